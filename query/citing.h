/* Citations alone, for a bibliography or a note: --cite plain|markdown|csl-json.
 *
 * A key names a document in all of them: author and year, the first words of the title, four hex digits of its path:
 * the same on every run, whatever else is in the index. */
#ifndef CITING_H
#define CITING_H

#include "show.h"

struct citing {
    const char *style; /* as on the command line */
    uint64_t *seen;    /* hashes of what was printed, a table */
    size_t n, cap;     /* cap: a power of two */
    bool begun;
};

/* Starts ({0} before); what stands before the first citation. */
void citing_begin(struct citing *, const char *style, struct buf *out);

/* The passage's citation, once; csl-json: its document's item, once.
 *   lines   first and last line to be named instead of the passage's; 0: the passage's */
void citing_add(struct citing *, const struct found *, uint32_t line_first, uint32_t line_last, struct buf *out);

/* The document's alone. */
void citing_add_document(struct citing *, const struct found *, struct buf *out);

void citing_end(struct citing *, struct buf *out); /* what stands behind the last one */
void citing_free(struct citing *);

/* The key of a document. */
void citing_key(const struct document *, struct buf *out);

#endif
