/* What the command line asks of najdi. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "buf.h"
#include <stdint.h>

enum sort_by { SORT_SCORE, SORT_DATE, SORT_PATH };

struct options {
    const char *command;
    const char **indexes;  /* --index, as given; empty: to be found */
    size_t nindexes, indexes_cap;
    bool strict;           /* an index that cannot be asked is an error */
    size_t timeout;        /* seconds for another machine to connect, and to answer; 0: no limit */
    bool limit_given;
    size_t limit;          /* SIZE_MAX: all; where it is not given, what the command's row says */
    size_t offset;
    bool by_document;
    enum sort_by sort;
    bool count;
    const char *count_by;  /* concordance: "form", "doc" or "year"; NULL: the number alone */
    const char *format;    /* "text" */
    bool exact, all, plain, no_inflect, no_translit, match_case;
    const char *color;     /* "auto", "always", "never" */
    const char *names;     /* file of the user's names (names.h); NULL: none */
    const char *queries;   /* file, "-": standard input; NULL: the words are the question */
    size_t context;        /* show: neighbours on each side, default 1; concordance: words on each side */
    bool context_given;
    bool collocates;       /* concordance: words that stand near it more often than elsewhere */
    bool collocates_all;   /* function words, too */
    size_t sample, seed;   /* concordance: so many lines, drawn at random; 0: all */
    const char *cite;      /* citations alone, in this style; NULL: answers */
    const char *like;      /* search: passages like this one; NULL: none */
    const char *in;        /* xref: only documents whose path fits; NULL: all */
    const char *kind;      /* xref: only entries of this kind; NULL: all */
    const char *decisions; /* xref: the editor's file; NULL: none */
    size_t min;            /* xref: only entries with so many mentions; parallels: with so many words */
    const char *order;     /* --sort as given; NULL: not given */
    bool files;            /* status: each document */
    bool help, version;
    size_t arguments;      /* how many there are that are no options, without the command */
    struct buf words;      /* they, joined by spaces */
    size_t last;           /* where in words the last of them begins */
};

/* One row of the table of options. */
struct option {
    const char *name;  /* "limit" of --limit */
    const char *value; /* its name in --help; NULL: takes none */
    const char *help;
    bool (*set)(struct options *, const char *value, struct buf *why); /* NULL: a flag */
    size_t flag;       /* where that is in struct options */
};
extern const struct option option_rows[]; /* the last one has no name */

/* Reads argv[1..]; options may stand anywhere before `--`; a single dash and a word is text of the question.
 * Which options a command knows stands on its row in commands.h; others are a failure with what to do. */
bool options_read(struct options *out, int argc, char **argv, struct buf *why);
void options_free(struct options *);

struct command;
bool option_known(const struct command *, const char *name); /* does the command take it? */

#endif
