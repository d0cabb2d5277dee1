/* The parts of a DOCX: styles.xml, document.xml, footnotes.xml, each read into what the others need. */
#ifndef DOCX_H
#define DOCX_H

#include "office.h"
#include "xml.h"

/* A section of the document: how its pages are counted.  Its properties stand at its end. */
struct docx_section {
    unsigned start; /* number of its first page; 0: goes on */
    enum page_format format;
    bool continuous; /* begins on the page where the one before it ends */
};

/* What is to be known before the text is read. */
struct docx_layout {
    struct docx_section *sections;
    size_t n, cap;
    unsigned rendered; /* pages that Word has laid out, as far as it left marks: lastRenderedPageBreak */
    unsigned breaks;   /* page breaks that somebody put there */
    bool paged;        /* page numbers are to be told */
};

/* Footnotes, or endnotes: a source whose "pages" are the notes, labelled with their ids. */
struct docx_notes {
    struct source source;
    unsigned used; /* so many are referred to so far */
};

struct docx {
    struct maker *m;
    struct office_styles styles;
    struct docx_layout layout;
    struct docx_notes footnotes, endnotes;
};

void docx_styles_read(struct docx *, const struct buf *part, struct buf *faults);
void docx_layout_read(struct docx *, const struct buf *part, struct buf *faults);
void docx_notes_read(struct docx *, struct docx_notes *, const struct buf *part, struct buf *faults);

/* The text into d->m.  false: the part is no XML, *why says so. */
bool docx_body_read(struct docx *, const struct buf *part, struct buf *faults, struct buf *why);

/* The namespaces of its XML, those of the strict kind too. */
extern const struct xml_space docx_spaces[];

#endif
