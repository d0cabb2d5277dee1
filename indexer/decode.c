#include "decode.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>

enum {
    SNIFF = 1 << 16,       /* bytes that are looked at to tell UTF-16 and binary data */
    MARK_EVERY = 1 << 10,  /* bytes of made text between two marks */
    CONTROLS_ONE_IN = 100, /* more control characters than that: binary data */
    BAD_ONE_IN = 500,      /* more ill-formed bytes than that: another encoding */
    GOOD_TO_BAD = 10,      /* ... unless there are so many times more well-formed characters beyond ASCII */
};

const char *encoding_name(enum encoding e)
{
    static const char *const names[] = {"UTF-8", "UTF-16LE", "UTF-16BE"};
    return names[e];
}

/* ---- one character of a file ---- */

/* The 16-bit unit whose first byte is at s. */
static uint32_t unit_at(const char *s, enum encoding e)
{
    const unsigned char *u = (const unsigned char *)s;
    return e == ENCODING_UTF16LE ? u[0] | (uint32_t)u[1] << 8 : u[1] | (uint32_t)u[0] << 8;
}

/* A lone surrogate and an odd last byte are bad. */
static size_t utf16_next(const char *s, size_t len, enum encoding e, uint32_t *c)
{
    *c = UTF8_BAD;
    if (len < 2)
        return len;
    uint32_t unit = unit_at(s, e);
    if (unit < 0xD800 || unit > 0xDFFF) {
        *c = unit;
        return 2;
    }
    if (unit > 0xDBFF || len < 4)
        return 2;
    uint32_t low = unit_at(s + 2, e);
    if (low < 0xDC00 || low > 0xDFFF)
        return 2;
    *c = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    return 4;
}

/* Reads the file's character at `at` into *c, what cannot stand in a text as UTF8_BAD; returns its bytes. */
static size_t next(const struct decoded *d, size_t at, uint32_t *c)
{
    const char *s = d->bytes + at;
    size_t left = d->nbytes - at;
    size_t n = d->encoding == ENCODING_UTF8 ? utf8_next(s, left, c) : utf16_next(s, left, d->encoding, c);
    if (*c == 0)
        *c = UTF8_BAD;
    return n;
}

/* ---- which encoding ---- */

/* A control character that texts do not have. */
static bool control(unsigned char b)
{
    return (b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1B) || b == 0x7F;
}

/* How many of the bytes no text would have. */
static size_t count_controls(const char *bytes, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += control((unsigned char)bytes[i]);
    return n;
}

/* Units that most of a text in our languages is made of: ASCII and Cyrillic letters.  Read in the wrong byte order
 * Latin text is Chinese and Cyrillic is Greek Extended; UTF-8 read as UTF-16 is Chinese, too. */
static bool common_unit(uint32_t u)
{
    return u == '\t' || u == '\n' || u == '\r' || (u >= 0x20 && u < 0x7F) || (u >= 0x400 && u < 0x492);
}

/* Units that may stand in it besides. */
static bool plausible_unit(uint32_t u)
{
    return (u >= 0xA0 && u < 0x250) || (u >= 0x300 && u < 0x370) || (u >= 0x492 && u < 0x530) ||
           (u >= 0x2010 && u < 0x2060) || u == 0x20AC || u == 0x2116;
}

/* Seven in ten units are common ones, nine in ten are at least plausible.  Binary numbers of 16 bits are seldom so. */
static bool looks_utf16(const char *bytes, size_t len, enum encoding e)
{
    size_t units = (len < SNIFF ? len : SNIFF) / 2, common = 0, plausible = 0;
    for (size_t i = 0; i < units; i++) {
        uint32_t u = unit_at(bytes + 2 * i, e);
        common += common_unit(u);
        plausible += plausible_unit(u);
    }
    return units > 0 && 10 * common >= 7 * units && 10 * (common + plausible) >= 9 * units;
}

/* Texts in UTF-16 have NULs (Latin) or 0x04 (Cyrillic) in every other place; texts in UTF-8 have no such bytes. */
static enum encoding encoding_without_bom(const char *bytes, size_t len)
{
    if (count_controls(bytes, len < SNIFF ? len : SNIFF) == 0)
        return ENCODING_UTF8;
    if (looks_utf16(bytes, len, ENCODING_UTF16LE))
        return ENCODING_UTF16LE;
    return looks_utf16(bytes, len, ENCODING_UTF16BE) ? ENCODING_UTF16BE : ENCODING_UTF8;
}

/* By the byte order mark, whose length goes to *bom, else by looking. */
static enum encoding encoding_of(const char *bytes, size_t len, size_t *bom)
{
    static const struct {
        const char *bytes;
        size_t len;
        enum encoding encoding;
    } boms[] = {
        {"\xEF\xBB\xBF", 3, ENCODING_UTF8}, {"\xFF\xFE", 2, ENCODING_UTF16LE}, {"\xFE\xFF", 2, ENCODING_UTF16BE}};
    for (size_t i = 0; i < sizeof boms / sizeof *boms; i++)
        if (len >= boms[i].len && !memcmp(bytes, boms[i].bytes, boms[i].len)) {
            *bom = boms[i].len;
            return boms[i].encoding;
        }
    *bom = 0;
    return encoding_without_bom(bytes, len);
}

bool looks_binary(const char *bytes, size_t len)
{
    size_t bom, head = len < SNIFF ? len : SNIFF;
    if (encoding_of(bytes, len, &bom) != ENCODING_UTF8)
        return false;
    return count_controls(bytes, head) > head / CONTROLS_ONE_IN;
}

/* ---- the text ---- */

/* What a walk over all characters finds. */
struct census {
    size_t bad;      /* ill-formed */
    size_t beyond;   /* well-formed, not ASCII */
    size_t controls; /* NULs, too */
};

/* Counts all characters of the file; NULs are control characters, they are well-formed. */
static struct census census_of(const struct decoded *d)
{
    struct census n = {0};
    for (size_t at = d->bom; at < d->nbytes;) {
        uint32_t c;
        size_t bytes = next(d, at, &c);
        bool nul = c == UTF8_BAD && bytes == (d->encoding == ENCODING_UTF8 ? 1 : 2) && !d->bytes[at] &&
                   !d->bytes[at + bytes - 1];
        n.bad += c == UTF8_BAD && !nul;
        n.beyond += c != UTF8_BAD && c >= 0x80;
        n.controls += nul || (c < 0x80 && control((unsigned char)c));
        at += bytes;
    }
    return n;
}

/* Judges by the whole file what is text with a fault here and there, and what is none. */
static bool is_text(const struct decoded *d, struct buf *why)
{
    struct census n = census_of(d);
    size_t size = d->nbytes - d->bom;
    if (n.controls > size / CONTROLS_ONE_IN)
        return fail(why, "binary data");
    if (n.bad > size / BAD_ONE_IN && n.bad > n.beyond / GOOD_TO_BAD)
        return fail(why, "not UTF-8 or UTF-16 (cp1250, cp1251 or the like?)");
    return true;
}

/* Remembers where the next character stands in the text and in the file, once in MARK_EVERY bytes. */
static void add_mark(struct decoded *d, size_t file)
{
    if (d->nmarks && d->own.len - d->marks[d->nmarks - 1].text < MARK_EVERY)
        return;
    d->marks = need_room(d->marks, d->nmarks, &d->marks_cap, sizeof *d->marks);
    d->marks[d->nmarks++] = (struct mark){d->own.len, file};
}

/* The next character of the text stands for something that is none. */
static void add_bad(struct decoded *d)
{
    d->bad = need_room(d->bad, d->nbad, &d->bad_cap, sizeof *d->bad);
    d->bad[d->nbad++] = d->own.len;
}

/* Makes the text anew, with marks on the way. */
static void convert(struct decoded *d)
{
    for (size_t at = d->bom; at < d->nbytes;) {
        uint32_t c;
        char utf8[4];
        add_mark(d, at);
        at += next(d, at, &c);
        if (c == UTF8_BAD)
            add_bad(d);
        buf_add(&d->own, utf8, utf8_put(c == UTF8_BAD ? 0xFFFD : c, utf8));
    }
    d->text = d->own.s;
    d->len = d->own.len;
}

/* The file's bytes are the text where they are UTF-8 without NULs: nothing is copied. */
static bool verbatim(const struct decoded *d)
{
    size_t len = d->nbytes - d->bom;
    return d->encoding == ENCODING_UTF8 && utf8_check(d->bytes + d->bom, len) == len &&
           (len == 0 || !memchr(d->bytes + d->bom, 0, len));
}

bool decode(struct decoded *d, const char *bytes, size_t len, struct buf *why)
{
    d->bytes = bytes;
    d->nbytes = len;
    d->encoding = encoding_of(bytes, len, &d->bom);
    if (looks_binary(bytes, len))
        return fail(why, "binary data");
    if (verbatim(d)) {
        d->text = (char *)bytes + d->bom;
        d->len = len - d->bom;
        return true;
    }
    if (!is_text(d, why))
        return false;
    convert(d);
    return true;
}

void decoded_free(struct decoded *d)
{
    buf_free(&d->own);
    free(d->marks);
    free(d->bad);
    *d = (struct decoded){0};
}

/* ---- back to the file ---- */

/* The last mark at or before the offset. */
static struct mark mark_before(const struct decoded *d, size_t offset)
{
    size_t low = 0, high = d->nmarks;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (d->marks[middle].text <= offset)
            low = middle;
        else
            high = middle;
    }
    return d->marks[low];
}

size_t decoded_file_offset(const struct decoded *d, size_t offset)
{
    if (!d->nmarks)
        return d->bom + offset;
    struct mark m = mark_before(d, offset);
    while (m.text < offset && m.file < d->nbytes) {
        uint32_t c;
        char utf8[4];
        m.file += next(d, m.file, &c);
        m.text += utf8_put(c == UTF8_BAD ? 0xFFFD : c, utf8);
    }
    return m.file;
}
