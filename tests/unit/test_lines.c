#include "buf.h"
#include "check.h"
#include "lines.h"

static const struct row {
    const char *text, *want; /* the lines, | behind each */
} rows[] = {
    {"", ""},
    {"a", "a|"},
    {"a\n", "a|"},
    {"a\nb", "a|b|"},
    {"a\r\nb\r\n", "a|b|"},
    {"a\rb\r", "a|b|"},
    {"\n\n", "||"},
    {"\r\r\n\n", "|||"},
    {"a\n\rb", "a||b|"},
    {"a\rb\nc\r\nd", "a|b|c|d|"},
    {"a\x0B\x0C\xC2\x85"
     "b",
     "a\x0B\x0C\xC2\x85"
     "b|"},
};

static const struct place_row {
    size_t offset, line;
} places[] = {{0, 0}, {1, 0}, {2, 0}, {3, 1}, {4, 1}, {5, 2}, {6, 3}, {7, 3}, {99, 3}};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct lines l = {0};
        struct buf got = {0};
        lines_of(&l, rows[i].text, strlen(rows[i].text));
        buf_clear(&got);
        for (size_t k = 0; k < l.n; k++) {
            buf_add(&got, rows[i].text + lines_at(&l, k).start, lines_at(&l, k).end - lines_at(&l, k).start);
            buf_addc(&got, '|');
        }
        check_text(got.s, rows[i].want, rows[i].text);
        lines_free(&l);
        buf_free(&got);
    }
    struct lines l = {0};
    check_number(lines_find(&l, 5), 0, "no lines");
    lines_of(&l, "a\r\nb\n\nc", 7);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        check_number(lines_find(&l, places[i].offset), places[i].line, "the line of an offset");
    lines_free(&l);
    return check_done();
}
