#include "cut.h"

#include "buf.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/* The place for the next cut: at `best`, the nearest to `ideal` that has been seen, or 0. */
struct search {
    size_t low, ideal, high; /* a cut must be in (low, high] */
    size_t best;
};

static size_t distance(size_t a, size_t b)
{
    return a > b ? a - b : b - a;
}

/* Takes the place if it is within the bounds and nearer to the ideal one than what was found before. */
static void offer(struct search *s, size_t at)
{
    if (at > s->low && at <= s->high && (!s->best || distance(at, s->ideal) < distance(s->best, s->ideal)))
        s->best = at;
}

/* The first sentence that ends behind `offset`. */
static size_t first_behind(const struct sentences *s, size_t offset)
{
    size_t low = 0, high = s->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->at[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* base: where the text that was split into sentences begins. */
static bool at_sentence(struct search *s, const struct sentences *sentences, size_t base)
{
    for (size_t i = first_behind(sentences, s->low - base); i < sentences->n; i++) {
        if (base + sentences->at[i].end > s->high)
            break;
        offer(s, base + sentences->at[i].end);
    }
    return s->best != 0;
}

/* Verses, and lists that were taken for prose, have line ends where they have no full stops. */
static bool at_line(struct search *s, const char *text)
{
    for (size_t i = s->low; i < s->high; i++)
        if (text[i] == '\n' || text[i] == '\r')
            offer(s, i);
    return s->best != 0;
}

/* The spaces that words are parted by; a no-break space is no place to cut. */
static bool space_at(const char *text, size_t i)
{
    return char_blank((unsigned char)text[i]) && (unsigned char)text[i] < 0x80;
}

/* Behind , ; : ) or a dash, before a space. */
static bool at_clause(struct search *s, const char *text)
{
    for (size_t i = s->low + 1; i < s->high; i++)
        if (space_at(text, i) && (strchr(",;:)", text[i - 1]) || (unsigned char)text[i - 1] == 0x94))
            offer(s, i);
    return s->best != 0;
}

/* Between two words. */
static bool at_space(struct search *s, const char *text)
{
    for (size_t i = s->low; i < s->high; i++)
        if (space_at(text, i))
            offer(s, i);
    return s->best != 0;
}

/* Anywhere, but not within a character. */
static bool at_character(struct search *s, const char *text)
{
    size_t at = s->ideal;
    while (at > s->low + 1 && ((unsigned char)text[at] & 0xC0) == 0x80)
        at--;
    s->best = at;
    return true;
}

/* A piece without the white space around it. */
static void add(struct cuts *c, const char *text, struct span s)
{
    s = span_trim(text, s);
    if (s.start == s.end)
        return;
    c->at = need_room(c->at, c->n, &c->cap, sizeof *c->at);
    c->at[c->n++] = s;
}

/* Bytes that so many characters take in this text. */
static size_t bytes_of(size_t chars, struct span s, size_t all_chars)
{
    return chars * (s.end - s.start) / all_chars;
}

/* The end of the piece that begins at s.start, where `most` bytes are the longest piece. */
static size_t piece_end(const struct cuts *c, const char *text, struct span s, size_t base, size_t most)
{
    size_t left = s.end - s.start, pieces = (left + most - 1) / most, share = left / pieces;
    struct search search = {
        .low = s.start + most * PIECE_MIN / PIECE_MAX, .ideal = s.start + share, .high = s.start + most};
    if (search.high > s.end)
        search.high = s.end;
    if (!at_sentence(&search, &c->sentences, base) && !at_line(&search, text) && !at_clause(&search, text) &&
        !at_space(&search, text))
        at_character(&search, text);
    return search.best;
}

void cuts_of(struct cuts *c, const char *text, struct span s, const struct language *language)
{
    size_t base = s.start, chars = span_chars(text, s);
    c->n = 0;
    if (chars > PIECE_MAX) {
        size_t most = bytes_of(PIECE_MAX, s, chars);
        sentences_of(&c->sentences, text + s.start, s.end - s.start, language);
        while (s.end - s.start > most) {
            size_t end = piece_end(c, text, s, base, most);
            add(c, text, (struct span){s.start, end});
            s.start = end;
        }
    }
    add(c, text, s);
}

void cuts_free(struct cuts *c)
{
    free(c->at);
    sentences_free(&c->sentences);
    *c = (struct cuts){0};
}
