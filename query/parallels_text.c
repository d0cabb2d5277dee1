/* For people: both texts side by side, as wide as the terminal (where it is narrow one below the other), what differs
 * in colour. */
#include "parallels_show.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_MIN = 20, WIDTH_BOTH = 64, WIDTH_USUAL = 120, WIDTH_MAX = 200, SECTION_WORDS = 40 };

#define QUIET "\x1b[36m"
#define DIFFERS "\x1b[1;31m"
#define MOVED "\x1b[1;34m"
#define FORM "\x1b[33m"
#define USUAL "\x1b[0m"

/* ---- lines ---- */

/* One side as lines of at most `width` characters. */
struct lines_shown {
    struct buf text; /* with colours; lines one behind the other */
    size_t *start;   /* of each line in text */
    size_t *chars;   /* that it takes on the screen */
    size_t n, cap, chars_cap;
};

static void new_line(struct lines_shown *l)
{
    l->start = need_room(l->start, l->n, &l->cap, sizeof *l->start);
    l->chars = need_room(l->chars, l->n, &l->chars_cap, sizeof *l->chars);
    l->start[l->n] = l->text.len;
    l->chars[l->n++] = 0;
}

/* Appends a piece without blanks; it goes into the next line where this one is full. */
static void add_piece(struct lines_shown *l, const char *s, size_t len, const char *before, const char *after,
                      size_t width, bool space) /* before, after: colours, or marks that take a column each */
{
    struct buf shown = {0};
    show_terminal(s, len, &shown);
    size_t chars = show_columns(buf_string(&shown), shown.len) + (*before == '*' ? 2 : 0);
    if (!l->n || (l->chars[l->n - 1] && l->chars[l->n - 1] + space + chars > width))
        new_line(l);
    else if (space && l->chars[l->n - 1]) {
        buf_addc(&l->text, ' ');
        l->chars[l->n - 1]++;
    }
    buf_adds(&l->text, before);
    buf_add(&l->text, buf_string(&shown), shown.len);
    buf_adds(&l->text, after);
    l->chars[l->n - 1] += chars;
    buf_free(&shown);
}

static bool blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static const char *colour_of(const struct shown_word *w)
{
    return w->moved ? MOVED : w->form ? FORM : DIFFERS;
}

/* Word i with what stands around it up to the next white space on either side. */
static void lines_of(struct lines_shown *l, const struct shown_side *s, size_t width, bool color)
{
    const char *text = buf_string(&s->text);
    size_t word = 0;
    for (size_t i = 0, end; i < s->text.len; i = end) {
        bool space = i && blank(text[i - 1]);
        for (end = i; end < s->text.len && !blank(text[end]); end++)
            ;
        if (end == i) {
            end++;
            continue;
        }
        while (word < s->n && s->words[word].end <= i)
            word++;
        bool differs = word < s->n && s->words[word].start < end && s->words[word].differs;
        const char *before = !differs ? "" : !color ? "*" : colour_of(&s->words[word]);
        add_piece(l, text + i, end - i, before, !differs ? "" : color ? USUAL : "*", width, space);
    }
}

static void lines_free(struct lines_shown *l)
{
    buf_free(&l->text);
    free(l->start);
    free(l->chars);
}

/* Line i, filled up with blanks. */
static void put_line(const struct lines_shown *l, size_t i, size_t width, struct buf *out)
{
    size_t chars = 0;
    if (i < l->n) {
        size_t end = i + 1 < l->n ? l->start[i + 1] : l->text.len;
        buf_add(out, l->text.s + l->start[i], end - l->start[i]);
        chars = l->chars[i];
    }
    for (; width && chars < width; chars++)
        buf_addc(out, ' ');
}

/* ---- a parallel ---- */

static size_t screen_width(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_col)
        return WIDTH_USUAL;
    return size.ws_col < WIDTH_MIN ? WIDTH_MIN : size.ws_col > WIDTH_MAX ? WIDTH_MAX : size.ws_col;
}

static void place(const struct shown_side *s, bool color, struct buf *out)
{
    struct buf line = {0};
    show_document(s->found->document, s->path, &line);
    if (s->line_first && s->line_first == s->line_last)
        buf_addf(&line, ", line %u", (unsigned)s->line_first);
    else if (s->line_first)
        buf_addf(&line, ", lines %u–%u", (unsigned)s->line_first, (unsigned)s->line_last);
    else if (s->found->passage.page)
        buf_addf(&line, ", p. %s", s->found->passage.page);
    buf_adds(out, color ? "   " QUIET : "   ");
    show_terminal(line.s, line.len, out);
    buf_adds(out, color ? USUAL "\n" : "\n");
    buf_free(&line);
}

/* On a narrow screen: the lines of one side, each behind a sign. */
static void one_side(const struct shown_side *s, const char *sign, size_t width, bool color, struct buf *out)
{
    struct lines_shown l = {0};
    lines_of(&l, s, width, color);
    for (size_t i = 0; i < l.n; i++) {
        buf_adds(out, sign);
        put_line(&l, i, 0, out);
        buf_addc(out, '\n');
    }
    lines_free(&l);
}

static void side_by_side(const struct shown_parallel *p, bool color, struct buf *out)
{
    size_t screen = screen_width(), width = (screen - 3 - 3) / 2;
    if (screen < WIDTH_BOTH) {
        one_side(&p->a, "   < ", screen - 5, color, out);
        one_side(&p->b, "   > ", screen - 5, color, out);
        return;
    }
    struct lines_shown a = {0}, b = {0};
    lines_of(&a, &p->a, width, color);
    lines_of(&b, &p->b, width, color);
    for (size_t i = 0; i < a.n || i < b.n; i++) {
        buf_adds(out, "   ");
        put_line(&a, i, width, out);
        buf_adds(out, " │ ");
        put_line(&b, i, 0, out);
        buf_addc(out, '\n');
    }
    lines_free(&a);
    lines_free(&b);
}

/* Sections are only named: the passages that they share stand beside them. */
static void parallel(const struct shown_parallel *p, const struct options *options, struct buf *out)
{
    bool color = show_color(options), passage = p->parallel->kind == PARALLEL_PASSAGE;
    buf_addf(out, "%zu. %s%u words, %.0f %% the same\n", p->rank,
             passage ? "" : "sections with much in common: ", p->parallel->words, 100 * p->parallel->score);
    place(&p->a, color, out);
    place(&p->b, color, out);
    if (passage)
        side_by_side(p, color, out);
    buf_addc(out, '\n');
}

static void documents(const struct shown_documents *d, const struct options *options, struct buf *out)
{
    (void)options;
    shown_documents_tell(d, show_terminal, out);
    buf_addc(out, '\n');
}

static void copies(const struct shown_copies *c, const struct options *options, struct buf *out)
{
    (void)options;
    shown_copies_tell(c, show_terminal, out);
    buf_addc(out, '\n');
}

static void documents_end(const struct options *options, struct buf *out)
{
    (void)options;
    buf_addc(out, '\n');
}

static void boilerplate(const struct shown_side *s, unsigned n, const struct options *options, struct buf *out)
{
    size_t len = s->n > SECTION_WORDS ? s->words[SECTION_WORDS - 1].end : s->text.len;
    struct buf flat = {0};
    for (size_t i = 0; i < len; i++)
        buf_addc(&flat, blank(s->text.s[i]) ? ' ' : s->text.s[i]);
    buf_addf(out, "in %u documents, not compared with each other:\n", n);
    place(s, show_color(options), out);
    buf_adds(out, "   ");
    show_terminal(buf_string(&flat), flat.len, out);
    buf_adds(out, len < s->text.len ? " …\n\n" : "\n\n");
    buf_free(&flat);
}

const struct parallels_show parallels_text = {.name = "text",
                                              .documents = documents,
                                              .copies = copies,
                                              .documents_end = documents_end,
                                              .parallel = parallel,
                                              .boilerplate = boilerplate};
