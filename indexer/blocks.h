/* The blocks of a plain text: its headings, paragraphs and items, told from the shape of its lines. */
#ifndef BLOCKS_H
#define BLOCKS_H

#include "document.h"
#include "lines.h"

/* Fills out->blocks from the lines of out->text, from line `first` on.  Blocks without a letter or digit (rules,
 * asterisks between scenes) are left out; the rule below a table's head belongs to the head.
 *   title   the document's, where its header told it, else NULL: then a line above all others that is not this title
 *           is no title either */
void blocks_of(struct source *out, const struct lines *, size_t first, const char *title);

/* The title that the blocks tell: the first heading that is more than a numeral, else a short first line that stands
 * alone; else an empty span. */
struct span blocks_title(const struct source *, const struct lines *, size_t first);

#endif
