#include "language.h"
#include "language_data.h"
#include <limits.h>
#include <string.h>

/* To add a language: write lang_xx.c after lang_cs.c, add its enum value in language.h and its line here; to have it
 * guessed, add its sample to language_samples.txt and its class to make_language, and make language_data.c again. */
extern const struct language lang_cs, lang_ru, lang_en, lang_sk, lang_uk;
static const char *const nothing[] = {NULL};
static const struct language lang_other = {LANG_OTHER, "other", "other", nothing, nothing, 0};
static const struct language *const languages[LANG_COUNT] = {
    &lang_other, &lang_cs, &lang_ru, &lang_en, &lang_sk, &lang_uk,
};

const struct language *language_row(enum lang lang)
{
    return lang < LANG_COUNT ? languages[lang] : &lang_other;
}

const struct language *language_by_code(const char *code)
{
    for (size_t i = 0; i < LANG_COUNT; i++)
        if (!strcmp(languages[i]->code, code))
            return languages[i];
    return NULL;
}

/* Is a word of len bytes before (< 0), at (0) or behind (> 0) an entry? */
static int word_order(const char *word, size_t len, const char *entry)
{
    int order = strncmp(word, entry, len);
    return order ? order : -(entry[len] != '\0');
}

bool language_function_word(const struct language *language, const char *folded, size_t len)
{
    const char *const *list = language->function_words;
    for (size_t low = 0, high = language->function_word_count; low < high;) {
        size_t middle = (low + high) / 2;
        int order = word_order(folded, len, list[middle]);
        if (!order)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* What is known of a text, in one script.  Sixteen losses are added at once, a byte each; they run over after 17
 * rows, so they are moved to wide sums before. */
struct evidence {
    uint64_t even, odd; /* losses of classes 0 2 4 ... and 1 3 5 ... */
    unsigned rows;      /* in even and odd */
    unsigned letters;   /* of the script, that were looked at */
    unsigned sum[LANGUAGE_CLASSES];
};

enum {
    NIBBLES_FIT = 17,
    WORD_LETTERS = 30, /* the beginning of a longer word tells enough */
    WORDS_READ = 40,   /* of a longer text, evenly spread: more would not change the answer */
};

static void evidence_settle(struct evidence *e)
{
    for (unsigned i = 0; i < LANGUAGE_CLASSES / 2; i++) {
        e->sum[2 * i] += e->even >> 8 * i & 0xff;
        e->sum[2 * i + 1] += e->odd >> 8 * i & 0xff;
    }
    e->even = e->odd = e->rows = 0;
}

static void evidence_add(struct evidence *e, uint64_t losses)
{
    if (e->rows == NIBBLES_FIT)
        evidence_settle(e);
    e->even += losses & 0x0f0f0f0f0f0f0f0f;
    e->odd += losses >> 4 & 0x0f0f0f0f0f0f0f0f;
    e->rows++;
}

/* FNV-1a; make_language computes the same. */
static uint32_t hash(const uint8_t *letters, size_t n)
{
    uint32_t h = 2166136261;
    for (size_t i = 0; i < n; i++)
        h = (h ^ letters[i]) * 16777619;
    return h;
}

/* The row of a feature; language_rows where it has none. */
static uint32_t find_row(uint32_t h)
{
    uint32_t moved = (h ^ language_shift[h >> 20]) * 0x9e3779b1;
    uint32_t row = (uint64_t)moved * language_rows >> 32;
    return language_key[row] == h ? row : language_rows;
}

/* The number of the character at s[*i], of which there are len bytes; 0 for what is no letter.  Moves *i behind it. */
static uint8_t next_letter(const char *s, size_t len, size_t *i)
{
    uint8_t lead = s[*i], next = *i + 1 < len ? s[*i + 1] : 0;
    do
        ++*i;
    while (*i < len && (s[*i] & 0xc0) == 0x80);
    if (lead < 0x80)
        return language_letter[lead];
    if (lead < 0xc2) /* ill-formed: not in a token */
        return 0;
    if (lead <= 0xd3) /* U+04FF */
        return language_letter[(lead & 0x1f) << 6 | (next & 0x3f)];
    if (lead == 0xe1 && next >= 0xb8 && next <= 0xbb) /* U+1E00 to U+1EFF, Vietnamese above all */
        return LANGUAGE_LATIN;
    return lead == 0xe2 ? 0 : LANGUAGE_STRANGE; /* U+2000 to U+2FFF: punctuation and signs */
}

/* Numbers of a word's letters between two edges; what is no letter (digits, soft hyphens, stress marks) is left out.
 * Returns how many there are, the edges included. */
static size_t word_letters(const char *s, size_t len, uint8_t letters[WORD_LETTERS + 2])
{
    size_t n = 0;
    letters[n++] = LANGUAGE_EDGE;
    for (size_t i = 0; i < len && n <= WORD_LETTERS;) {
        uint8_t letter = next_letter(s, len, &i);
        if (letter)
            letters[n++] = letter;
    }
    letters[n++] = LANGUAGE_EDGE;
    return n;
}

/* A common word counts as such; of any other one all groups of three letters, or of fewer where the three are unheard
 * of.  All three are looked up always: that costs less than to guess wrongly, at every letter, whether to. */
static void add_word(struct evidence *e, const uint8_t *letters, size_t n)
{
    e->letters += n - 2;
    uint32_t none = language_rows, word = find_row(hash(letters, n));
    if (word != none) {
        evidence_add(e, language_loss[word]);
        return;
    }
    for (size_t i = 1; i < n; i++) {
        uint32_t one = find_row(hash(letters + i, 1));
        uint32_t two = find_row(hash(letters + i - 1, 2));
        uint32_t three = i > 1 ? find_row(hash(letters + i - 2, 3)) : none;
        evidence_add(e, language_loss[three != none ? three : two != none ? two : one]);
    }
}

/* How much less we expect a language before we have seen anything, in the units of a loss. */
static const uint8_t prior[LANG_COUNT] = {
    [LANG_OTHER] = 5,
    [LANG_SK] = 8,
    [LANG_UK] = 8,
};

static enum lang best_class(struct evidence *e, const uint8_t *classes)
{
    evidence_settle(e);
    unsigned best = 0, least = UINT_MAX;
    for (unsigned i = 0; i < LANGUAGE_CLASSES; i++) {
        unsigned loss = e->sum[i] + prior[classes[i]];
        if (loss < least) {
            least = loss;
            best = i;
        }
    }
    return classes[best];
}

/* Which of the two scripts a text is in, by letters; NULL for neither. */
static struct evidence *main_script(struct evidence *latin, struct evidence *cyrillic, size_t strange)
{
    struct evidence *more = cyrillic->letters > latin->letters ? cyrillic : latin;
    return more->letters && more->letters >= strange ? more : NULL;
}

enum lang language_of(const char *text, size_t len, const struct tokens *tokens)
{
    struct evidence latin = {0}, cyrillic = {0};
    size_t strange = 0, step = tokens->n / WORDS_READ + 1;
    for (size_t i = 0; i < tokens->n; i += step) {
        const struct token *k = &tokens->at[i];
        if (k->shape == SHAPE_WHOLE || k->end > len)
            continue; /* of a compound, the parts count */
        uint8_t letters[WORD_LETTERS + 2];
        size_t n = word_letters(text + k->start, k->end - k->start, letters);
        if (letters[1] >= LANGUAGE_CYRILLIC)
            add_word(&cyrillic, letters, n);
        else if (letters[1] >= LANGUAGE_LATIN)
            add_word(&latin, letters, n);
        else
            strange += n - 2;
    }
    struct evidence *e = main_script(&latin, &cyrillic, strange);
    return !e ? LANG_OTHER : best_class(e, e == &latin ? language_latin : language_cyrillic);
}
