/* A source made piece by piece: what all readers of formats with a structure share.  A reader says what comes (a heading,
 * text, a page, a note); here it becomes text, blocks and places.  And how a source gets from one process to another. */
#ifndef MADE_H
#define MADE_H

#include "document.h"

/* Metadata that are strings. */
enum made_field { MADE_TITLE, MADE_AUTHOR, MADE_DATE, MADE_SOURCE, MADE_LICENCE, MADE_FIELDS };

/* Where the text from byte `text` on stands in the file. */
struct anchor {
    uint32_t text;
    uint32_t line; /* from 1; 0: not known */
    int64_t byte;  /* NO_BYTES: not known */
};

/* A text that grows, with what is said of it.  Private. */
struct flow {
    struct buf text;
    struct block *blocks;
    struct anchor *anchors;
    struct named *named;
    size_t nblocks, blocks_cap, nanchors, anchors_cap, nnamed, named_cap;
    bool open;       /* the last block is not ended */
    char space;      /* white space that comes before the next character: ' ', '\n' or 0 */
    unsigned naming; /* 1 + number of the name that is open; 0: none */
};

/* Private but for `out`. */
struct maker {
    struct source *out;
    struct flow body, notes, *flow; /* flow: the one that text goes to */
    struct anchor next;             /* where the next character of the input stands in the file */
    struct page_label {
        uint32_t at;
        size_t label; /* offset into strings */
    } *pages;
    size_t npages, pages_cap;
    size_t placed;     /* pages whose first character has come */
    unsigned in_notes; /* notes that are open, one in the other */
    size_t fields[MADE_FIELDS]; /* 1 + offset into strings */
    struct buf strings, warnings;
    enum lang lang;
    bool replaced;
};

/* Starts (*maker is {0}, *out too); make_finish or make_give_up ends it. */
void make_start(struct maker *, struct source *out);

/* Begins a block; one that is open ends.  A block without text vanishes.  level: of a heading, from 1.
 * Within a note it begins a further block of the note. */
void make_block(struct maker *, enum block_kind, unsigned level);
void make_end(struct maker *); /* ends the open block, if there is one */

/* What ended as a paragraph may turn out to be a heading.  make_last: the number of the block of the text that ended
 * last, from 1; 0: there is none. */
size_t make_last(const struct maker *);
void make_heading(struct maker *, size_t block, unsigned level);

/* The text that follows stands at this line (from 1; 0: not known) and byte (NO_BYTES: not known) of the file.  Both are
 * counted on while text comes, until they are told again. */
void make_at(struct maker *, uint32_t line, int64_t byte);

/* Text of the open block; where none is open a paragraph begins, unless it is only white space.  Whole characters of
 * UTF-8; what is no character becomes U+FFFD.  White space is made single: one that has a line end becomes a newline
 * where lines are known, else a space; at the ends of blocks there is none. */
void make_text(struct maker *, const char *s, size_t len);
void make_string(struct maker *, const char *s); /* NUL-terminated; NULL is fine */
void make_lines(struct maker *, const char *s, size_t len); /* preformatted: white space and line ends stay */
void make_newline(struct maker *);                          /* a line end within the block: verse, <br> */
void make_space(struct maker *);                            /* between two cells, say */

/* From here on we are on this page. */
void make_page(struct maker *, const char *label, size_t len);

/* A note that is referred to from here: what comes until make_note_end goes into a BLOCK_NOTE of its own, behind the
 * block that is open.  Notes do not nest: one within another is text of the outer one. */
void make_note(struct maker *);
void make_note_end(struct maker *);
bool make_in_note(const struct maker *);

/* What comes until make_name_end is marked as a name by the document.  They do not nest: the outer one counts. */
void make_name(struct maker *, enum name_kind, uint32_t key);
void make_name_end(struct maker *);

/* Metadata, white space made single.  The first value counts; make_add puts further ones behind it ("; "). */
void make_set(struct maker *, enum made_field, const char *s, size_t len);
void make_add(struct maker *, enum made_field, const char *s, size_t len);
void make_language(struct maker *, const char *value); /* a code or a name (header_language) */
void make_warn(struct maker *, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Is there any text yet? */
bool make_empty(const struct maker *);

/* Completes *out.  A document without a title of its own takes that of its first heading of level 1, else of its first
 * heading.  guessed: see struct source. */
void make_finish(struct maker *, bool guessed);
void make_give_up(struct maker *);

/* A made source as bytes, and back.  source_read believes nothing: false where the bytes are no source that could have
 * been made; *out ({0}) is to be ended with source_free in either case. */
void source_write(const struct source *, struct buf *out);
bool source_read(struct source *out, const char *bytes, size_t len);

#endif
