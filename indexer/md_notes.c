/* What other dialects write into Markdown, and CommonMark does not know: footnotes, fences of divisions, attributes. */
#include "md.h"

#include <stdlib.h>
#include <string.h>

enum { CODE_INDENT = 4, LABEL_MAX = 100 };

/* The lines, one after the other. */
struct scan {
    struct md *md;
    const char *s;
    char fence; /* of the code that we are in: ` or ~; 0: none */
    size_t fence_len;
};

static struct span line_at(const struct scan *x, size_t i)
{
    return lines_at(&x->md->page->lines, i);
}

static bool blank(const struct scan *x, size_t i)
{
    struct span s = span_trim(x->s, line_at(x, i));
    return s.start == s.end;
}

/* Columns of white space at the beginning; a TAB is four. */
static size_t indent(const struct scan *x, size_t i)
{
    struct span s = line_at(x, i);
    size_t n = 0;
    for (; s.start < s.end && (x->s[s.start] == ' ' || x->s[s.start] == '\t'); s.start++)
        n += x->s[s.start] == '\t' ? CODE_INDENT : 1;
    return n;
}

static size_t run(const char *s, struct span v, char c)
{
    size_t n = 0;
    while (v.start + n < v.end && s[v.start + n] == c)
        n++;
    return n;
}

/* Is the line code, or a fence around it?  A fence may stand in a quotation or a list. */
static bool in_code(struct scan *x, size_t i)
{
    struct span s = line_at(x, i);
    while (s.start < s.end && strchr(" \t>", x->s[s.start]))
        s.start++;
    char c = s.start < s.end ? x->s[s.start] : 0;
    size_t n = c == '`' || c == '~' ? run(x->s, s, c) : 0;
    if (x->fence) {
        struct span rest = span_trim(x->s, (struct span){s.start + n, s.end});
        if (c == x->fence && n >= x->fence_len && rest.start == rest.end)
            x->fence = 0;
        return true;
    }
    if (n < 3 || (c == '`' && memchr(x->s + s.start + n, '`', s.end - s.start - n)))
        return false;
    x->fence = c;
    x->fence_len = n;
    return true;
}

/* ---- footnotes ---- */

/* "[^label]:" at the beginning of the line. */
static bool definition(const struct scan *x, size_t i, struct md_note *note)
{
    struct span s = line_at(x, i);
    if (indent(x, i) >= CODE_INDENT)
        return false;
    s = span_trim(x->s, s);
    if (s.end - s.start < 5 || x->s[s.start] != '[' || x->s[s.start + 1] != '^')
        return false;
    size_t n = s.start + 2;
    while (n < s.end && x->s[n] != ']' && x->s[n] != ' ' && n - s.start < LABEL_MAX)
        n++;
    if (n + 1 >= s.end || x->s[n] != ']' || x->s[n + 1] != ':' || n == s.start + 2)
        return false;
    note->label = (uint32_t)s.start + 2;
    note->label_len = (uint32_t)(n - s.start - 2);
    note->start = (uint32_t)n + 2;
    note->line = (uint32_t)i;
    return true;
}

/* The line behind the note: lines go on with it up to a blank one, and behind that as long as they are indented. */
static size_t note_end(const struct scan *x, size_t first)
{
    struct md_note other;
    size_t end = first + 1;
    bool after_blank = false;
    for (size_t i = first + 1; i < x->md->page->lines.n; i++) {
        if (blank(x, i)) {
            after_blank = true;
            continue;
        }
        if (definition(x, i, &other) || (after_blank && indent(x, i) < CODE_INDENT))
            break;
        end = i + 1;
    }
    return end;
}

static size_t take_note(struct scan *x, struct md_note note)
{
    struct md *md = x->md;
    note.end = (uint32_t)note_end(x, note.line);
    md->notes = need_room(md->notes, md->nnotes, &md->notes_cap, sizeof note);
    md->notes[md->nnotes++] = note;
    md_blank(md, line_at(x, note.line).start, line_at(x, note.end - 1).end);
    return note.end;
}

/* By label, the first of two in front. */
static int note_order(const void *a, const void *b, void *text)
{
    const struct md_note *x = a, *y = b;
    const char *s = text;
    uint32_t n = x->label_len < y->label_len ? x->label_len : y->label_len;
    int order = memcmp(s + x->label, s + y->label, n);
    if (!order)
        order = (x->label_len > y->label_len) - (x->label_len < y->label_len);
    return order ? order : (x->line > y->line) - (x->line < y->line);
}

struct md_note *md_note_find(const struct md *md, const char *label, size_t len)
{
    const char *s = md->page->decoded.text;
    size_t low = 0, high = md->nnotes;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct md_note *n = &md->notes[middle];
        int order = memcmp(s + n->label, label, n->label_len < len ? n->label_len : len);
        if (order < 0 || (!order && n->label_len < len))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == md->nnotes)
        return NULL;
    struct md_note *n = &md->notes[low];
    return n->label_len == len && !memcmp(s + n->label, label, len) ? n : NULL;
}

/* ---- marks ---- */

/* "::: warning", "{: .class}", "{#id}" by itself. */
static bool mark_line(const struct scan *x, size_t i)
{
    struct span s = span_trim(x->s, line_at(x, i));
    if (s.end - s.start < 3)
        return false;
    const char *at = x->s + s.start;
    if (!memcmp(at, ":::", 3))
        return true;
    return *at == '{' && x->s[s.end - 1] == '}' && (strchr(":#.", at[1]));
}

/* # Heading {#id .class}: where the braces begin; the line's end where there are none. */
static size_t attributes(const struct scan *x, struct span s)
{
    s = span_trim(x->s, s);
    if (s.end - s.start < 5 || x->s[s.end - 1] != '}' || x->s[s.start] != '#')
        return s.end;
    size_t i = s.end - 1;
    while (i > s.start && x->s[i] != '{')
        i--;
    return i > s.start && strchr("#.-:", x->s[i + 1]) ? i : s.end;
}

void md_notes_of(struct md *md)
{
    struct scan x = {.md = md, .s = md->page->decoded.text};
    struct md_note note = {0};
    for (size_t i = 0; i < md->page->lines.n; i++) {
        struct span line = line_at(&x, i);
        if (in_code(&x, i) || line.start == line.end)
            continue;
        if (definition(&x, i, &note)) {
            i = take_note(&x, note) - 1;
        } else if (mark_line(&x, i)) {
            md_blank(md, line.start, line.end);
        } else if (x.s[line.end - 1] == '}') {
            md_blank(md, attributes(&x, line), line.end);
        }
    }
    if (md->nnotes)
        qsort_r(md->notes, md->nnotes, sizeof *md->notes, note_order, (void *)md->page->decoded.text);
}
