/* The vocabulary is a hash of terms; a passage becomes an array of its words, each with what its capital says. */
#include "name_words.h"

#include "name_beside.h"
#include "name_called.h"
#include "name_find.h"
#include "terms.h"
#include "utf8.h"
#include <stdlib.h>
#include <string.h>

/* ---- the vocabulary ---- */

static uint64_t hash_of(const char *s, size_t len)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)s[i]) * 1099511628211u;
    return h ^ h >> 29;
}

/* Where the term is, or the empty slot where it would be. */
static size_t slot_of(const struct name_words *words, const char *term, size_t len)
{
    size_t i = hash_of(term, len) & (words->nslots - 1);
    for (; words->slots[i]; i = (i + 1) & (words->nslots - 1)) {
        const struct name_word *w = &words->at[words->slots[i] - 1];
        if (w->len == len && !memcmp(words->terms.s + w->term, term, len))
            break;
    }
    return i;
}

static void grow(struct name_words *words)
{
    free(words->slots);
    words->nslots = words->nslots ? 2 * words->nslots : 1024;
    words->slots = need(words->nslots * sizeof *words->slots);
    for (size_t i = 0; i < words->n; i++)
        words->slots[slot_of(words, words->terms.s + words->at[i].term, words->at[i].len)] = (uint32_t)i + 1;
}

uint32_t name_words_term(struct name_words *words, const char *term, size_t len)
{
    if (words->nslots < 2 * (words->n + 1))
        grow(words);
    size_t slot = slot_of(words, term, len);
    if (words->slots[slot])
        return words->slots[slot] - 1;
    words->at = need_room(words->at, words->n, &words->cap, sizeof *words->at);
    words->at[words->n] = (struct name_word){.term = (uint32_t)words->terms.len, .len = (uint16_t)len};
    buf_add(&words->terms, term, len);
    words->slots[slot] = (uint32_t)++words->n;
    return words->slots[slot] - 1;
}

struct name_word *name_words_find(const struct name_words *words, const char *word, size_t len)
{
    struct buf term = {0};
    struct name_word *found = NULL;
    if (words->n && term_of(word, len, &term)) {
        size_t slot = slot_of(words, term.s, term.len);
        found = words->slots[slot] ? &words->at[words->slots[slot] - 1] : NULL;
    }
    buf_free(&term);
    return found;
}

/* Letters of the old Russian orthography become those of today, хлѣбъ хлебъ. */
static void modernise(struct buf *word)
{
    static const struct {
        const char *old, *now;
    } letters[] = {{"ѣ", "е"}, {"і", "и"}, {"ѳ", "ф"}, {"ѵ", "и"}};
    size_t len = strlen("ѣ");
    for (size_t i = 0; i + len <= word->len; i++)
        for (size_t k = 0; k < sizeof letters / sizeof *letters; k++)
            if (!memcmp(word->s + i, letters[k].old, len))
                memcpy(word->s + i, letters[k].now, len);
    if (word->len > len && !memcmp(word->s + word->len - len, "ъ", len)) {
        word->len -= len;
        word->s[word->len] = 0;
    }
}

void name_words_written(const struct name_words *words, const struct name_word *w, struct buf *out)
{
    buf_clear(out);
    term_written(words->terms.s + w->term, w->len, out);
    if (out->len && (unsigned char)out->s[0] >= 0xD0 && (unsigned char)out->s[0] <= 0xD3)
        modernise(out);
}

void name_words_free(struct name_words *words)
{
    free(words->at);
    free(words->slots);
    buf_free(&words->terms);
    if (words->stems)
        name_words_free(words->stems);
    free(words->stems);
    free(words->pairs);
    *words = (struct name_words){0};
}

/* ---- the words of a passage ---- */

static bool has_case(const struct scan_word *w)
{
    return w->casing != CASING_NONE && !w->number;
}

static uint8_t letters_in(const char *s, size_t len)
{
    size_t n = utf8_count(s, len);
    return n > 255 ? 255 : (uint8_t)n;
}

/* Ананья-то, Соня-с, Bůh-li: the token of the word before a particle; the particle is no part of a name. */
static const struct token *before_particle(const struct scan *scan, size_t i)
{
    static const char *const russian[] = {"-то", "-с", "-ка", "-де", "-таки", "-тка", NULL};
    static const char *const czech[] = {"-li", "-liž", NULL};
    const struct token *k = &scan->tokens.at[i], *part = i + 1 < scan->tokens.n ? k + 1 : k;
    const char *text = scan->text;
    const char *const *particles = (unsigned char)text[k->start] < 0xD0 ? czech : russian;
    if (part->start != k->start || part->end >= k->end || (particles == czech && scan->lang != LANG_CS))
        return k;
    size_t left = k->end - part->end;
    for (size_t p = 0; particles[p]; p++)
        if (left == strlen(particles[p]) && !memcmp(text + part->end, particles[p], left))
            return part;
    return k;
}

/* "Novo- hradský", as scanned books have it whose lines were joined: a capital, a hyphen, a blank, and small letters
 * that are no word of every day (Praha- a).  The token of the other half; NULL: it is whole. */
static const struct token *other_half(const struct scan *scan, size_t i)
{
    const struct token *k = &scan->tokens.at[i], *half = k + 1;
    const char *term, *text = scan->text;
    if (i + 1 >= scan->tokens.n || k->casing != CASING_TITLE || k->shape != SHAPE_PLAIN || text[k->end] != '-' ||
        half->start != k->end + 2 || text[k->end + 1] != ' ' || half->casing != CASING_LOWER ||
        half->shape != SHAPE_PLAIN || half->kind != TOKEN_WORD || scan->lang == LANG_OTHER ||
        utf8_count(text + half->start, half->end - half->start) < 3)
        return NULL;
    term = token_term(&scan->tokens, half);
    return language_function_word(language_row(scan->lang), term, half->folded_len) ? NULL : half;
}

/* The number of the word that both halves make. */
static uint32_t term_of_halves(struct name_words *words, const struct scan *scan, const struct token *first,
                               const struct token *second)
{
    struct buf whole = {0}, term = {0};
    buf_add(&whole, scan->text + first->start, first->end - first->start);
    buf_add(&whole, scan->text + second->start, second->end - second->start);
    term_of(whole.s, whole.len, &term);
    uint32_t id = name_words_term(words, term.s, term.len);
    buf_free(&whole);
    buf_free(&term);
    return id;
}

/* Ostermanna-, and in the next line -Tolstého: Czech repeats a hyphen that stands at the end of a line. */
static bool is_repeated_hyphen(const struct scan *scan, const struct scan_word *a, const struct scan_word *b)
{
    const char *s = scan->text + a->end, *end = scan->text + b->start;
    if (end - s < 3 || *s != '-' || end[-1] != '-' || !memchr(s, '\n', (size_t)(end - s)))
        return false;
    for (s++; s < end - 1; s++)
        if (!strchr(" \t\r\n", *s))
            return false;
    return true;
}

/* Makes one of the last two words, if they are parts of a compound with such a hyphen. */
static void join_last(struct scan *scan, struct name_words *words)
{
    struct scan_word *a = scan->n > 1 ? &scan->at[scan->n - 2] : NULL, *b = a + 1;
    struct buf whole = {0}, term = {0};
    if (!a || !is_repeated_hyphen(scan, a, b))
        return;
    buf_addf(&whole, "%.*s-%.*s", (int)(a->end - a->start), scan->text + a->start, (int)(b->end - b->start),
             scan->text + b->start);
    term_of(whole.s, whole.len, &term);
    a->id = name_words_term(words, term.s, term.len);
    a->end = b->end;
    a->letters = (uint8_t)(a->letters + b->letters);
    scan->n--;
    buf_free(&whole);
    buf_free(&term);
}

/* Top words only: the parts of a compound lie inside it. */
static void take_words(struct scan *scan, struct name_words *words)
{
    uint32_t done = 0;
    scan->n = 0;
    for (size_t i = 0; i < scan->tokens.n; i++) {
        const struct token *k = &scan->tokens.at[i];
        if (k->start < done || k->end <= k->start)
            continue;
        const struct token *word = before_particle(scan, i), *half = other_half(scan, i);
        uint32_t end = half ? half->end : word->end;
        scan->at = need_room(scan->at, scan->n, &scan->cap, sizeof *scan->at);
        scan->at[scan->n++] = (struct scan_word){
            .start = word->start,
            .end = end,
            .casing = word->casing,
            .number = word->kind == TOKEN_NUMBER,
            .id = half ? term_of_halves(words, scan, word, half)
                       : name_words_term(words, token_term(&scan->tokens, word), word->term_len),
            .letters = letters_in(scan->text + word->start, end - word->start),
        };
        join_last(scan, words);
        done = half ? end : k->end;
    }
}

/* Does one of these characters stand before the word, with at most a space between? */
static bool behind(const struct scan *scan, uint32_t start, const char *const *signs)
{
    uint32_t at = start;
    while (at && strchr(" \n", scan->text[at - 1]))
        at--;
    for (; *signs; signs++) {
        size_t len = strlen(*signs);
        if (at >= len && !memcmp(scan->text + at - len, *signs, len))
            return true;
    }
    return false;
}

/* »Konečně!« */
static bool straight_behind(const struct scan *scan, uint32_t start, const char *sign)
{
    size_t len = strlen(sign);
    return start >= len && !memcmp(scan->text + start - len, sign, len);
}

/* ZEMAN among words in capitals says nothing; ČSSR among small letters does. */
static bool among_capitals(const struct scan *scan, size_t i)
{
    size_t before = i, after = i + 1;
    while (before && !has_case(&scan->at[before - 1]))
        before--;
    while (after < scan->n && !has_case(&scan->at[after]))
        after++;
    bool left = before > 0, right = after < scan->n;
    return (left || right) && (!left || scan->at[before - 1].casing == CASING_UPPER) &&
           (!right || scan->at[after].casing == CASING_UPPER);
}

/* Does the sentence that word `last` ends have a full stop?  Headings have none. */
static bool is_stopped(const struct scan *scan, size_t last)
{
    size_t at = scan->at[last].end;
    while (at < scan->len && strchr(")]\"'", scan->text[at]))
        at++;
    return at < scan->len && scan->text[at] == '.';
}

/* Words from..to are those of one sentence: are all but the function words written with a capital, as in an English
 * heading? */
static bool is_title_case(const struct scan *scan, const struct name_words *words, size_t from, size_t to)
{
    size_t longer = 0;
    for (size_t i = from; i < to; i++) {
        const struct scan_word *w = &scan->at[i];
        const char *term = words->terms.s + words->at[w->id].term;
        if (!has_case(w))
            continue;
        if (w->casing == CASING_LOWER &&
            !language_function_word(language_row(scan->lang), term, term_folded(term, words->at[w->id].len)))
            return false;
        longer += w->letters > 3 && w->casing != CASING_LOWER;
    }
    return longer >= 4 && !is_stopped(scan, to - 1);
}

/* e.g., např., т.е.: a sentence goes on behind them. */
static bool goes_on(const struct scan *scan, const struct scan_word *w)
{
    static const char *const words[] = {"e.g",  "i.e",  "vs",  "cf",  "např", "tj", "tzn", "tzv",
                                        "srov", "resp", "т.е", "т.н", "напр", "см", "ср",  NULL};
    uint32_t start = w->start;
    while (start && !strchr(" \n(„“\"'", scan->text[start - 1])) /* e.g is two words */
        start--;
    size_t len = w->end - start, i = 0;
    while (words[i] && (strlen(words[i]) != len || memcmp(scan->text + start, words[i], len)))
        i++;
    return words[i];
}

/* Behind an abbreviation's full stop a sentence may begin, "v r. 1968 ap. Podpis", "в 1968 г. Подпись", unless that is
 * a title's or an initial's: prof. Novák, J. Novák. */
static bool behind_abbreviation(const struct scan *scan, struct name_words *words, size_t i)
{
    const struct scan_word *before = i ? &scan->at[i - 1] : NULL;
    if (!before || scan->text[before->end] != '.' || before->end + 1 >= scan->at[i].start)
        return false;
    if ((before->casing != CASING_LOWER && before->casing != CASING_NONE) || goes_on(scan, before))
        return false;
    bool year = i > 1 && scan->at[i - 2].number;
    return year || name_role_of(words, before->id, scan->lang, NULL) != ROLE_TITLE;
}

/* P. S. Zítra (přijedu): what is added to a letter begins anew. */
static bool behind_postscript(const struct scan *scan, size_t i)
{
    static const char *const signs[] = {"P. S.", "P.S.", "PS:", "NB:", "N. B.", "П. С.", "П.С.", NULL};
    uint32_t at = scan->at[i].start;
    while (at && strchr(" \n", scan->text[at - 1]))
        at--;
    for (size_t k = 0; signs[k]; k++) {
        size_t len = strlen(signs[k]);
        if (at >= len && !memcmp(scan->text + at - len, signs[k], len))
            return true;
    }
    return false;
}

/* "BRNO – Policie": behind the place that a report of a newspaper begins with any word has a capital. */
static bool behind_dateline(const struct scan *scan, const struct name_words *words, size_t i)
{
    enum { WORDS = 4 };
    static const char *const dashes[] = {" – ", " - ", "\n– ", NULL};
    size_t from = i;
    bool dash = false;
    for (size_t k = 0; dashes[k] && !dash; k++)
        dash = straight_behind(scan, scan->at[i].start, dashes[k]);
    while (dash && from && from + WORDS > i &&
           !memchr(scan->text + scan->at[from - 1].end, '\n', scan->at[from].start - scan->at[from - 1].end))
        from--;
    bool line =
        !from || memchr(scan->text + scan->at[from - 1].end, '\n', scan->at[from].start - scan->at[from - 1].end);
    const struct scan_word *first = &scan->at[from];
    return dash && line && from < i && scan->at[i - 1].casing != CASING_LOWER &&
           (first->casing == CASING_UPPER || (has_case(first) && name_is_place_word(words, first->id, scan->lang)));
}

/* ,Pojďte!' as old prints quote. */
static bool behind_comma_quote(const struct scan *scan, uint32_t start)
{
    return start && scan->text[start - 1] == ',' && (start == 1 || strchr(" \n", scan->text[start - 2]));
}

static void stand(struct scan *scan, struct name_words *words, size_t i, bool first)
{
    static const char *const openers[] = {"„", "“", "«", "\"", ":", "‚", "—", "…", "|", "•", NULL};
    struct scan_word *w = &scan->at[i];
    if (w->casing == CASING_LOWER || w->casing == CASING_NONE)
        w->standing = SCAN_LOWER;
    else if (first || (w->casing == CASING_UPPER && w->letters > 1 && among_capitals(scan, i)) ||
             straight_behind(scan, w->start, "»") || behind(scan, w->start, openers) ||
             behind_abbreviation(scan, words, i) || behind_postscript(scan, i) || behind_dateline(scan, words, i) ||
             behind_comma_quote(scan, w->start))
        w->standing = SCAN_FIRST;
    else
        w->standing = SCAN_INSIDE;
}

static uint32_t later(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* A line end between word i and the one before it? */
static bool begins_line(const struct scan *scan, size_t i)
{
    return i && memchr(scan->text + scan->at[i - 1].end, '\n', scan->at[i].start - scan->at[i - 1].end);
}

/* Verse: nearly all lines begin with a capital, whatever word stands there. */
static bool is_verse(const struct scan *scan)
{
    size_t lines = 0, capitals = 0;
    for (size_t i = 1; i < scan->n; i++)
        if (has_case(&scan->at[i]) && begins_line(scan, i)) {
            lines++;
            capitals += scan->at[i].casing != CASING_LOWER;
        }
    return lines >= 2 && 10 * capitals >= 8 * lines;
}

/* A speaker's name on a line of its own, "Лизавета Ивановна" and his speech in the next: few words, all with capitals,
 * in the line before word i, and no other line is wrapped so short. */
static bool behind_label(const struct scan *scan, size_t i)
{
    enum { WORDS = 4, WIDTH = 40 };
    size_t k = i, words = 0;
    if (!begins_line(scan, i) || scan->at[i].casing == CASING_LOWER)
        return false;
    do {
        if (scan->at[--k].casing == CASING_LOWER || ++words > WORDS)
            return false;
    } while (k && !begins_line(scan, k));
    size_t next = i;
    while (next + 1 < scan->n && !begins_line(scan, next + 1))
        next++;
    uint32_t width = scan->at[i - 1].end - scan->at[k].start;
    bool first = !k || scan->at[k].begins_block || strchr(".!?…", scan->text[scan->at[k - 1].end]);
    return first && width < WIDTH && scan->at[next].end - scan->at[i].start > width;
}

/* Sentences and joined blocks begin anew: their first word with case stands first. */
static void stand_all(struct scan *scan, struct name_words *words, const uint32_t *joints, size_t njoints)
{
    size_t s = 0, j = 0, from = 0;
    uint32_t begin = UINT32_MAX;
    bool met = false, heading = false, verse = is_verse(scan);
    for (size_t i = 0; i < scan->n; i++) {
        struct scan_word *w = &scan->at[i];
        uint32_t here = begin == UINT32_MAX ? 0 : begin;
        bool block = !i;
        for (; s < scan->sentences.n && scan->sentences.at[s].start <= w->start; s++)
            here = later(here, scan->sentences.at[s].start);
        for (; j < njoints && joints[j] <= w->start; j++) {
            block |= joints[j] > 0;
            here = later(here, joints[j]);
        }
        if (here == begin && behind_label(scan, i)) {
            here = w->start;
            block = true;
        }
        if (here != begin) {
            begin = here;
            met = false;
            uint32_t end = s && s <= scan->sentences.n ? scan->sentences.at[s - 1].end : (uint32_t)scan->len;
            for (from = i; from < scan->n && scan->at[from].start < end; from++)
                ;
            heading = scan->lang == LANG_EN && is_title_case(scan, words, i, from);
        }
        w->begins_block = block;
        stand(scan, words, i, !met || heading || (verse && begins_line(scan, i)));
        met |= has_case(w);
    }
}

void scan_passage(struct scan *scan, struct name_words *words, const char *text, size_t len, enum lang lang,
                  const uint32_t *joints, size_t njoints)
{
    scan->text = text;
    scan->len = len;
    scan->lang = lang;
    tokens_of(&scan->tokens, text, len);
    sentences_of(&scan->sentences, text, len, language_row(lang));
    take_words(scan, words);
    stand_all(scan, words, joints, njoints);
}

void scan_free(struct scan *scan)
{
    free(scan->at);
    tokens_free(&scan->tokens);
    sentences_free(&scan->sentences);
    *scan = (struct scan){0};
}

/* ---- counting ---- */

/* The folded word without its last two letters, but four at least; 0: it is too short. */
static size_t stem_of(const char *term, size_t len)
{
    size_t folded = term_folded(term, len), n = utf8_count(term, folded), keep = n > 6 ? n - 2 : 4, at = 0;
    if (n < 4)
        return 0;
    while (keep--)
        at += utf8_next(term + at, folded - at, &(uint32_t){0});
    return at;
}

bool scan_adjacent(const struct scan *scan, size_t i)
{
    unsigned lines = 0;
    if (i + 1 >= scan->n || scan->at[i + 1].begins_block || scan->at[i].end == scan->at[i + 1].start)
        return false;
    for (uint32_t at = scan->at[i].end; at < scan->at[i + 1].start; at++) {
        lines += scan->text[at] == '\n';
        if (!strchr(" \t\n\xC2\xA0", scan->text[at]))
            return false;
    }
    return lines < 2;
}

/* The beginning of a word for pairs: short words are their own. */
static uint64_t pair_half(const struct name_words *words, uint32_t id)
{
    const struct name_word *w = &words->at[id];
    const char *term = words->terms.s + w->term;
    size_t stem = stem_of(term, w->len);
    return hash_of(term, stem ? stem : term_folded(term, w->len));
}

static struct name_pair *pair_slot(const struct name_words *words, uint64_t hash)
{
    size_t i = hash & (words->npair_slots - 1);
    while (words->pairs[i].hash && words->pairs[i].hash != hash)
        i = (i + 1) & (words->npair_slots - 1);
    return &words->pairs[i];
}

static uint64_t pair_hash(const struct name_words *words, uint32_t first, uint32_t second, bool small)
{
    uint64_t hash = pair_half(words, first) * 31 + pair_half(words, second) + small;
    return hash ? hash : 1;
}

static void grow_pairs(struct name_words *words)
{
    struct name_pair *old = words->pairs;
    size_t n = words->npair_slots;
    words->npair_slots = n ? 2 * n : 1024;
    words->pairs = need(words->npair_slots * sizeof *words->pairs);
    for (size_t i = 0; i < n; i++)
        if (old[i].hash)
            *pair_slot(words, old[i].hash) = old[i];
    free(old);
}

static void count_pair(struct name_words *words, uint32_t first, uint32_t second, bool small)
{
    if (words->npair_slots < 2 * (words->npairs + 1))
        grow_pairs(words);
    uint64_t hash = pair_hash(words, first, second, small);
    struct name_pair *pair = pair_slot(words, hash);
    words->npairs += !pair->hash;
    pair->hash = hash;
    pair->count++;
}

uint32_t name_words_together(const struct name_words *words, uint32_t first, uint32_t second, bool small)
{
    return words->npair_slots ? pair_slot(words, pair_hash(words, first, second, small))->count : 0;
}

static bool has_capital(const struct scan *scan, size_t i)
{
    return i < scan->n && scan->at[i].standing != SCAN_LOWER;
}

/* The initial before word i: J. Novák. */
static bool behind_initial(const struct scan *scan, size_t i)
{
    return i && has_capital(scan, i - 1) && scan->at[i - 1].letters == 1 && scan->text[scan->at[i - 1].end] == '.';
}

/* A given name before word i, or a given name and a patronymic: Пётр Николаевич Савицкий. */
static bool behind_given(struct name_words *words, const struct scan *scan, size_t i)
{
    for (size_t steps = 0; steps < 2 && i && has_capital(scan, i - 1) && scan_adjacent(scan, i - 1); steps++)
        if (name_is_given(words, &words->at[scan->at[--i].id], scan->lang, NULL))
            return true;
    return false;
}

/* What stands beside a word with a capital. */
static void count_neighbours(struct name_words *words, const struct scan *scan, size_t i)
{
    bool before = i && has_capital(scan, i - 1) && scan_adjacent(scan, i - 1);
    bool behind = has_capital(scan, i + 1) && scan_adjacent(scan, i);
    bool inside = scan->at[i].standing == SCAN_INSIDE;
    bool given = behind_initial(scan, i) || (before && behind_given(words, scan, i));
    struct name_word *w = &words->at[scan->at[i].id];
    w->begins += inside && !before;
    w->ends += inside && !behind;
    w->behind += given;
    if (behind || (inside && i + 1 < scan->n && scan_adjacent(scan, i)))
        count_pair(words, scan->at[i].id, scan->at[i + 1].id, !behind);
}

/* Does something other than a preposition say that word i is no nominative?  called: from where on a call does. */
static bool is_oblique(const struct scan *scan, size_t i, enum name_called called)
{
    const struct scan_word *w = &scan->at[i];
    if (scan->lang != LANG_CS)
        return false;
    return name_adjective_cases(scan->text, w->start) || (w->end < scan->len && strchr("oei", scan->text[w->end - 1]) &&
                                                          name_called(scan->text, w->start, w->end) >= called);
}

/* Does a verb of what persons do stand straight behind word i, or behind the short word there: Mařenka se usmála? */
static bool is_acting(struct name_words *words, const struct scan *scan, size_t i)
{
    if (!scan_adjacent(scan, i) || scan->at[i + 1].standing != SCAN_LOWER)
        return false;
    bool reflexive = scan->at[i + 1].letters == 2 && scan_adjacent(scan, i + 1);
    size_t verb = reflexive ? i + 2 : i + 1;
    return scan->at[verb].standing == SCAN_LOWER &&
           name_role_of(words, scan->at[verb].id, scan->lang, NULL) == ROLE_HUMAN;
}

void name_words_count(struct name_words *words, const struct scan *scan)
{
    for (size_t i = 0; i < scan->n; i++) {
        const struct scan_word *k = &scan->at[i];
        struct name_word *w = &words->at[k->id];
        w->title += k->casing == CASING_TITLE || k->casing == CASING_MIXED;
        w->upper += k->casing == CASING_UPPER;
        if (k->standing == SCAN_LOWER) {
            w->lower++;
            continue;
        }
        count_neighbours(words, scan, i);
        if (k->standing == SCAN_FIRST) {
            w->first++;
            w->acting += is_acting(words, scan, i);
            w->after += is_oblique(scan, i, CALLED);
            continue;
        }
        unsigned preposition = name_preposition_before(words, scan, i);
        w->inside++;
        bool oblique = preposition || is_oblique(scan, i, CALLED);
        w->after += oblique;
        w->place += (preposition & PREPOSITION_PLACE) != 0;
        w->hanging += !oblique && name_behind_noun(words, scan, i);
    }
}

void name_words_stamp(struct name_words *words, const struct scan *scan, uint32_t number)
{
    for (size_t i = 0; i < scan->n; i++) {
        const struct scan_word *k = &scan->at[i];
        struct name_word *w = &words->at[k->id];
        if (w->here != number) {
            w->here = number;
            w->here_inside = w->here_lower = 0;
        }
        w->here_inside += k->standing == SCAN_INSIDE;
        w->here_lower += k->standing == SCAN_LOWER;
        if (k->standing != SCAN_LOWER && !name_preposition_before(words, scan, i) &&
            !is_oblique(scan, i, MAYBE_CALLED) && !name_behind_noun(words, scan, i))
            w->document = number;
    }
}

void name_words_counted(struct name_words *words)
{
    words->stems = need(sizeof *words->stems);
    for (size_t i = 0; i < words->n; i++) {
        const struct name_word *w = &words->at[i];
        size_t len = stem_of(words->terms.s + w->term, w->len);
        if (!len)
            continue;
        uint32_t id = name_words_term(words->stems, words->terms.s + w->term, len);
        struct name_word *stem = &words->stems->at[id];
        stem->lower += w->lower;
        stem->inside += w->inside;
        stem->first += w->first;
        stem->begins += w->begins;
        stem->ends += w->ends;
        stem->behind += w->behind;
        stem->place += w->place;
        stem->after += w->after;
        stem->hanging += w->hanging;
    }
}

const struct name_word *name_words_family(const struct name_words *words, const struct name_word *w)
{
    const char *term = words->terms.s + w->term;
    size_t len = stem_of(term, w->len);
    if (!len || !words->stems || !words->stems->nslots)
        return NULL;
    size_t slot = slot_of(words->stems, term, len);
    return words->stems->slots[slot] ? &words->stems->at[words->stems->slots[slot] - 1] : NULL;
}
