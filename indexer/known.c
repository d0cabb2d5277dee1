#include "known.h"

#include <stdlib.h>
#include <string.h>

/* One row of the listing. */
static bool add(void *ctx, const struct listing *l)
{
    struct knowns *k = ctx;
    k->at = need_room(k->at, k->n, &k->cap, sizeof *k->at);
    struct known *one = &k->at[k->n++];
    *one = (struct known){.name = k->names.len, .reason = l->skipped, .size = l->size, .mtime = l->mtime};
    one->docid = l->docid;
    one->passages = l->passages;
    one->file_len = l->file_len;
    one->given = l->given;
    one->container = l->container;
    memcpy(one->hash, l->hash, sizeof one->hash);
    buf_add(&k->names, l->path, strlen(l->path) + 1);
    return true;
}

/* The reason stands in the record only; few are skipped. */
static bool read_reason(struct knowns *k, struct known *one, struct index *index, struct buf *data, struct buf *why)
{
    struct document d = {0};
    if (!index_data(index, one->docid, data, why))
        return false;
    one->reason = k->names.len + 1;
    if (document_read(&d, data->s, data->len) && d.skipped)
        buf_adds(&k->names, d.skipped);
    document_free(&d);
    buf_addc(&k->names, 0);
    return true;
}

/* By the bytes of their names, as the walk sorts what it finds. */
static int order(const void *a, const void *b, void *names)
{
    return strcmp((char *)names + ((const struct known *)a)->name, (char *)names + ((const struct known *)b)->name);
}

/* A first build puts documents in order: mostly there is nothing to sort. */
static void sort(struct knowns *k)
{
    for (size_t i = 1; i < k->n; i++)
        if (order(&k->at[i - 1], &k->at[i], k->names.s) > 0) {
            qsort_r(k->at, k->n, sizeof *k->at, order, k->names.s);
            return;
        }
}

bool knowns_read(struct knowns *k, struct index *index, struct buf *why)
{
    struct buf data = {0};
    bool ok = index_documents(index, add, k, why);
    for (size_t i = 0; ok && i < k->n; i++)
        if (k->at[i].reason)
            ok = read_reason(k, &k->at[i], index, &data, why);
    buf_free(&data);
    sort(k);
    return ok;
}

/* How many names are smaller. */
static size_t smaller(const struct knowns *k, const char *name)
{
    size_t low = 0, high = k->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(known_name(k, &k->at[middle]), name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A file may be called as a member is. */
struct known *knowns_member(struct knowns *k, const char *name)
{
    for (size_t i = smaller(k, name); i < k->n && !strcmp(known_name(k, &k->at[i]), name); i++)
        if (k->at[i].file_len)
            return &k->at[i];
    return NULL;
}

struct known *knowns_below(struct knowns *k, const char *container, size_t *n)
{
    struct buf begin = {0};
    buf_addf(&begin, "%s!/", container);
    size_t first = smaller(k, begin.s), end = first;
    while (end < k->n && !strncmp(known_name(k, &k->at[end]), begin.s, begin.len))
        end++;
    buf_free(&begin);
    *n = end - first;
    return k->at ? k->at + first : NULL;
}

void knowns_free(struct knowns *k)
{
    free(k->at);
    buf_free(&k->names);
    *k = (struct knowns){0};
}
