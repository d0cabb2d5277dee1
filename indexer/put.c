#include "put.h"

#include "passages.h"
#include "stop.h"

#include <stdlib.h>
#include <string.h>

enum {
    LOOK_EVERY = 256, /* passages between two looks at whether an end is asked for */
    TELLING = 12,     /* words that tell a language; a passage with fewer takes the document's */
    SAMPLE = 1 << 14, /* bytes of the text that tell the document's */
    FEW_KEYS = 12,    /* sorted one by one */
    CUTS_MOST = 32,
};

/* A token's term, with its first bytes as a number: most comparisons end there. */
struct key {
    uint64_t head; /* big-endian */
    const char *term;
    uint16_t len;
};

/* ---- words ---- */

/* The first eight bytes, so that numbers compare as the bytes do. */
static uint64_t head_of(const char *term, size_t len)
{
    unsigned char bytes[8] = {0};
    memcpy(bytes, term, len < 8 ? len : 8);
    uint64_t head;
    memcpy(&head, bytes, 8);
    return __builtin_bswap64(head);
}

/* By bytes, a beginning before what goes on. */
static int key_order(const struct key *x, const struct key *y)
{
    if (x->head != y->head)
        return x->head < y->head ? -1 : 1;
    int order = memcmp(x->term, y->term, x->len < y->len ? x->len : y->len);
    return order ? order : (int)x->len - (int)y->len;
}

static int any_key_order(const void *a, const void *b)
{
    return key_order(a, b);
}

static void swap(struct key *a, struct key *b)
{
    struct key was = *a;
    *a = *b;
    *b = was;
}

static void sort_few(struct key *keys, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        struct key one = keys[i];
        size_t at = i;
        for (; at && key_order(&one, &keys[at - 1]) < 0; at--)
            keys[at] = keys[at - 1];
        keys[at] = one;
    }
}

/* A passage has some hundred keys, and qsort's calls of a function for each comparison took 3 % of a build.  depth: how
 * often it may still be cut; then heaps of equal words, or somebody's patience, are left to qsort. */
static void sort_keys(struct key *keys, size_t n, unsigned depth)
{
    for (; n > FEW_KEYS && depth; depth--) {
        struct key middle = keys[n / 2];
        size_t low = 0, high = n - 1;
        for (;; low++, high--) {
            while (key_order(&keys[low], &middle) < 0)
                low++;
            while (key_order(&middle, &keys[high]) < 0)
                high--;
            if (low >= high)
                break;
            swap(&keys[low], &keys[high]);
        }
        sort_keys(keys, high + 1, depth - 1);
        keys += high + 1;
        n -= high + 1;
    }
    if (n <= FEW_KEYS)
        sort_few(keys, n);
    else
        qsort(keys, n, sizeof *keys, any_key_order);
}

/* Pointers to the terms of all tokens into p->keys, sorted. */
static void sort_terms(struct putter *p)
{
    const struct tokens *t = &p->tokens;
    if (p->keys_cap < t->n) {
        free(p->keys);
        p->keys_cap = t->n + t->n / 2;
        p->keys = need(p->keys_cap * sizeof *p->keys);
    }
    for (size_t i = 0; i < t->n; i++) {
        const char *term = token_term(t, &t->at[i]);
        p->keys[i] = (struct key){head_of(term, t->at[i].term_len), term, t->at[i].term_len};
    }
    sort_keys(p->keys, t->n, CUTS_MOST);
}

/* The terms of p->tokens, sorted, each once with its count, into p->words; returns how many. */
static size_t count_words(struct putter *p)
{
    size_t n = 0;
    sort_terms(p);
    for (size_t i = 0; i < p->tokens.n; i++) {
        if (n && !key_order(&p->keys[i - 1], &p->keys[i])) {
            p->words[n - 1].count++;
            continue;
        }
        p->words = need_room(p->words, n, &p->words_cap, sizeof *p->words);
        p->words[n++] = (struct word_count){p->keys[i].term, p->keys[i].len, 1};
    }
    return n;
}

/* ---- languages ---- */

struct languages {
    size_t bytes[LANG_COUNT]; /* of text in each */
    enum lang sample;         /* of the document's beginning */
    bool sampled;
};

/* The language of the document, as far as its header or its beginning tell. */
static enum lang sample(struct languages *l, const struct source *s)
{
    if (l->sampled)
        return l->sample;
    size_t len = s->text_len < SAMPLE ? s->text_len : SAMPLE;
    l->sampled = true;
    l->sample = s->document.lang;
    if (l->sample == LANG_OTHER) {
        struct tokens tokens = {0};
        tokens_of(&tokens, s->text, len);
        l->sample = language_of(s->text, len, &tokens);
        tokens_free(&tokens);
    }
    return l->sample;
}

/* Counts what was told by the text itself; what was taken over from the document would only confirm itself. */
static enum lang passage_language(struct languages *l, struct putter *p, const struct source *s,
                                  const struct passage *passage)
{
    enum lang lang = language_of(passage->text, passage->text_len, &p->tokens);
    if (lang == LANG_OTHER && p->tokens.n < TELLING)
        return sample(l, s);
    l->bytes[lang] += passage->text_len;
    return lang;
}

/* The language with the most bytes; where passages told nothing, that of the beginning. */
static enum lang most(const struct languages *l)
{
    enum lang best = l->sample;
    for (int i = 0; i < LANG_COUNT; i++)
        if (l->bytes[i] > l->bytes[best])
            best = (enum lang)i;
    return best;
}

/* ---- the document ---- */

/* The words are looked for once, and used for the language and for the index. */
static bool put_passage(struct putter *p, struct languages *l, const struct source *s, struct passage *passage,
                        struct buf *why)
{
    tokens_of(&p->tokens, passage->text, passage->text_len);
    passage->lang = passage_language(l, p, s, passage);
    p->passages++;
    size_t n = count_words(p);
    return writer_passage(p->writer, passage, p->words, n, why);
}

/* Gives up in the middle only where an end is asked for, or the index cannot be written. */
static bool put_passages(struct putter *p, struct source *s, struct passages *walk, struct buf *why)
{
    struct languages l = {0};
    struct passage passage;
    while (passages_next(walk, &passage)) {
        if (passage.n % LOOK_EVERY == 0 && stop_asked()) {
            p->stopped = true;
            return fail(why, "interrupted");
        }
        if (!put_passage(p, &l, s, &passage, why))
            return false;
    }
    s->document.passages = walk->n;
    if (s->document.lang == LANG_OTHER)
        s->document.lang = most(&l);
    return true;
}

bool put_source(struct putter *p, struct source *s, uint32_t old, uint32_t old_passages, struct buf *why)
{
    struct passages walk;
    if (!writer_begin(p->writer, old, old_passages, why))
        return false;
    passages_start(&walk, s);
    s->document.sections = walk.sections;
    s->document.nsections = walk.nsections;
    bool ok = put_passages(p, s, &walk, why) && writer_end(p->writer, &s->document, why);
    if (!ok) {
        struct buf again = {0}; /* the first reason is the one to be told */
        writer_cancel(p->writer, &again);
        buf_free(&again);
    }
    s->document.sections = NULL;
    passages_free(&walk);
    return ok;
}

bool put_skipped(struct putter *p, const struct document *d, uint32_t old, uint32_t old_passages, struct buf *why)
{
    return writer_begin(p->writer, old, old_passages, why) && writer_end(p->writer, d, why);
}

void putter_free(struct putter *p)
{
    tokens_free(&p->tokens);
    free(p->words);
    free(p->keys);
    *p = (struct putter){0};
}
