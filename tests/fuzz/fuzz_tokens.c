/* Any bytes are words or none: spans and positions in order, terms as terms.h has them. */
#include "fuzz.h"
#include "spelling.h"
#include "tokens.h"

/* Which term does the written form of a term get? */
static void check_round_trip(const char *term, size_t len)
{
    struct buf written = {0}, again = {0};
    term_written(term, len, &written);
    size_t folded = term_of(written.s, written.len, &again);
    bool same = again.len == len && !memcmp(again.s, term, len);
    if (!same)
        fprintf(stderr, "%.*s\n%s\n%s\n", (int)len, term, buf_string(&written), buf_string(&again));
    must(same);
    must(folded == term_folded(term, len));
    buf_free(&written);
    buf_free(&again);
}

static void check_term(const struct tokens *t, const struct token *k)
{
    const char *term = token_term(t, k);
    must(k->term + k->term_len <= t->terms.len);
    must(k->folded_len > 0 && k->folded_len <= k->term_len && k->folded_len <= TERM_FOLDED_MAX);
    must(k->term_len <= TERM_MAX);
    must(!memchr(term, 0, k->term_len));
    must(term[0] < 'A' || term[0] > 'Z');
    must(utf8_check(term, k->term_len) == k->term_len);
    must(term_folded(term, k->term_len) == k->folded_len);
    must(k->folded_len == k->term_len || term[k->folded_len] == TERM_SEPARATOR);
    check_round_trip(term, k->term_len);
}

static void check_same(const struct tokens *t, const struct token *k, const struct buf *term)
{
    bool same = term->len == k->term_len && !memcmp(term->s, token_term(t, k), term->len);
    if (!same)
        fprintf(stderr, "%.*s\n%s\n", k->term_len, token_term(t, k), buf_string(term));
    must(same);
}

/* A word's span has its term, spelled the quick way and the complete one. */
static void check_span(const struct tokens *t, const struct token *k, const char *text)
{
    struct buf quick = {0}, complete = {0};
    struct spelling w;
    term_of(text + k->start, k->end - k->start, &quick);
    check_same(t, k, &quick);
    spelling_begin(&w, &complete);
    spelling_of(&w, text + k->start, k->end - k->start, false);
    spelling_finish(&w, &complete);
    check_same(t, k, &complete);
    buf_free(&quick);
    buf_free(&complete);
}

/* The tokens behind k begin no sooner, and the parts of a whole end within it. */
static void check_order(const struct tokens *t, size_t i, size_t len)
{
    const struct token *k = &t->at[i];
    must(k->start < k->end && k->end <= len);
    must(k->first >= 1 && k->first <= k->last && k->last <= t->positions);
    must(k->shape == SHAPE_WHOLE || k->shape == SHAPE_BROKEN || k->first == k->last);
    if (i == 0)
        return;
    const struct token *before = k - 1;
    must(before->start <= k->start);
    must(before->end <= k->start || (before->end >= k->end && before->shape != SHAPE_PLAIN));
    must(before->first <= k->first && k->first <= before->last + 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct tokens t = {0};
    const char *text = (const char *)data;
    tokens_of(&t, text, size);
    uint32_t last = 0;
    for (size_t i = 0; i < t.n; i++) {
        check_order(&t, i, size);
        check_term(&t, &t.at[i]);
        if (t.at[i].shape != SHAPE_BROKEN)
            check_span(&t, &t.at[i], text);
        last = t.at[i].last > last ? t.at[i].last : last;
    }
    must(last == t.positions);
    tokens_free(&t);
    if (size > 0) { /* no token, but nothing may break */
        struct buf out = {0};
        if (term_of(text, size, &out) > 0)
            check_round_trip(out.s, out.len);
        term_written(text, size, &out);
        buf_free(&out);
    }
    return 0;
}
