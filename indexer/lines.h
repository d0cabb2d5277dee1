/* The lines of a text.  A line ends at LF, CRLF or a lone CR; the file's end ends the last one. */
#ifndef LINES_H
#define LINES_H

#include "chars.h"

struct lines {
    struct span *at; /* each without its line end; ascending */
    size_t n, cap;
};

/* Appends the lines of text to *lines ({0}); lines_free ends it. */
void lines_of(struct lines *, const char *text, size_t len);
void lines_free(struct lines *);

/* The line (from 0) in which the byte at offset stands; a line end belongs to the line before it.
 * The last line for an offset behind the text; 0 where there are no lines. */
size_t lines_find(const struct lines *, size_t offset);

#endif
