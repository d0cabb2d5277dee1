/* Editions say whose a name is: <persName ref="#p1">.  What the names themselves say is left where that agrees: each key
 * stays in the entry that it has most of, and is taken out of those that another key has more of. */
#include "passage.h"
#include "xref_parts.h"

#include <stdlib.h>
#include <string.h>

enum { NONE = 0xFFFFFFFF };

/* The places of one key: of one document where it is a document's own. */
struct group {
    uint32_t key, document; /* document 0 of a key that all documents share, else 1 + number */
    uint32_t home;          /* the entry that it shall be; NONE */
    uint32_t name;          /* the fullest of its names */
};

/* What of a group one entry has. */
struct share {
    uint32_t entry, group, count;
    uint32_t first; /* mention */
};

struct keying {
    struct xref *x;
    struct group *groups; /* sorted */
    struct share *shares; /* sorted by entry */
    size_t ngroups, groups_cap, nshares, shares_cap;
};

static struct group group_of(const struct xref_mention *m)
{
    return (struct group){m->key, m->key & MARKED_LOCAL ? m->document + 1 : 0, NONE, NONE};
}

static int by_key(const void *a, const void *b)
{
    const struct group *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->document > y->document) - (x->document < y->document);
}

static void list_groups(struct keying *k)
{
    size_t n = 0;
    for (size_t i = 0; i < k->x->nmentions; i++)
        if (k->x->mentions[i].key) {
            k->groups = need_room(k->groups, k->ngroups, &k->groups_cap, sizeof *k->groups);
            k->groups[k->ngroups++] = group_of(&k->x->mentions[i]);
        }
    if (k->ngroups)
        qsort(k->groups, k->ngroups, sizeof *k->groups, by_key);
    for (size_t i = 0; i < k->ngroups; i++)
        if (!n || by_key(&k->groups[n - 1], &k->groups[i]))
            k->groups[n++] = k->groups[i];
    k->ngroups = n;
}

static uint32_t number_of(const struct keying *k, const struct xref_mention *m)
{
    struct group wanted = group_of(m);
    const struct group *found = bsearch(&wanted, k->groups, k->ngroups, sizeof wanted, by_key);
    return (uint32_t)(found - k->groups);
}

static int by_entry(const void *a, const void *b)
{
    const struct share *x = a, *y = b;
    if (x->entry != y->entry)
        return x->entry < y->entry ? -1 : 1;
    if (x->group != y->group)
        return x->group < y->group ? -1 : 1;
    return (x->first > y->first) - (x->first < y->first);
}

static void list_shares(struct keying *k)
{
    size_t n = 0;
    for (uint32_t i = 0; i < k->x->nmentions; i++) {
        const struct xref_mention *m = &k->x->mentions[i];
        if (!m->key)
            continue;
        k->shares = need_room(k->shares, k->nshares, &k->shares_cap, sizeof *k->shares);
        k->shares[k->nshares++] = (struct share){m->entry, number_of(k, m), 1, i};
    }
    if (k->nshares)
        qsort(k->shares, k->nshares, sizeof *k->shares, by_entry);
    for (size_t i = 0; i < k->nshares; i++) {
        struct share *last = n ? &k->shares[n - 1] : NULL;
        if (last && last->entry == k->shares[i].entry && last->group == k->shares[i].group)
            last->count++;
        else
            k->shares[n++] = k->shares[i];
    }
    k->nshares = n;
}

/* Are they two for certain?  An id of one document may be that of another one's somebody. */
static bool differ(const struct group *a, const struct group *b)
{
    return a->key != b->key && a->document == b->document;
}

static bool is_more(const struct share *a, const struct share *b)
{
    return a->count != b->count ? a->count > b->count : a->first < b->first;
}

/* Shares [from, to) are of one entry: does one of them keep share i out? */
static bool is_kept_out(const struct keying *k, size_t i, size_t from, size_t to)
{
    for (size_t j = from; j < to; j++)
        if (differ(&k->groups[k->shares[j].group], &k->groups[k->shares[i].group]) &&
            is_more(&k->shares[j], &k->shares[i]))
            return true;
    return false;
}

static void find_homes(struct keying *k)
{
    const struct share **best = need((k->ngroups + 1) * sizeof *best);
    for (size_t from = 0, to; from < k->nshares; from = to) {
        for (to = from; to < k->nshares && k->shares[to].entry == k->shares[from].entry;)
            to++;
        for (size_t i = from; i < to; i++) {
            const struct share *s = &k->shares[i];
            if ((!best[s->group] || is_more(s, best[s->group])) && !is_kept_out(k, i, from, to)) {
                best[s->group] = s;
                k->groups[s->group].home = s->entry;
            }
        }
    }
    free(best);
}

/* The longest of a key's names says most. */
static void find_names(struct keying *k)
{
    const struct xref *x = k->x;
    for (size_t i = 0; i < x->nmentions; i++) {
        const struct xref_mention *m = &x->mentions[i];
        if (!m->key)
            continue;
        uint32_t *name = &k->groups[number_of(k, m)].name;
        if (*name == NONE || strlen(xref_text(x, x->names[m->name].base)) > strlen(xref_text(x, x->names[*name].base)))
            *name = m->name;
    }
}

static uint32_t new_home(struct xref *x, uint32_t name, enum bearer kind)
{
    uint32_t heading = xref_heading_of(x, name, kind);
    x->entries = need_room(x->entries, x->nentries, &x->entries_cap, sizeof *x->entries);
    x->entries[x->nentries] = (struct xref_entry){.made = true, .kind = kind, .heading = heading, .main = name};
    return (uint32_t)x->nentries++;
}

/* moved: the names whose places have changed their entry. */
static bool go_home(struct keying *k, bool *moved)
{
    bool any = false;
    for (size_t i = 0; i < k->x->nmentions; i++) {
        struct xref_mention *m = &k->x->mentions[i];
        if (!m->key)
            continue;
        struct group *g = &k->groups[number_of(k, m)];
        if (g->home == NONE)
            g->home = new_home(k->x, g->name, k->x->entries[m->entry].kind);
        if (m->entry != g->home)
            any = moved[m->name] = true;
        m->entry = g->home;
        m->unsure = false;
    }
    return any;
}

/* A name all of whose places are in one entry by now is that one's; where nothing is left, the old heading leads there. */
static void follow(struct xref *x, const bool *moved)
{
    uint32_t *entry = need((x->nnames + 1) * sizeof *entry); /* 1 + that of all places so far; NONE: several */
    for (size_t i = 0; i < x->nmentions; i++) {
        uint32_t *e = &entry[x->mentions[i].name], here = x->mentions[i].entry + 1;
        *e = !*e || *e == here ? here : NONE;
    }
    for (size_t i = 0; i < x->nnames; i++) {
        uint32_t old = x->names[i].entry, now = entry[i] - 1;
        if (!moved[i] || entry[i] == NONE || now == old)
            continue;
        x->names[i].entry = now;
        if (!x->entries[old].count)
            xref_see(&x->entries[now], x->entries[old].heading);
    }
    free(entry);
}

static void keep_keys(struct keying *k)
{
    k->x->keyed = need((k->ngroups + 1) * sizeof *k->x->keyed);
    for (size_t i = 0; i < k->ngroups; i++)
        k->x->keyed[k->x->nkeyed++] = (struct xref_keyed){k->groups[i].key, k->groups[i].home};
}

void xref_keys(struct xref *x)
{
    struct keying k = {.x = x};
    bool *moved = need(x->nnames + 1);
    list_groups(&k);
    list_shares(&k);
    find_homes(&k);
    find_names(&k);
    if (go_home(&k, moved)) {
        xref_tally(x);
        follow(x, moved);
    }
    keep_keys(&k);
    free(k.groups);
    free(k.shares);
    free(moved);
}
