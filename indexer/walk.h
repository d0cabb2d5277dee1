/* The files below the paths given: what is there now. */
#ifndef WALK_H
#define WALK_H

#include "where.h"
#include <stdint.h>
#include <sys/types.h>

struct found {
    size_t name;    /* offset into walk.names: what the index calls it */
    size_t trouble; /* 1 + offset into walk.names: why it cannot be read; 0: nothing is known against it */
    uint64_t size;
    int64_t mtime; /* nanoseconds since 1970 */
    dev_t dev;
    ino_t ino;
    size_t below; /* bytes of its name in front of its path below the path given; that is what globs match */
    bool link;   /* a symbolic link led to it */
    bool folder; /* a folder that could not be read */
};

struct walk {
    struct found *at; /* in the order of their names (bytes), each once */
    size_t n, cap;
    struct buf names;
    size_t unread;       /* folders that could not be read */
    struct found *tables; /* each metadata.tsv, which is no document; not sorted */
    size_t ntables, tables_cap;
    struct words scopes; /* the paths given, clean and absolute; each is free()d by walk_free */
};

/* Walks all paths of the settings.  Hidden names, the index and what the globs leave out are not listed; folders are
 * walked once, also where symbolic links make a circle; a file that is reached by its name is not listed again where
 * a symbolic link leads to it.  Nothing is opened but folders.  Fails where a path given is not there. */
bool walk_all(struct walk *, const struct where *, const struct settings *, struct buf *why);
void walk_free(struct walk *);

static inline const char *found_name(const struct walk *w, const struct found *f)
{
    return w->names.s + f->name;
}

/* What tells about documents, and is none. */
bool walk_is_table(const char *path);

/* Is a member of a container wanted?  container: the part of its name that globs match; member: its path in there.
 * Containers are like folders: they are opened whatever --include says, and that is asked of what is in them.  Where it
 * names the container itself, all that is in it is wanted. */
bool walk_wants(const struct settings *, const char *container, const char *member);

/* NULL: nothing is known against it. */
static inline const char *found_trouble(const struct walk *w, const struct found *f)
{
    return f->trouble ? w->names.s + f->trouble - 1 : NULL;
}

/* Was the document of this name one that the walk would have come to, so that it has vanished where it is not listed?
 * One below a folder that could not be read, and a hidden one that is still there, have not. */
bool walk_covers(const struct walk *, const struct where *, const char *name);

#endif
