/* Parts of one parallel: between them stand words that differ, or they stand in another order. */
#include "reuse.h"

#include <stdlib.h>

enum {
    APART = 25,        /* words between two parts of a parallel */
    ASKEW = 15,        /* by which that number may differ */
    MOVED_NEAR = 10,   /* words between a part and the one that it was moved over */
    MOVED_WITHIN = 60, /* words of both together */
    OVERLAP = 2,       /* words */
    OVERLAP_ASKEW = 4, /* by which two parts may overlap more in one text than in the other */
};

int parallel_by_place(const void *x, const void *y)
{
    const struct parallel *p = x, *q = y;
    if (p->a.document != q->a.document)
        return p->a.document < q->a.document ? -1 : 1;
    if (p->b.document != q->b.document)
        return p->b.document < q->b.document ? -1 : 1;
    if (p->a.first != q->a.first)
        return p->a.first < q->a.first ? -1 : 1;
    return (p->b.first > q->b.first) - (p->b.first < q->b.first);
}

static bool same_documents(const struct parallel *p, const struct parallel *q)
{
    return p->a.document == q->a.document && p->b.document == q->b.document;
}

/* Words between both; 0: none, or they overlap. */
static long between(const struct side *p, const struct side *q)
{
    long behind = (long)q->first - (long)p->last - 1, before = (long)p->first - (long)q->last - 1;
    return behind > 0 ? behind : before > 0 ? before : 0;
}

static struct side both(const struct side *p, const struct side *q)
{
    uint32_t first = p->first < q->first ? p->first : q->first, last = p->last > q->last ? p->last : q->last;
    return (struct side){p->document, first, last};
}

/* Does q go on where p ends, in both documents, or overlap with it in the same way?  What overlaps in one text only
 * stands twice in the other. */
static bool goes_on(const struct parallel *p, const struct parallel *q)
{
    long a = (long)q->a.first - (long)p->a.last, b = (long)q->b.first - (long)p->b.last;
    long askew = a < -OVERLAP || b < -OVERLAP ? OVERLAP_ASKEW : ASKEW;
    return same_documents(p, q) && a <= APART && b <= APART && labs(a - b) <= askew && q->b.first >= p->b.first;
}

/* What is the same words twice was not moved. */
static bool overlap(const struct side *p, const struct side *q)
{
    return p->first + OVERLAP <= q->last && q->first + OVERLAP <= p->last;
}

/* Is q near p in both documents, and was one of them moved over the other? */
static bool was_moved(const struct parallel *p, const struct parallel *q)
{
    struct side a = both(&p->a, &q->a), b = both(&p->b, &q->b);
    long m = (long)a.last - (long)a.first, n = (long)b.last - (long)b.first;
    bool near = between(&p->a, &q->a) < MOVED_NEAR && between(&p->b, &q->b) < MOVED_NEAR;
    if (overlap(&p->a, &q->a) || overlap(&p->b, &q->b))
        return false;
    return same_documents(p, q) && near && m < MOVED_WITHIN && n < MOVED_WITHIN && labs(m - n) <= ASKEW;
}

static bool belongs(const struct parallel *p, const struct parallel *q)
{
    return goes_on(p, q) || was_moved(p, q);
}

/* Parts that go on from each other become one parallel: owners[i] is the number of the one that part i belongs to.
 * Returns how many there are. */
static size_t unite(const struct parallel *parts, size_t n, struct parallel *out, size_t *owners)
{
    enum { LOOK_BACK = 16 }; /* other parallels may begin between the parts of one */
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        size_t k = kept, floor = kept > LOOK_BACK ? kept - LOOK_BACK : 0;
        while (k > floor && !belongs(&out[k - 1], &parts[i]))
            k--;
        if (k == floor) {
            out[k = kept++] = parts[i];
        } else {
            struct parallel *p = &out[--k];
            p->a = both(&p->a, &parts[i].a);
            p->b = both(&p->b, &parts[i].b);
        }
        out[k].points += 2;
        owners[i] = out[k].whole = k;
    }
    return kept;
}

/* The corners of the parts, in the order of both texts; what does not rise is left out. */
static void set_points(struct parallels *p, const struct parallel *parts, size_t n, const size_t *owners)
{
    size_t at = 0;
    for (size_t k = 0; k < p->n; k++) {
        p->at[k].first_point = at;
        at += p->at[k].points;
        p->at[k].points = 0;
    }
    p->points = need((at + 1) * sizeof *p->points);
    for (size_t i = 0; i < n; i++) {
        struct parallel *owner = &p->at[owners[i]];
        struct anchor_pair corners[2] = {{parts[i].a.first, parts[i].b.first}, {parts[i].a.last, parts[i].b.last}};
        for (int c = 0; c < 2; c++) {
            struct anchor_pair *points = p->points + owner->first_point, *last = points + owner->points - 1;
            if (!owner->points || (corners[c].a > last->a && corners[c].b > last->b))
                points[owner->points++] = corners[c];
        }
    }
}

struct parallel *parallels_unite(struct parallels *p)
{
    struct parallel *parts = p->at;
    size_t n = p->n, *owners = need((n + 1) * sizeof *owners);
    if (n)
        qsort(parts, n, sizeof *parts, parallel_by_place);
    p->at = need((n + 1) * sizeof *p->at);
    p->cap = n + 1;
    p->n = unite(parts, n, p->at, owners);
    set_points(p, parts, n, owners);
    for (size_t i = 0; i < n; i++)
        parts[i].whole = owners[i];
    free(owners);
    return parts;
}
