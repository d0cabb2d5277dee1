/* A table of parallels: paths and lines, then score, kind, words and ids. */
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

const struct parallels_show parallels_tsv = {.name = "tsv", .begin = begin, .parallel = parallel};
