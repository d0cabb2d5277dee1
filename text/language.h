/* The languages we know, and which one a text is written in.
 *
 * To add a language: write lang_xx.c with one constant after lang_cs.c, add its enum value and its row in language.c. */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include "tokens.h"
#include <stddef.h>

enum lang { LANG_OTHER, LANG_CS, LANG_RU, LANG_EN, LANG_SK, LANG_UK, LANG_COUNT };

struct language {
    enum lang id;
    const char *code;                 /* ISO 639-1: "cs"; "other" for LANG_OTHER */
    const char *name;                 /* for people: "Czech" */
    const char *const *abbreviations; /* written forms without the last full stop, lower case, sorted; NULL-terminated */
    const char *const *function_words; /* folded forms (terms.h), sorted; NULL-terminated: words too common to tell
                                          one passage from another */
    size_t function_word_count;
};

/* Row of a language; never NULL. */
const struct language *language_row(enum lang);

/* By code, "cs"; NULL where there is none. */
const struct language *language_by_code(const char *code);

/* Is this folded word a function word of the language? */
bool language_function_word(const struct language *, const char *folded, size_t len);

/* The language of a text, from the text alone.
 *   text, len   UTF-8
 *   tokens      its words, as tokens_of made them
 * At least 97 % right on 80 letters of cs, ru, en; LANG_OTHER for any other language and where there is too little to tell. */
enum lang language_of(const char *text, size_t len, const struct tokens *tokens);

#endif
