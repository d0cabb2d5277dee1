/* What English does with names: its titles of works, what somebody is said to have, and the Czech words in it. */
#include "name_finder.h"

#include <string.h>

static bool is_word(const struct finder *f, size_t i, const char *word)
{
    const struct scan_word *w = word_at(f, i);
    size_t len = strlen(word);
    return w && w->end - w->start == len && !memcmp(f->scan->text + w->start, word, len);
}

bool finder_is_entitled(const struct finder *f, size_t first)
{
    static const char *const articles[] = {"The", "A", "An", NULL};
    if (f->scan->lang != LANG_EN || !first || !finder_joined(f, first - 1, 0) ||
        f->scan->at[first - 1].standing != SCAN_INSIDE)
        return false;
    for (size_t i = 0; articles[i]; i++)
        if (is_word(f, first - 1, articles[i]))
            return true;
    return false;
}

/* How long the sign of a possessor behind the word is, with the blank behind it; 0: none. */
static size_t possessive_behind(const struct finder *f, size_t i)
{
    static const char *const signs[] = {"'s ", "’s ", "'s\n", "’s\n", NULL};
    uint32_t end = f->scan->at[i].end;
    for (size_t k = 0; signs[k]; k++) {
        size_t len = strlen(signs[k]);
        if (end + len <= f->scan->len && !memcmp(f->scan->text + end, signs[k], len))
            return len;
    }
    return 0;
}

/* King's, Tsar's: nothing but titles so far, and no form of address (His Majesty's). */
static bool is_all_titles(const struct finder *f, size_t first)
{
    static const char *const addresses[] = {"majesty", "highness", "excellency", "grace", "holiness", "honour", NULL};
    const struct name_span *s = &f->span;
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role != ROLE_TITLE)
            return false;
    return !name_has_tail(f->words, f->scan->at[first].id, addresses);
}

bool finder_takes_possessed(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    if (f->scan->lang != LANG_EN || !w || !i || !finder_begins_capital(f, w) || w->standing != SCAN_INSIDE)
        return false;
    size_t sign = possessive_behind(f, i - 1);
    if (!sign || f->scan->at[i - 1].end + sign != w->start)
        return false;
    enum name_role role = role_at(f, i, NULL);
    bool saint = f->span.n > 1 && (is_word(f, i - f->span.n, "St") || is_word(f, i - f->span.n, "Saint"));
    return f->entitled || (is_head(role) && (saint || is_all_titles(f, i - f->span.n)));
}

bool finder_takes_czech_small(const struct finder *f, size_t i)
{
    return f->scan->lang == LANG_EN && (is_word(f, i, "nad") || is_word(f, i, "pod")) &&
           finder_begins_capital(f, word_at(f, i + 1));
}

static bool is_ascii(const struct finder *f, const struct scan_word *w)
{
    for (uint32_t at = w->start; at < w->end; at++)
        if ((unsigned char)f->scan->text[at] >= 0x80)
            return false;
    return true;
}

/* Ends in a long vowel, as adjectives of Czech do: Česká, zahraniční. */
static bool is_czech_adjective(const struct finder *f, const struct scan_word *w)
{
    static const char *const tails[] = {"ý", "á", "é", "í", NULL};
    return name_has_tail(f->words, w->id, tails) && name_looks_adjective(f->words, w->id);
}

size_t finder_czech_nouns(const struct finder *f, size_t i)
{
    const struct scan_word *adjective = &f->scan->at[i - 1];
    size_t at = i;
    if (f->scan->lang != LANG_EN || f->span.n > 2 || (f->span.n == 2 && f->span.parts[0].role != ROLE_PEOPLE) ||
        !is_czech_adjective(f, adjective))
        return 0;
    while (at < f->scan->n && at < i + 3 && finder_joined(f, at - 1, 0) && finder_is_plain_lower(&f->scan->at[at]) &&
           is_czech_adjective(f, &f->scan->at[at]))
        at++;
    const struct scan_word *noun = word_at(f, at);
    if (!noun || !finder_joined(f, at - 1, 0) || !finder_is_plain_lower(noun) || finder_is_function_word(f, noun->id) ||
        !name_agrees(f->words, adjective->id, noun->id, LANG_CS))
        return 0;
    enum name_role role = name_role_of(f->words, noun->id, LANG_CS, NULL);
    bool czech = !is_ascii(f, noun) || at > i || is_head(role) || role == ROLE_WORK || role == ROLE_FIRM;
    return czech ? at - i + 1 : 0;
}

bool finder_names_language(const struct finder *f, size_t first)
{
    const struct name_span *s = &f->span;
    if (f->scan->lang != LANG_EN || s->n < 2 || s->parts[0].role != ROLE_PEOPLE || s->parts[1].kind != PART_NAME ||
        !first || !(is_word(f, first - 1, "in") || is_word(f, first - 1, "In")))
        return false;
    const struct scan_word *w = word_at(f, first + 1);
    const char *a = f->scan->text + s->parts[0].start, *b = f->scan->text + s->parts[1].start;
    bool alike = !strncmp(a, b, 4) && s->parts[1].role != ROLE_PEOPLE; /* Russian Russky */
    return w && (alike || !is_ascii(f, w));
}
