/* A file's bytes as UTF-8, and the way back from the text to the file.  The encoding is told from the bytes alone. */
#ifndef DECODE_H
#define DECODE_H

#include "buf.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum encoding { ENCODING_UTF8, ENCODING_UTF16LE, ENCODING_UTF16BE };

struct mark {
    size_t text, file; /* the same character begins at these offsets */
};

struct decoded {
    char
        *text; /* well-formed UTF-8 without NULs; not NUL-terminated.  Where the file is that, it is the file's bytes */
    size_t len;
    enum encoding encoding;
    size_t *bad; /* offsets into text of each U+FFFD that stands for something that is no character; ascending */
    size_t nbad, bad_cap;
    /* private */
    const char *bytes; /* of the file; they must outlive this */
    size_t nbytes, bom;
    struct buf own; /* the text, where it had to be made; else empty */
    struct mark *marks;
    size_t nmarks, marks_cap;
};

/* "UTF-8" */
const char *encoding_name(enum encoding);

/* Fills *out ({0}) from a file's bytes; end it with decoded_free, also after a failure.
 *
 * UTF-8 and UTF-16, with and without byte order mark (it is no part of the text).  A few ill-formed bytes (up to one in
 * 500, or one to ten well-formed characters beyond ASCII), and NULs, become U+FFFD.  Fails where there are more, and
 * for binary data, with the reason in *why. */
bool decode(struct decoded *out, const char *bytes, size_t len, struct buf *why);
void decoded_free(struct decoded *);

/* Where in the file the character stands that begins at this offset of the text (0..len). */
size_t decoded_file_offset(const struct decoded *, size_t offset);

/* Do these bytes (a file's beginning) look like no text at all: NULs and control characters in no known encoding? */
bool looks_binary(const char *bytes, size_t len);

#endif
