/* What a name takes in behind its first word: further capitals, small words between them, and the nouns with small
 * letters of an adjective or an institution. */
#include "name_finder.h"

#include <stdio.h>
#include <string.h>

/* Kolčakova armáda, Hodžova vláda: not what the army is called. */
static bool is_of_anybody(const struct finder *f, uint32_t id)
{
    static const char *const stems[] = {"vlád",   "armád",  "kabinet",  "stran", "vojsk", "rodin",
                                        "škol",   "polici", "kancelář", "správ", "sbor",  "společnost",
                                        "skupin", "režim",  "družin",   "hor",   "zem",   "měst",
                                        "ulic",   "les",    "dům",      "dom",   NULL};
    return name_has_stem(f->words, id, stems);
}

/* May an adjective with a capital be the beginning of a name whose noun has a small letter: Tichý oceán, but not
 * Novotný, who has a given name elsewhere? */
static bool takes_nouns(const struct finder *f, uint32_t id)
{
    const struct name_word *family = name_family_of(f->words, id);
    if (!name_looks_adjective(f->words, id) || name_is_place_word(f->words, id, f->scan->lang))
        return false;
    return finder_looks_of_person(f, id) ? family->lower > 0 : 4 * family->behind <= family->inside && !family->behind;
}

/* Московская Хельсинская (группа) */
static bool all_adjectives(const struct finder *f)
{
    for (size_t i = 0; i < f->span.n; i++)
        if (f->span.parts[i].kind != PART_NAME || !name_looks_adjective(f->words, f->span.parts[i].id) ||
            name_family_of(f->words, f->span.parts[i].id)->behind ||
            name_is_given(f->words, &f->words->at[f->span.parts[i].id], f->scan->lang, NULL))
            return false;
    return true;
}

/* (premiéra) Pikové dámy, (román) Ztracené ráje: behind such a word an adjective and its noun are a title. */
static bool is_behind_work(const struct finder *f, size_t i)
{
    static const char *const stems[] = {"premiér",  "uveden",   "proveden",   "nastudován", "představen", "předehr",
                                        "libret",   "partitur", "dramatizac", "zfilmován",  "премьер",    "постановк",
                                        "партитур", "увертюр",  "экранизац",  NULL};
    if (!i || !finder_joined(f, i - 1, 0) || f->scan->at[i - 1].casing != CASING_LOWER)
        return false;
    return role_at(f, i - 1, NULL) == ROLE_WORK || name_has_stem(f->words, f->scan->at[i - 1].id, stems);
}

/* (restaurace) Slavjanskij bazar: Russian in Latin letters, behind the word for what is called so. */
static bool has_russian_noun(const struct finder *f, uint32_t adjective, size_t i)
{
    static const char *const tails[] = {"skij",  "ckij", "skaja", "ckaja", "skoje",
                                        "ckoje", "nyj",  "naja",  "noje",  NULL};
    static const char *const nouns[] = {"a", "o", "e", "ě", NULL};
    const struct scan_word *noun = word_at(f, i);
    if (f->scan->lang != LANG_CS || f->span.n != 1 || !(f->span.cues & (CUE_PLACE_WORD | CUE_BODY | CUE_WORK)) ||
        !noun || !name_has_tail(f->words, adjective, tails) || !finder_joined(f, i - 1, 0) ||
        !finder_is_plain_lower(noun) || finder_is_function_word(f, noun->id) || finder_is_finite_verb(f, noun->id))
        return false;
    const char *end = f->scan->text + f->scan->at[i - 1].end;
    bool vowel = name_has_tail(f->words, noun->id, nouns);
    return (end[-1] == 'j') != vowel;
}

/* Švandou prozpěvovat, Cestkou kdysi; Libštejnského poklady, Меженецкого снесли: what stands behind an instrumental
 * and is an infinitive or an adverb, or behind a genitive and is a plural; a man may have such a genitive: předsedy. */
static bool is_hardly_noun(const struct finder *f, uint32_t adjective, size_t i)
{
    static const char *const ou[] = {"ou", NULL}, *const nouns_t[] = {"st", "rt", NULL},
                             *const no_nouns[] = {"t", "ti", "kdysi", NULL};
    static const char *const genitives[] = {"ého", "ого", "его", NULL}, *const plurals[] = {"y", "и", "ы", NULL},
                             *const singulars[] = {"мени", NULL}; /* Смутного времени */
    uint32_t noun = f->scan->at[i].id;
    if (name_has_tail(f->words, adjective, ou))
        return name_has_tail(f->words, noun, no_nouns) && !name_has_tail(f->words, noun, nouns_t);
    return name_has_tail(f->words, adjective, genitives) && name_has_tail(f->words, noun, plurals) &&
           !name_has_tail(f->words, noun, singulars) && role_at(f, i, NULL) != ROLE_TITLE;
}

/* Is word i one with a small letter that may be a noun, and joined to the one before it? */
static bool may_be_noun(const struct finder *f, size_t i)
{
    return i < f->scan->n && finder_joined(f, i - 1, 0) && finder_is_plain_lower(word_at(f, i)) &&
           !finder_is_function_word(f, f->scan->at[i].id);
}

/* Smidarský krátce, Шацкий вдруг: who is often named, and never with a small letter, is called so; the nouns of an
 * adjective come again. */
static bool stands_for_bearer(const struct finder *f, uint32_t adjective, size_t i)
{
    enum { OFTEN = 5 };
    const struct name_word *family = name_family_of(f->words, adjective);
    return (family->behind || family->inside >= OFTEN) && !family->lower &&
           name_words_together(f->words, adjective, f->scan->at[i].id, true) < 2;
}

size_t finder_nouns_behind(struct finder *f, const struct name_part *adjective, size_t i)
{
    size_t at = i;
    if (has_russian_noun(f, adjective->id, i))
        return 1;
    if (!name_looks_adjective(f->words, adjective->id) ||
        name_is_given(f->words, &f->words->at[adjective->id], f->scan->lang, NULL)) /* с Лизаветой сидят */
        return 0;
    while (at < f->scan->n && at < i + 2 && finder_joined(f, at - 1, 0) && finder_is_plain_lower(word_at(f, at)) &&
           role_at(f, at, NULL) != ROLE_BODY && name_looks_adjective(f->words, f->scan->at[at].id))
        at++;
    if (!may_be_noun(f, at) && at > i)
        at--; /* s Lužickou bránou */
    if (!may_be_noun(f, at) || is_hardly_noun(f, adjective->id, at))
        return 0;
    static const char *const papers[] = {"novin", "deník", "týdeník", "газет", NULL}; /* Lidové noviny, of nobody */
    bool body = role_at(f, at, NULL) == ROLE_BODY || role_at(f, at, NULL) == ROLE_PLACE ||
                name_has_stem(f->words, f->scan->at[at].id, papers) || (at == i && finder_begins_paper(f, i - 1));
    bool within = f->span.n > 1 && is_head(f->span.parts[0].role);   /* Organizace Varšavské smlouvy */
    bool persons = f->span.n > 1 && !within && !all_adjectives(f) && /* Petr Veliký (říši), Šafík Amíní (soud) */
                   (name_is_given(f->words, &f->words->at[f->span.parts[0].id], f->scan->lang, NULL) ||
                    !name_family_of(f->words, adjective->id)->lower);
    bool staged = f->span.n == 1 && i && f->scan->at[i - 1].id == adjective->id && is_behind_work(f, i - 1) &&
                  !name_family_of(f->words, adjective->id)->behind;
    if (persons || (!body && !within && !staged && !takes_nouns(f, adjective->id)))
        return 0;
    if (finder_looks_of_person(f, adjective->id) && is_of_anybody(f, f->scan->at[at].id))
        return 0;
    if (!body && !staged && !within && stands_for_bearer(f, adjective->id, i))
        return 0;
    if (!body && (role_at(f, at, NULL) == ROLE_TITLE || (f->span.n > 1 && !within)))
        return 0;
    static const char *const infinitives[] = {"at", "it", "ět", "out", NULL}; /* s Bohdankou mluvit */
    bool verb = finder_is_finite_verb(f, f->scan->at[at].id) ||
                (f->scan->lang == LANG_CS && name_has_tail(f->words, f->scan->at[at].id, infinitives));
    if (!body && verb && name_words_together(f->words, adjective->id, f->scan->at[i].id, true) < 3)
        return 0;
    if (!body && !staged && finder_looks_of_person(f, adjective->id) &&
        name_words_together(f->words, adjective->id, f->scan->at[i].id, true) < 2) /* Husova ústa */
        return 0;
    if (!body && f->span.cues & CUE_FIRST &&
        !name_words_together(f->words, adjective->id, f->scan->at[i].id, true)) /* Nový císař */
        return 0;
    return name_all_agree(f->words, f->scan, adjective->id, i, at) ? at - i + 1 : 0;
}

static bool is_and_word(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    size_t len = w->end - w->start;
    const char *s = f->scan->text + w->start;
    return (len == 1 && (*s == 'a' || *s == 'i')) || (len == 2 && !memcmp(s, "и", 2));
}

/* A field of learning or of life, in the genitive: (Музей) антропологии, (Ústav) archeologie. */
static bool is_field(const struct finder *f, size_t i)
{
    static const char *const tails[] = {
        "ologie",  "ografie", "istiky",  "iatrie",  "onomie", "ictví",  "nictví", "řství", "hotví",       "ologií",
        "ství",    "ologie",  "ologii",  "логии",   "графии", "истики", "ономии", "атрии", "ведения",     "ства",
        "логий",   "ектуры",  "ематики", "ультуры", "хники",  "зики",   "имии",   "рики",  "ematiky",     "fyziky",
        "echniky", "hemie",   "ektury",  "ultury",  "etiky",  "етики",  "итики",  "itiky", "ческих наук", NULL};
    const struct scan_word *w = word_at(f, i);
    return w && finder_is_plain_lower(w) && w->letters > 4 && name_has_tail(f->words, w->id, tails);
}

/* Behind an institution's word that stands inside a sentence: "антропологии и этнографии".  Returns the word behind. */
static size_t fields_end(const struct finder *f, size_t i)
{
    size_t end = i;
    while (end < i + 6 && end < f->scan->n && finder_joined(f, end - 1, 0) && is_field(f, end)) {
        bool more = end + 2 < f->scan->n && finder_joined(f, end, 0) && finder_joined(f, end + 1, 0) &&
                    is_and_word(f, end + 1) && is_field(f, end + 2);
        end += more ? 2 : 1;
        if (!more)
            break;
    }
    return end;
}

/* (Klub) českých Pickwicků: adjectives from word i on, and a name that goes with them, word `at`. */
static bool is_of_named(const struct finder *f, size_t i, size_t at)
{
    static const char *const genitives[] = {"ých", "ích", "ého", "ího", "ých", "ых", "их", "ого", "его", NULL};
    const struct scan_word *w = word_at(f, at);
    return at > i && w && finder_joined(f, at - 1, 0) && finder_begins_capital(f, w) && w->standing == SCAN_INSIDE &&
           last_part(&f->span)->kind == PART_NAME && name_has_tail(f->words, f->scan->at[i].id, genitives) &&
           name_all_agree(f->words, f->scan, f->scan->at[i].id, i + 1, at);
}

/* Behind an institution's word: genitives that say of what: (Ministerstvo) zahraničních věcí. */
static size_t add_genitives(struct finder *f, size_t i)
{
    size_t at = i, adjectives = 0, fields = fields_end(f, i);
    if (fields > i && f->span.n + fields - i < NAME_PARTS_MAX) {
        for (; i < fields; i++)
            finder_add(f, i, PART_COMMON);
        return i;
    }
    while (at < f->scan->n && adjectives < 3 && finder_joined(f, at - 1, 0) && finder_is_plain_lower(word_at(f, at)) &&
           name_looks_adjective(f->words, f->scan->at[at].id))
        at++, adjectives++;
    bool of = at < f->scan->n && finder_joined(f, at - 1, 0) && role_at(f, at, NULL) == ROLE_OF;
    bool named = !of && is_of_named(f, i, at);
    if ((!of && !named) || f->span.n + adjectives + 1 > NAME_PARTS_MAX)
        return i;
    for (; i <= at; i++)
        finder_add(f, i, named && i == at ? PART_NAME : PART_COMMON);
    return i;
}

/* Rostov na Donu, Hranice na Moravě: towns that are called so; of others it says where they are. */
static bool is_on_river(const struct finder *f, uint32_t town, uint32_t river)
{
    static const char *const towns[] = {"rostov", "hranic", "kostelec", "kostelc", "náměš",
                                        "náměšt", "měst",   "ростов",   NULL};
    static const char *const rivers[] = {"donu", "moravě", "hané", "дону", NULL};
    return name_has_stem(f->words, town, towns) && name_has_tail(f->words, river, rivers);
}

/* A small word, and a capital behind it: Ústí nad Labem, Council of Europe. */
static bool takes_small(struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    if (!w || !next || !finder_joined(f, i - 1, 0) || !finder_joined(f, i, 0) || w->casing != CASING_LOWER ||
        !finder_begins_capital(f, next) || role_at(f, i, NULL) != ROLE_SMALL)
        return false;
    const char *s = f->scan->text + w->start;
    size_t len = w->end - w->start;
    bool origin = (len == 1 && *s == 'z') || (len == 2 && !memcmp(s, "ze", 2)),
         on = (len == 2 && !memcmp(s, "na", 2)) || !strncmp(s, "на", 4);
    bool near = len == 1 && *s == 'u', of = f->scan->lang == LANG_EN && (len == 2 && !memcmp(s, "of", 2));
    bool latin_and = (len == 1 && *s == 'y') || (len == 3 && !memcmp(s, "and", 3)) ||
                     (len == 3 && !memcmp(s, "und", 3)) || (len == 2 && !memcmp(s, "et", 2));
    if (origin) /* Jan z Pomuku */
        return f->span.n == 1 && name_is_given(f->words, &f->words->at[f->span.parts[0].id], f->scan->lang, NULL);
    static const char *const da_whom[] = {"Винчи", "Гам", "Сильв", "Кост", "Понте", "Кунь", "Верон", "Пальм", NULL};
    bool da = !strncmp(s, "да ", strlen("да ")), known = !da; /* Леонардо да Винчи, but not Лиза да Лукерья */
    for (size_t k = 0; da_whom[k] && !known; k++)
        known = !strncmp(f->scan->text + next->start, da_whom[k], strlen(da_whom[k]));
    if (!known)
        return false;
    if (on)
        return last_part(&f->span)->kind == PART_NAME && is_on_river(f, last_part(&f->span)->id, next->id);
    if (near || latin_and || (name_declines(f->scan->lang) && finder_begins_own_noun(f, i + 1)))
        return false;
    if (len == 3 && !memcmp(s, "for", 3))
        return is_head(last_part(&f->span)->role);
    if (of && f->span.n > 1 && name_is_given(f->words, &f->words->at[f->span.parts[0].id], LANG_EN, NULL))
        return false; /* Nadezhda Abrikosova | of Moscow, but Catherine of Aragon */
    return !of || f->entitled || last_part(&f->span)->role != ROLE_TITLE;
}

/* Mies van der Rohe, Мис ван дер Роэ */
static bool takes_two_smalls(struct finder *f, size_t i)
{
    static const char *const pairs[] = {"van der ", "van den ", "von der ", "von dem ", "de la ", "de los ",
                                        "ван дер ", "ван ден ", "фон дер ", "де ла ",   NULL};
    if (f->span.n + 3 > NAME_PARTS_MAX || i + 2 >= f->scan->n || !finder_joined(f, i - 1, 0) ||
        !finder_joined(f, i + 1, 0) || !finder_begins_capital(f, &f->scan->at[i + 2]))
        return false;
    for (size_t k = 0; pairs[k]; k++)
        if (!strncmp(f->scan->text + f->scan->at[i].start, pairs[k], strlen(pairs[k])))
            return true;
    return false;
}

/* Na (zábradlí), U (Fleků): a preposition of Czech with a capital, where it stands inside a sentence. */
static bool is_capital_preposition(const struct finder *f, size_t i)
{
    static const char words[] = " Na U V Ve Pod Nad Za Před Mezi K Ke Při ";
    const struct scan_word *w = word_at(f, i);
    char padded[16];
    if (!w || w->standing != SCAN_INSIDE || f->scan->lang != LANG_CS || w->end - w->start > 6)
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)(w->end - w->start), f->scan->text + w->start);
    return strstr(words, padded) && i + 1 < f->scan->n && finder_joined(f, i, 0) && w[1].casing != CASING_UPPER;
}

/* Behind a preposition with a capital, word i: the words it governs, "zábradlí", "Zlatého tygra".  small: one of small
 * letters will do. */
static size_t governed_end(const struct finder *f, size_t i, bool small)
{
    const struct scan_word *w = &f->scan->at[i];
    if (finder_begins_capital(f, w) && finder_is_function_word(f, w->id)) /* »Pojď k nám U Nikdo, misread */
        return i;
    if (finder_begins_capital(f, w))
        return finder_begins_own_noun(f, i) ? i + 2 : i + 1;
    if (!small || !finder_is_plain_lower(w))
        return i;
    bool two = name_looks_adjective(f->words, w->id) && i + 1 < f->scan->n && finder_joined(f, i, 0) &&
               finder_is_plain_lower(&w[1]) && name_all_agree(f->words, f->scan, w->id, i + 1, i + 1);
    return two ? i + 2 : i + 1;
}

size_t finder_place_end(struct finder *f, size_t i, enum name_role before)
{
    bool told = is_head(before) || before == ROLE_FIRM;
    if (!is_capital_preposition(f, i))
        return i;
    if (!told && name_is_place_word(f->words, f->scan->at[i + 1].id, f->scan->lang)) /* * V Praze, 3. června */
        return i;
    size_t end = governed_end(f, i + 1, told);
    return end > i + 1 ? end : i;
}

size_t finder_add_place(struct finder *f, size_t i, size_t end)
{
    finder_add(f, i++, PART_SMALL);
    for (; i < end; i++)
        finder_add(f, i, finder_begins_capital(f, &f->scan->at[i]) ? PART_NAME : PART_COMMON);
    return i;
}

/* A function word with a capital is part of no name, whatever stands before it: "Стихи о Чехии\nПосле". */
static bool is_small_with_capital(const struct finder *f, size_t i)
{
    const struct scan_word *w = &f->scan->at[i];
    const struct name_word *v = vocabulary_of(f, i);
    bool shouted = w->casing == CASING_UPPER && w->standing == SCAN_FIRST; /* POUŤ ČECHŮV NA RUS */
    return name_declines(f->scan->lang) && (w->casing == CASING_TITLE || shouted) && w->letters > 1 &&
           finder_is_function_word(f, w->id) && v->inside <= 2 * v->lower + 2;
}

/* Is the span so far the word for a work, as a title begins with it? */
static bool is_titled_work(const struct finder *f)
{
    const struct name_span *s = &f->span;
    const struct name_word *v = &f->words->at[s->parts[0].id];
    return s->n == 1 && s->parts[0].role == ROLE_WORK && s->parts[0].casing == CASING_TITLE &&
           !(s->cues & (CUE_FIRST | CUE_TITLE)) &&
           !name_is_given(f->words, &f->words->at[s->parts[0].id], f->scan->lang, NULL) && !v->behind;
}

/* Dopisy z Ruska, Стихи к Чехии: the word for a work, with its capital inside a sentence, and what it is about. */
static bool takes_subject(struct finder *f, size_t i)
{
    static const char words[] = " z ze o na k ke pro do od proti při из о об к ко на для от to from on for ";
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    char padded[16];
    if (!w || !next || !is_titled_work(f) || w->casing != CASING_LOWER || w->end - w->start > 8 ||
        !finder_joined(f, i - 1, 0) || !finder_joined(f, i, 0) || !finder_begins_capital(f, next))
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)(w->end - w->start), f->scan->text + w->start);
    return strstr(words, padded);
}

/* Peter | the Great, Ivan III the Terrible */
static bool takes_epithet(struct finder *f, size_t i)
{
    static const char epithets[] = " Great Terrible Second First Third Fourth Fifth Conqueror Wise Bold Fair Good "
                                   "Magnificent Lionheart Elder Younger Pious Lame Blind Bald Brave Apostate "
                                   "Confessor Baptist Evangelist Apostle Impaler Fearless Posthumous ";
    const struct scan_word *w = word_at(f, i), *next = word_at(f, i + 1);
    char padded[24];
    if (f->scan->lang != LANG_EN || !w || !next || w->casing != CASING_LOWER || w->end - w->start != 3 ||
        memcmp(f->scan->text + w->start, "the", 3) || !finder_joined(f, i - 1, 0) || !finder_joined(f, i, 0) ||
        next->end - next->start > 16 || !name_is_given(f->words, &f->words->at[f->span.parts[0].id], LANG_EN, NULL))
        return false;
    snprintf(padded, sizeof padded, " %.*s ", (int)(next->end - next->start), f->scan->text + next->start);
    return strstr(epithets, padded);
}

/* A number that belongs to a name: Boeing 737, not Praha 1968. */
static bool takes_number(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    return w && w->number && w->end - w->start == 3 && finder_joined(f, i - 1, 0) && f->span.n == 1 &&
           vocabulary_of(f, i - 1)->place * 4 < vocabulary_of(f, i - 1)->inside + 1 && f->scan->at[i - 1].letters > 3 &&
           (unsigned char)f->scan->text[f->span.start] < 0x80 && (i + 1 == f->scan->n || f->scan->text[w->end] != '.');
}

/* Karel IV., Benedikt XVI */
static bool takes_roman(const struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    bool shouted = w && w->letters == 1 && last_part(&f->span)->casing == CASING_UPPER && i + 1 < f->scan->n &&
                   w[1].casing == CASING_UPPER && finder_joined(f, i, 0); /* MÍR V TÉ VLASTI */
    return w && !shouted && finder_is_roman(f, w) && finder_joined(f, i - 1, 0) &&
           last_part(&f->span)->kind == PART_NAME;
}

/* Turgeněv | Lovcovy zápisky: the adjective of a possessor, and its noun with a small letter. */
static bool is_possessors_own(const struct finder *f, size_t i)
{
    static const char *const tails[] = {"ův", "ova", "ovy", "ovo", "ovu", "ově", "ových", "ovým", "ovými", NULL};
    const struct scan_word *noun = word_at(f, i + 1);
    return f->scan->lang == LANG_CS && noun && name_has_tail(f->words, f->scan->at[i].id, tails) &&
           finder_begins_own_noun(f, i) && !finder_is_function_word(f, noun->id) &&
           !finder_is_finite_verb(f, noun->id) && !name_family_of(f->words, f->scan->at[i].id)->behind;
}

/* v Kyjevě | Česká družina: an adjective whose noun has a small letter begins a name of its own. */
static bool begins_own(struct finder *f, size_t i)
{
    const struct name_part part = {.id = f->scan->at[i].id}, *last = last_part(&f->span);
    if (!name_declines(f->scan->lang) || last->kind != PART_NAME || is_head(f->span.parts[0].role) ||
        name_looks_adjective(f->words, last->id))
        return false;
    if (is_possessors_own(f, i))
        return true;
    if (!takes_nouns(f, part.id) || name_words_together(f->words, last->id, part.id, false) > 1)
        return false;
    struct name_span whole = f->span;
    f->span.n = 1;
    size_t n = i + 1 < f->scan->n ? finder_nouns_behind(f, &part, i + 1) : 0;
    f->span = whole;
    return n;
}

/* A title with a capital begins another name, unless it is a surname: Karel Král. */
static bool is_title_behind(struct finder *f, size_t i)
{
    const struct name_part *last = last_part(&f->span);
    if (!name_declines(f->scan->lang) || role_at(f, i, NULL) != ROLE_TITLE || last->role == ROLE_TITLE)
        return false;
    return last->kind != PART_INITIAL && !name_is_given(f->words, &f->words->at[last->id], f->scan->lang, NULL);
}

/* Behind a noun with a small letter names are genitives, or begin anew: v sále Pražského hradu | Obama. */
static bool has_common(const struct name_span *s)
{
    for (size_t i = 0; i < s->n; i++)
        if (s->parts[i].kind == PART_COMMON)
            return true;
    return false;
}

/* A genitive, an adjective of one, or the noun of such an adjective: (зал) Пражского Града. */
static bool hangs_on_noun(const struct finder *f, size_t i)
{
    const struct name_part *last = last_part(&f->span);
    uint32_t id = f->scan->at[i].id;
    if (last->kind == PART_NAME && name_looks_adjective(f->words, last->id) &&
        name_agrees(f->words, last->id, id, f->scan->lang))
        return true;
    if (f->scan->at[i].casing == CASING_UPPER && name_kinds_of(f->words, vocabulary_of(f, i), f->scan->lang))
        return true; /* Академия наук СССР */
    return (name_looks_adjective(f->words, id) && !finder_looks_of_person(f, id)) ||
           name_may_be_genitive(f->words, id, f->scan->lang);
}

/* (студент) Новороссийского университета | Анатолия Светлогуба: what has an adjective already is called after nobody.
 */
static bool begins_person(const struct finder *f, size_t i)
{
    const struct name_span *s = &f->span;
    return s->n > 1 && s->parts[0].kind == PART_NAME && last_part(s)->kind == PART_COMMON &&
           name_looks_adjective(f->words, s->parts[0].id) && i + 1 < f->scan->n && finder_joined(f, i, 0) &&
           (last_part(s)->role != ROLE_BODY || /* Archeologický ústav Nikodima Kondakova */
            finder_looks_oblique(f, &f->words->at[s->parts[0].id])) &&
           finder_begins_capital(f, &f->scan->at[i + 1]) &&
           name_is_given(f->words, vocabulary_of(f, i), f->scan->lang, NULL);
}

/* (на) Софийской площади | Киева: a square that has its adjective is called after no town, but lies in it. */
static bool begins_town(const struct finder *f, size_t i)
{
    const struct name_span *s = &f->span;
    const struct name_part *last = last_part(s);
    return s->n > 1 && last->role == ROLE_PLACE && last->kind == PART_COMMON && s->parts[0].kind == PART_NAME &&
           name_looks_adjective(f->words, s->parts[0].id) && !finder_looks_of_person(f, s->parts[0].id) &&
           name_is_place_word(f->words, f->scan->at[i].id, f->scan->lang);
}

/* Тиняков А. | Стихотворения: the surname first, and behind the initials a word of every day. */
static bool begins_title(const struct finder *f, size_t i)
{
    const struct name_part *first = &f->span.parts[0];
    const struct name_word *v = vocabulary_of(f, i);
    return last_part(&f->span)->kind == PART_INITIAL && first->kind == PART_NAME && !finder_is_initial(f, i) &&
           !name_is_given(f->words, &f->words->at[first->id], f->scan->lang, NULL) &&
           (role_at(f, i, NULL) == ROLE_WORK || v->lower > v->inside ||
            (f->span.cues & CUE_FIRST && finder_ends_as_surname(f, first->id)));
}

bool finder_takes_capital(struct finder *f, size_t i)
{
    const struct scan_word *w = word_at(f, i);
    if (w && begins_title(f, i))
        return false;
    if (w && name_declines(f->scan->lang) && has_common(&f->span) &&
        (!hangs_on_noun(f, i) || begins_person(f, i) || begins_town(f, i)))
        return false; /* (strana) Tehríke Labajk */
    if (w && w->standing == SCAN_FIRST && w->letters > 2 && last_part(&f->span)->kind != PART_INITIAL &&
        !name_word_stands(f->words, w->id))
        return false; /* in a heading any word has a capital */
    if (w && (finder_only_shouted(f, i) || begins_own(f, i) || is_title_behind(f, i) || is_small_with_capital(f, i)))
        return false;
    char sign = last_part(&f->span)->kind == PART_INITIAL ? '.' : 0;
    return w && finder_joined(f, i - 1, sign) && finder_begins_capital(f, w) && role_at(f, i, NULL) != ROLE_STOP &&
           (w->letters > 1 || finder_is_initial(f, i));
}

size_t finder_extend_once(struct finder *f, size_t i)
{
    const struct name_part *last = last_part(&f->span);
    bool lone = f->span.n == 1 && last->kind == PART_NAME;
    if (i >= f->scan->n || f->span.n >= NAME_PARTS_MAX - 1)
        return i;
    if (takes_roman(f, i)) {
        finder_add(f, i, PART_NUMBER);
        bool dotted = f->scan->lang == LANG_CS || f->scan->lang == LANG_SK; /* Karel IV., but Карл IV */
        if (dotted && f->span.end < f->scan->len && f->scan->text[f->span.end] == '.')
            f->span.end = ++f->span.parts[f->span.n - 1].end;
        return i + 1;
    }
    if (f->span.n + 3 < NAME_PARTS_MAX && is_head(last->role) && finder_joined(f, i - 1, 0) &&
        finder_place_end(f, i, last->role) > i)
        return finder_add_place(f, i, finder_place_end(f, i, last->role));
    if (finder_takes_capital(f, i)) {
        finder_add(f, i, finder_is_initial(f, i) ? PART_INITIAL : PART_NAME);
        return i + 1;
    }
    if (takes_two_smalls(f, i)) {
        finder_add(f, i, PART_SMALL);
        finder_add(f, ++i, PART_SMALL);
        finder_add(f, i + 1, PART_NAME);
        return i + 2;
    }
    if (takes_subject(f, i) && finder_begins_own_noun(f, i + 1))
        return finder_add_place(f, i, i + 3); /* Listy z Národního divadla */
    if (finder_takes_possessed(f, i)) {
        f->span.parts[f->span.n - 1].end = f->scan->at[i].start - 1; /* 's is read, too */
        finder_add(f, i, PART_NAME);
        f->entitled = true;
        return i + 1;
    }
    if (takes_small(f, i) || takes_epithet(f, i) || takes_subject(f, i) || finder_takes_czech_small(f, i)) {
        finder_add(f, i, PART_SMALL);
        finder_add(f, i + 1, PART_NAME);
        return i + 2;
    }
    if (takes_number(f, i)) {
        finder_add(f, i, PART_NUMBER);
        return i + 1;
    }
    if (name_declines(f->scan->lang) && (lone || last->kind == PART_NAME) && finder_joined(f, i - 1, 0))
        for (size_t n = finder_nouns_behind(f, last, i); n; n--)
            finder_add(f, i++, PART_COMMON);
    for (size_t n = finder_czech_nouns(f, i); n; n--)
        finder_add(f, i++, PART_COMMON);
    last = last_part(&f->span);
    bool body = last->role == ROLE_BODY || (last->role == ROLE_FIRM && last->kind == PART_COMMON); /* Střední skupina */
    return name_declines(f->scan->lang) && body ? add_genitives(f, i) : i;
}
