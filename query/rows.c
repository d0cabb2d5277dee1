#include "rows.h"

#include "spill.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    WINDOW = 1 << 14,   /* bytes of a run that are read at a time */
    IN_MEMORY = 1 << 20 /* fewer bytes than these need no file */
};

/* Stands before a row's key and value.  No row is longer than 4 GB. */
struct head {
    uint32_t key, value;
};

/* A sorted run, and how much of it is in memory. */
struct run {
    uint64_t at, end; /* in the file: what is not read yet */
    char *window;
    size_t pos, len, cap;
};

struct rows {
    size_t at_once;
    struct buf bytes;  /* rows that are not sorted yet */
    size_t *starts;    /* where each begins */
    size_t n, cap;
    struct spill file;
    struct run *runs;  /* once reading has begun: a heap, the least first row on top */
    size_t nruns, runs_cap;
    bool reading, passed; /* passed: the top one's first row was given out */
};

struct rows *rows_new(size_t at_once)
{
    struct rows *r = need(sizeof *r);
    r->at_once = at_once;
    r->file.most = IN_MEMORY;
    return r;
}

static struct head head_of(const char *row)
{
    struct head head;
    memcpy(&head, row, sizeof head);
    return head;
}

static size_t size_of(const char *row)
{
    struct head head = head_of(row);
    return sizeof head + head.key + head.value;
}

static int by_key(const char *x, const char *y)
{
    uint32_t a = head_of(x).key, b = head_of(y).key;
    int c = memcmp(x + sizeof(struct head), y + sizeof(struct head), a < b ? a : b);
    return c ? c : (a > b) - (a < b);
}

static int by_key_at(const void *a, const void *b, void *bytes)
{
    return by_key((char *)bytes + *(const size_t *)a, (char *)bytes + *(const size_t *)b);
}

/* What a full disk does not take stays in memory, in the file's tail. */
static void add_bytes(struct rows *r, const char *bytes, size_t len)
{
    struct buf nobody = {0};
    spill_add(&r->file, bytes, len, &nobody);
    buf_free(&nobody);
}

static void end_run(struct rows *r)
{
    if (!r->n)
        return;
    qsort_r(r->starts, r->n, sizeof *r->starts, by_key_at, r->bytes.s);
    r->runs = need_room(r->runs, r->nruns, &r->runs_cap, sizeof *r->runs);
    struct run *run = &r->runs[r->nruns++];
    *run = (struct run){.at = spill_size(&r->file)};
    for (size_t i = 0; i < r->n; i++)
        add_bytes(r, r->bytes.s + r->starts[i], size_of(r->bytes.s + r->starts[i]));
    run->end = spill_size(&r->file);
    r->n = 0;
    buf_clear(&r->bytes);
}

void rows_add(struct rows *r, const void *key, size_t key_len, const void *value, size_t len)
{
    struct head head = {(uint32_t)key_len, (uint32_t)len};
    if (r->bytes.len + sizeof head + key_len + len > r->at_once)
        end_run(r);
    r->starts = need_room(r->starts, r->n, &r->cap, sizeof *r->starts);
    r->starts[r->n++] = r->bytes.len;
    buf_add(&r->bytes, &head, sizeof head);
    buf_add(&r->bytes, key, key_len);
    buf_add(&r->bytes, value, len);
}

/* ---- reading ---- */

/* Makes so many bytes of the run be there from pos on. */
static bool have(struct rows *r, struct run *run, size_t bytes, struct buf *why)
{
    size_t left = run->len - run->pos;
    if (left >= bytes)
        return true;
    size_t more = bytes - left > WINDOW ? bytes - left : WINDOW;
    more = more < run->end - run->at ? more : (size_t)(run->end - run->at);
    if (run->pos)
        memmove(run->window, run->window + run->pos, left);
    if (left + more > run->cap) {
        char *wider = need(run->cap = left + more);
        if (left)
            memcpy(wider, run->window, left);
        free(run->window);
        run->window = wider;
    }
    run->pos = 0;
    run->len = left + more;
    run->at += more;
    return spill_read(&r->file, run->at - more, run->window + left, more, why);
}

static bool is_over(const struct run *run)
{
    return run->pos == run->len && run->at == run->end;
}

/* Its first row, all of it. */
static bool have_row(struct rows *r, struct run *run, struct buf *why)
{
    return is_over(run) || (have(r, run, sizeof(struct head), why) &&
                            have(r, run, size_of(run->window + run->pos), why));
}

static void sink(struct rows *r, size_t i)
{
    for (size_t child; (child = 2 * i + 1) < r->nruns; i = child) {
        struct run *at = r->runs, kept = at[i];
        if (child + 1 < r->nruns &&
            by_key(at[child + 1].window + at[child + 1].pos, at[child].window + at[child].pos) < 0)
            child++;
        if (by_key(at[i].window + at[i].pos, at[child].window + at[child].pos) <= 0)
            return;
        at[i] = at[child];
        at[child] = kept;
    }
}

static bool begin(struct rows *r, struct buf *why)
{
    r->reading = true;
    end_run(r);
    buf_free(&r->bytes);
    free(r->starts);
    r->starts = NULL;
    for (size_t i = 0; i < r->nruns; i++)
        if (!have_row(r, &r->runs[i], why))
            return false;
    for (size_t i = r->nruns / 2; i-- > 0;)
        sink(r, i);
    return true;
}

/* Behind the row that was given out. */
static bool step(struct rows *r, struct buf *why)
{
    struct run *run = r->runs;
    run->pos += size_of(run->window + run->pos);
    if (!have_row(r, run, why))
        return false;
    if (is_over(run)) {
        free(run->window);
        *run = r->runs[--r->nruns];
    }
    sink(r, 0);
    return true;
}

bool rows_next(struct rows *r, const void **value, size_t *len, struct buf *why)
{
    *value = NULL;
    if (!(r->reading ? !r->passed || step(r, why) : begin(r, why)))
        return false;
    r->passed = r->nruns > 0;
    if (!r->passed)
        return true;
    const char *row = r->runs->window + r->runs->pos;
    *value = row + sizeof(struct head) + head_of(row).key;
    *len = head_of(row).value;
    return true;
}

void rows_free(struct rows *r)
{
    if (!r)
        return;
    for (size_t i = 0; i < r->nruns; i++)
        free(r->runs[i].window);
    free(r->runs);
    free(r->starts);
    buf_free(&r->bytes);
    spill_free(&r->file);
    free(r);
}
