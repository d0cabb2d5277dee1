/* A byte below 0x80 is itself, one from FIRST on stands for a row of the table.  SEQUENCE is before other characters,
 * which follow as they are, and RAW before a byte that begins none. */
#include "letters.h"

#include <stdint.h>
#include <string.h>

enum { FIRST = 0x80, RAW = 0xfe, SEQUENCE = 0xff };

/* To change it is to change the schema. */
static const char letters[RAW - FIRST][4] = {
    "а", "б", "в", "г", "д", "е", "ж", "з", "и", "й", "к", "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф", "х",
    "ц", "ч", "ш", "щ", "ъ", "ы", "ь", "э", "ю", "я", "А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "Й", "К", "Л",
    "М", "Н", "О", "П", "Р", "С", "Т", "У", "Ф", "Х", "Ц", "Ч", "Ш", "Щ", "Э", "Ю", "Я", "ё", "і", "ѣ", "á", "č",
    "ď", "é", "ě", "í", "ň", "ó", "ř", "š", "ť", "ú", "ů", "ý", "ž", "Á", "Č", "Ď", "É", "Ě", "Í", "Ň", "Ó", "Ř",
    "Š", "Ť", "Ú", "Ů", "Ý", "Ž", "—", "–", "«", "»", "…", "„", "“", "”", "’", "‚", "‘", "\xc2\xa0", "Ё", "ї", "є",
    "ґ", "І", "Є", "ä", "ö", "ü", "Ä", "Ö", "Ü", "ß", "ô", "ľ", "ĺ", "ŕ", "Ľ", "ł", "№",
};

static size_t letter_len(const char letter[4])
{
    return letter[2] ? 3 : 2;
}

/* As its first byte says, whatever follows. */
static size_t sequence_len(unsigned char first)
{
    return first < 0xc2 || first > 0xf4 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/* Where a character of two or three bytes has its row; all characters of the table are below SLOTS. */
enum { SLOTS = 0x2120 - 0x1800, TWO_BYTES = 0x800 };

static unsigned slot_of(const unsigned char *c, size_t len)
{
    unsigned two = (c[0] & 0x1fu) << 6 | (c[1] & 0x3fu);
    if (len == 2)
        return two;
    unsigned three = (c[0] & 0xfu) << 12 | (c[1] & 0x3fu) << 6 | (c[2] & 0x3fu);
    return three < 0x2000 || three >= 0x2120 ? 0 : three - 0x2000 + TWO_BYTES;
}

/* The table the other way: the code of each character, by its slot. */
#define AT(c) [(c) < TWO_BYTES ? (c) : (c) - 0x2000 + TWO_BYTES]
static const uint8_t codes[SLOTS] = {
    AT(0x0430) = 128, AT(0x0431) = 129, AT(0x0432) = 130, AT(0x0433) = 131, AT(0x0434) = 132, AT(0x0435) = 133,
    AT(0x0436) = 134, AT(0x0437) = 135, AT(0x0438) = 136, AT(0x0439) = 137, AT(0x043a) = 138, AT(0x043b) = 139,
    AT(0x043c) = 140, AT(0x043d) = 141, AT(0x043e) = 142, AT(0x043f) = 143, AT(0x0440) = 144, AT(0x0441) = 145,
    AT(0x0442) = 146, AT(0x0443) = 147, AT(0x0444) = 148, AT(0x0445) = 149, AT(0x0446) = 150, AT(0x0447) = 151,
    AT(0x0448) = 152, AT(0x0449) = 153, AT(0x044a) = 154, AT(0x044b) = 155, AT(0x044c) = 156, AT(0x044d) = 157,
    AT(0x044e) = 158, AT(0x044f) = 159, AT(0x0410) = 160, AT(0x0411) = 161, AT(0x0412) = 162, AT(0x0413) = 163,
    AT(0x0414) = 164, AT(0x0415) = 165, AT(0x0416) = 166, AT(0x0417) = 167, AT(0x0418) = 168, AT(0x0419) = 169,
    AT(0x041a) = 170, AT(0x041b) = 171, AT(0x041c) = 172, AT(0x041d) = 173, AT(0x041e) = 174, AT(0x041f) = 175,
    AT(0x0420) = 176, AT(0x0421) = 177, AT(0x0422) = 178, AT(0x0423) = 179, AT(0x0424) = 180, AT(0x0425) = 181,
    AT(0x0426) = 182, AT(0x0427) = 183, AT(0x0428) = 184, AT(0x0429) = 185, AT(0x042d) = 186, AT(0x042e) = 187,
    AT(0x042f) = 188, AT(0x0451) = 189, AT(0x0456) = 190, AT(0x0463) = 191, AT(0x00e1) = 192, AT(0x010d) = 193,
    AT(0x010f) = 194, AT(0x00e9) = 195, AT(0x011b) = 196, AT(0x00ed) = 197, AT(0x0148) = 198, AT(0x00f3) = 199,
    AT(0x0159) = 200, AT(0x0161) = 201, AT(0x0165) = 202, AT(0x00fa) = 203, AT(0x016f) = 204, AT(0x00fd) = 205,
    AT(0x017e) = 206, AT(0x00c1) = 207, AT(0x010c) = 208, AT(0x010e) = 209, AT(0x00c9) = 210, AT(0x011a) = 211,
    AT(0x00cd) = 212, AT(0x0147) = 213, AT(0x00d3) = 214, AT(0x0158) = 215, AT(0x0160) = 216, AT(0x0164) = 217,
    AT(0x00da) = 218, AT(0x016e) = 219, AT(0x00dd) = 220, AT(0x017d) = 221, AT(0x2014) = 222, AT(0x2013) = 223,
    AT(0x00ab) = 224, AT(0x00bb) = 225, AT(0x2026) = 226, AT(0x201e) = 227, AT(0x201c) = 228, AT(0x201d) = 229,
    AT(0x2019) = 230, AT(0x201a) = 231, AT(0x2018) = 232, AT(0x00a0) = 233, AT(0x0401) = 234, AT(0x0457) = 235,
    AT(0x0454) = 236, AT(0x0491) = 237, AT(0x0406) = 238, AT(0x0404) = 239, AT(0x00e4) = 240, AT(0x00f6) = 241,
    AT(0x00fc) = 242, AT(0x00c4) = 243, AT(0x00d6) = 244, AT(0x00dc) = 245, AT(0x00df) = 246, AT(0x00f4) = 247,
    AT(0x013e) = 248, AT(0x013a) = 249, AT(0x0155) = 250, AT(0x013d) = 251, AT(0x0142) = 252, AT(0x2116) = 253,
};

/* Is the character the one of this row?  Bytes that are no UTF-8 may have the slot of one. */
static bool is_letter(unsigned code, const unsigned char *c, size_t len)
{
    return code && letter_len(letters[code - FIRST]) == len && !memcmp(letters[code - FIRST], c, len);
}

/* One character that is no ASCII; returns its bytes. */
static size_t pack_one(const unsigned char *at, size_t left, struct buf *out)
{
    size_t len = sequence_len(*at);
    unsigned code = len == 1 || len > 3 || len > left ? 0 : codes[slot_of(at, len)];
    if (code && is_letter(code, at, len)) {
        buf_addc(out, (char)code);
        return len;
    }
    if (len > left)
        len = 1;
    buf_addc(out, (char)(len == 1 ? RAW : SEQUENCE));
    buf_add(out, at, len);
    return len;
}

void letters_pack(const char *text, size_t len, struct buf *out)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + len;
    while (at < end) {
        const unsigned char *ascii = at;
        while (at < end && *at < FIRST)
            at++;
        buf_add(out, ascii, (size_t)(at - ascii));
        if (at < end)
            at += pack_one(at, (size_t)(end - at), out);
    }
}

/* What stands behind RAW or SEQUENCE; cut off where the bytes end. */
static size_t unpack_rest(const unsigned char *at, size_t left, struct buf *out)
{
    size_t len = *at == RAW || left < 2 ? 1 : sequence_len(at[1]);
    len = len < left ? len : left - 1;
    buf_add(out, at + 1, len);
    return 1 + len;
}

/* Letters are gathered before they are added. */
void letters_unpack(const char *bytes, size_t len, struct buf *out)
{
    const unsigned char *at = (const unsigned char *)bytes, *end = at + len;
    char room[1024];
    size_t n = 0;
    while (at < end) {
        if (*at < FIRST) {
            room[n++] = (char)*at++;
        } else if (*at < RAW) {
            const char *letter = letters[*at++ - FIRST];
            memcpy(room + n, letter, 4);
            n += letter_len(letter);
        } else {
            buf_add(out, room, n);
            n = 0;
            at += unpack_rest(at, (size_t)(end - at), out);
        }
        if (n > sizeof room - 4) {
            buf_add(out, room, n);
            n = 0;
        }
    }
    buf_add(out, room, n);
}
