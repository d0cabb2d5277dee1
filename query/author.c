/* Which word is the family name is told from commas, capitals, initials, patronymics; from given names that are known
 * only where nothing else tells. */
#include "author.h"

#include "name_lists.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { WORDS_MAX = 8, FOLDED_MAX = 64 };

/* Small words of names of persons, folded, between blanks. */
static const char particles[] =
    " van von der den de du la le da di del della des ten ter zu zum af av фон ван де дер да ди ла дю ";
static const char joining[] = " a and und i и & y et ";
static const char degrees[] = " prof doc dr phdr mudr judr rndr thdr thlic mvdr pharmdr paeddr rsdr ing mgr mga bc bca "
                              "arch csc drsc phd dsc msc ma ba mba dis akad acad проф д-р доц акад профессор "
                              "академик профессор доктор profesor sir mr mrs ms dipl ";
static const char suffixes[] = " ml st jr sr ii iii iv мл ст ";
/* Where one of these stands it is no person. */
static const char bodies[] =
    " archiv muzeum museum univerzita university institut institute ustav akademie academy ministerstvo ministry "
    "rozhlas radio televize press agency agentura spolecnost society redakce kolektiv team group committee vybor "
    "komise commission council rada svaz union association asociace foundation nadace nakladatelstvi publishing library "
    "knihovna office urad project projekt wikipedia wikipedie contributors cirkev church strana party government vlada "
    "watch news times post noviny tydenik bank banka company архив музей университет институт академия министерство "
    "радио агентство общество редакция коллектив комитет комиссия совет союз фонд издательство библиотека партия "
    "правительство группа википедия газета журнал church department katedra fakulta faculty school skola школа narodni ";

/* A word of a name: bytes of the string. */
struct word {
    const char *s;
    size_t len;
    char folded[FOLDED_MAX]; /* small, without accents and full stops */
    bool given;              /* a given name that is known */
    bool upper, initial, capital, patronymic, stop; /* stop: a full stop ends it */
};

struct name {
    struct word at[WORDS_MAX];
    size_t n;
    bool many; /* more words than any person has */
};

/* ---- words ---- */

static bool is_known_given(const struct tokens *t, const struct token *k)
{
    struct buf small = {0};
    term_written(token_term(t, k), k->term_len, &small);
    bool given = name_is_listed_given(buf_string(&small)) ||
                 names_kinds(token_term(t, k), k->folded_len, LANG_COUNT) & (1u << NAMES_GIVEN);
    buf_free(&small);
    return given;
}

static void fold_word(struct word *w)
{
    struct tokens t = {0};
    size_t len = 0;
    tokens_of(&t, w->s, w->len);
    for (size_t i = 0; i < t.n && (t.at[i].shape != SHAPE_PART); i++)
        if (len + t.at[i].folded_len < FOLDED_MAX) {
            memcpy(w->folded + len, token_term(&t, &t.at[i]), t.at[i].folded_len);
            len += t.at[i].folded_len;
        }
    w->folded[len] = 0;
    w->given = t.n == 1 && is_known_given(&t, t.at);
    tokens_free(&t);
}

static bool ends_in(const char *s, const char *end)
{
    size_t len = strlen(s), n = strlen(end);
    return len > n + 2 && !strcmp(s + len - n, end);
}

static bool is_patronymic(const char *folded)
{
    static const char *const ends[] = {"ович", "евич", "ьич", "мич", "овна", "евна", "ична", "инична"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_in(folded, ends[i]))
            return true;
    return false;
}

/* "J.", "Ф.М.", "J.-P.": capitals with full stops; "J" alone too. */
static void look_at_letters(struct word *w)
{
    size_t letters = 0, capitals = 0, stops = 0;
    uint32_t c;
    for (size_t i = 0; i < w->len;) {
        i += utf8_next(w->s + i, w->len - i, &c);
        bool big = c != UTF8_BAD && utf8proc_tolower((utf8proc_int32_t)c) != (utf8proc_int32_t)c;
        bool small = c != UTF8_BAD && utf8proc_toupper((utf8proc_int32_t)c) != (utf8proc_int32_t)c;
        w->capital |= big && !letters;
        letters += big || small;
        capitals += big;
        stops += c == '.';
    }
    w->stop = w->len && w->s[w->len - 1] == '.';
    w->initial = letters && ((letters == 1 && capitals) || (stops && capitals == stops && letters <= 2 * stops));
    w->upper = letters > 1 && capitals == letters && !w->initial;
}

static bool is_one(const char *list, const char *folded)
{
    size_t len = strlen(folded);
    for (const char *at = list; len && (at = strstr(at, folded)); at++)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* Words of a name; degrees and what stands in brackets are stepped over. */
static void name_of(struct name *out, const char *s, size_t len)
{
    size_t depth = 0;
    *out = (struct name){0};
    for (size_t i = 0, end; i < len; i = end) {
        for (end = i; end < len && !strchr(" \t\n()[]", s[end]); end++)
            ;
        struct word w = {.s = s + i, .len = end - i};
        if (end == i) {
            depth += strchr("([", s[i]) ? 1 : strchr(")]", s[i]) && depth ? -1u : 0;
            end++;
            continue;
        }
        fold_word(&w);
        look_at_letters(&w);
        w.patronymic = is_patronymic(w.folded);
        if (depth || (is_one(degrees, w.folded) && (w.stop || !w.capital || w.len > 3)))
            continue;
        if (out->n < WORDS_MAX)
            out->at[out->n++] = w;
        else
            out->many = true;
    }
}

/* ---- one name ---- */

/* Could it be a person's: at least two words, with capitals or particles, none of an institution's? */
static bool is_person(const struct name *n)
{
    size_t capitals = 0;
    bool full = false;
    for (size_t i = 0; i < n->n; i++) {
        const struct word *w = &n->at[i];
        if (i > 1 && i + 1 == n->n && is_one(suffixes, w->folded))
            continue;
        if (is_one(bodies, w->folded) || (!w->capital && !is_one(particles, w->folded)) ||
            strpbrk(w->folded, "0123456789"))
            return false;
        capitals += w->capital;
        full |= !w->initial;
    }
    return capitals > 1 && full && !n->many && n->n < 7;
}

static bool is_given(const struct word *w)
{
    return w->initial || w->patronymic || w->given;
}

/* Nothing but a surname ends so. */
static bool is_surname(const struct word *w)
{
    return ends_in(w->folded, "ova") && w->len > 3 && !memcmp(w->s + w->len - 2, "á", 2);
}

/* How many of the words in front are the family name; 0: it stands behind. */
static size_t family_in_front(const struct name *n)
{
    size_t upper = 0, last = n->n - 1;
    while (upper < n->n && n->at[upper].upper)
        upper++;
    if (upper && upper < n->n)
        return upper;
    if (n->at[last].upper)
        return 0;
    if (n->at[0].initial)
        return 0;
    if (n->at[last].initial || (n->at[last].patronymic && n->n > 2))
        return 1;
    if (is_surname(&n->at[0]) != is_surname(&n->at[last]))
        return is_surname(&n->at[0]);
    return n->n == 2 && !is_given(&n->at[0]) && is_given(&n->at[1]) && !is_one(particles, n->at[0].folded);
}

/* Words [from, to) as one string, behind what is in text. */
static const char *put(struct buf *text, const struct name *n, size_t from, size_t to)
{
    size_t at = text->len;
    for (size_t i = from; i < to; i++) {
        buf_adds(text, i > from ? " " : "");
        buf_add(text, n->at[i].s, n->at[i].len);
    }
    buf_addc(text, 0);
    return from < to ? (const char *)(at + 1) : NULL; /* an offset yet, from 1 */
}

/* Where the particles and the family name behind them begin. */
static size_t family_from(const struct name *n)
{
    size_t i = n->n - 1;
    if (n->at[i].upper)
        while (i > 1 && n->at[i - 1].upper)
            i--;
    return i;
}

/* Family name behind, in front, or neither. */
static void split_name(const struct name *n, struct author *out, struct buf *text)
{
    size_t front = family_in_front(n);
    if (front) {
        out->family = put(text, n, 0, front);
        out->given = put(text, n, front, n->n);
        return;
    }
    size_t family = family_from(n), particle = family;
    while (particle > 1 && !n->at[particle - 1].capital)
        particle--;
    out->given = put(text, n, 0, particle);
    out->particle = put(text, n, particle, family);
    out->family = put(text, n, family, n->n);
}

/* ---- a string of names ---- */

static struct author *add_author(struct authors *a)
{
    a->at = need_room(a->at, a->n, &a->cap, sizeof *a->at);
    a->at[a->n] = (struct author){0};
    return &a->at[a->n++];
}

/* As it stands, the degrees and brackets of a person's apart. */
static void add_literal(struct authors *a, const char *s, size_t len, struct buf *text)
{
    while (len && strchr(" ,", *s))
        s++, len--;
    while (len && strchr(" ,", s[len - 1]))
        len--;
    if (!len)
        return;
    add_author(a)->literal = (const char *)(text->len + 1);
    for (size_t i = 0; i < len; i++)
        buf_addc(text, s[i] == '\n' || s[i] == '\t' ? ' ' : s[i]);
    buf_addc(text, 0);
}

/* A name without a comma. */
static void add_name(struct authors *a, const char *s, size_t len, struct buf *text)
{
    struct name n;
    name_of(&n, s, len);
    size_t suffix = n.n > 2 && is_one(suffixes, n.at[n.n - 1].folded) && !n.at[n.n - 1].initial;
    n.n -= suffix;
    if (!n.n)
        return;
    if (!is_person(&n)) {
        add_literal(a, s, len, text);
        return;
    }
    struct author *author = add_author(a);
    split_name(&n, author, text);
    n.n += suffix;
    author->suffix = suffix ? put(text, &n, n.n - 1, n.n) : NULL;
}

/* "van Gogh, Vincent", "Novák, Jan, ml.": particles go with the family name. */
static void add_inverted(struct authors *a, const struct name *family, const struct name *given,
                         const struct name *rest, struct buf *text)
{
    struct author *author = add_author(a);
    size_t particle = 0, last = given->n;
    while (particle + 1 < family->n && !family->at[particle].capital && is_one(particles, family->at[particle].folded))
        particle++;
    while (last > 1 && !given->at[last - 1].capital && is_one(particles, given->at[last - 1].folded))
        last--;
    author->family = put(text, family, particle, family->n);
    author->particle = particle ? put(text, family, 0, particle) : put(text, given, last, given->n);
    author->given = put(text, given, 0, last);
    author->suffix = rest ? put(text, rest, 0, rest->n) : NULL;
}

/* The parts between commas; degrees alone are none. */
struct part {
    const char *s;
    size_t len;
    struct name name;
};

static size_t parts_of(const char *s, size_t len, struct part *out, size_t max)
{
    size_t n = 0;
    for (size_t i = 0, end; i <= len && n < max; i = end + 1) {
        for (end = i; end < len && s[end] != ','; end++)
            ;
        out[n] = (struct part){.s = s + i, .len = end - i};
        name_of(&out[n].name, s + i, end - i);
        n += out[n].name.n > 0;
    }
    return n;
}

static bool all_given(const struct name *n)
{
    bool initials = n->n > 0;
    for (size_t i = 0; i < n->n; i++)
        initials &= n->at[i].initial || n->at[i].patronymic;
    return initials;
}

/* Jan Novák, Anna Malá: full names on both sides of each comma. */
static bool are_full(const struct part *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!is_person(&p[i].name) || all_given(&p[i].name))
            return false;
    /* "Němcová Nováková, Božena Marie": two that are given names are given names */
    return n > 2 || !(is_given(&p[1].name.at[0]) && is_given(&p[1].name.at[p[1].name.n - 1]));
}

static bool is_suffix(const struct name *n)
{
    return n->n == 1 && is_one(suffixes, n->at[0].folded);
}

/* One author, or several, between semicolons. */
static void add_between(struct authors *a, const char *s, size_t len, struct buf *text)
{
    enum { PARTS_MAX = 24 };
    struct part *p = need(PARTS_MAX * sizeof *p);
    size_t n = parts_of(s, len, p, PARTS_MAX);
    bool even = n % 2 == 0 && n > 2;
    for (size_t i = 1; i < n; i += 2)
        even &= all_given(&p[i].name); /* Novák, J., Malá, A. */
    if (n == 1)
        add_name(a, p[0].s, p[0].len, text);
    else if (n == 2 && is_suffix(&p[1].name)) {
        add_name(a, p[0].s, p[0].len, text);
        a->at[a->n - 1].suffix = a->at[a->n - 1].literal ? NULL : put(text, &p[1].name, 0, p[1].name.n);
    } else if (n > 1 && are_full(p, n)) {
        for (size_t i = 0; i < n; i++)
            add_name(a, p[i].s, p[i].len, text);
    } else if (n == 2 || (n == 3 && is_suffix(&p[2].name))) {
        add_inverted(a, &p[0].name, &p[1].name, n == 3 ? &p[2].name : NULL, text);
    } else if (even) {
        for (size_t i = 0; i + 1 < n; i += 2)
            add_inverted(a, &p[i].name, &p[i + 1].name, NULL, text);
    } else if (n) {
        add_literal(a, s, len, text);
    }
    free(p);
}

/* Where "a", "and", "и", "&" parts two persons: the length before it, and behind it in *behind; 0: nowhere. */
static size_t joint_of(const char *s, size_t len, size_t *behind)
{
    for (size_t i = 1; i + 1 < len; i++) {
        size_t end = i;
        while (end < len && s[end] != ' ')
            end++;
        char word[8] = "";
        if (s[i - 1] != ' ' || end == len || end == i || end - i >= sizeof word)
            continue;
        memcpy(word, s + i, end - i);
        struct part before[2], after;
        if (!is_one(joining, word) || !parts_of(s + end, len - end, &after, 1))
            continue;
        size_t n = parts_of(s, i - 1, before, 2);
        bool full = n && (is_person(&before[0].name) || n == 2);
        if (full && (is_person(&after.name) || memchr(s + end, ',', len - end))) {
            *behind = end;
            return i - 1;
        }
    }
    return 0;
}

static void add_all(struct authors *a, const char *s, size_t len, struct buf *text)
{
    size_t behind, first;
    while ((first = joint_of(s, len, &behind))) {
        add_between(a, s, first, text);
        s += behind;
        len -= behind;
    }
    add_between(a, s, len, text);
}

/* Offsets into what has grown become pointers. */
static void settle(struct authors *a, struct buf *text)
{
    a->text = buf_take(text);
    for (size_t i = 0; i < a->n; i++) {
        const char **fields[] = {&a->at[i].literal, &a->at[i].family, &a->at[i].given, &a->at[i].particle,
                                 &a->at[i].suffix};
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++)
            if (*fields[k])
                *fields[k] = a->text + (size_t)*fields[k] - 1;
    }
}

void authors_of(struct authors *a, const char *author)
{
    struct buf text = {0};
    *a = (struct authors){0};
    while (author && *author) {
        size_t len = strcspn(author, ";\n");
        add_all(a, author, len, &text);
        author += len + (author[len] != 0);
    }
    settle(a, &text);
}

void authors_free(struct authors *a)
{
    free(a->at);
    free(a->text);
    *a = (struct authors){0};
}
