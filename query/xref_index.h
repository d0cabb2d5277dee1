/* Finding an entry by one of its names, as an editor or an authority list writes it. */
#ifndef XREF_INDEX_H
#define XREF_INDEX_H

#include "xref_parts.h"

enum { NO_ENTRY = 0xFFFFFFFF };

/* Entries by the words of all their names, in natural order, as they are and folded. */
struct xref_index {
    struct xref *x;
    struct pool keys;
    uint32_t *entry; /* by offset of the key: 1 + entry */
    size_t cap;      /* offsets that entry has room for */
    uint32_t *to;    /* where an entry has gone: itself, or the one that it was merged into */
    size_t nto, to_cap;
};

void xref_index_of(struct xref_index *, struct xref *);
void xref_index_free(struct xref_index *);

/* The entry that a name or heading ("Zeman, Miloš") belongs to; NO_ENTRY also where a name that is no heading may mean
 * several. */
uint32_t xref_index_find(struct xref_index *, const char *heading);
/* Where an entry has gone. */
uint32_t xref_index_root(struct xref_index *, uint32_t entry);
/* From now on the heading leads there. */
void xref_index_add(struct xref_index *, const char *heading, uint32_t entry);

/* Are two headings one, but for their order, capitals and accents? */
bool xref_index_same(struct xref_index *, const char *a, const char *b);

/* Entry a becomes part of b. */
void xref_index_merge(struct xref_index *, uint32_t a, uint32_t b);
/* A new entry without mentions. */
uint32_t xref_index_new(struct xref_index *, const char *heading, enum bearer kind);
/* After merges: every name and mention goes where its entry has gone. */
void xref_index_settle(struct xref_index *);

/* Gives an entry another heading; the old one leads there where it begins with another word. */
void xref_rename(struct xref *, uint32_t entry, const char *heading);

/* A kind by its word; false where there is none. */
bool bearer_of_word(const char *word, enum bearer *out);

#endif
