#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { BUCKETS_FIRST = 1024 };

/* FNV-1a */
static uint32_t hash_of(const char *s, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ (unsigned char)s[i]) * 16777619u;
    return hash;
}

static void put(struct lexicon *l, size_t number)
{
    uint32_t *bucket = &l->buckets[l->at[number].hash & (l->nbuckets - 1)];
    l->at[number].next = *bucket;
    *bucket = (uint32_t)number + 1;
}

static void grow(struct lexicon *l)
{
    free(l->buckets);
    l->nbuckets = l->nbuckets ? 4 * l->nbuckets : BUCKETS_FIRST;
    l->buckets = need(l->nbuckets * sizeof *l->buckets);
    for (size_t i = 0; i < l->n; i++)
        put(l, i);
}

size_t lexicon_add(struct lexicon *l, const char *s, size_t len)
{
    uint32_t hash = hash_of(s, len);
    if (l->n >= l->nbuckets)
        grow(l);
    for (uint32_t i = l->buckets[hash & (l->nbuckets - 1)]; i; i = l->at[i - 1].next) {
        const struct lexicon_word *w = &l->at[i - 1];
        if (w->hash == hash && w->len == len && !memcmp(l->text.s + w->start, s, len))
            return i - 1;
    }
    l->at = need_room(l->at, l->n, &l->cap, sizeof *l->at);
    l->at[l->n] = (struct lexicon_word){.start = l->text.len, .len = (uint32_t)len, .hash = hash};
    buf_add(&l->text, s, len);
    buf_addc(&l->text, 0);
    put(l, l->n);
    return l->n++;
}

const char *lexicon_string(const struct lexicon *l, size_t number)
{
    return l->text.s + l->at[number].start;
}

void lexicon_free(struct lexicon *l)
{
    buf_free(&l->text);
    free(l->at);
    free(l->buckets);
    *l = (struct lexicon){0};
}
