/* Every word of a name may be read in several ways; a case and a gender are sought in which they agree best.  What
 * speaks for a reading: that its base form and its other forms stand in the texts as names, that the table of names
 * knows it, that names of its declension are common.  The weights were found by trying; none of them decides alone. */
#include "name_base.h"

#include "fold.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define ATTESTED 0.5       /* the base form stands somewhere as a nominative can */
#define ATTESTED_TWICE 0.3 /* for every doubling of how often it does */
#define ATTESTED_ITSELF                                                                                                \
    0.7                /* of that, where the base form is the word itself, which may stand there in another case       \
                        */
#define OTHER_FORM 0.5 /* each other form that the texts have, up to OTHER_FORMS_MAX */
#define OTHER_FORMS_MAX 4
#define IN_TABLE 2.0        /* the table of names has it */
#define IN_DOCUMENT 1.0     /* the document itself has the base form */
#define COMMON_WORD 1.0     /* the base form is a word that mostly has a small letter */
#define ONLY_FORM 1.5       /* a word often seen, and in this form only */
#define CONSONANT_FIXED 1.0 /* words in consonants mostly decline */
#define PEOPLES 1.5         /* peoples stand in the plural: Češi, Rusové */
#define UNSAID 1.0          /* a vowel is missing: Liberc */
#define MADE_UP 1.5 /* a base form longer than the word, and nothing like it in the texts: Hrádečkemy of Hrádečkem */
#define TAIL 0.8    /* a genitive hangs on the name: Univerzita Palackého */
#define HANGING 1.5 /* of several names one that hangs on the others: Лондоном Чехия */
#define SEAM 0.8    /* two names side by side, with nothing between */
#define INSTRUMENTAL 3.0 /* Hrádečkmy */
#define MANS_FIXED 1.5   /* men's names decline */
#define COMMON_FIXED 3.0 /* and so do words with a small letter */
#define HANGS 1.0        /* a word met once, behind a noun: a genitive more often (porážka Kolčaka) */
#define OWN 1.8          /* the adjective of a possessor */

enum { READINGS = 64, KEPT = 14 };

/* A reading with what speaks for it. */
struct scored_reading {
    const struct name_class *class; /* NULL: the end of the list */
    uint32_t base;                  /* offset in name_bases.text */
    uint32_t id;                    /* 1 + the vocabulary's word of the base form; 0: it has none */
    uint8_t cases;
    bool same; /* the base form is the word as it stands */
    float score;
};

void name_bases_free(struct name_bases *b)
{
    free(b->at);
    buf_free(&b->text);
    *b = (struct name_bases){0};
}

/* ---- evidence ---- */

/* Counts the forms of a reading that the texts have, beside the word itself and its base. */
struct evidence {
    const struct name_words *words;
    const char *word, *base;
    bool common;
    uint32_t seen[OTHER_FORMS_MAX];
    unsigned n;
};

static bool see_form(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct evidence *e = ctx;
    (void)case_bit;
    if (!strcmp(form, e->word) || !strcmp(form, e->base))
        return true;
    const struct name_word *w = name_words_find(e->words, form, len);
    if (!w || !(w->inside || (e->common && w->lower)))
        return true;
    uint32_t id = (uint32_t)(w - e->words->at);
    for (unsigned i = 0; i < e->n; i++)
        if (e->seen[i] == id)
            return true;
    e->seen[e->n++] = id;
    return e->n < OTHER_FORMS_MAX;
}

/* How often the word stands where a nominative can. */
static double free_count(const struct name_word *w, bool common)
{
    double n = (double)w->inside + 0.5 * w->first - w->after;
    if (common)
        n += w->lower;
    return n > 0 ? n : 0;
}

struct tail {
    const char *ending;
    float unlikely;
};

/* Ends of words that a nominative seldom has.  The longest that fits counts: it stands first. */
static const struct tail tails[] = {
    {"ového", 4}, {"ému", 3},   {"ého", 3},  {"ího", 3},   {"ímu", 3},   {"ovi", 3},   {"ech", 2.5}, {"ách", 3},
    {"ích", 3.5}, {"ých", 3.5}, {"ými", 3},  {"ami", 2.5}, {"emi", 2.5}, {"ům", 2.5},  {"ám", 1.5},  {"ým", 2.5},
    {"ím", 2},    {"em", 3},    {"ou", 2.5}, {"ém", 3.5},  {"ův", 3},    {"ové", 1},   {"ů", 0.5},   {"u", 1.3},
    {"ova", 1.2}, {"ě", 1.2},   {"y", 0.6},  {"e", 0.3},   {"i", 0.3},   {"a", 0.6},   {"ого", 3},   {"его", 3},
    {"ому", 3},   {"ему", 3},   {"ыми", 3},  {"ими", 3},   {"ами", 2.5}, {"ями", 2.5}, {"ах", 1.5},  {"ях", 2},
    {"ам", 1},    {"ям", 2},    {"ом", 1.8}, {"ем", 1.8},  {"ым", 2},    {"им", 1},    {"ою", 2.5},  {"ой", 0.8},
    {"ую", 2.5},  {"юю", 2.5},  {"ых", 2},   {"их", 1},    {"ова", 1},   {"ева", 1},   {"ина", 0.8}, {"ев", 0.3},
    {"у", 1.3},   {"ю", 1.3},   {"е", 0.8},  {"ы", 0.6},   {"и", 0.4},   {"а", 0.6},   {NULL, 0},
};

static double unlikely_nominative(const char *word)
{
    size_t len = strlen(word);
    for (const struct tail *t = tails; t->ending; t++) {
        size_t n = strlen(t->ending);
        if (len > n && !memcmp(word + len - n, t->ending, n))
            return t->unlikely;
    }
    return 0;
}

static bool ends_in_consonant(const char *word)
{
    static const char vowels[] = "aeiouyáéíóúůýěаеиоуыэюяё";
    size_t len = strlen(word), at = len ? utf8_before(word, len) : 0;
    char last[8] = {0};
    memcpy(last, word + at, len - at < sizeof last ? len - at : 0);
    return !strstr(vowels, last);
}

static bool fixed(const struct scored_reading *r)
{
    return r->class->flags & NAME_FIXED;
}

static double fixed_score(const struct name_word *w, const char *word, unsigned others)
{
    double score = -name_fixed.cost - (ends_in_consonant(word) ? CONSONANT_FIXED : 0);
    if (!others && w->inside > 4 && w->after && w->inside > w->after)
        score += ONLY_FORM;
    return score;
}

/* Two consonants at the end that want a vowel between: Liberc, Luďk. */
static bool hard_to_say(const char *base)
{
    static const char *const ends[] = {"ic", "lm", "rc", "nc", "dc", "vc", "lc", "mc", "ďk", "čk", "ňk", "ťk", "dk",
                                       "tk", "vk", "žk", "šk", "бц", "нц", "рц", "дц", "вц", "мц", "лц", NULL};
    size_t len = strlen(base);
    for (size_t i = 0; ends[i]; i++)
        if (len > strlen(ends[i]) && !strcmp(base + len - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

/* Hrádečkem, Незвалом, read as a genitive without an ending of names that nobody has: Hrádečkmy, Незвалмы. */
static bool is_instrumental(const char *base, const char *word)
{
    size_t b = strlen(base), w = strlen(word);
    bool latin = b > 3 && w > 2 && !strcmp(base + b - 2, "my") && word[w - 1] == 'm';
    bool cyrillic = b > 6 && w > 2 && !strcmp(base + b - 4, "мы") && !strcmp(word + w - 2, "м");
    return (latin || cyrillic) && strncmp(base, word, latin ? b - 1 : b - 2);
}

/* What speaks for a reading, wherever the word stands. */
static double score_of(const struct name_bases *b, const struct name_word *w, const char *word,
                       const struct name_reading *r, bool common, unsigned *others, struct scored_reading *out)
{
    bool adjective = r->class->flags & NAME_ADJECTIVE;
    struct evidence e = {b->words, word, r->base, common || adjective, {0}, 0};
    enum lang lang = (unsigned char)word[0] >= 0xD0 ? LANG_RU : LANG_CS;
    const struct name_word *base = name_words_find(b->words, r->base, strlen(r->base));
    double score = -r->class->cost;
    out->id = base ? (uint32_t)(base - b->words->at) + 1 : 0;
    name_forms(r, see_form, &e);
    if (r->class->flags & NAME_FIXED)
        score = fixed_score(w, word, *others);
    else
        score += OTHER_FORM * e.n;
    *others = e.n > *others ? e.n : *others;
    if (r->class->gender == (NAME_PLURAL | NAME_ANIMATE) && !strcmp(r->base, word))
        score += PEOPLES;
    if (hard_to_say(r->base))
        score -= UNSAID;
    if (r->class->gender & NAME_PLURAL && is_instrumental(r->base, word))
        score -= INSTRUMENTAL;
    double n = base ? free_count(base, common || adjective) : 0;
    if (n > 0)
        score += (base == w || unlikely_nominative(r->base) > 0.5 ? ATTESTED_ITSELF : 1) *
                 (ATTESTED + ATTESTED_TWICE * log2(1 + n));
    else if (!e.n && strlen(r->base) > strlen(word))
        score -= MADE_UP;
    if (name_kinds_in_table(r->base, lang) || name_is_listed_given(r->base) || name_is_listed_noun(lang, r->base))
        score += IN_TABLE;
    if (!common && !adjective && base && base->lower > 2 * name_word_capitals(base))
        score -= COMMON_WORD;
    return score;
}

static int by_score(const void *a, const void *b)
{
    float x = ((const struct scored_reading *)a)->score, y = ((const struct scored_reading *)b)->score;
    return (x < y) - (x > y);
}

static uint32_t keep_text(struct buf *text, const char *s)
{
    uint32_t at = (uint32_t)text->len;
    buf_add(text, s, strlen(s) + 1);
    return at;
}

/* The best readings of a word are kept, the fixed one always; a list ends with a row without a class. */
static void keep_readings(struct name_bases *b, struct scored_reading *list, size_t n, struct name_reading *readings)
{
    for (size_t i = 0; i < n; i++)
        list[i].base |= (uint32_t)i; /* the number of its reading, until it is kept */
    qsort(list, n, sizeof *list, by_score);
    size_t kept = 0;
    for (size_t i = 0; i <= n; i++) {
        bool end = i == n;
        if (!end && kept >= KEPT && !fixed(&list[i]))
            continue;
        b->at = need_room(b->at, b->n, &b->cap, sizeof *b->at);
        struct scored_reading *row = &b->at[b->n++];
        *row = end ? (struct scored_reading){0} : list[i];
        if (!end)
            row->base = keep_text(&b->text, readings[list[i].base].base);
        kept++;
    }
}

/* The list of a word's readings.  It moves when another word's are made. */
static size_t readings_of(struct name_bases *b, uint32_t id, bool common)
{
    struct name_reading readings[READINGS];
    struct scored_reading list[READINGS];
    struct buf word = {0};
    if (b->words->at[id].best[common])
        return b->words->at[id].best[common] - 1;
    size_t first = b->n;
    name_words_written(b->words, &b->words->at[id], &word);
    bool cyrillic = (unsigned char)word.s[0] >= 0xD0 && (unsigned char)word.s[0] <= 0xD3;
    enum lang lang = cyrillic ? LANG_RU : LANG_CS;
    size_t n = name_readings(lang, word.s, readings, READINGS);
    unsigned others = 0; /* the fixed reading comes last */
    for (size_t i = 0; i < n; i++) {
        list[i] = (struct scored_reading){.class = readings[i].class, .cases = (uint8_t)readings[i].cases};
        list[i].same = !strcmp(readings[i].base, word.s);
        list[i].score = (float)score_of(b, &b->words->at[id], word.s, &readings[i], common, &others, &list[i]);
    }
    keep_readings(b, list, n, readings);
    b->words->at[id].best[common] = (uint32_t)first + 1;
    buf_free(&word);
    return first;
}

/* ---- agreement ---- */

/* A name being worked out. */
struct working {
    struct name_bases *bases;
    const struct name_span *span;
    const char *text;
    enum lang lang;
    uint32_t document;
    size_t list[NAME_PARTS_MAX]; /* of each part's readings; parts that do not decline have none */
    bool declines[NAME_PARTS_MAX];
    double unlikely[NAME_PARTS_MAX]; /* as a nominative */
    unsigned genders;                /* that are tried */
    bool person;
    bool feminine; /* a given name says so */
    bool hangs;    /* one word (and its number), met nowhere else, behind a noun */
};

struct choice {
    double score;
    size_t prefix; /* so many parts agree, the others stay */
    unsigned case_bit, gender;
    const struct scored_reading *at[NAME_PARTS_MAX];
};

static double case_cost(const struct working *w, unsigned bit)
{
    static const double costs[] = {0.7, 1.2, 2.4, 1.9, 5, 2.8, 2.4};
    const struct name_span *s = w->span;
    unsigned i = (unsigned)__builtin_ctz(bit);
    if (s->cues & CUE_QUOTED && !s->governed)
        return i ? 1.3 : 0;
    if (s->governed && !(s->cases & bit)) /* prezident Československa: what hangs on a title is a genitive */
        return s->cues & CUE_TITLE && bit == CASE_GEN ? 1.5 : 5 + costs[i];
    if (s->governed)
        return bit == CASE_ACC && s->cases & (CASE_LOC | CASE_INS) ? 1.2 : 0.3;
    return i || !(s->cues & CUE_FIRST) ? costs[i] : 0.2;
}

/* Novák, Trnka decline; Škoda does, Pavlů and Romaněnko may not. */
static bool wants_ending(const struct working *w, size_t part)
{
    const struct name_part *p = &w->span->parts[part];
    struct buf word = {0};
    if (p->kind != PART_NAME)
        return false;
    name_words_written(w->bases->words, &w->bases->words->at[p->id], &word);
    static const char *const ends[] = {"a", "y", "í", "а", NULL};
    bool wants = ends_in_consonant(buf_string(&word));
    for (size_t i = 0; ends[i] && !wants; i++)
        wants = word.len > strlen(ends[i]) && !strcmp(word.s + word.len - strlen(ends[i]), ends[i]);
    buf_free(&word);
    return wants;
}

/* The best reading of a part in a case and gender; NULL where it has none. */
static const struct scored_reading *best_reading(const struct working *w, size_t part, unsigned bit, unsigned gender,
                                                 double *score)
{
    const struct scored_reading *best = NULL;
    for (const struct scored_reading *r = w->bases->at + w->list[part]; r->class; r++) {
        double s = r->score;
        if (!(r->cases & bit) || (!fixed(r) && !(r->class->gender & gender)))
            continue;
        if (w->person && !fixed(r) && !(r->class->gender & (NAME_ANIMATE | NAME_FEMININE)))
            s -= bit == CASE_NOM ? 1 : 3;
        if (fixed(r) && bit != CASE_NOM && w->person && gender == NAME_MASCULINE && wants_ending(w, part))
            s -= MANS_FIXED;
        if (fixed(r) && w->span->parts[part].kind == PART_COMMON && !(w->span->cues & CUE_QUOTED))
            s -= COMMON_FIXED;
        if (r->same && w->hangs && (bit == CASE_NOM || fixed(r)))
            s -= HANGS;
        if (r->id && !r->same && w->bases->words->at[r->id - 1].document == w->document)
            s += IN_DOCUMENT;
        if (r->same && (bit == CASE_NOM || bit == CASE_ACC || fixed(r)))
            s -= w->unlikely[part];
        if (fixed(r) && bit != CASE_NOM && w->feminine && gender == NAME_FEMININE)
            s += 1.5;
        if (!best || s > *score) {
            best = r;
            *score = s;
        }
    }
    return best;
}

/* Where a tail begins that stays as it is: the nad Labem of Ústí nad Labem. */
static size_t tail_of(const struct working *w)
{
    static const char *const smalls[] = {"nad ", "pod ", "z ", "ze ", "u ", "v ", "ve ", "в ", "во ", "of ", "na ", "на ", "for ", NULL};
    const struct name_span *s = w->span;
    for (size_t i = 1; i < s->n; i++)
        for (size_t k = 0; s->parts[i].kind == PART_SMALL && smalls[k]; k++)
            if (!strncmp(w->text + s->parts[i].start, smalls[k], strlen(smalls[k])))
                return i;
    return s->n;
}

static double tail_score(const struct working *w, size_t from)
{
    size_t end = tail_of(w);
    double sum = from < end ? -TAIL : 0;
    for (size_t i = from; i < end; i++) {
        double score = 0;
        if (w->declines[i] && best_reading(w, i, CASE_GEN, 15, &score))
            sum += score;
    }
    return sum;
}

/* The part whose noun the name is built round: an institution's or a place's word, or the noun behind an adjective;
 * n where all words agree. */
static size_t head_of(const struct name_span *s)
{
    if (s->n == 2 && s->parts[0].casing == CASING_UPPER && s->parts[0].end - s->parts[0].start > 3 &&
        s->parts[1].casing != CASING_UPPER)
        return 0; /* МИД Пакистана */
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role == ROLE_BODY || s->parts[i].role == ROLE_PLACE || s->parts[i].kind == PART_COMMON)
            return i;
    return s->n;
}

static void try_choice(const struct working *w, size_t prefix, unsigned bit, unsigned gender, struct choice *best)
{
    struct choice c = {.prefix = prefix, .case_bit = bit, .gender = gender, .score = -case_cost(w, bit)};
    for (size_t i = 0; i < prefix; i++) {
        double score = 0;
        if (!w->declines[i])
            continue;
        c.at[i] = best_reading(w, i, bit, gender, &score);
        if (!c.at[i] || (i > head_of(w->span) && !(c.at[i]->class->flags & NAME_ADJECTIVE)))
            return; /* behind a head only what goes with it: Univerzita Karlova */
        c.score += score;
    }
    c.score += tail_score(w, prefix);
    if (c.score > best->score)
        *best = c;
}

static void try_prefixes(const struct working *w, unsigned bit, struct choice *best)
{
    size_t head = head_of(w->span), n = tail_of(w), from = head < n ? head + 1 : n, to = head < n ? head + 2 : n;
    if (w->span->cues & CUE_QUOTED && head < n && head && w->span->parts[0].end - w->span->parts[0].start > 9)
        from = 1; /* «Программу действий» */
    for (size_t prefix = from; prefix <= to && prefix <= n; prefix++)
        for (unsigned gender = 1; gender < 16; gender <<= 1)
            if (w->genders & gender)
                try_choice(w, prefix, bit, gender, best);
}

/* Zemanova, Bibiin: one word, and mostly a noun behind it. */
static void try_own(const struct working *w, struct choice *best)
{
    double score = 0;
    if (w->span->n != 1 || !w->declines[0] || w->span->cues & CUE_QUOTED)
        return;
    const struct scored_reading *r = best_reading(w, 0, CASE_OWN, 15, &score);
    score -= OWN - (w->span->cues & CUE_NOUN ? 0.8 : 0);
    if (r && score > best->score)
        *best =
            (struct choice){.score = score, .prefix = 1, .case_bit = CASE_OWN, .gender = r->class->gender, .at = {r}};
}

/* ---- the words put together ---- */

/* Adds the base form with the capitals of the word as it stands: McDonaldem, O'Learyho, PRAHY. */
static void add_word(struct buf *out, const char *word, size_t len, const char *base, bool all_capitals)
{
    size_t i = 0, k = 0, n = strlen(base);
    uint32_t second = 0;
    while (i < len && k < n) {
        uint32_t c, b;
        size_t a = utf8_next(word + i, len - i, &c), step = utf8_next(base + k, n - k, &b);
        const struct fold *fc, *fb;
        struct fold room, room2;
        fc = fold_at(c, &room);
        fb = fold_at(b, &room2);
        if (fc->flags & CHAR_SKIP) {
            i += a;
            continue;
        }
        if (c != b && (fc->len != fb->len || memcmp(fc->bytes, fb->bytes, fc->len)))
            break;
        bool same_accents = fc->marks_len == fb->marks_len && !memcmp(fc->marks, fb->marks, fc->marks_len);
        if (c != b && !same_accents && !(fc->flags & CHAR_APOSTROPHE))
            break;
        buf_add(out, word + i, a);
        i += a;
        k += step;
    }
    const char *hyphen = memrchr(word, '-', len);
    bool capital = hyphen && hyphen + 1 < word + len &&
                   fold_flags((utf8_next(hyphen + 1, (size_t)(word + len - hyphen - 1), &second), second)) & CHAR_UPPER;
    for (; k < n;) {
        uint32_t b;
        size_t step = utf8_next(base + k, n - k, &b);
        char upper[4];
        bool behind = capital && out->len && out->s[out->len - 1] == '-' && !memchr(base + k, '-', n - k);
        uint32_t c = all_capitals || behind ? (uint32_t)utf8proc_toupper((int32_t)b) : b;
        buf_add(out, upper, utf8_put(c, upper));
        k += step;
    }
}

/* ZEMAN in a heading is Zeman; ČSSR stays. */
static void add_part_text(const struct working *w, struct buf *out, const struct name_part *p, const char *base)
{
    const struct name_word *word = &w->bases->words->at[p->id];
    size_t len = p->end - p->start;
    const char *s = w->text + p->start;
    if (p->casing == CASING_UPPER && p->kind == PART_NAME && len > 3 && word->title > word->upper) {
        uint32_t c;
        size_t first = utf8_next(s, len, &c), skip = utf8_next(base, strlen(base), &(uint32_t){0});
        buf_add(out, s, first);
        buf_adds(out, base + skip);
        return;
    }
    add_word(out, s, len, base, p->casing == CASING_UPPER && p->kind == PART_NAME && len > 3);
}

static void add_as_it_stands(struct buf *out, const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (s[i] == '-' && i + 1 < len && s[i + 1] == '\n')
            i++; /* a word broken at a line end */
        else
            buf_addc(out, s[i] == '\n' ? ' ' : s[i]);
    }
}

static void put_part(const struct working *w, struct name_base *out, const struct choice *c, size_t i)
{
    const struct name_part *p = &w->span->parts[i];
    if (out->text.len)
        buf_addc(&out->text, ' ');
    if (i < c->prefix && c->at[i] && p->end > p->start)
        add_part_text(w, &out->text, p, w->bases->text.s + c->at[i]->base);
    else
        add_as_it_stands(&out->text, w->text + p->start, p->end - p->start);
}

/* In natural order: of an inverted entry the given names first. */
static void put_parts(const struct working *w, struct name_base *out, const struct choice *c)
{
    const struct name_span *s = w->span;
    size_t surname = 0;
    buf_clear(&out->text);
    if (s->cues & CUE_INVERTED) {
        while (surname < s->n && w->text[s->parts[surname].end] != ',')
            surname++;
        surname = surname + 1 < s->n ? surname + 1 : 0;
    }
    for (size_t i = surname; i < s->n; i++)
        put_part(w, out, c, i);
    if (surname)
        out->surname = out->text.len + 1;
    for (size_t i = 0; i < surname; i++)
        put_part(w, out, c, i);
}

/* ---- all together ---- */

static bool declines_as_man(const struct working *w, const struct name_part *p)
{
    size_t len = p->end - p->start;
    const char *end = w->text + p->end;
    return (w->lang == LANG_CS && len > 1 && end[-1] == 'a') ||
           (w->lang == LANG_RU && len > 2 && !memcmp(end - 2, "а", 2));
}

/* A given name first, or initials: a person; which gender the given name has. */
static void look_for_given(struct working *w)
{
    const struct name_span *s = w->span;
    size_t first = s->cues & CUE_INVERTED ? 1 : 0;
    unsigned genders = 0;
    w->genders = 15;
    if (!name_span_all_names(s) || s->n < 2 || name_span_has(s, ROLE_BODY) || name_span_has(s, ROLE_PLACE))
        return;
    if (s->parts[0].kind == PART_INITIAL || s->parts[s->n - 1].kind == PART_INITIAL) {
        w->person = true;
        w->genders = NAME_MASCULINE | NAME_FEMININE;
    } else if (name_is_given(w->bases->words, &w->bases->words->at[s->parts[first].id], w->lang, &genders)) {
        w->person = true; /* Антонина may also be a form of a man's name that no list has */
        w->feminine = genders == NAME_FEMININE;
        w->genders = genders | (declines_as_man(w, &s->parts[first]) ? (unsigned)NAME_MASCULINE : 0);
    }
}

static void prepare(struct working *w)
{
    struct buf word = {0};
    for (size_t i = 0; i < w->span->n; i++) {
        const struct name_part *p = &w->span->parts[i];
        bool foreign =
            w->lang == LANG_RU && (unsigned char)w->text[p->start] < 0xC8; /* Latin letters in a Russian text */
        w->declines[i] = (p->kind == PART_NAME || p->kind == PART_COMMON) && !foreign;
        if (!w->declines[i])
            continue;
        w->list[i] = readings_of(w->bases, p->id, p->kind == PART_COMMON);
        name_words_written(w->bases->words, &w->bases->words->at[p->id], &word);
        w->unlikely[i] = name_span_is_acronym(w->span) ? 0 : unlikely_nominative(word.s);
    }
    buf_free(&word);
}

/* Федорович: made of a given name? */
static bool is_patronymic(const char *word)
{
    static const char *const ends[] = {"ьевич", "ьевна",  "ович", "евич", "ич",   "овна", "евна",
                                       "ична",  "инична", "ovič", "evič", "ovna", "evna", NULL};
    static const char *const nominatives[] = {"", "ий", "ей", "й", "ь", "а", "я", "ij", "ej", NULL};
    struct buf small = {0}, given = {0};
    bool found = false;
    for (size_t i = 0, len = strlen(word); i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(word + i, len - i, &c);
        buf_add(&small, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    for (size_t e = 0; ends[e] && !found; e++) {
        size_t n = strlen(ends[e]);
        if (small.len <= n + 2 || memcmp(small.s + small.len - n, ends[e], n))
            continue;
        for (size_t k = 0; nominatives[k] && !found; k++) {
            buf_clear(&given);
            buf_addf(&given, "%.*s%s", (int)(small.len - n), small.s, nominatives[k]);
            found = name_is_listed_given(given.s) || name_kinds_in_table(given.s, LANG_RU) & 1u << NAMES_GIVEN;
        }
    }
    buf_free(&small);
    buf_free(&given);
    return found;
}

/* What a ruler is called, and which of his name: Petr Veliký, Екатерина Вторая. */
static bool is_epithet(const char *word)
{
    static const char *const words[] = {"Veliký", "Veliká", "Hrozný",  "První",   "Druhý",     "Druhá",
                                        "Třetí",  "Čtvrtý", "Великий", "Великая", "Грозный",   "Первый",
                                        "Первая", "Второй", "Вторая",  "Третий",  "Четвёртый", NULL};
    for (size_t i = 0; words[i]; i++)
        if (!strcmp(words[i], word))
            return true;
    return false;
}

/* Where the surname begins: behind given names, initials and the small words of nobility. */
static void find_surname(const struct working *w, struct name_base *out)
{
    const char *s = buf_string(&out->text);
    if (out->surname || w->span->n < 2)
        return;
    const char *last = strrchr(s, ' ');
    size_t n = w->span->n;
    if (!last || w->span->parts[n - 1].kind == PART_INITIAL || w->span->parts[n - 1].kind == PART_NUMBER)
        return;
    if (is_epithet(last + 1) || (n == 2 && is_patronymic(last + 1))) /* Иван Фёдорович */
        return;
    out->surname = (size_t)(last - s) + 1;
}

static bool hangs(const struct working *w)
{
    const struct name_span *s = w->span;
    const struct name_word *v = &w->bases->words->at[s->parts[0].id];
    bool one = s->n == 1 || (s->n == 2 && s->parts[1].kind == PART_NUMBER); /* Karel IV. */
    return one && s->behind_noun && !s->governed && !(s->cues & (CUE_QUOTED | CUE_TITLE | CUE_FIRST)) &&
           name_word_capitals(v) < 2 && s->parts[0].casing != CASING_UPPER;
}

/* The best choice for a span as it is. */
static void choose(struct working *w, struct choice *best)
{
    w->hangs = hangs(w);
    *best = (struct choice){.score = -1e9};
    look_for_given(w);
    prepare(w);
    for (unsigned i = 0; i < CASES - 1; i++)
        try_prefixes(w, 1u << i, best);
    try_own(w, best);
}

/* Parts from..to of a span as if they were a name of their own. */
static double score_alone(const struct working *w, size_t from, size_t to)
{
    struct name_span part = *w->span;
    struct working alone = *w;
    struct choice best;
    bool titled = part.cues & CUE_TITLE;
    part.n = (uint8_t)(to - from);
    memmove(part.parts, part.parts + from, part.n * sizeof *part.parts);
    if (from && !titled) {
        part.cues = 0;
        part.governed = false;
        part.cases = CASES_ALL;
    }
    if (!from && titled && to < w->span->n) { /* президент Чехословакии | Вацлав Гавел */
        part.cues &= (uint16_t)~CUE_TITLE;
        part.governed = true;
        part.cases = CASE_GEN;
    }
    alone.span = &part;
    alone.person = alone.feminine = false;
    choose(&alone, &best);
    return best.score - (best.prefix < alone.span->n ? HANGING : 0);
}

/* May a border stand before part k?  Initials belong to the name behind them. */
static bool may_part(const struct name_span *s, size_t k)
{
    if (s->parts[k - 1].kind != PART_NAME)
        return false;
    return s->parts[k].kind == PART_NAME || (k + 1 < s->n && s->parts[s->n - 1].kind == PART_NAME);
}

static bool may_be_several(const struct name_span *s, enum lang lang)
{
    if (s->n < 2 || s->marked || s->cues & (CUE_INVERTED | CUE_QUOTED) || lang == LANG_UK || lang == LANG_OTHER)
        return false;
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind != PART_NAME && s->parts[i].kind != PART_INITIAL)
            return false;
    return name_span_all_names(s) && head_of(s) == s->n;
}

/* Of several words that could agree in several ways, those that the table knows as they then stand: Hradec Králové. */
static void prefer_known(const struct working *w, struct choice *best)
{
    struct name_base probe = {0};
    size_t n = w->span->n;
    for (size_t prefix = 1; n > 1 && n < 5 && prefix <= n; prefix++) {
        struct choice here = {.score = -1e9};
        for (unsigned bit = 0; bit < CASES - 1; bit++)
            for (unsigned gender = 1; gender < 16; gender <<= 1) {
                struct choice c = {.score = -1e9};
                try_choice(w, prefix, 1u << bit, gender, &c);
                if (c.score <= here.score)
                    continue;
                here = c;
            }
        if (here.score < best->score - 6)
            continue;
        put_parts(w, &probe, &here);
        if (name_phrase_kinds(buf_string(&probe.text), w->lang)) {
            *best = here;
            break;
        }
    }
    buf_free(&probe.text);
}

/* Does the table of names know all of it: Karlovy Vary? */
static bool is_known(struct working *w)
{
    struct name_base probe = {0};
    struct choice best = {.case_bit = CASE_NOM};
    if (w->lang != LANG_EN) {
        choose(w, &best);
        prefer_known(w, &best);
    }
    put_parts(w, &probe, &best);
    bool known = name_phrase_kinds(buf_string(&probe.text), w->lang);
    buf_clear(&probe.text);
    add_as_it_stands(&probe.text, w->text + w->span->start, w->span->end - w->span->start);
    known |= name_phrase_kinds(buf_string(&probe.text), w->lang) != 0;
    buf_free(&probe.text);
    return known;
}

size_t name_seam_of(struct name_bases *bases, const struct name_span *span, const char *text, enum lang lang,
                    uint32_t document)
{
    struct working w = {.bases = bases, .span = span, .text = text, .lang = lang, .document = document};
    bool declines = lang != LANG_EN;
    if (!may_be_several(span, lang))
        return 0;
    double whole = declines ? score_alone(&w, 0, span->n) : 0;
    double best = whole + (span->n == 2 ? 2 * SEAM : SEAM) + (declines ? 0 : SEAM);
    size_t seam = 0;
    for (size_t k = 1; k < span->n; k++) {
        if (!may_part(span, k))
            continue;
        double two = name_seam_support(bases->words, span, k, lang);
        if (declines)
            two += score_alone(&w, 0, k) + score_alone(&w, k, span->n);
        if (two > best) {
            best = two;
            seam = k;
        }
    }
    return seam && is_known(&w) ? 0 : seam;
}

static void put_kind(const struct working *w, struct name_base *out, const struct choice *c)
{
    const struct scored_reading *first = c->at[0], *last = c->at[w->span->n - 1];
    const char *text = w->bases->text.s;
    struct name_bearer kind = name_bearer_of(&(struct name_facts){
        .words = w->bases->words,
        .span = w->span,
        .text = w->text,
        .lang = w->lang,
        .base = buf_string(&out->text),
        .class = first ? first->class : NULL,
        .first = first ? text + first->base : NULL,
        .last = last ? text + last->base : NULL,
        .given = w->person,
        .own = c->case_bit == CASE_OWN,
        .whole = c->prefix == w->span->n,
    });
    out->kind = kind.kind;
    out->sure = kind.sure;
    out->given = kind.given;
}

void name_base_of(struct name_base *out, struct name_bases *bases, const struct name_span *span, const char *text,
                  enum lang lang, uint32_t document)
{
    struct working w = {.bases = bases, .span = span, .text = text, .lang = lang, .document = document};
    struct choice best;
    out->surname = 0;
    out->own = out->feminine = out->given = false;
    if (lang == LANG_EN || lang == LANG_UK || lang == LANG_OTHER) {
        look_for_given(&w);
        best = (struct choice){.case_bit = CASE_NOM};
    } else {
        choose(&w, &best);
        prefer_known(&w, &best);
    }
    put_parts(&w, out, &best);
    out->own = best.case_bit == CASE_OWN;
    out->feminine = w.feminine;
    put_kind(&w, out, &best);
    if (out->kind == BEARER_PERSON)
        find_surname(&w, out);
}
