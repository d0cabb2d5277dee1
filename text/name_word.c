/* The readings of a word, its ending, and what the texts and the tables of names have of it. */
#include "name_word.h"

#include "name_kind.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <string.h>

enum { READINGS = 64 };

static bool ends_in(const char *s, const char *tail)
{
    size_t n = strlen(s), m = strlen(tail);
    return n >= m && !strcmp(s + n - m, tail);
}

/* In its nominative: no form of a name is in the table but that. */
unsigned name_kinds_of(const struct name_words *words, const struct name_word *w, enum lang lang)
{
    const char *term = words->terms.s + w->term;
    return names_kinds(term, term_folded(term, w->len), lang);
}

/* What is counted of the word in all its forms. */
const struct name_word *name_family_of(const struct name_words *words, uint32_t id)
{
    const struct name_word *family = name_words_family(words, &words->at[id]);
    return family ? family : &words->at[id];
}

/* Does the base form of one of its readings stand inside sentences with a capital, and seldom without? */
bool name_form_stands(const struct name_words *words, const struct name_word *w)
{
    struct name_reading readings[READINGS];
    struct buf word = {0};
    bool any = false;
    name_words_written(words, w, &word);
    bool cyrillic = (unsigned char)buf_string(&word)[0] >= 0xD0;
    size_t n = name_readings(cyrillic ? LANG_RU : LANG_CS, buf_string(&word), readings, READINGS);
    for (size_t i = 0; i < n && !any; i++) {
        const struct name_word *base = name_words_find(words, readings[i].base, strlen(readings[i].base));
        any = base && base != w && base->inside > base->lower;
    }
    buf_free(&word);
    return any;
}

/* What the texts have of a word in all its forms, each counted once. */
struct forms_met {
    const struct name_words *words;
    const struct name_word *seen[2 * READINGS];
    size_t n;
    uint32_t inside, first, lower, acting, behind;
};

static bool meet_form(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct forms_met *m = ctx;
    const struct name_word *w = case_bit == CASE_OWN ? NULL : name_words_find(m->words, form, len);
    for (size_t i = 0; i < m->n && w; i++)
        if (m->seen[i] == w)
            return true;
    if (!w || m->n == 2 * READINGS)
        return true;
    m->seen[m->n++] = w;
    m->inside += w->inside;
    m->first += w->first;
    m->lower += w->lower;
    m->acting += w->acting;
    m->behind += w->behind;
    return true;
}

static void meet_forms(struct forms_met *met, const struct name_words *words, const char *word, size_t len)
{
    struct name_reading readings[READINGS];
    met->words = words;
    size_t n = name_readings((unsigned char)word[0] >= 0xD0 ? LANG_RU : LANG_CS, word, readings, READINGS);
    meet_form(met, word, len, CASE_NOM);
    for (size_t i = 0; i < n; i++)
        name_forms(&readings[i], meet_form, met);
}

/* A name that has its capital only where any word has one: another form of it stands inside a sentence (Mahen četl,
 * beside "s Mahenem"), or it does again and again what persons do; and no form is ever written small.  Adjectives, Nová
 * (silnice), beside Nové Říše, only where they are surnames. */
static bool stands_by_forms(const struct name_words *words, const struct name_word *w)
{
    enum { AGAIN = 2, SURNAME = 7 };
    static const char *const surnames[] = {"ský", "cký", "ский", "цкий", "ová", NULL};
    uint32_t id = (uint32_t)(w - words->at);
    struct forms_met met = {.n = 0};
    struct buf word = {0};
    name_words_written(words, w, &word);
    meet_forms(&met, words, word.s, word.len);
    bool common = name_looks_adjective(words, id) && (word.len < SURNAME || !name_has_tail(words, id, surnames));
    buf_free(&word);
    return !met.lower && ((met.inside && (!common || met.behind)) || (met.acting && met.first >= AGAIN && !common));
}

bool name_forms_inside(const struct name_words *words, uint32_t id)
{
    struct forms_met met = {.n = 0};
    struct buf word = {0};
    name_words_written(words, &words->at[id], &word);
    meet_forms(&met, words, word.s, word.len);
    buf_free(&word);
    return met.inside && !met.lower;
}

bool name_word_stands(struct name_words *words, uint32_t id)
{
    struct name_word *w = &words->at[id];
    const struct name_word *family = name_words_family(words, w);
    const char *term = words->terms.s + w->term;
    bool known = names_kinds(term, term_folded(term, w->len), LANG_COUNT);
    if (known && !w->lower)
        return true;
    if (family && family->lower && (2 * family->inside < family->lower || 4 * family->inside < family->first))
        return false;
    if (w->inside)
        return 2 * w->inside >= w->lower && (!w->lower || 4 * w->inside >= w->first);
    if (!w->form_stands)
        w->form_stands = name_form_stands(words, w) || stands_by_forms(words, w) ? 2 : 1;
    return w->form_stands == 2 && !w->lower;
}

/* ---- given names ---- */

struct given {
    bool feminine, masculine;
};

/* Men whose names end as women's do. */
static bool is_mans(const char *base)
{
    static const char men[] =
        " ilja ilya ilia nikita kuzma foma luka luca andrea nicola mattia gavrila "
        "savva sáva danila honza jenda jarda pepa franta fanda venca venda tonda "
        "jirka jura kája vojta míra mirka míša mišo pája péťa péťa kuba "
        "ondra láďa standa bohouš saša sasha misha griša grisha jaša yasha kosťa "
        "kostya ljoša lyosha aljoša alyosha serjoža seryozha míťa mitya váňa vanya volodja "
        "volodya vova koľa kolya vasja vasya attila béla géza gyula juha jukka "
        "joshua elisha ezra mustafa abdulla илья никита кузьма фома лука савва данила "
        "гаврила фока лупа саша шура миша коля ваня петя алёша лёша андрюша "
        "антоша боря вадя валера вася витя володя вова гена гоша гриша даня "
        "дима митя илюша кеша костя лёва лёня макса паша павлуша рома саня "
        "серёжа стёпа тёма толя федя фима юра яша сеня женя слава мустафа "
        "абдулла george mike joe steve dave jake luke kyle pete abe gene wade "
        "lance bruce lawrence terence clarence horace eugene jerome antoine philippe alexandre étienne stéphane jérôme "
        "claude dale pierre "
        "maurice wayne giuseppe cesare davide daniele gabriele michele samuele raffaele salvatore ove åke uwe kofi "
        "charlie eddie freddie willie archie bernie robbie ronnie jamie jimmie louie ";
    size_t len = strlen(base);
    for (const char *at = men; (at = strstr(at, base)); at += len)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* Whose name it is by its ending: Anna, Marie; Jan. */
static void look_at_ending(struct given *g, const char *base)
{
    bool a = ends_in(base, "a") || ends_in(base, "á") || ends_in(base, "а") || ends_in(base, "я") ||
             ends_in(base, "вь") || ends_in(base, "e");
    bool womans = a && !is_mans(base);
    g->feminine |= womans;
    g->masculine |= !womans;
}

static void given_base(struct given *g, const char *base, enum lang lang)
{
    struct buf term = {0};
    size_t folded = term_of(base, strlen(base), &term);
    if (folded && ((names_kinds(term.s, folded, lang) & 1u << NAMES_GIVEN) || name_is_listed_given(base))) {
        look_at_ending(g, base);
    }
    buf_free(&term);
}

static unsigned given_genders(const struct name_words *words, const struct name_word *w, enum lang lang)
{
    struct name_reading readings[READINGS];
    struct given g = {0}, exact = {0};
    struct buf word = {0};
    name_words_written(words, w, &word);
    given_base(&exact, word.s, lang);
    bool latin = (unsigned char)buf_string(&word)[0] < 0xD0;
    bool foreign = lang == LANG_EN || (lang == LANG_RU && latin);
    given_base(&g, word.s, foreign ? LANG_COUNT : lang);
    size_t n = !foreign && (lang == LANG_CS || lang == LANG_RU) ? name_readings(lang, word.s, readings, READINGS) : 0;
    for (size_t i = 0; i < n; i++) {
        const struct name_class *c = readings[i].class;
        bool soft = exact.feminine && strstr(word.s, "ль") && !strstr(readings[i].base, "ль"); /* Ольга, Олег */
        if (!soft && !(c->flags & NAME_ADJECTIVE) && c->gender & (NAME_ANIMATE | NAME_FEMININE) &&
            !(c->gender & NAME_PLURAL) && !(readings[i].cases & CASE_OWN))
            given_base(&g, readings[i].base, lang);
    }
    buf_free(&word);
    return (g.masculine ? (unsigned)NAME_MASCULINE : 0) | (g.feminine ? (unsigned)NAME_FEMININE : 0);
}

bool name_is_given(const struct name_words *words, struct name_word *w, enum lang lang, unsigned *genders)
{
    uint8_t *known = &w->given[lang == LANG_CS || lang == LANG_SK ? 0 : lang == LANG_RU ? 1 : 2];
    if (!*known)
        *known = (uint8_t)(1 + given_genders(words, w, lang));
    if (genders)
        *genders = *known - 1u;
    return *known > 1;
}

/* ---- endings ---- */

bool name_has_tail(const struct name_words *words, uint32_t id, const char *const *tails)
{
    struct buf word = {0};
    bool any = false;
    name_words_written(words, &words->at[id], &word);
    for (; *tails && !any; tails++)
        any = ends_in(buf_string(&word), *tails);
    buf_free(&word);
    return any;
}

bool name_has_stem(const struct name_words *words, uint32_t id, const char *const *stems)
{
    struct buf word = {0};
    bool any = false;
    name_words_written(words, &words->at[id], &word);
    for (; *stems && !any; stems++)
        any = !strncmp(buf_string(&word), *stems, strlen(*stems)) && word.len <= strlen(*stems) + 4;
    buf_free(&word);
    return any;
}

/* An adjective by its look: those of Czech and Russian end in long vowels or in й, я, е and two letters before. */
bool name_looks_adjective(const struct name_words *words, uint32_t id)
{
    static const char *const tails[] = {
        "čích", "čími", "dích",  "dími", "žích",  "žími", "zích", "zími",  "ému",   "ých",   "ými",  "chý",  "chá",
        "ché",  "chou", "chém",  "hý",   "há",    "hé",   "hou",  "hém",   "cího",  "čího",  "žího", "хий",  "хого",
        "хому", "хой",  "хая",   "хое",  "хую",   "хих",  "хим",  "хом",   "жий",   "гий",   "гого", "гая",  "гой",
        "шой",  "шого", "шому",  "шом",  "шая",   "шую",  "щий",  "щего",  "щая",   "щей",   "дой",  "дого", "дый",
        "дая",  "лый",  "лая",   "лой",  "лого",  "лом",  "лым",  "лую",   "лому",  "вому",  "вым",  "вых",  "выми",
        "тому", "том",  "тым",   "того", "сий",   "сшей", "ний",  "него",  "нему",  "нем",   "ней",  "няя",  "нюю",
        "ký",   "ká",   "ké",    "kého", "kému",  "kém",  "kou",  "kých",  "kým",   "kými",  "ní",   "ního", "nímu",
        "ním",  "ních", "ními",  "ný",   "ná",    "né",   "ného", "nému",  "ném",   "nou",   "ných", "ným",  "nými",
        "ší",   "šího", "šímu",  "ším",  "vý",    "vým",  "vých", "vými",  "vá",    "vé",    "vého", "vém",  "vou",
        "rý",   "rá",   "ré",    "ého",  "ové",   "ova",  "ovo",  "ovy",   "ově",   "ovu",   "lá",   "lé",   "lý",
        "lou",  "dé",   "dá",    "dou",  "dého",  "dém",  "tý",   "rým",   "rých",  "rými",  "lým",  "lých", "tým",
        "tých", "tá",   "té",    "tého", "ский",  "ская", "ское", "ские",  "ского", "скому", "ском", "ским", "ской",
        "скую", "ских", "скими", "цкий", "цкого", "ный",  "ная",  "ное",   "ные",   "ного",  "ному", "ном",  "ным",
        "ной",  "ную",  "ных",   "ными", "ший",   "шего", "шая",  "кая",   "кое",   "кий",   "кого", "кой",  "кую",
        "вый",  "вая",  "вой",   "вого", "вом",   "ую",   "жний", "жнего", "жнем",  "тый",   "тая",  "той",  "ый",
        NULL};
    static const char pronouns[] = " этом этого этому потом потому поэтому никого никому некого некому того тому ";
    struct buf word = {0}, padded = {0};
    bool any = false;
    name_words_written(words, &words->at[id], &word);
    buf_addf(&padded, " %s ", buf_string(&word));
    bool pronoun = strstr(pronouns, padded.s); /* об этом Ивану */
    buf_free(&padded);
    for (size_t i = 0; tails[i] && !any && !pronoun; i++)
        any = ends_in(word.s, tails[i]) && word.len > strlen(tails[i]) + 1;
    buf_free(&word);
    return any;
}

/* ---- agreement ---- */

/* Cases and genders in which the word may be an adjective, or no adjective, packed: cases | gender << 8. */
struct agreeing {
    unsigned at[READINGS];
    size_t n;
};

static void agreeing_of(const struct name_words *words, uint32_t id, enum lang lang, bool adjective,
                        struct agreeing *out)
{
    struct name_reading readings[READINGS];
    struct buf word = {0};
    out->n = 0;
    name_words_written(words, &words->at[id], &word);
    size_t n = name_readings(lang, word.s, readings, READINGS);
    for (size_t i = 0; i < n; i++) {
        bool is = readings[i].class->flags & NAME_ADJECTIVE;
        if (is == adjective && !(readings[i].class->flags & NAME_FIXED))
            out->at[out->n++] = (readings[i].cases & CASES_ALL) | (readings[i].class->gender & 31u) << 8;
    }
    buf_free(&word);
}

/* What two readings share.  In the accusative a man is not as a thing is: of "Lipavského úřad" the one is, the other
 * cannot be. */
static unsigned shared_by(unsigned a, unsigned b)
{
    unsigned shared = a & b, masculine = (unsigned)NAME_MASCULINE << 8;
    if (shared & masculine && !(shared & ~masculine & 15u << 8) && (a ^ b) & (unsigned)NAME_ANIMATE << 8)
        shared &= ~(unsigned)CASE_ACC;
    return shared;
}

/* Leaves of what `both` may be what `a` may be as well. */
static void narrow(struct agreeing *both, const struct agreeing *a)
{
    struct agreeing out = {.n = 0};
    for (size_t i = 0; i < both->n; i++)
        for (size_t k = 0; k < a->n; k++) {
            unsigned shared = shared_by(both->at[i], a->at[k]);
            if (shared & CASES_ALL && shared & 15u << 8 && out.n < READINGS)
                out.at[out.n++] = shared;
        }
    *both = out;
}

bool name_agrees(const struct name_words *words, uint32_t adjective, uint32_t noun, enum lang lang)
{
    struct agreeing a, b;
    agreeing_of(words, adjective, lang, true, &a);
    agreeing_of(words, noun, lang, false, &b);
    narrow(&b, &a);
    return b.n;
}

bool name_all_agree(const struct name_words *words, const struct scan *scan, uint32_t adjective, size_t i, size_t noun)
{
    struct agreeing both, a;
    agreeing_of(words, scan->at[noun].id, scan->lang, false, &both);
    agreeing_of(words, adjective, scan->lang, true, &a);
    narrow(&both, &a);
    for (; i < noun; i++) {
        agreeing_of(words, scan->at[i].id, scan->lang, true, &a);
        narrow(&both, &a);
    }
    return both.n;
}

unsigned name_gender_of(const struct name_words *words, uint32_t id, enum lang lang)
{
    struct name_reading readings[READINGS];
    struct buf word = {0};
    unsigned genders = 0;
    name_words_written(words, &words->at[id], &word);
    size_t n = name_readings(lang, word.s, readings, READINGS);
    for (size_t i = 0; i < n; i++)
        if (name_is_listed_noun(lang, readings[i].base))
            genders |= readings[i].class->gender & 15u;
    buf_free(&word);
    return genders;
}

bool name_is_place_word(const struct name_words *words, uint32_t id, enum lang lang)
{
    const struct name_word *w = &words->at[id];
    struct name_reading readings[READINGS];
    struct buf word = {0};
    bool place = false;
    name_words_written(words, w, &word);
    size_t n = name_declines(lang) ? name_readings(lang, word.s, readings, READINGS) : 0;
    for (size_t i = 0; i < n && !place; i++) {
        struct buf term = {0};
        size_t folded = term_of(readings[i].base, strlen(readings[i].base), &term);
        place = folded && names_kinds(term.s, folded, lang) & 1u << NAMES_PLACE;
        buf_free(&term);
    }
    buf_free(&word);
    return place;
}

static bool ends_in_consonant(const char *word)
{
    static const char vowels[] = "aeiouyáéíóúůýěаеиоуыэюяё";
    size_t len = strlen(word), at = len ? utf8_before(word, len) : 0;
    char last[8] = {0};
    memcpy(last, word + at, len - at < sizeof last ? len - at : 0);
    return *last && !strstr(vowels, last);
}

/* May the word be a genitive that is no base form as well: (soud) Pákistánu? */
bool name_may_be_genitive(const struct name_words *words, uint32_t id, enum lang lang)
{
    struct name_reading readings[READINGS];
    struct buf word = {0};
    bool genitive = false;
    name_words_written(words, &words->at[id], &word);
    size_t n = name_readings(lang, word.s, readings, READINGS);
    if (ends_in_consonant(word.s) && name_is_listed_given(word.s)) /* Александр, of many an Александра */
        n = 0;
    for (size_t i = 0; i < n && !genitive; i++) {
        const struct name_word *base = name_words_find(words, readings[i].base, strlen(readings[i].base));
        genitive = readings[i].cases & CASE_GEN && strcmp(readings[i].base, word.s) &&
                   ((base && base->inside) || name_kinds_in_table(readings[i].base, lang));
    }
    buf_free(&word);
    return genitive;
}
