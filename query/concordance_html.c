/* A page with a table: the keyword in the middle column. */
#include "concordance.h"

#include <stdlib.h>
#include <string.h>

static const char style[] =
    ":root{color-scheme:light dark;--paper:#fff;--ink:#222;--quiet:#666;--key:#a3142a;--line:#e4e4e4}"
    "@media(prefers-color-scheme:dark){:root{--paper:#1b1b1b;--ink:#ddd;--quiet:#a5a5a5;--key:#ff8a80;--line:#333}}"
    "body{font:15px/1.5 Georgia,serif;margin:1.5em;color:var(--ink);background:var(--paper)}"
    "h1{font-size:1.25em}table{border-collapse:collapse}.kwic{width:100%;table-layout:fixed}"
    "td,th{padding:.15em .4em;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere;"
    "unicode-bidi:isolate}th,.p{font:13px/1.7 sans-serif;color:var(--quiet);text-align:left}"
    ".kwic .l,.kwic .r{white-space:nowrap;overflow:hidden}.kwic .l{direction:rtl;text-align:right}"
    ".k{width:14%;text-align:center;color:var(--key);font-weight:bold}.p{width:20%}th.k{color:var(--quiet);"
    "font-weight:normal}"
    ".n{text-align:right;font-variant-numeric:tabular-nums}tfoot td{font-weight:bold;border-bottom:0}"
    "@media(max-width:40em){.kwic td.l,.kwic td.r{white-space:normal;direction:ltr}"
    ".kwic,.kwic tbody,.kwic tr,.kwic td{display:block;width:auto;text-align:left;border:0}"
    ".kwic td{display:inline;padding:0}.kwic .p{display:block}.kwic tr{padding:.4em 0;"
    "border-bottom:1px solid var(--line)}.kwic thead{display:none}}"
    "@media print{.kwic .l,.kwic .r{white-space:normal}body{margin:0;font-size:10pt}tr{break-inside:avoid}}";

static void cell(const char *class, const char *s, struct buf *out)
{
    buf_addf(out, "<td class=\"%s\">", class);
    show_html_text(s, strlen(s), out);
    buf_adds(out, "</td>");
}

/* What the columns are. */
static const char *head_of(const struct options *o)
{
    if (o->collocates)
        return "<th class=\"w\">word</th><th class=\"n\">near</th><th class=\"n\">expected</th><th class=\"n\">all</th>"
               "<th class=\"n\">G2</th>";
    if (o->count_by)
        return "<th class=\"n\">count</th><th class=\"n\">per million</th><th class=\"w\">";
    return "<th class=\"l\">before</th><th class=\"k\">keyword</th><th class=\"r\">behind</th>"
           "<th class=\"p\">where</th>";
}

static void begin(const struct options *options, bool several, struct buf *out)
{
    bool lines = !options->collocates && !options->count_by;
    (void)several;
    buf_adds(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" "
                  "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>najdi: ");
    show_html_text(buf_string(&options->words), options->words.len, out);
    buf_addf(out, "</title>\n<style>%s</style>\n</head>\n<body>\n<h1>", style);
    show_html_text(buf_string(&options->words), options->words.len, out);
    buf_addf(out, "</h1>\n<table%s>\n<thead><tr>%s%s%s</tr></thead>\n<tbody>\n", lines ? " class=\"kwic\"" : "",
             head_of(options), options->count_by ? options->count_by : "", options->count_by ? "</th>" : "");
}

/* The foot of a frequency list has closed the body already. */
static void end(const struct options *options, struct buf *out)
{
    buf_addf(out, "%s</table>\n</body>\n</html>\n", options->count_by ? "" : "</tbody>\n");
}

static void line(const struct line_shown *l, const struct options *options, struct buf *out)
{
    (void)options;
    struct buf citation = {0};
    show_citation(l->kwic->found, l->kwic->found->document->path, &citation);
    buf_adds(out, "<tr>");
    buf_adds(out, "<td class=\"l\"><bdi>"); /* cut at its beginning, not at its end, where it is too long */
    show_html_text(l->left, strlen(l->left), out);
    buf_adds(out, "</bdi></td>");
    cell("k", l->form, out);
    cell("r", l->right, out);
    buf_adds(out, "<td class=\"p\" title=\"");
    show_html_text(citation.s, citation.len, out);
    buf_adds(out, "\">");
    const char *path = l->kwic->found->document->path;
    show_html_text(path, strlen(path), out);
    if (l->line)
        buf_addf(out, ":%u", (unsigned)l->line);
    else
        buf_addf(out, "#%u", (unsigned)l->kwic->found->passage.n);
    buf_adds(out, "</td></tr>\n");
    buf_free(&citation);
}

static void numbers(const struct count_shown *c, struct buf *out)
{
    buf_addf(out, "<tr><td class=\"n\">%zu</td><td class=\"n\">%.1f</td>", c->count, count_per_million(c));
}

static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, c->what ? "" : "</tbody>\n<tfoot>");
    numbers(c, out);
    if (!c->what) {
        buf_addf(out, "<td class=\"w\">in all, %zu different</td></tr></tfoot>\n", c->rows);
        return;
    }
    char *path = c->shelf ? library_path(c->shelf, c->value) : NULL;
    cell("w", path ? path : *c->value ? c->value : "(not known)", out);
    buf_adds(out, "</tr>\n");
    free(path);
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
