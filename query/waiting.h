/* What somebody who waits at a terminal is told: how far the work is.  Ctrl-C leaves no half line behind. */
#ifndef WAITING_H
#define WAITING_H

#include <stddef.h>

/* "what 12 of 565" in the last line of the terminal; nothing where standard error is none. */
void waiting_tell(const char *what, size_t done, size_t all);
/* Wipes the line, before anything else is printed. */
void waiting_end(void);

#endif
