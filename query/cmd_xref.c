/* najdi xref: the register of names, made from the texts. */
#include "commands.h"
#include "output.h"
#include "xref_show.h"

#include <string.h>

struct making {
    const struct options *options;
    const struct xref_show *show;
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

static bool make_register(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct making *making = ctx;
    struct xref x = {0};
    struct xref_view view = {&x, library, making->options, false};
    bool ok = xref_collect(&x, library, making->options, why);
    if (ok) {
        x.language = language_of_register(&x, making->options);
        xref_group(&x, library);
        xref_head(&x);
        ok = xref_sort(&x, making->options, why) && making->show->print(&view, out, why);
    }
    making->shown = x.nshown;
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

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    struct making making = {options, xref_show_by_name(options->format), 0};
    bool ok = making.show ? library_do(options, make_register, &making, out, why) : no_format(options->format, why);
    if (ok && !making.shown)
        output_remark("nothing found");
    return !ok ? EXIT_TROUBLE : making.shown ? EXIT_FOUND : EXIT_NOTHING;
}

const struct command cmd_xref = {
    .name = "xref",
    .arguments = "",
    .summary = "the register of names: persons, places, organisations, works, with every place",
    .options = " index sort format names in kind min decisions color ",
    .formats = "text, tsv, json, markdown, html, tei or tags",
    .notes = "",
    .run = run,
};
