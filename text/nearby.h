/* The part of the vocabulary near a question's word, read into memory.  Private to kinship (kin*.c). */
#ifndef NEARBY_H
#define NEARBY_H

#include "inflect.h"
#include "kin.h"

struct candidate {
    const char *term;                /* stands behind it */
    size_t len;                      /* of term */
    char *form;                      /* as written; NULL, as are its letters, until somebody looks into its bucket */
    struct letters folded, written;  /* n = 0 where it is too long for inflection */
    uint32_t freq;
    bool taken;
    unsigned round;                  /* of asking; 0: none: in it, so much spoke for another word */
    double against;
    struct candidate *next;          /* in its bucket */
};

enum { NEARBY_BUCKETS = 2048, NEARBY_WALKS = 8, NEARBY_LOOKED = 1024, NEARBY_ENDINGS = 4096 };

/* Candidates by their folded form.  Start with the vocabulary, all else 0. */
struct nearby {
    const struct vocabulary *vocabulary;
    struct candidate *buckets[NEARBY_BUCKETS];
    bool endings[NEARBY_ENDINGS]; /* which there are */
    size_t n;           /* candidates; what was learned of them holds as long as there are no more */
    struct buf walked[NEARBY_WALKS]; /* prefixes whose terms are all here, the last ones */
    unsigned nwalked;
    struct buf looked;  /* folded forms that were looked up: of each its length and its bytes */
    uint32_t looked_at[NEARBY_LOOKED]; /* where they are in it, by a hash; 0: none.  Full: no more are noted */
    unsigned nlooked;
    struct buf wanted; /* folded forms, each with its length before it */
    size_t nwanted;
    bool failed;       /* the vocabulary could not be read */
};

/* Reads all spellings of one folded form; or of all that are wanted, in one go through the vocabulary; or all terms that
 * begin so. */
void nearby_look_up(struct nearby *, const char *folded, size_t len);
void nearby_want(struct nearby *, const char *folded, size_t len);
void nearby_look_up_wanted(struct nearby *);
void nearby_walk(struct nearby *, const char *prefix, size_t len);

/* The bucket of a word, with or without its accents: candidates of other words are in it too. */
struct candidate *nearby_bucket(const struct nearby *, const struct letters *word);

/* The same of one form after the other: their stem, mostly the same, is read once.  Start as {0}. */
struct nearby_stem {
    uint16_t c[LETTERS_MAX];
    unsigned n;
    uint32_t hash; /* of the stem */
};
struct candidate *nearby_next(const struct nearby *, struct nearby_stem *, const struct form *);
void nearby_free(struct nearby *);

#endif
