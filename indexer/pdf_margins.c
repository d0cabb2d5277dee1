/* Running heads and page numbers.  They stand in the outermost rows of a page, in the same place on several pages; they
 * have the same text there, or a number that grows as the pages do. */
#include "pdf.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { ROWS = 3, ROW_BYTES = 300 }; /* at each end of a page; longer rows are text */

enum kind { NONE, ARABIC, ROMAN, CAPITALS };

/* A number in a row. */
struct number {
    enum kind kind;
    int value;
};

struct row {
    float y1, y2, size;
    uint32_t page, hash;  /* of its text without numbers; 0: there is none */
    struct number number[2]; /* at its beginning, at its end */
    bool there, running;
    bool spread;      /* has a wide gap inside, as between a head and a number at the edge */
    bool large;       /* as headings are: larger than the text, or bold */
    bool noted;       /* begins with a small mark: a note */
    unsigned printed; /* 1 + which of its numbers is that of the page; 0: none */
};

struct page_rows {
    struct row row[2][ROWS]; /* from the top, from the bottom */
};

/* ---- numbers ---- */

static int roman_digit(char c)
{
    switch (c | 0x20) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    case 'c': return 100;
    default: return 0;
    }
}

/* viii, XIV; what could be made shorter is taken too. */
static struct number roman(const char *s, size_t len)
{
    int sum = 0;
    for (size_t i = 0; i < len; i++) {
        int d = roman_digit(s[i]), next = i + 1 < len ? roman_digit(s[i + 1]) : 0;
        if (!d || (s[i] & 0x20) != (s[0] & 0x20))
            return (struct number){0};
        sum += d < next ? -d : d;
    }
    return (struct number){s[0] & 0x20 ? ROMAN : CAPITALS, sum};
}

/* 12, [12], -12-, viii. */
static struct number number_of(const char *s, size_t len)
{
    while (len && strchr("[](){}-|.,~", *s))
        s++, len--;
    while (len && strchr("[](){}-|.,~", s[len - 1]))
        len--;
    int value = 0;
    size_t i = 0;
    while (i < len && i < 5 && s[i] >= '0' && s[i] <= '9')
        value = 10 * value + s[i++] - '0';
    if (len && len < 5 && i == len)
        return (struct number){ARABIC, value};
    return len && len < 9 ? roman(s, len) : (struct number){0};
}

/* ---- rows ---- */

static int by_top(const void *a, const void *b)
{
    const struct pdf_word *const *x = a, *const *y = b;
    return ((*x)->y1 > (*y)->y1) - ((*x)->y1 < (*y)->y1);
}

static int by_left(const void *a, const void *b)
{
    const struct pdf_word *const *x = a, *const *y = b;
    return ((*x)->x1 > (*y)->x1) - ((*x)->x1 < (*y)->x1);
}

/* Letters alone, so that a head is the same on each page. */
static uint32_t add_hash(uint32_t hash, const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)s[i] > '@')
            hash = (hash ^ (unsigned char)s[i]) * 16777619u;
    return hash;
}

/* "Page 5 of 12", "strana 5": words that stand beside the number of a page. */
static bool page_word(const char *s, size_t len)
{
    static const char *const words[] = {"page", "of", "strana", "str.", "s.", "z", "стр.", "страница", "из", "p."};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == len && !strncasecmp(s, words[i], len))
            return true;
    return false;
}

/* What stands in words[0..n) of one row, from left to right. */
static void row_content(const struct pdf *p, struct row *row, struct pdf_word **words, size_t n)
{
    uint32_t hash = 2166136261u, start = hash;
    qsort(words, n, sizeof *words, by_left);
    row->size = pdf_size(p, words[n - 1]);
    row->large = row->size > 1.05F * p->body || p->styles[words[n - 1]->style].bold;
    row->noted = n > 1 && pdf_size(p, words[0]) < 0.86F * pdf_size(p, words[1]);
    for (size_t i = 0; i < n; i++) {
        const char *s = pdf_text(p, words[i]);
        struct number number = number_of(s, words[i]->len);
        bool beside = i && page_word(pdf_text(p, words[i - 1]), words[i - 1]->len);
        row->spread |= i && words[i]->x1 - words[i - 1]->x2 > 2 * row->size;
        if (number.kind && (i == 0 || beside))
            row->number[0] = number;
        else if (number.kind && i + 1 == n)
            row->number[1] = number;
        else if (!number.kind && !page_word(s, words[i]->len))
            hash = add_hash(hash, s, words[i]->len);
    }
    row->hash = hash == start ? 0 : hash;
}

/* Words of a row begin at words[from]; returns where the next row begins.  Bottom rows are looked for from below. */
static size_t row_end(struct pdf_word **words, size_t n, size_t from, float *y1, float *y2)
{
    size_t i = from;
    *y1 = words[from]->y1;
    *y2 = words[from]->y2;
    for (; i < n && words[i]->y1 < *y2 - 0.3F * (words[i]->y2 - words[i]->y1); i++)
        *y2 = words[i]->y2 > *y2 ? words[i]->y2 : *y2;
    return i > from ? i : from + 1;
}

static bool set_row(const struct pdf *p, struct row *row, uint32_t page, struct pdf_word **words, size_t n)
{
    size_t bytes = 0;
    for (size_t i = 0; i < n; i++)
        bytes += words[i]->len;
    if (bytes > ROW_BYTES)
        return false;
    row->there = true;
    row->page = page;
    row_content(p, row, words, n);
    return true;
}

/* All rows of the page; where[k] is where row k begins. */
static size_t find_rows(struct pdf_word **words, size_t n, size_t *where, float (*y)[2])
{
    size_t rows = 0;
    for (size_t i = 0; i < n; rows++) {
        where[rows] = i;
        i = row_end(words, n, i, &y[rows][0], &y[rows][1]);
    }
    where[rows] = n;
    return rows;
}

static void page_rows(const struct pdf *p, uint32_t page, struct pdf_word **words, size_t n, struct page_rows *out)
{
    size_t *where = need((n + 1) * sizeof *where);
    float(*y)[2] = need((n + 1) * sizeof *y);
    size_t rows = find_rows(words, n, where, y);
    for (int end = 0; end < 2; end++)
        for (size_t k = 0; k < ROWS && k < rows; k++) {
            size_t at = end ? rows - 1 - k : k;
            struct row *row = &out->row[end][k];
            row->y1 = y[at][0];
            row->y2 = y[at][1];
            if (!set_row(p, row, page, words + where[at], where[at + 1] - where[at]))
                break;
        }
    free(where);
    free(y);
}

static struct page_rows *all_rows(struct pdf *p)
{
    struct page_rows *rows = need((p->npages + 1) * sizeof *rows);
    struct pdf_word **words = need((p->nwords + 1) * sizeof *words);
    for (uint32_t i = 0; i < p->npages; i++) {
        size_t n = 0;
        for (uint32_t k = 0; k < p->pages[i].nwords; k++) {
            words[n] = &p->words[p->pages[i].word + k];
            n += !words[n]->turn;
        }
        qsort(words, n, sizeof *words, by_top);
        page_rows(p, i, words, n, &rows[i]);
    }
    free(words);
    return rows;
}

/* ---- what is repeated ---- */

enum { NEAR = 8, LEVEL = 6 }; /* pages on each side that a row is compared with; points up or down */

static bool same_place(const struct row *a, const struct row *b)
{
    float d = a->y1 - b->y1, s = a->size - b->size;
    return a->there && b->there && d < LEVEL && d > -LEVEL && s < 0.6F && s > -0.6F;
}

/* Do both numbers say the same of the first page? */
static bool same_count(const struct row *a, const struct row *b, unsigned i)
{
    const struct number *x = &a->number[i];
    for (unsigned k = 0; x->kind && k < 2; k++)
        if (b->number[k].kind == x->kind && x->value - (int)a->page == b->number[k].value - (int)b->page)
            return true;
    return false;
}

/* Rows that are like one row. */
struct alike {
    int texts, numbers[2];
};

/* Counts rows near by, at the same end and place of their page, that have the same text, and those whose number says the
 * same of the first page. */
static struct alike count_alike(const struct pdf *p, const struct page_rows *rows, const struct row *row, int end)
{
    struct alike n = {0};
    uint32_t from = row->page > NEAR ? row->page - NEAR : 0;
    for (uint32_t i = from; i <= row->page + NEAR && i < p->npages; i++)
        for (int k = 0; i != row->page && k < ROWS; k++) {
            const struct row *other = &rows[i].row[end][k];
            if (!same_place(row, other))
                continue;
            n.texts += row->hash && row->hash == other->hash;
            n.numbers[0] += same_count(row, other, 0);
            n.numbers[1] += same_count(row, other, 1);
            break;
        }
    return n;
}

static bool label_is(const struct pdf *p, const struct row *row, unsigned i)
{
    const char *label = p->strings.s + p->pages[row->page].label;
    struct number number = number_of(label, strlen(label));
    return number.kind && number.kind == row->number[i].kind && number.value == row->number[i].value;
}

/* Few pages give few rows to compare with: then a number that is the page's will do, where it stands alone or far from
 * the rest of its row. */
static void judge(const struct pdf *p, const struct page_rows *rows, struct row *row, int end)
{
    struct alike alike = count_alike(p, rows, row, end);
    int enough = p->npages > 4 ? 2 : 1;
    for (unsigned i = 0; i < 2; i++) {
        bool label = label_is(p, row, i), alone = !row->hash || row->spread;
        if (row->hash && row->large && !alike.texts)
            break;
        if (alike.numbers[i] >= enough || (label && (alone || alike.numbers[i])))
            row->printed = i + 1;
        row->running |= label && alike.texts;
    }
    row->running |= alike.texts >= enough || row->printed;
    row->running = row->running && !row->noted;
}

/* A row runs only where all rows outside of it do. */
static void judge_all(const struct pdf *p, struct page_rows *rows)
{
    for (size_t i = 0; i < p->npages; i++)
        for (int end = 0; end < 2; end++)
            for (int k = 0; k < ROWS; k++) {
                struct row *row = &rows[i].row[end][k];
                if (row->there)
                    judge(p, rows, row, end);
                if (!row->running)
                    break;
            }
}

/* Heads of chapters change, and may have no number: an outermost row in the place where most pages near by have their
 * head is one, too. */
static void judge_by_place(const struct pdf *p, struct page_rows *rows, uint32_t page, int end)
{
    struct row *row = &rows[page].row[end][0];
    const struct row *inner = &rows[page].row[end][1];
    int running = 0, all = 0;
    uint32_t from = page > NEAR ? page - NEAR : 0;
    for (uint32_t i = from; i <= page + NEAR && i < p->npages; i++) {
        const struct row *other = &rows[i].row[end][0];
        all++;
        running += i != page && other->running && other->hash && same_place(row, other);
    }
    float height = row->y2 - row->y1, gap = end ? row->y1 - inner->y2 : inner->y1 - row->y2;
    if (row->there && row->hash && 2 * running > all && running > 2 && (!inner->there || gap > 0.6F * height))
        row->running = true;
}

static bool in_row(const struct row *row, const struct pdf_word *w)
{
    return row->running && !w->turn && w->y1 >= row->y1 - 0.1F && w->y2 <= row->y2 + 0.1F;
}

static void mark_row(struct pdf *p, const struct row *row, uint32_t page)
{
    struct pdf_word *words = p->words + p->pages[page].word;
    for (uint32_t k = 0; k < p->pages[page].nwords; k++)
        if (in_row(row, &words[k]))
            words[k].flags |= WORD_RUNNING;
}

/* Would anything be left on the page? */
static bool something_left(const struct pdf *p, const struct page_rows *rows, uint32_t page)
{
    const struct pdf_word *words = p->words + p->pages[page].word;
    for (uint32_t k = 0; k < p->pages[page].nwords; k++) {
        bool running = false;
        for (int i = 0; i < 2 * ROWS; i++)
            running |= in_row(&rows[page].row[i / ROWS][i % ROWS], &words[k]);
        if (!running && !number_of(pdf_text(p, &words[k]), words[k].len).kind)
            return true;
    }
    return false;
}

/* A page with nothing but rows that stand on other pages, too, keeps all but its number. */
static void mark_words(struct pdf *p, const struct page_rows *rows, uint32_t page)
{
    bool left = something_left(p, rows, page);
    for (int i = 0; i < 2 * ROWS; i++) {
        const struct row *row = &rows[page].row[i / ROWS][i % ROWS];
        if (row->running && (left || !row->hash))
            mark_row(p, row, page);
    }
}

/* ---- printed numbers as labels ---- */

static const struct row *printed(const struct page_rows *rows)
{
    for (int end = 1; end >= 0; end--)
        for (int k = 0; k < ROWS; k++)
            if (rows->row[end][k].printed && rows->row[end][k].running)
                return &rows->row[end][k];
    return NULL;
}

static void add_roman(struct buf *out, int n, bool capitals)
{
    static const struct {
        int value;
        const char *digits;
    } table[] = {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    for (size_t i = 0; i < 9; i++)
        for (; n >= table[i].value; n -= table[i].value)
            for (const char *d = table[i].digits; *d; d++)
                buf_addc(out, capitals ? (char)(*d - 32) : *d);
}

static void set_label(struct pdf *p, size_t page, struct number number)
{
    p->pages[page].label = p->strings.len;
    if (number.kind == ARABIC)
        buf_addf(&p->strings, "%d", number.value);
    else
        add_roman(&p->strings, number.value, number.kind == CAPITALS);
    buf_addc(&p->strings, 0);
}

/* A page without a number has the one that the next numbered page gives it (a chapter's first page, say), the last pages
 * that of the page before. */
static void set_labels(struct pdf *p, const struct page_rows *rows)
{
    const struct row *next = NULL, *last = NULL;
    for (size_t i = p->npages; i-- > 0;) {
        const struct row *here = printed(&rows[i]);
        last = last ? last : here;
        next = here ? here : next;
        struct number number = next ? next->number[next->printed - 1] : (struct number){0};
        number.value += next ? (int)i - (int)next->page : 0;
        if (number.value > 0)
            set_label(p, i, number);
    }
    for (size_t i = last ? last->page + 1 : p->npages; i < p->npages; i++)
        set_label(p, i, (struct number){last->number[last->printed - 1].kind,
                                        last->number[last->printed - 1].value + (int)(i - last->page)});
}

static size_t count_printed(const struct pdf *p, const struct page_rows *rows)
{
    size_t n = 0;
    for (size_t i = 0; i < p->npages; i++)
        n += printed(&rows[i]) != NULL;
    return n;
}

void pdf_margins(struct pdf *p)
{
    struct page_rows *rows = all_rows(p);
    judge_all(p, rows);
    for (uint32_t i = 0; i < p->npages; i++) {
        judge_by_place(p, rows, i, 0);
        judge_by_place(p, rows, i, 1);
    }
    for (uint32_t i = 0; i < p->npages; i++)
        mark_words(p, rows, i);
    if (!p->labelled && count_printed(p, rows) >= 3)
        set_labels(p, rows);
    free(rows);
}
