/* Cutting a long passage down to what surrounds its matches, between words where a blank is near, else between
 * characters. */
#include "excerpt.h"

enum { WHOLE = 700, AROUND = 120, SNAP = 40 }; /* bytes: shown uncut, each side of a match, to look for a blank */

/* Other white space is rare enough in running text. */
static bool is_blank(char c)
{
    return c == ' ' || c == '\n';
}

/* A continuation byte of UTF-8. */
static bool inside_character(const char *s, size_t len, size_t at)
{
    return at < len && ((unsigned char)s[at] & 0xC0) == 0x80;
}

/* A place at or behind `at` where a word begins; where there is none near, where a character begins. */
static size_t word_start(const struct passage *p, size_t at, size_t limit)
{
    for (size_t i = at; i < limit && i < at + SNAP; i++)
        if (is_blank(p->text[i]))
            return i + 1;
    while (inside_character(p->text, p->text_len, at))
        at++;
    return at < limit ? at : limit;
}

/* A place at or before `at`, but not before limit, where a word has ended. */
static size_t word_end(const struct passage *p, size_t at, size_t limit)
{
    for (size_t i = at; i > limit && i + SNAP > at; i--)
        if (is_blank(p->text[i]))
            return i;
    while (at > limit && inside_character(p->text, p->text_len, at))
        at--;
    return at;
}

/* A match with what stands around it, as far as there is something. */
static struct stretch_shown around(const struct passage *p, size_t start, size_t end)
{
    struct stretch_shown s = {0, p->text_len};
    if (start > AROUND)
        s.from = word_start(p, start - AROUND, start);
    if (end + AROUND < p->text_len)
        s.to = word_end(p, end + AROUND, end);
    return s;
}

/* Matches near each other share a stretch; more than there is room for are not shown. */
size_t excerpt_of(const struct found *found, struct stretch_shown out[EXCERPT_STRETCHES])
{
    const struct passage *p = &found->passage;
    size_t n = 0;
    out[0] = (struct stretch_shown){0, p->text_len};
    if (p->text_len <= WHOLE)
        return 1;
    for (size_t i = 0; i < found->nmatches; i++) {
        struct stretch_shown s = around(p, found->matches[i].start, found->matches[i].end);
        if (n && s.from <= out[n - 1].to + SNAP)
            out[n - 1].to = s.to;
        else if (n < EXCERPT_STRETCHES)
            out[n++] = s;
    }
    if (!n)
        out[0].to = word_end(p, WHOLE, 0);
    return n ? n : 1;
}
