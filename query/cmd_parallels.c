/* najdi parallels: the same passage in two documents. */
#include "commands.h"
#include "finding.h"
#include "output.h"
#include "parallels_show.h"
#include "waiting.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LEAST_WORDS = 10, WRITE_OUT = 1 << 16, COPIES_MANY = 3 };
static const double LEAST_SCORE = 0.5;

/* To add a format: one line here (parallels_show.h). */
extern const struct parallels_show parallels_text, parallels_tsv, parallels_json, parallels_html;
static const struct parallels_show *const formats[] = {&parallels_text, &parallels_tsv, &parallels_json,
                                                       &parallels_html};

struct list {
    const struct options *options;
    const struct parallels_show *show;
    struct parallels found;
    struct finding *finding;
    size_t shown;
    bool written; /* some of the answer has left */
    bool closed;  /* nothing more can be written */
    struct buf *out, *why;
};

/* ---- what is printed ---- */

static const char *path_of(const struct list *l, uint32_t document)
{
    return l->found.words.paths.s + l->found.words.documents[document].path;
}

static bool wanted(const struct list *l, size_t i)
{
    return i >= l->options->offset && l->shown < l->options->limit;
}

/* Large answers are written while they grow.  A reader that has gone away, or a full disk, ends the list; main meets it
 * again, and says what is to be said. */
static bool pass_on(struct list *l)
{
    if (l->out->len < WRITE_OUT)
        return true;
    l->written = true;
    l->closed = !output_write(l->out, l->why);
    if (l->closed)
        buf_clear(l->why);
    return !l->closed;
}

static bool print_one(struct list *l, size_t i)
{
    struct side_by_side sides = {0};
    struct shown_parallel shown = {.rank = i + 1};
    bool ok = shown_of(&shown, &sides, l->finding, &l->found, &l->found.at[i], l->why);
    if (ok) {
        l->show->parallel(&shown, l->options, l->out);
        l->shown++;
    }
    shown_free(&shown);
    side_by_side_free(&sides);
    return ok && pass_on(l);
}

/* The line of a document's last word. */
static bool lines_of(struct list *l, uint32_t document, uint32_t *lines)
{
    const struct reuse_document *d = &l->found.words.documents[document];
    uint32_t last = d->first_word + d->words - 1;
    struct reuse_text text = {0};
    struct shown_side side = {0};
    bool ok = reuse_text_read(&text, l->finding, &l->found.words, document, last, last, l->why);
    if (ok) {
        shown_side_of(&side, &text, last - text.first_word, last - text.first_word);
        *lines = side.line_last;
    }
    shown_side_free(&side);
    reuse_text_free(&text);
    return ok;
}

static double at_most_all(double share)
{
    return share < 1 ? share : 1;
}

static bool print_pair(struct list *l, const struct copy *c)
{
    struct shown_documents d = {.a = path_of(l, c->a), .b = path_of(l, c->b), .share_a = at_most_all(c->share_a),
                                .share_b = at_most_all(c->share_b)};
    double m = l->found.words.documents[c->a].words, n = l->found.words.documents[c->b].words;
    d.words = (unsigned)((d.share_a * m + d.share_b * n) / 2 + 0.5);
    d.score = (d.share_a * m + d.share_b * n) / (m + n);
    if (!l->show->documents)
        return true;
    if (!lines_of(l, c->a, &d.lines_a) || !lines_of(l, c->b, &d.lines_b))
        return false;
    l->show->documents(&d, l->options, l->out);
    return pass_on(l);
}

static int by_documents(const void *x, const void *y)
{
    const struct copy *p = x, *q = y;
    if (p->a != q->a)
        return p->a < q->a ? -1 : 1;
    return (p->b > q->b) - (p->b < q->b);
}

/* Pairs of documents of which one stands in the other for the most part. */
struct document_pairs {
    struct copy *at;
    size_t n, cap;
};

static void add_pair(struct document_pairs *d, struct copy pair)
{
    d->at = need_room(d->at, d->n, &d->cap, sizeof *d->at);
    d->at[d->n++] = pair;
}

/* Parallels stand in the order of documents: words of one pair are added up. */
static void add_alike(struct document_pairs *d, const struct parallels *p)
{
    for (size_t i = 0, k; i < p->n; i = k) {
        uint32_t a = p->at[i].a.document, b = p->at[i].b.document;
        double words = 0;
        for (k = i; k < p->n && p->at[k].a.document == a && p->at[k].b.document == b; k++)
            words += p->at[k].kind == PARALLEL_PASSAGE ? p->at[k].words : 0;
        struct copy pair = {a, b, words / p->words.documents[a].words, words / p->words.documents[b].words};
        if (pair.share_a > SHARE_MOST || pair.share_b > SHARE_MOST)
            add_pair(d, pair);
    }
}

/* Both those whose parallels are shown and those of which there are so many that they are folded. */
static void pairs_of(struct document_pairs *d, const struct parallels *p)
{
    add_alike(d, p);
    size_t alike = d->n;
    for (size_t k = 0; k < p->ncopies; k++)
        if (!alike || !bsearch(&p->copies[k], d->at, alike, sizeof *d->at, by_documents))
            add_pair(d, p->copies[k]);
    if (d->n)
        qsort(d->at, d->n, sizeof *d->at, by_documents);
}

static bool is_copy(const struct copy *c)
{
    return c->share_a >= 1 && c->share_b >= 1;
}

/* Copies of one document, where there are many and the format says it at once; taken[] is set for those.  Returns
 * whether there were. */
static bool print_copies(struct list *l, const struct document_pairs *d, size_t i, bool *taken)
{
    struct shown_copies copies = {.first = path_of(l, d->at[i].a)};
    for (size_t k = i; k < d->n && d->at[k].a == d->at[i].a; k++)
        if (is_copy(&d->at[k])) {
            copies.others = need_room(copies.others, copies.n, &copies.cap, sizeof *copies.others);
            copies.others[copies.n++] = path_of(l, d->at[k].b);
        }
    bool many = l->show->copies && copies.n >= COPIES_MANY;
    for (size_t k = i; many && k < d->n && d->at[k].a == d->at[i].a; k++)
        taken[d->at[k].b] = taken[d->at[k].b] || is_copy(&d->at[k]);
    if (many)
        l->show->copies(&copies, l->options, l->out);
    free(copies.others);
    return many;
}

static bool print_documents(struct list *l)
{
    struct document_pairs pairs = {0};
    bool *taken = need(l->found.words.ndocuments + 1), ok = true, many = false;
    pairs_of(&pairs, &l->found);
    for (size_t i = 0; i < pairs.n && ok; i++) {
        const struct copy *c = &pairs.at[i];
        if (is_copy(c) && taken[c->a] && taken[c->b])
            continue;
        if (!i || c->a != c[-1].a)
            many = print_copies(l, &pairs, i, taken);
        if (!many || !is_copy(c))
            ok = print_pair(l, c);
    }
    if (ok && pairs.n && l->show->documents_end)
        l->show->documents_end(l->options, l->out);
    free(pairs.at);
    free(taken);
    return ok;
}

static bool print_boilerplate(struct list *l, const struct boilerplate *b)
{
    struct reuse_text text = {0};
    struct shown_side side = {0};
    bool ok = reuse_text_read(&text, l->finding, &l->found.words, b->at.document, b->at.first, b->at.last, l->why);
    if (ok) {
        shown_side_of(&side, &text, b->at.first - text.first_word, b->at.last - text.first_word);
        l->show->boilerplate(&side, b->documents, l->options, l->out);
    }
    shown_side_free(&side);
    reuse_text_free(&text);
    return ok && pass_on(l);
}

static bool print_all(struct list *l)
{
    if (l->show->begin)
        l->show->begin(l->options, l->out);
    bool ok = print_documents(l);
    for (size_t i = 0; i < l->found.n && ok; i++)
        ok = !wanted(l, i) || print_one(l, i);
    for (size_t i = 0; l->show->boilerplate && i < l->found.nboilerplate && ok; i++)
        ok = print_boilerplate(l, &l->found.boilerplate[i]);
    if (ok && l->show->end)
        l->show->end(l->options, l->out);
    return ok || l->closed;
}

/* What was folded away is said, so that nothing is lost without a word. */
static void tell_folded(const struct parallels *p)
{
    if (p->nboilerplate)
        output_remark("%zu text%s stand%s in many documents and %s not compared two by two", p->nboilerplate,
                      p->nboilerplate == 1 ? "" : "s", p->nboilerplate == 1 ? "s" : "",
                      p->nboilerplate == 1 ? "is" : "are");
}

/* ---- the run ---- */

static bool work(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct list *l = ctx;
    struct reuse_options o = {.chosen = l->options->words.len ? l->options->words.s : NULL,
                              .within = l->options->in,
                              .least = l->options->min ? (unsigned)l->options->min : LEAST_WORDS,
                              .score = LEAST_SCORE,
                              .progress = waiting_tell};
    if (l->written) /* a writer changed the index, and all is asked again: what was found now may be other parallels */
        return fail(why, "the index was changed while its parallels were printed, and they are not all here; ask again");
    parallels_free(&l->found);
    l->shown = 0;
    l->finding = need(sizeof *l->finding);
    l->finding->library = library;
    l->out = out;
    l->why = why;
    bool ok = parallels_of(&l->found, library, &o, why);
    waiting_end();
    if (ok && l->options->count)
        buf_addf(out, "%zu\n", l->found.n);
    else if (ok)
        ok = print_all(l);
    if (ok)
        tell_folded(&l->found);
    finding_free(l->finding);
    return ok;
}

static const struct parallels_show *format_of(const char *name, struct buf *why)
{
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (!strcmp(formats[i]->name, name))
            return formats[i];
    fail(why, "there is no format '%s' here; it is text, tsv, json or html", name);
    return NULL;
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    struct list l = {.options = options, .show = format_of(options->format, why)};
    bool ok = l.show && library_do(options, work, &l, out, why);
    bool any = l.found.n || l.found.nboilerplate || l.found.ncopies;
    enum exit_status status = !ok ? EXIT_TROUBLE : any ? EXIT_FOUND : EXIT_NOTHING;
    parallels_free(&l.found);
    return status;
}

const struct command cmd_parallels = {
    .name = "parallels",
    .arguments = "[PATH]",
    .summary = "the same passage in two documents: quotations, re-editions, borrowed and reworked text",
    .options = " index limit offset in min count format color ",
    .formats = "text, tsv, json or html",
    .notes = "  PATH: a document, a folder or a pattern; of each two passages one is in it\n",
    .limit = 0,
    .run = run,
};
