/* The subcommands of najdi.
 *
 * To add one: write cmd_xx.c after cmd_words.c with one constant, then its line in commands.c. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "options.h"

enum exit_status { EXIT_FOUND = 0, EXIT_NOTHING = 1, EXIT_TROUBLE = 2 };

struct command {
    const char *name;
    const char *arguments; /* for --help: "WORDS..." */
    const char *summary;   /* one line */
    const char *options;   /* names of the options that it knows, each between spaces: " index limit format " */
    const char *formats;   /* for --help, where it is not those of show.h: "text, json or tsv"; NULL: those */
    const char *notes;     /* lines of --help instead of the language of questions; NULL: none */
    size_t limit;          /* where --limit is not given; 0: all */
    /* Answers; what is for standard output goes to out (and is written out now and then by run itself).
     * EXIT_TROUBLE with the sentence in *why. */
    enum exit_status (*run)(const struct options *, struct buf *out, struct buf *why);
};

extern const struct command *const commands[]; /* NULL-terminated */
const struct command *command_by_name(const char *); /* NULL where there is none */

#endif
