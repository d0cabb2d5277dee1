/* Other spellings of the question's word: Czech of the 19th century, Russian of before 1918, and near misses (word~).
 *
 * Old Czech spelling differs by letter groups (Internetová jazyková příručka, "pravopis přejatých slov"; the reforms of
 * 1842-1849, 1902, 1957): fysika, theatr, kommisse, wůz, geho, auřad.  Old Russian letters are folded (fold.h); what is
 * left is how prefixes and what follows ж, ч, ш, щ are written.  Each group is tried both ways, one or two in a word. */
#include "kin_parts.h"

#include "terms.h"
#include "utf8.h"
#include <stdlib.h>
#include <string.h>

#define OLD_SPELLING 0.5 /* weight */
#define FUZZY 0.4
enum { LONG_WORD = 7 }; /* letters */

/* ---- old spelling ---- */

enum where { ANYWHERE, BETWEEN_VOWELS, BEFORE_VOWEL, AT_START, AT_END, INSIDE };

struct group_rule {
    const char *old, *now;
    unsigned letters; /* in words of so many letters at least: shorter ones are too often other words */
    enum where where;
};

static const struct group_rule czech_rules[] = {
    {"w", "v", 3, ANYWHERE},       {"s", "z", 6, BETWEEN_VOWELS}, {"th", "t", 5, ANYWHERE},   {"ph", "f", 5, ANYWHERE},
    {"g", "j", 4, BEFORE_VOWEL},   {"au", "ou", 4, ANYWHERE},     {"auř", "úř", 4, AT_START}, {"mm", "m", 5, INSIDE},
    {"ss", "s", 5, INSIDE},        {"ll", "l", 6, INSIDE},        {"tt", "t", 5, INSIDE},     {"ff", "f", 5, INSIDE},
    {"pp", "p", 5, INSIDE},        {"rr", "r", 5, INSIDE},     {"cc", "k", 6, INSIDE},
    {"qu", "kv", 5, ANYWHERE},     {"rh", "r", 5, ANYWHERE},
    {"cž", "č", 4, ANYWHERE},      {"ks", "x", 5, INSIDE},        {"é", "ý", 6, INSIDE},
    {"rs", "rz", 6, BEFORE_VOWEL}, {"ns", "nz", 6, BEFORE_VOWEL}, {"ism", "izm", 6, INSIDE},  {"kurs", "kurz", 4, AT_START},
    {"thes", "tez", 4, AT_START},  {"pros", "próz", 5, AT_START}, {"cy", "ci", 4, ANYWHERE},  {"cý", "cí", 4, ANYWHERE},
    {"csl", "cl", 5, INSIDE},      {"ct", "kt", 5, INSIDE},       {"cl", "kl", 6, AT_START},  {"co", "ko", 6, AT_START},
    {"ca", "ka", 6, AT_START},     {"cr", "kr", 6, AT_START},     {"oe", "ö", 4, INSIDE},     {"ae", "ä", 5, INSIDE},
    {"ue", "ü", 5, INSIDE},
};

/* разсказъ, безпокойство, изслѣдованіе, чорный: рассказ, беспокойство, исследование, чёрный. */
static const struct group_rule russian_rules[] = {
    {"разс", "расс", 6, ANYWHERE}, {"изс", "исс", 6, ANYWHERE},   {"возс", "восс", 6, ANYWHERE}, {"безс", "бесс", 6, ANYWHERE},
    {"низс", "нисс", 6, ANYWHERE}, {"безп", "бесп", 6, ANYWHERE}, {"безк", "беск", 6, ANYWHERE}, {"безт", "бест", 6, ANYWHERE},
    {"безч", "бесч", 6, ANYWHERE}, {"безц", "бесц", 6, ANYWHERE}, {"безх", "бесх", 6, ANYWHERE}, {"безф", "бесф", 6, ANYWHERE},
    {"чо", "че", 4, ANYWHERE},     {"шо", "ше", 5, ANYWHERE},     {"жо", "же", 5, ANYWHERE},     {"що", "ще", 5, ANYWHERE},
};

/* English of both sides of the ocean: colour, centre, realise, travelled, catalogue, mediaeval. */
static const struct group_rule english_rules[] = {
    {"our", "or", 5, INSIDE},      {"our", "or", 5, AT_END},   {"tre", "ter", 5, AT_END},    {"is", "iz", 6, BEFORE_VOWEL},
    {"ys", "yz", 6, BEFORE_VOWEL}, {"ll", "l", 6, INSIDE},     {"ogue", "og", 6, ANYWHERE},  {"ae", "e", 6, INSIDE},
    {"oe", "e", 6, INSIDE},        {"ence", "ense", 6, AT_END}, {"gramme", "gram", 7, AT_END}, {"grey", "gray", 4, AT_START},
    {"mm", "m", 6, INSIDE},        {"mme", "m", 7, AT_END},
};

/* The spellings of one language count in its passages, and in those of which none is known. */
static const struct spelling_rules {
    const char *name; /* for people */
    bool cyrillic;
    const struct group_rule *rules;
    size_t n;
    unsigned within;
} spellings[] = {
    {"old spelling", false, czech_rules, sizeof czech_rules / sizeof *czech_rules, 1u << LANG_CS | 1u << LANG_SK | 1u << LANG_OTHER},
    {"old spelling", true, russian_rules, sizeof russian_rules / sizeof *russian_rules, 1u << LANG_RU | 1u << LANG_OTHER},
    {"English spelling", false, english_rules, sizeof english_rules / sizeof *english_rules, 1u << LANG_EN | 1u << LANG_OTHER},
};

static bool is_vowel(const struct letters *w, unsigned at)
{
    return at < w->n && w->c[at] < 0x180 && memchr("aeiouy", letter_fold(w->c[at]), 6) != NULL;
}

static bool stands_right(const struct letters *w, unsigned at, unsigned end, enum where where)
{
    switch (where) {
    case BETWEEN_VOWELS:
        return at > 0 && is_vowel(w, at - 1) && is_vowel(w, end);
    case BEFORE_VOWEL:
        return is_vowel(w, end);
    case AT_START:
        return at == 0;
    case AT_END:
        return end == w->n;
    case INSIDE:
        return at > 0 && end < w->n;
    case ANYWHERE:
        break;
    }
    return true;
}

struct respelling {
    struct asking *q;
    const struct spelling_rules *spelling;
    unsigned changes; /* so far */
    unsigned from;    /* where the next one may be */
    unsigned way;     /* of all changes: 0 from old to new, 1 from new to old */
};

static bool stop(void *ctx, const char *term, size_t len, uint32_t freq)
{
    (void)term, (void)len, (void)freq;
    *(bool *)ctx = true;
    return false;
}

/* Does any word of the vocabulary begin as the respelt word does, but for its ending? */
static bool is_attested(struct asking *q, const struct letters *word)
{
    char bytes[3 * LETTERS_MAX + 1];
    struct buf term = {0};
    struct letters beginning = *word;
    bool any = false;
    beginning.n = (uint8_t)(word->n > 5 ? word->n - 2 : word->n);
    size_t len = letters_put(&beginning, bytes);
    size_t folded = term_of(bytes, len, &term);
    q->near->failed |= !q->near->vocabulary->walk(q->near->vocabulary->of, term.s, folded, stop, &any);
    buf_free(&term);
    return any;
}

/* any_length: gymnasium, gymnázium: vowels had other lengths. */
static void ask_for(struct asking *q, const struct letters *word, const struct spelling_rules *spelling, bool any_length)
{
    char bytes[3 * LETTERS_MAX + 1];
    struct letters respelt = *word;
    for (unsigned i = 0; any_length && i < respelt.n; i++)
        respelt.c[i] = letter_fold(respelt.c[i]);
    struct asking beside = {.allow = (q->allow & KIN_REFUSED) | KIN_ACCENTS | (q->allow & KIN_INFLECT),
                            .strict = q->accented && !any_length,
                            .relation = RELATION_SPELLING, .share = OLD_SPELLING, .scheme = spelling->name, .within = spelling->within};
    kin_ask_beside(q, &beside, bytes, letters_put(&respelt, bytes), q->capital);
}

static bool fits_at(const struct letters *w, unsigned at, const struct letters *group)
{
    return at + group->n <= w->n && !memcmp(w->c + at, group->c, group->n * sizeof *group->c);
}

static void respell(struct respelling r, const struct letters *word);

static void change(struct respelling r, const struct letters *word, unsigned at, const struct letters *from, const struct letters *to)
{
    struct letters changed;
    if (word->n - from->n + to->n > LETTERS_MAX)
        return;
    memcpy(changed.c, word->c, at * sizeof *word->c);
    memcpy(changed.c + at, to->c, to->n * sizeof *to->c);
    memcpy(changed.c + at + to->n, word->c + at + from->n, (word->n - at - from->n) * sizeof *word->c);
    changed.n = (uint8_t)(word->n - from->n + to->n);
    if (is_attested(r.q, &changed))
        ask_for(r.q, &changed, r.spelling, word->n >= LONG_WORD && from->c[0] < 0x80);
    r.changes++;
    r.from = at + to->n;
    if (r.changes < 2)
        respell(r, &changed);
}

static void try_rule(struct respelling r, const struct letters *word, const struct group_rule *rule)
{
    struct letters old, now;
    letters_of(&old, rule->old, strlen(rule->old));
    letters_of(&now, rule->now, strlen(rule->now));
    const struct letters *from = r.way ? &now : &old, *to = r.way ? &old : &now;
    for (unsigned at = r.from; at < word->n; at++)
        if (fits_at(word, at, from) && stands_right(word, at, at + from->n, rule->where))
            change(r, word, at, from, to);
}

static void respell(struct respelling r, const struct letters *word)
{
    for (size_t i = 0; i < r.spelling->n && !r.q->near->failed; i++)
        if (word->n >= r.spelling->rules[i].letters)
            try_rule(r, word, &r.spelling->rules[i]);
}

void kin_spelling(struct asking *q)
{
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
        for (unsigned way = 0; way < 2 && spellings[i].cyrillic == q->cyrillic; way++)
            respell((struct respelling){q, &spellings[i], 0, 0, way}, q->cyrillic ? &q->folded : &q->written);
}

/* ---- near misses ---- */

/* What it costs, in tenths of an edit, to read one letter for another: accents and what scanners confuse cost least. */
static unsigned substitution(uint16_t a, uint16_t b)
{
    static const uint16_t alike[][2] = {
        {'i', 'j'},   {'i', 'l'},   {'l', '1'},   {'i', '1'},   {'o', '0'},   {'c', 'e'},   {'u', 'n'},   {'v', 'y'},
        {'s', 'z'},   {'b', 'd'},   {'h', 'k'},   {'r', 'n'},   {u'и', u'і'}, {u'е', u'э'}, {u'и', u'ы'}, {u'ш', u'щ'},
        {u'с', 'o'},  {u'ь', u'ъ'}, {u'е', u'о'}, {u'и', 'n'},  {u'п', u'н'}, {u'з', u'э'}, {u'а', u'о'},
    };
    if (a == b)
        return 0;
    if (letter_fold(a) == letter_fold(b))
        return 2;
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++)
        if ((alike[i][0] == a && alike[i][1] == b) || (alike[i][0] == b && alike[i][1] == a))
            return 5;
    return 10;
}

/* A bit for each letter that it has, with or without accents. */
static uint32_t letter_bits(const struct letters *word)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < word->n; i++)
        bits |= (uint32_t)1 << letter_fold(word->c[i]) % 32;
    return bits;
}

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

/* Damerau-Levenshtein distance (optimal string alignment), in tenths; more than limit where it is above it. */
static unsigned distance(const struct letters *a, const struct letters *b, unsigned limit)
{
    unsigned rows[3][LETTERS_MAX + 1];
    for (unsigned j = 0; j <= b->n; j++)
        rows[0][j] = 10 * j;
    for (unsigned i = 1; i <= a->n; i++) {
        unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3], best;
        best = row[0] = 10 * i;
        for (unsigned j = 1; j <= b->n; j++) {
            row[j] = least(least(above[j], row[j - 1]) + 10, above[j - 1] + substitution(a->c[i - 1], b->c[j - 1]));
            if (i > 1 && j > 1 && a->c[i - 1] == b->c[j - 2] && a->c[i - 2] == b->c[j - 1])
                row[j] = least(row[j], before[j - 2] + 10);
            best = least(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return rows[a->n % 3][b->n];
}

struct near_miss {
    struct asking *q;
    unsigned limit; /* tenths of an edit */
    uint32_t bits;  /* of the word asked for */
};

static double fuzzy_weight(unsigned d)
{
    return FUZZY * (1 - d / 40.0);
}

static const char *fuzzy_rule(unsigned d)
{
    return d <= 10 ? "one edit" : "two edits";
}

/* Is the term a kin already?  One that counts in some languages only (Praga is Praha in English) is near everywhere. */
static bool widen_taken(struct kins *out, const char *term, size_t len, unsigned d)
{
    for (size_t i = 0; i < out->n; i++) {
        struct kin *k = &out->at[i];
        if (k->len != len || memcmp(k->term, term, len))
            continue;
        if (k->within && k->relation == RELATION_TRANSLIT) {
            k->relation = RELATION_FUZZY;
            k->weight = fuzzy_weight(d);
            k->rule = fuzzy_rule(d);
        }
        k->within = 0;
        return true;
    }
    return false;
}

static void add_near_miss(struct kins *out, const char *term, size_t len, uint32_t freq, unsigned d)
{
    struct buf written = {0};
    term_written(term, len, &written);
    out->at = need_room(out->at, out->n, &out->cap, sizeof *out->at);
    out->at[out->n++] = (struct kin){need_copy(term, len), len, buf_take(&written), RELATION_FUZZY, fuzzy_weight(d), freq,
                                     fuzzy_rule(d), LANG_OTHER, 0};
}

static bool compare(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct near_miss *m = ctx;
    struct asking *q = m->q;
    struct letters folded;
    size_t n = term_folded(term, len), reach = m->limit / 10 * 2;
    if (n + reach < q->folded_len || n > q->folded_len + reach || !letters_of(&folded, term, n))
        return true;
    if (__builtin_popcount(letter_bits(&folded) ^ m->bits) > (int)m->limit / 5 * 2)
        return true; /* an edit of 5 tenths or more changes two of the bits at most, a lesser one none: most words end here */
    unsigned d = distance(&q->folded, &folded, m->limit);
    if (d > m->limit)
        return true;
    if (!widen_taken(q->out, term, len, d))
        add_near_miss(q->out, term, len, freq, d);
    return true;
}

void kin_fuzzy(struct asking *q)
{
    struct near_miss m = {q, q->allow & KIN_FUZZY2 ? 20 : 10, letter_bits(&q->folded)};
    if (q->folded.n < 3)
        return; /* everything is near */
    q->near->failed |= !q->near->vocabulary->walk(q->near->vocabulary->of, "", 0, compare, &m);
}
