/* The weights were found by trying, on texts and on tables of declined names; none of them decides alone. */
#include "name_readings.h"

#include "name_kind.h"
#include "name_known.h"
#include "name_lists.h"
#include "name_shape.h"
#include "names.h"
#include "terms.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define ATTESTED 0.8        /* the base form stands somewhere as a nominative can */
#define ATTESTED_TWICE 0.35 /* for every doubling of how often it does */
#define DOUBTFUL 0.6        /* of that, where its ending is one of other cases too */
#define HARDLY 0.15         /* where a nominative hardly ever ends so: Национальной */
#define ITSELF 0.2          /* the word itself, once without a preposition: no more than that */
#define OTHER_FORM 0.5      /* each other form that the texts have, up to OTHER_FORMS_MAX */
#define OTHER_BASE 0.3      /* the same where that form is the base form of another reading */
#define OTHER_FORMS_MAX 4
#define IN_TABLE 2.0         /* the table of names has it */
#define IN_TABLE_TOO 1.3     /* and the texts: they say how often */
#define PLURAL_OF 1.2        /* войск is a form of войско, which the texts have, rather than a base form */
#define IS_GENITIVE 0.8      /* so many of those behind a noun */
#define FIRST_ONLY 0.25      /* of those where any word has a capital, where all others are behind nouns */
#define BODYS_COMPOUND 3.0   /* Политцентр */
#define COMMONS_COMPOUND 2.0 /* Царь-девице is of Царь-девица: the texts have девица */
#define COMMON_MAN 1.5
#define LAST_IS_WORD 0.6 /* of a compound: Жар-птица */
#define OWNER_STANDS 0.8 /* Христиерн, of Христиернов */
#define OWNER_UNKNOWN 0.4
#define OWNER_IS_WORD 1.0   /* биржа, of Биржевы */
#define FIRST_IS_WORD 0.4   /* Дюма-отец */
#define EXPLAINED 0.25      /* of what speaks for Тибра, where the texts have Тибр, of which it is a form */
#define COMMON_WORD 0.5     /* the base form is a word that mostly has a small letter */
#define ONLY_FORM 1.5       /* a word often seen, and in this form only */
#define CONSONANT_FIXED 1.0 /* words in consonants mostly decline */
#define PEOPLES 0.5         /* peoples stand in the plural: Češi, Rusové */
#define ONE_KNOWN 1.2       /* and one of them is known: Čech, россиянин */
#define NOWHERE 0.4         /* the texts do not have the base form */
#define NOT_THE_NOUN 1.0    /* another reading is the word for an institution or a place: Ministerstva */
#define ELSEWHERE 0.8       /* but they have the base form of another reading */
#define MADE_UP 1.1         /* nor any other form of it, and it is longer than the word: Hrádečkemy of Hrádečkem */

/* Czech alone: */
#define FAMILIES 1.5 /* who has a given name is one of the Šternberkové, rather than the Šternberci */
#define SURNAMES 1.5 /* Kramáři is of Kramář, who has a given name, and no people */
#define CALLS 1.5    /* Aničko is Anička when she is called */
#define MOVES 1.0    /* Karl, where Karel is known */
#define OFTEN 0.45   /* of a word met seldom: for every doubling of how often another base form is met more */
#define OFTEN_MOST 1.8

enum { READINGS = 64, KEPT = 14 };

void name_bases_free(struct name_bases *b)
{
    free(b->at);
    buf_free(&b->text);
    *b = (struct name_bases){0};
}

/* ---- the forms that the texts have ---- */

/* A word and its readings, one of which is being judged. */
struct judged {
    const struct name_bases *bases;
    const struct name_word *vocable;
    const char *word; /* small letters */
    const struct name_reading *readings;
    size_t n;
    bool common, cyrillic;
};

/* Counts the forms of a reading that the texts have, beside the word itself and its base. */
struct evidence {
    const struct judged *judged;
    const char *base;
    bool small; /* forms with small letters count too */
    uint32_t seen[OTHER_FORMS_MAX];
    unsigned n;
    double weight;
};

/* Indra, beside Indrův: rather the base form of another reading than a form of Indr. */
static bool is_other_base(const struct judged *j, const char *form)
{
    for (size_t i = 0; i < j->n; i++)
        if (!(j->readings[i].class->flags & NAME_FIXED) && !strcmp(j->readings[i].base, form))
            return true;
    return false;
}

static bool see_form(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct evidence *e = ctx;
    const struct name_words *words = e->judged->bases->words;
    (void)case_bit;
    if (!strcmp(form, e->judged->word) || !strcmp(form, e->base))
        return true;
    const struct name_word *w = name_words_find(words, form, len);
    if (!w || !(w->inside || (e->small && w->lower)))
        return true;
    uint32_t id = (uint32_t)(w - words->at);
    for (unsigned i = 0; i < e->n; i++)
        if (e->seen[i] == id)
            return true;
    e->seen[e->n++] = id;
    e->weight += is_other_base(e->judged, form) ? OTHER_BASE : OTHER_FORM;
    return e->n < OTHER_FORMS_MAX;
}

/* How often the word stands where a nominative can. */
static double free_count(const struct name_word *w, bool small)
{
    double n = (double)w->inside + 0.5 * w->first - w->after - IS_GENITIVE * w->hanging;
    if (w->hanging && w->inside <= w->after + w->hanging)
        n = FIRST_ONLY * w->first;
    if (small)
        n += w->lower;
    return n > 0 ? n : 0;
}

/* ---- scores ---- */

/* What the table of names says of a base form; Russian writes е for ё, Czech always has its accents. */
static unsigned kinds_of(const char *base, enum lang lang)
{
    struct buf term = {0};
    size_t folded = term_of(base, strlen(base), &term);
    unsigned kinds = folded ? names_kinds_written(term.s, folded, lang == LANG_RU ? NULL : base, lang) : 0;
    buf_free(&term);
    return kinds | name_known_kinds(base);
}

static bool is_known(const char *base, enum lang lang)
{
    return kinds_of(base, lang) || name_is_listed_given(base) || name_is_listed_noun(lang, base);
}

static double fixed_score(const struct judged *j, const struct name_reading *r, unsigned others)
{
    const struct name_word *w = j->vocable;
    double score = name_shape_of(r, j->word) - name_fixed.cost - (name_shape_consonant(j->word) ? CONSONANT_FIXED : 0);
    if (!others && w->inside > 4 && w->after && w->inside > w->after)
        score += ONLY_FORM;
    return score;
}

/* Russian: may a woman's or a thing's base form in -а be a form of a man's that is known, or stands in the texts?
 * Иванова is the name of a woman, too. */
static bool is_explained(const struct judged *j, const struct name_reading *r)
{
    static const char womens[] = "ова ева ёва ина ына";
    const char *nominative = r->class->endings[0];
    bool found = false;
    if (!(r->class->gender & NAME_FEMININE) || r->class->flags & (NAME_ADJECTIVE | NAME_SURNAME) ||
        (strcmp(nominative, "а") && strcmp(nominative, "я")) || name_class_end(womens, r->base))
        return false;
    for (size_t i = 0; i < j->n && !found; i++) {
        const struct name_reading *other = &j->readings[i];
        const struct name_word *base = NULL;
        if (!(other->class->gender & NAME_MASCULINE) || strcmp(other->stem, r->stem) ||
            other->class->flags & ~(unsigned)NAME_FLEETING || !strcmp(other->base, r->base))
            continue;
        base = name_words_find(j->bases->words, other->base, strlen(other->base));
        found = is_known(other->base, LANG_RU) || (base && name_word_capitals(base));
    }
    return found;
}

/* Domažličané is no longer than Domažličany, nor Daňkové than Daňků. */
static bool is_longer(const struct name_reading *r, const char *word)
{
    bool people = r->class->gender == (NAME_PLURAL | NAME_ANIMATE);
    size_t more = !people                                                       ? 0
                  : name_class_end("ové", r->base) && name_class_end("ů", word) ? 2
                  : name_class_end("ané", r->base)                              ? 1
                                                                                : 0;
    return strlen(r->base) > strlen(word) + more;
}

/* Němcové: is it rather of Němcová, whom the texts have, in whatever case?  Němci are Němci. */
static bool is_of_woman(const struct judged *j, const char *base)
{
    size_t len = strlen(base), end = name_class_end("ové", base);
    struct buf womans = {0};
    if (!end)
        return false;
    if (!strcmp(base, j->word) && j->vocable->behind) /* Boženy Němcové */
        return true;
    buf_addf(&womans, "%.*sá", (int)(len - strlen("é")), base);
    const struct name_word *w = name_words_find(j->bases->words, womans.s, womans.len);
    buf_free(&womans);
    return w && w->inside;
}

/* What the texts say of a base form; base is its word there, or NULL. */
static double attested_score(const struct judged *j, const struct name_reading *r, const struct name_word *base,
                             const struct evidence *e)
{
    bool people = r->class->gender == (NAME_PLURAL | NAME_ANIMATE),
         woman = people && is_of_woman(j, r->base) && strlen(r->stem) > 2 && r->stem[strlen(r->stem) - 1] == 'c';
    double n = base && !woman ? free_count(base, e->small) : 0;
    double unlikely = name_shape_unlikely(r->base);
    double sure = unlikely > 1.2 ? HARDLY : unlikely > 0.6 ? DOUBTFUL : 1;
    if (j->cyrillic && is_explained(j, r) && !is_known(r->base, LANG_RU))
        sure *= EXPLAINED;
    if (woman && strcmp(r->base, j->word))
        return 0;
    if (!strcmp(r->base, j->word))
        return n <= 0 ? 0 : ITSELF + sure * ATTESTED_TWICE * log2(n > 1 ? n : 1);
    if (n > 0)
        return sure * (ATTESTED * (n < 1 && j->cyrillic ? n : 1) + ATTESTED_TWICE * log2(1 + n));
    return (base && base->lower ? 0 : -NOWHERE) - (!e->n && is_longer(r, j->word) ? MADE_UP : 0);
}

static bool stands_free(const struct judged *j, const char *base)
{
    const struct name_word *w = name_words_find(j->bases->words, base, strlen(base));
    return w && w != j->vocable && free_count(w, false) > 0;
}

static bool one_is_known(const struct judged *j, const char *base, enum lang lang)
{
    return strcmp(base, j->word) && (kinds_of(base, lang) & 1u << NAMES_OTHER || stands_free(j, base));
}

/* Чех, Čech, казак, but not Варя of Вари: Russian peoples have no singular in a vowel. */
static bool is_one_of_people(const struct name_reading *r, enum lang lang)
{
    const char *nominative = r->class->endings[0];
    return r->class->gender == (NAME_MASCULINE | NAME_ANIMATE) &&
           (lang != LANG_RU || (strcmp(nominative, "а") && strcmp(nominative, "я")));
}

/* A Czech people of which one has a given name before him: is it a family, or he himself in another case? */
static bool is_family(const struct judged *j, const struct name_reading *r)
{
    for (size_t i = 0; i < j->n; i++) {
        const struct name_reading *one = &j->readings[i];
        const struct name_word *w = name_words_find(j->bases->words, one->base, strlen(one->base));
        if (is_one_of_people(one, LANG_CS) && !strcmp(one->stem, r->stem) && w && w->behind &&
            !(kinds_of(one->base, LANG_CS) & 1u << NAMES_OTHER))
            return true;
    }
    return false;
}

/* A people, Češi: is one of them known, Čech?  That is another reading of the same stem; россиянин is none. */
static double people_score(const struct judged *j, const struct name_reading *r, enum lang lang)
{
    struct buf one = {0};
    bool known = false;
    buf_addf(&one, "%sин", r->stem);
    if (*r->stem)
        known = one_is_known(j, r->stem, lang) || (!strcmp(r->class->endings[0], "е") && one_is_known(j, one.s, lang));
    size_t len = strlen(r->stem);
    if (!known && len > 2 && lang == LANG_CS && r->stem[len - 1] == 'c') { /* Němec */
        buf_clear(&one);
        buf_addf(&one, "%.*sec", (int)len - 1, r->stem);
        known = one_is_known(j, one.s, lang);
    }
    for (size_t i = 0; i < j->n && !known; i++)
        if (is_one_of_people(&j->readings[i], lang) && !strcmp(j->readings[i].stem, r->stem))
            known = one_is_known(j, j->readings[i].base, lang);
    buf_free(&one);
    bool same = !strcmp(r->base, j->word);
    if (lang == LANG_CS && same && is_of_woman(j, r->base))
        return -SURNAMES;
    if (lang == LANG_CS && is_family(j, r))
        return (!strcmp(r->class->endings[0], "^i") ? -FAMILIES : 0) + (same ? PEOPLES - SURNAMES : ONE_KNOWN);
    return (known ? ONE_KNOWN : 0) + (same ? PEOPLES : 0);
}

/* Of words with small letters: may a masculine base form (войск, сочинений) be the genitive of the plural of another
 * one, of the same stem, that the texts have?  цирка is none such, but a form of цирк. */
static bool is_plural_of(const struct judged *j, const struct name_reading *r)
{
    const char *nominative = r->class->endings[0];
    bool found = false;
    if (!(r->class->gender & NAME_MASCULINE) || !*r->stem || (*nominative != '-' && strcmp(nominative, "ий")))
        return false;
    for (size_t i = 0; i < j->n && !found; i++) {
        const struct name_reading *other = &j->readings[i];
        found = other->class->gender & (*nominative == '-' ? NAME_NEUTER : NAME_FEMININE | NAME_NEUTER) &&
                !(other->class->flags & NAME_ADJECTIVE) && !strcmp(other->stem, r->stem) &&
                strcmp(other->base, j->word) && name_words_find(j->bases->words, other->base, strlen(other->base));
    }
    return found;
}

/* What the shape says against a word that stands somewhere says nothing: Švejk. */
static double shape_score(const struct judged *j, const struct name_reading *r, bool stands)
{
    double shape = name_shape_of(r, j->word);
    return stands && shape < 0 ? shape / 4 : shape;
}

/* Политцентр, Моссовет: shortened words before that for an institution. */
static bool is_bodys_compound(const struct name_reading *r)
{
    enum { BEFORE = 3, BODY = 4 }; /* letters */
    size_t len = strlen(r->base);
    if (r->class->gender != NAME_MASCULINE || r->class->flags & NAME_ADJECTIVE || *r->class->endings[0] != '-')
        return false;
    for (size_t at = BEFORE * strlen("а"); at + BODY * strlen("а") <= len; at += strlen("а"))
        if (name_is_listed_noun(LANG_RU, r->base + at))
            return true;
    return false;
}

/* Царь-девице, as it stands: the texts have девица or девице with a small letter. */
static bool is_commons_compound(const struct judged *j, const struct name_reading *r)
{
    const char *hyphen = strrchr(r->base, '-');
    struct buf other = {0};
    if (!hyphen || !name_class_end("ице", r->base))
        return false;
    const struct name_word *last = name_words_find(j->bases->words, hyphen + 1, strlen(hyphen + 1));
    buf_addf(&other, "%.*sа", (int)(strlen(hyphen + 1) - strlen("е")), hyphen + 1);
    const struct name_word *woman = name_words_find(j->bases->words, other.s, other.len);
    buf_free(&other);
    return (last && last->lower) || (woman && woman->lower);
}

/* Жар-птица, Спрут-банк, Дюма-отец: what stands behind the hyphen is a word with a small letter, what stands before it
 * is a word too. */
static double compound_score(const struct judged *j, const char *base)
{
    const char *hyphen = strchr(base, '-');
    if (!hyphen || strchr(hyphen + 1, '-'))
        return 0;
    struct buf head = {0};
    buf_addf(&head, "%.*s", (int)(hyphen - base), base);
    bool same = !strncmp(j->word, head.s, head.len);
    bool given = same && kinds_of(head.s, LANG_RU) & 1u << NAMES_GIVEN; /* Иоанна, of Иоанна-затворника */
    bool oblique = name_shape_unlikely(head.s) > 1;
    buf_free(&head);
    const struct name_word *first = name_words_find(j->bases->words, base, (size_t)(hyphen - base));
    const struct name_word *last = name_words_find(j->bases->words, hyphen + 1, strlen(hyphen + 1));
    return (last && last->lower > name_word_capitals(last) ? LAST_IS_WORD : 0) +
           (first && free_count(first, true) > 0 && !given && !oblique ? FIRST_IS_WORD : 0);
}

/* Христиернов чертог, of a possessor whom the texts have; but no Биржевы ведомости: биржа has a small letter. */
static double owner_score(const struct judged *j, const struct name_reading *r)
{
    static const char *const nominatives[] = {"", "й", "ь", "а", "я", NULL};
    size_t len = strlen(r->stem), end = strlen("ов");
    struct buf owner = {0};
    double score = 0;
    if (!(r->class->flags & NAME_ADJECTIVE) || !(r->class->flags & NAME_LISTED) || len <= 2 * end ||
        !name_class_end("ов ев ин", r->stem))
        return 0;
    for (size_t i = 0; nominatives[i] && !score; i++) {
        buf_clear(&owner);
        buf_addf(&owner, "%.*s%s", (int)(len - end), r->stem, nominatives[i]);
        const struct name_word *w = name_words_find(j->bases->words, owner.s, owner.len);
        bool name = kinds_of(owner.s, LANG_RU) & 1u << NAMES_GIVEN || (w && name_word_capitals(w) > w->lower);
        score = name && !j->common ? OWNER_STANDS : j->common || (w && w->lower) ? -OWNER_IS_WORD : 0;
    }
    buf_free(&owner);
    return score != 0 || name_class_end("ьев ьин", r->stem) ? score : -OWNER_UNKNOWN; /* Воробьёвы горы */
}

/* What speaks for a reading; the fixed one comes last, when *others, the most other forms of any reading, is known. */
static double score_of(const struct judged *j, const struct name_reading *r, unsigned *others, uint32_t *id)
{
    bool adjective = r->class->flags & NAME_ADJECTIVE;
    enum lang lang = (unsigned char)j->word[0] >= 0xD0 ? LANG_RU : LANG_CS;
    struct evidence e = {.judged = j, .base = r->base, .small = j->common || adjective};
    const struct name_word *base = name_words_find(j->bases->words, r->base, strlen(r->base));
    double score;
    *id = base ? (uint32_t)(base - j->bases->words->at) + 1 : 0;
    name_forms(r, see_form, &e);
    bool known = is_known(r->base, lang), stands = base && base != j->vocable && free_count(base, false) > 0;
    if (r->class->flags & NAME_FIXED)
        score = fixed_score(j, r, *others);
    else
        score = e.weight - r->class->cost + (known ? 0 : shape_score(j, r, stands));
    *others = e.n > *others ? e.n : *others + (known && !*others);
    if (r->class->gender == (NAME_PLURAL | NAME_ANIMATE))
        score += people_score(j, r, lang);
    bool noun = name_is_listed_noun(lang, r->base);
    score += !known ? 0 : base && base != j->vocable && !noun ? IN_TABLE_TOO : IN_TABLE;
    double attested = known && !base ? 0 : attested_score(j, r, base, &e);
    score += known && attested < 0 ? 0 : attested;
    if (lang == LANG_RU && !known && is_bodys_compound(r))
        score += BODYS_COMPOUND;
    if (lang == LANG_RU)
        score += compound_score(j, r->base) + owner_score(j, r);
    if (lang == LANG_RU && j->common && r->class->gender == (NAME_MASCULINE | NAME_ANIMATE) &&
        (!strcmp(r->class->endings[0], "а") || !strcmp(r->class->endings[0], "я")))
        score -= COMMON_MAN; /* (Дворянском) гнезде is no man */
    if (lang == LANG_RU && is_commons_compound(j, r))
        score -= COMMONS_COMPOUND;
    if (j->common && lang == LANG_RU && is_plural_of(j, r))
        score -= PLURAL_OF;
    if (!j->common && !adjective && !noun && base && base != j->vocable && base->lower > 2 * name_word_capitals(base))
        score -= COMMON_WORD;
    return score;
}

/* ---- keeping them ---- */

static int by_score(const void *a, const void *b)
{
    float x = ((const struct scored_reading *)a)->score, y = ((const struct scored_reading *)b)->score;
    return (x < y) - (x > y);
}

static uint32_t keep_text(struct buf *text, const char *s)
{
    uint32_t at = (uint32_t)text->len;
    buf_add(text, s, strlen(s) + 1);
    return at;
}

/* Is the same kept already, from another stem? */
static bool is_twin(const struct name_bases *b, size_t first, const struct scored_reading *r,
                    const struct name_reading *readings)
{
    for (size_t i = first; i < b->n; i++)
        if (b->at[i].class == r->class && !(r->cases & ~b->at[i].cases) &&
            !strcmp(b->text.s + b->at[i].base, readings[r->base].base))
            return true;
    return false;
}

/* Is it the word for an institution, a place, a work, or the plural of one: земли? */
static bool is_noun(const struct scored_reading *list, size_t i, size_t n, const struct name_reading *readings,
                    enum lang lang)
{
    const struct name_reading *r = &readings[list[i].base];
    bool is = name_is_listed_noun(lang, r->base);
    for (size_t k = 0; k < n && !is && r->class->gender & NAME_PLURAL && *r->stem; k++)
        is = !strcmp(readings[list[k].base].stem, r->stem) && name_is_listed_noun(lang, readings[list[k].base].base);
    return is;
}

/* Czech: Karla is of Karel, whom the table of names has, rather than of Karl, who must stand somewhere. */
static void prefer_moving(struct scored_reading *list, size_t n, const struct name_reading *readings)
{
    bool moves = false;
    for (size_t i = 0; i < n && !moves; i++) {
        const struct name_reading *r = &readings[list[i].base];
        moves = list[i].known && r->class->flags & NAME_FLEETING && name_class_end("el", r->base) &&
                name_kinds_in_table(r->base, LANG_CS) & 1u << NAMES_GIVEN;
    }
    for (size_t i = 0; i < n && moves; i++)
        if (!list[i].id && !strcmp(readings[list[i].base].base, readings[list[i].base].stem))
            list[i].score -= MOVES;
}

/* A base form that stands nowhere gives way where the texts have another one: Glinek to Glinka. */
static void give_way(const struct name_bases *b, struct scored_reading *list, size_t n,
                     const struct name_reading *readings, enum lang lang)
{
    bool stands = false, noun = false;
    for (size_t i = 0; i < n; i++)
        noun |= !list[i].same && name_is_listed_noun(lang, readings[list[i].base].base);
    for (size_t i = 0; i < n && !stands; i++)
        stands = !list[i].same && list[i].id && name_shape_unlikely(readings[list[i].base].base) < 0.6 &&
                 free_count(&b->words->at[list[i].id - 1], false) > 0;
    for (size_t i = 0; i < n; i++)
        if (noun && !is_noun(list, i, n, readings, lang))
            list[i].score -= NOT_THE_NOUN;
    bool known = false;
    for (size_t i = 0; i < n; i++)
        known |= !list[i].same && list[i].known && !(list[i].class->gender & NAME_ANIMATE);
    for (size_t i = 0; i < n && known; i++) /* Říši is of Říše, and no people */
        if (list[i].same && !list[i].known && list[i].class->gender == (NAME_PLURAL | NAME_ANIMATE))
            list[i].score -= ELSEWHERE;
    for (size_t i = 0; i < n && stands; i++)
        if (!list[i].same && (!list[i].id || !name_word_capitals(&b->words->at[list[i].id - 1])))
            list[i].score -= ELSEWHERE;
}

static bool has_word(const struct name_bases *b, const char *stem, size_t len, const char *ending)
{
    struct buf form = {0};
    buf_addf(&form, "%.*s%s", (int)len, stem, ending);
    const struct name_word *w = name_words_find(b->words, form.s, form.len);
    buf_free(&form);
    return w && name_word_capitals(w);
}

/* Czech: a base form in -o that is only how somebody in -a is called: Aničko, of Anička, Aničkou. */
static bool is_call(const struct name_bases *b, const char *base)
{
    size_t len = strlen(base);
    return len > 3 && base[len - 1] == 'o' && !is_known(base, LANG_CS) && has_word(b, base, len - 1, "o") &&
           has_word(b, base, len - 1, "a") && (has_word(b, base, len - 1, "y") || has_word(b, base, len - 1, "ou"));
}

bool name_is_call(const struct name_bases *b, uint32_t id)
{
    struct buf word = {0};
    name_words_written(b->words, &b->words->at[id], &word);
    bool call = is_call(b, buf_string(&word));
    buf_free(&word);
    return call;
}

/* Czech: a word met seldom is rather a form of one met often, zdálo se Nanynce, than a name of its own. */
static void prefer_often(const struct name_bases *b, const struct name_word *word, struct scored_reading *list,
                         size_t n, const struct name_reading *readings)
{
    double most = 0, itself = 1 + free_count(word, false);
    for (size_t i = 0; i < n; i++)
        if (!list[i].same && list[i].id && list[i].cases & CASES_ALL && strlen(readings[list[i].base].base) > 3) {
            const struct name_word *base = &b->words->at[list[i].id - 1];
            double often = base->lower < name_word_capitals(base) ? free_count(base, false) : 0;
            most = often > most ? often : most;
        }
    if (most < 4 || most <= itself)
        return;
    double more = OFTEN * log2(most / itself);
    for (size_t i = 0; i < n; i++)
        if (list[i].same && !list[i].known && list[i].class->gender != (NAME_PLURAL | NAME_ANIMATE))
            list[i].score -= (float)(more < OFTEN_MOST ? more : OFTEN_MOST);
}

/* The best readings of a word are kept, the fixed one always; a list ends with a row without a class.  base is the
 * number of the reading, until its text is kept. */
static void keep_readings(struct name_bases *b, struct scored_reading *list, size_t n, struct name_reading *readings)
{
    size_t first = b->n, kept = 0;
    qsort(list, n, sizeof *list, by_score);
    for (size_t i = 0; i <= n; i++) {
        bool end = i == n;
        if (!end && !name_reading_fixed(&list[i]) && (kept >= KEPT || is_twin(b, first, &list[i], readings)))
            continue;
        b->at = need_room(b->at, b->n, &b->cap, sizeof *b->at);
        struct scored_reading *row = &b->at[b->n++];
        *row = end ? (struct scored_reading){0} : list[i];
        if (!end)
            row->base = keep_text(&b->text, readings[list[i].base].base);
        kept++;
    }
}

size_t name_bases_readings(struct name_bases *b, uint32_t id, bool common)
{
    struct name_reading readings[READINGS];
    struct scored_reading list[READINGS];
    struct buf word = {0};
    if (b->words->at[id].best[common])
        return b->words->at[id].best[common] - 1;
    size_t first = b->n;
    name_words_written(b->words, &b->words->at[id], &word);
    bool cyrillic = (unsigned char)word.s[0] >= 0xD0 && (unsigned char)word.s[0] <= 0xD3;
    size_t n = name_readings(cyrillic ? LANG_RU : LANG_CS, word.s, readings, READINGS);
    struct judged judged = {b, &b->words->at[id], word.s, readings, n, common, cyrillic};
    unsigned others = 0;
    for (size_t i = 0; i < n; i++) {
        list[i] = (struct scored_reading){
            .class = readings[i].class, .cases = (uint8_t)readings[i].cases, .base = (uint32_t)i};
        list[i].same = !strcmp(readings[i].base, word.s);
        list[i].known = is_known(readings[i].base, cyrillic ? LANG_RU : LANG_CS);
        list[i].score = (float)score_of(&judged, &readings[i], &others, &list[i].id);
    }
    give_way(b, list, n, readings, cyrillic ? LANG_RU : LANG_CS);
    for (size_t i = 0; i < n && !cyrillic; i++)
        if (is_call(b, readings[i].base))
            list[i].score -= CALLS;
    if (!cyrillic)
        prefer_moving(list, n, readings);
    if (!cyrillic && !common)
        prefer_often(b, &b->words->at[id], list, n, readings);
    keep_readings(b, list, n, readings);
    b->words->at[id].best[common] = (uint32_t)first + 1;
    buf_free(&word);
    return first;
}
