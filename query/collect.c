/* The question made ready, and the passages that its postings lead to. */
#include "finding.h"

#include "score.h"
#include "stream.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- the question made ready ---- */

/* A question that is no AND is one item, so that all that follows need not ask. */
static void gather_items(struct finding *f)
{
    const struct node *root = f->query->root;
    size_t n = root->kind == NODE_AND ? root->n : 1;
    f->items = need(n * sizeof *f->items);
    for (size_t i = 0; i < n; i++)
        f->items[f->nitems++] = root->kind == NODE_AND ? root->child[i] : root;
}

/* May it be lacking in a partial answer? */
static bool is_bare(const struct finding *f, size_t item)
{
    return f->query->root->kind == NODE_AND && !f->items[item]->required && f->items[item]->kind != NODE_NOT;
}

/* Words that are excluded lead to no passage. */
static bool has_words(const struct node *node)
{
    bool words = node->kind == NODE_WORD;
    for (size_t i = 0; i < node->n && node->kind != NODE_NOT; i++)
        words |= has_words(node->child[i]);
    return words;
}

/* The bare words; with them what is required and has words: where a phrase holds, all bare words may be lacking.  (Not
 * so where only a filter holds.) */
static void gather_any(struct finding *f)
{
    bool bare = false;
    f->any.kind = NODE_OR;
    f->any.child = need(f->nitems * sizeof *f->any.child);
    for (size_t i = 0; i < f->nitems; i++) {
        bare |= is_bare(f, i);
        if (has_words(f->items[i]))
            f->any.child[f->any.n++] = (struct node *)f->items[i];
    }
    if (!bare)
        f->any.n = 0;
}

/* Those that BM25 begins with: of the whole index. */
static void weigh_groups(struct finding *f)
{
    f->weights.group = need((f->groups.n + 1) * sizeof *f->weights.group);
    for (size_t g = 0; g < f->groups.n; g++)
        f->weights.group[g] = f->groups.at[g].idf;
    weigh_words(f, &f->weights);
}

bool is_content(const struct finding *f, const struct node *item)
{
    if (item->kind == NODE_NOT || item->kind == NODE_FILTER)
        return false;
    while (item->kind != NODE_WORD && item->n)
        item = item->child[0];
    return item->kind != NODE_WORD || !groups_find(&f->groups, item)->function;
}

/* In a sentence a form that was typed says more than in a short question: texts on the same matter use the same
 * phrases. */
static void prefer_typed(struct finding *f)
{
    for (size_t g = 0; g < f->groups.n; g++)
        for (size_t k = 0; k < f->groups.at[g].kins.n; k++) {
            struct kin *kin = &f->groups.at[g].kins.at[k];
            kin->weight = pow(kin->weight, SCORE_TYPED);
        }
}

bool finding_of(struct finding **out, struct library *library, const struct query *query,
                const struct options *options, struct buf *why)
{
    struct finding *f = *out = need(sizeof *f);
    f->library = library;
    f->query = query;
    f->options = options;
    if (!groups_of(&f->groups, library, query, options, why))
        return false;
    f->needs_text = question_needs_text(query->root, options);
    gather_items(f);
    gather_any(f);
    weigh_groups(f);
    size_t content = 0;
    for (size_t i = 0; i < f->nitems; i++)
        content += is_content(f, f->items[i]);
    f->sentence = content > SCORE_COUNTED;
    if (f->sentence)
        prefer_typed(f);
    return true;
}

static void weights_free(struct weights *w)
{
    free(w->group);
    free(w->word);
}

void finding_free(struct finding *f)
{
    if (!f)
        return;
    for (size_t i = 0; i < SHELVED_BUCKETS; i++)
        for (struct shelved *s = f->shelved[i], *next; s; s = next) {
            next = s->next;
            document_free(s->document);
            free(s->document);
            free(s);
        }
    groups_free(&f->groups);
    reading_free(&f->reading);
    free(f->items);
    free(f->any.child);
    weights_free(&f->weights);
    weights_free(&f->among);
    free(f->had);
    finding_free(f->also);
    free(f);
}

/* ---- what a passage has ---- */

/* Not an array of bool: a common question has a hundred thousand candidates, each with its bits. */
bool has_item(const struct has *has, size_t item)
{
    return has->bits[item / 64] >> item % 64 & 1;
}

bool has_all(const struct finding *f, const struct has *has)
{
    for (size_t i = 0; i < f->nitems; i++)
        if (f->items[i]->kind != NODE_NOT && !has_item(has, i))
            return false;
    return true;
}

/* By its postings: phrases and nearness count as held where their words are there. */
static bool may_hold(const struct finding *f, const struct node *node, const double *tf)
{
    bool any = false, all = true;
    if (node->kind == NODE_WORD)
        return tf[groups_find(&f->groups, node) - f->groups.at] > 0;
    for (size_t i = 0; i < node->n; i++) {
        bool held = may_hold(f, node->child[i], tf);
        any |= held;
        all &= held;
    }
    return node->kind == NODE_OR ? any : all;
}

/* What the stream asked for is there, or the passage would not have come; of a partial answer's bare words, those that
 * have a frequency. */
static struct has has_of(const struct finding *f, const double *tf, bool all)
{
    struct has has = {{0}};
    for (size_t i = 0; i < f->nitems; i++)
        if (all || !is_bare(f, i) || may_hold(f, f->items[i], tf))
            has.bits[i / 64] |= (uint64_t)1 << i % 64;
    return has;
}

double average_length(const struct finding *f)
{
    const struct index_size *size = &f->library->size;
    return size->passages ? (double)size->words / size->passages : 1;
}

double group_part(const struct finding *f, const struct weights *w, size_t group, double tf, double length,
                  double average)
{
    size_t number = f->groups.at[group].node->number;
    return tf > 0 && w->word[number] > 0 ? score_word(w->group[group], tf, length, average) : 0;
}

/* The forms of one word are one term; of a compound's readings the best one counts.  words: room, one a word. */
static double bm25_of(const struct finding *f, const struct weights *w, const double *tf, double *words, double length,
                      double average)
{
    double sum = 0;
    memset(words, 0, (f->query->nwords + 1) * sizeof *words);
    for (size_t i = 0; i < f->groups.n; i++) {
        size_t number = f->groups.at[i].node->number;
        double part = group_part(f, w, i, tf[i], length, average);
        if (part > words[number]) {
            sum += part - words[number];
            words[number] = part;
        }
    }
    return w->sum > 0 ? sum / w->sum : 0;
}

/* ---- collecting ---- */

/* A posting list of one word of a family (kin.h); or of all words of it, from afar. */
struct relative {
    struct cursor *cursor;
    struct posting at;
    double weight;
    size_t group;
    struct gathered *list; /* instead of the cursor: what is left of it is list[next, n) */
    size_t n, next;
};

/* What is read of a shelf: opened for all of them before the first is read, since some may be far away. */
struct opened {
    struct stream *stream;
    struct relative *relatives;
    size_t nrelatives, cap;
};

struct collecting {
    struct finding *f;
    struct opened *opened; /* of the shelf */
    uint32_t shelf;
    bool some, keep;    /* keep: candidates get their tf */
    double *tf, *words; /* rooms */
    struct candidates *out;
};

/* float: there may be candidates times words of them, and a share of a score needs few digits. */
static void keep_tf(struct candidates *all, struct candidate *c, const double *tf, size_t n)
{
    all->groups = n;
    while (all->ntf + n > all->tf_cap)
        all->tf = need_room(all->tf, all->tf_cap, &all->tf_cap, sizeof *all->tf);
    for (size_t i = 0; i < n; i++)
        all->tf[all->ntf++] = (float)tf[i];
    c->kept = n ? (uint32_t)(all->ntf / n) : 0;
}

double bm25_together(const struct finding *f, const struct candidates *all, size_t from, size_t to)
{
    const struct index_size *size = &f->library->size;
    double *tf = need((f->groups.n + 1) * sizeof *tf), length = 0;
    double *words = need((f->query->nwords + 1) * sizeof *words);
    for (size_t k = from; k < to; k++) {
        const float *kept = kept_tf(all, &all->at[k]);
        length += all->at[k].length;
        for (size_t i = 0; i < f->groups.n; i++)
            tf[i] += (double)kept[i];
    }
    double average = size->documents ? (double)size->words / size->documents : 1;
    double bm25 = bm25_of(f, weights_for(f, false), tf, words, length, average);
    free(tf);
    free(words);
    return bm25;
}

/* From what was kept, so that one passage alone is weighed as it is among all. */
void rescore(struct finding *f, struct candidates *all)
{
    double *tf = need((f->groups.n + 1) * sizeof *tf), *words = need((f->query->nwords + 1) * sizeof *words);
    for (size_t k = 0; k < all->n; k++) {
        struct candidate *c = &all->at[k];
        const float *kept = kept_tf(all, c);
        if (c->whole || !kept)
            continue;
        for (size_t i = 0; i < f->groups.n; i++)
            tf[i] = (double)kept[i];
        c->bm25 = bm25_of(f, weights_for(f, false), tf, words, c->length, average_length(f));
    }
    free(tf);
    free(words);
}

void candidates_free(struct candidates *c)
{
    free(c->at);
    free(c->tf);
    *c = (struct candidates){0};
}

/* ---- families: in partial answers to a sentence, words of the same family say a little ---- */

static struct relative *add_relative(struct opened *o, size_t group)
{
    o->relatives = need_room(o->relatives, o->nrelatives, &o->cap, sizeof *o->relatives);
    o->relatives[o->nrelatives] = (struct relative){.weight = 1, .group = group};
    return &o->relatives[o->nrelatives++];
}

static bool open_family(struct opened *o, struct index *index, const struct kins *family, size_t group, struct buf *why)
{
    for (size_t k = 0; k < family->n; k++) {
        struct relative *r = add_relative(o, group);
        r->weight = family->at[k].weight;
        if (!cursor_open(index, &r->cursor, &r->at, family->at[k].term, family->at[k].len, why))
            return false;
    }
    return true;
}

/* One list for all of them. */
static bool gather_family(struct opened *o, struct index *index, const struct kins *family, size_t group, struct buf *why)
{
    const struct match_node every = {.kind = MATCH_EVERY};
    struct relative *r = add_relative(o, group);
    return !family->n || index_gather(index, family, &every, &r->list, &r->n, why);
}

static bool open_relatives(struct opened *o, const struct groups *groups, struct index *index, struct buf *why)
{
    bool afar = index_is_afar(index), ok = true;
    for (size_t i = 0; i < groups->n && ok; i++)
        ok = (afar ? gather_family : open_family)(o, index, &groups->at[i].family, i, why);
    return ok;
}

static void close_opened(struct opened *o)
{
    for (size_t i = 0; i < o->nrelatives; i++) {
        cursor_close(o->relatives[i].cursor);
        free(o->relatives[i].list);
    }
    free(o->relatives);
    stream_close(o->stream);
    *o = (struct opened){0};
}

/* To the first posting that is not before docid. */
static bool skip_to(struct relative *r, uint32_t docid, struct buf *why)
{
    if (!r->list)
        return !r->at.docid || r->at.docid >= docid || cursor_skip(r->cursor, docid, &r->at, why);
    while (r->next < r->n && r->list[r->next].docid < docid)
        r->next++;
    r->at.docid = r->next < r->n ? r->list[r->next].docid : 0;
    return true;
}

/* What the posting that it stands on adds. */
static double share_of(const struct relative *r)
{
    return r->list ? r->list[r->next].tf : r->weight * r->at.wdf;
}

static bool add_families(struct collecting *c, uint32_t docid, struct buf *why)
{
    for (size_t i = 0; i < c->opened->nrelatives; i++) {
        struct relative *r = &c->opened->relatives[i];
        if (!skip_to(r, docid, why))
            return false;
        if (r->at.docid == docid)
            c->tf[r->group] += share_of(r);
    }
    return true;
}

/* A passage that has all the words is scored alike in both rounds: without families, by the index's own weights. */
static bool weigh(struct collecting *c, struct candidate *taken, struct buf *why)
{
    struct finding *f = c->f;
    if (!taken->whole && !add_families(c, taken->docid, why))
        return false;
    for (size_t i = 0; i < f->groups.n; i++) /* as they are kept */
        c->tf[i] = (double)(float)c->tf[i];
    const struct weights *w = weights_for(f, taken->whole);
    taken->bm25 = bm25_of(f, w, c->tf, c->words, taken->length, average_length(f));
    return true;
}

/* The stream stands on this passage: its frequencies are at hand, the text need not be read yet. */
static bool take(struct collecting *c, uint32_t docid, struct buf *why)
{
    struct finding *f = c->f;
    struct candidate taken = {.shelf = c->shelf, .docid = docid};
    if (!index_length(f->library->shelves[c->shelf].index, docid, &taken.length, why))
        return false;
    memset(c->tf, 0, f->groups.n * sizeof *c->tf);
    stream_weigh(c->opened->stream, &f->groups, c->tf);
    taken.has = has_of(f, c->tf, !c->some);
    taken.whole = has_all(f, &taken.has);
    if (!weigh(c, &taken, why))
        return false;
    if (c->keep)
        keep_tf(c->out, &taken, c->tf, f->groups.n);
    c->out->at = need_room(c->out->at, c->out->n, &c->out->cap, sizeof *c->out->at);
    c->out->at[c->out->n++] = taken;
    return true;
}

static bool take_all(struct collecting *c, struct buf *why)
{
    uint32_t docid = 0;
    for (;;) {
        if (!stream_seek(c->opened->stream, docid + 1, &docid, why))
            return false;
        if (!docid)
            return true;
        if (!take(c, docid, why))
            return false;
    }
}

/* What the stream of a partial answer joins: all that is required, and any of the words. */
static size_t nodes_for(struct finding *f, bool some, const struct node **out)
{
    size_t n = 0;
    for (size_t i = 0; i < f->nitems; i++)
        if (!some || !is_bare(f, i))
            out[n++] = f->items[i];
    if (some)
        out[n++] = &f->any;
    return n;
}

static bool take_one(struct collecting *c, uint32_t docid, struct buf *why)
{
    uint32_t at;
    return stream_seek(c->opened->stream, docid, &at, why) && (at != docid || take(c, docid, why));
}

/* The shelves that are collected from, [from, to), and what their streams join. */
struct opening {
    struct finding *f;
    bool families;
    size_t from, to;
    const struct node **nodes;
    size_t n;
    struct opened *opened; /* a shelf each, from 0 */
};

static bool open_shelf(void *ctx, size_t shelf, struct buf *why)
{
    struct opening *o = ctx;
    struct shelf *s = &o->f->library->shelves[shelf];
    if (shelf < o->from || shelf >= o->to)
        return true;
    return (!o->families || open_relatives(&o->opened[shelf], &o->f->groups, s->index, why)) &&
           stream_open_all(&o->opened[shelf].stream, s, &o->f->groups, o->nodes, o->n, false, why);
}

static bool take_from(struct collecting *c, struct opening *o, uint32_t docid, struct buf *why)
{
    bool ok = true;
    for (c->shelf = (uint32_t)o->from; ok && c->shelf < o->to; c->shelf++) {
        c->opened = &o->opened[c->shelf];
        ok = docid ? take_one(c, docid, why) : take_all(c, why);
        close_opened(c->opened);
    }
    return ok;
}

/* The shelves [from, to); of each all passages, or only docid where that is not 0. */
static bool collect_from(struct finding *f, bool some, uint32_t from, size_t to, uint32_t docid, struct candidates *out,
                         struct buf *why)
{
    struct collecting c = {.f = f, .some = some, .out = out};
    struct opening o = {.f = f, .families = some && f->sentence, .from = from, .to = to};
    o.nodes = need((f->nitems + 1) * sizeof *o.nodes);
    o.n = nodes_for(f, some, o.nodes);
    o.opened = need((to + 1) * sizeof *o.opened);
    c.keep = docid || (some && (f->options->by_document || f->sentence));
    c.tf = need((f->groups.n + 1) * sizeof *c.tf);
    c.words = need((f->query->nwords + 1) * sizeof *c.words);
    candidates_free(out);
    bool ok = (!o.families || groups_families(&f->groups, f->library, why)) &&
              library_each(f->library, open_shelf, &o, why) && take_from(&c, &o, docid, why);
    for (size_t i = from; i < to; i++)
        close_opened(&o.opened[i]);
    free(o.opened);
    free(o.nodes);
    free(c.tf);
    free(c.words);
    return ok;
}

bool collect(struct finding *f, bool some, struct candidates *out, struct buf *why)
{
    return collect_from(f, some, 0, f->library->n, 0, out, why);
}

bool collect_one(struct finding *f, bool some, uint32_t shelf, uint32_t docid, struct candidates *out, struct buf *why)
{
    return collect_from(f, some, shelf, shelf + 1, docid, out, why);
}
