#include "taken.h"

#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

static bool add(struct taken *t, uint64_t hash);

static void grow(struct taken *t)
{
    struct taken bigger = {.size = t->size ? 2 * t->size : 64};
    bigger.hashes = need(bigger.size * sizeof *bigger.hashes);
    for (size_t i = 0; i < t->size; i++)
        if (t->hashes[i])
            add(&bigger, t->hashes[i]);
    free(t->hashes);
    *t = bigger;
}

/* Open addressing, at least half of it free.  false: it was there. */
static bool add(struct taken *t, uint64_t hash)
{
    if (2 * t->n >= t->size)
        grow(t);
    size_t i = hash % t->size;
    for (; t->hashes[i]; i = (i + 1) % t->size)
        if (t->hashes[i] == hash)
            return false;
    t->hashes[i] = hash;
    t->n++;
    return true;
}

/* Where the suffix of the last part begins, or the name ends. */
static size_t suffix_at(const struct buf *name)
{
    const char *slash = strrchr(name->s, '/'), *base = slash ? slash + 1 : name->s, *dot = strrchr(base, '.');
    return dot && dot > base ? (size_t)(dot - name->s) : name->len;
}

/* Two names of one hash would only bring a number that is not needed. */
void taken_name(struct taken *t, struct buf *name)
{
    size_t at = suffix_at(name);
    char *suffix = need_copy(name->s + at, name->len - at);
    for (unsigned number = 2; !add(t, XXH3_64bits(name->s, name->len) | 1); number++) {
        buf_cut(name, at);
        buf_addf(name, " (%u)%s", number, suffix);
    }
    free(suffix);
}

void taken_clear(struct taken *t)
{
    if (t->size > 1 << 16)
        taken_free(t);
    if (t->n)
        memset(t->hashes, 0, t->size * sizeof *t->hashes);
    t->n = 0;
}

void taken_free(struct taken *t)
{
    free(t->hashes);
    *t = (struct taken){0};
}
