/* teiHeader: title, authors, date, language, source, licence. */
#include "tei.h"

#include <string.h>

enum { TITLE, AUTHOR, EDITOR, DATE, SOURCE, LICENCE, LANGUAGE, KINDS, SHOWN_MAX = 300 };

static const char *const kinds[KINDS] = {"title", "author", "editor", "date", "sourceDesc", "licence", "language"};

static int kind_of(const struct xml *x)
{
    for (int i = 0; i < KINDS; i++)
        if (!strcmp(xml_name(x, 0), kinds[i]))
            return i;
    return KINDS;
}

void tei_header_text(struct tei *t, const char *s, size_t len)
{
    buf_add(&t->header.text, s, len);
}

static void keep(struct buf *to, const char *value)
{
    buf_clear(to);
    buf_adds(to, value ? value : "");
}

/* Whichever of the attributes is there, from the most exact on. */
static const char *date_attribute(struct xml *x)
{
    static const char *const names[] = {"when", "when-iso", "from", "notBefore", "to", "notAfter"};
    const char *value = NULL;
    for (size_t i = 0; !value && i < sizeof names / sizeof *names; i++)
        value = xml_attribute(x, names[i]);
    return value;
}

/* The main title, not its short form. */
static bool is_title(struct xml *x)
{
    const char *type = xml_attribute(x, "type");
    return !strcmp(xml_name(x, 1), "titleStmt") && (!type || !strcmp(type, "main"));
}

bool tei_fact(void *tei, struct xml *x)
{
    struct tei *t = tei;
    struct tei_header *h = &t->header;
    int kind = kind_of(x);
    h->start[kind] = h->text.len + 1;
    if (kind == TITLE && !is_title(x))
        h->start[kind] = 0;
    if (kind == DATE)
        keep(&h->when, date_attribute(x));
    if (kind == LICENCE)
        keep(&h->licence, xml_attribute(x, "target"));
    if (kind == LANGUAGE && !h->languages++)
        keep(&h->language, xml_attribute(x, "ident"));
    return true;
}

static void add_author(struct buf *to, const char *s, size_t len)
{
    while (len && strchr(" \t\r\n", *s))
        s++, len--;
    if (len)
        buf_adds(to, to->len ? "; " : "");
    buf_add(to, s, len);
}

static void take_author(struct tei_header *h, const struct xml *x, int kind, const char *s, size_t len)
{
    bool title = !strcmp(xml_name(x, 1), "titleStmt");
    if (title)
        add_author(&h->authors[kind == AUTHOR ? 0 : 2], s, len);
    else if (kind == AUTHOR && xml_inside(x, "sourceDesc") && !h->authors[1].len)
        add_author(&h->authors[1], s, len);
}

static void take_date(struct tei_header *h, const struct xml *x, const char *s, size_t len)
{
    int rank = xml_inside(x, "creation")          ? 0
               : xml_inside(x, "sourceDesc")      ? 1
               : xml_inside(x, "publicationStmt") ? 2
                                                  : -1;
    if (rank < 0 || h->dates[rank].len)
        return;
    if (h->when.len)
        buf_add(&h->dates[rank], h->when.s, h->when.len);
    else
        buf_add(&h->dates[rank], s, len);
}

/* A text that is too long to be shown is told by its beginning. */
static void set_short(struct maker *m, enum made_field field, const char *s, size_t len)
{
    size_t end = len < SHOWN_MAX ? len : SHOWN_MAX;
    while (end < len && end && s[end] != ' ')
        end--;
    make_set(m, field, s, end);
}

void tei_fact_end(void *tei, struct xml *x)
{
    struct tei *t = tei;
    struct tei_header *h = &t->header;
    int kind = kind_of(x);
    if (!h->start[kind])
        return;
    const char *s = buf_string(&h->text) + h->start[kind] - 1;
    size_t len = h->text.len + 1 - h->start[kind];
    if (kind == TITLE)
        make_set(t->m, MADE_TITLE, s, len);
    else if (kind == AUTHOR || kind == EDITOR)
        take_author(h, x, kind, s, len);
    else if (kind == DATE)
        take_date(h, x, s, len);
    else if (kind == SOURCE)
        set_short(t->m, MADE_SOURCE, s, len);
    else if (kind == LICENCE && len > 1 && len < 100)
        make_set(t->m, MADE_LICENCE, s, len);
    if (kind == LICENCE)
        make_set(t->m, MADE_LICENCE, buf_string(&h->licence), h->licence.len);
    h->start[kind] = 0;
}

void tei_header_finish(struct tei *t)
{
    struct tei_header *h = &t->header;
    for (int i = 0; i < TEI_AUTHORS; i++)
        make_set(t->m, MADE_AUTHOR, buf_string(&h->authors[i]), h->authors[i].len);
    for (int i = 0; i < TEI_DATES; i++)
        office_date(t->m, buf_string(&h->dates[i]), h->dates[i].len);
    if (h->languages == 1)
        office_metadata(t->m, "dc:language", buf_string(&h->language), h->language.len);
}

void tei_header_free(struct tei_header *h)
{
    buf_free(&h->text);
    for (int i = 0; i < TEI_AUTHORS; i++)
        buf_free(&h->authors[i]);
    for (int i = 0; i < TEI_DATES; i++)
        buf_free(&h->dates[i]);
    buf_free(&h->language);
    buf_free(&h->when);
    buf_free(&h->licence);
    *h = (struct tei_header){0};
}
