#include "settings.h"

#include "encoding.h"
#include "names.h"

#include <stdlib.h>
#include <string.h>

enum kind { FLAG, VALUE, LIST, JOBS };

/* To add an option: its field in settings.h, a row here, a line of the help below. */
static const struct option {
    const char *name;
    enum kind kind;
    size_t field; /* bool, const char *, struct words or unsigned */
} table[] = {
    {"--dry-run", FLAG, offsetof(struct settings, dry_run)},
    {"--encoding", VALUE, offsetof(struct settings, encoding)},
    {"--exclude", LIST, offsetof(struct settings, exclude)},
    {"--help", FLAG, offsetof(struct settings, help)},
    {"--include", LIST, offsetof(struct settings, include)},
    {"--index", VALUE, offsetof(struct settings, index)},
    {"--jobs", JOBS, offsetof(struct settings, jobs)},
    {"--quiet", FLAG, offsetof(struct settings, quiet)},
    {"--rebuild", FLAG, offsetof(struct settings, rebuild)},
    {"--report", VALUE, offsetof(struct settings, report)},
    {"--root", VALUE, offsetof(struct settings, root)},
    {"--shard", VALUE, offsetof(struct settings, shard)},
    {"--verbose", FLAG, offsetof(struct settings, verbose)},
    {"--version", FLAG, offsetof(struct settings, version)},
    {"-V", FLAG, offsetof(struct settings, version)},
    {"-h", FLAG, offsetof(struct settings, help)},
};

const char *settings_usage(void)
{
    return "usage: najdi-index [OPTIONS] PATH...";
}

const char *settings_help(void)
{
    return "usage: najdi-index [OPTIONS] PATH...\n"
           "\n"
           "Reads the documents in the folders (or files) PATH... into an index, in which najdi finds passages.\n"
           "Run again, it reads only what is new or changed, and drops what has vanished under these paths.\n"
           "Hidden files and folders are left out, unless they are named.\n"
           "\n"
           "  --index DIR      the index; else $NAJDI_INDEX, else the nearest .najdi in this folder or above it,\n"
           "                   else .najdi is made here\n"
           "  --root DIR       the folder that paths in the index are relative to; else the one that holds the index\n"
           "  --include GLOB   read only files whose name, or path below PATH, matches; may be given several times\n"
           "  --exclude GLOB   leave out files and folders that match; may be given several times\n"
           "  --encoding NAME  text files are in this one (cp1250, koi8-r, ...), also those read before\n"
           "  --shard K/N      only the K-th of N parts of the files, by a hash of their names; later runs keep to it\n"
           "  --jobs N         build a new index with N processes; else with as many as there are processors\n"
           "  --rebuild        make the index anew from these paths; the old one serves until it is done\n"
           "  --dry-run        say what would be done and change nothing\n"
           "  --report FILE    write a line for every file: status, path, reason (tab-separated)\n"
           "  --quiet          no progress, no summary\n"
           "  --verbose        name every file that is read or skipped\n"
           "  -h, --help       this page\n"
           "  -V, --version    the version\n"
           "\n"
           "Exit status: 0 all read, 1 some files skipped and listed, 2 trouble.\n";
}

/* The words of the command line outlive the settings. */
static void add_word(struct words *w, const char *word)
{
    w->at = need_room(w->at, w->n, &w->cap, sizeof *w->at);
    w->at[w->n++] = word;
}

/* The whole name: --in is not --index. */
static const struct option *option_named(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strlen(table[i].name) == len && !memcmp(table[i].name, name, len))
            return &table[i];
    return NULL;
}

/* A number from 1 to JOBS_MAX. */
static bool read_jobs(const char *value, unsigned *jobs, struct buf *why)
{
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    if (*value < '0' || *value > '9' || *end || !n || n > JOBS_MAX)
        return fail(why, "option '--jobs' needs a number from 1 to %d", JOBS_MAX);
    *jobs = (unsigned)n;
    return true;
}

/* Where an option is given twice the last one counts, but for lists. */
static bool set(struct settings *o, const struct option *option, const char *value, struct buf *why)
{
    void *field = (char *)o + option->field;
    if (option->kind == JOBS)
        return read_jobs(value, field, why);
    if (option->kind == FLAG)
        *(bool *)field = true;
    else if (option->kind == VALUE)
        *(const char **)field = value;
    else
        add_word(field, value);
    return true;
}

/* Says how to name a file that begins with a dash. */
static bool unknown(const char *arg, struct buf *why)
{
    struct buf shown = {0};
    name_shown(&shown, arg);
    fail(why, "unknown option '%s' (najdi-index --help lists them; a file of that name: -- '%s')", shown.s, shown.s);
    buf_free(&shown);
    return false;
}

/* Reads the option argv[*i], and its value, "--index DIR" or "--index=DIR". */
static bool read_option(struct settings *o, int argc, char **argv, int *i, struct buf *why)
{
    const char *arg = argv[*i], *equals = strchr(arg, '=');
    size_t len = equals ? (size_t)(equals - arg) : strlen(arg);
    const struct option *option = option_named(arg, len);
    if (!option)
        return unknown(arg, why);
    if (option->kind == FLAG && equals)
        return fail(why, "option '%s' takes no value", option->name);
    if (option->kind != FLAG && !equals && *i + 1 == argc)
        return fail(why, "option '%s' needs a value", option->name);
    const char *value = equals ? equals + 1 : option->kind == FLAG ? NULL : argv[++*i];
    if (value && !*value)
        return fail(why, "option '%s' needs a value that is not empty", option->name);
    return set(o, option, value, why);
}

bool settings_read(struct settings *o, int argc, char **argv, struct buf *why)
{
    bool only_paths = false;
    for (int i = 1; i < argc; i++) {
        const char *arg = argv[i];
        if (!only_paths && !strcmp(arg, "--"))
            only_paths = true;
        else if (only_paths || arg[0] != '-' || !arg[1])
            add_word(&o->paths, arg);
        else if (!read_option(o, argc, argv, &i, why))
            return false;
    }
    enum encoding encoding;
    if (o->encoding && !encoding_find(o->encoding, &encoding))
        return fail(why, "no such encoding: '%s' (known are cp1250, iso-8859-2, cp852, cp1251, koi8-r and others)",
                    o->encoding);
    if (!o->help && !o->version && !o->paths.n)
        return fail(why, "no path given: name the folders or files to be indexed");
    return true;
}

void settings_free(struct settings *o)
{
    free(o->include.at);
    free(o->exclude.at);
    free(o->paths.at);
    *o = (struct settings){0};
}
