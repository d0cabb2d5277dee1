/* What is stored and found: documents, their sections, their passages; to and from bytes.  Knows no Xapian. */
#ifndef PASSAGE_H
#define PASSAGE_H

#include "buf.h"
#include "language.h"
#include <stdint.h>

struct section {
    uint32_t parent;   /* 1 + its index in sections; 0: top */
    const char *title; /* as it stands in the text, white space made single */
};

/* Strings are NUL-terminated UTF-8 and NULL where nothing is known; path alone may be any bytes. */
struct document {
    const char *path;  /* relative to the root, or absolute where it is not below it */
    const char *title, *author, *date, *source, *licence, *encoding, *format;
    uint8_t sure;      /* of the encoding, percent: 100 where it cannot be another; 0: nothing was to be told */
    enum lang lang;    /* of most of its text */
    uint64_t size;     /* bytes of the file */
    int64_t mtime;     /* nanoseconds since 1970 */
    uint8_t hash[16];  /* XXH3-128 of the file's bytes, canonical */
    const char *skipped; /* why it could not be read: then it has no passages; NULL: it was read */
    const char *warnings; /* lines of remarks, "12: 3 bytes are not UTF-8"; NULL: none */
    uint32_t passages; /* how many */
    const struct section *sections;
    uint32_t nsections;
    uint32_t pages;    /* how many; 0: it has none, or does not tell them */
    uint32_t file_len; /* bytes of path that name the file, where the document is a member of it; 0: it is a file */
    bool container;    /* it has no text of its own: its members are documents, "path!/member" */
    bool title_guessed; /* its own title is a heading or a first line: what it is called is not said in it */
    uint64_t given;    /* tells what was said of it besides (by a metadata.tsv, of a container by --include) from what
                          may be said the next time; 0: nothing */
    const struct metadata *own; /* what it says itself, where a metadata.tsv says otherwise; NULL: it is as above */
};

/* What a metadata.tsv can say. */
struct metadata {
    const char *title, *author, *date, *source, *licence;
};

enum { SURE_ENOUGH = 80 }; /* document.sure: what is less is shown to people */
enum { NO_BYTES = -1 };

/* What a document itself may mark a name as. */
enum name_kind { NAME_PERSON = 1, NAME_PLACE, NAME_ORGANISATION, NAME_WORK };

/* A name that the document itself marks as one (persName of TEI). */
struct marked {
    uint32_t start, end; /* bytes of text */
    enum name_kind kind;
    uint32_t key;        /* marked_key of who that is; 0: it does not say */
};

enum { MARKED_LOCAL = 0x40000000 };

/* Who a name is of, by what a document says of it: "persons.xml#p1", "#p1" (then with MARKED_LOCAL: somebody else may be
 * that in another document), "nachod".  A number below 2^31 that the id (what stands behind #, or all) and the kind decide;
 * 0 where ref is NULL, empty or names several. */
uint32_t marked_key(const char *ref, enum name_kind kind);

/* Where a piece of a passage's text begins in the file, wherever the text does not go on as the file does: at its start,
 * when that is not the beginning of line_first (a paragraph cut inside a line, an indented one), and behind each newline
 * where neighbours were joined over blank lines or with an indent. */
struct joint {
    uint32_t at;     /* byte of text */
    uint32_t line;   /* of the file, from 1 */
    uint32_t column; /* bytes of that line before it, counted in UTF-8 */
};

struct passage {
    uint32_t n;                   /* number in the document, from 1 */
    uint32_t paragraph;           /* number of its paragraph in the document, from 1; pieces of a cut one share it */
    uint32_t section;             /* 1 + index in the document's sections; 0: none */
    uint32_t line_first, line_last; /* lines of the file, from 1; both 0: it has none that a person could open */
    int64_t byte_start, byte_end; /* of the file, [start, end); NO_BYTES where the text does not stand there verbatim */
    const char *page;             /* printed page label; NULL: none */
    enum lang lang;
    const char *text;             /* UTF-8, line ends as single newlines; not NUL-terminated */
    size_t text_len;              /* bytes */
    const struct joint *joints;   /* in text order; none: the text runs from the start of line_first as the file does */
    uint32_t njoints;
    const struct marked *marked; /* in text order, not overlapping */
    uint32_t nmarked;
};

/* Append the stored form to out.  Joints and marks are in text order, and a section stands behind its parent: what is not is
 * refused when it is read. */
void passage_write(const struct passage *, struct buf *out);
void document_write(const struct document *, struct buf *out);

/* Read it back.  *passage points into bytes and into *room, which must outlive it (start it as {0}, free it yourself;
 * it holds what belongs to one passage, and the next one takes its place).  false where the bytes are not what
 * passage_write wrote (a corrupt index): never reads beyond len. */
bool passage_read(struct passage *, const char *bytes, size_t len, struct buf *room);

/* The document owns its memory then: end it with document_free. */
bool document_read(struct document *, const char *bytes, size_t len);
void document_free(struct document *); /* only for one that document_read filled */

#endif
