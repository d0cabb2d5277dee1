/* One question, or a file of them: what `search` and `mentions` share. */
#ifndef ASK_H
#define ASK_H

#include "citing.h"
#include "commands.h"
#include "library.h"
#include "query.h"
#include "show.h"

struct asking;

/* How a kind of question is parsed and answered. */
struct subject {
    const char *nothing; /* the sentence for a question that has no word */
    bool (*parse)(struct query *, const char *text, const struct options *, struct buf *why);
    /* Answers; *found: how many there are.  With out NULL nothing is printed. */
    bool (*answer)(struct asking *, const struct query *, const struct options *, const char *qid, struct buf *out,
                   size_t *found, struct buf *why);
};

struct asking {
    const struct subject *subject;
    const struct options *options;
    const struct show *show;
    struct library library;
    bool begun; /* the format's first lines are out */
    struct citing citing; /* --cite */
};

/* The run of a command. */
enum exit_status ask_run(const struct subject *, const struct options *, struct buf *out, struct buf *why);

/* The format by its name; NULL: there is none, *why lists those that are. */
const struct show *ask_format(const char *name, struct buf *why);

/* After a failure: has a writer changed an index meanwhile, and could it be opened again?  tries counts up. */
bool ask_again(struct asking *, unsigned *tries, struct buf *why);

/* Fills in what renderers see of an answer. */
void ask_settle(const struct asking *, struct answer *, const struct query *, const struct options *, const char *qid);

/* Prints what stands before the first answer, once. */
void ask_begin(struct asking *, const struct answer *, struct buf *out);

/* Prints one hit: as the format does, or its citation alone. */
void ask_hit(struct asking *, const struct answer *, const struct hit *, struct buf *out);

/* --count: the number of answers, in the format asked for. */
void ask_count(const struct asking *, const char *qid, size_t count, struct buf *out);

/* Says on standard error what is near, where nothing was found (suggest.c). */
void suggest(struct asking *, const struct query *);
/* Of each wanted word that nothing in the index answers to: what is spelled much like it. */
void suggest_words(struct library *, const struct query *, const struct options *);

#endif
