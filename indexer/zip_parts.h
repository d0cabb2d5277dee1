/* The members of a zip that a document is made of (DOCX, ODT, EPUB), held in memory, within bounds. */
#ifndef ZIP_PARTS_H
#define ZIP_PARTS_H

#include "buf.h"
#include <stdbool.h>
#include <stddef.h>

struct zip_part {
    char *name; /* its path in the zip, '/' between folders */
    struct buf bytes;
};

struct zip_parts {
    struct zip_part *parts; /* sorted by name; of a name that is there twice the last one */
    size_t n, cap;
};

/* Reads those members of the zip that `wanted` wants (called with the path of each).  false: it is damaged, encrypted,
 * or inflates to more than documents do; *why says which.  End it with zip_parts_free in either case. */
bool zip_parts_read(struct zip_parts *, const char *bytes, size_t len, bool (*wanted)(const char *name),
                    struct buf *why);
void zip_parts_free(struct zip_parts *);

/* NULL where there is none. */
const struct buf *zip_part(const struct zip_parts *, const char *name);

/* The path that a link leads to which stands in the member `from`: "../text/ch1.xhtml#p3" in "OEBPS/nav/nav.xhtml" is
 * "OEBPS/text/ch1.xhtml" (what is behind the # is left out, %20 is a space; "/x" counts from the top). */
void zip_path(struct buf *out, const char *from, const char *link);

/* Is there a member of this name, or (where the name ends with '/') one in this folder?  From the zip's table of
 * contents alone; false where it is damaged.  Bytes may be a part of the zip: then false, too. */
bool zip_has(const char *bytes, size_t len, const char *name);

/* Is its first member named "mimetype", and does it hold this, as ODT and EPUB want? */
bool zip_is(const char *bytes, size_t len, const char *mimetype);

#endif
