#include "check.h"
#include "scratch.h"
#include "walk.h"

#include <sys/socket.h>
#include <sys/un.h>

/* The names found, | behind each; a ! and the reason for those that cannot be read. */
static void walk_names(const struct settings *settings, struct walk *w, struct where *where, struct buf *out)
{
    struct buf why = {0};
    buf_clear(out);
    if (!where_find(where, settings, &why) || !walk_all(w, where, settings, &why))
        buf_adds(out, why.s);
    for (size_t i = 0; i < w->n; i++) {
        const char *trouble = found_trouble(w, &w->at[i]);
        buf_addf(out, "%s%s%s|", found_name(w, &w->at[i]), trouble ? "!" : "", trouble ? trouble : "");
    }
    buf_free(&why);
}

struct row {
    const char *name;
    const char *paths[4], *include[3], *exclude[3];
    const char *want;
};

static const struct row rows[] = {
    {"all", {"a"}, {0}, {0}, "a/1.txt|a/2.md|a/b/3.txt|a/b/c/4.txt|"},
    {"from the root", {"."}, {0}, {0}, "a/1.txt|a/2.md|a/b/3.txt|a/b/c/4.txt|lone.txt|"},
    {"the same twice", {"a", "./a/", "a/1.txt"}, {0}, {0}, "a/1.txt|a/2.md|a/b/3.txt|a/b/c/4.txt|"},
    {"inner before outer", {"a/b", "a"}, {0}, {0}, "a/1.txt|a/2.md|a/b/3.txt|a/b/c/4.txt|"},
    {"a file", {"a/2.md"}, {0}, {0}, "a/2.md|"},
    {"hidden, but named", {"a/.hid"}, {0}, {0}, "a/.hid/5.txt|"},
    {"include", {"a"}, {"*.txt"}, {0}, "a/1.txt|a/b/3.txt|a/b/c/4.txt|"},
    {"include a path", {"a"}, {"b/*"}, {0}, "a/b/3.txt|a/b/c/4.txt|"},
    {"include two", {"a"}, {"1*", "*.md"}, {0}, "a/1.txt|a/2.md|"},
    {"exclude", {"a"}, {0}, {"*.txt"}, "a/2.md|"},
    {"exclude a folder", {"a"}, {0}, {"c"}, "a/1.txt|a/2.md|a/b/3.txt|"},
    {"exclude goes before include", {"a"}, {"*.txt"}, {"b"}, "a/1.txt|"},
    {"nothing there", {"none"}, {0}, {0}, "cannot read 'none': No such file or directory"},
};

static void check_row(const struct row *r)
{
    struct settings settings = {0};
    struct walk w = {0};
    struct where where = {0};
    struct buf got = {0};
    settings.paths = (struct words){(const char **)r->paths, 0, 0};
    settings.include = (struct words){(const char **)r->include, 0, 0};
    settings.exclude = (struct words){(const char **)r->exclude, 0, 0};
    for (; settings.paths.n < 4 && r->paths[settings.paths.n]; settings.paths.n++)
        ;
    for (; settings.include.n < 3 && r->include[settings.include.n]; settings.include.n++)
        ;
    for (; settings.exclude.n < 3 && r->exclude[settings.exclude.n]; settings.exclude.n++)
        ;
    walk_names(&settings, &w, &where, &got);
    check_text(got.s, r->want, r->name);
    walk_free(&w);
    where_free(&where);
    buf_free(&got);
}

static void check_paths(const char *name, const char *path, const char *want)
{
    check_row(&(struct row){name, {path}, {0}, {0}, want});
}

static void make_link(const struct scratch *s, const char *to, const char *name)
{
    check(symlink(to, scratch_in(s->path, name).path) == 0, name);
}

/* Links to a folder above, to one another, to nothing, to files within and outside the path given. */
static void check_links(const struct scratch *s)
{
    scratch_make(s, "l/");
    scratch_make(s, "l/x/");
    scratch_make(s, "l/x/1.txt");
    make_link(s, "../..", "l/x/up");
    make_link(s, "self", "l/self");
    make_link(s, "gone", "l/nothing");
    make_link(s, "x", "l/again");
    make_link(s, "x/1.txt", "l/one.txt");
    make_link(s, "/dev/null", "l/null");
    check_paths(
        "links", "l",
        "l/nothing!symbolic link: No such file or directory|l/null!a device|l/self!symbolic link: Too many levels of "
        "symbolic links|l/x/1.txt|l/x/up/a/1.txt|l/x/up/a/2.md|l/x/up/a/b/3.txt|l/x/up/a/b/c/4.txt|l/x/up/lone.txt|");
    check_paths("a link is named", "l/one.txt", "l/one.txt|");
    check_paths(
        "a link to a folder is named", "l/again",
        "l/again/1.txt|l/again/up/a/1.txt|l/again/up/a/2.md|"
        "l/again/up/a/b/3.txt|l/again/up/a/b/c/4.txt|l/again/up/l/nothing!symbolic link: No such file or directory|"
        "l/again/up/l/null!a device|l/again/up/l/self!symbolic link: Too many levels of symbolic "
        "links|l/again/up/lone.txt|");
}

static void make_socket(const char *path)
{
    struct sockaddr_un a = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    snprintf(a.sun_path, sizeof a.sun_path, "%.100s", path);
    check(fd >= 0 && bind(fd, (struct sockaddr *)&a, sizeof a) == 0, "a socket");
    close(fd);
}

static void check_special(const struct scratch *s)
{
    scratch_make(s, "s/");
    check(mkfifo(scratch_in(s->path, "s/pipe").path, 0666) == 0, "a pipe");
    check(chdir(scratch_in(s->path, "s").path) == 0, "into");
    make_socket("sock");
    check(chdir(s->path) == 0, "back");
    check_paths("neither pipes nor sockets", "s", "s/pipe!a pipe|s/sock!a socket|");
    check_row(&(struct row){"pipes that are not wanted", {"s"}, {0}, {"pipe"}, "s/sock!a socket|"});
}

/* What the walk would have come to has vanished where it is not listed; all else stays. */
static void check_covers(const struct scratch *s)
{
    struct settings settings = {.paths = {(const char *[]){"a", "s"}, 2, 0}};
    struct walk w = {0};
    struct where where = {0};
    struct buf got = {0};
    scratch_make(s, "a/locked/");
    check(chmod(scratch_in(s->path, "a/locked").path, 0) == 0, "a folder that cannot be read");
    walk_names(&settings, &w, &where, &got);
    check(walk_covers(&w, &where, "a/gone.txt"), "a file that is gone");
    check(walk_covers(&w, &where, "a/b/gone.txt"), "a file that is gone, deeper");
    check(!walk_covers(&w, &where, "ab/gone.txt"), "one under another path");
    check(!walk_covers(&w, &where, "/a/gone.txt"), "one outside the root");
    check(!walk_covers(&w, &where, "a/.hid/5.txt"), "a hidden one that is there");
    check(walk_covers(&w, &where, "a/.hid/6.txt"), "a hidden one that is gone");
    if (geteuid() != 0)
        check(!walk_covers(&w, &where, "a/locked/x.txt"), "one below a folder that cannot be read");
    chmod(scratch_in(s->path, "a/locked").path, 0777);
    walk_free(&w);
    where_free(&where);
    buf_free(&got);
}

int main(void)
{
    static const char *const made[] = {"a/",           "a/b/",          "a/b/c/",   "a/.hid/",   "ix/",
                                       "ix/db/",       "a/1.txt",       "a/2.md",   "a/b/3.txt", "a/b/c/4.txt",
                                       "a/.hid/5.txt", "a/.hidden.txt", "lone.txt", "ix/db/x"};
    struct scratch s = scratch_new();
    for (size_t i = 0; i < sizeof made / sizeof *made; i++)
        scratch_make(&s, made[i]);
    setenv("NAJDI_INDEX", "ix", 1);
    check(chdir(s.path) == 0, "a folder");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_links(&s);
    check_special(&s);
    check_covers(&s);
    check(chdir("/") == 0, "away");
    scratch_clear(&s);
    return check_done();
}
