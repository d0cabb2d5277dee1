#include "align.h"

#include <stdlib.h>
#include <string.h>

/* All in bits: what a pair of the same word says for it that both texts are one (rough.h), and what a difference says
 * against it.  Few, so that a text in which a third of the words was changed still hangs together. */
enum { CHANGE = -4, GAP = -3 };
enum { AGAIN = 30 };      /* what it costs to leave words uncompared */
enum { LOST = -1000000 }; /* no way leads there */
enum { STEP_START, STEP_PAIR, STEP_LEFT, STEP_RIGHT, STEP_AGAIN };
enum { MOVED_NEAR = 4 };  /* columns a bit: the more a word says, the farther it may have been moved */
enum { REACH = 10 };      /* words that a border may be moved by */
static const double ALIKE_PART = 0.6, MOVED_PART = 0.5; /* of its bits */
static const double BEHIND = 3;   /* bits that words behind a gap must say at least */
static const double ALONE = 5;    /* or the only word of another sentence */

/* ---- one pair of words ---- */

/* Are words i and i + 1 run together in y?  Asked for nearly all pairs of words: lengths tell most of them apart. */
static bool are_joined(const struct roughs *r, size_t i, const struct rough *y, const char *y_folded)
{
    const struct rough *x = &r->at[i];
    int longer = x[0].folded_len + x[1].folded_len - y->folded_len;
    return longer >= -2 && longer <= 2 && rough_joined(x, x + 1, r->folded.s, y, y_folded);
}

/* Are word i and one beside it run together in y?  But for one all its letters must be among those of y. */
static bool joined(const struct roughs *r, size_t i, const struct rough *y, const char *y_folded)
{
    const struct rough *x = &r->at[i];
    uint32_t other = x->letters & ~y->letters;
    if (y->folded_len <= x->folded_len || (other & (other - 1)))
        return false;
    return (i + 1 < r->n && are_joined(r, i, y, y_folded)) || (i && are_joined(r, i - 1, y, y_folded));
}

static enum align_kind kind_of(const struct roughs *a, const struct roughs *b, size_t i, size_t k)
{
    const struct rough *x = &a->at[i], *y = &b->at[k];
    if (x->key == y->key)
        return ALIGN_SAME;
    if (rough_alike(x, a->folded.s + x->folded, y, b->folded.s + y->folded))
        return ALIGN_ALIKE;
    return joined(a, i, y, b->folded.s) || joined(b, k, x, a->folded.s) ? ALIGN_ALIKE : ALIGN_CHANGED;
}

static int worth(enum align_kind kind, const struct rough *word)
{
    switch (kind) {
    case ALIGN_SAME:
        return word->bits;
    case ALIGN_ALIKE:
        return (int)(ALIKE_PART * word->bits);
    default:
        return kind == ALIGN_CHANGED ? CHANGE : GAP;
    }
}

/* ---- the band ---- */

struct band {
    const struct roughs *a, *b;
    const struct anchor_pair *anchors;
    size_t nanchors, at; /* at: the anchor at or before the row */
    unsigned width;      /* cells of a row: 2 * band + 1 */
    long *lows;          /* of each row: the word of b that its first cell stands for */
    int *row, *next;     /* scores of two rows */
    unsigned char *steps;
    struct best {
        long a, b;
        int score;
    } * best; /* of each row: the best cell of all rows up to it */
};

/* The word of b that stands beside word `a`, as far as the anchors tell. */
static long center(struct band *d, long a)
{
    const struct anchor_pair *p = d->anchors;
    while (d->at + 1 < d->nanchors && (long)p[d->at + 1].a <= a)
        d->at++;
    const struct anchor_pair *q = &p[d->at];
    if (d->at + 1 == d->nanchors || a <= (long)q->a)
        return (long)q->b + a - (long)q->a;
    double slope = (double)((long)p[d->at + 1].b - (long)q->b) / (double)(p[d->at + 1].a - q->a);
    return (long)q->b + (long)(slope * (double)(a - (long)q->a));
}

/* Score of cell (a words of the first text, k of the second are behind us) of the row above or of this one. */
static int cell(const int *row, long low, long k, unsigned width)
{
    return k < low || k >= low + (long)width ? LOST : row[k - low];
}

/* The best way into a cell: k words of the second text and i of the first are behind us. */
static int best_way(struct band *d, long i, long k, long above, long low, unsigned char *step)
{
    int best = 0, try;
    if (i > 0 && k > 0 && (try = cell(d->row, above, k - 1, d->width)) > LOST / 2) {
        try += worth(kind_of(d->a, d->b, (size_t)i - 1, (size_t)k - 1), &d->a->at[i - 1]);
        if (try > best) {
            best = try;
            *step = STEP_PAIR;
        }
    }
    if (i > 0 && (try = cell(d->row, above, k, d->width) + GAP) > best) {
        best = try;
        *step = STEP_LEFT;
    }
    if (k > low && (try = d->next[k - 1 - low] + GAP) > best) {
        best = try;
        *step = STEP_RIGHT;
    }
    return best;
}

/* Cells of a row that are better come to from the best one so far, over words that are not compared. */
static void leave_out(struct band *d, long i, long low, unsigned char *steps)
{
    int again = d->best[i].score - AGAIN;
    for (long k = low; again > 0 && k < low + (long)d->width; k++)
        if (d->next[k - low] >= 0 && d->next[k - low] < again) {
            d->next[k - low] = again;
            steps[k - low] = STEP_AGAIN;
        }
}

/* Fills one row; the one above is d->row at `above`. */
static void fill_row(struct band *d, long i, long above, long low)
{
    long n = (long)d->b->n;
    unsigned char *steps = d->steps + (size_t)i * d->width;
    d->best[i] = i ? d->best[i - 1] : (struct best){0};
    for (long k = low; k < low + (long)d->width; k++) {
        steps[k - low] = STEP_START;
        d->next[k - low] = k < 0 || k > n ? LOST : best_way(d, i, k, above, low, &steps[k - low]);
        if (d->next[k - low] > d->best[i].score)
            d->best[i] = (struct best){i, k, d->next[k - low]};
    }
    leave_out(d, i, low, steps);
}

/* All rows; steps say how each cell was come to. */
static void fill(struct band *d)
{
    long above = 0;
    for (long i = 0; i <= (long)d->a->n; i++) {
        long low = d->lows[i] = center(d, i) - (long)d->width / 2;
        fill_row(d, i, above, low);
        int *swap = d->row;
        d->row = d->next;
        d->next = swap;
        above = low;
    }
}

/* ---- the way back ---- */

static void add_column(struct alignment *out, size_t a, size_t b, enum align_kind kind)
{
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct column){(uint32_t)a, (uint32_t)b, kind, false};
}

static void reverse(struct alignment *out)
{
    for (size_t i = 0, k = out->n; i + 1 < k; i++) {
        struct column c = out->at[i];
        out->at[i] = out->at[--k];
        out->at[k] = c;
    }
}

/* From the best cell of all back to where its way begins. */
static void trace(struct band *d, struct alignment *out)
{
    long i = d->best[d->a->n].a, k = d->best[d->a->n].b;
    for (;;) {
        switch (d->steps[(size_t)i * d->width + (size_t)(k - d->lows[i])]) {
        case STEP_PAIR:
            i--, k--;
            add_column(out, (size_t)i, (size_t)k, kind_of(d->a, d->b, (size_t)i, (size_t)k));
            break;
        case STEP_LEFT:
            i--;
            add_column(out, (size_t)i, (size_t)k, ALIGN_LEFT);
            break;
        case STEP_RIGHT:
            k--;
            add_column(out, (size_t)i, (size_t)k, ALIGN_RIGHT);
            break;
        case STEP_AGAIN:
            add_column(out, (size_t)i, (size_t)k, ALIGN_BREAK);
            k = d->best[i].b;
            i = d->best[i].a;
            break;
        default:
            reverse(out);
            return;
        }
    }
}

/* ---- words that were moved ---- */

/* Does a word of the other side that is unpaired stand near the column, with the same key? */
static void mark_moved(struct alignment *out, const struct roughs *a, const struct roughs *b, size_t i)
{
    struct column *left = &out->at[i];
    size_t near = MOVED_NEAR * a->at[left->a].bits;
    size_t from = i < near ? 0 : i - near, to = i + near < out->n ? i + near : out->n - 1;
    if (left->kind != ALIGN_LEFT && left->kind != ALIGN_CHANGED)
        return;
    for (size_t k = from; k <= to; k++) {
        struct column *right = &out->at[k];
        bool unpaired = right->kind == ALIGN_RIGHT || right->kind == ALIGN_CHANGED;
        if (k != i && unpaired && !right->moved && a->at[left->a].key == b->at[right->b].key &&
            a->at[left->a].telling) {
            left->moved = true;
            right->moved = right->kind == ALIGN_RIGHT;
            return;
        }
    }
}

void align_of(struct alignment *out, const struct roughs *a, const struct roughs *b, const struct anchor_pair *anchors,
              size_t n, unsigned band)
{
    struct band d = {.a = a, .b = b, .anchors = anchors, .nanchors = n, .width = 2 * band + 1};
    size_t cells = (a->n + 1) * d.width;
    out->n = 0;
    if (out->steps_cap < cells) {
        free(out->steps);
        out->steps = need(out->steps_cap = cells);
    }
    d.steps = out->steps;
    d.lows = need((a->n + 1) * sizeof *d.lows);
    d.best = need((a->n + 1) * sizeof *d.best);
    int *rows = need(2 * d.width * sizeof *rows);
    d.row = rows;
    d.next = rows + d.width;
    fill(&d);
    trace(&d, out);
    free(rows);
    free(d.lows);
    free(d.best);
    for (size_t i = 0; i < out->n; i++)
        mark_moved(out, a, b, i);
}

void align_free(struct alignment *a)
{
    free(a->at);
    free(a->steps);
    *a = (struct alignment){0};
}

/* ---- stretches ---- */

static bool pairs(const struct column *c)
{
    return c->kind == ALIGN_SAME || c->kind == ALIGN_ALIKE;
}

static double gain(const struct column *c, const struct roughs *a, const struct roughs *b)
{
    const struct rough *word = c->kind == ALIGN_RIGHT ? &b->at[c->b] : &a->at[c->a];
    if (c->moved)
        return c->kind == ALIGN_RIGHT ? 0 : MOVED_PART * word->bits; /* counted on the left */
    return worth(c->kind, word);
}

/* What the words of a break would weigh if they had been compared: column i stands behind them. */
static double uncompared(const struct alignment *l, size_t i)
{
    if (!i || i + 1 >= l->n)
        return 0;
    const struct column *before = &l->at[i - 1], *behind = &l->at[i + 1];
    long a = (long)behind->a - (long)before->a - 1, b = (long)behind->b - (long)before->b - 1;
    return (a > 0 ? a : 0) * 0.75 + (b > 0 ? b : 0) * 0.75;
}

/* A word that both texts have, and what it says. */
struct said {
    uint32_t key;
    float bits;
};

static int by_key(const void *x, const void *y)
{
    const struct said *p = x, *q = y;
    if (p->key != q->key)
        return p->key < q->key ? -1 : 1;
    return (p->bits < q->bits) - (p->bits > q->bits);
}

/* What the words say that both texts have, each of them once: a refrain, a list says it again and again. */
static double say_once(const struct alignment *l, const struct roughs *a, const struct stretch *s)
{
    struct said *said = need((s->last - s->first + 1) * sizeof *said);
    size_t n = 0;
    double sum = 0;
    for (size_t i = s->first; i <= s->last; i++) {
        const struct column *c = &l->at[i];
        if (c->kind != ALIGN_RIGHT && (pairs(c) || c->moved))
            said[n++] = (struct said){a->at[c->a].key, (float)gain(c, a, NULL)};
    }
    if (n)
        qsort(said, n, sizeof *said, by_key);
    for (size_t i = 0; i < n; i++)
        sum += i && said[i].key == said[i - 1].key ? 0 : said[i].bits;
    free(said);
    return sum;
}

/* Sorts of differences, as bits. */
static unsigned sort_of(const struct column *c)
{
    return c->moved || pairs(c) ? 0 : 1u << c->kind;
}

/* Counts what is in the columns. */
void align_measure(const struct alignment *l, const struct roughs *a, const struct roughs *b, struct stretch *s)
{
    double same = 0, all = 0;
    unsigned sorts = 0;
    s->words = s->telling = 0;
    s->bits = s->against = 0;
    s->once = say_once(l, a, s);
    for (size_t i = s->first; i <= s->last; i++) {
        const struct column *c = &l->at[i];
        sorts |= sort_of(c);
        if (c->kind == ALIGN_BREAK) { /* the words in between */
            all += uncompared(l, i);
            s->against += AGAIN;
            continue;
        }
        const struct rough *word = c->kind == ALIGN_RIGHT ? &b->at[c->b] : &a->at[c->a];
        double weight = word->telling ? 2 : 1;
        double says = gain(c, a, b);
        s->bits += says > 0 ? says : 0;
        s->against -= says < 0 ? says : 0;
        bool counts = pairs(c) || c->moved;
        if (c->kind == ALIGN_RIGHT && c->moved) /* counted on the left */
            continue;
        all += weight * (c->kind == ALIGN_LEFT || c->kind == ALIGN_RIGHT ? 0.5 : 1);
        same += counts ? weight * (c->kind == ALIGN_ALIKE ? 0.9 : 1) * (c->kind == ALIGN_LEFT ? 0.5 : 1) : 0;
        s->words += counts;
        s->telling += counts && word->telling;
    }
    s->bits -= s->against;
    s->mixed = sorts & (sorts - 1);
    s->score = all > 0 ? same / all : 0;
}

/* Does a sentence begin with it in both texts? */
static bool begins(const struct column *c, const struct roughs *a, const struct roughs *b)
{
    return pairs(c) && a->at[c->a].begins && b->at[c->b].begins;
}

/* The last column that belongs to a stretch which begins at `from`, towards `to`: that to which the words say the most;
 * behind words that are left out a little more, for with that any two texts soon have some word in common; and so must
 * the first word of a sentence, if it is the last one, for many begin with the same word. */
static size_t stretch_end(const struct alignment *l, const struct roughs *a, const struct roughs *b, size_t from,
                          size_t to, double drop)
{
    double sum = 0, best = 0, least = 0;
    size_t last = from;
    for (size_t i = from; l->at[i].kind != ALIGN_BREAK; i = from < to ? i + 1 : i - 1) {
        sum += gain(&l->at[i], a, b);
        if (l->at[i].kind == ALIGN_LEFT || l->at[i].kind == ALIGN_RIGHT)
            least = BEHIND;
        bool alone = i != from && begins(&l->at[from < to ? i : i + 1], a, b); /* in its sentence, as yet */
        if (pairs(&l->at[i]) && sum > best + (alone ? ALONE : least)) {
            best = sum;
            last = i;
            least = 0;
        }
        if (sum < best - drop || sum <= 0 || i == to)
            break;
    }
    return last;
}

bool align_stretch(const struct alignment *l, const struct roughs *a, const struct roughs *b, size_t from, double drop,
                   struct stretch *out)
{
    while (from < l->n && !pairs(&l->at[from]))
        from++;
    if (from >= l->n)
        return false;
    out->last = stretch_end(l, a, b, from, l->n - 1, drop);
    out->first = stretch_end(l, a, b, out->last, from, drop);
    align_measure(l, a, b, out);
    return true;
}

/* ---- beyond the borders ---- */

/* Words of one side, within the stretch, that stand beside none. */
struct unpaired {
    const struct roughs *words;
    uint32_t first, n;
    bool *free; /* of words first + i */
};

static struct unpaired unpaired_of(const struct alignment *l, const struct stretch *s, bool left,
                                   const struct roughs *words, uint32_t first, uint32_t last)
{
    struct unpaired u = {.words = words, .first = first, .n = last - first + 1};
    u.free = need(u.n * sizeof *u.free);
    memset(u.free, true, u.n * sizeof *u.free);
    for (size_t i = s->first; i <= s->last; i++)
        if (pairs(&l->at[i]))
            u.free[(left ? l->at[i].a : l->at[i].b) - u.first] = false;
    return u;
}

/* Takes the word from those that are free. */
static bool take(struct unpaired *u, uint32_t key)
{
    for (uint32_t i = 0; i < u->n; i++)
        if (u->free[i] && u->words->at[u->first + i].key == key) {
            u->free[i] = false;
            return true;
        }
    return false;
}

/* How many words from `at` on by `step` belong to the stretch: they stand on the other side, elsewhere. */
static uint32_t go_on(const struct roughs *r, long at, int step, struct unpaired *other)
{
    uint32_t words = 0;
    double sum = 0, best = 0;
    for (uint32_t i = 1; i <= REACH && at >= 0 && at < (long)r->n; i++, at += step) {
        const struct rough *word = &r->at[at];
        if (take(other, word->key))
            sum += word->telling ? MOVED_PART * word->bits : 1;
        else
            sum += word->telling ? CHANGE : -1;
        if (sum > best) {
            best = sum;
            words = i;
        }
    }
    return words;
}

static void widen(const struct roughs *r, uint32_t *first, uint32_t *last, struct unpaired *other)
{
    uint32_t before = go_on(r, (long)*first - 1, -1, other), behind = go_on(r, (long)*last + 1, 1, other);
    *first -= before;
    *last += behind;
}

void align_borders(const struct alignment *l, const struct roughs *a, const struct roughs *b, const struct stretch *s,
                   struct borders *out)
{
    const struct column *from = &l->at[s->first], *to = &l->at[s->last];
    struct unpaired left = unpaired_of(l, s, true, a, from->a, to->a);
    struct unpaired right = unpaired_of(l, s, false, b, from->b, to->b);
    *out = (struct borders){from->a, to->a, from->b, to->b};
    widen(a, &out->a_first, &out->a_last, &right);
    widen(b, &out->b_first, &out->b_last, &left);
    free(left.free);
    free(right.free);
}
