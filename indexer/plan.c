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
static enum status status_of(const struct found *f, const struct known *k)
{
    if (f->trouble)
        return STATUS_SKIPPED;
    if (!k)
        return STATUS_NEW;
    if (!plan_same(f, k))
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

void plan_make(struct plan *p, const struct walk *w, const struct knowns *k, const struct where *where)
{
    for (size_t i = 0, j = 0; i < w->n || j < k->n;) {
        int order = compare(w, i, k, j);
        const struct found *f = order <= 0 ? &w->at[i] : NULL;
        const struct known *known = order >= 0 ? &k->at[j] : NULL;
        if (f)
            add(p, (struct task){status_of(f, known), f, known});
        else if (walk_covers(w, where, known_name(k, known)))
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
