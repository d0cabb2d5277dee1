#include "check.h"
#include "settings.h"

static const struct row {
    const char *name;
    const char *args[8];
    const char *why; /* NULL: understood */
    const char *index;
    size_t paths, include;
    bool quiet;
} rows[] = {
    {"a path", {"docs"}, NULL, NULL, 1, 0, false},
    {"options anywhere", {"docs", "--quiet", "more", "--index", "ix"}, NULL, "ix", 2, 0, true},
    {"a value behind =", {"--index=a=b", "docs"}, NULL, "a=b", 1, 0, false},
    {"the last one counts", {"--index", "a", "--index", "b", "docs"}, NULL, "b", 1, 0, false},
    {"a list", {"--include", "*.txt", "--include=*.md", "docs"}, NULL, NULL, 1, 2, false},
    {"behind --", {"--", "--quiet", "-x"}, NULL, NULL, 2, 0, false},
    {"a lone dash", {"-"}, NULL, NULL, 1, 0, false},
    {"help needs no path", {"--help"}, NULL, NULL, 0, 0, false},
    {"no path", {"--quiet"}, "no path given: name the folders or files to be indexed", NULL, 0, 0, true},
    {"unknown",
     {"--fast", "docs"},
     "unknown option '--fast' (najdi-index --help lists them; a file of that name: -- '--fast')",
     NULL,
     0,
     0,
     false},
    {"short",
     {"-x", "docs"},
     "unknown option '-x' (najdi-index --help lists them; a file of that name: -- '-x')",
     NULL,
     0,
     0,
     false},
    {"shown safely",
     {"-\x1B[31m"},
     "unknown option '-\\x1B[31m' (najdi-index --help lists them; a file of that name: -- '-\\x1B[31m')",
     NULL,
     0,
     0,
     false},
    {"no value", {"docs", "--index"}, "option '--index' needs a value", NULL, 1, 0, false},
    {"an empty value", {"--index=", "docs"}, "option '--index' needs a value that is not empty", NULL, 0, 0, false},
    {"a value too many", {"--quiet=yes", "docs"}, "option '--quiet' takes no value", NULL, 0, 0, false},
};

static void check_row(const struct row *r)
{
    struct settings s = {0};
    struct buf why = {0};
    char *argv[9] = {(char *)"najdi-index"};
    int argc = 1;
    while (argc < 9 && r->args[argc - 1]) {
        argv[argc] = (char *)r->args[argc - 1];
        argc++;
    }
    bool ok = settings_read(&s, argc, argv, &why);
    check_text(ok ? NULL : why.s, r->why, r->name);
    check_text(s.index, r->index, r->name);
    check_number(s.paths.n, r->paths, r->name);
    check_number(s.include.n, r->include, r->name);
    check_number(s.quiet, r->quiet, r->name);
    settings_free(&s);
    buf_free(&why);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check(strstr(settings_help(), settings_usage()) == settings_help(), "the help begins with the usage");
    return check_done();
}
