/* Checks that print TAP.  A test program is a main() of checks that ends with `return check_done();`. */
#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int checks_made, checks_failed;

static inline bool check_line(bool ok, const char *name, const char *file, int line)
{
    checks_made++;
    checks_failed += !ok;
    printf("%sok %d - ", ok ? "" : "not ", checks_made);
    for (; *name; name++) /* a # would read as a TAP directive, a newline would end the line */
        putchar(*name == '#' || *name == '\n' ? ' ' : *name);
    putchar('\n');
    if (!ok)
        printf("#   %s:%d\n", file, line);
    fflush(stdout);
    return ok;
}

static inline bool check_texts(const char *got, const char *want, const char *name, const char *file, int line)
{
    bool ok = got && want ? !strcmp(got, want) : got == want;
    check_line(ok, name, file, line);
    if (!ok)
        printf("#   got:  %s\n#   want: %s\n", got ? got : "(null)", want ? want : "(null)");
    return ok;
}

static inline bool check_numbers(long long got, long long want, const char *name, const char *file, int line)
{
    bool ok = got == want;
    check_line(ok, name, file, line);
    if (!ok)
        printf("#   got:  %lld\n#   want: %lld\n", got, want);
    return ok;
}

#define check(what, name) check_line((what), (name), __FILE__, __LINE__)
#define check_text(got, want, name) check_texts((got), (want), (name), __FILE__, __LINE__)
#define check_number(got, want, name) check_numbers((long long)(got), (long long)(want), (name), __FILE__, __LINE__)

static inline int check_done(void)
{
    printf("1..%d\n", checks_made);
    return checks_failed != 0;
}

#endif
