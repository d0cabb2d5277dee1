/* Headings: what the bookmarks name, what is larger or bolder than the text, what is numbered as chapters are. */
#include "pdf.h"

#include "fold.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LINES_MAX = 5, BYTES_MAX = 300, LEVELS = 6 };

/* How a heading looks; the look tells its level. */
struct look {
    float size;
    bool bold;
    unsigned level; /* 0: not known */
};

struct looks {
    struct look *at;
    size_t n, cap;
};

static const struct pdf_line *line(const struct pdf *p, const struct pdf_block *b)
{
    return &p->lines[b->line];
}

/* ---- what the block says ---- */

/* Its letters and digits alone, in small letters as far as ASCII goes; at most BYTES_MAX bytes. */
static void add_bare(struct buf *out, const char *s, size_t len)
{
    for (size_t i = 0, n; i < len; i += n) {
        uint32_t c;
        n = utf8_next(s + i, len - i, &c);
        if (fold_flags(c) & CHAR_WORD)
            buf_add(out, s + i, n);
    }
}

static void lower(struct buf *text)
{
    for (size_t i = 0; i < text->len; i++)
        if (text->s[i] >= 'A' && text->s[i] <= 'Z')
            text->s[i] |= 0x20;
}

static void bare_block(const struct pdf *p, const struct pdf_block *b, struct buf *out)
{
    buf_clear(out);
    for (uint32_t i = 0; i < b->nlines && out->len < BYTES_MAX; i++) {
        const struct pdf_line *l = line(p, b) + i;
        for (uint32_t k = 0; k < l->nwords; k++)
            if (!(p->words[l->word + k].flags & WORD_RAISED))
                add_bare(out, pdf_text(p, &p->words[l->word + k]), p->words[l->word + k].len);
    }
    lower(out);
}

/* Bytes of its text, letters, digits and capitals among its characters. */
struct measure {
    size_t bytes, letters, digits, capitals;
};

static struct measure measure(const struct pdf *p, const struct pdf_block *b)
{
    struct measure m = {0};
    for (uint32_t i = 0; i < b->nlines && m.bytes <= BYTES_MAX; i++) {
        const struct pdf_line *l = line(p, b) + i;
        for (uint32_t k = 0; k < l->nwords; k++) {
            const struct pdf_word *w = &p->words[l->word + k];
            m.bytes += w->len + 1;
            for (size_t at = 0, n; at < w->len; at += n) {
                uint32_t c;
                n = utf8_next(pdf_text(p, w) + at, w->len - at, &c);
                m.letters += (fold_flags(c) & CHAR_LETTER) != 0;
                m.digits += (fold_flags(c) & CHAR_DIGIT) != 0;
                m.capitals += (fold_flags(c) & CHAR_UPPER) != 0;
            }
        }
    }
    return m;
}

/* ---- numbers of chapters ---- */

/* "2", "2.3", "2.3.1." and the number of its parts; 0: no such thing. */
static unsigned parts_of_number(const char *s, size_t len)
{
    unsigned parts = 0;
    for (size_t i = 0, digits; i < len; parts++) {
        for (digits = 0; i + digits < len && s[i + digits] >= '0' && s[i + digits] <= '9'; digits++)
            ;
        if (!digits || digits > 3)
            return 0;
        i += digits;
        if (i < len && s[i++] != '.')
            return 0;
    }
    return parts;
}

static bool chapter_word(const char *s, size_t len)
{
    static const char *const words[] = {"kapitola", "část", "oddíl", "chapter", "part", "section", "appendix", "příloha",
                                        "глава", "часть", "раздел", "приложение", "Глава", "Часть", "Раздел", "Kapitola",
                                        "Část", "Příloha", "§", "ГЛАВА", "ЧАСТЬ", "ČÁST"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == len && !strncasecmp(words[i], s, len))
            return true;
    return false;
}

/* How many numbers a heading begins with: 2.3 has two; a word such as "Chapter" counts as one. */
static unsigned numbered(const struct pdf *p, const struct pdf_block *b)
{
    const struct pdf_line *l = line(p, b);
    const struct pdf_word *w = &p->words[l->word];
    unsigned parts = parts_of_number(pdf_text(p, w), w->len);
    if (chapter_word(pdf_text(p, w), w->len))
        return l->nwords <= 3 || (fold_flags((unsigned char)*pdf_text(p, w + 1)) & CHAR_DIGIT);
    return l->nwords > 1 && (fold_flags(pdf_first(p, l)) & CHAR_DIGIT) ? parts : 0;
}

/* ---- is it one? ---- */

/* Space above or below, more than between the lines of a paragraph. */
static bool apart(const struct pdf *p, const struct pdf_block *b, bool below)
{
    const struct pdf_line *l = below ? line(p, b) + b->nlines - 1 : line(p, b);
    const struct pdf_region *r = &p->regions[l->region];
    uint32_t at = (uint32_t)(l - p->lines), other = below ? at + 1 : at - 1;
    if (below ? other >= r->line + r->nlines : at == r->line)
        return true;
    float step = below ? p->lines[other].y2 - l->y2 : l->y2 - p->lines[other].y2;
    return step > 1.25F * p->leading || step < 0;
}

static bool fits(const struct pdf *p, const struct pdf_block *b, const struct measure *m)
{
    return b->kind != BLOCK_NOTE && b->nlines <= LINES_MAX && m->bytes <= BYTES_MAX &&
           (m->letters >= 2 || m->digits >= 4) &&
           !line(p, b)->wide;
}

/* Looks like a heading, bookmarks apart. */
static bool looks_so(const struct pdf *p, const struct pdf_block *b, const struct measure *m, bool body_bold)
{
    const struct pdf_line *l = line(p, b), *last = l + b->nlines - 1;
    float larger = p->scanned ? 1.4F : 1.1F;
    uint32_t end = pdf_last(p, last);
    bool open = end != '.' && end != ',' && end != ';' && end != ':' && end != '-';
    unsigned number = numbered(p, b);
    bool apart_from_body = l->size >= larger * p->body || l->bold;
    if (!fits(p, b, m) || (m->letters < 2 && !apart_from_body) || !apart(p, b, false) ||
        (fold_flags(pdf_first(p, l)) & CHAR_LOWER))
        return false;
    if (l->size >= larger * p->body)
        return open || m->bytes < 80;
    if (!open && !number)
        return false;
    if (l->bold && last->bold && !body_bold)
        return pdf_item(p, l) != ITEM_BULLET;
    if (p->scanned || l->size < 0.9F * p->body || b->nlines > 2 || !apart(p, b, true))
        return false;
    bool capitals = m->letters >= 4 && m->capitals * 10 >= m->letters * 9 && m->bytes <= 120;
    const struct pdf_word *w = &p->words[l->word];
    return capitals || (number && open && m->bytes <= 120 && (number > 1 || chapter_word(pdf_text(p, w), w->len)));
}

/* Is most of the text bold? */
static bool bold_body(const struct pdf *p)
{
    size_t bold = 0, all = 0;
    for (size_t i = 0; i < p->nstyles; i++) {
        all += p->styles[i].bytes;
        bold += p->styles[i].bold ? p->styles[i].bytes : 0;
    }
    return 2 * bold > all;
}

/* ---- bookmarks ---- */

/* "3 Vězeň" and "Vězeň" are one heading; "V" and "Vězeň" are not. */
static bool same_title(const struct buf *a, const struct buf *b)
{
    const struct buf *big = a->len > b->len ? a : b, *small = a->len > b->len ? b : a;
    if (!small->len || small->len * 2 < big->len)
        return false;
    return !memcmp(big->s, small->s, small->len) ||
           (small->len > 3 && !memcmp(big->s + big->len - small->len, small->s, small->len));
}

/* The bookmark that the block is the heading of; NULL: none. */
static struct pdf_mark *mark_of(struct pdf *p, const struct pdf_block *b)
{
    struct buf title = {0}, text = {0};
    struct pdf_mark *found = NULL;
    for (size_t i = 0; i < p->nmarks && !found; i++) {
        struct pdf_mark *m = &p->marks[i];
        const char *s = p->strings.s + m->title;
        if (m->met || m->page != b->page)
            continue;
        if (!text.len)
            bare_block(p, b, &text);
        buf_clear(&title);
        add_bare(&title, s, strlen(s));
        lower(&title);
        if (same_title(&title, &text))
            found = m;
    }
    buf_free(&title);
    buf_free(&text);
    return found;
}

/* ---- levels ---- */

static struct look *look_of(struct looks *looks, const struct pdf_line *l)
{
    for (size_t i = 0; i < looks->n; i++) {
        struct look *k = &looks->at[i];
        if (k->bold == l->bold && k->size < l->size + 0.4F && l->size < k->size + 0.4F)
            return k;
    }
    looks->at = need_room(looks->at, looks->n, &looks->cap, sizeof *looks->at);
    looks->at[looks->n] = (struct look){l->size, l->bold, 0};
    return &looks->at[looks->n++];
}

/* Larger first, then bold. */
static int by_look(const void *a, const void *b)
{
    const struct look *x = a, *y = b;
    if (x->size > y->size + 0.4F || y->size > x->size + 0.4F)
        return x->size > y->size ? -1 : 1;
    return (int)y->bold - (int)x->bold;
}

/* Looks that no bookmark tells the level of are one deeper than the next larger one. */
static void set_levels(struct looks *looks)
{
    unsigned level = 0;
    if (looks->n)
        qsort(looks->at, looks->n, sizeof *looks->at, by_look);
    for (size_t i = 0; i < looks->n; i++) {
        if (!looks->at[i].level)
            looks->at[i].level = level < LEVELS ? level + 1 : LEVELS;
        level = looks->at[i].level;
    }
}

/* Below the title, and before any text, come the author, a place, a date: no headings. */
static bool title_page(const struct pdf *p, const struct pdf_block *b, float title, bool text)
{
    return b->page == 0 && !text && title > 0 &&
           line(p, b)->size < 0.95F * title && !line(p, b)->bold && !numbered(p, b);
}

static float title_size(const struct pdf *p)
{
    float size = 0;
    for (size_t i = 0; i < p->nblocks && p->blocks[i].page == 0; i++)
        if (p->blocks[i].kind == BLOCK_HEADING && line(p, &p->blocks[i])->size > size)
            size = line(p, &p->blocks[i])->size;
    return size;
}

/* Takes the look of authors and dates back. */
static void clear_title_page(struct pdf *p)
{
    float title = title_size(p);
    bool text = false;
    for (size_t i = 0; i < p->nblocks && p->blocks[i].page == 0; i++) {
        struct pdf_block *b = &p->blocks[i];
        text |= b->kind != BLOCK_HEADING && b->nlines > 2;
        if (b->kind == BLOCK_HEADING && !b->level && title_page(p, b, title, text))
            b->kind = BLOCK_PARAGRAPH;
    }
}

/* Is there a heading that stands above all bookmarks: the document's title? */
static bool title_above(const struct pdf *p)
{
    const struct pdf_block *first = NULL;
    float size = title_size(p);
    for (size_t i = 0; i < p->nblocks && !first && p->blocks[i].page == 0; i++)
        if (p->blocks[i].kind == BLOCK_HEADING && line(p, &p->blocks[i])->size >= size - 0.1F)
            first = &p->blocks[i];
    return first && !first->level;
}

static void find_headings(struct pdf *p)
{
    bool body_bold = bold_body(p);
    for (size_t i = 0; i < p->nblocks; i++) {
        struct pdf_block *b = &p->blocks[i];
        if (b->nlines > LINES_MAX)
            continue;
        struct measure m = measure(p, b);
        bool looks = looks_so(p, b, &m, body_bold);
        struct pdf_mark *mark = p->nmarks && fits(p, b, &m) ? mark_of(p, b) : NULL;
        if (!looks && !mark)
            continue;
        b->kind = BLOCK_HEADING;
        b->level = mark ? mark->level : 0;
        if (mark)
            mark->met = true;
    }
}

void pdf_headings(struct pdf *p)
{
    struct looks looks = {0};
    find_headings(p);
    clear_title_page(p);
    unsigned deeper = p->nmarks && title_above(p);
    for (size_t i = 0; i < p->nblocks; i++) {
        struct pdf_block *b = &p->blocks[i];
        if (b->kind != BLOCK_HEADING)
            continue;
        struct look *look = look_of(&looks, line(p, b));
        b->level += b->level ? deeper : 0;
        if (b->level && (!look->level || b->level < look->level))
            look->level = b->level;
    }
    for (size_t i = 0; i < p->nmarks; i++)
        p->marks[i].level += deeper;
    set_levels(&looks);
    for (size_t i = 0; i < p->nblocks; i++)
        if (p->blocks[i].kind == BLOCK_HEADING && !p->blocks[i].level)
            p->blocks[i].level = look_of(&looks, line(p, &p->blocks[i]))->level;
    free(looks.at);
}
