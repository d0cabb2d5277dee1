/* najdi xref: the register of names, made from the texts. */
#include "commands.h"
#include "output.h"
#include "xref_decide.h"
#include "xref_names.h"
#include "xref_show.h"

#include <string.h>

struct making {
    const struct options *options;
    const struct xref_show *show;
    struct authorities authorities; /* of --names; path is NULL where there are none */
    size_t shown;
};

/* That of --sort, else the one that most passages are in. */
static enum lang language_of_register(const struct xref *x, const struct options *options)
{
    uint64_t passages[LANG_COUNT] = {0};
    enum lang best = LANG_CS;
    if (options->order)
        return language_by_code(options->order)->id;
    for (size_t i = 0; i < x->ndocuments; i++)
        passages[x->documents[i].lang] += x->documents[i].passages;
    for (enum lang l = LANG_CS; l <= LANG_EN; l++)
        if (passages[l] > passages[best])
            best = l;
    return best;
}

/* What the program itself finds out. */
static bool find_entries(struct xref *x, struct library *library, const struct options *options, struct buf *why)
{
    if (!xref_collect(x, library, options, why))
        return false;
    x->language = language_of_register(x, options);
    xref_rebase(x);
    xref_group(x, library);
    xref_head(x);
    xref_keys(x);
    return true;
}

/* What the authority list and the editor say of it, then what refers to what. */
static bool decide(struct making *making, struct xref *x, const struct library *library,
                   struct decisions **decisions, struct buf *why)
{
    const struct options *options = making->options;
    if (making->authorities.path)
        authorities_apply(&making->authorities, x);
    if (options->decisions && !decisions_read(decisions, options->decisions, why))
        return false;
    if (options->decisions)
        decisions_obey(*decisions, x, library, options->in != NULL);
    xref_also(x);
    return true;
}

static bool make_register(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct making *making = ctx;
    struct xref x = {0};
    struct decisions *decisions = NULL;
    struct xref_view view = {&x, library, making->options, making->options->decisions != NULL};
    bool ok = find_entries(&x, library, making->options, why) && decide(making, &x, library, &decisions, why) &&
              xref_sort(&x, making->options, why) && making->show->print(&view, out, why);
    making->shown = x.nshown;
    if (ok && decisions)
        ok = decisions_write(decisions, &x, why);
    decisions_free(decisions);
    xref_free(&x);
    return ok;
}

static bool no_format(const char *name, struct buf *why)
{
    fail(why, "there is no format '%s' of a register; there are ", name);
    for (size_t i = 0; xref_shows[i]; i++)
        buf_addf(why, "%s%s", i ? xref_shows[i + 1] ? ", " : " and " : "", xref_shows[i]->name);
    return false;
}

/* --names is an authority list, or a table of names as other commands take it. */
static bool read_authorities(struct making *making, struct options *options, struct buf *why)
{
    if (!options->names || !authorities_is(options->names))
        return true;
    const char *path = options->names;
    options->names = NULL;
    return authorities_read(&making->authorities, path, why);
}

static enum exit_status run(const struct options *given, struct buf *out, struct buf *why)
{
    struct options options = *given;
    struct making making = {.options = &options, .show = xref_show_by_name(given->format)};
    if (given->words.len)
        return fail(why, "najdi xref takes no words: it is of all names; of one of them: najdi mentions"), EXIT_TROUBLE;
    bool ok = making.show
                  ? read_authorities(&making, &options, why) && library_do(&options, make_register, &making, out, why)
                  : no_format(given->format, why);
    if (ok && !making.shown)
        output_remark("nothing found");
    authorities_free(&making.authorities);
    return !ok ? EXIT_TROUBLE : making.shown ? EXIT_FOUND : EXIT_NOTHING;
}

const struct command cmd_xref = {
    .name = "xref",
    .arguments = "",
    .summary = "the register of names: persons, places, organisations, works, with every place",
    .options = " index sort format names in kind min decisions color ",
    .formats = "text, tsv, json, markdown, html, tei or tags",
    .notes = "  --names takes an authority list, too: CSV or TSV whose first line names the columns heading, variants, kind;\n"
             "  or TEI with listPerson, listPlace, listOrg.  What of it could not be found is said.\n"
             "  --decisions writes a table that explains itself in its first lines: edit it, and the next run obeys.\n",
    .run = run,
};
