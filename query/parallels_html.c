/* One page: both texts of each parallel side by side, what differs marked. */
#include "parallels_show.h"

#include <string.h>

static const char style[] =
    "body{font:16px/1.45 Georgia,serif;max-width:72em;margin:2em auto;padding:0 1em;color:#222;background:#fff}"
    "section{margin:2em 0;border-top:1px solid #bbb}.pair{display:grid;grid-template-columns:1fr 1fr;gap:2em}"
    "cite,.what{font:14px/1.4 sans-serif;color:#555;font-style:normal}blockquote{margin:.5em 0;white-space:pre-line}"
    "mark{background:#fde7a9;color:inherit}mark.moved{background:#d5e8fb}mark.form{background:#edf3da}"
    "@media(max-width:50em){.pair{grid-template-columns:1fr}}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}cite,.what{color:#aaa}"
    "mark{background:#5a4a12}mark.moved{background:#1f4264}mark.form{background:#3a4420}}";

static void text(const char *s, struct buf *out)
{
    show_html_text(s, strlen(s), out);
}

static void begin(const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out,
             "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta name=\"viewport\" content=\"width=device-width\">\n<title>najdi: parallels</title>\n"
             "<style>%s</style>\n</head>\n<body>\n<h1>Parallels</h1>\n",
             style);
}

static void end(const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "</body>\n</html>\n");
}

/* The words that differ are marked one by one; what stands between them is not. */
static void words(const struct shown_side *s, bool marked, struct buf *out)
{
    const char *all = buf_string(&s->text);
    size_t at = 0;
    for (size_t i = 0; i < s->n && marked; i++) {
        const struct shown_word *w = &s->words[i];
        if (!w->differs)
            continue;
        show_html_text(all + at, w->start - at, out);
        buf_adds(out, w->moved ? "<mark class=\"moved\">" : w->form ? "<mark class=\"form\">" : "<mark>");
        show_html_text(all + w->start, w->end - w->start, out);
        buf_adds(out, "</mark>");
        at = w->end;
    }
    show_html_text(all + at, s->text.len - at, out);
}

static void cite(const struct shown_side *s, struct buf *out)
{
    struct buf line = {0};
    show_document(s->found->document, s->path, &line);
    if (s->line_first && s->line_first == s->line_last)
        buf_addf(&line, ", line %u", (unsigned)s->line_first);
    else if (s->line_first)
        buf_addf(&line, ", lines %u–%u", (unsigned)s->line_first, (unsigned)s->line_last);
    else if (s->found->passage.page)
        buf_addf(&line, ", p. %s", s->found->passage.page);
    buf_adds(out, "<cite>");
    show_html_text(line.s, line.len, out);
    buf_adds(out, "</cite>\n");
    buf_free(&line);
}

static void side(const struct shown_side *s, bool marked, struct buf *out)
{
    enum lang lang = s->found->passage.lang;
    buf_adds(out, "<div>");
    cite(s, out);
    buf_adds(out, "<blockquote");
    if (lang != LANG_OTHER)
        buf_addf(out, " lang=\"%s\"", language_row(lang)->code);
    buf_addc(out, '>');
    words(s, marked, out);
    buf_adds(out, "</blockquote></div>\n");
}

static void parallel(const struct shown_parallel *p, const struct options *options, struct buf *out)
{
    (void)options;
    bool passage = p->parallel->kind == PARALLEL_PASSAGE;
    buf_addf(out, "<section>\n<p class=\"what\">%zu. %s: %u words, %.0f %% the same</p>\n<div class=\"pair\">\n",
             p->rank, passage ? "the same passage" : "sections with much in common", p->parallel->words,
             100 * p->parallel->score);
    side(&p->a, true, out);
    side(&p->b, true, out);
    buf_adds(out, "</div>\n</section>\n");
}

static void documents(const struct shown_documents *d, const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "<p class=\"what\">The same document for the most part: ");
    text(d->a, out);
    buf_addf(out, " (%.0f %%) and ", 100 * d->share_a);
    text(d->b, out);
    buf_addf(out, " (%.0f %%)</p>\n", 100 * d->share_b);
}

static void boilerplate(const struct shown_side *s, unsigned n, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "<section>\n<p class=\"what\">In %u documents, not compared with each other:</p>\n", n);
    side(s, false, out);
    buf_adds(out, "</section>\n");
}

const struct parallels_show parallels_html = {.name = "html",
                                              .begin = begin,
                                              .documents = documents,
                                              .parallel = parallel,
                                              .boilerplate = boilerplate,
                                              .end = end};
