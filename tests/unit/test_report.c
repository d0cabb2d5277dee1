#include "check.h"
#include "report.h"
#include "scratch.h"

static void read_text(const char *path, struct buf *out)
{
    char bytes[4096];
    FILE *file = fopen(path, "r");
    size_t n = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    buf_clear(out);
    buf_add(out, bytes, n);
    if (file)
        fclose(file);
}

/* Runs `say` with standard error in a file, and reads that. */
static void heard(const char *path, void (*say)(struct report *), struct report *r, struct buf *out)
{
    fflush(stderr);
    int old = dup(STDERR_FILENO);
    FILE *to = freopen(path, "w", stderr);
    say(r);
    fflush(stderr);
    dup2(old, STDERR_FILENO);
    close(old);
    if (to)
        read_text(path, out);
}

static void say_some(struct report *r)
{
    struct buf why = {0};
    report_add(r, STATUS_NEW, "a.txt", NULL, NULL);
    report_add(r, STATUS_NEW, "b\t.txt", NULL, "2: 1 character is not UTF-8");
    report_add(r, STATUS_SKIPPED, "c\x1B.pdf", "binary data", NULL);
    report_add(r, STATUS_REMOVED, "d.txt", NULL, NULL);
    check(report_end(r, &why), "the report ends");
    buf_free(&why);
}

static void say_many(struct report *r)
{
    struct buf why = {0};
    for (int i = 0; i < 27; i++)
        report_add(r, STATUS_SKIPPED, "x", "a pipe", NULL);
    for (int i = 0; i < 13; i++)
        report_add(r, i == 3 ? STATUS_CHANGED : STATUS_NEW, "y", NULL, "one\ntwo");
    report_add(r, STATUS_UNCHANGED, "z", NULL, "old");
    check(report_end(r, &why), "a long report ends");
    buf_free(&why);
}

static size_t count(const char *text, const char *what)
{
    size_t n = 0;
    for (const char *at = text; (at = strstr(at, what)); at++)
        n++;
    return n;
}

static void check_some(const struct scratch *s, bool verbose, bool quiet, const char *want, const char *name)
{
    struct scratch err = scratch_in(s->path, "err"), rows = scratch_in(s->path, "rows.tsv");
    struct settings settings = {.report = rows.path, .verbose = verbose, .quiet = quiet};
    struct report r;
    struct buf why = {0}, got = {0};
    check(report_start(&r, &settings, &why), name);
    heard(err.path, say_some, &r, &got);
    char *time = strstr(got.s, " in ");
    if (time)
        *time = 0;
    check_text(got.s, want, name);
    read_text(rows.path, &got);
    check_text(got.s,
               "status\tpath\treason\nnew\ta.txt\t\nnew\tb\\t.txt\t2: 1 character is not UTF-8\n"
               "skipped\tc\x1B.pdf\tbinary data\nremoved\td.txt\t\n",
               name);
    report_free(&r);
    buf_free(&why);
    buf_free(&got);
}

int main(void)
{
    struct scratch s = scratch_new();
    struct report r;
    struct settings none = {0}, nowhere = {.report = "/nonexistent/r.tsv"};
    struct buf why = {0}, got = {0};
    check_some(&s, false, false,
               "warning: b\\x09.txt: 2: 1 character is not UTF-8\n"
               "skipped: c\\x1B.pdf: binary data\n2 new, 0 changed, 0 unchanged, 1 removed, 1 skipped; 0.0 MB",
               "a report");
    check_some(&s, true, false,
               "new: a.txt\nnew: b\\x09.txt\nwarning: b\\x09.txt: 2: 1 character is not UTF-8\nremoved: d.txt\n"
               "skipped: c\\x1B.pdf: binary data\n2 new, 0 changed, 0 unchanged, 1 removed, 1 skipped; 0.0 MB",
               "a full report");
    check_some(&s, false, true, "", "a silent one");
    check(report_start(&r, &none, &why), "a report without a file");
    heard(scratch_in(s.path, "err").path, say_many, &r, &got);
    check_number(count(got.s, "skipped: x: a pipe\n"), 20, "twenty skipped files are listed");
    check(strstr(got.s, "and 7 more: --report FILE lists all\n"), "and the rest counted");
    check_number(count(got.s, "warning: y: one\n"), 10, "ten documents with warnings are listed");
    check_number(count(got.s, "warning:"), 10, "no more lines for each, none for what was read before");
    check(strstr(got.s, "and 3 more documents with warnings: najdi status --files lists them\n"), "the rest counted");
    report_free(&r);
    check(!report_start(&r, &nowhere, &why), "a report that cannot be written");
    check_text(why.s, "cannot write the report '/nonexistent/r.tsv': No such file or directory", "and why");
    report_free(&r);
    buf_free(&why);
    buf_free(&got);
    scratch_clear(&s);
    return check_done();
}
