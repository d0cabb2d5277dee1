/* Things in the order of their keys, more than memory should hold: they lie in runs, each sorted, in a temporary file
 * from a certain number on.  Where there is no room for one they stay in memory. */
#ifndef ROWS_H
#define ROWS_H

#include "buf.h"

struct rows;

/* at_once: so many bytes are sorted at a time.  Free with rows_free. */
struct rows *rows_new(size_t at_once);

/* Keys go byte by byte, a shorter one before what it begins; equal keys in any order.  Not after rows_next. */
void rows_add(struct rows *, const void *key, size_t key_len, const void *value, size_t len);

/* The value of the next row, until the next call; NULL: no more.  false: the file cannot be read, *why says why. */
bool rows_next(struct rows *, const void **value, size_t *len, struct buf *why);
void rows_free(struct rows *);

#endif
