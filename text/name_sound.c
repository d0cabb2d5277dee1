/* Letter groups become sounds, the longest group that fits first.  Differences that scripts and languages write
 * differently are left out on purpose: е, о and ё, г and h, й and y. */
#include "name_sound.h"

#include "utf8.h"
#include <string.h>
#include <utf8proc.h>

struct group {
    const char *letters, *sound;
};

/* Spellings of one language that others read differently. */
static const struct group czech[] = {{"ch", "H"}, {"ck", "QK"}, {"c", "Q"}, {"x", "KS"}, {NULL, NULL}};
static const struct group english[] = {{"tch", "C"}, {"ch", "C"}, {"ck", "K"}, {"ce", "SE"}, {"ci", "SI"},
                                       {"cy", "SI"}, {"c", "K"},  {"oo", "U"}, {"x", "KS"},  {NULL, NULL}};

static const struct group groups[] = {
    {"shch", "X"},  {"šč", "X"},    {"sch", "X"}, {"tsch", "C"}, {"sh", "X"}, {"sz", "X"}, {"š", "X"},  {"ш", "X"},
    {"щ", "X"},     {"č", "C"},     {"ч", "C"},   {"cz", "C"},   {"zh", "J"}, {"ž", "J"},  {"ж", "J"},  {"ř", "RJ"},
    {"kh", "H"},    {"gh", "H"},    {"h", "H"},   {"g", "H"},    {"г", "H"},  {"х", "H"},  {"ц", "Q"},  {"ts", "Q"},
    {"tz", "Q"},    {"тс", "Q"},    {"th", "T"},  {"ph", "F"},   {"ya", "A"}, {"ja", "A"}, {"já", "A"}, {"я", "A"},
    {"yu", "U"},    {"ju", "U"},    {"jú", "U"},  {"ю", "U"},    {"ye", "E"}, {"je", "E"}, {"jé", "E"}, {"yo", "E"},
    {"jo", "E"},    {"ia", "IA"},   {"ou", "U"},  {"a", "A"},    {"á", "A"},  {"ä", "A"},  {"а", "A"},  {"e", "E"},
    {"é", "E"},     {"ě", "E"},     {"ö", "E"},   {"е", "E"},    {"э", "E"},  {"ё", "E"},  {"o", "E"},  {"ó", "E"},
    {"ô", "E"},     {"о", "E"},     {"є", "E"},   {"i", "I"},    {"í", "I"},  {"y", "I"},  {"ý", "I"},  {"j", "I"},
    {"и", "I"},     {"й", "I"},     {"ы", "I"},   {"і", "I"},    {"ї", "I"},  {"u", "U"},  {"ú", "U"},  {"ů", "U"},
    {"ü", "U"},     {"у", "U"},     {"b", "B"},   {"б", "B"},    {"v", "V"},  {"w", "V"},  {"в", "V"},  {"d", "D"},
    {"ď", "D"},     {"д", "D"},     {"z", "Z"},   {"з", "Z"},    {"k", "K"},  {"q", "K"},  {"к", "K"},  {"l", "L"},
    {"ł", "L"},     {"ľ", "L"},     {"л", "L"},   {"m", "M"},    {"м", "M"},  {"n", "N"},  {"ň", "N"},  {"ń", "N"},
    {"н", "N"},     {"p", "P"},     {"п", "P"},   {"r", "R"},    {"р", "R"},  {"s", "S"},  {"с", "S"},  {"ś", "S"},
    {"t", "T"},     {"ť", "T"},     {"т", "T"},   {"f", "F"},    {"ф", "F"},  {"c", "K"},  {"x", "KS"}, {"трш", "TRJ"},
    {"прш", "PRJ"}, {"крш", "KRJ"}, {NULL, NULL}, /* Třebíč, Příbram: behind these ř has no voice */
};

static const struct group *find(const struct group *rows, const char *s)
{
    const struct group *best = NULL;
    for (; rows->letters; rows++)
        if (!strncmp(s, rows->letters, strlen(rows->letters)) &&
            (!best || strlen(rows->letters) > strlen(best->letters)))
            best = rows;
    return best;
}

static void small_letters(const char *word, size_t len, struct buf *out)
{
    for (size_t i = 0; i < len;) {
        uint32_t c;
        char bytes[4];
        i += utf8_next(word + i, len - i, &c);
        if (c != UTF8_BAD)
            buf_add(out, bytes, utf8_put((uint32_t)utf8proc_tolower((int32_t)c), bytes));
    }
    buf_adds(out, "");
}

static void add_sound(struct buf *out, size_t from, const char *sound)
{
    for (; *sound; sound++)
        if (out->len == from || out->s[out->len - 1] != *sound)
            buf_addc(out, *sound);
}

/* Czech makes Cvetajevová of Цветаева and Puškinová of Пушкина. */
static void drop_second_ending(struct buf *out, size_t from)
{
    static const char *const rows[][2] = {{"EVEVA", "EVA"}, {"INEVA", "INA"}};
    for (size_t i = 0; i < 2; i++) {
        size_t len = strlen(rows[i][0]);
        if (out->len - from > len && !strcmp(out->s + out->len - len, rows[i][0])) {
            buf_cut(out, out->len - len);
            buf_adds(out, rows[i][1]);
        }
    }
}

/* Иосиф is Josif, Йозеф is Jozef: before another vowel the first letter is a consonant that is not heard. */
static const char *skip_first(const char *small)
{
    static const char *const vowels[] = {"а", "е", "о", "у", "э", "ё", NULL};
    size_t first = !strncmp(small, "и", 2) || !strncmp(small, "й", 2) ? 2 : 0;
    for (size_t i = 0; first && vowels[i]; i++)
        if (!strncmp(small + first, vowels[i], strlen(vowels[i])))
            return small + first;
    return small;
}

void name_sound(const char *word, size_t len, enum lang lang, struct buf *out)
{
    struct buf small = {0};
    size_t from = out->len;
    small_letters(word, len, &small);
    const struct group *own = lang == LANG_CS || lang == LANG_SK ? czech : english;
    for (const char *s = skip_first(buf_string(&small)); *s;) {
        const struct group *g = find(own, s), *other = find(groups, s);
        if (!g || (other && strlen(other->letters) > strlen(g->letters)))
            g = other;
        if (g)
            add_sound(out, from, g->sound);
        s += g ? strlen(g->letters) : utf8_next(s, strlen(s), &(uint32_t){0});
    }
    buf_adds(out, "");
    if (lang == LANG_CS)
        drop_second_ending(out, from);
    buf_free(&small);
}

/* ---- Russian names as others spell them ---- */

struct respelling {
    const char *letters, *czech;
    bool ends; /* only at the end of the word */
    bool sign; /* it says that the name is spelt so */
};

static const struct respelling german[] = {
    {"schtsch", "šč", false, true}, {"tsch", "č", false, true}, {"sch", "š", false, true},
    {"ow", "ov", true, true},       {"ew", "ev", true, true},   {"zin", "cin", true, true},
    {"zyn", "cyn", true, true},     {"w", "v", false, false},   {NULL, NULL, false, false},
};
static const struct respelling french[] = {
    {"chtch", "šč", false, true}, {"tch", "č", false, true},  {"ch", "š", false, false}, {"ine", "in", true, true},
    {"yne", "yn", true, true},    {"off", "ov", true, true},  {"eff", "ev", true, true}, {"j", "ž", false, false},
    {"tsk", "ck", false, false},  {NULL, NULL, false, false},
};

/* Rieger, Schwarz: names of Germans, as Russians hear them (Ригер, Шварц). */
static const struct respelling heard[] = {
    {"sch", "š", false, true}, {"ie", "i", false, true},   {"eu", "oj", false, true}, {"tz", "c", false, true},
    {"nz", "nc", false, true}, {"rz", "rc", false, true},  {"lz", "lc", false, true}, {"ei", "ej", false, false},
    {"w", "v", false, false},  {NULL, NULL, false, false},
};

static const struct respelling *respelling_at(const struct respelling *rows, const char *s)
{
    for (; rows->letters; rows++) {
        size_t n = strlen(rows->letters);
        if (!strncmp(s, rows->letters, n) && (!rows->ends || !s[n]))
            return rows;
    }
    return NULL;
}

bool name_sound_abroad(const char *word, size_t len, enum name_abroad which, struct buf *out)
{
    static const struct respelling *const rows[] = {german, french, heard};
    struct buf small = {0}, czech_spelling = {0};
    bool sign = false;
    small_letters(word, len, &small);
    for (const char *s = buf_string(&small); *s;) {
        const struct respelling *row = respelling_at(rows[which], s);
        size_t n = row ? strlen(row->letters) : utf8_next(s, strlen(s), &(uint32_t){0});
        sign |= row && row->sign;
        buf_add(&czech_spelling, row ? row->czech : s, row ? strlen(row->czech) : n);
        s += n;
    }
    if (sign)
        name_sound(czech_spelling.s, czech_spelling.len, LANG_CS, out);
    buf_free(&small);
    buf_free(&czech_spelling);
    return sign;
}
