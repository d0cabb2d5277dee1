/* The same passage in two documents: how it is found.
 *
 * All words of the library as rough keys (rough.h), four bytes each -> pairs of telling words that stand close together
 * and that few documents have (seeds.c) -> pairs of places that agree, one behind the other (chains.c) -> both texts
 * word by word, borders, score (reuse.c) -> what belongs together (unite.c).
 *
 * Keys and seeds go into temporary files where they are many.  In memory remain a bit for each word, eight bytes for
 * each passage, what is known of the documents, and what is found. */
#ifndef REUSE_H
#define REUSE_H

#include "align.h"
#include "answer.h"
#include "spill.h"

/* A document of the library, and where its words are. */
struct reuse_document {
    uint32_t shelf, record;           /* docid of its record */
    uint32_t first_passage, passages; /* numbers in reuse_words.passages */
    uint32_t first_word, words;       /* numbers of words of the library */
    bool chosen;                      /* of those that were asked for */
    bool copy;                        /* word for word one of many that come before it: not compared (copies.c) */
    size_t path;                      /* offset into paths */
};

struct reuse_words {
    struct spill keys; /* of all words, document by document: see reuse_keys_read */
    size_t n;
    struct reuse_document *documents;
    size_t ndocuments, documents_cap;
    struct reuse_passage {
        uint32_t first_word;
        uint32_t section; /* 1 + number in its document's sections; 0: none */
    } * passages;         /* one more at the end */
    size_t npassages, passages_cap;
    struct buf paths;
    uint32_t *counts; /* how often a word stands, by its key; private: reuse_count */
};

struct reuse_options {
    const char *chosen;    /* path or GLOB, of the index or from the current folder (a folder stands for all below it),
                              of documents of which each parallel must have one; NULL: any */
    const char *within;    /* likewise: documents that count at all; NULL: all */
    unsigned least;        /* words that must be the same */
    double score;          /* least score */
    void (*progress)(const char *what, size_t done, size_t all); /* NULL: none */
};

/* How often words of this key stand, at least; keys now and then share a counter. */
uint32_t reuse_count(const struct reuse_words *, uint32_t key);

/* Reads all passages, of documents in the order of their paths.  Where options->chosen fits no document, that is an
 * error. */
bool reuse_words_read(struct reuse_words *out, struct library *, const struct reuse_options *, struct buf *why);
void reuse_words_free(struct reuse_words *);

/* The keys of a document's words; the lowest bit of each says whether the word is a telling one.  The memory is used
 * again for the next document; reuse_keys_free ends it. */
struct reuse_keys {
    uint32_t *at;
    size_t cap;
};
bool reuse_keys_read(struct reuse_keys *, const struct reuse_words *, const struct reuse_document *, struct buf *why);
void reuse_keys_free(struct reuse_keys *);

/* The passage (number in passages) that a word belongs to. */
uint32_t reuse_passage_of(const struct reuse_words *, uint32_t word);

/* The document that a word belongs to. */
uint32_t reuse_document_of(const struct reuse_words *, uint32_t word);

/* Two places, numbers of words, where the same two telling words stand; a's document comes before b's. */
struct seed {
    uint32_t a, b;
};
struct seeds {
    struct seed *at; /* in memory: those that come last, or all */
    size_t n, cap, next;
    size_t most; /* in memory; 0: what is usual */
    struct spill file;
    struct seed_run {
        uint64_t place; /* in the file, of what has not been read */
        size_t left;    /* seeds there */
        struct seed *at;
        size_t next, read;
    } * runs; /* each in the order of places */
    size_t nruns, runs_cap;
    bool failed;
    uint8_t *crowded; /* a bit a word: it begins a pair that too many documents have to be compared two by two */
};
bool seeds_of(struct seeds *out, const struct reuse_words *, const struct reuse_options *, struct buf *why);
void seeds_free(struct seeds *);

/* The seeds whose first place is in one document, in the order of a, then b. */
struct document_seeds {
    uint32_t document;
    struct seed *at;
    size_t n, cap;
};
/* The next document that has any; n is 0 behind the last.  document_seeds_free ends it. */
bool seeds_next(struct seeds *, const struct reuse_words *, struct document_seeds *, struct buf *why);
void document_seeds_free(struct document_seeds *);

/* Seeds of two documents that follow each other in both. */
struct chain {
    size_t first, n; /* numbers in chains.points */
    uint32_t a, b;   /* documents */
};
struct chains {
    struct chain *at;
    size_t n, cap;
    struct anchor_pair *points; /* numbers of words in the library, rising in a */
    size_t npoints, points_cap;
};
/* All chains of the seeds of a document; those that were there before are forgotten. */
void chains_of(struct chains *out, const struct reuse_words *, const struct document_seeds *);
void chains_free(struct chains *);

struct parallel;
struct parallels;
/* Adds the pairs of sections that have much in common, by the parts (straight parallels) that were found in them. */
void sections_add(struct parallels *, const struct parallel *parts, size_t n);

/* What is the same in two documents. */
enum parallel_kind {
    PARALLEL_PASSAGE, /* a stretch of text: its first and last word are the same in both */
    PARALLEL_SECTION, /* two sections that have much in common, though not in one piece: versions of a poem, a chapter
                       */
};

/* One side of a parallel. */
struct side {
    uint32_t document;    /* number in reuse_words.documents */
    uint32_t first, last; /* words of the library, [first, last] */
};
struct parallel {
    enum parallel_kind kind;
    struct side a, b;        /* a's document comes first */
    unsigned words, telling; /* that are the same; those of them that are telling */
    double score;            /* how much of both is the same, 0..1 (align.h) */
    double bits;            /* how unlikely it is that the same words meet by chance (align.h) */
    double once, against;   /* likewise, each word once; what the differences say (align.h) */
    bool mixed;             /* they are not all of one sort (align.h) */
    size_t first_point, points; /* numbers in parallels.points: where both sides surely go side by side */
    size_t whole; /* of a part and of what it became a part of: the same number */
};

/* A text that stands in so many documents that it is not shown two by two: an imprint, a licence. */
struct boilerplate {
    struct side at; /* the first place */
    unsigned documents;
};

/* Two documents that are the same for the most part, by a sketch of both: one of many, and the first of those. */
struct copy {
    uint32_t a, b;           /* documents */
    double share_a, share_b; /* of the words of each that stand in the other, 0..1, about */
};

struct parallels {
    struct parallel *at; /* by documents, then by place */
    size_t n, cap;
    struct anchor_pair *points; /* words of the library */
    struct boilerplate *boilerplate;
    size_t nboilerplate, boilerplate_cap;
    size_t folded; /* parallels left out for it */
    struct copy *copies;
    size_t ncopies;
    struct reuse_words words;
};
/* Finds documents that are copies of others. */
bool copies_of(struct parallels *, const struct reuse_options *, struct buf *why);

/* Parts that go on from each other, or were moved over each other, become one parallel with its points.  Returns the
 * parts as they were, to be freed. */
struct parallel *parallels_unite(struct parallels *);
int parallel_by_place(const void *, const void *); /* for qsort */

/* Takes out the parallels of texts that stand in many documents, and of the n parts theirs, and lists these texts. */
bool boilerplate_fold(struct parallels *, struct parallel *parts, size_t *n, const struct seeds *, struct buf *why);

const char *parallel_kind_name(enum parallel_kind); /* "passage" */

bool parallels_of(struct parallels *out, struct library *, const struct reuse_options *, struct buf *why);
void parallels_free(struct parallels *);

/* Passages first..last of a document as one text, and its words.  For alignments and for showing them. */
struct reuse_text {
    struct found *passages; /* loaded */
    size_t npassages;
    uint32_t first_word; /* of the library: words.at[0] is this one */
    struct roughs words;
    uint32_t *passage_of; /* of each word: number in passages; its start and end are bytes of that passage's text */
};
struct finding;
bool reuse_text_read(struct reuse_text *out, struct finding *, const struct reuse_words *, uint32_t document,
                     uint32_t first_word, uint32_t last_word, struct buf *why);
void reuse_text_free(struct reuse_text *);

/* Both sides of a parallel, word by word: columns [first, last] of the alignment are it. */
struct side_by_side {
    struct reuse_text a, b;
    struct alignment alignment;
    struct stretch shown;
};
bool side_by_side_of(struct side_by_side *out, struct finding *, const struct parallels *, const struct parallel *,
                     struct buf *why);
void side_by_side_free(struct side_by_side *);

#endif
