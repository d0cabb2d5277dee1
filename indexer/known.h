/* What the index holds already, to be compared with the files. */
#ifndef KNOWN_H
#define KNOWN_H

#include "index.h"

struct known {
    size_t name;   /* offset into knowns.names */
    size_t reason; /* 1 + offset into knowns.names: why it was skipped; 0: it was not */
    uint64_t size;
    int64_t mtime;    /* nanoseconds since 1970; 0: it is to be read, whatever time it has */
    uint8_t hash[16]; /* zeros: it could not be read at all */
    uint32_t docid, passages;
    uint32_t file_len; /* of a member: bytes of its name that name the file; 0: it is a file */
    uint64_t given; /* of a container: see struct document */
    bool container;
    bool seen; /* of a member: it was met in this run, or its place was taken */
};

struct knowns {
    struct known *at; /* in the order of their names (bytes) */
    size_t n, cap;
    struct buf names;
};

/* The member of this name; NULL where there is none. */
struct known *knowns_member(struct knowns *, const char *name);

/* What is below the container of this name; *n: how many.  Files in a folder called "x!" may be among its members: those
 * have no file_len. */
struct known *knowns_below(struct knowns *, const char *container, size_t *n);

/* All documents of the index, which may be closed then; *knowns is {0} before.  knowns_free ends it, also where it fails. */
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
