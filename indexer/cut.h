/* Where a long paragraph is cut. */
#ifndef CUT_H
#define CUT_H

#include "chars.h"
#include "sentences.h"

enum { PIECE_MAX = 1000, PIECE_MIN = 300 }; /* characters of a piece, about */

struct cuts {
    struct span *at; /* the pieces, in order, no white space at their ends; bytes of the text */
    size_t n, cap;
    struct sentences sentences; /* private */
};

/* Cuts text[s.start, s.end) into pieces of about the same length, PIECE_MAX characters at most; one that is short
 * enough is one piece.  A cut is made at the end of a sentence, else of a line, of a clause, of a word; only within a
 * word that is longer than a piece is it made anywhere, and never within a character.
 *
 *   cuts      {0}, or one used before; free with cuts_free */
void cuts_of(struct cuts *, const char *text, struct span s, const struct language *);
void cuts_free(struct cuts *);

#endif
