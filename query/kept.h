/* Lines of a concordance that wait to be sorted or counted: places and keys, not texts. */
#ifndef KEPT_H
#define KEPT_H

#include "kwic.h"

struct kept {
    uint32_t shelf, docid, start, end;
    enum relation relation;
    size_t number; /* in the order of documents */
    size_t key;    /* offset into keys: what it is sorted or counted by */
};

struct kept_lines {
    struct kept *at;
    size_t n, cap;
    struct buf keys;
    size_t langs[LANG_COUNT]; /* how many lines are in each language */
    struct tokens tokens;     /* room to work in */
};
void kept_free(struct kept_lines *);

/* Keeps a line in place `at` (n: a new one).
 *   by    "left", "right", "doc", "date", "form"; to be counted: "form", "doc", "year"
 *   text  of the context that sorts, for left and right; else not looked at */
void kept_put(struct kept_lines *, size_t at, const struct kwic *, uint32_t shelf, size_t number, const char *by,
              bool counted, const char *text);

/* Sorts by the keys, lines with the same key in the order of documents.  left, right and form sort by the rules of a
 * language (ICU): of the one in Latin letters that most lines are in, whose rules hold for Cyrillic too; else of
 * Russian. */
void kept_sort(struct kept_lines *, const char *by, bool counted);

#endif
