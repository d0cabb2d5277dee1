/* What leaves the program: answers on standard output, remarks on standard error. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include "buf.h"

/* Writes *out to standard output and empties it.  false: it cannot be written, *why says why; where *why is empty the
 * reader has gone away (| head) and nothing need be said. */
bool output_write(struct buf *out, struct buf *why);

/* "najdi: " and a sentence on standard error; its control characters are made visible, its line ends are kept. */
void output_remark(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
