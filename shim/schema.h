/* The schema of the index, in one place.  Both programs use it through index.h; nothing else knows these names.
 *
 * The index is a folder:
 *
 *     db/     a Xapian glass database
 *     lock    held (flock) by the najdi-index that writes
 *
 * A document of ours is a run of Xapian documents: its passages in their order, then its record.  So the record of a
 * passage is the first record behind it, and passage n of a record r that has N of them is docid r - N + n - 1.  Docids
 * are not kept anywhere, so that shards can be merged.
 *
 *     kind      terms                                                   data                  values
 *     passage   its words (terms.h), wdf = how often; PREFIX_LANGUAGE   passage_write         -
 *     record    RECORD_TERM, PREFIX_PATH; words of title and author     document_write        SLOT_*
 */
#ifndef SCHEMA_H
#define SCHEMA_H

/* Changes whenever what stands in the index or how it stands there changes. */
#define SCHEMA_VERSION "4"

/* Changes whenever the same text would give other terms, passages or languages. */
#define ANALYSIS_VERSION "1"

/* Term prefixes.  A word's term never begins with a capital ASCII letter, so words need none. */
#define RECORD_TERM "K"     /* every record */
#define PREFIX_LANGUAGE "L" /* passage: Lcs, Lru */
#define PREFIX_PATH "Q"     /* record: the path; one of over 200 bytes: its first 180 bytes and 32 hex digits of its hash */
#define PREFIX_TITLE "T"    /* record: T + term of a word of the title */
#define PREFIX_AUTHOR "A"   /* record: A + term of a word of the author */

enum {
    SLOT_PATH = 0, /* record: path, bytes as the file system has them */
    SLOT_STAT = 1, /* record: struct stat_value, packed (index.h) */
    SLOT_DATE = 2, /* record: date as given, where there is one */
};

/* Metadata keys. */
#define META_SCHEMA "schema"
#define META_ANALYSIS "analysis"
#define META_ROOT "root" /* the root of relative paths, relative to the folder that holds the index */
#define META_SHARD "shard" /* K/N: it holds the files whose paths hash to K of N; unset: all */
/* Of shards only, since over a network one value is cheap and one term is not: all words, written after each run.
 *     META_WORDS      what the database was (last docid 4 bytes, documents 4, sum of lengths 8), then of each block its
 *                     first word: a length of 1 byte, and the word
 *     META_WORDS N    block N, from 0: of each word how many bytes it begins with of the one before (1 byte), how many
 *                     are new (1), those, and its frequency (7 bits a byte, the low ones first, the high bit: more) */
#define META_WORDS "words"
#define META_LAST_RUN "last_run" /* seconds since 1970, a space, the line of sums that najdi-index ended with */

#endif
