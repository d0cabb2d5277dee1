#include "update.h"

#include "folder.h"
#include "intake.h"
#include "jobs.h"
#include "names.h"
#include "schema.h"
#include "stop.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>

/* An update is written out at the border of a document after so much work. */
enum { COMMIT_PASSAGES = 20000, COMMIT_SECONDS = 5 };

/* How long a build that is finished waits for an update to end. */
enum { INSTALL_SECONDS = 60 };

/* ---- before ---- */

/* What stands in the index is the first thing to know: its root decides what files are called. */
static bool read_index(struct job *j, struct index *index, struct buf *why)
{
    struct buf root = {0};
    bool ok = index_metadata(index, META_ROOT, &root, why) &&
              where_root_stored(&j->where, j->settings, buf_string(&root), why) && knowns_read(&j->knowns, index, why);
    buf_free(&root);
    return ok;
}

/* The index as it is: its root and its documents. */
static bool open_old(struct job *j, struct buf *why)
{
    struct index *index = NULL;
    bool dry = j->settings->dry_run;
    if (!dry && !writer_update(&j->putter.writer, j->where.index, why))
        return false;
    if (!(dry ? index_open(&index, j->where.index, why) : writer_reader(j->putter.writer, &index, why)))
        return false;
    j->before = index;
    return read_index(j, index, why);
}

/* Kept relative to the folder of the index, so that both can move. */
static bool store_root(struct job *j, struct buf *why)
{
    struct buf root = {0}, shard = {0};
    where_root_relative(&j->where, &root);
    bool ok = writer_metadata(j->putter.writer, META_ROOT, root.s, why);
    if (ok && j->shard.n) {
        buf_addf(&shard, "%u/%u", j->shard.k, j->shard.n);
        ok = writer_metadata(j->putter.writer, META_SHARD, shard.s, why);
    }
    buf_free(&shard);
    buf_free(&root);
    return ok;
}

/* Takes away a build that is of no use, unless another najdi-index has it in hand by now. */
static void drop_build(const char *build)
{
    struct buf why = {0}, lock = {0};
    int fd;
    if (folder_lock(build, "built", &fd, &why)) {
        buf_addf(&lock, "%s/lock", build);
        if (folder_drop_build(build, &why)) {
            unlink(lock.s);
            rmdir(build);
        }
        close(fd);
    }
    buf_free(&lock);
    buf_free(&why);
}

/* What could not be installed at the end is not begun. */
static bool open_new(struct job *j, struct buf *why)
{
    if (!folder_free(j->where.index, why))
        return false;
    if (j->settings->dry_run || (writer_build(&j->putter.writer, j->where.build, why) && store_root(j, why)))
        return true;
    drop_build(j->where.build);
    return false;
}

/* Another encoding may have been told for files that have not changed: those that are there are read again. */
static void read_again(struct plan *p)
{
    for (size_t i = 0; i < p->n; i++) {
        struct task *t = &p->at[i];
        if (!t->found || t->found->trouble || (t->status != STATUS_UNCHANGED && t->status != STATUS_SKIPPED))
            continue;
        t->status = STATUS_CHANGED;
        p->files++;
        p->bytes += t->found->size;
    }
}

/* ---- metadata.tsv ---- */

/* Takes in the table at the path, which the index calls name; folder: the one that it tells about. */
static void read_table(struct job *j, const char *path, const char *name, const char *folder)
{
    struct buf remarks = {0}, reason = {0};
    struct file file = {0};
    bool ok = file_read(&file, path, &reason) &&
              metadata_add(&j->tables, folder, file.bytes, file.len, &remarks, &reason);
    if (!ok)
        report_add(&j->report, STATUS_SKIPPED, name, reason.s, NULL);
    else if (remarks.len)
        report_remark(&j->report, name, remarks.s);
    file_free(&file);
    buf_free(&remarks);
    buf_free(&reason);
}

/* A table that the walk has met, or that lies above. */
static void read_named_table(struct job *j, const char *name)
{
    struct buf path = {0};
    size_t len = strlen(name) - strlen(name_base(name));
    char *folder = need_copy(name, len);
    where_path(&j->where, name, &path);
    read_table(j, path.s, name, folder);
    free(folder);
    buf_free(&path);
}

/* Does the table lie above a path given (or beside it, where that is a file)?  above: the clean absolute folder of it. */
static void read_above(struct job *j, const char *above)
{
    struct buf path = {0};
    buf_addf(&path, "%s%smetadata.tsv", above, above[1] ? "/" : "");
    const char *name = where_name(&j->where, path.s);
    bool met = false;
    for (size_t i = 0; i < j->walk.ntables && !met; i++)
        met = !strcmp(found_name(&j->walk, &j->walk.tables[i]), name);
    for (size_t i = 0; i < j->tables.n && !met; i++)
        met = strlen(name) == strlen(j->tables.at[i].folder) + strlen("metadata.tsv") &&
              !strncmp(name, j->tables.at[i].folder, strlen(j->tables.at[i].folder));
    if (!met && access(path.s, F_OK) == 0)
        read_named_table(j, name);
    buf_free(&path);
}

/* From a path given up to the root; of one that is not below it only the table beside it. */
static void read_all_above(struct job *j, const char *path)
{
    struct buf folder = {0}, next = {0};
    name_parent(&folder, path);
    for (;;) {
        read_above(j, folder.s);
        if (!name_below(folder.s, j->where.root) || !strcmp(folder.s, j->where.root))
            break;
        buf_clear(&next);
        name_parent(&next, folder.s);
        buf_clear(&folder);
        buf_adds(&folder, next.s);
    }
    buf_free(&folder);
    buf_free(&next);
}

static void read_tables(struct job *j)
{
    for (size_t i = 0; i < j->walk.ntables; i++)
        read_named_table(j, found_name(&j->walk, &j->walk.tables[i]));
    for (size_t i = 0; i < j->walk.scopes.n; i++)
        if (strcmp(j->walk.scopes.at[i], j->where.root))
            read_all_above(j, j->walk.scopes.at[i]);
    metadata_sort(&j->tables);
}

/* ---- */

/* What decides which members of a container are read. */
static uint64_t opened_of(const struct settings *s)
{
    struct buf all = {0};
    for (size_t i = 0; i < s->include.n; i++)
        buf_addf(&all, "+%s\n", s->include.at[i]);
    for (size_t i = 0; i < s->exclude.n; i++)
        buf_addf(&all, "-%s\n", s->exclude.at[i]);
    uint64_t opened = all.len ? XXH3_64bits(all.s, all.len) : 0;
    buf_free(&all);
    return opened;
}

/* A rebuild, too, keeps to the shard that was there, unless another one is given. */
static bool choose_shard(struct job *j, struct buf *why)
{
    struct buf kept = {0};
    index_kept(j->where.index, META_SHARD, &kept);
    bool ok = shard_choose(&j->shard, j->settings, buf_string(&kept), j->building, why);
    buf_free(&kept);
    return ok;
}

/* What a build has left that died, which may be as large as the index.  What is called so and has no lock is not ours. */
static void drop_dead_build(const char *build)
{
    struct buf lock = {0};
    buf_addf(&lock, "%s/lock", build);
    if (access(lock.s, F_OK) == 0)
        drop_build(build);
    buf_free(&lock);
}

/* Nothing is made before it is known that all paths are there. */
static bool prepare(struct job *j, struct buf *why)
{
    j->opened = opened_of(j->settings);
    if (!where_find(&j->where, j->settings, why))
        return false;
    folder_mend(j->where.index);
    j->building = j->settings->rebuild || !index_exists(j->where.index);
    if (!choose_shard(j, why) || (!j->building && !open_old(j, why)))
        return false;
    if (!walk_all(&j->walk, &j->where, j->settings, why))
        return false;
    shard_pick(&j->shard, &j->walk);
    if (j->building && !open_new(j, why))
        return false;
    if (!j->building && !j->settings->dry_run)
        drop_dead_build(j->where.build);
    plan_make(&j->plan, &j->walk, &j->knowns, &j->where, j->opened);
    if (j->settings->encoding)
        read_again(&j->plan);
    if (!report_start(&j->report, j->settings, why))
        return false;
    read_tables(j);
    return true;
}

/* What the index calls the file. */
static const char *name_of(const struct job *j, const struct task *t)
{
    return t->found ? found_name(&j->walk, t->found) : known_name(&j->knowns, t->known);
}

/* ---- all files ---- */

bool job_commit(struct job *j, struct buf *why)
{
    double now = seconds_now();
    if (j->building || (j->putter.passages - j->committed < COMMIT_PASSAGES && now - j->commit_time < COMMIT_SECONDS))
        return true;
    j->committed = j->putter.passages;
    bool ok = writer_commit(j->putter.writer, why);
    j->commit_time = seconds_now();
    return ok;
}

/* Ends early where an end is asked for: not within a document, unless that is long. */
static bool do_all(struct job *j, struct buf *why)
{
    progress_start(&j->report.progress, !j->settings->quiet && isatty(STDERR_FILENO), j->plan.files, j->plan.bytes);
    j->commit_time = seconds_now();
    unsigned jobs = jobs_worth(j);
    if (jobs > 1)
        return jobs_run(j, jobs, why);
    for (size_t i = 0; i < j->plan.n && !j->stopped; i++) {
        bool ok = intake(j, &j->plan.at[i], why) && job_commit(j, why);
        if (!ok && !j->putter.stopped && !stop_asked())
            return false;
        j->stopped = j->putter.stopped || stop_asked();
    }
    return true;
}

/* A dry run: says what would be done, as far as that can be told without reading. */
static void do_nothing(struct job *j)
{
    for (size_t i = 0; i < j->plan.n; i++) {
        const struct task *t = &j->plan.at[i];
        const char *trouble = t->found ? found_trouble(&j->walk, t->found) : NULL;
        const char *reason = trouble ? trouble : t->known ? known_reason(&j->knowns, t->known) : NULL;
        report_add(&j->report, t->status, name_of(j, t), t->status == STATUS_SKIPPED ? reason : NULL, NULL);
    }
}

/* ---- after ---- */

/* What najdi status says of the last run. */
static bool store_run(struct job *j, struct buf *why)
{
    struct buf run = {0};
    buf_addf(&run, "%lld ", (long long)time(NULL));
    report_sums(&j->report, &run);
    bool ok = writer_metadata(j->putter.writer, META_LAST_RUN, run.s, why);
    buf_free(&run);
    return ok;
}

/* A stopped first build is kept as far as it came; a stopped rebuild is worth less than the index that is there. */
static bool wanted(const struct job *j)
{
    return !j->building || !j->stopped || (j->done && !index_exists(j->where.index));
}

/* A merge goes on until an end is asked for. */
static bool merging(void *ctx, size_t done, size_t all)
{
    struct job *j = ctx;
    progress_say(&j->report.progress, "making the index small again:", done, all);
    return !stop_asked();
}

/* The writer is gone after writer_close, also where that fails. */
static bool end_writer(struct job *j, struct buf *why)
{
    struct writer *writer = j->putter.writer;
    j->putter.writer = NULL;
    if (!writer_commit(writer, why) || !writer_merge(writer, merging, j, why)) {
        writer_abandon(writer);
        return false;
    }
    return writer_close(writer, why);
}

/* An update of the old index that is under way: what took long to build is not thrown away for it. */
static void wait_for_update(const struct job *j)
{
    const struct timespec pause = {.tv_nsec = 50000000};
    double start = seconds_now();
    while (folder_locked(j->where.index) && !stop_asked() && seconds_now() - start < INSTALL_SECONDS)
        nanosleep(&pause, NULL);
}

static bool install(const struct job *j, struct buf *why)
{
    wait_for_update(j);
    return index_install(j->where.build, j->where.index, why);
}

/* A build that cannot be finished must not go on filling the disk that is full. */
static bool close_index(struct job *j, struct buf *why)
{
    if (!store_run(j, why))
        return false;
    bool ok = end_writer(j, why) && (!j->building || install(j, why));
    if (!ok && j->building)
        drop_build(j->where.build);
    return ok;
}

/* Leaves the index as it will be found. */
static bool finish(struct job *j, struct buf *why)
{
    if (j->children.unguarded && j->settings->verbose)
        report_remark(&j->report, "readers", "this system does not filter system calls (seccomp): only limits held them");
    if (!wanted(j))
        j->done = 0;
    else if (!close_index(j, why))
        return false;
    return report_end(&j->report, why);
}

/* What is kept, and what to do. */
static bool interrupted(const struct job *j, struct buf *why)
{
    if (!j->done)
        return fail(why, "interrupted: nothing is changed; run the same command to begin again");
    return fail(why, "interrupted: %zu document%s done %s kept; run the same command to go on", j->done,
                j->done == 1 ? "" : "s", j->done == 1 ? "is" : "are");
}

/* All of it; what is opened here is closed in end(). */
static bool work(struct job *j, struct buf *why)
{
    if (!prepare(j, why))
        return false;
    if (j->settings->dry_run) {
        do_nothing(j);
        return report_end(&j->report, why);
    }
    if (!do_all(j, why) || !finish(j, why))
        return false;
    return !j->stopped || interrupted(j, why);
}

/* However it ended. */
static void end(struct job *j)
{
    progress_clear(&j->report.progress);
    if (j->putter.writer) {
        writer_abandon(j->putter.writer);
        if (j->building)
            drop_build(j->where.build);
    }
    children_end(&j->children);
    index_close(j->before);
    metadata_free(&j->tables);
    taken_free(&j->taken);
    putter_free(&j->putter);
    file_free(&j->file);
    plan_free(&j->plan);
    knowns_free(&j->knowns);
    walk_free(&j->walk);
    where_free(&j->where);
    report_free(&j->report);
    buf_free(&j->path);
}

bool update(const struct settings *settings, bool *skipped, struct buf *why)
{
    struct job j = {.settings = settings};
    bool ok = (settings->dry_run || nursery_start(&j.children.nursery, why)) && work(&j, why);
    *skipped = j.report.count[STATUS_SKIPPED] > 0;
    end(&j);
    return ok;
}
