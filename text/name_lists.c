/* The lists are nominatives; a word of a text is led back to one by its readings, once, and remembered. */
#include "name_lists.h"

#include "utf8.h"
#include <string.h>
#include <utf8proc.h>

struct preposition {
    const char *word; /* in small letters */
    unsigned cases;
};

#define PLACE PREPOSITION_PLACE

static const struct preposition prepositions_cs[] = {
    {"v", CASE_LOC | CASE_ACC | PLACE},
    {"ve", CASE_LOC | CASE_ACC | PLACE},
    {"do", CASE_GEN | PLACE},
    {"z", CASE_GEN | PLACE},
    {"ze", CASE_GEN | PLACE},
    {"od", CASE_GEN},
    {"ode", CASE_GEN},
    {"u", CASE_GEN},
    {"bez", CASE_GEN},
    {"dle", CASE_GEN},
    {"podle", CASE_GEN},
    {"kolem", CASE_GEN},
    {"okolo", CASE_GEN},
    {"vedle", CASE_GEN},
    {"během", CASE_GEN},
    {"místo", CASE_GEN},
    {"kromě", CASE_GEN},
    {"včetně", CASE_GEN},
    {"uvnitř", CASE_GEN},
    {"blízko", CASE_GEN},
    {"ohledně", CASE_GEN},
    {"za", CASE_INS | CASE_GEN | CASE_ACC},
    {"k", CASE_DAT},
    {"ke", CASE_DAT},
    {"proti", CASE_DAT},
    {"díky", CASE_DAT},
    {"kvůli", CASE_DAT},
    {"vůči", CASE_DAT},
    {"naproti", CASE_DAT},
    {"s", CASE_INS},
    {"se", CASE_INS},
    {"před", CASE_INS | CASE_ACC},
    {"nad", CASE_INS | CASE_ACC},
    {"pod", CASE_INS | CASE_ACC},
    {"mezi", CASE_INS | CASE_ACC},
    {"po", CASE_LOC},
    {"o", CASE_LOC | CASE_ACC},
    {"na", CASE_LOC | CASE_ACC | PLACE},
    {"při", CASE_LOC},
    {"pro", CASE_ACC},
    {"přes", CASE_ACC | PLACE},
    {NULL, 0},
};
static const struct preposition prepositions_ru[] = {
    {"в", CASE_LOC | CASE_ACC | PLACE},
    {"во", CASE_LOC | CASE_ACC | PLACE},
    {"на", CASE_LOC | CASE_ACC | PLACE},
    {"из", CASE_GEN | PLACE},
    {"от", CASE_GEN},
    {"до", CASE_GEN | PLACE},
    {"с", CASE_INS | CASE_GEN},
    {"со", CASE_INS | CASE_GEN},
    {"к", CASE_DAT},
    {"ко", CASE_DAT},
    {"по", CASE_DAT | CASE_LOC},
    {"о", CASE_LOC},
    {"об", CASE_LOC},
    {"у", CASE_GEN},
    {"за", CASE_INS | CASE_ACC},
    {"над", CASE_INS},
    {"под", CASE_INS | CASE_ACC},
    {"перед", CASE_INS},
    {"между", CASE_INS | CASE_GEN},
    {"при", CASE_LOC},
    {"про", CASE_ACC},
    {"через", CASE_ACC | PLACE},
    {"для", CASE_GEN},
    {"без", CASE_GEN},
    {"против", CASE_GEN},
    {"около", CASE_GEN | PLACE},
    {"после", CASE_GEN},
    {"вокруг", CASE_GEN},
    {"кроме", CASE_GEN},
    {"среди", CASE_GEN},
    {"благодаря", CASE_DAT},
    {"согласно", CASE_DAT},
    {NULL, 0},
};
static const struct preposition prepositions_en[] = {
    {"in", CASES_ALL | PLACE}, {"from", CASES_ALL | PLACE}, {"to", CASES_ALL | PLACE},     {"near", CASES_ALL | PLACE},
    {"of", CASES_ALL},         {"at", CASES_ALL | PLACE},   {"into", CASES_ALL | PLACE},   {"by", CASES_ALL},
    {"with", CASES_ALL},       {"for", CASES_ALL},          {"across", CASES_ALL | PLACE}, {NULL, 0},
};

static const struct preposition *prepositions_of(enum lang lang)
{
    return lang == LANG_RU || lang == LANG_UK ? prepositions_ru : lang == LANG_EN ? prepositions_en : prepositions_cs;
}

/* A blank or a line end, and nothing else. */
static bool only_space(const struct scan *scan, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (!strchr(" \n\t\xC2\xA0", scan->text[i]))
            return false;
    return from < to;
}

unsigned name_preposition_before(const struct name_words *words, const struct scan *scan, size_t i)
{
    if (!i || scan->at[i - 1].letters > 9 || !only_space(scan, scan->at[i - 1].end, scan->at[i].start))
        return 0;
    const struct scan_word *before = &scan->at[i - 1];
    size_t len = before->end - before->start;
    (void)words;
    for (const struct preposition *p = prepositions_of(scan->lang); p->word; p++) {
        uint32_t small, letter;
        size_t n = strlen(p->word), first = utf8_next(p->word, n, &small);
        utf8_next(scan->text + before->start, len, &letter);
        if (n == len && !memcmp(p->word + first, scan->text + before->start + first, n - first) &&
            utf8proc_tolower((int32_t)letter) == (int32_t)small)
            return p->cases;
    }
    return 0;
}

/* ---- roles ---- */

struct role_list {
    enum name_role role;
    bool declines;
    const char *words; /* nominatives between blanks */
};

static const struct role_list roles_cs[] = {
    {ROLE_TITLE, true,
     " prezident prezidentka premiér premiérka ministr ministryně kancléř kancléřka král královna císař císařovna "
     "kníže kněžna hrabě "
     "baron car carevna papež kardinál biskup arcibiskup patriarcha opat generál maršál admirál plukovník major "
     "kapitán poručík "
     "předseda předsedkyně místopředseda ředitel ředitelka tajemník náměstek poslanec poslankyně senátor senátorka "
     "starosta primátor "
     "hejtman velvyslanec vyslanec mluvčí profesor docent doktor inženýr spisovatel spisovatelka básník básnířka "
     "dramatik malíř "
     "skladatel režisér herec herečka historik filozof novinář novinářka publicista analytik ekonom politik právník "
     "advokát "
     "soudce šéf vůdce pan paní slečna strýc teta kolega soudruh jezdec trenér útočník zpěvák zpěvačka architekt vědec "
     "lékař "
     "kněz farář prorok apoštol komisař velitel zakladatel manžel manželka syn dcera bratr sestra otec matka vévoda "
     "princ princezna "
     "imám šejk sultán šáh emír cestovatel fyzik chemik lékařka autor autorka pianista houslista dirigent fotograf "},
    {ROLE_TITLE, false,
     " dr ing mgr bc judr mudr phdr rndr mvdr prof doc gen plk kpt mjr por sv mr mrs sir lord lady don mistr p pí mons "
     "p "},
    {ROLE_BODY, true,
     " ministerstvo strana svaz unie banka úřad rada výbor soud univerzita akademie ústav divadlo společnost sdružení "
     "asociace "
     "federace komise parlament armáda organizace hnutí institut muzeum knihovna fakulta senát sněmovna vláda agentura "
     "nadace "
     "klub liga fond spolek archiv koncern konference kongres policie church církev konzervatoř škola gymnázium "
     "nakladatelství "
     "redakce rozhlas televize galerie filharmonie orchestr legie pakt aliance odbory konfederace tribunál inspekce "
     "shromáždění "},
    {ROLE_PLACE, true,
     " náměstí ulice řeka hora hory město městečko vesnice ostrov ostrovy moře jezero letiště nádraží most hrad zámek "
     "kraj okres země republika "
     "království knížectví oceán poloostrov poušť průliv záliv údolí les louka park třída nábřeží pohoří provincie "
     "oblast státy "
     "emirát císařství lázně hřbitov kostel chrám klášter katedrála palác věž brána vrch obec čtvrť předměstí štít "
     "potok kanál "},
    {ROLE_WORK, true,
     " román povídka báseň báje hra opera film kniha noviny časopis týdeník deník list obraz píseň symfonie balet "
     "seriál sbírka "
     "drama komedie zpěv album skladba pohádka spis dílo pořad server portál web magazín "},
    {ROLE_OF, false,
     " zahraničí věcí vnitra obrany financí školství kultury zemědělství spravedlnosti průmyslu dopravy zdravotnictví "
     "práce bezpečnosti "
     "národů věd práv lidu umění obchodu mládeže evropy letectví turistiky křesťanů pilotů podnikatelů republik "},
    {ROLE_SMALL, false, " z ze von van de der den la le du da di del della al el ibn bin ul nad pod u na of und et y "},
    {ROLE_STOP, false,
     " selč seč sms vy vám vás vámi váš vaše vaši kč eur usd czk mb gb km cm foto video více čtěte zdroj autor jsem ii "
     "iii iv vi vii viii ix xi xii xiii xiv "
     "xv xvi xvii xviii xix xx "},
    {ROLE_NONE, false, NULL},
};

static const struct role_list roles_ru[] = {
    {ROLE_TITLE, true,
     " президент премьер министр канцлер король королева царь царица император императрица князь княгиня граф графиня "
     "барон папа "
     "патриарх кардинал епископ архиепископ митрополит генерал маршал адмирал полковник майор капитан поручик "
     "лейтенант "
     "председатель заместитель директор секретарь депутат сенатор мэр губернатор посол профессор доцент доктор инженер "
     "академик "
     "писатель писательница поэт драматург художник композитор режиссёр актёр актриса историк философ журналист "
     "журналистка "
     "аналитик политик адвокат юрист судья глава лидер вождь господин госпожа товарищ дядя тётя коллега архитектор "
     "учёный врач "
     "священник пророк апостол комиссар командующий командир основатель муж жена сын дочь брат сестра отец мать герцог "
     "принц принцесса "
     "имам шейх султан шах эмир купец автор дирижёр пианист скрипач фотограф путешественник губернатор пастор "
     "экономист "},
    {ROLE_TITLE, false, " г г-н г-жа гн проф акад ген полк св д-р др пан пани мистер миссис сэр лорд леди дон тов "},
    {ROLE_BODY, true,
     " министерство партия союз уния банк управление совет комитет суд университет академия институт театр компания "
     "общество "
     "ассоциация федерация комиссия парламент армия организация движение музей библиотека факультет сенат дума "
     "правительство "
     "агентство фонд клуб лига архив концерн конференция конгресс полиция церковь консерватория школа гимназия "
     "издательство "
     "редакция радио галерея филармония оркестр легион корпус пакт альянс профсоюз конфедерация трибунал собрание "
     "департамент служба "
     "палата прокуратура авиакомпания "},
    {ROLE_PLACE, true,
     " площадь улица река гора горы город городок село деревня остров острова море озеро аэропорт вокзал мост замок "
     "край "
     "область район республика королевство княжество океан полуостров пустыня пролив залив долина лес парк проспект "
     "набережная "
     "провинция штат штаты империя кладбище храм монастырь собор дворец башня ворота кремль губерния уезд станция "
     "побережье хребет "},
    {ROLE_WORK, true,
     " роман повесть рассказ поэма пьеса опера фильм книга газета журнал еженедельник картина песня симфония балет "
     "сериал "
     "сборник драма комедия стихотворение альбом сказка очерк издание телеканал портал сайт "},
    {ROLE_OF, false,
     " дел обороны финансов безопасности наук культуры образования здравоохранения юстиции торговли транспорта "
     "республик наций "
     "народов христиан труда искусств войск "},
    {ROLE_SMALL, false, " фон ван де дер ла ле ди да дель эль аль ибн бин уль на "},
    {ROLE_STOP, false, " вы вас вам вами ваш ваша ваше ваши руб фото видео "},
    {ROLE_NONE, false, NULL},
};

static const struct role_list roles_en[] = {
    {ROLE_TITLE, false,
     " president prime minister king queen emperor empress prince princess duke count baron tsar tsarina czar pope "
     "cardinal bishop "
     "archbishop patriarch general marshal admiral colonel major captain lieutenant chairman chairwoman secretary "
     "director "
     "ambassador professor doctor dr mr mrs ms miss sir lord lady dame saint st senator governor mayor chancellor "
     "premier "
     "deputy foreign vice chief comrade uncle aunt judge father brother sister imam sheikh sultan shah "},
    {ROLE_BODY, false,
     " ministry party union bank office council committee court university academy institute theatre theater company "
     "society "
     "association federation commission parliament army organization organisation movement museum library faculty "
     "senate house "
     "government agency fund club league archive congress police church school press news radio group party assembly "
     "forces legion "
     "legions corps pact alliance command opera orchestra times post foundation "},
    {ROLE_PLACE, false,
     " square street river mount mountains mountain city town island islands sea lake airport station bridge castle "
     "road avenue "
     "region district republic kingdom states empire ocean peninsula desert strait bay valley forest park province "
     "county cemetery "
     "palace tower gate hill hotel "},
    {ROLE_WORK, false, " novel story poem play opera film book newspaper magazine painting song symphony ballet "},
    {ROLE_SMALL, false, " of von van de der den la le du da di del al el ibn bin ul for "},
    {ROLE_PEOPLE, false,
     " czech russian english german french polish slovak austrian hungarian soviet american british italian spanish "
     "european "
     "western eastern ukrainian czechoslovak bohemian moravian serbian bulgarian jewish roman greek turkish chinese "
     "japanese "
     "slavic slavonic christian catholic orthodox communist bolshevik siberian viennese latin israeli swedish danish "
     "norwegian finnish dutch belgian swiss irish scottish romanian croatian slovene slovenian african asian arab "
     "indian "},
    {ROLE_STOP, false,
     " i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
     "september october november "
     "december the a an he she it they we you his her this that these those there in on at but and or when while after "
     "ii iii iv vi vii viii ix xi xii mr mrs "},
    {ROLE_NONE, false, NULL},
};

static bool listed(const char *list, const char *word)
{
    size_t len = strlen(word);
    for (const char *at = list; (at = strstr(at, word)); at += len)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

static enum name_role base_role(const struct role_list *lists, const char *word, bool declined)
{
    for (; lists->words; lists++)
        if ((!declined || lists->declines) && listed(lists->words, word))
            return lists->role;
    return ROLE_NONE;
}

/* A form of one of the words that decline. */
static enum name_role form_role(const struct role_list *lists, enum lang lang, const char *word, unsigned *cases)
{
    enum { READINGS = 64 };
    struct name_reading readings[READINGS];
    enum name_role role = ROLE_NONE;
    size_t n = name_readings(lang, word, readings, READINGS);
    *cases = 0;
    for (size_t i = 0; i < n; i++) {
        if (readings[i].class == &name_fixed || readings[i].cases == CASE_OWN)
            continue;
        enum name_role here = base_role(lists, readings[i].base, true);
        if (here != ROLE_NONE && (role == ROLE_NONE || role == here)) {
            role = here;
            *cases |= readings[i].cases & CASES_ALL;
        }
    }
    return role;
}

/* Row of the three languages; others are as the one whose script they share. */
static unsigned row_of(enum lang lang)
{
    return lang == LANG_RU || lang == LANG_UK ? 1 : lang == LANG_EN ? 2 : 0;
}

enum name_role name_role_of(struct name_words *words, uint32_t id, enum lang lang, unsigned *cases)
{
    static const struct role_list *const tables[] = {roles_cs, roles_ru, roles_en};
    static const enum lang langs[] = {LANG_CS, LANG_RU, LANG_EN};
    struct name_word *w = &words->at[id];
    unsigned row = row_of(lang);
    if (!(w->looked & 1u << row)) {
        struct buf word = {0};
        unsigned in = CASES_ALL;
        name_words_written(words, w, &word);
        w->looked = (uint8_t)(w->looked | 1u << row);
        w->role[row] = (uint8_t)base_role(tables[row], word.s, false);
        if (row < 2 && (w->role[row] == ROLE_NONE || listed(tables[row][0].words, word.s) ||
                        base_role(tables[row], word.s, true) != ROLE_NONE)) {
            enum name_role declined = form_role(tables[row], langs[row], word.s, &in);
            w->role[row] = declined != ROLE_NONE ? (uint8_t)declined : w->role[row];
        }
        w->role_cases[row] = (uint8_t)in;
        buf_free(&word);
    }
    if (cases)
        *cases = w->role_cases[row];
    return w->role[row];
}

bool name_is_listed_noun(enum lang lang, const char *word)
{
    enum name_role role = base_role(lang == LANG_RU ? roles_ru : roles_cs, word, true);
    return role == ROLE_BODY || role == ROLE_PLACE;
}

static const char given_names[] = " boris michail mikhail igor oleg dmitrij dmitry dmitri sergej sergei sergey jurij "
                                  "yuri yury ivan vladimir vladimír leonid nikolaj nikolai nikita ilja "
                                  "ilya lev anton artur maxim maksim denis roman viktor victor valentin valerij "
                                  "gennadij ruslan rustam timur anatolij anatoly konstantin arkadij arkady "
                                  "vjačeslav vyacheslav stanislav jaroslav yaroslav svjatoslav rostislav mstislav "
                                  "vadim german gleb egor jegor kirill marat vasilij vasily vasil "
                                  "alexej alexei aleksei aleksej andrej andrei andrey jevgenij yevgeny evgeny fjodor "
                                  "fyodor semjon grigorij grigory pavel petr "
                                  "marina irina galina ludmila lyudmila svetlana tamara taťjana tatyana natalja "
                                  "natalya naděžda nadezhda věra vera larisa olga nina raisa polina "
                                  "lidija valentina zinaida zoja oxana oksana alla alina jana dana hana ivana lenka "
                                  "jitka zdeňka božena drahomíra květa libuše milada "
                                  "miluše vlasta dagmar ivona renata šárka blanka radka simona monika petra pavla "
                                  "daniela gabriela markéta tereza kateřina kristýna nikola "
                                  "miloš zdeněk bohumil bohuslav ladislav vladislav miroslav jaromír radomír vlastimil "
                                  "vratislav břetislav oldřich otakar bedřich zbyněk milan "
                                  "dušan dalibor radovan radim radek luboš lubomír libor ctirad čestmír květoslav "
                                  "přemysl vojtěch alois alojz emil evžen gustav gustáv "
                                  "hynek hubert igor ivo jindřich karel kamil leoš lumír luděk lukáš marek marcel "
                                  "marian martin matěj michal miloslav norbert ondřej otto patrik "
                                  "robert rudolf samuel šimon tomáš václav viliam vilém vincenc vít vítězslav zikmund "
                                  "adolf albert alexander alfred andrew anthony "
                                  "barack bill brian bruce charles chris christian christine craig daniel david dean "
                                  "dennis donald douglas edward emma eric ernest frank fred gary "
                                  "george gerald gordon harold harry henry howard hugh ian jack james jane jason jeff "
                                  "jennifer jeremy jerry jim joe john jonathan joseph juan josé julia "
                                  "justin karl keith kenneth kenny kevin larry laura linda louis luis lisa margaret "
                                  "maria mario mark mary matthew michael mike nancy neville nicolas "
                                  "oliver oscar pablo patrick paul pedro pierre philip ralph raymond richard rick "
                                  "roger ronald roy ruth sarah scott simon stephen steve steven stuart "
                                  "yulia julija adam emma susan ted terry theresa thomas tim tony tom victoria walter "
                                  "wayne william angela benito charlotte emmanuel fernando francois françois giovanni "
                                  "giuseppe jean klaus hans heinrich helmut jürgen konrad kurt leopold ludwig markus "
                                  "matteo reinhard stefan ursula werner wolfgang zbigniew lech józef "
                                  "юлия адам борис михаил игорь олег дмитрий сергей юрий иван владимир леонид николай "
                                  "никита илья лев антон артур максим денис роман виктор валентин валерий "
                                  "геннадий руслан рустам тимур анатолий константин аркадий вячеслав станислав ярослав "
                                  "святослав ростислав мстислав вадим герман глеб егор кирилл "
                                  "марат василий алексей андрей евгений фёдор федор семён семен григорий павел пётр "
                                  "петр эдуард эмиль марина ирина галина людмила светлана тамара "
                                  "татьяна наталья надежда вера лариса ольга нина раиса полина лидия валентина зинаида "
                                  "зоя оксана алла алина мария анна елена екатерина "
                                  "вацлав милош зденек богумил богуслав ладислав владислав мирослав олдржих отакар "
                                  "бедржих милан душан войтех алоис карел марек мартин томаш "
                                  "иржи йозеф ян яна петр лукаш любош любомир иво гинек густав рудольф роберт "
                                  "франтишек ярослав богдан тарас остап мустафа мохаммед "
                                  "дональд джон джеймс джордж майкл билл барак невилл энтони морис пьер жан шарль "
                                  "эмманюэль ангела ганс конрад адольф бенито ";

bool name_is_listed_given(const char *word)
{
    return listed(given_names, word);
}
