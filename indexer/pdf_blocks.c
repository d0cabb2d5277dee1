/* Paragraphs, items and notes, from the lines of each region.  What ends a paragraph: more space than between its
 * lines, another size, a line that ends though the next word would have had room, an indent. */
#include "pdf.h"

#include "fold.h"

#include <stdlib.h>
#include <string.h>

/* ---- what the usual text is like ---- */

static int by_value(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static float median(float *v, size_t n, float none)
{
    qsort(v, n, sizeof *v, by_value);
    return n ? v[n / 2] : none;
}

/* Bytes of text whose size is near to this one. */
static size_t bytes_near(const struct pdf *p, float size)
{
    size_t bytes = 0;
    for (size_t i = 0; i < p->nstyles; i++)
        if (p->styles[i].size > size - 0.3F && p->styles[i].size < size + 0.3F)
            bytes += p->styles[i].bytes;
    return bytes;
}

static void measure_body(struct pdf *p)
{
    size_t most = 0, all = 0, glyphless = 0;
    for (size_t i = 0; i < p->nstyles; i++) {
        size_t bytes = bytes_near(p, p->styles[i].size);
        all += p->styles[i].bytes;
        glyphless += strcasestr(p->styles[i].font, "glyphless") || strcasestr(p->styles[i].font, "invisible")
                         ? p->styles[i].bytes : 0;
        if (bytes > most) {
            most = bytes;
            p->body = p->styles[i].size;
        }
    }
    p->scanned = glyphless * 2 > all || (p->nstyles > 100 && most * 3 < all);
    p->body = p->body < 1 ? 10 : p->body;
}

static bool same_size(const struct pdf *p, float a, float b)
{
    float much = p->scanned ? 1.35F : 1.08F;
    return a < much * b && b < much * a;
}

static void measure_lines(struct pdf *p)
{
    float *leading = need((p->nlines + 1) * sizeof *leading), *width = need((p->nregions + 1) * sizeof *width);
    size_t n = 0, wide = 0;
    for (size_t i = 1; i < p->nlines; i++) {
        const struct pdf_line *a = &p->lines[i - 1], *b = &p->lines[i];
        if (a->region == b->region && same_size(p, a->size, p->body) && same_size(p, b->size, p->body) && b->y2 > a->y2)
            leading[n++] = b->y2 - a->y2;
    }
    for (size_t i = 0; i < p->nregions; i++)
        if (p->regions[i].nlines >= 6)
            width[wide++] = p->regions[i].right - p->regions[i].left;
    p->leading = median(leading, n, 1.2F * p->body);
    p->measure = median(width, wide, 0);
    free(leading);
    free(width);
}

/* First the size of the body, which finding the lines needs. */
void pdf_measure(struct pdf *p)
{
    if (!p->nlines)
        measure_body(p);
    else
        measure_lines(p);
}

/* ---- what a line says ---- */

static const struct pdf_word *word(const struct pdf *p, const struct pdf_line *l, uint32_t i)
{
    return &p->words[l->word + i];
}

static bool bracket(uint32_t c)
{
    return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']' || c == 0xAB || c == 0xBB ||
           (c >= 0x2018 && c <= 0x201F) || c == 0x203A || c == 0x2039;
}

uint32_t pdf_first(const struct pdf *p, const struct pdf_line *l)
{
    const struct pdf_word *w = word(p, l, 0);
    uint32_t c = 0;
    for (size_t i = 0, n; i < w->len; i += n) {
        n = utf8_next(pdf_text(p, w) + i, w->len - i, &c);
        if (!bracket(c))
            break;
    }
    return c;
}

/* Marks of notes behind the line's end are passed over. */
uint32_t pdf_last(const struct pdf *p, const struct pdf_line *l)
{
    uint32_t n = l->nwords, c = 0;
    while (n > 1 && word(p, l, n - 1)->flags & WORD_RAISED)
        n--;
    const struct pdf_word *w = word(p, l, n - 1);
    const char *s = pdf_text(p, w);
    for (size_t at = w->len; at; ) {
        at = utf8_before(s, at);
        utf8_next(s + at, w->len - at, &c);
        if (!bracket(c))
            break;
    }
    return c;
}

bool pdf_ends_sentence(const struct pdf *p, const struct pdf_line *l)
{
    uint32_t c = pdf_last(p, l);
    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == 0x2026 || bracket(c);
}

/* Where lines of the region end: of few lines that is not known, but columns are mostly of one width. */
static float right_of(const struct pdf *p, const struct pdf_region *r)
{
    float usual = r->left + p->measure;
    return r->nlines < 4 && usual > r->right ? usual : r->right;
}

bool pdf_short(const struct pdf *p, const struct pdf_line *l, const struct pdf_line *below)
{
    const struct pdf_word *first = word(p, below, 0);
    float end = first->x2;
    for (uint32_t i = 1; i < below->nwords && word(p, below, i)->flags & WORD_GLUED; i++)
        end = word(p, below, i)->x2;
    return l->x2 + 0.4F * l->size + (end - first->x1) < right_of(p, &p->regions[l->region]);
}

/* "3.", "12)", "a)", "(iv)": letters and digits, then what ends a number. */
static bool enumerator(const char *s, size_t len)
{
    size_t i = 0, digits = 0;
    if (len && *s == '(')
        s++, len--;
    while (i < len && i < 5 && ((s[i] >= '0' && s[i] <= '9') || strchr("ivxIVX", s[i])))
        digits += s[i++] <= '9';
    if (!i && len && ((*s | 0x20) >= 'a' && (*s | 0x20) <= 'z'))
        i = len == 2 && s[1] == ')';
    return i && i + 1 == len && (s[i] == ')' || (s[i] == '.' && digits) || s[i] == ']');
}

static bool one_of(const char *s, size_t len, const char *const *list)
{
    for (; *list; list++)
        if (strlen(*list) == len && !memcmp(*list, s, len))
            return true;
    return false;
}

enum pdf_item pdf_item(const struct pdf *p, const struct pdf_line *l)
{
    static const char *const bullets[] = {"•", "▪", "◦", "‣", "·", "●", "○", "■", "□", "➢", "✓", "∙", "", NULL};
    static const char *const dashes[] = {"-", "–", "—", "*", NULL};
    const struct pdf_word *w = word(p, l, 0);
    const char *s = pdf_text(p, w);
    if (l->nwords < 2)
        return ITEM_NONE;
    if (one_of(s, w->len, bullets))
        return ITEM_BULLET;
    if (one_of(s, w->len, dashes))
        return ITEM_DASH;
    return enumerator(s, w->len) ? ITEM_NUMBER : ITEM_NONE;
}

/* ---- runs: lines of one kind, with the same distance ---- */

/* Lines of a region in hand. */
struct run {
    const struct pdf_region *region;
    const struct pdf_line *lines;
    uint32_t n;
    float left, tolerance;
    bool hanging; /* first lines stand out to the left: lists of books */
};

/* Distance from line to line in a region, where most of them are of one paragraph. */
static float region_leading(const struct pdf *p, const struct pdf_region *r, float size)
{
    float *v = need((r->nlines + 1) * sizeof *v), usual = p->leading * size / p->body;
    size_t n = 0;
    for (uint32_t i = 1; i < r->nlines; i++) {
        const struct pdf_line *a = &p->lines[r->line + i - 1], *b = a + 1;
        if (same_size(p, a->size, size) && same_size(p, b->size, size) && b->y2 > a->y2)
            v[n++] = b->y2 - a->y2;
    }
    float own = median(v, n, usual);
    free(v);
    if (n < 3)
        return usual;
    return same_size(p, size, p->body) && own > 1.1F * usual ? 1.1F * usual : own;
}

/* A change from bold to light ends something only where the bold line was not full. */
static bool parts(const struct pdf *p, const struct pdf_line *a, const struct pdf_line *b, float leading)
{
    float step = b->y2 - a->y2;
    if (a->size > 1.1F * p->body && leading < 1.35F * a->size) /* headings are set as they please */
        leading = 1.35F * a->size;
    if (!same_size(p, a->size, b->size) || step > 1.25F * leading + 0.5F || step < 0)
        return true;
    return a->bold != b->bold && (pdf_short(p, a, b) || step > 1.1F * leading);
}

static bool indented(const struct run *r, uint32_t i)
{
    return r->lines[i].x1 > r->left + r->tolerance;
}

/* Do first lines stand out?  Then a line in front of an indented one is full, and one in front of a line at the edge may
 * be short; with indents it is the other way round. */
static bool hangs(const struct pdf *p, const struct run *r)
{
    int votes = 0;
    for (uint32_t i = 1; i < r->n; i++) {
        bool in = indented(r, i), was = indented(r, i - 1);
        if (in == was)
            continue;
        bool full = !pdf_short(p, &r->lines[i - 1], &r->lines[i]);
        votes += in ? (full ? 1 : -2) : (full ? -1 : 2);
    }
    return votes > 0 && !indented(r, 0);
}

static bool list_mark(const struct pdf *p, const struct pdf_line *above, const struct pdf_line *l)
{
    enum pdf_item item = pdf_item(p, l);
    return item == ITEM_BULLET || (item != ITEM_NONE && pdf_short(p, above, l));
}

/* Do both lines have the same middle, one of them being shorter?  Then they are centred, and that is no indent. */
static bool centred(const struct pdf_line *a, const struct pdf_line *b)
{
    float apart = (a->x1 + a->x2 - b->x1 - b->x2) / 2, inset = b->x1 - a->x1;
    return apart < 1.5F && apart > -1.5F && (inset > 3 || inset < -3);
}

/* Does a paragraph begin with line i of the run?  *verse: no, but the line above ends where it ends. */
static bool begins(const struct pdf *p, const struct run *r, uint32_t i, bool *verse)
{
    const struct pdf_line *a = &r->lines[i - 1], *b = &r->lines[i];
    bool in = indented(r, i), was = indented(r, i - 1), is_short = pdf_short(p, a, b);
    uint32_t c = pdf_first(p, b);
    *verse = false;
    if ((a->wide && b->wide) || list_mark(p, a, b))
        return true;
    if (centred(a, b))
        return false;
    if (r->hanging)
        return !in;
    if (in && !was && !(pdf_item(p, a) != ITEM_NONE && !is_short))
        return true;
    if (!is_short || (fold_flags(c) & CHAR_LOWER))
        return false;
    *verse = !pdf_ends_sentence(p, a);
    return !*verse;
}

static void add_block(struct pdf *p, const struct run *r, uint32_t from, uint32_t to, bool verse)
{
    const struct pdf_line *first = &r->lines[from];
    bool item = pdf_item(p, first) == ITEM_BULLET || pdf_item(p, first) == ITEM_NUMBER || first->wide || r->hanging;
    p->blocks = need_room(p->blocks, p->nblocks, &p->blocks_cap, sizeof *p->blocks);
    p->blocks[p->nblocks++] = (struct pdf_block){
        .line = (uint32_t)(first - p->lines),
        .nlines = to - from,
        .page = r->region->page,
        .kind = item ? BLOCK_ITEM : BLOCK_PARAGRAPH,
        .verse = verse,
    };
}

static void add_run(struct pdf *p, struct run *r)
{
    uint32_t from = 0;
    bool verse = false, some = false;
    r->left = 1e6F;
    for (uint32_t i = 0; i < r->n; i++)
        r->left = r->lines[i].x1 < r->left ? r->lines[i].x1 : r->left;
    r->tolerance = 0.6F * r->lines[0].size;
    r->hanging = hangs(p, r);
    for (uint32_t i = 1; i < r->n; i++) {
        if (begins(p, r, i, &verse)) {
            p->indented |= indented(r, i) && !indented(r, i - 1);
            add_block(p, r, from, i, some);
            from = i;
            some = false;
        }
        some |= verse;
    }
    add_block(p, r, from, r->n, some);
}

/* ---- notes at the foot ---- */

/* The mark that a line begins with, if it could be a note's; its length, 0: none. */
static size_t note_mark(const struct pdf *p, const struct pdf_line *l)
{
    const struct pdf_word *w = word(p, l, 0);
    const char *s = pdf_text(p, w);
    size_t digits = 0;
    while (digits < w->len && s[digits] >= '0' && s[digits] <= '9')
        digits++;
    if (l->nwords < 2 && digits == w->len)
        return 0;
    if (digits && digits < 4)
        return digits < w->len && s[digits] == '.' ? 0 : digits; /* 1. is an item of a list */
    static const char *const signs[] = {"*", "**", "***", "†", "‡", "††", "§", NULL};
    return one_of(s, w->len, signs) ? w->len : 0;
}

static int number_of(const char *s, size_t len)
{
    int value = 0;
    for (size_t i = 0; i < len; i++)
        value = 10 * value + (s[i] >= '0' && s[i] <= '9' ? s[i] - '0' : 0);
    return value;
}

/* Where the notes at the foot of the region begin: smaller lines, below text of the usual size, the first of which begins
 * with a mark, or goes on with the notes of the page before.  nlines: there are none. */
static uint32_t notes_start(const struct pdf *p, const struct pdf_region *r, bool open)
{
    uint32_t i = r->nlines, marked = r->nlines;
    const struct pdf_line *l = p->lines + r->line;
    while (i && l[i - 1].size < 0.95F * p->body && !l[i - 1].wide) {
        i--;
        if (note_mark(p, &l[i]))
            marked = i;
    }
    const struct pdf_page *page = &p->pages[r->page];
    bool foot = i < r->nlines && l[i].y1 > 0.35F * page->height;
    if (p->scanned || !foot || (!i && !open && marked > 0))
        return r->nlines;
    return open ? i : marked;
}

/* Does a note begin with this line?  Numbers go up by one. */
static bool note_begins(const struct pdf *p, const struct pdf_line *l, int *last)
{
    size_t mark = note_mark(p, l);
    const struct pdf_word *w = word(p, l, 0);
    if (!mark)
        return false;
    int n = number_of(pdf_text(p, w), mark);
    bool small = pdf_size(p, w) < 0.86F * l->size;
    if (n && *last && n != *last + 1 && !small)
        return false;
    *last = n;
    return true;
}

static void add_notes(struct pdf *p, const struct pdf_region *r, uint32_t from)
{
    struct run run = {.region = r, .lines = p->lines + r->line, .n = r->nlines};
    int last = 0;
    for (uint32_t i = from, end; i < r->nlines; i = end) {
        bool marked = note_begins(p, &run.lines[i], &last);
        for (end = i + 1; end < r->nlines; end++) {
            int next = last;
            if (note_begins(p, &run.lines[end], &next))
                break;
        }
        add_block(p, &run, i, end, false);
        p->blocks[p->nblocks - 1].kind = BLOCK_NOTE;
        p->blocks[p->nblocks - 1].follows = !marked;
    }
}

/* The note before this one on the page before; NULL: none. */
static struct pdf_block *note_before(struct pdf *p, size_t i)
{
    uint32_t page = p->blocks[i].page;
    while (i-- > 0 && p->blocks[i].page + 1 >= page)
        if (p->blocks[i].kind == BLOCK_NOTE)
            return &p->blocks[i];
    return NULL;
}

/* A note without a mark goes on with the one before. */
static void join_notes(struct pdf *p)
{
    for (size_t i = 0; i < p->nblocks; i++) {
        struct pdf_block *b = &p->blocks[i];
        if (b->kind != BLOCK_NOTE || !b->follows)
            continue;
        struct pdf_block *before = note_before(p, i);
        if (before && before->page < b->page)
            before->next = (uint32_t)i + 1;
        else
            b->follows = false;
    }
}

/* Is the last note on the page before not at its end?  Then smaller lines without a mark go on with it. */
static bool note_open(const struct pdf *p, uint32_t page)
{
    for (size_t i = p->nblocks; i-- > 0 && p->blocks[i].page + 1 >= page;) {
        const struct pdf_block *b = &p->blocks[i];
        if (b->kind == BLOCK_NOTE && b->page + 1 == page)
            return !pdf_ends_sentence(p, &p->lines[b->line + b->nlines - 1]);
    }
    return false;
}

/* ---- all ---- */

static void region_blocks(struct pdf *p, const struct pdf_region *r)
{
    const struct pdf_line *lines = p->lines + r->line;
    uint32_t notes = notes_start(p, r, note_open(p, r->page));
    for (uint32_t i = 0, end; i < notes; i = end) {
        float leading = region_leading(p, r, lines[i].size);
        for (end = i + 1; end < notes && !parts(p, &lines[end - 1], &lines[end], leading); end++)
            ;
        add_run(p, &(struct run){.region = r, .lines = lines + i, .n = end - i});
    }
    add_notes(p, r, notes);
}

void pdf_blocks(struct pdf *p)
{
    for (size_t i = 0; i < p->nregions; i++)
        region_blocks(p, &p->regions[i]);
    join_notes(p);
}
