#include "show.h"

#include "utf8.h"

#include <utf8proc.h>

/* utf8proc knows East Asian wide characters and combining marks. */
size_t show_columns(const char *s, size_t len)
{
    size_t columns = 0;
    uint32_t c;
    for (size_t i = 0; i < len;) {
        i += utf8_next(s + i, len - i, &c);
        int width = c < 0x300 ? 1 : utf8proc_charwidth((utf8proc_int32_t)c);
        columns += width > 0 ? (size_t)width : 0;
    }
    return columns;
}
