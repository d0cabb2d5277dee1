/* The schema of the index, in one place.  Both programs use it through index.h; nothing else knows these names.
 *
 * The index is a folder:
 *
 *     db/base      a Xapian glass database: what was there at the last build or merge.  No update changes its documents
 *     db/delta     another one, where something has changed since
 *     db/XAPIANDB  names both, for Xapian's own programs (xapian-tcpsrv DIR/db)
 *     lock         held (flock) by the najdi-index that writes
 *
 * A document of ours is a run of Xapian documents: its passages in their order, then its record.  So the record of a
 * passage is the first record behind it, and passage n of a record r that has N of them is docid r - N + n - 1.  Docids
 * are not kept anywhere, so that shards can be merged.  (But of what is dead: those are of the base, and stay.)
 *
 * The base has no lists of a passage's words, which make up half of an index.  Documents in it that have changed or are
 * gone are dead: their docids are in a list, which all reading leaves out, and how many of them have a word is kept to be
 * taken off the frequencies.  So answers are those of an index that was built anew.
 *
 *     kind      terms                                                   data                  values
 *     passage   its words (terms.h), wdf = how often; PREFIX_LANGUAGE   passage_write         -
 *     record    RECORD_TERM, PREFIX_PATH; words of title and author     document_write        SLOT_*
 */
#ifndef SCHEMA_H
#define SCHEMA_H

/* Changes whenever what stands in the index or how it stands there changes. */
#define SCHEMA_VERSION "5"

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
/* In the delta where there is one, which then has all metadata. */
#define META_STATE "state" /* a number; each commit of an update that has changed documents adds one */
#define META_BASE "base"   /* of the delta: uuid of its base, a space, and the base's last docid */
/* META_DEAD      sum of the lengths 8 bytes, records 4, then of each run of docids the first 4 and the last 4
 * META_RENEWED   docids (4 bytes) of records whose times or metadata have changed; META_RENEWED N: what record N is now */
#define META_DEAD "dead"
#define META_RENEWED "renewed"
/* All terms of the dead:
 *     META_DEAD_WORDS    of each block its first word: a length of 1 byte, and the word
 *     META_DEAD_WORDS N  block N, from 0: of each word how many bytes it begins with of the one before (1 byte), how many
 *                        are new (1), those, its frequency and how often it stands in all (7 bits a byte, the low ones
 *                        first, the high bit: more) */
#define META_DEAD_WORDS "dead_words"
/* The same for all words, without the last number, of shards only, since over a network one value is cheap and one term is
 * not; written after each run.  META_WORDS begins with META_STATE as it was (8 bytes). */
#define META_WORDS "words"
#define META_LAST_RUN "last_run" /* seconds since 1970, a space, the line of sums that najdi-index ended with */

#endif
