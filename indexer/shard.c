#include "shard.h"

#include <stdio.h>
#include <string.h>
#include <xxhash.h>

bool shard_of(struct shard *out, const char *text, struct buf *why)
{
    struct shard s = {0, 0};
    int end = 0;
    *out = s;
    if (!*text)
        return true;
    bool digits = strspn(text, "0123456789/") == strlen(text) && strlen(text) < 10;
    if (!digits || sscanf(text, "%u/%u%n", &s.k, &s.n, &end) != 2 || text[end] || !s.k || s.k > s.n ||
        s.n > SHARDS_MAX)
        return fail(why, "--shard takes K/N, the K-th of N shards, as in 2/3, not '%s'", text);
    *out = s;
    return true;
}

/* An index keeps to its shard: half of it under another rule would be found twice, or never. */
bool shard_choose(struct shard *out, const struct settings *s, const char *kept, bool made, struct buf *why)
{
    if (!shard_of(out, s->shard ? s->shard : kept, why))
        return false;
    if (made || !s->shard || !strcmp(s->shard, kept))
        return true;
    if (!*kept)
        return fail(why, "the index there is no shard; make it anew with --shard %s --rebuild", s->shard);
    return fail(why, "the index there is shard %s; go on without --shard, or make it anew with --shard %s --rebuild",
                kept, s->shard);
}

bool shard_has(const struct shard *s, const char *name)
{
    return !s->n || XXH3_64bits(name, strlen(name)) % s->n == s->k - 1;
}

void shard_pick(const struct shard *s, struct walk *w)
{
    size_t kept = 0;
    for (size_t i = 0; i < w->n; i++)
        if (w->at[i].folder || shard_has(s, found_name(w, &w->at[i])))
            w->at[kept++] = w->at[i];
    w->n = kept;
}
