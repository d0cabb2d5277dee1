/* Documents that are the same for the most part, many of them: what they share is folded as boilerplate
 * (boilerplate.c), and their words stand in too many places to be compared; but that they are the same must be said.
 *
 * Of each document a sketch: three words in a row are hashed, the hashes dealt out to bins, and the smallest of each bin
 * kept (Li, Owen, Zhang: One permutation hashing, 2012).  The share of bins that agree is about the share of what two
 * documents have in common.  Only documents that agree in a whole band of bins are compared. */
#include "reuse.h"

#include <stdlib.h>
#include <string.h>

enum {
    BINS = 64,
    BAND = 4,
    SHINGLE = 3, /* words */
    SHORT = 128, /* words of a text that says too little for a sketch: it has to be the same word for word */
    MANY = 8,    /* copies word for word, of which only the first is compared */
};
static const double ALIKE = 0.8; /* share of bins */

struct sketch {
    uint32_t bins[BINS];
    uint32_t document;
    uint32_t leader; /* number of the first sketch like it; its own: none */
    uint64_t whole;  /* hash of all words */
    bool is_short;
};

static uint64_t mix(uint64_t h)
{
    h = (h ^ h >> 32) * 0xD6E8FEB86659FD93u;
    h = (h ^ h >> 32) * 0xD6E8FEB86659FD93u;
    return h ^ h >> 32;
}

/* A bin without a hash takes that of the next one that has one: short documents. */
static void fill_empty(uint32_t *bins)
{
    for (int i = BINS; i--;)
        for (int k = 1; k < BINS && bins[i] == UINT32_MAX; k++)
            bins[i] = bins[(i + k) % BINS];
}

static void sketch_of(struct sketch *out, const uint32_t *keys, size_t n)
{
    memset(out->bins, 0xFF, sizeof out->bins);
    out->whole = n;
    out->is_short = n < SHORT;
    for (size_t i = 0; i < n; i++)
        out->whole = mix(out->whole * 31 + keys[i]);
    for (size_t i = 0; i + SHINGLE <= n; i++) {
        uint64_t h = mix(keys[i] * 0x9E3779B97F4A7C15u + mix(keys[i + 1] * 0x2545F4914F6CDD1Du + keys[i + 2]));
        uint32_t *bin = &out->bins[h % BINS], value = (uint32_t)(h >> 32);
        *bin = value < *bin ? value : *bin;
    }
    fill_empty(out->bins);
}

/* 1: word for word (by their keys); a sketch alone cannot tell that. */
static double alike(const struct sketch *x, const struct sketch *y)
{
    unsigned same = 0;
    if (x->whole == y->whole)
        return 1;
    for (int i = 0; i < BINS && !x->is_short && !y->is_short; i++)
        same += x->bins[i] == y->bins[i];
    return (same < BINS ? same : BINS - 0.5) / BINS;
}

/* ---- one band ---- */

struct banded {
    uint64_t hash;
    uint32_t number; /* of a sketch */
};

static int by_hash(const void *a, const void *b)
{
    const struct banded *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

/* Documents that agree in the band are compared with the first of them. */
static void find_leaders(struct sketch *sketches, size_t n, int band, struct banded *room)
{
    for (size_t i = 0; i < n; i++) {
        room[i] = (struct banded){(uint64_t)band, (uint32_t)i};
        for (int k = 0; k < BAND; k++)
            room[i].hash = mix(room[i].hash * 31 + sketches[i].bins[band * BAND + k]);
    }
    qsort(room, n, sizeof *room, by_hash);
    for (size_t i = 1, first = 0; i < n; i++) {
        if (room[i].hash != room[first].hash)
            first = i;
        struct sketch *s = &sketches[room[i].number];
        uint32_t leader = room[first].number;
        if (leader < s->leader && alike(&sketches[leader], s) >= ALIKE)
            s->leader = leader;
    }
}

/* ---- all ---- */

/* Of those that are long enough; NULL: their words cannot be read. */
static struct sketch *sketches_of(const struct reuse_words *w, unsigned least, size_t *n, struct buf *why)
{
    struct sketch *sketches = need((w->ndocuments + 1) * sizeof *sketches);
    struct reuse_keys keys = {0};
    bool ok = true;
    *n = 0;
    for (uint32_t i = 0; i < w->ndocuments && ok; i++) {
        const struct reuse_document *d = &w->documents[i];
        if (d->words < least)
            continue;
        ok = reuse_keys_read(&keys, w, d, why);
        if (!ok)
            break;
        struct sketch *s = &sketches[*n];
        s->document = i;
        s->leader = (uint32_t)(*n)++;
        sketch_of(s, keys.at, d->words);
    }
    reuse_keys_free(&keys);
    if (!ok)
        free(sketches);
    return ok ? sketches : NULL;
}

static double share_of(double both, double words, double alike)
{
    static const double ALMOST = 0.99;
    return alike >= 1 ? 1 : both < ALMOST * words ? both / words : ALMOST;
}

/* What is shared of either, from the share of what both have together. */
static void add_copy(struct parallels *p, size_t *cap, uint32_t a, uint32_t b, double share)
{
    double m = p->words.documents[a].words, n = p->words.documents[b].words, both = share / (1 + share) * (m + n);
    p->copies = need_room(p->copies, p->ncopies, cap, sizeof *p->copies);
    p->copies[p->ncopies++] = (struct copy){a, b, share_of(both, m, share), share_of(both, n, share)};
}

/* Of many copies word for word all but the first are left out; but for those that were asked for. */
static void leave_out(struct parallels *p, const struct sketch *sketches, size_t n, bool all)
{
    uint32_t *copies = need((n + 1) * sizeof *copies);
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < n; i++) {
            const struct sketch *s = &sketches[i];
            struct reuse_document *d = &p->words.documents[s->document];
            if (s->leader == i || sketches[s->leader].whole != s->whole)
                continue;
            if (!round)
                copies[s->leader]++;
            else
                d->copy = copies[s->leader] >= MANY - 1 && (all || !d->chosen);
        }
    free(copies);
}

bool copies_of(struct parallels *p, const struct reuse_options *options, struct buf *why)
{
    size_t n, cap = 0;
    struct sketch *sketches = sketches_of(&p->words, options->least, &n, why);
    if (!sketches)
        return false;
    struct banded *room = need((n + 1) * sizeof *room);
    for (int band = 0; band < BINS / BAND && n; band++)
        find_leaders(sketches, n, band, room);
    for (size_t i = 0; i < n; i++) {
        const struct sketch *leader = &sketches[sketches[i].leader];
        uint32_t a = leader->document, b = sketches[i].document;
        if (a != b && (p->words.documents[a].chosen || p->words.documents[b].chosen))
            add_copy(p, &cap, a, b, alike(leader, &sketches[i]));
    }
    leave_out(p, sketches, n, !options->chosen);
    free(room);
    free(sketches);
    return true;
}
