#include "kin.h"

#include "inflect.h"
#include "terms.h"
#include <stdlib.h>
#include <string.h>

#define FAMILY 0.2 /* weight */

enum {
    SHORTEST = 5,   /* letters of a word that has a family */
    BEGINNING = 4,  /* letters at least that its members share ... */
    SHARE = 60,     /* ... and so many per cent of the word's */
    LONGER = 5,     /* letters by which a member may be longer */
};

struct gathering {
    struct kins *out;
    const struct kins *known;
    unsigned longest; /* letters */
};

static bool is_known(const struct kins *known, const char *term, size_t len)
{
    for (size_t i = 0; i < known->n; i++)
        if (known->at[i].len == len && !memcmp(known->at[i].term, term, len))
            return true;
    return false;
}

static bool gather(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct gathering *g = ctx;
    struct letters word;
    if (!letters_of(&word, term, term_folded(term, len)) || word.n > g->longest || is_known(g->known, term, len))
        return true;
    struct kins *out = g->out;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct kin){need_copy(term, len), len, need_copy(term, len), RELATION_PREFIX, FAMILY, freq, "family", LANG_OTHER, 0};
    return true;
}

static int by_freq(const void *a, const void *b)
{
    const struct kin *x = a, *y = b;
    if (x->freq != y->freq)
        return x->freq < y->freq ? 1 : -1;
    return strcmp(x->term, y->term);
}

static void keep_commonest(struct kins *out)
{
    if (out->n)
        qsort(out->at, out->n, sizeof *out->at, by_freq);
    for (; out->n > FAMILY_MAX; out->n--) {
        free(out->at[out->n - 1].term);
        free(out->at[out->n - 1].form);
    }
}

bool kin_family(struct kins *out, const char *word, size_t len, const struct kins *known, const struct vocabulary *vocabulary)
{
    struct buf term = {0};
    struct letters letters;
    size_t folded = term_of(word, len, &term);
    bool ok = true;
    if (folded && letters_of(&letters, term.s, folded) && letters.n >= SHORTEST) {
        struct gathering g = {out, known, letters.n + LONGER};
        char bytes[3 * LETTERS_MAX];
        unsigned shared = (letters.n * SHARE + 50) / 100;
        letters.n = (uint8_t)(shared < BEGINNING ? BEGINNING : shared);
        ok = vocabulary->walk(vocabulary->of, bytes, letters_put(&letters, bytes), gather, &g);
        keep_commonest(out);
    }
    buf_free(&term);
    return ok;
}
