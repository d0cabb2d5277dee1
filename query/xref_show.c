/* The table of a register's formats, and what they share. */
#include "xref_show.h"

#include "collation.h"

#include <stdlib.h>
#include <string.h>

extern const struct xref_show xref_as_text, xref_as_tsv, xref_as_json, xref_as_markdown, xref_as_html, xref_as_tei,
    xref_as_tags;
const struct xref_show *const xref_shows[] = {
    &xref_as_text, &xref_as_tsv, &xref_as_json, &xref_as_markdown, &xref_as_html, &xref_as_tei, &xref_as_tags, NULL,
};

const struct xref_show *xref_show_by_name(const char *name)
{
    for (size_t i = 0; xref_shows[i]; i++)
        if (!strcmp(xref_shows[i]->name, name))
            return xref_shows[i];
    return NULL;
}

char *xref_path(const struct xref_view *v, const struct xref_document *d)
{
    return library_path(&v->library->shelves[d->shelf], d->path);
}

void xref_lines(const struct xref_mention *m, struct buf *out)
{
    buf_addf(out, "%u", (unsigned)m->line_first);
    if (m->line_last > m->line_first)
        buf_addf(out, "–%u", (unsigned)m->line_last);
}

void xref_place(const struct xref *x, const struct xref_mention *m, xref_put *put, struct buf *out)
{
    if (m->line_first)
        xref_lines(m, out);
    else if (!m->page)
        buf_addf(out, "#%u", (unsigned)m->passage);
    if (!m->page)
        return;
    buf_adds(out, m->line_first ? " (p. " : "p. ");
    put(xref_text(x, m->page), out);
    buf_adds(out, m->line_first ? ")" : "");
}

bool xref_same_place(const struct xref_mention *a, const struct xref_mention *b)
{
    if (a->document != b->document || a->line_first != b->line_first || a->line_last != b->line_last)
        return false;
    return a->line_first || (a->page == b->page && (a->page || a->passage == b->passage));
}

size_t xref_same_document(const struct xref *x, const struct xref_entry *e, size_t from)
{
    size_t to = from;
    while (to < e->nmentions && x->mentions[e->mentions[to]].document == x->mentions[e->mentions[from]].document)
        to++;
    return to;
}

size_t xref_same_section(const struct xref *x, const struct xref_entry *e, size_t from, size_t end)
{
    size_t to = from;
    while (to < end && x->mentions[e->mentions[to]].section == x->mentions[e->mentions[from]].section)
        to++;
    return to;
}

const char *xref_section(const struct xref *x, const struct xref_mention *m)
{
    static const char sign[] = " › ";
    const char *section = xref_text(x, m->section);
    for (const char *next; (next = strstr(section, sign));)
        section = next + strlen(sign);
    char *a = collation_key(NULL, x->documents[m->document].title), *b = collation_key(NULL, section);
    bool title = strstr(a, b);
    free(a);
    free(b);
    return title ? "" : section;
}

void xref_uri(const char *path, struct buf *out)
{
    /* a colon in the first part of a relative path would be read as a scheme: every one is encoded */
    for (; *path; path++) {
        unsigned char c = (unsigned char)*path;
        if (c < 0x80 && (strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/", c) && c))
            buf_addc(out, (char)c);
        else
            buf_addf(out, "%%%02X", c);
    }
}

void xref_escape(const char *s, struct buf *out)
{
    show_html_text(s, strlen(s), out);
}
