#include "reuse.h"

#include "finding.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MARGIN = 40,     /* words before and behind a chain that are looked at, too */
    BAND = 24,       /* words that an alignment may stray from the chain */
    PIECE_WORDS = 4, /* words of a part of a parallel */
    TELLING_MIN = 4, /* telling words that a parallel must share */
    TITLE_AT = 2,    /* words of a document before its title */
    TITLE_WORDS = 14,
};
/* Twice the logarithm of all words is what chance gives to the best of all pairs of places, were words independent of
 * each other; for they are not, and turns of speech are not yet parallels, more must be there.  Either so much that it
 * does not matter what differs (a text that was worked over), or the words, each counted once, must say it although
 * each difference gives chance another try: a change takes back four fifths of a logarithm, a gap three.  Where all
 * differences are of one sort both texts go side by side but for that, and chance has no more tries for more of them. */
static const double MUCH = 5, ONCE = 2.1, TRY = 0.2, ONE_SORT = 3.8;
static const double DROP = 60; /* bits by which differences may outweigh, within a parallel */
/* Of a stretch that is as long as the words that have to be the same some may differ. */
static const double PART_SAME = 0.8;

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

/* What is too little even for a part of a parallel is no part. */
static void add_piece(struct verifying *v, const struct chain *c, const struct stretch *s)
{
    struct borders at;
    struct parallels *out = v->out;
    if (s->words < PIECE_WORDS || s->score < v->options->score)
        return;
    align_borders(&v->alignment, &v->a.words, &v->b.words, s, &at);
    struct parallel p = {
        .a = {c->a, v->a.first_word + at.a_first, v->a.first_word + at.a_last},
        .b = {c->b, v->b.first_word + at.b_first, v->b.first_word + at.b_last},
        .words = s->words,
        .telling = s->telling,
        .score = s->score,
        .bits = s->bits,
        .once = s->once,
        .against = s->against,
        .mixed = s->mixed,
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

/* ---- word by word ---- */

/* Does a parallel neither begin nor end with the column?  A word that was moved is one of its own. */
static bool is_loose(const struct column *c)
{
    return c->kind > ALIGN_CHANGED && !c->moved;
}

/* The columns from the first word of the parallel to its last. */
static void set_shown(struct side_by_side *s, const struct parallel *p)
{
    const struct column *at = s->alignment.at;
    uint32_t first = p->a.first - s->a.first_word, last = p->a.last - s->a.first_word;
    size_t i = 0, k = s->alignment.n;
    while (i + 1 < s->alignment.n && (at[i].a < first || is_loose(&at[i])))
        i++;
    while (k > i + 1 && (at[k - 1].a > last || is_loose(&at[k - 1])))
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

static bool verify_chains(struct verifying *v, const struct chains *chains)
{
    for (size_t i = 0; i < chains->n; i++)
        if (!verify(v, chains, &chains->at[i]))
            return false;
    return true;
}

/* Document by document, so that chains of one only are in memory. */
static bool verify_all(struct verifying *v, struct seeds *seeds)
{
    const struct reuse_words *w = &v->out->words;
    struct document_seeds of_one = {0};
    struct chains chains = {0};
    bool ok;
    while ((ok = seeds_next(seeds, w, &of_one, v->why)) && of_one.n) {
        if (v->options->progress)
            v->options->progress("comparing document", of_one.document, w->ndocuments);
        chains_of(&chains, w, &of_one);
        ok = verify_chains(v, &chains);
        if (!ok)
            break;
    }
    document_seeds_free(&of_one);
    chains_free(&chains);
    return ok;
}

/* Words of both sides, on average. */
static double span_of(const struct parallel *l)
{
    return ((double)(l->a.last - l->a.first) + (double)(l->b.last - l->b.first)) / 2 + 1;
}

/* Titles of two documents: Čechov, Three Sisters, a play in four acts; Čechov, The Seagull, a comedy in four acts. */
static bool is_title(const struct parallels *p, const struct parallel *l)
{
    uint32_t a = p->words.documents[l->a.document].first_word, b = p->words.documents[l->b.document].first_word;
    return l->a.first - a <= TITLE_AT && l->b.first - b <= TITLE_AT && l->words < TITLE_WORDS;
}

/* Is it too much for chance among n words? */
static bool is_sure(const struct parallel *l, double n)
{
    double chance = log2(n + 1);
    return l->bits * l->score >= MUCH * chance || l->once - TRY * l->against * chance >= ONCE * chance ||
           (!l->mixed && l->once >= ONE_SORT * chance);
}

/* Has it enough words, and is it too much for chance? */
static bool enough(const struct parallels *p, const struct parallel *l, const struct reuse_options *o)
{
    bool many = l->words >= o->least || (l->words >= PART_SAME * o->least && span_of(l) >= o->least);
    return many && l->telling >= TELLING_MIN && l->score >= o->score && !is_title(p, l) &&
           is_sure(l, (double)p->words.n);
}

/* Those that are enough, measured as a whole. */
static bool measure_all(struct parallels *p, struct finding *f, const struct reuse_options *options, struct buf *why)
{
    size_t kept = 0;
    for (size_t i = 0; i < p->n; i++) {
        struct parallel l = p->at[i];
        struct side_by_side s = {0};
        bool ok = l.points == 2 || side_by_side_of(&s, f, p, &l, why);
        if (ok && l.points > 2) {
            l.words = s.shown.words;
            l.telling = s.shown.telling;
            l.score = s.shown.score;
            l.bits = s.shown.bits;
            l.once = s.shown.once;
            l.against = s.shown.against;
            l.mixed = s.shown.mixed;
        }
        side_by_side_free(&s);
        if (!ok)
            return false;
        if (enough(p, &l, options))
            p->at[kept++] = l;
    }
    p->n = kept;
    return true;
}

/* What was found of chains becomes what is shown. */
static bool finish(struct verifying *v, const struct seeds *seeds)
{
    struct parallels *out = v->out;
    size_t n = out->n;
    struct parallel *parts = parallels_unite(out);
    bool ok = measure_all(out, v->finding, v->options, v->why) && boilerplate_fold(out, parts, &n, seeds, v->why);
    if (ok)
        sections_add(out, parts, n);
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, parallel_by_place);
    free(parts);
    return ok;
}

bool parallels_of(struct parallels *out, struct library *library, const struct reuse_options *options, struct buf *why)
{
    struct finding *finding = need(sizeof *finding);
    struct verifying v = {.out = out, .options = options, .finding = finding, .why = why};
    struct seeds seeds = {0};
    finding->library = library;
    bool ok = reuse_words_read(&out->words, library, options, why) && copies_of(out, options, why) &&
              seeds_of(&seeds, &out->words, options, why) && verify_all(&v, &seeds) && finish(&v, &seeds);
    finding_free(finding);
    align_free(&v.alignment);
    seeds_free(&seeds);
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
