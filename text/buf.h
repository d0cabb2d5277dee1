/* A growing string, arrays that grow, and how a failure is told. */
#ifndef BUF_H
#define BUF_H

#include <stdbool.h>
#include <stddef.h>

/* Start as {0}.  s is NULL or NUL-terminated at s[len]; the bytes before may hold NULs. */
struct buf {
    char *s;
    size_t len, cap; /* bytes */
};

void buf_add(struct buf *, const void *bytes, size_t len);
void buf_adds(struct buf *, const char *string);
void buf_addc(struct buf *, char c);
void buf_addf(struct buf *, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_clear(struct buf *);     /* len 0, memory kept; s is "" afterwards */
void buf_cut(struct buf *, size_t len); /* shorter: keep the first len bytes */
void buf_free(struct buf *);      /* back to {0} */
char *buf_take(struct buf *);     /* the string ("" where empty), yours to free(); the buf is {0} again */
const char *buf_string(const struct buf *); /* s, or "" */

/* Writes the reason of a failure: lower case, no full stop, what failed first, names in 'quotes', the cure last
 * where it is known.  Returns false, so that a function can end with it: return fail(why, "cannot open '%s'", p); */
bool fail(struct buf *why, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Memory that is there: these end the program with a sentence where there is none. */
void *need(size_t bytes);                      /* zeroed */
char *need_copy(const char *bytes, size_t len); /* NUL-terminated copy */

/* Makes room for one more element in an array of *cap elements of `size` bytes that holds n; returns the array. */
void *need_room(void *array, size_t n, size_t *cap, size_t size);

#endif
