/* The folder of an index: its lock, and how a finished build takes the place of the index before.  Knows no Xapian. */
#ifndef FOLDER_H
#define FOLDER_H

#include "buf.h"
#include <stdint.h>

/* Makes the folder, where there is none. */
bool folder_make(const char *folder, struct buf *why);

/* Is there an index to open?  Says so where there is none, and where it cannot be looked at. */
bool folder_has_index(const char *folder, struct buf *why);

/* Takes folder/lock, which the kernel frees when the process ends.  *fd: close it to let go.  doing: what one that holds
 * it does, "built". */
bool folder_lock(const char *folder, const char *doing, int *fd, struct buf *why);

/* Does somebody hold it? */
bool folder_locked(const char *folder);

/* The databases in a folder's db: see schema.h.  FOLDER_FILL is one that is being filled anew. */
#define FOLDER_BASE "base"
#define FOLDER_DELTA "delta"
#define FOLDER_FILL "fill"

/* Deletes folder/name, a database or a folder of these, file by file; one that is not there is fine.  Only files that a
 * database has are deleted: what else lies in it makes this fail, and stays. */
bool folder_drop(const char *folder, const char *name, struct buf *why);

/* A build is filled by one writer, or by several side by side, each with a database of its own: folder/db, and its parts
 * folder/db.1, folder/db.2, ... */
#define FOLDER_PART "db."

/* Deletes what is in the folder of a build, also of one that died: db, its parts, new, old. */
bool folder_drop_build(const char *folder, struct buf *why);

/* Calls `each` with the name of every part ("db.1"), in no order, until it returns false; false where one did. */
bool folder_parts(const char *folder, bool each(void *ctx, const char *name), void *ctx, struct buf *why);

/* Writes into folder/name which databases are there: the base, and the delta, if there is one. */
bool folder_tell(const char *folder, const char *name, bool delta, struct buf *why);

/* Makes an empty file; copies one. */
bool folder_touch(const char *folder, const char *name, struct buf *why);
bool folder_copy(const char *from, const char *to, struct buf *why);

/* Puts folder/new into the place of folder/db, for readers in one step, and deletes what was there. */
bool folder_exchange(const char *folder, struct buf *why);

/* Where a process died while it did so, on a file system that cannot exchange names: puts back what was there. */
void folder_mend(const char *folder);

/* The number of bytes of the files in folder/name. */
uint64_t folder_bytes(const char *folder, const char *name);

/* Writes what the system still keeps of folder/name, a database, to the disk. */
bool folder_sync(const char *folder, const char *name, struct buf *why);

/* Can a build be installed there?  It is not there, is empty, or is the folder of an index, a damaged one too. */
bool folder_free(const char *target, struct buf *why);

/* Puts build/db into the place of target/db, for readers in one step, and deletes build.  Both are locked by you. */
bool folder_replace(const char *build, const char *target, struct buf *why);

#endif
