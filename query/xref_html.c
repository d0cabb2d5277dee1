/* HTML: one page that holds everything: the register, a filter over it, and the passages that it leads to.  It asks
 * nothing of a network, and its policy lets no script run but its own (xref_page.c). */
#include "xref_show.h"

#include "xref_page.h"

#include <stdlib.h>
#include <string.h>

/* With more text than this the page would be too heavy to open: numbers then lead to the files. */
#define PAGE_MAX (8u << 20)

struct page {
    const struct xref_view *v;
    const struct xref *x;
    char *shown;   /* of each entry: does the register show it? */
    bool passages; /* are they in the page? */
    struct buf *out;
};

static void text(const struct page *p, const char *s)
{
    xref_escape(s, p->out);
}

/* ---- the register ---- */

/* Where a number leads: to the passage below, or to the file. */
static void print_place(const struct page *p, const struct xref_mention *m, const char *path)
{
    if (p->passages) {
        buf_addf(p->out, "<a href=\"#p%u-%u\">", (unsigned)m->document + 1, (unsigned)m->passage);
    } else {
        buf_adds(p->out, "<a href=\"");
        xref_uri(path, p->out);
        buf_adds(p->out, "\">");
    }
    xref_place(p->x, m, xref_escape, p->out);
    buf_adds(p->out, "</a>");
    if (m->unsure)
        buf_adds(p->out, "<sup title=\"joined by a guess\">?</sup>");
}

/* A stroke for each place, from the document's beginning to its end. */
static void print_bar(const struct page *p, const struct xref_entry *e, size_t from, size_t to)
{
    const struct xref_document *d = &p->x->documents[p->x->mentions[e->mentions[from]].document];
    unsigned before = 1000;
    buf_adds(p->out,
             "<svg class=\"bar\" viewBox=\"0 0 200 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"");
    for (size_t i = from; i < to; i++) {
        const struct xref_mention *m = &p->x->mentions[e->mentions[i]];
        bool lines = m->line_first && d->lines > 1;
        uint32_t place = lines ? m->line_first : m->passage, of = lines ? d->lines : d->passages;
        unsigned at = (unsigned)(199ull * (place - 1) / (of > place ? of : place));
        if (at != before)
            buf_addf(p->out, "M%u 0v8", at);
        before = at;
    }
    buf_adds(p->out, "\"/></svg>");
}

static void print_section(const struct page *p, const struct xref_mention *m)
{
    const char *section = xref_section(p->x, m);
    if (!*section)
        return;
    buf_adds(p->out, "<i>§\u00A0");
    text(p, section);
    buf_adds(p->out, "</i> ");
}

static void print_document(const struct page *p, const struct xref_entry *e, size_t from, size_t to)
{
    const struct xref_document *d = &p->x->documents[p->x->mentions[e->mentions[from]].document];
    char *path = xref_path(p->v, d);
    buf_adds(p->out, "<li>");
    print_bar(p, e, from, to);
    buf_adds(p->out, "<cite>");
    text(p, d->title);
    buf_adds(p->out, "</cite>: ");
    for (size_t part = from, end; part < to; part = end) {
        end = xref_same_section(p->x, e, part, to);
        buf_adds(p->out, part > from ? "; " : "");
        print_section(p, &p->x->mentions[e->mentions[part]]);
        for (size_t i = part; i < end; i++) {
            if (i > part && xref_same_place(&p->x->mentions[e->mentions[i - 1]], &p->x->mentions[e->mentions[i]]))
                continue;
            buf_adds(p->out, i > part ? ", " : "");
            print_place(p, &p->x->mentions[e->mentions[i]], path);
        }
    }
    buf_adds(p->out, "</li>\n");
    free(path);
}

static void print_names(const struct page *p, const char *label, const uint32_t *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        buf_adds(p->out, i ? "; " : label);
        text(p, xref_text(p->x, list[i]));
    }
}

static void print_also(const struct page *p, const struct xref_entry *e)
{
    for (size_t i = 0; i < e->nalso; i++) {
        const struct xref_entry *other = xref_headed(p->x, e->also[i]);
        buf_adds(p->out, i ? "; " : "<p>see also ");
        if (other)
            buf_addf(p->out, "<a href=\"#e%u\">", (unsigned)other->number);
        text(p, xref_text(p->x, e->also[i]));
        buf_adds(p->out, other ? "</a>" : "");
    }
    buf_adds(p->out, e->nalso ? "</p>\n" : "");
}

static void print_entry(const struct page *p, const struct xref_entry *e)
{
    buf_addf(p->out, "<article id=\"e%u\" data-k=\"%s\" tabindex=\"-1\"%s><h3>", (unsigned)e->number,
             bearer_word(e->kind), e->unsure ? " class=\"unsure\"" : "");
    text(p, xref_text(p->x, e->heading));
    buf_addf(p->out, " %s<small>%s, %u%s", e->unsure ? "<abbr title=\"unsure\">?</abbr> " : "", bearer_word(e->kind),
             (unsigned)e->count, p->v->decided && e->fresh ? ", new" : "");
    print_names(p, " · ", e->see, e->nsee);
    buf_adds(p->out, "</small></h3>\n");
    print_also(p, e);
    buf_adds(p->out, "<ul>\n");
    for (size_t from = 0, to; from < e->nmentions; from = to) {
        to = xref_same_document(p->x, e, from);
        print_document(p, e, from, to);
    }
    buf_adds(p->out, "</ul></article>\n");
}

static void print_see(const struct page *p, const struct xref_line *line)
{
    const struct xref_entry *e = &p->x->entries[line->entry];
    buf_addf(p->out, "<article class=\"see\" data-k=\"%s\"><h3>", bearer_word(e->kind));
    text(p, xref_text(p->x, line->text));
    buf_addf(p->out, " → <a href=\"#e%u\">", (unsigned)e->number);
    text(p, xref_text(p->x, e->heading));
    buf_adds(p->out, "</a></h3></article>\n");
}

static void print_letters(const struct page *p)
{
    const char *letter = "";
    unsigned n = 0;
    buf_adds(p->out, "<nav aria-label=\"Letters\">");
    for (size_t i = 0; i < p->x->nlines; i++) {
        if (!strcmp(letter, p->x->lines[i].letter))
            continue;
        letter = p->x->lines[i].letter;
        buf_addf(p->out, "<a href=\"#l%u\">", ++n);
        text(p, letter);
        buf_adds(p->out, "</a> ");
    }
    buf_adds(p->out, "</nav>\n</header>\n<main>\n");
}

static void print_lines(const struct page *p)
{
    const char *letter = "";
    unsigned n = 0;
    for (size_t i = 0; i < p->x->nlines; i++) {
        const struct xref_line *line = &p->x->lines[i];
        if (strcmp(letter, line->letter)) {
            buf_adds(p->out, n ? "</section>\n" : "");
            buf_addf(p->out, "<section id=\"l%u\"><h2>", ++n);
            text(p, line->letter);
            buf_adds(p->out, "</h2>\n");
        }
        letter = line->letter;
        if (line->see)
            print_see(p, line);
        else
            print_entry(p, &p->x->entries[line->entry]);
    }
    buf_adds(p->out, n ? "</section>\n" : "");
}

/* ---- the passages ---- */

/* Line ends of the text are line ends of the page. */
static void print_piece(const struct page *p, const char *s, size_t len)
{
    for (size_t i = 0; i < len;) {
        const char *newline = memchr(s + i, '\n', len - i);
        size_t end = newline ? (size_t)(newline - s) : len;
        show_html_text(s + i, end - i, p->out);
        buf_adds(p->out, newline ? "<br>\n" : "");
        i = end + (newline != NULL);
    }
}

/* The text with all names marked that the register shows. */
static void print_marked(const struct page *p, const struct passage *passage, uint32_t from, uint32_t to)
{
    uint32_t at = 0;
    for (uint32_t i = from; i < to; i++) {
        const struct xref_mention *m = &p->x->mentions[i];
        if (!p->shown[m->entry] || m->start < at || m->end > passage->text_len || m->end <= m->start)
            continue;
        print_piece(p, passage->text + at, m->start - at);
        buf_addf(p->out, "<a class=\"n\" href=\"#e%u\">", (unsigned)p->x->entries[m->entry].number);
        print_piece(p, passage->text + m->start, m->end - m->start);
        buf_adds(p->out, "</a>");
        at = m->end;
    }
    print_piece(p, passage->text + at, passage->text_len - at);
}

static void print_citation(const struct page *p, const struct xref_document *d, const struct xref_mention *m)
{
    char *path = xref_path(p->v, d);
    buf_adds(p->out, "<footer><cite>");
    text(p, d->title);
    buf_adds(p->out, "</cite> ");
    print_section(p, m);
    buf_adds(p->out, "<a href=\"");
    xref_uri(path, p->out);
    buf_adds(p->out, "\">");
    text(p, path);
    buf_addf(p->out, "</a>#%u</footer></blockquote>\n", (unsigned)m->passage);
    free(path);
}

static bool print_passage(const struct page *p, uint32_t document, uint32_t from, uint32_t to, struct buf *why)
{
    const struct xref_document *d = &p->x->documents[document];
    const struct xref_mention *m = &p->x->mentions[from];
    struct buf data = {0}, room = {0};
    struct passage passage;
    bool ok = index_data(p->v->library->shelves[d->shelf].index, d->record - d->passages + m->passage - 1, &data, why);
    if (ok && !passage_read(&passage, data.s, data.len, &room))
        ok = fail(why, "a passage of the index cannot be read; build it again with najdi-index --rebuild");
    if (ok) {
        buf_addf(p->out, "<blockquote id=\"p%u-%u\"", (unsigned)document + 1, (unsigned)m->passage);
        if (passage.lang != LANG_OTHER)
            buf_addf(p->out, " lang=\"%s\"", language_row(passage.lang)->code);
        buf_addc(p->out, '>');
        print_marked(p, &passage, from, to);
        print_citation(p, d, m);
    }
    buf_free(&data);
    buf_free(&room);
    return ok;
}

static bool any_shown(const struct page *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (p->shown[p->x->mentions[i].entry])
            return true;
    return false;
}

static bool print_passages(const struct page *p, struct buf *why)
{
    bool ok = true;
    buf_adds(p->out, "</main>\n<section id=\"passages\"><h2>Passages</h2>\n");
    for (uint32_t d = 0; ok && p->passages && d < p->x->ndocuments; d++) {
        uint32_t end = p->x->documents[d].end;
        for (uint32_t from = p->x->documents[d].first, to; ok && from < end; from = to) {
            for (to = from; to < end && p->x->mentions[to].passage == p->x->mentions[from].passage; to++)
                ;
            if (any_shown(p, from, to))
                ok = print_passage(p, d, from, to, why);
        }
    }
    if (!p->passages)
        buf_adds(p->out, "<p>There are too many to stand here; the numbers lead to the files.</p>\n");
    buf_adds(p->out, "</section>\n");
    return ok;
}

/* ---- the whole ---- */

/* About how much text the passages would be: a passage is seldom longer than this. */
static bool is_light(const struct xref *x)
{
    enum { PASSAGE = 700 };
    uint64_t passages = 0;
    for (size_t i = 0; i < x->nmentions; i++)
        passages += !i || x->mentions[i].passage != x->mentions[i - 1].passage ||
                    x->mentions[i].document != x->mentions[i - 1].document;
    return passages * PASSAGE < PAGE_MAX;
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    struct page p = {v, v->x, need(v->x->nentries + 1), is_light(v->x), out};
    for (size_t i = 0; i < v->x->nlines; i++)
        p.shown[v->x->lines[i].entry] = 1;
    buf_addf(out,
             "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n%s<title>Register of "
             "names</title>\n%s</head>\n<body>\n",
             page_policy, page_style);
    buf_addf(out, "%s", page_tools);
    buf_addf(out, "<p id=\"n\" role=\"status\">%zu entries</p>\n", v->x->nshown);
    print_letters(&p);
    print_lines(&p);
    bool ok = print_passages(&p, why);
    buf_addf(out, "%s</body>\n</html>\n", page_script);
    free(p.shown);
    return ok;
}

const struct xref_show xref_as_html = {"html", "one page that needs no network: filter, letters, links to the passages",
                                       print};
