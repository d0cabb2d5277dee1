#include "sentences.h"

#include "buf.h"
#include "check.h"

/* The sentences of a text, joined by |; newlines as /. */
static void show(const char *text, const struct language *language, struct buf *out)
{
    struct sentences s = {0};
    sentences_of(&s, text, strlen(text), language);
    for (size_t i = 0; i < s.n; i++) {
        if (i > 0)
            buf_addc(out, '|');
        for (size_t at = s.at[i].start; at < s.at[i].end; at++)
            buf_addc(out, text[at] == '\n' ? '/' : text[at]);
    }
    sentences_free(&s);
}

struct row {
    const char *text, *sentences;
};

static void check_rows(const struct row *rows, size_t n, enum lang lang)
{
    for (size_t i = 0; i < n; i++) {
        struct buf got = {0};
        show(rows[i].text, lang == LANG_COUNT ? NULL : language_row(lang), &got);
        check_text(buf_string(&got), rows[i].sentences, rows[i].text);
        buf_free(&got);
    }
}

#define CHECK_ROWS(rows, lang) check_rows(rows, sizeof rows / sizeof *rows, lang)

static void check_any(void)
{
    static const struct row rows[] = {
        {"", ""},
        {" \n\n ", ""},
        {"Jedna", "Jedna"},
        {"  Jedna. \n", "Jedna."},
        {"Jedna. Dvě! Tři? Čtyři… Pět... Šest", "Jedna.|Dvě!|Tři?|Čtyři…|Pět...|Šest"},
        {"Jedna\ndvě.\nTři", "Jedna/dvě.|Tři"},
        {"Nadpis\n\nvěta\n \t\nkonec", "Nadpis|věta|konec"},
        {"Nadpis\r\n\r\nvěta", "Nadpis|věta"},
        {"(Jedna.) „Dvě.“ «Три.» Čtyři.[12] Pět.[pozn. 3] Šest. [7] Sedm", "(Jedna.)|„Dvě.“|«Три.»|Čtyři.[12]|"
                                                                           "Pět.[pozn. 3]|Šest. [7]|Sedm"},
        {"Ano.¹ Ne.^[2] Snad", "Ano.¹|Ne.^[2]|Snad"},
        {"Ach! jak je ti? – ptal se. „a tak“ dál", "Ach! jak je ti? – ptal se. „a tak“ dál"},
        {"Verze 2.5 je na najdi.example i jinde.Tak", "Verze 2.5 je na najdi.example i jinde.Tak"},
        {"今日は。明日は！", "今日は。|明日は！"},
        {"a.\xFF B. \xC4", "a.\xFF B.|\xC4"},
        {"Padl . . . Vstal. . .", "Padl . . .|Vstal. . ."},
    };
    CHECK_ROWS(rows, LANG_CS);
    CHECK_ROWS(rows, LANG_COUNT);
}

static void check_czech(void)
{
    static const struct row rows[] = {
        {"Sešli se dr. Novák a prof. Čech. Mluvili.", "Sešli se dr. Novák a prof. Čech.|Mluvili."},
        {"Viz např. Praha, obr. 5 a str. 12. Dále nic.", "Viz např. Praha, obr. 5 a str. 12.|Dále nic."},
        {"Jablka, hrušky atd. Potom šel.", "Jablka, hrušky atd.|Potom šel."},
        {"Roku 44 př. n. l. Caesar padl.", "Roku 44 př. n. l.|Caesar padl."},
        {"Přišel J. Š. Baar a K. H. Mácha. Odešli.", "Přišel J. Š. Baar a K. H. Mácha.|Odešli."},
        {"Jan C\u030C. Novák šel.", "Jan C\u030C. Novák šel."},
        {"Dne 9. května a 21. 8. 1968 v 19. století.", "Dne 9. května a 21. 8. 1968 v 19. století."},
        {"Dne 9. Května roku 1945. Konec.", "Dne 9. Května roku 1945.|Konec."},
        {"Bylo mu 45. Žil dál.", "Bylo mu 45.|Žil dál."},
        {"Bylo to v roce 1968. 5 lidí padlo.", "Bylo to v roce 1968.|5 lidí padlo."},
        {"1. Úvod. IV. Závěr", "1. Úvod.|IV. Závěr"},
        {"Karel IV. byl král. Za Karla IV. V Praze.", "Karel IV. byl král.|Za Karla IV.|V Praze."},
        {"Je to vitamin C. V roce 1912 ho našli.", "Je to vitamin C.|V roce 1912 ho našli."},
        {"Řekl: „Pojď.“ Potom „Ne!“ křikla.", "Řekl: „Pojď.“|Potom „Ne!“ křikla."},
        {"Firma Dům s. r. o. sídlí zde.", "Firma Dům s. r. o. sídlí zde."},
        {"Sv. Václav. Ul. Na Příkopě", "Sv. Václav.|Ul. Na Příkopě"},
    };
    CHECK_ROWS(rows, LANG_CS);
}

static void check_russian(void)
{
    static const struct row rows[] = {
        {"А. С. Пушкин родился в 1799 г. в Москве. Он писал.", "А. С. Пушкин родился в 1799 г. в Москве.|Он писал."},
        {"В 1968 г. Брежнев послал войска.", "В 1968 г. Брежнев послал войска."},
        {"Он умер в 1837 г. Его помнят.", "Он умер в 1837 г.|Его помнят."},
        {"Книги, тетради и т. д. Потом всё.", "Книги, тетради и т. д.|Потом всё."},
        {"Это т. е. Москва и т.е. Киев.", "Это т. е. Москва и т.е. Киев."},
        {"Жил на ул. Горького, д. 5, кв. 3. Всё.", "Жил на ул. Горького, д. 5, кв. 3.|Всё."},
        {"— Иди! — сказал он. — Иду.", "— Иди! — сказал он.|— Иду."},
        {"А.С. Пушкин и Ф.М. Достоевский. Два", "А.С. Пушкин и Ф.М. Достоевский.|Два"},
        {"В XIX в. Россия росла.", "В XIX в. Россия росла."},
    };
    CHECK_ROWS(rows, LANG_RU);
}

static void check_english(void)
{
    static const struct row rows[] = {
        {"Mr. Smith met Dr. Jones. They spoke.", "Mr. Smith met Dr. Jones.|They spoke."},
        {"J. R. R. Tolkien wrote it, e.g. in 1937. It sold.", "J. R. R. Tolkien wrote it, e.g. in 1937.|It sold."},
        {"“Go.” He went. 'No!' she said.", "“Go.”|He went.|'No!' she said."},
    };
    CHECK_ROWS(rows, LANG_EN);
}

int main(void)
{
    check_any();
    check_czech();
    check_russian();
    check_english();
    return check_done();
}
