#include "zip_parts.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    MEMBERS_MAX = 20000,
    INFLATED_MAX = 256 << 20, /* bytes; a book of 1,000 pages is 5 to 60 MB of XML */
    PIECE = 1 << 16,
};

/* ---- reading ---- */

static bool damaged(struct archive *a, struct buf *why)
{
    const char *what = archive_error_string(a);
    return fail(why, "damaged zip file%s%s", what ? ": " : "", what ? what : "");
}

/* total: bytes of all members so far. */
static bool read_member(struct archive *a, struct zip_part *part, size_t *total, struct buf *why)
{
    char piece[PIECE];
    ssize_t n;
    while ((n = archive_read_data(a, piece, sizeof piece)) > 0) {
        *total += (size_t)n;
        if (*total > INFLATED_MAX)
            return fail(why, "its contents inflate to more than %d MB", INFLATED_MAX >> 20);
        buf_add(&part->bytes, piece, (size_t)n);
    }
    return n == 0 || damaged(a, why);
}

static bool read_entry(struct zip_parts *z, struct archive *a, struct archive_entry *entry, const char *name,
                       size_t *total, struct buf *why)
{
    if (archive_entry_is_encrypted(entry))
        return fail(why, "encrypted: it opens with a password only");
    if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > INFLATED_MAX)
        return fail(why, "its contents inflate to more than %d MB", INFLATED_MAX >> 20);
    z->parts = need_room(z->parts, z->n, &z->cap, sizeof *z->parts);
    struct zip_part *part = &z->parts[z->n++];
    *part = (struct zip_part){.name = need_copy(name, strlen(name))};
    return read_member(a, part, total, why);
}

static bool read_entries(struct zip_parts *z, struct archive *a, bool (*wanted)(const char *), struct buf *why)
{
    struct archive_entry *entry;
    size_t total = 0;
    int got;
    for (size_t n = 0; (got = archive_read_next_header(a, &entry)) == ARCHIVE_OK || got == ARCHIVE_WARN; n++) {
        const char *name = archive_entry_pathname(entry);
        if (n >= MEMBERS_MAX)
            return fail(why, "it has more than %d members", MEMBERS_MAX);
        if (name && wanted(name) && !read_entry(z, a, entry, name, &total, why))
            return false;
    }
    return got == ARCHIVE_EOF || damaged(a, why);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct zip_part *)a)->name, ((const struct zip_part *)b)->name);
}

bool zip_parts_read(struct zip_parts *z, const char *bytes, size_t len, bool (*wanted)(const char *name),
                    struct buf *why)
{
    struct archive *a = archive_read_new();
    if (!a)
        return fail(why, "no memory for a zip file");
    archive_read_support_format_zip_seekable(a);
    bool ok = archive_read_open_memory(a, bytes, len) == ARCHIVE_OK ? read_entries(z, a, wanted, why) : damaged(a, why);
    archive_read_free(a);
    if (z->n)
        qsort(z->parts, z->n, sizeof *z->parts, by_name);
    return ok;
}

void zip_parts_free(struct zip_parts *z)
{
    for (size_t i = 0; i < z->n; i++) {
        free(z->parts[i].name);
        buf_free(&z->parts[i].bytes);
    }
    free(z->parts);
    *z = (struct zip_parts){0};
}

const struct buf *zip_part(const struct zip_parts *z, const char *name)
{
    struct zip_part key = {.name = (char *)name};
    const struct zip_part *part = z->n ? bsearch(&key, z->parts, z->n, sizeof key, by_name) : NULL;
    return part ? &part->bytes : NULL;
}

/* ---- paths ---- */

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* One step of a path: ".." goes up, never above the top. */
static void add_step(struct buf *out, const char *step, size_t len)
{
    if (len == 0 || (len == 1 && *step == '.'))
        return;
    if (len == 2 && !memcmp(step, "..", 2)) {
        const char *slash = out->len ? strrchr(out->s, '/') : NULL;
        buf_cut(out, slash ? (size_t)(slash - out->s) : 0);
        return;
    }
    if (out->len)
        buf_addc(out, '/');
    for (size_t i = 0; i < len; i++) {
        bool escaped = step[i] == '%' && i + 2 < len && hex(step[i + 1]) >= 0 && hex(step[i + 2]) >= 0;
        int byte = escaped ? hex(step[i + 1]) * 16 + hex(step[i + 2]) : 0;
        if (byte)
            i += 2;
        buf_addc(out, byte ? (char)byte : step[i]);
    }
}

void zip_path(struct buf *out, const char *from, const char *link)
{
    const char *slash = strrchr(from, '/');
    buf_clear(out);
    if (*link != '/' && slash)
        buf_add(out, from, (size_t)(slash - from));
    for (size_t n; *link && *link != '#'; link += n + (link[n] == '/')) {
        n = strcspn(link, "/#");
        add_step(out, link, n);
    }
}

/* ---- the table of contents ---- */

static uint32_t number(const char *at, size_t bytes)
{
    uint32_t n = 0;
    while (bytes--)
        n = n << 8 | (unsigned char)at[bytes];
    return n;
}

/* The record at the end that says where the table is; it may have a comment behind it. */
static const char *end_record(const char *bytes, size_t len)
{
    for (size_t back = 22; back <= len && back < 22 + 65536; back++)
        if (!memcmp(bytes + len - back, "PK\5\6", 4))
            return bytes + len - back;
    return NULL;
}

bool zip_has(const char *bytes, size_t len, const char *name)
{
    const char *record = end_record(bytes, len);
    size_t want = strlen(name), at = record ? number(record + 16, 4) : len;
    bool folder = want && name[want - 1] == '/';
    while (at < len && len - at >= 46 && !memcmp(bytes + at, "PK\1\2", 4)) {
        size_t name_len = number(bytes + at + 28, 2);
        if (name_len > len - at - 46)
            return false;
        if ((folder ? name_len > want : name_len == want) && !memcmp(bytes + at + 46, name, want))
            return true;
        at += 46 + name_len + number(bytes + at + 30, 2) + number(bytes + at + 32, 2);
    }
    return false;
}

bool zip_is(const char *bytes, size_t len, const char *mimetype)
{
    size_t want = strlen(mimetype);
    if (len < 38 + want || memcmp(bytes, "PK\3\4", 4) || number(bytes + 26, 2) != 8 ||
        memcmp(bytes + 30, "mimetype", 8))
        return false;
    size_t at = 38 + number(bytes + 28, 2);
    return at < len && len - at >= want && !memcmp(bytes + at, mimetype, want);
}
