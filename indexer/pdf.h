/* How a PDF becomes a text: words with their places on the page, then columns and lines, then paragraphs.  Private to the
 * PDF reader (read_pdf.c): each step is one pdf_*.c.
 *
 * Places are PDF points from the upper left corner of a page, y grows downwards; for turned text the page is turned with
 * it.  What a step needs of the steps before lies in struct pdf. */
#ifndef PDF_H
#define PDF_H

#include "buf.h"
#include "document.h"
#include "made.h"
#include <stdint.h>

enum word_flag {
    WORD_GLUED = 1,   /* no space before it: it goes on the word before */
    WORD_RAISED = 2,  /* small, and higher than its line: the mark of a note, an exponent */
    WORD_RUNNING = 4, /* of a running head, or a page number: not in the text */
    WORD_LEADER = 8,  /* only dots that lead the eye to a page number */
};

struct pdf_word {
    float x1, y1, x2, y2;
    uint32_t text; /* offset into pdf.text */
    uint16_t len;  /* bytes; a longer word is two, the second glued */
    uint16_t style;
    uint8_t turn; /* quarters that the text is turned: 0 upright, 1 it runs down, 3 it runs up */
    uint8_t flags;
};

struct pdf_style {
    char *font; /* its name, lower case */
    float size;
    bool bold;
    size_t bytes; /* of text in it */
};

/* Words that stand on one line of one column. */
struct pdf_line {
    float x1, y1, x2, y2; /* y: of its usual words, so that y2 tells the distance between lines */
    float size;           /* of most of its text */
    uint32_t word, nwords;
    uint32_t region;
    bool bold; /* all of it */
    bool wide; /* has gaps as a row of a table has */
};

/* Part of a page whose lines stand one below the other. */
struct pdf_region {
    uint32_t line, nlines, page;
    float left, right; /* where lines begin and end that fill it */
};

struct pdf_page {
    float width, height;
    uint32_t word, nwords;
    uint32_t line, nlines;
    size_t label; /* offset into pdf.strings */
    bool image;   /* has no text, but pictures */
};

/* Lines that belong together; all of one region, until pdf_join puts blocks of several regions together. */
struct pdf_block {
    uint32_t line, nlines, page;
    enum block_kind kind;
    unsigned level; /* of headings */
    uint32_t next;  /* 1 + the block that goes on with this one; 0: none */
    bool follows;   /* goes on with another */
    bool placed;    /* a note that has been put */
    bool verse;     /* its lines end where they end */
};

/* A bookmark. */
struct pdf_mark {
    size_t title; /* offset into pdf.strings */
    uint32_t page;
    unsigned level; /* from 1 */
    bool met;       /* a heading of the text is this one */
};

struct pdf {
    struct buf text, strings;
    struct pdf_word *words;
    struct pdf_style *styles;
    struct pdf_page *pages;
    struct pdf_line *lines;
    struct pdf_region *regions;
    struct pdf_block *blocks;
    struct pdf_mark *marks;
    size_t nwords, words_cap, nstyles, styles_cap, npages, nlines, lines_cap, nregions, regions_cap, nblocks, blocks_cap,
        nmarks, marks_cap;
    bool labelled;  /* the file has page labels of its own */
    bool scanned;   /* the text was recognised from pictures: sizes say little */
    bool indented;  /* paragraphs begin with an indent */
    float body;     /* size of most of the text */
    float leading;  /* from line to line of the body */
    float measure;  /* width of its columns */
    size_t unknown; /* characters that have no meaning in Unicode */
    size_t broken;  /* complaints of the library */
};

/* ---- pdf_library.c: all that speaks to poppler ---- */

/* Loads the library (struct reader). */
bool pdf_prepare(struct buf *why);

/* Reads words, labels, bookmarks and metadata.  false: *why; end with pdf_free in either case. */
bool pdf_open(struct pdf *, struct maker *, const struct input *, struct buf *why);
void pdf_free(struct pdf *);

/* ---- pdf_words.c ---- */

/* A character of the page, as the library tells it. */
struct pdf_char {
    uint32_t c;
    float x1, y1, x2, y2;
};

/* Makes words of a line of characters (all of one style, without white space at its ends); *style: in pdf.styles. */
void pdf_add_words(struct pdf *, const struct pdf_char *, size_t n, const uint16_t *styles);

/* The number of this style. */
uint16_t pdf_style(struct pdf *, const char *font, double size);

/* ---- pdf_meta.c ---- */

/* Takes what the file says of itself.  title, author, date (ISO), xmp: NULL where it says nothing. */
void pdf_metadata(struct maker *, const char *title, const char *author, const char *date, const char *xmp);
/* The language of the document's catalogue, as far as it can be seen without unpacking anything. */
void pdf_language(struct maker *, const char *bytes, size_t len);

/* ---- pdf_margins.c ---- */

/* Marks running heads and page numbers (WORD_RUNNING), and takes labels from the printed numbers where the file has
 * none. */
void pdf_margins(struct pdf *);

/* ---- pdf_columns.c, pdf_lines.c ---- */

/* Puts the words of all pages into reading order, and makes lines and regions of them. */
void pdf_columns(struct pdf *);

/* Makes a region of these words; they are put in order. */
void pdf_region(struct pdf *, uint32_t page, struct pdf_word *, size_t n);

/* ---- pdf_blocks.c, pdf_headings.c, pdf_join.c, pdf_put.c ---- */

void pdf_measure(struct pdf *);  /* body, leading, measure */
void pdf_blocks(struct pdf *);   /* paragraphs, items, notes */
void pdf_headings(struct pdf *); /* which of them are headings, and how deep */
void pdf_join(struct pdf *);     /* paragraphs that go on in the next column or on the next page */
void pdf_put(struct pdf *, struct maker *);

/* All of it: from the words of the pages to what the maker makes.  read_pdf.c */
void pdf_lay_out(struct pdf *, struct maker *);

/* ---- shared ---- */

static inline const char *pdf_text(const struct pdf *p, const struct pdf_word *w)
{
    return p->text.s + w->text;
}

static inline float pdf_size(const struct pdf *p, const struct pdf_word *w)
{
    return p->styles[w->style].size;
}

/* Sorts words, which mostly are in order as they come. */
void pdf_sort(struct pdf_word *, size_t n, int (*order)(const void *, const void *));

/* First and last character of a line, without quotes and brackets round them. */
uint32_t pdf_first(const struct pdf *, const struct pdf_line *);
uint32_t pdf_last(const struct pdf *, const struct pdf_line *);

/* Would the first word of the line below have had room on this one?  Then the line ends where its paragraph does. */
bool pdf_short(const struct pdf *, const struct pdf_line *, const struct pdf_line *below);
bool pdf_ends_sentence(const struct pdf *, const struct pdf_line *);

/* Does a list's item or a numbered heading begin here?  ITEM_BULLET: with a sign, ITEM_NUMBER: "3.", "a)". */
enum pdf_item { ITEM_NONE, ITEM_BULLET, ITEM_DASH, ITEM_NUMBER };
enum pdf_item pdf_item(const struct pdf *, const struct pdf_line *);

#endif
