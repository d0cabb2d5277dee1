/* Words with capitals: how often each stands as what, and the words of a passage with what their capitals say.
 *
 * All passages are read twice: first name_words_count fills the vocabulary, then name_find.h finds the names. */
#ifndef NAME_WORDS_H
#define NAME_WORDS_H

#include "sentences.h"
#include "tokens.h"

/* One word of the vocabulary: all its spellings by case are one. */
struct name_word {
    uint32_t term; /* offset in name_words.terms */
    uint16_t len;
    uint8_t looked;  /* bits 1 << row of role: it is known there (name_lists.h) */
    uint8_t role[3]; /* in cs, ru, en */
    uint8_t role_cases[3];
    uint32_t lower;  /* with a small letter */
    uint32_t inside; /* with a capital where only a name has one */
    uint32_t first;  /* with a capital where any word would have one */
    uint32_t after;  /* no nominative by what stands beside it: behind a preposition, or called */
    uint32_t place;  /* of inside: behind one that places (in, from) */
    uint32_t hanging; /* of inside: Russian, behind a word with a small letter that may be a noun: портрет Тьюринга */
    uint32_t begins, ends; /* of inside: no other capital stands before it, none behind it */
    uint32_t behind;       /* with a capital straight behind a given name or initials */
    uint32_t document;     /* number of the last document that had it with a capital and no preposition before it */
    uint32_t here;         /* number of the document that here_... count: of name_words_stamp */
    uint32_t here_inside, here_lower;
    uint32_t acting; /* of first: a verb of what persons do behind it: Mařenka se usmála */
    uint32_t title, upper; /* Zeman; ZEMAN */
    uint8_t form_stands;   /* name_word.c: 0: not looked at; 1: no form of it stands as a name does; 2: one does */
    uint8_t noun;          /* name_beside.c: 0: not looked at; 1: it may be no noun; 2: it may be one */
    uint8_t given[3];      /* name_word.c, in cs, ru, en: 0: not looked at; else 1 + the genders of a given name */
    uint32_t best[2];      /* 1 + its readings, as a name and as a common word, in name_base.c; 0: not looked at */
};

/* Two words with capitals side by side, whatever their endings are. */
struct name_pair {
    uint64_t hash; /* of both beginnings; 0: empty */
    uint32_t count;
};

struct name_words {
    struct name_word *at;
    size_t n, cap;
    struct buf terms;
    uint32_t *slots; /* hash of the terms: 1 + number */
    size_t nslots;
    struct name_words
        *stems; /* beginnings of words, with the sums of all that begin so; NULL until name_words_counted */
    struct name_pair *pairs; /* a hash */
    size_t npairs, npair_slots;
};

void name_words_free(struct name_words *);

/* The number of a word, made where it is new. */
uint32_t name_words_term(struct name_words *, const char *term, size_t len);
/* The same of a word in any letters; NULL where the vocabulary does not have it. */
struct name_word *name_words_find(const struct name_words *, const char *word, size_t len);
/* Its written form in small letters, Russian in the spelling of today; out is emptied first. */
void name_words_written(const struct name_words *, const struct name_word *, struct buf *out);

static inline uint32_t name_word_capitals(const struct name_word *w)
{
    return w->inside + w->first;
}

enum scan_standing {
    SCAN_LOWER,
    SCAN_INSIDE, /* a capital that only a name has there */
    SCAN_FIRST,  /* one that any word has: at the beginning of a sentence, in a heading, behind a quotation mark */
};

struct scan_word {
    uint32_t start, end; /* bytes of the text */
    uint32_t id;         /* in the vocabulary */
    uint8_t casing, standing;
    bool number;
    bool begins_block; /* the first of a block: of the passage, of a line behind a joint */
    uint8_t letters;   /* capped at 255 */
};

/* The words of one passage, compounds as one word.  Start as {0}; used again and again. */
struct scan {
    const char *text;
    size_t len;
    enum lang lang;
    struct scan_word *at;
    size_t n, cap;
    struct tokens tokens;
    struct sentences sentences;
};

/* Do blanks and at most one line end part words i and i + 1, and nothing else? */
bool scan_adjacent(const struct scan *, size_t i);

/* joints: bytes of the text where blocks begin that were joined (a heading and its text), in text order. */
void scan_passage(struct scan *, struct name_words *, const char *text, size_t len, enum lang lang,
                  const uint32_t *joints, size_t njoints);
void scan_free(struct scan *);

/* Adds what the passage says of its words to the vocabulary; name_words_counted when all have been counted. */
void name_words_count(struct name_words *, const struct scan *);
void name_words_counted(struct name_words *);

/* What one document says of its words: call it for all passages of a document before its names are found.  number is
 * not 0, and another one for each document. */
void name_words_stamp(struct name_words *, const struct scan *, uint32_t number);

/* How often two words stand side by side in any of their forms: both with capitals, or the second one with a small
 * letter behind a first that has its capital inside a sentence. */
uint32_t name_words_together(const struct name_words *, uint32_t first, uint32_t second, bool small);

/* What is counted of all words that begin as this one but for its last two letters: its forms, mostly.  NULL: nothing.
 */
const struct name_word *name_words_family(const struct name_words *, const struct name_word *);

#endif
