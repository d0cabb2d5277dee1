/* Words with a capital that are no names: what people cry out, what a letter or a speech begins with, words of every
 * day in quotation marks. */
#include "name_none.h"

#include <string.h>

static bool listed(const char *list, const struct finder *f, uint32_t id)
{
    struct buf word = {0}, padded = {0};
    name_words_written(f->words, &f->words->at[id], &word);
    buf_addf(&padded, " %s ", buf_string(&word));
    bool is = strstr(list, padded.s);
    buf_free(&word);
    buf_free(&padded);
    return is;
}

/* Bože! Ježíš Marjá! Слава Богу! */
bool finder_is_cry(const struct finder *f, const struct name_span *s)
{
    static const char cries[] = " bože panebože božínku ježíšmarjá ježíšmarija ježíšmarjájosef ježíšikriste kristepane "
                                "hrome pánbůh pánaboha pánuboha pánubohu pánembohem pánbíčku propánaboha propánakrále "
                                "proboha боже господи батюшки матушки ";
    static const char parts[] = " bože můj pane ježíši ježíš kriste marjá marijá josefe boha pro слава тебе бог богу "
                                "боже мой господи господь ";
    static const char enough[] = " bože marjá marijá слава боже господи ";
    bool any = s->n == 1 && !(s->cues & CUE_QUOTED) && listed(cries, f, s->parts[0].id);
    if (any || s->n < 2)
        return any;
    for (size_t i = 0; i < s->n; i++) {
        if (!listed(parts, f, s->parts[i].id))
            return false;
        any |= listed(enough, f, s->parts[i].id);
    }
    return any;
}

/* Milá (Aničko), Дорогая (Катя), Dear (Annie). */
bool finder_is_salutation(const struct finder *f, size_t i)
{
    static const char words[] =
        " milý milá milí drahý drahá drazí vážený vážená vážení ctěný ctěná velectěný velectěná nejmilejší nejdražší "
        "roztomilý roztomilá chudák chudáček chudinka nebohý nebohá starý stará mladý mladá malý malá "
        "дорогой дорогая дорогие милый милая милые милостивый милостивая любезный любезная уважаемый уважаемая "
        "уважаемые многоуважаемый многоуважаемая глубокоуважаемый голубчик бедный бедная старый старая молодой "
        "молодая маленький маленькая "
        "dear dearest beloved my poor old little young ";
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    return w->standing == SCAN_FIRST && next && finder_joined(f, i, 0) && finder_begins_capital(f, next) &&
           next->standing == SCAN_INSIDE && listed(words, f, w->id) &&
           name_words_together(f->words, w->id, w[1].id, false) < 2 && !finder_is_known_place(f, w[1].id) &&
           !is_head(role_at(f, i + 1, NULL));
}

/* The first character before byte `at` that is no blank; a line end counts as one where the block begins. */
static char sign_before(const struct scan *scan, uint32_t at)
{
    while (at && strchr(" \t", scan->text[at - 1]))
        at--;
    return at ? scan->text[at - 1] : '\n';
}

/* «Повезло», — добавил он: a dash behind the mark that ends at byte `at`. */
static bool is_followed_by_speaker(const struct scan *scan, uint32_t at)
{
    if (at >= scan->len || scan->text[at] != ',')
        return false;
    at += 1 + (uint32_t)strspn(scan->text + at + 1, " \n");
    return !strncmp(scan->text + at, "—", strlen("—")) || !strncmp(scan->text + at, "–", strlen("–")) ||
           !strncmp(scan->text + at, "- ", 2);
}

bool finder_quotes_speech(const struct finder *f, size_t i, size_t end, const struct quotes *q)
{
    const struct scan *scan = f->scan;
    uint32_t open = scan->at[i].start - (uint32_t)strlen(q->open),
             close = scan->at[end - 1].end + (uint32_t)strlen(q->close);
    if (is_followed_by_speaker(scan, close))
        return true;
    bool begins = strchr("\n.!?", sign_before(scan, open)),
         stops = close < scan->len && strchr(",\n", scan->text[close]);
    return end == i + 1 && begins && (stops || finder_is_finite_verb(f, scan->at[i].id)) &&
           !name_word_stands(f->words, scan->at[i].id);
}
