/* Zip files written down as text: "=== NAME" on a line, then what the member NAME holds. */
#ifndef ZIP_MADE_H
#define ZIP_MADE_H

#include "buf.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

static inline void zip_made_member(struct archive *a, const char *name, size_t name_len, const char *bytes, size_t len)
{
    char path[256];
    struct archive_entry *entry = archive_entry_new();
    if (name_len >= sizeof path)
        name_len = sizeof path - 1;
    memcpy(path, name, name_len);
    path[name_len] = 0;
    archive_entry_set_pathname(entry, path);
    archive_entry_set_size(entry, (la_int64_t)len);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    if (archive_write_header(a, entry) == ARCHIVE_OK && len)
        archive_write_data(a, bytes, len);
    archive_entry_free(entry);
}

/* The next "\n=== " (or one at the beginning), or the end. */
static inline const char *zip_made_next(const char *at, const char *end, const char *start)
{
    if (at == start && end - at >= 4 && !memcmp(at, "=== ", 4))
        return at;
    const char *next = at < end ? memmem(at, (size_t)(end - at), "\n=== ", 5) : NULL;
    return next ? next + 1 : end;
}

static inline void zip_made(struct buf *out, const char *text, size_t len)
{
    static char room[1 << 22];
    size_t used = 0;
    const char *end = text + len;
    struct archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    archive_write_zip_set_compression_store(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open_memory(a, room, sizeof room, &used);
    for (const char *at = zip_made_next(text, end, text), *next; at < end; at = next) {
        const char *line = memchr(at, '\n', (size_t)(end - at));
        if (!line)
            break;
        next = zip_made_next(line, end, text);
        size_t body = next > line + 1 ? (size_t)(next - line) - 1 - (next < end) : 0;
        zip_made_member(a, at + 4, (size_t)(line - at) - 4, line + 1, body);
    }
    archive_write_close(a);
    archive_write_free(a);
    buf_add(out, room, used);
}

#endif
