/* Which encoding a text is in that is no UTF-8: told by uchardet together with letters and their neighbours. */
#ifndef ENCODING_GUESS_H
#define ENCODING_GUESS_H

#include "encoding.h"

struct guess {
    enum encoding encoding; /* of one byte a character; the text reads best in it */
    uint8_t sure;           /* percent that its text is the right one, at most 99 */
    bool nonsense;          /* what is beyond ASCII makes no sense in any */
    char unread[32];        /* "GB18030": what it seems to be instead, and is not read; "": nothing such */
};

/* Tells the encoding of bytes of which some are beyond ASCII.
 *
 *   declared  by the document itself ("windows-1250"): taken where the text makes sense in it; NULL: not at all
 *
 * Each encoding that we know by its letters reads words beyond ASCII here and there in the text, and they cost what
 * the languages that it was made for make of them: letters after letters, capitals in their places, quotes that stand
 * as quotes do.  The least cost wins; what uchardet names, and what is declared, has an advantage.  Linear in len where
 * bytes are counted, otherwise bounded. */
struct guess encoding_guess(const char *bytes, size_t len, const char *declared);

#endif
