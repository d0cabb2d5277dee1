/* The Czech part of name_beside.h. */
#ifndef NAME_BESIDE_CS_H
#define NAME_BESIDE_CS_H

#include "name_find.h"

/* Fills in `asked` and `agrees` of each span of a Czech passage. */
void name_spans_beside_cs(struct name_spans *, struct name_words *, const struct scan *);

/* name_beside.c, for both: is word i one with small letters that is no title, no institution and the like?  It is written
 * to word, whose contents are replaced. */
bool name_beside_takes(struct name_words *, const struct scan *, size_t i, struct buf *word);

#endif
