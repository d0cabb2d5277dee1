/* Names are found from their capitals: a run of capitalised words, with what may stand between them and, behind an
 * adjective or an institution's word, the small words that belong to it. */
#include "name_find.h"

#include "fold.h"
#include "name_beside.h"
#include "name_kind.h"
#include "name_series.h"
#include "name_small.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct finder {
    struct name_words *words;
    const struct scan *scan;
    struct name_spans *out;
    struct name_span span; /* being built */
};

static const struct scan_word *word_at(const struct finder *f, size_t i)
{
    return i < f->scan->n ? &f->scan->at[i] : NULL;
}

static struct name_word *vocabulary_of(const struct finder *f, size_t i)
{
    return &f->words->at[f->scan->at[i].id];
}

static enum name_role role_at(const struct finder *f, size_t i, unsigned *cases)
{
    return name_role_of(f->words, f->scan->at[i].id, f->scan->lang, cases);
}

/* ---- between words ---- */

/* Blanks and at most one line end between words i and i + 1, and `sign` before them where it is not 0. */
static bool joined(const struct finder *f, size_t i, char sign)
{
    uint32_t at = f->scan->at[i].end, end = f->scan->at[i + 1].start;
    const char *text = f->scan->text;
    unsigned lines = 0;
    if (sign) {
        if (at == end || text[at] != sign)
            return false;
        at++;
        if (at == end)
            return sign == '.'; /* А.С. */
    }
    if (at == end)
        return false;
    if (text[at] == '-' && (unsigned char)text[at + 1] >= 0xD0) /* Митрофан-то Терентьевич */
        at += (uint32_t)strcspn(text + at, " \n");
    for (; at < end; at++) {
        if (text[at] == '\n')
            lines++;
        else if (text[at] != ' ' && text[at] != '\t' && (unsigned char)text[at] != 0xC2 &&
                 (unsigned char)text[at] != 0xA0)
            return false;
    }
    return lines < 2 && !f->scan->at[i + 1].begins_block;
}

static bool is_capital(const struct scan_word *w)
{
    return w && !w->number && (w->casing == CASING_TITLE || w->casing == CASING_UPPER || w->casing == CASING_MIXED);
}

/* MIXED also holds iPhone and mRNA: the first letter decides. */
static bool begins_capital(const struct finder *f, const struct scan_word *w)
{
    uint32_t c;
    if (!is_capital(w))
        return false;
    utf8_next(f->scan->text + w->start, w->end - w->start, &c);
    return fold_flags(c) & CHAR_UPPER;
}

/* Jul. Grégr, Jos. Hamerník, Вл. Соловьёв: given names that are written short. */
static bool is_short_given(const struct finder *f, size_t i)
{
    static const char shorts[] =
        " alex alb ant arn aug bedř boh bož břet dom edm edv em em fel ferd fil frant frd gust hyn jar jindř jos jul "
        "kaj kar kl lad ladisl leop lud lud mat max mik mil mir niks oldř osk ot otak rud stan sv šim št tom vác václ "
        "vad "
        "vil vinc vit vítězsl vladisl vlad vlast voj zd zdeň zikm chas geo jas rob thos wm joh fried heinr wilh "
        "ал алдр алекс анат анд андр ант арк арс бор вад вал вас викт вит вл влад вяч гавр ген георг гр григ дав дан "
        "дм дмитр евг ив ил ин иннок ипп иос кир конст лавр лев леон мих ник ник-й нил пав пант петр рост серг степ "
        "стан тим "
        "фед фил фр эд юл юр як яр ";
    const struct scan_word *w = &f->scan->at[i];
    struct buf padded = {0}, word = {0};
    if (w->letters < 2 || w->letters > 7 || w->casing != CASING_TITLE || i + 1 >= f->scan->n || !joined(f, i, '.') ||
        !begins_capital(f, w + 1))
        return false;
    bool titled = i && role_at(f, i - 1, NULL) == ROLE_TITLE;
    if (w[1].standing == SCAN_FIRST && !titled && !name_word_stands(f->words, w[1].id)) /* viděl Max. Potom */
        return false;
    name_words_written(f->words, vocabulary_of(f, i), &word);
    buf_addf(&padded, " %s ", buf_string(&word));
    bool is = strstr(shorts, padded.s);
    buf_free(&padded);
    buf_free(&word);
    return is;
}

static bool is_cyrillic_at(const struct finder *f, uint32_t at)
{
    return (unsigned char)f->scan->text[at] >= 0xD0;
}

/* "73 °C. За Петром", "NA RUS R. 1867": a unit of measure, the word for a year. */
static bool is_unit(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    size_t degree = strlen("°");
    if (w->start >= degree && !memcmp(f->scan->text + w->start - degree, "°", degree))
        return true;
    if (i + 1 < f->scan->n && w->letters == 1 && begins_capital(f, &w[1]) && joined(f, i, '.') &&
        is_cyrillic_at(f, w->start) != is_cyrillic_at(f, w[1].start))
        return true;
    bool year = f->scan->text[w->start] == 'R' || !strncmp(f->scan->text + w->start, "Г", strlen("Г"));
    return year && i + 1 < f->scan->n && w[1].number && w[1].end - w[1].start == 4;
}

static bool is_initial(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    if (w->end >= f->scan->len || f->scan->text[w->end] != '.' || !begins_capital(f, w) || is_unit(f, i))
        return false;
    bool two =
        w->letters == 2 && w->casing == CASING_TITLE && vocabulary_of(f, i)->lower <= vocabulary_of(f, i)->inside;
    return w->letters == 1 || two || is_short_given(f, i);
}

static bool is_roman(const struct finder *f, const struct scan_word *w)
{
    if (w->casing != CASING_UPPER && !(w->letters == 1 && is_capital(w)))
        return false;
    for (uint32_t i = w->start; i < w->end; i++)
        if (!strchr("IVX", f->scan->text[i]))
            return false;
    return true;
}

/* ---- what a word may be ---- */

static bool is_function_word(const struct finder *f, uint32_t id)
{
    const struct name_word *w = &f->words->at[id];
    const char *term = f->words->terms.s + w->term;
    return language_function_word(language_row(f->scan->lang), term, term_folded(term, w->len));
}

static size_t nouns_behind(struct finder *f, const struct name_part *adjective, size_t i);
static bool begins_own_noun(const struct finder *f, size_t i);

/* Ends as the past and present of verbs do, and nouns seldom. */
static bool is_finite_verb(const struct finder *f, uint32_t id)
{
    static const char *const tails[] = {"al",  "il",   "yl",   "ul",   "ěl",  "ala", "ila", "ěla", "ali", "ili", "ěli",
                                        "uje", "ují",  "ává",  "ал",   "ял",  "ил",  "ала", "яла", "ила", "али", "или",
                                        "лся", "лась", "лись", "ется", "ает", "яет", "ают", "яют", "уют", "ит",  NULL};
    return name_has_tail(f->words, id, tails);
}

/* "Český rozhlas uvedl": an adjective at the beginning of a sentence, with an institution behind it. */
static bool begins_institution(struct finder *f, size_t i)
{
    const struct name_part part = {.id = f->scan->at[i].id};
    f->span.cues = CUE_FIRST;
    size_t n = name_declines(f->scan->lang) && i + 1 < f->scan->n ? nouns_behind(f, &part, i + 1) : 0;
    return n && role_at(f, i + n, NULL) == ROLE_BODY && vocabulary_of(f, i)->inside;
}

/* An ending that a nominative hardly has: Hrdinkou (Baarova románu). */
static bool looks_oblique(const struct finder *f, const struct name_word *v)
{
    static const char *const endings[] = {"ou",  "em",  "ům",  "ách", "ech", "ích", "ými", "ého", "ému", "ovi",
                                          "ого", "ому", "ами", "ями", "ах",  "ях",  "ом",  "ой",  "ую",  NULL};
    return name_declines(f->scan->lang) && name_has_tail(f->words, (uint32_t)(v - f->words->at), endings);
}

static bool is_shouted(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    return w && w->casing == CASING_UPPER && w->letters > 2 && !is_roman(f, w);
}

static bool is_all_capitals(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    return w->casing == CASING_UPPER || (w->letters == 1 && is_capital(w));
}

/* Are four words side by side in capitals, this among them? */
static bool in_shouted_line(const struct finder *f, size_t i)
{
    enum { LINE = 4 };
    size_t first = i, last = i;
    while (first && first + LINE > i && is_all_capitals(f, first - 1))
        first--;
    while (last + 1 < f->scan->n && last < i + LINE && is_all_capitals(f, last + 1))
        last++;
    return last - first + 1 >= LINE;
}

/* A word of a heading in capitals, ARMY, that is no name elsewhere. */
static bool only_shouted(const struct finder *f, size_t i)
{
    const struct name_word *v = vocabulary_of(f, i);
    if (is_shouted(f, i) && in_shouted_line(f, i) &&
        !memchr(f->scan->text + f->scan->at[i].start, '.', f->scan->at[i].end - f->scan->at[i].start))
        return v->title <= v->lower && !name_kinds_of(f->words, v, f->scan->lang) && !name_form_stands(f->words, v);
    bool before = i && !f->scan->at[i].begins_block && is_shouted(f, i - 1);
    bool behind = i + 1 < f->scan->n && !f->scan->at[i + 1].begins_block && is_shouted(f, i + 1);
    const struct scan_word *w = &f->scan->at[i];
    if (!is_shouted(f, i) || w->letters < 4 || !(before || behind) ||
        memchr(f->scan->text + w->start, '.', w->end - w->start)) /* R.U.R. */
        return false;
    return v->title ? v->lower > v->title : !name_form_stands(f->words, v);
}

/* Behind the sign of a list's item, "- Averchenko, Arkady", at the beginning of a line? */
static bool begins_item(const struct scan *scan, uint32_t start)
{
    uint32_t at = start;
    while (at && strchr("-*+ ", scan->text[at - 1]))
        at--;
    return at < start && (!at || scan->text[at - 1] == '\n') && memchr(scan->text + at, ' ', start - at) &&
           strcspn(scan->text + at, "-*+") < start - at;
}

/* Does word i begin a block, or stand behind a number or a semicolon: "2. Dvořák, Jan; Horník, Jan"? */
static bool begins_entry(const struct finder *f, size_t i)
{
    uint32_t at = f->scan->at[i].start;
    if (f->scan->at[i].begins_block || begins_item(f->scan, at))
        return true;
    while (at && strchr(" \n", f->scan->text[at - 1]))
        at--;
    return at && (f->scan->text[at - 1] == ';' || (f->scan->text[at - 1] == '.' && i && f->scan->at[i - 1].number));
}

/* The first word behind i that is no part of a run of capitals. */
static size_t run_end(const struct finder *f, size_t i)
{
    while (++i < f->scan->n && begins_capital(f, &f->scan->at[i]) && joined(f, i - 1, is_initial(f, i - 1) ? '.' : 0))
        ;
    return i;
}

/* What stands behind the names of an entry: a year in brackets, a dash, a colon, the next entry, nothing. */
static bool ends_entry(const struct finder *f, size_t last)
{
    static const char *const signs[] = {"(", ";", "–", "—", ":", "[", "*", "|", "\n\n", NULL};
    const char *at = f->scan->text + f->scan->at[last].end, *end = f->scan->text + f->scan->len;
    while (at < end && (*at == ' ' || (*at == '.' && is_initial(f, last))))
        at++;
    if (at == end || (*at == '\n' && at + 1 < end && last + 1 < f->scan->n && f->scan->at[last + 1].begins_block))
        return true;
    for (size_t i = 0; signs[i]; i++)
        if ((size_t)(end - at) >= strlen(signs[i]) && !memcmp(at, signs[i], strlen(signs[i])))
            return true;
    return false;
}

/* Yeltsin of "Havel, Boris Yeltsin": who stands alone elsewhere is no further given name. */
static bool is_surname_elsewhere(const struct finder *f, size_t i)
{
    const struct name_word *family = name_family_of(f->words, f->scan->at[i].id);
    return !name_is_given(f->words, vocabulary_of(f, i), f->scan->lang, NULL) && family->begins > 1;
}

/* An entry of a list, "Averchenko, Arkady (1881": the surname is word `first`, the given names begin at `given`.  A
 * speech begins so, too: "Эх, Лизавета Ивановна!" */
static bool is_inverted(struct finder *f, size_t first, size_t given)
{
    if (given >= f->scan->n || !joined(f, given - 1, ',') || !begins_entry(f, first) ||
        !begins_capital(f, &f->scan->at[given]) ||
        !name_is_given(f->words, vocabulary_of(f, given), f->scan->lang, NULL))
        return false;
    size_t last = run_end(f, given) - 1;
    if (last > given && is_surname_elsewhere(f, last))
        return false;
    bool listed = ends_entry(f, last), list = last + 1 < f->scan->n && joined(f, last, ',') &&
                                              begins_capital(f, &f->scan->at[last + 1]); /* Putin, Klaus, Medvedev */
    if (name_is_given(f->words, vocabulary_of(f, first), f->scan->lang, NULL))
        return listed;
    return listed || (!list && name_word_stands(f->words, f->scan->at[first].id));
}

struct quotes {
    const char *open, *close;
};
static const struct quotes quotes[] = {{"„", "“"}, {"«", "»"},   {"“", "”"},  {"»", "«"},
                                       {"‚", "‘"}, {"\"", "\""}, {NULL, NULL}};

static size_t quote_at(const struct scan *scan, uint32_t start, const struct quotes **kind)
{
    for (const struct quotes *q = quotes; q->open; q++) {
        size_t len = strlen(q->open);
        if (start >= len && !memcmp(scan->text + start - len, q->open, len)) {
            *kind = q;
            return len;
        }
    }
    return 0;
}

/* A common noun that has a capital for once, Láska, Osud: it stands alone, mostly with a small letter, here too. */
static bool is_common_here(const struct finder *f, size_t i)
{
    const struct name_word *v = vocabulary_of(f, i), *family = name_family_of(f->words, f->scan->at[i].id);
    bool next = i + 1 < f->scan->n && joined(f, i, 0) && begins_capital(f, &f->scan->at[i + 1]);
    if (next || v->lower < 2 || v->lower < 2 * v->inside || family->lower < 2 * family->inside || family->behind ||
        v->here_inside > v->here_lower || f->scan->at[i].casing != CASING_TITLE)
        return false;
    if (name_declines(f->scan->lang) && begins_own_noun(f, i)) /* Zahraniční pastýři */
        return false;
    const struct quotes *kind = NULL;
    bool quoted = quote_at(f->scan, f->scan->at[i].start, &kind);
    return !quoted && !name_kinds_of(f->words, v, LANG_COUNT) && (!i || role_at(f, i - 1, NULL) != ROLE_TITLE);
}

/* „C. Osobní náklady“, "B. Změna stavu": a letter that counts, before a word of every day. */
static bool is_item(const struct finder *f, size_t i)
{
    const struct name_word *v = vocabulary_of(f, i + 1);
    if (f->scan->at[i].standing != SCAN_FIRST || f->scan->at[i].letters != 1 || i + 2 >= f->scan->n ||
        !joined(f, i + 1, 0) || f->scan->at[i + 2].casing != CASING_LOWER || f->scan->at[i + 2].letters < 3)
        return false;
    return v->lower > v->title || begins_own_noun(f, i + 1);
}

/* U. S., P. S.; I'd */
static bool is_no_name(const struct finder *f, size_t i)
{
    const char *s = f->scan->text + f->scan->at[i].start;
    size_t left = f->scan->len - f->scan->at[i].start;
    if (f->scan->lang == LANG_EN && *s == 'I' && left > 1 && (s[1] == '\'' || !strncmp(s + 1, "’", 3)))
        return true;
    bool second = i && *s == 'S' && f->scan->at[i - 1].letters == 1 && joined(f, i - 1, '.');
    if (second)
        s = f->scan->text + f->scan->at[i - 1].start;
    return (left > 4 || second) && strchr("UP", *s) && s[1] == '.' && !strncmp(s + 2 + (s[2] == ' '), "S.", 2);
}

/* New (rules), Nový (císař): a word that inside sentences only begins longer names, New York, says nothing alone where
 * any word has a capital. */
static bool only_begins_longer(const struct finder *f, size_t i)
{
    const struct name_word *family = name_family_of(f->words, f->scan->at[i].id), *v = vocabulary_of(f, i);
    bool next = i + 1 < f->scan->n && joined(f, i, 0);
    if (!next || !v->lower || family->ends || f->scan->at[i + 1].casing != CASING_LOWER || f->scan->at[i + 1].number)
        return false;
    bool adjective = f->scan->lang == LANG_EN || name_looks_adjective(f->words, f->scan->at[i].id);
    return adjective && !name_kinds_of(f->words, v, LANG_COUNT) &&
           !name_is_given(f->words, vocabulary_of(f, i), f->scan->lang, NULL);
}

/* НАРОДНАЯ ДРУЖИНА, "(Дневник вымышленного рядового": the word for an institution, a place or a work alone, where any
 * word has a capital. */
static bool is_bare_noun(const struct finder *f, size_t i, enum name_role role)
{
    const struct name_word *family = name_family_of(f->words, f->scan->at[i].id);
    bool next = i + 1 < f->scan->n && joined(f, i, 0) && begins_capital(f, &f->scan->at[i + 1]);
    if (role != ROLE_BODY && role != ROLE_PLACE && role != ROLE_WORK && role != ROLE_FIRM)
        return false;
    return !next && (f->scan->at[i].casing == CASING_UPPER || family->ends < family->lower + family->first);
}

/* Get your FREE copy: a word of every day in capitals for once, alone. */
static bool is_stressed(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    const struct name_word *v = vocabulary_of(f, i);
    return w->casing == CASING_UPPER && w->letters > 3 && v->lower > v->upper && !v->title &&
           !name_kinds_of(f->words, v, LANG_COUNT) &&
           !(w + 1 < f->scan->at + f->scan->n && begins_capital(f, w + 1) && joined(f, i, 0));
}

/* Osobní of "C. Osobní náklady". */
static bool is_behind_item(const struct finder *f, size_t i)
{
    return i && f->scan->at[i - 1].letters == 1 && joined(f, i - 1, '.') && is_initial(f, i - 1) && is_item(f, i - 1);
}

/* Does a name begin with word i? */
static bool begins_name(struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i], *next = word_at(f, i + 1);
    struct name_word *v = vocabulary_of(f, i);
    enum name_role role = role_at(f, i, NULL);
    if (!begins_capital(f, w) || role == ROLE_STOP || (is_roman(f, w) && w->letters < 6))
        return false;
    if (only_shouted(f, i) || is_no_name(f, i) || is_stressed(f, i) || is_behind_item(f, i))
        return false;
    if (w->casing == CASING_UPPER && w->letters > 1 && is_function_word(f, w->id) && v->lower && next &&
        next->casing == CASING_UPPER)
        return false; /* POUŤ NA RUS */
    if (w->letters == 1 || (w->letters < 8 && is_initial(f, i)))
        return is_initial(f, i) && next && joined(f, i, '.') && begins_capital(f, next) && !is_item(f, i);
    if (i && w->standing == SCAN_INSIDE && is_no_name(f, i - 1) && *(f->scan->text + w[-1].start) == 'S' &&
        !name_word_stands(f->words, w->id))
        return false; /* P. S. Посылаю */
    if (w->standing == SCAN_INSIDE && !(is_function_word(f, w->id) && w->casing == CASING_TITLE))
        return !is_common_here(f, i);
    if (w->standing == SCAN_INSIDE && f->scan->lang == LANG_EN)
        return false;
    if (w->standing == SCAN_INSIDE) /* Na Poříčí, but not Tvé (oči) */
        return next && begins_capital(f, next) && joined(f, i, 0) && next->standing == SCAN_INSIDE;
    if (role == ROLE_TITLE || role == ROLE_SMALL || is_function_word(f, w->id))
        return false;
    if (only_begins_longer(f, i) || is_bare_noun(f, i, role))
        return begins_institution(f, i);
    if (name_word_stands(f->words, w->id) || begins_institution(f, i) || is_inverted(f, i, i + 1))
        return true;
    bool followed =
        next && begins_capital(f, next) && next->standing == SCAN_INSIDE && joined(f, i, 0) && !is_roman(f, next);
    const struct name_word *family = name_words_family(f->words, v);
    if (!followed || v->lower || (family && family->lower) || role != ROLE_NONE)
        return false;
    if (f->scan->lang == LANG_RU && is_finite_verb(f, w->id) && !name_form_stands(f->words, v)) /* Убит Вондрачек */
        return false;
    if (name_is_given(f->words, v, f->scan->lang, NULL))
        return true;
    family = name_words_family(f->words, vocabulary_of(f, i + 1));
    return family && family->inside < 3 && !looks_oblique(f, v); /* a whole name, not often met */
}

/* ---- building a span ---- */

static void add_part(struct finder *f, size_t i, enum name_part_kind kind)
{
    const struct scan_word *w = &f->scan->at[i];
    struct name_span *s = &f->span;
    struct name_part *p = &s->parts[s->n++];
    *p = (struct name_part){w->start, w->end, w->id, (uint8_t)kind, w->casing, (uint8_t)role_at(f, i, NULL)};
    s->end = w->end;
    if (kind == PART_INITIAL) { /* its full stop belongs to it */
        p->end++;
        s->end = p->end;
    }
}

static const struct name_part *last_part(const struct name_span *s)
{
    return &s->parts[s->n - 1];
}

enum { READINGS = 64 };

static bool looks_adjective(const struct finder *f, uint32_t id)
{
    return name_looks_adjective(f->words, id);
}

static bool is_plain_lower(const struct scan_word *w)
{
    return w->casing == CASING_LOWER && !w->number && w->letters > 2;
}

/* Masarykova (dcera), Němcové: of a man or a woman, not of what the noun behind it is called. */
static bool looks_of_person(const struct finder *f, uint32_t id)
{
    static const char *const tails[] = {"ových", "ovým", "ovými", "ova", "ovo", "ovy", "ově", "ovu", "ův", "ovou",
                                        "ová",   "ové",  "ово",   "овы", "ова", "ову", "ина", "ину", "ин", NULL};
    return name_has_tail(f->words, id, tails);
}

/* Kolčakova armáda, Hodžova vláda: not what the army is called. */
static bool is_of_anybody(const struct finder *f, uint32_t id)
{
    static const char *const stems[] = {"vlád",   "armád",  "kabinet",  "stran", "vojsk", "rodin",
                                        "škol",   "polici", "kancelář", "správ", "sbor",  "společnost",
                                        "skupin", "režim",  "družin",   "hor",   "zem",   "měst",
                                        "ulic",   "les",    "dům",      "dom",   NULL};
    return name_has_stem(f->words, id, stems);
}

/* May an adjective with a capital be the beginning of a name whose noun has a small letter: Tichý oceán, but not
 * Novotný, who has a given name elsewhere? */
static bool takes_nouns(const struct finder *f, uint32_t id)
{
    const struct name_word *family = name_family_of(f->words, id);
    if (!looks_adjective(f, id) || name_is_place_word(f->words, id, f->scan->lang))
        return false;
    return looks_of_person(f, id) ? family->lower > 0 : 4 * family->behind <= family->inside && !family->behind;
}

static bool is_head(enum name_role role)
{
    return role == ROLE_BODY || role == ROLE_PLACE;
}

/* Московская Хельсинская (группа) */
static bool all_adjectives(const struct finder *f)
{
    for (size_t i = 0; i < f->span.n; i++)
        if (f->span.parts[i].kind != PART_NAME || !looks_adjective(f, f->span.parts[i].id) ||
            name_family_of(f->words, f->span.parts[i].id)->behind ||
            name_is_given(f->words, &f->words->at[f->span.parts[i].id], f->scan->lang, NULL))
            return false;
    return true;
}

/* Behind an adjective with a capital: how many words with small letters belong to it: (Evropská) unie, (Pákistánský)
 * nejvyšší soud.  At the beginning of a sentence only an institution is believed. */
static size_t nouns_behind(struct finder *f, const struct name_part *adjective, size_t i)
{
    size_t at = i;
    if (!looks_adjective(f, adjective->id) ||
        name_is_given(f->words, &f->words->at[adjective->id], f->scan->lang, NULL)) /* с Лизаветой сидят */
        return 0;
    while (at < f->scan->n && at < i + 2 && joined(f, at - 1, 0) && is_plain_lower(word_at(f, at)) &&
           role_at(f, at, NULL) != ROLE_BODY && looks_adjective(f, f->scan->at[at].id))
        at++;
    if (at >= f->scan->n || !joined(f, at - 1, 0) || !is_plain_lower(word_at(f, at)) ||
        is_function_word(f, f->scan->at[at].id))
        return 0;
    static const char *const papers[] = {"novin", "deník", "týdeník", "газет", NULL}; /* Lidové noviny, of nobody */
    bool body = role_at(f, at, NULL) == ROLE_BODY || role_at(f, at, NULL) == ROLE_PLACE ||
                name_has_stem(f->words, f->scan->at[at].id, papers);
    bool within = f->span.n > 1 && is_head(f->span.parts[0].role);   /* Organizace Varšavské smlouvy */
    bool persons = f->span.n > 1 && !within && !all_adjectives(f) && /* Petr Veliký (říši), Šafík Amíní (soud) */
                   (name_is_given(f->words, &f->words->at[f->span.parts[0].id], f->scan->lang, NULL) ||
                    !name_family_of(f->words, adjective->id)->lower);
    if (persons || (!body && !within && !takes_nouns(f, adjective->id)))
        return 0;
    if (looks_of_person(f, adjective->id) && is_of_anybody(f, f->scan->at[at].id))
        return 0;
    if (!body && (role_at(f, at, NULL) == ROLE_TITLE || (f->span.n > 1 && !within)))
        return 0;
    if (!body && is_finite_verb(f, f->scan->at[at].id) &&
        name_words_together(f->words, adjective->id, f->scan->at[i].id, true) < 3)
        return 0;
    if (!body && looks_of_person(f, adjective->id) &&
        name_words_together(f->words, adjective->id, f->scan->at[i].id, true) < 2) /* Husova ústa */
        return 0;
    if (!body && f->span.cues & CUE_FIRST &&
        !name_words_together(f->words, adjective->id, f->scan->at[i].id, true)) /* Nový císař */
        return 0;
    return name_all_agree(f->words, f->scan, adjective->id, i, at) ? at - i + 1 : 0;
}

static bool is_and_word(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    size_t len = w->end - w->start;
    const char *s = f->scan->text + w->start;
    return (len == 1 && (*s == 'a' || *s == 'i')) || (len == 2 && !memcmp(s, "и", 2));
}

/* A field of learning or of life, in the genitive: (Музей) антропологии, (Ústav) archeologie. */
static bool is_field(const struct finder *f, size_t i)
{
    static const char *const tails[] = {
        "ologie",  "ografie", "istiky",  "iatrie",  "onomie", "ictví",  "nictví", "řství", "hotví",       "ologií",
        "ství",    "ologie",  "ologii",  "логии",   "графии", "истики", "ономии", "атрии", "ведения",     "ства",
        "логий",   "ектуры",  "ематики", "ультуры", "хники",  "зики",   "имии",   "рики",  "ematiky",     "fyziky",
        "echniky", "hemie",   "ektury",  "ultury",  "etiky",  "етики",  "итики",  "itiky", "ческих наук", NULL};
    const struct scan_word *w = word_at(f, i);
    return w && is_plain_lower(w) && w->letters > 4 && name_has_tail(f->words, w->id, tails);
}

/* Behind an institution's word that stands inside a sentence: "антропологии и этнографии".  Returns the word behind. */
static size_t fields_end(const struct finder *f, size_t i)
{
    size_t end = i;
    while (end < i + 6 && end < f->scan->n && joined(f, end - 1, 0) && is_field(f, end)) {
        bool more = end + 2 < f->scan->n && joined(f, end, 0) && joined(f, end + 1, 0) && is_and_word(f, end + 1) &&
                    is_field(f, end + 2);
        end += more ? 2 : 1;
        if (!more)
            break;
    }
    return end;
}

/* Behind an institution's word: genitives that say of what: (Ministerstvo) zahraničních věcí. */
static size_t add_genitives(struct finder *f, size_t i)
{
    size_t at = i, adjectives = 0, fields = fields_end(f, i);
    if (fields > i && f->span.n + fields - i < NAME_PARTS_MAX) {
        for (; i < fields; i++)
            add_part(f, i, PART_COMMON);
        return i;
    }
    while (at < f->scan->n && adjectives < 3 && joined(f, at - 1, 0) && is_plain_lower(word_at(f, at)) &&
           looks_adjective(f, f->scan->at[at].id))
        at++, adjectives++;
    bool of = at < f->scan->n && joined(f, at - 1, 0) && role_at(f, at, NULL) == ROLE_OF;
    if (!of || f->span.n + adjectives + 1 > NAME_PARTS_MAX)
        return i;
    for (; i <= at; i++)
        add_part(f, i, PART_COMMON);
    return i;
}

/* Does word i, an adjective with a capital, have its noun behind it in small letters: (Bruncvík pod) Karlovým mostem?
 */
static bool begins_own_noun(const struct finder *f, size_t i)
{
    return looks_adjective(f, f->scan->at[i].id) && i + 1 < f->scan->n && joined(f, i, 0) &&
           is_plain_lower(word_at(f, i + 1)) && name_all_agree(f->words, f->scan, f->scan->at[i].id, i + 1, i + 1);
}

/* A small word, and a capital behind it: Ústí nad Labem, Council of Europe. */
static bool takes_small(struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    if (!w || !next || !joined(f, i - 1, 0) || !joined(f, i, 0) || w->casing != CASING_LOWER ||
        !begins_capital(f, next) || role_at(f, i, NULL) != ROLE_SMALL)
        return false;
    const char *s = f->scan->text + w->start;
    size_t len = w->end - w->start;
    bool origin = (len == 1 && *s == 'z') || (len == 2 && !memcmp(s, "ze", 2)),
         on = (len == 2 && !memcmp(s, "na", 2)) || !strncmp(s, "на", 4);
    bool near = len == 1 && *s == 'u', of = f->scan->lang == LANG_EN && (len == 2 && !memcmp(s, "of", 2));
    bool latin_and = (len == 1 && *s == 'y') || (len == 3 && !memcmp(s, "and", 3)) ||
                     (len == 3 && !memcmp(s, "und", 3)) || (len == 2 && !memcmp(s, "et", 2));
    if (origin) /* Jan z Pomuku */
        return f->span.n == 1 && name_is_given(f->words, &f->words->at[f->span.parts[0].id], f->scan->lang, NULL);
    static const char *const da_whom[] = {"Винчи", "Гам", "Сильв", "Кост", "Понте", "Кунь", "Верон", "Пальм", NULL};
    bool da = !strncmp(s, "да ", strlen("да ")), known = !da; /* Леонардо да Винчи, but not Лиза да Лукерья */
    for (size_t k = 0; da_whom[k] && !known; k++)
        known = !strncmp(f->scan->text + next->start, da_whom[k], strlen(da_whom[k]));
    if (!known)
        return false;
    if (on || near || latin_and || (name_declines(f->scan->lang) && begins_own_noun(f, i + 1)))
        return false;
    if (len == 3 && !memcmp(s, "for", 3))
        return is_head(last_part(&f->span)->role);
    if (of && f->span.n > 1 && name_is_given(f->words, &f->words->at[f->span.parts[0].id], LANG_EN, NULL))
        return false; /* Nadezhda Abrikosova | of Moscow, but Catherine of Aragon */
    return !of || last_part(&f->span)->role != ROLE_TITLE;
}

/* Mies van der Rohe, Мис ван дер Роэ */
static bool takes_two_smalls(struct finder *f, size_t i)
{
    static const char *const pairs[] = {"van der ", "van den ", "von der ", "von dem ", "de la ", "de los ",
                                        "ван дер ", "ван ден ", "фон дер ", "де ла ",   NULL};
    if (f->span.n + 3 > NAME_PARTS_MAX || i + 2 >= f->scan->n || !joined(f, i - 1, 0) || !joined(f, i + 1, 0) ||
        !begins_capital(f, &f->scan->at[i + 2]))
        return false;
    for (size_t k = 0; pairs[k]; k++)
        if (!strncmp(f->scan->text + f->scan->at[i].start, pairs[k], strlen(pairs[k])))
            return true;
    return false;
}

/* Na (zábradlí), U (Fleků): a preposition of Czech with a capital, where it stands inside a sentence. */
static bool is_capital_preposition(const struct finder *f, size_t i)
{
    static const char words[] = " Na U V Ve Pod Nad Za Před Mezi K Ke Při ";
    const struct scan_word *w = word_at(f, i);
    char padded[16];
    if (!w || w->standing != SCAN_INSIDE || f->scan->lang != LANG_CS || w->end - w->start > 6)
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)(w->end - w->start), f->scan->text + w->start);
    return strstr(words, padded) && i + 1 < f->scan->n && joined(f, i, 0) && w[1].casing != CASING_UPPER;
}

/* Behind a preposition with a capital, word i: the words it governs, "zábradlí", "Zlatého tygra".  small: one of small
 * letters will do. */
static size_t governed_end(const struct finder *f, size_t i, bool small)
{
    const struct scan_word *w = &f->scan->at[i];
    if (begins_capital(f, w))
        return begins_own_noun(f, i) ? i + 2 : i + 1;
    if (!small || !is_plain_lower(w))
        return i;
    bool two = looks_adjective(f, w->id) && i + 1 < f->scan->n && joined(f, i, 0) && is_plain_lower(&w[1]) &&
               name_all_agree(f->words, f->scan, w->id, i + 1, i + 1);
    return two ? i + 2 : i + 1;
}

/* The words behind a name that a preposition with a capital begins at word i: (Divadlo) Na zábradlí; i: none. */
static size_t place_end(struct finder *f, size_t i, enum name_role before)
{
    bool told = is_head(before) || before == ROLE_FIRM;
    if (!is_capital_preposition(f, i))
        return i;
    if (!told && name_is_place_word(f->words, f->scan->at[i + 1].id, f->scan->lang)) /* * V Praze, 3. června */
        return i;
    size_t end = governed_end(f, i + 1, told);
    return end > i + 1 ? end : i;
}

/* Adds words i to end, the first of which is a preposition. */
static size_t add_place(struct finder *f, size_t i, size_t end)
{
    add_part(f, i++, PART_SMALL);
    for (; i < end; i++)
        add_part(f, i, begins_capital(f, &f->scan->at[i]) ? PART_NAME : PART_COMMON);
    return i;
}

/* A function word with a capital is part of no name, whatever stands before it: "Стихи о Чехии\nПосле". */
static bool is_small_with_capital(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    const struct name_word *v = vocabulary_of(f, i);
    bool shouted = w->casing == CASING_UPPER && w->standing == SCAN_FIRST; /* POUŤ ČECHŮV NA RUS */
    return name_declines(f->scan->lang) && (w->casing == CASING_TITLE || shouted) && w->letters > 1 &&
           is_function_word(f, w->id) && v->inside <= 2 * v->lower + 2;
}

/* Is the span so far the word for a work, as a title begins with it? */
static bool is_titled_work(const struct finder *f)
{
    const struct name_span *s = &f->span;
    const struct name_word *v = &f->words->at[s->parts[0].id];
    return s->n == 1 && s->parts[0].role == ROLE_WORK && s->parts[0].casing == CASING_TITLE &&
           !(s->cues & (CUE_FIRST | CUE_TITLE)) &&
           !name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL) && !v->behind;
}

/* Dopisy z Ruska, Стихи к Чехии: the word for a work, with its capital inside a sentence, and what it is about. */
static bool takes_subject(struct finder *f, size_t i)
{
    static const char words[] = " z ze o na k ke pro do od proti při из о об к ко на для от ";
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    char padded[16];
    if (!name_declines(f->scan->lang) || !w || !next || !is_titled_work(f) || w->casing != CASING_LOWER ||
        w->end - w->start > 8 || !joined(f, i - 1, 0) || !joined(f, i, 0) || !begins_capital(f, next))
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)(w->end - w->start), f->scan->text + w->start);
    return strstr(words, padded);
}

/* Peter | the Great, Ivan III the Terrible */
static bool takes_epithet(struct finder *f, size_t i)
{
    static const char epithets[] = " Great Terrible Second First Third Fourth Fifth Conqueror Wise Bold Fair Good "
                                   "Magnificent Lionheart Elder Younger Pious Lame Blind Bald Brave Apostate "
                                   "Confessor Baptist Evangelist Apostle Impaler Fearless Posthumous ";
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    char padded[24];
    if (f->scan->lang != LANG_EN || !w || !next || w->casing != CASING_LOWER || w->end - w->start != 3 ||
        memcmp(f->scan->text + w->start, "the", 3) || !joined(f, i - 1, 0) || !joined(f, i, 0) ||
        next->end - next->start > 16 || !name_is_given(f->words, &f->words->at[f->span.parts[0].id], LANG_EN, NULL))
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)(next->end - next->start), f->scan->text + next->start);
    return strstr(epithets, padded);
}

/* A number that belongs to a name: Boeing 737, not Praha 1968. */
static bool takes_number(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    return w && w->number && w->end - w->start == 3 && joined(f, i - 1, 0) && f->span.n == 1 &&
           vocabulary_of(f, i - 1)->place * 4 < vocabulary_of(f, i - 1)->inside + 1 && f->scan->at[i - 1].letters > 3 &&
           (unsigned char)f->scan->text[f->span.start] < 0x80 && (i + 1 == f->scan->n || f->scan->text[w->end] != '.');
}

/* Karel IV., Benedikt XVI */
static bool takes_roman(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    bool shouted = w && w->letters == 1 && last_part(&f->span)->casing == CASING_UPPER && i + 1 < f->scan->n &&
                   w[1].casing == CASING_UPPER && joined(f, i, 0); /* MÍR V TÉ VLASTI */
    return w && !shouted && is_roman(f, w) && joined(f, i - 1, 0) && last_part(&f->span)->kind == PART_NAME;
}

/* v Kyjevě | Česká družina: an adjective whose noun has a small letter begins a name of its own. */
static bool begins_own(struct finder *f, size_t i)
{
    const struct name_part part = {.id = f->scan->at[i].id}, *last = last_part(&f->span);
    if (!name_declines(f->scan->lang) || last->kind != PART_NAME || is_head(f->span.parts[0].role) ||
        looks_adjective(f, last->id) || !takes_nouns(f, part.id) ||
        name_words_together(f->words, last->id, part.id, false) > 1)
        return false;
    struct name_span whole = f->span;
    f->span.n = 1;
    size_t n = i + 1 < f->scan->n ? nouns_behind(f, &part, i + 1) : 0;
    f->span = whole;
    return n;
}

/* A title with a capital begins another name, unless it is a surname: Karel Král. */
static bool is_title_behind(struct finder *f, size_t i)
{
    const struct name_part *last = last_part(&f->span);
    if (!name_declines(f->scan->lang) || role_at(f, i, NULL) != ROLE_TITLE || last->role == ROLE_TITLE)
        return false;
    return last->kind != PART_INITIAL && !name_is_given(f->words, &f->words->at[last->id], f->scan->lang, NULL);
}

/* Behind a noun with a small letter names are genitives, or begin anew: v sále Pražského hradu | Obama. */
static bool has_common(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind == PART_COMMON)
            return true;
    return false;
}

/* A genitive, an adjective of one, or the noun of such an adjective: (зал) Пражского Града. */
static bool hangs_on_noun(const struct finder *f, size_t i)
{
    const struct name_part *last = last_part(&f->span);
    uint32_t id = f->scan->at[i].id;
    if (last->kind == PART_NAME && looks_adjective(f, last->id) && name_agrees(f->words, last->id, id, f->scan->lang))
        return true;
    if (f->scan->at[i].casing == CASING_UPPER && name_kinds_of(f->words, vocabulary_of(f, i), f->scan->lang))
        return true; /* Академия наук СССР */
    return (looks_adjective(f, id) && !looks_of_person(f, id)) || name_may_be_genitive(f->words, id, f->scan->lang);
}

/* (студент) Новороссийского университета | Анатолия Светлогуба: what has an adjective already is called after nobody.
 */
static bool begins_person(const struct finder *f, size_t i)
{
    const struct name_span *s = &f->span;
    return s->n > 1 && s->parts[0].kind == PART_NAME && last_part(s)->kind == PART_COMMON &&
           looks_adjective(f, s->parts[0].id) && i + 1 < f->scan->n && joined(f, i, 0) &&
           begins_capital(f, &f->scan->at[i + 1]) && name_is_given(f->words, vocabulary_of(f, i), f->scan->lang, NULL);
}

static bool takes_capital(struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    if (w && name_declines(f->scan->lang) && has_common(&f->span) && (!hangs_on_noun(f, i) || begins_person(f, i)))
        return false; /* (strana) Tehríke Labajk */
    if (w && w->standing == SCAN_FIRST && w->letters > 2 && last_part(&f->span)->kind != PART_INITIAL &&
        !name_word_stands(f->words, w->id))
        return false; /* in a heading any word has a capital */
    if (w && (only_shouted(f, i) || begins_own(f, i) || is_title_behind(f, i) || is_small_with_capital(f, i)))
        return false;
    char sign = last_part(&f->span)->kind == PART_INITIAL ? '.' : 0;
    return w && joined(f, i - 1, sign) && begins_capital(f, w) && role_at(f, i, NULL) != ROLE_STOP &&
           (w->letters > 1 || is_initial(f, i));
}

/* The order: what stands behind the adjective, the institution, the name itself. */
static size_t extend_once(struct finder *f, size_t i)
{
    const struct name_part *last = last_part(&f->span);
    bool lone = f->span.n == 1 && last->kind == PART_NAME;
    if (i >= f->scan->n || f->span.n >= NAME_PARTS_MAX - 1)
        return i;
    if (takes_roman(f, i)) {
        add_part(f, i, PART_NUMBER);
        bool dotted = f->scan->lang == LANG_CS || f->scan->lang == LANG_SK; /* Karel IV., but Карл IV */
        if (dotted && f->span.end < f->scan->len && f->scan->text[f->span.end] == '.')
            f->span.end = ++f->span.parts[f->span.n - 1].end;
        return i + 1;
    }
    if (f->span.n + 3 < NAME_PARTS_MAX && is_head(last->role) && joined(f, i - 1, 0) && place_end(f, i, last->role) > i)
        return add_place(f, i, place_end(f, i, last->role));
    if (takes_capital(f, i)) {
        add_part(f, i, is_initial(f, i) ? PART_INITIAL : PART_NAME);
        return i + 1;
    }
    if (takes_two_smalls(f, i)) {
        add_part(f, i, PART_SMALL);
        add_part(f, ++i, PART_SMALL);
        add_part(f, i + 1, PART_NAME);
        return i + 2;
    }
    if (takes_subject(f, i) && begins_own_noun(f, i + 1))
        return add_place(f, i, i + 3); /* Listy z Národního divadla */
    if (takes_small(f, i) || takes_epithet(f, i) || takes_subject(f, i)) {
        add_part(f, i, PART_SMALL);
        add_part(f, i + 1, PART_NAME);
        return i + 2;
    }
    if (takes_number(f, i)) {
        add_part(f, i, PART_NUMBER);
        return i + 1;
    }
    if (name_declines(f->scan->lang) && (lone || last->kind == PART_NAME) && joined(f, i - 1, 0))
        for (size_t n = nouns_behind(f, last, i); n; n--)
            add_part(f, i++, PART_COMMON);
    last = last_part(&f->span);
    return name_declines(f->scan->lang) && last->role == ROLE_BODY ? add_genitives(f, i) : i;
}

/* ---- what stands around a span ---- */

/* byl, podepsal, сказал, говорит: what follows is as often a subject. */
static bool looks_verb(const struct finder *f, uint32_t id)
{
    static const char *const tails[] = {"al", "il", "el", "yl", "ul", "la", "lo", "li", "ly",  "je",   "í",  "ал",
                                        "ил", "ел", "ул", "ла", "ло", "ли", "ет", "ит", "лся", "лась", "ут", NULL};
    return name_has_tail(f->words, id, tails);
}

/* Is the title, word i, a ruler's: král, papež?  Rulers have two given names and no surname. */
static bool is_ruler(const struct finder *f, size_t i)
{
    static const char *const stems[] = {"král",        "císař", "papež",   "kníže",   "kníž",  "arcivévod", "vévod",
                                        "princ",       "car",   "velkokn", "король",  "корол", "император", "царь",
                                        "царём",       "царя",  "царю",    "папа",    "папы",  "папе",      "папу",
                                        "папой",       "принц", "князь",   "князя",   "князю", "эрцгерцог", "герцог",
                                        "king",        "queen", "emperor", "empress", "pope",  "prince",    "archduke",
                                        "archduchess", "tsar",  "czar",    "duke",    "grand", NULL};
    return name_has_stem(f->words, f->scan->at[i].id, stems);
}

/* The word before it: a title, the word for a work or a place, a preposition. */
static void look_before(struct finder *f, size_t i)
{
    struct name_span *s = &f->span;
    unsigned cases = name_preposition_before(f->words, f->scan, i);
    for (size_t k = i; !cases && k && k + 2 > i && joined(f, k - 1, 0) && is_plain_lower(word_at(f, k - 1)) &&
                       looks_adjective(f, f->scan->at[k - 1].id);
         k--)
        cases = name_preposition_before(f->words, f->scan, k - 1); /* v celé Evropě */
    s->cases = CASES_ALL;
    if (cases) {
        s->governed = true;
        s->cases = (uint8_t)(cases & CASES_ALL);
        s->cues |= cases & PREPOSITION_PLACE ? CUE_PLACE : 0;
        return;
    }
    if (!i || (!joined(f, i - 1, 0) && !(f->scan->at[i - 1].letters < 5 && joined(f, i - 1, '.'))))
        return;
    enum name_role role = role_at(f, i - 1, &cases);
    s->behind_noun = joined(f, i - 1, 0) && is_plain_lower(word_at(f, i - 1)) && role != ROLE_TITLE &&
                     !looks_adjective(f, f->scan->at[i - 1].id) && !looks_verb(f, f->scan->at[i - 1].id) &&
                     !is_function_word(f, f->scan->at[i - 1].id);
    if (role == ROLE_TITLE) {
        s->cues |= is_ruler(f, i - 1) ? CUE_TITLE | CUE_RULER : CUE_TITLE;
        s->governed = cases != 0 && cases != CASES_ALL;
        s->cases = cases ? (uint8_t)cases : CASES_ALL;
    } else if (role == ROLE_WORK) {
        s->cues |= CUE_WORK;
    } else if (role == ROLE_PLACE) {
        s->cues |= CUE_PLACE | CUE_PLACE_WORD;
    } else if (role == ROLE_BODY || role == ROLE_FIRM) {
        s->cues |= CUE_BODY;
    }
}

/* Don Quijote, Lady Macbeth: part of the name, unless the text is English. */
static bool is_noble(const struct finder *f, const struct name_part *p)
{
    static const char *const words[] = {"don", "doña", "donna", "lady", "дон", "донна", "леди", NULL};
    return name_declines(f->scan->lang) && name_has_tail(f->words, p->id, words);
}

/* Titles before a person's name go, and in English adjectives of peoples; "the" has gone. */
static size_t skip_titles(const struct finder *f)
{
    const struct name_span *s = &f->span;
    size_t skip = 0;
    for (size_t i = 0; i < s->n && !is_noble(f, &s->parts[i]); i++)
        if (s->parts[i].role == ROLE_TITLE)
            skip = i + 1;
        else if (s->parts[i].role != ROLE_PEOPLE && s->parts[i].kind == PART_NAME)
            break;
    return skip;
}

static void drop_parts(struct name_span *s, size_t n)
{
    memmove(s->parts, s->parts + n, (s->n - n) * sizeof *s->parts);
    s->n = (uint8_t)(s->n - n);
    if (s->n)
        s->start = s->parts[0].start;
}

/* A name that consists of nothing but titles and peoples' adjectives is none. */
static bool is_empty(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role != ROLE_PEOPLE && s->parts[i].role != ROLE_TITLE && s->parts[i].kind != PART_INITIAL)
            return false;
    return true;
}

/* English: an adjective of a people before its noun (Galician front, Czech-Russian relations) is no name. */
static bool is_english_adjective(const struct finder *f, const struct name_span *s)
{
    static const char *const tails[] = {"ian", "ish", "ese", "ean", NULL};
    if (f->scan->lang != LANG_EN || s->n > 2 || !(s->cues & CUE_NOUN) || s->cues & CUE_TITLE)
        return false;
    const struct name_part *last = &s->parts[s->n - 1];
    if (s->n == 2 && !(last->role == ROLE_PEOPLE && f->words->at[s->parts[0].id].lower)) /* East German divisions */
        return false;
    return s->n == 2 ||
           (name_has_tail(f->words, last->id, tails) && !name_kinds_of(f->words, &f->words->at[last->id], LANG_EN));
}

/* ---- where one name ends and the next begins, with nothing between ---- */

static void keep_span(struct finder *f, const struct name_span *s)
{
    if (!s->n || is_empty(s) || is_english_adjective(f, s) ||
        (s->parts[0].kind == PART_COMMON && !s->marked && !(s->cues & CUE_SMALL)))
        return;
    f->out->at = need_room(f->out->at, f->out->n, &f->out->cap, sizeof *f->out->at);
    f->out->at[f->out->n++] = *s;
}

static bool is_known_place(const struct finder *f, uint32_t id)
{
    return name_is_place_word(f->words, id, f->scan->lang);
}

static bool is_cyrillic(const struct finder *f, size_t part)
{
    return (unsigned char)f->scan->text[f->span.parts[part].start] >= 0xD0;
}

/* A given name that stands as it is in the nominative, and no genitive of another: Božena, Ян, but not Jana. */
static bool is_plain_given(const struct finder *f, uint32_t id)
{
    struct name_word *w = &f->words->at[id];
    struct buf word = {0};
    name_words_written(f->words, w, &word);
    bool listed =
        name_is_listed_given(buf_string(&word)) || name_kinds_of(f->words, w, f->scan->lang) & 1u << NAMES_GIVEN;
    buf_free(&word);
    return listed && !name_may_be_genitive(f->words, id, f->scan->lang);
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
                       looks_oblique(f, &f->words->at[before->id]) ||
                       name_may_be_genitive(f->words, before->id, f->scan->lang) || is_known_place(f, before->id);
        if (oblique && s->parts[i].kind == PART_NAME && s->parts[i + 1].kind == PART_NAME &&
            before->kind == PART_NAME && before->casing == s->parts[i].casing &&
            !name_is_given(f->words, &f->words->at[before->id], f->scan->lang, NULL) &&
            is_plain_given(f, s->parts[i].id))
            return i;
    }
    return 0;
}

/* Where a given name begins a person behind another name, "v Praze Miloš Zeman", "Babička Boženy Němcové": two names.
 * 0: one. */
static size_t seam_of(const struct finder *f)
{
    const struct name_span *s = &f->span;
    size_t before_given = seam_before_given(f);
    if (before_given)
        return before_given;
    if (is_head(s->parts[0].role) || s->parts[0].kind != PART_NAME || s->cues & CUE_INVERTED ||
        (s->cues & CUE_TITLE && !is_known_place(f, s->parts[0].id)))
        return 0;
    if (name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL))
        return 0;
    if (name_declines(f->scan->lang) && s->n > 2 && s->parts[0].casing == CASING_UPPER &&
        s->parts[1].casing == CASING_TITLE && s->parts[2].casing == CASING_TITLE && s->parts[1].kind == PART_NAME &&
        s->parts[2].kind == PART_NAME)
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
                     (name_declines(f->scan->lang) && !looks_adjective(f, s->parts[i - 1].id));
        if (s->parts[i].kind == PART_NAME && s->parts[i + 1].kind == PART_NAME && place &&
            s->parts[i - 1].kind == PART_NAME &&
            name_is_given(f->words, &f->words->at[s->parts[i].id], f->scan->lang, NULL))
            return i;
    }
    return 0;
}

/* "Zeman řekl", "se usmál Ivo": does a verb of what persons do stand straight beside the words of the span? */
static bool is_beside_human(const struct finder *f, size_t first, size_t next)
{
    bool behind = next < f->scan->n && joined(f, next - 1, 0), before = first && joined(f, first - 1, 0);
    if (behind && f->scan->at[next].letters == 2 && next + 1 < f->scan->n && joined(f, next, 0) &&
        f->scan->at[next].standing == SCAN_LOWER && role_at(f, next + 1, NULL) == ROLE_HUMAN) /* se usmál */
        return true;
    return (behind && role_at(f, next, NULL) == ROLE_HUMAN) || (before && role_at(f, first - 1, NULL) == ROLE_HUMAN);
}

/* Stalin's death */
static bool has_possessive(const struct scan *scan, uint32_t end)
{
    static const char *const signs[] = {"'s", "’s", NULL};
    for (size_t i = 0; signs[i]; i++) {
        size_t len = strlen(signs[i]);
        if ((end + len <= scan->len && !memcmp(scan->text + end, signs[i], len)) ||
            (end >= len && !memcmp(scan->text + end - len, signs[i], len)))
            return true;
    }
    return false;
}

/* Ipaťjevově domě: the adjective of a possessor, and its noun in the same case; a town, v Pavlově, has none. */
static bool owns_noun(const struct finder *f, size_t first, size_t next)
{
    static const char *const tails[] = {"ův", "ova", "ovo", "ově", "ovu", "ovy", "ových", "ovým", "ovými",
                                        "in", "ina", "ino", "iny", "ině", "inu", "inou",  NULL};
    static const char *const behind[] = {"ovo", "ovy", "ův", "ových", "ovým", NULL};
    const struct name_span *s = &f->span;
    const struct scan_word *w = word_at(f, next);
    const struct scan_word *before = first && joined(f, first - 1, 0) ? word_at(f, first - 1) : NULL;
    if (f->scan->lang == LANG_CS && s->n == 1 && before && is_plain_lower(before) &&
        name_has_tail(f->words, s->parts[0].id, behind) && !is_finite_verb(f, before->id) &&
        !is_function_word(f, before->id) && name_all_agree(f->words, f->scan, s->parts[0].id, first - 1, first - 1))
        return true; /* dílo Belialovo */
    return f->scan->lang == LANG_CS && s->n == 1 && w && is_plain_lower(w) && joined(f, next - 1, 0) &&
           name_has_tail(f->words, s->parts[0].id, tails) && !is_function_word(f, w->id) && !looks_verb(f, w->id) &&
           name_all_agree(f->words, f->scan, s->parts[0].id, next, next);
}

/* Američan Steward: one of a people, before his name. */
static bool is_one_of_people(const struct finder *f, uint32_t id)
{
    static const char peoples[] =
        " čech češka slovák slovenka moravan němec němka rakušan rus ruska ukrajinec polák polka maďar angličan "
        "angličanka američan američanka francouz francouzka ital italka španěl španělka portugalec holanďan belgičan "
        "švýcar dán švéd nor fin řek turek srb chorvat slovinec bulhar rumun žid arab japonec číňan ind skot kanaďan "
        "pražan brňan moskvan ";
    struct name_reading readings[READINGS];
    struct buf word = {0}, padded = {0};
    bool is = false;
    if (f->scan->lang != LANG_CS)
        return false;
    name_words_written(f->words, &f->words->at[id], &word);
    size_t n = name_readings(LANG_CS, buf_string(&word), readings, READINGS);
    for (size_t i = 0; i < n && !is; i++) {
        buf_clear(&padded);
        buf_addf(&padded, " %s ", readings[i].base);
        is = strstr(peoples, padded.s);
    }
    buf_free(&word);
    buf_free(&padded);
    return is;
}

static void drop_people(struct finder *f)
{
    struct name_span *s = &f->span;
    if (s->n < 2 || s->parts[0].kind != PART_NAME || s->parts[1].kind != PART_NAME || s->cues & CUE_TITLE ||
        !is_one_of_people(f, s->parts[0].id))
        return;
    bool given = name_is_given(f->words, &f->words->at[s->parts[1].id], f->scan->lang, NULL);
    if (s->n == 2 && given)
        return; /* Čech Svatopluk */
    drop_parts(s, 1);
    s->cues |= CUE_TITLE;
}

static const char *const surnames[] = {"ов",  "ев",  "ёв",   "ин",   "ын", "ова", "ева", "ёва", "ина", "ына",
                                       "кий", "кая", "енко", "анко", "ук", "юк",  "чик", "ой",  "ых",  NULL};
static const char *const patronymics[] = {"ович", "евич", "ьич", "ыч", "овна", "евна", "ична", "ишна", NULL};

/* Иванов Иван Иванович, Soukup František: the surname first, with no comma; the given name stands before it elsewhere,
 * or the father's behind it. */
static bool is_surname_first(struct finder *f)
{
    const struct name_span *s = &f->span;
    if (!name_declines(f->scan->lang) || s->n < 2 || s->n > 3 || s->governed || s->cues & CUE_INVERTED ||
        name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL) || is_head(s->parts[0].role) ||
        is_known_place(f, s->parts[0].id))
        return false;
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind != PART_NAME)
            return false;
    if (!is_plain_given(f, s->parts[1].id))
        return false;
    if (s->n == 3)
        return name_has_tail(f->words, s->parts[0].id, surnames) &&
               name_has_tail(f->words, s->parts[2].id, patronymics);
    return name_words_together(f->words, s->parts[1].id, s->parts[0].id, false) >
           name_words_together(f->words, s->parts[0].id, s->parts[1].id, false);
}

static void finish(struct finder *f, size_t first, size_t next)
{
    struct name_span *s = &f->span, head;
    s->cues |= is_beside_human(f, first, next) ? CUE_HUMAN : 0;
    s->cues |= f->scan->lang == LANG_EN && has_possessive(f->scan, last_part(s)->end) ? CUE_OWNER : 0;
    s->cues |= s->n == 1 && s->parts[0].kind == PART_NAME && name_is_family(f->words, f->scan, first) ? CUE_FAMILY : 0;
    while (s->n > 1 && last_part(s)->kind == PART_SMALL)
        s->n--;
    if (next < f->scan->n && joined(f, next - 1, 0) && f->scan->at[next].standing == SCAN_LOWER)
        s->cues |= CUE_NOUN;
    s->cues |= owns_noun(f, first, next) ? CUE_POSSESSOR : 0;
    /* "Islamistická strana Tehríke Labajk": what stands first describes the name behind it */
    if (s->cues & CUE_FIRST && last_part(s)->kind == PART_COMMON && next < f->scan->n && joined(f, next - 1, 0) &&
        begins_capital(f, &f->scan->at[next]) && f->scan->at[next].standing == SCAN_INSIDE)
        return;
    size_t skip = skip_titles(f);
    if (skip && skip < s->n) {
        drop_parts(s, skip);
        s->cues |= CUE_TITLE;
    }
    drop_people(f);
    s->cues |= is_surname_first(f) ? CUE_INVERTED : 0;
    size_t seam = seam_of(f);
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
        keep_span(f, &head);
        drop_parts(s, seam);
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
    if (f->span.n > 2 || !is_inverted(f, i - f->span.n, i))
        return i;
    f->span.cues |= CUE_INVERTED;
    do
        add_part(f, i, is_initial(f, i) ? PART_INITIAL : PART_NAME);
    while (++i < f->scan->n && f->span.n < NAME_PARTS_MAX - 1 && takes_capital(f, i));
    return i;
}

/* Na zábradlí, U Fleků: what a house, a street, a theatre is called; it does not decline.  Returns the word behind it,
 * or i. */
static size_t find_prepositional(struct finder *f, size_t i)
{
    enum name_role before = i && joined(f, i - 1, 0) ? role_at(f, i - 1, NULL) : ROLE_NONE;
    size_t end = place_end(f, i, before);
    if (end == i)
        return i;
    f->span = (struct name_span){.start = f->scan->at[i].start, .cases = CASES_ALL};
    f->span.cues = before == ROLE_BODY || before == ROLE_FIRM ? CUE_BODY : CUE_PLACE | CUE_PLACE_WORD;
    add_place(f, i, end);
    for (size_t n = end; end < f->scan->n && f->span.n < NAME_PARTS_MAX - 1; n = end) {
        end = extend_once(f, end);
        if (end == n)
            break;
    }
    keep_span(f, &f->span);
    return end;
}

static size_t find_one(struct finder *f, size_t i)
{
    f->span = (struct name_span){.start = f->scan->at[i].start};
    look_before(f, i);
    f->span.cues |= f->scan->at[i].standing == SCAN_FIRST ? CUE_FIRST : 0;
    add_part(f, i, is_initial(f, i) ? PART_INITIAL : PART_NAME);
    size_t at = i + 1, before;
    do {
        before = at;
        at = extend_once(f, at);
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
    if (cases || !i || f->scan->at[i].start - f->scan->at[i - 1].end > 6 || !is_plain_lower(word_at(f, i - 1)))
        return;
    enum name_role role = role_at(f, i - 1, &role_cases);
    uint32_t id = f->scan->at[i - 1].id;
    s->behind_noun = (role == ROLE_NONE || role == ROLE_TITLE) && !looks_adjective(f, id) && !looks_verb(f, id) &&
                     !is_function_word(f, id);
}

/* «Я ухаживал», «Проводите меня домой»: somebody says it. */
static bool is_speech(const struct finder *f, size_t i, size_t end)
{
    static const char *const words[] = {"меня", "мне", "мной", "это", "она", "они", "тебя", "тебе", "я",
                                        "ты",   "вы",  "мы",   "mě",  "mne", "mi",  "tě",   "tebe", "ti",
                                        "já",   "ty",  "me",   "you", "i",   "i'm", NULL};
    struct buf word = {0};
    bool any = end > i + 2 && f->scan->at[end - 1].casing == CASING_LOWER && is_finite_verb(f, f->scan->at[end - 1].id);
    for (size_t k = i + 1; k < end && any; k++)
        any = !begins_capital(f, &f->scan->at[k]);
    for (size_t capitals = 0; i < end && !any; i++) {
        capitals += begins_capital(f, &f->scan->at[i]);
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
    if (!begins_capital(f, &f->scan->at[i]) || !quote_at(f->scan, f->scan->at[i].start, &kind))
        return i;
    size_t end = quote_end(f, i, kind);
    bool work = i && role_at(f, i - 1, NULL) == ROLE_WORK;
    bool one = end == i + 1;
    if (!end || end - i > NAME_PARTS_MAX || (!work && is_speech(f, i, end)) ||
        (one && !work && !name_word_stands(f->words, f->scan->at[i].id) && vocabulary_of(f, i)->lower))
        return i;
    f->span = (struct name_span){.start = f->scan->at[i].start, .cues = CUE_QUOTED, .cases = CASES_ALL};
    f->span.cues |= work ? CUE_WORK : 0;
    if (!work)
        look_before_quoted(f, i);
    for (; i < end; i++)
        add_part(f, i,
                 begins_capital(f, &f->scan->at[i]) ? PART_NAME
                 : f->scan->at[i].number            ? PART_NUMBER
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
           a->parts[0].kind == PART_NAME && looks_adjective(f, first) && looks_adjective(f, second) &&
           !looks_of_person(f, first) && !name_family_of(f->words, first)->behind &&
           name_agrees(f->words, first, noun, f->scan->lang) && name_agrees(f->words, second, noun, f->scan->lang);
}

/* Sergei and Yulia Skripal: the first of them is a Skripal too; Horní a Dolní Mokropsy. */
static void join_families(struct finder *f)
{
    for (size_t i = 0; i + 1 < f->out->n; i++) {
        struct name_span *a = &f->out->at[i], *b = &f->out->at[i + 1];
        if (a->n == 1 && b->n == 2 && is_and(f, a->end, b->start) && shares_noun(f, a, b))
            a->kin_of = 2;
        if (a->n == 1 && b->n == 2 && is_and(f, a->end, b->start) &&
            name_is_given(f->words, &f->words->at[a->parts[0].id], f->scan->lang, NULL) &&
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
    look_before(f, i);
    f->span.cues |= CUE_SMALL;
    for (size_t k = i; k < end; k++) {
        bool placing = k > head && f->scan->at[k].letters < 3 && f->scan->at[k].casing == CASING_LOWER;
        bool name = k < head || begins_capital(f, &f->scan->at[k]);
        add_part(f, k, placing ? PART_SMALL : name ? PART_NAME : PART_COMMON);
    }
    keep_span(f, &f->span);
    return end;
}

void names_find(struct name_spans *out, struct name_words *words, const struct scan *scan)
{
    struct finder f = {words, scan, out, {0}};
    out->n = 0;
    for (size_t i = 0; i < scan->n;) {
        size_t next = find_quoted(&f, i);
        if (next == i && scan->at[i].casing == CASING_LOWER)
            next = find_small(&f, i);
        if (next == i)
            next = find_prepositional(&f, i);
        if (next == i)
            next = begins_name(&f, i) ? find_one(&f, i) : i + 1;
        i = next;
    }
    join_families(&f);
    name_spans_series(out, scan);
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
    if (w->number || (f->span.n && is_roman(f, w)))
        return PART_NUMBER;
    if (is_initial(f, i))
        return PART_INITIAL;
    if (begins_capital(f, w))
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
            look_before(f, i);
        f->span.start = f->span.n ? f->span.start : f->scan->at[i].start;
        if (m->kind == 1 && f->span.n == 1 && joined(f, i - 1, ','))
            f->span.cues |= CUE_INVERTED;
        add_part(f, i, marked_part(f, i));
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
    struct finder f = {words, scan, spans, {0}};
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
    drop_parts(rest, n);
    rest->cues &= CUE_NOUN;
    rest->cases = CASES_ALL;
    rest->governed = rest->listed = rest->behind_noun = false;
    memset(rest->asked, 0, sizeof rest->asked);
    rest->agrees = 0;
}
