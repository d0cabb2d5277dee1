/* What an institution is called with small letters has a narrow grammar, in Czech and in Russian: adjectives, a noun of
 * the lists below, what field it is for, and a name. */
#include "name_small.h"

#include "name_beside.h"

#include "utf8.h"
#include <string.h>

/* ---- words ---- */

/* What a noun needs beside it. */
enum need {
    NEED_PEOPLE, /* an adjective of a people or town: ruský parlament */
    NEED_RANK,   /* a court's rank, and a people, town or name: okresní soud v Brně */
    NEED_FIELD,  /* its field: ministerstvo zahraničí */
    NEED_PERSON  /* somebody's name in the genitive: letiště Václava Havla, but not letiště Ruzyně */
};

struct noun {
    const char *stems; /* beginnings of its forms, between blanks */
    enum need need;
};

static const struct noun nouns_cs[] = {
    {" parlament senát sněmovn velvyslanectv konzulát univerzit akademi konzervatoř ", NEED_PEOPLE},
    {" soud soudu soude soudem zastupitelství ", NEED_RANK},
    {" ministerstv ", NEED_FIELD},
    {" letišt nádraží ", NEED_PERSON},
    {NULL, NEED_PEOPLE},
};
static const struct noun nouns_ru[] = {
    {" парламент сенат сейм посольств консульств университет академи консерватори ", NEED_PEOPLE},
    {" суд суда суду судом суде прокуратур ", NEED_RANK},
    {" министерств ", NEED_FIELD},
    {NULL, NEED_PEOPLE},
};

static const char ranks_cs[] = " nejvyšš ústavní vrchní krajsk okresn městsk obvodn správn odvolac trestn státn ";
static const char ranks_ru[] =
    " верховн высш конституционн областн районн городск арбитражн окружн краев апелляционн кассационн генеральн ";

static bool russian(const struct scan *scan)
{
    return scan->lang == LANG_RU;
}

/* Does a word begin as one of the list does, with an ending of at most six bytes behind it? */
static bool begins_as(const char *list, const char *word)
{
    for (const char *at = list + 1; *at; at += strcspn(at, " ") + 1) {
        size_t len = strcspn(at, " ");
        if (!strncmp(word, at, len) && strlen(word) <= len + 6)
            return true;
    }
    return false;
}

static bool word_begins_as(const struct name_words *words, const struct scan *scan, size_t i, const char *list)
{
    struct buf word = {0};
    name_words_written(words, &words->at[scan->at[i].id], &word);
    bool is = begins_as(list, buf_string(&word));
    buf_free(&word);
    return is;
}

static const struct noun *noun_at(const struct name_words *words, const struct scan *scan, size_t i)
{
    for (const struct noun *n = russian(scan) ? nouns_ru : nouns_cs; n->stems; n++)
        if (word_begins_as(words, scan, i, n->stems))
            return n;
    return NULL;
}

static bool is_small(const struct scan *scan, size_t i)
{
    return i < scan->n && scan->at[i].casing == CASING_LOWER && !scan->at[i].number && scan->at[i].letters > 2;
}

static bool is_capital(const struct scan *scan, size_t i)
{
    return i < scan->n && (scan->at[i].casing == CASING_TITLE || scan->at[i].casing == CASING_UPPER) &&
           scan->at[i].letters > 1;
}

/* ---- institutions ---- */

/* The adjectives before the noun. */
struct attributes {
    bool people, rank, highest;
};

static bool read_adjectives(struct name_words *words, const struct scan *scan, size_t i, size_t head,
                            struct attributes *out)
{
    for (; i < head; i++) {
        if (!name_agrees(words, scan->at[i].id, scan->at[head].id, scan->lang))
            return false;
        out->people |= name_role_of(words, scan->at[i].id, scan->lang, NULL) == ROLE_PEOPLE;
        out->rank |= word_begins_as(words, scan, i, russian(scan) ? ranks_ru : ranks_cs);
        out->highest |= word_begins_as(words, scan, i, " nejvyšš ústavní верховн высш конституционн ");
    }
    return true;
}

/* Behind the noun: what field it is for, "zahraničních věcí". */
static size_t field_end(struct name_words *words, const struct scan *scan, size_t i)
{
    size_t at = i;
    while (at < i + 2 && is_small(scan, at) && scan_adjacent(scan, at - 1) &&
           name_looks_adjective(words, scan->at[at].id))
        at++;
    bool of = is_small(scan, at) && scan_adjacent(scan, at - 1) &&
              name_role_of(words, scan->at[at].id, scan->lang, NULL) == ROLE_OF;
    return of ? at + 1 : i;
}

/* Behind a court: v Brně. */
static size_t town_end(const struct name_words *words, const struct scan *scan, size_t i)
{
    static const char places[] = " v ve в во ";
    bool town = i + 1 < scan->n && scan_adjacent(scan, i - 1) && scan_adjacent(scan, i) && is_capital(scan, i + 1) &&
                scan->at[i].letters <= 2 && word_begins_as(words, scan, i, places);
    return town ? i + 2 : i;
}

/* A name in the genitive. */
static size_t genitive_end(struct name_words *words, const struct scan *scan, size_t i)
{
    enum { MOST = 3 };
    size_t at = i;
    while (at < i + MOST && is_capital(scan, at) && scan_adjacent(scan, at - 1) &&
           name_may_be_genitive(words, scan->at[at].id, scan->lang))
        at++;
    return at;
}

/* The name behind an institution's noun and field. */
static size_t name_end(struct name_words *words, const struct scan *scan, size_t i, enum need need,
                       const struct attributes *a)
{
    if (need == NEED_RANK && !a->people && !a->highest && town_end(words, scan, i) > i)
        return town_end(words, scan, i);
    size_t end = genitive_end(words, scan, i);
    if (need == NEED_PERSON && (end < i + 2 || !name_is_given(words, &words->at[scan->at[i].id], scan->lang, NULL)))
        return i;
    return end;
}

static bool is_enough(enum need need, const struct attributes *a, bool field, bool name)
{
    switch (need) {
    case NEED_PEOPLE:
        return a->people;
    case NEED_RANK:
        return a->rank && (a->people || name);
    case NEED_FIELD:
        return field;
    default:
        return name;
    }
}

size_t name_institution_at(struct name_words *words, const struct scan *scan, size_t i, size_t *head)
{
    enum { ADJECTIVES = 3 };
    struct attributes a = {0};
    size_t at = i;
    if ((scan->lang != LANG_CS && scan->lang != LANG_RU) || !is_small(scan, i))
        return i;
    while (at < i + ADJECTIVES && is_small(scan, at) && scan->at[at].letters > 3 && scan_adjacent(scan, at) &&
           !noun_at(words, scan, at) && name_looks_adjective(words, scan->at[at].id))
        at++;
    const struct noun *noun = is_small(scan, at) ? noun_at(words, scan, at) : NULL;
    if (!noun || (noun->need == NEED_PERSON && at > i) || !read_adjectives(words, scan, i, at, &a))
        return i;
    *head = at;
    size_t field = field_end(words, scan, at + 1);
    size_t end = name_end(words, scan, field, noun->need, &a);
    if (!is_enough(noun->need, &a, field > at + 1, end > field))
        return i;
    return end;
}

/* ---- families ---- */

/* Words before a family's name; forms, as they stand. */
static const char families_cs[] = " rodina rodiny rodině rodinu rodinou manželé manželů manželům manžely manželích "
                                  "bratři bratří bratrů bratrům sourozenci sourozenců sestry sester rod rodu u pár "
                                  "páru potomci potomků dynastie dům domu ";
static const char families_ru[] = " семья семьи семье семью семьёй семьей супруги супругов супругам супругами братья "
                                  "братьев братьям братьями сёстры сестры сестёр сестер сёстрам чета четы чете чету "
                                  "род рода роду династия династии потомки потомков дело ";

struct plural {
    const char *ending;
    const char *singulars; /* what stands in its place in the singular, between blanks; "-" is nothing */
    bool needs;            /* a family's word before it, or a verb in the plural behind */
};

static const struct plural plurals_cs[] = {
    {"ových", " - a o ", false}, {"ovými", " - a o ", false}, {"ovým", " - a o ", true},
    {"ovi", " - a o ", true},    {"ovy", " - a o ", true},    {NULL, NULL, false},
};
static const struct plural plurals_ru[] = {
    {"овых", " ов ", false},  {"евых", " ев ", false},   {"иных", " ин ", false},   {"овыми", " ов ", false},
    {"евыми", " ев ", false}, {"иными", " ин ", false},  {"овы", " ов ", true},     {"евы", " ев ", true},
    {"ины", " ин ", true},    {"ских", " ский ", false}, {"ские", " ский ", false}, {"ями", " ь й я ", false},
    {"ям", " ь й я ", false}, {"ях", " ь й я ", false},  {"ей", " ь ", false},      {"ами", " - а ", false},
    {"ам", " - а ", false},   {"ах", " - а ", false},    {"и", " ь й - ", false},   {"ы", " - ", false},
    {NULL, NULL, false},
};

/* Is the word a name, never small, that stands behind a given name; or one that ends as Russian surnames do, Каренин?
 */
static bool is_surname(const struct name_words *words, const struct buf *word)
{
    static const char *const ends[] = {"ов", "ев", "ёв", "ин", NULL};
    const struct name_word *w = name_words_find(words, word->s, word->len);
    const struct name_word *family = w ? name_words_family(words, w) : NULL;
    if (!w || !name_word_capitals(w) || w->lower)
        return false;
    return w->behind || (family && family->behind) ||
           (w->inside && name_has_tail(words, (uint32_t)(w - words->at), ends));
}

/* Janáček, of Janáčk(ovi). */
static bool is_fleeting(const struct name_words *words, const struct buf *stem)
{
    struct buf word = {0};
    size_t last = utf8_before(stem->s, stem->len);
    buf_addf(&word, "%.*se%.*s", (int)last, stem->s, (int)(stem->len - last), stem->s + last);
    bool is = is_surname(words, &word);
    buf_free(&word);
    return is;
}

/* Does a surname of the texts begin as the word does, with one of these ends? */
static bool has_singular(const struct name_words *words, const char *stem, size_t len, const char *singulars)
{
    struct buf word = {0};
    bool found = false;
    for (const char *at = singulars + 1; *at && !found; at += strcspn(at, " ") + 1) {
        size_t n = strcspn(at, " ");
        buf_clear(&word);
        buf_add(&word, stem, len);
        if (*at != '-')
            buf_add(&word, at, n);
        found = is_surname(words, &word) || (*at == '-' && is_fleeting(words, &word));
    }
    buf_free(&word);
    return found;
}

static bool has_family_before(const struct name_words *words, const struct scan *scan, size_t i)
{
    struct buf padded = {0}, word = {0};
    if (!i || !scan_adjacent(scan, i - 1))
        return false;
    name_words_written(words, &words->at[scan->at[i - 1].id], &word);
    buf_addf(&padded, " %s ", buf_string(&word));
    bool is = strstr(russian(scan) ? families_ru : families_cs, padded.s);
    buf_free(&padded);
    buf_free(&word);
    return is;
}

/* Skripalovi přijeli, Скрипали приехали: a verb in the plural behind it. */
static bool has_plural_verb(const struct name_words *words, const struct scan *scan, size_t i)
{
    struct buf word = {0};
    if (i + 1 >= scan->n || !scan_adjacent(scan, i) || scan->at[i + 1].casing != CASING_LOWER)
        return false;
    name_words_written(words, &words->at[scan->at[i + 1].id], &word);
    const char *tail = russian(scan) ? "ли" : "li";
    size_t n = strlen(tail);
    bool is = word.len > n + 1 && !strcmp(word.s + word.len - n, tail);
    buf_free(&word);
    return is;
}

static bool is_verb_before(const struct name_words *words, const struct scan *scan, size_t i, const char *const *verbs)
{
    enum { WORDS = 3 };
    for (size_t k = i; k && k + WORDS > i && scan_adjacent(scan, k - 1) && scan->at[k - 1].standing != SCAN_INSIDE; k--)
        if (name_has_tail(words, scan->at[k - 1].id, verbs))
            return true;
    return false;
}

/* Bydleli tam Novákovi: a verb in the plural that asks for nobody in the dative, a few words before.  Others may,
 * Přišli (o to) Novákovi: only where the texts have no Novák. */
static bool has_plural_verb_before(const struct name_words *words, const struct scan *scan, size_t i, const char *stem,
                                   size_t len)
{
    static const char *const sure[] = {"přijeli",   "přijížděli", "odjeli",    "bydleli",      "žili",        "jezdili",
                                       "jezdívali", "chodili",    "chodívali", "přestěhovali", "odstěhovali", NULL};
    static const char *const others[] = {"přišli", "odešli", "byli", "seděli", "sešli", "vrátili", "zůstali", NULL};
    const struct name_word *man = name_words_find(words, stem, len);
    return is_verb_before(words, scan, i, sure) || (!(man && man->behind) && is_verb_before(words, scan, i, others));
}

/* Havlových her: a noun behind what is then the adjective of a possessor. */
static bool has_noun_behind(struct name_words *words, const struct scan *scan, size_t i)
{
    return is_small(scan, i + 1) && scan_adjacent(scan, i) && scan->at[i + 1].letters > 3 &&
           !has_plural_verb(words, scan, i);
}

/* (přijel) ke Čapkovým: a preposition that asks for the dative, and no noun that they have something to do with. */
static bool is_dative_plural(struct name_words *words, const struct scan *scan, size_t i, const char *ending)
{
    return !strcmp(ending, "ovým") && name_preposition_before(words, scan, i) == CASE_DAT &&
           !has_noun_behind(words, scan, i);
}

/* (приходили) Сазоновы: so end only surnames in the plural; Петровы дочери are somebody's. */
static bool is_plain_plural(struct name_words *words, const struct scan *scan, size_t i, const char *ending)
{
    bool plain = russian(scan) && (!strcmp(ending, "овы") || !strcmp(ending, "евы")) &&
                 !words->at[scan->at[i].id].behind; /* Ян Сыровы */
    return plain && scan->at[i].standing == SCAN_INSIDE && !words->at[scan->at[i].id].lower &&
           !name_is_place_word(words, scan->at[i].id, LANG_RU) && !has_noun_behind(words, scan, i) &&
           !name_behind_noun(words, scan, i); /* руки Лазоревы */
}

static bool is_english_family(const struct name_words *words, const struct scan *scan, size_t i, const char *word,
                              size_t len)
{
    struct buf before = {0};
    if (!i || !scan_adjacent(scan, i - 1) || len < 4 || word[len - 1] != 's')
        return false;
    name_words_written(words, &words->at[scan->at[i - 1].id], &before);
    bool the = !strcmp(buf_string(&before), "the");
    buf_free(&before);
    return the && (has_singular(words, word, len - 1, " - ") ||
                   (word[len - 2] == 'e' && has_singular(words, word, len - 2, " - ")));
}

bool name_is_family(struct name_words *words, const struct scan *scan, size_t i)
{
    struct buf word = {0};
    bool is = false;
    name_words_written(words, &words->at[scan->at[i].id], &word);
    const struct plural *p = russian(scan) ? plurals_ru : plurals_cs;
    if (scan->lang == LANG_EN)
        is = is_english_family(words, scan, i, buf_string(&word), word.len);
    for (; !is && scan->lang != LANG_EN && p->ending; p++) {
        size_t n = strlen(p->ending);
        if (word.len <= n + 2 || strcmp(word.s + word.len - n, p->ending))
            continue;
        bool before = !strcmp(p->ending, "ovi") && has_plural_verb_before(words, scan, i, word.s, word.len - n);
        before |= is_plain_plural(words, scan, i, p->ending);
        if (!before && !has_singular(words, word.s, word.len - n, p->singulars))
            continue;
        bool told = before || has_family_before(words, scan, i) || is_dative_plural(words, scan, i, p->ending);
        is = told || (p->needs ? has_plural_verb(words, scan, i) : !has_noun_behind(words, scan, i));
        break;
    }
    buf_free(&word);
    return is;
}
