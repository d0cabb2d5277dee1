/* Where sentences end.  Bytes in, spans out. */
#ifndef SENTENCES_H
#define SENTENCES_H

#include "language.h"
#include <stddef.h>
#include <stdint.h>

struct sentence {
    uint32_t start, end; /* bytes of the text, [start, end), no white space at either end */
};

struct sentences {
    struct sentence *at;
    size_t n, cap;
};

/* Splits text into sentences.
 *
 *   sentences  {0}, or one used before; free with sentences_free
 *   text       UTF-8, len bytes; a blank line always ends a sentence, a single newline does not
 *   language   decides what an abbreviation is ("např." in Czech, "т. е." in Russian); NULL: those of all languages
 *
 * No end: after an abbreviation that is followed by a name or a number, after initials (А. С. Пушкин, J. Š. Baar),
 * ordinals before a small letter or a month (9. května, 19. století), in dates and decimal numbers (21. 8. 1968),
 * before a small letter.  Closing quotes, brackets and reference marks ([12]) belong to the sentence that they follow. */
void sentences_of(struct sentences *, const char *text, size_t len, const struct language *);
void sentences_free(struct sentences *);

#endif
