/* The table of commands. */
#include "commands.h"

#include <string.h>

extern const struct command cmd_search, cmd_mentions, cmd_xref, cmd_parallels, cmd_concordance, cmd_words, cmd_show,
    cmd_status, cmd_why;
const struct command *const commands[] = {
    &cmd_search, &cmd_mentions, &cmd_xref,   &cmd_parallels, &cmd_concordance,
    &cmd_words,  &cmd_show,     &cmd_status, &cmd_why,       NULL,
};

const struct command *command_by_name(const char *name)
{
    for (size_t i = 0; commands[i]; i++)
        if (!strcmp(commands[i]->name, name))
            return commands[i];
    return NULL;
}
