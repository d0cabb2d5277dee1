/* For people: the passage with its matches, then its citation. */
#include "show.h"

#include "excerpt.h"

#include <stdlib.h>
#include <string.h>

#define INDENT "   "
#define BOLD "\x1b[1;31m"
#define QUIET "\x1b[36m"
#define USUAL "\x1b[0m"

/* Line ends stay, what is below the first line is indented. */
static void piece(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len;) {
        const char *newline = memchr(s + i, '\n', len - i);
        size_t end = newline ? (size_t)(newline - s) : len;
        show_terminal(s + i, end - i, out);
        if (newline)
            buf_adds(out, "\n" INDENT);
        i = end + (newline != NULL);
    }
}

/* Stretches around the matches, parted by an ellipsis; a short passage whole. */
static void passage(const struct found *found, bool color, struct buf *out)
{
    struct marks marks = {piece, color ? BOLD : "", color ? USUAL : ""};
    struct stretch_shown stretches[EXCERPT_STRETCHES];
    size_t n = excerpt_of(found, stretches), end = found->passage.text_len;
    for (size_t i = 0; i < n; i++) {
        buf_adds(out, stretches[i].from ? i ? " … " : "… " : "");
        show_marked(found, stretches[i].from, stretches[i].to, &marks, out);
    }
    buf_adds(out, stretches[n - 1].to < end ? " …\n" : "\n");
}

/* The citation: indented, and in another colour than the text. */
static void quiet_line(const struct buf *line, bool color, struct buf *out)
{
    buf_adds(out, color ? INDENT QUIET : INDENT);
    show_terminal(buf_string(line), line->len, out);
    buf_adds(out, color ? USUAL "\n" : "\n");
}

/* The path opens from here; with its # it is the id for `najdi show`. */
static char *path_of(const struct found *found, bool number)
{
    char *path = library_path(found->shelf, found->document->path);
    if (!number)
        return path;
    struct buf id = {0};
    buf_addf(&id, "%s#%u", path, (unsigned)found->passage.n);
    free(path);
    return buf_take(&id);
}

/* "[qid] 3. " */
static void begin(const struct answer *answer, size_t rank, struct buf *out)
{
    if (answer->qid) {
        buf_addc(out, '[');
        show_terminal(answer->qid, strlen(answer->qid), out);
        buf_adds(out, "] ");
    }
    buf_addf(out, "%zu. ", rank);
}

/* A partial answer says so, or it would look like a wrong one. */
static void lacks(const struct hit *hit, struct buf *out)
{
    if (!hit->missing)
        return;
    for (const char *const *word = hit->missing; *word; word++) {
        buf_adds(out, word == hit->missing ? INDENT "without: " : ", ");
        show_terminal(*word, strlen(*word), out);
    }
    buf_addc(out, '\n');
}

static void hit_text(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    bool color = show_color(answer->options);
    char *path = path_of(&hit->found, true);
    struct buf line = {0};
    begin(answer, hit->rank, out);
    passage(&hit->found, color, out);
    show_citation(&hit->found, path, &line);
    quiet_line(&line, color, out);
    lacks(hit, out);
    if (hit->passages > 1)
        buf_addf(out, INDENT "%zu passages of this document match\n", hit->passages);
    buf_addc(out, '\n');
    buf_free(&line);
    free(path);
}

/* "3 mentions: Kramáře 2, Kramář 1"; one form alone needs no number. */
static void forms(const struct mentioned *m, struct buf *out)
{
    buf_addf(out, INDENT "%zu %s: ", m->count, m->count == 1 ? "mention" : "mentions");
    for (size_t i = 0; i < m->nforms; i++) {
        buf_adds(out, i ? ", " : "");
        show_terminal(m->forms[i].form, strlen(m->forms[i].form), out);
        if (m->nforms > 1)
            buf_addf(out, " %zu", m->forms[i].count);
    }
    buf_addc(out, '\n');
}

/* Where the mention is: its line; in a format without lines its passage. */
static uint32_t place(const struct mention *at)
{
    return at->line_first ? at->line_first : at->n;
}

/* Is no mention in the line of mention i surely one? */
static bool unsure_line(const struct mentioned *m, size_t i)
{
    uint32_t line = place(&m->mentions[i]);
    while (i < m->nmentions && place(&m->mentions[i]) == line && m->mentions[i].unsure)
        i++;
    return i == m->nmentions || place(&m->mentions[i]) != line;
}

/* Several mentions in a line count as one line here. */
static void lines(const struct mentioned *m, struct buf *out)
{
    uint32_t before = 0;
    bool unsure = false;
    buf_addf(out, INDENT "%s%s ", m->mentions[0].line_first ? "line" : "passage", m->nmentions == 1 ? "" : "s");
    for (size_t i = 0; i < m->nmentions; i++) {
        const struct mention *at = &m->mentions[i];
        if (place(at) == before)
            continue;
        buf_addf(out, "%s%u", i ? ", " : "", (unsigned)place(at));
        if (at->line_last != at->line_first)
            buf_addf(out, "–%u", (unsigned)at->line_last);
        buf_adds(out, unsure_line(m, i) ? "?" : "");
        unsure |= unsure_line(m, i);
        before = place(at);
    }
    buf_adds(out, unsure ? "  (?: perhaps a common word with the capital of a sentence)\n" : "\n");
}

static void mentioned_text(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    bool color = show_color(answer->options);
    char *path = path_of(&m->first, false);
    struct buf line = {0};
    begin(answer, m->rank, out);
    show_document(m->first.document, path, &line);
    if (color)
        buf_adds(out, QUIET);
    show_terminal(line.s, line.len, out);
    buf_adds(out, color ? USUAL "\n" : "\n");
    forms(m, out);
    lines(m, out);
    buf_addc(out, '\n');
    buf_free(&line);
    free(path);
}

const struct show show_text = {
    "text", "for people: the passage, then its citation", NULL, hit_text, mentioned_text, NULL,
};
