#include "check.h"
#include "scratch.h"
#include "where.h"

struct place {
    const char *name;
    const char *go, *index, *root; /* go: the current folder; NULL: the option is not given */
    const char *want_index, *want_root, *want_relative;
};

/* Below the scratch folder: a/.najdi/, a/b/c/, link -> a/b. */
static const struct place places[] = {
    {"none above: here", ".", NULL, NULL, "/.najdi", "", "."},
    {"here", "a", NULL, NULL, "/a/.najdi", "/a", "."},
    {"above", "a/b/c", NULL, NULL, "/a/.najdi", "/a", "."},
    {"named", "a/b", "c/ix", NULL, "/a/b/c/ix", "/a/b/c", "."},
    {"named, another root", "a/b", "c/ix", "..", "/a/b/c/ix", "/a", "../.."},
    {"root below", "a", NULL, "b/c", "/a/.najdi", "/a/b/c", "b/c"},
    {"root through a link", ".", "ix", "link", "/ix", "/a/b", "a/b"},
};

static void check_place(const struct scratch *s, const struct place *p)
{
    struct where w = {0};
    struct buf why = {0}, want = {0}, relative = {0};
    struct settings settings = {.index = p->index, .root = p->root};
    check(chdir(s->path) == 0 && chdir(p->go) == 0, p->name);
    check(where_find(&w, &settings, &why), p->name);
    buf_addf(&want, "%s%s", s->path, p->want_index);
    check_text(w.index, want.s, p->name);
    buf_clear(&want);
    buf_addf(&want, "%s%s", s->path, p->want_root);
    check_text(w.root, want.s, p->name);
    where_root_relative(&w, &relative);
    check_text(relative.s, p->want_relative, p->name);
    where_free(&w);
    buf_free(&why);
    buf_free(&want);
    buf_free(&relative);
}

static void check_failures(const struct scratch *s)
{
    struct where w = {0};
    struct buf why = {0};
    check(chdir(s->path) == 0, "back");
    struct settings settings = {.index = "none/ix"};
    check(!where_find(&w, &settings, &why) && strstr(why.s, "No such file"), "no folder to hold the index");
    where_free(&w);
    settings = (struct settings){.root = "none"};
    check(!where_find(&w, &settings, &why), "no root");
    check_text(why.s, "cannot use the root 'none': No such file or directory", "no root");
    where_free(&w);
    settings = (struct settings){.index = "host:7001"};
    buf_clear(&why);
    check(!where_find(&w, &settings, &why) && strstr(why.s, "on another machine"), "an index on another machine");
    where_free(&w);
    settings = (struct settings){.index = "./host:7001"};
    check(where_find(&w, &settings, &why), "a folder of such a name");
    where_free(&w);
    buf_free(&why);
}

static const struct {
    const char *typed, *name; /* NULL: fails */
} names[] = {
    {".", ""},      {"a", "a"}, {"./a/../a/b/", "a/b"}, {"link/c", "link/c"}, {"link", "link"}, {"link/..", "a"},
    {"none", NULL}, {"/", "/"}, {"..", NULL},
};

static void check_names(const struct scratch *s)
{
    struct where w = {0};
    struct buf why = {0};
    struct settings settings = {0};
    check(where_find(&w, &settings, &why), "here");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct buf path = {0};
        bool ok = where_typed(&w, names[i].typed, &path, &why);
        if (names[i].name)
            check_text(ok ? where_name(&w, path.s) : NULL, names[i].name, names[i].typed);
        else if (ok)
            check(where_name(&w, path.s)[0] == '/', names[i].typed); /* above the root */
        else
            check_text(why.s, "cannot read 'none': No such file or directory", names[i].typed);
        buf_free(&path);
    }
    struct buf path = {0};
    where_path(&w, "a/x", &path);
    check(!strncmp(path.s, s->path, strlen(s->path)) && !strcmp(path.s + strlen(s->path), "/a/x"), "a name's path");
    buf_clear(&path);
    where_path(&w, "/x", &path);
    check_text(path.s, "/x", "the path of an absolute name");
    buf_free(&path);
    buf_free(&why);
    where_free(&w);
}

static void check_stored(void)
{
    struct where w = {0};
    struct buf why = {0}, want = {0};
    struct settings settings = {.index = "a/.najdi", .root = "a/b"}, none = {.index = "a/.najdi"};
    check(where_find(&w, &settings, &why), "an index with a root");
    check(where_root_stored(&w, &settings, "b", &why), "the same root as is stored");
    check(!where_root_stored(&w, &settings, "b/c", &why) && strstr(why.s, "--rebuild"), "another root than is stored");
    check(where_root_stored(&w, &none, "..", &why), "the stored root is taken");
    buf_adds(&want, w.here);
    check_text(w.root, want.s, "the stored root is taken");
    where_free(&w);
    buf_free(&why);
    buf_free(&want);
}

int main(void)
{
    struct scratch s = scratch_new();
    char *real = realpath(s.path, NULL);
    snprintf(s.path, sizeof s.path, "%s", real ? real : s.path);
    free(real);
    unsetenv("NAJDI_INDEX");
    scratch_make(&s, "a/");
    scratch_make(&s, "a/.najdi/");
    scratch_make(&s, "a/b/");
    scratch_make(&s, "a/b/c/");
    check(symlink("a/b", scratch_in(s.path, "link").path) == 0, "a link");
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        check_place(&s, &places[i]);
    check_failures(&s);
    check_names(&s);
    check_stored();
    setenv("NAJDI_INDEX", "a/b/env", 1);
    check_place(&s, &(struct place){"from the environment", ".", NULL, NULL, "/a/b/env", "/a/b", "."});
    check(chdir("/") == 0, "away");
    scratch_clear(&s);
    return check_done();
}
