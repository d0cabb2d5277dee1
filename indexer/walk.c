#include "walk.h"

#include "document.h"
#include "file.h"
#include "names.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { DEPTH_MAX = 500 }; /* folders in folders: each holds a file descriptor */

/* Folders that have been walked: open addressing, a free slot has ino 0. */
struct seen {
    struct place_of_folder {
        dev_t dev;
        ino_t ino;
    } * at;
    size_t n, size;
};

struct link {
    char *path;
    size_t given; /* bytes of the path given above it */
};

struct walker {
    struct walk *out;
    const struct where *where;
    const struct settings *settings;
    struct buf path;   /* the file or folder in hand, absolute */
    struct buf report; /* the file of --report, which is none of the documents; empty where there is none */
    size_t given;      /* bytes of the path given; what follows the slash is what globs match */
    unsigned depth;
    struct seen seen;
    struct link *links; /* symbolic links, which come when all else is walked */
    size_t nlinks, links_cap;
};

/* ---- folders seen ---- */

static void seen_grow(struct seen *s);

/* Remembers the folder; false: it was there already. */
static bool seen_add(struct seen *s, dev_t dev, ino_t ino)
{
    if (2 * s->n >= s->size)
        seen_grow(s);
    size_t i = (ino * 0x9E3779B97F4A7C15u + dev) % s->size;
    for (; s->at[i].ino; i = (i + 1) % s->size)
        if (s->at[i].ino == ino && s->at[i].dev == dev)
            return false;
    s->at[i].dev = dev;
    s->at[i].ino = ino;
    s->n++;
    return true;
}

/* Twice the size, so that at least half of the slots are free. */
static void seen_grow(struct seen *s)
{
    struct seen bigger = {.size = s->size ? 2 * s->size : 64};
    bigger.at = need(bigger.size * sizeof *bigger.at);
    for (size_t i = 0; i < s->size; i++)
        if (s->at[i].ino)
            seen_add(&bigger, s->at[i].dev, s->at[i].ino);
    free(s->at);
    *s = bigger;
}

/* A folder that is never walked: the index, and one that is being built. */
static void seen_path(struct seen *s, const char *path)
{
    struct stat st;
    if (stat(path, &st) == 0)
        seen_add(s, st.st_dev, st.st_ino);
}

/* ---- listing ---- */

bool walk_is_table(const char *path)
{
    return !strcmp(name_base(path), "metadata.tsv");
}

/* Room for what k->path names. */
static struct found *add_row(struct walker *k)
{
    struct walk *w = k->out;
    if (walk_is_table(k->path.s)) {
        w->tables = need_room(w->tables, w->ntables, &w->tables_cap, sizeof *w->tables);
        return &w->tables[w->ntables++];
    }
    w->at = need_room(w->at, w->n, &w->cap, sizeof *w->at);
    return &w->at[w->n++];
}

/* What is named by itself is matched by its name alone, for there is no path below it. */
static const char *below_of(const struct walker *k)
{
    const char *below = k->path.s + k->given;
    return *below ? below + (*below == '/') : name_base(k->path.s);
}

/* Lists what k->path names. */
static struct found *add(struct walker *k, const struct stat *st)
{
    struct walk *w = k->out;
    struct found *f = add_row(k);
    *f = (struct found){.name = w->names.len};
    const char *name = where_name(k->where, k->path.s);
    size_t len = strlen(name), below = strlen(below_of(k));
    f->below = len > below ? len - below : 0;
    buf_adds(&w->names, *name ? name : "."); /* the root itself, where it cannot be read */
    buf_addc(&w->names, 0);
    if (st) {
        f->size = (uint64_t)st->st_size;
        f->mtime = file_mtime(st);
        f->dev = st->st_dev;
        f->ino = st->st_ino;
    }
    return f;
}

/* The reason stands behind the name. */
static struct found *add_trouble(struct walker *k, const char *trouble, const char *more)
{
    struct found *f = add(k, NULL);
    struct buf *names = &k->out->names;
    f->trouble = names->len + 1;
    buf_adds(names, trouble);
    buf_adds(names, more);
    buf_addc(names, 0);
    return f;
}

/* The name of a folder ends with a slash, so that nobody takes it for a document. */
static void add_folder_trouble(struct walker *k, const char *reason)
{
    size_t len = k->path.len;
    buf_addc(&k->path, '/');
    add_trouble(k, "folder cannot be opened: ", reason)->folder = true;
    buf_cut(&k->path, len);
    k->out->unread++;
}

/* A glob is meant for the name, or for the path below the one given: "drafts/?.txt".  A star matches slashes, too. */
static bool matches(const struct words *globs, const char *path, const char *base)
{
    for (size_t i = 0; i < globs->n; i++)
        if (!fnmatch(globs->at[i], base, 0) || (*path && !fnmatch(globs->at[i], path, 0)))
            return true;
    return false;
}

static bool excluded(const struct walker *k)
{
    return matches(&k->settings->exclude, below_of(k), name_base(k->path.s));
}

/* Is it looked at, whatever --include says?  A container by its name, and what tells about documents. */
static bool passes(const char *path)
{
    static const char *const containers[] = {".7z",  ".bz2", ".gz", ".tar", ".tbz", ".tbz2", ".tgz",
                                             ".txz", ".xz",  ".zip", ".zst", NULL};
    return path_ends(path, containers) || walk_is_table(path);
}

/* Is the file wanted? */
static bool selected(const struct walker *k)
{
    const struct words *include = &k->settings->include;
    if (k->report.len && !strcmp(k->report.s, k->path.s))
        return false;
    if (excluded(k))
        return false;
    return !include->n || passes(k->path.s) || matches(include, below_of(k), name_base(k->path.s));
}

/* Is the member, or a folder that it is in, left out? */
static bool excluded_member(const struct words *exclude, const char *container, const char *member)
{
    struct buf part = {0};
    bool out = false;
    for (const char *end = member; exclude->n && *end && !out;) {
        end += strcspn(end + 1, "/") + 1;
        buf_clear(&part);
        buf_addf(&part, "%s!/%.*s", container, (int)(end - member), member);
        out = matches(exclude, part.s, name_base(part.s)) || matches(exclude, part.s + strlen(container) + 2, "");
    }
    buf_free(&part);
    return out;
}

bool walk_wants(const struct settings *s, const char *container, const char *member)
{
    struct buf path = {0};
    if (excluded_member(&s->exclude, container, member))
        return false;
    buf_addf(&path, "%s!/%s", container, member);
    bool wanted = !s->include.n || matches(&s->include, path.s, name_base(member)) ||
                  matches(&s->include, member, "") || matches(&s->include, container, name_base(container));
    buf_free(&path);
    return wanted;
}

/* Never opened: reading a pipe would wait for ever. */
static void add_special(struct walker *k, mode_t mode)
{
    add_trouble(k, S_ISFIFO(mode) ? "a pipe" : S_ISSOCK(mode) ? "a socket" : "a device", "");
}

/* Put off until all is walked that is reached by its own name. */
static void add_link(struct walker *k)
{
    k->links = need_room(k->links, k->nlinks, &k->links_cap, sizeof *k->links);
    k->links[k->nlinks++] = (struct link){need_copy(k->path.s, k->path.len), k->given};
}

/* ---- folders ---- */

static void walk_folder(struct walker *k, int fd);

/* The name is relative to the folder at, so that paths may be longer than PATH_MAX. */
static void open_folder(struct walker *k, int at, const char *name, int flags)
{
    int fd = k->depth < DEPTH_MAX ? openat(at, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags) : -1;
    if (fd >= 0)
        walk_folder(k, fd);
    else
        add_folder_trouble(k, k->depth < DEPTH_MAX ? strerror(errno) : "too many folders in folders");
}

/* File systems mostly tell the type with the name; only files are asked for more, their size and time. */
static mode_t type_of(const struct dirent *e, int folder, struct stat *st)
{
    if (e->d_type != DT_UNKNOWN && e->d_type != DT_REG)
        return DTTOIF(e->d_type);
    return fstatat(folder, e->d_name, st, AT_SYMLINK_NOFOLLOW) == 0 ? st->st_mode : 0;
}

/* k->path is the entry's. */
static void walk_entry(struct walker *k, int folder, const struct dirent *e)
{
    struct stat st;
    mode_t mode = type_of(e, folder, &st);
    if (S_ISDIR(mode)) {
        if (!excluded(k))
            open_folder(k, folder, e->d_name, O_NOFOLLOW);
    } else if (S_ISLNK(mode)) {
        add_link(k);
    } else if (selected(k) && mode) { /* without a mode it is gone again */
        if (S_ISREG(mode))
            add(k, &st);
        else
            add_special(k, mode);
    }
}

/* k->path grows by a name and shrinks again. */
static void walk_entries(struct walker *k, DIR *d)
{
    size_t len = k->path.len;
    struct dirent *e;
    while (errno = 0, (e = readdir(d))) {
        if (e->d_name[0] == '.')
            continue;
        if (k->path.s[len - 1] != '/')
            buf_addc(&k->path, '/');
        buf_adds(&k->path, e->d_name);
        walk_entry(k, dirfd(d), e);
        buf_cut(&k->path, len);
    }
    if (errno)
        add_folder_trouble(k, strerror(errno));
}

/* Closes fd. */
static void walk_folder(struct walker *k, int fd)
{
    struct stat st;
    DIR *d = fstat(fd, &st) == 0 && seen_add(&k->seen, st.st_dev, st.st_ino) ? fdopendir(fd) : NULL;
    if (!d) {
        close(fd);
        return;
    }
    k->depth++;
    walk_entries(k, d);
    k->depth--;
    closedir(d);
}

/* ---- the paths given, and links ---- */

/* A file or folder that is no symbolic link, or what one leads to. */
static void walk_top(struct walker *k, const struct stat *st, bool link)
{
    size_t before = k->out->n;
    bool given = k->given == k->path.len;
    if (S_ISDIR(st->st_mode)) {
        if (given || !excluded(k))
            open_folder(k, AT_FDCWD, k->path.s, 0);
    } else if (selected(k)) {
        if (S_ISREG(st->st_mode))
            add(k, st)->link = link;
        else
            add_special(k, st->st_mode);
    }
    if (!link)
        return;
    for (size_t i = before; i < k->out->n; i++)
        k->out->at[i].link = true;
}

/* A path of the command line, hidden or not. */
static void walk_given(struct walker *k, const char *path)
{
    struct stat st;
    buf_clear(&k->path);
    buf_adds(&k->path, path);
    k->given = k->path.len;
    if (lstat(path, &st) != 0)
        add_trouble(k, "cannot be opened: ", strerror(errno));
    else if (S_ISLNK(st.st_mode))
        add_link(k);
    else
        walk_top(k, &st, false);
}

/* stat() follows the link, through others if need be. */
static void walk_link(struct walker *k, const struct link *link)
{
    struct stat st;
    buf_clear(&k->path);
    buf_adds(&k->path, link->path);
    k->given = link->given;
    if (stat(link->path, &st) == 0)
        walk_top(k, &st, true);
    else if (selected(k))
        add_trouble(k, "symbolic link: ", strerror(errno));
}

/* By name, so that it does not depend on the order in a folder which of two links leads to a file first. */
static int link_order(const void *a, const void *b)
{
    return strcmp(((const struct link *)a)->path, ((const struct link *)b)->path);
}

/* Folders that links lead to may hold more links: they come in a further round. */
static void walk_links(struct walker *k)
{
    while (k->nlinks) {
        struct link *links = k->links;
        size_t n = k->nlinks;
        k->links = NULL;
        k->nlinks = k->links_cap = 0;
        qsort(links, n, sizeof *links, link_order);
        for (size_t i = 0; i < n; i++) {
            walk_link(k, &links[i]);
            free(links[i].path);
        }
        free(links);
    }
}

/* ---- the list ---- */

/* By bytes, whatever the locale. */
static int name_order(const void *a, const void *b, void *names)
{
    const struct found *x = a, *y = b;
    return strcmp((char *)names + x->name, (char *)names + y->name);
}

/* The same file together, reached by its name first. */
static int file_order(const void *a, const void *b, void *names)
{
    const struct found *x = a, *y = b;
    if (x->dev != y->dev)
        return x->dev < y->dev ? -1 : 1;
    if (x->ino != y->ino)
        return x->ino < y->ino ? -1 : 1;
    return x->link != y->link ? x->link - y->link : name_order(a, b, names);
}

/* Those that could not be looked at have no number and are like no other. */
static bool same_file(const struct found *a, const struct found *b)
{
    return a->ino && a->dev == b->dev && a->ino == b->ino;
}

/* Leaves out files that only a link leads to once more. */
static void drop_links(struct walk *w)
{
    size_t kept = 0;
    bool any = false;
    for (size_t i = 0; i < w->n; i++)
        any |= w->at[i].link;
    if (!any)
        return;
    qsort_r(w->at, w->n, sizeof *w->at, file_order, w->names.s);
    for (size_t i = 0; i < w->n; i++)
        if (!kept || !w->at[i].link || !same_file(&w->at[kept - 1], &w->at[i]))
            w->at[kept++] = w->at[i];
    w->n = kept;
}

/* Paths that overlap list a file twice. */
static void drop_doubles(struct walk *w)
{
    size_t kept = 0;
    if (w->n)
        qsort_r(w->at, w->n, sizeof *w->at, name_order, w->names.s);
    for (size_t i = 0; i < w->n; i++)
        if (!kept || name_order(&w->at[kept - 1], &w->at[i], w->names.s))
            w->at[kept++] = w->at[i];
    w->n = kept;
}

/* The string is walk_free()'s from now on. */
static void add_scope(struct walk *w, char *path)
{
    w->scopes.at = need_room(w->scopes.at, w->scopes.n, &w->scopes.cap, sizeof *w->scopes.at);
    w->scopes.at[w->scopes.n++] = path;
}

/* All paths must be there before anything is walked. */
static bool find_scopes(struct walk *w, const struct where *where, const struct settings *s, struct buf *why)
{
    for (size_t i = 0; i < s->paths.n; i++) {
        struct buf path = {0};
        if (!where_typed(where, s->paths.at[i], &path, why)) {
            buf_free(&path);
            return false;
        }
        add_scope(w, buf_take(&path));
    }
    return true;
}

bool walk_all(struct walk *w, const struct where *where, const struct settings *s, struct buf *why)
{
    struct walker k = {.out = w, .where = where, .settings = s};
    if (!find_scopes(w, where, s, why))
        return false;
    if (s->report)
        name_clean(&k.report, where->here, s->report);
    seen_path(&k.seen, where->index);
    seen_path(&k.seen, where->build);
    for (size_t i = 0; i < w->scopes.n; i++)
        walk_given(&k, w->scopes.at[i]);
    walk_links(&k);
    drop_links(w);
    drop_doubles(w);
    buf_free(&k.path);
    buf_free(&k.report);
    free(k.seen.at);
    return true;
}

void walk_free(struct walk *w)
{
    for (size_t i = 0; i < w->scopes.n; i++)
        free((char *)w->scopes.at[i]);
    free(w->scopes.at);
    free(w->at);
    free(w->tables);
    buf_free(&w->names);
    *w = (struct walk){0};
}

/* ---- what has vanished ---- */

/* What is below a folder that could not be read may still be there. */
static bool below_unread(const struct walk *w, const char *name)
{
    for (size_t i = 0; w->unread && i < w->n; i++) {
        const char *folder = found_name(w, &w->at[i]);
        if (w->at[i].folder && (name_below(name, folder) || (!strcmp(folder, ".") && *name != '/')))
            return true;
    }
    return false;
}

/* A hidden name below the path given, which is not walked unless it is named itself. */
static bool hidden_there(const char *path, const char *scope)
{
    struct stat st;
    const char *below = path + strlen(scope);
    return strstr(below, "/.") && (lstat(path, &st) == 0 || (errno != ENOENT && errno != ENOTDIR));
}

bool walk_covers(const struct walk *w, const struct where *where, const char *name)
{
    struct buf path = {0};
    bool covered = false;
    where_path(where, name, &path);
    for (size_t i = 0; i < w->scopes.n && !covered; i++)
        covered = name_below(path.s, w->scopes.at[i]) && !hidden_there(path.s, w->scopes.at[i]);
    buf_free(&path);
    return covered && !below_unread(w, name);
}
