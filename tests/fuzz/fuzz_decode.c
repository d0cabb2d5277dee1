/* Any bytes in any encoding: the text is well-formed, its offsets lead back, and a slice of the file is a slice of it.
 * The first byte chooses what is forced or declared. */
#include "decode.h"
#include "utf8.h"

#include "fuzz.h"

/* Every character of the text begins where the offsets say, in the file's order. */
static void check_offsets(const struct decoded *d, size_t len)
{
    size_t before = 0, step = d->len > 4096 ? d->len / 512 : 1;
    for (size_t at = 0; at <= d->len; at += step) {
        size_t file = decoded_file_offset(d, at);
        must(file >= before && file <= len);
        before = file;
    }
    must(decoded_file_offset(d, d->len) == len);
}

/* Decoding all of the file's bytes by the stored name gives the text; so does any part of it. */
static void check_slices(const struct decoded *d, const char *bytes, size_t len)
{
    struct buf slice = {0};
    size_t middle = d->len / 2, start = decoded_file_offset(d, 0);
    while (middle < d->len && ((unsigned char)d->text[middle] & 0xC0) == 0x80)
        middle++;
    size_t file = decoded_file_offset(d, middle);
    must(decode_slice(encoding_name(d->encoding), bytes + start, file - start, &slice));
    must(decode_slice(encoding_name(d->encoding), bytes + file, len - file, &slice));
    if (!memmem(d->text ? d->text : "", d->len, "\xEF\xBB\xBF", 3)) /* which a slice takes for a mark */
        must(slice.len == d->len && (!d->len || !memcmp(slice.s, d->text, d->len)));
    buf_free(&slice);
}

static void check_decoded(const struct decoded *d, const char *bytes, size_t len)
{
    must(d->len == 0 || (utf8_check(d->text, d->len) == d->len && !memchr(d->text, 0, d->len)));
    must(d->sure <= 100 && d->encoding < ENCODINGS);
    for (size_t i = 0; i < d->nbad; i++)
        must(d->bad[i] + 3 <= d->len && !memcmp(d->text + d->bad[i], "\xEF\xBF\xBD", 3) &&
             (i == 0 || d->bad[i] > d->bad[i - 1]));
    check_offsets(d, len);
    check_slices(d, bytes, len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct decoded d = {0};
    struct buf why = {0};
    struct encoding_hint hint = {0};
    if (size < 1)
        return 0;
    if (data[0] < ENCODINGS)
        hint.forced = encoding_name((enum encoding)data[0]);
    else if (data[0] < 2 * ENCODINGS)
        hint.declared = encoding_name((enum encoding)(data[0] - ENCODINGS));
    const char *bytes = (const char *)data + 1;
    if (decode(&d, bytes, size - 1, &hint, &why))
        check_decoded(&d, bytes, size - 1);
    else
        must(why.len > 0);
    decoded_free(&d);
    buf_free(&why);
    return 0;
}
