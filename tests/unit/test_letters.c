/* Text comes back as it was stored, whatever bytes it is of, and takes less where it is ours. */
#include "letters.h"

#include "check.h"
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name, *text;
    size_t stored; /* bytes */
} texts[] = {
    {"nothing", "", 0},
    {"English", "Two words\n", 10},
    {"Czech", "Příliš žluťoučký kůň úpěl ďábelské ódy", 38},
    {"Czech capitals", "ŘÍŠE", 4},
    {"Russian", "Съешь ещё этих мягких булок", 27},
    {"Slovak", "vôľa, stĺp, päť", 15},
    {"German", "Größe", 5},
    {"quotes and dashes", "„Ano“ — «да»…", 13},
    {"the last one of the table", "№ 5", 3},
    {"a fixed space", "s\xc2\xa0tím", 5},
    {"a letter that is not there", "Ω", 3},
    {"a sign of three bytes that is not there", "€", 4},
    {"a character of four bytes", "\xf0\x9f\x99\x82!", 6},
    {"a combining accent", "а\xcc\x81", 4},
    {"a byte that begins nothing", "a\xffz", 4},
    {"a byte that only goes on", "\x80", 2},
    {"a sequence cut off by the end", "x\xd0", 3},
    {"a longer one cut off", "\xe2\x80", 4},
    {"a sequence that is none", "\xd0z", 3},
    {"as long as it must not be", "\xc0\xaf", 4},
    {"a character by more bytes than it takes", "\xe0\x90\xb0", 4},
};

static void check_text_of(const char *name, const char *text, size_t len)
{
    struct buf stored = {0}, back = {0};
    letters_pack(text, len, &stored);
    letters_unpack(buf_string(&stored), stored.len, &back);
    check(back.len == len && !memcmp(buf_string(&back), text, len), name);
    buf_free(&stored);
    buf_free(&back);
}

static void test_table(void)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct buf stored = {0};
        letters_pack(texts[i].text, strlen(texts[i].text), &stored);
        check_number((long long)stored.len, (long long)texts[i].stored, texts[i].name);
        buf_free(&stored);
        check_text_of(texts[i].name, texts[i].text, strlen(texts[i].text));
    }
}

/* Every pair of bytes and many longer ones, and texts longer than the room for them. */
static void test_all(void)
{
    struct buf all = {0};
    for (int a = 0; a < 256; a++)
        for (int b = 0; b < 256; b++) {
            buf_addc(&all, (char)a);
            buf_addc(&all, (char)b);
        }
    check_text_of("all pairs of bytes", all.s, all.len);
    unsigned state = 1;
    buf_clear(&all);
    for (int i = 0; i < 100000; i++)
        buf_addc(&all, (char)((state = state * 1103515245 + 12345) >> 16));
    check_text_of("any bytes", all.s, all.len);
    for (size_t len = 1; len < 5; len++)
        for (size_t at = 0; at + len < 300; at++)
            check_text_of("a few bytes", all.s + at, len);
    buf_free(&all);
}

/* What is damaged is unpacked to something, within bounds. */
static void test_damaged(void)
{
    static const char *const bytes[] = {"\xff", "\xfe", "a\xff\xd0", "\xff\xf0\x9f", "\xff\xff"};
    for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
        struct buf out = {0};
        size_t len = strlen(bytes[i]);
        char *copy = malloc(len);
        memcpy(copy, bytes[i], len);
        letters_unpack(copy, len, &out);
        check(out.len <= 3 * len, "bytes that were never packed");
        free(copy);
        buf_free(&out);
    }
}

int main(void)
{
    test_table();
    test_all();
    test_damaged();
    return check_done();
}
