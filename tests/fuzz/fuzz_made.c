/* What a child hands over may be any bytes: they are refused, or a source that all else can work on. */
#include "made.h"
#include "passages.h"
#include "utf8.h"

#include "fuzz.h"

static void check_passage(const struct passages *walk, const struct passage *p)
{
    must(p->section <= walk->nsections && p->text_len > 0);
    must(utf8_check(p->text, p->text_len) == p->text_len && !memchr(p->text, 0, p->text_len));
    must(p->line_last >= p->line_first);
    for (uint32_t i = 0; i < p->nmarked; i++)
        must(p->marked[i].start <= p->marked[i].end && p->marked[i].end <= p->text_len);
    for (uint32_t i = 0; i < p->njoints; i++)
        must(p->joints[i].at <= p->text_len);
    if (p->page)
        must(utf8_check(p->page, strlen(p->page)) == strlen(p->page));
}

static void check_source(const struct source *s)
{
    struct passages walk;
    struct passage p;
    passages_start(&walk, s);
    while (passages_next(&walk, &p))
        check_passage(&walk, &p);
    passages_free(&walk);
}

/* What was read can be written and read again.  (Its strings may grow: the encoding stands among them twice.) */
static void check_again(const struct source *s)
{
    struct buf bytes = {0};
    struct source again = {0};
    source_write(s, &bytes);
    must(source_read(&again, bytes.s, bytes.len));
    must(again.text_len == s->text_len && !memcmp(again.text, s->text, s->text_len));
    must(again.nblocks == s->nblocks && again.npages == s->npages && again.nnamed == s->nnamed);
    must(!memcmp(again.blocks, s->blocks, s->nblocks * sizeof *s->blocks));
    source_free(&again);
    buf_free(&bytes);
}

/* The first eight bytes are the length: a fuzzer need not find that. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct source s = {0};
    uint64_t size = len;
    char *copy = malloc(len ? len : 1);
    must(copy);
    memcpy(copy, bytes, len);
    if (len >= sizeof size)
        memcpy(copy, &size, sizeof size);
    if (source_read(&s, copy, len)) {
        check_source(&s);
        check_again(&s);
    }
    source_free(&s);
    free(copy);
    return 0;
}
