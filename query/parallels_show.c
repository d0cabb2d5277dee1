#include "parallels_show.h"

#include "finding.h"
#include "place.h"

#include <stdlib.h>
#include <string.h>

enum { MOVED_NEAR = 4 }; /* words a bit: the more a word says, the farther it may have been moved */

/* ---- one side ---- */

static const struct passage *passage_of(const struct reuse_text *t, uint32_t word)
{
    return &t->passages[t->passage_of[word]].passage;
}

/* What stands in the text before the word: of its passage from the word before on. */
static void add_gap(struct shown_side *s, const struct reuse_text *t, uint32_t word, bool first)
{
    const struct rough *w = &t->words.at[word];
    if (first)
        return;
    if (t->passage_of[word] != t->passage_of[word - 1]) {
        const struct passage *before = passage_of(t, word - 1);
        uint32_t end = t->words.at[word - 1].end;
        buf_add(&s->text, before->text + end, before->text_len - end);
        buf_addc(&s->text, '\n');
        buf_add(&s->text, passage_of(t, word)->text, w->start);
        return;
    }
    uint32_t from = t->words.at[word - 1].end;
    if (w->start > from)
        buf_add(&s->text, passage_of(t, word)->text + from, w->start - from);
}

void shown_side_of(struct shown_side *out, const struct reuse_text *t, uint32_t first, uint32_t last)
{
    const struct found *found = &t->passages[t->passage_of[first]];
    out->n = last - first + 1;
    out->words = need(out->n * sizeof *out->words);
    for (uint32_t i = first; i <= last; i++) {
        const struct rough *w = &t->words.at[i];
        add_gap(out, t, i, i == first);
        out->words[i - first] = (struct shown_word){.start = out->text.len, .end = out->text.len + w->end - w->start};
        buf_add(&out->text, passage_of(t, i)->text + w->start, w->end - w->start);
    }
    out->found = found;
    out->stored = found->document->path;
    out->path = library_path(found->shelf, found->document->path);
    out->passage_last = passage_of(t, last)->n;
    out->line_first = place_of(passage_of(t, first), t->words.at[first].start).line;
    out->line_last = place_of(passage_of(t, last), t->words.at[last].end - 1).line;
    if (out->line_last < out->line_first) { /* a note that stands farther up in the file */
        uint32_t line = out->line_first;
        out->line_first = out->line_last;
        out->line_last = line;
    }
}

void shown_side_free(struct shown_side *s)
{
    free(s->path);
    free(s->words);
    buf_free(&s->text);
    *s = (struct shown_side){0};
}

/* ---- differences ---- */

/* Letter by letter. */
static bool same_form(const struct shown_parallel *p, size_t a, size_t b)
{
    const struct shown_word *x = &p->a.words[a], *y = &p->b.words[b];
    return x->end - x->start == y->end - y->start &&
           !memcmp(p->a.text.s + x->start, p->b.text.s + y->start, x->end - x->start);
}

/* Two words side by side that are the same, or forms of one. */
static void mark_pair(struct shown_parallel *p, size_t a, size_t b)
{
    bool form = !same_form(p, a, b);
    p->a.words[a].differs = p->b.words[b].differs = form;
    p->a.words[a].form = p->b.words[b].form = form;
}

/* What is not side by side with the same word differs; a misprint does, too, to be seen. */
static void mark(struct shown_parallel *p, const struct side_by_side *s, uint32_t first_a, uint32_t first_b)
{
    for (size_t i = 0; i < p->a.n; i++)
        p->a.words[i].differs = true;
    for (size_t i = 0; i < p->b.n; i++)
        p->b.words[i].differs = true;
    for (size_t i = s->shown.first; i <= s->shown.last && i < s->alignment.n; i++) {
        const struct column *c = &s->alignment.at[i];
        size_t a = c->a - first_a, b = c->b - first_b;
        if ((c->kind == ALIGN_SAME || c->kind == ALIGN_ALIKE) && a < p->a.n && b < p->b.n)
            mark_pair(p, a, b);
    }
}

static bool is_free(const struct shown_word *w)
{
    return w->differs && !w->form && !w->moved;
}

/* The word of the second text that word i of the first is, where it was moved: the nearest one; p->b.n: none. */
static size_t moved_to(const struct shown_parallel *p, const struct rough *a, const struct rough *b, size_t i)
{
    size_t best = p->b.n, beside = i * p->b.n / p->a.n, near = MOVED_NEAR * a[i].bits;
    for (size_t k = beside > near ? beside - near : 0; k < p->b.n && k <= beside + near; k++) {
        bool nearer = best == p->b.n || labs((long)k - (long)beside) < labs((long)best - (long)beside);
        if (b[k].key == a[i].key && is_free(&p->b.words[k]) && nearer)
            best = k;
    }
    return best;
}

/* Words that differ, and stand on the other side somewhere else. */
static void mark_moved(struct shown_parallel *p, const struct rough *a, const struct rough *b)
{
    size_t cap = 0;
    for (size_t i = 0; i < p->a.n; i++) {
        if (!a[i].telling || !is_free(&p->a.words[i]))
            continue;
        size_t k = moved_to(p, a, b, i);
        if (k == p->b.n)
            continue;
        p->a.words[i].moved = p->b.words[k].moved = true;
        p->moved = need_room(p->moved, p->nmoved, &cap, sizeof *p->moved);
        p->moved[p->nmoved++] = (struct moved_word){(uint32_t)i, (uint32_t)k};
    }
}

/* From one pair of same words to the next; in both sides what lies between them is one difference. */
static void list_differences(struct shown_parallel *p)
{
    size_t cap = 0, a = 0, b = 0;
    while (a < p->a.n || b < p->b.n) {
        struct difference d = {.a_first = (uint32_t)a, .b_first = (uint32_t)b};
        while (a < p->a.n && p->a.words[a].differs)
            a++;
        while (b < p->b.n && p->b.words[b].differs)
            b++;
        d.a_end = (uint32_t)a;
        d.b_end = (uint32_t)b;
        if (d.a_end > d.a_first || d.b_end > d.b_first) {
            p->differences = need_room(p->differences, p->ndifferences, &cap, sizeof d);
            p->differences[p->ndifferences++] = d;
        }
        a += a < p->a.n;
        b += b < p->b.n;
    }
}

bool shown_of(struct shown_parallel *out, struct side_by_side *s, struct finding *f, const struct parallels *all,
              const struct parallel *p, struct buf *why)
{
    if (!side_by_side_of(s, f, all, p, why))
        return false;
    uint32_t first_a = p->a.first - s->a.first_word, first_b = p->b.first - s->b.first_word;
    out->parallel = p;
    shown_side_of(&out->a, &s->a, first_a, p->a.last - s->a.first_word);
    shown_side_of(&out->b, &s->b, first_b, p->b.last - s->b.first_word);
    mark(out, s, first_a, first_b);
    if (p->kind == PARALLEL_PASSAGE)
        mark_moved(out, s->a.words.at + first_a, s->b.words.at + first_b);
    list_differences(out);
    return true;
}

void shown_free(struct shown_parallel *p)
{
    shown_side_free(&p->a);
    shown_side_free(&p->b);
    free(p->differences);
    free(p->moved);
    *p = (struct shown_parallel){0};
}

/* ---- whole documents ---- */

static const double ALL = 0.9995;

/* Almost all is not all. */
static double percent(double share)
{
    return share < ALL && share > 0.99 ? 99 : 100 * share;
}

const char *shown_relation(const struct shown_documents *d)
{
    if (d->share_a > ALL && d->share_b > ALL)
        return "copy";
    if (d->share_a > SHARE_MOST && d->share_b > SHARE_MOST)
        return "same";
    return d->share_a > d->share_b ? "a in b" : "b in a";
}

static void tell_within(const char *part, double of_part, const char *whole, double of_whole, show_piece_fn *piece,
                        struct buf *out)
{
    piece(part, strlen(part), out);
    buf_adds(out, " stands for the most part in ");
    piece(whole, strlen(whole), out);
    buf_addf(out, ": %.0f %% of its words, which are %.0f %% of the other's", percent(of_part), percent(of_whole));
}

void shown_documents_tell(const struct shown_documents *d, show_piece_fn *piece, struct buf *out)
{
    const char *relation = shown_relation(d);
    if (!strcmp(relation, "a in b")) {
        tell_within(d->a, d->share_a, d->b, d->share_b, piece, out);
        return;
    }
    if (!strcmp(relation, "b in a")) {
        tell_within(d->b, d->share_b, d->a, d->share_a, piece, out);
        return;
    }
    piece(d->a, strlen(d->a), out);
    buf_adds(out, " and ");
    piece(d->b, strlen(d->b), out);
    if (!strcmp(relation, "copy"))
        buf_adds(out, " are the same text, spelling aside");
    else
        buf_addf(out,
                 " are versions of one text: %.0f %% of the words of the first are in the second, "
                 "%.0f %% the other way",
                 percent(d->share_a), percent(d->share_b));
}

void shown_copies_tell(const struct shown_copies *c, show_piece_fn *piece, struct buf *out)
{
    enum { NAMED = 20 };
    piece(c->first, strlen(c->first), out);
    buf_addf(out, " and %zu others are the same text, spelling aside: ", c->n);
    for (size_t i = 0; i < c->n && i < NAMED; i++) {
        buf_adds(out, i ? ", " : "");
        piece(c->others[i], strlen(c->others[i]), out);
    }
    if (c->n > NAMED)
        buf_addf(out, " and %zu more", c->n - NAMED);
}
