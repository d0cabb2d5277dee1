/* metadata.tsv: what is known of documents that do not say it themselves.
 *
 * The first line names the columns: path, and any of title, author, date, source, licence, language.  Each line below tells
 * what is so of the documents whose path, or name, matches its glob (a star matches slashes, too); the path is that from
 * the folder of the table.  A table tells about the documents beside it and in all folders below.
 *
 *   - What a document says itself counts; a column that ends with an exclamation mark ("author!") overrules it.
 *   - Of several lines that match, the last one that has a value counts; a table in a nearer folder before one above. */
#ifndef METADATA_H
#define METADATA_H

#include "buf.h"
#include "language.h"
#include "passage.h"

enum metadata_field { FIELD_TITLE, FIELD_AUTHOR, FIELD_DATE, FIELD_SOURCE, FIELD_LICENCE, FIELD_LANGUAGE, FIELDS };

struct metadata_row {
    size_t glob;           /* offset into strings */
    size_t values[FIELDS]; /* 1 + offset into strings; 0: says nothing */
    uint32_t number;       /* which row of its table */
    bool pattern;          /* the glob has a special character */
};

struct metadata_table {
    char *folder;           /* what the index calls it, with a slash at its end; "" for the root */
    bool overrules[FIELDS]; /* by column */
    struct metadata_row *rows; /* first those that are names, sorted; then patterns in their order */
    size_t n, cap, nnames;
    struct buf strings;
};

struct metadata_tables {
    struct metadata_table *at; /* in the order of their folders */
    size_t n, cap;
};

/* What the tables say of a document.  The strings are the tables'. */
struct given {
    const char *values[FIELDS]; /* NULL: nothing */
    bool overrules[FIELDS];
};

/* Takes in the table with these bytes.  folder: as in struct metadata_table.  remarks: columns that are not known.  false:
 * it is no such table, *why says why. */
bool metadata_add(struct metadata_tables *, const char *folder, const char *bytes, size_t len, struct buf *remarks,
                  struct buf *why);

/* When all are added. */
void metadata_sort(struct metadata_tables *);
void metadata_free(struct metadata_tables *);

/* What they say of the document that the index calls name. */
void metadata_of(const struct metadata_tables *, const char *name, struct given *out);

/* A number that tells it from what else may be said (struct document, given).  The highest byte is that of the language
 * alone: where that is another one the document is read again. */
uint64_t given_number(const struct given *);
static inline bool given_same_language(uint64_t a, uint64_t b)
{
    return a >> 56 == b >> 56;
}

/* Fills in the document, which has what it says itself, and sets its `own` (*room) and `given`. */
void given_apply(const struct given *, struct document *, struct metadata *room);

/* Back to what it says itself. */
void given_forget(struct document *);

/* Only the language, which must be known before it is cut into passages. */
enum lang given_language(const struct given *, enum lang own);

#endif
