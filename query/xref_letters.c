/* Two surnames of one text that differ by the mark of a consonant only: Halas and Halaš.
 *
 * Keys are folded, for what one text writes with accents another does not: Capek is Čapek.  But where a text that has
 * accents writes both, they are two persons.  A name without marks counts as written so if it stands in a passage that
 * has marked consonants, and if the other name has no marked vowel, which it would lack too: Kramar beside Kramář is
 * the same. */
#include "xref_group.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* The names of one folded key. */
struct spellings {
    uint32_t marked;       /* the key of the commonest with marked consonants; 0: none has them */
    uint32_t marked_count; /* of its mentions */
    bool plain;            /* one without any is written so */
    bool vowels;           /* one with marked consonants has marked vowels too */
    bool several;          /* there are two with other marks */
};

static bool is_marked_vowel(uint32_t c)
{
    static const char vowels[] = "áéěíóúůý";
    char bytes[5] = {0};
    utf8_put(c, bytes);
    return c >= 0x80 && strstr(vowels, bytes);
}

/* Appends the marked consonants, each with its place in characters; returns whether there are any. */
static bool add_marks(const char *s, struct buf *out, bool *vowels)
{
    static const char consonants[] = "čďňřšťž";
    size_t from = out->len, at = 0;
    for (size_t i = 0, len = strlen(s); i < len; at++) {
        uint32_t c;
        char bytes[5] = {0};
        i += utf8_next(s + i, len - i, &c);
        c = c == UTF8_BAD ? c : (uint32_t)utf8proc_tolower((int32_t)c);
        if (c == UTF8_BAD || c < 0x80)
            continue;
        utf8_put(c, bytes);
        *vowels |= is_marked_vowel(c);
        if (strstr(consonants, bytes))
            buf_addf(out, "/%zu%s", at, bytes);
    }
    return out->len > from;
}

/* The key of a base form or surname with its marked consonants; 0: it has none. */
static uint32_t marked_key_of(struct grouping *g, const char *s, bool *vowels)
{
    struct buf key = {0};
    fold_phrase(s, strlen(s), &key);
    uint32_t number = add_marks(s, &key, vowels) ? pool_add(&g->keys, key.s, key.len) : 0;
    buf_free(&key);
    return number;
}

/* Czech persons; of a place it is rather one that somebody typed so. */
static bool has_spelling(const struct xref_name *n)
{
    return n->count && n->lang == LANG_CS && n->votes[BEARER_PERSON] > n->votes[BEARER_PLACE] &&
           n->votes[BEARER_PERSON] > n->votes[BEARER_ORGANISATION];
}

static void note_spelling(struct grouping *g, struct spellings *all, uint32_t key, const char *s, uint32_t name)
{
    const struct xref_name *n = &g->x->names[name];
    struct spellings *p = &all[key];
    bool vowels = false;
    uint32_t marked = marked_key_of(g, s, &vowels);
    if (!marked) {
        p->plain |= n->accented;
        return;
    }
    p->vowels |= vowels;
    p->several |= p->marked && p->marked != marked;
    if (n->count > p->marked_count) {
        p->marked = marked;
        p->marked_count = n->count;
    }
}

/* The key by which the name is to be found. */
static uint32_t spelt_key(struct grouping *g, const struct spellings *p, uint32_t key, const char *s, uint32_t name)
{
    bool vowels = false;
    if (!p->marked || (!p->several && (!p->plain || p->vowels)))
        return key;
    uint32_t marked = marked_key_of(g, s, &vowels);
    if (marked)
        return marked;
    return g->x->names[name].accented && !p->vowels ? key : p->marked;
}

void part_spellings(struct grouping *g)
{
    size_t keys = g->keys.text.len + 1;
    struct spellings *all = need(keys * sizeof *all);
    for (uint32_t i = 0; i < g->x->nnames; i++) {
        const struct xref_name *n = &g->x->names[i];
        if (!has_spelling(n))
            continue;
        note_spelling(g, all, g->key[i], base_of(g, i), i);
        if (g->surname_key[i])
            note_spelling(g, all, g->surname_key[i], base_of(g, i) + n->surname, i);
    }
    for (uint32_t i = 0; i < g->x->nnames; i++) {
        const struct xref_name *n = &g->x->names[i];
        if (!has_spelling(n))
            continue;
        g->key[i] = spelt_key(g, &all[g->key[i]], g->key[i], base_of(g, i), i);
        if (g->surname_key[i])
            g->surname_key[i] = spelt_key(g, &all[g->surname_key[i]], g->surname_key[i], base_of(g, i) + n->surname, i);
    }
    free(all);
}
