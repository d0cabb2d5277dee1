/* The editor's word against a guess. */
#include "xref_alone.h"

#include <string.h>

bool xref_is_fuller(struct xref_index *index, const char *heading, uint32_t entry)
{
    const char *now = xref_text(index->x, index->x->entries[entry].heading);
    return !strchr(heading, ',') && strchr(now, ',') && !xref_index_same(index, heading, now);
}

static bool is_guessed(struct xref_index *index, const struct xref_mention *m, const char *heading, uint32_t entry)
{
    return m->entry == entry && m->unsure &&
           xref_index_same(index, xref_text(index->x, index->x->names[m->name].base), heading);
}

static bool has_guesses(const struct xref *x, uint32_t entry)
{
    for (size_t i = 0; i < x->nmentions; i++)
        if (x->mentions[i].entry == entry && x->mentions[i].unsure)
            return true;
    return false;
}

void xref_alone(struct xref_index *index, const char *heading)
{
    struct xref *x = index->x;
    uint32_t entry = xref_index_find(index, heading), alone = NO_ENTRY;
    if (entry == NO_ENTRY || !xref_is_fuller(index, heading, entry))
        return;
    for (size_t i = 0; i < x->nmentions; i++) {
        if (!is_guessed(index, &x->mentions[i], heading, entry))
            continue;
        if (alone == NO_ENTRY)
            alone = xref_index_new(index, heading, x->entries[entry].kind);
        x->mentions[i].entry = alone;
        x->mentions[i].unsure = false;
    }
    if (alone != NO_ENTRY)
        x->entries[entry].unsure = x->names[x->entries[entry].main].doubtful || has_guesses(x, entry);
}
