#include "plan.h"

#include <stdlib.h>
#include <string.h>

bool plan_same(const struct found *f, const struct known *k)
{
    return k->mtime != 0 && f->size == k->size && f->mtime == k->mtime;
}

/* Counts on the way what is to be read. */
static void add(struct plan *p, struct task task)
{
    p->at = need_room(p->at, p->n, &p->cap, sizeof *p->at);
    p->at[p->n++] = task;
    if (task.status != STATUS_NEW && task.status != STATUS_CHANGED)
        return;
    p->files++;
    p->bytes += task.found->size;
}

/* What a file that is there comes to, as far as its size and time tell. */
static enum status status_of(const struct found *f, const struct known *k, uint64_t opened)
{
    if (f->trouble)
        return STATUS_SKIPPED;
    if (!k)
        return STATUS_NEW;
    if (!plan_same(f, k) || (k->container && k->given != opened))
        return STATUS_CHANGED;
    return k->reason ? STATUS_SKIPPED : STATUS_UNCHANGED;
}

/* As strcmp: which of the two lists has the smaller name next.  A list that is at its end comes last. */
static int compare(const struct walk *w, size_t i, const struct knowns *k, size_t j)
{
    if (i == w->n || j == k->n)
        return (i == w->n) - (j == k->n);
    return strcmp(found_name(w, &w->at[i]), known_name(k, &k->at[j]));
}

static const struct found *found_named(const struct walk *w, const char *name)
{
    size_t low = 0, high = w->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, found_name(w, &w->at[middle]));
        if (!order)
            return &w->at[middle];
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* Has what the index holds vanished?  A member has where its file has. */
static bool vanished(const struct walk *w, const struct knowns *k, const struct known *known, const struct where *where)
{
    const char *name = known_name(k, known);
    if (!known->file_len)
        return walk_covers(w, where, name);
    char *file = need_copy(name, known->file_len);
    bool gone = !found_named(w, file) && walk_covers(w, where, file);
    free(file);
    return gone;
}

void plan_make(struct plan *p, const struct walk *w, struct knowns *k, const struct where *where, uint64_t opened)
{
    for (size_t i = 0, j = 0; i < w->n || j < k->n;) {
        int order = compare(w, i, k, j);
        if (!order && k->at[j].file_len) /* a file that is called as a member was */
            order = -1;
        const struct found *f = order <= 0 ? &w->at[i] : NULL;
        struct known *known = order >= 0 ? &k->at[j] : NULL;
        if (f)
            add(p, (struct task){status_of(f, known, opened), f, known});
        else if (vanished(w, k, known, where))
            add(p, (struct task){STATUS_REMOVED, NULL, known});
        i += order <= 0;
        j += order >= 0;
    }
}

void plan_free(struct plan *p)
{
    free(p->at);
    *p = (struct plan){0};
}
