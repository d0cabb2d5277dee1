#include "spill.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 1 << 16 }; /* bytes written at a time, once there is a file */

static const char *folder(void)
{
    const char *given = getenv("TMPDIR");
    return given && *given ? given : "/tmp";
}

/* File systems that have no files without a name get one that loses it at once. */
static int open_nameless(void)
{
    int fd = open(folder(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0)
        return fd;
    struct buf path = {0};
    buf_addf(&path, "%s/najdi-XXXXXX", folder());
    fd = mkostemp(path.s, O_CLOEXEC);
    if (fd >= 0)
        unlink(path.s);
    buf_free(&path);
    return fd;
}

static bool cannot(struct buf *why, const char *what)
{
    return fail(why, "cannot %s a temporary file in '%s': %s", what, folder(), strerror(errno));
}

/* Moves the tail into the file. */
static bool flush(struct spill *s, struct buf *why)
{
    if (!s->file && (s->file = open_nameless() + 1) == 0)
        return cannot(why, "make");
    for (size_t done = 0; done < s->tail.len;) {
        ssize_t n = pwrite(s->file - 1, s->tail.s + done, s->tail.len - done, (off_t)(s->written + done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return cannot(why, "write to");
        done += (size_t)n;
    }
    s->written += s->tail.len;
    buf_free(&s->tail);
    return true;
}

bool spill_add(struct spill *s, const void *bytes, size_t len, struct buf *why)
{
    size_t most = s->file && s->most > CHUNK ? CHUNK : s->most;
    buf_add(&s->tail, bytes, len);
    return s->tail.len <= most || flush(s, why);
}

uint64_t spill_size(const struct spill *s)
{
    return s->written + s->tail.len;
}

/* From the file, which has them. */
static bool read_file(const struct spill *s, uint64_t at, char *to, size_t len, struct buf *why)
{
    while (len) {
        ssize_t n = pread(s->file - 1, to, len, (off_t)at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n ? errno : EIO;
            return cannot(why, "read from");
        }
        to += n;
        at += (size_t)n;
        len -= (size_t)n;
    }
    return true;
}

bool spill_read(const struct spill *s, uint64_t at, void *to, size_t len, struct buf *why)
{
    char *out = to;
    size_t filed = at >= s->written ? 0 : s->written - at < len ? (size_t)(s->written - at) : len;
    if (filed && !read_file(s, at, out, filed, why))
        return false;
    if (len > filed)
        memcpy(out + filed, s->tail.s + (at + filed - s->written), len - filed);
    return true;
}

void spill_free(struct spill *s)
{
    if (s->file)
        close(s->file - 1);
    buf_free(&s->tail);
    *s = (struct spill){0};
}
