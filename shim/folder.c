#include "folder.h"
#include "index.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* folder/name; free it. */
static char *path_of(const char *folder, const char *name)
{
    struct buf path = {0};
    buf_addf(&path, "%s/%s", folder, name);
    return buf_take(&path);
}

/* What Xapian's own programs look for in a folder that is no database: it names the databases. */
#define STUB "XAPIANDB"
#define STUB_NEW "XAPIANDB.new"

static bool missing(const char *path)
{
    struct stat st;
    return stat(path, &st) != 0 && errno == ENOENT;
}

bool folder_make(const char *folder, struct buf *why)
{
    if (mkdir(folder, 0777) == 0 || errno == EEXIST)
        return true;
    return fail(why, "cannot make the folder '%s': %s", folder, strerror(errno));
}

/* Is the open file still the one that has this name?  Not where its holder has deleted it before it let go. */
static bool still_named(int fd, const char *path)
{
    struct stat open_one, named;
    return fstat(fd, &open_one) == 0 && stat(path, &named) == 0 && open_one.st_ino == named.st_ino &&
           open_one.st_dev == named.st_dev;
}

static bool lock_file(const char *path, int *fd)
{
    for (;;) {
        *fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (*fd < 0)
            return false;
        bool held = flock(*fd, LOCK_EX | LOCK_NB) == 0;
        if (held && still_named(*fd, path))
            return true;
        int error = errno;
        close(*fd);
        errno = error;
        if (!held)
            return false;
    }
}

bool folder_lock(const char *folder, const char *doing, int *fd, struct buf *why)
{
    char *path = path_of(folder, "lock");
    bool ok = lock_file(path, fd);
    int error = errno;
    free(path);
    if (ok)
        return true;
    *fd = -1;
    if (error == EWOULDBLOCK)
        return fail(why, "the index '%s' is being %s by another najdi-index; wait for it to end", folder, doing);
    return fail(why, "cannot lock the index '%s': %s", folder, strerror(error));
}

bool folder_locked(const char *folder)
{
    char *path = path_of(folder, "lock");
    int fd = open(path, O_RDWR | O_CLOEXEC);
    bool locked = fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (fd >= 0)
        close(fd);
    free(path);
    return locked;
}

/* Calls `each` with every name in a folder but . and .., until it returns false; false where one did. */
static bool each_name(const char *folder, bool each(void *ctx, const char *name), void *ctx, struct buf *why)
{
    DIR *dir = opendir(folder);
    if (!dir)
        return fail(why, "cannot read the folder '%s': %s", folder, strerror(errno));
    bool ok = true;
    for (struct dirent *entry; ok && (entry = readdir(dir));)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            ok = each(ctx, entry->d_name);
    closedir(dir);
    return ok;
}

/* The files that a glass database has, also one whose writer died, and those that name the databases. */
static bool of_database(const char *name)
{
    static const char *const names[] = {"flintlock", "iamglass", "v.tmp", STUB, STUB_NEW};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i]))
            return true;
    size_t len = strlen(name);
    return len > strlen(".glass") && !strcmp(name + len - strlen(".glass"), ".glass");
}

/* What a walk over a folder has at hand. */
struct walk {
    const char *folder;
    struct buf *why;
    uint64_t bytes;
};

/* The databases within db. */
static bool of_index_folder(const char *name)
{
    return !strcmp(name, FOLDER_BASE) || !strcmp(name, FOLDER_DELTA) || !strcmp(name, FOLDER_FILL);
}

static bool drop_file(void *ctx, const char *name)
{
    struct walk *walk = ctx;
    if (of_index_folder(name))
        return folder_drop(walk->folder, name, walk->why);
    if (!of_database(name))
        return fail(walk->why, "'%s/%s' is no file of an index; move it away first", walk->folder, name);
    char *path = path_of(walk->folder, name);
    bool ok = unlink(path) == 0 || errno == ENOENT;
    if (!ok)
        fail(walk->why, "cannot delete '%s': %s", path, strerror(errno));
    free(path);
    return ok;
}

static bool drop_database(const char *database, struct buf *why)
{
    struct walk walk = {database, why, 0};
    if (missing(database))
        return true;
    if (!each_name(database, drop_file, &walk, why))
        return false;
    return rmdir(database) == 0 || fail(why, "cannot delete '%s': %s", database, strerror(errno));
}

bool folder_drop(const char *folder, const char *name, struct buf *why)
{
    char *database = path_of(folder, name);
    bool ok = drop_database(database, why);
    free(database);
    return ok;
}

/* What a walk over the parts has at hand. */
struct parts {
    bool (*each)(void *ctx, const char *name);
    void *ctx;
};

static bool a_part(void *ctx, const char *name)
{
    struct parts *parts = ctx;
    return strncmp(name, FOLDER_PART, strlen(FOLDER_PART)) != 0 || parts->each(parts->ctx, name);
}

bool folder_parts(const char *folder, bool each(void *ctx, const char *name), void *ctx, struct buf *why)
{
    struct parts parts = {each, ctx};
    return each_name(folder, a_part, &parts, why);
}

static bool drop_part(void *ctx, const char *name)
{
    struct walk *walk = ctx;
    return folder_drop(walk->folder, name, walk->why);
}

bool folder_drop_build(const char *folder, struct buf *why)
{
    static const char *const names[] = {"db", "new", "old"};
    struct walk walk = {folder, why, 0};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!folder_drop(folder, names[i], why))
            return false;
    return missing(folder) || folder_parts(folder, drop_part, &walk, why);
}

static bool sync_path(const char *path, struct buf *why)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    bool ok = fd >= 0 && fsync(fd) == 0;
    if (!ok)
        fail(why, "cannot write '%s' to the disk: %s", path, strerror(errno));
    if (fd >= 0)
        close(fd);
    return ok;
}

static bool sync_file(void *ctx, const char *name)
{
    struct walk *walk = ctx;
    char *path = path_of(walk->folder, name);
    bool ok = sync_path(path, walk->why);
    free(path);
    return ok;
}

bool folder_sync(const char *folder, const char *name, struct buf *why)
{
    char *database = path_of(folder, name);
    struct walk walk = {database, why, 0};
    bool ok = each_name(database, sync_file, &walk, why) && sync_path(database, why);
    free(database);
    return ok && sync_path(folder, why);
}

static bool of_index(void *ctx, const char *name)
{
    (void)ctx;
    return !strcmp(name, "db") || !strcmp(name, "lock");
}

static bool write_text(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    bool ok = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fsync(fd) == 0;
    int error = errno;
    if (fd >= 0)
        close(fd);
    errno = error;
    return ok;
}

/* Does the file say this already? */
static bool says(const char *path, const char *text)
{
    char bytes[100];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd >= 0 ? read(fd, bytes, sizeof bytes) : -1;
    if (fd >= 0)
        close(fd);
    return n == (ssize_t)strlen(text) && !memcmp(bytes, text, (size_t)n);
}

bool folder_tell(const char *folder, const char *name, bool delta, struct buf *why)
{
    const char *text = delta ? "auto " FOLDER_DELTA "\nauto " FOLDER_BASE "\n" : "auto " FOLDER_BASE "\n";
    char *database = path_of(folder, name);
    char *path = path_of(database, STUB), *fresh = path_of(database, STUB_NEW);
    bool same = says(path, text);
    bool ok = same || (write_text(fresh, text) && rename(fresh, path) == 0) ||
              fail(why, "cannot write '%s': %s", path, strerror(errno));
    ok = ok && (same || sync_path(database, why));
    free(database);
    free(path);
    free(fresh);
    return ok;
}

bool folder_free(const char *target, struct buf *why)
{
    if (missing(target) || index_exists(target))
        return true;
    buf_clear(why);
    if (each_name(target, of_index, NULL, why))
        return true;
    return why->len ? false
                    : fail(why, "'%s' holds other things and no index; give the index a folder of its own", target);
}

/* What folder_replace works on. */
struct move {
    char *new_db, *old_db, *aside; /* build/db, target/db, build/old */
};

/* Exchanges two names in one step; where the file system cannot, in two: a reader may find none in between. */
static bool exchange(const struct move *m)
{
    if (renameat2(AT_FDCWD, m->new_db, AT_FDCWD, m->old_db, RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return rename(m->old_db, m->aside) == 0 && rename(m->new_db, m->old_db) == 0;
}

/* Between the two steps of exchange() there is no db. */
void folder_mend(const char *folder)
{
    char *db = path_of(folder, "db"), *old = path_of(folder, "old");
    struct buf why = {0}; /* where it cannot be done there is no index, and that is said */
    int fd = -1;
    if (missing(db) && !missing(old) && folder_lock(folder, "written", &fd, &why)) {
        if (missing(db))
            rename(old, db);
        close(fd);
    }
    buf_free(&why);
    free(db);
    free(old);
}

bool folder_touch(const char *folder, const char *name, struct buf *why)
{
    char *path = path_of(folder, name);
    bool ok = write_text(path, "") || fail(why, "cannot write '%s': %s", path, strerror(errno));
    free(path);
    return ok;
}

/* false: errno says why. */
static bool copy_bytes(int from, int to)
{
    char bytes[1 << 16];
    ssize_t n;
    while ((n = read(from, bytes, sizeof bytes)) > 0)
        if (write(to, bytes, (size_t)n) != n)
            return false;
    return n == 0;
}

bool folder_copy(const char *from, const char *to, struct buf *why)
{
    int in = open(from, O_RDONLY | O_CLOEXEC), out = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    bool ok = in >= 0 && out >= 0 && copy_bytes(in, out);
    if (!ok)
        fail(why, "cannot copy '%s' to '%s': %s", from, to, strerror(errno));
    if (in >= 0)
        close(in);
    if (out >= 0)
        close(out);
    return ok;
}

bool folder_exchange(const char *folder, struct buf *why)
{
    struct move m = {path_of(folder, "new"), path_of(folder, "db"), path_of(folder, "old")};
    bool ok = exchange(&m) || fail(why, "cannot exchange '%s' and '%s': %s", m.new_db, m.old_db, strerror(errno));
    free(m.new_db);
    free(m.old_db);
    free(m.aside);
    return ok && sync_path(folder, why) && folder_drop(folder, "new", why) && folder_drop(folder, "old", why);
}

static bool move_database(const char *build, const char *target)
{
    struct move m = {path_of(build, "db"), path_of(target, "db"), path_of(build, "old")};
    bool ok = missing(m.old_db) ? rename(m.new_db, m.old_db) == 0 : exchange(&m);
    int error = errno;
    free(m.new_db);
    free(m.old_db);
    free(m.aside);
    errno = error;
    return ok;
}

/* The new index stands: what cannot be deleted of the old one is the next build's to delete. */
static void drop_build(const char *build)
{
    struct buf why = {0};
    char *lock = path_of(build, "lock");
    if (folder_drop_build(build, &why) && unlink(lock) == 0)
        rmdir(build);
    free(lock);
    buf_free(&why);
}

/* The folder that holds this one; free it. */
static char *parent_of(const char *path)
{
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    while (len > 0 && path[len - 1] != '/')
        len--;
    return len ? need_copy(path, len) : need_copy(".", 1);
}

static bool sync_parent(const char *path, struct buf *why)
{
    char *parent = parent_of(path);
    bool ok = sync_path(parent, why);
    free(parent);
    return ok;
}

bool folder_replace(const char *build, const char *target, struct buf *why)
{
    bool whole = missing(target);
    bool ok = whole ? rename(build, target) == 0 : move_database(build, target);
    if (!ok)
        return fail(why, "cannot put the index '%s' into its place '%s': %s", build, target, strerror(errno));
    if (!whole)
        drop_build(build);
    return sync_path(target, why) && sync_parent(target, why);
}

static bool is_there(const char *folder, const char *name)
{
    char *path = path_of(folder, name);
    bool there = access(path, F_OK) == 0;
    int error = errno;
    free(path);
    errno = error;
    return there;
}

/* Until schema 4 the database was db itself: that is an index, too, though one that must be made anew. */
bool index_exists(const char *folder)
{
    return is_there(folder, "db/" FOLDER_BASE "/iamglass") || is_there(folder, "db/iamglass");
}

bool folder_has_index(const char *folder, struct buf *why)
{
    if (index_exists(folder))
        return true;
    if (errno == ENOENT || errno == ENOTDIR)
        return fail(why, "there is no index in '%s'; make one with najdi-index", folder);
    return fail(why, "cannot open the index '%s': %s", folder, strerror(errno));
}

static bool count_bytes(void *ctx, const char *name)
{
    struct walk *walk = ctx;
    struct stat st;
    char *path = path_of(walk->folder, name);
    if (of_index_folder(name))
        walk->bytes += folder_bytes(walk->folder, name);
    else if (stat(path, &st) == 0)
        walk->bytes += (uint64_t)st.st_size;
    free(path);
    return true;
}

uint64_t folder_bytes(const char *folder, const char *name)
{
    char *database = path_of(folder, name);
    struct buf why = {0};
    struct walk walk = {database, &why, 0};
    each_name(database, count_bytes, &walk, &why);
    buf_free(&why);
    free(database);
    return walk.bytes;
}

uint64_t index_bytes(const char *folder)
{
    return folder_bytes(folder, "db");
}
