/* HTML as text: what a tree of a page says, put into a source in the making.  read_html.c reads whole pages with it;
 * whoever has pieces of HTML (Markdown, chapters of a book) puts them with it, too. */
#ifndef HTML_H
#define HTML_H

#include "html_tree.h"
#include "made.h"

/* Title, author, date, source, licence and language, from <meta>, <link>, <html lang> and <title>. */
void html_put_facts(struct maker *, const struct html_tree *);

/* Finds for each link to a footnote the node that is the footnote (element.note), and marks the links that lead back
 * from it (HTML_BACK). */
void html_find_notes(struct html_tree *);

/* Where the page stands in the file. */
struct html_where {
    const void *ctx;
    /* Line (from 1; 0: not known) and byte (NO_BYTES: not known) of the page's byte `at`; NULL: neither is known. */
    void (*of)(const void *ctx, size_t at, uint32_t *line, int64_t *byte);
};

/* Puts the text.  What belongs to the site and not to the text is left out (html_keep.h), unless there is nothing else.
 *
 *   kind    of what stands in no list, table or heading: BLOCK_PARAGRAPH
 *   level   added to that of headings: 0 */
void html_put(struct maker *, struct html_tree *, const struct html_where *, enum block_kind kind, unsigned level);

#endif
