/* UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing over U+10FFFF. */
#include "utf8.h"

#include <string.h>

static bool follows(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* Length that the first byte promises; 0 where no character begins so. */
static size_t promised(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2) /* a continuation, or an overlong form of ASCII */
        return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

static bool allowed(uint32_t c, size_t n)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return c >= least[n] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

size_t utf8_next(const char *s, size_t len, uint32_t *c)
{
    const unsigned char *u = (const unsigned char *)s;
    size_t n = promised(u[0]);
    *c = u[0];
    if (n == 1)
        return 1;
    uint32_t value = u[0] & (0xFFu >> (n + 1));
    *c = UTF8_BAD;
    if (n == 0 || n > len)
        return 1;
    for (size_t i = 1; i < n; i++) {
        if (!follows(u[i]))
            return 1;
        value = value << 6 | (u[i] & 0x3Fu);
    }
    if (!allowed(value, n))
        return 1;
    *c = value;
    return n;
}

size_t utf8_put(uint32_t c, char *out)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)((0xF00 >> n & 0xFF) | c); /* as many leading ones as bytes */
    return n;
}

size_t utf8_check(const char *s, size_t len)
{
    size_t at = 0;
    uint32_t c;
    while (at < len) {
        if ((unsigned char)s[at] < 0x80) {
            at++;
            continue;
        }
        size_t n = utf8_next(s + at, len - at, &c);
        if (c == (uint32_t)UTF8_BAD)
            return at;
        at += n;
    }
    return len;
}

/* How many of eight bytes follow in a character: their upper bits are 10. */
static size_t following(const char *eight)
{
    const uint64_t ones = UINT64_MAX / 255;
    uint64_t bytes;
    memcpy(&bytes, eight, sizeof bytes);
    return (size_t)(((bytes >> 7 & ~(bytes >> 6) & ones) * ones) >> 56);
}

/* Each text is counted some times while it is cut into passages: 3 % of a build, byte by byte. */
size_t utf8_count(const char *s, size_t len)
{
    size_t n = len, i = 0;
    for (; i + 8 <= len; i += 8)
        n -= following(s + i);
    for (; i < len; i++)
        n -= follows((unsigned char)s[i]);
    return n;
}

size_t utf8_before(const char *s, size_t at)
{
    size_t start = at - 1;
    while (start > 0 && at - start < 4 && follows((unsigned char)s[start]))
        start--;
    return start;
}
