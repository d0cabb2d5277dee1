/* Markdown: what stands around the text (front matter, footnotes), and the text itself. */
#ifndef MD_H
#define MD_H

#include "page.h"

/* [^1]: a footnote's definition. */
struct md_note {
    uint32_t label, label_len; /* bytes of the page: what stands between [^ and ] */
    uint32_t line, end;        /* its lines, from 0, [line, end) */
    uint32_t start;            /* byte where its text begins, behind the colon */
    bool taken;                /* its text stands where it is first referred to */
};

/* A page in hand. */
struct md {
    const struct page *page;
    struct maker *m;
    struct buf text; /* the page with spaces for what is no Markdown: as many bytes, the same lines */
    struct md_note *notes;
    size_t nnotes, notes_cap;
};

/* Reads the metadata at the head of the page: YAML between two lines of ---, TOML between +++, pandoc's lines with %,
 * or "Key: value" lines as plain texts have them.  They become spaces in md->text. */
void md_front(struct md *);

/* Takes the footnotes' definitions out of md->text, and marks of other dialects that are no text: ::: lines, {: .class}
 * lines, {#id} behind headings. */
void md_notes_of(struct md *);

/* The definition of a label; NULL: there is none. */
struct md_note *md_note_find(const struct md *, const char *label, size_t len);

/* Puts all text; a footnote where it is first referred to, those without a reference at the end. */
void md_put(struct md *);

/* Spaces for the bytes [start, end) of md->text, line ends aside. */
void md_blank(struct md *, size_t start, size_t end);

#endif
