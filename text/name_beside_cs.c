/* What stands straight beside a Czech name: an adjective agrees with it, a verb in the past says whether it may be the
 * subject, and a place's word agrees with the adjective behind it (v ulici Lazarské).  Words with small letters are
 * told by their endings. */
#include "name_beside_cs.h"

#include "name_lists.h"
#include "utf8.h"
#include <string.h>

enum { GENDERS = 4 };

#define GEN_ACC (CASE_GEN | CASE_ACC)
#define NOM_ACC (CASE_NOM | CASE_ACC | CASE_VOC)

/* Cases that a noun may stand in behind an adjective with the ending: masculine, feminine, neuter, plural. */
static const struct ending {
    const char *ending;
    bool sure; /* few other words end so */
    uint8_t cases[GENDERS];
} adjectives[] = {
    {"ého", true, {GEN_ACC, 0, CASE_GEN, 0}},
    {"ího", true, {GEN_ACC, 0, CASE_GEN, 0}},
    {"ému", true, {CASE_DAT, 0, CASE_DAT, 0}},
    {"ímu", true, {CASE_DAT, 0, CASE_DAT, 0}},
    {"ém", true, {CASE_LOC, 0, CASE_LOC, 0}},
    {"ými", true, {0, 0, 0, CASE_INS}},
    {"ých", true, {0, 0, 0, CASE_GEN | CASE_LOC}},
    {"ým", true, {CASE_INS, 0, CASE_INS, CASE_DAT}},
    {"é", false, {0, CASE_GEN | CASE_DAT | CASE_LOC, NOM_ACC, NOM_ACC}},
    {"ou", false, {0, CASE_ACC | CASE_INS, 0, 0}},
    {"á", false, {0, CASE_NOM | CASE_VOC, 0, 0}},
    {NULL, false, {0}},
};

/* Their endings, but no adjectives, or such as stand for a noun. */
static const char *const no_stems[] = {"kter", "někter", "jak",  "nějak", "tak", "jin",  "každ", "sam",    "druh",
                                       "prv",  "třet",   "mnoh", "ovšem", "vln", "hodn", "pln",  "podobn", NULL};

/* What a verb in the past says of its subject; `but` are nouns that end so. */
static const struct {
    const char *ending;
    uint8_t subject;
    const char *but;
} verbs[] = {
    {"al", NAME_MASCULINE, " festival karneval interval obal nával příval zával krystal oval kapital "},
    {"ěl", NAME_MASCULINE, " anděl "},
    {"il", NAME_MASCULINE, " mobil profil automobil civil exil textil detail krokodyl "},
    {"yl", NAME_MASCULINE, " omyl styl "},
    {"ul", NAME_MASCULINE, " titul modul stimul konzul "},
    {"šel", NAME_MASCULINE, " "},
    {"jel", NAME_MASCULINE, " "},
    {"ala", NAME_FEMININE | NAME_PLURAL, " "},
    {"ěla", NAME_FEMININE | NAME_PLURAL, " těla děla "},
    {"ila", NAME_FEMININE | NAME_PLURAL, " vila "},
    {"yla", NAME_FEMININE | NAME_PLURAL, " "},
    {"ula", NAME_FEMININE | NAME_PLURAL, " kopula formula "},
    {"šla", NAME_FEMININE | NAME_PLURAL, " "},
    {"jela", NAME_FEMININE | NAME_PLURAL, " "},
    {"alo", NAME_NEUTER, " málo "},
    {"ělo", NAME_NEUTER, " tělo dělo "},
    {"ilo", NAME_NEUTER, " kilo "},
    {"ylo", NAME_NEUTER, " "},
    {"šlo", NAME_NEUTER, " "},
    {"ali", NAME_PLURAL, " "},
    {"ěli", NAME_PLURAL, " anděli "},
    {"ili", NAME_PLURAL, " "},
    {"yli", NAME_PLURAL, " "},
    {"uli", NAME_PLURAL, " "},
    {"šli", NAME_PLURAL, " "},
    {"jeli", NAME_PLURAL, " "},
    {"aly", NAME_PLURAL, " festivaly karnevaly intervaly obaly přívaly krystaly ovaly "},
    {"ěly", NAME_PLURAL, " "},
    {"ily", NAME_PLURAL, " mobily profily automobily textily vily "},
    {"šly", NAME_PLURAL, " "},
    {"ají", NAME_PLURAL, " "},
};

struct looking {
    struct name_words *words;
    const struct scan *scan;
    struct buf word; /* the one that is looked at */
};

static bool ends_in(const struct buf *word, const char *ending)
{
    size_t len = strlen(ending);
    return word->len > len + 1 && !memcmp(word->s + word->len - len, ending, len);
}

static bool take_word(struct looking *l, size_t i)
{
    return name_beside_takes(l->words, l->scan, i, &l->word);
}

/* ---- adjectives ---- */

/* Do the texts have the word with another ending of adjectives: krásnou, krásný?  A verb has none (padnou, volá). */
static bool is_inflected(const struct looking *l, size_t ending)
{
    static const char *const others[] = {"ý", "ého", "ých", "ém", "é", NULL};
    struct buf form = {0};
    bool found = false;
    for (size_t i = 0; others[i] && !found; i++) {
        buf_clear(&form);
        buf_addf(&form, "%.*s%s", (int)(l->word.len - ending), l->word.s, others[i]);
        found = strcmp(form.s, l->word.s) && name_words_find(l->words, form.s, form.len);
    }
    buf_free(&form);
    return found;
}

static bool is_relational(const struct buf *word, size_t ending)
{
    struct buf stem = {.s = word->s, .len = word->len - ending};
    return ends_in(&stem, "sk") || ends_in(&stem, "ck");
}

static const struct ending *adjective_ending(const struct looking *l)
{
    for (size_t i = 0; no_stems[i]; i++)
        if (!strncmp(no_stems[i], l->word.s, strlen(no_stems[i])) && l->word.len < strlen(no_stems[i]) + 5)
            return NULL;
    for (const struct ending *e = adjectives; e->ending; e++) {
        size_t len = strlen(e->ending);
        if (ends_in(&l->word, e->ending))
            return e->sure || is_relational(&l->word, len) || is_inflected(l, len) ? e : NULL;
    }
    return NULL;
}

/* May what stands behind it say by whom: založený (Masarykem)? */
static bool is_participle(const struct buf *word, const char *ending)
{
    static const char *const ends[] = {"en", "ěn", "án", "ut", "it", NULL};
    struct buf stem = {.s = word->s, .len = word->len - strlen(ending)};
    for (size_t i = 0; ends[i]; i++)
        if (ends_in(&stem, ends[i]))
            return true;
    return false;
}

static void look_at_adjective(struct looking *l, struct name_span *s, size_t before)
{
    if (!scan_adjacent(l->scan, before) || !take_word(l, before))
        return;
    const struct ending *e = adjective_ending(l);
    if (!e)
        return;
    uint8_t asked[GENDERS], any = 0, more = is_participle(&l->word, e->ending) ? CASE_INS : 0;
    unsigned preposition = name_preposition_before(l->words, l->scan, before) & CASES_ALL; /* ve staré Praze */
    for (unsigned g = 0; g < GENDERS; g++) {
        asked[g] = (uint8_t)(e->cases[g] & (preposition ? preposition : CASES_ALL));
        any |= asked[g];
    }
    for (unsigned g = 0; g < GENDERS; g++)
        s->asked[g] = (uint8_t)((any ? asked[g] : e->cases[g]) | more);
    s->agrees = 0;
}

/* ---- verbs ---- */

static unsigned subject_of(const struct buf *word)
{
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        struct buf padded = {0};
        if (!ends_in(word, verbs[i].ending))
            continue;
        buf_addf(&padded, " %s ", word->s);
        bool noun = strstr(verbs[i].but, padded.s);
        buf_free(&padded);
        return noun ? 0 : verbs[i].subject;
    }
    return 0;
}

/* Does another name stand there, parted by a word like "and" or a comma?  Then a plural may have several subjects. */
static bool is_row(const struct scan *scan, size_t a, size_t b)
{
    static const char *const ands[] = {" a ", " i ", " s ", " se ", " ani ", " nebo ", " či ", NULL};
    size_t len = scan->at[b].start - scan->at[a].end;
    const char *gap = scan->text + scan->at[a].end;
    for (size_t i = 0; ands[i]; i++)
        if (len == strlen(ands[i]) && !memcmp(gap, ands[i], len))
            return true;
    return len && *gap == ',';
}

static bool is_small(const struct scan_word *w)
{
    return w->letters < 5 && w->standing == SCAN_LOWER;
}

static bool is_one_of_several(const struct scan *scan, size_t first, size_t next)
{
    size_t before = first, behind = next;
    while (before && is_small(&scan->at[before - 1]))
        before--;
    while (behind < scan->n && is_small(&scan->at[behind]))
        behind++;
    return (before < first && before) || behind > next || (first && is_row(scan, first - 1, first)) ||
           (behind < scan->n && is_row(scan, next - 1, behind));
}

static void look_at_verb(struct looking *l, struct name_span *s, size_t first, size_t next, size_t at)
{
    if (!take_word(l, at))
        return;
    unsigned subject = subject_of(&l->word);
    if (!subject || (subject == NAME_PLURAL && is_one_of_several(l->scan, first, next)))
        return;
    for (unsigned g = 0; g < GENDERS; g++)
        s->asked[g] = subject & 1u << g ? CASES_ALL : CASES_ALL & ~CASE_NOM;
    bool human = name_role_of(l->words, l->scan->at[at].id, l->scan->lang, NULL) == ROLE_HUMAN;
    s->agrees = human || at >= next ? (uint8_t)subject : 0;
}

/* obyvatelé Prahy (protestovali): who did it stands before the name. */
static bool has_subject_before(struct looking *l, size_t first)
{
    static const char *const ends[] = {"é", "ci", "ři", "ši", NULL};
    if (!first || !scan_adjacent(l->scan, first - 1) || !take_word(l, first - 1) || subject_of(&l->word) ||
        name_preposition_before(l->words, l->scan, first) || l->scan->at[first - 1].letters < 5 || adjective_ending(l))
        return false;
    for (size_t i = 0; ends[i]; i++)
        if (ends_in(&l->word, ends[i]))
            return true;
    return false;
}

/* "Kolčaka zastřelili", "Kolčak se vrátil" */
static size_t verb_behind(const struct scan *scan, size_t next)
{
    if (next >= scan->n || !next || !scan_adjacent(scan, next - 1))
        return scan->n;
    const struct scan_word *w = &scan->at[next];
    bool itself =
        w->end - w->start == 2 && (!memcmp(scan->text + w->start, "se", 2) || !memcmp(scan->text + w->start, "si", 2));
    return !itself ? next : scan_adjacent(scan, next) && next + 1 < scan->n ? next + 1 : scan->n;
}

static bool says_plural(const struct name_span *s)
{
    return s->asked[0] == (CASES_ALL & ~CASE_NOM) && s->asked[3] == CASES_ALL;
}

/* ---- a place's word ---- */

/* v ulici Lazarské, přes náměstí Mariánské; but ulice Palackého is somebody's. */
static void look_at_place_word(struct looking *l, struct name_span *s, size_t before)
{
    const struct scan_word *noun = &l->scan->at[before], *name = noun + 1;
    unsigned cases = 0;
    if (s->n != 1 || noun->standing != SCAN_LOWER || !scan_adjacent(l->scan, before) ||
        name_role_of(l->words, noun->id, l->scan->lang, &cases) != ROLE_PLACE)
        return;
    name_words_written(l->words, &l->words->at[name->id], &l->word);
    if (ends_in(&l->word, "ého") || ends_in(&l->word, "ího") || !name_looks_adjective(l->words, name->id) ||
        !name_agrees(l->words, name->id, noun->id, l->scan->lang))
        return;
    unsigned gender = name_gender_of(l->words, noun->id, l->scan->lang);
    for (unsigned g = 0; g < GENDERS; g++)
        s->asked[g] = gender & 1u << g ? (uint8_t)(cases & CASES_ALL) : 0;
}

/* ---- all together ---- */

void name_spans_beside_cs(struct name_spans *spans, struct name_words *words, const struct scan *scan)
{
    struct looking l = {.words = words, .scan = scan};
    size_t first = 0;
    for (size_t i = 0; i < spans->n; i++) {
        struct name_span *s = &spans->at[i];
        while (first < scan->n && scan->at[first].start < s->start)
            first++;
        size_t next = first;
        while (next < scan->n && scan->at[next].start < s->end)
            next++;
        if (next == first || s->cues & CUE_QUOTED)
            continue;
        size_t verb = verb_behind(scan, next);
        if (verb < scan->n && !s->governed)
            look_at_verb(&l, s, first, next, verb);
        if (says_plural(s) && has_subject_before(&l, first))
            s->behind_noun = true;
        if (first && scan_adjacent(scan, first - 1) && !s->governed && !s->agrees)
            look_at_verb(&l, s, first, next, first - 1);
        if (first) {
            look_at_adjective(&l, s, first - 1);
            look_at_place_word(&l, s, first - 1);
        }
    }
    buf_free(&l.word);
}
