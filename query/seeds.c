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
    SEEDS = 1 << 21,    /* seeds in memory at a time: more are sorted and put into a file */
    RUN_READ = 1 << 12, /* seeds of such a run that are read at a time */
    COMMON_MIN = 64,    /* a word that stands more often than this ... */
    COMMON_SHARE = 350, /* ... and is one of so many of all words is not telling */
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
    struct reuse_keys room;
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

/* The pairs that begin at word i of a document of n words, the first of which is word `first` of the library. */
static void pairs_at(struct pairs *p, const struct sieve *s, const uint32_t *keys, uint32_t i, uint32_t n,
                     uint32_t first)
{
    uint32_t end = n - i > REACH ? i + REACH : n;
    for (uint32_t k = i + 1, found = 0; k < end && found < PARTNERS; k++) {
        if (!telling(s, keys[k]))
            continue;
        found++;
        if (keys[k] != keys[i])
            add_pair(p, hash_pair(keys[i], keys[k]), first + i);
    }
}

static bool collect_pairs(struct pairs *p, const struct sieve *s, struct buf *why)
{
    p->n = 0;
    for (size_t i = 0; i < s->words->ndocuments; i++) {
        const struct reuse_document *d = &s->words->documents[i];
        if (d->copy)
            continue;
        if (!reuse_keys_read(&p->room, s->words, d, why))
            return false;
        for (uint32_t k = 0; k < d->words; k++)
            if (telling(s, p->room.at[k]))
                pairs_at(p, s, p->room.at, k, d->words, d->first_word);
    }
    return true;
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

/* ---- more seeds than memory should hold ---- */

static int by_place(const void *x, const void *y)
{
    const struct seed *s = x, *t = y;
    if (s->a != t->a)
        return s->a < t->a ? -1 : 1;
    return (s->b > t->b) - (s->b < t->b);
}

static void sort_seeds(struct seeds *s)
{
    if (s->n)
        qsort(s->at, s->n, sizeof *s->at, by_place);
}

/* Those in memory become a sorted run in the file. */
static bool put_run(struct seeds *s, struct buf *why)
{
    sort_seeds(s);
    s->runs = need_room(s->runs, s->nruns, &s->runs_cap, sizeof *s->runs);
    s->runs[s->nruns++] = (struct seed_run){.place = spill_size(&s->file), .left = s->n};
    bool ok = spill_add(&s->file, s->at, s->n * sizeof *s->at, why);
    s->n = 0;
    return ok;
}

/* ---- seeds ---- */

/* What is made of the pairs of places. */
struct round {
    struct seeds *out;
    const struct reuse_words *words;
    uint8_t *tallies; /* NULL: none, all seeds are kept */
    bool counting;    /* the first round */
    struct buf *why;
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

/* Counts the seed, or keeps it, if enough others were counted: on its own diagonals and on those it is nearer to. */
static bool add_seed(const struct round *r, const struct seed *s, uint32_t x, uint32_t y)
{
    struct seeds *out = r->out;
    uint32_t diagonal = s->b - s->a, own = diagonal / DIAGONALS;
    uint32_t nearer = diagonal % DIAGONALS < DIAGONALS / 2 ? own - 1 : own + 1;
    if (r->counting) {
        uint8_t *count = tally(r, x, y, own);
        *count += *count < UINT8_MAX;
        return true;
    }
    if (r->tallies && *tally(r, x, y, own) + *tally(r, x, y, nearer) < TALLY_MIN)
        return true;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = *s;
    return out->n < out->most || put_run(out, r->why);
}

/* All pairs of places of one hash, in documents that are not the same one. */
static bool compare(const struct round *r, const struct pair *at, size_t n)
{
    const struct reuse_words *w = r->words;
    uint32_t documents[CROWD];
    for (size_t i = 0; i < n; i++)
        documents[i] = reuse_document_of(w, at[i].word);
    for (size_t i = 0; i < n; i++)
        for (size_t k = i + 1; k < n; k++) {
            const struct reuse_document *x = &w->documents[documents[i]], *y = &w->documents[documents[k]];
            if (documents[i] != documents[k] && (x->chosen || y->chosen) &&
                !add_seed(r, &(struct seed){at[i].word, at[k].word}, documents[i], documents[k]))
                return false;
        }
    return true;
}

static bool take_seeds(const struct round *r, const struct pairs *p)
{
    for (size_t i = 0, n; i < p->n; i += n) {
        for (n = 1; i + n < p->n && p->at[i + n].hash == p->at[i].hash; n++)
            ;
        if (n > 1 && n <= CROWD && !compare(r, p->at + i, n))
            return false;
        for (size_t k = i; n > CROWD && k < i + n; k++)
            r->out->crowded[p->at[k].word / 8] |= (uint8_t)(1u << p->at[k].word % 8);
    }
    return true;
}

static bool take_all(const struct round *r, const struct sieve *s, struct pairs *p, const struct reuse_options *o)
{
    for (p->part = 0; p->part < p->parts; p->part++) {
        if (o->progress)
            o->progress(r->counting ? "looking for pairs of words" : "gathering pairs of words", p->part, p->parts);
        if (!collect_pairs(p, s, r->why))
            return false;
        sort_pairs(p);
        if (!take_seeds(r, p))
            return false;
    }
    return true;
}

bool seeds_of(struct seeds *out, const struct reuse_words *w, const struct reuse_options *options, struct buf *why)
{
    struct sieve s = {.words = w};
    struct pairs p = {.parts = 1 + (uint32_t)(w->n * PARTNERS / 2 / PART)};
    struct round r = {.out = out, .words = w, .tallies = w->n > MANY ? need(TALLIES) : NULL, .why = why};
    s.most = w->n / COMMON_SHARE > COMMON_MIN ? (uint32_t)(w->n / COMMON_SHARE) : COMMON_MIN;
    out->crowded = need(w->n / 8 + 1);
    out->most = out->most ? out->most : SEEDS;
    r.counting = r.tallies;
    bool ok = !r.counting || take_all(&r, &s, &p, options);
    r.counting = false;
    ok = ok && take_all(&r, &s, &p, options);
    free(r.tallies);
    free(p.at);
    reuse_keys_free(&p.room);
    if (ok)
        sort_seeds(out);
    return ok;
}

/* ---- in the order of places ---- */

/* The next seed of a run that is in the file; NULL: no more. */
static const struct seed *head(struct seeds *s, struct seed_run *run, struct buf *why)
{
    if (run->next < run->read)
        return &run->at[run->next];
    size_t n = run->left < RUN_READ ? run->left : RUN_READ;
    if (!n)
        return NULL;
    run->at = run->at ? run->at : need(RUN_READ * sizeof *run->at);
    if (!spill_read(&s->file, run->place, run->at, n * sizeof *run->at, why)) {
        s->failed = true;
        return NULL;
    }
    run->place += n * sizeof *run->at;
    run->left -= n;
    run->read = n;
    run->next = 0;
    return run->at;
}

/* The least of all runs and of those in memory. */
static const struct seed *least(struct seeds *s, struct seed_run **from, struct buf *why)
{
    const struct seed *best = s->next < s->n ? &s->at[s->next] : NULL;
    *from = NULL;
    for (size_t i = 0; i < s->nruns; i++) {
        const struct seed *first = head(s, &s->runs[i], why);
        if (first && (!best || by_place(first, best) < 0)) {
            best = first;
            *from = &s->runs[i];
        }
    }
    return best;
}

bool seeds_next(struct seeds *s, const struct reuse_words *w, struct document_seeds *out, struct buf *why)
{
    struct seed_run *run;
    const struct seed *first = least(s, &run, why);
    out->n = 0;
    if (!first)
        return !s->failed;
    out->document = reuse_document_of(w, first->a);
    uint32_t end = w->documents[out->document].first_word + w->documents[out->document].words;
    for (; first && first->a < end; first = least(s, &run, why)) {
        out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
        out->at[out->n++] = *first;
        if (run)
            run->next++;
        else
            s->next++;
    }
    return !s->failed;
}

void document_seeds_free(struct document_seeds *d)
{
    free(d->at);
    *d = (struct document_seeds){0};
}

void seeds_free(struct seeds *s)
{
    for (size_t i = 0; i < s->nruns; i++)
        free(s->runs[i].at);
    free(s->runs);
    spill_free(&s->file);
    free(s->at);
    free(s->crowded);
    *s = (struct seeds){0};
}
