/* Formats of lists, by name. */
#include "forms.h"

#include <string.h>

bool form_of(const char *name, enum form *out, struct buf *why)
{
    static const char *const names[] = {[FORM_TEXT] = "text", [FORM_TSV] = "tsv", [FORM_JSON] = "json"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *out = (enum form)i;
        if (!strcmp(name, names[i]))
            return true;
    }
    return fail(why, "there is no format '%s' here; there are " FORMS, name);
}
