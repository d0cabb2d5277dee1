/* What a name sounds like, coarsely and in any of our spellings: Chruščov, Khrushchev and Хрущёв have one sound. */
#ifndef NAME_SOUND_H
#define NAME_SOUND_H

#include "buf.h"
#include "language.h"

/* Appends the sound of one word: capital letters of ASCII, vowels in five classes, double letters once.
 *   word, len  UTF-8 in any case
 *   lang       whose spelling it is: ch is one sound in Czech and another in English */
void name_sound(const char *word, size_t len, enum lang lang, struct buf *out);

#endif
