#include "name_series.h"

#include "name_cases.h"
#include "utf8.h"
#include <string.h>

/* Is this all that stands between two names of a row? */
static bool is_row(const char *gap, size_t len)
{
    static const char *const gaps[] = {", ",    " a ",  " i ",  " nebo ", " či ", " ani ", " и ",
                                       " или ", " да ", " ни ", " - ",    "; ",   NULL};
    char flat[16];
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        if (!strchr("\xC2\xAB\xBB\xE2\x80\x9E\x9C\"", gap[i])) { /* quotation marks */
            if (n + 1 >= sizeof flat)
                return false;
            flat[n++] = gap[i] == '\n' ? ' ' : gap[i];
        }
    flat[n] = 0;
    for (size_t i = 0; gaps[i]; i++)
        if (!strcmp(gaps[i], flat))
            return true;
    return false;
}

static bool ends_in_consonant(const char *word)
{
    static const char vowels[] = "aeiouyáéíóúůýěаеиоуыэюяё";
    size_t len = strlen(word), at = len ? utf8_before(word, len) : 0;
    return len && !strstr(vowels, word + at);
}

/* May the last word of the span stand in one of the cases?  "в Праге, Бэзил Ньютон и ...": one that ends in a consonant
 * is no locative, and begins anew. */
static bool may_stand(const struct name_words *words, const struct name_span *s, unsigned cases, enum lang lang)
{
    enum { READINGS = 64 };
    struct name_reading readings[READINGS];
    struct buf word = {0};
    const struct name_part *last = &s->parts[s->n - 1];
    bool may = last->kind != PART_NAME || last->casing != CASING_TITLE;
    name_words_written(words, &words->at[last->id], &word);
    size_t n = may || !ends_in_consonant(buf_string(&word)) ? 0 : name_readings(lang, word.s, readings, READINGS);
    may |= n < 2;
    for (size_t i = 0; i < n && !may; i++)
        may = readings[i].class != &name_fixed && readings[i].cases & cases;
    buf_free(&word);
    return may;
}

void name_spans_series(struct name_spans *spans, const struct name_words *words, const struct scan *scan)
{
    for (size_t i = 1; i < spans->n; i++) {
        const struct name_span *before = &spans->at[i - 1];
        struct name_span *s = &spans->at[i];
        if (s->governed || s->start < before->end || !is_row(scan->text + before->end, s->start - before->end))
            continue;
        bool asked = (before->listed || (before->governed && !(before->cues & CUE_TITLE))) &&
                     may_stand(words, s, before->cases, scan->lang);
        s->listed = asked;
        s->cases = asked ? before->cases : s->cases;
        s->behind_noun |= before->behind_noun;
        s->cues |= asked ? before->cues & CUE_PLACE : 0;
    }
}
