/* One name in two scripts, languages or spellings: by its sound, and by the table of names. */
#include "xref_group.h"

#include "name_sound.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

enum { SMALL_BUCKET = 200 };

/* What a sound is of. */
enum sounding {
    OF_NAME,    /* all of it */
    OF_SURNAME, /* a person's surname */
    OF_FAMILY,  /* a family's, without the ending of its plural */
    OF_LETTERS, /* a long surname without its vowels */
    OF_FATHER,  /* a woman's surname without what Czech adds to it: Skripalová, elsewhere Skripal */
};

/* The sound of a name's surname, or of all of it. */
static uint32_t sound_key(struct grouping *g, const char *s, size_t len, enum lang lang)
{
    struct buf sound = {0};
    for (size_t i = 0; i < len;) {
        size_t n = strcspn(s + i, " -"); /* Бад-Годесберг, Bad Godesberg */
        n = n < len - i ? n : len - i;
        unsigned number = i ? ruler_number(s + i, n) : 0; /* is heard as no letters are */
        size_t before = sound.len;
        if (i)
            buf_addc(&sound, ' ');
        size_t begin = sound.len;
        if (number)
            buf_addf(&sound, "%u", number);
        else
            name_sound(s + i, n, lang, &sound);
        if (sound.len == begin) /* Союз-28 */
            buf_cut(&sound, before);
        i += n + (i + n < len);
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
    enum sounding of;
};

static void add_sound(struct sounds *s, uint32_t key)
{
    if (!key)
        return;
    s->at = need_room(s->at, s->n, &s->cap, sizeof *s->at);
    s->at[s->n++] = (struct keyed){key, s->name, s->g->x->names[s->name].count, s->of};
}

/* A name as it is written, folded; no sound begins so. */
static uint32_t written_key(struct grouping *g, const char *written)
{
    struct buf folded = {0}, key = {0};
    fold_phrase(written, strlen(written), &folded);
    buf_addf(&key, "=%s", buf_string(&folded));
    uint32_t number = pool_add(&g->keys, key.s, key.len);
    buf_free(&folded);
    buf_free(&key);
    return number;
}

/* The forms that the table has for it sound otherwise: Praha, Prague.  Short ones are compared by their letters: Seina
 * is Сена, but not Соня. */
static bool add_form(void *ctx, const char *written, enum lang lang)
{
    enum { SHORT = 5 };
    struct sounds *s = ctx;
    add_sound(s, written_key(s->g, written));
    if (utf8_count(written, strlen(written)) > SHORT)
        add_sound(s, sound_key(s->g, written, strlen(written), lang));
    return true;
}

/* A form of Mikuláš: Nicholas II. */
struct numbered {
    struct sounds *s;
    unsigned number;
};

static bool add_numbered(void *ctx, const char *written, enum lang lang)
{
    struct numbered *n = ctx;
    struct buf form = {0};
    name_sound(written, strlen(written), lang, &form);
    buf_addf(&form, " %u", n->number);
    add_sound(n->s, pool_add(&n->s->g->keys, form.s, form.len));
    buf_free(&form);
    return true;
}

/* Rulers are called otherwise in each language: Mikuláš II., Николай II. */
static void add_rulers(struct sounds *s, const char *text)
{
    const char *space = strchr(text, ' ');
    unsigned number = space && !strchr(space + 1, ' ') ? ruler_number(space + 1, strlen(space + 1)) : 0;
    struct buf folded = {0};
    if (number) {
        struct numbered n = {s, number};
        fold_phrase(text, (size_t)(space - text), &folded);
        names_each(buf_string(&folded), folded.len, add_numbered, &n);
    }
    buf_free(&folded);
}

static void add_sounds(struct sounds *s, const char *text, enum lang lang)
{
    struct buf folded = {0};
    add_rulers(s, text);
    add_sound(s, sound_key(s->g, text, strlen(text), lang));
    add_sound(s, written_key(s->g, text));
    fold_phrase(text, strlen(text), &folded);
    bool phrase = strchr(buf_string(&folded), ' ');
    if (!phrase)
        names_each(buf_string(&folded), folded.len, add_form, s);
    names_each_phrase(buf_string(&folded), folded.len, add_form, s);
    names_each_of(s->g->names, buf_string(&folded), folded.len, add_form, s);
    names_each_phrase_of(s->g->names, buf_string(&folded), folded.len, add_form, s);
    buf_free(&folded);
}

static enum bearer winner_of(const struct xref_name *n)
{
    enum bearer best = BEARER_OTHER;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        if (n->votes[k] > n->votes[best])
            best = k;
    return best;
}

static bool is_mostly(const struct xref_name *n, enum bearer kind)
{
    uint32_t others = 0;
    for (unsigned k = 0; k < BEARER_COUNT; k++)
        others += k == kind ? 0 : n->votes[k];
    return n->votes[kind] > 2 * others;
}

/* Jana and Анна, Don and Дан: three letters of sound say little of given names, or of a person and a place. */
static bool is_chance(const struct grouping *g, uint32_t key, const struct xref_name *x, const struct xref_name *y)
{
    enum { LITTLE = 4 };
    const char *sound = g->keys.text.s + key;
    bool other = (is_mostly(x, BEARER_PERSON) && is_mostly(y, BEARER_PLACE)) ||
                 (is_mostly(x, BEARER_PLACE) && is_mostly(y, BEARER_PERSON));
    if (*sound == '=' || strlen(sound) > LITTLE)
        return false;
    return other || (x->given && y->given && strlen(sound) < LITTLE);
}

/* Two names with one sound. */
static bool alike(struct grouping *g, const struct keyed *a, const struct keyed *b)
{
    const struct xref_name *x = &g->x->names[a->name], *y = &g->x->names[b->name];
    if (a->whole == OF_FAMILY || b->whole == OF_FAMILY)
        return a->whole == b->whole && x->lang != y->lang;
    if ((a->whole == OF_NAME) != (b->whole == OF_NAME) || root_of(g, x->entry) == root_of(g, y->entry))
        return false;
    if (a->whole == OF_FATHER || b->whole == OF_FATHER)
        return a->whole != b->whole && x->lang != y->lang && givens_agree(g, a->name, b->name);
    if (a->whole == OF_LETTERS || b->whole == OF_LETTERS)
        return a->whole == b->whole && givens_agree(g, a->name, b->name);
    if (a->whole == OF_SURNAME)
        return givens_fit(g, a->name, b->name);
    if (is_chance(g, a->key, x, y))
        return false;
    return x->lang != y->lang ||
           g->key[a->name] == g->key[b->name]; /* in one language other letters are another name */
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

static void add_father(struct sounds *s, const char *surname, enum lang lang)
{
    static const char end[] = "ová";
    size_t len = strlen(surname), n = strlen(end);
    if (lang != LANG_CS || len <= n || strcmp(surname + len - n, end))
        return;
    s->of = OF_FATHER;
    add_sound(s, sound_key(s->g, surname, len - n, lang));
}

/* Jelzin, Eltsine: a Russian name as it is spelt in German, in French. */
static void add_abroad(struct sounds *s, const char *text)
{
    struct buf sound = {0};
    if (strchr(text, ' '))
        return;
    for (enum name_abroad which = ABROAD_GERMAN; which < ABROAD_COUNT; which++) {
        buf_clear(&sound);
        if (name_sound_abroad(text, strlen(text), which, &sound) && sound.len > 2)
            add_sound(s, pool_add(&s->g->keys, sound.s, sound.len));
    }
    buf_free(&sound);
}

/* Foersterová-Lautererová, Foerstrová-Lautererová: of a long surname one vowel more or less makes no other person. */
static void add_letters(struct sounds *s, const char *surname, enum lang lang)
{
    enum { LONG = 8 };
    struct buf sound = {0}, letters = {0};
    name_sound(surname, strlen(surname), lang, &sound);
    buf_addc(&letters, '~');
    for (size_t i = 0; i < sound.len; i++)
        if (!strchr("AEIOU", sound.s[i]))
            buf_addc(&letters, sound.s[i]);
    s->of = OF_LETTERS;
    if (letters.len > LONG)
        add_sound(s, pool_add(&s->g->keys, letters.s, letters.len));
    buf_free(&sound);
    buf_free(&letters);
}

static void add_family(struct sounds *s, const struct xref_name *n)
{
    char *sound = xref_family_sound(s->g->x, n);
    s->of = OF_FAMILY;
    add_sound(s, strlen(sound) > 2 ? pool_add(&s->g->keys, sound, strlen(sound)) : 0);
    free(sound);
}

void unite_sounds(struct grouping *g)
{
    struct sounds s = {.g = g};
    for (uint32_t i = 0; i < g->x->nnames; i++) {
        const struct xref_name *n = &g->x->names[i];
        s.name = i;
        s.of = g->surname_key[i] ? OF_SURNAME : OF_NAME;
        if (!n->count)
            continue;
        if (n->family) {
            add_family(&s, n);
            continue;
        }
        add_sounds(&s, base_of(g, i) + (s.of == OF_SURNAME ? n->surname : 0), n->lang);
        if (s.of != OF_SURNAME)
            continue;
        add_abroad(&s, base_of(g, i) + n->surname);
        add_father(&s, base_of(g, i) + n->surname, n->lang);
        add_letters(&s, base_of(g, i) + n->surname, n->lang);
    }
    if (s.n)
        qsort(s.at, s.n, sizeof *s.at, keyed_order);
    for (size_t from = 0, to; from < s.n; from = to) {
        for (to = from; to < s.n && s.at[to].key == s.at[from].key; to++)
            ;
        unite_bucket(g, s.at + from, to - from);
    }
    free(s.at);
}

struct word {
    const char *at;
    size_t len;
};

static int by_letters(const void *a, const void *b)
{
    const struct word *x = a, *y = b;
    int order = memcmp(x->at, y->at, x->len < y->len ? x->len : y->len);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

/* The folded words of a name in the order of their letters: Veliký Novgorod is Novgorod Veliký.  Of persons the order
 * says which name is which: 0. */
static uint32_t words_key(struct grouping *g, uint32_t name)
{
    enum { MOST = 6 };
    struct word words[MOST];
    struct buf key = {0};
    const char *folded = g->keys.text.s + g->key[name];
    size_t n = 0, i;
    if (g->surname_key[name] || winner_of(&g->x->names[name]) == BEARER_PERSON || !strchr(folded, ' '))
        return g->key[name];
    for (const char *at = folded; *at && n < MOST; at += words[n].len + (at[words[n].len] == ' '), n++)
        words[n] = (struct word){at, strcspn(at, " ")};
    qsort(words, n, sizeof *words, by_letters);
    for (i = 0; i < n; i++)
        buf_addf(&key, "%s%.*s", i ? " " : "", (int)words[i].len, words[i].at);
    uint32_t number = pool_add(&g->keys, key.s, key.len);
    buf_free(&key);
    return number;
}

void unite_same(struct grouping *g)
{
    struct xref *x = g->x;
    uint32_t *key = need((x->nnames + 1) * sizeof *key), *first;
    for (uint32_t i = 0; i < x->nnames; i++)
        key[i] = x->names[i].count ? words_key(g, i) : 0;
    first = need((g->keys.text.len + 1) * sizeof *first);
    for (uint32_t i = 0; i < x->nnames; i++) {
        if (!x->names[i].count)
            continue;
        if (!first[key[i]])
            first[key[i]] = x->names[i].entry + 1;
        else
            unite(g, first[key[i]] - 1, x->names[i].entry);
    }
    free(first);
    free(key);
}

/* The key of the first two words of a name that has three and more; 0: it has fewer, or the second is a given name. */
static uint32_t two_words_key(struct grouping *g, uint32_t name)
{
    const char *base = base_of(g, name);
    size_t first = strcspn(base, " "), second = base[first] ? strcspn(base + first + 1, " ") : 0;
    struct buf word = {0}, folded = {0};
    uint32_t key = 0;
    if (!second || !base[first + 1 + second])
        return 0;
    fold_phrase(base + first + 1, second, &word);
    fold_phrase(base, first + 1 + second, &folded);
    if (!(names_kinds(word.s, word.len, LANG_COUNT) & 1u << NAMES_GIVEN) && !name_is_listed_given(word.s))
        key = pool_add(&g->keys, folded.s, folded.len);
    buf_free(&word);
    buf_free(&folded);
    return key;
}

void unite_bynames(struct grouping *g)
{
    struct xref *x = g->x;
    uint32_t *key = need((x->nnames + 1) * sizeof *key), *full;
    for (uint32_t i = 0; i < x->nnames; i++)
        key[i] = x->names[i].count && g->surname_key[i] ? two_words_key(g, i) : 0;
    full = need((g->keys.text.len + 1) * sizeof *full);
    for (uint32_t i = 0; i < x->nnames; i++)
        if (x->names[i].count && g->surname_key[i])
            full[g->key[i]] = x->names[i].entry + 1;
    for (uint32_t i = 0; i < x->nnames; i++) {
        if (!key[i] || !full[key[i]])
            continue;
        unite(g, full[key[i]] - 1, x->names[i].entry);
        x->names[i].surname = (uint16_t)(strcspn(base_of(g, i), " ") + 1); /* Havlíček Borovský, Karel */
    }
    free(full);
    free(key);
}

void unite_abbreviations(struct grouping *g)
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

void unite_lone_surnames(struct grouping *g)
{
    struct xref *x = g->x;
    struct sounds s = {.g = g};
    for (uint32_t i = 0; i < x->nnames; i++) {
        const struct xref_name *n = &x->names[i];
        const char *base = base_of(g, i);
        s.name = i;
        s.of = g->surname_key[i] ? OF_SURNAME : OF_NAME;
        if (!n->count || n->family)
            continue;
        if (s.of == OF_SURNAME)
            add_sounds(&s, base + n->surname, n->lang);
        else if (n->votes[BEARER_PLACE] + n->votes[BEARER_ORGANISATION] <
                     n->votes[BEARER_PERSON] + n->votes[BEARER_OTHER] &&
                 !strchr(base, ' ') && !n->given) {
            add_sounds(&s, base, n->lang);
            add_abroad(&s, base);
        }
    }
    if (s.n)
        qsort(s.at, s.n, sizeof *s.at, keyed_order);
    for (size_t from = 0, to; from < s.n; from = to) {
        uint32_t only = NO_NAME;
        bool several = g->keys.text.s[s.at[from].key] == '='; /* what is spelt so is not all that sounds so */
        for (to = from; to < s.n && s.at[to].key == s.at[from].key; to++) {
            uint32_t entry = root_of(g, x->names[s.at[to].name].entry);
            if (!s.at[to].whole)
                continue;
            several |= only != NO_NAME && only != entry;
            only = entry;
        }
        for (size_t i = from; i < to && only != NO_NAME && !several; i++)
            if (!s.at[i].whole)
                unite(g, only, x->names[s.at[i].name].entry);
    }
    free(s.at);
}
