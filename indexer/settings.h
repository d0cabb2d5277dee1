/* What najdi-index was asked to do. */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "buf.h"

enum { JOBS_MAX = 256 }; /* --jobs */

struct words {
    const char **at; /* words of the command line */
    size_t n, cap;
};

struct settings {
    const char *index, *root, *report; /* NULL: not given */
    const char *shard;                 /* "K/N"; NULL: not given */
    const char *encoding;              /* of all text files, as encoding_find knows it; NULL: to be told */
    unsigned jobs;                     /* processes that build a new index; 0: as many as there are processors */
    struct words include, exclude;     /* globs */
    struct words paths;
    bool rebuild, dry_run, quiet, verbose, help, version;
};

/* Reads the command line.  Fails with a sentence where it is not understood; settings_free in either case. */
bool settings_read(struct settings *, int argc, char **argv, struct buf *why);
void settings_free(struct settings *);

/* What --help prints, and the one line of it that goes with a failure. */
const char *settings_help(void);
const char *settings_usage(void);

#endif
