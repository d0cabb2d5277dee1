/* The signs behind the path are read from the end, so that a path may have any of them. */
#include "xref_where.h"

#include "id.h"
#include "ranges.h"

#include <stdlib.h>
#include <string.h>

static const char dash[] = "–";

/* "12", "12-14", "12–14" and nothing behind. */
static bool read_range(const char *s, unsigned long *from, unsigned long *to)
{
    char *end = NULL;
    if (*s < '0' || *s > '9')
        return false;
    *from = *to = strtoul(s, &end, 10);
    if (!*end)
        return true;
    end += strncmp(end, dash, strlen(dash)) ? *end == '-' : strlen(dash);
    if (*end < '0' || *end > '9')
        return false;
    *to = strtoul(end, &end, 10);
    return !*end;
}

/* What stands behind the last colon or #; the length of the path before it, or of all. */
static size_t read_end(struct where *w, const char *s)
{
    const char *colon = strrchr(s, ':'), *hash = strrchr(s, '#');
    if (hash && read_range(hash + 1, &w->from, &w->to)) {
        w->passages = true;
        return (size_t)(hash - s);
    }
    if (colon && !strncmp(colon + 1, "p. ", 3)) {
        w->page = need_copy(colon + 4, strlen(colon + 4));
        return (size_t)(colon - s);
    }
    if (colon && read_range(colon + 1, &w->from, &w->to))
        return (size_t)(colon - s);
    w->from = w->to = 0;
    return strlen(s);
}

void where_of(struct where *w, const char *s, const struct library *library)
{
    *w = (struct where){.whole = need_copy(s, strlen(s)), .n = library->n};
    char *path = need_copy(s, read_end(w, s));
    w->paths = need((w->n + 1) * sizeof *w->paths);
    w->paths[w->n] = path;
    for (size_t i = 0; i < w->n; i++) {
        struct buf pattern = {0};
        id_pattern(&library->shelves[i], path, &pattern);
        w->paths[i] = buf_take(&pattern);
    }
}

void place_said_free(struct where *w)
{
    for (size_t i = 0; w->paths && i <= w->n; i++)
        free(w->paths[i]);
    free(w->paths);
    free(w->whole);
    free(w->page);
    *w = (struct where){0};
}

static bool path_holds(const struct where *w, const struct xref_document *d)
{
    return path_fits(w->paths[w->n], d->path) || (d->shelf < w->n && path_fits(w->paths[d->shelf], d->path));
}

bool where_holds(const struct where *w, const struct xref *x, const struct xref_mention *m)
{
    const struct xref_document *d = &x->documents[m->document];
    if (!strcmp(w->whole, d->path))
        return true;
    if (!path_holds(w, d))
        return false;
    if (w->page)
        return !strcmp(w->page, xref_text(x, m->page));
    unsigned long first = w->passages ? m->passage : m->line_first, last = w->passages ? m->passage : m->line_last;
    return !w->from || (first && first <= w->to && last >= w->from);
}

bool where_is_turned(const char *s)
{
    struct where w = {0};
    read_end(&w, s);
    bool turned = w.from > w.to;
    free(w.page);
    return turned;
}
