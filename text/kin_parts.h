/* What the parts of kinship share: the question's word on its way.  Private to kin*.c. */
#ifndef KIN_PARTS_H
#define KIN_PARTS_H

#include "nearby.h"

struct asking {
    struct kins *out;
    struct nearby *near;     /* one for a question and all that is asked beside it */
    unsigned allow;
    struct buf term;         /* of the word as typed */
    size_t folded_len;
    struct letters folded, written;
    bool known;              /* both have letters: it is short enough to be inflected */
    bool cyrillic, accented; /* accented: it was typed with accents, so they count */
    bool capital;            /* typed with a capital: a name, as far as we know */
    unsigned round;          /* counts the sets of explanations that are looked at */
    bool restored;           /* its accents are not typed ones: written has those of one possible reading */
    bool name;               /* set before asking: it is a name, so no verb */
    bool strict;             /* set before asking: accents count though there are none: the word is known to be so */

    struct forms bases;      /* base forms of the lexemes that were believed, where the vocabulary has them */

    /* What is taken counts as this at least, at this share of its weight: a name in another script. */
    enum relation relation;
    double share;
    const char *scheme;      /* then the rule, for people; else NULL */
    unsigned within;         /* of all that is taken, see struct kin; 0: as the rule's language says */
};

/* Takes a candidate, unless it is taken; or keeps it as refused, where that is asked for. */
void asking_take(struct asking *, struct candidate *, enum relation, double weight, const char *rule, enum lang);
/* Is it taken, and does it count wherever a rule of this language would make it count? */
bool asking_counts_already(const struct asking *, const struct candidate *, enum lang);
void asking_refuse(struct asking *, struct candidate *, const char *why, enum lang);

/* Is it the question's word itself, in one of the spellings that count as such? */
bool asking_is_spelling(const struct asking *, const struct candidate *);

/* Asks for a word as kins_of does, adding to what is taken already.  capital: it is a name, however it is written. */
void kin_ask(struct asking *, const char *word, size_t len, bool capital);

/* Asks a second question beside the first: what q has read serves it, too, and what it takes is q's. */
void kin_ask_beside(struct asking *q, struct asking *beside, const char *word, size_t len, bool capital);

/* kin_inflect.c: the other forms of the word, by irregular lists and by paradigms. */
void kin_inflect(struct asking *);
/* kin_scripts.c: the word in the other script, and its adapted forms; inflected there. */
void kin_scripts(struct asking *);

/* kin_spelling.c: old Czech spelling, inflected; and near misses (word~). */
void kin_spelling(struct asking *);
void kin_fuzzy(struct asking *);

#endif
