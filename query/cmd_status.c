/* najdi status: what the index holds, what could not be read, and which files are no longer what was indexed. */
#include "commands.h"
#include "file_state.h"
#include "forms.h"
#include "library.h"
#include "schema.h"
#include "show.h"
#include "status_files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Paths with a remark each. */
struct remark {
    char *path;
    char *remark; /* NULL: none */
};
struct paths {
    struct remark *at;
    size_t n, cap;
};

/* How many documents are in an encoding. */
struct encoding {
    char *name;
    size_t documents;
    uint8_t sure; /* of the one that is least so, percent */
};

/* What there is to say of one index. */
struct state {
    const struct shelf *shelf;
    size_t read, languages[LANG_COUNT]; /* documents */
    uint32_t *records;                  /* docids of all */
    size_t nrecords, records_cap;
    struct encoding *encodings; /* the commonest first */
    size_t nencodings, encodings_cap;
    struct paths skipped, doubtful, changed, gone;
    struct buf root, last_run;
    uint64_t bytes;
};

/* Both are copied: a listing lasts only as long as its call. */
static void add_path(struct paths *paths, const char *path, const char *remark)
{
    paths->at = need_room(paths->at, paths->n, &paths->cap, sizeof *paths->at);
    paths->at[paths->n++] =
        (struct remark){need_copy(path, strlen(path)), remark ? need_copy(remark, strlen(remark)) : NULL};
}

static void free_paths(struct paths *paths)
{
    for (size_t i = 0; i < paths->n; i++) {
        free(paths->at[i].path);
        free(paths->at[i].remark);
    }
    free(paths->at);
}

static void free_state(struct state *s)
{
    for (size_t i = 0; i < s->nencodings; i++)
        free(s->encodings[i].name);
    free(s->encodings);
    free(s->records);
    free_paths(&s->skipped);
    free_paths(&s->doubtful);
    free_paths(&s->changed);
    free_paths(&s->gone);
    buf_free(&s->root);
    buf_free(&s->last_run);
}

/* ---- gathering ---- */

/* Each file is looked at once, and read only where its time differs. */
static void look_at(struct state *s, const struct listing *listing)
{
    const struct file_known known = {listing->size, listing->mtime, listing->hash};
    char *path = library_path(s->shelf, listing->path);
    enum file_state state = file_state(path, &known);
    if (state == FILE_GONE)
        add_path(&s->gone, listing->path, NULL);
    else if (state != FILE_SAME)
        add_path(&s->changed, listing->path, NULL);
    free(path);
}

/* A container is no document of its own, and a member no file. */
static bool each_document(void *ctx, const struct listing *listing)
{
    struct state *s = ctx;
    s->records = need_room(s->records, s->nrecords, &s->records_cap, sizeof *s->records);
    s->records[s->nrecords++] = listing->docid;
    if (!listing->skipped && !listing->container) {
        s->read++;
        s->languages[listing->lang]++;
    }
    if (!listing->file_len)
        look_at(s, listing);
    return true;
}

/* One document more in this encoding. */
static void add_encoding(struct state *s, const char *name, uint8_t sure)
{
    size_t i = 0;
    while (i < s->nencodings && strcmp(s->encodings[i].name, name) != 0)
        i++;
    if (i == s->nencodings) {
        s->encodings = need_room(s->encodings, s->nencodings, &s->encodings_cap, sizeof *s->encodings);
        s->encodings[s->nencodings++] = (struct encoding){need_copy(name, strlen(name)), 0, 100};
    }
    struct encoding grown = s->encodings[i];
    grown.documents++;
    grown.sure = sure < grown.sure ? sure : grown.sure;
    for (; i && s->encodings[i - 1].documents < grown.documents; i--)
        s->encodings[i] = s->encodings[i - 1];
    s->encodings[i] = grown;
}

/* What stands in its record: why a file was skipped, or what it is encoded in. */
static void add_document(struct state *s, const struct document *d)
{
    struct buf remark = {0};
    if (d->skipped)
        add_path(&s->skipped, d->path, d->skipped);
    else if (d->encoding)
        add_encoding(s, d->encoding, d->sure);
    if (!d->skipped && d->encoding && d->sure < SURE_ENOUGH) {
        buf_addf(&remark, "%s, %d %% sure", d->encoding, d->sure);
        add_path(&s->doubtful, d->path, remark.s);
    }
    buf_free(&remark);
}

/* Records are read after the listing, which is done in one go. */
static bool read_records(struct state *s, struct buf *why)
{
    struct buf data = {0};
    bool ok = true;
    for (size_t i = 0; ok && i < s->nrecords; i++) {
        struct document document = {0};
        buf_clear(&data);
        ok = index_data(s->shelf->index, s->records[i], &data, why);
        if (ok && document_read(&document, buf_string(&data), data.len))
            add_document(s, &document);
        document_free(&document);
    }
    buf_free(&data);
    return ok;
}

static bool gather(struct state *s, struct buf *why)
{
    const struct shelf *shelf = s->shelf;
    if (!index_metadata(shelf->index, META_ROOT, &s->root, why) ||
        !index_metadata(shelf->index, META_LAST_RUN, &s->last_run, why) ||
        !index_documents(shelf->index, each_document, s, why) || !read_records(s, why))
        return false;
    s->bytes = index_bytes(shelf->folder);
    return true;
}

/* ---- text ---- */

/* Values stand in one column. */
static void label(const char *name, struct buf *out)
{
    buf_addf(out, "%-10s ", name);
}

static void text_line(const char *name, const char *value, struct buf *out)
{
    label(name, out);
    show_terminal(value, strlen(value), out);
    buf_addc(out, '\n');
}

/* As people write it, in powers of ten. */
static void text_size(uint64_t bytes, struct buf *out)
{
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
    double size = (double)bytes;
    size_t unit = 0;
    for (; size >= 1000 && unit < 4; unit++)
        size /= 1000;
    label("size", out);
    buf_addf(out, unit ? "%.1f %s\n" : "%.0f %s\n", size, units[unit]);
}

/* The run is stored as seconds since 1970 and what it did. */
static void text_run(const char *run, struct buf *out)
{
    char *did, date[64];
    time_t seconds = (time_t)strtoll(run, &did, 10);
    struct tm tm;
    if (did == run || !localtime_r(&seconds, &tm))
        return;
    strftime(date, sizeof date, "%Y-%m-%d %H:%M:%S", &tm);
    label("last run", out);
    buf_addf(out, "%s:", date);
    show_terminal(did, strlen(did), out);
    buf_addc(out, '\n');
}

/* "cs 9, ru 9, en 6"; languages that no document has are left out. */
static void text_languages(const struct state *s, struct buf *out)
{
    const char *comma = "";
    label("languages", out);
    for (int i = 0; i < LANG_COUNT; i++) {
        if (!s->languages[i])
            continue;
        buf_addf(out, "%s%s %zu", comma, language_row((enum lang)i)->code, s->languages[i]);
        comma = ", ";
    }
    buf_addc(out, '\n');
}

/* "UTF-8 25, cp1250 2 (at least 97 % sure)" */
static void text_encodings(const struct state *s, struct buf *out)
{
    if (!s->nencodings)
        return;
    label("encodings", out);
    for (size_t i = 0; i < s->nencodings; i++) {
        buf_adds(out, i ? ", " : "");
        const struct encoding *e = &s->encodings[i];
        show_terminal(e->name, strlen(e->name), out);
        buf_addf(out, " %zu", e->documents);
        if (e->sure < 100)
            buf_addf(out, e->documents > 1 ? " (at least %d %% sure)" : " (%d %% sure)", e->sure);
    }
    buf_addc(out, '\n');
}

enum { LISTED = 20 }; /* paths of a kind; json lists all */

static void text_paths(const char *name, const struct paths *paths, struct buf *out)
{
    for (size_t i = 0; i < paths->n && i < LISTED; i++) {
        const struct remark *r = &paths->at[i];
        label(name, out);
        show_terminal(r->path, strlen(r->path), out);
        if (r->remark) {
            buf_adds(out, ": ");
            show_terminal(r->remark, strlen(r->remark), out);
        }
        buf_addc(out, '\n');
    }
    if (paths->n > LISTED)
        buf_addf(out, "%-10s and %zu more: --format json lists all\n", name, paths->n - LISTED);
}

/* The longest lists last. */
static void print_text(const struct state *s, struct buf *out)
{
    const struct index_size *size = &s->shelf->size;
    text_line("index", s->shelf->folder, out);
    text_line("root", *s->shelf->root ? s->shelf->root : "./", out);
    buf_addf(out, "%-10s %zu\n%-10s %lu\n%-10s %llu\n", "documents", s->read, "passages", (unsigned long)size->passages,
             "words", (unsigned long long)size->words);
    text_languages(s, out);
    text_encodings(s, out);
    text_size(s->bytes, out);
    text_run(buf_string(&s->last_run), out);
    text_paths("skipped", &s->skipped, out);
    text_paths("doubtful", &s->doubtful, out);
    text_paths("changed", &s->changed, out);
    text_paths("gone", &s->gone, out);
}

/* ---- tsv: what, path or name, value ---- */

static void tsv_row(const char *what, const char *name, const char *value, struct buf *out)
{
    const char *const values[] = {what, name, value};
    for (size_t i = 0; i < 3; i++) {
        show_tsv_value(values[i] ? values[i] : "", values[i] ? strlen(values[i]) : 0, out);
        buf_addc(out, i < 2 ? '\t' : '\n');
    }
}

/* The same with a number. */
static void tsv_number(const char *what, const char *name, uint64_t n, struct buf *out)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)n);
    tsv_row(what, name, digits, out);
}

/* Two rows. */
static void tsv_encoding(const struct encoding *e, struct buf *out)
{
    tsv_number("encoding", e->name, e->documents, out);
    tsv_number("encoding sure", e->name, e->sure, out);
}

static void tsv_paths(const char *what, const struct paths *paths, struct buf *out)
{
    for (size_t i = 0; i < paths->n; i++)
        tsv_row(what, paths->at[i].path, paths->at[i].remark, out);
}

static void print_tsv(const struct state *s, struct buf *out)
{
    tsv_row("index", s->shelf->folder, s->shelf->root, out);
    tsv_number("documents", "", s->read, out);
    tsv_number("passages", "", s->shelf->size.passages, out);
    tsv_number("words", "", s->shelf->size.words, out);
    tsv_number("bytes", "", s->bytes, out);
    for (int i = 0; i < LANG_COUNT; i++)
        if (s->languages[i])
            tsv_number("language", language_row((enum lang)i)->code, s->languages[i], out);
    for (size_t i = 0; i < s->nencodings; i++)
        tsv_encoding(&s->encodings[i], out);
    tsv_row("last run", "", buf_string(&s->last_run), out);
    tsv_paths("skipped", &s->skipped, out);
    tsv_paths("doubtful", &s->doubtful, out);
    tsv_paths("changed", &s->changed, out);
    tsv_paths("gone", &s->gone, out);
}

/* ---- json ---- */

static void json_text(const char *key, const char *value, struct buf *out)
{
    buf_addf(out, "\"%s\":", key);
    show_json_string(value, value ? strlen(value) : 0, out);
}

static void json_paths(const char *key, const struct paths *paths, bool reasons, struct buf *out)
{
    buf_addf(out, ",\"%s\":[", key);
    for (size_t i = 0; i < paths->n; i++) {
        const struct remark *r = &paths->at[i];
        buf_adds(out, i ? "," : "");
        if (!reasons) {
            show_json_string(r->path, strlen(r->path), out);
            continue;
        }
        buf_addc(out, '{');
        json_text("path", r->path, out);
        buf_addc(out, ',');
        json_text("reason", r->remark, out);
        buf_addc(out, '}');
    }
    buf_addc(out, ']');
}

static void json_encodings(const struct state *s, struct buf *out)
{
    buf_adds(out, ",\"encodings\":{");
    for (size_t i = 0; i < s->nencodings; i++) {
        const struct encoding *e = &s->encodings[i];
        buf_adds(out, i ? "," : "");
        show_json_string(e->name, strlen(e->name), out);
        buf_addf(out, ":{\"documents\":%zu,\"sure\":%d}", e->documents, e->sure);
    }
    buf_addc(out, '}');
}

static void print_json(const struct state *s, struct buf *out)
{
    const char *comma = "";
    buf_addc(out, '{');
    json_text("index", s->shelf->folder, out);
    buf_addc(out, ',');
    json_text("root", s->shelf->root, out);
    buf_addf(out, ",\"documents\":%zu,\"passages\":%lu,\"words\":%llu,\"bytes\":%llu,\"languages\":{", s->read,
             (unsigned long)s->shelf->size.passages, (unsigned long long)s->shelf->size.words,
             (unsigned long long)s->bytes);
    for (int i = 0; i < LANG_COUNT; i++) {
        if (!s->languages[i])
            continue;
        buf_addf(out, "%s\"%s\":%zu", comma, language_row((enum lang)i)->code, s->languages[i]);
        comma = ",";
    }
    buf_addc(out, '}');
    json_encodings(s, out);
    buf_addc(out, ',');
    json_text("last_run", s->last_run.len ? s->last_run.s : NULL, out);
    json_paths("skipped", &s->skipped, true, out);
    json_paths("doubtful", &s->doubtful, true, out);
    json_paths("changed", &s->changed, false, out);
    json_paths("gone", &s->gone, false, out);
    buf_adds(out, "}\n");
}

/* ---- the run ---- */

/* One report an index, the same for each. */
static bool tell(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    static void (*const print[])(const struct state *, struct buf *) = {
        [FORM_TEXT] = print_text, [FORM_TSV] = print_tsv, [FORM_JSON] = print_json};
    const enum form *form = ctx;
    bool ok = true;
    for (size_t i = 0; i < library->n && ok; i++) {
        struct state state = {.shelf = &library->shelves[i]};
        ok = gather(&state, why);
        if (ok)
            print[*form](&state, out);
        if (ok && *form == FORM_TEXT && i + 1 < library->n)
            buf_addc(out, '\n');
        free_state(&state);
    }
    return ok;
}

/* The documents of each index. */
static bool tell_files(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    const enum form *form = ctx;
    for (size_t i = 0; i < library->n; i++)
        if (!status_files(&library->shelves[i], *form, out, why))
            return false;
    return true;
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    enum form form;
    if (options->arguments) {
        fail(why, "najdi status takes no words");
        return EXIT_TROUBLE;
    }
    bool ok = form_of(options->format, &form, why) && library_do(options, options->files ? tell_files : tell, &form, out, why);
    return ok ? EXIT_FOUND : EXIT_TROUBLE;
}

const struct command cmd_status = {
    .name = "status",
    .arguments = "",
    .summary = "what the index holds, which files were skipped, changed or are gone",
    .options = " index files format ",
    .formats = FORMS,
    .run = run,
};
