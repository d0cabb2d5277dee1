/* Citations alone, for a bibliography or a note: --cite plain|markdown|csl-json.
 *
 * Plain ones follow ISO 690: Authors, family names first. Title. Place: publisher, date, section, page, lines. Address.
 * Path.  Markdown has the same as items of a list, each with what pandoc makes a reference of: [@key, 12].
 *
 * A key names a document in all of them: surname, year, the first words of the title (or of the file's name), in Latin
 * letters, and eight hex digits of its path: the same on every run, whatever else is in the index.  Only where two
 * indexes have another document each under one path the later one's key is longer, by digits of its content. */
#ifndef CITING_H
#define CITING_H

#include "show.h"

struct cited {
    uint64_t hash, content; /* hash 0: empty */
};

struct citing {
    const char *style; /* as on the command line */
    struct cited *seen; /* what was printed, a table */
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
