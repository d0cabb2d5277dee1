#include "kin.h"

#include "inflect.h"
#include "terms.h"
#include "utf8.h"
#include <stdlib.h>
#include <string.h>

const char *relation_name(enum relation r)
{
    static const char *const names[] = {"exact", "accents", "inflected", "translit", "spelling", "fuzzy", "prefix"};
    return r < RELATION_COUNT ? names[r] : "?";
}

/* ---- the vocabulary near the question's word ---- */

struct candidate {
    char *term;
    size_t len;
    char *written_form;
    struct letters folded, written; /* n = 0 where it is too long for inflection */
    uint32_t freq;
    bool taken;
    struct candidate *next; /* in its bucket */
};

enum { BUCKETS = 4096 };

/* Candidates by their folded form.  Terms are looked up once. */
struct nearby {
    const struct vocabulary *vocabulary;
    struct candidate *buckets[BUCKETS];
    struct buf walked;    /* the prefix whose terms are all here */
    const char *only;     /* while looking one word up: its folded form */
    size_t only_len;
    bool failed;
};

static uint32_t hash_of(const char *s, size_t len)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)s[i]) * 16777619u;
    return h;
}

static struct candidate **bucket(struct nearby *near, const char *folded, size_t len)
{
    return &near->buckets[hash_of(folded, len) % BUCKETS];
}

static struct candidate *candidate_of(const char *term, size_t len, size_t folded, uint32_t freq)
{
    struct candidate *c = need(sizeof *c);
    struct buf written = {0};
    term_written(term, len, &written);
    c->term = need_copy(term, len);
    c->len = len;
    c->freq = freq;
    if (!letters_of(&c->folded, term, folded) || !letters_of(&c->written, written.s, written.len))
        c->folded.n = c->written.n = 0;
    c->written_form = buf_take(&written);
    return c;
}

static void candidate_free(struct candidate *c)
{
    free(c->term);
    free(c->written_form);
    free(c);
}

static void keep_candidate(struct nearby *near, const char *term, size_t len, size_t folded, uint32_t freq)
{
    struct candidate **b = bucket(near, term, folded), *c;
    for (c = *b; c; c = c->next)
        if (c->len == len && !memcmp(c->term, term, len))
            return;
    c = candidate_of(term, len, folded, freq);
    c->next = *b;
    *b = c;
}

static bool keep_all(void *ctx, const char *term, size_t len, uint32_t freq)
{
    keep_candidate(ctx, term, len, term_folded(term, len), freq);
    return true;
}

static bool keep_one(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct nearby *near = ctx;
    size_t folded = term_folded(term, len);
    if (folded != near->only_len || memcmp(term, near->only, folded))
        return false; /* all spellings of a word are neighbours: behind them nothing is of interest */
    keep_candidate(near, term, len, folded, freq);
    return true;
}

static bool is_walked(const struct nearby *near, const char *folded, size_t len)
{
    return near->walked.len && len >= near->walked.len && !memcmp(folded, near->walked.s, near->walked.len);
}

static void look_up(struct nearby *near, const char *folded, size_t len)
{
    if (near->failed || !len || is_walked(near, folded, len))
        return;
    near->only = folded;
    near->only_len = len;
    near->failed = !near->vocabulary->walk(near->vocabulary->of, folded, len, keep_one, near);
}

static void walk_all(struct nearby *near, const char *prefix, size_t len)
{
    if (near->failed)
        return;
    near->failed = !near->vocabulary->walk(near->vocabulary->of, prefix, len, keep_all, near);
    buf_clear(&near->walked);
    buf_add(&near->walked, prefix, len);
}

static void nearby_free(struct nearby *near)
{
    for (size_t i = 0; i < BUCKETS; i++)
        for (struct candidate *c = near->buckets[i], *next; c; c = next) {
            next = c->next;
            candidate_free(c);
        }
    buf_free(&near->walked);
}

/* ---- taking ---- */

static void take(struct kins *out, struct candidate *c, enum relation relation, double weight, const char *rule, enum lang lang)
{
    if (c->taken)
        return;
    c->taken = true;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct kin){need_copy(c->term, c->len), c->len, need_copy(c->written_form, strlen(c->written_form)),
                                     relation, weight, c->freq, rule, lang};
}

/* ---- the question's word ---- */

struct asking {
    struct kins *out;
    struct nearby near;
    unsigned allow;
    struct buf term;      /* of the word as typed */
    size_t folded_len;
    struct letters folded, written;
    bool cyrillic, accented; /* accented: it was typed with accents, so they count */
};

static void take_spellings(struct asking *q)
{
    look_up(&q->near, q->term.s, q->folded_len);
    for (struct candidate *c = *bucket(&q->near, q->term.s, q->folded_len); c; c = c->next) {
        if (term_folded(c->term, c->len) != q->folded_len || memcmp(c->term, q->term.s, q->folded_len))
            continue;
        if (c->len == q->term.len && !memcmp(c->term, q->term.s, c->len))
            take(q->out, c, RELATION_EXACT, 1.0, "as typed", LANG_OTHER);
        else if (q->allow & KIN_ACCENTS && !q->accented)
            take(q->out, c, RELATION_ACCENTS, 0.9, "other accents", LANG_OTHER);
    }
}

/* ---- inflection ---- */

static size_t common(const struct letters *a, const struct letters *b)
{
    size_t n = 0;
    while (n < a->n && n < b->n && a->c[n] == b->c[n])
        n++;
    return n;
}

static void fold_letters(struct letters *w)
{
    for (unsigned i = 0; i < w->n; i++)
        w->c[i] = letter_fold(w->c[i]);
}

enum { WALK_LETTERS = 3 }; /* a shorter common beginning would be a long walk: its words are looked up one by one */

/* Reads from the vocabulary all that could be among the forms. */
static void read_nearby(struct asking *q, const struct forms *forms)
{
    size_t shared = q->folded.n;
    char bytes[3 * LETTERS_MAX];
    for (size_t i = 0; i < forms->n; i++) {
        struct letters w = forms->at[i].word;
        fold_letters(&w);
        size_t n = common(&w, &q->folded);
        if (n >= WALK_LETTERS && n < shared)
            shared = n;
    }
    if (shared >= WALK_LETTERS) {
        struct letters prefix = q->folded;
        prefix.n = (uint8_t)shared;
        walk_all(&q->near, bytes, letters_put(&prefix, bytes));
    }
    for (size_t i = 0; i < forms->n; i++) {
        struct letters w = forms->at[i].word;
        fold_letters(&w);
        if (common(&w, &q->folded) < shared || shared < WALK_LETTERS)
            look_up(&q->near, bytes, letters_put(&w, bytes));
    }
}

/* Does the candidate stand for this form?  Where the question was typed with accents they must agree; else those of
 * the ending must, unless the text has none at all. */
static bool fits(const struct asking *q, const struct candidate *c, const struct form *f)
{
    if (!letters_same(&c->written, &f->word, true))
        return false;
    if (q->cyrillic || letters_same(&c->written, &c->folded, false))
        return true;
    if (q->accented)
        return letters_same(&c->written, &f->word, false);
    for (unsigned i = f->ending_from; i < f->word.n; i++)
        if (c->written.c[i] != f->word.c[i])
            return false;
    return true;
}

static void take_forms(struct asking *q, const struct reading *r, const struct forms *forms)
{
    char bytes[3 * LETTERS_MAX];
    for (size_t i = 0; i < forms->n; i++) {
        struct letters w = forms->at[i].word;
        fold_letters(&w);
        size_t len = letters_put(&w, bytes);
        for (struct candidate *c = *bucket(&q->near, bytes, len); c; c = c->next)
            if (letters_same(&c->folded, &w, false) && fits(q, c, &forms->at[i]))
                take(q->out, c, RELATION_INFLECTED, 0.8, r->paradigm->name, r->inflection->lang);
    }
}

static bool speaks(const struct asking *q, const struct inflection *in)
{
    return (in->lang == LANG_RU) == q->cyrillic && !(in->lang == LANG_EN && q->accented);
}

static void inflect(struct asking *q)
{
    struct readings readings = {0};
    struct forms forms = {0};
    for (const struct inflection *const *in = inflections; *in; in++)
        if (speaks(q, *in))
            readings_of(&readings, *in, &q->written, !q->accented);
    for (size_t i = 0; i < readings.n; i++)
        forms_of(&forms, &readings.at[i]);
    read_nearby(q, &forms);
    for (size_t i = 0; i < readings.n; i++) {
        forms.n = 0;
        forms_of(&forms, &readings.at[i]);
        take_forms(q, &readings.at[i], &forms);
    }
    free(readings.at);
    free(forms.at);
}

static bool is_cyrillic(const struct letters *w)
{
    return w->n && w->c[0] >= 0x400 && w->c[0] < 0x530;
}

bool kins_of(struct kins *out, const char *word, size_t len, unsigned allow, const struct vocabulary *vocabulary)
{
    struct asking q = {.out = out, .allow = allow, .near = {.vocabulary = vocabulary}};
    struct buf written = {0};
    out->n = out->nrefused = 0;
    q.folded_len = term_of(word, len, &q.term);
    if (q.folded_len) {
        term_written(q.term.s, q.term.len, &written);
        bool known = letters_of(&q.folded, q.term.s, q.folded_len) && letters_of(&q.written, written.s, written.len);
        q.cyrillic = known && is_cyrillic(&q.folded);
        q.accented = known && !q.cyrillic && q.term.len > q.folded_len;
        take_spellings(&q);
        if (known && allow & KIN_INFLECT)
            inflect(&q);
    }
    bool ok = !q.near.failed;
    nearby_free(&q.near);
    buf_free(&q.term);
    buf_free(&written);
    return ok;
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
