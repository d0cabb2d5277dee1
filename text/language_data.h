/* The table that tells languages apart.  text/make_language makes language_data.c and says what the numbers mean. */
#ifndef LANGUAGE_DATA_H
#define LANGUAGE_DATA_H

#include <stdint.h>

enum {
    LANGUAGE_CLASSES = 16,   /* nibbles of a row */
    LANGUAGE_BUCKETS = 4096, /* the upper 12 bits of a hash */
    LANGUAGE_EDGE = 1,       /* the "letter" before and behind a word */
    LANGUAGE_STRANGE = 2,    /* a letter of neither script */
    LANGUAGE_LATIN = 3,      /* a Latin letter that no sample has; the others follow */
    LANGUAGE_CYRILLIC = 128, /* likewise */
};

extern const uint8_t language_latin[LANGUAGE_CLASSES];    /* the enum lang of each nibble */
extern const uint8_t language_cyrillic[LANGUAGE_CLASSES]; /* likewise; those not used are LANG_OTHER */
extern const uint8_t language_letter[0x500];            /* a character's number; 0: no letter; capitals as small ones */
extern const uint16_t language_shift[LANGUAGE_BUCKETS]; /* where a hash has its row, see find_row in language.c */
extern const uint32_t language_rows;
extern const uint32_t language_key[];  /* the hash whose row it is */
extern const uint64_t language_loss[]; /* how much less likely each class makes it: a nibble a class, lowest first */

#endif
