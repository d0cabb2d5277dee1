#include "update.h"

#include "child.h"
#include "file.h"
#include "folder.h"
#include "plan.h"
#include "put.h"
#include "schema.h"
#include "stop.h"

#include <string.h>
#include <time.h>
#include <unistd.h>

/* An update is written out at the border of a document after so much work. */
enum { COMMIT_PASSAGES = 20000, COMMIT_SECONDS = 5 };

struct job {
    const struct settings *settings;
    struct where where;
    struct walk walk;
    struct knowns knowns;
    struct plan plan;
    struct report report;
    struct putter putter; /* .writer: NULL in a dry run */
    struct children children;
    struct file file;
    struct buf path;    /* of the file in hand */
    bool building;      /* a new index, beside the old one where there is one */
    bool stopped;       /* by Ctrl-C */
    size_t done;        /* documents that were put or dropped */
    uint64_t committed; /* putter.passages at the last commit */
    double commit_time;
};

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
    bool ok = read_index(j, index, why);
    index_close(index);
    return ok;
}

/* Kept relative to the folder of the index, so that both can move. */
static bool store_root(struct job *j, struct buf *why)
{
    struct buf root = {0};
    where_root_relative(&j->where, &root);
    bool ok = writer_metadata(j->putter.writer, META_ROOT, root.s, why);
    buf_free(&root);
    return ok;
}

/* What could not be installed at the end is not begun. */
static bool open_new(struct job *j, struct buf *why)
{
    if (!folder_free(j->where.index, why))
        return false;
    return j->settings->dry_run || (writer_build(&j->putter.writer, j->where.build, why) && store_root(j, why));
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

/* Nothing is made before it is known that all paths are there. */
static bool prepare(struct job *j, struct buf *why)
{
    if (!where_find(&j->where, j->settings, why))
        return false;
    j->building = j->settings->rebuild || !index_exists(j->where.index);
    if (!j->building && !open_old(j, why))
        return false;
    if (!walk_all(&j->walk, &j->where, j->settings, why))
        return false;
    if (j->building && !open_new(j, why))
        return false;
    plan_make(&j->plan, &j->walk, &j->knowns, &j->where);
    if (j->settings->encoding)
        read_again(&j->plan);
    return report_start(&j->report, j->settings, why);
}

/* ---- one file ---- */

/* What the index calls the file. */
static const char *name_of(const struct job *j, const struct task *t)
{
    return t->found ? found_name(&j->walk, t->found) : known_name(&j->knowns, t->known);
}

/* The record that a document replaces; 0 where there is none. */
static void old_of(const struct task *t, uint32_t *docid, uint32_t *passages)
{
    *docid = t->known ? t->known->docid : 0;
    *passages = t->known ? t->known->passages : 0;
}

/* Does the index hold already all that can be said of a file of which nothing can be read: the same reason, or its text
 * from the time when it could be? */
static bool as_before(const struct job *j, const struct task *t, const char *reason)
{
    const char *before = t->known ? known_reason(&j->knowns, t->known) : NULL;
    return t->known && (before ? !strcmp(before, reason) : !t->found->trouble);
}

/* A file of which nothing could be read is tried again next time, for its rights may change and its time does not. */
static bool skip_unread(struct job *j, const struct task *t, const char *reason, struct buf *why)
{
    uint32_t docid, passages;
    struct document d = {.path = name_of(j, t), .skipped = reason, .size = t->found->size};
    report_add(&j->report, STATUS_SKIPPED, d.path, reason, NULL);
    if (as_before(j, t, reason))
        return true;
    old_of(t, &docid, &passages);
    j->done++;
    return put_skipped(&j->putter, &d, docid, passages, why);
}

/* What is known of the file in j->file. */
static void describe(const struct job *j, const struct task *t, struct document *d)
{
    d->path = name_of(j, t);
    d->size = j->file.size;
    d->mtime = j->file.sure ? j->file.mtime : 0;
    memcpy(d->hash, j->file.hash, sizeof d->hash);
}

/* The file was read, and is nothing that we can put. */
static bool skip(struct job *j, const struct task *t, const char *reason, struct buf *why)
{
    uint32_t docid, passages;
    struct document d = {.skipped = reason};
    describe(j, t, &d);
    report_add(&j->report, STATUS_SKIPPED, d.path, reason, NULL);
    old_of(t, &docid, &passages);
    j->done++;
    return put_skipped(&j->putter, &d, docid, passages, why);
}

/* The document takes the place of the one before, if there was one. */
static bool put(struct job *j, const struct task *t, struct source *s, enum status status, struct buf *why)
{
    uint32_t docid, passages;
    describe(j, t, &s->document);
    old_of(t, &docid, &passages);
    if (!put_source(&j->putter, s, docid, passages, why))
        return false;
    j->done++;
    report_document(&j->report, status, &s->document);
    return true;
}

/* A file that a reader has in hand. */
struct reading {
    struct job *j;
    const struct task *task;
    const struct reader *reader;
    enum status status;
};

/* The document has come from its reader. */
static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    const struct reading *r = ctx;
    (void)name;
    s->document.format = r->reader->name;
    bool ok = put(r->j, r->task, s, r->status, why);
    source_free(s);
    return ok;
}

/* The file's bytes, which are in j->file, into the index. */
static bool put_bytes(struct job *j, const struct task *t, enum status status, struct buf *why)
{
    struct buf reason = {0};
    const struct input in = {name_of(j, t), j->file.bytes, j->file.len, j->settings->encoding};
    struct reading r = {j, t, reader_for(in.path, in.bytes, in.len, &reason), status};
    const struct members to = {.ctx = &r, .source = take_source};
    uint64_t budget = child_budget(in.len);
    enum child_result result =
        r.reader ? child_read(&j->children, r.reader, &in, &to, &budget, &reason) : CHILD_FAILED;
    bool ok = result == CHILD_DONE;
    if (result == CHILD_FAILED)
        ok = skip(j, t, reason.s, why);
    else if (result == CHILD_STOPPED)
        fail(why, "%s", reason.s);
    buf_free(&reason);
    return ok;
}

/* The bytes are what they were; only the time is new, and if it is not sure there is nothing to write. */
static bool nothing_new(struct job *j, const struct task *t)
{
    if (j->file.sure || t->known->mtime)
        return false;
    const char *reason = known_reason(&j->knowns, t->known);
    report_add(&j->report, reason ? STATUS_SKIPPED : STATUS_UNCHANGED, name_of(j, t), reason, NULL);
    return true;
}

/* A file of which only the time is new is put again with its new time, and counts as unchanged. */
static bool read_file(struct job *j, const struct task *t, struct buf *why)
{
    struct buf reason = {0};
    bool ok;
    buf_clear(&j->path);
    where_path(&j->where, name_of(j, t), &j->path);
    if (file_read(&j->file, j->path.s, &reason)) {
        bool same = t->known && !j->settings->encoding &&
                    !memcmp(t->known->hash, j->file.hash, sizeof j->file.hash);
        j->report.bytes += j->file.len;
        ok = (same && nothing_new(j, t)) || put_bytes(j, t, same ? STATUS_UNCHANGED : t->status, why);
    } else {
        ok = skip_unread(j, t, reason.s, why);
    }
    buf_free(&reason);
    progress_step(&j->report.progress, t->found->size);
    return ok;
}

/* The record of a folder that could not be read: it goes when the folder can be, and no document with it. */
static bool is_folder(const struct job *j, const struct task *t)
{
    const char *name = name_of(j, t);
    return name[strlen(name) - 1] == '/';
}

/* Its passages go with it. */
static bool drop(struct job *j, const struct task *t, struct buf *why)
{
    if (!writer_drop(j->putter.writer, t->known->docid, t->known->passages, why))
        return false;
    j->done++;
    if (!is_folder(j, t))
        report_add(&j->report, STATUS_REMOVED, name_of(j, t), NULL, NULL);
    return true;
}

/* What is as it was is only counted. */
static bool do_task(struct job *j, const struct task *t, struct buf *why)
{
    const char *trouble = t->found ? found_trouble(&j->walk, t->found) : NULL;
    if (t->status == STATUS_REMOVED)
        return drop(j, t, why);
    if (trouble)
        return skip_unread(j, t, trouble, why);
    if (t->status == STATUS_NEW || t->status == STATUS_CHANGED)
        return read_file(j, t, why);
    report_add(&j->report, t->status, name_of(j, t), known_reason(&j->knowns, t->known), NULL);
    return true;
}

/* ---- all files ---- */

/* What is finished is kept, now and then; a new index is kept whole or not at all. */
static bool commit(struct job *j, struct buf *why)
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
    for (size_t i = 0; i < j->plan.n && !j->stopped; i++) {
        bool ok = do_task(j, &j->plan.at[i], why) && commit(j, why);
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

/* Takes away a build that is of no use, unless another najdi-index has it in hand by now. */
static void drop_build(const char *build)
{
    struct buf why = {0}, lock = {0};
    int fd;
    if (folder_lock(build, "built", &fd, &why)) {
        buf_addf(&lock, "%s/lock", build);
        if (folder_drop(build, "db", &why) && folder_drop(build, "new", &why)) {
            unlink(lock.s);
            rmdir(build);
        }
        close(fd);
    }
    buf_free(&lock);
    buf_free(&why);
}

/* A stopped first build is kept as far as it came; a stopped rebuild is worth less than the index that is there. */
static bool wanted(const struct job *j)
{
    return !j->building || !j->stopped || (j->done && !index_exists(j->where.index));
}

/* The writer is gone after writer_close, also where that fails. */
static bool close_index(struct job *j, struct buf *why)
{
    struct writer *writer = j->putter.writer;
    if (!store_run(j, why))
        return false;
    j->putter.writer = NULL;
    return writer_close(writer, why) && (!j->building || index_install(j->where.build, j->where.index, why));
}

/* Leaves the index as it will be found. */
static bool finish(struct job *j, struct buf *why)
{
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
