/* A term being written: both halves side by side, letter by letter.  For terms.c and tokens.c. */
#ifndef SPELLING_H
#define SPELLING_H

#include "fold.h"
#include "terms.h"
#include <string.h>

enum { SPELLING_ROOM = TERM_MAX + 16 }; /* bytes that a term may take while it is written */

struct spelling {
    unsigned first, rest; /* CHAR_ flags of the first character; of all the others together */
    char *folded;         /* the folded half, written where the term will stand: at the end of a buf */
    size_t len;           /* its bytes */
    size_t last;          /* where its last character begins */
    size_t end;           /* where the last change of it ended: the next GAP counts from there */
    size_t marks_len;
    bool cut;             /* the word is longer than this */
    char marks[TERM_MAX + 24];
};

/* Makes room for any term at the end of out. */
void spelling_room(struct buf *out);

/* Begins a word at the end of out; spelling_finish makes it part of out. */
static inline void spelling_begin(struct spelling *w, struct buf *out)
{
    if (out->cap < out->len + SPELLING_ROOM)
        spelling_room(out);
    w->folded = out->s + out->len;
    w->first = w->rest = 0;
    w->len = w->end = w->marks_len = 0;
    w->cut = false;
}

/* Writes the marks of a letter that is folded to f->bytes at w->len. */
static inline void spelling_mark(struct spelling *w, const struct fold *f)
{
    enum { GAP_MAX = 0x5E, LONGEST = 3 + sizeof f->marks };
    size_t gap = w->len - w->end, n = w->marks_len;
    if (n + LONGEST > sizeof w->marks)
        return; /* past the limit already: spelling_close leaves these off */
    for (; gap > GAP_MAX; gap -= GAP_MAX)
        w->marks[n++] = 0x7F;
    w->marks[n] = (char)(0x20 + gap);
    memcpy(w->marks + n + 1, f->marks, sizeof f->marks);
    w->marks_len = n + 1 + f->marks_len;
    w->end = w->len + f->len;
}

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
    if (f->len)
        w->last = w->len;
    w->len += f->len;
    return true;
}

/* Adds characters of s while they are in the first rows of the table and have one of the flags accepted.
 * Returns the offset of the first that is not.  Most of the work of tokens_of is done in this loop. */
static inline size_t spelling_read(struct spelling *w, const char *s, size_t at, size_t end, unsigned accepted)
{
    const unsigned char *p = (const unsigned char *)s + at, *stop = (const unsigned char *)s + end;
    char *out = w->folded + w->len;
    const char *limit = w->folded + TERM_FOLDED_MAX - sizeof((struct fold *)NULL)->bytes;
    const struct fold *f;
    unsigned seen = 0;
    size_t n;
    for (; p < stop && out < limit; seen |= f->flags) {
        if (*p < 0x80 && *p != '\'') { /* of ASCII the apostrophe alone is not a byte for a byte */
            f = &fold_table[*p];
            if (!(f->flags & accepted))
                break;
            *out++ = f->bytes[0];
            p++;
            continue;
        }
        f = fold_short((const char *)p, (size_t)(stop - p), &n);
        if (!f || !(f->flags & accepted))
            break;
        memcpy(out, f->bytes, sizeof f->bytes);
        w->len = (size_t)(out - w->folded);
        if (f->marks_len)
            spelling_mark(w, f);
        out += f->len;
        p += n;
    }
    w->cut = out >= limit;
    w->len = (size_t)(out - w->folded);
    w->rest |= seen;
    return (size_t)((const char *)p - s);
}

/* Is the whole word there, with all its marks? */
static inline bool spelling_fits(const struct spelling *w)
{
    return !w->cut && w->len + 1 + w->marks_len <= TERM_MAX;
}

/* Can the word be taken as spelling_read made it?  Not where letters bear upon each other. */
static inline bool spelling_simple(const struct spelling *w)
{
    unsigned all = w->first | w->rest;
    bool two_scripts = (all & CHAR_LATIN) && (all & CHAR_CYRILLIC);
    bool ukrainian = (all & CHAR_UKRAINIAN) && (all & CHAR_OLD_I);
    return !(all & CHAR_SLOW) && !two_scripts && !ukrainian && spelling_fits(w);
}

/* Drops a final ъ; its place is kept in the marks. */
void spelling_drop_hard(struct spelling *w);

/* Writes separator and marks behind the folded half; returns the length of the term. */
size_t spelling_close(struct spelling *w);

/* Makes the term part of out, where it was begun; returns the length of its folded half. */
static inline size_t spelling_finish(struct spelling *w, struct buf *out)
{
    out->len += w->marks_len ? spelling_close(w) : w->len;
    out->s[out->len] = 0;
    return w->len;
}

/* Spells any word anew: the bytes of a token, with whatever may stand in one.  Leaves first and rest as they are.
 *   joined   a hyphen at a line end is none: ško-\nle is škole */
void spelling_of(struct spelling *w, const char *word, size_t len, bool joined);

#endif
