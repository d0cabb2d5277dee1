/* Each other name is looked for like a name that was typed, and what is found is merged: so it inflects, takes initials
 * and stands in any order by the same rules. */
#include "also.h"

#include "finding.h"
#include "terms.h"

#include <stdlib.h>
#include <string.h>

/* ---- which names ---- */

/* Two languages may share a form: it is asked for once. */
static bool add_name(void *ctx, const char *written, enum lang lang)
{
    struct also *also = ctx;
    (void)lang;
    for (size_t i = 0; i < also->n; i++)
        if (!strcmp(also->at[i], written))
            return true;
    also->at = need_room(also->at, also->n, &also->cap, sizeof *also->at);
    also->at[also->n++] = need_copy(written, strlen(written));
    return true;
}

/* "evropska unie": the key of the tables.  false: a word of it is to be taken as typed, or is no plain word. */
static bool key_of(const struct query *query, struct buf *key)
{
    const struct node *root = query->root;
    bool several = root->kind == NODE_AND;
    for (size_t i = 0; i < (several ? root->n : 1); i++) {
        const struct node *word = several ? root->child[i] : root;
        struct buf term = {0};
        if (word->kind != NODE_WORD || word->exact || word->capital)
            return false;
        buf_adds(key, i ? " " : "");
        size_t folded = term_of(word->word, strlen(word->word), &term);
        buf_add(key, buf_string(&term), folded);
        buf_free(&term);
    }
    return key->len > 0;
}

void also_of(struct also *out, const struct query *query, const struct options *options, const struct names *user)
{
    struct buf key = {0};
    if (!options->exact && !options->no_translit && key_of(query, &key)) {
        names_each_phrase(key.s, key.len, add_name, out);
        names_each_phrase_of(user, key.s, key.len, add_name, out);
    }
    buf_free(&key);
}

void also_free(struct also *also)
{
    for (size_t i = 0; i < also->n; i++)
        free(also->at[i]);
    free(also->at);
    *also = (struct also){0};
}

/* ---- merging ---- */

/* United States stands in United States of America: a place is one mention, by whichever name it was found first. */
static bool overlap(const struct mention *a, const struct mention *b)
{
    return a->n == b->n && a->line_first == b->line_first && a->column < b->column + strlen(b->form) &&
           b->column < a->column + strlen(a->form);
}

static int by_place(const void *a, const void *b)
{
    const struct mention *x = a, *y = b;
    if (x->n != y->n)
        return x->n < y->n ? -1 : 1;
    if (x->line_first != y->line_first)
        return x->line_first < y->line_first ? -1 : 1;
    return (x->column > y->column) - (x->column < y->column);
}

static void add_mentions(struct mentioned *m, const struct mentioned *more)
{
    size_t before = m->nmentions;
    for (size_t i = 0; i < more->nmentions; i++) {
        const struct mention *at = &more->mentions[i];
        bool known = false;
        for (size_t j = 0; j < before && !known; j++)
            known = overlap(&m->mentions[j], at);
        if (known)
            continue;
        m->mentions = need_room(m->mentions, m->nmentions, &m->mentions_cap, sizeof *m->mentions);
        m->mentions[m->nmentions] = *at;
        m->mentions[m->nmentions++].form = need_copy(at->form, strlen(at->form));
        mentioned_add_form(m, at->form);
    }
    qsort(m->mentions, m->nmentions, sizeof *m->mentions, by_place);
}

static int by_start(const void *a, const void *b)
{
    const struct match *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* The same passage is the first for both: it shows the matches of both. */
static void add_matches(struct found *found, const struct found *more)
{
    size_t before = found->nmatches, cap = found->nmatches;
    for (size_t i = 0; i < more->nmatches; i++) {
        const struct match *match = &more->matches[i];
        bool known = false;
        for (size_t j = 0; j < before && !known; j++)
            known = found->matches[j].start < match->end && match->start < found->matches[j].end;
        if (known)
            continue;
        found->matches = need_room(found->matches, found->nmatches, &cap, sizeof *found->matches);
        found->matches[found->nmatches++] = *match;
    }
    qsort(found->matches, found->nmatches, sizeof *found->matches, by_start);
}

/* Both are of one document; what remains of *more is freed by the caller. */
static void join(struct mentioned *m, struct mentioned *more)
{
    add_mentions(m, more);
    if (more->first.passage.n == m->first.passage.n) {
        add_matches(&m->first, &more->first);
    } else if (more->first.passage.n < m->first.passage.n) {
        struct found first = m->first;
        m->first = more->first;
        more->first = first;
    }
}

/* Another name is at best what an adapted form is. */
static void relate(struct mentioned *m)
{
    for (size_t i = 0; i < m->nmentions; i++)
        if (m->mentions[i].relation < RELATION_TRANSLIT)
            m->mentions[i].relation = RELATION_TRANSLIT;
    for (size_t i = 0; i < m->first.nmatches; i++)
        if (m->first.matches[i].relation < RELATION_TRANSLIT)
            m->first.matches[i].relation = RELATION_TRANSLIT;
}

/* Shelf by shelf, document by document; 0: the same document. */
static int compare_documents(const struct mentioned *a, const struct mentioned *b)
{
    if (a->first.shelf != b->first.shelf)
        return a->first.shelf < b->first.shelf ? -1 : 1;
    if (!strcmp(a->first.document->path, b->first.document->path))
        return 0;
    return a->first.docid < b->first.docid ? -1 : 1;
}

void also_merge(struct mentions_found *out, struct mentions_found *more)
{
    struct mentions_found all = {.answer = out->answer, .finding = out->finding};
    size_t i = 0, j = 0;
    while (i < out->n || j < more->n) {
        int order = i == out->n ? 1 : j == more->n ? -1 : compare_documents(&out->at[i], &more->at[j]);
        all.at = need_room(all.at, all.n, &all.cap, sizeof *all.at);
        if (order >= 0)
            relate(&more->at[j]);
        if (!order) {
            join(&out->at[i], &more->at[j]);
            mentioned_free(&more->at[j++]);
            all.at[all.n++] = out->at[i++];
        } else {
            all.at[all.n++] = order < 0 ? out->at[i++] : more->at[j++];
        }
    }
    struct finding *last = all.finding;
    while (last->also)
        last = last->also;
    last->also = more->finding;
    free(out->at);
    free(more->at);
    *more = (struct mentions_found){.answer = more->answer};
    *out = all;
}
