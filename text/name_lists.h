/* What a language says beside its names: prepositions, titles, words for institutions and places, words inside names.
 */
#ifndef NAME_LISTS_H
#define NAME_LISTS_H

#include "name_cases.h"
#include "name_words.h"

enum { PREPOSITION_PLACE = 0x100 };

/* The cases that the preposition straight before word i asks for, and PREPOSITION_PLACE where it places; 0: none there.
 */
unsigned name_preposition_before(const struct name_words *, const struct scan *, size_t i);

enum name_role {
    ROLE_NONE,
    ROLE_TITLE,  /* prezident, profesor, генерал, Mr: a person follows */
    ROLE_BODY,   /* ministerstvo, strana, университет: an organisation */
    ROLE_FIRM,   /* firma, aerolinky, перевозчик: an organisation's name follows, which it is no part of */
    ROLE_PLACE,  /* náměstí, река, Street: a place */
    ROLE_WORK,   /* román, noviny, фильм: a work */
    ROLE_OF,     /* zahraničí, внутренних дел: what follows an institution's word */
    ROLE_SMALL,  /* von, de, nad: may stand inside a name */
    ROLE_PEOPLE, /* Czech, Russian: an adjective of a people, in English */
    ROLE_HUMAN,  /* řekl, родился, smiled: what persons do */
    ROLE_STOP,   /* written with a capital, and no name: Monday, Вы */
};

/* The role of a word in a language; *cases (may be NULL): in which cases it then stands, CASES_ALL where it does not
 * decline. */
enum name_role name_role_of(struct name_words *, uint32_t id, enum lang, unsigned *cases);

/* English: a people, Czechs. */
bool name_is_people(struct name_words *, uint32_t id);

/* An English word of names of firms, in whatever language they stand: Airways, News, Ltd. */
bool name_is_firm(struct name_words *, uint32_t id);

/* Is the word, in small letters, one of those for institutions, places and works that decline? */
bool name_is_listed_noun(enum lang, const char *word);

/* Given names that the table of names does not have, since all languages write them alike; word in small letters. */
bool name_is_listed_given(const char *word);

#endif
