/* What an adjective or a verb straight beside a name says of its case: "хорошенькой Катей" is no nominative, and in
 * "видел Колчака" no woman is the subject. */
#ifndef NAME_BESIDE_H
#define NAME_BESIDE_H

#include "name_find.h"

/* Fills in `asked` and `agrees` of each span.  Russian only; in other languages it does nothing. */
void name_spans_beside(struct name_spans *, struct name_words *, const struct scan *);

#endif
