/* Reading the command line by a table.  getopt_long is not used: it would take -Klaus for options. */
#include "options.h"

#include "commands.h"

#include <stdlib.h>
#include <string.h>

/* ---- values ---- */

/* Refuses with the values that there are, in their order. */
static bool one_of(const char *name, const char *value, const char *const *values, struct buf *why)
{
    struct buf all = {0};
    for (size_t i = 0; values[i]; i++) {
        if (!strcmp(value, values[i])) {
            buf_free(&all);
            return true;
        }
        buf_addf(&all, "%s%s", i ? values[i + 1] ? ", " : " or " : "", values[i]);
    }
    fail(why, "--%s takes %s, not '%s'", name, buf_string(&all), value);
    buf_free(&all);
    return false;
}

/* Digits only, and no more than fit: strtoull alone takes blanks, signs and what overflows. */
static bool set_number(const char *name, const char *value, size_t *out, struct buf *why)
{
    size_t digits = strspn(value, "0123456789");
    if (!digits || value[digits])
        return fail(why, "--%s takes a number, not '%s'", name, value);
    if (digits > 18)
        return fail(why, "--%s %s is too large a number", name, value);
    *out = strtoull(value, NULL, 10);
    return true;
}

/* Folders add up; every other option given twice takes its last value. */
static bool set_index(struct options *o, const char *value, struct buf *why)
{
    if (!*value)
        return fail(why, "--index takes the folder of an index, not an empty name");
    o->indexes = need_room(o->indexes, o->nindexes, &o->indexes_cap, sizeof *o->indexes);
    o->indexes[o->nindexes++] = value;
    return true;
}

/* 0 is all, which inside is the largest number. */
static bool set_limit(struct options *o, const char *value, struct buf *why)
{
    o->limit_given = true;
    if (!set_number("limit", value, &o->limit, why))
        return false;
    o->limit = o->limit ? o->limit : SIZE_MAX;
    return true;
}

static bool set_offset(struct options *o, const char *value, struct buf *why)
{
    return set_number("offset", value, &o->offset, why);
}

static bool set_timeout(struct options *o, const char *value, struct buf *why)
{
    return set_number("timeout", value, &o->timeout, why) &&
           (o->timeout <= 3600 || fail(why, "--timeout takes at most 3600 seconds"));
}

static bool set_sample(struct options *o, const char *value, struct buf *why)
{
    return set_number("sample", value, &o->sample, why) && (o->sample || fail(why, "--sample takes a number above 0"));
}

static bool set_seed(struct options *o, const char *value, struct buf *why)
{
    return set_number("seed", value, &o->seed, why);
}

/* Without a value: how many there are. */
static bool set_count(struct options *o, const char *value, struct buf *why)
{
    static const char *const values[] = {"form", "doc", "year", NULL};
    o->count = true;
    o->count_by = value;
    return !value || one_of("count", value, values, why);
}

/* Without a value: function words are left out. */
static bool set_collocates(struct options *o, const char *value, struct buf *why)
{
    static const char *const values[] = {"content", "all", NULL};
    o->collocates = true;
    o->collocates_all = value && !strcmp(value, "all");
    return !value || one_of("collocates", value, values, why);
}

static bool set_cite(struct options *o, const char *value, struct buf *why)
{
    static const char *const values[] = {"plain", "markdown", "csl-json", NULL};
    o->cite = value;
    return one_of("cite", value, values, why);
}

static bool set_like(struct options *o, const char *value, struct buf *why)
{
    o->like = value;
    return *value || fail(why, "--like takes the id of a passage, path#number");
}

static bool set_context(struct options *o, const char *value, struct buf *why)
{
    o->context_given = true;
    return set_number("context", value, &o->context, why);
}

static bool set_by(struct options *o, const char *value, struct buf *why)
{
    static const char *const values[] = {"passage", "document", NULL};
    o->by_document = !strcmp(value, "document");
    return one_of("by", value, values, why);
}

static bool set_in(struct options *o, const char *value, struct buf *why)
{
    o->in = value;
    return *value || fail(why, "--in takes a path or a pattern");
}

static bool set_kind(struct options *o, const char *value, struct buf *why)
{
    static const char *const values[] = {"person", "place", "organisation", "other", NULL};
    o->kind = value;
    return one_of("kind", value, values, why);
}

static bool set_decisions(struct options *o, const char *value, struct buf *why)
{
    o->decisions = value;
    return *value || fail(why, "--decisions takes a file; it is made where there is none");
}

static bool set_min(struct options *o, const char *value, struct buf *why)
{
    return set_number("min", value, &o->min, why);
}

/* What an order is depends on the command: check_sort. */
static bool set_sort(struct options *o, const char *value, struct buf *why)
{
    (void)why;
    o->order = value;
    return true;
}

static bool check_count(const struct options *o, struct buf *why)
{
    return !o->count_by || !strcmp(o->command, "concordance") ||
           fail(why, "--count takes a value in a concordance only; here it prints how many there are");
}

static bool check_sort(struct options *o, struct buf *why)
{
    static const char *const languages[] = {"cs", "ru", "en", NULL};
    static const char *const lines[] = {"doc", "left", "right", "form", "date", NULL};
    const char *value = o->order;
    if (!value)
        return true;
    if (!strcmp(o->command, "xref"))
        return one_of("sort", value, languages, why);
    if (!strcmp(o->command, "concordance"))
        return one_of("sort", value, lines, why);
    static const char *const values[] = {"score", "date", "path", NULL};
    o->sort = !strcmp(value, "date") ? SORT_DATE : !strcmp(value, "path") ? SORT_PATH : SORT_SCORE;
    return one_of("sort", value, values, why);
}

static bool set_color(struct options *o, const char *value, struct buf *why)
{
    static const char *const values[] = {"auto", "always", "never", NULL};
    o->color = value;
    return one_of("color", value, values, why);
}

static bool set_format(struct options *o, const char *value, struct buf *why)
{
    (void)why; /* each command knows its own formats */
    o->format = value;
    return true;
}

static bool set_queries(struct options *o, const char *value, struct buf *why)
{
    o->queries = value;
    return *value || fail(why, "--queries takes a file, or - for standard input");
}

static bool set_names(struct options *o, const char *value, struct buf *why)
{
    o->names = value;
    return *value || fail(why, "--names takes a file: Czech TAB Russian TAB English, a name a line");
}

/* ---- the table ---- */

#define FLAG(member) NULL, offsetof(struct options, member)

/* To add an option: its row here, its name on the rows of the commands that know it. */
const struct option option_rows[] = {
    {"index", "DIR", "the index, or host:port of one; may be given several times (else $NAJDI_INDEX, else .najdi here or above)", set_index,
     0},
    {"limit", "N", "at most N answers; 0: all", set_limit, 0},
    {"offset", "N", "leave out the first N", set_offset, 0},
    {"by", "WHAT", "passage or document: what an answer is", set_by, 0},
    {"sort", "WHAT", "score, date or path; of a register: cs, ru or en; of a concordance: doc, left, right, form or date", set_sort, 0},
    {"count", "[WHAT]", "print only how many there are; in a concordance by form, doc or year", set_count, 0},
    {"format", "F", "how answers are printed, see below", set_format, 0},
    {"exact", NULL, "accents and forms of words as typed", FLAG(exact)},
    {"all", NULL, "only passages that have all words", FLAG(all)},
    {"plain", NULL, "the question is words, without operators", FLAG(plain)},
    {"no-inflect", NULL, "no other forms of a word", FLAG(no_inflect)},
    {"no-translit", NULL, "no words in another script", FLAG(no_translit)},
    {"case", NULL, "capital letters as typed", FLAG(match_case)},
    {"color", "WHEN", "auto, always or never", set_color, 0},
    {"names", "FILE", "more names: Czech TAB Russian TAB English, a name a line", set_names, 0},
    {"in", "PATH", "only documents whose path fits: a file, a folder, a pattern", set_in, 0},
    {"kind", "KIND", "only entries of this kind: person, place, organisation or other", set_kind, 0},
    {"min", "N", "only entries with at least N mentions; of parallels: at least N words that are the same", set_min, 0},
    {"decisions", "FILE", "what the editor decided about entries; made and brought up to date", set_decisions, 0},
    {"queries", "FILE", "a question a line, ID TAB QUESTION; - is standard input", set_queries, 0},
    {"context", "N", "this many neighbours on each side; of a concordance: words (else as many characters as fit)", set_context, 0},
    {"collocates", "[=all]", "the words that stand near it more often than elsewhere; =all: function words, too",
     set_collocates, 0},
    {"sample", "N", "only N lines, drawn at random", set_sample, 0},
    {"seed", "S", "draws the same sample again", set_seed, 0},
    {"cite", "STYLE", "citations alone: plain, markdown or csl-json", set_cite, 0},
    {"like", "ID", "the passages that are most like this one", set_like, 0},
    {"files", NULL, "each document on a line: format, encoding, language, title, pages, passages", FLAG(files)},
    {"strict", NULL, "an index that cannot be asked is an error, though others can", FLAG(strict)},
    {"timeout", "SECONDS", "how long an index at host:port may take to connect, and to answer (10; 0 is no limit)",
     set_timeout, 0},
    {"help", NULL, "this help (-h)", FLAG(help)},
    {"version", NULL, "the version (-V)", FLAG(version)},
    {NULL, NULL, NULL, NULL, 0},
};

/* The whole name: --lim is not --limit, or a new option could change what a script means. */
static const struct option *option_by_name(const char *name, size_t len)
{
    const struct option *row = option_rows;
    while (row->name && (strlen(row->name) != len || memcmp(row->name, name, len)))
        row++;
    return row->name ? row : NULL;
}

/* What every command knows need not stand on its row. */
bool option_known(const struct command *command, const char *name)
{
    static const char *const everywhere[] = {"help", "version", "strict", "timeout"};
    size_t len = strlen(name);
    for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
        if (!strcmp(name, everywhere[i]))
            return true;
    for (const char *at = command->options; (at = strstr(at, name)); at += len)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* ---- the command line ---- */

struct line {
    struct options *options;
    char **argv;    /* the arguments still to be read; ends with NULL */
    uint64_t given; /* bits: rows of option_rows that were met */
    struct buf *why;
};

/* Does the option take the next argument?  One whose value is in brackets does so only in a concordance, where the
 * value begins no question; elsewhere --count=form would be the way.  [=all] says that it never does. */
static bool takes_next(const struct line *line, const struct option *row)
{
    const char *next = *line->argv, *command = line->options->command;
    if (*row->value != '[')
        return true;
    return next && command && !strcmp(command, "concordance") && row->value[1] != '=' &&
           (!strcmp(next, "form") || !strcmp(next, "doc") || !strcmp(next, "year"));
}

/* Reads argument --NAME, --NAME=VALUE, or --NAME and the one behind it. */
static bool read_option(struct line *line, const char *name)
{
    size_t len = strcspn(name, "=");
    const char *value = name[len] ? name + len + 1 : NULL;
    const struct option *row = option_by_name(name, len);

    if (!row)
        return fail(line->why,
                    "there is no option --%.*s; see najdi --help, or write -- before a question that begins so",
                    (int)len, name);
    line->given |= (uint64_t)1 << (row - option_rows);
    if (!row->set) {
        *((bool *)((char *)line->options + row->flag)) = true;
        return !value || fail(line->why, "--%s takes no value", row->name);
    }
    if (!value && !takes_next(line, row))
        return row->set(line->options, NULL, line->why);
    if (!value && !*line->argv)
        return fail(line->why, "--%s needs a value: --%s %s", row->name, row->name, row->value);
    return row->set(line->options, value ? value : *line->argv++, line->why);
}

/* The first is the command, the others are words of the question. */
static void read_word(struct line *line, const char *word)
{
    struct options *o = line->options;
    if (!o->command) {
        o->command = word;
        return;
    }
    if (o->arguments++)
        buf_addc(&o->words, ' ');
    o->last = o->words.len;
    buf_adds(&o->words, word);
}

/* Options may stand anywhere before --: najdi search Praha --limit 3 */
static bool read_line(struct line *line)
{
    bool options = true; /* until -- */
    while (*line->argv) {
        const char *argument = *line->argv++;
        if (options && !strcmp(argument, "--"))
            options = false;
        else if (options && !strcmp(argument, "-h"))
            line->options->help = true;
        else if (options && !strcmp(argument, "-V"))
            line->options->version = true;
        else if (!options || strncmp(argument, "--", 2))
            read_word(line, argument);
        else if (!read_option(line, argument + 2))
            return false;
    }
    return true;
}

/* Says what there is, which is shorter than --help. */
static bool no_command(const char *name, struct buf *why)
{
    if (name)
        fail(why, "there is no command '%s'; there are ", name);
    else
        fail(why, "say what to do, as in: najdi search WORDS...; there are ");
    for (size_t i = 0; commands[i]; i++)
        buf_addf(why, "%s%s", i ? commands[i + 1] ? ", " : " and " : "", commands[i]->name);
    return false;
}

/* After all is read: an option may stand before the command. */
static bool check_options(const struct command *command, uint64_t given, struct buf *why)
{
    for (size_t i = 0; option_rows[i].name; i++)
        if (given & (uint64_t)1 << i && !option_known(command, option_rows[i].name))
            return fail(why, "najdi %s has no option --%s; see najdi %s --help", command->name, option_rows[i].name,
                        command->name);
    return true;
}

bool options_read(struct options *out, int argc, char **argv, struct buf *why)
{
    *out = (struct options){.limit = 10, .format = "text", .color = "auto", .context = 1, .timeout = 10};
    struct line line = {out, argc ? argv + 1 : argv, 0, why};
    if (!read_line(&line))
        return false;
    if (out->help || out->version)
        return true;
    const struct command *command = out->command ? command_by_name(out->command) : NULL;
    if (!command)
        return no_command(out->command, why);
    if (!out->limit_given)
        out->limit = command->limit ? command->limit : SIZE_MAX;
    return check_options(command, line.given, why) && check_sort(out, why) && check_count(out, why);
}

void options_free(struct options *o)
{
    free(o->indexes);
    buf_free(&o->words);
    *o = (struct options){0};
}
