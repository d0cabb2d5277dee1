/* The indexes that a question is asked of: opened one by one, numbers added up. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "index.h"
#include "kin.h"
#include "names.h"
#include "options.h"

struct shelf {
    struct index *index;
    char *folder;         /* as given or found */
    char *root;           /* of relative paths, as it opens from the current folder: "" is here, else it ends in / */
    struct index_size size;
};

struct library {
    struct shelf *shelves;
    size_t n, cap;
    struct index_size size; /* of all together */
    struct names *names;    /* of --names; NULL: none */
    struct buf why;         /* of the last failure of a vocabulary walk */
};

/* Opens --index ..., or $NAJDI_INDEX, or the nearest .najdi here or above; and reads --names.
 * No index: *why names the command that makes one. */
bool library_open(struct library *out, const struct options *, struct buf *why);
bool library_changed(const struct library *); /* a writer changed an index under the question: renew and ask again */
bool library_renew(struct library *, struct buf *why);
void library_close(struct library *);

/* Opens the library, works with it, closes it.  Where a writer changed an index meanwhile the work is done again, from
 * the beginning, with *out as it was. */
typedef bool library_work(void *ctx, struct library *, struct buf *out, struct buf *why);
bool library_do(const struct options *, library_work *, void *ctx, struct buf *out, struct buf *why);

/* The words of all indexes in byte order, each once, frequencies added. */
struct vocabulary library_vocabulary(struct library *);

/* A path as it opens from the current folder; free() it. */
char *library_path(const struct shelf *, const char *path);

#endif
