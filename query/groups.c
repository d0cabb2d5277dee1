/* Words are expanded one by one, then all their terms go into one table, by which a text's tokens are looked up:
 * reading a text costs the same for a question of one form and of a thousand. */
#include "groups.h"

#include "score.h"
#include "terms.h"
#include <stdlib.h>
#include <string.h>

/* Signs at the word count before options: =word is exact whatever the line says, word~ fuzzy even with --exact. */
unsigned groups_allow(const struct node *node, const struct options *options)
{
    unsigned allow = KIN_ALL;
    if (node->exact || options->exact)
        allow = 0;
    if (options->no_inflect)
        allow &= ~(unsigned)KIN_INFLECT;
    if (options->no_translit || node->inflect_only)
        allow &= ~(unsigned)KIN_TRANSLIT;
    if (node->prefix)
        allow = (allow & KIN_ACCENTS) | KIN_PREFIX;
    if (node->fuzzy)
        allow |= node->fuzzy > 1 ? KIN_FUZZY2 : KIN_FUZZY1;
    return allow;
}

/* Passages that have two forms are counted twice: exact numbers would cost reading all postings first. */
static double sum_of_freqs(const struct kins *kins, double passages)
{
    double sum = 0;
    for (size_t i = 0; i < kins->n; i++)
        sum += kins->at[i].freq;
    return sum < passages ? sum : passages;
}

/* In any language, since a question does not say its own. */
static bool is_function_word(const char *word)
{
    struct buf term = {0};
    size_t folded = term_of(word, strlen(word), &term);
    bool any = false;
    for (int lang = LANG_CS; lang < LANG_COUNT; lang++)
        any |= language_function_word(language_row((enum lang)lang), term.s, folded);
    buf_free(&term);
    return any;
}

/* A word that stands in the question twice is two groups: each may have signs of its own. */
static bool expand(struct groups *g, struct library *library, const struct node *node, const struct options *options,
                   struct buf *why)
{
    struct vocabulary vocabulary = library_vocabulary(library);
    g->at = need_room(g->at, g->n, &g->cap, sizeof *g->at);
    struct group *group = &g->at[g->n++];
    *group = (struct group){.node = node};
    if (!kins_of(&group->kins, node->word, strlen(node->word), groups_allow(node, options), &vocabulary))
        return fail(why, "cannot read the words of the index: %s", buf_string(&library->why));
    group->freq = sum_of_freqs(&group->kins, library->size.passages);
    group->function = is_function_word(node->word);
    group->idf = score_idf(group->freq, library->size.passages) * (group->function ? SCORE_FUNCTION : 1);
    return true;
}

/* Excluded words, too: -Havel excludes Havla. */
static bool expand_all(struct groups *g, struct library *library, const struct node *node,
                       const struct options *options, struct buf *why)
{
    if (node->kind == NODE_WORD)
        return expand(g, library, node, options, why);
    for (size_t i = 0; i < node->n; i++)
        if (!expand_all(g, library, node->child[i], options, why))
            return false;
    return true;
}

/* FNV-1a. */
static uint32_t hash_of(const char *s, size_t len)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)s[i]) * 16777619u;
    return h ^ h >> 15;
}

/* A word of a text is mostly none, which its first letters tell. */
static size_t beginning(const char *term, size_t len)
{
    unsigned second = len > 1 ? (unsigned char)term[1] : 0;
    return ((unsigned char)term[0] * 5u + second) % 256;
}

static void add_bond(struct groups *g, uint32_t group, uint32_t kin)
{
    const struct kin *k = &g->at[group].kins.at[kin];
    uint32_t *head = &g->heads[hash_of(k->term, k->len) & (g->nheads - 1)];
    g->bonds = need_room(g->bonds, g->nbonds, &g->bonds_cap, sizeof *g->bonds);
    g->bonds[g->nbonds++] = (struct bond){group, kin, *head};
    *head = (uint32_t)g->nbonds;
    g->begins[beginning(k->term, k->len)] = true;
}

/* A table twice the size of what is in it: most tokens of a text are of no group, and learn so at once. */
static void tie(struct groups *g)
{
    size_t terms = 0;
    for (size_t i = 0; i < g->n; i++)
        terms += g->at[i].kins.n;
    for (g->nheads = 64; g->nheads < 2 * terms;)
        g->nheads *= 2;
    g->heads = need(g->nheads * sizeof *g->heads);
    for (size_t i = 0; i < g->n; i++)
        for (size_t k = 0; k < g->at[i].kins.n; k++)
            add_bond(g, (uint32_t)i, (uint32_t)k);
}

bool groups_of(struct groups *g, struct library *library, const struct query *query, const struct options *options,
               struct buf *why)
{
    *g = (struct groups){0};
    if (!expand_all(g, library, query->root, options, why)) {
        groups_free(g);
        return false;
    }
    tie(g);
    return true;
}

bool groups_families(struct groups *g, struct library *library, struct buf *why)
{
    struct vocabulary vocabulary = library_vocabulary(library);
    for (size_t i = 0; i < g->n; i++) {
        struct group *group = &g->at[i];
        if (group->function || group->node->exact || group->node->prefix || group->family.n)
            continue;
        if (!kin_family(&group->family, group->node->word, strlen(group->node->word), &group->kins, &vocabulary))
            return fail(why, "cannot read the words of the index: %s", buf_string(&library->why));
    }
    return true;
}

const struct group *groups_find(const struct groups *g, const struct node *node)
{
    size_t i = 0;
    while (g->at[i].node != node)
        i++;
    return &g->at[i];
}

static const struct bond *same_term(const struct groups *g, uint32_t number, const char *term, size_t len)
{
    for (; number; number = g->bonds[number - 1].next) {
        const struct bond *b = &g->bonds[number - 1];
        const struct kin *k = bond_kin(g, b);
        if (k->len == len && !memcmp(k->term, term, len))
            return b;
    }
    return NULL;
}

const struct bond *groups_bond(const struct groups *g, const char *term, size_t len)
{
    if (!g->begins[beginning(term, len)])
        return NULL;
    return same_term(g, g->heads[hash_of(term, len) & (g->nheads - 1)], term, len);
}

const struct bond *groups_next(const struct groups *g, const struct bond *b, const char *term, size_t len)
{
    return same_term(g, b->next, term, len);
}

void groups_free(struct groups *g)
{
    for (size_t i = 0; i < g->n; i++) {
        kins_free(&g->at[i].kins);
        kins_free(&g->at[i].family);
    }
    free(g->at);
    free(g->bonds);
    free(g->heads);
    *g = (struct groups){0};
}
