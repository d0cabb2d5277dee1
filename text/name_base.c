/* Every word of a name may be read in several ways (name_readings.h); a case and a gender are sought in which they
 * agree best.  The weights were found by trying; none of them decides alone. */
#include "name_base.h"

#include "fold.h"
#include "name_called.h"
#include "name_rival.h"
#include "name_shape.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define IN_DOCUMENT 1.3     /* the document itself has the base form */
#define TAIL 0.8            /* a genitive hangs on the name: Univerzita Palackého */
#define HANGING 1.5         /* of several names one that hangs on the others: Лондоном Чехия */
#define SEAM 0.8            /* two names side by side, with nothing between */
#define A_WOMAN 1.6         /* the given name is a woman's */
#define HARDLY_SO 2.5       /* Petra Halase, Jana Patočky: no nominatives */
#define NO_WOMANS 4.0       /* Онегине is no locative of Онегина */
#define INITIALS 0.6        /* a woman, where initials say nothing */
#define MANS_FIXED 1.5      /* men's names decline */
#define COMMON_FIXED 3.0    /* and so do words with a small letter */
#define ADJECTIVE_FIXED 1.0 /* and adjectives before their noun */
#define HANGS 0.3           /* a word met once, behind a noun: a genitive more often (porážka Kolčaka) */
#define IN_A_PERSON 0.6     /* v Novákovi, behind a word that places */
#define MOSTLY_PLACED 0.3   /* and elsewhere, of a word that mostly stands so */
#define NO_PEOPLES 0.3      /* za Charváty: a people, rather than a place */
#define INSTITUTION_GEN 1.1 /* Veřejné bibliotheky: of one, rather than several */
#define OF_GIVEN 0.9        /* Karlovy Vary, Karel's */
#define OF_A_WOMAN 0.5      /* Krásnohorské: a woman's or a street's genitive */
#define OF_NOBODY 2.0       /* z Budova: nothing for a possessor to possess */
#define Y_FIXED 0.5         /* Czech words in -y decline */
#define FAMILY 0.8          /* u Dvořáků, behind nothing that places */
#define NO_PEOPLE 1.5       /* bezpečnosti with a small letter is no people */
#define NO_THING 1.0        /* Cvetajevové is no thing that does not decline */
#define HARDLY_FAMILY 0.6
#define TOWN 0.8            /* v Ostankinu: Ostankino, not Ostankin */
#define PLURAL_BEHIND 1.0   /* редактор «Современников» */
#define PARTED 2.0          /* История Иудейская | войны */
#define WOMANS_TITLE 0.2
#define NO_MANS 1.5
#define FAMILYS 1.0       /* Окуневых: Окуневы, not Окуневые */
#define PLURAL_HANGS 0.6  /* в лапы Скуки */
#define INNER_FIXED 1.0   /* Нумы Помпилия */
#define CALLED_NEUTER 1.0 /* „Veruno!“ is no Veruno */
#define NO_TOWN 2.0       /* přišlo Přemyslovců, behind nothing that places */
#define PEOPLE (NAME_PLURAL | NAME_ANIMATE)
#define NOUN_BEFORE 0.7    /* before another word of the name stands rather an adjective: Mladá Boleslav */
#define LAST_ADJECTIVE 1.2 /* Центральная группая, Veřejní bibliotheci */
#define OWN 1.8            /* the adjective of a possessor */
#define POSSESSOR 0.4      /* and its noun beside it */
#define DISAGREES 1.8      /* the case goes ill with the adjective or verb beside the name */
#define BESIDE 0.5         /* it is one of the few that they leave */
#define AGREES 0.6         /* it is the subject of the verb beside it */
#define AN_OBJECT 0.7      /* Czech: what the verb beside it does not agree with: navštívil Sečovce */
#define LEADS 1.0          /* so much better than any other base form */
#define CLOSE 0.7          /* another base form that is behind by less might as well be right */

/* ---- agreement ---- */

/* A name being worked out. */
struct working {
    struct name_bases *bases;
    const struct name_span *span;
    const char *text;
    enum lang lang;
    uint32_t document;
    size_t list[NAME_PARTS_MAX]; /* of each part's readings; parts that do not decline have none */
    bool declines[NAME_PARTS_MAX];
    double unlikely[NAME_PARTS_MAX]; /* as a nominative */
    unsigned genders;                /* that are tried */
    bool settled;                    /* that it is one name */
    bool person;
    bool feminine; /* a given name says so */
    enum name_called called;
    unsigned agrees; /* cases of an adjective before it: (chrám) svatého Vladimíra; 0: there is none */
    bool hangs;      /* one word (and its number), met nowhere else, behind a noun */
    size_t apart;    /* where another base form of a part than avoid is sought: which part */
    const char *avoid;
    const struct name_class *avoided; /* the declension of that one */
};

struct choice {
    double score, rival; /* rival: the best score of another base form */
    size_t prefix;       /* so many parts agree, the others stay */
    unsigned case_bit, gender;
    const struct scored_reading *at[NAME_PARTS_MAX];
};

/* prezident Zeman, prezidenta Zemana; but prezident Ruské federace: what hangs on a title is a genitive. */
static double title_cost(const struct name_span *s, unsigned bit, enum lang lang)
{
    bool thing = name_span_has(s, ROLE_BODY) || name_span_has(s, ROLE_PLACE) || name_span_has(s, ROLE_FIRM);
    if (thing && bit == CASE_INS && !(s->cases & bit))
        return 1.5; /* командующий Центральной группой */
    if (bit == CASE_GEN && !(s->cases & bit))
        return thing ? 0.3 : 0.9;
    if (!(s->cases & bit))
        return bit == CASE_NOM                                             ? 3.4
               : bit == CASE_DAT && lang == LANG_RU && s->cases & CASE_GEN ? 2.6
                                                                           : 7; /* выдал адмирала Ревкому */
    double inanimate = bit == CASE_ACC && s->cases & CASE_NOM ? (lang == LANG_RU ? 3 : 0.6) : 0;
    return (thing ? 2 : 0.3) + inanimate;
}

/* The few cases that a noun beside the name leaves it: к реке Чернушке; 0: it leaves most of them. */
static unsigned cases_beside(const struct name_span *s)
{
    unsigned any = s->asked[0] | s->asked[1] | s->asked[2] | s->asked[3];
    return any & CASE_NOM || any == (CASES_ALL & ~CASE_NOM) ? 0 : any;
}

static double case_cost(const struct working *w, unsigned bit)
{
    static const double costs[] = {0.4, 1.9, 2.3, 1.6, 5, 3.5, 2.3}, behind_noun[] = {0.9, 0.6, 2.4, 2, 5, 3.5, 2.4},
                        apposed[] = {0.4, 1, 2.4, 2, 5, 3.5, 2.4};
    const struct name_span *s = w->span;
    unsigned i = (unsigned)__builtin_ctz(bit), beside = cases_beside(s);
    if (w->agrees)
        return w->agrees & bit ? 0.3 : costs[i] + 1.2;
    if (beside)
        return beside & bit ? BESIDE : costs[i] + BESIDE;
    if (w->called && bit == CASE_VOC)
        return w->called == CALLED ? 0.6 : 2.2;
    if (s->cues & CUE_QUOTED && !s->governed && !s->listed) /* редактор «Сатирикона» */
        return i == 0                              ? (s->behind_noun ? 0.62 : 0.1)
               : bit == CASE_GEN && s->behind_noun ? 0.6
               : bit == CASE_GEN && w->lang == LANG_RU ? 1.6 /* роман Бальзака «Евгения Гранде» */
               : s->cues & CUE_WORK                    ? 1.3
               : bit & (CASE_DAT | CASE_LOC)           ? 1.2
                                                       : 0.9;
    if (s->governed && s->cues & CUE_TITLE)
        return title_cost(s, bit, w->lang);
    if (s->governed && !(s->cases & bit))
        return bit == CASE_GEN ? 3 : 5 + costs[i];
    if (s->governed && s->cases == (CASE_GEN | CASE_ACC | CASE_INS) && s->cases & bit) /* za Charváty, za Karla IV. */
        return bit == CASE_GEN ? 1.9 : bit == CASE_ACC ? 0.6 : 0.3;
    if (s->governed)
        return bit == CASE_ACC && s->cases & (CASE_LOC | CASE_INS) ? 1.2 : 0.3;
    if (s->listed)
        return s->cases & bit ? 0.5 : costs[i] + (bit == CASE_NOM ? 0.3 : bit == CASE_ACC ? 0.5 : 1);
    bool lone = w->lang == LANG_RU && s->parts[0].casing != CASING_UPPER; /* but агентство ТАСС */
    unsigned apposes = lone ? CUE_PLACE : CUE_BODY | CUE_PLACE | CUE_WORK;
    if (s->behind_noun) /* agentura Lusa, porážka Kolčaka; Russian: кабинет Масарика, деревня Бутка */
        return s->cues & apposes ? apposed[i] : behind_noun[i];
    bool common = s->n > 1 && s->parts[s->n - 1].kind == PART_COMMON && strchr("yei", w->text[s->end - 1]);
    if (bit == CASE_GEN && common && w->lang == LANG_CS)
        return INSTITUTION_GEN;
    return i || !(s->cues & CUE_FIRST) ? costs[i] : 0.2;
}

/* Does the verb beside it have another subject than one of this gender? */
static bool says_object(const struct name_span *s, unsigned gender)
{
    return s->asked[__builtin_ctz(gender)] == (CASES_ALL & ~CASE_NOM);
}

/* What an adjective or a verb beside the name has against a case. */
static double beside_cost(const struct working *w, unsigned bit, unsigned gender)
{
    const struct name_span *s = w->span;
    unsigned allowed = s->asked[__builtin_ctz(gender)];
    if (!(s->asked[0] | s->asked[1] | s->asked[2] | s->asked[3]))
        return 0;
    if (!(allowed & bit))
        return DISAGREES;
    if (w->lang == LANG_CS && bit == CASE_ACC && gender != PEOPLE && says_object(s, gender) && !s->behind_noun &&
        !s->agrees)
        return -AN_OBJECT;
    return bit == CASE_NOM && s->agrees & gender ? -AGREES : 0;
}

/* Novák, Trnka decline; Škoda does, Pavlů and Romaněnko may not. */
static bool wants_ending(const struct working *w, size_t part)
{
    const struct name_part *p = &w->span->parts[part];
    struct buf word = {0};
    if (p->kind != PART_NAME)
        return false;
    name_words_written(w->bases->words, &w->bases->words->at[p->id], &word);
    static const char *const ends[] = {"a", "y",  "í",  "u",  "ou", "ovi", "а",  "ы",  "у", "ой",
                                       "ю", "ги", "ки", "хи", "жи", "чи",  "ши", "щи", "я", NULL};
    bool wants = name_shape_consonant(buf_string(&word));
    for (size_t i = 0; ends[i] && !wants; i++)
        wants = word.len > strlen(ends[i]) && !strcmp(word.s + word.len - strlen(ends[i]), ends[i]);
    buf_free(&word);
    return wants;
}

/* Онегина, Онегиня as Москва and Катя decline: women with such surnames decline as Ахматова. */
static bool is_no_womans(const struct working *w, const struct scored_reading *r, unsigned bit)
{
    static const char *const ends[] = {"ов", "ев", "ин", "ын", NULL};
    const char *base = w->bases->text.s + r->base;
    size_t last = strlen(base) ? utf8_before(base, strlen(base)) : 0;
    if (name_reading_fixed(r) || r->class->flags & NAME_SURNAME || r->same ||
        (!(r->class->gender & NAME_FEMININE) && bit != CASE_LOC) ||
        (strcmp(base + last, "а") && strcmp(base + last, "я")))
        return false;
    for (size_t i = 0; ends[i]; i++)
        if (last > strlen(ends[i]) && !memcmp(base + last - strlen(ends[i]), ends[i], strlen(ends[i])))
            return true;
    return false;
}

/* Людвигом Мис ван дер Роэ */
static bool before_small(const struct name_span *s, size_t part)
{
    return part && part + 1 < s->n && s->parts[part + 1].kind == PART_SMALL;
}

/* Африканские (земли): no noun, and before one? */
static bool is_adjective_here(const struct working *w, size_t part)
{
    const struct scored_reading *list = w->bases->at + w->list[part];
    return !w->person && part + 1 < w->span->n && w->span->parts[part + 1].kind == PART_COMMON && list->class &&
           list[1].class && (list->class->flags & NAME_ADJECTIVE || list[1].class->flags & NAME_ADJECTIVE);
}

/* Does the base form end as towns do: v Budově is Budov, v Ostankinu Ostankino? */
static bool is_town(const struct working *w, size_t part, const struct scored_reading *r)
{
    const struct name_part *p = &w->span->parts[part];
    const char *base = w->bases->text.s + r->base;
    size_t len = strlen(base);
    if (r->same || len < 5 || r->class->flags & NAME_ADJECTIVE)
        return false;
    if (r->class->gender == NAME_NEUTER) /* but v Kopanině is Kopanina */
        return !strcmp(base + len - 3, "ino") && !memcmp(w->text + p->end - 3, "inu", 3);
    bool noun = w->span->cues & CUE_NOUN && strcspn(w->text + w->span->end + 1, " ,.;:!?\n") > 3; /* v Karlově muzeu */
    return r->class->gender == NAME_MASCULINE && !strcmp(base + len - 2, "ov") && part + 1 == w->span->n && !noun;
}

/* What the places of a name say against a declension. */
static double place_cost(const struct working *w, size_t part, const struct scored_reading *r)
{
    const struct name_span *s = w->span;
    const struct name_word *v = &w->bases->words->at[s->parts[part].id];
    bool placed = s->cues & CUE_PLACE, mostly = s->n == 1 && !(s->cues & CUE_TITLE) && 2 * v->place > v->inside;
    if (r->class->flags & NAME_TOWN)
        return s->cues & (CUE_PLACE | CUE_PLACE_WORD) ? 0 : NO_TOWN;
    if (placed && is_town(w, part, r))
        return -TOWN;
    if (w->lang == LANG_CS && s->cues & CUE_PLACE_WORD && s->n == 1 && r->same && r->class->gender == NAME_PLURAL &&
        !(r->class->flags & NAME_ADJECTIVE))
        return -TOWN - w->unlikely[part]; /* do obce Kozojedy */
    if (r->class->gender & NAME_ANIMATE)
        return placed && !(s->listed && !(r->cases & s->cases)) ? IN_A_PERSON
               : mostly && r->class->gender & NAME_MASCULINE    ? MOSTLY_PLACED
                                                                : 0;
    bool people = s->n == 1 && s->governed && !placed && !(s->cues & CUE_QUOTED) && w->lang == LANG_CS;
    return people && r->class->gender == NAME_PLURAL && r->same && !(r->class->flags & NAME_ADJECTIVE) ? NO_PEOPLES : 0;
}

/* Karlových Varů: Karlovy rather than Karlové, where who possesses is a given name. */
static bool is_of_given(const struct working *w, size_t part, const struct scored_reading *r)
{
    const char *text = w->bases->text.s, *base = text + r->base;
    size_t len = strlen(base);
    if (!(r->class->flags & NAME_ADJECTIVE) || r->class->gender != NAME_PLURAL || len < 4 ||
        strcmp(base + len - 3, "ovy"))
        return false;
    for (const struct scored_reading *o = w->bases->at + w->list[part]; o->class; o++)
        if (o->cases & CASE_OWN && name_kinds_in_table(text + o->base, w->lang) & 1u << NAMES_GIVEN)
            return true;
    return false;
}

/* Čechové: is one of them known? */
static bool is_known_people(const char *base)
{
    struct buf one = {0};
    buf_addf(&one, "%.*s", (int)(strlen(base) - strlen("ové")), base);
    bool known = name_kinds_in_table(one.s, LANG_CS) & 1u << NAMES_OTHER;
    buf_free(&one);
    return known;
}

/* Majerové alone: hers, rather than a family, of whom some verb would speak (přišli Daňkové), or a thing. */
static double family_cost(const struct working *w, const struct scored_reading *r, unsigned bit)
{
    const struct name_span *s = w->span;
    const char *base = w->bases->text.s + r->base;
    if (s->n > 1 || !r->same || r->known || !name_class_end("ové", base) || is_known_people(base))
        return 0;
    if (r->class->gender != PEOPLE)
        return NO_THING;
    return bit != CASE_NOM ? 0 : s->behind_noun ? NO_PEOPLE : s->agrees & PEOPLE ? 0 : HARDLY_FAMILY;
}

/* What speaks against a reading of a Czech word, whatever its case is. */
static double czech_cost(const struct working *w, size_t part, const struct scored_reading *r, unsigned bit)
{
    const char *base = w->bases->text.s + r->base;
    const struct name_part *p = &w->span->parts[part];
    size_t len = strlen(base);
    bool quoted = w->span->cues & CUE_QUOTED;
    double cost = place_cost(w, part, r);
    if (w->lang != LANG_CS)
        return cost;
    if (w->span->n == 1 && r->class->flags & NAME_ADJECTIVE && !r->same && !quoted && len > 3 &&
        !strcmp(base + len - 3, "ův"))
        cost += OF_NOBODY;
    if (part + 1 == w->span->n && r->class->flags & NAME_ADJECTIVE && len > 3 && !strcmp(base + len - 3, "ovi"))
        cost += 2 * OF_NOBODY; /* Telramundovi has no noun behind it either */
    if (name_reading_fixed(r) && bit != CASE_NOM && !quoted && w->span->n == 1 && len > 2 && base[len - 1] == 'y')
        cost += Y_FIXED;
    if (p->kind == PART_COMMON && !quoted && r->class->gender == PEOPLE && r->same)
        cost += NO_PEOPLE;
    cost += family_cost(w, r, bit);
    bool asked = part || w->span->governed || w->span->behind_noun;
    if (!w->person && part + 1 == w->span->n && name_reading_fixed(r) && !quoted && asked && p->end > 2 &&
        !memcmp(w->text + p->end - 2, "ů", 2) && !w->bases->words->at[p->id].behind)
        cost += FAMILY;
    if (r->class->gender == PEOPLE && len > 3 && !strcmp(base + len - 3, "ovi")) /* Novákovi is one of them */
        cost += part + 1 < w->span->n && !(r->class->flags & NAME_ADJECTIVE) ? NO_TOWN
                : r->same                                                    ? w->unlikely[part]
                                                                             : 0;
    if (w->span->n == 1 && !quoted && r->same && r->class->gender & (NAME_NEUTER | NAME_PLURAL) &&
        r->class->flags & NAME_ADJECTIVE && !strcmp(base + len - 2, "é"))
        cost += w->span->behind_noun || w->span->cues & CUE_PLACE_WORD ? OF_A_WOMAN + 1 : OF_A_WOMAN;
    if (w->span->n == 1 && r->class->gender == NAME_PLURAL && !r->same && r->class->flags & NAME_ADJECTIVE &&
        (name_class_end("ové", base) || name_class_end("ovy", base)))
        cost += NO_TOWN / 2; /* u Novákových */
    if (w->span->n == 1 && r->class->gender == NAME_PLURAL && !r->same && p->end > 3 && !(w->span->cues & CUE_PLACE) &&
        !memcmp(w->text + p->end - 2, "ů", 2))
        cost += FAMILY; /* Dvořáků is of Dvořáci */
    if (w->span->n == 1 && r->class->gender == PEOPLE && r->class->flags & NAME_ADJECTIVE && !r->same)
        cost += NO_PEOPLE;
    if (part + 1 < w->span->n && is_of_given(w, part, r))
        cost -= OF_GIVEN;
    if (w->called && bit == CASE_NOM && r->same && r->class->gender == NAME_NEUTER)
        cost += CALLED_NEUTER;
    return cost;
}

/* What speaks against a reading of a Russian word: «Романсов», behind a noun, is a genitive; Нумы of Нумы Помпилия is
 * no base form. */
static double russian_cost(const struct working *w, size_t part, const struct scored_reading *r, unsigned bit)
{
    const struct name_span *s = w->span;
    const char *base = w->bases->text.s + r->base;
    if (w->lang != LANG_RU)
        return 0;
    if (s->n == 1 && r->class->flags & NAME_ADJECTIVE && name_class_end("овые евые иные", base))
        return FAMILYS; /* у Окуневых */
    if (s->n == 1 && s->cues & CUE_QUOTED && bit == CASE_LOC && !r->id && r->class->gender & NAME_MASCULINE &&
        name_class_end("д т н л р м", base) &&
        !name_class_end("ов ев ин ын он ан ен ер ор ир ик ок ец ль ст нт рд ск рг ус ис ет ат ом ей ай ий", base))
        return WOMANS_TITLE; /* в «Младе», beside в «Обломове» */
    if (!r->same)
        return 0;
    if (s->n == 1 && r->class->gender == (NAME_MASCULINE | NAME_ANIMATE) && name_class_end("ова ева ёва ина ына", base))
        return NO_MANS; /* Никита, but no Добролюбова */
    if (s->cues & CUE_QUOTED)
        return s->behind_noun && !r->known && name_class_end("ов ев ей", base) ? (s->n > 1 ? 1.5 : 1) * PLURAL_BEHIND
                                                                               : 0;
    if (s->n == 1 && s->behind_noun && bit == CASE_NOM && r->class->gender & NAME_PLURAL)
        return PLURAL_HANGS;
    bool inner = w->settled && s->n > 1 && part + 1 < s->n && s->parts[part + 1].kind == PART_NAME;
    return inner && name_reading_fixed(r) && bit != CASE_NOM && name_class_end("ы и у ю ой ою", base) ? INNER_FIXED : 0;
}

/* общины Ахмади, стихи Руставели */
static bool is_usually_fixed(const struct working *w, const struct scored_reading *r)
{
    return w->lang == LANG_RU && name_class_end(r->class->usual, w->bases->text.s + r->base);
}

/* Genders are tried one by one; of Czech plurals men and all else are two, since adjectives agree with them: čeští
 * bratři, Nové Dvory.  0 ends the list. */
static const unsigned *genders_of(enum lang lang)
{
    static const unsigned czech[] = {NAME_MASCULINE, NAME_FEMININE, NAME_NEUTER, NAME_PLURAL, PEOPLE, 0},
                          others[] = {NAME_MASCULINE, NAME_FEMININE, NAME_NEUTER, NAME_PLURAL, 0};
    return lang == LANG_CS ? czech : others;
}

static bool fits_gender(const struct working *w, const struct name_class *class, unsigned gender)
{
    if (gender == PEOPLE)
        return (class->gender & PEOPLE) == PEOPLE;
    if (gender == NAME_PLURAL && w->lang == LANG_CS && class->gender == PEOPLE)
        return false;
    return class->gender & gender;
}

/* obyvatelé Rakouska (protestovali): no woman's name that does not decline. */
static bool is_object_in_a(const struct working *w, size_t part, unsigned gender)
{
    return w->lang == LANG_CS && says_object(w->span, gender) && w->text[w->span->parts[part].end - 1] == 'a';
}

enum want { WANT_ANY, WANT_NOUN, WANT_ADJECTIVE, WANT_LAST };

/* Where another base form than the chosen one is sought: is this one of those that might as well be right? */
static bool is_rival(const struct working *w, size_t part, const struct scored_reading *r)
{
    const char *base = w->bases->text.s + r->base;
    bool attested = r->known || (r->id && !r->same && name_word_capitals(&w->bases->words->at[r->id - 1]));
    struct name_rival rival = {
        .class = r->class,
        .base = base,
        .placed = w->span->cues & (CUE_PLACE | CUE_PLACE_WORD),
        .among = w->avoided->flags & NAME_ADJECTIVE && part + 1 < w->span->n,
    };
    return strcmp(base, w->avoid) && (attested || name_rival_may_be(&rival, w->avoided));
}

/* The best reading of a part in a case and gender; NULL where it has none. */
static const struct scored_reading *best_reading(const struct working *w, size_t part, unsigned bit, unsigned gender,
                                                 enum want want, double *score)
{
    const struct scored_reading *best = NULL;
    for (const struct scored_reading *r = w->bases->at + w->list[part]; r->class; r++) {
        double s = r->score;
        if (!(r->cases & bit) || (want == WANT_NOUN && r->class->flags & NAME_ADJECTIVE) ||
            (!name_reading_fixed(r) && !fits_gender(w, r->class, gender)) ||
            (w->avoid && part == w->apart && !is_rival(w, part, r)))
            continue;
        if (w->person && part && part + 1 == w->span->n && is_no_womans(w, r, bit))
            s -= NO_WOMANS;
        s -= czech_cost(w, part, r, bit) + russian_cost(w, part, r, bit);
        bool titled = w->span->n == 1 && w->span->cues & CUE_TITLE && w->span->cases & bit;
        if ((w->person || titled) && !name_reading_fixed(r) && !(r->class->gender & (NAME_ANIMATE | NAME_FEMININE)))
            s -= bit == CASE_NOM ? 1 : 3;
        if (name_reading_fixed(r) && bit != CASE_NOM && (w->person || w->span->asked[0] || w->span->cues & CUE_BODY) &&
            (gender == NAME_MASCULINE || is_object_in_a(w, part, gender)) && wants_ending(w, part) &&
            !before_small(w->span, part))
            s -= MANS_FIXED;
        if (name_reading_fixed(r) && w->span->parts[part].kind == PART_COMMON && !(w->span->cues & CUE_QUOTED))
            s -= COMMON_FIXED;
        if (name_reading_fixed(r) && bit != CASE_NOM && is_adjective_here(w, part))
            s -= ADJECTIVE_FIXED;
        if (r->same && w->hangs && (bit == CASE_NOM || (name_reading_fixed(r) && !is_usually_fixed(w, r))))
            s -= HANGS;
        if (r->id && !r->same && w->bases->words->at[r->id - 1].document == w->document)
            s += name_shape_unlikely(w->bases->text.s + r->base) > 0.5 ? IN_DOCUMENT / 4
                 : w->person && !part                                  ? IN_DOCUMENT / 2 /* many are called so */
                                                                       : IN_DOCUMENT;
        if (r->same && (bit == CASE_NOM || bit == CASE_ACC || name_reading_fixed(r)))
            s -= r->class->gender == NAME_PLURAL && w->span->governed && w->span->cues & CUE_PLACE
                     ? w->unlikely[part] / 2
                 : r->class->gender != PEOPLE ? w->unlikely[part]
                 : w->lang == LANG_RU         ? w->unlikely[part] / 2
                                              : 0;
        if (name_reading_fixed(r) && bit != CASE_NOM && w->feminine && gender == NAME_FEMININE &&
            name_shape_consonant(w->bases->text.s + r->base))
            s += 1.5;
        if (want == WANT_LAST && (r->class->flags & NAME_ADJECTIVE || (r->class->gender == PEOPLE && !r->same)))
            s -= LAST_ADJECTIVE;
        if (want == WANT_ADJECTIVE && bit != CASE_NOM && !name_reading_fixed(r) &&
            !(r->class->flags & NAME_ADJECTIVE) && r->score < 0.5)
            s -= NOUN_BEFORE;
        if (!best || s > *score) {
            best = r;
            *score = s;
        }
    }
    return best;
}

/* nad Labem, for Europe */
static bool is_preposition(const char *text)
{
    static const char *const smalls[] = {
        "nad ", "pod ", "z ",  "ze ",  "u ",   "of ",  "na ",   "на ",   "for ",   "для ", "по ",  "о ",
        "pro ", "při ", "v ",  "ve ",  "во ",  "в ",   "с ",    "s ",    "od ",    "от ",  "из ",  "Na ",
        "U ",   "V ",   "Ve ", "Pod ", "Nad ", "Za ",  "Před ", "Mezi ", "K ",     "Ke ",  "Při ", "Между ",
        "Над ", "Под ", "Из ", "От ",  "Для ", "Без ", "До ",   "При ",  "Перед ", NULL};
    for (size_t i = 0; smalls[i]; i++)
        if (!strncmp(text, smalls[i], strlen(smalls[i])))
            return true;
    return false;
}

/* Where a tail begins that stays as it is: Ústí | nad Labem, Август | 1968 года. */
static size_t tail_of(const struct working *w)
{
    const struct name_span *s = w->span;
    if ((s->parts[0].kind == PART_SMALL || s->cues & CUE_QUOTED) &&
        is_preposition(w->text + s->parts[0].start)) /* U Fleků */
        return 1;
    for (size_t i = 1; i < s->n; i++) {
        bool digits = s->parts[i].kind == PART_NUMBER && s->parts[i].casing == CASING_NONE && i + 1 < s->n;
        bool small = s->parts[i].kind == PART_SMALL || s->parts[i].kind == PART_COMMON;
        if (digits || (small && is_preposition(w->text + s->parts[i].start)))
            return i;
    }
    return s->n;
}

static double tail_score(const struct working *w, size_t from)
{
    size_t end = tail_of(w);
    double sum = from < end ? -TAIL : 0;
    for (size_t i = from; i < end; i++) {
        double score = 0;
        if (w->declines[i] && best_reading(w, i, CASE_GEN, 15, WANT_ANY, &score))
            sum += score;
    }
    return sum;
}

/* A word with a small letter that ends as adjectives do, and has another one behind it: (Českého) statistického úřadu.
 */
static bool is_inner_adjective(const struct working *w, size_t i)
{
    const struct name_span *s = w ? w->span : NULL;
    if (!s || i + 1 >= s->n || s->parts[i].kind != PART_COMMON || s->parts[i + 1].kind != PART_COMMON ||
        s->parts[i].role == ROLE_FIRM || !w->declines[i])
        return false;
    for (const struct scored_reading *r = w->bases->at + w->list[i]; r->class; r++)
        if (r->class->flags & NAME_ADJECTIVE && r->cases & CASES_ALL)
            return true;
    return false;
}

/* Does the word for a work begin it, which is no given name: Поэма Конца, but not Роман Якобсон? */
static bool is_titled_work(const struct name_span *s, const struct working *w)
{
    if (s->n < 2 || s->parts[0].role != ROLE_WORK || s->parts[0].kind != PART_NAME || s->marked == 1)
        return false;
    return w && !name_is_given(w->bases->words, &w->bases->words->at[s->parts[0].id], w->lang, NULL);
}

/* The part whose noun the name is built round (w: with its readings, NULL where there are none yet): an institution's
 * or a place's word, or the noun behind an adjective; n where all words agree. */
static size_t head_of(const struct name_span *s, const struct working *w)
{
    if (s->n == 2 && s->parts[0].casing == CASING_UPPER && s->parts[0].end - s->parts[0].start > 3 &&
        s->parts[1].casing != CASING_UPPER)
        return 0; /* МИД Пакистана */
    if (is_titled_work(s, w))
        return 0; /* Поэма Конца, Verše Čechám */
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role == ROLE_BODY || s->parts[i].role == ROLE_PLACE ||
            (s->parts[i].role == ROLE_FIRM && s->parts[i].kind == PART_COMMON) || /* Центральной группой (войск) */
            (s->parts[i].kind == PART_COMMON && !is_inner_adjective(w, i)))
            return i;
    return s->n;
}

/* The first word with a small letter; n where there is none. */
static size_t first_small(const struct name_span *s)
{
    size_t i = 0;
    while (i < s->n && s->parts[i].kind != PART_COMMON)
        i++;
    return i;
}

/* What a name's word is best, of which so many agree. */
static enum want wanted(const struct working *w, size_t part, size_t prefix)
{
    if (part + 1 == prefix)
        return part < head_of(w->span, w) && prefix < tail_of(w)  ? WANT_NOUN /* something hangs on it */
               : part && w->span->parts[part].kind == PART_COMMON ? WANT_LAST
                                                                  : WANT_ANY;
    return w->person || w->span->parts[part + 1].kind > PART_COMMON ? WANT_ANY : WANT_ADJECTIVE;
}

/* «Руслан | и Людмила»: two names that a small word joins stand in one case, each in its gender. */
static bool is_joined(const struct working *w, size_t prefix)
{
    const struct name_span *s = w->span;
    if (!(s->cues & CUE_QUOTED) || prefix + 2 != s->n || s->parts[prefix].kind != PART_COMMON ||
        (s->parts[prefix + 1].kind != PART_NAME && (s->parts[prefix + 1].kind != PART_COMMON || prefix > 1)) ||
        !w->declines[prefix + 1])
        return false;
    const char *small = w->text + s->parts[prefix].start;
    size_t len = s->parts[prefix].end - s->parts[prefix].start;
    return (len == 1 && strchr("ai", *small)) || (len == 2 && !memcmp(small, "и", 2));
}

/* What is behind the words that agree: a name that is joined to them, or a tail; false where the name has no such case.
 */
static bool add_behind(const struct working *w, struct choice *c)
{
    double score = 0;
    if (!is_joined(w, c->prefix)) {
        c->score += tail_score(w, c->prefix);
        return true;
    }
    const struct scored_reading *r = best_reading(w, c->prefix + 1, c->case_bit, 15, WANT_ANY, &score);
    if (!r)
        return false;
    c->at[c->prefix + 1] = r;
    c->prefix += 2;
    c->score += score;
    return true;
}

static bool same_base(const struct working *w, const struct choice *a, const struct choice *b)
{
    const char *text = w->bases->text.s;
    if (a->prefix != b->prefix)
        return false;
    for (size_t i = 0; i < a->prefix; i++)
        if (a->at[i] != b->at[i] && (!a->at[i] || !b->at[i] || strcmp(text + a->at[i]->base, text + b->at[i]->base)))
            return false;
    return true;
}

static void keep_better(const struct working *w, struct choice *c, struct choice *best)
{
    bool same = same_base(w, c, best);
    if (c->score > best->score) {
        c->rival = same ? best->rival : best->score;
        *best = *c;
    } else if (!same && c->score > best->rival) {
        best->rival = c->score;
    }
}

/* A noun, and one with a small letter behind it: they do not agree. */
static bool are_nouns(const struct working *w, const struct choice *c, size_t i)
{
    const struct scored_reading *a = c->at[0], *b = c->at[i];
    return w->lang == LANG_RU && w->span->parts[i].kind == PART_COMMON && a && !b->same &&
           !(a->class->flags & NAME_ADJECTIVE) && !(b->class->flags & NAME_ADJECTIVE);
}

/* Does what agrees end with an adjective before the noun that it goes with: «История Иудейская | войны»? */
static bool parts_pair(const struct working *w, const struct choice *c)
{
    const struct name_span *s = w->span;
    size_t k = c->prefix;
    return w->lang == LANG_RU && k > 1 && k < s->n && c->at[k - 1] && c->at[k - 1]->class->flags & NAME_ADJECTIVE &&
           s->parts[k].kind == PART_COMMON && name_agrees(w->bases->words, s->parts[k - 1].id, s->parts[k].id, w->lang);
}

/* Czech: Petra Halase, Josefa Trnky, Pavla Kohouta, read as a nominative: of a woman, whose given name may be a man's in
 * another case and whose surname ends as theirs do then (women's are adjectives, or end otherwise: Merkel, Janů), or of
 * a man with neither name declined; or in another case, with the given name not declined. */
static bool is_hardly_so(const struct working *w, const struct choice *c)
{
    const struct name_part *p = &w->span->parts[c->prefix - 1];
    const struct scored_reading *first = c->at[0], *last = c->at[c->prefix - 1];
    char ends = w->text[w->span->parts[0].end - 1];
    if (w->lang != LANG_CS || !w->person || w->feminine || w->span->cues & CUE_INVERTED || c->prefix < 2 || !first || !last)
        return false;
    if (c->case_bit != CASE_NOM)
        return name_reading_fixed(first) && ends == 'a';
    if (last->class->flags & NAME_ADJECTIVE || p->end - p->start < 3)
        return false;
    bool hers = c->gender == NAME_FEMININE; /* men may be called Trnka */
    return strchr(hers ? "aeyu" : "eyu", w->text[p->end - 1]) && (hers || (ends == 'a' && first->same && last->same));
}

static void try_choice(const struct working *w, size_t prefix, unsigned bit, unsigned gender, struct choice *best)
{
    struct choice c = {.prefix = prefix, .case_bit = bit, .gender = gender, .score = -case_cost(w, bit)};
    c.score -= beside_cost(w, bit, gender);
    size_t head = head_of(w->span, w);
    for (size_t i = 0; i < prefix; i++) {
        double score = 0;
        if (!w->declines[i])
            continue;
        c.at[i] = best_reading(w, i, bit, gender, wanted(w, i, prefix), &score);
        if (!c.at[i] || (i > head && !(c.at[i]->class->flags & NAME_ADJECTIVE)))
            return; /* behind a head only what goes with it: Univerzita Karlova */
        if (i && w->span->cues & CUE_QUOTED && are_nouns(w, &c, i))
            return; /* «История культуры» */
        c.score += score;
    }
    if (parts_pair(w, &c))
        c.score -= PARTED;
    if (!add_behind(w, &c))
        return;
    if (gender & NAME_PLURAL && w->span->asked[0] && c.at[prefix - 1] && name_reading_fixed(c.at[prefix - 1]))
        c.score -= DISAGREES; /* Моравека (схватили) is not several */
    if (is_hardly_so(w, &c))
        c.score -= HARDLY_SO;
    if (w->feminine && gender == NAME_MASCULINE)
        c.score -= A_WOMAN;
    else if (gender == NAME_FEMININE && w->span->parts[0].kind == PART_INITIAL)
        c.score -= INITIALS;
    keep_better(w, &c, best);
}

/* Řízení | letového provozu, but not Kolčakova armáda: may what stands before the words with small letters have them as
 * its genitive? */
static bool has_noun_first(const struct working *w, size_t small)
{
    if (!small || small >= w->span->n || is_inner_adjective(w, small))
        return small;
    if (!w->declines[small - 1])
        return false;
    for (const struct scored_reading *r = w->bases->at + w->list[small - 1]; r->class; r++)
        if (r->class->flags & NAME_ADJECTIVE)
            return false;
    return true;
}

/* Успение Пресвятой Богородицы, Zvěstování Panny Marie: a noun, and two words behind it that agree. */
static bool has_noun_and_pair(const struct working *w)
{
    const struct name_span *s = w->span;
    const struct name_words *words = w->bases->words;
    if (w->person || s->n != 3 || s->cues & CUE_TITLE || name_looks_adjective(words, s->parts[0].id))
        return false;
    return s->parts[1].kind == PART_NAME && s->parts[2].kind == PART_NAME &&
           name_looks_adjective(words, s->parts[1].id) && name_agrees(words, s->parts[1].id, s->parts[2].id, w->lang);
}

/* Кубок Лиги, Герой Труда: the first of two words is one of every day, the second its genitive. */
static bool has_common_head(const struct working *w)
{
    const struct name_span *s = w->span;
    const struct name_words *words = w->bases->words;
    const struct name_word *first = name_words_family(words, &words->at[s->parts[0].id]);
    if (!first || w->person || s->n != 2 || s->parts[0].kind != PART_NAME || s->parts[1].kind != PART_NAME ||
        s->cues & (CUE_TITLE | CUE_INVERTED) || first->behind || first->lower < 2 || first->lower < first->inside)
        return false;
    return !name_looks_adjective(words, s->parts[0].id) && !name_looks_adjective(words, s->parts[1].id);
}

static void try_prefixes(const struct working *w, unsigned bit, struct choice *best)
{
    size_t head = head_of(w->span, w), n = tail_of(w), from = head < n ? head + 1 : n, to = head < n ? head + 2 : n;
    size_t small = first_small(w->span); /* Řízení | letového provozu, «Программу | действий» */
    if (w->span->cues & CUE_QUOTED && n > 1 && (head == n || has_noun_first(w, small)))
        from = 1; /* «Поэма | Горы» */
    else if (small < from && small && has_noun_first(w, small))
        from = small;
    if (n == w->span->n && ((head == n && has_noun_and_pair(w)) || has_common_head(w)))
        from = 1; /* (церковь) Успения | Пресвятой Богородицы */
    if (w->lang == LANG_RU && head == n && n == w->span->n && has_noun_and_pair(w))
        to = 1;
    if (w->span->n > 2 && is_joined(w, w->span->n - 2u))
        from = to = w->span->n - 2u;
    for (size_t prefix = from; prefix <= to && prefix <= n; prefix++)
        for (const unsigned *gender = genders_of(w->lang); *gender; gender++)
            if (w->genders & *gender)
                try_choice(w, prefix, bit, *gender, best);
}

/* Zemanova, Bibiin: one word, and mostly a noun behind it. */
static void try_own(const struct working *w, struct choice *best)
{
    double score = 0;
    if (w->span->n != 1 || !w->declines[0] || w->span->cues & CUE_QUOTED)
        return;
    const struct scored_reading *r = best_reading(w, 0, CASE_OWN, 15, WANT_ANY, &score);
    if (w->span->cues & CUE_POSSESSOR)
        score += POSSESSOR;
    else
        score -= OWN + (w->lang == LANG_CS && !w->span->behind_noun && says_object(w->span, NAME_NEUTER) ? OWN : 0) -
                 (w->span->cues & CUE_NOUN ? 1.2 : 0) + (w->span->behind_noun ? 0.8 : 0);
    if (r && score > best->score)
        *best =
            (struct choice){.score = score, .prefix = 1, .case_bit = CASE_OWN, .gender = r->class->gender, .at = {r}};
}

/* ---- the words put together ---- */

static bool capital_first(const char *word, size_t len)
{
    uint32_t c = 0;
    utf8_next(word, len, &c);
    return fold_flags(c) & CHAR_UPPER;
}

/* Adds the base form with the capitals of the word as it stands: McDonaldem, O'Learyho, PRAHY. */
static void add_word(struct buf *out, const char *word, size_t len, const char *base, bool all_capitals)
{
    size_t i = 0, k = 0, n = strlen(base);
    uint32_t second = 0;
    while (i < len && k < n) {
        uint32_t c, b;
        size_t a = utf8_next(word + i, len - i, &c), step = utf8_next(base + k, n - k, &b);
        const struct fold *fc, *fb;
        struct fold room, room2;
        fc = fold_at(c, &room);
        fb = fold_at(b, &room2);
        if (fc->flags & CHAR_SKIP) {
            i += a;
            continue;
        }
        if (c != b && (fc->len != fb->len || memcmp(fc->bytes, fb->bytes, fc->len)))
            break;
        bool same_accents = fc->marks_len == fb->marks_len && !memcmp(fc->marks, fb->marks, fc->marks_len);
        if (c != b && !same_accents && !(fc->flags & CHAR_APOSTROPHE))
            break;
        buf_add(out, word + i, a);
        i += a;
        k += step;
    }
    const char *hyphen = memrchr(word, '-', len);
    bool capital = hyphen && hyphen + 1 < word + len &&
                   fold_flags((utf8_next(hyphen + 1, (size_t)(word + len - hyphen - 1), &second), second)) & CHAR_UPPER;
    for (; k < n;) {
        uint32_t b;
        size_t step = utf8_next(base + k, n - k, &b);
        char upper[4];
        bool behind = capital && out->len && out->s[out->len - 1] == '-' && !memchr(base + k, '-', n - k);
        bool first = !i && !k && capital_first(word, len); /* Ѳёдоръ has no letter in common with Фёдор */
        uint32_t c = all_capitals || behind || first ? (uint32_t)utf8proc_toupper((int32_t)b) : b;
        buf_add(out, upper, utf8_put(c, upper));
        k += step;
    }
}

/* A capital first, and behind each hyphen but before what is short: Римский-Корсаков, Ростов-на-Дону. */
static void add_capitals(struct buf *out, const char *base)
{
    bool capital = true;
    for (size_t i = 0, n = strlen(base); i < n;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(base + i, n - i, &c);
        buf_add(out, bytes, utf8_put(capital ? (uint32_t)utf8proc_toupper((int32_t)c) : c, bytes));
        capital = c == '-' && strcspn(base + i, "-") > 2 * strlen("на");
    }
}

/* Are its capitals those of a heading, or of an entry: ЗЕМАН, Милош?  So they are where the texts have Земан as well.
 */
static bool is_shouted(const struct working *w, const struct name_part *p, const char *base)
{
    const struct name_word *word = &w->bases->words->at[p->id];
    const struct name_word *found = name_words_find(w->bases->words, base, strlen(base));
    if (word->title > word->upper || (found && found->title > found->upper))
        return true;
    bool title = false;
    for (size_t i = 0; i < w->span->n && w->span->cues & CUE_INVERTED; i++)
        title |= w->span->parts[i].casing == CASING_TITLE;
    return title;
}

/* ZEMAN in a heading is Zeman; ČSSR stays. */
static void add_part_text(const struct working *w, struct buf *out, const struct name_part *p, const char *base)
{
    size_t len = p->end - p->start;
    const char *s = w->text + p->start;
    if (p->casing == CASING_UPPER && p->kind == PART_NAME && len > 3 && is_shouted(w, p, base)) {
        add_capitals(out, base);
        return;
    }
    add_word(out, s, len, base, p->casing == CASING_UPPER && p->kind == PART_NAME && len > 3);
}

static void add_as_it_stands(struct buf *out, const char *s, size_t len)
{
    static const char stress[] = "\xCC\x81";
    for (size_t i = 0; i < len; i++) {
        if (s[i] == '-' && i + 1 < len && s[i + 1] == '\n')
            i++; /* a word broken at a line end */
        else if (i > 1 && len - i > 1 && !memcmp(s + i, stress, 2) && (unsigned char)s[i - 2] >= 0xD0)
            i++; /* до́ма */
        else
            buf_addc(out, s[i] == '\n' ? ' ' : s[i]);
    }
}

static void put_part(const struct working *w, struct name_base *out, const struct choice *c, size_t i)
{
    const struct name_part *p = &w->span->parts[i];
    if (out->text.len)
        buf_addc(&out->text, ' ');
    if (i < c->prefix && c->at[i] && p->end > p->start)
        add_part_text(w, &out->text, p, w->bases->text.s + c->at[i]->base);
    else
        add_as_it_stands(&out->text, w->text + p->start, p->end - p->start);
}

/* In natural order: of an inverted entry the given names first. */
static void put_parts(const struct working *w, struct name_base *out, const struct choice *c)
{
    const struct name_span *s = w->span;
    size_t surname = 0;
    buf_clear(&out->text);
    if (s->cues & CUE_INVERTED) {
        while (surname < s->n && w->text[s->parts[surname].end] != ',')
            surname++;
        surname = surname + 1 < s->n ? surname + 1 : 1; /* Иванов Иван Иванович has no comma */
    }
    for (size_t i = surname; i < s->n; i++)
        put_part(w, out, c, i);
    if (surname)
        out->surname = out->text.len + 1;
    for (size_t i = 0; i < surname; i++)
        put_part(w, out, c, i);
}

/* ---- all together ---- */

static bool declines_as_man(const struct working *w, const struct name_part *p)
{
    size_t len = p->end - p->start;
    const char *end = w->text + p->end;
    return (w->lang == LANG_CS && len > 1 && end[-1] == 'a') ||
           (w->lang == LANG_RU && len > 2 && !memcmp(end - 2, "а", 2));
}

/* A given name first, or initials: a person; which gender the given name has. */
static void look_for_given(struct working *w)
{
    const struct name_span *s = w->span;
    size_t first = s->cues & CUE_INVERTED ? 1 : 0;
    unsigned genders = 0;
    w->genders = 15;
    if (!name_span_all_names(s) || s->n < 2 || name_span_has(s, ROLE_BODY) || name_span_has(s, ROLE_PLACE))
        return;
    if (s->parts[0].kind == PART_INITIAL || s->parts[s->n - 1].kind == PART_INITIAL) {
        w->person = true;
        w->genders = NAME_MASCULINE | NAME_FEMININE;
    } else if (name_is_given(w->bases->words, &w->bases->words->at[s->parts[first].id], w->lang, &genders)) {
        w->person = true; /* Антонина may also be a form of a man's name that no list has */
        w->feminine = genders == NAME_FEMININE;
        w->genders = genders | (declines_as_man(w, &s->parts[first]) ? (unsigned)NAME_MASCULINE : 0);
    }
}

static void prepare(struct working *w)
{
    struct buf word = {0};
    for (size_t i = 0; i < w->span->n; i++) {
        const struct name_part *p = &w->span->parts[i];
        bool foreign =
            w->lang == LANG_RU && (unsigned char)w->text[p->start] < 0xC8; /* Latin letters in a Russian text */
        bool leads = !i && w->span->n > 1 && w->span->cues & CUE_QUOTED && is_preposition(w->text + p->start);
        w->declines[i] = (p->kind == PART_NAME || p->kind == PART_COMMON) && !foreign && !leads;
        if (!w->declines[i])
            continue;
        bool asked = w->span->governed || w->span->behind_noun || p->role == ROLE_WORK;
        bool title = w->span->cues & CUE_QUOTED && !i && asked && (w->span->n == 1 || p->role == ROLE_WORK);
        w->list[i] = name_bases_readings(w->bases, p->id, p->kind == PART_COMMON || title);
        name_words_written(w->bases->words, &w->bases->words->at[p->id], &word);
        w->unlikely[i] = name_span_is_acronym(w->span) && p->end - p->start < 8 ? 0 : name_shape_unlikely(word.s);
    }
    buf_free(&word);
}

/* Федорович: made of a given name? */
static bool is_patronymic(const char *word)
{
    static const char *const ends[] = {"ьевич", "ьевна", "ович", "евич", "ьич",    "лич",  "ич",
                                       "ыч",    "овна",  "евна", "ишна", "инишна", "ична", "инична",
                                       "ovič",  "evič",  "ovna", "evna", NULL};
    static const char *const nominatives[] = {"", "ий", "ей", "й", "ь", "а", "я", "ij", "ej", NULL};
    struct buf small = {0}, given = {0};
    bool found = false;
    for (size_t i = 0, len = strlen(word); i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(word + i, len - i, &c);
        buf_add(&small, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    for (size_t e = 0; ends[e] && !found; e++) {
        size_t n = strlen(ends[e]);
        if (small.len <= n + 2 || memcmp(small.s + small.len - n, ends[e], n))
            continue;
        for (size_t k = 0; nominatives[k] && !found; k++) {
            buf_clear(&given);
            buf_addf(&given, "%.*s%s", (int)(small.len - n), small.s, nominatives[k]);
            found = name_is_listed_given(given.s) || name_kinds_in_table(given.s, LANG_RU) & 1u << NAMES_GIVEN;
        }
    }
    buf_free(&small);
    buf_free(&given);
    return found;
}

/* Гаврила Ардалионович: one that ends as patronymics do, met more than once, and always behind this given name, never
 * alone, as Шостакович is.  What ends as women's do, or as Титыч, is always one. */
static bool is_only_behind_given(const struct working *w, const char *word)
{
    static const char *const mens[] = {"ович", "евич", "ovič", "evič", NULL};
    static const char *const sure[] = {"овна", "евна", "инична", "ишна", "ovna", "evna", "inična", "ыч", "ьич", NULL};
    const struct name_words *words = w->bases->words;
    const struct name_part *p = &w->span->parts[1];
    const struct name_word *family = name_words_family(words, &words->at[p->id]);
    size_t len = strlen(word);
    for (size_t i = 0; sure[i]; i++)
        if (len > strlen(sure[i]) + 2 && !strcmp(word + len - strlen(sure[i]), sure[i]))
            return w->person;
    for (size_t i = 0; mens[i]; i++)
        if (len > strlen(mens[i]) + 2 && !strcmp(word + len - strlen(mens[i]), mens[i]))
            return w->person && family && !family->begins &&
                   name_words_together(words, w->span->parts[0].id, p->id, false) > 1;
    return false;
}

/* What a ruler is called, and which of his name: Petr Veliký, Екатерина Вторая. */
static bool is_epithet(const char *word)
{
    static const char *const words[] = {"Veliký",  "Veliká",  "Hrozný",    "První",  "Druhý",  "Druhá",
                                        "Třetí",   "Čtvrtý",  "Boží",      "Божий",  "Божия",  "Божья",
                                        "Великий", "Великая", "Грозный",   "Первый", "Первая", "Второй",
                                        "Вторая",  "Третий",  "Четвёртый", NULL};
    for (size_t i = 0; words[i]; i++)
        if (!strcmp(words[i], word))
            return true;
    return false;
}

/* František Josef, Мария Терезия: two given names of rulers and saints, who have no surname. */
static bool is_double_given(const struct working *w, const char *base)
{
    static const char pairs[] =
        "|František Josef|František Ferdinand|František Štěpán|Bedřich Vilém|Fridrich Vilém|Friedrich Wilhelm|"
        "Frederick William|Karel Albert|Karel Gustav|Karel Eduard|Viktor Emanuel|Victor Emmanuel|Jan Pavel|John Paul|"
        "Marie Terezie|Maria Theresa|Marie Antoinetta|Marie Antoinette|Marie Luisa|Marie Amálie|Marie Magdaléna|"
        "Francis Joseph|Franz Joseph|Franz Ferdinand|Francis Ferdinand|Jan Kazimír|Jan Nepomuk|Jan Jiří|"
        "Франц Иосиф|Франц Фердинанд|Фридрих Вильгельм|Карл Альберт|Карл Густав|Виктор Эммануил|Мария Терезия|"
        "Мария Антуанетта|Мария Магдалина|Иоанн Павел|Ян Казимир|Ян Непомук|";
    struct buf padded = {0};
    size_t n = w->span->n;
    buf_addf(&padded, "|%s|", base);
    bool listed = strstr(pairs, padded.s);
    buf_free(&padded);
    return n == 2 &&
           (listed || (w->span->cues & CUE_RULER &&
                       name_is_given(w->bases->words, &w->bases->words->at[w->span->parts[1].id], w->lang, NULL)));
}

/* Madona Sixtinská, Hanba Falkovi: no given name stands first, but a word of every day. */
static bool begins_common(const struct working *w)
{
    enum { LONG = 12 }; /* bytes; forms of a shorter word begin as others do: Никос, никому */
    const struct name_words *words = w->bases->words;
    const struct name_part *first = &w->span->parts[0];
    const struct name_word *v = &words->at[first->id], *family = name_words_family(words, v);
    return !w->person && !(w->span->cues & CUE_INVERTED) && first->kind == PART_NAME && first->casing == CASING_TITLE &&
           (v->lower || (v->len > LONG && family && family->lower && family->lower >= family->inside));
}

/* Vlaská Opera: an adjective, and a noun of every day that it goes with. */
static bool ends_common(const struct working *w)
{
    const struct name_words *words = w->bases->words;
    const struct name_part *p = w->span->parts;
    return w->span->n == 2 && !w->person && p[0].kind == PART_NAME && p[1].kind == PART_NAME &&
           words->at[p[1].id].lower && name_looks_adjective(words, p[0].id) &&
           name_agrees(words, p[0].id, p[1].id, w->lang);
}

/* Where the surname begins: behind given names, initials and the small words of nobility. */
static void find_surname(const struct working *w, struct name_base *out)
{
    const char *s = buf_string(&out->text);
    if (out->surname || w->span->n < 2 || begins_common(w) || ends_common(w))
        return;
    const char *last = strrchr(s, ' ');
    size_t n = w->span->n;
    if (!last || w->span->parts[n - 1].kind == PART_INITIAL || w->span->parts[n - 1].kind == PART_NUMBER)
        return;
    bool english_small = w->lang == LANG_EN && n > 2 && w->span->parts[n - 2].kind == PART_SMALL &&
                         (!strncmp(w->text + w->span->parts[n - 2].start, "the ", 4) ||
                          !strncmp(w->text + w->span->parts[n - 2].start, "of ", 3)); /* Alfred the Great */
    if (is_epithet(last + 1) || english_small || is_double_given(w, s) ||
        (n == 2 && (is_patronymic(last + 1) || is_only_behind_given(w, last + 1)))) /* Иван Фёдорович */
        return;
    out->surname = (size_t)(last - s) + 1;
}

static bool ends_in_consonant(const struct working *w, const struct name_part *p)
{
    struct buf word = {0};
    name_words_written(w->bases->words, &w->bases->words->at[p->id], &word);
    bool consonant = name_shape_consonant(buf_string(&word));
    buf_free(&word);
    return consonant;
}

static bool hangs(const struct working *w)
{
    const struct name_span *s = w->span;
    const struct name_word *v = &w->bases->words->at[s->parts[0].id];
    bool one = s->n == 1 || (s->n == 2 && s->parts[1].kind == PART_NUMBER); /* Karel IV. */
    return one && s->behind_noun && !s->governed && !(s->cues & (CUE_QUOTED | CUE_TITLE | CUE_FIRST)) &&
           (name_word_capitals(v) < 2 || v->inside + v->first <= v->after + v->hanging) &&
           s->parts[0].casing != CASING_UPPER && !(w->lang == LANG_RU && ends_in_consonant(w, &s->parts[0]));
}

static void look_beside(struct working *w)
{
    const struct name_span *s = w->span;
    if (w->lang != LANG_CS)
        return;
    w->called = s->n < 3 ? name_called(w->text, s->start, s->end) : NOT_CALLED;
    if (w->called == NOT_CALLED && s->n == 1 && !s->governed && name_is_call(w->bases, s->parts[0].id))
        w->called = MAYBE_CALLED;
    w->agrees = s->governed || s->listed || s->cues & CUE_QUOTED ? 0 : name_adjective_cases(w->text, s->start);
}

/* The best choice for a span as it is. */
static void choose(struct working *w, struct choice *best)
{
    w->hangs = hangs(w);
    look_beside(w);
    *best = (struct choice){.score = -1e9, .rival = -1e9};
    look_for_given(w);
    prepare(w);
    for (unsigned i = 0; i < CASES - 1; i++)
        try_prefixes(w, 1u << i, best);
    try_own(w, best);
}

/* Does nothing but its ending speak for the base form of a part?  It stands nowhere, or once and as it stands here. */
static bool is_unattested(const struct working *w, size_t part, const struct scored_reading *r)
{
    const struct name_word *word = &w->bases->words->at[w->span->parts[part].id];
    if (!r || r->known || w->span->parts[part].kind != PART_NAME || w->span->parts[part].casing == CASING_UPPER)
        return false;
    return r->same ? name_word_capitals(word) < 2 : !r->id || !name_word_capitals(&w->bases->words->at[r->id - 1]);
}

/* Might another base form as well be right?  A given name and an institution's or a place's noun say of which gender
 * the other words are, and so leave little doubt. */
static bool is_close(struct working *w, const struct choice *chosen)
{
    bool close = false, beside = w->span->cues & CUE_PLACE_WORD && chosen->case_bit == CASE_NOM; /* село Комня */
    bool led = beside || w->person || (w->span->n > 1 && head_of(w->span, w) < w->span->n);
    for (size_t i = 0; i < chosen->prefix && !close && !led; i++) {
        struct choice other = {.score = chosen->score - CLOSE};
        const struct scored_reading *r = chosen->at[i];
        if (!w->declines[i] || !is_unattested(w, i, r) || name_rival_none(r->class, w->bases->text.s + r->base))
            continue;
        w->apart = i;
        w->avoid = w->bases->text.s + r->base;
        w->avoided = r->class;
        for (unsigned k = 0; k < CASES - 1; k++)
            try_prefixes(w, 1u << k, &other);
        try_own(w, &other);
        close = other.prefix;
    }
    w->avoid = NULL;
    return close;
}

/* Parts from..to of a span as if they were a name of their own. */
static double score_alone(const struct working *w, size_t from, size_t to)
{
    struct name_span part = *w->span;
    struct working alone = *w;
    struct choice best;
    bool titled = part.cues & CUE_TITLE;
    part.n = (uint8_t)(to - from);
    memmove(part.parts, part.parts + from, part.n * sizeof *part.parts);
    if (from && !titled) {
        part.cues = 0;
        part.governed = false;
        memset(part.asked, 0, sizeof part.asked);
        part.cases = CASES_ALL;
    }
    if (!from && titled && to < w->span->n) { /* президент Чехословакии | Вацлав Гавел */
        part.cues &= (uint16_t)~CUE_TITLE;
        part.governed = true;
        part.cases = CASE_GEN;
    }
    alone.span = &part;
    alone.person = alone.feminine = false;
    choose(&alone, &best);
    return best.score - (best.prefix < alone.span->n ? HANGING : 0);
}

/* May a border stand before part k?  Initials belong to the name behind them. */
static bool may_part(const struct name_span *s, size_t k)
{
    if (s->parts[k - 1].kind != PART_NAME)
        return false;
    return s->parts[k].kind == PART_NAME || (k + 1 < s->n && s->parts[s->n - 1].kind == PART_NAME);
}

static bool may_be_several(const struct name_span *s, enum lang lang)
{
    if (s->n < 2 || s->marked || s->cues & (CUE_INVERTED | CUE_QUOTED) || lang == LANG_UK || lang == LANG_OTHER)
        return false;
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind != PART_NAME && s->parts[i].kind != PART_INITIAL)
            return false;
    return name_span_all_names(s) && head_of(s, NULL) == s->n;
}

/* Of several words that could agree in several ways, those that the table knows as they then stand: Hradec Králové. */
static void prefer_known(const struct working *w, struct choice *best)
{
    struct name_base probe = {0};
    size_t n = w->span->n;
    for (size_t prefix = 1; n > 1 && n < 5 && prefix <= n; prefix++) {
        struct choice here = {.score = -1e9};
        for (unsigned bit = 0; bit < CASES - 1; bit++)
            for (const unsigned *gender = genders_of(w->lang); *gender; gender++) {
                struct choice c = {.score = -1e9};
                try_choice(w, prefix, 1u << bit, *gender, &c);
                if (c.score <= here.score)
                    continue;
                here = c;
            }
        if (here.score < best->score - 6)
            continue;
        put_parts(w, &probe, &here);
        if (name_phrase_kinds(buf_string(&probe.text), w->lang)) {
            *best = here;
            break;
        }
    }
    buf_free(&probe.text);
}

/* Does the table of names know all of it: Karlovy Vary? */
static bool is_known(struct working *w)
{
    struct name_base probe = {0};
    struct choice best = {.case_bit = CASE_NOM};
    if (w->lang != LANG_EN) {
        choose(w, &best);
        prefer_known(w, &best);
    }
    put_parts(w, &probe, &best);
    bool known = name_phrase_kinds(buf_string(&probe.text), w->lang);
    buf_clear(&probe.text);
    add_as_it_stands(&probe.text, w->text + w->span->start, w->span->end - w->span->start);
    known |= name_phrase_kinds(buf_string(&probe.text), w->lang) != 0;
    buf_free(&probe.text);
    return known;
}

size_t name_seam_of(struct name_bases *bases, const struct name_span *span, const char *text, enum lang lang,
                    uint32_t document)
{
    struct working w = {.bases = bases, .span = span, .text = text, .lang = lang, .document = document};
    bool declines = lang != LANG_EN;
    if (!may_be_several(span, lang) || is_titled_work(span, &w))
        return 0;
    double whole = declines ? score_alone(&w, 0, span->n) : 0;
    double best = whole + (span->n == 2 ? 2 * SEAM : SEAM) + (declines ? 0 : SEAM);
    size_t seam = 0;
    for (size_t k = 1; k < span->n; k++) {
        if (!may_part(span, k))
            continue;
        double two = name_seam_support(bases->words, span, k, lang);
        if (declines)
            two += score_alone(&w, 0, k) + score_alone(&w, k, span->n);
        if (two > best) {
            best = two;
            seam = k;
        }
    }
    return seam && is_known(&w) ? 0 : seam;
}

static void put_kind(const struct working *w, struct name_base *out, const struct choice *c)
{
    const struct scored_reading *first = c->at[0], *last = c->at[w->span->n - 1];
    const char *text = w->bases->text.s;
    struct name_bearer kind = name_bearer_of(&(struct name_facts){
        .words = w->bases->words,
        .span = w->span,
        .text = w->text,
        .lang = w->lang,
        .base = buf_string(&out->text),
        .class = first ? first->class : NULL,
        .case_bit = c->case_bit,
        .first = first ? text + first->base : NULL,
        .last = last ? text + last->base : NULL,
        .given = w->person,
        .own = c->case_bit == CASE_OWN,
        .whole = c->prefix == w->span->n,
    });
    out->kind = kind.kind;
    out->sure = kind.sure;
    out->given = kind.given;
    out->saint = kind.saint;
}

/* «Извините меня», «Что же делать»: words that stand in sentences rather than in titles. */
static bool has_sentence_word(const struct working *w)
{
    static const char *const words[] = {"не",  "ни",  "же",   "ли",   "бы",  "я",   "ты",  "мы",   "вы",  "он",
                                        "она", "они", "меня", "тебя", "нас", "вас", "мне", "тебе", "нам", "вам",
                                        "это", "как", "что",  "где",  "кто", "уже", "ещё", "вот",  NULL};
    const struct name_span *s = w->span;
    for (size_t i = 1; i < s->n && s->parts[0].role != ROLE_WORK; i++)
        for (size_t k = 0; words[k]; k++)
            if (s->parts[i].end - s->parts[i].start == strlen(words[k]) &&
                !memcmp(w->text + s->parts[i].start, words[k], strlen(words[k])))
                return true;
    return false;
}

/* A title that begins with a small word of every day stays as it is: «За вашу и нашу свободу». */
static bool is_phrase(const struct working *w)
{
    const struct name_span *s = w->span;
    if (s->cues & CUE_QUOTED && has_sentence_word(w))
        return true;
    const struct name_word *first = &w->bases->words->at[s->parts[0].id];
    return s->cues & CUE_QUOTED && s->n > 1 &&
           utf8_count(w->text + s->parts[0].start, s->parts[0].end - s->parts[0].start) < 4 &&
           first->lower > name_word_capitals(first);
}

/* One word that more often has a small letter: Ráno, Rád. */
static bool is_common_word(const struct working *w)
{
    const struct name_span *s = w->span;
    const struct name_word *v = &w->bases->words->at[s->parts[0].id];
    return s->n == 1 && !s->marked && !(s->cues & CUE_QUOTED) && s->parts[0].casing == CASING_TITLE &&
           v->lower > v->inside && !name_kinds_in_table(w->bases->words->terms.s + v->term, w->lang);
}

/* Havlův Hrádeček, Nerudova Kačenka: is the first word the adjective of a possessor? */
static bool has_possessor(const struct working *w, const struct choice *c)
{
    if (w->lang != LANG_CS || w->person || w->span->n < 2 || c->prefix < 2 || !c->at[0])
        return false;
    const char *base = w->bases->text.s + c->at[0]->base;
    return name_class_end("ův", base) || (c->at[0]->class->flags & NAME_ADJECTIVE && name_class_end("ova ovo", base));
}

/* Sedláčková Kačenka, Матрёнина Лизавета: a woman's given name last, and none before it. */
static bool ends_in_womans(const struct working *w)
{
    static const char *const tails[] = {"ová", "ové", "ovou", "ova", "ovu", "ovy",  "ina", "inou",
                                        "ина", "ину", "иной", "ова", "ову", "овой", NULL};
    unsigned genders = 0;
    const struct name_span *s = w->span;
    struct name_words *words = w->bases->words;
    return s->n == 2 && !w->person && s->parts[0].kind == PART_NAME &&
           name_is_given(words, &words->at[s->parts[1].id], w->lang, &genders) && genders == NAME_FEMININE &&
           name_has_tail(words, s->parts[0].id, tails);
}

/* Nerudova Kačenka is a person, Havlův Hrádeček is none. */
static bool owns_person(const struct working *w)
{
    const struct name_part *last = &w->span->parts[w->span->n - 1];
    return name_is_given(w->bases->words, &w->bases->words->at[last->id], w->lang, NULL);
}

/* „Ивану Сергеевичу наше почитание“: nobody is called so, whoever is named in it. */
static bool has_common_word(const struct name_span *s)
{
    for (size_t i = 0; i < s->n && !s->marked; i++)
        if (s->parts[i].kind == PART_COMMON)
            return true;
    return false;
}

/* What of the name leaves little doubt: name_base.h. */
static void put_leads(const struct working *w, struct name_base *out, const struct choice *c)
{
    const struct name_span *s = w->span;
    const struct scored_reading *last = c->prefix ? c->at[c->prefix - 1] : NULL;
    unsigned asked = s->asked[__builtin_ctz(c->gender ? c->gender : 1)] & (CASES_ALL & ~CASE_NOM);
    bool titled = s->governed && s->cues & CUE_TITLE, adjective = asked && asked != (CASES_ALL & ~CASE_NOM);
    if (!last)
        return;
    out->led = (titled || w->person || adjective) && c->score - c->rival > LEADS && c->case_bit != CASE_NOM &&
               !name_reading_fixed(last);
    out->firm = last->known || (c->case_bit == CASE_NOM && s->agrees & c->gender);
}

void name_base_of(struct name_base *out, struct name_bases *bases, const struct name_span *span, const char *text,
                  enum lang lang, uint32_t document)
{
    struct working w = {
        .bases = bases, .span = span, .text = text, .lang = lang, .document = document, .settled = true};
    struct choice best;
    out->surname = 0;
    out->own = out->feminine = out->given = out->doubtful = out->led = out->firm = false;
    if (lang == LANG_EN || lang == LANG_UK || lang == LANG_OTHER || is_phrase(&w)) {
        look_for_given(&w);
        best = (struct choice){.case_bit = CASE_NOM};
    } else {
        choose(&w, &best);
        prefer_known(&w, &best);
        put_leads(&w, out, &best);
        out->doubtful = !span->marked && is_close(&w, &best);
    }
    out->doubtful |= is_common_word(&w);
    put_parts(&w, out, &best);
    out->doubtful = out->doubtful && !(span->n > 1 && name_phrase_kinds(buf_string(&out->text), lang));
    out->own = best.case_bit == CASE_OWN;
    out->feminine = w.feminine;
    put_kind(&w, out, &best);
    bool owned = has_possessor(&w, &best);
    if (out->kind == BEARER_PERSON && ((owned && !owns_person(&w)) || has_common_word(span)))
        out->kind = BEARER_OTHER;
    if (out->kind == BEARER_PERSON && !owned && !ends_in_womans(&w))
        find_surname(&w, out);
}
