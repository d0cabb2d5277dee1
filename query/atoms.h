/* A question cut into what its grammar is made of.  Private to the parser: see query.h for the language. */
#ifndef ATOMS_H
#define ATOMS_H

#include "query.h"

enum atom_kind {
    ATOM_LEAF, /* a word, a phrase, a filter */
    ATOM_OPEN, /* ( */
    ATOM_CLOSE,
    ATOM_OR,
    ATOM_AND,
    ATOM_NOT,
    ATOM_NEAR,
};

struct atom {
    enum atom_kind kind;
    char sign;         /* '-' or '+' right before a leaf or ( ; 0: none */
    unsigned distance; /* ATOM_NEAR: words */
    size_t at, end;    /* bytes of the question, the sign too */
    struct node *leaf; /* ATOM_LEAF; the parser puts it in its tree and sets NULL */
};

struct atoms {
    struct atom *at;
    size_t n, cap;
};

enum read_mode {
    READ_FULL,  /* the whole language */
    READ_PLAIN, /* words only */
    READ_NAME,  /* words with = and ! */
};

/* Cuts query->text up and numbers its words in query->words.  What comes out always parses: parentheses are balanced
 * and hold something, operators stand between what they join; whatever else looked like an operator is a word.
 * Free with atoms_free, also after a failure.  false: *why has the sentence and the caret. */
bool atoms_of(struct atoms *out, struct query *query, enum read_mode, struct buf *why);
void atoms_free(struct atoms *);

#endif
