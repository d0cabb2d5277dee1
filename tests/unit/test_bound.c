/* The best of many scores: the heap against sorting. */
#include "bound.h"

#include "check.h"

#include <stdlib.h>

static int falling(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}

/* Whatever order scores come in, the least of the best is the one that sorting puts there. */
static void check_least(size_t wanted, size_t n, unsigned seed)
{
    double scores[200];
    struct best best = best_of(wanted, n);
    bool right = true;
    for (size_t i = 0; i < n; i++) {
        seed = seed * 1103515245u + 12345;
        scores[i] = (seed >> 16) % 50 / 10.0;
        best_note(&best, scores[i]);
        qsort(scores, i + 1, sizeof *scores, falling);
        if (i + 1 >= wanted)
            right &= best.at[0] == scores[wanted - 1] && best_enough(&best, scores[wanted - 1] - 0.1) &&
                     !best_enough(&best, scores[wanted - 1]);
        else
            right &= !best_enough(&best, -1);
    }
    check(right, "the least of the best");
    free(best.at);
}

int main(void)
{
    static const size_t wanted[] = {1, 2, 3, 7, 10, 64, 199, 200};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        check_least(wanted[i], 200, (unsigned)i + 1);
    struct best all = best_of(SIZE_MAX, 0);
    best_note(&all, 1);
    check(!best_enough(&all, 0), "where all are wanted there are never enough");
    free(all.at);
    return check_done();
}
