/* Comparing a file with what the index knows of it.  Size and time settle most; bytes are read only where they do not.
 */
#include "file_state.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

/* Hashes what fd gives; false where it cannot be read. */
static bool hash_of(int fd, uint8_t out[16])
{
    char block[1 << 16];
    XXH3_state_t *state = XXH3_createState();
    ssize_t n = -1;
    if (state && XXH3_128bits_reset(state) == XXH_OK)
        while ((n = read(fd, block, sizeof block)) > 0)
            XXH3_128bits_update(state, block, (size_t)n);
    XXH128_canonical_t canonical;
    if (n == 0)
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state));
    XXH3_freeState(state);
    if (n == 0)
        memcpy(out, canonical.digest, 16);
    return n == 0;
}

/* The time differs, the size does not: a copy that kept nothing, or a change of a letter. */
static enum file_state compare_bytes(const char *path, const uint8_t *hash)
{
    uint8_t now[16];
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* should it have become a pipe, open does not wait */
    if (fd < 0)
        return FILE_UNREADABLE;
    bool ok = hash_of(fd, now);
    close(fd);
    return !ok ? FILE_UNREADABLE : memcmp(now, hash, sizeof now) ? FILE_CHANGED : FILE_SAME;
}

/* What is no regular file any more has changed, whatever it is now. */
enum file_state file_state(const char *path, const struct file_known *known)
{
    struct stat st;
    if (stat(path, &st))
        return errno == ENOENT || errno == ENOTDIR ? FILE_GONE : FILE_UNREADABLE;
    if (!S_ISREG(st.st_mode))
        return FILE_CHANGED;
    int64_t mtime = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec;
    if ((uint64_t)st.st_size == known->size && mtime == known->mtime)
        return FILE_SAME;
    return (uint64_t)st.st_size != known->size ? FILE_CHANGED : compare_bytes(path, known->hash);
}
