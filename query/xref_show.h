/* How a register is printed.
 *
 * To add a format: write xref_xx.c after xref_tsv.c with one constant, then its line in xref_show.c. */
#ifndef XREF_SHOW_H
#define XREF_SHOW_H

#include "xref_parts.h"

struct xref_view {
    const struct xref *x;
    struct library *library;
    const struct options *options;
    bool decided; /* there is a file of decisions: what is new since then is marked */
};

struct xref_show {
    const char *name;    /* --format NAME */
    const char *summary; /* one line of --help */
    /* Prints the whole register.  false: an index cannot be read, with the sentence in *why. */
    bool (*print)(const struct xref_view *, struct buf *out, struct buf *why);
};

const struct xref_show *xref_show_by_name(const char *name); /* NULL where there is none */
extern const struct xref_show *const xref_shows[];           /* NULL-terminated */

/* The path of a document as it opens from the current folder; free() it. */
char *xref_path(const struct xref_view *, const struct xref_document *);

/* "12", "12–14" */
void xref_lines(const struct xref_mention *, struct buf *out);

/* Where a mention stands, as a reader looks it up: its lines and its page, "12 (p. 7)"; only the page in a format without
 * lines, "p. 7"; "#3", the number of its passage, where there is neither.  put writes the page as the format needs it. */
typedef void xref_put(const char *s, struct buf *out);
void xref_place(const struct xref *, const struct xref_mention *, xref_put *put, struct buf *out);

/* Do both stand where a reader finds them by the same words? */
bool xref_same_place(const struct xref_mention *, const struct xref_mention *);

/* Mentions [from, to) of an entry's list that are in one document; returns to. */
size_t xref_same_document(const struct xref *, const struct xref_entry *, size_t from);
/* ... and in one section of it, within [from, end). */
size_t xref_same_section(const struct xref *, const struct xref_entry *, size_t from, size_t end);

/* The innermost section that a mention stands in; "" where there is none, or it is no more than the document's title.
 */
const char *xref_section(const struct xref *, const struct xref_mention *);

/* A relative reference, as a URI: white space, controls, % # ? and what is not ASCII percent-encoded. */
void xref_uri(const char *path, struct buf *out);

/* NUL-terminated text as XML and HTML have it. */
void xref_escape(const char *s, struct buf *out);

#endif
