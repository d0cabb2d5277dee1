#include "collation.h"

#include "check.h"

#include <stdlib.h>

/* In the order of their language. */
static const char *const czech[] = {"Cibulka", "Čapek", "Dvořák",  "Havel", "Chalupa", "Ibsen", "Rak",
                                    "Řezáč",   "Sova",  "Šafařík", "Zeyer", "Žižka",   NULL};
static const char *const russian[] = {"Аверченко", "Ежов", "Ёлкин", "Емельянов", "Жуков", "Йогансен", "Я", NULL};
static const char *const english[] = {"Åbo", "Čapek", "Dubček", "Šafařík", "Zeman", NULL};

static void check_order(const char *language, const char *const *words)
{
    struct buf why = {0};
    struct collation *c = collation_open(language, &why);
    check(c, "ICU is there");
    for (size_t i = 0; words[i] && words[i + 1]; i++) {
        char *a = collation_key(c, words[i]), *b = collation_key(c, words[i + 1]);
        check(strcmp(a, b) < 0, words[i]);
        free(a);
        free(b);
    }
    collation_close(c);
    buf_free(&why);
}

static const struct {
    const char *heading, *letter;
} letters[] = {{"Ústí", "U"}, {"„Babička“", "B"}, {"Ёлкин", "Е"},   {"éter", "E"},
               {"1984", "#"}, {"", "#"},          {"Йогансен", "Й"}};

int main(void)
{
    check_order("cs", czech);
    check_order("ru", russian);
    check_order("en", english);
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        check_text(collation_letter(letters[i].heading).letter, letters[i].letter, letters[i].heading);
    check_text(collation_letter("Chalupa").small, "ch", "two letters to tell Ch by");
    char *a = collation_key(NULL, "Č b\xff"), *b = collation_key(NULL, "c B");
    check_text(a, b, "without ICU: no accents, no capitals, no ill-formed bytes");
    free(a);
    free(b);
    return check_done();
}
