#include "nearby.h"

#include "terms.h"
#include <stdlib.h>
#include <string.h>

/* FNV-1a of letters without their accents, so that a form can be looked for as it stands; it goes on from h. */
static uint32_t hash_on(uint32_t h, const uint16_t *c, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        h = (h ^ letter_fold(c[i])) * 16777619u;
    return h;
}

static size_t bucket_at(uint32_t h)
{
    return (h ^ h >> 15) % NEARBY_BUCKETS;
}

static const uint32_t NOTHING = 2166136261u;

static size_t bucket_of(const struct letters *w)
{
    return bucket_at(hash_on(NOTHING, w->c, w->n));
}

struct candidate *nearby_bucket(const struct nearby *near, const struct letters *word)
{
    return near->buckets[bucket_of(word)];
}

struct candidate *nearby_next(const struct nearby *near, struct nearby_stem *stem, const struct form *form)
{
    const uint16_t *c = form->word.c;
    unsigned n = form->ending_from;
    if (!stem->hash || stem->n != n || memcmp(stem->c, c, n * sizeof *c)) {
        memcpy(stem->c, c, n * sizeof *c);
        stem->n = n;
        stem->hash = hash_on(NOTHING, c, n);
    }
    return near->buckets[bucket_at(hash_on(stem->hash, c + n, form->word.n - n))];
}

/* One piece of memory: candidates are many.  folded: its letters; none where it is too long for them. */
static struct candidate *candidate_of(struct nearby *near, const char *term, size_t len, const struct letters *folded, uint32_t freq)
{
    struct buf *written = &near->written;
    bool plain = term_folded(term, len) == len; /* it is written as it is folded */
    buf_clear(written);
    if (!plain)
        term_written(term, len, written);
    struct candidate *c = need(sizeof *c + len + written->len + 2);
    char *text = (char *)(c + 1);
    memcpy(text, term, len);
    c->term = c->form = text;
    c->len = len;
    c->freq = freq;
    c->folded = c->written = *folded;
    if (plain)
        return c;
    memcpy(text + len + 1, written->s, written->len);
    c->form = text + len + 1;
    if (folded->n && !letters_of(&c->written, c->form, written->len))
        c->folded.n = c->written.n = 0;
    return c;
}

static void keep_candidate(struct nearby *near, const char *term, size_t len, size_t folded, uint32_t freq)
{
    struct letters word; /* what is too long for letters stands in the bucket of the empty word */
    if (!letters_of(&word, term, folded))
        word.n = 0;
    struct candidate **b = &near->buckets[bucket_of(&word)], *c;
    for (c = *b; c; c = c->next)
        if (c->len == len && !memcmp(c->term, term, len))
            return;
    c = candidate_of(near, term, len, &word, freq);
    c->next = *b;
    *b = c;
    near->n++;
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
    for (unsigned i = 0; i < NEARBY_WALKS; i++) {
        const struct buf *w = &near->walked[i];
        if (w->len && len >= w->len && !memcmp(folded, w->s, w->len))
            return true;
    }
    return false;
}

/* Has the form been looked up before?  Notes that it is now. */
static bool is_looked_up(struct nearby *near, const char *folded, size_t len)
{
    uint32_t h = 2166136261u;
    if (len > UINT8_MAX)
        return false;
    if (!near->looked.len)
        buf_addc(&near->looked, '\0'); /* nothing stands at 0 */
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)folded[i]) * 16777619u;
    uint32_t *at = near->looked_at;
    for (h = (h ^ h >> 15) % NEARBY_LOOKED; at[h]; h = (h + 1) % NEARBY_LOOKED) {
        const char *known = near->looked.s + at[h];
        if ((unsigned char)*known == len && !memcmp(known + 1, folded, len))
            return true;
    }
    if (near->nlooked < NEARBY_LOOKED / 2) {
        near->nlooked++;
        at[h] = (uint32_t)near->looked.len;
        buf_addc(&near->looked, (char)len);
        buf_add(&near->looked, folded, len);
    }
    return false;
}

void nearby_look_up(struct nearby *near, const char *folded, size_t len)
{
    if (near->failed || !len || is_walked(near, folded, len) || is_looked_up(near, folded, len))
        return;
    near->only = folded;
    near->only_len = len;
    near->failed = !near->vocabulary->walk(near->vocabulary->of, folded, len, keep_one, near);
}

void nearby_walk(struct nearby *near, const char *prefix, size_t len)
{
    if (near->failed || is_walked(near, prefix, len))
        return;
    struct buf *walked = &near->walked[near->nwalked++ % NEARBY_WALKS];
    near->failed = !near->vocabulary->walk(near->vocabulary->of, prefix, len, keep_all, near);
    buf_clear(walked);
    buf_add(walked, prefix, len);
}

void nearby_free(struct nearby *near)
{
    for (size_t i = 0; i < NEARBY_BUCKETS; i++)
        for (struct candidate *c = near->buckets[i], *next; c; c = next) {
            next = c->next;
            free(c);
        }
    for (unsigned i = 0; i < NEARBY_WALKS; i++)
        buf_free(&near->walked[i]);
    buf_free(&near->looked);
    buf_free(&near->written);
}

