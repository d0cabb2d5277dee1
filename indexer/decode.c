#include "decode.h"

#include "encoding_guess.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

enum {
    SNIFF = 1 << 16,       /* bytes that are looked at to tell UTF-16 and binary data */
    MARK_EVERY = 1 << 10,  /* bytes of made text between two marks */
    CONTROLS_ONE_IN = 100, /* more control characters than that: binary data */
    BAD_ONE_IN = 500,      /* fewer ill-formed bytes than that may be noise in a text of ASCII */
    NOISE = 90,            /* percent: then it is UTF-8 */
    BY_LOOKS = 99,         /* percent: UTF-16 without a byte order mark */
};

/* Reads the file's character at `at` into *c, what cannot stand in a text as UTF8_BAD; returns its bytes. */
static size_t next(const struct decoded *d, size_t at, uint32_t *c)
{
    return encoding_next(d->encoding, d->bytes + at, d->nbytes - at, c);
}

/* ---- which encoding ---- */

/* A control character that texts do not have; those of DOS end with 0x1A. */
static bool control(unsigned char b)
{
    return (b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1A && b != 0x1B) || b == 0x7F;
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
        uint32_t u = encoding_unit(e, bytes + 2 * i);
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

/* Is there a byte order mark?  Its length goes to *bom. */
static bool marked(const char *bytes, size_t len, enum encoding *e, size_t *bom)
{
    static const struct {
        const char *bytes;
        size_t len;
        enum encoding encoding;
    } boms[] = {
        {"\xEF\xBB\xBF", 3, ENCODING_UTF8}, {"\xFF\xFE", 2, ENCODING_UTF16LE}, {"\xFE\xFF", 2, ENCODING_UTF16BE}};
    *bom = 0;
    for (size_t i = 0; i < sizeof boms / sizeof *boms && !*bom; i++)
        if (len >= boms[i].len && !memcmp(bytes, boms[i].bytes, boms[i].len)) {
            *bom = boms[i].len;
            *e = boms[i].encoding;
        }
    return *bom > 0;
}

bool looks_binary(const char *bytes, size_t len)
{
    size_t bom, head = len < SNIFF ? len : SNIFF;
    enum encoding e;
    if (!marked(bytes, len, &e, &bom))
        e = encoding_without_bom(bytes, len);
    return e == ENCODING_UTF8 && count_controls(bytes, head) > head / CONTROLS_ONE_IN;
}

/* ---- the file as UTF-8 ---- */

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
    size_t unit = d->encoding == ENCODING_UTF16LE || d->encoding == ENCODING_UTF16BE ? 2 : 1;
    for (size_t at = d->bom; at < d->nbytes;) {
        uint32_t c;
        size_t bytes = next(d, at, &c);
        bool nul = c == UTF8_BAD && bytes == unit && !d->bytes[at] && !d->bytes[at + bytes - 1];
        n.bad += c == UTF8_BAD && !nul;
        n.beyond += c != UTF8_BAD && c >= 0x80;
        n.controls += nul || (c < 0x80 && control((unsigned char)c));
        at += bytes;
    }
    return n;
}

static uint8_t percent(size_t part, size_t whole)
{
    return whole ? (uint8_t)(100 * part / whole) : 100;
}

/* Neither marked nor forced, and not UTF-16: what is in the bytes beyond ASCII?  Two well-formed bytes are hardly ever
 * met by chance, so UTF-8 it is where most are well-formed. */
static bool tell(struct decoded *d, const char *declared, struct buf *why)
{
    struct census n = census_of(d);
    d->sure = percent(n.beyond, n.beyond + n.bad);
    if (!n.bad || n.beyond >= n.bad)
        return true;
    struct guess guess = encoding_guess(d->bytes, d->nbytes, declared);
    if (!n.beyond && n.bad <= d->nbytes / BAD_ONE_IN && guess.nonsense) {
        d->sure = NOISE;
        return true;
    }
    if (guess.unread[0])
        return fail(why, "looks like %s, which is not read (--encoding NAME overrules)", guess.unread);
    d->encoding = guess.encoding;
    d->sure = guess.sure;
    return true;
}

/* Are the bytes well-formed UTF-8, without NULs?  Then they are the text, and nothing is copied. */
static bool well_formed(const char *bytes, size_t len)
{
    return utf8_check(bytes, len) == len && (len == 0 || !memchr(bytes, 0, len));
}

/* The encoding in hint, else by looking. */
static bool choose(struct decoded *d, const struct encoding_hint *hint, struct buf *why)
{
    d->sure = 100;
    if (marked(d->bytes, d->nbytes, &d->encoding, &d->bom))
        return true;
    if (hint && hint->forced)
        return encoding_find(hint->forced, &d->encoding) || fail(why, "no such encoding: '%s'", hint->forced);
    d->encoding = encoding_without_bom(d->bytes, d->nbytes);
    if (d->encoding != ENCODING_UTF8) {
        d->sure = BY_LOOKS;
        return true;
    }
    d->whole = well_formed(d->bytes, d->nbytes);
    return d->whole || tell(d, hint ? hint->declared : NULL, why);
}

/* Judges by the whole file. */
static bool is_text(const struct decoded *d, struct buf *why)
{
    return census_of(d).controls <= (d->nbytes - d->bom) / CONTROLS_ONE_IN || fail(why, "binary data");
}

/* ---- the text ---- */

/* Remembers that the next character of the text stands there in the file. */
static void add_mark(struct decoded *d, size_t file)
{
    d->marks = need_room(d->marks, d->nmarks, &d->marks_cap, sizeof *d->marks);
    d->marks[d->nmarks++] = (struct mark){d->own.len, file};
}

/* The character of the text at this offset stands for something that is none. */
static void add_bad(struct decoded *d, size_t offset)
{
    d->bad = need_room(d->bad, d->nbad, &d->bad_cap, sizeof *d->bad);
    d->bad[d->nbad++] = offset;
}

/* Makes the text that follows byte `at` of the file, up to the next mark; returns where the file goes on. */
static size_t convert_part(struct decoded *d, size_t at)
{
    char part[MARK_EVERY + 4];
    size_t len = 0;
    while (at < d->nbytes && len < MARK_EVERY) {
        uint32_t c;
        at += next(d, at, &c);
        if (c == UTF8_BAD)
            add_bad(d, d->own.len + len);
        len += utf8_put(c == UTF8_BAD ? 0xFFFD : c, part + len);
    }
    buf_add(&d->own, part, len);
    return at;
}

/* Makes the text anew, with marks on the way. */
static void convert(struct decoded *d)
{
    for (size_t at = d->bom; at < d->nbytes;) {
        add_mark(d, at);
        at = convert_part(d, at);
    }
    d->text = d->own.s;
    d->len = d->own.len;
}

bool decode(struct decoded *d, const char *bytes, size_t len, const struct encoding_hint *hint, struct buf *why)
{
    d->bytes = bytes;
    d->nbytes = len;
    if (!(hint && hint->forced) && looks_binary(bytes, len))
        return fail(why, "binary data");
    if (!choose(d, hint, why))
        return false;
    if (d->whole || (d->encoding == ENCODING_UTF8 && well_formed(bytes + d->bom, len - d->bom))) {
        d->text = (char *)bytes + d->bom;
        d->len = len - d->bom;
        return true;
    }
    if (!is_text(d, why))
        return false;
    convert(d);
    return true;
}

/* All that is well-formed, but for a mark at the beginning, stays as it is; returns where the first bad byte is. */
static size_t add_utf8(const char *bytes, size_t len, struct buf *out)
{
    size_t mark = len >= 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
    size_t good = utf8_check(bytes + mark, len - mark);
    buf_add(out, bytes + mark, good);
    return mark + good;
}

bool decode_slice(const char *encoding, const char *bytes, size_t len, struct buf *out)
{
    enum encoding e;
    if (!encoding_find(encoding, &e))
        return false;
    for (size_t at = e == ENCODING_UTF8 ? add_utf8(bytes, len, out) : 0; at < len;) {
        uint32_t c;
        char utf8[4];
        at += encoding_next(e, bytes + at, len - at, &c);
        if (c != 0xFEFF || at > 3)
            buf_add(out, utf8, utf8_put(c == UTF8_BAD ? 0xFFFD : c, utf8));
    }
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
