/* Any bytes at all, read as HTML. */
#include "made_holds.h"

extern const struct reader read_html;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    reader_holds(&read_html, "x.html", bytes, len);
    return 0;
}
