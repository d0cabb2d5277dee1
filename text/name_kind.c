/* The plainest signs decide: what the document marks, a title, an institution's word, the table of names; then how the
 * word declines and stands elsewhere. */
#include "name_kind.h"

#include "name_known.h"
#include "names.h"
#include "terms.h"
#include "utf8.h"
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

const char *bearer_word(enum bearer kind)
{
    static const char *const words[] = {"person", "place", "organisation", "other"};
    return words[kind];
}

unsigned name_kinds_in_table(const char *base, enum lang lang)
{
    struct buf term = {0};
    size_t folded = term_of(base, strlen(base), &term);
    unsigned kinds = folded ? names_kinds(term.s, folded, lang) : 0;
    buf_free(&term);
    return kinds | name_known_kinds(base);
}

/* The same of a word as it stands, with its capitals. */
static unsigned known_kinds(const char *word)
{
    struct buf small = {0};
    size_t len = strlen(word);
    for (size_t i = 0; i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(word + i, len - i, &c);
        buf_add(&small, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    unsigned kinds = name_known_kinds(buf_string(&small));
    buf_free(&small);
    return kinds;
}

/* The same with each blank as it is, or a hyphen: Градец-Кралове. */
static unsigned phrase_kinds(const char *base, enum lang lang, char between)
{
    struct buf term = {0};
    for (const char *at = base; *at;) {
        struct buf word = {0};
        size_t len = strcspn(at, " "), n = len ? term_of(at, len, &word) : 0;
        if (term.len)
            buf_addc(&term, between);
        buf_add(&term, buf_string(&word), n);
        buf_free(&word);
        at += len + (at[len] == ' ');
    }
    unsigned kinds = term.len ? names_kinds(term.s, term.len, lang) : 0;
    buf_free(&term);
    return kinds;
}

unsigned name_phrase_kinds(const char *base, enum lang lang)
{
    unsigned kinds = phrase_kinds(base, lang, ' ');
    if (!strchr(base, ' '))
        return kinds | known_kinds(base);
    return kinds ? kinds : phrase_kinds(base, lang, '-') & (1u << NAMES_PLACE | 1u << NAMES_ORG);
}

/* ---- of a span ---- */

bool name_span_has(const struct name_span *s, enum name_role role)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].role == role)
            return true;
    return false;
}

bool name_span_is_acronym(const struct name_span *s)
{
    return s->n == 1 && s->parts[0].casing == CASING_UPPER && s->parts[0].end - s->parts[0].start <= 12;
}

bool name_span_all_names(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind != PART_NAME && s->parts[i].kind != PART_INITIAL && s->parts[i].kind != PART_SMALL &&
            !(s->parts[i].kind == PART_NUMBER && s->parts[i].casing != CASING_NONE)) /* Karel IV. */
            return false;
    return true;
}

/* ÚV KSČ */
static bool all_capitals(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].casing != CASING_UPPER || s->parts[i].end - s->parts[i].start > 10)
            return false;
    return s->n > 1;
}

/* ---- kinds ---- */

static struct name_bearer of(enum bearer kind, unsigned sure)
{
    return (struct name_bearer){.kind = kind, .sure = sure};
}

/* From the table of names. */
static struct name_bearer kind_in_table(unsigned kinds)
{
    if (kinds & 1u << NAMES_PLACE)
        return of(BEARER_PLACE, 2);
    if (kinds & 1u << NAMES_ORG)
        return of(BEARER_ORGANISATION, 2);
    if (!(kinds & (1u << NAMES_PERSON | 1u << NAMES_GIVEN)))
        return of(BEARER_OTHER, 2);
    struct name_bearer person = of(BEARER_PERSON, kinds & 1u << NAMES_PERSON ? 2 : 1);
    person.given = kinds == 1u << NAMES_GIVEN;
    return person;
}

static struct name_word *word_of(const struct name_facts *f, size_t part)
{
    return &f->words->at[f->span->parts[part].id];
}

static bool latin_in_russian(const struct name_facts *f)
{
    return f->lang == LANG_RU && (unsigned char)f->text[f->span->start] < 0xC8;
}

/* A given name that the texts have alone: Marina. */
static bool is_lone_given(const struct name_facts *f)
{
    if (f->lang == LANG_EN)
        return name_is_given(f->words, word_of(f, 0), f->lang, NULL);
    return f->first && (name_is_listed_given(f->first) || name_kinds_in_table(f->first, f->lang) & 1u << NAMES_GIVEN);
}

/* What is counted of part i in all its forms. */
static const struct name_word *family_of(const struct name_facts *f, size_t part)
{
    const struct name_word *w = word_of(f, part), *family = name_words_family(f->words, w);
    return family ? family : w;
}

static bool add_behind(void *ctx, const char *form, size_t len, unsigned case_bit)
{
    struct behind {
        const struct name_words *words;
        bool any;
    } *b = ctx;
    const struct name_word *w = name_words_find(b->words, form, len);
    (void)case_bit;
    b->any = w && w->behind;
    return !b->any;
}

/* Does a form of the only word stand straight behind a given name somewhere?  Words that begin alike may be others:
 * Luděk Petřík says nothing of Petřín. */
static bool stands_behind_given(const struct name_facts *f)
{
    enum { READINGS = 64 };
    struct name_reading list[READINGS];
    struct {
        const struct name_words *words;
        bool any;
    } behind = {f->words, word_of(f, 0)->behind};
    if (!family_of(f, 0)->behind || !f->class || !f->first || f->class->flags & (NAME_FIXED | NAME_ADJECTIVE))
        return family_of(f, 0)->behind;
    size_t n = behind.any ? 0 : name_readings(f->lang, f->first, list, READINGS);
    for (size_t i = 0; i < n && !behind.any; i++)
        if (list[i].class == f->class && !strcmp(list[i].base, f->first))
            name_forms(&list[i], add_behind, &behind);
    return behind.any;
}

/* Mostly behind prepositions that place. */
static bool is_placed(const struct name_facts *f, size_t part)
{
    const struct name_word *w = word_of(f, part), *family = family_of(f, part);
    return (w->place * 3 > w->inside && w->place > 1) || (family->place * 3 > family->inside && family->place > 2);
}

/* The name stands as its base form does: behind a word for what it is it is called so, "agentura Reuters"; what hangs
 * on that word, "armáda Pákistánu", has another case. */
static bool stands_beside(const struct name_facts *f)
{
    size_t len = f->span->end - f->span->start;
    return strlen(f->base) == len && !memcmp(f->base, f->text + f->span->start, len);
}

/* Chodsko, Орловщина: nothing but regions ends so. */
static bool is_region(const struct name_facts *f)
{
    static const char *const tails[] = {"sko", "cko", "щина", NULL};
    size_t len = strlen(f->base);
    for (size_t i = 0; tails[i] && f->lang != LANG_EN; i++)
        if (len > strlen(tails[i]) + 3 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return true;
    return false;
}

/* Does a preposition or a place's word speak for a place?  What stands in a row with one, "в Праге, Ольга и Пётр
 * сидели", may be the subject: its case says so. */
static bool is_in_place(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    bool person = s->n > 1 ? name_span_all_names(s) : f->class && f->class->gender & NAME_ANIMATE;
    if (s->listed && name_declines(f->lang) && person && !(f->case_bit & s->cases))
        return false;
    return s->cues & CUE_PLACE;
}

/* The word before byte `end`, with the full stop that ends it; *start where it begins.  Returns its length. */
static uint32_t word_before(const char *text, uint32_t end, uint32_t *start)
{
    while (end && strchr(" \n", text[end - 1]))
        end--;
    for (*start = end; *start && !strchr(" \n(\"", text[*start - 1]);)
        --*start;
    return end - *start;
}

static bool is_one_of(const char *word, size_t len, const char *const *words)
{
    for (; *words; words++)
        if (len == strlen(*words) && !memcmp(word, *words, len))
            return true;
    return false;
}

/* Is the word before the name one of the list? */
static bool is_behind(const struct name_facts *f, const char *const *words)
{
    uint32_t start, len = word_before(f->text, f->span->start, &start);
    return is_one_of(f->text + start, len, words);
}

/* Svatého Vladimíra; svatých Petra a Pavla. */
static bool is_saint(const struct name_facts *f)
{
    static const char *const saints[] = {"sv.",    "Sv.",     "svatý",   "svatá",   "svaté",  "svatého", "svatému",
                                         "svatou", "svatým",  "svatém",  "svatých", "св.",    "Св.",     "святой",
                                         "святая", "святого", "святому", "святым",  "святую", "святых",  "St",
                                         "St.",    "Saint",   "Sts",     "Saints",  NULL};
    static const char *const ands[] = {"a", "i", "и", "and", NULL};
    uint32_t start, len = word_before(f->text, f->span->start, &start);
    if (is_one_of(f->text + start, len, ands)) {
        word_before(f->text, start, &start);
        len = word_before(f->text, start, &start);
    }
    return f->span->n == 1 && is_one_of(f->text + start, len, saints);
}

/* Nad Westendem, под Симбирском: persons stand there, too, but seldom. */
static bool is_near(const struct name_facts *f)
{
    static const char *const words[] = {"nad", "pod", "u",   "při",  "poblíž", "blízko",   "nedaleko", "Nad",
                                        "Pod", "под", "Под", "близ", "Близ",   "недалеко", NULL};
    return name_declines(f->lang) && is_behind(f, words);
}

/* Východ, Запад: a quarter of the world. */
static bool is_quarter(const struct name_facts *f)
{
    static const char *const words[] = {"Sever", "Jih",   "Východ", "Západ", "Север", "Юг", "Восток",
                                        "Запад", "North", "South",  "East",  "West",  NULL};
    for (size_t i = 0; words[i]; i++)
        if (!strcmp(f->base, words[i]))
            return true;
    return false;
}

/* Moršansk, Плёсовка, Lomnice: does the base form end as names of places do, and those of persons seldom? */
static bool ends_as_place(const struct name_facts *f)
{
    static const char *const tails[] = {
        "sk",   "cko",   "grad", "hrad", "gorod", "burg", "burk",   "dorf", "stadt", "polis", "ice",  "iště",
        "ovce", "any",   "ovka", "evo",  "ovo",   "ино",  "ово",    "ево",  "ск",    "цк",    "град", "город",
        "бург", "дорф",  "поль", "щина", "ичи",   "вка",  "ье",     "инск", "ополь", "land",  "ton",  "ville",
        "ford", "shire", "abad", "stan", "стан",  "абад", "ландия", "ия",   "ie",    NULL};
    size_t len = strlen(f->base);
    for (size_t i = 0; tails[i]; i++)
        if (len > strlen(tails[i]) + 2 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return true;
    return is_region(f);
}

/* The same where nothing else speaks for a place: Vladimirovka, Heřmanice, Волжск. */
static bool ends_as_town(const struct name_facts *f)
{
    static const char *const tails[] = {"sk",    "grad", "hrad",  "gorod", "burg", "dorf", "stadt",  "iště",
                                        "nice",  "čice", "ovice", "ovka",  "evka", "ск",   "цк",     "град",
                                        "город", "бург", "дорф",  "ополь", "стан", "абад", "ландия", NULL};
    bool first = f->span->cues & CUE_FIRST;
    for (size_t i = 0, len = strlen(f->base); tails[i] && !first && (name_declines(f->lang) || f->lang == LANG_EN); i++)
        if (len > strlen(tails[i]) + 5 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return !latin_in_russian(f);
    return false;
}

/* Petřín, Přestanov: behind u or nad they are places; so may persons be called, too. */
static bool may_end_as_place(const struct name_facts *f)
{
    static const char *const tails[] = {"ov", "ín", "ec", "end", "ava", "ná", "ий", "ов", "ин", NULL};
    for (size_t i = 0, len = strlen(f->base); tails[i]; i++)
        if (len > strlen(tails[i]) + 2 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return true;
    return ends_as_place(f);
}

/* Hanáci, Domažličané: several of a people, wherever they are. */
static bool is_of_people(const struct name_facts *f)
{
    const struct name_class *c = f->class;
    return f->lang == LANG_CS && c && !(c->flags & NAME_FIXED) && c->gender & NAME_PLURAL && c->gender & NAME_ANIMATE;
}

/* Nováková; but Lipová and Libavá, where they lie. */
static bool is_surname(const struct name_facts *f, bool behind)
{
    static const char woman[] = "ová";
    const struct name_class *c = f->class;
    size_t len = strlen(f->base), n = strlen(woman);
    if (!c || !(c->flags & NAME_SURNAME) || c->flags & NAME_FIXED)
        return false;
    if (!(c->flags & NAME_ADJECTIVE) || behind)
        return true;
    return len > n && !strcmp(f->base + len - n, woman) && !is_in_place(f);
}

/* NATO, but UTF-8: what has a number is no body. */
static struct name_bearer kind_of_acronym(const struct name_facts *f)
{
    bool number = strcspn(f->base, "0123456789") < strlen(f->base);
    return of(number ? BEARER_OTHER : BEARER_ORGANISATION, 1);
}

/* Does a word with a small letter follow that may be the noun of this adjective? */
static bool has_noun(const struct name_facts *f)
{
    const char *at = f->text + f->span->end + 1;
    if (!(f->span->cues & CUE_NOUN))
        return false;
    const struct name_word *next = name_words_find(f->words, at, strcspn(at, " \n,.;:!?)"));
    return next && name_agrees(f->words, f->span->parts[0].id, (uint32_t)(next - f->words->at), f->lang);
}

/* Novotný, Вронский, with no noun behind them; Katkov, but not Koněv, where it may as well be a town. */
static bool ends_as_surname(const struct name_facts *f)
{
    static const char *const tails[] = {"ov",   "ev",   "ов",   "ев",  "ёв",    "ovič",  "evič", "ович", "евич", "enko",
                                        "енко", "vský", "nský", "cký", "vskij", "nskij", "ckij", "ský",  NULL};
    if (f->class->flags & NAME_ADJECTIVE)
        return !has_noun(f) && f->span->parts[0].casing == CASING_TITLE;
    for (size_t i = 0, len = strlen(f->base); tails[i] && !is_near(f); i++)
        if (len > strlen(tails[i]) + 2 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return f->span->parts[0].casing == CASING_TITLE;
    return false;
}

/* Верочка, Adélka, Моисеенко: what ends so is said of persons, however it declines. */
static bool ends_as_person(const struct name_facts *f)
{
    static const char *const tails[] = {"очка", "ечка", "енька", "онька", "юшка", "ушка", "аша",
                                        "уша",  "енко", "ейко",  "шко",   "enko", "uška", "ulka",
                                        "élka", "inka", "íček",  "oušek", "ínek", "ánek", NULL};
    static const char *const english[] = {"ov", "ev", "sky", "skij", "enko", "ovich", "evich", NULL};
    for (size_t i = 0, len = strlen(f->base); tails[i]; i++)
        if (len > strlen(tails[i]) + 2 && !strcmp(f->base + len - strlen(tails[i]), tails[i]))
            return true;
    for (size_t i = 0, len = strlen(f->base); english[i] && f->lang == LANG_EN; i++)
        if (len > strlen(english[i]) + 2 && !strcmp(f->base + len - strlen(english[i]), english[i]))
            return true;
    return false;
}

/* Where nothing but the place of the word and its ending speak. */
static struct name_bearer kind_of_use(const struct name_facts *f, bool behind)
{
    const struct name_class *c = f->class;
    bool lower = family_of(f, 0)->lower, animate = c && c->gender & NAME_ANIMATE && !(c->gender & NAME_PLURAL);
    if (is_of_people(f))
        return of(BEARER_OTHER, 1);
    if (is_placed(f, 0))
        return of(BEARER_PLACE, 1);
    if (is_in_place(f))
        return of(BEARER_PLACE, ends_as_place(f) || (!lower && !behind && !(c && c->gender & NAME_ANIMATE)));
    if (!behind && !lower && is_near(f) && (!animate || f->lang == LANG_RU || may_end_as_place(f)))
        return of(BEARER_PLACE, ends_as_place(f));
    if (animate && !lower && ends_as_surname(f))
        return of(BEARER_PERSON, 1);
    if (f->own || (animate && (!stands_beside(f) || f->lang == LANG_RU)))
        return of(BEARER_PERSON, f->own);
    if (f->lang == LANG_EN && f->span->cues & CUE_OWNER && !word_of(f, 0)->lower)
        return of(BEARER_PERSON, 1);
    if (!lower && !(f->span->cues & CUE_QUOTED) && ends_as_person(f))
        return of(BEARER_PERSON, 0);
    if (!lower && !behind && ends_as_town(f))
        return of(BEARER_PLACE, 0);
    return of(latin_in_russian(f) ? BEARER_ORGANISATION : BEARER_OTHER, 0);
}

/* From one word's use and declension. */
static struct name_bearer kind_of_word(const struct name_facts *f)
{
    static const char *const articles[] = {"the", "The", NULL};
    const struct name_class *c = f->class;
    bool acronym = name_span_is_acronym(f->span), behind = stands_behind_given(f);
    bool english = f->lang == LANG_EN, the = english && is_behind(f, articles);
    if (f->own && f->span->cues & CUE_POSSESSOR) /* v Ipaťjevově domě */
        return of(BEARER_PERSON, 1);
    if (is_surname(f, behind))
        return of(BEARER_PERSON, 1);
    if (!behind && (is_region(f) || is_quarter(f)))
        return of(BEARER_PLACE, 1);
    if (!acronym && !is_placed(f, 0) && (is_lone_given(f) || behind))
        return of(BEARER_PERSON, 1);
    if (acronym)
        return kind_of_acronym(f);
    if (english && name_is_people(f->words, f->span->parts[0].id))
        return of(BEARER_OTHER, 2);
    bool governed = f->span->governed && !(f->span->cues & CUE_TITLE); /* řekl pro Radiožurnál */
    if (f->span->cues & CUE_HUMAN && !the && !governed && !(english && word_of(f, 0)->lower) &&
        !(c && c->gender & NAME_PLURAL && !(c->flags & NAME_FIXED)))
        return of(BEARER_PERSON, 1);
    if (!behind && f->span->parts[0].role == ROLE_PLACE) /* Hrad */
        return of(BEARER_PLACE, 0);
    return kind_of_use(f, behind);
}

/* English: Subcarpathian, National. */
static bool is_like_adjective(const struct name_facts *f, const struct name_part *p)
{
    static const char *const suffixes[] = {"ian",  "ish",  "ese",  "ic",  "al",  "ern", "ia",
                                           "land", "tion", "ment", "ity", "ies", NULL};
    size_t len = p->end - p->start;
    for (size_t i = 0; suffixes[i]; i++)
        if (len > strlen(suffixes[i]) &&
            !memcmp(f->text + p->end - strlen(suffixes[i]), suffixes[i], strlen(suffixes[i])))
            return true;
    return false;
}

/* Smetana's (Bartered Bride): what somebody has is no person, as far as nothing says so. */
static bool is_owned(const struct name_facts *f)
{
    uint32_t at = f->span->start;
    static const char *const signs[] = {"'s ", "’s ", "s' ", "s’ ", NULL};
    for (size_t i = 0; signs[i]; i++) {
        size_t len = strlen(signs[i]);
        if (at >= len && !memcmp(f->text + at - len, signs[i], len))
            return true;
    }
    return false;
}

/* Words that never have a small letter: Dawn Sturgess perhaps, but not Action Programme. */
static bool only_names(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    for (size_t i = 0; i < s->n; i++) {
        const struct name_word *v = word_of(f, i);
        if (s->parts[i].kind != PART_NAME || s->parts[i].casing == CASING_UPPER || is_like_adjective(f, &s->parts[i]) ||
            s->parts[i].role != ROLE_NONE || v->lower || v->place > v->inside / 2)
            return false;
    }
    const struct name_word *last = family_of(f, s->n - 1); /* met alone, too: a surname */
    return s->n < 4 && (last->begins > 0 || last->behind > 0 || s->cues & CUE_HUMAN);
}

/* Two words, an adjective and its noun, neither of which stands behind a given name. */
static bool is_adjective_and_noun(const struct name_facts *f)
{
    const struct name_part *p = f->span->parts;
    if (f->span->n != 2 || family_of(f, 0)->behind || family_of(f, 1)->behind)
        return false;
    size_t adjective = name_looks_adjective(f->words, p[0].id) ? 0 : 1;
    bool common = word_of(f, 1 - adjective)->lower || (!adjective && word_of(f, 0)->lower); /* not Závis Černý */
    return common && name_looks_adjective(f->words, p[adjective].id) &&
           !name_is_given(f->words, word_of(f, 1 - adjective), f->lang, NULL) &&
           name_agrees(f->words, p[adjective].id, p[1 - adjective].id, f->lang);
}

/* Nové Strašnice, Zlatá Hvězda: an adjective before its noun, which is no surname. */
static bool begins_adjective(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    return s->n == 2 && f->whole && f->class && f->class->flags & NAME_ADJECTIVE && name_declines(f->lang) &&
           !family_of(f, 0)->behind && !family_of(f, 1)->behind &&
           !name_is_given(f->words, word_of(f, 1), f->lang, NULL);
}

/* Havlíčkův Brod, Dlouhá Ves: behind an adjective, even a possessor's. */
static bool is_town(const struct name_facts *f)
{
    static const char *const last[] = {"Brod", "Hradec", "Ves",   "Lhota",  "Lhotka", "Týn",    "Mýto",    "Újezd",
                                       "Dvůr", "Huť",    "Skála", "Voda",   "Бор",    "Поляна", "Слобода", "Роща",
                                       "Лука", "Посад",  "Брод",  "Градец", "Горка",  NULL};
    const struct name_span *s = f->span;
    const char *space = strrchr(f->base, ' ');
    if (s->n != 2 || s->parts[1].kind != PART_NAME || s->cues & CUE_QUOTED || f->given || !space ||
        !name_declines(f->lang) || !is_one_of(space + 1, strlen(space + 1), last))
        return false;
    return name_looks_adjective(f->words, s->parts[0].id) || name_class_end("ův ova ovo ov", f->first ? f->first : "");
}

/* Vysoké nad Jizerou, Frenštát pod Radhoštěm: so are only places called; Jan nad Svitavou might be a person. */
static bool is_town_near(const struct name_facts *f)
{
    static const char *const words[] = {"nad", "pod", "u", "на", "под", "am", "upon", NULL};
    const struct name_span *s = f->span;
    const struct name_part *small = s->n > 2 ? &s->parts[s->n - 2] : NULL;
    if (!small || small->kind != PART_SMALL || s->parts[s->n - 1].kind != PART_NAME || f->given ||
        s->cues & (CUE_QUOTED | CUE_WORK) || s->parts[0].kind != PART_NAME || s->parts[0].role == ROLE_WORK ||
        name_is_given(f->words, word_of(f, 0), f->lang, NULL))
        return false;
    for (size_t i = 0; words[i]; i++)
        if (small->end - small->start == strlen(words[i]) &&
            !memcmp(f->text + small->start, words[i], strlen(words[i])))
            return true;
    return false;
}

/* Seminarium Kondakovianum, Рождество Христово: no name of a person ends so. */
static bool ends_as_thing(const char *word)
{
    static const char *const tails[] = {"ium",  "num",  "rum",  "tum", "ství", "stvo",
                                        "ctví", "ство", "ость", "ost", NULL};
    for (size_t i = 0, len = strlen(word); tails[i]; i++)
        if (len > strlen(tails[i]) + 1 && !strcmp(word + len - strlen(tails[i]), tails[i]))
            return true;
    return false;
}

/* Several capitals and no sign: a person, unless the last of them is known for a place (Dvořákova Praha). */
static struct name_bearer kind_of_last(const struct name_facts *f)
{
    unsigned kinds = f->last ? name_kinds_in_table(f->last, f->lang) : 0;
    if (kinds & 1u << NAMES_PLACE || is_placed(f, f->span->n - 1))
        return of(BEARER_PLACE, 1);
    if (begins_adjective(f))
        return of(ends_as_place(f) || is_near(f) ? BEARER_PLACE : BEARER_OTHER, 0);
    if (is_adjective_and_noun(f)) /* Hvězda Zlatá */
        return of(BEARER_OTHER, 0);
    if ((f->first && ends_as_thing(f->first)) || (f->last && ends_as_thing(f->last)))
        return of(BEARER_OTHER, 0);
    return of(f->span->cues & CUE_FIRST ? BEARER_OTHER : BEARER_PERSON, 0); /* Podpis Jelcina */
}

/* Le Soir, Die Welt, The Dawn: newspapers and other works, in a text of another language. */
static bool has_article(const struct name_facts *f)
{
    static const char articles[] = " the le la les il el los der die das ";
    const struct name_word *w = word_of(f, 0);
    const char *term = f->words->terms.s + w->term;
    char padded[8];
    if (f->lang == LANG_EN || f->span->n < 2 || w->len > 3)
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)w->len, term);
    return strstr(articles, padded);
}

/* МИД Пакистана, РИА Новости */
static bool begins_acronym(const struct name_facts *f)
{
    const struct name_part *p = &f->span->parts[0];
    size_t len = p->end - p->start;
    bool next = f->span->n > 1 && f->span->parts[1].kind == PART_NAME;
    return next && p->kind == PART_NAME && p->casing == CASING_UPPER && len > 2 && len <= 10;
}

/* Nový START, Sojuz TMA: an abbreviation among words that are none; СУК Вячеслав is a surname. */
static bool has_acronym(const struct name_facts *f)
{
    size_t capitals = 0;
    for (size_t i = 0; i < f->span->n; i++) {
        const struct name_part *p = &f->span->parts[i];
        capitals += p->kind == PART_NAME && p->casing == CASING_UPPER && p->end - p->start > 1;
    }
    return capitals && capitals < f->span->n;
}

/* Several words, and nothing that is sure. */
static struct name_bearer kind_of_words(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    if (has_article(f))
        return of(BEARER_OTHER, 1);
    if (begins_acronym(f))
        return of(BEARER_ORGANISATION, 1);
    if (has_acronym(f))
        return of(BEARER_OTHER, 1);
    if (f->lang == LANG_EN && only_names(f))
        return of(is_owned(f) ? BEARER_OTHER : BEARER_PERSON, 0);
    if (s->cues & CUE_BODY && (!name_declines(f->lang) || stands_beside(f) || !name_span_all_names(s)))
        return of(BEARER_ORGANISATION, 0); /* but правительство Милана Годжи */
    if (is_in_place(f))
        return of(BEARER_PLACE, 0);
    if (name_span_all_names(s) && !latin_in_russian(f) && f->lang != LANG_EN && f->whole)
        return kind_of_last(f);
    return of(latin_in_russian(f) ? BEARER_ORGANISATION : BEARER_OTHER, 0);
}

/* A word of English, as names of firms have it in any language: British Airways, Sky News, Holdings Plc. */
static bool has_firm(const struct name_facts *f)
{
    for (size_t i = 0; i < f->span->n && f->span->n > 1; i++)
        if (f->span->parts[i].kind == PART_NAME && name_is_firm(f->words, f->span->parts[i].id))
            return true;
    return false;
}

/* Альвиан Александрович: only a person is called after a father. */
static bool has_patronymic(const struct name_facts *f)
{
    static const char *const tails[] = {"ович", "евич", "овича", "евича", "овичу", "евичу", "овичем", "евичем", "овна",
                                        "евна", "овны", "евны",  "овне",  "евне",  "овну",  "евну",   "овной",  "евной",
                                        "ovič", "evič", "oviče", "eviče", "oviči", "eviči", "ovičem", "evičem", NULL};
    const struct name_span *s = f->span;
    for (size_t i = 1; i < s->n; i++)
        for (size_t k = 0; tails[k]; k++) {
            size_t len = s->parts[i].end - s->parts[i].start, n = strlen(tails[k]);
            if (s->parts[i].kind == PART_NAME && len > n + 3 && !memcmp(f->text + s->parts[i].end - n, tails[k], n))
                return true;
        }
    return false;
}

static bool is_titled(const struct name_facts *f, unsigned known)
{
    const struct name_span *s = f->span;
    bool placed = known & (1u << NAMES_PLACE | 1u << NAMES_ORG) || (s->n == 1 && is_region(f)); /* kronikář Chodska */
    return s->cues & CUE_TITLE && name_span_all_names(s) && !placed && !name_span_is_acronym(s) && !all_capitals(s) &&
           f->whole;
}

/* Успенская церковь is a house, Русская православная церковь an organisation. */
static bool is_church(const struct name_facts *f)
{
    static const char *const faiths[] = {"православн", "католическ", "лютеранск", "англиканск", "евангелическ",
                                         "реформатск", "армянск",    "грузинск",  "униатск",    NULL};
    const struct name_span *s = f->span;
    return s->n == 2 && f->last && !strcmp(f->last, "церковь") && s->parts[1].kind == PART_COMMON &&
           s->parts[0].role != ROLE_PEOPLE && !name_has_stem(f->words, s->parts[0].id, faiths);
}

/* A word of an institution or a place is part of it. */
static struct name_bearer kind_of_head(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    if (is_church(f))
        return of(BEARER_PLACE, 2);
    if (name_span_has(s, ROLE_BODY) || all_capitals(s))
        return of(BEARER_ORGANISATION, 3);
    bool title = s->cues & CUE_QUOTED && !name_span_all_names(s); /* "Red Square at noon" */
    return of(title ? BEARER_OTHER : BEARER_PLACE, title ? 2 : 3);
}

static bool has_head(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    return name_span_has(s, ROLE_BODY) || all_capitals(s) ||
           (name_span_has(s, ROLE_PLACE) && (s->n > 1 || s->parts[0].kind == PART_COMMON));
}

static struct name_bearer bearer_of(const struct name_facts *f)
{
    const struct name_span *s = f->span;
    unsigned known = name_phrase_kinds(f->base, f->lang);
    if (s->marked)
        return of((enum bearer)(s->marked - 1), 3);
    if (is_titled(f, known) || s->cues & CUE_INVERTED)
        return of(BEARER_PERSON, latin_in_russian(f) && s->n == 1 ? 1 : 3); /* профсоюз пилотов Cockpit */
    if (s->cues & CUE_WORK && s->cues & CUE_QUOTED)
        return of(BEARER_OTHER, 3);
    if (s->n > 1 && s->parts[0].role == ROLE_WORK && !f->given && !word_of(f, 0)->behind)
        return of(BEARER_OTHER, 2); /* Поэма Конца */
    if (s->cues & CUE_PLACE_WORD && stands_beside(f) && !f->given)
        return of(BEARER_PLACE, 2);
    if (s->cues & CUE_FAMILY)
        return of(BEARER_PERSON, 2);
    if (s->n > 1 && known & (1u << NAMES_PLACE | 1u << NAMES_ORG)) /* Ruská federace is a country */
        return kind_in_table(known);
    if (has_head(f))
        return kind_of_head(f);
    if (is_town_near(f) || is_town(f))
        return of(BEARER_PLACE, 3);
    bool either = known & 1u << NAMES_PLACE && known & 1u << NAMES_GIVEN; /* Milan, Vladimir */
    if (either && !(s->cues & CUE_PLACE) && !is_placed(f, 0))
        known &= ~(1u << NAMES_PLACE);
    if (known)
        return kind_in_table(known);
    if (s->n > 1 && name_is_firm(f->words, s->parts[s->n - 1].id)) /* Thomas Cook Airlines */
        return of(BEARER_ORGANISATION, 2);
    if (s->n > 1 && (f->given || has_patronymic(f)))
        return of(BEARER_PERSON, 3);
    if (has_firm(f))
        return of(BEARER_ORGANISATION, 2);
    if (s->cues & (CUE_BODY | CUE_WORK) && stands_beside(f))
        return of(s->cues & CUE_BODY ? BEARER_ORGANISATION : BEARER_OTHER, 2);
    if (s->cues & CUE_QUOTED)
        return of(BEARER_OTHER, 1);
    if (s->n > 1 && s->parts[s->n - 1].kind == PART_COMMON && s->parts[s->n - 1].role == ROLE_WORK)
        return of(BEARER_OTHER, 2); /* Moravské noviny */
    return s->n == 1 ? kind_of_word(f) : kind_of_words(f);
}

struct name_bearer name_bearer_of(const struct name_facts *f)
{
    struct name_bearer bearer = bearer_of(f);
    bearer.saint = bearer.kind == BEARER_PERSON && is_saint(f);
    return bearer;
}
