#include "pdf.h"

#include "fold.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <utf8proc.h>

enum { WORD_MAX = 2000 }; /* bytes of a word */

/* ---- styles ---- */

static bool looks_bold(const char *font)
{
    static const char *const marks[] = {"bold", "black", "heavy", "demi", "cmbx", "ecbx", "sfbx", "csbx", "labx", "-bd",
                                        "lmbx", "-b,", "extrabd"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strcasestr(font, marks[i]))
            return true;
    return false;
}

uint16_t pdf_style(struct pdf *p, const char *font, double size)
{
    float rounded = (float)((int)(size * 20 + 0.5)) / 20;
    for (size_t i = p->nstyles; i--;)
        if (p->styles[i].size == rounded && !strcmp(p->styles[i].font, font))
            return (uint16_t)i;
    if (p->nstyles == UINT16_MAX)
        return 0;
    p->styles = need_room(p->styles, p->nstyles, &p->styles_cap, sizeof *p->styles);
    p->styles[p->nstyles] = (struct pdf_style){need_copy(font, strlen(font)), rounded, looks_bold(font), 0};
    return (uint16_t)p->nstyles++;
}

/* ---- characters ---- */

/* Accents that stand alone, and the marks that they are over a letter. */
static uint32_t accent_mark(uint32_t c)
{
    switch (c) {
    case 0x60: return 0x300;
    case 0xA8: return 0x308;
    case 0xB4: return 0x301;
    case 0xB8: return 0x327;
    case 0x2C6: return 0x302;
    case 0x2C7: return 0x30C;
    case 0x2D8: return 0x306;
    case 0x2D9: return 0x307;
    case 0x2DA: return 0x30A;
    case 0x2DC: return 0x303;
    case 0x2DD: return 0x30B;
    default: return 0;
    }
}

static bool is_mark(uint32_t c)
{
    return c >= 0x300 && c < 0x370;
}

static bool is_letter(uint32_t c)
{
    return fold_flags(c) & CHAR_LETTER;
}

/* Does one stand over the other, by more than half of the narrower one? */
static bool overlap(const struct pdf_char *a, const struct pdf_char *b)
{
    float both = (a->x2 < b->x2 ? a->x2 : b->x2) - (a->x1 > b->x1 ? a->x1 : b->x1);
    float wa = a->x2 - a->x1, wb = b->x2 - b->x1;
    return both > 0 && both > 0.5F * (wa < wb ? wa : wb);
}

/* What a ligature or another sign that only fonts know is in letters; NULL: it is none.  The signs from U+F000 on are
 * those of old symbol fonts: there the bullet of most word processors is. */
static const char *plain(uint32_t c)
{
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (c >= 0xFB00 && c <= 0xFB06)
        return ligatures[c - 0xFB00];
    if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF0A8 || c == 0xF076 || c == 0xF0D8)
        return "\xE2\x80\xA2";
    return NULL;
}

/* Characters that say nothing: controls, and those of which only the font knows what they are. */
static bool nameless(uint32_t c)
{
    return c < ' ' || (c >= 0x7F && c < 0xA0) || (c >= 0xE000 && c < 0xF900) || c >= 0xF0000 || c == 0xFFFD ||
           (c & 0xFFFE) == 0xFFFE;
}

static bool blank(uint32_t c)
{
    return c == ' ' || c == 0xA0 || c == '\t' || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000;
}

static void put_char(struct pdf *p, uint32_t c)
{
    char bytes[4];
    const char *letters = plain(c);
    if (letters)
        buf_adds(&p->text, letters);
    else if (nameless(c))
        p->unknown++;
    else
        buf_add(&p->text, bytes, utf8_put(c, bytes));
}

/* The letter and the accent at chars[0] and chars[1], where one stands over the other; 0: they do not. */
static bool composed(const struct pdf_char *chars, uint32_t *letter, uint32_t *mark)
{
    bool accent_first = accent_mark(chars[0].c) && is_letter(chars[1].c);
    bool accent_second = accent_mark(chars[1].c) && is_letter(chars[0].c);
    if ((!accent_first && !accent_second) || !overlap(&chars[0], &chars[1]))
        return false;
    *letter = chars[accent_first].c;
    *mark = accent_mark(chars[!accent_first].c);
    return true;
}

/* An accent takes the dot of an i or j away, so that typesetters put it on ı and ȷ. */
static uint32_t with_dot(uint32_t c)
{
    return c == 0x131 ? 'i' : c == 0x237 ? 'j' : c;
}

/* Text of the word; returns whether marks are to be composed with their letters. */
static bool put_chars(struct pdf *p, const struct pdf_char *chars, size_t n)
{
    bool marks = false;
    for (size_t i = 0; i < n; i++) {
        uint32_t letter, mark;
        if (chars[i].c >= ' ' && chars[i].c < 0x7F && (i + 1 == n || chars[i + 1].c < 0x80)) {
            buf_addc(&p->text, (char)chars[i].c);
            continue;
        }
        if (i + 1 < n && (chars[i].c >= 0x80 || chars[i + 1].c >= 0x80) && composed(chars + i, &letter, &mark)) {
            put_char(p, with_dot(letter));
            put_char(p, mark);
            i++;
            marks = true;
            continue;
        }
        bool marked = i + 1 < n && is_mark(chars[i + 1].c);
        put_char(p, marked ? with_dot(chars[i].c) : chars[i].c);
        marks |= is_mark(chars[i].c);
    }
    return marks;
}

/* c and a mark become č. */
static void compose(struct buf *text, size_t from)
{
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)text->s + from,
                                      (utf8proc_ssize_t)(text->len - from), &out, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (n >= 0) {
        buf_cut(text, from);
        buf_add(text, out, (size_t)n);
    }
    free(out);
}

/* ---- words ---- */

static void add_word(struct pdf *p, const struct pdf_char *chars, size_t n, uint16_t style, uint8_t turn)
{
    struct pdf_word w = {.style = style, .turn = turn, .text = (uint32_t)p->text.len};
    w.x1 = w.y1 = 1e6F;
    w.x2 = w.y2 = -1e6F;
    for (size_t i = 0; i < n; i++) {
        w.x1 = chars[i].x1 < w.x1 ? chars[i].x1 : w.x1;
        w.y1 = chars[i].y1 < w.y1 ? chars[i].y1 : w.y1;
        w.x2 = chars[i].x2 > w.x2 ? chars[i].x2 : w.x2;
        w.y2 = chars[i].y2 > w.y2 ? chars[i].y2 : w.y2;
    }
    if (put_chars(p, chars, n))
        compose(&p->text, w.text);
    w.len = (uint16_t)(p->text.len - w.text);
    if (!w.len || !(w.x2 >= w.x1 && w.y2 >= w.y1)) /* also what is not a number */
        return;
    p->styles[style].bytes += w.len;
    p->words = need_room(p->words, p->nwords, &p->words_cap, sizeof *p->words);
    p->words[p->nwords++] = w;
}

/* Does a new word begin at i?  The library does not see all gaps; a change of size parts the mark of a note from its
 * word. */
static bool parts(const struct pdf *p, const struct pdf_char *chars, size_t i, size_t start, const uint16_t *styles)
{
    if (i - start >= WORD_MAX / 4)
        return true;
    float space = chars[i].x1 - chars[i - 1].x2, low = chars[i].y1 - chars[i - 1].y1;
    if (space > 0.3F * p->styles[styles[i]].size && low < 1 && low > -1)
        return true;
    if (styles[i] == styles[i - 1])
        return false;
    float a = p->styles[styles[i]].size, b = p->styles[styles[i - 1]].size;
    return !is_mark(chars[i].c) && (a > 1.1F * b || b > 1.1F * a);
}

static uint8_t turn_of(const struct pdf_char *first, const struct pdf_char *last)
{
    float dx = (last->x1 + last->x2 - first->x1 - first->x2) / 2, dy = (last->y1 + last->y2 - first->y1 - first->y2) / 2;
    float across = dx < 0 ? -dx : dx, down = dy < 0 ? -dy : dy;
    return down < 1 || down <= 2 * across ? 0 : dy > 0 ? 1 : 3;
}

/* Turned words get the places that they would have if the page were turned. */
static void turn_back(struct pdf_word *w)
{
    struct pdf_word was = *w;
    if (w->turn == 1) {
        w->x1 = was.y1, w->x2 = was.y2;
        w->y1 = -was.x2, w->y2 = -was.x1;
    } else if (w->turn == 3) {
        w->x1 = -was.y2, w->x2 = -was.y1;
        w->y1 = was.x1, w->y2 = was.x2;
    }
}

/* ---- letters that stand apart ---- */

static float gap(const struct pdf_word *a)
{
    return a[1].x1 - a->x2;
}

/* One letter. */
static bool lonely(const struct pdf *p, const struct pdf_word *w)
{
    uint32_t c;
    size_t n = utf8_next(pdf_text(p, w), w->len, &c);
    return n == w->len && is_letter(c);
}

/* Letters from `from` on, each by itself, with the same gap between them. */
static size_t spaced_end(const struct pdf *p, size_t from)
{
    size_t i = from;
    const struct pdf_word *w = p->words;
    float first = from + 1 < p->nwords ? gap(w + from) : 0;
    float most = 0.5F * pdf_size(p, &w[from]);
    if (first < 0.02F || first > most)
        return from + 1;
    while (i + 1 < p->nwords && lonely(p, &w[i]) && lonely(p, &w[i + 1]) && w[i].style == w[i + 1].style &&
           gap(w + i) > 0.6F * first && gap(w + i) < 1.4F * first)
        i++;
    return i + 1;
}

/* S p a c e d letters are one word where they are four at least, and stand farther from what comes before and behind. */
static void join_spaced(struct pdf *p, size_t start)
{
    for (size_t i = start, end; i < p->nwords; i = end) {
        end = i + 1;
        if (!lonely(p, &p->words[i]))
            continue;
        end = spaced_end(p, i);
        if (end < i + 4)
            continue;
        float inside = gap(p->words + i);
        bool before = i == start || gap(p->words + i - 1) > 1.4F * inside;
        bool behind = end == p->nwords || gap(p->words + end - 1) > 1.4F * inside ||
                      !is_letter((unsigned char)*pdf_text(p, &p->words[end]));
        for (size_t k = i + 1; before && behind && k < end; k++)
            p->words[k].flags |= WORD_GLUED;
    }
}

void pdf_add_words(struct pdf *p, const struct pdf_char *chars, size_t n, const uint16_t *styles)
{
    size_t start = 0, first = p->nwords;
    uint8_t turn = n ? turn_of(&chars[0], &chars[n - 1]) : 0;
    for (size_t i = 0; i <= n; i++) {
        bool space = i == n || blank(chars[i].c);
        if (i > start && (space || parts(p, chars, i, start, styles)))
            add_word(p, chars + start, i - start, styles[start], turn);
        if (space)
            start = i + 1;
        else if (i > start && parts(p, chars, i, start, styles))
            start = i;
    }
    for (size_t i = first; i < p->nwords; i++)
        turn_back(&p->words[i]);
    if (p->nwords - first >= 4)
        join_spaced(p, first);
}
