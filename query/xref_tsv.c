/* TSV: a line of column names, then a line a mention. */
#include "xref_show.h"

#include <string.h>

static void value(const char *s, struct buf *out)
{
    show_tsv_value(s, strlen(s), out);
    buf_addc(out, '\t');
}

static void print_mention(const struct xref *x, const struct xref_entry *e, const struct xref_mention *m,
                          struct buf *out)
{
    value(xref_text(x, e->heading), out);
    value(bearer_word(e->kind), out);
    value(x->documents[m->document].path, out);
    if (m->line_first)
        buf_addf(out, "%u", (unsigned)m->line_first);
    if (m->line_last > m->line_first)
        buf_addf(out, "-%u", (unsigned)m->line_last);
    buf_addc(out, '\t');
    value(xref_text(x, m->form), out);
    value(xref_text(x, x->names[m->name].base), out);
    buf_addf(out, "%u\n", (unsigned)e->number);
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    const struct xref *x = v->x;
    (void)why;
    buf_adds(out, "heading\tkind\tpath\tlines\tform\tbase\tentity\n");
    for (size_t i = 0; i < x->nlines; i++) {
        const struct xref_entry *e = &x->entries[x->lines[i].entry];
        for (size_t k = 0; k < e->nmentions && !x->lines[i].see; k++)
            print_mention(x, e, &x->mentions[e->mentions[k]], out);
    }
    return true;
}

const struct xref_show xref_as_tsv = {"tsv", "a line a mention: heading, kind, path, lines, form, base, entity", print};
