/* A heading is led back to natural order and folded, so that "Zeman, Miloš", "Miloš Zeman" and "milos zeman" are one.
 */
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

static uint32_t key_of(struct xref_index *index, const char *heading)
{
    struct buf folded = {0};
    const char *comma = strstr(heading, ", ");
    if (comma)
        fold_words(comma + 2, strlen(comma + 2), &folded);
    fold_words(heading, comma ? (size_t)(comma - heading) : strlen(heading), &folded);
    if (!folded.len) /* signs alone */
        buf_adds(&folded, heading);
    uint32_t key = pool_add(&index->keys, buf_string(&folded), folded.len);
    buf_free(&folded);
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

static uint32_t root_of(struct xref_index *index, uint32_t entry)
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
    uint32_t key = key_of(index, heading);
    if (key)
        index->entry[key] = entry + 1;
}

void xref_index_of(struct xref_index *index, struct xref *x)
{
    *index = (struct xref_index){.x = x};
    pool_add(&index->keys, "", 0);
    for (size_t i = 0; i < x->nentries; i++)
        add_root(index);
    for (size_t i = 0; i < x->nnames; i++)
        xref_index_add(index, xref_text(x, x->names[i].base), x->names[i].entry);
    for (uint32_t i = 0; i < x->nentries; i++)
        xref_index_add(index, xref_text(x, x->entries[i].heading), i);
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
    uint32_t key = key_of(index, heading);
    return key && index->entry[key] ? root_of(index, index->entry[key] - 1) : NO_ENTRY;
}

/* "Peroutka → Peroutka, Ferdinand" would stand just above it. */
static bool is_beginning(const char *surname, const char *heading)
{
    size_t n = strlen(surname);
    return !strncmp(surname, heading, n) && heading[n] == ',';
}

void xref_index_merge(struct xref_index *index, uint32_t a, uint32_t b)
{
    a = root_of(index, a);
    b = root_of(index, b);
    if (a == b)
        return;
    struct xref_entry *from = &index->x->entries[a], *to = &index->x->entries[b];
    index->to[a] = b;
    if (!is_beginning(xref_text(index->x, from->heading), xref_text(index->x, to->heading)))
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
        x->names[i].entry = root_of(index, x->names[i].entry);
    for (size_t i = 0; i < x->nmentions; i++)
        x->mentions[i].entry = root_of(index, x->mentions[i].entry);
    xref_tally(x);
}

static bool same_first_word(const char *a, const char *b)
{
    size_t n = strcspn(a, " ,");
    return n == strcspn(b, " ,") && !memcmp(a, b, n);
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
        if (e->see[i] != e->heading)
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
