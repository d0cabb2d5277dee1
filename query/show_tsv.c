/* TSV: a line of column names, then a line a hit.  TAB, line ends and backslash in values are \t, \n, \r and \\. */
#include "show.h"

#include <string.h>

/* An unknown value is an empty one. */
static void value(const char *s, struct buf *out)
{
    if (s)
        show_tsv_value(s, strlen(s), out);
    buf_addc(out, '\t');
}

/* The first line is due before the first answer: the command alone says which columns come. */
static bool of_mentions(const struct answer *answer)
{
    return answer->options->command && !strcmp(answer->options->command, "mentions");
}

/* qid is a column only where there are several questions. */
static void begin_tsv(const struct answer *answer, struct buf *out)
{
    if (answer->options->queries)
        buf_adds(out, "qid\t");
    buf_adds(
        out,
        of_mentions(answer)
            ? "rank\tcount\tpath\ttitle\tauthor\tdate\tlang\tforms\tlines\n"
            : "rank\tscore\tid\ttitle\tauthor\tdate\tlang\tsection\tfirst_line\tlast_line\tpage\tmatches\tmissing\t"
              "text\n");
}

static void begin_row(const struct answer *answer, size_t rank, struct buf *out)
{
    if (answer->options->queries)
        value(answer->qid, out);
    buf_addf(out, "%zu\t", rank);
}

/* The TAB behind the last value makes room for the line end. */
static void end_row(struct buf *out)
{
    buf_cut(out, out->len - 1);
    buf_addc(out, '\n');
}

/* What both tables tell of a document. */
static void about(const struct document *document, enum lang lang, struct buf *out)
{
    value(document->title, out);
    value(document->author, out);
    value(document->date, out);
    value(language_row(lang)->code, out);
}

static void sections(const struct found *found, struct buf *out)
{
    const char *titles[16];
    size_t n = show_sections(found, titles, sizeof titles / sizeof *titles);
    for (size_t i = 0; i < n; i++) {
        buf_adds(out, i ? " › " : "");
        show_tsv_value(titles[i], strlen(titles[i]), out);
    }
    buf_addc(out, '\t');
}

/* What matched, as it stands in the text. */
static void forms(const struct found *found, struct buf *out)
{
    for (size_t i = 0; i < found->nmatches; i++) {
        const struct match *m = &found->matches[i];
        buf_adds(out, i ? ", " : "");
        show_tsv_value(found->passage.text + m->start, m->end - m->start, out);
    }
    buf_addc(out, '\t');
}

/* Empty where the format has none. */
static void line(uint32_t n, struct buf *out)
{
    if (n)
        buf_addf(out, "%u", (unsigned)n);
    buf_addc(out, '\t');
}

static void hit_tsv(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    const struct passage *p = &hit->found.passage;
    const char *path = hit->found.document->path;
    begin_row(answer, hit->rank, out);
    show_score(hit->score, out);
    buf_addc(out, '\t');
    show_tsv_value(path, strlen(path), out);
    buf_addf(out, "#%u\t", (unsigned)p->n);
    about(hit->found.document, p->lang, out);
    sections(&hit->found, out);
    line(p->line_first, out);
    line(p->line_last, out);
    value(p->page, out);
    forms(&hit->found, out);
    for (const char *const *word = hit->missing; word && *word; word++) {
        buf_adds(out, word > hit->missing ? " " : "");
        show_tsv_value(*word, strlen(*word), out);
    }
    buf_addc(out, '\t');
    show_tsv_value(p->text, p->text_len, out);
    buf_addc(out, '\n');
}

/* The lines of the mentions; where there are none their passages, "#3". */
static void places(const struct mentioned *m, struct buf *out)
{
    for (size_t i = 0; i < m->nmentions; i++) {
        const struct mention *at = &m->mentions[i];
        buf_addf(out, at->line_first ? "%u " : "#%u ", (unsigned)(at->line_first ? at->line_first : at->n));
    }
}

static void mentioned_tsv(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    const struct document *document = m->first.document;
    begin_row(answer, m->rank, out);
    buf_addf(out, "%zu\t", m->count);
    value(document->path, out);
    about(document, document->lang, out);
    for (size_t i = 0; i < m->nforms; i++) {
        buf_adds(out, i ? ", " : "");
        show_tsv_value(m->forms[i].form, strlen(m->forms[i].form), out);
        buf_addf(out, " %zu", m->forms[i].count);
    }
    buf_addc(out, '\t');
    places(m, out);
    end_row(out);
}

const struct show show_tsv = {
    "tsv", "a table: column names, then a line a hit", begin_tsv, hit_tsv, mentioned_tsv, NULL,
};
