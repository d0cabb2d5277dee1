#include "fold.h"

#include <string.h>
#include <utf8proc.h>

struct range {
    uint32_t first, last;
};

/* Is c in one of these ranges?  They are sorted; {0, 0} ends them. */
static bool in(uint32_t c, const struct range *r)
{
    for (; r->last && c >= r->first; r++) {
        if (c <= r->last)
            return true;
    }
    return false;
}

static const struct range latin[] = {{0x41, 0x24F}, {0x250, 0x2AF}, {0x1E00, 0x1EFF}, {0x2C60, 0x2C7F},
                                     {0xA722, 0xA7FF}, {0xFB00, 0xFB06}, {0xFF21, 0xFF5A}, {0, 0}};
static const struct range cyrillic[] = {{0x400, 0x52F}, {0x1C80, 0x1C8F}, {0xA640, 0xA69F}, {0, 0}};
static const struct range alone[] = {{0x2E80, 0x2FDF}, {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3038, 0x303B},
                                     {0x3041, 0x3096}, {0x309D, 0x30FA}, {0x30FC, 0x30FF}, {0x31F0, 0x31FF},
                                     {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0xFF66, 0xFF9F},
                                     {0x20000, 0x3FFFD}, {0, 0}};
static const struct range variation[] = {{0x34F, 0x34F}, {0x180B, 0x180F}, {0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}, {0, 0}};
static const struct range dropped[] = {{0x300, 0x36F}, {0x483, 0x487}, {0x591, 0x5C7}, {0x610, 0x61A},
                                       {0x64B, 0x65F}, {0x670, 0x670}, {0x6D6, 0x6ED}, {0x1AB0, 0x1AFF},
                                       {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}, {0xA66F, 0xA67D}, {0xFE20, 0xFE2F}, {0, 0}};

bool fold_drops(uint32_t mark)
{
    return in(mark, dropped);
}

/* Letters whose folded form is not their base letter without marks. */
static const struct {
    uint32_t c;
    const char *folded;
} specials[] = {
    {0xDF, "ss"},  {0xE6, "ae"},  {0xF8, "o"},   {0x111, "d"}, {0x131, "i"}, {0x142, "l"},
    {0x153, "oe"}, {0x456, "и"}, {0x463, "е"}, {0x473, "ф"}, {0x475, "и"},
};

static const char *special(uint32_t c)
{
    for (size_t i = 0; i < sizeof specials / sizeof *specials; i++) {
        if (specials[i].c == c)
            return specials[i].folded;
    }
    return NULL;
}

static unsigned joiner_flags(uint32_t c)
{
    switch (c) {
    case '-': case 0x2010: case 0x2011:
        return CHAR_HYPHEN;
    case '\'': case 0x2019: case 0x2BC:
        return CHAR_APOSTROPHE;
    case '.': case ',': case '_':
        return CHAR_POINT;
    default:
        return 0;
    }
}

static unsigned letter_flags(uint32_t c, utf8proc_category_t category)
{
    unsigned flags = in(c, alone) ? CHAR_ALONE : CHAR_LETTER;
    if (category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT)
        flags |= CHAR_UPPER;
    if (category == UTF8PROC_CATEGORY_LL)
        flags |= CHAR_LOWER;
    if (in(c, latin))
        flags |= CHAR_LATIN;
    if (in(c, cyrillic))
        flags |= CHAR_CYRILLIC;
    if (c == 0x404 || c == 0x407 || c == 0x454 || c == 0x457 || c == 0x490 || c == 0x491)
        flags |= CHAR_UKRAINIAN;
    if (c == 0x406 || c == 0x456)
        flags |= CHAR_OLD_I;
    if (c == 0x42A || c == 0x44A)
        flags |= CHAR_HARD;
    return flags;
}

static unsigned flags_of(uint32_t c)
{
    if (c == (uint32_t)UTF8_BAD)
        return 0;
    unsigned joiner = joiner_flags(c);
    if (joiner)
        return joiner;
    if (in(c, variation) || c == 0xAC) /* ¬: what some scanners' programs write for a soft hyphen */
        return CHAR_SKIP;
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    switch (category) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_NL:
        return letter_flags(c, category);
    case UTF8PROC_CATEGORY_ND:
        return CHAR_DIGIT;
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME:
        return CHAR_MARK;
    case UTF8PROC_CATEGORY_CF:
        return CHAR_SKIP;
    default:
        return 0;
    }
}

size_t fold_decompose(uint32_t c, bool fold_case, int32_t *out, size_t room)
{
    if (c < 0x80) {
        out[0] = (int32_t)(fold_case && c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        return 1;
    }
    int last = 0; /* utf8proc keeps the break class of the character before here; we do not ask for breaks */
    bool sharp_s = c == 0xDF || c == 0x1E9E;
    if (fold_case && sharp_s)
        c = 0xDF;
    utf8proc_option_t options = UTF8PROC_DECOMPOSE | UTF8PROC_STABLE;
    if (fold_case && !sharp_s)
        options |= UTF8PROC_CASEFOLD;
    utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)c, out, (utf8proc_ssize_t)room, options, &last);
    return n < 0 || (size_t)n > room ? 0 : (size_t)n;
}

/* The one character that q composes to; 0 where there is none. */
static uint32_t composed(const int32_t *q, size_t n)
{
    int32_t copy[8];
    memcpy(copy, q, n * sizeof *q);
    utf8proc_ssize_t left = utf8proc_normalize_utf32(copy, (utf8proc_ssize_t)n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    return left == 1 ? (uint32_t)copy[0] : 0;
}

/* й ї ў ѓ ќ are letters of their own, not accented ones. */
static bool own_letter(const int32_t *q, size_t n)
{
    static const int32_t own[][2] = {{0x438, 0x306}, {0x456, 0x308}, {0x443, 0x306}, {0x433, 0x301}, {0x43A, 0x301}};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (n == 2 && q[0] == own[i][0] && q[1] == own[i][1])
            return true;
    }
    return false;
}

static void take(struct fold *f, uint32_t c)
{
    f->len = (uint8_t)utf8_put(c, f->bytes);
}

static void add_marks(struct fold *f, const char *s, size_t n)
{
    if (f->marks_len + n > sizeof f->marks) {
        f->flags |= CHAR_SLOW;
        return;
    }
    memcpy(f->marks + f->marks_len, s, n);
    f->marks_len = (uint8_t)(f->marks_len + n);
}

/* "CHAR stands for len folded bytes" (terms.h) */
static void add_char(struct fold *f, uint32_t c, size_t len)
{
    char s[8] = {' ', '!', (char)(0x40 + len)};
    size_t n = 3 + utf8_put(c, s + 3);
    size_t skip = f->marks_len == 0; /* the first GAP is the writer's */
    add_marks(f, s + skip, n - skip);
}

static void add_mark(struct fold *f, uint32_t mark)
{
    char one = (char)(0x40 + (mark - 0x300));
    if (f->marks_len > 0)
        add_char(f, mark, 0); /* behind the letter, where the first has ended */
    else if (mark >= 0x300 && mark < 0x340)
        add_marks(f, &one, 1);
    else
        f->flags |= CHAR_SLOW;
}

static void fold_base(struct fold *f, uint32_t base)
{
    const char *other = special(base);
    if (!other) {
        take(f, base);
        return;
    }
    f->len = (uint8_t)strlen(other);
    memcpy(f->bytes, other, f->len);
    add_char(f, base, f->len);
}

static bool stress(int32_t c)
{
    return c == 0x300 || c == 0x301;
}

/* A letter: q is its decomposition. */
static void fold_letter(struct fold *f, const int32_t *q, size_t n)
{
    bool marked = true;
    for (size_t i = 1; i < n; i++)
        marked = marked && fold_drops((uint32_t)q[i]);
    if (!marked || own_letter(q, n)) { /* が, Hangul, й; ﬁ is two letters */
        uint32_t c = composed(q, n);
        if (c)
            take(f, c);
        else
            f->flags |= CHAR_SLOW;
        return;
    }
    bool russian = in((uint32_t)q[0], cyrillic);
    fold_base(f, (uint32_t)q[0]);
    for (size_t i = 1; i < n; i++) {
        if (!(russian && stress(q[i])))
            add_mark(f, (uint32_t)q[i]);
    }
}

struct fold fold_make(uint32_t c)
{
    struct fold f = {0};
    int32_t q[8];
    f.flags = (uint16_t)flags_of(c);
    if (f.flags & (CHAR_LETTER | CHAR_ALONE))
        fold_letter(&f, q, fold_decompose(c, true, q, 8));
    else if (f.flags & CHAR_APOSTROPHE)
        add_char(&f, '\'', 0);
    else if (f.flags & CHAR_HYPHEN)
        take(&f, '-');
    else if ((f.flags & CHAR_MARK) && fold_drops(c))
        add_char(&f, c, 0);
    else if (f.flags & (CHAR_DIGIT | CHAR_POINT | CHAR_MARK))
        take(&f, c);
    return f;
}

static const struct fold *in_table(uint32_t c)
{
    if (c < FOLD_LOW)
        return &fold_table[c];
    if (c >= FOLD_LATIN && c < FOLD_LATIN_END)
        return &fold_table[c - FOLD_LATIN + FOLD_LOW];
    if (c >= FOLD_POINTS && c < FOLD_POINTS_END)
        return &fold_table[c - FOLD_POINTS + FOLD_LOW + FOLD_LATIN_END - FOLD_LATIN];
    return NULL;
}

unsigned fold_flags(uint32_t c)
{
    const struct fold *row = in_table(c);
    return row ? row->flags : flags_of(c);
}

const struct fold *fold_at(uint32_t c, struct fold *room)
{
    const struct fold *row = in_table(c);
    if (row)
        return row;
    *room = fold_make(c);
    return room;
}
