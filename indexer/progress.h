/* The line that shows, on a terminal, how far it is. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct progress {
    bool on;                 /* standard error is a terminal */
    size_t files, all_files; /* read so far, and to be read */
    uint64_t bytes, all_bytes;
    double start, drawn; /* seconds of a clock that only goes on */
    size_t width;        /* columns of the line as it stands */
};

void progress_start(struct progress *, bool on, size_t files, uint64_t bytes);

/* One more file is done.  Draws at most ten times a second. */
void progress_step(struct progress *, uint64_t bytes);

/* Some more files are done. */
void progress_steps(struct progress *, size_t files, uint64_t bytes);

/* Another line, of work that is no reading: "what 12/345 documents". */
void progress_say(struct progress *, const char *what, size_t done, size_t all);

/* Takes the line away, so that something else can be written. */
void progress_clear(struct progress *);

double seconds_now(void);

#endif
