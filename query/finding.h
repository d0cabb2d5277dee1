/* One question on its way through the library.  Private to find.c, mentions.c, load.c, rank.c. */
#ifndef FINDING_H
#define FINDING_H

#include "reading.h"
#include "find.h"
#include "groups.h"

enum { HAS_WORDS = QUERY_WORDS_MAX / 64 };

/* Which parts of the question something has: a bit for each item, by number. */
struct has {
    uint64_t bits[HAS_WORDS];
};

/* A passage that may be a hit. */
struct candidate {
    uint32_t shelf, docid;
    uint32_t record; /* docid of its document's record; 0 where nobody asked */
    struct has has;
    double bm25;     /* 0 <= bm25 < 1 (score.h), without boosts */
    uint32_t length; /* words */
    bool whole;      /* has all items, as far as the postings tell */
    uint32_t kept;   /* its place in candidates.tf, from 1; 0: its frequencies were not kept */
};

struct candidates {
    struct candidate *at;
    size_t n, cap;
    float *tf;       /* weighted frequencies of partial answers by document or to a sentence, and by collect_one */
    size_t ntf, tf_cap;
    size_t groups;   /* each has so many, one a group */
};

/* How much the words of the question count. */
struct weights {
    double *group; /* idf of each group */
    double *word;  /* of each word, by number: that of its rarest reading; 0 for excluded words */
    double sum;    /* of words; 0: not known */
};

/* A document that was read from the index once. */
struct shelved {
    uint32_t shelf, record;
    struct document *document;
    struct shelved *next;
};

struct finding {
    struct library *library;
    const struct query *query;
    const struct options *options;
    struct groups groups;
    bool sentence;                 /* it has more than SCORE_COUNTED words, function words apart */
    bool needs_text;               /* a candidate is a hit only if its text says so */

    const struct node **items;     /* what is wanted: the children of the top AND, or the root alone; NOTs too */
    size_t nitems;
    struct node any;               /* an OR of all that has words, for partial answers; empty where no word is bare */
    struct weights weights;
    struct weights among;          /* of partial answers to a sentence: see score.h */
    double *had;                   /* by group: how many of the best have it */
    double best;                   /* how many the best are */

    struct shelved **shelved;      /* by place; as many buckets as documents, or more */
    size_t nshelved, buckets;
    struct reading reading;
    struct finding *also;          /* of another name in the same answer (also.h); freed with this one */
};

/* Expands the question; *out is freed with finding_free, also after a failure. */
bool finding_of(struct finding **out, struct library *, const struct query *, const struct options *, struct buf *why);
void finding_free(struct finding *);

/* Has it every item (NOTs aside)? */
bool has_all(const struct finding *, const struct has *);
bool has_item(const struct has *, size_t item);
/* Is it a word or phrase that is wanted, and no function word? */
bool is_content(const struct finding *, const struct node *item);

/* Collects the candidates of all shelves: those that have all items, or (some) those that have all required and any of
 * the others.  In the order of shelf and docid. */
bool collect(struct finding *, bool some, struct candidates *out, struct buf *why);
/* The same, but what cannot be among so many best ones is left out; SIZE_MAX: nothing is.  Texts must have no say. */
bool collect_best(struct finding *, bool some, size_t wanted, struct candidates *out, struct buf *why);
/* What is done with candidates, those of some documents at a time: all that are in `out`, which is emptied then. */
struct emptying {
    bool (*empty)(void *ctx, struct buf *why);
    void *ctx;
};
/* The same as collect, but no more than some thousand are in memory, and those of one document. */
bool collect_parts(struct finding *, bool some, const struct emptying *, struct candidates *out, struct buf *why);
/* The same for one passage alone: no candidate where it is none. */
bool collect_one(struct finding *, bool some, uint32_t shelf, uint32_t docid, struct candidates *out, struct buf *why);
void candidates_free(struct candidates *);

/* The frequencies of a candidate, NULL where they were not kept. */
static inline const float *kept_tf(const struct candidates *all, const struct candidate *c)
{
    return c->kept ? all->tf + (c->kept - 1) * all->groups : NULL;
}

/* The weights by which a passage is scored that has all items, or has not. */
static inline const struct weights *weights_for(const struct finding *f, bool whole)
{
    return whole || !(f->among.sum > 0) ? &f->weights : &f->among;
}

/* What a group adds to the sum of BM25, before that is divided by weights->sum; length and average in words. */
double group_part(const struct finding *, const struct weights *, size_t group, double tf, double length,
                  double average);
double average_length(const struct finding *);

/* BM25 of the passages [from, to) of one document, none of which has all items, read as one; they have their tf. */
double bm25_together(const struct finding *, const struct candidates *, size_t from, size_t to);

/* ---- among.c: words weighed anew by what the best partial answers have ---- */

void weigh_words(const struct finding *, struct weights *); /* word and sum, from group */
/* Counts one of the best: its passages [from, to), which have their tf. */
void among_count(struct finding *, const struct candidates *, size_t from, size_t to);
/* All are counted: sets f->among, and weighs the candidates that have not all items by it. */
void among_weigh(struct finding *, struct candidates *);
void rescore(struct finding *, struct candidates *); /* collect.c */

/* ---- find.c: one passage alone ---- */

/* What the score of a passage is made of: tier + (there + bm25 * (1 + near + title) / most) / of, rounded. */
struct scored {
    double bm25, near, title, most;
    unsigned tier; /* 2: has all the words; 0: some */
    size_t there, of; /* partial, of a short question: how many words it has, one more than are asked for; else 0, 1 */
    float *tf;     /* of each group, as the postings gave it; free() it; NULL: no answer */
    const struct weights *weights; /* those of the score */
};

/* Scores a passage as search does, through the same functions, and fills *hit as search does.  hit->score is below 0
 * where it is no answer; then the rest of both is empty, but for hit->found. */
bool score_alone(struct finding *, uint32_t shelf, uint32_t docid, struct hit *, struct scored *, struct buf *why);

/* ---- load.c: from docids to what a citation needs ---- */

/* The record of a passage, its docid. */
bool load_record(struct finding *, uint32_t shelf, uint32_t passage, uint32_t *record, struct buf *why);
/* The document of a record; kept until the finding ends, or they are forgotten. */
bool load_document(struct finding *, uint32_t shelf, uint32_t record, const struct document **out, struct buf *why);
/* Where many documents are kept, frees them: nothing may point to one any more. */
void forget_documents(struct finding *);
void free_documents(struct finding *); /* all of them */
/* The passage without its document; and that, for one that was loaded so. */
bool load_passage(struct finding *, uint32_t shelf, uint32_t docid, struct found *out, struct buf *why);
bool load_whence(struct finding *, uint32_t shelf, struct found *, struct buf *why);
/* The passage with its document; matches are left empty.  Free with found_free. */
bool load_found(struct finding *, uint32_t shelf, uint32_t docid, struct found *out, struct buf *why);
void found_free(struct found *);
void hit_free(struct hit *); /* what it owns (find.c) */
void hit_lacks_nothing(struct hit *); /* forgets which words it lacks */
void mentioned_free(struct mentioned *); /* likewise (mentions.c) */
void mentioned_add_form(struct mentioned *, const char *form); /* one occurrence more, of this form */

#endif
