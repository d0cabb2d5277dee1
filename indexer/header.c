#include "header.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { KEY_MAX = 30, KEY_WORDS = 3, LINES_MAX = 50 };

/* Where a known key's value goes.  To know one more word for a key: a row here. */
enum field { TITLE, AUTHOR, DATE, LANGUAGE, SOURCE, LICENCE, UNKNOWN };

static const struct {
    const char *key; /* lower case */
    enum field field;
} keys[] = {
    {"author", AUTHOR},    {"autor", AUTHOR},      {"autorka", AUTHOR},  {"date", DATE},       {"datum", DATE},
    {"jazyk", LANGUAGE},   {"language", LANGUAGE}, {"licence", LICENCE}, {"license", LICENCE}, {"název", TITLE},
    {"source", SOURCE},    {"title", TITLE},       {"titul", TITLE},     {"url", SOURCE},      {"zdroj", SOURCE},
    {"автор", AUTHOR},     {"год", DATE},          {"дата", DATE},       {"заглавие", TITLE},  {"источник", SOURCE},
    {"лицензия", LICENCE}, {"название", TITLE},    {"язык", LANGUAGE},   {"rok", DATE},        {"year", DATE},
};

static const struct {
    const char *name; /* lower case */
    enum lang lang;
} languages[] = {
    {"cs", LANG_CS},         {"cz", LANG_CS},         {"cze", LANG_CS},         {"ces", LANG_CS},
    {"cs-cz", LANG_CS},      {"czech", LANG_CS},      {"čeština", LANG_CS},     {"česky", LANG_CS},
    {"český", LANG_CS},      {"чешский", LANG_CS},    {"ru", LANG_RU},          {"rus", LANG_RU},
    {"ru-ru", LANG_RU},      {"russian", LANG_RU},    {"ruština", LANG_RU},     {"rusky", LANG_RU},
    {"русский", LANG_RU},    {"en", LANG_EN},         {"eng", LANG_EN},         {"en-gb", LANG_EN},
    {"en-us", LANG_EN},      {"english", LANG_EN},    {"angličtina", LANG_EN},  {"anglicky", LANG_EN},
    {"английский", LANG_EN}, {"sk", LANG_SK},         {"slk", LANG_SK},         {"slo", LANG_SK},
    {"slovak", LANG_SK},     {"slovenčina", LANG_SK}, {"slovenština", LANG_SK}, {"словацкий", LANG_SK},
    {"uk", LANG_UK},         {"ukr", LANG_UK},        {"ukrainian", LANG_UK},   {"ukrajinština", LANG_UK},
    {"українська", LANG_UK}, {"украинский", LANG_UK},
};

/* Are these bytes the word (lower case), whatever their case? */
static bool same_word(const char *s, size_t len, const char *word)
{
    size_t want = strlen(word);
    while (len && want) {
        uint32_t a, b;
        size_t n = utf8_next(s, len, &a), m = utf8_next(word, want, &b);
        if (a == UTF8_BAD || (uint32_t)utf8proc_tolower((utf8proc_int32_t)a) != b)
            return false;
        s += n;
        len -= n;
        word += m;
        want -= m;
    }
    return !len && !want;
}

enum lang header_language(const char *value)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (same_word(value, strlen(value), languages[i].name))
            return languages[i].lang;
    return LANG_OTHER;
}

/* Which of our fields a key means: "Autor" and "автор" are one. */
static enum field field_of(const char *text, struct span key)
{
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (same_word(text + key.start, key.end - key.start, keys[i].key))
            return keys[i].field;
    return UNKNOWN;
}

/* ---- one line ---- */

struct pair {
    struct span key, value;
};

/* A key is a few words of letters: "Original title" is one, "http" before a // and "V 8.30 ráno řekl" are none. */
static bool key_like(const char *text, struct span key)
{
    size_t words = 1;
    if (key.start == key.end || key.end - key.start > 4 * KEY_MAX || span_chars(text, key) > KEY_MAX)
        return false;
    while (key.start < key.end) {
        uint32_t c;
        key.start += utf8_next(text + key.start, key.end - key.start, &c);
        words += c == ' ';
        if (!char_letter(c) && c != ' ' && c != '-' && c != '_' && c != 0x301)
            return false;
    }
    return words <= KEY_WORDS;
}

static bool pair_of(const char *text, struct span line, struct pair *pair)
{
    const char *colon = line.end > line.start ? memchr(text + line.start, ':', line.end - line.start) : NULL;
    if (!colon || char_blank((unsigned char)text[line.start]))
        return false;
    size_t at = (size_t)(colon - text);
    if (at + 1 < line.end && !char_blank((unsigned char)text[at + 1]))
        return false;
    pair->key = span_trim(text, (struct span){line.start, at});
    pair->value = span_trim(text, (struct span){at + 1, line.end});
    return key_like(text, pair->key);
}

/* The line that ends the block. */
static bool blank(const char *text, struct span line)
{
    struct span s = span_trim(text, line);
    return s.start == s.end;
}

/* An indented line goes on with the value of the line before. */
static bool goes_on(const char *text, struct span line)
{
    return line.start < line.end && (text[line.start] == ' ' || text[line.start] == '\t');
}

/* ---- the block ---- */

/* Where the block ends (its blank line); `first` where it is no header. */
static size_t block_end(const char *text, const struct lines *l, size_t first)
{
    bool known = false;
    size_t i = first;
    for (; i < l->n && i < first + LINES_MAX && !blank(text, lines_at(l, i)); i++) {
        struct pair pair;
        if (i > first && goes_on(text, lines_at(l, i)))
            continue;
        if (!pair_of(text, lines_at(l, i), &pair))
            return first;
        known |= field_of(text, pair.key) != UNKNOWN;
    }
    return known && i < l->n && blank(text, lines_at(l, i)) ? i : first;
}

/* Appends the words of the span to *strings, white space made single. */
static void add_words(struct buf *strings, const char *text, struct span s)
{
    bool space = false;
    while (s.start < s.end) {
        uint32_t c;
        size_t n = utf8_next(text + s.start, s.end - s.start, &c);
        if (!char_blank(c)) {
            if (space)
                buf_addc(strings, ' ');
            buf_add(strings, text + s.start, n);
        }
        space = char_blank(c);
        s.start += n;
    }
}

/* The value of the pair that begins at line i, with the lines that go on; returns the line behind it. */
static size_t add_value(struct buf *strings, const char *text, const struct lines *l, size_t i, size_t end,
                        struct span value)
{
    add_words(strings, text, value);
    for (i++; i < end && goes_on(text, lines_at(l, i)); i++) {
        buf_addc(strings, ' ');
        add_words(strings, text, span_trim(text, lines_at(l, i)));
    }
    buf_addc(strings, 0);
    return i;
}

/* Where the value of a field is kept; languages are kept as what they mean. */
static size_t *slot(struct header *h, enum field field)
{
    switch (field) {
    case TITLE:
        return &h->title;
    case AUTHOR:
        return &h->author;
    case DATE:
        return &h->date;
    case SOURCE:
        return &h->source;
    case LICENCE:
        return &h->licence;
    default:
        return NULL;
    }
}

/* The first telling counts; an empty value tells nothing. */
static void set(struct header *h, struct buf *strings, enum field field, size_t at)
{
    size_t *where = slot(h, field);
    if (field == LANGUAGE && h->lang == LANG_OTHER)
        h->lang = header_language(strings->s + at);
    if (where && !*where && strings->s[at])
        *where = at + 1;
}

size_t header_read(struct header *h, struct buf *strings, const char *text, const struct lines *l, size_t first)
{
    size_t end = block_end(text, l, first);
    for (size_t i = first; i < end;) {
        struct pair pair;
        size_t at = strings->len;
        if (!pair_of(text, lines_at(l, i), &pair)) /* cannot be: block_end has seen it */
            return first;
        i = add_value(strings, text, l, i, end, pair.value);
        set(h, strings, field_of(text, pair.key), at);
    }
    return end;
}
