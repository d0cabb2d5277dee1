/* A thread for each task that waits, for as long as that takes: to make one costs 20 microseconds, less than a question to
 * another machine. */
#include "tasks.h"

#include <pthread.h>
#include <stdlib.h>

struct errand {
    struct task *task;
    size_t i;
    task_work *work;
    void *ctx;
    pthread_t thread;
    bool begun; /* in a thread of its own */
};

static void *run(void *of)
{
    struct errand *e = of;
    e->task->ok = e->work(e->ctx, e->i, &e->task->why);
    return NULL;
}

/* Where all are apart the last one needs no thread: nothing would be left to do here but wait. */
static void begin(struct errand *errands, size_t n)
{
    bool all = true;
    for (size_t i = 0; i < n; i++)
        all &= errands[i].task->apart;
    for (size_t i = 0; i < n - all; i++)
        if (errands[i].task->apart)
            errands[i].begun = !pthread_create(&errands[i].thread, NULL, run, &errands[i]);
}

void tasks_do(struct task *tasks, size_t n, task_work *work, void *ctx)
{
    struct errand *errands = need((n + 1) * sizeof *errands);
    for (size_t i = 0; i < n; i++)
        errands[i] = (struct errand){.task = &tasks[i], .i = i, .work = work, .ctx = ctx};
    if (n)
        begin(errands, n);
    for (size_t i = 0; i < n; i++)
        if (!errands[i].begun)
            run(&errands[i]);
    for (size_t i = 0; i < n; i++)
        if (errands[i].begun)
            pthread_join(errands[i].thread, NULL);
    free(errands);
}

bool tasks_went_well(const struct task *tasks, size_t n, struct buf *why)
{
    for (size_t i = 0; i < n; i++)
        if (!tasks[i].ok) {
            buf_clear(why);
            buf_add(why, tasks[i].why.s, tasks[i].why.len);
            return false;
        }
    return true;
}

void tasks_free(struct task *tasks, size_t n)
{
    for (size_t i = 0; tasks && i < n; i++)
        buf_free(&tasks[i].why);
    free(tasks);
}
