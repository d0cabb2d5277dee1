/* By endings: that of the plural, that of the man, that of the woman. */
#include "name_members.h"

#include "utf8.h"
#include <string.h>
#include <utf8proc.h>

enum { PLURALS = 6 };

struct member {
    const char *plurals[PLURALS]; /* nominative, genitive, dative, accusative, instrumental, locative */
    const char *man, *woman;      /* man NULL: of a noun, Novák, Havel, Svoboda */
};

static const unsigned cases[PLURALS] = {
    CASE_NOM | CASE_VOC, CASE_GEN | CASE_ACC, CASE_DAT, CASE_ACC, CASE_INS, CASE_LOC};

static const struct member members_cs[] = {
    {{"ští", "ských", "ským", "ské", "skými", "ských"}, "ský", "ská"},
    {{"čtí", "ckých", "ckým", "cké", "ckými", "ckých"}, "cký", "cká"},
    {{"ní", "ných", "ným", "né", "nými", "ných"}, "ný", "ná"},
    {{"ovi", "ových", "ovým", "ovy", "ovými", "ových"}, NULL, "ová"},
    {{NULL}, NULL, NULL},
};
static const struct member members_ru[] = {
    {{"овы", "овых", "овым", "овых", "овыми", "овых"}, "ов", "ова"},
    {{"евы", "евых", "евым", "евых", "евыми", "евых"}, "ев", "ева"},
    {{"ёвы", "ёвых", "ёвым", "ёвых", "ёвыми", "ёвых"}, "ёв", "ёва"},
    {{"ины", "иных", "иным", "иных", "иными", "иных"}, "ин", "ина"},
    {{"ские", "ских", "ским", "ских", "скими", "ских"}, "ский", "ская"},
    {{"цкие", "цких", "цким", "цких", "цкими", "цких"}, "цкий", "цкая"},
    {{"ки", "ков", "кам", "ков", "ками", "ках"}, "к", "к"}, /* Чапеки */
    {{NULL}, NULL, NULL},
};

/* The bytes of the ending of the plural that the word has, 0: none; *in, the cases that it says. */
static size_t plural_of(const struct member *m, const struct buf *word, unsigned *in)
{
    size_t found = 0;
    *in = 0;
    for (size_t i = 0; i < PLURALS; i++) {
        size_t n = strlen(m->plurals[i]);
        if (word->len <= n + 2 || memcmp(word->s + word->len - n, m->plurals[i], n))
            continue;
        found = n;
        *in |= cases[i];
    }
    return found;
}

/* Of the men who may be called so in the dative, Čapkovi, the likeliest; one who has a given name elsewhere before all
 * others. */
static void man_of_dative(struct name_bases *bases, const char *dative, struct buf *out)
{
    enum { BEARER = 4 };
    size_t i = name_bases_readings(bases, name_words_term(bases->words, dative, strlen(dative)), false);
    float best = 0;
    for (; bases->at[i].class; i++) {
        const struct scored_reading *r = &bases->at[i];
        const char *base = bases->text.s + r->base;
        const struct name_word *w = name_words_find(bases->words, base, strlen(base));
        unsigned man = NAME_ANIMATE | NAME_MASCULINE;
        float score = r->score + (w && w->behind ? BEARER : 0);
        if (!(r->cases & CASE_DAT) || (r->class->gender & man) != man || (out->len && score <= best))
            continue;
        best = score;
        buf_clear(out);
        buf_adds(out, base);
    }
}

/* The first letter large, as names have it. */
static void capitalise(struct buf *word)
{
    uint32_t first;
    char bytes[4];
    size_t n = utf8_next(word->s, word->len, &first), m = utf8_put((uint32_t)utf8proc_toupper((int32_t)first), bytes);
    if (n == m)
        memcpy(word->s, bytes, m);
}

unsigned name_member_of(struct name_bases *bases, uint32_t id, enum lang lang, bool woman, struct buf *out)
{
    struct buf word = {0}, dative = {0};
    size_t n = 0;
    unsigned in = 0;
    buf_clear(out);
    name_words_written(bases->words, &bases->words->at[id], &word);
    const struct member *m = lang == LANG_RU ? members_ru : members_cs;
    while (m->plurals[0] && !(n = plural_of(m, &word, &in)))
        m++;
    if (n && (m->man || woman)) {
        buf_addf(out, "%.*s%s", (int)(word.len - n), word.s, woman ? m->woman : m->man);
    } else if (n) {
        buf_addf(&dative, "%.*sovi", (int)(word.len - n), word.s);
        man_of_dative(bases, dative.s, out);
    }
    if (out->len)
        capitalise(out);
    buf_free(&word);
    buf_free(&dative);
    return out->len ? in : 0;
}
