/* Tables: CSV with quotes, or TSV; the first line says what the columns are. */
#include "xref_names.h"

#include "output.h"
#include "terms.h"
#include "utf8.h"
#include "xref_index.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- records ---- */

struct authority *authorities_add(struct authorities *a, unsigned line)
{
    a->at = need_room(a->at, a->n, &a->cap, sizeof *a->at);
    a->at[a->n] = (struct authority){.line = line};
    return &a->at[a->n++];
}

/* White space single, none at the ends. */
static char *tidy(const char *s, size_t len)
{
    struct buf out = {0};
    bool space = false;
    for (size_t i = 0; i < len; i++) {
        if (strchr(" \t\r\n", s[i]) && s[i]) {
            space = out.len > 0;
            continue;
        }
        if (space)
            buf_addc(&out, ' ');
        space = false;
        buf_addc(&out, s[i]);
    }
    return buf_take(&out);
}

void authority_heading(struct authority *a, const char *s, size_t len)
{
    free(a->heading);
    a->heading = tidy(s, len);
}

void authority_variant(struct authority *a, const char *s, size_t len)
{
    char *variant = tidy(s, len);
    if (!*variant) {
        free(variant);
        return;
    }
    a->variants = need_room(a->variants, a->nvariants, &a->cap, sizeof *a->variants);
    a->variants[a->nvariants++] = variant;
}

void authorities_free(struct authorities *a)
{
    for (size_t i = 0; i < a->n; i++) {
        free(a->at[i].heading);
        for (size_t k = 0; k < a->at[i].nvariants; k++)
            free(a->at[i].variants[k]);
        free(a->at[i].variants);
    }
    free(a->at);
    free(a->path);
    *a = (struct authorities){0};
}

/* ---- tables ---- */

enum column { COLUMN_OTHER, COLUMN_HEADING, COLUMN_VARIANTS, COLUMN_KIND };
enum { COLUMNS_MAX = 64 };

struct table {
    struct authorities *out;
    const char *s, *end; /* what is still to be read */
    char sign;           /* between fields */
    enum column columns[COLUMNS_MAX];
    size_t ncolumns;
    unsigned line;
    bool open; /* the field that was read last begins with a quote that does not end */
    struct buf field;
    struct buf *why;
};

static enum column column_of(const char *name)
{
    static const struct {
        const char *name;
        enum column column;
    } known[] = {
        {"heading", COLUMN_HEADING},   {"name", COLUMN_HEADING}, {"variant", COLUMN_VARIANTS},
        {"variants", COLUMN_VARIANTS}, {"kind", COLUMN_KIND},    {"type", COLUMN_KIND},
        {NULL, COLUMN_OTHER},
    };
    size_t i = 0;
    while (known[i].name && strcasecmp(known[i].name, name))
        i++;
    return known[i].column;
}

/* Reads one field into table->field; false at the end of a line: the last one. */
static bool next_field(struct table *t)
{
    bool quoted = t->s < t->end && *t->s == '"' && t->sign != '\t';
    buf_clear(&t->field);
    t->s += quoted;
    for (; t->s < t->end; t->s++) {
        if (quoted && *t->s == '"') {
            if (t->s + 1 < t->end && t->s[1] == '"')
                t->s++;
            else {
                quoted = false;
                continue;
            }
        } else if (!quoted && (*t->s == t->sign || *t->s == '\n'))
            break;
        t->line += *t->s == '\n';
        buf_addc(&t->field, *t->s);
    }
    t->open = quoted;
    while (t->field.len && t->field.s[t->field.len - 1] == '\r')
        buf_cut(&t->field, t->field.len - 1);
    bool more = t->s < t->end && *t->s == t->sign;
    if (t->s < t->end)
        t->s++;
    return more;
}

static bool read_columns(struct table *t)
{
    bool more, heading = false;
    do {
        more = next_field(t);
        enum column c = column_of(buf_string(&t->field));
        heading |= c == COLUMN_HEADING;
        if (t->ncolumns < COLUMNS_MAX)
            t->columns[t->ncolumns++] = c;
    } while (more);
    return heading ||
           fail(t->why, "%s:1: no column is called heading; columns are heading, variants, kind", t->out->path);
}

static void add_variants(struct authority *a, const char *s)
{
    while (*s) {
        size_t len = strcspn(s, "|;");
        authority_variant(a, s, len);
        s += len + (s[len] != 0);
    }
}

/* In capitals or small letters. */
static bool kind_of(const char *s, enum bearer *out)
{
    struct buf small = {0};
    for (; *s; s++)
        buf_addc(&small, *s >= 'A' && *s <= 'Z' ? (char)(*s + 'a' - 'A') : *s);
    bool known = bearer_of_word(buf_string(&small), out);
    buf_free(&small);
    return known;
}

static bool read_record(struct table *t)
{
    struct authority *a = authorities_add(t->out, ++t->line);
    bool more, ok = true;
    size_t i = 0;
    do {
        more = next_field(t);
        enum column c = i < t->ncolumns ? t->columns[i] : COLUMN_OTHER;
        const char *s = buf_string(&t->field);
        i++;
        if (t->open)
            ok = fail(t->why, "%s:%u: a quotation mark is not closed", t->out->path, a->line);
        else if (c == COLUMN_HEADING)
            authority_heading(a, s, t->field.len);
        else if (c == COLUMN_VARIANTS)
            add_variants(a, s);
        else if (c == COLUMN_KIND && *s && !(a->has_kind = kind_of(s, &a->kind)))
            ok = fail(t->why, "%s:%u: there is no kind '%s'; there are person, place, organisation and other",
                      t->out->path, a->line, s);
    } while (more && ok);
    if (!a->heading || !*a->heading) { /* an empty line */
        free(a->heading);
        for (size_t k = 0; k < a->nvariants; k++)
            free(a->variants[k]);
        free(a->variants);
        t->out->n--;
    }
    return ok;
}

static bool read_whole(const char *path, struct buf *out, struct buf *why)
{
    FILE *file = fopen(path, "re");
    char block[65536];
    size_t n;
    if (!file)
        return fail(why, "cannot open '%s': %s", path, strerror(errno));
    while ((n = fread(block, 1, sizeof block, file)))
        buf_add(out, block, n);
    bool ok = !ferror(file) || fail(why, "cannot read '%s': %s", path, strerror(errno));
    fclose(file);
    buf_adds(out, "");
    return ok;
}

static const char *skip_bom(const char *s)
{
    return strncmp(s, "\xEF\xBB\xBF", 3) ? s : s + 3;
}

/* A tab in the first line makes it TSV, else a semicolon or a comma CSV. */
static char sign_of(const char *s)
{
    size_t len = strcspn(s, "\n");
    return memchr(s, '\t', len) ? '\t' : memchr(s, ';', len) && !memchr(s, ',', len) ? ';' : ',';
}

static bool is_xml(const char *s)
{
    s += strspn(s, " \t\r\n");
    return *s == '<';
}

bool authorities_is(const char *path)
{
    struct buf text = {0}, why = {0};
    bool is = true; /* what cannot be read is said by whoever reads it */
    if (read_whole(path, &text, &why)) {
        const char *s = skip_bom(text.s);
        struct table t = {.s = s, .end = s + strcspn(s, "\n"), .sign = sign_of(s)};
        bool more;
        is = is_xml(s) || (t.sign != '\t' && *s != '#' && memchr(s, t.sign, (size_t)(t.end - s)));
        do {
            more = next_field(&t);
            is |= column_of(buf_string(&t.field)) == COLUMN_HEADING;
        } while (more);
        buf_free(&t.field);
    }
    buf_free(&text);
    buf_free(&why);
    return is;
}

/* Spreadsheets like to write other encodings: their names would stand in no text. */
static bool check_utf8(const char *path, const struct buf *text, struct buf *why)
{
    size_t bad = utf8_check(text->s, text->len), line = 1;
    for (size_t i = 0; i < bad; i++)
        line += text->s[i] == '\n';
    return bad == text->len || fail(why, "%s:%zu: this is not UTF-8: save the file in that encoding", path, line);
}

static bool read_table(struct authorities *out, const char *s, const char *end, struct buf *why)
{
    struct table t = {.out = out, .s = s, .end = end, .sign = sign_of(s), .line = 1, .why = why};
    bool ok = read_columns(&t);
    while (ok && t.s < t.end)
        ok = read_record(&t);
    buf_free(&t.field);
    return ok;
}

bool authorities_read(struct authorities *out, const char *path, struct buf *why)
{
    struct buf text = {0};
    *out = (struct authorities){.path = need_copy(path, strlen(path))};
    bool ok = read_whole(path, &text, why);
    const char *s = ok ? skip_bom(text.s) : "";
    if (ok && is_xml(s))
        ok = authorities_read_tei(out, path, why);
    else if (ok)
        ok = check_utf8(path, &text, why) && read_table(out, s, text.s + text.len, why);
    if (ok && !out->n)
        output_remark("'%s' has no names in it", path);
    buf_free(&text);
    return ok;
}

/* ---- in the register ---- */

struct applying {
    const struct authorities *a;
    struct xref_index index;
    uint32_t *owner; /* of entries: 1 + the record that has named it */
};

/* The entry that another record has named already: the list calls one thing by two headings. */
static bool is_taken(struct applying *p, const struct authority *w, const char *name, uint32_t entry)
{
    const struct authority *other = p->owner[entry] ? &p->a->at[p->owner[entry] - 1] : NULL;
    if (!other || !strcmp(other->heading, w->heading))
        return false;
    output_remark("%s:%u: '%s' stands under '%s' already (line %u)", p->a->path, w->line, name, other->heading,
                  other->line);
    return true;
}

static void gather(struct applying *p, const struct authority *w, const char *name, uint32_t found, uint32_t *entry)
{
    if (found == NO_ENTRY || found == *entry || is_taken(p, w, name, found))
        return;
    if (*entry != NO_ENTRY)
        xref_index_merge(&p->index, found, *entry);
    else
        *entry = found;
}

static void gather_name(struct applying *p, const struct authority *w, const char *name, uint32_t *entry)
{
    gather(p, w, name, xref_index_find(&p->index, name), entry);
}

/* Entries that texts refer to by the record's id. */
static void gather_keyed(struct applying *p, const struct authority *w, const struct xref *x, uint32_t *entry)
{
    for (size_t i = 0; w->key && i < x->nkeyed; i++)
        if ((x->keyed[i].key & ~(uint32_t)MARKED_LOCAL) == w->key)
            gather(p, w, w->heading, xref_index_root(&p->index, x->keyed[i].entry), entry);
}

/* Adds the words, folded, a blank behind each. */
static void fold_words(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0, n; i < len; i += n + 1) {
        size_t start = out->len, folded;
        n = strcspn(s + i, " ");
        n = n < len - i ? n : len - i;
        folded = n ? term_of(s + i, n, out) : 0;
        buf_cut(out, start + folded);
        if (folded)
            buf_addc(out, ' ');
    }
}

/* Is it "Miloš Zeman" of "Zeman, Miloš"? */
static bool is_turned(const char *natural, const char *heading)
{
    struct buf a = {0}, b = {0};
    const char *comma = strstr(heading, ", ");
    if (comma && !strchr(natural, ',')) {
        fold_words(natural, strlen(natural), &a);
        fold_words(comma + 2, strlen(comma + 2), &b);
        fold_words(heading, (size_t)(comma - heading), &b);
    }
    bool same = a.len && a.len == b.len && !memcmp(a.s, b.s, a.len);
    buf_free(&a);
    buf_free(&b);
    return same;
}

/* The entry of a record under its heading; NO_ENTRY where no text has it. */
static uint32_t apply_one(struct applying *p, const struct authority *w, struct xref *x)
{
    uint32_t entry = NO_ENTRY;
    gather_keyed(p, w, x, &entry);
    gather_name(p, w, w->heading, &entry);
    for (size_t k = 0; k < w->nvariants; k++)
        gather_name(p, w, w->variants[k], &entry);
    if (entry == NO_ENTRY)
        return entry;
    if (!w->natural || !is_turned(w->heading, xref_text(x, x->entries[entry].heading)))
        xref_rename(x, entry, w->heading);
    xref_index_add(&p->index, w->heading, entry);
    x->entries[entry].unsure = false;
    x->entries[entry].settled = true;
    if (w->has_kind)
        x->entries[entry].kind = w->kind;
    p->owner[entry] = (uint32_t)(w - p->a->at) + 1;
    return entry;
}

/* ---- what could not be resolved ---- */

enum { TOLD_MAX = 20, NEAR_MAX = 3 };

/* The surname of "Zeman, Miloš", all of "Praha", folded. */
static void fold_first(const char *heading, struct buf *out)
{
    const char *comma = strstr(heading, ", ");
    buf_clear(out);
    fold_words(heading, comma ? (size_t)(comma - heading) : strlen(heading), out);
}

/* "; there is 'Havel, Václav'": entries of that surname; how many. */
static size_t near_entries(const struct xref *x, const char *heading, struct buf *out)
{
    struct buf wanted = {0}, first = {0};
    size_t n = 0;
    fold_first(heading, &wanted);
    for (size_t i = 0; i < x->nentries && n < NEAR_MAX; i++) {
        const struct xref_entry *e = &x->entries[i];
        fold_first(xref_text(x, e->heading), &first);
        if (e->count && wanted.len && first.len == wanted.len && !memcmp(first.s, wanted.s, wanted.len))
            buf_addf(out, "%s'%s'", n++ ? ", " : "; there is ", xref_text(x, e->heading));
    }
    buf_free(&wanted);
    buf_free(&first);
    return n;
}

static void say_one(const struct authorities *a, const struct authority *w, const struct xref *x)
{
    struct buf near = {0};
    bool several = near_entries(x, w->heading, &near) > 1 && !strchr(w->heading, ',');
    output_remark("%s:%u: '%s' %s%s", a->path, w->line, w->heading,
                  several ? "may be several" : "does not stand in the texts", buf_string(&near));
    buf_free(&near);
}

static void say_missing(const struct authorities *a, const char *found, const struct xref *x)
{
    size_t missing = 0;
    for (size_t i = 0; i < a->n; i++)
        if (!found[i] && missing++ < TOLD_MAX)
            say_one(a, &a->at[i], x);
    if (missing > TOLD_MAX)
        output_remark("%s: %zu more do not stand in the texts", a->path, missing - TOLD_MAX);
}

void authorities_apply(const struct authorities *a, struct xref *x)
{
    struct applying p = {.a = a, .owner = need((x->nentries + 1) * sizeof *p.owner)};
    char *found = need(a->n + 1);
    xref_index_of(&p.index, x);
    for (size_t i = 0; i < a->n; i++)
        found[i] = apply_one(&p, &a->at[i], x) != NO_ENTRY;
    xref_index_settle(&p.index);
    xref_index_free(&p.index);
    say_missing(a, found, x);
    free(found);
    free(p.owner);
}
