/* Scripts: does a Latin word render a Cyrillic one, or the other way round, under a usual scheme?  For names.
 *
 * Russian in Latin letters (Czech transcription, BGN, ISO 9, passports, GOST B, German, French, Polish newspapers) and
 * names of other languages in Russian, by letter groups (translit_data.c).  Words are compared in full or as stems; what
 * is inflected must have been made a lemma or a stem before. */
#ifndef TRANSLIT_H
#define TRANSLIT_H

#include "inflect.h"
#include <uchar.h>

enum { TRANSLIT_ARCS = 2400, TRANSLIT_PREFIX = 16, TRANSLIT_ANY = 64, TRANSLIT_KEYS = TRANSLIT_ANY + 1 };

/* One letter group of the word, and what it may be in the other script. */
struct translit_arc {
    const char16_t *out; /* give letters */
    uint32_t schemes;
    uint8_t take, give, cost;
    uint8_t key;         /* of out's first letter without its accent; TRANSLIT_ANY: no letter needed */
    char before, after;  /* what must stand around out: see translit_data.h */
};

/* A word made ready to be compared with many of the other script. */
struct translit {
    struct translit_arc arcs[TRANSLIT_ARCS]; /* those of letter i begin at from[i] */
    uint16_t from[LETTERS_MAX + 2];
    uint16_t chain[LETTERS_MAX + 1][TRANSLIT_KEYS]; /* of each letter, the first arc with a key; that of any comes last */
    uint16_t next[TRANSLIT_ARCS];                   /* the next one with the same key; TRANSLIT_ARCS: none */
    uint32_t schemes; /* that its own letters allow */
    uint8_t n;
    bool latin;
};

/* Makes a word ready.
 *   word  written form (terms.h), all of one script, Latin or Cyrillic
 *   stem  what follows has been cut off: rules for ends of words do not apply */
void translit_of(struct translit *, const struct letters *word, bool stem);

/* How well do the two words render each other?
 *   other    written form, of the other script
 *   scheme   set to the scheme's name for people, constant text: "Czech transcription", "mixed"; may be NULL
 *   returns  0: not at all; 1: a standard scheme throughout; between: every unusual letter group costs */
double translit_match(const struct translit *, const struct letters *other, const char **scheme);

struct translit_rest {
    uint8_t at; /* other->c + at is what follows */
    double score;
    const char *scheme;
};

/* All beginnings of other that the whole of the word renders: Jelcin, Ельцин|ым; with and without a soft sign after them.
 * Returns how many (at most max), shortest first. */
size_t translit_rests(const struct translit *, const struct letters *other, struct translit_rest *out, size_t max);

/* First letters (one to four, folded as terms.h folds) with which words that translit_match or translit_rests accepts
 * can begin: all of them, none of which begins another.  Returns how many, at most max (which must be 32 or more; with
 * more they are longer: of 20,000 words 300 stand under 32 beginnings, 70 under 128).
 * Words with Ukrainian ї є ґ are not looked for. */
size_t translit_beginnings(const struct translit *, char (*out)[TRANSLIT_PREFIX], size_t max);

/* The same for two numbers at once, max_few below max_many: they cost as much as one. */
struct translit_number {
    size_t many, few;
};
struct translit_number translit_beginnings_twice(const struct translit *, char (*many)[TRANSLIT_PREFIX], size_t max_many,
                                                 char (*few)[TRANSLIT_PREFIX], size_t max_few);

#endif
