/* Entries that the editor has decided about, and that new texts have joined to others. */
#ifndef XREF_ALONE_H
#define XREF_ALONE_H

#include "xref_index.h"

/* A surname that was an entry when the editor saw it ("Kubát"), and whose places belong to a full name by now ("Kubát,
 * Pavel"): those of them that were only guessed to be his become an entry of their own again, so that what was decided
 * about one does not happen to the other.  The heading leads to it from then on. */
void xref_alone(struct xref_index *, const char *heading);

/* Has the entry a fuller heading than this one, by which it was found? */
bool xref_is_fuller(struct xref_index *, const char *heading, uint32_t entry);

#endif
