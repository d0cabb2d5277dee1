/* The two streams.  Everything printed goes through here: one place that knows of full disks and closed pipes. */
#include "output.h"

#include "show.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Where it fails the rest is kept: whoever asks again meets the same failure, and main says it once. */
bool output_write(struct buf *out, struct buf *why)
{
    size_t done = 0;
    while (done < out->len) {
        ssize_t n = write(STDOUT_FILENO, out->s + done, out->len - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            buf_clear(why);
            return errno == EPIPE ? false : fail(why, "cannot write the answer: %s", strerror(errno));
        }
        done += (size_t)n;
    }
    buf_cut(out, 0);
    return true;
}

/* Written in one piece, so that remarks of several programs do not run into each other. */
void output_remark(const char *format, ...)
{
    struct buf line = {0};
    char text[8192]; /* cut where it is longer: a question is shown in part only */
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    buf_adds(&line, "najdi: ");
    for (const char *at = text; *at;) {
        size_t len = strcspn(at, "\n");
        show_terminal(at, len, &line);
        buf_addc(&line, '\n');
        at += len + (at[len] == '\n');
    }
    fwrite(line.s, 1, line.len, stderr);
    buf_free(&line);
}
