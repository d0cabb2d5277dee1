#include "names.h"

#include "utf8.h"

#include <string.h>

/* Adds the parts of path to out, which holds a clean path without a slash at its end ("" is the top). */
static void add_parts(struct buf *out, const char *path)
{
    while (*path) {
        size_t len = strcspn(path, "/");
        if (len == 2 && !memcmp(path, "..", 2)) {
            const char *slash = out->len ? strrchr(out->s, '/') : NULL;
            buf_cut(out, slash ? (size_t)(slash - out->s) : 0);
        } else if (len && !(len == 1 && *path == '.')) {
            buf_addc(out, '/');
            buf_add(out, path, len);
        }
        path += len + (path[len] == '/');
    }
}

void name_clean(struct buf *out, const char *base, const char *path)
{
    struct buf clean = {0};
    if (*path != '/')
        add_parts(&clean, base);
    add_parts(&clean, path);
    buf_adds(out, clean.len ? clean.s : "/");
    buf_free(&clean);
}

bool name_below(const char *path, const char *folder)
{
    size_t len = strlen(folder);
    if (len && folder[len - 1] == '/') /* the top */
        len--;
    return !strncmp(path, folder, len) && (!path[len] || path[len] == '/');
}

const char *name_from(const char *path, const char *folder)
{
    size_t len = strlen(folder);
    if (strlen(path) <= len)
        return "";
    return path + len + (path[len] == '/');
}

/* Bytes that both have in common, up to the end of a part. */
static size_t common(const char *a, const char *b)
{
    size_t same = 0, i = 0;
    for (; a[i] && a[i] == b[i]; i++)
        if (a[i] == '/')
            same = i;
    if ((!a[i] || a[i] == '/') && (!b[i] || b[i] == '/'))
        same = i;
    return same;
}

void name_relative(struct buf *out, const char *folder, const char *target)
{
    if (!strcmp(folder, "/"))
        folder = "";
    if (!strcmp(target, "/"))
        target = "";
    size_t same = common(folder, target), before = out->len;
    for (const char *p = folder + same; *p; p++)
        if (*p == '/')
            buf_adds(out, out->len > before ? "/.." : "..");
    if (target[same])
        buf_adds(out, target + same + (out->len == before));
    if (out->len == before)
        buf_addc(out, '.');
}

void name_parent(struct buf *out, const char *path)
{
    const char *slash = strrchr(path, '/');
    size_t len = slash ? (size_t)(slash - path) : 0;
    buf_add(out, path, len);
    if (!len)
        buf_addc(out, '/');
}

const char *name_base(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Would the character do something to a terminal or to the direction of the line? */
static bool unsafe(uint32_t c)
{
    return c == UTF8_BAD || c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x61C || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

void name_shown(struct buf *out, const char *name)
{
    for (size_t len = strlen(name), n; len; name += n, len -= n) {
        uint32_t c;
        n = utf8_next(name, len, &c);
        for (size_t i = 0; unsafe(c) && i < n; i++)
            buf_addf(out, "\\x%02X", (unsigned char)name[i]);
        if (!unsafe(c))
            buf_add(out, name, n);
    }
}

void name_tsv(struct buf *out, const char *name)
{
    static const char special[] = "\t\n\r\\", letters[] = "tnr\\";
    for (; *name; name++) {
        const char *at = strchr(special, *name);
        if (at)
            buf_addc(out, '\\');
        buf_addc(out, at ? letters[at - special] : *name);
    }
}
