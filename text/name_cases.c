/* A form is taken apart by undoing each ending in turn; what comes out is kept only where putting it together again
 * gives the word, so that undoing may guess freely. */
#include "name_cases.h"

#include "utf8.h"
#include <string.h>

extern const struct name_cases name_cases_cs, name_cases_ru;
static const struct name_cases *const languages[] = {&name_cases_cs, &name_cases_ru, NULL};

const struct name_class name_fixed = {"Pavlů",
                                      0,
                                      NAME_FIXED,
                                      NULL,
                                      1,
                                      {"-", "-", "-", "-", "-", "-", "-", ""},
                                      "enko енко иште ице ых швили дзе ини етти елли чи ли ри си ти ди ви пи би зи ми",
                                      NULL};

/* A word under construction. */
struct word {
    char s[NAME_WORD_MAX];
    size_t len;
};

static bool word_of(struct word *w, const char *s, size_t len)
{
    if (len >= sizeof w->s)
        return false;
    memcpy(w->s, s, len);
    w->s[len] = 0;
    w->len = len;
    return true;
}

static bool add(struct word *w, const char *s, size_t len)
{
    if (w->len + len >= sizeof w->s)
        return false;
    memcpy(w->s + w->len, s, len);
    w->len += len;
    w->s[w->len] = 0;
    return true;
}

static bool ends(const struct word *w, const char *tail)
{
    size_t len = strlen(tail);
    return w->len >= len && !memcmp(w->s + w->len - len, tail, len);
}

static void cut(struct word *w, size_t len)
{
    w->len -= len;
    w->s[w->len] = 0;
}

/* Is the last letter one of these? */
static bool last_in(const struct word *w, const char *letters)
{
    if (!w->len)
        return false;
    size_t at = utf8_before(w->s, w->len), len = w->len - at;
    for (const char *s = letters; *s; s += utf8_next(s, strlen(s), &(uint32_t){0}))
        if (!strncmp(s, w->s + at, len))
            return true;
    return false;
}

/* ---- putting together ---- */

struct change {
    const char *from, *to;
};
static const struct change soften[] = {{"ch", "š"}, {"k", "c"}, {"h", "z"}, {"g", "z"}, {"r", "ř"}, {NULL, NULL}};
static const struct change sharpen[] = {{"ch", "š"}, {"k", "č"}, {"h", "ž"},  {"g", "ž"},
                                        {"r", "ř"},  {"c", "č"}, {NULL, NULL}};
static const struct change several[] = {{"sk", "šť"}, {"ck", "čť"}, {"ch", "š"}, {"k", "c"},
                                        {"h", "z"},   {"r", "ř"},   {NULL, NULL}};
static const struct change hacek[] = {{"ď", "d"}, {"ť", "t"}, {"ň", "n"}, {NULL, NULL}};

static const struct change *changes_of(char mark)
{
    return mark == '^' ? soften : mark == '~' ? sharpen : mark == '*' ? several : NULL;
}

/* Replaces the end of the word by the first row that fits. */
static void change(struct word *w, const struct change *rows)
{
    for (; rows && rows->from; rows++)
        if (ends(w, rows->from)) {
            cut(w, strlen(rows->from));
            add(w, rows->to, strlen(rows->to));
            return;
        }
}

static bool begins(const char *s, size_t len, const char *letter)
{
    return len >= strlen(letter) && !memcmp(s, letter, strlen(letter));
}

/* The ending's first letter as it is written behind the stem; NULL: as it is.  Changes ď ť ň of the stem. */
static const char *seam(struct word *w, const char *ending, size_t len)
{
    bool e = begins(ending, len, "e"), soft = begins(ending, len, "ě");
    if ((e || soft || begins(ending, len, "i") || begins(ending, len, "í")) && last_in(w, "ďťň")) {
        change(w, hacek);
        return e ? "ě" : NULL;
    }
    if (soft && !last_in(w, "bpfvwmdtn"))
        return "e";
    if (begins(ending, len, "ы") && last_in(w, "гкхжчшщ"))
        return "и";
    return NULL;
}

static bool join(struct word *w, const char *ending, size_t len)
{
    if (len && strchr("^~*", *ending)) {
        change(w, changes_of(*ending));
        ending++, len--;
    }
    const char *first = seam(w, ending, len);
    if (first && !add(w, first, strlen(first)))
        return false;
    size_t done = first ? utf8_next(ending, len, &(uint32_t){0}) : 0;
    return add(w, ending + done, len - done);
}

/* ---- the vowel that comes and goes ---- */

#define CONSONANTS "bcdfghjklmnpqrstvwxzčďňřšťžбвгджзйклмнпрстфхцчшщь"

/* The vowel between two consonants; other: another one that Russian may have there, or NULL: Волчок, Палечек. */
static const char *moving_vowel(const struct word *head, const struct word *tail, bool other)
{
    bool latin = (unsigned char)tail->s[0] < 0xD0, k = ends(tail, "к");
    if (last_in(head, "ďťň"))
        return other ? NULL : "ě";
    if (latin)
        return other ? NULL : "e";
    if (k && last_in(head, "жчшщ"))
        return other ? "е" : "о";
    return other ? NULL : k || last_in(head, "гкх") ? "о" : "е";
}

/* Havl -> Havel, Lv -> Lev, Zdeňk -> Zdeněk, Павл -> Павел, Ельц -> Елец.  false where nothing can be put in. */
static bool put_vowel(struct word *w, bool other)
{
    if (w->len < 2 || !last_in(w, CONSONANTS))
        return false;
    size_t at = utf8_before(w->s, w->len);
    struct word head, tail;
    word_of(&head, w->s, at);
    word_of(&tail, w->s + at, w->len - at);
    if (!last_in(&head, CONSONANTS))
        return false;
    const char *vowel = moving_vowel(&head, &tail, other);
    if (!vowel)
        return false;
    if (last_in(&head, "ďťň"))
        change(&head, hacek);
    else if (ends(&head, "ь"))
        cut(&head, strlen("ь"));
    *w = head;
    return add(w, vowel, strlen(vowel)) && add(w, tail.s, tail.len);
}

/* Havel -> Havl; Zdeněk -> Zdeňk.  false where there is no such vowel before the last consonant. */
static bool drop_vowel(struct word *w)
{
    if (w->len < 3 || !last_in(w, CONSONANTS))
        return false;
    size_t at = utf8_before(w->s, w->len), vowel = utf8_before(w->s, at);
    struct word head, tail;
    word_of(&tail, w->s + at, w->len - at);
    word_of(&head, w->s, vowel);
    bool soft = !strncmp(w->s + vowel, "ě", 2),
         plain = w->s[vowel] == 'e' || !strncmp(w->s + vowel, "е", 2) || !strncmp(w->s + vowel, "о", 2);
    if ((!soft && !plain) || !last_in(&head, CONSONANTS))
        return false;
    static const struct change back[] = {{"d", "ď"}, {"t", "ť"}, {"n", "ň"}, {NULL, NULL}};
    if (soft)
        change(&head, back);
    *w = head;
    return add(w, tail.s, tail.len);
}

/* ---- readings ---- */

struct reading_out {
    const char *word;
    const struct name_class *class;
    struct name_reading *at;
    size_t n, from, max;
};

static void keep(struct reading_out *out, const struct word *stem, const struct word *base, unsigned bit)
{
    for (size_t i = out->from; i < out->n; i++)
        if (!strcmp(out->at[i].stem, stem->s) && !strcmp(out->at[i].base, base->s)) {
            out->at[i].cases |= bit;
            return;
        }
    if (out->n == out->max)
        return;
    struct name_reading *r = &out->at[out->n++];
    r->class = out->class;
    memcpy(r->stem, stem->s, stem->len + 1);
    memcpy(r->base, base->s, base->len + 1);
    r->cases = bit;
}

static bool final_fits(const struct name_class *class, const struct word *stem)
{
    const char *finals = class->finals;
    if (!finals)
        return true;
    return *finals == '!' ? !last_in(stem, finals + 1) : last_in(stem, finals);
}

static bool has_vowel(const char *s)
{
    static const char *const vowels[] = {"a", "e", "i", "o", "u", "y", "á", "é", "í", "ó", "ú", "ů", "ý", "ě", "ö",
                                         "ü", "ä", "а", "е", "и", "о", "у", "ы", "э", "ю", "я", "ё", "l", "r", NULL};
    for (size_t i = 0; vowels[i]; i++)
        if (strstr(s, vowels[i]))
            return true;
    return false;
}

size_t name_class_end(const char *ends, const char *word)
{
    size_t len = strlen(word);
    for (const char *e = ends ? ends : ""; *e;) {
        size_t n = strcspn(e, " "), whole = *e == '=';
        if ((len == n - whole || (len > n && !whole)) && !memcmp(word + len - (n - whole), e + whole, n - whole))
            return n - whole;
        e += n + (e[n] == ' ');
    }
    return 0;
}

/* May a name of this declension be called so? */
static bool may_be_called(const struct name_class *class, const char *base)
{
    return !(class->flags & NAME_LISTED) || name_class_end(class->usual, base);
}

/* ---- ů and o ---- */

static const struct change rings[] = {{"bůh", "boh"},   {"dům", "dom"}, {"důl", "dol"},
                                      {"dvůr", "dvor"}, {"kůň", "koň"}, {NULL, NULL}};

/* Of the words that have ů in the nominative only, the one whose stem or nominative this is; NULL: none. */
static const struct change *ring_of(const struct word *w)
{
    for (const struct change *r = rings; r->from; r++)
        if (!strcmp(r->from, w->s) || !strcmp(r->to, w->s))
            return r;
    return NULL;
}

/* whole: the word without an ending, Dvůr; else its stem before one */
static void keep_ring(struct reading_out *out, const struct word *stem, bool whole, unsigned bit)
{
    const struct change *ring = final_fits(out->class, stem) ? ring_of(stem) : NULL;
    struct word base, root;
    if (!ring || whole == !strcmp(stem->s, ring->to))
        return;
    word_of(&base, ring->from, strlen(ring->from));
    word_of(&root, ring->to, strlen(ring->to));
    keep(out, &root, &base, bit);
}

/* The base forms of a stem: with the ending of the nominative, and with a vowel put in where that is zero. */
static void keep_bases(struct reading_out *out, const struct word *stem, unsigned bit)
{
    const char *nominative = out->class->endings[0];
    struct word base = *stem;
    if (out->class->flags & NAME_RING) {
        keep_ring(out, stem, false, bit);
        return;
    }
    if ((stem->len < 2 && !(out->class->flags & NAME_LISTED)) || !final_fits(out->class, stem))
        return;
    if ((*nominative == '-' || join(&base, nominative, strlen(nominative))) && has_vowel(base.s) &&
        may_be_called(out->class, base.s))
        keep(out, stem, &base, bit);
    for (unsigned other = 0; other < 2 && out->class->flags & NAME_FLEETING && *nominative == '-'; other++) {
        base = *stem;
        if (put_vowel(&base, other))
            keep(out, stem, &base, bit);
    }
}

/* Is this the word that stem and ending make? */
static bool makes(const char *word, const struct word *stem, const char *ending, size_t len)
{
    struct word form = *stem;
    return join(&form, ending, len) && !strcmp(form.s, word);
}

/* base: what is left of the word; tries the stems that alternate into it. */
static void undo_stem(struct reading_out *out, const struct word *base, const char *ending, size_t len, unsigned bit)
{
    static const struct change soft_stems[] = {{"d", "ď"}, {"t", "ť"}, {"n", "ň"}, {NULL, NULL}};
    const struct change *rows = len ? changes_of(*ending) : NULL;
    if (makes(out->word, base, ending, len))
        keep_bases(out, base, bit);
    for (; rows && rows->from; rows++) {
        struct word stem = *base;
        if (!ends(base, rows->to))
            continue;
        cut(&stem, strlen(rows->to));
        if (add(&stem, rows->from, strlen(rows->from)) && makes(out->word, &stem, ending, len))
            keep_bases(out, &stem, bit);
    }
    for (rows = soft_stems; rows->from; rows++) {
        struct word stem = *base;
        if (!ends(base, rows->from))
            continue;
        change(&stem, soft_stems);
        if (makes(out->word, &stem, ending, len))
            keep_bases(out, &stem, bit);
        return;
    }
}

/* Takes an ending off, also as it is written after certain stems: ě as e, ы as и. */
static void undo_ending(struct reading_out *out, const char *ending, size_t len, unsigned bit)
{
    static const struct change written[] = {{"ě", "e"}, {"e", "ě"}, {"ы", "и"}, {NULL, NULL}};
    size_t marks = len && strchr("^~*", *ending);
    struct word base, tail;
    if (!word_of(&tail, ending + marks, len - marks) || !word_of(&base, out->word, strlen(out->word)))
        return;
    if (ends(&base, tail.s)) {
        cut(&base, tail.len);
        undo_stem(out, &base, ending, len, bit);
    }
    for (const struct change *row = written; row->from; row++) {
        if (!begins(tail.s, tail.len, row->from))
            continue;
        struct word other = {.len = 0}, left = {.len = 0};
        word_of(&other, row->to, strlen(row->to));
        word_of(&left, out->word, strlen(out->word));
        if (!add(&other, tail.s + strlen(row->from), tail.len - strlen(row->from)) || !ends(&left, other.s))
            continue;
        cut(&left, other.len);
        undo_stem(out, &left, ending, len, bit);
    }
}

/* A zero ending: the word is its stem, or its stem with a vowel put in. */
static void undo_zero(struct reading_out *out, unsigned bit)
{
    struct word word, stem;
    if (!word_of(&word, out->word, strlen(out->word)))
        return;
    bool nominative = *out->class->endings[0] == '-';
    if (out->class->flags & NAME_RING) {
        keep_ring(out, &word, true, bit);
        return;
    }
    if (!nominative) {
        keep_bases(out, &word, bit);
        stem = word;
        if (out->class->flags & NAME_FLEETING && drop_vowel(&stem))
            keep_bases(out, &stem, bit);
        return;
    }
    if (final_fits(out->class, &word) && may_be_called(out->class, word.s))
        keep(out, &word, &word, bit);
    stem = word;
    if (out->class->flags & NAME_FLEETING && drop_vowel(&stem) && stem.len > 1 && final_fits(out->class, &stem))
        keep(out, &stem, &word, bit);
}

static void read_class(struct reading_out *out)
{
    out->from = out->n;
    for (unsigned c = 0; c < CASES; c++)
        for (const char *e = out->class->endings[c]; *e;) {
            size_t len = strcspn(e, " ");
            if (*e == '-')
                undo_zero(out, 1u << c);
            else
                undo_ending(out, e, len, 1u << c);
            e += len + (e[len] == ' ');
        }
}

static const struct name_cases *cases_of(enum lang lang)
{
    size_t i = 0;
    while (languages[i] && languages[i]->lang != lang)
        i++;
    return languages[i];
}

static void read_plain(struct reading_out *r, const struct name_cases *cases)
{
    for (size_t i = 0; i < cases->nclasses; i++) {
        r->class = &cases->classes[i];
        read_class(r);
    }
}

enum { PARTS_READINGS = 48 };

/* Keeps a reading of a compound: its stem is unknown, so that no other forms are looked for. */
static void keep_compound(struct reading_out *out, const struct name_reading *like, unsigned cases, const char *a,
                          const char *b)
{
    struct word base, none = {"", 0};
    if (!word_of(&base, a, strlen(a)) || !add(&base, "-", 1) || !add(&base, b, strlen(b)) || !cases)
        return;
    out->class = like->class;
    out->from = out->n;
    keep(out, &none, &base, cases);
}

/* Градец-Кралове, as Russian has it: the last part stays. */
static bool is_foreign_place(const char *last)
{
    static const char *const ends[] = {"ове", "ице", NULL};
    size_t len = strlen(last);
    for (size_t i = 0; ends[i]; i++)
        if (len > strlen(ends[i]) && !strcmp(last + len - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

/* Римский-Корсаков, but no Червинковая-Ригерова. */
static bool may_join(const struct name_class *first, const struct name_class *last)
{
    bool adjective = first->flags & NAME_ADJECTIVE, other = last->flags & NAME_ADJECTIVE;
    return adjective == other || (adjective && first->gender == (NAME_MASCULINE | NAME_ANIMATE));
}

/* Римского-Корсакова: both parts decline; Франкфурте-на-Майне: the first.  That the last alone does, as in Нью-Йорке,
 * is how any word is read. */
static void read_compound(struct reading_out *r, const struct name_cases *cases)
{
    struct name_reading first[PARTS_READINGS], last[PARTS_READINGS];
    const char *hyphen = strchr(r->word, '-');
    struct word head;
    if (!hyphen || !word_of(&head, r->word, (size_t)(hyphen - r->word)) || head.len < 3)
        return;
    struct reading_out a = {.word = head.s, .at = first, .max = PARTS_READINGS},
                       b = {.word = hyphen + 1, .at = last, .max = PARTS_READINGS};
    read_plain(&a, cases);
    bool number = hyphen[1] && !hyphen[1 + strspn(hyphen + 1, "0123456789")]; /* «Союзом-28», but Ту-154 */
    if (strchr(hyphen + 1, '-') || (number && utf8_count(head.s, head.len) > 3)) {
        for (size_t i = 0; i < a.n; i++)
            keep_compound(r, &first[i], first[i].cases, first[i].base, hyphen + 1);
        return;
    }
    if (strlen(hyphen + 1) > 2)
        read_plain(&b, cases);
    for (size_t i = 0; i < a.n && is_foreign_place(hyphen + 1); i++)
        keep_compound(r, &first[i], first[i].cases, first[i].base, hyphen + 1);
    for (size_t i = 0; i < a.n; i++)
        for (size_t k = 0; k < b.n; k++)
            if (first[i].class->gender & last[k].class->gender & 15u && may_join(first[i].class, last[k].class) &&
                !(first[i].cases == CASE_OWN || last[k].cases == CASE_OWN))
                keep_compound(r, &last[k], first[i].cases & last[k].cases, first[i].base, last[k].base);
}

/* Ростов-на-Дону: what stands behind such a word does not decline. */
static bool has_small_part(const char *word)
{
    static const char *const parts[] = {"-над-", "-на-",  "-под-", "-при-", "-у-",  "-де-",  "-ла-", "-ле-", "-дю-",
                                        "-сюр-", "-nad-", "-pod-", "-de-",  "-la-", "-sur-", "-am-", NULL};
    for (size_t i = 0; parts[i]; i++)
        if (strstr(word, parts[i]))
            return true;
    return false;
}

size_t name_readings(enum lang lang, const char *word, struct name_reading *out, size_t max)
{
    const struct name_cases *cases = cases_of(lang);
    struct reading_out r = {.word = word, .at = out, .max = max - 1};
    struct word whole;
    bool fits = word_of(&whole, word, strlen(word));
    if (cases && fits && whole.len > 2) {
        if (!has_small_part(word))
            read_plain(&r, cases);
        read_compound(&r, cases);
    }
    if (!fits)
        return 0;
    r.max++;
    r.class = &name_fixed;
    r.from = r.n;
    keep(&r, &whole, &whole, CASES_ALL);
    return r.n;
}

void name_forms(const struct name_reading *r, name_form_fn *each, void *ctx)
{
    for (unsigned c = 0; *r->stem && c < CASES; c++)
        for (const char *e = r->class->endings[c]; *e;) {
            size_t len = strcspn(e, " ");
            bool nominative_zero = *e == '-' && *r->class->endings[0] == '-';
            struct word form;
            word_of(&form, nominative_zero ? r->base : r->stem, strlen(nominative_zero ? r->base : r->stem));
            if ((*e == '-' || join(&form, e, len)) && !each(ctx, form.s, form.len, 1u << c))
                return;
            e += len + (e[len] == ' ');
        }
}
