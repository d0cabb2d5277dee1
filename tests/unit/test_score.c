/* The numbers of BM25: computed by hand, and the properties that ranking leans on. */
#include "score.h"

#include "check.h"

#include <math.h>

static bool near(double got, double want)
{
    if (fabs(got - want) < 1e-9)
        return true;
    printf("# %.12g, want %.12g\n", got, want);
    return false;
}

static void check_idf(void)
{
    static const struct {
        double freq, passages, want;
    } rows[] = {
        {0, 0, 0.693147180560},  /* ln 2: an empty index */
        {1, 1, 0.287682072452},  /* ln (4/3) */
        {1, 10, 1.992430164690}, /* ln (22/3) */
        {10, 10, 0.046520015635},
        {0, 1000000, 14.508658738525},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(near(score_idf(rows[i].freq, rows[i].passages), rows[i].want), "idf by hand");
    for (double n = 1; n <= 1000; n++)
        if (score_idf(n, 1000) <= 0 || score_idf(n, 1000) >= score_idf(n - 1, 1000))
            check(false, "idf is above 0, and the rarer the larger");
}

static void check_word(void)
{
    double norm = 1 - SCORE_B + SCORE_B * 2; /* twice as long as the average */
    check(near(score_word(2, 3, 100, 100), 2 * 3 / (3 + SCORE_K1)), "a passage of average length");
    check(near(score_word(2, 3, 200, 100), 2 * 3 / (3 + SCORE_K1 * norm)), "a longer one");
    check(near(score_word(2, 1, 7, 0), 2 / (1 + SCORE_K1)), "no average is known");
    check_number(score_word(2, 0, 100, 100) * 1e9, 0, "a word that is not there");
    check(score_word(2, 3, 100, 100) < score_word(2, 3, 50, 100), "the shorter passage says more");
}

/* However often the word stands there, it does not count more than its idf; half of what remains at k1. */
static void check_saturation(void)
{
    bool rises = true, below = true, slower = true;
    for (double tf = 1; tf < 100; tf++) {
        double before = score_word(1, tf - 1, 10, 10), here = score_word(1, tf, 10, 10);
        double next = score_word(1, tf + 1, 10, 10);
        rises &= here > before;
        below &= here < 1;
        slower &= next - here < here - before;
    }
    check(rises && below && slower, "more of a word is worth more, each less than the one before");
    check(near(score_word(1, SCORE_K1, 10, 10), 0.5), "half at k1");
    check(score_word(1, 0.8, 10, 10) < score_word(1, 1, 10, 10), "a form of less weight says less");
}

static void check_rounded(void)
{
    static const struct {
        double in, want;
    } rows[] = {{0, 0}, {1.23456749, 1.234567}, {1.2345675001, 1.234568}, {2.9999999, 3}, {0.0000004, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(score_rounded(rows[i].in) == rows[i].want, "six digits");
    check(score_rounded(0.1 + 0.2) == score_rounded(0.3), "the order of adding does not show");
}

int main(void)
{
    check_idf();
    check_word();
    check_saturation();
    check_rounded();
    return check_done();
}
