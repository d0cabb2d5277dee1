#include "pdf.h"

#include "fold.h"

#include <stdlib.h>
#include <string.h>

static const float GAP = 0.1F; /* of the size: what is wider parts words */

static float middle(float y1, float y2)
{
    return (y1 + y2) / 2;
}

static int by_left(const void *a, const void *b)
{
    const struct pdf_word *x = a, *y = b;
    return (x->x1 > y->x1) - (x->x1 < y->x1);
}

static int by_value(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

void pdf_sort(struct pdf_word *w, size_t n, int (*order)(const void *, const void *))
{
    size_t i = 1;
    while (i < n && order(&w[i - 1], &w[i]) <= 0)
        i++;
    if (i < n)
        qsort(w, n, sizeof *w, order);
}

/* ---- which words are one line ---- */

/* A line while its words are gathered: y of its largest word. */
struct open_line {
    float y1, y2;
    size_t n;
};

enum { OPEN = 6 }; /* lines that are looked back to */

/* The letter that a chapter begins with hangs over two or three lines; it belongs to the first. */
static bool drop_cap(const struct pdf *p, const struct pdf_word *w)
{
    uint32_t c;
    size_t n = utf8_next(pdf_text(p, w), w->len, &c);
    return n == w->len && (fold_flags(c) & CHAR_UPPER) && pdf_size(p, w) > 1.8F * p->body;
}

/* Where the word stands; of a large first letter, where the first line beside it stands. */
static void extent(const struct pdf *p, const struct pdf_word *w, float *y1, float *y2)
{
    *y1 = w->y1;
    *y2 = w->y2;
    if (drop_cap(p, w)) {
        *y1 += 0.2F * pdf_size(p, w);
        *y2 = *y1 + p->body;
    }
}

/* Do they overlap by half of the lower one? */
static bool beside(const struct open_line *l, float y1, float y2)
{
    float both = (l->y2 < y2 ? l->y2 : y2) - (l->y1 > y1 ? l->y1 : y1);
    float a = l->y2 - l->y1, b = y2 - y1;
    return both > 0.5F * (a < b ? a : b);
}

/* Number of the line of each word; returns how many lines. */
static size_t number_lines(const struct pdf *p, const struct pdf_word *w, size_t n, uint32_t *line)
{
    struct open_line *lines = need((n + 1) * sizeof *lines);
    size_t nlines = 0;
    for (size_t i = 0; i < n; i++) {
        float y1, y2;
        extent(p, &w[i], &y1, &y2);
        size_t k = nlines, back = nlines > OPEN ? nlines - OPEN : 0;
        while (k > back && !beside(&lines[k - 1], y1, y2))
            k--;
        if (k == back) {
            k = ++nlines;
            lines[k - 1] = (struct open_line){y1, y2, 0};
        } else if (y2 - y1 > lines[k - 1].y2 - lines[k - 1].y1) {
            lines[k - 1].y1 = y1;
            lines[k - 1].y2 = y2;
        }
        line[i] = (uint32_t)k - 1;
    }
    free(lines);
    return nlines;
}

/* ---- a line ---- */

static size_t bytes_of_size(const struct pdf *p, const struct pdf_word *w, size_t n, float size)
{
    size_t bytes = 0;
    for (size_t i = 0; i < n; i++)
        bytes += pdf_size(p, &w[i]) == size ? w[i].len : 0;
    return bytes;
}

/* The size that most of its text has. */
static float usual_size(const struct pdf *p, const struct pdf_word *w, size_t n)
{
    float best = pdf_size(p, &w[n / 2]);
    size_t most = bytes_of_size(p, w, n, best);
    for (size_t i = 0; i < n; i++) {
        float size = pdf_size(p, &w[i]);
        size_t bytes = size == best ? 0 : bytes_of_size(p, w, n, size);
        if (bytes > most) {
            most = bytes;
            best = size;
        }
    }
    return best;
}

static bool only(const struct pdf *p, const struct pdf_word *w, const char *chars)
{
    const char *s = pdf_text(p, w);
    for (size_t i = 0; i < w->len; i++)
        if (!strchr(chars, s[i]))
            return false;
    return true;
}

/* Signs that notes are marked with, besides numbers. */
static bool note_sign(const struct pdf *p, const struct pdf_word *w)
{
    static const char *const signs[] = {"*", "**", "***", "†", "‡", "††", "§", "1)", "2)", "*)", "**)"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strlen(signs[i]) == w->len && !memcmp(signs[i], pdf_text(p, w), w->len))
            return true;
    return false;
}

/* Is the word raised, and could it be the mark of a note? */
static bool raised(const struct pdf *p, const struct pdf_line *l, const struct pdf_word *w)
{
    return pdf_size(p, w) < 0.86F * l->size && middle(w->y1, w->y2) < middle(l->y1, l->y2) &&
           (only(p, w, "0123456789,)") || note_sign(p, w));
}

static void set_extent(const struct pdf *p, struct pdf_line *l)
{
    const struct pdf_word *w = p->words + l->word;
    l->x1 = w[0].x1;
    l->y1 = 1e6F;
    l->x2 = l->y2 = -1e6F;
    for (uint32_t i = 0; i < l->nwords; i++) {
        l->x2 = w[i].x2 > l->x2 ? w[i].x2 : l->x2;
        if (pdf_size(p, &w[i]) < 0.9F * l->size || pdf_size(p, &w[i]) > 1.1F * l->size)
            continue;
        l->y1 = w[i].y1 < l->y1 ? w[i].y1 : l->y1;
        l->y2 = w[i].y2 > l->y2 ? w[i].y2 : l->y2;
    }
}

/* Three dots and more. */
static bool leader(const struct pdf *p, const struct pdf_word *w)
{
    return w->len >= 1 && only(p, w, ". ") ;
}

/* Dots that stand one by one, or in a row of four and more. */
static void find_leaders(const struct pdf *p, struct pdf_line *l)
{
    struct pdf_word *w = p->words + l->word;
    for (uint32_t i = 0, end; i < l->nwords; i = end) {
        size_t dots = 0;
        for (end = i; end < l->nwords && leader(p, &w[end]); end++)
            dots += w[end].len;
        for (uint32_t k = i; dots >= 4 && k < end; k++)
            w[k].flags |= WORD_LEADER;
        l->wide |= dots >= 4;
        end += end == i;
    }
}

static void set_flags(const struct pdf *p, struct pdf_line *l)
{
    struct pdf_word *w = p->words + l->word;
    l->bold = true;
    for (uint32_t i = 0; i < l->nwords; i++) {
        float gap = i ? w[i].x1 - w[i - 1].x2 : 0;
        if (i && gap < GAP * pdf_size(p, &w[i]))
            w[i].flags |= WORD_GLUED;
        else if (!i)
            w[i].flags &= (uint8_t)~WORD_GLUED;
        if (raised(p, l, &w[i]))
            w[i].flags |= WORD_RAISED;
        l->bold = l->bold && (p->styles[w[i].style].bold || w[i].flags & WORD_RAISED);
        l->wide |= gap > 2 * l->size;
    }
    find_leaders(p, l);
}

static void add_line(struct pdf *p, struct pdf_word *w, size_t n)
{
    struct pdf_line l = {.word = (uint32_t)(w - p->words), .nwords = (uint32_t)n, .region = (uint32_t)p->nregions - 1};
    pdf_sort(w, n, by_left);
    l.size = usual_size(p, w, n);
    set_extent(p, &l);
    set_flags(p, &l);
    p->lines = need_room(p->lines, p->nlines, &p->lines_cap, sizeof *p->lines);
    p->lines[p->nlines++] = l;
}

/* ---- a region ---- */

/* The outermost of sorted values that a few others are near to; of few values, the outermost. */
static float edge(const float *v, size_t n, bool last)
{
    size_t few = n < 4 ? 1 : n / 10 + 2;
    for (size_t i = 0; i + few <= n; i++) {
        float a = last ? v[n - 1 - i] : v[i], b = last ? v[n - i - few] : v[i + few - 1];
        if (a - b < 3 && b - a < 3)
            return a;
    }
    return last ? v[n - 1] : v[0];
}

static void set_edges(const struct pdf *p, struct pdf_region *r)
{
    float *v = need((r->nlines + 1) * sizeof *v);
    for (int side = 0; side < 2; side++) {
        for (uint32_t i = 0; i < r->nlines; i++)
            v[i] = side ? p->lines[r->line + i].x2 : p->lines[r->line + i].x1;
        qsort(v, r->nlines, sizeof *v, by_value);
        *(side ? &r->right : &r->left) = edge(v, r->nlines, side);
    }
    free(v);
}

/* Words in the order of their lines; where[k] is where line k begins. */
static void order(struct pdf_word *w, size_t n, const uint32_t *line, size_t *where, size_t nlines)
{
    struct pdf_word *copy = need((n + 1) * sizeof *copy);
    memcpy(copy, w, n * sizeof *w);
    for (size_t i = 0; i < n; i++)
        where[line[i] + 1]++;
    for (size_t k = 0; k < nlines; k++)
        where[k + 1] += where[k];
    for (size_t i = n; i-- > 0;)
        w[--where[line[i] + 1]] = copy[i];
    for (size_t k = 0; k < nlines; k++)
        where[k] = where[k + 1];
    where[nlines] = n;
    free(copy);
}

void pdf_region(struct pdf *p, uint32_t page, struct pdf_word *w, size_t n)
{
    uint32_t *line = need((n + 1) * sizeof *line);
    size_t *where = need((n + 2) * sizeof *where);
    size_t nlines = number_lines(p, w, n, line);
    order(w, n, line, where, nlines);
    p->regions = need_room(p->regions, p->nregions, &p->regions_cap, sizeof *p->regions);
    p->regions[p->nregions++] =
        (struct pdf_region){.line = (uint32_t)p->nlines, .nlines = (uint32_t)nlines, .page = page};
    for (size_t k = 0; k < nlines; k++)
        add_line(p, w + where[k], where[k + 1] - where[k]);
    set_edges(p, &p->regions[p->nregions - 1]);
    free(line);
    free(where);
}
