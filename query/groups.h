/* The question's words, each expanded to the terms that it stands for in the library. */
#ifndef GROUPS_H
#define GROUPS_H

#include "kin.h"
#include "library.h"
#include "query.h"

struct group {
    const struct node *node; /* NODE_WORD */
    struct kins kins;
    double freq;             /* passages that have one of its terms: at most the sum of the terms' frequencies */
    double idf;              /* of BM25 (score.h) */
    bool function;           /* a function word */
    struct kins family;      /* words of the same family (kin.h); filled by groups_families, for content words */
};

/* A term of some group: which, and how it is related. */
struct bond {
    uint32_t group, kin;
    uint32_t next; /* 1 + number of the next bond of the same term; 0: none */
};

struct groups {
    struct group *at;
    size_t n, cap;
    struct bond *bonds;
    size_t nbonds, bonds_cap;
    uint32_t *heads;  /* hash of a term -> 1 + number of its first bond; 0: none */
    size_t nheads;    /* a power of two */
    bool begins[256]; /* by their first two bytes: can a term be one of some group? */
};

/* Expands every NODE_WORD of the question; free with groups_free.  false: the vocabulary could not be read. */
bool groups_of(struct groups *out, struct library *, const struct query *, const struct options *, struct buf *why);
void groups_free(struct groups *);

/* Fills in the families. */
bool groups_families(struct groups *, struct library *, struct buf *why);

/* The group of a NODE_WORD; never NULL. */
const struct group *groups_find(const struct groups *, const struct node *);

/* The first bond of a term, NULL where no group has it; and the next one of the same term. */
const struct bond *groups_bond(const struct groups *, const char *term, size_t len);
const struct bond *groups_next(const struct groups *, const struct bond *, const char *term, size_t len);

static inline const struct kin *bond_kin(const struct groups *g, const struct bond *b)
{
    return &g->at[b->group].kins.at[b->kin];
}

/* Does a kin count in a passage of this language? */
static inline bool kin_counts(const struct kin *k, enum lang lang)
{
    return !k->within || k->within >> lang & 1;
}

/* What kinds of kin the word of a node may have, under these options (kin_allow). */
unsigned groups_allow(const struct node *, const struct options *);

#endif
