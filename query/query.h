/* A question, parsed: a tree of words and what is asked of them. */
#ifndef QUERY_H
#define QUERY_H

#include "buf.h"
#include "language.h"
#include "tokens.h"

enum { QUERY_WORDS_MAX = 256 };

enum node_kind {
    NODE_NONE,   /* nothing: an empty question */
    NODE_WORD,   /* one word */
    NODE_PHRASE, /* children (NODE_WORD, or NODE_PHRASE of a compound) stand one behind the other */
    NODE_NEAR,   /* children stand within `distance` words of each other, in any order */
    NODE_AND,    /* all children; see `required` */
    NODE_OR,     /* any child */
    NODE_NOT,    /* not its one child; stands only below NODE_AND */
    NODE_FILTER, /* lang:, path:, title:, author:, date: */
};

enum filter_kind { FILTER_LANG, FILTER_PATH, FILTER_TITLE, FILTER_AUTHOR, FILTER_DATE };

struct node {
    enum node_kind kind;
    struct node **child;
    size_t n, cap;
    size_t at, end; /* bytes of the question that it comes from, for the caret */

    /* Below NODE_AND: a bare word may be lacking in a partial answer; what stands in quotes, in parentheses, after AND
     * or NOT, with + or as a filter is required. */
    bool required;
    unsigned distance; /* NODE_NEAR: words */

    /* NODE_WORD */
    char *word;       /* the token's bytes as typed, NUL-terminated */
    size_t number;    /* its place in query.words */
    bool exact;       /* =word */
    bool capital;     /* Word! */
    bool prefix;      /* wor* */
    unsigned fuzzy;   /* word~: 1 or 2 edits; 0: none */
    bool inflect_only; /* -word: its accents and inflections, not other scripts */
    bool initial;     /* one letter, in mentions: an initial */

    /* NODE_FILTER */
    enum filter_kind filter;
    char *value;      /* as typed: "cs", a glob, words, "1968..1969" */
};

struct query {
    char *text;           /* the question as given */
    struct node *root;    /* never NULL; NODE_NONE where nothing is asked */
    struct node **words;  /* the NODE_WORDs, by number: those that are excluded too */
    size_t nwords, words_cap;
};

/* Parses a question in the language that README.md shows: words, "phrases", =word, Word!, -word, +word, OR, AND, NOT
 * (capitals), parentheses, NEAR/5, wor*, word~ word~2, lang: path: title: author: date:.  | is OR; "a b"~5 is NEAR/5.
 * AND, written or not, binds closer than OR; filters and -word hold for all alternatives (parse.c has the grammar).
 *   plain  the question is words only, no operators
 * Names with hyphens, dots, apostrophes and colons are words; a field name that is not ours, a lone -, an unclosed
 * quote, an operator with nothing to join likewise.  A compound (Римский-Корсаков) becomes NODE_OR of its whole and a
 * NODE_PHRASE of its parts, and counts as one word where bare (all its NODE_WORDs have the same number); in a phrase it
 * is the NODE_PHRASE of its parts, each with a number of its own.
 * false: it cannot be answered (only exclusions, too many words, a wildcard with no letters before it ...): *why has
 * the sentence, then a newline, the question, a newline and a caret line under the place. */
bool query_parse(struct query *out, const char *text, bool plain, struct buf *why);

/* A name for mentions: words only, with = and !.  The words are children of one NODE_AND; initials are marked. */
bool query_parse_name(struct query *out, const char *text, struct buf *why);

void query_free(struct query *);

#endif
