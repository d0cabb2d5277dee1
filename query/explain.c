/* A score taken apart.  The score itself, bm25 and boosts come from where search has them (score_alone); here is only
 * gathered what they were made of. */
#include "explain.h"

#include "score.h"

#include <stdlib.h>

/* ---- the words ---- */

/* How often a term stands in a passage. */
static bool times_of(struct index *index, const struct kin *kin, uint32_t docid, uint32_t *times, struct buf *why)
{
    struct cursor *cursor;
    struct posting at;
    if (!cursor_open(index, &cursor, &at, kin->term, kin->len, why))
        return false;
    bool ok = !at.docid || at.docid >= docid || cursor_skip(cursor, docid, &at, why);
    cursor_close(cursor);
    *times = ok && at.docid == docid ? at.wdf : 0;
    return ok;
}

/* In the order of the kins, which is that of their weights. */
static bool gather_forms(struct explained *e, struct word_there *word, const struct group *group, struct buf *why)
{
    const struct found *found = &e->hit.found;
    word->group = group;
    for (size_t i = 0; i < group->kins.n; i++) {
        const struct kin *kin = &group->kins.at[i];
        uint32_t times;
        if (!kin_counts(kin, found->passage.lang))
            continue;
        if (!times_of(found->shelf->index, kin, found->docid, &times, why))
            return false;
        if (!times)
            continue;
        word->forms = need_room(word->forms, word->n, &word->cap, sizeof *word->forms);
        word->forms[word->n++] = (struct form_there){kin, times};
    }
    return true;
}

/* What of tf no form explains. */
static double family_of(const struct word_there *word)
{
    double rest = word->tf;
    for (size_t i = 0; i < word->n; i++)
        rest -= word->forms[i].kin->weight * word->forms[i].times;
    return rest > 1e-4 ? rest : 0;
}

/* Excluded words have no part in the score: they are left out. */
static bool gather_words(struct explained *e, struct buf *why)
{
    const struct finding *f = e->finding;
    const struct weights *w = e->scored.weights;
    e->words = need((f->groups.n + 1) * sizeof *e->words);
    for (size_t i = 0; i < f->groups.n; i++) {
        if (!(w->word[f->groups.at[i].node->number] > 0))
            continue;
        struct word_there *word = &e->words[e->n++];
        if (!gather_forms(e, word, &f->groups.at[i], why))
            return false;
        word->tf = e->scored.tf ? (double)e->scored.tf[i] : 0; /* in (a AND b) OR c, a counts only with b */
        word->family = family_of(word);
        word->idf = w->group[i];
        word->had = w == &f->among ? f->had[i] : -1;
        word->part = group_part(f, w, i, word->tf, e->length, e->average) / w->sum;
    }
    return true;
}

/* Of a compound's readings, whole or parts, the best one counts. */
static void drop_lesser_readings(struct explained *e)
{
    for (size_t i = 0; i < e->n; i++)
        for (size_t j = 0; j < e->n; j++)
            if (i != j && e->words[i].group->node->number == e->words[j].group->node->number &&
                (e->words[j].part > e->words[i].part || (e->words[j].part == e->words[i].part && j < i)))
                e->words[i].part = 0;
}

/* ---- no answer ---- */

/* What does not hold.  Filters cannot be told from the text: they are named where nothing else is in the way. */
static void gather_against(struct explained *e)
{
    struct finding *f = e->finding;
    size_t n = 0;
    e->against = need((f->nitems + 1) * sizeof *e->against);
    reading_of(&f->reading, &f->groups, f->options->match_case, &e->hit.found.passage);
    for (int filters = 0; filters < 2 && !n; filters++)
        for (size_t i = 0; i < f->nitems; i++) {
            const struct node *item = f->items[i];
            bool not = item->kind == NODE_NOT;
            bool held = reading_holds(&f->reading, not ? item->child[0] : item) != not;
            if (filters ? item->kind == NODE_FILTER : !held)
                e->against[n++] = need_copy(f->query->text + item->at, item->end - item->at);
        }
}

/* ---- all of it ---- */

/* The parts are computed again, from what the postings gave; that they add up to bm25 is what the test looks at. */
bool explained_of(struct explained *out, struct library *library, const struct query *query,
                  const struct options *options, uint32_t shelf, uint32_t docid, struct buf *why)
{
    *out = (struct explained){0};
    if (!finding_of(&out->finding, library, query, options, why) ||
        !score_alone(out->finding, shelf, docid, &out->hit, &out->scored, why) ||
        !index_length(library->shelves[shelf].index, docid, &out->length, why))
        return false;
    out->average = average_length(out->finding);
    out->norm = score_norm(out->length, out->average);
    if (!gather_words(out, why))
        return false;
    drop_lesser_readings(out);
    if (out->hit.score < 0)
        gather_against(out);
    return true;
}

void explained_free(struct explained *e)
{
    for (size_t i = 0; i < e->n; i++)
        free(e->words[i].forms);
    for (size_t i = 0; e->against && e->against[i]; i++)
        free((char *)e->against[i]);
    free(e->words);
    free(e->scored.tf);
    free(e->against);
    hit_free(&e->hit);
    finding_free(e->finding);
    *e = (struct explained){0};
}
