#include "buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef TIGHT
enum { FIRST = 1 }; /* the smallest buffers: every growth is exercised */
#else
enum { FIRST = 64 };
#endif

static void no_memory(void)
{
    fputs("najdi: out of memory\n", stderr);
    exit(2);
}

void *need(size_t bytes)
{
    void *p = calloc(1, bytes ? bytes : 1);
    if (!p)
        no_memory();
    return p;
}

char *need_copy(const char *bytes, size_t len)
{
    char *copy = need(len + 1);
    if (len)
        memcpy(copy, bytes, len);
    return copy;
}

static size_t grown(size_t cap, size_t wanted)
{
#ifdef TIGHT
    (void)cap;
    return wanted;
#else
    size_t next = cap ? cap + cap / 2 : FIRST;
    return next > wanted ? next : wanted;
#endif
}

void *need_room(void *array, size_t n, size_t *cap, size_t size)
{
    if (n < *cap)
        return array;
    size_t next = grown(*cap, n + 1);
    if (next > (size_t)-1 / size)
        no_memory();
    void *p = realloc(array, next * size);
    if (!p)
        no_memory();
    *cap = next;
    return p;
}

static void room(struct buf *b, size_t more)
{
    if (more > (size_t)-1 - b->len - 1)
        no_memory();
    if (b->len + more + 1 <= b->cap)
        return;
    b->cap = grown(b->cap, b->len + more + 1);
    b->s = realloc(b->s, b->cap);
    if (!b->s)
        no_memory();
}

void buf_add(struct buf *b, const void *bytes, size_t len)
{
    room(b, len);
    if (len)
        memcpy(b->s + b->len, bytes, len);
    b->len += len;
    b->s[b->len] = 0;
}

void buf_adds(struct buf *b, const char *string)
{
    buf_add(b, string, strlen(string));
}

void buf_addc(struct buf *b, char c)
{
    buf_add(b, &c, 1);
}

/* nonnull: else gcc under UBSan thinks of a NULL format, and warns. */
__attribute__((nonnull)) static void buf_vaddf(struct buf *b, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    if (len > 0) {
        room(b, (size_t)len);
        vsnprintf(b->s + b->len, (size_t)len + 1, format, again);
        b->len += (size_t)len;
    }
    va_end(again);
}

void buf_addf(struct buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf_vaddf(b, format, args);
    va_end(args);
}

void buf_clear(struct buf *b)
{
    room(b, 0);
    b->len = 0;
    b->s[0] = 0;
}

void buf_cut(struct buf *b, size_t len)
{
    if (len < b->len) {
        b->len = len;
        b->s[len] = 0;
    }
}

void buf_free(struct buf *b)
{
    free(b->s);
    *b = (struct buf){0};
}

char *buf_take(struct buf *b)
{
    room(b, 0);
    char *s = b->s;
    s[b->len] = 0;
    *b = (struct buf){0};
    return s;
}

const char *buf_string(const struct buf *b)
{
    return b->s ? b->s : "";
}

bool fail(struct buf *why, const char *format, ...)
{
    va_list args;
    buf_clear(why);
    va_start(args, format);
    buf_vaddf(why, format, args);
    va_end(args);
    return false;
}
