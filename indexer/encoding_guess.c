#include "encoding_guess.h"

#include "encoding_data.h"
#include "utf8.h"

#include <math.h>
#include <string.h>
#include <uchardet.h>

enum {
    STRETCH = 64,          /* bytes that are looked at as one */
    FIRST = 1000,          /* stretches from the beginning */
    WINDOWS = 16,          /* places further on, evenly spread, */
    EACH = 40,             /* ... of which so many stretches are read */
    ENOUGH = 64,           /* stretches after which who is far behind is out */
    MANY_WORDS = 20,       /* so many of ASCII, or more */
    ASCII_WORDS = 300,     /* words that tell about the language first */
    UCHARDET = 1 << 13,    /* bytes that uchardet gets */
    TELLING = 60,          /* bytes in stretches without which nothing is said of other encodings */
    LONELY = 3,            /* bytes beyond ASCII, or fewer, that may be noise, */
    DOUBTFUL = 60,         /* ... where no encoding is surer than that: percent */
    SHOWN_NONE = 5,        /* how often one byte that is no character counts */
    SURE_MOST = 99,
};

/* Nats. */
#define FAR_BEHIND 120.0
#define ASCII_WORD 0.2
#define NAMED 2.0      /* what uchardet's word is worth */
#define DECLARED 20.0  /* what the document's own is worth */
#define NO_CHARACTER 8.0
#define TEMPER 0.4     /* neighbours are not independent: costs of a text say less than their sum */
#define POOR 5.3       /* a byte: so dear is no text that an encoding was made for, */
#define NONSENSE 8.0   /* ... and this is none at all */
#define CASE_CAPITAL 1.5
#define CASE_ALONE 2.5
#define CASE_ALL 3.0
#define CASE_MIXED 9.0
#define SYMBOL_QUOTE 7.0    /* quotes cost less, and stand beside letters; */
#define SYMBOL_TOUCHING 3.0 /* others do so seldom, */
#define SYMBOL_INSIDE 5.0   /* and all of them between two letters */
#define HALF_A_PAIR 3.0     /* « without » */
#define BOX_AGAIN 0.5
#define UNIT (1 / 16.0)

/* What encodings cost before a byte is read, in the order of enum encoding: how seldom one meets them. */
static const double rarity[ENCODINGS_TOLD] = {0, 0.7, 1, 0.7, 4, 4, 0, 0.5, 1, 1.5, 2, 0.8};

/* One encoding's reading of the text. */
struct rival {
    const struct encoding_codes *codes;
    double cost;                    /* so far */
    double weight[ENCODING_MODELS]; /* how much of the text is in each language, in stretches; 0: another script */
    double weights;                 /* their sum */
    bool out;
};

struct guessing {
    const char *bytes;
    size_t len;
    size_t count[256]; /* of each byte in all of the text */
    struct rival rivals[ENCODINGS_TOLD];
    size_t stretches, read; /* stretches, and their bytes */
    bool settled;           /* all that are left give the same text */
};

static enum encoding encoding_of(int rival)
{
    return (enum encoding)(rival + ENCODING_CP1250);
}

/* ---- stretches: words with bytes beyond ASCII ---- */

static bool ascii_letter(unsigned char b)
{
    return (unsigned char)((b | 0x20) - 'a') < 26;
}

static bool in_stretch(char b)
{
    return (unsigned char)b >= 0x80 || ascii_letter((unsigned char)b);
}

/* The next byte beyond ASCII from here on, eight at a time; len where there is none. */
static size_t next_beyond(const char *bytes, size_t at, size_t len)
{
    for (; len - at >= 8; at += 8) {
        uint64_t eight;
        memcpy(&eight, bytes + at, 8);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (at < len && (unsigned char)bytes[at] < 0x80)
        at++;
    return at;
}

/* The next stretch that begins at or behind *at: *at becomes its start, its length is returned; 0: there is none. */
static size_t next_stretch(const struct guessing *g, size_t *at)
{
    size_t beyond = next_beyond(g->bytes, *at, g->len), start = beyond, end = beyond;
    if (beyond == g->len)
        return 0;
    while (start > *at && beyond - start < STRETCH / 2 && in_stretch(g->bytes[start - 1]))
        start--;
    while (end < g->len && end - start < STRETCH && in_stretch(g->bytes[end]))
        end++;
    *at = start;
    return end - start;
}

/* ---- what a stretch costs ---- */

/* The codes of a stretch in one encoding, between two edges. */
struct coded {
    const char *bytes;
    uint16_t code[STRETCH + 2];
    size_t n; /* with the edges: code i is of byte i - 1 */
};

static uint16_t code_of(const struct encoding_codes *c, unsigned char b)
{
    if (b >= 0x80)
        return c->code[b - 0x80];
    return ascii_letter(b) ? (uint16_t)((b & 0x1F) | (b & 0x20 ? 0 : CODE_UPPER)) : 0;
}

static void code_stretch(struct coded *out, const struct encoding_codes *c, const char *bytes, size_t len)
{
    out->bytes = bytes;
    out->n = len + 2;
    out->code[0] = out->code[len + 1] = 0;
    for (size_t i = 0; i < len; i++)
        out->code[i + 1] = code_of(c, (unsigned char)bytes[i]);
}

/* 0 for what is no letter. */
static unsigned letter(uint16_t code)
{
    return code & (CODE_SYMBOL | CODE_NONE) ? 0 : code & CODE_LOW;
}

/* Quotes and lines and what is no character, the i-th code. */
static double symbol_cost(const struct coded *c, size_t i)
{
    uint16_t code = c->code[i];
    if (code & CODE_BOX && i > 1 && c->bytes[i - 1] == c->bytes[i - 2])
        return BOX_AGAIN;
    double cost = (code & CODE_LOW) * UNIT;
    int letters = (letter(c->code[i - 1]) != 0) + (letter(c->code[i + 1]) != 0);
    if (!letters || code & CODE_BETWEEN)
        return cost;
    return cost + (letters > 1 ? SYMBOL_INSIDE : cost > SYMBOL_QUOTE ? SYMBOL_TOUCHING : 0);
}

/* Capitals of a word of n letters. */
static double case_cost(size_t n, size_t capitals, bool first)
{
    if (!capitals)
        return 0;
    if (capitals == 1 && first)
        return n > 1 ? CASE_CAPITAL : CASE_ALONE;
    return capitals == n ? CASE_ALL : CASE_MIXED;
}

/* What costs the same in all languages: symbols, capitals. */
static double common_cost(const struct coded *c)
{
    double cost = 0;
    size_t n = 0, capitals = 0;
    bool first = false;
    for (size_t i = 1; i < c->n; i++) {
        bool capital = letter(c->code[i]) && c->code[i] & CODE_UPPER;
        if (letter(c->code[i])) {
            first = n ? first : capital;
            n++;
            capitals += capital;
            continue;
        }
        cost += case_cost(n, capitals, first) + (i + 1 < c->n ? symbol_cost(c, i) : 0);
        n = capitals = 0;
    }
    return cost;
}

/* Letters after letters in one language. */
static double letters_cost(const struct coded *c, const struct encoding_model *m)
{
    unsigned cost = 0, before = 0;
    for (size_t i = 1; i < c->n; i++) {
        unsigned number = m->number[letter(c->code[i])];
        if (before || number)
            cost += encoding_costs[m->at + before * m->n + number];
        before = number;
    }
    return cost * UNIT;
}

/* The cost of the stretch in whatever language it is, by how much of the text is in each; these learn from it. */
static double mixed_cost(struct rival *r, const struct coded *c)
{
    double cost[ENCODING_MODELS], least = HUGE_VAL, sum = 0, share[ENCODING_MODELS];
    for (int m = 0; m < ENCODING_MODELS; m++) {
        cost[m] = r->weight[m] > 0 ? letters_cost(c, &encoding_models[m]) : HUGE_VAL;
        least = cost[m] < least ? cost[m] : least;
    }
    for (int m = 0; m < ENCODING_MODELS; m++)
        sum += share[m] = r->weight[m] > 0 ? r->weight[m] / r->weights * exp(least - cost[m]) : 0;
    for (int m = 0; m < ENCODING_MODELS; m++)
        r->weight[m] += share[m] / sum;
    r->weights += 1;
    return least - log(sum);
}

static void read_stretch(struct guessing *g, size_t at, size_t len)
{
    for (size_t i = 0; i < ENCODINGS_TOLD; i++) {
        struct rival *r = &g->rivals[i];
        struct coded c;
        if (r->out)
            continue;
        code_stretch(&c, r->codes, g->bytes + at, len);
        r->cost += common_cost(&c) + mixed_cost(r, &c);
    }
    g->stretches++;
    g->read += len;
}

/* ---- the rivals ---- */

/* All start with the same trust in each language of their script. */
static void start(struct guessing *g)
{
    for (size_t i = 0; i < g->len; i++)
        g->count[(unsigned char)g->bytes[i]]++;
    for (int i = 0; i < ENCODINGS_TOLD; i++) {
        struct rival *r = &g->rivals[i];
        *r = (struct rival){.codes = &encoding_codes[i], .cost = rarity[i]};
        for (int m = 0; m < ENCODING_MODELS; m++)
            r->weights += r->weight[m] = encoding_models[m].cyrillic == r->codes->cyrillic;
    }
}

/* ASCII words are the same in all encodings, but tell what language there is; where they are many it is seldom one that
 * is written in Cyrillic. */
static void read_ascii_words(struct guessing *g)
{
    struct rival *latin = &g->rivals[0];
    size_t words = 0, end;
    for (size_t at = 0; at < g->len && words < ASCII_WORDS; at = end + 1) {
        for (end = at; end < g->len && end - at < STRETCH && in_stretch(g->bytes[end]); end++)
            ;
        struct coded c;
        if (end - at < 2 || next_beyond(g->bytes, at, end) < end)
            continue;
        code_stretch(&c, latin->codes, g->bytes + at, end - at);
        mixed_cost(latin, &c);
        words++;
    }
    for (int i = 1; i < ENCODINGS_TOLD; i++) {
        struct rival *r = &g->rivals[i];
        if (r->codes->cyrillic) {
            r->cost += words < MANY_WORDS ? ASCII_WORD * (double)words : ASCII_WORD * MANY_WORDS;
            continue;
        }
        memcpy(r->weight, latin->weight, sizeof latin->weight);
        r->weights = latin->weights;
    }
}

static int best_rival(const struct guessing *g)
{
    int best = -1;
    for (int i = 0; i < ENCODINGS_TOLD; i++)
        if (!g->rivals[i].out && (best < 0 || g->rivals[i].cost < g->rivals[best].cost))
            best = i;
    return best;
}

/* Do both give the same text? */
static bool same_text(const struct guessing *g, enum encoding a, enum encoding b)
{
    for (int byte = 0x80; byte < 0x100; byte++)
        if (g->count[byte] &&
            encoding_character(a, (unsigned char)byte) != encoding_character(b, (unsigned char)byte))
            return false;
    return true;
}

/* Who is far behind reads no more. */
static void part_with(struct guessing *g)
{
    int best = best_rival(g);
    g->settled = true;
    for (int i = 0; i < ENCODINGS_TOLD; i++) {
        struct rival *r = &g->rivals[i];
        r->out |= r->cost > g->rivals[best].cost + FAR_BEHIND;
        g->settled &= r->out || same_text(g, encoding_of(i), encoding_of(best));
    }
}

/* Reads at most n stretches of [from, to); returns where it stopped. */
static size_t read_stretches(struct guessing *g, size_t from, size_t to, size_t n)
{
    size_t len;
    for (; n && from < to && !g->settled && (len = next_stretch(g, &from)) && from < to; n--) {
        read_stretch(g, from, len);
        from += len;
        if (g->stretches % 16 == 0 && g->stretches >= ENOUGH)
            part_with(g);
    }
    return from;
}

/* The beginning, and some of what follows. */
static void read_text(struct guessing *g)
{
    size_t from = read_stretches(g, 0, g->len, FIRST), left = g->len - from;
    for (size_t w = 0; w < WINDOWS && left >= WINDOWS; w++)
        read_stretches(g, from + left / WINDOWS * w, from + left / WINDOWS * (w + 1), EACH);
}

/* Is this character in the text, as the encoding has it? */
static bool has(const struct guessing *g, enum encoding e, uint32_t c)
{
    for (int b = 0x80; b < 0x100; b++)
        if (g->count[b] && encoding_character(e, (unsigned char)b) == c)
            return true;
    return false;
}

/* Bytes that are no character, in all of the text, and half a pair of quotes. */
static void count_strange(struct guessing *g)
{
    for (int i = 0; i < ENCODINGS_TOLD; i++) {
        enum encoding e = encoding_of(i);
        if (has(g, e, 0xAB) != has(g, e, 0xBB))
            g->rivals[i].cost += HALF_A_PAIR;
    }
    for (int i = 0; i < ENCODINGS_TOLD; i++)
        for (int b = 0x80; b < 0x100; b++)
            if (g->count[b] && g->rivals[i].codes->code[b - 0x80] & CODE_NONE)
                g->rivals[i].cost += NO_CHARACTER * (g->count[b] < SHOWN_NONE ? (double)g->count[b] : SHOWN_NONE);
}

/* ---- what others say ---- */

/* uchardet's answer for a part of the text that has bytes beyond ASCII. */
static void ask_uchardet(const struct guessing *g, char answer[32])
{
    size_t from = next_beyond(g->bytes, 0, g->len);
    from = from > 256 ? from - 256 : 0;
    uchardet_t u = uchardet_new();
    answer[0] = 0;
    if (!u)
        return;
    size_t len = g->len - from < UCHARDET ? g->len - from : UCHARDET;
    if (uchardet_handle_data(u, g->bytes + from, len) == 0) {
        uchardet_data_end(u);
        const char *charset = uchardet_get_charset(u);
        if (charset && strlen(charset) < 32)
            strcpy(answer, charset);
    }
    uchardet_delete(u);
}

/* An advantage for the encoding that somebody names. */
static void favour(struct guessing *g, const char *name, double nats)
{
    enum encoding e;
    if (name && encoding_find(name, &e) && encoding_single(e) && e < ENCODING_TOLD_END)
        g->rivals[e - ENCODING_CP1250].cost -= nats;
}

/* Percent, by how far behind those are that read another text. */
static uint8_t sureness(const struct guessing *g, int best)
{
    double others = 0;
    for (int i = 0; i < ENCODINGS_TOLD; i++)
        if (!g->rivals[i].out && !same_text(g, encoding_of(i), encoding_of(best)))
            others += exp(TEMPER * (g->rivals[best].cost - g->rivals[i].cost));
    double percent = 100 / (1 + others);
    return percent < SURE_MOST ? (uint8_t)percent : SURE_MOST;
}

/* The text fits none of our languages: what is declared or uchardet says is all there is. */
static void take_other(struct guess *guess, const char *declared, const char *said)
{
    enum { FAITH = 50, DOUBT = 30 }; /* percent */
    enum encoding e;
    guess->sure = guess->sure < DOUBT ? guess->sure : DOUBT;
    if (declared && encoding_find(declared, &e) && encoding_single(e))
        said = declared;
    if (*said && !encoding_find(said, &e)) {
        strcpy(guess->unread, said);
    } else if (*said && e >= ENCODING_TOLD_END) {
        guess->encoding = e;
        guess->sure = FAITH;
    }
}

/* Where cp1252 gives the same text as the best, and most of it is in a western language, that is the usual name. */
static int usual(const struct guessing *g, int best)
{
    enum { WEST = ENCODING_CP1252 - ENCODING_CP1250 };
    double west = 0;
    for (int m = 0; m < ENCODING_MODELS; m++)
        west += encoding_models[m].western ? g->rivals[best].weight[m] : 0;
    bool same = same_text(g, ENCODING_CP1252, encoding_of(best));
    return same && 2 * west > g->rivals[best].weights ? WEST : best;
}

/* Bytes that are no letters of anything: they cost too much, or are too few to say which. */
static bool nonsense(const struct guessing *g, double cost, uint8_t sure)
{
    size_t beyond = 0;
    for (int b = 0x80; b < 0x100; b++)
        beyond += g->count[b];
    return cost > NONSENSE * (double)g->read || (beyond <= LONELY && sure < DOUBTFUL);
}

struct guess encoding_guess(const char *bytes, size_t len, const char *declared)
{
    struct guessing g = {.bytes = bytes, .len = len};
    char said[32];
    start(&g);
    read_ascii_words(&g);
    read_text(&g);
    count_strange(&g);
    ask_uchardet(&g, said);
    favour(&g, said, NAMED);
    favour(&g, declared, DECLARED);
    int best = usual(&g, best_rival(&g));
    double cost = g.rivals[best].cost;
    struct guess guess = {.encoding = encoding_of(best), .sure = sureness(&g, best)};
    guess.nonsense = nonsense(&g, cost, guess.sure);
    if (g.read >= TELLING && cost > POOR * (double)g.read)
        take_other(&guess, declared, said);
    return guess;
}
