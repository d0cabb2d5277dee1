/* A command that asks: opens the library, asks one question or a file of them, prints, and chooses the exit status.
 *
 * What differs between search and mentions is in their struct subject; what differs between formats is in struct show.
 */
#include "ask.h"

#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TRIES = 20 }; /* a writer that commits faster than we answer would be strange */

/* A failure that no writer caused is final: asking again would give it again. */
bool ask_again(struct asking *asking, unsigned *tries, struct buf *why)
{
    return (*tries)++ < TRIES && library_changed(&asking->library) && library_renew(&asking->library, why);
}

/* The finder fills in what it counted; what the command line and the batch know is added here. */
void ask_settle(const struct asking *asking, struct answer *answer, const struct query *query,
                const struct options *options, const char *qid)
{
    answer->qid = qid;
    answer->query = query;
    answer->options = options;
    answer->library = &asking->library;
    answer->several = asking->library.n > 1;
}

/* A page of HTML begins once, also where it holds the answers of a hundred questions, or none. */
void ask_begin(struct asking *asking, const struct answer *answer, struct buf *out)
{
    if (!asking->begun && !asking->options->count && asking->options->cite)
        citing_begin(&asking->citing, asking->options->cite, out);
    else if (!asking->begun && !asking->options->count && asking->show->begin)
        asking->show->begin(answer, out);
    asking->begun = true;
}

void ask_hit(struct asking *asking, const struct answer *answer, const struct hit *hit, struct buf *out)
{
    if (asking->options->cite)
        citing_add(&asking->citing, &hit->found, 0, 0, out);
    else
        asking->show->hit(answer, hit, out);
}

/* A number alone for people and scripts; with a qid "qid TAB number", in JSON an object. */
void ask_count(const struct asking *asking, const char *qid, size_t count, struct buf *out)
{
    bool json = !strcmp(asking->show->name, "json");
    if (json)
        buf_adds(out, "{");
    if (qid && json)
        buf_adds(out, "\"qid\":");
    if (qid) {
        json ? show_json_string(qid, strlen(qid), out) : show_tsv_value(qid, strlen(qid), out);
        buf_addc(out, json ? ',' : '\t');
    }
    buf_addf(out, json ? "\"count\":%zu}\n" : "%zu\n", count);
}

/* One question; *query is filled where it could be parsed. */
static bool ask_one(struct asking *asking, const char *qid, const char *text, struct query *query, struct buf *out,
                    size_t *found, struct buf *why)
{
    const struct subject *subject = asking->subject;
    if (!subject->parse(query, text, asking->options, why))
        return false;
    if (query->root->kind == NODE_NONE)
        return fail(why, "%s", subject->nothing);
    bool ok = subject->answer(asking, query, asking->options, qid, out, found, why);
    if (ok)
        library_answered(&asking->library);
    return ok;
}

/* After an error nothing is finished: an empty page would look like an answer. */
static void finish(struct asking *asking, struct buf *out)
{
    if (asking->begun && asking->options->cite)
        citing_end(&asking->citing, out);
    else if (asking->begun && asking->show->end && !asking->options->count)
        asking->show->end(out);
}

/* Suggestions cost a walk or two: only a person who asked one question, and got nothing, waits for them. */
static enum exit_status ask_single(struct asking *asking, struct buf *out, struct buf *why)
{
    struct query query = {0};
    size_t found = 0;
    bool ok = ask_one(asking, NULL, buf_string(&asking->options->words), &query, out, &found, why);
    if (ok)
        finish(asking, out);
    if (ok && !found)
        suggest(asking, &query);
    query_free(&query);
    return !ok ? EXIT_TROUBLE : found ? EXIT_FOUND : EXIT_NOTHING;
}

/* ---- --queries ---- */

struct batch {
    FILE *file;
    char *line;
    size_t cap, number;      /* of the line, from 1 */
    char room[32];           /* the number as a name */
    const char *qid, *text;  /* of the question read last; they stand in line */
    size_t answered, failed; /* questions that found something, that could not be answered */
};

/* Files from Windows begin with a byte order mark: it is no part of the first qid. */
static char *skip_bom(char *line, size_t number)
{
    return number == 1 && !strncmp(line, "\xEF\xBB\xBF", 3) ? line + 3 : line;
}

/* Reads "qid TAB question", or a question that is named by its line's number.  Empty lines are stepped over. */
static bool read_question(struct batch *b)
{
    ssize_t len;
    while ((len = getline(&b->line, &b->cap, b->file)) >= 0) {
        b->number++;
        for (ssize_t i = 0; i < len; i++)
            if (!b->line[i])
                b->line[i] = ' ';
        while (len && (b->line[len - 1] == '\n' || b->line[len - 1] == '\r'))
            b->line[--len] = 0;
        char *start = skip_bom(b->line, b->number), *tab = strchr(start, '\t');
        if (!*start)
            continue;
        snprintf(b->room, sizeof b->room, "%zu", b->number);
        b->qid = tab > start ? start : b->room;
        b->text = tab ? tab + 1 : start;
        if (tab)
            *tab = 0;
        return true;
    }
    return false;
}

/* Answers the question read last, and writes the answer out.  false: nothing more can be written. */
static bool answer_question(struct asking *asking, struct batch *b, struct buf *out, struct buf *why)
{
    struct query query = {0};
    struct buf trouble = {0};
    size_t found = 0, before = out->len;
    if (!ask_one(asking, b->qid, b->text, &query, out, &found, &trouble)) {
        buf_cut(out, before);
        b->failed++;
        output_remark("question '%s': %s", b->qid, buf_string(&trouble));
    }
    b->answered += found > 0;
    query_free(&query);
    buf_free(&trouble);
    return output_write(out, why);
}

static enum exit_status ask_all(struct asking *asking, struct batch *b, struct buf *out, struct buf *why)
{
    const struct answer none = {.options = asking->options, .library = &asking->library};
    bool ok = true;
    ask_begin(asking, &none, out);
    while (ok && read_question(b))
        ok = answer_question(asking, b, out, why);
    if (ok && ferror(b->file)) {
        fail(why, "cannot read '%s': %s", asking->options->queries, strerror(errno));
        return EXIT_TROUBLE;
    }
    finish(asking, out);
    if (!ok && why->len)
        return EXIT_TROUBLE;
    return b->answered ? EXIT_FOUND : b->failed ? EXIT_TROUBLE : EXIT_NOTHING;
}

/* - is standard input, so that a program can ask through a pipe and read each answer as it comes. */
static enum exit_status ask_batch(struct asking *asking, struct buf *out, struct buf *why)
{
    const char *name = asking->options->queries;
    struct batch batch = {.file = strcmp(name, "-") ? fopen(name, "re") : stdin};
    if (!batch.file) {
        fail(why, "cannot open '%s': %s", name, strerror(errno));
        return EXIT_TROUBLE;
    }
    enum exit_status status = ask_all(asking, &batch, out, why);
    if (batch.file != stdin)
        fclose(batch.file);
    free(batch.line);
    return status;
}

/* ---- the run ---- */

const struct show *ask_format(const char *format, struct buf *why)
{
    const struct show *show = show_by_name(format);
    if (show)
        return show;
    fail(why, "there is no format '%s'; there are ", format);
    for (size_t i = 0; shows[i]; i++)
        buf_addf(why, "%s%s", i ? shows[i + 1] ? ", " : " and " : "", shows[i]->name);
    return NULL;
}

/* What can be refused without an index is refused before one is opened. */
enum exit_status ask_run(const struct subject *subject, const struct options *options, struct buf *out, struct buf *why)
{
    struct asking asking = {.subject = subject, .options = options, .show = ask_format(options->format, why)};
    if (!asking.show)
        return EXIT_TROUBLE;
    if (options->queries && options->arguments) {
        fail(why, "ask either with words or with --queries, not both");
        return EXIT_TROUBLE;
    }
    if (!library_open(&asking.library, options, why))
        return EXIT_TROUBLE;
    enum exit_status status = options->queries ? ask_batch(&asking, out, why) : ask_single(&asking, out, why);
    library_close(&asking.library);
    citing_free(&asking.citing);
    return status;
}
