/* Where the bytes of a passage's text stand in the file. */
#ifndef PLACE_H
#define PLACE_H

#include "passage.h"

/* Where byte `at` of the text stands: its line, and the bytes before it in that line.  An index without joints where
 * lines were left out gives the nearest line, never one beyond the passage.  Where the format has no lines the line is 0
 * and the column counts from the beginning of the passage. */
struct joint place_of(const struct passage *, uint32_t at);

#endif
