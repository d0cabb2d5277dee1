#include "kin.h"

#include "kin_parts.h"
#include "terms.h"
#include <stdlib.h>
#include <string.h>

const char *relation_name(enum relation r)
{
    static const char *const names[] = {"exact", "accents", "inflected", "translit", "spelling", "fuzzy", "prefix"};
    return r < RELATION_COUNT ? names[r] : "?";
}

/* ---- taking ---- */

static struct kin *find_taken(const struct kins *out, const struct candidate *c)
{
    for (size_t i = 0; i < out->n; i++)
        if (out->at[i].len == c->len && !memcmp(out->at[i].term, c->term, c->len))
            return &out->at[i];
    return NULL;
}

/* A second rule explains it too: it counts where either says. */
static void widen(struct kin *kin, unsigned within)
{
    kin->within = kin->within && within ? kin->within | within : 0;
}

/* A rule of one Latin language says nothing of words in the other's text; what is of neither may be of both. */
static unsigned within_of(const struct asking *q, enum lang lang)
{
    unsigned all = (1u << LANG_COUNT) - 1;
    if (q->within)
        return q->within;
    if (q->relation == RELATION_TRANSLIT) /* a Latin name in a Russian text stands as it is */
        all &= ~(1u << LANG_RU | 1u << LANG_UK);
    if (lang == LANG_CS)
        return all & ~(1u << LANG_EN);
    return lang == LANG_EN ? all & ~(1u << LANG_CS | 1u << LANG_SK) : 0;
}

static struct kin kin_of(const struct asking *q, const struct candidate *c, enum relation relation, double weight, const char *rule,
                         enum lang lang)
{
    return (struct kin){need_copy(c->term, c->len), c->len, need_copy(c->form, strlen(c->form)), relation, weight, c->freq, rule, lang,
                        within_of(q, lang)};
}

/* Is it in the spelling of before 1918: хлѣбъ, Россія? */
static bool is_old_spelling(const struct letters *written, const struct letters *folded)
{
    for (unsigned i = 0; i < written->n; i++)
        if (written->c[i] == L'ѣ' || written->c[i] == L'ѳ' || written->c[i] == L'ѵ' || written->c[i] == L'і')
            return !letters_same(written, folded, false);
    return written->n && written->c[written->n - 1] == L'ъ';
}

void asking_take(struct asking *q, struct candidate *c, enum relation relation, double weight, const char *rule, enum lang lang)
{
    struct kins *out = q->out;
    struct kin *before = c->taken || q->scheme ? find_taken(out, c) : NULL;
    if (before)
        widen(before, within_of(q, lang));
    if (c->taken || before)
        return;
    c->taken = true;
    if (relation < q->relation)
        relation = q->relation;
    if (relation != RELATION_EXACT && relation < RELATION_SPELLING && is_old_spelling(&c->written, &c->folded))
        relation = RELATION_SPELLING;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = kin_of(q, c, relation, q->share * weight, q->scheme ? q->scheme : rule, lang);
}

bool asking_counts_already(const struct asking *q, const struct candidate *c, enum lang lang)
{
    const struct kin *k = c->taken ? find_taken(q->out, c) : NULL;
    unsigned within = within_of(q, lang);
    return k && (!k->within || (within && (k->within & within) == within));
}

void asking_refuse(struct asking *q, struct candidate *c, const char *why, enum lang lang)
{
    struct kins *out = q->out;
    if (c->taken || !(q->allow & KIN_REFUSED))
        return;
    for (size_t i = 0; i < out->nrefused; i++)
        if (!strcmp(out->refused[i].form, c->form))
            return;
    out->refused = need_room(out->refused, out->nrefused, &out->refused_cap, sizeof *out->refused);
    out->refused[out->nrefused++] = kin_of(q, c, RELATION_INFLECTED, 0, why, lang);
}

/* What was refused by one rule may have been taken by a later one. */
static void drop_taken_from_refused(struct kins *out)
{
    size_t kept = 0;
    for (size_t i = 0; i < out->nrefused; i++) {
        bool taken = false;
        for (size_t j = 0; j < out->n && !taken; j++)
            taken = !strcmp(out->at[j].form, out->refused[i].form);
        if (taken) {
            free(out->refused[i].term);
            free(out->refused[i].form);
        } else {
            out->refused[kept++] = out->refused[i];
        }
    }
    out->nrefused = kept;
}

/* ---- the word as typed, and with other accents ---- */

bool asking_is_spelling(const struct asking *q, const struct candidate *c)
{
    return letters_same(q->accented ? &c->written : &c->folded, q->accented ? &q->written : &q->folded, false);
}

static void take_spellings(struct asking *q)
{
    nearby_look_up(q->near, q->term.s, q->folded_len);
    for (struct candidate *c = nearby_bucket(q->near, &q->folded); c; c = c->next) {
        if (term_folded(c->term, c->len) != q->folded_len || memcmp(c->term, q->term.s, q->folded_len))
            continue;
        if (c->len == q->term.len && !memcmp(c->term, q->term.s, c->len))
            asking_take(q, c, RELATION_EXACT, 1.0, "as typed", LANG_OTHER);
        else if (q->allow & KIN_ACCENTS && (!q->accented || (q->capital && c->len == q->folded_len)))
            asking_take(q, c, RELATION_ACCENTS, 0.95, "other accents", LANG_OTHER);
        else if (q->allow & KIN_ACCENTS)
            asking_refuse(q, c, "other accents than those typed", LANG_OTHER);
    }
}

/* ---- beginnings ---- */

struct taking {
    struct asking *asking;
    struct buf *written;  /* room */
    struct buf typed;     /* the beginning in its written form */
};

static bool take_beginning(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct taking *t = ctx;
    struct kins *out = t->asking->out;
    bool any_accents = t->asking->allow & KIN_ACCENTS && !t->asking->accented;
    buf_clear(t->written);
    term_written(term, len, t->written);
    if (!any_accents && (t->written->len < t->typed.len || memcmp(t->written->s, t->typed.s, t->typed.len)))
        return true;
    bool exact = len == t->asking->term.len && !memcmp(term, t->asking->term.s, len);
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct kin){need_copy(term, len), len, need_copy(t->written->s, t->written->len),
                                     exact ? RELATION_EXACT : RELATION_PREFIX, exact ? 1.0 : 0.6, freq,
                                     exact ? "as typed" : "begins so", LANG_OTHER, 0};
    return true;
}

static bool take_beginnings(struct asking *q)
{
    struct buf written = {0};
    struct taking t = {.asking = q, .written = &written};
    term_written(q->term.s, q->term.len, &t.typed);
    bool ok = q->near->vocabulary->walk(q->near->vocabulary->of, q->term.s, q->folded_len, take_beginning, &t);
    buf_free(&written);
    buf_free(&t.typed);
    return ok;
}

/* ---- asking ---- */

static bool is_capital(const char *word, size_t len)
{
    struct tokens t = {0};
    tokens_of(&t, word, len);
    bool capital = t.n && t.at[0].casing != CASING_LOWER && t.at[0].casing != CASING_NONE;
    tokens_free(&t);
    return capital;
}

static bool is_cyrillic(const struct letters *w)
{
    return w->n && w->c[0] >= 0x400 && w->c[0] < 0x530;
}

static void read_word(struct asking *q, const char *word, size_t len)
{
    struct buf written = {0};
    q->folded_len = term_of(word, len, &q->term);
    if (!q->folded_len)
        return;
    term_written(q->term.s, q->term.len, &written);
    q->known = letters_of(&q->folded, q->term.s, q->folded_len) && letters_of(&q->written, written.s, written.len);
    if (!q->known)
        q->folded.n = 0; /* as nearby.c keeps such words */
    q->cyrillic = q->known && is_cyrillic(&q->folded);
    if (q->cyrillic && is_old_spelling(&q->written, &q->folded))
        q->written = q->folded; /* paradigms know the spelling of today */
    q->accented = q->known && !q->cyrillic && (q->strict || q->term.len > q->folded_len);
    q->capital = is_capital(word, len);
    buf_free(&written);
}

/* Best first; of the same weight what is nearer, then by form: so the order does not depend on that of the rules. */
static int by_weight(const void *a, const void *b)
{
    const struct kin *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight < y->weight ? 1 : -1;
    return x->relation != y->relation ? (x->relation > y->relation) - (x->relation < y->relation) : strcmp(x->form, y->form);
}

static bool ask(struct asking *q)
{
    if (q->allow & KIN_PREFIX)
        return take_beginnings(q);
    take_spellings(q);
    if (q->known && q->allow & KIN_INFLECT)
        kin_inflect(q);
    if (q->known && q->allow & KIN_TRANSLIT)
        kin_scripts(q);
    if (q->known && q->allow & KIN_SPELLING)
        kin_spelling(q);
    if (q->known && q->allow & (KIN_FUZZY1 | KIN_FUZZY2))
        kin_fuzzy(q);
    return !q->near->failed;
}

void kin_ask(struct asking *q, const char *word, size_t len, bool capital)
{
    read_word(q, word, len);
    q->capital |= capital;
    if (q->folded_len && !ask(q))
        q->near->failed = true;
}

static void asking_free(struct asking *q)
{
    buf_free(&q->term);
    free(q->bases.at);
}

void kin_ask_beside(struct asking *q, struct asking *beside, const char *word, size_t len, bool capital)
{
    beside->out = q->out;
    beside->round = q->round;
    beside->near = q->near;
    kin_ask(beside, word, len, capital);
    q->round = beside->round;
    asking_free(beside);
}

bool kins_of(struct kins *out, const char *word, size_t len, unsigned allow, const struct vocabulary *vocabulary)
{
    struct nearby near = {.vocabulary = vocabulary};
    struct asking q = {.out = out, .allow = allow, .near = &near, .share = 1};
    out->n = out->nrefused = 0;
    kin_ask(&q, word, len, false);
    drop_taken_from_refused(out);
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, by_weight);
    asking_free(&q);
    nearby_free(&near);
    return !near.failed;
}

static void release(struct kin *at, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        free(at[i].term);
        free(at[i].form);
    }
    free(at);
}

void kins_free(struct kins *k)
{
    release(k->at, k->n);
    release(k->refused, k->nrefused);
    *k = (struct kins){0};
}
