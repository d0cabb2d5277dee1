/* The portion of a library that a question's filters leave: frequencies in a concordance are of it, not of everything. */
#ifndef PORTION_H
#define PORTION_H

#include "ranges.h"

struct portion {
    struct library *library;
    struct ranges *shelves; /* passages, by shelf; NULL: there are no filters, all is left */
};

/* The filters that hold for the whole question: path:a lang:cs -date:1968, or one of several with OR; free with
 * portion_free, also after a failure. */
bool portion_of(struct portion *out, struct library *, const struct query *, struct buf *why);
void portion_free(struct portion *);

/* Adds the words of the passages [first, last] that are in it. */
bool portion_words(const struct portion *, size_t shelf, uint32_t first, uint32_t last, uint64_t *words, struct buf *why);
/* All its words.  Of indexes on other machines the lengths of passages come at once. */
bool portion_size(const struct portion *, uint64_t *words, struct buf *why);
/* Readies portion_words of a shelf on another machine. */
bool portion_fetch(const struct portion *, size_t shelf, struct buf *why);

/* How often a term stands in it, in one shelf. */
bool portion_occurrences(const struct portion *, size_t shelf, const char *term, size_t len, uint64_t *count,
                         struct buf *why);

#endif
