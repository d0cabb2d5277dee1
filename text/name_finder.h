/* The finder of names (name_find.h) at work: what its files share.  finder_begins_name says where a name begins,
 * finder_extend_once what it takes in, the functions of name_around.c what stands around it, finder_seam where it is
 * really two.  Words are numbers in the scan; parts those of the span that is being built.
 *
 * All is borrowed from the caller of names_find; nothing here can fail. */
#ifndef NAME_FINDER_H
#define NAME_FINDER_H

#include "name_find.h"

struct finder {
    struct name_words *words;
    const struct scan *scan;
    struct name_spans *out;
    struct name_span span; /* being built */
    bool entitled;         /* English: titles are part of it: The Queen of Spades, St Basil's Cathedral */
};

static inline const struct scan_word *word_at(const struct finder *f, size_t i)
{
    return i < f->scan->n ? &f->scan->at[i] : NULL;
}

static inline struct name_word *vocabulary_of(const struct finder *f, size_t i)
{
    return &f->words->at[f->scan->at[i].id];
}

static inline enum name_role role_at(const struct finder *f, size_t i, unsigned *cases)
{
    return name_role_of(f->words, f->scan->at[i].id, f->scan->lang, cases);
}

static inline bool is_capital(const struct scan_word *w)
{
    return w && !w->number && (w->casing == CASING_TITLE || w->casing == CASING_UPPER || w->casing == CASING_MIXED);
}

static inline const struct name_part *last_part(const struct name_span *s)
{
    return &s->parts[s->n - 1];
}

static inline bool is_head(enum name_role role)
{
    return role == ROLE_BODY || role == ROLE_PLACE;
}

/* ---- name_finder.c: words of the passage ---- */

/* Blanks and at most one line end between words i and i + 1, and `sign` before them where it is not 0. */
bool finder_joined(const struct finder *, size_t i, char sign);

/* Has the word a capital, as names have?  MIXED also holds iPhone and mRNA: the first letter decides. */
bool finder_begins_capital(const struct finder *, const struct scan_word *);

/* J., Jul. (Grégr): a capital and a full stop, or a given name written short; no unit of measure. */
bool finder_is_initial(const struct finder *, size_t i);

bool finder_is_roman(const struct finder *, const struct scan_word *); /* XVI */

/* A word with a small letter that may be a noun: no number, and longer than two letters. */
bool finder_is_plain_lower(const struct scan_word *);

bool finder_is_function_word(const struct finder *, uint32_t id);

/* Ends as the past and present of verbs do, and nouns seldom. */
bool finder_is_finite_verb(const struct finder *, uint32_t id);

/* An ending that a nominative hardly has: Hrdinkou (Baarova románu). */
bool finder_looks_oblique(const struct finder *, const struct name_word *);

/* Masarykova (dcera), Němcové: of a man or a woman, not of what the noun behind it is called. */
bool finder_looks_of_person(const struct finder *, uint32_t id);

/* Is a form of it in the table of places? */
bool finder_is_known_place(const struct finder *, uint32_t id);

/* A given name that stands as it is in the nominative, and no genitive of another: Božena, Ян, but not Jana. */
bool finder_is_plain_given(const struct finder *, uint32_t id);

/* Does word i, an adjective with a capital, have its noun behind it in small letters: (Bruncvík pod) Karlovým mostem?
 */
bool finder_begins_own_noun(const struct finder *, size_t i);

struct quotes {
    const char *open, *close;
};

/* The length of the opening quotation mark that ends where `start` begins, in bytes, and *kind, which; 0: none stands
 * there. */
size_t finder_quote_at(const struct scan *, uint32_t start, const struct quotes **kind);

/* ---- name_finder.c: the span ---- */

/* Adds word i; there must be room (NAME_PARTS_MAX). */
void finder_add(struct finder *, size_t i, enum name_part_kind);

/* Takes the first n parts away. */
void finder_drop_parts(struct name_span *, size_t n);

/* ---- name_begin.c ---- */

/* Does a name begin with word i? */
bool finder_begins_name(struct finder *, size_t i);

/* Lidové noviny, Pražský deník: does a newspaper's name begin with word i?  They are called so where any word has a
 * capital, too. */
bool finder_begins_paper(const struct finder *, size_t i);

/* A word of a heading in capitals, ARMY, that is no name elsewhere. */
bool finder_only_shouted(const struct finder *, size_t i);

/* An entry of a list, "Averchenko, Arkady (1881": the surname is word `first`, the given names begin at `given`.  A
 * speech begins so, too: "Эх, Лизавета Ивановна!" */
bool finder_is_inverted(struct finder *, size_t first, size_t given);

/* ---- name_extend.c ---- */

/* Takes in what stands at word i, if it belongs to the span; returns the word behind it, or i. */
size_t finder_extend_once(struct finder *, size_t i);

/* Is word i one more word with a capital of the same name? */
bool finder_takes_capital(struct finder *, size_t i);

/* Behind an adjective with a capital: how many words with small letters belong to it: (Evropská) unie, (Pákistánský)
 * nejvyšší soud.  At the beginning of a sentence only an institution is believed. */
size_t finder_nouns_behind(struct finder *, const struct name_part *adjective, size_t i);

/* The words behind a name that a preposition with a capital begins at word i: (Divadlo) Na zábradlí; i: none. */
size_t finder_place_end(struct finder *, size_t i, enum name_role before);

/* Adds words i to end, the first of which is a preposition. */
size_t finder_add_place(struct finder *, size_t i, size_t end);

/* ---- name_english.c ---- */

/* (for) The Queen of Spades: an article with a capital inside a sentence begins what a work is called; first: the word
 * behind it. */
bool finder_is_entitled(const struct finder *, size_t first);

/* (The) Tsar's | Bride, St Basil's | Cathedral: does what the last word of the span has, word i, belong to the name? */
bool finder_takes_possessed(const struct finder *, size_t i);

/* Čierna | nad | Tisou in an English text: is word i such a small word, and a capital behind it? */
bool finder_takes_czech_small(const struct finder *, size_t i);

/* Česká | družina in an English text: how many words with small letters from word i on belong to the adjective. */
size_t finder_czech_nouns(const struct finder *, size_t i);

/* "in Czech Ruský archiv": is the first word of the span, word `first`, the language that the others are in? */
bool finder_names_language(const struct finder *, size_t first);

/* ---- name_around.c ---- */

/* byl, podepsal, сказал, говорит: what follows is as often a subject. */
bool finder_looks_verb(const struct finder *, uint32_t id);

/* What the words before word i say of a name that begins there: a title, the word for a work or a place, a
 * preposition. */
void finder_look_before(struct finder *, size_t i);

/* Titles before a person's name go, and in English adjectives of peoples; "the" has gone.  Returns how many parts. */
size_t finder_skip_titles(const struct finder *);

/* English: an adjective of a people before its noun (Galician front, Czech-Russian relations) is no name. */
bool finder_is_english_adjective(const struct finder *, const struct name_span *);

/* "Zeman řekl", "se usmál Ivo": does a verb of what persons do stand straight beside the words of the span? */
bool finder_is_beside_human(const struct finder *, size_t first, size_t next);

/* Stalin's death */
bool finder_has_possessive(const struct scan *, uint32_t end);

/* Ipaťjevově domě: the adjective of a possessor, and its noun in the same case; a town, v Pavlově, has none. */
bool finder_owns_noun(const struct finder *, size_t first, size_t next);

/* Američan Steward: takes the word for one of a people away from before his name. */
void finder_drop_people(struct finder *);

/* Does the word end as surnames often do: Иванов, Ходасевич, Nováková? */
bool finder_ends_as_surname(const struct finder *, uint32_t id);

/* Иванов Иван Иванович, Soukup František: the surname first, with no comma; the given name stands before it elsewhere,
 * or the father's behind it. */
bool finder_is_surname_first(struct finder *);

/* ---- name_seam.c ---- */

/* Where a given name begins a person behind another name, "v Praze Miloš Zeman", "Babička Boženy Němcové": two names.
 * 0: one. */
size_t finder_seam(const struct finder *);

#endif
