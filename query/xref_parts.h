/* What the pieces of the register share.  Private to xref_*.c. */
#ifndef XREF_PARTS_H
#define XREF_PARTS_H

#include "place.h"
#include "show.h"
#include "xref.h"

/* The number of a name by its base form, made where it is new. */
uint32_t xref_name_of(struct xref *, const char *base, size_t len, enum lang lang);

/* xref_rebase.c: names whose base form stands nowhere become names that stand somewhere, where their forms allow it. */
void xref_rebase(struct xref *);

/* xref_head.c: headings, kinds and see-references of all entries; the list of each entry's mentions. */
void xref_head(struct xref *);
void xref_tally(struct xref *); /* the lists of mentions anew, after they have changed their entries */
uint32_t xref_heading_of(struct xref *, uint32_t name, enum bearer); /* in texts: "Zeman, Miloš" of a person */
void xref_see(struct xref_entry *, uint32_t text);

/* xref_keys.c: names of which the documents themselves say whose they are (TEI's ref and key) are one entry by that, and
 * others' are not in it.  Runs when entries have their headings; fills keyed. */
void xref_keys(struct xref *);

/* xref_also.c: see-also from families to their members and back, and from a surname alone to its several bearers. */
void xref_also(struct xref *);

/* xref_family.c: Skripalovi of Skripal, in natural order; a base form that is a plural already stays.  Fills out. */
void xref_family_of(const char *base, enum lang, struct buf *out);
/* The sound of Skripalovi, Скрипали, Skripals without their endings; free() it. */
char *xref_family_sound(const struct xref *, const struct xref_name *);

/* xref_sort.c: fills lines with the entries that are shown and the names that lead to them; numbers the entries. */
bool xref_sort(struct xref *, const struct options *, struct buf *why);
/* The entry that is shown under a heading, by the heading's text; NULL where there is none. */
const struct xref_entry *xref_headed(const struct xref *, uint32_t text);

#endif
