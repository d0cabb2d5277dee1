/* What najdi status --files tells: each document on a line. */
#ifndef STATUS_FILES_H
#define STATUS_FILES_H

#include "forms.h"
#include "library.h"

/* Appends all documents of the index in the order of their paths: those that were skipped and containers, too. */
bool status_files(const struct shelf *, enum form, struct buf *out, struct buf *why);

#endif
