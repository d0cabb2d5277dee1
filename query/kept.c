#include "kept.h"

#include "collation.h"
#include "output.h"
#include "rows.h"
#include "when.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_AT_ONCE = 1 << 21 }; /* bytes */

void kept_free(struct kept_lines *k)
{
    for (size_t i = 0; i < k->n; i++)
        free(k->drawn[i].key);
    free(k->drawn);
    rows_free(k->rows);
    tokens_free(&k->tokens);
    buf_free(&k->key);
    buf_free(&k->row);
    *k = (struct kept_lines){.by = k->by, .counted = k->counted};
}

struct kept kept_of(const struct kwic *k, uint32_t shelf)
{
    struct kept out;
    memset(&out, 0, sizeof out); /* it is written to a file, with what is between its members */
    out.shelf = shelf;
    out.docid = k->found->docid;
    out.start = k->start;
    out.end = k->end;
    out.relation = (uint8_t)k->relation;
    out.lang = (uint8_t)k->found->passage.lang;
    return out;
}

/* ---- keys ---- */

static bool is_by(const struct kept_lines *lines, const char *what)
{
    return !strcmp(lines->by, what);
}

/* Do keys have to be made to compare as a language sorts? */
static bool is_collated(const struct kept_lines *lines)
{
    return !lines->counted && (is_by(lines, "left") || is_by(lines, "right") || is_by(lines, "form"));
}

/* The words of a text as they stand, in their order or the other way round, a blank between them: the nearest first. */
static void add_words(struct kept_lines *lines, const char *text, bool backwards)
{
    struct tokens *t = &lines->tokens;
    tokens_of(t, text, strlen(text));
    for (size_t i = 0; i < t->n; i++) {
        const struct token *w = &t->at[backwards ? t->n - 1 - i : i];
        if (w->shape == SHAPE_WHOLE || w->shape == SHAPE_BROKEN)
            continue;
        buf_add(&lines->key, text + w->start, w->end - w->start);
        buf_addc(&lines->key, ' ');
    }
}

static void add_form(struct kept_lines *lines, const struct kwic *k)
{
    struct buf form = {0};
    kwic_form(k, &form);
    if (lines->counted)
        buf_adds(&lines->key, buf_string(&form));
    else
        add_words(lines, buf_string(&form), false);
    buf_free(&form);
}

const char *kept_key(struct kept_lines *lines, const struct kwic *k, const char *text)
{
    const struct document *d = k->found->document;
    buf_clear(&lines->key);
    if (is_by(lines, "left") || is_by(lines, "right"))
        add_words(lines, text, is_by(lines, "left"));
    else if (is_by(lines, "form"))
        add_form(lines, k);
    else if (is_by(lines, "date"))
        when_key(d->date, &lines->key);
    else if (is_by(lines, "year"))
        when_years(d->date, &lines->key);
    else if (lines->counted)
        buf_adds(&lines->key, d->path);
    return buf_string(&lines->key);
}

/* ---- keeping ---- */

/* A row: by the key, then by the number; the key itself goes with the line. */
static void add_row(struct kept_lines *lines, struct rows *rows, const char *key, uint64_t number,
                    const struct kept *kept, const char *with)
{
    struct buf *row = &lines->row;
    uint64_t last = htobe64(number);
    buf_clear(row);
    buf_adds(row, key);
    buf_addc(row, 0);
    buf_add(row, &last, sizeof last);
    size_t len = row->len;
    buf_add(row, kept, sizeof *kept);
    buf_add(row, with, strlen(with) + 1);
    rows_add(rows, row->s, len, row->s + len, row->len - len);
}

/* Which language's rules hold is known only when all lines are: until then those that want them stay in their order. */
void kept_add(struct kept_lines *lines, const struct kept *kept, uint64_t number, const char *key)
{
    bool later = is_collated(lines);
    if (!lines->rows)
        lines->rows = rows_new(ROWS_AT_ONCE);
    lines->langs[kept->lang]++;
    add_row(lines, lines->rows, later ? "" : key, number, kept, later || lines->counted ? key : "");
}

void kept_draw(struct kept_lines *lines, size_t at, const struct kept *kept, uint64_t number, const char *key)
{
    if (at == lines->n) {
        lines->drawn = need_room(lines->drawn, lines->n, &lines->cap, sizeof *lines->drawn);
        lines->drawn[lines->n++] = (struct drawn){0};
    }
    free(lines->drawn[at].key);
    lines->drawn[at] = (struct drawn){*kept, number, need_copy(key, strlen(key))};
}

/* ---- sorting ---- */

/* Rules for Latin letters are of one language alone; for Cyrillic ones all but Ukrainian agree. */
static enum lang language_to_sort_by(const struct kept_lines *lines)
{
    static const enum lang in_latin[] = {LANG_CS, LANG_EN, LANG_SK};
    enum lang best = LANG_RU;
    size_t most = 0;
    for (size_t i = 0; i < sizeof in_latin / sizeof *in_latin; i++)
        if (lines->langs[in_latin[i]] > most) {
            best = in_latin[i];
            most = lines->langs[best];
        }
    return best;
}

static bool next_row(struct rows *rows, struct kept *kept, const char **key, bool *more, struct buf *why)
{
    const void *value = NULL;
    size_t len;
    *more = false;
    if (rows && !rows_next(rows, &value, &len, why))
        return false;
    if (!value)
        return true;
    memcpy(kept, value, sizeof *kept);
    *key = (const char *)value + sizeof *kept;
    return *more = true;
}

/* Keys as they stand become keys that compare as the language sorts. */
static bool collate(struct kept_lines *lines, struct rows *sorted, struct collation *collation, struct buf *why)
{
    struct kept kept;
    const char *key;
    bool ok, more;
    uint64_t number = 0;
    while ((ok = next_row(lines->rows, &kept, &key, &more, why)) && more) {
        char *collated = collation_key(collation, key);
        add_row(lines, sorted, collated, number++, &kept, "");
        free(collated);
    }
    return ok;
}

static bool sort_by_rules(struct kept_lines *lines, struct buf *why)
{
    struct buf remark = {0};
    struct rows *sorted = rows_new(ROWS_AT_ONCE);
    struct collation *collation = collation_open(language_row(language_to_sort_by(lines))->code, &remark);
    if (!collation)
        output_remark("%s; sorted by letters alone", remark.s);
    bool ok = collate(lines, sorted, collation, why);
    collation_close(collation);
    buf_free(&remark);
    rows_free(lines->rows);
    lines->rows = sorted;
    return ok;
}

static int by_number(const void *a, const void *b)
{
    const struct drawn *x = a, *y = b;
    return (x->number > y->number) - (x->number < y->number);
}

bool kept_sort(struct kept_lines *lines, struct buf *why)
{
    if (lines->n)
        qsort(lines->drawn, lines->n, sizeof *lines->drawn, by_number);
    for (size_t i = 0; i < lines->n; i++)
        kept_add(lines, &lines->drawn[i].kept, lines->drawn[i].number, lines->drawn[i].key);
    return !lines->rows || !is_collated(lines) || sort_by_rules(lines, why);
}

bool kept_next(struct kept_lines *lines, struct kept *kept, const char **key, bool *more, struct buf *why)
{
    return next_row(lines->rows, kept, key, more, why);
}
