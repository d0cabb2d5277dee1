/* najdi why: what each word of a question stands for in the index, by which rule, and what was refused; and, where the
 * last argument is the id of a passage, how that passage came to its score. */
#include "commands.h"
#include "forms.h"
#include "groups.h"
#include "id.h"
#include "library.h"
#include "output.h"
#include "show.h"
#include "why_passage.h"

#include <stdlib.h>
#include <string.h>

struct explaining {
    const struct options *options;
    enum form form;
    struct query query;
    struct buf *out;
    size_t taken;        /* words of the index, of all words of the question */
    uint32_t n;          /* number of the passage that is asked about, 0: of none */
    struct buf path;     /* and its document */
    bool answer;         /* the passage answers the question */
};

/* relation, weight, passages, form and, in parentheses, the rule. */
static void text_row(const struct kin *kin, bool refused, struct buf *out)
{
    if (refused)
        buf_adds(out, "  refused              ");
    else
        buf_addf(out, "  %-10s  %.3f ", relation_name(kin->relation), kin->weight);
    buf_addf(out, "%7u  ", (unsigned)kin->freq);
    show_terminal(kin->form, strlen(kin->form), out);
    buf_addf(out, "  (%s)\n", kin->rule ? kin->rule : "");
}

/* What was refused has the relation "refused" and the weight 0, so that rows have one shape. */
static void tsv_row(const struct node *word, const struct kin *kin, bool refused, struct buf *out)
{
    show_tsv_value(word->word, strlen(word->word), out);
    buf_addc(out, '\t');
    show_tsv_value(kin->form, strlen(kin->form), out);
    buf_addf(out, "\t%s\t", refused ? "refused" : relation_name(kin->relation));
    show_score(refused ? 0 : kin->weight, out);
    buf_addf(out, "\t%u\t%s\n", (unsigned)kin->freq, kin->rule ? kin->rule : "");
}

/* In JSON it keeps the relation that it would have had. */
static void json_row(const struct node *word, const struct kin *kin, bool refused, struct buf *out)
{
    buf_adds(out, "{\"query\":");
    show_json_string(word->word, strlen(word->word), out);
    buf_adds(out, ",\"form\":");
    show_json_string(kin->form, strlen(kin->form), out);
    buf_addf(out, ",\"taken\":%s,\"relation\":\"%s\",\"weight\":", refused ? "false" : "true",
             relation_name(kin->relation));
    show_score(refused ? 0 : kin->weight, out);
    buf_addf(out, ",\"passages\":%u,\"rule\":", (unsigned)kin->freq);
    show_json_string(kin->rule, kin->rule ? strlen(kin->rule) : 0, out);
    buf_adds(out, "}\n");
}

static void row(const struct explaining *e, const struct node *word, const struct kin *kin, bool refused)
{
    if (e->form == FORM_TEXT)
        text_row(kin, refused, e->out);
    else if (e->form == FORM_TSV)
        tsv_row(word, kin, refused, e->out);
    else
        json_row(word, kin, refused, e->out);
}

/* --limit holds for each word, and for its refused ones apart. */
static void print_kins(struct explaining *e, const struct node *word, const struct kins *kins)
{
    if (e->form == FORM_TEXT) {
        show_terminal(word->word, strlen(word->word), e->out);
        buf_adds(e->out, kins->n ? "\n" : ": nothing in the index\n");
    }
    for (size_t i = 0; i < kins->n && i < e->options->limit; i++)
        row(e, word, &kins->at[i], false);
    for (size_t i = 0; i < kins->nrefused && i < e->options->limit; i++)
        row(e, word, &kins->refused[i], true);
    e->taken += kins->n;
}

/* The words that search would take, and beside them what it looked at and left. */
static bool explain_word(struct explaining *e, struct library *library, const struct node *word, struct buf *why)
{
    struct vocabulary vocabulary = library_vocabulary(library);
    struct kins kins = {0};
    bool ok = kins_of(&kins, word->word, strlen(word->word), groups_allow(word, e->options) | KIN_REFUSED, &vocabulary);
    if (ok)
        print_kins(e, word, &kins);
    else
        fail(why, "cannot read the words of the index: %s", buf_string(&library->why));
    kins_free(&kins);
    return ok;
}

/* Every word below a node: of a compound the whole and its parts. */
static bool explain(struct explaining *e, struct library *library, const struct node *node, struct buf *why)
{
    if (node->kind == NODE_WORD)
        return explain_word(e, library, node, why);
    for (size_t i = 0; i < node->n; i++)
        if (!explain(e, library, node->child[i], why))
            return false;
    return true;
}

/* ---- one passage ---- */

/* The passage of the id: *docid is 0 where the shelf has none such. */
static bool find_passage(const struct explaining *e, const struct shelf *shelf, uint32_t *docid, struct buf *why)
{
    struct buf data = {0};
    struct document document = {0};
    uint32_t record;
    *docid = 0;
    bool ok = id_record(shelf, buf_string(&e->path), &record, why);
    if (!ok || !record)
        return ok;
    ok = index_data(shelf->index, record, &data, why);
    if (ok && !document_read(&document, buf_string(&data), data.len))
        ok = fail(why, "the index '%s' is damaged: a document cannot be read; make it anew with najdi-index --rebuild",
                  shelf->folder);
    if (ok && e->n <= document.passages)
        *docid = record - document.passages + e->n - 1;
    document_free(&document);
    buf_free(&data);
    return ok;
}

static bool explain_passage(struct explaining *e, struct library *library, uint32_t shelf, uint32_t docid,
                            struct buf *why)
{
    struct explained explained;
    bool ok = explained_of(&explained, library, &e->query, e->options, shelf, docid, why);
    if (ok)
        why_passage(&explained, e->form, e->out);
    e->answer = ok && explained.hit.score >= 0;
    explained_free(&explained);
    return ok;
}

/* The first index that has the passage, as with show. */
static bool explain_id(struct explaining *e, struct library *library, struct buf *why)
{
    for (uint32_t i = 0; i < library->n; i++) {
        uint32_t docid;
        if (!find_passage(e, &library->shelves[i], &docid, why))
            return false;
        if (docid)
            return explain_passage(e, library, i, docid, why);
    }
    output_remark("there is no passage '%s#%u' in the index", buf_string(&e->path), (unsigned)e->n);
    return true;
}

/* ---- the run ---- */

static bool explain_all(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct explaining *e = ctx;
    e->taken = 0;
    e->answer = false;
    if (e->n)
        return explain_id(e, library, why);
    if (e->form == FORM_TSV)
        buf_adds(out, "query\tform\trelation\tweight\tpassages\trule\n");
    return explain(e, library, e->query.root, why);
}

/* Takes an id off the end of the question.  C#5 is a word where nothing stands before it. */
static void take_id(struct explaining *e, char *question)
{
    struct buf no = {0};
    size_t last = e->options->last;
    if (e->options->arguments > 1 && id_split(question + last, &e->path, &e->n, &no) && e->n)
        question[last - 1] = 0;
    buf_free(&no);
}

/* A question of filters only has nothing to explain, unless it is of a passage. */
static bool parse(struct explaining *e, struct buf *why)
{
    char *question = need_copy(e->options->words.s ? e->options->words.s : "", e->options->words.len);
    take_id(e, question);
    bool ok = query_parse(&e->query, question, e->options->plain, why);
    free(question);
    return ok && (e->query.nwords || e->n || fail(why, "nothing to explain: the question has no word"));
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    struct explaining e = {.options = options, .out = out};
    bool ok =
        form_of(options->format, &e.form, why) && parse(&e, why) && library_do(options, explain_all, &e, out, why);
    query_free(&e.query);
    buf_free(&e.path);
    return !ok ? EXIT_TROUBLE : e.taken || e.answer ? EXIT_FOUND : EXIT_NOTHING;
}

const struct command cmd_why = {
    .name = "why",
    .arguments = "WORDS... [ID]",
    .summary = "what each word stands for in the index and by which rule; how a passage came to its score",
    .options = " index limit format exact all plain no-inflect no-translit case names ",
    .formats = FORMS,
    .notes =
        "Where the last argument is the id of a passage (path#number, as the answers have it), the score of that\n"
        "passage is taken apart: for each word its forms there, weight x times, and what they add; what is added for\n"
        "words near each other and in titles; the sum.  A passage that is no answer says what does not hold.\n",
    .run = run,
};
