/* Pairs of telling words that stand close together in two documents.
 *
 * Each word makes a pair with each of the next three telling words, in whatever order both stand: so one word of four
 * may be changed, put in or moved, and there is still a pair.  A text of n words has 3n pairs; they are hashed, and
 * sorted a part of all hashes at a time, so that the memory is bounded.
 *
 * Most pairs of places agree by chance alone, and stand alone.  So in large libraries they are only counted at first,
 * by documents and by how far one place is before the other (their diagonal): what has not two others near its diagonal
 * can be in no chain (chains.c), and is not kept in the second round. */
#include "reuse.h"

#include <stdlib.h>
#include <string.h>

enum {
    PARTNERS = 3,       /* telling words behind a word that it makes a pair with */
    REACH = 12,         /* words within which they must stand */
    CROWD = 24,         /* a pair in more places than this is not compared two by two */
    PART = 1 << 22,     /* pairs in memory at a time, about */
    COMMON_MIN = 64,    /* a word that stands more often than this ... */
    COMMON_SHARE = 1000, /* ... and is every thousandth of all words is not telling */
    MANY = 1 << 20,     /* words of a library that is large */
    TALLIES = 1 << 26,  /* counters, a byte each */
    DIAGONALS = 64,     /* that share a counter; the seeds of a chain drift by less than half of it */
    TALLY_MIN = 3,      /* seeds of a chain */
};

struct pair {
    uint32_t hash, word;
};

/* ---- which words are telling ---- */

struct sieve {
    const struct reuse_words *words;
    uint32_t most; /* of a telling word */
};

static bool telling(const struct sieve *s, uint32_t key)
{
    return (key & 1) && reuse_count(s->words, key) <= s->most;
}

/* ---- pairs ---- */

struct pairs {
    struct pair *at;
    size_t n, cap;
    uint32_t part, parts; /* those whose hash is this one of so many */
};

/* The same for both orders. */
static uint32_t hash_pair(uint32_t x, uint32_t y)
{
    uint64_t h = (uint64_t)(x < y ? x : y) << 32 | (x < y ? y : x);
    h *= 0x9E3779B97F4A7C15u;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93u;
    return (uint32_t)(h >> 32);
}

static void add_pair(struct pairs *p, uint32_t hash, uint32_t word)
{
    if ((uint64_t)hash * p->parts >> 32 != p->part)
        return;
    p->at = need_room(p->at, p->n, &p->cap, sizeof *p->at);
    p->at[p->n++] = (struct pair){hash, word};
}

/* The pairs that begin at one word of a document whose words end before `end`. */
static void pairs_at(struct pairs *p, const struct sieve *s, uint32_t word, uint32_t end)
{
    const uint32_t *keys = s->words->keys;
    uint32_t most = word + REACH < end ? word + REACH : end;
    for (uint32_t i = word + 1, found = 0; i < most && found < PARTNERS; i++) {
        if (!telling(s, keys[i]))
            continue;
        found++;
        if (keys[i] != keys[word])
            add_pair(p, hash_pair(keys[word], keys[i]), word);
    }
}

static void collect_pairs(struct pairs *p, const struct sieve *s)
{
    p->n = 0;
    for (size_t i = 0; i < s->words->ndocuments; i++) {
        const struct reuse_document *d = &s->words->documents[i];
        for (uint32_t k = d->first_word; k < d->first_word + d->words && !d->copy; k++)
            if (telling(s, s->words->keys[k]))
                pairs_at(p, s, k, d->first_word + d->words);
    }
}

/* Radix sort by hash; pairs of one hash stay in the order of words. */
static void sort_pairs(struct pairs *p)
{
    struct pair *from = p->at, *to = need((p->n + 1) * sizeof *to), *swap;
    for (unsigned shift = 0; shift < 32; shift += 8) {
        size_t start[257] = {0};
        for (size_t i = 0; i < p->n; i++)
            start[(from[i].hash >> shift & 255) + 1]++;
        for (int i = 0; i < 256; i++)
            start[i + 1] += start[i];
        for (size_t i = 0; i < p->n; i++)
            to[start[from[i].hash >> shift & 255]++] = from[i];
        swap = from, from = to, to = swap;
    }
    free(to); /* four passes: the result lies where it began */
}

/* ---- seeds ---- */

/* What is made of the pairs of places. */
struct round {
    struct seeds *out;
    const struct reuse_words *words;
    uint8_t *tallies; /* NULL: none, all seeds are kept */
    bool counting;    /* the first round */
};

/* The counter of a pair of documents and of the diagonals around one. */
static uint8_t *tally(const struct round *r, uint32_t x, uint32_t y, uint32_t diagonals)
{
    uint64_t h = ((uint64_t)x << 32 | y) * 0x9E3779B97F4A7C15u + diagonals;
    h *= 0xD6E8FEB86659FD93u;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93u;
    return &r->tallies[h >> 38];
}

/* Counts the seed, or keeps it, if enough others were counted: on its own diagonals and on those that it is nearer to. */
static void add_seed(const struct round *r, const struct seed *s, uint32_t x, uint32_t y)
{
    struct seeds *out = r->out;
    uint32_t diagonal = s->b - s->a, own = diagonal / DIAGONALS;
    uint32_t nearer = diagonal % DIAGONALS < DIAGONALS / 2 ? own - 1 : own + 1;
    if (r->counting) {
        uint8_t *count = tally(r, x, y, own);
        *count += *count < UINT8_MAX;
        return;
    }
    if (r->tallies && *tally(r, x, y, own) + *tally(r, x, y, nearer) < TALLY_MIN)
        return;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = *s;
}

/* All pairs of places of one hash, in documents that are not the same one. */
static void compare(const struct round *r, const struct pair *at, size_t n)
{
    const struct reuse_words *w = r->words;
    uint32_t documents[CROWD];
    for (size_t i = 0; i < n; i++)
        documents[i] = reuse_document_of(w, at[i].word);
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n; k++) {
            const struct reuse_document *x = &w->documents[documents[i]], *y = &w->documents[documents[k]];
            if (documents[i] != documents[k] && (x->chosen || y->chosen))
                add_seed(r, &(struct seed){at[i].word, at[k].word}, documents[i], documents[k]);
        }
}

static void take_seeds(const struct round *r, const struct pairs *p)
{
    for (size_t i = 0, n; i < p->n; i += n) {
        for (n = 1; i + n < p->n && p->at[i + n].hash == p->at[i].hash; n++)
            ;
        if (n > 1 && n <= CROWD)
            compare(r, p->at + i, n);
        for (size_t k = i; n > CROWD && k < i + n; k++)
            r->out->crowded[p->at[k].word / 8] |= (uint8_t)(1u << p->at[k].word % 8);
    }
}

static void take_all(const struct round *r, const struct sieve *s, struct pairs *p, const struct reuse_options *o)
{
    for (p->part = 0; p->part < p->parts; p->part++) {
        if (o->progress)
            o->progress(r->counting ? "looking for pairs of words" : "gathering pairs of words", p->part, p->parts);
        collect_pairs(p, s);
        sort_pairs(p);
        take_seeds(r, p);
    }
}

void seeds_of(struct seeds *out, const struct reuse_words *w, const struct reuse_options *options)
{
    struct sieve s = {.words = w};
    struct pairs p = {.parts = 1 + (uint32_t)(w->n * PARTNERS / 2 / PART)};
    struct round r = {.out = out, .words = w, .tallies = w->n > MANY ? need(TALLIES) : NULL};
    s.most = w->n / COMMON_SHARE > COMMON_MIN ? (uint32_t)(w->n / COMMON_SHARE) : COMMON_MIN;
    out->crowded = need(w->n / 8 + 1);
    r.counting = r.tallies;
    if (r.counting)
        take_all(&r, &s, &p, options);
    r.counting = false;
    take_all(&r, &s, &p, options);
    free(r.tallies);
    free(p.at);
}

void seeds_free(struct seeds *s)
{
    free(s->at);
    free(s->crowded);
    *s = (struct seeds){0};
}
