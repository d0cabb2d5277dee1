/* Reads HTML and XHTML with libxml2's parser, broken pages too. */
#include "document.h"

#include "html.h"
#include "page.h"

#include <libxml/parser.h>
#include <string.h>
#include <strings.h>

enum {
    DECLARED_WITHIN = 4096, /* bytes in which a page names its encoding */
    LABEL           = 40,   /* bytes of an encoding's name */
};

/* ---- the encoding that the page names ---- */

static bool name_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c && strchr("-_.:", c));
}

/* The value behind `key` and an equals sign, in the first `len` bytes: charset=windows-1250, encoding="utf-8". */
static bool value_behind(const char *bytes, size_t len, const char *key, char label[LABEL])
{
    size_t n = strlen(key), i = 0;
    while (i + n < len && (bytes[i] != *key || strncasecmp(bytes + i, key, n)))
        i++;
    for (i += n; i < len && bytes[i] && strchr(" \t\r\n=\"'", bytes[i]); i++)
        ;
    for (n = 0; i + n < len && n + 1 < LABEL && name_byte(bytes[i + n]); n++)
        label[n] = bytes[i + n];
    label[n] = 0;
    return n > 0;
}

/* In the XML declaration, or in a <meta>; NULL: it names none. */
static const char *declared(const struct input *in, char label[LABEL])
{
    size_t len = in->len < DECLARED_WITHIN ? in->len : DECLARED_WITHIN;
    const char *end = memmem(in->bytes, len, "?>", 2), *meta = in->bytes;
    if (len > 5 && end && !memcmp(in->bytes, "<?xml", 5) &&
        value_behind(in->bytes, (size_t)(end - in->bytes), "encoding", label))
        return label;
    while ((meta = memchr(meta, '<', len - (size_t)(meta - in->bytes)))) {
        size_t left = len - (size_t)(meta - in->bytes);
        end = memchr(meta, '>', left);
        if (left > 5 && !strncasecmp(meta + 1, "meta", 4) && end &&
            value_behind(meta, (size_t)(end - meta), "charset", label))
            return label;
        meta++;
    }
    return NULL;
}

/* ---- reading ---- */

static void place(const void *page, size_t at, uint32_t *line, int64_t *byte)
{
    page_place(page, at, line, byte);
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    char label[LABEL];
    struct page page = {0};
    struct html_tree tree = {0};
    struct maker m = {0};
    bool fine = page_read(&page, in, declared(in, label), why);
    if (fine) {
        make_start(&m, out);
        html_tree_of(&tree, page.decoded.text, page.decoded.len);
        html_put_facts(&m, &tree);
        html_find_notes(&tree);
        html_put(&m, &tree, &(struct html_where){&page, place}, BLOCK_PARAGRAPH, 0);
        page_finish(&page, &m);
        make_finish(&m, true);
    }
    html_tree_free(&tree);
    page_free(&page);
    return fine;
}

/* ---- which files ---- */

static const char *const suffixes[] = {".html", ".htm", ".xhtml", ".xht", ".shtml", NULL};

static bool begins(const char *s, size_t len, const char *with)
{
    return len >= strlen(with) && !strncasecmp(s, with, strlen(with));
}

/* Bytes of white space, or of a comment or declaration (<!-- -->, <?xml ?>), at s; 0: none. */
static size_t skip_len(const char *s, size_t len)
{
    size_t n = 0;
    const char *end = NULL;
    while (n < len && (s[n] == ' ' || (s[n] >= '\t' && s[n] <= '\r')))
        n++;
    if (n)
        return n;
    if (begins(s, len, "\xEF\xBB\xBF"))
        return 3;
    if (begins(s, len, "<!--"))
        end = memmem(s, len, "-->", 3);
    else if (begins(s, len, "<?"))
        end = memmem(s, len, "?>", 2);
    return end ? (size_t)(end - s) + 2 + (*end == '-') : 0;
}

/* The first thing that is no comment tells. */
static bool begins_html(const char *s, size_t len)
{
    static const char *const tags[] = {"<!doctype html", "<html", "<head>", "<body"};
    for (size_t n; (n = skip_len(s, len)); s += n, len -= n)
        ;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (begins(s, len, tags[i]))
            return true;
    return false;
}

static bool knows(const char *path, const char *bytes, size_t len)
{
    return begins_html(bytes, len) || (path_ends(path, suffixes) && !looks_binary(bytes, len));
}

/* What libxml2 makes once for all parsers. */
static bool prepare(struct buf *why)
{
    (void)why;
    xmlInitParser();
    return true;
}

const struct reader read_html = {
    .name = "HTML", .suffixes = suffixes, .knows = knows, .read = read, .prepare = prepare};
