/* Passages like a given one: the question that finds them. */
#ifndef LIKE_H
#define LIKE_H

#include "answer.h"

struct like {
    struct buf id;       /* of the passage, path#n with its path as the index has it */
    struct buf question; /* its most telling words */
};

/* Reads the passage that options->like names.  false: there is none, or nothing in it tells it from others (*why). */
bool like_of(struct like *out, const struct options *, struct buf *why);
void like_free(struct like *);

/* Is it the passage with this id? */
bool like_same(const char *id, const struct found *);

#endif
