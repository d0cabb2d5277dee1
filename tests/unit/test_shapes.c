#include "buf.h"
#include "check.h"
#include "shapes.h"

static struct span all(const char *text)
{
    return (struct span){0, strlen(text)};
}

static const struct {
    const char *line;
    unsigned depth;
    const char *title;
} marked[] = {
    {"= A =", 1, "A"},
    {"== Praha ==", 2, "Praha"},
    {"==Trade==", 2, "Trade"},
    {"== See also==  ", 2, "See also"},
    {"=== A ==", 2, "= A"},
    {"# A", 1, "A"},
    {"### A ###", 3, "A"},
    {"#hashtag", 0, NULL},
    {"=====", 0, NULL},
    {"= a", 0, NULL},
    {"== ==", 0, NULL},
    {"# ---", 0, NULL},
    {"a = b =", 0, NULL},
    {"####### A", 0, NULL},
    {"", 0, NULL},
};

static void check_marked(void)
{
    for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
        struct span title = {0, 0};
        struct buf got = {0};
        unsigned depth = shape_marked(marked[i].line, all(marked[i].line), &title);
        check_number(depth, marked[i].depth, marked[i].line);
        buf_add(&got, marked[i].line + title.start, title.end - title.start);
        if (depth && i != 4)
            check_text(got.s, marked[i].title, marked[i].line);
        buf_free(&got);
    }
}

static const struct {
    const char *title, *line;
    unsigned depth;
} underlines[] = {
    {"Praha", "=====", 1},
    {"Praha", "-----", 2},
    {"Praha", "~~~~~", 3},
    {"Praha", "^^^", 4},
    {"Praha", "--", 0},
    {"Praha", "==-==", 0},
    {"***", "===", 0},
    {"| a | b |", "---------", 0},
    {"Velmi dlouhý nadpis kapitoly", "---", 0},
    {"Praha", "", 0},
};

static const struct {
    const char *line;
    unsigned depth;
} named[] = {
    {"Kapitola první", DEPTH_CHAPTER},
    {"KAPITOLA I", DEPTH_CHAPTER},
    {"Глава I", DEPTH_CHAPTER},
    {"Chapter 3", DEPTH_CHAPTER},
    {"Chapter 3.", DEPTH_CHAPTER},
    {"Díl II", DEPTH_PART},
    {"ЧАСТЬ ПЕРВАЯ", DEPTH_PART},
    {"XIV.", DEPTH_NUMERAL},
    {"IV", DEPTH_NUMERAL},
    {"RUR", 0},
    {"ŽENA.", DEPTH_CAPITALS},
    {"NA ŠVESTKÁCH (1)", DEPTH_CAPITALS},
    {"Kniha, kterou četl, byla těžká.", 0},
    {"Částečně", 0},
    {"kapitola první", 0},
    {"Praha", 0},
    {"1968", 0},
    {"", 0},
    {"Книга была открыта на столе.", 0},
};

static const struct {
    const char *line;
    bool strict, loose;
} shorts[] = {
    {"Changes in interwar relations", true, true},
    {"„Pražské jaro“", true, true},
    {"1. Úvod", true, true},
    {"Ryanair koupí Lauda?", false, true},
    {"„Proč se ptáte?“", false, false},
    {"Své matce. (XI.)", true, true},
    {"Věta končí tečkou.", false, false},
    {"malé písmeno", false, false},
    {"Odpověděl:", false, false},
    {"", false, false},
    {"—", false, false},
    {"Tohle je řádek, který je příliš dlouhý na to, aby mohl být nadpisem kapitoly", false, false},
};

static const struct {
    const char *line;
    bool ends;
} ends[] = {
    {"Konec.", true},  {"Konec?", true}, {"Konec.“", true},  {"Konec. [12]", true}, {"Konec.[12]", true},
    {"Konec!»", true}, {"konec", false}, {"konec,", false},  {"(konec)", false},    {"konec [12]", false},
    {"Konec…", true},  {"", false},      {"*Konec.*", true}, {"\"", false},
};

static const struct {
    const char *line;
    char sign;
    unsigned number;
} bullets[] = {
    {"- slovo", '-', 0},  {"* slovo", '*', 0},   {"• slovo", 'o', 0},    {"1. slovo", '.', 1}, {"12) slovo", ')', 12},
    {"a) slovo", ')', 1}, {"[3] slovo", ']', 3}, {"(4) slovo", ')', 4},  {"^ slovo", '^', 0},  {"-slovo", 0, 0},
    {"— slovo", 0, 0},    {"1968 byl", 0, 0},    {"1.slovo", 0, 0},      {"(4. slovo", 0, 0},  {"5] slovo", 0, 0},
    {"- ", 0, 0},         {"  - slovo", '-', 0}, {"12345. slovo", 0, 0},
};

static void check_tables(void)
{
    for (size_t i = 0; i < sizeof underlines / sizeof *underlines; i++) {
        struct buf both = {0};
        buf_addf(&both, "%s\n%s", underlines[i].title, underlines[i].line);
        size_t at = strlen(underlines[i].title);
        check_number(shape_underline(both.s, (struct span){at + 1, both.len}, (struct span){0, at}),
                     underlines[i].depth, both.s);
        buf_free(&both);
    }
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        check_number(shape_named(named[i].line, all(named[i].line)), named[i].depth, named[i].line);
    for (size_t i = 0; i < sizeof shorts / sizeof *shorts; i++) {
        check_number(shape_short(shorts[i].line, all(shorts[i].line), 70, false), shorts[i].strict, shorts[i].line);
        check_number(shape_short(shorts[i].line, all(shorts[i].line), 70, true), shorts[i].loose, shorts[i].line);
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        check_number(shape_ends(ends[i].line, all(ends[i].line)), ends[i].ends, ends[i].line);
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        struct bullet b = shape_bullet(bullets[i].line, all(bullets[i].line));
        check_number(b.sign, bullets[i].sign, bullets[i].line);
        check_number(b.number, bullets[i].number, bullets[i].line);
    }
}

int main(void)
{
    check_marked();
    check_tables();
    check(shape_row("| a | b |", all("| a | b |")), "a row of a table");
    check(!shape_row("| a", all("| a")), "no row");
    check(shape_references("Příloha", all("Příloha")) == false, "no list of references");
    check(shape_references("PRAMENY", all("PRAMENY")), "sources");
    check(shape_references("Примечания", all("Примечания")), "notes in Russian");
    check_number(shape_indent(" \t x", all(" \t x")), 6, "indentation");
    check_number(shape_indent("\xC2\xA0\xC2\xA0x", all("\xC2\xA0\xC2\xA0x")), 2, "indentation by no-break spaces");
    check(shape_same_start("SRPEN 1968", all("SRPEN 1968"), "Srpen 1968: kalendář"), "the same title, shorter");
    check(!shape_same_start("1. Odchod", all("1. Odchod"), "Vztahy po roce 1989"), "another title");
    check(shape_capitals("КРЕСТЬЯНСКИЕ ДЕТИ", all("КРЕСТЬЯНСКИЕ ДЕТИ")), "capitals");
    check(!shape_capitals("I. Část", all("I. Část")), "no capitals");
    return check_done();
}
