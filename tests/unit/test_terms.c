#include "terms.h"

#include "check.h"

/* Marks as one reads them: the separator is shown as |. */
static const char *shown(struct buf *term)
{
    for (size_t i = 0; i < term->len; i++) {
        if (term->s[i] == TERM_SEPARATOR)
            term->s[i] = '|';
    }
    return buf_string(term);
}

static void check_terms(void)
{
    static const struct {
        const char *word, *term;
    } rows[] = {
        {"kramar", "kramar"},
        {"Kramář", "kramar|$A L"},
        {"kramář", "kramar|$A L"}, /* decomposed */
        {"PŘÍLIŠ", "prilis|!L A\"L"},
        {"Straße", "strasse|$!Bß"},
        {"STRASSE", "strasse"},
        {"Łódź", "lodz| !Ał A!A"},
        {"Đurić", "duric| !Ađ#A"},
        {"København", "kobenhavn|!!Aø"},
        {"Cæsar", "caesar|!!Bæ"},
        {"œuvre", "oeuvre| !Bœ"},
        {"ısı", "isi| !Aı!!Aı"},
        {"ấm", "am| B !@\u0301"},
        {"ęé", "ee| h A"},
        {"ﬁnále", "finale|#A"},
        {"Ёлка", "елка| H"},
        {"елка", "елка"},
        {"Чайковский", "чайковский"},
        {"Чайковский", "чайковский"}, /* й of и and breve */
        {"їжа", "їжа"},
        {"ўсё", "ўсе|$H"},
        {"Медве́дев", "медведев"},
        {"за́мо̀к", "замок"},
        {"Ѓорѓи", "ѓорѓи"},
        {"Ѓорѓи", "ѓорѓи"},
        {"Љубљана", "љубљана"},
        {"Россія", "россия|(!Bі"},
        {"хлѣбъ", "хлеб|$!Bѣ\"!@ъ"},
        {"Ѳедоръ", "федор| !Bѳ(!@ъ"},
        {"сѵнодъ", "синод|\"!Bѵ&!@ъ"},
        {"изъ-за", "из-за|$!@ъ"},
        {"объезд", "объезд"},
        {"ъ", "ъ"},
        {"Київ", "київ"},
        {"місто", "мисто|\"!Bі"},
        {"України", "україни"},
        {"Ігор", "игор| !Bі"},
        {"її", "її"},
        {"їхні", "їхні"}, /* і beside ї is itself */
        {"O'Neill", "oneill|!!@'"},
        {"O’Neill", "oneill|!!@'"},
        {"OʼNeill", "oneill|!!@'"},
        {"О'Нил", "онил|\"!@'"},
        {"U.S.A", "usa|!!@.!!@."},
        {"U.S.A.", "usa|!!@.!!@."},
        {"21.8.1968", "21.8.1968"},
        {"1,5", "1,5"},
        {"česko‑ruský", "cesko-rusky| L)A"},
        {"ško\u00ADla", "skola| L"},
        {"ško\u200Bla\uFEFF", "skola| L"},
        {"R2D2", "r2d2"},
        {"snake_case", "snake_case"},
        {"Ὀδυσσεύς", "οδυσσευσ| S*A"},
        {"한국", "한국"},
        {"한국", "한국"}, /* in jamo */
        {"שָׁלוֹם", "שלום|\"!@\u05B8 !@\u05C1$!@\u05B9"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf term = {0};
        size_t folded = term_of(rows[i].word, strlen(rows[i].word), &term);
        check_text(shown(&term), rows[i].term, rows[i].word);
        check_number(folded, strcspn(rows[i].term, "|"), "its folded half");
        buf_free(&term);
    }
}

static void check_look_alikes(void)
{
    static const struct {
        const char *word, *term;
    } rows[] = {
        {"Mосква", "москва"},  {"Пyшкин", "пушкин"}, {"реka", "река"},       {"Вoлга", "волга"},
        {"HАТО", "нато"},      {"BЕНА", "вена"},     {"cтo", "сто"},         {"Медвéдев", "медведев"},
        {"Кoролëв", "королев|*H"}, {"Рraha", "praha"},   {"Нavel", "havel"},     {"Tomаš", "tomas|$L"},
        {"О'Neill", "oneill|!!@'"}, {"Lада", "lада"}, {"IT-компания", "it-компания"}, {"ТV", "tv"},
        {"IT-кoмпания", "it-компания"}, {"Iванъ", "иван| !Bі&!@ъ"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf term = {0};
        term_of(rows[i].word, strlen(rows[i].word), &term);
        check_text(shown(&term), rows[i].term, rows[i].word);
        buf_free(&term);
    }
}

static void check_written(void)
{
    static const struct {
        const char *word, *written;
    } rows[] = {
        {"Kramář", "kramář"}, {"STRAẞE", "straße"}, {"Хлѣбъ", "хлѣбъ"},   {"Ёлка", "ёлка"},     {"O’Neill", "o'neill"},
        {"U.S.A.", "u.s.a"},  {"Łódź", "łódź"},     {"ấm", "ấm"},         {"ǿǽ", "ǿǽ"},         {"изъ-за", "изъ-за"},
        {"İ", "i̇"},           {"q̌", "q̌"},           {"Медве́дев", "медведев"}, {"praha", "praha"}, {"ᾳ", "αι"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf term = {0}, written = {0}, again = {0};
        term_of(rows[i].word, strlen(rows[i].word), &term);
        term_written(term.s, term.len, &written);
        check_text(buf_string(&written), rows[i].written, rows[i].word);
        term_of(written.s, written.len, &again);
        check_text(buf_string(&again), buf_string(&term), "folds to the same term");
        buf_free(&term);
        buf_free(&written);
        buf_free(&again);
    }
}

/* Marks that nobody wrote must not lead anywhere. */
static void check_ill_formed(void)
{
    static const struct {
        const char *term, *written;
    } rows[] = {
        {"abc\x01", "abc"},           {"abc\x01 ", "abc"},      {"abc\x01 !", "abc"},     {"abc\x01 !A", "abc"},
        {"abc\x01 !A\xC4", "abc"},    {"abc\x01~A", "abc"},     {"abc\x01#A", "abc"},     {"abc\x01\"!Bx", "abc"},
        {"abc\x01\x7f\x7f\x7f", "abc"}, {"abc\x01 A\x02", "ábc"}, {"abc\x01 0", "abc"},   {"", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf written = {0};
        term_written(rows[i].term, strlen(rows[i].term), &written);
        check_text(buf_string(&written), rows[i].written, "ill-formed marks");
        buf_free(&written);
    }
}

static void check_nothing(void)
{
    static const char *const rows[] = {"", "-", "'", "...", "\u0301", "\u00AD", "\xFF\xFE", "—", " ", "½"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf term = {0};
        buf_adds(&term, "before");
        check_number(term_of(rows[i], strlen(rows[i]), &term), 0, "no letter, no term");
        check_text(buf_string(&term), "before", "and nothing appended");
        buf_free(&term);
    }
}

static void check_long(const char *letter, size_t times, size_t folded_want)
{
    struct buf word = {0}, term = {0}, written = {0}, again = {0};
    for (size_t i = 0; i < times; i++)
        buf_adds(&word, letter);
    size_t folded = term_of(word.s, word.len, &term);
    check_number(folded, folded_want, letter);
    check(term.len <= TERM_MAX, "not over the limit");
    term_written(term.s, term.len, &written);
    term_of(written.s, written.len, &again);
    check_text(buf_string(&again), buf_string(&term), "folds to the same term");
    buf_free(&word);
    buf_free(&term);
    buf_free(&written);
    buf_free(&again);
}

int main(void)
{
    check_terms();
    check_look_alikes();
    check_written();
    check_ill_formed();
    check_nothing();
    check_long("x", 1000, 160);
    check_long("ž", 1000, 160);
    check_long("ж", 1000, 160);
    check_long("и\u0306", 1000, 160);
    check_long("한", 1000, 159);
    check_long("a\u0301\u0302\u0303\u0304\u0305\u0306\u0307", 1000, 64);
    check_number(term_folded("kramar\x01$A L", 11), 6, "the folded half of a term with marks");
    check_number(term_folded("kramar", 6), 6, "and of one without");
    return check_done();
}
