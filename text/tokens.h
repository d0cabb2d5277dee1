/* Words of a text: where they stand and the term each is found by.  Bytes in, spans out; knows no files, no Xapian. */
#ifndef TOKENS_H
#define TOKENS_H

#include "buf.h"
#include <stdint.h>

enum token_kind {
    TOKEN_WORD,   /* has a letter */
    TOKEN_NUMBER, /* digits only */
};

enum token_shape {
    SHAPE_PLAIN,  /* a word by itself */
    SHAPE_PART,   /* one part of a compound: the Корсаков of Римский-Корсаков */
    SHAPE_WHOLE,  /* a compound: Римский-Корсаков, O'Neill, 21.8.1968, U.S.A. */
    SHAPE_BROKEN, /* a word broken at a line end, put together: ško-\nle read as škole */
};

enum token_casing {
    CASING_NONE,  /* no letter that has case */
    CASING_LOWER, /* praha */
    CASING_TITLE, /* Praha, Frýdek-Místek, O'Neill; also one capital letter alone */
    CASING_UPPER, /* PRAHA, two capitals at least and no small letter */
    CASING_MIXED, /* McDonald */
};

struct token {
    uint32_t start, end;   /* bytes of the text, [start, end) */
    uint32_t first, last;  /* positions, from 1: parts and plain words count, a whole spans those of its parts */
    uint32_t term;         /* offset into tokens.terms of its term (see terms.h) */
    uint16_t term_len;     /* bytes of the term, both halves */
    uint16_t folded_len;   /* bytes of its first half, the folded form */
    uint8_t kind, shape, casing;
};

struct tokens {
    struct token *at;
    size_t n, cap;
    struct buf terms; /* the terms, one behind the other; not separated */
    uint32_t positions; /* the last position given: how many words the text has */
};

/* Splits text into words, and folds them.
 *
 *   tokens   {0}, or one used before: it is emptied and its memory used again; free with tokens_free
 *   text     UTF-8, len bytes (below 4 GB); need not be NUL-terminated.  An ill-formed byte separates words and
 *            belongs to none.
 *
 * Tokens come in the order of start; a SHAPE_WHOLE or SHAPE_BROKEN stands before its parts.  Cannot fail.
 *
 * Boundaries follow UAX #29 (WB4-WB13a) with these rules of ours:
 *   - letters, digits and marks make words; soft hyphen, zero-width and variation characters inside a word are
 *     skipped over (they stay inside the span);
 *   - a hyphen (-, U+2010, U+2011) between letters or digits makes a compound: whole and parts;
 *   - an apostrophe (' ’ ʼ) between letters likewise: O'Neill, d'Artagnan; its parts of one letter are no tokens and
 *     take no position.  English 's at the end is cut off: the span of Dubček's is Dubček;
 *   - single letters with full stops between them are words of one letter each (А.С. Пушкин: А, С, Пушкин); three and
 *     more capitals so written (U.S.A., С.С.С.Р.) make a compound as well;
 *   - a full stop or comma between digits makes a compound of numbers: 21.8.1968, 1,5; an underscore between letters or
 *     digits likewise;
 *   - a hyphen at a line end, followed by white space and a letter, gives SHAPE_BROKEN (parts joined), SHAPE_WHOLE
 *     (with the hyphen) and the parts, so that both readings are found; U+00AD at a line end gives SHAPE_BROKEN only,
 *     and so does the ¬ that scanners' programs write for it, also where the line end has become a space;
 *   - reference marks [12], ^[1], [a], [pozn. 3], [прим. 3] are no words and take no position;
 *   - each Han, Hiragana, Katakana character is a word. */
void tokens_of(struct tokens *, const char *text, size_t len);
void tokens_free(struct tokens *);

static inline const char *token_term(const struct tokens *t, const struct token *k)
{
    return t->terms.s + k->term;
}

#endif
