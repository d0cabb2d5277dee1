/* Words that stand near a keyword more often than elsewhere: the log-likelihood ratio of Dunning, "Accurate Methods for
 * the Statistics of Surprise and Coincidence" (Computational Linguistics 19, 1993), of the two-by-two table
 *
 *                   near          elsewhere
 *     this word     count         all - count
 *     other words   near - count  the rest */
#include "concordance.h"

#include "lexicon.h"
#include "portion.h"
#include "terms.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { COUNT_MIN = 2 };

struct entry {
    uint32_t word; /* number in the lexicon */
    uint32_t count;
    uint32_t function; /* in so many of these places it is a function word of the passage's language */
    double score, expected;
    double most; /* the score that it would have if it stood nowhere else */
    uint64_t all;
};

struct collocates {
    size_t window;
    bool function; /* function words, too */
    size_t near;   /* words seen near */
    const struct shelf *shelf;
    uint32_t docid, counted; /* the passage in hand; its last position that was counted: near two, a word counts once */
    struct lexicon words;    /* terms */
    struct entry *at;
    size_t n, cap;
};

struct collocates *collocates_of(size_t window, bool function)
{
    struct collocates *c = need(sizeof *c);
    c->window = window;
    c->function = function;
    return c;
}

void collocates_free(struct collocates *c)
{
    if (!c)
        return;
    free(c->at);
    lexicon_free(&c->words);
    free(c);
}

/* ---- counting ---- */

static void count(struct collocates *c, const char *term, const struct token *w, const struct language *language)
{
    size_t word = lexicon_add(&c->words, term, w->term_len);
    c->near++;
    if (word == c->n) {
        c->at = need_room(c->at, c->n, &c->cap, sizeof *c->at);
        c->at[c->n++] = (struct entry){.word = (uint32_t)word};
    }
    c->at[word].count++;
    c->at[word].function += language_function_word(language, term, w->folded_len);
}

/* Positions within the window, the occurrence itself apart; words by themselves and parts, not what is made of them. */
void collocates_add(struct collocates *c, const struct kwic *k)
{
    const struct language *language = language_row(k->found->passage.lang);
    const struct tokens *t = k->tokens;
    uint32_t first = UINT32_MAX, last = 0;
    for (size_t i = 0; i < t->n; i++)
        if (t->at[i].start >= k->start && t->at[i].end <= k->end) {
            first = t->at[i].first < first ? t->at[i].first : first;
            last = t->at[i].last > last ? t->at[i].last : last;
        }
    if (c->docid != k->found->docid || c->shelf != k->found->shelf)
        c->counted = 0;
    c->docid = k->found->docid;
    c->shelf = k->found->shelf;
    for (size_t i = 0; i < t->n && first != UINT32_MAX; i++) {
        const struct token *w = &t->at[i];
        bool before = w->last < first && first - w->last <= c->window;
        bool behind = w->first > last && w->first - last <= c->window;
        if ((before || behind) && w->kind == TOKEN_WORD && w->shape != SHAPE_WHOLE && w->shape != SHAPE_BROKEN &&
            w->first > c->counted) {
            count(c, token_term(t, w), w, language);
            c->counted = w->first;
        }
    }
}

/* ---- scores ---- */

static double part(double observed, double expected)
{
    return observed > 0 && expected > 0 ? observed * log(observed / expected) : 0;
}

/* Of a word that stands near `count` times, and `all` times anywhere. */
static double score(double count, double all, double near, double words, double *expected)
{
    double a = count, b = all > a ? all - a : 0, c = near - a, d = words - a - b - c;
    d = d > 0 ? d : 0;
    double sum = a + b + c + d, here = a + c, this = a + b;
    *expected = here * this / sum;
    return 2 * (part(a, *expected) + part(b, this * (b + d) / sum) + part(c, here * (c + d) / sum) +
                part(d, (b + d) * (c + d) / sum));
}

static int by_most(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->most != y->most)
        return x->most < y->most ? 1 : -1;
    return (x->word > y->word) - (x->word < y->word);
}

static int by_score(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->score != y->score)
        return x->score < y->score ? 1 : -1;
    return (x->word > y->word) - (x->word < y->word);
}

/* Leaves those that may be shown, in the order of what they could have at most. */
static void choose(struct collocates *c, double words)
{
    size_t n = 0;
    for (size_t i = 0; i < c->n; i++) {
        struct entry e = c->at[i];
        if (e.count < COUNT_MIN || (!c->function && 2 * e.function > e.count))
            continue;
        e.most = score(e.count, e.count, (double)c->near, words, &e.expected);
        c->at[n++] = e;
    }
    c->n = n;
    if (n)
        qsort(c->at, n, sizeof *c->at, by_most);
}

/* Entries [from, to) of a shelf, whose answers are added up. */
struct looking {
    struct collocates *c;
    const struct portion *portion;
    size_t from, to;
    uint64_t *all; /* by shelf and entry */
};

static bool look_up(void *ctx, size_t shelf, struct buf *why)
{
    struct looking *l = ctx;
    bool ok = true;
    for (size_t i = l->from; ok && i < l->to; i++) {
        size_t word = l->c->at[i].word;
        ok = portion_occurrences(l->portion, shelf, lexicon_string(&l->c->words, word), l->c->words.at[word].len,
                                 &l->all[shelf * (l->to - l->from) + i - l->from], why);
    }
    return ok;
}

/* How often the entries [from, to) stand in all indexes, and their scores. */
static bool weigh(struct collocates *c, const struct portion *portion, size_t from, size_t to, double words,
                  struct buf *why)
{
    struct looking l = {c, portion, from, to, need(((to - from) * portion->library->n + 1) * sizeof *l.all)};
    bool ok = library_each(portion->library, look_up, &l, why);
    for (size_t i = from; ok && i < to; i++) {
        struct entry *e = &c->at[i];
        for (size_t shelf = 0; shelf < portion->library->n; shelf++)
            e->all += l.all[shelf * (to - from) + i - from];
        e->score = score(e->count, (double)e->all, (double)c->near, words, &e->expected);
        if (e->count <= e->expected)
            e->score = -1;
    }
    free(l.all);
    return ok;
}

/* The score below which no entry is among the `wanted` best of the first n. */
static double floor_of(struct collocates *c, size_t n, size_t wanted)
{
    qsort(c->at, n, sizeof *c->at, by_score);
    return !wanted || n < wanted ? -1 : c->at[wanted - 1].score;
}

/* The best ones, at the front of c->at.  What could not be among them if it stood nowhere else is not looked up. */
static bool find_best(struct collocates *c, const struct portion *portion, size_t wanted, double words,
                      struct buf *why)
{
    size_t n = 0, step = wanted < c->n / 2 ? 2 * wanted : c->n;
    while (n < c->n && (!n || c->at[n].most >= floor_of(c, n, wanted))) {
        size_t to = step < c->n - n ? n + step : c->n;
        if (!weigh(c, portion, n, to, words, why))
            return false;
        n = to;
    }
    floor_of(c, n, wanted);
    c->n = n < wanted ? n : wanted;
    while (c->n && c->at[c->n - 1].score < 0)
        c->n--;
    return true;
}

bool collocates_each(struct collocates *c, const struct portion *portion, size_t wanted, collocate_fn *each, void *ctx,
                     struct buf *why)
{
    struct buf word = {0};
    uint64_t words;
    bool ok = portion_size(portion, &words, why);
    if (ok)
        choose(c, (double)words);
    if (ok && c->n)
        ok = find_best(c, portion, wanted, (double)words, why);
    for (size_t i = 0; ok && i < c->n; i++) {
        const struct entry *e = &c->at[i];
        buf_clear(&word);
        term_written(lexicon_string(&c->words, e->word), c->words.at[e->word].len, &word);
        const struct collocate_shown shown = {word.s, e->count, e->expected, e->score, (size_t)e->all};
        if (!each(ctx, &shown))
            break;
    }
    buf_free(&word);
    return ok;
}
