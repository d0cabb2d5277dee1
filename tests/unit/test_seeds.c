/* Places that agree come document by document in their order, whether all are in memory or most in a file. */
#include "check.h"
#include "reuse.h"

#include <stdlib.h>

enum { SHARED = 900, OWN = 100, DOCUMENTS = 4 };

/* Documents of words of their own with the same text in the midst. */
static void make_words(struct reuse_words *w, struct buf *why)
{
    enum { COUNTERS = 1 << 22 };
    w->keys.most = 1000;
    w->counts = need(COUNTERS * sizeof *w->counts);
    w->documents = need(DOCUMENTS * sizeof *w->documents);
    w->ndocuments = DOCUMENTS;
    for (uint32_t d = 0; d < DOCUMENTS; d++) {
        w->documents[d] = (struct reuse_document){
            .first_word = (uint32_t)w->n, .words = 2 * OWN + SHARED, .chosen = true};
        for (uint32_t i = 0; i < 2 * OWN + SHARED; i++) {
            bool shared = i >= OWN && i < OWN + SHARED;
            uint32_t key = ((shared ? i : (d + 1) * 5000 + i) * 2654435761u) | 1;
            if (!spill_add(&w->keys, &key, sizeof key, why))
                exit(2);
            w->counts[(key >> 1) % COUNTERS]++;
            w->n++;
        }
    }
}

/* All seeds, one behind the other, as text. */
static void tell(const struct reuse_words *w, size_t most, struct buf *out, size_t *runs)
{
    struct seeds seeds = {.most = most};
    struct document_seeds of_one = {0};
    struct buf why = {0};
    check(seeds_of(&seeds, w, &(struct reuse_options){0}, &why), "seeds are found");
    *runs = seeds.nruns;
    while (seeds_next(&seeds, w, &of_one, &why) && of_one.n)
        for (size_t i = 0; i < of_one.n; i++)
            buf_addf(out, "%u: %u %u\n", of_one.document, of_one.at[i].a, of_one.at[i].b);
    check(!why.len, "and read");
    document_seeds_free(&of_one);
    seeds_free(&seeds);
    buf_free(&why);
}

int main(void)
{
    struct reuse_words w = {0};
    struct buf why = {0}, all = {0}, parted = {0};
    size_t runs;
    make_words(&w, &why);
    check(w.keys.file != 0, "keys are in a file");
    tell(&w, 0, &all, &runs);
    check_number(runs, 0, "all are in memory");
    tell(&w, 300, &parted, &runs);
    check(runs > 10, "most are in a file");
    check(all.len > 6 * 2 * SHARED, "there are many");
    check_text(buf_string(&parted), buf_string(&all), "the same, in the same order");
    buf_free(&all);
    buf_free(&parted);
    buf_free(&why);
    reuse_words_free(&w);
    return check_done();
}
