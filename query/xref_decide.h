/* The editor's decisions: a file of lines that najdi writes, the editor edits, and every later run obeys. */
#ifndef XREF_DECIDE_H
#define XREF_DECIDE_H

#include "xref_parts.h"

struct decisions;

/* Reads the file; one that does not exist is an empty one.  false where it cannot be read or has a bad line: *why names
 * both.  Free with decisions_free. */
bool decisions_read(struct decisions **out, const char *path, struct buf *why);

/* Obeys: merges, splits, drops, renames; marks entries that the file does not have yet (fresh).  What cannot be obeyed
 * is said on standard error.  partial: the register is of some documents only. */
void decisions_obey(struct decisions *, struct xref *, const struct library *, bool partial);

/* Writes the file anew, in one piece, with a line for each new entry; the editor's lines stay as they are and where
 * they are, but for the state.  Call it when the register is sorted. */
bool decisions_write(struct decisions *, const struct xref *, struct buf *why);

void decisions_free(struct decisions *); /* NULL is fine */

#endif
