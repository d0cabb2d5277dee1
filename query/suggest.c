/* What is said where nothing was found: what is near, and what could not be looked at. */
#include "ask.h"
#include "groups.h"
#include "output.h"

#include <string.h>

enum { NEAR_WORDS = 5 };

/* ---- options that kept answers away ---- */

/* "--exact and --case" */
static void add_name(bool set, const char *name, struct buf *out)
{
    if (set)
        buf_addf(out, "%s%s", out->len ? " and " : "", name);
}

/* How many answers there are without the strict options. */
static void without_options(struct asking *asking, const struct query *query)
{
    struct options loose = *asking->options;
    struct buf names = {0}, why = {0};
    size_t found = 0;

    add_name(loose.exact, "--exact", &names);
    add_name(loose.match_case, "--case", &names);
    add_name(loose.no_inflect, "--no-inflect", &names);
    add_name(loose.no_translit, "--no-translit", &names);
    loose.exact = loose.match_case = loose.no_inflect = loose.no_translit = false;
    loose.count = loose.all = true;
    loose.offset = 0;
    if (names.len && asking->subject->answer(asking, query, &loose, NULL, NULL, &found, &why) && found)
        output_remark("without %s there are %zu", names.s, found);
    buf_free(&names);
    buf_free(&why);
}

/* --all left out the passages that have only some of the words. */
static void without_all(struct asking *asking, const struct query *query)
{
    struct options loose = *asking->options;
    struct buf why = {0};
    size_t found = 0;
    loose.all = loose.count = false;
    loose.limit = 1;
    loose.offset = 0;
    if (asking->options->all && asking->subject->answer(asking, query, &loose, NULL, NULL, &found, &why) && found)
        output_remark("no passage has all the words; without --all those with some of them are shown");
    buf_free(&why);
}

/* The words of a phrase may stand in one passage, though not side by side. */
static void without_quotes(struct asking *asking, const struct query *query)
{
    struct options loose = *asking->options;
    struct query words = {0};
    struct buf why = {0};
    size_t found = 0;
    loose.plain = loose.count = loose.all = true;
    loose.offset = 0;
    if (!asking->options->plain && strchr(query->text, '"') &&
        asking->subject->parse(&words, query->text, &loose, &why) &&
        asking->subject->answer(asking, &words, &loose, NULL, NULL, &found, &why) && found)
        output_remark("without the quotes there are %zu", found);
    query_free(&words);
    buf_free(&why);
}

/* ---- words that are not there ---- */

/* Puts the commonest forms first: what is often written so is more likely what was meant. */
static const struct kin *commonest(const struct kins *kins, const struct kin *taken[], size_t n)
{
    const struct kin *best = NULL;
    for (size_t i = 0; i < kins->n; i++) {
        bool used = false;
        for (size_t k = 0; k < n; k++)
            used |= taken[k] == &kins->at[i];
        if (!used && (!best || kins->at[i].freq > best->freq))
            best = &kins->at[i];
    }
    return best;
}

static void near_words(const struct node *word, const struct vocabulary *vocabulary)
{
    struct kins kins = {0};
    struct buf line = {0};
    const struct kin *taken[NEAR_WORDS];
    size_t n = 0;
    if (kins_of(&kins, word->word, strlen(word->word), KIN_ALL | KIN_FUZZY1, vocabulary))
        for (; n < NEAR_WORDS && (taken[n] = commonest(&kins, taken, n)); n++)
            buf_addf(&line, "%s%s", n ? ", " : "; did you mean ", taken[n]->form);
    output_remark("'%s' is not in the index%s%s", word->word, buf_string(&line), n ? "?" : "");
    kins_free(&kins);
    buf_free(&line);
}

void suggest_words(struct library *library, const struct query *query, const struct options *options)
{
    struct vocabulary vocabulary = library_vocabulary(library);
    for (size_t i = 0; i < query->nwords; i++) {
        const struct node *word = query->words[i];
        struct kins kins = {0};
        bool ok = !word->inflect_only && !word->initial &&
                  kins_of(&kins, word->word, strlen(word->word), groups_allow(word, options), &vocabulary);
        if (ok && !kins.n)
            near_words(word, &vocabulary);
        kins_free(&kins);
    }
}

/* ---- files that could not be read ---- */

/* Only the listing is read, not the records. */
static bool count_skipped(void *ctx, const struct listing *listing)
{
    *(size_t *)ctx += listing->skipped;
    return true;
}

static void skipped_files(struct asking *asking)
{
    size_t skipped = 0;
    struct buf why = {0};
    for (size_t i = 0; i < asking->library.n; i++)
        if (!index_documents(asking->library.shelves[i].index, count_skipped, &skipped, &why))
            break;
    if (skipped)
        output_remark("%zu %s could not be read: see najdi status", skipped, skipped == 1 ? "file" : "files");
    buf_free(&why);
}

/* From the likeliest cause to the least. */
void suggest(struct asking *asking, const struct query *query)
{
    if (!asking->options->count)
        output_remark("nothing found");
    without_options(asking, query);
    without_all(asking, query);
    without_quotes(asking, query);
    suggest_words(&asking->library, query, asking->options);
    skipped_files(asking);
}
