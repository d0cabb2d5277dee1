#include "like.h"

#include "id.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS = 24 }; /* more say little, and cost their kin each */

/* A word of the passage: how much it tells. */
struct telling {
    uint32_t start, end, term, term_len; /* of the token */
    double weight;
    size_t order;
};

/* ---- the passage ---- */

static bool read_record(const struct shelf *shelf, uint32_t record, uint32_t n, uint32_t *docid, struct like *out,
                        struct buf *why)
{
    struct buf data = {0};
    struct document document = {0};
    bool ok = index_data(shelf->index, record, &data, why) &&
              (document_read(&document, buf_string(&data), data.len) ||
               fail(why, "the index '%s' is damaged; build it again with najdi-index --rebuild", shelf->folder));
    *docid = ok && n && n <= document.passages ? record - document.passages + n - 1 : 0;
    if (*docid)
        buf_addf(&out->id, "%s#%u", document.path, (unsigned)n);
    document_free(&document);
    buf_free(&data);
    return ok;
}

/* The passage in whichever index has it. */
static bool find(const struct library *library, const struct options *options, struct like *out, struct index **index,
                 uint32_t *docid, struct buf *why)
{
    struct buf path = {0};
    uint32_t n;
    bool ok = id_split(options->like, &path, &n, why);
    *docid = 0;
    for (size_t i = 0; ok && i < library->n && !*docid; i++) {
        uint32_t record;
        *index = library->shelves[i].index;
        ok = id_record(&library->shelves[i], buf_string(&path), &record, why) &&
             (!record || read_record(&library->shelves[i], record, n, docid, out, why));
    }
    buf_free(&path);
    return ok && (*docid || fail(why, "there is no passage '%s' in the index", options->like));
}

/* ---- its words ---- */

static int by_weight(const void *a, const void *b)
{
    const struct telling *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight < y->weight ? 1 : -1;
    return (x->order > y->order) - (x->order < y->order);
}

static int by_order(const void *a, const void *b)
{
    const struct telling *x = a, *y = b;
    return (x->order > y->order) - (x->order < y->order);
}

/* One more time, where the word is there already. */
static bool again(const struct tokens *t, const struct token *k, struct telling *at, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (at[i].term_len == k->term_len && !memcmp(t->terms.s + at[i].term, token_term(t, k), k->term_len)) {
            at[i].weight += 1;
            return true;
        }
    return false;
}

/* Each word once with how often it stands: function words, numbers and initials apart. */
static size_t list_words(const struct passage *p, const struct tokens *t, struct telling *out)
{
    const struct language *language = language_row(p->lang);
    size_t n = 0;
    for (size_t i = 0; i < t->n; i++) {
        const struct token *k = &t->at[i];
        if (k->kind != TOKEN_WORD || k->shape == SHAPE_WHOLE || k->shape == SHAPE_BROKEN || k->folded_len < 3)
            continue;
        if (language_function_word(language, token_term(t, k), k->folded_len) || again(t, k, out, n))
            continue;
        out[n] = (struct telling){k->start, k->end, k->term, k->term_len, 1, n};
        n++;
    }
    return n;
}

/* tf * idf; the rarest words of all stand in this passage alone and find nothing. */
static bool weigh(struct telling *at, size_t n, const struct tokens *t, const struct library *library, struct buf *why)
{
    for (size_t i = 0; i < n; i++) {
        double all = 0;
        for (size_t k = 0; k < library->n; k++) {
            uint32_t freq;
            if (!index_freq(library->shelves[k].index, t->terms.s + at[i].term, at[i].term_len, &freq, why))
                return false;
            all += freq;
        }
        at[i].weight = (1 + log(at[i].weight)) * log((library->size.passages + 1.0) / (all + 0.5));
    }
    return true;
}

static bool choose(const struct passage *p, const struct library *library, struct buf *question, struct buf *why)
{
    struct tokens t = {0};
    tokens_of(&t, p->text, p->text_len);
    struct telling *at = need((t.n + 1) * sizeof *at);
    size_t n = list_words(p, &t, at);
    bool ok = weigh(at, n, &t, library, why);
    if (n)
        qsort(at, n, sizeof *at, by_weight);
    n = n < WORDS ? n : WORDS;
    if (n)
        qsort(at, n, sizeof *at, by_order);
    for (size_t i = 0; i < n; i++) {
        buf_adds(question, i ? " " : "");
        buf_add(question, p->text + at[i].start, at[i].end - at[i].start);
    }
    free(at);
    tokens_free(&t);
    return ok && (n || fail(why, "no word of that passage tells it from others"));
}

bool like_of(struct like *out, const struct options *options, struct buf *why)
{
    struct library library;
    struct index *index = NULL;
    struct buf data = {0}, room = {0};
    struct passage p;
    uint32_t docid;
    if (!library_open(&library, options, why))
        return false;
    bool ok = find(&library, options, out, &index, &docid, why) && index_data(index, docid, &data, why) &&
              (passage_read(&p, buf_string(&data), data.len, &room) ||
               fail(why, "the index is damaged; build it again with najdi-index --rebuild")) &&
              choose(&p, &library, &out->question, why);
    buf_free(&data);
    buf_free(&room);
    library_close(&library);
    return ok;
}

void like_free(struct like *l)
{
    buf_free(&l->id);
    buf_free(&l->question);
}

bool like_same(const char *id, const struct found *found)
{
    struct buf own = {0};
    buf_addf(&own, "%s#%u", found->document->path, (unsigned)found->passage.n);
    bool same = !strcmp(id, own.s);
    buf_free(&own);
    return same;
}
