/* What the steps of grouping share.  Private to xref_group.c and xref_scripts.c. */
#ifndef XREF_GROUP_H
#define XREF_GROUP_H

#include "xref_parts.h"

#include "names.h"

enum { NO_NAME = 0xFFFFFFFF };

struct grouping {
    struct xref *x;
    uint32_t *parent;      /* of entries: union-find */
    uint32_t *key;         /* of each name: its folded base; with its marks where they count (xref_letters.c) */
    uint32_t *surname_key; /* of each full name: its folded surname, likewise; 0: none */
    uint32_t *given_key;   /* of each full name: its folded first given name; 0: an initial, or none */
    struct pool keys;
    struct names *names; /* the user's; NULL: none */
};

/* Names in the order of a key; within one, those with more given names first, then the commoner ones. */
struct keyed {
    uint32_t key, name, count;
    size_t whole; /* given names written out; in xref_scripts.c enum sounding */
};
int keyed_order(const void *a, const void *b); /* for qsort */

/* A phrase folded word by word, joined by blanks; the numbers of rulers are one however they are written (II., Druhý). */
void fold_phrase(const char *s, size_t len, struct buf *out);

/* Which ruler of his name: 2 of "II.", "II", "Druhý", "Вторая", "Second"; 0: the word is no such number. */
unsigned ruler_number(const char *word, size_t len);

const char *base_of(const struct grouping *, uint32_t name);

/* Are two given names one: the same sound, or forms of one name (Pavel, Paul)? */
bool same_given(const char *a, size_t alen, enum lang alang, const char *b, size_t blen, enum lang blang);

/* May two bearers of one surname be the same?  First names and initials must agree; further ones may be missing. */
bool givens_fit(const struct grouping *, uint32_t a, uint32_t b);
/* ... and have both a first given name that is written out? */
bool givens_agree(const struct grouping *, uint32_t a, uint32_t b);

/* Entries that are one. */
uint32_t root_of(struct grouping *, uint32_t entry);
void unite(struct grouping *, uint32_t a, uint32_t b);

/* xref_letters.c.  Halas and Halaš, where the texts have both, get keys of their own. */
void part_spellings(struct grouping *);

/* xref_scripts.c.  One base form is one entry, whether it was once read as a person's full name and once not; of places
 * and things in whatever order its words stand (Veliký Novgorod, Novgorod Veliký). */
void unite_same(struct grouping *);
/* Karel Havlíček and Karel Havlíček Borovský, where Havlíček is no given name. */
void unite_bynames(struct grouping *);
/* A long form and the abbreviation behind it. */
void unite_abbreviations(struct grouping *);
/* Entries of two scripts or spellings that sound alike, or that the table of names holds together. */
void unite_sounds(struct grouping *);
/* A surname alone that has no bearer in its own documents, Jelcin, and one bearer who is written otherwise, Борис Ельцин. */
void unite_lone_surnames(struct grouping *);

#endif
