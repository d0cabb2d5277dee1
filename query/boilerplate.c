/* Texts that stand in many documents: imprints, licences, prefaces of a series.  They are shown once, with the number
 * of documents, and not two by two, which would be hundreds of parallels that nobody wants. */
#include "reuse.h"

#include <stdlib.h>
#include <string.h>

enum {
    FOLDED = 8,     /* documents that a text must stand in */
    RUN_WORDS = 16, /* words in a row that begin pairs which stand in too many places to be compared */
    GAPS = 2,       /* others between them */
};

/* ---- by parallels ---- */

/* One side of a parallel, seen from its document. */
struct place {
    struct side at;
    uint32_t other; /* the other document */
    size_t parallel;
};

static int by_document(const void *x, const void *y)
{
    const struct place *p = x, *q = y;
    if (p->at.document != q->at.document)
        return p->at.document < q->at.document ? -1 : 1;
    if (p->at.first != q->at.first)
        return p->at.first < q->at.first ? -1 : 1;
    return (p->other > q->other) - (p->other < q->other);
}

static struct place *places_of(const struct parallels *p)
{
    struct place *places = need((2 * p->n + 1) * sizeof *places);
    for (size_t i = 0; i < p->n; i++) {
        places[2 * i] = (struct place){p->at[i].a, p->at[i].b.document, i};
        places[2 * i + 1] = (struct place){p->at[i].b, p->at[i].a.document, i};
    }
    qsort(places, 2 * p->n, sizeof *places, by_document);
    return places;
}

/* More than half of either lies in the other. */
static bool same_place(const struct side *x, const struct side *y)
{
    long from = x->first > y->first ? x->first : y->first, to = x->last < y->last ? x->last : y->last;
    long m = (long)x->last - x->first + 1, n = (long)y->last - y->first + 1, both = to - from + 1;
    return x->document == y->document && 2 * both > m && 2 * both > n;
}

/* In how many other documents does the text of places[i] stand?  Looks at the places that begin near it. */
static unsigned count_others(const struct place *places, size_t n, size_t i)
{
    uint32_t others[FOLDED];
    unsigned found = 0;
    size_t from = i, to = i;
    while (from && same_place(&places[from - 1].at, &places[i].at))
        from--;
    while (to < n && same_place(&places[to].at, &places[i].at))
        to++;
    for (size_t k = from; k < to && found < FOLDED; k++) {
        unsigned seen = 0;
        while (seen < found && others[seen] != places[k].other)
            seen++;
        if (seen == found)
            others[found++] = places[k].other;
    }
    return found;
}

static void add(struct parallels *p, const struct side *at, unsigned documents)
{
    p->boilerplate = need_room(p->boilerplate, p->nboilerplate, &p->boilerplate_cap, sizeof *p->boilerplate);
    p->boilerplate[p->nboilerplate++] = (struct boilerplate){*at, documents};
}

/* All documents that the text of one place stands in; the first of them shows it. */
static void tell(struct parallels *p, const struct place *places, size_t n, size_t i)
{
    unsigned documents = 1;
    for (size_t k = i; k < n && same_place(&places[k].at, &places[i].at); k++)
        documents += k == i || places[k].other != places[k - 1].other;
    for (size_t k = i; k < n && same_place(&places[k].at, &places[i].at); k++)
        if (places[k].other < places[i].at.document)
            return; /* told there already */
    add(p, &places[i].at, documents);
}

/* Which parallels have a text that stands in many documents?  Lists these texts. */
static bool *folded_of(struct parallels *p)
{
    struct place *places = places_of(p);
    bool *folded = need(p->n + 1);
    size_t n = 2 * p->n;
    for (size_t i = 0; i < n; i++) {
        if (count_others(places, n, i) < FOLDED - 1)
            continue;
        if (!i || !same_place(&places[i - 1].at, &places[i].at))
            tell(p, places, n, i);
        folded[places[i].parallel] = true;
    }
    free(places);
    return folded;
}

/* They leave the list, and their parts with them: else sections would be made of these. */
static void fold_parallels(struct parallels *p, struct parallel *parts, size_t *nparts)
{
    bool *folded = folded_of(p), *gone = need(*nparts + 1);
    size_t kept = 0, left = 0;
    for (size_t i = 0; i < p->n; i++) {
        if (folded[i])
            gone[p->at[i].whole] = true;
        else
            p->at[kept++] = p->at[i];
    }
    for (size_t i = 0; i < *nparts; i++)
        if (!gone[parts[i].whole])
            parts[left++] = parts[i];
    p->folded += p->n - kept;
    p->n = kept;
    *nparts = left;
    free(folded);
    free(gone);
}

/* ---- by crowded pairs ---- */

/* A run of words that stands in very many documents, known by its smallest key. */
struct run {
    struct side at;
    uint32_t key;
};

static bool crowded(const struct seeds *s, uint32_t word)
{
    return s->crowded[word / 8] >> word % 8 & 1;
}

/* A document whose runs are looked for. */
struct scanned {
    const struct seeds *seeds;
    const uint32_t *keys; /* of its words */
    uint32_t first, n;    /* words of the library */
};

/* The run that begins at word i of the document: its end, one behind. */
static uint32_t run_end(const struct scanned *d, uint32_t i, unsigned *words)
{
    uint32_t last = i;
    unsigned gap = 0;
    for (*words = 0; i < d->n && gap <= GAPS; i++) {
        if (!(d->keys[i] & 1))
            continue;
        if (crowded(d->seeds, d->first + i)) {
            gap = 0;
            last = i;
            ++*words;
        } else {
            gap++;
        }
    }
    return last + 1;
}

static uint32_t smallest_key(const uint32_t *keys, uint32_t from, uint32_t end)
{
    uint32_t least = UINT32_MAX;
    for (uint32_t i = from; i < end; i++) {
        uint32_t mixed = (keys[i] ^ keys[i] >> 13) * 0x5BD1E995u;
        if ((keys[i] & 1) && mixed < least)
            least = mixed;
    }
    return least;
}

static int by_key(const void *x, const void *y)
{
    const struct run *p = x, *q = y;
    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->at.first > q->at.first) - (p->at.first < q->at.first);
}

struct runs {
    struct run *at;
    size_t n, cap;
};

static void add_runs(struct runs *r, const struct scanned *d, uint32_t document)
{
    unsigned words;
    for (uint32_t i = 0, behind; i < d->n; i = behind) {
        behind = i + 1;
        if (!crowded(d->seeds, d->first + i))
            continue;
        behind = run_end(d, i, &words);
        if (words < RUN_WORDS)
            continue;
        r->at = need_room(r->at, r->n, &r->cap, sizeof *r->at);
        r->at[r->n++] = (struct run){{document, d->first + i, d->first + behind - 1}, smallest_key(d->keys, i, behind)};
    }
}

static bool runs_of(struct runs *out, const struct seeds *s, const struct reuse_words *w, struct buf *why)
{
    struct reuse_keys keys = {0};
    bool ok = true;
    for (uint32_t i = 0; i < w->ndocuments && ok; i++) {
        const struct reuse_document *d = &w->documents[i];
        ok = reuse_keys_read(&keys, w, d, why);
        if (ok)
            add_runs(out, &(struct scanned){s, keys.at, d->first_word, d->words}, i);
    }
    reuse_keys_free(&keys);
    return ok;
}

static void fold_crowded(struct parallels *p, const struct runs *r)
{
    for (size_t i = 0, k; i < r->n; i = k) {
        unsigned documents = 1;
        for (k = i + 1; k < r->n && r->at[k].key == r->at[i].key; k++)
            documents += r->at[k].at.document != r->at[k - 1].at.document;
        if (documents >= FOLDED)
            add(p, &r->at[i].at, documents);
    }
}

bool boilerplate_fold(struct parallels *p, struct parallel *parts, size_t *n, const struct seeds *seeds,
                      struct buf *why)
{
    struct runs runs = {0};
    fold_parallels(p, parts, n);
    bool ok = runs_of(&runs, seeds, &p->words, why);
    if (ok && runs.n)
        qsort(runs.at, runs.n, sizeof *runs.at, by_key);
    if (ok)
        fold_crowded(p, &runs);
    free(runs.at);
    return ok;
}
