/* The passages of one shelf that a node of the question may match, in the order of docids. */
#ifndef STREAM_H
#define STREAM_H

#include "groups.h"

struct stream;

/* What stands in quotes or is NEAR is only promised to have its words: reading.h looks at the text.
 * nodes joined: AND of all, or OR of them where any is set.  A stream stands before its first passage at first. */
bool stream_open(struct stream **out, struct shelf *, const struct groups *, const struct node *, struct buf *why);
bool stream_open_all(struct stream **out, struct shelf *, const struct groups *, const struct node *const *, size_t n,
                     bool any, struct buf *why);
/* Of a stream of one OR: from now on a passage in which none of its children stands but those that follow is passed over.
 * Where others lead to one, tf tells of these too. */
void stream_follow(struct stream *, const struct node *child);
/* To the first passage with docid >= target; *docid is 0 where there is none. */
bool stream_seek(struct stream *, uint32_t target, uint32_t *docid, struct buf *why);

/* Sets, for the passage it stands on, tf[group] of each group that is part of why it stands there. */
void stream_weigh(const struct stream *, const struct groups *, double *tf);
/* The sum of words[number] (node.h) of the words that are part of that: costs less, and tells what they can add at most. */
double stream_most(const struct stream *, const double *words);
void stream_close(struct stream *);

#endif
