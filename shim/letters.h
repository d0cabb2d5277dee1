/* Text as it is stored: each common letter of our languages, and each common sign, is one byte.  That is not only two
 * thirds of its bytes: compressed after that, text of a passage's length takes a fifth less, and a third less time. */
#ifndef LETTERS_H
#define LETTERS_H

#include "buf.h"

/* Both append to out.  Any bytes come back as they were; unpacking takes any bytes, and gives at most three for one. */
void letters_pack(const char *text, size_t len, struct buf *out);
void letters_unpack(const char *bytes, size_t len, struct buf *out);

#endif
