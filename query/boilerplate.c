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

/* Parallels whose text stands in many documents leave the list. */
static void fold_parallels(struct parallels *p)
{
    struct place *places = places_of(p);
    bool *folded = need(p->n + 1);
    size_t n = 2 * p->n, kept = 0;
    for (size_t i = 0; i < n; i++) {
        if (count_others(places, n, i) < FOLDED - 1)
            continue;
        if (!i || !same_place(&places[i - 1].at, &places[i].at))
            tell(p, places, n, i);
        folded[places[i].parallel] = true;
    }
    for (size_t i = 0; i < p->n; i++)
        if (!folded[i])
            p->at[kept++] = p->at[i];
    p->folded += p->n - kept;
    p->n = kept;
    free(places);
    free(folded);
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

/* The run that begins at the word: its end, one behind. */
static uint32_t run_end(const struct seeds *s, const struct reuse_words *w, uint32_t word, uint32_t end,
                        unsigned *words)
{
    uint32_t last = word;
    unsigned gap = 0;
    for (*words = 0; word < end && gap <= GAPS; word++) {
        if (!(w->keys[word] & 1))
            continue;
        if (crowded(s, word)) {
            gap = 0;
            last = word;
            ++*words;
        } else {
            gap++;
        }
    }
    return last + 1;
}

static uint32_t smallest_key(const struct reuse_words *w, uint32_t first, uint32_t end)
{
    uint32_t least = UINT32_MAX;
    for (uint32_t i = first; i < end; i++) {
        uint32_t mixed = (w->keys[i] ^ w->keys[i] >> 13) * 0x5BD1E995u;
        if ((w->keys[i] & 1) && mixed < least)
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

static size_t runs_of(struct run **out, const struct seeds *s, const struct reuse_words *w)
{
    size_t n = 0, cap = 0;
    unsigned words;
    for (uint32_t d = 0; d < w->ndocuments; d++) {
        uint32_t end = w->documents[d].first_word + w->documents[d].words;
        for (uint32_t i = w->documents[d].first_word, behind; i < end; i = behind) {
            behind = i + 1;
            if (!crowded(s, i))
                continue;
            behind = run_end(s, w, i, end, &words);
            if (words < RUN_WORDS)
                continue;
            *out = need_room(*out, n, &cap, sizeof **out);
            (*out)[n++] = (struct run){{d, i, behind - 1}, smallest_key(w, i, behind)};
        }
    }
    return n;
}

static void fold_crowded(struct parallels *p, const struct seeds *seeds)
{
    struct run *runs = NULL;
    size_t n = runs_of(&runs, seeds, &p->words);
    if (n)
        qsort(runs, n, sizeof *runs, by_key);
    for (size_t i = 0, k; i < n; i = k) {
        unsigned documents = 1;
        for (k = i + 1; k < n && runs[k].key == runs[i].key; k++)
            documents += runs[k].at.document != runs[k - 1].at.document;
        if (documents >= FOLDED)
            add(p, &runs[i].at, documents);
    }
    free(runs);
}

void boilerplate_fold(struct parallels *p, const struct seeds *seeds)
{
    fold_parallels(p);
    fold_crowded(p, seeds);
}
