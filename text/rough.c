#include "rough.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>

enum { LETTERS_MAX = 48, STEM_MIN = 3, STEM_MAX = 6, TELLING = 3 };

/* ---- the key ---- */

static bool among(const uint32_t *letters, uint32_t c)
{
    while (*letters && *letters != c)
        letters++;
    return *letters != 0;
}

static bool is_vowel(uint32_t c)
{
    static const uint32_t vowels[] = {'a',   'e',   'i',   'o',   'u',   0x430, 0x435, 0x438,
                                      0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F, 0}; /* аеиоуыэюя */
    return among(vowels, c);
}

/* Consonants and signs that endings end in: mužům mužích hlavami bylo byl dělat, столом столах домой делал делать */
static bool is_ending(uint32_t c)
{
    static const uint32_t endings[] = {'m',   'h',   't',   'l',   'j',   0x43C, 0x445,
                                       0x442, 0x43B, 0x439, 0x432, 0x44C, 0x44A, 0}; /* мхтлйвьъ */
    return among(endings, c);
}

/* One letter for spellings that changed: fysika fyzika, theatr teatr, gest jest, illustrace ilustrace. */
static uint32_t even(uint32_t c)
{
    switch (c) {
    case 'w':
        return 'v';
    case 'y':
        return 'i';
    case 's':
        return 'z';
    case 'g':
        return 'j';
    case 0x451:
        return 0x435; /* ё */
    default:
        return c;
    }
}

/* The letters of a word as they are; returns how many. */
static size_t letters_of(const char *s, size_t len, uint32_t *out)
{
    size_t n = 0;
    for (size_t i = 0; i < len && n < LETTERS_MAX; n++)
        i += utf8_next(s + i, len - i, &out[n]);
    return n;
}

/* The letters of a word, spellings evened out; returns how many. */
static size_t even_letters(const char *folded, size_t len, uint32_t *out)
{
    size_t n = 0, step;
    uint32_t c, before = 0;
    for (size_t i = 0; i < len && n < LETTERS_MAX; i += step) {
        step = utf8_next(folded + i, len - i, &c);
        bool silent = c == 'h' && (before == 't' || before == 'p');
        if (silent && before == 'p')
            out[n - 1] = 'f';
        before = c;
        c = even(c);
        if (silent || (n && out[n - 1] == c))
            continue;
        if (c == 'u' && n && out[n - 1] == 'a') /* saud soud */
            out[n - 1] = 'o';
        if (c == 'x') {
            out[n++] = 'k';
            c = 'z';
        }
        out[n++] = c;
    }
    return n;
}

/* Letters without the ending, STEM_MAX at most. */
static size_t stem_len(const uint32_t *letters, size_t n)
{
    for (int pass = 0; pass < 2; pass++) {
        while (n > STEM_MIN && is_vowel(letters[n - 1]))
            n--;
        if (n > STEM_MIN + 1 && is_ending(letters[n - 1]))
            n--;
    }
    while (n > STEM_MIN && is_vowel(letters[n - 1]))
        n--;
    return n < STEM_MAX ? n : STEM_MAX;
}

/* FNV-1a over the letters. */
static uint32_t hash_letters(const uint32_t *letters, size_t n)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ letters[i]) * 16777619u;
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 12;
    return hash ? hash : 1;
}

static uint32_t letter_set(const uint32_t *letters, size_t n)
{
    uint32_t set = 0;
    for (size_t i = 0; i < n; i++)
        set |= 1u << (letters[i] & 31);
    return set;
}

/* ---- the words ---- */

/* Does a sentence end within text[from, to)? */
static bool ends_sentence(const char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (strchr(".!?", text[i]) || (to - i >= 3 && !memcmp(text + i, "…", 3)))
            return true;
    return false;
}

static void add_word(struct roughs *r, const struct token *t, bool begins)
{
    uint32_t letters[LETTERS_MAX];
    const char *folded = token_term(&r->tokens, t);
    bool number = t->kind == TOKEN_NUMBER;
    size_t n = number ? letters_of(folded, t->folded_len, letters) : even_letters(folded, t->folded_len, letters);
    struct rough word = {.start = t->start, .end = t->end, .folded_len = t->folded_len, .begins = begins};
    word.letters = letter_set(letters, n);
    word.telling = n >= TELLING;
    word.bits = word.telling ? ROUGH_BITS : ROUGH_BITS_SHORT;
    word.key = hash_letters(letters, number ? n : stem_len(letters, n));
    word.folded = (uint32_t)r->folded.len;
    buf_add(&r->folded, folded, t->folded_len);
    r->at = need_room(r->at, r->n, &r->cap, sizeof word);
    r->at[r->n++] = word;
}

/* A broken word stands for its parts and for the compound that it may be; a compound's parts stand for it. */
void roughs_add(struct roughs *r, const char *text, size_t len)
{
    uint32_t behind = 0; /* tokens that begin before this are within the broken word */
    size_t before = r->n;
    tokens_of(&r->tokens, text, len);
    for (size_t i = 0; i < r->tokens.n; i++) {
        const struct token *t = &r->tokens.at[i];
        if (t->start < behind || t->shape == SHAPE_WHOLE)
            continue;
        if (t->shape == SHAPE_BROKEN)
            behind = t->end;
        add_word(r, t, r->n == before || ends_sentence(text, r->at[r->n - 1].end, t->start));
    }
}

void roughs_clear(struct roughs *r)
{
    r->n = 0;
    buf_clear(&r->folded);
}

void roughs_free(struct roughs *r)
{
    free(r->at);
    buf_free(&r->folded);
    tokens_free(&r->tokens);
    *r = (struct roughs){0};
}

/* ---- words that are alike ---- */

/* Edits between two words, up to `most` + 1 where there are more. */
static unsigned edits(const uint32_t *a, size_t m, const uint32_t *b, size_t n, unsigned most)
{
    unsigned row[LETTERS_MAX + 1];
    for (size_t k = 0; k <= n; k++)
        row[k] = (unsigned)k;
    for (size_t i = 1; i <= m; i++) {
        unsigned corner = row[0], best = row[0] = (unsigned)i;
        for (size_t k = 1; k <= n; k++) {
            unsigned above = row[k], change = corner + (a[i - 1] != b[k - 1]);
            unsigned gap = (above < row[k - 1] ? above : row[k - 1]) + 1;
            row[k] = change < gap ? change : gap;
            corner = above;
            best = row[k] < best ? row[k] : best;
        }
        if (best > most)
            return most + 1;
    }
    return row[n];
}

static bool are_alike(const uint32_t *a, size_t m, const uint32_t *b, size_t n)
{
    size_t shorter = m < n ? m : n, longer = m < n ? n : m;
    unsigned most = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
    return longer - shorter <= most && edits(a, m, b, n, most) <= most;
}

/* Two letters at most are other ones, or one more, of two bytes each.  Asked for nearly all pairs of words. */
static bool may_be_alike(int a_len, int b_len, uint32_t a_letters, uint32_t b_letters)
{
    uint32_t other = a_letters ^ b_letters;
    if (abs(a_len - b_len) > 4)
        return false;
    for (int i = 0; i < 4; i++)
        other &= other - 1; /* without its lowest bit */
    return !other;
}

/* 2014 is no misprint of 2018. */
static bool is_number(const char *folded, size_t len)
{
    return strspn(folded, "0123456789") >= len;
}

bool rough_alike(const struct rough *a, const char *a_folded, const struct rough *b, const char *b_folded)
{
    uint32_t x[LETTERS_MAX], y[LETTERS_MAX];
    if (!a->telling || !b->telling || !may_be_alike(a->folded_len, b->folded_len, a->letters, b->letters) ||
        (is_number(a_folded, a->folded_len) && is_number(b_folded, b->folded_len)))
        return false;
    size_t m = letters_of(a_folded, a->folded_len, x);
    return are_alike(x, m, y, letters_of(b_folded, b->folded_len, y));
}

/* The letters of both, one behind the other; as far as there is room. */
static size_t letters_of_both(const struct rough *first, const struct rough *second, const char *folded, uint32_t *out)
{
    uint32_t more[LETTERS_MAX];
    size_t m = letters_of(folded + first->folded, first->folded_len, out);
    size_t n = letters_of(folded + second->folded, second->folded_len, more);
    n = n < LETTERS_MAX - m ? n : LETTERS_MAX - m;
    memcpy(out + m, more, n * sizeof *out);
    return m + n;
}

bool rough_joined(const struct rough *first, const struct rough *second, const char *folded, const struct rough *whole,
                  const char *whole_folded)
{
    uint32_t x[LETTERS_MAX], y[LETTERS_MAX];
    if (!whole->telling || !may_be_alike(first->folded_len + second->folded_len, whole->folded_len,
                                         first->letters | second->letters, whole->letters))
        return false;
    size_t m = letters_of_both(first, second, folded, x);
    return are_alike(x, m, y, letters_of(whole_folded + whole->folded, whole->folded_len, y));
}
