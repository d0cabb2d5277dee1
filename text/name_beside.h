/* What an adjective or a verb straight beside a name says of its case: "хорошенькой Катей" is no nominative, and in
 * "видел Колчака" no woman is the subject. */
#ifndef NAME_BESIDE_H
#define NAME_BESIDE_H

#include "name_find.h"

/* Fills in `asked` and `agrees` of each span.  Czech and Russian; in other languages it does nothing. */
void name_spans_beside(struct name_spans *, struct name_words *, const struct scan *);

/* Does a Russian word with a small letter that may be a noun stand straight before word i, which ends as a genitive
 * does: портрет Тьюринга?  Not titles, institutions and places, beside which names keep their own. */
bool name_behind_noun(struct name_words *, const struct scan *, size_t i);

#endif
