/* The plainest signs decide: what the document marks, a title, an institution's word, the table of names; then how the
 * word declines and stands elsewhere. */
#include "name_kind.h"

#include "name_known.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

const char *bearer_word(enum bearer kind)
{
    static const char *const words[] = {"person", "place", "organisation", "other"};
    return words[kind];
}

unsigned name_kinds_in_table(const char *base, enum lang lang)
{
    struct buf term = {0};
    size_t folded = term_of(base, strlen(base), &term);
    unsigned kinds = folded ? names_kinds(term.s, folded, lang) : 0;
    buf_free(&term);
    return kinds | name_known_kinds(base);
}

/* The same of a word as it stands, with its capitals. */
static unsigned known_kinds(const char *word)
{
    struct buf small = {0};
    size_t len = strlen(word);
    for (size_t i = 0; i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(word + i, len - i, &c);
        buf_add(&small, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    unsigned kinds = name_known_kinds(buf_string(&small));
    buf_free(&small);
    return kinds;
}

/* The same with each blank as it is, or a hyphen: Градец-Кралове. */
static unsigned phrase_kinds(const char *base, enum lang lang, char between)
{
    struct buf term = {0};
    for (const char *at = base; *at;) {
        struct buf word = {0};
        size_t len = strcspn(at, " "), n = len ? term_of(at, len, &word) : 0;
        if (term.len)
            buf_addc(&term, between);
        buf_add(&term, buf_string(&word), n);
        buf_free(&word);
        at += len + (at[len] == ' ');
    }
    unsigned kinds = term.len ? names_kinds(term.s, term.len, lang) : 0;
    buf_free(&term);
    return kinds;
}

unsigned name_phrase_kinds(const char *base, enum lang lang)
{
    unsigned kinds = phrase_kinds(base, lang, ' ');
    if (!strchr(base, ' '))
        return kinds | known_kinds(base);
    return kinds ? kinds : phrase_kinds(base, lang, '-') & (1u << NAMES_PLACE | 1u << NAMES_ORG);
}

/* ---- of a span ---- */

bool name_span_has(const struct name_span *s, enum name_role role)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role == role)
            return true;
    return false;
}

bool name_span_is_acronym(const struct name_span *s)
{
    return s->n == 1 && s->parts[0].casing == CASING_UPPER && s->parts[0].end - s->parts[0].start <= 12;
}

bool name_span_all_names(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind != PART_NAME && s->parts[i].kind != PART_INITIAL && s->parts[i].kind != PART_SMALL &&
            !(s->parts[i].kind == PART_NUMBER && s->parts[i].casing != CASING_NONE)) /* Karel IV. */
            return false;
    return true;
}

/* ÚV KSČ */
static bool all_capitals(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].casing != CASING_UPPER || s->parts[i].end - s->parts[i].start > 10)
            return false;
    return s->n > 1;
}

/* ---- kinds ---- */

static struct name_bearer of(enum bearer kind, unsigned sure)
{
    return (struct name_bearer){.kind = kind, .sure = sure};
}

/* From the table of names. */
static struct name_bearer kind_in_table(unsigned kinds)
{
    if (kinds & 1u << NAMES_PLACE)
        return of(BEARER_PLACE, 2);
    if (kinds & 1u << NAMES_ORG)
        return of(BEARER_ORGANISATION, 2);
    if (!(kinds & (1u << NAMES_PERSON | 1u << NAMES_GIVEN)))
        return of(BEARER_OTHER, 2);
    struct name_bearer person = of(BEARER_PERSON, kinds & 1u << NAMES_PERSON ? 2 : 1);
    person.given = kinds == 1u << NAMES_GIVEN;
    return person;
}

static struct name_word *word_of(const struct name_facts *f, size_t part)
{
    return &f->words->at[f->span->parts[part].id];
}

static bool latin_in_russian(const struct name_facts *f)
{
    return f->lang == LANG_RU && (unsigned char)f->text[f->span->start] < 0xC8;
}

/* A given name that the texts have alone: Marina. */
static bool is_lone_given(const struct name_facts *f)
{
    if (f->lang == LANG_EN)
        return name_is_given(f->words, word_of(f, 0), f->lang, NULL);
    return f->first && (name_is_listed_given(f->first) || name_kinds_in_table(f->first, f->lang) & 1u << NAMES_GIVEN);
}

/* What is counted of part i in all its forms. */
static const struct name_word *family_of(const struct name_facts *f, size_t part)
{
    const struct name_word *w = word_of(f, part), *family = name_words_family(f->words, w);
    return family ? family : w;
}

/* Mostly behind prepositions that place. */
static bool is_placed(const struct name_facts *f, size_t part)
{
    const struct name_word *w = word_of(f, part), *family = family_of(f, part);
    return (w->place * 3 > w->inside && w->place > 1) || (family->place * 3 > family->inside && family->place > 2);
}

/* The name stands as its base form does: behind a word for what it is it is called so, "agentura Reuters"; what hangs
 * on that word, "armáda Pákistánu", has another case. */
static bool stands_beside(const struct name_facts *f)
{
    size_t len = f->span->end - f->span->start;
    return strlen(f->base) == len && !memcmp(f->base, f->text + f->span->start, len);
}

/* Chodsko, Орловщина: nothing but regions ends so. */
static bool is_region(const struct name_facts *f)
{
    static const char *const tails[] = {"sko", "cko", "щина", NULL};
    size_t len = strlen(f->base);
    for (size_t i = 0; tails[i] && f->lang != LANG_EN; i++)
        if (len > strlen(tails[i]) + 3 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return true;
    return false;
}

/* Moršansk, Плёсовка, Lomnice: does the base form end as names of places do, and those of persons seldom? */
static bool ends_as_place(const struct name_facts *f)
{
    static const char *const tails[] = {
        "sk",   "cko",   "grad", "hrad", "gorod", "burg", "burk",   "dorf", "stadt", "polis", "ice",  "iště",
        "ovce", "any",   "ovka", "evo",  "ovo",   "ино",  "ово",    "ево",  "ск",    "цк",    "град", "город",
        "бург", "дорф",  "поль", "щина", "ичи",   "вка",  "ье",     "инск", "ополь", "land",  "ton",  "ville",
        "ford", "shire", "abad", "stan", "стан",  "абад", "ландия", "ия",   "ie",    NULL};
    size_t len = strlen(f->base);
    for (size_t i = 0; tails[i]; i++)
        if (len > strlen(tails[i]) + 2 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return true;
    return is_region(f);
}

/* From one word's use and declension. */
static struct name_bearer kind_of_word(const struct name_facts *f)
{
    const struct name_class *c = f->class;
    const struct name_word *family = family_of(f, 0);
    bool acronym = name_span_is_acronym(f->span);
    bool animate = c && c->gender & NAME_ANIMATE && !(c->gender & NAME_PLURAL);
    if (f->own && f->span->cues & CUE_POSSESSOR) /* v Ipaťjevově domě */
        return of(BEARER_PERSON, 1);
    if (c && c->flags & NAME_SURNAME && !(c->flags & NAME_FIXED))
        return of(BEARER_PERSON, 1);
    if (is_region(f) && !family->behind)
        return of(BEARER_PLACE, 1);
    if (!acronym && !is_placed(f, 0) && (is_lone_given(f) || family->behind > 0))
        return of(BEARER_PERSON, 1);
    if (acronym)
        return of(BEARER_ORGANISATION, 1);
    if (f->lang == LANG_EN && name_is_people(f->words, f->span->parts[0].id))
        return of(BEARER_OTHER, 2);
    if (f->span->cues & CUE_HUMAN && !(f->lang == LANG_EN && word_of(f, 0)->lower) &&
        !(c && c->gender & NAME_PLURAL && !(c->flags & NAME_FIXED)))
        return of(BEARER_PERSON, 1);
    if (is_placed(f, 0))
        return of(BEARER_PLACE, 1);
    if (f->span->cues & CUE_PLACE)
        return of(BEARER_PLACE,
                  ends_as_place(f) || (!family->lower && !family->behind && !(c && c->gender & NAME_ANIMATE)));
    if (f->own || (animate && (!stands_beside(f) || f->lang == LANG_RU)))
        return of(BEARER_PERSON, f->own);
    if (f->lang == LANG_EN && f->span->cues & CUE_OWNER && !word_of(f, 0)->lower)
        return of(BEARER_PERSON, 1);
    return of(latin_in_russian(f) ? BEARER_ORGANISATION : BEARER_OTHER, 0);
}

/* English: Subcarpathian, National. */
static bool is_like_adjective(const struct name_facts *f, const struct name_part *p)
{
    static const char *const suffixes[] = {"ian",  "ish",  "ese",  "ic",  "al",  "ern", "ia",
                                           "land", "tion", "ment", "ity", "ies", NULL};
    size_t len = p->end - p->start;
    for (size_t i = 0; suffixes[i]; i++)
        if (len > strlen(suffixes[i]) &&
            !memcmp(f->text + p->end - strlen(suffixes[i]), suffixes[i], strlen(suffixes[i])))
            return true;
    return false;
}

/* Smetana's (Bartered Bride): what somebody has is no person, as far as nothing says so. */
static bool is_owned(const struct name_facts *f)
{
    uint32_t at = f->span->start;
    static const char *const signs[] = {"'s ", "’s ", "s' ", "s’ ", NULL};
    for (size_t i = 0; signs[i]; i++) {
        size_t len = strlen(signs[i]);
        if (at >= len && !memcmp(f->text + at - len, signs[i], len))
            return true;
    }
    return false;
}

/* Words that never have a small letter: Dawn Sturgess perhaps, but not Action Programme. */
static bool only_names(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    for (size_t i = 0; i < s->n; i++) {
        const struct name_word *v = word_of(f, i);
        if (s->parts[i].kind != PART_NAME || s->parts[i].casing == CASING_UPPER || is_like_adjective(f, &s->parts[i]) ||
            s->parts[i].role != ROLE_NONE || v->lower || v->place > v->inside / 2)
            return false;
    }
    const struct name_word *last = family_of(f, s->n - 1); /* met alone, too: a surname */
    return s->n < 4 && (last->begins > 0 || last->behind > 0 || s->cues & CUE_HUMAN);
}

/* Two words, an adjective and its noun, neither of which stands behind a given name. */
static bool is_adjective_and_noun(const struct name_facts *f)
{
    const struct name_part *p = f->span->parts;
    if (f->span->n != 2 || family_of(f, 0)->behind || family_of(f, 1)->behind)
        return false;
    size_t adjective = name_looks_adjective(f->words, p[0].id) ? 0 : 1;
    bool common = word_of(f, 1 - adjective)->lower || (!adjective && word_of(f, 0)->lower); /* not Závis Černý */
    return common && name_looks_adjective(f->words, p[adjective].id) &&
           !name_is_given(f->words, word_of(f, 1 - adjective), f->lang, NULL) &&
           name_agrees(f->words, p[adjective].id, p[1 - adjective].id, f->lang);
}

/* Several capitals and no sign: a person, unless the last of them is known for a place (Dvořákova Praha). */
static struct name_bearer kind_of_last(const struct name_facts *f)
{
    unsigned kinds = f->last ? name_kinds_in_table(f->last, f->lang) : 0;
    if (kinds & 1u << NAMES_PLACE || is_placed(f, f->span->n - 1))
        return of(BEARER_PLACE, 1);
    if (is_adjective_and_noun(f)) /* Zlatá Hvězda */
        return of(BEARER_OTHER, 0);
    return of(f->span->cues & CUE_FIRST ? BEARER_OTHER : BEARER_PERSON, 0); /* Podpis Jelcina */
}

/* Le Soir, Die Welt, The Dawn: newspapers and other works, in a text of another language. */
static bool has_article(const struct name_facts *f)
{
    static const char articles[] = " the le la les il el los der die das ";
    const struct name_word *w = word_of(f, 0);
    const char *term = f->words->terms.s + w->term;
    char padded[8];
    if (f->lang == LANG_EN || f->span->n < 2 || w->len > 3)
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)w->len, term);
    return strstr(articles, padded);
}

/* МИД Пакистана, РИА Новости */
static bool begins_acronym(const struct name_facts *f)
{
    const struct name_part *p = &f->span->parts[0];
    size_t len = p->end - p->start;
    bool next = f->span->n > 1 && f->span->parts[1].kind == PART_NAME;
    return next && p->kind == PART_NAME && p->casing == CASING_UPPER && len > 2 && len <= 10;
}

/* Nový START, Sojuz TMA: an abbreviation among words that are none; СУК Вячеслав is a surname. */
static bool has_acronym(const struct name_facts *f)
{
    size_t capitals = 0;
    for (size_t i = 0; i < f->span->n; i++) {
        const struct name_part *p = &f->span->parts[i];
        capitals += p->kind == PART_NAME && p->casing == CASING_UPPER && p->end - p->start > 1;
    }
    return capitals && capitals < f->span->n;
}

/* Several words, and nothing that is sure. */
static struct name_bearer kind_of_words(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    if (has_article(f))
        return of(BEARER_OTHER, 1);
    if (begins_acronym(f))
        return of(BEARER_ORGANISATION, 1);
    if (has_acronym(f))
        return of(BEARER_OTHER, 1);
    if (f->lang == LANG_EN && only_names(f))
        return of(is_owned(f) ? BEARER_OTHER : BEARER_PERSON, 0);
    if (s->cues & (CUE_PLACE | CUE_BODY))
        return of(s->cues & CUE_BODY ? BEARER_ORGANISATION : BEARER_PLACE, 0);
    if (name_span_all_names(s) && !latin_in_russian(f) && f->lang != LANG_EN && f->whole)
        return kind_of_last(f);
    return of(latin_in_russian(f) ? BEARER_ORGANISATION : BEARER_OTHER, 0);
}

/* A word of English, as names of firms have it in any language: British Airways, Sky News, Holdings Plc. */
static bool has_firm(const struct name_facts *f)
{
    for (size_t i = 0; i < f->span->n && f->span->n > 1; i++)
        if (f->span->parts[i].kind == PART_NAME && name_is_firm(f->words, f->span->parts[i].id))
            return true;
    return false;
}

/* Альвиан Александрович: only a person is called after a father. */
static bool has_patronymic(const struct name_facts *f)
{
    static const char *const tails[] = {"ович", "евич", "овича", "евича", "овичу", "евичу", "овичем", "евичем", "овна",
                                        "евна", "овны", "евны",  "овне",  "евне",  "овну",  "евну",   "овной",  "евной",
                                        "ovič", "evič", "oviče", "eviče", "oviči", "eviči", "ovičem", "evičem", NULL};
    const struct name_span *s = f->span;
    for (size_t i = 1; i < s->n; i++)
        for (size_t k = 0; tails[k]; k++) {
            size_t len = s->parts[i].end - s->parts[i].start, n = strlen(tails[k]);
            if (s->parts[i].kind == PART_NAME && len > n + 3 && !memcmp(f->text + s->parts[i].end - n, tails[k], n))
                return true;
        }
    return false;
}

static bool is_titled(const struct name_facts *f, unsigned known)
{
    const struct name_span *s = f->span;
    bool placed = known & (1u << NAMES_PLACE | 1u << NAMES_ORG);
    return s->cues & CUE_TITLE && name_span_all_names(s) && !placed && !name_span_is_acronym(s) && !all_capitals(s) &&
           f->whole;
}

struct name_bearer name_bearer_of(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    unsigned known = name_phrase_kinds(f->base, f->lang);
    if (s->marked)
        return of((enum bearer)(s->marked - 1), 3);
    if (is_titled(f, known) || s->cues & CUE_INVERTED)
        return of(BEARER_PERSON, 3);
    if (s->cues & CUE_WORK && s->cues & CUE_QUOTED)
        return of(BEARER_OTHER, 3);
    if (s->n > 1 && s->parts[0].role == ROLE_WORK && !f->given && !word_of(f, 0)->behind)
        return of(BEARER_OTHER, 2); /* Поэма Конца */
    if (s->cues & CUE_PLACE_WORD && stands_beside(f) && !f->given)
        return of(BEARER_PLACE, 2);
    if (s->cues & CUE_FAMILY)
        return of(BEARER_PERSON, 2);
    if (name_span_has(s, ROLE_BODY) || all_capitals(s))
        return of(BEARER_ORGANISATION, 3);
    if (name_span_has(s, ROLE_PLACE) && (s->n > 1 || s->parts[0].kind == PART_COMMON))
        return of(BEARER_PLACE, 3);
    bool either = known & 1u << NAMES_PLACE && known & 1u << NAMES_GIVEN; /* Milan, Vladimir */
    if (either && !(s->cues & CUE_PLACE) && !is_placed(f, 0))
        known &= ~(1u << NAMES_PLACE);
    if (known)
        return kind_in_table(known);
    if (s->n > 1 && (f->given || has_patronymic(f)))
        return of(BEARER_PERSON, 3);
    if (has_firm(f))
        return of(BEARER_ORGANISATION, 2);
    if (s->cues & (CUE_BODY | CUE_WORK) && stands_beside(f))
        return of(s->cues & CUE_BODY ? BEARER_ORGANISATION : BEARER_OTHER, 2);
    if (s->cues & CUE_QUOTED)
        return of(BEARER_OTHER, 1);
    if (s->n > 1 && s->parts[s->n - 1].kind == PART_COMMON && s->parts[s->n - 1].role == ROLE_WORK)
        return of(BEARER_OTHER, 2); /* Moravské noviny */
    return s->n == 1 ? kind_of_word(f) : kind_of_words(f);
}
