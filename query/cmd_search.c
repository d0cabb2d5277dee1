/* najdi search: the passages that answer a question, best first. */
#include "ask.h"
#include "find.h"

static bool parse(struct query *query, const char *text, const struct options *options, struct buf *why)
{
    return query_parse(query, text, options->plain, why);
}

/* The count is known without the hits: they were not even loaded then. */
static void print(struct asking *asking, const struct hits *hits, struct buf *out)
{
    const struct answer *answer = &hits->answer;
    if (answer->options->count) {
        ask_count(asking, answer->qid, answer->total, out);
        return;
    }
    ask_begin(asking, answer, out);
    for (size_t i = 0; i < hits->n; i++)
        asking->show->hit(answer, &hits->at[i], out);
}

/* A writer may change the index while we read: then all is asked again, nothing having been printed yet. */
static bool answer_search(struct asking *asking, const struct query *query, const struct options *options,
                          const char *qid, struct buf *out, size_t *found, struct buf *why)
{
    struct hits hits = {0};
    unsigned tries = 0;
    bool ok;
    while (!(ok = hits_of(&hits, &asking->library, query, options, why)) && ask_again(asking, &tries, why))
        hits_free(&hits);
    if (ok) {
        ask_settle(asking, &hits.answer, query, options, qid);
        *found = options->count ? hits.answer.total : hits.n;
        if (out)
            print(asking, &hits, out);
    }
    hits_free(&hits);
    return ok;
}

/* The rest of the command is ask.c. */
static const struct subject subject = {
    "nothing to search for: the question has no word",
    parse,
    answer_search,
};

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    return ask_run(&subject, options, out, why);
}

const struct command cmd_search = {
    .name = "search",
    .arguments = "WORDS...",
    .summary = "the passages that answer a question, best first",
    .options = " index limit offset by sort count format exact all plain no-inflect no-translit names case color "
               "queries ",
    .limit = 10,
    .run = run,
};
