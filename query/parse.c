/* The grammar.  Loosest first:
 *
 *     group     sequence { OR sequence }
 *     sequence  item { [AND] item }
 *     item      operand { NEAR/n operand }
 *     operand   { NOT } [-+] ( leaf | "(" group ")" )
 *
 * with two rules that serve what people mean.  A filter and a -word hold for all alternatives of their group, so that
 * "Havel OR Klaus lang:cs" asks for Czech passages only; and OR between two filters joins these two alone, so that
 * "Havel lang:cs OR lang:sk" does what it says.  Whoever wants it otherwise uses AND or parentheses.
 *
 * Atoms always parse (atoms.h); what cannot be answered is found in the finished tree. */
#include "query.h"

#include "atoms.h"
#include "node.h"

#include <stdlib.h>
#include <string.h>

struct parser {
    const char *s;
    struct atoms *atoms;
    size_t at;
    unsigned depth;
};

/* Up to the end or the closing parenthesis: one sequence, or several with OR between. */
static struct node *group_at(struct parser *p);

/* Is the next atom of this kind? */
static bool peek(const struct parser *p, enum atom_kind kind)
{
    return p->at < p->atoms->n && p->atoms->at[p->at].kind == kind;
}

/* Steps over the next atom where it is of this kind. */
static bool take(struct parser *p, enum atom_kind kind)
{
    bool there = peek(p, kind);
    p->at += there;
    return there;
}

/* ---- operands ---- */

/* -word excludes the word as it is inflected, but not its likes in another script. */
static void mark_excluded(struct node *node)
{
    node->inflect_only = node->kind == NODE_WORD;
    for (size_t i = 0; i < node->n; i++)
        mark_excluded(node->child[i]);
}

/* A leaf or a group; what stands in parentheses or behind a + is required. */
static struct node *primary_at(struct parser *p)
{
    struct atom *atom = &p->atoms->at[p->at++];
    struct node *node = atom->leaf;
    atom->leaf = NULL;
    if (node) {
        bool bare = node->kind == NODE_WORD || node->kind == NODE_OR; /* an OR is a compound here */
        node->required |= p->depth || atom->sign == '+' || !bare;
        return node;
    }
    p->depth++;
    node = group_at(p);
    p->depth--;
    p->at++; /* its ) */
    node->required = true;
    return node;
}

/* NOT NOT a is a, and so is NOT -a. */
static struct node *operand_at(struct parser *p)
{
    size_t at = p->atoms->at[p->at].at;
    bool no = false;
    while (take(p, ATOM_NOT))
        no = !no;
    no ^= p->atoms->at[p->at].sign == '-';
    bool bound = p->atoms->at[p->at].at != at; /* something stands before the operand: a NOT */
    struct node *node = primary_at(p);
    node->required |= bound;
    if (!no)
        return node;
    struct node *exclusion = node_of(NODE_NOT, at, node->end);
    mark_excluded(node);
    node_add(exclusion, node);
    exclusion->required = true;
    return exclusion;
}

/* a NEAR/5 b NEAR/5 c: all three near each other, at the largest distance named. */
static struct node *item_at(struct parser *p)
{
    struct node *first = operand_at(p);
    if (!peek(p, ATOM_NEAR))
        return first;
    struct node *near = node_of(NODE_NEAR, first->at, first->end);
    near->required = true;
    node_add(near, first);
    while (peek(p, ATOM_NEAR)) {
        unsigned distance = p->atoms->at[p->at++].distance;
        near->distance = distance > near->distance ? distance : near->distance;
        node_add(near, operand_at(p));
        near->end = near->child[near->n - 1]->end;
    }
    return near;
}

/* ---- filters ---- */

/* A filter, or a choice of filters. */
static bool is_filter(const struct node *node)
{
    return node->kind == NODE_FILTER || (node->kind == NODE_OR && node->n && is_filter(node->child[0]));
}

/* OR and a filter come next. */
static bool filter_follows(const struct parser *p)
{
    const struct atom *next = p->at + 1 < p->atoms->n ? &p->atoms->at[p->at + 1] : NULL;
    return peek(p, ATOM_OR) && next && next->leaf && next->leaf->kind == NODE_FILTER && next->sign != '-';
}

/* lang:cs OR lang:sk: joined at once. */
static struct node *filters_at(struct parser *p, struct node *first)
{
    if (!is_filter(first) || !filter_follows(p))
        return first;
    struct node *choice = node_of(NODE_OR, first->at, first->end);
    choice->required = true;
    node_add(choice, first);
    while (filter_follows(p)) {
        p->at++;
        node_add(choice, primary_at(p));
        choice->end = choice->child[choice->n - 1]->end;
    }
    return choice;
}

/* ---- sequences and groups ---- */

/* Such a tree would ask for nearly every passage there is. */
static bool only_exclusions(const struct node *node)
{
    for (size_t i = 0; i < node->n; i++)
        if (node->child[i]->kind != NODE_NOT)
            return false;
    return node->kind == NODE_AND && node->n;
}

/* Adds an item; a group of exclusions alone, a (-b), excludes where it stands. */
static void add_item(struct node *list, struct node *item)
{
    if (!only_exclusions(item)) {
        node_add(list, item);
        return;
    }
    for (size_t i = 0; i < item->n; i++)
        node_add(list, item->child[i]);
    item->n = 0;
    node_free(item);
}

/* Does it hold for all alternatives? */
static bool holds_for_all(const struct parser *p, const struct node *item)
{
    return is_filter(item) || (item->kind == NODE_NOT && p->s[item->at] == '-');
}

/* The children from `first` on. */
static void move_all(struct node *to, struct node *from, size_t first)
{
    for (size_t i = first; i < from->n; i++)
        node_add(to, from->child[i]);
    from->n = first;
}

/* Reads items up to OR or the end of the group: those that hold for all alternatives go to `all`. */
static struct node *sequence_at(struct parser *p, struct node *all)
{
    struct node *sequence = node_of(NODE_AND, p->atoms->at[p->at].at, 0);
    size_t before = all->n;
    struct node *last = NULL;
    do {
        bool bound = take(p, ATOM_AND);
        struct node *item = filters_at(p, item_at(p));
        if (bound && last)
            last->required = true;
        bound |= peek(p, ATOM_AND);
        item->required |= bound;
        sequence->end = item->end;
        last = only_exclusions(item) ? NULL : item; /* such a group is taken apart: its NOTs are required anyway */
        add_item(!bound && holds_for_all(p, item) ? all : sequence, item);
    } while (p->at < p->atoms->n && !peek(p, ATOM_OR) && !peek(p, ATOM_CLOSE));
    if (!sequence->n) /* nothing but filters: they are the alternative */
        move_all(sequence, all, before);
    return sequence;
}

/* The order in which they were typed, whoever was lifted out of an alternative. */
static int by_place(const void *a, const void *b)
{
    const struct node *const *x = a, *const *y = b;
    return ((*x)->at > (*y)->at) - ((*x)->at < (*y)->at);
}

/* A NODE_AND of one child is the child, but an exclusion stays below it. */
static struct node *simplified(struct node *all)
{
    if (all->n != 1 || all->child[0]->kind == NODE_NOT)
        return all;
    struct node *only = all->child[0];
    all->n = 0;
    node_free(all);
    return only;
}

/* Between alternatives nothing may be lacking: each says what it wants. */
static void require_all(struct node *node)
{
    node->required = true;
    for (size_t i = 0; i < node->n; i++)
        require_all(node->child[i]);
}

static struct node *group_at(struct parser *p)
{
    struct node *all = node_of(NODE_AND, p->atoms->at[p->at].at, 0);
    struct node *first = sequence_at(p, all), *choice = NULL;

    if (peek(p, ATOM_OR)) {
        choice = node_of(NODE_OR, first->at, 0);
        node_add(choice, simplified(first));
        while (take(p, ATOM_OR))
            node_add(choice, simplified(sequence_at(p, all)));
        choice->end = choice->child[choice->n - 1]->end;
        require_all(choice);
        node_add(all, choice);
    } else {
        move_all(all, first, 0);
        node_free(first);
    }
    qsort(all->child, all->n, sizeof *all->child, by_place);
    all->end = all->child[all->n - 1]->end;
    return simplified(all);
}

/* ---- what cannot be answered ---- */

/* A choice of words is as good as a word: a NEAR (b OR c). */
static bool near_takes(const struct node *node)
{
    if (node->kind == NODE_OR)
        for (size_t i = 0; i < node->n; i++)
            if (!near_takes(node->child[i]))
                return false;
    return node->kind == NODE_WORD || node->kind == NODE_PHRASE || node->kind == NODE_OR;
}

static bool check_near(const struct node *node, const char *text, struct buf *why)
{
    for (size_t i = 0; i < node->n; i++)
        if (!near_takes(node->child[i]))
            return query_caret(why, text, node->child[i]->at, "NEAR stands between words and phrases only");
    return true;
}

/* Says what cannot be answered, with the caret under the first place. */
static bool check(const struct node *node, const char *text, struct buf *why)
{
    if (only_exclusions(node))
        return query_caret(why, text, node->child[0]->at, "only exclusions: add a word that is wanted");
    if (node->kind == NODE_NEAR && !check_near(node, text, why))
        return false;
    for (size_t i = 0; i < node->n; i++)
        if (!check(node->child[i], text, why))
            return false;
    return true;
}

/* ---- questions ---- */

/* What stands deeper than the root's own words is wanted whole. */
static void settle_required(struct node *root)
{
    for (size_t i = 0; i < root->n; i++)
        if (root->kind != NODE_AND || (root->child[i]->kind != NODE_WORD && root->child[i]->required))
            require_all(root->child[i]);
}

/* A question without atoms is NODE_NONE. */
static struct node *tree_of(const char *text, struct atoms *atoms)
{
    struct parser p = {text, atoms, 0, 0};
    if (!atoms->n)
        return node_of(NODE_NONE, 0, 0);
    struct node *root = group_at(&p);
    settle_required(root);
    return root;
}

/* All words below one NODE_AND, also where it is one word only. */
static struct node *name_tree(struct atoms *atoms)
{
    struct node *root = node_of(atoms->n ? NODE_AND : NODE_NONE, 0, 0);
    for (size_t i = 0; i < atoms->n; i++) {
        require_all(atoms->at[i].leaf);
        node_add(root, atoms->at[i].leaf);
        atoms->at[i].leaf = NULL;
        root->end = atoms->at[i].end;
    }
    return root;
}

/* A name of nothing but single letters has no initials: they are the name. */
static void settle_initials(struct query *query)
{
    bool word = false;
    for (size_t i = 0; i < query->nwords; i++)
        word |= !query->words[i]->initial;
    for (size_t i = 0; i < query->nwords && !word; i++)
        query->words[i]->initial = false;
}

static bool parse(struct query *out, const char *text, enum read_mode mode, struct buf *why)
{
    struct atoms atoms = {0};
    *out = (struct query){.text = need_copy(text, strlen(text))};
    bool ok = atoms_of(&atoms, out, mode, why);
    if (ok) {
        out->root = mode == READ_NAME ? name_tree(&atoms) : tree_of(text, &atoms);
        ok = check(out->root, text, why);
    }
    atoms_free(&atoms);
    if (!ok)
        query_free(out);
    return ok;
}

bool query_parse(struct query *out, const char *text, bool plain, struct buf *why)
{
    return parse(out, text, plain ? READ_PLAIN : READ_FULL, why);
}

bool query_parse_name(struct query *out, const char *text, struct buf *why)
{
    if (!parse(out, text, READ_NAME, why))
        return false;
    settle_initials(out);
    return true;
}

void query_free(struct query *query)
{
    node_free(query->root);
    free(query->words);
    free(query->text);
    *query = (struct query){0};
}
