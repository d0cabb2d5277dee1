#include "bound.h"

#include <stdlib.h>

void count_words(const struct finding *f, const struct has *has, size_t *there, size_t *of)
{
    size_t words = *there = 0;
    for (size_t i = 0; i < f->nitems && !f->sentence; i++)
        if (is_content(f, f->items[i])) {
            words++;
            *there += has_item(has, i);
        }
    *of = words ? words + 1 : 1;
}

double boosts_share(const struct finding *f, const struct has *has)
{
    size_t words = f->sentence ? 2 : 0; /* by these bounds the best are found that a sentence's words are weighed by */
    for (size_t i = 0; i < f->nitems && words < 2; i++)
        if (f->items[i]->kind != NODE_NOT && f->items[i]->kind != NODE_FILTER && has_item(has, i))
            words += f->items[i]->kind == NODE_WORD ? 1 : 2; /* a phrase has several */
    return words > 1 ? 1 : (1 + SCORE_TITLE_MAX) / BOOSTS_MAX;
}

static double score_in(const struct finding *f, const struct has *has, double x)
{
    size_t there, of;
    if (has_all(f, has))
        return TIER_PASSAGE + x;
    count_words(f, has, &there, &of);
    return TIER_SOME + ((double)there + x) / (double)of;
}

double score_at_least(const struct finding *f, const struct has *has, double bm25)
{
    return score_rounded(score_in(f, has, bm25 / BOOSTS_MAX));
}

double score_at_most(const struct finding *f, const struct has *has, double bm25)
{
    return score_in(f, has, bm25 * boosts_share(f, has));
}

/* ---- the best of many ---- */

struct best best_of(size_t wanted, size_t n)
{
    return (struct best){need(((wanted < n ? wanted : n) + 1) * sizeof(double)), 0, wanted};
}

void best_note(struct best *b, double score)
{
    size_t i, child;
    if (b->wanted == SIZE_MAX)
        return; /* nothing can be left out */
    if (b->n < b->wanted) {
        for (i = b->n++; i && b->at[(i - 1) / 2] > score; i = (i - 1) / 2)
            b->at[i] = b->at[(i - 1) / 2];
        b->at[i] = score;
        return;
    }
    if (!b->n || score <= b->at[0])
        return;
    for (i = 0; (child = 2 * i + 1) < b->n; i = child) {
        if (child + 1 < b->n && b->at[child + 1] < b->at[child])
            child++;
        if (b->at[child] >= score)
            break;
        b->at[i] = b->at[child];
    }
    b->at[i] = score;
}

bool best_enough(const struct best *b, double bound)
{
    return b->n == b->wanted && b->n && score_rounded(bound) < b->at[0];
}
