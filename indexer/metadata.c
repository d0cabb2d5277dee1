#include "metadata.h"

#include "decode.h"
#include "header.h"
#include "names.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <xxhash.h>

enum { COLUMNS_MAX = 64, PATH_COLUMN = FIELDS, NO_COLUMN };

/* ---- reading a table ---- */

/* What the columns of a table are. */
struct columns {
    int field[COLUMNS_MAX]; /* enum metadata_field, PATH_COLUMN, NO_COLUMN */
    size_t n;
};

/* A cell of a line: up to the next TAB or the line's end, white space trimmed, "quoted" as spreadsheets write it. */
static const char *next_cell(const char *at, const char *end, struct buf *out)
{
    const char *stop = memchr(at, '\t', (size_t)(end - at)), *cell_end = stop ? stop : end;
    buf_clear(out);
    while (at < cell_end && (*at == ' ' || *at == '\r'))
        at++;
    while (cell_end > at && (cell_end[-1] == ' ' || cell_end[-1] == '\r'))
        cell_end--;
    bool quoted = cell_end - at >= 2 && *at == '"' && cell_end[-1] == '"';
    for (at += quoted; at < cell_end - quoted; at++) {
        buf_addc(out, *at);
        at += quoted && *at == '"' && at + 1 < cell_end - 1 && at[1] == '"';
    }
    return stop ? stop + 1 : NULL;
}

static int column_of(const char *name, size_t len)
{
    static const struct {
        const char *name;
        int field;
    } table[] = {
        {"path", PATH_COLUMN},      {"title", FIELD_TITLE},     {"author", FIELD_AUTHOR},     {"date", FIELD_DATE},
        {"source", FIELD_SOURCE},   {"licence", FIELD_LICENCE}, {"license", FIELD_LICENCE},   {"language", FIELD_LANGUAGE},
        {"lang", FIELD_LANGUAGE},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strlen(table[i].name) == len && !strncasecmp(table[i].name, name, len))
            return table[i].field;
    return NO_COLUMN;
}

/* The columns that the first line names; says which are not known. */
static bool read_columns(struct metadata_table *t, struct columns *c, const char *at, const char *end,
                         struct buf *remarks, struct buf *why)
{
    struct buf cell = {0};
    bool path = false;
    for (*c = (struct columns){.n = 0}; at && c->n < COLUMNS_MAX; c->n++) {
        at = next_cell(at, end, &cell);
        bool overrules = cell.len && cell.s[cell.len - 1] == '!';
        int field = column_of(cell.s, cell.len - overrules);
        c->field[c->n] = field;
        path |= field == PATH_COLUMN;
        if (field < FIELDS)
            t->overrules[field] = overrules;
        else if (field == NO_COLUMN && cell.len)
            buf_addf(remarks, "%sthere is no column '%s'", remarks->len ? "; " : "", cell.s);
    }
    buf_free(&cell);
    return path || fail(why, "the first line names no column 'path' (columns are parted by TAB)");
}

/* A language that is none of ours says nothing. */
static bool has_value(int field, const char *value)
{
    return *value && (field != FIELD_LANGUAGE || header_language(value) != LANG_OTHER);
}

/* "./a.txt" is a.txt. */
static const char *plain_path(const char *path)
{
    while (!strncmp(path, "./", 2))
        path += 2;
    return path;
}

/* A line without a path says nothing, nor does an empty cell. */
static void read_row(struct metadata_table *t, const struct columns *c, const char *at, const char *end)
{
    struct metadata_row row = {.number = (uint32_t)t->n};
    struct buf cell = {0};
    bool path = false;
    for (size_t i = 0; at && i < c->n; i++) {
        at = next_cell(at, end, &cell);
        int field = c->field[i];
        if (field == NO_COLUMN || !cell.len || (field < FIELDS && !has_value(field, cell.s)))
            continue;
        const char *value = field == PATH_COLUMN ? plain_path(cell.s) : cell.s;
        size_t offset = t->strings.len;
        buf_add(&t->strings, value, strlen(value) + 1);
        if (field < FIELDS)
            row.values[field] = offset + 1;
        else
            row.glob = offset, path = true;
    }
    buf_free(&cell);
    if (!path)
        return;
    row.pattern = strpbrk(t->strings.s + row.glob, "*?[\\");
    t->rows = need_room(t->rows, t->n, &t->cap, sizeof *t->rows);
    t->rows[t->n++] = row;
}

static void read_rows(struct metadata_table *t, const struct columns *c, const char *at, const char *end)
{
    while (at < end) {
        const char *newline = memchr(at, '\n', (size_t)(end - at)), *stop = newline ? newline : end;
        read_row(t, c, at, stop);
        at = stop + 1;
    }
}

/* Names before patterns; names by their bytes, the same ones and patterns in their order. */
static int row_order(const void *a, const void *b, void *strings)
{
    const struct metadata_row *x = a, *y = b;
    int order = x->pattern - y->pattern;
    if (!order && !x->pattern)
        order = strcmp((char *)strings + x->glob, (char *)strings + y->glob);
    return order ? order : x->number < y->number ? -1 : 1;
}

static void sort_rows(struct metadata_table *t)
{
    if (t->n)
        qsort_r(t->rows, t->n, sizeof *t->rows, row_order, t->strings.s);
    while (t->nnames < t->n && !t->rows[t->nnames].pattern)
        t->nnames++;
}

static void table_free(struct metadata_table *t)
{
    free(t->folder);
    free(t->rows);
    buf_free(&t->strings);
}

static bool read_table(struct metadata_table *t, const struct decoded *d, struct buf *remarks, struct buf *why)
{
    struct columns c;
    const char *newline = d->len ? memchr(d->text, '\n', d->len) : NULL, *end = d->text + d->len;
    if (!read_columns(t, &c, d->text, newline ? newline : end, remarks, why))
        return false;
    if (newline)
        read_rows(t, &c, newline + 1, end);
    sort_rows(t);
    return true;
}

bool metadata_add(struct metadata_tables *all, const char *folder, const char *bytes, size_t len, struct buf *remarks,
                  struct buf *why)
{
    struct metadata_table t = {.folder = need_copy(folder, strlen(folder))};
    struct decoded d = {0};
    bool ok = decode(&d, bytes, len, NULL, why) && read_table(&t, &d, remarks, why);
    if (ok) {
        all->at = need_room(all->at, all->n, &all->cap, sizeof *all->at);
        all->at[all->n++] = t;
    } else {
        table_free(&t);
    }
    decoded_free(&d);
    return ok;
}

static int table_order(const void *a, const void *b)
{
    return strcmp(((const struct metadata_table *)a)->folder, ((const struct metadata_table *)b)->folder);
}

/* A folder comes before those in it. */
void metadata_sort(struct metadata_tables *all)
{
    if (all->n)
        qsort(all->at, all->n, sizeof *all->at, table_order);
}

void metadata_free(struct metadata_tables *all)
{
    for (size_t i = 0; i < all->n; i++)
        table_free(&all->at[i]);
    free(all->at);
    *all = (struct metadata_tables){0};
}

/* ---- asking ---- */

/* What counts for each field so far: the row that says it, by its number in the table. */
struct best {
    const struct metadata_row *row[FIELDS];
};

static void take(struct best *b, const struct metadata_row *row)
{
    for (int i = 0; i < FIELDS; i++)
        if (row->values[i] && (!b->row[i] || b->row[i]->number < row->number))
            b->row[i] = row;
}

/* Rows that are just this name. */
static void take_named(const struct metadata_table *t, const char *name, struct best *b)
{
    size_t low = 0, high = t->nnames;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(t->strings.s + t->rows[middle].glob, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < t->nnames && !strcmp(t->strings.s + t->rows[low].glob, name); low++)
        take(b, &t->rows[low]);
}

static void take_patterns(const struct metadata_table *t, const char *path, struct best *b)
{
    for (size_t i = t->nnames; i < t->n; i++) {
        const char *glob = t->strings.s + t->rows[i].glob;
        if (!fnmatch(glob, path, 0) || !fnmatch(glob, name_base(path), 0))
            take(b, &t->rows[i]);
    }
}

static void ask_table(const struct metadata_table *t, const char *path, struct given *out)
{
    struct best b = {{0}};
    take_named(t, path, &b);
    if (name_base(path) != path)
        take_named(t, name_base(path), &b);
    take_patterns(t, path, &b);
    for (int i = 0; i < FIELDS; i++) {
        if (!b.row[i])
            continue;
        out->values[i] = t->strings.s + b.row[i]->values[i] - 1;
        out->overrules[i] = t->overrules[i];
    }
}

/* From the root down, so that the nearest comes last. */
void metadata_of(const struct metadata_tables *all, const char *name, struct given *out)
{
    *out = (struct given){{0}, {0}};
    for (size_t i = 0; i < all->n; i++) {
        size_t len = strlen(all->at[i].folder);
        bool below = len ? !strncmp(name, all->at[i].folder, len) : *name != '/';
        if (below)
            ask_table(&all->at[i], name + len, out);
    }
}

/* ---- what was said ---- */

enum lang given_language(const struct given *g, enum lang own)
{
    const char *said = g->values[FIELD_LANGUAGE];
    return said && (own == LANG_OTHER || g->overrules[FIELD_LANGUAGE]) ? header_language(said) : own;
}

uint64_t given_number(const struct given *g)
{
    struct buf all = {0};
    for (int i = 0; i < FIELD_LANGUAGE; i++)
        if (g->values[i])
            buf_addf(&all, "%d%c%s\n", i, g->overrules[i] ? '!' : '=', g->values[i]);
    uint64_t number = all.len ? (XXH3_64bits(all.s, all.len) | 1) & UINT64_MAX >> 8 : 0;
    buf_free(&all);
    const char *language = g->values[FIELD_LANGUAGE];
    if (language)
        number |= (uint64_t)(2 * header_language(language) + g->overrules[FIELD_LANGUAGE]) << 56;
    return number;
}

/* What counts: weak is what the document says itself and need not know (a title that is only its first line). */
static const char *choose(const struct given *g, enum metadata_field field, const char *own, bool weak)
{
    const char *said = g->values[field];
    return said && (!own || !*own || weak || g->overrules[field]) ? said : own;
}

void given_forget(struct document *d)
{
    const struct metadata *own = d->own;
    d->title = own->title;
    d->author = own->author;
    d->date = own->date;
    d->source = own->source;
    d->licence = own->licence;
    d->own = NULL;
    d->given = 0;
}

void given_apply(const struct given *g, struct document *d, struct metadata *room)
{
    *room = (struct metadata){d->title, d->author, d->date, d->source, d->licence};
    d->title = choose(g, FIELD_TITLE, d->title, d->title_guessed);
    d->author = choose(g, FIELD_AUTHOR, d->author, false);
    d->date = choose(g, FIELD_DATE, d->date, false);
    d->source = choose(g, FIELD_SOURCE, d->source, false);
    d->licence = choose(g, FIELD_LICENCE, d->licence, false);
    d->given = given_number(g);
    d->own = d->given ? room : NULL;
}
