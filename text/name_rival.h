/* Which other base forms of a word are worth a doubt: v Kolodějsku is Kolodějsk or Kolodějsko, but Моршанском is no
 * Моршанско. */
#ifndef NAME_RIVAL_H
#define NAME_RIVAL_H

#include "name_cases.h"

/* One of the ways to read a word, and where it stands. */
struct name_rival {
    const struct name_class *class;
    const char *base; /* small letters */
    bool placed;      /* behind what speaks for a place */
    bool among;       /* between or before words that agree with it */
};

/* Do the base form's last letters leave no doubt: Zlonice, Симбирск? */
bool name_rival_none(const struct name_class *, const char *base);

/* May a name be called so, of which no text says that it is? */
bool name_rival_may_be(const struct name_rival *, const struct name_class *chosen);

#endif
