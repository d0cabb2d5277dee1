#include "author.h"

#include "check.h"

/* want: family, given, particle, suffix as F|G|P|S; a literal in quotes; authors parted by " + " */
static const struct {
    const char *author, *want;
} names[] = {
    {"Karel Čapek", "Čapek|Karel||"},
    {"Čapek, Karel", "Čapek|Karel||"},
    {"ČAPEK, Karel", "ČAPEK|Karel||"},
    {"ČAPEK Karel", "ČAPEK|Karel||"},
    {"Karel ČAPEK", "ČAPEK|Karel||"},
    {"Čapek K.", "Čapek|K.||"},
    {"K. Čapek", "Čapek|K.||"},
    {"Jan Amos Komenský", "Komenský|Jan Amos||"},
    {"Němcová Božena", "Němcová|Božena||"},
    {"Božena Němcová", "Němcová|Božena||"},
    {"Фёдор Михайлович Достоевский", "Достоевский|Фёдор Михайлович||"},
    {"Достоевский Фёдор Михайлович", "Достоевский|Фёдор Михайлович||"},
    {"Достоевский, Ф. М.", "Достоевский|Ф. М.||"},
    {"Достоевский Ф. М.", "Достоевский|Ф. М.||"},
    {"Достоевский Ф.М.", "Достоевский|Ф.М.||"},
    {"Ф. М. Достоевский", "Достоевский|Ф. М.||"},
    {"Ф.М. Достоевский", "Достоевский|Ф.М.||"},
    {"Ахматова Анна Андреевна", "Ахматова|Анна Андреевна||"},
    {"Лев Толстой", "Толстой|Лев||"},
    {"Римский-Корсаков Н. А.", "Римский-Корсаков|Н. А.||"},
    {"Jean-Paul Sartre", "Sartre|Jean-Paul||"},
    {"Ludwig van Beethoven", "Beethoven|Ludwig|van|"},
    {"van Gogh, Vincent", "Gogh|Vincent|van|"},
    {"Goethe, Johann Wolfgang von", "Goethe|Johann Wolfgang|von|"},
    {"Jan van der Berg", "Berg|Jan|van der|"},
    {"Martin Luther King, Jr.", "King|Martin Luther||Jr."},
    {"King, Martin Luther, Jr.", "King|Martin Luther||Jr."},
    {"Jan Novák ml.", "Novák|Jan||ml."},
    {"prof. PhDr. Jan Novák, CSc.", "Novák|Jan||"},
    {"Ing. Jan Novák, Ph.D.", "Novák|Jan||"},
    {"Jan Novák (ed.)", "Novák|Jan||"},
    {"Novák, Jan (1900–1980)", "Novák|Jan||"},
    {"Novák, Jan; Malá, Anna", "Novák|Jan|| + Malá|Anna||"},
    {"Novák, Jan; Anna Malá", "Novák|Jan|| + Malá|Anna||"},
    {"Jan Novák, Anna Malá", "Novák|Jan|| + Malá|Anna||"},
    {"Jan Novák, Anna Malá, Petr Nový", "Novák|Jan|| + Malá|Anna|| + Nový|Petr||"},
    {"Jan Novák a Anna Malá", "Novák|Jan|| + Malá|Anna||"},
    {"Novák, Jan a Malá, Anna", "Novák|Jan|| + Malá|Anna||"},
    {"John Smith and Jane Roe", "Smith|John|| + Roe|Jane||"},
    {"John Smith & Jane Roe", "Smith|John|| + Roe|Jane||"},
    {"Илья Ильф и Евгений Петров", "Ильф|Илья|| + Петров|Евгений||"},
    {"Ludwig van Beethoven a Jan Novák ml.", "Beethoven|Ludwig|van| + Novák|Jan||ml."},
    {"И. Ильф, Е. Петров", "Ильф|И.|| + Петров|Е.||"},
    {"Novák, J., Malá, A.", "Novák|J.|| + Malá|A.||"},
    {"najdi", "\"najdi\""},
    {"Homér", "\"Homér\""},
    {"ČTK", "\"ČTK\""},
    {"Národní archiv", "\"Národní archiv\""},
    {"Ministerstvo školství a tělovýchovy", "\"Ministerstvo školství a tělovýchovy\""},
    {"Human Rights Watch", "\"Human Rights Watch\""},
    {"Институт русского языка", "\"Институт русского языка\""},
    {"Jan z Nepomuku", "\"Jan z Nepomuku\""},
    {"", ""},
    {" ; ,", ""},
    {"(ed.)", ""},
    {"A B C D E F G H I J", "\"A B C D E F G H I J\""},
    {"\xff\xfe", "\"\xff\xfe\""},
};

static void add(struct buf *out, const char *s, const char *behind)
{
    buf_adds(out, s ? s : "");
    buf_adds(out, behind);
}

int main(void)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct authors a;
        struct buf got = {0};
        authors_of(&a, names[i].author);
        for (size_t k = 0; k < a.n; k++) {
            const struct author *who = &a.at[k];
            buf_adds(&got, k ? " + " : "");
            if (who->literal) {
                buf_addf(&got, "\"%s\"", who->literal);
                continue;
            }
            add(&got, who->family, "|");
            add(&got, who->given, "|");
            add(&got, who->particle, "|");
            add(&got, who->suffix, "");
        }
        check_text(buf_string(&got), names[i].want, names[i].author);
        authors_free(&a);
        buf_free(&got);
    }
    struct authors none;
    authors_of(&none, NULL);
    check_number((long long)none.n, 0, "NULL has no authors");
    authors_free(&none);
    return check_done();
}
