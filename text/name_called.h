/* What stands straight before and behind a Czech name and says in which case it stands: an adjective that agrees with
 * it, the marks of a call. */
#ifndef NAME_CALLED_H
#define NAME_CALLED_H

#include <stdbool.h>
#include <stdint.h>

/* The cases of which the word with a small letter straight before byte start is an adjective, by its ending: (chrám)
 * svatého Vladimíra, (hraběte) starého Czernina.  Bits of enum name_case; 0: it is none, or says nothing. */
unsigned name_adjective_cases(const char *text, uint32_t start);

/* Is the name of bytes [start, end) called: „Aničko, pojď!“?  text is NUL-terminated. */
enum name_called { NOT_CALLED, MAYBE_CALLED, CALLED };
enum name_called name_called(const char *text, uint32_t start, uint32_t end);

#endif
