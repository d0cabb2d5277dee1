/* The lines of a text.  A line ends at LF, CRLF or a lone CR; the file's end ends the last one. */
#ifndef LINES_H
#define LINES_H

#include "chars.h"

struct lines {
    const char *text;
    size_t len;      /* below 4 GB */
    uint32_t *start; /* of each line: a file of nothing but newlines must not take many times its size */
    size_t n, cap;
};

/* Fills *lines ({0}); the text must outlive it.  lines_free ends it. */
void lines_of(struct lines *, const char *text, size_t len);
void lines_free(struct lines *);

/* Line i (from 0) without its line end. */
struct span lines_at(const struct lines *, size_t i);

/* The line (from 0) in which the byte at offset stands; a line end belongs to the line before it.
 * The last line for an offset behind the text; 0 where there are no lines. */
size_t lines_find(const struct lines *, size_t offset);

#endif
