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

/* Pieces that formats share (show.c). */
void show_json_string(const char *s, size_t len, struct buf *out);  /* with quotes; NULL: null; bad UTF-8 as U+FFFD */
void show_terminal(const char *s, size_t len, struct buf *out);     /* control characters made visible, none raw */
void show_html_text(const char *s, size_t len, struct buf *out);    /* & < > " ' escaped, controls left out */
void show_percent(const char *s, size_t len, struct buf *out);      /* trec: docno */
void show_citation(const struct found *, const char *path, struct buf *out); /* one line, plain; see cite.c */
bool show_color(const struct options *);                            /* colours on standard output? */

#endif
