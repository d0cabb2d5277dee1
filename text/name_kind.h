/* What kind of name it is: a person, a place, an organisation, or something else. */
#ifndef NAME_KIND_H
#define NAME_KIND_H

#include "name_find.h"

enum bearer { BEARER_PERSON, BEARER_PLACE, BEARER_ORGANISATION, BEARER_OTHER, BEARER_COUNT };
const char *bearer_word(enum bearer); /* "person" ... */

/* What is known of a name when its kind is asked. */
struct name_facts {
    struct name_words *words;
    const struct name_span *span;
    const char *text; /* of the passage */
    enum lang lang;
    const char *base;               /* its base form, as it is shown */
    const struct name_class *class; /* the declension of its first word; NULL: unknown */
    unsigned case_bit;              /* in which it stands */
    const char *first, *last;       /* base forms of its first and last word, small letters; NULL: unknown */
    bool given;                     /* a given name or initials stand first */
    bool own;                       /* it stands as the adjective of a possessor */
    bool whole;                     /* all its words agree: none hangs on another as a genitive */
};

struct name_bearer {
    enum bearer kind;
    unsigned sure; /* 0 (a guess) to 3 */
    bool given;    /* nothing but a given name */
    bool saint;    /* svatý Václav: whoever else is called so, it is not he */
};

struct name_bearer name_bearer_of(const struct name_facts *);

/* Has a word of the span that role? */
bool name_span_has(const struct name_span *, enum name_role);

/* Nothing but names, initials, small words and the numbers of rulers. */
bool name_span_all_names(const struct name_span *);

/* One word in capitals, NATO. */
bool name_span_is_acronym(const struct name_span *);

/* What the table of names says of a word in its base form, bits 1 << enum of names.h; 0: nothing. */
unsigned name_kinds_in_table(const char *base, enum lang);

/* The same of a phrase. */
unsigned name_phrase_kinds(const char *base, enum lang);

#endif
