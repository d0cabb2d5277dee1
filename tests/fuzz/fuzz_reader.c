/* One reader on any bytes, in this process: what comes of them must be sound.  NAJDI_READER is its name as --files shows it
 * ("PDF", "zip"); without it the reader that knows the bytes. */
#include "document.h"
#include "made.h"
#include "passages.h"
#include "utf8.h"

#include "fuzz.h"

static void check_passage(const struct source *s, const struct passage *p, const struct input *in)
{
    must(p->text_len > 0 && utf8_check(p->text, p->text_len) == p->text_len && !memchr(p->text, 0, p->text_len));
    must(p->line_last >= p->line_first);
    must(p->byte_start == NO_BYTES || (p->byte_start >= 0 && p->byte_end <= (int64_t)in->len));
    for (uint32_t i = 0; i < p->nmarked; i++)
        must(p->marked[i].start <= p->marked[i].end && p->marked[i].end <= p->text_len);
    for (uint32_t i = 0; i < p->njoints; i++)
        must(p->joints[i].at <= p->text_len);
    (void)s;
}

/* It must also get from process to process. */
static void check_wire(const struct source *s)
{
    struct buf bytes = {0};
    struct source again = {0};
    if (!s->made)
        return;
    source_write(s, &bytes);
    must(source_read(&again, bytes.s, bytes.len));
    source_free(&again);
    buf_free(&bytes);
}

static void check_source(struct source *s, const struct input *in)
{
    struct passages walk;
    struct passage p;
    s->input = in;
    check_wire(s);
    passages_start(&walk, s);
    while (passages_next(&walk, &p))
        check_passage(s, &p, in);
    passages_free(&walk);
}

/* All of it can be looked at. */
static bool take_file(void *ctx, const struct input *member, struct buf *why)
{
    uint64_t sum = 0;
    (void)ctx, (void)why;
    for (size_t i = 0; i < member->len; i++)
        sum += (unsigned char)member->bytes[i];
    must(sum <= 255 * (uint64_t)member->len);
    must(!member->path || utf8_check(member->path, strlen(member->path)) == strlen(member->path));
    return true;
}

static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    (void)why;
    must(name);
    check_source(s, ctx);
    source_free(s);
    return true;
}

static bool take_skipped(void *ctx, const char *name, const char *reason, struct buf *why)
{
    (void)ctx, (void)why;
    must(name && utf8_check(name, strlen(name)) == strlen(name) && *reason);
    return true;
}

static void read_with(const struct reader *reader, struct input *in)
{
    struct source s = {0};
    struct buf why = {0};
    const struct members to = {in, take_file, take_source, take_skipped};
    if (reader->prepare && !reader->prepare(&why))
        must(why.len);
    else if (reader->members)
        must(reader->members(in, &to, &why) || why.len);
    else if (reader->read(&s, in, &why))
        check_source(&s, in);
    else
        must(why.len);
    source_free(&s);
    buf_free(&why);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct buf why = {0};
    const char *name = getenv("NAJDI_READER");
    const struct reader *reader = name ? reader_named(name) : reader_for("x", (const char *)bytes, len, &why);
    must(!name || reader);
    struct input in = {.path = "x", .bytes = (const char *)bytes, .len = len};
    if (reader)
        read_with(reader, &in);
    buf_free(&why);
    return 0;
}
