#include "translit.h"

#include "fold.h"
#include "translit_data.h"
#include <stdlib.h>
#include <string.h>

/* How many costs a word of so many Cyrillic letters may bear, and what it costs to mix schemes. */
enum { LIMIT_MAX = 6, COST_MIXED = 3, LETTERS_MIN = 2 };

static unsigned limit_of(unsigned letters)
{
    static const uint8_t limits[] = {0, 0, 0, 2, 3, 3, 4, 5, 5, 6};
    return letters < sizeof limits ? limits[letters] : LIMIT_MAX;
}

/* How many of it the first letters may: the beginning of a name is seldom the unusual part. */
static unsigned early_limit(unsigned letters, unsigned limit)
{
    static const uint8_t limits[] = {1, 1, 2, 4};
    unsigned early = letters < sizeof limits ? limits[letters] : limit;
    return early < limit ? early : limit;
}

static double score_of(unsigned cost, uint32_t schemes, unsigned letters)
{
    bool rare = schemes && !(schemes & ~(uint32_t)RARE);
    return 1 - 0.6 * (cost + rare) / (limit_of(letters) + 1);
}

/* ---- letters ---- */

enum { IS_VOWEL = 1, IS_FRONT = 2, IS_SIBILANT = 4, IS_CONSONANT = 8 };

/* A word as the rules see it: c as written, base without what rules do not look at (á is also a, but č is never c). */
struct side {
    uint16_t c[LETTERS_MAX], base[LETTERS_MAX];
    uint8_t kind[LETTERS_MAX], key[LETTERS_MAX];
    uint32_t schemes; /* that its letters allow */
    uint8_t n;
    bool latin, bare; /* bare: typed without accents */
};

static bool among(char16_t c, const char16_t *s)
{
    for (; *s; s++)
        if (*s == c)
            return true;
    return false;
}

/* The plain letter under an accented Latin one: č -> c. */
static uint16_t plain(uint16_t c)
{
    struct fold room;
    if (c < 0x80)
        return c;
    const struct fold *f = fold_at(c, &room);
    return f->len == 1 ? (unsigned char)f->bytes[0] : c;
}

static uint16_t latin_base(uint16_t c)
{
    return c < 0x80 || among(c, u"čřšžćçşșţțŝż") ? c : plain(c);
}

/* Old letters as new ones, ё as е. */
static uint16_t cyrillic_base(uint16_t c)
{
    static const char16_t from[] = u"ёѣіѳѵ", to[] = u"ееифи";
    if (c >= 0x430 && c < 0x450)
        return c;
    for (size_t i = 0; from[i]; i++)
        if (from[i] == c)
            return to[i];
    return c;
}

/* Different for letters that no rule takes for each other (but for a few rare ones). */
static uint8_t key_of(uint16_t base)
{
    return (base < 0x400 || base >= 0x530 ? plain(base) : base) & 63;
}

static uint8_t find_kind(uint16_t base)
{
    if (base < 0x400 || base >= 0x530) {
        base = plain(base);
        if (among(base, u"eiy"))
            return IS_VOWEL | IS_FRONT;
        return among(base, u"aouæœı") ? IS_VOWEL : base > '@' ? IS_CONSONANT : 0;
    }
    if (among(base, u"аеиоуыэюя"))
        return IS_VOWEL;
    return among(base, u"жшчщ") ? IS_CONSONANT | IS_SIBILANT : among(base, u"ьъ") ? 0 : IS_CONSONANT;
}

/* The letters of today are most of what is asked about. */
static uint8_t kind_of(uint16_t base)
{
    enum { C = IS_CONSONANT, V = IS_VOWEL, F = IS_VOWEL | IS_FRONT, S = IS_CONSONANT | IS_SIBILANT };
    static const uint8_t latin[] = {V, C, C, C, F, C, C, C, F, C, C, C, C, C, V, C, C, C, C, C, V, C, C, C, F, C};
    static const uint8_t cyrillic[] = {V, C, C, C, C, V, S, C, V, C, C, C, C, C, V, C, C,
                                       C, C, V, C, C, C, S, S, S, 0, V, 0, V, V, V};
    if (base >= 'a' && base <= 'z')
        return latin[base - 'a'];
    return base >= u'а' && base <= u'я' ? cyrillic[base - u'а'] : find_kind(base);
}

/* In a word with ї є ґ the Ukrainian і is a letter of its own (terms.h). */
static bool is_ukrainian(const struct letters *w)
{
    for (unsigned i = 0; i < w->n; i++)
        if (among(w->c[i], u"їєґ"))
            return true;
    return false;
}

/* What accents tell; but -ová may be put to any name. */
static uint32_t schemes_of(const struct letters *w)
{
    uint32_t schemes = ANY;
    unsigned n = w->c[w->n - 1] == u'á' ? w->n - 1u : w->n;
    for (unsigned i = 0; i < n; i++)
        for (size_t k = 0; w->c[i] >= 0x80 && k < nletters_schemes; k++)
            if (among(w->c[i], letters_schemes[k].letters))
                schemes &= letters_schemes[k].schemes;
    return schemes ? schemes : ANY;
}

static void side_of(struct side *out, const struct letters *w)
{
    out->n = w->n;
    out->latin = w->n && !(w->c[0] >= 0x400 && w->c[0] < 0x530);
    out->bare = true;
    bool own = !out->latin && is_ukrainian(w);
    for (unsigned i = 0; i < w->n; i++) {
        uint16_t c = w->c[i];
        uint16_t base = out->latin ? latin_base(c) : own && c == u'і' ? c : cyrillic_base(c);
        out->bare = out->bare && c < 0x80;
        out->c[i] = out->latin || c == u'ё' ? c : base;
        out->base[i] = base;
        out->kind[i] = kind_of(base);
        out->key[i] = key_of(base);
    }
    out->schemes = out->latin && !out->bare ? schemes_of(w) : ANY;
    if (!out->latin && out->n > 1 && out->c[out->n - 1] == u'ъ')
        out->n--;
}

/* ---- groups of letters ---- */

/* A group as the table writes it. */
struct group {
    const char16_t *s;
    uint8_t n;
    char before, after;
};

static bool is_mark(char16_t c)
{
    return c == '^' || c == '$' || (c >= 'A' && c <= 'Z');
}

/* The group at s; returns where the next one begins, NULL after the last. */
static const char16_t *next_group(const char16_t *s, struct group *g)
{
    *g = (struct group){0};
    if (is_mark(*s) && *s != '$')
        g->before = (char)*s++;
    if (*s == '0')
        s++;
    for (g->s = s; *s && *s != ' ' && !is_mark(*s); s++)
        g->n++;
    if (is_mark(*s))
        g->after = (char)*s++;
    if (g->before == 'D')
        g->n = 1; /* any letter */
    return *s ? s + 1 : NULL;
}

static bool has_kind(unsigned kind, char mark)
{
    return kind & (mark == 'V' ? IS_VOWEL : mark == 'C' ? IS_CONSONANT : mark == 'E' ? IS_FRONT : IS_SIBILANT);
}

static bool is_kind(const struct side *w, unsigned i, char mark)
{
    return i < w->n && has_kind(w->kind[i], mark);
}

/* Consonants that names are written with twice. */
static bool may_double(uint16_t c)
{
    return among(c, u"bcdfgklmnprstvzбвдгзклмнпрстфч");
}

static bool fits_before(const struct side *w, unsigned i, char mark)
{
    if (!mark)
        return true;
    if (mark == '^' || !i)
        return mark == '^' && !i;
    if (mark == 'D')
        return i < w->n && w->c[i] == w->c[i - 1] && may_double(w->c[i]);
    return is_kind(w, i - 1, mark);
}

static bool fits_after(const struct side *w, unsigned i, char mark, bool stem)
{
    return !mark || (mark == '$' ? i == w->n && !stem : is_kind(w, i, mark));
}

/* What it costs to read the i-th letter as the table's; NEVER where it is another. */
enum { NEVER = 99 };

static unsigned letter_cost(const struct side *w, unsigned i, char16_t letter)
{
    if (letter == w->c[i] || letter == w->base[i])
        return 0;
    if (letter < 0x80)
        return NEVER;
    if (w->latin)
        return w->bare && plain(letter) == w->c[i] && !among(letter, u"ŝûâåäãé") ? 1 : NEVER;
    return letter == u'ё' && w->c[i] == u'е' ? 1 : NEVER;
}

static unsigned letters_cost(const struct side *w, unsigned i, const char16_t *s, unsigned n)
{
    unsigned cost = 0;
    for (unsigned k = 0; k < n && cost < NEVER; k++) {
        unsigned more = letter_cost(w, i + k, s[k]);
        cost = more > cost ? more : cost; /* sc for šč costs as c for č does */
    }
    return cost;
}

/* ---- a word made ready ---- */

static unsigned group_cost(const struct side *w, unsigned i, const struct group *g, bool stem)
{
    if (i + g->n > w->n || !fits_before(w, i, g->before) || !fits_after(w, i + g->n, g->after, stem))
        return NEVER;
    return g->before == 'D' ? 0 : letters_cost(w, i, g->s, g->n);
}

/* All pairs of groups of the table, by the letter of the word at which they fit, in lists. */
struct sorting {
    const struct side *word;
    uint64_t keys; /* of the word's letters */
    bool stem;
    uint16_t n, last[LETTERS_MAX + 1], next[TRANSLIT_ARCS];
    struct translit_arc arcs[TRANSLIT_ARCS];
};

enum { NONE = 0xFFFF };

static void add_arc(struct sorting *s, unsigned i, const struct rendering *r, unsigned cost, const struct group *own,
                    const struct group *other)
{
    if (s->n == TRANSLIT_ARCS || cost > LIMIT_MAX)
        return;
    s->arcs[s->n] = (struct translit_arc){.out = other->s, .schemes = r->schemes, .take = own->n, .give = other->n,
                                          .cost = (uint8_t)cost, .before = other->before, .after = other->after};
    s->arcs[s->n].key = other->n && other->before != 'D' ? key_of(cyrillic_base(other->s[0])) : TRANSLIT_ANY;
    s->next[s->n] = s->last[i];
    s->last[i] = s->n++;
}

static void add_pair(struct sorting *s, const struct rendering *r, const struct group *own, const struct group *other)
{
    for (unsigned i = 0; i + own->n <= s->word->n; i++) {
        unsigned cost = group_cost(s->word, i, own, s->stem);
        if (cost < NEVER)
            add_arc(s, i, r, cost + r->cost, own, other);
    }
}

static void add_row(struct sorting *s, const struct rendering *r)
{
    const char16_t *own = s->word->latin ? r->latin : r->cyrillic;
    const char16_t *others = s->word->latin ? r->cyrillic : r->latin;
    struct group a, b;
    while (own) {
        own = next_group(own, &a);
        if (a.n && a.before != 'D' && !(s->keys >> key_of(cyrillic_base(*a.s)) & 1))
            continue;
        for (const char16_t *other = others; other;) {
            other = next_group(other, &b);
            add_pair(s, r, &a, &b);
        }
    }
}

static void lay_out(struct sorting *s, struct translit *out)
{
    uint16_t n = 0;
    for (unsigned i = 0; i <= s->word->n; i++) {
        out->from[i] = n;
        for (uint16_t k = s->last[i]; k != NONE; k = s->next[k])
            out->arcs[n++] = s->arcs[k];
    }
    out->from[s->word->n + 1] = n;
}

/* Arcs with the same key, in their order. */
static void chain_up(struct translit *t)
{
    for (unsigned i = 0; i <= t->n; i++) {
        for (unsigned key = 0; key < TRANSLIT_KEYS; key++)
            t->chain[i][key] = TRANSLIT_ARCS;
        for (unsigned a = t->from[i + 1]; a-- > t->from[i];) {
            uint16_t *first = &t->chain[i][t->arcs[a].key];
            t->next[a] = *first;
            *first = (uint16_t)a;
        }
    }
}

void translit_of(struct translit *out, const struct letters *word, bool stem)
{
    struct side side;
    struct sorting s;
    side_of(&side, word);
    s.word = &side;
    s.n = 0;
    s.keys = 0;
    s.stem = stem;
    memset(s.last, 0xFF, sizeof s.last);
    for (unsigned i = 0; i < side.n; i++)
        s.keys |= (uint64_t)1 << side.key[i];
    for (size_t i = 0; i < nrenderings; i++)
        add_row(&s, &renderings[i]);
    lay_out(&s, out);
    out->n = side.n;
    out->latin = side.latin;
    out->schemes = side.schemes;
    chain_up(out);
}

/* ---- comparing ---- */

/* So far: i letters of the word rendered by j of the other; schemes: those that explain all of it, 0: mixed. */
struct state {
    uint32_t schemes;
    uint8_t j, cost;
};

enum { STATES = 24 };
struct column {
    struct state at[STATES];
    uint8_t n;
};

struct comparison {
    struct column columns[LETTERS_MAX + 1]; /* by i */
    struct side other;
    unsigned limit;
    bool cyrillic; /* the other is */
};

static void put_state(struct column *c, struct state s)
{
    for (unsigned k = 0; k < c->n; k++) {
        struct state *old = &c->at[k];
        if (old->j != s.j)
            continue;
        if (old->cost <= s.cost && (old->schemes & s.schemes) == s.schemes)
            return;
        if (old->cost >= s.cost && (old->schemes & s.schemes) == old->schemes) {
            *old = s;
            return;
        }
    }
    if (c->n < STATES)
        c->at[c->n++] = s;
}

/* What remains of the schemes after one more arc; where nothing does, the cost grows. */
static uint32_t still(uint32_t schemes, uint32_t more, unsigned *cost)
{
    if (schemes && !(schemes & more))
        *cost += COST_MIXED;
    return schemes & more;
}

static void follow(struct comparison *c, unsigned i, const struct state *s, const struct translit_arc *arc)
{
    const struct side *w = &c->other;
    unsigned j = s->j, end = j + arc->give, cost = s->cost + arc->cost;
    if (end > w->n || !fits_before(w, j, arc->before))
        return;
    if (arc->before != 'D')
        cost += letters_cost(w, j, arc->out, arc->give);
    if (cost > c->limit || !fits_after(w, end, arc->after, false))
        return;
    uint32_t schemes = still(s->schemes, arc->schemes, &cost);
    if (cost <= early_limit(c->cyrillic ? end : i + arc->take, c->limit))
        put_state(&c->columns[i + arc->take], (struct state){schemes, (uint8_t)end, (uint8_t)cost});
}

/* All arcs of the i-th letter that can render the other's letter where s stands, in their order. */
static void follow_all(struct comparison *c, const struct translit *t, unsigned i, const struct state *s)
{
    unsigned none = TRANSLIT_ARCS, key = s->j < c->other.n ? c->other.key[s->j] : TRANSLIT_ANY;
    unsigned any = t->chain[i][TRANSLIT_ANY], own = key == TRANSLIT_ANY ? none : t->chain[i][key];
    while (any != none || own != none) {
        unsigned *next = own < any ? &own : &any;
        follow(c, i, s, &t->arcs[*next]);
        *next = t->next[*next];
    }
}

static bool compare(struct comparison *c, const struct translit *t, const struct letters *other)
{
    if (!other->n || (other->c[0] >= 0x400 && other->c[0] < 0x530) != t->latin)
        return false;
    side_of(&c->other, other);
    c->cyrillic = t->latin;
    c->limit = limit_of(t->latin ? c->other.n : t->n);
    for (unsigned i = 0; i <= t->n; i++)
        c->columns[i].n = 0;
    c->columns[0].at[c->columns[0].n++] = (struct state){t->schemes & c->other.schemes, 0, 0};
    for (unsigned i = 0; i <= t->n; i++)
        for (unsigned k = 0; k < c->columns[i].n; k++) { /* grows by arcs that take nothing */
            struct state s = c->columns[i].at[k];
            follow_all(c, t, i, &s);
        }
    return c->columns[t->n].n > 0;
}

static const char *scheme_name(uint32_t schemes)
{
    for (unsigned i = 0; i < sizeof translit_schemes / sizeof *translit_schemes; i++)
        if (schemes >> i & 1)
            return translit_schemes[i];
    return "mixed";
}

static bool is_better(const struct state *a, const struct state *b)
{
    unsigned usual_a = a->schemes & ~(uint32_t)RARE, usual_b = b->schemes & ~(uint32_t)RARE;
    return a->cost < b->cost || (a->cost == b->cost && usual_a && !usual_b);
}

/* The best of the states that have rendered the word by j letters of the other; NULL where there is none. */
static const struct state *best_at(const struct column *c, unsigned j)
{
    const struct state *best = NULL;
    for (unsigned k = 0; k < c->n; k++)
        if (c->at[k].j == j && (!best || is_better(&c->at[k], best)))
            best = &c->at[k];
    return best;
}

double translit_match(const struct translit *t, const struct letters *other, const char **scheme)
{
    struct comparison c;
    if (!compare(&c, t, other))
        return 0;
    const struct state *best = best_at(&c.columns[t->n], c.other.n);
    unsigned letters = t->latin ? c.other.n : t->n;
    if (!best || letters < LETTERS_MIN)
        return 0;
    if (scheme)
        *scheme = scheme_name(best->schemes);
    return score_of(best->cost, best->schemes, letters);
}

size_t translit_rests(const struct translit *t, const struct letters *other, struct translit_rest *out, size_t max)
{
    struct comparison c;
    size_t n = 0;
    if (!compare(&c, t, other))
        return 0;
    for (unsigned j = 1; j <= c.other.n && n < max; j++) {
        const struct state *best = best_at(&c.columns[t->n], j);
        unsigned letters = t->latin ? j : t->n;
        if (best && letters >= LETTERS_MIN && best->cost <= limit_of(letters))
            out[n++] = (struct translit_rest){(uint8_t)j, score_of(best->cost, best->schemes, letters),
                                              scheme_name(best->schemes)};
    }
    return n;
}

/* ---- beginnings ---- */

enum { DEPTH_MAX = 4, PLACES = 3000, SLOTS = 8192, FOUND = 0xFF };

struct beginning {
    uint16_t c[DEPTH_MAX]; /* folded */
    uint8_t n;
};

/* What is before the i-th letter of the word rendered so; i is FOUND where that is all we want to know. */
struct place {
    struct beginning so_far;
    uint32_t schemes;
    uint8_t i, cost;
    char after; /* what must stand here */
};

struct beginnings {
    const struct translit *t;
    unsigned depth, limit;
    struct place places[PLACES]; /* seen; none is gone on from twice */
    unsigned n;
    uint16_t slots[SLOTS];       /* places by their hash; number + 1 */
};

static int compare_beginnings(const void *a, const void *b)
{
    const struct beginning *x = a, *y = b;
    for (unsigned i = 0; i < x->n && i < y->n; i++)
        if (x->c[i] != y->c[i])
            return x->c[i] < y->c[i] ? -1 : 1;
    return x->n - y->n;
}

static unsigned hash_of(const struct place *p)
{
    uint32_t h = p->i;
    for (unsigned k = 0; k < p->so_far.n; k++)
        h = (h ^ p->so_far.c[k]) * 16777619u;
    return h ^ h >> 15;
}

/* Is a as good as b, whatever may follow? */
static bool covers(const struct place *a, const struct place *b)
{
    return a->i == b->i && a->cost <= b->cost && (a->schemes & b->schemes) == b->schemes &&
           (!a->after || a->after == b->after) && compare_beginnings(&a->so_far, &b->so_far) == 0;
}

/* Notes the place; false where one as good is noted already, or there is no room (n is PLACES then). */
static bool is_new(struct beginnings *b, const struct place *p)
{
    unsigned h = hash_of(p);
    for (; b->slots[h % SLOTS]; h++)
        if (covers(&b->places[b->slots[h % SLOTS] - 1], p))
            return false;
    if (b->n == PLACES)
        return false;
    b->places[b->n++] = *p;
    b->slots[h % SLOTS] = (uint16_t)b->n;
    return true;
}

/* Adds a letter as terms.h folds it. */
static void add_folded(struct beginning *b, uint16_t c, unsigned depth)
{
    if (c < 0x80 && b->n < depth && c != '\'') {
        b->c[b->n++] = c;
        return;
    }
    const struct fold *f = c < FOLD_LOW ? &fold_table[c] : NULL;
    for (size_t i = 0; f && i < f->len && b->n < depth;) {
        uint32_t folded;
        i += utf8_next(f->bytes + i, f->len - i, &folded);
        b->c[b->n++] = (uint16_t)folded;
    }
}

static bool may_stand_before(const struct beginning *b, char mark)
{
    if (!b->n)
        return mark == '^';
    uint16_t last = b->c[b->n - 1];
    return mark == 'D' ? may_double(last) : has_kind(kind_of(last), mark);
}

/* The arc as the next part of what has been rendered. */
static bool may_follow(const struct place *at, const struct translit_arc *arc)
{
    if (arc->before && !may_stand_before(&at->so_far, arc->before))
        return false;
    if (!arc->give || !at->after)
        return true;
    uint16_t next = arc->before == 'D' ? at->so_far.c[at->so_far.n - 1] : arc->out[0];
    return at->after != '$' && has_kind(kind_of(next), at->after);
}

static void go_on(struct beginnings *b, struct place from);

static void go_by(struct beginnings *b, const struct place *from, const struct translit_arc *arc)
{
    unsigned i = from->i + arc->take, length = from->so_far.n + arc->give, cost = from->cost + arc->cost;
    uint32_t schemes = still(from->schemes, arc->schemes, &cost);
    if (cost > early_limit(b->t->latin ? length : i, b->limit) || !may_follow(from, arc))
        return;
    struct place at = {from->so_far, schemes, (uint8_t)i, (uint8_t)cost, from->after};
    if (arc->after || arc->give)
        at.after = arc->after;
    for (unsigned k = 0; k < arc->give; k++)
        add_folded(&at.so_far, arc->before == 'D' ? at.so_far.c[at.so_far.n - 1] : arc->out[k], b->depth);
    go_on(b, at);
}

/* All of the word is rendered: may the other end here? */
static bool is_enough(const struct beginnings *b, const struct place *p)
{
    unsigned letters = b->t->latin ? p->so_far.n : b->t->n;
    return p->so_far.n && letters >= LETTERS_MIN && p->cost <= limit_of(letters);
}

static void go_on(struct beginnings *b, struct place from)
{
    bool full = from.so_far.n >= b->depth && from.after != '$';
    bool found = full || (from.i == b->t->n && is_enough(b, &from));
    if (found)
        from = (struct place){from.so_far, 0, FOUND, 0, 0};
    if (!is_new(b, &from) || found)
        return;
    for (unsigned a = b->t->from[from.i]; a < b->t->from[from.i + 1]; a++)
        go_by(b, &from, &b->t->arcs[a]);
}

/* Sorts, and drops those that begin as another. */
static size_t tidy(struct beginning *at, size_t n)
{
    size_t left = 0;
    qsort(at, n, sizeof *at, compare_beginnings);
    for (size_t i = 0; i < n; i++)
        if (!left || at[left - 1].n > at[i].n || memcmp(at[left - 1].c, at[i].c, at[left - 1].n * sizeof *at->c))
            at[left++] = at[i];
    return left;
}

/* All beginnings of so many letters (fewer where the whole word has fewer); 0 where they are too many. */
static size_t find(struct beginnings *b, const struct translit *t, unsigned depth, struct beginning *out)
{
    size_t n = 0;
    b->t = t;
    b->depth = depth;
    b->limit = t->latin ? LIMIT_MAX : limit_of(t->n);
    b->n = 0;
    memset(b->slots, 0, sizeof b->slots);
    go_on(b, (struct place){{{0}, 0}, t->schemes, 0, 0, 0});
    for (unsigned i = 0; i < b->n && b->n < PLACES; i++)
        if (b->places[i].i == FOUND)
            out[n++] = b->places[i].so_far;
    return tidy(out, n);
}

/* How many from the first on share its first letters. */
static size_t siblings(const struct beginning *at, size_t n, unsigned letters)
{
    size_t k = 0;
    while (k < n && at[k].n >= letters && !memcmp(at[k].c, at->c, letters * sizeof *at->c))
        k++;
    return k;
}

/* Puts one shorter beginning in place of at least `many` that share its letters. */
static size_t shorten(struct beginning *at, size_t n, unsigned letters, size_t many)
{
    size_t left = 0;
    for (size_t i = 0, k; i < n; i += k) {
        k = siblings(at + i, n - i, letters);
        k = k < many ? 1 : k;
        at[left] = at[i];
        at[left++].n = (uint8_t)(k > 1 ? letters : at[i].n);
    }
    return left;
}

static void write_beginning(const struct beginning *b, char out[TRANSLIT_PREFIX])
{
    size_t len = 0;
    for (unsigned i = 0; i < b->n; i++)
        len += utf8_put(b->c[i], out + len);
    out[len] = '\0';
}

/* Beginnings on the way from long ones to fewer. */
struct shortening {
    struct beginning *at;
    size_t n, many;
    unsigned depth;
};

static void shorten_to(struct shortening *s, size_t max)
{
    while (s->depth && s->n > max) {
        if (s->many < 2) {
            s->depth--;
            s->many = 16;
            continue;
        }
        s->n = shorten(s->at, s->n, s->depth, s->many);
        s->many /= 2;
    }
}

static size_t write_to(struct shortening *s, char (*out)[TRANSLIT_PREFIX], size_t max)
{
    shorten_to(s, max);
    size_t n = s->n < max ? s->n : max;
    for (size_t i = 0; i < n; i++)
        write_beginning(&s->at[i], out[i]);
    return n;
}

struct translit_number translit_beginnings_twice(const struct translit *t, char (*many)[TRANSLIT_PREFIX], size_t max_many,
                                                 char (*few)[TRANSLIT_PREFIX], size_t max_few)
{
    struct beginnings b;
    struct beginning found[PLACES];
    struct shortening s = {.at = found, .many = 16};
    for (s.depth = DEPTH_MAX; s.depth && !s.n; s.depth--)
        s.n = find(&b, t, s.depth, found);
    struct translit_number n = {.many = write_to(&s, many, max_many)};
    n.few = max_few ? write_to(&s, few, max_few) : 0;
    return n;
}

size_t translit_beginnings(const struct translit *t, char (*out)[TRANSLIT_PREFIX], size_t max)
{
    return translit_beginnings_twice(t, out, max, NULL, 0).many;
}
