/* From names to entries.
 *
 *   1. Full names with one surname are parted by their given names: Karel Čapek and Josef Čapek are two, K. Čapek is
 * the one whose name begins so.
 *   2. Every mention gets its entry: a surname alone belongs to the bearer named last before it in the document, else
 *      further below, else to the only bearer that the texts have.
 *   3. Entries of two scripts or spellings that sound alike, or that the table of names holds together, are one. */
#include "xref_parts.h"

#include "name_sound.h"
#include "names.h"
#include "terms.h"
#include "translit.h"

#include <stdlib.h>
#include <string.h>

enum { NONE = 0xFFFFFFFF, GIVEN_MAX = 6, SMALL_BUCKET = 200, OFTEN = 4 };

struct grouping {
    struct xref *x;
    uint32_t *parent;      /* of entries: union-find */
    uint32_t *key;         /* of each name: its folded base */
    uint32_t *surname_key; /* of each full name: its folded surname; 0: none */
    uint32_t *given_key;   /* of each full name: its folded first given name; 0: an initial, or none */
    struct pool keys;
    struct names *names; /* the user's; NULL: none */
};

/* ---- keys ---- */

/* A phrase folded word by word, joined by blanks. */
static void fold_phrase(const char *s, size_t len, struct buf *out)
{
    size_t from = out->len;
    for (size_t i = 0; i < len;) {
        size_t n = strcspn(s + i, " ");
        n = n < len - i ? n : len - i;
        struct buf term = {0};
        size_t folded = n ? term_of(s + i, n, &term) : 0;
        if (folded && out->len > from)
            buf_addc(out, ' ');
        buf_add(out, buf_string(&term), folded);
        buf_free(&term);
        i += n + (i + n < len);
    }
    buf_adds(out, "");
}

static uint32_t key_of(struct grouping *g, const char *s, size_t len)
{
    struct buf folded = {0};
    fold_phrase(s, len, &folded);
    uint32_t key = pool_add(&g->keys, buf_string(&folded), folded.len);
    buf_free(&folded);
    return key;
}

static const char *base_of(const struct grouping *g, uint32_t name)
{
    return xref_text(g->x, g->x->names[name].base);
}

static bool is_full(const struct xref_name *n)
{
    uint32_t other =
        n->votes[BEARER_PLACE] > n->votes[BEARER_ORGANISATION] ? n->votes[BEARER_PLACE] : n->votes[BEARER_ORGANISATION];
    return n->surname && n->votes[BEARER_PERSON] >= other;
}

static bool is_initial(const char *word, size_t len)
{
    return len && word[len - 1] == '.';
}

/* Karel IV., Petr Veliký: several words and no surname. */
static bool is_ruler(const struct xref_name *n, const char *base)
{
    return !n->surname && strchr(base, ' ') && n->votes[BEARER_PERSON] > 2 * n->votes[BEARER_OTHER] &&
           n->votes[BEARER_PERSON] > n->votes[BEARER_PLACE] && n->votes[BEARER_PERSON] > n->votes[BEARER_ORGANISATION];
}

static void make_keys(struct grouping *g)
{
    struct xref *x = g->x;
    for (uint32_t i = 0; i < x->nnames; i++) {
        const char *base = base_of(g, i);
        struct xref_name *n = &x->names[i];
        g->key[i] = key_of(g, base, strlen(base));
        size_t first = strcspn(base, " ");
        if (is_ruler(n, base)) /* Petr alone is Petr Veliký where he was named */
            g->given_key[i] = key_of(g, base, first);
        if (!is_full(n))
            continue;
        g->surname_key[i] = key_of(g, base + n->surname, strlen(base + n->surname));
        if (!is_initial(base, first))
            g->given_key[i] = key_of(g, base, first);
    }
}

/* ---- given names ---- */

/* The words before a surname. */
struct givens {
    const char *at[GIVEN_MAX];
    size_t len[GIVEN_MAX], n;
};

static struct givens givens_of(const struct grouping *g, uint32_t name)
{
    struct givens out = {.n = 0};
    const char *base = base_of(g, name);
    for (size_t i = 0, end = g->x->names[name].surname; i + 1 < end && out.n < GIVEN_MAX;) {
        size_t len = strcspn(base + i, " ");
        out.at[out.n] = base + i;
        out.len[out.n++] = len;
        i += len + 1;
    }
    return out;
}

/* The same sound, or one of a sound of the table's forms. */
struct alike {
    const char *sound;
    enum lang lang;
    bool found;
};

static bool sounds_as(void *ctx, const char *written, enum lang lang)
{
    struct alike *a = ctx;
    struct buf sound = {0};
    name_sound(written, strlen(written), lang, &sound);
    a->found = !strcmp(buf_string(&sound), a->sound);
    buf_free(&sound);
    return !a->found;
}

static bool same_word(const char *a, size_t alen, enum lang alang, const char *b, size_t blen, enum lang blang)
{
    struct buf x = {0}, y = {0}, term = {0};
    name_sound(a, alen, alang, &x);
    name_sound(b, blen, blang, &y);
    bool same = x.len && !strcmp(buf_string(&x), buf_string(&y));
    if (!same && alang != blang) {
        struct alike alike = {buf_string(&y), blang, false};
        size_t folded = term_of(a, alen, &term);
        if (folded)
            names_each(term.s, folded, sounds_as, &alike);
        same = alike.found;
    }
    buf_free(&x);
    buf_free(&y);
    buf_free(&term);
    return same;
}

/* Й. of Йозеф: the first sounds are one. */
static bool initial_fits(const char *initial, size_t ilen, enum lang ilang, const char *word, size_t len,
                         enum lang lang)
{
    struct buf x = {0}, y = {0};
    name_sound(initial, ilen, ilang, &x);
    name_sound(word, len, lang, &y);
    bool fits = x.len && y.len && x.s[0] == y.s[0];
    buf_free(&x);
    buf_free(&y);
    return fits;
}

/* May two bearers of one surname be the same?  First names and initials must agree; further ones may be missing. */
static bool givens_fit(const struct grouping *g, uint32_t a, uint32_t b)
{
    struct givens x = givens_of(g, a), y = givens_of(g, b);
    enum lang xl = g->x->names[a].lang, yl = g->x->names[b].lang;
    size_t n = x.n < y.n ? x.n : y.n;
    for (size_t i = 0; i < n; i++) {
        bool ix = is_initial(x.at[i], x.len[i]), iy = is_initial(y.at[i], y.len[i]);
        bool fits = ix || iy ? initial_fits(x.at[i], x.len[i], xl, y.at[i], y.len[i], yl)
                             : same_word(x.at[i], x.len[i], xl, y.at[i], y.len[i], yl);
        if (!fits)
            return false;
    }
    return true;
}

static size_t whole_givens(const struct grouping *g, uint32_t name)
{
    struct givens x = givens_of(g, name);
    size_t n = 0;
    for (size_t i = 0; i < x.n; i++)
        n += !is_initial(x.at[i], x.len[i]);
    return n;
}

/* ---- union-find over entries ---- */

static uint32_t root_of(struct grouping *g, uint32_t entry)
{
    while (g->parent[entry] != entry)
        entry = g->parent[entry] = g->parent[g->parent[entry]];
    return entry;
}

static void unite(struct grouping *g, uint32_t a, uint32_t b)
{
    a = root_of(g, a);
    b = root_of(g, b);
    if (a == b)
        return;
    g->parent[a > b ? a : b] = a < b ? a : b; /* the earlier one stays */
    g->x->entries[a < b ? a : b].count += g->x->entries[a > b ? a : b].count;
}

static uint32_t new_entry(struct grouping *g, uint32_t main)
{
    struct xref *x = g->x;
    x->entries = need_room(x->entries, x->nentries, &x->entries_cap, sizeof *x->entries);
    x->entries[x->nentries] = (struct xref_entry){.main = main};
    return (uint32_t)x->nentries++;
}

/* ---- 1. full names ---- */

/* Names in the order of a key; within one, those with more given names first, then the commoner ones. */
struct keyed {
    uint32_t key, name, count;
    size_t whole;
};

static int by_key(const void *a, const void *b)
{
    const struct keyed *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->whole != y->whole)
        return x->whole > y->whole ? -1 : 1;
    if (x->count != y->count)
        return x->count > y->count ? -1 : 1;
    return (x->name > y->name) - (x->name < y->name);
}

/* The entry of this bucket that the name fits best; NONE.  Entries come in the order in which they were made. */
static uint32_t fitting_entry(struct grouping *g, const uint32_t *entries, size_t n, uint32_t name)
{
    uint32_t best = NONE;
    for (size_t i = 0; i < n; i++) {
        const struct xref_entry *e = &g->x->entries[entries[i]];
        if (givens_fit(g, name, e->main) && (best == NONE || e->count > g->x->entries[best].count))
            best = entries[i];
    }
    return best;
}

static void part_bucket(struct grouping *g, const struct keyed *list, size_t n)
{
    uint32_t *entries = need((n + 1) * sizeof *entries);
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t name = list[i].name, entry = fitting_entry(g, entries, found, name);
        if (entry == NONE)
            entry = entries[found++] = new_entry(g, name);
        g->x->entries[entry].count += g->x->names[name].count;
        g->x->names[name].entry = entry;
    }
    free(entries);
}

static void part_full_names(struct grouping *g)
{
    struct xref *x = g->x;
    struct keyed *list = need((x->nnames + 1) * sizeof *list);
    size_t n = 0;
    for (uint32_t i = 0; i < x->nnames; i++)
        if (g->surname_key[i])
            list[n++] = (struct keyed){g->surname_key[i], i, x->names[i].count, whole_givens(g, i)};
    qsort(list, n, sizeof *list, by_key);
    for (size_t from = 0, to; from < n; from = to) {
        for (to = from; to < n && list[to].key == list[from].key; to++)
            ;
        part_bucket(g, list + from, to - from);
    }
    free(list);
}

/* ---- other names: one entry for each folded base form ---- */

static void part_other_names(struct grouping *g)
{
    struct xref *x = g->x;
    uint32_t *entry = need((g->keys.text.len + 1) * sizeof *entry);
    for (uint32_t i = 0; i < x->nnames; i++) {
        if (g->surname_key[i])
            continue;
        if (!entry[g->key[i]])
            entry[g->key[i]] = new_entry(g, i) + 1;
        x->names[i].entry = entry[g->key[i]] - 1;
        x->entries[x->names[i].entry].count += x->names[i].count;
    }
    free(entry);
}

/* ---- 2. mentions ---- */

/* What a document has said so far of the bearers of a surname or given name. */
struct bearing {
    uint32_t document; /* 1 + its number */
    uint32_t last;     /* entry named last; NONE */
    uint32_t first;    /* named first, anywhere in the document */
    uint32_t only;     /* the one of all documents; NONE where there are several */
    uint32_t count;    /* mentions of it with its full name */
};

struct bearings {
    struct grouping *g;
    struct bearing *at; /* by offset of the key */
};

static void note(struct bearings *b, uint32_t key, uint32_t document, uint32_t entry, bool pass)
{
    struct bearing *w = &b->at[key];
    if (!key)
        return;
    if (w->document != document + 1)
        *w = (struct bearing){document + 1, NONE, NONE, w->only, w->count};
    if (w->first == NONE)
        w->first = entry;
    if (pass)
        w->last = entry;
}

/* The only bearer of all texts, or one who is named OFTEN times as often as the others. */
static void note_only(struct bearings *b, uint32_t name)
{
    struct bearing *w = &b->at[b->g->surname_key[name]];
    uint32_t entry = root_of(b->g, b->g->x->names[name].entry), count = b->g->x->entries[entry].count;
    if (!w->count || (w->only != entry && count > OFTEN * w->count)) {
        w->only = entry;
        w->count = count;
    } else if (w->only != entry && OFTEN * count > w->count) {
        w->only = NONE;
        w->count = count > w->count ? count : w->count;
    }
}

static bool may_be_person(const struct xref_name *n)
{
    return n->votes[BEARER_PERSON] >= n->votes[BEARER_PLACE] &&
           n->votes[BEARER_PERSON] >= n->votes[BEARER_ORGANISATION];
}

/* A word alone: whose surname or given name it is here. */
static uint32_t bearer_of(struct bearings *b, const struct xref_mention *m, bool *unsure)
{
    const struct xref_name *n = &b->g->x->names[m->name];
    uint32_t key = b->g->key[m->name];
    struct bearing *w = &b->at[key];
    bool here = w->document == m->document + 1;
    if (strchr(base_of(b->g, m->name), ' '))
        return NONE;
    if (here && w->last != NONE)
        return w->last;
    if (here && w->first != NONE)
        return w->first;
    if (!may_be_person(n) || w->only == NONE || !w->count)
        return NONE;
    *unsure = true;
    return w->only;
}

static void place_document(struct bearings *b, uint32_t document)
{
    struct xref *x = b->g->x;
    const struct xref_document *d = &x->documents[document];
    for (uint32_t i = d->first; i < d->end; i++) {
        const struct xref_mention *m = &x->mentions[i];
        note(b, b->g->surname_key[m->name], document, x->names[m->name].entry, false);
        note(b, b->g->given_key[m->name], document, x->names[m->name].entry, false);
    }
    for (uint32_t i = d->first; i < d->end; i++) {
        struct xref_mention *m = &x->mentions[i];
        uint32_t entry = NONE;
        if (b->g->surname_key[m->name] || b->g->given_key[m->name]) {
            note(b, b->g->surname_key[m->name], document, x->names[m->name].entry, true);
            note(b, b->g->given_key[m->name], document, x->names[m->name].entry, true);
        } else {
            entry = bearer_of(b, m, &m->unsure);
        }
        m->entry = entry == NONE ? x->names[m->name].entry : entry;
    }
}

static void place_mentions(struct grouping *g)
{
    struct bearings b = {g, need((g->keys.text.len + 1) * sizeof *b.at)};
    for (uint32_t i = 0; i < g->x->nnames; i++)
        if (g->surname_key[i])
            note_only(&b, i);
    for (uint32_t i = 0; i < g->x->ndocuments; i++)
        place_document(&b, i);
    free(b.at);
}

/* ---- 3. other scripts and spellings ---- */

/* II. of Alexandr II. is heard as no letters are. */
static bool is_numeral(const char *word, size_t len)
{
    len -= len && word[len - 1] == '.';
    for (size_t i = 0; i < len; i++)
        if (!strchr("IVX", word[i]))
            return false;
    return len;
}

/* The sound of a name's surname, or of all of it. */
static uint32_t sound_key(struct grouping *g, const char *s, size_t len, enum lang lang)
{
    struct buf sound = {0};
    for (size_t i = 0; i < len;) {
        size_t n = strcspn(s + i, " ");
        n = n < len - i ? n : len - i;
        if (i && is_numeral(s + i, n))
            buf_add(&sound, s + i, n - (s[i + n - 1] == '.'));
        else
            name_sound(s + i, n, lang, &sound);
        i += n + (i + n < len);
        if (i < len)
            buf_addc(&sound, ' ');
    }
    uint32_t key = sound.len > 2 ? pool_add(&g->keys, sound.s, sound.len) : 0;
    buf_free(&sound);
    return key;
}

struct sounds {
    struct keyed *at;
    size_t n, cap;
    struct grouping *g;
    uint32_t name;
    bool person;
};

static void add_sound(struct sounds *s, uint32_t key)
{
    if (!key)
        return;
    s->at = need_room(s->at, s->n, &s->cap, sizeof *s->at);
    s->at[s->n++] = (struct keyed){key, s->name, s->g->x->names[s->name].count, s->person};
}

/* The forms that the table has for it sound otherwise: Praha, Prague. */
static bool add_form(void *ctx, const char *written, enum lang lang)
{
    struct sounds *s = ctx;
    add_sound(s, sound_key(s->g, written, strlen(written), lang));
    return true;
}

static void add_sounds(struct sounds *s, const char *text, enum lang lang)
{
    struct buf folded = {0};
    add_sound(s, sound_key(s->g, text, strlen(text), lang));
    fold_phrase(text, strlen(text), &folded);
    bool phrase = strchr(buf_string(&folded), ' ');
    if (!phrase)
        names_each(buf_string(&folded), folded.len, add_form, s);
    names_each_phrase(buf_string(&folded), folded.len, add_form, s);
    names_each_of(s->g->names, buf_string(&folded), folded.len, add_form, s);
    names_each_phrase_of(s->g->names, buf_string(&folded), folded.len, add_form, s);
    buf_free(&folded);
}

/* The same script and language?  Then other letters are another name. */
static bool one_spelling(const struct grouping *g, uint32_t a, uint32_t b)
{
    return g->x->names[a].lang == g->x->names[b].lang;
}

/* Two names with one sound. */
static bool alike(struct grouping *g, const struct keyed *a, const struct keyed *b)
{
    if (a->whole != b->whole || root_of(g, g->x->names[a->name].entry) == root_of(g, g->x->names[b->name].entry))
        return false;
    if (a->whole)
        return givens_fit(g, a->name, b->name);
    return !one_spelling(g, a->name, b->name) || g->key[a->name] == g->key[b->name];
}

/* Of many names with one sound each is compared with the commonest. */
static void unite_bucket(struct grouping *g, const struct keyed *list, size_t n)
{
    size_t to = n < SMALL_BUCKET ? n : SMALL_BUCKET;
    for (size_t i = 0; i < to; i++)
        for (size_t k = i + 1; k < to; k++)
            if (alike(g, &list[i], &list[k]))
                unite(g, g->x->names[list[i].name].entry, g->x->names[list[k].name].entry);
}

static void unite_sounds(struct grouping *g)
{
    struct sounds s = {.g = g};
    for (uint32_t i = 0; i < g->x->nnames; i++) {
        const struct xref_name *n = &g->x->names[i];
        s.name = i;
        s.person = g->surname_key[i] != 0;
        add_sounds(&s, base_of(g, i) + (s.person ? n->surname : 0), n->lang);
    }
    if (s.n)
        qsort(s.at, s.n, sizeof *s.at, by_key);
    for (size_t from = 0, to; from < s.n; from = to) {
        for (to = from; to < s.n && s.at[to].key == s.at[from].key; to++)
            ;
        unite_bucket(g, s.at + from, to - from);
    }
    free(s.at);
}

/* One base form is one entry, whether it was once read as a person's full name and once not. */
static void unite_same(struct grouping *g)
{
    uint32_t *first = need((g->keys.text.len + 1) * sizeof *first);
    for (uint32_t i = 0; i < g->x->nnames; i++) {
        uint32_t key = g->key[i];
        if (!first[key])
            first[key] = g->x->names[i].entry + 1;
        else
            unite(g, first[key] - 1, g->x->names[i].entry);
    }
    free(first);
}

/* A long form and the abbreviation behind it. */
static void unite_abbreviations(struct grouping *g)
{
    const struct xref *x = g->x;
    for (size_t i = 0; i + 1 < x->nabbreviations; i += 2) {
        const struct xref_name *a = &x->names[x->abbreviations[i]], *b = &x->names[x->abbreviations[i + 1]];
        const char *longer = xref_text(x, a->base), *shorter = xref_text(x, b->base);
        struct buf p = {0}, q = {0};
        name_sound(longer, strcspn(longer, " "), a->lang, &p);
        name_sound(shorter, strlen(shorter), b->lang, &q);
        if (p.len && q.len && p.s[0] == q.s[0] && !g->surname_key[x->abbreviations[i]])
            unite(g, a->entry, b->entry);
        buf_free(&p);
        buf_free(&q);
    }
}

/* A surname alone that has no bearer in its own documents, Jelcin, and one bearer who is written otherwise, Борис
 * Ельцин. */
static void unite_lone_surnames(struct grouping *g)
{
    struct xref *x = g->x;
    struct sounds s = {.g = g};
    for (uint32_t i = 0; i < x->nnames; i++) {
        const struct xref_name *n = &x->names[i];
        const char *base = base_of(g, i);
        s.name = i;
        s.person = g->surname_key[i] != 0;
        if (s.person)
            add_sounds(&s, base + n->surname, n->lang);
        else if (n->votes[BEARER_PLACE] + n->votes[BEARER_ORGANISATION] <
                     n->votes[BEARER_PERSON] + n->votes[BEARER_OTHER] &&
                 !strchr(base, ' ') && !n->given)
            add_sounds(&s, base, n->lang);
    }
    if (s.n)
        qsort(s.at, s.n, sizeof *s.at, by_key);
    for (size_t from = 0, to; from < s.n; from = to) {
        uint32_t only = NONE;
        bool several = false;
        for (to = from; to < s.n && s.at[to].key == s.at[from].key; to++) {
            uint32_t entry = root_of(g, x->names[s.at[to].name].entry);
            if (!s.at[to].whole)
                continue;
            several |= only != NONE && only != entry;
            only = entry;
        }
        for (size_t i = from; i < to && only != NONE && !several; i++)
            if (!s.at[i].whole)
                unite(g, only, x->names[s.at[i].name].entry);
    }
    free(s.at);
}

/* ---- entries ---- */

/* The united entries take the place of those they are made of. */
static void settle_entries(struct grouping *g)
{
    struct xref *x = g->x;
    uint32_t *number = need((x->nentries + 1) * sizeof *number);
    size_t n = 0;
    for (uint32_t i = 0; i < x->nentries; i++)
        if (root_of(g, i) == i) {
            number[i] = (uint32_t)n;
            x->entries[n++] = (struct xref_entry){.main = x->entries[i].main};
        }
    for (uint32_t i = 0; i < x->nnames; i++)
        x->names[i].entry = number[root_of(g, x->names[i].entry)];
    for (size_t i = 0; i < x->nmentions; i++)
        x->mentions[i].entry = number[root_of(g, x->mentions[i].entry)];
    x->nentries = n;
    free(number);
}

void xref_group(struct xref *x, struct library *library)
{
    struct grouping g = {.x = x, .names = library->names};
    g.key = need((x->nnames + 1) * sizeof *g.key);
    g.surname_key = need((x->nnames + 1) * sizeof *g.surname_key);
    g.given_key = need((x->nnames + 1) * sizeof *g.given_key);
    pool_add(&g.keys, "", 0);
    make_keys(&g);
    part_full_names(&g);
    part_other_names(&g);
    g.parent = need((x->nentries + 1) * sizeof *g.parent);
    for (uint32_t i = 0; i < x->nentries; i++)
        g.parent[i] = i;
    unite_same(&g);
    unite_sounds(&g);
    unite_abbreviations(&g);
    place_mentions(&g);
    unite_lone_surnames(&g);
    settle_entries(&g);
    free(g.parent);
    free(g.key);
    free(g.surname_key);
    free(g.given_key);
    pool_free(&g.keys);
}
