/* The table of characters is what utf8proc's data makes of them.  `test_fold --print` prints text/fold_data.c. */
#include "fold.h"

#include "check.h"

static uint32_t character(size_t row)
{
    if (row < FOLD_LOW)
        return (uint32_t)row;
    row -= FOLD_LOW;
    size_t latin = FOLD_LATIN_END - FOLD_LATIN;
    return (uint32_t)(row < latin ? FOLD_LATIN + row : FOLD_POINTS + row - latin);
}

/* Bytes as a C string: only what is printable as it stands. */
static void print_bytes(const char *s, size_t n)
{
    bool mark = n > 1 && (unsigned char)s[n - 2] >= 0xCC && (unsigned char)s[n - 2] <= 0xCD; /* U+0300..U+036F */
    putchar('"');
    for (size_t i = 0; i < n; i++) {
        bool hidden = mark && (unsigned char)s[i] >= 0x80;
        if (hidden)
            printf("\\x%02x", (unsigned char)s[i]);
        else
            printf(s[i] == '\\' || s[i] == '"' ? "\\%c" : "%c", s[i]);
    }
    putchar('"');
}

static int print_table(void)
{
    printf("/* made by tests/unit/test_fold --print from the data of utf8proc; do not edit */\n"
           "#include \"fold.h\"\n\n/* flags, len, marks_len, bytes, marks */\n"
           "/* clang-format off */\nconst struct fold fold_table[FOLD_ROWS] = {");
    for (size_t row = 0; row < FOLD_ROWS; row++) {
        struct fold f = fold_make(character(row));
        printf(row % 4 ? " " : "\n");
        if (f.flags) {
            printf("{0x%x,%d,%d,", f.flags, f.len, f.marks_len);
            print_bytes(f.bytes, f.len);
            putchar(',');
            print_bytes(f.marks, f.marks_len);
            printf("},");
        } else {
            printf("{0},");
        }
    }
    printf("\n};\n");
    return 0;
}

static void check_table(void)
{
    size_t wrong = 0;
    for (size_t row = 0; row < FOLD_ROWS; row++) {
        struct fold room, f = fold_make(character(row));
        const struct fold *at = fold_at(character(row), &room);
        if (at != &fold_table[row] || memcmp(at, &f, sizeof f)) {
            printf("# U+%04X\n", character(row));
            wrong++;
        }
    }
    check_number(wrong, 0, "fold_data.c is what fold_make makes");
}

static void check_folds(void)
{
    static const struct {
        uint32_t c;
        const char *bytes, *marks;
    } rows[] = {
        {'A', "a", ""},          {0x10C, "c", "L"},     {0x16F, "u", "J"},    {0xDF, "ss", "!Bß"}, {0x1E9E, "ss", "!Bß"},
        {0x141, "l", "!Ał"},     {0x401, "е", "H"},     {0x419, "й", ""},     {0x457, "ї", ""},    {0x456, "и", "!Bі"},
        {0x462, "е", "!Bѣ"},     {0x45D, "и", ""},      {0x453, "ѓ", ""},     {0x452, "ђ", ""},    {0x130, "i", "G"},
        {0x1EA4, "a", "B !@\u0301"}, {0x2019, "", "!@'"}, {0xAC00, "가", ""}, {0x304C, "が", ""},  {0x3C2, "σ", ""},
        {0x2011, "-", ""},       {'7', "7", ""},        {0x20, "", ""},       {0xAD, "", ""},      {0x491, "ґ", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct fold room;
        const struct fold *f = fold_at(rows[i].c, &room);
        char got[40];
        char want[40];
        snprintf(got, sizeof got, "%.*s|%.*s", f->len, f->bytes, f->marks_len, f->marks);
        snprintf(want, sizeof want, "%s|%s", rows[i].bytes, rows[i].marks);
        char name[24];
        snprintf(name, sizeof name, "U+%04X", rows[i].c);
        check_text(got, want, name);
    }
}

int main(int argc, char **argv)
{
    if (argc > 1 && !strcmp(argv[1], "--print"))
        return print_table();
    check_table();
    check_folds();
    return check_done();
}
