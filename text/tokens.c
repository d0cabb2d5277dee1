/* Words, found and spelled in one pass: a plain word costs one look at the table of characters for each of its letters.
 *
 * A compound has three levels, each of which may put a whole before what it has read:
 *     chain   runs joined by hyphens:           česko-slo-\nvenský
 *     run     pieces joined over line ends:           slo-\nvenský
 *     piece   atoms joined by other joiners:    O'Neill, 21.8.1968
 * An atom is a row of letters and digits. */
#include "tokens.h"
#include "spelling.h"

#include <stdlib.h>

struct reader {
    struct tokens *t;
    const char *text;
    size_t len;
    struct spelling w; /* of the atom read last, or of the whole being made */
};

void tokens_free(struct tokens *t)
{
    free(t->at);
    buf_free(&t->terms);
    *t = (struct tokens){0};
}

/* Flags of the character at `at` and, in *n, its length; none behind the end. */
static unsigned flags_at(const struct reader *r, size_t at, size_t *n)
{
    *n = 0;
    if (at >= r->len)
        return 0;
    const struct fold *f = fold_short(r->text + at, r->len - at, n);
    if (f)
        return f->flags;
    uint32_t c;
    *n = utf8_next(r->text + at, r->len - at, &c);
    return fold_flags(c);
}

static unsigned flags_before(const struct reader *r, size_t at)
{
    size_t n;
    return flags_at(r, utf8_before(r->text, at), &n);
}

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\f'; /* a page may end there too */
}

static size_t blanks_end(const struct reader *r, size_t at)
{
    while (at < r->len && blank(r->text[at]))
        at++;
    return at;
}

/* Where the next line's first word begins, if a line ends at `at`; else 0.  A blank line is no such thing. */
static size_t next_line(const struct reader *r, size_t at)
{
    size_t n;
    at = blanks_end(r, at);
    if (at + 1 < r->len && r->text[at] == '\r' && r->text[at + 1] == '\n')
        at++;
    if (at >= r->len || (r->text[at] != '\n' && r->text[at] != '\r'))
        return 0;
    at = blanks_end(r, at + 1);
    return flags_at(r, at, &n) & CHAR_LETTER ? at : 0;
}

/* The same behind a soft hyphen, where the line end may have become a space by now: ško¬ le. */
static size_t next_half(const struct reader *r, size_t at)
{
    size_t n, next = next_line(r, at);
    if (next)
        return next;
    next = blanks_end(r, at);
    unsigned flags = next > at ? flags_at(r, next, &n) : 0;
    return (flags & CHAR_LETTER) && !(flags & CHAR_UPPER) ? next : 0;
}

/* ---- casing ---- */

/* From letter to letter; each part of a compound may begin with a capital and still be CASING_TITLE. */
static enum token_casing casing_slowly(const char *s, size_t len)
{
    size_t upper = 0, inner = 0;
    bool lower = false, begins = true, title = false;
    for (size_t at = 0, n; at < len; at += n) {
        uint32_t c;
        n = utf8_next(s + at, len - at, &c);
        unsigned flags = fold_flags(c);
        if (flags & CHAR_UPPER) {
            title = title || (upper == 0 && !lower);
            inner += !begins;
            upper++;
        }
        lower = lower || (flags & CHAR_LOWER);
        begins = (flags & CHAR_JOINER) || (begins && !(flags & CHAR_LETTER));
    }
    if (upper == 0)
        return lower ? CASING_LOWER : CASING_NONE;
    if (!lower)
        return upper > 1 ? CASING_UPPER : CASING_TITLE;
    return title && inner == 0 ? CASING_TITLE : CASING_MIXED;
}

/* The same for one word, from the flags of its characters where they tell. */
static enum token_casing casing_of(const struct spelling *w, const char *s, size_t len)
{
    unsigned all = w->first | w->rest;
    if (!(all & CHAR_UPPER))
        return all & CHAR_LOWER ? CASING_LOWER : CASING_NONE;
    if (!(w->first & CHAR_UPPER))
        return casing_slowly(s, len);
    if (!(w->rest & CHAR_UPPER))
        return CASING_TITLE;
    return w->rest & CHAR_LOWER ? CASING_MIXED : CASING_UPPER;
}

/* ---- one word ---- */

static struct token *room_for(struct tokens *t)
{
    if (t->n == t->cap)
        t->at = need_room(t->at, t->n, &t->cap, sizeof *t->at);
    return &t->at[t->n];
}

/* Fills a token with the term that r->w holds. */
static void put_term(struct reader *r, struct token *k)
{
    struct buf *terms = &r->t->terms;
    k->term = (uint32_t)terms->len;
    k->folded_len = (uint16_t)spelling_finish(&r->w, terms);
    k->term_len = (uint16_t)(terms->len - k->term);
}

/* Adds the word that r->w spells. */
static inline void put_word(struct reader *r, size_t start, size_t end, enum token_shape shape)
{
    struct token *k = room_for(r->t);
    k->start = (uint32_t)start;
    k->end = (uint32_t)end;
    k->first = k->last = ++r->t->positions;
    k->kind = (r->w.first | r->w.rest) & (CHAR_LETTER | CHAR_ALONE) ? TOKEN_WORD : TOKEN_NUMBER;
    k->shape = (uint8_t)shape;
    k->casing = (uint8_t)casing_of(&r->w, r->text + start, end - start);
    put_term(r, k);
    r->t->n++;
}

/* Is the character at `at` a soft hyphen, or ¬ for one? */
static bool soft_hyphen(const struct reader *r, size_t at)
{
    return r->len - at >= 2 && (!memcmp(r->text + at, "\u00AD", 2) || !memcmp(r->text + at, "\u00AC", 2));
}

/* Reads on where the table's first rows end: rarer letters, marks, what is skipped over.  Returns the end of the atom;
 * *broken becomes true where a soft hyphen took it over a line end. */
static size_t atom_rest(struct reader *r, size_t at, bool *broken)
{
    size_t n, half, end = at;
    unsigned flags;
    for (; (flags = flags_at(r, at, &n)) & (CHAR_WORD | CHAR_MARK | CHAR_SKIP); at += n) {
        if (!(flags & CHAR_SKIP)) {
            r->w.rest |= flags;
            end = at + n;
        } else if (soft_hyphen(r, at) && (half = next_half(r, at + n)) != 0) {
            *broken = true;
            at = half - n;
        }
    }
    return end;
}

/* Is that all of the word that spelling_read stopped in? */
static bool ends_plainly(const struct reader *r, size_t at)
{
    size_t n;
    if (at < r->len && (unsigned char)r->text[at] >= 0x80)
        return !(flags_at(r, at, &n) & (CHAR_WORD | CHAR_MARK | CHAR_SKIP));
    return !r->w.cut;
}

/* Reads on, and spells, what is no plain word: [start, at) has been read.  Returns its end. */
static size_t put_hard_atom(struct reader *r, size_t start, size_t at)
{
    bool broken = false;
    at = atom_rest(r, at, &broken);
    spelling_of(&r->w, r->text + start, at - start, true);
    put_word(r, start, at, broken ? SHAPE_BROKEN : SHAPE_PLAIN);
    return at;
}

/* Reads the atom that begins at start, and adds it as a plain word.  Returns its end.  Nine words in ten of a text come
 * this way and need nothing else, so it is made part of its caller there. */
static inline __attribute__((always_inline)) size_t put_plain_atom(struct reader *r, size_t start)
{
    struct spelling *w = &r->w;
    size_t n;
    const struct fold *f = fold_short(r->text + start, r->len - start, &n);
    spelling_begin(w, &r->t->terms);
    if (!f) {
        w->first = flags_at(r, start, &n);
        return put_hard_atom(r, start, start + n);
    }
    w->first = f->flags;
    spelling_add(w, f);
    size_t at = spelling_read(w, r->text, start + n, r->len, CHAR_WORD);
    if (!ends_plainly(r, at) || !spelling_simple(w))
        return put_hard_atom(r, start, at);
    if (w->rest & CHAR_HARD)
        spelling_drop_hard(w);
    put_word(r, start, at, SHAPE_PLAIN);
    return at;
}

static size_t put_atom(struct reader *r, size_t start)
{
    return put_plain_atom(r, start);
}

/* ---- compounds ---- */

/* Where a level of a compound began. */
struct level {
    size_t token;      /* its first */
    uint32_t position; /* the last position before it */
    size_t start;      /* byte */
    unsigned members;  /* what it has joined so far */
    bool broken;       /* over a line end */
};

static struct level level_at(const struct reader *r, size_t start)
{
    return (struct level){r->t->n, r->t->positions, start, 1, false};
}

static void spell_whole(struct reader *r, size_t start, size_t end, bool joined)
{
    struct spelling *w = &r->w;
    spelling_begin(w, &r->t->terms);
    size_t at = spelling_read(w, r->text, start, end, CHAR_WORD | CHAR_JOINER);
    bool letters_and_points = (w->rest & CHAR_LETTER) && (w->rest & CHAR_POINT);
    if (at < end || !spelling_simple(w) || letters_and_points || (w->rest & CHAR_HARD))
        spelling_of(w, r->text + start, end - start, joined);
}

/* Kind of what stands in a span: a number has no letter. */
static enum token_kind kind_of(const struct reader *r, size_t start, size_t end)
{
    size_t n;
    for (size_t at = start; at < end; at += n) {
        if (flags_at(r, at, &n) & CHAR_LETTER)
            return TOKEN_WORD;
    }
    return TOKEN_NUMBER;
}

static void become_parts(struct token *k, const struct token *end)
{
    for (; k < end; k++) {
        if (k->shape == SHAPE_PLAIN)
            k->shape = SHAPE_PART;
    }
}

/* Puts a whole before the tokens of its level.  joined: hyphens at line ends are left out. */
static void put_whole(struct reader *r, const struct level *level, size_t end, enum token_shape shape)
{
    struct tokens *t = r->t;
    room_for(t);
    struct token *k = &t->at[level->token];
    bool alone = level->token == t->n; /* o'k: no part is longer than a letter */
    memmove(k + 1, k, (t->n - level->token) * sizeof *k);
    t->n++;
    become_parts(k + 1, t->at + t->n);
    t->positions += alone;
    k->start = (uint32_t)level->start;
    k->end = (uint32_t)end;
    k->first = level->position + 1;
    k->last = t->positions;
    k->kind = (uint8_t)kind_of(r, level->start, end);
    k->shape = (uint8_t)(alone ? SHAPE_PLAIN : shape);
    k->casing = (uint8_t)casing_slowly(r->text + level->start, end - level->start);
    spell_whole(r, level->start, end, shape == SHAPE_BROKEN);
    put_term(r, k);
}

/* Both readings where the line was broken, else the one. */
static void put_wholes(struct reader *r, const struct level *level, size_t end)
{
    put_whole(r, level, end, SHAPE_WHOLE);
    if (level->broken)
        put_whole(r, level, end, SHAPE_BROKEN);
}

enum joint { JOINT_NONE, JOINT_TIGHT, JOINT_LINE, JOINT_HYPHEN };

/* Is there an English 's at `at`, the apostrophe n bytes long, and nothing behind it? */
static bool genitive(const struct reader *r, size_t at, size_t n)
{
    size_t more;
    char c = at + n < r->len ? r->text[at + n] : 0;
    return (c == 's' || c == 'S') && !(flags_at(r, at + n + 1, &more) & (CHAR_WORD | CHAR_MARK));
}

static enum joint hyphen_at(const struct reader *r, size_t at, size_t n, size_t *next)
{
    size_t more;
    if (flags_at(r, *next, &more) & CHAR_WORD)
        return JOINT_HYPHEN;
    size_t line = next_line(r, at + n);
    if (!line || flags_before(r, at) & CHAR_DIGIT)
        return JOINT_NONE; /* *next stays behind the hyphen */
    *next = line;
    return JOINT_LINE;
}

/* What joins the atom that ends at `at` to the next, which begins at *next.  Where nothing does, *next is where to read
 * on: behind an 's that is cut off. */
static enum joint joint_at(const struct reader *r, size_t at, size_t *next)
{
    size_t n, more;
    unsigned flags = flags_at(r, at, &n), both;
    enum joint joint = JOINT_NONE;
    *next = at + n;
    if (!(flags & CHAR_JOINER)) {
        *next = at;
        return JOINT_NONE;
    }
    both = flags_before(r, at) & flags_at(r, *next, &more);
    if (flags & CHAR_HYPHEN)
        joint = hyphen_at(r, at, n, next);
    else if ((flags & CHAR_APOSTROPHE) && genitive(r, at, n))
        *next = at + n + 1;
    else if (r->text[at] == '_' ? flags_at(r, *next, &more) & CHAR_WORD
                                : both & (flags & CHAR_APOSTROPHE ? CHAR_LETTER : CHAR_DIGIT))
        joint = JOINT_TIGHT;
    return joint;
}

static bool one_letter(const struct reader *r, size_t start, size_t end)
{
    return utf8_count(r->text + start, end - start) == 1;
}

/* The d of d'Artagnan: no token, no position. */
static void drop_atom(struct tokens *t)
{
    t->n--;
    t->positions--;
    buf_cut(&t->terms, t->at[t->n].term);
}

/* Reads on from the first atom of a word, [start, end), whose token is the last one.  Returns where to read on. */
static size_t put_chain(struct reader *r, size_t start, size_t end)
{
    struct level piece = level_at(r, start);
    piece.token--;
    piece.position--;
    struct level run = piece, chain = piece;
    bool after_apostrophe = false;
    for (;;) {
        size_t next;
        enum joint joint = joint_at(r, end, &next);
        bool apostrophe = joint == JOINT_TIGHT && r->text[end] != '.' && r->text[end] != ',' && r->text[end] != '_';
        if ((apostrophe || after_apostrophe) && one_letter(r, start, end))
            drop_atom(r->t);
        if (joint != JOINT_TIGHT && piece.members > 1)
            put_wholes(r, &piece, end);
        if (joint != JOINT_TIGHT && joint != JOINT_LINE && run.members > 1)
            put_wholes(r, &run, end);
        if (joint == JOINT_NONE) {
            if (chain.members > 1)
                put_wholes(r, &chain, end);
            return next;
        }
        if (joint == JOINT_TIGHT) {
            piece.members++;
        } else {
            piece = level_at(r, next);
            if (joint == JOINT_LINE) {
                run.members++;
                run.broken = chain.broken = true;
            } else {
                run = piece;
                chain.members++;
            }
        }
        after_apostrophe = apostrophe;
        start = next;
        end = put_atom(r, next);
    }
}

/* A capital letter by itself at `at`: its end, else 0. */
static size_t initial_at(const struct reader *r, size_t at)
{
    size_t n;
    if (!(flags_at(r, at, &n) & CHAR_UPPER))
        return 0;
    unsigned flags;
    do {
        at += n;
        flags = flags_at(r, at, &n);
    } while (flags & (CHAR_MARK | CHAR_SKIP));
    return flags & CHAR_WORD ? 0 : at;
}

/* А.С. Пушкин, U.S.A.: reads on from the first letter, whose token is the last one.  Returns where to read on. */
static size_t put_initials(struct reader *r, size_t start, size_t end)
{
    struct level level = level_at(r, start);
    level.token--;
    level.position--;
    size_t next;
    while (end < r->len && r->text[end] == '.' && (next = initial_at(r, end + 1)) != 0) {
        put_atom(r, end + 1);
        end = next;
        level.members++;
    }
    if (level.members > 2)
        put_whole(r, &level, end, SHAPE_WHOLE);
    return end;
}

/* Flags of the byte at `at` if it is ASCII; else all flags. */
static unsigned quick_flags(const struct reader *r, size_t at)
{
    unsigned char c = at < r->len ? (unsigned char)r->text[at] : 0;
    return c < 0x80 ? fold_table[c].flags : ~0u;
}

static size_t put_words(struct reader *r, size_t start)
{
    size_t end = put_plain_atom(r, start);
    unsigned flags = quick_flags(r, end);
    if (!(flags & CHAR_JOINER))
        return end;
    if (!(flags & CHAR_HYPHEN) && !(quick_flags(r, end + 1) & CHAR_WORD)) /* as in most sentences: a comma, a space */
        return end;
    if (r->text[end] == '.' && initial_at(r, start) == end)
        return put_initials(r, start, end);
    return put_chain(r, start, end);
}

static size_t put_alone(struct reader *r, size_t start, size_t n)
{
    size_t end = start + n;
    unsigned flags;
    for (; (flags = flags_at(r, end, &n)) & (CHAR_MARK | CHAR_SKIP); end += n)
        continue;
    spelling_begin(&r->w, &r->t->terms);
    spelling_of(&r->w, r->text + start, end - start, false);
    r->w.first = CHAR_ALONE;
    put_word(r, start, end, SHAPE_PLAIN);
    return end;
}

/* ---- reference marks ---- */

/* What stands before the number of a note, in small letters. */
static const char *const labels[] = {"pozn.", "pozn", "p", "прим.", "прим", "ком.", "комм.", "note", "n", NULL};

static size_t label_end(const struct reader *r, size_t at)
{
    for (size_t i = 0; labels[i]; i++) {
        size_t n = strlen(labels[i]);
        if (r->len - at > n + 1 && !memcmp(r->text + at, labels[i], n) && r->text[at + n] == ' ')
            return at + n + 1;
    }
    return at;
}

/* End of the reference mark [12], [a] or [pozn. 3] that begins at `at`; 0 where there is none: [1968] is a year. */
static size_t reference_end(const struct reader *r, size_t at)
{
    size_t from = at + 1, end = from;
    if (end < r->len && r->text[end] >= 'a' && r->text[end] <= 'z' && end + 1 < r->len && r->text[end + 1] == ']')
        return end + 2;
    from = end = label_end(r, from);
    while (end < r->len && end - from < 3 && r->text[end] >= '0' && r->text[end] <= '9')
        end++;
    return end > from && end < r->len && r->text[end] == ']' ? end + 1 : 0;
}

void tokens_of(struct tokens *t, const char *text, size_t len)
{
    struct reader r = {.t = t, .text = text, .len = len};
    t->n = 0;
    t->positions = 0;
    buf_clear(&t->terms);
    for (size_t at = 0, n = 1, end; at < len;) {
        unsigned char c = (unsigned char)text[at];
        unsigned flags = c < 0x80 ? fold_table[c].flags : flags_at(&r, at, &n);
        if (flags & CHAR_WORD)
            at = put_words(&r, at);
        else if (flags & CHAR_ALONE)
            at = put_alone(&r, at, n);
        else if (text[at] == '[' && (end = reference_end(&r, at)) != 0)
            at = end;
        else
            at += c < 0x80 ? 1 : n;
    }
}
