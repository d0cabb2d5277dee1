/* Frequency lists: lines that have one key are a row.  How often is told in a million words too, so that documents and
 * years of different size can be compared: of the words of that document, of all documents of that year, of all. */
#include "concordance.h"

#include "when.h"

#include <stdlib.h>
#include <string.h>

/* Lines [from, from + n) have one key. */
struct row {
    size_t from, n;
    uint64_t words;
    const struct shelf *shelf;
    const char *value;
};

struct rows {
    struct row *at;
    size_t n;
};

static int by_count(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : (x->from > y->from) - (x->from < y->from);
}

/* Lines are sorted by key; of documents with one path in two indexes each is a row. */
static void rows_of(struct rows *rows, const struct kept_lines *lines, const struct library *library, bool doc)
{
    rows->at = need((lines->n + 1) * sizeof *rows->at);
    for (size_t i = 0; i < lines->n; i++) {
        const struct kept *k = &lines->at[i];
        const char *value = lines->keys.s + k->key;
        const struct shelf *shelf = doc ? &library->shelves[k->shelf] : NULL;
        struct row *last = rows->n ? &rows->at[rows->n - 1] : NULL;
        if (!last || strcmp(value, last->value) || shelf != last->shelf)
            rows->at[rows->n++] = (struct row){.from = i, .shelf = shelf, .value = value};
        rows->at[rows->n - 1].n++;
    }
}

/* ---- words ---- */

/* Words of the passages [first, last]. */
static bool add_lengths(struct index *index, uint32_t first, uint32_t last, uint64_t *words, struct buf *why)
{
    for (uint32_t docid = first; docid <= last; docid++) {
        uint32_t n;
        if (!index_length(index, docid, &n, why))
            return false;
        *words += n;
    }
    return true;
}

struct measuring {
    struct rows *rows;
    struct index *index;
    const struct shelf *shelf;
    const char *by;
    struct buf key;
    struct buf *why;
    bool ok;
};

/* Rows are few, and sorted by value where they are years; for documents the values are paths. */
static struct row *row_of(const struct measuring *m, const char *value)
{
    size_t from = 0, to = m->rows->n;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        struct row *row = &m->rows->at[middle];
        int order = strcmp(value, row->value);
        if (!order && row->shelf && row->shelf != m->shelf)
            order = m->shelf < row->shelf ? -1 : 1;
        if (!order)
            return row;
        if (order < 0)
            to = middle;
        else
            from = middle + 1;
    }
    return NULL;
}

static bool measure(void *ctx, const struct listing *l)
{
    struct measuring *m = ctx;
    buf_clear(&m->key);
    if (!strcmp(m->by, "year"))
        when_years(l->date, &m->key);
    else
        buf_adds(&m->key, l->path);
    struct row *row = row_of(m, buf_string(&m->key));
    m->ok = !row || !l->passages ||
            add_lengths(m->index, l->docid - l->passages, l->docid - 1, &row->words, m->why);
    return m->ok;
}

/* From another machine all lengths come at once. */
static bool measure_rows(struct rows *rows, struct library *library, const char *by, struct buf *why)
{
    static const struct match_node every = {.kind = MATCH_EVERY};
    struct measuring m = {.rows = rows, .by = by, .why = why, .ok = true};
    for (size_t i = 0; m.ok && i < library->n; i++) {
        bool any;
        m.shelf = &library->shelves[i];
        m.index = m.shelf->index;
        m.ok = (!index_is_afar(m.index) || index_gather_lengths(m.index, &every, &any, why)) &&
               index_documents(m.index, measure, &m, why) && m.ok;
    }
    buf_free(&m.key);
    return m.ok;
}

/* ---- the list ---- */

bool counts_each(struct kept_lines *lines, struct library *library, const struct options *options, count_fn *each,
                 void *ctx, struct buf *why)
{
    const char *by = options->count_by;
    bool form = !strcmp(by, "form"), ok;
    struct rows rows = {0};
    kept_sort(lines, by, true);
    rows_of(&rows, lines, library, !strcmp(by, "doc"));
    ok = form || measure_rows(&rows, library, by, why);
    if (rows.n && strcmp(by, "year"))
        qsort(rows.at, rows.n, sizeof *rows.at, by_count);
    for (size_t i = options->offset; ok && i < rows.n && i - options->offset < options->limit; i++) {
        const struct row *r = &rows.at[i];
        const struct shelf *shelf = library->n > 1 ? r->shelf : NULL;
        const struct count_shown row = {by, r->value, shelf, r->n, rows.n, form ? library->size.words : r->words};
        each(ctx, &row);
    }
    if (ok) {
        const struct count_shown all = {NULL, "", NULL, lines->n, rows.n, library->size.words};
        each(ctx, &all);
    }
    free(rows.at);
    return ok;
}
