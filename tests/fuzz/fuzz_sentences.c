/* Any bytes: sentences in order, within the text, no white space at either end, nothing but white space between. */
#include "fuzz.h"
#include "sentences.h"

static bool white(uint8_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* No letter or digit of ASCII between sentences. */
static void check_gap(const uint8_t *data, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        must(white(data[i]) || data[i] >= 0x80);
}

static void check(const uint8_t *data, size_t size, const struct language *language)
{
    struct sentences s = {0};
    size_t end = 0;
    sentences_of(&s, (const char *)data, size, language);
    for (size_t i = 0; i < s.n; i++) {
        must(s.at[i].start >= end && s.at[i].start < s.at[i].end && s.at[i].end <= size);
        must(!white(data[s.at[i].start]) && !white(data[s.at[i].end - 1]));
        check_gap(data, end, s.at[i].start);
        end = s.at[i].end;
    }
    check_gap(data, end, size);
    sentences_free(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(data, size, NULL);
    check(data, size, language_row(LANG_CS));
    check(data, size, language_row(LANG_RU));
    return 0;
}
