/* Sets of passages: ranges of docids, sorted, not overlapping. */
#ifndef RANGES_H
#define RANGES_H

#include "library.h"
#include "query.h"

struct range {
    uint32_t first, last; /* docids, both within */
};

struct ranges {
    struct range *at;
    size_t n, cap;
};

/* The passages of a shelf that a NODE_FILTER lets through; free(out->at). */
bool ranges_of(struct ranges *out, struct shelf *, const struct node *filter, struct buf *why);

/* Does a document's path fit a glob?  It may name the file, the whole path or a folder: letters fits letters/1915/may.txt. */
bool path_fits(const char *glob, const char *path);

#endif
