/* Reads OpenDocument text, zipped (.odt) and flat (.fodt): headings by outline level or style, tables, notes, text
 * boxes; not headers, comments, and what tracked changes have deleted. */
#include "document.h"

#include "office.h"
#include "xml.h"
#include "zip_parts.h"

#include <stdlib.h>
#include <string.h>

/* A kind of page, or its layout: how its numbers are written. */
struct master {
    char *name, *layout; /* layout: NULL for a layout */
    enum page_format format;
};

enum { FACTS = 5 };

struct odt {
    struct maker *m;
    struct maker *main;
    struct office_styles styles;
    struct master *masters;
    size_t nmasters, masters_cap;
    struct office_table table;
    struct office_box box;
    struct buf value;        /* text of metadata, of a note's mark */
    bool taking;             /* text goes there */
    struct buf facts[FACTS]; /* in the order of fact_names */
    unsigned told_pages;     /* that the program counted which wrote it */
    const char *encoding;    /* of a flat one */
    bool body, flat, paged;
    bool note_starts; /* its first paragraph is in hand */
    struct office_table around_note;
    bool heading; /* the paragraph in hand is one */
    unsigned paragraphs, lists, notes;
    bool turn_after; /* a page ends with the paragraph */
    unsigned page;
    enum page_format format;
};

/* ---- metadata ---- */

/* Whoever saved it last is the creator only where the first one is not told. */
static const char *const fact_names[FACTS] = {"meta:initial-creator", "dc:creator", "meta:creation-date", "dc:date",
                                              NULL};

static bool fact(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    if (!xml_inside(x, "office:meta"))
        return false;
    buf_clear(&o->value);
    return o->taking = true;
}

static void fact_end(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *name = xml_name(x, 0);
    o->taking = false;
    for (int i = 0; fact_names[i]; i++)
        if (!strcmp(name, fact_names[i])) {
            buf_clear(&o->facts[i]);
            buf_add(&o->facts[i], o->value.s, o->value.len);
            return;
        }
    office_metadata(o->main, name, o->value.s, o->value.len);
}

static void settle_facts(struct odt *o)
{
    make_set(o->main, MADE_AUTHOR, buf_string(&o->facts[0]), o->facts[0].len);
    make_set(o->main, MADE_AUTHOR, buf_string(&o->facts[1]), o->facts[1].len);
    office_date(o->main, buf_string(&o->facts[2]), o->facts[2].len);
    office_date(o->main, buf_string(&o->facts[3]), o->facts[3].len);
}

static unsigned number(const char *value)
{
    unsigned long n = value ? strtoul(value, NULL, 10) : 0;
    return n < 1000000 ? (unsigned)n : 0;
}

static bool statistic(void *ctx, struct xml *x)
{
    ((struct odt *)ctx)->told_pages = number(xml_attribute(x, "meta:page-count"));
    return true;
}

/* ---- styles ---- */

static char *copied(const char *value)
{
    return value && *value ? need_copy(value, strlen(value)) : NULL;
}

static bool style(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *name = xml_attribute(x, "style:name"), *family = xml_attribute(x, "style:family");
    const char *level = xml_attribute(x, "style:default-outline-level");
    if (!name || !family || (strcmp(family, "paragraph") && strcmp(family, "table")))
        return false;
    struct office_style *s = office_style_add(&o->styles, name);
    s->name = copied(xml_attribute(x, "style:display-name"));
    s->parent = copied(xml_attribute(x, "style:parent-style-name"));
    s->master = copied(xml_attribute(x, "style:master-page-name"));
    if (level)
        s->level = (int)number(level);
    return true;
}

static bool paragraph_properties(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *before = xml_attribute(x, "fo:break-before"), *after = xml_attribute(x, "fo:break-after");
    if (!o->styles.n || strcmp(xml_name(x, 1), "style:style"))
        return true;
    struct office_style *s = &o->styles.styles[o->styles.n - 1];
    s->new_page = before && !strcmp(before, "page");
    s->page_after = after && !strcmp(after, "page");
    s->page_number = number(xml_attribute(x, "style:page-number"));
    return true;
}

static bool add_master(struct odt *o, const char *name, const char *layout)
{
    o->masters = need_room(o->masters, o->nmasters, &o->masters_cap, sizeof *o->masters);
    o->masters[o->nmasters++] = (struct master){.name = copied(name), .layout = copied(layout)};
    return true;
}

static bool page_layout(void *ctx, struct xml *x)
{
    return add_master(ctx, xml_attribute(x, "style:name"), NULL);
}

static bool page_properties(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *format = xml_attribute(x, "style:num-format");
    if (o->nmasters && format)
        o->masters[o->nmasters - 1].format = *format == 'i'   ? PAGE_ROMAN
                                             : *format == 'I' ? PAGE_ROMAN_UPPER
                                             : *format == 'a' ? PAGE_LETTER
                                             : *format == 'A' ? PAGE_LETTER_UPPER
                                                              : PAGE_DECIMAL;
    return true;
}

static bool master_page(void *ctx, struct xml *x)
{
    add_master(ctx, xml_attribute(x, "style:name"), xml_attribute(x, "style:page-layout-name"));
    return false;
}

static const struct master *find_master(const struct odt *o, const char *name, bool layout)
{
    for (size_t i = 0; name && i < o->nmasters; i++)
        if (o->masters[i].name && !strcmp(o->masters[i].name, name) && layout == !o->masters[i].layout)
            return &o->masters[i];
    return NULL;
}

static enum page_format format_of(const struct odt *o, const char *name)
{
    const struct master *m = find_master(o, name, false);
    const struct master *layout = m ? find_master(o, m->layout, true) : NULL;
    return layout ? layout->format : PAGE_DECIMAL;
}

/* ---- pages ---- */

static void turn(struct odt *o)
{
    o->page++;
    if (o->paged && !o->box.depth && !o->notes)
        office_page(o->main, o->page, o->format);
}

static bool soft_break(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    if (!o->box.depth && !o->notes)
        turn(o);
    return true;
}

/* A paragraph or table of that style begins: on a new page, perhaps.  The document's first begins its first page. */
static void begin_page(struct odt *o, const char *id)
{
    const struct office_style *s = office_style(&o->styles, id), none = {0};
    if (o->box.depth || o->notes || o->table.depth)
        return;
    s = s ? s : &none;
    o->turn_after = s->page_after;
    if (o->page && !s->new_page && !s->master)
        return;
    if (s->master || !o->page)
        o->format = format_of(o, s->master ? s->master : "Standard");
    if (s->page_number)
        o->page = s->page_number - 1;
    turn(o);
}

/* ---- paragraphs ---- */

static void say(struct odt *o, const char *s, size_t len)
{
    office_text(&o->table, o->m, s, len);
}

static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct odt *o = ctx;
    if (o->taking) {
        buf_add(&o->value, s, len);
    } else if (o->body && o->paragraphs && strcmp(xml_name(x, 0), "text:note-body")) {
        if (o->flat) {
            o->encoding = xml_encoding(x);
            make_at(o->m, xml_place(x).line, NO_BYTES);
        }
        say(o, s, len);
    }
}

static void begin_block(struct odt *o, const struct office_part *part)
{
    o->heading = false;
    if (o->notes && o->note_starts) {
        o->note_starts = false;
    } else if (o->table.depth) {
        office_cell_paragraph(&o->table, o->m);
    } else if (part->role == ROLE_HEADING || part->role == ROLE_TITLE) {
        o->heading = !o->notes;
        make_block(o->m, BLOCK_HEADING, part->role == ROLE_TITLE ? 1 : part->level);
    } else {
        make_block(o->m, o->lists || part->list ? BLOCK_ITEM : BLOCK_PARAGRAPH, 0);
    }
}

static bool paragraph(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *id = xml_attribute(x, "text:style-name");
    struct office_part part = office_part(&o->styles, id);
    begin_page(o, id);
    o->paragraphs++;
    begin_block(o, &part);
    return part.role != ROLE_CONTENTS;
}

static bool heading(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *id = xml_attribute(x, "text:style-name"), *level = xml_attribute(x, "text:outline-level");
    struct office_part part = office_part(&o->styles, id);
    if (level && number(level))
        part = (struct office_part){ROLE_HEADING, number(level), false};
    else if (part.role != ROLE_HEADING && part.role != ROLE_TITLE)
        part = (struct office_part){ROLE_HEADING, 1, false};
    begin_page(o, id);
    o->paragraphs++;
    begin_block(o, &part);
    return true;
}

static void paragraph_end(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    o->paragraphs -= o->paragraphs > 0;
    if (o->notes)
        return;
    if (!o->table.depth)
        make_end(o->m);
    if (!o->paragraphs && !o->table.depth)
        office_box_put(&o->box, o->m);
    if (o->turn_after && !o->box.depth)
        turn(o);
    o->turn_after = o->turn_after && o->box.depth;
    o->heading = false;
}

static bool list_item(void *ctx, struct xml *x)
{
    (void)x;
    ((struct odt *)ctx)->lists++;
    return true;
}

static void list_item_end(void *ctx, struct xml *x)
{
    (void)x;
    ((struct odt *)ctx)->lists--;
}

static bool space(void *ctx, struct xml *x)
{
    (void)x;
    make_space(((struct odt *)ctx)->m);
    return true;
}

static bool line_end(void *ctx, struct xml *x)
{
    (void)x;
    make_newline(((struct odt *)ctx)->m);
    return true;
}

/* ---- notes ---- */

static bool citation(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    buf_clear(&o->value);
    return o->taking = true;
}

/* The mark stands in the text, too, but not in a heading, which names sections. */
static void citation_end(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    struct buf mark = {0};
    (void)x;
    o->taking = false;
    buf_addf(&mark, "[%s]", buf_string(&o->value));
    buf_clear(&o->value);
    if (mark.len > 2)
        buf_adds(&o->value, mark.s);
    if (!o->heading && !o->notes && o->value.len)
        say(o, o->value.s, o->value.len);
    buf_free(&mark);
}

static bool note_body(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    if (o->notes++)
        return true;
    make_note(o->m);
    o->around_note = o->table;
    o->table = (struct office_table){0};
    o->note_starts = true;
    make_string(o->m, buf_string(&o->value));
    make_space(o->m);
    return true;
}

static void note_body_end(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    if (--o->notes)
        return;
    make_note_end(o->m);
    o->table = o->around_note;
}

/* ---- tables, boxes, the body ---- */

static bool table(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    begin_page(o, xml_attribute(x, "table:style-name"));
    o->turn_after = false;
    o->table.depth++;
    return true;
}

static void table_end(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    office_table_end(&o->table, o->m);
    if (!o->table.depth && !o->paragraphs)
        office_box_put(&o->box, o->m);
}

static bool row(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    office_row(&o->table, o->m);
    return true;
}

static bool cell(void *ctx, struct xml *x)
{
    (void)x;
    office_cell(&((struct odt *)ctx)->table);
    return true;
}

static bool box(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    office_box(&o->box, &o->m, &o->table);
    return true;
}

static void box_end(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    (void)x;
    office_box_end(&o->box, &o->m, &o->table);
}

static bool body(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    const char *soft = xml_attribute(x, "text:use-soft-page-breaks");
    o->paged = o->paged || (soft && !strcmp(soft, "true"));
    return o->body = true;
}

static bool not_text(void *ctx, struct xml *x)
{
    struct odt *o = ctx;
    o->body = false;
    xml_stop(x);
    return true;
}

/* ---- all of it ---- */

static const struct xml_space spaces[] = {
    {"urn:oasis:names:tc:opendocument:xmlns:office:", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:", "fo"},
    {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:", "svg"},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:", "meta"},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:", "manifest"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {NULL, NULL},
};

static const struct xml_rule rules[] = {
    {"dc:creator", fact, fact_end},
    {"dc:date", fact, fact_end},
    {"dc:language", fact, fact_end},
    {"dc:title", fact, fact_end},
    {"draw:caption", box, box_end},
    {"draw:custom-shape", box, box_end},
    {"draw:ellipse", box, box_end},
    {"draw:rect", box, box_end},
    {"draw:text-box", box, box_end},
    {"meta:creation-date", fact, fact_end},
    {"meta:document-statistic", statistic, NULL},
    {"meta:initial-creator", fact, fact_end},
    {"office:annotation", xml_leave_out, NULL},
    {"office:binary-data", xml_leave_out, NULL},
    {"office:forms", xml_leave_out, NULL},
    {"office:presentation", not_text, NULL},
    {"office:scripts", xml_leave_out, NULL},
    {"office:spreadsheet", not_text, NULL},
    {"office:text", body, NULL},
    {"style:footer", xml_leave_out, NULL},
    {"style:header", xml_leave_out, NULL},
    {"style:master-page", master_page, NULL},
    {"style:page-layout", page_layout, NULL},
    {"style:page-layout-properties", page_properties, NULL},
    {"style:paragraph-properties", paragraph_properties, NULL},
    {"style:style", style, NULL},
    {"style:table-properties", paragraph_properties, NULL},
    {"svg:desc", xml_leave_out, NULL},
    {"svg:title", xml_leave_out, NULL},
    {"table:covered-table-cell", cell, NULL},
    {"table:table", table, table_end},
    {"table:table-cell", cell, NULL},
    {"table:table-row", row, NULL},
    {"text:h", heading, paragraph_end},
    {"text:hidden-paragraph", xml_leave_out, NULL},
    {"text:hidden-text", xml_leave_out, NULL},
    {"text:line-break", line_end, NULL},
    {"text:list-header", list_item, list_item_end},
    {"text:list-item", list_item, list_item_end},
    {"text:note-body", note_body, note_body_end},
    {"text:note-citation", citation, citation_end},
    {"text:p", paragraph, paragraph_end},
    {"text:page-number", xml_leave_out, NULL},
    {"text:ruby-text", xml_leave_out, NULL},
    {"text:s", space, NULL},
    {"text:soft-page-break", soft_break, NULL},
    {"text:tab", space, NULL},
    {"text:table-of-content", xml_leave_out, NULL},
    {"text:tracked-changes", xml_leave_out, NULL},
};

static const struct xml_format format = {spaces, rules, sizeof rules / sizeof *rules, NULL, text, NULL, NULL};

/* name: for remarks; "" where the part is the file. */
static bool read_part(struct odt *o, const char *name, const struct xml_input *in, struct buf *why)
{
    struct buf faults = {0};
    bool ok = xml_read(&format, o, in, &faults, why);
    if (!ok && !buf_string(why)[0])
        fail(why, "no text document");
    office_faults(o->main, name, &faults);
    buf_free(&faults);
    return ok;
}

static bool has(const char *bytes, size_t len, const char *what)
{
    return len && memmem(bytes, len, what, strlen(what));
}

static bool read_flat(struct odt *o, const struct input *in, struct buf *why)
{
    o->flat = true;
    o->paged = has(in->bytes, in->len, "soft-page-break/>");
    struct xml_input xml = {.bytes = in->bytes, .len = in->len, .encoding = in->encoding, .places = true};
    return read_part(o, "", &xml, why);
}

static bool wanted(const char *name)
{
    static const char *const names[] = {"META-INF/manifest.xml", "content.xml", "meta.xml", "styles.xml"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i]))
            return true;
    return false;
}

static bool read_zip(struct odt *o, const struct zip_parts *z, struct buf *why)
{
    static const char *const names[] = {"meta.xml", "styles.xml", "content.xml"};
    const struct buf *manifest = zip_part(z, "META-INF/manifest.xml"), *content = zip_part(z, "content.xml");
    struct buf ignored = {0};
    bool ok = true;
    if (manifest && has(manifest->s, manifest->len, "encryption-data"))
        return fail(why, "encrypted: it opens with a password only");
    if (!content || !content->len)
        return fail(why, "no OpenDocument text: it has no content.xml");
    o->paged = has(content->s, content->len, "soft-page-break/>");
    for (int i = 0; i < 3; i++) {
        const struct buf *part = zip_part(z, names[i]);
        if (part)
            ok = read_part(o, names[i], &(struct xml_input){.bytes = part->s, .len = part->len},
                           i == 2 ? why : &ignored);
    }
    buf_free(&ignored);
    return ok;
}

static void end(struct odt *o)
{
    office_styles_free(&o->styles);
    for (size_t i = 0; i < o->nmasters; i++) {
        free(o->masters[i].name);
        free(o->masters[i].layout);
    }
    free(o->masters);
    buf_free(&o->value);
    for (int i = 0; i < FACTS; i++)
        buf_free(&o->facts[i]);
}

static bool finish(struct odt *o, bool ok)
{
    if (o->box.depth)
        o->m = o->box.around;
    if (o->notes)
        make_note_end(o->main);
    office_box_put(&o->box, o->main);
    settle_facts(o);
    if (ok)
        make_finish(o->main, false);
    else
        make_give_up(o->main);
    end(o);
    return ok;
}

static bool is_zip(const char *bytes, size_t len)
{
    return len >= 4 && !memcmp(bytes, "PK\3\4", 4);
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct maker m;
    struct odt o = {.m = &m, .main = &m};
    struct zip_parts z = {0};
    bool ok;
    make_start(&m, out);
    if (is_zip(in->bytes, in->len))
        ok = zip_parts_read(&z, in->bytes, in->len, wanted, why) && read_zip(&o, &z, why);
    else
        ok = read_flat(&o, in, why);
    zip_parts_free(&z);
    ok = finish(&o, ok);
    out->document.encoding = o.encoding;
    out->document.sure = 100; /* XML says it, or is UTF-8 */
    return ok;
}

static const char *const suffixes[] = {".odt", ".ott", ".fodt", NULL};

static bool knows(const char *path, const char *bytes, size_t len)
{
    if (is_zip(bytes, len))
        return path_ends(path, suffixes) || zip_is(bytes, len, "application/vnd.oasis.opendocument.text");
    return xml_begins(bytes, len, "document", "urn:oasis:names:tc:opendocument");
}

const struct reader read_odt = {.name = "ODT", .suffixes = suffixes, .knows = knows, .read = read};
