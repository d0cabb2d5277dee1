#include "check.h"
#include "header.h"

static const struct row {
    const char *text;
    size_t end; /* the line behind the header */
    const char *title, *author, *date;
    enum lang lang;
} rows[] = {
    {"Title: Mnichov\nAuthor: A. B.\nDate: 1938\nLanguage: cs\n\nText", 4, "Mnichov", "A. B.", "1938", LANG_CS},
    {"Název: Mnichov\nJazyk: čeština\n\nText", 2, "Mnichov", NULL, NULL, LANG_CS},
    {"НАЗВАНИЕ: Мюнхен\nЯзык: Русский\nПереводчик: В. Г.\n\nТекст", 3, "Мюнхен", NULL, NULL, LANG_RU},
    {"Title:   two\t  words \nAuthor:\n\nText", 2, "two words", NULL, NULL, LANG_OTHER},
    {"Title: one\n  and two\n\nText", 2, "one and two", NULL, NULL, LANG_OTHER},
    {"Title: first\nTitle: second\n\nText", 2, "first", NULL, NULL, LANG_OTHER},
    {"Title: Mnichov\r\n\r\nText", 1, "Mnichov", NULL, NULL, LANG_OTHER},
    {"Title: Mnichov\nText goes on at once.\n", 0, NULL, NULL, NULL, LANG_OTHER},
    {"Title: nothing follows", 0, NULL, NULL, NULL, LANG_OTHER},
    {"Kramář řekl: tak to není.\n\nText", 0, NULL, NULL, NULL, LANG_OTHER},
    {"Praha: hlavní město\nBrno: druhé\n\nText", 0, NULL, NULL, NULL, LANG_OTHER},
    {"Autor, o kterém se tu píše: Karel\n\nText", 0, NULL, NULL, NULL, LANG_OTHER},
    {"https://example.org/\nTitle: x\n\nText", 0, NULL, NULL, NULL, LANG_OTHER},
    {"", 0, NULL, NULL, NULL, LANG_OTHER},
};

static const char *told(const struct buf *strings, size_t offset)
{
    return offset ? strings->s + offset - 1 : NULL;
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *r = &rows[i];
        struct header h = {0};
        struct buf strings = {0};
        struct lines l = {0};
        lines_of(&l, r->text, strlen(r->text));
        check_number(header_read(&h, &strings, r->text, &l, 0), r->end, r->text);
        check_text(told(&strings, h.title), r->title, r->text);
        check_text(told(&strings, h.author), r->author, r->text);
        check_text(told(&strings, h.date), r->date, r->text);
        check_number(h.lang, r->lang, r->text);
        lines_free(&l);
        buf_free(&strings);
    }
    check_number(header_language("Čeština"), LANG_CS, "a language by its name, whatever the case");
    check_number(header_language("uk"), LANG_UK, "a language by its code");
    check_number(header_language("de"), LANG_OTHER, "a language that is none of ours");
    return check_done();
}
