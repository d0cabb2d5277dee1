/* The inside of a table of names, compiled in or read.  For names.c, names_read.c, names_data.c and their test. */
#ifndef NAMES_TABLE_H
#define NAMES_TABLE_H

#include "names.h"
#include <stdint.h>

struct name_form {
    uint32_t folded, written; /* where they begin in text */
    uint32_t row;
    uint8_t lang;
    uint8_t kind; /* enum names_kind of its row; where that is given the variants of one language are different names:
                     Ян and Иоанн, both John */
};

struct names {
    const char *text;              /* NUL-terminated strings */
    const struct name_form *forms; /* row after row */
    const uint32_t *rows;          /* where a row begins in forms; one more for the end */
    const uint32_t *order;         /* numbers of forms, sorted by the bytes of folded, then by number */
    uint32_t nforms, nrows;
};

/* What names.tsv says (names_data.c). */
extern const struct names names_table;

#endif
