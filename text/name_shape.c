/* Lists of endings: those that are hardly a nominative's, those that a declension's base forms often or seldom have
 * (they stand with the declensions), and consonants that do not end a word. */
#include "name_shape.h"

#include "utf8.h"
#include <string.h>

#define USUAL 1.0
#define SELDOM 1.5
#define ENDING 0.6 /* of what speaks against such a nominative */
#define MOVING 0.6
#define ALSO_NEUTER 0.5  /* Вржидла is of Вржидло, too */
#define LESS_OFTEN 0.2   /* Палечек, beside Сверчок */
#define MADE_UP_CASE 3.0 /* Незвалмы of Незвалом */
#define LIKE_A_CASE 1.5  /* from here on an ending that a nominative seldom has counts against a made base form too */

/* Does the word end in it, and begin before it? */
static bool ends_in(const char *word, const char *ending, size_t n)
{
    size_t len = strlen(word);
    return len > n && !memcmp(word + len - n, ending, n);
}

/* ---- endings of cases ---- */

struct tail {
    const char *ending;
    float unlikely;
};

/* Ends of words that a nominative seldom has.  The longest that fits counts: it stands first. */
static const struct tail tails[] = {
    {"ového", 4},  {"ému", 3},    {"ého", 3},    {"ího", 3},    {"ímu", 3},     {"yho", 3},    {"iho", 3},
    {"ymu", 2.5},  {"imu", 2},    {"ovi", 3},    {"ech", 2.5},  {"ách", 3},     {"ích", 3.5},  {"ých", 3.5},
    {"ými", 3},    {"ami", 2.5},  {"emi", 2.5},  {"ům", 2.5},   {"ám", 1.5},    {"ým", 2.5},   {"ím", 2},
    {"em", 3},     {"ou", 2.5},   {"ém", 3.5},   {"ův", 3},     {"ové", 1},     {"ů", 0.5},    {"u", 1.6},
    {"áka", 1.5},  {"íka", 1.5},  {"ína", 1.2},  {"ova", 1.2},  {"ála", 1},     {"ala", 1},    {"ila", 1},
    {"ě", 1.2},    {"y", 1},      {"e", 0.3},    {"i", 0.3},    {"a", 0.6},     {"аго", 3},    {"яго", 3},
    {"ого", 3},    {"его", 3},    {"ому", 3},    {"ему", 3},    {"ыми", 3},     {"ими", 3},    {"ами", 2.5},
    {"ями", 2.5},  {"бах", 0},    {"ах", 1.5},   {"ях", 2},     {"ам", 1},      {"ям", 2},     {"ом", 2.8},
    {"ем", 2.8},   {"овым", 3.5}, {"евым", 3.5}, {"иным", 3.5}, {"ским", 3.5},  {"цким", 3.5}, {"ым", 2},
    {"им", 1},     {"ою", 2.5},   {"ии", 2.5},   {"ью", 2.5},   {"иям", 3},     {"иях", 3},    {"ской", 2.4},
    {"цкой", 1.6}, {"стой", 1},   {"иной", 3},   {"ыной", 3},   {"вой", 1.8},   {"ной", 1.8},  {"кой", 3},
    {"дой", 3},    {"зой", 3},    {"пой", 3},    {"ой", 2.2},   {"ую", 2.5},    {"юю", 2.5},   {"ые", 0.2},
    {"ие", 0.2},   {"ое", 0.2},   {"ая", 0.5},   {"яя", 0.5},   {"овых", 3.5},  {"евых", 3.5}, {"иных", 2.5},
    {"ых", 2},     {"ских", 2.5}, {"цких", 2.5}, {"их", 1},     {"штейна", 3},  {"берга", 3},  {"гофа", 3},
    {"баха", 3},   {"иуса", 2},   {"вича", 3},   {"ича", 2},    {"бурга", 1.5}, {"сона", 1.2}, {"льда", 1.2},
    {"ерта", 1.2}, {"мана", 1.2}, {"ека", 1.2},  {"ика", 0.9},  {"ака", 0.9},   {"ова", 1},    {"ева", 1},
    {"ина", 0.8},  {"ев", 0.3},   {"ия", 0.1},   {"ья", 0.3},   {"я", 0.7},     {"у", 1.6},    {"ю", 1.3},
    {"е", 0.8},    {"ы", 0.6},    {"и", 0.4},    {"а", 0.6},    {NULL, 0},
};

static const char vowels[] = "aeiouyáéíóúůýěаеиоуыэюяё";

/* Does the letter of len bytes stand in the list? */
static bool letter_in(const char *letter, size_t len, const char *list)
{
    for (; *list; list += utf8_next(list, strlen(list), &(uint32_t){0}))
        if (!strncmp(list, letter, len))
            return true;
    return false;
}

static bool has_vowel(const char *word, size_t len)
{
    for (size_t i = 0, step; i < len; i += step) {
        step = utf8_next(word + i, len - i, &(uint32_t){0});
        if (letter_in(word + i, step, vowels))
            return true;
    }
    return false;
}

double name_shape_unlikely(const char *word)
{
    enum { OLD_SHORTEST = 7 }; /* letters: Палацкаго, but Араго */
    bool brief = name_class_end("аго яго", word) && utf8_count(word, strlen(word)) < OLD_SHORTEST;
    for (const struct tail *t = tails; t->ending && !brief; t++)
        if (ends_in(word, t->ending, strlen(t->ending)))
            return has_vowel(word, strlen(word) - strlen(t->ending)) ? t->unlikely : 0; /* Krym, Bem */
    return 0;
}

bool name_shape_consonant(const char *word)
{
    size_t len = strlen(word), at = len ? utf8_before(word, len) : 0;
    return len && !letter_in(word + at, len - at, vowels);
}

/* ---- consonants at the end ---- */

/* A last letter, and the letters before it that no word ends with: they want a vowel between or behind them (Liberc,
 * Luďk, Slovanstv, Modlitb). */
struct cluster {
    const char *last, *before;
    float cost;
};

static const struct cluster clusters[] = {
    {"k", "pbtdťďčvwzžhňfgšj", 1.6},
    {"k", "nlmrł", 0.5},
    {"c", "pbtdvwlrnmkžšsj", 1.6},
    {"č", "bdtnvwl", 1},
    {"n", "pbtdkgszšžvwčchm", 1.6},
    {"m", "ptdkvwzn", 1.6},
    {"m", "l", 0.6},
    {"l", "pbtdkgszvwnhčšm", 1.2},
    {"l", "r", 0.5},
    {"r", "pbtdkgvw", 0.6},
    {"v", "tdskzšhrlcčnm", 1.6},
    {"ň", "pbtdzsvwlšž", 1.6},
    {"t", "bgťčňvw", 1.6},
    {"w", "tdskzšhrlcčnm", 1.6},
    {"b", "tdszkm", 1.6},
    {"d", "vwtkžšg", 1.2},
    {"ř", "tpkdbvw", 0.6},
    {"j", "bdvwzsntlrm", 1.6},
    {"ť", "š", 0.3},
    {"h", "vwzns", 1},
    {"к", "пбтдчцвзжйьшгф", 1.6},
    {"к", "нлмр", 0.4},
    {"ц", "пбтдвлрнмкьйс", 1.6},
    {"н", "пбтдкгсзшжвчхмщц", 1.6},
    {"м", "птдквзн", 1.6},
    {"л", "пбтдкгсзвнхчшм", 1.2},
    {"л", "р", 0.3},
    {"р", "пбтдкгв", 0.4},
    {"в", "тдскзшхрлцчн", 1.6},
    {"т", "бгчв", 1.6},
    {"б", "тдсзкь", 1.6},
    {"д", "вткжшг", 1.2},
    {"ч", "тдв", 1},
    {NULL, NULL, 0},
};

static double hard_to_say(const char *base)
{
    size_t len = strlen(base), last = len ? utf8_before(base, len) : 0, before = last ? utf8_before(base, last) : 0;
    if (!last)
        return 0;
    for (const struct cluster *c = clusters; c->last; c++)
        if (letter_in(base + last, len - last, c->last) && letter_in(base + before, last - before, c->before))
            return c->cost;
    return 0;
}

/* ---- base forms ---- */

/* Hrádečkem, Незвалом, read as a genitive without an ending of names that nobody has: Hrádečkmy, Незвалмы. */
static bool is_instrumental(const char *base, const char *word)
{
    size_t b = strlen(base), w = strlen(word);
    bool latin = b > 3 && w > 2 && !strcmp(base + b - 2, "my") && word[w - 1] == 'm';
    bool cyrillic = b > 6 && w > 2 && !strcmp(base + b - 4, "мы") && !strcmp(word + w - 2, "м");
    return (latin || cyrillic) && strncmp(base, word, latin ? b - 1 : b - 2);
}

/* The vowel that comes and goes does so before few consonants: -ek, -ec, -el; hardly Šmidet of Šmidt. */
static double moving_vowel(const struct name_reading *r)
{
    size_t stem = strlen(r->stem), last = stem ? utf8_before(r->stem, stem) : 0;
    bool zero = *r->class->endings[0] == '-';
    if (!stem || !zero || strlen(r->base) <= stem || !strcmp(r->base, r->stem))
        return 0;
    bool long_vowel = ends_in(r->stem, "ásk", strlen("ásk")) || ends_in(r->stem, "ísk", strlen("ísk")); /* Jirásek */
    if ((ends_in(r->stem, "sk", 2) && !long_vowel) || ends_in(r->stem, "ск", 4))
        return 2 * MOVING;
    if (letter_in(r->stem + last, stem - last, "kcčlňкць"))
        return name_class_end("чек шек жек", r->base) ? LESS_OFTEN : 0;
    if (letter_in(r->stem + last, stem - last, "л"))
        return ALSO_NEUTER;
    return letter_in(r->stem + last, stem - last, "nvнв") ? MOVING : 2 * MOVING;
}

/* Червинковой-Ригерова: what stands before a hyphen is a nominative too. */
static double first_oblique(const char *base)
{
    const char *hyphen = strchr(base, '-');
    char first[NAME_WORD_MAX];
    if (!hyphen || (size_t)(hyphen - base) >= sizeof first)
        return 0;
    memcpy(first, base, (size_t)(hyphen - base));
    first[hyphen - base] = 0;
    double unlikely = name_shape_unlikely(first);
    bool womans = ends_in(first, "ова", 6) || ends_in(first, "ева", 6) || ends_in(first, "ина", 6);
    if (womans && name_shape_consonant(base)) /* Медведева-певца */
        return LIKE_A_CASE;
    return hard_to_say(first) + (unlikely >= LIKE_A_CASE ? unlikely : 0);
}

/* Незваломы of Незвалом: the word is no genitive without an ending where it ends like another case. */
static double longer(const char *base, const char *word)
{
    return strlen(base) > strlen(word) ? name_shape_unlikely(word) : 0;
}

double name_shape_of(const struct name_reading *r, const char *word)
{
    const struct name_class *class = r->class;
    const char *base = r->base;
    double shape = -hard_to_say(base), unlikely = name_shape_unlikely(base);
    if (class->flags & NAME_FIXED) { /* the longer ones, -енко, are nearly sure */
        size_t ending = name_class_end("ами ями ыми ими", base) ? 0 : name_class_end(class->usual, base);
        return !ending ? 0 : ending > strlen("ли") ? 2 * USUAL : USUAL;
    }
    if (class->gender & NAME_PLURAL && is_instrumental(base, word))
        shape -= MADE_UP_CASE;
    if (class->gender & NAME_PLURAL && *class->endings[1] == '-') /* else the stem is never said alone: танц-ы */
        shape -= strncmp(base, word, strlen(word)) ? hard_to_say(r->stem) : longer(base, word);
    shape -= moving_vowel(r) + first_oblique(base);
    if (unlikely >= LIKE_A_CASE && !(class->flags & (NAME_ADJECTIVE | NAME_LISTED)) && strcmp(base, word))
        shape -= ENDING * unlikely;
    if (name_class_end("аго яго", word) && !name_shape_unlikely(word) && strcmp(base, word))
        shape -= MADE_UP_CASE;                                        /* Арый of Араго */
    bool compound = class->gender & NAME_PLURAL && strchr(base, '-'); /* Жар-птицы are no people */
    size_t usual = compound ? 0 : name_class_end(class->usual, base);
    if (usual && (strcmp(base, word) || class->gender == (NAME_PLURAL | NAME_ANIMATE)))
        shape += class->flags & NAME_LISTED && usual > strlen("ова") ? 2 * USUAL : USUAL;
    if (name_class_end(class->seldom, base))
        shape -= SELDOM;
    return shape;
}
