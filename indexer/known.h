/* What the index holds already, to be compared with the files. */
#ifndef KNOWN_H
#define KNOWN_H

#include "index.h"

struct known {
    size_t name;   /* offset into knowns.names */
    size_t reason; /* 1 + offset into knowns.names: why it was skipped; 0: it was not */
    uint64_t size;
    int64_t mtime;
    uint8_t hash[16]; /* zeros: it could not be read at all */
    uint32_t docid, passages;
};

struct knowns {
    struct known *at; /* in the order of their names (bytes) */
    size_t n, cap;
    struct buf names;
};

bool knowns_read(struct knowns *, struct index *, struct buf *why);
void knowns_free(struct knowns *);

static inline const char *known_name(const struct knowns *k, const struct known *one)
{
    return k->names.s + one->name;
}

/* NULL: it was read. */
static inline const char *known_reason(const struct knowns *k, const struct known *one)
{
    return one->reason ? k->names.s + one->reason - 1 : NULL;
}

#endif
