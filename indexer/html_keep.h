/* What of a page is its text, and what belongs to the site around it. */
#ifndef HTML_KEEP_H
#define HTML_KEEP_H

#include "html_tree.h"

/* Is the element left out?  These are:
 *
 *   - what nobody sees: scripts, styles, templates, drawings, `hidden`, display: none;
 *   - <nav>, role=navigation (menu, search), and the controls of forms; a form of fewer than 200 letters without a
 *     heading, a paragraph, a list or a table;
 *   - what stands half or more in links and either is called a menu (class or id has a word such as menu, nav, sidebar,
 *     breadcrumb) or is an <aside>, or a <header> or <footer> of the page;
 *   - a <footer> of the page with fewer than 300 letters, a <header> of the page with fewer than 200 and no heading in
 *     it; within an <article>, <main> or <section> they belong to the text;
 *   - the small things that programs add ([edit], ¶).
 *
 * Nothing of this holds for what contains footnotes.
 *
 *   all   only what nobody sees is left out */
bool html_left_out(const struct html_tree *, uint32_t node, bool all);

/* Is the table one of data, so that a row is an item?  It is not where it holds another table, a heading, one column
 * only or, without head cells, a cell with a list, two paragraphs, three line ends or more than 600 letters: then it
 * was used to lay the page out. */
bool html_data_table(const struct html_tree *, uint32_t table);

/* Is a list of footnotes empty but for its heading, because all of them stand where they are referred to? */
bool html_notes_taken(const struct html_tree *, uint32_t node);

/* Bytes of white space at s, no-break spaces among it; and whether there is nothing else. */
size_t html_blanks(const char *s, size_t len);
bool html_blank(const char *s, size_t len);

#endif
