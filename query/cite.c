/* The citation: what lets a reader go back to the passage, in one line that an editor can paste. */
#include "show.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { SECTIONS_MAX = 16 };

size_t show_sections(const struct found *found, const char **titles, size_t max)
{
    const struct document *document = found->document;
    uint32_t at = found->passage.section;
    size_t n = 0;
    /* A parent stands before its children, so this ends. */
    for (; at && at <= document->nsections && n < max; at = document->sections[at - 1].parent)
        if (document->sections[at - 1].title)
            titles[n++] = document->sections[at - 1].title;
    for (size_t i = 0; i < n / 2; i++) {
        const char *title = titles[i];
        titles[i] = titles[n - 1 - i];
        titles[n - 1 - i] = title;
    }
    return n;
}

/* Adds s with its white space and line ends made single blanks: a citation is one line. */
static void add_line(const char *s, struct buf *out)
{
    bool space = false;
    for (; *s; s++) {
        if (strchr(" \t\n\r\f\v", *s)) {
            space = true;
            continue;
        }
        if (space)
            buf_addc(out, ' ');
        space = false;
        buf_addc(out, *s);
    }
}

/* A path, character by character. */
static void add_path(const char *path, struct buf *out)
{
    for (; *path; path++)
        buf_addc(out, strchr("\t\n\r\f\v", *path) ? ' ' : *path);
}

/* "x/" has no name of its own: it stays as it is. */
static const char *file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

/* Empty strings are as unknown as NULL: a header may say "Author:" and no more. */
static bool has(const char *s)
{
    return s && *s;
}

/* "Kdo je vinen?" takes no full stop, nor does "A pak…". */
static bool ends_sentence(const struct buf *out)
{
    static const char ellipsis[] = "…";
    size_t len = strlen(ellipsis);
    return strchr(".!?", out->s[out->len - 1]) || (out->len >= len && !memcmp(out->s + out->len - len, ellipsis, len));
}

/* Ends the part that began at `start` with a full stop, where it has not got one. */
static void full_stop(struct buf *out, size_t start)
{
    if (out->len == start)
        return;
    buf_adds(out, ends_sentence(out) ? " " : ". ");
}

/* "J. Novák: Kniha. "; a document without a title is named by its file. */
static void add_head(const struct document *document, struct buf *out)
{
    size_t start = out->len;
    if (has(document->author)) {
        add_line(document->author, out);
        buf_adds(out, ": ");
    }
    add_line(has(document->title) ? document->title : file_name(document->path), out);
    full_stop(out, start);
}

/* Parts behind the title are set off by commas; the first has none before it. */
static void separate(struct buf *out, size_t start)
{
    if (out->len > start)
        buf_adds(out, ", ");
}

/* Are they the same but for capitals?  A first heading is often the title once more. */
static bool same_title(const char *a, const char *b)
{
    const utf8proc_option_t how = UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD;
    utf8proc_uint8_t *x = NULL, *y = NULL;
    bool same = utf8proc_map((const utf8proc_uint8_t *)a, 0, &x, how) >= 0 &&
                utf8proc_map((const utf8proc_uint8_t *)b, 0, &y, how) >= 0 && !strcmp((char *)x, (char *)y);
    free(x);
    free(y);
    return same;
}

static void add_sections(const struct found *found, struct buf *out, size_t start)
{
    const char *titles[SECTIONS_MAX], *title = found->document->title;
    size_t n = show_sections(found, titles, SECTIONS_MAX);
    size_t first = n && title && same_title(titles[0], title);
    if (n > first)
        separate(out, start);
    for (size_t i = first; i < n; i++) {
        buf_adds(out, i > first ? " › " : "§ ");
        add_line(titles[i], out);
    }
}

/* A range takes an en dash, as in print.  What has no lines is found by its page or its section. */
static void add_lines(const struct passage *p, struct buf *out)
{
    if (p->line_last > p->line_first)
        buf_addf(out, "lines %u–%u", (unsigned)p->line_first, (unsigned)p->line_last);
    else
        buf_addf(out, "line %u", (unsigned)p->line_first);
}

void show_citation(const struct found *found, const char *path, struct buf *out)
{
    const struct passage *p = &found->passage;
    add_head(found->document, out);
    size_t start = out->len;
    if (has(found->document->date))
        add_line(found->document->date, out);
    add_sections(found, out, start);
    if (has(p->page)) {
        separate(out, start);
        buf_adds(out, "p. ");
        add_line(p->page, out);
    }
    if (p->line_first) {
        separate(out, start);
        add_lines(p, out);
    }
    full_stop(out, start);
    add_path(path, out);
}

/* "J. Novák: Kniha. 1998. cs/kniha.txt" */
void show_document(const struct document *document, const char *path, struct buf *out)
{
    add_head(document, out);
    size_t start = out->len;
    if (has(document->date))
        add_line(document->date, out);
    full_stop(out, start);
    add_path(path, out);
}
