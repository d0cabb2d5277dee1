#include "waiting.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static const char wipe[] = "\r\x1b[K";

static void interrupted(int number)
{
    if (write(STDERR_FILENO, wipe, sizeof wipe - 1) < 0)
        _exit(128 + number);
    signal(number, SIG_DFL);
    raise(number);
}

/* Who is told to take no notice of Ctrl-C goes on doing so. */
static void expect_interrupt(void)
{
    struct sigaction now;
    if (!sigaction(SIGINT, NULL, &now) && now.sa_handler == SIG_DFL)
        signal(SIGINT, interrupted);
}

void waiting_tell(const char *what, size_t done, size_t all)
{
    if (!isatty(STDERR_FILENO))
        return;
    expect_interrupt();
    fprintf(stderr, "\r%s %zu of %zu\x1b[K", what, done, all);
}

void waiting_end(void)
{
    if (isatty(STDERR_FILENO))
        fputs(wipe, stderr);
}
