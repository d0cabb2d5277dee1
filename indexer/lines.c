#include "lines.h"

#include "buf.h"

#include <stdlib.h>
#include <string.h>

/* A line begins at start. */
static void add(struct lines *l, size_t start)
{
    l->start = need_room(l->start, l->n, &l->cap, sizeof *l->start);
    l->start[l->n++] = (uint32_t)start;
}

/* Where the next one of a character is.  What was found is remembered until it is passed, so that a text without any is
 * searched once and not once a line. */
static size_t next(const struct lines *l, char c, size_t from, size_t *at)
{
    if (*at < from || from == 0) {
        const char *p = memchr(l->text + from, c, l->len - from);
        *at = p ? (size_t)(p - l->text) : l->len;
    }
    return *at;
}

void lines_of(struct lines *l, const char *text, size_t len)
{
    size_t lf = 0, cr = 0;
    l->text = text;
    l->len = len;
    for (size_t at = 0; at < len;) {
        size_t a = next(l, '\n', at, &lf), b = next(l, '\r', at, &cr), end = a < b ? a : b;
        add(l, at);
        at = end + 1 + (end + 1 < len && text[end] == '\r' && text[end + 1] == '\n');
    }
}

struct span lines_at(const struct lines *l, size_t i)
{
    struct span s = {l->start[i], i + 1 < l->n ? l->start[i + 1] : l->len};
    if (s.end > s.start && l->text[s.end - 1] == '\n')
        s.end--;
    if (s.end > s.start && l->text[s.end - 1] == '\r')
        s.end--;
    return s;
}

size_t lines_find(const struct lines *l, size_t offset)
{
    size_t low = 0, high = l->n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (l->start[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void lines_free(struct lines *l)
{
    free(l->start);
    *l = (struct lines){0};
}
