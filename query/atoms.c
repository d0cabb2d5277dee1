/* Cutting a question up.  Nothing a person types is a syntax error here: what cannot be an operator where it stands is
 * a word, or is punctuation.  Decisions are made from left to right with one atom of hindsight: an operator is pushed
 * when something stands before it that it can join, and is taken back as a word when nothing follows (settle_operator).
 * So words are numbered in the order in which they stand. */
#include "atoms.h"

#include "leaf.h"
#include "node.h"

#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 100 }; /* parentheses in parentheses */
enum { FILTERS_MAX = 256 };
enum { NEAR_USUAL = 10, NEAR_MAX = 1000 };

struct scan {
    struct query *query;
    struct atoms *out;
    struct buf *why;
    struct tokens tokens; /* room to work in */
    const char *s;        /* the question */
    size_t len, at;
    unsigned depth;
    size_t filters;
    bool fresh;  /* at the beginning, behind white space, ( or |: a sign counts here */
    char sign;   /* of what is being read */
    size_t from; /* where that begins, its sign too */
};

/* What was read last; NULL at the beginning. */
static struct atom *last(const struct scan *x)
{
    return x->out->n ? &x->out->at[x->out->n - 1] : NULL;
}

static void push(struct scan *x, struct atom atom)
{
    x->out->at = need_room(x->out->at, x->out->n, &x->out->cap, sizeof *x->out->at);
    x->out->at[x->out->n++] = atom;
}

static void push_leaf(struct scan *x, struct node *leaf)
{
    push(x, (struct atom){ATOM_LEAF, x->sign, 0, x->from, x->at, leaf});
}

/* Can an operator that joins stand behind what was read last? */
static bool ends_operand(const struct atom *atom)
{
    return atom && (atom->kind == ATOM_LEAF || atom->kind == ATOM_CLOSE);
}

static bool is_operator(const struct atom *atom)
{
    return atom && atom->kind >= ATOM_OR;
}

/* ---- words and phrases ---- */

/* Puts each child of list, which is emptied, behind what was read. */
static void push_each(struct scan *x, struct node *list)
{
    for (size_t i = 0; i < list->n; i++)
        push_leaf(x, list->child[i]);
    list->n = 0;
}

/* -A.S.Puškin and NOT x:y: several words that have to stay together. */
static bool keeps_together(const struct scan *x)
{
    const struct atom *before = last(x);
    return x->sign || (before && (before->kind == ATOM_NOT || before->kind == ATOM_NEAR));
}

/* A phrase of one word is the word. */
static void push_phrase(struct scan *x, struct node *phrase)
{
    struct node *only = phrase->n == 1 ? phrase->child[0] : NULL;
    phrase->n -= only != NULL;
    push_leaf(x, only ? only : phrase);
    if (only)
        node_free(phrase);
}

static struct node *leaf_list(const struct scan *x, enum node_kind kind)
{
    return node_of(kind, x->from, x->at);
}

/* The words of a chunk. */
static bool push_words(struct scan *x, size_t start, size_t end)
{
    const unsigned affixes = AFFIX_EXACT | AFFIX_CAPITAL | AFFIX_PREFIX | AFFIX_FUZZY;
    struct node *words = leaf_list(x, NODE_AND);
    bool ok = leaf_words(x->query, (struct stretch){start, end, affixes, false, false}, words, &x->tokens, x->why);

    if (ok)
        push_each(x, words);
    node_free(words);
    return ok;
}

/* A chunk: its words, or where they have to stay together and are several, a phrase. */
static bool push_chunk(struct scan *x, size_t start, size_t end)
{
    const unsigned affixes = AFFIX_EXACT | AFFIX_CAPITAL | AFFIX_PREFIX | AFFIX_FUZZY;
    if (!keeps_together(x))
        return push_words(x, start, end);
    tokens_of(&x->tokens, x->s + start, end - start);
    size_t inside = 0; /* words that lie in the first one: a chunk that is one compound stays one */
    while (inside < x->tokens.n && x->tokens.at[inside].start < x->tokens.at[0].end)
        inside++;
    if (inside == x->tokens.n)
        return push_words(x, start, end);
    struct node *phrase = leaf_list(x, NODE_PHRASE);
    bool ok = leaf_words(x->query, (struct stretch){start, end, affixes, false, true}, phrase, &x->tokens, x->why);
    if (ok && phrase->n)
        push_phrase(x, phrase);
    else
        node_free(phrase);
    return ok;
}

/* Reads a number; beyond NEAR_MAX it stays there.  Returns where it ends. */
static size_t distance_at(const struct scan *x, size_t at, unsigned *distance)
{
    for (*distance = 0; x->s[at] >= '0' && x->s[at] <= '9'; at++)
        if (*distance <= NEAR_MAX)
            *distance = *distance * 10 + (unsigned)(x->s[at] - '0');
    return at;
}

/* "a b"~5: the words near each other.  Returns the distance, and steps over it; 0: a phrase. */
static unsigned phrase_distance(struct scan *x)
{
    unsigned distance = 0;
    size_t end = x->s[x->at] == '~' ? distance_at(x, x->at + 1, &distance) : 0;
    if (distance)
        x->at = end;
    return distance > NEAR_MAX ? NEAR_MAX : distance;
}

/* What stands in quotes, [start, end); x->at is behind the second one. */
static bool push_quoted(struct scan *x, size_t start, size_t end, bool exact)
{
    struct node *phrase = leaf_list(x, NODE_PHRASE);
    struct stretch stretch = {start, end, AFFIX_EXACT | AFFIX_PREFIX, exact, true};
    if (!leaf_words(x->query, stretch, phrase, &x->tokens, x->why)) {
        node_free(phrase);
        return false;
    }
    unsigned distance = phrase_distance(x);
    phrase->required = true; /* one word in quotes is no bare word */
    phrase->end = x->at;
    if (distance && phrase->n > 1) {
        phrase->kind = NODE_NEAR;
        phrase->distance = distance;
    }
    for (size_t i = 0; i < phrase->n; i++)
        phrase->child[i]->required = true;
    if (phrase->n)
        push_phrase(x, phrase);
    else
        node_free(phrase);
    return true;
}

/* ---- operators ---- */

/* Operators are capital letters alone: "or" is a word, "ORel" too. */
static bool chunk_is(const struct scan *x, size_t end, const char *name)
{
    return end - x->at == strlen(name) && !memcmp(x->s + x->at, name, end - x->at);
}

/* Is the chunk NEAR or NEAR/5?  Fills in the distance, which may be one that we do not take. */
static bool near_of(const struct scan *x, size_t end, unsigned *distance)
{
    size_t number = x->at + strlen("NEAR/");
    *distance = NEAR_USUAL;
    return chunk_is(x, end, "NEAR") ||
           (end > number && !memcmp(x->s + x->at, "NEAR/", number - x->at) && distance_at(x, number, distance) == end);
}

/* A distance that is none, or so large that AND is meant. */
static bool far_near(const struct scan *x, size_t end)
{
    unsigned distance;
    return near_of(x, end, &distance) && (distance < 1 || distance > NEAR_MAX);
}

/* NOT NOT NOT is NOT: no row of them grows long. */
static size_t triple_not(const struct scan *x, enum atom_kind kind)
{
    const struct atoms *l = x->out;
    return kind == ATOM_NOT && l->n > 1 && l->at[l->n - 1].kind == kind && l->at[l->n - 2].kind == kind ? 2 : 0;
}

/* Pushes the operator that the chunk up to end is; false where it is none, or has nothing before it to join: a word. */
static bool push_operator(struct scan *x, size_t end)
{
    struct atom atom = {.at = x->at, .end = end};
    if (chunk_is(x, end, "NOT"))
        atom.kind = ATOM_NOT;
    else if (chunk_is(x, end, "OR"))
        atom.kind = ATOM_OR;
    else if (chunk_is(x, end, "AND"))
        atom.kind = ATOM_AND;
    else if (near_of(x, end, &atom.distance))
        atom.kind = ATOM_NEAR;
    else
        return false;
    if (atom.kind != ATOM_NOT && !ends_operand(last(x)))
        return false;
    x->out->n -= triple_not(x, atom.kind);
    push(x, atom);
    return true;
}

/* An operator with nothing behind it to join is a word after all; a | is nothing. */
static bool settle_operator(struct scan *x)
{
    while (is_operator(last(x))) {
        struct atom word = x->out->at[--x->out->n];
        size_t at = x->at;
        x->sign = 0;
        x->from = word.at;
        x->at = word.end;
        if (!push_words(x, word.at, word.end))
            return false;
        x->at = at;
    }
    return true;
}

/* ---- parentheses ---- */

/* A parser that nests needs a limit, or a question could exhaust the stack. */
static bool push_open(struct scan *x)
{
    if (x->depth == DEPTH_MAX)
        return query_caret(x->why, x->s, x->at, "parentheses stand at most 100 deep in one another");
    x->depth++;
    x->at++;
    x->fresh = true;
    push(x, (struct atom){ATOM_OPEN, x->sign, 0, x->from, x->at, NULL});
    return true;
}

/* Closes a parenthesis; an empty one goes.  One that was not opened is only punctuation. */
static bool push_close(struct scan *x, size_t end)
{
    if (!x->depth)
        return true;
    if (!settle_operator(x))
        return false;
    x->depth--;
    if (last(x)->kind == ATOM_OPEN)
        x->out->n--;
    else
        push(x, (struct atom){ATOM_CLOSE, 0, 0, end ? end - 1 : 0, end, NULL});
    return true;
}

/* ---- the way through the question ---- */

/* Where the chunk at x->at ends. */
static size_t chunk_end(const struct scan *x)
{
    size_t at = x->at;
    while (at < x->len && !query_space(x->s + at, x->len - at) && !strchr("\"()|", x->s[at]))
        at++;
    return at;
}

/* - and + mean something where nothing stands before them and something follows at once. */
static void take_sign(struct scan *x)
{
    char c = x->s[x->at];
    bool fresh = x->fresh;
    x->fresh = false;
    x->from = x->at;
    x->sign = 0;
    if (!fresh || (c != '-' && c != '+') || x->at + 1 >= x->len)
        return;
    if (query_space(x->s + x->at + 1, x->len - x->at - 1) || strchr(")|", x->s[x->at + 1]))
        return;
    x->sign = c;
    x->at++;
}

/* A phrase that begins here, with its =; *done says whether there is one. */
static bool scan_quoted(struct scan *x, bool *done)
{
    size_t start = x->at + (x->s[x->at] == '=');
    const char *end = x->s[start] == '"' ? strchr(x->s + start + 1, '"') : NULL;
    *done = end != NULL;
    if (!end)
        return true;
    bool exact = start > x->at;
    x->at = (size_t)(end - x->s) + 1;
    return push_quoted(x, start + 1, x->at - 1, exact);
}

/* title:"Pražské jaro"; *done says whether there is one. */
static bool scan_filter(struct scan *x, bool *done)
{
    struct node *filter;
    size_t end = x->at;
    *done = false;
    if (!leaf_filter(x->query, x->at, &filter, &end, &x->tokens, x->why))
        return false;
    if (!filter)
        return true;
    *done = true;
    x->at = end;
    push_leaf(x, filter);
    return ++x->filters <= FILTERS_MAX || query_caret(x->why, x->s, filter->at, "a question has at most 256 filters");
}

/* What is neither in quotes nor a filter: an operator, or words. */
static bool scan_chunk(struct scan *x)
{
    size_t start = x->at, end = chunk_end(x);
    if (!x->sign && far_near(x, end))
        return query_caret(x->why, x->s, start, "NEAR/5 means at most 5 words away: the number is from 1 to 1000");
    bool joins = !x->sign && push_operator(x, end);
    x->at = end;
    return joins || push_chunk(x, start, end);
}

/* a|b needs no blanks; a bar that joins nothing is punctuation. */
static bool scan_bar(struct scan *x)
{
    if (ends_operand(last(x)))
        push(x, (struct atom){ATOM_OR, 0, 0, x->at, x->at + 1, NULL});
    x->at++;
    x->fresh = true;
    return true;
}

/* One phrase, filter, parenthesis or chunk.  White space was stepped over. */
static bool scan_one(struct scan *x)
{
    bool done;
    take_sign(x);
    switch (x->s[x->at]) {
    case '(':
        return push_open(x);
    case ')':
        x->at++;
        return push_close(x, x->at);
    case '|':
        return scan_bar(x);
    }
    if (!scan_quoted(x, &done))
        return false;
    x->at += !done && x->s[x->at] == '"'; /* never closed: it is nothing */
    if (!done && !scan_filter(x, &done))
        return false;
    return done || scan_chunk(x);
}

/* At the end open parentheses are closed: (a b is (a b). */
static bool scan_all(struct scan *x)
{
    while (x->at < x->len) {
        size_t space = query_space(x->s + x->at, x->len - x->at);
        x->at += space;
        x->fresh |= space > 0;
        if (!space && !scan_one(x))
            return false;
    }
    while (x->depth)
        if (!push_close(x, x->len))
            return false;
    return settle_operator(x);
}

/* Words only: one stretch, signs of a name in READ_NAME. */
static bool scan_plain(struct scan *x, unsigned affixes)
{
    struct node *words = leaf_list(x, NODE_AND);
    bool ok = leaf_words(x->query, (struct stretch){0, x->len, affixes, false, false}, words, &x->tokens, x->why);
    if (ok)
        push_each(x, words);
    node_free(words);
    return ok;
}

bool atoms_of(struct atoms *out, struct query *query, enum read_mode mode, struct buf *why)
{
    struct scan x = {.query = query, .out = out, .why = why, .fresh = true};
    x.s = query->text;
    x.len = strlen(x.s);
    bool ok = mode == READ_FULL ? scan_all(&x) : scan_plain(&x, mode == READ_NAME ? AFFIX_EXACT | AFFIX_CAPITAL : 0);
    tokens_free(&x.tokens);
    return ok;
}

void atoms_free(struct atoms *l)
{
    for (size_t i = 0; i < l->n; i++)
        node_free(l->at[i].leaf);
    free(l->at);
    *l = (struct atoms){0};
}
