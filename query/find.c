/* Candidates get a score from postings alone, and a bound: what they could have with all boosts.  Texts are read in the
 * order of bounds, until no bound is above the last score that is wanted: a question of common words reads some dozen
 * texts out of a hundred thousand, and the answer is the same as if it had read them all. */
#include "find.h"

#include "bound.h"
#include "rows.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What is ranked: a passage, or with --by document a document with its candidate passages. */
struct unit {
    size_t from, to;        /* its candidates, [from, to) */
    size_t best;            /* the candidate that is shown */
    double bound;           /* the score is not above this */
    double score;           /* once final; below 0: it is no hit after all */
    struct has has;         /* of all its passages together */
    size_t passages;        /* how many match, as far as is known */
    const struct document *document; /* once final */
    uint32_t n;             /* number of the passage shown, for ties */
};

/* What is left of a unit once its place is known. */
struct placed {
    double score;
    uint32_t shelf, docid;
    uint32_t passages;
    uint32_t lacks;
    struct has has; /* of what is shown: of the passage, or of the document; last: where nothing lacks it is not kept */
};

struct ranking {
    struct finding *f;
    struct candidates candidates;
    struct unit *units;
    size_t n, cap;
    bool some;      /* partial answers are among them */
    size_t wanted;  /* so many of the best are made final: offset and limit together; all, where another order picks */
    size_t page;    /* offset and limit together, in every order: are partial answers needed to fill it? */
    size_t next, to; /* units that are sorted, and not loaded yet */
    const struct best *best; /* the scores that are final so far; NULL: nothing is compared */
    struct rows *rows;   /* where all are wanted: they, and no units */
    size_t nrows, full;  /* how many; how many of them have all the words */
    size_t passed;       /* rows that were read */
};

/* ---- scores ---- */

/* A partial answer: its best passage; by document mixed with the whole of it. */
static double partial_score(const struct ranking *r, const struct unit *u, double x)
{
    const struct candidates *c = &r->candidates;
    if (r->f->options->by_document && c->at[u->from].kept)
        x = (1 - SCORE_DOCUMENT) * x + SCORE_DOCUMENT * bm25_together(r->f, c, u->from, u->to);
    size_t there, of;
    count_words(r->f, &u->has, &there, &of);
    return TIER_SOME + ((double)there + x) / (double)of;
}

/* The boosts are divided out again, so that the tiers do not overlap. */
static double score_of(const struct ranking *r, const struct unit *u, double bm25, double boosts)
{
    const struct finding *f = r->f;
    double x = bm25 * (1 + boosts) / BOOSTS_MAX;
    if (has_all(f, &r->candidates.at[u->best].has))
        return TIER_PASSAGE + x;
    if (f->options->by_document && has_all(f, &u->has))
        return TIER_DOCUMENT + x;
    return partial_score(r, u, x);
}

/* How near do two neighbouring words of the question stand?  1: side by side in their order. */
static double nearness(const struct reading *r, size_t a, size_t b)
{
    double best = 0;
    for (size_t i = 0; i < r->n; i++)
        for (size_t j = 0; j < r->n && r->groups->at[r->spots[i].group].node->number == a; j++) {
            const struct spot *s = &r->spots[i], *t = &r->spots[j];
            if (r->groups->at[t->group].node->number != b)
                continue;
            double gap = t->first > s->last ? t->first - s->last : t->last < s->first ? s->first - t->last + 1.0 : 2.0;
            if (gap <= 8 && 1 / gap > best)
                best = 1 / gap;
        }
    return best;
}

/* Each pair of neighbouring words counts as much as its commoner one: "the" stands near everything. */
static double near_boost(const struct finding *f, const struct weights *w)
{
    double near = 0, all = 0;
    for (size_t i = 0; i + 1 < f->query->nwords; i++) {
        double weight = fmin(w->word[i], w->word[i + 1]);
        all += weight;
        if (weight > 0)
            near += weight * nearness(&f->reading, i, i + 1);
    }
    return all > 0 ? SCORE_NEAR_MAX * near / all : 0;
}

/* Titles are read by the same rules as texts: "O Kramáři" has Kramář. */
static void words_in(const struct finding *f, const char *text, bool *there)
{
    struct tokens t = {0};
    if (!text)
        return;
    tokens_of(&t, text, strlen(text));
    for (size_t i = 0; i < t.n; i++) {
        const struct bond *b = groups_bond(&f->groups, token_term(&t, &t.at[i]), t.at[i].term_len);
        for (; b; b = groups_next(&f->groups, b, token_term(&t, &t.at[i]), t.at[i].term_len))
            there[f->groups.at[b->group].node->number] = true;
    }
    tokens_free(&t);
}

/* The title and all headings above the passage, each word once. */
static double title_boost(const struct finding *f, const struct weights *w, const struct document *d,
                          uint32_t section)
{
    bool there[QUERY_WORDS_MAX] = {false};
    double weight = 0;
    words_in(f, d->title, there);
    for (; section && section <= d->nsections; section = d->sections[section - 1].parent)
        words_in(f, d->sections[section - 1].title, there);
    for (size_t i = 0; i < f->query->nwords; i++)
        weight += there[i] ? w->word[i] : 0;
    return w->sum > 0 ? SCORE_TITLE_MAX * weight / w->sum : 0;
}

/* ---- one candidate, looked at ---- */

/* Is the unit, a passage, out of the wanted ones whatever its title?  Then nobody need read its document. */
static bool is_beaten(const struct ranking *r, const struct unit *u, double near)
{
    const struct finding *f = r->f;
    if (!r->best || f->needs_text || f->options->by_document)
        return false;
    return best_enough(r->best, score_of(r, u, r->candidates.at[u->best].bm25, near + SCORE_TITLE_MAX));
}

/* Reads the text of one of the unit's candidates: is it a hit, what has it, how much more is it worth?  boosts below 0: it
 * is none that is wanted. */
static bool look(struct ranking *r, const struct unit *u, struct candidate *c, double *boosts, struct found *found,
                 struct buf *why)
{
    struct finding *f = r->f;
    if (!load_passage(f, c->shelf, c->docid, found, why))
        return false;
    *boosts = 0;
    if (f->needs_text || f->query->nwords > 1)
        reading_of(&f->reading, &f->groups, f->options->match_case, &found->passage);
    if (f->needs_text) {
        if (!reading_holds(&f->reading, f->query->root))
            *boosts = -1;
        for (size_t i = 0; i < f->nitems; i++)
            if (has_item(&c->has, i) && f->items[i]->kind != NODE_NOT && !reading_holds(&f->reading, f->items[i]))
                c->has.bits[i / 64] &= ~((uint64_t)1 << i % 64);
        bool any = f->any.n == 0;
        for (size_t i = 0; i < f->nitems; i++)
            any |= f->items[i]->kind != NODE_NOT && f->items[i]->kind != NODE_FILTER && has_item(&c->has, i);
        if (!any)
            *boosts = -1;
    }
    if (*boosts < 0)
        return true; /* whose it is nobody asks */
    const struct weights *w = weights_for(f, c->whole);
    double near = near_boost(f, w);
    if (is_beaten(r, u, near)) {
        *boosts = -1;
        return true;
    }
    if (!load_whence(f, c->shelf, found, why))
        return false;
    *boosts = near + title_boost(f, w, found->document, found->passage.section);
    return true;
}

static void add_has(struct has *all, const struct has *more)
{
    for (size_t i = 0; i < HAS_WORDS; i++)
        all->bits[i] |= more->bits[i];
}

/* Most promising first; a tie goes by place, so that any order of collecting gives the same. */
static int by_promise(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    if (x->bm25 != y->bm25)
        return x->bm25 < y->bm25 ? 1 : -1;
    return (x->docid > y->docid) - (x->docid < y->docid);
}

/* Looks at a unit's candidates until none can be better than the best one.  Where texts decide, at all of them. */
static bool finish(struct ranking *r, struct unit *u, struct buf *why)
{
    struct candidates *c = &r->candidates;
    double best_value = -1, best_boosts = 0;
    bool best_all = false;
    if (u->to - u->from > 1)
        qsort(c->at + u->from, u->to - u->from, sizeof *c->at, by_promise);
    if (r->f->needs_text)
        u->has = (struct has){{0}};
    u->score = -1;
    for (size_t i = u->from; i < u->to; i++) {
        bool all = has_all(r->f, &c->at[i].has);
        if (!r->f->needs_text && best_value >= 0 && (best_all || !all) && c->at[i].bm25 * BOOSTS_MAX <= best_value)
            continue;
        struct found found;
        double boosts = 0;
        bool ok = look(r, u, &c->at[i], &boosts, &found, why);
        if (ok && boosts >= 0) {
            double value = c->at[i].bm25 * (1 + boosts);
            all = has_all(r->f, &c->at[i].has);
            u->passages += r->f->needs_text;
            if (r->f->needs_text)
                add_has(&u->has, &c->at[i].has);
            if ((all && !best_all) || (all == best_all && value > best_value)) {
                best_value = value, best_boosts = boosts, best_all = all;
                u->best = i;
                u->document = found.document;
                u->n = found.passage.n;
            }
        }
        found_free(&found);
        if (!ok)
            return false;
    }
    if (best_value >= 0)
        u->score = score_rounded(score_of(r, u, c->at[u->best].bm25, best_boosts));
    return true;
}

/* ---- units ---- */

static struct unit *add_unit(struct ranking *r, size_t from)
{
    r->units = need_room(r->units, r->n, &r->cap, sizeof *r->units);
    r->units[r->n] = (struct unit){.from = from, .to = from + 1, .best = from, .has = r->candidates.at[from].has};
    return &r->units[r->n++];
}

/* The best that a unit can be: its best passage with all boosts, in the highest tier that its words allow. */
static void bound_unit(struct ranking *r, struct unit *u)
{
    const struct candidate *c = r->candidates.at;
    bool all = false;
    double bm25 = 0;
    for (size_t i = u->from; i < u->to; i++) {
        all |= has_all(r->f, &c[i].has);
        bm25 = fmax(bm25, c[i].bm25);
    }
    if (all)
        u->bound = TIER_PASSAGE + bm25 * boosts_share(r->f, &u->has);
    else if (r->f->options->by_document && has_all(r->f, &u->has))
        u->bound = TIER_DOCUMENT + bm25;
    else
        u->bound = partial_score(r, u, bm25 * (r->f->options->by_document ? 1 : boosts_share(r->f, &u->has)));
    if (!r->f->needs_text)
        u->passages = u->to - u->from;
}

/* A record stands behind its passages: a passage before the last record found is of the same document. */
static bool find_records(struct ranking *r, struct buf *why)
{
    uint32_t shelf = 0, record = 0;
    for (size_t i = 0; i < r->candidates.n; i++) {
        struct candidate *c = &r->candidates.at[i];
        if (i && c->shelf == shelf && c->docid < record) {
            c->record = record;
            continue;
        }
        if (!load_record(r->f, c->shelf, c->docid, &c->record, why))
            return false;
        shelf = c->shelf;
        record = c->record;
    }
    return true;
}

/* Candidates come document by document, so those of one document are neighbours. */
static bool make_units(struct ranking *r, struct buf *why)
{
    const struct candidate *c = r->candidates.at;
    bool by_document = r->f->options->by_document;
    r->n = 0;
    if (by_document && !find_records(r, why))
        return false;
    for (size_t i = 0; i < r->candidates.n; i++) {
        struct unit *u = r->n ? &r->units[r->n - 1] : NULL;
        if (by_document && u && c[u->from].shelf == c[i].shelf && c[u->from].record == c[i].record) {
            u->to = i + 1;
            add_has(&u->has, &c[i].has);
        } else {
            add_unit(r, i);
        }
    }
    for (size_t i = 0; i < r->n; i++)
        bound_unit(r, &r->units[i]);
    return true;
}

/* ---- ranking ---- */

static int by_bound(const void *a, const void *b)
{
    const struct unit *x = a, *y = b;
    if (x->bound != y->bound)
        return x->bound < y->bound ? 1 : -1;
    return (x->from > y->from) - (x->from < y->from);
}

/* In a partial answer to a sentence words are weighed anew, by those that are best so far (score.h).  All that are as
 * good as the last of them count, so that neither shards nor the order of collecting show. */
static void sharpen(struct ranking *r)
{
    struct best best = best_of(SCORE_BEST, r->n);
    for (size_t i = 0; i < r->n; i++)
        best_note(&best, score_rounded(r->units[i].bound));
    for (size_t i = 0; i < r->n; i++)
        if (!best_enough(&best, r->units[i].bound))
            among_count(r->f, &r->candidates, r->units[i].from, r->units[i].to);
    free(best.at);
    among_weigh(r->f, &r->candidates);
    for (size_t i = 0; i < r->n; i++)
        bound_unit(r, &r->units[i]);
}

/* ---- texts from other machines, read before they are looked at ---- */

enum { AHEAD_FIRST = 16, AHEAD_MOST = 4096 }; /* units: so many at first, then half as many as were looked at more */

/* The passages of a unit that will be looked at first: all, where texts decide; else its best, most likely alone. */
static void add_places(const struct ranking *r, const struct unit *u, struct wanted *out, size_t *n)
{
    const struct candidate *c = r->candidates.at;
    size_t best = u->from;
    for (size_t i = u->from; i < u->to; i++)
        if (r->f->needs_text)
            out[(*n)++] = (struct wanted){c[i].shelf, c[i].docid};
        else if (c[i].bm25 > c[best].bm25)
            best = i;
    if (!r->f->needs_text)
        out[(*n)++] = (struct wanted){c[best].shelf, c[best].docid};
}

/* Will the documents be asked for, too?  Those of the first are, to have something to compare with; of the next ones most
 * are beaten by their texts (is_beaten), and the others' are read one by one. */
static bool records_ahead(const struct ranking *r, size_t at)
{
    return !at || r->wanted == SIZE_MAX || r->f->needs_text || r->f->options->by_document;
}

/* Before unit number `at` is looked at: reads it and the next ones, where that was not done, but for those that nobody
 * will look at.  *ahead: so many were read. */
static bool read_ahead(struct ranking *r, const struct best *best, size_t at, size_t *ahead, struct buf *why)
{
    size_t most = r->wanted == SIZE_MAX ? AHEAD_MOST : AHEAD_FIRST + at / 2, n = 0;
    if (at < *ahead || !library_is_afar(r->f->library))
        return true;
    struct wanted *places = need((r->candidates.n + 1) * sizeof *places);
    for (*ahead = at; *ahead < r->n && *ahead - at < most && !best_enough(best, r->units[*ahead].bound); ++*ahead)
        add_places(r, &r->units[*ahead], places, &n);
    bool ok = library_fetch(r->f->library, places, n, records_ahead(r, at), why);
    free(places);
    return ok;
}

/* Makes the scores of all that can be among the wanted final.  Returns how many units were finished, in *done. */
static bool finish_units(struct ranking *r, size_t *done, struct buf *why)
{
    if (r->n)
        qsort(r->units, r->n, sizeof *r->units, by_bound);
    struct best best = best_of(r->wanted, r->n);
    size_t ahead = 0;
    bool ok = true;
    r->best = &best;
    for (*done = 0; ok && *done < r->n && !best_enough(&best, r->units[*done].bound); ++*done) {
        struct unit *u = &r->units[*done];
        ok = read_ahead(r, &best, *done, &ahead, why) && finish(r, u, why);
        if (ok && u->score >= 0)
            best_note(&best, u->score);
    }
    r->best = NULL;
    free(best.at);
    return ok;
}

static int rank_by_score(const void *a, const void *b)
{
    const struct unit *x = a, *y = b;
    if (x->score != y->score)
        return x->score < y->score ? 1 : -1;
    if (x->score < 0)
        return 0;
    int c = strcmp(x->document->path, y->document->path);
    return c ? c : (x->n > y->n) - (x->n < y->n);
}

static size_t sort_units(struct ranking *r, size_t n)
{
    if (n)
        qsort(r->units, n, sizeof *r->units, rank_by_score);
    while (n && r->units[n - 1].score < 0)
        n--;
    return n;
}

/* Partial answers are dropped where they are not wanted: with --all, or all are asked for and some have all words. */
static bool full_only(const struct ranking *r, size_t full)
{
    return r->f->options->all || (full && r->page == SIZE_MAX);
}

/* That have all the words, be it in different passages. */
static size_t count_full(const struct ranking *r, size_t done)
{
    size_t n = r->full;
    for (size_t i = 0; i < done; i++)
        n += r->units[i].score >= TIER_DOCUMENT;
    return n;
}

/* Where neither texts nor other passages have a say in a score, no more candidates are kept than may be among the best. */
static size_t best_wanted(const struct ranking *r, bool some)
{
    const struct finding *f = r->f;
    bool alone = !f->needs_text && !f->options->by_document && !(some && f->sentence);
    return alone ? r->wanted : SIZE_MAX;
}

static bool gather(struct ranking *r, bool some, struct buf *why)
{
    r->some = some;
    if (!collect_best(r->f, some, best_wanted(r, some), &r->candidates, why) || !make_units(r, why))
        return false;
    if (some && r->f->sentence)
        sharpen(r);
    return true;
}

/* ---- all that there are ---- */

static uint32_t lacks_of(const struct finding *f, const struct has *has)
{
    uint32_t lacks = 0;
    for (size_t i = 0; i < f->nitems; i++)
        lacks += f->items[i]->kind != NODE_NOT && !has_item(has, i);
    return lacks;
}

static struct placed placed_of(const struct ranking *r, const struct unit *u)
{
    const struct candidate *c = &r->candidates.at[u->best];
    const struct finding *f = r->f;
    return (struct placed){.score = u->score,
                           .shelf = c->shelf,
                           .docid = c->docid,
                           .passages = f->options->by_document ? (uint32_t)u->passages : 0,
                           .lacks = lacks_of(f, &u->has),
                           .has = f->options->by_document ? u->has : c->has};
}

/* Numbers so that their bytes sort as they do. */
static void add_number(struct buf *key, uint64_t n)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        buf_addc(key, (char)(n >> shift & 0xFF));
}

/* Scores are not below 0: their bits sort as they do.  The highest comes first. */
static void add_score(struct buf *key, double score)
{
    uint64_t bits;
    memcpy(&bits, &score, sizeof bits);
    add_number(key, ~bits);
}

/* Its place in the order that was asked for.  In another order than that of scores, too, those that have all the words
 * come first, then those that have most of them: or a limit would cut them off for older ones with a word of five. */
static void place_key(const struct ranking *r, const struct unit *u, const struct placed *p, struct buf *key)
{
    const struct document *d = u->document;
    enum sort_by sort = r->f->options->sort;
    if (sort == SORT_SCORE)
        add_score(key, u->score);
    else
        add_number(key, p->lacks);
    if (sort == SORT_DATE) /* what has no date comes last */
        buf_add(key, d->date ? d->date : "\xFF", d->date ? strlen(d->date) + 1 : 2);
    buf_add(key, d->path, strlen(d->path) + 1);
    add_number(key, u->n);
    add_number(key, (uint64_t)p->shelf << 32 | p->docid);
}

static void add_row(struct ranking *r, const struct unit *u)
{
    r->nrows++;
    r->full += u->score >= TIER_DOCUMENT;
    if (r->f->options->count)
        return;
    struct placed p = placed_of(r, u);
    struct buf key = {0};
    place_key(r, u, &p, &key);
    rows_add(r->rows, key.s, key.len, &p, p.lacks ? sizeof p : offsetof(struct placed, has));
    buf_free(&key);
}

/* Where postings alone decide, and nothing is shown, nobody need look at a text. */
static void count_units(struct ranking *r)
{
    r->nrows += r->n;
    for (size_t i = 0; i < r->n; i++)
        r->full += has_all(r->f, &r->units[i].has);
}

/* Looks at all units, and keeps no more of them than their places. */
static bool place_units(struct ranking *r, struct buf *why)
{
    const struct best none = {.wanted = SIZE_MAX};
    size_t ahead = 0;
    if (r->f->options->count && !r->f->needs_text) {
        count_units(r);
        return true;
    }
    for (size_t i = 0; i < r->n; i++) {
        struct unit *u = &r->units[i];
        if (!read_ahead(r, &none, i, &ahead, why) || !finish(r, u, why))
            return false;
        if (u->score >= 0)
            add_row(r, u);
        forget_documents(r->f);
    }
    return true;
}

static bool place_part(void *ranking, struct buf *why)
{
    return make_units(ranking, why) && place_units(ranking, why);
}

enum { ROWS_AT_ONCE = 1 << 21 }; /* bytes */

/* Weights that come from all candidates, and texts from afar, want them together. */
static bool place_round(struct ranking *r, bool some, struct buf *why)
{
    const struct emptying emptying = {place_part, r};
    rows_free(r->rows);
    r->rows = rows_new(ROWS_AT_ONCE);
    r->nrows = r->full = 0;
    if ((some && r->f->sentence) || library_is_afar(r->f->library))
        return gather(r, some, why) && place_units(r, why);
    r->some = some;
    return collect_parts(r->f, some, &emptying, &r->candidates, why);
}

/* ---- the two rounds: all words, then some ---- */

static bool one_round(struct ranking *r, bool some, size_t *done, struct buf *why)
{
    *done = 0;
    return r->wanted == SIZE_MAX ? place_round(r, some, why) : gather(r, some, why) && finish_units(r, done, why);
}

/* Partial answers are looked for only where the page has room for them: their candidates are many. */
static bool second_round_wanted(const struct ranking *r, size_t done)
{
    const struct finding *f = r->f;
    if (!f->any.n || f->nitems < 2)
        return false;
    if (f->options->by_document && r->wanted == SIZE_MAX)
        return true; /* documents that have the words in different passages */
    size_t full = count_full(r, done);
    if (f->options->all && !f->options->by_document)
        return false;
    return r->page == SIZE_MAX ? full == 0 : full < r->page;
}

/* The second round begins anew: those that have all the words are among its candidates, too.  In every order those that
 * have them come before those that have not. */
static bool rank(struct ranking *r, size_t *n, struct buf *why)
{
    size_t done;
    if (!one_round(r, false, &done, why) || (second_round_wanted(r, done) && !one_round(r, true, &done, why)))
        return false;
    size_t full = count_full(r, done), all = r->rows ? r->nrows : sort_units(r, done);
    *n = full_only(r, full) ? full : all;
    return true;
}

/* ---- hits ---- */

static char *typed(const struct finding *f, const struct node *node)
{
    return need_copy(f->query->text + node->at, node->end - node->at);
}

/* As typed, signs and all. */
static void list_missing(struct finding *f, const struct has *has, struct hit *hit)
{
    size_t n = 0;
    const char **list = need((f->nitems + 1) * sizeof *list);
    for (size_t i = 0; i < f->nitems; i++)
        if (f->items[i]->kind != NODE_NOT && !has_item(has, i))
            list[n++] = typed(f, f->items[i]);
    if (n)
        hit->missing = list;
    else
        free(list);
}

/* The text is read once more, for the few that are shown: to keep all that were looked at would cost more. */
static bool load_hit(struct ranking *r, const struct placed *p, struct hit *hit, struct buf *why)
{
    struct finding *f = r->f;
    struct found *found = &hit->found;
    if (!load_found(f, p->shelf, p->docid, found, why))
        return false;
    reading_of(&f->reading, &f->groups, f->options->match_case, &found->passage);
    reading_holds(&f->reading, f->query->root);
    for (size_t i = 0; i < f->nitems; i++) /* marks also what a partial answer has */
        if (f->items[i]->kind != NODE_NOT)
            reading_holds(&f->reading, f->items[i]);
    found->matches = reading_matches(&f->reading, &found->nmatches);
    hit->score = p->score;
    hit->passages = p->passages;
    list_missing(f, &p->has, hit);
    return true;
}

/* The page that was asked for, of n units. */
static void turn_to_page(struct ranking *r, size_t n)
{
    const struct options *o = r->f->options;
    r->next = o->offset < n ? o->offset : n;
    r->to = o->limit < n - r->next ? r->next + o->limit : n;
}

static void drop_hits(struct hits *h)
{
    for (size_t i = 0; i < h->n; i++)
        hit_free(&h->at[i]);
    h->n = 0;
}

/* Rows that an offset leaves out are read, too. */
static bool next_row(struct ranking *r, struct placed *out, struct buf *why)
{
    const void *value = "";
    size_t len = 0;
    for (; value && r->passed <= r->next; r->passed++)
        if (!rows_next(r->rows, &value, &len, why))
            return false;
    memset(&out->has, 0xFF, sizeof out->has);
    if (value)
        memcpy(out, value, len);
    return true;
}

/* Where the next hits are, HITS_AT_ONCE at most. */
static bool next_places(struct ranking *r, struct placed *out, size_t *n, struct buf *why)
{
    for (*n = 0; r->next < r->to && *n < HITS_AT_ONCE; r->next++, ++*n) {
        if (!r->rows)
            out[*n] = placed_of(r, &r->units[r->next]);
        else if (!next_row(r, &out[*n], why))
            return false;
    }
    return true;
}

/* Those of the next hits that were looked at long ago, and are not kept any more. */
static bool read_hits(struct ranking *r, const struct placed *at, size_t n, struct buf *why)
{
    struct wanted places[HITS_AT_ONCE];
    for (size_t i = 0; i < n; i++)
        places[i] = (struct wanted){at[i].shelf, at[i].docid};
    return library_fetch(r->f->library, places, n, true, why);
}

bool hits_more(struct hits *out, struct buf *why)
{
    struct ranking *r = out->ranking;
    size_t n = 0, rank = r->next + 1;
    struct placed *at = need(HITS_AT_ONCE * sizeof *at);
    drop_hits(out);
    forget_documents(r->f);
    bool ok = next_places(r, at, &n, why) && read_hits(r, at, n, why);
    for (size_t i = 0; ok && i < n; i++) {
        out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
        out->at[out->n] = (struct hit){.rank = rank + i};
        ok = load_hit(r, &at[i], &out->at[out->n++], why);
    }
    free(at);
    return ok;
}

/* ---- one passage alone ---- */

static bool round_alone(struct ranking *r, bool some, uint32_t shelf, uint32_t docid, struct buf *why)
{
    r->some = some;
    return collect_one(r->f, some, shelf, docid, &r->candidates, why) && make_units(r, why) &&
           (!r->n || finish(r, r->units, why));
}

static bool none_alone(const struct ranking *r)
{
    return !r->n || r->units->score < 0;
}

/* The weights of a partial answer come from all the others. */
static bool weigh_alone(struct finding *f, struct buf *why)
{
    struct ranking all = {.f = f, .wanted = 1, .page = 1};
    bool ok = !f->sentence || gather(&all, true, why);
    candidates_free(&all.candidates);
    free(all.units);
    return ok;
}

static bool load_alone(struct ranking *r, struct hit *hit, struct buf *why)
{
    struct placed p = placed_of(r, r->units);
    return load_hit(r, &p, hit, why);
}

/* The same steps as for all passages, with one candidate: so an explanation cannot tell of another score. */
bool score_alone(struct finding *f, uint32_t shelf, uint32_t docid, struct hit *hit, struct scored *out,
                 struct buf *why)
{
    struct ranking r = {.f = f, .wanted = 1, .page = 1};
    bool partial = f->any.n && f->nitems > 1 && !f->options->all;
    bool ok = round_alone(&r, false, shelf, docid, why) &&
              (!none_alone(&r) || !partial || (weigh_alone(f, why) && round_alone(&r, true, shelf, docid, why)));
    *hit = (struct hit){.score = -1};
    *out = (struct scored){.most = BOOSTS_MAX, .of = 1, .weights = &f->weights};
    if (ok && none_alone(&r)) {
        ok = load_found(f, shelf, docid, &hit->found, why);
    } else if (ok && (ok = load_alone(&r, hit, why))) {
        out->bm25 = r.candidates.at->bm25;
        out->weights = weights_for(f, r.candidates.at->whole);
        out->near = near_boost(f, out->weights);
        out->title = title_boost(f, out->weights, hit->found.document, hit->found.passage.section);
        out->tier = has_all(f, &r.candidates.at->has) ? TIER_PASSAGE : TIER_SOME;
        if (out->tier == TIER_SOME)
            count_words(f, &r.candidates.at->has, &out->there, &out->of);
        out->tf = r.candidates.tf; /* of the one candidate */
        r.candidates.tf = NULL;
    }
    candidates_free(&r.candidates);
    free(r.units);
    return ok;
}

/* ---- the run ---- */

/* A count is of all, as with --limit 0. */
static size_t page_of(const struct options *o)
{
    return o->count || o->limit > SIZE_MAX - o->offset ? SIZE_MAX : o->limit + o->offset;
}

static struct ranking *ranking_new(const struct options *options)
{
    struct ranking *r = need(sizeof *r);
    r->page = page_of(options);
    r->wanted = options->sort == SORT_SCORE ? r->page : SIZE_MAX;
    return r;
}

static void ranking_free(struct ranking *r)
{
    if (!r)
        return;
    candidates_free(&r->candidates);
    free(r->units);
    rows_free(r->rows);
    free(r);
}

bool hits_of(struct hits *out, struct library *library, const struct query *query, const struct options *options,
             struct buf *why)
{
    struct ranking *r = ranking_new(options);
    size_t n = 0;
    *out = (struct hits){.answer = {.query = query, .options = options, .library = library, .several = library->n > 1},
                         .ranking = r};
    bool ok = finding_of(&out->finding, library, query, options, why);
    r->f = out->finding;
    ok = ok && rank(r, &n, why);
    out->answer.total = ok && r->wanted == SIZE_MAX ? n : SIZE_MAX;
    if (ok && !options->count) {
        turn_to_page(r, n);
        ok = hits_more(out, why);
    }
    if (!ok)
        hits_free(out);
    return ok;
}

static void missing_free(const char *const *missing)
{
    for (size_t i = 0; missing && missing[i]; i++)
        free((char *)missing[i]);
    free((void *)missing);
}

void hit_lacks_nothing(struct hit *hit)
{
    missing_free(hit->missing);
    hit->missing = NULL;
}

void hit_free(struct hit *hit)
{
    found_free(&hit->found);
    missing_free(hit->missing);
}

void hits_free(struct hits *h)
{
    drop_hits(h);
    free(h->at);
    ranking_free(h->ranking);
    finding_free(h->finding);
    *h = (struct hits){.answer = h->answer};
}
