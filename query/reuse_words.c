/* All words of the library, and single stretches of its text with their words. */
#include "reuse.h"

#include "finding.h"
#include "id.h"

#include <fnmatch.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- the documents ---- */

/* One document, before its words are read. */
struct listed {
    uint32_t shelf, record, passages;
    size_t path; /* offset into listing.paths */
};

struct listed_all {
    struct listed *at;
    size_t n, cap;
    struct buf paths;
    uint32_t shelf; /* in hand */
};

static bool list_document(void *ctx, const struct listing *l)
{
    struct listed_all *all = ctx;
    all->at = need_room(all->at, all->n, &all->cap, sizeof *all->at);
    all->at[all->n++] = (struct listed){all->shelf, l->docid, l->passages, all->paths.len};
    buf_add(&all->paths, l->path, strlen(l->path) + 1);
    return true;
}

/* By path, so that several indexes give what one of all their documents would give. */
static int by_path(const void *x, const void *y, void *paths)
{
    const struct listed *a = x, *b = y;
    int order = strcmp((const char *)paths + a->path, (const char *)paths + b->path);
    return order || a->shelf == b->shelf ? order : a->shelf < b->shelf ? -1 : 1;
}

static bool list_documents(struct listed_all *out, struct library *library, struct buf *why)
{
    bool ok = true;
    for (size_t i = 0; i < library->n && ok; i++) {
        out->shelf = (uint32_t)i;
        ok = index_documents(library->shelves[i].index, list_document, out, why);
    }
    if (ok && out->n)
        qsort_r(out->at, out->n, sizeof *out->at, by_path, out->paths.s);
    return ok;
}

/* ---- those that were asked for ---- */

/* A file, a glob, or a folder with all below it. */
static bool fits(const char *path, const char *chosen)
{
    size_t len = strlen(chosen);
    while (len > 1 && chosen[len - 1] == '/')
        len--;
    return !len || !fnmatch(chosen, path, 0) || (!strncmp(path, chosen, len) && (path[len] == '/' || !path[len]));
}

/* As the index has it; as it is typed in the current folder, a name of something there or a pattern. */
static bool is_chosen(const struct shelf *shelf, const char *path, const char *chosen)
{
    struct buf below = {0};
    bool chose = fits(path, chosen) || (id_below_root(shelf, chosen, &below) && fits(path, buf_string(&below)));
    if (!chose) {
        char *here = library_path(shelf, path);
        chose = fits(here, chosen);
        free(here);
    }
    buf_free(&below);
    return chose;
}

/* ---- all words ---- */

enum { COUNTERS = 1 << 22, KEYS_IN_MEMORY = 1 << 24 };

static size_t counter_of(uint32_t key)
{
    return (key >> 1) % COUNTERS;
}

uint32_t reuse_count(const struct reuse_words *w, uint32_t key)
{
    return w->counts[counter_of(key)];
}

struct adding {
    struct reuse_words *out;
    struct index *index;
    struct roughs words;
    struct buf data, room;
    struct buf *why;
};

static bool add_keys(struct adding *a)
{
    uint32_t *keys = need((a->words.n + 1) * sizeof *keys);
    for (size_t i = 0; i < a->words.n; i++)
        keys[i] = (a->words.at[i].key & ~1u) | a->words.at[i].telling;
    bool ok = spill_add(&a->out->keys, keys, a->words.n * sizeof *keys, a->why);
    for (size_t i = 0; i < a->words.n; i++)
        a->out->counts[counter_of(keys[i])]++;
    a->out->n += a->words.n;
    free(keys);
    return ok;
}

static bool add_passage(struct adding *a, uint32_t docid)
{
    struct reuse_words *out = a->out;
    struct passage p;
    if (!index_data(a->index, docid, &a->data, a->why))
        return false;
    if (!passage_read(&p, buf_string(&a->data), a->data.len, &a->room))
        return fail(a->why,
                    "the index is damaged: a passage cannot be read; build it again with najdi-index --rebuild");
    out->passages = need_room(out->passages, out->npassages, &out->passages_cap, sizeof *out->passages);
    out->passages[out->npassages++] = (struct reuse_passage){(uint32_t)out->n, p.section};
    roughs_clear(&a->words);
    roughs_add(&a->words, p.text, p.text_len);
    if (!add_keys(a))
        return false;
    return out->n < UINT32_MAX - 1 ||
           fail(a->why, "these are more than four thousand million words: too many to compare");
}

static bool add_document(struct adding *a, const struct listed *l, const char *path)
{
    struct reuse_words *out = a->out;
    out->documents = need_room(out->documents, out->ndocuments, &out->documents_cap, sizeof *out->documents);
    struct reuse_document *d = &out->documents[out->ndocuments++];
    *d = (struct reuse_document){.shelf = l->shelf,
                                 .record = l->record,
                                 .first_passage = (uint32_t)out->npassages,
                                 .passages = l->passages,
                                 .first_word = (uint32_t)out->n,
                                 .path = out->paths.len};
    buf_add(&out->paths, path, strlen(path) + 1);
    for (uint32_t i = 0; i < l->passages; i++)
        if (!add_passage(a, l->record - l->passages + i))
            return false;
    d->words = (uint32_t)out->n - d->first_word;
    return true;
}

/* Those of options->within; *any: one of them was asked for. */
static bool add_listed(struct adding *a, struct library *library, const struct listed_all *all,
                       const struct reuse_options *options, bool *any)
{
    for (size_t i = 0; i < all->n; i++) {
        const struct shelf *shelf = &library->shelves[all->at[i].shelf];
        const char *path = all->paths.s + all->at[i].path;
        if (options->progress && i % 16 == 0)
            options->progress("reading document", i, all->n);
        if (options->within && !is_chosen(shelf, path, options->within))
            continue;
        a->index = shelf->index;
        if (!add_document(a, &all->at[i], path))
            return false;
        bool chosen = !options->chosen || is_chosen(shelf, path, options->chosen);
        a->out->documents[a->out->ndocuments - 1].chosen = chosen;
        *any |= chosen;
    }
    return true;
}

static bool add_documents(struct adding *a, struct library *library, const struct listed_all *all,
                          const struct reuse_options *options)
{
    bool any = false;
    if (!add_listed(a, library, all, options, &any))
        return false;
    if (options->within && !a->out->ndocuments)
        return fail(a->why, "there is no document '%s' in the index", options->within);
    return any || !options->chosen ||
           fail(a->why, "there is no document '%s' %s", options->chosen,
                options->within ? "among those of --in" : "in the index");
}

bool reuse_words_read(struct reuse_words *out, struct library *library, const struct reuse_options *options,
                      struct buf *why)
{
    struct adding a = {.out = out, .why = why};
    struct listed_all all = {0};
    out->keys.most = KEYS_IN_MEMORY;
    out->counts = need(COUNTERS * sizeof *out->counts);
    bool ok = list_documents(&all, library, why) && add_documents(&a, library, &all, options);
    out->passages = need_room(out->passages, out->npassages, &out->passages_cap, sizeof *out->passages);
    out->passages[out->npassages] = (struct reuse_passage){.first_word = (uint32_t)out->n};
    free(all.at);
    buf_free(&all.paths);
    roughs_free(&a.words);
    buf_free(&a.data);
    buf_free(&a.room);
    return ok;
}

void reuse_words_free(struct reuse_words *w)
{
    spill_free(&w->keys);
    free(w->documents);
    free(w->passages);
    free(w->counts);
    buf_free(&w->paths);
    *w = (struct reuse_words){0};
}

bool reuse_keys_read(struct reuse_keys *out, const struct reuse_words *w, const struct reuse_document *d,
                     struct buf *why)
{
    if (out->cap < d->words) {
        free(out->at);
        out->at = need((out->cap = d->words) * sizeof *out->at);
    }
    return spill_read(&w->keys, d->first_word * (uint64_t)sizeof *out->at, out->at, d->words * sizeof *out->at, why);
}

void reuse_keys_free(struct reuse_keys *k)
{
    free(k->at);
    *k = (struct reuse_keys){0};
}

uint32_t reuse_document_of(const struct reuse_words *w, uint32_t word)
{
    size_t low = 0, high = w->ndocuments;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (w->documents[middle].first_word <= word)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

/* ---- a stretch of text ---- */

/* Documents without words have no passage that holds one. */
uint32_t reuse_passage_of(const struct reuse_words *w, uint32_t word)
{
    size_t low = 0, high = w->npassages;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (w->passages[middle].first_word <= word)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

/* What it says that two texts have the word: log2 of how seldom it stands in the library. */
static uint8_t bits_of(const struct reuse_words *w, const struct rough *word)
{
    double bits = log2((double)w->n / reuse_count(w, word->key));
    return bits < 1 ? 1 : bits > ROUGH_BITS_MAX ? ROUGH_BITS_MAX : (uint8_t)bits;
}

static void add_words(struct reuse_text *out, const struct reuse_words *w, size_t *cap)
{
    size_t before = out->words.n;
    const struct passage *p = &out->passages[out->npassages - 1].passage;
    roughs_add(&out->words, p->text, p->text_len);
    for (size_t i = before; i < out->words.n; i++) {
        out->passage_of = need_room(out->passage_of, i, cap, sizeof *out->passage_of);
        out->passage_of[i] = (uint32_t)out->npassages - 1;
        out->words.at[i].bits = bits_of(w, &out->words.at[i]);
    }
}

bool reuse_text_read(struct reuse_text *out, struct finding *f, const struct reuse_words *w, uint32_t document,
                     uint32_t first_word, uint32_t last_word, struct buf *why)
{
    const struct reuse_document *d = &w->documents[document];
    uint32_t first = reuse_passage_of(w, first_word), last = reuse_passage_of(w, last_word);
    size_t words_cap = 0;
    out->passages = need((last - first + 1) * sizeof *out->passages);
    out->first_word = w->passages[first].first_word;
    for (uint32_t i = first; i <= last; i++) {
        uint32_t docid = d->record - d->passages + (i - d->first_passage);
        if (!load_found(f, d->shelf, docid, &out->passages[out->npassages], why))
            return false;
        out->npassages++;
        add_words(out, w, &words_cap);
    }
    return true;
}

void reuse_text_free(struct reuse_text *t)
{
    for (size_t i = 0; i < t->npassages; i++)
        found_free(&t->passages[i]);
    free(t->passages);
    free(t->passage_of);
    roughs_free(&t->words);
    *t = (struct reuse_text){0};
}
