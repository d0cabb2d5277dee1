/* Several things at the same time.  Only for work that waits for other machines: what is near is quicker one by one. */
#ifndef TASKS_H
#define TASKS_H

#include "buf.h"
#include <stddef.h>

struct task {
    bool apart;     /* set by you: it waits, and shares nothing that changes with the other tasks */
    bool ok;        /* what the work returned */
    struct buf why; /* what it said; tasks_free() frees it */
};

/* Work number i, of those whose turn it is. */
typedef bool task_work(void *ctx, size_t i, struct buf *why);

/* Does all n.  Tasks apart have a thread each; the others are done here, in their order.  Returns when all are done. */
void tasks_do(struct task *, size_t n, task_work *work, void *ctx);

/* Did all go well?  Else the first one's sentence is in *why. */
bool tasks_went_well(const struct task *, size_t n, struct buf *why);
void tasks_free(struct task *, size_t n); /* and the array */

#endif
