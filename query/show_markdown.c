/* Markdown (CommonMark): a numbered list of passages, matches bold, each with its citation. */
#include "show.h"

#include <string.h>

/* Escapes what Markdown would read; control characters are made visible first. */
static void plain(const char *s, size_t len, struct buf *out)
{
    struct buf shown = {0};
    show_terminal(s, len, &shown);
    for (size_t i = 0; i < shown.len; i++) {
        if (strchr("\\`*_{}[]<>#|~!&$", shown.s[i]) && shown.s[i])
            buf_addc(out, '\\');
        buf_addc(out, shown.s[i]);
    }
    buf_free(&shown);
}

/* What would begin a list, a quotation or an underline at the start of a line. */
static size_t escape_start(const char *s, size_t len, struct buf *out)
{
    size_t digits = 0;
    while (digits < len && s[digits] >= '0' && s[digits] <= '9')
        digits++;
    if (len && strchr("-+=", *s)) {
        buf_addf(out, "\\%c", *s);
        return 1;
    }
    if (!digits || digits == len || !strchr(".)", s[digits]))
        return 0;
    buf_add(out, s, digits);
    buf_addf(out, "\\%c", s[digits]);
    return digits + 1;
}

/* Nothing but blanks since the line began, or behind the number of an item? */
static bool at_line_start(const struct buf *out)
{
    size_t i = out->len;
    while (i && out->s[i - 1] == ' ')
        i--;
    if (i < out->len && i && out->s[i - 1] == '.')
        for (i--; i && out->s[i - 1] >= '0' && out->s[i - 1] <= '9';)
            i--;
    return i < out->len && (!i || out->s[i - 1] == '\n');
}

/* Line ends become hard breaks; blanks at the start of a line go. */
static void piece(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len;) {
        while (at_line_start(out) && i < len && (s[i] == ' ' || s[i] == '\t'))
            i++;
        if (at_line_start(out))
            i += escape_start(s + i, len - i, out);
        const char *newline = memchr(s + i, '\n', len - i);
        size_t end = newline ? (size_t)(newline - s) : len;
        plain(s + i, end - i, out);
        if (newline)
            buf_adds(out, "\\\n    ");
        i = end + (newline != NULL);
    }
}

/* "1.  " and "10. ": what belongs to an item is indented by four. */
static void begin(const struct answer *answer, size_t rank, struct buf *out)
{
    buf_addf(out, rank < 10 ? "%zu.  " : "%zu. ", rank);
    if (!answer->qid)
        return;
    buf_addc(out, '(');
    plain(answer->qid, strlen(answer->qid), out);
    buf_adds(out, ") ");
}

/* The whole passage: who writes Markdown wants to cut for himself. */
static void hit_markdown(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    struct marks marks = {piece, "**", "**"};
    struct buf line = {0};
    begin(answer, hit->rank, out);
    show_marked(&hit->found, 0, hit->found.passage.text_len, &marks, out);
    show_citation(&hit->found, hit->found.document->path, &line);
    buf_adds(out, "\n\n    — ");
    plain(line.s, line.len, out);
    for (const char *const *word = hit->missing; word && *word; word++) {
        buf_adds(out, word == hit->missing ? " — without: " : ", ");
        plain(*word, strlen(*word), out);
    }
    buf_adds(out, "\n\n");
    buf_free(&line);
}

/* The lines of the mentions; where there are none their passages. */
static void places(const struct mentioned *m, struct buf *out)
{
    bool lines = m->nmentions && m->mentions[0].line_first;
    buf_adds(out, lines ? "; lines " : "; passages ");
    for (size_t i = 0; i < m->nmentions; i++)
        buf_addf(out, "%s%u", i ? ", " : "", (unsigned)(lines ? m->mentions[i].line_first : m->mentions[i].n));
}

/* The document, its forms, its lines. */
static void mentioned_markdown(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    struct buf line = {0};
    begin(answer, m->rank, out);
    show_document(m->first.document, m->first.document->path, &line);
    plain(line.s, line.len, out);
    buf_addf(out, "\n\n    %zu: ", m->count);
    for (size_t i = 0; i < m->nforms; i++) {
        buf_adds(out, i ? ", " : "");
        plain(m->forms[i].form, strlen(m->forms[i].form), out);
        buf_addf(out, " %zu", m->forms[i].count);
    }
    places(m, out);
    buf_adds(out, "\n\n");
    buf_free(&line);
}

const struct show show_markdown = {
    "markdown", "a list of passages with their citations", NULL, hit_markdown, mentioned_markdown, NULL,
};
