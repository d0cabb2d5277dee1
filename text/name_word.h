/* One word of a name, whatever stands beside it: may it be a given name, an adjective, a genitive, a place?
 *
 * Words are numbers in the vocabulary (name_words.h), which has counted all passages before. */
#ifndef NAME_WORD_H
#define NAME_WORD_H

#include "name_lists.h"

/* Has the language cases? */
static inline bool name_declines(enum lang lang)
{
    return lang == LANG_CS || lang == LANG_RU || lang == LANG_SK;
}

/* What is counted of the word in all its forms; of the word itself where it is too short to tell. */
const struct name_word *name_family_of(const struct name_words *, uint32_t id);

/* What the table of names says of the word as it stands, bits 1 << enum of names.h.  Forms in other cases are not in
 * it. lang: LANG_COUNT for any. */
unsigned name_kinds_of(const struct name_words *, const struct name_word *, enum lang lang);

/* Is a form of it in the table of places? */
bool name_is_place_word(const struct name_words *, uint32_t id, enum lang);

/* May the word be a name where any word would have its capital: does the vocabulary have it inside sentences, and
 * seldom with a small letter? */
bool name_word_stands(struct name_words *, uint32_t id);

/* Does the word in any of its forms stand inside sentences with a capital, and in none with a small letter? */
bool name_forms_inside(const struct name_words *, uint32_t id);

/* Does a form of the word's nominative stand inside sentences with a capital, and seldom without? */
bool name_form_stands(const struct name_words *, const struct name_word *);

/* Does a word look like an adjective of Czech or Russian, by its ending? */
bool name_looks_adjective(const struct name_words *, uint32_t id);

/* Does it end, or begin, as one of a list does?  Lists end with NULL; behind a stem at most four bytes of ending. */
bool name_has_tail(const struct name_words *, uint32_t id, const char *const *tails);
bool name_has_stem(const struct name_words *, uint32_t id, const char *const *stems);

/* May the adjective go with the noun, in one case, gender and number? */
bool name_agrees(const struct name_words *, uint32_t adjective, uint32_t noun, enum lang lang);

/* The adjective, those with small letters from word i of the passage on, and the noun that they end in, word `noun`:
 * are they all in one case?  "Dobrovského latinská mluvnice" is not. */
bool name_all_agree(const struct name_words *, const struct scan *, uint32_t adjective, size_t i, size_t noun);

/* The genders that the word for an institution, a place or a work may have, bits of enum name_gender. */
unsigned name_gender_of(const struct name_words *, uint32_t id, enum lang lang);

/* May the word be a genitive of a name that the texts or the table of names have? */
bool name_may_be_genitive(const struct name_words *, uint32_t id, enum lang lang);

/* Is the word a given name, in any of its forms?  *genders (may be NULL): whose, NAME_MASCULINE | NAME_FEMININE where
 * it may be both: Petra is Petra, or a form of Petr. */
bool name_is_given(const struct name_words *, struct name_word *, enum lang lang, unsigned *genders);

#endif
