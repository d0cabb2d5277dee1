/* A question cut into what its grammar is made of.  Private to the parser: see query.h for the language. */
#ifndef LEX_H
#define LEX_H

#include "query.h"

enum lexeme_kind {
    LEXEME_LEAF, /* a word, a phrase, a filter */
    LEXEME_OPEN, /* ( */
    LEXEME_CLOSE,
    LEXEME_OR,
    LEXEME_AND,
    LEXEME_NOT,
    LEXEME_NEAR,
};

struct lexeme {
    enum lexeme_kind kind;
    char sign;         /* '-' or '+' right before a leaf or ( ; 0: none */
    unsigned distance; /* LEXEME_NEAR: words */
    size_t at, end;    /* bytes of the question, the sign too */
    struct node *leaf; /* LEXEME_LEAF; the parser puts it in its tree and sets NULL */
};

struct lexemes {
    struct lexeme *at;
    size_t n, cap;
};

enum lex_mode {
    LEX_FULL,  /* the whole language */
    LEX_PLAIN, /* words only */
    LEX_NAME,  /* words with = and ! */
};

/* Cuts query->text up and numbers its words in query->words.  What comes out always parses: parentheses are balanced and
 * hold something, operators stand between what they join; whatever else looked like an operator is a word.
 * Free with lexemes_free, also after a failure.  false: *why has the sentence and the caret. */
bool lexemes_of(struct lexemes *out, struct query *query, enum lex_mode, struct buf *why);
void lexemes_free(struct lexemes *);

#endif
