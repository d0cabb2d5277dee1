/* Any file at all, read and cut into passages: what comes out must lead back to the file. */
#include "chars.h"
#include "decode.h"
#include "document.h"
#include "passages.h"
#include "utf8.h"

#include "fuzz.h"

/* Decoding just the passage's bytes gives its text, white space aside. */
static void check_bytes(const struct source *s, const struct passage *p, const uint8_t *bytes)
{
    struct buf slice = {0};
    size_t at = 0, t = 0;
    must(decode_slice(s->document.encoding, (const char *)bytes + p->byte_start,
                      (size_t)(p->byte_end - p->byte_start), &slice));
    for (uint32_t a = 0, b = 0; !char_blank(a) || !at;) {
        a = b = ' ';
        while (at < slice.len && char_blank(a))
            at += utf8_next(slice.s + at, slice.len - at, &a);
        while (t < p->text_len && char_blank(b))
            t += utf8_next(p->text + t, p->text_len - t, &b);
        must(a == b);
    }
    buf_free(&slice);
}

static size_t count_lines(const struct source *s)
{
    size_t n = 1;
    for (size_t i = 0; i < s->text_len; i++)
        n += s->text[i] == '\n' || (s->text[i] == '\r' && (i + 1 == s->text_len || s->text[i + 1] != '\n'));
    return n;
}

/* Where each line of the text begins; free() it. */
static size_t *line_starts(const struct source *s)
{
    size_t *start = need((count_lines(s) + 1) * sizeof *start), n = 1;
    for (size_t i = 0; i < s->text_len; i++)
        if (s->text[i] == '\n' || (s->text[i] == '\r' && (i + 1 == s->text_len || s->text[i + 1] != '\n')))
            start[n++] = i + 1;
    return start;
}

/* Each byte of the passage stands in the file in the line and column that its joints tell. */
static void check_joints(const struct source *s, const struct passage *p)
{
    size_t *start = line_starts(s);
    struct joint place = {0, p->line_first, 0};
    for (uint32_t i = 0, joint = 0; i < p->text_len; i++) {
        if (joint < p->njoints && p->joints[joint].at == i)
            place = p->joints[joint++];
        if (p->text[i] != '\n')
            must(s->text[start[place.line - 1] + place.column] == p->text[i]);
        place.column = p->text[i] == '\n' ? 0 : place.column + 1;
        place.line += p->text[i] == '\n';
        must(i + 1 < p->text_len || joint == p->njoints);
    }
    free(start);
}

static size_t count_words(const char *text, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += (text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '0' && text[i] <= '9');
    return n;
}

static void check_blocks(const struct source *s)
{
    size_t end = 0;
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        must(b->start >= end && b->end > b->start && b->end <= s->text_len);
        if (b->kind == BLOCK_HEADING)
            must(b->level && b->title_start >= b->start && b->title_end <= b->end && b->title_end > b->title_start);
        end = b->end;
    }
}

struct state {
    int64_t byte;
    uint32_t n, paragraph, line;
    size_t words;
};

static void check_passage(const struct source *s, const struct passages *walk, const struct passage *p,
                          struct state *before, const uint8_t *bytes, size_t len)
{
    must(p->n == before->n + 1);
    must(p->paragraph >= before->paragraph && p->paragraph >= 1);
    must(p->section <= walk->nsections);
    must(p->line_first >= before->line && p->line_first >= 1 && p->line_last >= p->line_first);
    must(p->line_last <= count_lines(s));
    must(p->text_len > 0 && utf8_check(p->text, p->text_len) == p->text_len);
    must(!memchr(p->text, 0, p->text_len) && !memchr(p->text, '\r', p->text_len));
    must(utf8_count(p->text, p->text_len) <= 4 * PIECE_MAX);
    check_joints(s, p);
    if (p->byte_start != NO_BYTES) {
        must(p->byte_start >= before->byte && p->byte_end > p->byte_start && p->byte_end <= (int64_t)len);
        check_bytes(s, p, bytes);
        before->byte = p->byte_end;
    }
    before->n = p->n;
    before->paragraph = p->paragraph;
    before->line = p->line_first;
    before->words += count_words(p->text, p->text_len);
}

static void check_source(const struct source *s, const uint8_t *bytes, size_t len)
{
    struct passages walk;
    struct passage p;
    struct state state = {0};
    check_blocks(s);
    passages_start(&walk, s);
    while (passages_next(&walk, &p))
        check_passage(s, &walk, &p, &state, bytes, len);
    if (!memchr(s->text_len ? s->text : "", ':', s->text_len)) /* there is no header, which belongs to no passage */
        must(state.words == count_words(s->text, s->text_len));
    passages_free(&walk);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct source s = {0};
    struct buf why = {0};
    const struct reader *reader = reader_for("x", (const char *)bytes, len, &why);
    if (reader && !reader->trusted)
        fail(&why, "there is a target of its own for what has a structure");
    else if (reader && reader->read(&s, &(struct input){.path = "x", .bytes = (const char *)bytes, .len = len}, &why))
        check_source(&s, bytes, len);
    else
        must(why.len > 0);
    source_free(&s);
    buf_free(&why);
    return 0;
}
