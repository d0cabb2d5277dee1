/* What goes wrong with an index: damaged, cut, locked, unreadable, a full disk, a writer killed.  Wanted each time: a
 * sentence or the right answer, never a crash, and the last committed state afterwards. */
#include "index.h"
#include "schema.h"

#include "check.h"
#include "scratch.h"
#include "told.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* ---- children: so that a crash is a failed check, and limits are not ours ---- */

enum { GOOD = 0, BAD = 1, CANNOT = 77 };

/* Is the failure told as it should be?  Shows it where it is not. */
static bool is_told(const struct buf *why, const char *want)
{
    bool ok = strstr(buf_string(why), want);
    if (!ok) {
        printf("# told: %s\n", buf_string(why));
        fflush(stdout);
    }
    return ok;
}

/* Runs work in a child; its exit status, or 128 + the signal that it died of (14: it hung). */
static int in_child(int work(const void *), const void *ctx)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(60);
        _exit(work(ctx));
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* ---- no index, another's index ---- */

static void test_no_index(const char *folder)
{
    static const struct {
        const char *name, *holds[3], *want;
    } places[] = {
        {"an empty folder", {NULL}, "there is no index in '"},
        {"somebody's folder", {"letter.txt"}, "there is no index in '"},
        {"a file called db", {"db"}, "there is no index in '"},
        {"an empty db", {"db/"}, "there is no index in '"},
        {"an empty database", {"db/", "db/iamglass"}, "build it again with najdi-index --rebuild"},
    };
    struct buf why = {0};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct scratch s = scratch_in(folder, "place");
        struct index *x;
        struct writer *w;
        mkdir(s.path, 0777);
        for (int j = 0; j < 3 && places[i].holds[j]; j++)
            scratch_make(&s, places[i].holds[j]);
        check(!index_open(&x, s.path, &why) && !x && is_told(&why, places[i].want), places[i].name);
        check(!writer_update(&w, s.path, &why) && !w && is_told(&why, places[i].want), places[i].name);
        scratch_clear(&s);
    }
    struct index *x;
    struct scratch missing = scratch_in(folder, "missing");
    check(!index_open(&x, missing.path, &why) && is_told(&why, "there is no index in '"), "a folder that there is not");
    check(!index_exists(missing.path), "index_exists");
    check_number((long long)index_bytes(missing.path), 0, "index_bytes");
    buf_free(&why);
}

static void test_other_version(const char *folder)
{
    static const struct {
        const char *key, *value, *want;
    } others[] = {
        {META_SCHEMA, "0",
         "(schema 0, analysis " ANALYSIS_VERSION "; this is " SCHEMA_VERSION ", " ANALYSIS_VERSION ")"},
        {META_ANALYSIS, "x", "(schema " SCHEMA_VERSION ", analysis x; this is "},
        {META_SCHEMA, "", "(schema none, analysis "},
    };
    struct buf why = {0};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct writer *w;
        struct index *x;
        build_text(folder, "a", "prvni");
        check(writer_update(&w, folder, &why) && writer_metadata(w, others[i].key, others[i].value, &why) &&
                  writer_close(w, &why),
              "another version");
        check(!index_open(&x, folder, &why) && is_told(&why, others[i].want) && is_told(&why, "--rebuild"),
              "index_open");
        check(!writer_update(&w, folder, &why) && is_told(&why, others[i].want), "writer_update");
    }
    buf_free(&why);
}

/* ---- cut files ---- */

/* Enough that every table has several blocks. */
static void make_large(const char *folder)
{
    char *text = scratch_lines(1500, "pes slovo%d jine%d a jeste nekolik dalsich slov kterych je vice nez dost");
    const struct put puts[] = {{.path = "a", .text = text, .date = "1938"},
                               {.path = "b", .text = "pes", .date = "1968"}};
    build_index(folder, puts, 2);
    free(text);
}

struct cut {
    const char *folder;
    uint64_t want; /* what the whole index says */
};

static int read_cut(const void *ctx)
{
    const struct cut *cut = ctx;
    struct buf why = {0};
    uint64_t got;
    if (!tell(cut->folder, &got, &why))
        return why.len ? GOOD : BAD;
    return got == cut->want ? GOOD : BAD;
}

/* A writer on a cut index: a sentence, or it works; what it has written is not looked at. */
static int write_cut(const void *ctx)
{
    const struct cut *cut = ctx;
    struct buf why = {0};
    struct writer *w;
    if (!writer_update(&w, cut->folder, &why))
        return why.len ? GOOD : BAD;
    bool ok = put_text(w, "c", "pes slovo7 nove", 0, 0, &why) && writer_drop(w, 1501, 1500, &why);
    ok = writer_close(w, &why) && ok;
    return ok || why.len ? GOOD : BAD;
}

static void copy_file(const char *from, const char *to, long len)
{
    FILE *in = fopen(from, "r"), *out = fopen(to, "w");
    for (int c; len-- > 0 && (c = getc(in)) != EOF;)
        putc(c, out);
    fclose(in);
    fclose(out);
}

/* Copies an index with one of its files cut; returns how long that file is. */
static long copy_cut(const char *from, const char *to, const char *file, long len)
{
    char path[3][800];
    struct stat st = {0};
    long whole = 0;
    mkdir(to, 0777);
    snprintf(path[0], sizeof path[0], "%s/db", to);
    mkdir(path[0], 0777);
    snprintf(path[0], sizeof path[0], "%s/db/base", to);
    mkdir(path[0], 0777);
    snprintf(path[0], sizeof path[0], "%s/db/base", from);
    DIR *dir = opendir(path[0]);
    for (struct dirent *e; (e = readdir(dir));) {
        snprintf(path[1], sizeof path[1], "%s/db/base/%s", from, e->d_name);
        snprintf(path[2], sizeof path[2], "%s/db/base/%s", to, e->d_name);
        if (stat(path[1], &st) != 0 || !S_ISREG(st.st_mode))
            continue;
        bool this_one = !strcmp(e->d_name, file);
        whole = this_one ? (long)st.st_size : whole;
        copy_file(path[1], path[2], this_one ? len : (long)st.st_size);
    }
    closedir(dir);
    return whole;
}

static void check_cut(const char *folder, const char *file, uint64_t want)
{
    struct scratch whole = scratch_in(folder, "whole"), cut = scratch_in(folder, "cut");
    const struct cut ctx = {cut.path, want};
    long len = copy_cut(whole.path, cut.path, file, 0);
    const long lens[] = {0, 1, len / 100, len / 4, len / 2, len - 8192, len - 1};
    for (size_t i = 0; i < sizeof lens / sizeof *lens; i++) {
        char name[200];
        scratch_clear(&cut);
        copy_cut(whole.path, cut.path, file, lens[i] < 0 ? 0 : lens[i]);
        snprintf(name, sizeof name, "read with %s cut to %ld of %ld bytes", file, lens[i], len);
        check_number(in_child(read_cut, &ctx), GOOD, name);
        snprintf(name, sizeof name, "write with %s cut to %ld of %ld bytes", file, lens[i], len);
        check_number(in_child(write_cut, &ctx), GOOD, name);
    }
    scratch_clear(&cut);
}

static void test_cut(const char *folder)
{
    static const char *const files[] = {"iamglass", "postlist.glass", "docdata.glass"};
    struct scratch whole = scratch_in(folder, "whole"), build = scratch_in(folder, "build");
    struct buf why = {0};
    uint64_t want = 0;
    make_large(build.path);
    check(index_install(build.path, whole.path, &why) && tell(whole.path, &want, &why), "a whole index");
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        check_cut(folder, files[i], want);
    buf_free(&why);
}

/* ---- locks and rights ---- */

static void test_second_writer(const char *folder)
{
    struct buf why = {0};
    struct writer *first, *second;
    make_index(folder);
    check(writer_update(&first, folder, &why), "a writer");
    check(!writer_update(&second, folder, &why) && !second, "a second one");
    check(is_told(&why, "is being written by another najdi-index; wait for it to end"), "is told what it is");
    check(!writer_build(&second, folder, &why) && !second, "nor can it be built anew");
    check(writer_close(first, &why) && writer_update(&second, folder, &why), "when the first is gone, the second can");
    writer_abandon(second);
    buf_free(&why);
}

/* As somebody else where we are root, who may do everything. */
static int open_unreadable(const void *folder)
{
    struct buf why = {0};
    struct index *x;
    struct writer *w;
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return CANNOT;
    if (index_open(&x, folder, &why) || !is_told(&why, "ermission denied"))
        return BAD;
    if (writer_update(&w, folder, &why) || !is_told(&why, "ermission denied"))
        return BAD;
    if (writer_build(&w, folder, &why) || !is_told(&why, "ermission denied"))
        return BAD;
    return GOOD;
}

static void test_unreadable(const char *folder)
{
    make_index(folder);
    chmod(folder, 0);
    int end = in_child(open_unreadable, folder);
    check(end == GOOD || end == CANNOT,
          end == CANNOT ? "a folder that may not be read # SKIP" : "a folder that may not be read");
    chmod(folder, 0700);
}

/* The folder may be read, its files not. */
static void test_unreadable_files(const char *folder)
{
    struct buf why = {0};
    struct index *x;
    struct scratch s = scratch_in(folder, "db/base/postlist.glass");
    make_index(folder);
    remove(s.path);
    mkdir(s.path, 0777); /* what root cannot read either */
    check(!index_open(&x, folder, &why) && is_told(&why, "cannot open the index '"), "a file that cannot be read");
    buf_free(&why);
}

/* ---- a full disk ---- */

struct full {
    const char *folder, *target;
    rlim_t limit; /* no file grows beyond this */
};

static void limit_files(rlim_t limit)
{
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){limit, RLIM_INFINITY});
}

static void lift_limit(void)
{
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){RLIM_INFINITY, RLIM_INFINITY});
}

/* Commits a document, puts more until the disk is full, then goes on as if nothing were.  Everything after must fail as
 * well, also when there is room again: a commit then would leave documents out. */
static int fill_update(const void *ctx)
{
    const struct full *full = ctx;
    struct buf why = {0};
    struct writer *w;
    char *text = scratch_lines(3000, "pes mnoho%d jinych%d slov");
    if (!writer_update(&w, full->folder, &why) || !put_text(w, "kept", "pes", 0, 0, &why) || !writer_commit(w, &why))
        return BAD;
    limit_files(full->limit);
    bool ok = true;
    for (int i = 0; ok && i < 10; i++)
        ok = put_text(w, "new", text, 0, 0, &why) && writer_metadata(w, "some", "thing", &why);
    if ((ok && writer_commit(w, &why)) || !is_told(&why, "no space left on the device; free some"))
        return BAD;
    lift_limit();
    if (put_text(w, "later", "pes", 0, 0, &why) || writer_commit(w, &why) || !is_told(&why, "no space left"))
        return BAD;
    return !writer_close(w, &why) && is_told(&why, "no space left") ? GOOD : BAD;
}

static void test_full_update(const char *folder)
{
    const rlim_t limits[] = {0, 10, 8192, 65536, 200000, 300000, 400000, 500000, 600000, 700000};
    struct scratch good = scratch_in(folder, "good"), full = scratch_in(folder, "full");
    struct buf why = {0};
    struct writer *w;
    uint64_t want = 0;
    make_large(good.path);
    check(writer_update(&w, good.path, &why) && put_text(w, "kept", "pes", 0, 0, &why) && writer_close(w, &why) &&
              tell(good.path, &want, &why),
          "how it should be");
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        struct full ctx = {full.path, NULL, limits[i]};
        char name[100];
        make_large(full.path);
        snprintf(name, sizeof name, "no file over %ld bytes: update", (long)limits[i]);
        check_number(in_child(fill_update, &ctx), GOOD, name);
        check(still_says(full.path, want), "the index is as it was after the last commit");
        check(writer_update(&w, full.path, &why) && put_text(w, "c", "kocka", 0, 0, &why) && writer_close(w, &why),
              "and can be written again");
    }
    buf_free(&why);
}

static int fill_build(const void *ctx)
{
    const struct full *full = ctx;
    struct buf why = {0};
    struct writer *w;
    char *text = scratch_lines(3000, "pes mnoho%d jinych%d slov");
    limit_files(full->limit);
    if (!writer_build(&w, full->folder, &why))
        return is_told(&why, "no space left") ? GOOD : BAD;
    bool ok = put_text(w, "new", text, 0, 0, &why);
    ok = writer_close(w, &why) && ok;
    return !ok && is_told(&why, "no space left") ? GOOD : BAD;
}

static int fill_install(const void *ctx)
{
    const struct full *full = ctx;
    struct buf why = {0};
    make_large(full->folder);
    limit_files(full->limit);
    return !index_install(full->folder, full->target, &why) && is_told(&why, "no space left") ? GOOD : BAD;
}

static void test_full_build(const char *folder)
{
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    struct buf why = {0};
    uint64_t want = 0;
    build_text(build.path, "a", "prvni");
    check(index_install(build.path, target.path, &why) && tell(target.path, &want, &why), "an index");
    const rlim_t limits[] = {0, 10, 8192, 65536};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        struct full full = {build.path, target.path, limits[i]};
        check_number(in_child(fill_build, &full), GOOD, "a build on a full disk");
        check_number(in_child(fill_install, &full), GOOD, "an install on a full disk");
        check(still_says(target.path, want), "the index is as it was");
    }
    build_text(build.path, "a", "druhy");
    check(index_install(build.path, target.path, &why), "with room it goes well");
    check(!still_says(target.path, want), "and the index is the new one");
    buf_free(&why);
}

/* ---- killed ---- */

/* Forks work(folder, pipe); the child tells of its progress through the pipe. */
static pid_t start(void work(const char *, int), const char *folder, int *from_child)
{
    int ends[2];
    fflush(stdout);
    if (pipe(ends) != 0)
        return -1;
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        alarm(60);
        work(folder, ends[1]);
        _exit(0);
    }
    close(ends[1]);
    *from_child = ends[0];
    return child;
}

static void say(int pipe, char word)
{
    if (write(pipe, &word, 1) != 1)
        _exit(1);
}

static void put_and_wait(const char *folder, int pipe)
{
    struct buf why = {0};
    struct writer *w;
    char *text = scratch_lines(3000, "lev mnoho%d jinych%d"); /* more than one batch */
    if (!writer_update(&w, folder, &why) || !put_text(w, "cs/a.txt", text, 3, 2, &why))
        _exit(1);
    say(pipe, 'p');
    pause();
}

static void test_killed_before_commit(const char *folder)
{
    struct buf why = {0};
    uint64_t want = 0;
    struct writer *w;
    char word = 0;
    int from_child = -1;
    make_index(folder);
    check(tell(folder, &want, &why), "an index");
    pid_t child = start(put_and_wait, folder, &from_child);
    check(read(from_child, &word, 1) == 1 && word == 'p', "a document is put by another process");
    check(!writer_update(&w, folder, &why), "which holds the lock");
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    close(from_child);
    check(still_says(folder, want), "killed before its commit it leaves the old state");
    check(writer_update(&w, folder, &why) && put_text(w, "cs/a.txt", "lev", 3, 2, &why) && writer_close(w, &why),
          "and no lock");
    check(!still_says(folder, want), "and the index can be changed");
    buf_free(&why);
}

/* Replaces the one document again and again: the n-th has n * 10 passages, all with the word pes<n>. */
static void replace_forever(const char *folder, int pipe)
{
    struct buf why = {0};
    struct writer *w;
    uint32_t docid = 11, passages = 10;
    if (!writer_update(&w, folder, &why))
        _exit(1);
    for (int n = 2;; n++) {
        char format[40];
        snprintf(format, sizeof format, "pes%d slovo%%d jine%%d", n);
        char *text = scratch_lines(n * 10, format);
        if (!put_text(w, "a", text, docid, passages, &why) || !writer_commit(w, &why))
            _exit(1);
        passages = (uint32_t)n * 10;
        docid += passages + 1;
        free(text);
        say(pipe, 'c');
    }
}

/* The number of the document that is there whole; 0 where it is not. */
static int whole_document(const char *folder)
{
    struct buf why = {0}, term = {0};
    struct index *x = NULL;
    struct index_size size = {0};
    uint32_t freq = 0;
    bool ok = index_open(&x, folder, &why) && index_size(x, &size, &why);
    buf_addf(&term, "pes%u", size.passages / 10);
    ok = ok && index_freq(x, term.s, term.len, &freq, &why) && freq == size.passages && size.documents == 1;
    index_close(x);
    buf_free(&why);
    buf_free(&term);
    return ok ? (int)size.passages / 10 : 0;
}

/* Killed after so many microseconds, wherever it is then. */
static void check_killed(const char *folder, long microseconds)
{
    char words[1000], name[100];
    int from_child = -1, commits = 0;
    char *text = scratch_lines(10, "pes1 %d %d");
    build_text(folder, "a", text);
    free(text);
    pid_t child = start(replace_forever, folder, &from_child);
    nanosleep(&(struct timespec){0, microseconds * 1000}, NULL);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    for (ssize_t n; (n = read(from_child, words, sizeof words)) > 0;)
        commits += (int)n;
    close(from_child);
    int whole = whole_document(folder);
    snprintf(name, sizeof name, "killed after %ld us and %d commits: document %d", microseconds, commits, whole);
    check(whole == 1 + commits || whole == 2 + commits, name); /* it may have been killed before it could tell */
}

static void test_killed(const char *folder)
{
    for (long i = 0; i < 24; i++)
        check_killed(folder, 500 + i * i * 137);
}

static void build_and_install(const char *folder, int pipe)
{
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    struct buf why = {0};
    say(pipe, 'b');
    for (;;) {
        build_text(build.path, "a", "lichy lichy");
        if (!index_install(build.path, target.path, &why))
            _exit(1);
        build_text(build.path, "a", "sudy sudy");
        if (!index_install(build.path, target.path, &why))
            _exit(1);
    }
}

static void test_killed_install(const char *folder)
{
    struct scratch build = scratch_in(folder, "build"), target = scratch_in(folder, "target");
    struct buf why = {0};
    uint64_t lichy = 0, sudy = 0;
    build_text(build.path, "a", "lichy lichy");
    check(index_install(build.path, target.path, &why) && tell(target.path, &lichy, &why), "one index");
    build_text(build.path, "a", "sudy sudy");
    check(index_install(build.path, target.path, &why) && tell(target.path, &sudy, &why), "another index");
    for (long i = 1; i <= 16; i++) {
        char word;
        int from_child = -1;
        pid_t child = start(build_and_install, folder, &from_child);
        check(read(from_child, &word, 1) == 1, "builds and installs");
        nanosleep(&(struct timespec){0, i * i * 200000}, NULL);
        kill(child, SIGKILL);
        waitpid(child, NULL, 0);
        close(from_child);
        check(still_says(target.path, lichy) || still_says(target.path, sudy), "killed: one or the other is there");
    }
    build_text(build.path, "a", "lichy lichy");
    check(index_install(build.path, target.path, &why) && still_says(target.path, lichy),
          "and the next build goes well");
    buf_free(&why);
}

int main(void)
{
    void (*const tests[])(const char *) = {
        test_no_index,         test_other_version, test_cut,        test_second_writer,        test_unreadable,
        test_unreadable_files, test_full_update,   test_full_build, test_killed_before_commit, test_killed,
        test_killed_install,
    };
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct scratch folder = scratch_new();
        tests[i](folder.path);
        scratch_clear(&folder);
    }
    return check_done();
}
