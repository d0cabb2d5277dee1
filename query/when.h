/* Dates as documents have them: "1968", "21. srpna 1968", "1914–1920", "asi 1890", "[1901?]". */
#ifndef WHEN_H
#define WHEN_H

#include "buf.h"

struct when_day {
    unsigned year, month, day; /* 0: not told */
};

struct when {
    struct when_day from, to; /* to.year 0: no range */
    bool circa;               /* it says itself that it is not sure */
    bool whole;               /* all of it is understood; else only a year was found in it */
    bool century;             /* it names a century, or half of one: the years are its first and its last */
};

/* Reads a date: ISO 8601, days with months as numbers, Roman numbers or Czech, Russian, English words, years alone, two
 * of them from ... to; "asi", "около", "circa" and a question mark before or behind.  NULL is no date.
 * false: there is no year in it (*out is all 0 then). */
bool when_of(const char *date, struct when *out);

/* What sorts and counts by time: "1968", "1914–1920"; "" where there is no year. */
void when_years(const char *date, struct buf *out);
/* Sorts as time goes: "1968-08-00"; "" where there is no year. */
void when_key(const char *date, struct buf *out);
/* Does any day of it lie within from ... to: "1968", "1968-08", "1968-08-21" each; "" has no end on that side. */
bool when_within(const char *date, const char *from, const char *to);

#endif
