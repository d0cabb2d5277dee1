/* TEI: listPerson, listPlace and listOrg, the rest a list; each place a ptr to the file, with its lines. */
#include "xref_show.h"

#include <stdlib.h>
#include <string.h>

/* How a kind is written down. */
struct shape {
    enum bearer kind;
    const char *list, *item, *name;
};

static const struct shape shapes[] = {
    {BEARER_PERSON, "listPerson", "person", "persName"},
    {BEARER_PLACE, "listPlace", "place", "placeName"},
    {BEARER_ORGANISATION, "listOrg", "org", "orgName"},
    {BEARER_OTHER, "list", "item", "name"},
};

static void name(const struct shape *shape, const char *attributes, const char *text, struct buf *out)
{
    buf_addf(out, "          <%s%s>", shape->name, attributes);
    xref_escape(text, out);
    buf_addf(out, "</%s>\n", shape->name);
}

/* A line is pointed to once, however often the name stands in it. */
static bool is_again(const struct xref *x, const struct xref_entry *e, size_t i)
{
    const struct xref_mention *m = &x->mentions[e->mentions[i]], *before = i ? &x->mentions[e->mentions[i - 1]] : NULL;
    return before && xref_same_place(before, m) && before->unsure == m->unsure;
}

/* The fragment is that of RFC 5147: lines counted from 0, the end behind the last one. */
static void pointer(const struct xref_view *v, const struct xref_mention *m, struct buf *out)
{
    char *path = xref_path(v, &v->x->documents[m->document]);
    buf_adds(out, "            <ptr target=\"");
    xref_uri(path, out);
    if (m->line_first)
        buf_addf(out, "#line=%u,%u", (unsigned)m->line_first - 1, (unsigned)m->line_last);
    buf_adds(out, "\" n=\"");
    if (m->line_first)
        xref_lines(m, out);
    else
        xref_place(v->x, m, xref_escape, out);
    buf_addf(out, "\"%s/>\n", m->unsure ? " cert=\"low\"" : "");
    free(path);
}

/* Other headings that the entry refers to. */
static void print_also(const struct xref *x, const struct xref_entry *e, struct buf *out)
{
    for (size_t i = 0; i < e->nalso; i++) {
        const struct xref_entry *other = xref_headed(x, e->also[i]);
        buf_adds(out, i ? ", " : "          <note type=\"see-also\">");
        if (other)
            buf_addf(out, "<ref target=\"#e%u\">", (unsigned)other->number);
        xref_escape(xref_text(x, e->also[i]), out);
        buf_adds(out, other ? "</ref>" : "");
    }
    buf_adds(out, e->nalso ? "</note>\n" : "");
}

static void print_entry(const struct xref_view *v, const struct shape *shape, const struct xref_entry *e,
                        struct buf *out)
{
    buf_addf(out, "        <%s xml:id=\"e%u\">\n", shape->item, (unsigned)e->number);
    name(shape, e->unsure ? " type=\"main\" cert=\"low\"" : " type=\"main\"", xref_text(v->x, e->heading), out);
    for (size_t i = 0; i < e->nsee; i++)
        name(shape, " type=\"variant\"", xref_text(v->x, e->see[i]), out);
    print_also(v->x, e, out);
    buf_adds(out, "          <note type=\"places\">\n");
    for (size_t i = 0; i < e->nmentions; i++)
        if (!is_again(v->x, e, i))
            pointer(v, &v->x->mentions[e->mentions[i]], out);
    buf_addf(out, "          </note>\n        </%s>\n", shape->item);
}

static void print_list(const struct xref_view *v, const struct shape *shape, struct buf *out)
{
    bool any = false;
    for (size_t i = 0; i < v->x->nlines; i++) {
        const struct xref_entry *e = &v->x->entries[v->x->lines[i].entry];
        if (v->x->lines[i].see || e->kind != shape->kind)
            continue;
        if (!any)
            buf_addf(out, "      <%s>\n", shape->list);
        any = true;
        print_entry(v, shape, e, out);
    }
    if (any)
        buf_addf(out, "      </%s>\n", shape->list);
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    (void)why;
    buf_adds(out,
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n  <teiHeader>\n"
             "    <fileDesc>\n      <titleStmt><title>Register of names</title></titleStmt>\n"
             "      <publicationStmt><p>Made by najdi xref.</p></publicationStmt>\n"
             "      <sourceDesc><p>The documents that the register points to.</p></sourceDesc>\n"
             "    </fileDesc>\n  </teiHeader>\n  <text>\n    <body>\n");
    if (!v->x->nshown)
        buf_adds(out, "      <p/>\n");
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        print_list(v, &shapes[i], out);
    buf_adds(out, "    </body>\n  </text>\n</TEI>\n");
    return true;
}

const struct xref_show xref_as_tei = {"tei", "listPerson, listPlace, listOrg, with a ptr to each place", print};
