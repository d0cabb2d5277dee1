#include "check.h"
#include "decode.h"

#define EN                                                                                                             \
    "All the others had gone home by then, and nobody could say who it was that had written the names on it, or why "  \
    "they stood in that order; the guard had seen a woman in a grey coat, he said, but that was an hour before. "

static const struct row {
    const char *name;
    const char *bytes;
    size_t len;
    const char *want; /* NULL: it fails, with the reason */
    const char *reason;
    const char *encoding;
    size_t bad;
} rows[] = {
    {"empty", "", 0, "", NULL, "UTF-8", 0},
    {"plain", "Kram\xC3\xA1\xC5\x99", 8, "Kram\xC3\xA1\xC5\x99", NULL, "UTF-8", 0},
    {"UTF-8 with a mark", "\xEF\xBB\xBFPraha", 8, "Praha", NULL, "UTF-8", 0},
    {"only a mark", "\xEF\xBB\xBF", 3, "", NULL, "UTF-8", 0},
    {"UTF-16LE with a mark", "\xFF\xFEP\0r\0", 6, "Pr", NULL, "UTF-16LE", 0},
    {"UTF-16BE with a mark", "\xFE\xFF\0P\0r", 6, "Pr", NULL, "UTF-16BE", 0},
    {"UTF-16LE without", "P\0r\0a\0h\0a\0", 10, "Praha", NULL, "UTF-16LE", 0},
    {"UTF-16BE without", "\0P\0r\0a\0h\0a", 10, "Praha", NULL, "UTF-16BE", 0},
    {"Cyrillic UTF-16LE without, no NUL", "\x1F\x04\x40\x04\x30\x04\x33\x04\x30\x04", 10,
     "\xD0\x9F\xD1\x80\xD0\xB0\xD0\xB3\xD0\xB0", NULL, "UTF-16LE", 0},
    {"Cyrillic UTF-16BE without, no NUL", "\x04\x1F\x04\x40\x04\x30\x04\x33\x04\x30", 10,
     "\xD0\x9F\xD1\x80\xD0\xB0\xD0\xB3\xD0\xB0", NULL, "UTF-16BE", 0},
    {"a pair of surrogates", "\xFF\xFE\x3D\xD8\x00\xDE", 6, "\xF0\x9F\x98\x80", NULL, "UTF-16LE", 0},
    {"half a pair among others", "\xFF\xFEm\0o\0c\0 \0s\0l\0o\0v\0\x3D\xD8", 20,
     "moc slov\xEF\xBF\xBD", NULL, "UTF-16LE", 1},
    {"an odd byte at the end", "\xFF\xFEP\0r", 5, "P\xEF\xBF\xBD", NULL, "UTF-16LE", 1},
    {"cp1250", "P\xF8\xEDli\x9A \x9Elu\x9Dou\xE8k\xFD k\xF9\xF2", 20, "Příliš žluťoučký kůň", NULL, "cp1250", 0},
    {"ISO 8859-2", "P\xF8\xEDli\xB9 \xBElu\xBBou\xE8k\xFD k\xF9\xF2", 20, "Příliš žluťoučký kůň", NULL, "ISO-8859-2",
     0},
    {"CP852", "P\xFD\xA1li\xE7 \xA7lu\x9Cou\x9Fk\xEC k\x85\xE5", 20, "Příliš žluťoučký kůň", NULL, "CP852", 0},
    {"cp1251", "\xCF\xF0\xE8\xE2\xE5\xF2 \xEC\xE8\xF0", 10, "Привет мир", NULL, "cp1251", 0},
    {"KOI8-R", "\xF0\xD2\xC9\xD7\xC5\xD4 \xCD\xC9\xD2", 10, "Привет мир", NULL, "KOI8-R", 0},
    {"CP866", "\x8F\xE0\xA8\xA2\xA5\xE2 \xAC\xA8\xE0", 10, "Привет мир", NULL, "CP866", 0},
    {"a byte that cp1251 does not have",
     "\xCF\xF0\xE8\xE2\xE5\xF2 \x98 \xEC\xE8\xF0. \xCA\xE0\xEA \xE4\xE5\xEB\xE0?", 23,
     "Привет \xEF\xBF\xBD мир. Как дела?", NULL, "cp1251", 1},
    {"the end of a text of DOS", "\x8F\xE0\xA8\xA2\xA5\xE2 \xAC\xA8\xE0\x1A", 11, "Привет мир\x1A", NULL, "CP866", 0},
    {"an accent in English", "The caf\xE9 was closed.", 20, "The café was closed.", NULL, "cp1252", 0},
    {"noise in English", "The list was closed \xFF. " EN EN EN, 23 + 3 * (sizeof EN - 1),
     "The list was closed \xEF\xBF\xBD. " EN EN EN, NULL, "UTF-8", 1},
    {"one bad byte to ten letters",
     "\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xFF", 21,
     "\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xC3\xA1\xEF\xBF\xBD", NULL, "UTF-8", 1},
    {"numbers in binary", "\0\0\0\1\0\0\0\2\0\0\0\3", 12, NULL, "binary data", "", 0},
    {"control characters", "ab\1\2\3\4\5\6", 8, NULL, "binary data", "", 0},
    {"colours of a terminal are text", "\x1B[1mPraha\x1B[0m", 13, "\x1B[1mPraha\x1B[0m", NULL, "UTF-8", 0},
};

static void check_row(const struct row *r)
{
    struct decoded d = {0};
    struct buf why = {0}, text = {0};
    if (decode(&d, r->bytes, r->len, NULL, &why)) {
        buf_add(&text, d.text, d.len);
        check_text(text.s, r->want, r->name);
        check_text(encoding_name(d.encoding), r->encoding, r->name);
        check_number(d.nbad, r->bad, r->name);
    } else {
        check(!r->want, r->name);
        check_text(why.s, r->reason, r->name);
    }
    decoded_free(&d);
    buf_free(&why);
    buf_free(&text);
}

/* 2,000 characters and a wrong byte or a NUL among them: it becomes U+FFFD, and offsets behind it still lead back. */
static void check_replaced(char wrong, const char *name)
{
    char bytes[2001];
    struct decoded d = {0};
    struct buf why = {0};
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = "the road "[i % 9];
    memcpy(bytes + 1199, (char[]){' ', wrong, ' '}, 3);
    check(decode(&d, bytes, sizeof bytes, NULL, &why), name);
    check_number(d.len, sizeof bytes + 2, name);
    check_number(d.nbad, 1, name);
    check_number(d.nbad ? d.bad[0] : 0, 1200, name);
    check_number(decoded_file_offset(&d, 1200), 1200, name);
    check_number(decoded_file_offset(&d, 1203), 1201, name);
    check_number(decoded_file_offset(&d, d.len), sizeof bytes, name);
    decoded_free(&d);
    buf_free(&why);
}

/* Every character of a long UTF-16 text leads back to its two or four bytes. */
static void check_offsets(void)
{
    char bytes[2 + 4096];
    struct decoded d = {0};
    struct buf why = {0};
    bool same = true;
    memcpy(bytes, "\xFF\xFE", 2);
    for (int i = 0; i < 2048; i++) {
        bytes[2 + 2 * i] = 0x30 + i % 16; /* Cyrillic letters and digits in turn */
        bytes[3 + 2 * i] = i % 3 ? 4 : 0;
    }
    check(decode(&d, bytes, sizeof bytes, NULL, &why), "a long text in UTF-16");
    for (size_t i = 0, text = 0; i < 2048; i++) {
        same &= decoded_file_offset(&d, text) == 2 + 2 * i;
        text += i % 3 ? 2 : 1;
    }
    check(same, "offsets of a long text in UTF-16");
    decoded_free(&d);
    buf_free(&why);
}

static void check_no_copy(void)
{
    static const char bytes[] = "\xEF\xBB\xBF"
                                "text";
    struct decoded d = {0};
    struct buf why = {0};
    check(decode(&d, bytes, sizeof bytes - 1, NULL, &why) && d.text == bytes + 3, "UTF-8 is not copied");
    check_number(decoded_file_offset(&d, 1), 4, "the mark counts in the file");
    decoded_free(&d);
    buf_free(&why);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_replaced((char)0xFF, "a byte that is not UTF-8");
    check_replaced(0, "a NUL");
    check_offsets();
    check_no_copy();
    check(looks_binary("\x7F"
                       "ELF\2\1\1\0\0\0\0\0",
                       12),
          "a program is binary");
    check(!looks_binary("Praha\n", 6), "a word is not");
    return check_done();
}
