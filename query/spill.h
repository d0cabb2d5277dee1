/* More than memory should hold: bytes one behind the other, in a temporary file from a certain size on.  The file has
 * no name, so that nothing of it is left however the program ends. */
#ifndef SPILL_H
#define SPILL_H

#include "buf.h"

#include <stdint.h>

/* Start as {.most = bytes that are kept in memory}. */
struct spill {
    size_t most;
    struct buf tail;  /* what is not in the file */
    uint64_t written; /* bytes in the file */
    int file;         /* 1 + its descriptor; 0: none */
};

/* Appends.  false: there is no room for a temporary file ($TMPDIR, else /tmp), *why says why. */
bool spill_add(struct spill *, const void *bytes, size_t len, struct buf *why);
uint64_t spill_size(const struct spill *);

/* Reads len bytes from `at` on, which must be there. */
bool spill_read(const struct spill *, uint64_t at, void *to, size_t len, struct buf *why);
void spill_free(struct spill *);

#endif
