/* Is the file that an index tells of still the same? */
#ifndef FILE_STATE_H
#define FILE_STATE_H

#include <stdbool.h>
#include <stdint.h>

enum file_state {
    FILE_SAME,
    FILE_CHANGED, /* its bytes differ */
    FILE_GONE,
    FILE_UNREADABLE,
};

/* What the index knows of it. */
struct file_known {
    uint64_t size;
    int64_t mtime; /* nanoseconds since 1970 */
    const uint8_t *hash; /* XXH3-128 of its bytes, canonical; looked at only where the time differs */
};

enum file_state file_state(const char *path, const struct file_known *);

#endif
