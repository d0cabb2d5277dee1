/* --help.  Lists come from the tables, so that a new command, option or format is in it by itself. */
#include "help.h"

#include "schema.h"
#include "show.h"
#include "version.h"

#include <string.h>

static const char language[] =
    "Questions:\n"
    "  word            this word, its other forms, without accents too, in both scripts\n"
    "  \"a phrase\"      words one behind the other; \"a phrase\"~5: at most 5 words apart, in any order\n"
    "  =word Word!     exactly this form and these accents; this capital letter\n"
    "  wor* word~      words that begin so; words with one letter changed (word~2: two)\n"
    "  -word +word     without this word; never without it\n"
    "  a OR b, a AND b, NOT a, (a b), a NEAR/5 b\n"
    "  lang:cs path:GLOB title:word author:word date:1968..1969\n"
    "AND binds closer than OR; filters and -word hold for all alternatives.  In a shell, put the whole question\n"
    "in single quotes: 'wor* =word Word! \"a phrase\"'.\n";

static const char status[] = "Exit status: 0 found, 1 nothing found, 2 trouble.\n";

/* The versions of the index too: whoever reports a fault needs them. */
void help_version(struct buf *out)
{
    buf_addf(out, "najdi %s (index schema %s, analysis %s)\n", VERSION, SCHEMA_VERSION, ANALYSIS_VERSION);
}

void help_general(struct buf *out)
{
    buf_adds(out, "najdi finds passages in Czech, Russian and English texts, and says where they stand.\n\n"
                  "Usage: najdi COMMAND [OPTIONS] WORDS...\n\nCommands:\n");
    for (size_t i = 0; commands[i]; i++)
        buf_addf(out, "  %-9s %-9s %s\n", commands[i]->name, commands[i]->arguments, commands[i]->summary);
    buf_addf(out, "\nnajdi COMMAND --help lists its options.  An index is made by: najdi-index FOLDER\n\n%s\n%s",
             language, status);
}

/* Commands that list things have formats of their own. */
static void add_formats(const struct command *command, struct buf *out)
{
    if (!option_known(command, "format"))
        return;
    if (command->formats) {
        buf_addf(out, "\nFormats: %s\n", command->formats);
        return;
    }
    buf_adds(out, "\nFormats:\n");
    for (size_t i = 0; shows[i]; i++)
        buf_addf(out, "  %-9s %s\n", shows[i]->name, shows[i]->summary);
}

void help_command(const struct command *command, struct buf *out)
{
    buf_addf(out, "Usage: najdi %s [OPTIONS]%s%s\n\n%s\n\nOptions:\n", command->name, *command->arguments ? " " : "",
             command->arguments, command->summary);
    for (size_t i = 0; option_rows[i].name; i++) {
        char left[40] = "";
        if (!option_known(command, option_rows[i].name))
            continue;
        struct buf name = {0};
        const char *value = option_rows[i].value ? option_rows[i].value : "";
        buf_addf(&name, "--%s%s%s", option_rows[i].name, strncmp(value, "[=", 2) ? " " : "", value);
        strncat(left, name.s, sizeof left - 1);
        buf_addf(out, "  %-16s %s\n", left, option_rows[i].help);
        buf_free(&name);
    }
    if (command->limit)
        buf_addf(out, "Without --limit, %zu answers are shown.\n", command->limit);
    add_formats(command, out);
    if (command->notes)
        buf_addf(out, "\n%s", command->notes);
    else if (option_known(command, "plain"))
        buf_addf(out, "\n%s", language);
    buf_addf(out, "\n%s", status);
}
