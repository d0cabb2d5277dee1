/* Which stretches of a long passage are worth showing: those around its matches. */
#ifndef EXCERPT_H
#define EXCERPT_H

#include "answer.h"

struct stretch_shown {
    size_t from, to; /* bytes of the text, [from, to), cut between words */
};

enum { EXCERPT_STRETCHES = 4 };

/* Fills in the stretches, in text order; returns how many: at least one. */
size_t excerpt_of(const struct found *, struct stretch_shown out[EXCERPT_STRETCHES]);

#endif
