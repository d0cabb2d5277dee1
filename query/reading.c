/* Phrases and nearness are looked for in the text itself: the index holds no positions.  What matches is found by going
 * through the spots of one word for each of those of the word before; a passage has few of either. */
#include "reading.h"

#include <stdlib.h>
#include <string.h>

/* ---- reading ---- */

bool typed_capital(const char *word)
{
    struct tokens t = {0};
    tokens_of(&t, word, strlen(word));
    bool capital = t.n && t.at[0].casing != CASING_LOWER && t.at[0].casing != CASING_NONE;
    tokens_free(&t);
    return capital;
}

/* Digits and scripts without case are neither. */
static bool has_capital(const struct token *k)
{
    return k->casing == CASING_TITLE || k->casing == CASING_UPPER || k->casing == CASING_MIXED;
}

/* Word! wants a capital whatever --case says; --case takes a small letter typed as seriously as a capital. */
static bool case_fits(const struct reading *r, const struct node *word, const struct token *k)
{
    if (word->capital)
        return has_capital(k);
    return !r->match_case || k->casing == CASING_NONE || has_capital(k) == typed_capital(word->word);
}

/* One token may be of several words of the question: each gets its spot. */
static void add_spots(struct reading *r, const struct token *k)
{
    const char *term = token_term(&r->tokens, k);
    const struct bond *b = groups_bond(r->groups, term, k->term_len);
    for (; b; b = groups_next(r->groups, b, term, k->term_len)) {
        if (!kin_counts(bond_kin(r->groups, b), r->lang) || !case_fits(r, r->groups->at[b->group].node, k))
            continue;
        r->spots = need_room(r->spots, r->n, &r->cap, sizeof *r->spots);
        r->spots[r->n++] = (struct spot){b->group, b->kin, k->first, k->last, k->start, k->end, false};
    }
}

void reading_of(struct reading *r, const struct groups *groups, bool match_case, const struct passage *passage)
{
    r->groups = groups;
    r->match_case = match_case;
    r->text = passage->text;
    r->len = passage->text_len;
    r->lang = passage->lang;
    r->joints = passage->joints;
    r->njoints = passage->njoints;
    r->n = 0;
    tokens_of(&r->tokens, r->text, r->len);
    for (size_t i = 0; i < r->tokens.n; i++)
        add_spots(r, &r->tokens.at[i]);
}

void reading_free(struct reading *r)
{
    tokens_free(&r->tokens);
    free(r->spots);
    *r = (struct reading){0};
}

/* ---- phrases: where what begins at a position ends ---- */

/* Calls back for every occurrence of node that begins at position `first` (0: anywhere), with its span of positions.
 * Returns true where some callback did, which then marks the spots on the way back. */
typedef bool span_fn(void *ctx, uint32_t first, uint32_t last);
static bool each_span(struct reading *r, const struct node *node, uint32_t first, span_fn *then, void *ctx);

/* Marks on the way back: only a spot from which the whole phrase was found takes part in it. */
static bool each_word(struct reading *r, const struct node *node, uint32_t first, span_fn *then, void *ctx)
{
    uint32_t group = (uint32_t)(groups_find(r->groups, node) - r->groups->at);
    bool any = false;
    for (size_t i = 0; i < r->n; i++) {
        struct spot *s = &r->spots[i];
        if (s->group == group && (!first || s->first == first) && then(ctx, s->first, s->last))
            any = s->marked = true;
    }
    return any;
}

struct phrase_rest {
    struct reading *reading;
    struct node *const *child;
    size_t n;
    uint32_t first; /* of the phrase; 0 at its first word */
    span_fn *then;
    void *ctx;
};

/* A child of the phrase has been found: the next one must begin right behind it. */
static bool phrase_goes_on(void *ctx, uint32_t first, uint32_t last)
{
    const struct phrase_rest *p = ctx;
    struct phrase_rest rest = *p;
    if (!rest.first)
        rest.first = first;
    if (p->n == 1)
        return p->then(p->ctx, rest.first, last);
    rest.child++;
    rest.n--;
    return each_span(p->reading, *rest.child, last + 1, phrase_goes_on, &rest);
}

/* Words near each other begin anywhere: they stand in no phrase. */
static bool each_near(struct reading *r, const struct node *node, span_fn *then, void *ctx);

static bool each_span(struct reading *r, const struct node *node, uint32_t first, span_fn *then, void *ctx)
{
    bool any = false;
    if (node->kind == NODE_WORD)
        return each_word(r, node, first, then, ctx);
    if (node->kind == NODE_NEAR)
        return each_near(r, node, then, ctx);
    if (node->kind == NODE_PHRASE) {
        struct phrase_rest p = {r, node->child, node->n, 0, then, ctx};
        return node->n && each_span(r, node->child[0], first, phrase_goes_on, &p);
    }
    for (size_t i = 0; i < node->n; i++)
        any |= each_span(r, node->child[i], first, then, ctx);
    return any;
}

static bool found(void *ctx, uint32_t first, uint32_t last)
{
    (void)ctx, (void)first, (void)last;
    return true;
}

struct gathering {
    const struct reading *reading;
    struct spans *out;
};

/* The bytes from the first word to the last, and the relation of the one that is furthest away. */
static bool gather(void *ctx, uint32_t first, uint32_t last)
{
    struct gathering *g = ctx;
    const struct reading *r = g->reading;
    struct span span = {first, last, UINT32_MAX, 0, RELATION_EXACT};
    for (size_t i = 0; i < r->n; i++) {
        const struct spot *s = &r->spots[i];
        if (s->first < first || s->last > last)
            continue;
        enum relation relation = r->groups->at[s->group].kins.at[s->kin].relation;
        if (s->start < span.start)
            span.start = s->start;
        if (s->end > span.end)
            span.end = s->end;
        if (relation > span.relation)
            span.relation = relation;
    }
    g->out->at = need_room(g->out->at, g->out->n, &g->out->cap, sizeof *g->out->at);
    g->out->at[g->out->n++] = span;
    return true;
}

void reading_spans(struct reading *r, const struct node *node, struct spans *out)
{
    struct gathering g = {r, out};
    each_span(r, node, 0, gather, &g);
}

/* ---- nearness ---- */

struct near_rest {
    struct reading *reading;
    const struct node *node;
    size_t next;          /* child to be placed */
    uint32_t first, last; /* span of those placed */
    uint32_t taken[8];    /* where each begins: one word of the text is not two of the question */
    span_fn *then;
    void *ctx;
};

/* A child has been placed: the next one may stand anywhere within reach of all before. */
static bool near_goes_on(void *ctx, uint32_t first, uint32_t last)
{
    const struct near_rest *p = ctx;
    struct near_rest rest = *p;
    for (size_t i = 0; i < p->next && i < 8; i++)
        if (p->taken[i] == first)
            return false;
    if (!p->next || first < rest.first)
        rest.first = first;
    if (!p->next || last > rest.last)
        rest.last = last;
    if (rest.last - rest.first > p->node->distance + (uint32_t)p->node->n - 2)
        return false;
    if (p->next < 8)
        rest.taken[p->next] = first;
    if (++rest.next == p->node->n)
        return p->then(p->ctx, rest.first, rest.last);
    return each_span(p->reading, p->node->child[rest.next], 0, near_goes_on, &rest);
}

static bool each_near(struct reading *r, const struct node *node, span_fn *then, void *ctx)
{
    struct near_rest near = {.reading = r, .node = node, .then = then, .ctx = ctx};
    return node->n && each_span(r, node->child[0], 0, near_goes_on, &near);
}

/* ---- the whole question ---- */

/* Is it for the text to say whether it holds?  Not where a filter is in it: of these the postings have seen to that. */
static bool is_of_text(const struct node *node)
{
    bool all = node->kind != NODE_FILTER;
    for (size_t i = 0; i < node->n && all; i++)
        all = is_of_text(node->child[i]);
    return all;
}

/* Looks at all of them even where one does not hold: what a partial answer has is marked, too. */
static bool holds_all(struct reading *r, const struct node *node)
{
    bool all = true;
    for (size_t i = 0; i < node->n; i++) {
        const struct node *c = node->child[i];
        bool not = c->kind == NODE_NOT;
        bool held = not ? !is_of_text(c) || !reading_holds(r, c->child[0]) : reading_holds(r, c);
        all &= held || !c->required;
    }
    return all;
}

bool reading_holds(struct reading *r, const struct node *node)
{
    bool any = false;
    switch (node->kind) {
    case NODE_WORD:
    case NODE_PHRASE:
    case NODE_NEAR:
        return each_span(r, node, 0, found, NULL);
    case NODE_OR:
        for (size_t i = 0; i < node->n; i++)
            any |= reading_holds(r, node->child[i]);
        return any;
    case NODE_AND:
        return holds_all(r, node);
    case NODE_FILTER:
        return true;
    case NODE_NOT:
    case NODE_NONE:
        break;
    }
    return false;
}

/* ---- highlights ---- */

/* Of two that begin together a compound's whole is better than its part, then the nearer relation. */
static bool better(const struct reading *r, const struct spot *a, const struct spot *b)
{
    if (a->end - a->start != b->end - b->start)
        return a->end - a->start > b->end - b->start;
    return r->groups->at[a->group].kins.at[a->kin].relation < r->groups->at[b->group].kins.at[b->kin].relation;
}

struct match *reading_matches(const struct reading *r, size_t *n)
{
    struct match *out = need((r->n + 1) * sizeof *out);
    const struct spot *last = NULL;
    *n = 0;
    for (size_t i = 0; i < r->n; i++) {
        const struct spot *s = &r->spots[i];
        if (!s->marked)
            continue;
        if (last && s->start < last->end) {
            if (!better(r, s, last) || s->start != last->start)
                continue;
            --*n;
        }
        const struct group *g = &r->groups->at[s->group];
        out[(*n)++] = (struct match){s->start, s->end, (uint32_t)g->node->number, g->kins.at[s->kin].relation};
        last = s;
    }
    return out;
}

bool question_needs_text(const struct node *node, const struct options *options)
{
    if (node->kind == NODE_PHRASE || node->kind == NODE_NEAR || options->match_case || node->capital)
        return true;
    for (size_t i = 0; i < node->n; i++)
        if (question_needs_text(node->child[i], options))
            return true;
    return false;
}
