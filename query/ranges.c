/* Filters.  A document is one stretch of docids, its passages and then its record: so a filter by document is a list of
 * stretches, made once for a question, and joins with postings as they do with each other. */
#include "ranges.h"

#include "schema.h"
#include "when.h"
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

/* Adds the passages first..last; in the order of docids, neighbours are joined. */
static void add_range(struct ranges *r, uint32_t first, uint32_t last)
{
    if (last < first)
        return;
    if (r->n && r->at[r->n - 1].last + 1 >= first) {
        r->at[r->n - 1].last = last;
        return;
    }
    r->at = need_room(r->at, r->n, &r->cap, sizeof *r->at);
    r->at[r->n++] = (struct range){first, last};
}

/* ---- words of the title or the author ---- */

/* The words of a field of the records, as a vocabulary. */
struct field {
    struct index *index;
    char prefix;
    struct buf *why;
    vocabulary_fn *each;
    void *ctx;
};

/* Kinship knows words, not the prefixes of fields. */
static bool without_prefix(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct field *f = ctx;
    return f->each(f->ctx, term + 1, len - 1, freq);
}

/* So that title:kramar finds Kramář by the same rules as a word of the text. */
static bool walk_field(void *of, const char *prefix, size_t len, vocabulary_fn *each, void *ctx)
{
    struct field *f = of;
    struct buf whole = {0};
    buf_addc(&whole, f->prefix);
    buf_add(&whole, prefix, len);
    f->each = each;
    f->ctx = ctx;
    bool ok = index_terms(f->index, whole.s, whole.len, without_prefix, f, f->why);
    buf_free(&whole);
    return ok;
}

/* A growing set of records, by how many of the words they have. */
struct tally {
    uint32_t docid;
    uint32_t words;
};
struct tallies {
    struct tally *at;
    size_t n, cap;
};

/* A record counts for word n only where it has had all n before: several forms of one word count once. */
static void count_word(struct tallies *t, uint32_t docid, uint32_t word)
{
    size_t i = 0;
    while (i < t->n && t->at[i].docid != docid)
        i++;
    if (i == t->n) {
        t->at = need_room(t->at, t->n, &t->cap, sizeof *t->at);
        t->at[t->n++] = (struct tally){docid, 0};
    }
    if (t->at[i].words == word)
        t->at[i].words++;
}

/* Every record that has this form in the field. */
static bool count_term(struct field *f, const struct kin *k, uint32_t word, struct tallies *t)
{
    struct buf term = {0};
    struct cursor *cursor;
    struct posting at;
    buf_addc(&term, f->prefix);
    buf_add(&term, k->term, k->len);
    bool ok = cursor_open(f->index, &cursor, &at, term.s, term.len, f->why);
    if (ok) {
        while (ok && at.docid) {
            count_word(t, at.docid, word);
            ok = cursor_next(cursor, &at, f->why);
        }
        cursor_close(cursor);
    }
    buf_free(&term);
    return ok;
}

/* Which records have all words of the value in the field. */
static bool records_with(struct field *f, const char *value, struct tallies *out, uint32_t *words)
{
    struct vocabulary vocabulary = {f, walk_field, NULL};
    struct tokens tokens = {0};
    struct kins kins = {0};
    bool ok = true;
    *words = 0;
    tokens_of(&tokens, value, strlen(value));
    for (size_t i = 0; i < tokens.n && ok; i++) {
        const struct token *k = &tokens.at[i];
        if (k->shape == SHAPE_WHOLE)
            continue; /* its parts come */
        ok = kins_of(&kins, value + k->start, k->end - k->start, KIN_ALL, &vocabulary);
        for (size_t j = 0; j < kins.n && ok; j++)
            ok = count_term(f, &kins.at[j], *words, out);
        ++*words;
        kins_free(&kins);
    }
    tokens_free(&tokens);
    return ok;
}

/* ---- dates ---- */

/* from <= date <= to, as far as each is given: 1968 holds all of 1968. */
static bool date_within(const char *date, const char *value)
{
    const char *dots = strstr(value, "..");
    char *from = need_copy(value, dots ? (size_t)(dots - value) : strlen(value));
    bool is = when_within(date, from, dots ? dots + 2 : value);
    free(from);
    return is;
}

/* ---- the records, one by one ---- */

struct picking {
    const struct node *filter;
    const struct tallies *tallies; /* title:, author: */
    uint32_t words;
    struct ranges *out;
};

bool path_fits(const char *glob, const char *path)
{
    const char *base = strrchr(path, '/');
    size_t len = strlen(glob);
    struct buf below = {0};
    while (len > 1 && glob[len - 1] == '/') /* as shells complete the name of a folder */
        len--;
    buf_addf(&below, "%.*s/*", (int)len, glob);
    bool fits = !fnmatch(glob, path, 0) || (base && !fnmatch(glob, base + 1, 0)) || !fnmatch(below.s, path, 0);
    buf_free(&below);
    return fits;
}

/* What all paths begin with that fit the pattern: what stands before its first sign, where that has a / in it.  Without
 * one it may be the name of a file in any folder. */
static void begin_of(const char *glob, struct buf *out)
{
    size_t len = strcspn(glob, "*?[\\");
    if (memchr(glob, '/', len))
        buf_add(out, glob, len);
}

/* Documents are few beside passages: one by one is fast enough, and needs nothing in the index. */
static bool record_fits(const struct picking *p, const struct listing *l)
{
    switch (p->filter->filter) {
    case FILTER_PATH:
        return path_fits(p->filter->value, l->path);
    case FILTER_DATE:
        return date_within(l->date, p->filter->value);
    default:
        for (size_t i = 0; i < p->tallies->n; i++)
            if (p->tallies->at[i].docid == l->docid)
                return p->tallies->at[i].words == p->words;
        return false;
    }
}

/* The record has the docid behind its passages'. */
static bool pick(void *ctx, const struct listing *l)
{
    struct picking *p = ctx;
    if (l->passages && record_fits(p, l))
        add_range(p->out, l->docid - l->passages, l->docid - 1);
    return true;
}

/* Of a passage, not of its document: one may quote another language. */
static bool in_language(struct ranges *out, struct index *index, const char *code, struct buf *why)
{
    struct buf term = {0};
    struct cursor *cursor;
    struct posting at;
    buf_addf(&term, PREFIX_LANGUAGE "%s", code);
    bool ok = cursor_open(index, &cursor, &at, term.s, term.len, why);
    if (ok) {
        for (; ok && at.docid; ok = cursor_next(cursor, &at, why))
            add_range(out, at.docid, at.docid);
        cursor_close(cursor);
    }
    buf_free(&term);
    return ok;
}

bool ranges_of(struct ranges *out, struct shelf *shelf, const struct node *filter, struct buf *why)
{
    struct tallies tallies = {0};
    struct picking p = {filter, &tallies, 0, out};
    bool words = filter->filter == FILTER_TITLE || filter->filter == FILTER_AUTHOR, ok = true;
    if (filter->filter == FILTER_LANG)
        return in_language(out, shelf->index, filter->value, why);
    if (words) {
        char prefix = filter->filter == FILTER_TITLE ? *PREFIX_TITLE : *PREFIX_AUTHOR;
        struct field f = {.index = shelf->index, .prefix = prefix, .why = why};
        ok = records_with(&f, filter->value, &tallies, &p.words);
    }
    struct buf begin = {0};
    if (filter->filter == FILTER_PATH)
        begin_of(filter->value, &begin);
    unsigned with = filter->filter == FILTER_PATH ? LISTED_PATH : filter->filter == FILTER_DATE ? LISTED_DATE : 0;
    ok = ok && index_documents_like(shelf->index, buf_string(&begin), with, pick, &p, why);
    buf_free(&begin);
    free(tallies.at);
    return ok;
}
