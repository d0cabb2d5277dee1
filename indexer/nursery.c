#include "nursery.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* A question to the nursery: one message; with a birth comes the child's end of its socket. */
struct question {
    struct birth birth; /* .work NULL: wait for `child` */
    pid_t child;
};

/* The answer to it. */
struct answer {
    enum birth_result result;
    int value; /* pid or status */
    char why[240];
};

/* ---- in the nursery and its children ---- */

/* Whatever number it has, it is 3 afterwards, and alone. */
static void keep_only(int socket)
{
    int null = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 2; fd++)
        dup2(null, fd);
#if !defined __SANITIZE_ADDRESS__ && !defined KEEP_STDERR
    dup2(null, 2);
#endif
    if (socket != 3)
        dup2(socket, 3);
    close_range(4, ~0U, 0);
}

/* Ends with the process that made it, also where that is killed. */
static void end_with_parent(pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(0);
}

static void be_child(const struct birth *b, int socket, pid_t parent)
{
    end_with_parent(parent);
    keep_only(socket);
    b->work(3, b->what, b->number);
    _exit(0);
}

static void give_birth(const struct birth *b, int socket, struct answer *out)
{
    struct buf why = {0};
    pid_t parent = getpid();
    if (b->prepare && !b->prepare(b->what, &why)) {
        out->result = BIRTH_REFUSED;
        snprintf(out->why, sizeof out->why, "%s", buf_string(&why));
    } else if ((out->value = fork()) == 0) {
        be_child(b, socket, parent);
    } else if (out->value < 0) {
        out->result = BIRTH_FAILED;
        snprintf(out->why, sizeof out->why, "cannot make a process: %s", strerror(errno));
    }
    buf_free(&why);
}

/* Answers one question. */
static void answer(const struct question *q, int socket, struct answer *out)
{
    *out = (struct answer){.result = BIRTH_DONE, .value = -1};
    if (q->birth.work)
        give_birth(&q->birth, socket, out);
    else
        while (waitpid(q->child, &out->value, 0) < 0 && errno == EINTR)
            ;
}

/* One message with at most one descriptor in it, which is -1 where there is none.  false: the other side is gone. */
static bool receive(int from, void *message, size_t len, int *fd)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } room;
    struct iovec part = {message, len};
    struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &room, .msg_controllen = sizeof room};
    ssize_t n;
    while ((n = recvmsg(from, &m, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
        ;
    struct cmsghdr *c = n > 0 ? CMSG_FIRSTHDR(&m) : NULL;
    *fd = -1;
    if (c && c->cmsg_type == SCM_RIGHTS)
        memcpy(fd, CMSG_DATA(c), sizeof *fd);
    return n == (ssize_t)len;
}

static bool give(int to, const void *message, size_t len, int fd)
{
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } room = {{0}};
    struct iovec part = {(void *)message, len};
    struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1};
    if (fd >= 0) {
        m.msg_control = &room;
        m.msg_controllen = sizeof room;
        struct cmsghdr *c = CMSG_FIRSTHDR(&m);
        *c = (struct cmsghdr){.cmsg_len = CMSG_LEN(sizeof fd), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS};
        memcpy(CMSG_DATA(c), &fd, sizeof fd);
    }
    ssize_t n;
    while ((n = sendmsg(to, &m, MSG_NOSIGNAL)) < 0 && errno == EINTR)
        ;
    return n == (ssize_t)len;
}

/* Lives until the process that made it ends, or closes its socket. */
static void be_nursery(int socket, pid_t parent)
{
    struct question q;
    struct answer a;
    int fd;
    end_with_parent(parent);
    while (receive(socket, &q, sizeof q, &fd)) {
        answer(&q, fd, &a);
        if (fd >= 0)
            close(fd);
        if (!give(socket, &a, sizeof a, -1))
            break;
    }
    _exit(0);
}

/* ---- in the process itself ---- */

bool nursery_start(struct nursery *n, struct buf *why)
{
    int ends[2];
    pid_t parent = getpid();
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return fail(why, "cannot make a socket: %s", strerror(errno));
    n->pid = fork();
    if (n->pid == 0) {
        close(ends[0]);
        be_nursery(ends[1], parent);
    }
    close(ends[1]);
    n->socket = ends[0];
    if (n->pid > 0)
        return true;
    close(ends[0]);
    n->socket = 0;
    return fail(why, "cannot make a process: %s", strerror(errno));
}

void nursery_end(struct nursery *n)
{
    if (!n->socket)
        return;
    close(n->socket);
    while (waitpid(n->pid, NULL, 0) < 0 && errno == EINTR)
        ;
    *n = (struct nursery){0};
}

static bool ask(struct nursery *n, const struct question *q, int fd, struct answer *a)
{
    int none;
    return n->socket && give(n->socket, q, sizeof *q, fd) && receive(n->socket, a, sizeof *a, &none);
}

/* As ask; where the nursery is gone a new one is asked. */
static bool ask_again(struct nursery *n, const struct question *q, int fd, struct answer *a, struct buf *why)
{
    if (ask(n, q, fd, a))
        return true;
    nursery_end(n);
    if (!nursery_start(n, why))
        return false;
    return ask(n, q, fd, a) || fail(why, "cannot make a process");
}

enum birth_result nursery_birth(struct nursery *n, const struct birth *b, pid_t *child, int *socket, struct buf *why)
{
    int ends[2];
    struct question q = {.birth = *b};
    struct answer a = {.result = BIRTH_FAILED};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        fail(why, "cannot make a socket: %s", strerror(errno));
        return BIRTH_FAILED;
    }
    bool ok = ask_again(n, &q, ends[1], &a, why);
    close(ends[1]);
    if (ok && a.result != BIRTH_DONE)
        fail(why, "%s", a.why);
    if (ok && a.result == BIRTH_DONE) {
        fcntl(ends[0], F_SETFL, O_NONBLOCK);
        *socket = ends[0];
        *child = a.value;
    } else {
        close(ends[0]);
    }
    return a.result;
}

int nursery_wait(struct nursery *n, pid_t child)
{
    struct question q = {.child = child};
    struct answer a;
    return ask(n, &q, -1, &a) ? a.value : -1;
}
