/* A paragraph that goes on at the head of the next column or page is one. */
#include "pdf.h"

#include "fold.h"

enum { AHEAD = 3 }; /* blocks that may stand between: a picture's caption, a table at the head of the page */

static const struct pdf_line *first(const struct pdf *p, const struct pdf_block *b)
{
    return &p->lines[b->line];
}

static const struct pdf_line *last(const struct pdf *p, const struct pdf_block *b)
{
    return &p->lines[b->line + b->nlines - 1];
}

static bool text(const struct pdf_block *b)
{
    return b->kind == BLOCK_PARAGRAPH || b->kind == BLOCK_ITEM;
}

static bool hyphen(const struct pdf *p, const struct pdf_line *l)
{
    uint32_t c = pdf_last(p, l);
    return c == '-' || c == 0xAD || c == 0x2010;
}

/* Is there an indent, or a list's mark? */
static bool begins(const struct pdf *p, const struct pdf_block *b)
{
    const struct pdf_line *l = first(p, b);
    bool in = l->x1 > p->regions[l->region].left + 0.6F * l->size;
    return (in && p->indented && b->kind == BLOCK_PARAGRAPH) ||
           pdf_item(p, l) == ITEM_BULLET || pdf_item(p, l) == ITEM_NUMBER;
}

/* Does the line reach to where lines of its region end? */
static bool full(const struct pdf *p, const struct pdf_line *l)
{
    const struct pdf_region *r = &p->regions[l->region];
    float usual = r->left + p->measure, right = r->nlines < 4 && usual > r->right ? usual : r->right;
    return l->x2 > right - 0.15F * (right - r->left);
}

static bool same_size(const struct pdf *p, const struct pdf_line *a, const struct pdf_line *b)
{
    float much = p->scanned ? 1.35F : 1.06F;
    return a->size < much * b->size && b->size < much * a->size;
}

/* Does b go on with a, which is the last of its region? */
static bool goes_on(const struct pdf *p, const struct pdf_block *a, const struct pdf_block *b)
{
    const struct pdf_line *end = last(p, a), *start = first(p, b);
    bool small = fold_flags(pdf_first(p, start)) & CHAR_LOWER;
    if (!text(b) || b->follows || !same_size(p, end, start) || end->wide || start->wide || end->bold != start->bold)
        return false;
    if (hyphen(p, end))
        return small;
    if (begins(p, b))
        return false;
    if (!pdf_ends_sentence(p, end))
        return small || full(p, end);
    return full(p, end) && !pdf_short(p, end, start) && (small || p->indented);
}

static void link(struct pdf *p, size_t a, size_t b)
{
    p->blocks[a].next = (uint32_t)b + 1;
    p->blocks[b].follows = true;
}

/* The block that may go on with block i: the first behind it that is text of the next region, or one of the next few
 * where its first letter is small. */
static void look_ahead(struct pdf *p, size_t i)
{
    const struct pdf_block *a = &p->blocks[i];
    size_t tried = 0;
    for (size_t k = i + 1; k < p->nblocks && tried < AHEAD && p->blocks[k].page <= a->page + 1; k++) {
        const struct pdf_block *b = &p->blocks[k];
        if (b->kind == BLOCK_NOTE)
            continue;
        bool small = fold_flags(pdf_first(p, first(p, b))) & CHAR_LOWER;
        if (goes_on(p, a, b) && (!tried || small)) {
            link(p, i, k);
            return;
        }
        if (b->kind == BLOCK_HEADING || pdf_ends_sentence(p, last(p, a)))
            return;
        tried++;
    }
}

void pdf_join(struct pdf *p)
{
    for (size_t i = 0; i < p->nblocks; i++)
        if (text(&p->blocks[i]) && !p->blocks[i].verse)
            look_ahead(p, i);
}
