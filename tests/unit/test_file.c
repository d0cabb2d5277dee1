#include "check.h"
#include "file.h"
#include "scratch.h"

#include <fcntl.h>
#include <sys/time.h>

static void write_text(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    if (!file)
        return;
    fputs(text, file);
    fclose(file);
}

static void set_time(const char *path, time_t seconds, long micros)
{
    struct timeval times[2] = {{seconds, micros}, {seconds, micros}};
    utimes(path, times);
}

static void check_bytes(struct file *f, const char *path)
{
    struct buf why = {0};
    uint8_t hash[16];
    write_text(path, "Praha a Moskva");
    set_time(path, 1000000000, 5);
    check(file_read(f, path, &why), "a file is read");
    check(f->len == 14 && !memcmp(f->bytes, "Praha a Moskva", 14), "its bytes");
    check_number(f->size, 14, "its size");
    check_number(f->mtime, 1000000000000005000, "its time in nanoseconds");
    check(f->sure, "it is old enough to be sure of");
    memcpy(hash, f->hash, 16);
    write_text(path, "Brno");
    check(file_read(f, path, &why) && f->len == 4, "memory is used again");
    check(memcmp(hash, f->hash, 16), "other bytes, another hash");
    write_text(path, "");
    check(file_read(f, path, &why) && f->len == 0, "an empty file");
    buf_free(&why);
}

/* A file of this second: with a time to the nanosecond it is soon sure; one of whole seconds is not. */
static void check_sure(struct file *f, const char *path)
{
    struct buf why = {0};
    struct timeval now;
    gettimeofday(&now, NULL);
    write_text(path, "x");
    set_time(path, now.tv_sec, 0);
    check(file_read(f, path, &why) && !f->sure, "a time in whole seconds is not sure at once");
    set_time(path, now.tv_sec - 1, 500000);
    check(file_read(f, path, &why) && f->sure, "a time with a fraction is");
    set_time(path, now.tv_sec + 100, 1);
    check(file_read(f, path, &why) && !f->sure, "a time to come is not");
    buf_free(&why);
}

static void check_reason(struct file *f, const char *path, const char *want, const char *name)
{
    struct buf why = {0};
    check(!file_read(f, path, &why), name);
    check_text(why.s, want, name);
    buf_free(&why);
}

/* A path of more than PATH_MAX bytes is opened piece by piece. */
static void check_long_path(struct file *f, const char *folder)
{
    struct buf path = {0}, why = {0};
    char name[201];
    int at = open(folder, O_RDONLY | O_DIRECTORY);
    memset(name, 'd', 200);
    name[200] = 0;
    buf_adds(&path, folder);
    for (int i = 0; i < 30 && at >= 0; i++) {
        int next = mkdirat(at, name, 0777) == 0 ? openat(at, name, O_RDONLY | O_DIRECTORY) : -1;
        close(at);
        at = next;
        buf_addf(&path, "/%s", name);
    }
    int fd = at >= 0 ? openat(at, "file", O_WRONLY | O_CREAT, 0666) : -1;
    check(fd >= 0 && write(fd, "far", 3) == 3, "a file far down is made");
    close(fd);
    close(at);
    buf_adds(&path, "/file");
    check(path.len > 6000 && file_read(f, path.s, &why) && f->len == 3, "a path longer than PATH_MAX");
    buf_free(&path);
    buf_free(&why);
}

int main(void)
{
    struct scratch s = scratch_new(), file = scratch_in(s.path, "file"), pipe = scratch_in(s.path, "pipe");
    struct file f = {0};
    check_bytes(&f, file.path);
    check_sure(&f, file.path);
    check_reason(&f, scratch_in(s.path, "none").path, "cannot be opened: No such file or directory", "nothing there");
    check_reason(&f, s.path, "not a regular file", "a folder");
    check(mkfifo(pipe.path, 0666) == 0, "a pipe is made");
    check_reason(&f, pipe.path, "not a regular file", "a pipe is not waited for");
    check_long_path(&f, s.path);
    file_free(&f);
    scratch_clear(&s);
    return check_done();
}
