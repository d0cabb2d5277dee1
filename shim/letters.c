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

/* Made for each text, in less time than its first words take: so nothing is kept that changes. */
static void fill(uint8_t codes[SLOTS])
{
    memset(codes, 0, SLOTS);
    for (unsigned i = 0; i < RAW - FIRST; i++) {
        const unsigned char *c = (const unsigned char *)letters[i];
        codes[slot_of(c, letter_len(letters[i]))] = (uint8_t)(FIRST + i);
    }
}

/* Is the character the one of this row?  Bytes that are no UTF-8 may have the slot of one. */
static bool is_letter(unsigned code, const unsigned char *c, size_t len)
{
    return code && letter_len(letters[code - FIRST]) == len && !memcmp(letters[code - FIRST], c, len);
}

/* One character that is no ASCII; returns its bytes. */
static size_t pack_one(const uint8_t codes[SLOTS], const unsigned char *at, size_t left, struct buf *out)
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
    uint8_t codes[SLOTS];
    fill(codes);
    while (at < end) {
        const unsigned char *ascii = at;
        while (at < end && *at < FIRST)
            at++;
        buf_add(out, ascii, (size_t)(at - ascii));
        if (at < end)
            at += pack_one(codes, at, (size_t)(end - at), out);
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
