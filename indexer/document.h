/* A file read: its text in UTF-8, its blocks, its metadata.  The readers are a table; each reader is one file.
 *
 * To add a format: write read_xx.c after read_txt.c, and add its row in document.c. */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "buf.h"
#include "passage.h"
#include <stddef.h>
#include <stdint.h>

enum block_kind {
    BLOCK_PARAGRAPH,
    BLOCK_HEADING, /* level says how deep, from 1 */
    BLOCK_ITEM,    /* of a list, a table, a list of references: tiny neighbours may be joined into one passage */
};

/* A stretch of the text that belongs together.  Blocks are in text order and do not overlap. */
struct block {
    const char *page;                /* printed page label on which it begins; NULL: none; owned by the source */
    uint32_t start, end;             /* bytes of source.text, [start, end) */
    uint32_t title_start, title_end; /* headings: the title without its marks (==), bytes of source.text */
    enum block_kind kind : 8;
    unsigned level       : 8; /* headings: from 1 */
};

/* Where a byte of the text stands in the file. */
struct place {
    uint32_t line;   /* from 1 */
    uint32_t column; /* bytes of the text in that line before it */
    int64_t byte;    /* offset into the file; NO_BYTES where the format does not hold the text verbatim */
};

struct source {
    struct document document; /* metadata; its strings are owned by the source */
    const char *text; /* UTF-8, well-formed, without NULs; may lie in the file's bytes, which outlive the source */
    size_t text_len;  /* bytes, below 4 GB */
    bool replaced;    /* some U+FFFD of the text stands for bytes that are no character: a passage that has one
                         does not stand in the file verbatim */
    struct block *blocks;
    size_t nblocks;
    struct place (*place_of)(const struct source *, size_t offset); /* offset: bytes of text, 0..text_len */
    /* what the reader needs besides; private to it */
    struct buf strings;
    void *more;
    void (*free_more)(void *);
};

struct reader {
    const char *name;            /* "text": the document's format */
    const char *const *suffixes; /* ".txt", lower case; NULL-terminated */
    /* Could these bytes (the file's beginning) be of this format, whatever the name says? */
    bool (*knows)(const char *bytes, size_t len);
    /* Fills *out ({0}) from the file's bytes.  false: it cannot be read, *why says why: a skipped file.  End *out with
     * source_free in either case. */
    bool (*read)(struct source *out, const char *bytes, size_t len, struct buf *why);
};

/* The reader for a file, by its first bytes and its name; NULL where there is none, and the reason in *why. */
const struct reader *reader_for(const char *path, const char *bytes, size_t len, struct buf *why);

void source_free(struct source *);

#endif
