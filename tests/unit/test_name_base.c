#include "check.h"
#include "names_read.h"

/* The names of one text, each as "base (kind)", joined by |.  The text is all that the vocabulary knows. */
static void names_of(const char *text, enum lang lang, struct buf *out)
{
    struct reading r = {.bases = {.words = NULL}};
    struct name_base base = {0};
    names_read(&r, "", text, lang);
    for (size_t i = 0; i < r.spans.n; i++) {
        name_base_of(&base, &r.bases, &r.spans.at[i], text, lang, 1);
        buf_addf(out, "%s%s (%c)", i ? "|" : "", buf_string(&base.text),
                 bearer_word(base.kind)[base.kind == BEARER_PLACE]);
    }
    buf_free(&base.text);
    names_read_free(&r);
}

/* Kinds by a letter: p person, l place, o organisation or other. */
static const struct {
    enum lang lang;
    const char *text, *want;
} rows[] = {
    {LANG_CS, "včera jednal s prezidentem Milošem Zemanem", "Miloš Zeman (p)"},
    {LANG_CS, "podle Zemana, jak Zeman řekl, se Zemanovi nic nestalo", "Zeman (p)|Zeman (p)|Zeman (p)"},
    {LANG_CS, "dopis od Boženy Němcové přišel do Prahy", "Božena Němcová (p)|Praha (l)"},
    {LANG_CS, "potkal Kateřinu Štěpánkovou a Kateřina Štěpánková se smála",
     "Kateřina Štěpánková (p)|Kateřina Štěpánková (p)"},
    {LANG_CS, "jel do Ústí nad Labem a z Českých Budějovic", "Ústí nad Labem (l)|České Budějovice (l)"},
    {LANG_CS, "vstup do Evropské unie", "Evropská unie (o)"},
    {LANG_CS, "členem byl i J. Š. Baar, kněz", "J. Š. Baar (p)"},
    {LANG_CS, "král Karel IV. založil", "Karel IV. (p)"},
    {LANG_CS, "v Praze Miloše Zemana nikdo neznal", "Praha (l)|Miloš Zeman (p)"},
    {LANG_CS, "ministerstvo jí dalo a Ministerstva zahraničních věcí se ptala", "Ministerstvo zahraničních věcí (o)"},
    {LANG_CS, "žil tam Jan z Pomuku", "Jan z Pomuku (p)"},
    {LANG_CS, "v pondělí to nikdo nečekal. Potom přišel podzim.", ""},
    {LANG_CS, "v Karlových Varech hrál Karel Holub, Karel Holub jel do Karlových Varů",
     "Karlovy Vary (l)|Karel Holub (p)|Karel Holub (p)|Karlovy Vary (l)"},
    {LANG_CS, "do Petrovy Lhoty přišel Petr Holub, v Petrově Lhotě ho znali",
     "Petrova Lhota (l)|Petr Holub (p)|Petrova Lhota (l)"},
    {LANG_CS, "Petr Holub psal do Světových novin, o Světových novinách i do Lesního deníku",
     "Petr Holub (p)|Světové noviny (o)|Světové noviny (o)|Lesní deník (o)"},
    {LANG_RU, "писал в Рабочую газету", "Рабочая газета (o)"},
    {LANG_RU, "он встретился с президентом Борисом Ельциным", "Борис Ельцин (p)"},
    {LANG_RU, "приехал в Москву из Праги", "Москва (l)|Прага (l)"},
    {LANG_RU, "решение Верховного суда", "Верховный суд (o)"},
    {LANG_RU, "стихи А. С. Пушкина и А. С. Пушкин", "А. С. Пушкин (p)|А. С. Пушкин (p)"},
    {LANG_RU, "письмо Анне Ахматовой", "Анна Ахматова (p)"},
    {LANG_EN, "when he met Russian President Boris Yeltsin in Prague he laughed", "Boris Yeltsin (p)|Prague (l)"},
    {LANG_EN, "they left the Council of Europe and later joined the European Union",
     "Council of Europe (o)|European Union (o)"},
    {LANG_EN, "on Monday the Czech delegation left", ""},
    {LANG_CS, "a v horách sníh,\nTvář oči v dálce,\nZdraví nám Prahu,\nDýchá tam v dálce", "Praha (l)"},
    {LANG_CS, "kreslil to Jiří Trnka", "Jiří Trnka (p)"},
    /* a given name that may be a woman's, and a surname in a man's genitive */
    {LANG_CS, "potom přišel dopis Petra Halase", "Petr Halas (p)"},
    {LANG_CS, "ležel tam dopis Josefa Trnky", "Josef Trnka (p)"},
    {LANG_CS, "četli povídky Jana Nerudy", "Jan Neruda (p)"},
    {LANG_CS, "tam hrála Petra Janů", "Petra Janů (p)"},
    {LANG_CS, "byl to Eduard Ševardnadze", "Eduard Ševardnadze (p)"},
    {LANG_CS, "psala o tom i dcera Majerové", "Majerová (p)"},
    {LANG_CS, "do školy chodila dcera Mariny Lipinové a s ní i matka Lipinové", "Marina Lipinová (p)|Lipinová (p)"},
    {LANG_CS, "vyšla kniha Karla Nováka", "Karel Novák (p)"},
    {LANG_CS, "to byl Karl Novák", "Karl Novák (p)"},
    {LANG_CS, "vyšly dopisy Aloise Jiráska", "Alois Jirásek (p)"},
    {LANG_CS, "za vlády Alexandra II. se psalo", "Alexandr II. (p)"},
    {LANG_RU, "после смерти Кутузова никто не знал", "Кутузов (p)"},
    {LANG_RU, "там поставили «Руслана и Людмилу» снова", "Руслан и Людмила (o)"},
    {LANG_RU, "он подписал «Хартию-77» зимой", "Хартия-77 (o)"},
    {LANG_RU, "там стояла церковь Рождества Христова и часовня Успения Пресвятой Богородицы",
     "Рождество Христово (o)|Успение Пресвятой Богородицы (o)"},
    {LANG_RU, "служил редактор «Телескопа» давно", "Телескоп (o)"},
    {LANG_RU, "передали командующему Северной группой войск", "Северная группа войск (o)"},
    {LANG_RU, "после «Венгерских танцев» хлопали долго", "Венгерские танцы (o)"},
    {LANG_RU, "он сказал: «Сергею Петровичу наше низкое почтение» и сел", "Сергей Петрович (p)"},
    {LANG_RU, "он собирал «Сибирские древности» долго", "Сибирские древности (o)"},
    {LANG_RU, "она пела с Николаем Шаховским вечером", "Николай Шаховской (p)"},
    {LANG_RU, "виллу построил Людвиг Мис ван дер Роэ", "Людвиг Мис ван дер Роэ (p)"},
    {LANG_CS, "stojí tam kostel svatého Prokopa", "Prokop (p)"},
    {LANG_CS, "„Barborko, pojď!“ volal. Potom řekl: „Barborko, jdi!“ a Barborka šla",
     "Barborka (o)|Barborka (o)|Barborka (o)"},
    {LANG_CS, "studoval v Žukovinu u Moskvy", "Žukovino (l)|Moskva (l)"},
    {LANG_CS, "pocházel z Hulova, přišel z Lomnice a vrátil se do Sečovců", "Hulov (l)|Lomnice (l)|Sečovce (l)"},
    {LANG_CS, "pokládali je za Bretoňany", "Bretoňané (o)"},
    {LANG_CS, "psal o Moravských bratřích a o polích", "Moravští bratři (o)"},
    {LANG_CS, "jeli do Horních Mlýnů a do Nových Dvorů", "Horní Mlýny (l)|Nové Dvory (l)"},
    {LANG_CS, "šel do obce Bukovany a zpět", "Bukovany (l)"},
    {LANG_CS, "bydlel tehdy u Novosadových", "Novosadovi (o)"},
    {LANG_CS, "žil tam rod Sternbergů, a Jan Sternberg tam stavěl", "Sternbergové (o)|Jan Sternberg (p)"},
    {LANG_CS, "v sále se Voráči otevřely dveře, jak Voráč chtěl; Jan Voráč vešel", "Voráč (p)|Voráč (p)|Jan Voráč (p)"},
    {LANG_CS, "u Voráčků bylo teplo, jak u Dvořáků", "Voráčkové (o)|Dvořáci (o)"},
    {LANG_CS, "vždyť Terezulka šla, Terezulka spala, Terezulka jedla, Terezulka četla; zdálo se Terezulce všechno",
     "Terezulka (p)|Terezulka (p)|Terezulka (p)|Terezulka (p)|Terezulka (p)"},
    {LANG_CS, "neplač proto Jitulko a vstaň; on dobře zná Jitulku i s Jitulkou, ač Jitulka nechce",
     "Jitulka (p)|Jitulka (p)|Jitulka (p)|Jitulka (p)"},
    {LANG_CS, "řekl jim vše o Krumlovské", "Krumlovská (o)"},
    {LANG_CS, "líbilo se Terezce u moře, se Zdenou i se Lvem", "Terezka (p)|Zdena (p)|Lev (p)"},
    {LANG_CS, "pluk vedl Jan Hornberg-\n-Kosickij a vojáci Jana Hornberga-\n-Kosického milovali",
     "Jan Hornberg-Kosickij (p)|Jan Hornberg-Kosickij (p)"},
    {LANG_CS, "tehdy Hana Horáčková psala, a kniha o Horáčkové vyšla", "Hana Horáčková (p)|Horáčková (p)"},
    {LANG_CS, "bojovali proti Moravcům, a Eva Moravcová se dívala; líbilo se Moravcové",
     "Moravci (o)|Eva Moravcová (p)|Moravcová (p)"},
    {LANG_CS, "jednal s Mateuszem Malinieckým o všem; Mateusz se smál", "Mateusz Maliniecki (p)|Mateusz (p)"},
    {LANG_EN, "they met at Horka nad Moravou in June", "Horka nad Moravou (l)"},
    {LANG_CS, "", ""},
};

/* Names as a register turns them, the surname first. */
static const struct {
    enum lang lang;
    const char *text, *want;
} turned[] = {
    {LANG_CS, "včera přišel Petr Holub", "Holub, Petr"},
    {LANG_CS, "volal na Nerudovou Barborku dlouho", "Nerudová Barborka"},
    {LANG_CS, "stál tam Havránkův Pomník", "Havránkův Pomník"},
    {LANG_RU, "вошёл Сергей Нилыч", "Сергей Нилыч"},
    {LANG_RU, "звали Степанову Лизавету домой", "Степанова Лизавета"},
    {LANG_RU, "вошёл Сергей Шостакович", "Шостакович, Сергей"},
    {LANG_CS, "opeře i opery; zpívala ve Vlaské Opeře", "Vlaská Opera"},
    {LANG_RU, "читал Зотов А. С. вслух", "Зотов, А. С."},
    {LANG_RU, "мадонна была; пел Мадонне Сикстинской", "Мадонна Сикстинская"},
    {LANG_CS, "pojmenován po císařovně Karolíně Augustě", "Karolína Augusta"},
};

static void turned_of(const char *text, enum lang lang, struct buf *out)
{
    struct reading r = {.bases = {.words = NULL}};
    struct name_base base = {0};
    names_read(&r, "", text, lang);
    for (size_t i = 0; i < r.spans.n; i++) {
        name_base_of(&base, &r.bases, &r.spans.at[i], text, lang, 1);
        buf_addf(out, "%s%s", i ? "|" : "", buf_string(&base.text) + base.surname);
        if (base.surname)
            buf_addf(out, ", %.*s", (int)base.surname - 1, base.text.s);
    }
    buf_free(&base.text);
    names_read_free(&r);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf got = {0};
        names_of(rows[i].text, rows[i].lang, &got);
        check_text(buf_string(&got), rows[i].want, rows[i].text);
        buf_free(&got);
    }
    for (size_t i = 0; i < sizeof turned / sizeof *turned; i++) {
        struct buf got = {0};
        turned_of(turned[i].text, turned[i].lang, &got);
        check_text(buf_string(&got), turned[i].want, turned[i].text);
        buf_free(&got);
    }
    return check_done();
}
