#include "score.h"

#include <math.h>

double score_idf(double freq, double passages)
{
    return log(1.0 + (passages - freq + 0.5) / (freq + 0.5));
}

double score_norm(double length, double average)
{
    return 1.0 - SCORE_B + SCORE_B * (average > 0 ? length / average : 1.0);
}

double score_word(double idf, double tf, double length, double average)
{
    return tf > 0 ? idf * tf / (tf + SCORE_K1 * score_norm(length, average)) : 0.0;
}

double score_rounded(double score)
{
    return round(score * 1e6) / 1e6;
}
