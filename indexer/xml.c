#include "xml.h"

#include "encoding.h"
#include "utf8.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    WINDOW = 1 << 16,   /* bytes read from a stream at once */
    ENTITIES_MAX = 512, /* entities that a document may declare */
    EXPANDED_MAX = 256, /* bytes of what one stands for */
    NESTED_MAX = 4,     /* entities within entities */
    BAD_LINES_MAX = 20, /* lines with bad bytes that are told one by one */
};

struct entity {
    char *name, *value;
};

struct xml {
    const struct xml_format *format;
    void *ctx;
    const struct xml_input *in;
    xmlParserCtxtPtr parser;
    struct buf *faults;

    /* what is to be parsed */
    enum encoding encoding;
    const char *window; /* bytes that are there, of the input or of `read` */
    size_t window_len, taken;
    char *room;            /* WINDOW bytes, for a stream */
    bool ended, converted; /* converted: what is parsed has not the bytes of the file */
    size_t skipped;        /* bytes of a byte order mark */
    uint32_t line_in;      /* line of what is fed, for remarks on bad bytes */
    uint32_t bad_line, bad_lines;
    size_t bad_here;

    /* elements that are open: their names, one behind the other */
    struct buf names;
    size_t *open, nopen, open_cap;
    const struct xml_rule **rules;
    size_t rules_cap;
    unsigned left_out; /* how deep we are in one that is left out */

    const xmlChar **attributes;
    int nattributes;
    struct buf values;
    struct buf name; /* of an attribute that is looked at */

    struct entity *entities;
    size_t nentities, entities_cap;
    xmlEntity answer; /* what getEntity returns */
    struct buf expanded;

    struct xml_place place;
    size_t counted; /* lines up to this byte of the file are counted */
    uint32_t line;
    bool rooted, stopped, told_broken, told_entity;
};

static void remark(struct xml *x, uint32_t line, const char *what, size_t len)
{
    buf_addf(x->faults, "%s%u: %.*s", x->faults->len ? "\n" : "", (unsigned)line, (int)len, what);
}

/* ---- feeding the parser ---- */

/* More bytes of a stream behind those that are left, so that a character is there whole. */
static void refill(struct xml *x)
{
    size_t left = x->window_len - x->taken;
    if (!x->in->read || x->ended)
        return;
    if (left)
        memmove(x->room, x->window + x->taken, left);
    x->window = x->room;
    x->window_len = left;
    x->taken = 0;
    while (x->window_len < 4 && !x->ended) {
        ssize_t n = x->in->read(x->in->from, x->room + x->window_len, WINDOW - x->window_len);
        x->ended = n <= 0;
        x->window_len += n > 0 ? (size_t)n : 0;
    }
}

/* The lines with bad bytes, as they end. */
static void tell_bad(struct xml *x)
{
    char what[64];
    if (!x->bad_here)
        return;
    int n = snprintf(what, sizeof what, "%zu %s not %s", x->bad_here, x->bad_here > 1 ? "bytes are" : "byte is",
                     encoding_name(x->encoding));
    if (x->bad_lines++ < BAD_LINES_MAX)
        remark(x, x->bad_line, what, (size_t)n);
    x->bad_here = 0;
}

static void bad_byte(struct xml *x)
{
    if (x->bad_here && x->bad_line != x->line_in)
        tell_bad(x);
    x->bad_line = x->line_in;
    x->bad_here++;
}

/* May not stand in XML: the parser would end there. */
static bool control(char c)
{
    return (unsigned char)c < ' ' && c != '\t' && c != '\n' && c != '\r';
}

/* One character of an encoding of single bytes. */
static size_t feed_single(struct xml *x, char c, char *out)
{
    uint32_t point = encoding_character(x->encoding, (unsigned char)c);
    if (point == UTF8_BAD || control(c))
        bad_byte(x);
    return utf8_put(point == UTF8_BAD ? '?' : control(c) ? ' ' : point, out);
}

/* Copies well-formed UTF-8 byte for byte, so that offsets stay; what is ill-formed becomes '?', a control character a
 * space. */
static size_t feed_utf8(struct xml *x, const char *s, size_t len, char *out)
{
    size_t good = utf8_check(s, len);
    memcpy(out, s, good);
    for (size_t i = 0; i < good; i++) {
        x->line_in += out[i] == '\n';
        if (control(out[i])) {
            bad_byte(x);
            out[i] = ' ';
        }
    }
    return good;
}

/* The next piece in UTF-8, where a character at the end of s may be cut off. */
static size_t feed_piece(struct xml *x, const char *s, size_t len, char *out)
{
    size_t n = feed_utf8(x, s, len, out);
    if (n || len == 0)
        return n;
    bad_byte(x);
    *out = '?';
    return 1;
}

static size_t feed_singles(struct xml *x, const char *s, size_t len, char *out, size_t size, size_t *taken)
{
    size_t n = 0;
    for (*taken = 0; *taken < len && n + 4 <= size; ++*taken) {
        x->line_in += s[*taken] == '\n';
        n += feed_single(x, s[*taken], out + n);
    }
    return n;
}

/* xmlInputReadCallback. */
static int feed(void *ctx, char *out, int room)
{
    struct xml *x = ctx;
    size_t n, size = room > 0 ? (size_t)room : 0;
    if (x->window_len - x->taken < 4)
        refill(x);
    const char *s = x->window + x->taken;
    size_t left = x->window_len - x->taken, len = left < size ? left : size;
    if (encoding_single(x->encoding)) {
        n = feed_singles(x, s, left, out, size, &len);
        x->taken += len;
        return (int)n;
    }
    if (x->encoding == ENCODING_UTF8) {
        n = feed_piece(x, s, len, out);
    } else {
        memcpy(out, s, len);
        n = len;
    }
    x->taken += n;
    return (int)n;
}

static int feed_end(void *ctx)
{
    (void)ctx;
    return 0;
}

/* What the declaration says; UTF-8 where it says nothing. */
static enum encoding declared(const char *s, size_t len)
{
    enum encoding encoding = ENCODING_UTF8;
    char label[32];
    const char *end = memchr(s, '>', len < 256 ? len : 256), *at;
    if (!end || len < 5 || memcmp(s, "<?xml", 5) || !(at = memmem(s, (size_t)(end - s), "encoding", 8)))
        return encoding;
    while (at < end && *at != '"' && *at != '\'')
        at++;
    size_t n = 0;
    for (at++; at < end && *at != '"' && *at != '\'' && n + 1 < sizeof label; at++)
        label[n++] = *at;
    label[n] = 0;
    if (!encoding_find(label, &encoding) || encoding == ENCODING_UTF16LE || encoding == ENCODING_UTF16BE)
        encoding = ENCODING_UTF8;
    return encoding;
}

/* UTF-16 is seen by its zero bytes or its mark, and then left to libxml2. */
static enum encoding encoding_of(struct xml *x)
{
    const char *s = x->window;
    size_t len = x->window_len;
    enum encoding encoding;
    if (x->in->encoding && encoding_find(x->in->encoding, &encoding))
        return encoding;
    if (len >= 2 && (!memcmp(s, "\xFF\xFE", 2) || !memcmp(s, "<\0", 2)))
        return ENCODING_UTF16LE;
    if (len >= 2 && (!memcmp(s, "\xFE\xFF", 2) || !memcmp(s, "\0<", 2)))
        return ENCODING_UTF16BE;
    return declared(s, len);
}

static void feed_start(struct xml *x)
{
    x->window = x->in->bytes ? x->in->bytes : "";
    x->window_len = x->in->bytes ? x->in->len : 0;
    x->line_in = x->line = 1;
    if (x->in->read)
        x->room = need(WINDOW);
    refill(x);
    if (x->window_len >= 3 && !memcmp(x->window, "\xEF\xBB\xBF", 3))
        x->taken = x->skipped = 3;
    x->encoding = x->skipped ? ENCODING_UTF8 : encoding_of(x);
    x->converted = x->encoding != ENCODING_UTF8 || !x->in->bytes;
    x->counted = x->skipped;
}

/* ---- where we are ---- */

/* The byte of the file at which a text ends where the parser stands at `end`; CRLF has become LF.  -1: it is not there.
 */
static int64_t match_back(const struct xml *x, size_t end, const char *s, size_t len)
{
    const char *bytes = x->in->bytes;
    if (end > x->in->len)
        return -1;
    for (; len; len--, end--) {
        if (!end || bytes[end - 1] != s[len - 1])
            return -1;
        if (s[len - 1] == '\n' && end > 1 && bytes[end - 2] == '\r')
            end--;
    }
    return (int64_t)end;
}

/* libxml2 calls while it stands before the text, before its last character or behind it: ways and versions differ. */
static int64_t find_text(const struct xml *x, const char *s, size_t len)
{
    const xmlParserInput *input = x->parser->input;
    size_t end = x->skipped + input->consumed + (size_t)(input->cur - input->base);
    int64_t at = match_back(x, end + len, s, len);
    for (size_t behind = 0; at < (int64_t)x->counted && behind <= 4; behind++)
        at = match_back(x, end + behind, s, len);
    return at >= (int64_t)x->counted ? at : -1;
}

static void count_lines(struct xml *x, size_t to)
{
    const char *at = x->in->bytes + x->counted, *end = x->in->bytes + to;
    while ((at = memchr(at, '\n', (size_t)(end - at))))
        x->line++, at++;
    x->counted = to;
}

static void find_place(struct xml *x, const char *s, size_t len)
{
    int64_t at = x->converted ? -1 : find_text(x, s, len);
    uint32_t lines = 0;
    x->place.byte = at;
    if (at >= 0) {
        count_lines(x, (size_t)at);
        x->place.line = x->line;
        return;
    }
    for (size_t i = 0; i < len; i++)
        lines += s[i] == '\n';
    uint32_t line = x->parser->input->line > 0 ? (uint32_t)x->parser->input->line : 1;
    x->place.line = line > lines ? line - lines : 1;
}

struct xml_place xml_place(const struct xml *x)
{
    return x->place;
}

/* ---- names ---- */

static const char *prefix_of(const struct xml *x, const char *uri)
{
    for (const struct xml_space *space = x->format->spaces; space->uri; space++)
        if (*space->uri ? !strncmp(uri, space->uri, strlen(space->uri)) : !*uri)
            return space->prefix;
    return !strcmp(uri, "http://www.w3.org/XML/1998/namespace") ? "xml" : "?";
}

static void add_name(struct xml *x, struct buf *out, const xmlChar *local, const xmlChar *uri)
{
    const char *prefix = prefix_of(x, uri ? (const char *)uri : "");
    buf_adds(out, prefix);
    if (*prefix)
        buf_addc(out, ':');
    buf_adds(out, (const char *)local);
    buf_addc(out, 0);
}

const char *xml_name(const struct xml *x, unsigned up)
{
    return up < x->nopen ? x->names.s + x->open[x->nopen - 1 - up] : "";
}

size_t xml_depth(const struct xml *x)
{
    return x->nopen;
}

bool xml_inside(const struct xml *x, const char *name)
{
    for (size_t i = 0; i + 1 < x->nopen; i++)
        if (!strcmp(x->names.s + x->open[i], name))
            return true;
    return false;
}

/* An attribute without a prefix is in no namespace, and has none in the table. */
const char *xml_attribute(struct xml *x, const char *name)
{
    const char *value = x->values.s;
    for (int i = 0; i < x->nattributes; i++, value += strlen(value) + 1) {
        const xmlChar **a = x->attributes + 5 * i;
        buf_clear(&x->name);
        if (a[2])
            add_name(x, &x->name, a[0], a[2]);
        else
            buf_adds(&x->name, (const char *)a[0]);
        if (!strcmp(x->name.s, name))
            return value;
    }
    return NULL;
}

/* All values, so that they lie still.  Without a tree libxml2 leaves an & of an attribute as "&#38;". */
static void take_attributes(struct xml *x, int n, const xmlChar **attributes)
{
    x->attributes = attributes;
    x->nattributes = n;
    buf_clear(&x->values);
    for (int i = 0; i < n; i++) {
        const char *s = (const char *)attributes[5 * i + 3], *end = (const char *)attributes[5 * i + 4];
        for (const char *amp; (amp = memmem(s, (size_t)(end - s), "&#38;", 5)); s = amp + 5)
            buf_add(&x->values, s, (size_t)(amp + 1 - s));
        buf_add(&x->values, s, (size_t)(end - s));
        buf_addc(&x->values, 0);
    }
}

static int compare_rule(const void *name, const void *rule)
{
    return strcmp(name, ((const struct xml_rule *)rule)->name);
}

/* ---- what the parser calls ---- */

static void push(struct xml *x, const xmlChar *local, const xmlChar *uri)
{
    size_t at = x->names.len;
    add_name(x, &x->names, local, uri);
    x->open = need_room(x->open, x->nopen, &x->open_cap, sizeof *x->open);
    x->rules = need_room(x->rules, x->nopen, &x->rules_cap, sizeof *x->rules);
    const struct xml_rule *rule =
        bsearch(x->names.s + at, x->format->rules, x->format->nrules, sizeof *x->format->rules, compare_rule);
    x->open[x->nopen] = at;
    x->rules[x->nopen++] = rule ? rule : x->format->others;
}

/* After a fault libxml2 would leave out &amp; and the like for the rest of the document. */
static void go_on(struct xml *x)
{
    x->parser->wellFormed = 1;
}

static void open_element(void *ctx, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int nspaces,
                         const xmlChar **spaces, int nattributes, int ndefaulted, const xmlChar **attributes)
{
    struct xml *x = ctx;
    (void)prefix, (void)nspaces, (void)spaces, (void)ndefaulted;
    go_on(x);
    if (x->stopped)
        return;
    x->rooted = true;
    push(x, local, uri);
    const struct xml_rule *rule = x->rules[x->nopen - 1];
    if (x->left_out) {
        x->left_out++;
    } else if ((rule && rule->open) || x->format->opens) {
        take_attributes(x, nattributes, attributes);
        if (x->format->opens)
            x->format->opens(x->ctx, x);
        x->left_out = rule && rule->open && !rule->open(x->ctx, x);
        x->nattributes = 0;
    }
}

static void close_element(void *ctx, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    struct xml *x = ctx;
    (void)local, (void)prefix, (void)uri;
    go_on(x);
    if (!x->nopen || x->stopped)
        return;
    const struct xml_rule *rule = x->rules[x->nopen - 1];
    bool left_out = x->left_out > 0;
    if (left_out)
        x->left_out--;
    else if (rule && rule->close)
        rule->close(x->ctx, x);
    if (!left_out && x->format->closed)
        x->format->closed(x->ctx, x);
    buf_cut(&x->names, x->open[--x->nopen]);
}

/* Line by line, where places are wanted. */
static void give_lines(struct xml *x, const char *s, size_t len)
{
    find_place(x, s, len);
    while (len) {
        const char *end = memchr(s, '\n', len);
        size_t n = end ? (size_t)(end - s) + 1 : len;
        x->format->text(x->ctx, x, s, n);
        if (end && x->place.byte >= 0) {
            const char *cr = x->in->bytes + x->place.byte + n - 1;
            x->place.byte += (int64_t)n + (*cr == '\r');
        }
        x->place.line += end != NULL;
        s += n;
        len -= n;
    }
}

static void text(void *ctx, const xmlChar *s, int len)
{
    struct xml *x = ctx;
    go_on(x);
    if (x->left_out || x->stopped || len <= 0 || !x->nopen)
        return;
    if (x->in->places)
        give_lines(x, (const char *)s, (size_t)len);
    else
        x->format->text(x->ctx, x, (const char *)s, (size_t)len);
}

/* ---- entities ---- */

/* Only what is text: no markup, nothing from outside.  Nothing is expanded yet. */
static void declare(void *ctx, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
                    xmlChar *content)
{
    struct xml *x = ctx;
    (void)public_id, (void)system_id;
    size_t len = content ? strlen((const char *)content) : 0;
    if (type != XML_INTERNAL_GENERAL_ENTITY || len > EXPANDED_MAX || x->nentities >= ENTITIES_MAX)
        return;
    if (!content || memchr(content, '<', len))
        return;
    x->entities = need_room(x->entities, x->nentities, &x->entities_cap, sizeof *x->entities);
    x->entities[x->nentities++] = (struct entity){need_copy((const char *)name, strlen((const char *)name)),
                                                  need_copy((const char *)content, len)};
}

static const char *declared_value(const struct xml *x, const char *name)
{
    for (size_t i = 0; i < x->nentities; i++)
        if (!strcmp(x->entities[i].name, name))
            return x->entities[i].value;
    return NULL;
}

/* One of HTML's, which people use without declaring it (&nbsp;). */
static bool add_known(struct buf *out, const char *name)
{
    char bytes[4];
    const htmlEntityDesc *known = htmlEntityLookup((const xmlChar *)name);
    if (!known)
        return false;
    buf_add(out, bytes, utf8_put(known->value, bytes));
    return true;
}

/* What an entity stands for; false where it is not to be had, or is too much. */
static bool expand(struct xml *x, const char *name, unsigned depth)
{
    static const char predefined[][2][5] = {{"amp", "&"}, {"apos", "'"}, {"gt", ">"}, {"lt", "<"}, {"quot", "\""}};
    const char *value = declared_value(x, name), *end;
    for (size_t i = 0; i < sizeof predefined / sizeof *predefined; i++)
        if (!strcmp(predefined[i][0], name))
            value = predefined[i][1], depth = NESTED_MAX;
    if (!value)
        return add_known(&x->expanded, name);
    for (; *value; value++) {
        char inner[64];
        if (x->expanded.len > EXPANDED_MAX)
            return false;
        if (*value != '&' || value[1] == '#' || depth >= NESTED_MAX || !(end = strchr(value, ';')) ||
            (size_t)(end - value) > sizeof inner) {
            buf_addc(&x->expanded, *value);
            continue;
        }
        memcpy(inner, value + 1, (size_t)(end - value - 1));
        inner[end - value - 1] = 0;
        if (!expand(x, inner, depth + 1))
            return false;
        value = end;
    }
    return true;
}

/* Answers with an entity of the predefined kind: libxml2 takes its content as it is. */
static xmlEntityPtr entity(void *ctx, const xmlChar *name)
{
    struct xml *x = ctx;
    buf_clear(&x->expanded);
    if (!expand(x, (const char *)name, 0)) {
        buf_clear(&x->expanded);
        buf_addf(&x->expanded, "&%s;", (const char *)name);
        if (!x->told_entity)
            buf_addf(x->faults, "%s%d: the entity &%s; is not resolved", x->faults->len ? "\n" : "",
                     x->parser->input->line, (const char *)name);
        x->told_entity = true;
    }
    x->answer = (xmlEntity){.type = XML_ENTITY_DECL, .name = name, .etype = XML_INTERNAL_PREDEFINED_ENTITY};
    x->answer.content = x->answer.orig = (xmlChar *)x->expanded.s;
    x->answer.length = (int)x->expanded.len;
    x->answer.checked = 1;
    return &x->answer;
}

/* ---- faults ---- */

/* The first one is told: the others mostly follow from it. */
static void fault(void *ctx, xmlErrorPtr error)
{
    struct xml *x = ctx;
    if (error->level < XML_ERR_ERROR || x->told_broken || x->stopped || error->code == XML_WAR_UNDECLARED_ENTITY ||
        error->code == XML_ERR_UNDECLARED_ENTITY || error->domain == XML_FROM_NAMESPACE)
        return;
    const char *what = error->message ? error->message : "not well-formed";
    x->told_broken = true;
    buf_addf(x->faults, "%s%d: the XML is damaged here: ", x->faults->len ? "\n" : "", error->line);
    buf_add(x->faults, what, strcspn(what, "\n"));
}

const char *xml_encoding(const struct xml *x)
{
    return encoding_name(x->encoding);
}

void xml_stop(struct xml *x)
{
    x->stopped = true;
    xmlStopParser(x->parser);
}

bool xml_leave_out(void *ctx, struct xml *x)
{
    (void)ctx, (void)x;
    return false;
}

/* ---- all of it ---- */

static void parse(struct xml *x)
{
    xmlSAXHandler sax = {
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = open_element,
        .endElementNs = close_element,
        .characters = text,
        .cdataBlock = text,
        .ignorableWhitespace = text,
        .getEntity = entity,
        .entityDecl = declare,
        .serror = fault,
    };
    enum { OPTIONS = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOCDATA };
    bool utf16 = x->encoding == ENCODING_UTF16LE || x->encoding == ENCODING_UTF16BE;
    xmlCharEncoding encoding = utf16 ? XML_CHAR_ENCODING_NONE : XML_CHAR_ENCODING_UTF8;
    x->parser = xmlCreateIOParserCtxt(&sax, x, feed, feed_end, x, encoding);
    if (!x->parser)
        return;
    xmlCtxtUseOptions(x->parser, OPTIONS | (utf16 ? 0 : XML_PARSE_IGNORE_ENC));
    xmlParseDocument(x->parser);
    if (x->parser->myDoc) /* it keeps entities there, although no tree is made, and leaves them where it ends early */
        xmlFreeDoc(x->parser->myDoc);
    xmlFreeParserCtxt(x->parser);
}

static void end(struct xml *x)
{
    for (size_t i = 0; i < x->nentities; i++) {
        free(x->entities[i].name);
        free(x->entities[i].value);
    }
    free(x->entities);
    free(x->room);
    free(x->open);
    free(x->rules);
    buf_free(&x->names);
    buf_free(&x->values);
    buf_free(&x->name);
    buf_free(&x->expanded);
}

bool xml_read(const struct xml_format *format, void *ctx, const struct xml_input *in, struct buf *faults,
              struct buf *why)
{
    struct xml x = {.format = format, .ctx = ctx, .in = in, .faults = faults};
    feed_start(&x);
    parse(&x);
    tell_bad(&x);
    if (x.bad_lines > BAD_LINES_MAX)
        buf_addf(faults, "\n%u more lines with such bytes", (unsigned)(x.bad_lines - BAD_LINES_MAX));
    end(&x);
    if (x.stopped)
        return false;
    return x.rooted || fail(why, "no XML: it has no element");
}

/* ---- what begins how ---- */

/* Behind a comment, a declaration, a DOCTYPE with its subset. */
static const char *skip_markup(const char *at, const char *end)
{
    const char *close;
    if (end - at > 4 && !memcmp(at, "<!--", 4)) {
        close = memmem(at + 4, (size_t)(end - at - 4), "-->", 3);
        return close ? close + 3 : end;
    }
    int depth = 0;
    for (; at < end; at++) {
        depth += *at == '[' ? 1 : *at == ']' ? -1 : 0;
        if (*at == '>' && depth <= 0)
            return at + 1;
    }
    return end;
}

/* The tag `<name` or `<prefix:name`. */
static bool tag_is(const char *at, const char *end, const char *name, const char *attribute)
{
    const char *start = at + 1;
    for (at = start; at < end && !strchr(" \t\r\n/>", *at); at++)
        if (*at == ':')
            start = at + 1;
    const char *close = memchr(at, '>', (size_t)(end - at));
    size_t len = strlen(name);
    if ((size_t)(at - start) != len || memcmp(start, name, len))
        return false;
    return !attribute || memmem(at, (size_t)((close ? close : end) - at), attribute, strlen(attribute));
}

static bool begins(const char *bytes, size_t len, const char *name, const char *attribute)
{
    const char *at = bytes, *end = bytes + len;
    if (len >= 3 && !memcmp(at, "\xEF\xBB\xBF", 3))
        at += 3;
    for (;;) {
        while (at < end && strchr(" \t\r\n", *at) && *at)
            at++;
        if (end - at < 2 || *at != '<')
            return false;
        if (at[1] != '!' && at[1] != '?')
            return tag_is(at, end, name, attribute);
        at = skip_markup(at, end);
    }
}

/* Of UTF-16 every second byte is enough here. */
bool xml_begins(const char *bytes, size_t len, const char *name, const char *attribute)
{
    char half[2048];
    size_t n = 0;
    bool wide = len >= 4 && (!memcmp(bytes, "\xFF\xFE", 2) || !memcmp(bytes, "\xFE\xFF", 2) || !bytes[0] || !bytes[1]);
    if (!wide)
        return begins(bytes, len, name, attribute);
    for (size_t i = 0; i < len && n < sizeof half; i++)
        if (bytes[i] && (unsigned char)bytes[i] < 0x80)
            half[n++] = bytes[i];
    return begins(half, n, name, attribute);
}
