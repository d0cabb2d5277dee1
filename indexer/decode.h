/* A file's bytes as UTF-8, and the way back from the text to the file. */
#ifndef DECODE_H
#define DECODE_H

#include "buf.h"
#include "encoding.h"

struct mark {
    size_t text, file; /* the same character begins at these offsets */
};

struct decoded {
    char
        *text; /* well-formed UTF-8 without NULs; not NUL-terminated.  Where the file is that, it is the file's bytes */
    size_t len;
    enum encoding encoding;
    uint8_t sure; /* of the encoding, percent: 100 where nothing was guessed */
    size_t *bad; /* offsets into text of each U+FFFD that stands for something that is no character; ascending */
    size_t nbad, bad_cap;
    /* private */
    const char *bytes; /* of the file; they must outlive this */
    size_t nbytes, bom;
    bool whole; /* the bytes behind the mark are well-formed UTF-8 without NULs */
    struct buf own; /* the text, where it had to be made; else empty */
    struct mark *marks;
    size_t nmarks, marks_cap;
};

/* What is known of the encoding besides the bytes; labels as encoding_find takes them. */
struct encoding_hint {
    const char *forced;   /* it is in this one, whatever it looks like: --encoding; NULL: to be told */
    const char *declared; /* the document says so itself: taken where its text makes sense; NULL: it does not say */
};

/* Fills *out ({0}) from a file's bytes; end it with decoded_free, also after a failure.
 *
 *   hint  may be NULL
 *
 * A byte order mark tells (it is no part of the text); then hint->forced; then whether the bytes are UTF-8 or look like
 * UTF-16; else encoding_guess does.  Ill-formed bytes, those that the encoding has no character for, and NULs become
 * U+FFFD.  UTF-8 it stays where most bytes beyond ASCII are well-formed.  Fails for binary data, for an encoding that
 * is recognised and not read (GB18030), and for a forced one that there is not, with the reason in *why. */
bool decode(struct decoded *out, const char *bytes, size_t len, const struct encoding_hint *hint, struct buf *why);
void decoded_free(struct decoded *);

/* Where in the file the character stands that begins at this offset of the text (0..len). */
size_t decoded_file_offset(const struct decoded *, size_t offset);

/* Appends just these bytes, read in the encoding that was stored for their file ("cp1250"); what is no character
 * becomes U+FFFD, a byte order mark nothing.  false: there is no such encoding. */
bool decode_slice(const char *encoding, const char *bytes, size_t len, struct buf *out);

/* Do these bytes (a file's beginning) look like no text at all: NULs and control characters in no known encoding? */
bool looks_binary(const char *bytes, size_t len);

#endif
