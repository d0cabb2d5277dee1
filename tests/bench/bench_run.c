/* bench_run [--cold FOLDER] COMMAND ARGS... <QUESTIONS: runs the command once for each line of standard input, which becomes
 * its last argument, and prints what each cost: milliseconds of the processor, by the clock, most memory in kB, bytes
 * written, exit status, and the line; parted by TABs.  A whole process each, as people run them.
 *
 *   --cold FOLDER  before each run the system is told to forget the files in the folder */
#include "buf.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double milliseconds(struct timeval t)
{
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static void forget_file(const char *path)
{
    int fd = open(path, O_RDONLY);
    if (fd >= 0) {
        fdatasync(fd);
        posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
        close(fd);
    }
}

/* All files below, too. */
static void forget(const char *folder)
{
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        struct buf path = {0};
        buf_addf(&path, "%s/%s", folder, entry->d_name);
        if (entry->d_type == DT_DIR && *entry->d_name != '.')
            forget(path.s);
        else
            forget_file(path.s);
        buf_free(&path);
    }
    if (dir)
        closedir(dir);
}

/* What comes out is read, as a terminal would; returns how much. */
static size_t drain(int fd)
{
    char bytes[1 << 16];
    size_t sum = 0;
    for (ssize_t n; (n = read(fd, bytes, sizeof bytes)) > 0;)
        sum += (size_t)n;
    return sum;
}

static void be_command(char **args, int out)
{
    int null = open("/dev/null", O_RDWR);
    dup2(null, 0);
    dup2(out, 1);
    dup2(null, 2);
    execvp(*args, args);
    _exit(127);
}

static void run(char **args, const char *question)
{
    int ends[2], status;
    struct rusage used;
    if (pipe2(ends, O_CLOEXEC) != 0)
        exit(2);
    double start = now();
    pid_t pid = fork();
    if (pid == 0)
        be_command(args, ends[1]);
    close(ends[1]);
    size_t bytes = drain(ends[0]);
    close(ends[0]);
    if (pid < 0 || wait4(pid, &status, 0, &used) != pid)
        exit(2);
    printf("%.2f\t%.2f\t%ld\t%zu\t%d\t%s\n", milliseconds(used.ru_utime) + milliseconds(used.ru_stime), now() - start,
           used.ru_maxrss, bytes, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), question);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    bool cold = argc > 2 && !strcmp(argv[1], "--cold");
    int first = cold ? 3 : 1, n = argc - first;
    char line[1 << 16];
    if (n < 1) {
        fprintf(stderr, "usage: bench_run [--cold FOLDER] COMMAND ARGS... <QUESTIONS\n");
        return 2;
    }
    char **args = need(((size_t)n + 2) * sizeof *args);
    memcpy(args, argv + first, (size_t)n * sizeof *args);
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        args[n] = line;
        if (cold)
            forget(argv[2]);
        run(args, line);
    }
    free(args);
    return 0;
}
