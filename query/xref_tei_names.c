/* Authority lists in TEI: person, place and org with their names.  libxml2 is opened here and only for such a file,
 * since it brings ICU's data with it, which no other question waits for. */
#include "xref_names.h"

#include <dlfcn.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

struct library_xml {
    void *handle;
    xmlDocPtr (*read)(const char *, const char *, int);
    xmlNodePtr (*root)(const xmlDoc *);
    xmlChar *(*content)(const xmlNode *);
    xmlChar *(*property)(const xmlNode *, const xmlChar *);
    long (*line)(const xmlNode *);
    void (*free_doc)(xmlDocPtr);
    xmlFreeFunc *release; /* libxml2's free() */
};

/* The name of each function and where its address goes. */
static bool open_library(struct library_xml *xml, struct buf *why)
{
    static const char *const names[] = {"xmlReadFile", "xmlDocGetRootElement", "xmlNodeGetContent", "xmlGetProp",
                                        "xmlGetLineNo", "xmlFreeDoc", "xmlFree"};
    void **const places[] = {(void **)&xml->read, (void **)&xml->root,     (void **)&xml->content, (void **)&xml->property,
                             (void **)&xml->line, (void **)&xml->free_doc, (void **)&xml->release};
    xml->handle = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!xml->handle)
        return fail(why, "cannot open libxml2.so.2, which reads TEI");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        void *at = dlsym(xml->handle, names[i]);
        if (!at)
            return fail(why, "libxml2.so.2 has no %s", names[i]);
        memcpy(places[i], &at, sizeof at);
    }
    return true;
}

static bool is_called(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && !strcmp((const char *)node->name, name);
}

static bool is_one_of(const xmlNode *node, const char *const *names)
{
    for (size_t i = 0; names[i]; i++)
        if (is_called(node, names[i]))
            return true;
    return false;
}

/* What a place may be called by, beside placeName or within it: the smallest first. */
static const char *const place_parts[] = {"settlement", "geogName", "district", "region", "country", "bloc", NULL};

static bool is_name(const xmlNode *node)
{
    static const char *const names[] = {"persName", "placeName", "orgName", "name", NULL};
    return is_one_of(node, names) || (is_called(node->parent, "place") && is_one_of(node, place_parts));
}

/* <persName type="main">: the heading, wherever it stands. */
static bool is_main(const struct library_xml *xml, const xmlNode *node)
{
    char *type = (char *)xml->property(node, (const xmlChar *)"type");
    bool is = type && (!strcmp(type, "main") || !strcmp(type, "preferred") || !strcmp(type, "reg"));
    (*xml->release)(type);
    return is;
}

/* The text of a name, without what is remarked on it. */
static void add_text(const struct library_xml *xml, const xmlNode *node, struct buf *out)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && !is_called(child, "note")) {
            bool side_by_side = child->prev && child->prev->type == XML_ELEMENT_NODE;
            buf_adds(out, side_by_side && out->len ? " " : "");
            add_text(xml, child, out);
        } else if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
            char *text = (char *)xml->content(child);
            buf_adds(out, text ? text : "");
            (*xml->release)(text);
        }
    }
}

/* Those parts of the name that are called so, a blank between them. */
static void add_parts(const struct library_xml *xml, const xmlNode *name, const char *called, struct buf *out)
{
    for (const xmlNode *part = name->children; part; part = part->next)
        if (is_called(part, called)) {
            buf_adds(out, out->len ? " " : "");
            add_text(xml, part, out);
        }
}

/* <surname>Gogh</surname><nameLink>van</nameLink><forename>Vincent</forename> in any order: "Gogh, Vincent van"; "" where
 * the name has no such parts. */
static void parted(const struct library_xml *xml, const xmlNode *name, struct buf *out)
{
    struct buf given = {0};
    add_parts(xml, name, "surname", out);
    add_parts(xml, name, "forename", &given);
    add_parts(xml, name, "nameLink", &given);
    if (out->len && given.len)
        buf_addf(out, ", %s", given.s);
    buf_free(&given);
}

/* <placeName><settlement>Vídeň</settlement><country>Rakousko</country></placeName>: Vídeň. */
static void smallest_part(const struct library_xml *xml, const xmlNode *name, struct buf *out)
{
    for (size_t i = 0; place_parts[i] && !out->len; i++)
        add_parts(xml, name, place_parts[i], out);
}

static void take_name(const struct library_xml *xml, const xmlNode *node, struct authority *a)
{
    struct buf text = {0};
    if (is_called(node, "placeName"))
        smallest_part(xml, node, &text);
    else
        parted(xml, node, &text);
    bool first = !a->heading || !*a->heading, whole = !text.len;
    if (whole)
        add_text(xml, node, &text);
    if (first)
        authority_heading(a, buf_string(&text), text.len);
    else
        authority_variant(a, buf_string(&text), text.len);
    if (first)
        a->natural = whole && is_called(node, "persName");
    buf_free(&text);
}

static void take_record(const struct library_xml *xml, const xmlNode *node, enum bearer kind, struct authorities *out)
{
    struct authority *a = authorities_add(out, (unsigned)xml->line(node));
    char *id = (char *)xml->property(node, (const xmlChar *)"id");
    a->key = marked_key(id, (enum name_kind)(1 + kind)); /* the kinds of marks are those of names */
    (*xml->release)(id);
    a->has_kind = true;
    a->kind = kind;
    for (const xmlNode *child = node->children; child; child = child->next)
        if (is_name(child) && is_main(xml, child))
            take_name(xml, child, a);
    for (const xmlNode *child = node->children; child; child = child->next)
        if (is_name(child) && !is_main(xml, child))
            take_name(xml, child, a);
    if (a->heading && *a->heading)
        return;
    free(a->heading);
    out->n--;
}

/* All elements in document order, without recursion: the file may be nested as deep as its author likes. */
static const xmlNode *next_node(const xmlNode *node, const xmlNode *root)
{
    if (node->children && node->type == XML_ELEMENT_NODE)
        return node->children;
    while (node != root && !node->next)
        node = node->parent;
    return node == root ? NULL : node->next;
}

static void take_all(const struct library_xml *xml, const xmlNode *root, struct authorities *out)
{
    for (const xmlNode *node = root; node; node = next_node(node, root)) {
        if (is_called(node, "person") || is_called(node, "personGrp"))
            take_record(xml, node, BEARER_PERSON, out);
        else if (is_called(node, "place"))
            take_record(xml, node, BEARER_PLACE, out);
        else if (is_called(node, "org"))
            take_record(xml, node, BEARER_ORGANISATION, out);
    }
}

bool authorities_read_tei(struct authorities *out, const char *path, struct buf *why)
{
    struct library_xml xml = {0};
    bool ok = open_library(&xml, why);
    if (ok) {
        /* no network, no entities put in, no huge nodes */
        xmlDocPtr doc = xml.read(path, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
        const xmlNode *root = doc ? xml.root(doc) : NULL;
        ok = root || fail(why, "'%s' is not well-formed XML", path);
        if (root)
            take_all(&xml, root, out);
        if (doc)
            xml.free_doc(doc);
    }
    if (xml.handle)
        dlclose(xml.handle);
    return ok;
}
