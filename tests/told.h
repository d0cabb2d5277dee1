/* Everything that an index says, in one number: to see whether it is what it was. */
#ifndef TOLD_H
#define TOLD_H

#include "index.h"

#include <stdio.h>
#include <string.h>

/* A sum of it: FNV-1a over all terms, postings, records and passages. */
struct told {
    uint64_t sum;
    struct index *index;
    struct buf why;
    bool ok;
};

static inline void add(struct told *t, const void *bytes, size_t len)
{
    for (const unsigned char *at = bytes, *end = at + len; at < end; at++)
        t->sum = (t->sum ^ *at) * 0x100000001b3;
}

static inline void tell_postings(struct told *t, const char *term, size_t len)
{
    struct cursor *c = NULL;
    struct posting at = {0};
    t->ok = t->ok && cursor_open(t->index, &c, &at, term, len, &t->why);
    for (; t->ok && at.docid; t->ok = cursor_next(c, &at, &t->why))
        add(t, &at, sizeof at);
    cursor_close(c);
}

static inline bool tell_term(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct told *t = ctx;
    add(t, term, len);
    add(t, &freq, sizeof freq);
    tell_postings(t, term, len);
    return t->ok;
}

static inline void tell_data(struct told *t, uint32_t docid)
{
    struct buf data = {0};
    t->ok = t->ok && index_data(t->index, docid, &data, &t->why);
    add(t, buf_string(&data), data.len);
    buf_free(&data);
}

static inline bool tell_document(void *ctx, const struct listing *l)
{
    struct told *t = ctx;
    add(t, l->path, strlen(l->path) + 1);
    add(t, l->date, strlen(l->date) + 1);
    for (uint32_t docid = l->docid - l->passages; t->ok && docid <= l->docid; docid++)
        tell_data(t, docid);
    return t->ok;
}

/* All of it in one number; false with a sentence where something could not be read. */
static inline bool tell(const char *folder, uint64_t *sum, struct buf *why)
{
    struct told t = {.sum = 0xcbf29ce484222325, .ok = true};
    bool ok = index_open(&t.index, folder, why) && index_documents(t.index, tell_document, &t, why) && t.ok &&
              index_terms(t.index, "", 0, tell_term, &t, why) && t.ok;
    if (!t.ok)
        fail(why, "%s", buf_string(&t.why));
    index_close(t.index);
    buf_free(&t.why);
    *sum = t.sum;
    return ok;
}

/* Is the index in the folder what `want` says? */
static inline bool still_says(const char *folder, uint64_t want)
{
    struct buf why = {0};
    uint64_t got = 0;
    bool ok = tell(folder, &got, &why);
    if (!ok)
        printf("# %s\n", why.s);
    buf_free(&why);
    return ok && got == want;
}

#endif
