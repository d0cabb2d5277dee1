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
    float *tf;       /* weighted frequency of each group, of partial answers by document and by collect_one; or NULL */
};

struct candidates {
    struct candidate *at;
    size_t n, cap;
};

/* A document that was read from the index once. */
struct shelved {
    uint32_t shelf, record;
    struct document *document;
    struct shelved *next;
};

enum { SHELVED_BUCKETS = 256 };

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
    double *idf;                   /* by word number: 0 for excluded words */
    double idf_sum;

    struct shelved *shelved[SHELVED_BUCKETS];
    struct reading reading;
    struct finding *also;          /* of another name in the same answer (also.h); freed with this one */
};

/* Expands the question; *out is freed with finding_free, also after a failure. */
bool finding_of(struct finding **out, struct library *, const struct query *, const struct options *, struct buf *why);
void finding_free(struct finding *);

/* Has it every item (NOTs aside)? */
bool has_all(const struct finding *, const struct has *);
bool has_item(const struct has *, size_t item);
bool is_content(const struct finding *, const struct node *item); /* a word or phrase that is wanted, no function word */

/* Collects the candidates of all shelves: those that have all items, or (some) those that have all required and any of
 * the others.  In the order of shelf and docid. */
bool collect(struct finding *, bool some, struct candidates *out, struct buf *why);
/* The same for one passage alone: no candidate where it is none. */
bool collect_one(struct finding *, bool some, uint32_t shelf, uint32_t docid, struct candidates *out, struct buf *why);
void candidates_free(struct candidates *);

/* What a group adds to the sum of BM25, before that is divided by idf_sum; length and average in words. */
double group_part(const struct finding *, size_t group, double tf, double length, double average);
double average_length(const struct finding *);

/* BM25 of the passages [from, to) of one document, read as one; they have their tf. */
double bm25_together(const struct finding *, const struct candidate *from, const struct candidate *to);

/* ---- find.c: one passage alone ---- */

/* What the score of a passage is made of: tier + (there + bm25 * (1 + near + title) / most) / of, rounded. */
struct scored {
    double bm25, near, title, most;
    unsigned tier; /* 2: has all the words; 0: some */
    size_t there, of; /* partial, of a short question: how many words it has, one more than are asked for; else 0, 1 */
    float *tf;     /* of each group, as the postings gave it; free() it; NULL: no answer */
};

/* Scores a passage as search does, through the same functions, and fills *hit as search does.  hit->score is below 0
 * where it is no answer; then the rest of both is empty, but for hit->found. */
bool score_alone(struct finding *, uint32_t shelf, uint32_t docid, struct hit *, struct scored *, struct buf *why);

/* ---- load.c: from docids to what a citation needs ---- */

/* The record of a passage, its docid. */
bool load_record(struct finding *, uint32_t shelf, uint32_t passage, uint32_t *record, struct buf *why);
/* The document of a record; kept until the finding ends. */
bool load_document(struct finding *, uint32_t shelf, uint32_t record, const struct document **out, struct buf *why);
/* The passage with its document; matches are left empty.  Free with found_free. */
bool load_found(struct finding *, uint32_t shelf, uint32_t docid, struct found *out, struct buf *why);
void found_free(struct found *);
void hit_free(struct hit *); /* what it owns (find.c) */
void mentioned_free(struct mentioned *); /* likewise (mentions.c) */
void mentioned_add_form(struct mentioned *, const char *form); /* one occurrence more, of this form */

#endif
