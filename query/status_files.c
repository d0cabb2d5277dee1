#include "status_files.h"

#include "show.h"

#include <stdlib.h>
#include <string.h>

/* A record and its path, for the order. */
struct row {
    char *path;
    uint32_t docid;
};
struct rows {
    struct row *at;
    size_t n, cap;
};

static bool add_row(void *ctx, const struct listing *l)
{
    struct rows *r = ctx;
    r->at = need_room(r->at, r->n, &r->cap, sizeof *r->at);
    r->at[r->n++] = (struct row){need_copy(l->path, strlen(l->path)), l->docid};
    return true;
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->path, ((const struct row *)b)->path);
}

static void free_rows(struct rows *r)
{
    for (size_t i = 0; i < r->n; i++)
        free(r->at[i].path);
    free(r->at);
}

/* ---- text ---- */

/* ", what" for what is known. */
static void text_part(const char *what, struct buf *out)
{
    if (!what || !*what)
        return;
    buf_adds(out, ", ");
    show_terminal(what, strlen(what), out);
}

static void text_number(uint32_t n, const char *one, struct buf *out)
{
    buf_addf(out, ", %lu %s%s", (unsigned long)n, one, n == 1 ? "" : "s");
}

/* Each line of the remarks behind an indent. */
static void text_lines(const char *lines, struct buf *out)
{
    while (lines && *lines) {
        size_t len = strcspn(lines, "\n");
        buf_adds(out, "    ");
        show_terminal(lines, len, out);
        buf_addc(out, '\n');
        lines += len + (lines[len] == '\n');
    }
}

/* "a.txt: text, cp1250 (97 % sure), cs, 12 passages", then its title and its warnings, indented. */
static void print_text(const struct document *d, struct buf *out)
{
    show_terminal(d->path, strlen(d->path), out);
    if (d->skipped) {
        buf_adds(out, ": skipped: ");
        show_terminal(d->skipped, strlen(d->skipped), out);
        buf_addc(out, '\n');
        return;
    }
    buf_adds(out, ": ");
    size_t start = out->len;
    show_terminal(d->format ? d->format : "?", d->format ? strlen(d->format) : 1, out);
    if (d->container) {
        buf_adds(out, "\n");
        return;
    }
    text_part(d->encoding, out);
    if (d->encoding && d->sure < 100)
        buf_addf(out, " (%d %% sure)", d->sure);
    text_part(language_row(d->lang)->code, out);
    if (d->pages)
        text_number(d->pages, "page", out);
    text_number(d->passages, "passage", out);
    buf_adds(out, start < out->len ? "\n" : "");
    text_lines(d->title, out);
    text_lines(d->warnings, out);
}

/* ---- tsv ---- */

static void tsv_value(const char *value, struct buf *out)
{
    show_tsv_value(value ? value : "", value ? strlen(value) : 0, out);
    buf_addc(out, '\t');
}

/* Empty where there is nothing to tell. */
static void tsv_number(uint32_t n, bool there, struct buf *out)
{
    if (there)
        buf_addf(out, "%lu", (unsigned long)n);
    buf_addc(out, '\t');
}

static void print_tsv(const struct document *d, struct buf *out)
{
    bool read = !d->skipped && !d->container;
    tsv_value(d->path, out);
    tsv_value(d->format, out);
    tsv_value(d->encoding, out);
    tsv_number(d->sure, d->encoding != NULL, out);
    tsv_value(read ? language_row(d->lang)->code : NULL, out);
    tsv_value(d->title, out);
    tsv_value(d->author, out);
    tsv_value(d->date, out);
    tsv_number(d->pages, d->pages > 0, out);
    tsv_number(d->passages, read, out);
    tsv_value(d->warnings, out);
    show_tsv_value(d->skipped ? d->skipped : "", d->skipped ? strlen(d->skipped) : 0, out);
    buf_addc(out, '\n');
}

/* ---- json ---- */

static void json_value(const char *key, const char *value, struct buf *out)
{
    buf_addf(out, "\"%s\":", key);
    show_json_string(value, value ? strlen(value) : 0, out);
    buf_addc(out, ',');
}

static void json_number(const char *key, uint32_t n, bool there, struct buf *out)
{
    if (there)
        buf_addf(out, "\"%s\":%lu,", key, (unsigned long)n);
    else
        buf_addf(out, "\"%s\":null,", key);
}

static void json_lines(const char *key, const char *lines, struct buf *out)
{
    buf_addf(out, "\"%s\":[", key);
    for (bool first = true; lines && *lines; first = false) {
        size_t len = strcspn(lines, "\n");
        buf_adds(out, first ? "" : ",");
        show_json_string(lines, len, out);
        lines += len + (lines[len] == '\n');
    }
    buf_addc(out, ']');
}

static void print_json(const struct document *d, struct buf *out)
{
    bool read = !d->skipped && !d->container;
    buf_addc(out, '{');
    json_value("path", d->path, out);
    json_value("format", d->format, out);
    json_value("encoding", d->encoding, out);
    json_number("sure", d->sure, d->encoding != NULL, out);
    json_value("lang", read ? language_row(d->lang)->code : NULL, out);
    json_value("title", d->title, out);
    json_value("author", d->author, out);
    json_value("date", d->date, out);
    json_value("source", d->source, out);
    json_value("licence", d->licence, out);
    json_number("pages", d->pages, d->pages > 0, out);
    json_number("passages", d->passages, read, out);
    json_value("skipped", d->skipped, out);
    json_lines("warnings", d->warnings, out);
    buf_adds(out, "}\n");
}

/* ---- all ---- */

static bool print_row(const struct shelf *shelf, const struct row *row, enum form form, struct buf *out,
                      struct buf *why)
{
    static void (*const print[])(const struct document *, struct buf *) = {
        [FORM_TEXT] = print_text, [FORM_TSV] = print_tsv, [FORM_JSON] = print_json};
    struct buf data = {0};
    struct document d = {0};
    bool ok = index_data(shelf->index, row->docid, &data, why);
    if (ok && !document_read(&d, buf_string(&data), data.len))
        ok = fail(why, "the index '%s' is damaged: a document cannot be read; make it anew with najdi-index --rebuild",
                  shelf->folder);
    if (ok)
        print[form](&d, out);
    document_free(&d);
    buf_free(&data);
    return ok;
}

bool status_files(const struct shelf *shelf, enum form form, struct buf *out, struct buf *why)
{
    struct rows rows = {0};
    bool ok = index_documents(shelf->index, add_row, &rows, why);
    if (rows.n)
        qsort(rows.at, rows.n, sizeof *rows.at, by_path);
    if (form == FORM_TSV)
        buf_adds(out, "path\tformat\tencoding\tsure\tlanguage\ttitle\tauthor\tdate\tpages\tpassages\twarnings\tskipped\n");
    for (size_t i = 0; ok && i < rows.n; i++)
        ok = print_row(shelf, &rows.at[i], form, out, why);
    free_rows(&rows);
    return ok;
}
