/* The ways to read each word of the vocabulary, with what speaks for them wherever the word stands: that the base form
 * and other forms of it stand in the texts as names, that the table of names knows it, that names end so. */
#ifndef NAME_READINGS_H
#define NAME_READINGS_H

#include "name_cases.h"
#include "name_words.h"

/* A reading with what speaks for it. */
struct scored_reading {
    const struct name_class *class; /* NULL: the end of the list */
    uint32_t base;                  /* offset in name_bases.text: small letters, NUL-terminated */
    uint32_t id;                    /* 1 + the vocabulary's word of the base form; 0: it has none */
    uint8_t cases;
    bool same;   /* the base form is the word as it stands */
    bool known;  /* the table of names has the base form, or a list of words */
    float score; /* log odds, more or less: 0 nothing speaks for it, 2 well attested, -3 hardly */
};

/* Readings that were worked out once.  Start with the vocabulary, all else 0. */
struct name_bases {
    struct name_words *words;
    struct scored_reading *at; /* those of a word stand together; the last one has no class */
    size_t n, cap;
    struct buf text; /* their base forms */
};
void name_bases_free(struct name_bases *);

/* Where in at the list of a word's readings begins.  The list moves when another word's are made.
 *   common  the word stands in a name with a small letter, (Evropská) unie */
size_t name_bases_readings(struct name_bases *, uint32_t id, bool common);

/* Czech: is the word, in -o, how somebody whom the texts call otherwise too is called: Aničko, of Anička, Aničkou? */
bool name_is_call(const struct name_bases *, uint32_t id);

static inline bool name_reading_fixed(const struct scored_reading *r)
{
    return r->class->flags & NAME_FIXED;
}

#endif
