/* Output formats.  A renderer writes to a buf, never to standard output.
 *
 * To add a format: write show_xx.c after show_json.c, then one line in show.c; README and --help list what is there. */
#ifndef SHOW_H
#define SHOW_H

#include "answer.h"

struct show {
    const char *name;    /* --format NAME */
    const char *summary; /* one line of --help */
    void (*begin)(const struct answer *, struct buf *out); /* NULL: nothing; once for a run, before the first answer */
    void (*hit)(const struct answer *, const struct hit *, struct buf *out);
    void (*mentioned)(const struct answer *, const struct mentioned *, struct buf *out);
    void (*end)(struct buf *out);                          /* NULL: nothing; once for a run */
};

const struct show *show_by_name(const char *name); /* NULL where there is none */
extern const struct show *const shows[];           /* NULL-terminated, for --help */

#define SHOW_BAD "\xEF\xBF\xBD" /* U+FFFD, for bytes that are no UTF-8 */

/* Pieces that formats share (show.c). */
void show_json_string(const char *s, size_t len, struct buf *out);  /* with quotes; NULL: null; bad UTF-8 as U+FFFD */
void show_terminal(const char *s, size_t len, struct buf *out);     /* control characters made visible, none raw */
size_t show_columns(const char *s, size_t len); /* of a terminal: wide characters take two, combining ones none */
void show_html_text(const char *s, size_t len, struct buf *out);    /* & < > " ' escaped, controls left out */
void show_percent(const char *s, size_t len, struct buf *out);      /* trec: docno */
void show_tsv_value(const char *s, size_t len, struct buf *out);    /* \t \n \r \\; other controls as \u001b */
void show_base64(const char *s, size_t len, struct buf *out);
void show_score(double score, struct buf *out);                     /* up to 6 digits behind the point */
bool show_color(const struct options *);                            /* colours on standard output? */

/* Bytes [from, to) of a passage's text: `piece` writes each stretch, matches stand between before and after. */
typedef void show_piece_fn(const char *s, size_t len, struct buf *out);
struct marks {
    show_piece_fn *piece;
    const char *before, *after;
};
void show_marked(const struct found *, size_t from, size_t to, const struct marks *, struct buf *out);

/* The citation, one line, plain: Author: Title. Date, § Section › Subsection, p. 12, lines 3–7. path
 * What is not known is left out; the file's name stands for a title; path as given is the last of it (cite.c). */
void show_citation(const struct found *, const char *path, struct buf *out);
/* The same without section, page and lines: the whole document. */
void show_document(const struct document *, const char *path, struct buf *out);

/* Titles of the sections that a passage stands in, outermost first.  Returns how many: at most max. */
size_t show_sections(const struct found *, const char **titles, size_t max);

#endif
