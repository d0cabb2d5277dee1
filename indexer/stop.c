#include "stop.h"

#include <signal.h>
#include <stddef.h>

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { SIGNALS = sizeof signals / sizeof *signals };

void stop_hold(void)
{
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow (ulimit -f) is a failure like a full disk */
    sigset_t held;
    sigemptyset(&held);
    for (int i = 0; i < SIGNALS; i++) {
        struct sigaction now;
        if (sigaction(signals[i], NULL, &now) == 0 && now.sa_handler != SIG_IGN)
            sigaddset(&held, signals[i]);
    }
    sigprocmask(SIG_BLOCK, &held, NULL);
}

/* What waits is asked of the kernel, so that no handler and no variable of its own is needed. */
bool stop_asked(void)
{
    sigset_t waiting;
    if (sigpending(&waiting) != 0)
        return false;
    for (int i = 0; i < SIGNALS; i++)
        if (sigismember(&waiting, signals[i]) == 1)
            return true;
    return false;
}
