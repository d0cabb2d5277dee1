#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { BAR = 20, EVERY_MS = 100 };

double seconds_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void progress_start(struct progress *p, bool on, size_t files, uint64_t bytes)
{
    *p = (struct progress){.on = on, .all_files = files, .all_bytes = bytes, .start = seconds_now()};
}

void progress_clear(struct progress *p)
{
    if (p->width)
        fprintf(stderr, "\r%*s\r", (int)p->width, "");
    p->width = 0;
}

/* Files that grew while they were read must not lead over the end. */
static double share(const struct progress *p)
{
    double part = p->all_bytes ? (double)p->bytes / (double)p->all_bytes : 1;
    return part > 1 ? 1 : part;
}

/* Overwrites the line that stands there; spaces cover what is left of a longer one. */
static void put_line(struct progress *p, const char *line)
{
    size_t width = strlen(line);
    fprintf(stderr, "\r%s%*s", line, p->width > width ? (int)(p->width - width) : 0, "");
    p->width = width;
}

static void draw(struct progress *p)
{
    char line[160], bar[BAR + 1];
    double spent = p->drawn - p->start, part = share(p), left = part > 0 ? spent / part - spent : 0;
    int full = (int)(part * BAR);
    memset(bar, '.', BAR);
    memset(bar, '#', (size_t)full);
    bar[BAR] = 0;
    snprintf(line, sizeof line, "[%s] %zu/%zu files  %.1f/%.1f MB  %.1f MB/s  %d:%02d left", bar, p->files, p->all_files,
             (double)p->bytes / 1e6, (double)p->all_bytes / 1e6, spent > 0 ? (double)p->bytes / 1e6 / spent : 0,
             (int)left / 60, (int)left % 60);
    put_line(p, line);
}

/* Is it time to draw? */
static bool due(struct progress *p)
{
    double now = p->on ? seconds_now() : 0;
    if (!p->on || now - p->drawn < EVERY_MS / 1e3)
        return false;
    p->drawn = now;
    return true;
}

void progress_step(struct progress *p, uint64_t bytes)
{
    progress_steps(p, 1, bytes);
}

void progress_steps(struct progress *p, size_t files, uint64_t bytes)
{
    p->files += files;
    p->bytes += bytes;
    if (due(p))
        draw(p);
}

void progress_say(struct progress *p, const char *what, size_t done, size_t all)
{
    char line[160];
    if (!due(p))
        return;
    snprintf(line, sizeof line, "%s %zu/%zu documents", what, done, all);
    put_line(p, line);
}
