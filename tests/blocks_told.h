/* What a reader makes of a document, as a text that a test can compare: a line for each block. */
#ifndef BLOCKS_TOLD_H
#define BLOCKS_TOLD_H

#include "document.h"

#include <string.h>

/* Does the block stand at these bytes of the file, white space aside? */
static inline bool stands_there(const struct source *s, const struct block *b, const struct input *in)
{
    struct place first = s->place_of(s, b->start), last = s->place_of(s, b->end - 1);
    if (first.byte == NO_BYTES || last.byte - first.byte != (int64_t)(b->end - 1 - b->start) ||
        last.byte >= (int64_t)in->len)
        return false;
    for (uint32_t i = b->start; i < b->end; i++) {
        char have = in->bytes[first.byte + i - b->start], want = s->text[i];
        if (have != want && !(strchr(" \n\t\r", have) && strchr(" \n", want)))
            return false;
    }
    return true;
}

/* "H2 A heading", "P two/lines", "I an item", "N a note"; with `places` also its lines, and "=" where it stands in the
 * file as it is: "P 3-4= two/lines". */
static inline void tell_blocks(const struct source *s, const struct input *in, bool places, struct buf *out)
{
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        buf_addf(out, "%s%c", out->len ? "\n" : "", "PHIN"[b->kind]);
        if (b->kind == BLOCK_HEADING)
            buf_addf(out, "%u", b->level);
        if (places)
            buf_addf(out, " %u-%u%s", s->place_of(s, b->start).line, s->place_of(s, b->end - 1).line,
                     stands_there(s, b, in) ? "=" : "");
        buf_addc(out, ' ');
        for (uint32_t k = b->start; k < b->end; k++)
            buf_addc(out, s->text[k] == '\n' ? '/' : s->text[k]);
    }
}

static inline void tell_fact(struct buf *out, const char *name, const char *value)
{
    if (value)
        buf_addf(out, "%s%s=%s", out->len ? " " : "", name, value);
}

/* "title=A author=B date=C source=D licence=E lang=cs", what is known of it. */
static inline void tell_facts(const struct document *d, struct buf *out)
{
    tell_fact(out, "title", d->title);
    tell_fact(out, "author", d->author);
    tell_fact(out, "date", d->date);
    tell_fact(out, "source", d->source);
    tell_fact(out, "licence", d->licence);
    tell_fact(out, "lang", d->lang == LANG_OTHER ? NULL : language_row(d->lang)->code);
}

#endif
