#include "check.h"
#include "name_rival.h"

#include <string.h>

/* The class of the reading that leads to a base form, rather one in which many names end so; NULL: there is none. */
static const struct name_class *class_of(enum lang lang, const char *word, const char *base)
{
    enum { READINGS = 64 };
    struct name_reading list[READINGS];
    size_t n = name_readings(lang, word, list, READINGS);
    const struct name_class *best = NULL;
    for (size_t i = 0; i < n; i++) {
        const struct name_class *c = list[i].class;
        if (strcmp(list[i].base, base) || c->flags & NAME_FIXED)
            continue;
        if (!best || name_class_end(c->usual, base) > name_class_end(best->usual, base))
            best = c;
    }
    return best;
}

/* A word, what it is read as, what else it might be, and whether that is worth a doubt. */
static const struct {
    enum lang lang;
    const char *word, *chosen, *rival;
    bool placed, want;
} rivals[] = {
    /* neuters: regions always, towns where a place is spoken of, others never */
    {LANG_RU, "варгашом", "варгаш", "варгашо", true, false},
    {LANG_RU, "кубринова", "кубринов", "кубриново", true, true},
    {LANG_RU, "кубринова", "кубринов", "кубриново", false, false},
    {LANG_CS, "lopatově", "lopatov", "lopatovo", false, false},
    {LANG_CS, "lopatově", "lopatov", "lopatovo", true, true},
    {LANG_CS, "donu", "don", "dono", true, false},
    {LANG_CS, "hradska", "hradsk", "hradsko", true, true},
    /* what no word ends with */
    {LANG_RU, "кошатске", "кошатск", "кошатскь", true, false},
    {LANG_RU, "вартове", "вартова", "вартовя", true, false},
    {LANG_RU, "вартине", "вартина", "вартиня", true, true},
    /* streets, but no people */
    {LANG_RU, "ромашовой", "ромашова", "ромашовая", true, true},
    {LANG_RU, "ромашовой", "ромашова", "ромашовая", false, false},
    {LANG_RU, "ромашовым", "ромашов", "ромашовое", false, false},
    /* Russian and Italian names in Czech, of which nothing else speaks */
    {LANG_CS, "dobřanského", "dobřanský", "dobřanskij", false, false},
    {LANG_CS, "dobřanským", "dobřanský", "dobřanské", false, false},
    {LANG_CS, "dobřanským", "dobřanský", "dobřanské", true, true},
    {LANG_CS, "grégrovi", "grégr", "grégro", false, false},
};

/* Ends that leave no doubt. */
static const struct {
    enum lang lang;
    const char *word, *base;
    bool want;
} ends[] = {
    {LANG_RU, "кошатском", "кошатск", true},      {LANG_RU, "вартиным", "вартин", false},
    {LANG_RU, "вартине", "вартина", false},       {LANG_CS, "hutnicích", "hutnice", true},
    {LANG_CS, "lopatě", "lopata", false},         {LANG_CS, "lopatovišti", "lopatoviště", true},
    {LANG_RU, "варгашбурге", "варгашбург", true},
};

static void check_rivals(void)
{
    for (size_t i = 0; i < sizeof rivals / sizeof *rivals; i++) {
        const struct name_class *chosen = class_of(rivals[i].lang, rivals[i].word, rivals[i].chosen);
        const struct name_class *class = class_of(rivals[i].lang, rivals[i].word, rivals[i].rival);
        struct name_rival r = {class, rivals[i].rival, rivals[i].placed, false};
        check(class && chosen, rivals[i].word); /* it may be read so */
        check(class && chosen && name_rival_may_be(&r, chosen) == rivals[i].want, rivals[i].rival);
    }
}

static void check_ends(void)
{
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const struct name_class *class = class_of(ends[i].lang, ends[i].word, ends[i].base);
        check(class && name_rival_none(class, ends[i].base) == ends[i].want, ends[i].base);
    }
}

/* Moravské of Moravské Třebové: what agrees with its noun declines. */
static void check_among(void)
{
    const struct name_class *moravska = class_of(LANG_CS, "moravské", "moravská");
    struct name_rival fixed = {&name_fixed, "moravské", true, false};
    check(name_rival_may_be(&fixed, moravska), "Moravské alone may be fixed");
    fixed.among = true;
    check(!name_rival_may_be(&fixed, moravska), "Moravské before its noun is not");
}

int main(void)
{
    check_rivals();
    check_ends();
    check_among();
    return check_done();
}
