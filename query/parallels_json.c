/* JSON Lines: an object a parallel; "type" tells those of whole documents and of boilerplate apart. */
#include "parallels_show.h"

#include <string.h>

static void string(const char *s, struct buf *out)
{
    show_json_string(s, s ? strlen(s) : 0, out);
}

static void side(const struct shown_side *s, struct buf *out)
{
    struct buf citation = {0};
    buf_adds(out, "{\"path\":");
    string(s->stored, out);
    buf_adds(out, ",\"title\":");
    string(s->found->document->title, out);
    buf_addf(out, ",\"passages\":[%u,%u],\"lines\":", (unsigned)s->found->passage.n, (unsigned)s->passage_last);
    if (s->line_first)
        buf_addf(out, "[%u,%u]", (unsigned)s->line_first, (unsigned)s->line_last);
    else
        buf_adds(out, "null");
    buf_adds(out, ",\"page\":");
    string(s->found->passage.page, out);
    buf_adds(out, ",\"text\":");
    show_json_string(buf_string(&s->text), s->text.len, out);
    show_citation(s->found, s->stored, &citation);
    buf_adds(out, ",\"citation\":");
    string(citation.s, out);
    buf_addc(out, '}');
    buf_free(&citation);
}

/* Bytes of the side's text; where it has no word there, both are where one would stand. */
static void bytes(const struct shown_side *s, uint32_t first, uint32_t end, struct buf *out)
{
    size_t from = first < s->n ? s->words[first].start : s->text.len;
    size_t to = end > first ? s->words[end - 1].end : from;
    buf_addf(out, "[%zu,%zu]", from, to);
}

static void parallel(const struct shown_parallel *p, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out,
             "{\"type\":\"%s\",\"rank\":%zu,\"score\":%.3f,\"words\":%u,\"a\":", parallel_kind_name(p->parallel->kind),
             p->rank, p->parallel->score, p->parallel->words);
    side(&p->a, out);
    buf_adds(out, ",\"b\":");
    side(&p->b, out);
    buf_adds(out, ",\"differences\":[");
    for (size_t i = 0; i < p->ndifferences && p->parallel->kind == PARALLEL_PASSAGE; i++) {
        const struct difference *d = &p->differences[i];
        buf_adds(out, i ? ",{\"a\":" : "{\"a\":");
        bytes(&p->a, d->a_first, d->a_end, out);
        buf_adds(out, ",\"b\":");
        bytes(&p->b, d->b_first, d->b_end, out);
        buf_addc(out, '}');
    }
    buf_adds(out, "],\"moved\":[");
    for (size_t i = 0; i < p->nmoved; i++) {
        const struct moved_word *m = &p->moved[i];
        buf_adds(out, i ? ",{\"a\":" : "{\"a\":");
        bytes(&p->a, m->a, m->a + 1, out);
        buf_adds(out, ",\"b\":");
        bytes(&p->b, m->b, m->b + 1, out);
        buf_addc(out, '}');
    }
    buf_adds(out, "]}\n");
}

static void documents(const struct shown_documents *d, const struct options *options, struct buf *out)
{
    (void)options;
    buf_adds(out, "{\"type\":\"documents\",\"a\":");
    string(d->a, out);
    buf_adds(out, ",\"b\":");
    string(d->b, out);
    buf_addf(out, ",\"relation\":\"%s\",\"share\":[%.3f,%.3f]}\n", shown_relation(d), d->share_a, d->share_b);
}

static void boilerplate(const struct shown_side *s, unsigned n, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addf(out, "{\"type\":\"boilerplate\",\"documents\":%u,\"a\":", n);
    side(s, out);
    buf_adds(out, "}\n");
}

const struct parallels_show parallels_json = {
    .name = "json", .documents = documents, .parallel = parallel, .boilerplate = boilerplate};
