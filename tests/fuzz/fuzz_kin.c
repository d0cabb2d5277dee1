/* Any words asked for, in a vocabulary of usual and of any words: what is taken stands in it, weighs something, and is
 * found after a bounded number of looks. */
#include "kin.h"
#include "terms.h"

#include "fuzz.h"

enum {
    QUESTIONS_MAX = 60,  /* words of an input that are asked for */
    WORDS_MAX = 256,     /* of the vocabulary */
    LOOKS_MAX = 4000000, /* terms that one question may be shown */
};

struct word {
    char *term;
    size_t len;
};

struct words {
    struct word at[WORDS_MAX];
    size_t n, looks;
};

static const char usual[] =
    "Havel Havla Havlovi Havlová pes psa Praha Praze Prague kniha knize Dostojevskij Dostojevského Jelcin "
    "Yeltsin Tolstoj "
    "fysika fyzika theatr teatr být byt byl nej nejmladší mladý ne nedělá dělat Лев Льва Павел Павла Ельцин Ельциным "
    "Россія Россия хлѣбъ хлеб мой мои читать читающаяся делалась идти шёл go went find found stopped stop George "
    "Jiří Дворжак Dvořák Прага 1938 21.8.1968 Římský-Korsakov O'Neill a и я";

static void add_word(struct words *w, const char *word, size_t len)
{
    struct buf term = {0};
    bool there = false;
    size_t folded = term_of(word, len, &term);
    for (size_t i = 0; i < w->n && !there; i++)
        there = w->at[i].len == term.len && !memcmp(w->at[i].term, term.s, term.len);
    if (folded && !there && w->n < WORDS_MAX) {
        w->at[w->n].len = term.len;
        w->at[w->n++].term = buf_take(&term);
    }
    buf_free(&term);
}

static size_t piece(const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && s[n] != ' ' && s[n] != '\n')
        n++;
    return n;
}

static void add_words(struct words *w, const char *s, size_t len, size_t max)
{
    for (size_t at = 0; at < len && w->n < max; at++) {
        size_t n = piece(s + at, len - at);
        add_word(w, s + at, n);
        at += n;
    }
}

static int by_bytes(const void *a, const void *b)
{
    const struct word *x = a, *y = b;
    int order = memcmp(x->term, y->term, x->len < y->len ? x->len : y->len);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

static bool walk(void *of, const char *prefix, size_t len, vocabulary_fn *each, void *ctx)
{
    struct words *w = of;
    for (size_t i = 0; i < w->n; i++)
        if (w->at[i].len >= len && !memcmp(w->at[i].term, prefix, len)) {
            must(++w->looks < LOOKS_MAX);
            if (!each(ctx, w->at[i].term, w->at[i].len, 1))
                break;
        }
    return true;
}

static void look_at(const struct kins *kins, const struct words *w)
{
    for (size_t i = 0; i < kins->n; i++) {
        const struct kin *k = &kins->at[i];
        const struct word asked = {k->term, k->len};
        must(bsearch(&asked, w->at, w->n, sizeof asked, by_bytes));
        must(k->weight > 0 && k->weight <= 1 && k->freq == 1 && k->relation < RELATION_COUNT);
        must(k->form && k->rule && *k->rule && k->lang < LANG_COUNT);
        for (size_t j = 0; j < i; j++)
            must(k->len != kins->at[j].len || memcmp(k->term, kins->at[j].term, k->len));
    }
    for (size_t i = 0; i < kins->nrefused; i++)
        must(kins->refused[i].rule && *kins->refused[i].rule);
}

static void ask(struct words *w, const char *word, size_t len, unsigned allow)
{
    struct kins kins = {0};
    struct vocabulary v = {.of = w, .walk = walk};
    w->looks = 0;
    must(kins_of(&kins, word, len, allow, &v));
    look_at(&kins, w);
    kins_free(&kins);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const unsigned modes[] = {KIN_ALL, KIN_ALL | KIN_REFUSED, KIN_ALL | KIN_FUZZY1, KIN_ACCENTS | KIN_PREFIX,
                                     0,       KIN_TRANSLIT,          KIN_FUZZY2,           KIN_INFLECT};
    const char *s = (const char *)data;
    struct words w = {.n = 0};
    add_words(&w, usual, sizeof usual - 1, WORDS_MAX);
    add_words(&w, s, size, WORDS_MAX - 100);
    qsort(w.at, w.n, sizeof *w.at, by_bytes);
    for (size_t at = 0, asked = 0; at < size && asked < QUESTIONS_MAX; at++) {
        size_t n = piece(s + at, size - at);
        ask(&w, s + at, n, modes[(n + asked++) % (sizeof modes / sizeof *modes)]);
        at += n;
    }
    for (size_t i = 0; i < w.n; i++)
        free(w.at[i].term);
    return 0;
}
