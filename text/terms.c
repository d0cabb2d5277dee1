/* Terms, the slow and complete way.  Plain words are spelled in spelling.h, straight from the table of characters;
 * here is what needs the whole word before one letter can be told: decomposed text, two scripts in a word, Ukrainian і,
 * the last ъ, joiners. */
#include "terms.h"
#include "spelling.h"

#include <uchar.h>
#include <utf8proc.h>

enum {
    LETTERS_MAX = 512, /* characters of a word that count: 160 letters with two accents each, and some */
    HARD_MAX = 70,    /* a ъ is dropped only where its mark is sure to fit */
    GROWTH = 8,        /* a character decomposes to so many at most */
    GAP_MAX = 0x5E,
};

/* ---- writing ---- */

void spelling_room(struct buf *out)
{
    static const char nothing[SPELLING_ROOM] = {0};
    size_t len = out->len;
    buf_add(out, nothing, sizeof nothing);
    buf_cut(out, len);
}

void spelling_drop_hard(struct spelling *w)
{
    static const struct fold hard = {0, 0, 4, "", "!@ъ"};
    bool last = w->len > 2 && !memcmp(w->folded + w->len - 2, "ъ", 2);
    bool bare = last && w->folded[w->len - 3] != '-' && w->end <= w->len - 2; /* more than ъ, and it has no marks */
    if (bare && w->len + w->marks_len <= HARD_MAX) {
        w->len -= 2;
        spelling_mark(w, &hard);
    }
}

/* One instruction of a term's marks. */
struct instruction {
    size_t gap;
    bool replaces; /* '!': covers `covers` folded bytes with c; else c is a mark for the letter there */
    size_t covers;
    uint32_t c;
};

/* Reads the instruction at s[at]; returns the offset behind it, or len + 1 where it is ill-formed. */
static size_t instruction_at(const char *s, size_t at, size_t len, struct instruction *k)
{
    *k = (struct instruction){0};
    for (; at < len && s[at] == 0x7F; at++)
        k->gap += GAP_MAX;
    if (at + 1 >= len || (unsigned char)s[at] < 0x20 || (unsigned char)s[at] > 0x7E)
        return len + 1;
    k->gap += (size_t)s[at] - 0x20;
    unsigned char mark = (unsigned char)s[at + 1];
    if (mark >= 0x40 && mark < 0x80) {
        k->c = 0x300 + (mark - 0x40u);
        return at + 2;
    }
    if (mark != '!' || at + 3 >= len || (unsigned char)s[at + 2] < 0x40)
        return len + 1;
    k->replaces = true;
    k->covers = (unsigned char)s[at + 2] - 0x40u;
    size_t n = utf8_next(s + at + 3, len - at - 3, &k->c);
    return k->c == (uint32_t)UTF8_BAD ? len + 1 : at + 3 + n;
}

/* The longest beginning of the marks, in whole instructions, that has at most room bytes. */
static size_t marks_that_fit(const char *marks, size_t len, size_t room)
{
    size_t at = 0;
    struct instruction k;
    while (at < len) {
        size_t next = instruction_at(marks, at, len, &k);
        if (next > len || next > room)
            break;
        at = next;
    }
    return at;
}

size_t spelling_close(struct spelling *w)
{
    size_t len = w->len, marks = w->marks_len;
    if (len == 0)
        return 0;
    if (len + 1 + marks > TERM_MAX)
        marks = marks_that_fit(w->marks, marks, TERM_MAX - len - 1);
    w->folded[len] = TERM_SEPARATOR;
    memcpy(w->folded + len + 1, w->marks, marks);
    return marks ? len + 1 + marks : len;
}

/* ---- reading a word ---- */

struct letters {
    int32_t c[LETTERS_MAX + GROWTH];
    size_t n;
};

static unsigned flags_at(const struct letters *l, size_t i)
{
    return i < l->n ? fold_flags((uint32_t)l->c[i]) : 0;
}

static bool white(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Is the hyphen that ends at s[at] one at a line end? */
static bool breaks_line(const char *s, size_t at, size_t len)
{
    return at < len && white(s[at]);
}

/* Reads the characters of a word, decomposed but not yet case-folded.  A mark that no letter carries is left out. */
static bool letters_read(struct letters *l, const char *s, size_t len, bool joined)
{
    l->n = 0;
    bool carried = false;
    for (size_t at = 0, n; at < len; at += n) {
        uint32_t c;
        n = utf8_next(s + at, len - at, &c);
        unsigned flags = fold_flags(c);
        if (!(flags & ~CHAR_SKIP) || (joined && (flags & CHAR_HYPHEN) && breaks_line(s, at + n, len)))
            continue;
        if ((flags & CHAR_MARK) && !carried)
            continue;
        carried = !(flags & CHAR_JOINER);
        if (l->n >= LETTERS_MAX)
            return false;
        if (flags & CHAR_HYPHEN)
            c = '-';
        if (flags & CHAR_APOSTROPHE)
            c = '\'';
        l->n += fold_decompose(c, false, l->c + l->n, GROWTH);
    }
    return true;
}

/* Flags of the letter or digit before i, over its marks. */
static unsigned flags_before(const struct letters *l, size_t i)
{
    while (i > 0) {
        unsigned flags = flags_at(l, --i);
        if (!(flags & CHAR_MARK))
            return flags;
    }
    return 0;
}

/* Does the joiner c stand between what it joins? */
static bool joins(int32_t c, unsigned before, unsigned after)
{
    unsigned both = before & after;
    if (c == '\'')
        return after & CHAR_LETTER;
    if (c == '-' || c == '_')
        return (before & CHAR_WORD) && (after & CHAR_WORD);
    return (both & CHAR_DIGIT) || (c == '.' && (both & CHAR_LETTER));
}

/* The last full stop of U.S.A. is no part of the word. */
static void drop_joiners(struct letters *l)
{
    size_t n = 0;
    for (size_t i = 0; i < l->n; i++) {
        bool joiner = flags_at(l, i) & CHAR_JOINER;
        if (!joiner || joins(l->c[i], flags_before(l, n), flags_at(l, i + 1)))
            l->c[n++] = l->c[i];
    }
    l->n = n;
}

/* ---- letters that look alike ---- */

/* Latin letters that stand in Cyrillic words where somebody, or a scanner, took the one for the other. */
static const struct {
    char latin;
    bool same; /* they look the same, so it happens both ways; else only scanners take them for another */
    uint16_t cyrillic;
} alike[] = {
    {'A', true, 0x410},  {'B', true, 0x412},  {'C', true, 0x421},  {'E', true, 0x415},  {'H', true, 0x41D},
    {'I', true, 0x406},  {'J', true, 0x408},  {'K', true, 0x41A},  {'M', true, 0x41C},  {'O', true, 0x41E},
    {'P', true, 0x420},  {'S', true, 0x405},  {'T', true, 0x422},  {'X', true, 0x425},  {'Y', true, 0x423},
    {'a', true, 0x430},  {'b', false, 0x44C}, {'c', true, 0x441},  {'e', true, 0x435},  {'h', false, 0x43D},
    {'i', true, 0x456},  {'j', true, 0x458},  {'k', false, 0x43A}, {'m', false, 0x43C}, {'o', true, 0x43E},
    {'p', true, 0x440},  {'s', true, 0x455},  {'t', false, 0x442}, {'x', true, 0x445},  {'y', true, 0x443},
};

/* What the letter is in the other script; 0 where it looks like none. */
static int32_t other_script(int32_t c)
{
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
        if (c == alike[i].latin)
            return alike[i].cyrillic;
        if (c == alike[i].cyrillic && alike[i].same)
            return alike[i].latin;
    }
    return 0;
}

/* Letters of one script in a part of a word. */
struct side {
    unsigned script;
    size_t letters;
    bool alike; /* all look like letters of the other script */
};

static struct side side_of(const struct letters *l, size_t from, size_t to, unsigned script)
{
    struct side side = {script, 0, true};
    for (size_t i = from; i < to; i++) {
        if (!(flags_at(l, i) & script))
            continue;
        side.letters++;
        side.alike = side.alike && other_script(l->c[i]);
    }
    return side;
}

static void to_other_script(struct letters *l, size_t from, size_t to, unsigned script)
{
    for (size_t i = from; i < to; i++) {
        if (flags_at(l, i) & script)
            l->c[i] = other_script(l->c[i]);
    }
}

/* Mосква, реka -> Cyrillic; Рraha -> Latin; Lада, where neither explains the other, stays as it is. */
static void one_script(struct letters *l, size_t from, size_t to)
{
    struct side latin = side_of(l, from, to, CHAR_LATIN);
    struct side cyrillic = side_of(l, from, to, CHAR_CYRILLIC);
    if (latin.letters == 0 || cyrillic.letters == 0)
        return;
    bool prefer_cyrillic = !cyrillic.alike || cyrillic.letters >= latin.letters;
    if (latin.alike && prefer_cyrillic)
        to_other_script(l, from, to, CHAR_LATIN);
    else if (cyrillic.alike)
        to_other_script(l, from, to, CHAR_CYRILLIC);
}

/* The parts of IT-компания are judged apart. */
static void look_alikes(struct letters *l)
{
    for (size_t from = 0, to; from < l->n; from = to + 1) {
        for (to = from; to < l->n && l->c[to] != '-'; to++)
            continue;
        one_script(l, from, to);
    }
}

/* ---- case, accents, joiners ---- */

/* False where the word grows too long by it. */
static bool fold_case(struct letters *l)
{
    struct letters from;
    memcpy(from.c, l->c, l->n * sizeof *l->c);
    from.n = l->n;
    l->n = 0;
    for (size_t i = 0; i < from.n; i++) {
        if (l->n >= LETTERS_MAX)
            return false;
        l->n += fold_decompose((uint32_t)from.c[i], true, l->c + l->n, GROWTH);
        if (l->n > 0 && from.c[i] == 0x149) /* ŉ begins with an apostrophe */
            l->c[l->n - 2] = '\'';
    }
    return true;
}

static unsigned combining_class(int32_t c)
{
    return (unsigned)utf8proc_get_property(c)->combining_class;
}

/* Canonical order: marks by their class, those of one class as they stood. */
static void order_marks(struct letters *l)
{
    for (size_t i = 1; i < l->n; i++) {
        int32_t c = l->c[i];
        unsigned class = combining_class(c);
        size_t at = i;
        for (; class && at > 0 && combining_class(l->c[at - 1]) > class; at--)
            l->c[at] = l->c[at - 1];
        l->c[at] = c;
    }
}

/* Медве́дев: the stress on a Cyrillic letter goes; ѓ ќ are letters. */
static void drop_stress(struct letters *l)
{
    int32_t base = 0;
    size_t n = 0;
    for (size_t i = 0; i < l->n; i++) {
        int32_t c = l->c[i];
        unsigned flags = flags_at(l, i);
        bool own = c == 0x301 && n > 0 && (l->c[n - 1] == 0x433 || l->c[n - 1] == 0x43A);
        if ((c == 0x300 || c == 0x301) && !own && (fold_flags((uint32_t)base) & CHAR_CYRILLIC))
            continue;
        if (!(flags & CHAR_MARK))
            base = c;
        l->c[n++] = c;
    }
    l->n = n;
}

/* Which joiners and which script the word has. */
static void settle(struct letters *l)
{
    drop_joiners(l);
    look_alikes(l);
}

static void compose(struct letters *l)
{
    utf8proc_ssize_t n =
        utf8proc_normalize_utf32(l->c, (utf8proc_ssize_t)l->n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    l->n = n < 0 ? 0 : (size_t)n;
}

static void spell_joiner(struct spelling *w, const struct letters *l, size_t i, const struct fold *f)
{
    static const struct fold stop = {0, 0, 3, "", "!@."};
    if (l->c[i] == '-')
        spelling_drop_hard(w); /* изъ-за */
    bool initials = l->c[i] == '.' && (flags_at(l, i + 1) & CHAR_LETTER); /* U.S.A */
    spelling_add(w, initials ? &stop : f);
}

/* A mark that makes no one character with the letter before it: q̌.  The short way where that letter stands as it is. */
static void spell_mark(struct spelling *w, uint32_t c, const struct fold *f)
{
    if (c >= 0x340 || w->end == w->len) {
        spelling_add(w, f);
        return;
    }
    struct fold mark = {0, (uint8_t)(w->len - w->last), 1, "", {(char)(0x40 + (c - 0x300))}};
    w->len = w->last;
    spelling_mark(w, &mark);
    w->len += mark.len;
}

/* ấ with more marks than a row of the table has room for: its base, then mark by mark. */
static void spell_pieces(struct spelling *w, uint32_t c)
{
    int32_t q[GROWTH];
    struct fold room;
    size_t n = fold_decompose(c, true, q, GROWTH);
    for (size_t i = 0; i < n; i++) {
        const struct fold *f = fold_at((uint32_t)q[i], &room);
        if (f->flags & CHAR_MARK)
            spell_mark(w, (uint32_t)q[i], f);
        else
            spelling_add(w, f);
    }
}

static void spell_letter(struct spelling *w, uint32_t c, bool ukrainian)
{
    static const struct fold own_i = {0, 2, 0, "і", ""};
    struct fold room;
    const struct fold *f = fold_at(c, &room);
    if ((f->flags & CHAR_MARK) && fold_drops(c)) {
        spell_mark(w, c, f);
        return;
    }
    if (f->flags & CHAR_SLOW)
        spell_pieces(w, c);
    else
        spelling_add(w, ukrainian && (f->flags & CHAR_OLD_I) ? &own_i : f);
}

static bool has(const struct letters *l, unsigned flags)
{
    for (size_t i = 0; i < l->n; i++) {
        if (flags_at(l, i) & flags)
            return true;
    }
    return false;
}

static void spell(struct spelling *w, const struct letters *l)
{
    bool ukrainian = has(l, CHAR_UKRAINIAN);
    for (size_t i = 0; i < l->n && !w->cut; i++) {
        struct fold room;
        const struct fold *f = fold_at((uint32_t)l->c[i], &room);
        if (f->flags & CHAR_JOINER)
            spell_joiner(w, l, i, f);
        else
            spell_letter(w, (uint32_t)l->c[i], ukrainian);
    }
    spelling_drop_hard(w);
}

static void spell_once(struct spelling *w, const char *word, size_t len, bool joined)
{
    struct letters l;
    w->len = w->end = w->marks_len = 0;
    w->cut = false;
    bool cut = !letters_read(&l, word, len, joined);
    settle(&l);
    cut = !fold_case(&l) || cut;
    settle(&l); /* once more: ſ is s by now, ŉ is 'n */
    order_marks(&l);
    drop_stress(&l);
    compose(&l);
    if (!has(&l, CHAR_WORD | CHAR_ALONE))
        l.n = 0;
    spell(w, &l);
    w->cut = w->cut || cut;
}

void spelling_of(struct spelling *w, const char *word, size_t len, bool joined)
{
    spell_once(w, word, len, joined);
    /* What was cut off may have told how to read the rest (its script, its і): spell what is left until it stays. */
    struct buf written = {0};
    for (int i = 0; i < 8 && !spelling_fits(w); i++) {
        struct buf term = {.s = w->folded, .cap = TERM_MAX + 1};
        spelling_finish(w, &term);
        buf_clear(&written);
        term_written(term.s, term.len, &written);
        spell_once(w, written.s, written.len, false);
    }
    buf_free(&written);
}

/* ---- terms.h ---- */

size_t term_of(const char *word, size_t len, struct buf *out)
{
    struct spelling w;
    spelling_begin(&w, out);
    size_t end = spelling_read(&w, word, 0, len, CHAR_WORD);
    if (end < len || !spelling_simple(&w))
        spelling_of(&w, word, len, false);
    else if (w.rest & CHAR_HARD)
        spelling_drop_hard(&w);
    return spelling_finish(&w, out);
}

size_t term_folded(const char *term, size_t len)
{
    const char *separator = len ? memchr(term, TERM_SEPARATOR, len) : NULL;
    return separator ? (size_t)(separator - term) : len;
}

/* A letter with a mark as one character, for the commonest; 0 where NFC has to be asked. */
static uint32_t composed_letter(uint32_t letter, uint32_t mark)
{
    static const struct {
        uint16_t mark;
        const char16_t *letters, *composed;
    } rows[] = {
        {0x301, u"aeiouyrlncsz", u"áéíóúýŕĺńćśź"}, {0x30C, u"cdenrstzl", u"čďěňřšťžľ"}, {0x30A, u"ua", u"ůå"},
        {0x308, u"aoueе", u"äöüëё"},               {0x302, u"oaeiu", u"ôâêîû"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t k = 0; rows[i].mark == mark && rows[i].letters[k]; k++)
            if (rows[i].letters[k] == letter)
                return rows[i].composed[k];
    return 0;
}

/* Writes the folded half with its marks put to w.  Returns whether that is NFC; else w is decomposed somewhere. */
static bool put_marks(const char *term, size_t folded, size_t len, struct buf *w)
{
    size_t done = 0, at = folded + 1;
    bool nfc = true;
    struct instruction k;
    while (at < len) {
        at = instruction_at(term, at, len, &k);
        size_t start = done + k.gap;
        if (at > len || start > folded || (k.replaces ? start + k.covers > folded : start == folded))
            break;
        uint32_t letter = 0;
        size_t covers = k.replaces ? k.covers : utf8_next(term + start, folded - start, &letter);
        uint32_t whole = k.replaces ? 0 : composed_letter(letter, k.c);
        nfc &= whole != 0;
        buf_add(w, term + done, start - done + (k.replaces || whole ? 0 : covers));
        char c[4];
        buf_add(w, c, utf8_put(whole ? whole : k.c, c));
        done = start + covers;
    }
    buf_add(w, term + done, folded - done);
    return nfc;
}

/* Appends s in NFC. */
static void add_composed(const char *s, size_t len, struct buf *out)
{
    int32_t c[TERM_MAX * 4 + GROWTH];
    utf8proc_ssize_t n = utf8proc_decompose((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)len, c, TERM_MAX * 4,
                                            UTF8PROC_DECOMPOSE | UTF8PROC_STABLE);
    if (n < 0 || n > TERM_MAX * 4) { /* not UTF-8: no term of ours */
        buf_add(out, s, len);
        return;
    }
    n = utf8proc_normalize_utf32(c, n, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    for (utf8proc_ssize_t i = 0; i < n; i++) {
        char bytes[4];
        buf_add(out, bytes, utf8_put((uint32_t)c[i], bytes));
    }
}

void term_written(const char *term, size_t len, struct buf *out)
{
    size_t folded = term_folded(term, len);
    if (folded == len) {
        buf_add(out, term, len);
        return;
    }
    struct buf marked = {0};
    size_t before = out->len;
    if (put_marks(term, folded, len, out))
        return;
    buf_add(&marked, out->s + before, out->len - before);
    buf_cut(out, before);
    add_composed(marked.s, marked.len, out);
    buf_free(&marked);
}
