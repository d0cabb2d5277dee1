/* What stands before and behind a name, and what of its own words is a title, a people, a surname that stands first. */
#include "name_finder.h"

#include <string.h>

bool finder_looks_verb(const struct finder *f, uint32_t id)
{
    static const char *const tails[] = {"al", "il", "el", "yl", "ul", "la", "lo", "li", "ly",  "je",   "í",  "ал",
                                        "ил", "ел", "ул", "ла", "ло", "ли", "ет", "ит", "лся", "лась", "ут", NULL};
    return name_has_tail(f->words, id, tails);
}

/* Is the title, word i, a ruler's: král, papež?  Rulers have two given names and no surname. */
static bool is_ruler(const struct finder *f, size_t i)
{
    static const char *const stems[] = {
        "král",  "císař",    "papež",    "kníže",       "kníž",    "arcivévod",  "vévod",  "císařovn",  "královn",
        "kněžn", "carevn",   "princezn", "velkovévod",  "королев", "императриц", "княгин", "царевич",   "царевн",
        "княжн", "принцесс", "princ",    "car",         "velkokn", "король",     "корол",  "император", "царь",
        "царём", "царя",     "царю",     "папа",        "папы",    "папе",       "папу",   "папой",     "принц",
        "князь", "князя",    "князю",    "эрцгерцог",   "герцог",  "king",       "queen",  "emperor",   "empress",
        "pope",  "prince",   "archduke", "archduchess", "tsar",    "czar",       "duke",   "grand",     NULL};
    return name_has_stem(f->words, f->scan->at[i].id, stems);
}

/* кабинет, от произвола: Russian, and no verbs for all their ends. */
static bool is_sure_noun(const struct finder *f, size_t i, enum name_role role)
{
    return f->scan->lang == LANG_RU &&
           ((role != ROLE_NONE && role != ROLE_HUMAN) || name_preposition_before(f->words, f->scan, i));
}

/* Кабинет Масарика, at the beginning of a sentence. */
static bool is_first_body(const struct finder *f, size_t i, enum name_role role)
{
    return f->scan->lang == LANG_RU && role == ROLE_BODY && f->scan->at[i].standing == SCAN_FIRST &&
           f->scan->at[i].casing == CASING_TITLE;
}

void finder_look_before(struct finder *f, size_t i)
{
    struct name_span *s = &f->span;
    unsigned cases = name_preposition_before(f->words, f->scan, i);
    for (size_t k = i;
         !cases && k && k + 2 > i && finder_joined(f, k - 1, 0) && finder_is_plain_lower(word_at(f, k - 1)) &&
         name_looks_adjective(f->words, f->scan->at[k - 1].id);
         k--)
        cases = name_preposition_before(f->words, f->scan, k - 1); /* v celé Evropě */
    s->cases = CASES_ALL;
    if (cases) {
        s->governed = true;
        s->cases = (uint8_t)(cases & CASES_ALL);
        s->cues |= cases & PREPOSITION_PLACE ? CUE_PLACE : 0;
        return;
    }
    if (!i || (!finder_joined(f, i - 1, 0) && !(f->scan->at[i - 1].letters < 5 && finder_joined(f, i - 1, '.'))))
        return;
    enum name_role role = role_at(f, i - 1, &cases);
    s->behind_noun = finder_joined(f, i - 1, 0) &&
                     (finder_is_plain_lower(word_at(f, i - 1)) || is_first_body(f, i - 1, role)) &&
                     role != ROLE_TITLE && !name_looks_adjective(f->words, f->scan->at[i - 1].id) &&
                     (is_sure_noun(f, i - 1, role) || !finder_looks_verb(f, f->scan->at[i - 1].id)) &&
                     !finder_is_function_word(f, f->scan->at[i - 1].id);
    if (role == ROLE_TITLE) {
        s->cues |= is_ruler(f, i - 1) ? CUE_TITLE | CUE_RULER : CUE_TITLE;
        s->governed = cases != 0 && cases != CASES_ALL;
        s->cases = cases ? (uint8_t)cases : CASES_ALL;
    } else if (role == ROLE_WORK) {
        s->cues |= CUE_WORK;
    } else if (role == ROLE_PLACE) {
        s->cues |= CUE_PLACE | CUE_PLACE_WORD;
    } else if (role == ROLE_BODY || role == ROLE_FIRM) {
        s->cues |= CUE_BODY;
    }
}

/* Don Quijote, Lady Macbeth: part of the name, unless the text is English. */
static bool is_noble(const struct finder *f, const struct name_part *p)
{
    static const char *const words[] = {"don", "doña", "donna", "lady", "дон", "донна", "леди", NULL};
    return name_declines(f->scan->lang) && name_has_tail(f->words, p->id, words);
}

size_t finder_skip_titles(const struct finder *f)
{
    const struct name_span *s = &f->span;
    size_t skip = 0;
    for (size_t i = 0; i < s->n && !is_noble(f, &s->parts[i]); i++)
        if (s->parts[i].role == ROLE_TITLE)
            skip = i + 1;
        else if (s->parts[i].role != ROLE_PEOPLE && s->parts[i].kind == PART_NAME)
            break;
    return skip;
}

bool finder_is_english_adjective(const struct finder *f, const struct name_span *s)
{
    static const char *const tails[] = {"ian", "ish", "ese", "ean", NULL};
    if (f->scan->lang != LANG_EN || s->n > 2 || !(s->cues & CUE_NOUN) || s->cues & CUE_TITLE)
        return false;
    const struct name_part *last = &s->parts[s->n - 1];
    if (s->n == 2 && !(last->role == ROLE_PEOPLE && f->words->at[s->parts[0].id].lower)) /* East German divisions */
        return false;
    return s->n == 2 ||
           (name_has_tail(f->words, last->id, tails) && !name_kinds_of(f->words, &f->words->at[last->id], LANG_EN));
}

/* Behind "wrote" stands what was written as often as who wrote it: napsal Babičku. */
static bool has_object(const struct finder *f, size_t verb)
{
    static const char *const verbs[] = {"psal",     "psala",   "studoval", "studovala", "maloval", "skládal",
                                        "писал",    "писала",  "сочинил",  "сочинила",  "читал",   "читала",
                                        "wrote",    "painted", "composed", "sang",      "studied", "remembered",
                                        "recalled", "knew",    NULL};
    return name_has_tail(f->words, f->scan->at[verb].id, verbs);
}

bool finder_is_beside_human(const struct finder *f, size_t first, size_t next)
{
    bool behind = next < f->scan->n && finder_joined(f, next - 1, 0), before = first && finder_joined(f, first - 1, 0);
    if (behind && f->scan->at[next].letters == 2 && next + 1 < f->scan->n && finder_joined(f, next, 0) &&
        f->scan->at[next].standing == SCAN_LOWER && role_at(f, next + 1, NULL) == ROLE_HUMAN) /* se usmál */
        return true;
    return (behind && role_at(f, next, NULL) == ROLE_HUMAN) ||
           (before && role_at(f, first - 1, NULL) == ROLE_HUMAN && !has_object(f, first - 1));
}

bool finder_has_possessive(const struct scan *scan, uint32_t end)
{
    static const char *const signs[] = {"'s", "’s", NULL};
    for (size_t i = 0; signs[i]; i++) {
        size_t len = strlen(signs[i]);
        if ((end + len <= scan->len && !memcmp(scan->text + end, signs[i], len)) ||
            (end >= len && !memcmp(scan->text + end - len, signs[i], len)))
            return true;
    }
    return false;
}

bool finder_owns_noun(const struct finder *f, size_t first, size_t next)
{
    static const char *const tails[] = {"ův", "ova", "ovo", "ově", "ovu", "ovy", "ových", "ovým", "ovými",
                                        "in", "ina", "ino", "iny", "ině", "inu", "inou",  NULL};
    static const char *const behind[] = {"ovo", "ovy", "ův", "ových", "ovým", NULL};
    const struct name_span *s = &f->span;
    const struct scan_word *w = word_at(f, next);
    const struct scan_word *before = first && finder_joined(f, first - 1, 0) ? word_at(f, first - 1) : NULL;
    if (f->scan->lang == LANG_CS && s->n == 1 && before && finder_is_plain_lower(before) &&
        name_has_tail(f->words, s->parts[0].id, behind) && !finder_is_finite_verb(f, before->id) &&
        !finder_is_function_word(f, before->id) &&
        name_all_agree(f->words, f->scan, s->parts[0].id, first - 1, first - 1))
        return true; /* dílo Belialovo */
    return f->scan->lang == LANG_CS && s->n == 1 && w && finder_is_plain_lower(w) && finder_joined(f, next - 1, 0) &&
           name_has_tail(f->words, s->parts[0].id, tails) && !finder_is_function_word(f, w->id) &&
           !finder_looks_verb(f, w->id) && name_all_agree(f->words, f->scan, s->parts[0].id, next, next);
}

enum { READINGS = 64 };

/* Američan Steward: one of a people, before his name. */
static bool is_one_of_people(const struct finder *f, uint32_t id)
{
    static const char peoples[] =
        " čech češka slovák slovenka moravan němec němka rakušan rus ruska ukrajinec polák polka maďar angličan "
        "angličanka američan američanka francouz francouzka ital italka španěl španělka portugalec holanďan belgičan "
        "švýcar dán švéd nor fin řek turek srb chorvat slovinec bulhar rumun žid arab japonec číňan ind skot kanaďan "
        "pražan brňan moskvan ";
    struct name_reading readings[READINGS];
    struct buf word = {0}, padded = {0};
    bool is = false;
    if (f->scan->lang != LANG_CS)
        return false;
    name_words_written(f->words, &f->words->at[id], &word);
    size_t n = name_readings(LANG_CS, buf_string(&word), readings, READINGS);
    for (size_t i = 0; i < n && !is; i++) {
        buf_clear(&padded);
        buf_addf(&padded, " %s ", readings[i].base);
        is = strstr(peoples, padded.s);
    }
    buf_free(&word);
    buf_free(&padded);
    return is;
}

void finder_drop_people(struct finder *f)
{
    struct name_span *s = &f->span;
    if (s->n < 2 || s->parts[0].kind != PART_NAME || s->parts[1].kind != PART_NAME || s->cues & CUE_TITLE ||
        !is_one_of_people(f, s->parts[0].id))
        return;
    bool given = name_is_given(f->words, &f->words->at[s->parts[1].id], f->scan->lang, NULL);
    if (s->n == 2 && given)
        return; /* Čech Svatopluk */
    finder_drop_parts(s, 1);
    s->cues |= CUE_TITLE;
}

static const char *const surnames[] = {"ов",  "ев",  "ёв",   "ин",   "ын", "ова", "ева", "ёва", "ина", "ына",
                                       "кий", "кая", "енко", "анко", "ук", "юк",  "чик", "ой",  "ых",  NULL};
static const char *const patronymics[] = {"ович", "евич", "ьич", "ыч", "овна", "евна", "ична", "ишна", NULL};

bool finder_ends_as_surname(const struct finder *f, uint32_t id)
{
    static const char *const others[] = {"ский", "цкий", "ская", "цкая", "ич", "ová", "ský", "cký", "ská", NULL};
    return name_has_tail(f->words, id, surnames) || name_has_tail(f->words, id, others);
}

/* Брюсов В. Я.: nothing but initials behind a surname. */
static bool has_initials_behind(const struct finder *f)
{
    const struct name_span *s = &f->span;
    for (size_t i = 1; i < s->n; i++)
        if (s->parts[i].kind != PART_INITIAL)
            return false;
    return s->n > 1 && s->parts[0].kind == PART_NAME &&
           (s->n > 2 || finder_ends_as_surname(f, s->parts[0].id) || name_family_of(f->words, s->parts[0].id)->behind);
}

bool finder_is_surname_first(struct finder *f)
{
    const struct name_span *s = &f->span;
    if (!(s->cues & CUE_INVERTED) && !is_head(s->parts[0].role) && has_initials_behind(f) &&
        !name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL) &&
        !finder_is_known_place(f, s->parts[0].id))
        return true;
    if (!name_declines(f->scan->lang) || s->n < 2 || s->n > 3 || s->governed || s->cues & CUE_INVERTED ||
        name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL) || is_head(s->parts[0].role) ||
        finder_is_known_place(f, s->parts[0].id))
        return false;
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind != PART_NAME)
            return false;
    if (!finder_is_plain_given(f, s->parts[1].id))
        return false;
    if (s->n == 3)
        return name_has_tail(f->words, s->parts[0].id, surnames) &&
               name_has_tail(f->words, s->parts[2].id, patronymics);
    return name_words_together(f->words, s->parts[1].id, s->parts[0].id, false) >
           name_words_together(f->words, s->parts[0].id, s->parts[1].id, false);
}
