/* Words with small letters are told by their endings: those of adjectives are kept only where few nouns and verbs have
 * them, too. */
#include "name_beside.h"

#include "name_beside_cs.h"
#include "name_lists.h"
#include "utf8.h"
#include <string.h>

enum { GENDERS = 4, SHORTEST = 4, STEM_SHORTEST = 2 }; /* letters of such a word, and before its ending */

/* Cases that a noun may stand in beside a word with the ending: masculine, feminine, neuter, plural. */
struct ending {
    const char *ending;
    uint8_t cases[GENDERS];
};

#define GEN_ACC (CASE_GEN | CASE_ACC)
#define NOM_ACC (CASE_NOM | CASE_ACC)
#define OBLIQUE (CASE_GEN | CASE_DAT | CASE_LOC | CASE_INS)
#define PLURAL_ONLY (CASE_GEN | CASE_ACC | CASE_LOC)

static const struct ending adjectives[] = {
    {"енькой", {0, OBLIQUE, 0, 0}},
    {"ого", {GEN_ACC, 0, CASE_GEN, 0}},
    {"его", {GEN_ACC, 0, CASE_GEN, 0}},
    {"ому", {CASE_DAT, 0, CASE_DAT, 0}},
    {"ему", {CASE_DAT, 0, CASE_DAT, 0}},
    {"ыми", {0, 0, 0, CASE_INS}},
    {"ых", {0, 0, 0, PLURAL_ONLY}},
    {"ый", {CASE_NOM, 0, 0, 0}}, /* the accusative of things is the same */
    {NULL, {0}},
};

/* These only behind the ends of stems below: красивой, but not рекой. */
static const struct ending others[] = {
    {"ой", {NOM_ACC, OBLIQUE, 0, 0}},
    {"ая", {0, CASE_NOM, 0, 0}},
    {"ую", {0, CASE_ACC, 0, 0}},
    {"ое", {0, 0, NOM_ACC, 0}},
    {"ом", {CASE_LOC, 0, CASE_LOC, 0}},
    {"ым", {CASE_INS, 0, CASE_INS, CASE_DAT}},
    {"им", {CASE_INS, 0, CASE_INS, CASE_DAT}},
    {"ий", {CASE_NOM, 0, 0, 0}},
    {"ые", {0, 0, 0, NOM_ACC}},
    {"ие", {0, 0, 0, NOM_ACC}},
    {"их", {0, 0, 0, PLURAL_ONLY}},
    {"ими", {0, 0, 0, CASE_INS}},
    {NULL, {0}},
};
static const char *const stems[] = {"ск", "цк", "еньк", "ьн", "нн", "чн", "шн", "жн", "тн", "дн", "рн", "вн", NULL};

/* Pronouns that agree with what is behind them. */
static const struct ending pronouns[] = {
    {"моей твоей своей нашей вашей этой той одной самой нашею моею", {0, OBLIQUE, 0, 0}},
    {"моего твоего своего нашего вашего", {GEN_ACC, 0, CASE_GEN, 0}}, /* этого, этому, этом stand alone, too */
    {"моему твоему своему нашему вашему", {CASE_DAT, 0, CASE_DAT, 0}},
    {"мою твою свою нашу вашу эту ту одну", {0, CASE_ACC, 0, 0}},
    {"моя твоя наша ваша эта та сама", {0, CASE_NOM, 0, 0}},
    {"моём своём нашем вашем", {CASE_LOC, 0, CASE_LOC, 0}},
    {NULL, {0}},
};

/* Their endings, but no adjectives. */
static const char *const no_adjectives[] = {"долго",  "много",    "немного", "строго", "дорого",  "недолго",
                                            "ничего", "никого",   "никому",  "ничему", "потому",  "поэтому",
                                            "почему", "кромного", "ванной",  "самого", "первого", NULL};
static const char *const no_stems[] = {"котор", "каки", "како", "таки", "тако", "по-", "друг", "перв", "кажд", NULL};

enum { NOBODY = 128 }; /* the subject is you: вы Калганова знаете? */

/* What the past and the present say of the subject, in bits of enum name_gender. */
static const struct {
    const char *ending;
    uint8_t subject;
} verbs[] = {
    {"лся", NAME_MASCULINE}, {"лась", NAME_FEMININE}, {"лось", NAME_NEUTER},  {"лись", NAME_PLURAL},
    {"ал", NAME_MASCULINE},  {"ял", NAME_MASCULINE},  {"ил", NAME_MASCULINE}, {"ел", NAME_MASCULINE},
    {"ыл", NAME_MASCULINE},  {"ул", NAME_MASCULINE},  {"ёл", NAME_MASCULINE}, {"ала", NAME_FEMININE},
    {"яла", NAME_FEMININE},  {"ила", NAME_FEMININE},  {"ела", NAME_FEMININE}, {"ыла", NAME_FEMININE},
    {"ула", NAME_FEMININE},  {"шла", NAME_FEMININE},  {"ало", NAME_NEUTER},   {"яло", NAME_NEUTER},
    {"ило", NAME_NEUTER},    {"ело", NAME_NEUTER},    {"ыло", NAME_NEUTER},   {"уло", NAME_NEUTER},
    {"али", NAME_PLURAL},    {"яли", NAME_PLURAL},    {"или", NAME_PLURAL},   {"ели", NAME_PLURAL},
    {"ыли", NAME_PLURAL},    {"ули", NAME_PLURAL},    {"шли", NAME_PLURAL},   {"гли", NAME_PLURAL},
    {"зли", NAME_PLURAL},    {"кли", NAME_PLURAL},    {"ут", NAME_PLURAL},    {"ют", NAME_PLURAL},
    {"ят", NAME_PLURAL},     {"утся", NAME_PLURAL},   {"ются", NAME_PLURAL},  {"ятся", NAME_PLURAL},
    {"жат", NAME_PLURAL},    {"чат", NAME_PLURAL},    {"шат", NAME_PLURAL},   {"аете", NOBODY},
    {"яете", NOBODY},        {"уете", NOBODY},        {"еете", NOBODY},       {"дите", NOBODY},
    {"тите", NOBODY},        {"сите", NOBODY},        {"аешь", NOBODY},       {"яешь", NOBODY},
    {"уешь", NOBODY},        {"еешь", NOBODY},        {"дишь", NOBODY},       {"тишь", NOBODY},
};

struct looking {
    struct name_words *words;
    const struct scan *scan;
    struct buf word; /* the one that is looked at, as it is written today */
};

static bool ends_in(const struct buf *word, const char *ending, size_t letters)
{
    size_t len = strlen(ending);
    return word->len > len && !memcmp(word->s + word->len - len, ending, len) &&
           utf8_count(word->s, word->len - len) >= letters;
}

bool name_beside_takes(struct name_words *words, const struct scan *scan, size_t i, struct buf *word)
{
    const struct scan_word *w = &scan->at[i];
    if (w->standing != SCAN_LOWER || w->casing != CASING_LOWER || w->number || w->letters < SHORTEST)
        return false;
    enum name_role role = name_role_of(words, w->id, scan->lang, NULL);
    name_words_written(words, &words->at[w->id], word);
    return role == ROLE_NONE || role == ROLE_HUMAN || role == ROLE_PEOPLE;
}

static bool take_word(struct looking *l, size_t i)
{
    return name_beside_takes(l->words, l->scan, i, &l->word);
}

/* ---- adjectives ---- */

static bool is_excluded(const struct buf *word)
{
    for (size_t i = 0; no_adjectives[i]; i++)
        if (!strcmp(no_adjectives[i], word->s))
            return true;
    for (size_t i = 0; no_stems[i]; i++)
        if (!strncmp(no_stems[i], word->s, strlen(no_stems[i])))
            return true;
    return false;
}

/* May what stands behind it say by whom: основанный? */
static bool is_participle(const struct buf *word, const char *ending)
{
    struct buf stem = {.s = word->s, .len = word->len - strlen(ending)};
    return ends_in(&stem, "нн", 2) || ends_in(&stem, "м", 2) || ends_in(&stem, "т", 2);
}

static bool has_stem(const struct buf *word, const char *ending)
{
    struct buf stem = {.s = word->s, .len = word->len - strlen(ending)};
    for (size_t i = 0; stems[i]; i++)
        if (ends_in(&stem, stems[i], 1))
            return true;
    return false;
}

static bool is_listed(const char *list, const struct buf *word)
{
    for (; *list; list += strcspn(list, " "), list += *list == ' ')
        if (strcspn(list, " ") == word->len && !memcmp(list, word->s, word->len))
            return true;
    return false;
}

static const struct ending *pronoun(const struct buf *word)
{
    for (const struct ending *e = pronouns; e->ending; e++)
        if (is_listed(e->ending, word))
            return e;
    return NULL;
}

static const struct ending *adjective_ending(const struct buf *word)
{
    if (is_excluded(word))
        return NULL;
    for (const struct ending *e = adjectives; e->ending; e++)
        if (ends_in(word, e->ending, STEM_SHORTEST))
            return e;
    for (const struct ending *e = others; e->ending; e++)
        if (ends_in(word, e->ending, STEM_SHORTEST) && has_stem(word, e->ending))
            return e;
    return NULL;
}

static void look_at_adjective(struct looking *l, struct name_span *s, size_t before)
{
    const struct scan_word *w = &l->scan->at[before];
    const struct ending *e = NULL;
    bool participle = false;
    if ((!scan_adjacent(l->scan, before) && !(s->cues & CUE_QUOTED)) || w->standing != SCAN_LOWER)
        return;
    name_words_written(l->words, &l->words->at[w->id], &l->word);
    if (!(e = pronoun(&l->word)) && take_word(l, before) && (e = adjective_ending(&l->word)))
        participle = is_participle(&l->word, e->ending);
    if (!e)
        return;
    s->agrees = 0;
    for (unsigned g = 0; g < GENDERS; g++) /* (общество,) основанное Масариком */
        s->asked[g] = (uint8_t)(e->cases[g] | (participle ? CASE_INS : 0));
}

/* ---- verbs ---- */

/* The genders of its subject; 0: it looks like no verb. */
static unsigned subject_of(const struct buf *word)
{
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (ends_in(word, verbs[i].ending, 1))
            return verbs[i].subject;
    return 0;
}

/* Do the texts have the plural or the infinitive of the past: сказала, сказали, сказать?  A noun has none (школа). */
static bool is_sure(const struct looking *l)
{
    static const char *const pasts[] = {"лся", "лась", "лось", "лись", "ла", "ло", "ли", "л", NULL};
    static const char *const siblings[] = {"ли", "ть", "лись", "ться", NULL};
    struct buf form = {0};
    bool sure = false;
    size_t i = 0;
    while (pasts[i] && !ends_in(&l->word, pasts[i], 1))
        i++;
    for (size_t k = 0; pasts[i] && siblings[k] && !sure; k++) {
        buf_clear(&form);
        buf_addf(&form, "%.*s%s", (int)(l->word.len - strlen(pasts[i])), l->word.s, siblings[k]);
        sure = strcmp(form.s, l->word.s) && name_words_find(l->words, form.s, form.len);
    }
    buf_free(&form);
    return sure;
}

/* Does another name stand there, parted by a word like "and" or a comma? */
static bool is_row(const struct scan *scan, size_t a, size_t b)
{
    static const char *const ands[] = {"и", "да", "с", "со", NULL};
    size_t len = scan->at[b].start - scan->at[a].end;
    const char *gap = scan->text + scan->at[a].end;
    for (size_t i = 0; ands[i] && len > 2; i++)
        if (len == strlen(ands[i]) + 2 && !memcmp(gap + 1, ands[i], len - 2))
            return true;
    return len && *gap == ',';
}

/* схватили Моравека и увезли */
static bool is_verb(struct looking *l, size_t i)
{
    return take_word(l, i) && subject_of(&l->word);
}

/* Does the word end as the genitive of a man's name does, and not as the names of women do: Палечка? */
static bool may_be_object(const struct looking *l, size_t i)
{
    static const char *const womens[] = {"ова", "ева", "ёва", "ина", "ына", NULL};
    static const char *const objects[] = {"а", "я", "ого", "его", "аго", "яго", NULL};
    const struct scan_word *w = i < l->scan->n ? &l->scan->at[i] : NULL;
    unsigned genders = 0;
    return w && w->standing != SCAN_LOWER && name_has_tail(l->words, w->id, objects) &&
           !name_has_tail(l->words, w->id, womens) &&
           !(name_is_given(l->words, &l->words->at[w->id], l->scan->lang, &genders) && genders & NAME_FEMININE);
}

/* Several subjects have a verb in the plural: "Гавел, Ельцин пришли", "пришли Гавел и гости". */
static bool is_one_of_several(struct looking *l, size_t first, size_t next)
{
    const struct scan *scan = l->scan;
    size_t before = first - 1, behind = next;
    while (before < first && before > 0 && scan->at[before].letters < 3 && scan->at[before].standing == SCAN_LOWER)
        before--; /* и, с */
    while (behind + 1 < scan->n && scan->at[behind].letters < 3 && scan->at[behind].standing == SCAN_LOWER)
        behind++;
    return (first && is_row(scan, before, first) && !is_verb(l, before)) ||
           (behind < scan->n && is_row(scan, next - 1, behind) && !is_verb(l, behind) &&
            !(may_be_object(l, next - 1) && may_be_object(l, behind))); /* чтут Палацкого и Палечка */
}

static void look_at_verb(struct looking *l, struct name_span *s, size_t first, size_t next, size_t at)
{
    if (!take_word(l, at))
        return;
    unsigned subject = subject_of(&l->word);
    if (!subject || (subject == NAME_PLURAL && is_one_of_several(l, first, next)))
        return;
    bool human = name_role_of(l->words, l->scan->at[at].id, l->scan->lang, NULL) == ROLE_HUMAN;
    unsigned may = subject == NAME_MASCULINE && (human || at >= next) ? NAME_MASCULINE | NAME_FEMININE : subject;
    for (unsigned g = 0; g < GENDERS; g++) /* Глинка молчал: a man whose name is declined as a woman's */
        s->asked[g] = may & 1u << g ? CASES_ALL : CASES_ALL & ~CASE_NOM;
    s->agrees = (human || is_sure(l)) && subject != NOBODY ? (uint8_t)subject : 0;
}

/* "Колчака расстреляли", "Колчака не видели" */
static size_t verb_behind(const struct scan *scan, size_t next)
{
    const struct scan_word *w = next < scan->n ? &scan->at[next] : NULL;
    if (!w || !next || !scan_adjacent(scan, next - 1))
        return scan->n;
    bool not_so = w->end - w->start == strlen("не") && !memcmp(scan->text + w->start, "не", strlen("не"));
    return !not_so ? next : scan_adjacent(scan, next) ? next + 1 : scan->n;
}

/* ---- nouns ---- */

/* Adverbs that the language's function words lack. */
static const char *const adverbs[] = {
    "внизу",  "вверху",  "наверху", "вдали",  "вблизи", "впереди", "сзади",  "позади",  "кругом", "вокруг",  "рядом",
    "вместе", "везде",   "всюду",   "порой",  "зимой",  "летом",   "весной", "осенью",  "утром",  "вечером", "ночью",
    "днём",   "сначала", "затем",   "здесь",  "туда",   "сюда",    "вдруг",  "вновь",   "снова",  "опять",   "теперь",
    "скоро",  "только",  "даже",    "именно", "всегда", "вчера",   "завтра", "сегодня", NULL};

static bool is_adverb(const struct buf *word)
{
    size_t i = 0;
    while (adverbs[i] && strcmp(adverbs[i], word->s))
        i++;
    return adverbs[i];
}

static bool may_be_noun(struct looking *l, size_t i)
{
    const struct scan_word *w = &l->scan->at[i];
    const char *term = l->words->terms.s + l->words->at[w->id].term;
    return name_role_of(l->words, w->id, l->scan->lang, NULL) == ROLE_NONE && take_word(l, i) &&
           !name_looks_adjective(l->words, w->id) && !subject_of(&l->word) && !is_adverb(&l->word) &&
           !language_function_word(language_row(l->scan->lang), term, l->words->at[w->id].len);
}

bool name_behind_noun(struct name_words *words, const struct scan *scan, size_t i)
{
    static const char *const genitives[] = {"а", "я", "ы", "А", "Я", "Ы", NULL};
    const struct scan_word *before = i ? &scan->at[i - 1] : NULL;
    size_t k = 0;
    while (genitives[k] && (scan->at[i].end < 2 || memcmp(scan->text + scan->at[i].end - 2, genitives[k], 2)))
        k++;
    if (!before || !genitives[k] || scan->lang != LANG_RU || !scan_adjacent(scan, i - 1))
        return false;
    if (before->letters > 4 && before->end - before->start > strlen("ого") &&
        !memcmp(scan->text + before->end - strlen("ого"), "ого", strlen("ого")))
        return true; /* Пражского Града */
    if (before->standing != SCAN_LOWER)
        return false;
    if (!words->at[before->id].noun) {
        struct looking l = {.words = words, .scan = scan};
        bool noun = may_be_noun(&l, i - 1);
        words->at[before->id].noun = noun ? 2 : 1;
        buf_free(&l.word);
    }
    return words->at[before->id].noun == 2;
}

static const char *const times[] = {"январ",  "феврал", "март",   "апрел", "ма",  "июн",   "июл",   "август", "сентябр",
                                    "октябр", "ноябр",  "декабр", "год",   "век", "дн",    "утр",   "вечер",  "ноч",
                                    "лет",    "зим",    "весн",   "осен",  "час", "недел", "месяц", "врем",   NULL};

/* Does a preposition stand before word i, or before its adjective?  inner: not where they begin a clause, which may go
 * on with its subject (В августе Цветаева), and not of time. */
static bool has_preposition(const struct looking *l, size_t i, bool inner)
{
    const struct scan *scan = l->scan;
    size_t at = i;
    if (inner && name_has_stem(l->words, scan->at[i].id, times))
        return false;
    if (at > 1 && !name_preposition_before(l->words, scan, at) && name_looks_adjective(l->words, scan->at[at - 1].id))
        at--;
    if (!at || !name_preposition_before(l->words, scan, at) || !inner)
        return at && !inner && name_preposition_before(l->words, scan, at);
    if (at < 2)
        return false;
    const struct scan_word *before = &scan->at[at - 2];
    return scan->at[at - 1].standing == SCAN_LOWER && scan_adjacent(scan, at - 2) && !before->number &&
           !language_function_word(language_row(scan->lang), l->words->terms.s + l->words->at[before->id].term,
                                   l->words->at[before->id].len);
}

/* Endings that a noun and the name that says which one share: сестре Ольге, с барышней Ольгой. */
static const struct {
    const char *noun, *name;
    uint8_t cases;
} shared[] = {
    {"е", "е", CASE_DAT | CASE_LOC},
    {"у ю", "у ю", CASE_DAT | CASE_ACC},
    {"ом ем ём", "ом ем ём ым им", CASE_INS | CASE_LOC},
    {"ой ою ей ею", "ой ою ей ею", OBLIQUE},
    {"ами ями", "ами ями ыми ими", CASE_INS},
    {"ам ям", "ам ям ым им", CASE_DAT},
    {"ах ях", "ах ях ых их", CASE_LOC},
};

static bool ends_in_one(const struct buf *word, const char *list)
{
    for (; *list; list += strcspn(list, " "), list += *list == ' ') {
        size_t len = strcspn(list, " ");
        if (word->len > len && !memcmp(word->s + word->len - len, list, len))
            return true;
    }
    return false;
}

static unsigned shared_cases(const struct buf *noun, const struct buf *name)
{
    for (size_t i = 0; i < sizeof shared / sizeof *shared; i++)
        if (ends_in_one(noun, shared[i].noun) && ends_in_one(name, shared[i].name))
            return shared[i].cases;
    return 0;
}

/* Of which gender the names behind the words for places mostly are: остров Буян, село Тарутино. */
static const struct {
    const char *stem;
    unsigned gender;
} kinds[] = {{"остров", NAME_MASCULINE}, {"город", NAME_MASCULINE}, {"град", NAME_MASCULINE},
             {"рек", NAME_FEMININE},     {"гор", NAME_FEMININE},    {NULL, 0}};
static const char *const villages[] = {"сел", "деревн", "станци", "усадьб", "посёлк", "поселк", "имени", NULL};

/* Тарутине, Красновидова: those of villages are neuter more often than not. */
static bool is_village(const struct buf *name)
{
    return ends_in_one(name, "ова ову ове овом ева еву еве евом ина ину ине ином ына ыну ыне ыном");
}

static void ask_place(struct looking *l, struct name_span *s, size_t noun, const struct buf *name)
{
    uint32_t id = l->scan->at[noun].id;
    unsigned gender = is_village(name) && name_has_stem(l->words, id, villages) ? NAME_NEUTER : 0;
    for (size_t i = 0; kinds[i].stem && !gender; i++) {
        const char *const stem[] = {kinds[i].stem, NULL};
        gender = ends_in_one(name, "е") && name_has_stem(l->words, id, stem) ? kinds[i].gender : 0;
    }
    unsigned cases = ends_in_one(name, "а") ? CASE_GEN : shared_cases(name, name);
    for (unsigned g = 0; g < GENDERS && gender; g++)
        s->asked[g] = gender & 1u << g ? (uint8_t)cases : 0;
}

/* A noun straight before the name: к реке Чернушке, по повести Загоскина. */
static void look_at_noun(struct looking *l, struct name_span *s, size_t first)
{
    const struct scan_word *w = &l->scan->at[first - 1];
    enum name_role role = name_role_of(l->words, w->id, l->scan->lang, NULL);
    struct buf name = {0};
    if (w->standing != SCAN_LOWER || w->number || w->letters < SHORTEST || s->governed || s->cues & CUE_TITLE ||
        !scan_adjacent(l->scan, first - 1) || name_looks_adjective(l->words, w->id) ||
        language_function_word(language_row(l->scan->lang), l->words->terms.s + l->words->at[w->id].term,
                               l->words->at[w->id].len))
        return;
    name_words_written(l->words, &l->words->at[w->id], &l->word);
    name_words_written(l->words, &l->words->at[s->parts[0].id], &name);
    unsigned cases = is_adverb(&l->word) || subject_of(&l->word) ? 0 : shared_cases(&l->word, &name);
    cases = ends_in_one(&name, "у ю") || has_preposition(l, first - 1, false) ? cases : 0;
    if (!cases && role != ROLE_PLACE && ends_in_one(&name, "а я ы и") && has_preposition(l, first - 1, true))
        cases = CASES_ALL & ~CASE_NOM;
    if (ends_in_one(&l->word, "е у") &&
        name_has_stem(l->words, w->id, times)) /* в августе Цветаева; со времён Павлова */
        s->behind_noun = false;
    bool verb = s->asked[1] == CASES_ALL && s->asked[2] != CASES_ALL; /* на склоне Цветаева видела */
    if (cases && !(verb && cases & CASE_GEN && cases & CASE_ACC)) {
        s->agrees = 0;
        memset(s->asked, (int)cases, sizeof s->asked);
    }
    if (role == ROLE_PLACE)
        ask_place(l, s, first - 1, &name);
    buf_free(&name);
}

/* The next object of a verb stands as the one before it: чтут Палацкого и Палечка. */
static void look_at_row(struct looking *l, struct name_span *s, size_t first)
{
    size_t before = first - 1;
    while (before && l->scan->at[before].letters < 3 && l->scan->at[before].standing == SCAN_LOWER)
        before--;
    const uint8_t *by = s[-1].asked;
    bool asked = s->asked[0] | s->asked[1] | s->asked[2] | s->asked[3];
    bool object = by[0] == (CASES_ALL & ~CASE_NOM) && by[1] == by[0] && by[2] == by[0] && by[3] == CASES_ALL;
    if (asked || !object || s->governed || l->scan->at[before].end != s[-1].end || !is_row(l->scan, before, first) ||
        !may_be_object(l, before) || !may_be_object(l, first))
        return;
    memcpy(s->asked, by, sizeof s->asked);
}

/* церковь св. Ламберта */
static void look_at_saint(struct looking *l, struct name_span *s, size_t first)
{
    const struct scan *scan = l->scan;
    const struct scan_word *w = first > 1 ? &scan->at[first - 1] : NULL;
    static const char saint[] = "св";
    if (!w || w->end - w->start != strlen(saint) || memcmp(scan->text + w->start, saint, strlen(saint)) ||
        !scan_adjacent(scan, first - 2) || name_preposition_before(l->words, scan, first - 1))
        return;
    const struct name_word *noun = &l->words->at[w[-1].id];
    name_words_written(l->words, noun, &l->word);
    if (w[-1].standing == SCAN_INSIDE || w[-1].letters < 3 || is_adverb(&l->word) || is_verb(l, first - 2) ||
        language_function_word(language_row(scan->lang), l->words->terms.s + noun->term, noun->len))
        return;
    memset(s->asked, CASE_GEN, sizeof s->asked);
}

/* The word before the quotation marks: в новом «Обозрении»; a thing of which it is the name has it in the nominative:
 * дворец «Люцерна», роман Бальзака «Евгения Гранде». */
static void look_before_quotes(struct looking *l, struct name_span *s, size_t first)
{
    enum { NAMES = 4, GAP = 6 };
    const struct scan *scan = l->scan;
    size_t at = first - 1;
    if (s->governed || scan->at[first].start - scan->at[at].end > GAP ||
        strcspn(scan->text + scan->at[at].end, ".,:;!?)(") < scan->at[first].start - scan->at[at].end)
        return;
    look_at_adjective(l, s, at);
    while (at && at + NAMES >= first && scan->at[at].standing == SCAN_INSIDE && scan_adjacent(scan, at - 1))
        at--;
    enum name_role role = name_role_of(l->words, scan->at[at].id, scan->lang, NULL);
    if (scan->at[at].standing != SCAN_INSIDE && (role == ROLE_WORK || (at + 1 == first && role == ROLE_PLACE)))
        memset(s->asked, CASE_NOM, sizeof s->asked);
}

/* ---- all together ---- */

void name_spans_beside(struct name_spans *spans, struct name_words *words, const struct scan *scan)
{
    struct looking l = {.words = words, .scan = scan};
    size_t first = 0;
    if (scan->lang == LANG_CS)
        name_spans_beside_cs(spans, words, scan);
    for (size_t i = 0; i < spans->n && scan->lang == LANG_RU; i++) {
        struct name_span *s = &spans->at[i];
        while (first < scan->n && scan->at[first].start < s->start)
            first++;
        size_t next = first;
        while (next < scan->n && scan->at[next].start < s->end)
            next++;
        if (first && next > first && s->cues & CUE_QUOTED)
            look_before_quotes(&l, s, first);
        if (next == first || s->cues & CUE_QUOTED)
            continue;
        size_t verb = verb_behind(scan, next);
        if (verb < scan->n && !s->governed)
            look_at_verb(&l, s, first, next, verb);
        if (first && scan_adjacent(scan, first - 1) && !s->governed && !s->agrees)
            look_at_verb(&l, s, first, next, first - 1);
        if (first)
            look_at_noun(&l, s, first);
        if (first)
            look_at_adjective(&l, s, first - 1);
        if (i && first)
            look_at_row(&l, s, first);
        look_at_saint(&l, s, first);
    }
    buf_free(&l.word);
}
