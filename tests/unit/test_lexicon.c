/* Strings, each kept once. */
#include "lexicon.h"

#include "check.h"

#include <stdio.h>
#include <string.h>

static void numbers(void)
{
    static const struct {
        const char *s;
        size_t len, number;
    } table[] = {{"pes", 3, 0}, {"", 0, 1}, {"pes", 3, 0}, {"p\0s", 3, 2}, {"p", 1, 3}, {"p\0", 2, 4}, {"p\0s", 3, 2}, {"", 0, 1}};
    struct lexicon l = {0};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        check_number(lexicon_add(&l, table[i].s, table[i].len), table[i].number, table[i].s);
    check(l.n == 5 && !strcmp(lexicon_string(&l, 3), "p") && l.at[4].len == 2, "five strings");
    lexicon_free(&l);
    check(l.n == 0, "empty");
    lexicon_free(&l);
}

/* More than there are buckets at first. */
static void many(void)
{
    struct lexicon l = {0};
    char word[16];
    bool ok = true;
    for (size_t round = 0; round < 2; round++)
        for (size_t i = 0; i < 20000; i++)
            ok &= lexicon_add(&l, word, (size_t)snprintf(word, sizeof word, "w%zu", i)) == i;
    check(ok && l.n == 20000 && !strcmp(lexicon_string(&l, 12345), "w12345"), "20,000 strings, each once");
    lexicon_free(&l);
}

int main(void)
{
    numbers();
    many();
    return check_done();
}
