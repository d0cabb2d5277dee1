#include "shapes.h"

#include "utf8.h"

#include <string.h>
#include <utf8proc.h>

enum { HEADING_MAX = 200, NAMED_MAX = 70 }; /* characters */

/* How many times c stands at the beginning of the span. */
static size_t run_of(const char *text, struct span s, char c)
{
    size_t n = 0;
    while (s.start + n < s.end && text[s.start + n] == c)
        n++;
    return n;
}

/* ---- headings with marks ---- */

/* == Title == (MediaWiki): the depth is the smaller of both runs. */
static unsigned wiki_heading(const char *text, struct span s, struct span *title)
{
    size_t before = run_of(text, s, '='), after = 0;
    while (s.start + before + after < s.end && text[s.end - 1 - after] == '=')
        after++;
    *title = span_trim(text, (struct span){s.start + before, s.end - after});
    size_t depth = before < after ? before : after;
    return depth >= 1 && depth <= 6 && title->start < title->end ? (unsigned)depth : 0;
}

/* # Title, ## Title ## (Markdown) */
static unsigned hash_heading(const char *text, struct span s, struct span *title)
{
    size_t depth = run_of(text, s, '#');
    if (depth < 1 || depth > 6 || s.start + depth >= s.end || !char_blank((unsigned char)text[s.start + depth]))
        return 0;
    *title = span_trim(text, (struct span){s.start + depth, s.end});
    while (title->start < title->end && text[title->end - 1] == '#')
        title->end--;
    *title = span_trim(text, *title);
    return title->start < title->end ? (unsigned)depth : 0;
}

unsigned shape_marked(const char *text, struct span line, struct span *title)
{
    struct span s = span_trim(text, line);
    if (s.start == s.end || (text[s.start] != '=' && text[s.start] != '#'))
        return 0;
    unsigned depth = text[s.start] == '=' ? wiki_heading(text, s, title) : hash_heading(text, s, title);
    return depth && span_words(text, *title) && span_chars(text, *title) <= HEADING_MAX ? depth : 0;
}

unsigned shape_underline(const char *text, struct span line, struct span title)
{
    static const char marks[] = "=-~^";
    struct span s = span_trim(text, line), t = span_trim(text, title);
    const char *mark = s.start < s.end && text[s.start] ? strchr(marks, text[s.start]) : NULL;
    size_t length = s.end - s.start, chars = span_chars(text, t);
    if (!mark || length < 3 || run_of(text, s, *mark) != length)
        return 0;
    if (chars > HEADING_MAX / 2 || chars > 2 * length || !span_words(text, t) || shape_row(text, t))
        return 0;
    return (unsigned)(mark - marks) + 1;
}

/* ---- headings by their words ---- */

struct named {
    const char *word; /* lower case */
    unsigned depth;
};

static const struct named names[] = {
    {"book", DEPTH_PART},        {"chapter", DEPTH_CHAPTER}, {"díl", DEPTH_PART},      {"hlava", DEPTH_CHAPTER},
    {"kapitola", DEPTH_CHAPTER}, {"kniha", DEPTH_PART},      {"oddíl", DEPTH_CHAPTER}, {"part", DEPTH_PART},
    {"section", DEPTH_CHAPTER},  {"svazek", DEPTH_PART},     {"volume", DEPTH_PART},   {"část", DEPTH_PART},
    {"глава", DEPTH_CHAPTER},    {"книга", DEPTH_PART},      {"отдел", DEPTH_CHAPTER}, {"раздел", DEPTH_CHAPTER},
    {"том", DEPTH_PART},         {"часть", DEPTH_PART},
};

/* Does the span begin with this word (lower case) as a whole, whatever its case? */
static bool begins_with(const char *text, struct span s, const char *word)
{
    size_t len = strlen(word), at = 0;
    while (at < len) {
        uint32_t want, c;
        if (s.start >= s.end)
            return false;
        at += utf8_next(word + at, len - at, &want);
        s.start += utf8_next(text + s.start, s.end - s.start, &c);
        if (c == UTF8_BAD || (uint32_t)utf8proc_tolower((utf8proc_int32_t)c) != want)
            return false;
    }
    uint32_t behind = ' ';
    if (s.start < s.end)
        utf8_next(text + s.start, s.end - s.start, &behind);
    return !char_letter(behind);
}

/* Small letters are no numerals: "mix", "vi". */
static bool roman_digit(char c)
{
    return c && strchr("IVXLCDM", c);
}

/* "IV", "XII." */
static bool roman(const char *text, struct span s)
{
    size_t n = 0;
    while (s.start + n < s.end && n < 8 && roman_digit(text[s.start + n]))
        n++;
    s.start += n;
    return n > 0 && (s.start == s.end || (s.start + 1 == s.end && text[s.start] == '.'));
}

/* Kapitola, Глава, Part: by the first word. */
static unsigned depth_of_name(const char *text, struct span s)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (begins_with(text, s, names[i].word))
            return names[i].depth;
    return 0;
}

/* "Глава I", but not "Часть писем сгорела.": the line is short and is no sentence, unless it is only two words long. */
static bool name_alone(const char *text, struct span s)
{
    size_t spaces = 0;
    for (size_t i = s.start; i < s.end; i++)
        spaces += text[i] == ' ';
    return spaces <= 1 || shape_short(text, s, NAMED_MAX, true);
}

unsigned shape_named(const char *text, struct span line)
{
    struct span s = span_trim(text, line);
    uint32_t first;
    if (s.start == s.end || s.end - s.start > 4 * NAMED_MAX || span_chars(text, s) > NAMED_MAX)
        return 0;
    utf8_next(text + s.start, s.end - s.start, &first);
    unsigned depth = char_capital(first) ? depth_of_name(text, s) : 0;
    if (depth && s.end > s.start && name_alone(text, s))
        return depth;
    if (roman(text, s))
        return DEPTH_NUMERAL;
    return shape_capitals(text, s) ? DEPTH_CAPITALS : 0;
}

bool shape_capitals(const char *text, struct span s)
{
    size_t capitals = 0, chars = 0;
    while (s.start < s.end) {
        uint32_t c;
        s.start += utf8_next(text + s.start, s.end - s.start, &c);
        if (c == UTF8_BAD || (char_letter(c) && !char_capital(c)))
            return false;
        capitals += char_capital(c);
        chars++;
    }
    return capitals >= 2 && chars >= 4 && 2 * capitals >= chars;
}

/* ---- ends and beginnings ---- */

/* Is c one of the characters of the set? */
static bool in(uint32_t c, const char *set)
{
    for (size_t len = strlen(set); len;) {
        uint32_t one;
        size_t n = utf8_next(set, len, &one);
        if (one == c)
            return true;
        set += n;
        len -= n;
    }
    return false;
}

/* Does the line end as a sentence or a clause does?  What stands in quotes is somebody's speech where it ends so. */
static bool closes(const char *text, struct span s, bool loose)
{
    size_t at;
    uint32_t last = span_last(text, s, &at);
    while (in(last, "\"'”“’»«") && at > s.start) {
        s.end = at;
        loose = false;
        last = span_last(text, s, &at);
    }
    return in(last, loose ? ".,;:…—–" : ".,;:…?!—–");
}

bool shape_short(const char *text, struct span line, size_t most, bool loose)
{
    struct span s = span_trim(text, line);
    uint32_t first;
    if (s.start == s.end || s.end - s.start > 4 * most || span_chars(text, s) > most || !span_words(text, s))
        return false;
    utf8_next(text + s.start, s.end - s.start, &first);
    if (in(first, "„“\"«»(")) {
        s.start += utf8_next(text + s.start, s.end - s.start, &first);
        if (s.start == s.end)
            return false;
        utf8_next(text + s.start, s.end - s.start, &first);
    }
    return (char_capital(first) || char_digit(first)) && !closes(text, s, loose);
}

/* Cuts a reference mark "[12]" off the end. */
static struct span without_mark(const char *text, struct span s)
{
    if (s.end - s.start < 3 || text[s.end - 1] != ']')
        return s;
    size_t at = s.end - 1;
    while (at > s.start && s.end - at < 8 && text[at] != '[')
        at--;
    if (at > s.start && text[at] == '[')
        s.end = at;
    return span_trim(text, s);
}

bool shape_ends(const char *text, struct span line)
{
    struct span s = span_trim(text, line);
    while (s.start < s.end) {
        size_t at;
        struct span cut = without_mark(text, s);
        uint32_t last = span_last(text, cut, &at);
        if (in(last, ".!?…"))
            return true;
        if (cut.end == s.end && !in(last, "\"'”“’»«)]*_"))
            return false;
        s.end = cut.end < s.end ? cut.end : at;
    }
    return false;
}

/* The next character, as a small letter. */
static uint32_t next_small(const char **s, const char *end)
{
    uint32_t c;
    *s += utf8_next(*s, (size_t)(end - *s), &c);
    return c == UTF8_BAD ? c : (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

bool shape_same_start(const char *text, struct span line, const char *title)
{
    struct span s = span_trim(text, line);
    const char *a = text + s.start, *a_end = text + s.end, *b = title, *b_end = title + strlen(title);
    size_t same = 0;
    while (a < a_end && b < b_end) {
        if (next_small(&a, a_end) != next_small(&b, b_end))
            return false;
        same++;
    }
    return same >= 4;
}

bool shape_row(const char *text, struct span line)
{
    struct span s = span_trim(text, line);
    return s.end - s.start >= 3 && text[s.start] == '|' && text[s.end - 1] == '|';
}

size_t shape_indent(const char *text, struct span line)
{
    size_t width = 0;
    for (size_t i = line.start; i < line.end; i++) {
        if (text[i] == '\t')
            width += 4;
        else if (text[i] == ' ')
            width++;
        else if (i + 1 < line.end && text[i] == '\xC2' && text[i + 1] == '\xA0')
            width++, i++;
        else
            break;
    }
    return width;
}

/* ---- items of lists ---- */

/* A sign, a space, and something behind it.  Dashes begin speeches in Czech and Russian: they are no bullets. */
static struct bullet plain_bullet(const char *text, struct span s)
{
    static const char *const signs[] = {"-", "*", "+", "^", "•", "·", "‣"};
    static const char codes[] = "-*+^ooo";
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i]);
        if (s.end - s.start > n + 1 && !memcmp(text + s.start, signs[i], n) && text[s.start + n] == ' ')
            return (struct bullet){codes[i], 0};
    }
    return (struct bullet){0};
}

/* The number or letter of "12.", "(3)", "[4]", "a)": reads it and moves s behind it. */
static unsigned bullet_number(const char *text, struct span *s)
{
    unsigned number = 0;
    size_t digits = 0;
    while (s->start < s->end && digits < 4 && char_digit((unsigned char)text[s->start]) && text[s->start] > 0) {
        number = number * 10 + (unsigned)(text[s->start++] - '0');
        digits++;
    }
    if (!digits && s->start + 1 < s->end && text[s->start] >= 'a' && text[s->start] <= 'z' && text[s->start + 1] == ')')
        number = (unsigned)(text[s->start++] - 'a') + 1;
    return number;
}

struct bullet shape_bullet(const char *text, struct span line)
{
    struct span s = span_trim(text, line);
    struct bullet none = {0}, b = plain_bullet(text, s);
    if (b.sign || s.end - s.start < 3)
        return b;
    bool opened = text[s.start] == '(' || text[s.start] == '[';
    s.start += opened;
    b.number = bullet_number(text, &s);
    if (!b.number || s.end - s.start < 3 || text[s.start + 1] != ' ')
        return none;
    b.sign = text[s.start];
    return b.sign == ')' || (b.sign == '.' && !opened) || (b.sign == ']' && opened) ? b : none;
}

bool shape_references(const char *text, struct span title)
{
    static const char *const words[] = {
        "bibliografie", "bibliography", "external links", "externí odkazy", "further reading",
        "literatura",   "literature",   "notes",          "odkazy",         "poznámky",
        "prameny",      "reference",    "references",     "see also",       "související články",
        "sources",      "zdroje",       "библиография",   "источники",      "литература",
        "примечания",   "см. также",    "ссылки",
    };
    struct span s = span_trim(text, title);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (s.end - s.start == strlen(words[i]) && begins_with(text, s, words[i]))
            return true;
    return false;
}
