/* Printing how a passage came to its score, for `najdi why QUESTION ID`. */
#ifndef WHY_PASSAGE_H
#define WHY_PASSAGE_H

#include "explain.h"
#include "forms.h"

void why_passage(const struct explained *, enum form, struct buf *out);

#endif
