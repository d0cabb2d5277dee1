/* Names that differ between languages by more than their letters: Německo, Германия, Germany; Pavel, Павел, Paul.
 * A table that is compiled in, and files of the user's in the same columns.
 *
 * Forms are nominatives.  To inflect them, or to find them from an inflected word, is for kin.h. */
#ifndef TEXT_NAMES_H
#define TEXT_NAMES_H

#include "buf.h"
#include "language.h"

/* Gets another form of a name: its written form (terms.h), NUL-terminated, and the language it belongs to, LANG_OTHER
 * for one that language.h does not know.  A form that two languages share comes once for each; one that stands in
 * several rows may come once for each.  Returns false to hear no more. */
typedef bool names_fn(void *ctx, const char *written, enum lang lang);

/* Calls each for every other form of a name that is one word: from nemecko to германия, germany ...
 *   folded, len  the question's word in its folded form (terms.h); what differs from it by accents only is not given
 *   returns      false where each did */
bool names_each(const char *folded, size_t len, names_fn *each, void *ctx);

/* The same for names of several words, joined by single spaces: every form of "evropska unie", ес among them; and from
 * the word ес the forms that names_each does not give, "evropská unie" and so on. */
bool names_each_phrase(const char *folded, size_t len, names_fn *each, void *ctx);

/* What the compiled-in table says a name is, as it says it of forms of this language (LANG_COUNT: of any): bits
 * 1 << enum names_kind; 0 where it has no such form.  A name may be several things: Виктория is given, and a place. */
enum names_kind { NAMES_OTHER, NAMES_GIVEN, NAMES_PLACE, NAMES_ORG, NAMES_PERSON };
unsigned names_kinds(const char *folded, size_t len, enum lang);

/* The same of forms that have these accents, too: nothing of Vltavá where the table has Vltava.  written in small letters. */
unsigned names_kinds_written(const char *folded, size_t len, const char *written, enum lang);

/* A user's file. */
struct names;

/* Reads a file of names, in the columns of text/names.tsv: Czech TAB Russian TAB English [TAB kind]; variants are
 * separated by |, a column may be empty, uk:Київ is a variant in another language; lines that begin with # are remarks.
 *   *out     free with names_free
 *   returns  false where the file cannot be read or has a bad line; why then names the file and the line */
bool names_read(struct names **out, const char *path, struct buf *why);

/* As names_each and names_each_phrase, from a user's file; NULL has no names. */
bool names_each_of(const struct names *, const char *folded, size_t len, names_fn *each, void *ctx);
bool names_each_phrase_of(const struct names *, const char *folded, size_t len, names_fn *each, void *ctx);

void names_free(struct names *);

#endif
