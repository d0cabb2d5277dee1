#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

/* A file that was written so shortly before it was read may be written again without its time changing: the clock of
 * the file system ticks in milliseconds, or in seconds where times have no fraction (FAT, old network file systems). */
#define TICK 20000000LL
#define COARSE_TICK 2000000000LL

enum { CHUNK = 1 << 20 }; /* bytes read ahead of what the file system told */

int64_t file_mtime(const struct stat *st)
{
    return (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec;
}

/* Opens the part of path up to its last slash before PATH_MAX, then the next from there. */
static int open_long(const char *path, int flags)
{
    char part[PATH_MAX];
    int folder = AT_FDCWD;
    while (strlen(path) >= PATH_MAX) {
        const char *slash = memrchr(path + 1, '/', PATH_MAX - 2);
        if (!slash)
            return errno = ENAMETOOLONG, -1;
        memcpy(part, path, (size_t)(slash - path));
        part[slash - path] = 0;
        int next = openat(folder, part, O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (folder != AT_FDCWD)
            close(folder);
        if (next < 0)
            return -1;
        folder = next;
        path = slash + 1;
    }
    int fd = openat(folder, path, flags);
    if (folder != AT_FDCWD) {
        int error = errno;
        close(folder);
        errno = error;
    }
    return fd;
}

int file_open(const char *path, int flags)
{
    flags |= O_CLOEXEC | O_NOCTTY | O_NONBLOCK; /* what became a pipe since it was listed blocks nothing */
    return strlen(path) < PATH_MAX ? open(path, flags) : open_long(path, flags);
}

/* Makes room for `more` bytes behind the ones that are there. */
static void room(struct file *f, size_t more)
{
    if (f->cap - f->len >= more)
        return;
    char *bytes = need(f->len + more);
    if (f->len)
        memcpy(bytes, f->bytes, f->len);
    free(f->bytes);
    f->bytes = bytes;
    f->cap = f->len + more;
}

static bool read_bytes(struct file *f, int fd, struct buf *why)
{
    f->len = 0;
    for (;;) {
        size_t more = f->len < f->size ? f->size - f->len + 1 : CHUNK; /* + 1: the end is seen without another room() */
        room(f, more);
        ssize_t n = read(fd, f->bytes + f->len, more);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(why, "cannot be read: %s", strerror(errno));
        if (n == 0)
            return true;
        f->len += (size_t)n;
        if (f->len > FILE_BIGGEST)
            return fail(why, "larger than 2 GB");
    }
}

/* Is the file so new that one more change could leave its time as it is? */
static bool just_written(int64_t mtime)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    int64_t age = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec - mtime;
    return age < (mtime % 1000000000 ? TICK : COARSE_TICK);
}

/* Looks at the file before and after reading it: what changed meanwhile is read again next time. */
static bool read_open(struct file *f, int fd, struct buf *why)
{
    struct stat before, after;
    if (fstat(fd, &before) != 0)
        return fail(why, "cannot be read: %s", strerror(errno));
    f->size = (uint64_t)before.st_size;
    f->mtime = file_mtime(&before);
    f->sure = !just_written(f->mtime);
    if (!S_ISREG(before.st_mode))
        return fail(why, "not a regular file");
    if (before.st_size > FILE_BIGGEST)
        return fail(why, "larger than 2 GB");
    if (!read_bytes(f, fd, why))
        return false;
    if (fstat(fd, &after) != 0 || file_mtime(&after) != f->mtime || f->size != f->len)
        f->sure = false;
    XXH128_canonicalFromHash((XXH128_canonical_t *)f->hash, XXH3_128bits(f->bytes, f->len));
    return true;
}

bool file_read(struct file *f, const char *path, struct buf *why)
{
    int fd = file_open(path, O_RDONLY);
    if (fd < 0)
        return fail(why, "cannot be opened: %s", strerror(errno));
    bool ok = read_open(f, fd, why);
    close(fd);
    return ok;
}

void file_free(struct file *f)
{
    free(f->bytes);
    *f = (struct file){0};
}
