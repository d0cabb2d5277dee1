/* Any bytes at all, read as PDF. */
#include "made_holds.h"

extern const struct reader read_pdf;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct buf why = {0};
    if (read_pdf.prepare(&why))
        reader_holds(&read_pdf, "x.pdf", bytes, len);
    buf_free(&why);
    return 0;
}
