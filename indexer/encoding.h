/* Encodings by their names, and one character of each. */
#ifndef ENCODING_H
#define ENCODING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Of one byte a character from ENCODING_CP1250 on, in the order of encoding_data.c; those before ENCODING_TOLD_END are
 * told apart by encoding_guess, the others are read where they are named, or where uchardet names them. */
enum encoding {
    ENCODING_UTF8,
    ENCODING_UTF16LE,
    ENCODING_UTF16BE,
    ENCODING_CP1250,
    ENCODING_ISO8859_2,
    ENCODING_CP852,
    ENCODING_CP1252,
    ENCODING_KAMENICKY,
    ENCODING_MAC_CE,
    ENCODING_CP1251,
    ENCODING_KOI8_R,
    ENCODING_CP866,
    ENCODING_ISO8859_5,
    ENCODING_MAC_CYRILLIC,
    ENCODING_KOI8_U,
    ENCODING_TOLD_END,
    ENCODING_ISO8859_3 = ENCODING_TOLD_END,
    ENCODING_ISO8859_4,
    ENCODING_ISO8859_6,
    ENCODING_ISO8859_7,
    ENCODING_ISO8859_8,
    ENCODING_ISO8859_9,
    ENCODING_ISO8859_10,
    ENCODING_ISO8859_13,
    ENCODING_ISO8859_14,
    ENCODING_ISO8859_15,
    ENCODING_ISO8859_16,
    ENCODING_CP1253,
    ENCODING_CP1254,
    ENCODING_CP1255,
    ENCODING_CP1256,
    ENCODING_CP1257,
    ENCODING_CP1258,
    ENCODING_CP437,
    ENCODING_CP737,
    ENCODING_CP775,
    ENCODING_CP850,
    ENCODING_CP855,
    ENCODING_CP857,
    ENCODING_CP865,
    ENCODING_MAC_ROMAN,
    ENCODING_MAC_GREEK,
    ENCODINGS,
};

/* "UTF-8", "cp1250": the name that is stored and shown; encoding_find takes it back. */
const char *encoding_name(enum encoding);

/* By any of its usual names, "windows-1250", "latin2", "ISO_8859-2", "koi8-r", "x-mac-cyrillic", "ibm852"; capitals
 * and what is no letter or digit do not count.  ASCII is read as UTF-8, ISO 8859-1 as cp1252, which holds it.  false:
 * no such encoding is read. */
bool encoding_find(const char *label, enum encoding *);

/* Of one byte a character? */
bool encoding_single(enum encoding);

/* The character of a byte in such an encoding; UTF8_BAD (utf8.h) where there is none. */
uint32_t encoding_character(enum encoding, unsigned char byte);

/* Reads the character at s (len > 0 bytes are there) into *c and returns its bytes.  What is no character, and NUL,
 * gives UTF8_BAD. */
size_t encoding_next(enum encoding, const char *s, size_t len, uint32_t *c);

/* The 16-bit unit of a UTF-16 whose first byte is at s. */
uint32_t encoding_unit(enum encoding, const char *s);

#endif
