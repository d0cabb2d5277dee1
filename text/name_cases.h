/* Declension of names, with the cases: which base forms a word of a name may have, and in which case it then stands.
 *
 * inflect.h knows more words and asks only whether two forms belong together; here a form has to be led back to its
 * nominative, and the words of one name have to agree, so each ending knows its case.
 *
 * To add a language: write name_cases_xx.c with one constant after name_cases_cs.c, and its line in name_cases.c. */
#ifndef NAME_CASES_H
#define NAME_CASES_H

#include "language.h"
#include <stdbool.h>
#include <stdint.h>

enum name_case {
    CASE_NOM = 1,
    CASE_GEN = 2,
    CASE_DAT = 4,
    CASE_ACC = 8,
    CASE_VOC = 16,
    CASE_LOC = 32,
    CASE_INS = 64,
    CASE_OWN = 128, /* the adjective of a possessor: Zemanova, Bibiin */
    CASES = 8,
    CASES_ALL = 127, /* all but CASE_OWN */
};

enum name_gender {
    NAME_MASCULINE = 1,
    NAME_FEMININE = 2,
    NAME_NEUTER = 4,
    NAME_PLURAL = 8,
    NAME_ANIMATE = 16, /* persons */
};

enum name_class_flags {
    NAME_FLEETING = 1,  /* the zero ending may put a vowel before the last consonant: Havl-, Havel */
    NAME_ADJECTIVE = 2, /* agrees with the noun behind it */
    NAME_FIXED = 4,     /* has no other forms */
    NAME_SURNAME = 8,   /* nothing but persons is called so */
    NAME_LISTED = 16,   /* only base forms that have one of the usual ends */
    NAME_RING = 32,     /* one of the few whose o is ů before the zero ending: Dvůr, Dvora */
    NAME_TOWN = 64,     /* so decline towns, and peoples nearly so: Michalovce, but Přemyslovci */
};

/* One declension.  endings: one list for each case, in the order of enum name_case, separated by spaces; that of the
 * nominative is one, and makes the base form.  - is a zero ending; marks before an ending: ^ the stem alternates as in Praha,
 * Praze; ~ as in Olga, Olžin; * as in český, čeští. */
struct name_class {
    const char *example;
    unsigned gender, flags;
    const char *finals; /* letters in which the stem may end; NULL: any; "!..." any but these */
    double cost;        /* how rare among names: 0 usual, 2 rare */
    const char *endings[CASES];
    const char *usual, *seldom; /* ends of base forms that names of this declension often have, or hardly; NULL: none;
                                   parted by spaces, the longer first; with = before it, one is a whole word */
};

struct name_cases {
    enum lang lang;
    const struct name_class *classes;
    size_t nclasses;
};

enum { NAME_WORD_MAX = 64 }; /* bytes of a word that is declined; a longer one is taken as it is */

/* One way to read a word. */
struct name_reading {
    const struct name_class *class;
    char stem[NAME_WORD_MAX], base[NAME_WORD_MAX]; /* NUL-terminated, small letters */
    unsigned cases;                                /* in which the word stands, bits of enum name_case */
};

/* All readings of a word.
 *   word     in small letters, NUL-terminated UTF-8
 *   returns  how many, at most max.  That it may have no other forms (name_fixed) is always among them, the last one.
 */
size_t name_readings(enum lang, const char *word, struct name_reading *out, size_t max);

extern const struct name_class name_fixed;

/* How long that of the ends (usual, seldom) is with which a word in small letters ends, in bytes; 0: with none. */
size_t name_class_end(const char *ends, const char *word);

/* Every form of a reading, each with its case, until `each` returns false; a form may come more than once. */
typedef bool name_form_fn(void *ctx, const char *form, size_t len, unsigned case_bit);
void name_forms(const struct name_reading *, name_form_fn *each, void *ctx);

#endif
