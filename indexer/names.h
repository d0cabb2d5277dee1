/* Names of files: clean paths, and names that a terminal can show. */
#ifndef NAMES_H
#define NAMES_H

#include "buf.h"

/* Appends path with "//", "." and ".." worked out by the letters alone; a relative one is taken from the folder `base`
 * (absolute).  The result begins with a slash and does not end with one, but for "/". */
void name_clean(struct buf *out, const char *base, const char *path);

/* Is path the folder, or below it?  Both clean. */
bool name_below(const char *path, const char *folder);

/* path as seen from the folder that it is below; "" for the folder itself.  Points into path. */
const char *name_from(const char *path, const char *folder);

/* Appends target as seen from folder: "../texts"; "." where they are the same.  Both clean and absolute. */
void name_relative(struct buf *out, const char *folder, const char *target);

/* Appends the folder that holds a clean absolute path: "/a" for "/a/b", "/" for "/a". */
void name_parent(struct buf *out, const char *path);

/* The part behind the last slash. */
const char *name_base(const char *path);

/* Appends a name as it can be shown: bytes that are not UTF-8, control characters and what turns the direction of
 * writing as \xNN, a backslash as it is. */
void name_shown(struct buf *out, const char *name);

/* Appends a value of a TSV line: TAB, newline, CR and backslash as \t \n \r \\, all other bytes as they are. */
void name_tsv(struct buf *out, const char *name);

#endif
