#include "name_members.h"

#include "check.h"

/* The vocabulary has the words of `elsewhere`. */
static const struct {
    enum lang lang;
    const char *elsewhere, *word;
    bool woman;
    const char *want;
    unsigned cases;
} rows[] = {
    {LANG_CS, "Ivan Hrbek", "Hrbkovi", false, "Hrbek", CASE_NOM | CASE_VOC},
    {LANG_CS, "", "Hrbkových", true, "Hrbková", CASE_GEN | CASE_ACC | CASE_LOC},
    {LANG_CS, "Jan Svoboda, Svoboda", "Svobodovými", false, "Svoboda", CASE_INS},
    {LANG_CS, "", "Borským", false, "Borský", CASE_DAT},
    {LANG_CS, "", "Borští", true, "Borská", CASE_NOM | CASE_VOC},
    {LANG_CS, "", "Hrbek", false, "", 0},
    {LANG_CS, "", "Krejčí", false, "", 0},
    {LANG_RU, "", "Ладыгины", true, "Ладыгина", CASE_NOM | CASE_VOC},
    {LANG_RU, "", "Ладыгиным", false, "Ладыгин", CASE_DAT},
    {LANG_RU, "", "Верейских", false, "Верейский", CASE_GEN | CASE_ACC | CASE_LOC},
    {LANG_RU, "", "Хрбеках", false, "Хрбек", CASE_LOC},
    {LANG_RU, "", "Ладыгин", false, "", 0},
};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct name_words words = {.n = 0};
        struct name_bases bases = {.words = &words};
        struct scan scan = {.n = 0};
        struct buf text = {0}, got = {0};
        buf_addf(&text, "%s, tam %s", rows[i].elsewhere, rows[i].word);
        scan_passage(&scan, &words, text.s, text.len, rows[i].lang, NULL, 0);
        name_words_count(&words, &scan);
        name_words_counted(&words);
        unsigned cases = name_member_of(&bases, scan.at[scan.n - 1].id, rows[i].lang, rows[i].woman, &got);
        check_text(buf_string(&got), rows[i].want, rows[i].word);
        check(cases == rows[i].cases, rows[i].word);
        scan_free(&scan);
        name_bases_free(&bases);
        name_words_free(&words);
        buf_free(&text);
        buf_free(&got);
    }
    return check_done();
}
