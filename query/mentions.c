/* Which documents mention a name: its words side by side, in any order, initials for first names. */
#include "find.h"

#include "also.h"
#include "finding.h"
#include "place.h"
#include "standing.h"
#include "terms.h"
#include "utf8.h"
#include <stdlib.h>
#include <string.h>

enum {
    WORDS_BETWEEN = 2, /* at most, between two words of a name: Sergei and Yulia Skripal */
    ABBREVIATION_MAX = 4, /* characters of what a full stop may end within a name: Prof. */
    NAME_WORDS_MAX = 16,
};

/* ---- the name as a question: for each word, the word or its initial ---- */

/* A tree of its own, whose leaves are those of the question and the initials. */
struct name {
    struct query query;                /* root: AND of slots */
    struct node root;
    struct node slots[NAME_WORDS_MAX]; /* OR of the word and its initials; words typed as initials have none */
    struct node *slot_of[NAME_WORDS_MAX];
    struct node words[NAME_WORDS_MAX]; /* the words, with their capital asked for */
    struct node *initials;             /* NODE_WORDs of one letter */
    size_t n;                          /* words */
    size_t ninitials;
    bool typed_initial[NAME_WORDS_MAX];
};

/* Who types Fialka wants the man, who types fialka has said nothing of capitals. */
static void ask_for_capitals(struct node *node)
{
    if (node->kind == NODE_WORD && typed_capital(node->word))
        node->capital = true;
    for (size_t i = 0; i < node->n; i++)
        ask_for_capitals(node->child[i]);
}

/* Adds the first letter of a word to the n letters, where it is new; returns how many there are now. */
static size_t add_letter(char letters[][8], size_t n, const char *word)
{
    char letter[8] = "";
    uint32_t c;
    memcpy(letter, word, utf8_next(word, strlen(word), &c));
    for (size_t i = 0; i < n; i++)
        if (!strcmp(letters[i], letter))
            return n;
    memcpy(letters[n], letter, sizeof letter);
    return n + 1;
}

/* The letters with which the word's forms begin, in either script; its own also where the index has none of them: it
 * may have no Thomas, but a T. Barton. */
static size_t initials_of(const struct group *g, char letters[][8], size_t max)
{
    struct buf term = {0}, written = {0};
    size_t n = 0;
    if (term_of(g->node->word, strlen(g->node->word), &term)) {
        term_written(term.s, term.len, &written);
        n = add_letter(letters, n, buf_string(&written));
    }
    for (size_t i = 0; i < g->kins.n && n < max; i++)
        n = add_letter(letters, n, g->kins.at[i].form);
    buf_free(&term);
    buf_free(&written);
    return n;
}

enum { LETTERS_A_WORD = 4 };

/* An initial is exact and has its capital and, in the text, its full stop (find_parts). */
static void add_initials(struct name *name, struct node *slot, const struct group *g)
{
    char letters[LETTERS_A_WORD][8];
    size_t n = initials_of(g, letters, LETTERS_A_WORD);
    for (size_t i = 0; i < n; i++) {
        struct node *initial = &name->initials[name->ninitials++];
        *initial = (struct node){.kind = NODE_WORD, .exact = true, .capital = true, .initial = true};
        initial->number = g->node->number;
        initial->word = need_copy(letters[i], strlen(letters[i]));
        slot->child = slot->child ? slot->child : need((LETTERS_A_WORD + 1) * sizeof *slot->child);
        slot->child[slot->n++] = initial;
    }
}

static void name_free(struct name *name)
{
    for (size_t i = 0; i < name->ninitials; i++)
        free(name->initials[i].word);
    for (size_t i = 0; i < name->n; i++)
        free(name->slots[i].child);
    free(name->initials);
    free(name->root.child);
}

/* The name as a question whose words may each be an initial; those typed as initials lead to no passage. */
static bool name_of(struct name *name, struct library *library, const struct query *query,
                    const struct options *options, struct buf *why)
{
    struct groups groups;
    const struct node *root = query->root;
    size_t n = root->kind == NODE_AND ? root->n : root->kind == NODE_NONE ? 0 : 1;
    if (!groups_of(&groups, library, query, options, why))
        return false;
    *name = (struct name){.query = *query, .root = {.kind = NODE_AND}, .n = n < NAME_WORDS_MAX ? n : NAME_WORDS_MAX};
    name->query.root = &name->root;
    name->root.child = need((name->n + 1) * sizeof *name->root.child);
    name->initials = need((name->n * LETTERS_A_WORD + 1) * sizeof *name->initials);
    for (size_t i = 0; i < name->n; i++) {
        name->words[i] = root->kind == NODE_AND ? *root->child[i] : *root;
        ask_for_capitals(&name->words[i]);
        name->typed_initial[i] = name->words[i].kind == NODE_WORD && name->words[i].initial && name->n > 1;
        struct node *slot = &name->slots[i];
        *slot = (struct node){.kind = NODE_OR, .required = true};
        slot->child = need((LETTERS_A_WORD + 1) * sizeof *slot->child);
        slot->child[slot->n++] = &name->words[i];
        if (name->n > 1 && name->words[i].kind == NODE_WORD && !name->typed_initial[i])
            add_initials(name, slot, groups_find(&groups, root->kind == NODE_AND ? root->child[i] : root));
        if (!name->typed_initial[i])
            name->root.child[name->root.n++] = slot;
    }
    groups_free(&groups);
    return true;
}

/* ---- occurrences in one text ---- */

struct part {
    struct span span;
    size_t word;
    bool initial; /* in the text */
};

struct parts {
    struct part *at;
    size_t n, cap;
};

struct placing {
    const struct name *name;
    const struct reading *reading;
    const struct parts *parts;
    const struct part *chosen[NAME_WORDS_MAX];
    const struct part *best[NAME_WORDS_MAX];
    uint32_t from;      /* position with which it begins */
    uint32_t best_span; /* positions */
};

/* A part is one word of the name as it stands somewhere in the text; the same place may be a part of several words. */
static void add_part(struct parts *parts, struct span span, size_t word, bool initial)
{
    parts->at = need_room(parts->at, parts->n, &parts->cap, sizeof *parts->at);
    parts->at[parts->n++] = (struct part){span, word, initial};
}

/* A letter without it may be any abbreviation, or a word: в, k, A. */
static bool ends_with_stop(const struct reading *r, const struct span *s)
{
    return s->end < r->len && r->text[s->end] == '.';
}

/* May a word with this first letter be meant by an initial?  In the other script too: K. Kramář, Карел Крамарж. */
static bool same_initial(uint32_t typed, uint32_t letter)
{
    static const char *const rows[] = {"aаяэ", "bб", "cцчкс", "dд", "eеэ", "fф", "gгдж", "hгх", "iи", "jйяюеидж", "kкх", "lл", "mм",
                                       "nн", "oо", "pп", "rр", "sсшз", "tт", "uу", "vв", "wву", "yюяейы", "zзжц"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows && typed != letter; i++) {
        bool has_typed = false, has_letter = false;
        for (size_t at = 0, len = strlen(rows[i]); at < len;) {
            uint32_t c;
            at += utf8_next(rows[i] + at, len - at, &c);
            has_typed |= c == typed;
            has_letter |= c == letter;
        }
        if (has_typed && has_letter && (typed < 0x80) != (letter < 0x80))
            return true;
    }
    return typed == letter;
}

/* An initial that was typed stands for any word that begins so. */
static void add_words_beginning(struct parts *parts, const struct reading *r, size_t word, const char *typed)
{
    struct buf term = {0};
    uint32_t first = 0, letter;
    if (term_of(typed, strlen(typed), &term))
        utf8_next(term.s, term.len, &first);
    for (size_t i = 0; i < r->tokens.n && first; i++) {
        const struct token *k = &r->tokens.at[i];
        size_t len = utf8_next(token_term(&r->tokens, k), k->folded_len, &letter);
        if (k->casing == CASING_LOWER || !same_initial(first, letter))
            continue;
        struct span span = {k->first, k->last, k->start, k->end, RELATION_EXACT};
        add_part(parts, span, word, k->folded_len == len);
    }
    buf_free(&term);
}

/* Every place of every word of the name, or of its initial. */
static void find_parts(struct parts *parts, const struct name *name, struct reading *r)
{
    parts->n = 0;
    for (size_t w = 0; w < name->n; w++) {
        if (name->typed_initial[w]) {
            add_words_beginning(parts, r, w, name->words[w].word);
            continue;
        }
        for (size_t c = 0; c < name->slots[w].n; c++) {
            const struct node *node = name->slots[w].child[c];
            struct spans spans = {0};
            reading_spans(r, node, &spans);
            for (size_t i = 0; i < spans.n; i++)
                if (!node->initial || name->n == 1 || ends_with_stop(r, &spans.at[i]))
                    add_part(parts, spans.at[i], w, node->initial && name->n > 1);
            free(spans.at);
        }
    }
}

/* A sentence or a block ends between two words: a full stop after what is no initial, ! or ?, the end of a heading. */
static bool parted(const struct reading *r, const struct part *a, const struct part *b)
{
    for (uint32_t i = a->span.end; i < b->span.start; i++) {
        char c = r->text[i];
        bool stop = c == '.' && !(a->initial && i == a->span.end) && i + 1 < b->span.start &&
                    (r->text[i + 1] == ' ' || r->text[i + 1] == '\n') &&
                    utf8_count(r->text + a->span.start, i - a->span.start) > ABBREVIATION_MAX;
        if (stop || c == '!' || c == '?' || c == ';')
            return true;
    }
    for (uint32_t i = 0; i < r->njoints; i++)
        if (r->joints[i].at > a->span.start && r->joints[i].at <= b->span.start)
            return true;
    return false;
}

static int by_position(const void *a, const void *b)
{
    const struct part *x = *(const struct part *const *)a, *y = *(const struct part *const *)b;
    return (x->span.first > y->span.first) - (x->span.first < y->span.first);
}

/* Words that may stand between two parts: none where a typed initial is read as a word, for that may be any word. */
static uint32_t between(const struct placing *p, const struct part *a, const struct part *b)
{
    bool read_as_word = (p->name->typed_initial[a->word] && !a->initial) || (p->name->typed_initial[b->word] && !b->initial);
    return read_as_word ? 0 : WORDS_BETWEEN;
}

/* The chosen parts are a name: side by side, none twice, one at least in full. */
static bool is_name(const struct placing *p)
{
    const struct part *sorted[NAME_WORDS_MAX];
    size_t n = p->name->n, full = 0;
    memcpy(sorted, p->chosen, n * sizeof *sorted);
    qsort(sorted, n, sizeof *sorted, by_position);
    if (sorted[0]->span.first != p->from)
        return false;
    for (size_t i = 0; i < n; i++) {
        full += !sorted[i]->initial && !p->name->typed_initial[sorted[i]->word];
        if (!i)
            continue;
        uint32_t first = sorted[i]->span.first, before = sorted[i - 1]->span.last;
        if (first <= before || first > before + between(p, sorted[i - 1], sorted[i]) + 1 ||
            parted(p->reading, sorted[i - 1], sorted[i]))
            return false;
    }
    return full > 0;
}

/* Of the ways to put a name together from one beginning the tightest is taken. */
static uint32_t span_of(const struct part *const *chosen, size_t n)
{
    uint32_t first = UINT32_MAX, last = 0;
    for (size_t i = 0; i < n; i++) {
        first = chosen[i]->span.first < first ? chosen[i]->span.first : first;
        last = chosen[i]->span.last > last ? chosen[i]->span.last : last;
    }
    return last - first;
}

/* Tries the places of each word in turn: names have few words, and few places are within reach. */
static void place(struct placing *p, size_t word)
{
    uint32_t reach = (uint32_t)p->name->n * (WORDS_BETWEEN + 2);
    if (word == p->name->n) {
        uint32_t span = is_name(p) ? span_of(p->chosen, word) : UINT32_MAX;
        if (span < p->best_span) {
            p->best_span = span;
            memcpy(p->best, p->chosen, sizeof p->best);
        }
        return;
    }
    for (size_t i = 0; i < p->parts->n; i++) {
        const struct part *part = &p->parts->at[i];
        if (part->word == word && part->span.first >= p->from && part->span.first <= p->from + reach) {
            p->chosen[word] = part;
            place(p, word + 1);
        }
    }
}

/* The name from its first byte to its last; the relation is the one that is furthest away. */
static struct span joined(const struct part *const *parts, size_t n)
{
    struct span all = parts[0]->span;
    for (size_t i = 1; i < n; i++) {
        const struct span *s = &parts[i]->span;
        all.first = s->first < all.first ? s->first : all.first;
        all.last = s->last > all.last ? s->last : all.last;
        all.start = s->start < all.start ? s->start : all.start;
        all.end = s->end > all.end ? s->end : all.end;
        all.relation = s->relation > all.relation ? s->relation : all.relation;
    }
    return all;
}

/* The names in a text, from its beginning, none overlapping; added to out. */
static void find_names(const struct name *name, struct reading *r, struct parts *room, struct spans *out)
{
    find_parts(room, name, r);
    for (uint32_t from = 1; from <= r->tokens.positions; from++) {
        struct placing p = {.name = name, .reading = r, .parts = room, .from = from, .best_span = UINT32_MAX};
        bool begins = false;
        for (size_t i = 0; i < room->n && !begins; i++)
            begins = room->at[i].span.first == from;
        if (!begins)
            continue;
        place(&p, 0);
        if (p.best_span == UINT32_MAX)
            continue;
        struct span span = joined(p.best, name->n);
        out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
        out->at[out->n++] = span;
        from = span.last;
    }
}

/* ---- documents ---- */

/* Forms are counted as they stand, capitals and all: the list is what an index of names is made from. */
void mentioned_add_form(struct mentioned *m, const char *form)
{
    size_t i = 0;
    while (i < m->nforms && strcmp(m->forms[i].form, form))
        i++;
    if (i == m->nforms) {
        m->forms = need_room(m->forms, m->nforms, &m->forms_cap, sizeof *m->forms);
        m->forms[m->nforms++] = (struct form_count){need_copy(form, strlen(form)), 0};
    }
    m->forms[i].count++;
    m->count++;
}

static void add_mention(struct mentioned *m, const struct found *found, const struct span *span, bool unsure)
{
    const struct passage *p = &found->passage;
    char *form = need_copy(p->text + span->start, span->end - span->start);
    struct joint first = place_of(p, span->start);
    uint32_t last = place_of(p, span->end - 1).line;
    m->mentions = need_room(m->mentions, m->nmentions, &m->mentions_cap, sizeof *m->mentions);
    m->mentions[m->nmentions++] = (struct mention){p->n, first.line, last, form, span->relation, first.column, unsure};
    mentioned_add_form(m, form);
}

/* A whole name is one match, of the name's first word. */
static struct match *matches_of(const struct spans *spans)
{
    struct match *out = need((spans->n + 1) * sizeof *out);
    for (size_t i = 0; i < spans->n; i++)
        out[i] = (struct match){spans->at[i].start, spans->at[i].end, 0, spans->at[i].relation};
    return out;
}

/* Passages come in the order of documents: it is the last one, or a new one. */
static struct mentioned *document_for(struct mentions_found *out, const struct found *found)
{
    struct mentioned *m = out->n ? &out->at[out->n - 1] : NULL;
    if (m && m->first.document == found->document && m->first.shelf == found->shelf)
        return m;
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    m = &out->at[out->n++];
    *m = (struct mentioned){.first = {.document = found->document, .shelf = found->shelf}};
    return m;
}

/* ---- what the capitals say ---- */

/* Goes through the passages one after the other. */
struct looking {
    struct mentions_found *out;
    const struct name *name;
    bool doubt;                      /* the name is one word typed with a capital: only case tells it from others */
    const struct document *document; /* of the last passage */
    bool lower, inside;              /* of that document, so far */
    struct sentences sentences;      /* of the last passage */
    struct parts room;
};

/* Only one word can be mistaken: Miloš Zeman is a name wherever it stands. */
static bool is_doubtful(const struct name *name)
{
    return name->n == 1 && name->words[0].kind == NODE_WORD && name->words[0].capital;
}

static bool is_of_name(const struct finding *f, const struct token *k)
{
    const char *term = token_term(&f->reading.tokens, k);
    const struct bond *b = groups_bond(&f->groups, term, k->term_len);
    for (; b; b = groups_next(&f->groups, b, term, k->term_len))
        if (kin_counts(bond_kin(&f->groups, b), f->reading.lang))
            return true;
    return false;
}

/* Notes how the word stands in this passage, and in its document so far. */
static void note_case(struct looking *l, const struct found *found)
{
    const struct finding *f = l->out->finding;
    if (l->document != found->document)
        l->lower = l->inside = false;
    l->document = found->document;
    sentences_of(&l->sentences, found->passage.text, found->passage.text_len, language_row(found->passage.lang));
    for (size_t i = 0; i < f->reading.tokens.n; i++) {
        const struct token *k = &f->reading.tokens.at[i];
        if (!is_of_name(f, k))
            continue;
        enum standing standing = standing_of(&f->reading, &l->sentences, k);
        l->lower |= standing == STANDS_LOWER;
        l->inside |= standing == STANDS_INSIDE;
    }
}

/* For now: what the rest of the document and the index says is known only when all has been read. */
static bool may_be_common(const struct looking *l, const struct span *span)
{
    const struct reading *r = &l->out->finding->reading;
    for (size_t i = 0; l->doubt && i < r->tokens.n; i++)
        if (r->tokens.at[i].start == span->start)
            return standing_of(r, &l->sentences, &r->tokens.at[i]) == STANDS_FIRST;
    return false;
}

/* A name that its document has inside a sentence is one at the beginning too; where the document has the word in small
 * letters only, it is in doubt; where it has neither, the other documents tell. */
static void settle_doubts(struct mentions_found *out)
{
    bool inside = false;
    for (size_t i = 0; i < out->n; i++)
        inside |= out->at[i].inside;
    for (size_t i = 0; i < out->n; i++) {
        struct mentioned *m = &out->at[i];
        bool sure = m->inside || (inside && !m->lower);
        for (size_t j = 0; j < m->nmentions; j++)
            m->mentions[j].unsure &= !sure;
    }
}

/* ---- one passage ---- */

static bool look(struct looking *l, const struct candidate *c, struct buf *why)
{
    struct mentions_found *out = l->out;
    struct finding *f = out->finding;
    struct found found;
    struct spans spans = {0};
    if (!load_found(f, c->shelf, c->docid, &found, why)) {
        found_free(&found);
        return false;
    }
    reading_of(&f->reading, &f->groups, f->options->match_case, &found.passage);
    find_names(l->name, &f->reading, &l->room, &spans);
    if (l->doubt)
        note_case(l, &found);
    if (out->n && out->at[out->n - 1].first.document == found.document)
        out->at[out->n - 1].lower = l->lower;
    if (spans.n) {
        struct mentioned *m = document_for(out, &found);
        m->lower = l->lower;
        m->inside = l->inside;
        for (size_t i = 0; i < spans.n; i++)
            add_mention(m, &found, &spans.at[i], may_be_common(l, &spans.at[i]));
        if (!m->first.docid) {
            found.matches = matches_of(&spans);
            found.nmatches = spans.n;
            m->first = found;
            found = (struct found){0};
        }
    }
    free(spans.at);
    found_free(&found);
    return true;
}

/* Most frequent first; a tie must not depend on the order of documents. */
static int by_form_count(const void *a, const void *b)
{
    const struct form_count *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return strcmp(x->form, y->form);
}

/* By count, then by path. */
static int by_count(const void *a, const void *b)
{
    const struct mentioned *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return strcmp(x->first.document->path, y->first.document->path);
}

static int by_document_path(const void *a, const void *b)
{
    const struct mentioned *x = a, *y = b;
    return strcmp(x->first.document->path, y->first.document->path);
}

static int by_document_date(const void *a, const void *b)
{
    const struct mentioned *x = a, *y = b;
    const char *d = x->first.document->date, *e = y->first.document->date;
    int c = d && e ? strcmp(d, e) : !d - !e;
    return c ? c : by_document_path(a, b);
}

void mentioned_free(struct mentioned *m)
{
    for (size_t i = 0; i < m->nforms; i++)
        free(m->forms[i].form);
    for (size_t i = 0; i < m->nmentions; i++)
        free(m->mentions[i].form);
    free(m->forms);
    free(m->mentions);
    found_free(&m->first);
}

/* Sorted, numbered, and cut to what is asked for; what is cut off was counted. */
static void arrange(struct mentions_found *out, const struct options *options)
{
    static int (*const orders[])(const void *, const void *) = {
        [SORT_SCORE] = by_count, [SORT_DATE] = by_document_date, [SORT_PATH] = by_document_path};
    qsort(out->at, out->n, sizeof *out->at, orders[options->sort]);
    for (size_t i = 0; i < out->n; i++) {
        out->at[i].rank = i + 1;
        qsort(out->at[i].forms, out->at[i].nforms, sizeof *out->at[i].forms, by_form_count);
    }
    out->answer.total = out->n;
    size_t from = options->offset < out->n ? options->offset : out->n;
    size_t limit = options->limit_given ? options->limit : SIZE_MAX;
    size_t to = limit < out->n - from ? from + limit : out->n;
    for (size_t i = 0; i < out->n; i++)
        if (i < from || i >= to)
            mentioned_free(&out->at[i]);
    memmove(out->at, out->at + from, (to - from) * sizeof *out->at);
    out->n = to - from;
}

enum { READ_AHEAD = 4096 }; /* so many passages at once, where they are on other machines */

static bool read_ahead(const struct candidates *all, size_t from, struct library *library, struct buf *why)
{
    size_t n = all->n - from < READ_AHEAD ? all->n - from : READ_AHEAD;
    struct wanted *places = need((n + 1) * sizeof *places);
    for (size_t i = 0; i < n; i++)
        places[i] = (struct wanted){all->at[from + i].shelf, all->at[from + i].docid};
    bool ok = library_fetch(library, places, n, true, why);
    free(places);
    return ok;
}

/* The mentions of one name, in the order in which they are found. */
static bool one_name(struct mentions_found *out, struct library *library, const struct query *query,
                     const struct options *options, struct buf *why)
{
    struct name name = {0};
    struct candidates candidates = {0};
    struct looking l = {.out = out, .name = &name};
    *out = (struct mentions_found){.answer = {.query = query, .options = options, .library = library}};
    out->answer.several = library->n > 1;
    bool ok = name_of(&name, library, query, options, why) &&
              finding_of(&out->finding, library, &name.query, options, why);
    ok = ok && (!name.root.n || collect(out->finding, false, &candidates, why));
    l.doubt = ok && is_doubtful(&name);
    for (size_t i = 0; ok && i < candidates.n; i++)
        ok = (i % READ_AHEAD || read_ahead(&candidates, i, library, why)) && look(&l, &candidates.at[i], why);
    candidates_free(&candidates);
    sentences_free(&l.sentences);
    free(l.room.at);
    settle_doubts(out);
    name_free(&name);
    if (!ok)
        mentions_free(out);
    return ok;
}

/* ---- its other names ---- */

enum { ACRONYM_MAX = 8 }; /* bytes: США, NATO */

/* Adds the mentions of a name out of the tables, which are in small letters: it begins with a capital wherever it is a
 * name.  An acronym has no forms, and no name out of a table is looked for in another script: that has its own. */
static bool other_name(struct mentions_found *out, struct library *library, const char *written,
                       const struct options *options, struct buf *why)
{
    struct options narrow = *options;
    struct mentions_found more = {0};
    struct query query = {0};
    struct buf no = {0};
    bool ok = true;
    narrow.no_translit = true;
    narrow.no_inflect |= !strchr(written, ' ') && strlen(written) <= ACRONYM_MAX;
    if (query_parse_name(&query, written, &no)) { /* what cannot be asked for is no reason to answer nothing */
        struct node *first = query.root->kind == NODE_AND ? query.root->child[0] : query.root;
        first->capital |= first->kind == NODE_WORD;
        ok = one_name(&more, library, &query, &narrow, why);
        if (ok)
            also_merge(out, &more);
    }
    query_free(&query);
    buf_free(&no);
    return ok;
}

bool mentions_of(struct mentions_found *out, struct library *library, const struct query *query,
                 const struct options *options, struct buf *why)
{
    struct also also = {0};
    bool ok = one_name(out, library, query, options, why);
    if (ok)
        also_of(&also, query, options, library->names);
    for (size_t i = 0; ok && i < also.n; i++)
        ok = other_name(out, library, also.at[i], options, why);
    also_free(&also);
    if (ok && out->n)
        arrange(out, options);
    if (!ok)
        mentions_free(out);
    return ok;
}

void mentions_free(struct mentions_found *m)
{
    for (size_t i = 0; i < m->n; i++)
        mentioned_free(&m->at[i]);
    free(m->at);
    finding_free(m->finding);
    *m = (struct mentions_found){.answer = m->answer};
}
