/* Each task is done once, the near ones here; and the first failure is told. */
#include "tasks.h"

#include "check.h"
#include <pthread.h>
#include <string.h>

enum { MOST = 9 };

struct seen {
    size_t fails;                /* this one fails; MOST: none */
    unsigned times[MOST];
    pthread_t by[MOST];
};

static bool note(void *ctx, size_t i, struct buf *why)
{
    struct seen *s = ctx;
    s->times[i]++;
    s->by[i] = pthread_self();
    return i != s->fails || fail(why, "number %zu fails", i);
}

/* a: apart; h: here. */
static const struct {
    const char *tasks;
    size_t fails;
    const char *why;
} rows[] = {
    {"", MOST, ""},         {"h", MOST, ""},        {"a", MOST, ""},
    {"aaaa", MOST, ""},     {"haah", MOST, ""},     {"hhh", MOST, ""},
    {"aaaa", 2, "number 2 fails"}, {"haah", 3, "number 3 fails"}, {"a", 0, "number 0 fails"},
};

static void one_row(const char *tasks, size_t fails, const char *want)
{
    size_t n = strlen(tasks);
    struct seen seen = {.fails = fails};
    struct buf why = {0};
    struct task *t = need((n + 1) * sizeof *t);
    bool once = true, here = true;
    for (size_t i = 0; i < n; i++)
        t[i].apart = tasks[i] == 'a';
    tasks_do(t, n, note, &seen);
    for (size_t i = 0; i < n; i++) {
        once &= seen.times[i] == 1;
        here &= tasks[i] == 'a' || pthread_equal(seen.by[i], pthread_self());
    }
    check(once, "each is done once");
    check(here, "what is not apart is done here");
    check(tasks_went_well(t, n, &why) == !*want, tasks);
    check_text(buf_string(&why), want, "the first sentence");
    tasks_free(t, n);
    buf_free(&why);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        one_row(rows[i].tasks, rows[i].fails, rows[i].why);
    return check_done();
}
