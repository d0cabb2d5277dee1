/* What tells the best answers apart.  In a folder on one subject the name of the subject is in every text, and weighs
 * nothing; with other texts beside them it becomes rare in the index, and weighs more than all that differs.  So words
 * are weighed by the best answers, too. */
#include "finding.h"

#include "score.h"
#include <stdlib.h>

/* The readings of a compound have one number: it counts as much as its rarest reading, once.  Excluded words keep 0. */
static void weigh_below(const struct finding *f, struct weights *w, const struct node *node)
{
    if (node->kind == NODE_NOT)
        return;
    if (node->kind == NODE_WORD) {
        double idf = w->group[groups_find(&f->groups, node) - f->groups.at];
        if (idf > w->word[node->number]) {
            w->sum += idf - w->word[node->number];
            w->word[node->number] = idf;
        }
    }
    for (size_t i = 0; i < node->n; i++)
        weigh_below(f, w, node->child[i]);
}

void weigh_words(const struct finding *f, struct weights *w)
{
    free(w->word);
    w->word = need((f->query->nwords + 1) * sizeof *w->word);
    w->sum = 0;
    weigh_below(f, w, f->query->root);
}

void among_count(struct finding *f, const struct candidates *all, size_t from, size_t to)
{
    if (!f->had)
        f->had = need((f->groups.n + 1) * sizeof *f->had);
    f->best++;
    for (size_t g = 0; g < f->groups.n; g++) {
        bool there = false;
        for (size_t i = from; i < to; i++)
            there |= kept_tf(all, &all->at[i])[g] > 0;
        f->had[g] += there;
    }
}

void among_weigh(struct finding *f, struct candidates *all)
{
    if (!f->had)
        return;
    f->among.group = need((f->groups.n + 1) * sizeof *f->among.group);
    for (size_t g = 0; g < f->groups.n; g++) {
        double share = f->groups.at[g].function ? SCORE_FUNCTION : 1;
        double here = score_idf(f->had[g], f->best) * share;
        f->among.group[g] = (1 - SCORE_AMONG) * f->weights.group[g] + SCORE_AMONG * here;
    }
    weigh_words(f, &f->among);
    rescore(f, all);
}
