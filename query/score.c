#include "score.h"

#include <math.h>

/* The 1 keeps a word that is everywhere from counting against the passages that have it. */
double score_idf(double freq, double passages)
{
    return log(1.0 + (passages - freq + 0.5) / (freq + 0.5));
}

double score_norm(double length, double average)
{
    return 1.0 - SCORE_B + SCORE_B * (average > 0 ? length / average : 1.0);
}

/* Without the usual factor k1 + 1: the sum is divided by its largest value anyway. */
double score_word(double idf, double tf, double length, double average)
{
    return tf > 0 ? idf * tf / (tf + SCORE_K1 * score_norm(length, average)) : 0.0;
}

/* So that the order of additions, which shards and jobs may change, does not show. */
double score_rounded(double score)
{
    return round(score * 1e6) / 1e6;
}
