#include "name_cases.h"

#include "check.h"

enum { READINGS = 64 };

/* Does the word have this base form, in this case? */
static bool has_base(enum lang lang, const char *word, const char *base, unsigned case_bit)
{
    struct name_reading readings[READINGS];
    size_t n = name_readings(lang, word, readings, READINGS);
    for (size_t i = 0; i < n; i++)
        if (!strcmp(readings[i].base, base) && readings[i].cases & case_bit && readings[i].class != &name_fixed)
            return true;
    return false;
}

static const struct {
    enum lang lang;
    const char *word, *base;
    unsigned case_bit;
} rows[] = {
    {LANG_CS, "zemana", "zeman", CASE_GEN},
    {LANG_CS, "zemanovi", "zeman", CASE_DAT},
    {LANG_CS, "zemanův", "zeman", CASE_OWN},
    {LANG_CS, "zemanova", "zeman", CASE_OWN},
    {LANG_CS, "havlem", "havel", CASE_INS},
    {LANG_CS, "luďka", "luděk", CASE_GEN},
    {LANG_CS, "zdeňkovi", "zdeněk", CASE_DAT},
    {LANG_CS, "kramáře", "kramář", CASE_ACC},
    {LANG_CS, "svobodovi", "svoboda", CASE_DAT},
    {LANG_CS, "jiřího", "jiří", CASE_GEN},
    {LANG_CS, "kennedyho", "kennedy", CASE_GEN},
    {LANG_CS, "verdim", "verdi", CASE_INS},
    {LANG_CS, "novotného", "novotný", CASE_GEN},
    {LANG_CS, "novákovou", "nováková", CASE_INS},
    {LANG_CS, "dostojevského", "dostojevskij", CASE_GEN},
    {LANG_CS, "praze", "praha", CASE_LOC},
    {LANG_CS, "americe", "amerika", CASE_LOC},
    {LANG_CS, "olze", "olga", CASE_DAT},
    {LANG_CS, "olžin", "olga", CASE_OWN},
    {LANG_CS, "bibiin", "bibia", CASE_OWN},
    {LANG_CS, "belgií", "belgie", CASE_INS},
    {LANG_CS, "plzně", "plzeň", CASE_GEN},
    {LANG_CS, "liberci", "liberec", CASE_LOC},
    {LANG_CS, "londýně", "londýn", CASE_LOC},
    {LANG_CS, "německu", "německo", CASE_LOC},
    {LANG_CS, "ústím", "ústí", CASE_INS},
    {LANG_CS, "pardubicích", "pardubice", CASE_LOC},
    {LANG_CS, "čechách", "čechy", CASE_LOC},
    {LANG_CS, "brně", "brno", CASE_LOC},
    {LANG_CS, "evropské", "evropská", CASE_GEN},
    {LANG_CS, "spojených", "spojené", CASE_GEN},
    {LANG_CS, "českých", "čeští", CASE_LOC},
    {LANG_CS, "německé", "němečtí", CASE_ACC},
    {LANG_CS, "mladým", "mladí", CASE_DAT},
    {LANG_CS, "karlových", "karlovi", CASE_GEN},
    {LANG_CS, "dvořákovým", "dvořákovi", CASE_DAT},
    {LANG_CS, "jene", "jan", CASE_VOC},
    {LANG_CS, "frýdku-místku", "frýdek-místek", CASE_LOC},
    {LANG_RU, "ельцина", "ельцин", CASE_GEN},
    {LANG_RU, "ельциным", "ельцин", CASE_INS},
    {LANG_RU, "павла", "павел", CASE_ACC},
    {LANG_RU, "льва", "лев", CASE_GEN},
    {LANG_RU, "игоря", "игорь", CASE_GEN},
    {LANG_RU, "сергеем", "сергей", CASE_INS},
    {LANG_RU, "юрия", "юрий", CASE_GEN},
    {LANG_RU, "никиты", "никита", CASE_GEN},
    {LANG_RU, "ахматовой", "ахматова", CASE_DAT},
    {LANG_RU, "достоевского", "достоевский", CASE_ACC},
    {LANG_RU, "москве", "москва", CASE_LOC},
    {LANG_RU, "праги", "прага", CASE_GEN},
    {LANG_RU, "россию", "россия", CASE_ACC},
    {LANG_RU, "казани", "казань", CASE_LOC},
    {LANG_RU, "нидерландов", "нидерланды", CASE_GEN},
    {LANG_RU, "карпатах", "карпаты", CASE_LOC},
    {LANG_RU, "половцев", "половцы", CASE_ACC},
    {LANG_RU, "ведомостями", "ведомости", CASE_INS},
    {LANG_RU, "рубежей", "рубежи", CASE_GEN},
    {LANG_RU, "полях", "поля", CASE_LOC},
    {LANG_RU, "приключений", "приключения", CASE_GEN},
    {LANG_RU, "терентья", "терентий", CASE_GEN},
    {LANG_RU, "прокофьем", "прокофий", CASE_INS},
    {LANG_RU, "лесного", "лесной", CASE_ACC},
    {LANG_RU, "шереровой", "шерерова", CASE_LOC},
    {LANG_RU, "чешской", "чешская", CASE_GEN},
    {LANG_RU, "соединённых", "соединённые", CASE_GEN},
    {LANG_RU, "римского-корсакова", "римский-корсаков", CASE_GEN},
    {LANG_RU, "нью-йорке", "нью-йорк", CASE_LOC},
    {LANG_RU, "франкфурте-на-майне", "франкфурт-на-майне", CASE_LOC},
};

/* What no declension makes of a word. */
static const struct {
    const char *word, *base;
} never[] = {
    {"ананью", "ананьь"},
    {"крепостей", "крепосты"},
    {"бобылев", "бобылы"},
    {NULL, NULL},
};

/* Every form that a reading makes has the reading among its own. */
struct round {
    enum lang lang;
    const struct name_reading *reading;
    bool ok;
};

static bool comes_back(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct round *r = ctx;
    (void)len;
    if (strlen(form) > 4 && !has_base(r->lang, form, r->reading->base, case_bit)) {
        printf("# %s is no form of %s\n", form, r->reading->base);
        r->ok = false;
    }
    return true;
}

static void check_round(enum lang lang, const char *word)
{
    struct name_reading readings[READINGS];
    struct round r = {lang, NULL, true};
    size_t n = name_readings(lang, word, readings, READINGS);
    for (size_t i = 0; i < n; i++) {
        r.reading = &readings[i];
        if (readings[i].class != &name_fixed)
            name_forms(&readings[i], comes_back, &r);
    }
    check(r.ok, word);
}

static void check_awkward(void)
{
    struct name_reading readings[READINGS];
    char longest[300];
    memset(longest, 'a', sizeof longest);
    longest[299] = 0;
    check_number(name_readings(LANG_CS, longest, readings, READINGS), 0, "a word that is too long has no reading");
    longest[NAME_WORD_MAX - 1] = 0;
    check_number(name_readings(LANG_CS, longest, readings, 1), 1, "the longest one, and room for one reading");
    check(readings[0].class == &name_fixed, "the fixed reading is the last");
    check_number(name_readings(LANG_EN, "zemana", readings, READINGS), 1, "English has no cases");
    check_number(name_readings(LANG_CS, "\xff\xfe", readings, READINGS) > 0, 1, "ill-formed bytes");
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(has_base(rows[i].lang, rows[i].word, rows[i].base, rows[i].case_bit), rows[i].word);
    for (size_t i = 0; never[i].word; i++)
        check(!has_base(LANG_RU, never[i].word, never[i].base, CASES_ALL), never[i].base);
    check_round(LANG_CS, "havla");
    check_round(LANG_CS, "praze");
    check_round(LANG_CS, "kateřinou");
    check_round(LANG_RU, "москвы");
    check_round(LANG_RU, "горького");
    check_awkward();
    return check_done();
}
