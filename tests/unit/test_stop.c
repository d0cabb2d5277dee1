#include "check.h"
#include "stop.h"

#include <signal.h>

int main(void)
{
    signal(SIGHUP, SIG_IGN);
    stop_hold();
    check(!stop_asked(), "nobody asks");
    raise(SIGHUP);
    check(!stop_asked(), "what is ignored does not ask");
    raise(SIGTERM);
    check(stop_asked(), "a signal asks, and ends nothing");
    check(stop_asked(), "and goes on asking");
    return check_done();
}
