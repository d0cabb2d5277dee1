/* najdi: asks an index, and prints what answers. */
#include "commands.h"
#include "help.h"
#include "output.h"

#include <signal.h>

/* A sentence, where there is one: a batch has said its own already. */
static enum exit_status complain(const struct buf *why)
{
    if (why->len)
        output_remark("%s", why->s);
    return EXIT_TROUBLE;
}

/* --help and --version count before anything else, with any command. */
static enum exit_status answer(const struct options *options, struct buf *out, struct buf *why)
{
    const struct command *command = options->command ? command_by_name(options->command) : NULL;
    if (!options->version && !options->help)
        return command->run(options, out, why);
    if (options->version)
        help_version(out);
    else if (command)
        help_command(command, out);
    else
        help_general(out);
    return EXIT_FOUND;
}

int main(int argc, char **argv)
{
    struct options options;
    struct buf out = {0}, why = {0};
    enum exit_status status = EXIT_TROUBLE;

    signal(SIGPIPE, SIG_IGN); /* a reader that goes away is no trouble: see output_write */
    signal(SIGXFSZ, SIG_IGN); /* a file that may not grow (ulimit -f) is a failure like a full disk */
    if (options_read(&options, argc, argv, &why))
        status = answer(&options, &out, &why);
    if (status == EXIT_TROUBLE)
        complain(&why);
    buf_clear(&why);
    if (!output_write(&out, &why) && why.len)
        status = complain(&why);
    options_free(&options);
    buf_free(&out);
    buf_free(&why);
    return status;
}
