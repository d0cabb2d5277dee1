#include "jobs.h"

#include "intake.h"
#include "stop.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    RUNS = 4,             /* of files that a process would do, were all as long as the first */
    RUN_LEAST = 1 << 16,  /* bytes */
    TELL_BYTES = 1 << 15, /* kept before they are sent */
    LOOK_MS = 100,        /* between two looks at whether an end is asked for */
    READ_BYTES = 1 << 16,
};
#define TELL_SECONDS 0.1

/* A run of tasks, [first, end) of the plan. */
struct run {
    size_t first, end;
    bool done;
    struct buf told; /* what is to be told of it */
};

/* What the processes share. */
struct shared {
    atomic_size_t next;           /* the next run to be taken */
    atomic_size_t task[JOBS_MAX]; /* 1 + the task that each has in hand; 0: none */
};

/* A process at work, as this one sees it. */
struct hand {
    pid_t pid;
    int socket; /* what it says comes here; -1: it has ended */
    struct buf said;
};

struct jobs {
    struct job *job;
    struct run *runs;
    size_t nruns, cap, telling; /* runs before `telling` are told */
    struct shared *shared;
    struct hand *hands;
    unsigned n;
    bool stopping, failed;
};

enum kind { SAID_SOME, SAID_RUN, SAID_END };

/* What a process says; `len` bytes follow: what is to be told, or, where it ends in failure, why. */
struct message {
    enum kind kind;
    bool ok, stopped; /* at its end */
    size_t run, len;
    size_t files, done;    /* since the last message */
    uint64_t bytes, size;  /* since then: read, and as the plan has it */
};

/* ---- how many ---- */

static unsigned processors(void)
{
    cpu_set_t set;
    int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (int)sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > JOBS_OWN ? JOBS_OWN : (unsigned)n;
}

unsigned jobs_worth(const struct job *j)
{
    uint64_t n = j->settings->jobs;
    if (!j->building)
        return 1;
    if (!n) {
        n = processors();
        n = n < 1 + j->plan.bytes / JOBS_WORTH ? n : 1 + j->plan.bytes / JOBS_WORTH;
    }
    n = n < j->plan.files ? n : j->plan.files;
    return n ? (unsigned)n : 1;
}

/* ---- runs ---- */

/* Long ones first: at the end all processes are done at about the same time. */
static void cut(struct jobs *js)
{
    const struct plan *p = &js->job->plan;
    uint64_t left = p->bytes, sum = 0;
    size_t first = 0;
    for (size_t i = 0; i < p->n; i++) {
        uint64_t want = left / (RUNS * js->n);
        sum += p->at[i].found ? p->at[i].found->size : 0;
        if (i + 1 < p->n && sum < (want > RUN_LEAST ? want : RUN_LEAST))
            continue;
        js->runs = need_room(js->runs, js->nruns, &js->cap, sizeof *js->runs);
        js->runs[js->nruns++] = (struct run){.first = first, .end = i + 1};
        left -= sum < left ? sum : left;
        sum = 0;
        first = i + 1;
    }
}

/* ---- in a process ---- */

struct worker_side {
    struct jobs *jobs;
    unsigned number; /* from 0 */
    int socket;
    struct buf told;
    size_t done, files; /* as they were when it last spoke */
    uint64_t bytes, size;
    double spoken;
};

/* Where nobody listens any more nothing is of use. */
static void send_all(int to, const void *bytes, size_t len)
{
    for (const char *at = bytes; len;) {
        ssize_t n = send(to, at, len, MSG_NOSIGNAL);
        if (n < 0 && errno != EINTR)
            _exit(1);
        at += n < 0 ? 0 : n;
        len -= n < 0 ? 0 : (size_t)n;
    }
}

static void say(struct worker_side *w, struct message m, const struct buf *text)
{
    const struct job *j = w->jobs->job;
    m.len = text->len;
    m.files = j->report.progress.files - w->files;
    m.size = j->report.progress.bytes - w->size;
    m.bytes = j->report.bytes - w->bytes;
    m.done = j->done - w->done;
    send_all(w->socket, &m, sizeof m);
    send_all(w->socket, text->s, text->len);
    w->files = j->report.progress.files;
    w->size = j->report.progress.bytes;
    w->bytes = j->report.bytes;
    w->done = j->done;
    w->spoken = seconds_now();
    buf_clear(&w->told);
}

/* A long file must not keep the line of progress waiting, and many short ones must not each have a message. */
static void say_some(struct worker_side *w, size_t run)
{
    if (w->told.len > TELL_BYTES || seconds_now() - w->spoken > TELL_SECONDS)
        say(w, (struct message){.kind = SAID_SOME, .run = run}, &w->told);
}

static bool do_run(struct worker_side *w, size_t run, struct buf *why)
{
    struct job *j = w->jobs->job;
    const struct run *r = &w->jobs->runs[run];
    for (size_t i = r->first; i < r->end && !j->stopped; i++) {
        atomic_store(&w->jobs->shared->task[w->number], i + 1);
        bool ok = intake(j, &j->plan.at[i], why);
        if (!ok && !j->putter.stopped && !stop_asked())
            return false;
        j->stopped = j->putter.stopped || stop_asked();
        say_some(w, run);
    }
    say(w, (struct message){.kind = SAID_RUN, .run = run}, &w->told);
    return true;
}

static bool do_runs(struct worker_side *w, struct buf *why)
{
    struct jobs *js = w->jobs;
    while (!js->job->stopped) {
        size_t run = atomic_fetch_add(&js->shared->next, 1);
        if (run >= js->nruns)
            break;
        if (!do_run(w, run, why))
            return false;
    }
    atomic_store(&js->shared->task[w->number], 0);
    return true;
}

/* What came with the fork is not ours: the writer, the nursery. */
static bool settle(struct worker_side *w, struct buf *why)
{
    struct job *j = w->jobs->job;
    j->putter.writer = NULL;
    if (j->children.nursery.socket)
        close(j->children.nursery.socket);
    j->children = (struct children){0};
    j->report.later = &w->told;
    j->report.progress.on = false;
    return nursery_start(&j->children.nursery, why) &&
           writer_part(&j->putter.writer, j->where.build, w->number + 1, why);
}

static bool work(struct worker_side *w, struct buf *why)
{
    struct job *j = w->jobs->job;
    if (!settle(w, why) || !do_runs(w, why))
        return false;
    children_end(&j->children);
    return writer_close(j->putter.writer, why);
}

/* Ends without a word to what this process was forked from: no file of that one is written here. */
static void be_hand(struct jobs *js, unsigned number, int socket, pid_t parent)
{
    struct worker_side w = {.jobs = js, .number = number, .socket = socket};
    struct buf why = {0};
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
    bool ok = work(&w, &why);
    if (ok)
        buf_clear(&why);
    say(&w, (struct message){.kind = SAID_END, .ok = ok, .stopped = js->job->stopped}, &why);
    _exit(0);
}

/* ---- in the process that waits for them ---- */

static bool start_one(struct jobs *js, unsigned number, struct buf *why)
{
    struct hand *h = &js->hands[number];
    pid_t parent = getpid();
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(why, "cannot make a socket: %s", strerror(errno));
    h->pid = fork();
    if (h->pid == 0) {
        close(ends[0]);
        be_hand(js, number, ends[1], parent);
    }
    close(ends[1]);
    if (h->pid < 0) {
        close(ends[0]);
        return fail(why, "cannot make a process: %s", strerror(errno));
    }
    h->socket = ends[0];
    return true;
}

/* Those that are ignored there stay so, and the others are waited for at a good moment (stop.h). */
static void ask_to_stop(struct jobs *js)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    for (unsigned i = 0; i < js->n; i++)
        for (size_t s = 0; s < sizeof signals / sizeof *signals && js->hands[i].socket >= 0; s++)
            kill(js->hands[i].pid, signals[s]);
    js->stopping = true;
}

/* The first reason is the one to be told; what the others do is of no use any more. */
static void give_up(struct jobs *js)
{
    for (unsigned i = 0; i < js->n; i++)
        if (js->hands[i].socket >= 0)
            kill(js->hands[i].pid, SIGKILL);
    js->failed = true;
}

static void end_hand(struct hand *h, int *status)
{
    close(h->socket);
    h->socket = -1;
    while (waitpid(h->pid, status, 0) < 0 && errno == EINTR)
        ;
}

/* It died: of a fault of ours, of too little memory, or somebody has killed it. */
static void hand_died(struct jobs *js, unsigned number, struct buf *why)
{
    const struct job *j = js->job;
    struct buf file = {0};
    size_t task = atomic_load(&js->shared->task[number]);
    int status = 0;
    end_hand(&js->hands[number], &status);
    if (js->failed)
        return;
    if (task)
        buf_addf(&file, " while it read '%s'", found_name(&j->walk, j->plan.at[task - 1].found));
    if (WIFSIGNALED(status))
        fail(why, "a process was ended by signal %d%s; the index is as it was", WTERMSIG(status), buf_string(&file));
    else
        fail(why, "a process ended with status %d%s; the index is as it was", WEXITSTATUS(status), buf_string(&file));
    buf_free(&file);
    give_up(js);
}

/* All runs before it are told: its own news can be told as it comes. */
static void tell(struct jobs *js)
{
    for (; js->telling < js->nruns; js->telling++) {
        struct run *r = &js->runs[js->telling];
        report_told(&js->job->report, &r->told);
        if (!r->done)
            return;
        buf_free(&r->told);
    }
}

/* Runs that were never taken, or not ended, leave gaps. */
static void tell_rest(struct jobs *js)
{
    for (; js->telling < js->nruns; js->telling++) {
        report_told(&js->job->report, &js->runs[js->telling].told);
        buf_free(&js->runs[js->telling].told);
    }
}

static void take(struct jobs *js, unsigned number, const struct message *m, const char *text, struct buf *why)
{
    struct job *j = js->job;
    j->done += m->done;
    j->report.bytes += m->bytes;
    progress_steps(&j->report.progress, m->files, m->size);
    if (m->kind != SAID_END) {
        buf_add(&js->runs[m->run].told, text, m->len);
        js->runs[m->run].done = m->kind == SAID_RUN;
        return;
    }
    int status;
    end_hand(&js->hands[number], &status);
    j->stopped |= m->stopped;
    if (m->ok || js->failed)
        return;
    fail(why, "%.*s", (int)m->len, text);
    give_up(js);
}

/* What has come from a process so far: messages, the last of them perhaps not to its end. */
static void hear(struct jobs *js, unsigned number, struct buf *why)
{
    struct hand *h = &js->hands[number];
    struct message m;
    size_t at = 0;
    for (; h->said.len - at >= sizeof m; at += sizeof m + m.len) {
        memcpy(&m, h->said.s + at, sizeof m);
        if (h->said.len - at - sizeof m < m.len)
            break;
        take(js, number, &m, h->said.s + at + sizeof m, why);
    }
    if (at) {
        memmove(h->said.s, h->said.s + at, h->said.len - at);
        buf_cut(&h->said, h->said.len - at);
    }
}

static void listen_to(struct jobs *js, unsigned number, struct buf *why)
{
    struct hand *h = &js->hands[number];
    char bytes[READ_BYTES];
    ssize_t n = read(h->socket, bytes, sizeof bytes);
    if (n < 0 && errno == EINTR)
        return;
    if (n <= 0) {
        hand_died(js, number, why);
        return;
    }
    buf_add(&h->said, bytes, (size_t)n);
    hear(js, number, why);
}

/* Waits for news, not for long; which of them have any: in `ready`.  false: all have ended. */
static bool wait_for_news(const struct jobs *js, struct pollfd *ready)
{
    unsigned open = 0;
    for (unsigned i = 0; i < js->n; i++) {
        ready[i] = (struct pollfd){.fd = js->hands[i].socket, .events = POLLIN};
        open += js->hands[i].socket >= 0;
    }
    if (open && poll(ready, js->n, LOOK_MS) <= 0)
        for (unsigned i = 0; i < js->n; i++)
            ready[i].revents = 0;
    return open > 0;
}

static void wait_for_all(struct jobs *js, struct buf *why)
{
    struct pollfd ready[JOBS_MAX];
    while (wait_for_news(js, ready)) {
        for (unsigned i = 0; i < js->n; i++)
            if (js->hands[i].socket >= 0 && ready[i].revents)
                listen_to(js, i, why);
        tell(js);
        if (!js->stopping && !js->failed && stop_asked())
            ask_to_stop(js);
    }
    tell_rest(js);
}

static bool share(struct jobs *js, struct buf *why)
{
    js->shared = mmap(NULL, sizeof *js->shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return js->shared != MAP_FAILED || fail(why, "cannot share memory: %s", strerror(errno));
}

static bool start_all(struct jobs *js, struct buf *why)
{
    for (unsigned i = 0; i < js->n; i++)
        js->hands[i].socket = -1;
    fflush(NULL);
    for (unsigned i = 0; i < js->n; i++)
        if (!start_one(js, i, why)) {
            give_up(js);
            return false;
        }
    return true;
}

static void jobs_free(struct jobs *js)
{
    for (unsigned i = 0; i < js->n; i++)
        buf_free(&js->hands[i].said);
    for (size_t i = 0; i < js->nruns; i++)
        buf_free(&js->runs[i].told);
    free(js->runs);
    free(js->hands);
    munmap(js->shared, sizeof *js->shared);
}

bool jobs_run(struct job *j, unsigned n, struct buf *why)
{
    struct jobs js = {.job = j, .n = n};
    if (!share(&js, why))
        return false;
    js.hands = need(n * sizeof *js.hands);
    cut(&js);
    start_all(&js, why);
    wait_for_all(&js, why);
    j->stopped |= js.stopping;
    jobs_free(&js);
    return !js.failed;
}
