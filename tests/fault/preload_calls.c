/* Loaded before the C library (LD_PRELOAD): the n-th call that writes to a disk ends the program, or fails.
 *
 *   CALLS_KILL=n    at the n-th such call the program is killed, as by kill -9
 *   CALLS_FAIL=n    the n-th and all that follow fail: no space left on the device
 *   CALLS_COUNT=f   the number of calls is written to the file f at the end */
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static long number(const char *name)
{
    const char *value = getenv(name);
    return value ? atol(value) : 0;
}

/* 0: the call may go on. */
static int refused(void)
{
    calls++;
    if (calls == number("CALLS_KILL"))
        kill(getpid(), SIGKILL);
    long fail = number("CALLS_FAIL");
    if (!fail || calls < fail)
        return 0;
    errno = ENOSPC;
    return 1;
}

__attribute__((destructor)) static void count(void)
{
    const char *name = getenv("CALLS_COUNT");
    FILE *file = name ? fopen(name, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", calls);
        fclose(file);
    }
}

/* The C library's own function of this name. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t n)
{
    return fd > 2 && refused() ? -1 : REAL(write)(fd, bytes, n);
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at)
{
    return refused() ? -1 : REAL(pwrite)(fd, bytes, n, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
    return refused() ? -1 : REAL(pwrite64)(fd, bytes, n, at);
}

int fsync(int fd)
{
    return refused() ? -1 : REAL(fsync)(fd);
}

int fdatasync(int fd)
{
    return refused() ? -1 : REAL(fdatasync)(fd);
}

int rename(const char *old, const char *new)
{
    return refused() ? -1 : REAL(rename)(old, new);
}

int renameat2(int olddir, const char *old, int newdir, const char *new, unsigned flags)
{
    return refused() ? -1 : REAL(renameat2)(olddir, old, newdir, new, flags);
}

/* Taking away needs no space, so it never fails; but between two of them a program can be killed. */
int unlink(const char *name)
{
    calls++;
    if (calls == number("CALLS_KILL"))
        kill(getpid(), SIGKILL);
    return REAL(unlink)(name);
}
