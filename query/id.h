/* Ids of passages, path#n, as people and programs hand them in. */
#ifndef ID_H
#define ID_H

#include "library.h"

/* What an id names: the path up to the last #, and the number behind it.  false: it has not that form. */
bool id_split(const char *id, struct buf *path, uint32_t *n, struct buf *why);

/* The record of a document by its path, in every way that a format prints it: as in the index, from the current folder,
 * percent-encoded.  *record is 0 where the shelf has no such document. */
bool id_record(const struct shelf *, const char *path, uint32_t *record, struct buf *why);

/* The path as the index has it, of one that opens from the current folder: the root of the index is taken off.  false: it
 * is not below that root, or not there. */
bool id_below_root(const struct shelf *, const char *path, struct buf *out);

/* A pattern for paths of the index (path_fits), of one that was typed as paths open from the current folder; what names
 * nothing there stays as it is. */
void id_pattern(const struct shelf *, const char *typed, struct buf *out);

#endif
