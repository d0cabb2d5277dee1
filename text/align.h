/* Two texts side by side, word by word.  Words in, pairs out; knows no files. */
#ifndef ALIGN_H
#define ALIGN_H

#include "rough.h"

/* What stands side by side. */
enum align_kind {
    ALIGN_SAME,    /* the same word: by its key */
    ALIGN_ALIKE,   /* a misprint of it */
    ALIGN_CHANGED, /* one word for another */
    ALIGN_LEFT,    /* only in the first text */
    ALIGN_RIGHT,   /* only in the second */
    ALIGN_BREAK,   /* between what is alike before and behind stand words that were not compared */
};
struct column {
    uint32_t a, b; /* numbers of words; of ALIGN_LEFT b is the next word of the second text, and so on */
    enum align_kind kind;
    bool moved; /* a word that stands elsewhere nearby in the other text, too */
};

struct alignment {
    struct column *at;
    size_t n, cap;
    /* private: memory used again */
    unsigned char *steps;
    size_t steps_cap;
};

/* Where the second text is expected to be beside word a of the first: the band runs along these points, in the order of
 * a. */
struct anchor_pair {
    uint32_t a, b;
};

/* Aligns what is alike in both texts, along the anchors (n > 0), at most `band` words to either side of them: local
 * alignments (Smith and Waterman 1981) one behind the other in the first text, within a band.  Time and memory are
 * words of a * band. */
void align_of(struct alignment *, const struct roughs *a, const struct roughs *b, const struct anchor_pair *, size_t n,
              unsigned band);
void align_free(struct alignment *);

/* A stretch of an alignment in which the texts are the same. */
struct stretch {
    size_t first, last; /* columns, [first, last]: both pair words */
    unsigned words;     /* pairs of the same or alike words, moved ones too */
    unsigned telling;   /* those of them that are telling words */
    double score;       /* words that are the same, of all in the stretch, 0..1; telling words count twice */
    double bits;        /* what they say for it that both are one text, less `against` */
    double once;        /* what they say where each word is counted once */
    double against;     /* what the differences say against it */
    bool mixed;         /* the differences are not all of one sort: changed, only left, only right; words that were moved
                           aside */
};

/* The stretches, in order: each begins and ends with a pair of the same word, and never do the differences within it
 * outweigh the same words by `drop` bits.  Returns the next one from column `from` on; false: no more. */
bool align_stretch(const struct alignment *, const struct roughs *a, const struct roughs *b, size_t from, double drop,
                   struct stretch *out);

/* The first and last words of a stretch on both sides, with those before and behind it that stand elsewhere within it
 * on the other side: they were moved over its border. */
struct borders {
    uint32_t a_first, a_last, b_first, b_last;
};
void align_borders(const struct alignment *, const struct roughs *a, const struct roughs *b, const struct stretch *,
                   struct borders *out);

/* Fills in all else of columns [first, last]. */
void align_measure(const struct alignment *, const struct roughs *a, const struct roughs *b, struct stretch *);

#endif
