/* Authority lists: how persons and places shall be called, and under which names the texts have them. */
#ifndef XREF_NAMES_H
#define XREF_NAMES_H

#include "xref_parts.h"

struct authority {
    char *heading;
    char **variants;
    size_t nvariants, cap;
    bool has_kind;
    enum bearer kind;
    uint32_t key;  /* of its xml:id (passage.h); 0: it has none */
    bool natural;  /* the heading is a person's name as it is said: the register turns it round */
    unsigned line; /* of the file */
};

struct authorities {
    struct authority *at;
    size_t n, cap;
    char *path;
};

/* Is the file an authority list?  Else it is a table of names as names.h reads it. */
bool authorities_is(const char *path);

/* Reads a CSV or TSV file whose first line names its columns (heading, variants, kind; variants parted by | or ;, in
 * one column or several), or TEI with listPerson, listPlace, listOrg.  Free with authorities_free, also after a
 * failure. */
bool authorities_read(struct authorities *out, const char *path, struct buf *why);
void authorities_free(struct authorities *);

/* Entries whose names a record has become one, under its heading; records that no text has are said on standard error.
 */
void authorities_apply(const struct authorities *, struct xref *);

/* TEI, through libxml2, which is loaded for it alone (xref_tei_names.c). */
bool authorities_read_tei(struct authorities *out, const char *path, struct buf *why);
struct authority *authorities_add(struct authorities *, unsigned line);
void authority_variant(struct authority *, const char *s, size_t len);
void authority_heading(struct authority *, const char *s, size_t len);

#endif
