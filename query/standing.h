/* What the case of a word says: Fialka inside a sentence is a name; at its beginning, or in capitals, it may be one. */
#ifndef STANDING_H
#define STANDING_H

#include "reading.h"
#include "sentences.h"

enum standing {
    STANDS_LOWER,  /* fialka, or without letters that have case */
    STANDS_INSIDE, /* Fialka where only a name has its capital */
    STANDS_FIRST,  /* Fialka where any word would have it: at the beginning of a sentence, in text in capitals */
};

/* sentences are those of the reading's text. */
enum standing standing_of(const struct reading *, const struct sentences *, const struct token *);

#endif
