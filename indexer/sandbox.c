#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

/* What glibc's memory, its clocks and the end of a process need; every other call fails with EACCES. */
static const int calls[] = {
    SCMP_SYS(brk),           SCMP_SYS(clock_getres),   SCMP_SYS(clock_gettime),     SCMP_SYS(close),
    SCMP_SYS(exit),          SCMP_SYS(exit_group),     SCMP_SYS(fstat),             SCMP_SYS(futex),
    SCMP_SYS(getpid),        SCMP_SYS(getrandom),      SCMP_SYS(getrusage),         SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),  SCMP_SYS(lseek),          SCMP_SYS(madvise),           SCMP_SYS(mremap),
    SCMP_SYS(munmap),        SCMP_SYS(read),           SCMP_SYS(restart_syscall),   SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),  SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_yield),
    SCMP_SYS(sigaltstack),   SCMP_SYS(sysinfo),        SCMP_SYS(time),              SCMP_SYS(uname),
    SCMP_SYS(write),         SCMP_SYS(writev),
};

/* What is allowed only with one argument as it is here: memory may be mapped, files may not; no memory becomes code; an
 * open descriptor may be looked at, a path may not. */
static const struct {
    int call;
    struct scmp_arg_cmp argument;
} bound[] = {
    {SCMP_SYS(mmap), {3, SCMP_CMP_MASKED_EQ, MAP_ANONYMOUS, MAP_ANONYMOUS}},
    {SCMP_SYS(mprotect), {2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0}},
    {SCMP_SYS(newfstatat), {3, SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, AT_EMPTY_PATH}},
};

/* A signal may be sent to the process itself (abort does that), to no other. */
static bool add_rules(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp itself = {0, SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0};
    bool ok = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &itself) == 0;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, calls[i], 0) == 0 && ok;
    for (size_t i = 0; i < sizeof bound / sizeof *bound; i++)
        ok = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, bound[i].call, 1, &bound[i].argument) == 0 && ok;
    return ok;
}

static bool forbid_calls(void)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EACCES));
    if (!filter)
        return false;
    bool ok = add_rules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
}

static void limit(int what, rlim_t to)
{
    struct rlimit now;
    if (getrlimit(what, &now) == 0 && now.rlim_max != RLIM_INFINITY && now.rlim_max < to)
        to = now.rlim_max;
    setrlimit(what, &(struct rlimit){to, to});
}

/* Bytes that are mapped now (under a sanitizer that is much); 0 where it cannot be told. */
static uint64_t mapped(void)
{
    unsigned long long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file)
        return 0;
    if (fscanf(file, "%llu", &pages) != 1)
        pages = 0;
    fclose(file);
    return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

bool sandbox_enter(uint64_t memory)
{
    uint64_t now = mapped();
    if (now)
        limit(RLIMIT_AS, now + memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_NOFILE, 0);
    return forbid_calls();
}
