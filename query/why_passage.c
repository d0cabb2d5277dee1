/* A score taken apart, for people in the order of the calculation, for programs as one object or a row a form. */
#include "why_passage.h"

#include "show.h"

#include <stdlib.h>
#include <string.h>

/* ---- text ---- */

static void text_citation(const struct found *found, struct buf *out)
{
    struct buf line = {0}, id = {0};
    char *path = library_path(found->shelf, found->document->path);
    buf_addf(&id, "%s#%u", path, (unsigned)found->passage.n);
    show_citation(found, buf_string(&id), &line);
    show_terminal(buf_string(&line), line.len, out);
    buf_adds(out, "\n\n");
    buf_free(&line);
    buf_free(&id);
    free(path);
}

/* "  accents     0.950 x 4  kramář  (other accents)": in the columns of why without an id. */
static void text_form(const struct form_there *form, struct buf *out)
{
    const struct kin *kin = form->kin;
    buf_addf(out, "  %-10s  %.3f x %-4u", relation_name(kin->relation), kin->weight, (unsigned)form->times);
    show_terminal(kin->form, strlen(kin->form), out);
    buf_addf(out, "  (%s)\n", kin->rule ? kin->rule : "");
}

/* best: how many answers the words were weighed by. */
static void text_part(const struct word_there *word, double best, struct buf *out)
{
    buf_addf(out, "  tf %.3f, idf %.3f", word->tf, word->idf);
    if (word->had >= 0)
        buf_addf(out, " (%.3f in all; %g of the best %g have it)", word->group->idf, word->had, best);
    buf_addf(out, ": %.6f of bm25\n", word->part);
}

static void text_word(const struct word_there *word, double best, bool answer, struct buf *out)
{
    const char *typed = word->group->node->word;
    show_terminal(typed, strlen(typed), out);
    buf_adds(out, word->n ? "\n" : ": not in this passage\n");
    for (size_t i = 0; i < word->n; i++)
        text_form(&word->forms[i], out);
    if (word->family > 0)
        buf_addf(out, "  family     %.3f of tf: words that begin alike\n", word->family);
    bool there = word->n || word->family > 0;
    if (there && answer && !(word->tf > 0))
        buf_adds(out, "  not counted: what it is asked for with does not hold\n");
    else if (there && answer)
        text_part(word, best, out);
}

static void text_list(const char *before, const char *const *words, struct buf *out)
{
    buf_adds(out, before);
    for (size_t i = 0; words && words[i]; i++) {
        buf_adds(out, i ? ", " : " ");
        show_terminal(words[i], strlen(words[i]), out);
    }
    buf_addc(out, '\n');
}

/* Every number with what it says, and below them the sum that can be done by hand. */
static void text_sum(const struct explained *e, struct buf *out)
{
    const struct scored *s = &e->scored;
    buf_addf(out, "length  %-8u  words; on average %.1f: norm %.3f\n", (unsigned)e->length, e->average, e->norm);
    buf_addf(out, "bm25    %.6f  what the words add up to; at most 1\n", s->bm25);
    buf_addf(out, "near    %.6f  more for words that stand near each other\n", s->near);
    buf_addf(out, "title   %.6f  more for words in the title or section\n", s->title);
    buf_addf(out, "tier    %-8u  ", s->tier);
    if (e->hit.missing)
        text_list("some of the words; without", e->hit.missing, out);
    else
        buf_adds(out, "all the words\n");
    buf_adds(out, "score   ");
    show_score(e->hit.score, out);
    if (s->of > 1)
        buf_addf(out, " = %u + (%zu + %.6f * (1 + %.6f + %.6f) / %g) / %zu: %zu of the words first, then the sum\n",
                 s->tier, s->there,
                 s->bm25, s->near, s->title, s->most, s->of, s->there);
    else
        buf_addf(out, " = %u + %.6f * (1 + %.6f + %.6f) / %g\n", s->tier, s->bm25, s->near, s->title, s->most);
}

static void text(const struct explained *e, struct buf *out)
{
    text_citation(&e->hit.found, out);
    for (size_t i = 0; i < e->n; i++)
        text_word(&e->words[i], e->finding->best, e->hit.score >= 0, out);
    buf_adds(out, e->n ? "\n" : "");
    if (e->hit.score < 0)
        text_list("no answer: this does not hold:", e->against, out);
    else
        text_sum(e, out);
}

/* ---- json ---- */

static void number(const char *key, double value, struct buf *out)
{
    buf_addf(out, "\"%s\":", key);
    show_score(value, out);
    buf_addc(out, ',');
}

static void string(const char *key, const char *value, struct buf *out)
{
    buf_addf(out, "\"%s\":", key);
    show_json_string(value, value ? strlen(value) : 0, out);
}

static void json_list(const char *key, const char *const *words, struct buf *out)
{
    buf_addf(out, "\"%s\":[", key);
    for (size_t i = 0; words && words[i]; i++) {
        buf_adds(out, i ? "," : "");
        show_json_string(words[i], strlen(words[i]), out);
    }
    buf_adds(out, "],");
}

static void json_form(const struct form_there *form, struct buf *out)
{
    const struct kin *kin = form->kin;
    buf_addc(out, '{');
    string("form", kin->form, out);
    buf_addf(out, ",\"relation\":\"%s\",", relation_name(kin->relation));
    number("weight", kin->weight, out);
    buf_addf(out, "\"times\":%u,", (unsigned)form->times);
    string("rule", kin->rule, out);
    buf_addc(out, '}');
}

static void json_word(const struct word_there *word, struct buf *out)
{
    buf_addc(out, '{');
    string("query", word->group->node->word, out);
    buf_addc(out, ',');
    number("tf", word->tf, out);
    number("idf", word->idf, out);
    number("idf_all", word->group->idf, out);
    number("part", word->part, out);
    number("family", word->family, out);
    buf_adds(out, "\"forms\":[");
    for (size_t i = 0; i < word->n; i++) {
        buf_adds(out, i ? "," : "");
        json_form(&word->forms[i], out);
    }
    buf_adds(out, "]}");
}

static void json_words(const struct explained *e, struct buf *out)
{
    buf_adds(out, "\"words\":[");
    for (size_t i = 0; i < e->n; i++) {
        buf_adds(out, i ? "," : "");
        json_word(&e->words[i], out);
    }
    buf_adds(out, "]");
}

static void json_sum(const struct explained *e, struct buf *out)
{
    const struct scored *s = &e->scored;
    number("score", e->hit.score, out);
    number("tier", s->tier, out);
    number("bm25", s->bm25, out);
    number("near", s->near, out);
    number("title", s->title, out);
    number("most", s->most, out);
    number("there", (double)s->there, out);
    number("of", (double)s->of, out);
    if (e->hit.missing)
        json_list("missing", e->hit.missing, out);
}

/* A passage that is no answer has the score null. */
static void json(const struct explained *e, struct buf *out)
{
    struct buf id = {0};
    buf_addf(&id, "%s#%u", e->hit.found.document->path, (unsigned)e->hit.found.passage.n);
    buf_addc(out, '{');
    string("id", id.s, out);
    buf_addc(out, ',');
    if (e->hit.score >= 0) {
        json_sum(e, out);
    } else {
        buf_adds(out, "\"score\":null,");
        json_list("against", e->against, out);
    }
    number("length", e->length, out);
    number("average", e->average, out);
    number("norm", e->norm, out);
    json_words(e, out);
    buf_adds(out, "}\n");
    buf_free(&id);
}

/* ---- tsv ---- */

static void tsv_numbers(const double *numbers, size_t n, struct buf *out)
{
    for (size_t i = 0; i < n; i++) {
        buf_addc(out, '\t');
        show_score(numbers[i], out);
    }
}

/* form NULL: the passage has none of the word. */
static void tsv_row(const struct explained *e, const struct word_there *word, const struct form_there *form,
                    struct buf *out)
{
    const struct scored *s = &e->scored;
    const char *typed = word->group->node->word;
    show_tsv_value(typed, strlen(typed), out);
    buf_addc(out, '\t');
    if (form)
        show_tsv_value(form->kin->form, strlen(form->kin->form), out);
    buf_addf(out, "\t%s", form ? relation_name(form->kin->relation) : "");
    tsv_numbers((double[]){form ? form->kin->weight : 0, form ? form->times : 0, word->tf, word->idf, word->part,
                           s->bm25,
                           s->near, s->title, s->tier},
                9, out);
    buf_addc(out, '\t');
    if (e->hit.score >= 0)
        show_score(e->hit.score, out);
    buf_addc(out, '\n');
}

static void tsv(const struct explained *e, struct buf *out)
{
    buf_adds(out, "query\tform\trelation\tweight\ttimes\ttf\tidf\tpart\tbm25\tnear\ttitle\ttier\tscore\n");
    for (size_t i = 0; i < e->n; i++) {
        const struct word_there *word = &e->words[i];
        if (!word->n)
            tsv_row(e, word, NULL, out);
        for (size_t j = 0; j < word->n; j++)
            tsv_row(e, word, &word->forms[j], out);
    }
}

void why_passage(const struct explained *e, enum form form, struct buf *out)
{
    if (form == FORM_TEXT)
        text(e, out);
    else if (form == FORM_TSV)
        tsv(e, out);
    else
        json(e, out);
}
