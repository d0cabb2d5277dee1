#include "check.h"
#include "names_read.h"

/* The names of one text, joined by |, as a register heads them: "Zeman, Miloš (p)"; ? where the base form is doubtful.
 */
static void put(struct buf *out, const struct name_base *b)
{
    const char *text = buf_string(&b->text);
    buf_addf(out, "%s%s", out->len ? "|" : "", text + b->surname);
    if (b->surname)
        buf_addf(out, ", %.*s", (int)b->surname - 1, text);
    buf_addf(out, " (%c)%s", bearer_word(b->kind)[b->kind == BEARER_PLACE], b->doubtful ? " ?" : "");
}

static void headings_of(const char *elsewhere, const char *text, enum lang lang, struct buf *out)
{
    struct reading r = {.bases = {.words = NULL}};
    struct name_base base = {0};
    names_read(&r, elsewhere, text, lang);
    for (size_t i = 0; i < r.spans.n; i++) {
        name_base_of(&base, &r.bases, &r.spans.at[i], text, lang, 1);
        put(out, &base);
    }
    buf_free(&base.text);
    names_read_free(&r);
}

/* Kinds by a letter: p person, l place, o organisation or other. */
static const struct {
    enum lang lang;
    const char *elsewhere, *text, *want;
} rows[] = {
    /* rulers and saints have no surname, presidents do */
    {LANG_CS, "", "zvítězil pruský král Bedřich Vilém a císař Karel Albrecht", "Bedřich Vilém (p)|Karel Albrecht (p)"},
    {LANG_CS, "", "tam byl prezident Petr Pavel", "Pavel, Petr (p)"},
    {LANG_RU, "", "тогда король Карл Людвиг умер", "Карл Людвиг (p)"},
    {LANG_EN, "", "then old Francis Joseph came and Robert Joseph did", "Francis Joseph (p)|Joseph, Robert (p)"},
    {LANG_EN, "", "he met Alfred the Great there", "Alfred the Great (p)"},
    {LANG_CS, "", "obraz Marie Boží tam visel", "Marie Boží (p)"},
    /* patronymics */
    {LANG_RU, "пришёл Галактион Ферапонтович и сел", "позвал Галактион Ферапонтович гостей",
     "Галактион Ферапонтович (p)"},
    {LANG_RU, "пришёл Дмитрий Шостакович, потом Шостакович сел", "играл Дмитрий Шостакович", "Шостакович, Дмитрий (p)"},
    {LANG_RU, "", "вошла Ульяна Ферапонтовна", "Ульяна Ферапонтовна (p)"},
    {LANG_RU, "", "пришла Серафима Прохоровна и ждала", "Серафима Прохоровна (p)"},
    {LANG_RU, "", "артистка Ольга Глебова и Олега Глебова видели", "Глебова, Ольга (p)|Глебов, Олег (p)"},
    {LANG_RU, "звезда", "медаль Серебряная Звезда ему дали", "Серебряная Звезда (o) ?"},
    {LANG_CS, "", "čte dílo Turgeněvovo a oči Havrankovy", "Turgeněv (p)|Havranek (p)"},
    {LANG_RU, "", "пришли Лука Степаныч и Дарья Никитишна", "Лука Степаныч (p)|Дарья Никитишна (p)"},
    {LANG_RU, "", "играли Андрей Палич и Фома Игнатьич", "Палич, Андрей (p)|Фома Игнатьич (p)"},
    {LANG_CS, "černý, bílý", "byl tu Záviš Černý a v knize Bílý Anděl", "Černý, Záviš (p)|Bílý Anděl (o)"},
    {LANG_RU, "вестник, вестника, о вестнике", "статья из Вестника Лиги", "Вестник Лиги (o)"},
    /* the surname first, with no comma */
    {LANG_RU, "", "Сидоров Антон Петрович принят, Белова Мария Ильинична нет",
     "Сидоров, Антон Петрович (p)|Белова, Мария Ильинична (p)"},
    {LANG_CS, "tehdy Karel Vorel psal, Karel Vorel", "hlasoval i Vorel Karel", "Vorel, Karel (p)"},
    /* works */
    {LANG_RU, "", "читал Поэму Моря и слушал", "Поэма Моря (o)"},
    {LANG_CS, "", "vydal tehdy Verše Slovákům", "Verše Slovákům (o)"},
    {LANG_EN, "", "they sang Dvorak's Cunning Peasant again", "Dvorak (p)|Cunning Peasant (o)"},
    /* a surname that is also the word for a place or an institution */
    {LANG_CS, "", "přišel František Hora, potkal Antonína Horu a volal na Emila Mosta",
     "Hora, František (p)|Hora, Antonín (p)|Most, Emil (p)"},
    {LANG_CS, "", "přednášel tam Antonín Rada i J. Hrad", "Rada, Antonín (p)|Hrad, J. (p)"},
    {LANG_RU, "", "пришёл Фома Гора, играл Фома Театр", "Гора, Фома (p)|Театр, Фома (p)"},
    {LANG_CS, "", "stojí tam Mariánská hora", "Mariánská hora (l)"},
    {LANG_CS, "", "tehdy Hora zvolal ano", "Hora (p)"},
    /* persons by the ends of their names, towns by their last words */
    {LANG_RU, "пришла Сонюшка, потом Сонюшка", "тогда Сонюшка встала, Кубейко молчал", "Сонюшка (p)|Кубейко (p)"},
    {LANG_CS, "přišel Kubrínek, potom Kubrínek", "ráno Kubrínek zpíval", "Kubrínek (p)"},
    {LANG_EN, "", "then Kubrinsky was in prison", "Kubrinsky (p)"},
    {LANG_CS, "", "leží tam Holubův Brod a Tichá Ves", "Holubův Brod (l)|Tichá Ves (l)"},
    {LANG_CS, "", "psali z Loun na Ohři", "Louny (l)|Ohře (l)"},
    {LANG_CS, "", "čte Bibli a Korán", "Bible (o)|Korán (o)"},
    /* an adjective before its noun is nobody */
    {LANG_CS, "", "leží tam Nové Zdislavice a visí Zlatá Podkova", "Nové Zdislavice (l) ?|Zlatá Podkova (o)"},
    {LANG_CS, "", "založil tehdy Seminarium Palladianum", "Seminarium Palladianum (o)"},
    /* places by the words before them, and by their ends */
    {LANG_CS, "", "zůstali na Drahavé, přišli z Vrbové a seděli nad Hostivínem", "Drahavá (l)|Vrbová (l)|Hostivín (l)"},
    {LANG_CS, "", "tehdy přišla Vrbová a smála se", "Vrbová (p)"},
    {LANG_CS, "Antonín Petrák přišel, viděli Antonína Petráka", "pohled na Petrín je pěkný", "Petrín (l)"},
    {LANG_CS, "", "narodil se v městě Bystré nad Loučkou", "Bystré nad Loučkou (l)"},
    {LANG_CS, "", "byl to kronikář Lašska a poslanec Horák", "Lašsko (l)|Horák (p)"},
    {LANG_RU, "", "стояли под Кошатском и под Варгашем", "Кошатск (l)|Варгаш (l)"},
    {LANG_RU, "", "ждали помощи с Востока и с Юга", "Восток (l)|Юг (l)"},
    {LANG_CS, "", "přijel z Plzně, Slezany viděl", "Plzeň (l)|Slezané (o)"},
    {LANG_CS, "", "v seznamu je Ruská federace a Sovětský svaz", "Ruská federace (l)|Sovětský svaz (l)"},
    {LANG_RU, "", "стояла там Никольская церковь и Армянская церковь", "Никольская церковь (l)|Армянская церковь (o)"},
    /* whose body it is, and who stands in a row with a place */
    {LANG_RU, "", "правительство Ивана Дедека пало", "Дедек, Иван (p)"},
    {LANG_RU, "", "посланники в Брно, Олан Бартон и Виктор Лакомб, уехали",
     "Брно (l)|Бартон, Олан (p)|Лакомб, Виктор (p)"},
    /* verbs */
    {LANG_EN, "", "then he wrote Furrows and died; Kubrin replied", "Furrows (o)|Kubrin (p)"},
    {LANG_CS, "", "řekl pro Rozhlasák totéž", "Rozhlasák (o)"},
    {LANG_EN, "", "it was then that the Kubrin remembered him", "Kubrin (o)"},
    /* a firm is called after somebody */
    {LANG_EN, "", "they flew with Robert Hulk Airlines and met Robert Hulk",
     "Robert Hulk Airlines (o)|Hulk, Robert (p)"},
    /* abbreviations with numbers */
    {LANG_CS, "", "soubor je v XYT-8 a ne v XYT", "XYT-8 (o)|XYT (o)"},
    /* abbreviations */
    {LANG_CS, "", "podepsali smlouvu Starý START", "Starý START (o)"},
    {LANG_CS, "", "byl tajemníkem ÚV KSR tehdy", "ÚV KSR (o)"},
    /* whose the thing is */
    {LANG_CS, "", "bydleli v Rasputinově domě a u Hrubínova stolu", "Rasputin (p) ?|Hrubín (p)"},
    /* places with two words, one of which others write with a hyphen */
    {LANG_RU, "", "бой над Градцем Кралове", "Градец Кралове (l)"},
    /* surnames by their ends: alone, before a noun, near a place */
    {LANG_RU, "", "он жалел Каменского и спорил с Вершиловым", "Каменский (p)|Вершилов (p)"},
    {LANG_CS, "", "potom hovořil s Dobřanským o všem, s Karpovem též", "Dobřanský (p)|Karpov (p)"},
    {LANG_CS, "", "pomník u Lopatova tam stojí", "Lopatov (l) ?"},
    {LANG_CS, "přišel Dlask a Dlask sedl", "v knize je Archeologický ústav Antonína Dlaska",
     "Archeologický ústav Antonína Dlaska (o)"},
    /* a base form that stands nowhere, and another one as good */
    {LANG_CS, "přijel Holub, proto Holub", "porážka Hurtíka a Holuba", "Hurtík (p)|Holub (p)"},
    {LANG_CS, "", "porážka Miloše Hurtíka u Evropské unie", "Hurtík, Miloš (p)|Evropská unie (o)"},
    {LANG_CS, "", "psala o Balině dlouho", "Balin (o) ?"},
    {LANG_RU, "", "писал о Мартышове", "Мартышов (p) ?"},
    {LANG_CS, "byl v Balině, Balina leží tam", "psala o Balině dlouho", "Balina (o)"},
};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf got = {0};
        headings_of(rows[i].elsewhere, rows[i].text, rows[i].lang, &got);
        check_text(buf_string(&got), rows[i].want, rows[i].text);
        buf_free(&got);
    }
    return check_done();
}
