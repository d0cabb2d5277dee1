/* How a passage came to its score. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "finding.h"

/* A form of a word that stands in the passage. */
struct form_there {
    const struct kin *kin;
    uint32_t times;
};

/* A word of the question, or one of the readings of a compound. */
struct word_there {
    const struct group *group;
    struct form_there *forms; /* in the order of the group's kins: the best related first */
    size_t n, cap;
    double tf;   /* times, each with the weight of its relation; 0: its alternative does not hold */
    double family; /* of tf: what words of the same family add, in a partial answer to a sentence */
    double idf;    /* as it counts here */
    double had;    /* how many of the best have it, where that counts (score.h); else below 0 */
    double part; /* of bm25; 0 where another reading of the same word says more */
};

struct explained {
    struct hit hit;       /* score below 0: the passage is no answer */
    struct scored scored;
    struct word_there *words;
    size_t n;
    uint32_t length;      /* of the passage, in words */
    double average;       /* of all passages */
    double norm;          /* length as BM25 takes it: 1 at the average */
    const char **against; /* no answer: what of the question does not hold, as typed; NULL-terminated */
    struct finding *finding; /* what the rest points into */
};

/* Explains one passage of a shelf; free with explained_free, also after a failure. */
bool explained_of(struct explained *out, struct library *, const struct query *, const struct options *, uint32_t shelf,
                  uint32_t docid, struct buf *why);
void explained_free(struct explained *);

#endif
