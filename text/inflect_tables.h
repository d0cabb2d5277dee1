/* The inflections with their strings taken apart.  make_inflect.c makes them out of inflect_xx.c when najdi is built: to do
 * so for each question would be a tenth of its time.  Private to inflect*.c and make_inflect.c. */
#ifndef INFLECT_TABLES_H
#define INFLECT_TABLES_H

#include "inflect.h"

struct ending {
    uint16_t at;            /* without its marks: n letters of the tables */
    uint8_t n, paradigm;    /* paradigm: its number */
    char op;                /* 0: none */
    uint8_t from, to;       /* alternations with that op, [from, to) */
    bool zero : 1, shorten : 1, weak : 1, plural : 1;
    bool soft_e : 1;        /* begins with e, or ě after a labial */
    bool seamed : 1;        /* some seam is written otherwise before its first letter */
    bool steady : 1;        /* the stem stays as it is */
    bool plain : 1;         /* and the ending, too, whatever stands before it */
    uint64_t meets;         /* bit (letter & 63) of every letter before it with which it may be written otherwise */
};

struct change {
    struct letters from, to;
};

/* The endings of words whose last two letters, folded, are these: numbers[from .. to), in ascending order. */
struct last_letters {
    uint16_t last, before, from, to; /* 0: any other */
};

/* A word of an irregular list. */
struct irregular_word {
    uint16_t first, at, list; /* first: its first letter, folded; then n letters of the tables, and the number of its list */
    uint8_t n;
};

struct inflect_tables {
    const struct inflection *inflection;
    const struct ending *endings;
    const uint16_t *from;                  /* those of paradigm i are [from[i], from[i + 1]) */
    const uint16_t *letters;               /* of endings and irregular words */
    const struct change *alternations, *seams; /* alternations with the same op are neighbours */
    const struct letters *finals;          /* of each paradigm, without the ! */
    const struct letters *lengths;         /* pairs, one behind the other */
    size_t nlengths;                       /* of both together */
    const struct last_letters *last;       /* by the last letter; any other stands behind those that are told */
    const uint16_t *numbers;               /* of endings */
    const struct irregular_word *irregular; /* by first letter, then by list */
    size_t nirregular;
    struct letters fleeting, negative, superlative;
};

extern const struct inflect_tables *const inflect_tables[]; /* one for each of inflections[], in their order */

#define LABIALS "bpvmf" /* letters behind which a soft e is ě */

static inline bool same_letter(uint16_t a, uint16_t b, bool folded)
{
    return a == b || (folded && letter_fold(a) == letter_fold(b));
}

#endif
