/* Nodes of a question's tree: made, joined, freed; and the caret under a place of the question. */
#ifndef NODE_H
#define NODE_H

#include "query.h"

/* A node that comes from bytes [at, end) of the question; free with node_free, or node_add it to another. */
struct node *node_of(enum node_kind, size_t at, size_t end);
void node_free(struct node *); /* with all below it; NULL is fine */

/* Makes child the last one below parent, which owns it from now on. */
void node_add(struct node *parent, struct node *child);

/* fail() with a sentence, the question on a line of its own and a caret under its byte `at`.  A long question is shown
 * around the place; what would not show as one character (controls, ill-formed bytes) is shown as U+FFFD. */
bool query_caret(struct buf *why, const char *question, size_t at, const char *sentence);

/* Bytes of the white space at s, in Unicode's sense (no-break spaces too); 0 where there is none. */
size_t query_space(const char *s, size_t len);

#endif
