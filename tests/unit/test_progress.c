#include "check.h"
#include "progress.h"

#include <stdlib.h>
#include <unistd.h>

static void step(struct progress *p, size_t i, size_t all)
{
    (void)i;
    (void)all;
    progress_step(p, 1000000);
}

static void say(struct progress *p, size_t i, size_t all)
{
    progress_say(p, "merging:", i, all);
}

/* Standard error into a file; returns what was written there by so many steps. */
static size_t drawn(bool on, void one(struct progress *, size_t, size_t), size_t steps, char *out, size_t room)
{
    struct progress p;
    char name[] = "/tmp/najdi-progress-XXXXXX";
    int file = mkstemp(name), old = dup(STDERR_FILENO);
    fflush(stderr);
    dup2(file, STDERR_FILENO);
    progress_start(&p, on, steps, 1000000 * steps);
    for (size_t i = 0; i < steps; i++)
        one(&p, i, steps);
    progress_clear(&p);
    fflush(stderr);
    dup2(old, STDERR_FILENO);
    ssize_t n = pread(file, out, room - 1, 0);
    out[n > 0 ? n : 0] = 0;
    close(file);
    close(old);
    unlink(name);
    return n > 0 ? (size_t)n : 0;
}

int main(void)
{
    char out[4096];
    check_number(drawn(false, step, 1000, out, sizeof out), 0, "nothing where there is no terminal");
    check(drawn(true, step, 1000, out, sizeof out) > 0, "a line on a terminal");
    check(strstr(out, "\r[....................] 1/1000 files  1.0/1000.0 MB  ") == out, "what it says");
    check_number(strchr(out + 2, '[') != NULL, 0, "not redrawn within a tenth of a second");
    check(out[strlen(out) - 1] == '\r' && strstr(out, " left\r   "), "and taken away at the end");
    check_number(drawn(false, say, 1000, out, sizeof out), 0, "of other work, too, nothing where there is no terminal");
    check(drawn(true, say, 1000, out, sizeof out) > 0 && strstr(out, "\rmerging: 0/1000 documents\r  ") == out, out);
    double a = seconds_now();
    check(seconds_now() >= a, "the clock goes on");
    return check_done();
}
