/* Seeds that follow each other in two documents, at about the same distances, are one chain. */
#include "reuse.h"

#include <stdlib.h>

enum {
    APART = 30, /* words between two seeds of a chain */
    DRIFT = 10, /* how much nearer or farther they may be in the other text */
    BACK = 8,   /* how far the other text may go back: words in another order */
    SEEDS_MIN = 3,
};

/* A chain that may still go on. */
struct live {
    uint32_t last_a, last_b;
    size_t points, first; /* how many; number of the first in links */
    size_t end;           /* and of the last */
};

/* Points of all chains of two documents, linked: 1 + number of the next one; 0: none. */
struct link {
    struct seed seed;
    size_t next;
};

struct chaining {
    struct chains *out;
    struct link *links;
    size_t nlinks, links_cap;
    struct live *lives;
    size_t nlives, lives_cap;
    uint32_t a, b; /* documents */
};

/* ---- order ---- */

/* A seed, and the document of its second place. */
struct keyed {
    struct seed seed;
    uint32_t document;
};

static int by_document(const void *x, const void *y)
{
    const struct keyed *s = x, *t = y;
    if (s->document != t->document)
        return s->document < t->document ? -1 : 1;
    if (s->seed.a != t->seed.a)
        return s->seed.a < t->seed.a ? -1 : 1;
    return (s->seed.b > t->seed.b) - (s->seed.b < t->seed.b);
}

/* ---- one pair of documents ---- */

static void give(struct chaining *c, const struct live *l)
{
    struct chains *out = c->out;
    if (l->points < SEEDS_MIN)
        return;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    struct chain *chain = &out->at[out->n++];
    *chain = (struct chain){.first = out->npoints, .a = c->a, .b = c->b};
    uint32_t last_a = 0, last_b = 0;
    for (size_t i = l->first; i; i = c->links[i - 1].next) {
        const struct seed *s = &c->links[i - 1].seed;
        if (chain->n && (s->a <= last_a || s->b <= last_b)) /* points rise in both */
            continue;
        out->points = need_room(out->points, out->npoints, &out->points_cap, sizeof *out->points);
        out->points[out->npoints++] = (struct anchor_pair){s->a, s->b};
        last_a = s->a;
        last_b = s->b;
        chain->n++;
    }
    if (chain->n < SEEDS_MIN - 1) {
        out->npoints = chain->first;
        out->n--;
    }
}

/* Ends the chains that nothing can join any more. */
static void retire(struct chaining *c, uint32_t a)
{
    size_t kept = 0;
    for (size_t i = 0; i < c->nlives; i++) {
        if (c->lives[i].last_a + APART < a)
            give(c, &c->lives[i]);
        else
            c->lives[kept++] = c->lives[i];
    }
    c->nlives = kept;
}

/* How far the seed is from where the chain should go on; -1: too far. */
static long off(const struct live *l, const struct seed *s)
{
    long da = (long)s->a - (long)l->last_a, db = (long)s->b - (long)l->last_b, drift = labs(db - da);
    return da <= APART && db >= -BACK && db <= APART + DRIFT && drift <= DRIFT ? drift : -1;
}

static size_t add_link(struct chaining *c, const struct seed *s)
{
    c->links = need_room(c->links, c->nlinks, &c->links_cap, sizeof *c->links);
    c->links[c->nlinks++] = (struct link){*s, 0};
    return c->nlinks;
}

/* Joins the nearest chain, or begins one. */
static void join(struct chaining *c, const struct seed *s)
{
    struct live *best = NULL;
    long least = DRIFT + 1;
    for (size_t i = 0; i < c->nlives; i++) {
        long drift = off(&c->lives[i], s);
        if (drift >= 0 && drift < least) {
            least = drift;
            best = &c->lives[i];
        }
    }
    size_t link = add_link(c, s);
    if (!best) {
        c->lives = need_room(c->lives, c->nlives, &c->lives_cap, sizeof *c->lives);
        best = &c->lives[c->nlives++];
        *best = (struct live){.first = link};
    } else {
        c->links[best->end - 1].next = link;
    }
    best->end = link;
    best->points++;
    best->last_a = s->a;
    best->last_b = s->b;
}

static void chain_documents(struct chaining *c, const struct keyed *at, size_t n)
{
    c->nlinks = c->nlives = 0;
    for (size_t i = 0; i < n; i++) {
        retire(c, at[i].seed.a);
        join(c, &at[i].seed);
    }
    retire(c, UINT32_MAX);
}

/* ---- all of them ---- */

void chains_of(struct chains *out, const struct reuse_words *w, const struct document_seeds *seeds)
{
    struct chaining c = {.out = out, .a = seeds->document};
    struct keyed *keyed = need((seeds->n + 1) * sizeof *keyed);
    for (size_t i = 0; i < seeds->n; i++)
        keyed[i] = (struct keyed){seeds->at[i], reuse_document_of(w, seeds->at[i].b)};
    if (seeds->n)
        qsort(keyed, seeds->n, sizeof *keyed, by_document);
    out->n = out->npoints = 0;
    for (size_t i = 0, k; i < seeds->n; i = k) {
        for (k = i + 1; k < seeds->n && keyed[k].document == keyed[i].document; k++)
            ;
        c.b = keyed[i].document;
        if (k - i >= SEEDS_MIN)
            chain_documents(&c, keyed + i, k - i);
    }
    free(keyed);
    free(c.links);
    free(c.lives);
}

void chains_free(struct chains *c)
{
    free(c->at);
    free(c->points);
    *c = (struct chains){0};
}
