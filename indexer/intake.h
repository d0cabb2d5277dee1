/* One file into the index, with all that is in it. */
#ifndef INTAKE_H
#define INTAKE_H

#include "job.h"

enum { CONTAINERS_MAX = 3 }; /* containers in one another that are opened */

/* Does what the plan says of a file or of a document that has vanished.  Fails where the index cannot be written, and where
 * an end is asked for (job.putter.stopped is true then, or stop_asked()). */
bool intake(struct job *, const struct task *, struct buf *why);

#endif
