/* The command line: options anywhere, values either way, what is refused and how. */
#include "options.h"

#include "check.h"
#include "commands.h"

#include <stdlib.h>

#define COMMANDS "search, mentions, xref, parallels, concordance, words, show, status and why"

enum { ARGUMENTS_MAX = 16 };

/* Splits at single blanks; two blanks make an empty argument. */
static int split(char *line, char **argv)
{
    int argc = 0;
    for (char *at = line; at && argc < ARGUMENTS_MAX; argc++) {
        argv[argc] = at;
        at = strchr(at, ' ');
        if (at)
            *at++ = 0;
    }
    argv[argc] = NULL;
    return argc;
}

static void write_flags(const struct options *o, struct buf *out)
{
    const struct {
        bool set;
        const char *name;
    } flags[] = {{o->count, "count"},
                 {o->exact, "exact"},
                 {o->all, "all"},
                 {o->plain, "plain"},
                 {o->no_inflect, "no-inflect"},
                 {o->no_translit, "no-translit"},
                 {o->match_case, "case"},
                 {o->by_document, "by-document"},
                 {o->help, "help"},
                 {o->version, "version"}};
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (flags[i].set)
            buf_addf(out, " %s", flags[i].name);
}

/* What was read, in one line: what has its default is left out. */
static void write_options(const struct options *o, struct buf *out)
{
    buf_addf(out, "%s", o->command ? o->command : "-");
    write_flags(o, out);
    for (size_t i = 0; i < o->nindexes; i++)
        buf_addf(out, " index=%s", o->indexes[i]);
    if (o->limit_given)
        buf_addf(out, " limit=%lld", o->limit == SIZE_MAX ? -1LL : (long long)o->limit);
    if (o->offset)
        buf_addf(out, " offset=%zu", o->offset);
    if (o->sort)
        buf_addf(out, " sort=%d", (int)o->sort);
    if (strcmp(o->format, "text"))
        buf_addf(out, " format=%s", o->format);
    if (strcmp(o->color, "auto"))
        buf_addf(out, " color=%s", o->color);
    if (o->queries)
        buf_addf(out, " queries=%s", o->queries);
    if (o->context != 1)
        buf_addf(out, " context=%zu", o->context);
    buf_addf(out, " [%s]", buf_string(&o->words));
}

static const struct {
    const char *line, *want;
} examples[] = {
    {"search Praha", "search [Praha]"},
    {"search Pražské jaro", "search [Pražské jaro]"},
    {"search  Praha", "search [ Praha]"},
    {"search", "search []"},
    {"search Zeman -Klaus", "search [Zeman -Klaus]"},
    {"search - -x --count", "search count [- -x]"},
    {"--count search a", "search count [a]"},
    {"search --limit 5 a --limit=7 b", "search limit=7 [a b]"},
    {"search --limit 0 a", "search limit=-1 [a]"},
    {"search --offset 20 a", "search offset=20 [a]"},
    {"search a -- --count -h", "search [a --count -h]"},
    {"search -- --", "search [--]"},
    {"-- search a", "search [a]"},
    {"search a --exact --all --plain --no-inflect --no-translit --case",
     "search exact all plain no-inflect no-translit case [a]"},
    {"search --by document a", "search by-document [a]"},
    {"search --by=document --by=passage a", "search [a]"},
    {"search --sort date a", "search sort=1 [a]"},
    {"search --sort path a", "search sort=2 [a]"},
    {"search --sort=score a", "search [a]"},
    {"search --format json a", "search format=json [a]"},
    {"search --color always a", "search color=always [a]"},
    {"search --index x --index=y a", "search index=x index=y [a]"},
    {"search --queries - --limit 3", "search limit=3 queries=- []"},
    {"search -h", "search help []"},
    {"search a -V", "search version [a]"},
    {"search -hV a", "search [-hV a]"},
    {"--help", "- help []"},
    {"--version", "- version []"},
    {"nonsense --help", "nonsense help []"},
    {"show a.txt#3 --context 0", "show context=0 [a.txt#3]"},
    {"show my file.txt#3", "show [my file.txt#3]"},
    {"words Kram*", "words [Kram*]"},
    /* refused */
    {"search --limit", "--limit needs a value: --limit N"},
    {"search --limit x a", "--limit takes a number, not 'x'"},
    {"search --limit -5 a", "--limit takes a number, not '-5'"},
    {"search --limit +5 a", "--limit takes a number, not '+5'"},
    {"search --limit 5x a", "--limit takes a number, not '5x'"},
    {"search --limit= a", "--limit takes a number, not ''"},
    {"search --limit 99999999999999999999 a", "--limit 99999999999999999999 is too large a number"},
    {"search --offset x a", "--offset takes a number, not 'x'"},
    {"search --by page a", "--by takes passage or document, not 'page'"},
    {"search --sort rank a", "--sort takes score, date or path, not 'rank'"},
    {"search --color yes a", "--color takes auto, always or never, not 'yes'"},
    {"search --count=3 a", "--count takes form, doc or year, not '3'"},
    {"search --index= a", "--index takes the folder of an index, not an empty name"},
    {"search --queries= a", "--queries takes a file, or - for standard input"},
    {"search --nope a", "there is no option --nope; see najdi --help, or write -- before a question that begins so"},
    {"search --lim 5 a", "there is no option --lim; see najdi --help, or write -- before a question that begins so"},
    {"search --nope=3 a", "there is no option --nope; see najdi --help, or write -- before a question that begins so"},
    {"status --limit 3", "najdi status has no option --limit; see najdi status --help"},
    {"show --exact a#1", "najdi show has no option --exact; see najdi show --help"},
    {"search --context 2 a", "najdi search has no option --context; see najdi search --help"},
    {"nonsense", "there is no command 'nonsense'; there are " COMMANDS},
    {"search --count=form a", "--count takes a value in a concordance only; here it prints how many there are"},
    {"-x search", "there is no command '-x'; there are " COMMANDS},
};

static void check_examples(void)
{
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        char line[200], *argv[ARGUMENTS_MAX + 2] = {(char *)"najdi"};
        struct options o;
        struct buf why = {0}, got = {0};
        snprintf(line, sizeof line, "%s", examples[i].line);
        int argc = 1 + split(line, argv + 1);
        if (options_read(&o, argc, argv, &why))
            write_options(&o, &got);
        check_text(got.len ? got.s : buf_string(&why), examples[i].want, examples[i].line);
        options_free(&o);
        buf_free(&got);
        buf_free(&why);
    }
}

static void check_defaults(void)
{
    struct options o;
    struct buf why = {0};
    char *search[] = {(char *)"najdi", (char *)"search", (char *)"a", NULL};
    char *mentions[] = {(char *)"najdi", (char *)"mentions", (char *)"a", (char *)"", (char *)"b", NULL};
    char *nothing[] = {(char *)"najdi", NULL};
    options_read(&o, 3, search, &why);
    check_number(o.limit, 10, "search shows 10");
    check_number(o.arguments, 1, "one argument");
    options_free(&o);
    options_read(&o, 5, mentions, &why);
    check(o.limit == SIZE_MAX, "mentions shows all");
    check_number(o.arguments, 3, "an empty argument is one");
    check_text(buf_string(&o.words), "a  b", "and is kept");
    options_free(&o);
    check(!options_read(&o, 1, nothing, &why), "no command is refused");
    check_text(buf_string(&why), "say what to do, as in: najdi search WORDS...; there are " COMMANDS,
               "with what there is");
    options_free(&o);
    check(!options_read(&o, 0, nothing + 1, &why), "no arguments at all");
    options_free(&o);
    buf_free(&why);
}

/* Every name on a command's row is an option: a slip there would hide one. */
static void check_rows(void)
{
    for (size_t i = 0; commands[i]; i++) {
        struct buf names = {0};
        buf_adds(&names, commands[i]->options);
        for (char *name = strtok(names.s, " "); name; name = strtok(NULL, " ")) {
            bool there = false;
            for (size_t k = 0; option_rows[k].name; k++)
                there |= !strcmp(option_rows[k].name, name);
            check(there && option_known(commands[i], name), name);
        }
        check(!option_known(commands[i], "ind"), "part of a name is none");
        buf_free(&names);
    }
}

int main(void)
{
    check_examples();
    check_defaults();
    check_rows();
    return check_done();
}
