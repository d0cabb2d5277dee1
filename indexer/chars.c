#include "chars.h"

#include "utf8.h"

#include <utf8proc.h>

bool char_blank(uint32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200D) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
}

/* Title case (ǅ) counts as a capital. */
bool char_capital(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool char_letter(uint32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool char_digit(uint32_t c)
{
    if (c < 0x80)
        return c >= '0' && c <= '9';
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ND;
}

struct span span_trim(const char *text, struct span s)
{
    uint32_t c;
    while (s.start < s.end) {
        size_t n = utf8_next(text + s.start, s.end - s.start, &c);
        if (!char_blank(c))
            break;
        s.start += n;
    }
    while (s.start < s.end) {
        size_t at;
        if (!char_blank(span_last(text, s, &at)))
            break;
        s.end = at;
    }
    return s;
}

/* Stops at the first: mostly that is the first character. */
bool span_words(const char *text, struct span s)
{
    while (s.start < s.end) {
        uint32_t c;
        s.start += utf8_next(text + s.start, s.end - s.start, &c);
        if (c != UTF8_BAD && (char_letter(c) || char_digit(c)))
            return true;
    }
    return false;
}

size_t span_chars(const char *text, struct span s)
{
    return utf8_count(text + s.start, s.end - s.start);
}

uint32_t span_last(const char *text, struct span s, size_t *at)
{
    uint32_t c;
    *at = utf8_before(text + s.start, s.end - s.start) + s.start;
    utf8_next(text + *at, s.end - *at, &c);
    return c;
}
