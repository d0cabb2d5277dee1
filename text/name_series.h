/* Names in a row share their case: "z Plzeňska, Brna a Jihlavy". */
#ifndef NAME_SERIES_H
#define NAME_SERIES_H

#include "name_find.h"

/* Marks each span that only a comma or a word like "and" parts from the one before it as listed, with what stands
 * before that one. */
void name_spans_series(struct name_spans *, const struct name_words *, const struct scan *);

#endif
