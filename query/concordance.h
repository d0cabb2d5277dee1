/* A concordance: its lines, what they are sorted by, and how they are printed.
 *
 * To add a format: write concordance_xx.c after concordance_tsv.c, then one line in cmd_concordance.c. */
#ifndef CONCORDANCE_H
#define CONCORDANCE_H

#include "kept.h"
#include "portion.h"
#include "show.h"

/* One line, ready to be printed. */
struct line_shown {
    size_t rank; /* from 1 */
    const struct kwic *kwic;
    bool several;     /* there are several indexes: which one is said */
    const char *left, *form, *right;
    uint32_t line; /* of the file; 0: it has none */
};

/* A row of a frequency list. */
struct count_shown {
    const char *what;  /* "form", "doc" or "year"; NULL: the last row, of all together */
    const char *value; /* "": not known */
    const struct shelf *shelf; /* of "doc" where there are several indexes, else NULL */
    size_t count;      /* lines; of the last row all of them, whatever --limit says */
    size_t rows;       /* how many rows there are in all */
    uint64_t words;    /* in all the texts that it could stand in: of the document, of documents of that year, of all;
                          of these the passages that the filters of the question let through */
};

/* Times in a million words. */
static inline double count_per_million(const struct count_shown *c)
{
    return c->words ? 1e6 * (double)c->count / (double)c->words : 0;
}

struct collocate_shown {
    const char *word;
    size_t count;    /* times that it stands near */
    double expected; /* times that it would by chance */
    double score;    /* log-likelihood ratio G2 (Dunning 1993) */
    size_t all;      /* times that it stands anywhere */
};

struct concordance_show {
    const char *name;
    void (*begin)(const struct options *, bool several, struct buf *out); /* NULL: nothing */
    void (*line)(const struct line_shown *, const struct options *, struct buf *out);
    void (*count)(const struct count_shown *, const struct options *, struct buf *out);
    void (*collocate)(const struct collocate_shown *, const struct options *, struct buf *out);
    void (*end)(const struct options *, struct buf *out); /* NULL: nothing */
};

/* ---- concordance_count.c ---- */

struct counts;
struct counts *counts_of(const struct options *);
void counts_add(struct counts *, const char *value, const struct shelf *);
/* Rows of the frequency list options->count_by, the most frequent first, years in their order; then the sum. */
typedef void count_fn(void *ctx, const struct count_shown *);
bool counts_each(struct counts *, const struct portion *, count_fn *, void *ctx, struct buf *why);
void counts_free(struct counts *);

/* ---- concordance_text.c ---- */

/* Characters of context on each side: of the screen, or as many as formats for programs give. */
size_t concordance_width(const struct options *);

/* ---- collocates.c ---- */

struct collocates;
/*   window    words on each side
 *   function  function words, too (language.h) */
struct collocates *collocates_of(size_t window, bool function);
void collocates_add(struct collocates *, const struct kwic *);
/* The `wanted` best of those that stand near at least twice, and more often than chance would have it, best first. */
typedef bool collocate_fn(void *ctx, const struct collocate_shown *);
bool collocates_each(struct collocates *, const struct portion *, size_t wanted, collocate_fn *, void *ctx,
                     struct buf *why);
void collocates_free(struct collocates *);

#endif
