/* A text file with markup, decoded: what read_html.c and read_md.c share. */
#ifndef PAGE_H
#define PAGE_H

#include "decode.h"
#include "lines.h"
#include "made.h"

struct page {
    struct decoded decoded;
    struct lines lines; /* of decoded.text */
};

/* Decodes the input ({0} before); page_free ends it, also after a failure.  declared: the encoding that the document
 * itself names; NULL: none. */
bool page_read(struct page *, const struct input *, const char *declared, struct buf *why);
void page_free(struct page *);

/* Where the byte `at` of the text stands: its line, and its byte in the file.  Only what is UTF-8 in the file has bytes
 * there that are those of the text. */
void page_place(const struct page *, size_t at, uint32_t *line, int64_t *byte);

/* Completes the source with what is known of the page: its encoding, and which bytes are no characters. */
void page_finish(const struct page *, struct maker *);

#endif
