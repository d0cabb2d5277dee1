#include "where.h"

#include "index.h"
#include "names.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* free() it. */
static char *clean(const char *base, const char *path)
{
    struct buf out = {0};
    name_clean(&out, base, path);
    return buf_take(&out);
}

/* Also through a symbolic link. */
static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The nearest .najdi in `here` or above, else where one would be made. */
static char *nearest(const char *here)
{
    struct buf folder = {0};
    buf_adds(&folder, here);
    for (;;) {
        char *index = clean(folder.s, ".najdi");
        bool top = !strcmp(folder.s, "/");
        if (is_folder(index) || top) {
            bool found = is_folder(index);
            buf_free(&folder);
            if (found)
                return index;
            free(index);
            return clean(here, ".najdi");
        }
        free(index);
        char *above = clean(folder.s, "..");
        buf_clear(&folder);
        buf_adds(&folder, above);
        free(above);
    }
}

/* An empty NAJDI_INDEX is none.  An index on another machine can be asked, but is written there. */
static bool find_index(struct where *w, const struct settings *s, struct buf *why)
{
    const char *named = s->index ? s->index : getenv("NAJDI_INDEX");
    if (named && index_is_address(named))
        return fail(why, "'%s' is an index on another machine; run najdi-index there (a folder of that name: './%s')",
                    named, named);
    w->index = named && *named ? clean(w->here, named) : nearest(w->here);
    return true;
}

/* The folder that holds the index, without symbolic links; it must be there. */
static bool find_holder(struct where *w, struct buf *why)
{
    struct buf parent = {0};
    name_parent(&parent, w->index);
    w->holder = realpath(parent.s, NULL);
    if (!w->holder)
        fail(why, "cannot use the index '%s': '%s': %s", w->index, parent.s, strerror(errno));
    buf_free(&parent);
    return w->holder != NULL;
}

/* What a symbolic link to an index leads to is built and exchanged, not the link. */
static void find_build(struct where *w)
{
    struct buf build = {0};
    char *real = realpath(w->index, NULL);
    if (real) {
        free(w->index);
        w->index = real;
    }
    buf_adds(&build, w->index);
    buf_adds(&build, ".new");
    w->build = buf_take(&build);
}

/* Without symbolic links, as the holder is, so that one can be told relative to the other. */
static bool find_root(struct where *w, const struct settings *s, struct buf *why)
{
    char *typed = s->root ? clean(w->here, s->root) : NULL;
    w->root = typed ? realpath(typed, NULL) : need_copy(w->holder, strlen(w->holder));
    free(typed);
    if (!w->root)
        return fail(why, "cannot use the root '%s': %s", s->root, strerror(errno));
    return is_folder(w->root) || fail(why, "cannot use the root '%s': not a folder", s->root);
}

bool where_find(struct where *w, const struct settings *s, struct buf *why)
{
    w->here = getcwd(NULL, 0);
    if (!w->here)
        return fail(why, "cannot tell the current folder: %s", strerror(errno));
    if (!find_index(w, s, why) || !find_holder(w, why) || !find_root(w, s, why))
        return false;
    find_build(w);
    return true;
}

void where_free(struct where *w)
{
    free(w->here);
    free(w->index);
    free(w->build);
    free(w->holder);
    free(w->root);
    *w = (struct where){0};
}

void where_root_relative(const struct where *w, struct buf *out)
{
    name_relative(out, w->holder, w->root);
}

bool where_root_stored(struct where *w, const struct settings *s, const char *stored, struct buf *why)
{
    char *root = clean(w->holder, stored);
    bool same = !strcmp(root, w->root);
    if (s->root && !same)
        fail(why, "the paths in this index are relative to '%s'; --rebuild makes one with another root", root);
    free(w->root);
    w->root = root;
    return same || !s->root;
}

const char *where_name(const struct where *w, const char *path)
{
    return name_below(path, w->root) ? name_from(path, w->root) : path;
}

void where_path(const struct where *w, const char *name, struct buf *out)
{
    if (*name == '/') {
        buf_adds(out, name);
        return;
    }
    buf_adds(out, strcmp(w->root, "/") ? w->root : "");
    if (*name)
        buf_addc(out, '/');
    buf_adds(out, name);
}

/* Does the clean path lead where the typed one does?  With "link/.." it may not. */
static bool same_file(const char *a, const char *b)
{
    struct stat x, y;
    return lstat(a, &x) == 0 && lstat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

bool where_typed(const struct where *w, const char *typed, struct buf *out, struct buf *why)
{
    struct stat st;
    if (lstat(typed, &st) != 0) {
        struct buf shown = {0};
        name_shown(&shown, typed);
        fail(why, "cannot read '%s': %s", shown.s, strerror(errno));
        buf_free(&shown);
        return false;
    }
    char *path = clean(w->here, typed), *real = realpath(typed, NULL);
    bool as_typed = same_file(path, typed) || S_ISLNK(st.st_mode);
    if (real && (!as_typed || (!name_below(path, w->root) && name_below(real, w->root)))) {
        free(path);
        path = real;
        real = NULL;
    }
    buf_adds(out, path);
    free(path);
    free(real);
    return true;
}
