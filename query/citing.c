#include "citing.h"

#include "author.h"
#include "tokens.h"
#include "utf8.h"
#include "when.h"

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

/* Keys are ASCII as far as they can be: tools for bibliographies stumble over others. */
static const char *const latin[] = {"a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "j",    "k", "l", "m", "n", "o",  "p",
                                    "r", "s", "t", "u", "f", "kh", "c",  "ch", "sh", "shch", "",  "y", "",  "e", "ju", "ja"};

static void add_letter(uint32_t c, struct buf *out)
{
    enum { SMALL_A = 0x430, SMALL_YA = 0x44F };
    char room[4];
    if (c >= SMALL_A && c <= SMALL_YA)
        buf_adds(out, latin[c - SMALL_A]);
    else if (c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
        buf_add(out, room, utf8_put(c, room));
}

static void add_folded(const char *s, size_t len, struct buf *out)
{
    uint32_t c;
    for (size_t i = 0; i < len;) {
        i += utf8_next(s + i, len - i, &c);
        add_letter(c, out);
    }
}

/* Words of a string, folded, each behind a hyphen: at most `most`. */
static void add_words(const char *s, size_t most, struct buf *out)
{
    struct tokens t = {0};
    size_t found = 0;
    tokens_of(&t, s, strlen(s));
    for (size_t i = 0; i < t.n && found < most; i++) {
        const struct token *k = &t.at[i];
        bool short_word = k->kind == TOKEN_WORD && k->folded_len < 2;
        if (short_word || k->shape == SHAPE_WHOLE || k->shape == SHAPE_BROKEN)
            continue;
        found++;
        buf_addc(out, '-');
        add_folded(token_term(&t, k), k->folded_len, out);
    }
    tokens_free(&t);
}

static const char *file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

static bool has(const char *s)
{
    return s && *s;
}

/* Of several authors the first. */
static void add_surname(const char *author, struct buf *out)
{
    struct authors a;
    authors_of(&a, author);
    if (a.n)
        add_words(a.at[0].family ? a.at[0].family : a.at[0].literal, 1, out);
    authors_free(&a);
}

/* Without a title the file's name, but for what tells its format. */
static void add_title(const struct document *d, struct buf *out)
{
    const char *name = has(d->title) ? d->title : file_name(d->path), *dot = strrchr(name, '.');
    char *words = need_copy(name, has(d->title) || !dot ? strlen(name) : (size_t)(dot - name));
    add_words(words, TITLE_WORDS, out);
    free(words);
}

void citing_key(const struct document *d, struct buf *out)
{
    struct buf key = {0};
    struct when when;
    if (has(d->author))
        add_surname(d->author, &key);
    if (when_of(d->date, &when) && !when.century)
        buf_addf(&key, "-%u", when.from.year);
    add_title(d, &key);
    buf_addf(&key, "-%08x", (unsigned)(hash_of(d->path, strlen(d->path)) >> 32));
    buf_adds(out, key.s + 1);
    buf_free(&key);
}

/* ---- once each ---- */

static struct cited *place_of_hash(const struct cited *table, size_t cap, uint64_t hash)
{
    size_t i = hash & (cap - 1);
    while (table[i].hash && table[i].hash != hash)
        i = (i + 1) & (cap - 1);
    return (struct cited *)&table[i];
}

static void grow(struct citing *c)
{
    size_t cap = c->cap ? 2 * c->cap : CAP_FIRST;
    struct cited *table = need(cap * sizeof *table);
    for (size_t i = 0; i < c->cap; i++)
        if (c->seen[i].hash)
            *place_of_hash(table, cap, c->seen[i].hash) = c->seen[i];
    free(c->seen);
    c->seen = table;
    c->cap = cap;
}

/* Is it the first time?  *content: what it was put in with the first time. */
static bool first_time(struct citing *c, const char *s, size_t len, uint64_t *content)
{
    uint64_t hash = hash_of(s, len);
    if (2 * (c->n + 1) > c->cap)
        grow(c);
    struct cited *at = place_of_hash(c->seen, c->cap, hash);
    bool first = !at->hash;
    if (first) {
        *at = (struct cited){hash, *content};
        c->n++;
    }
    *content = at->content;
    return first;
}

/* The key, told apart from that of another document with the same path in another index. */
static void add_key(struct citing *c, const struct document *d, struct buf *key)
{
    uint64_t own = hash_of((const char *)d->hash, sizeof d->hash), content = own;
    citing_key(d, key);
    struct buf known = {0};
    buf_addf(&known, "@%s", key->s); /* apart from lines and items that were printed */
    first_time(c, known.s, known.len, &content);
    if (content != own)
        buf_addf(key, "-%04x", (unsigned)(own >> 48));
    buf_free(&known);
}

/* ---- imprint ---- */

/* "Praha: J. Otto, 1894" in its parts, but for the year.  false: it is another kind of source. */
struct imprint {
    const char *place, *publisher;
    size_t place_len, publisher_len;
};

static bool imprint_of(const char *source, struct imprint *out)
{
    size_t colon = has(source) ? strcspn(source, ":") : 0, end, len = colon ? strlen(source) : 0;
    bool one_line = colon && colon < 40 && source[colon] && source[colon + 1] == ' ' && len < 120;
    if (!one_line || strpbrk(source, "/\n") || strchr(source + colon + 1, ':') || (*source >= 'a' && *source <= 'z'))
        return false;
    const char *comma = strrchr(source + colon, ',');
    bool year = comma && strspn(comma + 1, " 0123456789[]?") == strlen(comma + 1);
    end = year ? (size_t)(comma - source) : len - (source[len - 1] == '.');
    *out = (struct imprint){source, source + colon + 2, colon, end - colon - 2};
    return year && end > colon + 2;
}

static bool is_address(const char *source)
{
    return source && (!strncmp(source, "http://", 7) || !strncmp(source, "https://", 8));
}

/* ---- plain and markdown: after ISO 690 ---- */

/* What Markdown would take for a mark is escaped. */
static void add_markdown(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len; i++) {
        if (strchr("\\`*_[]<>#|@$^~&", s[i]) && s[i])
            buf_addc(out, '\\');
        buf_addc(out, s[i]);
    }
}

/* "Novák, Jan ml.", "van Gogh, Vincent" */
static void add_name(const struct author *a, struct buf *out)
{
    if (a->literal)
        buf_adds(out, a->literal);
    if (a->particle)
        buf_addf(out, "%s ", a->particle);
    buf_adds(out, a->family ? a->family : "");
    if (a->given)
        buf_addf(out, ", %s", a->given);
    if (a->suffix)
        buf_addf(out, ", %s", a->suffix);
}

static void add_authors_line(const char *author, struct buf *out)
{
    struct authors a;
    authors_of(&a, author);
    for (size_t i = 0; i < a.n; i++) {
        buf_adds(out, i ? "; " : "");
        add_name(&a.at[i], out);
    }
    if (a.n)
        buf_adds(out, out->s[out->len - 1] == '.' ? " " : ". ");
    authors_free(&a);
}

/* Authors. Title. Place: publisher, date, section, page, lines. Address. path */
static void add_reference(const struct found *found, bool whole, struct buf *out)
{
    struct document d = *found->document;
    struct found shown = *found;
    struct imprint in;
    struct buf date = {0}, where = {0}, author = {0};
    char *path = library_path(found->shelf, d.path);
    add_authors_line(d.author, &author);
    if (imprint_of(d.source, &in))
        buf_addf(&date, "%.*s: %.*s", (int)in.place_len, in.place, (int)in.publisher_len, in.publisher);
    if (has(d.date))
        buf_addf(&date, "%s%s", date.len ? ", " : "", d.date);
    if (is_address(d.source))
        buf_addf(&where, "%s. ", d.source);
    buf_adds(&where, path);
    d.author = NULL;
    d.date = buf_string(&date);
    shown.document = &d;
    buf_adds(out, buf_string(&author));
    if (whole)
        show_document(&d, where.s, out);
    else
        show_citation(&shown, where.s, out);
    free(path);
    buf_free(&date);
    buf_free(&where);
    buf_free(&author);
}

/* Where in it, as pandoc reads it behind a key: ", 12" is a page in any language, ", lines 3-7". */
static void add_locator(const struct passage *p, struct buf *out)
{
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    if (has(p->page) && strspn(p->page, letters) == strlen(p->page))
        buf_addf(out, ", %s", p->page);
    else if (p->line_last > p->line_first)
        buf_addf(out, ", lines %u-%u", (unsigned)p->line_first, (unsigned)p->line_last);
    else if (p->line_first)
        buf_addf(out, ", line %u", (unsigned)p->line_first);
}

static void add_line(struct citing *c, const struct found *found, bool whole, struct buf *out)
{
    struct buf line = {0}, shown = {0}, key = {0};
    uint64_t content = 1;
    add_reference(found, whole, &line);
    show_terminal(buf_string(&line), line.len, &shown);
    if (first_time(c, buf_string(&shown), shown.len, &content)) {
        if (strcmp(c->style, "markdown")) {
            buf_add(out, shown.s, shown.len);
        } else {
            add_key(c, found->document, &key);
            buf_adds(out, "- ");
            add_markdown(shown.s, shown.len, out);
            buf_addf(out, " [@%s", key.s);
            if (!whole)
                add_locator(&found->passage, out);
            buf_addc(out, ']');
        }
        buf_addc(out, '\n');
    }
    buf_free(&line);
    buf_free(&shown);
    buf_free(&key);
}

/* ---- CSL JSON, as reference managers and pandoc read it (citation-style-language schema 1.0.2) ---- */

static void member_of(const char *name, const char *s, size_t len, bool first, struct buf *out)
{
    buf_addf(out, "%s\"%s\":", first ? "" : ",", name);
    show_json_string(s, len, out);
}

static void member(const char *name, const char *s, struct buf *out)
{
    if (has(s))
        member_of(name, s, strlen(s), false, out);
}

static void add_csl_name(const struct author *a, struct buf *out)
{
    const char *first = a->literal ? a->literal : a->family;
    buf_addc(out, '{');
    member_of(a->literal ? "literal" : "family", first, strlen(first), true, out);
    member("given", a->given, out);
    member("non-dropping-particle", a->particle, out);
    member("suffix", a->suffix, out);
    buf_addc(out, '}');
}

static void add_csl_authors(const char *author, struct buf *out)
{
    struct authors a;
    authors_of(&a, author);
    for (size_t i = 0; i < a.n; i++) {
        buf_adds(out, i ? "," : ",\"author\":[");
        add_csl_name(&a.at[i], out);
    }
    buf_adds(out, a.n ? "]" : "");
    authors_free(&a);
}

static void add_day(const struct when_day *d, struct buf *out)
{
    buf_addf(out, "[%u", d->year);
    if (d->month)
        buf_addf(out, ",%u", d->month);
    if (d->month && d->day)
        buf_addf(out, ",%u", d->day);
    buf_addc(out, ']');
}

/* In parts where all of it is understood, else as it stands. */
static void add_csl_date(const char *date, struct buf *out)
{
    struct when when;
    if (!has(date))
        return;
    buf_adds(out, ",\"issued\":{");
    if (when_of(date, &when) && when.whole) {
        buf_adds(out, "\"date-parts\":[");
        add_day(&when.from, out);
        buf_adds(out, when.to.year ? "," : "");
        if (when.to.year)
            add_day(&when.to, out);
        buf_adds(out, when.circa ? "],\"circa\":true" : "]");
    } else {
        member_of("literal", date, strlen(date), true, out);
    }
    buf_addc(out, '}');
}

/* What it was published by and where it was taken from. */
static void add_csl_source(const struct document *d, struct buf *out)
{
    struct imprint in;
    if (imprint_of(d->source, &in)) {
        member_of("publisher-place", in.place, in.place_len, false, out);
        member_of("publisher", in.publisher, in.publisher_len, false, out);
    } else {
        member(is_address(d->source) ? "URL" : "source", d->source, out);
    }
}

static const char *csl_type(const struct document *d)
{
    struct imprint in;
    if (is_address(d->source) && has(d->format) && (!strcmp(d->format, "HTML") || !strcmp(d->format, "MediaWiki")))
        return "webpage";
    return imprint_of(d->source, &in) ? "book" : "document";
}

static void add_item(struct citing *c, const struct document *d, struct buf *out)
{
    struct buf key = {0};
    uint64_t content = 1;
    add_key(c, d, &key);
    if (first_time(c, key.s, key.len, &content)) {
        buf_adds(out, c->begun ? ",\n{" : "\n{");
        c->begun = true;
        member_of("id", key.s, key.len, true, out);
        member("type", csl_type(d), out);
        member("title", has(d->title) ? d->title : file_name(d->path), out);
        add_csl_authors(d->author, out);
        add_csl_date(d->date, out);
        if (d->lang != LANG_OTHER)
            member("language", language_row(d->lang)->code, out);
        add_csl_source(d, out);
        if (d->pages)
            buf_addf(out, ",\"number-of-pages\":%u", (unsigned)d->pages);
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
    struct found place = *found;
    if (line_first) {
        place.passage.line_first = line_first;
        place.passage.line_last = line_last;
    }
    if (is_csl(c))
        add_item(c, found->document, out);
    else
        add_line(c, &place, false, out);
}

void citing_add_document(struct citing *c, const struct found *found, struct buf *out)
{
    if (is_csl(c))
        add_item(c, found->document, out);
    else
        add_line(c, found, true, out);
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
