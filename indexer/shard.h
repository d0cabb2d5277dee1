/* A shard: one of N indexes that hold the same folders together, each the files whose names hash to its number.  So N
 * machines that have the same files, or each all of them in turn, agree on who holds what without asking each other. */
#ifndef SHARD_H
#define SHARD_H

#include "walk.h"

struct shard {
    unsigned k, n; /* the k-th of n, from 1; n 0: no shard, all files */
};

enum { SHARDS_MAX = 1000 };

/* Reads "2/3"; "" is no shard.  Fails with a sentence. */
bool shard_of(struct shard *, const char *text, struct buf *why);

/* Which one is made or brought up to date: as the settings say, else as the index there was made.
 *   kept  META_SHARD of the index there, "" where there is none
 *   made  it is made anew, so that it may become another one */
bool shard_choose(struct shard *, const struct settings *, const char *kept, bool made, struct buf *why);

/* Does the file of this name belong to it?  The hash is of the name as the index has it: relative to the root. */
bool shard_has(const struct shard *, const char *name);

/* Takes out of the walk what belongs to others; folders that cannot be read stay, everybody says so. */
void shard_pick(const struct shard *, struct walk *);

#endif
