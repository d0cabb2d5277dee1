/* What is to be done: the files that are there beside the documents that the index holds. */
#ifndef PLAN_H
#define PLAN_H

#include "known.h"
#include "report.h"
#include "walk.h"

struct task {
    enum status status;        /* what it is expected to come to; STATUS_SKIPPED: known to be unreadable, as before */
    const struct found *found; /* NULL: the file has vanished */
    struct known *known;       /* NULL: the index does not hold it */
};

struct plan {
    struct task *at; /* in the order of their names */
    size_t n, cap;
    size_t files;   /* to be read */
    uint64_t bytes; /* of these */
};

/* Merges both lists.  Documents that are not among the files are in it only where they have vanished; members of a
 * container that is there are not in it, they go with that.
 *
 *   opened  what is said of containers (struct document, given): one that was opened otherwise is to be opened again */
void plan_make(struct plan *, const struct walk *, struct knowns *, const struct where *, uint64_t opened);
void plan_free(struct plan *);

/* Is the file as it was, by size and time, so that it need not be read?  A file with a time of 0 is always read: one of
 * which it was not sure that it could not change unseen. */
bool plan_same(const struct found *, const struct known *);

#endif
