/* The metadata of a page. */
#include "html.h"

#include "html_keep.h"

#include <string.h>
#include <strings.h>

/* Where a fact goes.  Of the names for one field the first in the table counts that the page has; to know one more: a
 * row here. */
static const struct row {
    const char *name;
    enum made_field field;
} rows[] = {
    {"citation_title", MADE_TITLE},
    {"dcterms.title", MADE_TITLE},
    {"dc.title", MADE_TITLE},
    {"og:title", MADE_TITLE},
    {"citation_author", MADE_AUTHOR},
    {"citation_authors", MADE_AUTHOR},
    {"dcterms.creator", MADE_AUTHOR},
    {"dc.creator", MADE_AUTHOR},
    {"author", MADE_AUTHOR},
    {"article:author", MADE_AUTHOR},
    {"og:article:author", MADE_AUTHOR},
    {"citation_publication_date", MADE_DATE},
    {"citation_date", MADE_DATE},
    {"dcterms.issued", MADE_DATE},
    {"dcterms.created", MADE_DATE},
    {"dcterms.date", MADE_DATE},
    {"dc.date.issued", MADE_DATE},
    {"dc.date", MADE_DATE},
    {"article:published_time", MADE_DATE},
    {"og:article:published_time", MADE_DATE},
    {"datepublished", MADE_DATE},
    {"pubdate", MADE_DATE},
    {"date", MADE_DATE},
    {"canonical", MADE_SOURCE},
    {"og:url", MADE_SOURCE},
    {"citation_public_url", MADE_SOURCE},
    {"dcterms.source", MADE_SOURCE},
    {"dc.source", MADE_SOURCE},
    {"dcterms.license", MADE_LICENCE},
    {"license", MADE_LICENCE},
    {"dcterms.rights", MADE_LICENCE},
    {"dc.rights", MADE_LICENCE},
    {"copyright", MADE_LICENCE},
};

enum { ROWS = sizeof rows / sizeof *rows };

/* The page's facts by this name; many people can have written it. */
static bool put_row(struct maker *m, const struct html_tree *t, const struct row *row)
{
    bool found = false;
    for (size_t i = 0; i < t->nfacts; i++) {
        const char *value = t->strings.s + t->facts[i].value;
        if (strcmp(t->strings.s + t->facts[i].name, row->name))
            continue;
        if (row->field == MADE_AUTHOR && !strncmp(value, "http", 4)) /* a profile's address is no name */
            continue;
        if (row->field == MADE_AUTHOR)
            make_add(m, row->field, value, strlen(value));
        else if (row->field == MADE_DATE) /* without the hour: 1968-08-21T03:30 */
            make_set(m, row->field, value, strcspn(value, "T"));
        else
            make_set(m, row->field, value, strlen(value));
        found = true;
    }
    return found;
}

/* cs_CZ is cs-CZ is cs. */
static void put_language(struct maker *m, const char *value)
{
    char code[4] = "";
    size_t n = strcspn(value, "-_, ");
    if (n < sizeof code) {
        memcpy(code, value, n);
        make_language(m, code);
    }
}

static void put_languages(struct maker *m, const struct html_tree *t)
{
    static const char *const names[] = {"lang", "dcterms.language", "dc.language", "content-language", "og:locale"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        for (size_t i = 0; i < t->nfacts; i++)
            if (!strcmp(t->strings.s + t->facts[i].name, names[k]))
                put_language(m, t->strings.s + t->facts[i].value);
}

/* ---- the title ---- */

/* White space made single, no-break spaces too; none at the ends. */
static void tidy(struct buf *b)
{
    size_t n = 0, skip;
    for (size_t i = 0; i < b->len; i += skip) {
        skip = html_blanks(b->s + i, b->len - i);
        if (skip && n)
            b->s[n++] = ' ';
        if (skip)
            continue;
        b->s[n++] = b->s[i];
        skip = 1;
    }
    if (n && b->s[n - 1] == ' ')
        n--;
    if (b->len)
        buf_cut(b, n);
}

/* The words of the first element of this kind and level. */
static void words_of_first(const struct html_tree *t, enum html_kind kind, unsigned level, struct buf *out)
{
    for (uint32_t i = 1; i < t->nnodes && !out->len; i++) {
        if (t->nodes[i].kind != kind || t->nodes[i].level != level)
            continue;
        html_words(t, i, out);
        tidy(out);
    }
}

/* Does the longer one begin or end with the shorter one, with a sign of a break between it and the rest? */
static bool is_part(const char *whole, const char *part)
{
    static const char *const breaks[] = {" - ", " | ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: ", ": ", " \xC2\xBB ",
                                         " \xC2\xB7 ", " / "};
    size_t len = strlen(part), all = strlen(whole);
    if (!len || len >= all)
        return false;
    for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
        size_t n = strlen(breaks[i]);
        if (!strncmp(whole, part, len) && !strncmp(whole + len, breaks[i], n))
            return true;
        if (all > len + n && !strcmp(whole + all - len, part) && !strncmp(whole + all - len - n, breaks[i], n))
            return true;
    }
    return false;
}

/* <title> without the site's name, where the first heading tells what of it is the page's. */
static void put_title(struct maker *m, const struct html_tree *t)
{
    struct buf title = {0}, heading = {0};
    words_of_first(t, HTML_TITLE, 0, &title);
    words_of_first(t, HTML_HEADING, 1, &heading);
    if (is_part(buf_string(&title), buf_string(&heading)))
        make_set(m, MADE_TITLE, heading.s, heading.len);
    else if (title.len)
        make_set(m, MADE_TITLE, title.s, title.len);
    buf_free(&title);
    buf_free(&heading);
}

void html_put_facts(struct maker *m, const struct html_tree *t)
{
    bool have[MADE_FIELDS] = {false};
    for (size_t i = 0; i < ROWS; i++)
        if (!have[rows[i].field])
            have[rows[i].field] = put_row(m, t, &rows[i]);
    put_title(m, t);
    put_languages(m, t);
}
