/* Base forms that no text has.
 *
 * "Льва Толстого" may be read as Лев Толстый or as Лев Толстой; what its own passage leaves open, the register knows
 * once all texts are read: Лев Толстой stands there.  A name whose base form stands nowhere is given the base form of a
 * name that does stand somewhere, where every form of the first is a form of the second, word for word; else, of
 * persons, the surname of somebody whose given name says in which case it is: Oněginovi beside "Evžena Oněgina". */
#include "xref_parts.h"

#include "name_cases.h"
#include "terms.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { READINGS_MAX = 48, BEARERS_MAX = 64, SHORTEST = 3 };

/* A form that a name has in the texts. */
struct told {
    uint32_t name, form;
};

/* A name that stands somewhere as its base form says, found by its last word in small letters. */
struct standing {
    uint32_t word, name; /* word: in words */
};

struct rebasing {
    struct xref *x;
    struct pool words;
    struct told *told; /* by name; each form once */
    size_t ntold;
    bool *stands;    /* each name */
    uint32_t nknown; /* names before any was given to another */
    struct standing *standing;
    size_t nstanding, standing_cap;
    enum {
        BY_STANDING, /* standing has the names that stand */
        BY_CALLED,   /* the same, for those who are called: Anežko */
        BY_LED,      /* those that some place leads to, whether they stand or not */
        BY_COUNT,    /* all others */
    } by;
};

/* ---- words ---- */

static void small(const char *s, size_t len, struct buf *out)
{
    buf_clear(out);
    for (size_t i = 0; i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(s + i, len - i, &c);
        if (c != UTF8_BAD && c != 0x301) /* the stress mark */
            buf_add(out, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    buf_adds(out, "");
}

static bool same_small(const char *a, size_t alen, const char *b, size_t blen)
{
    struct buf x = {0}, y = {0};
    small(a, alen, &x);
    small(b, blen, &y);
    bool same = !strcmp(x.s, y.s);
    buf_free(&x);
    buf_free(&y);
    return same;
}

static size_t last_word(const char *s)
{
    const char *space = strrchr(s, ' ');
    return space ? (size_t)(space + 1 - s) : 0;
}

static size_t words_in(const char *s)
{
    size_t n = 1;
    for (; *s; s++)
        n += *s == ' ';
    return n;
}

/* Which readings of a word count. */
struct reading_rule {
    enum lang lang;
    bool women; /* only names of women */
    bool own;   /* also the adjectives of possessors */
};

static bool counts(const struct reading_rule *rule, const struct name_reading *reading)
{
    return (!rule->women || reading->class->gender & NAME_FEMININE) && (rule->own || reading->cases & ~CASE_OWN);
}

/* The nominatives of a reading: Толстый, Толстой. */
struct nominative {
    const char *want;
    bool found;
};

static bool is_nominative(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct nominative *n = ctx;
    n->found = case_bit == CASE_NOM && strlen(n->want) == len && !memcmp(form, n->want, len);
    return !n->found;
}

static bool has_nominative(const struct name_reading *reading, const char *want)
{
    struct nominative n = {want, !strcmp(reading->base, want)};
    if (!n.found && reading->class->flags & NAME_ADJECTIVE)
        name_forms(reading, is_nominative, &n);
    return n.found;
}

/* May the word stand for that base form? */
static bool leads_to(const struct reading_rule *rule, const char *word, size_t len, const char *base, size_t base_len)
{
    struct name_reading list[READINGS_MAX];
    struct buf from = {0}, to = {0};
    small(word, len, &from);
    small(base, base_len, &to);
    bool leads = !strcmp(from.s, to.s);
    size_t n = leads || from.len >= NAME_WORD_MAX ? 0 : name_readings(rule->lang, from.s, list, READINGS_MAX);
    for (size_t i = 0; i < n && !leads; i++)
        leads = counts(rule, &list[i]) && has_nominative(&list[i], to.s);
    buf_free(&from);
    buf_free(&to);
    return leads;
}

/* The same of names of as many words.  own: the base form that the form has now; where a word of it is that of the
 * other, nothing is asked. */
static bool all_lead(const struct reading_rule *rule, const char *form, const char *own, const char *base)
{
    if (words_in(form) != words_in(base) || words_in(own) != words_in(base))
        return false;
    while (*form && *base) {
        size_t n = strcspn(form, " "), m = strcspn(base, " "), k = strcspn(own, " ");
        bool same = m == k && !memcmp(own, base, m);
        if (!same && !leads_to(rule, form, n, base, m))
            return false;
        form += n + (form[n] == ' ');
        own += k + (own[k] == ' ');
        base += m + (base[m] == ' ');
    }
    return !*form && !*base;
}

/* ---- what the texts have ---- */

static int by_name(const void *a, const void *b)
{
    const struct told *x = a, *y = b;
    if (x->name != y->name)
        return x->name < y->name ? -1 : 1;
    return (x->form > y->form) - (x->form < y->form);
}

static void list_forms(struct rebasing *r)
{
    const struct xref *x = r->x;
    size_t n = 0;
    r->told = need((x->nmentions + 1) * sizeof *r->told);
    for (size_t i = 0; i < x->nmentions; i++)
        r->told[i] = (struct told){x->mentions[i].name, x->mentions[i].form};
    qsort(r->told, x->nmentions, sizeof *r->told, by_name);
    for (size_t i = 0; i < x->nmentions; i++)
        if (!n || by_name(&r->told[n - 1], &r->told[i]))
            r->told[n++] = r->told[i];
    r->ntold = n;
}

static void add_standing(struct rebasing *r, uint32_t name)
{
    struct buf word = {0};
    const char *base = xref_text(r->x, r->x->names[name].base);
    size_t at = last_word(base);
    small(base + at, strlen(base + at), &word);
    r->standing = need_room(r->standing, r->nstanding, &r->standing_cap, sizeof *r->standing);
    r->standing[r->nstanding++] = (struct standing){pool_add(&r->words, word.s, word.len), name};
    buf_free(&word);
}

static enum bearer kind_of(const struct xref_name *n)
{
    enum bearer best = BEARER_OTHER;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        if (n->votes[k] > n->votes[best])
            best = k;
    return best;
}

/* Somebody with a given name, which leaves little doubt of the surname's case; both without initials. */
static bool is_led(const struct rebasing *r, uint32_t name)
{
    const struct xref_name *n = &r->x->names[name];
    return n->surname && kind_of(n) == BEARER_PERSON && !n->doubtful && !strchr(xref_text(r->x, n->base), '.');
}

static int by_word(const void *a, const void *b)
{
    const struct standing *x = a, *y = b;
    if (x->word != y->word)
        return x->word < y->word ? -1 : 1;
    return (x->name > y->name) - (x->name < y->name);
}

static void list_standing(struct rebasing *r)
{
    struct xref *x = r->x;
    r->stands = need(x->nnames + 1);
    for (size_t i = 0; i < r->ntold; i++) {
        uint32_t name = r->told[i].name;
        const char *form = xref_text(x, r->told[i].form), *base = xref_text(x, x->names[name].base);
        if (r->stands[name] || !same_small(form, strlen(form), base, strlen(base)))
            continue;
        r->stands[name] = true;
        add_standing(r, name);
    }
    for (size_t i = 0; i < r->ntold; i++)
        if (!r->stands[r->told[i].name] && (!i || r->told[i - 1].name != r->told[i].name) && is_led(r, r->told[i].name))
            add_standing(r, r->told[i].name);
    if (r->nstanding)
        qsort(r->standing, r->nstanding, sizeof *r->standing, by_word);
}

/* ---- choosing ---- */

/* English does not decline, so that persons stand there as their base forms say: Glinka.  Places have other names. */
static bool may_share(const struct xref_name *a, const struct xref_name *b)
{
    return a->lang == b->lang || (a->lang == LANG_CS && b->lang == LANG_EN && kind_of(b) == BEARER_PERSON);
}

/* Persons stay persons, and women stay women. */
static bool may_be(const struct xref_name *a, const struct xref_name *b)
{
    enum bearer x = kind_of(a), y = kind_of(b);
    if (!may_share(a, b) || a == b)
        return false;
    if (x == BEARER_PERSON && y == BEARER_PERSON && a->feminine != b->feminine)
        return false;
    return x == y || x == BEARER_OTHER || y == BEARER_OTHER;
}

/* What the name would be called with the base form of another one: of a person only the surname is taken. */
static void renamed(const struct rebasing *r, const struct xref_name *a, const struct xref_name *b, struct buf *out)
{
    const char *abase = xref_text(r->x, a->base), *bbase = xref_text(r->x, b->base);
    size_t at = last_word(abase);
    bool surname = b->surname && kind_of(b) == BEARER_PERSON && (a->surname || !at);
    buf_clear(out);
    if (surname)
        buf_add(out, abase, at);
    buf_adds(out, bbase + (surname ? b->surname : 0));
}

struct choice {
    struct buf base; /* the new one */
    uint32_t name, count;
    bool stands;
};

/* Štěpánkovou is of a woman before it is Štěpánek's. */
static bool ends_as_woman(const char *base)
{
    static const char *const ends[] = {"ová", "ova", "ова", "ева", NULL};
    size_t len = strlen(base), n;
    for (size_t i = 0; ends[i]; i++)
        if (n = strlen(ends[i]), len > n && !strcmp(base + len - n, ends[i]))
            return true;
    return false;
}

/* Do the forms of one name lead to a base form? */
static bool forms_lead(const struct rebasing *r, size_t from, size_t to, const char *base, bool women)
{
    const struct xref_name *a = &r->x->names[r->told[from].name];
    struct reading_rule rule = {a->lang, women, !ends_as_woman(xref_text(r->x, a->base))};
    for (size_t i = from; i < to; i++) {
        const char *form = xref_text(r->x, r->told[i].form);
        if (strchr(form, ',') || !all_lead(&rule, form, xref_text(r->x, a->base), base))
            return false;
    }
    return true;
}

/* Конева stands, but may be of Конев: it proves nothing. */
static bool is_form_of(const struct rebasing *r, const struct xref_name *b, const struct xref_name *a)
{
    const char *form = xref_text(r->x, b->base), *base = xref_text(r->x, a->base);
    struct reading_rule rule = {a->lang, a->feminine, false};
    if (b->lang == LANG_EN || (strchr(form, ' ') && !strchr(form, '.'))) /* Ян Сыровы is said whole */
        return false;
    form += last_word(form);
    base += last_word(base);
    return strcmp(form, base) && leads_to(&rule, form, strlen(form), base, strlen(base));
}

/* Adam z Veleslavína: what stands behind a small word is in its case. */
static bool hangs(const char *base)
{
    size_t at = last_word(base), before = at ? at - 1 : 0;
    while (before && base[before - 1] != ' ')
        before--;
    uint32_t first = 0;
    utf8_next(base + before, at - before, &first);
    return at && before && utf8proc_islower((int32_t)first);
}

/* May the name of one place be that to which another place leads: Конева, beside "маршала Конева"? */
static bool may_be_led(const struct rebasing *r, const struct xref_name *a, const struct xref_name *b,
                       const struct choice *best)
{
    return may_be(a, b) && b->count > best->count && 4 * b->count >= a->count && !hangs(xref_text(r->x, b->base));
}

/* Of two names that stand nowhere, Domažlicům and Domažlicích, the commoner says what both are called: by far, where
 * the form of the other leaves little doubt. */
static bool may_be_commoner(const struct rebasing *r, const struct xref_name *a, const struct xref_name *b,
                            const struct choice *best)
{
    enum { BY_FAR = 3 };
    bool more = a->doubtful ? b->count > a->count : b->count >= BY_FAR * a->count;
    return more && may_be(a, b) && a->lang == b->lang && b->count > best->count &&
           !strchr(xref_text(r->x, b->base), ' ');
}

/* Anežko, Anežky's vocative; whose it is read as at first, a man's, says nothing. */
static bool may_be_called(const struct rebasing *r, const struct xref_name *a, const struct xref_name *b,
                          const struct choice *best)
{
    bool stands = r->stands[b - r->x->names];
    return a != b && stands && a->lang == b->lang && kind_of(b) == BEARER_PERSON && b->count > best->count &&
           b->count >= a->count && !strchr(xref_text(r->x, b->base), ' ');
}

/* May it be called as one that stands? */
static bool may_stand(const struct rebasing *r, const struct xref_name *a, const struct xref_name *b,
                      const struct choice *best)
{
    const char *whole = xref_text(r->x, b->base);
    bool stands = r->stands[b - r->x->names], sure = stands && a->lang == b->lang;
    bool worse = stands == best->stands ? b->count <= best->count : best->stands;
    return may_be(a, b) && !worse && (sure || !last_word(xref_text(r->x, a->base))) && !is_form_of(r, b, a) &&
           !hangs(whole) && (b->count >= a->count || strchr(whole, ' '));
}

typedef bool may_fn(const struct rebasing *, const struct xref_name *a, const struct xref_name *b,
                    const struct choice *best);
static may_fn *const may[] = {
    [BY_STANDING] = may_stand, [BY_CALLED] = may_be_called, [BY_LED] = may_be_led, [BY_COUNT] = may_be_commoner};

static void try_standing(const struct rebasing *r, size_t from, size_t to, uint32_t name, struct choice *best)
{
    const struct xref_name *a = &r->x->names[r->told[from].name], *b = &r->x->names[name];
    struct buf base = {0};
    if (!may[r->by](r, a, b, best))
        return;
    renamed(r, a, b, &base);
    if (forms_lead(r, from, to, base.s, b->feminine)) {
        buf_free(&best->base);
        *best = (struct choice){base, name, b->count, r->stands[name]};
    } else {
        buf_free(&base);
    }
}

/* A name whose base form may be found among those that stand. */
struct searching {
    struct rebasing *r;
    size_t from, to; /* its forms */
    struct choice best;
};

static void try_word(struct searching *s, const char *base, size_t len)
{
    struct rebasing *r = s->r;
    uint32_t word = pool_add(&r->words, base, len);
    size_t low = 0, high = r->nstanding;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (r->standing[middle].word < word)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t n = 0; low < r->nstanding && r->standing[low].word == word && n < BEARERS_MAX; low++, n++)
        try_standing(r, s->from, s->to, r->standing[low].name, &s->best);
}

static bool try_nominative(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    if (case_bit == CASE_NOM)
        try_word(ctx, form, len);
    return true;
}

/* All mentions of a name become those of another one. */
static void give(struct rebasing *r, uint32_t from, const struct choice *to)
{
    struct xref *x = r->x;
    uint32_t name = xref_name_of(x, to->base.s, to->base.len, x->names[from].lang);
    struct xref_name *a = &x->names[from], *b = &x->names[name];
    const struct xref_name *like = &x->names[to->name];
    if (a == b)
        return;
    b->feminine |= like->feminine;
    b->surname = b->surname ? b->surname : a->surname;
    b->given |= a->given;
    b->family |= a->family;
    b->doubtful &= like->doubtful;
    b->count += a->count;
    b->own &= a->own;
    b->idle += a->idle;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        b->votes[k] += a->votes[k];
    a->count = 0;
    a->given_to = name + 1;
}

static void rebase(struct rebasing *r, size_t from, size_t to)
{
    struct name_reading list[READINGS_MAX];
    struct buf word = {0};
    struct searching s = {.r = r, .from = from, .to = to};
    uint32_t name = r->told[from].name;
    const char *form = xref_text(r->x, r->told[from].form);
    size_t at = last_word(form);
    small(form + at, strlen(form + at), &word);
    size_t n = word.len < NAME_WORD_MAX ? name_readings(r->x->names[name].lang, word.s, list, READINGS_MAX) : 0;
    for (size_t i = 0; i < n; i++)
        name_forms(&list[i], try_nominative, &s);
    if (s.best.count && utf8_count(s.best.base.s, s.best.base.len) >= SHORTEST)
        give(r, name, &s.best);
    buf_free(&s.best.base);
    buf_free(&word);
}

/* A Russian name of one word that no place leads to: it may be a form of one that some place does lead to. */
static bool is_loose(const struct xref_name *n, const char *base)
{
    return n->lang == LANG_RU && n->count && !n->led && !n->firm && !n->own && !strchr(base, ' ');
}

static void list_led(struct rebasing *r)
{
    r->by = BY_LED;
    r->nstanding = 0;
    for (uint32_t i = 0; i < r->x->nnames; i++)
        if (r->x->names[i].led && r->x->names[i].count && r->x->names[i].lang == LANG_RU)
            add_standing(r, i);
    if (r->nstanding)
        qsort(r->standing, r->nstanding, sizeof *r->standing, by_word);
}

static bool is_word(const struct rebasing *r, const struct xref_name *n)
{
    return n->count && !strchr(xref_text(r->x, n->base), ' ');
}

static bool stands_nowhere(const struct rebasing *r, uint32_t name)
{
    return !r->stands[name];
}

/* Andulko, which stands as it is, but only where somebody is called so, may be. */
static bool is_called(const struct rebasing *r, uint32_t name)
{
    const struct xref_name *n = &r->x->names[name];
    const char *base = xref_text(r->x, n->base);
    return n->lang == LANG_CS && is_word(r, n) && !n->firm && base[0] && base[strlen(base) - 1] == 'o';
}

static bool is_led_elsewhere(const struct rebasing *r, uint32_t name)
{
    const struct xref_name *n = &r->x->names[name];
    return is_loose(n, xref_text(r->x, n->base));
}

static bool is_unsure(const struct rebasing *r, uint32_t name)
{
    const struct xref_name *n = &r->x->names[name];
    return is_word(r, n) && stands_nowhere(r, name) && !n->led && !n->firm && !n->own;
}

static void list_unsure(struct rebasing *r)
{
    r->by = BY_COUNT;
    r->nstanding = 0;
    for (uint32_t i = 0; i < r->nknown; i++)
        if (is_word(r, &r->x->names[i]) && stands_nowhere(r, i))
            add_standing(r, i);
    if (r->nstanding)
        qsort(r->standing, r->nstanding, sizeof *r->standing, by_word);
}

typedef bool wanted_fn(const struct rebasing *, uint32_t name);

static void rebase_all(struct rebasing *r, wanted_fn *wanted)
{
    for (size_t from = 0, to; from < r->ntold; from = to) {
        for (to = from; to < r->ntold && r->told[to].name == r->told[from].name; to++)
            ;
        if (wanted(r, r->told[from].name))
            rebase(r, from, to);
    }
}

void xref_rebase(struct xref *x)
{
    struct rebasing r = {.x = x, .nknown = (uint32_t)x->nnames};
    pool_add(&r.words, "", 0);
    list_forms(&r);
    list_standing(&r);
    rebase_all(&r, stands_nowhere);
    r.by = BY_CALLED;
    rebase_all(&r, is_called);
    list_led(&r);
    rebase_all(&r, is_led_elsewhere);
    list_unsure(&r);
    rebase_all(&r, is_unsure);
    for (size_t i = 0; i < x->nmentions; i++)
        while (x->names[x->mentions[i].name].given_to)
            x->mentions[i].name = x->names[x->mentions[i].name].given_to - 1;
    free(r.told);
    free(r.stands);
    free(r.standing);
    pool_free(&r.words);
}
