#include "wikitext.h"

#include "office.h"

#include <stdio.h>
#include <string.h>

struct page {
    struct maker *m;
    struct office_table table;
    bool row;   /* one is begun */
    bool open;  /* a paragraph of several lines */
    unsigned notes;
    bool heading;
};

/* ---- text with its signs ---- */

/* A mark [3] stands in the text and before the note; not in a heading, which names sections. */
static void begin_note(struct page *p)
{
    char mark[24];
    int len = snprintf(mark, sizeof mark, "[%u]", ++p->notes);
    if (!p->heading)
        office_text(&p->table, p->m, mark, (size_t)len);
    make_note(p->m);
    make_text(p->m, mark, (size_t)len);
    make_space(p->m);
}

static size_t take_exact(struct page *p, const char *s, size_t len)
{
    const char *end = memchr(s, WIKI_EXACT_END, len);
    size_t n = end ? (size_t)(end - s) : len;
    make_lines(p->m, s + 1, n - 1);
    return n + (end != NULL);
}

static void say(struct page *p, const char *s, size_t len)
{
    struct office_table none = {0}, *table = &p->table;
    for (size_t i = 0, n; i < len; i += n) {
        for (n = 0; i + n < len && (s[i + n] < WIKI_NOTE || s[i + n] > WIKI_EXACT_END); n++)
            ;
        if (n) {
            office_text(table, p->m, s + i, n);
            continue;
        }
        n = s[i] == WIKI_EXACT ? take_exact(p, s + i, len - i) : 1;
        if (s[i] == WIKI_LINE) {
            make_newline(p->m);
        } else if (s[i] == WIKI_NOTE) {
            begin_note(p);
            table = &none;
        } else if (s[i] == WIKI_NOTE_END) {
            make_note_end(p->m);
            table = &p->table;
        }
    }
}

/* ---- lines ---- */

static void trim_end(const char *s, size_t *len)
{
    while (*len && strchr(" \t\r", s[*len - 1]) && s[*len - 1])
        --*len;
}

static size_t count(const char *s, size_t len, char c)
{
    size_t n = 0;
    while (n < len && s[n] == c)
        n++;
    return n;
}

/* == so ==; a note may stand behind it. */
static bool heading(struct page *p, const char *s, size_t len)
{
    const char *note = memchr(s, WIKI_NOTE, len);
    size_t all = len, back = 0, front = count(s, len, '=');
    if (note)
        len = (size_t)(note - s);
    trim_end(s, &len);
    while (back < len && s[len - 1 - back] == '=')
        back++;
    size_t level = front < back ? front : back;
    if (!level || len < 2 * level + 1)
        return false;
    make_block(p->m, BLOCK_HEADING, (unsigned)(level < 6 ? level : 6));
    p->heading = true;
    say(p, s + level, len - 2 * level);
    if (note)
        say(p, note, all - (size_t)(note - s));
    p->heading = false;
    make_end(p->m);
    return true;
}

static void end_paragraph(struct page *p)
{
    if (!p->table.depth)
        make_end(p->m);
    p->open = false;
}

static void list_item(struct page *p, const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && strchr("*#:;", s[n]) && s[n])
        n++;
    if (p->table.depth)
        make_space(p->m);
    else
        make_block(p->m, BLOCK_ITEM, 0);
    say(p, s + n, len - n);
    if (!p->table.depth)
        make_end(p->m);
    p->open = false;
}

/* ---- tables ---- */

/* style="..." | text: the text. */
static void cell(struct page *p, const char *s, size_t len)
{
    const char *bar = memchr(s, '|', len), *equals = memchr(s, '=', len);
    bool attributes = bar && equals && equals < bar && bar[-1] != WIKI_QUIET;
    if (attributes) {
        len -= (size_t)(bar - s) + 1;
        s = bar + 1;
    }
    if (!p->row)
        office_row(&p->table, p->m);
    p->row = true;
    office_cell(&p->table);
    say(p, s, len);
    make_space(p->m);
}

/* Cells of one line: a || b, in a line of headings also a !! b. */
static void cells(struct page *p, const char *s, size_t len, bool headings)
{
    for (;;) {
        size_t n = 0;
        while (n < len && !(n + 1 < len && s[n] == s[n + 1] && (s[n] == '|' || (headings && s[n] == '!'))))
            n++;
        cell(p, s, n);
        if (n == len)
            return;
        s += n + 2;
        len -= n + 2;
    }
}

static void table_line(struct page *p, const char *s, size_t len)
{
    if (len > 1 && *s == '|' && s[1] == '}') {
        office_table_end(&p->table, p->m);
        p->row = p->table.depth > 0;
        say(p, s + 2, len - 2);
    } else if (len > 1 && *s == '|' && s[1] == '-') {
        make_end(p->m);
        p->row = false;
    } else if (len > 1 && *s == '|' && s[1] == '+') {
        make_block(p->m, BLOCK_PARAGRAPH, 0);
        const char *bar = memchr(s + 2, '|', len - 2);
        say(p, bar ? bar + 1 : s + 2, len - (bar ? (size_t)(bar - s) + 1 : 2));
        p->row = false;
    } else if (*s == '|' || *s == '!') {
        cells(p, s + 1, len - 1, *s == '!');
    } else {
        make_space(p->m);
        say(p, s, len);
    }
}

static bool begins_table(const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && (s[n] == ':' || s[n] == ' '))
        n++;
    return len - n > 1 && s[n] == '{' && s[n + 1] == '|';
}

static void begin_table(struct page *p)
{
    make_end(p->m);
    p->table.depth++;
    p->table.pending = 0;
    p->row = p->open = false;
}

/* ---- the page ---- */

static void text_line(struct page *p, const char *s, size_t len)
{
    if (!p->open)
        make_block(p->m, BLOCK_PARAGRAPH, 0);
    else if (*s == ' ')
        make_newline(p->m);
    else
        make_space(p->m);
    p->open = true;
    say(p, s, len);
}

static void line(struct page *p, const char *s, size_t len)
{
    size_t indent = count(s, len, ' ');
    if (indent == len) {
        end_paragraph(p);
    } else if (begins_table(s, len)) {
        begin_table(p);
    } else if (p->table.depth && strchr("|!", s[indent])) {
        table_line(p, s + indent, len - indent);
    } else if (*s == '=' && !p->table.depth && heading(p, s, len)) {
        p->open = false;
    } else if (strchr("*#:;", *s)) {
        list_item(p, s, len);
    } else if (len > 3 && !memcmp(s, "----", 4)) {
        end_paragraph(p);
        line(p, s + count(s, len, '-'), len - count(s, len, '-'));
    } else if (p->table.depth) {
        table_line(p, s, len);
    } else {
        text_line(p, s, len);
    }
}

/* Lines that stay as they are are one line here. */
static size_t line_len(const char *s, size_t len)
{
    const char *end = memchr(s, '\n', len);
    size_t n = end ? (size_t)(end - s) : len;
    if (n && *s == WIKI_EXACT && (end = memchr(s, WIKI_EXACT_END, len)))
        n = (size_t)(end - s) + 1;
    return n;
}

static void lines(struct page *p, const char *s, size_t len)
{
    for (size_t n; len; s += n, len -= n) {
        n = line_len(s, len);
        size_t text = n;
        trim_end(s, &text);
        if (text)
            line(p, s, text);
        else
            end_paragraph(p);
        n += n < len;
    }
}

void wikitext_into(struct maker *m, const char *s, size_t len, const struct wiki_names *names)
{
    struct page p = {.m = m};
    struct buf text = {0};
    wikitext_plain(&text, s, len, names);
    lines(&p, buf_string(&text), text.len);
    make_end(m);
    buf_free(&text);
}

/* #REDIRECT [[x]], #PŘESMĚRUJ [[x]], #ПЕРЕНАПРАВЛЕНИЕ [[x]]: one word, then a link. */
bool wikitext_redirects(const char *s, size_t len)
{
    size_t i = 0;
    while (i < len && strchr(" \t\n", s[i]))
        i++;
    if (i == len || s[i] != '#')
        return false;
    for (i++; i < len && i < 60 && (s[i] < 0 || (s[i] | 32) >= 'a'); i++)
        if (s[i] == '[')
            break;
    while (i < len && (s[i] == ' ' || s[i] == ':'))
        i++;
    return i + 1 < len && s[i] == '[' && s[i + 1] == '[';
}
