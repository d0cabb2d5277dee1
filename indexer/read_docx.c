/* Reads DOCX, as Word and its like write it: paragraphs with their headings by style, tables, notes, text boxes; not
 * headers, comments, and what tracked changes have deleted. */
#include "docx.h"

#include "zip_parts.h"

#include <stdlib.h>
#include <string.h>

/* ---- which part is which ---- */

/* Parts by the type of the relation that leads to them. */
struct parts {
    const char *from; /* the part that the relations are of */
    struct buf document, styles, footnotes, endnotes;
};

static bool relation(void *ctx, struct xml *x)
{
    struct parts *p = ctx;
    const struct {
        const char *type;
        struct buf *to;
    } types[] = {{"officeDocument", &p->document}, {"styles", &p->styles}, {"footnotes", &p->footnotes},
                 {"endnotes", &p->endnotes}};
    const char *type = xml_attribute(x, "Type"), *target = xml_attribute(x, "Target");
    const char *last = type ? strrchr(type, '/') : NULL;
    for (size_t i = 0; last && target && i < sizeof types / sizeof *types; i++)
        if (!strcmp(last + 1, types[i].type))
            zip_path(types[i].to, p->from, target);
    return true;
}

static void no_text(void *ctx, struct xml *x, const char *s, size_t len)
{
    (void)ctx, (void)x, (void)s, (void)len;
}

/* from: "word/document.xml"; its relations are in "word/_rels/document.xml.rels". */
static void read_relations(struct parts *p, const struct zip_parts *z, const char *from)
{
    static const struct xml_rule rules[] = {{"rel:Relationship", relation, NULL}};
    static const struct xml_format format = {docx_spaces, rules, 1, NULL, no_text, NULL, NULL};
    struct buf path = {0}, ignored = {0};
    const char *slash = strrchr(from, '/');
    int folder = slash ? (int)(slash - from) + 1 : 0;
    buf_addf(&path, "%.*s_rels/%s.rels", folder, from, from + folder);
    const struct buf *part = zip_part(z, path.s);
    p->from = from;
    if (part)
        xml_read(&format, p, &(struct xml_input){.bytes = part->s, .len = part->len}, &ignored, &ignored);
    buf_free(&path);
    buf_free(&ignored);
}

/* The usual names stand in where relations are missing. */
static void find_parts(struct parts *p, const struct zip_parts *z)
{
    struct parts inner = {0};
    read_relations(p, z, "");
    if (!p->document.len || !zip_part(z, p->document.s)) {
        buf_clear(&p->document);
        buf_adds(&p->document, "word/document.xml");
    }
    buf_adds(&inner.styles, "word/styles.xml");
    buf_adds(&inner.footnotes, "word/footnotes.xml");
    buf_adds(&inner.endnotes, "word/endnotes.xml");
    read_relations(&inner, z, p->document.s);
    buf_free(&inner.document);
    p->styles = inner.styles;
    p->footnotes = inner.footnotes;
    p->endnotes = inner.endnotes;
}

static void parts_free(struct parts *p)
{
    buf_free(&p->document);
    buf_free(&p->styles);
    buf_free(&p->footnotes);
    buf_free(&p->endnotes);
}

/* ---- metadata ---- */

struct facts {
    struct maker *m;
    struct buf value;
    struct buf modified;
    unsigned pages; /* that Word counted */
};

static bool fact(void *ctx, struct xml *x)
{
    (void)x;
    buf_clear(&((struct facts *)ctx)->value);
    return true;
}

static void fact_text(void *ctx, struct xml *x, const char *s, size_t len)
{
    (void)x;
    buf_add(&((struct facts *)ctx)->value, s, len);
}

static void fact_end(void *ctx, struct xml *x)
{
    struct facts *f = ctx;
    const char *name = xml_name(x, 0);
    if (!strcmp(name, "dcterms:created"))
        office_date(f->m, f->value.s, f->value.len);
    else if (!strcmp(name, "dcterms:modified"))
        buf_add(&f->modified, f->value.s, f->value.len);
    else if (!strcmp(name, "app:Pages"))
        f->pages = (unsigned)strtoul(f->value.s, NULL, 10);
    else
        office_metadata(f->m, name, f->value.s, f->value.len);
}

static void read_facts(struct facts *f, const struct buf *part)
{
    static const struct xml_rule rules[] = {
        {"app:Pages", fact, fact_end},       {"dc:creator", fact, fact_end},       {"dc:language", fact, fact_end},
        {"dc:title", fact, fact_end},        {"dcterms:created", fact, fact_end},  {"dcterms:modified", fact, fact_end},
    };
    static const struct xml_format format = {docx_spaces, rules, sizeof rules / sizeof *rules, NULL, fact_text,
                                             NULL, NULL};
    struct buf ignored = {0};
    if (part)
        xml_read(&format, f, &(struct xml_input){.bytes = part->s, .len = part->len}, &ignored, &ignored);
    buf_free(&ignored);
}

/* ---- all of it ---- */

/* Pages are told where Word has laid the document out, or where its own count says that there are no others than those
 * that the author's breaks make. */
static void settle_pages(struct docx *d, unsigned pages)
{
    struct docx_layout *l = &d->layout;
    l->paged = l->rendered || (pages > 1 && l->breaks + 1 == pages);
}

static const struct buf *part_named(const struct zip_parts *z, const struct buf *name)
{
    return name->len ? zip_part(z, name->s) : NULL;
}

static void read_with(void (*read)(struct docx *, const struct buf *, struct buf *), struct docx *d,
                      const struct zip_parts *z, const struct buf *name)
{
    struct buf faults = {0};
    read(d, part_named(z, name), &faults);
    office_faults(d->m, name->s, &faults);
    buf_free(&faults);
}

static void read_notes(struct docx *d, struct docx_notes *notes, const struct zip_parts *z, const struct buf *name)
{
    struct buf faults = {0};
    docx_notes_read(d, notes, part_named(z, name), &faults);
    office_faults(d->m, name->s, &faults);
    buf_free(&faults);
}

static bool read_text(struct docx *d, const struct zip_parts *z, const struct parts *p, struct buf *why)
{
    struct buf faults = {0};
    const struct buf *part = zip_part(z, p->document.s);
    if (!part)
        return fail(why, "no Word document: it has no %s", p->document.s);
    bool ok = docx_body_read(d, part, &faults, why);
    office_faults(d->m, p->document.s, &faults);
    buf_free(&faults);
    return ok;
}

static bool read_parts(struct docx *d, const struct zip_parts *z, struct buf *why)
{
    struct parts p = {0};
    struct facts f = {.m = d->m};
    find_parts(&p, z);
    read_facts(&f, zip_part(z, "docProps/core.xml"));
    read_facts(&f, zip_part(z, "docProps/app.xml"));
    office_date(d->m, buf_string(&f.modified), f.modified.len);
    read_with(docx_styles_read, d, z, &p.styles);
    read_with(docx_layout_read, d, z, &p.document);
    settle_pages(d, f.pages);
    read_notes(d, &d->footnotes, z, &p.footnotes);
    read_notes(d, &d->endnotes, z, &p.endnotes);
    bool ok = read_text(d, z, &p, why);
    buf_free(&f.value);
    buf_free(&f.modified);
    parts_free(&p);
    return ok;
}

static bool wanted(const char *name)
{
    size_t len = strlen(name);
    return (len > 4 && !strcmp(name + len - 4, ".xml") && strncmp(name, "word/theme/", 11)) ||
           (len > 5 && !strcmp(name + len - 5, ".rels"));
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct maker m;
    struct zip_parts z = {0};
    struct docx d = {.m = &m};
    make_start(&m, out);
    bool ok = zip_parts_read(&z, in->bytes, in->len, wanted, why) && read_parts(&d, &z, why);
    if (ok)
        make_finish(&m, false);
    else
        make_give_up(&m);
    source_free(&d.footnotes.source);
    source_free(&d.endnotes.source);
    office_styles_free(&d.styles);
    free(d.layout.sections);
    zip_parts_free(&z);
    return ok;
}

static const char *const suffixes[] = {".docx", ".docm", ".dotx", ".dotm", NULL};

/* Of the zips those with a folder word/, or with the suffix, where the table of contents cannot be read. */
static bool knows(const char *path, const char *bytes, size_t len)
{
    return len >= 4 && !memcmp(bytes, "PK\3\4", 4) && (path_ends(path, suffixes) || zip_has(bytes, len, "word/"));
}

const struct reader read_docx = {.name = "DOCX", .suffixes = suffixes, .knows = knows, .read = read};
