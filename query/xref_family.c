/* The name of a family: the surname in the plural, as its language writes it.  Skripalovi, Dobrovští; Скрипали, Толстые;
 * Skripals. */
#include "xref_parts.h"

#include "name_cases.h"
#include "name_sound.h"
#include "utf8.h"

#include <string.h>
#include <utf8proc.h>

static bool ends_in(const char *s, size_t len, const char *end)
{
    size_t n = strlen(end);
    return len > n && !memcmp(s + len - n, end, n);
}

/* Which of the endings the word has, its bytes; 0: none. */
static size_t ending_of(const char *word, size_t len, const char *const *ends)
{
    for (; *ends; ends++)
        if (ends_in(word, len, *ends))
            return strlen(*ends);
    return 0;
}

static const char *last_word(const char *base)
{
    const char *space = strrchr(base, ' ');
    return space ? space + 1 : base;
}

static const char *const plurals[] = {"ovi", "ových", "ští", "čtí", "ie", "ие", "ые", "ы", "и", "es", "s", NULL};

char *xref_family_sound(const struct xref *x, const struct xref_name *n)
{
    const char *word = last_word(xref_text(x, n->base));
    struct buf sound = {0};
    size_t len = strlen(word), end = ending_of(word, len, plurals);
    name_sound(word, len > end + 3 ? len - end : len, n->lang, &sound);
    return buf_take(&sound);
}

/* ---- from the surname to its plural ---- */

/* The ending of a surname, and that of the family. */
struct change {
    const char *surname, *family;
};

static bool change_ending(const struct change *rows, const char *word, size_t len, struct buf *out)
{
    while (rows->surname && !ends_in(word, len, rows->surname))
        rows++;
    if (rows->surname)
        buf_addf(out, "%.*s%s", (int)(len - strlen(rows->surname)), word, rows->family);
    return rows->surname;
}

struct dative {
    struct buf *out;
    bool found;
};

/* Haškovi, to Hašek, is also what the Hašeks are called. */
static bool take_dative(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct dative *d = ctx;
    if (case_bit != CASE_DAT || !ends_in(form, len, "ovi"))
        return true;
    uint32_t first;
    size_t n = utf8_next(form, len, &first);
    char capital[4];
    buf_add(d->out, capital, utf8_put((uint32_t)utf8proc_toupper((int32_t)first), capital));
    buf_add(d->out, form + n, len - n);
    d->found = true;
    return false;
}

static void czech_family(const char *word, size_t len, struct buf *out)
{
    static const struct change adjectives[] = {{"ský", "ští"}, {"cký", "čtí"}, {"rý", "ří"}, {"chý", "ší"},
                                               {"ký", "cí"},   {"hý", "zí"},   {"ý", "í"},     {"í", "í"},   {NULL, NULL}};
    struct name_reading list[32];
    struct buf small = {0};
    struct dative dative = {out, false};
    for (size_t i = 0; i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(word + i, len - i, &c);
        buf_add(&small, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    buf_adds(&small, "");
    size_t n = small.len < NAME_WORD_MAX ? name_readings(LANG_CS, small.s, list, sizeof list / sizeof *list) : 0;
    if (!change_ending(adjectives, word, len, out))
        for (size_t i = 0; i < n && !dative.found; i++)
            if (list[i].cases & CASE_NOM && list[i].class->gender & NAME_ANIMATE && !strcmp(list[i].base, small.s))
                name_forms(&list[i], take_dative, &dative);
    if (!out->len)
        buf_addf(out, "%.*sovi", (int)len, word);
    buf_free(&small);
}

static void russian_family(const char *word, size_t len, struct buf *out)
{
    /* Скрипалей is oftener of Скрипали than a man's name in -ей */
    static const struct change rows[] = {{"лей", "ли"},    {"рей", "ри"},     {"ней", "ни"},    {"кой", "кие"}, {"ой", "ые"},
                                         {"ый", "ые"},     {"ий", "ие"},     {"й", "и"},       {"ь", "и"},     {"ка", "ки"},
                                         {"га", "ги"},     {"ха", "хи"},     {"я", "и"},       {"а", "ы"},     {"г", "ги"},
                                         {"к", "ки"},      {"х", "хи"},      {"ж", "жи"},      {"ш", "ши"},    {"ч", "чи"},
                                         {"щ", "щи"},      {"о", "о"},       {"их", "их"},     {NULL, NULL}};
    if (!change_ending(rows, word, len, out))
        buf_addf(out, "%.*sы", (int)len, word);
}

static void english_family(const char *word, size_t len, struct buf *out)
{
    static const char *const hissing[] = {"s", "x", "z", "ch", "sh", NULL};
    buf_addf(out, "%.*s%s", (int)len, word, ending_of(word, len, hissing) ? "es" : "s");
}

void xref_family_of(const char *base, enum lang lang, struct buf *out)
{
    const char *word = last_word(base);
    size_t len = strlen(word);
    buf_clear(out);
    if (ending_of(word, len, plurals))
        buf_adds(out, word);
    else if (lang == LANG_RU)
        russian_family(word, len, out);
    else if (lang == LANG_EN)
        english_family(word, len, out);
    else
        czech_family(word, len, out);
}
