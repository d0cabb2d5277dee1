/* What a character of a text is, as far as the shape of a document goes: white space, letter, capital. */
#ifndef CHARS_H
#define CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct span {
    size_t start, end; /* bytes of a named text, [start, end) */
};

/* White space in the widest sense: also no-break and zero-width spaces and a byte order mark inside the text. */
bool char_blank(uint32_t c);
bool char_capital(uint32_t c);
bool char_letter(uint32_t c);
bool char_digit(uint32_t c);

/* The span without white space at its ends; empty (start == end) where there is nothing else. */
struct span span_trim(const char *text, struct span);

/* Is there a letter or a digit in it? */
bool span_words(const char *text, struct span);

/* Characters of the span. */
size_t span_chars(const char *text, struct span);

/* The last character of the span (not empty) and, in *at, where it begins. */
uint32_t span_last(const char *text, struct span, size_t *at);

#endif
