#include "portion.h"

#include "schema.h"

#include <stdlib.h>

/* ---- sets ---- */

static void add(struct ranges *r, uint32_t first, uint32_t last)
{
    if (r->n && r->at[r->n - 1].last + 1 >= first) {
        if (last > r->at[r->n - 1].last)
            r->at[r->n - 1].last = last;
        return;
    }
    r->at = need_room(r->at, r->n, &r->cap, sizeof *r->at);
    r->at[r->n++] = (struct range){first, last};
}

/* Of the docids that are possible at all, so that last + 1 is one, too. */
enum { FIRST = 1 };
static const uint32_t LAST = UINT32_MAX - 1;

static struct ranges everything(void)
{
    struct ranges all = {0};
    add(&all, FIRST, LAST);
    return all;
}

static struct ranges both(const struct ranges *a, const struct ranges *b)
{
    struct ranges out = {0};
    for (size_t i = 0, k = 0; i < a->n && k < b->n;) {
        uint32_t first = a->at[i].first > b->at[k].first ? a->at[i].first : b->at[k].first;
        uint32_t last = a->at[i].last < b->at[k].last ? a->at[i].last : b->at[k].last;
        if (first <= last)
            add(&out, first, last);
        if (a->at[i].last < b->at[k].last)
            i++;
        else
            k++;
    }
    return out;
}

static struct ranges either(const struct ranges *a, const struct ranges *b)
{
    struct ranges out = {0};
    for (size_t i = 0, k = 0; i < a->n || k < b->n;) {
        bool of_a = k == b->n || (i < a->n && a->at[i].first < b->at[k].first);
        const struct range *r = of_a ? &a->at[i++] : &b->at[k++];
        add(&out, r->first, r->last);
    }
    return out;
}

static struct ranges others(const struct ranges *a)
{
    struct ranges out = {0};
    uint32_t first = FIRST;
    for (size_t i = 0; i < a->n; i++) {
        if (a->at[i].first > first)
            add(&out, first, a->at[i].first - 1);
        first = a->at[i].last + 1;
    }
    if (first <= LAST)
        add(&out, first, LAST);
    return out;
}

/* ---- filters ---- */

/* Is it made of filters alone? */
static bool only_filters(const struct node *node)
{
    bool all = node->kind == NODE_AND || node->kind == NODE_OR || node->kind == NODE_NOT;
    for (size_t i = 0; i < node->n && all; i++)
        all = only_filters(node->child[i]);
    return node->kind == NODE_FILTER || (all && node->n);
}

static bool any_filters(const struct node *node)
{
    bool any = only_filters(node);
    for (size_t i = 0; node->kind == NODE_AND && i < node->n; i++)
        any |= only_filters(node->child[i]);
    return any;
}

/* A language is a term of passages: from afar its whole list comes at once. */
static bool in_language(struct ranges *out, struct shelf *shelf, const char *code, struct buf *why)
{
    static const struct match_node every = {.kind = MATCH_EVERY};
    struct gathered *list = NULL;
    size_t n = 0;
    bool ok = index_gather_term(shelf->index, PREFIX_LANGUAGE, code, &every, &list, &n, why);
    for (size_t i = 0; ok && i < n; i++)
        add(out, list[i].docid, list[i].docid);
    free(list);
    return ok;
}

static bool of_filter(struct ranges *out, struct shelf *shelf, const struct node *filter, struct buf *why)
{
    *out = (struct ranges){0};
    if (filter->filter == FILTER_LANG && index_is_afar(shelf->index))
        return in_language(out, shelf, filter->value, why);
    return ranges_of(out, shelf, filter, why);
}

static bool of_node(struct ranges *out, struct shelf *, const struct node *, struct buf *why);

/* With all children, or with any. */
static bool of_children(struct ranges *out, struct shelf *shelf, const struct node *node, struct buf *why)
{
    bool any = node->kind == NODE_OR, ok = true;
    *out = any ? (struct ranges){0} : everything();
    for (size_t i = 0; ok && i < node->n; i++) {
        struct ranges child, before = *out;
        if (!only_filters(node->child[i]))
            continue;
        ok = of_node(&child, shelf, node->child[i], why);
        *out = any ? either(&before, &child) : both(&before, &child);
        free(before.at);
        free(child.at);
    }
    return ok;
}

/* What is no filter lets everything through. */
static bool of_node(struct ranges *out, struct shelf *shelf, const struct node *node, struct buf *why)
{
    if (node->kind == NODE_FILTER)
        return of_filter(out, shelf, node, why);
    if (node->kind != NODE_NOT)
        return of_children(out, shelf, node, why);
    struct ranges child;
    bool ok = of_node(&child, shelf, node->child[0], why);
    *out = others(&child);
    free(child.at);
    return ok;
}

struct making {
    struct portion *portion;
    const struct node *root;
};

static bool of_shelf(void *ctx, size_t i, struct buf *why)
{
    struct making *m = ctx;
    return of_node(&m->portion->shelves[i], &m->portion->library->shelves[i], m->root, why);
}

bool portion_of(struct portion *out, struct library *library, const struct query *query, struct buf *why)
{
    struct making m = {out, query->root};
    *out = (struct portion){.library = library};
    if (!any_filters(query->root))
        return true;
    out->shelves = need(library->n * sizeof *out->shelves);
    return library_each(library, of_shelf, &m, why);
}

void portion_free(struct portion *p)
{
    for (size_t i = 0; p->shelves && i < p->library->n; i++)
        free(p->shelves[i].at);
    free(p->shelves);
    *p = (struct portion){0};
}

/* ---- how much is in it ---- */

/* The first range that ends at docid or behind it. */
static size_t range_at(const struct ranges *r, uint32_t docid)
{
    size_t from = 0, to = r->n;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (r->at[middle].last < docid)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

static bool is_in(const struct portion *p, size_t shelf, uint32_t docid)
{
    const struct ranges *r = p->shelves ? &p->shelves[shelf] : NULL;
    size_t i = r ? range_at(r, docid) : 0;
    return !r || (i < r->n && r->at[i].first <= docid);
}

bool portion_words(const struct portion *p, size_t shelf, uint32_t first, uint32_t last, uint64_t *words,
                   struct buf *why)
{
    for (uint32_t docid = first; docid <= last; docid++) {
        uint32_t n;
        if (!is_in(p, shelf, docid))
            continue;
        if (!index_length(p->library->shelves[shelf].index, docid, &n, why))
            return false;
        *words += n;
    }
    return true;
}

bool portion_fetch(const struct portion *p, size_t shelf, struct buf *why)
{
    static const struct match_node every = {.kind = MATCH_EVERY};
    struct index *index = p->library->shelves[shelf].index;
    bool any;
    return !index_is_afar(index) || index_gather_lengths(index, &every, &any, why);
}

struct measuring {
    const struct portion *portion;
    size_t shelf;
    uint64_t words;
    struct buf *why;
    bool ok;
};

static bool measure(void *ctx, const struct listing *l)
{
    struct measuring *m = ctx;
    m->ok = !l->passages ||
            portion_words(m->portion, m->shelf, l->docid - l->passages, l->docid - 1, &m->words, m->why);
    return m->ok;
}

bool portion_size(const struct portion *p, uint64_t *words, struct buf *why)
{
    struct measuring m = {.portion = p, .why = why, .ok = true};
    *words = p->library->size.words;
    if (!p->shelves)
        return true;
    for (; m.ok && m.shelf < p->library->n; m.shelf++)
        m.ok = portion_fetch(p, m.shelf, why) &&
               index_documents_like(p->library->shelves[m.shelf].index, "", 0, measure, &m, why) && m.ok;
    *words = m.words;
    return m.ok;
}

/* ---- how often a word stands in it ---- */

/* From afar the whole list of its passages comes at once. */
static bool gather_occurrences(const struct portion *p, size_t shelf, const char *term, size_t len, uint64_t *count,
                               struct buf *why)
{
    static const struct match_node every = {.kind = MATCH_EVERY};
    struct kin kin = {.term = (char *)term, .len = len, .weight = 1};
    const struct kins kins = {.at = &kin, .n = 1};
    struct gathered *list = NULL;
    size_t n = 0;
    bool ok = index_gather(p->library->shelves[shelf].index, &kins, &every, &list, &n, why);
    for (size_t i = 0; ok && i < n; i++)
        *count += is_in(p, shelf, list[i].docid) ? (uint64_t)(list[i].tf + 0.5) : 0;
    free(list);
    return ok;
}

/* From range to range, and within one from posting to posting. */
static bool walk_occurrences(const struct portion *p, size_t shelf, const char *term, size_t len, uint64_t *count,
                             struct buf *why)
{
    const struct ranges *r = &p->shelves[shelf];
    struct cursor *cursor = NULL;
    struct posting at;
    bool ok = cursor_open(p->library->shelves[shelf].index, &cursor, &at, term, len, why);
    for (size_t i = 0; ok && at.docid && (i = range_at(r, at.docid)) < r->n;) {
        if (at.docid < r->at[i].first) {
            ok = cursor_skip(cursor, r->at[i].first, &at, why);
            continue;
        }
        *count += at.wdf;
        ok = cursor_next(cursor, &at, why);
    }
    cursor_close(cursor);
    return ok;
}

bool portion_occurrences(const struct portion *p, size_t shelf, const char *term, size_t len, uint64_t *count,
                         struct buf *why)
{
    struct index *index = p->library->shelves[shelf].index;
    *count = 0;
    if (!p->shelves)
        return index_occurrences(index, term, len, count, why);
    return index_is_afar(index) ? gather_occurrences(p, shelf, term, len, count, why)
                                : walk_occurrences(p, shelf, term, len, count, why);
}
