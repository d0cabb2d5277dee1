#include "html_tree.h"

#include "html_tags.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A parse in hand. */
struct builder {
    struct html_tree *tree;
    htmlParserCtxtPtr parser;
    uint32_t open[HTML_DEEP]; /* the elements that are open, from the root on */
    unsigned depth, deeper;   /* how many; and how many more without a node */
    unsigned links;           /* of them */
};

static struct html_node *top(const struct builder *b)
{
    return &b->tree->nodes[b->open[b->depth - 1]];
}

/* ---- strings ---- */

/* The string goes among the strings; returns its offset. */
static uint32_t keep(struct html_tree *t, const char *s)
{
    size_t at = t->strings.len;
    buf_add(&t->strings, s, strlen(s) + 1);
    return (uint32_t)at;
}

const char *html_string(const struct html_tree *t, uint32_t offset)
{
    return offset ? t->strings.s + offset - 1 : NULL;
}

static void keep_fact(struct html_tree *t, const char *name, const char *value)
{
    t->facts = need_room(t->facts, t->nfacts, &t->facts_cap, sizeof *t->facts);
    struct html_fact fact = {keep(t, name), keep(t, value)};
    for (char *c = t->strings.s + fact.name; *c; c++)
        *c |= *c >= 'A' && *c <= 'Z' ? 32 : 0;
    t->facts[t->nfacts++] = fact;
}

/* ---- nodes ---- */

static struct html_node *add_node(struct builder *b, enum html_kind kind, size_t at)
{
    struct html_tree *t = b->tree;
    t->nodes = need_room(t->nodes, t->nnodes, &t->nodes_cap, sizeof *t->nodes);
    struct html_node *node = &t->nodes[t->nnodes++];
    *node = (struct html_node){.kind = (uint8_t)kind, .end = t->nnodes, .at = (uint32_t)at};
    node->parent = b->depth ? b->open[b->depth - 1] : 0;
    return node;
}

/* Bytes that the parser has taken.  What comes next stands there. */
static size_t position(const struct builder *b)
{
    const xmlParserInput *in = b->parser->input;
    size_t at = in ? in->consumed + (size_t)(in->cur - in->base) : 0;
    return at < b->tree->len ? at : b->tree->len;
}

static bool stands_at(const struct html_tree *t, size_t at, const char *s, size_t len)
{
    return at <= t->len && len <= t->len - at && !memcmp(t->page + at, s, len);
}

/* Bytes of the last character of the text. */
static size_t last_len(const char *s, size_t len)
{
    size_t n = 1;
    while (n < len && n < 4 && ((unsigned char)s[len - n] & 0xC0) == 0x80)
        n++;
    return n;
}

/* Where the text stands that the parser hands over: it has taken all of it, or, where its buffer was full, all but the
 * last character.  False: an entity, or something left out of the middle. */
static bool find_text(const struct builder *b, const char *s, size_t len, size_t *at)
{
    size_t behind = position(b), last = last_len(s, len);
    for (int i = 0; i < 2; i++, behind += last) {
        *at = behind - len;
        if (behind >= len && stands_at(b->tree, *at, s, len))
            return true;
    }
    *at = position(b) < len ? 0 : position(b) - len;
    return false;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static uint32_t count_chars(const char *s, size_t len)
{
    uint32_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += !is_space(s[i]);
    return n;
}

/* One text is one node, also where the parser hands it over in pieces. */
static bool goes_on(const struct html_tree *t, const struct html_node *last, bool there, size_t at)
{
    if (last->kind != HTML_TEXT || !there == !last->text.made)
        return false;
    return there ? last->at + last->text.len == at : last->text.made - 1 + last->text.len == t->strings.len;
}

static void add_text(struct builder *b, const char *s, size_t len)
{
    struct html_tree *t = b->tree;
    size_t at;
    bool there = find_text(b, s, len, &at);
    struct html_node *last = &t->nodes[t->nnodes - 1], *node = top(b);
    uint32_t chars = count_chars(s, len);
    node->element.chars += chars;
    node->element.linked += b->links ? chars : 0;
    if (goes_on(t, last, there, at) && last->parent == b->open[b->depth - 1]) {
        last->text.len += (uint32_t)len;
    } else {
        node = add_node(b, HTML_TEXT, at);
        node->text.len = (uint32_t)len;
        node->text.made = there ? 0 : (uint32_t)t->strings.len + 1;
    }
    if (!there)
        buf_add(&t->strings, s, len);
}

/* ---- attributes ---- */

static const char *attribute(const xmlChar **attributes, const char *name)
{
    for (; attributes && attributes[0]; attributes += 2)
        if (!strcmp((const char *)attributes[0], name))
            return attributes[1] ? (const char *)attributes[1] : "";
    return NULL;
}

/* display: none and visibility: hidden, however they are spaced. */
static bool style_hides(const char *style)
{
    static const char *const hiding[] = {"display:none", "visibility:hidden"};
    char tight[256];
    size_t n = 0;
    for (; *style && n + 1 < sizeof tight; style++)
        if (!is_space(*style))
            tight[n++] = *style;
    tight[n] = 0;
    return strcasestr(tight, hiding[0]) || strcasestr(tight, hiding[1]);
}

static unsigned hidden_flags(const char *value)
{
    return strcasecmp(value, "until-found") ? HTML_HIDDEN : 0;
}

static unsigned style_flags(const char *value)
{
    return style_hides(value) ? HTML_HIDDEN : 0;
}

/* The flags of an element: what each of its attributes says. */
static unsigned flags_of(const xmlChar **attributes)
{
    static const struct {
        const char *name;
        unsigned (*flags)(const char *value);
    } telling[] = {
        {"class", html_class_flags},    {"id", html_class_flags}, {"role", html_role_flags},
        {"epub:type", html_role_flags}, {"hidden", hidden_flags}, {"style", style_flags},
    };
    unsigned flags = 0;
    for (; attributes && attributes[0]; attributes += 2)
        for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
            if (!strcmp((const char *)attributes[0], telling[i].name))
                flags |= telling[i].flags(attributes[1] ? (const char *)attributes[1] : "");
    return flags;
}

/* What the element's kind makes worth keeping of it. */
static const char *value_of(enum html_kind kind, const xmlChar **attributes)
{
    if (kind == HTML_IMAGE)
        return attribute(attributes, "alt");
    if (kind == HTML_FRAME)
        return attribute(attributes, "src");
    const char *href = kind == HTML_LINK ? attribute(attributes, "href") : NULL;
    href = href ? strrchr(href, '#') : NULL;
    return href && href[1] ? href + 1 : NULL;
}

static void keep_id(struct html_tree *t, uint32_t node, const char *id)
{
    t->nodes[node].element.id = keep(t, id) + 1;
    t->ids = need_room(t->ids, t->nids, &t->ids_cap, sizeof *t->ids);
    t->ids[t->nids++] = node;
}

static void keep_value(struct html_tree *t, uint32_t node, const char *value)
{
    t->nodes[node].element.value = keep(t, value) + 1;
    if (t->nodes[node].kind != HTML_LINK)
        return;
    t->links = need_room(t->links, t->nlinks, &t->links_cap, sizeof *t->links);
    t->links[t->nlinks++] = node;
}

static void keep_attributes(struct html_tree *t, uint32_t node, const xmlChar **attributes)
{
    enum html_kind kind = t->nodes[node].kind;
    const char *id = attribute(attributes, "id"), *value = value_of(kind, attributes);
    if (!id && kind == HTML_LINK)
        id = attribute(attributes, "name");
    t->nodes[node].flags = (uint16_t)flags_of(attributes);
    if (id)
        keep_id(t, node, id);
    if (value)
        keep_value(t, node, value);
}

/* ---- facts ---- */

static void keep_pair(struct html_tree *t, const char *name, const char *value)
{
    if (name && value && *value)
        keep_fact(t, name, value);
}

/* <meta name="author" content="...">, <link rel="canonical" href="...">, and <a rel="license" href="...">. */
static void keep_facts(struct html_tree *t, enum html_kind kind, const xmlChar **attributes)
{
    const char *content = attribute(attributes, "content");
    if (kind == HTML_ROOT) {
        const char *lang = attribute(attributes, "lang");
        keep_pair(t, "lang", lang ? lang : attribute(attributes, "xml:lang"));
    } else if (kind == HTML_META && content) {
        keep_pair(t, attribute(attributes, "name"), content);
        keep_pair(t, attribute(attributes, "property"), content);
        keep_pair(t, attribute(attributes, "itemprop"), content);
        keep_pair(t, attribute(attributes, "http-equiv"), content);
    } else if (kind == HTML_META || kind == HTML_LINK) {
        keep_pair(t, attribute(attributes, "rel"), attribute(attributes, "href"));
    }
}

/* ---- what the parser tells ---- */

static void start(void *ctx, const xmlChar *name, const xmlChar **attributes)
{
    struct builder *b = ctx;
    struct html_tree *t = b->tree;
    enum html_kind kind = html_kind((const char *)name);
    if (b->deeper || b->depth == HTML_DEEP) {
        b->deeper++;
        return;
    }
    struct html_node *node = add_node(b, kind, position(b));
    uint32_t at = t->nnodes - 1;
    if (kind == HTML_HEADING)
        node->level = (uint8_t)(name[1] - '0');
    if (attributes) {
        keep_attributes(t, at, attributes);
        if (kind == HTML_META || kind == HTML_LINK || kind == HTML_ROOT)
            keep_facts(t, kind, attributes);
    }
    b->open[b->depth++] = at;
    b->links += kind == HTML_LINK;
}

/* The parser ends what it has begun, in order, be the page as it may. */
static void end(void *ctx, const xmlChar *name)
{
    struct builder *b = ctx;
    (void)name;
    if (b->deeper) {
        b->deeper--;
        return;
    }
    if (b->depth < 2)
        return;
    struct html_node *node = top(b);
    node->end = b->tree->nnodes;
    b->links -= node->kind == HTML_LINK;
    b->depth--;
    if (node->kind == HTML_OUT || node->kind == HTML_TITLE)
        return;
    top(b)->element.chars += node->element.chars;
    top(b)->element.linked += node->element.linked;
}

static void characters(void *ctx, const xmlChar *s, int len)
{
    if (len > 0)
        add_text(ctx, (const char *)s, (size_t)len);
}

/* ---- what the parser does not know ---- */

/* Bytes of <![if !mso]> or <![endif]> at s; 0: it is none.  "<![endif]-->" ends a comment. */
static size_t condition_len(const char *s, size_t len)
{
    size_t n = 3;
    while (n < len && n < 100 && s[n] != ']' && s[n] != '<' && s[n] != '>')
        n++;
    return n + 1 < len && s[n] == ']' && s[n + 1] == '>' ? n + 2 : 0;
}

static void blank(struct html_tree *t, size_t at, size_t len)
{
    if (!t->own.len)
        buf_add(&t->own, t->page, t->len);
    memset(t->own.s + at, ' ', len);
}

/* Conditions become comments, which break no word; the brackets of CDATA become spaces.  The page stays as long. */
static void take_out(struct html_tree *t)
{
    static const char cdata[] = "<![CDATA[";
    const char *end = t->page + t->len, *s = t->page;
    while ((s = memmem(s, (size_t)(end - s), "<![", 3))) {
        size_t at = (size_t)(s - t->page), left = (size_t)(end - s), n = condition_len(s, left);
        const char *close = NULL;
        if (n) {
            blank(t, at, n);
            memcpy(t->own.s + at, "<!--", 4);
            memcpy(t->own.s + at + n - 3, "-->", 3);
        } else if (left > sizeof cdata && !memcmp(s, cdata, sizeof cdata - 1)) {
            blank(t, at, sizeof cdata - 1);
            close = memmem(s, left, "]]>", 3);
        }
        if (close)
            blank(t, (size_t)(close - t->page), 3);
        s += 3;
    }
    if (t->own.len)
        t->page = t->own.s;
}

/* ---- the tree ---- */

/* The page is UTF-8, whatever it says itself; nothing is fetched. */
static void parse(struct builder *b)
{
    enum {
        OPTIONS = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                  HTML_PARSE_IGNORE_ENC
    };
    static const xmlSAXHandler handler = {
        .startElement = start, .endElement = end, .characters = characters, .ignorableWhitespace = characters};
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(b->tree->page, (int)b->tree->len);
    if (!parser)
        return;
    b->parser = parser;
    *parser->sax = handler;
    htmlCtxtUseOptions(parser, OPTIONS);
    parser->userData = b;
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
}

void html_tree_of(struct html_tree *tree, const char *page, size_t len)
{
    struct builder b = {.tree = tree};
    tree->page = page;
    tree->len = len;
    add_node(&b, HTML_BLOCK, 0);
    b.depth = 1;
    take_out(tree);
    if (len)
        parse(&b);
    b.deeper = 0;
    while (b.depth > 1)
        end(&b, NULL);
    tree->nodes[0].end = tree->nnodes;
}

void html_tree_free(struct html_tree *t)
{
    free(t->nodes);
    free(t->facts);
    free(t->ids);
    free(t->links);
    buf_free(&t->strings);
    buf_free(&t->own);
    *t = (struct html_tree){0};
}

const char *html_text(const struct html_tree *t, uint32_t node, size_t *len)
{
    const struct html_node *n = &t->nodes[node];
    *len = n->text.len;
    return n->text.made ? t->strings.s + n->text.made - 1 : t->page + n->at;
}

void html_words(const struct html_tree *t, uint32_t node, struct buf *out)
{
    for (uint32_t i = node; i < t->nodes[node].end; i++) {
        const struct html_node *n = &t->nodes[i];
        size_t len;
        const char *s = n->kind == HTML_TEXT ? html_text(t, i, &len) : NULL;
        if (s)
            buf_add(out, s, len);
        else if (n->kind == HTML_BREAK)
            buf_addc(out, ' ');
        else if (n->flags & HTML_EXTRA)
            i = n->end - 1;
    }
}
