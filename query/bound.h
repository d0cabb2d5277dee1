/* What a score can be, at least and at most, as postings tell it before the text is read.  Private to find.c, collect.c. */
#ifndef BOUND_H
#define BOUND_H

#include "finding.h"
#include "score.h"

enum { TIER_SOME, TIER_DOCUMENT, TIER_PASSAGE }; /* added to the score, see score.h */

#define BOOSTS_MAX (1 + SCORE_NEAR_MAX + SCORE_TITLE_MAX)

/* Short questions: how many of the words are there comes before the score.  It is (there + x) / of; 0 and 1 elsewhere. */
void count_words(const struct finding *, const struct has *, size_t *there, size_t *of);

/* The most that boosts come to for what has these items, as a share of BOOSTS_MAX: one word has no other near it. */
double boosts_share(const struct finding *, const struct has *);

/* The score of a passage by itself: not below, and not above; texts must have no say in what it has. */
double score_at_least(const struct finding *, const struct has *, double bm25);
double score_at_most(const struct finding *, const struct has *, double bm25);

/* The best of many scores: a heap with the least on top. */
struct best {
    double *at;
    size_t n, wanted;
};

struct best best_of(size_t wanted, size_t n); /* of n in all, at most; free(out.at) */
void best_note(struct best *, double score);
/* Are there so many, and all above this bound?  It is rounded as scores are: a tie is decided by path, so a bound that is
 * equal must be looked at. */
bool best_enough(const struct best *, double bound);

#endif
