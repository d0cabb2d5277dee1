/* Strings, each kept once and numbered in the order in which they came: what is counted lies in an array beside. */
#ifndef LEXICON_H
#define LEXICON_H

#include "buf.h"
#include <stdint.h>

/* Start as {0}. */
struct lexicon {
    struct buf text;
    struct lexicon_word {
        size_t start; /* in text */
        uint32_t len, hash;
        uint32_t next; /* 1 + number of the next in its bucket */
    } *at;
    size_t n, cap;
    uint32_t *buckets;
    size_t nbuckets; /* a power of two */
};

/* The number of a string, from 0; a new one where there is none: then it is n - 1. */
size_t lexicon_add(struct lexicon *, const char *s, size_t len);
/* It, NUL-terminated, until the next one is added. */
const char *lexicon_string(const struct lexicon *, size_t number);
void lexicon_free(struct lexicon *);

#endif
