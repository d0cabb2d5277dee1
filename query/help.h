/* --help and --version, made from the tables of commands, options and formats. */
#ifndef HELP_H
#define HELP_H

#include "commands.h"

void help_version(struct buf *out);
void help_general(struct buf *out);
void help_command(const struct command *, struct buf *out);

#endif
