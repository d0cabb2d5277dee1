/* Any bytes at all, read as RTF. */
#include "made_holds.h"

extern const struct reader read_rtf;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    reader_holds(&read_rtf, "x.rtf", bytes, len);
    return 0;
}
