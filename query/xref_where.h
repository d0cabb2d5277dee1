/* Which places of an entry a decision means: its column "where". */
#ifndef XREF_WHERE_H
#define XREF_WHERE_H

#include "xref_parts.h"

/* "PATH", a file, a folder or a pattern, as the index has it or as it opens from the current folder; "PATH:12",
 * "PATH:12-14", lines; "PATH#3", "PATH#3-5", passages by their number, as the register shows them where a document has
 * no lines; "PATH:p. 139", a page as it is printed. */
struct where {
    char *whole;       /* as it was written: it may be a path whose name ends like this */
    char **paths;      /* for each shelf */
    size_t n;
    bool passages;     /* from and to are numbers of passages, not lines */
    unsigned long from, to; /* 0: all */
    char *page;        /* NULL: all */
};

/* Free with place_said_free. */
void where_of(struct where *out, const char *s, const struct library *);
void place_said_free(struct where *);

bool where_holds(const struct where *, const struct xref *, const struct xref_mention *);

/* "a.txt:9-5" */
bool where_is_turned(const char *s);

#endif
