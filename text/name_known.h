/* Names that are known to be something, wherever they stand: given names, places, organisations. */
#ifndef NAME_KNOWN_H
#define NAME_KNOWN_H

/* What a word is, in its base form and in small letters: bits 1 << enum names_kind (names.h); 0: nothing known. */
unsigned name_known_kinds(const char *word);

/* The first word that stands out of order in its list, which would not be found; NULL: all are in order. */
const char *name_known_unsorted(void);

#endif
