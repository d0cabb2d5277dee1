/* The blocks, as the maker wants them. */
#include "pdf.h"

#include "fold.h"

#include <string.h>

struct put {
    struct pdf *p;
    struct maker *m;
    uint32_t page; /* 1 + the page that we are on; 0: none yet */
    size_t mark;   /* the next bookmark */
};

static void turn_to(struct put *put, uint32_t page)
{
    const char *label = put->p->strings.s + put->p->pages[page].label;
    if (put->page == page + 1)
        return;
    make_page(put->m, label, strlen(label));
    put->page = page + 1;
}

/* ---- words ---- */

/* The text of a word, without the dots that lead to a page number. */
static size_t word_len(const char *s, size_t len)
{
    size_t n = len;
    while (n && s[n - 1] == '.')
        n--;
    return len - n >= 4 ? n : len;
}

/* Is the mark one of a note on this page?  Then the note says it. */
static bool marks_note(const struct put *put, const struct pdf_word *w, uint32_t page)
{
    const struct pdf *p = put->p;
    for (size_t i = 0; i < p->nblocks; i++) {
        const struct pdf_block *b = &p->blocks[i];
        if (b->kind != BLOCK_NOTE || b->page != page)
            continue;
        const struct pdf_word *mark = &p->words[p->lines[b->line].word];
        if (mark->len >= w->len && !memcmp(pdf_text(p, mark), pdf_text(p, w), w->len))
            return true;
    }
    return false;
}

/* An exponent stands at its letter, the mark of a note has a space before it: m2, but Masaryk 2. */
static bool at_word(const struct pdf_word *w)
{
    const struct pdf_word *before = w - 1;
    return (w->flags & WORD_GLUED) && (!(w->flags & WORD_RAISED) || before->len <= 2);
}

static void put_words(struct put *put, const struct pdf_line *l, uint32_t page, bool note)
{
    const struct pdf *p = put->p;
    for (uint32_t i = 0; i < l->nwords; i++) {
        const struct pdf_word *w = &p->words[l->word + i];
        if (w->flags & WORD_LEADER)
            continue;
        if (!note && i && (w->flags & WORD_RAISED) && marks_note(put, w, page))
            continue;
        if (i && !at_word(w))
            make_space(put->m);
        make_text(put->m, pdf_text(p, w), word_len(pdf_text(p, w), w->len));
        if (note && !i && (w->flags & WORD_RAISED))
            make_space(put->m);
    }
}

static bool broken(const struct pdf *p, const struct pdf_line *l)
{
    uint32_t c = pdf_last(p, l);
    return c == '-' || c == 0xAD || c == 0x2010;
}

/* Lines of a paragraph are one; where a word is broken the line end stays, so that both readings are found. */
static void put_lines(struct put *put, const struct pdf_block *b, bool note)
{
    const struct pdf *p = put->p;
    for (uint32_t i = 0; i < b->nlines; i++) {
        const struct pdf_line *l = &p->lines[b->line + i], *below = l + 1;
        put_words(put, l, b->page, note);
        bool last = i + 1 == b->nlines;
        bool verse = b->verse && !last && pdf_short(p, l, below);
        if (broken(p, l) || verse)
            make_newline(put->m);
        else
            make_space(put->m);
    }
}

/* ---- blocks ---- */

static void put_block(struct put *put, const struct pdf_block *b)
{
    const struct pdf *p = put->p;
    turn_to(put, b->page);
    make_block(put->m, b->kind, b->level);
    for (;;) {
        put_lines(put, b, b->kind == BLOCK_NOTE);
        if (!b->next)
            break;
        b = &p->blocks[b->next - 1];
        if (b->kind != BLOCK_NOTE)
            turn_to(put, b->page);
    }
    make_end(put->m);
}

/* Is the mark of the note in one of the lines? */
static bool refers(const struct pdf *p, const struct pdf_block *b, const struct pdf_block *note)
{
    const struct pdf_word *mark = &p->words[p->lines[note->line].word];
    for (uint32_t i = 0; i < b->nlines; i++) {
        const struct pdf_line *l = &p->lines[b->line + i];
        for (uint32_t k = 1; k < l->nwords; k++) {
            const struct pdf_word *w = &p->words[l->word + k];
            if ((w->flags & WORD_RAISED) && w->len <= mark->len && !memcmp(pdf_text(p, w), pdf_text(p, mark), w->len))
                return true;
        }
    }
    return false;
}

static void put_note(struct put *put, struct pdf_block *note)
{
    if (note->placed || note->follows)
        return;
    note->placed = true;
    put_block(put, note);
}

/* Notes of the block's page that the block refers to; all that are left, where it is the last of its page. */
static void put_notes(struct put *put, size_t at)
{
    struct pdf *p = put->p;
    const struct pdf_block *b = &p->blocks[at];
    for (size_t i = at; i-- > 0 && p->blocks[i].page == b->page;)
        if (p->blocks[i].kind == BLOCK_NOTE && refers(p, b, &p->blocks[i]))
            put_note(put, &p->blocks[i]);
    for (size_t i = at + 1; i < p->nblocks && p->blocks[i].page == b->page; i++)
        if (p->blocks[i].kind == BLOCK_NOTE && refers(p, b, &p->blocks[i]))
            put_note(put, &p->blocks[i]);
}

/* Notes of all pages before this one that nothing refers to. */
static void put_left(struct put *put, size_t *from, uint32_t page)
{
    struct pdf *p = put->p;
    for (; *from < p->nblocks && p->blocks[*from].page < page; ++*from)
        if (p->blocks[*from].kind == BLOCK_NOTE)
            put_note(put, &p->blocks[*from]);
}

/* Bookmarks up to this page that no heading of the text is: a picture, or letters that we do not see as one. */
static void put_marks(struct put *put, uint32_t page)
{
    struct pdf *p = put->p;
    for (; put->mark < p->nmarks && p->marks[put->mark].page <= page; put->mark++) {
        const struct pdf_mark *mark = &p->marks[put->mark];
        if (mark->met)
            continue;
        turn_to(put, mark->page);
        make_block(put->m, BLOCK_HEADING, mark->level);
        make_string(put->m, p->strings.s + mark->title);
        make_end(put->m);
    }
}

void pdf_put(struct pdf *p, struct maker *m)
{
    struct put put = {.p = p, .m = m};
    size_t left = 0;
    for (size_t i = 0; i < p->nblocks; i++) {
        const struct pdf_block *b = &p->blocks[i];
        if (b->kind == BLOCK_NOTE || b->follows)
            continue;
        put_left(&put, &left, b->page);
        put_marks(&put, b->page);
        put_block(&put, b);
        for (size_t k = i;; k = p->blocks[k].next - 1) {
            put_notes(&put, k);
            if (!p->blocks[k].next)
                break;
        }
    }
    put_left(&put, &left, UINT32_MAX);
}
