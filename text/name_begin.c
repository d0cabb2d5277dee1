/* Does a name begin here?  Inside a sentence a capital says so; where any word has one, what the word is elsewhere. */
#include "name_finder.h"

#include "name_kind.h"
#include "name_known.h"
#include "name_none.h"
#include "names.h"

#include <string.h>

/* "Pákistánský nejvyšší soud": of a people, and the only one of its kind there. */
static bool is_only_one(const struct finder *f, size_t i)
{
    static const char *const words[] = {
        "nejvyšší",     "ústavní",      "národní",         "státní",          "верховный", "верховная",
        "национальный", "национальная", "конституционный", "государственная", NULL};
    return role_at(f, i, NULL) == ROLE_PEOPLE && name_has_tail(f->words, f->scan->at[i + 1].id, words);
}

/* "Evropská unie": the table of names has it so, word i and n behind it. */
static bool is_known_phrase(const struct finder *f, size_t i, size_t n)
{
    struct buf phrase = {0}, word = {0};
    for (size_t k = i; k <= i + n; k++) {
        name_words_written(f->words, vocabulary_of(f, k), &word);
        buf_addf(&phrase, "%s%s", k > i ? " " : "", buf_string(&word));
    }
    bool known = name_phrase_kinds(phrase.s, f->scan->lang);
    buf_free(&phrase);
    buf_free(&word);
    return known;
}

/* "Český rozhlas uvedl": an adjective at the beginning of a sentence, with an institution behind it. */
static bool begins_institution(struct finder *f, size_t i)
{
    const struct name_part part = {.id = f->scan->at[i].id};
    f->span.cues = CUE_FIRST;
    size_t n = name_declines(f->scan->lang) && i + 1 < f->scan->n ? finder_nouns_behind(f, &part, i + 1) : 0;
    return n && role_at(f, i + n, NULL) == ROLE_BODY &&
           (vocabulary_of(f, i)->inside || is_only_one(f, i) || is_known_phrase(f, i, n));
}

bool finder_begins_paper(const struct finder *f, size_t i)
{
    static const char *const papers[] = {"noviny",  "novin", "novinám", "novinách", "novinami", "listy",
                                         "listech", "listů", "listům",  "listy",    NULL};
    static const char *const called[] = {"lidov",   "národn",   "hospodářsk", "literárn",  "parlamentn", "krajsk",
                                         "svobodn", "katolick", "zemědělsk",  "studentsk", NULL};
    static const char *const daily[] = {"deník", NULL}, *const regional[] = {"ský",   "cký",   "ského", "ckého",
                                                                             "skému", "ckému", "ském",  "ckém",
                                                                             "ským",  "ckým",  NULL};
    uint32_t id = f->scan->at[i].id;
    if (f->scan->lang != LANG_CS || !finder_begins_own_noun(f, i))
        return false;
    uint32_t noun = f->scan->at[i + 1].id;
    if (name_has_tail(f->words, noun, papers))
        return name_has_stem(f->words, id, called);
    return name_has_stem(f->words, noun, daily) && name_has_tail(f->words, id, regional) &&
           vocabulary_of(f, i)->lower <= vocabulary_of(f, i)->inside;
}

static bool is_shouted(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    return w && w->casing == CASING_UPPER && w->letters > 2 && !finder_is_roman(f, w);
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

/* ARMY, НА; but ÚV (KSČ) is short and no word of a heading. */
static bool is_capitals_word(const struct finder *f, size_t i)
{
    return is_shouted(f, i) || (f->scan->at[i].casing == CASING_UPPER && f->scan->at[i].letters > 1 &&
                                finder_is_function_word(f, f->scan->at[i].id));
}

bool finder_only_shouted(const struct finder *f, size_t i)
{
    const struct name_word *v = vocabulary_of(f, i);
    if (is_shouted(f, i) && in_shouted_line(f, i) &&
        !memchr(f->scan->text + f->scan->at[i].start, '.', f->scan->at[i].end - f->scan->at[i].start))
        return v->title <= v->lower && !name_kinds_of(f->words, v, f->scan->lang) && !name_form_stands(f->words, v);
    bool before = i && !f->scan->at[i].begins_block && is_capitals_word(f, i - 1);
    bool behind = i + 1 < f->scan->n && !f->scan->at[i + 1].begins_block && is_capitals_word(f, i + 1);
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
    while (++i < f->scan->n && finder_begins_capital(f, &f->scan->at[i]) &&
           finder_joined(f, i - 1, finder_is_initial(f, i - 1) ? '.' : 0))
        ;
    return i;
}

/* What stands behind the names of an entry: a year in brackets, a dash, a colon, the next entry, nothing. */
static bool ends_entry(const struct finder *f, size_t last)
{
    static const char *const signs[] = {"(", ";", "–", "—", ":", "[", "*", "|", "\n\n", NULL};
    const char *at = f->scan->text + f->scan->at[last].end, *end = f->scan->text + f->scan->len;
    while (at < end && (*at == ' ' || (*at == '.' && finder_is_initial(f, last))))
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

static bool is_some_place(const struct finder *f, size_t i)
{
    struct buf word = {0};
    name_words_written(f->words, vocabulary_of(f, i), &word);
    bool place = name_known_kinds(buf_string(&word)) & 1u << NAMES_PLACE ||
                 finder_is_known_place(f, f->scan->at[i].id) ||
                 3 * vocabulary_of(f, i)->place > vocabulary_of(f, i)->inside;
    buf_free(&word);
    return place;
}

/* Is word i a given name, by what is known of it, by the father's name behind it, or by the surname that stands behind
 * it elsewhere? */
static bool is_given_of(const struct finder *f, size_t i, size_t surname)
{
    static const char *const patronymics[] = {"ович", "евич", "ьич",  "ыч",   "овна", "евна",
                                              "ична", "ovič", "evič", "ovna", "evna", NULL};
    bool father = i + 1 < f->scan->n && finder_joined(f, i, 0) && finder_begins_capital(f, &f->scan->at[i + 1]) &&
                  name_has_tail(f->words, f->scan->at[i + 1].id, patronymics);
    bool place = is_some_place(f, i) || is_some_place(f, surname);
    return father || name_is_given(f->words, vocabulary_of(f, i), f->scan->lang, NULL) ||
           (!place && name_words_together(f->words, f->scan->at[i].id, f->scan->at[surname].id, false));
}

bool finder_is_inverted(struct finder *f, size_t first, size_t given)
{
    if (given >= f->scan->n || !finder_joined(f, given - 1, ',') || !begins_entry(f, first) ||
        !finder_begins_capital(f, &f->scan->at[given]) || !is_given_of(f, given, first))
        return false;
    size_t last = run_end(f, given) - 1;
    if (last > given && is_surname_elsewhere(f, last))
        return false;
    bool listed = ends_entry(f, last),
         list = last + 1 < f->scan->n && finder_joined(f, last, ',') &&
                finder_begins_capital(f, &f->scan->at[last + 1]); /* Putin, Klaus, Medvedev */
    if (name_is_given(f->words, vocabulary_of(f, first), f->scan->lang, NULL))
        return listed;
    return listed || (!list && name_word_stands(f->words, f->scan->at[first].id));
}

/* A common noun that has a capital for once, Láska, Osud: it stands alone, mostly with a small letter, here too. */
static bool is_common_here(const struct finder *f, size_t i)
{
    const struct name_word *v = vocabulary_of(f, i), *family = name_family_of(f->words, f->scan->at[i].id);
    bool next = i + 1 < f->scan->n && finder_joined(f, i, 0) && finder_begins_capital(f, &f->scan->at[i + 1]);
    if (next || v->lower < 2 || v->lower < 2 * v->inside || family->lower < 2 * family->inside || family->behind ||
        v->here_inside > v->here_lower || f->scan->at[i].casing != CASING_TITLE)
        return false;
    if (name_declines(f->scan->lang) && finder_begins_own_noun(f, i)) /* Zahraniční pastýři */
        return false;
    const struct quotes *kind = NULL;
    bool quoted = finder_quote_at(f->scan, f->scan->at[i].start, &kind);
    return !quoted && !name_kinds_of(f->words, v, LANG_COUNT) && (!i || role_at(f, i - 1, NULL) != ROLE_TITLE);
}

/* „C. Osobní náklady“, "B. Změna stavu": a letter that counts, before a word of every day. */
static bool is_item(const struct finder *f, size_t i)
{
    const struct name_word *v = vocabulary_of(f, i + 1);
    if (f->scan->at[i].standing != SCAN_FIRST || f->scan->at[i].letters != 1 || i + 2 >= f->scan->n ||
        !finder_joined(f, i + 1, 0) || f->scan->at[i + 2].casing != CASING_LOWER || f->scan->at[i + 2].letters < 3)
        return false;
    return v->lower > v->title || finder_begins_own_noun(f, i + 1);
}

/* U. S., P. S.; I'd */
static bool is_no_name(const struct finder *f, size_t i)
{
    const char *s = f->scan->text + f->scan->at[i].start;
    size_t left = f->scan->len - f->scan->at[i].start;
    if (f->scan->lang == LANG_EN && *s == 'I' && left > 1 && (s[1] == '\'' || !strncmp(s + 1, "’", 3)))
        return true;
    bool second = i && *s == 'S' && f->scan->at[i - 1].letters == 1 && finder_joined(f, i - 1, '.');
    if (second)
        s = f->scan->text + f->scan->at[i - 1].start;
    return (left > 4 || second) && strchr("UP", *s) && s[1] == '.' && !strncmp(s + 2 + (s[2] == ' '), "S.", 2);
}

/* New (rules), Nový (císař): a word that inside sentences only begins longer names, New York, says nothing alone where
 * any word has a capital. */
static bool only_begins_longer(const struct finder *f, size_t i)
{
    const struct name_word *family = name_family_of(f->words, f->scan->at[i].id), *v = vocabulary_of(f, i);
    bool next = i + 1 < f->scan->n && finder_joined(f, i, 0);
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
    bool next = i + 1 < f->scan->n && finder_joined(f, i, 0) && finder_begins_capital(f, &f->scan->at[i + 1]);
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
           !(w + 1 < f->scan->at + f->scan->n && finder_begins_capital(f, w + 1) && finder_joined(f, i, 0));
}

/* Osobní of "C. Osobní náklady". */
static bool is_behind_item(const struct finder *f, size_t i)
{
    return i && f->scan->at[i - 1].letters == 1 && finder_joined(f, i - 1, '.') && finder_is_initial(f, i - 1) &&
           is_item(f, i - 1);
}

static bool begins_with_verb(const struct finder *f, uint32_t id)
{
    static const char *const plurals[] = {"jel", "šel", "jela", "šla", "eli", "ely", "šli", "yli",
                                          "uli", "yly", "uly",  "ěly", "aly", "ily", NULL};
    return finder_is_finite_verb(f, id) || name_has_tail(f->words, id, plurals);
}

/* Брюсов В. (Из моей жизни): a surname by its end, and an initial behind it. */
static bool begins_initials(const struct finder *f, size_t i)
{
    return i + 1 < f->scan->n && finder_joined(f, i, 0) && finder_is_initial(f, i + 1) &&
           f->scan->at[i].casing == CASING_TITLE && !vocabulary_of(f, i)->lower &&
           finder_ends_as_surname(f, f->scan->at[i].id);
}

/* Лука Лукич, Вера Павловна: what a father's name stands behind is a given name, and no word of every day. */
static bool begins_with_father(const struct finder *f, size_t i)
{
    static const char *const fathers[] = {"ович",  "евич",  "ьич",  "ыч",    "кич",   "мич",   "ович",
                                          "овна",  "евна",  "ична", "овичу", "евичу", "овича", "евича",
                                          "овной", "евной", "овне", "евне",  NULL};
    const struct scan_word *next = word_at(f, i + 1);
    return f->scan->lang == LANG_RU && next && finder_joined(f, i, 0) && f->scan->at[i].casing == CASING_TITLE &&
           next->casing == CASING_TITLE && next->standing == SCAN_INSIDE &&
           name_is_given(f->words, vocabulary_of(f, i), LANG_RU, NULL) && name_has_tail(f->words, next->id, fathers);
}

bool finder_begins_name(struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i], *next = word_at(f, i + 1);
    struct name_word *v = vocabulary_of(f, i);
    enum name_role role = role_at(f, i, NULL);
    if (!finder_begins_capital(f, w) || role == ROLE_STOP || (finder_is_roman(f, w) && w->letters < 6))
        return false;
    if (finder_only_shouted(f, i) || is_no_name(f, i) || is_stressed(f, i) || is_behind_item(f, i))
        return false;
    if (w->casing == CASING_UPPER && in_shouted_line(f, i) && is_bare_noun(f, i, role))
        return false; /* HOSTÉ V ČESKÝCH LÁZNÍCH */
    if (w->casing == CASING_UPPER && w->letters > 1 && finder_is_function_word(f, w->id) && v->lower && next &&
        next->casing == CASING_UPPER)
        return false; /* POUŤ NA RUS */
    if (w->letters == 1 || (w->letters < 8 && finder_is_initial(f, i)))
        return finder_is_initial(f, i) && next && finder_joined(f, i, '.') && finder_begins_capital(f, next) &&
               !is_item(f, i);
    if (i && w->standing == SCAN_INSIDE && is_no_name(f, i - 1) && *(f->scan->text + w[-1].start) == 'S' &&
        !name_word_stands(f->words, w->id))
        return false; /* P. S. Посылаю */
    if (w->standing == SCAN_INSIDE && !(finder_is_function_word(f, w->id) && w->casing == CASING_TITLE))
        return !is_common_here(f, i);
    if (w->standing == SCAN_INSIDE && f->scan->lang == LANG_EN)
        return false;
    if (w->standing == SCAN_INSIDE) /* Na Poříčí, but not Tvé (oči) */
        return next && finder_begins_capital(f, next) && finder_joined(f, i, 0) && next->standing == SCAN_INSIDE;
    if (role == ROLE_TITLE || role == ROLE_SMALL || finder_is_function_word(f, w->id))
        return false;
    if (finder_is_salutation(f, i))
        return false;
    if (finder_begins_paper(f, i) || begins_initials(f, i) || begins_with_father(f, i))
        return true;
    if (only_begins_longer(f, i) || is_bare_noun(f, i, role))
        return begins_institution(f, i);
    if (name_word_stands(f->words, w->id) || begins_institution(f, i) || finder_is_inverted(f, i, i + 1))
        return true;
    bool followed = next && finder_begins_capital(f, next) && next->standing == SCAN_INSIDE && finder_joined(f, i, 0) &&
                    !finder_is_roman(f, next);
    const struct name_word *family = name_words_family(f->words, v);
    if (!followed || v->lower || (family && family->lower) || role != ROLE_NONE)
        return false;
    if (name_declines(f->scan->lang) && begins_with_verb(f, w->id) && !finder_is_plain_given(f, w->id) &&
        !name_form_stands(f->words, v)) /* Убит Вондрачек, Přijeli Novákovi */
        return false;
    if (name_is_given(f->words, v, f->scan->lang, NULL))
        return true;
    if (name_looks_adjective(f->words, w->id) && name_forms_inside(f->words, w->id)) /* Malá Strana */
        return true;
    family = name_words_family(f->words, vocabulary_of(f, i + 1));
    return family && family->inside < 3 && !finder_looks_oblique(f, v); /* a whole name, not often met */
}
