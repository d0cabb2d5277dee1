/* Rough keys of words, for comparing texts: the same for most forms and spellings of one word.  Bytes in, numbers out.
 */
#ifndef ROUGH_H
#define ROUGH_H

#include "tokens.h"

enum { ROUGH_BITS = 10, ROUGH_BITS_SHORT = 4, ROUGH_BITS_MAX = 16 };

/* A word as texts are compared by. */
struct rough {
    uint32_t key;        /* same key: taken for the same word; never 0 */
    uint32_t letters;    /* a bit for each of the letters that it has: words far apart here need not be compared */
    uint32_t start, end; /* bytes of the text, [start, end) */
    uint32_t folded;     /* offset into roughs.folded of its folded form */
    uint16_t folded_len; /* bytes */
    bool begins;         /* a sentence, as far as the signs before it tell; the first word of what was added does */
    bool telling;        /* has three letters or more: worth more than an "a" or "se" */
    uint8_t bits;        /* how much it says that both texts have it, 1..BITS_MAX: log2 of how seldom it stands; as long
                            as nobody has counted, what is usual */
};

struct roughs {
    struct rough *at;
    size_t n, cap;
    struct buf folded;
    struct tokens tokens; /* private: memory used again */
};

/* Appends the words of a text, in its order: numbers too, parts of compounds each, a word that is broken at a line end
 * once.  roughs_free ends it; roughs_clear keeps the memory.
 *
 * The key is a hash of the folded form (no accents, old Russian letters modern) of which is left: no ending (the
 * vowels at the end and the consonants that endings of Czech and Russian have: m, ch, t, l, x, j and theirs), old Czech
 * and latinising spellings evened out (ss s, w v, y i, th t, ph f, au ou, s z, g j, x ks), six letters at most. */
void roughs_add(struct roughs *, const char *text, size_t len);
void roughs_clear(struct roughs *);
void roughs_free(struct roughs *);

/* Is `whole` the two words before it run together (a space was lost), perhaps misprinted, too?  Their folded forms. */
bool rough_joined(const struct rough *first, const struct rough *second, const char *folded, const struct rough *whole,
                  const char *whole_folded);

/* Are two words of different keys alike: off by one letter, by two in words of eight and more (OCR, misprints)? */
bool rough_alike(const struct rough *a, const char *a_folded, const struct rough *b, const char *b_folded);

#endif
