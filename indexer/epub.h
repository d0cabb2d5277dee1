/* An EPUB: its package, which says what it is made of, and its chapters as one page of HTML. */
#ifndef EPUB_H
#define EPUB_H

#include "made.h"
#include "xml.h"
#include "zip_parts.h"

/* A document of the book. */
struct epub_item {
    char *id, *path; /* path in the zip */
    char *heading;   /* what the table of contents calls it; NULL: nothing */
    unsigned depth;  /* of that in the table of contents, from 1 */
    bool html, nav, in_spine;
    bool left_out;   /* cover, table of contents */
};

/* A printed page begins at an element. */
struct epub_page {
    char *path, *id, *label; /* id: "" is the beginning of the file */
};

struct epub {
    struct maker *m;
    const struct zip_parts *zip;
    struct epub_item *items;
    size_t nitems, items_cap;
    size_t *spine, nspine, spine_cap; /* items in the order of reading */
    struct epub_page *pages;          /* the page list */
    size_t npages, pages_cap;
    /* while a part is read */
    const char *from;                 /* its path */
    struct buf value, path, ncx;
    char *link;                       /* of the entry in hand */
    bool taking, page_list, contents;
    unsigned depth;
};

/* Reads container.xml, the package, and its tables of contents and of pages.  false: there is no package; *why. */
bool epub_package_read(struct epub *, struct buf *why);
void epub_free(struct epub *);

struct epub_item *epub_item_at(struct epub *, const char *path); /* NULL: none */

/* Where a printed page begins in the page of HTML. */
struct epub_break {
    size_t at;
    char *label;
};

struct epub_breaks {
    struct epub_break *breaks;
    size_t n, cap;
};

/* Appends the chapter's body as an <article>; ids and links get the number of the chapter, so that one page can hold
 * them all.  Page breaks go to *breaks. */
void epub_chapter(struct epub *, size_t item, struct buf *page, struct epub_breaks *breaks);

#endif
