#include "check.h"
#include "rough.h"

#include <string.h>

static struct roughs words_of(const char *text)
{
    struct roughs r = {0};
    roughs_add(&r, text, strlen(text));
    return r;
}

/* Both texts have the same words, by their keys. */
static const struct {
    const char *a, *b;
    bool same;
} keys[] = {
    {"hlava", "hlavami", true}, {"městem", "města", true},       {"Kramář", "kramáře", true},
    {"fysika", "fyzika", true}, {"theatr", "teatr", true},       {"illustrace", "ilustrace", true},
    {"wojna", "vojna", true},   {"saud", "soud", true},          {"sphera", "sféra", true},
    {"gest", "jest", true},     {"столом", "столы", true},       {"хлѣбъ", "хлеб", true},
    {"война", "войну", true},   {"слова", "словами", true},      {"ёлка", "елки", true},
    {"hlava", "hora", false},   {"Praha", "prach", false},       {"стол", "стул", false},
    {"11", "1", false},         {"1968", "1969", false},
    {"rok 1968", "roku 1968", true}, {"ško-\nla", "škola", true},
};

static void check_keys(void)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct roughs a = words_of(keys[i].a), b = words_of(keys[i].b);
        bool same = a.n == b.n;
        for (size_t k = 0; k < a.n && same; k++)
            same = a.at[k].key == b.at[k].key;
        check(same == keys[i].same, keys[i].b);
        roughs_free(&a);
        roughs_free(&b);
    }
}

static const struct {
    const char *a, *b;
    bool alike;
} pairs[] = {
    {"prezident", "prezldent", true},
    {"vláda", "vlada", true},
    {"slovo", "slavo", true},
    {"самовар", "самовор", true},
    {"rok", "rak", false},
    {"mluvit", "mlčel", false},
    {"ministerstvo", "rninisterstvo", true},
    {"a", "i", false},
    {"2014", "2018", false},
    {"1918", "19l8", true},
};

static void check_alike(void)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct roughs a = words_of(pairs[i].a), b = words_of(pairs[i].b);
        bool alike = rough_alike(&a.at[0], a.folded.s + a.at[0].folded, &b.at[0], b.folded.s + b.at[0].folded);
        check(alike == pairs[i].alike, pairs[i].b);
        roughs_free(&a);
        roughs_free(&b);
    }
}

static const struct {
    const char *first_and_second, *whole;
    bool joined;
} joints[] = {
    {"české země", "českézemě", true},
    {"české země", "ceskezeme", true},
    {"české země", "českézem", true},
    {"české země", "českéze", false},
    {"české země", "země", false},
    {"до Праги", "доПраги", true},
    {"české země", "českézerně", true},
    {"letech své", "Ietechsvé", true},
    {"до Праги", "доПрагн", true},
    {"české země", "českéruce", false},
    {"na dům", "nadál", false},
    {"k domu", "kdomu", true},
};

static void check_joined(void)
{
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        struct roughs a = words_of(joints[i].first_and_second), b = words_of(joints[i].whole);
        bool is = rough_joined(&a.at[0], &a.at[1], a.folded.s, &b.at[0], b.folded.s);
        check(is == joints[i].joined, joints[i].whole);
        roughs_free(&a);
        roughs_free(&b);
    }
}

int main(void)
{
    check_joined();
    check_keys();
    check_alike();
    struct roughs r = words_of("Česko-ruský slovník, 2. díl");
    check_number(r.n, 5, "parts of a compound are words, it is none itself");
    check(r.at[0].start == 0 && r.at[0].end == strlen("Česko"), "where the first stands");
    roughs_free(&r);
    return check_done();
}
