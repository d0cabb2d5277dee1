/* TREC: the format of evaluation programs, "qid Q0 docno rank score najdi". */
#include "show.h"

#include <string.h>

/* White space would make two columns of one. */
static void qid(const struct answer *answer, struct buf *out)
{
    const char *name = answer->qid ? answer->qid : "1";
    show_percent(name, strlen(name), out);
    buf_adds(out, " Q0 ");
}

static void hit_trec(const struct answer *answer, const struct hit *hit, struct buf *out)
{
    const char *path = hit->found.document->path;
    qid(answer, out);
    show_percent(path, strlen(path), out);
    if (!answer->options->by_document)
        buf_addf(out, "#%u", (unsigned)hit->found.passage.n);
    buf_addf(out, " %zu ", hit->rank);
    show_score(hit->score, out);
    buf_adds(out, " najdi\n");
}

/* More mentions, higher score. */
static void mentioned_trec(const struct answer *answer, const struct mentioned *m, struct buf *out)
{
    const char *path = m->first.document->path;
    qid(answer, out);
    show_percent(path, strlen(path), out);
    buf_addf(out, " %zu %zu najdi\n", m->rank, m->count);
}

const struct show show_trec = {
    "trec", "qid Q0 docno rank score najdi, for evaluation programs", NULL, hit_trec, mentioned_trec, NULL,
};
