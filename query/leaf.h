/* The leaves of a question's tree: words, phrases and filters made from its text.  Private to the parser. */
#ifndef LEAF_H
#define LEAF_H

#include "node.h"

/* What may stand right before or behind a word and mean something there. */
enum affix {
    AFFIX_EXACT = 1,   /* =word */
    AFFIX_CAPITAL = 2, /* Word! */
    AFFIX_PREFIX = 4,  /* wor* */
    AFFIX_FUZZY = 8,   /* word~ word~2 */
};

struct stretch {
    size_t start, end; /* bytes of the question */
    unsigned affixes;  /* which of them count */
    bool exact;        /* every word is =word */
    bool phrase;       /* a compound becomes the phrase of its parts, not a choice of whole and parts */
};

/* Puts the words of a stretch of query->text below `into`, numbered; tokens is room to work in.
 * false: too many words, or a sign in a place where it cannot be understood; *why has the sentence and the caret. */
bool leaf_words(struct query *, struct stretch, struct node *into, struct tokens *, struct buf *why);

/* The filter that stands at byte `at` (title:"Pražské jaro", lang:cs), and in *end where it ends; *out is NULL where
 * none stands there.  false: its value cannot be understood. */
bool leaf_filter(struct query *, size_t at, struct node **out, size_t *end, struct tokens *, struct buf *why);

#endif
