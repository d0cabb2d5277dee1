/* najdi words: the vocabulary of the index, with the number of passages that have each word. */
#include "commands.h"
#include "forms.h"
#include "kin.h"
#include "library.h"
#include "show.h"
#include "terms.h"

#include <string.h>

struct listing_of_words {
    const struct options *options;
    enum form form;
    size_t seen, shown; /* words; without and with those left out by --offset and --limit */
    struct buf prefix;  /* folded */
    struct buf written; /* room to work in */
    struct buf *out;
};

/* Numbers first in text: they align, words do not. */
static void print_word(struct listing_of_words *l, const char *word, size_t len, uint32_t freq)
{
    if (l->form == FORM_JSON) {
        buf_adds(l->out, "{\"word\":");
        show_json_string(word, len, l->out);
        buf_addf(l->out, ",\"passages\":%u}\n", (unsigned)freq);
    } else if (l->form == FORM_TSV) {
        show_tsv_value(word, len, l->out);
        buf_addf(l->out, "\t%u\n", (unsigned)freq);
    } else {
        buf_addf(l->out, "%8u  ", (unsigned)freq);
        show_terminal(word, len, l->out);
        buf_addc(l->out, '\n');
    }
}

/* Stops the walk at the limit, so that words --limit 5 of a large index costs nothing. */
static bool each_word(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct listing_of_words *l = ctx;
    if (l->seen++ < l->options->offset)
        return true;
    if (l->shown == l->options->limit)
        return false;
    l->shown++;
    if (l->options->count)
        return true;
    buf_clear(&l->written);
    term_written(term, len, &l->written);
    print_word(l, l->written.s, l->written.len, freq);
    return true;
}

/* The folded beginning that is asked for: "Kra*", "kra" and "krá*" are the same; nothing, or *, is every word. */
static bool prefix_of(const struct options *options, struct buf *out, struct buf *why)
{
    struct buf term = {0};
    const char *word = buf_string(&options->words);
    size_t len = strcspn(word, "*"), folded = term_of(word, len, &term);
    buf_add(out, buf_string(&term), folded);
    buf_free(&term);
    if (options->arguments > 1)
        return fail(why, "najdi words takes the beginning of one word");
    return folded || !len || fail(why, "'%s' has no letter or digit", word);
}

/* Begins anew where a writer came between: the counters too. */
static bool walk_words(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct listing_of_words *l = ctx;
    struct vocabulary vocabulary = library_vocabulary(library);
    l->seen = l->shown = 0;
    if (l->form == FORM_TSV && !l->options->count)
        buf_adds(out, "word\tpassages\n");
    if (!vocabulary.walk(vocabulary.of, buf_string(&l->prefix), l->prefix.len, each_word, l))
        return fail(why, "cannot read the words of the index: %s", buf_string(&library->why));
    if (l->options->count)
        buf_addf(out, l->form == FORM_JSON ? "{\"count\":%zu}\n" : "%zu\n", l->shown);
    return true;
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    struct listing_of_words l = {.options = options, .out = out};
    bool ok = form_of(options->format, &l.form, why) && prefix_of(options, &l.prefix, why) &&
              library_do(options, walk_words, &l, out, why);
    buf_free(&l.written);
    buf_free(&l.prefix);
    return !ok ? EXIT_TROUBLE : l.shown ? EXIT_FOUND : EXIT_NOTHING;
}

const struct command cmd_words = {
    .name = "words",
    .arguments = "PREFIX*",
    .summary = "the words of the index that begin so, with the number of passages that have them",
    .options = " index limit offset count format ",
    .formats = FORMS,
    .run = run,
};
