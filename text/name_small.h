/* Names that begin with a small letter: institutions (krajský soud v Brně, министерство внутренних дел), and the same
 * for airports and stations; and families in the plural. */
#ifndef NAME_SMALL_H
#define NAME_SMALL_H

#include "name_find.h"

/* Does a name of an institution begin with word i, which has a small letter?  A noun alone is none: what it is called
 * by has to stand with it, an adjective of a people or town, the rank of a court, a ministry's field, or a name. *head
 * the number of its noun returns  the word behind the name; i where there is none */
size_t name_institution_at(struct name_words *, const struct scan *, size_t i, size_t *head);

/* Is word i, which has a capital, a surname in the plural: (rodina) Skripalových, Скрипалей, the Skripals? */
bool name_is_family(struct name_words *, const struct scan *, size_t i);

#endif
