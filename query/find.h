/* From a question to its hits: words expanded, postings joined, candidates checked on their text, scored, ranked. */
#ifndef FIND_H
#define FIND_H

#include "answer.h"

struct hits {
    struct hit *at;
    size_t n, cap;
    struct answer answer;
    struct finding *finding; /* what hits point into; private */
    struct ranking *ranking; /* hits that are not loaded yet; private */
};

enum { HITS_AT_ONCE = 1000 }; /* so many are in memory with their texts */

/* The best hits for a question, after offset and limit, HITS_AT_ONCE at most; the next ones come with hits_more, until
 * there are none: n is 0.  Free with hits_free.
 * Where options->count is set only answer.total is filled.
 * false: *why says why; ask library_changed() whether to renew and ask again. */
bool hits_of(struct hits *out, struct library *, const struct query *, const struct options *, struct buf *why);
bool hits_more(struct hits *, struct buf *why);
void hits_free(struct hits *);

struct mentions_found {
    struct mentioned *at;
    size_t n, cap;
    struct answer answer;
    struct finding *finding;
};

/* Every document that mentions the name (query_parse_name), by count, then path. */
bool mentions_of(struct mentions_found *out, struct library *, const struct query *, const struct options *,
                 struct buf *why);
void mentions_free(struct mentions_found *);

#endif
