/* What the encodings of one byte a character are, and what the languages they were made for look like.  encoding_data.c
 * is made by make_encoding. */
#ifndef ENCODING_DATA_H
#define ENCODING_DATA_H

#include <stdbool.h>
#include <stdint.h>

enum {
    ENCODING_TABLES = 38, /* enum encoding from ENCODING_CP1250 on, in that order */
    ENCODINGS_TOLD = 12,  /* the first of them: those that are told apart by letters */
    ENCODING_MODELS = 18,
    ENCODING_LETTERS = 146, /* letters are numbered from 1, a-z are 1 to 26 */
};

/* What a byte from 0x80 on is: the number of a letter, small or CODE_UPPER; or something else with its cost. */
enum {
    CODE_LOW = 0xFF,      /* the number, or the cost in 1/16 nat */
    CODE_UPPER = 0x100,   /* a capital */
    CODE_SYMBOL = 0x200,  /* no letter: quotes, dashes */
    CODE_BETWEEN = 0x400, /* a symbol that may stand between two letters */
    CODE_BOX = 0x800,     /* a symbol of which tables are drawn: many of them side by side are as likely as one */
    CODE_NONE = 0x1000,   /* no character */
};

struct encoding_codes {
    bool cyrillic;
    uint16_t code[128]; /* of the bytes from 0x80 on */
};

/* Letters and their neighbours in one language, or in a few that are alike. */
struct encoding_model {
    bool cyrillic, western; /* western: cp1252 was made for it */
    uint8_t n;    /* numbers in this model: 0 the edge of a word, 1 a letter of another language, 2 of ASCII, ... */
    uint16_t at;  /* of its n * n costs in encoding_costs: of number j after i, at i * n + j, in 1/16 nat */
    uint8_t number[ENCODING_LETTERS]; /* in this model, of each letter */
};

extern const uint16_t encoding_characters[ENCODING_TABLES][128]; /* Unicode; 0: none */
extern const struct encoding_codes encoding_codes[ENCODINGS_TOLD];
extern const struct encoding_model encoding_models[ENCODING_MODELS];
extern const uint8_t encoding_costs[];

#endif
