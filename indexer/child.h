/* Readers of untrusted bytes, each at work in a process of its own, where it can open nothing and reach nobody
 * (sandbox.h).  What it makes comes back as messages, and nothing in them is believed. */
#ifndef CHILD_H
#define CHILD_H

#include "document.h"
#include "nursery.h"

enum {
    CHILD_SECONDS = 30,   /* of a processor, for one document */
    CHILD_PATIENCE = 600, /* seconds that we wait for one document, whatever the child does */
};

/* Bytes of memory that a child may take beyond twice its input. */
#define CHILD_MEMORY ((uint64_t)2 << 30)

/* What a file may come to: so many bytes of text and of members that are handed over, nested ones too.  Honest text is
 * compressed to a fifth or a tenth; no document of ours to a hundredth. */
#define CHILD_INFLATED ((uint64_t)64 << 20)
enum { CHILD_RATIO = 100, CHILD_MEMBER = 512 /* bytes that each member counts at least */ };

/* Why a bomb is not read. */
#define CHILD_BOMB "inflates to more than 100 times its size"

/* The bytes that may come of a file of `len` bytes: where a budget begins. */
uint64_t child_budget(size_t len);

/* A child at work, or waiting for more. */
struct worker {
    int socket; /* 0: there is none */
    pid_t pid;
    const struct reader *reader;
    unsigned jobs; /* begun so far */
};

/* Start as {0}, with nursery_start; children_end ends it. */
struct children {
    struct nursery nursery;
    struct worker worker;
    bool unguarded; /* the kernel has no seccomp: only the limits hold */
};

void children_end(struct children *);

enum child_result {
    CHILD_DONE,
    CHILD_FAILED,  /* the file cannot be read (to the end), *why says why */
    CHILD_STOPPED, /* a member function said so, an end is asked for, or no process could be made: *why */
};

/* Lets the reader read the input, and hands over what comes of it: a document as a source with the name NULL, the members
 * of a container as `to` tells.  A reader that is trusted does it here and now.
 *
 *   budget   see child_budget; what is handed over is taken from it.  Where it is used up the file is a bomb, and a bomb
 *            (the reader fails with CHILD_BOMB) uses all of it up: whatever holds it is one, too.
 *
 * A child may be used for several small inputs in turn; where one breaks it, that one is read again in a new child, so
 * that nobody suffers for another's fault. */
enum child_result child_read(struct children *, const struct reader *, const struct input *, const struct members *to,
                             uint64_t *budget, struct buf *why);

#endif
