/* Tables: of lines, of a frequency list, of collocates; the first line names the columns. */
#include "concordance.h"

#include <string.h>

static void value(const char *s, struct buf *out)
{
    if (s)
        show_tsv_value(s, strlen(s), out);
    buf_addc(out, '\t');
}

static void begin(const struct options *options, bool several, struct buf *out)
{
    if (options->collocates)
        buf_adds(out, "word\tnear\texpected\tall\tscore\n");
    else if (options->count_by)
        buf_addf(out, "%s\tcount\tper_million%s\n", options->count_by,
                 several && !strcmp(options->count_by, "doc") ? "\tindex" : "");
    else
        buf_addf(out, "path\tn\tline\tpage\tdate\tleft\tform\tright\trelation%s\n", several ? "\tindex" : "");
}

/* Of several indexes the last column says which, as --index named it. */
static void add_index(const struct shelf *shelf, struct buf *out)
{
    if (shelf) {
        buf_addc(out, '\t');
        show_tsv_value(shelf->folder, strlen(shelf->folder), out);
    }
    buf_addc(out, '\n');
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
    buf_adds(out, relation_name(l->kwic->relation));
    add_index(l->several ? found->shelf : NULL, out);
}

static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    if (!c->what) /* a table needs no sum */
        return;
    value(c->value, out);
    buf_addf(out, "%zu\t%.2f", c->count, count_per_million(c));
    add_index(c->shelf, out);
}

static void collocate(const struct collocate_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    value(c->word, out);
    buf_addf(out, "%zu\t%.2f\t%zu\t%.2f\n", c->count, c->expected, c->all, c->score);
}

const struct concordance_show concordance_tsv = {
    .name = "tsv", .begin = begin, .line = line, .count = count, .collocate = collocate};
