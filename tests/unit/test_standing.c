/* What the case of a word says, by where it stands. */
#include "standing.h"

#include "check.h"

/* The word is the one between < and >, which are taken out; | is where two blocks were joined. */
static const struct {
    const char *text;
    enum standing want;
} rows[] = {
    {"Viděl <Fialku> včera.", STANDS_INSIDE},
    {"<Fialka> přišel včera.", STANDS_FIRST},
    {"Kvetla <fialka>.", STANDS_LOWER},
    {"Přišel pozdě. <Fialka> mluvil.", STANDS_FIRST},
    {"Přišel prof. <Fialka> a mluvil.", STANDS_INSIDE},
    {"Přišel J. <Fialka> a mluvil.", STANDS_INSIDE},
    {"Přišel! „<Fialka> mluví.“", STANDS_FIRST},
    {"12. <Fialka> je květina.", STANDS_FIRST},
    {"Velká slova|<Fialka> je květina.", STANDS_FIRST},
    {"Velká slova <Fialka> je květina.", STANDS_INSIDE},
    {"KVETLA <FIALKA> NA STRÁNI", STANDS_FIRST},
    {"KVETLA <FIALKA>", STANDS_FIRST},
    {"Země jako <ČSSR> a jiné.", STANDS_INSIDE},
    {"Země <ČSSR> A jiné.", STANDS_INSIDE},
    {"Byl to <Fialka-Novák> sám.", STANDS_INSIDE},
    {"<Fialka-Novák> sám.", STANDS_FIRST},
    {"Сказал <Фиалка> вчера.", STANDS_INSIDE},
    {"<Фиалка> сказал.", STANDS_FIRST},
    {"Viděl 2020 včera <2021> rok.", STANDS_LOWER},
};

static struct joint joints[1];

/* Takes the marks out of the text: returns where the word begins. */
static uint32_t unmark(const char *marked, struct buf *text, uint32_t *njoints)
{
    uint32_t at = 0;
    *njoints = 0;
    buf_clear(text);
    for (; *marked; marked++) {
        if (*marked == '<')
            at = (uint32_t)text->len;
        if (*marked == '|') {
            buf_addc(text, '\n');
            joints[(*njoints)++] = (struct joint){(uint32_t)text->len, 2, 0};
        } else if (*marked != '<' && *marked != '>') {
            buf_addc(text, *marked);
        }
    }
    return at;
}

static const struct token *token_at(const struct reading *r, uint32_t start)
{
    size_t i = 0;
    while (i < r->tokens.n && r->tokens.at[i].start != start)
        i++;
    return i < r->tokens.n ? &r->tokens.at[i] : NULL;
}

int main(void)
{
    struct sentences sentences = {0};
    struct reading reading = {0};
    struct buf text = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t at = unmark(rows[i].text, &text, &reading.njoints);
        reading.joints = joints;
        reading.text = text.s;
        reading.len = text.len;
        tokens_of(&reading.tokens, text.s, text.len);
        sentences_of(&sentences, text.s, text.len, NULL);
        const struct token *token = token_at(&reading, at);
        check(token != NULL, "the word is there");
        if (token)
            check_number(standing_of(&reading, &sentences, token), rows[i].want, rows[i].text);
    }
    sentences_free(&sentences);
    reading_free(&reading);
    buf_free(&text);
    return check_done();
}
