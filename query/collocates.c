/* Words that stand near a keyword more often than elsewhere: the log-likelihood ratio of Dunning, "Accurate Methods for
 * the Statistics of Surprise and Coincidence" (Computational Linguistics 19, 1993), of the two-by-two table
 *
 *                   near          elsewhere
 *     this word     count         all - count
 *     other words   near - count  the rest */
#include "concordance.h"

#include "terms.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS_FIRST = 1024, COUNT_MIN = 2 };

struct entry {
    size_t term; /* offset into terms, of its bytes */
    uint16_t len;
    uint32_t count;
    uint32_t hash;
    uint32_t next; /* 1 + number of the next in its bucket */
    double score, expected;
    size_t all;
};

struct collocates {
    size_t window;
    size_t near; /* words seen near */
    const struct shelf *shelf;
    uint32_t docid, counted; /* the passage in hand; its last position that was counted: near two, a word counts once */
    struct entry *at;
    size_t n, cap;
    uint32_t *buckets;
    size_t nbuckets; /* a power of two */
    struct buf terms;
};

struct collocates *collocates_of(size_t window)
{
    struct collocates *c = need(sizeof *c);
    c->window = window;
    c->nbuckets = BUCKETS_FIRST;
    c->buckets = need(c->nbuckets * sizeof *c->buckets);
    return c;
}

void collocates_free(struct collocates *c)
{
    if (!c)
        return;
    free(c->at);
    free(c->buckets);
    buf_free(&c->terms);
    free(c);
}

/* ---- counting ---- */

static uint32_t hash_of(const char *s, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)s[i]) * 16777619u;
    return hash;
}

static void grow(struct collocates *c)
{
    free(c->buckets);
    c->nbuckets *= 4;
    c->buckets = need(c->nbuckets * sizeof *c->buckets);
    for (size_t i = 0; i < c->n; i++) {
        uint32_t *bucket = &c->buckets[c->at[i].hash & (c->nbuckets - 1)];
        c->at[i].next = *bucket;
        *bucket = (uint32_t)i + 1;
    }
}

static void count(struct collocates *c, const char *term, uint16_t len)
{
    uint32_t hash = hash_of(term, len), *bucket = &c->buckets[hash & (c->nbuckets - 1)];
    c->near++;
    for (uint32_t i = *bucket; i; i = c->at[i - 1].next) {
        struct entry *e = &c->at[i - 1];
        if (e->hash == hash && e->len == len && !memcmp(c->terms.s + e->term, term, len)) {
            e->count++;
            return;
        }
    }
    c->at = need_room(c->at, c->n, &c->cap, sizeof *c->at);
    c->at[c->n] = (struct entry){.term = c->terms.len, .len = len, .count = 1, .hash = hash, .next = *bucket};
    buf_add(&c->terms, term, len);
    *bucket = (uint32_t)++c->n;
    if (c->n > c->nbuckets)
        grow(c);
}

/* Positions within the window, the occurrence itself apart; words by themselves and parts, not what is made of them. */
void collocates_add(struct collocates *c, const struct kwic *k)
{
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
            count(c, token_term(t, w), w->term_len);
            c->counted = w->first;
        }
    }
}

/* ---- scores ---- */

static double part(double observed, double expected)
{
    return observed > 0 && expected > 0 ? observed * log(observed / expected) : 0;
}

static void score(struct entry *e, double near, double words)
{
    double a = e->count, b = (double)e->all - a, c = near - a, d = words - a - b - c;
    b = b > 0 ? b : 0;
    d = d > 0 ? d : 0;
    double sum = a + b + c + d, here = a + c, this = a + b;
    e->expected = here * this / sum;
    e->score = 2 * (part(a, e->expected) + part(b, this * (b + d) / sum) + part(c, here * (c + d) / sum) +
                    part(d, (b + d) * (c + d) / sum));
}

/* How often the word stands in all indexes. */
static bool occurrences(struct library *library, const char *term, size_t len, size_t *out, struct buf *why)
{
    *out = 0;
    for (size_t i = 0; i < library->n; i++) {
        uint64_t n;
        if (!index_occurrences(library->shelves[i].index, term, len, &n, why))
            return false;
        *out += n;
    }
    return true;
}

static int by_score(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    if (x->score != y->score)
        return x->score < y->score ? 1 : -1;
    return (x->term > y->term) - (x->term < y->term);
}

/* Those that stand near by more than chance, at the front of c->at. */
static bool choose(struct collocates *c, struct library *library, struct buf *why)
{
    size_t kept = 0;
    for (size_t i = 0; i < c->n; i++) {
        struct entry e = c->at[i];
        if (e.count < COUNT_MIN)
            continue;
        if (!occurrences(library, c->terms.s + e.term, e.len, &e.all, why))
            return false;
        score(&e, (double)c->near, (double)library->size.words);
        if (e.count > e.expected)
            c->at[kept++] = e;
    }
    c->n = kept;
    return true;
}

bool collocates_each(struct collocates *c, struct library *library, collocate_fn *each, void *ctx, struct buf *why)
{
    struct buf word = {0};
    bool ok = choose(c, library, why);
    if (ok && c->n)
        qsort(c->at, c->n, sizeof *c->at, by_score);
    for (size_t i = 0; ok && i < c->n; i++) {
        const struct entry *e = &c->at[i];
        buf_clear(&word);
        term_written(c->terms.s + e->term, e->len, &word);
        const struct collocate_shown shown = {word.s, e->count, e->expected, e->score, e->all};
        if (!each(ctx, &shown))
            break;
    }
    buf_free(&word);
    return ok;
}
