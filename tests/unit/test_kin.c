/* Kinship over small vocabularies: what a question's word must stand for, by which relation, and what it must not.
 *
 * A row is  {question, flags, wanted, unwanted}
 *     wanted    forms with the letter of their relation before them, separated by spaces:
 *                   = exact  ' accents  + inflected  @ translit  ^ spelling  ~ fuzzy  * prefix
 *     unwanted  forms that must not be taken; "..." where nothing but what is wanted may be */
#include "kin.h"

#include "check.h"
#include "terms.h"

#include <stdlib.h>

/* ---- a vocabulary in memory ---- */

struct word {
    char *term;
    size_t len;
    uint32_t freq;
};

struct words {
    struct word *at;
    size_t n, cap;
};

static int by_bytes(const void *a, const void *b)
{
    const struct word *x = a, *y = b;
    int order = memcmp(x->term, y->term, x->len < y->len ? x->len : y->len);
    return order ? order : (x->len > y->len) - (x->len < y->len);
}

/* Words separated by white space; the first has the frequency 1, the second 2 and so on. */
static struct words words_of(const char *list)
{
    struct words w = {0};
    for (const char *s = list; *s; s += strspn(s, " \n")) {
        struct buf term = {0};
        size_t len = strcspn(s, " \n");
        term_of(s, len, &term);
        w.at = need_room(w.at, w.n, &w.cap, sizeof *w.at);
        w.at[w.n] = (struct word){.len = term.len, .freq = (uint32_t)w.n + 1};
        w.at[w.n++].term = buf_take(&term);
        s += len;
    }
    qsort(w.at, w.n, sizeof *w.at, by_bytes);
    return w;
}

static void words_free(struct words *w)
{
    for (size_t i = 0; i < w->n; i++)
        free(w->at[i].term);
    free(w->at);
}

static bool walk(void *of, const char *prefix, size_t len, vocabulary_fn *each, void *ctx)
{
    const struct words *w = of;
    for (size_t i = 0; i < w->n; i++)
        if (w->at[i].len >= len && !memcmp(w->at[i].term, prefix, len) &&
            !each(ctx, w->at[i].term, w->at[i].len, w->at[i].freq))
            break;
    return true;
}

/* ---- rows ---- */

struct row {
    const char *question;
    unsigned allow;
    const char *wanted, *unwanted;
};

static const char signs[] = "='+@^~*";

static const struct kin *kin_named(const struct kin *at, size_t n, const char *form, size_t len)
{
    for (size_t i = 0; i < n; i++)
        if (strlen(at[i].form) == len && !memcmp(at[i].form, form, len))
            return &at[i];
    return NULL;
}

static bool has_wanted(const struct kins *kins, const struct row *row)
{
    for (const char *s = row->wanted; *s; s += strspn(s, " ")) {
        size_t len = strcspn(s, " ");
        const struct kin *k = kin_named(kins->at, kins->n, s + 1, len - 1);
        if (!k || signs[k->relation] != *s) {
            printf("# %s: %.*s is %s\n", row->question, (int)len, s, k ? relation_name(k->relation) : "not taken");
            return false;
        }
        s += len;
    }
    return true;
}

static bool is_wanted(const struct row *row, const char *form)
{
    for (const char *s = row->wanted; *s; s += strspn(s, " ")) {
        size_t len = strcspn(s, " ");
        if (strlen(form) == len - 1 && !memcmp(form, s + 1, len - 1))
            return true;
        s += len;
    }
    return false;
}

static bool counts(const struct kin *k, enum lang lang)
{
    return lang == LANG_OTHER || !k->within || k->within >> lang & 1;
}

static bool has_unwanted(const struct kins *kins, const struct row *row, enum lang lang)
{
    bool any = false;
    if (!strcmp(row->unwanted, "..."))
        for (size_t i = 0; i < kins->n; i++)
            if (!is_wanted(row, kins->at[i].form) && counts(&kins->at[i], lang)) {
                printf("# %s: %s taken, %s\n", row->question, kins->at[i].form, kins->at[i].rule);
                any = true;
            }
    for (const char *s = row->unwanted; *s && *s != '.'; s += strspn(s, " ")) {
        size_t len = strcspn(s, " ");
        const struct kin *k = kin_named(kins->at, kins->n, s, len);
        if (k && counts(k, lang)) {
            printf("# %s: %s taken, %s\n", row->question, k->form, k->rule);
            any = true;
        }
        s += len;
    }
    return any;
}

/* What holds for all kins: no term twice, weights in (0, 1], frequencies from the vocabulary, best first. */
static bool sound(const struct kins *kins, const struct words *words)
{
    bool ok = true;
    for (size_t i = 0; i < kins->n; i++) {
        const struct kin *k = &kins->at[i];
        const struct word asked = {k->term, k->len, 0};
        const struct word *found = bsearch(&asked, words->at, words->n, sizeof asked, by_bytes);
        ok &= found && found->freq == k->freq && k->weight > 0 && k->weight <= 1 && k->rule && *k->rule;
        ok &= !i || k[-1].weight >= k->weight;
        ok &= (k->relation == RELATION_EXACT) <= (i == 0);
        for (size_t j = 0; j < i; j++)
            ok &= strcmp(kins->at[j].form, k->form) != 0;
    }
    return ok;
}

static void check_row(const struct row *row, struct words *words, enum lang lang)
{
    struct kins kins = {0};
    struct vocabulary v = {.of = words, .walk = walk};
    bool ok = kins_of(&kins, row->question, strlen(row->question), row->allow, &v) && has_wanted(&kins, row);
    ok &= !has_unwanted(&kins, row, lang);
    check(ok, row->question);
    check(sound(&kins, words), "sound");
    kins_free(&kins);
}

static void check_rows(const char *list, const struct row *rows, size_t n, enum lang lang)
{
    struct words words = words_of(list);
    for (size_t i = 0; i < n; i++)
        check_row(&rows[i], &words, lang);
    words_free(&words);
}

/* lang: what is unwanted is so in passages of this language; LANG_OTHER: of any. */
#define check_table(list, rows, lang) check_rows(list, rows, sizeof rows / sizeof *rows, lang)

/* ---- Czech, typed without accents: which word was meant? ---- */

static const char unaccented[] =
    "geologicky geologické geologických geologickém důsledné důslednou důsledným důsledně hodnoceny hodnocena hodnocení "
    "hodnocením drahého drahá drahých drahou dráha dráhu dráhou dráhách byt bytu bytě bytů být byl byla bude "
    "publikovaných publikované publikováno uvěřitelné neuvěřitelný stať stati statím stát státu státem "
    "Radka Radku Radky Radkou řádek řádku řádkem řádků obal obalu obaly obě oba autobus autobusu autobusy autobusové "
    "autobusová přinést přinesla přinesou poslat pošle zemřel zemře zemřela ukázat ukáže ukázal odpovědět odpoví";

static const struct row unaccented_rows[] = {
    {"geologicky", KIN_ALL, "=geologicky +geologické +geologických +geologickém", ""},
    {"geologické", KIN_ALL, "=geologické +geologických +geologickém", "..."},
    {"dusledny", KIN_ALL, "+důsledné +důslednou +důsledným", "..."},
    {"hodnoceny", KIN_ALL, "=hodnoceny +hodnocena", "hodnocení hodnocením"},
    {"hodnoceni", KIN_ALL, "'hodnocení +hodnocením", "hodnoceny hodnocena"},
    {"drahy", KIN_ALL, "+drahého +drahá +drahých +drahou", "dráhách dráhu dráhou"},
    {"draha", KIN_ALL, "'drahá 'dráha +dráhu +dráhou +dráhách", ""},
    {"byt", KIN_ALL, "=byt 'být +bytu +bytě +bytů", "..."},
    {"publikovany", KIN_ALL, "+publikovaných +publikované +publikováno", "..."},
    {"uveritelny", KIN_ALL, "+uvěřitelné +neuvěřitelný", "..."},
    {"stat", KIN_ALL, "'stať 'stát +stati +statím +státu +státem", "..."},
    {"Radka", KIN_ALL, "=radka +radku +radky +radkou", "..."},
    {"obal", KIN_ALL, "=obal +obalu +obaly", "..."},
    {"autobus", KIN_ALL, "=autobus +autobusu +autobusy", "autobusová autobusové"},
    {"prinest", KIN_ALL, "'přinést +přinesla +přinesou", "..."},
    {"poslat", KIN_ALL, "=poslat +pošle", "..."},
    {"zemrel", KIN_ALL, "'zemřel +zemře +zemřela", "..."},
    {"ukázal", KIN_ALL, "=ukázal +ukázat +ukáže", "..."},
    {"odpovedet", KIN_ALL, "'odpovědět +odpoví", "..."},
};

/* ---- Czech ---- */

static const char czech[] =
    "a na do v Kramář Kramáře Kramáři Kramářem Kramářův Kramářova kramar být byt bytu byty bytě "
    "Havel Havla Havlovi Havlem Havlův Havlova Havlovou Havlíček Havlíčka Havlíčkovi pes psa psi psem psů psovi "
    "den dne dni dnů dny dnech dnem matka matky matce matku matek matkou matčin matčina Praha Prahy Praze Prahu Prahou "
    "kniha knihy knize knihu knih knihou vlk vlka vlci vlku vlků Olga Olgy Olze Olžin Olžina "
    "Nováková Novákové Novákovou Novák Nováka Novákovi Veselý Veselého Veselému Veselým Veselá Veselé "
    "Masarykův Masarykova Masarykově Masarykovým Masaryk Masaryka Masarykovi Masarykem "
    "Tolstoj Tolstého Tolstému Tolstým Dostojevskij Dostojevského Dostojevskému Dostojevským Jiří Jiřího Jiřímu Jiřím "
    "Goethe Goetha Goethovi Goethem Kennedy Kennedyho Kennedym Budějovice Budějovic Budějovicích Budějovicím "
    "Vary Varů Varech Varům Čechy Čech Čechách Čechům "
    "člověk člověka člověku člověkem lidé lidi lidí lidem lidech rok roku let dobrý lepší nejlepší dobrého "
    "jít šel šla šli jde přítel přítele přátelé přátel mladý mladého mladší nejmladší mladí "
    "dělat dělal dělala dělají nedělal kupovat kupuje kupoval kupují "
    "město města městě městem měst ulice ulici ulic ulicích ulicemi okno okna oknem oken okně "
    "dům domu domě domem domy stůl stolu stole stolem kámen kamene kamenem kameny";

static const struct row czech_rows[] = {
    {"Kramář", KIN_ALL, "=kramář +kramáře +kramáři +kramářem +kramářův +kramářova", "být"},
    {"kramar", KIN_ALL, "=kramar 'kramář +kramáře +kramáři +kramářem", ""},
    {"Kramare", KIN_ALL, "'kramáře +kramář +kramáři", ""},
    {"Havel", KIN_ALL, "=havel +havla +havlovi +havlem +havlův +havlova +havlovou", "havlíček havlíčka havlíčkovi"},
    {"Havlovi", KIN_ALL, "=havlovi +havel +havla", "havlíčkovi havlíček"},
    {"Havlíčka", KIN_ALL, "=havlíčka +havlíček +havlíčkovi", "havel havla"},
    {"pes", KIN_ALL, "=pes +psa +psi +psem +psů +psovi", "..."},
    {"psem", KIN_ALL, "=psem +pes +psa", ""},
    {"den", KIN_ALL, "=den +dne +dni +dnů +dny +dnech +dnem", "..."},
    {"dnech", KIN_ALL, "=dnech +den +dne", ""},
    {"matka", KIN_ALL, "=matka +matky +matce +matku +matek +matkou", ""},
    {"matce", KIN_ALL, "=matce +matka +matek", ""},
    {"Praha", KIN_ALL, "=praha +prahy +praze +prahu +prahou", "..."},
    {"Praze", KIN_ALL, "=praze +praha +prahou +prahy +prahu", "..."},
    {"kniha", KIN_ALL, "=kniha +knihy +knize +knihu +knih +knihou", "..."},
    {"knize", KIN_ALL, "=knize +kniha +knih", ""},
    {"vlk", KIN_ALL, "=vlk +vlka +vlci +vlku +vlků", "..."},
    {"vlci", KIN_ALL, "=vlci +vlk +vlka", ""},
    {"Olga", KIN_ALL, "=olga +olgy +olze +olžin +olžina", "..."},
    {"Masarykův", KIN_ALL, "=masarykův +masarykova +masarykově +masarykovým", ""},
    {"Olžin", KIN_ALL, "=olžin +olžina +olga +olgy", "..."},
    {"Nováková", KIN_ALL, "=nováková +novákové +novákovou", ""},
    {"Novák", KIN_ALL, "=novák +nováka +novákovi", ""},
    {"Veselý", KIN_ALL, "=veselý +veselého +veselému +veselým", ""},
    {"Tolstoj", KIN_ALL, "=tolstoj +tolstého +tolstému +tolstým", "..."},
    {"Tolstého", KIN_ALL, "=tolstého +tolstoj +tolstým", ""},
    {"Dostojevskij", KIN_ALL, "=dostojevskij +dostojevského +dostojevskému +dostojevským", "..."},
    {"Dostojevskeho", KIN_ALL, "'dostojevského +dostojevskij +dostojevským", ""},
    {"Jiří", KIN_ALL, "=jiří +jiřího +jiřímu +jiřím", "..."},
    {"Jiriho", KIN_ALL, "'jiřího +jiří +jiřímu +jiřím", "..."},
    {"Goethe", KIN_ALL, "=goethe +goetha +goethovi +goethem", "..."},
    {"Kennedy", KIN_ALL, "=kennedy +kennedyho +kennedym", "..."},
    {"Budějovice", KIN_ALL, "=budějovice +budějovic +budějovicích +budějovicím", "..."},
    {"Budejovicich", KIN_ALL, "'budějovicích +budějovice +budějovic", ""},
    {"Vary", KIN_ALL, "=vary +varů +varech +varům", "..."},
    {"Čechy", KIN_ALL, "=čechy +čech +čechách +čechům", "..."},
    {"člověk", KIN_ALL, "=člověk +člověka +člověku +člověkem +lidé +lidi +lidí +lidem +lidech", "..."},
    {"lidé", KIN_ALL, "=lidé +člověk +lidí", ""},
    {"rok", KIN_ALL, "=rok +roku +let", "..."},
    {"lepší", KIN_ALL, "=lepší +dobrý +nejlepší +dobrého", "..."},
    {"jít", KIN_ALL, "=jít +šel +šla +šli +jde", "..."},
    {"přátel", KIN_ALL, "=přátel +přítel +přátelé +přítele", ""},
    {"mladý", KIN_ALL, "=mladý +mladého +mladší +nejmladší +mladí", "..."},
    {"dělat", KIN_ALL, "=dělat +dělal +dělala +dělají +nedělal", "..."},
    {"kupuje", KIN_ALL, "=kupuje +kupovat +kupoval +kupují", "..."},
    {"město", KIN_ALL, "=město +města +městě +městem +měst", "..."},
    {"ulice", KIN_ALL, "=ulice +ulici +ulic +ulicích +ulicemi", "..."},
    {"okno", KIN_ALL, "=okno +okna +oknem +oken +okně", "..."},
    {"dům", KIN_ALL, "=dům +domu +domě +domem +domy", "..."},
    {"stolu", KIN_ALL, "=stolu +stůl +stole +stolem", "..."},
    {"kámen", KIN_ALL, "=kámen +kamene +kamenem +kameny", "..."},
    /* what is allowed */
    {"kramar", 0, "=kramar", "..."},
    {"Kramář", 0, "=kramář", "..."},
    {"být", 0, "=být", "..."},
    {"byt", 0, "=byt", "..."},
    {"kramare", 0, "", "..."},
    {"kramare", KIN_ACCENTS, "'kramáře", "..."},
    {"Havel", KIN_ACCENTS, "=havel", "..."},
    {"pes", KIN_ALL & ~(unsigned)KIN_INFLECT, "=pes", "..."},
    {"havl", KIN_PREFIX | KIN_ACCENTS,
     "*havla *havlovi *havlem *havlův *havlova *havlovou *havlíček *havlíčka *havlíčkovi", "..."},
    {"havli", KIN_PREFIX | KIN_ACCENTS, "*havlíček *havlíčka *havlíčkovi", "..."},
    {"havli", KIN_PREFIX, "", "..."},
    {"havlíč", KIN_PREFIX, "*havlíček *havlíčka *havlíčkovi", "..."},
    {"pes", KIN_PREFIX, "=pes", "..."},
};

/* ---- Russian ---- */

static const char russian[] =
    "и в на не все всё мой мои моя моего Лев Льва Льву Львом Павел Павла Павлу Павлов Павлова Павлову "
    "идти шёл шла шли идет идёт пойти ребёнок дети детей детям человек люди людей год лет "
    "Ельцин Ельцина Ельциным Ельцину Ельцине Достоевский Достоевского Достоевскому Достоевским Чехов Чехова Чеховым "
    "Толстой Толстого Толстым Россия России Россию Россией деревня деревни деревне деревню "
    "война войны войне войну войной воин воина воины воином книга книги книге книг книгу "
    "Ахматова Ахматовой Ахматову Сергей Сергея Сергею Сергеем Сергеев Москва Москвы Москве Москву "
    "письмо письма писем письму письмом отец отца отцу отцом дом дома дому новый нового новая новые новых "
    "большое большого больших большим чужая чужой чужих "
    "читать читал читала читает читают читавший прочитать говорить говорю говорят говорил "
    "Пушкин Пушкина Пушкину Пушкиным пушка пушки пушку Мария Марии Марию Марией "
    "считать считал считают считаться считается считались состоять состоит состояла скрыть скрыли скроешь "
    "мать матери матерью мали мая рана раны ран ранее";

static const struct row russian_rows[] = {
    {"Лев", KIN_ALL, "=лев +льва +льву +львом", "..."},
    {"Льва", KIN_ALL, "=льва +лев +львом", ""},
    {"Павел", KIN_ALL, "=павел +павла +павлу", "..."},
    {"Павлов", KIN_ALL, "=павлов +павлова +павлову", "павел"},
    {"идти", KIN_ALL, "=идти +шёл +шла +шли +идет +идёт", "..."},
    {"шел", KIN_ALL, "'шёл +идти +шла", ""},
    {"ребенок", KIN_ALL, "'ребёнок +дети +детей +детям", "..."},
    {"человек", KIN_ALL, "=человек +люди +людей", "..."},
    {"Ельцин", KIN_ALL, "=ельцин +ельцина +ельциным +ельцину +ельцине", "..."},
    {"Ельциным", KIN_ALL, "=ельциным +ельцин +ельцина", ""},
    {"Достоевский", KIN_ALL, "=достоевский +достоевского +достоевскому +достоевским", "..."},
    {"Чехов", KIN_ALL, "=чехов +чехова +чеховым", "..."},
    {"Толстой", KIN_ALL, "=толстой +толстого +толстым", "..."},
    {"Россия", KIN_ALL, "=россия +россии +россию +россией", "..."},
    {"деревня", KIN_ALL, "=деревня +деревни +деревне +деревню", "..."},
    {"война", KIN_ALL, "=война +войны +войне +войну +войной", "..."},
    {"воин", KIN_ALL, "=воин +воина +воины +воином", "..."},
    {"книга", KIN_ALL, "=книга +книги +книге +книг +книгу", "..."},
    {"Ахматова", KIN_ALL, "=ахматова +ахматовой +ахматову", "..."},
    {"Сергей", KIN_ALL, "=сергей +сергея +сергею +сергеем", ""},
    {"Москва", KIN_ALL, "=москва +москвы +москве +москву", "..."},
    {"письмо", KIN_ALL, "=письмо +письма +писем +письму +письмом", "..."},
    {"отец", KIN_ALL, "=отец +отца +отцу +отцом", "..."},
    {"новый", KIN_ALL, "=новый +нового +новая +новые +новых", "..."},
    {"большое", KIN_ALL, "=большое +большого +больших +большим", "..."},
    {"чужой", KIN_ALL, "=чужой +чужая +чужих", "..."},
    {"читать", KIN_ALL, "=читать +читал +читала +читает +читают +читавший", "прочитать"},
    {"говорю", KIN_ALL, "=говорю +говорить +говорят +говорил", "..."},
    {"Пушкин", KIN_ALL, "=пушкин +пушкина +пушкину +пушкиным", "..."},
    {"Мария", KIN_ALL, "=мария +марии +марию +марией", "..."},
    {"считать", KIN_ALL, "=считать +считал +считают", "..."},
    {"считаться", KIN_ALL, "=считаться +считается +считались", "..."},
    {"состоит", KIN_ALL, "=состоит +состоять +состояла", "..."},
    {"скрыть", KIN_ALL, "=скрыть +скрыли +скроешь", "..."},
    {"мать", KIN_ALL, "=мать +матери +матерью", "..."},
    {"рана", KIN_ALL, "=рана +раны +ран", "..."},
    {"мой", 0, "=мой", "..."},
    {"мои", 0, "=мои", "..."},
    {"все", 0, "=все", "..."},
    {"всё", 0, "=всё", "..."},
    {"все", KIN_ACCENTS, "=все 'всё", "..."},
    {"мой", KIN_ACCENTS, "=мой", "..."},
    {"мои", KIN_ACCENTS, "=мои", "..."},
};

/* ---- English ---- */

static const char english[] =
    "the go goes went gone going find finds found finding walk walks walked walking stop stops stopped stopping "
    "city cities make makes made making child children man men wolf wolves box boxes happy happier happiest "
    "founder George Georges king kings kingdom write wrote written writer writers mill mills miller millers lead leads leading "
    "leader leaders fast faster hot hottest colour colours color centre center realised realized tank tanks thank thanks "
    "stride strode low lower love loved";

static const struct row english_rows[] = {
    {"go", KIN_ALL, "=go +goes +went +gone +going", "..."},
    {"went", KIN_ALL, "=went +go +gone", ""},
    {"find", KIN_ALL, "=find +finds +found +finding", "founder"},
    {"walked", KIN_ALL, "=walked +walk +walks +walking", "..."},
    {"stop", KIN_ALL, "=stop +stops +stopped +stopping", "..."},
    {"city", KIN_ALL, "=city +cities", "..."},
    {"making", KIN_ALL, "=making +make +makes +made", "..."},
    {"children", KIN_ALL, "=children +child", "..."},
    {"men", KIN_ALL, "=men +man", ""},
    {"wolf", KIN_ALL, "=wolf +wolves", "..."},
    {"boxes", KIN_ALL, "=boxes +box", "..."},
    {"happy", KIN_ALL, "=happy +happier +happiest", "..."},
    {"king", KIN_ALL, "=king +kings", "kingdom"},
    {"write", KIN_ALL, "=write +wrote +written", "..."},
    {"writers", KIN_ALL, "=writers +writer", "..."},
    {"miller", KIN_ALL, "=miller +millers", "..."},
    {"mill", KIN_ALL, "=mill +mills", "..."},
    {"lead", KIN_ALL, "=lead +leads +leading", "..."},
    {"faster", KIN_ALL, "=faster +fast", "..."},
    {"hot", KIN_ALL, "=hot +hottest", "..."},
    {"strode", KIN_ALL, "=strode +stride", "..."},
    {"color", KIN_ALL, "=color ^colour ^colours", "..."},
    {"colours", KIN_ALL, "=colours +colour ^color", "..."},
    {"realized", KIN_ALL, "=realized ^realised", "..."},
    {"tank", KIN_ALL, "=tank +tanks", "..."},
    {"low", KIN_ALL, "=low +lower", "..."},
};

/* ---- scripts ---- */

static const char latin[] =
    "a the Jelcin Jelcina Jelcinovi Yeltsin Čajkovskij Čajkovského Tchaikovsky Chekhov Čechov Čechova Čech Čechy "
    "Praha Praze Prague Pavel Pavla Paul Pauls Dvořák Dvořáka Dvořákovi Brežněv Brežněva Brezhnev Moskva Moskvy Moscow "
    "Dostojevskij Dostojevského Dostoyevsky Dostoevsky Havel Havla Jiří Jiřího George "
    "jelen jelena Praporčík devon dvorec garden";

static const struct row latin_rows[] = {
    {"Ельцин", KIN_ALL, "@jelcin @jelcina @jelcinovi @yeltsin", "jelen jelena"},
    {"Ельциным", KIN_ALL, "@jelcin @jelcina @jelcinovi @yeltsin", "..."},
    {"Чайковский", KIN_ALL, "@čajkovskij @čajkovského @tchaikovsky", "..."},
    {"Чехов", KIN_ALL, "@čechov @čechova @chekhov", "čech čechy"},
    {"Прага", KIN_ALL, "@praha @praze @prague", "..."},
    {"Праге", KIN_ALL, "@praha @prague", ""},
    {"Павел", KIN_ALL, "@pavel @pavla @paul", ""},
    {"Дворжак", KIN_ALL, "@dvořák @dvořáka @dvořákovi", "..."},
    {"Брежнев", KIN_ALL, "@brežněv @brežněva @brezhnev", "..."},
    {"Достоевский", KIN_ALL, "@dostojevskij @dostojevského @dostoyevsky @dostoevsky", "..."},
    {"Гавел", KIN_ALL, "@havel @havla", "..."},
    {"Москва", KIN_ALL, "@moskva @moskvy @moscow", "..."},
    /* Latin to Latin */
    {"Brežněv", KIN_ALL, "=brežněv +brežněva @brezhnev", "..."},
    {"Brezhnev", KIN_ALL, "=brezhnev @brežněv", "jelcin praha"},
    {"Praha", KIN_ALL, "=praha +praze @prague", "..."},
    {"Prague", KIN_ALL, "=prague @praha", ""},
    {"Paul", KIN_ALL, "=paul @pavel", "praha"},
    {"Pavel", KIN_ALL, "=pavel +pavla @paul", ""},
    {"Jiří", KIN_ALL, "=jiří +jiřího @george", "..."},
    {"George", KIN_ALL, "=george @jiří", ""},
    {"Moscow", KIN_ALL, "=moscow @moskva", ""},
    /* switched off */
    {"Ельцин", KIN_ALL & ~(unsigned)KIN_TRANSLIT, "", "..."},
    {"Praha", KIN_ACCENTS | KIN_INFLECT, "=praha +praze", "..."},
    {"Ельцин", KIN_TRANSLIT, "@jelcin @yeltsin", "jelen"},
    {"Прага", 0, "", "..."},
};

static const char cyrillic[] =
    "и в Ельцин Ельцина Ельциным Чайковский Чайковского Чайковским Гавел Гавела Дворжак Дворжака Прага Праги Праге "
    "Павел Павла Павлом Брежнев Брежнева Чехов Чехова Чеховым чех чехи Москва Москвы Достоевский Достоевского "
    "Георгий Иржи Толстой Толстого елец ельник гавань двор дворжане прагматик";

static const struct row cyrillic_rows[] = {
    {"Jelcin", KIN_ALL, "@ельцин @ельцина @ельциным", "..."},
    {"Jelcina", KIN_ALL, "@ельцин @ельцина @ельциным", "..."},
    {"Yeltsin", KIN_ALL, "@ельцин @ельцина @ельциным", "..."},
    {"Čajkovskij", KIN_ALL, "@чайковский @чайковского @чайковским", "..."},
    {"Tchaikovsky", KIN_ALL, "@чайковский @чайковского @чайковским", "..."},
    {"Havel", KIN_ALL, "@гавел @гавела", "гавань"},
    {"Dvořák", KIN_ALL, "@дворжак @дворжака", "двор дворжане"},
    {"Praha", KIN_ALL, "@прага @праги @праге", "прагматик"},
    {"Prague", KIN_ALL, "@прага @праги @праге", "прагматик"},
    {"Pavel", KIN_ALL, "@павел @павла @павлом", ""},
    {"Paul", KIN_ALL, "@павел @павла @павлом", ""},
    {"Brežněv", KIN_ALL, "@брежнев @брежнева", "..."},
    {"Brezhnev", KIN_ALL, "@брежнев @брежнева", "..."},
    {"Čechov", KIN_ALL, "@чехов @чехова @чеховым", ""},
    {"Chekhov", KIN_ALL, "@чехов @чехова @чеховым", ""},
    {"Moskva", KIN_ALL, "@москва @москвы", "..."},
    {"Moscow", KIN_ALL, "@москва @москвы", "..."},
    {"Dostojevskij", KIN_ALL, "@достоевский @достоевского", "..."},
    {"Dostoevsky", KIN_ALL, "@достоевский @достоевского", "..."},
    {"Tolstoj", KIN_ALL, "@толстой @толстого", "..."},
};

/* Where the nominative itself is not there, a form alone leads to it. */
static const struct row alone_rows[] = {
    {"Jelcin", KIN_ALL, "@ельциным", "..."},
    {"Yeltsin", KIN_ALL, "@ельциным", "..."},
    {"Praha", KIN_ALL, "@праге", "..."},
    {"Čajkovskij", KIN_ALL, "@чайковского", "..."},
};

/* ---- spelling ---- */

static const char spelling[] =
    "fysika fysiky fysik fyzika fyziky divadlo theatr theatru teatr kommisse kommise komise president presidenta "
    "prezident prezidenta presidium хлѣбъ хлеб хлеба хлѣба Россія Россіи Россия России деревнѣ деревня деревни "
    "deset desert dezert gymnasium gymnasiu gymnázia";

static const struct row spelling_rows[] = {
    {"fysika", KIN_ALL, "=fysika +fysiky ^fyzika ^fyziky", ""},
    {"fyzika", KIN_ALL, "=fyzika +fyziky ^fysika ^fysiky", ""},
    {"gymnázium", KIN_ALL, "^gymnasium ^gymnasiu +gymnázia", "..."},
    {"teatr", KIN_ALL, "=teatr ^theatr", "divadlo"},
    {"theatr", KIN_ALL, "=theatr +theatru ^teatr", "divadlo"},
    {"komise", KIN_ALL, "=komise ^kommisse ^kommise", ""},
    {"president", KIN_ALL, "=president +presidenta ^prezident ^prezidenta", "presidium"},
    {"prezident", KIN_ALL, "=prezident +prezidenta ^president ^presidenta", "presidium"},
    {"хлеб", KIN_ALL, "=хлеб +хлеба ^хлѣбъ ^хлѣба", "..."},
    {"хлѣбъ", KIN_ALL, "=хлѣбъ 'хлеб +хлеба", ""},
    {"Россия", KIN_ALL, "=россия +россии ^россія ^россіи", "..."},
    {"деревня", KIN_ALL, "=деревня +деревни ^деревнѣ", "..."},
    {"fysika", KIN_ALL & ~(unsigned)KIN_SPELLING, "=fysika +fysiky", "fyzika fyziky"},
};

/* ---- near misses ---- */

static const char near[] = "kramář kramáře kramer krámek krásná kram Dvořák Dvorsky Ельцин Ельцын Ильин хлеб";

static const struct row near_rows[] = {
    {"kramar", KIN_ACCENTS | KIN_FUZZY1, "'kramář ~kramáře ~kramer", "krásná kram krámek"},
    {"kramer", KIN_ACCENTS | KIN_FUZZY1, "=kramer ~kramář", "krásná"},
    {"kramar", KIN_ACCENTS | KIN_FUZZY2, "'kramář ~kramáře ~kramer ~kram ~krámek", "dvořák"},
    {"kraamr", KIN_FUZZY1, "~kramář", "..."},
    {"krmaat", KIN_FUZZY1, "", "..."},
    {"Елцин", KIN_FUZZY1, "~ельцин", "ильин хлеб"},
    {"kr", KIN_FUZZY2, "", "..."},
};

/* ---- pairs that must not meet ---- */

static const char strangers[] =
    "Pavel Pavla Pavlovi Pavlem Pavlov Pavlova Pavlovova Marta Martu Marty Martin Martina Martinu Martinovi "
    "Karel Karla Karlovi Karlem Karlín Karlína Karlíně Fialka Fialky Fialkovi fialová "
    "Čech Čecha Čechů Čechov Čechova Čechovovi Němcová Němcové Němcovou Němcov Němcova Němcovem "
    "vila vily vilu vilou vile Vilém Viléma Vilémovi";

static const struct row stranger_rows[] = {
    {"Pavlov", KIN_ALL, "=pavlov", "pavel pavla pavlem pavlovi"},
    {"Marta", KIN_ALL, "=marta +martu +marty", "martin martina martinu martinovi"},
    {"Martin", KIN_ALL, "=martin +martina +martinu +martinovi", "marta martu marty"},
    {"Karel", KIN_ALL, "=karel +karla +karlovi +karlem", "karlín karlína karlíně"},
    {"Karlín", KIN_ALL, "=karlín +karlína +karlíně", "karel karla karlem karlovi"},
    {"Fialka", KIN_ALL, "=fialka +fialky +fialkovi", "fialová"},
    {"Čech", KIN_ALL, "=čech +čecha +čechů", "čechov čechova čechovovi"},
    {"Čechov", KIN_ALL, "=čechov +čechova +čechovovi", "čech čecha čechů"},
    {"Němcová", KIN_ALL, "=němcová +němcové +němcovou", "němcov němcova němcovem"},
    {"vila", KIN_ALL, "=vila +vily +vilu +vilou +vile", "vilém viléma vilémovi"},
    {"Vilém", KIN_ALL, "=vilém +viléma +vilémovi", "vila vily vilu vile"},
};

static void check_strangers_in_russian(void)
{
    static const struct row rows[] = {
        {"Čech", KIN_ALL, "", "чехов чехова чеховым"},
        {"Pavlov", KIN_ALL, "@павлов @павлова", "павел павла павлом"},
        {"Marta", KIN_ALL, "@марта @марты", "мартин мартина"},
    };
    check_table("Чехов Чехова Чеховым Павел Павла Павлом Павлов "
                "Павлова Павлову Павловым Марта Марты Мартин Мартина", rows, LANG_OTHER);
}

/* ---- what only lists, or few words, are inflected like ---- */

static void check_irregular_czech(void)
{
    static const struct row rows[] = {
        {"náš", KIN_ALL, "=náš +našeho +naší", "..."},
        {"mým", KIN_ALL, "=mým +můj +mého", "můra"},
        {"Olga", KIN_ALL, "=olga +olgy +olžin +olžina +olžině", "..."},
        {"Lucie", KIN_ALL, "=lucie +lucii +luciin +luciina", "..."},
        {"Libuše", KIN_ALL, "=libuše +libuši +libušin", "..."},
        {"Berija", KIN_ALL, "=berija +beriji +berijův", "..."},
        {"Goethe", KIN_ALL, "=goethe +goetheho +goethův", "..."},
        {"péct", KIN_ALL, "=péct +peče +pekl", "..."},
        {"spát", KIN_ALL, "=spát +spí +spal", "..."},
        {"ševcem", KIN_ALL, "=ševcem +švec +ševce", "..."},
        {"Zeus", KIN_ALL, "=zeus +dia", "..."},
        {"Wolker", KIN_ALL, "=wolker +wolkera +wolkrův +wolkra", "..."},
        {"devět", KIN_ALL, "=devět +devíti", "..."},
    };
    check_table("náš našeho naší můj mého mým můra Olga Olgy Olžin Olžina Olžině Lucie Lucii Luciin Luciina Libuše Libuši Libušin "
                "Berija Beriji Berijův Goethe Goetheho Goethův péct peče pekl spát spí spal švec ševce ševcem Zeus Dia "
                "Wolker Wolkera Wolkrův Wolkra devět devíti", rows, LANG_CS);
}

/* Surnames that look like the plural of another name, or of a people. */
static void check_plural_surnames(void)
{
    static const struct row czech_words[] = {
        {"Martinů", KIN_ALL, "=martinů", "..."},
        {"Martin", KIN_ALL, "=martin +martina", ""},
        {"Havlů", KIN_ALL, "+havel +havla", "..."}, /* not in the index: Havel's */
        {"Rusů", KIN_ALL, "=rusů +rus +rusům", "..."},
        {"Pavlů", KIN_ALL, "=pavlů", "..."},
        {"Varů", KIN_ALL, "=varů +vary +varech", "..."},
    };
    static const struct row russian_words[] = {
        {"Чехов", KIN_ALL, "=чехов +чехова", "..."},
        {"чехи", KIN_ALL, "=чехи +чех +чехам +чехами +чехов", ""},
    };
    check_table("Martinů Martin Martina Martinem Havel Havla Rus Rusů Rusům Pavel Pavla Pavlů "
                "Vary Varů Varech", czech_words, LANG_CS);
    check_table("Чехов Чехова чех чехи чехам чехами", russian_words, LANG_RU);
}

static void check_irregular_russian(void)
{
    static const struct row rows[] = {
        {"мочь", KIN_ALL, "=мочь +может +могли", "..."},
        {"возьмет", KIN_ALL, "'возьмёт +взять", "..."},
        {"этот", KIN_ALL, "=этот +этого +эту", "..."},
        {"мой", KIN_ALL, "=мой +моему +мои", "..."},
        {"смеяться", KIN_ALL, "=смеяться +смеётся +смеялась", "..."},
        {"красивый", KIN_ALL, "=красивый +красивейший", "..."},
        {"строгий", KIN_ALL, "=строгий +строже +строжайший", "..."},
        {"дерево", KIN_ALL, "=дерево +деревья", "деревня"},
        {"небеса", KIN_ALL, "=небеса +небо", "..."},
        {"заяц", KIN_ALL, "=заяц +зайца", "..."},
        {"болгарин", KIN_ALL, "=болгарин +болгары", "..."},
        {"сорок", KIN_ALL, "=сорок +сорока", "..."},
        /* a name that looks like the plural of another */
        {"Пётр", KIN_ALL, "=пётр +петра", "петров"},
        {"Роман", KIN_ALL, "=роман +романа", "романов"},
        {"Орёл", KIN_ALL, "=орёл +орла", "орлов"},
        {"орёл", KIN_ALL, "=орёл +орла +орлов", "..."},
        {"Сергей", KIN_ALL, "=сергей +сергея", "сергеев сергеевым"},
        {"Сергеев", KIN_ALL, "=сергеев +сергеевым", "сергей сергея"},
    };
    check_table("мочь может могли взять возьмёт этот этого эту мой моему мои смеяться смеётся смеялась красивый красивейший "
                "строгий строже строжайший дерево деревья деревня небо небеса заяц зайца болгарин болгары сорок сорока "
                "Пётр Петра Петров Роман Романа Романов Орёл Орла Орлов Сергей Сергея Сергеев Сергеевым", rows, LANG_RU);
}

/* Where the word may be a form of several others, what they share must not end within a letter group: Muc-ha. */
static void check_letter_groups(void)
{
    static const struct row rows[] = {
        {"Mucha", KIN_ALL, "@муха @мухи @мухой", "..."},
        {"Mácha", KIN_ALL, "@маха @махи", "..."},
    };
    check_table("Муха Мухи Мухой Маха Махи Махара Мука Мак", rows, LANG_OTHER);
}

/* Other spellings, each both ways. */
static void check_more_spellings(void)
{
    static const struct row czech_words[] = {
        {"universita", KIN_ALL, "^univerzita", "..."},
        {"univerzita", KIN_ALL, "=univerzita", "..."},
        {"these", KIN_ALL, "^teze", "..."},
        {"próza", KIN_ALL, "^prosa", "prosit"},
        {"cýsař", KIN_ALL, "^císař ^císaře", "..."},
        {"klasický", KIN_ALL, "^classický", "..."},
        {"doktor", KIN_ALL, "^doctor", "..."},
        {"Goethe", KIN_ALL, "^göthe", "..."},
        {"realizmus", KIN_ALL, "^realismus", "..."},
        {"Praha", KIN_ALL | KIN_FUZZY1, "~praga", "..."},
    };
    static const struct row russian_words[] = {
        {"рассказ", KIN_ALL, "^разсказъ ^разсказа", "..."},
        {"безполезный", KIN_ALL, "^бесполезный", "..."},
        {"чёрный", KIN_ALL, "^чорный", "..."},
        {"исследование", KIN_ALL, "^изслѣдованіе", "..."},
    };
    check_table("univerzita teze prosa prosit císař císaře classický doctor Göthe realismus Praga", czech_words, LANG_CS);
    check_table("разсказъ разсказа бесполезный чорный изслѣдованіе", russian_words, LANG_RU);
}

static void check_closed_lists(void)
{
    static const struct row rows[] = {
        {"news", KIN_ALL, "=news", "..."},
        {"this", KIN_ALL, "=this +these", "..."},
    };
    check_table("news new this these thi", rows, LANG_EN);
}

/* ---- weights ---- */

/* One word in every relation: the further away, the less it weighs. */
static void check_weights(void)
{
    static const char *const order[] = {"president", "présidént", "presidenta", "президент", "prezident", "prisident"};
    struct words words = words_of("presidenta President présidént Prezident Президент prisident");
    struct vocabulary v = {.of = &words, .walk = walk};
    struct kins kins = {0};
    check(kins_of(&kins, "President", 9, KIN_ALL | KIN_FUZZY1, &v), "asked");
    check_number(kins.n, RELATION_PREFIX, "all of them");
    for (size_t i = 0; i < kins.n && i < RELATION_PREFIX; i++) {
        check_text(kins.at[i].form, order[i], "in the order of relations");
        check_number(kins.at[i].relation, i, order[i]);
        check(!i || kins.at[i].weight < kins.at[i - 1].weight, "it weighs less");
    }
    kins_free(&kins);
    words_free(&words);
}

/* ---- refused, and not readable ---- */

static void check_refused(void)
{
    struct words words = words_of("kramář kramar Kramář kramářka pes");
    struct vocabulary v = {.of = &words, .walk = walk};
    struct kins kins = {0};
    check(kins_of(&kins, "kramář", strlen("kramář"), KIN_ALL | KIN_REFUSED, &v), "asked");
    const struct kin *k = kin_named(kins.refused, kins.nrefused, "kramar", 6);
    check_text(k ? k->rule : NULL, "other accents than those typed", "why it is refused");
    for (size_t i = 0; i < kins.nrefused; i++)
        check(*kins.refused[i].rule && !kin_named(kins.at, kins.n, kins.refused[i].form, strlen(kins.refused[i].form)),
              "what is refused is not taken");
    kins_free(&kins);
    check(kins_of(&kins, "kramář", strlen("kramář"), KIN_ALL, &v) && !kins.nrefused, "not asked for: none is kept");
    kins_free(&kins);
    words_free(&words);
}

static bool broken(void *of, const char *prefix, size_t len, vocabulary_fn *each, void *ctx)
{
    int *left = of;
    (void)prefix, (void)len, (void)each, (void)ctx;
    return (*left)-- > 0;
}

static void check_broken(void)
{
    for (int walks = 0; walks < 8; walks++) {
        int left = walks;
        struct vocabulary v = {.of = &left, .walk = broken};
        struct kins kins = {0};
        bool ok = kins_of(&kins, "Gottwald", 8, KIN_ALL | KIN_FUZZY1, &v);
        check(ok == (left >= 0), "a vocabulary that cannot be read is told");
        kins_free(&kins);
    }
}

static void check_odd_words(void)
{
    static const char *const odd[] = {"", "-", "!", "\xC3", "a", "1938", "\xF0\x9F\x98\x80", "a\xF0\x9F\x98\x80",
                                      "0123456789012345678901234567890123456789012345678901234567890123456789"};
    struct words words = words_of("a 1938 pes");
    struct vocabulary v = {.of = &words, .walk = walk};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        struct kins kins = {0};
        check(kins_of(&kins, odd[i], strlen(odd[i]), KIN_ALL | KIN_FUZZY2 | KIN_REFUSED, &v), "an odd word");
        kins_free(&kins);
    }
    words_free(&words);
}

/* The family of a word is what begins alike and is no kin: hints, few and light. */
static void check_family(void)
{
    struct words words = words_of("protest protestovat protestantský protestu prorok próza protestantismusový rada rad");
    struct vocabulary v = {.of = &words, .walk = walk};
    struct kins kins = {0}, family = {0}, none = {0};
    kins_of(&kins, "protestovat", strlen("protestovat"), KIN_ALL, &v);
    check(kin_family(&family, "protestovat", strlen("protestovat"), &kins, &v), "a family");
    check(kin_named(family.at, family.n, "protest", 7) && kin_named(family.at, family.n, "protestu", 8), "what begins alike");
    check(!kin_named(family.at, family.n, "protestovat", 11) && !kin_named(family.at, family.n, "prorok", 6), "not the word, not another");
    for (size_t i = 0; i < family.n; i++)
        check(family.at[i].weight < 0.3, "its weight is small");
    check(kin_family(&none, "rada", 4, &kins, &v) && !none.n, "a short word has none");
    kins_free(&kins);
    kins_free(&family);
    kins_free(&none);
    words_free(&words);
}

int main(void)
{
    check_family();
    check_table(unaccented, unaccented_rows, LANG_CS);
    check_table(czech, czech_rows, LANG_OTHER);
    check_table(russian, russian_rows, LANG_OTHER);
    check_table(english, english_rows, LANG_EN);
    check_table(latin, latin_rows, LANG_OTHER);
    check_table(cyrillic, cyrillic_rows, LANG_OTHER);
    check_table("Ельциным Праге Чайковского прагматик", alone_rows, LANG_OTHER);
    check_table(spelling, spelling_rows, LANG_OTHER);
    check_table(near, near_rows, LANG_OTHER);
    check_table(strangers, stranger_rows, LANG_CS);
    check_strangers_in_russian();
    check_irregular_czech();
    check_irregular_russian();
    check_closed_lists();
    check_plural_surnames();
    check_more_spellings();
    check_letter_groups();
    check_weights();
    check_refused();
    check_broken();
    check_odd_words();
    return check_done();
}
