/* What stands in a passage's text: where the question's words are, whether phrases hold, what to highlight. */
#ifndef READING_H
#define READING_H

#include "answer.h"
#include "groups.h"

/* A word of the text that is one of the question's. */
struct spot {
    uint32_t group, kin;  /* groups.at[group].kins.at[kin] */
    uint32_t first, last; /* positions */
    uint32_t start, end;  /* bytes */
    bool marked;          /* it takes part in what was asked: to be highlighted */
};

/* The text of one passage, read for one question; used again for the next one. */
struct reading {
    const struct groups *groups;
    bool match_case;       /* --case: a capital typed wants a capital, a small letter a small one */
    struct tokens tokens;
    struct spot *spots;    /* in the order of start */
    size_t n, cap;
    const char *text;      /* the passage's */
    size_t len;
    enum lang lang;
    const struct joint *joints; /* where neighbours were joined */
    uint32_t njoints;
};

void reading_of(struct reading *, const struct groups *, bool match_case, const struct passage *);
void reading_free(struct reading *);

/* Does the text answer the node: words, phrases, nearness, capitals?  Marks the spots that do.  Filters count as
 * held. */
bool reading_holds(struct reading *, const struct node *);

/* Every occurrence of a word or phrase: its positions, and the bytes of the text. */
struct span {
    uint32_t first, last, start, end;
    enum relation relation; /* the last one that was needed */
};
struct spans {
    struct span *at;
    size_t n, cap;
};
void reading_spans(struct reading *, const struct node *, struct spans *out); /* added to out; free(out->at) */

/* The marked spots as matches, none overlapping (the longer and better related one stays); free() it. */
struct match *reading_matches(const struct reading *, size_t *n);

/* Does any part of the question need the text to be looked at, beyond the postings? */
bool question_needs_text(const struct node *, const struct options *);

/* Was the word typed with a capital? */
bool typed_capital(const char *word);

#endif
