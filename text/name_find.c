/* Names are found from their capitals: a run of capitalised words, with what may stand between them and, behind an
 * adjective or an institution's word, the small words that belong to it. */
#include "name_finder.h"

#include "name_beside.h"
#include "name_none.h"
#include "name_series.h"
#include "name_small.h"
#include <stdlib.h>
#include <string.h>

/* A name that consists of nothing but titles and peoples' adjectives is none. */
static bool is_empty(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role != ROLE_PEOPLE && s->parts[i].role != ROLE_TITLE && s->parts[i].kind != PART_INITIAL)
            return false;
    return true;
}

static void keep_span(struct finder *f, const struct name_span *s)
{
    if (!s->n || is_empty(s) || finder_is_cry(f, s) || finder_is_english_adjective(f, s) ||
        (s->parts[0].kind == PART_COMMON && !s->marked && !(s->cues & CUE_SMALL)))
        return;
    f->out->at = need_room(f->out->at, f->out->n, &f->out->cap, sizeof *f->out->at);
    f->out->at[f->out->n++] = *s;
}

/* Передай | Варваре Николаевне: a verb, which has its capital where any word has one, and is a name nowhere. */
static bool is_chance(const struct finder *f, const struct name_span *head)
{
    static const char *const calls[] = {"ай",   "уй",  "ей",  "и",   "вь",  "сь",  "те",
                                        "ejte", "jte", "ěte", "ete", "jel", "šel", NULL};
    uint32_t id = head->parts[0].id;
    return head->n == 1 && head->cues & CUE_FIRST && head->parts[0].role == ROLE_NONE &&
           (finder_is_finite_verb(f, id) || name_has_tail(f->words, id, calls)) && !name_word_stands(f->words, id);
}

static void finish(struct finder *f, size_t first, size_t next)
{
    struct name_span *s = &f->span, head;
    s->cues |= finder_is_beside_human(f, first, next) ? CUE_HUMAN : 0;
    s->cues |= f->scan->lang == LANG_EN && finder_has_possessive(f->scan, last_part(s)->end) ? CUE_OWNER : 0;
    s->cues |= s->n == 1 && s->parts[0].kind == PART_NAME && name_is_family(f->words, f->scan, first) ? CUE_FAMILY : 0;
    while (s->n > 1 && last_part(s)->kind == PART_SMALL)
        s->n--;
    if (next < f->scan->n && finder_joined(f, next - 1, 0) && f->scan->at[next].standing == SCAN_LOWER)
        s->cues |= CUE_NOUN;
    s->cues |= finder_owns_noun(f, first, next) ? CUE_POSSESSOR : 0;
    /* "Islamistická strana Tehríke Labajk": what stands first describes the name behind it */
    if (s->cues & CUE_FIRST && last_part(s)->kind == PART_COMMON && next < f->scan->n &&
        finder_joined(f, next - 1, 0) && finder_begins_capital(f, &f->scan->at[next]) &&
        f->scan->at[next].standing == SCAN_INSIDE)
        return;
    size_t skip = f->entitled ? 0 : finder_names_language(f, first) ? 1 : finder_skip_titles(f);
    if (skip && skip < s->n) {
        finder_drop_parts(s, skip);
        s->cues |= CUE_TITLE;
    }
    finder_drop_people(f);
    s->cues |= finder_is_surname_first(f) ? CUE_INVERTED : 0;
    size_t seam = finder_seam(f);
    if (seam) {
        bool titled = s->cues & CUE_TITLE; /* президент Чехословакии Вацлав Гавел */
        head = *s;
        head.n = (uint8_t)seam;
        head.end = s->parts[seam - 1].end;
        if (titled) {
            head.cues &= (uint16_t)~CUE_TITLE;
            head.cases = CASE_GEN;
            head.governed = true;
        }
        if (!is_chance(f, &head))
            keep_span(f, &head);
        finder_drop_parts(s, seam);
        s->cues &= CUE_NOUN | CUE_TITLE | CUE_HUMAN;
        s->cases = titled ? s->cases : CASES_ALL;
        s->governed &= titled;
    }
    s->end = s->n ? last_part(s)->end : s->end;
    keep_span(f, s);
}

/* "Baar, Jindřich Šimon (1869": an entry of a list, the surname first. */
static size_t take_inverted(struct finder *f, size_t i)
{
    if (f->span.n > 2 || !finder_is_inverted(f, i - f->span.n, i))
        return i;
    f->span.cues |= CUE_INVERTED;
    do
        finder_add(f, i, finder_is_initial(f, i) ? PART_INITIAL : PART_NAME);
    while (++i < f->scan->n && f->span.n < NAME_PARTS_MAX - 1 && finder_takes_capital(f, i));
    return i;
}

/* Na zábradlí, U Fleků: what a house, a street, a theatre is called; it does not decline.  Returns the word behind it,
 * or i. */
static size_t find_prepositional(struct finder *f, size_t i)
{
    enum name_role before = i && finder_joined(f, i - 1, 0) ? role_at(f, i - 1, NULL) : ROLE_NONE;
    size_t end = finder_place_end(f, i, before);
    if (end == i)
        return i;
    f->span = (struct name_span){.start = f->scan->at[i].start, .cases = CASES_ALL};
    f->span.cues = before == ROLE_BODY || before == ROLE_FIRM ? CUE_BODY : CUE_PLACE | CUE_PLACE_WORD;
    finder_add_place(f, i, end);
    for (size_t n = end; end < f->scan->n && f->span.n < NAME_PARTS_MAX - 1; n = end) {
        end = finder_extend_once(f, end);
        if (end == n)
            break;
    }
    keep_span(f, &f->span);
    return end;
}

static size_t find_one(struct finder *f, size_t i)
{
    f->span = (struct name_span){.start = f->scan->at[i].start};
    f->entitled = finder_is_entitled(f, i);
    finder_look_before(f, i);
    f->span.cues |= f->scan->at[i].standing == SCAN_FIRST ? CUE_FIRST : 0;
    finder_add(f, i, finder_is_initial(f, i) ? PART_INITIAL : PART_NAME);
    size_t at = i + 1, before;
    do {
        before = at;
        at = finder_extend_once(f, at);
    } while (at != before);
    at = take_inverted(f, at);
    finish(f, i, at);
    return at;
}

/* ---- quotation marks ---- */

/* The last word before the closing mark, where the title is short and no sentence; 0: none. */
static size_t quote_end(const struct finder *f, size_t i, const struct quotes *q)
{
    enum { WORDS = 6 };
    for (size_t k = i; k < f->scan->n && k < i + WORDS; k++) {
        uint32_t end = f->scan->at[k].end,
                 stop = k + 1 < f->scan->n ? f->scan->at[k + 1].start : (uint32_t)f->scan->len;
        size_t len = strlen(q->close);
        if (end + len <= f->scan->len && !memcmp(f->scan->text + end, q->close, len))
            return k + 1;
        if (memmem(f->scan->text + end, stop - end, "—", 3) || memmem(f->scan->text + end, stop - end, "–", 3))
            return 0; /* somebody speaks */
        for (uint32_t b = end; b < stop; b++)
            if (!strchr(" \n-", f->scan->text[b]) && (unsigned char)f->scan->text[b] < 0x80)
                return 0;
    }
    return 0;
}

/* What asks for the case of a title in quotation marks: в «Евгении Онегине», редактор «Сатирикона». */
static void look_before_quoted(struct finder *f, size_t i)
{
    struct name_span *s = &f->span;
    unsigned cases = name_preposition_before(f->words, f->scan, i), role_cases;
    s->governed = cases != 0;
    s->cases = cases ? (uint8_t)(cases & CASES_ALL) : CASES_ALL;
    if (cases || !i || f->scan->at[i].start - f->scan->at[i - 1].end > 6 || !finder_is_plain_lower(word_at(f, i - 1)))
        return;
    enum name_role role = role_at(f, i - 1, &role_cases);
    uint32_t id = f->scan->at[i - 1].id;
    s->behind_noun = (role == ROLE_NONE || role == ROLE_TITLE) && !name_looks_adjective(f->words, id) &&
                     !finder_looks_verb(f, id) && !finder_is_function_word(f, id);
}

/* «Ивану Сергеевичу наше почтение»: to a man, and more behind him. */
static bool is_to_somebody(const struct finder *f, size_t i, size_t end)
{
    static const char *const datives[] = {"у", "ю", "ovi", NULL};
    unsigned genders = 0;
    return end > i + 2 && f->scan->at[end - 1].casing == CASING_LOWER && name_declines(f->scan->lang) &&
           name_is_given(f->words, vocabulary_of(f, i), f->scan->lang, &genders) && genders & NAME_MASCULINE &&
           name_has_tail(f->words, f->scan->at[i].id, datives);
}

/* «Я ухаживал», «Проводите меня домой»: somebody says it. */
static bool is_speech(const struct finder *f, size_t i, size_t end)
{
    static const char *const words[] = {
        "меня", "мне", "мной", "это", "она", "они",  "тебя", "тебе", "я",  "ты", "вы",
        "мы",   "mě",  "mne",  "mi",  "tě",  "tebe", "ti",   "já",   "ty", "me", "you",
        "i",    "i'm", "vás",  "vám", "ji",  "jej",  "вас",  "вам",  "l",  NULL}; /* l: a ! misread */
    struct buf word = {0};
    bool any =
        end > i + 2 && f->scan->at[end - 1].casing == CASING_LOWER && finder_is_finite_verb(f, f->scan->at[end - 1].id);
    for (size_t k = i + 1; k < end && any; k++)
        any = !finder_begins_capital(f, &f->scan->at[k]);
    any |= is_to_somebody(f, i, end);
    for (size_t capitals = 0; i < end && !any; i++) {
        capitals += finder_begins_capital(f, &f->scan->at[i]);
        if (capitals > 1)
            break;
        name_words_written(f->words, vocabulary_of(f, i), &word);
        for (size_t k = 0; words[k] && !any && end > 1; k++)
            any = !strcmp(buf_string(&word), words[k]);
    }
    buf_free(&word);
    return any;
}

/* A title in quotation marks: the words in it are one name.  Returns the word behind it, or i where there is none. */
static size_t find_quoted(struct finder *f, size_t i)
{
    const struct quotes *kind = NULL;
    if (!finder_begins_capital(f, &f->scan->at[i]) || !finder_quote_at(f->scan, f->scan->at[i].start, &kind))
        return i;
    size_t end = quote_end(f, i, kind);
    bool work = i && role_at(f, i - 1, NULL) == ROLE_WORK;
    bool one = end == i + 1;
    if (!end || end - i > NAME_PARTS_MAX ||
        (!work && (is_speech(f, i, end) || finder_quotes_speech(f, i, end, kind))) ||
        (one && !work && !name_word_stands(f->words, f->scan->at[i].id) && vocabulary_of(f, i)->lower))
        return i;
    f->span = (struct name_span){.start = f->scan->at[i].start, .cues = CUE_QUOTED, .cases = CASES_ALL};
    f->span.cues |= work ? CUE_WORK : 0;
    if (!work)
        look_before_quoted(f, i);
    for (; i < end; i++)
        finder_add(f, i,
                   finder_begins_capital(f, &f->scan->at[i]) ? PART_NAME
                   : f->scan->at[i].number                   ? PART_NUMBER
                                                             : PART_COMMON);
    keep_span(f, &f->span);
    return end;
}

/* ---- two given names before one surname ---- */

static bool is_and(const struct finder *f, uint32_t from, uint32_t to)
{
    static const char *const ands[] = {" and ", " a ", " и ", " et ", NULL};
    for (size_t i = 0; ands[i]; i++)
        if (to - from == strlen(ands[i]) && !memcmp(f->scan->text + from, ands[i], to - from))
            return true;
    return false;
}

/* Horní a Dolní Mokropsy: both adjectives agree with the noun, and the first has no other. */
static bool shares_noun(const struct finder *f, const struct name_span *a, const struct name_span *b)
{
    uint32_t first = a->parts[0].id, second = b->parts[0].id, noun = b->parts[1].id;
    return name_declines(f->scan->lang) && b->parts[0].kind == PART_NAME && b->parts[1].kind == PART_NAME &&
           a->parts[0].kind == PART_NAME && name_looks_adjective(f->words, first) &&
           name_looks_adjective(f->words, second) && !finder_looks_of_person(f, first) &&
           !name_family_of(f->words, first)->behind && name_agrees(f->words, first, noun, f->scan->lang) &&
           name_agrees(f->words, second, noun, f->scan->lang);
}

/* Havel of "Havel and Vladimir Putin", Clinton: a given name that is a surname here: it stands behind given names, or
 * is known as one, and never stands before the other's surname. */
static bool is_no_kin(const struct finder *f, const struct name_span *a, const struct name_span *b)
{
    static const char *const surnames[] = {"clinton",  "havel",   "klaus",  "jackson", "harrison", "nelson",
                                           "marshall", "kelly",   "graham", "gordon",  "douglas",  "clark",
                                           "franklin", "russell", "wilson", "lincoln", "kennedy",  "клинтон",
                                           "гавел",    "клаус",   NULL};
    uint32_t id = a->parts[0].id;
    if (name_words_together(f->words, id, b->parts[1].id, false))
        return false;
    return name_family_of(f->words, id)->behind || name_has_tail(f->words, id, surnames);
}

/* Sergei and Yulia Skripal: the first of them is a Skripal too; Horní a Dolní Mokropsy. */
static void join_families(struct finder *f)
{
    for (size_t i = 0; i + 1 < f->out->n; i++) {
        struct name_span *a = &f->out->at[i], *b = &f->out->at[i + 1];
        if (a->n == 1 && b->n == 2 && is_and(f, a->end, b->start) && shares_noun(f, a, b))
            a->kin_of = 2;
        if (a->n == 1 && b->n == 2 && is_and(f, a->end, b->start) &&
            name_is_given(f->words, &f->words->at[a->parts[0].id], f->scan->lang, NULL) && !is_no_kin(f, a, b) &&
            b->parts[0].kind == PART_NAME && b->parts[1].kind == PART_NAME && b->parts[1].role == ROLE_NONE)
            a->kin_of = 2;
    }
}

/* An institution that begins with a small letter.  Returns the word behind it, or i. */
static size_t find_small(struct finder *f, size_t i)
{
    size_t head = i, end = name_institution_at(f->words, f->scan, i, &head);
    if (end == i || end - i > NAME_PARTS_MAX)
        return i;
    f->span = (struct name_span){.start = f->scan->at[i].start};
    finder_look_before(f, i);
    f->span.cues |= CUE_SMALL;
    for (size_t k = i; k < end; k++) {
        bool placing = k > head && f->scan->at[k].letters < 3 && f->scan->at[k].casing == CASING_LOWER;
        bool name = k < head || finder_begins_capital(f, &f->scan->at[k]);
        finder_add(f, k, placing ? PART_SMALL : name ? PART_NAME : PART_COMMON);
    }
    keep_span(f, &f->span);
    return end;
}

void names_find(struct name_spans *out, struct name_words *words, const struct scan *scan)
{
    struct finder f = {.words = words, .scan = scan, .out = out};
    out->n = 0;
    for (size_t i = 0; i < scan->n;) {
        size_t next = find_quoted(&f, i);
        if (next == i && scan->at[i].casing == CASING_LOWER)
            next = find_small(&f, i);
        if (next == i)
            next = find_prepositional(&f, i);
        if (next == i)
            next = finder_begins_name(&f, i) ? find_one(&f, i) : i + 1;
        i = next;
    }
    join_families(&f);
    name_spans_series(out, words, scan);
    name_spans_beside(out, words, scan);
}

/* ---- names that the document marks ---- */

/* What was found before a mark, cut off where it begins. */
static void keep_before(struct finder *f, const struct name_span *s, uint32_t end)
{
    struct name_span left = *s;
    while (left.n && (left.parts[left.n - 1].end > end || left.parts[left.n - 1].kind == PART_SMALL))
        left.n--;
    if (!left.n)
        return;
    left.end = left.parts[left.n - 1].end;
    left.kin_of = 0;
    keep_span(f, &left);
}

static enum name_part_kind marked_part(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    if (w->number || (f->span.n && finder_is_roman(f, w)))
        return PART_NUMBER;
    if (finder_is_initial(f, i))
        return PART_INITIAL;
    if (finder_begins_capital(f, w))
        return PART_NAME;
    return role_at(f, i, NULL) == ROLE_SMALL ? PART_SMALL : PART_COMMON;
}

/* Titles before a marked person are no part of the name. */
static bool is_title_before(const struct finder *f, size_t i, const struct name_mark *m)
{
    return m->kind == 1 && !f->span.n && f->scan->at[i].standing == SCAN_LOWER && role_at(f, i, NULL) == ROLE_TITLE;
}

static void add_mark(struct finder *f, const struct name_mark *m)
{
    size_t i = 0;
    f->span = (struct name_span){.marked = m->kind};
    while (i < f->scan->n && f->scan->at[i].start < m->start)
        i++;
    for (; i < f->scan->n && f->scan->at[i].end <= m->end; i++) {
        if (is_title_before(f, i, m))
            continue;
        if (f->span.n == NAME_PARTS_MAX)
            return; /* a sentence, not a name */
        if (!f->span.n)
            finder_look_before(f, i);
        f->span.start = f->span.n ? f->span.start : f->scan->at[i].start;
        if (m->kind == 1 && f->span.n == 1 && finder_joined(f, i - 1, ','))
            f->span.cues |= CUE_INVERTED;
        finder_add(f, i, marked_part(f, i));
    }
    if (f->span.n && last_part(&f->span)->kind == PART_NUMBER && f->span.end < m->end &&
        f->scan->text[f->span.end] == '.')
        f->span.end = ++f->span.parts[f->span.n - 1].end; /* Karel IV. */
    f->span.cues |= m->kind == 4 ? CUE_QUOTED : 0;
    if (f->span.n) {
        f->out->at = need_room(f->out->at, f->out->n, &f->out->cap, sizeof *f->out->at);
        f->out->at[f->out->n++] = f->span;
    }
}

void names_take_marks(struct name_spans *spans, struct name_words *words, const struct scan *scan,
                      const struct name_mark *marks, size_t n)
{
    struct name_spans found = *spans;
    struct finder f = {.words = words, .scan = scan, .out = spans};
    size_t m = 0;
    if (!n)
        return;
    *spans = (struct name_spans){0};
    for (size_t i = 0; i < found.n; i++) {
        const struct name_span *s = &found.at[i];
        for (; m < n && marks[m].end <= s->start; m++)
            add_mark(&f, &marks[m]);
        if (m < n && marks[m].start < s->end)
            keep_before(&f, s, marks[m].start);
        else
            keep_span(&f, s);
    }
    for (; m < n; m++)
        add_mark(&f, &marks[m]);
    for (size_t i = 0; i < spans->n; i++)
        if (i + 1 == spans->n || spans->at[i + 1].marked)
            spans->at[i].kin_of = 0;
    free(found.at);
}

void name_span_part(struct name_spans *spans, size_t i, size_t n)
{
    spans->at = need_room(spans->at, spans->n, &spans->cap, sizeof *spans->at);
    memmove(spans->at + i + 1, spans->at + i, (spans->n++ - i) * sizeof *spans->at);
    struct name_span *first = &spans->at[i], *rest = first + 1;
    first->n = (uint8_t)n;
    first->end = first->parts[n - 1].end;
    first->cues &= (uint16_t)~CUE_NOUN;
    finder_drop_parts(rest, n);
    rest->cues &= CUE_NOUN;
    rest->cases = CASES_ALL;
    rest->governed = rest->listed = rest->behind_noun = false;
    memset(rest->asked, 0, sizeof rest->asked);
    rest->agrees = 0;
}
