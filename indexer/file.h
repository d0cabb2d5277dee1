/* A file's bytes, read once.  Only regular files are ever read: no pipe or device is waited for. */
#ifndef FILE_H
#define FILE_H

#include "buf.h"
#include <stdint.h>
#include <sys/stat.h>

enum { FILE_BIGGEST = 0x7FFFFFFF }; /* bytes of a document; larger ones are skipped */

struct file {
    char *bytes; /* memory is used again by the next file_read */
    size_t len, cap;
    uint64_t size;    /* as the file system told it: len, where the file did not change meanwhile */
    int64_t mtime;    /* nanoseconds since 1970 */
    uint8_t hash[16]; /* XXH3-128, canonical */
    bool sure;        /* it cannot have changed unseen: same size and time before and after, and not just written */
};

/* Reads a file of any path, longer than PATH_MAX, too.  *why holds the reason alone, without the path. */
bool file_read(struct file *, const char *path, struct buf *why);
void file_free(struct file *);

/* The modification time in nanoseconds since 1970. */
int64_t file_mtime(const struct stat *);

/* open() of a path of any length; -1 and errno where it fails. */
int file_open(const char *path, int flags);

#endif
