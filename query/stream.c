/* A question as a tree of streams, each of which can go to the first passage at or behind a docid.  Only postings are
 * read: a stream may promise too much, where a phrase or capitals are asked for, never too little. */
#include "stream.h"

#include "ranges.h"
#include "schema.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum stream_kind { STREAM_GROUP, STREAM_LIST, STREAM_ALL, STREAM_ANY, STREAM_RANGES, STREAM_NOTHING };

/* A cursor in the posting list of one kin. */
struct reader {
    struct cursor *cursor;
    struct posting at;
    double weight;
    unsigned within; /* languages of passages in which it counts (struct kin); 0: all */
};

/* The passages of one language. */
struct tongue {
    struct cursor *cursor;
    struct posting at;
};

struct stream {
    enum stream_kind kind;
    uint32_t docid;            /* 0: at the end, or before the beginning */
    double expected;           /* about how many passages it has */
    const struct node *node;   /* what it was opened for; NULL: the whole */
    const struct group *group; /* STREAM_GROUP */
    struct gathered *list;     /* STREAM_LIST: from another machine, or of many kin; group NULL: of a language */
    size_t nlist, at;          /* at: the place in it */
    struct reader *readers;    /* a heap by docid, the least on top */
    size_t nreaders;
    enum lang lang;            /* of the passage, where there are tongues; usual: any other than theirs */
    enum lang usual;
    struct tongue *tongues;    /* LANG_COUNT of them, where a reader's `within` needs them; else NULL */
    struct stream **child;     /* STREAM_ALL, STREAM_ANY; of this the first `leading` are a heap by docid, the least on top */
    size_t n, cap, leading;    /* those behind follow (stream_follow) */
    struct stream **not;       /* STREAM_ALL: what must not be there */
    size_t nnot, not_cap;
    struct ranges ranges;
};

/* ---- seeking ---- */

/* A step is cheaper than a skip where the target is next. */
static bool advance(struct cursor *cursor, struct posting *at, uint32_t target, struct buf *why)
{
    if (!at->docid || at->docid >= target)
        return true;
    return at->docid + 1 == target ? cursor_next(cursor, at, why) : cursor_skip(cursor, target, at, why);
}

/* The language of a passage; passages are asked for in the order of docids. */
static bool language_at(struct stream *s, uint32_t docid, enum lang *lang, struct buf *why)
{
    for (*lang = LANG_OTHER; *lang < LANG_COUNT; ++*lang) {
        struct tongue *t = &s->tongues[*lang];
        if (t->cursor && !advance(t->cursor, &t->at, docid, why))
            return false;
        if (t->cursor && t->at.docid == docid)
            return true;
    }
    *lang = s->usual;
    return true;
}

/* Brings the reader at place i of the heap, which has gone on, down to where it belongs. */
static void sink_reader(struct stream *s, size_t i)
{
    struct reader sinking = s->readers[i];
    for (size_t below; (below = 2 * i + 1) < s->nreaders; i = below) {
        below += below + 1 < s->nreaders && s->readers[below + 1].at.docid < s->readers[below].at.docid;
        if (s->readers[below].at.docid >= sinking.at.docid)
            break;
        s->readers[i] = s->readers[below];
    }
    s->readers[i] = sinking;
}

/* The first passage >= target that any reader has.  One that has no more goes. */
static bool seek_readers(struct stream *s, uint32_t target, struct buf *why)
{
    while (s->nreaders && s->readers[0].at.docid < target) {
        struct reader *first = s->readers;
        if (!advance(first->cursor, &first->at, target, why))
            return false;
        if (!first->at.docid) {
            cursor_close(first->cursor);
            *first = s->readers[--s->nreaders];
        }
        if (s->nreaders)
            sink_reader(s, 0);
    }
    s->docid = s->nreaders ? s->readers[0].at.docid : 0;
    return true;
}

/* Does the kin, which stands in this passage, count in its language? */
static bool counts_here(const struct stream *s, const struct reader *r)
{
    return !s->tongues || !r->within || r->within >> s->lang & 1;
}

/* What the readers that stand on the passage have there: they are on top of the heap.  *any: do some count? */
static double weigh_readers(const struct stream *s, size_t i, bool *any)
{
    if (i >= s->nreaders || s->readers[i].at.docid != s->docid)
        return 0;
    const struct reader *r = &s->readers[i];
    bool counts = counts_here(s, r);
    *any |= counts;
    return (counts ? r->weight * r->at.wdf : 0) + weigh_readers(s, 2 * i + 1, any) + weigh_readers(s, 2 * i + 2, any);
}

/* A passage in which only kin of other languages stand is stepped over. */
static bool seek_group(struct stream *s, uint32_t target, struct buf *why)
{
    for (;; target = s->docid + 1) {
        if (!seek_readers(s, target, why))
            return false;
        if (!s->docid || !s->tongues)
            return true;
        if (!language_at(s, s->docid, &s->lang, why))
            return false;
        bool any = false;
        weigh_readers(s, 0, &any);
        if (any)
            return true;
    }
}

/* Brings the child at place i of the heap, whose docid has grown, down to where it belongs. */
static void sink(struct stream *s, size_t i)
{
    struct stream *sinking = s->child[i];
    for (size_t below; (below = 2 * i + 1) < s->leading; i = below) {
        below += below + 1 < s->leading && s->child[below + 1]->docid < s->child[below]->docid;
        if (s->child[below]->docid >= sinking->docid)
            break;
        s->child[i] = s->child[below];
    }
    s->child[i] = sinking;
}

/* The first child is at its end and is closed, so that a long OR becomes shorter. */
static void drop_first(struct stream *s)
{
    stream_close(s->child[0]);
    s->child[0] = s->child[--s->leading];
    s->child[s->leading] = s->child[--s->n];
}

/* Of 200 words some stand in a passage: those that stand on it already need not even be looked at. */
static bool seek_leading(struct stream *s, uint32_t target, struct buf *why)
{
    while (s->leading && s->child[0]->docid < target) {
        uint32_t at;
        if (!stream_seek(s->child[0], target, &at, why))
            return false;
        if (!at)
            drop_first(s);
        if (s->leading)
            sink(s, 0);
    }
    s->docid = s->leading ? s->child[0]->docid : 0;
    return true;
}

static bool seek_following(struct stream *s, struct buf *why)
{
    for (size_t i = s->leading; i < s->n;) {
        uint32_t at = s->child[i]->docid;
        if (at < s->docid && !stream_seek(s->child[i], s->docid, &at, why))
            return false;
        if (at) {
            i++;
            continue;
        }
        stream_close(s->child[i]);
        s->child[i] = s->child[--s->n];
    }
    return true;
}

static bool seek_any(struct stream *s, uint32_t target, struct buf *why)
{
    return seek_leading(s, target, why) && (!s->docid || seek_following(s, why));
}

void stream_follow(struct stream *s, const struct node *child)
{
    while (s->kind == STREAM_ALL && s->n == 1)
        s = s->child[0];
    for (size_t i = 0; s->kind == STREAM_ANY && i < s->leading; i++)
        if (s->child[i]->node == child) {
            struct stream *following = s->child[i];
            s->child[i] = s->child[--s->leading];
            s->child[s->leading] = following;
            for (size_t k = s->leading / 2; k-- > 0;)
                sink(s, k);
            return;
        }
}

/* The first docid >= target that every child has. */
static bool agree(struct stream *s, uint32_t target, struct buf *why)
{
    for (size_t i = 0, agreed = 0; agreed < s->n; i = (i + 1) % s->n) {
        uint32_t at = s->child[i]->docid;
        if (at < target && !stream_seek(s->child[i], target, &at, why))
            return false;
        if (!at) {
            target = 0;
            break;
        }
        agreed = at == target ? agreed + 1 : 1;
        target = at;
    }
    s->docid = target;
    return true;
}

/* Excluded streams follow: they are only asked about passages that have all the rest. */
static bool is_excluded(struct stream *s, bool *excluded, struct buf *why)
{
    *excluded = false;
    for (size_t i = 0; i < s->nnot && !*excluded; i++) {
        uint32_t at = s->not[i]->docid;
        if (s->not[i]->kind != STREAM_NOTHING && at < s->docid && !stream_seek(s->not[i], s->docid, &at, why))
            return false;
        if (!at) /* it has no more: never look again */
            s->not[i]->kind = STREAM_NOTHING;
        *excluded = at == s->docid;
    }
    return true;
}

/* On to the next one where all agree, until one is not excluded. */
static bool seek_all(struct stream *s, uint32_t target, struct buf *why)
{
    for (bool excluded = true; excluded; target = s->docid + 1) {
        if (!agree(s, target, why))
            return false;
        if (!s->docid)
            return true;
        if (!is_excluded(s, &excluded, why))
            return false;
    }
    return true;
}

/* Ranges are few and sorted: a binary search each time needs no state. */
static void seek_ranges(struct stream *s, uint32_t target)
{
    size_t low = 0, high = s->ranges.n;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (s->ranges.at[mid].last < target)
            low = mid + 1;
        else
            high = mid;
    }
    s->docid = 0;
    if (low < s->ranges.n)
        s->docid = s->ranges.at[low].first > target ? s->ranges.at[low].first : target;
}

/* In steps that double, then by halves: the next one is mostly near. */
static void seek_list(struct stream *s, uint32_t target)
{
    size_t low = s->at, step = 1;
    while (low + step < s->nlist && s->list[low + step].docid < target)
        low += step, step *= 2;
    size_t high = low + step < s->nlist ? low + step : s->nlist;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (s->list[mid].docid < target)
            low = mid + 1;
        else
            high = mid;
    }
    s->at = low;
    s->docid = low < s->nlist ? s->list[low].docid : 0;
}

bool stream_seek(struct stream *s, uint32_t target, uint32_t *docid, struct buf *why)
{
    bool ok = true;
    switch (s->kind) {
    case STREAM_GROUP:
        ok = seek_group(s, target, why);
        break;
    case STREAM_LIST:
        seek_list(s, target);
        break;
    case STREAM_ALL:
        ok = seek_all(s, target, why);
        break;
    case STREAM_ANY:
        ok = seek_any(s, target, why);
        break;
    case STREAM_RANGES:
        seek_ranges(s, target);
        break;
    case STREAM_NOTHING:
        s->docid = 0;
        break;
    }
    *docid = s->docid;
    return ok;
}

/* ---- weighing ---- */

/* Those of the heap that stand on the passage are on top of it. */
static void weigh_leading(const struct stream *s, size_t i, const struct groups *groups, double *tf)
{
    if (i >= s->leading || s->child[i]->docid != s->docid)
        return;
    stream_weigh(s->child[i], groups, tf);
    weigh_leading(s, 2 * i + 1, groups, tf);
    weigh_leading(s, 2 * i + 2, groups, tf);
}

void stream_weigh(const struct stream *s, const struct groups *groups, double *tf)
{
    if (s->kind == STREAM_GROUP) {
        bool any = false; /* it is set once, though a phrase stands in a partial answer's tree twice */
        tf[s->group - groups->at] = weigh_readers(s, 0, &any);
        return;
    }
    if (s->kind == STREAM_LIST && s->group)
        tf[s->group - groups->at] = s->list[s->at].tf;
    if (s->kind == STREAM_ANY)
        weigh_leading(s, 0, groups, tf);
    for (size_t i = s->kind == STREAM_ANY ? s->leading : 0; i < s->n; i++)
        if (s->child[i]->docid == s->docid)
            stream_weigh(s->child[i], groups, tf);
}

/* Of the heap as weigh_leading goes. */
static double most_of_leading(const struct stream *s, size_t i, const double *words)
{
    if (i >= s->leading || s->child[i]->docid != s->docid)
        return 0;
    return stream_most(s->child[i], words) + most_of_leading(s, 2 * i + 1, words) +
           most_of_leading(s, 2 * i + 2, words);
}

double stream_most(const struct stream *s, const double *words)
{
    double sum = s->group ? words[s->group->node->number] : 0;
    if (s->kind == STREAM_ANY)
        sum += most_of_leading(s, 0, words);
    for (size_t i = s->kind == STREAM_ANY ? s->leading : 0; i < s->n; i++)
        if (s->child[i]->docid == s->docid)
            sum += stream_most(s->child[i], words);
    return sum;
}

/* ---- opening ---- */

/* What is opened: for a shelf on another machine, too, what passages the whole question may lead to, so that no more is
 * fetched of each word. */
struct opening {
    struct shelf *shelf;
    const struct groups *groups;
    const struct match_node *among;
};

static bool open_node(struct stream **out, const struct opening *, const struct node *, struct buf *why);

static struct stream *stream_new(enum stream_kind kind)
{
    struct stream *s = need(sizeof *s);
    s->kind = kind;
    return s;
}

void stream_close(struct stream *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < s->nreaders; i++)
        cursor_close(s->readers[i].cursor);
    for (size_t i = 0; i < s->n; i++)
        stream_close(s->child[i]);
    for (size_t i = 0; i < s->nnot; i++)
        stream_close(s->not[i]);
    for (size_t i = 0; s->tongues && i < LANG_COUNT; i++)
        cursor_close(s->tongues[i].cursor);
    free(s->tongues);
    free(s->readers);
    free(s->list);
    free(s->child);
    free(s->not);
    free(s->ranges.at);
    free(s);
}

/* Languages need to be told apart where the shelf has one in which some reader does not count; `always` has those in
 * which all do, of which one is as good as the other.  Exactly so, or a passage would have another score on a shelf of its
 * own. */
static bool open_tongues(struct stream *s, struct shelf *shelf, unsigned always, struct buf *why)
{
    struct tongue tongues[LANG_COUNT] = {{0}};
    bool ok = true, present = false;
    for (int lang = LANG_COUNT; ok && lang-- > 0;) {
        struct buf term = {0};
        if (always >> lang & 1) {
            s->usual = (enum lang)lang;
            continue;
        }
        buf_addf(&term, PREFIX_LANGUAGE "%s", language_row((enum lang)lang)->code);
        ok = cursor_open(shelf->index, &tongues[lang].cursor, &tongues[lang].at, term.s, term.len, why);
        present |= ok && tongues[lang].at.docid;
        buf_free(&term);
    }
    if (ok && present) {
        s->tongues = need(sizeof tongues);
        memcpy(s->tongues, tongues, sizeof tongues);
        return true;
    }
    for (int lang = 0; lang < LANG_COUNT; lang++)
        cursor_close(tongues[lang].cursor);
    return ok;
}

/* Kin that this shelf does not have need no cursor. */
static bool open_readers(struct stream *s, struct shelf *shelf, struct buf *why)
{
    s->readers = need(s->group->kins.n * sizeof *s->readers);
    unsigned always = UINT_MAX;
    for (size_t i = 0; i < s->group->kins.n; i++) {
        const struct kin *k = &s->group->kins.at[i];
        struct reader *r = &s->readers[s->nreaders];
        if (!cursor_open(shelf->index, &r->cursor, &r->at, k->term, k->len, why))
            return false;
        r->weight = k->weight;
        r->within = k->within;
        always &= k->within ? k->within : UINT_MAX;
        if (r->at.docid)
            s->nreaders++;
        else
            cursor_close(r->cursor);
    }
    for (size_t i = s->nreaders / 2; i-- > 0;)
        sink_reader(s, i);
    return always == UINT_MAX || open_tongues(s, shelf, always, why);
}

/* The sum of weight * wdf of many kin, by docid. */
struct sums {
    double *at;
    size_t cap;
};

static void add_sum(struct sums *sums, uint32_t docid, double tf)
{
    if (docid >= sums->cap) {
        size_t cap = docid + docid / 2 + 1024;
        double *more = need(cap * sizeof *more);
        if (sums->cap)
            memcpy(more, sums->at, sums->cap * sizeof *more);
        free(sums->at);
        *sums = (struct sums){more, cap};
    }
    sums->at[docid] += tf;
}

static bool add_kin(struct sums *sums, struct index *index, const struct kin *kin, struct buf *why)
{
    struct cursor *cursor;
    struct posting at;
    bool ok = cursor_open(index, &cursor, &at, kin->term, kin->len, why);
    for (; ok && at.docid; ok = cursor_next(cursor, &at, why))
        add_sum(sums, at.docid, kin->weight * at.wdf);
    cursor_close(cursor);
    return ok;
}

/* a*: some thousand kin, whose cursors would all have to be asked for each passage.  Their lists are read one after the
 * other instead. */
static bool read_kins(struct stream *s, struct index *index, struct buf *why)
{
    struct sums sums = {0};
    const struct kins *kins = &s->group->kins;
    bool ok = true;
    for (size_t i = 0; ok && i < kins->n; i++)
        ok = add_kin(&sums, index, &kins->at[i], why);
    size_t n = 0;
    for (size_t d = 0; d < sums.cap; d++)
        n += sums.at[d] > 0;
    s->list = need((n + 1) * sizeof *s->list);
    for (size_t d = 0; d < sums.cap; d++)
        if (sums.at[d] > 0)
            s->list[s->nlist++] = (struct gathered){(uint32_t)d, sums.at[d]};
    free(sums.at);
    return ok;
}

enum { MANY_KINS = 100 };

/* By the kin of the question, not by those that this shelf has: sums are then the same in any number of shards. */
static bool are_many(const struct kins *kins)
{
    bool everywhere = true;
    for (size_t i = 0; i < kins->n && everywhere; i++)
        everywhere = !kins->at[i].within;
    return everywhere && kins->n > MANY_KINS;
}

static bool open_group(struct stream *s, const struct opening *o, const struct node *node, struct buf *why)
{
    bool afar = index_is_afar(o->shelf->index);
    s->group = groups_find(o->groups, node);
    s->expected = s->group->freq;
    if (!afar && !are_many(&s->group->kins))
        return open_readers(s, o->shelf, why);
    s->kind = STREAM_LIST;
    if (!afar)
        return read_kins(s, o->shelf->index, why);
    return index_gather(o->shelf->index, &s->group->kins, o->among, &s->list, &s->nlist, why);
}

static int by_expected(const void *a, const void *b)
{
    const struct stream *x = *(struct stream *const *)a, *y = *(struct stream *const *)b;
    return (x->expected > y->expected) - (x->expected < y->expected);
}

/* The rarest child comes first: it leads, and the others skip to where it stands. */
static void order_children(struct stream *s)
{
    if (s->n)
        qsort(s->child, s->n, sizeof(struct stream *), by_expected);
    s->leading = s->n; /* all stand before their beginnings, and so are a heap */
    for (size_t i = 0; i < s->n; i++)
        s->expected = s->kind == STREAM_ANY ? s->expected + s->child[i]->expected : s->child[0]->expected;
}

/* Where only exclusions are left there is nothing to exclude from. */
static bool open_children(struct stream *s, const struct opening *o, const struct node *const *nodes, size_t n,
                          struct buf *why)
{
    for (size_t i = 0; i < n; i++) {
        bool not = nodes[i]->kind == NODE_NOT;
        struct stream *child = NULL;
        if (!open_node(&child, o, not ? nodes[i]->child[0] : nodes[i], why))
            return false;
        if (not) {
            s->not = need_room(s->not, s->nnot, &s->not_cap, sizeof *s->not);
            s->not[s->nnot++] = child;
        } else {
            s->child = need_room(s->child, s->n, &s->cap, sizeof *s->child);
            s->child[s->n++] = child;
        }
    }
    if (!s->n)
        s->kind = STREAM_NOTHING;
    order_children(s);
    return true;
}

static bool open_joined(struct stream **out, const struct opening *o, const struct node *const *nodes, size_t n, bool any,
                        struct buf *why)
{
    *out = stream_new(any ? STREAM_ANY : STREAM_ALL);
    if (open_children(*out, o, nodes, n, why))
        return true;
    stream_close(*out);
    *out = NULL;
    return false;
}

static bool is_language(const struct node *node)
{
    return node->kind == NODE_FILTER && node->filter == FILTER_LANG;
}

/* A language is a term of passages; documents are looked at one by one. */
static bool open_filter(struct stream *s, const struct opening *o, const struct node *node, struct buf *why)
{
    if (is_language(node) && index_is_afar(o->shelf->index)) {
        s->kind = STREAM_LIST;
        bool ok = index_gather_term(o->shelf->index, PREFIX_LANGUAGE, node->value, o->among, &s->list, &s->nlist, why);
        s->expected = (double)s->nlist;
        return ok;
    }
    bool ok = ranges_of(&s->ranges, o->shelf, node, why);
    for (size_t i = 0; i < s->ranges.n; i++)
        s->expected += s->ranges.at[i].last - s->ranges.at[i].first + 1.0;
    return ok;
}

static bool open_node(struct stream **out, const struct opening *o, const struct node *node, struct buf *why)
{
    const struct node *const *nodes = (const struct node *const *)node->child;
    bool ok = true;
    switch (node->kind) {
    case NODE_WORD:
        *out = stream_new(STREAM_GROUP);
        ok = open_group(*out, o, node, why);
        break;
    case NODE_FILTER:
        *out = stream_new(STREAM_RANGES);
        ok = open_filter(*out, o, node, why);
        break;
    case NODE_PHRASE:
    case NODE_NEAR:
    case NODE_AND:
    case NODE_OR:
        ok = open_joined(out, o, nodes, node->n, node->kind == NODE_OR, why);
        break;
    case NODE_NONE:
    case NODE_NOT:
        *out = stream_new(STREAM_NOTHING);
        break;
    }
    if (ok) {
        (*out)->node = node;
        return true;
    }
    stream_close(*out);
    *out = NULL;
    return false;
}

/* ---- from afar ---- */

static struct match_node match_of(const struct groups *, const struct node *);

/* Filters (languages apart, which are terms of passages) and exclusions are left to the stream: without them there is
 * more, not less.  So an OR with one of them may be anything, and so may an AND of nothing else. */
static struct match_node match_joined(const struct groups *groups, const struct node *const *nodes, size_t n, bool any)
{
    struct match_node out = {.kind = any ? MATCH_ANY : MATCH_ALL};
    bool every = false;
    for (size_t i = 0; i < n; i++) {
        struct match_node child = match_of(groups, nodes[i]);
        every |= child.kind == MATCH_EVERY;
        if (child.kind == MATCH_EVERY)
            continue;
        out.child = need_room(out.child, out.n, &out.cap, sizeof child);
        out.child[out.n++] = child;
    }
    if (!out.n || (any && every))
        out.kind = MATCH_EVERY;
    return out;
}

static struct match_node match_of(const struct groups *groups, const struct node *node)
{
    if (node->kind == NODE_WORD)
        return (struct match_node){.kind = MATCH_KINS, .kins = &groups_find(groups, node)->kins};
    if (is_language(node))
        return (struct match_node){.kind = MATCH_TERM, .prefix = PREFIX_LANGUAGE, .term = node->value};
    if (node->kind == NODE_FILTER || node->kind == NODE_NOT || node->kind == NODE_NONE)
        return (struct match_node){.kind = MATCH_EVERY};
    return match_joined(groups, (const struct node *const *)node->child, node->n, node->kind == NODE_OR);
}

static void match_free(struct match_node *m)
{
    for (size_t i = 0; i < m->n; i++)
        match_free(&m->child[i]);
    free(m->child);
}

static bool open_afar(struct stream **out, struct shelf *shelf, const struct groups *groups,
                      const struct node *const *nodes, size_t n, bool any, struct buf *why)
{
    struct match_node among = match_joined(groups, nodes, n, any);
    const struct opening o = {shelf, groups, &among};
    bool some, ok = index_gather_lengths(shelf->index, &among, &some, why);
    if (ok && some)
        ok = open_joined(out, &o, nodes, n, any, why);
    else if (ok) /* as most sentences, which no passage has all words of: no list is needed */
        *out = stream_new(STREAM_NOTHING);
    match_free(&among);
    return ok;
}

/* ---- */

bool stream_open_all(struct stream **out, struct shelf *shelf, const struct groups *groups,
                     const struct node *const *nodes, size_t n, bool any, struct buf *why)
{
    const struct opening o = {.shelf = shelf, .groups = groups};
    *out = NULL;
    if (index_is_afar(shelf->index))
        return open_afar(out, shelf, groups, nodes, n, any, why);
    return open_joined(out, &o, nodes, n, any, why);
}

bool stream_open(struct stream **out, struct shelf *shelf, const struct groups *groups, const struct node *node,
                 struct buf *why)
{
    return stream_open_all(out, shelf, groups, &node, 1, false, why);
}
