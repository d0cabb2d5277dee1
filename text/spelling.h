/* A term being written: both halves side by side, letter by letter.  For terms.c and tokens.c. */
#ifndef SPELLING_H
#define SPELLING_H

#include "fold.h"
#include "terms.h"
#include <string.h>

struct spelling {
    unsigned first, rest;    /* CHAR_ flags of the first character; of all the others together */
    size_t len;              /* bytes of the folded half */
    size_t end;              /* where the last change of it ended: the next GAP counts from there */
    size_t marks_len;
    bool cut;                /* the word is longer than this */
    char folded[TERM_MAX + 8]; /* longer than a folded half: the whole term is put together here */
    char marks[TERM_MAX + 24];
};

static inline void spelling_begin(struct spelling *w)
{
    w->first = w->rest = 0;
    w->len = w->end = w->marks_len = 0;
    w->cut = false;
}

/* Writes the marks of a letter that was folded to len bytes at w->len. */
void spelling_mark(struct spelling *w, const struct fold *f);

/* Adds one character; false, and cut, where there is no room. */
static inline bool spelling_add(struct spelling *w, const struct fold *f)
{
    if (w->len + f->len > TERM_FOLDED_MAX) {
        w->cut = true;
        return false;
    }
    memcpy(w->folded + w->len, f->bytes, sizeof f->bytes);
    if (f->marks_len)
        spelling_mark(w, f);
    w->len += f->len;
    return true;
}

/* Adds characters of s while they are in the first rows of the table and have one of the flags accepted.
 * Returns the offset of the first that is not. */
static inline size_t spelling_read(struct spelling *w, const char *s, size_t at, size_t end, unsigned accepted)
{
    const unsigned char *u = (const unsigned char *)s;
    while (at < end) {
        size_t n = 1, c = u[at];
        if (c >= 0x80) {
            if (c < 0xC2 || c >= 0xC0 + FOLD_LOW / 64 || at + 1 == end || (u[at + 1] & 0xC0) != 0x80)
                break;
            c = (c & 0x1F) << 6 | (u[at + 1] & 0x3F);
            n = 2;
        }
        const struct fold *f = &fold_table[c];
        if (!(f->flags & accepted) || !spelling_add(w, f))
            break;
        w->rest |= f->flags;
        at += n;
    }
    return at;
}

/* Can the word be taken as spelling_read made it?  Not where letters bear upon each other. */
static inline bool spelling_simple(const struct spelling *w)
{
    unsigned all = w->first | w->rest;
    bool two_scripts = (all & CHAR_LATIN) && (all & CHAR_CYRILLIC);
    bool ukrainian = (all & CHAR_UKRAINIAN) && (all & CHAR_OLD_I);
    return !(all & CHAR_SLOW) && !two_scripts && !ukrainian && !w->cut;
}

/* Drops a final ъ; its place is kept in the marks. */
void spelling_drop_hard(struct spelling *w);

/* Appends the term to out; returns the length of its folded half. */
size_t spelling_finish(struct spelling *w, struct buf *out);

/* Spells any word anew: the bytes of a token, with whatever may stand in one.  Leaves first and rest as they are.
 *   joined   a hyphen at a line end is none: ško-\nle is škole */
void spelling_of(struct spelling *w, const char *word, size_t len, bool joined);

#endif
