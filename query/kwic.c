#include "kwic.h"

#include <stdlib.h>
#include <string.h>

/* ---- documents in the order of their paths ---- */

/* The candidates of one document: docids [from, to). */
struct part {
    size_t from, to;
    uint32_t shelf, record;
    const struct document *document;
};

/* Of each candidate no more is kept than its docid: a common word has hundreds of thousands. */
struct parts {
    struct finding *finding;
    struct candidates candidates; /* some at a time */
    uint32_t *docids;
    size_t ndocids, docids_cap;
    struct part *at;
    size_t n, cap;
};

static void parts_free(struct parts *p)
{
    candidates_free(&p->candidates);
    free(p->docids);
    free(p->at);
}

static int by_path(const void *a, const void *b)
{
    const struct part *x = a, *y = b;
    int order = strcmp(x->document->path, y->document->path);
    if (order || x->shelf == y->shelf)
        return order;
    return x->shelf < y->shelf ? -1 : 1;
}

static bool add_part(struct parts *p, const struct candidate *c, struct buf *why)
{
    struct part part = {.from = p->ndocids, .to = p->ndocids, .shelf = c->shelf};
    if (!load_record(p->finding, part.shelf, c->docid, &part.record, why))
        return false;
    p->at = need_room(p->at, p->n, &p->cap, sizeof part);
    p->at[p->n++] = part;
    return true;
}

/* A record stands behind its passages: all candidates before it are of its document. */
static bool add_candidate(struct parts *p, const struct candidate *c, struct buf *why)
{
    const struct part *last = p->n ? &p->at[p->n - 1] : NULL;
    if ((!last || last->shelf != c->shelf || c->docid >= last->record) && !add_part(p, c, why))
        return false;
    p->docids = need_room(p->docids, p->ndocids, &p->docids_cap, sizeof *p->docids);
    p->docids[p->ndocids++] = c->docid;
    p->at[p->n - 1].to = p->ndocids;
    return true;
}

static bool empty(void *ctx, struct buf *why)
{
    struct parts *p = ctx;
    bool ok = true;
    for (size_t i = 0; ok && i < p->candidates.n; i++)
        ok = add_candidate(p, &p->candidates.at[i], why);
    return ok;
}

enum { DOCUMENTS_AT_ONCE = 500, PASSAGES_FIRST = 16, PASSAGES_MOST = 512 };

/* The documents of parts [from, to), those on other machines at the same time. */
static bool load_some(struct parts *p, size_t from, size_t to, struct buf *why)
{
    struct wanted places[DOCUMENTS_AT_ONCE] = {{0}};
    for (size_t i = from; i < to; i++)
        places[i - from] = (struct wanted){p->at[i].shelf, p->at[i].record};
    bool ok = library_fetch(p->finding->library, places, to - from, false, why);
    for (size_t i = from; ok && i < to; i++)
        ok = load_document(p->finding, p->at[i].shelf, p->at[i].record, &p->at[i].document, why);
    return ok;
}

static bool load_documents(struct parts *p, struct buf *why)
{
    bool ok = true;
    for (size_t from = 0, to; ok && from < p->n; from = to) {
        to = p->n - from < DOCUMENTS_AT_ONCE ? p->n : from + DOCUMENTS_AT_ONCE;
        ok = load_some(p, from, to, why);
    }
    return ok;
}

static bool parts_of(struct parts *p, struct buf *why)
{
    const struct emptying emptying = {empty, p};
    bool ok = collect_parts(p->finding, false, &emptying, &p->candidates, why) && load_documents(p, why);
    if (ok && p->n)
        qsort(p->at, p->n, sizeof *p->at, by_path);
    return ok;
}

/* ---- occurrences ---- */

/* Does the span hold another one of those from `first` on?  Of two that are the same the later one does. */
static bool holds_another(const struct spans *spans, size_t first, size_t at)
{
    const struct span *s = &spans->at[at];
    for (size_t i = first; i < spans->n; i++) {
        const struct span *o = &spans->at[i];
        bool same = o->start == s->start && o->end == s->end;
        if (i != at && o->start >= s->start && o->end <= s->end && (!same || i < at))
            return true;
    }
    return false;
}

/* Of words near each other the shortest stretches: where "slovo" stands twice before "dal" the nearer one. */
static void gather_near(struct reading *r, const struct node *node, struct spans *out)
{
    struct spans shortest = {0};
    size_t first = out->n;
    reading_spans(r, node, out);
    for (size_t i = first; i < out->n; i++)
        if (!holds_another(out, first, i)) {
            shortest.at = need_room(shortest.at, shortest.n, &shortest.cap, sizeof *shortest.at);
            shortest.at[shortest.n++] = out->at[i];
        }
    if (shortest.n)
        memcpy(out->at + first, shortest.at, shortest.n * sizeof *shortest.at);
    out->n = first + shortest.n;
    free(shortest.at);
}

/* What is wanted, wherever in the question it stands: words, phrases, stretches of words near each other. */
static void gather(struct reading *r, const struct node *node, struct spans *out)
{
    if (node->kind == NODE_NOT || node->kind == NODE_FILTER)
        return;
    if (node->kind == NODE_NEAR) {
        gather_near(r, node, out);
        return;
    }
    if (node->kind == NODE_WORD || node->kind == NODE_PHRASE) {
        reading_spans(r, node, out);
        return;
    }
    for (size_t i = 0; i < node->n; i++)
        gather(r, node->child[i], out);
}

/* The longer one first where two begin together. */
static int by_place(const void *a, const void *b)
{
    const struct span *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return (x->end < y->end) - (x->end > y->end);
}

static bool give(struct finding *f, const struct found *found, struct spans *spans, kwic_fn *each, void *ctx,
                 struct buf *why)
{
    uint32_t behind = 0;
    if (spans->n)
        qsort(spans->at, spans->n, sizeof *spans->at, by_place);
    for (size_t i = 0; i < spans->n; i++) {
        const struct span *s = &spans->at[i];
        const struct kwic k = {found, &f->reading.tokens, s->start, s->end, s->relation};
        if (s->start < behind) /* within the one before */
            continue;
        behind = s->end;
        if (!each(ctx, &k, why))
            return false;
    }
    return true;
}

static bool walk_passage(struct finding *f, uint32_t shelf, uint32_t docid, struct spans *spans, kwic_fn *each,
                         void *ctx, struct buf *why)
{
    struct found found;
    bool ok = load_found(f, shelf, docid, &found, why);
    if (ok) {
        reading_of(&f->reading, &f->groups, f->options->match_case, &found.passage);
        spans->n = 0;
        if (reading_holds(&f->reading, f->query->root))
            gather(&f->reading, f->query->root, spans);
        ok = give(f, &found, spans, each, ctx, why);
    }
    found_free(&found);
    return ok;
}

/* How many passages are fetched ahead of the one in hand; few at first, so that the first lines come soon. */
struct ahead {
    size_t left, most;
};

/* Before passage k of part i is looked at: fetches it and those behind it, where that was not done. */
static bool read_ahead(const struct parts *p, size_t i, size_t k, struct ahead *ahead, struct buf *why)
{
    struct wanted places[PASSAGES_MOST];
    size_t n = 0;
    if (!library_is_afar(p->finding->library))
        return true;
    if (ahead->left) {
        ahead->left--;
        return true;
    }
    ahead->most = !ahead->most ? PASSAGES_FIRST : ahead->most < PASSAGES_MOST ? 2 * ahead->most : PASSAGES_MOST;
    for (; i < p->n && n < ahead->most; i++, k = 0)
        for (k = k ? k : p->at[i].from; k < p->at[i].to && n < ahead->most; k++)
            places[n++] = (struct wanted){p->at[i].shelf, p->docids[k]};
    ahead->left = n - 1;
    return library_fetch(p->finding->library, places, n, false, why);
}

bool kwic_walk(struct finding *f, kwic_fn *each, void *ctx, struct buf *why)
{
    struct parts parts = {.finding = f};
    struct spans spans = {0};
    struct ahead ahead = {0};
    bool ok = parts_of(&parts, why);
    for (size_t i = 0; i < parts.n && ok; i++)
        for (size_t k = parts.at[i].from; k < parts.at[i].to && ok; k++)
            ok = read_ahead(&parts, i, k, &ahead, why) &&
                 walk_passage(f, parts.at[i].shelf, parts.docids[k], &spans, each, ctx, why);
    free(spans.at);
    parts_free(&parts);
    return ok;
}
