/* The package of an EPUB (2 and 3): metadata, items, spine, tables of contents and of pages. */
#include "epub.h"

#include "office.h"

#include <stdlib.h>
#include <string.h>

static const struct xml_space spaces[] = {
    {"urn:oasis:names:tc:opendocument:xmlns:container", "c"},
    {"http://www.idpf.org/2007/opf", "opf"},
    {"http://www.idpf.org/2007/ops", "epub"},
    {"http://purl.org/dc/elements/1.", "dc"},
    {"http://www.daisy.org/z3986/2005/ncx/", "ncx"},
    {"http://www.w3.org/1999/xhtml", ""},
    {"", ""},
    {NULL, NULL},
};

static char *copied(const char *s)
{
    return need_copy(s ? s : "", s ? strlen(s) : 0);
}

static bool has_word(const char *list, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = list; at && (at = strstr(at, word)); at += len)
        if ((at == list || strchr(" \t\n", at[-1])) && (!at[len] || strchr(" \t\n", at[len])))
            return true;
    return false;
}

struct epub_item *epub_item_at(struct epub *e, const char *path)
{
    for (size_t i = 0; i < e->nitems; i++)
        if (!strcmp(e->items[i].path, path))
            return &e->items[i];
    return NULL;
}

static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct epub *e = ctx;
    (void)x;
    if (e->taking)
        buf_add(&e->value, s, len);
}

static void read_part(struct epub *e, const struct xml_format *format, const char *path)
{
    struct buf faults = {0};
    const struct buf *part = zip_part(e->zip, path);
    e->from = path;
    e->taking = e->page_list = e->contents = false;
    e->depth = 0;
    if (part && !xml_read(format, e, &(struct xml_input){.bytes = part->s, .len = part->len}, &faults, &faults))
        make_warn(e->m, "%s: %s", path, buf_string(&faults));
    buf_free(&faults);
}

static bool value(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    (void)x;
    buf_clear(&e->value);
    return e->taking = true;
}

/* ---- container.xml ---- */

static bool root_file(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    const char *path = xml_attribute(x, "full-path"), *type = xml_attribute(x, "media-type");
    if (path && !e->path.len && (!type || !strcmp(type, "application/oebps-package+xml")))
        zip_path(&e->path, "", path);
    return true;
}

/* ---- metadata ---- */

/* Of EPUB 2: opf:role="aut" is an author, "trl" a translator. */
static bool creator(void *ctx, struct xml *x)
{
    const char *role = xml_attribute(x, "opf:role");
    if (role && strcmp(role, "aut") && strcmp(role, "edt"))
        return false;
    return value(ctx, x);
}

static void fact_end(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    const char *name = xml_name(x, 0);
    e->taking = false;
    if (!strcmp(name, "dc:date"))
        office_date(e->m, buf_string(&e->value), e->value.len);
    else
        office_metadata(e->m, name, buf_string(&e->value), e->value.len);
}

/* The date of the file is none of the book. */
static bool date(void *ctx, struct xml *x)
{
    const char *event = xml_attribute(x, "opf:event");
    return (!event || strcmp(event, "modification")) && value(ctx, x);
}

/* ---- items and spine ---- */

static bool item(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    const char *id = xml_attribute(x, "id"), *href = xml_attribute(x, "href"), *type = xml_attribute(x, "media-type");
    const char *properties = xml_attribute(x, "properties");
    struct buf path = {0};
    if (!id || !href)
        return true;
    zip_path(&path, e->from, href);
    e->items = need_room(e->items, e->nitems, &e->items_cap, sizeof *e->items);
    struct epub_item *i = &e->items[e->nitems++];
    *i = (struct epub_item){.id = copied(id), .path = copied(buf_string(&path))};
    i->html = type && (!strcmp(type, "application/xhtml+xml") || !strcmp(type, "text/html") ||
                       !strcmp(type, "text/x-oeb1-document") || !strcmp(type, "application/x-dtbook+xml"));
    i->nav = i->left_out = has_word(properties, "nav");
    if (type && !strcmp(type, "application/x-dtbncx+xml")) {
        buf_clear(&e->ncx);
        buf_adds(&e->ncx, i->path);
    }
    buf_free(&path);
    return true;
}

/* What the spine names, and the list of files does not have. */
#define NO_ITEM SIZE_MAX

static void add_chapter(struct epub *e, size_t item)
{
    e->spine = need_room(e->spine, e->nspine, &e->spine_cap, sizeof *e->spine);
    e->spine[e->nspine++] = item;
    if (item != NO_ITEM)
        e->items[item].in_spine = true;
}

static bool itemref(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    const char *id = xml_attribute(x, "idref");
    size_t i = 0;
    while (id && i < e->nitems && strcmp(e->items[i].id, id))
        i++;
    if (id)
        add_chapter(e, i < e->nitems ? i : NO_ITEM);
    return true;
}

/* EPUB 2 says here which document is the cover, which the table of contents. */
static bool guide(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    const char *type = xml_attribute(x, "type"), *href = xml_attribute(x, "href");
    if (!type || !href || (strcmp(type, "cover") && strcmp(type, "toc")))
        return true;
    zip_path(&e->path, e->from, href);
    struct epub_item *i = epub_item_at(e, buf_string(&e->path));
    if (i && !strchr(href, '#'))
        i->left_out = true;
    return true;
}

/* ---- tables of contents and of pages ---- */

static void keep_link(struct epub *e, const char *href)
{
    free(e->link);
    e->link = copied(href);
}

/* An entry is complete: its link and its text. */
static void entry(struct epub *e)
{
    const char *id = e->link ? strchr(e->link, '#') : NULL, *label = buf_string(&e->value);
    label += strspn(label, " \t\r\n");
    if (!e->link || !*label)
        return;
    zip_path(&e->path, e->from, e->link);
    if (e->page_list) {
        e->pages = need_room(e->pages, e->npages, &e->pages_cap, sizeof *e->pages);
        e->pages[e->npages++] =
            (struct epub_page){copied(buf_string(&e->path)), copied(id ? id + 1 : ""), copied(label)};
        return;
    }
    struct epub_item *i = epub_item_at(e, buf_string(&e->path));
    if (e->contents && i && !i->heading) {
        i->heading = copied(label);
        i->depth = e->depth ? e->depth : 1;
    }
}

static bool nav(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    const char *type = xml_attribute(x, "epub:type");
    e->page_list = has_word(type, "page-list");
    e->contents = has_word(type, "toc");
    e->depth = 0;
    return true;
}

static bool list(void *ctx, struct xml *x)
{
    (void)x;
    ((struct epub *)ctx)->depth++;
    return true;
}

static void list_end(void *ctx, struct xml *x)
{
    (void)x;
    ((struct epub *)ctx)->depth--;
}

static bool link_open(void *ctx, struct xml *x)
{
    keep_link(ctx, xml_attribute(x, "href"));
    return value(ctx, x);
}

static void link_end(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    (void)x;
    e->taking = false;
    entry(e);
}

/* EPUB 2: the text comes before the address. */
static bool nav_point(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    e->page_list = !strcmp(xml_name(x, 0), "ncx:pageTarget");
    e->contents = !e->page_list;
    e->depth++;
    return true;
}

static void taken(void *ctx, struct xml *x)
{
    (void)x;
    ((struct epub *)ctx)->taking = false;
}

static bool content(void *ctx, struct xml *x)
{
    struct epub *e = ctx;
    keep_link(e, xml_attribute(x, "src"));
    if (e->page_list || e->contents)
        entry(e);
    return true;
}

/* ---- all of it ---- */

static const struct xml_rule container_rules[] = {{"c:rootfile", root_file, NULL}};
static const struct xml_format container = {spaces, container_rules, 1, NULL, text, NULL, NULL};

static const struct xml_rule package_rules[] = {
    {"dc:creator", creator, fact_end}, {"dc:date", date, fact_end},    {"dc:language", value, fact_end},
    {"dc:rights", value, fact_end},    {"dc:source", value, fact_end}, {"dc:title", value, fact_end},
    {"opf:item", item, NULL},          {"opf:itemref", itemref, NULL}, {"opf:reference", guide, NULL},
};
static const struct xml_format package = {spaces, package_rules, sizeof package_rules / sizeof *package_rules, NULL,
                                           text, NULL, NULL};

static const struct xml_rule nav_rules[] = {{"a", link_open, link_end}, {"nav", nav, NULL}, {"ol", list, list_end}};
static const struct xml_format nav_format = {spaces, nav_rules, sizeof nav_rules / sizeof *nav_rules, NULL, text,
                                              NULL, NULL};

static const struct xml_rule ncx_rules[] = {
    {"ncx:content", content, NULL},
    {"ncx:navPoint", nav_point, list_end},
    {"ncx:pageTarget", nav_point, list_end},
    {"ncx:text", value, taken},
};
static const struct xml_format ncx = {spaces, ncx_rules, sizeof ncx_rules / sizeof *ncx_rules, NULL, text, NULL, NULL};

/* The next chapter that the spine does not name; NO_ITEM: there is none. */
static size_t stray_chapter(const struct epub *e, size_t *from)
{
    for (; *from < e->nitems; ++*from)
        if (e->items[*from].html && !e->items[*from].nav && !e->items[*from].in_spine)
            return (*from)++;
    return NO_ITEM;
}

/* Some programs name chapters wrongly in the spine: the text is not to be lost, so that those that it does not name
 * stand in for them, in the order of the list of files. */
static void mend_spine(struct epub *e)
{
    size_t from = 0, kept = 0, lost = 0, item;
    for (size_t i = 0; i < e->nspine; i++) {
        item = e->spine[i];
        lost += item == NO_ITEM;
        if (item == NO_ITEM)
            item = stray_chapter(e, &from);
        if (item != NO_ITEM)
            e->spine[kept++] = item;
    }
    e->nspine = kept;
    while (lost && (item = stray_chapter(e, &from)) != NO_ITEM)
        add_chapter(e, item);
    if (lost)
        make_warn(e->m, "%zu of the chapters that its spine names %s not among its files; others are read instead", lost,
                  lost > 1 ? "are" : "is");
}

/* Of the table for EPUB 3 and that for older programs the first is better. */
static void read_tables(struct epub *e)
{
    for (size_t i = 0; i < e->nitems; i++)
        if (e->items[i].nav)
            read_part(e, &nav_format, e->items[i].path);
    if (e->ncx.len && !e->npages)
        read_part(e, &ncx, e->ncx.s);
}

bool epub_package_read(struct epub *e, struct buf *why)
{
    read_part(e, &container, "META-INF/container.xml");
    if (!e->path.len || !zip_part(e->zip, e->path.s))
        return fail(why, "no EPUB: META-INF/container.xml names no package");
    char *path = copied(e->path.s);
    read_part(e, &package, path);
    free(path);
    e->from = NULL;
    mend_spine(e);
    read_tables(e);
    return e->nspine || fail(why, "no EPUB: its package has no spine");
}

void epub_free(struct epub *e)
{
    for (size_t i = 0; i < e->nitems; i++) {
        free(e->items[i].id);
        free(e->items[i].path);
        free(e->items[i].heading);
    }
    for (size_t i = 0; i < e->npages; i++) {
        free(e->pages[i].path);
        free(e->pages[i].id);
        free(e->pages[i].label);
    }
    free(e->items);
    free(e->spine);
    free(e->pages);
    free(e->link);
    buf_free(&e->value);
    buf_free(&e->path);
    buf_free(&e->ncx);
}
