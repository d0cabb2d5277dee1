/* Letter groups of two scripts that render each other. */
#ifndef TRANSLIT_DATA_H
#define TRANSLIT_DATA_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* Schemes, in the order in which they are named where several fit. */
enum {
    CT = 1 << 0,  /* Czech transcription of Russian */
    BG = 1 << 1,  /* BGN/PCGN and its everyday form */
    IS = 1 << 2,  /* ISO 9, scholarly, Czech libraries */
    PA = 1 << 3,  /* passports: ICAO 9303 */
    GB = 1 << 4,  /* GOST 7.79 B */
    CR = 1 << 5,  /* Czech in Russian; from here on both directions */
    SB = 1 << 6,  /* South Slavic */
    PL = 1 << 7,  /* Polish */
    EN = 1 << 8,  /* English */
    DE = 1 << 9,  /* German */
    FR = 1 << 10, /* French */
    IB = 1 << 11, /* Spanish, Portuguese */
    IT = 1 << 12, /* Italian */
    NO = 1 << 13, /* Nordic, Dutch */
    HU = 1 << 14, /* Hungarian */
    TR = 1 << 15, /* Turkish */
    AS = 1 << 16, /* Chinese, Japanese, Korean, as English and Czechs write them */
    OR = 1 << 17, /* Arabic, Persian, Indian */
    ANY = (1 << 18) - 1,
    RARE = NO | HU | TR | AS | OR, /* what these alone explain is more likely to be chance */
};

extern const char *const translit_schemes[18];

/* Every group of latin renders every group of cyrillic.  Groups are separated by spaces; 0 is the empty group.  A capital
 * before or after the letters says what must stand there, D alone is the second of two equal consonants:
 *     ^  the word begins        $  it ends            V  a vowel        C  a consonant
 *     E  e, i or y (after)      S  ж ш ч щ (before)
 * An accented Latin letter stands for the plain one too, at a cost of 1, where the word has no accents at all; ё for е. */
struct rendering {
    const char16_t *latin, *cyrillic;
    uint8_t cost;
    uint32_t schemes;
};

extern const struct rendering renderings[];
extern const size_t nrenderings;

/* Which schemes a Latin word can be of that has one of these letters. */
struct letters_scheme {
    const char16_t *letters;
    uint32_t schemes;
};

extern const struct letters_scheme letters_schemes[];
extern const size_t nletters_schemes;

#endif
