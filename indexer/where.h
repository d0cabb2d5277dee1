/* Where the index is, which folder its paths are relative to, and what a file is called in it. */
#ifndef WHERE_H
#define WHERE_H

#include "settings.h"

/* Paths are clean and absolute (names.h). */
struct where {
    char *here;   /* the current folder */
    char *index;  /* the folder of the index, which may not be there yet */
    char *build;  /* beside it: where a new one is built */
    char *holder; /* the folder that holds the index, without symbolic links */
    char *root;   /* the folder that paths in the index are relative to */
};

/* Finds the index (--index, $NAJDI_INDEX, the nearest .najdi, else ./.najdi) and the root (--root, else the holder). */
bool where_find(struct where *, const struct settings *, struct buf *why);
void where_free(struct where *);

/* The root as the index stores it: relative to the holder.  Appends to out. */
void where_root_relative(const struct where *, struct buf *out);

/* Takes the root that an index has stored.  Fails where --root says another one. */
bool where_root_stored(struct where *, const struct settings *, const char *stored, struct buf *why);

/* What the index calls the file with this clean absolute path; points into it. */
const char *where_name(const struct where *, const char *path);

/* Appends the absolute path of what the index calls name. */
void where_path(const struct where *, const char *name, struct buf *out);

/* Appends a path that was typed as a clean absolute one: as typed where that is below the root or leads there only so,
 * without symbolic links where only that is below the root.  Fails where nothing is there. */
bool where_typed(const struct where *, const char *typed, struct buf *out, struct buf *why);

#endif
