#include "citing.h"

#include "tokens.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CAP_FIRST = 256, TITLE_WORDS = 2 };

static uint64_t hash_of(const char *s, size_t len)
{
    uint64_t hash = 14695981039346656037u; /* FNV-1a */
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)s[i]) * 1099511628211u;
    return hash ? hash : 1;
}

/* ---- keys ---- */

/* Words of a string, folded, joined with hyphens: at most `most`, or the last one alone. */
static void add_words(const char *s, size_t most, bool last, struct buf *out)
{
    struct tokens t = {0};
    size_t found = 0;
    tokens_of(&t, s, strlen(s));
    for (size_t i = 0; i < t.n && found < most; i++) {
        const struct token *k = &t.at[last ? t.n - 1 - i : i];
        if (k->kind != TOKEN_WORD || k->shape == SHAPE_WHOLE || k->folded_len < 2)
            continue;
        if (found++)
            buf_addc(out, '-');
        buf_add(out, token_term(&t, k), k->folded_len);
    }
    tokens_free(&t);
}

/* "Novák, Jan" begins with the surname, "Jan Novák" ends with it; of several authors the first. */
static void add_surname(const char *author, struct buf *out)
{
    size_t len = strcspn(author, ";,");
    char *first = need_copy(author, len);
    add_words(first, 1, author[len] != ',', out);
    free(first);
}

void citing_key(const struct document *d, struct buf *out)
{
    size_t start = out->len;
    if (d->author && *d->author)
        add_surname(d->author, out);
    if (d->date && strspn(d->date, "0123456789") >= 4) {
        buf_adds(out, out->len > start ? "-" : "");
        buf_add(out, d->date, 4);
    }
    size_t before = out->len;
    buf_adds(out, before > start ? "-" : "");
    add_words(d->title ? d->title : "", TITLE_WORDS, false, out);
    if (out->len == before + (before > start)) /* no title: no hyphen for it */
        buf_cut(out, before);
    buf_addf(out, "%s%04x", out->len > start ? "-" : "", (unsigned)(hash_of(d->path, strlen(d->path)) >> 48));
}

/* ---- once each ---- */

static void put(uint64_t *table, size_t cap, uint64_t hash)
{
    size_t i = hash & (cap - 1);
    while (table[i])
        i = (i + 1) & (cap - 1);
    table[i] = hash;
}

static void grow(struct citing *c)
{
    size_t cap = c->cap ? 2 * c->cap : CAP_FIRST;
    uint64_t *table = need(cap * sizeof *table);
    for (size_t i = 0; i < c->cap; i++)
        if (c->seen[i])
            put(table, cap, c->seen[i]);
    free(c->seen);
    c->seen = table;
    c->cap = cap;
}

/* Is it the first time? */
static bool first_time(struct citing *c, const char *s, size_t len)
{
    uint64_t hash = hash_of(s, len);
    for (size_t i = hash & (c->cap - 1); c->cap && c->seen[i]; i = (i + 1) & (c->cap - 1))
        if (c->seen[i] == hash)
            return false;
    if (2 * (c->n + 1) > c->cap)
        grow(c);
    put(c->seen, c->cap, hash);
    c->n++;
    return true;
}

/* ---- plain and markdown ---- */

/* What Markdown would take for a mark is escaped. */
static void add_markdown(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len; i++) {
        if (strchr("\\`*_[]<>#|", s[i]) && s[i])
            buf_addc(out, '\\');
        buf_addc(out, s[i]);
    }
}

static void add_line(struct citing *c, const struct document *d, const struct buf *line, struct buf *out)
{
    struct buf shown = {0}, key = {0};
    show_terminal(buf_string(line), line->len, &shown);
    if (first_time(c, buf_string(&shown), shown.len)) {
        if (strcmp(c->style, "markdown")) {
            buf_add(out, shown.s, shown.len);
        } else {
            citing_key(d, &key);
            buf_adds(out, "- ");
            add_markdown(shown.s, shown.len, out);
            buf_addf(out, " [@%s]", key.s);
        }
        buf_addc(out, '\n');
    }
    buf_free(&shown);
    buf_free(&key);
}

/* ---- CSL JSON, as reference managers and pandoc read it (citation-style-language schema 1.0.2) ---- */

static void member(const char *name, const char *s, struct buf *out)
{
    if (!s || !*s)
        return;
    buf_addf(out, ",\"%s\":", name);
    show_json_string(s, strlen(s), out);
}

/* "Novák, Jan; Black, Anne": family and given where a comma parts them, else as it stands. */
static void add_authors(const char *authors, struct buf *out)
{
    buf_adds(out, ",\"author\":[");
    for (bool first = true; *authors; first = false) {
        size_t len = strcspn(authors, ";"), comma = strcspn(authors, ",;");
        buf_adds(out, first ? "{" : ",{");
        if (comma < len) {
            size_t given = comma + 1 + strspn(authors + comma + 1, " ");
            buf_adds(out, "\"family\":");
            show_json_string(authors, comma, out);
            buf_adds(out, ",\"given\":");
            show_json_string(authors + given, len - given, out);
        } else {
            buf_adds(out, "\"literal\":");
            show_json_string(authors, len, out);
        }
        buf_addc(out, '}');
        authors += len;
        authors += strspn(authors, "; ");
    }
    buf_addc(out, ']');
}

/* 1968, 1968-08, 1968-08-21 in parts; what is not of that form as it stands. */
static void add_date(const char *date, struct buf *out)
{
    unsigned year, month, day;
    int n = sscanf(date, "%4u-%2u-%2u", &year, &month, &day);
    if (n < 1 || strspn(date, "0123456789") != 4) {
        buf_adds(out, ",\"issued\":{\"raw\":");
        show_json_string(date, strlen(date), out);
        buf_addc(out, '}');
        return;
    }
    buf_addf(out, ",\"issued\":{\"date-parts\":[[%u", year);
    if (n > 1)
        buf_addf(out, ",%u", month);
    if (n > 2)
        buf_addf(out, ",%u", day);
    buf_adds(out, "]]}");
}

static void add_item(struct citing *c, const struct document *d, struct buf *out)
{
    struct buf key = {0};
    citing_key(d, &key);
    if (first_time(c, key.s, key.len)) {
        buf_adds(out, c->begun ? ",\n{\"id\":" : "\n{\"id\":");
        c->begun = true;
        show_json_string(key.s, key.len, out);
        buf_adds(out, ",\"type\":\"document\"");
        member("title", d->title, out);
        if (d->author && *d->author)
            add_authors(d->author, out);
        if (d->date && *d->date)
            add_date(d->date, out);
        if (d->lang != LANG_OTHER)
            member("language", language_row(d->lang)->code, out);
        bool address = d->source && (!strncmp(d->source, "http://", 7) || !strncmp(d->source, "https://", 8));
        member(address ? "URL" : "source", d->source, out);
        member("archive_location", d->path, out);
        buf_addc(out, '}');
    }
    buf_free(&key);
}

/* ---- all styles ---- */

static bool is_csl(const struct citing *c)
{
    return !strcmp(c->style, "csl-json");
}

void citing_begin(struct citing *c, const char *style, struct buf *out)
{
    c->style = style;
    if (is_csl(c))
        buf_addc(out, '[');
}

void citing_add(struct citing *c, const struct found *found, uint32_t line_first, uint32_t line_last, struct buf *out)
{
    struct buf line = {0};
    if (is_csl(c)) {
        add_item(c, found->document, out);
        return;
    }
    struct found place = *found;
    if (line_first) {
        place.passage.line_first = line_first;
        place.passage.line_last = line_last;
    }
    char *path = library_path(found->shelf, found->document->path);
    show_citation(&place, path, &line);
    add_line(c, found->document, &line, out);
    free(path);
    buf_free(&line);
}

void citing_add_document(struct citing *c, const struct found *found, struct buf *out)
{
    struct buf line = {0};
    if (is_csl(c)) {
        add_item(c, found->document, out);
        return;
    }
    char *path = library_path(found->shelf, found->document->path);
    show_document(found->document, path, &line);
    add_line(c, found->document, &line, out);
    free(path);
    buf_free(&line);
}

void citing_end(struct citing *c, struct buf *out)
{
    if (c->style && is_csl(c))
        buf_adds(out, "\n]\n");
}

void citing_free(struct citing *c)
{
    free(c->seen);
    *c = (struct citing){0};
}
