/* How a language sorts: ICU, opened at the moment it is needed. */
#ifndef COLLATION_H
#define COLLATION_H

#include "buf.h"

struct collation;

/* Opens ICU's rules for a language, "cs"; NULL where ICU is not there: *why says so, and keys are made without it. */
struct collation *collation_open(const char *language, struct buf *why);
void collation_close(struct collation *); /* NULL is fine */

/* A sort key: bytes without NUL that strcmp orders as the language does; free() it.  Without a collation: the words in
 * small letters and without accents. */
char *collation_key(struct collation *, const char *utf8);

/* The first letter of a heading, quotation marks skipped. */
struct collation_letter {
    char small[16];  /* the beginning of the heading in small letters, accents kept: two letters at least, where there
                        are */
    char letter[16]; /* the capital without its accent: "U" of Ústí; "#" where it begins with none */
};
struct collation_letter collation_letter(const char *utf8);

#endif
