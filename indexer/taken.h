/* Names that are taken: each name is given once. */
#ifndef TAKEN_H
#define TAKEN_H

#include "buf.h"
#include <stdint.h>

/* Start as {0}. */
struct taken {
    uint64_t *hashes; /* 0: free */
    size_t n, size;
};

/* Makes the name one that was not taken yet, "x.txt", then "x (2).txt", and takes it. */
void taken_name(struct taken *, struct buf *name);

/* Forgets all names, and keeps the memory. */
void taken_clear(struct taken *);
void taken_free(struct taken *);

#endif
