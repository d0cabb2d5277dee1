/* UTF-8: one character at a time, and whole texts checked. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { UTF8_BAD = 0xFFFFFFFF }; /* as uint32_t: no character */

/* Decodes the character at s (len bytes are there, len > 0) into *c and returns its length in bytes.
 * An ill-formed sequence gives UTF8_BAD and 1.  Surrogates, overlong forms and values over U+10FFFF are ill-formed. */
size_t utf8_next(const char *s, size_t len, uint32_t *c);

/* Writes c (a valid character) to out, 4 bytes of room; returns its length. */
size_t utf8_put(uint32_t c, char *out);

/* The offset of the first ill-formed byte, or len. */
size_t utf8_check(const char *s, size_t len);

/* Characters in a well-formed text. */
size_t utf8_count(const char *s, size_t len);

/* Start of the character before offset at (at > 0). */
size_t utf8_before(const char *s, size_t at);

#endif
