/* A file read: its text in UTF-8, its blocks, its metadata.  The readers are a table; each reader is one file.
 *
 * To add a format: write read_xx.c after read_txt.c, and add its row in document.c. */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "buf.h"
#include "passage.h"
#include <stddef.h>
#include <stdint.h>

enum block_kind {
    BLOCK_PARAGRAPH,
    BLOCK_HEADING, /* level says how deep, from 1 */
    BLOCK_ITEM,    /* of a list, a table, a list of references: tiny neighbours may be joined into one passage */
    BLOCK_NOTE,    /* a footnote or endnote, behind the block that refers to it: stays with its passage where it fits */
};

/* A stretch of the text that belongs together.  Blocks are in text order and do not overlap. */
struct block {
    uint32_t start, end;             /* bytes of source.text, [start, end) */
    uint32_t title_start, title_end; /* headings: the title without its marks (==), bytes of source.text */
    enum block_kind kind : 8;
    unsigned level       : 8; /* headings: from 1 */
};

/* From this byte of the text on we are on this page.  In text order. */
struct page_start {
    uint32_t at;
    const char *label; /* as printed: "viii", "139"; owned by the source */
};

/* What the document itself marks as a name (persName of TEI). */
struct named {
    uint32_t start, end; /* bytes of source.text */
    enum name_kind kind; /* passage.h */
    uint32_t key;        /* marked_key */
};

/* Where a byte of the text stands in the file. */
struct place {
    uint32_t line;   /* from 1; 0: the format has no lines that a person could open */
    uint32_t column; /* bytes of the text in that line before it */
    int64_t byte;    /* offset into the file; NO_BYTES where the text does not stand there verbatim */
};

struct source {
    struct document document; /* metadata; its strings are owned by the source */
    const char *text; /* UTF-8, well-formed, without NULs; may lie in the file's bytes, which outlive the source */
    size_t text_len;  /* bytes, below 4 GB */
    bool replaced;    /* some U+FFFD of the text stands for bytes that are no character: a passage that has one
                         does not stand in the file verbatim */
    bool guessed;     /* place.byte is where the text should be, not where it surely is: whoever takes a stretch as
                         verbatim compares it with the file first */
    bool made;        /* by made.c: its lines need not go on as the file's do */
    bool packed;      /* it was unpacked from a file: no place.byte leads into that */
    bool title_guessed; /* document.title is a heading or a first line: what it is called is not said anywhere */
    const struct input *input; /* what it was read from; NULL: not known.  Set by whoever has it, for `guessed` */
    struct block *blocks;
    size_t nblocks;
    struct page_start *pages;
    size_t npages;
    struct named *named;
    size_t nnamed;
    struct place (*place_of)(const struct source *, size_t offset); /* offset: bytes of text, 0..text_len */
    /* what the reader needs besides; private to it */
    struct buf strings;
    void *more;
    void (*free_more)(void *);
};

/* What a reader is given.  All of it outlives what the reader makes of it. */
struct input {
    const char *path;     /* of the file, or of the member in its archive: for its suffix and for messages */
    const char *bytes;
    size_t len;
    const char *encoding; /* --encoding: what text is in, whatever it looks like; NULL: to be told from the bytes */
};

/* Where a container hands over what is in it.  Each returns false when the reader is to end at once (*why is told). */
struct members {
    void *ctx;
    /* A file in an archive: it is read as a file of its own would be.  Its bytes are yours again afterwards.  A path of
     * NULL: these are the bytes of the file itself, which was compressed and is no archive. */
    bool (*file)(void *ctx, const struct input *member, struct buf *why);
    /* A document that the container's reader has read itself (a page of a wiki dump): name is its path within the
     * container.  The source is ended by whoever takes it. */
    bool (*source)(void *ctx, const char *name, struct source *, struct buf *why);
    /* A member that cannot be read: a skipped document with its reason. */
    bool (*skipped)(void *ctx, const char *name, const char *reason, struct buf *why);
};

struct reader {
    const char *name;            /* "text": the document's format */
    const char *const *suffixes; /* ".txt", lower case; NULL-terminated */
    /* Could these bytes (the file's beginning) be of this format?  path: for the suffix, where the bytes alone do not
     * tell (Markdown). */
    bool (*knows)(const char *path, const char *bytes, size_t len);
    /* Fills *out ({0}).  false: it cannot be read, *why says why: a skipped file.  End *out with source_free in either
     * case.  NULL for a container. */
    bool (*read)(struct source *out, const struct input *, struct buf *why);
    /* Containers: hands over all members.  false: the container is damaged (*why), or a member function said so; what
     * was handed over before stands.  NULL for others. */
    bool (*members)(const struct input *, const struct members *, struct buf *why);
    /* Runs in the process itself.  All others run in a child that can open no file and reach no network (child.h). */
    bool trusted;
    /* Called once, before the first child is made: what must be loaded from disk (a shared library).  NULL: nothing.
     * false: this format cannot be read here, *why says what to install. */
    bool (*prepare)(struct buf *why);
};

/* The reader for a file, by its first bytes and its name; NULL where there is none, and the reason in *why. */
const struct reader *reader_for(const char *path, const char *bytes, size_t len, struct buf *why);

/* The reader of this format, by its name; NULL where there is none. */
const struct reader *reader_named(const char *name);

/* Does the path end in one of the suffixes, whatever the case? */
bool path_ends(const char *path, const char *const *suffixes);

void source_free(struct source *);

#endif
