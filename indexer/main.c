/* najdi-index: reads the options, does the work, says what went wrong. */
#include "settings.h"
#include "stop.h"
#include "update.h"
#include "version.h"

#include <stdio.h>
#include <string.h>

/* What went wrong, in one line; the exit status for it. */
static int trouble(const struct buf *why)
{
    fprintf(stderr, "najdi-index: %s\n", why->s);
    return 2;
}

/* What was asked for; a full disk or closed pipe is trouble. */
static int print(const char *text)
{
    return fputs(text, stdout) == EOF || fflush(stdout) == EOF ? 2 : 0;
}

/* Holds signals back only where there is something to lose. */
static int run(const struct settings *s, struct buf *why)
{
    bool skipped;
    if (s->help)
        return print(settings_help());
    if (s->version)
        return print("najdi-index " VERSION "\n");
    stop_hold();
    if (!update(s, &skipped, why))
        return trouble(why);
    return fflush(stdout) == EOF ? 2 : skipped;
}

int main(int argc, char **argv)
{
    struct settings s = {0};
    struct buf why = {0};
    int status = 2;
    if (settings_read(&s, argc, argv, &why)) {
        status = run(&s, &why);
    } else {
        trouble(&why);
        if (!s.paths.n)
            fprintf(stderr, "%s\n", settings_usage());
    }
    settings_free(&s);
    buf_free(&why);
    return status;
}
