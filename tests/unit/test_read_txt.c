#include "check.h"
#include "document.h"

static const struct row {
    const char *name, *bytes;
    size_t len; /* 0: of a string */
    const char *title, *author, *encoding, *warnings;
    enum lang lang;
} rows[] = {
    {"nothing", "", 0, NULL, NULL, "UTF-8", NULL, LANG_OTHER},
    {"a header", "Název: Mnichov  1938\nAutor: Karel\nJazyk: cs\n\ntext", 0, "Mnichov 1938", "Karel", "UTF-8", NULL,
     LANG_CS},
    {"a header goes before a heading", "Title: One\n\n= Two =\n\ntext", 0, "One", NULL, "UTF-8", NULL, LANG_OTHER},
    {"a heading", "text.\n\n= Two\twords =\n\ntext", 0, "Two words", NULL, "UTF-8", NULL, LANG_OTHER},
    {"a first line", "\n\nPraha a Moskva\n", 0, "Praha a Moskva", NULL, "UTF-8", NULL, LANG_OTHER},
    {"no title", "Jedna věta.\n", 0, NULL, NULL, "UTF-8", NULL, LANG_OTHER},
    {"UTF-16", "\xFF\xFEP\0r\0a\0h\0a\0", 12, "Praha", NULL, "UTF-16LE", NULL, LANG_OTHER},
    {"a bad byte", "áááááááááá\nááááááááááá \xFF ááá.\n", 0, NULL, NULL, "UTF-8", "2: 1 character is not UTF-8, at byte 44",
     LANG_OTHER},
    {"bad bytes", "ááááááááááááááá \xFF\xFF ááá\nááááááááááááááááá.\xFE\n", 0, NULL, NULL, "UTF-8",
     "1: 2 characters are not UTF-8, the first at byte 31\n2: 1 character is not UTF-8, at byte 76", LANG_OTHER},
};

static void check_row(const struct row *r)
{
    struct source s = {0};
    struct buf why = {0};
    size_t len = r->len ? r->len : strlen(r->bytes);
    const struct reader *reader = reader_for("x.txt", r->bytes, len, &why);
    check(reader && reader->read(&s, &(struct input){.path = "x.txt", .bytes = r->bytes, .len = len}, &why), r->name);
    check_text(s.document.title, r->title, r->name);
    check_text(s.document.author, r->author, r->name);
    check_text(s.document.encoding, r->encoding, r->name);
    check_text(s.document.warnings, r->warnings, r->name);
    check_number(s.document.lang, r->lang, r->name);
    source_free(&s);
    buf_free(&why);
}

static void check_places(void)
{
    static const char text[] = "\xEF\xBB\xBF"
                               "a\r\nb\rc\nd";
    static const struct {
        size_t offset;
        uint32_t line;
        int64_t byte;
    } places[] = {{0, 1, 3}, {3, 2, 6}, {5, 3, 8}, {7, 4, 10}, {8, 4, 11}};
    struct source s = {0};
    struct buf why = {0};
    const struct reader *reader = reader_for("x", text, sizeof text - 1, &why);
    check(reader && reader->read(&s, &(struct input){.path = "x", .bytes = text, .len = sizeof text - 1}, &why), "places");
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct place p = s.place_of(&s, places[i].offset);
        check_number(p.line, places[i].line, "the line of a place");
        check_number(p.byte, places[i].byte, "the byte of a place");
    }
    source_free(&s);
    buf_free(&why);
}

/* 30 lines with a bad byte each: the warnings do not grow with the file. */
static void check_many_warnings(void)
{
    struct source s = {0};
    struct buf text = {0}, why = {0};
    for (int i = 0; i < 30; i++)
        buf_adds(&text, "ááááááááááááááá\xFF\n");
    const struct reader *reader = reader_for("x", text.s, text.len, &why);
    check(reader && reader->read(&s, &(struct input){.path = "x", .bytes = text.s, .len = text.len}, &why), "many bad bytes");
    const char *end = s.document.warnings ? strrchr(s.document.warnings, '\n') : NULL;
    check_text(end ? end + 1 : NULL, "10 more lines with such characters", "warnings end somewhere");
    source_free(&s);
    buf_free(&text);
    buf_free(&why);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_places();
    check_many_warnings();
    return check_done();
}
