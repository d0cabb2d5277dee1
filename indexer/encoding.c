#include "encoding.h"

#include "encoding_data.h"
#include "utf8.h"

#include <string.h>

enum { LABEL_MAX = 31 }; /* letters and digits of a label */

/* Names are those that people and other programs (iconv, Python, Perl) use; labels are small letters and digits only,
 * parted by spaces, and need not repeat the name.  Names that encoding_find gives to another encoding for good reason
 * (ISO 8859-1 to cp1252, as web browsers do) stand there. */
static const struct {
    const char *name, *labels;
} rows[ENCODINGS] = {
    [ENCODING_UTF8] = {"UTF-8", "ascii usascii unicode11utf8 ansix341968 csutf8 cp65001"},
    [ENCODING_UTF16LE] = {"UTF-16LE", "utf16 unicode ucs2 ucs2le iso10646ucs2 csunicode"},
    [ENCODING_UTF16BE] = {"UTF-16BE", "ucs2be unicodefffe"},
    [ENCODING_CP1250] = {"cp1250", "windows1250 win1250 xcp1250 1250 msee"},
    [ENCODING_ISO8859_2] = {"ISO-8859-2", "88592 iso885921987 latin2 l2 isolatin2 csisolatin2 isoir101"},
    [ENCODING_CP852] = {"CP852", "ibm852 852 cspcp852 dos852 pclatin2"},
    [ENCODING_CP1252] = {"cp1252", "windows1252 win1252 xcp1252 1252 msansi iso88591 88591 iso885911987 latin1 l1 "
                                   "isolatin1 csisolatin1 isoir100"},
    [ENCODING_KAMENICKY] = {"Kamenicky", "cp895 ibm895 895 keybcs2"},
    [ENCODING_MAC_CE] = {"MacCentralEurope", "maccentraleurroman xmacce macce maclatin2 xmaccentraleurroman"},
    [ENCODING_CP1251] = {"cp1251", "windows1251 win1251 xcp1251 1251 mscyrl"},
    [ENCODING_KOI8_R] = {"KOI8-R", "koi8 koi cskoi8r cp878 20866"},
    [ENCODING_CP866] = {"CP866", "ibm866 866 csibm866 dos866"},
    [ENCODING_ISO8859_5] = {"ISO-8859-5", "88595 iso885951988 cyrillic csisolatincyrillic isoir144"},
    [ENCODING_MAC_CYRILLIC] = {"MacCyrillic", "xmaccyrillic maccyr macukrainian xmacukrainian macuk 10007"},
    [ENCODING_KOI8_U] = {"KOI8-U", "koi8ru 21866"},
    [ENCODING_ISO8859_3] = {"ISO-8859-3", "88593 latin3 l3 csisolatin3"},
    [ENCODING_ISO8859_4] = {"ISO-8859-4", "88594 latin4 l4 csisolatin4"},
    [ENCODING_ISO8859_6] = {"ISO-8859-6", "88596 arabic csisolatinarabic"},
    [ENCODING_ISO8859_7] = {"ISO-8859-7", "88597 greek greek8 csisolatingreek"},
    [ENCODING_ISO8859_8] = {"ISO-8859-8", "88598 hebrew csisolatinhebrew iso88598i"},
    [ENCODING_ISO8859_9] = {"ISO-8859-9", "88599 latin5 l5 csisolatin5"},
    [ENCODING_ISO8859_10] = {"ISO-8859-10", "885910 latin6 l6 csisolatin6"},
    [ENCODING_ISO8859_13] = {"ISO-8859-13", "885913 latin7 l7"},
    [ENCODING_ISO8859_14] = {"ISO-8859-14", "885914 latin8 l8"},
    [ENCODING_ISO8859_15] = {"ISO-8859-15", "885915 latin9 l9 csisolatin9"},
    [ENCODING_ISO8859_16] = {"ISO-8859-16", "885916 latin10 l10"},
    [ENCODING_CP1253] = {"cp1253", "windows1253 1253"},
    [ENCODING_CP1254] = {"cp1254", "windows1254 1254"},
    [ENCODING_CP1255] = {"cp1255", "windows1255 1255"},
    [ENCODING_CP1256] = {"cp1256", "windows1256 1256"},
    [ENCODING_CP1257] = {"cp1257", "windows1257 1257"},
    [ENCODING_CP1258] = {"cp1258", "windows1258 1258"},
    [ENCODING_CP437] = {"CP437", "ibm437 437 cspc8codepage437"},
    [ENCODING_CP737] = {"CP737", "ibm737 737"},
    [ENCODING_CP775] = {"CP775", "ibm775 775"},
    [ENCODING_CP850] = {"CP850", "ibm850 850 cspc850multilingual"},
    [ENCODING_CP855] = {"CP855", "ibm855 855"},
    [ENCODING_CP857] = {"CP857", "ibm857 857"},
    [ENCODING_CP865] = {"CP865", "ibm865 865"},
    [ENCODING_MAC_ROMAN] = {"MacRoman", "macintosh mac xmacroman csmacintosh 10000"},
    [ENCODING_MAC_GREEK] = {"MacGreek", "xmacgreek"},
};

const char *encoding_name(enum encoding e)
{
    return rows[e].name;
}

/* Small letters and digits of a label; "" where there are too many. */
static void plain_label(const char *label, char out[LABEL_MAX + 1])
{
    size_t n = 0;
    for (; *label && n < LABEL_MAX; label++) {
        char c = *label >= 'A' && *label <= 'Z' ? (char)(*label + 0x20) : *label;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[n++] = c;
    }
    out[*label ? 0 : n] = 0;
}

/* Is it one of the words? */
static bool among(const char *words, const char *label)
{
    size_t len = strlen(label);
    for (const char *at = words; (at = strstr(at, label)); at += len)
        if ((at == words || at[-1] == ' ') && (!at[len] || at[len] == ' '))
            return true;
    return false;
}

bool encoding_find(const char *label, enum encoding *e)
{
    char wanted[LABEL_MAX + 1], name[LABEL_MAX + 1];
    plain_label(label, wanted);
    for (int i = 0; *wanted && i < ENCODINGS; i++) {
        plain_label(rows[i].name, name);
        if (strcmp(name, wanted) != 0 && !among(rows[i].labels, wanted))
            continue;
        *e = (enum encoding)i;
        return true;
    }
    return false;
}

bool encoding_single(enum encoding e)
{
    return e >= ENCODING_CP1250;
}

uint32_t encoding_character(enum encoding e, unsigned char byte)
{
    uint32_t c = byte < 0x80 ? byte : encoding_characters[e - ENCODING_CP1250][byte - 0x80];
    return c ? c : UTF8_BAD;
}

uint32_t encoding_unit(enum encoding e, const char *s)
{
    const unsigned char *u = (const unsigned char *)s;
    return e == ENCODING_UTF16LE ? u[0] | (uint32_t)u[1] << 8 : u[1] | (uint32_t)u[0] << 8;
}

/* A lone surrogate and an odd last byte are bad. */
static size_t utf16_next(enum encoding e, const char *s, size_t len, uint32_t *c)
{
    *c = UTF8_BAD;
    if (len < 2)
        return len;
    uint32_t unit = encoding_unit(e, s);
    if (unit < 0xD800 || unit > 0xDFFF) {
        *c = unit ? unit : UTF8_BAD;
        return 2;
    }
    if (unit > 0xDBFF || len < 4)
        return 2;
    uint32_t low = encoding_unit(e, s + 2);
    if (low < 0xDC00 || low > 0xDFFF)
        return 2;
    *c = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    return 4;
}

size_t encoding_next(enum encoding e, const char *s, size_t len, uint32_t *c)
{
    if (encoding_single(e)) {
        *c = encoding_character(e, (unsigned char)*s);
        return 1;
    }
    if (e != ENCODING_UTF8)
        return utf16_next(e, s, len, c);
    size_t n = utf8_next(s, len, c);
    if (*c == 0)
        *c = UTF8_BAD;
    return n;
}
