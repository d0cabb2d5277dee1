/* A new index built by several processes side by side: --jobs.  Each fills a part of it (writer_part), and takes the
 * next run of files whenever it has done with one; installing merges the parts.  Which process reads which file decides
 * nothing but the numbers of passages in the index, on which no answer depends. */
#ifndef JOBS_H
#define JOBS_H

#include "job.h"

enum {
    JOBS_OWN = 12,            /* as many at most where --jobs does not say; one takes some 15 MB */
    JOBS_WORTH = 1024 * 1024, /* bytes that are worth a process, where --jobs does not say */
};

/* How many processes the plan is worth; 1: do it here.  Only a new index is built by several. */
unsigned jobs_worth(const struct job *);

/* Does all that is planned, with n processes of its own.  Where an end is asked for they finish the documents in hand,
 * and job.stopped is set.  What is told of the files is told in the order of the plan.  Fails where the index cannot be
 * written, and where a process dies: what has been built is of no use then. */
bool jobs_run(struct job *, unsigned n, struct buf *why);

#endif
