/* Kinship of words: which words of a vocabulary a question's word stands for, and why.  Asked when the question is;
 * candidates come from the vocabulary, rules decide.  Knows no Xapian: it sees the vocabulary through a callback. */
#ifndef KIN_H
#define KIN_H

#include "language.h"
#include <stdint.h>

/* In the order in which a match counts less. */
enum relation {
    RELATION_EXACT,     /* as typed */
    RELATION_ACCENTS,   /* other accents: kramar, kramář */
    RELATION_INFLECTED, /* another form of the word */
    RELATION_TRANSLIT,  /* the word in another script, or its adapted form: Jelcin, Ельцин */
    RELATION_SPELLING,  /* old or other spelling: fysika, fyzika */
    RELATION_FUZZY,     /* a few letters differ */
    RELATION_PREFIX,    /* begins so */
    RELATION_COUNT
};

const char *relation_name(enum relation); /* "exact" ... */

/* The vocabulary as kinship sees it: every term (terms.h) that begins with prefix, until `each` returns false.
 * freq: in how many passages the term stands.  walk returns false where reading failed; kinship then gives up. */
typedef bool vocabulary_fn(void *ctx, const char *term, size_t len, uint32_t freq);
struct names;
struct vocabulary {
    void *of;
    bool (*walk)(void *of, const char *prefix, size_t len, vocabulary_fn *each, void *ctx);
    const struct names *names; /* the user's (names.h), beside the table that is compiled in; NULL: none */
};

struct kin {
    char *term;        /* as in the index; len bytes */
    size_t len;
    char *form;        /* written form: term_written */
    enum relation relation;
    double weight;     /* 1 as typed, less the further away; above 0 */
    uint32_t freq;     /* passages */
    const char *rule;  /* what explains it, for people: "hrad: Havel, Havla"; constant text */
    enum lang lang;    /* of the rule; LANG_OTHER: of none */
    unsigned within;   /* it counts in passages of these languages only, bits 1 << enum lang; 0: of all.  A Czech rule says
                          nothing of English words, and George is Jiří in English only */
};

struct kins {
    struct kin *at; /* taken, best first; exact first of all */
    size_t n, cap;
    struct kin *refused; /* looked at and not taken, where asked for with KIN_REFUSED; rule says why */
    size_t nrefused, refused_cap;
};

enum kin_allow {
    KIN_ACCENTS = 1,  /* other accents */
    KIN_INFLECT = 2,
    KIN_TRANSLIT = 4,
    KIN_SPELLING = 8,
    KIN_PREFIX = 16,  /* the word is a beginning: wor* */
    KIN_FUZZY1 = 32,  /* one edit */
    KIN_FUZZY2 = 64,  /* two edits */
    KIN_REFUSED = 128, /* keep what was refused */
    KIN_ALL = KIN_ACCENTS | KIN_INFLECT | KIN_TRANSLIT | KIN_SPELLING,
};

/* Fills *out (start as {0}; free with kins_free) with the words of the vocabulary that a question's word stands for.
 *   word, len  as typed, one token
 *   allow      kin_allow flags; 0: exactly this form and these accents
 *   returns    false where the vocabulary could not be read */
bool kins_of(struct kins *out, const char *word, size_t len, unsigned allow, const struct vocabulary *);
void kins_free(struct kins *);

/* Words of the same family: those that begin as the word does and are no longer by more than a few letters, beyond what
 * kins_of took (протестовать, протест).  They are no kin, only a hint that a passage speaks of the same: at most
 * FAMILY_MAX, the commonest ones, all of one small weight.
 *   out    {0}; free with kins_free
 *   known  what kins_of took for the word */
enum { FAMILY_MAX = 40 };
bool kin_family(struct kins *out, const char *word, size_t len, const struct kins *known, const struct vocabulary *);

#endif
