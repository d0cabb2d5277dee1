/* Adjectives and verbs beside a name: what they ask of it, and what comes of it. */
#include "name_base.h"
#include "name_beside.h"

#include "check.h"

#include <stdlib.h>

/* What the program makes of one text, which is all that it knows. */
struct reader {
    struct name_words words;
    struct name_bases bases;
    struct name_spans spans;
    struct scan scan;
};

static void read_text(struct reader *r, const char *text, enum lang lang)
{
    *r = (struct reader){.bases.words = NULL};
    r->bases.words = &r->words;
    scan_passage(&r->scan, &r->words, text, strlen(text), lang, NULL, 0);
    name_words_count(&r->words, &r->scan);
    name_words_counted(&r->words);
    name_words_stamp(&r->words, &r->scan, 1);
    names_find(&r->spans, &r->words, &r->scan);
}

static void reader_free(struct reader *r)
{
    free(r->spans.at);
    scan_free(&r->scan);
    name_bases_free(&r->bases);
    name_words_free(&r->words);
}

enum { M, F, N, PL };

/* May the last name of the text stand in a case, as a noun of a gender? */
static const struct {
    enum lang lang;
    const char *text;
    unsigned gender, case_bit;
    bool may;
} asked[] = {
    {LANG_RU, "вчера искали старого Зворыкина напрасно", M, CASE_ACC, true},
    {LANG_RU, "вчера искали старого Зворыкина напрасно", F, CASE_NOM, false},
    {LANG_RU, "он гулял с весёленькой Дуней вдоль реки", F, CASE_INS, true},
    {LANG_RU, "он гулял с весёленькой Дуней вдоль реки", M, CASE_INS, false},
    {LANG_RU, "он гулял с сестрой Дуней вдоль реки", M, CASE_INS, true}, /* no adjective */
    {LANG_RU, "они долго Зворыкина искали", F, CASE_NOM, false},
    {LANG_RU, "он много Зворыкина хвалил", F, CASE_ACC, true},
    {LANG_RU, "школа, основанная Зворыкиным давно", M, CASE_INS, true}, /* a participle says by whom */
    {LANG_RU, "тогда встретил Зворыкина на улице", F, CASE_NOM, false},
    {LANG_RU, "тогда встретила Зворыкина на улице", F, CASE_NOM, true},
    {LANG_RU, "потом Зворыкина не нашли нигде", F, CASE_NOM, false},
    {LANG_RU, "пришли Зворыкин и гости", M, CASE_NOM, true}, /* one of several */
    {LANG_RU, "многие хвалят Зворыкина за смелость", M, CASE_NOM, false},
    {LANG_RU, "думал о Зворыкина судьбе", F, CASE_NOM, true}, /* a preposition asks */
    {LANG_CS, "včera hledal starého Zvoryku dlouho", M, CASE_ACC, true},
    {LANG_CS, "včera hledal starého Zvoryku dlouho", F, CASE_NOM, false},
    {LANG_CS, "žil tehdy ve starém Zvoryku dlouho", M, CASE_LOC, true},
    {LANG_CS, "žil tehdy ve starém Zvoryku dlouho", M, CASE_DAT, false},
    {LANG_CS, "šel k moravské Zvoryce pomalu", F, CASE_DAT, true},
    {LANG_CS, "šel k moravské Zvoryce pomalu", F, CASE_LOC, false}, /* the preposition before the adjective */
    {LANG_CS, "cesty vedou Zvoryku dolů", F, CASE_GEN, true},       /* a verb, and no adjective in -ou */
    {LANG_CS, "spolek založený Zvorykem dávno", M, CASE_INS, true}, /* by whom */
    {LANG_CS, "muž, které Zvorykům psal", M, CASE_DAT, true},       /* no adjective */
    {LANG_CS, "tehdy potkala Zvoryka na mostě", M, CASE_NOM, false},
    {LANG_CS, "tehdy potkala Zvoryka na mostě", F, CASE_NOM, true},
    {LANG_CS, "potom Zvoryka našli ráno", F, CASE_NOM, false},
    {LANG_CS, "potom Zvoryk se vrátila ráno", M, CASE_NOM, false},
    {LANG_CS, "přišli Zvoryk a hosté", M, CASE_NOM, true},    /* one of several */
    {LANG_CS, "festival Zvoryka v lese", F, CASE_NOM, true},  /* no verb */
    {LANG_CS, "psal o Zvorykovi hledala", M, CASE_NOM, true}, /* a preposition asks */
    {LANG_CS, "bydlel v ulici Zvorycké tehdy", F, CASE_LOC, true},
    {LANG_CS, "bydlel v ulici Zvorycké tehdy", N, CASE_NOM, false},
    {LANG_CS, "bydlel v ulici Zvoryckého tehdy", M, CASE_GEN, true}, /* somebody's */
};

/* May a span stand so, for all that its neighbours say? */
static bool may_stand(const struct name_span *s, unsigned gender, unsigned bit)
{
    bool any = s->asked[M] | s->asked[F] | s->asked[N] | s->asked[PL];
    return !any || s->asked[gender] & bit;
}

/* The only name, alone of its kind in the text. */
struct row {
    const char *text, *base;
};

static const struct row czech[] = {
    {"dlouho hledal Dohnálka marně", "Dohnálek"},  {"obyvatelé Mostiska protestovali celé léto", "Mostisko"},
    {"tehdy Hraboška postavila dům", "Hraboška"},  {"tehdy potkala Hrabáka u domu", "Hrabák"},
    {"viděl moravskou Jitulku v lese", "Jitulka"}, {"bydlel v ulici Zvorycké tehdy", "Zvorycká"},
};

static const struct row bases[] = {
    {"вдали он видел Гурко мельком", "Гурко"},
    {"там мы увидели Загорского", "Загорский"},
    {"вечером схватили Моравека и увезли", "Моравек"},
    {"Тогда Моравека схватили и увезли", "Моравек"},
    {"роль спела Яна Моравкова из Брно", "Яна Моравкова"},
    {"с милой, молоденькой Глашей гулял", "Глаша"},
    {"Tesla Зворыкина", "Tesla"}, /* shorter than an ending in Cyrillic letters */
    {"вышел вместе с основанным Глюком хором", "Глюк"},
};

static void check_bases(const struct row *rows, size_t n, enum lang lang)
{
    for (size_t i = 0; i < n; i++) {
        struct name_base base = {.text = {0}};
        struct reader r;
        read_text(&r, rows[i].text, lang);
        check(r.spans.n > 0, rows[i].text);
        if (r.spans.n)
            name_base_of(&base, &r.bases, &r.spans.at[0], rows[i].text, lang, 1);
        check_text(buf_string(&base.text), rows[i].base, rows[i].text);
        buf_free(&base.text);
        reader_free(&r);
    }
}

int main(void)
{
    struct reader r;
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        read_text(&r, asked[i].text, asked[i].lang);
        check(r.spans.n > 0, asked[i].text);
        if (r.spans.n)
            check(may_stand(&r.spans.at[r.spans.n - 1], asked[i].gender, asked[i].case_bit) == asked[i].may,
                  asked[i].text);
        reader_free(&r);
    }
    check_bases(czech, sizeof czech / sizeof *czech, LANG_CS);
    check_bases(bases, sizeof bases / sizeof *bases, LANG_RU);
    return check_done();
}
