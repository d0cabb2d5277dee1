/* Frequency lists: lines that have one key are a row.  How often is told in a million words too, so that documents and
 * years of different size can be compared: of the words of that document, of all documents of that year, of all; where
 * the question has filters, of those that these let through. */
#include "concordance.h"

#include "lexicon.h"
#include "when.h"

#include <stdlib.h>
#include <string.h>

struct row {
    size_t n;
    uint64_t words;
    const struct shelf *shelf;
    const char *value;
};

struct counts {
    const struct options *options;
    struct lexicon keys; /* of each row; of documents the number of the shelf before it: each is a row of its own */
    struct row *at;
    size_t n, cap, lines;
    struct buf key;
};

struct counts *counts_of(const struct options *options)
{
    struct counts *c = need(sizeof *c);
    c->options = options;
    return c;
}

void counts_free(struct counts *c)
{
    if (!c)
        return;
    lexicon_free(&c->keys);
    free(c->at);
    buf_free(&c->key);
    free(c);
}

static bool by_document(const struct counts *c)
{
    return !strcmp(c->options->count_by, "doc");
}

/* The number of the row. */
static size_t row_of(struct counts *c, const char *value, const struct shelf *shelf)
{
    buf_clear(&c->key);
    buf_add(&c->key, &shelf, sizeof(struct shelf *));
    buf_adds(&c->key, value);
    return lexicon_add(&c->keys, c->key.s, c->key.len);
}

void counts_add(struct counts *c, const char *value, const struct shelf *shelf)
{
    shelf = by_document(c) ? shelf : NULL;
    size_t row = row_of(c, value, shelf);
    if (row == c->n) {
        c->at = need_room(c->at, c->n, &c->cap, sizeof *c->at);
        c->at[c->n++] = (struct row){.shelf = shelf};
    }
    c->at[row].n++;
    c->lines++;
}

/* ---- order ---- */

static int by_value(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    int order = strcmp(x->value, y->value);
    return order ? order : (x->shelf > y->shelf) - (x->shelf < y->shelf);
}

static int by_count(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    return x->n != y->n ? (x->n < y->n) - (x->n > y->n) : by_value(a, b);
}

static void sort(struct counts *c)
{
    for (size_t i = 0; i < c->n; i++)
        c->at[i].value = lexicon_string(&c->keys, i) + sizeof(struct shelf *);
    if (c->n)
        qsort(c->at, c->n, sizeof *c->at, strcmp(c->options->count_by, "year") ? by_count : by_value);
}

/* ---- words ---- */

struct measuring {
    struct counts *counts;
    const struct portion *portion;
    size_t shelf;
    struct buf key;
    struct buf *why;
    bool ok;
};

/* What no line stands in gets a number behind those of the rows: nobody asks for its words. */
static bool measure(void *ctx, const struct listing *l)
{
    struct measuring *m = ctx;
    struct counts *c = m->counts;
    buf_clear(&m->key);
    if (by_document(c))
        buf_adds(&m->key, l->path);
    else
        when_years(l->date, &m->key);
    const struct shelf *shelf = by_document(c) ? &m->portion->library->shelves[m->shelf] : NULL;
    size_t row = row_of(c, buf_string(&m->key), shelf);
    m->ok = row >= c->n || !l->passages ||
            portion_words(m->portion, m->shelf, l->docid - l->passages, l->docid - 1, &c->at[row].words, m->why);
    return m->ok;
}

/* From another machine all lengths come at once. */
static bool measure_rows(struct counts *c, const struct portion *portion, struct buf *why)
{
    struct measuring m = {.counts = c, .portion = portion, .why = why, .ok = true};
    for (; m.ok && m.shelf < portion->library->n; m.shelf++)
        m.ok = portion_fetch(portion, m.shelf, why) &&
               index_documents(portion->library->shelves[m.shelf].index, measure, &m, why) && m.ok;
    buf_free(&m.key);
    return m.ok;
}

/* ---- the list ---- */

bool counts_each(struct counts *c, const struct portion *portion, count_fn *each, void *ctx, struct buf *why)
{
    const struct options *o = c->options;
    bool form = !strcmp(o->count_by, "form");
    uint64_t words;
    if (!portion_size(portion, &words, why) || (!form && !measure_rows(c, portion, why)))
        return false;
    sort(c);
    for (size_t i = o->offset; i < c->n && i - o->offset < o->limit; i++) {
        const struct row *r = &c->at[i];
        const struct shelf *shelf = portion->library->n > 1 ? r->shelf : NULL;
        const struct count_shown row = {o->count_by, r->value, shelf, r->n, c->n, form ? words : r->words};
        each(ctx, &row);
    }
    const struct count_shown all = {NULL, "", NULL, c->lines, c->n, words};
    each(ctx, &all);
    return true;
}
