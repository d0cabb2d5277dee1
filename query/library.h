/* The indexes that a question is asked of: opened one by one, numbers added up. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "index.h"
#include "kin.h"
#include "names.h"
#include "options.h"
#include "tasks.h"

struct shelf {
    struct index *index;
    char *folder;         /* as given or found; host:port */
    char *root;           /* of relative paths, as it opens from the current folder: "" is here, else it ends in /; of an
                             index on another machine host:port/, which opens nowhere here */
    bool tried;           /* its connection broke and was made again, since it last answered */
    struct index_size size;
};

struct library {
    struct shelf *shelves;
    size_t n, cap;
    struct index_size size; /* of all together */
    bool strict;            /* one that cannot be asked is an error; else the others answer */
    struct names *names;    /* of --names; NULL: none */
    struct buf why;         /* of the last failure of a vocabulary walk */
};

/* Opens --index ..., or $NAJDI_INDEX, or the nearest .najdi here or above; and reads --names.
 * Of several, one that cannot be opened is named on standard error and left out, but with --strict.
 * No index: *why names the command that makes one. */
bool library_open(struct library *out, const struct options *, struct buf *why);

/* After a failure: did a writer change an index under the question, or was a connection lost?  Then renew and ask again.
 * Renewing opens all indexes anew; one on another machine that is lost again, or was silent too long, is left out like
 * one that could not be opened. */
bool library_changed(const struct library *);
bool library_renew(struct library *, struct buf *why);
void library_answered(struct library *); /* a question was answered: a connection may break once again */
void library_close(struct library *);

/* Opens the library, works with it, closes it.  Where a writer changed an index meanwhile the work is done again, from
 * the beginning, with *out as it was. */
typedef bool library_work(void *ctx, struct library *, struct buf *out, struct buf *why);
bool library_do(const struct options *, library_work *, void *ctx, struct buf *out, struct buf *why);

/* The words of all indexes in byte order, each once, frequencies added. */
struct vocabulary library_vocabulary(struct library *);

/* Does work(ctx, shelf, why) for each index, for those on other machines at the same time (tasks.h). */
bool library_each(struct library *, task_work *work, void *ctx, struct buf *why);
bool library_is_afar(const struct library *); /* one of them at least */

/* Reads passages that will be asked for (index_data), with the records of their documents where that is set: those on
 * other machines from all of these at the same time.  Does nothing where all are here. */
struct wanted {
    uint32_t shelf, docid;
};
bool library_fetch(struct library *, const struct wanted *, size_t n, bool records, struct buf *why);

/* A path as it opens from the current folder; free() it. */
char *library_path(const struct shelf *, const char *path);

#endif
