/* najdi concordance: every occurrence in a line of its context; frequency lists; collocates.
 *
 * In the order of documents lines are printed as they are found.  Any other order, a sample and a list need all of them
 * first: then places and keys are kept, not texts. */
#include "citing.h"
#include "commands.h"
#include "concordance.h"
#include "output.h"
#include "place.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WINDOW = 5, WRITE_OUT = 1 << 14, KEY_CHARS = 60 };

/* To add a format: one line here (concordance.h). */
extern const struct concordance_show concordance_text, concordance_tsv, concordance_json, concordance_html;
static const struct concordance_show *const formats[] = {&concordance_text, &concordance_tsv, &concordance_json,
                                                         &concordance_html};

/* A line that is not printed yet. */
struct kept {
    uint32_t shelf, docid, start, end;
    enum relation relation;
    size_t number; /* in the order of documents */
    size_t key;    /* offset into keys: what it is sorted by */
};

struct concordance {
    const struct options *options;
    const struct concordance_show *show;
    struct library *library;
    struct finding *finding;
    struct kept *kept;
    size_t nkept, kept_cap;
    struct buf keys;
    uint64_t random; /* state of the generator */
    struct collocates *collocates;
    size_t seen, printed; /* lines */
    size_t written; /* of those printed: they left the program, and are not printed again after a writer's change */
    struct buf *out;
    struct tokens tokens; /* room to work in */
    struct citing citing; /* --cite */
};

/* ---- keys ---- */

/* The words of a text, folded, in their order or the other way round, a blank between them. */
static void add_folded(struct tokens *t, const char *text, bool backwards, struct buf *out)
{
    tokens_of(t, text, strlen(text));
    for (size_t i = 0; i < t->n; i++) {
        const struct token *w = &t->at[backwards ? t->n - 1 - i : i];
        if (w->shape == SHAPE_WHOLE || w->shape == SHAPE_BROKEN)
            continue;
        buf_add(out, token_term(t, w), w->folded_len);
        buf_addc(out, ' ');
    }
}

/* The year of a date; "" where it begins with none. */
static void add_year(const char *date, struct buf *out)
{
    if (date && strspn(date, "0123456789") >= 4)
        buf_add(out, date, 4);
}

/* What lines are sorted or counted by. */
static void add_key(struct concordance *c, const struct kwic *k, const char *by)
{
    struct buf text = {0};
    if (!strcmp(by, "left") || !strcmp(by, "right")) {
        kwic_beside(k, *by == 'r', 0, KEY_CHARS, &text);
        add_folded(&c->tokens, buf_string(&text), *by == 'l', &c->keys);
    } else if (!strcmp(by, "form")) {
        kwic_form(k, &text);
        if (!c->options->count_by)
            add_folded(&c->tokens, buf_string(&text), false, &c->keys);
        buf_adds(&c->keys, buf_string(&text));
    } else if (!strcmp(by, "doc")) {
        buf_adds(&c->keys, k->found->document->path);
    } else if (!strcmp(by, "date")) {
        buf_adds(&c->keys, k->found->document->date ? k->found->document->date : "");
    } else {
        add_year(k->found->document->date, &c->keys);
    }
    buf_addc(&c->keys, 0);
    buf_free(&text);
}

/* ---- lines ---- */

static bool pass_on(struct concordance *c, struct buf *why)
{
    if (c->out->len < WRITE_OUT)
        return true;
    c->written = c->printed;
    return output_write(c->out, why);
}

/* --cite: the citation alone, with the line of the keyword. */
static bool cite_line(struct concordance *c, const struct kwic *k, struct buf *why)
{
    uint32_t line = place_of(&k->found->passage, k->start).line;
    c->printed++;
    citing_add(&c->citing, k->found, line, line, c->out);
    return pass_on(c, why);
}

static bool print_line(struct concordance *c, const struct kwic *k, struct buf *why)
{
    if (c->options->cite)
        return cite_line(c, k, why);
    struct buf left = {0}, form = {0}, right = {0};
    size_t words = c->options->context_given ? c->options->context : 0, chars = concordance_width(c->options);
    kwic_beside(k, false, words, chars, &left);
    kwic_form(k, &form);
    kwic_beside(k, true, words, chars, &right);
    const struct line_shown line = {.rank = c->options->offset + ++c->printed,
                                    .kwic = k,
                                    .left = buf_string(&left),
                                    .form = buf_string(&form),
                                    .right = buf_string(&right),
                                    .line = place_of(&k->found->passage, k->start).line};
    if (c->printed > c->written)
        c->show->line(&line, c->options, c->out);
    buf_free(&left);
    buf_free(&form);
    buf_free(&right);
    return pass_on(c, why);
}

/* One after the other, as they are found.  false with an empty reason: enough. */
static bool stream_line(void *ctx, const struct kwic *k, struct buf *why)
{
    struct concordance *c = ctx;
    if (c->seen++ < c->options->offset)
        return true;
    return c->printed < c->options->limit && print_line(c, k, why) && c->printed < c->options->limit;
}

/* xorshift64* (Vigna 2016): the same sample for the same seed on every machine. */
static uint64_t draw(struct concordance *c, uint64_t below)
{
    c->random ^= c->random >> 12;
    c->random ^= c->random << 25;
    c->random ^= c->random >> 27;
    return (c->random * 0x2545F4914F6CDD1DULL >> 11) % below;
}

/* The place for line number `seen` in a reservoir of sample lines; SIZE_MAX: it is not drawn. */
static size_t place_in_sample(struct concordance *c)
{
    size_t sample = c->options->sample;
    if (!sample || c->nkept < sample) {
        c->kept = need_room(c->kept, c->nkept, &c->kept_cap, sizeof *c->kept);
        return c->nkept++;
    }
    size_t at = (size_t)draw(c, c->seen);
    return at < sample ? at : SIZE_MAX;
}

static bool keep_line(void *ctx, const struct kwic *k, struct buf *why)
{
    struct concordance *c = ctx;
    (void)why;
    c->seen++;
    size_t at = place_in_sample(c);
    if (at == SIZE_MAX)
        return true;
    uint32_t shelf = (uint32_t)(k->found->shelf - c->library->shelves);
    c->kept[at] = (struct kept){shelf, k->found->docid, k->start, k->end, k->relation, c->seen, c->keys.len};
    add_key(c, k, c->options->count_by ? c->options->count_by : c->options->order ? c->options->order : "doc");
    return true;
}

static bool add_collocate(void *ctx, const struct kwic *k, struct buf *why)
{
    struct concordance *c = ctx;
    (void)why;
    c->seen++;
    collocates_add(c->collocates, k);
    return true;
}

static bool count_line(void *ctx, const struct kwic *k, struct buf *why)
{
    struct concordance *c = ctx;
    (void)k;
    (void)why;
    c->seen++;
    return true;
}

/* ---- what was kept ---- */

static int by_number(const void *a, const void *b)
{
    const struct kept *x = a, *y = b;
    return (x->number > y->number) - (x->number < y->number);
}

/* Documents are walked by path already, so that the number alone is that order. */
static int by_key(const void *a, const void *b, void *keys)
{
    const struct kept *x = a, *y = b;
    int order = strcmp((const char *)keys + x->key, (const char *)keys + y->key);
    return order ? order : by_number(a, b);
}

static void sort_kept(struct concordance *c)
{
    bool doc = !c->options->count_by && (!c->options->order || !strcmp(c->options->order, "doc"));
    if (c->nkept && doc)
        qsort(c->kept, c->nkept, sizeof *c->kept, by_number);
    else if (c->nkept)
        qsort_r(c->kept, c->nkept, sizeof *c->kept, by_key, c->keys.s);
}

static bool print_kept(struct concordance *c, struct buf *why)
{
    bool ok = true;
    sort_kept(c);
    for (size_t i = c->options->offset; i < c->nkept && c->printed < c->options->limit && ok; i++) {
        const struct kept *k = &c->kept[i];
        struct found found;
        ok = load_found(c->finding, k->shelf, k->docid, &found, why);
        const struct kwic kwic = {&found, NULL, k->start, k->end, k->relation};
        ok = ok && print_line(c, &kwic, why);
        found_free(&found);
    }
    return ok;
}

/* One row of the frequency list: lines [from, to) have one key. */
struct row {
    size_t from, n;
};

static int by_count(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : (x->from > y->from) - (x->from < y->from);
}

/* The most frequent first; years in their order. */
static void print_counts(struct concordance *c)
{
    struct row *rows = need((c->nkept + 1) * sizeof *rows);
    size_t n = 0;
    sort_kept(c);
    for (size_t i = 0; i < c->nkept; i++) {
        if (!i || strcmp(c->keys.s + c->kept[i].key, c->keys.s + c->kept[i - 1].key))
            rows[n++] = (struct row){.from = i};
        rows[n - 1].n++;
    }
    if (n && strcmp(c->options->count_by, "year"))
        qsort(rows, n, sizeof *rows, by_count);
    for (size_t i = c->options->offset; i < n && c->printed < c->options->limit; i++, c->printed++) {
        const struct count_shown row = {c->options->count_by, c->keys.s + c->kept[rows[i].from].key, rows[i].n};
        c->show->count(&row, c->options, c->out);
    }
    free(rows);
}

static bool print_collocate(void *ctx, const struct collocate_shown *shown)
{
    struct concordance *c = ctx;
    if (c->printed++ >= c->options->offset)
        c->show->collocate(shown, c->options, c->out);
    return c->printed - c->options->offset < c->options->limit || c->printed < c->options->offset;
}

/* ---- the run ---- */

/* Can lines be printed while they are found? */
static bool streams(const struct options *o)
{
    return !o->sample && (!o->order || !strcmp(o->order, "doc"));
}

static bool list_lines(struct concordance *c, struct buf *why)
{
    const struct options *o = c->options;
    if (o->count && !o->count_by)
        return kwic_walk(c->finding, count_line, c, why);
    if (o->collocates) {
        c->collocates = collocates_of(o->context_given ? o->context : WINDOW);
        return kwic_walk(c->finding, add_collocate, c, why) &&
               collocates_each(c->collocates, c->library, print_collocate, c, why);
    }
    if (streams(o) && !o->count_by)
        return kwic_walk(c->finding, stream_line, c, why) || (!why->len && c->printed == o->limit);
    if (!kwic_walk(c->finding, keep_line, c, why))
        return false;
    if (!o->count_by)
        return print_kept(c, why);
    print_counts(c);
    return true;
}

static void release(struct concordance *c)
{
    free(c->kept);
    buf_free(&c->keys);
    collocates_free(c->collocates);
    tokens_free(&c->tokens);
    citing_free(&c->citing);
    finding_free(c->finding);
    c->finding = NULL;
    c->kept = NULL;
    c->collocates = NULL;
    c->nkept = c->kept_cap = c->seen = c->printed = 0;
}

static bool answer(struct concordance *c, const struct query *query, struct buf *why)
{
    const struct options *o = c->options;
    bool only_number = o->count && !o->count_by;
    if (!finding_of(&c->finding, c->library, query, o, why))
        return false;
    if (o->cite)
        citing_begin(&c->citing, o->cite, c->out);
    else if (c->show->begin && !only_number && !c->written)
        c->show->begin(o, c->out);
    if (!list_lines(c, why))
        return false;
    if (only_number)
        buf_addf(c->out, "%zu\n", c->seen);
    else if (o->cite)
        citing_end(&c->citing, c->out);
    else if (c->show->end)
        c->show->end(o, c->out);
    return true;
}

struct run {
    struct concordance concordance;
    struct query query;
    bool found;
};

/* After a writer's change all is done again, but for the lines that are out already. */
static bool work(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct run *r = ctx;
    struct concordance *c = &r->concordance;
    uint64_t seed = c->options->seed ? c->options->seed : 1;
    c->library = library;
    c->out = out;
    c->random = seed * 0x9E3779B97F4A7C15ULL;
    bool ok = answer(c, &r->query, why);
    r->found = c->seen > 0;
    release(c);
    return ok;
}

static const struct concordance_show *format_of(const char *name, struct buf *why)
{
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (!strcmp(formats[i]->name, name))
            return formats[i];
    fail(why, "there is no format '%s' here; it is text, tsv, json or html", name);
    return NULL;
}

static bool check(const struct options *o, const struct query *query, struct buf *why)
{
    if (o->collocates && o->count)
        return fail(why, "ask either for --collocates or for --count, not both");
    if (o->cite && (o->collocates || o->count))
        return fail(why, "--cite gives the citations of lines: ask without --collocates and --count");
    return query->nwords || fail(why, "nothing to list: the question has no word");
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    struct run r = {.concordance = {.options = options, .show = format_of(options->format, why)}};
    bool ok = r.concordance.show && query_parse(&r.query, buf_string(&options->words), options->plain, why) &&
              check(options, &r.query, why) && library_do(options, work, &r, out, why);
    query_free(&r.query);
    return !ok ? EXIT_TROUBLE : r.found ? EXIT_FOUND : EXIT_NOTHING;
}

const struct command cmd_concordance = {
    .name = "concordance",
    .arguments = "WORDS...",
    .summary = "every occurrence in a line of its context; frequency lists; collocates",
    .options = " index limit offset sort count format exact plain no-inflect no-translit names case color context "
               "collocates sample seed cite ",
    .formats = "text, tsv, json or html",
    .limit = 0,
    .run = run,
};
