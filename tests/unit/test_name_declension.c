/* Every case of many names, each in a sentence that asks for it: how many are led back to the nominative.  The table
 * of names below says what is true; what is found of it is held as a number, so that a loss and a gain are both seen.
 * DECLENSION=show prints each form that went wrong. */
#include "name_base.h"

#include "check.h"
#include "declension.h"

#include <stdlib.h>

enum { FORMS = 6, SENTENCES = 8, WORD_MAX = 80 };

/* A sentence, and which of the six forms stands in it. */
struct frame {
    unsigned form;
    const char *text;
};

static const struct frame persons_cs[SENTENCES] = {{0, "včera %s odmítl žádost"},     {1, "podle %s to není pravda"},
                                                   {1, "smrt %s všechny zaskočila"},  {2, "díky %s se to podařilo"},
                                                   {3, "dlouho hledal %s marně"},     {3, "čekal na %s celou hodinu"},
                                                   {4, "psával často o %s do novin"}, {5, "setkal se s %s až ráno"}};
static const struct frame places_cs[SENTENCES] = {{0, "tehdy byl %s daleko"},       {1, "přijel do %s až ráno"},
                                                  {1, "obyvatelé %s protestovali"}, {2, "vlak mířil k %s pomalu"},
                                                  {3, "navštívil %s dvakrát"},      {3, "vydal se na %s pěšky"},
                                                  {4, "žil v %s deset let"},        {5, "bydlel za %s na statku"}};
static const struct frame things_cs[SENTENCES] = {
    {0, "tehdy %s zvítězili"},         {1, "podle %s to není pravda"}, {1, "dějiny %s jsou dlouhé"},
    {2, "díky %s se to podařilo"},     {3, "viděl %s poprvé"},         {3, "čekal na %s celou hodinu"},
    {4, "psával často o %s do novin"}, {5, "setkal se s %s až ráno"}};
static const struct frame persons_ru[SENTENCES] = {
    {0, "сегодня %s отвечает неохотно"}, {1, "после %s никого не было"},     {1, "смерть %s всех потрясла"},
    {2, "благодаря %s всё удалось"},     {3, "долго искал %s напрасно"},     {3, "надеялся на %s целый год"},
    {4, "писал часто о %s в газетах"},   {5, "встретился с %s только утром"}};
static const struct frame places_ru[SENTENCES] = {{0, "вдали уже %s за рекой"},  {1, "приехал из %s только утром"},
                                                  {1, "жители %s протестовали"}, {2, "поезд шёл к %s медленно"},
                                                  {3, "посетил %s дважды"},      {3, "отправился в %s пешком"},
                                                  {4, "жил в %s десять лет"},    {5, "поселился за %s на хуторе"}};
static const struct frame things_ru[SENTENCES] = {
    {0, "а вот и %s перед нами"},      {1, "после %s никого не было"},
    {1, "история %s длинная"},         {2, "благодаря %s всё удалось"},
    {3, "видел %s впервые"},           {3, "надеялся на %s целый год"},
    {4, "писал часто о %s в газетах"}, {5, "встретился с %s только утром"}};

/* What is found of a table: of each form alone in its sentence, and with all sentences of the name read together. */
static const struct {
    enum lang lang;
    char kind;
    const char *const *names;
    const struct frame *frames;
    unsigned alone, together, of;
} rows[] = {
    {LANG_CS, 'p', czech, persons_cs, 366, 449, 480},  {LANG_CS, 'l', czech, places_cs, 614, 641, 656},
    {LANG_CS, 'o', czech, things_cs, 119, 134, 136},   {LANG_RU, 'p', russian, persons_ru, 290, 329, 344},
    {LANG_RU, 'l', russian, places_ru, 376, 400, 400}, {LANG_RU, 'o', russian, things_ru, 57, 58, 64},
};

/* The forms of a row of the table, each NUL-terminated. */
struct forms {
    char at[FORMS][WORD_MAX];
};

static struct forms forms_of(const char *row)
{
    struct forms forms = {0};
    row += 2; /* the kind and a blank */
    for (size_t i = 0; i < FORMS; i++) {
        size_t len = strcspn(row, "|");
        snprintf(forms.at[i], WORD_MAX, "%.*s", (int)len, row);
        row += len + (row[len] == '|');
    }
    return forms;
}

/* What the program knows of one text. */
struct reader {
    struct name_words words;
    struct name_bases bases;
    struct name_spans spans;
    struct name_base base;
    struct scan scan;
};

static void read_sentence(struct reader *r, const char *text, enum lang lang)
{
    scan_passage(&r->scan, &r->words, text, strlen(text), lang, NULL, 0);
    name_words_count(&r->words, &r->scan);
    for (size_t i = 0; i < r->scan.n; i++)
        if (r->scan.at[i].standing != SCAN_LOWER && !name_preposition_before(&r->words, &r->scan, i))
            r->words.at[r->scan.at[i].id].document = 1;
}

/* The base forms of a sentence's names, joined by |. */
static void bases_in(struct reader *r, const char *text, enum lang lang, struct buf *out)
{
    buf_clear(out);
    scan_passage(&r->scan, &r->words, text, strlen(text), lang, NULL, 0);
    names_find(&r->spans, &r->words, &r->scan);
    for (size_t i = 0; i < r->spans.n; i++) {
        size_t seam = name_seam_of(&r->bases, &r->spans.at[i], text, lang, 1);
        if (seam)
            name_span_part(&r->spans, i, seam);
        name_base_of(&r->base, &r->bases, &r->spans.at[i], text, lang, 1);
        buf_addf(out, "%s%s", i ? "|" : "", buf_string(&r->base.text));
    }
}

static void reader_free(struct reader *r)
{
    buf_free(&r->base.text);
    free(r->spans.at);
    scan_free(&r->scan);
    name_bases_free(&r->bases);
    name_words_free(&r->words);
}

static void sentence(struct buf *out, const struct frame *frame, const struct forms *forms)
{
    const char *gap = strstr(frame->text, "%s");
    buf_clear(out);
    buf_addf(out, "%.*s%s%s", (int)(gap - frame->text), frame->text, forms->at[frame->form], gap + 2);
}

/* How many sentences from..to of a name give its nominative, when those are all that is known. */
static unsigned found_in(const struct forms *forms, const struct frame *frames, size_t from, size_t to, enum lang lang)
{
    struct reader r = {.scan = {0}};
    struct buf text = {0}, got = {0};
    unsigned found = 0;
    r.bases.words = &r.words;
    for (size_t i = from; i < to; i++) {
        sentence(&text, &frames[i], forms);
        read_sentence(&r, buf_string(&text), lang);
    }
    name_words_counted(&r.words);
    for (size_t i = from; i < to; i++) {
        sentence(&text, &frames[i], forms);
        bases_in(&r, buf_string(&text), lang, &got);
        bool right = !strcmp(buf_string(&got), forms->at[0]);
        found += right;
        if (!right && getenv("DECLENSION"))
            printf("# %s: %s -> %s, not %s\n", to - from > 1 ? "together" : "alone", buf_string(&text),
                   buf_string(&got), forms->at[0]);
    }
    buf_free(&text);
    buf_free(&got);
    reader_free(&r);
    return found;
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned alone = 0, together = 0, of = 0;
        for (const char *const *name = rows[i].names; *name; name++) {
            struct forms forms = forms_of(*name);
            if (**name != rows[i].kind)
                continue;
            for (size_t k = 0; k < SENTENCES; k++, of++)
                alone += found_in(&forms, rows[i].frames, k, k + 1, rows[i].lang);
            together += found_in(&forms, rows[i].frames, 0, SENTENCES, rows[i].lang);
        }
        check_number(of, rows[i].of, "so many forms");
        check_number(alone, rows[i].alone, "a form alone");
        check_number(together, rows[i].together, "all forms of the name together");
    }
    return check_done();
}
