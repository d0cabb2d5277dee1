/* Text: the register as a book has it, a letter over each part; for each document its sections and lines. */
#include "xref_show.h"

#include <stdlib.h>
#include <string.h>

static void plain(const char *s, struct buf *out)
{
    show_terminal(s, strlen(s), out);
}

static void print_section(const struct xref_view *v, const struct xref_entry *e, size_t from, size_t to,
                          struct buf *out)
{
    const struct xref *x = v->x;
    const struct xref_mention *first = &x->mentions[e->mentions[from]];
    const char *section = xref_section(x, first);
    if (*section) {
        buf_adds(out, " § ");
        plain(section, out);
    }
    for (size_t i = from; i < to; i++) {
        const struct xref_mention *m = &x->mentions[e->mentions[i]],
                                  *before = i > from ? &x->mentions[e->mentions[i - 1]] : NULL;
        if (before && xref_same_place(before, m))
            continue;
        buf_adds(out, before ? ", " : " ");
        if (before && m->line_first && before->page == m->page)
            xref_lines(m, out); /* the page is said */
        else
            xref_place(x, m, plain, out);
        if (m->unsure)
            buf_addc(out, '?');
    }
}

static void print_documents(const struct xref_view *v, const struct xref_entry *e, struct buf *out)
{
    for (size_t from = 0, to; from < e->nmentions; from = to) {
        const struct xref_document *d = &v->x->documents[v->x->mentions[e->mentions[from]].document];
        char *path = xref_path(v, d);
        to = xref_same_document(v->x, e, from);
        buf_adds(out, "    ");
        plain(path, out);
        buf_addc(out, ':');
        for (size_t part = from, end; part < to; part = end) {
            end = xref_same_section(v->x, e, part, to);
            buf_adds(out, part > from ? ";" : "");
            print_section(v, e, part, end, out);
        }
        buf_addc(out, '\n');
        free(path);
    }
}

static void bold(const struct xref_view *v, const char *s, struct buf *out)
{
    bool color = show_color(v->options);
    buf_adds(out, color ? "\033[1m" : "");
    plain(s, out);
    buf_adds(out, color ? "\033[0m" : "");
}

static void print_entry(const struct xref_view *v, const struct xref_entry *e, struct buf *out)
{
    bold(v, xref_text(v->x, e->heading), out);
    buf_addf(out, "%s  (%s, %u)%s\n", e->unsure ? " ?" : "", bearer_word(e->kind), (unsigned)e->count,
             v->decided && e->fresh ? " new" : "");
    for (size_t i = 0; i < e->nalso; i++) {
        buf_adds(out, "    see also ");
        plain(xref_text(v->x, e->also[i]), out);
        buf_addc(out, '\n');
    }
    print_documents(v, e, out);
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    const struct xref *x = v->x;
    const char *letter = "";
    (void)why;
    for (size_t i = 0; i < x->nlines; i++) {
        const struct xref_line *line = &x->lines[i];
        const struct xref_entry *e = &x->entries[line->entry];
        if (strcmp(letter, line->letter))
            buf_addf(out, "%s%s\n\n", i ? "\n" : "", line->letter);
        letter = line->letter;
        if (!line->see) {
            print_entry(v, e, out);
            continue;
        }
        plain(xref_text(x, line->text), out);
        buf_adds(out, " → ");
        plain(xref_text(x, e->heading), out);
        buf_addc(out, '\n');
    }
    return true;
}

const struct xref_show xref_as_text = {"text", "the register as a book has it", print};
