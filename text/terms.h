/* A term: the word as the index stores it, once.
 *
 *     term = folded [ \x01 marks ]
 *
 * folded is the written form without what a searcher may leave out; marks, present only where the written form
 * differs, restores it.  So all spellings of one word are neighbours in the B-tree: one short prefix walk over
 * folded and over folded\x01 finds kramář from kramar.
 *
 * Written form: NFC, case-folded; combining stress marks on Cyrillic, soft hyphens and zero-width characters dropped;
 * Latin look-alikes inside a Cyrillic word (and Cyrillic ones inside a Latin word) replaced; ’ and ʼ become '.
 * Folded form, further: accents dropped; ё -> е but й stays й (and ї ў ѓ ќ stay); і ѣ ѳ ѵ -> и е ф и (і only where the
 * word has none of the Ukrainian ї є ґ); final ъ dropped, also before a hyphen, in words of up to 35 letters;
 * ł đ ø ß æ œ ı -> l d o ss ae oe i; apostrophes and the full stops of U.S.A dropped; the hyphen kept.
 *
 * marks is a sequence, in the order of the folded bytes, of
 *     GAP MARK               at the letter that begins GAP - 0x20 folded bytes after the end of the last one changed,
 *                            put the combining mark U+0300 + (MARK - 0x40), 0x40 <= MARK <= 0x7f
 *     GAP '!' LEN CHAR       LEN - 0x40 folded bytes there stand for the UTF-8 character CHAR
 * GAP is 0x20..0x7e; a GAP of 0x7f means: skip 0x5e bytes and read on.
 *
 * A term has at most TERM_MAX bytes (Xapian's limit is 245 and a NUL counts twice; a term holds none) and does not begin
 * with a capital of ASCII.  A longer word is cut: folded to its first 160 bytes at a character border, and marks are left
 * off where they would pass the limit. */
#ifndef TERMS_H
#define TERMS_H

#include "buf.h"

enum { TERM_MAX = 240, TERM_FOLDED_MAX = 160, TERM_SEPARATOR = '\x01' };

/* Appends the term of one word (a whole token, no separators: the bytes of its span) to out.
 * Returns the length of its folded half in bytes; 0 where nothing of it is a letter or digit (out is unchanged). */
size_t term_of(const char *word, size_t len, struct buf *out);

/* Bytes of the folded half of a term. */
size_t term_folded(const char *term, size_t len);

/* Appends the written form that a term stands for to out: kramar\x01... -> kramář.  Ill-formed marks are left out. */
void term_written(const char *term, size_t len, struct buf *out);

#endif
