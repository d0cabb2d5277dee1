/* What the finder of names reads of the words around, and the span that it builds. */
#include "name_finder.h"

#include "fold.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <string.h>

bool finder_joined(const struct finder *f, size_t i, char sign)
{
    uint32_t at = f->scan->at[i].end, end = f->scan->at[i + 1].start;
    const char *text = f->scan->text;
    unsigned lines = 0;
    if (sign) {
        if (at == end || text[at] != sign)
            return false;
        at++;
        if (at == end)
            return sign == '.'; /* А.С. */
    }
    if (at == end)
        return false;
    if (text[at] == '-' && (unsigned char)text[at + 1] >= 0xD0) /* Митрофан-то Терентьевич */
        at += (uint32_t)strcspn(text + at, " \n");
    for (; at < end; at++) {
        if (text[at] == '\n')
            lines++;
        else if (text[at] != ' ' && text[at] != '\t' && (unsigned char)text[at] != 0xC2 &&
                 (unsigned char)text[at] != 0xA0)
            return false;
    }
    return lines < 2 && !f->scan->at[i + 1].begins_block;
}

bool finder_begins_capital(const struct finder *f, const struct scan_word *w)
{
    uint32_t c;
    if (!is_capital(w))
        return false;
    utf8_next(f->scan->text + w->start, w->end - w->start, &c);
    return fold_flags(c) & CHAR_UPPER;
}

/* Jul. Grégr, Jos. Hamerník, Вл. Соловьёв: given names that are written short. */
static bool is_short_given(const struct finder *f, size_t i)
{
    static const char shorts[] =
        " alex alb ant arn aug bedř boh bož břet dom edm edv em em fel ferd fil frant frd gust hyn jar jindř jos jul "
        "kaj kar kl lad ladisl leop lud lud mat max mik mil mir niks oldř osk ot otak rud stan sv šim št tom vác václ "
        "vad "
        "vil vinc vit vítězsl vladisl vlad vlast voj zd zdeň zikm chas geo jas rob thos wm joh fried heinr wilh "
        "ал алдр алекс анат анд андр ант арк арс бор вад вал вас викт вит вл влад вяч гавр ген георг гр григ дав дан "
        "дм дмитр евг ив ил ин иннок ипп иос кир конст лавр лев леон мих ник ник-й нил пав пант петр рост серг степ "
        "стан тим "
        "фед фил фр эд юл юр як яр ";
    const struct scan_word *w = &f->scan->at[i];
    struct buf padded = {0}, word = {0};
    if (w->letters < 2 || w->letters > 7 || w->casing != CASING_TITLE || i + 1 >= f->scan->n ||
        !finder_joined(f, i, '.') || !finder_begins_capital(f, w + 1))
        return false;
    bool titled = i && role_at(f, i - 1, NULL) == ROLE_TITLE;
    if (w[1].standing == SCAN_FIRST && !titled && !name_word_stands(f->words, w[1].id)) /* viděl Max. Potom */
        return false;
    name_words_written(f->words, vocabulary_of(f, i), &word);
    buf_addf(&padded, " %s ", buf_string(&word));
    bool is = strstr(shorts, padded.s);
    buf_free(&padded);
    buf_free(&word);
    return is;
}

static bool is_cyrillic_at(const struct finder *f, uint32_t at)
{
    return (unsigned char)f->scan->text[at] >= 0xD0;
}

/* "73 °C. За Петром", "NA RUS R. 1867": a unit of measure, the word for a year. */
static bool is_unit(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    size_t degree = strlen("°");
    if (w->start >= degree && !memcmp(f->scan->text + w->start - degree, "°", degree))
        return true;
    if (i + 1 < f->scan->n && w->letters == 1 && finder_begins_capital(f, &w[1]) && finder_joined(f, i, '.') &&
        is_cyrillic_at(f, w->start) != is_cyrillic_at(f, w[1].start))
        return true;
    bool year = f->scan->text[w->start] == 'R' || !strncmp(f->scan->text + w->start, "Г", strlen("Г"));
    return year && i + 1 < f->scan->n && w[1].number && w[1].end - w[1].start == 4;
}

bool finder_is_initial(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    if (w->end >= f->scan->len || f->scan->text[w->end] != '.' || !finder_begins_capital(f, w) || is_unit(f, i))
        return false;
    bool two =
        w->letters == 2 && w->casing == CASING_TITLE && vocabulary_of(f, i)->lower <= vocabulary_of(f, i)->inside;
    return w->letters == 1 || two || is_short_given(f, i);
}

bool finder_is_roman(const struct finder *f, const struct scan_word *w)
{
    if (w->casing != CASING_UPPER && !(w->letters == 1 && is_capital(w)))
        return false;
    for (uint32_t i = w->start; i < w->end; i++)
        if (!strchr("IVX", f->scan->text[i]))
            return false;
    return true;
}

static const struct quotes quotes[] = {{"„", "“"}, {"«", "»"},   {"“", "”"},  {"»", "«"},
                                       {"‚", "‘"}, {"\"", "\""}, {NULL, NULL}};

size_t finder_quote_at(const struct scan *scan, uint32_t start, const struct quotes **kind)
{
    for (const struct quotes *q = quotes; q->open; q++) {
        size_t len = strlen(q->open);
        if (start >= len && !memcmp(scan->text + start - len, q->open, len)) {
            *kind = q;
            return len;
        }
    }
    return 0;
}

/* ---- what a word may be ---- */

bool finder_is_function_word(const struct finder *f, uint32_t id)
{
    const struct name_word *w = &f->words->at[id];
    const char *term = f->words->terms.s + w->term;
    return language_function_word(language_row(f->scan->lang), term, term_folded(term, w->len));
}

bool finder_is_plain_lower(const struct scan_word *w)
{
    return w->casing == CASING_LOWER && !w->number && w->letters > 2;
}

bool finder_is_finite_verb(const struct finder *f, uint32_t id)
{
    static const char *const tails[] = {"al",  "il",   "yl",   "ul",   "ěl",  "ala", "ila", "ěla", "ali", "ili", "ěli",
                                        "uje", "ují",  "ává",  "ал",   "ял",  "ил",  "ала", "яла", "ила", "али", "или",
                                        "лся", "лась", "лись", "ется", "ает", "яет", "ают", "яют", "уют", "ит",  NULL};
    return name_has_tail(f->words, id, tails);
}

bool finder_looks_oblique(const struct finder *f, const struct name_word *v)
{
    static const char *const endings[] = {"ou",  "em",  "ům",  "ách", "ech", "ích", "ými", "ého", "ému", "ovi",
                                          "ого", "ому", "ами", "ями", "ах",  "ях",  "ом",  "ой",  "ую",  NULL};
    return name_declines(f->scan->lang) && name_has_tail(f->words, (uint32_t)(v - f->words->at), endings);
}

bool finder_looks_of_person(const struct finder *f, uint32_t id)
{
    static const char *const tails[] = {"ových", "ovým", "ovými", "ova", "ovo", "ovy", "ově", "ovu", "ův", "ovou",
                                        "ová",   "ové",  "ово",   "овы", "ова", "ову", "ина", "ину", "ин", NULL};
    return name_has_tail(f->words, id, tails);
}

bool finder_is_known_place(const struct finder *f, uint32_t id)
{
    return name_is_place_word(f->words, id, f->scan->lang);
}

bool finder_is_plain_given(const struct finder *f, uint32_t id)
{
    struct name_word *w = &f->words->at[id];
    struct buf word = {0};
    name_words_written(f->words, w, &word);
    bool listed =
        name_is_listed_given(buf_string(&word)) || name_kinds_of(f->words, w, f->scan->lang) & 1u << NAMES_GIVEN;
    buf_free(&word);
    return listed && !name_may_be_genitive(f->words, id, f->scan->lang);
}

bool finder_begins_own_noun(const struct finder *f, size_t i)
{
    return name_looks_adjective(f->words, f->scan->at[i].id) && i + 1 < f->scan->n && finder_joined(f, i, 0) &&
           finder_is_plain_lower(word_at(f, i + 1)) &&
           name_all_agree(f->words, f->scan, f->scan->at[i].id, i + 1, i + 1);
}

/* ---- the span ---- */

/* Karel Hora, J. Most: behind a given name stands a surname, even if it is also the word for a place, an institution or
 * a work. */
static bool is_surname_here(const struct finder *f, size_t i, enum name_part_kind kind, enum name_role role)
{
    const struct name_span *s = &f->span;
    const struct name_part *before = s->n ? last_part(s) : NULL;
    if (!before || kind != PART_NAME || f->scan->at[i].casing != CASING_TITLE || !name_declines(f->scan->lang) ||
        (role != ROLE_PLACE && role != ROLE_BODY && role != ROLE_WORK))
        return false;
    if (before->kind == PART_INITIAL)
        return !(s->cues & CUE_FIRST);
    return before->kind == PART_NAME && before->role == ROLE_NONE &&
           name_is_given(f->words, &f->words->at[before->id], f->scan->lang, NULL);
}

void finder_add(struct finder *f, size_t i, enum name_part_kind kind)
{
    enum name_role role = role_at(f, i, NULL);
    role = is_surname_here(f, i, kind, role) ? ROLE_NONE : role;
    const struct scan_word *w = &f->scan->at[i];
    struct name_span *s = &f->span;
    struct name_part *p = &s->parts[s->n++];
    *p = (struct name_part){w->start, w->end, w->id, (uint8_t)kind, w->casing, (uint8_t)role};
    s->end = w->end;
    if (kind == PART_INITIAL) { /* its full stop belongs to it */
        p->end++;
        s->end = p->end;
    }
}

void finder_drop_parts(struct name_span *s, size_t n)
{
    memmove(s->parts, s->parts + n, (s->n - n) * sizeof *s->parts);
    s->n = (uint8_t)(s->n - n);
    if (s->n)
        s->start = s->parts[0].start;
}
