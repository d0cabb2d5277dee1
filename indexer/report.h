/* What became of each file: counted, listed, told at the end. */
#ifndef REPORT_H
#define REPORT_H

#include "passage.h"
#include "progress.h"
#include "settings.h"
#include <stdio.h>

enum status { STATUS_NEW, STATUS_CHANGED, STATUS_UNCHANGED, STATUS_REMOVED, STATUS_SKIPPED, STATUSES };

struct report {
    size_t count[STATUSES];
    uint64_t bytes; /* read */
    FILE *rows;     /* --report; NULL: none */
    const char *rows_name;
    struct buf skipped; /* the first skipped files as they are shown, a line each */
    size_t listed;      /* how many lines these are */
    struct buf warned;  /* the first documents that were read with warnings, a line each */
    size_t nwarned;     /* all of them */
    bool quiet, verbose, dry_run;
    struct buf *later; /* what would be counted and told is kept here instead, for report_told; NULL: told at once */
    double start;
    struct progress progress;
};

/* "new" */
const char *status_name(enum status);

/* Starts to count; opens the file of --report. */
bool report_start(struct report *, const struct settings *, struct buf *why);

/* One file more.  reason: why it was skipped; warnings: remarks on a file that was read; either may be NULL. */
void report_add(struct report *, enum status, const char *name, const char *reason, const char *warnings);

/* The same for a document that was read: with its warnings, and with --verbose its encoding and how sure that is. */
void report_document(struct report *, enum status, const struct document *);

/* Counts and tells what another report has kept for later, and empties it. */
void report_told(struct report *, struct buf *later);

/* Something to say of what is no document. */
void report_remark(struct report *, const char *name, const char *remark);

/* The line of sums: "412 new, 3 changed, 10 unchanged, 1 removed, 2 skipped; 51.2 MB in 8.1 s". */
void report_sums(const struct report *, struct buf *out);

/* Tells the end on standard error: documents with warnings, skipped files, sums; closes the file of --report. */
bool report_end(struct report *, struct buf *why);
void report_free(struct report *);

#endif
