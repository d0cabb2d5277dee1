/* What a question finds: hits with all that a citation needs. */
#ifndef ANSWER_H
#define ANSWER_H

#include "library.h"
#include "query.h"

struct match {
    uint32_t start, end;     /* bytes of the passage's text, [start, end) */
    uint32_t word;           /* number in query.words */
    enum relation relation;
};

/* A passage with its document.  Owned by the answer. */
struct found {
    const struct shelf *shelf;
    uint32_t docid;
    struct passage passage;
    const struct document *document;
    struct match *matches;   /* in text order, not overlapping */
    size_t nmatches;
    struct buf data, room;   /* what passage points into */
};

struct hit {
    size_t rank;             /* from 1, counted over the offset too */
    double score;            /* rounded to 6 digits */
    struct found found;
    const char *const *missing; /* words that it lacks, as typed; NULL-terminated; NULL: it has all */
    size_t passages;         /* --by document: how many of it match; 0 otherwise */
};

/* mentions: one document */
struct form_count {
    char *form;
    size_t count;
};
struct mention {
    uint32_t n;              /* passage number */
    uint32_t line_first, line_last;
    char *form;              /* the name as it stands there */
    enum relation relation;
    uint32_t column;         /* bytes before it in its line */
    bool unsure;             /* its capital may be that of a sentence: perhaps it is no name */
};
struct mentioned {
    size_t rank;
    struct found first;      /* the first passage that mentions it */
    size_t count;            /* occurrences */
    struct form_count *forms; /* most frequent first, then in byte order */
    size_t nforms, forms_cap;
    struct mention *mentions; /* in text order */
    size_t nmentions, mentions_cap;
    bool lower, inside;      /* it has the word as a common one; it has it with the capital of a name (standing.h) */
};

struct answer {
    const char *qid;          /* NULL without --queries */
    const struct query *query;
    const struct options *options;
    const struct library *library;
    size_t total;             /* passages (documents) that match in all, where it is known; SIZE_MAX where it is not */
    bool several;             /* more than one index */
};

#endif
