#include "utf8.h"

#include "check.h"

static void check_decoding(void)
{
    static const struct {
        const char *in;
        uint32_t c;
        size_t len;
        const char *name;
    } rows[] = {
        {"a", 'a', 1, "ASCII"},
        {"č", 0x10D, 2, "two bytes"},
        {"\xE2\x80\x99", 0x2019, 3, "three bytes"},
        {"\xF0\x9F\x98\x80", 0x1F600, 4, "four bytes"},
        {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4, "the last character"},
        {"\xF4\x90\x80\x80", UTF8_BAD, 1, "one more than the last"},
        {"\xC0\x80", UTF8_BAD, 1, "overlong NUL"},
        {"\xC1\xBF", UTF8_BAD, 1, "overlong in two bytes"},
        {"\xE0\x9F\xBF", UTF8_BAD, 1, "overlong in three bytes"},
        {"\xF0\x8F\xBF\xBF", UTF8_BAD, 1, "overlong in four bytes"},
        {"\xED\xA0\x80", UTF8_BAD, 1, "surrogate"},
        {"\xED\xBF\xBF", UTF8_BAD, 1, "last surrogate"},
        {"\x80", UTF8_BAD, 1, "a continuation alone"},
        {"\xC4", UTF8_BAD, 1, "cut after one byte"},
        {"\xE2\x80", UTF8_BAD, 1, "cut after two bytes"},
        {"\xC4z", UTF8_BAD, 1, "no continuation follows"},
        {"\xFF", UTF8_BAD, 1, "no first byte at all"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t c = 1;
        check_number(utf8_next(rows[i].in, strlen(rows[i].in), &c), rows[i].len, rows[i].name);
        check_number(c, rows[i].c, rows[i].name);
    }
}

static void check_every_character(void)
{
    size_t wrong = 0;
    for (uint32_t c = 0; c <= 0x10FFFF; c++) {
        char bytes[4];
        uint32_t again;
        if (c == 0xD800)
            c = 0xE000;
        size_t n = utf8_put(c, bytes);
        wrong += utf8_next(bytes, n, &again) != n || again != c;
    }
    check_number(wrong, 0, "every character is read as it was written");
}

static void check_texts_whole(void)
{
    check_number(utf8_check("žluťoučký", strlen("žluťoučký")), strlen("žluťoučký"), "a good text");
    check_number(utf8_check("ab\xC4", 3), 2, "cut in the last character");
    check_number(utf8_check("a\xE8\xED b", 5), 1, "windows-1250");
    check_number(utf8_check("", 0), 0, "nothing");
    check_number(utf8_check("a\0b", 3), 3, "a NUL is a character");
    check_number(utf8_count("žluť", strlen("žluť")), 4, "characters");
    check_number(utf8_before("aš", 3), 1, "start of the character before");
    check_number(utf8_before("a\xE2\x80\x99", 4), 1, "of three bytes");
    check_number(utf8_before("\x80\x80\x80\x80\x80\x80", 6), 2, "never more than four back");
}

/* Counted in eights and one by one, of any beginning and any length. */
static void check_counts(void)
{
    const char *text = "a žluťoučký kůň, ещё один – and “some” plain ASCII 𝄞 text\xC4\xE8";
    size_t len = strlen(text), wrong = 0;
    for (size_t start = 0; start < len; start++)
        for (size_t end = start; end <= len; end++) {
            size_t n = 0;
            for (size_t i = start; i < end; i++)
                n += ((unsigned char)text[i] & 0xC0) != 0x80;
            wrong += utf8_count(text + start, end - start) != n;
        }
    check_number(wrong, 0, "characters of each part of a text");
}

int main(void)
{
    check_counts();
    check_decoding();
    check_every_character();
    check_texts_whole();
    return check_done();
}
