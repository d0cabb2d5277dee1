/* Sections that have much in common: two versions of a poem or a chapter share more than one stretch of text, with
 * other words in between.  Each part that was found is dealt out to the pairs of sections that it runs through. */
#include "reuse.h"

#include <stdlib.h>

enum {
    SHARED_MIN = 20, /* words */
    LONGEST = 20000, /* words of a section that is still one text: a book without headings is none */
};
static const double SHARE = 0.2;  /* of the shorter section */
static const double WHOLE = 0.95; /* of both: then the parallel of passages says it all */

/* What a pair of sections shares, section by its first word. */
struct shared {
    struct side a, b;
    double words;
    double weighed; /* sum of scores, by words */
};

struct sharing {
    const struct reuse_words *words;
    struct shared *at;
    size_t n, cap;
};

/* The section around a passage: from its first word to its last. */
static struct side section_at(const struct reuse_words *w, uint32_t document, uint32_t passage)
{
    const struct reuse_document *d = &w->documents[document];
    uint32_t first = passage, last = passage, section = w->passages[passage].section;
    while (first > d->first_passage && w->passages[first - 1].section == section)
        first--;
    while (last + 1 < d->first_passage + d->passages && w->passages[last + 1].section == section)
        last++;
    return (struct side){document, w->passages[first].first_word, w->passages[last + 1].first_word - 1};
}

static double length(const struct side *s)
{
    return (double)s->last - s->first + 1;
}

static void add_shared(struct sharing *s, const struct side *a, const struct side *b, double words, double score)
{
    for (size_t i = s->n; i-- && s->at[i].a.document == a->document && s->at[i].b.document == b->document;) {
        if (s->at[i].a.first == a->first && s->at[i].b.first == b->first) {
            s->at[i].words += words * score;
            s->at[i].weighed += words * score * score;
            return;
        }
    }
    s->at = need_room(s->at, s->n, &s->cap, sizeof *s->at);
    s->at[s->n++] = (struct shared){*a, *b, words * score, words * score * score};
}

/* Parts are straight, so that word i of one side stands beside the word of the other that is as far from its beginning.
 */
static uint32_t beside(const struct parallel *p, uint32_t a)
{
    double slope = length(&p->b) / length(&p->a);
    return p->b.first + (uint32_t)(slope * (a - p->a.first));
}

/* Deals a part out, from word `from` on: from border to border of sections, on either side. */
static void deal(struct sharing *s, const struct parallel *p, uint32_t from)
{
    for (uint32_t to; from <= p->a.last; from = to + 1) {
        struct side a = section_at(s->words, p->a.document, reuse_passage_of(s->words, from));
        struct side b = section_at(s->words, p->b.document, reuse_passage_of(s->words, beside(p, from)));
        to = a.last < p->a.last ? a.last : p->a.last;
        while (to > from && beside(p, to) > b.last)
            to--;
        add_shared(s, &a, &b, to - from + 1, p->score);
    }
}

static bool has_title(const struct reuse_words *w, const struct side *s)
{
    return w->passages[reuse_passage_of(w, s->first)].section != 0;
}

/* Is it worth saying, and not said by one of the parts already? */
static bool telling(const struct sharing *s, const struct shared *k)
{
    double a = length(&k->a), b = length(&k->b), shorter = a < b ? a : b, longer = a < b ? b : a;
    return k->words >= SHARED_MIN && k->words >= SHARE * shorter && k->words < WHOLE * longer && longer < LONGEST &&
           has_title(s->words, &k->a) && has_title(s->words, &k->b);
}

static bool overlap(const struct side *x, const struct side *y)
{
    return x->document == y->document && x->first <= y->last && y->first <= x->last;
}

/* The first word of parts[i] that no part before it has beside the same words: where they overlap, a word counts once. */
static uint32_t first_left(const struct parallel *parts, size_t i)
{
    enum { LOOK_BACK = 16 };
    const struct parallel *p = &parts[i];
    uint32_t from = p->a.first;
    for (size_t k = i; k-- && i - k <= LOOK_BACK;)
        if (overlap(&parts[k].a, &p->a) && overlap(&parts[k].b, &p->b) && parts[k].a.last >= from)
            from = parts[k].a.last + 1;
    return from;
}

void sections_add(struct parallels *out, const struct parallel *parts, size_t n)
{
    struct sharing s = {.words = &out->words};
    for (size_t i = 0; i < n; i++)
        deal(&s, &parts[i], first_left(parts, i));
    for (size_t i = 0; i < s.n; i++) {
        const struct shared *k = &s.at[i];
        if (!telling(&s, k))
            continue;
        double both = length(&k->a) + length(&k->b);
        out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
        out->at[out->n++] = (struct parallel){.kind = PARALLEL_SECTION,
                                              .a = k->a,
                                              .b = k->b,
                                              .words = (unsigned)(k->words + 0.5),
                                              .score = 2 * k->words / both};
    }
    free(s.at);
}
