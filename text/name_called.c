#include "name_called.h"

#include "fold.h"
#include "name_cases.h"
#include "utf8.h"
#include <string.h>

enum { SHORTEST = 6 }; /* bytes: tým and dým are no adjectives */

struct ending {
    const char *ending;
    unsigned cases;
};

static const struct ending endings[] = {
    {"ého", CASE_GEN | CASE_ACC},
    {"ího", CASE_GEN | CASE_ACC},
    {"šeho", CASE_GEN | CASE_ACC}, /* našeho */
    {"ému", CASE_DAT},
    {"ímu", CASE_DAT},
    {"šemu", CASE_DAT},
    {"ých", CASE_GEN | CASE_LOC},
    {"ými", CASE_INS},
    {NULL, 0},
};

/* Where the word begins that ends at byte end; end where there is none with a small letter. */
static uint32_t word_before(const char *text, uint32_t end)
{
    uint32_t at = end, c = 0, first = 0;
    while (at) {
        uint32_t before = (uint32_t)utf8_before(text, at);
        utf8_next(text + before, at - before, &c);
        if (!(fold_flags(c) & (CHAR_LETTER | CHAR_MARK | CHAR_SKIP)))
            break;
        at = before;
        first = c;
    }
    return at < end && !(fold_flags(first) & CHAR_UPPER) ? at : end;
}

unsigned name_adjective_cases(const char *text, uint32_t start)
{
    if (!start || (text[start - 1] != ' ' && text[start - 1] != '\n'))
        return 0;
    uint32_t end = start - 1, from = word_before(text, end);
    for (const struct ending *e = endings; e->ending; e++) {
        size_t n = strlen(e->ending);
        if (end - from >= SHORTEST && !memcmp(text + end - n, e->ending, n))
            return e->cases;
    }
    return 0;
}

/* ---- calls ---- */

static bool ends_with(const char *text, uint32_t end, const char *what)
{
    size_t n = strlen(what);
    return end >= n && !memcmp(text + end - n, what, n);
}

/* Marks and words behind which somebody is called. */
static bool begins_call(const char *text, uint32_t at)
{
    static const char *const marks[] = {"„", "“", "»", "\"", "›", "‚", NULL};
    static const char *const words[] = {"Ó",     "ó",     "Ach",  "ach",  "Och",   "och",   "milá", "milý",
                                        "drahá", "drahý", "Milá", "Milý", "Drahá", "Drahý", NULL};
    for (size_t i = 0; marks[i]; i++)
        if (ends_with(text, at, marks[i]))
            return true;
    if (!at || text[at - 1] != ' ')
        return false;
    for (size_t i = 0; words[i]; i++)
        if (ends_with(text, at - 1, words[i]))
            return true;
    return false;
}

enum name_called name_called(const char *text, uint32_t start, uint32_t end)
{
    bool comma = text[end] == ',', cry = text[end] == '!';
    bool behind_comma = start > 1 && text[start - 2] == ',' && text[start - 1] == ' ';
    if (begins_call(text, start))
        return comma || cry ? CALLED : NOT_CALLED;
    if (behind_comma && cry)
        return CALLED;
    bool stop = text[end] == '?' || text[end] == '.';
    return (behind_comma && (comma || stop)) || cry ? MAYBE_CALLED : NOT_CALLED;
}
