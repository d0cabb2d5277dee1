/* Where children come from.  This process grows while it fills an index, and a fork of a large process is dear: so a
 * small one is put aside at the beginning, and all children are forked from it. */
#ifndef NURSERY_H
#define NURSERY_H

#include "buf.h"
#include <stdint.h>
#include <sys/types.h>

/* Start as {0}. */
struct nursery {
    int socket; /* to the process; 0: it is not started */
    pid_t pid;
};

/* Work for a child: it ends with _exit.  socket: the child's end, at number 3; nothing else is open but /dev/null at 0, 1
 * and 2. */
typedef void child_work(int socket, const void *what, uint64_t number);

/* What the process does for a child before it is forked, once for each `what`: false with *why where it cannot be. */
typedef bool child_prepare(const void *what, struct buf *why);

/* What a child is to do.  All pointers are constants of the program: both processes have them at the same place. */
struct birth {
    child_work *work;
    child_prepare *prepare; /* NULL: nothing */
    const void *what;
    uint64_t number;
};

/* Call it early, while this process is small. */
bool nursery_start(struct nursery *, struct buf *why);
void nursery_end(struct nursery *);

enum birth_result { BIRTH_DONE, BIRTH_REFUSED, BIRTH_FAILED };

/* Makes a child.  *socket is our end of what the child has as 3, non-blocking.  BIRTH_REFUSED: prepare said no (*why);
 * BIRTH_FAILED: no process could be made (*why).  A nursery that is gone is started again. */
enum birth_result nursery_birth(struct nursery *, const struct birth *, pid_t *child, int *socket, struct buf *why);

/* Waits for the end of the child and returns its status (waitpid); -1 where that cannot be told.  Until then its pid is
 * that of no other process. */
int nursery_wait(struct nursery *, pid_t child);

#endif
