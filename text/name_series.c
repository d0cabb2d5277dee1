#include "name_series.h"

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

void name_spans_series(struct name_spans *spans, const struct scan *scan)
{
    for (size_t i = 1; i < spans->n; i++) {
        const struct name_span *before = &spans->at[i - 1];
        struct name_span *s = &spans->at[i];
        if (s->governed || s->start < before->end || !is_row(scan->text + before->end, s->start - before->end))
            continue;
        bool asked = before->listed || (before->governed && !(before->cues & CUE_TITLE));
        s->listed = asked;
        s->cases = asked ? before->cases : s->cases;
        s->behind_noun |= before->behind_noun;
        s->cues |= asked ? before->cues & CUE_PLACE : 0;
    }
}
