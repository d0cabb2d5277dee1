/* How much a passage says to a question.
 *
 * BM25 (Robertson, Walker et al., TREC-3) over passages, with k1 and b below; idf in the form that is never negative,
 * ln(1 + (N - n + 0.5) / (n + 0.5)).  All forms of a word count as one term: its frequency in the passage is the sum
 * over its forms, each times the weight of its relation; n is the sum of the forms' frequencies, at most N.  So the
 * numbers add up over shards.  A function word (language.h) counts SCORE_FUNCTION of its idf: in a question it says
 * little, however rare.
 *
 * The sum is divided by the most that the question could reach: 0 <= bm25 < 1; boosts for near words and for words in
 * the title or section multiply it.  A passage that has all words has 2 added, a document that has them in different
 * passages 1: so the order of the three tiers stands in the score.  Partial answers to a question of at most
 * SCORE_COUNTED words (function words apart) are ordered by how many they have, then by score; to a longer one by
 * score alone, which knows better than a count what most of a sentence is.  With --by document a partial answer mixes
 * the score of its best passage with that of the whole document, read as one passage.
 *
 * Partial answers to a sentence are weighed twice.  What all of the best SCORE_BEST have in common does not tell them
 * apart, however rare it is in the index: so a word's idf becomes a mean of its idf in the index and of that among the
 * best.  On an index of one kind of texts the two agree; where texts of other kinds and languages stand beside them,
 * it gives back what the mixture costs (MRR of Czech headlines 0.502 -> 0.525, of Russian ones 0.437 -> 0.46).  And a
 * form that was not typed counts less than in a short question: all relations' weights are raised to SCORE_TYPED.
 *
 * What was tried and did not hold on other questions than it was chosen on: other k1, b, shares of the document (all
 * flat), the beginning of a document, windows of 10 to 60 words, more for capitals and numbers, words of the best
 * answers as further words (-0.005), divergence from randomness and language models in place of BM25, beginnings of 4
 * to 6 letters in place of forms, verbs without their prefixes, spelling neighbours of unknown words.
 *
 * The constants were chosen on questions about Russian encyclopaedia paragraphs and headlines of Czech and Russian
 * news; each may be changed by a third and no MRR changes by more than 0.01. */
#ifndef SCORE_H
#define SCORE_H

#include <stddef.h>
#include <stdint.h>

#define SCORE_K1 1.2
#define SCORE_B 0.5
#define SCORE_FUNCTION 0.2 /* of its idf, for a function word */
#define SCORE_COUNTED 4
#define SCORE_DOCUMENT 0.6 /* share of the document, beside its best passage, in a partial answer by document */
#define SCORE_BEST 100 /* so many of the best partial answers to a sentence are looked at ... */
#define SCORE_AMONG 0.8 /* ... and this share of a word's weight comes from how many of them have it */
#define SCORE_TYPED 1.5 /* in a sentence the weight of a relation is raised to this power */
#define SCORE_NEAR_MAX 0.2  /* at most this share more for near words */
#define SCORE_TITLE_MAX 0.05 /* and this for words in the title or section */

double score_idf(double freq, double passages);

/* The length of a passage as BM25 takes it: 1 at the average, more for longer ones. */
double score_norm(double length, double average);

/* One word's part of the sum: tf weighted, length and average in words. */
double score_word(double idf, double tf, double length, double average);

double score_rounded(double); /* to 6 digits after the point */

#endif
