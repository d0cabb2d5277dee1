/* Reads dumps of MediaWiki (Special:Export, pages-articles), as they are or packed by bzip2, gzip, xz: each page a
 * document.
 *
 * Pages of namespace 0 and of a wiki's own namespaces for texts (even numbers from 100 to 199: portals, authors, pages
 * of scanned books) are read; talk, users, files, templates, categories, help and redirects are not.  Of several
 * revisions the last one counts. */
#include "document.h"

#include "office.h"
#include "wikitext.h"
#include "xml.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    PAGE_MAX = 64 << 20, /* bytes of a page's text */
    PACKED_MAX = 1000,   /* times its size that a packed dump may have */
};

struct wiki {
    const struct members *members;
    struct buf *why;
    struct buf value; /* text of the element in hand */
    bool taking, found;
    const char *encoding;
    struct buf site, base, language;
    struct wiki_names names;
    struct buf title, text, date, model;
    long space; /* of the page */
    bool redirect, gone, namespace_kept, namespace_files;
};

/* ---- one page ---- */

/* "https://cs.wikipedia.org/wiki/Hlavn%C3%AD_strana" is the base: its last step is the main page. */
static void set_address(struct wiki *w, struct maker *m)
{
    struct buf url = {0};
    const char *slash = w->base.len ? strrchr(w->base.s, '/') : NULL;
    if (!slash)
        return;
    buf_add(&url, w->base.s, (size_t)(slash - w->base.s) + 1);
    for (const char *s = buf_string(&w->title); *s; s++) {
        if (strchr("%?#\"<>&", *s))
            buf_addf(&url, "%%%02X", (unsigned char)*s);
        else
            buf_addc(&url, *s == ' ' ? '_' : *s);
    }
    make_set(m, MADE_SOURCE, url.s, url.len);
    buf_free(&url);
}

/* A talk has an odd number. */
static bool wanted(const struct wiki *w)
{
    bool space = w->space == 0 || (w->space >= 100 && w->space < 200 && w->space % 2 == 0);
    bool wikitext = !w->model.len || !strcmp(w->model.s, "wikitext") || !strcmp(w->model.s, "proofread-page");
    return space && wikitext && w->title.len && !w->redirect && !w->gone &&
           !wikitext_redirects(buf_string(&w->text), w->text.len);
}

static bool give_page(struct wiki *w)
{
    struct source s = {0};
    struct maker m;
    make_start(&m, &s);
    make_set(&m, MADE_TITLE, w->title.s, w->title.len);
    make_set(&m, MADE_AUTHOR, buf_string(&w->site), w->site.len);
    office_date(&m, buf_string(&w->date), w->date.len);
    office_metadata(&m, "dc:language", buf_string(&w->language), w->language.len);
    set_address(w, &m);
    wikitext_into(&m, buf_string(&w->text), w->text.len, &w->names);
    make_finish(&m, false);
    s.document.encoding = w->encoding;
    s.document.sure = 100; /* XML says it, or is UTF-8 */
    return w->members->source(w->members->ctx, w->title.s, &s, w->why);
}

/* ---- the dump ---- */

static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct wiki *w = ctx;
    (void)x;
    if (w->taking && w->value.len < PAGE_MAX)
        buf_add(&w->value, s, len);
}

static bool value(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    (void)x;
    buf_clear(&w->value);
    return w->taking = true;
}

static void keep(struct wiki *w, struct buf *to)
{
    buf_clear(to);
    buf_adds(to, buf_string(&w->value));
}

static void value_end(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    const struct {
        const char *name, *parent;
        struct buf *to;
    } values[] = {{"base", "siteinfo", &w->base},      {"model", "revision", &w->model},
                  {"sitename", "siteinfo", &w->site},  {"text", "revision", &w->text},
                  {"timestamp", "revision", &w->date}, {"title", "page", &w->title}};
    w->taking = false;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (!strcmp(xml_name(x, 0), values[i].name) && !strcmp(xml_name(x, 1), values[i].parent))
            keep(w, values[i].to);
    if (!strcmp(xml_name(x, 0), "ns"))
        w->space = strtol(buf_string(&w->value), NULL, 10);
}

static bool page_text(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    w->gone = xml_attribute(x, "deleted") != NULL;
    return value(ctx, x);
}

static bool redirect(void *ctx, struct xml *x)
{
    (void)x;
    ((struct wiki *)ctx)->redirect = true;
    return true;
}

/* Files are 6, media -2, categories 14: links to them are no text. */
static bool name_space(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    const char *key = xml_attribute(x, "key");
    long n = key ? strtol(key, NULL, 10) : 0;
    w->namespace_files = n == 6 || n == -2;
    w->namespace_kept = n == 14 || w->namespace_files;
    return value(ctx, x);
}

static void name_space_end(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    (void)x;
    w->taking = false;
    if (w->namespace_kept && w->value.len)
        buf_add(&w->names.names, w->value.s, w->value.len + 1);
    if (w->namespace_files && w->value.len)
        buf_add(&w->names.files, w->value.s, w->value.len + 1);
}

static bool page(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    (void)x;
    buf_clear(&w->title);
    buf_clear(&w->text);
    buf_clear(&w->date);
    buf_clear(&w->model);
    w->space = 0;
    w->redirect = w->gone = false;
    return true;
}

static void page_end(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    if (wanted(w) && !give_page(w))
        xml_stop(x);
}

static bool root(void *ctx, struct xml *x)
{
    struct wiki *w = ctx;
    const char *language = xml_attribute(x, "xml:lang");
    w->found = true;
    w->encoding = xml_encoding(x);
    buf_adds(&w->language, language ? language : "");
    return true;
}

static const struct xml_space spaces[] = {{"http://www.mediawiki.org/xml/export-", ""}, {"", ""}, {NULL, NULL}};

static const struct xml_rule rules[] = {
    {"base", value, value_end},
    {"contributor", xml_leave_out, NULL},
    {"mediawiki", root, NULL},
    {"model", value, value_end},
    {"namespace", name_space, name_space_end},
    {"ns", value, value_end},
    {"page", page, page_end},
    {"redirect", redirect, NULL},
    {"sitename", value, value_end},
    {"text", page_text, value_end},
    {"timestamp", value, value_end},
    {"title", value, value_end},
    {"upload", xml_leave_out, NULL},
};

static const struct xml_format format = {spaces, rules, sizeof rules / sizeof *rules, NULL, text, NULL, NULL};

static void end(struct wiki *w)
{
    struct buf *all[] = {&w->value, &w->site, &w->base, &w->language, &w->names.names,
                         &w->names.files, &w->title, &w->text, &w->date, &w->model};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        buf_free(all[i]);
}

/* The names that every wiki knows, each with its NUL. */
static const char usual[] = "Category\0Kategorie\0Категория";
static const char usual_files[] = "File\0Image\0Media\0Soubor\0Файл\0Изображение";

static bool read_dump(const struct xml_input *in, const struct members *members, struct buf *why)
{
    struct wiki w = {.members = members, .why = why};
    struct buf faults = {0};
    buf_add(&w.names.names, usual, sizeof usual);
    buf_add(&w.names.names, usual_files, sizeof usual_files);
    buf_add(&w.names.files, usual_files, sizeof usual_files);
    bool ok = xml_read(&format, &w, in, &faults, why);
    if (ok && faults.len)
        ok = fail(why, "line %s", faults.s);
    if (ok && !w.found)
        ok = fail(why, "XML, but no dump of MediaWiki");
    end(&w);
    buf_free(&faults);
    return ok;
}

/* ---- packed dumps ---- */

struct packed {
    struct archive *archive;
    uint64_t left; /* bytes that may still come */
    bool too_much, damaged;
};

/* xml_input.read */
static ssize_t unpack(void *from, char *out, size_t size)
{
    struct packed *p = from;
    ssize_t n = archive_read_data(p->archive, out, size);
    p->damaged = n < 0;
    p->too_much = n > 0 && (uint64_t)n > p->left;
    if (n < 0 || p->too_much)
        return -1;
    p->left -= (uint64_t)n;
    return n;
}

static bool open_packed(struct packed *p, const struct input *in)
{
    struct archive_entry *entry;
    p->archive = archive_read_new();
    p->left = (uint64_t)in->len * PACKED_MAX;
    archive_read_support_filter_bzip2(p->archive);
    archive_read_support_filter_gzip(p->archive);
    archive_read_support_filter_xz(p->archive);
    archive_read_support_format_raw(p->archive);
    return archive_read_open_memory(p->archive, in->bytes, in->len) == ARCHIVE_OK &&
           archive_read_next_header(p->archive, &entry) == ARCHIVE_OK;
}

static bool read_packed(const struct input *in, const struct members *members, struct buf *why)
{
    struct packed p = {0};
    struct buf inner = {0};
    bool ok = open_packed(&p, in);
    if (!ok)
        fail(why, "damaged: it cannot be unpacked");
    else
        ok = read_dump(&(struct xml_input){.read = unpack, .from = &p, .encoding = in->encoding}, members, &inner);
    if (p.too_much || p.damaged)
        ok = fail(
            why, p.too_much ? "it unpacks to more than %d times its size" : "damaged: it cannot be unpacked to its end",
            PACKED_MAX);
    else if (inner.len)
        fail(why, "%s", inner.s);
    archive_read_free(p.archive);
    buf_free(&inner);
    return ok;
}

static bool packed(const char *bytes, size_t len)
{
    return len > 6 && (!memcmp(bytes, "BZh", 3) || !memcmp(bytes, "\x1F\x8B", 2) ||
                       !memcmp(bytes,
                               "\xFD"
                               "7zXZ",
                               5));
}

static bool members(const struct input *in, const struct members *to, struct buf *why)
{
    if (packed(in->bytes, in->len))
        return read_packed(in, to, why);
    return read_dump(&(struct xml_input){.bytes = in->bytes, .len = in->len, .encoding = in->encoding}, to, why);
}

/* "x.xml.bz2", in small letters or capitals. */
static bool named_dump(const char *path)
{
    static const char *const ends[] = {".xml.bz2", ".xml.gz", ".xml.xz"};
    size_t len = strlen(path);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (len > strlen(ends[i]) && !strcasecmp(path + len - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

static bool knows(const char *path, const char *bytes, size_t len)
{
    return (packed(bytes, len) && named_dump(path)) || xml_begins(bytes, len, "mediawiki", NULL);
}

static const char *const suffixes[] = {".bz2", NULL};

const struct reader read_wiki = {.name = "MediaWiki", .suffixes = suffixes, .knows = knows, .members = members};
