/* The "Key: value" lines at the head of a plain text. */
#ifndef HEADER_H
#define HEADER_H

#include "lines.h"
#include "passage.h"

/* Reads the block of "Key: value" lines that begins at line `first` and ends at a blank line.  It is one only if all
 * its lines are short keys with a value (an indented line goes on with the value above) and at least one key is known:
 * title, author, date, language, source, licence, in English, Czech or Russian.
 *
 *   header    {0}; the values, white space made single, are appended to *strings and told by their offsets
 *   returns   the line behind the block; `first` where there is none */
struct header {
    size_t title, author, date, source, licence; /* 1 + offset into strings; 0: not told */
    enum lang lang;                              /* LANG_OTHER: not told, or none of ours */
};
size_t header_read(struct header *, struct buf *strings, const char *text, const struct lines *, size_t first);

/* The language that a header names: a code, or its name in English, in Czech, in Russian or in itself; LANG_OTHER where
 * it is none of ours. */
enum lang header_language(const char *value);

#endif
