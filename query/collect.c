/* The question made ready, and the passages that its postings lead to. */
#include "bound.h"
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
    free_documents(f);
    free(f->shelved);
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
        if (tf[i] <= 0)
            continue;
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

/* What an item can add to bm25 at most. */
struct weighty {
    const struct node *item;
    double most;
};

struct collecting {
    struct finding *f;
    struct opened *opened; /* of the shelf */
    struct best best, seeds; /* the least that scores can be: of what was taken; of what the weightiest item leads to */
    struct weighty *items;   /* of an OR, the lightest first; those before `follow` follow (stream.h) */
    size_t nitems, follow;
    double followed_at;
    uint32_t shelf;
    bool some, keep;    /* keep: candidates get their tf */
    bool seeding;       /* nothing is taken, only seeds are noted */
    double *tf, *words; /* rooms */
    struct candidates *out;
    const struct emptying *emptying; /* NULL: all candidates are kept */
    uint32_t part_end;  /* docid: what is behind it is of another part; 0: not known */
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

/* ---- leaving out what cannot be among the best ---- */

static bool hopeless(const struct collecting *c, double most)
{
    return best_enough(&c->best, most) || best_enough(&c->seeds, most);
}

/* In an OR of many words most passages have too few of them, whatever their frequencies. */
static bool hopeless_at_any_frequency(const struct collecting *c)
{
    const struct weights *w = &c->f->weights;
    if (c->some || !c->nitems || (c->best.n < c->best.wanted && c->seeds.n < c->seeds.wanted))
        return false;
    return hopeless(c, TIER_PASSAGE + (w->sum > 0 ? fmin(stream_most(c->opened->stream, w->word) / w->sum, 1) : 0));
}

/* The length is not known yet: it is as if the passage were the shortest. */
static bool hopeless_at_any_length(struct collecting *c, const struct candidate *taken)
{
    struct finding *f = c->f;
    if (c->best.n < c->best.wanted && c->seeds.n < c->seeds.wanted)
        return false;
    double bm25 = bm25_of(f, weights_for(f, taken->whole), c->tf, c->words, 0, average_length(f));
    return hopeless(c, score_at_most(f, &taken->has, bm25));
}

static double most_of(const struct finding *f, const struct node *node)
{
    double most = node->kind == NODE_WORD ? f->weights.word[node->number] : 0;
    for (size_t i = 0; i < node->n && node->kind != NODE_NOT; i++)
        most += most_of(f, node->child[i]);
    return most;
}

static int by_most(const void *a, const void *b)
{
    const struct weighty *x = a, *y = b;
    return (x->most > y->most) - (x->most < y->most);
}

static void weigh_items(struct collecting *c, const struct node *any)
{
    c->items = need((any->n + 1) * sizeof *c->items);
    for (size_t i = 0; i < any->n; i++)
        c->items[c->nitems++] = (struct weighty){any->child[i], most_of(c->f, any->child[i])};
    qsort(c->items, c->nitems, sizeof *c->items, by_most);
}

/* The score of a passage that has n items, the lightest ones, is not above this.  most: what they add to bm25; content: of
 * so many words a partial answer is counted by. */
static double lightest_at_most(const struct collecting *c, size_t n, double most, size_t content)
{
    struct has none = {{0}};
    size_t there, of;
    double share = n == 1 && c->items[0].item->kind == NODE_WORD ? (1 + SCORE_TITLE_MAX) / BOOSTS_MAX : 1;
    if (!c->some)
        return TIER_PASSAGE + fmin(most, 1) * share;
    count_words(c->f, &none, &there, &of);
    return TIER_SOME + ((double)content + fmin(most, 1) * share) / (double)of;
}

/* The items that a passage may have all of, and no others, and still not be among the best: they need not lead to any. */
static void let_follow(struct collecting *c)
{
    struct finding *f = c->f;
    size_t content = 0;
    double most = 0;
    for (size_t i = 0; i + 1 < c->nitems; i++) {
        most += f->weights.sum > 0 ? c->items[i].most / f->weights.sum : 0;
        content += is_content(f, c->items[i].item);
        if (!hopeless(c, lightest_at_most(c, i + 1, most, content)))
            return;
        if (i >= c->follow) {
            stream_follow(c->opened->stream, c->items[i].item);
            c->follow = i + 1;
        }
    }
}

/* ---- taking ---- */

enum { PART = 10000 }; /* candidates that are in memory at a time, where somebody empties them, and the document's */

/* Before the candidate is added: is there a part, which ends with the last of a document? */
static bool empty_part(struct collecting *c, const struct candidate *taken, struct buf *why)
{
    const struct candidates *all = c->out;
    if (!c->emptying || all->n < PART)
        return true;
    const struct candidate *last = &all->at[all->n - 1];
    if (last->shelf == taken->shelf) {
        if (!c->part_end && !load_record(c->f, last->shelf, last->docid, &c->part_end, why))
            return false;
        if (taken->docid < c->part_end)
            return true;
    }
    c->part_end = 0;
    if (!c->emptying->empty(c->emptying->ctx, why))
        return false;
    c->out->n = c->out->ntf = 0;
    return true;
}

/* The stream stands on this passage: its frequencies are at hand, the text need not be read yet. */
static bool take(struct collecting *c, uint32_t docid, struct buf *why)
{
    struct finding *f = c->f;
    struct candidate taken = {.shelf = c->shelf, .docid = docid};
    if (hopeless_at_any_frequency(c))
        return true;
    memset(c->tf, 0, f->groups.n * sizeof *c->tf);
    stream_weigh(c->opened->stream, &f->groups, c->tf);
    taken.has = has_of(f, c->tf, !c->some);
    taken.whole = has_all(f, &taken.has);
    if (hopeless_at_any_length(c, &taken))
        return true;
    if (!index_length(f->library->shelves[c->shelf].index, docid, &taken.length, why) || !weigh(c, &taken, why))
        return false;
    if (c->best.wanted != SIZE_MAX) {
        if (hopeless(c, score_at_most(f, &taken.has, taken.bm25)))
            return true;
        best_note(c->seeding ? &c->seeds : &c->best, score_at_least(f, &taken.has, taken.bm25));
    }
    if (c->seeding)
        return true;
    if (!empty_part(c, &taken, why))
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
        if (c->nitems && c->best.n && c->best.at[0] > c->followed_at) {
            c->followed_at = c->best.at[0];
            let_follow(c);
        }
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
        c->follow = 0;
        c->followed_at = -1;
        if (c->nitems)
            let_follow(c);
        ok = docid ? take_one(c, docid, why) : take_all(c, why);
        close_opened(c->opened);
    }
    return ok;
}

static double freq_of(const struct finding *f, const struct node *item)
{
    double freq = item->kind == NODE_WORD ? groups_find(&f->groups, item)->freq : 0;
    for (size_t i = 0; i < item->n; i++)
        freq += freq_of(f, item->child[i]);
    return freq;
}

/* Is the weightiest item so rare that to go through its passages twice costs little? */
static bool worth_seeding(const struct collecting *c)
{
    double others = 0;
    for (size_t i = 0; i + 1 < c->nitems; i++)
        others += freq_of(c->f, c->items[i].item);
    return c->nitems > 1 && !library_is_afar(c->f->library) &&
           4 * freq_of(c->f, c->items[c->nitems - 1].item) < others;
}

/* What the passages with the weightiest item reach at least. */
static bool seed(struct collecting *c, struct buf *why)
{
    struct finding *f = c->f;
    struct opened alone = {0};
    bool ok = true;
    c->seeding = true;
    c->opened = &alone;
    for (c->shelf = 0; ok && c->shelf < f->library->n; c->shelf++) {
        const struct node *item = c->items[c->nitems - 1].item;
        ok = stream_open(&alone.stream, &f->library->shelves[c->shelf], &f->groups, item, why) && take_all(c, why);
        close_opened(&alone);
    }
    c->seeding = false;
    return ok;
}

static bool make_ready(struct collecting *c, const struct opening *o, struct buf *why)
{
    struct finding *f = c->f;
    c->keep = c->some && (f->options->by_document || f->sentence);
    c->tf = need((f->groups.n + 1) * sizeof *c->tf);
    c->words = need((f->query->nwords + 1) * sizeof *c->words);
    candidates_free(c->out);
    if (o->families && !groups_families(&f->groups, f->library, why))
        return false;
    if (c->best.wanted != SIZE_MAX && o->n == 1 && o->nodes[0]->kind == NODE_OR)
        weigh_items(c, o->nodes[0]);
    return !worth_seeding(c) || seed(c, why);
}

static void collecting_free(struct collecting *c)
{
    free(c->items);
    free(c->best.at);
    free(c->seeds.at);
    free(c->tf);
    free(c->words);
}

/* The shelves [from, to); of each all passages, or only docid where that is not 0. */
static bool collect_from(struct collecting *c, uint32_t from, size_t to, uint32_t docid, struct buf *why)
{
    struct finding *f = c->f;
    struct opening o = {.f = f, .families = c->some && f->sentence, .from = from, .to = to};
    o.nodes = need((f->nitems + 1) * sizeof *o.nodes);
    o.n = nodes_for(f, c->some, o.nodes);
    o.opened = need((to + 1) * sizeof *o.opened);
    bool ok = make_ready(c, &o, why);
    c->keep |= docid != 0;
    ok = ok && library_each(f->library, open_shelf, &o, why) && take_from(c, &o, docid, why);
    for (size_t i = from; i < to; i++)
        close_opened(&o.opened[i]);
    free(o.opened);
    free(o.nodes);
    collecting_free(c);
    return ok;
}

enum { BEST_MAX = 10000 }; /* who wants more gets all */

bool collect_best(struct finding *f, bool some, size_t wanted, struct candidates *out, struct buf *why)
{
    size_t n = wanted > BEST_MAX ? SIZE_MAX : wanted;
    struct collecting c = {.f = f, .some = some, .out = out};
    c.best = best_of(n, n == SIZE_MAX ? 0 : n);
    c.seeds = best_of(n, n == SIZE_MAX ? 0 : n);
    return collect_from(&c, 0, f->library->n, 0, why);
}

bool collect(struct finding *f, bool some, struct candidates *out, struct buf *why)
{
    return collect_best(f, some, SIZE_MAX, out, why);
}

bool collect_parts(struct finding *f, bool some, const struct emptying *emptying, struct candidates *out,
                   struct buf *why)
{
    struct collecting c = {.f = f, .some = some, .out = out, .emptying = emptying};
    c.best = c.seeds = (struct best){.wanted = SIZE_MAX};
    return collect_from(&c, 0, f->library->n, 0, why) && emptying->empty(emptying->ctx, why);
}

bool collect_one(struct finding *f, bool some, uint32_t shelf, uint32_t docid, struct candidates *out, struct buf *why)
{
    struct collecting c = {.f = f, .some = some, .out = out};
    c.best = c.seeds = (struct best){.wanted = SIZE_MAX};
    return collect_from(&c, shelf, shelf + 1, docid, why);
}
