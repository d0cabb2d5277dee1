/* Counts of the vocabulary, and where given names, surnames and places stand otherwise. */
#include "name_find.h"

#include "names.h"
#include <math.h>
#include <string.h>

enum { READINGS = 64 };

static double doublings(uint32_t a, uint32_t b, uint32_t together)
{
    double odds = (1.0 + a) * (1.0 + b) / ((double)together * together + 1e-9);
    return log2(odds > 1e-6 ? odds : 1e-6);
}

/* A surname that stands alone as well, in any of its forms: behind a given name, before and behind small letters. */
static bool is_bearer(struct name_words *words, uint32_t id, enum lang lang)
{
    struct name_reading readings[READINGS];
    struct buf word = {0};
    const struct name_word *family = name_family_of(words, id);
    bool behind = family->behind, begins = family->begins, ends = family->ends;
    name_words_written(words, &words->at[id], &word);
    size_t n = name_declines(lang) && !behind ? name_readings(lang, word.s, readings, READINGS) : 0;
    for (size_t i = 0; i < n; i++) {
        const struct name_word *base = name_words_find(words, readings[i].base, strlen(readings[i].base));
        bool adjective = readings[i].class->flags & NAME_ADJECTIVE;
        behind |= base && !adjective && base->behind;
        begins |= base && !adjective && base->begins;
        ends |= base && !adjective && base->ends;
    }
    buf_free(&word);
    return behind && begins && ends && !words->at[id].lower;
}

/* Karlových Varech, o Karlově mostě: endings that Czech has for nothing but what belongs to somebody. */
static bool is_possessors(const struct name_words *words, uint32_t left, uint32_t right, enum lang lang)
{
    static const char *const tails[] = {"ových", "ovým", "ovými", "ově", "ovu", "ovy", "ovo", NULL};
    return lang == LANG_CS && name_has_tail(words, left, tails) && name_agrees(words, left, right, lang);
}

double name_seam_support(struct name_words *words, const struct name_span *s, size_t k, enum lang lang)
{
    enum { MOST = 3 };
    const struct name_part *a = &s->parts[k - 1], *b = &s->parts[k];
    const struct name_word *left = name_family_of(words, a->id), *right = name_family_of(words, b->id);
    bool given = name_is_given(words, &words->at[a->id], lang, NULL);
    bool next_given = name_is_given(words, &words->at[b->id], lang, NULL) && k + 1 < s->n;
    uint32_t together = name_words_together(words, a->id, b->id, false);
    double support = 0.3 * doublings(left->ends, right->begins, together ? together : 1);
    support = support > MOST ? MOST : support < -MOST ? -MOST : support;
    if (2 * left->ends < left->inside && support > 0) /* as given names are */
        support /= 2;
    bool placed = 3 * left->place > left->inside || name_is_place_word(words, a->id, lang);
    if (lang == LANG_EN && name_is_people(words, a->id)) /* Czechs Konev */
        return MOST;
    bool subject = right->behind && right->begins && together < 2 && /* in Moscow Yeltsin */
                   name_kinds_of(words, &words->at[a->id], LANG_EN) & 1u << NAMES_PLACE;
    bool persons = is_bearer(words, a->id, lang) && is_bearer(words, b->id, lang) && !given && together < 2;
    if (persons && k + 1 == s->n && (k > 1 || lang != LANG_EN)) /* Boris Yeltsin Havel's, Brežněv Kriegela */
        return MOST;
    if (lang == LANG_EN && !next_given) /* nothing tells "Moscow Protocol" from two names */
        return subject ? MOST : -MOST;
    if (s->cues & CUE_TITLE && k + 1 == s->n && !placed && a->casing != CASING_UPPER) /* generála Maurice Janina */
        support -= MOST;
    if (!given && !left->behind && name_looks_adjective(words, a->id) && name_agrees(words, a->id, b->id, lang))
        support -= 1;
    if (a->casing == CASING_UPPER && b->casing == CASING_UPPER && (a->end - a->start < 5 || b->end - b->start < 5))
        support -= MOST; /* ÚV KSČ */
    bool saints = s->cues & (CUE_PLACE_WORD | CUE_BODY) && k + 2 == s->n && name_looks_adjective(words, b->id);
    if (saints && name_agrees(words, b->id, s->parts[k + 1].id, lang)) /* церковь Успения Пресвятой Богородицы */
        support -= MOST;
    if (is_possessors(words, a->id, b->id, lang))
        support -= 2 * MOST;
    if (s->cues & CUE_TITLE && placed && !given && k + 1 < s->n) /* президент Кипра Никос Анастасиадис */
        support += MOST;
    return support - (given ? left->behind ? 2 : 4 : 0) + placed + (next_given && !given ? 2 : 0);
}
