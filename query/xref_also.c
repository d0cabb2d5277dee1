/* What belongs together without being one: a family and its members (Skripalovi, see also Skripal, Sergej), a surname
 * alone that several bear and those who bear it.  Runs last, when the editor has said what is one. */
#include "xref_parts.h"

#include "name_sound.h"

#include <stdlib.h>
#include <string.h>

enum { ALSO_MAX = 12 }; /* more bearers than this are no help */

/* A person with a full name, by the sound of the surname. */
struct member {
    char *sound;
    uint32_t entry;
};

struct members {
    struct xref *x;
    struct member *at;
    size_t n, cap;
};

static char *sound_of(const char *word, size_t len, enum lang lang)
{
    struct buf sound = {0};
    name_sound(word, len, lang, &sound);
    return buf_take(&sound);
}

static bool is_alone(const struct xref *x, const struct xref_name *n)
{
    return !n->surname && !n->given && !strchr(xref_text(x, n->base), ' ');
}

/* Hašek's family is Haškovi: their sounds but for the vowel before the last consonant. */
static bool is_without_vowel(const char *surname, const char *family)
{
    size_t n = strlen(surname), m = strlen(family);
    return n == m + 1 && n > 3 && strchr("AEIU", surname[n - 2]) && !memcmp(surname, family, n - 2) &&
           surname[n - 1] == family[m - 1];
}

/* Is it the surname of a member: the same, or with the ending of a man or a woman (Скрипаль, Skripalová, Трубецкой)? */
static bool is_of_family(const char *surname, const char *family)
{
    static const char *const ends[] = {"", "EVA", "A", "I", "EI", "II", "AI", "E", NULL};
    size_t len = strlen(family);
    if (is_without_vowel(surname, family))
        return true;
    if (len < 3 || strncmp(surname, family, len))
        return false;
    for (size_t i = 0; ends[i]; i++)
        if (!strcmp(surname + len, ends[i]))
            return true;
    return false;
}

static void add_also(struct xref *x, struct xref_entry *e, uint32_t text)
{
    for (size_t i = 0; i < e->nalso; i++)
        if (e->also[i] == text)
            return;
    if (text == e->heading || !strcmp(xref_text(x, text), xref_text(x, e->heading)))
        return;
    e->also = need_room(e->also, e->nalso, &e->also_cap, sizeof *e->also);
    e->also[e->nalso++] = text;
}

static bool is_shown(const struct xref_entry *e)
{
    return e->count && !e->dropped;
}

static int by_sound(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    int order = strcmp(x->sound, y->sound);
    return order ? order : (x->entry > y->entry) - (x->entry < y->entry);
}

static void list_members(struct members *m)
{
    struct xref *x = m->x;
    for (size_t i = 0; i < x->nnames; i++) {
        const struct xref_name *n = &x->names[i];
        const struct xref_entry *e = &x->entries[n->entry];
        if (!n->count || !n->surname || e->kind != BEARER_PERSON || !is_shown(e))
            continue;
        const char *surname = xref_text(x, n->base) + n->surname;
        m->at = need_room(m->at, m->n, &m->cap, sizeof *m->at);
        m->at[m->n++] = (struct member){sound_of(surname, strlen(surname), n->lang), n->entry};
    }
    if (m->n)
        qsort(m->at, m->n, sizeof *m->at, by_sound);
}

/* The first member whose sound is not before it. */
static size_t first_from(const struct members *m, const char *sound)
{
    size_t low = 0, high = m->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(m->at[middle].sound, sound) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static size_t find_bearers(const struct members *m, const char *sound, bool family, uint32_t *found)
{
    size_t n = 0, len = strlen(sound);
    struct buf begin = {0};
    len -= family && len > 3; /* Hašek stands before Hašk */
    buf_add(&begin, sound, len);
    buf_adds(&begin, "");
    for (size_t i = first_from(m, begin.s); i < m->n && !strncmp(m->at[i].sound, begin.s, len) && n <= ALSO_MAX; i++) {
        bool known = false;
        for (size_t k = 0; k < n; k++)
            known |= found[k] == m->at[i].entry;
        if (!known && (family ? is_of_family(m->at[i].sound, sound) : !strcmp(m->at[i].sound, sound)))
            found[n++] = m->at[i].entry;
    }
    buf_free(&begin);
    return n;
}

/* The bearers of an entry's name; both ways where it is their family. */
static void refer(struct members *m, uint32_t entry)
{
    struct xref *x = m->x;
    struct xref_entry *e = &x->entries[entry];
    const struct xref_name *n = &x->names[e->main];
    uint32_t found[ALSO_MAX + 1];
    char *sound = n->family ? xref_family_sound(x, n) : sound_of(xref_text(x, n->base), strlen(xref_text(x, n->base)), n->lang);
    size_t nfound = find_bearers(m, sound, n->family, found);
    for (size_t i = 0; i < nfound && nfound <= ALSO_MAX; i++) {
        if (found[i] == entry)
            continue;
        add_also(x, e, x->entries[found[i]].heading);
        if (n->family)
            add_also(x, &x->entries[found[i]], e->heading);
        else
            e->unsure = !e->settled; /* which of them is not said */
    }
    free(sound);
}

void xref_also(struct xref *x)
{
    struct members m = {.x = x};
    list_members(&m);
    for (uint32_t i = 0; i < x->nentries; i++) {
        const struct xref_entry *e = &x->entries[i];
        const struct xref_name *n = &x->names[e->main];
        if (n->entry != i) /* what the editor made has no name of its own */
            continue;
        if (is_shown(e) && e->kind == BEARER_PERSON && (n->family || is_alone(x, n)))
            refer(&m, i);
    }
    for (size_t i = 0; i < m.n; i++)
        free(m.at[i].sound);
    free(m.at);
}
