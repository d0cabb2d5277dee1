/* A date is read as its numbers and words, with what stands between them; a grammar of a few lines does the rest. */
#include "when.h"

#include "tokens.h"

#include <stdlib.h>
#include <string.h>

enum { PIECES_MAX = 16, YEAR_MIN = 100, YEAR_MAX = 2999 };

enum piece_kind { PIECE_NUMBER, PIECE_MONTH, PIECE_TO, PIECE_ROMAN, PIECE_CENTURY, PIECE_HALF };

/* A number or a word that counts. */
struct piece {
    enum piece_kind kind;
    unsigned value, digits;
    char gap;  /* what stands before it: '-' of a hyphen, '/' or '.', 't' of a dash or two full stops, ' ' else */
};

struct pieces {
    struct piece at[PIECES_MAX];
    size_t n, next;
    bool circa, strange;
};

/* ---- words ---- */

struct word {
    const char *begins; /* folded; a full stop: it is the whole word */
    unsigned month;
};

/* The first that fits counts: červenec before červen. */
static const struct word months[] = {
    {"leden", 1},   {"ledn", 1},     {"unor", 2},    {"brez", 3},     {"dub", 4},     {"kvet", 5},   {"cervenc", 7},
    {"cervenec", 7}, {"cerv", 6},    {"srp", 8},     {"zari", 9},     {"rijen", 10},  {"rijn", 10},  {"listopad", 11},
    {"prosin", 12}, {"январ", 1},    {"феврал", 2},  {"март", 3},     {"апрел", 4},   {"май.", 5},   {"мая.", 5},
    {"мае.", 5},    {"июн", 6},      {"июл", 7},     {"август", 8},   {"сентябр", 9}, {"октябр", 10}, {"ноябр", 11},
    {"декабр", 12}, {"jan", 1},      {"feb", 2},     {"mar", 3},      {"apr", 4},     {"may.", 5},   {"jun", 6},
    {"jul", 7},     {"aug", 8},      {"sep", 9},     {"oct", 10},     {"nov", 11},    {"dec", 12},   {"i.", 1},
    {"ii.", 2},     {"iii.", 3},     {"iv.", 4},     {"v.", 5},       {"vi.", 6},     {"vii.", 7},   {"viii.", 8},
    {"ix.", 9},     {"x.", 10},      {"xi.", 11},    {"xii.", 12},
};

static const char doubtful[] = " asi cca ca c circa kolem okolo priblizne snad patrne about approx around около ок "
                               "приблизительно прибл примерно вероятно possibly probably ";
static const char empty[] = " r rok roku roce dne г год года году гг годы годов the of in th st nd rd from od с от ";
static const char centuries[] = " stol st cent c в вв век века веку веке веков century centuries ";
static const char halves[] = " pol pul polovina polovine poloviny polovinu пол половина половины половине половину half ";
static const char firsts[] = " prvni první первая первой первую перв first ", seconds[] = " druha druhe druhou вторая второй вторую втор second ";
static const char until[] = " do az to until по до a and и ";

/* Is the word among those of a list? */
static bool is_one(const char *list, const char *word, size_t len)
{
    for (const char *at = list; (at = memmem(at, strlen(at), word, len)); at++)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

static unsigned month_of(const char *word, size_t len)
{
    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        const char *begins = months[i].begins;
        size_t n = strlen(begins);
        bool all = begins[n - 1] == '.';
        n -= all;
        if (len >= n && !memcmp(word, begins, n) && (!all || len == n))
            return months[i].month;
    }
    return 0;
}

/* ---- pieces ---- */

/* What parts two pieces; the longest dash counts. */
static char gap_of(const char *s, size_t len)
{
    static const char *const dashes[] = {"–", "—", "−", ".."};
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (memmem(s, len, dashes[i], strlen(dashes[i])))
            return 't';
    if (memchr(s, '-', len))
        return len == 1 ? '-' : 't';
    return memchr(s, '/', len) ? '/' : memchr(s, '.', len) ? '.' : ' ';
}

static void add_piece(struct pieces *p, enum piece_kind kind, unsigned value, unsigned digits, char gap)
{
    if (p->n == PIECES_MAX)
        p->strange = true;
    else
        p->at[p->n++] = (struct piece){kind, value, digits, gap};
}

/* XIII to XXI; smaller ones are months, too. */
static unsigned roman_of(const char *word, size_t len)
{
    static const char *const numbers[] = {"xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"};
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (strlen(numbers[i]) == len && !memcmp(numbers[i], word, len))
            return 13 + i;
    return 0;
}

/* What says that a number is a century's, and which part of it. */
static void add_century(struct pieces *p, const char *word, size_t len, char gap)
{
    unsigned roman = roman_of(word, len);
    bool stolet = len >= 6 && !memcmp(word, "stolet", 6);
    if (roman)
        add_piece(p, PIECE_ROMAN, roman, 0, gap);
    else if (stolet || is_one(centuries, word, len))
        add_piece(p, PIECE_CENTURY, 0, 0, gap);
    else if (is_one(halves, word, len))
        add_piece(p, PIECE_HALF, 0, 0, gap);
    else if (is_one(firsts, word, len) || is_one(seconds, word, len))
        add_piece(p, PIECE_NUMBER, is_one(firsts, word, len) ? 1 : 2, 1, gap);
}

/* No date that is understood as a whole has it. */
static void add_strange(struct pieces *p, const char *word, size_t len, char gap)
{
    p->strange = true;
    add_century(p, word, len, gap);
}

static void add_word(struct pieces *p, const char *word, size_t len, char gap)
{
    unsigned month = month_of(word, len);
    if (is_one(doubtful, word, len))
        p->circa = true;
    else if (is_one(until, word, len))
        add_piece(p, PIECE_TO, 0, 0, gap);
    else if (month)
        add_piece(p, PIECE_MONTH, month, 0, gap);
    else if (!is_one(empty, word, len))
        add_strange(p, word, len, gap);
}

/* Digits of a number, or of an ordinal one in English: 21st. */
static size_t digits_of(const char *s, size_t len)
{
    size_t n = strspn(s, "0123456789");
    n = n < len ? n : len;
    bool ordinal = n && n <= 2 && len == n + 2 && is_one(" st nd rd th ", s + n, 2);
    return n == len || ordinal ? n : 0;
}

static void pieces_of(struct pieces *p, const char *date)
{
    struct tokens t = {0};
    size_t behind = 0;
    tokens_of(&t, date, strlen(date));
    for (size_t i = 0; i < t.n; i++) {
        const struct token *k = &t.at[i];
        size_t len = k->end - k->start;
        if (k->shape == SHAPE_WHOLE || k->shape == SHAPE_BROKEN)
            continue;
        char gap = gap_of(date + behind, k->start > behind ? k->start - behind : 0);
        size_t digits = digits_of(date + k->start, len);
        if (digits && digits < 9)
            add_piece(p, PIECE_NUMBER, (unsigned)strtoul(date + k->start, NULL, 10), (unsigned)digits, gap);
        else
            add_word(p, token_term(&t, k), k->folded_len, gap);
        behind = k->end;
    }
    p->circa |= strpbrk(date, "?~") != NULL;
    tokens_free(&t);
}

/* ---- grammar ---- */

static bool is_year(const struct piece *p)
{
    return p->kind == PIECE_NUMBER && p->digits >= 3 && p->digits <= 4 && p->value >= YEAR_MIN && p->value <= YEAR_MAX;
}

static bool is_small(const struct piece *p, unsigned most)
{
    return p->kind == PIECE_NUMBER && p->digits <= 2 && p->value && p->value <= most;
}

/* A month as a number or a word. */
static bool is_month(const struct piece *p)
{
    return p->kind == PIECE_MONTH || is_small(p, 12);
}

/* Sets the day and steps over n pieces. */
static bool set_day(struct pieces *p, size_t n, struct when_day *out, unsigned year, unsigned month, unsigned day)
{
    *out = (struct when_day){year, month, day};
    p->next += n;
    return true;
}

/* 1968-08-21, 1968/8, 1968 August 21: a dash behind a year is no hyphen. */
static bool year_first(struct pieces *p, const struct piece *at, size_t n, struct when_day *out)
{
    bool month = n > 1 && is_month(&at[1]) && (at[1].kind == PIECE_MONTH || strchr("-/.", at[1].gap));
    if (month && n > 2 && is_small(&at[2], 31) && at[2].gap != 't')
        return set_day(p, 3, out, at->value, at[1].value, at[2].value);
    if (month)
        return set_day(p, 2, out, at->value, at[1].value, 0);
    return set_day(p, 1, out, at->value, 0, 0);
}

/* One date from p->next on: 19680821, 21. 8. 1968, August 21 1968, srpen 1968, 1968-08-21. */
static bool read_day(struct pieces *p, struct when_day *out)
{
    const struct piece *at = p->at + p->next;
    size_t n = p->n - p->next;
    if (n && at->kind == PIECE_NUMBER && at->digits == 8)
        return set_day(p, 1, out, at->value / 10000, at->value / 100 % 100, at->value % 100);
    if (n && is_year(at))
        return year_first(p, at, n, out);
    if (n > 2 && is_small(at, 31) && is_month(&at[1]) && is_year(&at[2]))
        return set_day(p, 3, out, at[2].value, at[1].value, at->value);
    if (n > 2 && at->kind == PIECE_MONTH && is_small(&at[1], 31) && is_year(&at[2]))
        return set_day(p, 3, out, at[2].value, at->value, at[1].value);
    if (n > 1 && is_month(at) && is_year(&at[1]))
        return set_day(p, 2, out, at[1].value, at->value, 0);
    return false;
}

/* What follows the first date: -1920, –20, do 1920, /1920. */
static bool read_rest(struct pieces *p, struct when *out)
{
    const struct piece *at = p->at + p->next;
    bool word = p->next < p->n && at->kind == PIECE_TO;
    if (p->next == p->n)
        return true;
    p->next += word;
    at += word;
    if (p->next == p->n || (!word && at->gap == ' '))
        return false;
    if (at->kind == PIECE_NUMBER && at->digits == 2 && at->value > out->from.year % 100 && !out->from.month) {
        out->to.year = out->from.year - out->from.year % 100 + at->value;
        p->next++;
    } else if (!read_day(p, &out->to) || out->to.year < out->from.year) {
        return false;
    }
    return p->next == p->n;
}

/* The first year that stands anywhere. */
static bool any_year(const struct pieces *p, struct when *out)
{
    for (size_t i = 0; i < p->n; i++)
        if (is_year(&p->at[i]) && p->at[i].digits == 4) {
            *out = (struct when){.from = {.year = p->at[i].value}, .circa = p->circa};
            return true;
        }
    *out = (struct when){0};
    return false;
}

/* The number of a century before piece i: XIX, 19; 0: there is none. */
static unsigned century_before(const struct pieces *p, size_t i)
{
    const struct piece *at = i ? &p->at[i - 1] : NULL;
    bool number = at && (at->kind == PIECE_ROMAN || at->kind == PIECE_MONTH || is_small(at, 21));
    return number ? at->value : 0;
}

/* "2. pol.": of which half is piece i? */
static unsigned half_before(const struct pieces *p, size_t i)
{
    for (size_t k = 1; k < i; k++)
        if (p->at[k].kind == PIECE_HALF && is_small(&p->at[k - 1], 2))
            return p->at[k - 1].value;
    return 0;
}

/* The first century that is named; XVIII–XIX has two numbers before the word. */
static bool any_century(const struct pieces *p, struct when *out)
{
    size_t i = 0;
    while (i < p->n && (p->at[i].kind != PIECE_CENTURY || !century_before(p, i)))
        i++;
    unsigned last = i < p->n ? century_before(p, i) : 0, half = half_before(p, i), first = last;
    bool to = i > 1 && (p->at[i - 1].gap == 't' || p->at[i - 1].gap == '-' || p->at[i - 2].kind == PIECE_TO);
    if (to && century_before(p, p->at[i - 2].kind == PIECE_TO ? i - 2 : i - 1))
        first = century_before(p, p->at[i - 2].kind == PIECE_TO ? i - 2 : i - 1);
    if (!last || first > last)
        return false;
    *out = (struct when){.circa = p->circa, .century = true};
    out->from.year = 100 * (first - 1) + (half == 2 ? 51 : 1);
    out->to.year = 100 * last - (half == 1 ? 50 : 0);
    return true;
}

/* "1968-08-21T03:30" without the hour. */
static char *without_hour(const char *date)
{
    size_t len = strlen(date), day = strspn(date, "0123456789-");
    return need_copy(date, day == 10 && date[day] == 'T' ? day : len);
}

bool when_of(const char *date, struct when *out)
{
    struct pieces p = {0};
    *out = (struct when){0};
    if (!date)
        return false;
    char *day = without_hour(date);
    pieces_of(&p, day);
    free(day);
    out->circa = p.circa;
    out->whole = !p.strange && read_day(&p, &out->from) && out->from.month <= 12 && out->from.day <= 31 &&
                 read_rest(&p, out);
    return out->whole || any_year(&p, out) || any_century(&p, out);
}

void when_years(const char *date, struct buf *out)
{
    struct when when;
    if (!when_of(date, &when))
        return;
    buf_addf(out, "%04u", when.from.year);
    if (when.to.year > when.from.year)
        buf_addf(out, "–%04u", when.to.year);
}

void when_key(const char *date, struct buf *out)
{
    struct when when;
    if (when_of(date, &when))
        buf_addf(out, "%04u-%02u-%02u", when.from.year, when.from.month, when.from.day);
}

/* "1968" with the rest of a first or last day. */
static void fill_day(char out[11], const char *day, const char *rest)
{
    size_t len = strlen(day) < 10 ? strlen(day) : 10;
    memcpy(out, day, len);
    memcpy(out + len, rest + len, 11 - len);
}

/* What is not told may be any: the last day of "1968" is 1968-99-99. */
static void last_day(const struct when *when, struct buf *out)
{
    const struct when_day *day = when->to.year ? &when->to : &when->from;
    buf_addf(out, "%04u-%02u-%02u", day->year, day->month ? day->month : 99, day->day ? day->day : 99);
}

bool when_within(const char *date, const char *from, const char *to)
{
    struct when when;
    struct buf first = {0}, last = {0};
    char least[11], most[11];
    bool is = when_of(date, &when);
    if (is) {
        fill_day(least, from, "0000-00-00");
        fill_day(most, to, "9999-99-99");
        when_key(date, &first);
        last_day(&when, &last);
        is = strcmp(first.s, most) <= 0 && strcmp(last.s, least) >= 0;
    }
    buf_free(&first);
    buf_free(&last);
    return is;
}
