/* Lines and columns of a passage's bytes, from its joints. */
#include "place.h"

#include <stddef.h>

/* The joint that an offset of the text belongs to; NULL: none lies before it. */
static const struct joint *joint_of(const struct passage *p, uint32_t at)
{
    const struct joint *found = NULL;
    for (uint32_t i = 0; i < p->njoints && p->joints[i].at <= at; i++)
        found = &p->joints[i];
    return found;
}

/* Line ends are counted from the joint, so that what was left out before it does not matter. */
struct joint place_of(const struct passage *p, uint32_t at)
{
    const struct joint *joint = joint_of(p, at);
    if (!p->line_first)
        return (struct joint){at, 0, at};
    struct joint place = joint ? *joint : (struct joint){0, p->line_first, 0};
    uint32_t start = place.at; /* of the line, as far as the text has it */
    for (uint32_t i = start; i < at; i++) {
        if (p->text[i] != '\n')
            continue;
        place.line++;
        place.column = 0;
        start = i + 1;
    }
    place.column += at - start;
    place.at = at;
    if (!joint && place.line > p->line_last) /* an index without joints: never beyond the passage */
        place.line = p->line_last;
    return place;
}
