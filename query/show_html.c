/* HTML: one page, passages as quotations with <mark>, each with its citation. */
#include "show.h"

#include <string.h>

static void text(const char *s, struct buf *out)
{
    show_html_text(s, strlen(s), out);
}

/* Line ends of the text are line ends of the page. */
static void piece(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len;) {
        const char *newline = memchr(s + i, '\n', len - i);
        size_t end = newline ? (size_t)(newline - s) : len;
        show_html_text(s + i, end - i, out);
        if (newline)
            buf_adds(out, "<br>\n");
        i = end + (newline != NULL);
    }
}

/* The answers name their language; the page itself is English, as its few words are. */
static void begin_html(const struct answer *answer, struct buf *out)
{
    buf_adds(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>najdi");
    if (answer->query) {
        buf_adds(out, ": ");
        text(answer->query->text, out);
    }
    buf_adds(out, "</title>\n</head>\n<body>\n<ol>\n");
}

/* Ranks count on over --offset: value, not the position in the list. */
static void begin_item(const struct answer *answer, size_t rank, struct buf *out)
{
    buf_addf(out, "<li value=\"%zu\">\n", rank);
    if (!answer->qid)
        return;
    buf_adds(out, "<p>");
    text(answer->qid, out);
    buf_adds(out, "</p>\n");
}

/* lang lets a browser choose hyphenation and a screen reader its voice. */
static void quotation(const struct found *found, struct buf *out)
{
    struct marks marks = {piece, "<mark>", "</mark>"};
    enum lang lang = found->passage.lang;
    buf_adds(out, "<blockquote");
    if (lang != LANG_OTHER)
        buf_addf(out, " lang=\"%s\"", language_row(lang)->code);
    buf_addc(out, '>');
    show_marked(found, 0, found->passage.text_len, &marks, out);
    buf_adds(out, "</blockquote>\n");
}

static void hit_html(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    struct buf line = {0};
    begin_item(answer, hit->rank, out);
    quotation(&hit->found, out);
    show_citation(&hit->found, hit->found.document->path, &line);
    buf_adds(out, "<p><cite>");
    text(line.s, out);
    buf_adds(out, "</cite>");
    for (const char *const *word = hit->missing; word && *word; word++) {
        buf_adds(out, word == hit->missing ? " <small>without: " : ", ");
        text(*word, out);
    }
    buf_adds(out, hit->missing ? "</small></p>\n</li>\n" : "</p>\n</li>\n");
    buf_free(&line);
}

static void mentioned_html(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    struct buf line = {0};
    begin_item(answer, m->rank, out);
    show_document(m->first.document, m->first.document->path, &line);
    buf_adds(out, "<p><cite>");
    text(line.s, out);
    buf_addf(out, "</cite>: %zu</p>\n<ul>\n", m->count);
    for (size_t i = 0; i < m->nmentions; i++) {
        buf_adds(out, "<li>");
        text(m->mentions[i].form, out);
        const struct mention *at = &m->mentions[i];
        if (at->line_first)
            buf_addf(out, ", line %u</li>\n", (unsigned)at->line_first);
        else
            buf_addf(out, ", #%u</li>\n", (unsigned)at->n);
    }
    buf_adds(out, "</ul>\n</li>\n");
    buf_free(&line);
}

static void end_html(struct buf *out)
{
    buf_adds(out, "</ol>\n</body>\n</html>\n");
}

const struct show show_html = {
    "html", "a page of passages with their citations", begin_html, hit_html, mentioned_html, end_html,
};
