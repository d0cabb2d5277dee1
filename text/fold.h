/* One character: what it is in a word, and what it folds to. */
#ifndef FOLD_H
#define FOLD_H

#include "utf8.h"

enum {
    CHAR_LETTER = 0x1,
    CHAR_DIGIT = 0x2,
    CHAR_MARK = 0x4,        /* combining */
    CHAR_SKIP = 0x8,        /* soft hyphen, zero-width, variation selector: as if it were not there */
    CHAR_UPPER = 0x10,
    CHAR_LOWER = 0x20,
    CHAR_LATIN = 0x40,      /* script of a letter; neither for the others */
    CHAR_CYRILLIC = 0x80,
    CHAR_UKRAINIAN = 0x100, /* ї є ґ: і beside them is a letter of its own */
    CHAR_OLD_I = 0x200,     /* і */
    CHAR_ALONE = 0x400,     /* Han, Hiragana, Katakana: a word by itself; no CHAR_LETTER */
    CHAR_SLOW = 0x800,      /* bytes and marks do not tell all: see terms.c */
    CHAR_HARD = 0x1000,     /* ъ, which is dropped at the end of a word */
    CHAR_HYPHEN = 0x2000,
    CHAR_APOSTROPHE = 0x4000,
    CHAR_POINT = 0x8000,    /* . , _ */

    CHAR_WORD = CHAR_LETTER | CHAR_DIGIT,
    CHAR_JOINER = CHAR_HYPHEN | CHAR_APOSTROPHE | CHAR_POINT,
};

struct fold {
    uint16_t flags;
    uint8_t len;       /* bytes of its folded form */
    uint8_t marks_len; /* bytes of marks */
    char bytes[4];     /* folded form */
    char marks[8];     /* what restores the written form, as in terms.h, without the GAP before it */
};

enum { FOLD_LOW = 0x540, FOLD_LATIN = 0x1E00, FOLD_LATIN_END = 0x1F00, FOLD_POINTS = 0x2000, FOLD_POINTS_END = 0x2070 };
enum { FOLD_ROWS = FOLD_LOW + (FOLD_LATIN_END - FOLD_LATIN) + (FOLD_POINTS_END - FOLD_POINTS) };

/* U+0000..U+053F, U+1E00..U+1EFF and U+2000..U+206F, as fold_make has them (fold_data.c). */
extern const struct fold fold_table[FOLD_ROWS];

/* The same for any character, computed from utf8proc's data; UTF8_BAD is no part of a word. */
struct fold fold_make(uint32_t c);

/* The flags alone, of any character. */
unsigned fold_flags(uint32_t c);

/* Row of c: in the table, or made in *room. */
const struct fold *fold_at(uint32_t c, struct fold *room);

/* The same for one or two bytes at s (len > 0 are there); NULL where they are no character of the first FOLD_LOW. */
static inline const struct fold *fold_short(const char *s, size_t len, size_t *n)
{
    unsigned char c = (unsigned char)s[0];
    *n = 1;
    if (c < 0x80)
        return &fold_table[c];
    if (c < 0xC2 || c >= 0xC0 + FOLD_LOW / 64 || len < 2 || ((unsigned char)s[1] & 0xC0) != 0x80)
        return NULL;
    *n = 2;
    return &fold_table[(c & 0x1F) << 6 | ((unsigned char)s[1] & 0x3F)];
}

/* Case-folds and decomposes c (NFD) into out; ß stays ß.  Returns the number of characters, at most room. */
size_t fold_decompose(uint32_t c, bool fold_case, int32_t *out, size_t room);

/* Does folding drop this combining mark?  Accents, Hebrew and Arabic points: yes; the vowel signs of India: no. */
bool fold_drops(uint32_t mark);

#endif
