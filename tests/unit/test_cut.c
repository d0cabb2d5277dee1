#include "buf.h"
#include "check.h"
#include "cut.h"
#include "utf8.h"

/* Text made of so many copies of a piece. */
static struct buf copies(const char *piece, size_t n)
{
    struct buf b = {0};
    while (n--)
        buf_adds(&b, piece);
    return b;
}

struct kind {
    const char *name, *piece;
    size_t n;
    const char *ends; /* one of these bytes must end each piece but the last; NULL: any */
};

static const struct kind kinds[] = {
    {"sentences", "Tohle je jedna z mnoha krátkých vět. ", 200, "."},
    {"sentences in Cyrillic", "Это одно из многих коротких предложений. ", 200, "."},
    {"verses without full stops", "Mně zdálo se, že v horách jdu\n", 200, "u"},
    {"clauses", "slovo za slovem, ", 400, ","},
    {"words", "slovo ", 1000, "o"},
    {"one endless word", "slovo", 2000, NULL},
    {"one endless word in Cyrillic", "слово", 2000, NULL},
};

/* Whole, in order, nothing but white space between, none too long, characters whole. */
static void check_pieces(const struct kind *k, const char *text, size_t len, const struct cuts *c)
{
    size_t at = 0, longest = 0, shortest = (size_t)-1;
    bool gaps = true, ends = true, whole = true;
    for (size_t i = 0; i < c->n; i++) {
        struct span s = c->at[i], gap = {at, s.start};
        size_t chars = span_chars(text, s);
        gaps &= span_trim(text, gap).start == gap.end;
        whole &= utf8_check(text + s.start, s.end - s.start) == s.end - s.start;
        ends &= !k->ends || i + 1 == c->n || strchr(k->ends, text[s.end - 1]);
        longest = chars > longest ? chars : longest;
        shortest = chars < shortest ? chars : shortest;
        at = s.end;
    }
    struct span rest = {at, len};
    check(gaps && span_trim(text, rest).start == len, k->name);
    check(whole, k->name);
    check(ends, k->name);
    check(longest <= PIECE_MAX, k->name);
    check(shortest >= PIECE_MIN, k->name);
}

static void check_kind(struct cuts *c, const struct kind *k)
{
    struct buf text = copies(k->piece, k->n);
    cuts_of(c, text.s, (struct span){0, text.len}, NULL);
    check(c->n > 1, k->name);
    check_pieces(k, text.s, text.len, c);
    buf_free(&text);
}

int main(void)
{
    struct cuts c = {0};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        check_kind(&c, &kinds[i]);
    cuts_of(&c, "..Praha..", (struct span){2, 7}, NULL);
    check_number(c.n, 1, "a short one is one piece");
    check_number(c.n ? c.at[0].start : 0, 2, "offsets are of the whole text");
    struct buf text = copies("a", PIECE_MAX);
    cuts_of(&c, text.s, (struct span){0, text.len}, NULL);
    check_number(c.n, 1, "as long as may be");
    buf_free(&text);
    cuts_free(&c);
    return check_done();
}
