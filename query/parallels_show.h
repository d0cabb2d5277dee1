/* Output formats of `najdi parallels`.  A renderer writes to a buf.
 *
 * To add a format: write parallels_xx.c after parallels_json.c, then one line in cmd_parallels.c. */
#ifndef PARALLELS_SHOW_H
#define PARALLELS_SHOW_H

#include "reuse.h"
#include "show.h"

/* A word of one side, as it is shown. */
struct shown_word {
    size_t start, end; /* bytes of text */
    bool differs;      /* it is not the same in the other text */
    bool moved;        /* it stands elsewhere in the other text */
    bool form;         /* it is the same word in another form or spelling */
};

/* One side of a parallel, ready to be printed. */
struct shown_side {
    const struct found *found;      /* the passage in which it begins, with its document */
    char *path;                     /* as it opens from the current folder */
    const char *stored;             /* as the index has it */
    uint32_t passage_last;          /* number of the passage in which it ends */
    uint32_t line_first, line_last; /* 0: the format has no lines */
    struct buf text;                /* from the first word to the last, passages parted by a newline */
    struct shown_word *words;
    size_t n;
};

/* Words that stand in the place of others: [a_first, a_end) of one side for [b_first, b_end) of the other. */
struct difference {
    uint32_t a_first, a_end, b_first, b_end;
};

/* A word that stands elsewhere in the other text: numbers of words. */
struct moved_word {
    uint32_t a, b;
};

struct shown_parallel {
    size_t rank; /* from 1 */
    const struct parallel *parallel;
    struct shown_side a, b;
    struct difference *differences;
    size_t ndifferences;
    struct moved_word *moved;
    size_t nmoved;
};

/* Two documents that are the same for the most part, or of which one stands in the other. */
struct shown_documents {
    const char *a, *b;       /* paths */
    double share_a, share_b; /* of the words of each that stand in the other, 0..1 */
    unsigned words;          /* that both share, about */
    double score;            /* how much of both that is, 0..1 */
    uint32_t lines_a, lines_b; /* of the last word; 0: the format has no lines */
};
static const double SHARE_MOST = 0.7; /* of the words of a document, that it stands in another one */

/* "copy", "same", "a in b" or "b in a". */
const char *shown_relation(const struct shown_documents *);
/* The same as a sentence, paths through `piece`. */
void shown_documents_tell(const struct shown_documents *, show_piece_fn *piece, struct buf *out);

/* Many documents that are one text, spelling aside: paths. */
struct shown_copies {
    const char *first;
    const char **others;
    size_t n, cap;
};
void shown_copies_tell(const struct shown_copies *, show_piece_fn *piece, struct buf *out);

struct parallels_show {
    const char *name;
    void (*begin)(const struct options *, struct buf *out);                                     /* NULL: nothing */
    void (*documents)(const struct shown_documents *, const struct options *, struct buf *out); /* NULL: nothing */
    void (*copies)(const struct shown_copies *, const struct options *, struct buf *out); /* NULL: two by two */
    void (*documents_end)(const struct options *, struct buf *out); /* behind the last of them; NULL: nothing */
    void (*parallel)(const struct shown_parallel *, const struct options *, struct buf *out);
    void (*boilerplate)(const struct shown_side *, unsigned documents, const struct options *, struct buf *out);
    void (*end)(const struct options *, struct buf *out); /* NULL: nothing */
};

/* Makes a parallel ready to be printed; shown_free ends it. */
bool shown_of(struct shown_parallel *out, struct side_by_side *, struct finding *, const struct parallels *,
              const struct parallel *, struct buf *why);
void shown_free(struct shown_parallel *);

/* One side alone. */
void shown_side_of(struct shown_side *out, const struct reuse_text *, uint32_t first, uint32_t last);
void shown_side_free(struct shown_side *);

#endif
