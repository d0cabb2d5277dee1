/* Which language a text is in; and the tables of words. */
#include "check.h"
#include "language.h"
#include "terms.h"

static enum lang guessed(const char *text)
{
    struct tokens tokens = {0};
    tokens_of(&tokens, text, strlen(text));
    enum lang lang = language_of(text, strlen(text), &tokens);
    tokens_free(&tokens);
    return lang;
}

static void check_guess(const char *text, const char *want)
{
    check_text(language_row(guessed(text))->code, want, text);
}

/* One sentence a row, none of them in text/language_samples.txt. */
static const char *const czech[] = {
    "Knihovna bude o prázdninách otevřena pouze v úterý dopoledne.",
    "Na podzim jsme sbírali houby a doma je sušili na kamnech.",
    "Vlak z Brna měl dvacet minut zpoždění, a tak nám ujel autobus.",
    "Kronikář zaznamenal, že roku 1620 byla obec vypálena a lid se rozprchl.",
    "Kdo jinému jámu kopá, sám do ní padá.",
    "Lékařka doporučila pacientovi klid na lůžku a hodně tekutin.",
    "Zastupitelstvo schválilo rozpočet na příští rok jednomyslně.",
    "Rukopis se dochoval v klášterní knihovně jen ve dvou opisech.",
    "Tatínek opravil plot, zatímco bratr natíral okenice nazeleno.",
    "Spisovatelka strávila poslední léta života v malém domku na Vysočině.",
    "Myslíš, že by mi půjčil kolo, kdybych ho pěkně poprosila?",
    "Při vykopávkách se našly střepy nádob, bronzové jehlice a mince.",
    "V této kapitole se zabýváme vlivem podnebí na úrodu obilí.",
    "Soudruzi a soudružky, letošní žně skončily o týden dříve.",
    "Hrnečku, vař! A hrneček začal vařit sladkou kaši.",
    "Generál odmítl vydat rozkaz k ústupu a byl odvolán.",
};

static const char *const russian[] = {
    "Библиотека летом будет открыта только по вторникам до обеда.",
    "Осенью мы собирали грибы и сушили их дома на печке.",
    "Поезд из Твери опоздал на двадцать минут, и мы не успели на автобус.",
    "Летописец пишет, что в тот год деревня сгорела, а люди разбежались.",
    "Не рой другому яму, сам в неё попадёшь.",
    "Врач посоветовала больному покой и обильное питьё.",
    "Городская дума единогласно утвердила бюджет на следующий год.",
    "Рукопись сохранилась в монастырской библиотеке лишь в двух списках.",
    "Отец чинил забор, а брат красил ставни зелёной краской.",
    "Последние годы жизни писательница провела в маленьком доме под Рязанью.",
    "Как ты думаешь, даст он мне велосипед, если хорошенько попросить?",
    "При раскопках нашли черепки сосудов, бронзовые иглы и монеты.",
    "В этой главе мы рассмотрим влияние климата на урожай зерновых.",
    "Товарищи, уборка урожая в нынешнем году закончилась раньше срока.",
    "Тише едешь, дальше будешь.",
    "Генерал отказался отдать приказ об отступлении и был отстранён.",
};

static const char *const english[] = {
    "The library will be open on Tuesday mornings only during the holidays.",
    "In autumn we picked mushrooms and dried them on the stove at home.",
    "The train from York was twenty minutes late, so we missed our bus.",
    "The chronicler relates that the village was burnt and its people scattered.",
    "He who digs a pit for others falls into it himself.",
    "The doctor advised her patient to rest and drink plenty of water.",
    "The council approved next year's budget unanimously.",
    "Only two copies of the manuscript survive in the abbey library.",
    "My father mended the fence while my brother painted the shutters green.",
    "The novelist spent her last years in a cottage near the sea.",
    "Do you think he'd lend me his bike if I asked nicely?",
    "Excavations brought to light potsherds, bronze needles and coins.",
    "This chapter deals with the influence of climate on cereal yields.",
    "A stitch in time saves nine.",
    "The general refused to order a retreat and was relieved of his command.",
    "Terms and conditions apply; see the website for details.",
};

static const char *const slovak[] = {
    "Knižnica bude cez prázdniny otvorená iba v utorok dopoludnia.",
    "Na jeseň sme zbierali huby a doma sme ich sušili na peci.",
    "Vlak zo Žiliny meškal dvadsať minút, a preto nám ušiel autobus.",
    "Kto druhému jamu kope, sám do nej spadne.",
    "Lekárka odporučila pacientovi pokoj na lôžku a veľa tekutín.",
    "Rukopis sa zachoval v kláštornej knižnici len v dvoch odpisoch.",
    "Myslíš, že by mi požičal bicykel, keby som ho pekne poprosila?",
};

static const char *const ukrainian[] = {
    "Бібліотека влітку буде відчинена лише у вівторок до обіду.",
    "Восени ми збирали гриби й сушили їх удома на печі.",
    "Потяг зі Львова запізнився на двадцять хвилин, і ми не встигли на автобус.",
    "Не копай іншому яму, бо сам у неї впадеш.",
    "Лікарка порадила хворому спокій і багато пити.",
    "Рукопис зберігся в монастирській бібліотеці лише у двох списках.",
    "Як гадаєш, чи позичить він мені велосипед?",
};

static const char *const others[] = {
    "Biblioteka będzie w czasie wakacji otwarta tylko we wtorki przed południem.",
    "Die Bücherei ist in den Ferien nur am Dienstagvormittag geöffnet.",
    "La bibliothèque ne sera ouverte que le mardi matin pendant les vacances.",
    "La biblioteca estará abierta solamente los martes por la mañana.",
    "La biblioteca sarà aperta soltanto il martedì mattina durante le vacanze.",
    "Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae.",
    "A könyvtár a szünidőben csak kedden délelőtt lesz nyitva.",
    "Knjižnica bo med počitnicami odprta samo ob torkih dopoldne.",
    "Knjižnica će za praznika biti otvorena samo utorkom prijepodne.",
    "Библиотеката през ваканцията ще бъде отворена само във вторник сутринта.",
    "Библиотека ће за време распуста бити отворена само уторком пре подне.",
    "Бібліятэка падчас канікул будзе адчынена толькі ў аўторак раніцай.",
    "De bibliotheek is tijdens de vakantie alleen op dinsdagochtend open.",
    "Biblioteket är under lovet öppet bara på tisdag förmiddag.",
    "Biblioteca va fi deschisă în vacanță numai marți dimineața.",
    "Kütüphane tatil boyunca yalnızca salı sabahları açık olacak.",
    "Thư viện chỉ mở cửa vào sáng thứ ba trong kỳ nghỉ.",
    "Η βιβλιοθήκη θα είναι ανοιχτή μόνο το πρωί της Τρίτης.",
    "図書館は休みの間、火曜日の午前中だけ開いています。",
    "הספרייה תהיה פתוחה רק ביום שלישי בבוקר.",
};

#define check_all(texts, want) check_each(texts, sizeof texts / sizeof *texts, want)

static void check_each(const char *const *texts, size_t n, const char *want)
{
    for (size_t i = 0; i < n; i++)
        check_guess(texts[i], want);
}

struct edge {
    const char *text, *want;
};

static const struct edge edges[] = {
    {"", "other"},
    {"1968, 21. 8., 3,14", "other"},
    {"— … ?!", "other"},
    {"\xff\xfe\xc3", "other"},
    /* one word, told by its letters */
    {"řeřicha", "cs"},
    {"kůň", "cs"},
    {"město", "cs"},
    {"ľúbiť", "sk"},
    {"kôň", "sk"},
    {"объём", "ru"},
    {"мышь", "ru"},
    {"їжак", "uk"},
    {"ґрунт", "uk"},
    {"євреї", "uk"},
    /* one word, told as such */
    {"the", "en"},
    {"který", "cs"},
    {"ktorý", "sk"},
    {"который", "ru"},
    {"який", "uk"},
    /* few letters */
    {"Co je nového?", "cs"},
    {"Как дела?", "ru"},
    {"How are you?", "en"},
    {"o životě a smrti", "cs"},
    {"война и мир", "ru"},
    {"war and peace", "en"},
    /* typed without accents */
    {"Dobry den, prosim vas, kdy pojede dalsi vlak do Prahy?", "cs"},
    {"Vcera jsem byl u lekare a rikal, ze to neni nic vazneho.", "cs"},
    {"Nezapomen prinest tu knizku, kterou jsem ti pujcil minuly tyden.", "cs"},
    {"Dobry den, rad by som sa spytal, ci este mate volne miesta.", "sk"},
    /* capitals */
    {"PŘÍSNÝ ZÁKAZ VSTUPU NEPOVOLANÝM OSOBÁM", "cs"},
    {"ПОСТОРОННИМ ВХОД ВОСПРЕЩЁН", "ru"},
    {"STRICTLY NO ADMITTANCE TO UNAUTHORISED PERSONS", "en"},
    {"СТОРОННІМ ВХІД ЗАБОРОНЕНО, ЦЕ НЕБЕЗПЕЧНО", "uk"},
    /* Russian before 1918 */
    {"Всѣ счастливы были въ этомъ домѣ, и никто не думалъ о будущемъ.", "ru"},
    {"Сочиненія сіи напечатаны въ Петербургѣ.", "ru"},
    {"хлѣбъ", "ru"},
    /* Russian without a letter that is Russian only */
    {"Потом она ушла домой, а мать осталась одна.", "ru"},
    /* stress marks, soft hyphens, decomposed letters */
    {"Кни\u0301га лежа\u0301ла на столе\u0301, и никто\u0301 её не чита\u0301л.", "ru"},
    {"Nej\u00adkrás\u00adněj\u00adší vzpo\u00admínky na dět\u00adství", "cs"},
    {"Pr\u030ci\u0301s\u030cti\u0301 rok pojedeme k mor\u030ci.", "cs"},
    /* words of another language in it */
    {"Kapela Rolling Stones vystoupí na letišti, protože stadion nestačí.", "cs"},
    {"Компания Microsoft выпустила новую версию программы Windows.", "ru"},
    {"The poems of Antonín Dvořák's friend were read by the children.", "en"},
    {"Роман «Le Rouge et le Noir» он прочёл ещё в школе.", "ru"},
    /* compounds and numbers */
    {"Česko-ruský slovník z roku 1968 má 1 200 stran.", "cs"},
};

static void check_edges(void)
{
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
        check_guess(edges[i].text, edges[i].want);
}

/* A text of many words is judged by some of them. */
static void check_long_text(void)
{
    struct buf text = {0};
    for (int i = 0; i < 100; i++)
        for (size_t k = 0; k < sizeof czech / sizeof *czech; k++) {
            buf_adds(&text, czech[k]);
            buf_addc(&text, '\n');
        }
    check_text(language_row(guessed(text.s))->code, "cs", "a hundred times the Czech sentences");
    buf_free(&text);
}

static void check_cut_letter(void)
{
    const char text[] = "ř"; /* the token ends within the text, the letter does not */
    struct token token = {.start = 0, .end = 1, .kind = TOKEN_WORD};
    struct tokens tokens = {.at = &token, .n = 1, .cap = 1};
    check_number(language_of(text, 1, &tokens), LANG_OTHER, "half a letter");
}

static bool sorted(const char *const *list)
{
    for (; list[0] && list[1]; list++)
        if (strcmp(list[0], list[1]) >= 0) {
            printf("# '%s' stands before '%s'\n", list[0], list[1]);
            return false;
        }
    return true;
}

static bool all_folded(const char *const *list)
{
    struct buf term = {0};
    bool same = true;
    for (; same && *list; list++) {
        buf_clear(&term);
        size_t n = term_of(*list, strlen(*list), &term);
        same = n == strlen(*list) && !memcmp(term.s, *list, n);
        if (!same)
            printf("# '%s' is no folded form\n", *list);
    }
    buf_free(&term);
    return same;
}

static bool all_found(const struct language *language)
{
    for (const char *const *word = language->function_words; *word; word++)
        if (!language_function_word(language, *word, strlen(*word)))
            return false;
    return true;
}

static bool without_last_stop(const char *const *list)
{
    for (; *list; list++)
        if ((*list)[strlen(*list) - 1] == '.')
            return false;
    return true;
}

static size_t length(const char *const *list)
{
    size_t n = 0;
    while (list[n])
        n++;
    return n;
}

static void check_tables(const struct language *language)
{
    check(sorted(language->function_words), language->code);
    check(sorted(language->abbreviations), language->code);
    check(all_folded(language->function_words), language->code);
    check(all_found(language), language->code);
    check(without_last_stop(language->abbreviations), language->code);
    check_number(length(language->function_words), language->function_word_count, language->code);
    check(language_by_code(language->code) == language, language->code);
}

static void check_function_words(void)
{
    const struct language *cs = language_row(LANG_CS);
    check(language_function_word(cs, "protoze", 7), "protože is a function word");
    check(language_function_word(cs, "ze!", 2), "no more than len bytes are read");
    check(!language_function_word(cs, "protoz", 6), "the beginning of one is none");
    check(!language_function_word(cs, "protozemi", 9), "a longer word is none");
    check(!language_function_word(cs, "", 0), "nor is the empty one");
    check(!language_function_word(cs, "zzz", 3), "nor what stands behind all");
    check(!language_function_word(cs, "praha", 5), "nor a name");
    check(language_function_word(language_row(LANG_RU), "что", 6), "что is one in Russian");
    check(!language_function_word(language_row(LANG_OTHER), "что", 6), "and none of no language");
}

static void check_codes(void)
{
    check_number(language_by_code("cs")->id, LANG_CS, "cs");
    check_number(language_by_code("uk")->id, LANG_UK, "uk");
    check_number(language_by_code("other")->id, LANG_OTHER, "other");
    check(!language_by_code("xx"), "xx is no code of ours");
    check(!language_by_code(""), "nor is nothing");
    for (enum lang lang = 0; lang < LANG_COUNT; lang++)
        check_number(language_row(lang)->id, lang, language_row(lang)->name);
    check_number(language_row(LANG_COUNT)->id, LANG_OTHER, "a number too high");
}

int main(void)
{
    check_all(czech, "cs");
    check_all(russian, "ru");
    check_all(english, "en");
    check_all(slovak, "sk");
    check_all(ukrainian, "uk");
    check_all(others, "other");
    check_edges();
    check_long_text();
    check_cut_letter();
    for (enum lang lang = 0; lang < LANG_COUNT; lang++)
        check_tables(language_row(lang));
    check_function_words();
    check_codes();
    return check_done();
}
