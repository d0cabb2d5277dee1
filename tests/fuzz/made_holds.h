/* What holds of every source that is made of a document with a structure, be its bytes what they may. */
#ifndef MADE_HOLDS_H
#define MADE_HOLDS_H

#include "document.h"
#include "passages.h"
#include "utf8.h"

#include "fuzz.h"

static void blocks_hold(const struct source *s)
{
    uint32_t end = 0;
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        must(b->start >= end && b->end > b->start && b->end <= s->text_len);
        must(b->kind <= BLOCK_NOTE);
        if (b->kind == BLOCK_HEADING)
            must(b->level && b->title_start >= b->start && b->title_end <= b->end && b->title_end > b->title_start);
        end = b->end;
    }
}

/* Lines are those of the file, bytes within it. */
static void places_hold(const struct source *s, uint32_t lines, size_t len)
{
    for (size_t i = 0; i <= s->text_len; i += 1 + i / 64) {
        struct place p = s->place_of(s, i);
        must(p.line <= lines);
        must(p.byte >= NO_BYTES && (s->guessed || p.byte <= (int64_t)len));
    }
}

static void passages_hold(const struct source *s)
{
    struct passages walk = {0};
    struct passage p;
    passages_start(&walk, s);
    for (uint32_t n = 1; passages_next(&walk, &p); n++) {
        must(p.n == n && p.paragraph >= 1 && p.section <= walk.nsections);
        must(p.text_len > 0 && utf8_check(p.text, p.text_len) == p.text_len);
        must(!memchr(p.text, 0, p.text_len) && !memchr(p.text, '\r', p.text_len));
        must(p.line_last >= p.line_first);
        must(p.byte_start == NO_BYTES || p.byte_end > p.byte_start);
    }
    passages_free(&walk);
}

/* Reads the input with the reader; lines: as many as it has (each byte could end one). */
static void reader_holds(const struct reader *reader, const char *path, const uint8_t *bytes, size_t len)
{
    struct source s = {0};
    struct buf why = {0};
    struct input in = {.path = path, .bytes = (const char *)bytes, .len = len};
    if (reader->read(&s, &in, &why)) {
        must(utf8_check(s.text, s.text_len) == s.text_len);
        blocks_hold(&s);
        places_hold(&s, (uint32_t)len + 1, len);
        passages_hold(&s);
    } else {
        must(why.len > 0);
    }
    source_free(&s);
    buf_free(&why);
}

#endif
