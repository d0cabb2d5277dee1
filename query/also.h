/* The other names of a name: whoever asks for Evropská unie wants Европейский союз and ЕС, too. */
#ifndef ALSO_H
#define ALSO_H

#include "find.h"

struct also {
    char **at; /* names as to be asked for: nominatives in small letters, accents as they are */
    size_t n, cap;
};

/* Fills *out (start as {0}) with the forms that the tables of names have for all the words of the question together,
 * and, for one word, those of several words; forms of one word for one word are for kin.h.  None where the question
 * forbids it, with = or by options.  user: of --names, or NULL. */
void also_of(struct also *out, const struct query *, const struct options *, const struct names *user);
void also_free(struct also *);

/* Adds the mentions of another name to those of the first one, document by document; more is empty afterwards, and what
 * it points into is freed with *out.  Both are in the order in which they were found. */
void also_merge(struct mentions_found *out, struct mentions_found *more);

#endif
