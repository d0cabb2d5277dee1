/* JSON Lines: an object an entry, with its mentions. */
#include "xref_show.h"

#include <string.h>

static void string(const char *name, const char *s, struct buf *out)
{
    buf_addf(out, "\"%s\":", name);
    show_json_string(s, s ? strlen(s) : 0, out);
}

static void strings(const char *name, const struct xref *x, const uint32_t *list, size_t n, struct buf *out)
{
    buf_addf(out, ",\"%s\":[", name);
    for (size_t i = 0; i < n; i++) {
        const char *s = xref_text(x, list[i]);
        buf_adds(out, i ? "," : "");
        show_json_string(s, strlen(s), out);
    }
    buf_addc(out, ']');
}

static void print_id(const struct xref_document *d, const struct xref_mention *m, struct buf *out)
{
    struct buf id = {0};
    buf_addf(&id, "%s#%u", d->path, (unsigned)m->passage);
    string("id", id.s, out);
    buf_free(&id);
}

static void print_mention(const struct xref *x, const struct xref_mention *m, struct buf *out)
{
    const struct xref_document *d = &x->documents[m->document];
    const struct xref_name *n = &x->names[m->name];
    buf_addc(out, '{');
    print_id(d, m, out);
    buf_addc(out, ',');
    string("path", d->path, out);
    buf_addc(out, ',');
    string("section", m->section ? xref_text(x, m->section) : NULL, out);
    if (m->line_first)
        buf_addf(out, ",\"lines\":[%u,%u],", (unsigned)m->line_first, (unsigned)m->line_last);
    else
        buf_adds(out, ",\"lines\":null,");
    string("page", m->page ? xref_text(x, m->page) : NULL, out);
    buf_addf(out, ",\"start\":%u,\"end\":%u,", (unsigned)m->start, (unsigned)m->end);
    string("form", xref_text(x, m->form), out);
    buf_addc(out, ',');
    string("base", xref_text(x, n->base), out);
    buf_addf(out, ",\"lang\":\"%s\"%s}", language_row(n->lang)->code, m->unsure ? ",\"unsure\":true" : "");
}

static void print_entry(const struct xref_view *v, const struct xref_entry *e, struct buf *out)
{
    const struct xref *x = v->x;
    buf_addf(out, "{\"entity\":%u,", (unsigned)e->number);
    string("heading", xref_text(x, e->heading), out);
    buf_addc(out, ',');
    string("kind", bearer_word(e->kind), out);
    buf_addf(out, ",\"count\":%u", (unsigned)e->count);
    strings("see_from", x, e->see, e->nsee, out);
    strings("see_also", x, e->also, e->nalso, out);
    buf_addf(out, ",\"unsure\":%s", e->unsure ? "true" : "false");
    if (v->decided)
        buf_addf(out, ",\"new\":%s", e->fresh ? "true" : "false");
    buf_adds(out, ",\"mentions\":[");
    for (size_t i = 0; i < e->nmentions; i++) {
        buf_adds(out, i ? "," : "");
        print_mention(x, &x->mentions[e->mentions[i]], out);
    }
    buf_adds(out, "]}\n");
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    (void)why;
    for (size_t i = 0; i < v->x->nlines; i++)
        if (!v->x->lines[i].see)
            print_entry(v, &v->x->entries[v->x->lines[i].entry], out);
    return true;
}

const struct xref_show xref_as_json = {"json", "an object an entry, with its mentions", print};
