/* Words with a capital that are no names, whatever stands beside them. */
#ifndef NAME_NONE_H
#define NAME_NONE_H

#include "name_finder.h"

/* Does the span consist of what people cry out: Bože! Ježíš Marjá! Слава Богу!  Bůh and God as such are names. */
bool finder_is_cry(const struct finder *, const struct name_span *);

/* Is word i, where any word has its capital, what a letter calls somebody, or how a story does, with the name behind
 * it: Milá (Aničko), Бедная (Лиза), Dear (Annie)? */
bool finder_is_salutation(const struct finder *, size_t i);

/* Is what stands in quotation marks, words i to end, said by somebody: «Повезло», — добавил он; „Souhlasím“? */
bool finder_quotes_speech(const struct finder *, size_t i, size_t end, const struct quotes *);

#endif
