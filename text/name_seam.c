/* Where one name ends and the next begins, with nothing between them: by what the words are, and by the counts of the
 * vocabulary: where given names, surnames and places stand otherwise. */
#include "name_finder.h"

#include "names.h"
#include "utf8.h"
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

/* Karlových Varech, Havlíčkův Brod: endings that Czech has for nothing but what belongs to somebody. */
static bool is_possessors(const struct name_words *words, uint32_t left, uint32_t right, enum lang lang)
{
    static const char *const tails[] = {"ových", "ovým", "ovými", "ově", "ovu", "ovy", "ovo", "ův", NULL};
    return lang == LANG_CS && name_has_tail(words, left, tails) && name_agrees(words, left, right, lang);
}

/* (лётчик) Милан Растислав Штефаник: behind a title a place stands in another case (президент Кипра). */
static bool is_titled_as_place(const struct name_words *words, const struct name_span *s, enum lang lang)
{
    static const char *const vowels[] = {"a", "e", "i", "o", "u", "y", "í", "é", "á", "ý", "ě",
                                         "а", "е", "и", "о", "у", "ы", "э", "ю", "я", NULL};
    uint32_t id = s->parts[0].id;
    return name_declines(lang) && s->cues & CUE_TITLE && s->parts[0].kind == PART_NAME && s->n > 2 &&
           name_kinds_of(words, &words->at[id], lang) & 1u << NAMES_PLACE && !name_has_tail(words, id, vowels);
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
    if (k == 1 && is_titled_as_place(words, s, lang))
        return -2 * MOST;
    bool placed = 3 * left->place > left->inside || name_is_place_word(words, a->id, lang);
    if (lang == LANG_EN && a->role == ROLE_TITLE) /* St Basil's Cathedral */
        return -MOST;
    if (lang == LANG_EN && name_is_people(words, a->id)) /* Czechs Konev */
        return MOST;
    bool subject = right->behind && right->begins && together < 2 && !given && /* in Moscow Yeltsin */
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

/* ---- by what the words are ---- */

static bool is_cyrillic(const struct finder *f, size_t part)
{
    return (unsigned char)f->scan->text[f->span.parts[part].start] >= 0xD0;
}

/* (z) Mariánských Lázní | Božena Němcová, (пастора) Глюка | Ян Амос Коменский: behind what stands in another
 * case a given name in the nominative. */
static size_t seam_before_given(const struct finder *f)
{
    const struct name_span *s = &f->span;
    bool head = is_head(s->parts[0].role) || s->parts[0].role == ROLE_WORK,
         governed = s->governed && !(s->cases & CASE_NOM);
    size_t from = head ? 2 : 1;
    if (!name_declines(f->scan->lang) || (!head && !governed) || s->cues & CUE_INVERTED)
        return 0;
    for (size_t i = from; i + 1 < s->n; i++) {
        const struct name_part *before = &s->parts[i - 1];
        bool oblique = head || is_head(before->role) || s->cues & CUE_TITLE ||
                       finder_looks_oblique(f, &f->words->at[before->id]) ||
                       name_may_be_genitive(f->words, before->id, f->scan->lang) ||
                       finder_is_known_place(f, before->id);
        if (oblique && s->parts[i].kind == PART_NAME && s->parts[i + 1].kind == PART_NAME &&
            before->kind == PART_NAME && before->casing == s->parts[i].casing &&
            !name_is_given(f->words, &f->words->at[before->id], f->scan->lang, NULL) &&
            finder_is_plain_given(f, s->parts[i].id))
            return i;
    }
    return 0;
}

/* The cases in which the word is a form of a surname that is met; 0: of none.  The nominative only where no other base
 * form is met: Kriegela is of Kriegel.  behind: it has to stand behind a given name elsewhere. */
static unsigned surname_cases(const struct finder *f, uint32_t id, bool behind)
{
    struct name_reading readings[READINGS];
    struct buf word = {0};
    unsigned cases = 0, as_it_stands = 0;
    name_words_written(f->words, &f->words->at[id], &word);
    size_t n = name_readings(f->scan->lang, buf_string(&word), readings, READINGS);
    for (size_t i = 0; i < n; i++) {
        const struct name_word *base = name_words_find(f->words, readings[i].base, strlen(readings[i].base));
        bool person = readings[i].class->gender & NAME_ANIMATE || readings[i].class->flags & NAME_SURNAME;
        const struct name_word *family = base ? name_words_family(f->words, base) : NULL;
        bool met = base && (behind ? family && family->behind : name_word_capitals(base) > 0);
        if (!person || readings[i].class->gender & NAME_PLURAL || !met || base->lower)
            continue;
        unsigned *into = base == &f->words->at[id] ? &as_it_stands : &cases;
        *into |= readings[i].cases & CASES_ALL;
    }
    buf_free(&word);
    return cases ? cases : as_it_stands;
}

/* Brežněv | Kriegela (nechtěl): two surnames, and no case that both could be in. */
static bool are_two_bearers(const struct finder *f, size_t k)
{
    const struct name_part *a = &f->span.parts[k - 1], *b = &f->span.parts[k];
    if (!name_declines(f->scan->lang) || a->kind != PART_NAME || b->kind != PART_NAME || k + 1 != f->span.n ||
        name_is_given(f->words, &f->words->at[a->id], f->scan->lang, NULL))
        return false;
    static const char *const vowels[] = {"a", "e", "i", "o", "u", "y", "í", "é", "á", "ý", "ě", "ů", "ú",
                                         "ó", "а", "е", "и", "о", "у", "ы", "э", "ю", "я", "ё", NULL};
    if (name_has_tail(f->words, a->id, vowels) || finder_looks_oblique(f, &f->words->at[a->id]))
        return false; /* a surname that has no ending is a nominative */
    unsigned left = surname_cases(f, a->id, false), right = left ? surname_cases(f, b->id, true) : 0;
    return left && right && !(left & right);
}

/* Ostrogorského | Dějiny (Byzance), Достоевского | Бесы: an adjective in the genitive that does not go with the noun
 * behind it, a word of every day or that for a work. */
static bool owns_next(const struct finder *f, size_t k)
{
    static const char *const tails[] = {"ého", "ского", "цкого", NULL};
    const struct name_part *a = &f->span.parts[k - 1], *b = &f->span.parts[k];
    static const char *const books[] = {"dějiny", "paměti", NULL};
    bool book = name_has_tail(f->words, b->id, books);
    bool common = book || b->role == ROLE_WORK || f->words->at[b->id].lower > f->words->at[b->id].inside;
    if (!name_declines(f->scan->lang) || a->kind != PART_NAME || b->kind != PART_NAME || !common ||
        !name_has_tail(f->words, a->id, tails))
        return false;
    struct buf word = {0};
    name_words_written(f->words, &f->words->at[b->id], &word);
    bool nominative = name_is_listed_noun(f->scan->lang, buf_string(&word));
    buf_free(&word);
    return nominative || book || !name_agrees(f->words, a->id, b->id, f->scan->lang);
}

static bool has_digits(const struct finder *f, const struct name_part *p)
{
    size_t digits = 0;
    for (uint32_t i = p->start; i < p->end; i++)
        digits += f->scan->text[i] >= '0' && f->scan->text[i] <= '9';
    return digits > 2;
}

/* R-5827 | Denikin: a shelf mark. */
static bool is_mark_before(const struct finder *f, size_t k)
{
    const struct name_part *a = &f->span.parts[k - 1], *b = &f->span.parts[k];
    return k == 1 && a->kind == PART_NAME && b->kind == PART_NAME && b->casing == CASING_TITLE && has_digits(f, a) &&
           !has_digits(f, b);
}

/* Л. Н. Толстой | НАБЕГ: a person, and a title in capitals. */
static bool is_shouted_behind(const struct finder *f, size_t k)
{
    enum { SHORT = 4 }; /* letters of an acronym: ODS, КПСС */
    const struct name_part *first = &f->span.parts[0], *a = &f->span.parts[k - 1], *b = &f->span.parts[k];
    bool person = first->kind == PART_INITIAL || name_is_given(f->words, &f->words->at[first->id], f->scan->lang, NULL);
    return k > 1 && k + 1 == f->span.n && person && a->kind == PART_NAME && a->casing == CASING_TITLE &&
           b->casing == CASING_UPPER && utf8_count(f->scan->text + b->start, b->end - b->start) > SHORT;
}

size_t finder_seam(const struct finder *f)
{
    const struct name_span *s = &f->span;
    size_t before_given = seam_before_given(f);
    if (f->entitled || is_titled_as_place(f->words, s, f->scan->lang))
        return 0;
    if (before_given)
        return before_given;
    for (size_t k = 1; k < s->n; k++)
        if (are_two_bearers(f, k) || owns_next(f, k) || is_mark_before(f, k) || is_shouted_behind(f, k))
            return k;
    if (is_head(s->parts[0].role) || s->parts[0].kind != PART_NAME || s->cues & CUE_INVERTED ||
        (s->cues & CUE_TITLE && !finder_is_known_place(f, s->parts[0].id) && s->parts[0].casing != CASING_UPPER))
        return 0;
    if (name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL))
        return 0;
    if (name_declines(f->scan->lang) && s->n > 2 && s->parts[0].casing == CASING_UPPER &&
        s->parts[1].casing == CASING_TITLE && s->parts[2].casing == CASING_TITLE && s->parts[1].kind == PART_NAME &&
        s->parts[2].kind == PART_NAME &&
        (!(s->cues & CUE_TITLE) || name_is_given(f->words, &f->words->at[s->parts[1].id], f->scan->lang, NULL)))
        return 1;
    for (size_t i = 1; i < s->n && f->scan->lang == LANG_RU; i++)
        if (s->parts[i].kind == PART_NAME && s->parts[i - 1].kind == PART_NAME &&
            is_cyrillic(f, i) != is_cyrillic(f, i - 1))
            return i;
    for (size_t i = 1; i + 1 < s->n; i++) {
        unsigned kinds = name_kinds_of(f->words, &f->words->at[s->parts[i - 1].id], LANG_COUNT);
        const struct name_word *before = &f->words->at[s->parts[i - 1].id];
        bool place = kinds & 1u << NAMES_PLACE || before->place * 3 > before->inside ||
                     before->first > before->inside ||
                     (name_declines(f->scan->lang) && !name_looks_adjective(f->words, s->parts[i - 1].id));
        if (s->parts[i].kind == PART_NAME && s->parts[i + 1].kind == PART_NAME && place &&
            s->parts[i - 1].kind == PART_NAME && s->parts[i].role != ROLE_PEOPLE &&
            name_is_given(f->words, &f->words->at[s->parts[i].id], f->scan->lang, NULL))
            return i;
    }
    return 0;
}
