/* Every place where the text answers a question: keywords in their context (KWIC), one by one. */
#ifndef KWIC_H
#define KWIC_H

#include "answer.h"
#include "finding.h"

/* One occurrence: of a word, of a phrase (as a whole), of words near each other (from the first to the last). */
struct kwic {
    const struct found *found;   /* the passage, with its document; yours until the call returns */
    const struct tokens *tokens; /* words of its text */
    uint32_t start, end;         /* bytes of its text */
    enum relation relation;
};

/* Calls `each` for all occurrences, by path and place, until it returns false (then false, with its reason in *why).
 * Passages must answer the whole question; each word, phrase and NEAR that is wanted in them is an occurrence by
 * itself. */
typedef bool kwic_fn(void *ctx, const struct kwic *, struct buf *why);
bool kwic_walk(struct finding *, kwic_fn *each, void *ctx, struct buf *why);

/* ---- kwic_context.c ---- */

/* A paragraph's end within the context: a blank, this, a blank. */
#define KWIC_PARAGRAPH "\xC2\xB6" /* U+00B6, the pilcrow */

/* The passage beside the one in hand, on each side, as it was last read.  {0} before; kwic_room_free ends it. */
struct kwic_room {
    struct found found[2];
};
void kwic_room_free(struct kwic_room *);

/* The text beside the occurrence, white space made single: at most `words` words (0: no limit) and `chars` characters
 * of it, whole words as far as possible.  It goes on through the passages of the same section, over ends of paragraphs
 * (marked), never over a heading: text has none of its heading, and a heading nothing but itself.
 *   behind   false: before the occurrence; true: behind it */
bool kwic_beside(struct finding *, struct kwic_room *, const struct kwic *, bool behind, size_t words, size_t chars,
                 struct buf *out, struct buf *why);

/* The occurrence itself, in one line. */
void kwic_form(const struct kwic *, struct buf *out);

#endif
