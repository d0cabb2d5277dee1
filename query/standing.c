/* Case is judged from a word's neighbours, not from the word: a heading or a sign in capitals says nothing of names. */
#include "standing.h"

/* Only what has case can stand first: "12. Fialka" begins with Fialka. */
static bool has_case(const struct token *k)
{
    return k->casing != CASING_NONE;
}

/* Where the sentence or block begins that byte `at` stands in.  Joined neighbours (a heading, its text) are blocks. */
static uint32_t beginning_of(const struct reading *r, const struct sentences *sentences, uint32_t at)
{
    uint32_t start = 0;
    for (size_t i = 0; i < sentences->n && sentences->at[i].start <= at; i++)
        start = sentences->at[i].start;
    for (uint32_t i = 0; i < r->njoints && r->joints[i].at <= at; i++)
        if (r->joints[i].at > start)
            start = r->joints[i].at;
    return start;
}

/* A whole and its first part begin at the same byte: both stand first. */
static bool stands_first(const struct reading *r, uint32_t beginning, const struct token *k)
{
    const struct token *before = k;
    while (before > r->tokens.at && before[-1].start >= beginning) {
        before--;
        if (has_case(before) && before->start < k->start)
            return false;
    }
    return true;
}

/* ČSSR among small letters is a name by its form, ZEMAN BETWEEN CAPITALS is not: the words at its sides decide. */
static bool among_capitals(const struct reading *r, const struct token *k)
{
    const struct token *end = r->tokens.at + r->tokens.n, *before = k, *after = k;
    while (before >= r->tokens.at && (before->end > k->start || !has_case(before)))
        before--;
    while (after < end && (after->start < k->end || !has_case(after)))
        after++;
    bool left = before >= r->tokens.at, right = after < end;
    return (left || right) && (!left || before->casing == CASING_UPPER) && (!right || after->casing == CASING_UPPER);
}

enum standing standing_of(const struct reading *r, const struct sentences *sentences, const struct token *k)
{
    if (k->casing == CASING_LOWER || k->casing == CASING_NONE)
        return STANDS_LOWER;
    if (k->casing == CASING_UPPER && among_capitals(r, k))
        return STANDS_FIRST;
    return stands_first(r, beginning_of(r, sentences, k->start), k) ? STANDS_FIRST : STANDS_INSIDE;
}
