/* A chapter of an EPUB, written anew as a part of one page of HTML. */
#include "epub.h"

#include <stdlib.h>
#include <string.h>

struct chapter {
    struct epub *e;
    size_t item;
    struct buf *page;
    struct epub_breaks *breaks;
    struct buf path;
    bool headed;            /* it has a heading of its own */
    bool table_of_contents; /* it says that it is one */
    bool body;
};

/* ---- writing ---- */

static void escaped(struct buf *out, const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (s[i] == '<')
            buf_adds(out, "&lt;");
        else if (s[i] == '&')
            buf_adds(out, "&amp;");
        else if (s[i] == '"')
            buf_adds(out, "&quot;");
        else
            buf_addc(out, s[i]);
    }
}

static void attribute(struct chapter *c, const char *name, const char *value)
{
    buf_addf(c->page, " %s=\"", name);
    escaped(c->page, value, strlen(value));
    buf_addc(c->page, '"');
}

/* The number of the chapter that the link leads to, then the id. */
static void link(struct chapter *c, const char *href)
{
    struct buf to = {0};
    const char *id = strchr(href, '#');
    size_t item = c->item;
    zip_path(&c->path, c->e->items[c->item].path, href);
    const struct epub_item *there = *href == '#' ? NULL : epub_item_at(c->e, buf_string(&c->path));
    if (there)
        item = (size_t)(there - c->e->items);
    if (id && (there || *href == '#')) {
        buf_addf(&to, "#%zu.%s", item, id + 1);
        attribute(c, "href", to.s);
    }
    buf_free(&to);
}

static void attributes(struct chapter *c, struct xml *x)
{
    static const char *const kept[] = {"class",  "role",  "title",   "alt",    "lang",
                                       "hidden", "style", "colspan", "rowspan"};
    const char *id = xml_attribute(x, "id"), *href = xml_attribute(x, "href"), *type = xml_attribute(x, "epub:type");
    const char *value;
    if (id)
        buf_addf(c->page, " id=\"%zu.", c->item), escaped(c->page, id, strlen(id)), buf_addc(c->page, '"');
    if (href && !strcmp(xml_name(x, 0), "a"))
        link(c, href);
    if (type)
        attribute(c, "epub:type", type);
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if ((value = xml_attribute(x, kept[i])))
            attribute(c, kept[i], value);
}

/* ---- pages ---- */

static bool has_word(const char *list, const char *word)
{
    return list && strstr(list, word);
}

/* "Page 139", " 139. ", "str. 139": the last word, without its full stop. */
static void add_break(struct chapter *c, const char *label)
{
    const char *end = label + strlen(label), *start;
    while (end > label && strchr(" \t\r\n.[]()", end[-1]))
        end--;
    for (start = end; start > label && !strchr(" \t\r\n.[](", start[-1]); start--)
        ;
    if (start == end)
        return;
    struct epub_breaks *b = c->breaks;
    b->breaks = need_room(b->breaks, b->n, &b->cap, sizeof *b->breaks);
    b->breaks[b->n++] = (struct epub_break){c->page->len, need_copy(start, (size_t)(end - start))};
    buf_adds(c->page, "<i></i>"); /* so that no text begins before the page and ends on it */
}

static const char *label_of(const struct chapter *c, const char *id)
{
    const char *path = c->e->items[c->item].path;
    for (size_t i = 0; i < c->e->npages; i++)
        if (!strcmp(c->e->pages[i].path, path) && !strcmp(c->e->pages[i].id, id))
            return c->e->pages[i].label;
    return NULL;
}

/* The element at which a page begins, by the page list, or by what it is itself; returns whether it is nothing else. */
static bool page_break(struct chapter *c, struct xml *x)
{
    const char *id = xml_attribute(x, "id"), *label = id ? label_of(c, id) : NULL;
    const char *role = xml_attribute(x, "role");
    bool only = has_word(xml_attribute(x, "epub:type"), "pagebreak") || has_word(role, "doc-pagebreak");
    if (only && !label)
        label = xml_attribute(x, "title");
    if (only && !label)
        label = xml_attribute(x, "aria-label");
    if (only && !label && id)
        label = id + strcspn(id, "0123456789");
    if (label && *label)
        add_break(c, label);
    return only;
}

/* ---- elements ---- */

static bool open_body(void *ctx, struct xml *x)
{
    struct chapter *c = ctx;
    const char *type = xml_attribute(x, "epub:type"), *label = label_of(c, "");
    c->body = true;
    c->table_of_contents = has_word(type, "toc") || has_word(type, "cover");
    if (label)
        add_break(c, label);
    return true;
}

/* What has no end tag in HTML. */
static bool empty(const char *name)
{
    static const char *const names[] = {"br", "hr", "img", "wbr", "col", "input"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i]))
            return true;
    return false;
}

static bool known(const char *name)
{
    for (const char *s = name; *s; s++)
        if (!((*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') || (*s >= '0' && *s <= '9')))
            return false;
    return true;
}

/* Pictures and formulas of other namespaces are gone into as they are. */
static bool element(void *ctx, struct xml *x)
{
    struct chapter *c = ctx;
    const char *name = xml_name(x, 0), *type = xml_attribute(x, "epub:type");
    if (!c->body || !known(name))
        return true;
    if (page_break(c, x))
        return false;
    if (!strcmp(name, "nav") || ((!strcmp(name, "section") || !strcmp(name, "div")) && has_word(type, "toc")))
        return false;
    c->headed = c->headed || (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2]);
    buf_addf(c->page, "<%s", name);
    attributes(c, x);
    buf_addc(c->page, '>');
    return true;
}

static void element_end(void *ctx, struct xml *x)
{
    struct chapter *c = ctx;
    const char *name = xml_name(x, 0);
    if (c->body && known(name) && !empty(name))
        buf_addf(c->page, "</%s>", name);
}

static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct chapter *c = ctx;
    (void)x;
    if (c->body)
        escaped(c->page, s, len);
}

static const struct xml_space spaces[] = {
    {"http://www.w3.org/1999/xhtml", ""}, {"", ""}, {"http://www.idpf.org/2007/ops", "epub"}, {NULL, NULL}};
static const struct xml_rule rules[] = {
    {"body", open_body, NULL}, {"script", xml_leave_out, NULL}, {"style", xml_leave_out, NULL}};
static const struct xml_rule others = {NULL, element, element_end};
static const struct xml_format format = {spaces, rules, sizeof rules / sizeof *rules, &others, text, NULL, NULL};

/* ---- the chapter ---- */

/* What the table of contents calls it is the heading of a chapter that has none. */
static void add_heading(struct chapter *c, size_t start)
{
    const struct epub_item *i = &c->e->items[c->item];
    struct buf rest = {0};
    unsigned level = i->depth < 6 ? i->depth : 6;
    if (c->headed || !i->heading)
        return;
    buf_add(&rest, c->page->s + start, c->page->len - start);
    buf_cut(c->page, start);
    buf_addf(c->page, "<h%u>", level);
    escaped(c->page, i->heading, strlen(i->heading));
    buf_addf(c->page, "</h%u>", level);
    size_t shift = c->page->len - start;
    buf_add(c->page, buf_string(&rest), rest.len);
    for (size_t n = c->breaks->n; n && c->breaks->breaks[n - 1].at >= start; n--)
        c->breaks->breaks[n - 1].at += shift;
    buf_free(&rest);
}

void epub_chapter(struct epub *e, size_t item, struct buf *page, struct epub_breaks *breaks)
{
    struct chapter c = {.e = e, .item = item, .page = page, .breaks = breaks};
    struct buf faults = {0}, why = {0};
    const struct buf *part = zip_part(e->zip, e->items[item].path);
    size_t before = page->len, nbreaks = breaks->n;
    if (!part) {
        make_warn(e->m, "%s: it is not in the file", e->items[item].path);
        return;
    }
    buf_adds(page, "<article>");
    size_t start = page->len;
    if (!xml_read(&format, &c, &(struct xml_input){.bytes = part->s, .len = part->len}, &faults, &why))
        make_warn(e->m, "%s: %s", e->items[item].path, why.s);
    if (faults.len)
        make_warn(e->m, "%s:%.*s", e->items[item].path, (int)strcspn(faults.s, "\n"), faults.s);
    add_heading(&c, start);
    buf_adds(page, "</article>\n");
    if (c.table_of_contents) {
        buf_cut(page, before);
        for (; breaks->n > nbreaks; breaks->n--)
            free(breaks->breaks[breaks->n - 1].label);
    }
    buf_free(&c.path);
    buf_free(&faults);
    buf_free(&why);
}
