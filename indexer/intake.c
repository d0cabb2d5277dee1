#include "intake.h"

#include "names.h"
#include "stop.h"

#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

/* A document in hand: a file, or a member of one. */
struct item {
    const char *name;    /* what the index calls it */
    const char *globbed; /* the part of it that globs match */
    struct known *known; /* the record that it replaces; NULL: none */
    enum status status;  /* new or changed */
    uint64_t size;
    int64_t mtime;
    uint8_t hash[16];
    uint32_t file_len; /* of a member: bytes of its name that name the file; 0: it is a file */
    unsigned depth;    /* containers round it */
    bool packed;       /* it was compressed */
};

/* ---- putting ---- */

/* The record that the item replaces; 0 where there is none. */
static void old_of(const struct item *item, uint32_t *docid, uint32_t *passages)
{
    *docid = item->known ? item->known->docid : 0;
    *passages = item->known ? item->known->passages : 0;
}

static void describe(const struct item *item, struct document *d)
{
    d->path = item->name;
    d->size = item->size;
    d->mtime = item->mtime;
    d->file_len = item->file_len;
    memcpy(d->hash, item->hash, sizeof d->hash);
}

/* A record without passages: of what cannot be read, and of a container. */
static bool put_record(struct job *j, const struct item *item, const struct document *d, struct buf *why)
{
    uint32_t docid, passages;
    old_of(item, &docid, &passages);
    j->done++;
    return put_skipped(&j->putter, d, docid, passages, why);
}

/* It was looked at, and is nothing that we can put. */
static bool skip_item(struct job *j, const struct item *item, const char *reason, struct buf *why)
{
    struct document d = {.skipped = reason};
    describe(item, &d);
    report_add(&j->report, STATUS_SKIPPED, d.path, reason, NULL);
    return put_record(j, item, &d, why);
}

static bool put_container(struct job *j, const struct item *item, const char *format, struct buf *why)
{
    struct document d = {.format = format, .container = true, .given = j->opened};
    describe(item, &d);
    report_add(&j->report, item->status, d.path, NULL, NULL);
    return put_record(j, item, &d, why);
}

/* The document takes the place of the one before, if there was one. */
static bool put_item(struct job *j, const struct item *item, struct source *s, struct buf *why)
{
    struct given given;
    struct metadata own;
    uint32_t docid, passages;
    describe(item, &s->document);
    s->packed = item->packed || item->file_len;
    s->document.pages = (uint32_t)s->npages;
    s->document.title_guessed = s->title_guessed;
    metadata_of(&j->tables, item->name, &given);
    s->document.lang = given_language(&given, s->document.lang);
    given_apply(&given, &s->document, &own);
    old_of(item, &docid, &passages);
    if (!put_source(&j->putter, s, docid, passages, why))
        return false;
    j->done++;
    report_document(&j->report, item->status, &s->document);
    return true;
}

/* ---- what stays as it is ---- */

/* The record of a document; what we have written since may have left our view of the index behind. */
static bool read_record(struct job *j, const struct known *known, struct document *out, struct buf *why)
{
    struct buf data = {0};
    bool ok = index_data(j->before, known->docid, &data, why) ||
              (index_changed(j->before) && index_renew(j->before, why) &&
               index_data(j->before, known->docid, &data, why));
    if (ok && !document_read(out, data.s, data.len))
        ok = fail(why, "the record of '%s' is damaged; build the index again with najdi-index --rebuild",
                  known_name(&j->knowns, known));
    buf_free(&data);
    return ok;
}

/* The record as it stands in the index, with its new time and with what is said of it now. */
static bool renew(struct job *j, const struct known *known, int64_t mtime, const struct given *given, struct buf *why)
{
    struct document d = {0}, record;
    struct metadata own;
    if (!read_record(j, known, &d, why))
        return false;
    record = d;
    record.mtime = mtime;
    if (d.own)
        given_forget(&record);
    if (!d.container && !d.skipped)
        given_apply(given, &record, &own);
    bool ok = writer_renew(j->putter.writer, known->docid, &record, why);
    j->done++;
    document_free(&d);
    return ok;
}

/* Does a metadata.tsv say now what it did not say before? */
static bool said_otherwise(const struct job *j, const struct known *known, struct given *given)
{
    metadata_of(&j->tables, known_name(&j->knowns, known), given);
    return !known->container && !known->reason && given_number(given) != known->given;
}

static void report_known(struct job *j, const struct known *known, enum status status)
{
    const char *reason = known_reason(&j->knowns, known);
    report_add(&j->report, reason ? STATUS_SKIPPED : status, known_name(&j->knowns, known), reason, NULL);
}

/* A document whose bytes are as they were, and all that is in it.  mtime: what it is now. */
static bool keep(struct job *j, struct known *known, int64_t mtime, struct buf *why)
{
    struct given given;
    bool other = said_otherwise(j, known, &given);
    known->seen = true;
    if ((other || mtime != known->mtime) && !renew(j, known, mtime, &given, why))
        return false;
    report_known(j, known, other ? STATUS_CHANGED : STATUS_UNCHANGED);
    return true;
}

/* What is in a container that is as it was. */
static bool keep_members(struct job *j, const char *container, struct buf *why)
{
    size_t n;
    struct known *known = knowns_below(&j->knowns, container, &n);
    for (size_t i = 0; i < n; i++)
        if (known[i].file_len && !keep(j, &known[i], known[i].mtime, why))
            return false;
    return true;
}

/* Must it be read again though its bytes are the same? */
static bool read_again(const struct job *j, const struct known *known)
{
    struct given given;
    if (j->settings->encoding || (known->container && known->given != j->opened))
        return true;
    return said_otherwise(j, known, &given) && !given_same_language(known->given, given_number(&given));
}

/* Is it as the index has it, so that nothing need be read? */
static bool same_bytes(const struct job *j, const struct known *known, const uint8_t *hash)
{
    return known && !memcmp(known->hash, hash, sizeof known->hash) && !read_again(j, known);
}

/* ---- what goes ---- */

/* The record of a folder that could not be read: it goes when the folder can be, and no document with it. */
static bool is_folder(const char *name)
{
    return name[strlen(name) - 1] == '/';
}

/* Its passages go with it. */
static bool drop(struct job *j, const struct known *known, struct buf *why)
{
    const char *name = known_name(&j->knowns, known);
    if (!writer_drop(j->putter.writer, known->docid, known->passages, why))
        return false;
    j->done++;
    if (!is_folder(name))
        report_add(&j->report, STATUS_REMOVED, name, NULL, NULL);
    return true;
}

/* Members of the file that were not met again. */
static bool drop_rest(struct job *j, const char *file, struct buf *why)
{
    size_t n;
    struct known *known = knowns_below(&j->knowns, file, &n);
    for (size_t i = 0; i < n; i++)
        if (known[i].file_len == strlen(file) && !known[i].seen && !drop(j, &known[i], why))
            return false;
    return true;
}

/* ---- reading ---- */

/* What comes of one input. */
struct reading {
    struct job *j;
    const struct item *item;
    const struct input *input;
    const struct reader *reader;
    uint64_t *budget;
    bool put; /* the document itself has come */
};

static bool take_bytes(struct job *, const struct item *, const struct input *, uint64_t *budget, struct buf *why);

/* Between two members it is a good moment to end. */
static bool go_on(struct job *j, struct buf *why)
{
    if (!stop_asked())
        return job_commit(j, why);
    j->putter.stopped = true;
    return fail(why, "interrupted");
}

/* A member whose name is hidden, or is only there for a Mac, is left out as such files are. */
static bool hidden(const char *member)
{
    return *member == '.' || strstr(member, "/.") || !strncmp(member, "__MACOSX/", 9) || strstr(member, "/__MACOSX/");
}

/* The path of a member as a path below its container: nothing leads out of that.  Appends to out. */
static void clean_member(const char *member, struct buf *out)
{
    struct buf clean = {0};
    name_clean(&clean, "/", *member ? member : "nameless");
    buf_adds(out, clean.s[1] ? clean.s + 1 : "nameless");
    buf_free(&clean);
}

/* The item for a member of what is in hand.  name: its memory.  false: it is not wanted. */
static bool member_item(const struct reading *r, const char *member, struct item *out, struct buf *name)
{
    const struct item *in = r->item;
    struct job *j = r->j;
    buf_addf(name, "%s!/", in->name);
    size_t at = name->len;
    clean_member(member, name);
    if (hidden(name->s + at) || !walk_wants(j->settings, in->globbed, name->s + at))
        return false;
    taken_name(&j->taken, name);
    *out = (struct item){.name = name->s, .mtime = in->mtime, .depth = in->depth + 1};
    out->globbed = name->s + (in->globbed - in->name);
    out->file_len = in->file_len ? in->file_len : (uint32_t)strlen(in->name);
    out->known = knowns_member(&j->knowns, name->s);
    out->status = out->known ? STATUS_CHANGED : STATUS_NEW;
    if (out->known)
        out->known->seen = true;
    return true;
}

static void hash_item(struct item *item, const void *bytes, size_t len)
{
    item->size = len;
    XXH128_canonicalFromHash((XXH128_canonical_t *)item->hash, XXH3_128bits(bytes, len));
}

static bool take_member(struct job *j, struct item *item, const struct input *in, uint64_t *budget, struct buf *why)
{
    const struct input renamed = {item->name, in->bytes, in->len, j->settings->encoding};
    hash_item(item, in->bytes, in->len);
    if (!same_bytes(j, item->known, item->hash))
        return take_bytes(j, item, &renamed, budget, why);
    return keep(j, item->known, item->known->mtime, why) && keep_members(j, item->name, why);
}

/* What was compressed by itself is the document of the file's name; its path tells a reader what it is without ".gz". */
static bool take_unpacked(struct reading *r, const struct input *in, struct buf *why)
{
    struct item item = *r->item;
    const char *dot = strrchr(item.name, '.');
    char *path = need_copy(item.name, dot ? (size_t)(dot - item.name) : strlen(item.name));
    const struct input unpacked = {path, in->bytes, in->len, r->j->settings->encoding};
    item.packed = true;
    item.depth++;
    bool ok = r->put || take_bytes(r->j, &item, &unpacked, r->budget, why);
    r->put = true;
    free(path);
    return ok;
}

static bool take_file(void *ctx, const struct input *in, struct buf *why)
{
    struct reading *r = ctx;
    struct buf name = {0};
    struct item item;
    if (!in->path)
        return take_unpacked(r, in, why);
    bool ok = !member_item(r, in->path, &item, &name) || take_member(r->j, &item, in, r->budget, why);
    buf_free(&name);
    return ok && go_on(r->j, why);
}

/* A document that the container's reader has made itself: told from another by all that it is made of. */
static bool take_made(struct reading *r, const char *member, struct source *s, struct buf *why)
{
    struct job *j = r->j;
    struct buf name = {0};
    struct item item;
    bool ok = true;
    if (member_item(r, member, &item, &name)) {
        hash_item(&item, s->strings.s, s->strings.len);
        item.size = s->text_len;
        ok = same_bytes(j, item.known, item.hash) ? keep(j, item.known, item.known->mtime, why)
                                                  : put_item(j, &item, s, why);
    }
    buf_free(&name);
    return ok && go_on(j, why);
}

/* A reader gives one document, however often it says so. */
static bool take_source(void *ctx, const char *member, struct source *s, struct buf *why)
{
    struct reading *r = ctx;
    bool ok = true;
    s->document.format = r->reader->name;
    s->input = r->input;
    if (member) {
        ok = take_made(r, member, s, why);
    } else if (!r->put) {
        r->put = true;
        ok = put_item(r->j, r->item, s, why);
    }
    source_free(s);
    return ok;
}

static bool take_skipped(void *ctx, const char *member, const char *reason, struct buf *why)
{
    struct reading *r = ctx;
    struct job *j = r->j;
    struct buf name = {0};
    struct item item;
    bool ok = true;
    if (member_item(r, member, &item, &name)) {
        const char *before = item.known ? known_reason(&j->knowns, item.known) : NULL;
        if (before && !strcmp(before, reason))
            report_known(j, item.known, STATUS_SKIPPED);
        else
            ok = skip_item(j, &item, reason, why);
    }
    buf_free(&name);
    return ok && go_on(j, why);
}

/* Lets the reader read, and puts what is to be said of the whole. */
static bool read_bytes(struct reading *r, struct buf *why)
{
    struct job *j = r->j;
    struct buf reason = {0};
    const struct members to = {r, take_file, take_source, take_skipped};
    enum child_result result = child_read(&j->children, r->reader, r->input, &to, r->budget, &reason);
    bool ok = true;
    if (result == CHILD_STOPPED)
        ok = fail(why, "%s", reason.s);
    else if (result == CHILD_FAILED && !r->put)
        ok = skip_item(j, r->item, reason.s, why);
    else if (!r->put && r->reader->members)
        ok = put_container(j, r->item, r->reader->name, why);
    else if (!r->put)
        ok = skip_item(j, r->item, "the reader gave no document", why);
    buf_free(&reason);
    return ok;
}

/* The bytes of the item into the index. */
static bool take_bytes(struct job *j, const struct item *item, const struct input *in, uint64_t *budget,
                       struct buf *why)
{
    struct buf reason = {0};
    struct reading r = {j, item, in, reader_for(in->path, in->bytes, in->len, &reason), budget, false};
    bool ok;
    if (!r.reader)
        ok = skip_item(j, item, reason.s, why);
    else if (r.reader->members && item->depth >= CONTAINERS_MAX)
        ok = skip_item(j, item, "too many containers in one another", why);
    else
        ok = read_bytes(&r, why);
    buf_free(&reason);
    return ok;
}

/* ---- one file ---- */

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
    const struct item item = {.name = found_name(&j->walk, t->found), .known = t->known};
    const struct document d = {.path = item.name, .skipped = reason, .size = t->found->size};
    report_add(&j->report, STATUS_SKIPPED, d.path, reason, NULL);
    if (as_before(j, t, reason))
        return true;
    return put_record(j, &item, &d, why) && drop_rest(j, item.name, why);
}

/* The file in j->file. */
static struct item file_item(const struct job *j, const struct task *t)
{
    struct item item = {.name = found_name(&j->walk, t->found), .known = t->known, .size = j->file.size};
    item.globbed = item.name + t->found->below;
    item.status = t->known ? STATUS_CHANGED : STATUS_NEW;
    item.mtime = j->file.sure ? j->file.mtime : 0;
    memcpy(item.hash, j->file.hash, sizeof item.hash);
    return item;
}

/* Where only the time is new nothing is read. */
static bool take_read(struct job *j, const struct task *t, struct buf *why)
{
    struct item item = file_item(j, t);
    const struct input in = {item.name, j->file.bytes, j->file.len, j->settings->encoding};
    uint64_t budget = child_budget(in.len);
    taken_clear(&j->taken);
    if (same_bytes(j, item.known, item.hash))
        return keep(j, item.known, item.mtime, why) && keep_members(j, item.name, why);
    return take_bytes(j, &item, &in, &budget, why) && drop_rest(j, item.name, why);
}

static bool take_path(struct job *j, const struct task *t, struct buf *why)
{
    struct buf reason = {0};
    bool ok;
    buf_clear(&j->path);
    where_path(&j->where, found_name(&j->walk, t->found), &j->path);
    if (file_read(&j->file, j->path.s, &reason)) {
        j->report.bytes += j->file.len;
        ok = take_read(j, t, why);
    } else {
        ok = skip_unread(j, t, reason.s, why);
    }
    buf_free(&reason);
    progress_step(&j->report.progress, t->found->size);
    return ok;
}

/* What is as it was by size and time is only counted, unless a metadata.tsv says something new of its language, or of what
 * is in it: then it is read. */
static bool take_same(struct job *j, const struct task *t, struct buf *why)
{
    if (read_again(j, t->known))
        return take_path(j, t, why);
    return keep(j, t->known, t->known->mtime, why) && keep_members(j, known_name(&j->knowns, t->known), why);
}

bool intake(struct job *j, const struct task *t, struct buf *why)
{
    const char *trouble = t->found ? found_trouble(&j->walk, t->found) : NULL;
    if (t->status == STATUS_REMOVED)
        return drop(j, t->known, why);
    if (trouble)
        return skip_unread(j, t, trouble, why);
    if (t->status == STATUS_NEW || t->status == STATUS_CHANGED)
        return take_path(j, t, why);
    return take_same(j, t, why);
}
