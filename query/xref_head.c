/* Headings: which of an entry's names stands for it, how it is turned round, and which others lead to it. */
#include "xref_group.h"

#include "name_sound.h"
#include "terms.h"

#include <stdlib.h>
#include <string.h>

/* "Miloš Zeman" -> "Zeman, Miloš" */
static void turn(const char *base, size_t surname, struct buf *out)
{
    buf_clear(out);
    buf_adds(out, base + surname);
    if (surname)
        buf_addf(out, ", %.*s", (int)surname - 1, base);
}

/* Jáchym ze Šternberka, Catherine of Aragon, Peter the Great: what stands behind z is a place in its case, and no
 * surname to turn round. */
static bool is_of_place(const char *base, size_t surname)
{
    static const char *const words[] = {"z", "ze", "из", "of", "the", NULL};
    for (size_t i = 0; surname && words[i]; i++) {
        size_t len = strlen(words[i]);
        if (surname > len + 1 && !strncmp(base + surname - len - 1, words[i], len) && base[surname - len - 2] == ' ')
            return true;
        if (!strncmp(base + surname, words[i], len) && base[surname + len] == ' ')
            return true;
    }
    return false;
}

uint32_t xref_heading_of(struct xref *x, uint32_t name, enum bearer kind)
{
    struct buf out = {0};
    const struct xref_name *n = &x->names[name];
    char *base = need_copy(xref_text(x, n->base), strlen(xref_text(x, n->base)));
    turn(base, kind == BEARER_PERSON && !is_of_place(base, n->surname) ? n->surname : 0, &out);
    uint32_t text = pool_add(&x->texts, out.s, out.len);
    free(base);
    buf_free(&out);
    return text;
}

static bool ends_in(const char *s, const char *end)
{
    size_t len = strlen(s), n = strlen(end);
    return len > n && !strcmp(s + len - n, end);
}

/* K. of "K. Kramář", not II. of "Karel II." */
static bool has_initials(const char *base)
{
    for (const char *dot = strchr(base, '.'); dot; dot = strchr(dot + 1, '.')) {
        const char *word = dot;
        while (word > base && word[-1] != ' ')
            word--;
        if (!ruler_number(word, (size_t)(dot - word)) || word == base)
            return true;
    }
    return false;
}

/* How well a name stands for its entry: a person's whole name before a surname alone, the register's language before
 * others, no initials, often met. */
static double fitness(const struct xref *x, const struct xref_name *n, enum bearer kind)
{
    enum { CYRILLIC = 0xD0 }; /* first bytes of its letters, and above */
    const char *base = xref_text(x, n->base);
    bool full = kind == BEARER_PERSON && n->surname, phrase = strchr(base, ' ');
    double value = (full ? 1e6 : phrase ? 1e3 : 0) + n->count;
    if (n->lang == x->language)
        value *= full || phrase || kind != BEARER_PERSON ? 1e3 : 4;
    else if (((unsigned char)*base >= CYRILLIC) == (x->language == LANG_RU)) /* letters of the register */
        value *= 2;
    value /= n->doubtful ? 4 : 1;
    if (n->lang == LANG_CS && ends_in(base, "ová")) /* Skripalová, though she was called Yulia Skripal as well */
        value *= 4;
    return has_initials(base) ? value / 8 : n->own ? value / 2 : value;
}

/* The sum of votes for each kind, over all names of an entry. */
struct tally {
    uint32_t main;
    double best;
    uint64_t votes[BEARER_COUNT];
    uint64_t told; /* mentions of which something says what they are */
};

static enum bearer winner(const struct tally *t)
{
    enum bearer best = BEARER_OTHER;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        if (t->votes[k] > t->votes[best])
            best = k;
    return best;
}

/* One word, and nothing but guesses says that it is a person or a place; several that are mostly of one mind are
 * believed. */
static bool is_guess(const struct tally *t, const char *heading)
{
    enum { AGREED = 3 };
    uint64_t best = t->votes[winner(t)], others = 0;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        others += t->votes[k];
    others -= best;
    if (strchr(heading, ' ') || winner(t) == BEARER_OTHER || best > t->told)
        return false;
    return t->told < AGREED || best < AGREED * others;
}

/* How an entry stands in the texts. */
struct standing {
    uint32_t count, saints;
    uint32_t together; /* in the document that has it most often */
    uint32_t here;     /* in the last document that was counted, 1 + which */
    uint32_t last;
};

static struct standing *standings_of(const struct xref *x)
{
    struct standing *all = need((x->nentries + 1) * sizeof *all);
    for (size_t i = 0; i < x->nmentions; i++) {
        const struct xref_mention *m = &x->mentions[i];
        struct standing *s = &all[m->entry];
        s->here = s->last == m->document + 1 ? s->here + 1 : 1;
        s->last = m->document + 1;
        s->together = s->here > s->together ? s->here : s->together;
        s->count++;
        s->saints += m->saint;
    }
    return all;
}

/* The sounds of the given names that somebody with a surname has. */
static void list_givens(const struct xref *x, struct pool *out)
{
    struct buf sound = {0};
    pool_add(out, "", 0);
    for (uint32_t i = 0; i < x->nnames; i++) {
        const struct xref_name *n = &x->names[i];
        const char *base = xref_text(x, n->base);
        if (!n->count || !n->surname)
            continue;
        buf_clear(&sound);
        name_sound(base, strcspn(base, " "), n->lang, &sound);
        pool_add(out, sound.s, sound.len);
    }
    buf_free(&sound);
}

static bool has_bearer(struct pool *givens, const struct xref *x, const struct xref_name *n)
{
    struct buf sound = {0};
    const char *base = xref_text(x, n->base);
    size_t before = givens->n;
    name_sound(base, strlen(base), n->lang, &sound);
    pool_add(givens, sound.s, sound.len);
    buf_free(&sound);
    return givens->n == before;
}

/* A given name alone: a saint's is sure, and that of whom a document goes on speaking of; of one document's the name
 * that nobody else in all texts has. */
static bool is_doubtful_given(const struct xref *x, const struct xref_name *n, const struct standing *s,
                              struct pool *givens)
{
    enum { GOES_ON = 4 };
    bool given = n->given && !strchr(xref_text(x, n->base), ' ');
    if (!given || s->together >= GOES_ON || 2 * s->saints >= s->count)
        return false;
    return s->together < s->count || has_bearer(givens, x, n);
}

/* A base form that may be another one; a family met once: Novákovi may be to Novák. */
static bool is_doubtful(const struct xref_name *n, const struct standing *s)
{
    return n->doubtful || (n->family && s->count == 1);
}

static bool has_text(const uint32_t *list, size_t n, uint32_t text)
{
    for (size_t i = 0; i < n; i++)
        if (list[i] == text)
            return true;
    return false;
}

void xref_see(struct xref_entry *e, uint32_t text)
{
    if (text == e->heading || has_text(e->see, e->nsee, text))
        return;
    e->see = need_room(e->see, e->nsee, &e->see_cap, sizeof *e->see);
    e->see[e->nsee++] = text;
}

/* The first word of a heading, folded. */
static void first_word(const char *heading, struct buf *out)
{
    struct buf term = {0};
    size_t folded = term_of(heading, strcspn(heading, " "), &term);
    buf_clear(out);
    buf_add(out, buf_string(&term), folded);
    buf_adds(out, "");
    buf_free(&term);
}

/* A name that is looked up under another word than the heading leads to it. */
static void add_see(struct xref *x, struct xref_entry *e, uint32_t name)
{
    struct buf a = {0}, b = {0};
    uint32_t heading = xref_heading_of(x, name, e->kind);
    first_word(xref_text(x, e->heading), &a);
    first_word(xref_text(x, heading), &b);
    if (strcmp(buf_string(&a), buf_string(&b)))
        xref_see(e, heading);
    buf_free(&a);
    buf_free(&b);
}

/* Does a fuller name of this entry begin with the same word?  Then the shorter one needs no line of its own. */
static bool has_fuller(const struct xref *x, const struct xref_entry *e, uint32_t text)
{
    const char *s = xref_text(x, text);
    size_t len = strlen(s);
    for (size_t i = 0; i < e->nsee; i++) {
        const char *other = xref_text(x, e->see[i]);
        if (e->see[i] != text && !strncmp(other, s, len) && (other[len] == ',' || other[len] == ' '))
            return true;
    }
    return false;
}

/* The given name alone, Boris, leads nowhere. */
static bool is_given_of(const struct xref *x, const struct xref_entry *e, const struct xref_name *n)
{
    const char *base = xref_text(x, n->base), *heading = xref_text(x, e->heading), *comma = strchr(heading, ',');
    return comma && !strchr(base, ' ') && strstr(comma, base);
}

static void drop_shorter(const struct xref *x, struct xref_entry *e)
{
    size_t n = 0;
    for (size_t i = 0; i < e->nsee; i++)
        if (!has_fuller(x, e, e->see[i]))
            e->see[n++] = e->see[i];
    e->nsee = n;
}

void xref_tally(struct xref *x)
{
    for (size_t i = 0; i < x->nentries; i++) {
        free(x->entries[i].mentions);
        x->entries[i].mentions = NULL;
        x->entries[i].count = 0;
        x->entries[i].nmentions = 0;
    }
    for (size_t i = 0; i < x->nmentions; i++)
        x->entries[x->mentions[i].entry].count++;
    for (size_t i = 0; i < x->nentries; i++)
        x->entries[i].mentions = need((x->entries[i].count + 1) * sizeof(uint32_t));
    for (size_t i = 0; i < x->nmentions; i++) {
        struct xref_entry *e = &x->entries[x->mentions[i].entry];
        e->mentions[e->nmentions++] = (uint32_t)i;
    }
}

/* A name with a surname says more for a person than one word does; where nothing speaks, that is no evidence of another
 * kind. */
static void count_votes(struct tally *t, const struct xref_name *n)
{
    enum { IDLE = 4 }; /* so many of them count as one */
    bool person = n->surname && n->votes[BEARER_PERSON] >= n->votes[BEARER_PLACE] &&
                  n->votes[BEARER_PERSON] >= n->votes[BEARER_ORGANISATION];
    t->told += n->count > n->idle ? n->count - n->idle : 0;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        t->votes[k] += (uint64_t)n->votes[k] * (person && k == BEARER_PERSON ? 4 : 1);
    t->votes[BEARER_OTHER] -= n->idle - n->idle / IDLE;
}

/* The heading of each entry, and whether it is sure. */
static void put_headings(struct xref *x, const struct tally *tallies)
{
    struct standing *standings = standings_of(x);
    struct pool givens = {0};
    list_givens(x, &givens);
    for (size_t i = 0; i < x->nentries; i++) {
        struct xref_entry *e = &x->entries[i];
        e->main = tallies[i].best > 0 ? tallies[i].main : e->main;
        e->kind = winner(&tallies[i]);
        e->heading = xref_heading_of(x, e->main, e->kind);
        e->unsure = is_guess(&tallies[i], xref_text(x, e->heading)) || is_doubtful(&x->names[e->main], &standings[i]) ||
                    (e->kind == BEARER_PERSON && is_doubtful_given(x, &x->names[e->main], &standings[i], &givens));
    }
    pool_free(&givens);
    free(standings);
}

/* An entry is unsure where half of its places and more are guesses. */
static void count_guesses(struct xref *x)
{
    int64_t *guessed = need((x->nentries + 1) * sizeof *guessed);
    for (size_t i = 0; i < x->nmentions; i++)
        guessed[x->mentions[i].entry] += x->mentions[i].unsure ? 1 : -1;
    for (size_t i = 0; i < x->nentries; i++)
        x->entries[i].unsure |= guessed[i] >= 0;
    free(guessed);
}

/* The name of each entry that fits best. */
static void choose_names(const struct xref *x, struct tally *tallies)
{
    for (uint32_t i = 0; i < x->nnames; i++)
        count_votes(&tallies[x->names[i].entry], &x->names[i]);
    for (uint32_t i = 0; i < x->nnames; i++) {
        struct tally *t = &tallies[x->names[i].entry];
        double value = x->names[i].count ? fitness(x, &x->names[i], winner(t)) : 0;
        if (value > t->best) {
            t->best = value;
            t->main = i;
        }
    }
}

void xref_head(struct xref *x)
{
    struct tally *tallies = need((x->nentries + 1) * sizeof *tallies);
    choose_names(x, tallies);
    put_headings(x, tallies);
    count_guesses(x);
    for (uint32_t i = 0; i < x->nnames; i++) {
        struct xref_entry *e = &x->entries[x->names[i].entry];
        if (x->names[i].count && !is_given_of(x, e, &x->names[i]))
            add_see(x, e, i);
    }
    for (size_t i = 0; i < x->nentries; i++)
        drop_shorter(x, &x->entries[i]);
    free(tallies);
    xref_tally(x);
}
