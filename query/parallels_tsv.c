/* A table of parallels: paths and lines, then score, kind (document, section, passage), words and ids. */
#include "parallels_show.h"

#include <string.h>

static void begin(const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "pathA\tfirst\tlast\tpathB\tfirst\tlast\tscore\tkind\twords\tidA\tidB\n");
}

/* Lines are empty where the format has none. */
static void place(const struct shown_side *s, struct buf *out)
{
    show_tsv_value(s->stored, strlen(s->stored), out);
    if (s->line_first)
        buf_addf(out, "\t%u\t%u\t", (unsigned)s->line_first, (unsigned)s->line_last);
    else
        buf_adds(out, "\t\t\t");
}

static void id(const struct shown_side *s, struct buf *out)
{
    buf_addc(out, '\t');
    show_tsv_value(s->stored, strlen(s->stored), out);
    buf_addf(out, "#%u", (unsigned)s->found->passage.n);
}

static void parallel(const struct shown_parallel *p, const struct options *options, struct buf *out)
{
    (void)options;
    place(&p->a, out);
    place(&p->b, out);
    buf_addf(out, "%.3f\t%s\t%u", p->parallel->score, parallel_kind_name(p->parallel->kind), p->parallel->words);
    id(&p->a, out);
    id(&p->b, out);
    buf_addc(out, '\n');
}

static void whole(const char *path, uint32_t lines, struct buf *out)
{
    show_tsv_value(path, strlen(path), out);
    buf_adds(out, lines ? "\t1\t" : "\t\t");
    if (lines)
        buf_addf(out, "%u", (unsigned)lines);
    buf_addc(out, '\t');
}

/* Ids are those of the first passages. */
static void documents(const struct shown_documents *d, const struct options *options, struct buf *out)
{
    (void)options;
    whole(d->a, d->lines_a, out);
    whole(d->b, d->lines_b, out);
    buf_addf(out, "%.3f\tdocument\t%u\t", d->score, d->words);
    show_tsv_value(d->a, strlen(d->a), out);
    buf_adds(out, "#1\t");
    show_tsv_value(d->b, strlen(d->b), out);
    buf_adds(out, "#1\n");
}

const struct parallels_show parallels_tsv = {
    .name = "tsv", .begin = begin, .documents = documents, .parallel = parallel};
