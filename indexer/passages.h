/* From the blocks of a document to its passages. */
#ifndef PASSAGES_H
#define PASSAGES_H

#include "cut.h"
#include "document.h"
#include "passage.h"

enum {
    JOINED_MAX = 600, /* characters of neighbours that are joined */
    TINY = 150,       /* characters of a paragraph that is joined though it is no item: speeches, short stanzas */
    NOTED_MAX = PIECE_MAX + PIECE_MAX / 3, /* characters of a passage with its notes */
};

/* A walk over the passages of a source. */
struct passages {
    const struct source *source; /* must outlive the walk */
    const struct language *language;
    size_t block;             /* the next one */
    uint32_t n, paragraph;    /* given so far */
    uint32_t section;         /* 1 + index of the section that the walk is in; 0: none */
    struct section *sections; /* of all headings, in their order */
    uint32_t nsections;
    struct buf titles;  /* of the sections */
    struct cuts cuts;   /* pieces of the paragraph in hand */
    size_t piece;       /* the next one */
    struct span *parts; /* what the passage in hand is joined from */
    size_t nparts, parts_cap;
    size_t chars;         /* of these parts */
    size_t body_end;      /* byte of the text behind the last part that is no note; 0: all are notes */
    struct joint *joints; /* of these parts, where they need one */
    uint32_t njoints;
    size_t joints_cap;
    struct marked *marked; /* names in these parts */
    uint32_t nmarked;
    size_t marked_cap;
    struct buf slice; /* bytes of the file, decoded */
    struct buf text;  /* the passage in hand, where it does not stand in the source as it is */
};

/* Starts the walk ({0} before); passages_free ends it.  sections and nsections are there at once. */
void passages_start(struct passages *, const struct source *);
void passages_free(struct passages *);

/* The next passage: all of it but lang.  Its text is good until the next call.  false: no more.
 *
 * A heading stands in one passage with the text that follows it in its section; one without text is a passage by
 * itself. Tiny neighbours are joined: items of a list or table, and paragraphs of less than TINY characters, up to
 * JOINED_MAX. A paragraph of more than PIECE_MAX characters is cut (cut.h). A note stands in the passage of the text
 * that refers to it, up to NOTED_MAX; else it is a passage by itself. */
bool passages_next(struct passages *, struct passage *);

#endif
