/* najdi concordance: every occurrence in a line of its context; frequency lists; collocates.
 *
 * In the order of documents lines are printed as they are found.  Any other order, a sample and a list need all of them
 * first: then places and keys are kept, not texts. */
#include "ask.h"
#include "commands.h"
#include "concordance.h"
#include "kept.h"
#include "output.h"
#include "place.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WINDOW = 5, WRITE_OUT = 1 << 14, KEY_CHARS = 60, COLLOCATES = 100 };

/* To add a format: one line here (concordance.h). */
extern const struct concordance_show concordance_text, concordance_tsv, concordance_json, concordance_html;
static const struct concordance_show *const formats[] = {&concordance_text, &concordance_tsv, &concordance_json,
                                                         &concordance_html};

struct concordance {
    const struct options *options;
    const struct concordance_show *show;
    struct library *library;
    const struct query *query;
    struct finding *finding;
    struct portion portion; /* that the filters leave, where something is counted */
    struct kept_lines kept;
    struct counts *counts;
    struct kwic_room room;
    uint64_t random; /* state of the generator */
    struct collocates *collocates;
    size_t seen, printed; /* lines */
    size_t written; /* of those printed: they left the program, and are not printed again after a writer's change */
    bool closed;    /* nothing more can be written */
    struct buf *out;
    struct citing citing; /* --cite */
};

/* ---- lines ---- */

/* A reader that has gone away, or a full disk, ends the list; main meets it again, and says what is to be said. */
static bool pass_on(struct concordance *c, struct buf *why)
{
    if (c->out->len < WRITE_OUT)
        return true;
    c->written = c->printed;
    c->closed = !output_write(c->out, why);
    if (c->closed)
        buf_clear(why);
    return !c->closed;
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
    bool bare = c->options->context_given && !words; /* --context 0: the keyword alone */
    bool ok = bare || (kwic_beside(c->finding, &c->room, k, false, words, chars, &left, why) &&
                       kwic_beside(c->finding, &c->room, k, true, words, chars, &right, why));
    kwic_form(k, &form);
    const struct line_shown line = {.rank = c->options->offset + ++c->printed,
                                    .kwic = k,
                                    .several = c->library->n > 1,
                                    .left = buf_string(&left),
                                    .form = buf_string(&form),
                                    .right = buf_string(&right),
                                    .line = place_of(&k->found->passage, k->start).line};
    if (ok && c->printed > c->written)
        c->show->line(&line, c->options, c->out);
    buf_free(&left);
    buf_free(&form);
    buf_free(&right);
    return ok && pass_on(c, why);
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

/* Steele, Lea and Flood's SplitMix64: neighbouring seeds begin far from each other, and none with 0. */
static uint64_t begin_random(uint64_t seed)
{
    uint64_t z = seed + 0x9E3779B97F4A7C15ULL;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ z >> 27) * 0x94D049BB133111EBULL;
    z ^= z >> 31;
    return z ? z : 1;
}

/* The place for line number `seen` in a reservoir of sample lines; SIZE_MAX: it is not drawn. */
static size_t place_in_sample(struct concordance *c)
{
    size_t sample = c->options->sample;
    if (!sample || c->kept.n < sample)
        return c->kept.n;
    size_t at = (size_t)draw(c, c->seen);
    return at < sample ? at : SIZE_MAX;
}

/* What lines are sorted or counted by. */
static const char *sorted_by(const struct options *o)
{
    return o->count_by ? o->count_by : o->order ? o->order : "doc";
}

/* A sample needs all lines before its own are known; without one what is counted need not be kept. */
static bool keep_line(void *ctx, const struct kwic *k, struct buf *why)
{
    struct concordance *c = ctx;
    const struct options *o = c->options;
    const char *by = sorted_by(o);
    struct buf text = {0};
    size_t at = SIZE_MAX;
    c->seen++;
    if (o->sample && (at = place_in_sample(c)) == SIZE_MAX)
        return true;
    bool left = !strcmp(by, "left"), right = !strcmp(by, "right");
    if ((left || right) && !kwic_beside(c->finding, &c->room, k, right, 0, KEY_CHARS, &text, why))
        return false;
    const char *key = kept_key(&c->kept, k, buf_string(&text));
    const struct kept kept = kept_of(k, (uint32_t)(k->found->shelf - c->library->shelves));
    if (o->sample)
        kept_draw(&c->kept, at, &kept, c->seen, key);
    else if (o->count_by)
        counts_add(c->counts, key, k->found->shelf);
    else
        kept_add(&c->kept, &kept, c->seen, key);
    buf_free(&text);
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

static bool print_one(struct concordance *c, const struct kept *k, struct buf *why)
{
    struct found found;
    bool ok = load_found(c->finding, k->shelf, k->docid, &found, why);
    const struct kwic kwic = {&found, NULL, k->start, k->end, (enum relation)k->relation};
    ok = ok && print_line(c, &kwic, why);
    found_free(&found);
    return ok;
}

static bool print_kept(struct concordance *c, struct buf *why)
{
    struct kept kept;
    const char *key;
    bool more = true, ok = kept_sort(&c->kept, why);
    for (size_t i = 0; ok && more && c->printed < c->options->limit; i++) {
        ok = kept_next(&c->kept, &kept, &key, &more, why);
        if (ok && more && i >= c->options->offset)
            ok = print_one(c, &kept, why);
    }
    return ok || c->closed;
}

/* Of a sample its lines are counted in the end. */
static bool count_drawn(struct concordance *c, struct buf *why)
{
    struct kept kept;
    const char *key;
    bool more = true, ok = kept_sort(&c->kept, why);
    while (ok && more) {
        ok = kept_next(&c->kept, &kept, &key, &more, why);
        if (ok && more)
            counts_add(c->counts, key, &c->library->shelves[kept.shelf]);
    }
    return ok;
}

static void print_count(void *ctx, const struct count_shown *row)
{
    struct concordance *c = ctx;
    c->show->count(row, c->options, c->out);
}

static bool print_collocate(void *ctx, const struct collocate_shown *shown)
{
    struct concordance *c = ctx;
    if (c->printed++ >= c->options->offset)
        c->show->collocate(shown, c->options, c->out);
    return true;
}

/* ---- the run ---- */

/* Can lines be printed while they are found? */
static bool streams(const struct options *o)
{
    return !o->sample && (!o->order || !strcmp(o->order, "doc"));
}

static bool list_counts(struct concordance *c, struct buf *why)
{
    c->counts = counts_of(c->options);
    return portion_of(&c->portion, c->library, c->query, why) && kwic_walk(c->finding, keep_line, c, why) &&
           (!c->options->sample || count_drawn(c, why)) && counts_each(c->counts, &c->portion, print_count, c, why);
}

/* Thousands of words stand near a common one: without --limit the best hundred are enough. */
static bool list_collocates(struct concordance *c, struct buf *why)
{
    const struct options *o = c->options;
    size_t limit = o->limit_given ? o->limit : COLLOCATES, wanted = limit + o->offset;
    c->collocates = collocates_of(o->context_given ? o->context : WINDOW, o->collocates_all);
    return portion_of(&c->portion, c->library, c->query, why) && kwic_walk(c->finding, add_collocate, c, why) &&
           collocates_each(c->collocates, &c->portion, wanted < limit ? SIZE_MAX : wanted, print_collocate, c, why);
}

static bool list_lines(struct concordance *c, struct buf *why)
{
    const struct options *o = c->options;
    if (o->count && !o->count_by)
        return kwic_walk(c->finding, count_line, c, why);
    if (o->collocates)
        return list_collocates(c, why);
    if (o->count_by)
        return list_counts(c, why);
    if (streams(o))
        return kwic_walk(c->finding, stream_line, c, why) || (!why->len && (c->closed || c->printed == o->limit));
    return kwic_walk(c->finding, keep_line, c, why) && print_kept(c, why);
}

static void release(struct concordance *c)
{
    kept_free(&c->kept);
    counts_free(c->counts);
    portion_free(&c->portion);
    kwic_room_free(&c->room);
    collocates_free(c->collocates);
    citing_free(&c->citing);
    finding_free(c->finding);
    c->finding = NULL;
    c->collocates = NULL;
    c->counts = NULL;
    c->seen = c->printed = 0;
}

static bool answer(struct concordance *c, const struct query *query, struct buf *why)
{
    const struct options *o = c->options;
    bool only_number = o->count && !o->count_by;
    c->query = query;
    c->kept = (struct kept_lines){.by = sorted_by(o), .counted = o->count_by != NULL};
    if (!finding_of(&c->finding, c->library, query, o, why))
        return false;
    if (o->cite)
        citing_begin(&c->citing, o->cite, c->out);
    else if (c->show->begin && !only_number && !c->written)
        c->show->begin(o, c->library->n > 1, c->out);
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

static void say_nothing(const struct options *options, struct library *library, const struct query *query)
{
    if (!options->count)
        output_remark("nothing found");
    suggest_words(library, query, options);
}

/* After a writer's change all is done again, but for the lines that are out already. */
static bool work(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct run *r = ctx;
    struct concordance *c = &r->concordance;
    c->library = library;
    c->out = out;
    c->random = begin_random(c->options->seed);
    bool ok = answer(c, &r->query, why);
    r->found = c->seen > 0;
    release(c);
    if (ok && !r->found)
        say_nothing(c->options, library, &r->query);
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
