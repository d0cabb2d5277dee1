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

/* By the last letters and the length: most forms end otherwise than the words that were read. */
static inline size_t ending_of(const struct letters *w)
{
    unsigned last = w->n ? letter_fold(w->c[w->n - 1]) : 0, before = w->n > 1 ? letter_fold(w->c[w->n - 2]) : 0;
    return (last & 31) << 7 | (before & 31) << 2 | (w->n & 3);
}

/* Few of those that are read are ever looked at. */
static void spell(struct candidate *c)
{
    struct buf written = {0};
    term_written(c->term, c->len, &written);
    if (c->folded.n && !letters_of(&c->written, written.s, written.len))
        c->folded.n = 0;
    if (!c->folded.n)
        c->written.n = 0;
    c->form = buf_take(&written);
}

static struct candidate *spelt(struct candidate *bucket)
{
    for (struct candidate *c = bucket; c; c = c->next)
        if (!c->form)
            spell(c);
    return bucket;
}

struct candidate *nearby_bucket(const struct nearby *near, const struct letters *word)
{
    return spelt(near->buckets[bucket_of(word)]);
}

struct candidate *nearby_next(const struct nearby *near, struct nearby_stem *stem, const struct form *form)
{
    const uint16_t *c = form->word.c;
    unsigned n = form->ending_from;
    if (!near->endings[ending_of(&form->word)])
        return NULL;
    if (!stem->hash || stem->n != n || memcmp(stem->c, c, n * sizeof *c)) {
        memcpy(stem->c, c, n * sizeof *c);
        stem->n = n;
        stem->hash = hash_on(NOTHING, c, n);
    }
    return spelt(near->buckets[bucket_at(hash_on(stem->hash, c + n, form->word.n - n))]);
}

/* folded: its letters; none where it is too long for them. */
static struct candidate *candidate_of(const char *term, size_t len, const struct letters *folded, uint32_t freq)
{
    struct candidate *c = need(sizeof *c + len + 1);
    char *text = (char *)(c + 1);
    memcpy(text, term, len);
    c->term = text;
    c->len = len;
    c->freq = freq;
    c->folded = *folded;
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
    c = candidate_of(term, len, &word, freq);
    c->next = *b;
    *b = c;
    near->endings[ending_of(&word)] = true;
    near->n++;
}

static bool keep_all(void *ctx, const char *term, size_t len, uint32_t freq)
{
    keep_candidate(ctx, term, len, term_folded(term, len), freq);
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

void nearby_want(struct nearby *near, const char *folded, size_t len)
{
    if (near->failed || !len || len > UINT8_MAX || is_walked(near, folded, len) || is_looked_up(near, folded, len))
        return;
    buf_addc(&near->wanted, (char)len);
    buf_add(&near->wanted, folded, len);
    near->nwanted++;
}

/* Wanted forms in their order, [at, end): neighbours that begin alike. */
struct seeking {
    struct nearby *near;
    const char *const *at, *const *end; /* each a length, and so many bytes */
    unsigned passed;                    /* terms that are none of them, since the last one that was */
};

static size_t length_of(const char *wanted)
{
    return (unsigned char)*wanted;
}

static int compare_folded(const char *wanted, const char *folded, size_t len)
{
    size_t n = length_of(wanted);
    int order = memcmp(wanted + 1, folded, n < len ? n : len);
    return order ? order : (n > len) - (n < len);
}

static int by_folded(const void *a, const void *b)
{
    const char *y = *(const char *const *)b;
    return compare_folded(*(const char *const *)a, y + 1, length_of(y));
}

enum { PASSED_MAX = 6 }; /* to go to a place costs as much as to step over so many terms */

/* All spellings of a word are neighbours, and words are in the order of their folded forms. */
static bool keep_wanted(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct seeking *s = ctx;
    size_t folded = term_folded(term, len);
    int order;
    while ((order = compare_folded(*s->at, term, folded)) < 0)
        if (++s->at == s->end)
            return false;
    if (order > 0)
        return ++s->passed <= PASSED_MAX;
    s->passed = 0;
    keep_candidate(s->near, term, len, folded, freq);
    return true;
}

static size_t common_beginning(const char *a, const char *b)
{
    size_t n = 0;
    while (n < length_of(a) && n < length_of(b) && a[1 + n] == b[1 + n])
        n++;
    return n;
}

enum { ALIKE_BYTES = 6 }; /* what begins with fewer bytes alike is not read together */

/* The end of those that begin as the first one does but for an ending; in *alike, with how many bytes. */
static const char *const *end_of_group(const char *const *at, const char *const *end, size_t *alike)
{
    const char *const *next = at + 1;
    *alike = length_of(*at);
    for (size_t n; next < end && (n = common_beginning(*at, *next)) >= ALIKE_BYTES && 3 * n >= 2 * length_of(*at); next++)
        *alike = n < *alike ? n : *alike;
    return next;
}

/* Looks for the first forms of [at, end).  Returns where to go on; with *alone, with that form alone: there is too much
 * before it. */
static const char *const *seek_some(struct nearby *near, const char *const *at, const char *const *end, bool *alone)
{
    size_t alike;
    struct seeking s = {.near = near, .at = at, .end = end_of_group(at, *alone ? at + 1 : end, &alike)};
    near->failed = !near->vocabulary->walk(near->vocabulary->of, *at + 1, alike, keep_wanted, &s);
    *alone = s.passed > PASSED_MAX;
    return *alone ? s.at : s.end;
}

void nearby_look_up_wanted(struct nearby *near)
{
    const char **all = need((near->nwanted + 1) * sizeof *all), *bytes = near->wanted.s;
    for (size_t i = 0; i < near->nwanted; i++, bytes += 1 + length_of(bytes))
        all[i] = bytes;
    if (near->nwanted > 1)
        qsort(all, near->nwanted, sizeof *all, by_folded);
    bool alone = false;
    for (const char *const *at = all, *const *end = at + near->nwanted; at < end && !near->failed;)
        at = seek_some(near, at, end, &alone);
    near->nwanted = 0;
    buf_clear(&near->wanted);
    free(all);
}

void nearby_look_up(struct nearby *near, const char *folded, size_t len)
{
    nearby_want(near, folded, len);
    nearby_look_up_wanted(near);
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
            free(c->form);
            free(c);
        }
    for (unsigned i = 0; i < NEARBY_WALKS; i++)
        buf_free(&near->walked[i]);
    buf_free(&near->looked);
    buf_free(&near->wanted);
}

