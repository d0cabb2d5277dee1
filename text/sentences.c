/* Sentences: at every full stop the question is what stands before it and what comes after.
 *
 *     ended by   .!?… and then white space, the end of the text, or a blank line
 *     not        before a small letter; after initials; after an abbreviation or an ordinal, unless the next word shows
 *                that a sentence begins: V roce, Он, The (capital function words, which are no names) */
#include "sentences.h"
#include "fold.h"
#include "terms.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum {
    WORD_MAX = 40,  /* bytes: what is longer is no abbreviation */
    PIECES_MAX = 4, /* př. n. l. */
    NOTE_MAX = 16,  /* bytes of a reference mark: [pozn. 12] */
};

struct reader {
    struct sentences *out;
    const char *text;
    size_t len;
    const struct language *language; /* NULL: all */
    size_t start;                    /* of the sentence */
    struct buf term, word;           /* for one word at a time */
};

void sentences_free(struct sentences *s)
{
    free(s->at);
    *s = (struct sentences){0};
}

/* ---- characters ---- */

/* The character at `at`, its length in *n; UTF8_BAD and 0 behind the end. */
static uint32_t char_at(const struct reader *r, size_t at, size_t *n)
{
    uint32_t c = UTF8_BAD;
    *n = at < r->len ? utf8_next(r->text + at, r->len - at, &c) : 0;
    return c;
}

static unsigned flags_at(const struct reader *r, size_t at)
{
    size_t n;
    return fold_flags(char_at(r, at, &n));
}

static bool white(uint32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF ||
           (c != (uint32_t)UTF8_BAD && utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_ZS);
}

/* Is c one of these characters? */
static bool among(uint32_t c, const char *these)
{
    uint32_t k;
    for (size_t n, len = strlen(these); len > 0; these += n, len -= n) {
        n = utf8_next(these, len, &k);
        if (c == k)
            return true;
    }
    return false;
}

static bool stop(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x203C || (c >= 0x2047 && c <= 0x2049);
}

/* Ends a sentence with no space after it. */
static bool wide_stop(uint32_t c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}

/* Quotation marks close here whichever way they look: „a“, “a”, »a«. */
static bool closes(uint32_t c)
{
    return among(c, "\"')]}»«”“’‘›‹*¹²³⁴⁵⁶⁷⁸⁹⁰」』");
}

static bool opens(uint32_t c)
{
    return among(c, "\"'([{„“”‚‘’«»‹›—–-");
}

/* ---- lines ---- */

/* Behind the line end at `at`; `at` where there is none. */
static size_t line_end(const struct reader *r, size_t at)
{
    if (at + 1 < r->len && r->text[at] == '\r' && r->text[at + 1] == '\n')
        return at + 2;
    return at < r->len && (r->text[at] == '\n' || r->text[at] == '\r') ? at + 1 : at;
}

/* Is there a blank line at this line end?  *next is where the text goes on. */
static bool blank_line(const struct reader *r, size_t at, size_t *next)
{
    size_t n, ends = 0;
    while (at < r->len && white(char_at(r, at, &n))) {
        size_t after = line_end(r, at);
        ends += after > at;
        at = after > at ? after : at + n;
    }
    *next = at;
    return ends > 1;
}

/* ---- words before the full stop ---- */

/* Start of the word that ends at `end`, not before the sentence's; end where there is none. */
static size_t word_start(const struct reader *r, size_t end)
{
    size_t at = end;
    while (at > r->start && end - at < WORD_MAX) {
        size_t before = utf8_before(r->text, at);
        bool inside = flags_at(r, before) & (CHAR_WORD | CHAR_MARK | CHAR_SKIP | CHAR_HYPHEN | CHAR_APOSTROPHE);
        if (!inside && (r->text[before] != '.' || at == end))
            break;
        at = before;
    }
    return at;
}

/* The end of the word before a word of an abbreviation in pieces (př. n. l.), without its full stop; 0 where none is. */
static size_t piece_before(const struct reader *r, size_t start)
{
    size_t at = start;
    while (at > r->start && (r->text[at - 1] == ' ' || r->text[at - 1] == '\n'))
        at--;
    if (at >= 2 && at == start && !memcmp(r->text + at - 2, "\u00A0", 2))
        at -= 2;
    return at < start && at > r->start + 1 && r->text[at - 1] == '.' ? at - 1 : 0;
}

static bool listed(const char *const *list, const char *word)
{
    for (; list && *list; list++) {
        if (**list == *word && !strcmp(*list, word))
            return true;
    }
    return false;
}

static bool abbreviation(const struct reader *r, const char *word)
{
    if (r->language)
        return listed(r->language->abbreviations, word);
    for (int i = 0; i < LANG_COUNT; i++) {
        if (listed(language_row(i)->abbreviations, word))
            return true;
    }
    return false;
}

/* Abbreviations that stand at the end of what they belong to: no name follows, and a capital begins a sentence. */
static bool closes_list(const char *word)
{
    static const char *const last[] = {"a.s", "aj", "ap", "apod", "atd", "atp", "etc", "n.l", "př.n.l", "s.r.o",
                                       "т.д", "т.п", "др", "проч", "н.э", "inc", "ltd", NULL};
    return listed(last, word);
}

/* Abbreviations before a name: it may begin with Na or В. */
static bool leads_name(const char *word)
{
    static const char *const titles[] = {"dr", "ing", "judr", "mgr", "mudr", "nábř", "nám", "phdr", "prof", "sv", "tř", "ul",
                                         "им", "пер", "пл", "пр", "св", "ул", "mr", "mrs", "ms", "st", NULL};
    return listed(titles, word);
}

/* Puts the written form of [start, end) before what r->word holds, a full stop between. */
static void put_piece(struct reader *r, size_t start, size_t end)
{
    struct buf rest = r->word;
    r->word = (struct buf){0};
    buf_clear(&r->term);
    term_of(r->text + start, end - start, &r->term);
    term_written(r->term.s, r->term.len, &r->word);
    if (rest.len > 0)
        buf_addf(&r->word, ".%s", rest.s);
    buf_free(&rest);
}

enum before { BEFORE_WORD, BEFORE_ABBREVIATION, BEFORE_LIST_END, BEFORE_NAME, BEFORE_NUMBER, BEFORE_FIRST };

/* Looks the last word up, alone and with the pieces before it: n. l. as l, n.l, př.n.l. */
static enum before looked_up(struct reader *r, size_t start, size_t end)
{
    enum before found = BEFORE_WORD;
    buf_clear(&r->word);
    for (int i = 0; i < PIECES_MAX && end - start < WORD_MAX; i++) {
        put_piece(r, start, end);
        if (closes_list(buf_string(&r->word)))
            found = BEFORE_LIST_END;
        else if (leads_name(buf_string(&r->word)))
            found = BEFORE_NAME;
        else if (found == BEFORE_WORD && abbreviation(r, buf_string(&r->word)))
            found = BEFORE_ABBREVIATION;
        end = piece_before(r, start);
        if (end == 0)
            break;
        start = word_start(r, end);
    }
    return found;
}

/* А. or the second of J. A.: one capital letter. */
static bool initial(const struct reader *r, size_t start, size_t end)
{
    static const char *const doubled[] = {"Ch", "Дж", "Th", "Ph", "Вл", "Ал", NULL};
    for (size_t i = 0; doubled[i]; i++) {
        if (strlen(doubled[i]) == end - start && !memcmp(doubled[i], r->text + start, end - start))
            return true;
    }
    size_t dot = end;
    while (dot > start && r->text[dot - 1] != '.' && r->text[dot - 1] != '-') /* J.-J. Rousseau */
        dot--;
    size_t n;
    unsigned flags = fold_flags(char_at(r, dot, &n));
    for (dot += n; dot < end && (flags_at(r, dot) & CHAR_MARK); dot += n)
        char_at(r, dot, &n);
    return (flags & CHAR_UPPER) && dot == end;
}

static bool digits_only(const struct reader *r, size_t start, size_t end)
{
    size_t at = start, n;
    for (; at < end && (flags_at(r, at) & CHAR_DIGIT); at += n)
        char_at(r, at, &n);
    return end > start && at == end;
}

static bool roman(const struct reader *r, size_t start, size_t end)
{
    while (start < end && memchr("IVXLCDM", r->text[start], 7))
        start++;
    return start == end;
}

/* What stands before the full stop at `at`? */
static enum before before(struct reader *r, size_t at)
{
    size_t start = word_start(r, at);
    bool number = digits_only(r, start, at);
    if (start == at || at - start >= WORD_MAX)
        return BEFORE_WORD;
    if (start == r->start && at - start <= 5 && (number || roman(r, start, at)))
        return BEFORE_FIRST; /* 1. Úvod */
    if (number)
        return at - start <= 2 ? BEFORE_NUMBER : BEFORE_WORD;
    if (initial(r, start, at))
        return BEFORE_ABBREVIATION;
    return looked_up(r, start, at);
}

/* ---- what comes after ---- */

static size_t word_end(const struct reader *r, size_t start)
{
    size_t at = start, n;
    while (at - start < WORD_MAX && (fold_flags(char_at(r, at, &n)) & (CHAR_WORD | CHAR_MARK | CHAR_SKIP)))
        at += n;
    return at;
}

/* Does the word at `at` begin sentences, and no names?  V of V. Havel is an initial. */
static bool begins_sentence(struct reader *r, size_t at)
{
    size_t end = word_end(r, at);
    if (end == at || (end < r->len && r->text[end] == '.'))
        return false;
    buf_clear(&r->term);
    size_t folded = term_of(r->text + at, end - at, &r->term);
    if (r->language)
        return language_function_word(r->language, r->term.s, folded);
    for (int i = 0; i < LANG_COUNT; i++) {
        if (language_function_word(language_row(i), r->term.s, folded))
            return true;
    }
    return false;
}

static bool month(struct reader *r, size_t at)
{
    static const char *const months[] = {
        "ledna", "unora", "brezna", "dubna", "kvetna", "cervna", "cervence", "srpna", "zari", "rijna", "listopadu",
        "prosince", "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
        "ноября", "декабря", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", NULL};
    buf_clear(&r->term);
    buf_cut(&r->term, term_of(r->text + at, word_end(r, at) - at, &r->term));
    return listed(months, buf_string(&r->term));
}

/* Does a sentence end before the word at `next`, where a stop of this kind stands? */
static bool ends_before(struct reader *r, enum before kind, size_t next)
{
    unsigned flags = flags_at(r, next);
    if (flags & CHAR_LETTER ? !(flags & CHAR_UPPER) && (flags & CHAR_LOWER) : kind == BEFORE_FIRST)
        return false;
    switch (kind) {
    case BEFORE_FIRST:
        return false;
    case BEFORE_NAME:
        return !(flags & (CHAR_DIGIT | CHAR_LETTER));
    case BEFORE_NUMBER: /* 21. 8. 1968; 9. Května */
        return !(flags & CHAR_DIGIT) && !month(r, next);
    case BEFORE_ABBREVIATION:
        return !(flags & (CHAR_DIGIT | CHAR_LETTER)) || ((flags & CHAR_LETTER) && begins_sentence(r, next));
    case BEFORE_LIST_END:
        return !(flags & CHAR_DIGIT);
    default:
        return true;
    }
}

/* Behind closing quotes, brackets and reference marks. */
static size_t closers_end(const struct reader *r, size_t at)
{
    size_t n;
    for (;;) {
        uint32_t c = char_at(r, at, &n);
        if (c == '^')
            c = char_at(r, ++at, &n);
        size_t room = r->len - at < NOTE_MAX ? r->len - at : NOTE_MAX;
        const char *end = c == '[' ? memchr(r->text + at, ']', room) : NULL;
        if (end)
            at = (size_t)(end - r->text) + 1;
        else if (n > 0 && closes(c))
            at += n;
        else
            return at;
    }
}

/* Behind white space, and a number in brackets that stands apart: konec. [12] Začátek */
static size_t gap_end(const struct reader *r, size_t at, size_t *end)
{
    size_t n, next;
    blank_line(r, at, &next);
    size_t digits = next + 1;
    while (digits < r->len && digits - next < 4 && r->text[digits] >= '0' && r->text[digits] <= '9')
        digits++;
    bool note = next < r->len && r->text[next] == '[' && digits > next + 1 && digits < r->len && r->text[digits] == ']';
    if (note && (digits + 1 == r->len || white(char_at(r, digits + 1, &n)))) {
        *end = digits + 1;
        blank_line(r, *end, &next);
    }
    return next;
}

/* ---- the text ---- */

/* Adds the sentence that ends at `end`; the next begins at `next`. */
static void put_sentence(struct reader *r, size_t end, size_t next)
{
    struct sentences *s = r->out;
    size_t n;
    while (end > r->start && white(char_at(r, utf8_before(r->text, end), &n)))
        end = utf8_before(r->text, end);
    if (end > r->start) {
        if (s->n == s->cap)
            s->at = need_room(s->at, s->n, &s->cap, sizeof *s->at);
        s->at[s->n++] = (struct sentence){(uint32_t)r->start, (uint32_t)end};
    }
    r->start = next;
}

/* Behind the stops that begin at `at`, spaced ones too: . . . */
static size_t stops_end(const struct reader *r, size_t at)
{
    size_t n, end = at;
    uint32_t c;
    while (c = char_at(r, at, &n), n > 0 && (stop(c) || c == ' ')) {
        at += n;
        if (stop(c))
            end = at;
    }
    return end;
}

/* The stops that begin at `at`: ends the sentence where they do so.  Returns where to read on. */
static size_t read_stops(struct reader *r, size_t at)
{
    size_t n, stops = stops_end(r, at);
    bool single = stops == at + 1 && r->text[at] == '.';
    size_t end = closers_end(r, stops);
    uint32_t c = char_at(r, end, &n);
    if (n > 0 && !white(c))
        return end;
    size_t next = gap_end(r, end, &end), word = next;
    while (c = char_at(r, word, &n), n > 0 && (opens(c) || white(c)))
        word += n;
    if (word >= r->len || ends_before(r, single ? before(r, at) : BEFORE_WORD, word))
        put_sentence(r, end, next);
    return next > end ? end : next;
}

static size_t read_one(struct reader *r, size_t at)
{
    size_t n, next;
    uint32_t c = char_at(r, at, &n);
    if (stop(c))
        return read_stops(r, at);
    if (wide_stop(c)) {
        size_t end = closers_end(r, at + n);
        blank_line(r, end, &next);
        put_sentence(r, end, next);
        return next;
    }
    if ((c == '\n' || c == '\r')) {
        if (blank_line(r, at, &next))
            put_sentence(r, at, next);
        return next;
    }
    return at + n;
}

void sentences_of(struct sentences *sentences, const char *text, size_t len, const struct language *language)
{
    struct reader r = {.out = sentences, .text = text, .len = len, .language = language};
    sentences->n = 0;
    blank_line(&r, 0, &r.start);
    for (size_t at = r.start; at < len;)
        at = at < r.start ? r.start : read_one(&r, at);
    put_sentence(&r, len, len);
    buf_free(&r.term);
    buf_free(&r.word);
}
