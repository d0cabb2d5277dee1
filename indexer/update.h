/* najdi-index at work: compares the files with the index, reads what is new or changed, drops what has vanished. */
#ifndef UPDATE_H
#define UPDATE_H

#include "settings.h"

/* Does what the settings ask and tells of it on standard error (a dry run on standard output).
 *   skipped   set where some files could not be read
 *   returns   false: *why says what went wrong; documents that were finished before stay */
bool update(const struct settings *, bool *skipped, struct buf *why);

#endif
