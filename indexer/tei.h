/* The two halves of a TEI document: its header, its text. */
#ifndef TEI_H
#define TEI_H

#include "made.h"
#include "office.h"
#include "xml.h"

enum { TEI_DATES = 3, TEI_AUTHORS = 3 };

/* What teiHeader says, as it comes; the best of it is taken at the end. */
struct tei_header {
    struct buf text;              /* all text of the header */
    size_t start[8];              /* of the elements that are open, by kind */
    struct buf dates[TEI_DATES];  /* of creation, of the source, of the publication */
    struct buf authors[TEI_AUTHORS]; /* of the document, of the source, its editors */
    struct buf language;
    unsigned languages;
    struct buf when;              /* the date in hand has this in an attribute */
    struct buf licence;           /* address of the licence in hand */
};

struct tei {
    struct maker *m;
    struct tei_header header;
    const char *encoding; /* of the file */
    bool in_header, in_text;
    /* the text */
    struct office_table table;
    uint32_t line;    /* of the file, of the last text */
    unsigned divs, paragraphs, notes, names, marks, items;
    uint64_t headed;  /* a bit for each div around us: it has its head */
    bool heading;     /* we are in a head that is a heading */
    char joined;      /* the next block goes on with the one before it, behind this white space: a speaker's words */
    bool verse;       /* the last block is made of single lines */
    bool glued;       /* break="no": no white space here */
    bool after_part;  /* a part of a name has just ended */
    char last;        /* the last byte that was said */
    char space;       /* white space that comes before the next word */
    unsigned choices; /* how deep in choice */
    unsigned option;  /* children of the choice so far */
    bool bracket, bracketed; /* a bracket is to be opened before the next word; it was */
    char *edition;    /* whose pages are told */
    struct paragraph_kept {
        unsigned paragraphs;
        struct office_table table;
        bool heading, verse;
    } around_note;
};

/* Rules that belong to the header: elements that both halves have are told apart by `in_header`. */
bool tei_fact(void *tei, struct xml *);     /* open */
void tei_fact_end(void *tei, struct xml *); /* close */
void tei_header_text(struct tei *, const char *s, size_t len);
void tei_header_finish(struct tei *);       /* into tei->m */
void tei_header_free(struct tei_header *);

/* The rules of both, and the reading. */
extern const struct xml_format tei_format;
void tei_start(struct tei *, struct maker *);
void tei_end(struct tei *); /* everything but the maker, which the caller finishes */

#endif
