/* The lists are nominatives; a word of a text is led back to one by its readings, once, and remembered. */
#include "name_lists.h"

#include "name_known.h"
#include "names.h"
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
    {"w", CASE_LOC | CASE_ACC | PLACE}, /* as Czech was spelt before 1849 */
    {"we", CASE_LOC | CASE_ACC | PLACE},
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
    {"začátkem", CASE_GEN},
    {"počátkem", CASE_GEN},
    {"koncem", CASE_GEN},
    {"uprostřed", CASE_GEN},
    {"vlivem", CASE_GEN},
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

/* Blanks, line ends and quotation marks, and nothing else. */
static bool only_space(const struct scan *scan, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (!strchr(" \n\t\xC2\xA0\xAB\xE2\x80\x9E\x9C\"", scan->text[i]))
            return false;
    return from < to;
}

/* Czech "se" is "s" only before what is hard to say behind it (se Zemanem); else it goes with the verb: zdálo se Janě.
 */
static bool is_reflexive(const struct scan *scan, size_t i)
{
    static const char *const begins[] = {"S", "Š", "Z", "Ž", "Lv", "Ps", "Vs", "Dv", "Mn", NULL};
    const struct scan_word *before = &scan->at[i - 1];
    if (scan->lang != LANG_CS || before->end - before->start != 2 || memcmp(scan->text + before->start, "se", 2))
        return false;
    for (size_t k = 0; begins[k]; k++)
        if (!strncmp(scan->text + scan->at[i].start, begins[k], strlen(begins[k])))
            return false;
    return scan->at[i].standing != SCAN_LOWER;
}

unsigned name_preposition_before(const struct name_words *words, const struct scan *scan, size_t i)
{
    if (!i || scan->at[i - 1].letters > 9 || is_reflexive(scan, i) ||
        !only_space(scan, scan->at[i - 1].end, scan->at[i].start))
        return 0;
    const struct scan_word *before = &scan->at[i - 1];
    size_t len = before->end - before->start, hard = strlen("ъ");
    (void)words;
    if (len > hard && !memcmp(scan->text + before->end - hard, "ъ", hard)) /* въ, съ, изъ: before 1918 */
        len -= hard;
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
     " prezident prezidentka premiér premiérka ministr ministryně kancléř kancléřka král královna císař císařovna"
     " kníže kněžna hrabě baron car carevna papež kardinál biskup arcibiskup patriarcha opat generál maršál admirál"
     " plukovník major kapitán poručík předseda předsedkyně místopředseda ředitel ředitelka tajemník náměstek"
     " poslanec poslankyně senátor senátorka starosta primátor hejtman velvyslanec vyslanec mluvčí profesor docent"
     " doktor inženýr spisovatel spisovatelka básník básnířka dramatik malíř skladatel režisér herec herečka"
     " historik filozof novinář novinářka publicista analytik ekonom politik právník advokát soudce šéf vůdce pan"
     " paní slečna strýc teta kolega soudruh jezdec trenér útočník zpěvák zpěvačka architekt vědec lékař kněz farář"
     " prorok apoštol komisař velitel zakladatel manžel manželka syn dcera bratr sestra otec matka vévoda princ"
     " princezna imám šejk sultán šáh emír cestovatel fyzik chemik lékařka autor autorka pianista houslista"
     " dirigent fotograf "},
    {ROLE_TITLE, false,
     " dr ing mgr bc judr mudr phdr rndr mvdr prof doc gen plk kpt mjr por sv mr mrs sir lord lady don mistr p pí"
     " mons "},
    {ROLE_BODY, true,
     " ministerstvo strana svaz unie banka úřad rada výbor soud univerzita akademie ústav divadlo společnost"
     " sdružení asociace federace komise parlament armáda organizace hnutí institut muzeum knihovna fakulta senát"
     " sněmovna vláda agentura nadace klub liga fond spolek archiv koncern konference kongres policie church církev"
     " konzervatoř škola gymnázium nakladatelství redakce rozhlas televize galerie filharmonie orchestr legie pakt"
     " aliance odbory konfederace tribunál inspekce shromáždění "},
    {ROLE_PLACE, true,
     " náměstí ulice řeka hora hory město městečko vesnice ostrov ostrovy moře jezero letiště nádraží most hrad"
     " zámek kraj okres země republika království knížectví oceán poloostrov poušť průliv záliv údolí les louka"
     " park třída nábřeží pohoří provincie oblast státy emirát císařství lázně hřbitov kostel chrám klášter"
     " katedrála palác věž brána vrch obec čtvrť předměstí štít potok kanál hotel kavárna restaurace "},
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
     " selč seč sms vy vám vás vámi váš vaše vaši kč eur usd czk mb gb km cm foto video více čtěte zdroj autor jsem"
     " ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx "},
    {ROLE_TITLE, true,
     " abatyše aktivista aktivistka akademik archimandrita arcivévoda arcivévodkyně astronom astronaut asistent"
     " asistentka atašé bankéř basista baronka běžec běžkyně bibliotekář biolog blázen bohatýr bojovník bratranec"
     " brigádník brigadýr botanik cestovatelka císařovna cellista chirurg činovník člen členka děd děda"
     " dědeček děkan diplomat diplomatka dirigentka docentka doktorka dozorce důstojník egyptolog emigrant etnograf"
     " europoslanec europoslankyně expert fotbalista fotografka generálmajor generálporučík generálplukovník"
     " generalissimus geolog geograf grafik guvernér hejtmanka hokejista hrabě hraběnka hraběte historička host"
     " houslistka hudebník hvězdář chalífa ideolog inspektor inspicient jednatel jednatelka jezuita kancléř kaplan"
     " kapelník kanovník kardinál kastelán kmotr kmotra kníže kněžna kněz kolega kolegyně kolonel komik komisařka"
     " komtur konšel konzul kosmonaut král kreslíř krejčí kritik kronikář kuchař kupec kurátor kurátorka lékař"
     " lektor lidovec lingvista literát loutkář lord lyžař maharadža major maršálek matematik markýz markýza"
     " metropolita mecenáš místodržící místopředsedkyně místostarosta mistr moderátor moderátorka mnich monsignor"
     " muž muzikolog náčelník nadporučík nadrabín námořník náměstkyně následník nástupce národohospodář nuncius"
     " občan obchodník obránce odborník opat operatér ombudsman orientalista paša páter pastor pěvec pěvkyně pilot"
     " podplukovník podporučík poručík pokladník policista postava poštmistr prababička praotec pradědeček pravnuk"
     " pretendent prelát primář primátorka princezna probošt profesorka prokurátor proděkan prorektor převor"
     " překladatel překladatelka představený přítel přítelkyně psycholog publicistka purkmistr rabín radní rektor"
     " rektorka redaktor redaktorka reportér reportérka režisérka rotmistr rytíř sběratel sekretář sekretářka"
     " sedlák seržant scenárista scénárista sestřenice signatář skladatelka sluha služka slavista sochař sochařka"
     " sociolog soudkyně soused sousedka soudružka správce spoluzakladatel stavitel stařec statkář strážmistr"
     " středopolař student studentka sultán svědek synovec švagr švagrová tchán tchyně tajemnice teolog teoretik"
     " tetička továrník truhlář trenérka tribun učenec účetní učitel učitelka umělec umělkyně útočnice válečník"
     " vedoucí velkokníže velkovévoda velitelka vězeň vikář virtuos vladyka vladař vnuk vnučka voják vojevůdce"
     " vůdkyně vydavatel vynálezce vynálezkyně výtvarník výtvarnice vyslankyně vyšetřovatel zahradník zástupce"
     " zástupkyně zeť žák žákyně žalobce žena setník formanka mlynář forman kočí kovář řezník pekař krejčová kuchařka"
     " strojvedoucí řidič řidička hostinský hostinská hajný lesník vdova vdovec hospodář pacholek děvečka četník"
     " policistka vojín desátník rytmistr strýček tetka sládek písař kostelník páter "},
    {ROLE_TITLE, false,
     " dipl akad p.t thdr paeddr phmr msgr npor pplk genmjr genpor rtm škpt šikovatel bratři bratří bratrům sourozenci"
     " sourozenců manželé manželů manželům sestry sester "},
    {ROLE_BODY, true,
     " centrála centrum celnice direkce družstvo eparchie fórum hvězdárna inspektorát jednota jednotka kabinet"
     " kancelář katedra koalice kolegium komora konsorcium konzulát korporace kroužek kurie laboratoř magistrát"
     " matice mise nemocnice observatoř ordinariát patriarchát pobočka podvýbor pojišťovna politbyro pošta"
     " prefektura presidium prezidium předsednictvo prokuratura rektorát rezidentura sanatorium sbor sekce"
     " sekretariát seminář sokol spořitelna správa středisko studio studium synod synoda štáb tiskárna továrna"
     " učiliště útvar ústředí velvyslanectví velitelství vojsko výbor vysílání vyslanectví zastupitelství"
     " zastupitelstvo zpravodajství "},
    {ROLE_FIRM, true,
     " aerolinka aerolinie aerolinky automobilka banka cestovka dopravce firma holding kapela konkurent koncern"
     " konzorcium korporace nakladatelství operátor papírna podnik pojišťovna provozovatel prodejce přepravce rádio"
     " řetězec skupina startup stanice tiskárna továrna velkoobchod vydavatelství výrobce závod značka železárna"
     " společenství "},
    {ROLE_PLACE, true,
     " alej atol bažina buh cesta dálnice doupě dům chodník chýše důl hájovna hranice hřeben hvozd jeskyně jezírko"
     " kaple katakomby koleje kolonáda kolonie kontinent kopec koryto kotlina kraj království krčma laguna ledovec"
     " lom lokalita lán mlýn mys mýto náves nížina oáza obvod okraj okruh opatství osada ostrůvek panství pahorek"
     " památník pevnost planina pláň polis poloostrov pomezí poušť pramen prefektura protektorát proliv průsmyk"
     " průplav přehrada přístav rezervace rezidence rybník rozhledna říčka říše samota sad sídliště sídlo sopka"
     " soustroví soutok souostroví stadion stadión stanice statek stráň svah světadíl synagoga šachta tábor"
     " telegraf terasa tvrz tunel újezd usedlost ústí vila vinice viadukt víska vodopád vrchovina vévodství vodárna"
     " výšina zahrada zátoka zřícenina župa žleb dvůr hospoda silnice lesy "},
    {ROLE_WORK, true,
     " aforismus árie autobiografie balada cyklus deklarace dekret dopis dokument doktrína edice elegie"
     " epos esej fejeton festival freska gazeta inscenace kancionál kantáta kánon kodex koncert kronika"
     " kresba lyrika manifest melodram mše muzikál nokturno novela óda odyssea opereta oratorium"
     " ouvertura paměti píseň plakát plastika poéma pojednání pověst povídka prelúdium próza předehra"
     " překlad příběh příručka publikace requiem revue rukopis román satira scéna sci-fi slovník sonáta"
     " sonet socha soubor snímek suita šlágr studie traktát tragédie trilogie tragikomedie učebnice"
     " veselohra vydání zákon legenda vzpomínky vzpomínka zpráva verše obrazy dopisy listy básně písně povídky pohádky "
     "zpěvy balady zápisky pověsti  žalm žánr zpravodaj zpěvník žurnál "},
    {ROLE_STOP, false,
     " já mne mě mně mi mnou ty tebe tě tobě ti tebou tvůj tvá tvé tvoje tvého tvému tvém tvým tvou tvoji tvojí"
     " tvých tvými on ona ono jeho jemu ho mu jej něj něho němu něm jím ním ji jí ní my nás nám námi oni jich jim"
     " vaší naší mojí můj mého mému mém mou mých mými moje moji"
     " jimi nich nim nimi jejich její jejího jejímu svůj svá své svého svému svém svým svou svých svými náš naše"
     " našeho našemu naším naši našich našim našimi vaším vašem vašeho vašemu vašich vašim vašimi ten ta to toho"
     " tomu tom tím tu té těch těm těmi kdo koho komu kým co čeho čemu čím který která které jenž jež jaký amen hle"
     " ach aj ejhle nuže ó obr obrázek tab tabulka kapitola oddíl strana str odst čl pozn viz srov ibid isbn issn"
     " http https www pdf html "},
    {ROLE_HUMAN, false,
     " řekl řekla odpověděl odpověděla zeptal zeptala otázal otázala usmál usmála zasmál zasmála rozesmál rozesmála"
     " zvolal zvolala vykřikl vykřikla křikl křikla zašeptal zašeptala šeptal šeptala šeptl šeptla zamumlal"
     " zamumlala zabručel zabručela povzdechl povzdechla vzdychl vzdychla zavrtěl zavrtěla přikývl přikývla kývl"
     " kývla mrkl mrkla pomyslil pomyslila pomyslel pomyslela myslil myslila myslel myslela domníval domnívala"
     " věřil věřila doufal doufala vzpomínal vzpomínala vzpomněl vzpomněla vyprávěl vyprávěla vypravoval"
     " vypravovala poznamenal poznamenala podotkl podotkla dodal dodala prohlásil prohlásila vysvětlil vysvětlila"
     " připomněl připomněla napsal napsala psal psala pravil pravila děl děla vece vecea zemřel zemřela umřel"
     " umřela narodil narodila oženil oženila rozvedl rozvedla provdal provdala vdal vdala studoval studovala"
     " vystudoval vystudovala maturoval maturovala promoval promovala emigroval emigrovala vstal vstala vstával"
     " vstávala usedl usedla sedl sedla posadil posadila seděl seděla ležel ležela spal spala usnul usnula probudil"
     " probudila plakal plakala zaplakal zaplakala plakával plakávala miloval milovala políbil políbila objal"
     " objala pohladil pohladila podíval podívala pohlédl pohlédla díval dívala hleděl hleděla zíral zírala mlčel"
     " mlčela odmlčel odmlčela zbledl zbledla zrudl zrudla zčervenal zčervenala vydechl vydechla zaťukal zaťukala"
     " zaklepal zaklepala vešel vešela přistoupil přistoupila pokrčil pokrčila pokývl pokývla svěsil svěsila"
     " zasténal zasténala zoufal zoufala cítil cítila dojat dojata žil žila bydlel bydlela zahynul zahynula padl"
     " padla popraven popravena zatčen zatčena odsouzen odsouzena abdikoval abdikovala korunován korunována říká"
     " praví ptá odpovídá usmívá směje píše vzpomíná domnívá povídal povídala povídá volal volala vyběhl vyběhla"
     " otočil otočila obrátil obrátila vyskočil vyskočila mávl mávla ušklíbl ušklíbla lekl lekla podivil podivila"
     " rozhlédl rozhlédla polekal polekala poděkoval poděkovala "},
    {ROLE_PEOPLE, true,
     " český slovenský československý moravský slezský ruský sovětský ukrajinský běloruský polský německý rakouský"
     " rakousko-uherský maďarský uherský bavorský saský pruský švýcarský francouzský italský španělský portugalský"
     " anglický britský skotský irský velšský holandský nizozemský belgický lucemburský dánský švédský norský"
     " finský islandský estonský lotyšský litevský rumunský bulharský srbský chorvatský slovinský bosenský"
     " makedonský černohorský albánský řecký turecký kyperský maltský gruzínský arménský ázerbájdžánský kazašský"
     " uzbecký turkmenský kyrgyzský tádžický mongolský čínský japonský korejský jihokorejský severokorejský"
     " vietnamský thajský indický pákistánský bangladéšský afghánský íránský irácký syrský libanonský izraelský"
     " palestinský jordánský saúdský egyptský libyjský tuniský alžírský marocký súdánský etiopský keňský nigerijský"
     " jihoafrický americký kanadský mexický brazilský argentinský chilský peruánský kolumbijský venezuelský"
     " kubánský australský novozélandský evropský pražský brněnský ostravský plzeňský olomoucký liberecký"
     " budějovický hradecký pardubický zlínský jihlavský ústecký karlovarský kladenský táborský písecký kutnohorský"
     " litoměřický bratislavský košický moskevský petrohradský leningradský kyjevský lvovský charkovský oděský"
     " kazaňský vídeňský berlínský mnichovský drážďanský lipský norimberský varšavský krakovský vratislavský"
     " budapešťský pařížský londýnský římský milánský benátský janovský ženevský curyšský bruselský haagský"
     " madridský lisabonský kodaňský stockholmský oslský helsinský bělehradský záhřebský sofijský bukurešťský"
     " athénský istanbulský jeruzalémský newyorský washingtonský chicagský pekingský tokijský yaleský harvardský"
     " oxfordský cambridgeský "},
    {ROLE_OF, false,
     " zdraví životního prostředí průmyslu výstavby dopravy spojů informací tisku propagandy výživy zásobování"
     " hospodářství sociálních veřejných techniky energetiky vědy vzdělávání sportu tělovýchovy rozvoje pracovníků"
     " legií učitelů lékařů novinářů spisovatelů skladatelů umělců odborů dělníků rolníků studentů žen vojáků"
     " vojsk invalidů přátel sokolů rad vězňů obětí legionářů výtvarníků filmu rozhlasu "},
    {ROLE_NONE, false, NULL},
};

static const struct role_list roles_ru[] = {
    {ROLE_TITLE, true,
     " президент премьер министр канцлер король королева царь царица император императрица князь княгиня граф"
     " графиня барон папа патриарх кардинал епископ архиепископ митрополит генерал маршал адмирал полковник майор"
     " капитан поручик лейтенант председатель заместитель директор секретарь депутат сенатор мэр губернатор посол"
     " профессор доцент доктор инженер академик писатель писательница поэт драматург художник композитор режиссёр"
     " актёр актриса историк философ журналист журналистка аналитик политик адвокат юрист судья глава лидер вождь"
     " господин госпожа товарищ дядя тётя коллега архитектор учёный врач священник пророк апостол комиссар"
     " командующий командир основатель муж жена сын дочь брат сестра отец мать герцог принц принцесса имам шейх"
     " султан шах эмир купец автор дирижёр пианист скрипач фотограф путешественник пастор экономист "},
    {ROLE_TITLE, false, " г г-н г-жа гн проф акад ген полк св д-р др пан пани мистер миссис сэр лорд леди дон тов "},
    {ROLE_BODY, true,
     " министерство партия союз уния банк управление совет комитет суд университет академия институт театр компания"
     " общество ассоциация федерация комиссия парламент армия организация движение музей библиотека факультет сенат"
     " дума правительство агентство фонд клуб лига архив концерн конференция конгресс полиция церковь консерватория"
     " школа гимназия издательство редакция радио галерея филармония оркестр легион корпус пакт альянс профсоюз"
     " конфедерация трибунал собрание департамент служба палата прокуратура "},
    {ROLE_PLACE, true,
     " площадь улица река гора горы город городок село деревня остров острова море озеро аэропорт вокзал мост замок"
     " край область район республика королевство княжество океан полуостров пустыня пролив залив долина лес парк"
     " проспект набережная провинция штат штаты империя кладбище храм монастырь собор дворец башня ворота кремль"
     " губерния уезд станция побережье хребет гостиница отель вилла "},
    {ROLE_WORK, true,
     " роман повесть рассказ поэма пьеса опера фильм книга газета журнал еженедельник картина песня симфония балет"
     " сериал сборник съезд драма комедия стихотворение альбом сказка очерк издание телеканал портал сайт "},
    {ROLE_OF, false,
     " дел обороны финансов безопасности наук культуры образования здравоохранения юстиции торговли транспорта "
     "республик наций "
     "народов христиан труда искусств войск "},
    {ROLE_SMALL, false, " фон ван де дер ла ле ди да дель эль аль ибн бин уль на "},
    {ROLE_STOP, false, " вы вас вам вами ваш ваша ваше ваши руб фото видео "},
    {ROLE_TITLE, true,
     " агент адъютант активист активистка аббат актриса астроном астронавт архимандрит архиерей атаман аптекарь"
     " бабушка балерина банкир бард баронесса басист беллетрист бизнесмен биолог биограф блогер боец бригадир"
     " бухгалтер ведущий великан визажист викарий вице-президент вице-премьер виконт владелец водитель военачальник"
     " воевода воин волхв врач вратарь воспитатель газетчик генерал-майор генерал-лейтенант генерал-полковник"
     " генералиссимус геолог географ гетман главарь главком глашатай голкипер градоначальник графиня гимназист"
     " губернаторша дед дедушка декан деятель диакон дизайнер диктатор диктор дипломат диссидент дочь драматург"
     " дьякон дьяк европарламентарий ефрейтор жандарм жена жених жрец заведующий зав замдиректора замминистра"
     " защитник зять игумен игуменья издатель император инспектор инок исполнитель изобретатель иеромонах иерей"
     " иезуит инфанта искусствовед исправник казак камергер камердинер кандидат канцлер капельмейстер капитан"
     " кассир князь княжна киноактёр кинорежиссёр клоун комбриг комдив комик комиссарша комментатор конструктор"
     " консул консультант конунг корнет корреспондент космонавт краевед критик крестьянин кузен кузина купчиха"
     " куратор курфюрст лама лекарь лётчик литератор литературовед лингвист майор маркиз маркиза мастер математик"
     " матрос матушка медик мемуарист механик меценат министр митрополит монах монахиня музыкант музыковед муфтий"
     " мыслитель наркоман нарком наследник наместник начальник невеста незнакомец няня обозреватель обер-прокурор"
     " оператор оппозиционер офицер отец охранник падишах палач партизан пастух пастырь патриарх педагог певец"
     " певица переводчик переводчица писарь племянник племянница поверенный подполковник подпоручик полицейский"
     " полпред полководец помещик помещица помощник пономарь портной поручик посланник поэтесса правитель"
     " правозащитник праведник предводитель преемник предприниматель преподаватель пресс-секретарь представитель"
     " претендент префект приват-доцент придворный протоиерей протопоп прокурор проректор психолог публицист"
     " путешественница раб рабби раввин разведчик редактор резидент ректор репортёр рыцарь садовник секретарша"
     " семинарист сержант сирота скульптор следователь слуга служанка смотритель соавтор соратник советник"
     " современник солдат солист солистка сосед соседка социолог специалист спикер спортсмен старец староста старик"
     " старуха статс-секретарь стольник студент студентка султанша супруг супруга сценарист тенор теоретик"
     " террорист тесть товарищ торговец тренер тёща уполномоченный урядник учитель учительница учёный фараон"
     " фельдмаршал фельдфебель физик философ фотохудожник фрейлина футболист химик хирург хоккеист царевич царевна"
     " цесаревич чиновник член шахматист шериф шеф шпион экс-президент экс-премьер эксперт экономка эконом эмигрант"
     " этнограф юнкер попадья ученик ученица сторож мельник чумак кучер кухарка барин барыня кузнец лакей денщик"
     " ямщик дворник сотник есаул ключница экономка кухарь извозчик лесник городничий почтмейстер городовой вахмистр"
     " машинист шофёр "},
    {ROLE_TITLE, false,
     " г.г гг гр инж арх ст-секр преп блж бл вмч митр архиеп еп прот свящ лейт кап подполк маршал синьор синьора"
     " сеньор сеньора месье мсье мадам мадемуазель фрау герр мисс братья братьев братьям братьями супруги супругов"
     " супругам сёстры сестёр сестер "},
    {ROLE_BODY, true,
     " автокефалия агентура администрация академгородок банда батальон бригада бюро ведомство верфь военкомат"
     " генконсульство генпрокуратура генштаб главк госархив госкомитет госсовет дивизия дирекция диспансер дружина"
     " епархия завод инспекция инспекторат исполком кабинет казначейство канцелярия кафедра клиника коалиция"
     " коллегия колледж колхоз комбинат комендатура консорциум консульство кооператив корпорация кружок курия"
     " лаборатория лицей мастерская мэрия министерство миссия наркомат обсерватория община обком объединение"
     " околоток ордена оргкомитет отдел отделение отряд охранка парторганизация патриархия патриархат поликлиника"
     " политбюро полк посольство представительство президиум профком птицефабрика разведка рейхстаг рота сейм"
     " секретариат секция семинария синод синагога совнарком сообщество спецслужба ставка студия суд таможня"
     " телевидение товарищество трест училище учреждение фабрика филиал форум фракция центр центробанк цех церковь"
     " штаб эскадра эскадрилья ячейка "},
    {ROLE_FIRM, true,
     " авиаперевозчик авиакомпания авиалиния автоконцерн авиакорпорация банк бренд группа группировка дискаунтер"
     " завод клуб команда компания конкурент корпорация лоукост лоукостер магазин марка оператор перевозчик"
     " предприятие производитель радиостанция ритейлер сеть стартап студия телекомпания телеканал турагентство"
     " туроператор фабрика фирма холдинг "},
    {ROLE_PLACE, true,
     " авеню аллея архипелаг атолл балка болото бор бухта бульвар вал взморье взгорье водопад водохранилище"
     " возвышенность волость вершина виадук впадина высота вулкан выселки гавань герцогство графство гряда губа"
     " дача дебри деревушка дол долина дорога дума застава затон земля имение канал каньон квартал километр кладезь"
     " колодец континент королевство котловина край крепость курган курорт лагерь лагуна ледник лес лог луг"
     " магистраль материк маяк местечко место местность метро микрорайон мыс низменность оазис округ окраина омут "
     "особняк"
     " острог островок отель отрог парк пещера перевал переулок перекрёсток плато плотина пляж площадка побережье"
     " погост поле поместье порт посад посёлок потоки предместье пригород причал проезд пруд равнина разъезд рейд"
     " родник роща ручей русло рынок санаторий сквер скала скит слобода сопка спуск стадион станица ступень"
     " субконтинент терраса тоннель тракт тундра тупик урочище усадьба устье утёс ущелье форт холм хутор"
     " шахта шоссе штольня эмират "},
    {ROLE_WORK, true,
     " автобиография альманах ария баллада басня беллетристика былина бюллетень водевиль воспоминания гимн"
     " декларация дневник договор документ драма евангелие жанр житие закон запись записки инсценировка интермедия"
     " исследование календарь кантата кинолента комикс концерт куплет летопись либретто манифест марш мемуары"
     " мелодрама месса монография мультфильм мюзикл набросок новелла ода оперетта оратория памфлет панно партита"
     " передача песня письмо плакат поэма повестка постановка послание прелюдия притча программа проект проза"
     " произведение псалом публикация пьеса рапсодия реквием роман рукопись сатира сборник сериал скульптура"
     " словарь соната сонет спектакль справочник статья стих сюита телепередача телесериал телефильм том трагедия"
     " трактат трилогия увертюра учебник фарс фельетон фреска хроника цикл элегия эпопея эссе этюд юмореска легенда "
     "стихи письма рассказы очерки песни сказки повести "},
    {ROLE_STOP, false,
     " я меня мне мной мною ты тебя тебе тобой тобою твой твоя твоё твое твои твоего твоей твоему твоим твоих твою"
     " твоими он она оно они его ему им ним нём нем её ее ей ней нею их ими них мы нас нам нами наш наша наше наши"
     " нашего нашей нашему нашим наших нашу вашего вашей вашему вашим ваших вашу вашими свой своя своё свои своего"
     " своей своему тот та то те этот эта это эти сей сия сие сего сему кто что кого чего который которая которое"
     " которые ныне отныне поныне впоследствии вскоре затем тогда потом сначала вначале сперва"
     " теперь сейчас сегодня вчера завтра наконец однажды иногда никогда всегда здесь там туда сюда оттуда отсюда"
     " тут поэтому потому однако впрочем итак кстати наоборот напротив вместе вдвоём дома домой вновь снова опять"
     " впервые внезапно вдруг тотчас сразу постепенно одновременно параллельно позднее позже ранее раньше прежде"
     " недавно давно видимо вероятно возможно очевидно конечно разумеется пожалуйста спасибо"
     " собр соч аминь ах ой эй увы се см рис табл гл стр прим примеч изд ред сост пер цит там-же isbn issn http https"
     " www ru com "},
    {ROLE_HUMAN, false,
     " сказал сказала спросил спросила ответил ответила отвечал отвечала воскликнул воскликнула вскричал вскричала"
     " крикнул крикнула закричал закричала шепнул шепнула прошептал прошептала пробормотал пробормотала проговорил"
     " проговорила промолвил промолвила молвил молвила подумал подумала думал думала вспомнил вспомнила вспоминал"
     " вспоминала рассказал рассказала рассказывал рассказывала добавил добавила заметил заметила возразил"
     " возразила улыбался усмехнулся засмеялся рассмеялся"
     " кивнул кивнула покачал покачала нахмурил нахмурила вздохнул вздохнула встал встала сел села"
     " сидел сидела лежал лежала спал спала уснул уснула заснул заснула проснулся плакал плакала"
     " заплакал заплакала любил любила поцеловал поцеловала обнял обняла посмотрел посмотрела взглянул взглянула"
     " глядел глядела молчал молчала замолчал замолчала покраснел покраснела побледнел побледнела вошёл"
     " вышел подошёл родился умер скончался женился погиб"
     " эмигрировал эмигрировала учился написал написала писал писала пел пела играл играла хотел хотела"
     " верил верила надеялся понял поняла знал знала узнал узнала увидел увидела услышал услышала"
     " улыбнулся улыбнулась улыбалась усмехнулась засмеялась рассмеялась проснулась родилась умерла скончалась"
     " вышла вошла подошла погибла училась говорит говорил говорила спрашивает отвечает пишет вошел подошел"
     " вспоминает думает отвернулся отвернулась обернулся обернулась выбежал выбежала махнул махнула снял сняла"
     " бормотал бормотала шептал шептала ходил ходила смеялся смеялась надеялась удивился удивилась испугался"
     " испугалась "},
    {ROLE_PEOPLE, true,
     " российский русский советский украинский белорусский белоруский чешский словацкий чехословацкий моравский"
     " польский немецкий германский австрийский австро-венгерский венгерский баварский саксонский прусский"
     " швейцарский французский итальянский испанский португальский английский британский шотландский ирландский"
     " голландский нидерландский бельгийский датский шведский норвежский финский исландский эстонский латвийский"
     " литовский румынский болгарский сербский хорватский словенский боснийский македонский черногорский албанский"
     " греческий турецкий кипрский мальтийский грузинский армянский азербайджанский казахский казахстанский"
     " узбекский туркменский киргизский таджикский монгольский китайский японский корейский южнокорейский"
     " северокорейский вьетнамский тайский индийский пакистанский афганский иранский иракский сирийский ливанский"
     " израильский палестинский иорданский саудовский египетский ливийский тунисский алжирский марокканский"
     " суданский эфиопский американский канадский мексиканский бразильский аргентинский чилийский перуанский"
     " колумбийский венесуэльский кубинский австралийский новозеландский европейский московский петербургский"
     " санкт-петербургский ленинградский киевский львовский харьковский одесский казанский томский пражский"
     " брненский пльзенский оломоуцкий венский берлинский мюнхенский дрезденский лейпцигский варшавский краковский"
     " братиславский будапештский парижский лондонский римский миланский женевский цюрихский брюссельский гаагский"
     " мадридский стокгольмский копенгагенский хельсинкский белградский загребский софийский бухарестский афинский"
     " стамбульский иерусалимский нью-йоркский вашингтонский пекинский токийский йельский гарвардский оксфордский"
     " кембриджский "},
    {ROLE_OF, false,
     " просвещения промышленности связи информации печати пропаганды продовольствия хозяйства развития энергетики"
     " науки спорта экономики здоровья природы среды обеспечения строительства путей сообщения имуществ двора войны"
     " флота авиации сельского писателей композиторов художников журналистов учителей врачей рабочих крестьян"
     " студентов женщин солдат друзей ветеранов депутатов кинематографистов архитекторов комиссаров министров"
     " церквей потребителей "},
    {ROLE_NONE, false, NULL},
};

static const struct role_list roles_en[] = {
    {ROLE_TITLE, false,
     " president prime minister king queen emperor empress prince princess duke count baron tsar tsarina czar pope"
     " cardinal bishop archbishop patriarch general marshal admiral colonel major captain lieutenant chairman"
     " chairwoman secretary director ambassador professor doctor dr mr mrs ms miss sir lord lady dame saint st"
     " senator governor mayor chancellor premier deputy foreign vice chief comrade uncle aunt judge father brother"
     " sister imam sheikh sultan shah "},
    {ROLE_BODY, false,
     " ministry party union bank office council committee court university academy institute theatre theater"
     " company society association federation commission parliament army organization organisation movement museum"
     " library faculty senate house government agency fund club league archive congress police church school press"
     " news radio group assembly forces legion legions corps pact alliance command opera orchestra times post"
     " foundation "},
    {ROLE_PLACE, false,
     " square street river mount mountains mountain city town island islands sea lake airport station bridge castle"
     " road avenue region district republic kingdom states empire ocean peninsula desert strait bay valley forest"
     " park province county cemetery palace tower gate hill hotel "},
    {ROLE_WORK, false, " novel story poem play opera film book newspaper magazine painting song symphony ballet "},
    {ROLE_SMALL, false, " of von van de der den la le du da di del al el ibn bin ul for nad pod "},
    {ROLE_PEOPLE, false,
     " czech russian english german french polish slovak austrian hungarian soviet american british italian spanish "
     "european "
     "western eastern ukrainian czechoslovak bohemian moravian serbian bulgarian jewish roman greek turkish chinese "
     "japanese "
     "slav slavic slavonic christian catholic orthodox communist bolshevik siberian viennese latin israeli swedish danish "
     "norwegian finnish dutch belgian swiss irish scottish romanian croatian slovene slovenian african asian arab "
     "indian "},
    {ROLE_STOP, false,
     " i monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
     " september october november december the a an he she it they we you his her this that these those there in on"
     " at but and or when ii iii iv vi vii viii ix xi xii mr mrs "},
    {ROLE_TITLE, false,
     " abbot activist actor actress adjutant administrator admin adviser advisor aide analyst apostle archduke"
     " archduchess architect artist assistant astronaut astronomer attorney author baroness biologist boss"
     " brigadier broker businessman candidate cantor captain cardinal caliph ceo cfo chaplain chemist chief"
     " choirmaster coach columnist commander commandant commissar commissioner composer comptroller conductor"
     " congressman congresswoman consul coordinator correspondent cosmonaut councillor councilman councilwoman"
     " countess cousin critic curator dean deacon defender delegate detective dictator diplomat doctor duchess"
     " economist editor emir engineer envoy essayist explorer founder friar geographer geologist gen"
     " governor-general grandfather grandmother guitarist headmaster heiress historian inspector inventor"
     " journalist judge justice king knight khan leader lecturer leutnant librarian lieutenant-colonel lt maj capt"
     " sgt pvt cpl cmdr rev rep sen gov prof madam madame mademoiselle maestro magistrate maharaja major-general"
     " manager marquess marquis mathematician maid majesty mediator messrs metropolitan minister mme mlle monk"
     " monsieur monsignor mullah musician negotiator novelist nun officer official ombudsman orator organist"
     " organizer painter pastor pharaoh philologist philosopher photographer physicist pianist pilot playwright"
     " poet poetess pm politician premier president-elect presenter priest procurator producer professor prophet"
     " prosecutor provost publicist publisher rabbi rector regent reporter representative researcher reverend ruler"
     " sailor scholar scientist sculptor secretary-general senator señor señora sergeant shaykh sheriff signor"
     " signora singer soldier solicitor soloist speaker spokesman spokeswoman spokesperson statesman student"
     " superintendent teacher translator treasurer trustee tutor tycoon undersecretary vicar viceroy violinist"
     " viscount viscountess warden warlord writer "},
    {ROLE_BODY, false,
     " administration admiralty airlines airways army associates association associations authority bank bar"
     " brigade brigades bureau cabinet center centre chamber chancellery clinic coalition college comintern"
     " communications confederation consortium consulate corporation corporations corp county-council cooperative"
     " department directorate division embassy enterprises ensemble faculty federation gallery gestapo gmbh group"
     " guard holdings hospital inc industries inspectorate institution insurance laboratory laboratories league llc"
     " lodge ltd media military monastery navy observatory parliament patriarchate philharmonic plc police"
     " presidium prosecutor publishers publishing railways regiment registry restaurant secretariat seminary"
     " service services squadron staff store studio studios subcommittee supermarket synagogue synod systems"
     " technologies television tribunal union unions veterans ventures "},
    {ROLE_FIRM, false,
     " airline bank band brand broadcaster carrier channel chain company competitor firm manufacturer"
     " operator outlet publisher retailer rival startup supplier website "},
    {ROLE_PLACE, false,
     " abbey alley archipelago area arena atoll bank barracks basin basilica beach borough boulevard bridge brook"
     " building campus camp canal canyon cape castle cathedral cave central chapel cliff cliffs coast colony"
     " continent court courtyard cove creek crescent crossing dam district duchy emirate embankment estate falls"
     " farm fort fortress garden gardens glacier glen governorate grove gulf hall harbor harbour heath heights"
     " highlands highway hills inn intersection inlet isle isles isthmus junction kingdom lagoon lane lake lakes"
     " landing lowlands manor market marsh mausoleum meadow meadows monument moor moorland museum oasis oblast"
     " outskirts parish parkway peak pier place plain plains plateau plaza pond port prairie precinct prefecture"
     " principality promontory protectorate quay ranch reef reserve reservoir resort ridge riverside ruins"
     " sanctuary settlement shore shrine spa springs stadium steppe straits suburb swamp temple terrace territory"
     " tomb towers trail turnpike vale viaduct villa village vineyard volcano waterfall wharf "},
    {ROLE_WORK, false,
     " album anthem anthology aria article ballad biography blog bulletin cantata cartoon chronicle comedy"
     " concerto cycle daily diary dictionary documentary drama edition encyclopedia epic epistle essay"
     " fable fairy-tale fresco gazette hymn journal libretto manifesto march mass melody memoir memoirs"
     " miniature monthly musical novella ode operetta oratorio overture oratorio pamphlet paper periodical"
     " piece poems portrait prelude prose quarterly quartet requiem review romance saga satire sculpture"
     " serenade series sermon show sitcom sketch sonata song songs sonnet statue stories suite tale tales"
     " letters notes sketches textbook thriller tragedy treatise trilogy waltz weekly yearbook "},
    {ROLE_STOP, false,
     " me my mine him his hers its our ours their theirs your yours who whom whose which what where why how yes no"
     " not if as so is was are were be been being have has had do does did will would shall should can could might"
     " must there here now then thus hence however moreover meanwhile following according despite also even only"
     " just still yet again once twice perhaps indeed instead otherwise therefore nevertheless nonetheless some any"
     " each every all both few many most much more less several another hello hi dear sincerely regards thanks"
     " thank please sorry ok okay oh ah alas amen yeah fig figure table chapter section page pp vol ed eds isbn"
     " issn http https www com pdf html behind beyond beneath beside besides among amid amongst outside inside toward"
     " towards upon without unlike per since until till unless although though whereas whenever wherever whatever"
     " whoever throughout mondays tuesdays wednesdays thursdays fridays saturdays sundays "},
    {ROLE_HUMAN, false,
     " asked replied answered cried exclaimed whispered murmured muttered shouted smiled laughed nodded sighed"
     " frowned shrugged blushed wept sobbed thought remembered recalled wondered felt knew loved kissed married"
     " died born studied emigrated graduated wrote painted composed sang slept woke sat stood walked went came"
     " looked gazed stared turned listened spoke told says thinks writes recalls "},
    {ROLE_NONE, false, NULL},
};

static const char firms[] =
    " air airline airlines airways aviation bank broadcasting capital communications consulting corp corporation "
    "company co "
    "electronics energy enterprises entertainment finance financial foods fund gas group holding holdings inc "
    "industries "
    "insurance international ltd limited logistics llc llp media motors net network networks news oil partners "
    "pharma pharmaceuticals pictures plc press productions publishing radio railways records services software "
    "solutions "
    "steel studios systems technologies technology telecom television times trust tv gmbh ag spa association "
    "university institute "
    "council committee court agency ministry department federation foundation union league club party congress "
    "parliament ";

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
    return role == ROLE_BODY || role == ROLE_PLACE || role == ROLE_WORK;
}

bool name_is_firm(struct name_words *words, uint32_t id)
{
    struct buf word = {0};
    name_words_written(words, &words->at[id], &word);
    bool is = listed(firms, buf_string(&word));
    buf_free(&word);
    return is;
}

bool name_is_people(struct name_words *words, uint32_t id)
{
    struct buf word = {0};
    name_words_written(words, &words->at[id], &word);
    bool is = word.len > 2 && word.s[word.len - 1] == 's';
    if (is)
        buf_cut(&word, word.len - 1);
    is = is && base_role(roles_en, word.s, false) == ROLE_PEOPLE;
    is |= !strcmp(buf_string(&word), "slovak") || !strcmp(buf_string(&word), "pole") ||
          !strcmp(buf_string(&word), "croat") || !strcmp(buf_string(&word), "serb");
    buf_free(&word);
    return is;
}

bool name_is_listed_given(const char *word)
{
    return name_known_kinds(word) & 1u << NAMES_GIVEN;
}
