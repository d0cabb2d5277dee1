/* Where the names of a passage are. */
#ifndef NAME_FIND_H
#define NAME_FIND_H

#include "name_word.h"

enum name_part_kind {
    PART_NAME,    /* a word with a capital */
    PART_INITIAL, /* J. */
    PART_SMALL,   /* nad, von */
    PART_COMMON,  /* a word with a small letter that belongs to it: (Evropská) unie */
    PART_NUMBER,  /* 737, IV. */
};

/* One word of a name. */
struct name_part {
    uint32_t start, end; /* bytes of the passage's text */
    uint32_t id;         /* in the vocabulary */
    uint8_t kind;        /* enum name_part_kind */
    uint8_t casing;
    uint8_t role; /* enum name_role */
};

enum { NAME_PARTS_MAX = 12 };

enum name_cue {
    CUE_TITLE = 1,         /* a title before it: a person */
    CUE_QUOTED = 2,        /* in quotation marks */
    CUE_WORK = 4,          /* the word for a work before it: román */
    CUE_FIRST = 8,         /* it begins where any word has a capital */
    CUE_PLACE = 16,        /* behind a preposition that places, or the word for a place */
    CUE_INVERTED = 32,     /* Baar, Jindřich Šimon: the surname first, parted by a comma */
    CUE_NOUN = 64,         /* a word with a small letter follows at once */
    CUE_BODY = 128,        /* the word for an institution before it */
    CUE_PLACE_WORD = 512,  /* the word for a place before it: město */
    CUE_HUMAN = 1024,      /* a verb beside it of what persons do */
    CUE_SMALL = 2048,      /* an institution that begins with a small letter */
    CUE_OWNER = 4096,      /* English: 's behind it */
    CUE_RULER = 8192,      /* the title before it is that of a ruler: král, папа */
    CUE_POSSESSOR = 16384, /* the noun behind it is somebody's: Ipaťjevův dům */
    CUE_FAMILY = 256,      /* a family: the surname in the plural (Skripalovi, Скрипали, the Skripals) */
};

struct name_span {
    uint32_t start, end; /* bytes of the passage's text, [start, end) */
    struct name_part parts[NAME_PARTS_MAX];
    uint8_t n;
    uint16_t cues;    /* bits of enum name_cue */
    uint8_t cases;    /* that the words before it allow; CASES_ALL where they say nothing */
    bool governed;    /* a preposition or a title stands before it */
    bool listed;      /* the next of a row of names (name_series.h), the first of which is governed: cases is its */
    bool behind_noun; /* a word with a small letter that may be a noun stands straight before it */
    uint8_t asked[4]; /* the cases that a noun of each gender may have beside the adjective or verb that stands there
                         (name_beside.h): masculine, feminine, neuter, plural; all 0: they say nothing */
    uint8_t agrees;   /* the genders of the subject of a verb beside it, bits of enum name_gender; 0: none is known */
    uint8_t
        marked; /* the document itself says what it is: 1 person, 2 place, 3 organisation, 4 other; 0: it does not */
    uint8_t kin_of; /* Sergei of "Sergei and Yulia Skripal": 1 + the part of the next span that is its surname */
};

struct name_spans {
    struct name_span *at;
    size_t n, cap;
};

/* Finds the names of a passage that scan_passage has read; the vocabulary has counted all passages before.
 * out is emptied first; free its array at the end. */
void names_find(struct name_spans *out, struct name_words *, const struct scan *);

/* A name that the document itself marks: bytes [start, end) of the passage's text; kind as in name_span.marked. */
struct name_mark {
    uint32_t start, end;
    uint8_t kind;
};

/* Puts the marked names in the place of what names_find has found there.  Marks are in text order and do not overlap.
 */
void names_take_marks(struct name_spans *, struct name_words *, const struct scan *, const struct name_mark *,
                      size_t n);

/* Do the counts of the vocabulary speak for a border before part k of a run of capitals (above 0), or against it?  Both
 * words stand without the other elsewhere, a given name begins a person. */
double name_seam_support(struct name_words *, const struct name_span *, size_t k, enum lang);

/* Makes two spans of span i: its first n parts, and the rest behind it. */
void name_span_part(struct name_spans *, size_t i, size_t n);

#endif
