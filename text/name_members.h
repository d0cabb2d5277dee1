/* One member of a family that is named in the plural: Karel of "Josef a Karel Čapkovi", Раиса of "Михаил и Раиса
 * Сомовы". */
#ifndef NAME_MEMBERS_H
#define NAME_MEMBERS_H

#include "name_readings.h"

/* The surname, in the nominative singular, of a man or woman of the family that word id names in any case of the
 * plural: Čapkovými is Čapek, Čapková.  out is emptied first. returns  the cases in which the word may be that plural,
 * bits of enum name_case; 0: it is none */
unsigned name_member_of(struct name_bases *, uint32_t id, enum lang lang, bool woman, struct buf *out);

#endif
