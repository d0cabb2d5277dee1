#include "kwic.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/* ---- documents in the order of their paths ---- */

/* The candidates of one document. */
struct part {
    size_t from, to; /* of candidates */
    uint32_t shelf, record;
    const struct document *document;
};

struct parts {
    struct part *at;
    size_t n, cap;
};

static int by_path(const void *a, const void *b)
{
    const struct part *x = a, *y = b;
    int order = strcmp(x->document->path, y->document->path);
    if (order || x->shelf == y->shelf)
        return order;
    return x->shelf < y->shelf ? -1 : 1;
}

/* A record stands behind its passages: all candidates before it are of its document. */
static bool parts_of(struct parts *out, struct finding *f, const struct candidates *c, struct buf *why)
{
    for (size_t i = 0; i < c->n; i++) {
        struct part *last = out->n ? &out->at[out->n - 1] : NULL;
        if (last && last->shelf == c->at[i].shelf && c->at[i].docid < last->record) {
            last->to = i + 1;
            continue;
        }
        struct part part = {.from = i, .to = i + 1, .shelf = c->at[i].shelf};
        if (!load_record(f, part.shelf, c->at[i].docid, &part.record, why) ||
            !load_document(f, part.shelf, part.record, &part.document, why))
            return false;
        out->at = need_room(out->at, out->n, &out->cap, sizeof part);
        out->at[out->n++] = part;
    }
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, by_path);
    return true;
}

/* ---- occurrences ---- */

/* Words and phrases that are wanted, wherever in the question they stand. */
static void gather(struct reading *r, const struct node *node, struct spans *out)
{
    if (node->kind == NODE_NOT || node->kind == NODE_FILTER)
        return;
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

static bool walk_passage(struct finding *f, const struct candidate *c, struct spans *spans, kwic_fn *each, void *ctx,
                         struct buf *why)
{
    struct found found;
    bool ok = load_found(f, c->shelf, c->docid, &found, why);
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

bool kwic_walk(struct finding *f, kwic_fn *each, void *ctx, struct buf *why)
{
    struct candidates candidates = {0};
    struct parts parts = {0};
    struct spans spans = {0};
    bool ok = collect(f, false, &candidates, why) && parts_of(&parts, f, &candidates, why);
    for (size_t i = 0; i < parts.n && ok; i++)
        for (size_t k = parts.at[i].from; k < parts.at[i].to && ok; k++)
            ok = walk_passage(f, &candidates.at[k], &spans, each, ctx, why);
    free(parts.at);
    free(spans.at);
    candidates_free(&candidates);
    return ok;
}

/* ---- context ---- */

static bool blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* White space single, none at the ends of the text. */
static void add_flat(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len; i++) {
        bool space = blank(s[i]);
        if (!space)
            buf_addc(out, s[i]);
        else if (!i || !blank(s[i - 1]))
            buf_addc(out, ' ');
    }
}

/* Where the context begins: so many words before, as white space parts them. */
static size_t words_before(const char *text, size_t at, size_t words)
{
    for (; words && at; words--) {
        while (at && blank(text[at - 1]))
            at--;
        while (at && !blank(text[at - 1]))
            at--;
    }
    return at;
}

static size_t words_behind(const char *text, size_t len, size_t at, size_t words)
{
    for (; words && at < len; words--) {
        while (at < len && !blank(text[at])) /* what is glued to the word belongs to it */
            at++;
        while (at < len && blank(text[at]))
            at++;
    }
    while (at < len && !blank(text[at]))
        at++;
    return at;
}

/* The last `chars` characters, from the beginning of a word on where one begins among them. */
static void keep_end(struct buf *out, size_t chars)
{
    size_t at = out->len, n = 0, word = 0;
    for (; at && n < chars; n++)
        at = utf8_before(out->s, at);
    if (at && out->s[at - 1] != ' ')
        for (word = at; word < out->len && out->s[word] != ' '; word++)
            ;
    at = word && word + 1 < out->len ? word + 1 : at;
    memmove(out->s, out->s + at, out->len - at);
    buf_cut(out, out->len - at);
}

/* The first `chars` characters, to the end of a word where one ends among them. */
static void keep_start(struct buf *out, size_t chars)
{
    size_t at = 0, n = 0, word;
    uint32_t c;
    for (; at < out->len && n < chars; n++)
        at += utf8_next(out->s + at, out->len - at, &c);
    word = at;
    while (at < out->len && word && out->s[word] != ' ')
        word--;
    buf_cut(out, at < out->len && word ? word : at);
}

void kwic_beside(const struct kwic *k, bool behind, size_t words, size_t chars, struct buf *out)
{
    const struct passage *p = &k->found->passage;
    size_t from = 0, to = k->start;
    struct buf flat = {0};
    if (behind) {
        from = k->end;
        to = words ? words_behind(p->text, p->text_len, k->end, words) : p->text_len;
    } else if (words) {
        from = words_before(p->text, k->start, words);
    }
    if (!words && to - from > 8 * chars + 64) { /* far more than can be shown: white space apart */
        if (behind)
            to = from + 8 * chars + 64;
        else
            from = to - 8 * chars - 64;
        while (from < to && ((unsigned char)p->text[from] & 0xC0) == 0x80)
            from++;
        while (to > from && to < p->text_len && ((unsigned char)p->text[to] & 0xC0) == 0x80)
            to--;
    }
    add_flat(p->text + from, to - from, &flat);
    if (flat.len && behind)
        keep_start(&flat, chars);
    else if (flat.len)
        keep_end(&flat, chars);
    buf_add(out, buf_string(&flat), flat.len);
    buf_free(&flat);
}

void kwic_form(const struct kwic *k, struct buf *out)
{
    add_flat(k->found->passage.text + k->start, k->end - k->start, out);
}
