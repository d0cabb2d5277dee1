/* Every call to the system fails once, or the process dies in it: the index is then as it was after one commit or
 * another, never between two, and the next writer can go on.
 *
 * The functions below stand before those of the C library, for us and for Xapian. */
#include "index.h"
#include "schema.h"

#include "check.h"
#include "scratch.h"
#include "told.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- calls that fail ---- */

enum { DIE = -1 };

static int fail_at;  /* the how manyth call from now fails; 0: none does */
static int fail_how; /* an errno, or DIE */

static bool fails(bool writes)
{
    if (!fail_at || --fail_at)
        return false;
    if (fail_how == ENOSPC && !writes)
        fail_how = EIO; /* no full disk does that */
    if (fail_how == DIE)
        kill(getpid(), SIGKILL);
    errno = fail_how;
    return true;
}

ssize_t pwrite(int fd, const void *bytes, size_t len, off_t at)
{
    return fails(true) ? -1 : syscall(SYS_pwrite64, fd, bytes, len, at);
}

ssize_t write(int fd, const void *bytes, size_t len)
{
    return fails(true) ? -1 : syscall(SYS_write, fd, bytes, len);
}

ssize_t pread(int fd, void *bytes, size_t len, off_t at)
{
    return fails(false) ? -1 : syscall(SYS_pread64, fd, bytes, len, at);
}

ssize_t read(int fd, void *bytes, size_t len)
{
    return fails(false) ? -1 : syscall(SYS_read, fd, bytes, len);
}

int open(const char *path, int flags, ...)
{
    va_list args;
    va_start(args, flags);
    int mode = flags & O_CREAT ? va_arg(args, int) : 0;
    va_end(args);
    return fails(flags & O_CREAT) ? -1 : (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

/* Nothing is synced: processes die here, not machines. */
int fsync(int fd)
{
    (void)fd;
    return fails(true) ? -1 : 0;
}

int fdatasync(int fd)
{
    (void)fd;
    return fails(true) ? -1 : 0;
}

int rename(const char *from, const char *to)
{
    return fails(true) ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags)
{
    return fails(true) ? -1 : (int)syscall(SYS_renameat2, from_dir, from, to_dir, to, flags);
}

int unlink(const char *path)
{
    return fails(true) ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int rmdir(const char *path)
{
    return fails(true) ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
}

int mkdir(const char *path, mode_t mode)
{
    return fails(true) ? -1 : (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

int ftruncate(int fd, off_t len)
{
    return fails(true) ? -1 : (int)syscall(SYS_ftruncate, fd, len);
}

/* ---- what is done while they fail ---- */

/* Exit status: the steps that went well, of those that were wanted; and, instead or in addition, */
enum {
    NONE_FAILED = 50, /* there were not so many calls */
    UNTOLD = 100,     /* a step failed without a sentence, or with a wrong one */
};

static int reached(int steps, const struct buf *why, int wanted)
{
    const char *told = buf_string(why);
    if (fail_at)
        return NONE_FAILED + steps;
    if (steps == wanted || (*told && (fail_how != ENOSPC || strstr(told, "o space left"))))
        return steps;
    printf("# told: '%s'\n", told);
    fflush(stdout);
    return UNTOLD;
}

/* Two commits, the first of them over several batches; returns how many went well. */
static int update(const char *folder, int at, int how)
{
    struct buf why = {0};
    struct writer *w = NULL;
    int commits = 0;
    char *text = scratch_lines(60, "lev slovo%d jine%d");
    fail_at = at;
    fail_how = how;
    if (writer_update(&w, folder, &why)) {
        commits += put_text(w, "cs/a.txt", text, 3, 2, &why) && writer_commit(w, &why);
        commits += commits && put_text(w, "d", "dub", 0, 0, &why) && writer_commit(w, &why);
        writer_abandon(w);
    }
    return reached(commits, &why, 2);
}

/* A build is finished and takes the place of the index in folder/target; returns whether it does. */
static int install(const char *folder, int at, int how)
{
    struct buf why = {0};
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    fail_at = at;
    fail_how = how;
    return reached(index_install(build.path, target.path, &why), &why, 1);
}

/* Everything is read; returns whether all of it could be, and was right. */
static int look(const char *folder, int at, int how)
{
    struct buf why = {0};
    uint64_t want = 0, got = 0;
    if (!tell(folder, &want, &why))
        return UNTOLD;
    fail_at = at;
    fail_how = how;
    bool ok = tell(folder, &got, &why);
    return ok && got != want ? UNTOLD : reached(ok, &why, 1);
}

/* Runs work in a child in which the at-th call fails: its exit status, or 128 + the signal that it died of. */
static int in_child(int work(const char *, int, int), const char *folder, int at, int how)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(60);
        _exit(work(folder, at, how));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* ---- and what is there afterwards ---- */

/* The sums of an index before an update, after its first commit, after its second. */
static void make_states(const char *folder, uint64_t states[3])
{
    struct buf why = {0};
    struct writer *w;
    char *text = scratch_lines(60, "lev slovo%d jine%d");
    make_index(folder);
    bool ok = tell(folder, &states[0], &why) && writer_update(&w, folder, &why) &&
              put_text(w, "cs/a.txt", text, 3, 2, &why) && writer_commit(w, &why) && tell(folder, &states[1], &why) &&
              put_text(w, "d", "dub", 0, 0, &why) && writer_close(w, &why) && tell(folder, &states[2], &why);
    check(ok && states[0] != states[1] && states[1] != states[2], "the states of an index");
    free(text);
    buf_free(&why);
}

static int state_of(const char *folder, const uint64_t *states, int n)
{
    for (int i = 0; i < n; i++)
        if (still_says(folder, states[i]))
            return i;
    return -1;
}

static bool keep_place(void *ctx, const struct listing *l)
{
    uint32_t *place = ctx;
    place[0] = l->docid;
    place[1] = l->passages;
    return true;
}

/* Can a document be replaced? */
static bool can_be_written(const char *folder)
{
    struct buf why = {0};
    struct writer *w;
    struct index *x = NULL;
    uint32_t old[2] = {0, 0};
    bool ok = writer_update(&w, folder, &why) && writer_reader(w, &x, &why) &&
              index_documents(x, keep_place, old, &why) && put_text(w, "e", "jasan", old[0], old[1], &why) &&
              writer_close(w, &why);
    index_close(x);
    if (!ok)
        printf("# %s\n", why.s);
    buf_free(&why);
    return ok;
}

static const struct {
    int how;
    const char *name;
} ways[] = {{EIO, "EIO"}, {ENOSPC, "ENOSPC"}, {DIE, "death"}};

enum { WAYS = sizeof ways / sizeof *ways };

/* Update with its at-th call failing; false when there are not so many. */
static bool check_update(const char *folder, const uint64_t states[3], int at, int way)
{
    char name[120];
    make_index(folder);
    int end = in_child(update, folder, at, ways[way].how);
    int state = state_of(folder, states, 3);
    bool died = end == 128 + SIGKILL;
    snprintf(name, sizeof name, "update, %s in call %d: ended with %d, state %d", ways[way].name, at, end, state);
    check(died ? state >= 0 : end != UNTOLD && end % NONE_FAILED == state, name);
    check(can_be_written(folder), "then it can be written");
    return died || end < NONE_FAILED || end >= UNTOLD;
}

static void test_update(const char *folder)
{
    uint64_t states[3];
    struct scratch index = scratch_in(folder, "index");
    make_states(index.path, states);
    for (int way = 0; way < WAYS; way++)
        for (int at = 1; check_update(index.path, states, at, way) && at < 1000;)
            at++;
}

/* Where the last step fails, after the new index stands in its place, it may be there and yet be called a failure. */
static bool check_install(const char *folder, const uint64_t states[2], int at, int way)
{
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    char name[120];
    build_text(target.path, "a", "prvni");
    build_text(build.path, "a", "druhy");
    int end = in_child(install, folder, at, ways[way].how);
    int state = state_of(target.path, states, 2);
    snprintf(name, sizeof name, "install, %s in call %d: ended with %d, state %d", ways[way].name, at, end, state);
    check(end % NONE_FAILED == 1 ? state == 1 : end != UNTOLD && state >= 0, name);
    check(can_be_written(target.path), "then it can be written");
    build_text(build.path, "a", "druhy");
    struct buf why = {0};
    check(index_install(build.path, target.path, &why) && still_says(target.path, states[1]),
          "then it can be installed");
    buf_free(&why);
    return end == 128 + SIGKILL || end < NONE_FAILED || end >= UNTOLD;
}

static void test_install(const char *folder)
{
    uint64_t states[2];
    struct scratch one = scratch_in(folder, "one"), two = scratch_in(folder, "two");
    struct buf why = {0};
    build_text(one.path, "a", "prvni");
    build_text(two.path, "a", "druhy");
    check(tell(one.path, &states[0], &why) && tell(two.path, &states[1], &why), "two indexes");
    for (int way = 0; way < WAYS; way++)
        for (int at = 1; check_install(folder, states, at, way) && at < 1000;)
            at++;
    buf_free(&why);
}

static void test_look(const char *folder)
{
    make_index(folder);
    for (int at = 1, end = 0; end < NONE_FAILED && at < 1000; at++) {
        char name[120];
        end = in_child(look, folder, at, EIO);
        snprintf(name, sizeof name, "reading, EIO in call %d: ended with %d", at, end);
        check(end == 0 || end == 1 || end == NONE_FAILED + 1, name);
    }
}

int main(void)
{
    void (*const tests[])(const char *) = {test_update, test_install, test_look};
    setenv("XAPIAN_FLUSH_THRESHOLD", "20", 1); /* so that a small document takes several batches */
    if (access("/dev/shm", W_OK) == 0)
        setenv("TMPDIR", "/dev/shm", 1); /* many small files, written over and over: a disk is four times as slow */
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct scratch folder = scratch_new();
        tests[i](folder.path);
        scratch_clear(&folder);
    }
    return check_done();
}
