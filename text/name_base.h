/* The base form of a name, and what kind of name it is: from its words' readings, their agreement, the words around it,
 * and the other forms that the texts have. */
#ifndef NAME_BASE_H
#define NAME_BASE_H

#include "name_kind.h"
#include "name_readings.h"

struct name_base {
    struct buf text; /* natural order, as the language writes it: "Miloš Zeman"; kept from call to call */
    enum bearer kind;
    unsigned sure; /* of the kind: 0 (a guess) to 3 */
    bool feminine;
    bool own;       /* the form is the adjective of a possessor: Zemanova */
    size_t surname; /* persons: where in text the surname begins */
    bool given;     /* persons: only a given name */
    bool saint;     /* persons: svatý Václav */
    bool led;       /* a title, given name or adjective leaves hardly another base form */
    bool firm;      /* the table of names has it, or it is the subject of the verb beside it */
    bool doubtful;  /* the base form stands nowhere, and another one was almost as likely */
};

/* Where a run of capitals is better read as two names, "(piloti) Ryanairu Kenny Jacobs": the number of parts of the
 * first; 0: it is one. */
size_t name_seam_of(struct name_bases *, const struct name_span *, const char *text, enum lang lang, uint32_t document);

/* Works out one name.
 *   text      of the passage that the span is in
 *   document  its number: words that its document has in the nominative count more (name_words.h) */
void name_base_of(struct name_base *out, struct name_bases *, const struct name_span *, const char *text,
                  enum lang lang, uint32_t document);

#endif
