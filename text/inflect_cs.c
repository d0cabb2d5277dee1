/* Czech inflection.  Endings after the tables of Internetová jazyková příručka (prirucka.ujc.cas.cz), sections on the
 * declension of nouns, adjectives and proper names, and on conjugation. */
#include "inflect.h"

#define HARD_LETTERS "ščřžcjďťňqáéíóúůýěaeiouy"
#define HARD "!" HARD_LETTERS
#define SOFT "ščřžcjďťňlzsxr"
#define POSS_OV "ův ova ovo ovu ovy ?ovi ?ově ?ovou ?ovým ?ových ?ovými ?ové"
#define POSS_IN "~in ~ina ~ino ~ini ~ině ~iny ~inu ~inou ~iným ~iných ~inými ~iné"

static const struct paradigm paradigms[] = {
    /* masculine, animate */
    {"pán", "Havel/Havlovi", HARD, "- a ovi u em ?e ?^e ?^i ?ové ?é y ů ům ech <ích ?ách", FLEETING | LENGTH},
    {"muž", "Tomáš/Tomášovi", SOFT, "- e i ovi em ?ové ?é ů ům ích", FLEETING | LENGTH},
    {"otec", "otec/otče", "c", "- e i ovi em ~e ?ové ů ům ích", FLEETING},
    {"předseda", "Svoboda/Svobodovi", HARD, "a y ovi u o ou ?ové ?é ?^i ů ům ech <ích", 0},
    {"soudce", "soudce/soudcovi", SOFT, "E i ovi em ?ové ů ům ích", 0},
    {"učitel", "učitel/učitelé", "l", "- e i ovi em é ?ové ů ům ích", 0},
    {"občan", "občan/občané", "n", "- a ovi u em ?e é i y ů ům ech", 0},
    /* masculine, inanimate */
    {"hrad", "dům/domu", HARD, "- u a ?e E ^ě em y ů ům ech <ích ?ách", FLEETING | LENGTH},
    {"stroj", "stroj/strojem", SOFT, "- E i em ů ům ích", FLEETING | LENGTH},
    {"kámen", "kořen/kořeni", "n", "- e i u em y ů ům ech", FLEETING | LENGTH},
    /* feminine */
    {"žena", "matka/matce", HARD, "a y ^ě u ?o *ou ?- *ám *ách *ami", FLEETING | LENGTH},
    {"skica", "Nataša/Nataši", SOFT, "a i y E u ?o ou ?- ám ách ami", FLEETING},
    {"růže", "ulice/ulicích", SOFT "bpvmft", "E i ?í ím ích Emi", 0},
    {"ulice", "ulice/ulic", "cnlyd", "E i ?í ?- ím ích Emi", LENGTH},
    {"píseň", "Plzeň/Plzně", SOFT "vtp", "- E i ?í ím ích Emi", FLEETING},
    {"kost", "radost/radostmi", "tscďťvlžňčšď", "- i í em ech ím ích emi mi Ema", FLEETING | LENGTH},
    {"Anglie", "Anglie/Anglii", NULL, "ie ii ií iím iích iemi ?ia ?iu ?io ?iou", 0},
    {"idea", "Korea/Koreou", "e", "a y ji u o ou j jí ám ách ami je", 0},
    /* neuter */
    {"město", "okno/oken", HARD, "o a u ?e ^ě em ?- ům ech <ích ?ách ?y", FLEETING | LENGTH},
    {"moře", "moře/mořím", SOFT "tpbvm", "E i em ?í ím ích ?-", 0},
    {"kuře", "kuře/kuřaty", SOFT "bpvmdtn", "E Ete Eti Etem ata at atům atech aty", 0},
    {"stavení", "stavení/staveních", NULL, "í ím ích ími", 0},
    {"muzeum", "muzeum/muzeí", "eiu", "um a u em í ím ích ?y", 0},
    {"album", "centrum/centra", HARD, "um a u em ům ech ?- ?y", FLEETING},
    {"téma", "téma/tématu", NULL, "ma matu matem mata mat matům matech maty", 0},
    {"Marius", "Marius/Maria", NULL, "us a ovi u em ?e ?ové ů ům", 0},
    {"Sokrates", "Sokrates/Sokrata", NULL, "es as os a ovi u em ?e", 0},
    /* plural only */
    {"Budějovice", "Budějovice/Budějovicích", "cňlzjšč", "E - ím ích Emi", 0},
    {"Čechy", "Čechy/Čechách", HARD, "y - ů ám ům ách ech ami", FLEETING | LENGTH},
    /* names */
    {"Jiří", "Jiří/Jiřího", NULL, "í ího ímu ím", 0},
    {"Tolstoj", "Tolstoj/Tolstého", HARD, "oj ý ého ému ém ým", 0},
    {"Dostojevskij", "Dostojevskij/Dostojevského", HARD, "ij ý ého ému ém ým", 0},
    {"Goethe", "Goethe/Goethovi", NULL, "e ?a ho ovi mu ?em m ?u", 0},
    {"Kennedy", "Kennedy/Kennedyho", NULL, "y yho ymu ym yovi yové", 0},
    {"Verdi", "Verdi/Verdiho", NULL, "i iho imu im iovi iové", 0},
    {"Hugo", "Hugo/Huga", NULL, "o a ovi u em ?ové ?y ů ům", 0},
    {"George", "George/Georgem", NULL, "e em eovi ?i", 0},
    {"Nováková", "Nováková/Novákovou", "v", "á é ou ých ým ými", 0},
    {"Havlův", "Havel/Havlova", HARD, "- a ovi " POSS_OV, FLEETING | LENGTH | DERIVED},
    {"Tomášův", "Tomáš/Tomášova", SOFT, "- e " POSS_OV, FLEETING | DERIVED},
    {"Svobodův", "Svoboda/Svobodův", HARD, "a y " POSS_OV, DERIVED},
    {"matčin", "Olga/Olžin", HARD, "a y " POSS_IN, DERIVED},
    {"otcův", "Karlův/Karlově", NULL, "ův ?ova ?ovo ?ovi ?ově ?ovy ?ovu ?ovou ?ovým ?ových ?ovými ?ové", 0},
    /* adjectives */
    {"mladý", "český/čeští", "!nt" HARD_LETTERS, "ý á é ého ému ém ým ou ^í ých ými", NEGATED},
    {"splněný", "zvolený/zvolen", "nt", "ý á é ého ému ém ým ou ých ými !- !a !o !i !y", NEGATED}, /* -ní is mostly a noun: splnění */
    {"psaný", "vydaný/vydáno", NULL, "aný aná ané aného anému aném aným anou aných anými ?aní !án !ána !áno !ány", NEGATED},
    {"jarní", "jarní/jarního", NULL, "í ího ímu ím ích ími", NEGATED},
    {"novější", "nový/novější", HARD, "ý á é ého ému ém ým ou ých ými ^ější ^ějšího ^ějšímu ^ějším ^ějších ^ějšími", SUPERLATIVE},
    {"hezčí", "lehký/lehčí", "k", "ý á é ého ému ém ým ou ých ými ~í ~ího ~ímu ~ím ~ích ~ími", SUPERLATIVE},
    {"mladší", "krátký/kratší", HARD,
     "ý á é ého ému ém ým ou ých ými *>ší *>šího *>šímu *>ším *>ších *>šími", SUPERLATIVE | LENGTH},
    /* verbs */
    {"dělat", "dělat/dělali", NULL, "at ám áš á áme áte ají al ala alo ali aly ej ejme ejte aje ajíc ati", VERB | NEGATED},
    {"kupovat", "kupovat/kupuje", NULL,
     "ovat uji ujeme uješ uje ujete ují uju ujou oval ovala ovalo ovali ovaly uj ujme ujte ovati", VERB | NEGATED},
    {"prosit", "prosit/prosila", NULL,
     "it ím íš í íme íte il ila ilo ili ily iti ?i ěte ěme ?- te ?me", VERB | NEGATED},
    {"trpět", "trpět/trpěl", NULL, "Et ím íš í íme íte Ejí El Ela Elo Eli Ely Eti ?i ?Ej Ejte", VERB | NEGATED},
    {"minout", "minout/minul", "n", "out u eš e eme ete ou ul ula ulo uli uly outi ?i", VERB | NEGATED},
    {"tisknout", "tisknout/tiskl", NULL,
     "nout nu neš ne neme nete nou l la lo li ly nul nula nulo nuli nuly nouti ?ni něme něte", VERB | NEGATED},
    {"krýt", "krýt/kryje", NULL, "ýt yji yju yješ yje yjeme yjete yjí yl yla ylo yli yly ýti", VERB | NEGATED},
    {"bít", "rozbít/rozbije", NULL, "ít iji iju iješ ije ijeme ijete ijí il ila ilo ili ily íti", VERB | NEGATED},
    {"mazat", "ukázat/ukáže", "zskpmhr", "at %u ?%i %eš %e %eme %ete %ou %í al ala alo ali aly ati ?%", VERB | NEGATED},
    {"hýbat", "škrábat/škrábe", "ýaáéou", "bat bu ?bi beš be beme bete bou bal bala balo bali baly bati", VERB | NEGATED},
    {"hrát", "zahrát/zahraje", "rlks", "át aji aju aješ aje ajeme ajete ají ajou ál ála álo áli ály ej ejte", VERB | NEGATED},
    {"přát", "popřát/popřeje", "řmvs", "át Eji Eju Eješ Eje Ejeme Ejete Ejí Ejou ál ála álo áli ály", VERB | NEGATED},
    {"umřít", "zemřít/zemřela", "ř", "ít u eš e eme ete ou el ela elo eli ely íti i", VERB | NEGATED},
    {"začít", "začít/začala", "č", "ít nu neš ne neme nete nou al ala alo ali aly íti ni něte něme at ata ato aty", VERB | NEGATED},
    {"přijmout", "přijmout/přijal", "j", "mout mu meš me meme mete mou al ala alo ali aly mi měte at ata ato aty", VERB | NEGATED},
    {"dostat", "dostat/dostane", "t", "at anu aneš ane aneme anete anou al ala alo ali aly aň aňte ati", VERB | NEGATED},
    {"obstát", "obstát/obstojí", "t", "át ojím ojíš ojí ojíme ojíte ál ála álo áli ály áti", VERB | NEGATED},
    {"spát", "zaspat/zaspí", "p", "at ím íš í íme íte al ala alo ali aly ati", VERB | NEGATED},
    {"odpovědět", "odpovědět/odpoví", "v", "ědět ím íš í íme íte ědí ěděl ěděla ědělo ěděli ěděly ěz ězte ěděti", VERB | NEGATED},
    {"nést", "přinést/přinesla", NULL, "ést esu eseš ese eseme esete esou esl esla eslo esli esly ésti ?es este esme", VERB | NEGATED},
    {"vézt", "odvézt/odvezl", NULL, "ézt ezu ezeš eze ezeme ezete ezou ezl ezla ezlo ezli ezly ézti", VERB | NEGATED},
    {"vést", "provést/provedl", NULL, "ést edu edeš ede edeme edete edou edl edla edlo edli edly ésti ?eď eďte", VERB | NEGATED},
    {"kvést", "rozkvést/rozkvetl", NULL, "ést etu eteš ete eteme etete etou etl etla etlo etli etly ésti", VERB | NEGATED},
    {"krást", "ukrást/ukradl", NULL, "ást adu adeš ade ademe adete adou adl adla adlo adli adly ásti", VERB | NEGATED},
    {"růst", "vyrůst/vyrostl", NULL, "ůst ostu osteš oste osteme ostete ostou ostl ostla ostlo ostli ostly ůsti", VERB | NEGATED},
    {"číst", "přečíst/přečetl", "č", "íst tu teš te teme tete tou etl etla etlo etli etly ísti ti těte", VERB | NEGATED},
    {"péct", "utéct/uteče", NULL, "éct éci eču ečeš eče ečeme ečete ečou eku ekou ekl ekla eklo ekli ekly ?eč", VERB | NEGATED},
    {"moct", "pomoct/pomohl", "m", "oct oci ohu ůžu ůžeš ůže ůžeme ůžete ohou ůžou ohl ohla ohlo ohli ohly oz ozte", VERB | NEGATED},
    {"jít", "přijít/přišla", NULL, "jít jdu jdeš jde jdeme jdete jdou šel šla šlo šli šly jdi jděte jděme jíti", VERB | NEGATED},
    {"jet", "přijet/přijela", NULL, "jet jedu jedeš jede jedeme jedete jedou jel jela jelo jeli jely jeď jeďte jeti", VERB | NEGATED},
    {"brát", "vybrat/vybere", NULL, "brat beru bereš bere bereme berete berou bral brala bralo brali braly ber berte brati", VERB | NEGATED},
    {"psát", "napsat/napíše", NULL,
     "psat píšu píši píšeš píše píšeme píšete píšou píší psal psala psalo psali psaly piš pište psati", VERB | NEGATED},
    {"poslat", "poslat/pošlete", NULL, "slat šlu šleš šle šleme šlete šlou slal slala slalo slali slaly šli slati", VERB | NEGATED},
    {"hnát", "vyhnat/vyžene", NULL, "hnat ženu ženeš žene ženeme ženete ženou hnal hnala hnalo hnali hnaly žeň hnati", VERB | NEGATED},
    {"zvát", "pozvat/pozve", "z", "vat vu veš ve veme vete vou val vala valo vali valy vi vati", VERB | NEGATED},
    {"vzít", "převzít/převezme", NULL,
     "vzít vezmu vezmeš vezme vezmeme vezmete vezmou vzal vzala vzalo vzali vzaly vezmi vzat vzata vzato vzaty vzíti", VERB | NEGATED},
};

static const struct alternation alternations[] = {
    {'^', "ck", "čt"}, {'^', "sk", "št"}, {'^', "ch", "š"}, {'^', "k", "c"}, {'^', "h", "z"}, {'^', "g", "z"}, {'^', "r", "ř"},
    {'~', "ch", "š"}, {'~', "k", "č"}, {'~', "c", "č"}, {'~', "h", "ž"}, {'~', "g", "ž"}, {'~', "r", "ř"},
    {'<', "ch", "š"}, {'<', "k", "c"}, {'<', "h", "z"}, {'<', "g", "z"}, {'<', "l", "l"}, {'<', "s", "s"}, {'<', "z", "z"},
    {'%', "ch", "š"}, {'%', "k", "č"}, {'%', "h", "ž"}, {'%', "s", "š"}, {'%', "z", "ž"}, {'%', "r", "ř"},
    {'>', "k", ""}, {'>', "ok", ""}, {'>', "h", "ž"}, {'>', "ch", "š"}, {'>', "z", "ž"}, {'>', "zk", "ž"}, {'>', "sk", "š"},
};

static const struct seam seams[] = {
    {"ďe", "dě"}, {"ťe", "tě"}, {"ňe", "ně"}, {"ďi", "di"}, {"ťi", "ti"}, {"ňi", "ni"}, {"ďí", "dí"}, {"ťí", "tí"}, {"ňí", "ní"},
    {"cě", "ce"}, {"zě", "ze"}, {"šě", "še"}, {"řě", "ře"}, {"lě", "le"}, {"sě", "se"}, {"žě", "že"}, {"čě", "če"}, {"jě", "je"},
};

static const char *const lengths[] = {"ů", "o", "á", "a", "é", "e", "í", "i", "ou", "u", "í", "ě", "ú", "u", NULL};

static const char *const irregular[] = {
    "člověk člověka člověku člověkem člověče lidé lidi lidí lidem lidech lidmi",
    "rok roku roky roků rokem roce let létech letech lety letům",
    "den dne dni dnu dnem dny dnů dní dnům dnech dnové",
    "přítel přítele příteli přítelem přátelé přátel přátelům přátelích přáteli přátele",
    "kůň koně koni koněm koní koním koních koňmi koňům",
    "být jsem jsi je jest jsme jste jsou byl byla bylo byli byly budu budeš bude budeme budete budou buď buďte byv není nejsem "
    "nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nebýt",
    "jít jdu jdeš jde jdeme jdete jdou šel šla šlo šli šly jdi jděte půjdu půjdeš půjde půjdeme půjdete půjdou",
    "ruka rukou rukama rukách ruce rukám",
    "noha nohou nohama nohách",
    "oko oči očí očím očích očima",
    "ucho uši uší uším uších ušima",
    "dítě děti dětí dětem dětech dětmi dítěte dítěti dítětem",
    "bratr bratři bratří",
    "kámen kamene kameni kamenem kameny kamenů kamenům kamenech",
    "kněz kněze kněží kněžím kněžích",
    "Kristus Krista Kristu Kristovi Kristem Kriste Kristův Kristova",
    "bůh boha bohu bohem bože bohové bohů",
    "větší velký velká velké velkého velkému velkém velkým velkou velkých velkými největší",
    "lepší dobrý dobrá dobré dobrého dobrému dobrém dobrým dobrou dobrých dobrými nejlepší",
    "chtít chci chceš chce chceme chcete chtějí chtěl chtěla chtělo chtěli chtěly nechce nechtěl nechtěla nechtějí",
    "mít mám máš má máme máte mají měl měla mělo měli měly mít měj mějte nemá nemají neměl neměla nemělo neměli nemáme",
    "vědět vím víš ví víme víte vědí věděl věděla věděli nevím neví nevěděl nevědí",
    "jíst jím jíš jí jíme jíte jedí jedl jedla jedli",
    "moci moct mohu můžu můžeš může můžeme můžete mohou můžou mohl mohla mohlo mohli mohly nemůže nemohou nemohl nemohla nemohli",
    "říci říct řeknu řekneš řekne řekneme řeknou řekl řekla řeklo řekli řekly řečeno neřekl",
    "vzít vezmu vezme vezmeme vezmou vzal vzala vzalo vzali vzaly vzat vzata vzato",
    "žít žiji žiju žiješ žije žijeme žijete žijí žijou žil žila žilo žili žily nežije nežil nežila nežili",
    "pít piji piju piješ pije pijeme pijete pijí pil pila pilo pili pily nepije nepil nepila nepili",
    "bít biji biju biješ bije bijeme bijete bijí bil bila bilo bili bily nebil nebila nebili",
    "stát stojím stojí stojíme stál stála stálo stáli stály",
    "číst čtu čteš čte čteme čtete čtou četl četla četlo četli čten čtena čteno čteny",
    "psát píšu píši píšeš píše píšeme píšou píší psal psala psalo psali psaly psán psána psáno psány",
    "jet jedu jedeš jede jedeme jedou jel jela jeli pojede pojedou",
    "začít začnu začne začnou začal začala začalo začali začaly",
    "přijít přijdu přijde přijdou přišel přišla přišlo přišli přišly", "najít najdu najde najdou našel našla našlo našli nalezen",
    "odejít odejdu odejde odejdou odešel odešla odešlo odešli", "vyjít vyjde vyjdou vyšel vyšla vyšlo vyšli vyšly",
    "dojít dojde dojdou došel došla došlo došli", "projít projde projdou prošel prošla prošlo prošli",
    "nést nesu nese nesou nesl nesla neslo nesli nesen nesena", "vést vedu vede vedou vedl vedla vedlo vedli veden vedena vedeno vedeny",
    "dva dvě dvou dvěma", "oba obě obou oběma", "tři tří třem třech třemi", "čtyři čtyř čtyřem čtyřech čtyřmi",
    NULL,
};

const struct inflection inflection_cs = {
    LANG_CS, paradigms, sizeof paradigms / sizeof *paradigms, alternations, sizeof alternations / sizeof *alternations, seams,
    sizeof seams / sizeof *seams, "ý á é ého ému ém ým ou í ých ými", "í ího ímu ím ích ími", "ne", "nej", "e", lengths, irregular,
};
