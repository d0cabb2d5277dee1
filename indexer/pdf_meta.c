#include "pdf.h"

#include "header.h"
#include "utf8.h"


#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* ---- titles that are none ---- */

static bool ends_in(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);
    return n >= m && !strcasecmp(s + n - m, end);
}

/* Names of files that programs put where the title should be. */
static bool names_file(const char *s)
{
    static const char *const suffixes[] = {".doc", ".docx", ".odt", ".rtf", ".tex", ".dvi", ".ps",   ".pdf",  ".indd", ".qxd",
                                           ".pmd", ".p65",  ".txt", ".wpd", ".xls", ".ppt", ".html", ".htm", ".tif",  ".jpg"};
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (ends_in(s, suffixes[i]))
            return true;
    return false;
}

/* What programs write by themselves. */
static bool empty_title(const char *s)
{
    static const char *const none[] = {"untitled",  "no title", "none", "bez názvu", "без имени", "без названия",
                                       "(anonymous)", "unknown",  "title", "slide 1",     "powerpoint presentation"};
    static const char *const begin[] = {"Microsoft Word - ", "Microsoft PowerPoint - ", "untitled-", "Dokument", "Document",
                                        "Документ", "file://", "about:"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (!strcasecmp(s, none[i]))
            return true;
    for (size_t i = 0; i < sizeof begin / sizeof *begin; i++) {
        size_t n = strlen(begin[i]);
        if (!strncasecmp(s, begin[i], n) && (i < 3 || i > 5 || strspn(s + n, " 0123456789") == strlen(s + n)))
            return true;
    }
    return false;
}

/* A title is what a person has written as one: not the name of a file, nor what a program puts there by itself. */
static bool good_title(const char *s)
{
    if (!s || utf8_check(s, strlen(s)) != strlen(s))
        return false;
    s += strspn(s, " \t\r\n");
    bool letters = strpbrk(s, "aeiouyAEIOUY") || strspn(s, " -_.0123456789") != strlen(s);
    return *s && letters && !names_file(s) && !empty_title(s);
}

/* Names of accounts are no authors. */
static bool good_author(const char *s)
{
    static const char *const accounts[] = {"user",    "admin",   "administrator", "owner", "pc",       "home",   "uzivatel",
                                           "uživatel", "student", "пользователь",  "root",  "unknown", "default"};
    if (!s || utf8_check(s, strlen(s)) != strlen(s) || !s[strspn(s, " \t\r\n")])
        return false;
    for (size_t i = 0; i < sizeof accounts / sizeof *accounts; i++)
        if (!strcasecmp(s, accounts[i]))
            return false;
    return true;
}

/* ---- XMP ---- */

static void add_unescaped(struct buf *out, const char *s, size_t len)
{
    static const struct {
        const char *name, *is;
    } entities[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}};
    for (size_t i = 0, n; i < len; i += n) {
        size_t k = 0;
        while (k < 5 && strncmp(s + i, entities[k].name, strlen(entities[k].name)) != 0)
            k++;
        n = k < 5 ? strlen(entities[k].name) : 1;
        buf_add(out, k < 5 ? entities[k].is : s + i, 1);
    }
}

/* Behind the tag that begins at s; NULL: it does not end. */
static const char *tag_end(const char *s)
{
    const char *end = s ? strchr(s, '>') : NULL;
    return end ? end + 1 : NULL;
}

/* The text of element number n of a property's list (n from 0; a property without a list has one); false: no more. */
static bool xmp_item(const char *xmp, const char *name, size_t n, struct buf *out)
{
    char open[40], close[40];
    snprintf(open, sizeof open, "<%s", name);
    snprintf(close, sizeof close, "</%s>", name);
    const char *at = xmp ? tag_end(strstr(xmp, open)) : NULL, *end = at ? strstr(at, close) : NULL;
    bool list = at && end && memmem(at, (size_t)(end - at), "<rdf:li", 7);
    if (!at || !end || (n && !list))
        return false;
    for (size_t i = 0; list && i <= n; i++)
        if (!(at = tag_end(strstr(at, "<rdf:li"))) || at > end)
            return false;
    const char *stop = strchr(at, '<');
    buf_clear(out);
    add_unescaped(out, at, (size_t)((stop && stop < end ? stop : end) - at));
    return true;
}

static void set(struct maker *m, enum made_field field, const char *s)
{
    make_set(m, field, s, strlen(s));
}

/* Several authors stand in a list. */
static void xmp_authors(struct maker *m, const char *xmp)
{
    struct buf value = {0};
    for (size_t i = 0; i < 50 && xmp_item(xmp, "dc:creator", i, &value); i++)
        if (good_author(value.s))
            make_add(m, MADE_AUTHOR, value.s, value.len);
    buf_free(&value);
}

/* The day of a publication goes before the day when the file was made. */
static void xmp_date(struct maker *m, const char *xmp)
{
    static const char *const names[] = {"prism:publicationDate", "dc:date"};
    struct buf value = {0};
    for (size_t i = 0; i < 2; i++)
        if (xmp_item(xmp, names[i], 0, &value) && value.len >= 4 && isdigit((unsigned char)value.s[0]))
            make_set(m, MADE_DATE, value.s, value.len > 10 ? 10 : value.len);
    buf_free(&value);
}

void pdf_metadata(struct maker *m, const char *title, const char *author, const char *date, const char *xmp)
{
    struct buf value = {0};
    if (good_title(title))
        set(m, MADE_TITLE, title);
    if (xmp_item(xmp, "dc:title", 0, &value) && good_title(value.s))
        set(m, MADE_TITLE, value.s);
    if (good_author(author))
        set(m, MADE_AUTHOR, author);
    else
        xmp_authors(m, xmp);
    xmp_date(m, xmp);
    if (date)
        set(m, MADE_DATE, date);
    if (xmp_item(xmp, "dc:language", 0, &value))
        make_language(m, value.s);
    if (xmp_item(xmp, "dc:rights", 0, &value))
        set(m, MADE_LICENCE, value.s);
    buf_free(&value);
}

/* The dictionary of the catalogue has /Type /Catalog and perhaps /Lang (cs-CZ), near each other. */
void pdf_language(struct maker *m, const char *bytes, size_t len)
{
    static const char mark[] = "/Catalog";
    const char *at = bytes, *end = bytes + len;
    char code[3] = "";
    while ((at = memmem(at, (size_t)(end - at), mark, sizeof mark - 1))) {
        const char *from = at - bytes > 1000 ? at - 1000 : bytes, *to = end - at > 1000 ? at + 1000 : end;
        const char *lang = memmem(from, (size_t)(to - from), "/Lang", 5);
        lang = lang ? memchr(lang, '(', (size_t)(to - lang)) : NULL;
        if (lang && to - lang > 3 && isalpha((unsigned char)lang[1]) && isalpha((unsigned char)lang[2])) {
            code[0] = (char)tolower((unsigned char)lang[1]);
            code[1] = (char)tolower((unsigned char)lang[2]);
            make_language(m, code);
        }
        at += sizeof mark - 1;
    }
}
