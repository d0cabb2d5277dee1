/* What one line of plain text looks like, seen alone: a heading by its marks, an item of a list, a row of a table.
 * All spans are bytes of the text; a line is given without its line end. */
#ifndef SHAPES_H
#define SHAPES_H

#include "chars.h"

/* Depths of headings.  Marks say how deep (1-6); forms without marks stand below all marks, in this order. */
enum {
    DEPTH_TITLE = 1, /* the line that begins the document */
    DEPTH_PART = 7,  /* Díl první, Часть II, Book Three */
    DEPTH_CHAPTER,   /* Kapitola první, Глава I, Chapter 3 */
    DEPTH_CAPITALS,  /* ALL CAPITALS */
    DEPTH_NUMERAL,   /* IV. */
    DEPTH_STANDING,  /* any other short line that stands alone above a paragraph */
};

/* == Title ==, # Title.  The depth, and the title without the marks; 0 where it is no such heading. */
unsigned shape_marked(const char *text, struct span line, struct span *title);

/* A line of one repeated mark (===, ---, ~~~) under a title: the depth it gives; 0 where it is none. */
unsigned shape_underline(const char *text, struct span line, struct span title);

/* Headings known by their words or their form alone: DEPTH_PART, _CHAPTER, _CAPITALS or _NUMERAL; else 0. */
unsigned shape_named(const char *text, struct span line);

/* No small letter, and at least four characters with two letters. */
bool shape_capitals(const char *text, struct span line);

/* A short line that could be a heading if it stood alone: at most `most` characters, begins with a capital or a digit,
 * and does not end as a sentence or a clause does; a ? or ! is no hindrance where `loose`. */
bool shape_short(const char *text, struct span line, size_t most, bool loose);

/* Ends like a sentence: . ! ? or …, then perhaps quotes, brackets and reference marks. */
bool shape_ends(const char *text, struct span line);

/* | a | b | */
bool shape_row(const char *text, struct span line);

/* The sign that begins an item of a list. */
struct bullet {
    char sign;       /* one of - * + ^ •(as o), or ) . ] for what closes a number or a letter; 0: no item */
    unsigned number; /* 1 for "1." and "a)"; 0 where the sign is no number */
};
struct bullet shape_bullet(const char *text, struct span line);

/* Does this title head a list of references, sources, notes or links? */
bool shape_references(const char *text, struct span title);

/* Is one of the two the beginning of the other (four characters at least), whatever the case? */
bool shape_same_start(const char *text, struct span line, const char *title);

/* White space before the first character, in bytes; a tab counts 4. */
size_t shape_indent(const char *text, struct span line);

#endif
