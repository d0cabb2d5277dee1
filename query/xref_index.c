/* A heading is led back to natural order and folded, so that "Zeman, Miloš", "Miloš Zeman" and "milos zeman" are one;
 * one that stands in the register letter by letter is that, and not "Halaš" for "Halas". */
#include "xref_index.h"

#include "terms.h"

#include <stdlib.h>
#include <string.h>

static void fold_words(const char *s, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len;) {
        size_t n = strcspn(s + i, " ");
        n = n < len - i ? n : len - i;
        struct buf term = {0};
        size_t folded = n ? term_of(s + i, n, &term) : 0;
        if (folded && out->len)
            buf_addc(out, ' ');
        buf_add(out, buf_string(&term), folded);
        buf_free(&term);
        i += n + (i + n < len);
    }
}

static void copy_words(const char *s, size_t len, struct buf *out)
{
    buf_adds(out, out->len > 1 ? " " : "");
    buf_add(out, s, len);
}

typedef void words_fn(const char *s, size_t len, struct buf *out);

/* "Zeman, Miloš" -> "Miloš Zeman", its words taken by the function. */
static void natural(const char *heading, words_fn *words, struct buf *out)
{
    const char *comma = strstr(heading, ", ");
    if (comma)
        words(comma + 2, strlen(comma + 2), out);
    words(heading, comma ? (size_t)(comma - heading) : strlen(heading), out);
}

static uint32_t keep_key(struct xref_index *index, const struct buf *text)
{
    uint32_t key = pool_add(&index->keys, buf_string(text), text->len);
    while (key >= index->cap) {
        size_t old = index->cap;
        index->cap = old ? 2 * old : 4096;
        uint32_t *entry = need(index->cap * sizeof *entry);
        if (old)
            memcpy(entry, index->entry, old * sizeof *entry);
        free(index->entry);
        index->entry = entry;
    }
    return key;
}

static uint32_t key_of(struct xref_index *index, const char *heading)
{
    struct buf folded = {0};
    natural(heading, fold_words, &folded);
    if (!folded.len) /* signs alone */
        buf_adds(&folded, heading);
    uint32_t key = keep_key(index, &folded);
    buf_free(&folded);
    return key;
}

/* The same letter by letter, beside the folded ones in the table. */
static uint32_t exact_key(struct xref_index *index, const char *heading)
{
    struct buf exact = {0};
    buf_adds(&exact, "=");
    natural(heading, copy_words, &exact);
    uint32_t key = keep_key(index, &exact);
    buf_free(&exact);
    return key;
}

bool xref_index_same(struct xref_index *index, const char *a, const char *b)
{
    return key_of(index, a) == key_of(index, b);
}

uint32_t xref_index_root(struct xref_index *index, uint32_t entry)
{
    while (index->to[entry] != entry)
        entry = index->to[entry] = index->to[index->to[entry]];
    return entry;
}

static void add_root(struct xref_index *index)
{
    index->to = need_room(index->to, index->nto, &index->to_cap, sizeof *index->to);
    index->to[index->nto] = (uint32_t)index->nto;
    index->nto++;
}

void xref_index_add(struct xref_index *index, const char *heading, uint32_t entry)
{
    uint32_t keys[] = {key_of(index, heading), exact_key(index, heading)};
    for (int i = 0; i < 2; i++)
        if (keys[i])
            index->entry[keys[i]] = entry + 1;
}

/* Names whose places belong to several entries, as those of a surname that two persons bear. */
static bool *shared_names(const struct xref *x)
{
    bool *shared = need(x->nnames + 1);
    uint32_t *entry = need((x->nnames + 1) * sizeof *entry); /* 1 + that of the first place */
    for (size_t i = 0; i < x->nmentions; i++) {
        const struct xref_mention *m = &x->mentions[i];
        shared[m->name] |= entry[m->name] && entry[m->name] != m->entry + 1;
        entry[m->name] = m->entry + 1;
    }
    free(entry);
    return shared;
}

/* A name leads to its entry where that is the only one that it may mean, and stands somewhere. */
void xref_index_of(struct xref_index *index, struct xref *x)
{
    bool *shared = shared_names(x);
    *index = (struct xref_index){.x = x};
    pool_add(&index->keys, "", 0);
    for (size_t i = 0; i < x->nentries; i++)
        add_root(index);
    for (size_t i = 0; i < x->nnames; i++)
        if (!shared[i] && x->entries[x->names[i].entry].count)
            xref_index_add(index, xref_text(x, x->names[i].base), x->names[i].entry);
    for (uint32_t i = 0; i < x->nentries; i++)
        if (x->entries[i].count)
            xref_index_add(index, xref_text(x, x->entries[i].heading), i);
    free(shared);
}

void xref_index_free(struct xref_index *index)
{
    pool_free(&index->keys);
    free(index->entry);
    free(index->to);
    *index = (struct xref_index){0};
}

uint32_t xref_index_find(struct xref_index *index, const char *heading)
{
    uint32_t exact = exact_key(index, heading), folded = key_of(index, heading);
    uint32_t key = exact && index->entry[exact] ? exact : folded;
    return key && index->entry[key] ? xref_index_root(index, index->entry[key] - 1) : NO_ENTRY;
}

/* "Peroutka → Peroutka, Ferdinand", "Písek I → Písek": it would stand beside it. */
static bool is_beginning(const char *shorter, const char *longer)
{
    size_t n = strlen(shorter);
    return !strncmp(shorter, longer, n) && longer[n] && strchr(", ", longer[n]);
}

static bool stand_together(const char *a, const char *b)
{
    return is_beginning(a, b) || is_beginning(b, a);
}

void xref_index_merge(struct xref_index *index, uint32_t a, uint32_t b)
{
    a = xref_index_root(index, a);
    b = xref_index_root(index, b);
    if (a == b)
        return;
    struct xref_entry *from = &index->x->entries[a], *to = &index->x->entries[b];
    index->to[a] = b;
    if (!stand_together(xref_text(index->x, from->heading), xref_text(index->x, to->heading)))
        xref_see(to, from->heading);
    for (size_t i = 0; i < from->nsee; i++)
        xref_see(to, from->see[i]);
    from->nsee = 0;
}

uint32_t xref_index_new(struct xref_index *index, const char *heading, enum bearer kind)
{
    struct xref *x = index->x;
    x->entries = need_room(x->entries, x->nentries, &x->entries_cap, sizeof *x->entries);
    x->entries[x->nentries] =
        (struct xref_entry){.made = true, .kind = kind, .heading = pool_add(&x->texts, heading, strlen(heading))};
    add_root(index);
    xref_index_add(index, heading, (uint32_t)x->nentries);
    return (uint32_t)x->nentries++;
}

void xref_index_settle(struct xref_index *index)
{
    struct xref *x = index->x;
    for (size_t i = 0; i < x->nnames; i++)
        x->names[i].entry = xref_index_root(index, x->names[i].entry);
    for (size_t i = 0; i < x->nmentions; i++)
        x->mentions[i].entry = xref_index_root(index, x->mentions[i].entry);
    xref_tally(x);
}

static size_t letters(const char *s, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += ((unsigned char)s[i] & 0xC0) != 0x80;
    return n;
}

/* Is it the same first word, or another form of it ("Polívek" for "Polívka", "Aksakovu" for "Aksakov")?  That was a
 * mistake which nobody looks up, or it would stand beside the heading. */
static bool same_first_word(const char *a, const char *b)
{
    enum { BEGINNING = 3, ENDING = 3 };
    size_t n = strcspn(a, " ,"), m = strcspn(b, " ,"), same = 0;
    while (same < n && same < m && a[same] == b[same])
        same++;
    while (same && ((unsigned char)a[same] & 0xC0) == 0x80)
        same--;
    if (same == n && same == m)
        return true;
    return letters(a, same) >= BEGINNING && letters(a + same, n - same) <= ENDING &&
           letters(b + same, m - same) <= ENDING;
}

void xref_rename(struct xref *x, uint32_t entry, const char *heading)
{
    struct xref_entry *e = &x->entries[entry];
    uint32_t old = e->heading;
    size_t n = 0;
    e->heading = pool_add(&x->texts, heading, strlen(heading));
    if (!same_first_word(xref_text(x, old), heading))
        xref_see(e, old);
    for (size_t i = 0; i < e->nsee; i++)
        if (e->see[i] != e->heading && !stand_together(xref_text(x, e->see[i]), heading))
            e->see[n++] = e->see[i];
    e->nsee = n;
}

bool bearer_of_word(const char *word, enum bearer *out)
{
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        if (!strcmp(word, bearer_word(k))) {
            *out = k;
            return true;
        }
    return !strcmp(word, "org") ? *out = BEARER_ORGANISATION, true : false;
}
