/* Tables: of lines, of a frequency list, of collocates; the first line names the columns. */
#include "concordance.h"

#include <string.h>

static void value(const char *s, struct buf *out)
{
    if (s)
        show_tsv_value(s, strlen(s), out);
    buf_addc(out, '\t');
}

static void begin(const struct options *options, struct buf *out)
{
    if (options->collocates)
        buf_adds(out, "word\tnear\texpected\tall\tscore\n");
    else if (options->count_by)
        buf_addf(out, "%s\tcount\n", options->count_by);
    else
        buf_adds(out, "path\tn\tline\tpage\tdate\tleft\tform\tright\trelation\n");
}

static void line(const struct line_shown *l, const struct options *options, struct buf *out)
{
    (void)options;
    const struct found *found = l->kwic->found;
    value(found->document->path, out);
    buf_addf(out, "%u\t", (unsigned)found->passage.n);
    if (l->line)
        buf_addf(out, "%u", (unsigned)l->line);
    buf_addc(out, '\t');
    value(found->passage.page, out);
    value(found->document->date, out);
    value(l->left, out);
    value(l->form, out);
    value(l->right, out);
    buf_addf(out, "%s\n", relation_name(l->kwic->relation));
}

static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    value(c->value, out);
    buf_addf(out, "%zu\n", c->count);
}

static void collocate(const struct collocate_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    value(c->word, out);
    buf_addf(out, "%zu\t%.2f\t%zu\t%.2f\n", c->count, c->expected, c->all, c->score);
}

const struct concordance_show concordance_tsv = {
    .name = "tsv", .begin = begin, .line = line, .count = count, .collocate = collocate};
