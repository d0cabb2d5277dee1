#include "kept.h"

#include "collation.h"
#include "output.h"
#include "when.h"

#include <stdlib.h>
#include <string.h>

void kept_free(struct kept_lines *k)
{
    free(k->at);
    buf_free(&k->keys);
    tokens_free(&k->tokens);
    *k = (struct kept_lines){0};
}

/* ---- keys ---- */

static bool is_by(const char *by, const char *what)
{
    return !strcmp(by, what);
}

/* The words of a text as they stand, in their order or the other way round, a blank between them: the nearest first. */
static void add_words(struct tokens *t, const char *text, bool backwards, struct buf *out)
{
    tokens_of(t, text, strlen(text));
    for (size_t i = 0; i < t->n; i++) {
        const struct token *w = &t->at[backwards ? t->n - 1 - i : i];
        if (w->shape == SHAPE_WHOLE || w->shape == SHAPE_BROKEN)
            continue;
        buf_add(out, text + w->start, w->end - w->start);
        buf_addc(out, ' ');
    }
}

static void add_form(struct kept_lines *lines, const struct kwic *k, bool counted)
{
    struct buf form = {0};
    kwic_form(k, &form);
    if (counted)
        buf_adds(&lines->keys, buf_string(&form));
    else
        add_words(&lines->tokens, buf_string(&form), false, &lines->keys);
    buf_free(&form);
}

static void add_key(struct kept_lines *lines, const struct kwic *k, const char *by, bool counted, const char *text)
{
    const struct document *d = k->found->document;
    if (is_by(by, "left") || is_by(by, "right"))
        add_words(&lines->tokens, text, *by == 'l', &lines->keys);
    else if (is_by(by, "form"))
        add_form(lines, k, counted);
    else if (is_by(by, "date"))
        when_key(d->date, &lines->keys);
    else if (is_by(by, "year"))
        when_years(d->date, &lines->keys);
    else if (counted)
        buf_adds(&lines->keys, d->path);
    buf_addc(&lines->keys, 0);
}

void kept_put(struct kept_lines *lines, size_t at, const struct kwic *k, uint32_t shelf, size_t number, const char *by,
              bool counted, const char *text)
{
    if (at == lines->n) {
        lines->at = need_room(lines->at, lines->n, &lines->cap, sizeof *lines->at);
        lines->n++;
    }
    lines->at[at] = (struct kept){shelf, k->found->docid, k->start, k->end, k->relation, number, lines->keys.len};
    lines->langs[k->found->passage.lang]++;
    add_key(lines, k, by, counted, text);
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

/* Keys as they stand become keys that compare as the language sorts. */
static void collate(struct kept_lines *lines)
{
    struct buf remark = {0}, keys = {0};
    struct collation *collation = collation_open(language_row(language_to_sort_by(lines))->code, &remark);
    if (!collation)
        output_remark("%s; sorted by letters alone", remark.s);
    for (size_t i = 0; i < lines->n; i++) {
        char *key = collation_key(collation, lines->keys.s + lines->at[i].key);
        lines->at[i].key = keys.len;
        buf_add(&keys, key, strlen(key) + 1);
        free(key);
    }
    collation_close(collation);
    buf_free(&lines->keys);
    lines->keys = keys;
    buf_free(&remark);
}

/* Documents are walked by path already, so that the number alone is that order. */
static int by_key(const void *a, const void *b, void *keys)
{
    const struct kept *x = a, *y = b;
    int order = strcmp((const char *)keys + x->key, (const char *)keys + y->key);
    return order ? order : (x->number > y->number) - (x->number < y->number);
}

void kept_sort(struct kept_lines *lines, const char *by, bool counted)
{
    if (!lines->n)
        return;
    if (!counted && (is_by(by, "left") || is_by(by, "right") || is_by(by, "form")))
        collate(lines);
    qsort_r(lines->at, lines->n, sizeof *lines->at, by_key, lines->keys.s);
}
