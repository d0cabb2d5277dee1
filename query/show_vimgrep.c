/* path:line:col:text, one line a match, as text editors read it.  Paths open from the current folder. */
#include "place.h"
#include "show.h"

#include <stdlib.h>
#include <string.h>

/* The line of the passage's text that byte `at` stands in. */
static void line_around(const struct passage *p, uint32_t at, struct buf *out)
{
    size_t start = at, end = at;
    while (start && p->text[start - 1] != '\n')
        start--;
    while (end < p->text_len && p->text[end] != '\n')
        end++;
    show_terminal(p->text + start, end - start, out);
    buf_addc(out, '\n');
}

/* A format without lines: an editor opens the file at its beginning. */
static void add_place(uint32_t line, uint32_t column, struct buf *out)
{
    buf_addf(out, ":%u:%u:", (unsigned)(line ? line : 1), (unsigned)(line ? column + 1 : 1));
}

static void found_vimgrep(const struct found *found, struct buf *out)
{
    char *path = library_path(found->shelf, found->document->path);
    static const struct match start = {0}; /* a passage found by a filter alone has no match: its first line */
    const struct match *matches = found->nmatches ? found->matches : &start;
    size_t n = found->nmatches ? found->nmatches : 1;
    for (size_t i = 0; i < n; i++) {
        struct joint place = place_of(&found->passage, matches[i].start);
        show_terminal(path, strlen(path), out);
        add_place(place.line, place.column, out);
        line_around(&found->passage, matches[i].start, out);
    }
    free(path);
}

static void hit_vimgrep(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    (void)answer;
    found_vimgrep(&hit->found, out);
}

/* A line a mention.  Only of the first passage the text is at hand; of the others the name alone is shown. */
static void mentioned_vimgrep(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    (void)answer;
    char *path = library_path(m->first.shelf, m->first.document->path);
    found_vimgrep(&m->first, out);
    for (size_t i = 0; i < m->nmentions; i++) {
        const struct mention *at = &m->mentions[i];
        if (at->n == m->first.passage.n)
            continue;
        show_terminal(path, strlen(path), out);
        add_place(at->line_first, at->column, out);
        show_terminal(at->form, strlen(at->form), out);
        buf_addc(out, '\n');
    }
    free(path);
}

const struct show show_vimgrep = {
    "vimgrep", "path:line:col:text, a line a match, for text editors", NULL, hit_vimgrep, mentioned_vimgrep, NULL,
};
