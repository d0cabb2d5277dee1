/* Any bytes at all, read as TEI. */
#include "made_holds.h"

extern const struct reader read_tei;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    reader_holds(&read_tei, "x.xml", bytes, len);
    return 0;
}
