#include "lines.h"

#include "buf.h"

#include <stdlib.h>
#include <string.h>

static void add(struct lines *l, size_t start, size_t end)
{
    l->at = need_room(l->at, l->n, &l->cap, sizeof *l->at);
    l->at[l->n++] = (struct span){start, end};
}

/* The next LF or CR at or behind `from`; *cr remembers where the next CR is, so that a text without any is searched once. */
static size_t line_end(const char *text, size_t len, size_t from, size_t *cr)
{
    const char *lf = memchr(text + from, '\n', len - from);
    size_t end = lf ? (size_t)(lf - text) : len;
    if (*cr < from) {
        const char *p = memchr(text + from, '\r', len - from);
        *cr = p ? (size_t)(p - text) : len;
    }
    return *cr < end ? *cr : end;
}

void lines_of(struct lines *l, const char *text, size_t len)
{
    const char *first = len ? memchr(text, '\r', len) : NULL;
    size_t cr = first ? (size_t)(first - text) : len;
    for (size_t at = 0; at < len;) {
        size_t end = line_end(text, len, at, &cr);
        add(l, at, end);
        at = end + 1 + (end + 1 < len && text[end] == '\r' && text[end + 1] == '\n');
    }
}

size_t lines_find(const struct lines *l, size_t offset)
{
    size_t low = 0, high = l->n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (l->at[middle].start <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void lines_free(struct lines *l)
{
    free(l->at);
    *l = (struct lines){0};
}
