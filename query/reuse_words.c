/* All words of the library, and single stretches of its text with their words. */
#include "reuse.h"

#include "finding.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

/* ---- all words ---- */

struct adding {
    struct reuse_words *out;
    struct index *index;
    uint32_t shelf;
    const char *chosen;
    struct roughs words;
    struct buf data, room;
    struct buf *why;
    bool ok;
};

/* A file, a glob, or a folder with all below it. */
static bool is_chosen(const char *path, const char *chosen)
{
    size_t len = strlen(chosen);
    while (len > 1 && chosen[len - 1] == '/')
        len--;
    return !fnmatch(chosen, path, 0) || (!strncmp(path, chosen, len) && (path[len] == '/' || !path[len])) ||
           (len == 1 && *chosen == '.');
}

static void add_keys(struct reuse_words *out, const struct roughs *words)
{
    for (size_t i = 0; i < words->n; i++) {
        out->keys = need_room(out->keys, out->n, &out->cap, sizeof *out->keys);
        /* the lowest bit says whether the word is a telling one */
        out->keys[out->n++] = (words->at[i].key & ~1u) | words->at[i].telling;
    }
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
    add_keys(out, &a->words);
    return out->n < UINT32_MAX - 1 ||
           fail(a->why, "these are more than four thousand million words: too many to compare");
}

static bool add_document(void *ctx, const struct listing *l)
{
    struct adding *a = ctx;
    struct reuse_words *out = a->out;
    out->documents = need_room(out->documents, out->ndocuments, &out->documents_cap, sizeof *out->documents);
    struct reuse_document *d = &out->documents[out->ndocuments++];
    *d = (struct reuse_document){.shelf = a->shelf,
                                 .record = l->docid,
                                 .first_passage = (uint32_t)out->npassages,
                                 .passages = l->passages,
                                 .first_word = (uint32_t)out->n,
                                 .path = out->paths.len};
    d->chosen = !a->chosen || is_chosen(l->path, a->chosen);
    buf_add(&out->paths, l->path, strlen(l->path) + 1);
    for (uint32_t i = 0; i < l->passages && a->ok; i++)
        a->ok = add_passage(a, l->docid - l->passages + i);
    out->documents[out->ndocuments - 1].words = (uint32_t)out->n - d->first_word;
    return a->ok;
}

enum { COUNTERS = 1 << 22 };

uint32_t reuse_count(const struct reuse_words *w, uint32_t key)
{
    return w->counts[(key >> 1) % COUNTERS];
}

static void count_words(struct reuse_words *w)
{
    w->counts = need(COUNTERS * sizeof *w->counts);
    for (size_t i = 0; i < w->n; i++)
        w->counts[(w->keys[i] >> 1) % COUNTERS]++;
}

bool reuse_words_read(struct reuse_words *out, struct library *library, const char *chosen, struct buf *why)
{
    struct adding a = {.out = out, .chosen = chosen, .why = why, .ok = true};
    bool ok = true;
    for (size_t i = 0; i < library->n && ok && a.ok; i++) {
        a.index = library->shelves[i].index;
        a.shelf = (uint32_t)i;
        ok = index_documents(a.index, add_document, &a, why);
    }
    out->passages = need_room(out->passages, out->npassages, &out->passages_cap, sizeof *out->passages);
    out->passages[out->npassages] = (struct reuse_passage){.first_word = (uint32_t)out->n};
    count_words(out);
    roughs_free(&a.words);
    buf_free(&a.data);
    buf_free(&a.room);
    return ok && a.ok;
}

void reuse_words_free(struct reuse_words *w)
{
    free(w->keys);
    free(w->documents);
    free(w->passages);
    free(w->counts);
    buf_free(&w->paths);
    *w = (struct reuse_words){0};
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

static void add_words(struct reuse_text *out, size_t *cap)
{
    size_t before = out->words.n;
    const struct passage *p = &out->passages[out->npassages - 1].passage;
    roughs_add(&out->words, p->text, p->text_len);
    for (size_t i = before; i < out->words.n; i++) {
        out->passage_of = need_room(out->passage_of, i, cap, sizeof *out->passage_of);
        out->passage_of[i] = (uint32_t)out->npassages - 1;
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
        add_words(out, &words_cap);
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
