#include "align.h"
#include "check.h"

#include <stdlib.h>
#include <string.h>

/* Columns of an alignment as signs: = same, ~ alike, x changed, < only left, > only right, m moved, | a break. */
static void signs_of(const struct alignment *l, char *out)
{
    for (size_t i = 0; i < l->n; i++)
        *out++ = l->at[i].moved ? 'm' : "=~x<>|"[l->at[i].kind];
    *out = 0;
}

static const struct {
    const char *name, *a, *b;
    struct anchor_pair anchor;
    const char *signs; /* NULL: not looked at */
    unsigned words;    /* of the first stretch */
} cases[] = {
    {"the same", "vlak se zlatem stál v Irkutsku", "vlak se zlatem stál v Irkutsku", {0, 0}, "======", 6},
    {"other forms", "vláda přijala zákony země", "vlády přijaly zákonů zemí", {0, 0}, "====", 4},
    {"one word for another",
     "vlak se zlatem stál dlouho v Irkutsku",
     "vlak se zlatem jel dlouho v Irkutsku",
     {0, 0},
     "===x===",
     6},
    {"one word more",
     "vlak se zlatem stál v Irkutsku",
     "vlak se zlatem admirála stál v Irkutsku",
     {0, 0},
     "===>===",
     6},
    {"one word less",
     "vlak se zlatem admirála stál v Irkutsku",
     "vlak se zlatem stál v Irkutsku",
     {0, 0},
     "===<===",
     6},
    {"a misprint", "tehdy ministerstvo vydalo nótu", "tehdy rninisterstvo vydalo nótu", {0, 0}, "=~==", 4},
    {"old spelling", "хлеб и соль стояли на столе", "хлѣбъ и соль стояли на столѣ", {0, 0}, "======", 6},
    {"a space was lost", "vlak zlatem stál v Irkutsku", "vlakzlatem stál v Irkutsku", {1, 0}, "~===", 4},
    {"in the midst of others",
     "x y z vlak se zlatem stál dlouho w",
     "p q r t u vlak se zlatem stál dlouho o",
     {3, 5},
     "=====",
     5},
    {"another order",
     "dnes vlak zlatem naložený konečně odjel",
     "vlak zlatem dnes naložený konečně odjel",
     {3, 3},
     NULL,
     5},
};

static void check_cases(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct roughs a = {0}, b = {0};
        struct alignment l = {0};
        struct stretch s = {0};
        char signs[64];
        roughs_add(&a, cases[i].a, strlen(cases[i].a));
        roughs_add(&b, cases[i].b, strlen(cases[i].b));
        align_of(&l, &a, &b, &cases[i].anchor, 1, 8);
        signs_of(&l, signs);
        if (cases[i].signs)
            check_text(signs, cases[i].signs, cases[i].name);
        check(align_stretch(&l, &a, &b, 0, 60, &s), cases[i].name);
        check_number(s.words, cases[i].words, cases[i].name);
        check(s.score > 0.7 && s.score <= 1, cases[i].name);
        align_free(&l);
        roughs_free(&a);
        roughs_free(&b);
    }
}

/* Two stretches that are the same, with a hundred other words between them in one text: a break, not a bridge. */
static void check_break(void)
{
    struct roughs a = {0}, b = {0};
    struct alignment l = {0};
    struct stretch s;
    const struct anchor_pair anchors[] = {{0, 0}, {7, 7}, {8, 28}, {15, 35}};
    const char *first = "v lednu předal vlak admirála Politickému centru Irkutsku ";
    const char *second = "bolševici popravili téhož dne velitele sibiřské armády městě";
    roughs_add(&a, first, strlen(first));
    roughs_add(&a, second, strlen(second));
    roughs_add(&b, first, strlen(first));
    for (int i = 0; i < 20; i++)
        roughs_add(&b, "jinak ", 6);
    roughs_add(&b, second, strlen(second));
    align_of(&l, &a, &b, anchors, 4, 24);
    check(align_stretch(&l, &a, &b, 0, 60, &s) && s.words == 8, "the first stretch ends before the other words");
    check(align_stretch(&l, &a, &b, s.last + 1, 60, &s), "the second begins behind them");
    check_number(s.words, 8, "and has all its words");
    align_free(&l);
    roughs_free(&a);
    roughs_free(&b);
}

/* Words that were moved over the border of what is aligned belong to it. */
static const struct {
    const char *name, *a, *b;
    struct anchor_pair anchor;
    uint32_t a_first, a_last, b_first, b_last;
} moved[] = {
    {"to the end", "x přijel slavný po roce druhém admirál vlakem zpátky domů y",
     "z přijel slavný admirál vlakem zpátky domů po roce druhém w", {6, 3}, 1, 9, 1, 9},
    {"to the beginning", "x přijel slavný admirál vlakem druhém roce zpátky domů y",
     "z druhém roce přijel slavný admirál vlakem zpátky domů w", {1, 3}, 1, 8, 1, 8},
    {"nothing was moved", "čas přijel slavný admirál vlakem domů víc", "den přijel slavný admirál vlakem domů míň",
     {1, 1}, 1, 5, 1, 5},
};

static void check_borders(void)
{
    for (size_t i = 0; i < sizeof moved / sizeof *moved; i++) {
        struct roughs a = {0}, b = {0};
        struct alignment l = {0};
        struct stretch s;
        struct borders at;
        roughs_add(&a, moved[i].a, strlen(moved[i].a));
        roughs_add(&b, moved[i].b, strlen(moved[i].b));
        align_of(&l, &a, &b, &moved[i].anchor, 1, 3);
        check(align_stretch(&l, &a, &b, 0, 60, &s), moved[i].name);
        align_borders(&l, &a, &b, &s, &at);
        check_number(at.a_first, moved[i].a_first, moved[i].name);
        check_number(at.a_last, moved[i].a_last, moved[i].name);
        check_number(at.b_first, moved[i].b_first, moved[i].name);
        check_number(at.b_last, moved[i].b_last, moved[i].name);
        align_free(&l);
        roughs_free(&a);
        roughs_free(&b);
    }
}

/* Where the first stretch ends, and what its words say: numbers of words of the first text. */
static const struct {
    const char *name, *a, *b;
    uint32_t first, last; /* of the first text */
    double again;         /* bits that count once only */
    double against;
    bool mixed; /* more than one sort of differences */
} said[] = {
    {"all of it", "vlak se zlatem stál v Irkutsku", "vlak se zlatem stál v Irkutsku", 0, 5, 0, 0, false},
    {"a refrain says it once", "zlatem vlak zlatem vlak zlatem", "zlatem vlak zlatem vlak zlatem", 0, 4, 30, 0, false},
    {"changes only", "vlak se zlatem stál v Irkutsku tehdy", "vlak se zlatem jel v zimě tehdy", 0, 6, 0, 8, false},
    {"gaps only", "vlak se zlatem stál v Irkutsku", "vlak zlatem stál Irkutsku", 0, 5, 0, 6, false},
    {"gaps on both sides", "vlak se zlatem stál v Irkutsku tehdy", "vlak zlatem stál tam v Irkutsku tehdy", 0, 6, 0, 6,
     true},
    {"a change and a gap", "vlak se zlatem stál v Irkutsku tehdy", "vlak se zlatem jel v Irkutsku ještě tehdy", 0, 6, 0, 7,
     true},
    {"a short word behind a gap is chance", "vlak zlatem stál p q se", "vlak zlatem stál se", 0, 2, 0, 0, false},
    {"and before one", "se p q vlak zlatem stál", "se vlak zlatem stál", 3, 5, 0, 0, false},
    {"a common word of another sentence is chance", "Vlak zlatem stál. A jel.", "Vlak zlatem stál. A ne.", 0, 2, 0, 0, false},
    {"and of the sentence before", "Byl. Vlak zlatem stál.", "Byl. Vlak zlatem stál.", 0, 3, 0, 0, false},
    {"a short one, that is", "Ne, a. Vlak zlatem stál.", "Co a. Vlak zlatem stál.", 2, 4, 0, 0, false},
    {"more of it is not", "Vlak zlatem stál. A jel dál", "Vlak zlatem stál. A jel jinam", 0, 4, 0, 0, false},
    {"a long word is not", "vlak zlatem stál p q Irkutsku", "vlak zlatem stál Irkutsku", 0, 5, 0, 6, false},
};

static void check_said(void)
{
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        struct roughs a = {0}, b = {0};
        struct alignment l = {0};
        struct stretch s = {0};
        roughs_add(&a, said[i].a, strlen(said[i].a));
        roughs_add(&b, said[i].b, strlen(said[i].b));
        align_of(&l, &a, &b, &(struct anchor_pair){0, 0}, 1, 8);
        check(align_stretch(&l, &a, &b, 0, 60, &s), said[i].name);
        check(l.at[s.first].a == said[i].first && l.at[s.last].a == said[i].last, said[i].name);
        check(s.bits + s.against - s.once == said[i].again && s.against == said[i].against, said[i].name);
        check(s.mixed == said[i].mixed, said[i].name);
        align_free(&l);
        roughs_free(&a);
        roughs_free(&b);
    }
}

static void check_nothing(void)
{
    struct roughs a = {0}, b = {0};
    struct alignment l = {0};
    struct stretch s;
    const struct anchor_pair anchor = {0, 0};
    roughs_add(&a, "jeden dva tři", 15);
    roughs_add(&b, "auto dům les", 13);
    align_of(&l, &a, &b, &anchor, 1, 8);
    check(!align_stretch(&l, &a, &b, 0, 60, &s), "nothing is the same");
    align_free(&l);
    roughs_free(&a);
    roughs_free(&b);
}

int main(void)
{
    check_cases();
    check_break();
    check_borders();
    check_said();
    check_nothing();
    return check_done();
}
