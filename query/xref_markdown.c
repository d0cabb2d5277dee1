/* Markdown: headings for letters, a list of entries, links to the files. */
#include "xref_show.h"

#include <stdlib.h>
#include <string.h>

/* Characters that Markdown reads get a backslash; controls and line ends become blanks. */
static void escaped(const char *s, struct buf *out)
{
    for (; *s; s++) {
        if (strchr("\\`*_{}[]()#+-.!<>|&~\"'", *s))
            buf_addc(out, '\\');
        buf_addc(out, (unsigned char)*s < ' ' || *s == 0x7F ? ' ' : *s);
    }
}

static void print_document(const struct xref_view *v, const struct xref_entry *e, size_t from, size_t to,
                           struct buf *out)
{
    const struct xref *x = v->x;
    const struct xref_document *d = &x->documents[x->mentions[e->mentions[from]].document];
    char *path = xref_path(v, d);
    buf_adds(out, "  - [");
    escaped(d->title, out);
    buf_adds(out, "](<");
    xref_uri(path, out);
    buf_adds(out, ">):");
    for (size_t i = from; i < to; i++) {
        const struct xref_mention *m = &x->mentions[e->mentions[i]];
        if (i > from && xref_same_place(&x->mentions[e->mentions[i - 1]], m))
            continue;
        buf_adds(out, i > from ? ", " : " ");
        xref_place(x, m, escaped, out);
        buf_adds(out, m->unsure ? "?" : "");
    }
    buf_addc(out, '\n');
    free(path);
}

static void print_entry(const struct xref_view *v, const struct xref_entry *e, struct buf *out)
{
    buf_adds(out, "- **");
    escaped(xref_text(v->x, e->heading), out);
    buf_addf(out, "**%s (%s, %u)%s", e->unsure ? " ?" : "", bearer_word(e->kind), (unsigned)e->count,
             v->decided && e->fresh ? " new" : "");
    for (size_t i = 0; i < e->nalso; i++) {
        buf_adds(out, i ? "; " : ", see also ");
        escaped(xref_text(v->x, e->also[i]), out);
    }
    buf_addc(out, '\n');
    for (size_t from = 0, to; from < e->nmentions; from = to) {
        to = xref_same_document(v->x, e, from);
        print_document(v, e, from, to, out);
    }
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    const char *letter = "";
    (void)why;
    buf_adds(out, "# Register of names\n");
    for (size_t i = 0; i < v->x->nlines; i++) {
        const struct xref_line *line = &v->x->lines[i];
        const struct xref_entry *e = &v->x->entries[line->entry];
        if (strcmp(letter, line->letter)) {
            buf_adds(out, "\n## ");
            escaped(line->letter, out);
            buf_adds(out, "\n\n");
        }
        letter = line->letter;
        if (!line->see) {
            print_entry(v, e, out);
            continue;
        }
        buf_adds(out, "- ");
        escaped(xref_text(v->x, line->text), out);
        buf_adds(out, " → ");
        escaped(xref_text(v->x, e->heading), out);
        buf_addc(out, '\n');
    }
    return true;
}

const struct xref_show xref_as_markdown = {"markdown", "letters, a list of entries, links to the files", print};
