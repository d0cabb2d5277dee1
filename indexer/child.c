#include "child.h"

#include "made.h"
#include "sandbox.h"
#include "stop.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    SHARED_BYTES = 1 << 18, /* an input of at most so many may share its child with others */
    SHARED_JOBS = 64,
    SLICE_MS = 100, /* how often we look whether an end is asked for */
    NAME_MAX_BYTES = 1 << 16,
};

#define NO_LENGTH UINT64_MAX /* of a string that is NULL */

/* What a child is asked to read: this, then the strings and the bytes. */
struct job {
    uint64_t path, encoding, bytes; /* lengths */
};

enum message_kind { MESSAGE_SOURCE, MESSAGE_FILE, MESSAGE_SKIPPED, MESSAGE_DONE, MESSAGE_FAILED };

/* What a child answers: this, then its name and its bytes.  The last one is DONE or FAILED. */
struct message {
    uint32_t kind;
    uint32_t unguarded;
    uint64_t name, bytes; /* lengths; of a name NO_LENGTH where there is none */
};

uint64_t child_budget(size_t len)
{
    return CHILD_INFLATED + (uint64_t)CHILD_RATIO * len;
}

/* ---- in the child ---- */

struct at_work {
    int socket;
    bool unguarded;
};

/* At once: _exit() under a sanitizer looks for leaks first, and cannot in here. */
static _Noreturn void leave(void)
{
    for (;;)
        syscall(SYS_exit_group, 0);
}

/* Who cannot be told anything has nothing to do any more. */
static void put_all(int socket, const void *bytes, size_t len)
{
    for (const char *at = bytes; len;) {
        ssize_t n = write(socket, at, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            leave();
        at += n;
        len -= (size_t)n;
    }
}

static void get_all(int socket, void *bytes, size_t len)
{
    for (char *at = bytes; len;) {
        ssize_t n = read(socket, at, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            leave();
        at += n;
        len -= (size_t)n;
    }
}

static void tell(const struct at_work *w, enum message_kind kind, const char *name, const void *bytes, size_t len)
{
    struct message m = {(uint32_t)kind, w->unguarded, name ? strlen(name) : NO_LENGTH, len};
    put_all(w->socket, &m, sizeof m);
    if (name)
        put_all(w->socket, name, m.name);
    put_all(w->socket, bytes, len);
}

static bool tell_file(void *ctx, const struct input *member, struct buf *why)
{
    (void)why;
    tell(ctx, MESSAGE_FILE, member->path, member->bytes, member->len);
    return true;
}

static bool tell_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    struct buf bytes = {0};
    (void)why;
    source_write(s, &bytes);
    tell(ctx, MESSAGE_SOURCE, name, bytes.s, bytes.len);
    buf_free(&bytes);
    source_free(s);
    return true;
}

static bool tell_skipped(void *ctx, const char *name, const char *reason, struct buf *why)
{
    (void)why;
    tell(ctx, MESSAGE_SKIPPED, name, reason, strlen(reason));
    return true;
}

/* What a reader does, in whatever process. */
static bool read_here(const struct reader *reader, const struct input *in, const struct members *to, struct buf *why)
{
    struct source s = {0};
    if (reader->members)
        return reader->members(in, to, why);
    if (reader->read(&s, in, why))
        return to->source(to->ctx, NULL, &s, why);
    source_free(&s);
    return false;
}

static char *get_string(int socket, uint64_t len)
{
    if (len == NO_LENGTH)
        return NULL;
    char *s = need(len + 1);
    get_all(socket, s, len);
    return s;
}

/* Reads until the socket is closed.  number: the memory that it may take. */
static void work(int socket, const void *what, uint64_t number)
{
    struct at_work w = {socket, !sandbox_enter(number)};
    const struct members to = {&w, tell_file, tell_source, tell_skipped};
    for (struct job job;;) {
        struct buf why = {0};
        get_all(socket, &job, sizeof job);
        char *path = get_string(socket, job.path), *encoding = get_string(socket, job.encoding);
        char *bytes = get_string(socket, job.bytes);
        const struct input in = {path, bytes, job.bytes, encoding};
        bool ok = read_here(what, &in, &to, &why);
        tell(&w, ok ? MESSAGE_DONE : MESSAGE_FAILED, NULL, buf_string(&why), why.len);
        buf_free(&why);
        free(path);
        free(encoding);
        free(bytes);
    }
}

static bool prepare(const void *what, struct buf *why)
{
    const struct reader *reader = what;
    return !reader->prepare || reader->prepare(why);
}

/* ---- words for how a child ended ---- */

static const char *signal_words(int number)
{
    static const struct {
        int number;
        const char *words;
    } table[] = {{SIGSEGV, "segmentation fault"}, {SIGABRT, "aborted"},       {SIGBUS, "bus error"},
                 {SIGFPE, "arithmetic error"},    {SIGILL, "illegal instruction"}, {SIGKILL, "killed"}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].number == number)
            return table[i].words;
    return "signal";
}

/* buf.c ends a process with 2 where there is no memory. */
static void told_end(const struct reader *reader, int status, struct buf *why)
{
    if (status >= 0 && WIFSIGNALED(status))
        fail(why, "the %s reader crashed (%s)", reader->name, signal_words(WTERMSIG(status)));
    else if (status >= 0 && WIFEXITED(status) && WEXITSTATUS(status) == 2)
        fail(why, "needs more than %d GB of memory", (int)(CHILD_MEMORY >> 30));
    else
        fail(why, "the %s reader ended unexpectedly", reader->name);
}

/* ---- in the process itself: one job ---- */

enum step {
    STEP_OK,
    STEP_DONE,    /* the last message has come: all is read */
    STEP_REFUSED, /* the last message has come: it cannot be read; *why */
    STEP_LIMIT,   /* it is not to go on; *why */
    STEP_BROKEN,  /* the child is gone, or tells nonsense */
    STEP_STOPPED, /* all of us are to end; *why */
};

struct talk {
    struct worker *w;
    double cpu;    /* of the child, when it last told something */
    double waited; /* seconds since then */
    char *in;      /* the message in hand: its name and its bytes, each with a NUL behind it */
    bool handed;   /* something was handed over */
    bool unguarded;
    uint64_t *budget;
    const struct members *to;
    struct buf *why;
};

/* Seconds of a processor that the child has used. */
static double cpu_of(pid_t pid)
{
    clockid_t clock;
    struct timespec t;
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &t) != 0)
        return 0;
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* A slice of waiting has passed in vain. */
static enum step waited(struct talk *t)
{
    t->waited += SLICE_MS / 1e3;
    if (stop_asked()) {
        fail(t->why, "interrupted");
        return STEP_STOPPED;
    }
    if (cpu_of(t->w->pid) - t->cpu > CHILD_SECONDS) {
        fail(t->why, "takes more than %d s", CHILD_SECONDS);
        return STEP_LIMIT;
    }
    if (t->waited > CHILD_PATIENCE) {
        fail(t->why, "takes more than %d s", CHILD_PATIENCE);
        return STEP_LIMIT;
    }
    return STEP_OK;
}

static enum step wait_for(struct talk *t, short what)
{
    struct pollfd p = {.fd = t->w->socket, .events = what};
    int n = poll(&p, 1, SLICE_MS);
    return n == 0 ? waited(t) : STEP_OK;
}

static enum step send_all(struct talk *t, const void *bytes, size_t len)
{
    enum step step = STEP_OK;
    for (const char *at = bytes; len && step == STEP_OK;) {
        ssize_t n = send(t->w->socket, at, len, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN) {
            step = wait_for(t, POLLOUT);
        } else if (n < 0 && errno != EINTR) {
            return STEP_BROKEN;
        } else if (n > 0) {
            at += n;
            len -= (size_t)n;
        }
    }
    return step;
}

static enum step receive_all(struct talk *t, void *bytes, size_t len)
{
    enum step step = STEP_OK;
    for (char *at = bytes; len && step == STEP_OK;) {
        ssize_t n = recv(t->w->socket, at, len, 0);
        if (n < 0 && errno == EAGAIN) {
            step = wait_for(t, POLLIN);
        } else if (n == 0 || (n < 0 && errno != EINTR)) {
            return STEP_BROKEN;
        } else if (n > 0) {
            at += n;
            len -= (size_t)n;
        }
    }
    return step;
}

static uint64_t string_len(const char *s)
{
    return s ? strlen(s) : NO_LENGTH;
}

static enum step send_string(struct talk *t, const char *s)
{
    return s ? send_all(t, s, strlen(s)) : STEP_OK;
}

static enum step send_job(struct talk *t, const struct input *in)
{
    const struct job job = {string_len(in->path), string_len(in->encoding), in->len};
    enum step step = send_all(t, &job, sizeof job);
    if (step == STEP_OK)
        step = send_string(t, in->path);
    if (step == STEP_OK)
        step = send_string(t, in->encoding);
    return step == STEP_OK ? send_all(t, in->bytes, in->len) : step;
}

/* Is the message one that there can be? */
static bool sound(const struct talk *t, const struct message *m)
{
    bool name = m->name != NO_LENGTH;
    if (m->kind > MESSAGE_FAILED || m->bytes > SIZE_MAX / 2 || (name && m->name > NAME_MAX_BYTES))
        return false;
    bool wanted = m->kind < MESSAGE_DONE && t->w->reader->members;
    return name == wanted || (wanted && m->kind == MESSAGE_FILE);
}

/* What is handed over, or its name, is paid for before memory is taken for it. */
static bool pay(struct talk *t, const struct message *m)
{
    uint64_t price = m->bytes + (t->w->reader->members ? CHILD_MEMBER : 0);
    if (price > *t->budget)
        return fail(t->why, CHILD_BOMB);
    *t->budget -= price;
    return true;
}

static enum step receive_rest(struct talk *t, const struct message *m)
{
    size_t name = m->name == NO_LENGTH ? 0 : m->name + 1;
    free(t->in);
    t->in = need(name + m->bytes + 1);
    enum step step = name ? receive_all(t, t->in, name - 1) : STEP_OK;
    return step == STEP_OK ? receive_all(t, t->in + name, m->bytes) : step;
}

/* What is no source that could have been made is a member less, or no document at all. */
static enum step take_source(struct talk *t, const char *name, const char *bytes, size_t len)
{
    static const char unsound[] = "the reader gave no sound document";
    struct source s = {0};
    if (source_read(&s, bytes, len))
        return t->to->source(t->to->ctx, name, &s, t->why) ? STEP_OK : STEP_STOPPED;
    source_free(&s);
    if (name)
        return t->to->skipped(t->to->ctx, name, unsound, t->why) ? STEP_OK : STEP_STOPPED;
    fail(t->why, "%s", unsound);
    return STEP_LIMIT;
}

static enum step hand_over(struct talk *t, const struct message *m)
{
    const struct members *to = t->to;
    const char *name = m->name == NO_LENGTH ? NULL : t->in, *bytes = name ? name + m->name + 1 : t->in;
    t->handed = true;
    if (m->kind == MESSAGE_SOURCE)
        return take_source(t, name, bytes, m->bytes);
    bool ok = m->kind == MESSAGE_SKIPPED
                  ? to->skipped(to->ctx, name, bytes, t->why)
                  : to->file(to->ctx, &(struct input){.path = name, .bytes = bytes, .len = m->bytes}, t->why);
    return ok ? STEP_OK : STEP_STOPPED;
}

/* What the message comes to, once all of it is there. */
static enum step take(struct talk *t, const struct message *m)
{
    t->unguarded = m->unguarded;
    if (m->kind == MESSAGE_DONE)
        return STEP_DONE;
    if (m->kind != MESSAGE_FAILED)
        return hand_over(t, m);
    fail(t->why, "%s", t->in);
    return STEP_REFUSED;
}

/* The clocks begin anew with each message. */
static enum step next_message(struct talk *t)
{
    struct message m;
    t->cpu = cpu_of(t->w->pid);
    t->waited = 0;
    enum step step = receive_all(t, &m, sizeof m);
    if (step != STEP_OK)
        return step;
    if (!sound(t, &m))
        return STEP_BROKEN;
    if (!pay(t, &m))
        return STEP_LIMIT;
    step = receive_rest(t, &m);
    return step == STEP_OK ? take(t, &m) : step;
}

static enum step do_job(struct talk *t, const struct input *in)
{
    t->w->jobs++;
    enum step step = send_job(t, in);
    while (step == STEP_OK)
        step = next_message(t);
    free(t->in);
    return step;
}

/* ---- children come and go ---- */

static enum birth_result hire(struct children *c, struct worker *w, const struct reader *reader, size_t len,
                              struct buf *why)
{
    const struct birth birth = {work, prepare, reader, CHILD_MEMORY + 2 * (uint64_t)len};
    *w = (struct worker){.reader = reader};
    return nursery_birth(&c->nursery, &birth, &w->pid, &w->socket, why);
}

/* Whatever it does now, it ends; one that is ending already keeps its status.  Returns that. */
static int dismiss(struct children *c, struct worker *w)
{
    if (!w->socket)
        return -1;
    close(w->socket);
    kill(w->pid, SIGKILL);
    int status = nursery_wait(&c->nursery, w->pid);
    *w = (struct worker){0};
    return status;
}

void children_end(struct children *c)
{
    dismiss(c, &c->worker);
    nursery_end(&c->nursery);
    *c = (struct children){0};
}

/* May the input be read by a child that reads others as well? */
static bool may_share(const struct reader *reader, const struct input *in)
{
    return !reader->members && in->len <= SHARED_BYTES;
}

/* The child that waits, where it can take the input; else a new one. */
static enum birth_result find_worker(struct children *c, struct worker *w, const struct reader *reader,
                                     const struct input *in, struct buf *why)
{
    bool shared = w == &c->worker;
    if (shared && w->socket && w->reader == reader && w->jobs < SHARED_JOBS)
        return BIRTH_DONE;
    dismiss(c, w);
    return hire(c, w, reader, shared ? SHARED_BYTES : in->len, why);
}

/* Only a child with which all is well lives on, and only the one for small inputs. */
static void leave_worker(struct children *c, struct worker *w, enum step step, struct buf *why)
{
    const struct reader *reader = w->reader;
    if (w == &c->worker && (step == STEP_DONE || step == STEP_REFUSED))
        return;
    int status = dismiss(c, w);
    if (step == STEP_BROKEN)
        told_end(reader, status, why);
}

static enum child_result result_of(enum step step)
{
    return step == STEP_DONE ? CHILD_DONE : step == STEP_STOPPED ? CHILD_STOPPED : CHILD_FAILED;
}

/* *again: the child broke, perhaps by what it had read before. */
static enum child_result attempt(struct children *c, struct talk *t, const struct reader *reader, const struct input *in,
                             bool *again)
{
    struct worker alone = {0};
    t->w = may_share(reader, in) ? &c->worker : &alone;
    enum birth_result born = find_worker(c, t->w, reader, in, t->why);
    if (born != BIRTH_DONE)
        return born == BIRTH_REFUSED ? CHILD_FAILED : CHILD_STOPPED;
    bool first = t->w->jobs == 0;
    enum step step = do_job(t, in);
    leave_worker(c, t->w, step, t->why);
    *again = step == STEP_BROKEN && !first && !t->handed;
    return result_of(step);
}

static enum child_result read_trusted(const struct reader *reader, const struct input *in, const struct members *to,
                                      struct buf *why)
{
    struct source s = {0};
    if (reader->read(&s, in, why))
        return to->source(to->ctx, NULL, &s, why) ? CHILD_DONE : CHILD_STOPPED;
    source_free(&s);
    return CHILD_FAILED;
}

enum child_result child_read(struct children *c, const struct reader *reader, const struct input *in,
                             const struct members *to, uint64_t *budget, struct buf *why)
{
    struct talk t = {.budget = budget, .to = to, .why = why};
    bool again = false;
    if (reader->trusted)
        return read_trusted(reader, in, to, why);
    enum child_result result = attempt(c, &t, reader, in, &again);
    if (again) {
        t = (struct talk){.budget = budget, .to = to, .why = why};
        result = attempt(c, &t, reader, in, &again);
    }
    if (result == CHILD_FAILED && !strcmp(why->s, CHILD_BOMB))
        *budget = 0;
    c->unguarded |= t.unguarded;
    return result;
}
