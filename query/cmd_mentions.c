/* najdi mentions: every document that mentions a name, with the places. */
#include "ask.h"
#include "find.h"

static bool parse(struct query *query, const char *text, const struct options *options, struct buf *why)
{
    (void)options; /* a name has no operators: --plain changes nothing */
    return query_parse_name(query, text, why);
}

/* As in search; a hit is a document here. */
static void print(struct asking *asking, const struct mentions_found *found, struct buf *out)
{
    const struct answer *answer = &found->answer;
    if (answer->options->count) {
        ask_count(asking, answer->qid, answer->total, out);
        return;
    }
    ask_begin(asking, answer, out);
    for (size_t i = 0; i < found->n; i++)
        if (answer->options->cite)
            citing_add_document(&asking->citing, &found->at[i].first, out);
        else
            asking->show->mentioned(answer, &found->at[i], out);
}

/* As answer_search, with the documents of mentions_of. */
static bool answer_mentions(struct asking *asking, const struct query *query, const struct options *options,
                            const char *qid, struct buf *out, size_t *found, struct buf *why)
{
    struct mentions_found all = {0};
    unsigned tries = 0;
    bool ok;
    while (!(ok = mentions_of(&all, &asking->library, query, options, why)) && ask_again(asking, &tries, why))
        mentions_free(&all);
    if (ok) {
        ask_settle(asking, &all.answer, query, options, qid);
        *found = options->count ? all.answer.total : all.n;
        if (out)
            print(asking, &all, out);
    }
    mentions_free(&all);
    return ok;
}

static const struct subject subject = {
    "nothing to look for: the name has no word",
    parse,
    answer_mentions,
};

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    return ask_run(&subject, options, out, why);
}

const struct command cmd_mentions = {
    .name = "mentions",
    .arguments = "NAME...",
    .summary = "every document that mentions a name, in whatever form, with the places",
    .options = " index limit offset by sort count format exact all plain no-inflect no-translit names case color "
               "queries cite ",
    .notes =
        "All words are one name: they stand side by side in any order (\"Zeman, Miloš\"), with initials for first\n"
        "names (\"M. Zeman\") and at most two words between.  =word is exactly this form, Word! this capital letter;\n"
        "there are no other operators, and no passage that has only some of the words.\n",
    .run = run,
};
