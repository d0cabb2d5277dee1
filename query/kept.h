/* Lines of a concordance that wait to be sorted or drawn: places and keys, not texts; beyond some MB they lie in a
 * temporary file (rows.h). */
#ifndef KEPT_H
#define KEPT_H

#include "kwic.h"

struct rows;

struct kept {
    uint32_t shelf, docid, start, end;
    uint8_t relation, lang; /* enum relation; enum lang of its passage */
};

/* A line of a sample. */
struct drawn {
    struct kept kept;
    uint64_t number;
    char *key;
};

/* Start as {.by = what lines are sorted or counted by}; free with kept_free. */
struct kept_lines {
    const char *by; /* "left", "right", "doc", "date", "form"; where they are counted "form", "doc", "year" */
    bool counted;
    size_t langs[LANG_COUNT]; /* how many lines are in each language */
    struct rows *rows;
    struct drawn *drawn; /* the sample, until kept_sort */
    size_t n, cap;       /* of it */
    struct tokens tokens;
    struct buf key, row; /* room to work in */
};
void kept_free(struct kept_lines *);

struct kept kept_of(const struct kwic *, uint32_t shelf);

/* What a line is sorted or counted by, until the next call.
 *   text  of the context that sorts, for left and right; else not looked at */
const char *kept_key(struct kept_lines *, const struct kwic *, const char *text);

/* Keeps a line; number: its own in the order of documents, growing. */
void kept_add(struct kept_lines *, const struct kept *, uint64_t number, const char *key);
/* Keeps it in place `at` of a sample (n: a new one), instead of the one that is there. */
void kept_draw(struct kept_lines *, size_t at, const struct kept *, uint64_t number, const char *key);

/* Sorts by the keys, lines with the same key in the order of documents.  left, right and form sort by the rules of a
 * language (ICU): of the one in Latin letters that most lines are in, whose rules hold for Cyrillic too; else of
 * Russian.  Lines that are counted are sorted by bytes. */
bool kept_sort(struct kept_lines *, struct buf *why);
/* The next one, after kept_sort; *key is it where they are counted, until the next call, else "".  *more: there was one. */
bool kept_next(struct kept_lines *, struct kept *, const char **key, bool *more, struct buf *why);

#endif
