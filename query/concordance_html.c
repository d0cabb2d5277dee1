/* A page with a table: the keyword in the middle column. */
#include "concordance.h"

#include <string.h>

static const char style[] =
    "body{font:15px/1.4 "
    "Georgia,serif;margin:1.5em;color:#222;background:#fff}table{border-collapse:collapse;width:100%}"
    "td{padding:.1em .4em;vertical-align:top}.l{text-align:right;width:42%}.r{width:42%}td b{white-space:nowrap}"
    ".p,th{font:13px/1.5 sans-serif;color:#666;white-space:nowrap;text-align:left}.n{text-align:right}"
    "@media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}.p,th{color:#aaa}}";

static void cell(const char *class, const char *s, struct buf *out)
{
    buf_addf(out, "<td class=\"%s\">", class);
    show_html_text(s, strlen(s), out);
    buf_adds(out, "</td>");
}

static void begin(const struct options *options, struct buf *out)
{
    buf_adds(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>najdi: ");
    show_html_text(buf_string(&options->words), options->words.len, out);
    buf_addf(out, "</title>\n<style>%s</style>\n</head>\n<body>\n<table>\n", style);
    if (options->collocates)
        buf_adds(out, "<tr><th>word<th>near<th>expected<th>all<th>G2</tr>\n");
}

static void end(const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "</table>\n</body>\n</html>\n");
}

static void line(const struct line_shown *l, const struct options *options, struct buf *out)
{
    (void)options;
    struct buf citation = {0};
    show_citation(l->kwic->found, l->kwic->found->document->path, &citation);
    buf_adds(out, "<tr>");
    cell("l", l->left, out);
    buf_adds(out, "<td><b>");
    show_html_text(l->form, strlen(l->form), out);
    buf_adds(out, "</b></td>");
    cell("r", l->right, out);
    buf_adds(out, "<td class=\"p\" title=\"");
    show_html_text(citation.s, citation.len, out);
    buf_adds(out, "\">");
    const char *path = l->kwic->found->document->path;
    show_html_text(path, strlen(path), out);
    if (l->line)
        buf_addf(out, ":%u", (unsigned)l->line);
    buf_adds(out, "</td></tr>\n");
    buf_free(&citation);
}

static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "<tr><td class=\"n\">%zu</td>", c->count);
    cell("r", c->value, out);
    buf_adds(out, "</tr>\n");
}

static void collocate(const struct collocate_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "<tr>");
    cell("w", c->word, out);
    buf_addf(out, "<td class=\"n\">%zu</td><td class=\"n\">%.1f</td><td class=\"n\">%zu</td><td class=\"n\">%.1f</td>",
             c->count, c->expected, c->all, c->score);
    buf_adds(out, "</tr>\n");
}

const struct concordance_show concordance_html = {
    .name = "html", .begin = begin, .line = line, .count = count, .collocate = collocate, .end = end};
