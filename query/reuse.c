#include "reuse.h"

#include "finding.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    APART = 25,      /* words between two parallels that are shown as one */
    ASKEW = 15,      /* by which that number may differ */
    MARGIN = 40,     /* words before and behind a chain that are looked at, too */
    BAND = 24,       /* words that an alignment may stray from the chain */
    PIECE_WORDS = 4, /* words of a part of a parallel */
    TELLING_MIN = 4, /* telling words that a parallel must share */
};
/* Twice the logarithm of all words is what chance gives to the best of all pairs of places; so much more must be there,
 * the more the less of both sides is the same: a turn of speech is not yet a parallel. */
static const double SURE_BITS = 40;
static const double DROP = 6; /* telling words by which differences may outweigh, within a parallel */

/* What a chain becomes. */
struct verifying {
    struct parallels *out;
    const struct reuse_options *options;
    struct finding *finding;
    struct alignment alignment;
    struct reuse_text a, b;
    struct buf *why;
};

/* ---- one chain ---- */

/* The words around the chain, within its document. */
static bool read_side(struct verifying *v, struct reuse_text *out, uint32_t document, uint32_t first, uint32_t last)
{
    const struct reuse_document *d = &v->out->words.documents[document];
    uint32_t end = d->first_word + d->words - 1;
    first = first - d->first_word > MARGIN ? first - MARGIN : d->first_word;
    last = end - last > MARGIN ? last + MARGIN : end;
    return reuse_text_read(out, v->finding, &v->out->words, document, first, last, v->why);
}

/* Its points, as numbers of words of both texts. */
static struct anchor_pair *points_of(const struct verifying *v, const struct chains *chains, const struct chain *c)
{
    struct anchor_pair *points = need(c->n * sizeof *points);
    for (size_t i = 0; i < c->n; i++) {
        const struct anchor_pair *p = &chains->points[c->first + i];
        points[i] = (struct anchor_pair){p->a - v->a.first_word, p->b - v->b.first_word};
    }
    return points;
}

/* Sum over the same telling words of a stretch; a word that stands twice in it counts once more than it should. */
static double bits_of(const struct reuse_words *w, const struct alignment *l, const struct roughs *a,
                      const struct stretch *s)
{
    double bits = 0;
    for (size_t i = s->first; i <= s->last && i < l->n; i++) {
        const struct rough *word = &a->at[l->at[i].a];
        if (l->at[i].kind == ALIGN_SAME && word->telling)
            bits += log2((double)w->n / reuse_count(w, word->key));
    }
    return bits;
}

/* What is too little even for a part of a parallel is no part. */
static void add_piece(struct verifying *v, const struct chain *c, const struct stretch *s)
{
    const struct column *first = &v->alignment.at[s->first], *last = &v->alignment.at[s->last];
    struct parallels *out = v->out;
    if (s->words < PIECE_WORDS || s->score < v->options->score)
        return;
    struct parallel p = {
        .a = {c->a, v->a.first_word + first->a, v->a.first_word + last->a},
        .b = {c->b, v->b.first_word + first->b, v->b.first_word + last->b},
        .words = s->words,
        .telling = s->telling,
        .score = s->score,
        .bits = bits_of(&out->words, &v->alignment, &v->a.words, s),
    };
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = p;
}

/* Is the chain within what has been found of its documents already? */
static bool known(const struct parallels *p, const struct chains *chains, const struct chain *c)
{
    const struct anchor_pair *first = &chains->points[c->first], *last = first + c->n - 1;
    for (size_t i = p->n; i-- && p->at[i].a.document == c->a && p->at[i].b.document == c->b;) {
        const struct parallel *k = &p->at[i];
        if (k->a.first <= first->a && last->a <= k->a.last && k->b.first <= first->b && last->b <= k->b.last)
            return true;
    }
    return false;
}

static bool verify(struct verifying *v, const struct chains *chains, const struct chain *c)
{
    const struct anchor_pair *first = &chains->points[c->first], *last = first + c->n - 1;
    struct stretch s;
    if (known(v->out, chains, c))
        return true;
    bool ok = read_side(v, &v->a, c->a, first->a, last->a) && read_side(v, &v->b, c->b, first->b, last->b);
    if (ok) {
        struct anchor_pair *points = points_of(v, chains, c);
        align_of(&v->alignment, &v->a.words, &v->b.words, points, c->n, BAND);
        for (size_t from = 0; align_stretch(&v->alignment, &v->a.words, &v->b.words, from, DROP, &s); from = s.last + 1)
            add_piece(v, c, &s);
        free(points);
    }
    reuse_text_free(&v->a);
    reuse_text_free(&v->b);
    return ok;
}

/* ---- what was found twice ---- */

static int by_place(const void *x, const void *y)
{
    const struct parallel *p = x, *q = y;
    if (p->a.document != q->a.document)
        return p->a.document < q->a.document ? -1 : 1;
    if (p->b.document != q->b.document)
        return p->b.document < q->b.document ? -1 : 1;
    if (p->a.first != q->a.first)
        return p->a.first < q->a.first ? -1 : 1;
    return (p->b.first > q->b.first) - (p->b.first < q->b.first);
}

/* Does q go on where p ends, in both documents, or overlap with it in the same way? */
static bool goes_on(const struct parallel *p, const struct parallel *q)
{
    long a = (long)q->a.first - (long)p->a.last, b = (long)q->b.first - (long)p->b.last;
    long head_a = (long)q->a.first - (long)p->a.first, head_b = (long)q->b.first - (long)p->b.first;
    bool same = p->a.document == q->a.document && p->b.document == q->b.document;
    return same && a <= APART && b <= APART && labs(a - b) <= ASKEW && head_a >= 0 && head_b >= 0;
}

/* Parts that go on from each other become one parallel: owners[i] is the number of the one that part i belongs to.
 * Returns how many there are. */
static size_t unite(const struct parallel *parts, size_t n, struct parallel *out, size_t *owners)
{
    enum { LOOK_BACK = 16 }; /* other parallels may begin between the parts of one */
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        size_t k = kept, floor = kept > LOOK_BACK ? kept - LOOK_BACK : 0;
        while (k > floor && !goes_on(&out[k - 1], &parts[i]))
            k--;
        if (k == floor) {
            out[k = kept++] = parts[i];
        } else {
            struct parallel *p = &out[--k];
            p->a.last = parts[i].a.last > p->a.last ? parts[i].a.last : p->a.last;
            p->b.last = parts[i].b.last > p->b.last ? parts[i].b.last : p->b.last;
        }
        out[k].points += 2;
        owners[i] = k;
    }
    return kept;
}

/* The corners of the parts, in the order of both texts; what does not rise is left out. */
static void set_points(struct parallels *p, const struct parallel *parts, size_t n, const size_t *owners)
{
    size_t at = 0;
    for (size_t k = 0; k < p->n; k++) {
        p->at[k].first_point = at;
        at += p->at[k].points;
        p->at[k].points = 0;
    }
    p->points = need((at + 1) * sizeof *p->points);
    for (size_t i = 0; i < n; i++) {
        struct parallel *owner = &p->at[owners[i]];
        struct anchor_pair corners[2] = {{parts[i].a.first, parts[i].b.first}, {parts[i].a.last, parts[i].b.last}};
        for (int c = 0; c < 2; c++) {
            struct anchor_pair *points = p->points + owner->first_point, *last = points + owner->points - 1;
            if (!owner->points || (corners[c].a > last->a && corners[c].b > last->b))
                points[owner->points++] = corners[c];
        }
    }
}

/* What was found of chains becomes what is shown; returns the parts, to be freed. */
static struct parallel *unite_all(struct parallels *p)
{
    struct parallel *parts = p->at;
    size_t n = p->n, *owners = need((n + 1) * sizeof *owners);
    if (n)
        qsort(parts, n, sizeof *parts, by_place);
    p->at = need((n + 1) * sizeof *p->at);
    p->cap = n + 1;
    p->n = unite(parts, n, p->at, owners);
    set_points(p, parts, n, owners);
    free(owners);
    return parts;
}

/* ---- word by word ---- */

/* The columns from the first word of the parallel to its last. */
static void set_shown(struct side_by_side *s, const struct parallel *p)
{
    uint32_t first = p->a.first - s->a.first_word, last = p->a.last - s->a.first_word;
    size_t i = 0, k = s->alignment.n;
    while (i + 1 < s->alignment.n && s->alignment.at[i].a < first)
        i++;
    while (k > i + 1 && (s->alignment.at[k - 1].a > last || s->alignment.at[k - 1].kind > ALIGN_CHANGED))
        k--;
    s->shown.first = i;
    s->shown.last = k ? k - 1 : 0;
    if (s->alignment.n)
        align_measure(&s->alignment, &s->a.words, &s->b.words, &s->shown);
}

/* Where both sides go side by side, as numbers of their words.  Sections have no points of their own: their corners. */
static struct anchor_pair *side_points(const struct side_by_side *s, const struct parallels *p,
                                       const struct parallel *l, size_t *n)
{
    const struct anchor_pair corners[2] = {{l->a.first, l->b.first}, {l->a.last, l->b.last}};
    const struct anchor_pair *from = l->points ? &p->points[l->first_point] : corners;
    *n = l->points ? l->points : 1 + (l->a.last > l->a.first);
    struct anchor_pair *points = need(*n * sizeof *points);
    for (size_t i = 0; i < *n; i++)
        points[i] = (struct anchor_pair){from[i].a - s->a.first_word, from[i].b - s->b.first_word};
    return points;
}

bool side_by_side_of(struct side_by_side *out, struct finding *f, const struct parallels *p, const struct parallel *l,
                     struct buf *why)
{
    if (!reuse_text_read(&out->a, f, &p->words, l->a.document, l->a.first, l->a.last, why) ||
        !reuse_text_read(&out->b, f, &p->words, l->b.document, l->b.first, l->b.last, why))
        return false;
    size_t n = 0;
    struct anchor_pair *points = side_points(out, p, l, &n);
    align_of(&out->alignment, &out->a.words, &out->b.words, points, n, BAND);
    free(points);
    set_shown(out, l);
    return true;
}

void side_by_side_free(struct side_by_side *s)
{
    reuse_text_free(&s->a);
    reuse_text_free(&s->b);
    align_free(&s->alignment);
}

/* ---- all ---- */

static bool verify_all(struct verifying *v, const struct chains *chains)
{
    for (size_t i = 0; i < chains->n; i++) {
        if (v->options->progress && i % 64 == 0)
            v->options->progress("comparing", i, chains->n);
        if (!verify(v, chains, &chains->at[i]))
            return false;
    }
    return true;
}

/* Those that are enough, measured as a whole. */
static bool measure_all(struct parallels *p, struct finding *f, const struct reuse_options *options, struct buf *why)
{
    size_t kept = 0;
    double least_bits = 2 * log2((double)p->words.n + 1) + SURE_BITS;
    for (size_t i = 0; i < p->n; i++) {
        struct parallel l = p->at[i];
        struct side_by_side s = {0};
        bool ok = l.points == 2 || side_by_side_of(&s, f, p, &l, why);
        if (ok && l.points > 2) {
            l.words = s.shown.words;
            l.telling = s.shown.telling;
            l.score = s.shown.score;
            l.bits = bits_of(&p->words, &s.alignment, &s.a.words, &s.shown);
        }
        side_by_side_free(&s);
        if (!ok)
            return false;
        bool sure = l.telling >= TELLING_MIN && l.bits * l.score >= least_bits;
        if (sure && l.words >= options->least && l.score >= options->score)
            p->at[kept++] = l;
    }
    p->n = kept;
    return true;
}

bool parallels_of(struct parallels *out, struct library *library, const struct reuse_options *options, struct buf *why)
{
    struct finding *finding = need(sizeof *finding);
    struct verifying v = {.out = out, .options = options, .finding = finding, .why = why};
    struct seeds seeds = {0};
    struct chains chains = {0};
    finding->library = library;
    bool ok = reuse_words_read(&out->words, library, options, why);
    if (ok) {
        copies_of(out, options);
        seeds_of(&seeds, &out->words, options);
        chains_of(&chains, &out->words, &seeds);
        ok = verify_all(&v, &chains);
    }
    if (ok) {
        size_t n = out->n;
        struct parallel *parts = unite_all(out);
        ok = measure_all(out, finding, options, why);
        boilerplate_fold(out, &seeds);
        sections_add(out, parts, n);
        qsort(out->at, out->n, sizeof *out->at, by_place);
        free(parts);
    }
    finding_free(finding);
    align_free(&v.alignment);
    seeds_free(&seeds);
    chains_free(&chains);
    return ok;
}

const char *parallel_kind_name(enum parallel_kind kind)
{
    return kind == PARALLEL_SECTION ? "section" : "passage";
}

void parallels_free(struct parallels *p)
{
    free(p->at);
    free(p->points);
    free(p->boilerplate);
    free(p->copies);
    reuse_words_free(&p->words);
    *p = (struct parallels){0};
}
