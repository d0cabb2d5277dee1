/* najdi search: the passages that answer a question, best first. */
#include "ask.h"
#include "find.h"
#include "finding.h"
#include "like.h"
#include "output.h"

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
        ask_hit(asking, answer, &hits->at[i], out);
}

/* --like: the hit that is the passage itself goes, the others move up.  kept: so many were before these. */
static void leave_out(struct hits *hits, const struct options *options, size_t *kept)
{
    size_t n = 0;
    for (size_t i = 0; i < hits->n && options->like; i++) {
        if (like_same(options->like, &hits->at[i].found) ||
            (options->limit != SIZE_MAX && *kept + 1 == options->limit)) {
            hit_free(&hits->at[i]);
            continue;
        }
        hits->at[n] = hits->at[i];
        hit_lacks_nothing(&hits->at[n]); /* of two dozen words some are always missing */
        hits->at[n++].rank = options->offset + ++*kept;
    }
    if (options->like)
        hits->n = n;
}

/* All hits, some in memory at a time: what is printed is written out before the next ones are loaded.  A reader that has
 * gone away ends it; a disk that is full main will meet again, and say so. */
static bool print_all(struct asking *asking, struct hits *hits, const struct options *options, struct buf *out,
                      size_t *found, struct buf *why)
{
    size_t kept = 0;
    for (;;) {
        bool more = hits->n == HITS_AT_ONCE;
        leave_out(hits, options, &kept);
        *found += hits->n;
        print(asking, hits, out);
        if (!more)
            return true;
        if (!output_write(out, why)) {
            buf_clear(why);
            return true;
        }
        if (!hits_more(hits, why))
            return false;
    }
}

/* A writer may change the index while we read: then all is asked again, nothing having been printed yet.  (It may do so
 * once more while thousands of hits are written out: then they end with an error.) */
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
        *found = options->count ? hits.answer.total : out ? 0 : hits.n;
        ok = !out || print_all(asking, &hits, options, out, found, why);
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

/* The passage's words are the question; one hit more is asked for, since the passage itself is among them. */
static enum exit_status run_like(const struct options *options, struct buf *out, struct buf *why)
{
    struct like like = {0};
    enum exit_status status = EXIT_TROUBLE;
    if (options->arguments || options->queries)
        fail(why, "--like takes the place of a question: give no words, and no --queries");
    else if (like_of(&like, options, why)) {
        struct options asked = *options;
        asked.like = like.id.s;
        asked.words = like.question;
        asked.plain = true;
        asked.limit += options->limit != SIZE_MAX;
        status = ask_run(&subject, &asked, out, why);
    }
    like_free(&like);
    return status;
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    return options->like ? run_like(options, out, why) : ask_run(&subject, options, out, why);
}

const struct command cmd_search = {
    .name = "search",
    .arguments = "WORDS...",
    .summary = "the passages that answer a question, best first",
    .options = " index limit offset by sort count format exact all plain no-inflect no-translit names case color "
               "queries cite like ",
    .limit = 10,
    .run = run,
};
