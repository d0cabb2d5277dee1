/* For people: the keyword in one column of the screen, its context on both sides, then where it stands.
 *
 * All is measured in columns of the terminal, after controls were made visible: wide characters take two, combining
 * ones none. */
#include "concordance.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_USUAL = 120, WIDTH_MIN = 40, WIDTH_MAX = 300, PLACE_MIN = 12, PLACE_MAX = 40, FORM_USUAL = 10, GAP = 2 };

#define BOLD "\x1b[1;31m"
#define QUIET "\x1b[36m"
#define USUAL "\x1b[0m"
#define CUT "…"

/* The terminal's; else what $COLUMNS says; else the usual one. */
static size_t screen_width(void)
{
    struct winsize size = {0};
    const char *said = getenv("COLUMNS");
    size_t width = !ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) ? size.ws_col : 0;
    if (!width && said)
        width = strspn(said, "0123456789") == strlen(said) && strlen(said) < 6 ? (size_t)atoi(said) : 0;
    if (!width)
        width = WIDTH_USUAL;
    return width < WIDTH_MIN ? WIDTH_MIN : width > WIDTH_MAX ? WIDTH_MAX : width;
}

/* Of the text formats as many as any screen could show; other formats give as many as --context asks for. */
size_t concordance_width(const struct options *options)
{
    if (!strcmp(options->format, "text"))
        return screen_width();
    return options->context_given ? 4000 : 80;
}

/* A string as the terminal shows it. */
struct shown {
    struct buf text;
    size_t columns;
};

static struct shown shown_of(const char *s)
{
    struct shown out = {0};
    show_terminal(s, strlen(s), &out.text);
    out.columns = show_columns(buf_string(&out.text), out.text.len);
    return out;
}

/* Bytes of the character at s with the marks that combine with it, and its columns. */
static size_t cluster(const char *s, size_t len, size_t *columns)
{
    uint32_t c;
    size_t n = utf8_next(s, len, &c);
    *columns = show_columns(s, n);
    while (n < len) {
        size_t more = utf8_next(s + n, len - n, &c);
        if (more < 2 || show_columns(s + n, more))
            break;
        n += more;
    }
    return n;
}

/* Leaves the end of it, at most `room` columns: whole words where there is one. */
static void keep_end(struct shown *s, size_t room)
{
    const char *text = buf_string(&s->text);
    size_t at = 0, left = s->columns, word = 0, columns;
    while (at < s->text.len && left > room) {
        at += cluster(text + at, s->text.len - at, &columns);
        left -= columns;
    }
    if (at && at < s->text.len && text[at - 1] != ' ')
        word = strcspn(text + at, " ") + 1;
    if (word && at + word < s->text.len)
        at += word;
    if (at)
        memmove(s->text.s, s->text.s + at, s->text.len - at);
    buf_cut(&s->text, s->text.len - at);
    s->columns = show_columns(buf_string(&s->text), s->text.len);
}

/* Leaves the beginning of it, likewise. */
static void keep_start(struct shown *s, size_t room)
{
    const char *text = buf_string(&s->text);
    size_t at = 0, used = 0, columns = 0;
    for (size_t n; at < s->text.len; at += n, used += columns) {
        n = cluster(text + at, s->text.len - at, &columns);
        if (used + columns > room)
            break;
    }
    size_t word = at;
    while (at < s->text.len && word && text[word] != ' ')
        word--;
    buf_cut(&s->text, at < s->text.len && word ? word : at);
    s->columns = show_columns(buf_string(&s->text), s->text.len);
}

static void blanks(size_t n, struct buf *out)
{
    while (n--)
        buf_addc(out, ' ');
}

static void add(const struct shown *s, const char *mark, bool color, struct buf *out)
{
    buf_adds(out, color ? mark : "");
    buf_add(out, buf_string(&s->text), s->text.len);
    buf_adds(out, color && *mark ? USUAL : "");
}

/* "…ar.txt:44": the end of the path tells most. */
static struct shown place_of_line(const struct line_shown *l, size_t room)
{
    struct buf place = {0};
    char *path = library_path(l->kwic->found->shelf, l->kwic->found->document->path);
    buf_adds(&place, path);
    if (l->line)
        buf_addf(&place, ":%u", (unsigned)l->line);
    else
        buf_addf(&place, "#%u", (unsigned)l->kwic->found->passage.n);
    struct shown out = shown_of(place.s);
    size_t at = 0, columns;
    bool cut = out.columns > room;
    while (cut && out.columns > room - 1) {
        at += cluster(out.text.s + at, out.text.len - at, &columns);
        out.columns -= columns;
    }
    buf_clear(&place);
    buf_addf(&place, "%s%s", cut ? CUT : "", out.text.s + at);
    out.columns += cut;
    buf_free(&out.text);
    out.text = place;
    free(path);
    return out;
}

/* A keyword longer than there is room loses its middle: first and last words of a stretch are what was asked for. */
static void shorten(struct shown *form, size_t room)
{
    struct shown end = {.columns = form->columns};
    if (form->columns <= room)
        return;
    buf_add(&end.text, buf_string(&form->text), form->text.len);
    keep_start(form, room / 2 - 1);
    keep_end(&end, room - form->columns - 3);
    buf_adds(&form->text, " " CUT " ");
    buf_add(&form->text, buf_string(&end.text), end.text.len);
    form->columns += end.columns + 3;
    buf_free(&end.text);
}

/* Keywords begin in one column, places in another; what is between is shared. */
static void line(const struct line_shown *l, const struct options *options, struct buf *out)
{
    size_t width = screen_width(), place_room = width / 4;
    place_room = place_room < PLACE_MIN ? PLACE_MIN : place_room > PLACE_MAX ? PLACE_MAX : place_room;
    size_t room = width - place_room - GAP, middle = (room - FORM_USUAL) / 2;
    bool color = show_color(options);
    struct shown left = shown_of(l->left), form = shown_of(l->form), right = shown_of(l->right);
    struct shown place = place_of_line(l, place_room);
    shorten(&form, room - middle);
    keep_end(&left, middle);
    keep_start(&right, room - middle - form.columns);
    blanks(middle - left.columns, out);
    add(&left, "", color, out);
    add(&form, BOLD, color, out);
    add(&right, "", color, out);
    blanks(room - middle - form.columns - right.columns + GAP, out);
    add(&place, QUIET, color, out);
    buf_addc(out, '\n');
    buf_free(&left.text);
    buf_free(&form.text);
    buf_free(&right.text);
    buf_free(&place.text);
}

/* A list has a sum below it. */
static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "%8zu %12.1f  ", c->count, count_per_million(c));
    if (!c->what) {
        buf_addf(out, "in all, %zu different\n", c->rows);
        return;
    }
    char *path = c->shelf ? library_path(c->shelf, c->value) : NULL;
    const char *value = path ? path : *c->value ? c->value : "(not known)";
    show_terminal(value, strlen(value), out);
    buf_addc(out, '\n');
    free(path);
}

static void collocate(const struct collocate_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "%10.1f %6zu %9.1f %8zu  ", c->score, c->count, c->expected, c->all);
    show_terminal(c->word, strlen(c->word), out);
    buf_addc(out, '\n');
}

static void begin(const struct options *options, bool several, struct buf *out)
{
    (void)several;
    if (options->collocates)
        buf_adds(out, "        G2   near  expected      all\n");
    else if (options->count_by)
        buf_addf(out, "   count  per million  %s\n", options->count_by);
}

const struct concordance_show concordance_text = {
    .name = "text", .begin = begin, .line = line, .count = count, .collocate = collocate};
