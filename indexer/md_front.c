/* The metadata at the head of a Markdown page. */
#include "md.h"

#include "header.h"

#include <string.h>
#include <strings.h>

enum { FRONT_LINES = 500, KEY = 32 };

static struct span line_at(const struct md *md, size_t i)
{
    return lines_at(&md->page->lines, i);
}

static const char *text_of(const struct md *md)
{
    return md->page->decoded.text;
}

static bool is_line(const struct md *md, size_t i, const char *want)
{
    struct span s = span_trim(text_of(md), line_at(md, i));
    return s.end - s.start == strlen(want) && !memcmp(text_of(md) + s.start, want, strlen(want));
}

void md_blank(struct md *md, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++)
        if (md->text.s[i] != '\n' && md->text.s[i] != '\r')
            md->text.s[i] = ' ';
}

static void blank_lines(struct md *md, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        md_blank(md, line_at(md, i).start, line_at(md, i).end);
}

/* ---- YAML and TOML, as far as metadata need them ---- */

/* Ours for a key, so that one table (header.c) knows all words; others stay as they are. */
static const char *known_key(const char *key)
{
    static const struct {
        const char *theirs, *ours;
    } keys[] = {
        {"authors", "author"}, {"autoři", "author"}, {"creator", "author"}, {"lang", "language"},
        {"locale", "language"}, {"rights", "licence"}, {"copyright", "licence"}, {"canonical", "source"},
        {"link", "source"}, {"permalink", "source"}, {"published", "date"}, {"created", "date"},
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (!strcasecmp(key, keys[i].theirs))
            return keys[i].ours;
    return key;
}

static struct span shrink(const char *s, struct span v, size_t by)
{
    return span_trim(s, (struct span){v.start + by, v.end - by});
}

/* Without quotes, and without the comment behind a value that has none. */
static struct span unquote(const char *s, struct span v)
{
    v = span_trim(s, v);
    if (v.end - v.start >= 2 && (s[v.start] == '"' || s[v.start] == '\'')) {
        const char *end = memrchr(s + v.start + 1, s[v.start], v.end - v.start - 1);
        return end ? (struct span){v.start + 1, (size_t)(end - s)} : v;
    }
    for (size_t i = v.start + 1; i < v.end; i++)
        if (s[i] == '#' && s[i - 1] == ' ')
            v.end = i;
    return span_trim(s, v);
}

/* One value more for the key in hand. */
static void add_value(struct buf *out, const char *s, struct span v)
{
    v = unquote(s, v);
    if (v.start == v.end)
        return;
    if (out->len)
        buf_adds(out, "; ");
    buf_add(out, s + v.start, v.end - v.start);
}

/* [a, "b"] */
static void add_list(struct buf *out, const char *s, struct span v)
{
    v = shrink(s, v, 1);
    while (v.start < v.end) {
        const char *comma = memchr(s + v.start, ',', v.end - v.start);
        size_t end = comma ? (size_t)(comma - s) : v.end;
        add_value(out, s, (struct span){v.start, end});
        v.start = end + (end < v.end);
    }
}

static void add_any(struct buf *out, const char *s, struct span v)
{
    v = span_trim(s, v);
    bool block = v.end - v.start <= 2 && v.start < v.end && (s[v.start] == '|' || s[v.start] == '>');
    if (v.end - v.start >= 2 && s[v.start] == '[' && s[v.end - 1] == ']')
        add_list(out, s, v);
    else if (!block)
        add_value(out, s, v);
}

/* Is the rest of the line "name: value" with this name?  Then *v is the value. */
static bool named(const char *s, struct span *v, const char *name)
{
    size_t n = strlen(name);
    if (v->end - v->start <= n || strncasecmp(s + v->start, name, n) || s[v->start + n] != ':')
        return false;
    v->start += n + 1;
    return true;
}

/* An indented line, or one of a list: it belongs to the key above.  Of a person only the name is taken. */
static void add_more(struct buf *out, const char *s, struct span v)
{
    v = span_trim(s, v);
    bool dash = v.end - v.start > 1 && s[v.start] == '-' && s[v.start + 1] == ' ';
    if (dash)
        v = shrink(s, (struct span){v.start + 1, v.end}, 0);
    const char *colon = memmem(s + v.start, v.end - v.start, ": ", 2);
    if (named(s, &v, "name") || named(s, &v, "text") || !colon)
        add_value(out, s, v);
}

/* "key: value" (YAML) or "key = value" (TOML) at the beginning of a line. */
static bool key_of(const char *s, struct span line, char key[KEY], struct span *value)
{
    size_t n = line.start;
    if (line.start == line.end || s[n] == ' ' || s[n] == '\t' || s[n] == '-' || s[n] == '#')
        return false;
    while (n < line.end && s[n] != ':' && s[n] != '=')
        n++;
    struct span name = unquote(s, (struct span){line.start, n});
    if (n == line.end || name.end - name.start >= KEY || name.start == name.end)
        return false;
    memcpy(key, s + name.start, name.end - name.start);
    key[name.end - name.start] = 0;
    *value = (struct span){n + 1, line.end};
    return true;
}

/* A header's key has letters, and up to three words. */
static bool plain_key(const char *key)
{
    unsigned spaces = 0;
    for (; *key; key++) {
        spaces += *key == ' ';
        if (*key > 0 && !strchr(" -_", *key) && !((*key | 32) >= 'a' && (*key | 32) <= 'z'))
            return false;
    }
    return spaces < 3;
}

/* A key with all its values as a line of a header. */
static void add_pair(struct buf *header, const char *key, struct buf *value)
{
    const char *known = known_key(key);
    if (*key && value->len && plain_key(key)) {
        bool code = !strcmp(known, "language"); /* cs-CZ is cs */
        buf_addf(header, "%s: %.*s\n", known, (int)(code ? strcspn(value->s, "-_") : value->len), value->s);
    }
    buf_clear(value);
}

static void header_of(const struct md *md, size_t first, size_t end, struct buf *header)
{
    const char *s = text_of(md);
    struct buf value = {0};
    char key[KEY] = "";
    for (size_t i = first; i < end; i++) {
        struct span v = line_at(md, i), trimmed = span_trim(s, v);
        char next[KEY];
        if (key_of(s, v, next, &v)) {
            add_pair(header, key, &value);
            memcpy(key, next, KEY);
            add_any(&value, s, v);
        } else if (trimmed.start < trimmed.end && s[trimmed.start] != '#') {
            add_more(&value, s, trimmed);
        }
    }
    add_pair(header, key, &value);
    buf_free(&value);
}

/* ---- putting ---- */

static void set(struct maker *m, enum made_field field, const struct buf *strings, size_t at)
{
    if (at)
        make_set(m, field, strings->s + at - 1, strlen(strings->s + at - 1));
}

static void put_header(struct maker *m, const struct header *h, const struct buf *strings)
{
    set(m, MADE_TITLE, strings, h->title);
    set(m, MADE_AUTHOR, strings, h->author);
    set(m, MADE_DATE, strings, h->date);
    set(m, MADE_SOURCE, strings, h->source);
    set(m, MADE_LICENCE, strings, h->licence);
    if (h->lang != LANG_OTHER)
        m->lang = h->lang;
}

/* Reads "Key: value" lines of some text; returns the line behind them. */
static size_t read_header(struct md *md, const struct lines *lines, size_t first)
{
    struct header h = {0};
    struct buf strings = {0};
    size_t end = header_read(&h, &strings, lines->text, lines, first);
    if (end > first)
        put_header(md->m, &h, &strings);
    buf_free(&strings);
    return end;
}

static void put_front(struct md *md, size_t first, size_t end)
{
    struct buf header = {0};
    struct lines lines = {0};
    header_of(md, first, end, &header);
    buf_addc(&header, '\n');
    lines_of(&lines, buf_string(&header), header.len);
    read_header(md, &lines, 0);
    lines_free(&lines);
    buf_free(&header);
}

/* ---- where it is ---- */

/* The line behind the front matter that begins with this line; 0: it is none. */
static size_t front_end(const struct md *md, size_t first)
{
    const struct lines *lines = &md->page->lines;
    bool yaml = is_line(md, first, "---");
    char key[KEY];
    struct span v;
    if (!yaml && !is_line(md, first, "+++"))
        return 0;
    bool keys = false;
    for (size_t i = first + 1; i < lines->n && i < first + FRONT_LINES; i++) {
        if (is_line(md, i, yaml ? "---" : "+++") || (yaml && is_line(md, i, "...")))
            return keys ? i + 1 : 0;
        keys = keys || key_of(text_of(md), line_at(md, i), key, &v);
    }
    return 0;
}

/* Does the line go on with the one above? */
static bool goes_on(const struct md *md, size_t i)
{
    struct span line = i < md->page->lines.n ? line_at(md, i) : (struct span){0, 0};
    return line.start < line.end && text_of(md)[line.start] == ' ';
}

/* % title, % authors; ..., % date: up to three fields, a field goes on in lines that begin with a space. */
static size_t put_title_block(struct md *md, size_t first)
{
    static const enum made_field fields[] = {MADE_TITLE, MADE_AUTHOR, MADE_DATE};
    const char *s = text_of(md);
    size_t i = first;
    for (size_t k = 0; k < 3 && i < md->page->lines.n; k++) {
        struct span line = line_at(md, i);
        struct buf value = {0};
        if (line.start == line.end || s[line.start] != '%')
            return i;
        buf_add(&value, s + line.start + 1, line.end - line.start - 1);
        while (goes_on(md, ++i))
            buf_add(&value, s + line_at(md, i).start, line_at(md, i).end - line_at(md, i).start);
        make_set(md->m, fields[k], buf_string(&value), value.len);
        buf_free(&value);
    }
    return i;
}

void md_front(struct md *md)
{
    const struct lines *lines = &md->page->lines;
    size_t first = 0, end;
    while (first < lines->n && is_line(md, first, ""))
        first++;
    if (first == lines->n)
        return;
    end = front_end(md, first);
    if (end)
        put_front(md, first + 1, end - 1);
    else if (text_of(md)[line_at(md, first).start] == '%')
        end = put_title_block(md, first);
    else
        end = read_header(md, lines, first);
    blank_lines(md, first, end);
}
