/* What a name sounds like, coarsely and in any of our spellings: Chruščov, Khrushchev and Хрущёв have one sound. */
#ifndef NAME_SOUND_H
#define NAME_SOUND_H

#include "buf.h"
#include "language.h"
#include <stdbool.h>

/* Appends the sound of one word: capital letters of ASCII, vowels in five classes, double letters once.
 *   word, len  UTF-8 in any case
 *   lang       whose spelling it is: ch is one sound in Czech and another in English */
void name_sound(const char *word, size_t len, enum lang lang, struct buf *out);

enum name_abroad { ABROAD_GERMAN, ABROAD_FRENCH, ABROAD_HEARD, ABROAD_COUNT };

/* The same of a Russian name as Germans (Jelzin, Tschechow) or the French (Eltsine, Pouchkine) write it; of a German
 * name as Russians hear it (Rieger, Ригер).
 *   returns  false, and appends nothing, where no letters of the word say that it is one */
bool name_sound_abroad(const char *word, size_t len, enum name_abroad, struct buf *out);

#endif
