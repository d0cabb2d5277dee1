/* Any bytes at all, read as Markdown. */
#include "made_holds.h"

extern const struct reader read_md;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    reader_holds(&read_md, "x.md", bytes, len);
    return 0;
}
