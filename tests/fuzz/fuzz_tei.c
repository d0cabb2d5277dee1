/* Any bytes at all, read as TEI: as one document, and as a corpus of several. */
#include "made_holds.h"

extern const struct reader read_tei, read_tei_corpus;

static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    (void)why;
    size_t len = *(const size_t *)ctx;
    must(*name);
    must(utf8_check(s->text, s->text_len) == s->text_len);
    blocks_hold(s);
    places_hold(s, (uint32_t)len + 1, len);
    passages_hold(s);
    source_free(s);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    const struct members to = {.ctx = &len, .source = take_source};
    struct buf why = {0};
    reader_holds(&read_tei, "x.xml", bytes, len);
    if (!read_tei_corpus.members(&(struct input){.path = "x.xml", .bytes = (const char *)bytes, .len = len}, &to, &why))
        must(why.len > 0);
    buf_free(&why);
    return 0;
}
