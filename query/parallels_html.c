/* One page: both texts of each parallel side by side, what differs marked. */
#include "parallels_show.h"

#include <string.h>

enum { SUMMARY_WORDS = 20 }; /* of a text that is folded away */

/* Light and dark as the reader's system has it; on narrow screens one text below the other. */
static const char style[] =
    ":root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcf9; --faint: #666; --line: #d8d4ca; "
    "--other: #fbdfa0; --form: #e2eed0; --moved: #cfe2f7; }\n"
    "@media (prefers-color-scheme: dark) {\n"
    "  :root { --ink: #e6e3dc; --paper: #17181a; --faint: #a09c92; --line: #3a3b3e; --other: #5f4a12; --form: #37461f; "
    "--moved: #1f4468; }\n"
    "}\n"
    "* { box-sizing: border-box; }\n"
    "body { margin: 0 auto; max-width: 76rem; padding: 0 1rem 4rem; font: 1rem/1.5 Georgia, 'DejaVu Serif', serif; "
    "color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }\n"
    "h1 { font-size: 1.3rem; margin: 1.2rem 0 .2rem; }\n"
    "h2 { font-size: 1rem; margin: 0 0 .5rem; }\n"
    "section, details { margin: 1.2rem 0 0; padding: .9rem 0 0; border-top: 1px solid var(--line); }\n"
    "summary { cursor: pointer; }\n"
    ".what, cite, small { color: var(--faint); font: .9rem/1.5 system-ui, 'DejaVu Sans', sans-serif; }\n"
    "cite { display: block; }\n"
    ".pair { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }\n"
    "blockquote { margin: .4rem 0 0; white-space: pre-line; }\n"
    "ul { padding-left: 1.2rem; }\n"
    "mark { color: inherit; background: var(--other); border-radius: 2px; padding: 0 .1em; }\n"
    "mark.form { background: var(--form); }\n"
    "mark.moved { background: var(--moved); text-decoration: underline dotted; text-underline-offset: .2em; }\n"
    "@media (max-width: 44rem) { .pair { grid-template-columns: 1fr; gap: .8rem; } }\n"
    "@media print { body { max-width: none; padding: 0; font-size: 10pt; } section { break-inside: avoid; } }\n";

static void begin(const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out,
             "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>najdi: parallel passages"
             "</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>Parallel passages</h1>\n"
             "<p class=\"what\">What differs: <mark>other words</mark>, <mark class=\"form\">the same word in another "
             "form or spelling</mark>, <mark class=\"moved\">a word that stands elsewhere in the other text</mark>"
             "</p>\n",
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

/* Sections are long, and their parts stand beside them: they are folded away until somebody wants them. */
static void parallel(const struct shown_parallel *p, const struct options *options, struct buf *out)
{
    (void)options;
    bool passage = p->parallel->kind == PARALLEL_PASSAGE;
    buf_adds(out, passage ? "<section>\n<h2>" : "<details>\n<summary>");
    buf_addf(out, "%zu. %s<small>%u words, %.0f %% the same</small>", p->rank,
             passage ? "" : "Sections with much in common: ", p->parallel->words, 100 * p->parallel->score);
    buf_adds(out, passage ? "</h2>\n<div class=\"pair\">\n" : "</summary>\n<div class=\"pair\">\n");
    side(&p->a, true, out);
    side(&p->b, true, out);
    buf_adds(out, passage ? "</div>\n</section>\n" : "</div>\n</details>\n");
}

static void documents(const struct shown_documents *d, const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "<p>");
    shown_documents_tell(d, show_html_text, out);
    buf_adds(out, ".</p>\n");
}

static void copies(const struct shown_copies *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "<p>");
    shown_copies_tell(c, show_html_text, out);
    buf_adds(out, ".</p>\n");
}

static void boilerplate(const struct shown_side *s, unsigned n, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "<details>\n<summary>In %u documents, not compared with each other: ", n);
    size_t words = s->n < SUMMARY_WORDS ? s->n : SUMMARY_WORDS;
    show_html_text(buf_string(&s->text), words ? s->words[words - 1].end : 0, out);
    buf_adds(out, words < s->n ? " …</summary>\n" : "</summary>\n");
    side(s, false, out);
    buf_adds(out, "</details>\n");
}

const struct parallels_show parallels_html = {.name = "html",
                                              .begin = begin,
                                              .documents = documents,
                                              .copies = copies,
                                              .parallel = parallel,
                                              .boilerplate = boilerplate,
                                              .end = end};
