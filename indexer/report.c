#include "report.h"

#include "names.h"

#include <errno.h>
#include <string.h>

enum { SKIPPED_MAX = 20, WARNED_MAX = 10 }; /* listed at the end without --verbose */

const char *status_name(enum status status)
{
    static const char *const words[] = {"new", "changed", "unchanged", "removed", "skipped"};
    return words[status];
}

bool report_start(struct report *r, const struct settings *s, struct buf *why)
{
    *r = (struct report){.quiet = s->quiet, .verbose = s->verbose, .dry_run = s->dry_run, .start = seconds_now()};
    if (!s->report)
        return true;
    r->rows_name = s->report;
    r->rows = fopen(s->report, "we");
    if (!r->rows)
        return fail(why, "cannot write the report '%s': %s", s->report, strerror(errno));
    fputs("status\tpath\treason\n", r->rows);
    return true;
}

/* Control characters are kept but for those that would break the table: programs read it. */
static void add_row(const struct report *r, enum status status, const char *name, const char *reason)
{
    struct buf row = {0};
    buf_addf(&row, "%s\t", status_name(status));
    name_tsv(&row, name);
    buf_addc(&row, '\t');
    name_tsv(&row, reason ? reason : "");
    buf_addc(&row, '\n');
    fwrite(row.s, 1, row.len, r->rows);
    buf_free(&row);
}

/* "skipped: name: reason", "new: name: cp1250, 97 % sure", for people. */
static void add_shown(struct buf *out, const char *status, const char *name, const char *reason)
{
    buf_addf(out, "%s: ", status);
    name_shown(out, name);
    if (reason)
        buf_addf(out, ": %s", reason);
    buf_addc(out, '\n');
}

/* "warning: name: no text on 3 of its 12 pages", a line for each line of warnings. */
static void add_warnings(struct buf *out, const char *name, const char *warnings)
{
    while (*warnings) {
        size_t len = strcspn(warnings, "\n");
        buf_adds(out, "warning: ");
        name_shown(out, name);
        buf_addf(out, ": %.*s\n", (int)len, warnings);
        warnings += len + (warnings[len] == '\n');
    }
}

/* What may have got lost is told without --verbose, too: the first warning of the first documents that have any. */
static void warn_later(struct report *r, const char *name, const char *warnings)
{
    struct buf first = {0};
    if (++r->nwarned > WARNED_MAX)
        return;
    buf_add(&first, warnings, strcspn(warnings, "\n"));
    add_warnings(&r->warned, name, buf_string(&first));
    buf_free(&first);
}

/* Skipped files are told at the end, all others at once.  reason: of skipped ones; else how the file was read. */
static void tell(struct report *r, enum status status, const char *name, const char *reason, const char *warnings)
{
    if (status == STATUS_SKIPPED && (r->verbose || r->listed < SKIPPED_MAX)) {
        add_shown(&r->skipped, status_name(status), name, reason);
        r->listed++;
    }
    if (!r->verbose && warnings && (status == STATUS_NEW || status == STATUS_CHANGED))
        warn_later(r, name, warnings);
    if (!r->verbose || status == STATUS_SKIPPED || (status == STATUS_UNCHANGED && !warnings))
        return;
    struct buf line = {0};
    progress_clear(&r->progress);
    add_shown(&line, status_name(status), name, reason);
    if (warnings)
        add_warnings(&line, name, warnings);
    fwrite(line.s, 1, line.len, stderr);
    buf_free(&line);
}

/* What --dry-run is asked for, on standard output; what stays as it is only where all is wanted. */
static void tell_dry(const struct report *r, enum status status, const char *name, const char *reason)
{
    struct buf line = {0};
    if (status == STATUS_UNCHANGED && !r->verbose)
        return;
    add_shown(&line, status_name(status), name, reason);
    fwrite(line.s, 1, line.len, stdout);
    buf_free(&line);
}

/* ---- what is told later: status, is it a document that was read?, how sure, and three strings ---- */

enum { LATER_HEAD = 3 };

/* Whether there is one, and its bytes with the NUL. */
static void keep_string(struct buf *out, const char *string)
{
    buf_addc(out, string ? 1 : 0);
    if (string)
        buf_add(out, string, strlen(string) + 1);
}

static const char *kept_string(const char **at)
{
    const char *string = *(*at)++ ? *at : NULL;
    *at += string ? strlen(string) + 1 : 0;
    return string;
}

/* how: the reason, or the encoding of a document that was read. */
static void keep(struct buf *out, const char head[LATER_HEAD], const char *name, const char *how, const char *warnings)
{
    buf_add(out, head, LATER_HEAD);
    keep_string(out, name);
    keep_string(out, how);
    keep_string(out, warnings);
}

void report_told(struct report *r, struct buf *later)
{
    for (const char *at = buf_string(later), *end = at + later->len; at < end;) {
        const char *head = at;
        at += LATER_HEAD;
        const char *name = kept_string(&at), *how = kept_string(&at), *warnings = kept_string(&at);
        struct document d = {.path = name, .encoding = how, .sure = (uint8_t)head[2], .warnings = warnings};
        if (head[1])
            report_document(r, (enum status)head[0], &d);
        else
            report_add(r, (enum status)head[0], name, how, warnings);
    }
    buf_clear(later);
}

/* ---- */

void report_add(struct report *r, enum status status, const char *name, const char *reason, const char *warnings)
{
    if (r->later) {
        keep(r->later, (char[]){(char)status, false, 0}, name, reason, warnings);
        return;
    }
    r->count[status]++;
    if (r->rows)
        add_row(r, status, name, reason ? reason : warnings);
    if (r->dry_run)
        tell_dry(r, status, name, reason);
    else if (!r->quiet)
        tell(r, status, name, reason, warnings);
}

void report_document(struct report *r, enum status status, const struct document *d)
{
    struct buf how = {0};
    if (r->later) {
        keep(r->later, (char[]){(char)status, true, (char)d->sure}, d->path, d->encoding, d->warnings);
        return;
    }
    if (r->verbose && d->encoding) {
        buf_adds(&how, d->encoding);
        if (d->sure < 100)
            buf_addf(&how, ", %d %% sure", d->sure);
    }
    r->count[status]++;
    if (r->rows)
        add_row(r, status, d->path, d->warnings);
    if (!r->quiet)
        tell(r, status, d->path, how.s, d->warnings);
    buf_free(&how);
}

void report_remark(struct report *r, const char *name, const char *remark)
{
    struct buf line = {0};
    if (r->quiet)
        return;
    name_shown(&line, name);
    buf_addf(&line, ": %s\n", remark);
    progress_clear(&r->progress);
    fwrite(line.s, 1, line.len, stderr);
    buf_free(&line);
}

void report_sums(const struct report *r, struct buf *out)
{
    for (int i = 0; i < STATUSES; i++)
        buf_addf(out, "%s%zu %s", i ? ", " : "", r->count[i], status_name((enum status)i));
    if (!r->dry_run)
        buf_addf(out, "; %.1f MB in %.1f s", (double)r->bytes / 1e6, seconds_now() - r->start);
}

/* All at once, so that two programs that write to one terminal do not mix their lines. */
static void tell_end(const struct report *r)
{
    struct buf out = {0};
    buf_add(&out, buf_string(&r->warned), r->warned.len);
    if (r->nwarned > WARNED_MAX)
        buf_addf(&out, "and %zu more documents with warnings: najdi status --files lists them\n", r->nwarned - WARNED_MAX);
    buf_add(&out, buf_string(&r->skipped), r->skipped.len);
    if (!r->dry_run && r->count[STATUS_SKIPPED] > r->listed)
        buf_addf(&out, "and %zu more: --report FILE lists all\n", r->count[STATUS_SKIPPED] - r->listed);
    report_sums(r, &out);
    buf_addc(&out, '\n');
    fwrite(out.s, 1, out.len, stderr);
    buf_free(&out);
}

/* A full disk shows here at the latest. */
static bool close_rows(struct report *r, struct buf *why)
{
    bool ok = !ferror(r->rows);
    ok = fclose(r->rows) == 0 && ok;
    r->rows = NULL;
    return ok || fail(why, "cannot write the report '%s': %s", r->rows_name, strerror(errno));
}

bool report_end(struct report *r, struct buf *why)
{
    progress_clear(&r->progress);
    if (!r->quiet)
        tell_end(r);
    return !r->rows || close_rows(r, why);
}

void report_free(struct report *r)
{
    if (r->rows)
        fclose(r->rows);
    buf_free(&r->skipped);
    buf_free(&r->warned);
    *r = (struct report){0};
}
