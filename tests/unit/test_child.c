/* Readers in children: what they make comes back; what they do to themselves is told in words and harms nobody. */
#include "check.h"
#include "child.h"
#include "made.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- readers ---- */

/* What the first word of the bytes asks for. */
static bool is(const struct input *in, const char *word)
{
    return in->len >= strlen(word) && !memcmp(in->bytes, word, strlen(word));
}

/* Tries what a child must not be able to do; a letter for each that worked. */
static void try_all(struct buf *out)
{
    buf_adds(out, "tried:");
    if (open("/etc/passwd", O_RDONLY) >= 0)
        buf_adds(out, " open");
    if (open("/tmp/najdi-written", O_WRONLY | O_CREAT, 0600) >= 0)
        buf_adds(out, " create");
    if (socket(AF_INET, SOCK_STREAM, 0) >= 0)
        buf_adds(out, " socket");
    if (socket(AF_UNIX, SOCK_DGRAM, 0) >= 0)
        buf_adds(out, " unix");
    if (unlink("/tmp/najdi-no-such-file") == 0 || errno == ENOENT)
        buf_adds(out, " unlink");
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    if (child > 0)
        buf_adds(out, " fork");
    if (kill(getppid(), 0) == 0)
        buf_adds(out, " kill");
    execl("/bin/true", "true", (char *)NULL);
    if (errno != EACCES)
        buf_adds(out, " exec");
}

static void hang(void)
{
    for (volatile int i = 0;; i++)
        ;
}

/* Memory until there is none. */
static void eat(void)
{
    for (;;)
        memset(need(1 << 24), 1, 1 << 24);
}

static bool misbehave(const struct input *in, struct buf *why)
{
    volatile int *null = NULL;
    if (is(in, "crash"))
        *null = 1;
    if (is(in, "abort"))
        abort();
    if (is(in, "hang"))
        hang();
    if (is(in, "eat"))
        eat();
    if (is(in, "exit"))
        syscall(SYS_exit_group, 0);
    if (is(in, "nonsense"))
        for (ssize_t n = write(3, "0123456789012345678901234567890123456789", 40); n == 40;) /* till it is ended */
            ;
    if (is(in, "refuse"))
        return fail(why, "it is not to be read");
    return true;
}

static bool read_words(struct source *out, const struct input *in, struct buf *why)
{
    struct maker m;
    struct buf tried = {0};
    if (!misbehave(in, why))
        return false;
    make_start(&m, out);
    make_string(&m, in->path);
    make_end(&m);
    make_text(&m, in->bytes, in->len);
    if (is(in, "try"))
        try_all(&tried);
    make_end(&m);
    make_string(&m, tried.s);
    if (in->encoding)
        make_set(&m, MADE_AUTHOR, in->encoding, strlen(in->encoding));
    make_finish(&m, false);
    buf_free(&tried);
    return true;
}

/* A member a line; "!reason" is skipped, ":name" a document, "crash" as above. */
static bool hand_lines(const struct input *in, const struct members *to, struct buf *why)
{
    const char *end = in->bytes + in->len;
    for (const char *at = in->bytes; at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        size_t len = (size_t)((stop ? stop : end) - at);
        char *line = need_copy(at, len);
        const struct input member = {.path = line, .bytes = line, .len = len};
        struct source s = {0};
        bool ok = true;
        if (*line == '!')
            ok = to->skipped(to->ctx, "bad", line + 1, why);
        else if (*line == ':')
            ok = read_words(&s, &member, why) && to->source(to->ctx, line + 1, &s, why);
        else
            ok = misbehave(&member, why) && to->file(to->ctx, &member, why);
        free(line);
        if (!ok)
            return false;
        at += len + 1;
    }
    return true;
}

static bool no_library(struct buf *why)
{
    return fail(why, "needs a library that is not there");
}

static const struct reader words = {.name = "words", .read = read_words};
static const struct reader trusted = {.name = "trusted", .read = read_words, .trusted = true};
static const struct reader lines = {.name = "lines", .members = hand_lines};
static const struct reader lacking = {.name = "lacking", .read = read_words, .prepare = no_library};

/* ---- what comes of them ---- */

/* All that was handed over, in one line; stop: false is said to what has this name. */
struct taken {
    struct buf told;
    const char *stop;
};

static bool take(struct taken *t, const char *name, const char *what, size_t len, struct buf *why)
{
    buf_addf(&t->told, "%s=", name ? name : "-");
    for (size_t i = 0; i < len; i++)
        buf_addc(&t->told, what[i] == '\n' ? '/' : what[i]);
    buf_addc(&t->told, ';');
    return !t->stop || !name || strcmp(name, t->stop) || fail(why, "enough");
}

static bool take_file(void *ctx, const struct input *in, struct buf *why)
{
    return take(ctx, in->path, in->bytes, in->len, why);
}

static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    bool ok = take(ctx, name, s->text, s->text_len, why);
    source_free(s);
    return ok;
}

static bool take_skipped(void *ctx, const char *name, const char *reason, struct buf *why)
{
    return take(ctx, name, reason, strlen(reason), why);
}

static struct children children;

static enum child_result read_in_child(const struct reader *reader, const char *bytes, uint64_t budget,
                                       struct taken *t, struct buf *why)
{
    const struct members to = {t, take_file, take_source, take_skipped};
    const struct input in = {.path = "p", .bytes = bytes, .len = strlen(bytes)};
    return child_read(&children, reader, &in, &to, &budget, why);
}

static void test_reading(void)
{
    static const struct {
        const struct reader *reader;
        const char *bytes, *want, *reason;
        enum child_result result;
        const char *stop;
        uint64_t budget; /* 0: that of its size */
    } rows[] = {
        {&words, "one two", "-=p//one two;", "", CHILD_DONE, NULL, 0},
        {&trusted, "one two", "-=p//one two;", "", CHILD_DONE, NULL, 0},
        {&words, "", "-=p;", "", CHILD_DONE, NULL, 0},
        {&words, "refuse", "", "it is not to be read", CHILD_FAILED, NULL, 0},
        {&trusted, "refuse", "", "it is not to be read", CHILD_FAILED, NULL, 0},
        {&words, "after that", "-=p//after that;", "", CHILD_DONE, NULL, 0},
        {&words, "exit", "", "the words reader ended unexpectedly", CHILD_FAILED, NULL, 0},
        {&words, "nonsense", "", "the words reader crashed (killed)", CHILD_FAILED, NULL, 0},
        {&words, "after that", "-=p//after that;", "", CHILD_DONE, NULL, 0},
        {&words, "longer than it may be", "", "inflates to more than 100 times its size", CHILD_FAILED, NULL, 10},
        {&lacking, "x", "", "needs a library that is not there", CHILD_FAILED, NULL, 0},
        {&lines, "a\n!no\n:c", "a=a;bad=no;c=:c//:c;", "", CHILD_DONE, NULL, 0},
        {&lines, "a\nb\nc", "a=a;b=b;", "enough", CHILD_STOPPED, "b", 0},
        {&lines, "a\nrefuse\nc", "a=a;", "it is not to be read", CHILD_FAILED, NULL, 0},
        {&lines, "a\nexit", "a=a;", "the lines reader ended unexpectedly", CHILD_FAILED, NULL, 0},
        {&lines, "a\nb\nc", "a=a;b=b;", "inflates to more than 100 times its size", CHILD_FAILED, NULL, 1100},
        {&lines, "", "", "", CHILD_DONE, NULL, 0},
#ifndef __SANITIZE_ADDRESS__
        {&words, "crash", "", "the words reader crashed (segmentation fault)", CHILD_FAILED, NULL, 0},
        {&words, "abort", "", "the words reader crashed (aborted)", CHILD_FAILED, NULL, 0},
        {&words, "eat", "", "needs more than 2 GB of memory", CHILD_FAILED, NULL, 0},
        {&lines, "a\ncrash", "a=a;", "the lines reader crashed (segmentation fault)", CHILD_FAILED, NULL, 0},
#endif
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct taken t = {.stop = rows[i].stop};
        struct buf why = {0};
        uint64_t budget = rows[i].budget ? rows[i].budget : child_budget(strlen(rows[i].bytes));
        enum child_result result = read_in_child(rows[i].reader, rows[i].bytes, budget, &t, &why);
        const char *name = *rows[i].bytes ? rows[i].bytes : "nothing";
        check_number(result, rows[i].result, name);
        check_text(buf_string(&t.told), rows[i].want, name);
        check_text(buf_string(&why), rows[i].reason, name);
        buf_free(&t.told);
        buf_free(&why);
    }
}

/* Nothing that a child tries works. */
static void test_sandbox(void)
{
    struct taken t = {0};
    struct buf why = {0};
    check_number(read_in_child(&words, "try", child_budget(3), &t, &why), CHILD_DONE, "a child that tries");
    check_text(buf_string(&t.told), "-=p//try//tried:;", "nothing works");
    check(!children.unguarded, "system calls are filtered");
    buf_free(&t.told);
    buf_free(&why);
}

/* Ctrl-C is seen while a child hangs. */
static void test_stop(void)
{
    struct taken t = {0};
    struct buf why = {0};
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigprocmask(SIG_BLOCK, &held, NULL);
    raise(SIGINT);
    check_number(read_in_child(&words, "hang", child_budget(4), &t, &why), CHILD_STOPPED, "Ctrl-C");
    check_text(why.s, "interrupted", "Ctrl-C");
    int number;
    sigwait(&held, &number);
    buf_free(&t.told);
    buf_free(&why);
}

/* A nursery that was killed is made again. */
static void test_nursery(void)
{
    struct taken t = {0};
    struct buf why = {0};
    kill(children.nursery.pid, SIGKILL);
    check_number(read_in_child(&lines, "a", child_budget(1), &t, &why), CHILD_DONE, "without the nursery");
    check_text(buf_string(&t.told), "a=a;", "without the nursery");
    buf_free(&t.told);
    buf_free(&why);
}

int main(void)
{
    struct buf why = {0};
    check(nursery_start(&children.nursery, &why), "the nursery");
    test_reading();
    test_sandbox();
    test_stop();
    test_nursery();
    children_end(&children);
    buf_free(&why);
    return check_done();
}
