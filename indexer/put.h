/* One document into the index: its passages, their words counted. */
#ifndef PUT_H
#define PUT_H

#include "document.h"
#include "index.h"
#include "tokens.h"

struct putter {
    struct writer *writer;
    uint64_t passages; /* put so far */
    bool stopped;      /* the document in hand was given up because an end was asked for */
    /* memory that is used again */
    struct tokens tokens;
    struct word_count *words;
    struct key *keys;
    size_t words_cap, keys_cap;
};

/* Puts the document in the place of the record `old` that has so many passages (0: of none).  Sets what the document
 * learns on the way: sections, passages, the language of most of its text.  Where it fails or is stopped the old one
 * stays. */
bool put_source(struct putter *, struct source *, uint32_t old, uint32_t old_passages, struct buf *why);

/* Puts a document without passages: one that cannot be read. */
bool put_skipped(struct putter *, const struct document *, uint32_t old, uint32_t old_passages, struct buf *why);

void putter_free(struct putter *);

#endif
