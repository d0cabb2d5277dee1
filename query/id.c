/* Reading the ids that the answers carry. */
#include "id.h"

#include <stdlib.h>
#include <string.h>

bool id_split(const char *id, struct buf *path, uint32_t *n, struct buf *why)
{
    const char *hash = strrchr(id, '#');
    size_t digits = hash ? strspn(hash + 1, "0123456789") : 0;
    if (!digits || hash[1 + digits] || digits > 9)
        return fail(why, "'%s' is no id: it is a path, # and a number, as in the answers of najdi search", id);
    buf_add(path, id, (size_t)(hash - id));
    *n = (uint32_t)strtoul(hash + 1, NULL, 10);
    return true;
}

/* The value of a hexadecimal digit, -1 for any other character. */
static int hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* Ids of the format trec are percent-encoded. */
static void decode_percent(const char *s, struct buf *out)
{
    for (; *s; s++) {
        int high = *s == '%' ? hex(s[1]) : -1, low = high >= 0 ? hex(s[2]) : -1;
        if (low < 0) {
            buf_addc(out, *s);
            continue;
        }
        buf_addc(out, (char)(high << 4 | low));
        s += 2;
    }
}

bool id_below_root(const struct shelf *shelf, const char *path, struct buf *out)
{
    char *root = realpath(*shelf->root ? shelf->root : ".", NULL), *real = realpath(path, NULL);
    size_t len = root ? strlen(root) : 0;
    bool below = root && real && !strncmp(real, root, len) && (real[len] == '/' || !real[len] || len == 1);
    if (below)
        buf_adds(out, real + len + (real[len] == '/'));
    free(root);
    free(real);
    return below;
}

void id_pattern(const struct shelf *shelf, const char *typed, struct buf *out)
{
    size_t root = strlen(shelf->root);
    if (root && !strncmp(typed, shelf->root, root))
        buf_adds(out, typed + root);
    else if (!id_below_root(shelf, typed, out))
        buf_adds(out, typed);
    if (!out->len) /* the root itself */
        buf_adds(out, "*");
}

/* The cheapest guess first: most ids come from our own JSON. */
bool id_record(const struct shelf *shelf, const char *path, uint32_t *record, struct buf *why)
{
    struct buf other = {0};
    size_t root = strlen(shelf->root);
    bool ok = index_find(shelf->index, path, record, why);
    if (ok && !*record && root && !strncmp(path, shelf->root, root))
        ok = index_find(shelf->index, path + root, record, why);
    if (ok && !*record && id_below_root(shelf, path, &other))
        ok = index_find(shelf->index, buf_string(&other), record, why);
    if (ok && !*record) {
        buf_clear(&other);
        decode_percent(path, &other);
        ok = index_find(shelf->index, buf_string(&other), record, why);
    }
    buf_free(&other);
    return ok;
}
