/* The text of a wiki page: its markup reduced to text, headings, lists, tables, notes. */
#ifndef WIKITEXT_H
#define WIKITEXT_H

#include "made.h"

/* Names of namespaces whose links are no text, as this wiki calls them: files, categories. */
struct wiki_names {
    struct buf names; /* a NUL behind each; any case */
    struct buf files; /* those of them that are files' */
};

void wikitext_into(struct maker *, const char *s, size_t len, const struct wiki_names *);

/* Is it a page that only leads to another one? */
bool wikitext_redirects(const char *s, size_t len);

/* ---- its two steps, in wikitext_plain.c and wikitext.c ---- */

/* Characters that cannot stand in XML, and so are free to say something. */
enum {
    WIKI_NOTE = 0x0E,     /* a note begins */
    WIKI_NOTE_END = 0x0F,
    WIKI_QUIET = 0x10,    /* what follows is no markup, although it looks so; itself nothing */
    WIKI_LINE = 0x11,     /* a line end within the paragraph */
    WIKI_BREAK = 0x12,    /* the paragraph ends */
    WIKI_EXACT = 0x13,    /* up to WIKI_EXACT_END: lines that stay as they are */
    WIKI_EXACT_END = 0x14,
};

/* Takes away templates, comments, tags, links' targets, quotes for bold: what is left is text with the signs above, and
 * markup that stands at the beginning of lines (headings, lists, tables). */
void wikitext_plain(struct buf *out, const char *s, size_t len, const struct wiki_names *);

/* One template, s behind its {{ and up to its }}: what of it is text, by name and number of its arguments. */
void wikitext_template(struct buf *out, const char *s, size_t len, bool in_note);

#endif
