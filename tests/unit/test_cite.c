/* Citations: every part there or not, always one line. */
#include "show.h"

#include "check.h"

static const struct section sections[] = {
    {0, "Rusko"}, {1, "Věznění a\nsmrt"}, {0, "Karel Kramář"}, {3, "Mládí"}, {0, NULL}};

struct example {
    const char *name, *author, *title, *date, *page, *path;
    uint32_t section, first, last;
    const char *want;
};

static const struct example examples[] = {
    {"all", "J. Novák", "Kniha", "1998", "12", "cs/kniha.txt", 2, 3, 7,
     "J. Novák: Kniha. 1998, § Rusko › Věznění a smrt, p. 12, lines 3–7. cs/kniha.txt"},
    {"one line", "J. Novák", "Kniha", "1998", NULL, "a.txt", 1, 3, 3, "J. Novák: Kniha. 1998, § Rusko, line 3. a.txt"},
    {"no author", NULL, "Kniha", "1998", NULL, "a.txt", 0, 3, 4, "Kniha. 1998, lines 3–4. a.txt"},
    {"no title: the file's name", NULL, NULL, NULL, NULL, "cs/dopisy.txt", 0, 1, 2,
     "dopisy.txt. lines 1–2. cs/dopisy.txt"},
    {"empty is not known", "", "", "", "", "cs/x", 0, 1, 1, "x. line 1. cs/x"},
    {"author but no title", "Čapek", NULL, NULL, NULL, "a/b.txt", 0, 1, 1, "Čapek: b.txt. line 1. a/b.txt"},
    {"a title that ends a sentence", NULL, "Kdo je vinen?", "1846", NULL, "x", 0, 1, 1,
     "Kdo je vinen? 1846, line 1. x"},
    {"an ellipsis too", NULL, "A pak…", NULL, NULL, "x", 0, 1, 1, "A pak… line 1. x"},
    {"a full stop is not doubled", NULL, "Dějiny, sv. 1.", NULL, NULL, "x", 0, 1, 1, "Dějiny, sv. 1. line 1. x"},
    {"a heading that repeats the title", NULL, "karel kramář", NULL, NULL, "x", 3, 1, 1, "karel kramář. line 1. x"},
    {"white space is single", "A\tB", "C\n  D", NULL, NULL, "x", 0, 1, 1, "A B: C D. line 1. x"},
    {"a path keeps its blanks", NULL, "T", NULL, NULL, "a  b\nc.txt", 0, 1, 1, "T. line 1. a  b c.txt"},
    {"a section without title", NULL, "T", NULL, NULL, "x", 5, 1, 1, "T. line 1. x"},
    {"a section that is not there", NULL, "T", NULL, NULL, "x", 99, 1, 1, "T. line 1. x"},
    {"a folder as path", NULL, NULL, NULL, NULL, "x/", 0, 1, 1, "x/. line 1. x/"},
};

static void check_examples(void)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const struct example *e = &examples[i];
        const struct document document = {.path = e->path,
                                          .title = e->title,
                                          .author = e->author,
                                          .date = e->date,
                                          .sections = sections,
                                          .nsections = 5};
        struct found found = {.document = &document};
        struct buf out = {0};
        found.passage =
            (struct passage){.section = e->section, .line_first = e->first, .line_last = e->last, .page = e->page};
        show_citation(&found, e->path, &out);
        check_text(buf_string(&out), e->want, e->name);
        buf_free(&out);
    }
}

/* The first heading is the title once more: it is not said twice. */
static void check_title_section(void)
{
    static const struct section repeated[] = {{0, "KAREL KRAMÁŘ"}, {1, "Mládí"}};
    const struct document document = {.path = "x", .title = "Karel Kramář", .sections = repeated, .nsections = 2};
    struct found found = {.document = &document, .passage = {.section = 2, .line_first = 4, .line_last = 9}};
    struct buf out = {0};
    show_citation(&found, "x", &out);
    check_text(buf_string(&out), "Karel Kramář. § Mládí, lines 4–9. x", "the title is not repeated as a section");
    buf_clear(&out);
    found.passage.section = 1;
    show_citation(&found, "x", &out);
    check_text(buf_string(&out), "Karel Kramář. lines 4–9. x", "nor alone");
    buf_clear(&out);
    show_document(&document, "y/x", &out);
    check_text(buf_string(&out), "Karel Kramář. y/x", "a whole document");
    buf_free(&out);
}

static void check_sections(void)
{
    const struct document document = {.path = "x", .sections = sections, .nsections = 5};
    const struct found found = {.document = &document, .passage = {.section = 4}};
    const char *titles[4];
    check_number(show_sections(&found, titles, 4), 2, "two sections");
    check_text(titles[0], "Karel Kramář", "the outermost first");
    check_text(titles[1], "Mládí", "then the inner one");
    check_number(show_sections(&found, titles, 1), 1, "no more than there is room for");
}

int main(void)
{
    check_examples();
    check_title_section();
    check_sections();
    return check_done();
}
