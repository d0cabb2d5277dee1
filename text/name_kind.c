/* The plainest signs decide: what the document marks, a title, an institution's word, the table of names; then how the
 * word declines and stands elsewhere. */
#include "name_kind.h"

#include "names.h"
#include "terms.h"
#include <string.h>

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
    return kinds;
}

unsigned name_phrase_kinds(const char *base, enum lang lang)
{
    struct buf term = {0};
    for (const char *at = base; *at;) {
        struct buf word = {0};
        size_t len = strcspn(at, " "), n = len ? term_of(at, len, &word) : 0;
        if (term.len)
            buf_addc(&term, ' ');
        buf_add(&term, buf_string(&word), n);
        buf_free(&word);
        at += len + (at[len] == ' ');
    }
    unsigned kinds = term.len ? names_kinds(term.s, term.len, lang) : 0;
    buf_free(&term);
    return kinds;
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

/* From one word's use and declension. */
static struct name_bearer kind_of_word(const struct name_facts *f)
{
    const struct name_word *v = word_of(f, 0);
    const struct name_class *c = f->class;
    bool acronym = name_span_is_acronym(f->span);
    if (c && c->flags & NAME_SURNAME && !(c->flags & NAME_FIXED))
        return of(BEARER_PERSON, 1);
    if (!acronym && v->place * 3 <= v->inside && is_lone_given(f))
        return of(BEARER_PERSON, 1);
    if (acronym)
        return of(BEARER_ORGANISATION, 1);
    if (v->place * 3 > v->inside && v->place > 1)
        return of(BEARER_PLACE, 1);
    if (f->span->cues & CUE_PLACE)
        return of(BEARER_PLACE, 0);
    if (f->own || (c && c->gender & NAME_ANIMATE && !(c->gender & NAME_PLURAL)))
        return of(BEARER_PERSON, f->own);
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
    return s->n < 4;
}

/* Several capitals and no sign: a person, unless the last of them is known for a place (Dvořákova Praha). */
static struct name_bearer kind_of_last(const struct name_facts *f)
{
    const struct name_word *v = word_of(f, f->span->n - 1);
    unsigned kinds = f->last ? name_kinds_in_table(f->last, f->lang) : 0;
    if (kinds & 1u << NAMES_PLACE || v->place * 3 > v->inside)
        return of(BEARER_PLACE, 1);
    return of(f->span->cues & CUE_FIRST ? BEARER_OTHER : BEARER_PERSON, 0); /* Podpis Jelcina */
}

/* Several words, and nothing that is sure. */
static struct name_bearer kind_of_words(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    if (f->lang == LANG_EN && only_names(f))
        return of(BEARER_PERSON, 0);
    if (s->cues & (CUE_PLACE | CUE_BODY))
        return of(s->cues & CUE_BODY ? BEARER_ORGANISATION : BEARER_PLACE, 0);
    if (name_span_all_names(s) && !latin_in_russian(f) && f->lang != LANG_EN && f->whole)
        return kind_of_last(f);
    return of(latin_in_russian(f) ? BEARER_ORGANISATION : BEARER_OTHER, 0);
}

static bool is_titled(const struct name_facts *f, unsigned known)
{
    const struct name_span *s = f->span;
    bool placed = known & (1u << NAMES_PLACE | 1u << NAMES_ORG);
    return s->cues & CUE_TITLE && name_span_all_names(s) && !placed && !name_span_is_acronym(s) && f->whole;
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
    if (name_span_has(s, ROLE_BODY) || all_capitals(s))
        return of(BEARER_ORGANISATION, 3);
    if (name_span_has(s, ROLE_PLACE) && (s->n > 1 || s->parts[0].kind == PART_COMMON))
        return of(BEARER_PLACE, 3);
    if (known)
        return kind_in_table(known);
    if (s->n > 1 && f->given)
        return of(BEARER_PERSON, 3);
    if (s->cues & CUE_QUOTED)
        return of(BEARER_OTHER, 1);
    return s->n == 1 ? kind_of_word(f) : kind_of_words(f);
}
