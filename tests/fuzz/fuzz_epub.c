/* Any bytes at all, as members of a zip that is read as EPUB: "=== NAME" on a line begins one (zip_made.h); bytes without
 * such a line are read as they are. */
#include "made_holds.h"
#include "zip_made.h"

extern const struct reader read_epub;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct buf zip = {0};
    if (len > 4 && !memcmp(bytes, "=== ", 4)) {
        zip_made(&zip, (const char *)bytes, len);
        reader_holds(&read_epub, "x.epub", (const uint8_t *)zip.s, zip.len);
    } else {
        reader_holds(&read_epub, "x.epub", bytes, len);
    }
    buf_free(&zip);
    return 0;
}
