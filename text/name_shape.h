/* What the ending of a word says of its base form, before any text is asked. */
#ifndef NAME_SHAPE_H
#define NAME_SHAPE_H

#include "name_cases.h"

/* How seldom a nominative ends as this word does: 0 (nothing against it) to 4 (Zemanovi).  Small letters. */
double name_shape_unlikely(const char *word);

bool name_shape_consonant(const char *word); /* does it end in one? */

/* How well the base form of a reading fits its declension: about 0, where nothing speaks for or against it, +1 for Chodsko, -3 for what
 * nobody could say (Slovanstv) or what looks like a case itself (Haluzicem).
 *   word  as it stands, from which the base form was led back; both in small letters */
double name_shape_of(const struct name_reading *, const char *word);

#endif
