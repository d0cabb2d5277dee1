/* Every place where the text answers a question: keywords in their context (KWIC), one by one. */
#ifndef KWIC_H
#define KWIC_H

#include "answer.h"
#include "finding.h"

/* One occurrence of a word or phrase of the question. */
struct kwic {
    const struct found *found;   /* the passage, with its document; yours until the call returns */
    const struct tokens *tokens; /* words of its text */
    uint32_t start, end;         /* bytes of its text */
    enum relation relation;
};

/* Calls `each` for all occurrences, by path and place, until it returns false (then false, with its reason in *why).
 * Passages must answer the whole question; each word and phrase that is wanted in them is an occurrence by itself. */
typedef bool kwic_fn(void *ctx, const struct kwic *, struct buf *why);
bool kwic_walk(struct finding *, kwic_fn *each, void *ctx, struct buf *why);

/* The text beside the occurrence, white space made single: at most `words` words (0: no limit) and `chars` characters
 * of it, whole words as far as possible.  false: before it; true: behind. */
void kwic_beside(const struct kwic *, bool behind, size_t words, size_t chars, struct buf *out);

/* The occurrence itself, in one line. */
void kwic_form(const struct kwic *, struct buf *out);

#endif
