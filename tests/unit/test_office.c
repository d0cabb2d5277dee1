#include "office.h"

#include "check.h"

static void check_styles(void)
{
    static const struct {
        const char *id, *want;
    } rows[] = {
        {"heading 1", "H1"},  {"Nadpis 2", "H2"}, {"Nadpis3", "H3"},  {"Заголовок 4", "H4"}, {"Heading_20_5", "H5"},
        {"heading 10", "P"},  {"heading", "P"},   {"Title", "T"},     {"toc 1", "C"},        {"Headings 1", "P"},
        {"child", "H7"},      {"body", "P"},      {"circle", "P"},    {"nowhere", "P"},
    };
    struct office_styles t = {0};
    office_style_add(&t, "child")->parent = need_copy("parent", 6);
    office_style_add(&t, "parent")->level = 7;
    struct office_style *body = office_style_add(&t, "body");
    body->parent = need_copy("parent", 6);
    body->level = 0;
    office_style_add(&t, "circle")->parent = need_copy("circle", 6);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char got[8];
        struct office_part part = office_part(&t, rows[i].id);
        if (part.role == ROLE_HEADING)
            snprintf(got, sizeof got, "H%u", part.level);
        else
            snprintf(got, sizeof got, "%c", "PHTC"[part.role]);
        check_text(got, rows[i].want, rows[i].id);
    }
    office_styles_free(&t);
}

static void check_pages(void)
{
    static const struct {
        unsigned number;
        enum page_format format;
        const char *want;
    } rows[] = {
        {12, PAGE_DECIMAL, "12"}, {1994, PAGE_ROMAN, "mcmxciv"}, {8, PAGE_ROMAN_UPPER, "VIII"}, {0, PAGE_ROMAN, "0"},
        {1, PAGE_LETTER, "a"},    {27, PAGE_LETTER, "aa"},       {26, PAGE_LETTER_UPPER, "Z"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct maker m;
        struct source s = {0};
        make_start(&m, &s);
        office_page(&m, rows[i].number, rows[i].format);
        make_string(&m, "text");
        make_finish(&m, false);
        check_text(s.npages == 1 ? s.pages[0].label : NULL, rows[i].want, rows[i].want);
        source_free(&s);
    }
}

int main(void)
{
    check_styles();
    check_pages();
    return check_done();
}
