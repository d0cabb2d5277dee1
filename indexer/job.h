/* A run of najdi-index: what its parts work on. */
#ifndef JOB_H
#define JOB_H

#include "child.h"
#include "file.h"
#include "metadata.h"
#include "plan.h"
#include "put.h"
#include "shard.h"
#include "taken.h"

struct job {
    const struct settings *settings;
    struct shard shard;
    struct where where;
    struct walk walk;
    struct knowns knowns;
    struct metadata_tables tables;
    struct plan plan;
    struct report report;
    struct putter putter; /* .writer: NULL in a dry run */
    struct index *before; /* the index as it was; NULL: there is none */
    struct children children;
    struct file file;
    struct taken taken; /* names of members of the file in hand */
    struct buf path;    /* of the file in hand */
    uint64_t opened;    /* what is said of containers in this run (struct document, given) */
    bool building;      /* a new index, beside the old one where there is one */
    bool stopped;       /* by Ctrl-C */
    size_t done;        /* documents that were put or dropped */
    uint64_t committed; /* putter.passages at the last commit */
    double commit_time;
};

/* What is finished is kept, now and then; a new index is kept whole or not at all. */
bool job_commit(struct job *, struct buf *why);

#endif
