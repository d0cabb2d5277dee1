/* From names to entries.
 *
 *   1. Full names with one surname are parted by their given names: Karel Čapek and Josef Čapek are two, K. Čapek is
 * the one whose name begins so.
 *   2. Every mention gets its entry: a surname alone belongs to the bearer named last before it in the document, else
 *      further below, else to the only bearer that the texts have.
 *   3. Entries of two scripts or spellings that sound alike, or that the table of names holds together, are one. */
#include "xref_group.h"

#include "name_sound.h"
#include "terms.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { NONE = NO_NAME, GIVEN_MAX = 6, OFTEN = 4, NEAR = 3, FAR = 20 };

/* ---- keys ---- */

/* Ordinals, folded: первый, второй, ... */
static const char *const ordinals[][10] = {
    {"prvni", "druhy", "treti", "ctvrty", "paty", "sesty", "sedmy", "osmy", "devaty", "desaty"},
    {"prva", "druha", "treti", "ctvrta", "pata", "sesta", "sedma", "osma", "devata", "desata"},
    {"первый", "второй", "третий", "четвертый", "пятый", "шестой", "седьмой", "восьмой", "девятый", "десятый"},
    {"первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая"},
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"},
};

static unsigned roman_number(const char *word, size_t len)
{
    static const char letters[] = "IVX";
    static const unsigned values[] = {1, 5, 10};
    unsigned sum = 0, last = 0;
    len -= len && word[len - 1] == '.';
    for (size_t i = len; i-- > 0;) {
        const char *letter = word[i] ? strchr(letters, word[i]) : NULL;
        if (!letter)
            return 0;
        unsigned value = values[letter - letters];
        sum = value < last ? sum - value : sum + value;
        last = value;
    }
    return sum;
}

unsigned ruler_number(const char *word, size_t len)
{
    struct buf term = {0};
    unsigned number = roman_number(word, len);
    size_t folded = number ? 0 : term_of(word, len, &term);
    for (size_t row = 0; folded && row < sizeof ordinals / sizeof *ordinals; row++)
        for (unsigned i = 0; i < 10 && !number; i++)
            if (strlen(ordinals[row][i]) == folded && !memcmp(term.s, ordinals[row][i], folded))
                number = i + 1;
    buf_free(&term);
    return number;
}

/* Appends the key of one word. */
static void fold_word(const char *word, size_t len, struct buf *out)
{
    struct buf term = {0};
    size_t folded = term_of(word, len, &term);
    buf_add(out, buf_string(&term), folded);
    buf_free(&term);
}

void fold_phrase(const char *s, size_t len, struct buf *out)
{
    size_t from = out->len;
    for (size_t i = 0; i < len;) {
        size_t n = strcspn(s + i, " ");
        n = n < len - i ? n : len - i;
        unsigned number = i ? ruler_number(s + i, n) : 0;
        size_t before = out->len;
        if (out->len > from)
            buf_addc(out, ' ');
        size_t begin = out->len;
        if (number)
            buf_addf(out, "#%u", number);
        else if (n)
            fold_word(s + i, n, out);
        if (out->len == begin)
            buf_cut(out, before);
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

const char *base_of(const struct grouping *g, uint32_t name)
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
        if (!n->count)
            continue;
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

bool same_given(const char *a, size_t alen, enum lang alang, const char *b, size_t blen, enum lang blang)
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

bool givens_fit(const struct grouping *g, uint32_t a, uint32_t b)
{
    struct givens x = givens_of(g, a), y = givens_of(g, b);
    enum lang xl = g->x->names[a].lang, yl = g->x->names[b].lang;
    size_t n = x.n < y.n ? x.n : y.n;
    for (size_t i = 0; i < n; i++) {
        bool ix = is_initial(x.at[i], x.len[i]), iy = is_initial(y.at[i], y.len[i]);
        bool fits = ix || iy ? initial_fits(x.at[i], x.len[i], xl, y.at[i], y.len[i], yl)
                             : same_given(x.at[i], x.len[i], xl, y.at[i], y.len[i], yl);
        if (!fits)
            return false;
    }
    return true;
}

bool givens_agree(const struct grouping *g, uint32_t a, uint32_t b)
{
    return g->given_key[a] && g->given_key[b] && givens_fit(g, a, b);
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

uint32_t root_of(struct grouping *g, uint32_t entry)
{
    while (g->parent[entry] != entry)
        entry = g->parent[entry] = g->parent[g->parent[entry]];
    return entry;
}

void unite(struct grouping *g, uint32_t a, uint32_t b)
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

int keyed_order(const void *a, const void *b)
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
    qsort(list, n, sizeof *list, keyed_order);
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

/* Where a bearer was named. */
struct naming {
    uint32_t entry, passage; /* NONE: nowhere */
};

/* What a document has said so far of the bearers of a surname or given name. */
struct bearing {
    uint32_t document;         /* 1 + its number */
    struct naming last, first; /* first: anywhere in the document */
    uint32_t only;             /* the one of all documents; NONE where there are several */
    uint32_t count;            /* mentions of it with its full name */
    bool several;              /* there are others, who are named more seldom */
};

struct bearings {
    struct grouping *g;
    struct bearing *surnames, *givens; /* by offset of the key */
    uint32_t *documents;               /* of each entry: in how many it is named in full */
};

static void note(struct bearing *w, uint32_t document, struct naming naming, bool pass)
{
    if (w->document != document + 1)
        *w = (struct bearing){document + 1, {NONE, 0}, {NONE, 0}, w->only, w->count, w->several};
    if (w->first.entry == NONE)
        w->first = naming;
    if (pass)
        w->last = naming;
}

/* The only bearer of all texts, or one who is named OFTEN times as often as the others. */
static void note_only(struct bearings *b, uint32_t name)
{
    struct bearing *w = &b->surnames[b->g->surname_key[name]];
    uint32_t entry = root_of(b->g, b->g->x->names[name].entry), count = b->g->x->entries[entry].count;
    w->several |= w->count && w->only != entry;
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

/* Nothing but capitals, more than an abbreviation has. */
static bool is_shouted(const char *base)
{
    size_t n = 0, len = strlen(base);
    for (size_t i = 0; i < len; n++) {
        uint32_t c;
        i += utf8_next(base + i, len - i, &c);
        if (c == UTF8_BAD || !utf8proc_isupper((int32_t)c))
            return false;
    }
    return n > 5;
}

/* Moscow alone is the city, whoever was called so on the same page; but MEDVEDEV in a heading is no abbreviation. */
static bool is_other_thing(const struct xref_name *n, const char *base)
{
    if (is_shouted(base))
        return false;
    uint32_t person = n->votes[BEARER_PERSON] + n->votes[BEARER_OTHER];
    return n->votes[BEARER_PLACE] > OFTEN * person || n->votes[BEARER_ORGANISATION] > OFTEN * person;
}

static uint32_t distance(const struct naming *naming, uint32_t passage)
{
    return naming->entry == NONE       ? NONE
           : naming->passage < passage ? passage - naming->passage
                                       : naming->passage - passage;
}

/* The bearer named last before, else the next one below, in this document. */
static struct naming bearer_here(const struct bearing *w, uint32_t document)
{
    if (w->document != document + 1)
        return (struct naming){NONE, 0};
    return w->last.entry != NONE ? w->last : w->first;
}

/* Julija Sergejevna: a given name and the father's. */
static bool is_patronymic(const struct xref_name *n, const char *base)
{
    static const char *const ends[] = {"ovič", "evič", "ovna", "evna", "ович", "евич", "овна",  "евна",  "ична",
                                       "ишна", "ьич",  "аич",  "еич",  "ыч",   "jič",  "ovich", "evich", NULL};
    const char *space = strchr(base, ' ');
    if (n->surname || !space || strchr(space + 1, ' '))
        return false;
    for (size_t i = 0, len = strlen(space), end; ends[i]; i++)
        if (end = strlen(ends[i]), len > end + 1 && !strcmp(space + len - end, ends[i]))
            return true;
    return false;
}

/* A given name alone, or with the father's, is that of a person named near it. */
static struct naming given_bearer(struct bearings *b, const struct xref_mention *m)
{
    const struct xref_name *n = &b->g->x->names[m->name];
    uint32_t key = b->g->given_key[m->name] ? b->g->given_key[m->name] : b->g->key[m->name];
    struct naming naming = bearer_here(&b->givens[key], m->document);
    uint32_t reach = is_patronymic(n, base_of(b->g, m->name)) ? FAR : NEAR;
    return distance(&naming, m->passage) <= reach ? naming : (struct naming){NONE, 0};
}

/* A word alone: whose surname or given name it is here. */
static uint32_t bearer_of(struct bearings *b, struct xref_mention *m)
{
    const struct xref_name *n = &b->g->x->names[m->name];
    const struct bearing *w = &b->surnames[b->g->key[m->name]];
    bool single = !strchr(base_of(b->g, m->name), ' ');
    struct naming surname = {NONE, 0}, given = given_bearer(b, m);
    if (single)
        surname = bearer_here(w, m->document);
    if (n->family || m->saint || is_other_thing(n, base_of(b->g, m->name)))
        return NONE;
    uint32_t far = distance(&surname, m->passage), near = distance(&given, m->passage);
    if (near < far) {
        m->unsure = near > 1;
        return given.entry;
    }
    if (surname.entry != NONE)
        return surname.entry;
    if (!single || !may_be_person(n) || w->only == NONE || !w->count || n->given)
        return NONE;
    m->unsure =
        w->several || b->documents[w->only] < 2; /* Gogol is Nikolaj, where two documents say so, and none else */
    return w->only;
}

/* Does it name a person so that others can follow: by surname, or as rulers are named? */
static bool is_bearer(const struct bearings *b, uint32_t name)
{
    const struct grouping *g = b->g;
    return (g->surname_key[name] || g->given_key[name]) && !is_patronymic(&g->x->names[name], base_of(g, name));
}

static void note_bearer(struct bearings *b, const struct xref_mention *m, uint32_t entry, bool pass)
{
    struct naming naming = {entry, m->passage};
    uint32_t surname = b->g->surname_key[m->name], given = b->g->given_key[m->name];
    if (surname)
        note(&b->surnames[surname], m->document, naming, pass);
    if (given)
        note(&b->givens[given], m->document, naming, pass);
}

static void place_mention(struct bearings *b, struct xref_mention *m)
{
    const struct grouping *g = b->g;
    uint32_t own = g->x->names[m->name].entry, entry = is_bearer(b, m->name) ? NONE : bearer_of(b, m);
    m->entry = entry == NONE ? own : entry;
    note_bearer(b, m, m->entry, true);
    struct bearing *w = &b->givens[g->key[m->name]];
    if (entry != NONE && w->document == m->document + 1 && w->last.entry == entry)
        w->last.passage = m->passage; /* a given name that goes on is heard as long as it does */
}

static void place_document(struct bearings *b, uint32_t document)
{
    struct xref *x = b->g->x;
    const struct xref_document *d = &x->documents[document];
    for (uint32_t i = d->first; i < d->end; i++)
        if (is_bearer(b, x->mentions[i].name))
            note_bearer(b, &x->mentions[i], x->names[x->mentions[i].name].entry, false);
    for (uint32_t i = d->first; i < d->end; i++)
        place_mention(b, &x->mentions[i]);
}

/* Counts the documents that name each entry in full. */
static void count_documents(struct bearings *b)
{
    const struct xref *x = b->g->x;
    uint32_t *last = need((x->nentries + 1) * sizeof *last); /* 1 + the document counted last */
    for (size_t i = 0; i < x->nmentions; i++) {
        const struct xref_mention *m = &x->mentions[i];
        uint32_t entry = root_of(b->g, x->names[m->name].entry);
        if (!b->g->surname_key[m->name] || last[entry] == m->document + 1)
            continue;
        last[entry] = m->document + 1;
        b->documents[entry]++;
    }
    free(last);
}

static void place_mentions(struct grouping *g)
{
    size_t keys = g->keys.text.len + 1;
    struct bearings b = {g, need(keys * sizeof *b.surnames), need(keys * sizeof *b.givens),
                         need((g->x->nentries + 1) * sizeof *b.documents)};
    count_documents(&b);
    for (uint32_t i = 0; i < g->x->nnames; i++)
        if (g->surname_key[i] && g->x->names[i].count)
            note_only(&b, i);
    for (uint32_t i = 0; i < g->x->ndocuments; i++)
        place_document(&b, i);
    free(b.documents);
    free(b.surnames);
    free(b.givens);
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
    part_spellings(&g);
    part_full_names(&g);
    part_other_names(&g);
    g.parent = need((x->nentries + 1) * sizeof *g.parent);
    for (uint32_t i = 0; i < x->nentries; i++)
        g.parent[i] = i;
    unite_same(&g);
    unite_bynames(&g);
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
