#include "name_sound.h"

#include "check.h"

#include <stdlib.h>

static const struct {
    const char *czech, *english, *russian; /* NULL: not compared */
} alike[] = {
    {"Chruščov", "Khrushchev", "Хрущёв"},
    {"Jelcin", "Yeltsin", "Ельцин"},
    {"Gorbačov", "Gorbachev", "Горбачёв"},
    {"Čajkovskij", "Tchaikovsky", "Чайковский"},
    {"Cvetajevová", "Tsvetaeva", "Цветаева"},
    {"Puškinová", NULL, "Пушкина"},
    {"Kramář", NULL, "Крамарж"},
    {"Havel", "Havel", "Гавел"},
    {"Sergej", "Sergei", "Сергей"},
    {"Gorbaněvská", "Gorbanevskaya", "Горбаневская"},
    {"Jan", NULL, "Ян"},
    {"Jiří", NULL, "Иржи"},
    {"Josif", NULL, "Иосиф"},
    {"Jozef", NULL, "Йозеф"},
    {"Dubček", "Dubček", "Дубчек"},
    {"Michail", "Mikhail", "Михаил"},
    {"BENEŠ", "Beneš", "бенеш"},
    {"Třebíč", NULL, "Тршебич"},
    {"Kříž", NULL, "Кршиж"},
    {"Křivánek", NULL, "Крживанек"},
    {"Maršák", NULL, "Маршак"},
};

static const struct {
    const char *czech, *german, *french;
} abroad[] = {
    {"Puškin", "Puschkin", "Pouchkine"},
    {"Čechov", "Tschechow", "Tchékhoff"},
    {"Golicyn", "Golizyn", "Golitsyne"},
};

/* Names of Germans, and as Russians hear them. */
static const char *const heard[][2] = {
    {"Rieger", "Ригер"}, {"Schwarz", "Шварц"}, {"Kreutzer", "Кройцер"}, {"Wiesner", "Виснер"}, {"Holz", "Гольц"}};

static const char *const unlike[][2] = {
    {"Zeman", "Zima"}, {"Novák", "Nováková"}, {"Havel", "Pavel"}, {"Karel", "Karla"}};

static char *sound_of(const char *word, enum lang lang)
{
    struct buf out = {0};
    name_sound(word, strlen(word), lang, &out);
    return buf_take(&out);
}

static void check_same(const char *a, enum lang la, const char *b, enum lang lb)
{
    char *x = sound_of(a, la), *y = sound_of(b, lb);
    check_text(x, y, a);
    free(x);
    free(y);
}

int main(void)
{
    for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
        if (alike[i].english)
            check_same(alike[i].czech, LANG_CS, alike[i].english, LANG_EN);
        check_same(alike[i].czech, LANG_CS, alike[i].russian, LANG_RU);
    }
    for (size_t i = 0; i < sizeof unlike / sizeof *unlike; i++) {
        char *x = sound_of(unlike[i][0], LANG_CS), *y = sound_of(unlike[i][1], LANG_CS);
        check(strcmp(x, y) != 0, unlike[i][0]);
        free(x);
        free(y);
    }
    for (size_t i = 0; i < sizeof abroad / sizeof *abroad; i++) {
        struct buf german = {0}, french = {0};
        char *czech = sound_of(abroad[i].czech, LANG_CS);
        check(name_sound_abroad(abroad[i].german, strlen(abroad[i].german), ABROAD_GERMAN, &german), abroad[i].german);
        check_text(buf_string(&german), czech, abroad[i].german);
        check(name_sound_abroad(abroad[i].french, strlen(abroad[i].french), ABROAD_FRENCH, &french), abroad[i].french);
        check_text(buf_string(&french), czech, abroad[i].french);
        free(czech);
        buf_free(&german);
        buf_free(&french);
    }
    for (size_t i = 0; i < sizeof heard / sizeof *heard; i++) {
        struct buf sound = {0};
        char *russian = sound_of(heard[i][1], LANG_RU);
        check(name_sound_abroad(heard[i][0], strlen(heard[i][0]), ABROAD_HEARD, &sound), heard[i][0]);
        check_text(buf_string(&sound), russian, heard[i][0]);
        free(russian);
        buf_free(&sound);
    }
    struct buf own = {0};
    check(!name_sound_abroad("Novák", strlen("Novák"), ABROAD_HEARD, &own) && !own.len, "no German");
    check(!name_sound_abroad("Novák", strlen("Novák"), ABROAD_GERMAN, &own) && !own.len, "no name of Russia in German");
    check(!name_sound_abroad("Novák", strlen("Novák"), ABROAD_FRENCH, &own) && !own.len, "nor in French");
    char *none = sound_of("\xff 12", LANG_CS);
    check_text(none, "", "what is no letter has no sound");
    free(none);
    return check_done();
}
