/* Inflection: paradigms as data, and what they make of a word.
 *
 * A lexeme is a paradigm and a stem: Havla is "pán" with the stem Havl.  Its forms are the stem with every
 * ending of the paradigm, with the alternations and fleeting vowels of the language: Havel, Havla, Havlovi ...
 *
 * To add a language: write inflect_xx.c with one constant after inflect_en.c, and add its line in inflections[]. */
#ifndef INFLECT_H
#define INFLECT_H

#include "language.h"
#include <stdbool.h>
#include <stdint.h>

enum { LETTERS_MAX = 40 };

/* A word as an array of characters (all ours lie in the Basic Multilingual Plane). */
struct letters {
    uint16_t c[LETTERS_MAX];
    uint8_t n;
};

enum paradigm_flags {
    FLEETING = 1,     /* the zero ending may put a vowel before the last consonant: Havl, Havel */
    LENGTH = 2,       /* the endings marked - or * may change the length of the stem's vowel: dom, dům; kráv, krav */
    REFLEXIVE = 4,    /* a second word has the same forms with -ся or -сь */
    DERIVED = 8,      /* more than one word, strictly: the name and the adjective made from it; of less weight */
    VERB = 16,        /* verbs and comparatives: what is hardly ever a name */
    NEGATED = 32,     /* every form also with the negative prefix: nedělá */
    SUPERLATIVE = 64, /* every form also with the superlative prefix: nejmladší */
};

/* One class of words.  endings: separated by spaces, each in written form, with marks before it:
 *     -    a zero ending (what follows is no vowel of its own: -ь): FLEETING and LENGTH apply to the stem
 *     *    the stem's vowel may change its length here as well (krávám, kravám)
 *     ?    a weak sign: other words end so too; it counts only where nothing speaks against it
 *     !    hardly in a name, which seldom stands in the plural: Чехов is no form of чех
 *     ^e   the stem alternates as alternations with op '^' say; other ops likewise: ~ % > < 2; with < it must
 *     E    e, or ě after b p v m f (Czech)
 *     ннA  followed by every ending of the language's hard adjectives (the capital stands last); щB: of the soft ones */
struct paradigm {
    const char *name;    /* its model word: "pán" */
    const char *example; /* a form, a slash, another: "Havel/Havlovi": tested */
    const char *finals;  /* letters in which a stem may end, NULL: any; "!..." any but these */
    const char *endings;
    unsigned flags;
};

struct alternation {
    char op;               /* the mark in an ending */
    const char *from, *to; /* end of the stem; the longest fitting row first */
};

struct seam {
    const char *from, *to; /* two letters that stem and ending make together, and what is written: ďe -> dě */
};

struct inflection {
    enum lang lang;
    const struct paradigm *paradigms;
    size_t nparadigms;
    const struct alternation *alternations;
    size_t nalternations;
    const struct seam *seams;
    size_t nseams;
    const char *hard, *soft;    /* endings of adjectives that A and B stand for */
    const char *negative, *superlative; /* prefixes; NULL: none */
    const char *fleeting;       /* vowels that may be put in, "e" or "еоё" */
    const char *const *lengths; /* pairs of vowels, NULL-terminated: "ů", "o", ... */
    const char *const *irregular; /* sets of forms that belong together, words separated by spaces; with
                                     a = before them, there are no more: "=news"; NULL-terminated */
};

extern const struct inflection *const inflections[]; /* NULL-terminated */

/* A word of one inflection: a paradigm and a stem. */
struct lexeme {
    const struct inflection *inflection;
    const struct paradigm *paradigm;
    struct letters stem;
    bool reflexive; /* a word of its own: считаться beside считать */
};

struct form {
    struct letters word;
    uint8_t stem_from;   /* where the stem begins in word, behind a prefix */
    uint8_t ending_from; /* where the ending begins in word */
    bool weak;           /* see the mark ? */
    bool plural;         /* see the mark ! */
};

/* Lists that grow; start as {0}, free the array. */
struct lexemes {
    struct lexeme *at;
    size_t n, cap;
};
struct forms {
    struct form *at;
    size_t n, cap;
};

bool letters_of(struct letters *out, const char *utf8, size_t len); /* false where it is too long or has other characters */
size_t letters_put(const struct letters *, char *out);              /* to UTF-8: 3 * n bytes of room; returns bytes */
extern const uint8_t letter_folds[0x100];                           /* of U+0080 ..: letter_fold's table; 0: itself */
static inline uint16_t letter_fold(uint16_t c)                      /* the letter without its accent; й stays */
{
    if (c < 0x80)
        return c;
    if (c < 0x180)
        return letter_folds[c - 0x80] ? letter_folds[c - 0x80] : c;
    return c == 0x451 ? 0x435 : c; /* ё, е */
}
bool letters_alike(const struct letters *, const struct letters *, bool folded); /* they are so many; folded: accents do not count */
static inline bool letters_same(const struct letters *a, const struct letters *b, bool folded)
{
    return a->n == b->n && letters_alike(a, b, folded);
}

/* Every lexeme that has the word among its forms; added to out.
 * folded: the word was typed without accents, or accents shall not count. */
void lexemes_of(struct lexemes *out, const struct inflection *, const struct letters *word, bool folded);

/* The same, without paradigms that have any of these flags. */
void lexemes_without(struct lexemes *out, const struct inflection *, const struct letters *word, bool folded, unsigned flags);

/* Every form of a lexeme; added to out.  A form may come twice. */
void forms_of(struct forms *out, const struct lexeme *);

/* Its base form: nominative, infinitive; more than one where a vowel is fleeting.  Added to out. */
void nominatives_of(struct forms *out, const struct lexeme *);

/* The next irregular list that has the word, in the order of the lists; NULL: no more.  *at: 0 before the first. */
const char *irregular_of(const struct inflection *, const struct letters *word, bool folded, size_t *at);

#endif
