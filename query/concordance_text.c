/* For people: the keyword in the middle of the screen, its context on both sides, then where it stands. */
#include "concordance.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_USUAL = 120, WIDTH_MIN = 60, WIDTH_MAX = 300, PLACE = 26, FORM_ROOM = 14, SIDE_MIN = 12 };

#define BOLD "\x1b[1;31m"
#define QUIET "\x1b[36m"
#define USUAL "\x1b[0m"

static size_t screen_width(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_col)
        return WIDTH_USUAL;
    return size.ws_col < WIDTH_MIN ? WIDTH_MIN : size.ws_col > WIDTH_MAX ? WIDTH_MAX : size.ws_col;
}

/* What is left of the screen beside the place and a keyword of usual length. */
size_t concordance_width(const struct options *options)
{
    if (strcmp(options->format, "text"))
        return options->context_given ? 4000 : 80;
    size_t side = (screen_width() - PLACE - FORM_ROOM - 4) / 2;
    return side < SIDE_MIN ? SIDE_MIN : side;
}

/* Columns of what show_terminal makes of it. */
static size_t columns_of(const char *s)
{
    struct buf shown = {0};
    show_terminal(s, strlen(s), &shown);
    size_t columns = show_columns(buf_string(&shown), shown.len);
    buf_free(&shown);
    return columns;
}

static void blanks(size_t n, struct buf *out)
{
    while (n--)
        buf_addc(out, ' ');
}

/* "…ar.txt:44": the end of the path tells most. */
static void add_place(const struct line_shown *l, bool color, struct buf *out)
{
    struct buf place = {0}, shown = {0};
    char *path = library_path(l->kwic->found->shelf, l->kwic->found->document->path);
    buf_adds(&place, path);
    if (l->line)
        buf_addf(&place, ":%u", (unsigned)l->line);
    else
        buf_addf(&place, "#%u", (unsigned)l->kwic->found->passage.n);
    show_terminal(place.s, place.len, &shown);
    size_t at = 0, chars = utf8_count(shown.s, shown.len);
    uint32_t c;
    for (size_t cut = chars > PLACE ? chars - PLACE + 1 : 0; cut; cut--)
        at += utf8_next(shown.s + at, shown.len - at, &c);
    buf_adds(out, color ? QUIET : "");
    buf_adds(out, at ? "…" : "");
    buf_adds(out, shown.s + at);
    buf_adds(out, color ? USUAL : "");
    free(path);
    buf_free(&place);
    buf_free(&shown);
}

/* Keywords begin in one column; a long one pushes what is behind it aside as little as it must. */
static void line(const struct line_shown *l, const struct options *options, struct buf *out)
{
    size_t width = concordance_width(options), left = columns_of(l->left), form = columns_of(l->form);
    size_t right = columns_of(l->right), room = width + FORM_ROOM;
    bool color = show_color(options);
    const char *before = l->left;
    for (uint32_t c; left > width; left = columns_of(before)) /* wide characters: fewer of them */
        before += utf8_next(before, strlen(before), &c);
    blanks(width - left, out);
    show_terminal(before, strlen(before), out);
    buf_adds(out, color ? BOLD : "");
    show_terminal(l->form, strlen(l->form), out);
    buf_adds(out, color ? USUAL : "");
    show_terminal(l->right, strlen(l->right), out);
    blanks(form + right < room ? room - form - right + 2 : 2, out);
    add_place(l, color, out);
    buf_addc(out, '\n');
}

static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "%8zu  ", c->count);
    const char *value = *c->value ? c->value : "(not known)";
    show_terminal(value, strlen(value), out);
    buf_addc(out, '\n');
}

static void collocate(const struct collocate_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "%10.1f %6zu %9.1f %8zu  ", c->score, c->count, c->expected, c->all);
    show_terminal(c->word, strlen(c->word), out);
    buf_addc(out, '\n');
}

static void begin(const struct options *options, struct buf *out)
{
    if (options->collocates)
        buf_adds(out, "        G2   near  expected      all\n");
}

const struct concordance_show concordance_text = {
    .name = "text", .begin = begin, .line = line, .count = count, .collocate = collocate};
