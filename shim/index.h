/* The index, as C sees it.  The only door to Xapian.
 *
 * Conventions: a function that can fail returns bool and takes `why` last; *why then holds one sentence (buf.h, fail)
 * with the cure where it is known.  No exception leaves.  Nothing keeps a pointer of yours after it returns.
 *
 * A reader may meet an index that a writer has changed twice since: the call then fails and index_changed() is true;
 * index_renew() it and ask the whole question again.
 *
 * Docids are Xapian's: those of the base, and behind them those of the delta; see schema.h for how documents lie in
 * them, and for what is dead, of which nothing here speaks. */
#ifndef INDEX_H
#define INDEX_H

#include "buf.h"
#include "kin.h"
#include "passage.h"
#include <stdint.h>

/* ---- reading ---- */

struct index;  /* an open index */
struct cursor; /* a place in the posting list of a term */

/* Opens the index in a folder.  Says so where it is missing (index_exists() tells that apart), is no index, or has
 * another schema or analysis version (cure: najdi-index --rebuild). */
bool index_open(struct index **out, const char *folder, struct buf *why);
void index_close(struct index *); /* NULL is fine */
bool index_exists(const char *folder); /* is there something that index_open could open? */
bool index_changed(const struct index *); /* did the last failure come from a writer's changes? */
bool index_renew(struct index *, struct buf *why);

/* An index on another machine, which xapian-tcpsrv gives away there: its address is host:port, [::1]:port.  seconds: how
 * long it may take to connect, and to answer; 0 is no limit.  All of this header's reading works with it, and each call
 * is a question over the network: see "from afar" below for what asks much at once.  index_renew connects again. */
bool index_open_afar(struct index **out, const char *address, unsigned seconds, struct buf *why);
bool index_is_address(const char *name); /* host:port, and no folder of that name */
bool index_is_afar(const struct index *);

/* Did the last failure come from the network?  LOST_LATE: there was no answer in time, so to ask again would be to wait
 * again. */
enum lost { LOST_NOT, LOST_GONE, LOST_LATE };
enum lost index_lost(const struct index *);

struct index_size {
    uint32_t documents; /* records, skipped ones too */
    uint32_t passages;
    uint64_t words;     /* tokens with a term in all passages: the sum of their lengths */
};
bool index_size(struct index *, struct index_size *out, struct buf *why);

/* Metadata by key; "" where there is none. */
bool index_metadata(struct index *, const char *key, struct buf *out, struct buf *why);

/* The same of a folder that need not be open, whatever version made it; "" where there is none, or nothing to read. */
void index_kept(const char *folder, const char *key, struct buf *out);

/* Every term that begins with prefix, in byte order, until `each` returns false.  freq: passages (records) that have
 * it.  With length 0: every word's term (terms that begin with a capital ASCII letter are left out). */
typedef bool index_term_fn(void *ctx, const char *term, size_t len, uint32_t freq);
bool index_terms(struct index *, const char *prefix, size_t len, index_term_fn *each, void *ctx, struct buf *why);

/* Can index_terms say so without asking another machine? */
bool index_terms_here(const struct index *, const char *prefix, size_t len);

/* How many passages (records) have the term; 0 where none has. */
bool index_freq(struct index *, const char *term, size_t len, uint32_t *freq, struct buf *why);

/* How often the word of the term stands in all passages. */
bool index_occurrences(struct index *, const char *term, size_t len, uint64_t *count, struct buf *why);

/* A cursor stands on its first posting, or docid is 0 where there is none (or no more). */
struct posting {
    uint32_t docid; /* 0: at the end */
    uint32_t wdf;   /* how often the term stands in it */
};
bool cursor_open(struct index *, struct cursor **out, struct posting *at, const char *term, size_t len,
                 struct buf *why);
bool cursor_next(struct cursor *, struct posting *at, struct buf *why);
bool cursor_skip(struct cursor *, uint32_t docid, struct posting *at, struct buf *why); /* to the first >= docid */
void cursor_close(struct cursor *);

/* The record of a passage: the first one behind it; 0 where there is none. */
bool index_record(struct index *, uint32_t passage, uint32_t *record, struct buf *why);

/* Words of the passage (the sum of its wdfs). */
bool index_length(struct index *, uint32_t docid, uint32_t *words, struct buf *why);

/* The stored bytes of a passage (passage_read) or a record (document_read); out is emptied first. */
bool index_data(struct index *, uint32_t docid, struct buf *out, struct buf *why);

/* From afar: reads a passage, and its document's record where that is set, and keeps them for index_data; so that somebody
 * can do so for several machines at the same time. */
bool index_fetch(struct index *, uint32_t passage, bool record, struct buf *why);

/* What is kept of every document outside its record, so that a folder of files can be compared quickly. */
struct listing {
    uint32_t docid;    /* of the record */
    const char *path;  /* bytes, NUL-terminated; yours until the call returns */
    uint64_t size;
    int64_t mtime;
    uint8_t hash[16];
    uint32_t passages;
    enum lang lang;
    bool skipped;
    const char *date;  /* "" where none */
    uint32_t file_len; /* these: see struct document */
    uint64_t given;
    bool container;
};

/* Every record in docid order, until `each` returns false. */
typedef bool index_listing_fn(void *ctx, const struct listing *);
bool index_documents(struct index *, index_listing_fn *each, void *ctx, struct buf *why);

/* The same where less is needed, since from afar each thing costs something for each document: only of those whose paths
 * begin so ("" is all), and, of paths and dates, what is set; the others may be "".  Of an index that is here all are told,
 * with all. */
enum { LISTED_PATH = 1, LISTED_DATE = 2 };
bool index_documents_like(struct index *, const char *begin, unsigned with, index_listing_fn *each, void *ctx,
                          struct buf *why);

/* The record of the document with this path: its docid, 0 where there is none. */
bool index_find(struct index *, const char *path, uint32_t *docid, struct buf *why);

/* ---- from afar: a whole list in one question ---- */

/* What passages are asked for; a tree that says too much, never too little. */
enum match_kind {
    MATCH_EVERY, /* every passage (and record) */
    MATCH_KINS,  /* that has one of these words, in a language in which it counts */
    MATCH_TERM,
    MATCH_ALL,   /* that all children match */
    MATCH_ANY,
};
struct match_node {
    enum match_kind kind;
    const struct kins *kins;
    const char *prefix, *term; /* MATCH_TERM: one behind the other, NUL-terminated */
    struct match_node *child;
    size_t n, cap;
};

/* The passages that have one of the kins and are among those asked for, in the order of docids, each with the sum of
 * weight * wdf of all kin that count in it (kin.within).  free(*out). */
struct gathered {
    uint32_t docid;
    double tf;
};
bool index_gather(struct index *, const struct kins *, const struct match_node *among, struct gathered **out, size_t *n,
                  struct buf *why);

/* The same for one term, prefix and term one behind the other; its wdf as it is. */
bool index_gather_term(struct index *, const char *prefix, const char *term, const struct match_node *among,
                       struct gathered **out, size_t *n, struct buf *why);

/* Learns the lengths of all passages asked for, so that index_length need not ask for each; and whether there are any. */
bool index_gather_lengths(struct index *, const struct match_node *among, bool *any, struct buf *why);

/* ---- writing ---- */

struct writer;

/* writer_build: a new, empty database in `folder` (made where it is missing, emptied of a build that died), without a
 * sync: index_install does that.  writer_update: the existing index in `folder`; each commit is synced.
 * Both hold folder/lock: another najdi-index that writes there is a failure that says so. */
bool writer_build(struct writer **out, const char *folder, struct buf *why);
bool writer_update(struct writer **out, const char *folder, struct buf *why);

/* A part of the build in `folder`, whose writer_build is open: several processes can fill a build side by side, each a
 * part of its own, numbered from 1.  It has no lock; index_install merges what was writer_close'd, in any order. */
bool writer_part(struct writer **out, const char *folder, unsigned part, struct buf *why);

/* A failure that is not one of the arguments (the disk is full) ends the writer: every later call fails with the same
 * sentence, and what was committed before stands.
 *
 * One document: begin, its passages in order, end.  old: docid of the record that it replaces, and how many passages
 * that has; 0: none.  Nothing is visible before writer_commit, and a document is visible whole or not at all.
 *
 * words: the terms of the passage, those that tokens_of finds in its text (what they were is found so when it goes),
 * sorted and without doubles, each with its count.  A term that Xapian would
 * refuse (empty, over 240 bytes, a NUL, a capital ASCII letter first) is a failure before anything is written. */
struct word_count {
    const char *term;
    uint16_t len;
    uint32_t count;
};
bool writer_begin(struct writer *, uint32_t old, uint32_t old_passages, struct buf *why);
bool writer_passage(struct writer *, const struct passage *, const struct word_count *words, size_t n, struct buf *why);
bool writer_end(struct writer *, const struct document *, struct buf *why);
/* Instead of writer_end: takes its passages out; the old document stays. */
bool writer_cancel(struct writer *, struct buf *why);

bool writer_drop(struct writer *, uint32_t record, uint32_t passages, struct buf *why); /* a document that is gone */
/* Writes a record anew, of a document whose passages stay as they are: it has as many, and the same path.  With another
 * title or author it may get other docids. */
bool writer_renew(struct writer *, uint32_t record, const struct document *, struct buf *why);
bool writer_metadata(struct writer *, const char *key, const char *value, struct buf *why);
bool writer_commit(struct writer *, struct buf *why);

/* Of an update, before writer_close, behind which nothing can be written any more: where much of the index is dead, or
 * new, it is made small again.  That may take as long as a build, and so says now and then how many of all documents are
 * done (going; NULL: never), and ends where that returns false; then the next run does it. */
typedef bool index_going_fn(void *ctx, size_t done, size_t all);
bool writer_merge(struct writer *, index_going_fn *going, void *ctx, struct buf *why);

/* Reading while writing: the last committed state. */
bool writer_reader(struct writer *, struct index **out, struct buf *why);

/* Commits and closes; a document that is not ended is cancelled.  Where it fails, what was committed before stands. */
bool writer_close(struct writer *, struct buf *why);
void writer_abandon(struct writer *); /* closes without a commit */

/* Puts a finished build (writer_close'd, its parts too) in place: compacts it into one database, syncs that, and renames
 * build to target.  Where target is an index already, also a damaged one, its db is exchanged with that of build
 * (RENAME_EXCHANGE) and the old one is deleted with build; an empty folder gets db.  A folder with other things in it, and
 * one that another najdi-index writes, is a failure.  Both must be on one file system. */
bool index_install(const char *build, const char *target, struct buf *why);

/* The number of bytes of the index's files. */
uint64_t index_bytes(const char *folder);

#endif
