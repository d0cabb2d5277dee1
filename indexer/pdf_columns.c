/* Columns.  Between two columns a white strip runs down past several lines; lines that cross it (a headline, an
 * abstract over both) end it.  On both sides there must be text as columns have it, or it is a table, whose rows are
 * read across. */
#include "pdf.h"

#include <stdlib.h>
#include <string.h>

enum { DEEP = 8, FEW = 16 /* words: no columns in so little */, BINS = 1000 };

static const float BIN = 2;      /* points */
static const float GUTTER = 0.7F; /* of the body's size: narrower ones are gaps between words */

/* A part of the words, from top to bottom: lines over the whole width, or two columns. */
struct band {
    float top, bottom;
    bool columns;
};

/* A strip that may part columns, and what it makes of the words. */
struct gutter {
    float x;
    struct band *bands;
    size_t n, cap;
    float height; /* of all its columns */
};

static float middle(const struct pdf_word *w)
{
    return (w->y1 + w->y2) / 2;
}

static int by_middle(const void *a, const void *b)
{
    float x = middle(a), y = middle(b);
    return (x > y) - (x < y);
}

/* ---- where strips are ---- */

/* How much text stands over each bin of the width. */
static size_t cover(const struct pdf_word *w, size_t n, float left, float right, float *bins)
{
    size_t nbins = (size_t)((right - left) / BIN) + 1;
    nbins = nbins < BINS ? nbins : BINS;
    memset(bins, 0, nbins * sizeof *bins);
    for (size_t i = 0; i < n; i++) {
        size_t from = (size_t)((w[i].x1 - left) / BIN), to = (size_t)((w[i].x2 - left) / BIN);
        for (size_t k = from; k <= to && k < nbins; k++)
            bins[k] += w[i].y2 - w[i].y1;
    }
    return nbins;
}

static int by_value(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static float median(const float *values, size_t n)
{
    float copy[BINS];
    memcpy(copy, values, n * sizeof *values);
    qsort(copy, n, sizeof *copy, by_value);
    return copy[n / 2];
}

/* The middle of the emptiest bins of bins[from..to). */
static float emptiest(const float *bins, size_t from, size_t to, float left)
{
    size_t best = from, end;
    for (size_t i = from; i < to; i++)
        if (bins[i] < bins[best])
            best = i;
    for (end = best; end < to && bins[end] <= bins[best]; end++)
        ;
    return left + BIN * (float)(best + end) / 2;
}

/* ---- what a strip makes of the words ---- */

static float width_of_gutter(const struct pdf *p)
{
    return GUTTER * p->body;
}

/* Two words of one line, near each other on both sides of x: the line goes over it. */
static bool spans(const struct pdf *p, const struct pdf_word *w, size_t n, size_t i, float x)
{
    float near = width_of_gutter(p), high = 0.3F * p->body;
    if (w[i].x1 < x && w[i].x2 > x)
        return true;
    if (w[i].x2 < x - near || w[i].x1 > x + near)
        return false;
    bool left = w[i].x2 <= x;
    for (size_t k = i; k-- > 0 && middle(&w[i]) - middle(&w[k]) < high;)
        if ((w[k].x2 <= x) != left && (left ? w[k].x1 - w[i].x2 : w[i].x1 - w[k].x2) < near)
            return true;
    for (size_t k = i + 1; k < n && middle(&w[k]) - middle(&w[i]) < high; k++)
        if ((w[k].x2 <= x) != left && (left ? w[k].x1 - w[i].x2 : w[i].x1 - w[k].x2) < near)
            return true;
    return false;
}

static void add_band(struct gutter *g, float top, float bottom, bool columns)
{
    g->bands = need_room(g->bands, g->n, &g->cap, sizeof *g->bands);
    g->bands[g->n++] = (struct band){top, bottom, columns};
}

/* Bands from the lines that span: what is between them may be columns. */
static void find_bands(const struct pdf *p, struct gutter *g, const struct pdf_word *w, size_t n)
{
    float bottom = -1e6F;
    g->n = 0;
    for (size_t i = 0; i < n; i++) {
        if (!spans(p, w, n, i, g->x))
            continue;
        if (g->n && w[i].y1 < g->bands[g->n - 1].bottom) {
            if (w[i].y2 > bottom)
                bottom = g->bands[g->n - 1].bottom = w[i].y2;
            continue;
        }
        add_band(g, bottom, w[i].y1, true);
        add_band(g, w[i].y1, w[i].y2, false);
        bottom = w[i].y2;
    }
    add_band(g, bottom, 1e6F, true);
}

/* What one side of a band looks like. */
struct side {
    size_t lines, bytes, full, aligned;
    float left, right, top, bottom;
};

static void widen(struct side *s, const struct pdf_word *w)
{
    s->left = w->x1 < s->left ? w->x1 : s->left;
    s->right = w->x2 > s->right ? w->x2 : s->right;
    s->top = w->y1 < s->top ? w->y1 : s->top;
    s->bottom = w->y2 > s->bottom ? w->y2 : s->bottom;
    s->bytes += w->len;
}

/* Lines that begin where most do, and lines that fill the width. */
static void add_line(struct side *s, float x1, float x2)
{
    s->lines++;
    s->aligned += x1 < s->left + 3;
    s->full += x2 > s->right - 0.2F * (s->right - s->left);
}

static bool on_side(const struct pdf_word *w, float x, bool right)
{
    return right ? w->x1 >= x : w->x2 <= x;
}

static struct side side_of(const struct pdf *p, const struct pdf_word *w, size_t n, float x, bool right)
{
    struct side s = {.left = 1e6F, .right = -1e6F, .top = 1e6F, .bottom = -1e6F};
    float y = -1e6F, x1 = 0, x2 = 0;
    for (size_t i = 0; i < n; i++)
        if (on_side(&w[i], x, right))
            widen(&s, &w[i]);
    for (size_t i = 0; i < n; i++) {
        if (!on_side(&w[i], x, right))
            continue;
        if (middle(&w[i]) > y + 0.5F * p->body) {
            if (y > -1e6F)
                add_line(&s, x1, x2);
            y = middle(&w[i]);
            x1 = w[i].x1, x2 = w[i].x2;
        }
        x1 = w[i].x1 < x1 ? w[i].x1 : x1;
        x2 = w[i].x2 > x2 ? w[i].x2 : x2;
    }
    if (y > -1e6F)
        add_line(&s, x1, x2);
    return s;
}

/* Text as a column has it: not the short lines of a table's cells. */
static bool column(const struct side *s)
{
    return s->lines >= 2 && s->bytes >= 15 * s->lines && 2 * s->aligned >= s->lines && 5 * s->full >= 2 * s->lines;
}

/* Words of the band, which are w[*from..end): their middle is in it. */
static size_t band_end(const struct pdf_word *w, size_t n, size_t from, const struct band *b)
{
    while (from < n && middle(&w[from]) < b->bottom)
        from++;
    return from;
}

/* Which bands are columns.  Where one surely is, those are too that have something on both sides of the same strip. */
static void judge_bands(const struct pdf *p, struct gutter *g, const struct pdf_word *w, size_t n)
{
    bool sure = false;
    g->height = 0;
    for (size_t i = 0, at = 0, end; i < g->n; i++, at = end) {
        struct band *b = &g->bands[i];
        end = band_end(w, n, at, b);
        struct side left = side_of(p, w + at, end - at, g->x, false), right = side_of(p, w + at, end - at, g->x, true);
        bool both = b->columns && left.lines && right.lines && right.left - left.right >= width_of_gutter(p);
        b->columns = both;
        if (!both)
            continue;
        sure |= left.lines + right.lines >= 6 && column(&left) && column(&right);
        g->height += left.bottom - left.top + right.bottom - right.top;
    }
    if (!sure)
        g->height = 0;
}

static void try_gutter(const struct pdf *p, struct gutter *best, float x, const struct pdf_word *w, size_t n)
{
    struct gutter g = {.x = x};
    find_bands(p, &g, w, n);
    judge_bands(p, &g, w, n);
    if (g.height > best->height) {
        free(best->bands);
        *best = g;
    } else {
        free(g.bands);
    }
}

static void best_gutter(const struct pdf *p, struct gutter *best, const struct pdf_word *w, size_t n)
{
    float left = 1e6F, right = -1e6F, bins[BINS];
    for (size_t i = 0; i < n; i++) {
        left = w[i].x1 < left ? w[i].x1 : left;
        right = w[i].x2 > right ? w[i].x2 : right;
    }
    if (right - left < 10 * p->body || right - left > BINS * BIN)
        return;
    size_t nbins = cover(w, n, left, right, bins), end;
    float low = 0.5F * median(bins, nbins);
    for (size_t i = nbins / 12; i < nbins - nbins / 12; i = end + 1) {
        for (end = i; end < nbins && bins[end] <= low; end++)
            ;
        if (end > i && end < nbins)
            try_gutter(p, best, emptiest(bins, i, end, left), w, n);
    }
}

/* ---- reading order ---- */

static void read_words(struct pdf *p, uint32_t page, struct pdf_word *w, size_t n, int deep);

/* The words left of the strip first, then those right of it. */
static void read_columns(struct pdf *p, uint32_t page, struct pdf_word *w, size_t n, float x, int deep)
{
    struct pdf_word *copy = need((n + 1) * sizeof *copy);
    size_t left = 0, at = 0;
    memcpy(copy, w, n * sizeof *w);
    for (int right = 0; right < 2; right++) {
        for (size_t i = 0; i < n; i++)
            if (on_side(&copy[i], x, false) == !right)
                w[at++] = copy[i];
        left = right ? left : at;
    }
    free(copy);
    read_words(p, page, w, left, deep);
    read_words(p, page, w + left, n - left, deep);
}

/* w: sorted by_middle. */
static void read_words(struct pdf *p, uint32_t page, struct pdf_word *w, size_t n, int deep)
{
    struct gutter g = {0};
    size_t at = 0, end = 0;
    if (n >= FEW && deep < DEEP)
        best_gutter(p, &g, w, n);
    for (size_t i = 0; i < g.n; i++) {
        end = band_end(w, n, end, &g.bands[i]);
        bool next = i + 1 < g.n && g.bands[i + 1].columns;
        if (g.bands[i].columns)
            read_columns(p, page, w + at, end - at, g.x, deep + 1);
        else if (next || i + 1 == g.n)
            read_words(p, page, w + at, end - at, deep + 1);
        else
            continue;
        at = end;
    }
    if (!g.n && n)
        pdf_region(p, page, w, n);
    free(g.bands);
}

/* Words of a page by the turn that they have, running heads last. */
static int by_turn(const void *a, const void *b)
{
    const struct pdf_word *x = a, *y = b;
    int rx = x->flags & WORD_RUNNING ? 4 : x->turn, ry = y->flags & WORD_RUNNING ? 4 : y->turn;
    return rx != ry ? rx - ry : by_middle(a, b);
}

void pdf_columns(struct pdf *p)
{
    for (uint32_t i = 0; i < p->npages; i++) {
        struct pdf_page *page = &p->pages[i];
        struct pdf_word *w = p->words + page->word;
        page->line = (uint32_t)p->nlines;
        pdf_sort(w, page->nwords, by_turn);
        for (size_t at = 0, end; at < page->nwords; at = end) {
            for (end = at + 1; end < page->nwords && w[end].turn == w[at].turn; end++)
                if ((w[end].flags ^ w[at].flags) & WORD_RUNNING)
                    break;
            if (!(w[at].flags & WORD_RUNNING))
                read_words(p, i, w + at, end - at, 0);
        }
        page->nlines = (uint32_t)p->nlines - page->line;
    }
}
