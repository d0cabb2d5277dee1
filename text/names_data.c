/* made by text/make_names from text/names.tsv; do not edit */
#include "names_table.h"

enum { OTHER = LANG_OTHER, CS = LANG_CS, RU = LANG_RU, EN = LANG_EN, SK = LANG_SK, UK = LANG_UK };

static const char text[] =
    "albanie\0"
    "albánie\0"
    "албания\0"
    "albania\0"
    "andorra\0"
    "андорра\0"
    "belgie\0"
    "бельгия\0"
    "belgium\0"
    "belgien\0"
    "belgicko\0"
    "belgia\0"
    "belorusko\0"
    "bělorusko\0"
    "белоруссия\0"
    "беларусь\0"
    "билорусь\0"
    "білорусь\0"
    "belarus\0"
    "byelorussia\0"
    "belorussia\0"
    "bielorusko\0"
    "bialorus\0"
    "białoruś\0"
    "bulharsko\0"
    "болгария\0"
    "bulgaria\0"
    "bułgaria\0"
    "bulgarien\0"
    "cesko\0"
    "česko\0"
    "чехия\0"
    "чехія\0"
    "czechia\0"
    "czechy\0"
    "tschechien\0"
    "cechy\0"
    "čechy\0"
    "богемия\0"
    "bohemia\0"
    "bohmen\0"
    "böhmen\0"
    "ceskoslovensko\0"
    "československo\0"
    "чехословакия\0"
    "czechoslovakia\0"
    "czechoslowacja\0"
    "czechosłowacja\0"
    "tschechoslowakei\0"
    "chorvatsko\0"
    "хорватия\0"
    "croatia\0"
    "chorwacja\0"
    "kroatien\0"
    "dansko\0"
    "dánsko\0"
    "дания\0"
    "данія\0"
    "denmark\0"
    "dania\0"
    "danemark\0"
    "dänemark\0"
    "estonsko\0"
    "эстония\0"
    "естония\0"
    "естонія\0"
    "estonia\0"
    "estland\0"
    "finsko\0"
    "финляндия\0"
    "фінляндія\0"
    "finland\0"
    "fínsko\0"
    "finlandia\0"
    "francie\0"
    "франция\0"
    "франція\0"
    "france\0"
    "francuzsko\0"
    "francúzsko\0"
    "francja\0"
    "frankreich\0"
    "gruzie\0"
    "грузия\0"
    "грузія\0"
    "georgia\0"
    "gruzinsko\0"
    "gruzínsko\0"
    "gruzja\0"
    "island\0"
    "исландия\0"
    "iceland\0"
    "islandia\0"
    "irsko\0"
    "ирландия\0"
    "ireland\0"
    "írsko\0"
    "irlandia\0"
    "irland\0"
    "italie\0"
    "itálie\0"
    "италия\0"
    "італія\0"
    "italy\0"
    "taliansko\0"
    "wlochy\0"
    "włochy\0"
    "italien\0"
    "jugoslavie\0"
    "jugoslávie\0"
    "югославия\0"
    "yugoslavia\0"
    "jugoslavia\0"
    "jugoslawia\0"
    "jugosławia\0"
    "kypr\0"
    "кипр\0"
    "cyprus\0"
    "cypr\0"
    "zypern\0"
    "lichtenstejnsko\0"
    "lichtenštejnsko\0"
    "лихтенштейн\0"
    "liechtenstein\0"
    "litva\0"
    "литва\0"
    "lithuania\0"
    "litwa\0"
    "litauen\0"
    "lotyssko\0"
    "lotyšsko\0"
    "латвия\0"
    "latvia\0"
    "lotwa\0"
    "łotwa\0"
    "lettland\0"
    "lucembursko\0"
    "люксембург\0"
    "luxembourg\0"
    "luxemburg\0"
    "luxembursko\0"
    "luksemburg\0"
    "madarsko\0"
    "maďarsko\0"
    "венгрия\0"
    "угорщина\0"
    "унгария\0"
    "hungary\0"
    "wegry\0"
    "węgry\0"
    "ungarn\0"
    "uhry\0"
    "uhersko\0"
    "makedonie\0"
    "македония\0"
    "macedonia\0"
    "macedonsko\0"
    "macedónsko\0"
    "malta\0"
    "мальта\0"
    "moldavsko\0"
    "молдавия\0"
    "молдова\0"
    "moldova\0"
    "moldavia\0"
    "moldawia\0"
    "mołdawia\0"
    "monako\0"
    "монако\0"
    "monaco\0"
    "nemecko\0"
    "německo\0"
    "германия\0"
    "нимеччина\0"
    "німеччина\0"
    "germany\0"
    "niemcy\0"
    "deutschland\0"
    "nizozemsko\0"
    "nizozemi\0"
    "nizozemí\0"
    "нидерланды\0"
    "netherlands\0"
    "holandsko\0"
    "niderlandy\0"
    "niederlande\0"
    "голландия\0"
    "голландія\0"
    "holland\0"
    "holandia\0"
    "norsko\0"
    "норвегия\0"
    "norway\0"
    "nórsko\0"
    "norwegia\0"
    "norwegen\0"
    "polsko\0"
    "польша\0"
    "польща\0"
    "полша\0"
    "poland\0"
    "poľsko\0"
    "polska\0"
    "polen\0"
    "portugalsko\0"
    "португалия\0"
    "portugal\0"
    "portugalia\0"
    "rakousko\0"
    "австрия\0"
    "austria\0"
    "rakusko\0"
    "rakúsko\0"
    "osterreich\0"
    "österreich\0"
    "rakousko-uhersko\0"
    "австро-венгрия\0"
    "austria-hungary\0"
    "rakusko-uhorsko\0"
    "rakúsko-uhorsko\0"
    "austro-wegry\0"
    "austro-węgry\0"
    "osterreich-ungarn\0"
    "österreich-ungarn\0"
    "rumunsko\0"
    "румыния\0"
    "румуния\0"
    "румунія\0"
    "румъния\0"
    "romania\0"
    "rumania\0"
    "roumania\0"
    "rumunia\0"
    "rumanien\0"
    "rumänien\0"
    "rusko\0"
    "россия\0"
    "росия\0"
    "росія\0"
    "русия\0"
    "russia\0"
    "rosja\0"
    "russland\0"
    "rus\0"
    "русь\0"
    "recko\0"
    "řecko\0"
    "греция\0"
    "greece\0"
    "grecko\0"
    "grécko\0"
    "grecja\0"
    "griechenland\0"
    "slovensko\0"
    "словакия\0"
    "словаччина\0"
    "slovakia\0"
    "slowacja\0"
    "słowacja\0"
    "slowakei\0"
    "slovinsko\0"
    "словения\0"
    "slovenia\0"
    "slowenia\0"
    "słowenia\0"
    "slowenien\0"
    "srbsko\0"
    "сербия\0"
    "serbia\0"
    "serbien\0"
    "spanelsko\0"
    "španělsko\0"
    "испания\0"
    "іспанія\0"
    "spain\0"
    "spanielsko\0"
    "španielsko\0"
    "hiszpania\0"
    "spanien\0"
    "svedsko\0"
    "švédsko\0"
    "швеция\0"
    "sweden\0"
    "szwecja\0"
    "schweden\0"
    "svycarsko\0"
    "švýcarsko\0"
    "швейцария\0"
    "швейцарія\0"
    "switzerland\0"
    "svajciarsko\0"
    "švajčiarsko\0"
    "szwajcaria\0"
    "schweiz\0"
    "turecko\0"
    "турция\0"
    "туреччина\0"
    "turkey\0"
    "turkiye\0"
    "türkiye\0"
    "turcja\0"
    "turkei\0"
    "türkei\0"
    "ukrajina\0"
    "украина\0"
    "україна\0"
    "ukraine\0"
    "ukraina\0"
    "vatikan\0"
    "vatikán\0"
    "ватикан\0"
    "vatican\0"
    "watykan\0"
    "bosna\0"
    "босния\0"
    "bosnia\0"
    "bośnia\0"
    "hercegovina\0"
    "герцеговина\0"
    "herzegovina\0"
    "kosovo\0"
    "косово\0"
    "velkobritanie\0"
    "velkobritánie\0"
    "великобритания\0"
    "great britain\0"
    "britain\0"
    "britanie\0"
    "británie\0"
    "британия\0"
    "britania\0"
    "británia\0"
    "anglie\0"
    "англия\0"
    "англія\0"
    "england\0"
    "anglicko\0"
    "anglia\0"
    "skotsko\0"
    "шотландия\0"
    "scotland\0"
    "škótsko\0"
    "szkocja\0"
    "schottland\0"
    "wales\0"
    "уэльс\0"
    "walia\0"
    "gibraltar\0"
    "гибралтар\0"
    "prusko\0"
    "пруссия\0"
    "prussia\0"
    "prusy\0"
    "preussen\0"
    "preußen\0"
    "benelux\0"
    "бенилюкс\0"
    "afghanistan\0"
    "afghánistán\0"
    "афганистан\0"
    "armenie\0"
    "arménie\0"
    "армения\0"
    "armenia\0"
    "armensko\0"
    "arménsko\0"
    "azerbajdzan\0"
    "ázerbájdžán\0"
    "ázerbajdžán\0"
    "азербайджан\0"
    "azerbaijan\0"
    "azerbaidzhan\0"
    "azerbajdžan\0"
    "bahrajn\0"
    "бахрейн\0"
    "bahrain\0"
    "banglades\0"
    "bangladéš\0"
    "бангладеш\0"
    "bangladesh\0"
    "bhutan\0"
    "bhútán\0"
    "бутан\0"
    "brunej\0"
    "бруней\0"
    "brunei\0"
    "barma\0"
    "бирма\0"
    "burma\0"
    "myanmar\0"
    "мьянма\0"
    "cina\0"
    "čína\0"
    "китай\0"
    "china\0"
    "chiny\0"
    "filipiny\0"
    "filipíny\0"
    "филиппины\0"
    "philippines\0"
    "indie\0"
    "индия\0"
    "india\0"
    "indonesie\0"
    "indonésie\0"
    "индонезия\0"
    "indonesia\0"
    "irak\0"
    "irák\0"
    "ирак\0"
    "iraq\0"
    "iran\0"
    "írán\0"
    "иран\0"
    "izrael\0"
    "израиль\0"
    "ізраїль\0"
    "israel\0"
    "japonsko\0"
    "япония\0"
    "japan\0"
    "japonia\0"
    "jemen\0"
    "йемен\0"
    "yemen\0"
    "jordansko\0"
    "jordánsko\0"
    "иордания\0"
    "jordan\0"
    "kambodza\0"
    "kambodža\0"
    "камбоджа\0"
    "cambodia\0"
    "katar\0"
    "катар\0"
    "qatar\0"
    "kazachstan\0"
    "kazachstán\0"
    "казахстан\0"
    "kazakhstan\0"
    "korea\0"
    "корея\0"
    "kurdistan\0"
    "kurdistán\0"
    "курдистан\0"
    "kuvajt\0"
    "кувейт\0"
    "kuwait\0"
    "kyrgyzstan\0"
    "kyrgyzstán\0"
    "kirgizie\0"
    "киргизия\0"
    "кыргызстан\0"
    "киргизстан\0"
    "kirghizia\0"
    "laos\0"
    "лаос\0"
    "libanon\0"
    "ливан\0"
    "lebanon\0"
    "malajsie\0"
    "малайзия\0"
    "malaysia\0"
    "maledivy\0"
    "мальдивы\0"
    "maldives\0"
    "mongolsko\0"
    "монголия\0"
    "mongolia\0"
    "nepal\0"
    "nepál\0"
    "непал\0"
    "oman\0"
    "omán\0"
    "оман\0"
    "pakistan\0"
    "pákistán\0"
    "пакистан\0"
    "palestina\0"
    "палестина\0"
    "palestine\0"
    "persie\0"
    "персия\0"
    "persia\0"
    "singapur\0"
    "сингапур\0"
    "singapore\0"
    "syrie\0"
    "sýrie\0"
    "сирия\0"
    "syria\0"
    "sýria\0"
    "tadzikistan\0"
    "tádžikistán\0"
    "таджикистан\0"
    "tajikistan\0"
    "tadzhikistan\0"
    "tchaj-wan\0"
    "tajvan\0"
    "тайвань\0"
    "taiwan\0"
    "thajsko\0"
    "таиланд\0"
    "тайланд\0"
    "thailand\0"
    "siam\0"
    "сиам\0"
    "tibet\0"
    "тибет\0"
    "turkmenistan\0"
    "turkmenistán\0"
    "turkmenie\0"
    "turkménie\0"
    "туркмения\0"
    "туркменистан\0"
    "turkmenia\0"
    "turkestan\0"
    "turkestán\0"
    "туркестан\0"
    "uzbekistan\0"
    "uzbekistán\0"
    "узбекистан\0"
    "vietnam\0"
    "вьетнам\0"
    "cejlon\0"
    "цейлон\0"
    "ceylon\0"
    "mandzusko\0"
    "mandžusko\0"
    "маньчжурия\0"
    "manchuria\0"
    "arabie\0"
    "arábie\0"
    "аравия\0"
    "arabia\0"
    "alzirsko\0"
    "alžírsko\0"
    "алжир\0"
    "algeria\0"
    "angola\0"
    "ангола\0"
    "botswana\0"
    "ботсвана\0"
    "cad\0"
    "čad\0"
    "чад\0"
    "chad\0"
    "dzibutsko\0"
    "džibutsko\0"
    "dzibuti\0"
    "džibuti\0"
    "джибути\0"
    "djibouti\0"
    "egypt\0"
    "египет\0"
    "єгипет\0"
    "egipt\0"
    "eritrea\0"
    "эритрея\0"
    "etiopie\0"
    "эфиопия\0"
    "ethiopia\0"
    "habes\0"
    "habeš\0"
    "абиссиния\0"
    "abyssinia\0"
    "gabon\0"
    "габон\0"
    "gambie\0"
    "гамбия\0"
    "gambia\0"
    "ghana\0"
    "гана\0"
    "guinea\0"
    "гвинея\0"
    "kamerun\0"
    "камерун\0"
    "cameroon\0"
    "kapverdy\0"
    "кабо-верде\0"
    "cape verde\0"
    "cabo verde\0"
    "kena\0"
    "keňa\0"
    "кения\0"
    "kenya\0"
    "kongo\0"
    "конго\0"
    "congo\0"
    "lesotho\0"
    "лесото\0"
    "liberie\0"
    "libérie\0"
    "либерия\0"
    "liberia\0"
    "libye\0"
    "ливия\0"
    "libya\0"
    "madagaskar\0"
    "мадагаскар\0"
    "madagascar\0"
    "malawi\0"
    "малави\0"
    "maroko\0"
    "марокко\0"
    "morocco\0"
    "mauricius\0"
    "маврикий\0"
    "mauritius\0"
    "mauritanie\0"
    "mauritánie\0"
    "мавритания\0"
    "mauritania\0"
    "mosambik\0"
    "мозамбик\0"
    "mozambique\0"
    "namibie\0"
    "намибия\0"
    "namibia\0"
    "niger\0"
    "нигер\0"
    "nigerie\0"
    "nigérie\0"
    "нигерия\0"
    "nigeria\0"
    "rhodesie\0"
    "родезия\0"
    "rhodesia\0"
    "rwanda\0"
    "руанда\0"
    "senegal\0"
    "сенегал\0"
    "seychely\0"
    "сейшелы\0"
    "seychelles\0"
    "somalsko\0"
    "somálsko\0"
    "сомали\0"
    "somalia\0"
    "sudan\0"
    "súdán\0"
    "судан\0"
    "svazijsko\0"
    "свазиленд\0"
    "swaziland\0"
    "eswatini\0"
    "tanzanie\0"
    "танзания\0"
    "tanzania\0"
    "tunisko\0"
    "тунис\0"
    "tunisia\0"
    "uganda\0"
    "уганда\0"
    "zair\0"
    "заир\0"
    "zaire\0"
    "zambie\0"
    "замбия\0"
    "zambia\0"
    "zanzibar\0"
    "занзибар\0"
    "zimbabwe\0"
    "зимбабве\0"
    "amerika\0"
    "америка\0"
    "america\0"
    "argentina\0"
    "аргентина\0"
    "argentyna\0"
    "australie\0"
    "austrálie\0"
    "австралия\0"
    "australia\0"
    "austrália\0"
    "bahamy\0"
    "багамы\0"
    "bahamas\0"
    "barbados\0"
    "барбадос\0"
    "belize\0"
    "белиз\0"
    "bermudy\0"
    "бермуды\0"
    "bermuda\0"
    "bolivie\0"
    "bolívie\0"
    "боливия\0"
    "bolivia\0"
    "brazilie\0"
    "brazílie\0"
    "бразилия\0"
    "brazil\0"
    "brazilia\0"
    "brazília\0"
    "chile\0"
    "чили\0"
    "dominika\0"
    "доминика\0"
    "dominica\0"
    "ekvador\0"
    "ekvádor\0"
    "эквадор\0"
    "ecuador\0"
    "salvador\0"
    "сальвадор\0"
    "el salvador\0"
    "fidzi\0"
    "fidži\0"
    "фиджи\0"
    "fiji\0"
    "gronsko\0"
    "grónsko\0"
    "гренландия\0"
    "greenland\0"
    "guatemala\0"
    "гватемала\0"
    "guyana\0"
    "гайана\0"
    "haiti\0"
    "гаити\0"
    "honduras\0"
    "гондурас\0"
    "jamajka\0"
    "ямайка\0"
    "jamaica\0"
    "kanada\0"
    "канада\0"
    "canada\0"
    "kolumbie\0"
    "колумбия\0"
    "colombia\0"
    "kostarika\0"
    "коста-рика\0"
    "costa rica\0"
    "kuba\0"
    "куба\0"
    "cuba\0"
    "mexiko\0"
    "мексика\0"
    "mexico\0"
    "meksyk\0"
    "mikronesie\0"
    "mikronésie\0"
    "микронезия\0"
    "micronesia\0"
    "nikaragua\0"
    "никарагуа\0"
    "nicaragua\0"
    "paraguay\0"
    "парагвай\0"
    "peru\0"
    "перу\0"
    "portoriko\0"
    "пуэрто-рико\0"
    "puerto rico\0"
    "surinam\0"
    "суринам\0"
    "suriname\0"
    "uruguay\0"
    "уругвай\0"
    "venezuela\0"
    "венесуэла\0"
    "oceanie\0"
    "oceánie\0"
    "океания\0"
    "oceania\0"
    "polynesie\0"
    "polynésie\0"
    "полинезия\0"
    "polynesia\0"
    "melanesie\0"
    "melanésie\0"
    "меланезия\0"
    "melanesia\0"
    "evropa\0"
    "европа\0"
    "європа\0"
    "europe\0"
    "europa\0"
    "európa\0"
    "asie\0"
    "азия\0"
    "азія\0"
    "asia\0"
    "azia\0"
    "ázia\0"
    "azja\0"
    "afrika\0"
    "африка\0"
    "africa\0"
    "antarktida\0"
    "антарктида\0"
    "antarctica\0"
    "antarktika\0"
    "антарктика\0"
    "antarctic\0"
    "arktida\0"
    "arktika\0"
    "арктика\0"
    "arctic\0"
    "eurasie\0"
    "euroasie\0"
    "евразия\0"
    "eurasia\0"
    "skandinavie\0"
    "skandinávie\0"
    "скандинавия\0"
    "scandinavia\0"
    "balkan\0"
    "balkán\0"
    "балканы\0"
    "balkans\0"
    "pobalti\0"
    "pobaltí\0"
    "прибалтика\0"
    "балтия\0"
    "baltics\0"
    "zakavkazi\0"
    "zakavkazí\0"
    "закавказье\0"
    "transcaucasia\0"
    "kavkaz\0"
    "кавказ\0"
    "caucasus\0"
    "podkavkazi\0"
    "podkavkazí\0"
    "predkavkazi\0"
    "předkavkazí\0"
    "предкавказье\0"
    "ciscaucasia\0"
    "sibir\0"
    "sibiř\0"
    "сибирь\0"
    "siberia\0"
    "kamcatka\0"
    "kamčatka\0"
    "камчатка\0"
    "kamchatka\0"
    "sachalin\0"
    "сахалин\0"
    "sakhalin\0"
    "krym\0"
    "крым\0"
    "крим\0"
    "crimea\0"
    "malorusko\0"
    "малороссия\0"
    "little russia\0"
    "novorusko\0"
    "новороссия\0"
    "novorossiya\0"
    "povolzi\0"
    "povolží\0"
    "поволжье\0"
    "volga region\0"
    "zabajkali\0"
    "zabajkalí\0"
    "забайкалье\0"
    "transbaikalia\0"
    "transbaikal\0"
    "besarabie\0"
    "besarábie\0"
    "бессарабия\0"
    "bessarabia\0"
    "bukovina\0"
    "буковина\0"
    "bukowina\0"
    "halic\0"
    "halič\0"
    "галиция\0"
    "галичина\0"
    "galicia\0"
    "galicja\0"
    "galizien\0"
    "volyn\0"
    "volyň\0"
    "волынь\0"
    "volhynia\0"
    "podoli\0"
    "podolí\0"
    "podolsko\0"
    "podole\0"
    "подолье\0"
    "подолия\0"
    "podolia\0"
    "zakarpati\0"
    "zakarpatí\0"
    "закарпатье\0"
    "transcarpathia\0"
    "sedmihradsko\0"
    "transylvanie\0"
    "transylvánie\0"
    "трансильвания\0"
    "transylvania\0"
    "siebenburgen\0"
    "siebenbürgen\0"
    "valassko\0"
    "valašsko\0"
    "валахия\0"
    "wallachia\0"
    "walachia\0"
    "podnestri\0"
    "podněstří\0"
    "приднестровье\0"
    "transnistria\0"
    "donbas\0"
    "донбасс\0"
    "donbass\0"
    "ingrie\0"
    "ингрия\0"
    "ингерманландия\0"
    "ingria\0"
    "karelie\0"
    "karélie\0"
    "карелия\0"
    "karelia\0"
    "livonsko\0"
    "ливония\0"
    "лифляндия\0"
    "livonia\0"
    "kuronsko\0"
    "курляндия\0"
    "courland\0"
    "laponsko\0"
    "лапландия\0"
    "lapland\0"
    "morava\0"
    "моравия\0"
    "moravia\0"
    "mahren\0"
    "mähren\0"
    "morawy\0"
    "slezsko\0"
    "силезия\0"
    "silesia\0"
    "schlesien\0"
    "slask\0"
    "śląsk\0"
    "luzice\0"
    "lužice\0"
    "лужица\0"
    "лаузиц\0"
    "lusatia\0"
    "lausitz\0"
    "luzyce\0"
    "łużyce\0"
    "sudety\0"
    "судеты\0"
    "sudetes\0"
    "sudetenland\0"
    "sudeten\0"
    "praha\0"
    "прага\0"
    "prague\0"
    "prag\0"
    "brno\0"
    "брно\0"
    "brunn\0"
    "brünn\0"
    "plzen\0"
    "plzeň\0"
    "пльзень\0"
    "пильзен\0"
    "pilsen\0"
    "ostrava\0"
    "острава\0"
    "ostrau\0"
    "olomouc\0"
    "оломоуц\0"
    "ольмюц\0"
    "olmutz\0"
    "olmütz\0"
    "liberec\0"
    "либерец\0"
    "reichenberg\0"
    "ceske budejovice\0"
    "české budějovice\0"
    "ческе-будеевице\0"
    "ческе-будеёвице\0"
    "budweis\0"
    "hradec kralove\0"
    "hradec králové\0"
    "градец-кралове\0"
    "koniggratz\0"
    "königgrätz\0"
    "usti nad labem\0"
    "ústí nad labem\0"
    "усти-над-лабем\0"
    "aussig\0"
    "pardubice\0"
    "пардубице\0"
    "pardubitz\0"
    "opava\0"
    "опава\0"
    "troppau\0"
    "jihlava\0"
    "йиглава\0"
    "iglau\0"
    "teplice\0"
    "теплице\0"
    "teplitz\0"
    "decin\0"
    "děčín\0"
    "дечин\0"
    "tetschen\0"
    "karlovy vary\0"
    "карловы вары\0"
    "карлсбад\0"
    "carlsbad\0"
    "karlsbad\0"
    "marianske lazne\0"
    "mariánské lázně\0"
    "марианские лазне\0"
    "мариенбад\0"
    "marienbad\0"
    "frantiskovy lazne\0"
    "františkovy lázně\0"
    "франтишковы лазне\0"
    "франценсбад\0"
    "franzensbad\0"
    "chomutov\0"
    "хомутов\0"
    "komotau\0"
    "prerov\0"
    "přerov\0"
    "пршеров\0"
    "prerau\0"
    "prostejov\0"
    "prostějov\0"
    "простеев\0"
    "простеёв\0"
    "prossnitz\0"
    "proßnitz\0"
    "jablonec\0"
    "яблонец\0"
    "gablonz\0"
    "mlada boleslav\0"
    "mladá boleslav\0"
    "млада-болеслав\0"
    "jungbunzlau\0"
    "trebic\0"
    "třebíč\0"
    "тршебич\0"
    "trebitsch\0"
    "znojmo\0"
    "зноймо\0"
    "znaim\0"
    "cheb\0"
    "хеб\0"
    "eger\0"
    "kromeriz\0"
    "kroměříž\0"
    "кромержиж\0"
    "kremsier\0"
    "sumperk\0"
    "šumperk\0"
    "шумперк\0"
    "mahrisch schonberg\0"
    "mährisch schönberg\0"
    "breclav\0"
    "břeclav\0"
    "бржецлав\0"
    "lundenburg\0"
    "litomerice\0"
    "litoměřice\0"
    "литомержице\0"
    "leitmeritz\0"
    "kutna hora\0"
    "kutná hora\0"
    "кутна-гора\0"
    "kuttenberg\0"
    "zatec\0"
    "žatec\0"
    "жатец\0"
    "saaz\0"
    "slavkov\0"
    "славков\0"
    "аустерлиц\0"
    "austerlitz\0"
    "cesky krumlov\0"
    "český krumlov\0"
    "чески-крумлов\0"
    "krumau\0"
    "krnov\0"
    "крнов\0"
    "jagerndorf\0"
    "jägerndorf\0"
    "mikulov\0"
    "микулов\0"
    "nikolsburg\0"
    "terezin\0"
    "terezín\0"
    "терезин\0"
    "терезиенштадт\0"
    "theresienstadt\0"
    "duchcov\0"
    "духцов\0"
    "jachymov\0"
    "jáchymov\0"
    "яхимов\0"
    "joachimsthal\0"
    "sankt joachimsthal\0"
    "jesenik\0"
    "jeseník\0"
    "есеник\0"
    "freiwaldau\0"
    "trutnov\0"
    "трутнов\0"
    "trautenau\0"
    "nachod\0"
    "náchod\0"
    "наход\0"
    "hodonin\0"
    "hodonín\0"
    "годонин\0"
    "goding\0"
    "göding\0"
    "tesin\0"
    "těšín\0"
    "тешин\0"
    "teschen\0"
    "cieszyn\0"
    "bila hora\0"
    "bílá hora\0"
    "белая гора\0"
    "white mountain\0"
    "hradcany\0"
    "hradčany\0"
    "градчаны\0"
    "mala strana\0"
    "malá strana\0"
    "мала-страна\0"
    "lesser town\0"
    "bratislava\0"
    "братислава\0"
    "presporok\0"
    "prešporok\0"
    "pressburg\0"
    "preßburg\0"
    "pozsony\0"
    "prespurk\0"
    "prešpurk\0"
    "пресбург\0"
    "прессбург\0"
    "kosice\0"
    "košice\0"
    "кошице\0"
    "kaschau\0"
    "trnava\0"
    "трнава\0"
    "tyrnau\0"
    "nagyszombat\0"
    "nitra\0"
    "нитра\0"
    "neutra\0"
    "nyitra\0"
    "zilina\0"
    "žilina\0"
    "жилина\0"
    "sillein\0"
    "trencin\0"
    "trenčín\0"
    "тренчин\0"
    "trentschin\0"
    "banska bystrica\0"
    "banská bystrica\0"
    "банска-бистрица\0"
    "neusohl\0"
    "berlin\0"
    "berlín\0"
    "берлин\0"
    "берлін\0"
    "braniborsko\0"
    "branibor\0"
    "бранденбург\0"
    "brandenburg\0"
    "bremy\0"
    "brémy\0"
    "бремен\0"
    "bremen\0"
    "cachy\0"
    "cáchy\0"
    "ахен\0"
    "аахен\0"
    "aachen\0"
    "aix-la-chapelle\0"
    "drazdany\0"
    "drážďany\0"
    "дрезден\0"
    "dresden\0"
    "drezno\0"
    "frankfurt\0"
    "франкфурт\0"
    "frankfurt nad mohanem\0"
    "франкфурт-на-майне\0"
    "frankfurt am main\0"
    "frankfurt nad odrou\0"
    "франкфурт-на-одере\0"
    "frankfurt an der oder\0"
    "hamburk\0"
    "гамбург\0"
    "hamburg\0"
    "hannover\0"
    "ганновер\0"
    "hanover\0"
    "heidelberk\0"
    "гейдельберг\0"
    "хайдельберг\0"
    "heidelberg\0"
    "kolin nad rynem\0"
    "kolín nad rýnem\0"
    "kolin\0"
    "kolín\0"
    "кельн\0"
    "кёльн\0"
    "cologne\0"
    "koln\0"
    "köln\0"
    "kostnice\0"
    "констанц\0"
    "constance\0"
    "konstanz\0"
    "lipsko\0"
    "лейпциг\0"
    "leipzig\0"
    "magdeburk\0"
    "магдебург\0"
    "magdeburg\0"
    "mohuc\0"
    "mohuč\0"
    "майнц\0"
    "mainz\0"
    "mayence\0"
    "misen\0"
    "míšeň\0"
    "мейсен\0"
    "meissen\0"
    "mnichov\0"
    "мюнхен\0"
    "munich\0"
    "munchen\0"
    "münchen\0"
    "monachium\0"
    "norimberk\0"
    "нюрнберг\0"
    "nuremberg\0"
    "nurnberg\0"
    "nürnberg\0"
    "norymberga\0"
    "postupim\0"
    "потсдам\0"
    "potsdam\0"
    "rezno\0"
    "řezno\0"
    "регенсбург\0"
    "regensburg\0"
    "ratisbon\0"
    "ratyzbona\0"
    "pasov\0"
    "пассау\0"
    "passau\0"
    "trevir\0"
    "trevír\0"
    "трир\0"
    "trier\0"
    "treves\0"
    "vymar\0"
    "výmar\0"
    "веймар\0"
    "weimar\0"
    "worms\0"
    "вормс\0"
    "wittenberg\0"
    "виттенберг\0"
    "augspurk\0"
    "augšpurk\0"
    "augsburg\0"
    "аугсбург\0"
    "bamberk\0"
    "bamberg\0"
    "бамберг\0"
    "budysin\0"
    "budyšín\0"
    "баутцен\0"
    "будишин\0"
    "bautzen\0"
    "chotebuz\0"
    "chotěbuz\0"
    "котбус\0"
    "коттбус\0"
    "cottbus\0"
    "zitava\0"
    "žitava\0"
    "циттау\0"
    "zittau\0"
    "zhorelec\0"
    "zhořelec\0"
    "герлиц\0"
    "гёрлиц\0"
    "gorlitz\0"
    "görlitz\0"
    "goerlitz\0"
    "zgorzelec\0"
    "saska kamenice\0"
    "saská kamenice\0"
    "хемниц\0"
    "chemnitz\0"
    "dusseldorf\0"
    "düsseldorf\0"
    "дюссельдорф\0"
    "stutgart\0"
    "štutgart\0"
    "stuttgart\0"
    "штутгарт\0"
    "wurzburg\0"
    "würzburg\0"
    "вюрцбург\0"
    "gottingen\0"
    "göttingen\0"
    "геттинген\0"
    "гёттинген\0"
    "tubingen\0"
    "tübingen\0"
    "tubinky\0"
    "тюбинген\0"
    "jena\0"
    "йена\0"
    "иена\0"
    "erfurt\0"
    "эрфурт\0"
    "kiel\0"
    "киль\0"
    "lubek\0"
    "lubeck\0"
    "lübeck\0"
    "любек\0"
    "rostock\0"
    "росток\0"
    "dachau\0"
    "дахау\0"
    "halle\0"
    "галле\0"
    "braunschweig\0"
    "brunsvik\0"
    "brunšvik\0"
    "брауншвейг\0"
    "brunswick\0"
    "bavorsko\0"
    "бавария\0"
    "bavaria\0"
    "bayern\0"
    "sasko\0"
    "саксония\0"
    "saxony\0"
    "sachsen\0"
    "dolni sasko\0"
    "dolní sasko\0"
    "нижняя саксония\0"
    "lower saxony\0"
    "niedersachsen\0"
    "hesensko\0"
    "гессен\0"
    "hesse\0"
    "hessen\0"
    "durynsko\0"
    "тюрингия\0"
    "thuringia\0"
    "thuringen\0"
    "thüringen\0"
    "poryni\0"
    "porýní\0"
    "рейнланд\0"
    "рейнская область\0"
    "rhineland\0"
    "rheinland\0"
    "falc\0"
    "пфальц\0"
    "palatinate\0"
    "pfalz\0"
    "sarsko\0"
    "sársko\0"
    "саар\0"
    "саарланд\0"
    "saarland\0"
    "saar\0"
    "poruri\0"
    "porúří\0"
    "рур\0"
    "рурская область\0"
    "ruhr\0"
    "slesvicko\0"
    "šlesvicko\0"
    "шлезвиг\0"
    "schleswig\0"
    "holstynsko\0"
    "holštýnsko\0"
    "гольштейн\0"
    "голштиния\0"
    "holstein\0"
    "meklenbursko\0"
    "мекленбург\0"
    "mecklenburg\0"
    "pomoransko\0"
    "pomořansko\0"
    "pomorany\0"
    "pomořany\0"
    "померания\0"
    "поморье\0"
    "pomerania\0"
    "pommern\0"
    "pomorze\0"
    "vestfalsko\0"
    "vestfálsko\0"
    "вестфалия\0"
    "westphalia\0"
    "westfalen\0"
    "svabsko\0"
    "švábsko\0"
    "швабия\0"
    "swabia\0"
    "badensko\0"
    "bádensko\0"
    "баден\0"
    "baden\0"
    "wurttembersko\0"
    "württembersko\0"
    "вюртемберг\0"
    "wurttemberg\0"
    "württemberg\0"
    "franky\0"
    "francko\0"
    "франкония\0"
    "franconia\0"
    "franken\0"
    "franska rise\0"
    "franská říše\0"
    "франкское государство\0"
    "frankish empire\0"
    "alsasko\0"
    "эльзас\0"
    "alsace\0"
    "elsass\0"
    "lotrinsko\0"
    "лотарингия\0"
    "lorraine\0"
    "lothringen\0"
    "viden\0"
    "vídeň\0"
    "вена\0"
    "видень\0"
    "відень\0"
    "виена\0"
    "vienna\0"
    "wien\0"
    "vieden\0"
    "viedeň\0"
    "wieden\0"
    "wiedeń\0"
    "becs\0"
    "bécs\0"
    "linec\0"
    "линц\0"
    "linz\0"
    "solnohrad\0"
    "salcburk\0"
    "salzburg\0"
    "зальцбург\0"
    "styrsky hradec\0"
    "štýrský hradec\0"
    "грац\0"
    "graz\0"
    "inspruk\0"
    "inšpruk\0"
    "innsbruck\0"
    "инсбрук\0"
    "celovec\0"
    "klagenfurt\0"
    "клагенфурт\0"
    "kremze\0"
    "kremže\0"
    "кремс\0"
    "krems\0"
    "tyrolsko\0"
    "tyroly\0"
    "тироль\0"
    "tyrol\0"
    "tirol\0"
    "styrsko\0"
    "štýrsko\0"
    "штирия\0"
    "styria\0"
    "korutany\0"
    "kransko\0"
    "kraňsko\0"
    "крайна\0"
    "карниола\0"
    "carniola\0"
    "burgenlandsko\0"
    "burgenland\0"
    "бургенланд\0"
    "vorarlbersko\0"
    "форарльберг\0"
    "vorarlberg\0"
    "curych\0"
    "цюрих\0"
    "zurich\0"
    "zürich\0"
    "zeneva\0"
    "ženeva\0"
    "женева\0"
    "geneva\0"
    "genf\0"
    "geneve\0"
    "genève\0"
    "basilej\0"
    "базель\0"
    "basel\0"
    "basle\0"
    "bern\0"
    "берн\0"
    "berne\0"
    "lucern\0"
    "люцерн\0"
    "lucerne\0"
    "luzern\0"
    "lausanne\0"
    "лозанна\0"
    "varsava\0"
    "varšava\0"
    "варшава\0"
    "warsaw\0"
    "warszawa\0"
    "warschau\0"
    "krakov\0"
    "краков\0"
    "кракив\0"
    "краків\0"
    "krakow\0"
    "cracow\0"
    "kraków\0"
    "krakau\0"
    "vratislav\0"
    "вроцлав\0"
    "бреслау\0"
    "бреславль\0"
    "wroclaw\0"
    "wrocław\0"
    "breslau\0"
    "gdansk\0"
    "gdaňsk\0"
    "гданьск\0"
    "данциг\0"
    "danzig\0"
    "gdańsk\0"
    "poznan\0"
    "poznaň\0"
    "познань\0"
    "poznań\0"
    "posen\0"
    "lodz\0"
    "lodž\0"
    "лодзь\0"
    "łódź\0"
    "stetin\0"
    "štětín\0"
    "щецин\0"
    "штеттин\0"
    "szczecin\0"
    "stettin\0"
    "torun\0"
    "toruň\0"
    "торунь\0"
    "toruń\0"
    "bydhost\0"
    "bydhošť\0"
    "быдгощ\0"
    "bydgoszcz\0"
    "bromberg\0"
    "katovice\0"
    "катовице\0"
    "katowice\0"
    "kattowitz\0"
    "opoli\0"
    "opolí\0"
    "ополе\0"
    "opole\0"
    "oppeln\0"
    "osvetim\0"
    "osvětim\0"
    "освенцим\0"
    "аушвиц\0"
    "auschwitz\0"
    "oswiecim\0"
    "oświęcim\0"
    "hnezdno\0"
    "hnězdno\0"
    "гнезно\0"
    "gniezno\0"
    "lublin\0"
    "люблин\0"
    "люблін\0"
    "premysl\0"
    "přemyšl\0"
    "перемышль\0"
    "przemysl\0"
    "przemyśl\0"
    "перемишль\0"
    "resov\0"
    "řešov\0"
    "жешув\0"
    "rzeszow\0"
    "rzeszów\0"
    "kladsko\0"
    "клодзко\0"
    "глац\0"
    "klodzko\0"
    "kłodzko\0"
    "glatz\0"
    "svidnice\0"
    "svídnice\0"
    "свидница\0"
    "swidnica\0"
    "świdnica\0"
    "schweidnitz\0"
    "lehnice\0"
    "легница\0"
    "лигниц\0"
    "legnica\0"
    "liegnitz\0"
    "ratibor\0"
    "ratiboř\0"
    "рацибуж\0"
    "ратибор\0"
    "raciborz\0"
    "racibórz\0"
    "hlivice\0"
    "гливице\0"
    "gliwice\0"
    "gleiwitz\0"
    "bilsko\0"
    "bílsko\0"
    "бельско\0"
    "bielsko\0"
    "bielitz\0"
    "censtochova\0"
    "čenstochová\0"
    "ченстохова\0"
    "czestochowa\0"
    "częstochowa\0"
    "malbork\0"
    "мальборк\0"
    "мариенбург\0"
    "marienburg\0"
    "sopoty\0"
    "сопот\0"
    "sopot\0"
    "gdyne\0"
    "gdyně\0"
    "гдыня\0"
    "gdynia\0"
    "belostok\0"
    "bělostok\0"
    "белосток\0"
    "bialystok\0"
    "białystok\0"
    "malopolsko\0"
    "малая польша\0"
    "lesser poland\0"
    "malopolska\0"
    "małopolska\0"
    "velkopolsko\0"
    "великая польша\0"
    "greater poland\0"
    "wielkopolska\0"
    "mazovsko\0"
    "мазовия\0"
    "мазовше\0"
    "masovia\0"
    "mazowsze\0"
    "mazury\0"
    "мазуры\0"
    "мазурия\0"
    "masuria\0"
    "kasubsko\0"
    "kašubsko\0"
    "кашубия\0"
    "kashubia\0"
    "kujavsko\0"
    "куявия\0"
    "kuyavia\0"
    "kujawy\0"
    "treblinka\0"
    "треблинка\0"
    "majdanek\0"
    "майданек\0"
    "katyn\0"
    "katyň\0"
    "катынь\0"
    "grunwald\0"
    "грюнвальд\0"
    "tannenberg\0"
    "kyjev\0"
    "киев\0"
    "київ\0"
    "kyiv\0"
    "kiev\0"
    "kijow\0"
    "kijów\0"
    "lvov\0"
    "львов\0"
    "львив\0"
    "львів\0"
    "lviv\0"
    "lwow\0"
    "lwów\0"
    "lemberg\0"
    "charkov\0"
    "харьков\0"
    "харкив\0"
    "харків\0"
    "kharkiv\0"
    "kharkov\0"
    "odesa\0"
    "oděsa\0"
    "одесса\0"
    "одеса\0"
    "odessa\0"
    "dnepropetrovsk\0"
    "dněpropetrovsk\0"
    "днепропетровск\0"
    "днипропетровськ\0"
    "дніпропетровськ\0"
    "dnipropetrovsk\0"
    "dnipro\0"
    "днепр\0"
    "днипро\0"
    "дніпро\0"
    "doneck\0"
    "doněck\0"
    "донецк\0"
    "донецьк\0"
    "donetsk\0"
    "luhansk\0"
    "луганск\0"
    "луганськ\0"
    "lugansk\0"
    "zaporozi\0"
    "záporoží\0"
    "запорожье\0"
    "запорижжя\0"
    "запоріжжя\0"
    "zaporizhzhia\0"
    "zaporozhye\0"
    "zaporizhia\0"
    "zaporozhie\0"
    "cherson\0"
    "херсон\0"
    "kherson\0"
    "mykolajiv\0"
    "nikolajev\0"
    "николаев\0"
    "миколаїв\0"
    "mykolaiv\0"
    "nikolaev\0"
    "nikolayev\0"
    "mariupol\0"
    "мариуполь\0"
    "маріуполь\0"
    "cernihiv\0"
    "černihiv\0"
    "cernigov\0"
    "černigov\0"
    "чернигов\0"
    "чернигив\0"
    "чернігів\0"
    "chernihiv\0"
    "chernigov\0"
    "cernobyl\0"
    "černobyl\0"
    "чернобыль\0"
    "чорнобиль\0"
    "chernobyl\0"
    "chornobyl\0"
    "cernovice\0"
    "černovice\0"
    "черновцы\0"
    "чернивци\0"
    "чернівці\0"
    "chernivtsi\0"
    "czernowitz\0"
    "cernauti\0"
    "cernăuți\0"
    "zytomyr\0"
    "žytomyr\0"
    "zitomir\0"
    "žitomir\0"
    "житомир\0"
    "zhytomyr\0"
    "zhitomir\0"
    "vinnycja\0"
    "vinnica\0"
    "винница\0"
    "винниця\0"
    "вінниця\0"
    "vinnytsia\0"
    "vinnitsa\0"
    "uzhorod\0"
    "užhorod\0"
    "ужгород\0"
    "uzhhorod\0"
    "uzhgorod\0"
    "ungvar\0"
    "ungvár\0"
    "mukacevo\0"
    "mukačevo\0"
    "мукачево\0"
    "мукачеве\0"
    "mukachevo\0"
    "mukacheve\0"
    "ternopil\0"
    "тернополь\0"
    "тернопиль\0"
    "тернопіль\0"
    "tarnopol\0"
    "rivne\0"
    "ровно\0"
    "ривне\0"
    "рівне\0"
    "луцк\0"
    "луцьк\0"
    "lutsk\0"
    "zborov\0"
    "зборов\0"
    "зборив\0"
    "зборів\0"
    "zboriv\0"
    "kryvyj rih\0"
    "krivoj rog\0"
    "кривой рог\0"
    "кривий риг\0"
    "кривий ріг\0"
    "kryvyi rih\0"
    "krivoy rog\0"
    "sevastopol\0"
    "севастополь\0"
    "sebastopol\0"
    "simferopol\0"
    "симферополь\0"
    "feodosija\0"
    "феодосия\0"
    "feodosia\0"
    "theodosia\0"
    "bachmut\0"
    "бахмут\0"
    "bakhmut\0"
    "minsk\0"
    "минск\0"
    "мінск\0"
    "brest litevsky\0"
    "brest litevský\0"
    "брест-литовск\0"
    "brest-litovsk\0"
    "homel\0"
    "gomel\0"
    "гомель\0"
    "vitebsk\0"
    "витебск\0"
    "mohylev\0"
    "mogilev\0"
    "mohylov\0"
    "могилев\0"
    "могилёв\0"
    "mahilyow\0"
    "mohilev\0"
    "hrodna\0"
    "grodno\0"
    "гродно\0"
    "polock\0"
    "полоцк\0"
    "polotsk\0"
    "polatsk\0"
    "vilnius\0"
    "вильнюс\0"
    "vilno\0"
    "вильно\0"
    "вильна\0"
    "vilna\0"
    "wilno\0"
    "wilna\0"
    "kaunas\0"
    "kovno\0"
    "каунас\0"
    "ковно\0"
    "klajpeda\0"
    "klaipeda\0"
    "klaipėda\0"
    "клайпеда\0"
    "мемель\0"
    "memel\0"
    "tallin\0"
    "tallinn\0"
    "таллин\0"
    "таллинн\0"
    "revel\0"
    "reval\0"
    "ревель\0"
    "tartu\0"
    "тарту\0"
    "дерпт\0"
    "dorpat\0"
    "daugavpils\0"
    "dvinsk\0"
    "даугавпилс\0"
    "двинск\0"
    "kisinev\0"
    "kišiněv\0"
    "кишинев\0"
    "кишинёв\0"
    "chisinau\0"
    "kishinev\0"
    "chișinău\0"
    "tiraspol\0"
    "тирасполь\0"
    "pariz\0"
    "paříž\0"
    "париж\0"
    "paris\0"
    "paryz\0"
    "paryż\0"
    "paríž\0"
    "lyon\0"
    "лион\0"
    "lyons\0"
    "marseille\0"
    "марсель\0"
    "marseilles\0"
    "marsylia\0"
    "bordeaux\0"
    "бордо\0"
    "toulouse\0"
    "тулуза\0"
    "nice\0"
    "ницца\0"
    "nantes\0"
    "нант\0"
    "strasburk\0"
    "štrasburk\0"
    "страсбург\0"
    "strasbourg\0"
    "strassburg\0"
    "straßburg\0"
    "lille\0"
    "лилль\0"
    "rouen\0"
    "руан\0"
    "reims\0"
    "remes\0"
    "remeš\0"
    "реймс\0"
    "rheims\0"
    "orleans\0"
    "orléans\0"
    "орлеан\0"
    "avignon\0"
    "авиньон\0"
    "cannes\0"
    "канны\0"
    "versailles\0"
    "версаль\0"
    "wersal\0"
    "dunkerk\0"
    "дюнкерк\0"
    "dunkirk\0"
    "dunkerque\0"
    "calais\0"
    "кале\0"
    "le havre\0"
    "гавр\0"
    "dijon\0"
    "дижон\0"
    "grenoble\0"
    "гренобль\0"
    "limoges\0"
    "лимож\0"
    "krescak\0"
    "kresčak\0"
    "креси\0"
    "crecy\0"
    "crécy\0"
    "verdun\0"
    "верден\0"
    "poitiers\0"
    "пуатье\0"
    "rennes\0"
    "ренн\0"
    "lurdy\0"
    "лурд\0"
    "lourdes\0"
    "bretan\0"
    "bretaň\0"
    "бретань\0"
    "brittany\0"
    "bretagne\0"
    "normandie\0"
    "нормандия\0"
    "normandy\0"
    "burgundsko\0"
    "бургундия\0"
    "burgundy\0"
    "bourgogne\0"
    "champagne\0"
    "шампань\0"
    "provence\0"
    "прованс\0"
    "gaskonsko\0"
    "gaskoňsko\0"
    "гасконь\0"
    "gascony\0"
    "gascogne\0"
    "akvitanie\0"
    "akvitánie\0"
    "аквитания\0"
    "aquitaine\0"
    "pikardie\0"
    "пикардия\0"
    "picardy\0"
    "savojsko\0"
    "савойя\0"
    "savoy\0"
    "savoie\0"
    "korsika\0"
    "корсика\0"
    "corsica\0"
    "flandry\0"
    "фландрия\0"
    "flanders\0"
    "vlaanderen\0"
    "valonsko\0"
    "валлония\0"
    "wallonia\0"
    "brabantsko\0"
    "брабант\0"
    "brabant\0"
    "brusel\0"
    "брюссель\0"
    "brussels\0"
    "bruxelles\0"
    "bruksela\0"
    "antverpy\0"
    "антверпен\0"
    "antwerp\0"
    "antwerpen\0"
    "anvers\0"
    "bruggy\0"
    "брюгге\0"
    "bruges\0"
    "brugge\0"
    "gent\0"
    "гент\0"
    "ghent\0"
    "lutych\0"
    "льеж\0"
    "liege\0"
    "liège\0"
    "lovan\0"
    "lovaň\0"
    "левен\0"
    "лёвен\0"
    "leuven\0"
    "louvain\0"
    "ypry\0"
    "ипр\0"
    "ypres\0"
    "ieper\0"
    "waterloo\0"
    "ватерлоо\0"
    "amsterdam\0"
    "амстердам\0"
    "haag\0"
    "гаага\0"
    "hague\0"
    "rotterdam\0"
    "роттердам\0"
    "utrecht\0"
    "утрехт\0"
    "leiden\0"
    "лейден\0"
    "leyden\0"
    "maastricht\0"
    "маастрихт\0"
    "haarlem\0"
    "харлем\0"
    "гарлем\0"
    "delft\0"
    "делфт\0"
    "lucemburk\0"
    "rim\0"
    "řím\0"
    "рим\0"
    "rome\0"
    "rzym\0"
    "benatky\0"
    "benátky\0"
    "венеция\0"
    "венеція\0"
    "venice\0"
    "venezia\0"
    "venedig\0"
    "wenecja\0"
    "florencie\0"
    "флоренция\0"
    "florence\0"
    "firenze\0"
    "florenz\0"
    "milan\0"
    "milán\0"
    "милан\0"
    "milano\0"
    "mediolan\0"
    "mailand\0"
    "neapol\0"
    "неаполь\0"
    "naples\0"
    "napoli\0"
    "janov\0"
    "генуя\0"
    "genoa\0"
    "genova\0"
    "turin\0"
    "turín\0"
    "турин\0"
    "torino\0"
    "bolona\0"
    "boloňa\0"
    "болонья\0"
    "bologna\0"
    "padova\0"
    "падуя\0"
    "padua\0"
    "siena\0"
    "сиена\0"
    "verona\0"
    "верона\0"
    "mantova\0"
    "мантуя\0"
    "mantua\0"
    "ravenna\0"
    "равенна\0"
    "terst\0"
    "триест\0"
    "trieste\0"
    "triest\0"
    "trident\0"
    "тренто\0"
    "тридент\0"
    "trento\0"
    "trent\0"
    "bolzano\0"
    "больцано\0"
    "bozen\0"
    "syrakusy\0"
    "сиракузы\0"
    "syracuse\0"
    "siracusa\0"
    "palermo\0"
    "палермо\0"
    "perugia\0"
    "перуджа\0"
    "pompeje\0"
    "помпеи\0"
    "pompeii\0"
    "kanossa\0"
    "canossa\0"
    "каносса\0"
    "sicilie\0"
    "sicílie\0"
    "сицилия\0"
    "sicily\0"
    "sicilia\0"
    "sardinie\0"
    "сардиния\0"
    "sardinia\0"
    "toskansko\0"
    "toskánsko\0"
    "тоскана\0"
    "tuscany\0"
    "lombardie\0"
    "ломбардия\0"
    "lombardy\0"
    "benatsko\0"
    "benátsko\0"
    "венето\0"
    "veneto\0"
    "piemont\0"
    "пьемонт\0"
    "piedmont\0"
    "umbrie\0"
    "умбрия\0"
    "umbria\0"
    "kalabrie\0"
    "kalábrie\0"
    "калабрия\0"
    "calabria\0"
    "apulie\0"
    "апулия\0"
    "apulia\0"
    "puglia\0"
    "kampanie\0"
    "kampánie\0"
    "кампания\0"
    "campania\0"
    "ligurie\0"
    "лигурия\0"
    "liguria\0"
    "furlansko\0"
    "фриули\0"
    "friuli\0"
    "elba\0"
    "эльба\0"
    "madrid\0"
    "мадрид\0"
    "barcelona\0"
    "барселона\0"
    "sevilla\0"
    "севилья\0"
    "seville\0"
    "valencie\0"
    "валенсия\0"
    "valencia\0"
    "zaragoza\0"
    "сарагоса\0"
    "saragossa\0"
    "kordoba\0"
    "cordoba\0"
    "córdoba\0"
    "кордова\0"
    "cordova\0"
    "granada\0"
    "гранада\0"
    "toledo\0"
    "толедо\0"
    "salamanka\0"
    "саламанка\0"
    "salamanca\0"
    "malaga\0"
    "málaga\0"
    "малага\0"
    "cadiz\0"
    "cádiz\0"
    "kadis\0"
    "kádis\0"
    "кадис\0"
    "alicante\0"
    "аликанте\0"
    "guernica\0"
    "герника\0"
    "santiago\0"
    "сантьяго\0"
    "lisabon\0"
    "лиссабон\0"
    "lisbon\0"
    "lisboa\0"
    "lizbona\0"
    "kastilie\0"
    "кастилия\0"
    "castile\0"
    "katalansko\0"
    "katalánsko\0"
    "каталония\0"
    "catalonia\0"
    "andalusie\0"
    "андалусия\0"
    "андалузия\0"
    "andalusia\0"
    "aragonsko\0"
    "aragonie\0"
    "арагон\0"
    "aragon\0"
    "galicie\0"
    "галисия\0"
    "navarra\0"
    "наварра\0"
    "navarre\0"
    "baskicko\0"
    "страна басков\0"
    "basque country\0"
    "mallorca\0"
    "mallorka\0"
    "мальорка\0"
    "майорка\0"
    "majorca\0"
    "baleary\0"
    "baleáry\0"
    "балеары\0"
    "balearics\0"
    "kanary\0"
    "kanáry\0"
    "канары\0"
    "canaries\0"
    "azory\0"
    "азоры\0"
    "azores\0"
    "madeira\0"
    "мадейра\0"
    "londyn\0"
    "londýn\0"
    "лондон\0"
    "london\0"
    "edinburgh\0"
    "edinburk\0"
    "эдинбург\0"
    "oxford\0"
    "оксфорд\0"
    "cambridge\0"
    "кембридж\0"
    "glasgow\0"
    "глазго\0"
    "liverpool\0"
    "ливерпуль\0"
    "manchester\0"
    "манчестер\0"
    "newcastle\0"
    "ньюкасл\0"
    "bristol\0"
    "бристоль\0"
    "leicester\0"
    "лестер\0"
    "worcester\0"
    "вустер\0"
    "gloucester\0"
    "глостер\0"
    "canterbury\0"
    "кентербери\0"
    "greenwich\0"
    "гринвич\0"
    "portsmouth\0"
    "портсмут\0"
    "plymouth\0"
    "плимут\0"
    "westminster\0"
    "вестминстер\0"
    "windsor\0"
    "виндзор\0"
    "wimbledon\0"
    "уимблдон\0"
    "wembley\0"
    "уэмбли\0"
    "birmingham\0"
    "бирмингем\0"
    "sheffield\0"
    "шеффилд\0"
    "cardiff\0"
    "кардифф\0"
    "belfast\0"
    "белфаст\0"
    "dublin\0"
    "дублин\0"
    "ulster\0"
    "ольстер\0"
    "cornwall\0"
    "корнуолл\0"
    "yorkshire\0"
    "йоркшир\0"
    "buckingham\0"
    "бекингем\0"
    "stonehenge\0"
    "стоунхендж\0"
    "hastings\0"
    "гастингс\0"
    "nottingham\0"
    "ноттингем\0"
    "stratford\0"
    "стратфорд\0"
    "hebridy\0"
    "гебриды\0"
    "hebrides\0"
    "orkneje\0"
    "оркни\0"
    "orkney\0"
    "orkneys\0"
    "shetlandy\0"
    "шетланды\0"
    "shetlands\0"
    "shetland\0"
    "kodan\0"
    "kodaň\0"
    "копенгаген\0"
    "copenhagen\0"
    "kobenhavn\0"
    "københavn\0"
    "kopenhaga\0"
    "kopenhagen\0"
    "stockholm\0"
    "стокгольм\0"
    "sztokholm\0"
    "helsinky\0"
    "хельсинки\0"
    "helsinki\0"
    "helsingfors\0"
    "гельсингфорс\0"
    "goteborg\0"
    "göteborg\0"
    "гетеборг\0"
    "гётеборг\0"
    "gothenburg\0"
    "uppsala\0"
    "уппсала\0"
    "упсала\0"
    "malmo\0"
    "malmö\0"
    "мальме\0"
    "мальмё\0"
    "trondheim\0"
    "тронхейм\0"
    "трондхейм\0"
    "tromso\0"
    "tromsø\0"
    "tromsö\0"
    "тромсе\0"
    "тромсё\0"
    "reykjavik\0"
    "reykjavík\0"
    "рейкьявик\0"
    "turku\0"
    "турку\0"
    "vyborg\0"
    "выборг\0"
    "viborg\0"
    "viipuri\0"
    "jutsko\0"
    "ютландия\0"
    "jutland\0"
    "alandy\0"
    "ålandy\0"
    "аландские острова\0"
    "aland islands\0"
    "åland islands\0"
    "aland\0"
    "åland\0"
    "lofoty\0"
    "лофотены\0"
    "lofoten\0"
    "lofotens\0"
    "spicberky\0"
    "špicberky\0"
    "шпицберген\0"
    "spitsbergen\0"
    "svalbard\0"
    "gotland\0"
    "готланд\0"
    "rujana\0"
    "rujána\0"
    "рюген\0"
    "руян\0"
    "rugen\0"
    "rügen\0"
    "faery\0"
    "фареры\0"
    "faroes\0"
    "atheny\0"
    "athény\0"
    "афины\0"
    "athens\0"
    "ateny\0"
    "solun\0"
    "soluň\0"
    "салоники\0"
    "солунь\0"
    "фессалоники\0"
    "thessaloniki\0"
    "salonica\0"
    "salonika\0"
    "thessalonica\0"
    "солун\0"
    "pireus\0"
    "пирей\0"
    "piraeus\0"
    "korint\0"
    "коринф\0"
    "corinth\0"
    "sparta\0"
    "спарта\0"
    "theby\0"
    "théby\0"
    "фивы\0"
    "thebes\0"
    "delfy\0"
    "дельфы\0"
    "delphi\0"
    "olympie\0"
    "олимпия\0"
    "olympia\0"
    "mykeny\0"
    "mykény\0"
    "микены\0"
    "mycenae\0"
    "marathon\0"
    "marathón\0"
    "марафон\0"
    "thermopyly\0"
    "фермопилы\0"
    "thermopylae\0"
    "kreta\0"
    "kréta\0"
    "крит\0"
    "crete\0"
    "rhodos\0"
    "родос\0"
    "rhodes\0"
    "korfu\0"
    "корфу\0"
    "керкира\0"
    "corfu\0"
    "lesbos\0"
    "лесбос\0"
    "ithaka\0"
    "итака\0"
    "ithaca\0"
    "salamina\0"
    "саламин\0"
    "salamis\0"
    "patmos\0"
    "патмос\0"
    "pelopones\0"
    "peloponés\0"
    "пелопоннес\0"
    "peloponnese\0"
    "attika\0"
    "аттика\0"
    "attica\0"
    "boiotie\0"
    "boiótie\0"
    "беотия\0"
    "boeotia\0"
    "thesalie\0"
    "thesálie\0"
    "фессалия\0"
    "thessaly\0"
    "thrakie\0"
    "thrákie\0"
    "фракия\0"
    "thrace\0"
    "epirus\0"
    "epeiros\0"
    "épeiros\0"
    "эпир\0"
    "arkadie\0"
    "arkádie\0"
    "аркадия\0"
    "arcadia\0"
    "lakonie\0"
    "лакония\0"
    "laconia\0"
    "athos\0"
    "афон\0"
    "belehrad\0"
    "bělehrad\0"
    "белград\0"
    "београд\0"
    "belgrade\0"
    "beograd\0"
    "belgrad\0"
    "sofie\0"
    "софия\0"
    "sofia\0"
    "bukurest\0"
    "bukurešť\0"
    "бухарест\0"
    "bucharest\0"
    "bucuresti\0"
    "bucurești\0"
    "budapest\0"
    "budapešť\0"
    "будапешт\0"
    "pest\0"
    "pešť\0"
    "пешт\0"
    "budin\0"
    "budín\0"
    "буда\0"
    "buda\0"
    "zahreb\0"
    "záhřeb\0"
    "загреб\0"
    "zagreb\0"
    "agram\0"
    "lublan\0"
    "lublaň\0"
    "любляна\0"
    "ljubljana\0"
    "laibach\0"
    "sarajevo\0"
    "сараево\0"
    "skopje\0"
    "скопье\0"
    "tirana\0"
    "тирана\0"
    "carihrad\0"
    "cařihrad\0"
    "царьград\0"
    "константинополь\0"
    "constantinople\0"
    "konstantinopol\0"
    "istanbul\0"
    "стамбул\0"
    "stambul\0"
    "stambuł\0"
    "ankara\0"
    "анкара\0"
    "drinopol\0"
    "адрианополь\0"
    "adrianople\0"
    "edirne\0"
    "эдирне\0"
    "smyrna\0"
    "смирна\0"
    "trapezunt\0"
    "трапезунд\0"
    "trebizond\0"
    "izmir\0"
    "измир\0"
    "gallipoli\0"
    "галлиполи\0"
    "dubrovnik\0"
    "dubrovník\0"
    "дубровник\0"
    "ragusa\0"
    "zadar\0"
    "задар\0"
    "rijeka\0"
    "риека\0"
    "fiume\0"
    "pulj\0"
    "pula\0"
    "пула\0"
    "cerna hora\0"
    "černá hora\0"
    "черногория\0"
    "црна гора\0"
    "montenegro\0"
    "crna gora\0"
    "dalmacie\0"
    "dalmácie\0"
    "далмация\0"
    "dalmatia\0"
    "istrie\0"
    "истрия\0"
    "istria\0"
    "slavonie\0"
    "славония\0"
    "slavonia\0"
    "vojvodina\0"
    "воеводина\0"
    "banat\0"
    "banát\0"
    "банат\0"
    "rumelie\0"
    "румелия\0"
    "rumelia\0"
    "dobrudza\0"
    "dobrudža\0"
    "добруджа\0"
    "dobruja\0"
    "dobrudja\0"
    "anatolie\0"
    "анатолия\0"
    "anatolia\0"
    "temesvar\0"
    "temešvár\0"
    "тимишоара\0"
    "темешвар\0"
    "timisoara\0"
    "timișoara\0"
    "temesvár\0"
    "kluz\0"
    "kluž\0"
    "клуж\0"
    "cluj\0"
    "kolozsvar\0"
    "kolozsvár\0"
    "klausenburg\0"
    "brasov\0"
    "brašov\0"
    "брашов\0"
    "brașov\0"
    "kronstadt\0"
    "sibin\0"
    "sibiň\0"
    "sibiu\0"
    "сибиу\0"
    "hermannstadt\0"
    "ostrihom\0"
    "ostřihom\0"
    "эстергом\0"
    "esztergom\0"
    "komarno\0"
    "komárno\0"
    "комарно\0"
    "komarom\0"
    "komárom\0"
    "komorn\0"
    "mohac\0"
    "moháč\0"
    "мохач\0"
    "mohacs\0"
    "mohács\0"
    "segedin\0"
    "segedín\0"
    "сегед\0"
    "szeged\0"
    "debrecin\0"
    "debrecín\0"
    "дебрецен\0"
    "debrecen\0"
    "petikosteli\0"
    "pětikostelí\0"
    "печ\0"
    "pecs\0"
    "pécs\0"
    "rab\0"
    "ráb\0"
    "дьер\0"
    "дьёр\0"
    "gyor\0"
    "győr\0"
    "raab\0"
    "sopron\0"
    "šoproň\0"
    "шопрон\0"
    "nikosie\0"
    "nikósie\0"
    "никосия\0"
    "nicosia\0"
    "plovdiv\0"
    "пловдив\0"
    "filipopol\0"
    "филиппополь\0"
    "philippopolis\0"
    "varna\0"
    "варна\0"
    "plevna\0"
    "pleven\0"
    "плевна\0"
    "плевен\0"
    "trnovo\0"
    "тырново\0"
    "tarnovo\0"
    "tirnovo\0"
    "moskva\0"
    "москва\0"
    "moscow\0"
    "moskau\0"
    "moskwa\0"
    "petrohrad\0"
    "sankt peterburg\0"
    "sankt petěrburg\0"
    "петербург\0"
    "санкт-петербург\0"
    "петроград\0"
    "petersburg\0"
    "st petersburg\0"
    "saint petersburg\0"
    "petrograd\0"
    "leningrad\0"
    "ленинград\0"
    "stalingrad\0"
    "сталинград\0"
    "volgograd\0"
    "волгоград\0"
    "caricyn\0"
    "царицын\0"
    "tsaritsyn\0"
    "novgorod\0"
    "новгород\0"
    "niznij novgorod\0"
    "nižnij novgorod\0"
    "nizni novgorod\0"
    "nižní novgorod\0"
    "нижний новгород\0"
    "nizhny novgorod\0"
    "nizhni novgorod\0"
    "veliky novgorod\0"
    "veliký novgorod\0"
    "великий новгород\0"
    "novgorod the great\0"
    "kaliningrad\0"
    "калининград\0"
    "kralovec\0"
    "královec\0"
    "кенигсберг\0"
    "кёнигсберг\0"
    "konigsberg\0"
    "königsberg\0"
    "koenigsberg\0"
    "krolewiec\0"
    "królewiec\0"
    "kazan\0"
    "kazaň\0"
    "казань\0"
    "astrachan\0"
    "astrachaň\0"
    "астрахань\0"
    "astrakhan\0"
    "rjazan\0"
    "rjazaň\0"
    "рязань\0"
    "ryazan\0"
    "riazan\0"
    "tver\0"
    "тверь\0"
    "perm\0"
    "пермь\0"
    "jaroslavl\0"
    "ярославль\0"
    "yaroslavl\0"
    "suzdal\0"
    "суздаль\0"
    "jekaterinburg\0"
    "jekatěrinburg\0"
    "екатеринбург\0"
    "yekaterinburg\0"
    "ekaterinburg\0"
    "celjabinsk\0"
    "čeljabinsk\0"
    "челябинск\0"
    "chelyabinsk\0"
    "archangelsk\0"
    "архангельск\0"
    "arkhangelsk\0"
    "archangel\0"
    "smolensk\0"
    "смоленск\0"
    "pskov\0"
    "псков\0"
    "pleskau\0"
    "orel\0"
    "орел\0"
    "орёл\0"
    "oryol\0"
    "kronštadt\0"
    "кронштадт\0"
    "kronshtadt\0"
    "carske selo\0"
    "carské selo\0"
    "царское село\0"
    "tsarskoye selo\0"
    "tsarskoe selo\0"
    "petrodvorec\0"
    "petergof\0"
    "petěrgof\0"
    "петергоф\0"
    "петродворец\0"
    "peterhof\0"
    "petrodvorets\0"
    "jasna poljana\0"
    "jasná poljana\0"
    "ясная поляна\0"
    "yasnaya polyana\0"
    "vladivostok\0"
    "владивосток\0"
    "jakutsk\0"
    "якутск\0"
    "yakutsk\0"
    "groznyj\0"
    "грозный\0"
    "grozny\0"
    "dalny vychod\0"
    "dálný východ\0"
    "дальний восток\0"
    "far east\0"
    "ural\0"
    "урал\0"
    "urals\0"
    "solovky\0"
    "соловки\0"
    "solovki\0"
    "cukotka\0"
    "čukotka\0"
    "чукотка\0"
    "chukotka\0"
    "jakutsko\0"
    "якутия\0"
    "yakutia\0"
    "sakha\0"
    "burjatsko\0"
    "бурятия\0"
    "buryatia\0"
    "baskirsko\0"
    "baškirsko\0"
    "baskortostan\0"
    "baškortostán\0"
    "башкирия\0"
    "башкортостан\0"
    "bashkortostan\0"
    "bashkiria\0"
    "tatarstan\0"
    "tatarstán\0"
    "tatarsko\0"
    "татарстан\0"
    "татария\0"
    "cecensko\0"
    "čečensko\0"
    "чечня\0"
    "chechnya\0"
    "ingussko\0"
    "ingušsko\0"
    "ингушетия\0"
    "ingushetia\0"
    "dagestan\0"
    "dagestán\0"
    "дагестан\0"
    "osetie\0"
    "osetsko\0"
    "осетия\0"
    "ossetia\0"
    "abchazie\0"
    "abcházie\0"
    "абхазия\0"
    "abkhazia\0"
    "kalmycko\0"
    "калмыкия\0"
    "kalmykia\0"
    "mordvinsko\0"
    "мордовия\0"
    "mordovia\0"
    "cuvassko\0"
    "čuvašsko\0"
    "чувашия\0"
    "chuvashia\0"
    "udmurtsko\0"
    "удмуртия\0"
    "udmurtia\0"
    "tuva\0"
    "тува\0"
    "тыва\0"
    "kreml\0"
    "кремль\0"
    "kremlin\0"
    "kurily\0"
    "курилы\0"
    "kurils\0"
    "kuriles\0"
    "nova zeme\0"
    "nová země\0"
    "новая земля\0"
    "novaya zemlya\0"
    "rude namesti\0"
    "rudé náměstí\0"
    "красная площадь\0"
    "red square\0"
    "tbilisi\0"
    "тбилиси\0"
    "tiflis\0"
    "тифлис\0"
    "batumi\0"
    "batum\0"
    "батуми\0"
    "батум\0"
    "jerevan\0"
    "ереван\0"
    "yerevan\0"
    "erevan\0"
    "alma-ata\0"
    "almaty\0"
    "алма-ата\0"
    "алматы\0"
    "taskent\0"
    "taškent\0"
    "ташкент\0"
    "tashkent\0"
    "samarkand\0"
    "самарканд\0"
    "buchara\0"
    "бухара\0"
    "bukhara\0"
    "bokhara\0"
    "biskek\0"
    "biškek\0"
    "бишкек\0"
    "bishkek\0"
    "dusanbe\0"
    "dušanbe\0"
    "душанбе\0"
    "dushanbe\0"
    "aschabad\0"
    "ašchabad\0"
    "ашхабад\0"
    "ashgabat\0"
    "ashkhabad\0"
    "ulanbatar\0"
    "ulánbátar\0"
    "улан-батор\0"
    "ulaanbaatar\0"
    "ulan bator\0"
    "kabul\0"
    "kábul\0"
    "кабул\0"
    "islamabad\0"
    "islámábád\0"
    "исламабад\0"
    "karaci\0"
    "karáčí\0"
    "карачи\0"
    "karachi\0"
    "lahaur\0"
    "láhaur\0"
    "лахор\0"
    "lahore\0"
    "dilli\0"
    "dillí\0"
    "дели\0"
    "delhi\0"
    "nove dilli\0"
    "nové dillí\0"
    "нью-дели\0"
    "new delhi\0"
    "bombaj\0"
    "mumbaj\0"
    "бомбей\0"
    "мумбаи\0"
    "bombay\0"
    "mumbai\0"
    "kalkata\0"
    "калькутта\0"
    "calcutta\0"
    "kolkata\0"
    "madras\0"
    "мадрас\0"
    "chennai\0"
    "benares\0"
    "benáres\0"
    "varanasi\0"
    "váránasí\0"
    "варанаси\0"
    "бенарес\0"
    "dhaka\0"
    "dháka\0"
    "дакка\0"
    "dacca\0"
    "kathmandu\0"
    "káthmándú\0"
    "катманду\0"
    "teheran\0"
    "teherán\0"
    "тегеран\0"
    "tehran\0"
    "isfahan\0"
    "isfahán\0"
    "исфахан\0"
    "bagdad\0"
    "bagdád\0"
    "багдад\0"
    "baghdad\0"
    "basra\0"
    "басра\0"
    "mosul\0"
    "мосул\0"
    "babylon\0"
    "babylón\0"
    "вавилон\0"
    "babel\0"
    "ninive\0"
    "ниневия\0"
    "nineveh\0"
    "damasek\0"
    "damašek\0"
    "дамаск\0"
    "damascus\0"
    "aleppo\0"
    "halab\0"
    "алеппо\0"
    "халеб\0"
    "palmyra\0"
    "palmýra\0"
    "пальмира\0"
    "bejrut\0"
    "bejrút\0"
    "бейрут\0"
    "beirut\0"
    "jeruzalem\0"
    "jeruzalém\0"
    "иерусалим\0"
    "єрусалим\0"
    "jerusalem\0"
    "betlem\0"
    "betlém\0"
    "вифлеем\0"
    "bethlehem\0"
    "nazaret\0"
    "назарет\0"
    "nazareth\0"
    "jericho\0"
    "иерихон\0"
    "hebron\0"
    "хеврон\0"
    "tel aviv\0"
    "тель-авив\0"
    "haifa\0"
    "хайфа\0"
    "golgota\0"
    "голгофа\0"
    "golgotha\0"
    "calvary\0"
    "getsemany\0"
    "гефсимания\0"
    "gethsemane\0"
    "galilea\0"
    "галилея\0"
    "galilee\0"
    "judea\0"
    "иудея\0"
    "judaea\0"
    "samari\0"
    "samaří\0"
    "самария\0"
    "samaria\0"
    "sinaj\0"
    "синай\0"
    "sinai\0"
    "sodoma\0"
    "содом\0"
    "sodom\0"
    "gomora\0"
    "гоморра\0"
    "gomorrah\0"
    "siloe\0"
    "силоам\0"
    "siloam\0"
    "sion\0"
    "сион\0"
    "zion\0"
    "amman\0"
    "ammán\0"
    "амман\0"
    "mekka\0"
    "мекка\0"
    "mecca\0"
    "medina\0"
    "medína\0"
    "медина\0"
    "rijad\0"
    "rijád\0"
    "эр-рияд\0"
    "riyadh\0"
    "dubaj\0"
    "дубай\0"
    "dubai\0"
    "abu zabi\0"
    "abú zabí\0"
    "abu dhabi\0"
    "abú dhabí\0"
    "абу-даби\0"
    "kahira\0"
    "káhira\0"
    "каир\0"
    "cairo\0"
    "kair\0"
    "alexandrie\0"
    "александрия\0"
    "alexandria\0"
    "luxor\0"
    "луксор\0"
    "suez\0"
    "суэц\0"
    "tripolis\0"
    "триполи\0"
    "tripoli\0"
    "tunis\0"
    "alzir\0"
    "alžír\0"
    "algiers\0"
    "kartago\0"
    "kartágo\0"
    "карфаген\0"
    "carthage\0"
    "casablanca\0"
    "касабланка\0"
    "marrakes\0"
    "marrákeš\0"
    "марракеш\0"
    "marrakesh\0"
    "marrakech\0"
    "tanger\0"
    "танжер\0"
    "tangier\0"
    "tangiers\0"
    "chartum\0"
    "chartúm\0"
    "хартум\0"
    "khartoum\0"
    "addis abeba\0"
    "аддис-абеба\0"
    "addis ababa\0"
    "mogadiso\0"
    "mogadišo\0"
    "mogadisu\0"
    "mogadišu\0"
    "могадишо\0"
    "mogadishu\0"
    "kapske mesto\0"
    "kapské město\0"
    "кейптаун\0"
    "cape town\0"
    "johannesburg\0"
    "йоханнесбург\0"
    "peking\0"
    "пекин\0"
    "beijing\0"
    "sanghaj\0"
    "šanghaj\0"
    "шанхай\0"
    "shanghai\0"
    "kanton\0"
    "кантон\0"
    "canton\0"
    "nanking\0"
    "нанкин\0"
    "nanjing\0"
    "hongkong\0"
    "гонконг\0"
    "hong kong\0"
    "macao\0"
    "макао\0"
    "macau\0"
    "charbin\0"
    "харбин\0"
    "harbin\0"
    "mukden\0"
    "мукден\0"
    "lhasa\0"
    "лхаса\0"
    "tchaj-pej\0"
    "тайбэй\0"
    "taipei\0"
    "tokio\0"
    "токио\0"
    "tokyo\0"
    "kjoto\0"
    "kjóto\0"
    "киото\0"
    "kyoto\0"
    "osaka\0"
    "ósaka\0"
    "осака\0"
    "hirosima\0"
    "hirošima\0"
    "хиросима\0"
    "hiroshima\0"
    "nagasaki\0"
    "нагасаки\0"
    "fukusima\0"
    "fukušima\0"
    "фукусима\0"
    "fukushima\0"
    "cusima\0"
    "cušima\0"
    "цусима\0"
    "tsushima\0"
    "soul\0"
    "сеул\0"
    "seoul\0"
    "pchjongjang\0"
    "пхеньян\0"
    "pyongyang\0"
    "hanoj\0"
    "ханой\0"
    "hanoi\0"
    "saigon\0"
    "сайгон\0"
    "hociminovo mesto\0"
    "hočiminovo město\0"
    "хошимин\0"
    "ho chi minh city\0"
    "phnompenh\0"
    "пномпень\0"
    "phnom penh\0"
    "rangun\0"
    "rangún\0"
    "рангун\0"
    "rangoon\0"
    "yangon\0"
    "bangkok\0"
    "бангкок\0"
    "dzakarta\0"
    "džakarta\0"
    "джакарта\0"
    "jakarta\0"
    "kuala lumpur\0"
    "куала-лумпур\0"
    "sydney\0"
    "сидней\0"
    "melbourne\0"
    "мельбурн\0"
    "canberra\0"
    "канберра\0"
    "washington\0"
    "вашингтон\0"
    "new york\0"
    "novy york\0"
    "nový york\0"
    "нью-йорк\0"
    "new orleans\0"
    "новый орлеан\0"
    "нью-орлеан\0"
    "los angeles\0"
    "лос-анджелес\0"
    "san francisco\0"
    "сан-франциско\0"
    "filadelfie\0"
    "филадельфия\0"
    "philadelphia\0"
    "chicago\0"
    "чикаго\0"
    "houston\0"
    "хьюстон\0"
    "detroit\0"
    "детройт\0"
    "pittsburgh\0"
    "питтсбург\0"
    "seattle\0"
    "сиэтл\0"
    "hollywood\0"
    "голливуд\0"
    "manhattan\0"
    "манхэттен\0"
    "brooklyn\0"
    "бруклин\0"
    "harvard\0"
    "гарвард\0"
    "pentagon\0"
    "пентагон\0"
    "cincinnati\0"
    "цинциннати\0"
    "milwaukee\0"
    "милуоки\0"
    "ottawa\0"
    "оттава\0"
    "quebec\0"
    "québec\0"
    "kvebek\0"
    "квебек\0"
    "montreal\0"
    "montréal\0"
    "монреаль\0"
    "vancouver\0"
    "ванкувер\0"
    "havana\0"
    "гавана\0"
    "habana\0"
    "ciudad de mexico\0"
    "ciudad de méxico\0"
    "мехико\0"
    "mexico city\0"
    "caracas\0"
    "каракас\0"
    "buenos aires\0"
    "буэнос-айрес\0"
    "rio de janeiro\0"
    "рио-де-жанейро\0"
    "brasilia\0"
    "brasília\0"
    "бразилиа\0"
    "montevideo\0"
    "монтевидео\0"
    "asuncion\0"
    "asunción\0"
    "асунсьон\0"
    "aljaska\0"
    "aljaška\0"
    "аляска\0"
    "alaska\0"
    "kalifornie\0"
    "калифорния\0"
    "california\0"
    "karolina\0"
    "karolína\0"
    "каролина\0"
    "carolina\0"
    "severni karolina\0"
    "severní karolína\0"
    "северная каролина\0"
    "north carolina\0"
    "jizni karolina\0"
    "jižní karolína\0"
    "южная каролина\0"
    "south carolina\0"
    "severni dakota\0"
    "severní dakota\0"
    "северная дакота\0"
    "north dakota\0"
    "jizni dakota\0"
    "jižní dakota\0"
    "южная дакота\0"
    "south dakota\0"
    "virginie\0"
    "вирджиния\0"
    "виргиния\0"
    "virginia\0"
    "zapadni virginie\0"
    "západní virginie\0"
    "западная вирджиния\0"
    "западная виргиния\0"
    "west virginia\0"
    "georgie\0"
    "джорджия\0"
    "pensylvanie\0"
    "pensylvánie\0"
    "пенсильвания\0"
    "pennsylvania\0"
    "havaj\0"
    "гавайи\0"
    "hawaii\0"
    "luisiana\0"
    "louisiana\0"
    "луизиана\0"
    "illinois\0"
    "иллинойс\0"
    "michigan\0"
    "мичиган\0"
    "texas\0"
    "техас\0"
    "nove mexiko\0"
    "nové mexiko\0"
    "нью-мексико\0"
    "new mexico\0"
    "tennessee\0"
    "теннесси\0"
    "connecticut\0"
    "коннектикут\0"
    "massachusetts\0"
    "массачусетс\0"
    "wisconsin\0"
    "висконсин\0"
    "wyoming\0"
    "вайоминг\0"
    "arkansas\0"
    "арканзас\0"
    "kansas\0"
    "канзас\0"
    "utah\0"
    "юта\0"
    "idaho\0"
    "айдахо\0"
    "iowa\0"
    "ajova\0"
    "айова\0"
    "ohio\0"
    "огайо\0"
    "maryland\0"
    "мэриленд\0"
    "maine\0"
    "мэн\0"
    "delaware\0"
    "делавэр\0"
    "oregon\0"
    "орегон\0"
    "arizona\0"
    "аризона\0"
    "nevada\0"
    "невада\0"
    "missouri\0"
    "миссури\0"
    "mississippi\0"
    "миссисипи\0"
    "britska kolumbie\0"
    "britská kolumbie\0"
    "британская колумбия\0"
    "british columbia\0"
    "nove skotsko\0"
    "nové skotsko\0"
    "новая шотландия\0"
    "nova scotia\0"
    "patagonie\0"
    "патагония\0"
    "patagonia\0"
    "ohnova zeme\0"
    "ohňová země\0"
    "огненная земля\0"
    "tierra del fuego\0"
    "tasmanie\0"
    "tasmánie\0"
    "тасмания\0"
    "tasmania\0"
    "novy jizni wales\0"
    "nový jižní wales\0"
    "новый южный уэльс\0"
    "new south wales\0"
    "antily\0"
    "антилы\0"
    "antilles\0"
    "falklandy\0"
    "malviny\0"
    "malvíny\0"
    "фолкленды\0"
    "мальвины\0"
    "falklands\0"
    "malvinas\0"
    "galapagy\0"
    "galapágy\0"
    "галапагосы\0"
    "галапагос\0"
    "galapagos\0"
    "sumatra\0"
    "суматра\0"
    "java\0"
    "jáva\0"
    "ява\0"
    "molucke ostrovy\0"
    "molucké ostrovy\0"
    "moluky\0"
    "молукки\0"
    "moluccas\0"
    "okinawa\0"
    "окинава\0"
    "hokkaido\0"
    "hokkaidó\0"
    "хоккайдо\0"
    "kasmir\0"
    "kašmír\0"
    "кашмир\0"
    "kashmir\0"
    "pandzab\0"
    "paňdžáb\0"
    "pandžáb\0"
    "пенджаб\0"
    "punjab\0"
    "bengalsko\0"
    "bengálsko\0"
    "бенгалия\0"
    "bengal\0"
    "secuan\0"
    "sečuán\0"
    "s-cchuan\0"
    "s-čchuan\0"
    "сычуань\0"
    "sichuan\0"
    "szechwan\0"
    "mezopotamie\0"
    "mezopotámie\0"
    "месопотамия\0"
    "mesopotamia\0"
    "levanta\0"
    "левант\0"
    "levant\0"
    "nubie\0"
    "núbie\0"
    "нубия\0"
    "nubia\0"
    "maghreb\0"
    "магриб\0"
    "dunaj\0"
    "дунай\0"
    "danube\0"
    "donau\0"
    "duna\0"
    "dunav\0"
    "labe\0"
    "лаба\0"
    "elbe\0"
    "vltava\0"
    "влтава\0"
    "молдау\0"
    "moldau\0"
    "odra\0"
    "одра\0"
    "одер\0"
    "oder\0"
    "visla\0"
    "висла\0"
    "vistula\0"
    "wisla\0"
    "wisła\0"
    "weichsel\0"
    "nisa\0"
    "ниса\0"
    "нейсе\0"
    "neisse\0"
    "nysa\0"
    "ohre\0"
    "ohře\0"
    "огрже\0"
    "эгер\0"
    "ryn\0"
    "rýn\0"
    "рейн\0"
    "rhine\0"
    "rhein\0"
    "mohan\0"
    "майн\0"
    "mosela\0"
    "мозель\0"
    "moselle\0"
    "mosel\0"
    "vezera\0"
    "везер\0"
    "weser\0"
    "sala\0"
    "sála\0"
    "заале\0"
    "saale\0"
    "dyje\0"
    "дие\0"
    "thaya\0"
    "seina\0"
    "сена\0"
    "seine\0"
    "loira\0"
    "луара\0"
    "loire\0"
    "rhona\0"
    "rhôna\0"
    "рона\0"
    "rhone\0"
    "rhône\0"
    "garonna\0"
    "garonne\0"
    "гаронна\0"
    "marna\0"
    "марна\0"
    "marne\0"
    "somma\0"
    "сомма\0"
    "somme\0"
    "maza\0"
    "máza\0"
    "маас\0"
    "meuse\0"
    "maas\0"
    "selda\0"
    "šelda\0"
    "шельда\0"
    "scheldt\0"
    "temze\0"
    "temže\0"
    "темза\0"
    "thames\0"
    "tibera\0"
    "тибр\0"
    "tiber\0"
    "rubikon\0"
    "рубикон\0"
    "rubicon\0"
    "ebro\0"
    "эбро\0"
    "tajo\0"
    "tejo\0"
    "тахо\0"
    "тежу\0"
    "tagus\0"
    "tisa\0"
    "тиса\0"
    "тисса\0"
    "tisza\0"
    "sava\0"
    "sáva\0"
    "сава\0"
    "drava\0"
    "dráva\0"
    "драва\0"
    "drau\0"
    "soca\0"
    "soča\0"
    "изонцо\0"
    "соча\0"
    "isonzo\0"
    "prut\0"
    "прут\0"
    "pruth\0"
    "dnestr\0"
    "dněstr\0"
    "днестр\0"
    "днистер\0"
    "дністер\0"
    "dniester\0"
    "dnepr\0"
    "dněpr\0"
    "dnieper\0"
    "volha\0"
    "волга\0"
    "volga\0"
    "neva\0"
    "něva\0"
    "нева\0"
    "neman\0"
    "něman\0"
    "неман\0"
    "niemen\0"
    "dvina\0"
    "двина\0"
    "daugava\0"
    "даугава\0"
    "berezina\0"
    "березина\0"
    "jenisej\0"
    "енисей\0"
    "yenisei\0"
    "yenisey\0"
    "enisei\0"
    "nil\0"
    "нил\0"
    "nile\0"
    "zambezi\0"
    "замбези\0"
    "eufrat\0"
    "евфрат\0"
    "euphrates\0"
    "tigris\0"
    "тигр\0"
    "jordán\0"
    "иордан\0"
    "indus\0"
    "инд\0"
    "ganga\0"
    "ганг\0"
    "ganges\0"
    "brahmaputra\0"
    "брахмапутра\0"
    "chuang-che\0"
    "zluta reka\0"
    "žlutá řeka\0"
    "хуанхэ\0"
    "yellow river\0"
    "huang he\0"
    "jang-c-tiang\0"
    "jang-c-ťiang\0"
    "янцзы\0"
    "yangtze\0"
    "mekong\0"
    "меконг\0"
    "amazonka\0"
    "амазонка\0"
    "amazon\0"
    "columbia\0"
    "reka svateho vavrince\0"
    "řeka svatého vavřince\0"
    "река святого лаврентия\0"
    "saint lawrence river\0"
    "st lawrence river\0"
    "bajkal\0"
    "байкал\0"
    "baikal\0"
    "ladoga\0"
    "ladozske jezero\0"
    "ladožské jezero\0"
    "ладога\0"
    "ладожское озеро\0"
    "bodamske jezero\0"
    "bodamské jezero\0"
    "боденское озеро\0"
    "lake constance\0"
    "zenevske jezero\0"
    "ženevské jezero\0"
    "женевское озеро\0"
    "lake geneva\0"
    "balaton\0"
    "blatenske jezero\0"
    "blatenské jezero\0"
    "балатон\0"
    "cudske jezero\0"
    "čudské jezero\0"
    "чудское озеро\0"
    "lake peipus\0"
    "viktoriino jezero\0"
    "озеро виктория\0"
    "lake victoria\0"
    "alpy\0"
    "альпы\0"
    "alps\0"
    "alpen\0"
    "apeniny\0"
    "апеннины\0"
    "apennines\0"
    "pyreneje\0"
    "пиренеи\0"
    "pyrenees\0"
    "karpaty\0"
    "карпаты\0"
    "carpathians\0"
    "tatry\0"
    "татры\0"
    "tatras\0"
    "vysoke tatry\0"
    "vysoké tatry\0"
    "высокие татры\0"
    "high tatras\0"
    "krkonose\0"
    "krkonoše\0"
    "крконоше\0"
    "исполиновы горы\0"
    "giant mountains\0"
    "karkonosze\0"
    "riesengebirge\0"
    "krusne hory\0"
    "krušné hory\0"
    "рудные горы\0"
    "ore mountains\0"
    "erzgebirge\0"
    "sumava\0"
    "šumava\0"
    "шумава\0"
    "bohemian forest\0"
    "bohmerwald\0"
    "böhmerwald\0"
    "beskydy\0"
    "бескиды\0"
    "beskids\0"
    "jeseniky\0"
    "jeseníky\0"
    "есеники\0"
    "vogezy\0"
    "vogézy\0"
    "вогезы\0"
    "vosges\0"
    "ardeny\0"
    "арденны\0"
    "ardennes\0"
    "dolomity\0"
    "доломиты\0"
    "доломитовые альпы\0"
    "dolomites\0"
    "himalaj\0"
    "himálaj\0"
    "himalaje\0"
    "himaláje\0"
    "himálaje\0"
    "гималаи\0"
    "himalayas\0"
    "himalaya\0"
    "pamir\0"
    "pamír\0"
    "памир\0"
    "pamirs\0"
    "karakoram\0"
    "karákóram\0"
    "каракорум\0"
    "hindukus\0"
    "hindúkuš\0"
    "гиндукуш\0"
    "hindu kush\0"
    "altaj\0"
    "алтай\0"
    "altai\0"
    "tan-san\0"
    "ťan-šan\0"
    "тянь-шань\0"
    "tian shan\0"
    "tien shan\0"
    "sajany\0"
    "саяны\0"
    "sayan\0"
    "sayans\0"
    "andy\0"
    "анды\0"
    "andes\0"
    "kordillery\0"
    "кордильеры\0"
    "cordillera\0"
    "cordilleras\0"
    "apalace\0"
    "apalače\0"
    "аппалачи\0"
    "appalachians\0"
    "skalnate hory\0"
    "skalnaté hory\0"
    "скалистые горы\0"
    "rocky mountains\0"
    "rockies\0"
    "kilimandzaro\0"
    "kilimandžáro\0"
    "килиманджаро\0"
    "kilimanjaro\0"
    "ararat\0"
    "арарат\0"
    "elbrus\0"
    "эльбрус\0"
    "kazbek\0"
    "казбек\0"
    "mont blanc\0"
    "монблан\0"
    "matterhorn\0"
    "маттерхорн\0"
    "olymp\0"
    "олимп\0"
    "olympus\0"
    "parnas\0"
    "парнас\0"
    "parnassus\0"
    "vesuv\0"
    "везувий\0"
    "vesuvius\0"
    "etna\0"
    "этна\0"
    "fudzi\0"
    "fudži\0"
    "fudzisan\0"
    "fudžisan\0"
    "фудзи\0"
    "фудзияма\0"
    "fuji\0"
    "fujiyama\0"
    "mount everest\0"
    "эверест\0"
    "everest\0"
    "sahara\0"
    "сахара\0"
    "gobi\0"
    "гоби\0"
    "kapitol\0"
    "капитолий\0"
    "capitol\0"
    "aventin\0"
    "авентин\0"
    "aventine\0"
    "palatin\0"
    "палатин\0"
    "palatine\0"
    "atlantik\0"
    "атлантика\0"
    "atlantic\0"
    "atlantsky ocean\0"
    "atlantský oceán\0"
    "atlanticky ocean\0"
    "atlantický oceán\0"
    "атлантический океан\0"
    "atlantic ocean\0"
    "tichy ocean\0"
    "tichý oceán\0"
    "pacifik\0"
    "тихий океан\0"
    "pacific ocean\0"
    "pacific\0"
    "indicky ocean\0"
    "indický oceán\0"
    "индийский океан\0"
    "indian ocean\0"
    "severni ledovy ocean\0"
    "severní ledový oceán\0"
    "северный ледовитый океан\0"
    "arctic ocean\0"
    "stredomori\0"
    "středomoří\0"
    "средиземноморье\0"
    "mediterranean\0"
    "stredozemni more\0"
    "středozemní moře\0"
    "средиземное море\0"
    "mediterranean sea\0"
    "baltske more\0"
    "baltské moře\0"
    "балтийское море\0"
    "baltic sea\0"
    "balt\0"
    "балтика\0"
    "baltic\0"
    "severni more\0"
    "severní moře\0"
    "северное море\0"
    "north sea\0"
    "cerne more\0"
    "černé moře\0"
    "черное море\0"
    "чёрное море\0"
    "black sea\0"
    "azovske more\0"
    "azovské moře\0"
    "азовское море\0"
    "sea of azov\0"
    "kaspicke more\0"
    "kaspické moře\0"
    "каспийское море\0"
    "caspian sea\0"
    "caspian\0"
    "mrtve more\0"
    "mrtvé moře\0"
    "мертвое море\0"
    "мёртвое море\0"
    "dead sea\0"
    "rude more\0"
    "rudé moře\0"
    "красное море\0"
    "red sea\0"
    "bile more\0"
    "bílé moře\0"
    "белое море\0"
    "white sea\0"
    "jaderske more\0"
    "jaderské moře\0"
    "адриатическое море\0"
    "adriatic sea\0"
    "jadran\0"
    "адриатика\0"
    "adriatic\0"
    "egejske more\0"
    "egejské moře\0"
    "эгейское море\0"
    "aegean sea\0"
    "aegean\0"
    "jonske more\0"
    "jónské moře\0"
    "ионическое море\0"
    "ionian sea\0"
    "tyrhenske more\0"
    "tyrhénské moře\0"
    "тирренское море\0"
    "tyrrhenian sea\0"
    "marmarske more\0"
    "marmarské moře\0"
    "мраморное море\0"
    "sea of marmara\0"
    "karibik\0"
    "карибы\0"
    "caribbean\0"
    "karibske more\0"
    "karibské moře\0"
    "карибское море\0"
    "caribbean sea\0"
    "aralske jezero\0"
    "aralské jezero\0"
    "aralske more\0"
    "aralské moře\0"
    "аральское море\0"
    "aral sea\0"
    "zlute more\0"
    "žluté moře\0"
    "желтое море\0"
    "жёлтое море\0"
    "yellow sea\0"
    "japonske more\0"
    "japonské moře\0"
    "японское море\0"
    "sea of japan\0"
    "ochotske more\0"
    "ochotské moře\0"
    "охотское море\0"
    "sea of okhotsk\0"
    "barentsovo more\0"
    "barentsovo moře\0"
    "баренцево море\0"
    "barents sea\0"
    "finsky zaliv\0"
    "finský záliv\0"
    "финский залив\0"
    "gulf of finland\0"
    "persky zaliv\0"
    "perský záliv\0"
    "персидский залив\0"
    "persian gulf\0"
    "mexicky zaliv\0"
    "mexický záliv\0"
    "мексиканский залив\0"
    "gulf of mexico\0"
    "biskajsky zaliv\0"
    "biskajský záliv\0"
    "бискайский залив\0"
    "bay of biscay\0"
    "bospor\0"
    "босфор\0"
    "bosporus\0"
    "bosphorus\0"
    "dardanely\0"
    "дарданеллы\0"
    "dardanelles\0"
    "hellespont\0"
    "геллеспонт\0"
    "gibraltarsky pruliv\0"
    "gibraltarský průliv\0"
    "гибралтарский пролив\0"
    "strait of gibraltar\0"
    "lamanssky pruliv\0"
    "lamanšský průliv\0"
    "lamans\0"
    "lamanš\0"
    "ла-манш\0"
    "english channel\0"
    "suezsky pruplav\0"
    "suezský průplav\0"
    "суэцкий канал\0"
    "suez canal\0"
    "panamsky pruplav\0"
    "panamský průplav\0"
    "панамский канал\0"
    "panama canal\0"
    "blizky vychod\0"
    "blízký východ\0"
    "ближний восток\0"
    "middle east\0"
    "near east\0"
    "stredni vychod\0"
    "střední východ\0"
    "средний восток\0"
    "vychodni evropa\0"
    "východní evropa\0"
    "восточная европа\0"
    "eastern europe\0"
    "zapadni evropa\0"
    "západní evropa\0"
    "западная европа\0"
    "western europe\0"
    "stredni evropa\0"
    "střední evropa\0"
    "центральная европа\0"
    "средняя европа\0"
    "central europe\0"
    "severni amerika\0"
    "severní amerika\0"
    "северная америка\0"
    "north america\0"
    "jizni amerika\0"
    "jižní amerika\0"
    "южная америка\0"
    "south america\0"
    "latinska amerika\0"
    "latinská amerika\0"
    "латинская америка\0"
    "latin america\0"
    "stredni amerika\0"
    "střední amerika\0"
    "центральная америка\0"
    "central america\0"
    "stredni asie\0"
    "střední asie\0"
    "средняя азия\0"
    "центральная азия\0"
    "central asia\0"
    "mala asie\0"
    "malá asie\0"
    "малая азия\0"
    "asia minor\0"
    "spojene staty\0"
    "spojené státy\0"
    "usa\0"
    "spojene staty americke\0"
    "spojené státy americké\0"
    "сша\0"
    "соединенные штаты\0"
    "соединённые штаты\0"
    "соединенные штаты америки\0"
    "соединённые штаты америки\0"
    "united states\0"
    "united states of america\0"
    "spojene kralovstvi\0"
    "spojené království\0"
    "соединенное королевство\0"
    "соединённое королевство\0"
    "united kingdom\0"
    "uk\0"
    "spojene arabske emiraty\0"
    "spojené arabské emiráty\0"
    "объединенные арабские эмираты\0"
    "объединённые арабские эмираты\0"
    "оаэ\0"
    "united arab emirates\0"
    "uae\0"
    "saudska arabie\0"
    "saúdská arábie\0"
    "саудовская аравия\0"
    "saudi arabia\0"
    "ceska republika\0"
    "česká republika\0"
    "чешская республика\0"
    "czech republic\0"
    "slovenska republika\0"
    "slovenská republika\0"
    "словацкая республика\0"
    "slovak republic\0"
    "ruska federace\0"
    "ruská federace\0"
    "rf\0"
    "российская федерация\0"
    "рф\0"
    "russian federation\0"
    "sovetsky svaz\0"
    "sovětský svaz\0"
    "sssr\0"
    "svaz sovetskych socialistickych republik\0"
    "svaz sovětských socialistických republik\0"
    "советский союз\0"
    "ссср\0"
    "союз советских социалистических республик\0"
    "срср\0"
    "soviet union\0"
    "ussr\0"
    "zsrr\0"
    "udssr\0"
    "zssr\0"
    "novy zeland\0"
    "nový zéland\0"
    "новая зеландия\0"
    "new zealand\0"
    "jizni korea\0"
    "jižní korea\0"
    "южная корея\0"
    "республика корея\0"
    "south korea\0"
    "republic of korea\0"
    "severni korea\0"
    "severní korea\0"
    "северная корея\0"
    "кндр\0"
    "north korea\0"
    "jihoafricka republika\0"
    "jihoafrická republika\0"
    "южно-африканская республика\0"
    "юар\0"
    "south africa\0"
    "republic of south africa\0"
    "pobrezi slonoviny\0"
    "pobřeží slonoviny\0"
    "кот-дивуар\0"
    "кот-д'ивуар\0"
    "берег слоновой кости\0"
    "ivory coast\0"
    "cote divoire\0"
    "côte d'ivoire\0"
    "sri lanka\0"
    "srí lanka\0"
    "шри-ланка\0"
    "severni makedonie\0"
    "severní makedonie\0"
    "северная македония\0"
    "north macedonia\0"
    "bosna a hercegovina\0"
    "босния и герцеговина\0"
    "bosnia and herzegovina\0"
    "severni irsko\0"
    "severní irsko\0"
    "северная ирландия\0"
    "northern ireland\0"
    "burkina faso\0"
    "буркина-фасо\0"
    "sierra leone\0"
    "сьерра-леоне\0"
    "rovnikova guinea\0"
    "rovníková guinea\0"
    "экваториальная гвинея\0"
    "equatorial guinea\0"
    "papua nova guinea\0"
    "papua nová guinea\0"
    "papua-nova guinea\0"
    "papua-nová guinea\0"
    "папуа-новая гвинея\0"
    "papua new guinea\0"
    "stredoafricka republika\0"
    "středoafrická republika\0"
    "центральноафриканская республика\0"
    "central african republic\0"
    "dominikanska republika\0"
    "dominikánská republika\0"
    "доминиканская республика\0"
    "dominican republic\0"
    "trinidad a tobago\0"
    "тринидад и тобаго\0"
    "trinidad and tobago\0"
    "vychodni timor\0"
    "východní timor\0"
    "восточный тимор\0"
    "east timor\0"
    "timor-leste\0"
    "nahorni karabach\0"
    "náhorní karabach\0"
    "нагорный карабах\0"
    "nagorno-karabakh\0"
    "karabach\0"
    "карабах\0"
    "karabakh\0"
    "svata zeme\0"
    "svatá země\0"
    "святая земля\0"
    "holy land\0"
    "svata rise rimska\0"
    "svatá říše římská\0"
    "священная римская империя\0"
    "holy roman empire\0"
    "rimska rise\0"
    "římská říše\0"
    "римская империя\0"
    "roman empire\0"
    "byzantska rise\0"
    "byzantská říše\0"
    "византийская империя\0"
    "byzantine empire\0"
    "byzanc\0"
    "византия\0"
    "византий\0"
    "byzantium\0"
    "osmanska rise\0"
    "osmanská říše\0"
    "османская империя\0"
    "ottoman empire\0"
    "velkomoravska rise\0"
    "velkomoravská říše\0"
    "velka morava\0"
    "velká morava\0"
    "великая моравия\0"
    "великоморавская держава\0"
    "great moravia\0"
    "zlata horda\0"
    "zlatá horda\0"
    "золотая орда\0"
    "golden horde\0"
    "kyjevska rus\0"
    "kyjevská rus\0"
    "киевская русь\0"
    "kievan rus\0"
    "kyivan rus\0"
    "moskevske knizectvi\0"
    "moskevské knížectví\0"
    "московское княжество\0"
    "grand duchy of moscow\0"
    "ruske imperium\0"
    "ruské impérium\0"
    "ruska rise\0"
    "ruská říše\0"
    "российская империя\0"
    "russian empire\0"
    "protektorat cechy a morava\0"
    "protektorát čechy a morava\0"
    "протекторат богемии и моравии\0"
    "protectorate of bohemia and moravia\0"
    "podkarpatska rus\0"
    "podkarpatská rus\0"
    "подкарпатская русь\0"
    "carpathian ruthenia\0"
    "subcarpathian rus\0"
    "nemecka demokraticka republika\0"
    "německá demokratická republika\0"
    "ndr\0"
    "германская демократическая республика\0"
    "гдр\0"
    "german democratic republic\0"
    "gdr\0"
    "east germany\0"
    "ddr\0"
    "spolkova republika nemecko\0"
    "spolková republika německo\0"
    "srn\0"
    "федеративная республика германия\0"
    "фрг\0"
    "federal republic of germany\0"
    "frg\0"
    "west germany\0"
    "brd\0"
    "cinska lidova republika\0"
    "čínská lidová republika\0"
    "clr\0"
    "člr\0"
    "китайская народная республика\0"
    "кнр\0"
    "peoples republic of china\0"
    "people's republic of china\0"
    "prc\0"
    "hrad karlstejn\0"
    "hrad karlštejn\0"
    "karlstejn\0"
    "karlštejn\0"
    "карлштейн\0"
    "karlstein\0"
    "mys dobre nadeje\0"
    "mys dobré naděje\0"
    "мыс доброй надежды\0"
    "cape of good hope\0"
    "anglican\0"
    "angličan\0"
    "англичанин\0"
    "englishman\0"
    "american\0"
    "američan\0"
    "американец\0"
    "francouz\0"
    "француз\0"
    "frenchman\0"
    "nemec\0"
    "němec\0"
    "немец\0"
    "нимець\0"
    "німець\0"
    "german\0"
    "niemiec\0"
    "rakusan\0"
    "rakušan\0"
    "австриец\0"
    "austrian\0"
    "madar\0"
    "maďar\0"
    "венгр\0"
    "мадьяр\0"
    "угорець\0"
    "hungarian\0"
    "magyar\0"
    "polak\0"
    "polák\0"
    "поляк\0"
    "русский\0"
    "россиянин\0"
    "росиянин\0"
    "росіянин\0"
    "russian\0"
    "rosjanin\0"
    "ukrajinec\0"
    "украинец\0"
    "українець\0"
    "ukrainian\0"
    "belorus\0"
    "bělorus\0"
    "белорус\0"
    "билорус\0"
    "білорус\0"
    "belarusian\0"
    "belorussian\0"
    "byelorussian\0"
    "cech\0"
    "čech\0"
    "чех\0"
    "czech\0"
    "slovak\0"
    "slovák\0"
    "словак\0"
    "moravan\0"
    "моравец\0"
    "мораванин\0"
    "moravian\0"
    "slezan\0"
    "силезец\0"
    "silesian\0"
    "luzicky srb\0"
    "lužický srb\0"
    "лужицкий серб\0"
    "лужичанин\0"
    "sorb\0"
    "ital\0"
    "итальянец\0"
    "italian\0"
    "spanel\0"
    "španěl\0"
    "испанец\0"
    "spaniard\0"
    "portugalec\0"
    "португалец\0"
    "portuguese\0"
    "rek\0"
    "řek\0"
    "грек\0"
    "greek\0"
    "bulhar\0"
    "болгарин\0"
    "bulgarian\0"
    "bulgar\0"
    "srb\0"
    "серб\0"
    "serb\0"
    "serbian\0"
    "chorvat\0"
    "хорват\0"
    "croat\0"
    "croatian\0"
    "slovinec\0"
    "словенец\0"
    "slovene\0"
    "slovenian\0"
    "makedonec\0"
    "македонец\0"
    "macedonian\0"
    "cernohorec\0"
    "černohorec\0"
    "черногорец\0"
    "montenegrin\0"
    "albanec\0"
    "albánec\0"
    "албанец\0"
    "albanian\0"
    "rumun\0"
    "румын\0"
    "romanian\0"
    "moldavan\0"
    "молдаванин\0"
    "moldovan\0"
    "moldavian\0"
    "turek\0"
    "турок\0"
    "turk\0"
    "arab\0"
    "араб\0"
    "zid\0"
    "žid\0"
    "еврей\0"
    "иудей\0"
    "jew\0"
    "izraelec\0"
    "израильтянин\0"
    "israeli\0"
    "americanka\0"
    "američanka\0"
    "американка\0"
    "sved\0"
    "švéd\0"
    "швед\0"
    "swede\0"
    "dan\0"
    "dán\0"
    "датчанин\0"
    "dane\0"
    "fin\0"
    "финн\0"
    "finn\0"
    "islandan\0"
    "islanďan\0"
    "исландец\0"
    "icelander\0"
    "estonec\0"
    "эстонец\0"
    "estonian\0"
    "lotys\0"
    "lotyš\0"
    "латыш\0"
    "latvian\0"
    "litevec\0"
    "литовец\0"
    "lithuanian\0"
    "holandan\0"
    "holanďan\0"
    "nizozemec\0"
    "голландец\0"
    "нидерландец\0"
    "dutchman\0"
    "vlam\0"
    "vlám\0"
    "фламандец\0"
    "valon\0"
    "валлон\0"
    "walloon\0"
    "belgican\0"
    "belgičan\0"
    "бельгиец\0"
    "belgian\0"
    "svycar\0"
    "švýcar\0"
    "швейцарец\0"
    "swiss\0"
    "skot\0"
    "шотландец\0"
    "scot\0"
    "scotsman\0"
    "velsan\0"
    "velšan\0"
    "валлиец\0"
    "уэльсец\0"
    "welshman\0"
    "bask\0"
    "баск\0"
    "basque\0"
    "katalanec\0"
    "katalánec\0"
    "каталонец\0"
    "catalan\0"
    "cinan\0"
    "číňan\0"
    "китаец\0"
    "chinese\0"
    "japonec\0"
    "японец\0"
    "japanese\0"
    "korejec\0"
    "кореец\0"
    "korean\0"
    "mongol\0"
    "монгол\0"
    "mongolian\0"
    "vietnamec\0"
    "вьетнамец\0"
    "vietnamese\0"
    "ind\0"
    "индиец\0"
    "indian\0"
    "indián\0"
    "индеец\0"
    "persan\0"
    "peršan\0"
    "перс\0"
    "persian\0"
    "iranec\0"
    "íránec\0"
    "иранец\0"
    "iranian\0"
    "afghanec\0"
    "afghánec\0"
    "афганец\0"
    "afghan\0"
    "egyptan\0"
    "egypťan\0"
    "египтянин\0"
    "egyptian\0"
    "armenec\0"
    "arménec\0"
    "armen\0"
    "armén\0"
    "армянин\0"
    "armenian\0"
    "gruzin\0"
    "gruzín\0"
    "gruzinec\0"
    "gruzínec\0"
    "грузин\0"
    "azerbajdzanec\0"
    "ázerbájdžánec\0"
    "азербайджанец\0"
    "azerbaijani\0"
    "cecenec\0"
    "čečenec\0"
    "чеченец\0"
    "chechen\0"
    "cerkes\0"
    "čerkes\0"
    "черкес\0"
    "circassian\0"
    "oset\0"
    "osetinec\0"
    "осетин\0"
    "ossetian\0"
    "ossete\0"
    "tatar\0"
    "татарин\0"
    "tartar\0"
    "baskir\0"
    "baškir\0"
    "башкир\0"
    "bashkir\0"
    "kazach\0"
    "казах\0"
    "kazakh\0"
    "uzbek\0"
    "узбек\0"
    "kirgiz\0"
    "kyrgyz\0"
    "киргиз\0"
    "кыргыз\0"
    "kirghiz\0"
    "turkmen\0"
    "туркмен\0"
    "tadzik\0"
    "tádžik\0"
    "таджик\0"
    "tajik\0"
    "kozak\0"
    "kozák\0"
    "казак\0"
    "козак\0"
    "cossack\0"
    "cikan\0"
    "cikán\0"
    "цыган\0"
    "gypsy\0"
    "brazilec\0"
    "бразилец\0"
    "brazilian\0"
    "kanadan\0"
    "kanaďan\0"
    "канадец\0"
    "canadian\0"
    "australan\0"
    "австралиец\0"
    "australian\0"
    "evropan\0"
    "европеец\0"
    "european\0"
    "asiat\0"
    "азиат\0"
    "asian\0"
    "african\0"
    "afričan\0"
    "африканец\0"
    "slovan\0"
    "славянин\0"
    "slav\0"
    "germán\0"
    "германец\0"
    "kelt\0"
    "кельт\0"
    "celt\0"
    "gal\0"
    "галл\0"
    "gaul\0"
    "goti\0"
    "góti\0"
    "got\0"
    "gót\0"
    "гот\0"
    "goth\0"
    "vandal\0"
    "вандал\0"
    "hun\0"
    "гунн\0"
    "avar\0"
    "авар\0"
    "frank\0"
    "франк\0"
    "sas\0"
    "сакс\0"
    "саксонец\0"
    "saxon\0"
    "bavor\0"
    "баварец\0"
    "бавар\0"
    "bavarian\0"
    "prus\0"
    "прусс\0"
    "пруссак\0"
    "prussian\0"
    "langobard\0"
    "лангобард\0"
    "viking\0"
    "викинг\0"
    "norman\0"
    "норманн\0"
    "varjag\0"
    "варяг\0"
    "varangian\0"
    "chazar\0"
    "хазар\0"
    "хазарин\0"
    "khazar\0"
    "peceneh\0"
    "pečeněh\0"
    "печенег\0"
    "pecheneg\0"
    "polovec\0"
    "половец\0"
    "cuman\0"
    "polovtsian\0"
    "skyt\0"
    "skytha\0"
    "скиф\0"
    "scythian\0"
    "sarmat\0"
    "сармат\0"
    "sarmatian\0"
    "trak\0"
    "trák\0"
    "thrak\0"
    "thrák\0"
    "фракиец\0"
    "thracian\0"
    "ilyr\0"
    "иллириец\0"
    "illyrian\0"
    "etrusk\0"
    "этруск\0"
    "etruscan\0"
    "riman\0"
    "říman\0"
    "римлянин\0"
    "athenan\0"
    "athéňan\0"
    "афинянин\0"
    "athenian\0"
    "spartan\0"
    "sparťan\0"
    "спартанец\0"
    "fenican\0"
    "féničan\0"
    "финикиец\0"
    "финикиянин\0"
    "phoenician\0"
    "babylonan\0"
    "babyloňan\0"
    "вавилонянин\0"
    "babylonian\0"
    "asyran\0"
    "asyřan\0"
    "ассириец\0"
    "assyrian\0"
    "chetit\0"
    "хетт\0"
    "hittite\0"
    "sumer\0"
    "шумер\0"
    "sumerian\0"
    "byzantinec\0"
    "византиец\0"
    "byzantine\0"
    "obodrit\0"
    "ободрит\0"
    "бодрич\0"
    "obotrite\0"
    "obodrite\0"
    "lutic\0"
    "лютич\0"
    "lutician\0"
    "liutizian\0"
    "polabsky slovan\0"
    "polabský slovan\0"
    "полабский славянин\0"
    "polabian slav\0"
    "poljan\0"
    "полянин\0"
    "polan\0"
    "drevljan\0"
    "древлянин\0"
    "drevlian\0"
    "krivic\0"
    "krivič\0"
    "кривич\0"
    "krivich\0"
    "vjatic\0"
    "vjatič\0"
    "вятич\0"
    "vyatich\0"
    "severjan\0"
    "северянин\0"
    "severian\0"
    "prazan\0"
    "pražan\0"
    "пражанин\0"
    "moskvan\0"
    "москвич\0"
    "muscovite\0"
    "parizan\0"
    "pařížan\0"
    "парижанин\0"
    "parisian\0"
    "londynan\0"
    "londýňan\0"
    "лондонец\0"
    "londoner\0"
    "husita\0"
    "гусит\0"
    "hussite\0"
    "kalvinista\0"
    "кальвинист\0"
    "calvinist\0"
    "luteran\0"
    "luterán\0"
    "лютеранин\0"
    "lutheran\0"
    "katolik\0"
    "katolík\0"
    "католик\0"
    "catholic\0"
    "krizak\0"
    "křižák\0"
    "крестоносец\0"
    "crusader\0"
    "templar\0"
    "templář\0"
    "тамплиер\0"
    "храмовник\0"
    "jezuita\0"
    "иезуит\0"
    "jesuit\0"
    "frantiskan\0"
    "františkán\0"
    "францисканец\0"
    "franciscan\0"
    "dominikan\0"
    "dominikán\0"
    "доминиканец\0"
    "dominican\0"
    "benediktin\0"
    "бенедиктинец\0"
    "benedictine\0"
    "bolsevik\0"
    "bolševik\0"
    "большевик\0"
    "bolshevik\0"
    "mensevik\0"
    "menševik\0"
    "меньшевик\0"
    "menshevik\0"
    "dekabrista\0"
    "děkabrista\0"
    "декабрист\0"
    "decembrist\0"
    "hellada\0"
    "эллада\0"
    "hellas\0"
    "troja\0"
    "trója\0"
    "троя\0"
    "troy\0"
    "galie\0"
    "галлия\0"
    "germanie\0"
    "germánie\0"
    "germania\0"
    "britannia\0"
    "hispanie\0"
    "hispánie\0"
    "hispania\0"
    "dacie\0"
    "dácie\0"
    "дакия\0"
    "dacia\0"
    "panonie\0"
    "паннония\0"
    "pannonia\0"
    "noricum\0"
    "norikum\0"
    "норик\0"
    "raetie\0"
    "recie\0"
    "récie\0"
    "реция\0"
    "raetia\0"
    "moesie\0"
    "мезия\0"
    "мёзия\0"
    "moesia\0"
    "ilyrie\0"
    "ilýrie\0"
    "illyrie\0"
    "иллирия\0"
    "illyria\0"
    "lydie\0"
    "lýdie\0"
    "лидия\0"
    "lydia\0"
    "frygie\0"
    "frýgie\0"
    "фригия\0"
    "phrygia\0"
    "lykie\0"
    "ликия\0"
    "lycia\0"
    "karie\0"
    "kárie\0"
    "кария\0"
    "caria\0"
    "kilikie\0"
    "киликия\0"
    "cilicia\0"
    "kappadokie\0"
    "каппадокия\0"
    "cappadocia\0"
    "bithynie\0"
    "bithýnie\0"
    "вифиния\0"
    "bithynia\0"
    "pontos\0"
    "понт\0"
    "pontus\0"
    "ionie\0"
    "iónie\0"
    "иония\0"
    "ionia\0"
    "efesos\0"
    "efez\0"
    "эфес\0"
    "ephesus\0"
    "miletos\0"
    "milétos\0"
    "milet\0"
    "milét\0"
    "милет\0"
    "miletus\0"
    "pergamon\0"
    "пергам\0"
    "pergamum\0"
    "halikarnassos\0"
    "halikarnas\0"
    "галикарнас\0"
    "halicarnassus\0"
    "antiochie\0"
    "антиохия\0"
    "antioch\0"
    "tyros\0"
    "тир\0"
    "tyre\0"
    "sidon\0"
    "sidón\0"
    "сидон\0"
    "fenicie\0"
    "fénicie\0"
    "foinikie\0"
    "финикия\0"
    "phoenicia\0"
    "asyrie\0"
    "asýrie\0"
    "ассирия\0"
    "assyria\0"
    "babylonie\0"
    "вавилония\0"
    "babylonia\0"
    "medie\0"
    "médie\0"
    "мидия\0"
    "parthie\0"
    "парфия\0"
    "parthia\0"
    "baktrie\0"
    "бактрия\0"
    "bactria\0"
    "sogdiana\0"
    "согдиана\0"
    "sogdia\0"
    "kolchida\0"
    "колхида\0"
    "colchis\0"
    "skythie\0"
    "скифия\0"
    "scythia\0"
    "sarmatie\0"
    "сарматия\0"
    "sarmatia\0"
    "tauris\0"
    "taurida\0"
    "таврида\0"
    "таврия\0"
    "taurica\0"
    "chersones\0"
    "chersonés\0"
    "chersonesos\0"
    "chersonésos\0"
    "херсонес\0"
    "chersonesus\0"
    "atlantida\0"
    "атлантида\0"
    "atlantis\0"
    "numidie\0"
    "нумидия\0"
    "numidia\0"
    "abraham\0"
    "авраам\0"
    "absolon\0"
    "absolón\0"
    "авессалом\0"
    "absalom\0"
    "adalbert\0"
    "адальберт\0"
    "adela\0"
    "adéla\0"
    "адель\0"
    "adele\0"
    "adolf\0"
    "адольф\0"
    "adolph\0"
    "adolphus\0"
    "adrian\0"
    "adrián\0"
    "hadrian\0"
    "hadrián\0"
    "адриан\0"
    "agata\0"
    "agáta\0"
    "агата\0"
    "агафья\0"
    "agatha\0"
    "achab\0"
    "ахав\0"
    "ahab\0"
    "achac\0"
    "achác\0"
    "акакий\0"
    "acacius\0"
    "alzbeta\0"
    "alžběta\0"
    "eliska\0"
    "eliška\0"
    "елизавета\0"
    "elizabeth\0"
    "elisabeth\0"
    "elzbieta\0"
    "elżbieta\0"
    "alžbeta\0"
    "єлизавета\0"
    "albert\0"
    "альберт\0"
    "albrecht\0"
    "альбрехт\0"
    "alexandr\0"
    "александр\0"
    "alexander\0"
    "aleksandr\0"
    "aleksander\0"
    "олександр\0"
    "alexandra\0"
    "александра\0"
    "alexej\0"
    "alexius\0"
    "алексей\0"
    "алексий\0"
    "alexis\0"
    "aleksei\0"
    "alexei\0"
    "олексий\0"
    "олексій\0"
    "alfons\0"
    "альфонс\0"
    "альфонсо\0"
    "alphonse\0"
    "alfonso\0"
    "alfred\0"
    "alfréd\0"
    "альфред\0"
    "alice\0"
    "алиса\0"
    "alois\0"
    "алоиз\0"
    "алоизий\0"
    "aloysius\0"
    "amalie\0"
    "amálie\0"
    "амалия\0"
    "amalia\0"
    "amelia\0"
    "ambroz\0"
    "ambrož\0"
    "амвросий\0"
    "ambrose\0"
    "ananias\0"
    "ananiáš\0"
    "анания\0"
    "anastazie\0"
    "anastázie\0"
    "анастасия\0"
    "anastasia\0"
    "anastaz\0"
    "anastáz\0"
    "анастасий\0"
    "anastasius\0"
    "anatol\0"
    "anatolij\0"
    "анатолий\0"
    "anatole\0"
    "anatoly\0"
    "анатолій\0"
    "andrej\0"
    "ondrej\0"
    "ondřej\0"
    "андрей\0"
    "andrew\0"
    "andreas\0"
    "андрий\0"
    "андрій\0"
    "andrzej\0"
    "andela\0"
    "anděla\0"
    "angela\0"
    "анжела\0"
    "ангелина\0"
    "anna\0"
    "анна\0"
    "anne\0"
    "ann\0"
    "anezka\0"
    "anežka\0"
    "агнесса\0"
    "агния\0"
    "agnes\0"
    "antonin\0"
    "antonín\0"
    "anton\0"
    "антон\0"
    "антоний\0"
    "anthony\0"
    "antony\0"
    "antoni\0"
    "antonie\0"
    "антонина\0"
    "антония\0"
    "antonia\0"
    "apolena\0"
    "apolonie\0"
    "apolónie\0"
    "аполлония\0"
    "apollonia\0"
    "arnost\0"
    "arnošt\0"
    "ernest\0"
    "эрнест\0"
    "эрнст\0"
    "ernst\0"
    "arnold\0"
    "арнольд\0"
    "artur\0"
    "artus\0"
    "artuš\0"
    "артур\0"
    "arthur\0"
    "atanas\0"
    "atanáš\0"
    "athanasius\0"
    "афанасий\0"
    "augustin\0"
    "августин\0"
    "augustine\0"
    "aron\0"
    "áron\0"
    "аарон\0"
    "aaron\0"
    "baltazar\0"
    "baltasar\0"
    "валтасар\0"
    "balthazar\0"
    "belshazzar\0"
    "barabas\0"
    "barabáš\0"
    "варавва\0"
    "barabbas\0"
    "barbora\0"
    "варвара\0"
    "барбара\0"
    "barbara\0"
    "barnabas\0"
    "barnabáš\0"
    "варнава\0"
    "bartolomej\0"
    "bartoloměj\0"
    "варфоломей\0"
    "bartholomew\0"
    "bartlomiej\0"
    "bartłomiej\0"
    "basil\0"
    "vasil\0"
    "vasilij\0"
    "василий\0"
    "vasily\0"
    "василь\0"
    "beatrice\0"
    "беатриче\0"
    "benedikt\0"
    "бенедикт\0"
    "венедикт\0"
    "benedict\0"
    "benjamin\0"
    "benjamín\0"
    "вениамин\0"
    "бенджамин\0"
    "bernard\0"
    "бернар\0"
    "бернард\0"
    "berta\0"
    "берта\0"
    "bertha\0"
    "blazej\0"
    "blažej\0"
    "власий\0"
    "влас\0"
    "blaise\0"
    "blanka\0"
    "бланка\0"
    "blanche\0"
    "bonifac\0"
    "bonifác\0"
    "бонифаций\0"
    "вонифатий\0"
    "boniface\0"
    "boleslav\0"
    "болеслав\0"
    "boleslaus\0"
    "boleslaw\0"
    "bolesław\0"
    "bretislav\0"
    "břetislav\0"
    "бржетислав\0"
    "brigita\0"
    "бригитта\0"
    "bridget\0"
    "brigitte\0"
    "cecilie\0"
    "cecílie\0"
    "цецилия\0"
    "сесилия\0"
    "cecilia\0"
    "celestyn\0"
    "celestýn\0"
    "celestin\0"
    "целестин\0"
    "celestine\0"
    "cyprian\0"
    "cyprián\0"
    "киприан\0"
    "cyril\0"
    "кирилл\0"
    "кирило\0"
    "dalila\0"
    "далила\0"
    "delilah\0"
    "damian\0"
    "damián\0"
    "дамиан\0"
    "демьян\0"
    "daniel\0"
    "даниил\0"
    "данила\0"
    "david\0"
    "давид\0"
    "debora\0"
    "debóra\0"
    "девора\0"
    "дебора\0"
    "deborah\0"
    "demetrius\0"
    "dimitrij\0"
    "dmitrij\0"
    "димитрий\0"
    "дмитрий\0"
    "dmitry\0"
    "dmitri\0"
    "dimitri\0"
    "дмитро\0"
    "denis\0"
    "dionysios\0"
    "dionýsios\0"
    "dionyz\0"
    "dionýz\0"
    "дионисий\0"
    "денис\0"
    "dionysius\0"
    "dennis\0"
    "dominik\0"
    "доминик\0"
    "dominic\0"
    "donat\0"
    "donát\0"
    "донат\0"
    "donatus\0"
    "dorota\0"
    "доротея\0"
    "дорофея\0"
    "dorothy\0"
    "dorothea\0"
    "doubravka\0"
    "dobrava\0"
    "дубравка\0"
    "edmund\0"
    "эдмунд\0"
    "eduard\0"
    "edvard\0"
    "эдуард\0"
    "edward\0"
    "egid\0"
    "jilji\0"
    "jiljí\0"
    "эгидий\0"
    "giles\0"
    "aegidius\0"
    "elias\0"
    "eliáš\0"
    "илия\0"
    "илья\0"
    "elijah\0"
    "elizeus\0"
    "елисей\0"
    "elisha\0"
    "eleonora\0"
    "элеонора\0"
    "eleanor\0"
    "elena\0"
    "helena\0"
    "елена\0"
    "хелена\0"
    "helen\0"
    "helene\0"
    "олена\0"
    "emanuel\0"
    "эммануил\0"
    "emmanuel\0"
    "emil\0"
    "эмиль\0"
    "emile\0"
    "emilie\0"
    "emílie\0"
    "эмилия\0"
    "emily\0"
    "emilia\0"
    "erazim\0"
    "erasmus\0"
    "эразм\0"
    "эразмус\0"
    "erik\0"
    "эрик\0"
    "eric\0"
    "ester\0"
    "эсфирь\0"
    "есфирь\0"
    "эстер\0"
    "esther\0"
    "eufrozina\0"
    "eufrozína\0"
    "евфросиния\0"
    "ефросинья\0"
    "euphrosyne\0"
    "eugen\0"
    "evzen\0"
    "evžen\0"
    "евгений\0"
    "eugene\0"
    "євген\0"
    "eugenie\0"
    "evzenie\0"
    "evženie\0"
    "евгения\0"
    "eugenia\0"
    "eusebius\0"
    "eusebios\0"
    "евсевий\0"
    "eustach\0"
    "евстафий\0"
    "eustace\0"
    "eva\0"
    "ева\0"
    "eve\0"
    "evelina\0"
    "evelína\0"
    "эвелина\0"
    "evelyn\0"
    "ezechiel\0"
    "иезекииль\0"
    "ezekiel\0"
    "ezdras\0"
    "ezdráš\0"
    "ездра\0"
    "эзра\0"
    "ezra\0"
    "fabian\0"
    "fabián\0"
    "фабиан\0"
    "felix\0"
    "феликс\0"
    "ferdinand\0"
    "фердинанд\0"
    "filip\0"
    "филипп\0"
    "philip\0"
    "phillip\0"
    "philippe\0"
    "filomena\0"
    "filoména\0"
    "филомена\0"
    "philomena\0"
    "florian\0"
    "florián\0"
    "флориан\0"
    "frantisek\0"
    "františek\0"
    "франциск\0"
    "francis\0"
    "franciszek\0"
    "francesco\0"
    "франц\0"
    "franz\0"
    "франтишек\0"
    "frantiska\0"
    "františka\0"
    "франциска\0"
    "frances\0"
    "francesca\0"
    "fridrich\0"
    "bedrich\0"
    "bedřich\0"
    "фридрих\0"
    "frederick\0"
    "frederic\0"
    "friedrich\0"
    "fryderyk\0"
    "бедржих\0"
    "gabriel\0"
    "гавриил\0"
    "габриэль\0"
    "gertruda\0"
    "гертруда\0"
    "gertrude\0"
    "gilbert\0"
    "гилберт\0"
    "golias\0"
    "goliáš\0"
    "голиаф\0"
    "goliath\0"
    "gustav\0"
    "густав\0"
    "gustavus\0"
    "hana\0"
    "ганна\0"
    "hannah\0"
    "hedvika\0"
    "ядвига\0"
    "гедвига\0"
    "hedwig\0"
    "jadwiga\0"
    "herman\0"
    "heřman\0"
    "герман\0"
    "hermann\0"
    "herodes\0"
    "ирод\0"
    "herod\0"
    "hieronym\0"
    "jeronym\0"
    "jeroným\0"
    "иероним\0"
    "иеронимус\0"
    "jerome\0"
    "hieronymus\0"
    "hilarius\0"
    "иларий\0"
    "иларион\0"
    "hilary\0"
    "hilda\0"
    "хильда\0"
    "hipolyt\0"
    "ипполит\0"
    "hippolytus\0"
    "honorius\0"
    "гонорий\0"
    "horac\0"
    "horác\0"
    "horatio\0"
    "гораций\0"
    "горацио\0"
    "horace\0"
    "hortenzie\0"
    "гортензия\0"
    "hortense\0"
    "hubert\0"
    "губерт\0"
    "юбер\0"
    "hugo\0"
    "гуго\0"
    "hugh\0"
    "chlodvik\0"
    "chlodvík\0"
    "хлодвиг\0"
    "clovis\0"
    "ignac\0"
    "ignác\0"
    "игнатий\0"
    "игнац\0"
    "ignatius\0"
    "ignaz\0"
    "ignacy\0"
    "гнат\0"
    "igor\0"
    "игорь\0"
    "игор\0"
    "ігор\0"
    "ildefons\0"
    "ильдефонс\0"
    "ildefonso\0"
    "imanuel\0"
    "иммануил\0"
    "immanuel\0"
    "inocenc\0"
    "иннокентий\0"
    "innocent\0"
    "irena\0"
    "ирина\0"
    "irene\0"
    "isidor\0"
    "исидор\0"
    "isidore\0"
    "ismael\0"
    "измаил\0"
    "исмаил\0"
    "ishmael\0"
    "izaias\0"
    "izaiáš\0"
    "исаия\0"
    "isaiah\0"
    "izabela\0"
    "изабелла\0"
    "isabella\0"
    "isabel\0"
    "izak\0"
    "izák\0"
    "исаак\0"
    "isaac\0"
    "izolda\0"
    "изольда\0"
    "isolde\0"
    "jakub\0"
    "иаков\0"
    "james\0"
    "jacob\0"
    "якив\0"
    "яків\0"
    "яков\0"
    "yakov\0"
    "якуб\0"
    "jan\0"
    "ян\0"
    "john\0"
    "ján\0"
    "иоанн\0"
    "johann\0"
    "johannes\0"
    "jana\0"
    "johana\0"
    "иоанна\0"
    "жанна\0"
    "joan\0"
    "joanna\0"
    "johanna\0"
    "яна\0"
    "jane\0"
    "jachym\0"
    "jáchym\0"
    "joachim\0"
    "иоахим\0"
    "иоаким\0"
    "jeremias\0"
    "jeremiáš\0"
    "иеремия\0"
    "еремей\0"
    "jeremiah\0"
    "jeremy\0"
    "jezis\0"
    "ježíš\0"
    "иисус\0"
    "jesus\0"
    "исус\0"
    "ісус\0"
    "jidas\0"
    "jidáš\0"
    "juda\0"
    "иуда\0"
    "judas\0"
    "jude\0"
    "judah\0"
    "jindrich\0"
    "jindřich\0"
    "генрих\0"
    "henry\0"
    "heinrich\0"
    "henri\0"
    "henryk\0"
    "индржих\0"
    "jindriska\0"
    "jindřiška\0"
    "генриетта\0"
    "henrietta\0"
    "harriet\0"
    "jiri\0"
    "jiří\0"
    "георгий\0"
    "george\0"
    "jerzy\0"
    "juraj\0"
    "георг\0"
    "georg\0"
    "иржи\0"
    "jurij\0"
    "юрий\0"
    "yuri\0"
    "yury\0"
    "юрій\0"
    "jirina\0"
    "jiřina\0"
    "георгина\0"
    "georgina\0"
    "job\0"
    "jób\0"
    "иов\0"
    "jonas\0"
    "jonáš\0"
    "иона\0"
    "jonah\0"
    "jonatan\0"
    "ионафан\0"
    "джонатан\0"
    "jonathan\0"
    "josef\0"
    "иосиф\0"
    "joseph\0"
    "йосип\0"
    "jozef\0"
    "józef\0"
    "йозеф\0"
    "josefina\0"
    "josefína\0"
    "жозефина\0"
    "josephine\0"
    "jost\0"
    "jošt\0"
    "йодок\0"
    "jobst\0"
    "jodok\0"
    "jozue\0"
    "иисус навин\0"
    "joshua\0"
    "judita\0"
    "юдифь\0"
    "judith\0"
    "julian\0"
    "julián\0"
    "юлиан\0"
    "julie\0"
    "юлия\0"
    "julia\0"
    "джульетта\0"
    "juliet\0"
    "julius\0"
    "юлий\0"
    "юлиус\0"
    "justina\0"
    "justyna\0"
    "justýna\0"
    "юстина\0"
    "устинья\0"
    "justin\0"
    "юстин\0"
    "kain\0"
    "каин\0"
    "cain\0"
    "kaifas\0"
    "kaifáš\0"
    "каиафа\0"
    "caiaphas\0"
    "karel\0"
    "карл\0"
    "charles\0"
    "karl\0"
    "karol\0"
    "caroline\0"
    "kaspar\0"
    "kašpar\0"
    "каспар\0"
    "каспер\0"
    "caspar\0"
    "casper\0"
    "jasper\0"
    "katerina\0"
    "kateřina\0"
    "екатерина\0"
    "катерина\0"
    "катарина\0"
    "catherine\0"
    "katherine\0"
    "catharine\0"
    "katharine\0"
    "katarina\0"
    "katarína\0"
    "kazimir\0"
    "kazimír\0"
    "казимир\0"
    "casimir\0"
    "kazimierz\0"
    "klara\0"
    "klára\0"
    "клара\0"
    "clara\0"
    "clare\0"
    "claire\0"
    "klaudie\0"
    "клавдия\0"
    "клаудия\0"
    "claudia\0"
    "klaudius\0"
    "claudius\0"
    "клавдий\0"
    "klement\0"
    "kliment\0"
    "климент\0"
    "клемент\0"
    "клим\0"
    "clement\0"
    "klotylda\0"
    "клотильда\0"
    "clotilda\0"
    "konrad\0"
    "konrád\0"
    "конрад\0"
    "conrad\0"
    "konstantin\0"
    "константин\0"
    "костянтин\0"
    "constantine\0"
    "konstancie\0"
    "констанция\0"
    "kornel\0"
    "kornelius\0"
    "kornélius\0"
    "корнелий\0"
    "cornelius\0"
    "kosma\0"
    "kosmas\0"
    "козьма\0"
    "косма\0"
    "кузьма\0"
    "cosmas\0"
    "kristian\0"
    "kristián\0"
    "kristan\0"
    "křišťan\0"
    "христиан\0"
    "кристиан\0"
    "christian\0"
    "kristina\0"
    "kristyna\0"
    "kristýna\0"
    "кристина\0"
    "христина\0"
    "christina\0"
    "christine\0"
    "kristus\0"
    "христос\0"
    "christ\0"
    "krystof\0"
    "kryštof\0"
    "христофор\0"
    "christopher\0"
    "кшиштоф\0"
    "krzysztof\0"
    "kunhuta\0"
    "кунигунда\0"
    "кунгута\0"
    "cunigunde\0"
    "kunigunde\0"
    "cunegunda\0"
    "vladislav\0"
    "ladislav\0"
    "владислав\0"
    "ladislaus\0"
    "vladislaus\0"
    "wladyslaw\0"
    "władysław\0"
    "ласло\0"
    "laszlo\0"
    "lászló\0"
    "lazar\0"
    "лазарь\0"
    "lazarus\0"
    "leopold\0"
    "леопольд\0"
    "lev\0"
    "leo\0"
    "лев\0"
    "leonard\0"
    "леонард\0"
    "lothar\0"
    "лотарь\0"
    "lothair\0"
    "lucie\0"
    "люция\0"
    "люси\0"
    "лукия\0"
    "lucy\0"
    "lucia\0"
    "lucian\0"
    "lucián\0"
    "лукиан\0"
    "лукьян\0"
    "люсьен\0"
    "lucien\0"
    "ludmila\0"
    "людмила\0"
    "ludvik\0"
    "ludvík\0"
    "людовик\0"
    "louis\0"
    "lewis\0"
    "людвиг\0"
    "ludwig\0"
    "ludwik\0"
    "lukas\0"
    "lukáš\0"
    "лука\0"
    "лукаш\0"
    "luke\0"
    "lucas\0"
    "lukrecie\0"
    "lukrécie\0"
    "лукреция\0"
    "lucretia\0"
    "luisa\0"
    "lujza\0"
    "луиза\0"
    "louise\0"
    "louisa\0"
    "magdalena\0"
    "magdaléna\0"
    "магдалина\0"
    "магдалена\0"
    "magdalene\0"
    "magdalen\0"
    "malachias\0"
    "malachiáš\0"
    "малахия\0"
    "malachi\0"
    "marcel\0"
    "маркелл\0"
    "marcellus\0"
    "marek\0"
    "марк\0"
    "mark\0"
    "marcus\0"
    "marie\0"
    "мария\0"
    "mary\0"
    "maria\0"
    "marketa\0"
    "markéta\0"
    "маргарита\0"
    "margaret\0"
    "malgorzata\0"
    "małgorzata\0"
    "margita\0"
    "marta\0"
    "марфа\0"
    "martha\0"
    "martin\0"
    "мартин\0"
    "matej\0"
    "matěj\0"
    "matyas\0"
    "matyáš\0"
    "matthias\0"
    "матфий\0"
    "маттиас\0"
    "матьяш\0"
    "матиаш\0"
    "mátyás\0"
    "matous\0"
    "matouš\0"
    "матфей\0"
    "матвей\0"
    "matthew\0"
    "матвий\0"
    "матвій\0"
    "moric\0"
    "mořic\0"
    "мориц\0"
    "морис\0"
    "maurice\0"
    "moritz\0"
    "maxim\0"
    "максим\0"
    "maximus\0"
    "maxmilian\0"
    "maxmilián\0"
    "maximilian\0"
    "maximilián\0"
    "максимилиан\0"
    "medard\0"
    "медард\0"
    "medardus\0"
    "melichar\0"
    "melchior\0"
    "мельхиор\0"
    "metuzalem\0"
    "metuzalém\0"
    "мафусаил\0"
    "methuselah\0"
    "metodej\0"
    "metoděj\0"
    "мефодий\0"
    "мефодій\0"
    "methodius\0"
    "michaela\0"
    "микаэла\0"
    "michal\0"
    "michael\0"
    "михаил\0"
    "михайло\0"
    "michał\0"
    "mikulas\0"
    "mikuláš\0"
    "николай\0"
    "nicholas\0"
    "nicolas\0"
    "mikolaj\0"
    "mikołaj\0"
    "миклош\0"
    "miklos\0"
    "miklós\0"
    "mojzis\0"
    "mojžíš\0"
    "моисей\0"
    "moses\0"
    "natalie\0"
    "natálie\0"
    "наталья\0"
    "наталия\0"
    "natalia\0"
    "natan\0"
    "нафан\0"
    "натан\0"
    "nathan\0"
    "nehemias\0"
    "nehemiáš\0"
    "неемия\0"
    "nehemiah\0"
    "noe\0"
    "ной\0"
    "noah\0"
    "oldrich\0"
    "oldřich\0"
    "ульрих\0"
    "ulrich\0"
    "ulric\0"
    "олдржих\0"
    "olga\0"
    "ольга\0"
    "orest\0"
    "орест\0"
    "orestes\0"
    "oskar\0"
    "оскар\0"
    "oscar\0"
    "ota\0"
    "oto\0"
    "otto\0"
    "оттон\0"
    "отто\0"
    "otakar\0"
    "оттокар\0"
    "отакар\0"
    "ottokar\0"
    "patrik\0"
    "патрик\0"
    "патрикий\0"
    "patrick\0"
    "pankrac\0"
    "pankrác\0"
    "панкратий\0"
    "pancras\0"
    "pavel\0"
    "павел\0"
    "paul\0"
    "павло\0"
    "pawel\0"
    "paweł\0"
    "pavol\0"
    "pavla\0"
    "pavlina\0"
    "pavlína\0"
    "павла\0"
    "паулина\0"
    "полина\0"
    "paula\0"
    "pauline\0"
    "paulina\0"
    "petr\0"
    "петр\0"
    "пётр\0"
    "peter\0"
    "петро\0"
    "piotr\0"
    "pietro\0"
    "petra\0"
    "петра\0"
    "pelagie\0"
    "пелагея\0"
    "пелагия\0"
    "pelagia\0"
    "petronila\0"
    "петронилла\0"
    "petronilla\0"
    "pilat\0"
    "pilát\0"
    "пилат\0"
    "pilate\0"
    "pius\0"
    "пий\0"
    "prokop\0"
    "прокоп\0"
    "прокопий\0"
    "procopius\0"
    "rafael\0"
    "рафаил\0"
    "рафаэль\0"
    "raphael\0"
    "rachel\0"
    "ráchel\0"
    "рахиль\0"
    "рейчел\0"
    "rebeka\0"
    "ревекка\0"
    "ребекка\0"
    "rebecca\0"
    "regina\0"
    "regína\0"
    "регина\0"
    "remigius\0"
    "ремигий\0"
    "richard\0"
    "ричард\0"
    "рихард\0"
    "rosalie\0"
    "rosálie\0"
    "rozalie\0"
    "rozálie\0"
    "розалия\0"
    "rosalia\0"
    "rudolf\0"
    "рудольф\0"
    "rudolph\0"
    "rut\0"
    "руфь\0"
    "ruth\0"
    "rehor\0"
    "řehoř\0"
    "григорий\0"
    "gregory\0"
    "salome\0"
    "саломея\0"
    "salomena\0"
    "salomea\0"
    "samuel\0"
    "самуил\0"
    "сэмюэл\0"
    "sara\0"
    "sára\0"
    "sarah\0"
    "сара\0"
    "сарра\0"
    "saturnin\0"
    "сатурнин\0"
    "saturninus\0"
    "sebestian\0"
    "sebestián\0"
    "šebestián\0"
    "себастьян\0"
    "севастиан\0"
    "sebastian\0"
    "sergej\0"
    "sergius\0"
    "сергей\0"
    "сергий\0"
    "sergei\0"
    "sergey\0"
    "сергій\0"
    "servac\0"
    "servác\0"
    "серватий\0"
    "servatius\0"
    "silvestr\0"
    "сильвестр\0"
    "sylvester\0"
    "silvester\0"
    "simeon\0"
    "simon\0"
    "šimon\0"
    "симеон\0"
    "симон\0"
    "семен\0"
    "семён\0"
    "zofie\0"
    "žofie\0"
    "софья\0"
    "sophia\0"
    "sophie\0"
    "spytihnev\0"
    "spytihněv\0"
    "спитигнев\0"
    "stanislav\0"
    "станислав\0"
    "stanislaus\0"
    "stanislas\0"
    "stanislaw\0"
    "stanisław\0"
    "svatopluk\0"
    "святополк\0"
    "sviatopolk\0"
    "svjatoslav\0"
    "святослав\0"
    "sviatoslav\0"
    "svyatoslav\0"
    "salamoun\0"
    "šalamoun\0"
    "salomoun\0"
    "šalomoun\0"
    "соломон\0"
    "solomon\0"
    "stepan\0"
    "štěpán\0"
    "stefan\0"
    "štefan\0"
    "стефан\0"
    "степан\0"
    "stephen\0"
    "szczepan\0"
    "иштван\0"
    "istvan\0"
    "istván\0"
    "штефан\0"
    "tadeas\0"
    "tadeáš\0"
    "фаддей\0"
    "тадеуш\0"
    "thaddeus\0"
    "thaddaeus\0"
    "tadeusz\0"
    "teobald\0"
    "теобальд\0"
    "тибо\0"
    "theobald\0"
    "teodor\0"
    "theodor\0"
    "fjodor\0"
    "феодор\0"
    "федор\0"
    "фёдор\0"
    "теодор\0"
    "theodore\0"
    "fyodor\0"
    "федир\0"
    "федір\0"
    "teodora\0"
    "theodora\0"
    "феодора\0"
    "теодора\0"
    "teodorich\0"
    "теодорих\0"
    "theodoric\0"
    "teodosius\0"
    "theodosius\0"
    "феодосий\0"
    "teofil\0"
    "феофил\0"
    "теофил\0"
    "theophilus\0"
    "tereza\0"
    "terezie\0"
    "тереза\0"
    "терезия\0"
    "teresa\0"
    "theresa\0"
    "therese\0"
    "timotej\0"
    "тимофей\0"
    "тимоти\0"
    "timothy\0"
    "titus\0"
    "тит\0"
    "tobias\0"
    "tobiáš\0"
    "товия\0"
    "тобиас\0"
    "tomas\0"
    "tomáš\0"
    "фома\0"
    "thomas\0"
    "томаш\0"
    "tomasz\0"
    "томас\0"
    "ursula\0"
    "uršula\0"
    "vorsila\0"
    "voršila\0"
    "урсула\0"
    "vaclav\0"
    "václav\0"
    "вацлав\0"
    "вячеслав\0"
    "wenceslas\0"
    "wenceslaus\0"
    "wenzel\0"
    "waclaw\0"
    "wacław\0"
    "valburga\0"
    "вальпургия\0"
    "вальбурга\0"
    "walpurga\0"
    "valdemar\0"
    "вальдемар\0"
    "waldemar\0"
    "valentyn\0"
    "valentýn\0"
    "valentin\0"
    "валентин\0"
    "valentine\0"
    "valentyna\0"
    "valentýna\0"
    "валентина\0"
    "valentina\0"
    "valerian\0"
    "valerián\0"
    "валериан\0"
    "valerie\0"
    "valérie\0"
    "валерия\0"
    "valeria\0"
    "valtr\0"
    "walter\0"
    "вальтер\0"
    "vavrinec\0"
    "vavřinec\0"
    "лаврентий\0"
    "лоренц\0"
    "lawrence\0"
    "laurence\0"
    "lorenz\0"
    "veronika\0"
    "вероника\0"
    "veronica\0"
    "viktor\0"
    "виктор\0"
    "віктор\0"
    "victor\0"
    "viktorie\0"
    "виктория\0"
    "вікторія\0"
    "victoria\0"
    "vilem\0"
    "vilém\0"
    "vilhelm\0"
    "вильгельм\0"
    "william\0"
    "wilhelm\0"
    "вилем\0"
    "vilemina\0"
    "vilemína\0"
    "vilhelmina\0"
    "vilhelmína\0"
    "вильгельмина\0"
    "wilhelmina\0"
    "vincenc\0"
    "викентий\0"
    "винцент\0"
    "винсент\0"
    "vincent\0"
    "vit\0"
    "vít\0"
    "вит\0"
    "vitus\0"
    "vitold\0"
    "витольд\0"
    "витовт\0"
    "witold\0"
    "vladimir\0"
    "vladimír\0"
    "владимир\0"
    "володимир\0"
    "wlodzimierz\0"
    "włodzimierz\0"
    "vojtech\0"
    "vojtěch\0"
    "войтех\0"
    "wojciech\0"
    "volfgang\0"
    "вольфганг\0"
    "wolfgang\0"
    "xaver\0"
    "ксаверий\0"
    "xavier\0"
    "xenie\0"
    "ксения\0"
    "xenia\0"
    "zacharias\0"
    "zachariáš\0"
    "захария\0"
    "захар\0"
    "zechariah\0"
    "zachary\0"
    "zikmund\0"
    "сигизмунд\0"
    "зигмунд\0"
    "sigismund\0"
    "siegmund\0"
    "zygmunt\0"
    "zuzana\0"
    "сусанна\0"
    "сузанна\0"
    "susan\0"
    "susanna\0"
    "susannah\0"
    "джордж\0"
    "georges\0"
    "жорж\0"
    "джон\0"
    "joe\0"
    "джо\0"
    "jack\0"
    "джек\0"
    "джеймс\0"
    "jimmy\0"
    "джимми\0"
    "jerry\0"
    "джерри\0"
    "jean\0"
    "жан\0"
    "jacques\0"
    "жак\0"
    "jeanne\0"
    "julien\0"
    "жюльен\0"
    "jules\0"
    "жюль\0"
    "juan\0"
    "хуан\0"
    "jose\0"
    "josé\0"
    "хосе\0"
    "жозе\0"
    "jorge\0"
    "хорхе\0"
    "чарльз\0"
    "шарль\0"
    "charlie\0"
    "чарли\0"
    "charlotte\0"
    "шарлотта\0"
    "майкл\0"
    "михаэль\0"
    "mike\0"
    "майк\0"
    "michel\0"
    "мишель\0"
    "стивен\0"
    "steve\0"
    "стив\0"
    "эндрю\0"
    "энди\0"
    "энтони\0"
    "хью\0"
    "хьюго\0"
    "уго\0"
    "генри\0"
    "анри\0"
    "harry\0"
    "гарри\0"
    "harold\0"
    "гарольд\0"
    "helmut\0"
    "гельмут\0"
    "хельмут\0"
    "hillary\0"
    "хиллари\0"
    "howard\0"
    "говард\0"
    "мэтью\0"
    "люк\0"
    "мэри\0"
    "маргарет\0"
    "кэтрин\0"
    "катрин\0"
    "kate\0"
    "кейт\0"
    "элизабет\0"
    "элис\0"
    "джейн\0"
    "jennifer\0"
    "дженнифер\0"
    "jessica\0"
    "джессика\0"
    "сьюзан\0"
    "сьюзен\0"
    "sean\0"
    "шон\0"
    "shawn\0"
    "geoffrey\0"
    "jeffrey\0"
    "джеффри\0"
    "guillaume\0"
    "гийом\0"
    "francois\0"
    "françois\0"
    "франсуа\0"
    "francoise\0"
    "françoise\0"
    "франсуаза\0"
    "франческо\0"
    "фрэнсис\0"
    "giovanni\0"
    "джованни\0"
    "giuseppe\0"
    "джузеппе\0"
    "giacomo\0"
    "джакомо\0"
    "giorgio\0"
    "джорджо\0"
    "gerhard\0"
    "герхард\0"
    "gerard\0"
    "gérard\0"
    "жерар\0"
    "ralph\0"
    "ральф\0"
    "raymond\0"
    "раймон\0"
    "реймонд\0"
    "ronald\0"
    "рональд\0"
    "roger\0"
    "роджер\0"
    "роже\0"
    "рут\0"
    "рэйчел\0"
    "рашель\0"
    "сэмюэль\0"
    "дэниел\0"
    "даниэль\0"
    "дэвид\0"
    "уолтер\0"
    "wayne\0"
    "уэйн\0"
    "уильям\0"
    "вильям\0"
    "woodrow\0"
    "вудро\0"
    "winston\0"
    "уинстон\0"
    "ulysses\0"
    "улисс\0"
    "eugène\0"
    "эжен\0"
    "юджин\0"
    "émile\0"
    "edgar\0"
    "эдгар\0"
    "edouard\0"
    "édouard\0"
    "эдуар\0"
    "луи\0"
    "льюис\0"
    "laurent\0"
    "лоран\0"
    "лоуренс\0"
    "венсан\0"
    "иоганн\0"
    "йоганн\0"
    "иоганнес\0"
    "йоханнес\0"
    "джозеф\0"
    "жозеф\0"
    "йоахим\0"
    "jurgen\0"
    "jürgen\0"
    "юрген\0"
    "gunther\0"
    "günther\0"
    "gunter\0"
    "günter\0"
    "гюнтер\0"
    "ulrike\0"
    "ульрике\0"
    "айзек\0"
    "ian\0"
    "иэн\0"
    "kenneth\0"
    "кеннет\0"
    "kevin\0"
    "кевин\0"
    "brian\0"
    "bryan\0"
    "брайан\0"
    "claude\0"
    "клод\0"
    "клаудиа\0"
    "кристофер\0"
    "pierre\0"
    "пьер\0"
    "ксавье\0"
    "хавьер\0"
    "hans\0"
    "ганс\0"
    "ханс\0"
    "ханна\0"
    "graham\0"
    "грэм\0"
    "грэхем\0"
    "джоан\0"
    "joanne\0"
    "джоанн\0"
    "джастин\0"
    "джулия\0"
    "джулиан\0"
    "джереми\0"
    "джошуа\0"
    "aristoteles\0"
    "aristotelés\0"
    "аристотель\0"
    "aristotle\0"
    "platon\0"
    "platón\0"
    "платон\0"
    "plato\0"
    "sokrates\0"
    "sókratés\0"
    "сократ\0"
    "socrates\0"
    "herodotos\0"
    "hérodotos\0"
    "herodot\0"
    "геродот\0"
    "herodotus\0"
    "thukydides\0"
    "thúkydidés\0"
    "фукидид\0"
    "thucydides\0"
    "xenofon\0"
    "xenofón\0"
    "ксенофонт\0"
    "xenophon\0"
    "homer\0"
    "homér\0"
    "homeros\0"
    "homéros\0"
    "гомер\0"
    "hesiodos\0"
    "hésiodos\0"
    "hesiod\0"
    "гесиод\0"
    "sapfo\0"
    "sapfó\0"
    "сапфо\0"
    "сафо\0"
    "sappho\0"
    "pindaros\0"
    "пиндар\0"
    "pindar\0"
    "aischylos\0"
    "эсхил\0"
    "aeschylus\0"
    "sofokles\0"
    "sofoklés\0"
    "софокл\0"
    "sophocles\0"
    "euripides\0"
    "eurípidés\0"
    "еврипид\0"
    "aristofanes\0"
    "aristofanés\0"
    "аристофан\0"
    "aristophanes\0"
    "ezop\0"
    "эзоп\0"
    "aesop\0"
    "pythagoras\0"
    "pýthagorás\0"
    "пифагор\0"
    "thales\0"
    "thalés\0"
    "фалес\0"
    "herakleitos\0"
    "hérakleitos\0"
    "гераклит\0"
    "heraclitus\0"
    "demokritos\0"
    "démokritos\0"
    "демокрит\0"
    "democritus\0"
    "epikuros\0"
    "epikúros\0"
    "epikur\0"
    "эпикур\0"
    "epicurus\0"
    "diogenes\0"
    "diogenés\0"
    "диоген\0"
    "parmenides\0"
    "parmenidés\0"
    "парменид\0"
    "zenon\0"
    "zénón\0"
    "зенон\0"
    "zeno\0"
    "eukleides\0"
    "eukleidés\0"
    "euklid\0"
    "евклид\0"
    "эвклид\0"
    "euclid\0"
    "archimedes\0"
    "archimédés\0"
    "архимед\0"
    "hippokrates\0"
    "hippokratés\0"
    "гиппократ\0"
    "hippocrates\0"
    "galenos\0"
    "galénos\0"
    "гален\0"
    "galen\0"
    "ptolemaios\0"
    "птолемей\0"
    "ptolemy\0"
    "strabon\0"
    "strabón\0"
    "страбон\0"
    "strabo\0"
    "plutarchos\0"
    "plútarchos\0"
    "plutarch\0"
    "плутарх\0"
    "polybios\0"
    "полибий\0"
    "polybius\0"
    "pausanias\0"
    "pausaniás\0"
    "павсаний\0"
    "perikles\0"
    "periklés\0"
    "перикл\0"
    "pericles\0"
    "solon\0"
    "solón\0"
    "солон\0"
    "drakon\0"
    "drakón\0"
    "драконт\0"
    "draco\0"
    "themistokles\0"
    "themistoklés\0"
    "фемистокл\0"
    "themistocles\0"
    "alkibiades\0"
    "alkibiadés\0"
    "алкивиад\0"
    "alcibiades\0"
    "demosthenes\0"
    "démosthenés\0"
    "демосфен\0"
    "feidias\0"
    "feidiás\0"
    "фидий\0"
    "phidias\0"
    "praxiteles\0"
    "praxitelés\0"
    "пракситель\0"
    "xerxes\0"
    "xerxés\0"
    "ксеркс\0"
    "dareios\0"
    "дарий\0"
    "darius\0"
    "kyros\0"
    "kýros\0"
    "кир\0"
    "cyrus\0"
    "kambyses\0"
    "kambýsés\0"
    "камбис\0"
    "cambyses\0"
    "kroisos\0"
    "kresus\0"
    "krésus\0"
    "крез\0"
    "крёз\0"
    "croesus\0"
    "nabukadnezar\0"
    "nebukadnesar\0"
    "навуходоносор\0"
    "nebuchadnezzar\0"
    "chammurapi\0"
    "хаммурапи\0"
    "hammurabi\0"
    "gilgames\0"
    "gilgameš\0"
    "гильгамеш\0"
    "gilgamesh\0"
    "semiramis\0"
    "семирамида\0"
    "kleopatra\0"
    "клеопатра\0"
    "cleopatra\0"
    "tutanchamon\0"
    "тутанхамон\0"
    "tutankhamun\0"
    "tutankhamen\0"
    "ramesse\0"
    "ramses\0"
    "рамсес\0"
    "ramesses\0"
    "cheops\0"
    "chufu\0"
    "хеопс\0"
    "хуфу\0"
    "khufu\0"
    "nefertiti\0"
    "нефертити\0"
    "achnaton\0"
    "эхнатон\0"
    "akhenaten\0"
    "seleukos\0"
    "селевк\0"
    "seleucus\0"
    "hannibal\0"
    "ганнибал\0"
    "caesar\0"
    "цезарь\0"
    "pompeius\0"
    "помпей\0"
    "pompey\0"
    "cicero\0"
    "цицерон\0"
    "cato\0"
    "катон\0"
    "brutus\0"
    "брут\0"
    "crassus\0"
    "красс\0"
    "antonius\0"
    "octavianus\0"
    "oktavian\0"
    "oktavián\0"
    "октавиан\0"
    "octavian\0"
    "tiberius\0"
    "тиберий\0"
    "caligula\0"
    "калигула\0"
    "nero\0"
    "нерон\0"
    "vespasianus\0"
    "веспасиан\0"
    "vespasian\0"
    "domitianus\0"
    "domician\0"
    "domicián\0"
    "домициан\0"
    "domitian\0"
    "traianus\0"
    "trajan\0"
    "traján\0"
    "траян\0"
    "hadrianus\0"
    "marcus aurelius\0"
    "марк аврелий\0"
    "aurelius\0"
    "аврелий\0"
    "diocletianus\0"
    "dioklecian\0"
    "dioklecián\0"
    "диоклетиан\0"
    "diocletian\0"
    "iustinianus\0"
    "justinian\0"
    "justinián\0"
    "юстиниан\0"
    "iulianus\0"
    "vergilius\0"
    "вергилий\0"
    "virgil\0"
    "vergil\0"
    "horatius\0"
    "ovidius\0"
    "овидий\0"
    "ovid\0"
    "livius\0"
    "ливий\0"
    "livy\0"
    "tacitus\0"
    "тацит\0"
    "plinius\0"
    "плиний\0"
    "pliny\0"
    "seneca\0"
    "сенека\0"
    "plautus\0"
    "плавт\0"
    "terentius\0"
    "теренций\0"
    "terence\0"
    "catullus\0"
    "катулл\0"
    "lucretius\0"
    "лукреций\0"
    "iuvenalis\0"
    "juvenalis\0"
    "ювенал\0"
    "juvenal\0"
    "martialis\0"
    "марциал\0"
    "petronius\0"
    "петроний\0"
    "propertius\0"
    "проперций\0"
    "suetonius\0"
    "светоний\0"
    "sallustius\0"
    "саллюстий\0"
    "sallust\0"
    "vitruvius\0"
    "витрувий\0"
    "quintilianus\0"
    "квинтилиан\0"
    "quintilian\0"
    "boethius\0"
    "боэций\0"
    "cassiodorus\0"
    "кассиодор\0"
    "tertullianus\0"
    "tertulian\0"
    "tertulián\0"
    "тертуллиан\0"
    "tertullian\0"
    "origenes\0"
    "órigenés\0"
    "ориген\0"
    "origen\0"
    "attila\0"
    "аттила\0"
    "spartakus\0"
    "spartacus\0"
    "спартак\0"
    "gracchus\0"
    "гракх\0"
    "romulus\0"
    "ромул\0"
    "remus\0"
    "рем\0"
    "tarquinius\0"
    "тарквиний\0"
    "tarquin\0"
    "scipio\0"
    "сципион\0"
    "catilina\0"
    "катилина\0"
    "catiline\0"
    "sulla\0"
    "сулла\0"
    "agrippina\0"
    "агриппина\0"
    "zeus\0"
    "зевс\0"
    "hera\0"
    "héra\0"
    "гера\0"
    "hades\0"
    "hádés\0"
    "аид\0"
    "гадес\0"
    "poseidon\0"
    "poseidón\0"
    "посейдон\0"
    "afrodite\0"
    "afrodíté\0"
    "afrodita\0"
    "афродита\0"
    "aphrodite\0"
    "athena\0"
    "athéna\0"
    "афина\0"
    "athene\0"
    "apollon\0"
    "apollón\0"
    "apollo\0"
    "аполлон\0"
    "artemis\0"
    "артемида\0"
    "hermes\0"
    "hermés\0"
    "гермес\0"
    "ares\0"
    "arés\0"
    "арес\0"
    "hefaistos\0"
    "héfaistos\0"
    "гефест\0"
    "hephaestus\0"
    "dionysos\0"
    "dionýsos\0"
    "дионис\0"
    "dionysus\0"
    "demeter\0"
    "démétér\0"
    "деметра\0"
    "persefona\0"
    "persefone\0"
    "persefoné\0"
    "персефона\0"
    "persephone\0"
    "eros\0"
    "erós\0"
    "эрот\0"
    "эрос\0"
    "kronos\0"
    "кронос\0"
    "крон\0"
    "cronus\0"
    "prometheus\0"
    "prométheus\0"
    "прометей\0"
    "herakles\0"
    "héraklés\0"
    "геракл\0"
    "heracles\0"
    "herkules\0"
    "геркулес\0"
    "hercules\0"
    "odysseus\0"
    "одиссей\0"
    "ulixes\0"
    "achilles\0"
    "achilleus\0"
    "ахилл\0"
    "ахиллес\0"
    "hektor\0"
    "гектор\0"
    "hector\0"
    "парис\0"
    "priamos\0"
    "приам\0"
    "priam\0"
    "agamemnon\0"
    "agamemnón\0"
    "агамемнон\0"
    "menelaos\0"
    "meneláos\0"
    "менелай\0"
    "menelaus\0"
    "patroklos\0"
    "патрокл\0"
    "patroclus\0"
    "aias\0"
    "aiás\0"
    "аякс\0"
    "ajax\0"
    "aeneas\0"
    "aineias\0"
    "aineiás\0"
    "эней\0"
    "orfeus\0"
    "орфей\0"
    "orpheus\0"
    "eurydika\0"
    "eurydike\0"
    "eurydiké\0"
    "эвридика\0"
    "eurydice\0"
    "oidipus\0"
    "oidipús\0"
    "эдип\0"
    "oedipus\0"
    "antigona\0"
    "antigone\0"
    "antigoné\0"
    "антигона\0"
    "elektra\0"
    "élektra\0"
    "электра\0"
    "electra\0"
    "medeia\0"
    "médeia\0"
    "medea\0"
    "медея\0"
    "iason\0"
    "iásón\0"
    "ясон\0"
    "jason\0"
    "theseus\0"
    "théseus\0"
    "тезей\0"
    "тесей\0"
    "ariadna\0"
    "ариадна\0"
    "ariadne\0"
    "minos\0"
    "mínós\0"
    "минос\0"
    "daidalos\0"
    "дедал\0"
    "daedalus\0"
    "ikaros\0"
    "íkaros\0"
    "ikarus\0"
    "икар\0"
    "icarus\0"
    "pandora\0"
    "пандора\0"
    "narkissos\0"
    "narcis\0"
    "нарцисс\0"
    "narcissus\0"
    "sisyfos\0"
    "сизиф\0"
    "sisyphus\0"
    "tantalos\0"
    "тантал\0"
    "tantalus\0"
    "medusa\0"
    "medúsa\0"
    "медуза\0"
    "kerberos\0"
    "цербер\0"
    "кербер\0"
    "cerberus\0"
    "charon\0"
    "charón\0"
    "харон\0"
    "pegas\0"
    "пегас\0"
    "pegasus\0"
    "minotaurus\0"
    "minotauros\0"
    "mínotauros\0"
    "минотавр\0"
    "minotaur\0"
    "penelopa\0"
    "penelope\0"
    "penelopé\0"
    "пенелопа\0"
    "kalypso\0"
    "kalypsó\0"
    "калипсо\0"
    "calypso\0"
    "kirke\0"
    "kirké\0"
    "цирцея\0"
    "circe\0"
    "jupiter\0"
    "юпитер\0"
    "venuse\0"
    "venuše\0"
    "венера\0"
    "venus\0"
    "merkur\0"
    "меркурий\0"
    "mercury\0"
    "neptun\0"
    "нептун\0"
    "neptune\0"
    "saturn\0"
    "сатурн\0"
    "bakchus\0"
    "вакх\0"
    "bacchus\0"
    "eset\0"
    "isis\0"
    "isida\0"
    "исида\0"
    "изида\0"
    "usir\0"
    "osiris\0"
    "осирис\0"
    "siva\0"
    "šiva\0"
    "шива\0"
    "shiva\0"
    "visnu\0"
    "višnu\0"
    "вишну\0"
    "vishnu\0"
    "krsna\0"
    "kršna\0"
    "кришна\0"
    "krishna\0"
    "buddha\0"
    "будда\0"
    "allah\0"
    "alláh\0"
    "аллах\0"
    "jahve\0"
    "яхве\0"
    "yahweh\0"
    "jehovah\0"
    "jehova\0"
    "иегова\0"
    "lucifer\0"
    "люцифер\0"
    "mefistofeles\0"
    "мефистофель\0"
    "mephistopheles\0"
    "buh\0"
    "bůh\0"
    "бог\0"
    "god\0"
    "satan\0"
    "сатана\0"
    "antikrist\0"
    "антихрист\0"
    "antichrist\0"
    "mesias\0"
    "mesiáš\0"
    "мессия\0"
    "messiah\0"
    "jezis kristus\0"
    "ježíš kristus\0"
    "иисус христос\0"
    "jesus christ\0"
    "panna maria\0"
    "дева мария\0"
    "virgin mary\0"
    "bohorodicka\0"
    "bohorodička\0"
    "богородица\0"
    "theotokos\0"
    "jan krtitel\0"
    "jan křtitel\0"
    "иоанн креститель\0"
    "john the baptist\0"
    "efraim\0"
    "ефрем\0"
    "ephraim\0"
    "ezau\0"
    "исав\0"
    "esau\0"
    "abel\0"
    "ábel\0"
    "авель\0"
    "hagar\0"
    "агарь\0"
    "jafet\0"
    "jáfet\0"
    "иафет\0"
    "japheth\0"
    "mirjam\0"
    "мириам\0"
    "miriam\0"
    "gedeon\0"
    "гедеон\0"
    "gideon\0"
    "batseba\0"
    "batšeba\0"
    "вирсавия\0"
    "bathsheba\0"
    "jehu\0"
    "jehú\0"
    "ииуй\0"
    "jezabel\0"
    "jezábel\0"
    "иезавель\0"
    "jezebel\0"
    "holofernes\0"
    "олоферн\0"
    "nimrod\0"
    "нимрод\0"
    "немврод\0"
    "habakuk\0"
    "аввакум\0"
    "habakkuk\0"
    "ozeas\0"
    "ozeáš\0"
    "осия\0"
    "hosea\0"
    "micheas\0"
    "micheáš\0"
    "михей\0"
    "micah\0"
    "abdias\0"
    "abdiáš\0"
    "авдий\0"
    "obadiah\0"
    "mohamed\0"
    "muhammad\0"
    "мухаммед\0"
    "магомет\0"
    "мухаммад\0"
    "mohammed\0"
    "mahomet\0"
    "saladin\0"
    "саладин\0"
    "avicenna\0"
    "авиценна\0"
    "averroes\0"
    "аверроэс\0"
    "konfucius\0"
    "конфуций\0"
    "confucius\0"
    "lao-c\0"
    "лао-цзы\0"
    "lao tzu\0"
    "laozi\0"
    "zarathustra\0"
    "zarathuštra\0"
    "zoroaster\0"
    "заратустра\0"
    "зороастр\0"
    "cingischan\0"
    "čingischán\0"
    "чингисхан\0"
    "genghis khan\0"
    "batu\0"
    "batú\0"
    "batuchan\0"
    "batuchán\0"
    "батый\0"
    "tamerlan\0"
    "tamerlán\0"
    "timur\0"
    "tímúr\0"
    "тамерлан\0"
    "тимур\0"
    "tamerlane\0"
    "kopernik\0"
    "koperník\0"
    "коперник\0"
    "copernicus\0"
    "galilei\0"
    "галилей\0"
    "galileo\0"
    "newton\0"
    "ньютон\0"
    "kepler\0"
    "кеплер\0"
    "descartes\0"
    "декарт\0"
    "linne\0"
    "linné\0"
    "линней\0"
    "linnaeus\0"
    "kolumbus\0"
    "колумб\0"
    "columbus\0"
    "colon\0"
    "colón\0"
    "magalhaes\0"
    "magalhães\0"
    "magellan\0"
    "магеллан\0"
    "vespucci\0"
    "веспуччи\0"
    "macchiavelli\0"
    "machiavelli\0"
    "макиавелли\0"
    "petrarca\0"
    "петрарка\0"
    "petrarch\0"
    "boccaccio\0"
    "боккаччо\0"
    "michelangelo\0"
    "микеланджело\0"
    "raffael\0"
    "raffaello\0"
    "tizian\0"
    "тициан\0"
    "titian\0"
    "botticelli\0"
    "боттичелли\0"
    "rembrandt\0"
    "рембрандт\0"
    "goethe\0"
    "гете\0"
    "гёте\0"
    "schiller\0"
    "шиллер\0"
    "heine\0"
    "гейне\0"
    "hegel\0"
    "гегель\0"
    "nietzsche\0"
    "ницше\0"
    "beethoven\0"
    "бетховен\0"
    "mozart\0"
    "моцарт\0"
    "haydn\0"
    "гайдн\0"
    "handel\0"
    "händel\0"
    "гендель\0"
    "humboldt\0"
    "гумбольдт\0"
    "heisenberg\0"
    "гейзенберг\0"
    "hitler\0"
    "гитлер\0"
    "himmler\0"
    "гиммлер\0"
    "heydrich\0"
    "гейдрих\0"
    "goring\0"
    "göring\0"
    "геринг\0"
    "goering\0"
    "goebbels\0"
    "геббельс\0"
    "einstein\0"
    "эйнштейн\0"
    "freud\0"
    "фрейд\0"
    "shakespeare\0"
    "шекспир\0"
    "chaucer\0"
    "чосер\0"
    "dickens\0"
    "диккенс\0"
    "byron\0"
    "байрон\0"
    "wilde\0"
    "уайльд\0"
    "joyce\0"
    "джойс\0"
    "hemingway\0"
    "хемингуэй\0"
    "twain\0"
    "твен\0"
    "hume\0"
    "юм\0"
    "hobbes\0"
    "гоббс\0"
    "hobsbawm\0"
    "хобсбаум\0"
    "huxley\0"
    "хаксли\0"
    "гюго\0"
    "dumas\0"
    "дюма\0"
    "moliere\0"
    "molière\0"
    "мольер\0"
    "racine\0"
    "расин\0"
    "corneille\0"
    "корнель\0"
    "voltaire\0"
    "вольтер\0"
    "rousseau\0"
    "руссо\0"
    "diderot\0"
    "дидро\0"
    "montesquieu\0"
    "монтескье\0"
    "монтескьё\0"
    "montaigne\0"
    "монтень\0"
    "rabelais\0"
    "рабле\0"
    "balzac\0"
    "бальзак\0"
    "baudelaire\0"
    "бодлер\0"
    "rimbaud\0"
    "рембо\0"
    "verlaine\0"
    "верлен\0"
    "flaubert\0"
    "флобер\0"
    "maupassant\0"
    "мопассан\0"
    "zola\0"
    "золя\0"
    "proust\0"
    "пруст\0"
    "camus\0"
    "камю\0"
    "bonaparte\0"
    "бонапарт\0"
    "napoleon\0"
    "наполеон\0"
    "richelieu\0"
    "ришелье\0"
    "danton\0"
    "дантон\0"
    "robespierre\0"
    "робеспьер\0"
    "foucault\0"
    "фуко\0"
    "levi-strauss\0"
    "lévi-strauss\0"
    "леви-стросс\0"
    "clemenceau\0"
    "клемансо\0"
    "gaulle\0"
    "голль\0"
    "churchill\0"
    "черчилль\0"
    "chamberlain\0"
    "чемберлен\0"
    "roosevelt\0"
    "рузвельт\0"
    "eisenhower\0"
    "эйзенхауэр\0"
    "reagan\0"
    "рейган\0"
    "bush\0"
    "буш\0"
    "wilson\0"
    "вильсон\0"
    "уилсон\0"
    "thatcher\0"
    "thatcherova\0"
    "thatcherová\0"
    "тэтчер\0"
    "juan carlos\0"
    "хуан карлос\0"
    "cervantes\0"
    "сервантес\0"
    "quijote\0"
    "кихот\0"
    "quixote\0"
    "kalvin\0"
    "kalvín\0"
    "кальвин\0"
    "calvin\0"
    "luther\0"
    "лютер\0"
    "hus\0"
    "гус\0"
    "huss\0"
    "viklef\0"
    "wycliffe\0"
    "уиклиф\0"
    "виклиф\0"
    "wyclif\0"
    "zizka\0"
    "žižka\0"
    "жижка\0"
    "ziska\0"
    "komensky\0"
    "komenský\0"
    "коменский\0"
    "comenius\0"
    "valdstejn\0"
    "valdštejn\0"
    "валленштейн\0"
    "wallenstein\0"
    "metternich\0"
    "меттерних\0"
    "habsburk\0"
    "габсбург\0"
    "habsburg\0"
    "hapsburg\0"
    "premyslovec\0"
    "přemyslovec\0"
    "пшемыслович\0"
    "пржемыслович\0"
    "premyslid\0"
    "přemyslid\0"
    "přemysl\0"
    "пржемысл\0"
    "пшемысл\0"
    "jagellonec\0"
    "ягеллон\0"
    "jagiellon\0"
    "jagiellonian\0"
    "jagello\0"
    "ягайло\0"
    "ягелло\0"
    "jagiello\0"
    "jogaila\0"
    "hohenzollern\0"
    "гогенцоллерн\0"
    "rurik\0"
    "рюрик\0"
    "rurikovec\0"
    "рюрикович\0"
    "rurikid\0"
    "bourbon\0"
    "бурбон\0"
    "stuart\0"
    "стюарт\0"
    "tudor\0"
    "тюдор\0"
    "medici\0"
    "медичи\0"
    "borgia\0"
    "борджиа\0"
    "merovejec\0"
    "меровинг\0"
    "merovingian\0"
    "karlovec\0"
    "каролинг\0"
    "carolingian\0"
    "chmelnyckyj\0"
    "chmelnicky\0"
    "chmelnický\0"
    "хмельницкий\0"
    "хмельницький\0"
    "khmelnytsky\0"
    "khmelnitsky\0"
    "mazepa\0"
    "мазепа\0"
    "mazeppa\0"
    "sevcenko\0"
    "ševčenko\0"
    "шевченко\0"
    "shevchenko\0"
    "cajkovskij\0"
    "čajkovskij\0"
    "чайковский\0"
    "tchaikovsky\0"
    "chaikovsky\0"
    "rachmaninov\0"
    "рахманинов\0"
    "rachmaninoff\0"
    "prokofjev\0"
    "прокофьев\0"
    "prokofiev\0"
    "stravinskij\0"
    "стравинский\0"
    "stravinsky\0"
    "kropotkin\0"
    "кропоткин\0"
    "trockij\0"
    "троцкий\0"
    "trotsky\0"
    "lenin\0"
    "ленин\0"
    "stalin\0"
    "сталин\0"
    "chruscov\0"
    "chruščov\0"
    "хрущев\0"
    "хрущёв\0"
    "khrushchev\0"
    "gorbacov\0"
    "gorbačov\0"
    "горбачев\0"
    "горбачёв\0"
    "gorbachev\0"
    "jelcin\0"
    "ельцин\0"
    "yeltsin\0"
    "cechov\0"
    "čechov\0"
    "чехов\0"
    "chekhov\0"
    "dostojevskij\0"
    "достоевский\0"
    "dostoevsky\0"
    "dostoyevsky\0"
    "dostoevskii\0"
    "tolstoj\0"
    "толстой\0"
    "tolstoy\0"
    "tolstoi\0"
    "solzenicyn\0"
    "solženicyn\0"
    "солженицын\0"
    "solzhenitsyn\0"
    "zelenskyj\0"
    "зеленский\0"
    "зеленський\0"
    "zelensky\0"
    "zelenskyy\0"
    "zelenskiy\0"
    "lukasenko\0"
    "lukašenko\0"
    "лукашенко\0"
    "лукашэнка\0"
    "lukashenko\0"
    "mickiewicz\0"
    "мицкевич\0"
    "sienkiewicz\0"
    "сенкевич\0"
    "pilsudski\0"
    "piłsudski\0"
    "пилсудский\0"
    "chopin\0"
    "шопен\0"
    "karel veliky\0"
    "karel veliký\0"
    "карл великий\0"
    "charlemagne\0"
    "charles the great\0"
    "petr veliky\0"
    "petr veliký\0"
    "петр великий\0"
    "пётр великий\0"
    "peter the great\0"
    "katerina velika\0"
    "kateřina veliká\0"
    "екатерина великая\0"
    "catherine the great\0"
    "ivan hrozny\0"
    "ivan hrozný\0"
    "иван грозный\0"
    "ivan the terrible\0"
    "alexandr veliky\0"
    "alexandr veliký\0"
    "alexandr makedonsky\0"
    "alexandr makedonský\0"
    "александр македонский\0"
    "александр великий\0"
    "alexander the great\0"
    "jan bezzemek\0"
    "иоанн безземельный\0"
    "john lackland\0"
    "richard lvi srdce\0"
    "richard lví srdce\0"
    "ричард львиное сердце\0"
    "richard the lionheart\0"
    "vilem dobyvatel\0"
    "vilém dobyvatel\0"
    "вильгельм завоеватель\0"
    "william the conqueror\0"
    "vladimir veliky\0"
    "vladimír veliký\0"
    "владимир великий\0"
    "vladimir the great\0"
    "jaroslav moudry\0"
    "jaroslav moudrý\0"
    "ярослав мудрый\0"
    "yaroslav the wise\0"
    "jan lucembursky\0"
    "jan lucemburský\0"
    "иоанн люксембургский\0"
    "ян люксембургский\0"
    "john of luxembourg\0"
    "john of bohemia\0"
    "jiri z podebrad\0"
    "jiří z poděbrad\0"
    "йиржи из подебрад\0"
    "георгий подебрад\0"
    "george of podebrady\0"
    "george of poděbrady\0"
    "zikmund lucembursky\0"
    "zikmund lucemburský\0"
    "сигизмунд люксембургский\0"
    "sigismund of luxembourg\0"
    "marie terezie\0"
    "мария терезия\0"
    "maria theresa\0"
    "marie stuartovna\0"
    "мария стюарт\0"
    "mary stuart\0"
    "marie antoinetta\0"
    "мария-антуанетта\0"
    "marie antoinette\0"
    "frantisek josef\0"
    "františek josef\0"
    "франц-иосиф\0"
    "франц иосиф\0"
    "franz joseph\0"
    "francis joseph\0"
    "frantisek ferdinand\0"
    "františek ferdinand\0"
    "франц фердинанд\0"
    "franz ferdinand\0"
    "jan pavel\0"
    "иоанн павел\0"
    "john paul\0"
    "jan nepomucky\0"
    "jan nepomucký\0"
    "ян непомуцкий\0"
    "john of nepomuk\0"
    "frantisek z assisi\0"
    "františek z assisi\0"
    "франциск ассизский\0"
    "francis of assisi\0"
    "tomas akvinsky\0"
    "tomáš akvinský\0"
    "фома аквинский\0"
    "thomas aquinas\0"
    "erasmus rotterdamsky\0"
    "erasmus rotterdamský\0"
    "эразм роттердамский\0"
    "erasmus of rotterdam\0"
    "jana z arku\0"
    "johanka z arku\0"
    "жанна дарк\0"
    "жанна д'арк\0"
    "joan of arc\0"
    "jeanne darc\0"
    "jeanne d'arc\0"
    "robin hood\0"
    "робин гуд\0"
    "don quijote\0"
    "дон кихот\0"
    "don quixote\0"
    "hamlet\0"
    "гамлет\0"
    "popelka\0"
    "золушка\0"
    "cinderella\0"
    "snehurka\0"
    "sněhurka\0"
    "белоснежка\0"
    "snow white\0"
    "cervena karkulka\0"
    "červená karkulka\0"
    "красная шапочка\0"
    "little red riding hood\0"
    "osn\0"
    "organizace spojenych narodu\0"
    "organizace spojených národů\0"
    "spojene narody\0"
    "spojené národy\0"
    "оон\0"
    "организация объединенных наций\0"
    "организация объединённых наций\0"
    "un\0"
    "united nations\0"
    "onz\0"
    "uno\0"
    "eu\0"
    "evropska unie\0"
    "evropská unie\0"
    "ес\0"
    "евросоюз\0"
    "европейский союз\0"
    "єс\0"
    "european union\0"
    "unia europejska\0"
    "evropska komise\0"
    "evropská komise\0"
    "еврокомиссия\0"
    "европейская комиссия\0"
    "european commission\0"
    "evropsky parlament\0"
    "evropský parlament\0"
    "europarlament\0"
    "европарламент\0"
    "европейский парламент\0"
    "european parliament\0"
    "evropska rada\0"
    "evropská rada\0"
    "европейский совет\0"
    "european council\0"
    "rada evropy\0"
    "совет европы\0"
    "council of europe\0"
    "evropska centralni banka\0"
    "evropská centrální banka\0"
    "ecb\0"
    "европейский центральный банк\0"
    "ецб\0"
    "european central bank\0"
    "evropsky soudni dvur\0"
    "evropský soudní dvůr\0"
    "soudni dvur evropske unie\0"
    "soudní dvůr evropské unie\0"
    "суд европейского союза\0"
    "европейский суд\0"
    "european court of justice\0"
    "evropsky soud pro lidska prava\0"
    "evropský soud pro lidská práva\0"
    "eslp\0"
    "европейский суд по правам человека\0"
    "еспч\0"
    "european court of human rights\0"
    "echr\0"
    "evropske spolecenstvi\0"
    "evropské společenství\0"
    "европейское сообщество\0"
    "european community\0"
    "evropske hospodarske spolecenstvi\0"
    "evropské hospodářské společenství\0"
    "ehs\0"
    "европейское экономическое сообщество\0"
    "еэс\0"
    "european economic community\0"
    "eec\0"
    "nato\0"
    "severoatlanticka aliance\0"
    "severoatlantická aliance\0"
    "нато\0"
    "североатлантический альянс\0"
    "north atlantic treaty organization\0"
    "varsavska smlouva\0"
    "varšavská smlouva\0"
    "варшавский договор\0"
    "овд\0"
    "warsaw pact\0"
    "rvhp\0"
    "rada vzajemne hospodarske pomoci\0"
    "rada vzájemné hospodářské pomoci\0"
    "сэв\0"
    "совет экономической взаимопомощи\0"
    "comecon\0"
    "sns\0"
    "spolecenstvi nezavislych statu\0"
    "společenství nezávislých států\0"
    "снг\0"
    "содружество независимых государств\0"
    "cis\0"
    "commonwealth of independent states\0"
    "obse\0"
    "обсе\0"
    "osce\0"
    "oecd\0"
    "оэср\0"
    "opec\0"
    "опек\0"
    "unesco\0"
    "юнеско\0"
    "unicef\0"
    "юнисеф\0"
    "mmf\0"
    "mezinarodni menovy fond\0"
    "mezinárodní měnový fond\0"
    "мвф\0"
    "международный валютный фонд\0"
    "imf\0"
    "international monetary fund\0"
    "svetova banka\0"
    "světová banka\0"
    "всемирный банк\0"
    "world bank\0"
    "svetova zdravotnicka organizace\0"
    "světová zdravotnická organizace\0"
    "всемирная организация здравоохранения\0"
    "world health organization\0"
    "svetova obchodni organizace\0"
    "světová obchodní organizace\0"
    "wto\0"
    "всемирная торговая организация\0"
    "вто\0"
    "world trade organization\0"
    "mezinarodni olympijsky vybor\0"
    "mezinárodní olympijský výbor\0"
    "mov\0"
    "международный олимпийский комитет\0"
    "мок\0"
    "international olympic committee\0"
    "ioc\0"
    "mezinarodni soudni dvur\0"
    "mezinárodní soudní dvůr\0"
    "международный суд\0"
    "international court of justice\0"
    "mezinarodni trestni soud\0"
    "mezinárodní trestní soud\0"
    "международный уголовный суд\0"
    "international criminal court\0"
    "icc\0"
    "maae\0"
    "mezinarodni agentura pro atomovou energii\0"
    "mezinárodní agentura pro atomovou energii\0"
    "магатэ\0"
    "iaea\0"
    "international atomic energy agency\0"
    "rada bezpecnosti\0"
    "rada bezpečnosti\0"
    "совет безопасности\0"
    "совбез\0"
    "security council\0"
    "valne shromazdeni\0"
    "valné shromáždění\0"
    "генеральная ассамблея\0"
    "general assembly\0"
    "spolecnost narodu\0"
    "společnost národů\0"
    "лига наций\0"
    "league of nations\0"
    "mezinarodni cerveny kriz\0"
    "mezinárodní červený kříž\0"
    "международный красный крест\0"
    "international red cross\0"
    "cerveny kriz\0"
    "červený kříž\0"
    "красный крест\0"
    "red cross\0"
    "lekari bez hranic\0"
    "lékaři bez hranic\0"
    "врачи без границ\0"
    "doctors without borders\0"
    "medecins sans frontieres\0"
    "médecins sans frontières\0"
    "svetovy fond na ochranu prirody\0"
    "světový fond na ochranu přírody\0"
    "всемирный фонд дикой природы\0"
    "world wildlife fund\0"
    "africka unie\0"
    "africká unie\0"
    "африканский союз\0"
    "african union\0"
    "arabska liga\0"
    "arabská liga\0"
    "лига арабских государств\0"
    "arab league\0"
    "organizace pro osvobozeni palestiny\0"
    "organizace pro osvobození palestiny\0"
    "oop\0"
    "организация освобождения палестины\0"
    "ооп\0"
    "palestine liberation organization\0"
    "plo\0"
    "islamsky stat\0"
    "islámský stát\0"
    "исламское государство\0"
    "игил\0"
    "иг\0"
    "islamic state\0"
    "isil\0"
    "al-kaida\0"
    "al-káida\0"
    "аль-каида\0"
    "al-qaeda\0"
    "al-qaida\0"
    "hizballah\0"
    "hizballáh\0"
    "хезболла\0"
    "hezbollah\0"
    "hizbullah\0"
    "hamas\0"
    "hamás\0"
    "хамас\0"
    "taliban\0"
    "tálibán\0"
    "талибан\0"
    "fatah\0"
    "фатх\0"
    "bily dum\0"
    "bílý dům\0"
    "белый дом\0"
    "white house\0"
    "kongres\0"
    "конгресс\0"
    "congress\0"
    "snemovna reprezentantu\0"
    "sněmovna reprezentantů\0"
    "палата представителей\0"
    "house of representatives\0"
    "dolni snemovna\0"
    "dolní sněmovna\0"
    "палата общин\0"
    "house of commons\0"
    "snemovna lordu\0"
    "sněmovna lordů\0"
    "палата лордов\0"
    "house of lords\0"
    "spolkovy snem\0"
    "spolkový sněm\0"
    "бундестаг\0"
    "bundestag\0"
    "statni duma\0"
    "státní duma\0"
    "государственная дума\0"
    "госдума\0"
    "state duma\0"
    "rada federace\0"
    "совет федерации\0"
    "federation council\0"
    "nejvyssi sovet\0"
    "nejvyšší sovět\0"
    "верховный совет\0"
    "supreme soviet\0"
    "nejvyssi rada\0"
    "nejvyšší rada\0"
    "верховная рада\0"
    "verkhovna rada\0"
    "nejvyssi soud\0"
    "nejvyšší soud\0"
    "верховный суд\0"
    "supreme court\0"
    "ustavni soud\0"
    "ústavní soud\0"
    "конституционный суд\0"
    "constitutional court\0"
    "poslanecka snemovna\0"
    "poslanecká sněmovna\0"
    "палата депутатов\0"
    "chamber of deputies\0"
    "cia\0"
    "цру\0"
    "fbi\0"
    "фбр\0"
    "nasa\0"
    "наса\0"
    "kgb\0"
    "кгб\0"
    "nkvd\0"
    "нквд\0"
    "gpu\0"
    "гпу\0"
    "ck\0"
    "čk\0"
    "ceka\0"
    "čeka\0"
    "чк\0"
    "cheka\0"
    "fsb\0"
    "фсб\0"
    "gru\0"
    "гру\0"
    "ksss\0"
    "кпсс\0"
    "cpsu\0"
    "ksc\0"
    "ksč\0"
    "komunisticka strana ceskoslovenska\0"
    "komunistická strana československa\0"
    "кпч\0"
    "коммунистическая партия чехословакии\0"
    "cpc\0"
    "communist party of czechoslovakia\0"
    "kscm\0"
    "ksčm\0"
    "komunisticka strana cech a moravy\0"
    "komunistická strana čech a moravy\0"
    "кпчм\0"
    "коммунистическая партия чехии и моравии\0"
    "communist party of bohemia and moravia\0"
    "cssr\0"
    "čssr\0"
    "ceskoslovenska socialisticka republika\0"
    "československá socialistická republika\0"
    "чсср\0"
    "чехословацкая социалистическая республика\0"
    "czechoslovak socialist republic\0"
    "csr\0"
    "čsr\0"
    "ceskoslovenska republika\0"
    "československá republika\0"
    "чср\0"
    "чехословацкая республика\0"
    "czechoslovak republic\0"
    "cssd\0"
    "čssd\0"
    "ceska strana socialne demokraticka\0"
    "česká strana sociálně demokratická\0"
    "чсдп\0"
    "чешская социал-демократическая партия\0"
    "czech social democratic party\0"
    "ods\0"
    "obcanska demokraticka strana\0"
    "občanská demokratická strana\0"
    "гдп\0"
    "гражданская демократическая партия\0"
    "civic democratic party\0"
    "rsfsr\0"
    "рсфср\0"
    "nsdap\0"
    "нсдап\0"
    "ss\0"
    "сс\0"
    "gestapo\0"
    "гестапо\0"
    "wehrmacht\0"
    "вермахт\0"
    "ruda armada\0"
    "rudá armáda\0"
    "красная армия\0"
    "ркка\0"
    "red army\0"
    "komunisticka internacionala\0"
    "komunistická internacionála\0"
    "kominterna\0"
    "коминтерн\0"
    "коммунистический интернационал\0"
    "comintern\0"
    "communist international\0"
    "komsomol\0"
    "комсомол\0"
    "politbyro\0"
    "политбюро\0"
    "politburo\0"
    "lidove milice\0"
    "lidové milice\0"
    "народная милиция\0"
    "peoples militia\0"
    "people's militia\0"
    "charta 77\0"
    "хартия 77\0"
    "charter 77\0"
    "obcanske forum\0"
    "občanské fórum\0"
    "гражданский форум\0"
    "civic forum\0"
    "narodni muzeum\0"
    "národní muzeum\0"
    "национальный музей\0"
    "national museum\0"
    "narodni divadlo\0"
    "národní divadlo\0"
    "национальный театр\0"
    "national theatre\0"
    "narodni galerie\0"
    "národní galerie\0"
    "национальная галерея\0"
    "national gallery\0"
    "narodni knihovna\0"
    "národní knihovna\0"
    "национальная библиотека\0"
    "national library\0"
    "akademie ved\0"
    "akademie věd\0"
    "академия наук\0"
    "academy of sciences\0"
    "univerzita karlova\0"
    "karlova univerzita\0"
    "карлов университет\0"
    "charles university\0"
    "karls-universitat\0"
    "karls-universität\0"
    "matematicko-fyzikalni fakulta\0"
    "matematicko-fyzikální fakulta\0"
    "mff\0"
    "физико-математический факультет\0"
    "faculty of mathematics and physics\0"
    "filozoficka fakulta\0"
    "filozofická fakulta\0"
    "философский факультет\0"
    "faculty of arts\0"
    "pravnicka fakulta\0"
    "právnická fakulta\0"
    "юридический факультет\0"
    "faculty of law\0"
    "lekarska fakulta\0"
    "lékařská fakulta\0"
    "медицинский факультет\0"
    "faculty of medicine\0"
    "masarykova univerzita\0"
    "университет масарика\0"
    "масариков университет\0"
    "masaryk university\0"
    "ceske vysoke uceni technicke\0"
    "české vysoké učení technické\0"
    "cvut\0"
    "čvut\0"
    "чешский технический университет\0"
    "czech technical university\0"
    "ctu\0"
    "moskevska statni univerzita\0"
    "moskevská státní univerzita\0"
    "московский государственный университет\0"
    "мгу\0"
    "moscow state university\0"
    "msu\0"
    "ceske aerolinie\0"
    "české aerolinie\0"
    "csa\0"
    "čsa\0"
    "чешские авиалинии\0"
    "czech airlines\0"
    "ceske drahy\0"
    "české dráhy\0"
    "чешские железные дороги\0"
    "czech railways\0"
    "ceska narodni banka\0"
    "česká národní banka\0"
    "cnb\0"
    "čnb\0"
    "чешский национальный банк\0"
    "чнб\0"
    "czech national bank\0"
    "ceska televize\0"
    "česká televize\0"
    "чешское телевидение\0"
    "czech television\0"
    "cesky rozhlas\0"
    "český rozhlas\0"
    "чешское радио\0"
    "czech radio\0"
    "prazske jaro\0"
    "pražské jaro\0"
    "пражская весна\0"
    "prague spring\0"
    "bbc\0"
    "би-би-си\0"
    "cnn\0"
    "си-эн-эн\0"
    "agence france-presse\0"
    "afp\0"
    "франс-пресс\0"
    "афп\0"
    "tass\0"
    "тасс\0"
    "svobodna evropa\0"
    "svobodná evropa\0"
    "radio svobodna evropa\0"
    "rádio svobodná evropa\0"
    "радио свобода\0"
    "свободная европа\0"
    "radio free europe\0"
    "rude pravo\0"
    "rudé právo\0"
    "руде право\0"
    "google\0"
    "гугл\0"
    "facebook\0"
    "фейсбук\0"
    "microsoft\0"
    "майкрософт\0"
    "wikipedie\0"
    "википедия\0"
    "вікіпедія\0"
    "wikipedia\0"
    "amnesty international\0"
    "международная амнистия\0"
    "амнести интернешнл\0"
    "greenpeace\0"
    "гринпис\0"
    "gazprom\0"
    "газпром\0"
    "strana zelenych\0"
    "strana zelených\0"
    "партия зеленых\0"
    "партия зелёных\0"
    "green party\0"
    "republikanska strana\0"
    "republikánská strana\0"
    "республиканская партия\0"
    "republican party\0"
    "demokraticka strana\0"
    "demokratická strana\0"
    "демократическая партия\0"
    "democratic party\0"
    "labouristicka strana\0"
    "labouristická strana\0"
    "лейбористская партия\0"
    "labour party\0"
    "konzervativni strana\0"
    "konzervativní strana\0"
    "консервативная партия\0"
    "conservative party\0"
    "socialne demokraticka strana\0"
    "sociálně demokratická strana\0"
    "социал-демократическая партия\0"
    "social democratic party\0"
    "ministerstvo zahranicnich veci\0"
    "ministerstvo zahraničních věcí\0"
    "ministerstvo zahranici\0"
    "ministerstvo zahraničí\0"
    "мид\0"
    "министерство иностранных дел\0"
    "ministry of foreign affairs\0"
    "foreign ministry\0"
    "ministerstvo vnitra\0"
    "мвд\0"
    "министерство внутренних дел\0"
    "ministry of the interior\0"
    "interior ministry\0"
    "ministerstvo obrany\0"
    "минобороны\0"
    "министерство обороны\0"
    "ministry of defence\0"
    "defense ministry\0"
    "ministerstvo financi\0"
    "ministerstvo financí\0"
    "минфин\0"
    "министерство финансов\0"
    "ministry of finance\0"
    "finance ministry\0"
    "katolicka cirkev\0"
    "katolická církev\0"
    "rimskokatolicka cirkev\0"
    "římskokatolická církev\0"
    "католическая церковь\0"
    "римско-католическая церковь\0"
    "catholic church\0"
    "roman catholic church\0"
    "pravoslavna cirkev\0"
    "pravoslavná církev\0"
    "православная церковь\0"
    "orthodox church\0"
    "ruska pravoslavna cirkev\0"
    "ruská pravoslavná církev\0"
    "русская православная церковь\0"
    "рпц\0"
    "russian orthodox church\0"
    "reckokatolicka cirkev\0"
    "řeckokatolická církev\0"
    "греко-католическая церковь\0"
    "greek catholic church\0"
    "cirkev ceskoslovenska husitska\0"
    "církev československá husitská\0"
    "чехословацкая гуситская церковь\0"
    "czechoslovak hussite church\0"
    "jednota bratrska\0"
    "jednota bratrská\0"
    "чешские братья\0"
    "моравские братья\0"
    "община чешских братьев\0"
    "unity of the brethren\0"
    "bohemian brethren\0"
    "moravian church\0"
    "anglikanska cirkev\0"
    "anglikánská církev\0"
    "англиканская церковь\0"
    "church of england\0"
    "anglican church\0"
    "svaty stolec\0"
    "svatý stolec\0"
    "святой престол\0"
    "holy see\0"
    "tovarysstvo jezisovo\0"
    "tovaryšstvo ježíšovo\0"
    "общество иисуса\0"
    "society of jesus\0"
    "rad nemeckych rytiru\0"
    "řád německých rytířů\0"
    "тевтонский орден\0"
    "teutonic order\0"
    "teutonic knights\0"
    "maltezsky rad\0"
    "maltézský řád\0"
    "мальтийский орден\0"
    "order of malta\0"
    "svaty duch\0"
    "svatý duch\0"
    "duch svaty\0"
    "duch svatý\0"
    "святой дух\0"
    "holy spirit\0"
    "holy ghost\0"
    "svata trojice\0"
    "svatá trojice\0"
    "святая троица\0"
    "holy trinity\0"
    "svaty vaclav\0"
    "svatý václav\0"
    "святой вацлав\0"
    "saint wenceslas\0"
    "st wenceslas\0"
    "svaty petr\0"
    "svatý petr\0"
    "святой петр\0"
    "святой пётр\0"
    "saint peter\0"
    "st peter\0"
    "bible\0"
    "библия\0"
    "stary zakon\0"
    "starý zákon\0"
    "ветхий завет\0"
    "old testament\0"
    "novy zakon\0"
    "nový zákon\0"
    "новый завет\0"
    "new testament\0"
    "koran\0"
    "korán\0"
    "коран\0"
    "quran\0"
    "qur'an\0"
    "talmud\0"
    "талмуд\0"
    "tora\0"
    "tóra\0"
    "тора\0"
    "torah\0"
    "zalmy\0"
    "žalmy\0"
    "zaltar\0"
    "žaltář\0"
    "псалтирь\0"
    "псалтырь\0"
    "psalms\0"
    "psalter\0"
    "zjeveni janovo\0"
    "zjevení janovo\0"
    "apokalypsa\0"
    "откровение иоанна\0"
    "апокалипсис\0"
    "apocalypse\0"
    "vanoce\0"
    "vánoce\0"
    "рождество\0"
    "риздво\0"
    "різдво\0"
    "christmas\0"
    "vianoce\0"
    "weihnachten\0"
    "boze narodzenie\0"
    "boże narodzenie\0"
    "коледа\0"
    "bozic\0"
    "božič\0"
    "stedry den\0"
    "štědrý den\0"
    "stedry vecer\0"
    "štědrý večer\0"
    "сочельник\0"
    "christmas eve\0"
    "velikonoce\0"
    "пасха\0"
    "великдень\0"
    "easter\0"
    "velka noc\0"
    "veľká noc\0"
    "ostern\0"
    "wielkanoc\0"
    "великден\0"
    "letnice\0"
    "пятидесятница\0"
    "троица\0"
    "pentecost\0"
    "whitsun\0"
    "velky patek\0"
    "velký pátek\0"
    "страстная пятница\0"
    "великая пятница\0"
    "good friday\0"
    "kvetna nedele\0"
    "květná neděle\0"
    "вербное воскресенье\0"
    "palm sunday\0"
    "popelecni streda\0"
    "popeleční středa\0"
    "пепельная среда\0"
    "ash wednesday\0"
    "nanebevzeti panny marie\0"
    "nanebevzetí panny marie\0"
    "успение богородицы\0"
    "успение пресвятой богородицы\0"
    "assumption of mary\0"
    "nanebevstoupeni pane\0"
    "nanebevstoupení páně\0"
    "вознесение господне\0"
    "ascension\0"
    "zvestovani\0"
    "zvěstování\0"
    "благовещение\0"
    "annunciation\0"
    "zjeveni pane\0"
    "zjevení páně\0"
    "tri kralove\0"
    "tři králové\0"
    "богоявление\0"
    "epiphany\0"
    "bozi telo\0"
    "boží tělo\0"
    "праздник тела христова\0"
    "corpus christi\0"
    "hromnice\0"
    "сретение\0"
    "candlemas\0"
    "masopust\0"
    "масленица\0"
    "shrovetide\0"
    "advent\0"
    "адвент\0"
    "канун нового года\0"
    "new years eve\0"
    "new year's eve\0"
    "novy rok\0"
    "nový rok\0"
    "новый год\0"
    "new year\0"
    "dusicky\0"
    "dušičky\0"
    "день поминовения усопших\0"
    "all souls day\0"
    "vsech svatych\0"
    "všech svatých\0"
    "день всех святых\0"
    "all saints day\0"
    "pesach\0"
    "песах\0"
    "passover\0"
    "chanuka\0"
    "ханука\0"
    "hanukkah\0"
    "chanukah\0"
    "ramadan\0"
    "ramadán\0"
    "рамадан\0"
    "den vitezstvi\0"
    "den vítězství\0"
    "день победы\0"
    "victory day\0"
    "svatek prace\0"
    "svátek práce\0"
    "праздник труда\0"
    "labour day\0"
    "may day\0"
    "valpurzina noc\0"
    "valpuržina noc\0"
    "вальпургиева ночь\0"
    "walpurgis night\0"
    "prvni svetova valka\0"
    "první světová válka\0"
    "первая мировая война\0"
    "first world war\0"
    "world war i\0"
    "druha svetova valka\0"
    "druhá světová válka\0"
    "вторая мировая война\0"
    "second world war\0"
    "world war ii\0"
    "velka vlastenecka valka\0"
    "velká vlastenecká válka\0"
    "великая отечественная война\0"
    "great patriotic war\0"
    "studena valka\0"
    "studená válka\0"
    "холодная война\0"
    "cold war\0"
    "tricetileta valka\0"
    "třicetiletá válka\0"
    "тридцатилетняя война\0"
    "thirty years war\0"
    "stoleta valka\0"
    "stoletá válka\0"
    "столетняя война\0"
    "hundred years war\0"
    "sedmileta valka\0"
    "sedmiletá válka\0"
    "семилетняя война\0"
    "seven years war\0"
    "krymska valka\0"
    "krymská válka\0"
    "крымская война\0"
    "crimean war\0"
    "obcanska valka\0"
    "občanská válka\0"
    "гражданская война\0"
    "civil war\0"
    "vietnamska valka\0"
    "vietnamská válka\0"
    "valka ve vietnamu\0"
    "válka ve vietnamu\0"
    "вьетнамская война\0"
    "война во вьетнаме\0"
    "vietnam war\0"
    "korejska valka\0"
    "korejská válka\0"
    "корейская война\0"
    "korean war\0"
    "punske valky\0"
    "punské války\0"
    "пунические войны\0"
    "punic wars\0"
    "peloponeska valka\0"
    "peloponéská válka\0"
    "пелопоннесская война\0"
    "peloponnesian war\0"
    "husitske valky\0"
    "husitské války\0"
    "гуситские войны\0"
    "hussite wars\0"
    "napoleonske valky\0"
    "napoleonské války\0"
    "наполеоновские войны\0"
    "napoleonic wars\0"
    "krizove vypravy\0"
    "křížové výpravy\0"
    "крестовые походы\0"
    "crusades\0"
    "bitva na bile hore\0"
    "bitva na bílé hoře\0"
    "битва на белой горе\0"
    "битва при белой горе\0"
    "battle of white mountain\0"
    "bitva u slavkova\0"
    "битва при аустерлице\0"
    "аустерлицкое сражение\0"
    "battle of austerlitz\0"
    "bitva u stalingradu\0"
    "сталинградская битва\0"
    "battle of stalingrad\0"
    "mnichovska dohoda\0"
    "mnichovská dohoda\0"
    "мюнхенское соглашение\0"
    "мюнхенский сговор\0"
    "munich agreement\0"
    "versailleska smlouva\0"
    "versailleská smlouva\0"
    "версальский договор\0"
    "treaty of versailles\0"
    "vestfalsky mir\0"
    "vestfálský mír\0"
    "вестфальский мир\0"
    "peace of westphalia\0"
    "magna charta\0"
    "великая хартия вольностей\0"
    "magna carta\0"
    "kostnicky koncil\0"
    "kostnický koncil\0"
    "констанцский собор\0"
    "council of constance\0"
    "tridentsky koncil\0"
    "tridentský koncil\0"
    "тридентский собор\0"
    "council of trent\0"
    "velka francouzska revoluce\0"
    "velká francouzská revoluce\0"
    "francouzska revoluce\0"
    "francouzská revoluce\0"
    "великая французская революция\0"
    "французская революция\0"
    "french revolution\0"
    "rijnova revoluce\0"
    "říjnová revoluce\0"
    "октябрьская революция\0"
    "october revolution\0"
    "sametova revoluce\0"
    "sametová revoluce\0"
    "бархатная революция\0"
    "velvet revolution\0"
    "narodni obrozeni\0"
    "národní obrození\0"
    "национальное возрождение\0"
    "чешское национальное возрождение\0"
    "national revival\0"
    "zlata bula\0"
    "zlatá bula\0"
    "золотая булла\0"
    "golden bull\0"
    "tolerancni patent\0"
    "toleranční patent\0"
    "патент о веротерпимости\0"
    "patent of toleration\0"
    "renesance\0"
    "ренессанс\0"
    "renaissance\0"
    "reformace\0"
    "реформация\0"
    "reformation\0"
    "holokaust\0"
    "холокост\0"
    "holocaust\0"
    "bastila\0"
    "bastilla\0"
    "бастилия\0"
    "bastille\0"
    "slovansky sjezd\0"
    "slovanský sjezd\0"
    "славянский съезд\0"
    "slavic congress\0"
    "hedvabna stezka\0"
    "hedvábná stezka\0"
    "шелковый путь\0"
    "шёлковый путь\0"
    "silk road\0"
    "rukopis kralovedvorsky\0"
    "rukopis královédvorský\0"
    "краледворская рукопись\0"
    "manuscript of dvur kralove\0"
    "manuscript of dvůr králové\0"
    "slovo o pluku igorove\0"
    "slovo o pluku igorově\0"
    "слово о полку игореве\0"
    "the tale of igors campaign\0"
    "the tale of igor's campaign\0"
    "vojna a mir\0"
    "vojna a mír\0"
    "война и мир\0"
    "war and peace\0"
    "zlocin a trest\0"
    "zločin a trest\0"
    "преступление и наказание\0"
    "crime and punishment\0"
    "bozska komedie\0"
    "božská komedie\0"
    "божественная комедия\0"
    "divine comedy\0"
    "ilias\0"
    "iliada\0"
    "илиада\0"
    "iliad\0"
    "odyssea\0"
    "odysseia\0"
    "одиссея\0"
    "odyssey\0"
    "karluv most\0"
    "karlův most\0"
    "карлов мост\0"
    "charles bridge\0"
    "prazsky hrad\0"
    "pražský hrad\0"
    "пражский град\0"
    "prague castle\0"
    "staromestske namesti\0"
    "staroměstské náměstí\0"
    "староместская площадь\0"
    "old town square\0"
    "vaclavske namesti\0"
    "václavské náměstí\0"
    "вацлавская площадь\0"
    "wenceslas square\0"
    "stare mesto\0"
    "staré město\0"
    "старый город\0"
    "старе-место\0"
    "old town\0"
    "nove mesto\0"
    "nové město\0"
    "новый город\0"
    "нове-место\0"
    "new town\0"
    "berlinska zed\0"
    "berlínská zeď\0"
    "берлинская стена\0"
    "berlin wall\0"
    "eiffelova vez\0"
    "eiffelova věž\0"
    "eiffelovka\0"
    "эйфелева башня\0"
    "eiffel tower\0"
    "koloseum\0"
    "колизей\0"
    "colosseum\0"
    "coliseum\0"
    "akropolis\0"
    "akropole\0"
    "акрополь\0"
    "acropolis\0"
    "mlecna draha\0"
    "mléčná dráha\0"
    "млечный путь\0"
    "milky way\0"
    "nobelova cena\0"
    "нобелевская премия\0"
    "nobel prize\0"
    "olympijske hry\0"
    "olympijské hry\0"
    "olympiada\0"
    "olympiáda\0"
    "олимпийские игры\0"
    "олимпиада\0"
    "olympic games\0"
    "olympics\0"
    "mistrovstvi sveta\0"
    "mistrovství světa\0"
    "чемпионат мира\0"
    "world cup\0"
    "world championship\0"
    "liga mistru\0"
    "liga mistrů\0"
    "лига чемпионов\0"
    "champions league\0"
    "brexit\0"
    "брексит\0"
    "nuaksott\0"
    "nuakšott\0"
    "нуакшот\0"
    "nouakchott\0"
    "niamey\0"
    "ниамей\0"
    "ndzamena\0"
    "ndžamena\0"
    "нджамена\0"
    "ndjamena\0"
    "n'djamena\0"
    "ouagadougou\0"
    "уагадугу\0"
    "pretoria\0"
    "pretorie\0"
    "претория\0"
    "rabat\0"
    "рабат\0"
    "vientiane\0"
    "вьентьян\0"
    "bujumbura\0"
    "buzumbura\0"
    "bužumbura\0"
    "бужумбура\0"
    "conakry\0"
    "конакри\0"
    "freetown\0"
    "фритаун\0"
    "georgetown\0"
    "джорджтаун\0"
    "libreville\0"
    "либревиль\0"
    "brazzaville\0"
    "браззавиль\0"
    "kinshasa\0"
    "киншаса\0"
    "yaounde\0"
    "yaoundé\0"
    "яунде\0"
    "abidzan\0"
    "abidžan\0"
    "абиджан\0"
    "abidjan\0"
    "dar es salaam\0"
    "дар-эс-салам\0"
    "port-au-prince\0"
    "порт-о-пренс\0"
    "thimphu\0"
    "thimbu\0"
    "thimbú\0"
    "тхимпху\0"
    "vaduz\0"
    "вадуц\0"
    "valletta\0"
    "валлетта\0"
    "podgorica\0"
    "подгорица\0"
    "pristina\0"
    "priština\0"
    "приштина\0"
    "prishtina\0"
    "bogota\0"
    "bogotá\0"
    "богота\0"
    "quito\0"
    "кито\0"
    "la paz\0"
    "ла-пас\0"
    "san jose\0"
    "san josé\0"
    "сан-хосе\0"
    "san salvador\0"
    "сан-сальвадор\0"
    "santo domingo\0"
    "санто-доминго\0"
    "kingston\0"
    "кингстон\0"
    "wellington\0"
    "веллингтон\0"
    "auckland\0"
    "окленд\0"
    "brisbane\0"
    "брисбен\0"
    "dauha\0"
    "dauhá\0"
    "doha\0"
    "dohá\0"
    "доха\0"
    "maskat\0"
    "маскат\0"
    "muscat\0"
    "manama\0"
    "manáma\0"
    "манама\0"
    "kolombo\0"
    "коломбо\0"
    "colombo\0"
    "kandahar\0"
    "kandahár\0"
    "кандагар\0"
    "herat\0"
    "herát\0"
    "герат\0"
    "pesavar\0"
    "péšávar\0"
    "пешавар\0"
    "peshawar\0"
    "amritsar\0"
    "амритсар\0"
    "hajdarabad\0"
    "hajdarábád\0"
    "хайдарабад\0"
    "hyderabad\0"
    "bangalur\0"
    "bangalúr\0"
    "бангалор\0"
    "bangalore\0"
    "bengaluru\0"
    "tabriz\0"
    "tabríz\0"
    "тебриз\0"
    "gandza\0"
    "gandža\0"
    "гянджа\0"
    "ganja\0"
    "suchumi\0"
    "сухуми\0"
    "сухум\0"
    "sukhumi\0"
    "cchinvali\0"
    "цхинвали\0"
    "цхинвал\0"
    "tskhinvali\0"
    "jokohama\0"
    "иокогама\0"
    "йокогама\0"
    "yokohama\0"
    "nagoja\0"
    "нагоя\0"
    "nagoya\0"
    "honsu\0"
    "honšú\0"
    "хонсю\0"
    "honshu\0"
    "kjusu\0"
    "kjúšú\0"
    "кюсю\0"
    "kyushu\0"
    "sikoku\0"
    "šikoku\0"
    "сикоку\0"
    "shikoku\0"
    "pusan\0"
    "пусан\0"
    "busan\0"
    "wu-chan\0"
    "ухань\0"
    "wuhan\0"
    "tchien-tin\0"
    "tchien-ťin\0"
    "тяньцзинь\0"
    "tianjin\0"
    "tientsin\0"
    "cchung-cching\0"
    "čchung-čching\0"
    "чунцин\0"
    "chongqing\0"
    "chungking\0"
    "kuang-cou\0"
    "kuang-čou\0"
    "гуанчжоу\0"
    "guangzhou\0"
    "nan-ting\0"
    "nan-ťing\0"
    "sen-cen\0"
    "šen-čen\0"
    "шэньчжэнь\0"
    "shenzhen\0"
    "sin-tiang\0"
    "sin-ťiang\0"
    "синьцзян\0"
    "xinjiang\0"
    "che-nan\0"
    "хэнань\0"
    "henan\0"
    "chu-nan\0"
    "хунань\0"
    "hunan\0"
    "jun-nan\0"
    "jün-nan\0"
    "юньнань\0"
    "yunnan\0"
    "san-tung\0"
    "šan-tung\0"
    "шаньдун\0"
    "shandong\0"
    "kuang-tung\0"
    "гуандун\0"
    "guangdong\0"
    "charlottetown\0"
    "шарлоттаун\0"
    "cleveland\0"
    "кливленд\0"
    "phoenix\0"
    "финикс\0"
    "baltimore\0"
    "балтимор\0"
    "minneapolis\0"
    "миннеаполис\0"
    "st louis\0"
    "сент-луис\0"
    "saint louis\0"
    "salt lake city\0"
    "солт-лейк-сити\0"
    "las vegas\0"
    "лас-вегас\0"
    "san diego\0"
    "сан-диего\0"
    "nashville\0"
    "нашвилл\0"
    "newark\0"
    "ньюарк\0"
    "norfolk\0"
    "норфолк\0"
    "princeton\0"
    "принстон\0"
    "yale\0"
    "йель\0"
    "йельский университет\0"
    "stanford\0"
    "стэнфорд\0"
    "harlem\0"
    "kentucky\0"
    "кентукки\0"
    "indiana\0"
    "индиана\0"
    "minnesota\0"
    "миннесота\0"
    "new hampshire\0"
    "нью-гэмпшир\0"
    "new jersey\0"
    "нью-джерси\0"
    "rhode island\0"
    "род-айленд\0"
    "vermont\0"
    "вермонт\0"
    "newfoundland\0"
    "ньюфаундленд\0"
    "guadeloupe\0"
    "гваделупа\0"
    "martinik\0"
    "мартиника\0"
    "martinique\0"
    "reunion\0"
    "réunion\0"
    "реюньон\0"
    "nova kaledonie\0"
    "nová kaledonie\0"
    "новая каледония\0"
    "new caledonia\0"
    "nova guinea\0"
    "nová guinea\0"
    "новая гвинея\0"
    "new guinea\0"
    "nova anglie\0"
    "nová anglie\0"
    "новая англия\0"
    "new england\0"
    "asuan\0"
    "asuán\0"
    "асуан\0"
    "aswan\0"
    "giza\0"
    "gíza\0"
    "гиза\0"
    "teotihuacan\0"
    "teotihuacán\0"
    "теотиуакан\0"
    "korsun\0"
    "korsuň\0"
    "корсунь\0"
    "pripjat\0"
    "pripjať\0"
    "припять\0"
    "pripyat\0"
    "prypiat\0"
    "tmutarakan\0"
    "tmutarakaň\0"
    "тмутаракань\0"
    "haná\0"
    "hanakia\0"
    "horni luzice\0"
    "horní lužice\0"
    "верхняя лужица\0"
    "upper lusatia\0"
    "dolni luzice\0"
    "dolní lužice\0"
    "нижняя лужица\0"
    "lower lusatia\0"
    "horni slezsko\0"
    "horní slezsko\0"
    "верхняя силезия\0"
    "upper silesia\0"
    "dolni slezsko\0"
    "dolní slezsko\0"
    "нижняя силезия\0"
    "lower silesia\0"
    "vychodni prusko\0"
    "východní prusko\0"
    "восточная пруссия\0"
    "east prussia\0"
    "dolni rakousko\0"
    "dolní rakousko\0"
    "нижняя австрия\0"
    "lower austria\0"
    "horni rakousko\0"
    "horní rakousko\0"
    "верхняя австрия\0"
    "upper austria\0"
    "jizni osetie\0"
    "jižní osetie\0"
    "jizni osetsko\0"
    "jižní osetsko\0"
    "южная осетия\0"
    "south ossetia\0"
    "velet\0"
    "велет\0"
    "вильц\0"
    "veleti\0"
    "radimic\0"
    "radimič\0"
    "радимич\0"
    "radimich\0"
    "ujgur\0"
    "уйгур\0"
    "uyghur\0"
    "uighur\0"
    "tibetan\0"
    "tibeťan\0"
    "тибетец\0"
    "sikh\0"
    "сикх\0"
    "hinduista\0"
    "индуист\0"
    "hindu\0"
    "pakistanec\0"
    "pákistánec\0"
    "пакистанец\0"
    "pakistani\0"
    "palestinec\0"
    "палестинец\0"
    "palestinian\0"
    "syran\0"
    "syřan\0"
    "сириец\0"
    "syrian\0"
    "iracan\0"
    "iráčan\0"
    "иракец\0"
    "iraqi\0"
    "marokanec\0"
    "marokánec\0"
    "марокканец\0"
    "moroccan\0"
    "alziran\0"
    "alžířan\0"
    "алжирец\0"
    "algerian\0"
    "mexican\0"
    "mexičan\0"
    "мексиканец\0"
    "argentinec\0"
    "аргентинец\0"
    "argentine\0"
    "argentinian\0"
    "kubanec\0"
    "kubánec\0"
    "кубинец\0"
    "cuban\0"
    "novozelandan\0"
    "novozélanďan\0"
    "новозеландец\0"
    "new zealander\0"
    "seleukovec\0"
    "селевкид\0"
    "seleucid\0"
    "achaimenovec\0"
    "ахеменид\0"
    "achaemenid\0"
    "arpadovec\0"
    "arpádovec\0"
    "арпад\0"
    "arpad\0"
    "árpád\0"
    "piastovec\0"
    "пяст\0"
    "piast\0"
    "rostislav\0"
    "ростислав\0"
    "rastislav\0"
    "sylvie\0"
    "сильвия\0"
    "sylvia\0"
    "monika\0"
    "моника\0"
    "monica\0"
    "sarlota\0"
    "šarlota\0"
    "zaneta\0"
    "žaneta\0"
    "жанетта\0"
    "jeannette\0"
    "janet\0"
    "nikodem\0"
    "nikodém\0"
    "никодим\0"
    "nicodemus\0"
    "polykarp\0"
    "поликарп\0"
    "polycarp\0"
    "irenej\0"
    "ириней\0"
    "irenaeus\0"
    "longin\0"
    "лонгин\0"
    "longinus\0"
    "kleofas\0"
    "kleofáš\0"
    "клеопа\0"
    "cleopas\0"
    "bernadeta\0"
    "бернадетта\0"
    "bernadette\0"
    "matylda\0"
    "матильда\0"
    "matilda\0"
    "gizela\0"
    "гизела\0"
    "gisela\0"
    "pipin\0"
    "пипин\0"
    "pepin\0"
    "pippin\0"
    "odoaker\0"
    "одоакр\0"
    "odoacer\0"
    "alarich\0"
    "аларих\0"
    "alaric\0"
    "geiserich\0"
    "гейзерих\0"
    "genseric\0"
    "gaiseric\0"
    "vercingetorix\0"
    "верцингеториг\0"
    "knut\0"
    "кнуд\0"
    "canute\0"
    "artaxerxes\0"
    "артаксеркс\0"
    "mesek\0"
    "měšek\0"
    "мешко\0"
    "mieszko\0"
    "borivoj\0"
    "bořivoj\0"
    "борживой\0"
    "drahomira\0"
    "drahomíra\0"
    "драгомира\0"
    "jaropolk\0"
    "ярополк\0"
    "yaropolk\0"
    "jaroslav\0"
    "ярослав\0"
    "yaroslav\0"
    "jefim\0"
    "ефим\0"
    "yefim\0"
    "euthymius\0"
    "jevdokie\0"
    "eudokie\0"
    "евдокия\0"
    "eudocia\0"
    "eudoxia\0"
    "julianna\0"
    "juliana\0"
    "juliána\0"
    "юлиана\0"
    "ульяна\0"
    "makarij\0"
    "makarius\0"
    "макарий\0"
    "macarius\0"
    "nikita\0"
    "niketas\0"
    "никита\0"
    "nicetas\0"
    "nikon\0"
    "никон\0"
    "pafnutij\0"
    "пафнутий\0"
    "paphnutius\0"
    "savel\0"
    "савл\0"
    "saul\0"
    "stojan\0"
    "стоян\0"
    "stoyan\0"
    "tichon\0"
    "тихон\0"
    "tikhon\0"
    "trofim\0"
    "трофим\0"
    "trophimus\0"
    "jevgenij\0"
    "yevgeny\0"
    "evgeny\0"
    "jevgenija\0"
    "yevgenia\0"
    "evgenia\0"
    "jekaterina\0"
    "jekatěrina\0"
    "yekaterina\0"
    "ekaterina\0"
    "jelena\0"
    "yelena\0"
    "jelizaveta\0"
    "yelizaveta\0"
    "elizaveta\0"
    "jermak\0"
    "ермак\0"
    "yermak\0"
    "ermak\0"
    "nikolaj\0"
    "nikolai\0"
    "nikolay\0"
    "микола\0"
    "michail\0"
    "mikhail\0"
    "pjotr\0"
    "pyotr\0"
    "feodor\0"
    "grigorij\0"
    "grigory\0"
    "григорій\0"
    "ilja\0"
    "ilya\0"
    "илля\0"
    "ілля\0"
    "leibniz\0"
    "лейбниц\0"
    "kierkegaard\0"
    "кьеркегор\0"
    "wittgenstein\0"
    "витгенштейн\0"
    "heidegger\0"
    "хайдеггер\0"
    "husserl\0"
    "гуссерль\0"
    "hayek\0"
    "хайек\0"
    "keynes\0"
    "кейнс\0"
    "durkheim\0"
    "дюркгейм\0"
    "engels\0"
    "энгельс\0"
    "herder\0"
    "гердер\0"
    "hilbert\0"
    "гильберт\0"
    "helmholtz\0"
    "гельмгольц\0"
    "hertz\0"
    "герц\0"
    "huygens\0"
    "гюйгенс\0"
    "hooke\0"
    "гук\0"
    "hubble\0"
    "хаббл\0"
    "hawking\0"
    "хокинг\0"
    "euler\0"
    "эйлер\0"
    "gauss\0"
    "гаусс\0"
    "cauchy\0"
    "коши\0"
    "poincare\0"
    "poincaré\0"
    "пуанкаре\0"
    "lagrange\0"
    "лагранж\0"
    "laplace\0"
    "лаплас\0"
    "galois\0"
    "галуа\0"
    "pascal\0"
    "паскаль\0"
    "ampere\0"
    "ampère\0"
    "ампер\0"
    "watt\0"
    "уатт\0"
    "faraday\0"
    "фарадей\0"
    "maxwell\0"
    "максвелл\0"
    "rutherford\0"
    "резерфорд\0"
    "joule\0"
    "джоуль\0"
    "curie\0"
    "кюри\0"
    "rontgen\0"
    "röntgen\0"
    "рентген\0"
    "roentgen\0"
    "haeckel\0"
    "геккель\0"
    "harvey\0"
    "гарвей\0"
    "харви\0"
    "eiffel\0"
    "эйфель\0"
    "braille\0"
    "брайль\0"
    "lavoisier\0"
    "лавуазье\0"
    "hoffmann\0"
    "гофман\0"
    "holderlin\0"
    "hölderlin\0"
    "гельдерлин\0"
    "гёльдерлин\0"
    "гессе\0"
    "hauptmann\0"
    "гауптман\0"
    "rilke\0"
    "рильке\0"
    "hasek\0"
    "hašek\0"
    "гашек\0"
    "havlicek\0"
    "havlíček\0"
    "гавличек\0"
    "hacha\0"
    "hácha\0"
    "гаха\0"
    "husak\0"
    "husák\0"
    "гусак\0"
    "hrabal\0"
    "грабал\0"
    "havel\0"
    "гавел\0"
    "holbein\0"
    "гольбейн\0"
    "durer\0"
    "dürer\0"
    "дюрер\0"
    "bosch\0"
    "босх\0"
    "bruegel\0"
    "brueghel\0"
    "брейгель\0"
    "rubens\0"
    "рубенс\0"
    "gauguin\0"
    "гоген\0"
    "monet\0"
    "моне\0"
    "manet\0"
    "мане\0"
    "renoir\0"
    "ренуар\0"
    "cezanne\0"
    "cézanne\0"
    "сезанн\0"
    "degas\0"
    "дега\0"
    "toulouse-lautrec\0"
    "тулуз-лотрек\0"
    "delacroix\0"
    "делакруа\0"
    "watteau\0"
    "ватто\0"
    "caravaggio\0"
    "караваджо\0"
    "bizet\0"
    "бизе\0"
    "gounod\0"
    "гуно\0"
    "debussy\0"
    "дебюсси\0"
    "saint-saens\0"
    "saint-saëns\0"
    "сен-санс\0"
    "schonberg\0"
    "schönberg\0"
    "шенберг\0"
    "шёнберг\0"
    "schoenberg\0"
    "strauss\0"
    "штраус\0"
    "wagner\0"
    "вагнер\0"
    "mitterrand\0"
    "миттеран\0"
    "chirac\0"
    "ширак\0"
    "sarkozy\0"
    "саркози\0"
    "hollande\0"
    "олланд\0"
    "macron\0"
    "макрон\0"
    "pompidou\0"
    "помпиду\0"
    "petain\0"
    "pétain\0"
    "петен\0"
    "daladier\0"
    "даладье\0"
    "bismarck\0"
    "бисмарк\0"
    "hindenburg\0"
    "гинденбург\0"
    "hess\0"
    "гесс\0"
    "ribbentrop\0"
    "риббентроп\0"
    "henlein\0"
    "генлейн\0"
    "schroder\0"
    "schröder\0"
    "шредер\0"
    "шрёдер\0"
    "schroeder\0"
    "merkel\0"
    "merkelova\0"
    "merkelová\0"
    "меркель\0"
    "adenauer\0"
    "аденауэр\0"
    "johnson\0"
    "джонсон\0"
    "jefferson\0"
    "джефферсон\0"
    "jackson\0"
    "джексон\0"
    "truman\0"
    "трумэн\0"
    "hoover\0"
    "гувер\0"
    "attlee\0"
    "эттли\0"
    "disraeli\0"
    "дизраэли\0"
    "nelson\0"
    "нельсон\0"
    "cromwell\0"
    "кромвель\0"
    "drake\0"
    "дрейк\0"
    "livingstone\0"
    "ливингстон\0"
    "halifax\0"
    "галифакс\0"
    "hopkins\0"
    "хопкинс\0"
    "гопкинс\0"
    "hughes\0"
    "хьюз\0"
    "swift\0"
    "свифт\0"
    "defoe\0"
    "дефо\0"
    "keats\0"
    "китс\0"
    "shelley\0"
    "шелли\0"
    "wordsworth\0"
    "вордсворт\0"
    "woolf\0"
    "woolfova\0"
    "woolfová\0"
    "вулф\0"
    "bronte\0"
    "brontë\0"
    "bronteova\0"
    "brontëová\0"
    "бронте\0"
    "thackeray\0"
    "теккерей\0"
    "wells\0"
    "уэллс\0"
    "orwell\0"
    "оруэлл\0"
    "whitman\0"
    "уитмен\0"
    "hawthorne\0"
    "готорн\0"
    "longfellow\0"
    "лонгфелло\0"
    "faulkner\0"
    "фолкнер\0"
    "steinbeck\0"
    "стейнбек\0"
    "fitzgerald\0"
    "фицджеральд\0"
    "salinger\0"
    "сэлинджер\0"
    "doyle\0"
    "дойл\0"
    "дойль\0"
    "holmes\0"
    "холмс\0"
    "watson\0"
    "ватсон\0"
    "уотсон\0"
    "chaplin\0"
    "чаплин\0"
    "disney\0"
    "дисней\0"
    "stendhal\0"
    "стендаль\0"
    "sartre\0"
    "сартр\0"
    "beauvoir\0"
    "beauvoirova\0"
    "beauvoirová\0"
    "бовуар\0"
    "saint-exupery\0"
    "saint-exupéry\0"
    "сент-экзюпери\0"
    "saint-simon\0"
    "сен-симон\0"
    "proudhon\0"
    "прудон\0"
    "apollinaire\0"
    "аполлинер\0"
    "andersen\0"
    "андерсен\0"
    "ibsen\0"
    "ибсен\0"
    "mao ce-tung\0"
    "мао цзэдун\0"
    "mao zedong\0"
    "mao tse-tung\0"
    "ce-tung\0"
    "цзэдун\0"
    "zedong\0"
    "tse-tung\0"
    "cankajsek\0"
    "čankajšek\0"
    "чан кайши\0"
    "chiang kai-shek\0"
    "teng siao-pching\0"
    "дэн сяопин\0"
    "deng xiaoping\0"
    "siao-pching\0"
    "сяопин\0"
    "xiaoping\0"
    "si tin-pching\0"
    "si ťin-pching\0"
    "си цзиньпин\0"
    "xi jinping\0"
    "tin-pching\0"
    "ťin-pching\0"
    "цзиньпин\0"
    "jinping\0"
    "cou en-laj\0"
    "čou en-laj\0"
    "чжоу эньлай\0"
    "zhou enlai\0"
    "chou en-lai\0"
    "sunjatsen\0"
    "сунь ятсен\0"
    "sun yat-sen\0"
    "kim cong-un\0"
    "kim čong-un\0"
    "ким чен ын\0"
    "kim jong-un\0"
    "kim cong-il\0"
    "kim čong-il\0"
    "ким чен ир\0"
    "kim jong-il\0"
    "kim ir-sen\0"
    "ким ир сен\0"
    "kim il-sung\0"
    "ho ci min\0"
    "ho či min\0"
    "хо ши мин\0"
    "ho chi minh\0"
    "asad\0"
    "асад\0"
    "assad\0"
    "nasir\0"
    "násir\0"
    "насер\0"
    "nasser\0"
    "husajn\0"
    "хусейн\0"
    "хуссейн\0"
    "hussein\0"
    "husayn\0"
    "kaddafi\0"
    "kaddáfí\0"
    "каддафи\0"
    "gaddafi\0"
    "qaddafi\0"
    "gadhafi\0"
    "kadafi\0"
    "chomejni\0"
    "chomejní\0"
    "хомейни\0"
    "khomeini\0"
    "chamenei\0"
    "chameneí\0"
    "хаменеи\0"
    "khamenei\0"
    "gandhi\0"
    "gándhí\0"
    "gandhiova\0"
    "gándhíová\0"
    "ганди\0"
    "nehru\0"
    "néhrú\0"
    "неру\0"
    "bhuttova\0"
    "bhuttová\0"
    "bhutto\0"
    "бхутто\0"
    "thakur\0"
    "thákur\0"
    "тагор\0"
    "tagore\0"
    "netanjahu\0"
    "нетаньяху\0"
    "netanyahu\0"
    "erdogan\0"
    "erdoğan\0"
    "эрдоган\0"
    "ataturk\0"
    "atatürk\0"
    "ататюрк\0"
    "ceausescu\0"
    "ceauşescu\0"
    "ceaușescu\0"
    "чаушеску\0"
    "kadar\0"
    "kádár\0"
    "кадар\0"
    "horthy\0"
    "хорти\0"
    "kossuth\0"
    "кошут\0"
    "tudjman\0"
    "туджман\0"
    "tudman\0"
    "tuđman\0"
    "milosevic\0"
    "milošević\0"
    "милошевич\0"
    "vinci\0"
    "винчи\0"
    "leonardo da vinci\0"
    "леонардо да винчи\0"
    "vincent van gogh\0"
    "винсент ван гог\0"
    "jan zlatousty\0"
    "jan zlatoústý\0"
    "иоанн златоуст\0"
    "john chrysostom\0"
    "jan amos komensky\0"
    "jan amos komenský\0"
    "ян амос коменский\0"
    "john amos comenius\0"
    "jan hus\0"
    "ян гус\0"
    "john huss\0"
    "jindrich ptacnik\0"
    "jindřich ptáčník\0"
    "генрих птицелов\0"
    "henry the fowler\0"
    "ludvik pobozny\0"
    "ludvík pobožný\0"
    "людовик благочестивый\0"
    "louis the pious\0"
    "fridrich barbarossa\0"
    "bedrich barbarossa\0"
    "bedřich barbarossa\0"
    "фридрих барбаросса\0"
    "frederick barbarossa\0"
    "fridrich veliky\0"
    "fridrich veliký\0"
    "bedrich veliky\0"
    "bedřich veliký\0"
    "фридрих великий\0"
    "frederick the great\0"
    "svaty mikulas\0"
    "svatý mikuláš\0"
    "николай чудотворец\0"
    "святой николай\0"
    "saint nicholas\0"
    "svaty jiri\0"
    "svatý jiří\0"
    "георгий победоносец\0"
    "святой георгий\0"
    "saint george\0"
    "cyril a metodej\0"
    "cyril a metoděj\0"
    "кирилл и мефодий\0"
    "cyril and methodius\0"
    "baba jaga\0"
    "баба-яга\0"
    "baba yaga\0"
    "vsesvazova komunisticka strana\0"
    "všesvazová komunistická strana\0"
    "всесоюзная коммунистическая партия\0"
    "all-union communist party\0"
    "komunisticka strana sovetskeho svazu\0"
    "komunistická strana sovětského svazu\0"
    "коммунистическая партия советского союза\0"
    "communist party of the soviet union\0"
    "mossad\0"
    "моссад\0"
    "interpol\0"
    "интерпол\0"
    "fifa\0"
    "фифа\0"
    "uefa\0"
    "уефа\0"
    "объединенные нации\0"
    "объединённые нации\0"
    "haagsky tribunal\0"
    "haagský tribunál\0"
    "гаагский трибунал\0"
    "hague tribunal\0"
    "norimbersky proces\0"
    "norimberský proces\0"
    "нюрнбергский процесс\0"
    "nuremberg trials\0"
    "novy svet\0"
    "nový svět\0"
    "новый свет\0"
    "new world\0"
    "stary svet\0"
    "starý svět\0"
    "старый свет\0"
    "old world\0"
    "zelezna opona\0"
    "železná opona\0"
    "железный занавес\0"
    "iron curtain\0"
    "svata aliance\0"
    "svatá aliance\0"
    "священный союз\0"
    "holy alliance\0"
    "антанта\0"
    "entente\0"
    "mala dohoda\0"
    "malá dohoda\0"
    "малая антанта\0"
    "little entente\0"
    "ermitaz\0"
    "ermitáž\0"
    "эрмитаж\0"
    "hermitage\0"
    "louvre\0"
    "лувр\0"
    "tretjakovska galerie\0"
    "treťjakovská galerie\0"
    "третьяковская галерея\0"
    "tretyakov gallery\0"
    "velke divadlo\0"
    "velké divadlo\0"
    "большой театр\0"
    "bolshoi theatre\0"
    "sorbonna\0"
    "сорбонна\0"
    "sorbonne\0"
    ;

static const struct name_form forms[] = {
    {0, 8, 0, CS, 2}, {17, 17, 0, RU, 2}, {32, 32, 0, EN, 2}, {32, 32, 0, OTHER, 2}, {40, 40, 1, CS, 2},
    {48, 48, 1, RU, 2}, {40, 40, 1, EN, 2}, {63, 63, 2, CS, 2}, {70, 70, 2, RU, 2}, {85, 85, 2, EN, 2},
    {93, 93, 2, OTHER, 2}, {101, 101, 2, SK, 2}, {110, 110, 2, OTHER, 2}, {117, 127, 3, CS, 2}, {138, 138, 3, RU, 2},
    {159, 159, 3, RU, 2}, {176, 193, 3, UK, 2}, {210, 210, 3, EN, 2}, {218, 218, 3, EN, 2}, {230, 230, 3, EN, 2},
    {241, 241, 3, SK, 2}, {252, 261, 3, OTHER, 2}, {272, 272, 4, CS, 2}, {282, 282, 4, RU, 2}, {299, 299, 4, EN, 2},
    {299, 308, 4, OTHER, 2}, {318, 318, 4, OTHER, 2}, {328, 334, 5, CS, 2}, {341, 341, 5, RU, 2}, {341, 352, 5, UK, 2},
    {363, 363, 5, EN, 2}, {328, 334, 5, SK, 2}, {371, 371, 5, OTHER, 2}, {378, 378, 5, OTHER, 2}, {389, 395, 6, CS, 2},
    {402, 402, 6, RU, 2}, {341, 341, 6, RU, 2}, {417, 417, 6, EN, 2}, {425, 432, 6, OTHER, 2}, {371, 371, 6, OTHER, 2},
    {440, 455, 7, CS, 2}, {471, 471, 7, RU, 2}, {496, 496, 7, EN, 2}, {511, 526, 7, OTHER, 2}, {542, 542, 7, OTHER, 2},
    {559, 559, 8, CS, 2}, {570, 570, 8, RU, 2}, {587, 587, 8, EN, 2}, {595, 595, 8, OTHER, 2}, {605, 605, 8, OTHER, 2},
    {614, 621, 9, CS, 2}, {629, 629, 9, RU, 2}, {629, 640, 9, UK, 2}, {651, 651, 9, EN, 2}, {659, 659, 9, OTHER, 2},
    {665, 674, 9, OTHER, 2}, {684, 684, 10, CS, 2}, {693, 693, 10, RU, 2}, {708, 723, 10, UK, 2},
    {708, 708, 10, OTHER, 2}, {738, 738, 10, EN, 2}, {746, 746, 10, OTHER, 2}, {754, 754, 11, CS, 2},
    {761, 761, 11, RU, 2}, {761, 780, 11, UK, 2}, {799, 799, 11, EN, 2}, {754, 807, 11, SK, 2},
    {815, 815, 11, OTHER, 2}, {825, 825, 12, CS, 2}, {833, 833, 12, RU, 2}, {833, 848, 12, UK, 2},
    {863, 863, 12, EN, 2}, {870, 881, 12, SK, 2}, {893, 893, 12, OTHER, 2}, {901, 901, 12, OTHER, 2},
    {912, 912, 13, CS, 2}, {919, 919, 13, RU, 2}, {919, 932, 13, UK, 2}, {945, 945, 13, EN, 2}, {953, 963, 13, SK, 2},
    {974, 974, 13, OTHER, 2}, {981, 981, 14, CS, 2}, {988, 988, 14, RU, 2}, {1005, 1005, 14, EN, 2},
    {1013, 1013, 14, OTHER, 2}, {1022, 1022, 15, CS, 2}, {1028, 1028, 15, RU, 2}, {1045, 1045, 15, EN, 2},
    {1022, 1053, 15, SK, 2}, {1060, 1060, 15, OTHER, 2}, {1069, 1069, 15, OTHER, 2}, {1076, 1083, 16, CS, 2},
    {1091, 1091, 16, RU, 2}, {1091, 1104, 16, UK, 2}, {1117, 1117, 16, EN, 2}, {1123, 1123, 16, SK, 2},
    {1133, 1140, 16, OTHER, 2}, {1148, 1148, 16, OTHER, 2}, {1156, 1167, 17, CS, 2}, {1179, 1179, 17, RU, 2},
    {1198, 1198, 17, EN, 2}, {1209, 1209, 17, EN, 2}, {1220, 1231, 17, OTHER, 2}, {1243, 1243, 18, CS, 2},
    {1248, 1248, 18, RU, 2}, {1257, 1257, 18, EN, 2}, {1257, 1257, 18, SK, 2}, {1264, 1264, 18, OTHER, 2},
    {1269, 1269, 18, OTHER, 2}, {1276, 1292, 19, CS, 2}, {1309, 1309, 19, RU, 2}, {1332, 1332, 19, EN, 2},
    {1346, 1346, 20, CS, 2}, {1352, 1352, 20, RU, 2}, {1363, 1363, 20, EN, 2}, {1373, 1373, 20, OTHER, 2},
    {1379, 1379, 20, OTHER, 2}, {1387, 1396, 21, CS, 2}, {1406, 1406, 21, RU, 2}, {1419, 1419, 21, EN, 2},
    {1426, 1432, 21, OTHER, 2}, {1439, 1439, 21, OTHER, 2}, {1448, 1448, 22, CS, 2}, {1460, 1460, 22, RU, 2},
    {1481, 1481, 22, EN, 2}, {1492, 1492, 22, EN, 2}, {1502, 1502, 22, SK, 2}, {1514, 1514, 22, OTHER, 2},
    {1525, 1534, 23, CS, 2}, {1544, 1544, 23, RU, 2}, {1559, 1559, 23, UK, 2}, {1576, 1576, 23, OTHER, 2},
    {1591, 1591, 23, EN, 2}, {1599, 1605, 23, OTHER, 2}, {1612, 1612, 23, OTHER, 2}, {1619, 1619, 24, CS, 2},
    {1624, 1624, 24, CS, 2}, {1544, 1544, 24, RU, 2}, {1591, 1591, 24, EN, 2}, {1632, 1632, 25, CS, 2},
    {1642, 1642, 25, RU, 2}, {1661, 1661, 25, EN, 2}, {1671, 1682, 25, SK, 2}, {1661, 1661, 25, OTHER, 2},
    {1694, 1694, 26, CS, 2}, {1700, 1700, 26, RU, 2}, {1694, 1694, 26, EN, 2}, {1713, 1713, 27, CS, 2},
    {1723, 1723, 27, RU, 2}, {1740, 1740, 27, RU, 2}, {1755, 1755, 27, EN, 2}, {1763, 1763, 27, EN, 2},
    {1772, 1781, 27, OTHER, 2}, {1791, 1791, 28, CS, 2}, {1798, 1798, 28, RU, 2}, {1811, 1811, 28, EN, 2},
    {1818, 1826, 29, CS, 2}, {1835, 1835, 29, RU, 2}, {1852, 1871, 29, UK, 2}, {1890, 1890, 29, EN, 2},
    {1818, 1818, 29, SK, 2}, {1898, 1898, 29, OTHER, 2}, {1905, 1905, 29, OTHER, 2}, {1917, 1917, 30, CS, 2},
    {1928, 1937, 30, CS, 2}, {1947, 1947, 30, RU, 2}, {1968, 1968, 30, EN, 2}, {1980, 1980, 30, SK, 2},
    {1990, 1990, 30, OTHER, 2}, {2001, 2001, 30, OTHER, 2}, {1980, 1980, 31, CS, 2}, {2013, 2013, 31, RU, 2},
    {2013, 2032, 31, UK, 2}, {2051, 2051, 31, EN, 2}, {2059, 2059, 31, OTHER, 2}, {2068, 2068, 32, CS, 2},
    {2075, 2075, 32, RU, 2}, {2092, 2092, 32, EN, 2}, {2068, 2099, 32, SK, 2}, {2107, 2107, 32, OTHER, 2},
    {2116, 2116, 32, OTHER, 2}, {2125, 2125, 33, CS, 2}, {2132, 2132, 33, RU, 2}, {2145, 2145, 33, UK, 2},
    {2158, 2158, 33, OTHER, 2}, {2169, 2169, 33, EN, 2}, {2125, 2176, 33, SK, 2}, {2184, 2184, 33, OTHER, 2},
    {2191, 2191, 33, OTHER, 2}, {2197, 2197, 34, CS, 2}, {2209, 2209, 34, RU, 2}, {2230, 2230, 34, EN, 2},
    {2239, 2239, 34, OTHER, 2}, {2250, 2250, 35, CS, 2}, {2259, 2259, 35, RU, 2}, {2274, 2274, 35, EN, 2},
    {2282, 2290, 35, SK, 2}, {2299, 2310, 35, OTHER, 2}, {2322, 2322, 36, CS, 2}, {2339, 2339, 36, RU, 2},
    {2367, 2367, 36, EN, 2}, {2383, 2399, 36, SK, 2}, {2416, 2429, 36, OTHER, 2}, {2443, 2461, 36, OTHER, 2},
    {2480, 2480, 37, CS, 2}, {2489, 2489, 37, RU, 2}, {2504, 2519, 37, UK, 2}, {2534, 2534, 37, OTHER, 2},
    {2549, 2549, 37, EN, 2}, {2557, 2557, 37, EN, 2}, {2565, 2565, 37, EN, 2}, {2574, 2574, 37, OTHER, 2},
    {2582, 2591, 37, OTHER, 2}, {2601, 2601, 38, CS, 2}, {2607, 2607, 38, RU, 2}, {2620, 2631, 38, UK, 2},
    {2642, 2642, 38, OTHER, 2}, {2653, 2653, 38, EN, 2}, {2660, 2660, 38, OTHER, 2}, {2666, 2666, 38, OTHER, 2},
    {2675, 2675, 39, CS, 2}, {2679, 2679, 39, RU, 2}, {2675, 2675, 39, EN, 2}, {2688, 2694, 40, CS, 2},
    {2701, 2701, 40, RU, 2}, {2714, 2714, 40, EN, 2}, {2721, 2728, 40, SK, 2}, {2736, 2736, 40, OTHER, 2},
    {2743, 2743, 40, OTHER, 2}, {2756, 2756, 41, CS, 2}, {2766, 2766, 41, RU, 2}, {2783, 2783, 41, UK, 2},
    {2804, 2804, 41, EN, 2}, {2813, 2822, 41, OTHER, 2}, {2832, 2832, 41, OTHER, 2}, {2841, 2841, 42, CS, 2},
    {2851, 2851, 42, RU, 2}, {2868, 2868, 42, EN, 2}, {2877, 2886, 42, OTHER, 2}, {2896, 2896, 42, OTHER, 2},
    {2906, 2906, 43, CS, 2}, {2913, 2913, 43, RU, 2}, {2926, 2926, 43, EN, 2}, {2906, 2906, 43, SK, 2},
    {2933, 2933, 43, OTHER, 2}, {2941, 2951, 44, CS, 2}, {2963, 2963, 44, RU, 2}, {2963, 2978, 44, UK, 2},
    {2993, 2993, 44, EN, 2}, {2999, 3010, 44, SK, 2}, {3022, 3022, 44, OTHER, 2}, {3032, 3032, 44, OTHER, 2},
    {3040, 3048, 45, CS, 2}, {3058, 3058, 45, RU, 2}, {3071, 3071, 45, EN, 2}, {3078, 3078, 45, OTHER, 2},
    {3086, 3086, 45, OTHER, 2}, {3095, 3105, 46, CS, 2}, {3117, 3117, 46, RU, 2}, {3117, 3136, 46, UK, 2},
    {3155, 3155, 46, EN, 2}, {3167, 3179, 46, SK, 2}, {3193, 3193, 46, OTHER, 2}, {3204, 3204, 46, OTHER, 2},
    {3212, 3212, 47, CS, 2}, {3220, 3220, 47, RU, 2}, {3233, 3233, 47, UK, 2}, {3252, 3252, 47, EN, 2},
    {3259, 3267, 47, EN, 2}, {3276, 3276, 47, OTHER, 2}, {3283, 3290, 47, OTHER, 2}, {3298, 3298, 48, CS, 2},
    {3307, 3307, 48, RU, 2}, {3322, 3322, 48, UK, 2}, {3337, 3337, 48, EN, 2}, {3345, 3345, 48, OTHER, 2},
    {3353, 3361, 49, CS, 2}, {3370, 3370, 49, RU, 2}, {3385, 3385, 49, EN, 2}, {3393, 3393, 49, OTHER, 2},
    {3401, 3401, 50, CS, 2}, {3407, 3407, 50, RU, 2}, {3420, 3420, 50, EN, 2}, {3420, 3427, 50, OTHER, 2},
    {3435, 3435, 51, CS, 2}, {3447, 3447, 51, RU, 2}, {3470, 3470, 51, EN, 2}, {3435, 3435, 51, EN, 2},
    {3482, 3482, 52, CS, 2}, {3489, 3489, 52, RU, 2}, {3482, 3482, 52, EN, 2}, {3502, 3516, 53, CS, 2},
    {3531, 3531, 53, RU, 2}, {3560, 3560, 53, EN, 2}, {3574, 3574, 53, EN, 2}, {3582, 3591, 54, CS, 2},
    {3531, 3531, 54, RU, 2}, {3601, 3601, 54, RU, 2}, {3574, 3574, 54, EN, 2}, {3618, 3627, 54, SK, 2},
    {3637, 3637, 55, CS, 2}, {3644, 3644, 55, RU, 2}, {3644, 3657, 55, UK, 2}, {3670, 3670, 55, EN, 2},
    {3678, 3678, 55, SK, 2}, {3687, 3687, 55, OTHER, 2}, {3694, 3694, 56, CS, 2}, {3702, 3702, 56, RU, 2},
    {3721, 3721, 56, EN, 2}, {3694, 3730, 56, SK, 2}, {3740, 3740, 56, OTHER, 2}, {3748, 3748, 56, OTHER, 2},
    {3759, 3759, 57, CS, 2}, {3765, 3765, 57, RU, 2}, {3759, 3759, 57, EN, 2}, {3776, 3776, 57, OTHER, 2},
    {3782, 3782, 58, CS, 2}, {3792, 3792, 58, RU, 2}, {3782, 3782, 58, EN, 2}, {3811, 3811, 59, CS, 2},
    {3818, 3818, 59, RU, 2}, {3833, 3833, 59, EN, 2}, {3841, 3841, 59, OTHER, 2}, {3847, 3847, 59, OTHER, 2},
    {3847, 3856, 59, OTHER, 2}, {3865, 3865, 60, CS, 2}, {3873, 3873, 60, RU, 2}, {3865, 3865, 60, EN, 2},
    {3890, 3902, 61, CS, 2}, {3916, 3916, 61, RU, 2}, {3890, 3890, 61, EN, 2}, {3937, 3945, 62, CS, 2},
    {3954, 3954, 62, RU, 2}, {3969, 3969, 62, EN, 2}, {3977, 3986, 62, SK, 2}, {3996, 4008, 63, CS, 2},
    {3996, 4024, 63, CS, 2}, {4039, 4039, 63, RU, 2}, {4062, 4062, 63, EN, 2}, {4073, 4073, 63, EN, 2},
    {3996, 4086, 63, SK, 2}, {4099, 4099, 64, CS, 2}, {4107, 4107, 64, RU, 2}, {4122, 4122, 64, EN, 2},
    {4130, 4140, 65, CS, 2}, {4152, 4152, 65, RU, 2}, {4171, 4171, 65, EN, 2}, {4182, 4189, 66, CS, 2},
    {4198, 4198, 66, RU, 2}, {4182, 4182, 66, EN, 2}, {4209, 4209, 67, CS, 2}, {4216, 4216, 67, RU, 2},
    {4229, 4229, 67, EN, 2}, {4236, 4236, 68, CS, 2}, {4242, 4242, 68, RU, 2}, {4253, 4253, 68, EN, 2},
    {4259, 4259, 69, CS, 2}, {4267, 4267, 69, RU, 2}, {4259, 4259, 69, EN, 2}, {4280, 4285, 70, CS, 2},
    {4292, 4292, 70, RU, 2}, {4303, 4303, 70, EN, 2}, {4309, 4309, 70, OTHER, 2}, {4315, 4324, 71, CS, 2},
    {4334, 4334, 71, RU, 2}, {4353, 4353, 71, EN, 2}, {4365, 4365, 72, CS, 2}, {4371, 4371, 72, RU, 2},
    {4382, 4382, 72, EN, 2}, {4382, 4382, 72, SK, 2}, {4388, 4398, 73, CS, 2}, {4409, 4409, 73, RU, 2},
    {4428, 4428, 73, EN, 2}, {4438, 4443, 74, CS, 2}, {4449, 4449, 74, RU, 2}, {4458, 4458, 74, EN, 2},
    {4463, 4468, 75, CS, 2}, {4475, 4475, 75, RU, 2}, {4463, 4463, 75, EN, 2}, {4484, 4484, 76, CS, 2},
    {4491, 4491, 76, RU, 2}, {4506, 4506, 76, UK, 2}, {4521, 4521, 76, EN, 2}, {4528, 4528, 77, CS, 2},
    {4537, 4537, 77, RU, 2}, {4550, 4550, 77, EN, 2}, {4556, 4556, 77, OTHER, 2}, {4564, 4564, 78, CS, 2},
    {4570, 4570, 78, RU, 2}, {4581, 4581, 78, EN, 2}, {4587, 4597, 79, CS, 2}, {4608, 4608, 79, RU, 2},
    {4625, 4625, 79, EN, 2}, {4587, 4597, 79, SK, 2}, {4632, 4641, 80, CS, 2}, {4651, 4651, 80, RU, 2},
    {4668, 4668, 80, EN, 2}, {4677, 4677, 81, CS, 2}, {4683, 4683, 81, RU, 2}, {4694, 4694, 81, EN, 2},
    {4700, 4711, 82, CS, 2}, {4723, 4723, 82, RU, 2}, {4742, 4742, 82, EN, 2}, {4753, 4753, 83, CS, 2},
    {4759, 4759, 83, RU, 2}, {4759, 4759, 83, UK, 2}, {4753, 4753, 83, EN, 2}, {4770, 4780, 84, CS, 2},
    {4791, 4791, 84, RU, 2}, {4770, 4770, 84, EN, 2}, {4810, 4810, 85, CS, 2}, {4817, 4817, 85, RU, 2},
    {4830, 4830, 85, EN, 2}, {4837, 4848, 86, CS, 2}, {4860, 4860, 86, CS, 2}, {4869, 4869, 86, RU, 2},
    {4886, 4886, 86, RU, 2}, {4907, 4907, 86, RU, 2}, {4837, 4837, 86, EN, 2}, {4928, 4928, 86, EN, 2},
    {4938, 4938, 87, CS, 2}, {4943, 4943, 87, RU, 2}, {4938, 4938, 87, EN, 2}, {4952, 4952, 88, CS, 2},
    {4960, 4960, 88, RU, 2}, {4971, 4971, 88, EN, 2}, {4979, 4979, 89, CS, 2}, {4988, 4988, 89, RU, 2},
    {5005, 5005, 89, EN, 2}, {5014, 5014, 90, CS, 2}, {5023, 5023, 90, RU, 2}, {5040, 5040, 90, EN, 2},
    {5049, 5049, 91, CS, 2}, {5059, 5059, 91, RU, 2}, {5076, 5076, 91, EN, 2}, {5085, 5091, 92, CS, 2},
    {5098, 5098, 92, RU, 2}, {5085, 5085, 92, EN, 2}, {5109, 5114, 93, CS, 2}, {5120, 5120, 93, RU, 2},
    {5109, 5109, 93, EN, 2}, {5129, 5138, 94, CS, 2}, {5149, 5149, 94, RU, 2}, {5129, 5129, 94, EN, 2},
    {5166, 5166, 95, CS, 2}, {5176, 5176, 95, RU, 2}, {5195, 5195, 95, EN, 2}, {5205, 5205, 96, CS, 2},
    {5212, 5212, 96, RU, 2}, {5225, 5225, 96, EN, 2}, {5232, 5232, 97, CS, 2}, {5241, 5241, 97, RU, 2},
    {5258, 5258, 97, EN, 2}, {5268, 5274, 98, CS, 2}, {5281, 5281, 98, RU, 2}, {5292, 5292, 98, EN, 2},
    {5292, 5298, 98, SK, 2}, {5305, 5317, 99, CS, 2}, {5332, 5332, 99, RU, 2}, {5355, 5355, 99, EN, 2},
    {5366, 5366, 99, EN, 2}, {5379, 5379, 100, CS, 2}, {5389, 5389, 100, CS, 2}, {5396, 5396, 100, RU, 2},
    {5411, 5411, 100, EN, 2}, {5418, 5418, 101, CS, 2}, {5426, 5426, 101, RU, 2}, {5441, 5441, 101, RU, 2},
    {5456, 5456, 101, EN, 2}, {5465, 5465, 102, CS, 2}, {5470, 5470, 102, RU, 2}, {5465, 5465, 102, EN, 2},
    {5479, 5479, 103, CS, 2}, {5485, 5485, 103, RU, 2}, {5479, 5479, 103, EN, 2}, {5496, 5509, 104, CS, 2},
    {5523, 5533, 104, CS, 2}, {5544, 5544, 104, RU, 2}, {5563, 5563, 104, RU, 2}, {5496, 5496, 104, EN, 2},
    {5588, 5588, 104, EN, 2}, {5598, 5608, 105, CS, 2}, {5619, 5619, 105, RU, 2}, {5598, 5598, 105, EN, 2},
    {5638, 5649, 106, CS, 2}, {5661, 5661, 106, RU, 2}, {5638, 5638, 106, EN, 2}, {5682, 5682, 107, CS, 2},
    {5690, 5690, 107, RU, 2}, {5682, 5682, 107, EN, 2}, {5705, 5705, 108, CS, 2}, {5712, 5712, 108, RU, 2},
    {5725, 5725, 108, EN, 2}, {5732, 5742, 109, CS, 2}, {5753, 5753, 109, RU, 2}, {5774, 5774, 109, EN, 2},
    {5784, 5791, 110, CS, 2}, {5799, 5799, 110, RU, 2}, {5812, 5812, 110, EN, 2}, {5819, 5828, 111, CS, 2},
    {5839, 5839, 111, RU, 2}, {5850, 5850, 111, EN, 2}, {5858, 5858, 112, CS, 2}, {5865, 5865, 112, RU, 2},
    {5858, 5858, 112, EN, 2}, {5878, 5878, 113, CS, 2}, {5887, 5887, 113, RU, 2}, {5878, 5878, 113, EN, 2},
    {5904, 5908, 114, CS, 2}, {5913, 5913, 114, RU, 2}, {5920, 5920, 114, EN, 2}, {5925, 5935, 115, CS, 2},
    {5946, 5954, 115, CS, 2}, {5963, 5963, 115, RU, 2}, {5978, 5978, 115, EN, 2}, {5987, 5987, 116, CS, 2},
    {5993, 5993, 116, RU, 2}, {6006, 6006, 116, UK, 2}, {5987, 5987, 116, EN, 2}, {6019, 6019, 116, OTHER, 2},
    {6025, 6025, 117, CS, 2}, {6033, 6033, 117, RU, 2}, {6025, 6025, 117, EN, 2}, {6048, 6048, 118, CS, 2},
    {6056, 6056, 118, RU, 2}, {6071, 6071, 118, EN, 2}, {6080, 6086, 119, CS, 2}, {6093, 6093, 119, RU, 2},
    {6112, 6112, 119, EN, 2}, {6122, 6122, 120, CS, 2}, {6128, 6128, 120, RU, 2}, {6122, 6122, 120, EN, 2},
    {6139, 6139, 121, CS, 2}, {6146, 6146, 121, RU, 2}, {6159, 6159, 121, EN, 2}, {6166, 6166, 122, CS, 2},
    {6172, 6172, 122, RU, 2}, {6166, 6166, 122, EN, 2}, {6181, 6181, 123, CS, 2}, {6188, 6188, 123, RU, 2},
    {6181, 6181, 123, EN, 2}, {6201, 6201, 124, CS, 2}, {6209, 6209, 124, RU, 2}, {6224, 6224, 124, EN, 2},
    {6233, 6233, 125, CS, 2}, {6242, 6242, 125, RU, 2}, {6262, 6262, 125, EN, 2}, {6273, 6273, 125, EN, 2},
    {6284, 6289, 126, CS, 2}, {6295, 6295, 126, RU, 2}, {6306, 6306, 126, EN, 2}, {6312, 6312, 127, CS, 2},
    {6318, 6318, 127, RU, 2}, {6329, 6329, 127, EN, 2}, {6335, 6335, 128, CS, 2}, {6343, 6343, 128, RU, 2},
    {6335, 6335, 128, EN, 2}, {6356, 6364, 129, CS, 2}, {6373, 6373, 129, RU, 2}, {6388, 6388, 129, EN, 2},
    {6396, 6396, 130, CS, 2}, {6402, 6402, 130, RU, 2}, {6413, 6413, 130, EN, 2}, {6419, 6419, 131, CS, 2},
    {6430, 6430, 131, RU, 2}, {6451, 6451, 131, EN, 2}, {6462, 6462, 132, CS, 2}, {6469, 6469, 132, RU, 2},
    {6462, 6462, 132, EN, 2}, {6482, 6482, 133, CS, 2}, {6489, 6489, 133, RU, 2}, {6504, 6504, 133, EN, 2},
    {6512, 6512, 134, CS, 2}, {6522, 6522, 134, RU, 2}, {6539, 6539, 134, EN, 2}, {6549, 6560, 135, CS, 2},
    {6572, 6572, 135, RU, 2}, {6593, 6593, 135, EN, 2}, {6604, 6604, 136, CS, 2}, {6613, 6613, 136, RU, 2},
    {6630, 6630, 136, EN, 2}, {6641, 6641, 137, CS, 2}, {6649, 6649, 137, RU, 2}, {6664, 6664, 137, EN, 2},
    {6672, 6672, 138, CS, 2}, {6678, 6678, 138, RU, 2}, {6672, 6672, 138, EN, 2}, {6689, 6697, 139, CS, 2},
    {6706, 6706, 139, RU, 2}, {6721, 6721, 139, EN, 2}, {6729, 6729, 140, CS, 2}, {6738, 6738, 140, RU, 2},
    {6753, 6753, 140, EN, 2}, {6762, 6762, 141, CS, 2}, {6769, 6769, 141, RU, 2}, {6762, 6762, 141, EN, 2},
    {6782, 6782, 142, CS, 2}, {6790, 6790, 142, RU, 2}, {6782, 6782, 142, EN, 2}, {6805, 6805, 143, CS, 2},
    {6814, 6814, 143, RU, 2}, {6829, 6829, 143, EN, 2}, {6840, 6849, 144, CS, 2}, {6859, 6859, 144, RU, 2},
    {6872, 6872, 144, EN, 2}, {6880, 6886, 145, CS, 2}, {6894, 6894, 145, RU, 2}, {6880, 6880, 145, EN, 2},
    {6905, 6905, 146, CS, 2}, {6915, 6915, 146, RU, 2}, {6934, 6934, 146, EN, 2}, {6944, 6944, 146, EN, 2},
    {6953, 6953, 147, CS, 2}, {6962, 6962, 147, RU, 2}, {6979, 6979, 147, EN, 2}, {6988, 6988, 148, CS, 2},
    {6996, 6996, 148, RU, 2}, {7007, 7007, 148, EN, 2}, {7015, 7015, 149, CS, 2}, {7022, 7022, 149, RU, 2},
    {7015, 7015, 149, EN, 2}, {7035, 7035, 150, CS, 2}, {7040, 7040, 150, RU, 2}, {7049, 7049, 150, EN, 2},
    {7055, 7055, 151, CS, 2}, {7062, 7062, 151, RU, 2}, {7075, 7075, 151, EN, 2}, {7082, 7082, 152, CS, 2},
    {7091, 7091, 152, RU, 2}, {7082, 7082, 152, EN, 2}, {7108, 7108, 153, CS, 2}, {7117, 7117, 153, RU, 2},
    {7108, 7108, 153, EN, 2}, {7134, 7134, 154, CS, 2}, {7142, 7142, 154, RU, 2}, {7157, 7157, 154, EN, 2},
    {7165, 7165, 155, CS, 2}, {7175, 7175, 155, RU, 2}, {7165, 7165, 155, EN, 2}, {7194, 7194, 155, OTHER, 2},
    {7204, 7214, 156, CS, 2}, {7225, 7225, 156, RU, 2}, {7244, 7244, 156, EN, 2}, {7244, 7254, 156, SK, 2},
    {7265, 7265, 157, CS, 2}, {7272, 7272, 157, RU, 2}, {7285, 7285, 157, EN, 2}, {7293, 7293, 158, CS, 2},
    {7302, 7302, 158, RU, 2}, {7293, 7293, 158, EN, 2}, {7319, 7319, 159, CS, 2}, {7326, 7326, 159, RU, 2},
    {7319, 7319, 159, EN, 2}, {7337, 7337, 160, CS, 2}, {7345, 7345, 160, RU, 2}, {7360, 7360, 160, EN, 2},
    {7368, 7376, 161, CS, 2}, {7385, 7385, 161, RU, 2}, {7400, 7400, 161, EN, 2}, {7408, 7417, 162, CS, 2},
    {7427, 7427, 162, RU, 2}, {7444, 7444, 162, EN, 2}, {7451, 7460, 162, SK, 2}, {7470, 7470, 163, CS, 2},
    {7476, 7476, 163, RU, 2}, {7470, 7470, 163, EN, 2}, {7485, 7485, 164, CS, 2}, {7494, 7494, 164, RU, 2},
    {7511, 7511, 164, EN, 2}, {7520, 7528, 165, CS, 2}, {7537, 7537, 165, RU, 2}, {7552, 7552, 165, EN, 2},
    {7560, 7560, 166, CS, 2}, {7569, 7569, 166, RU, 2}, {7588, 7588, 166, EN, 2}, {7560, 7560, 166, EN, 2},
    {7600, 7606, 167, CS, 2}, {7613, 7613, 167, RU, 2}, {7624, 7624, 167, EN, 2}, {7629, 7637, 168, CS, 2},
    {7646, 7646, 168, RU, 2}, {7667, 7667, 168, EN, 2}, {7677, 7677, 169, CS, 2}, {7687, 7687, 169, RU, 2},
    {7677, 7677, 169, EN, 2}, {7706, 7706, 170, CS, 2}, {7713, 7713, 170, RU, 2}, {7706, 7706, 170, EN, 2},
    {7726, 7726, 171, CS, 2}, {7732, 7732, 171, RU, 2}, {7726, 7726, 171, EN, 2}, {7743, 7743, 172, CS, 2},
    {7752, 7752, 172, RU, 2}, {7743, 7743, 172, EN, 2}, {7769, 7769, 173, CS, 2}, {7777, 7777, 173, RU, 2},
    {7790, 7790, 173, EN, 2}, {7798, 7798, 174, CS, 2}, {7805, 7805, 174, RU, 2}, {7818, 7818, 174, EN, 2},
    {7825, 7825, 175, CS, 2}, {7834, 7834, 175, RU, 2}, {7851, 7851, 175, EN, 2}, {7860, 7860, 176, CS, 2},
    {7870, 7870, 176, RU, 2}, {7890, 7890, 176, EN, 2}, {7901, 7901, 177, CS, 2}, {7906, 7906, 177, RU, 2},
    {7915, 7915, 177, EN, 2}, {7920, 7920, 178, CS, 2}, {7927, 7927, 178, RU, 2}, {7942, 7942, 178, EN, 2},
    {7949, 7949, 178, OTHER, 2}, {7956, 7967, 179, CS, 2}, {7979, 7979, 179, RU, 2}, {8000, 8000, 179, EN, 2},
    {8011, 8011, 180, CS, 2}, {8021, 8021, 180, RU, 2}, {8040, 8040, 180, EN, 2}, {8050, 8050, 181, CS, 2},
    {8059, 8059, 181, RU, 2}, {8050, 8050, 181, EN, 2}, {8076, 8076, 182, CS, 2}, {8081, 8081, 182, RU, 2},
    {8076, 8076, 182, EN, 2}, {8090, 8090, 183, CS, 2}, {8100, 8100, 183, RU, 2}, {8122, 8122, 183, EN, 2},
    {8134, 8134, 184, CS, 2}, {8142, 8142, 184, RU, 2}, {8157, 8157, 184, EN, 2}, {8166, 8166, 185, CS, 2},
    {8174, 8174, 185, RU, 2}, {8166, 8166, 185, EN, 2}, {8189, 8189, 186, CS, 2}, {8199, 8199, 186, RU, 2},
    {8189, 8189, 186, EN, 2}, {8218, 8226, 187, CS, 2}, {8235, 8235, 187, RU, 2}, {8250, 8250, 187, EN, 2},
    {8258, 8268, 188, CS, 2}, {8279, 8279, 188, RU, 2}, {8298, 8298, 188, EN, 2}, {8308, 8318, 189, CS, 2},
    {8329, 8329, 189, RU, 2}, {8348, 8348, 189, EN, 2}, {8358, 8358, 190, CS, 2}, {8365, 8365, 190, RU, 2},
    {8378, 8378, 190, UK, 2}, {8391, 8391, 190, EN, 2}, {8398, 8405, 190, SK, 2}, {8413, 8413, 191, CS, 2},
    {8418, 8418, 191, RU, 2}, {8418, 8427, 191, UK, 2}, {8436, 8436, 191, EN, 2}, {8441, 8446, 191, SK, 2},
    {8452, 8452, 191, OTHER, 2}, {8457, 8457, 192, CS, 2}, {8464, 8464, 192, RU, 2}, {8477, 8477, 192, EN, 2},
    {8484, 8484, 193, CS, 2}, {8495, 8495, 193, RU, 2}, {8516, 8516, 193, EN, 2}, {8527, 8527, 194, CS, 2},
    {8538, 8538, 194, RU, 2}, {8559, 8559, 194, EN, 2}, {8569, 8569, 195, CS, 2}, {8577, 8577, 195, CS, 2},
    {8585, 8585, 195, RU, 2}, {8600, 8600, 195, EN, 2}, {8607, 8607, 196, CS, 2}, {8615, 8615, 196, CS, 2},
    {8624, 8624, 196, RU, 2}, {8639, 8639, 196, EN, 2}, {8647, 8659, 197, CS, 2}, {8672, 8672, 197, RU, 2},
    {8695, 8695, 197, EN, 2}, {8707, 8714, 198, CS, 2}, {8722, 8722, 198, RU, 2}, {8737, 8737, 198, EN, 2},
    {8707, 8707, 198, EN, 2}, {8745, 8753, 199, CS, 2}, {8762, 8762, 199, RU, 2}, {8783, 8783, 199, RU, 2},
    {8796, 8796, 199, EN, 2}, {8804, 8814, 200, CS, 2}, {8825, 8825, 200, RU, 2}, {8846, 8846, 200, EN, 2},
    {8860, 8860, 201, CS, 2}, {8867, 8867, 201, RU, 2}, {8880, 8880, 201, EN, 2}, {8889, 8900, 202, CS, 2},
    {8912, 8924, 202, CS, 2}, {8938, 8938, 202, RU, 2}, {8963, 8963, 202, EN, 2}, {8975, 8981, 203, CS, 2},
    {8988, 8988, 203, RU, 2}, {9001, 9001, 203, EN, 2}, {9009, 9018, 204, CS, 2}, {9028, 9028, 204, RU, 2},
    {9045, 9045, 204, EN, 2}, {9055, 9055, 205, CS, 2}, {9064, 9064, 205, RU, 2}, {9079, 9079, 205, EN, 2},
    {9088, 9088, 206, CS, 2}, {9093, 9093, 206, RU, 2}, {9102, 9102, 206, UK, 2}, {9111, 9111, 206, EN, 2},
    {9118, 9118, 207, CS, 2}, {9128, 9128, 207, RU, 2}, {9149, 9149, 207, EN, 2}, {9163, 9163, 208, CS, 2},
    {9173, 9173, 208, RU, 2}, {9194, 9194, 208, EN, 2}, {9206, 9214, 209, CS, 2}, {9224, 9224, 209, RU, 2},
    {9241, 9241, 209, EN, 2}, {9254, 9264, 210, CS, 2}, {9275, 9275, 210, RU, 2}, {9296, 9296, 210, EN, 2},
    {9310, 9310, 210, EN, 2}, {9322, 9332, 211, CS, 2}, {9343, 9343, 211, RU, 2}, {9364, 9364, 211, EN, 2},
    {9375, 9375, 212, CS, 2}, {9384, 9384, 212, RU, 2}, {9375, 9375, 212, EN, 2}, {9401, 9401, 212, EN, 2},
    {9410, 9416, 213, CS, 2}, {9423, 9423, 213, RU, 2}, {9438, 9438, 213, RU, 2}, {9455, 9455, 213, EN, 2},
    {9463, 9463, 213, OTHER, 2}, {9471, 9471, 213, OTHER, 2}, {9480, 9486, 214, CS, 2}, {9493, 9493, 214, RU, 2},
    {9506, 9506, 214, EN, 2}, {9480, 9480, 214, EN, 2}, {9515, 9522, 215, CS, 2}, {9530, 9530, 215, CS, 2},
    {9539, 9539, 215, CS, 2}, {9546, 9546, 215, RU, 2}, {9561, 9561, 215, RU, 2}, {9576, 9576, 215, EN, 2},
    {9584, 9594, 216, CS, 2}, {9605, 9605, 216, RU, 2}, {9626, 9626, 216, EN, 2}, {9641, 9641, 217, CS, 2},
    {9654, 9667, 217, CS, 2}, {9681, 9681, 217, RU, 2}, {9708, 9708, 217, EN, 2}, {9721, 9734, 217, OTHER, 2},
    {9748, 9757, 218, CS, 2}, {9767, 9767, 218, RU, 2}, {9782, 9782, 218, EN, 2}, {9792, 9792, 218, EN, 2},
    {9801, 9811, 219, CS, 2}, {9824, 9824, 219, RU, 2}, {9851, 9851, 219, EN, 2}, {9864, 9864, 220, CS, 2},
    {9871, 9871, 220, RU, 2}, {9864, 9864, 220, EN, 2}, {9886, 9886, 220, EN, 2}, {9894, 9894, 221, CS, 2},
    {9901, 9901, 221, RU, 2}, {9914, 9914, 221, RU, 2}, {9943, 9943, 221, EN, 2}, {9950, 9958, 222, CS, 2},
    {9967, 9967, 222, RU, 2}, {9982, 9982, 222, EN, 2}, {9990, 9990, 223, CS, 2}, {9999, 9999, 223, RU, 2},
    {10014, 10014, 223, RU, 2}, {10033, 10033, 223, EN, 2}, {10041, 10041, 224, CS, 2}, {10050, 10050, 224, RU, 2},
    {10069, 10069, 224, EN, 2}, {10078, 10078, 225, CS, 2}, {10087, 10087, 225, RU, 2}, {10106, 10106, 225, EN, 2},
    {10114, 10114, 226, CS, 2}, {10121, 10121, 226, RU, 2}, {10136, 10136, 226, EN, 2}, {10144, 10151, 226, OTHER, 2},
    {10159, 10159, 226, OTHER, 2}, {10166, 10166, 227, CS, 2}, {10174, 10174, 227, RU, 2}, {10189, 10189, 227, EN, 2},
    {10197, 10197, 227, OTHER, 2}, {10207, 10213, 227, OTHER, 2}, {10221, 10228, 228, CS, 2},
    {10236, 10236, 228, RU, 2}, {10249, 10249, 228, RU, 2}, {10262, 10262, 228, EN, 2}, {10270, 10270, 228, OTHER, 2},
    {10278, 10285, 228, OTHER, 2}, {10294, 10294, 229, CS, 2}, {10301, 10301, 229, RU, 2}, {10314, 10314, 229, EN, 2},
    {10322, 10322, 229, EN, 2}, {10334, 10334, 229, OTHER, 2}, {10342, 10342, 230, CS, 2}, {10348, 10348, 230, RU, 2},
    {10359, 10359, 230, EN, 2}, {10366, 10366, 230, OTHER, 2}, {10342, 10342, 230, SK, 2}, {10371, 10371, 231, CS, 2},
    {10376, 10376, 231, RU, 2}, {10371, 10371, 231, EN, 2}, {10385, 10391, 231, OTHER, 2}, {10398, 10404, 232, CS, 2},
    {10411, 10411, 232, RU, 2}, {10426, 10426, 232, RU, 2}, {10441, 10441, 232, EN, 2}, {10441, 10441, 232, OTHER, 2},
    {10448, 10448, 233, CS, 2}, {10456, 10456, 233, RU, 2}, {10448, 10448, 233, EN, 2}, {10471, 10471, 233, OTHER, 2},
    {10478, 10478, 234, CS, 2}, {10486, 10486, 234, RU, 2}, {10501, 10501, 234, RU, 2}, {10478, 10478, 234, EN, 2},
    {10514, 10521, 234, OTHER, 2}, {10529, 10529, 235, CS, 2}, {10537, 10537, 235, RU, 2}, {10529, 10529, 235, EN, 2},
    {10552, 10552, 235, OTHER, 2}, {10564, 10581, 236, CS, 2}, {10601, 10631, 236, RU, 2},
    {10661, 10661, 236, OTHER, 2}, {10669, 10684, 237, CS, 2}, {10701, 10701, 237, RU, 2},
    {10729, 10740, 237, OTHER, 2}, {10753, 10768, 238, CS, 2}, {10785, 10785, 238, RU, 2},
    {10812, 10812, 238, OTHER, 2}, {10819, 10819, 239, CS, 2}, {10829, 10829, 239, RU, 2},
    {10848, 10848, 239, OTHER, 2}, {10858, 10858, 240, CS, 2}, {10864, 10864, 240, RU, 2},
    {10875, 10875, 240, OTHER, 2}, {10883, 10883, 241, CS, 2}, {10891, 10891, 241, RU, 2},
    {10906, 10906, 241, OTHER, 2}, {10912, 10912, 242, CS, 2}, {10920, 10920, 242, RU, 2},
    {10935, 10935, 242, OTHER, 2}, {10943, 10949, 243, CS, 2}, {10958, 10958, 243, RU, 2},
    {10969, 10969, 243, OTHER, 2}, {10978, 10978, 244, CS, 2}, {10991, 10991, 244, RU, 2}, {11015, 11015, 244, RU, 2},
    {11032, 11032, 244, EN, 2}, {11041, 11041, 244, EN, 2}, {11041, 11041, 244, OTHER, 2}, {11050, 11066, 245, CS, 2},
    {11086, 11086, 245, RU, 2}, {11118, 11118, 245, RU, 2}, {11137, 11137, 245, EN, 2}, {11137, 11137, 245, OTHER, 2},
    {11147, 11165, 246, CS, 2}, {11186, 11186, 246, RU, 2}, {11220, 11220, 246, RU, 2}, {11243, 11243, 246, EN, 2},
    {11243, 11243, 246, OTHER, 2}, {11255, 11255, 247, CS, 2}, {11264, 11264, 247, RU, 2},
    {11279, 11279, 247, OTHER, 2}, {11287, 11294, 248, CS, 2}, {11302, 11302, 248, RU, 2},
    {11317, 11317, 248, OTHER, 2}, {11324, 11334, 249, CS, 2}, {11345, 11362, 249, RU, 2},
    {11379, 11379, 249, OTHER, 2}, {11379, 11389, 249, OTHER, 2}, {11399, 11399, 250, CS, 2},
    {11408, 11408, 250, RU, 2}, {11423, 11423, 250, OTHER, 2}, {11431, 11446, 251, CS, 2}, {11462, 11462, 251, RU, 2},
    {11490, 11490, 251, OTHER, 2}, {11502, 11509, 252, CS, 2}, {11519, 11519, 252, RU, 2},
    {11534, 11534, 252, OTHER, 2}, {11544, 11544, 253, CS, 2}, {11551, 11551, 253, RU, 2},
    {11564, 11564, 253, OTHER, 2}, {11570, 11570, 254, CS, 2}, {11575, 11575, 254, RU, 2},
    {11582, 11582, 254, OTHER, 2}, {11587, 11596, 255, CS, 2}, {11609, 11609, 255, RU, 2},
    {11628, 11628, 255, OTHER, 2}, {11637, 11645, 256, CS, 2}, {11654, 11654, 256, RU, 2},
    {11669, 11688, 256, OTHER, 2}, {11709, 11717, 257, CS, 2}, {11726, 11726, 257, RU, 2},
    {11743, 11743, 257, OTHER, 2}, {11754, 11765, 258, CS, 2}, {11778, 11778, 258, RU, 2},
    {11801, 11801, 258, OTHER, 2}, {11812, 11823, 259, CS, 2}, {11835, 11835, 259, RU, 2},
    {11855, 11855, 259, OTHER, 2}, {11866, 11872, 260, CS, 2}, {11879, 11879, 260, RU, 2},
    {11890, 11890, 260, OTHER, 2}, {11895, 11895, 261, CS, 2}, {11903, 11903, 261, RU, 2}, {11918, 11918, 261, RU, 2},
    {11937, 11937, 261, EN, 2}, {11937, 11937, 261, OTHER, 2}, {11948, 11962, 262, CS, 2}, {11978, 11978, 262, RU, 2},
    {12004, 12004, 262, OTHER, 2}, {12011, 12011, 263, CS, 2}, {12017, 12017, 263, RU, 2},
    {12028, 12039, 263, OTHER, 2}, {12051, 12051, 264, CS, 2}, {12059, 12059, 264, RU, 2},
    {12074, 12074, 264, OTHER, 2}, {12085, 12093, 265, CS, 2}, {12102, 12102, 265, RU, 2}, {12117, 12117, 265, RU, 2},
    {12144, 12144, 265, EN, 2}, {12144, 12144, 265, OTHER, 2}, {12159, 12159, 266, CS, 2}, {12167, 12167, 266, RU, 2},
    {12180, 12189, 267, CS, 2}, {12199, 12199, 267, RU, 2}, {12212, 12212, 267, OTHER, 2},
    {12225, 12225, 267, OTHER, 2}, {12244, 12252, 268, CS, 2}, {12261, 12261, 268, RU, 2},
    {12274, 12274, 268, OTHER, 2}, {12285, 12285, 269, CS, 2}, {12293, 12293, 269, RU, 2},
    {12308, 12308, 269, OTHER, 2}, {12318, 12325, 270, CS, 2}, {12333, 12333, 270, RU, 2},
    {12318, 12318, 270, OTHER, 2}, {12344, 12352, 271, CS, 2}, {12361, 12361, 271, RU, 2},
    {12376, 12383, 271, OTHER, 2}, {12391, 12397, 272, CS, 2}, {12406, 12406, 272, RU, 2},
    {12417, 12417, 272, OTHER, 2}, {12425, 12425, 272, OTHER, 2}, {12433, 12443, 273, CS, 2},
    {12455, 12455, 273, RU, 2}, {12475, 12475, 273, EN, 2}, {12490, 12499, 274, CS, 2}, {12509, 12509, 274, RU, 2},
    {12490, 12490, 274, EN, 2}, {12526, 12538, 275, CS, 2}, {12551, 12551, 275, RU, 2}, {12573, 12573, 275, EN, 2},
    {12585, 12585, 276, CS, 2}, {12596, 12596, 276, RU, 2}, {12585, 12585, 276, EN, 2}, {12617, 12627, 276, SK, 2},
    {12638, 12638, 276, OTHER, 2}, {12638, 12648, 276, OTHER, 2}, {12658, 12658, 276, OTHER, 2},
    {12666, 12675, 277, CS, 2}, {12685, 12685, 277, RU, 2}, {12702, 12702, 277, RU, 2}, {12638, 12638, 277, EN, 2},
    {12617, 12627, 277, SK, 2}, {12638, 12638, 277, OTHER, 2}, {12721, 12728, 278, CS, 2}, {12736, 12736, 278, RU, 2},
    {12721, 12721, 278, EN, 2}, {12749, 12749, 278, OTHER, 2}, {12757, 12757, 279, CS, 2}, {12764, 12764, 279, RU, 2},
    {12777, 12777, 279, OTHER, 2}, {12784, 12784, 279, OTHER, 2}, {12796, 12796, 280, CS, 2},
    {12802, 12802, 280, RU, 2}, {12813, 12813, 280, OTHER, 2}, {12820, 12820, 280, OTHER, 2},
    {12827, 12834, 281, CS, 2}, {12842, 12842, 281, RU, 2}, {12855, 12855, 281, OTHER, 2}, {12863, 12871, 282, CS, 2},
    {12881, 12881, 282, RU, 2}, {12896, 12896, 282, OTHER, 2}, {12907, 12923, 283, CS, 2}, {12940, 12940, 283, RU, 2},
    {12970, 12970, 283, OTHER, 2}, {12978, 12985, 284, CS, 2}, {12993, 12993, 284, RU, 2}, {12993, 13006, 284, UK, 2},
    {12978, 12978, 284, EN, 2}, {13019, 13019, 285, CS, 2}, {13031, 13031, 285, CS, 2}, {13040, 13040, 285, RU, 2},
    {13063, 13063, 285, EN, 2}, {13075, 13081, 286, CS, 2}, {13088, 13088, 286, RU, 2}, {13101, 13101, 286, EN, 2},
    {13108, 13114, 287, CS, 2}, {13121, 13121, 287, RU, 2}, {13130, 13130, 287, RU, 2}, {13141, 13141, 287, EN, 2},
    {13148, 13148, 287, OTHER, 2}, {13164, 13173, 288, CS, 2}, {13185, 13185, 288, RU, 2}, {13200, 13200, 288, EN, 2},
    {13208, 13208, 288, OTHER, 2}, {13215, 13215, 289, CS, 2}, {13225, 13225, 289, RU, 2}, {13215, 13215, 289, EN, 2},
    {13244, 13244, 290, CS, 2}, {13266, 13266, 290, RU, 2}, {13301, 13301, 290, EN, 2}, {13319, 13319, 291, CS, 2},
    {13339, 13339, 291, RU, 2}, {13374, 13374, 291, EN, 2}, {13396, 13396, 292, CS, 2}, {13404, 13404, 292, RU, 2},
    {13419, 13419, 292, EN, 2}, {13427, 13427, 293, CS, 2}, {13436, 13436, 293, RU, 2}, {13453, 13453, 293, EN, 2},
    {13427, 13427, 293, EN, 2}, {13461, 13461, 294, CS, 2}, {13472, 13472, 294, RU, 2}, {13495, 13495, 294, RU, 2},
    {13518, 13518, 294, EN, 2}, {13529, 13545, 295, CS, 2}, {13563, 13569, 295, CS, 2}, {13576, 13587, 295, RU, 2},
    {13598, 13598, 295, EN, 2}, {13606, 13611, 295, OTHER, 2}, {13617, 13617, 296, CS, 2}, {13626, 13626, 296, RU, 2},
    {13643, 13643, 296, EN, 2}, {13653, 13653, 296, OTHER, 2}, {13662, 13662, 297, CS, 2}, {13669, 13669, 297, RU, 2},
    {13684, 13684, 297, EN, 2}, {13692, 13692, 298, CS, 2}, {13702, 13702, 298, RU, 2}, {13721, 13721, 298, EN, 2},
    {13731, 13737, 299, CS, 2}, {13744, 13744, 299, RU, 2}, {13755, 13755, 299, EN, 2}, {13761, 13761, 299, OTHER, 2},
    {13769, 13775, 300, CS, 2}, {13784, 13784, 300, RU, 2}, {13797, 13797, 300, EN, 2}, {13805, 13805, 301, CS, 2},
    {13813, 13813, 301, RU, 2}, {13826, 13826, 301, EN, 2}, {13833, 13841, 301, OTHER, 2},
    {13850, 13850, 301, OTHER, 2}, {13860, 13860, 302, CS, 2}, {13870, 13870, 302, RU, 2}, {13887, 13887, 302, EN, 2},
    {13897, 13906, 302, OTHER, 2}, {13916, 13916, 302, OTHER, 2}, {13927, 13927, 303, CS, 2},
    {13936, 13936, 303, RU, 2}, {13951, 13951, 303, EN, 2}, {13959, 13965, 304, CS, 2}, {13972, 13972, 304, RU, 2},
    {13993, 13993, 304, EN, 2}, {14004, 14004, 304, EN, 2}, {14013, 14013, 304, OTHER, 2}, {14023, 14023, 305, CS, 2},
    {14029, 14029, 305, RU, 2}, {14042, 14042, 305, EN, 2}, {14049, 14056, 306, CS, 2}, {14064, 14064, 306, RU, 2},
    {14073, 14073, 306, EN, 2}, {14079, 14079, 306, EN, 2}, {14086, 14092, 307, CS, 2}, {14099, 14099, 307, RU, 2},
    {14112, 14112, 307, EN, 2}, {14119, 14119, 308, CS, 2}, {14125, 14125, 308, RU, 2}, {14119, 14119, 308, EN, 2},
    {14136, 14136, 309, CS, 2}, {14147, 14147, 309, RU, 2}, {14136, 14136, 309, EN, 2}, {14168, 14177, 310, CS, 2},
    {14187, 14187, 310, CS, 2}, {14196, 14196, 310, RU, 2}, {14187, 14187, 310, EN, 2}, {14213, 14213, 311, CS, 2},
    {14221, 14221, 311, CS, 2}, {14229, 14229, 311, RU, 2}, {14221, 14221, 311, EN, 2}, {14244, 14252, 312, CS, 2},
    {14262, 14262, 312, RU, 2}, {14277, 14277, 312, RU, 2}, {14292, 14292, 312, EN, 2}, {14300, 14309, 313, CS, 2},
    {14319, 14319, 313, RU, 2}, {14332, 14332, 313, RU, 2}, {14347, 14347, 313, EN, 2}, {14355, 14362, 314, CS, 2},
    {14370, 14370, 314, RU, 2}, {14383, 14383, 314, EN, 2}, {14390, 14399, 315, CS, 2}, {14409, 14422, 315, RU, 2},
    {14435, 14443, 315, EN, 2}, {14452, 14452, 315, EN, 2}, {14461, 14461, 315, OTHER, 2}, {14471, 14486, 316, CS, 2},
    {14502, 14502, 316, RU, 2}, {14515, 14515, 316, EN, 2}, {14524, 14535, 317, CS, 2}, {14547, 14547, 317, RU, 2},
    {14524, 14524, 317, EN, 2}, {14524, 14535, 317, EN, 2}, {14570, 14579, 318, CS, 2}, {14589, 14589, 318, CS, 2},
    {14599, 14599, 318, RU, 2}, {14589, 14589, 318, EN, 2}, {14616, 14625, 319, CS, 2}, {14635, 14635, 319, RU, 2},
    {14616, 14625, 319, EN, 2}, {14616, 14616, 319, EN, 2}, {14652, 14662, 320, CS, 2}, {14673, 14692, 320, RU, 2},
    {14652, 14662, 320, EN, 2}, {14652, 14652, 320, EN, 2}, {14711, 14720, 321, CS, 2}, {14730, 14730, 321, CS, 2},
    {14738, 14738, 321, RU, 2}, {14711, 14720, 321, EN, 2}, {14711, 14711, 321, EN, 2}, {14755, 14755, 322, CS, 2},
    {14760, 14760, 322, RU, 2}, {14769, 14769, 322, RU, 2}, {14755, 14755, 322, EN, 2}, {14778, 14778, 323, CS, 2},
    {14785, 14785, 323, RU, 2}, {14778, 14778, 323, EN, 2}, {14798, 14798, 324, CS, 2}, {14803, 14803, 324, RU, 2},
    {14798, 14798, 324, EN, 2}, {14812, 14812, 325, CS, 2}, {14818, 14825, 325, CS, 2}, {14833, 14833, 325, RU, 2},
    {14818, 14825, 325, EN, 2}, {14818, 14818, 325, EN, 2}, {14844, 14844, 326, CS, 2}, {14852, 14852, 326, RU, 2},
    {14844, 14844, 326, EN, 2}, {14865, 14865, 327, CS, 2}, {14872, 14872, 327, RU, 2}, {14865, 14865, 327, EN, 2},
    {14883, 14883, 328, CS, 2}, {14889, 14889, 328, RU, 2}, {14883, 14883, 328, EN, 2}, {14900, 14900, 329, CS, 2},
    {14913, 14922, 329, CS, 2}, {14932, 14932, 329, RU, 2}, {14953, 14953, 329, EN, 2}, {14900, 14900, 329, EN, 2},
    {14963, 14963, 330, CS, 2}, {14972, 14972, 330, RU, 2}, {14987, 14987, 330, EN, 2}, {14995, 14995, 330, OTHER, 2},
    {15002, 15002, 331, CS, 2}, {15008, 15008, 331, RU, 2}, {15025, 15025, 331, EN, 2}, {15032, 15032, 331, OTHER, 2},
    {15040, 15052, 332, CS, 2}, {15065, 15065, 332, RU, 2}, {15095, 15095, 332, EN, 2}, {15108, 15108, 332, OTHER, 2},
    {15122, 15122, 333, CS, 2}, {15131, 15131, 333, RU, 2}, {15144, 15144, 333, EN, 2}, {15150, 15150, 333, OTHER, 2},
    {15157, 15157, 334, CS, 2}, {15166, 15166, 334, RU, 2}, {15183, 15183, 334, EN, 2}, {15193, 15203, 334, OTHER, 2},
    {15214, 15221, 335, CS, 2}, {15230, 15230, 335, RU, 2}, {15247, 15247, 335, RU, 2}, {15279, 15279, 335, EN, 2},
    {15289, 15289, 335, OTHER, 2}, {15299, 15299, 336, CS, 2}, {15304, 15304, 336, RU, 2}, {15317, 15317, 336, EN, 2},
    {15328, 15328, 336, OTHER, 2}, {15334, 15341, 337, CS, 2}, {15349, 15349, 337, RU, 2}, {15358, 15358, 337, RU, 2},
    {15375, 15375, 337, EN, 2}, {15384, 15384, 337, EN, 2}, {15389, 15396, 338, CS, 2}, {15406, 15406, 338, RU, 2},
    {15413, 15413, 338, RU, 2}, {15443, 15443, 338, EN, 2}, {15448, 15458, 339, CS, 2}, {15469, 15469, 339, RU, 2},
    {15484, 15484, 339, EN, 2}, {15494, 15505, 340, CS, 2}, {15518, 15518, 340, RU, 2}, {15537, 15537, 340, RU, 2},
    {15556, 15556, 340, EN, 2}, {15565, 15565, 341, CS, 2}, {15578, 15578, 341, RU, 2}, {15599, 15599, 341, EN, 2},
    {15611, 15622, 342, CS, 2}, {15634, 15643, 342, CS, 2}, {15653, 15653, 342, RU, 2}, {15672, 15672, 342, RU, 2},
    {15687, 15687, 342, EN, 2}, {15697, 15697, 342, OTHER, 2}, {15705, 15705, 342, OTHER, 2},
    {15713, 15724, 343, CS, 2}, {15736, 15736, 343, RU, 2}, {15755, 15755, 343, EN, 2}, {15766, 15766, 343, OTHER, 2},
    {15776, 15784, 344, CS, 2}, {15794, 15794, 344, RU, 2}, {15807, 15807, 344, EN, 2}, {15814, 15823, 345, CS, 2},
    {15833, 15833, 345, RU, 2}, {15844, 15844, 345, EN, 2}, {15850, 15864, 346, CS, 2}, {15879, 15879, 346, RU, 2},
    {15900, 15912, 346, EN, 2}, {15900, 15900, 346, EN, 2}, {15925, 15925, 347, CS, 2}, {15932, 15932, 347, CS, 2},
    {15940, 15940, 347, RU, 2}, {15959, 15959, 347, EN, 2}, {15969, 15969, 347, OTHER, 2}, {15977, 15990, 348, CS, 2},
    {16007, 16007, 348, RU, 2}, {16049, 16049, 348, EN, 2}, {16065, 16065, 349, CS, 2}, {16073, 16073, 349, RU, 2},
    {16086, 16086, 349, EN, 2}, {16093, 16093, 349, OTHER, 2}, {16100, 16100, 350, CS, 2}, {16110, 16110, 350, RU, 2},
    {16131, 16131, 350, EN, 2}, {16140, 16140, 350, OTHER, 2}, {16151, 16157, 351, CS, 2}, {16165, 16165, 351, RU, 2},
    {16174, 16187, 351, UK, 2}, {16200, 16200, 351, OTHER, 2}, {16211, 16211, 351, EN, 2},
    {16218, 16218, 351, OTHER, 2}, {16223, 16230, 351, SK, 2}, {16238, 16245, 351, OTHER, 2},
    {16253, 16258, 351, OTHER, 2}, {16264, 16264, 352, CS, 2}, {16270, 16270, 352, RU, 2}, {16279, 16279, 352, EN, 2},
    {16284, 16284, 353, CS, 2}, {16294, 16294, 353, CS, 2}, {16303, 16303, 353, CS, 2}, {16312, 16312, 353, RU, 2},
    {16303, 16303, 353, EN, 2}, {16331, 16346, 354, CS, 2}, {16364, 16364, 354, RU, 2}, {16373, 16373, 354, EN, 2},
    {16378, 16386, 355, CS, 2}, {16395, 16395, 355, CS, 2}, {16405, 16405, 355, RU, 2}, {16395, 16395, 355, EN, 2},
    {16420, 16420, 356, CS, 2}, {16428, 16428, 356, CS, 2}, {16439, 16439, 356, RU, 2}, {16428, 16428, 356, EN, 2},
    {16460, 16467, 357, CS, 2}, {16475, 16475, 357, RU, 2}, {16486, 16486, 357, EN, 2}, {16492, 16492, 358, CS, 2},
    {16501, 16501, 358, CS, 2}, {16508, 16508, 358, RU, 2}, {16521, 16521, 358, EN, 2}, {16527, 16527, 358, EN, 2},
    {16533, 16541, 359, CS, 2}, {16551, 16551, 359, RU, 2}, {16564, 16564, 359, EN, 2}, {16571, 16571, 360, CS, 2},
    {16580, 16588, 360, CS, 2}, {16597, 16597, 360, RU, 2}, {16610, 16610, 360, RU, 2}, {16627, 16627, 360, EN, 2},
    {16636, 16636, 361, CS, 2}, {16650, 16650, 361, CS, 2}, {16661, 16661, 361, RU, 2}, {16650, 16650, 361, EN, 2},
    {16682, 16682, 362, CS, 2}, {16695, 16695, 362, RU, 2}, {16718, 16718, 362, EN, 2}, {16729, 16729, 363, CS, 2},
    {16736, 16736, 363, RU, 2}, {16747, 16747, 363, EN, 2}, {16747, 16754, 363, OTHER, 2}, {16762, 16769, 364, CS, 2},
    {16777, 16777, 364, RU, 2}, {16790, 16790, 364, EN, 2}, {16797, 16797, 364, OTHER, 2},
    {16802, 16809, 364, OTHER, 2}, {16817, 16817, 365, CS, 2}, {16825, 16825, 365, RU, 2}, {16838, 16838, 365, EN, 2},
    {16844, 16844, 365, EN, 2}, {16850, 16850, 366, CS, 2}, {16855, 16855, 366, RU, 2}, {16850, 16850, 366, EN, 2},
    {16864, 16864, 366, EN, 2}, {16870, 16870, 367, CS, 2}, {16877, 16877, 367, RU, 2}, {16890, 16890, 367, EN, 2},
    {16898, 16898, 367, OTHER, 2}, {16905, 16905, 368, CS, 2}, {16914, 16914, 368, RU, 2}, {16905, 16905, 368, EN, 2},
    {16929, 16937, 369, CS, 2}, {16946, 16946, 369, RU, 2}, {16961, 16961, 369, EN, 2}, {16968, 16968, 369, OTHER, 2},
    {16977, 16977, 369, OTHER, 2}, {16986, 16986, 370, CS, 2}, {16993, 16993, 370, RU, 2}, {17006, 17019, 370, UK, 2},
    {17032, 17032, 370, EN, 2}, {17039, 17039, 370, EN, 2}, {17032, 17046, 370, OTHER, 2},
    {17054, 17054, 370, OTHER, 2}, {17061, 17061, 371, CS, 2}, {17071, 17071, 371, RU, 2}, {17086, 17086, 371, RU, 2},
    {17101, 17101, 371, RU, 2}, {17120, 17128, 371, EN, 2}, {17137, 17137, 371, EN, 2}, {17145, 17152, 372, CS, 2},
    {17160, 17160, 372, RU, 2}, {17175, 17175, 372, RU, 2}, {17145, 17145, 372, EN, 2}, {17188, 17188, 372, EN, 2},
    {17145, 17195, 372, OTHER, 2}, {17203, 17210, 373, CS, 2}, {17218, 17218, 373, RU, 2}, {17203, 17203, 373, EN, 2},
    {17203, 17233, 373, OTHER, 2}, {17241, 17241, 373, OTHER, 2}, {17247, 17252, 374, CS, 2},
    {17258, 17258, 374, RU, 2}, {17247, 17247, 374, EN, 2}, {17247, 17269, 374, OTHER, 2}, {17277, 17284, 375, CS, 2},
    {17294, 17294, 375, RU, 2}, {17305, 17305, 375, RU, 2}, {17320, 17320, 375, EN, 2}, {17329, 17329, 375, EN, 2},
    {17337, 17343, 376, CS, 2}, {17350, 17350, 376, RU, 2}, {17337, 17337, 376, EN, 2}, {17337, 17363, 376, OTHER, 2},
    {17370, 17378, 377, CS, 2}, {17388, 17388, 377, RU, 2}, {17401, 17401, 377, EN, 2}, {17411, 17411, 377, OTHER, 2},
    {17420, 17420, 378, CS, 2}, {17429, 17429, 378, RU, 2}, {17446, 17446, 378, EN, 2}, {17455, 17455, 378, OTHER, 2},
    {17465, 17471, 379, CS, 2}, {17478, 17478, 379, RU, 2}, {17489, 17489, 379, EN, 2}, {17495, 17495, 379, OTHER, 2},
    {17502, 17510, 380, CS, 2}, {17519, 17519, 380, RU, 2}, {17536, 17536, 380, RU, 2}, {17549, 17549, 380, EN, 2},
    {17559, 17568, 380, OTHER, 2}, {17579, 17587, 381, CS, 2}, {17596, 17596, 381, RU, 2}, {17609, 17609, 381, EN, 2},
    {17617, 17617, 382, CS, 2}, {17624, 17624, 382, RU, 2}, {17624, 17637, 382, UK, 2}, {17617, 17617, 382, EN, 2},
    {17650, 17658, 383, CS, 2}, {17668, 17668, 383, RU, 2}, {17687, 17687, 383, EN, 2}, {17687, 17696, 383, OTHER, 2},
    {17706, 17706, 383, UK, 2}, {17725, 17731, 384, CS, 2}, {17739, 17739, 384, RU, 2}, {17750, 17750, 384, EN, 2},
    {17750, 17758, 384, OTHER, 2}, {17767, 17767, 385, CS, 2}, {17775, 17775, 385, RU, 2}, {17790, 17790, 385, RU, 2},
    {17799, 17807, 385, EN, 2}, {17799, 17799, 385, EN, 2}, {17816, 17816, 385, OTHER, 2}, {17822, 17831, 386, CS, 2},
    {17841, 17841, 386, RU, 2}, {17858, 17867, 386, EN, 2}, {17877, 17877, 386, OTHER, 2}, {17889, 17889, 387, CS, 2},
    {17897, 17897, 387, RU, 2}, {17912, 17912, 387, RU, 2}, {17925, 17925, 387, EN, 2}, {17933, 17933, 387, OTHER, 2},
    {17942, 17950, 388, CS, 2}, {17959, 17959, 388, RU, 2}, {17974, 17974, 388, RU, 2}, {17989, 17998, 388, EN, 2},
    {17942, 17942, 388, OTHER, 2}, {18008, 18008, 389, CS, 2}, {18016, 18016, 389, RU, 2}, {18031, 18031, 389, EN, 2},
    {18039, 18039, 389, OTHER, 2}, {18048, 18055, 390, CS, 2}, {18063, 18063, 390, RU, 2}, {18078, 18078, 390, EN, 2},
    {18086, 18086, 390, OTHER, 2}, {18094, 18106, 391, CS, 2}, {18120, 18120, 391, RU, 2}, {18141, 18153, 391, EN, 2},
    {18141, 18141, 391, EN, 2}, {18166, 18166, 392, CS, 2}, {18174, 18174, 392, RU, 2}, {18191, 18191, 392, RU, 2},
    {18166, 18166, 392, EN, 2}, {18212, 18212, 392, OTHER, 2}, {18223, 18223, 393, CS, 2}, {18230, 18230, 393, RU, 2},
    {18241, 18241, 393, EN, 2}, {18247, 18253, 394, CS, 2}, {18260, 18260, 394, RU, 2}, {18271, 18271, 394, EN, 2},
    {18278, 18287, 395, CS, 2}, {18297, 18297, 395, RU, 2}, {18314, 18324, 395, EN, 2}, {18314, 18314, 395, EN, 2},
    {18335, 18335, 396, CS, 2}, {18346, 18346, 396, RU, 2}, {18370, 18370, 396, EN, 2}, {18384, 18395, 396, OTHER, 2},
    {18407, 18407, 397, CS, 2}, {18419, 18419, 397, RU, 2}, {18447, 18447, 397, EN, 2}, {18462, 18462, 397, OTHER, 2},
    {18475, 18475, 398, CS, 2}, {18484, 18484, 398, RU, 2}, {18499, 18499, 398, RU, 2}, {18514, 18514, 398, EN, 2},
    {18522, 18522, 398, OTHER, 2}, {18531, 18531, 399, CS, 2}, {18538, 18538, 399, RU, 2}, {18551, 18551, 399, RU, 2},
    {18566, 18566, 399, EN, 2}, {18531, 18531, 399, OTHER, 2}, {18574, 18583, 400, CS, 2}, {18593, 18593, 400, RU, 2},
    {18608, 18608, 400, EN, 2}, {18617, 18617, 401, CS, 2}, {18626, 18626, 401, RU, 2}, {18639, 18639, 401, EN, 2},
    {18647, 18647, 401, OTHER, 2}, {18654, 18654, 402, CS, 2}, {18664, 18664, 402, RU, 2}, {18654, 18654, 402, EN, 2},
    {18683, 18683, 403, CS, 2}, {18692, 18692, 403, RU, 2}, {18683, 18683, 403, EN, 2}, {18709, 18715, 404, CS, 2},
    {18722, 18722, 404, RU, 2}, {18709, 18709, 404, EN, 2}, {18735, 18735, 405, CS, 2}, {18744, 18744, 405, RU, 2},
    {18735, 18735, 405, EN, 2}, {18763, 18763, 405, EN, 2}, {18774, 18774, 406, CS, 2}, {18780, 18780, 406, RU, 2},
    {18789, 18789, 406, UK, 2}, {18798, 18798, 406, EN, 2}, {18803, 18803, 406, EN, 2}, {18808, 18814, 406, OTHER, 2},
    {18821, 18821, 407, CS, 2}, {18826, 18826, 407, RU, 2}, {18837, 18848, 407, UK, 2}, {18859, 18859, 407, EN, 2},
    {18821, 18821, 407, EN, 2}, {18864, 18864, 407, EN, 2}, {18864, 18869, 407, OTHER, 2},
    {18875, 18875, 407, OTHER, 2}, {18883, 18883, 408, CS, 2}, {18891, 18891, 408, RU, 2}, {18906, 18919, 408, UK, 2},
    {18932, 18932, 408, EN, 2}, {18940, 18940, 408, EN, 2}, {18948, 18954, 409, CS, 2}, {18961, 18961, 409, RU, 2},
    {18974, 18974, 409, UK, 2}, {18948, 18948, 409, EN, 2}, {18985, 18985, 409, EN, 2}, {18992, 19007, 410, CS, 2},
    {19023, 19023, 410, RU, 2}, {19052, 19083, 410, UK, 2}, {19114, 19114, 410, EN, 2}, {18992, 18992, 410, EN, 2},
    {19129, 19129, 411, CS, 2}, {19136, 19136, 411, RU, 2}, {19147, 19160, 411, UK, 2}, {19129, 19129, 411, EN, 2},
    {19173, 19180, 412, CS, 2}, {19188, 19188, 412, RU, 2}, {19201, 19201, 412, UK, 2}, {19216, 19216, 412, EN, 2},
    {19224, 19224, 413, CS, 2}, {19232, 19232, 413, RU, 2}, {19247, 19247, 413, UK, 2}, {19224, 19224, 413, EN, 2},
    {19264, 19264, 413, EN, 2}, {19272, 19281, 414, CS, 2}, {19293, 19293, 414, RU, 2}, {19312, 19331, 414, UK, 2},
    {19350, 19350, 414, EN, 2}, {19363, 19363, 414, EN, 2}, {19374, 19374, 414, EN, 2}, {19385, 19385, 414, EN, 2},
    {19396, 19396, 415, CS, 2}, {19404, 19404, 415, RU, 2}, {19417, 19417, 415, EN, 2}, {19425, 19425, 416, CS, 2},
    {19435, 19435, 416, CS, 2}, {19445, 19445, 416, RU, 2}, {19462, 19462, 416, UK, 2}, {19479, 19479, 416, EN, 2},
    {19488, 19488, 416, EN, 2}, {19497, 19497, 416, EN, 2}, {19507, 19507, 417, CS, 2}, {19516, 19516, 417, RU, 2},
    {19516, 19535, 417, UK, 2}, {19507, 19507, 417, EN, 2}, {19554, 19563, 418, CS, 2}, {19573, 19582, 418, CS, 2},
    {19592, 19592, 418, RU, 2}, {19609, 19626, 418, UK, 2}, {19643, 19643, 418, EN, 2}, {19653, 19653, 418, EN, 2},
    {19663, 19672, 419, CS, 2}, {19682, 19682, 419, RU, 2}, {19701, 19701, 419, UK, 2}, {19720, 19720, 419, EN, 2},
    {19730, 19730, 419, EN, 2}, {19740, 19750, 420, CS, 2}, {19761, 19761, 420, RU, 2}, {19778, 19795, 420, UK, 2},
    {19812, 19812, 420, EN, 2}, {19823, 19823, 420, EN, 2}, {19834, 19843, 420, OTHER, 2},
    {19823, 19823, 420, OTHER, 2}, {19854, 19862, 421, CS, 2}, {19871, 19879, 421, CS, 2}, {19888, 19888, 421, RU, 2},
    {19903, 19903, 421, EN, 2}, {19912, 19912, 421, EN, 2}, {19921, 19921, 422, CS, 2}, {19930, 19930, 422, CS, 2},
    {19938, 19938, 422, RU, 2}, {19953, 19968, 422, UK, 2}, {19983, 19983, 422, EN, 2}, {19993, 19993, 422, EN, 2},
    {20002, 20010, 423, CS, 2}, {20019, 20019, 423, RU, 2}, {20034, 20034, 423, EN, 2}, {20043, 20043, 423, EN, 2},
    {20052, 20059, 423, OTHER, 2}, {20067, 20076, 424, CS, 2}, {20086, 20086, 424, RU, 2}, {20103, 20103, 424, RU, 2},
    {20120, 20120, 424, EN, 2}, {20130, 20130, 424, EN, 2}, {20140, 20140, 425, CS, 2}, {20149, 20149, 425, RU, 2},
    {20168, 20187, 425, UK, 2}, {20140, 20140, 425, EN, 2}, {20206, 20206, 425, OTHER, 2}, {20215, 20215, 426, CS, 2},
    {20221, 20221, 426, RU, 2}, {20232, 20243, 426, UK, 2}, {20215, 20215, 426, EN, 2}, {20254, 20254, 427, RU, 2},
    {20263, 20263, 427, UK, 2}, {20274, 20274, 427, EN, 2}, {20280, 20280, 428, CS, 2}, {20287, 20287, 428, RU, 2},
    {20300, 20313, 428, UK, 2}, {20326, 20326, 428, EN, 2}, {20280, 20280, 428, EN, 2}, {20333, 20333, 429, CS, 2},
    {20344, 20344, 429, CS, 2}, {20355, 20355, 429, RU, 2}, {20375, 20395, 429, UK, 2}, {20415, 20415, 429, EN, 2},
    {20426, 20426, 429, EN, 2}, {20437, 20437, 430, CS, 2}, {20448, 20448, 430, RU, 2}, {20437, 20437, 430, EN, 2},
    {20471, 20471, 430, EN, 2}, {20482, 20482, 431, CS, 2}, {20493, 20493, 431, RU, 2}, {20482, 20482, 431, EN, 2},
    {20516, 20516, 432, CS, 2}, {20526, 20526, 432, RU, 2}, {20543, 20543, 432, EN, 2}, {20552, 20552, 432, EN, 2},
    {20562, 20562, 433, CS, 2}, {20570, 20570, 433, RU, 2}, {20583, 20583, 433, EN, 2}, {20591, 20591, 434, CS, 2},
    {20597, 20597, 434, RU, 2}, {20597, 20608, 434, OTHER, 2}, {20591, 20591, 434, EN, 2}, {20619, 20634, 435, CS, 2},
    {20650, 20650, 435, RU, 2}, {20676, 20676, 435, EN, 2}, {20690, 20690, 436, CS, 2}, {20696, 20696, 436, CS, 2},
    {20702, 20702, 436, RU, 2}, {20696, 20696, 436, EN, 2}, {20690, 20690, 436, EN, 2}, {20715, 20715, 437, CS, 2},
    {20723, 20723, 437, RU, 2}, {20715, 20715, 437, EN, 2}, {20738, 20738, 438, CS, 2}, {20746, 20746, 438, CS, 2},
    {20754, 20754, 438, CS, 2}, {20762, 20777, 438, RU, 2}, {20762, 20762, 438, RU, 2}, {20746, 20746, 438, EN, 2},
    {20792, 20792, 438, EN, 2}, {20801, 20801, 438, EN, 2}, {20809, 20809, 439, CS, 2}, {20816, 20816, 439, CS, 2},
    {20823, 20823, 439, RU, 2}, {20816, 20816, 439, EN, 2}, {20809, 20809, 439, EN, 2}, {20836, 20836, 440, CS, 2},
    {20843, 20843, 440, RU, 2}, {20856, 20856, 440, EN, 2}, {20864, 20864, 440, EN, 2}, {20872, 20872, 441, CS, 2},
    {20880, 20880, 441, RU, 2}, {20872, 20872, 441, EN, 2}, {20895, 20895, 442, CS, 2}, {20901, 20901, 442, RU, 2},
    {20914, 20914, 442, RU, 2}, {20927, 20927, 442, EN, 2}, {20933, 20933, 442, OTHER, 2},
    {20939, 20939, 442, OTHER, 2}, {20945, 20945, 443, CS, 2}, {20952, 20952, 443, CS, 2}, {20958, 20958, 443, RU, 2},
    {20971, 20971, 443, RU, 2}, {20945, 20945, 443, EN, 2}, {20952, 20952, 443, EN, 2}, {20982, 20982, 444, CS, 2},
    {20991, 21000, 444, CS, 2}, {21010, 21010, 444, RU, 2}, {21027, 21027, 444, RU, 2}, {20991, 20991, 444, EN, 2},
    {21040, 21040, 444, EN, 2}, {21046, 21046, 445, CS, 2}, {21053, 21053, 445, CS, 2}, {21061, 21061, 445, RU, 2},
    {21074, 21074, 445, RU, 2}, {21053, 21053, 445, EN, 2}, {21089, 21089, 446, CS, 2}, {21095, 21095, 446, CS, 2},
    {21101, 21101, 446, RU, 2}, {21095, 21095, 446, EN, 2}, {21089, 21089, 446, EN, 2}, {21114, 21114, 447, CS, 2},
    {21120, 21120, 447, RU, 2}, {21131, 21131, 447, RU, 2}, {21114, 21114, 447, EN, 2}, {21142, 21142, 447, EN, 2},
    {21149, 21149, 448, CS, 2}, {21160, 21160, 448, CS, 2}, {21167, 21167, 448, RU, 2}, {21188, 21188, 448, RU, 2},
    {21149, 21149, 448, EN, 2}, {21160, 21160, 448, EN, 2}, {21201, 21209, 449, CS, 2}, {21219, 21234, 449, RU, 2},
    {21219, 21219, 449, RU, 2}, {21249, 21249, 449, EN, 2}, {21258, 21258, 449, EN, 2}, {21249, 21267, 449, OTHER, 2},
    {21278, 21278, 450, CS, 2}, {21287, 21287, 450, RU, 2}, {21278, 21278, 450, EN, 2}, {21306, 21312, 451, CS, 2},
    {21321, 21321, 451, RU, 2}, {21332, 21332, 451, EN, 2}, {21338, 21344, 451, OTHER, 2}, {21306, 21351, 451, SK, 2},
    {21359, 21359, 452, CS, 2}, {21364, 21364, 452, RU, 2}, {21359, 21359, 452, EN, 2}, {21373, 21373, 452, EN, 2},
    {21379, 21379, 453, CS, 2}, {21389, 21389, 453, RU, 2}, {21379, 21379, 453, EN, 2}, {21404, 21404, 453, EN, 2},
    {21415, 21415, 453, OTHER, 2}, {21424, 21424, 454, CS, 2}, {21433, 21433, 454, RU, 2}, {21424, 21424, 454, EN, 2},
    {21444, 21444, 455, CS, 2}, {21453, 21453, 455, RU, 2}, {21444, 21444, 455, EN, 2}, {21466, 21466, 456, CS, 2},
    {21471, 21471, 456, RU, 2}, {21466, 21466, 456, EN, 2}, {21482, 21482, 457, CS, 2}, {21489, 21489, 457, RU, 2},
    {21482, 21482, 457, EN, 2}, {21498, 21508, 458, CS, 2}, {21519, 21519, 458, RU, 2}, {21538, 21538, 458, EN, 2},
    {21549, 21560, 458, OTHER, 2}, {21571, 21571, 459, CS, 2}, {21577, 21577, 459, RU, 2}, {21571, 21571, 459, EN, 2},
    {21588, 21588, 460, CS, 2}, {21594, 21594, 460, RU, 2}, {21588, 21588, 460, EN, 2}, {21603, 21603, 461, CS, 2},
    {21609, 21615, 461, CS, 2}, {21622, 21622, 461, RU, 2}, {21603, 21603, 461, EN, 2}, {21633, 21633, 461, EN, 2},
    {21640, 21648, 462, CS, 2}, {21657, 21657, 462, RU, 2}, {21640, 21640, 462, EN, 2}, {21640, 21648, 462, EN, 2},
    {21670, 21670, 463, CS, 2}, {21678, 21678, 463, RU, 2}, {21670, 21670, 463, EN, 2}, {21693, 21693, 464, CS, 2},
    {21700, 21700, 464, RU, 2}, {21693, 21693, 464, EN, 2}, {21711, 21711, 465, CS, 2}, {21722, 21722, 465, RU, 2},
    {21711, 21711, 465, EN, 2}, {21737, 21737, 465, OTHER, 2}, {21744, 21744, 466, CS, 2}, {21752, 21752, 466, RU, 2},
    {21767, 21767, 466, EN, 2}, {21775, 21775, 466, OTHER, 2}, {21785, 21785, 467, CS, 2}, {21792, 21792, 467, RU, 2},
    {21785, 21785, 467, EN, 2}, {21801, 21801, 468, CS, 2}, {21810, 21810, 468, RU, 2}, {21801, 21801, 468, EN, 2},
    {21819, 21819, 469, CS, 2}, {21825, 21825, 469, RU, 2}, {21819, 21819, 469, EN, 2}, {21836, 21836, 470, CS, 2},
    {21845, 21845, 470, RU, 2}, {21836, 21836, 470, EN, 2}, {21862, 21862, 471, CS, 2}, {21870, 21870, 471, RU, 2},
    {21862, 21862, 471, EN, 2}, {21881, 21889, 472, CS, 2}, {21898, 21898, 472, RU, 2}, {21909, 21915, 472, EN, 2},
    {21909, 21909, 472, EN, 2}, {21922, 21922, 473, CS, 2}, {21929, 21929, 473, RU, 2}, {21922, 21922, 473, EN, 2},
    {21942, 21942, 474, CS, 2}, {21951, 21951, 474, RU, 2}, {21942, 21942, 474, EN, 2}, {21964, 21964, 475, CS, 2},
    {21971, 21971, 475, RU, 2}, {21964, 21964, 475, EN, 2}, {21980, 21980, 476, CS, 2}, {21986, 21986, 476, RU, 2},
    {21995, 21995, 476, EN, 2}, {22003, 22010, 477, CS, 2}, {22018, 22018, 477, RU, 2}, {22033, 22033, 477, EN, 2},
    {22042, 22042, 477, OTHER, 2}, {22051, 22051, 478, CS, 2}, {22061, 22061, 478, RU, 2}, {22080, 22080, 478, EN, 2},
    {22089, 22089, 479, CS, 2}, {22100, 22100, 479, RU, 2}, {22119, 22119, 479, EN, 2}, {22128, 22128, 479, OTHER, 2},
    {22138, 22138, 480, CS, 2}, {22148, 22148, 480, RU, 2}, {22138, 22138, 480, EN, 2}, {22163, 22163, 481, CS, 2},
    {22172, 22172, 481, RU, 2}, {22163, 22163, 481, EN, 2}, {22187, 22197, 482, CS, 2}, {22208, 22208, 482, RU, 2},
    {22223, 22223, 482, EN, 2}, {22231, 22231, 482, OTHER, 2}, {22240, 22250, 483, CS, 2}, {22261, 22261, 483, RU, 2},
    {22280, 22280, 483, EN, 2}, {22290, 22290, 484, CS, 2}, {22299, 22299, 484, RU, 2}, {22316, 22316, 484, EN, 2},
    {22324, 22324, 485, CS, 2}, {22333, 22333, 485, RU, 2}, {22346, 22346, 485, EN, 2}, {22352, 22352, 485, OTHER, 2},
    {22359, 22359, 486, CS, 2}, {22367, 22367, 486, RU, 2}, {22382, 22382, 486, EN, 2}, {22390, 22390, 487, CS, 2},
    {22398, 22398, 487, RU, 2}, {22415, 22415, 487, EN, 2}, {22424, 22424, 487, OTHER, 2}, {22435, 22435, 488, CS, 2},
    {22444, 22444, 488, RU, 2}, {22461, 22461, 488, EN, 2}, {22470, 22470, 489, CS, 2}, {22481, 22481, 489, RU, 2},
    {22496, 22496, 489, EN, 2}, {22504, 22504, 490, CS, 2}, {22511, 22511, 490, RU, 2}, {22528, 22528, 490, EN, 2},
    {22537, 22537, 490, OTHER, 2}, {22547, 22547, 490, OTHER, 2}, {22556, 22556, 491, CS, 2},
    {22565, 22565, 491, RU, 2}, {22584, 22584, 491, EN, 2}, {22592, 22592, 491, OTHER, 2},
    {22602, 22602, 491, OTHER, 2}, {22609, 22609, 492, CS, 2}, {22616, 22616, 492, RU, 2}, {22629, 22629, 492, EN, 2},
    {22636, 22636, 492, OTHER, 2}, {22643, 22643, 493, CS, 2}, {22648, 22648, 493, RU, 2}, {22657, 22657, 493, EN, 2},
    {22663, 22663, 494, CS, 2}, {22670, 22670, 494, RU, 2}, {22679, 22685, 494, EN, 2}, {22679, 22679, 494, EN, 2},
    {22692, 22698, 495, CS, 2}, {22705, 22716, 495, RU, 2}, {22727, 22727, 495, EN, 2}, {22734, 22734, 495, EN, 2},
    {22742, 22742, 496, CS, 2}, {22747, 22747, 496, RU, 2}, {22754, 22754, 496, EN, 2}, {22760, 22760, 496, EN, 2},
    {22766, 22766, 497, CS, 2}, {22775, 22775, 497, RU, 2}, {22766, 22766, 497, EN, 2}, {22792, 22792, 498, CS, 2},
    {22802, 22802, 498, RU, 2}, {22792, 22792, 498, EN, 2}, {22821, 22821, 499, CS, 2}, {22826, 22826, 499, RU, 2},
    {22837, 22837, 499, EN, 2}, {22843, 22843, 500, CS, 2}, {22853, 22853, 500, RU, 2}, {22843, 22843, 500, EN, 2},
    {22872, 22872, 501, CS, 2}, {22880, 22880, 501, RU, 2}, {22872, 22872, 501, EN, 2}, {22893, 22893, 502, CS, 2},
    {22900, 22900, 502, RU, 2}, {22893, 22893, 502, EN, 2}, {22913, 22913, 502, EN, 2}, {22920, 22920, 503, CS, 2},
    {22931, 22931, 503, RU, 2}, {22920, 22920, 503, EN, 2}, {22950, 22950, 504, CS, 2}, {22958, 22958, 504, RU, 2},
    {22971, 22971, 504, RU, 2}, {22950, 22950, 504, EN, 2}, {22984, 22984, 505, CS, 2}, {22990, 22990, 505, RU, 2},
    {22984, 22984, 505, EN, 2}, {23001, 23001, 506, CS, 2}, {1460, 1460, 506, RU, 2}, {1481, 1481, 506, EN, 2},
    {23011, 23015, 507, CS, 2}, {23021, 23021, 507, RU, 2}, {23021, 23021, 507, UK, 2}, {23028, 23028, 507, EN, 2},
    {23033, 23033, 507, OTHER, 2}, {23038, 23046, 508, CS, 2}, {23055, 23055, 508, RU, 2}, {23055, 23070, 508, UK, 2},
    {23085, 23085, 508, EN, 2}, {23092, 23092, 508, OTHER, 2}, {23100, 23100, 508, OTHER, 2},
    {23108, 23108, 508, OTHER, 2}, {23116, 23116, 509, CS, 2}, {23126, 23126, 509, RU, 2}, {23145, 23145, 509, EN, 2},
    {23154, 23154, 509, OTHER, 2}, {23162, 23162, 509, OTHER, 2}, {23170, 23176, 510, CS, 2},
    {23183, 23183, 510, RU, 2}, {23170, 23170, 510, EN, 2}, {23194, 23194, 510, OTHER, 2},
    {23201, 23201, 510, OTHER, 2}, {23210, 23210, 510, OTHER, 2}, {23218, 23218, 511, CS, 2},
    {23225, 23225, 511, RU, 2}, {23240, 23240, 511, EN, 2}, {23247, 23247, 511, OTHER, 2}, {23254, 23254, 512, CS, 2},
    {23260, 23260, 512, RU, 2}, {23271, 23271, 512, EN, 2}, {23277, 23277, 512, OTHER, 2}, {23284, 23290, 513, CS, 2},
    {23297, 23297, 513, RU, 2}, {23284, 23284, 513, EN, 2}, {23308, 23308, 513, OTHER, 2}, {23315, 23322, 514, CS, 2},
    {23330, 23330, 514, RU, 2}, {23345, 23345, 514, EN, 2}, {23353, 23353, 515, CS, 2}, {23360, 23360, 515, RU, 2},
    {23371, 23371, 515, EN, 2}, {23353, 23353, 515, OTHER, 2}, {23377, 23377, 516, CS, 2}, {23383, 23383, 516, RU, 2},
    {23377, 23377, 516, EN, 2}, {23394, 23394, 517, CS, 2}, {23401, 23401, 517, RU, 2}, {23394, 23394, 517, EN, 2},
    {23414, 23414, 518, CS, 2}, {23422, 23422, 518, RU, 2}, {23435, 23435, 518, EN, 2}, {23442, 23442, 519, CS, 2},
    {23450, 23450, 519, RU, 2}, {23442, 23442, 519, EN, 2}, {23465, 23465, 520, CS, 2}, {23471, 23471, 520, RU, 2},
    {23484, 23484, 520, EN, 2}, {23492, 23492, 520, OTHER, 2}, {23499, 23499, 521, CS, 2}, {23507, 23507, 521, RU, 2},
    {23520, 23520, 521, RU, 2}, {23535, 23535, 521, EN, 2}, {23542, 23542, 521, EN, 2}, {23548, 23548, 522, CS, 2},
    {23556, 23556, 522, RU, 2}, {23548, 23548, 522, EN, 2}, {23573, 23573, 522, OTHER, 2}, {23579, 23579, 523, CS, 2},
    {23588, 23588, 523, RU, 2}, {23605, 23605, 523, EN, 2}, {23614, 23614, 523, OTHER, 2}, {23623, 23623, 524, CS, 2},
    {23631, 23631, 524, RU, 2}, {23623, 23623, 524, EN, 2}, {23646, 23646, 525, CS, 2}, {23654, 23654, 525, RU, 2},
    {23646, 23646, 525, EN, 2}, {23669, 23669, 526, CS, 2}, {23677, 23677, 526, RU, 2}, {23690, 23690, 526, EN, 2},
    {23698, 23698, 527, CS, 2}, {23706, 23706, 527, CS, 2}, {23714, 23714, 527, RU, 2}, {23706, 23706, 527, EN, 2},
    {23729, 23737, 528, CS, 2}, {23746, 23746, 528, RU, 2}, {23761, 23761, 528, EN, 2}, {23768, 23768, 528, OTHER, 2},
    {23776, 23776, 529, CS, 2}, {23785, 23785, 529, RU, 2}, {23802, 23802, 529, EN, 2}, {23811, 23821, 530, CS, 2},
    {23832, 23832, 530, RU, 2}, {23847, 23847, 530, EN, 2}, {23855, 23855, 531, CS, 2}, {23865, 23865, 531, RU, 2},
    {23884, 23884, 531, EN, 2}, {23893, 23902, 532, CS, 2}, {23912, 23912, 532, RU, 2}, {23925, 23925, 532, EN, 2},
    {23932, 23932, 533, CS, 2}, {23940, 23940, 533, RU, 2}, {23955, 23955, 533, EN, 2}, {23964, 23964, 534, CS, 2},
    {23971, 23971, 534, RU, 2}, {23984, 23984, 534, EN, 2}, {23991, 24000, 535, CS, 2}, {24010, 24010, 535, RU, 2},
    {24027, 24027, 535, EN, 2}, {24036, 24036, 536, CS, 2}, {24043, 24043, 536, RU, 2}, {24056, 24056, 536, EN, 2},
    {24063, 24063, 536, EN, 2}, {24070, 24079, 537, CS, 2}, {24089, 24089, 537, RU, 2}, {24106, 24106, 537, EN, 2},
    {24115, 24115, 538, CS, 2}, {24123, 24123, 538, RU, 2}, {24138, 24138, 538, EN, 2}, {24146, 24146, 539, CS, 2},
    {24156, 24156, 539, RU, 2}, {24169, 24169, 539, EN, 2}, {24176, 24176, 540, CS, 2}, {24181, 24181, 540, RU, 2},
    {24176, 24176, 540, EN, 2}, {24192, 24192, 541, CS, 2}, {24199, 24199, 541, RU, 2}, {24192, 24192, 541, EN, 2},
    {24212, 24212, 542, CS, 2}, {24222, 24222, 542, RU, 2}, {24212, 24212, 542, EN, 2}, {24241, 24241, 543, CS, 2},
    {24249, 24249, 543, RU, 2}, {24264, 24264, 543, EN, 2}, {24272, 24272, 544, CS, 2}, {24281, 24281, 544, RU, 2},
    {24298, 24298, 544, EN, 2}, {24307, 24307, 545, CS, 2}, {24316, 24316, 545, RU, 2}, {24307, 24307, 545, EN, 2},
    {24333, 24333, 545, EN, 2}, {24343, 24343, 546, CS, 2}, {24351, 24359, 546, CS, 2}, {24368, 24368, 546, RU, 2},
    {24351, 24351, 546, EN, 2}, {24383, 24383, 546, EN, 2}, {24351, 24359, 546, EN, 2}, {24391, 24391, 547, CS, 2},
    {24399, 24399, 547, RU, 2}, {24391, 24391, 547, EN, 2}, {24414, 24414, 548, CS, 2}, {24421, 24421, 548, RU, 2},
    {24414, 24414, 548, EN, 2}, {24434, 24434, 549, CS, 2}, {24444, 24444, 549, RU, 2}, {24463, 24463, 549, EN, 2},
    {24473, 24480, 550, CS, 2}, {24488, 24488, 550, RU, 2}, {24473, 24480, 550, EN, 2}, {24473, 24473, 550, EN, 2},
    {24501, 24507, 551, CS, 2}, {24514, 24520, 551, CS, 2}, {24527, 24527, 551, RU, 2}, {24501, 24507, 551, EN, 2},
    {24501, 24501, 551, EN, 2}, {24538, 24538, 552, CS, 2}, {24547, 24547, 552, RU, 2}, {24538, 24538, 552, EN, 2},
    {24564, 24564, 553, CS, 2}, {24573, 24573, 553, RU, 2}, {24564, 24564, 553, EN, 2}, {24588, 24588, 554, CS, 2},
    {24597, 24597, 554, RU, 2}, {24588, 24588, 554, EN, 2}, {24614, 24614, 555, CS, 2}, {24622, 24622, 555, RU, 2},
    {24639, 24639, 555, EN, 2}, {24646, 24646, 555, OTHER, 2}, {24653, 24653, 555, OTHER, 2},
    {24661, 24661, 556, CS, 2}, {24670, 24670, 556, RU, 2}, {24687, 24687, 556, EN, 2}, {24695, 24706, 557, CS, 2},
    {24718, 24718, 557, RU, 2}, {24737, 24737, 557, EN, 2}, {24747, 24747, 558, CS, 2}, {24757, 24757, 558, RU, 2},
    {24776, 24776, 558, RU, 2}, {24795, 24795, 558, EN, 2}, {24805, 24805, 559, CS, 2}, {24815, 24815, 559, CS, 2},
    {24824, 24824, 559, RU, 2}, {24837, 24837, 559, EN, 2}, {24844, 24844, 560, CS, 2}, {24852, 24852, 560, RU, 2},
    {9455, 9455, 560, EN, 2}, {24867, 24867, 561, CS, 2}, {24875, 24875, 561, RU, 2}, {24890, 24890, 561, EN, 2},
    {24898, 24898, 562, CS, 2}, {24907, 24907, 562, RU, 2}, {24933, 24933, 562, EN, 2}, {24948, 24948, 563, CS, 2},
    {24957, 24957, 563, CS, 2}, {24966, 24966, 563, RU, 2}, {24983, 24983, 563, RU, 2}, {24948, 24948, 563, EN, 2},
    {24998, 24998, 563, EN, 2}, {25006, 25014, 564, CS, 2}, {25023, 25023, 564, RU, 2}, {25038, 25038, 564, EN, 2},
    {25048, 25055, 565, CS, 2}, {25063, 25063, 565, RU, 2}, {25076, 25076, 565, EN, 2}, {25085, 25085, 566, CS, 2},
    {25091, 25091, 566, RU, 2}, {25102, 25102, 566, EN, 2}, {25109, 25109, 567, CS, 2}, {25117, 25117, 567, RU, 2},
    {25109, 25109, 567, EN, 2}, {25132, 25139, 568, CS, 2}, {25147, 25147, 568, RU, 2}, {25160, 25160, 568, EN, 2},
    {25132, 25139, 568, SK, 2}, {25132, 25132, 568, OTHER, 2}, {25167, 25167, 569, CS, 2}, {25177, 25177, 569, CS, 2},
    {25186, 25186, 569, RU, 2}, {25167, 25167, 569, EN, 2}, {25203, 25203, 570, CS, 2}, {25210, 25210, 570, RU, 2},
    {25203, 25203, 570, EN, 2}, {25225, 25225, 571, CS, 2}, {25235, 25235, 571, RU, 2}, {25225, 25225, 571, EN, 2},
    {25252, 25252, 572, CS, 2}, {25260, 25260, 572, RU, 2}, {25252, 25252, 572, EN, 2}, {25273, 25273, 573, CS, 2},
    {25283, 25283, 573, RU, 2}, {25273, 25273, 573, EN, 2}, {25302, 25302, 574, CS, 2}, {25313, 25313, 574, RU, 2},
    {25302, 25302, 574, EN, 2}, {25332, 25332, 575, CS, 2}, {25342, 25342, 575, RU, 2}, {25332, 25332, 575, EN, 2},
    {25357, 25357, 576, CS, 2}, {25365, 25365, 576, RU, 2}, {25357, 25357, 576, EN, 2}, {25382, 25382, 577, CS, 2},
    {25392, 25392, 577, RU, 2}, {25382, 25382, 577, EN, 2}, {25405, 25405, 578, CS, 2}, {25415, 25415, 578, RU, 2},
    {25405, 25405, 578, EN, 2}, {25428, 25428, 579, CS, 2}, {25439, 25439, 579, RU, 2}, {25428, 25428, 579, EN, 2},
    {25454, 25454, 580, CS, 2}, {25465, 25465, 580, RU, 2}, {25454, 25454, 580, EN, 2}, {25486, 25486, 581, CS, 2},
    {25496, 25496, 581, RU, 2}, {25486, 25486, 581, EN, 2}, {25511, 25511, 582, CS, 2}, {25522, 25522, 582, RU, 2},
    {25511, 25511, 582, EN, 2}, {25539, 25539, 583, CS, 2}, {25548, 25548, 583, RU, 2}, {25539, 25539, 583, EN, 2},
    {25561, 25561, 584, CS, 2}, {25573, 25573, 584, RU, 2}, {25561, 25561, 584, EN, 2}, {25596, 25596, 585, CS, 2},
    {25604, 25604, 585, RU, 2}, {25596, 25596, 585, EN, 2}, {25619, 25619, 586, CS, 2}, {25629, 25629, 586, RU, 2},
    {25619, 25619, 586, EN, 2}, {25646, 25646, 587, CS, 2}, {25654, 25654, 587, RU, 2}, {25646, 25646, 587, EN, 2},
    {25667, 25667, 588, CS, 2}, {25678, 25678, 588, RU, 2}, {25667, 25667, 588, EN, 2}, {25697, 25697, 589, CS, 2},
    {25707, 25707, 589, RU, 2}, {25697, 25697, 589, EN, 2}, {25722, 25722, 590, CS, 2}, {25730, 25730, 590, RU, 2},
    {25722, 25722, 590, EN, 2}, {25745, 25745, 591, CS, 2}, {25753, 25753, 591, RU, 2}, {25745, 25745, 591, EN, 2},
    {25768, 25768, 592, CS, 2}, {25775, 25775, 592, RU, 2}, {25768, 25768, 592, EN, 2}, {25788, 25788, 593, CS, 2},
    {25795, 25795, 593, RU, 2}, {25788, 25788, 593, EN, 2}, {25810, 25810, 594, CS, 2}, {25819, 25819, 594, RU, 2},
    {25810, 25810, 594, EN, 2}, {25836, 25836, 595, CS, 2}, {25846, 25846, 595, RU, 2}, {25836, 25836, 595, EN, 2},
    {25861, 25861, 596, CS, 2}, {25872, 25872, 596, RU, 2}, {25861, 25861, 596, EN, 2}, {25889, 25889, 597, CS, 2},
    {25900, 25900, 597, RU, 2}, {25889, 25889, 597, EN, 2}, {25921, 25921, 598, CS, 2}, {25930, 25930, 598, RU, 2},
    {25921, 25921, 598, EN, 2}, {25947, 25947, 599, CS, 2}, {25958, 25958, 599, RU, 2}, {25947, 25947, 599, EN, 2},
    {25977, 25977, 600, CS, 2}, {25987, 25987, 600, RU, 2}, {25977, 25977, 600, EN, 2}, {26006, 26006, 601, CS, 2},
    {26014, 26014, 601, RU, 2}, {26029, 26029, 601, EN, 2}, {26038, 26038, 602, CS, 2}, {26046, 26046, 602, RU, 2},
    {26057, 26057, 602, EN, 2}, {26064, 26064, 602, EN, 2}, {26072, 26072, 603, CS, 2}, {26082, 26082, 603, RU, 2},
    {26099, 26099, 603, EN, 2}, {26109, 26109, 603, EN, 2}, {26118, 26124, 604, CS, 2}, {26131, 26131, 604, RU, 2},
    {26152, 26152, 604, EN, 2}, {26163, 26173, 604, OTHER, 2}, {26184, 26184, 604, OTHER, 2},
    {26194, 26194, 604, OTHER, 2}, {26205, 26205, 605, CS, 2}, {26215, 26215, 605, RU, 2}, {26205, 26205, 605, EN, 2},
    {26234, 26234, 605, OTHER, 2}, {26244, 26244, 606, CS, 2}, {26253, 26253, 606, RU, 2}, {26272, 26272, 606, EN, 2},
    {26281, 26281, 607, CS, 2}, {26293, 26293, 607, RU, 2}, {26281, 26281, 607, EN, 2}, {26318, 26327, 608, CS, 2},
    {26337, 26354, 608, RU, 2}, {26371, 26371, 608, EN, 2}, {26318, 26327, 608, OTHER, 2}, {26382, 26382, 609, CS, 2},
    {26390, 26390, 609, RU, 2}, {26405, 26405, 609, RU, 2}, {26382, 26382, 609, EN, 2}, {26418, 26424, 610, CS, 2},
    {26431, 26444, 610, RU, 2}, {26418, 26424, 610, EN, 2}, {26418, 26418, 610, EN, 2}, {26457, 26457, 611, CS, 2},
    {26467, 26467, 611, RU, 2}, {26484, 26484, 611, RU, 2}, {26457, 26457, 611, EN, 2}, {26503, 26510, 612, CS, 2},
    {26503, 26518, 612, CS, 2}, {26526, 26539, 612, RU, 2}, {26503, 26510, 612, EN, 2}, {26503, 26503, 612, EN, 2},
    {26552, 26562, 613, CS, 2}, {26573, 26573, 613, RU, 2}, {26552, 26552, 613, EN, 2}, {26592, 26592, 614, CS, 2},
    {26598, 26598, 614, RU, 2}, {26592, 26592, 614, EN, 2}, {26609, 26609, 615, CS, 2}, {26616, 26616, 615, RU, 2},
    {26609, 26609, 615, EN, 2}, {26629, 26629, 615, EN, 2}, {26636, 26636, 615, OTHER, 2}, {26644, 26644, 616, CS, 2},
    {26651, 26651, 616, RU, 2}, {26668, 26668, 616, EN, 2}, {26676, 26676, 617, CS, 2}, {26676, 26683, 617, CS, 2},
    {26691, 26691, 617, RU, 2}, {26725, 26739, 617, EN, 2}, {26754, 26760, 617, EN, 2}, {26767, 26767, 618, CS, 2},
    {26774, 26774, 618, RU, 2}, {26791, 26791, 618, EN, 2}, {26799, 26799, 618, EN, 2}, {26808, 26818, 619, CS, 2},
    {26829, 26829, 619, RU, 2}, {26850, 26850, 619, EN, 2}, {26862, 26862, 619, EN, 2}, {26871, 26871, 620, CS, 2},
    {26879, 26879, 620, RU, 2}, {26871, 26871, 620, EN, 2}, {26894, 26901, 621, CS, 2}, {26909, 26909, 621, RU, 2},
    {26920, 26920, 621, RU, 2}, {26929, 26935, 621, EN, 2}, {26929, 26929, 621, EN, 2}, {26942, 26942, 622, CS, 2},
    {26948, 26948, 622, RU, 2}, {26961, 26961, 622, EN, 2}, {26968, 26975, 623, CS, 2}, {26983, 26983, 623, RU, 2},
    {26994, 26994, 623, EN, 2}, {27001, 27001, 623, OTHER, 2}, {27007, 27013, 624, CS, 2}, {27020, 27020, 624, RU, 2},
    {27037, 27037, 624, RU, 2}, {27050, 27050, 624, RU, 2}, {27073, 27073, 624, EN, 2}, {27086, 27086, 624, EN, 2},
    {27095, 27095, 624, EN, 2}, {27104, 27104, 624, EN, 2}, {27117, 27117, 624, OTHER, 2}, {27128, 27128, 625, CS, 2},
    {27135, 27135, 625, RU, 2}, {27146, 27146, 625, EN, 2}, {27154, 27154, 626, CS, 2}, {27161, 27161, 626, RU, 2},
    {27174, 27174, 626, EN, 2}, {27182, 27182, 627, CS, 2}, {27189, 27189, 627, RU, 2}, {27182, 27182, 627, EN, 2},
    {27202, 27208, 628, CS, 2}, {27215, 27215, 628, RU, 2}, {27224, 27224, 628, EN, 2}, {27231, 27231, 629, CS, 2},
    {27237, 27237, 629, RU, 2}, {27250, 27250, 629, EN, 2}, {27257, 27257, 630, CS, 2}, {27265, 27265, 630, RU, 2},
    {27280, 27280, 630, EN, 2}, {27288, 27295, 631, CS, 2}, {27303, 27303, 631, RU, 2}, {27316, 27316, 631, EN, 2},
    {27324, 27333, 632, CS, 2}, {27343, 27343, 632, RU, 2}, {27324, 27324, 632, EN, 2}, {27358, 27358, 633, CS, 2},
    {27369, 27369, 633, RU, 2}, {27388, 27388, 633, EN, 2}, {27400, 27406, 634, CS, 2}, {27413, 27413, 634, RU, 2},
    {27422, 27422, 634, EN, 2}, {27428, 27428, 635, CS, 2}, {27435, 27435, 635, RU, 2}, {27446, 27446, 635, EN, 2},
    {27453, 27453, 636, CS, 2}, {27459, 27459, 636, RU, 2}, {27470, 27470, 636, RU, 2}, {27485, 27485, 636, EN, 2},
    {27491, 27491, 637, CS, 2}, {27498, 27498, 637, RU, 2}, {27491, 27491, 637, EN, 2}, {27511, 27511, 638, CS, 2},
    {27518, 27518, 638, RU, 2}, {27529, 27529, 638, EN, 2}, {27536, 27536, 639, CS, 2}, {27545, 27545, 639, RU, 2},
    {27560, 27560, 639, EN, 2}, {27568, 27568, 640, CS, 2}, {27575, 27575, 640, RU, 2}, {27568, 27568, 640, EN, 2},
    {27588, 27598, 641, CS, 2}, {27609, 27609, 641, RU, 2}, {27630, 27630, 641, EN, 2}, {27642, 27642, 642, CS, 2},
    {27649, 27649, 642, RU, 2}, {27662, 27662, 642, EN, 2}, {27669, 27677, 643, CS, 2}, {27686, 27686, 643, RU, 2},
    {27699, 27699, 643, EN, 2}, {27707, 27716, 644, CS, 2}, {27726, 27726, 644, RU, 2}, {27743, 27743, 644, EN, 2},
    {27752, 27760, 645, CS, 2}, {27769, 27769, 645, RU, 2}, {27782, 27782, 645, EN, 2}, {27789, 27789, 646, CS, 2},
    {27796, 27804, 646, CS, 2}, {27813, 27813, 646, RU, 2}, {27789, 27789, 646, EN, 2}, {27822, 27830, 647, CS, 2},
    {27839, 27839, 647, RU, 2}, {27854, 27854, 647, EN, 2}, {27862, 27862, 648, CS, 2}, {27870, 27870, 648, RU, 2},
    {27885, 27885, 648, EN, 2}, {27893, 27893, 649, CS, 2}, {27899, 27899, 649, RU, 2}, {27893, 27893, 649, EN, 2},
    {27908, 27917, 650, CS, 2}, {27927, 27927, 650, RU, 2}, {27942, 27942, 650, OTHER, 2}, {27957, 27957, 650, EN, 2},
    {27966, 27966, 650, OTHER, 2}, {27974, 27974, 650, OTHER, 2}, {27982, 27982, 651, CS, 2},
    {27988, 27988, 651, RU, 2}, {27999, 27999, 651, EN, 2}, {28005, 28014, 652, CS, 2}, {28025, 28025, 652, RU, 2},
    {28042, 28042, 652, EN, 2}, {28052, 28062, 652, OTHER, 2}, {28073, 28082, 653, CS, 2}, {28093, 28093, 653, RU, 2},
    {28073, 28073, 653, EN, 2}, {28073, 28082, 653, SK, 2}, {28110, 28115, 654, CS, 2}, {28122, 28122, 654, RU, 2},
    {28110, 28110, 654, EN, 2}, {28131, 28137, 655, CS, 2}, {28144, 28144, 655, RU, 2}, {28153, 28153, 655, EN, 2},
    {28158, 28165, 656, CS, 2}, {28174, 28174, 656, RU, 2}, {28187, 28187, 656, EN, 2}, {28194, 28194, 656, OTHER, 2},
    {28200, 28207, 657, CS, 2}, {28215, 28215, 657, RU, 2}, {28230, 28230, 657, EN, 2}, {28240, 28240, 657, OTHER, 2},
    {28248, 28248, 658, CS, 2}, {28257, 28257, 658, RU, 2}, {28248, 28248, 658, EN, 2}, {28272, 28272, 659, CS, 2},
    {28279, 28279, 659, RU, 2}, {28272, 28272, 659, EN, 2}, {28292, 28292, 660, CS, 2}, {28299, 28299, 660, RU, 2},
    {28292, 28292, 660, EN, 2}, {28312, 28321, 661, CS, 2}, {28331, 28331, 661, RU, 2}, {28348, 28348, 661, RU, 2},
    {28379, 28379, 661, EN, 2}, {28394, 28394, 662, CS, 2}, {28348, 28348, 662, RU, 2}, {28379, 28379, 662, EN, 2},
    {28409, 28409, 663, CS, 2}, {28418, 28418, 663, RU, 2}, {28409, 28409, 663, EN, 2}, {28433, 28441, 663, OTHER, 2},
    {28450, 28450, 664, CS, 2}, {28457, 28457, 664, RU, 2}, {28450, 28450, 664, EN, 2}, {28470, 28470, 665, CS, 2},
    {28479, 28479, 665, RU, 2}, {28502, 28502, 665, EN, 2}, {28513, 28513, 666, CS, 2}, {28520, 28520, 666, RU, 2},
    {28513, 28513, 666, EN, 2}, {28533, 28533, 667, CS, 2}, {28540, 28540, 667, RU, 2}, {28533, 28533, 667, EN, 2},
    {28553, 28553, 668, CS, 2}, {28563, 28563, 668, RU, 2}, {28582, 28582, 668, EN, 2}, {28592, 28592, 669, CS, 2},
    {28598, 28598, 669, RU, 2}, {28592, 28592, 669, EN, 2}, {28609, 28609, 670, CS, 2}, {28619, 28619, 670, RU, 2},
    {28609, 28609, 670, EN, 2}, {28638, 28648, 671, CS, 2}, {28659, 28659, 671, RU, 2}, {28638, 28638, 671, EN, 2},
    {28678, 28678, 671, OTHER, 2}, {28685, 28685, 672, CS, 2}, {28691, 28691, 672, RU, 2}, {28685, 28685, 672, EN, 2},
    {28702, 28702, 673, CS, 2}, {28709, 28709, 673, RU, 2}, {28702, 28702, 673, EN, 2}, {28720, 28720, 673, OTHER, 2},
    {28726, 28726, 674, CS, 2}, {28731, 28731, 674, CS, 2}, {28736, 28736, 674, RU, 2}, {28731, 28731, 674, EN, 2},
    {28745, 28756, 675, CS, 2}, {28769, 28769, 675, RU, 2}, {28790, 28790, 675, OTHER, 2}, {28808, 28808, 675, EN, 2},
    {28819, 28819, 675, OTHER, 2}, {28829, 28838, 676, CS, 2}, {28848, 28848, 676, RU, 2}, {28865, 28865, 676, EN, 2},
    {28874, 28874, 677, CS, 2}, {28881, 28881, 677, RU, 2}, {28894, 28894, 677, EN, 2}, {28901, 28901, 678, CS, 2},
    {28910, 28910, 678, RU, 2}, {28927, 28927, 678, EN, 2}, {28936, 28936, 679, CS, 2}, {28946, 28946, 679, RU, 2},
    {28936, 28936, 679, EN, 2}, {28965, 28971, 680, CS, 2}, {28978, 28978, 680, RU, 2}, {28965, 28965, 680, EN, 2},
    {28989, 28989, 681, CS, 2}, {28997, 28997, 681, RU, 2}, {29012, 29012, 681, EN, 2}, {29020, 29029, 682, CS, 2},
    {29039, 29039, 682, RU, 2}, {29056, 29056, 682, EN, 2}, {29064, 29064, 682, EN, 2}, {29073, 29073, 683, CS, 2},
    {29082, 29082, 683, RU, 2}, {29099, 29099, 683, EN, 2}, {29108, 29117, 684, CS, 2}, {29128, 29128, 684, RU, 2},
    {29147, 29147, 684, RU, 2}, {29164, 29174, 684, EN, 2}, {29164, 29164, 684, EN, 2}, {29108, 29185, 684, OTHER, 2},
    {29195, 29200, 685, CS, 2}, {29206, 29206, 685, RU, 2}, {29215, 29215, 685, EN, 2}, {29220, 29230, 685, OTHER, 2},
    {29241, 29241, 685, OTHER, 2}, {29253, 29260, 686, CS, 2}, {29268, 29268, 686, RU, 2}, {29253, 29281, 686, EN, 2},
    {29253, 29253, 686, EN, 2}, {29289, 29289, 686, OTHER, 2}, {29299, 29305, 687, CS, 2}, {29312, 29312, 687, CS, 2},
    {29318, 29318, 687, RU, 2}, {29312, 29312, 687, EN, 2}, {29329, 29329, 687, OTHER, 2}, {29342, 29351, 688, CS, 2},
    {29361, 29361, 688, RU, 2}, {29378, 29378, 688, EN, 2}, {29388, 29396, 689, CS, 2}, {29405, 29405, 689, RU, 2},
    {29388, 29388, 689, EN, 2}, {29420, 29428, 689, OTHER, 2}, {29437, 29437, 689, OTHER, 2},
    {29444, 29450, 690, CS, 2}, {29458, 29458, 690, RU, 2}, {29469, 29476, 690, EN, 2}, {29469, 29469, 690, EN, 2},
    {29484, 29492, 691, CS, 2}, {29501, 29501, 691, RU, 2}, {29512, 29512, 691, EN, 2}, {29519, 29528, 692, CS, 2},
    {29538, 29538, 692, RU, 2}, {29555, 29555, 692, EN, 2}, {29564, 29576, 693, CS, 2}, {29590, 29590, 693, RU, 2},
    {29597, 29602, 693, EN, 2}, {29608, 29612, 694, CS, 2}, {29617, 29626, 694, RU, 2}, {29635, 29640, 694, EN, 2},
    {29635, 29635, 694, EN, 2}, {29646, 29646, 694, OTHER, 2}, {29651, 29658, 695, CS, 2}, {29667, 29667, 695, RU, 2},
    {29651, 29651, 695, EN, 2}, {29680, 29688, 696, CS, 2}, {29697, 29697, 696, RU, 2}, {29712, 29712, 696, EN, 2},
    {29720, 29720, 697, CS, 2}, {29728, 29728, 697, RU, 2}, {29720, 29720, 697, EN, 2}, {29743, 29743, 698, CS, 2},
    {29753, 29753, 698, RU, 2}, {29776, 29776, 698, EN, 2}, {29790, 29790, 699, CS, 2}, {29796, 29796, 699, RU, 2},
    {29790, 29790, 699, EN, 2}, {29807, 29807, 700, CS, 2}, {29814, 29814, 700, CS, 2}, {29821, 29821, 700, RU, 2},
    {29834, 29834, 700, RU, 2}, {29807, 29807, 700, EN, 2}, {29814, 29814, 700, EN, 2}, {29847, 29847, 701, CS, 2},
    {29854, 29854, 701, RU, 2}, {29869, 29869, 701, EN, 2}, {29877, 29877, 701, EN, 2}, {29885, 29885, 702, CS, 2},
    {29892, 29892, 702, RU, 2}, {29905, 29905, 702, EN, 2}, {29912, 29912, 702, OTHER, 2},
    {29919, 29919, 702, OTHER, 2}, {29926, 29926, 703, CS, 2}, {29936, 29952, 703, CS, 2}, {29969, 29969, 703, RU, 2},
    {29988, 29988, 703, RU, 2}, {30018, 30018, 703, RU, 2}, {30037, 30037, 703, EN, 2}, {30048, 30048, 703, EN, 2},
    {30062, 30062, 703, EN, 2}, {30079, 30079, 703, EN, 2}, {30089, 30089, 704, CS, 2}, {30099, 30099, 704, RU, 2},
    {30089, 30089, 704, EN, 2}, {30118, 30118, 705, CS, 2}, {30129, 30129, 705, RU, 2}, {30118, 30118, 705, EN, 2},
    {30150, 30150, 706, CS, 2}, {30160, 30160, 706, RU, 2}, {30150, 30150, 706, EN, 2}, {30179, 30179, 707, CS, 2},
    {30187, 30187, 707, RU, 2}, {30202, 30202, 707, EN, 2}, {30212, 30212, 708, CS, 2}, {30221, 30221, 708, RU, 2},
    {30212, 30212, 708, EN, 2}, {30238, 30254, 709, CS, 2}, {30271, 30286, 709, CS, 2}, {30303, 30303, 709, RU, 2},
    {30333, 30333, 709, EN, 2}, {30349, 30349, 709, EN, 2}, {30365, 30381, 710, CS, 2}, {30398, 30398, 710, RU, 2},
    {30365, 30365, 710, EN, 2}, {30430, 30430, 710, EN, 2}, {30449, 30449, 711, CS, 2}, {30461, 30461, 711, RU, 2},
    {30449, 30449, 711, EN, 2}, {30484, 30493, 712, CS, 2}, {30503, 30524, 712, RU, 2}, {30503, 30503, 712, RU, 2},
    {30545, 30556, 712, EN, 2}, {30545, 30545, 712, EN, 2}, {30568, 30568, 712, EN, 2}, {30580, 30590, 712, OTHER, 2},
    {30601, 30607, 713, CS, 2}, {30614, 30614, 713, RU, 2}, {30601, 30601, 713, EN, 2}, {30627, 30637, 714, CS, 2},
    {30648, 30648, 714, RU, 2}, {30667, 30667, 714, EN, 2}, {30677, 30684, 715, CS, 2}, {30692, 30692, 715, RU, 2},
    {30705, 30705, 715, EN, 2}, {30712, 30712, 715, EN, 2}, {30719, 30719, 716, CS, 2}, {30724, 30724, 716, RU, 2},
    {30719, 30719, 716, EN, 2}, {30735, 30735, 717, CS, 2}, {30740, 30740, 717, RU, 2}, {30735, 30735, 717, EN, 2},
    {30751, 30751, 718, CS, 2}, {30761, 30761, 718, RU, 2}, {30780, 30780, 718, EN, 2}, {30790, 30790, 719, CS, 2},
    {30797, 30797, 719, RU, 2}, {30790, 30790, 719, EN, 2}, {30812, 30826, 720, CS, 2}, {30841, 30841, 720, RU, 2},
    {30866, 30866, 720, EN, 2}, {30880, 30880, 720, EN, 2}, {30893, 30904, 721, CS, 2}, {30916, 30916, 721, RU, 2},
    {30935, 30935, 721, EN, 2}, {30947, 30947, 722, CS, 2}, {30959, 30959, 722, RU, 2}, {30982, 30982, 722, EN, 2},
    {30994, 30994, 722, EN, 2}, {31004, 31004, 723, CS, 2}, {31013, 31013, 723, RU, 2}, {31004, 31004, 723, EN, 2},
    {31030, 31030, 724, CS, 2}, {31036, 31036, 724, RU, 2}, {31030, 31030, 724, EN, 2}, {31047, 31047, 724, OTHER, 2},
    {31055, 31055, 725, CS, 2}, {31060, 31069, 725, RU, 2}, {31078, 31078, 725, EN, 2}, {31055, 31055, 725, EN, 2},
    {29289, 31084, 726, CS, 2}, {31095, 31095, 726, RU, 2}, {29289, 29289, 726, EN, 2}, {31114, 31114, 726, EN, 2},
    {31125, 31137, 727, CS, 2}, {31150, 31150, 727, RU, 2}, {31174, 31174, 727, EN, 2}, {31189, 31189, 727, EN, 2},
    {31203, 31203, 728, CS, 2}, {31215, 31224, 728, CS, 2}, {31234, 31234, 728, RU, 2}, {31251, 31251, 728, RU, 2},
    {31274, 31274, 728, EN, 2}, {31283, 31283, 728, EN, 2}, {31296, 31310, 729, CS, 2}, {31325, 31325, 729, RU, 2},
    {31349, 31349, 729, EN, 2}, {31365, 31365, 730, CS, 2}, {31377, 31377, 730, RU, 2}, {31365, 31365, 730, EN, 2},
    {31400, 31400, 731, CS, 2}, {31408, 31408, 731, RU, 2}, {31421, 31421, 731, EN, 2}, {31429, 31429, 732, CS, 2},
    {31437, 31437, 732, RU, 2}, {31452, 31452, 732, EN, 2}, {31459, 31472, 733, CS, 2}, {31488, 31488, 733, RU, 2},
    {31516, 31516, 733, EN, 2}, {31525, 31525, 734, CS, 2}, {31530, 31530, 734, RU, 2}, {31539, 31539, 734, EN, 2},
    {31525, 31525, 734, EN, 2}, {31545, 31545, 735, CS, 2}, {31553, 31553, 735, RU, 2}, {31568, 31568, 735, EN, 2},
    {31576, 31584, 736, CS, 2}, {31593, 31593, 736, RU, 2}, {31608, 31608, 736, EN, 2}, {31617, 31617, 737, CS, 2},
    {31626, 31626, 737, RU, 2}, {31639, 31639, 737, EN, 2}, {31647, 31647, 737, EN, 2}, {31653, 31653, 738, CS, 2},
    {31663, 31663, 738, RU, 2}, {31678, 31678, 738, EN, 2}, {31687, 31697, 739, CS, 2}, {31708, 31721, 739, CS, 2},
    {31736, 31736, 739, RU, 2}, {31753, 31753, 739, RU, 2}, {31778, 31778, 739, EN, 2}, {31792, 31792, 739, EN, 2},
    {31802, 31812, 740, CS, 2}, {31823, 31823, 740, CS, 2}, {31832, 31832, 740, RU, 2}, {31851, 31851, 740, RU, 2},
    {31802, 31802, 740, EN, 2}, {31866, 31875, 741, CS, 2}, {31886, 31886, 741, RU, 2}, {31897, 31897, 741, EN, 2},
    {31906, 31915, 742, CS, 2}, {31925, 31925, 742, RU, 2}, {31944, 31944, 742, EN, 2}, {31955, 31964, 743, CS, 2},
    {31974, 31974, 743, RU, 2}, {31955, 31955, 743, EN, 2}, {31991, 31991, 744, CS, 2}, {31998, 31998, 744, CS, 2},
    {32006, 32006, 744, RU, 2}, {32019, 32019, 744, EN, 2}, {32027, 32036, 745, CS, 2}, {32046, 32046, 745, RU, 2},
    {32061, 32061, 745, EN, 2}, {32070, 32070, 746, CS, 2}, {32079, 32079, 746, RU, 2}, {32096, 32096, 746, EN, 2},
    {32105, 32105, 747, CS, 2}, {32116, 32116, 747, RU, 2}, {32133, 32133, 747, EN, 2}, {32142, 32151, 748, CS, 2},
    {32162, 32162, 748, RU, 2}, {32177, 32177, 748, EN, 2}, {32187, 32187, 749, CS, 2}, {32197, 32197, 749, RU, 2},
    {32214, 32214, 749, EN, 2}, {32223, 32223, 750, CS, 2}, {32228, 32228, 750, RU, 2}, {32237, 32237, 750, RU, 2},
    {32223, 32223, 750, EN, 2}, {32246, 32246, 751, CS, 2}, {32252, 32252, 751, RU, 2}, {32265, 32265, 751, EN, 2},
    {32273, 32273, 752, CS, 2}, {32280, 32280, 752, RU, 2}, {32293, 32293, 752, EN, 2}, {32300, 32300, 752, EN, 2},
    {32308, 32318, 753, CS, 2}, {32330, 32330, 753, RU, 2}, {32352, 32352, 753, EN, 2}, {32366, 32379, 754, CS, 2},
    {32396, 32396, 754, RU, 2}, {32426, 32426, 754, EN, 2}, {32437, 32437, 755, CS, 2}, {32445, 32445, 755, RU, 2},
    {32437, 32437, 755, EN, 2}, {32460, 32460, 756, CS, 2}, {32467, 32467, 756, RU, 2}, {32460, 32460, 756, EN, 2},
    {32480, 32480, 757, CS, 2}, {32487, 32487, 757, CS, 2}, {32493, 32493, 757, RU, 2}, {32506, 32506, 757, RU, 2},
    {32480, 32480, 757, EN, 2}, {32487, 32487, 757, EN, 2}, {32517, 32517, 758, CS, 2}, {32525, 32525, 758, RU, 2},
    {32538, 32538, 758, EN, 2}, {32546, 32546, 758, EN, 2}, {32553, 32553, 759, CS, 2}, {32562, 32562, 759, CS, 2},
    {32569, 32569, 759, RU, 2}, {32585, 32585, 759, RU, 2}, {32562, 32562, 759, EN, 2}, {32553, 32553, 759, EN, 2},
    {32598, 32606, 760, CS, 2}, {32615, 32615, 760, RU, 2}, {32630, 32630, 760, EN, 2}, {32639, 32639, 761, CS, 2},
    {32649, 32649, 761, RU, 2}, {32639, 32639, 761, EN, 2}, {32668, 32668, 762, CS, 2}, {32676, 32676, 762, RU, 2},
    {32689, 32689, 762, EN, 2}, {32697, 32697, 762, EN, 2}, {32705, 32712, 763, CS, 2}, {32720, 32720, 763, RU, 2},
    {32733, 32733, 763, EN, 2}, {32741, 32749, 764, CS, 2}, {32758, 32758, 764, RU, 2}, {32773, 32773, 764, EN, 2},
    {32782, 32791, 765, CS, 2}, {32801, 32801, 765, RU, 2}, {32816, 32816, 765, EN, 2}, {32825, 32825, 765, EN, 2},
    {32835, 32845, 766, CS, 2}, {32857, 32857, 766, RU, 2}, {32877, 32877, 766, EN, 2}, {32889, 32889, 766, EN, 2},
    {32900, 32906, 767, CS, 2}, {32913, 32913, 767, RU, 2}, {32900, 32900, 767, EN, 2}, {32924, 32934, 768, CS, 2},
    {32947, 32947, 768, RU, 2}, {32924, 32924, 768, EN, 2}, {32966, 32973, 769, CS, 2}, {32983, 32983, 769, RU, 2},
    {32996, 32996, 769, EN, 2}, {33004, 33011, 770, CS, 2}, {33019, 33019, 770, RU, 2}, {33030, 33030, 770, EN, 2},
    {33037, 33043, 771, CS, 2}, {33050, 33050, 771, RU, 2}, {33059, 33059, 771, EN, 2}, {33065, 33076, 772, CS, 2},
    {33089, 33089, 772, RU, 2}, {33105, 33105, 772, EN, 2}, {33115, 33115, 773, CS, 2}, {33122, 33122, 773, CS, 2},
    {33129, 33129, 773, RU, 2}, {33142, 33142, 773, RU, 2}, {33155, 33155, 773, EN, 2}, {33162, 33162, 773, EN, 2},
    {33169, 33169, 774, CS, 2}, {33177, 33177, 774, RU, 2}, {33196, 33196, 774, EN, 2}, {33205, 33205, 774, EN, 2},
    {33213, 33213, 775, CS, 2}, {33220, 33220, 775, RU, 2}, {33213, 33213, 775, EN, 2}, {33233, 33233, 775, EN, 2},
    {33241, 33249, 776, CS, 2}, {33258, 33267, 776, CS, 2}, {33279, 33279, 776, RU, 2}, {33296, 33296, 776, RU, 2},
    {33258, 33258, 776, EN, 2}, {33241, 33241, 776, EN, 2}, {33311, 33317, 777, CS, 2}, {33324, 33324, 777, RU, 2},
    {33311, 33311, 777, EN, 2}, {33335, 33335, 777, EN, 2}, {33341, 33351, 778, CS, 2}, {33364, 33364, 778, RU, 2},
    {33341, 33341, 778, EN, 2}, {33381, 33389, 779, CS, 2}, {33398, 33398, 779, RU, 2}, {33413, 33413, 779, EN, 2},
    {33381, 33381, 779, EN, 2}, {33420, 33428, 780, CS, 2}, {33437, 33437, 780, RU, 2}, {33420, 33420, 780, EN, 2},
    {33452, 33459, 781, CS, 2}, {33467, 33467, 781, RU, 2}, {33480, 33480, 781, EN, 2}, {33488, 33488, 782, CS, 2},
    {33494, 33494, 782, RU, 2}, {33488, 33488, 782, EN, 2}, {33505, 33505, 783, CS, 2}, {33511, 33511, 783, RU, 2},
    {33505, 33505, 783, EN, 2}, {33522, 33530, 784, CS, 2}, {33539, 33539, 784, RU, 2}, {33522, 33522, 784, EN, 2},
    {33554, 33554, 784, EN, 2}, {33560, 33560, 785, CS, 2}, {33567, 33567, 785, RU, 2}, {33582, 33582, 785, EN, 2},
    {33590, 33598, 786, CS, 2}, {33607, 33607, 786, RU, 2}, {33620, 33620, 786, EN, 2}, {33629, 33629, 787, CS, 2},
    {33636, 33636, 787, CS, 2}, {33642, 33642, 787, RU, 2}, {33655, 33655, 787, RU, 2}, {33629, 33629, 787, EN, 2},
    {33666, 33674, 788, CS, 2}, {33683, 33683, 788, RU, 2}, {33666, 33666, 788, EN, 2}, {33700, 33707, 789, CS, 2},
    {33715, 33715, 789, RU, 2}, {33728, 33728, 789, EN, 2}, {33735, 33745, 790, CS, 2}, {33756, 33756, 790, RU, 2},
    {33775, 33775, 790, UK, 2}, {33792, 33792, 790, EN, 2}, {33802, 33809, 791, CS, 2}, {33817, 33817, 791, RU, 2},
    {33832, 33832, 791, EN, 2}, {33842, 33842, 792, CS, 2}, {33850, 33850, 792, RU, 2}, {33865, 33865, 792, EN, 2},
    {33874, 33874, 793, CS, 2}, {33882, 33882, 793, RU, 2}, {33874, 33874, 793, EN, 2}, {33897, 33897, 794, CS, 2},
    {33904, 33904, 794, RU, 2}, {33897, 33897, 794, EN, 2}, {33917, 33917, 795, CS, 2}, {33926, 33926, 795, RU, 2},
    {33917, 33917, 795, EN, 2}, {33944, 33944, 796, CS, 2}, {33950, 33950, 796, RU, 2}, {33944, 33944, 796, EN, 2},
    {33961, 33961, 797, CS, 2}, {33969, 33969, 797, RU, 2}, {33984, 33984, 797, EN, 2}, {33993, 33993, 797, EN, 2},
    {34001, 34001, 798, CS, 2}, {34011, 34011, 798, RU, 2}, {34032, 34032, 798, EN, 2}, {34043, 34043, 799, CS, 2},
    {34051, 34051, 799, RU, 2}, {34066, 34066, 799, EN, 2}, {34074, 34074, 800, CS, 2}, {34080, 34080, 800, RU, 2},
    {34074, 34074, 800, EN, 2}, {34091, 34091, 800, EN, 2}, {34098, 34105, 801, CS, 2}, {34114, 34114, 801, RU, 2},
    {34129, 34129, 801, EN, 2}, {34137, 34137, 802, CS, 2}, {34143, 34143, 802, RU, 2}, {34154, 34154, 802, EN, 2},
    {34160, 34160, 803, CS, 2}, {34167, 34167, 803, RU, 2}, {34178, 34178, 803, EN, 2}, {34184, 34184, 804, CS, 2},
    {34191, 34191, 804, RU, 2}, {34206, 34206, 804, EN, 2}, {34215, 34215, 805, CS, 2}, {34221, 34221, 805, RU, 2},
    {34234, 34234, 805, EN, 2}, {34241, 34241, 806, CS, 2}, {34246, 34246, 806, RU, 2}, {34255, 34255, 806, EN, 2},
    {34260, 34266, 807, CS, 2}, {34273, 34273, 807, RU, 2}, {34260, 34260, 807, EN, 2}, {34284, 34284, 808, CS, 2},
    {34290, 34290, 808, RU, 2}, {34301, 34301, 808, EN, 2}, {34307, 34314, 809, CS, 2}, {34322, 34322, 809, RU, 2},
    {34307, 34307, 809, EN, 2}, {34335, 34341, 810, CS, 2}, {34348, 34348, 810, RU, 2}, {34362, 34362, 810, EN, 2},
    {34369, 34369, 811, CS, 2}, {34375, 34375, 811, RU, 2}, {34386, 34386, 811, EN, 2}, {34392, 34401, 812, CS, 2},
    {34412, 34422, 812, CS, 2}, {34434, 34434, 812, RU, 2}, {34412, 34412, 812, EN, 2}, {34450, 34457, 813, CS, 2},
    {34465, 34465, 813, RU, 2}, {34474, 34474, 813, EN, 2}, {34480, 34480, 813, OTHER, 2}, {34485, 34485, 814, CS, 2},
    {34496, 34496, 814, RU, 2}, {34519, 34519, 814, EN, 2}, {34530, 34530, 815, CS, 2}, {34536, 34536, 815, RU, 2},
    {34530, 34530, 815, EN, 2}, {34549, 34549, 816, CS, 2}, {34554, 34554, 816, RU, 2}, {34549, 34549, 816, EN, 2},
    {34563, 34563, 817, CS, 2}, {34572, 34572, 817, RU, 2}, {34587, 34587, 817, EN, 2}, {34595, 34595, 818, CS, 2},
    {6996, 6996, 818, RU, 2}, {34595, 34595, 818, EN, 2}, {34601, 34607, 819, CS, 2}, {5839, 5839, 819, RU, 2},
    {34615, 34615, 819, EN, 2}, {34623, 34631, 820, CS, 2}, {34640, 34640, 820, RU, 2}, {34657, 34657, 820, EN, 2},
    {34666, 34666, 821, CS, 2}, {34677, 34677, 821, RU, 2}, {34666, 34666, 821, EN, 2}, {34698, 34707, 822, CS, 2},
    {34718, 34718, 822, RU, 2}, {34735, 34735, 822, EN, 2}, {34745, 34745, 822, EN, 2}, {34755, 34755, 823, CS, 2},
    {34762, 34762, 823, RU, 2}, {34775, 34775, 823, EN, 2}, {34783, 34783, 823, EN, 2}, {34792, 34800, 824, CS, 2},
    {34809, 34809, 824, RU, 2}, {34822, 34822, 824, EN, 2}, {34831, 34831, 825, CS, 2}, {34843, 34843, 825, RU, 2},
    {34865, 34865, 825, EN, 2}, {34877, 34886, 826, CS, 2}, {34896, 34905, 826, CS, 2}, {34915, 34915, 826, RU, 2},
    {34932, 34932, 826, EN, 2}, {34942, 34955, 827, CS, 2}, {34970, 34970, 827, RU, 2}, {34987, 34987, 827, EN, 2},
    {34997, 34997, 828, CS, 2}, {35010, 35010, 828, RU, 2}, {34997, 34997, 828, EN, 2}, {35035, 35035, 829, CS, 2},
    {35042, 35042, 829, RU, 2}, {35053, 35053, 829, EN, 2}, {35035, 35035, 829, EN, 2}, {35061, 35069, 830, CS, 2},
    {35078, 35078, 830, RU, 2}, {35091, 35091, 830, EN, 2}, {35100, 35100, 831, CS, 2}, {35107, 35107, 831, RU, 2},
    {35120, 35120, 831, EN, 2}, {35127, 35127, 832, CS, 2}, {35135, 35135, 832, RU, 2}, {35148, 35148, 832, EN, 2},
    {35127, 35127, 832, EN, 2}, {35156, 35156, 833, CS, 2}, {35165, 35165, 833, RU, 2}, {35180, 35180, 833, EN, 2},
    {35190, 35190, 834, CS, 2}, {35196, 35196, 834, RU, 2}, {35207, 35207, 834, EN, 2}, {35190, 35190, 834, EN, 2},
    {35213, 35213, 835, CS, 2}, {35221, 35221, 835, RU, 2}, {35234, 35234, 835, EN, 2}, {35241, 35241, 836, CS, 2},
    {35248, 35248, 836, RU, 2}, {35241, 35241, 836, EN, 2}, {35261, 35261, 837, CS, 2}, {35267, 35267, 837, RU, 2},
    {35261, 35261, 837, EN, 2}, {35278, 35278, 838, CS, 2}, {35288, 35288, 838, RU, 2}, {35301, 35301, 838, EN, 2},
    {35308, 35308, 839, CS, 2}, {35314, 35314, 839, RU, 2}, {35325, 35325, 839, EN, 2}, {35331, 35337, 840, CS, 2},
    {35344, 35344, 840, RU, 2}, {35355, 35355, 840, EN, 2}, {35361, 35367, 841, CS, 2}, {35374, 35374, 841, RU, 2},
    {35361, 35361, 841, EN, 2}, {35385, 35394, 842, CS, 2}, {35404, 35404, 842, RU, 2}, {35421, 35421, 842, EN, 2},
    {35431, 35431, 843, CS, 2}, {35440, 35440, 843, RU, 2}, {35431, 35431, 843, EN, 2}, {35457, 35466, 844, CS, 2},
    {35476, 35476, 844, RU, 2}, {35493, 35493, 844, EN, 2}, {35503, 35510, 845, CS, 2}, {35518, 35518, 845, RU, 2},
    {35531, 35531, 845, EN, 2}, {35540, 35540, 846, CS, 2}, {35545, 35545, 846, RU, 2}, {35554, 35554, 846, EN, 2},
    {35560, 35560, 847, CS, 2}, {35572, 35572, 847, RU, 2}, {35587, 35587, 847, EN, 2}, {35597, 35597, 848, CS, 2},
    {35603, 35603, 848, RU, 2}, {35614, 35614, 848, EN, 2}, {35620, 35620, 849, CS, 2}, {35627, 35627, 849, RU, 2},
    {35620, 35620, 849, EN, 2}, {35640, 35657, 850, CS, 2}, {35676, 35676, 850, RU, 2}, {35691, 35691, 850, EN, 2},
    {35708, 35708, 851, CS, 2}, {35718, 35718, 851, RU, 2}, {35735, 35735, 851, EN, 2}, {35746, 35753, 852, CS, 2},
    {35761, 35761, 852, RU, 2}, {35774, 35774, 852, EN, 2}, {35782, 35782, 852, EN, 2}, {35789, 35789, 853, CS, 2},
    {35797, 35797, 853, RU, 2}, {35789, 35789, 853, EN, 2}, {35812, 35821, 854, CS, 2}, {35831, 35831, 854, RU, 2},
    {35848, 35848, 854, EN, 2}, {35856, 35856, 855, CS, 2}, {35869, 35869, 855, RU, 2}, {35856, 35856, 855, EN, 2},
    {35893, 35893, 856, CS, 2}, {35900, 35900, 856, RU, 2}, {35893, 35893, 856, EN, 2}, {35913, 35913, 857, CS, 2},
    {35923, 35923, 857, RU, 2}, {35913, 35913, 857, EN, 2}, {35940, 35940, 858, CS, 2}, {35949, 35949, 858, RU, 2},
    {35940, 35940, 858, EN, 2}, {35966, 35966, 859, CS, 2}, {35977, 35977, 859, RU, 2}, {35966, 35966, 859, EN, 2},
    {35996, 35996, 860, CS, 2}, {36005, 36015, 860, CS, 2}, {36026, 36026, 860, RU, 2}, {36026, 36026, 860, UK, 2},
    {35996, 35996, 860, EN, 2}, {36042, 36042, 861, CS, 2}, {36054, 36054, 861, RU, 2}, {36078, 36078, 861, RU, 2},
    {36042, 36042, 861, EN, 2}, {36098, 36098, 862, CS, 2}, {36110, 36110, 862, RU, 2}, {36098, 36098, 862, EN, 2},
    {36134, 36134, 863, CS, 2}, {36148, 36148, 863, RU, 2}, {36134, 36134, 863, EN, 2}, {36174, 36174, 864, CS, 2},
    {36185, 36185, 864, RU, 2}, {36208, 36208, 864, EN, 2}, {36221, 36221, 865, CS, 2}, {36229, 36229, 865, RU, 2},
    {36221, 36221, 865, EN, 2}, {36242, 36242, 866, CS, 2}, {36250, 36250, 866, RU, 2}, {36242, 36242, 866, EN, 2},
    {36265, 36265, 867, CS, 2}, {36273, 36273, 867, RU, 2}, {36265, 36265, 867, EN, 2}, {36288, 36288, 868, CS, 2},
    {36299, 36299, 868, RU, 2}, {36288, 36288, 868, EN, 2}, {36318, 36318, 869, CS, 2}, {36326, 36326, 869, RU, 2},
    {36318, 36318, 869, EN, 2}, {36337, 36337, 870, CS, 2}, {36347, 36347, 870, RU, 2}, {36337, 36337, 870, EN, 2},
    {36364, 36364, 871, CS, 2}, {36374, 36374, 871, RU, 2}, {36364, 36364, 871, EN, 2}, {36393, 36393, 872, CS, 2},
    {36402, 36402, 872, RU, 2}, {36393, 36393, 872, EN, 2}, {36417, 36417, 873, CS, 2}, {36425, 36425, 873, RU, 2},
    {36417, 36417, 873, EN, 2}, {36440, 36440, 874, CS, 2}, {36449, 36449, 874, RU, 2}, {36440, 36440, 874, EN, 2},
    {36466, 36466, 875, CS, 2}, {36477, 36477, 875, RU, 2}, {36466, 36466, 875, EN, 2}, {36498, 36498, 876, CS, 2},
    {36508, 36508, 876, RU, 2}, {36498, 36498, 876, EN, 2}, {36523, 36523, 877, CS, 2}, {36530, 36530, 877, RU, 2},
    {36523, 36523, 877, EN, 2}, {36543, 36550, 878, CS, 2}, {36543, 36543, 878, CS, 2}, {36558, 36558, 878, CS, 2},
    {36565, 36565, 878, RU, 2}, {36543, 36543, 878, EN, 2}, {36578, 36578, 879, CS, 2}, {36578, 36587, 879, CS, 2},
    {36597, 36597, 879, RU, 2}, {36578, 36578, 879, EN, 2}, {36614, 36614, 880, CS, 2}, {36624, 36624, 880, RU, 2},
    {36614, 36614, 880, EN, 2}, {36641, 36641, 881, CS, 2}, {36648, 36648, 881, RU, 2}, {36641, 36641, 881, EN, 2},
    {36661, 36661, 881, OTHER, 2}, {36668, 36685, 882, CS, 2}, {7920, 7920, 882, CS, 2}, {36703, 36703, 882, RU, 2},
    {36716, 36716, 882, EN, 2}, {36728, 36728, 883, CS, 2}, {36736, 36736, 883, RU, 2}, {36728, 36728, 883, EN, 2},
    {36751, 36751, 884, CS, 2}, {36764, 36764, 884, RU, 2}, {36751, 36751, 884, EN, 2}, {36788, 36788, 885, CS, 2},
    {36803, 36803, 885, RU, 2}, {36788, 36788, 885, EN, 2}, {36830, 36839, 886, CS, 2}, {36849, 36849, 886, RU, 2},
    {36830, 36830, 886, EN, 2}, {36830, 36839, 886, EN, 2}, {36866, 36866, 887, CS, 2}, {36877, 36877, 887, RU, 2},
    {36866, 36866, 887, EN, 2}, {36898, 36907, 888, CS, 2}, {36917, 36917, 888, RU, 2}, {36898, 36898, 888, EN, 2},
    {36898, 36907, 888, EN, 2}, {36934, 36942, 889, CS, 2}, {36951, 36951, 889, RU, 2}, {36964, 36964, 889, EN, 2},
    {36971, 36971, 890, CS, 2}, {36982, 36982, 890, RU, 2}, {37003, 37003, 890, EN, 2}, {37014, 37023, 891, CS, 2},
    {37033, 37033, 891, RU, 2}, {37050, 37050, 891, EN, 2}, {37059, 37076, 892, CS, 2}, {37095, 37095, 892, RU, 2},
    {37129, 37129, 892, EN, 2}, {37144, 37159, 893, CS, 2}, {37177, 37177, 893, RU, 2}, {37205, 37205, 893, EN, 2},
    {37220, 37235, 894, CS, 2}, {37251, 37251, 894, RU, 2}, {37281, 37281, 894, EN, 2}, {37294, 37307, 895, CS, 2},
    {37322, 37322, 895, RU, 2}, {37346, 37346, 895, EN, 2}, {37359, 37359, 896, CS, 2}, {37368, 37368, 896, RU, 2},
    {37387, 37387, 896, RU, 2}, {37404, 37404, 896, EN, 2}, {37413, 37430, 897, CS, 2}, {37449, 37449, 897, RU, 2},
    {37485, 37485, 897, RU, 2}, {37519, 37519, 897, EN, 2}, {37533, 37533, 898, CS, 2}, {37541, 37541, 898, RU, 2},
    {945, 945, 898, EN, 2}, {37558, 37570, 899, CS, 2}, {37583, 37583, 899, RU, 2}, {37608, 37608, 899, EN, 2},
    {37621, 37621, 900, CS, 2}, {37627, 37627, 900, RU, 2}, {37640, 37640, 900, EN, 2}, {37647, 37647, 901, CS, 2},
    {37656, 37656, 901, CS, 2}, {37666, 37666, 901, RU, 2}, {37656, 37656, 901, EN, 2}, {37683, 37683, 902, CS, 2},
    {37692, 37692, 902, RU, 2}, {37683, 37683, 902, EN, 2}, {37709, 37709, 903, CS, 2}, {37718, 37718, 903, RU, 2},
    {37709, 37709, 903, EN, 2}, {37733, 37733, 904, CS, 2}, {37739, 37739, 904, RU, 2}, {37733, 37733, 904, EN, 2},
    {37750, 37762, 905, CS, 2}, {37775, 37775, 905, RU, 2}, {37797, 37797, 905, EN, 2}, {37808, 37808, 906, CS, 2},
    {37818, 37818, 906, RU, 2}, {37808, 37808, 906, EN, 2}, {37835, 37835, 907, CS, 2}, {37847, 37847, 907, RU, 2},
    {37835, 37835, 907, EN, 2}, {37870, 37870, 908, CS, 2}, {37884, 37884, 908, RU, 2}, {37870, 37870, 908, EN, 2},
    {37907, 37907, 909, CS, 2}, {37917, 37917, 909, RU, 2}, {37907, 37907, 909, EN, 2}, {37936, 37936, 910, CS, 2},
    {37944, 37944, 910, RU, 2}, {37936, 37936, 910, EN, 2}, {37961, 37961, 911, CS, 2}, {37970, 37970, 911, RU, 2},
    {37961, 37961, 911, EN, 2}, {37987, 37987, 912, CS, 2}, {37994, 37994, 912, RU, 2}, {37987, 37987, 912, EN, 2},
    {38007, 38007, 913, CS, 2}, {38012, 38012, 913, RU, 2}, {38007, 38007, 913, EN, 2}, {38019, 38019, 914, CS, 2},
    {38025, 38025, 914, RU, 2}, {38019, 38019, 914, EN, 2}, {38038, 38038, 915, CS, 2}, {38043, 38043, 915, CS, 2},
    {38049, 38049, 915, RU, 2}, {38038, 38038, 915, EN, 2}, {38060, 38060, 916, CS, 2}, {38065, 38065, 916, RU, 2},
    {38060, 38060, 916, EN, 2}, {38076, 38076, 917, CS, 2}, {38085, 38085, 917, RU, 2}, {38076, 38076, 917, EN, 2},
    {38102, 38102, 918, CS, 2}, {38108, 38108, 918, RU, 2}, {38102, 38102, 918, EN, 2}, {38115, 38115, 919, CS, 2},
    {38124, 38124, 919, RU, 2}, {38115, 38115, 919, EN, 2}, {38139, 38139, 920, CS, 2}, {38146, 38146, 920, RU, 2},
    {38139, 38139, 920, EN, 2}, {38159, 38159, 921, CS, 2}, {38167, 38167, 921, RU, 2}, {38159, 38159, 921, EN, 2},
    {38182, 38182, 922, CS, 2}, {38189, 38189, 922, RU, 2}, {38182, 38182, 922, EN, 2}, {38202, 38202, 923, CS, 2},
    {38211, 38211, 923, RU, 2}, {38202, 38202, 923, EN, 2}, {38226, 38226, 924, CS, 2}, {38238, 38238, 924, RU, 2},
    {38226, 38226, 924, EN, 2}, {38257, 38274, 925, CS, 2}, {38292, 38292, 925, RU, 2}, {38330, 38330, 925, EN, 2},
    {38347, 38360, 926, CS, 2}, {38374, 38374, 926, RU, 2}, {38404, 38404, 926, EN, 2}, {38416, 38416, 927, CS, 2},
    {38426, 38426, 927, RU, 2}, {38445, 38445, 927, EN, 2}, {38455, 38467, 928, CS, 2}, {38482, 38482, 928, RU, 2},
    {38510, 38510, 928, EN, 2}, {38527, 38536, 929, CS, 2}, {38546, 38546, 929, RU, 2}, {38563, 38563, 929, EN, 2},
    {38572, 38589, 930, CS, 2}, {38609, 38609, 930, RU, 2}, {38642, 38642, 930, EN, 2}, {38658, 38658, 931, CS, 2},
    {38665, 38665, 931, RU, 2}, {38678, 38678, 931, EN, 2}, {38687, 38687, 932, CS, 2}, {38697, 38705, 932, CS, 2},
    {38714, 38714, 932, RU, 2}, {38733, 38733, 932, RU, 2}, {38750, 38750, 932, EN, 2}, {38760, 38760, 932, EN, 2},
    {38769, 38778, 933, CS, 2}, {38788, 38788, 933, RU, 2}, {38809, 38809, 933, RU, 2}, {38828, 38828, 933, EN, 2},
    {38838, 38838, 934, CS, 2}, {38846, 38846, 934, RU, 2}, {38838, 38838, 934, EN, 2}, {38861, 38866, 935, CS, 2},
    {38872, 38872, 935, RU, 2}, {38861, 38861, 935, EN, 2}, {38879, 38895, 936, CS, 2}, {38912, 38912, 936, CS, 2},
    {38919, 38919, 936, RU, 2}, {38934, 38934, 936, EN, 2}, {38943, 38943, 937, CS, 2}, {38951, 38951, 937, RU, 2},
    {38943, 38943, 937, EN, 2}, {38966, 38975, 938, CS, 2}, {38985, 38985, 938, RU, 2}, {38966, 38966, 938, EN, 2},
    {39002, 39009, 939, CS, 2}, {39018, 39018, 939, RU, 2}, {39031, 39031, 939, EN, 2}, {39039, 39047, 940, CS, 2},
    {39039, 39058, 940, CS, 2}, {39068, 39068, 940, RU, 2}, {39083, 39083, 940, EN, 2}, {39090, 39100, 941, CS, 2},
    {39111, 39111, 941, RU, 2}, {39128, 39128, 941, EN, 2}, {39135, 39142, 942, CS, 2}, {39151, 39160, 942, CS, 2},
    {39170, 39170, 942, RU, 2}, {39185, 39185, 942, EN, 2}, {39193, 39193, 942, EN, 2}, {39202, 39214, 943, CS, 2},
    {39227, 39227, 943, RU, 2}, {39250, 39250, 943, EN, 2}, {39262, 39262, 944, CS, 2}, {39270, 39270, 944, RU, 2},
    {39283, 39283, 944, EN, 2}, {39290, 39296, 945, CS, 2}, {39303, 39303, 945, RU, 2}, {39314, 39314, 945, EN, 2},
    {39320, 39320, 946, CS, 2}, {39328, 39328, 946, RU, 2}, {39320, 39320, 946, EN, 2}, {39341, 39341, 947, CS, 2},
    {39347, 39347, 947, RU, 2}, {39358, 39358, 947, EN, 2}, {39365, 39365, 947, OTHER, 2},
    {39371, 39371, 947, OTHER, 2}, {39376, 39376, 947, OTHER, 2}, {39382, 39382, 948, CS, 2},
    {24181, 24181, 948, RU, 2}, {39387, 39387, 948, RU, 2}, {39396, 39396, 948, EN, 2}, {39401, 39401, 949, CS, 2},
    {39408, 39408, 949, RU, 2}, {39421, 39421, 949, RU, 2}, {39401, 39401, 949, EN, 2}, {39434, 39434, 949, EN, 2},
    {39434, 39434, 949, OTHER, 2}, {39441, 39441, 950, CS, 2}, {39446, 39446, 950, RU, 2}, {39455, 39455, 950, RU, 2},
    {39464, 39464, 950, EN, 2}, {39469, 39469, 951, CS, 2}, {39475, 39475, 951, RU, 2}, {39486, 39486, 951, EN, 2},
    {39494, 39500, 951, OTHER, 2}, {39507, 39507, 951, OTHER, 2}, {39516, 39516, 952, CS, 2},
    {39521, 39521, 952, RU, 2}, {39530, 39530, 952, RU, 2}, {39541, 39541, 952, EN, 2}, {39548, 39548, 952, EN, 2},
    {39553, 39558, 953, CS, 2}, {39564, 39564, 953, RU, 2}, {39575, 39575, 953, RU, 2}, {11582, 11582, 953, OTHER, 2},
    {39584, 39588, 954, CS, 2}, {39593, 39593, 954, RU, 2}, {39602, 39602, 954, EN, 2}, {39608, 39608, 954, OTHER, 2},
    {39614, 39614, 955, CS, 2}, {39620, 39620, 955, RU, 2}, {39629, 39629, 956, CS, 2}, {39636, 39636, 956, RU, 2},
    {39649, 39649, 956, EN, 2}, {39657, 39657, 956, OTHER, 2}, {39663, 39663, 957, CS, 2}, {39670, 39670, 957, RU, 2},
    {39681, 39681, 957, EN, 2}, {39687, 39692, 958, CS, 2}, {39698, 39698, 958, RU, 2}, {39709, 39709, 958, EN, 2},
    {39715, 39715, 959, CS, 2}, {39720, 39720, 959, RU, 2}, {39727, 39727, 959, OTHER, 2}, {39733, 39733, 960, CS, 2},
    {39739, 39739, 960, RU, 2}, {39748, 39748, 960, EN, 2}, {39754, 39754, 961, CS, 2}, {39760, 39760, 961, RU, 2},
    {39771, 39771, 961, EN, 2}, {39777, 39783, 962, CS, 2}, {39777, 39777, 962, CS, 2}, {39790, 39790, 962, RU, 2},
    {39799, 39799, 962, EN, 2}, {39799, 39805, 962, EN, 2}, {39812, 39812, 963, CS, 2}, {39820, 39820, 963, CS, 2},
    {39828, 39828, 963, RU, 2}, {39820, 39820, 963, EN, 2}, {39843, 39843, 964, CS, 2}, {39849, 39849, 964, RU, 2},
    {39860, 39860, 964, EN, 2}, {39866, 39866, 965, CS, 2}, {39872, 39872, 965, RU, 2}, {39883, 39883, 965, EN, 2},
    {39889, 39894, 966, CS, 2}, {39900, 39900, 966, RU, 2}, {39909, 39909, 966, EN, 2}, {39915, 39915, 966, EN, 2},
    {39920, 39926, 967, CS, 2}, {39933, 39933, 967, RU, 2}, {39946, 39946, 967, EN, 2}, {39954, 39960, 968, CS, 2},
    {39967, 39967, 968, RU, 2}, {39978, 39978, 968, EN, 2}, {39985, 39985, 969, CS, 2}, {39992, 39992, 969, RU, 2},
    {40001, 40001, 969, EN, 2}, {40007, 40007, 970, CS, 2}, {40015, 40015, 970, RU, 2}, {40030, 40030, 970, EN, 2},
    {40038, 40038, 971, CS, 2}, {40043, 40043, 971, RU, 2}, {40038, 40038, 971, EN, 2}, {40052, 40052, 972, CS, 2},
    {40057, 40057, 972, CS, 2}, {40062, 40062, 972, RU, 2}, {40071, 40071, 972, RU, 2}, {40080, 40080, 972, EN, 2},
    {40086, 40086, 973, CS, 2}, {40091, 40091, 973, RU, 2}, {40100, 40100, 973, RU, 2}, {40111, 40111, 973, EN, 2},
    {40117, 40122, 974, CS, 2}, {40128, 40128, 974, RU, 2}, {40117, 40117, 974, EN, 2}, {40137, 40143, 975, CS, 2},
    {40150, 40150, 975, RU, 2}, {40137, 40137, 975, EN, 2}, {40161, 40161, 975, OTHER, 2}, {40166, 40171, 976, CS, 2},
    {40177, 40177, 976, RU, 2}, {40190, 40190, 976, RU, 2}, {40199, 40199, 976, EN, 2}, {40206, 40206, 977, CS, 2},
    {40211, 40211, 977, RU, 2}, {40206, 40206, 977, EN, 2}, {40220, 40220, 977, EN, 2}, {40226, 40233, 978, CS, 2},
    {40241, 40241, 978, RU, 2}, {40254, 40269, 978, UK, 2}, {40284, 40284, 978, EN, 2}, {40293, 40299, 979, CS, 2},
    {19136, 19136, 979, RU, 2}, {19147, 19160, 979, UK, 2}, {40306, 40306, 979, EN, 2}, {40293, 40293, 979, EN, 2},
    {40314, 40314, 980, CS, 2}, {40320, 40320, 980, RU, 2}, {40331, 40331, 980, EN, 2}, {40337, 40342, 981, CS, 2},
    {40348, 40348, 981, RU, 2}, {40337, 40337, 981, EN, 2}, {40357, 40363, 982, CS, 2}, {40370, 40370, 982, RU, 2},
    {40357, 40357, 982, EN, 2}, {40381, 40381, 982, EN, 2}, {40381, 40381, 982, OTHER, 2},
    {21040, 21040, 982, OTHER, 2}, {40388, 40388, 983, CS, 2}, {40394, 40394, 983, RU, 2}, {40388, 40388, 983, EN, 2},
    {40405, 40405, 984, CS, 2}, {40413, 40413, 984, RU, 2}, {40405, 40405, 984, EN, 2}, {40428, 40428, 985, CS, 2},
    {40437, 40437, 985, RU, 2}, {40428, 40428, 985, EN, 2}, {40454, 40454, 986, CS, 2}, {40462, 40462, 986, RU, 2},
    {40475, 40475, 986, EN, 2}, {40483, 40483, 986, EN, 2}, {40491, 40491, 986, EN, 2}, {40498, 40498, 987, CS, 2},
    {40502, 40502, 987, RU, 2}, {40509, 40509, 987, EN, 2}, {40514, 40514, 988, CS, 2}, {40522, 40522, 988, RU, 2},
    {40514, 40514, 988, EN, 2}, {40537, 40537, 989, CS, 2}, {40544, 40544, 989, RU, 2}, {40557, 40557, 989, EN, 2},
    {40567, 40567, 990, CS, 2}, {40574, 40574, 990, RU, 2}, {40567, 40567, 990, EN, 2}, {4625, 40583, 991, CS, 2},
    {40591, 40591, 991, RU, 2}, {4625, 4625, 991, EN, 2}, {40604, 40604, 992, CS, 2}, {40610, 40610, 992, RU, 2},
    {40604, 40604, 992, EN, 2}, {40617, 40617, 993, CS, 2}, {40623, 40623, 993, RU, 2}, {40632, 40632, 993, EN, 2},
    {40639, 40639, 994, CS, 2}, {40651, 40651, 994, RU, 2}, {40639, 40639, 994, EN, 2}, {40674, 40674, 995, CS, 2},
    {40685, 40696, 995, CS, 2}, {40710, 40710, 995, RU, 2}, {40723, 40723, 995, EN, 2}, {40736, 40736, 995, EN, 2},
    {40745, 40758, 996, CS, 2}, {40772, 40772, 996, RU, 2}, {40783, 40783, 996, EN, 2}, {40791, 40791, 997, CS, 2},
    {40798, 40798, 997, RU, 2}, {40791, 40791, 997, EN, 2}, {40811, 40811, 998, CS, 2}, {40820, 40820, 998, RU, 2},
    {40837, 40837, 998, EN, 2}, {7825, 7825, 999, CS, 2}, {7834, 7834, 999, RU, 2}, {40844, 40844, 999, EN, 2},
    {40853, 40875, 1000, CS, 2}, {40900, 40900, 1000, RU, 2}, {40943, 40943, 1000, EN, 2}, {40964, 40964, 1000, EN, 2},
    {40982, 40982, 1001, CS, 2}, {40989, 40989, 1001, RU, 2}, {41002, 41002, 1001, EN, 2}, {41009, 41009, 1002, CS, 2},
    {41016, 41032, 1002, CS, 2}, {41050, 41050, 1002, RU, 2}, {41063, 41063, 1002, RU, 2}, {41009, 41009, 1002, EN, 2},
    {41093, 41109, 1003, CS, 2}, {41126, 41126, 1003, RU, 2}, {41156, 41156, 1003, EN, 2}, {41171, 41187, 1004, CS, 2},
    {41205, 41205, 1004, RU, 2}, {41235, 41235, 1004, EN, 2}, {41247, 41247, 1005, CS, 2}, {41255, 41272, 1005, CS, 2},
    {41290, 41290, 1005, RU, 2}, {41247, 41247, 1005, EN, 2}, {41305, 41319, 1006, CS, 2}, {41335, 41335, 1006, RU, 2},
    {41361, 41361, 1006, EN, 2}, {41373, 41373, 1007, CS, 2}, {41391, 41391, 1007, RU, 2}, {41419, 41419, 1007, EN, 2},
    {41433, 41433, 1008, CS, 2}, {41438, 41438, 1008, RU, 2}, {41449, 41449, 1008, EN, 2},
    {41454, 41454, 1008, OTHER, 2}, {41460, 41460, 1009, CS, 2}, {41468, 41468, 1009, RU, 2},
    {41485, 41485, 1009, EN, 2}, {41495, 41495, 1010, CS, 2}, {41504, 41504, 1010, RU, 2}, {41519, 41519, 1010, EN, 2},
    {41528, 41528, 1011, CS, 2}, {41536, 41536, 1011, RU, 2}, {41551, 41551, 1011, EN, 2}, {41563, 41563, 1012, CS, 2},
    {41569, 41569, 1012, RU, 2}, {41580, 41580, 1012, EN, 2}, {41587, 41600, 1013, CS, 2}, {41614, 41614, 1013, RU, 2},
    {41640, 41640, 1013, EN, 2}, {41652, 41661, 1014, CS, 2}, {41671, 41671, 1014, RU, 2}, {41688, 41688, 1014, RU, 2},
    {41718, 41718, 1014, EN, 2}, {41734, 41734, 1014, OTHER, 2}, {41745, 41745, 1014, OTHER, 2},
    {41759, 41771, 1015, CS, 2}, {41785, 41785, 1015, RU, 2}, {41807, 41807, 1015, EN, 2},
    {41821, 41821, 1015, OTHER, 2}, {41832, 41839, 1016, CS, 2}, {41847, 41847, 1016, RU, 2},
    {41860, 41860, 1016, EN, 2}, {41876, 41887, 1016, OTHER, 2}, {41899, 41899, 1017, CS, 2},
    {41907, 41907, 1017, RU, 2}, {41922, 41922, 1017, EN, 2}, {41930, 41939, 1018, CS, 2}, {41949, 41949, 1018, RU, 2},
    {41964, 41971, 1019, CS, 2}, {41979, 41979, 1019, RU, 2}, {41992, 41992, 1019, EN, 2}, {41999, 41999, 1020, CS, 2},
    {42006, 42006, 1020, RU, 2}, {42021, 42021, 1020, EN, 2}, {42030, 42030, 1021, CS, 2}, {42039, 42039, 1021, RU, 2},
    {42056, 42056, 1021, RU, 2}, {42090, 42090, 1021, EN, 2}, {42100, 42108, 1022, CS, 2}, {42117, 42126, 1022, CS, 2},
    {42117, 42136, 1022, CS, 2}, {42146, 42146, 1022, RU, 2}, {42161, 42161, 1022, EN, 2}, {42171, 42171, 1022, EN, 2},
    {42180, 42186, 1023, CS, 2}, {42193, 42193, 1023, RU, 2}, {42204, 42204, 1023, EN, 2}, {42180, 42180, 1023, EN, 2},
    {42211, 42221, 1024, CS, 2}, {42233, 42233, 1024, RU, 2}, {42211, 42211, 1024, EN, 2}, {42252, 42261, 1025, CS, 2},
    {42272, 42272, 1025, RU, 2}, {42289, 42289, 1025, EN, 2}, {42300, 42300, 1026, CS, 2}, {42306, 42306, 1026, RU, 2},
    {42317, 42317, 1026, EN, 2}, {42323, 42331, 1027, CS, 2}, {42341, 42341, 1027, RU, 2}, {42359, 42359, 1027, EN, 2},
    {42369, 42369, 1027, EN, 2}, {42379, 42379, 1028, CS, 2}, {42386, 42386, 1028, RU, 2}, {42397, 42397, 1028, EN, 2},
    {42403, 42403, 1028, EN, 2}, {42410, 42410, 1029, CS, 2}, {42415, 42415, 1029, RU, 2}, {42424, 42424, 1029, EN, 2},
    {42430, 42430, 1030, CS, 2}, {42441, 42441, 1030, RU, 2}, {42462, 42462, 1030, EN, 2}, {42473, 42473, 1030, EN, 2},
    {42485, 42493, 1031, CS, 2}, {42502, 42502, 1031, RU, 2}, {42519, 42519, 1031, EN, 2}, {42532, 42546, 1032, CS, 2},
    {42561, 42561, 1032, RU, 2}, {42589, 42589, 1032, EN, 2}, {42605, 42605, 1032, EN, 2}, {42613, 42626, 1033, CS, 2},
    {42641, 42641, 1033, RU, 2}, {42666, 42666, 1033, EN, 2}, {42678, 42678, 1034, CS, 2}, {42685, 42685, 1034, RU, 2},
    {42678, 42678, 1034, EN, 2}, {42698, 42698, 1035, CS, 2}, {42705, 42705, 1035, RU, 2}, {42698, 42698, 1035, EN, 2},
    {42720, 42720, 1036, CS, 2}, {42727, 42727, 1036, RU, 2}, {42720, 42720, 1036, EN, 2}, {42740, 42740, 1037, CS, 2},
    {42751, 42751, 1037, RU, 2}, {42740, 42740, 1037, EN, 2}, {42766, 42766, 1038, CS, 2}, {42777, 42777, 1038, RU, 2},
    {42766, 42766, 1038, EN, 2}, {42798, 42798, 1039, CS, 2}, {42804, 42804, 1039, RU, 2}, {42815, 42815, 1039, EN, 2},
    {42823, 42823, 1040, CS, 2}, {42830, 42830, 1040, RU, 2}, {42843, 42843, 1040, EN, 2}, {42853, 42853, 1041, CS, 2},
    {42859, 42859, 1041, RU, 2}, {42874, 42874, 1041, EN, 2}, {42883, 42883, 1042, CS, 2}, {42888, 42888, 1042, RU, 2},
    {42883, 42883, 1042, EN, 2}, {42897, 42903, 1043, CS, 2}, {42910, 42919, 1043, CS, 2}, {42929, 42929, 1043, RU, 2},
    {42940, 42940, 1043, RU, 2}, {42957, 42957, 1043, EN, 2}, {42962, 42962, 1043, EN, 2}, {42971, 42971, 1044, CS, 2},
    {42985, 42985, 1044, RU, 2}, {43000, 43000, 1044, EN, 2}, {43008, 43008, 1045, CS, 2}, {43015, 43015, 1045, RU, 2},
    {43008, 43008, 1045, EN, 2}, {43028, 43028, 1046, CS, 2}, {43033, 43033, 1046, RU, 2}, {43028, 43028, 1046, EN, 2},
    {43042, 43042, 1047, CS, 2}, {43050, 43050, 1047, RU, 2}, {43069, 43069, 1047, EN, 2}, {43077, 43077, 1048, CS, 2},
    {43085, 43085, 1048, RU, 2}, {43100, 43100, 1048, EN, 2}, {43109, 43109, 1049, CS, 2}, {43117, 43117, 1049, RU, 2},
    {43132, 43132, 1049, EN, 2}, {43141, 43141, 1050, CS, 2}, {43150, 43150, 1050, RU, 2}, {43169, 43169, 1050, EN, 2},
    {43178, 43194, 1051, CS, 2}, {43212, 43229, 1051, CS, 2}, {43248, 43248, 1051, RU, 2}, {43286, 43286, 1051, EN, 2},
    {43301, 43313, 1052, CS, 2}, {43327, 43327, 1052, CS, 2}, {43335, 43335, 1052, RU, 2}, {43357, 43357, 1052, EN, 2},
    {43371, 43371, 1052, EN, 2}, {43379, 43393, 1053, CS, 2}, {43409, 43409, 1053, RU, 2}, {43439, 43439, 1053, EN, 2},
    {43452, 43473, 1054, CS, 2}, {43497, 43497, 1054, RU, 2}, {43544, 43544, 1054, EN, 2}, {43557, 43568, 1055, CS, 2},
    {43582, 43582, 1055, RU, 2}, {43613, 43613, 1055, EN, 2}, {43627, 43644, 1056, CS, 2}, {43664, 43664, 1056, RU, 2},
    {43696, 43696, 1056, EN, 2}, {43613, 43613, 1056, EN, 2}, {43714, 43727, 1057, CS, 2}, {43742, 43742, 1057, RU, 2},
    {43772, 43772, 1057, EN, 2}, {43783, 43783, 1058, CS, 2}, {43788, 43788, 1058, RU, 2}, {43803, 43803, 1058, EN, 2},
    {43810, 43823, 1059, CS, 2}, {43838, 43838, 1059, RU, 2}, {43864, 43864, 1059, EN, 2}, {43874, 43885, 1060, CS, 2},
    {43899, 43921, 1060, RU, 2}, {43943, 43943, 1060, EN, 2}, {43953, 43966, 1061, CS, 2}, {43981, 43981, 1061, RU, 2},
    {44007, 44007, 1061, EN, 2}, {44019, 44033, 1062, CS, 2}, {44049, 44049, 1062, RU, 2}, {44079, 44079, 1062, EN, 2},
    {44091, 44091, 1062, EN, 2}, {44099, 44110, 1063, CS, 2}, {44123, 44147, 1063, RU, 2}, {44171, 44171, 1063, EN, 2},
    {44180, 44190, 1064, CS, 2}, {44202, 44202, 1064, RU, 2}, {44226, 44226, 1064, EN, 2}, {44234, 44244, 1065, CS, 2},
    {44257, 44257, 1065, RU, 2}, {44277, 44277, 1065, EN, 2}, {44287, 44301, 1066, CS, 2}, {44317, 44317, 1066, RU, 2},
    {44353, 44353, 1066, EN, 2}, {44366, 44366, 1067, CS, 2}, {44373, 44373, 1067, RU, 2}, {44392, 44392, 1067, EN, 2},
    {44401, 44414, 1068, CS, 2}, {44429, 44429, 1068, RU, 2}, {44455, 44455, 1068, EN, 2}, {44466, 44466, 1068, EN, 2},
    {44473, 44485, 1069, CS, 2}, {44500, 44500, 1069, RU, 2}, {44530, 44530, 1069, EN, 2}, {44541, 44556, 1070, CS, 2},
    {44574, 44574, 1070, RU, 2}, {44604, 44604, 1070, EN, 2}, {44619, 44634, 1071, CS, 2}, {44651, 44651, 1071, RU, 2},
    {44679, 44679, 1071, EN, 2}, {44694, 44694, 1072, CS, 2}, {44702, 44702, 1072, RU, 2}, {44715, 44715, 1072, EN, 2},
    {44725, 44739, 1073, CS, 2}, {44755, 44755, 1073, RU, 2}, {44783, 44783, 1073, EN, 2}, {44797, 44812, 1074, CS, 2},
    {44828, 44841, 1074, CS, 2}, {44856, 44856, 1074, RU, 2}, {44884, 44884, 1074, EN, 2}, {44893, 44904, 1075, CS, 2},
    {44918, 44940, 1075, RU, 2}, {44962, 44962, 1075, EN, 2}, {44973, 44987, 1076, CS, 2}, {45003, 45003, 1076, RU, 2},
    {45029, 45029, 1076, EN, 2}, {45042, 45056, 1077, CS, 2}, {45072, 45072, 1077, RU, 2}, {45098, 45098, 1077, EN, 2},
    {45113, 45129, 1078, CS, 2}, {45146, 45146, 1078, RU, 2}, {45174, 45174, 1078, EN, 2}, {45186, 45199, 1079, CS, 2},
    {45214, 45214, 1079, RU, 2}, {45240, 45240, 1079, EN, 2}, {45256, 45269, 1080, CS, 2}, {45284, 45284, 1080, RU, 2},
    {45316, 45316, 1080, EN, 2}, {45329, 45343, 1081, CS, 2}, {45359, 45359, 1081, RU, 2}, {45395, 45395, 1081, EN, 2},
    {45410, 45426, 1082, CS, 2}, {45444, 45444, 1082, RU, 2}, {45476, 45476, 1082, EN, 2}, {45490, 45490, 1083, CS, 2},
    {45497, 45497, 1083, RU, 2}, {45510, 45510, 1083, EN, 2}, {45519, 45519, 1083, EN, 2}, {45529, 45529, 1084, CS, 2},
    {45539, 45539, 1084, RU, 2}, {45560, 45560, 1084, EN, 2}, {45572, 45572, 1085, CS, 2}, {45583, 45583, 1085, RU, 2},
    {45572, 45572, 1085, EN, 2}, {45604, 45624, 1086, CS, 2}, {45646, 45646, 1086, RU, 2}, {45686, 45686, 1086, EN, 2},
    {45706, 45723, 1087, CS, 2}, {45743, 45750, 1087, CS, 2}, {45758, 45758, 1087, RU, 2}, {45772, 45772, 1087, EN, 2},
    {45788, 45804, 1088, CS, 2}, {45822, 45822, 1088, RU, 2}, {45848, 45848, 1088, EN, 2}, {45859, 45876, 1089, CS, 2},
    {45895, 45895, 1089, RU, 2}, {45925, 45925, 1089, EN, 2}, {45938, 45952, 1090, CS, 2}, {45969, 45969, 1090, RU, 2},
    {45997, 45997, 1090, EN, 2}, {46009, 46009, 1090, EN, 2}, {46019, 46034, 1091, CS, 2}, {46052, 46052, 1091, RU, 2},
    {45997, 45997, 1091, EN, 2}, {46080, 46096, 1092, CS, 2}, {46114, 46114, 1092, RU, 2}, {46146, 46146, 1092, EN, 2},
    {46161, 46176, 1093, CS, 2}, {46193, 46193, 1093, RU, 2}, {46223, 46223, 1093, EN, 2}, {46238, 46253, 1094, CS, 2},
    {46270, 46270, 1094, RU, 2}, {46306, 46306, 1094, RU, 2}, {46334, 46334, 1094, EN, 2}, {46349, 46365, 1095, CS, 2},
    {46382, 46382, 1095, RU, 2}, {46414, 46414, 1095, EN, 2}, {46428, 46442, 1096, CS, 2}, {46458, 46458, 1096, RU, 2},
    {46484, 46484, 1096, EN, 2}, {46498, 46515, 1097, CS, 2}, {46533, 46533, 1097, RU, 2}, {46567, 46567, 1097, EN, 2},
    {46581, 46597, 1098, CS, 2}, {46615, 46615, 1098, RU, 2}, {46653, 46653, 1098, EN, 2}, {46669, 46682, 1099, CS, 2},
    {46697, 46697, 1099, RU, 2}, {46721, 46721, 1099, RU, 2}, {46753, 46753, 1099, EN, 2}, {46766, 46776, 1100, CS, 2},
    {46787, 46787, 1100, RU, 2}, {46807, 46807, 1100, EN, 2}, {46818, 46832, 1101, CS, 2}, {46848, 46848, 1101, CS, 2},
    {46852, 46875, 1101, CS, 2}, {46901, 46901, 1101, RU, 2}, {46908, 46942, 1101, RU, 2}, {46976, 47025, 1101, RU, 2},
    {46848, 46848, 1101, EN, 2}, {47074, 47074, 1101, EN, 2}, {47088, 47088, 1101, EN, 2}, {47113, 47132, 1102, CS, 2},
    {47154, 47200, 1102, RU, 2}, {3531, 3531, 1102, RU, 2}, {47246, 47246, 1102, EN, 2}, {47261, 47261, 1102, EN, 2},
    {47264, 47288, 1103, CS, 2}, {47315, 47372, 1103, RU, 2}, {47429, 47429, 1103, RU, 2}, {47436, 47436, 1103, EN, 2},
    {47457, 47457, 1103, EN, 2}, {47461, 47476, 1104, CS, 2}, {47494, 47494, 1104, RU, 2}, {47528, 47528, 1104, EN, 2},
    {47541, 47557, 1105, CS, 2}, {47575, 47575, 1105, RU, 2}, {341, 341, 1105, RU, 2}, {47611, 47611, 1105, EN, 2},
    {47626, 47646, 1106, CS, 2}, {47667, 47667, 1106, RU, 2}, {47707, 47707, 1106, EN, 2}, {47723, 47738, 1107, CS, 2},
    {47754, 47754, 1107, CS, 2}, {47757, 47757, 1107, RU, 2}, {47797, 47797, 1107, RU, 2}, {47802, 47802, 1107, EN, 2},
    {47821, 47835, 1108, CS, 2}, {47851, 47851, 1108, CS, 2}, {47856, 47897, 1108, CS, 2}, {47941, 47941, 1108, RU, 2},
    {47969, 47969, 1108, RU, 2}, {47978, 47978, 1108, RU, 2}, {48058, 48058, 1108, UK, 2}, {48067, 48067, 1108, EN, 2},
    {48080, 48080, 1108, EN, 2}, {48085, 48085, 1108, OTHER, 2}, {48090, 48090, 1108, OTHER, 2},
    {48096, 48096, 1108, SK, 2}, {48101, 48113, 1109, CS, 2}, {48127, 48127, 1109, RU, 2}, {48155, 48155, 1109, EN, 2},
    {48167, 48179, 1110, CS, 2}, {48193, 48193, 1110, RU, 2}, {48215, 48215, 1110, RU, 2}, {48247, 48247, 1110, EN, 2},
    {48259, 48259, 1110, EN, 2}, {48277, 48291, 1111, CS, 2}, {48306, 48306, 1111, RU, 2}, {48334, 48334, 1111, RU, 2},
    {48343, 48343, 1111, EN, 2}, {48355, 48377, 1112, CS, 2}, {48400, 48400, 1112, RU, 2}, {48453, 48453, 1112, RU, 2},
    {48460, 48460, 1112, EN, 2}, {48473, 48473, 1112, EN, 2}, {48498, 48516, 1113, CS, 2}, {48537, 48557, 1113, RU, 2},
    {48578, 48578, 1113, RU, 2}, {48617, 48617, 1113, EN, 2}, {48629, 48642, 1113, EN, 2}, {48657, 48667, 1114, CS, 2},
    {48678, 48678, 1114, RU, 2}, {48657, 48657, 1114, EN, 2}, {48696, 48714, 1115, CS, 2}, {48733, 48733, 1115, RU, 2},
    {48769, 48769, 1115, EN, 2}, {48785, 48785, 1116, CS, 2}, {48805, 48805, 1116, RU, 2}, {48844, 48844, 1116, EN, 2},
    {48867, 48881, 1117, CS, 2}, {48896, 48896, 1117, RU, 2}, {48930, 48930, 1117, EN, 2}, {48947, 48947, 1118, CS, 2},
    {48960, 48960, 1118, RU, 2}, {48947, 48947, 1118, EN, 2}, {48984, 48984, 1119, CS, 2}, {48997, 48997, 1119, RU, 2},
    {48984, 48984, 1119, EN, 2}, {49021, 49038, 1120, CS, 2}, {49057, 49057, 1120, RU, 2}, {49099, 49099, 1120, EN, 2},
    {49117, 49135, 1121, CS, 2}, {49154, 49172, 1121, CS, 2}, {49191, 49191, 1121, RU, 2}, {49226, 49226, 1121, EN, 2},
    {49243, 49267, 1122, CS, 2}, {49293, 49293, 1122, RU, 2}, {49357, 49357, 1122, EN, 2}, {49382, 49405, 1123, CS, 2},
    {49430, 49430, 1123, RU, 2}, {49478, 49478, 1123, EN, 2}, {49497, 49497, 1124, CS, 2}, {49515, 49515, 1124, RU, 2},
    {49548, 49548, 1124, EN, 2}, {49568, 49583, 1125, CS, 2}, {49600, 49600, 1125, RU, 2}, {49630, 49630, 1125, EN, 2},
    {49641, 49641, 1125, EN, 2}, {49653, 49670, 1126, CS, 2}, {49689, 49689, 1126, RU, 2}, {49721, 49721, 1126, EN, 2},
    {49738, 49738, 1127, CS, 2}, {49747, 49747, 1127, RU, 2}, {49762, 49762, 1127, EN, 2}, {49771, 49782, 1128, CS, 2},
    {49795, 49795, 1128, RU, 2}, {49819, 49819, 1128, EN, 2}, {49829, 49847, 1129, CS, 2}, {49872, 49872, 1129, RU, 2},
    {49921, 49921, 1129, EN, 2}, {49939, 49951, 1130, CS, 2}, {49969, 49969, 1130, RU, 2}, {49999, 49999, 1130, EN, 2},
    {50012, 50027, 1131, CS, 2}, {50046, 50046, 1131, RU, 2}, {50086, 50086, 1131, EN, 2}, {50103, 50103, 1132, CS, 2},
    {50110, 50110, 1132, RU, 2}, {50127, 50127, 1132, RU, 2}, {50144, 50144, 1132, EN, 2}, {50154, 50168, 1133, CS, 2},
    {50186, 50186, 1133, RU, 2}, {50220, 50220, 1133, EN, 2}, {50235, 50254, 1134, CS, 2}, {50277, 50290, 1134, CS, 2},
    {50304, 50304, 1134, RU, 2}, {50334, 50334, 1134, RU, 2}, {50380, 50380, 1134, EN, 2}, {50394, 50406, 1135, CS, 2},
    {50419, 50419, 1135, RU, 2}, {50443, 50443, 1135, EN, 2}, {50456, 50469, 1136, CS, 2}, {50483, 50483, 1136, RU, 2},
    {50509, 50509, 1136, EN, 2}, {50520, 50520, 1136, EN, 2}, {50531, 50551, 1137, CS, 2}, {50575, 50575, 1137, RU, 2},
    {50615, 50615, 1137, EN, 2}, {50637, 50652, 1138, CS, 2}, {50669, 50680, 1138, CS, 2}, {50695, 50695, 1138, RU, 2},
    {50731, 50731, 1138, EN, 2}, {50746, 50773, 1139, CS, 2}, {50802, 50802, 1139, RU, 2}, {50858, 50858, 1139, EN, 2},
    {50894, 50911, 1140, CS, 2}, {50929, 50929, 1140, RU, 2}, {50965, 50965, 1140, EN, 2}, {50985, 50985, 1140, EN, 2},
    {51003, 51034, 1141, CS, 2}, {51068, 51068, 1141, CS, 2}, {51072, 51072, 1141, RU, 2}, {51145, 51145, 1141, RU, 2},
    {51152, 51152, 1141, EN, 2}, {51179, 51179, 1141, EN, 2}, {51183, 51183, 1141, EN, 2},
    {51196, 51196, 1141, OTHER, 2}, {51200, 51227, 1142, CS, 2}, {51256, 51256, 1142, CS, 2},
    {51260, 51260, 1142, RU, 2}, {51323, 51323, 1142, RU, 2}, {51330, 51330, 1142, EN, 2}, {51358, 51358, 1142, EN, 2},
    {51362, 51362, 1142, EN, 2}, {51375, 51375, 1142, OTHER, 2}, {51379, 51403, 1143, CS, 2},
    {51431, 51435, 1143, CS, 2}, {51440, 51440, 1143, RU, 2}, {51497, 51497, 1143, RU, 2}, {51504, 51530, 1143, EN, 2},
    {51557, 51557, 1143, EN, 2}, {51561, 51576, 1144, CS, 2}, {51592, 51602, 1144, CS, 2}, {51613, 51613, 1144, RU, 2},
    {51592, 51602, 1144, EN, 2}, {51632, 51632, 1144, EN, 2}, {51632, 51632, 1144, OTHER, 2},
    {51642, 51659, 1145, CS, 2}, {51678, 51678, 1145, RU, 2}, {51713, 51713, 1145, EN, 2}, {51731, 51740, 1146, CS, 0},
    {51750, 51750, 1146, RU, 0}, {51771, 51771, 1146, EN, 0}, {51782, 51791, 1147, CS, 0}, {51801, 51801, 1147, RU, 0},
    {51782, 51782, 1147, EN, 0}, {51822, 51822, 1148, CS, 0}, {51831, 51831, 1148, RU, 0}, {51846, 51846, 1148, EN, 0},
    {51856, 51862, 1149, CS, 0}, {51869, 51869, 1149, RU, 0}, {51880, 51893, 1149, UK, 0}, {51906, 51906, 1149, EN, 0},
    {51913, 51913, 1149, OTHER, 0}, {51921, 51929, 1150, CS, 0}, {51938, 51938, 1150, RU, 0},
    {51955, 51955, 1150, EN, 0}, {51964, 51970, 1151, CS, 0}, {51977, 51977, 1151, RU, 0}, {51988, 51988, 1151, RU, 0},
    {52001, 52001, 1151, UK, 0}, {52016, 52016, 1151, EN, 0}, {52026, 52026, 1151, EN, 0}, {52033, 52039, 1152, CS, 0},
    {52046, 52046, 1152, RU, 0}, {52033, 52033, 1152, OTHER, 0}, {2675, 2675, 1153, CS, 0}, {52057, 52057, 1153, RU, 0},
    {52072, 52072, 1153, RU, 0}, {52091, 52108, 1153, UK, 0}, {52125, 52125, 1153, EN, 0},
    {52133, 52133, 1153, OTHER, 0}, {52142, 52142, 1154, CS, 0}, {52152, 52152, 1154, RU, 0},
    {52169, 52169, 1154, UK, 0}, {52188, 52188, 1154, EN, 0}, {52198, 52206, 1155, CS, 0}, {52215, 52215, 1155, RU, 0},
    {52230, 52245, 1155, UK, 0}, {52260, 52260, 1155, EN, 0}, {52271, 52271, 1155, EN, 0}, {52283, 52283, 1155, EN, 0},
    {52296, 52301, 1156, CS, 0}, {52307, 52307, 1156, RU, 0}, {52314, 52314, 1156, EN, 0}, {52320, 52327, 1157, CS, 0},
    {52335, 52335, 1157, RU, 0}, {52320, 52320, 1157, EN, 0}, {52348, 52348, 1158, CS, 0}, {52356, 52356, 1158, RU, 0},
    {52371, 52371, 1158, RU, 0}, {52390, 52390, 1158, EN, 0}, {52399, 52399, 1159, CS, 0}, {52406, 52406, 1159, RU, 0},
    {52421, 52421, 1159, EN, 0}, {52430, 52442, 1160, CS, 0}, {52456, 52456, 1160, RU, 0}, {52482, 52482, 1160, RU, 0},
    {52501, 52501, 1160, EN, 0}, {52506, 52506, 1161, CS, 0}, {52511, 52511, 1161, RU, 0}, {52530, 52530, 1161, EN, 0},
    {52538, 52545, 1162, CS, 0}, {52554, 52554, 1162, RU, 0}, {52569, 52569, 1162, EN, 0}, {52578, 52578, 1163, CS, 0},
    {52589, 52589, 1163, RU, 0}, {52610, 52610, 1163, EN, 0}, {52621, 52625, 1164, CS, 0}, {52630, 52630, 1164, RU, 0},
    {52639, 52639, 1164, EN, 0}, {52645, 52645, 1165, CS, 0}, {52652, 52652, 1165, RU, 0}, {52669, 52669, 1165, EN, 0},
    {52679, 52679, 1165, EN, 0}, {52686, 52686, 1166, CS, 0}, {52690, 52690, 1166, RU, 0}, {52699, 52699, 1166, EN, 0},
    {52704, 52704, 1166, EN, 0}, {52712, 52712, 1167, CS, 0}, {52720, 52720, 1167, RU, 0}, {52733, 52733, 1167, EN, 0},
    {52739, 52739, 1167, EN, 0}, {52748, 52748, 1168, CS, 0}, {52757, 52757, 1168, RU, 0}, {52774, 52774, 1168, EN, 0},
    {52782, 52782, 1168, EN, 0}, {52792, 52792, 1169, CS, 0}, {52802, 52802, 1169, RU, 0}, {52821, 52821, 1169, EN, 0},
    {52832, 52843, 1170, CS, 0}, {52855, 52855, 1170, RU, 0}, {52876, 52876, 1170, EN, 0}, {52888, 52896, 1171, CS, 0},
    {52905, 52905, 1171, RU, 0}, {52920, 52920, 1171, EN, 0}, {52929, 52929, 1172, CS, 0}, {52935, 52935, 1172, RU, 0},
    {52946, 52946, 1172, EN, 0}, {52955, 52955, 1173, CS, 0}, {52964, 52964, 1173, RU, 0}, {52985, 52985, 1173, EN, 0},
    {52994, 52994, 1173, EN, 0}, {53004, 53004, 1174, CS, 0}, {53010, 53010, 1174, RU, 0}, {53021, 53021, 1174, EN, 0},
    {53026, 53026, 1175, CS, 0}, {53031, 53031, 1175, RU, 0}, {53026, 53026, 1175, EN, 0}, {53040, 53044, 1176, CS, 0},
    {53049, 53049, 1176, RU, 0}, {53060, 53060, 1176, RU, 0}, {53071, 53071, 1176, EN, 0}, {53075, 53075, 1177, CS, 0},
    {53084, 53084, 1177, RU, 0}, {53109, 53109, 1177, EN, 0}, {53117, 53128, 1178, CS, 0}, {53140, 53140, 1178, RU, 0},
    {53161, 53166, 1179, CS, 0}, {53173, 53173, 1179, RU, 0}, {53182, 53182, 1179, EN, 0}, {53188, 53192, 1180, CS, 0},
    {53197, 53197, 1180, RU, 0}, {53214, 53214, 1180, EN, 0}, {53219, 53219, 1181, CS, 0}, {53223, 53223, 1181, RU, 0},
    {53232, 53232, 1181, EN, 0}, {53237, 53246, 1182, CS, 0}, {53256, 53256, 1182, RU, 0}, {53273, 53273, 1182, EN, 0},
    {53283, 53283, 1183, CS, 0}, {53291, 53291, 1183, RU, 0}, {53306, 53306, 1183, EN, 0}, {53315, 53321, 1184, CS, 0},
    {53328, 53328, 1184, RU, 0}, {53339, 53339, 1184, EN, 0}, {53347, 53347, 1185, CS, 0}, {53355, 53355, 1185, RU, 0},
    {53370, 53370, 1185, EN, 0}, {53381, 53390, 1186, CS, 0}, {53400, 53400, 1186, CS, 0}, {53410, 53410, 1186, RU, 0},
    {53429, 53429, 1186, RU, 0}, {53452, 53452, 1186, EN, 0}, {53461, 53466, 1187, CS, 0}, {53472, 53472, 1187, RU, 0},
    {53491, 53491, 1188, CS, 0}, {53497, 53497, 1188, RU, 0}, {53510, 53510, 1188, EN, 0}, {53518, 53527, 1189, CS, 0},
    {53537, 53537, 1189, RU, 0}, {53554, 53554, 1189, EN, 0}, {53562, 53569, 1190, CS, 0}, {53578, 53578, 1190, RU, 0},
    {53597, 53597, 1190, EN, 0}, {53603, 53603, 1191, CS, 0}, {53608, 53608, 1191, RU, 0}, {53627, 53627, 1191, EN, 0},
    {53632, 53632, 1191, EN, 0}, {53641, 53648, 1192, CS, 0}, {53656, 53656, 1192, RU, 0}, {53671, 53671, 1192, RU, 0},
    {53686, 53686, 1192, EN, 0}, {53695, 53695, 1193, CS, 0}, {53700, 53700, 1193, RU, 0}, {53709, 53709, 1193, EN, 0},
    {53716, 53726, 1194, CS, 0}, {53737, 53737, 1194, RU, 0}, {53756, 53756, 1194, EN, 0}, {53764, 53770, 1195, CS, 0},
    {53779, 53779, 1195, RU, 0}, {53792, 53792, 1195, EN, 0}, {53800, 53800, 1196, CS, 0}, {53808, 53808, 1196, RU, 0},
    {53821, 53821, 1196, EN, 0}, {53830, 53830, 1197, CS, 0}, {53838, 53838, 1197, RU, 0}, {53851, 53851, 1197, EN, 0},
    {53858, 53858, 1198, CS, 0}, {53865, 53865, 1198, RU, 0}, {53858, 53858, 1198, EN, 0}, {53878, 53878, 1198, EN, 0},
    {53888, 53888, 1199, CS, 0}, {53898, 53898, 1199, RU, 0}, {53917, 53917, 1199, EN, 0}, {53928, 53928, 1200, CS, 0},
    {53932, 53932, 1200, RU, 0}, {53945, 53952, 1201, CS, 0}, {53960, 53960, 1201, RU, 0}, {53973, 53980, 1202, CS, 0},
    {53988, 53988, 1202, RU, 0}, {53997, 53997, 1202, EN, 0}, {54005, 54012, 1203, CS, 0}, {54021, 54021, 1203, RU, 0},
    {54034, 54034, 1203, EN, 0}, {54042, 54051, 1204, CS, 0}, {54061, 54061, 1204, RU, 0}, {54076, 54076, 1204, EN, 0},
    {54083, 54091, 1205, CS, 0}, {54100, 54100, 1205, RU, 0}, {54119, 54119, 1205, EN, 0}, {54128, 54136, 1206, CS, 0},
    {54145, 54151, 1206, CS, 0}, {54158, 54158, 1206, RU, 0}, {54173, 54173, 1206, EN, 0}, {54182, 54189, 1207, CS, 0},
    {54197, 54206, 1207, CS, 0}, {54216, 54216, 1207, RU, 0}, {54229, 54243, 1208, CS, 0}, {54261, 54261, 1208, RU, 0},
    {54288, 54288, 1208, EN, 0}, {54300, 54308, 1209, CS, 0}, {54318, 54318, 1209, RU, 0}, {54333, 54333, 1209, EN, 0},
    {54341, 54348, 1210, CS, 0}, {54356, 54356, 1210, RU, 0}, {54369, 54369, 1210, EN, 0}, {54380, 54380, 1211, CS, 0},
    {54385, 54385, 1211, CS, 0}, {54394, 54394, 1211, RU, 0}, {54407, 54407, 1211, EN, 0}, {54416, 54416, 1211, EN, 0},
    {54423, 54423, 1212, CS, 0}, {54429, 54429, 1212, RU, 0}, {54423, 54423, 1212, EN, 0}, {54444, 54444, 1212, EN, 0},
    {54451, 54458, 1213, CS, 0}, {54466, 54466, 1213, RU, 0}, {54479, 54479, 1213, EN, 0}, {54487, 54487, 1214, CS, 0},
    {54494, 54494, 1214, RU, 0}, {54505, 54505, 1214, EN, 0}, {54512, 54512, 1215, CS, 0}, {54518, 54518, 1215, RU, 0},
    {54512, 54512, 1215, EN, 0}, {54529, 54529, 1216, CS, 0}, {54536, 54536, 1216, CS, 0}, {54543, 54543, 1216, RU, 0},
    {54556, 54556, 1216, RU, 0}, {54536, 54536, 1216, EN, 0}, {54569, 54569, 1216, EN, 0}, {54577, 54577, 1217, CS, 0},
    {54585, 54585, 1217, RU, 0}, {54577, 54577, 1217, EN, 0}, {54600, 54607, 1218, CS, 0}, {54616, 54616, 1218, RU, 0},
    {54629, 54629, 1218, EN, 0}, {54635, 54641, 1219, CS, 0}, {54648, 54648, 1219, RU, 0}, {54659, 54659, 1219, UK, 0},
    {54670, 54670, 1219, EN, 0}, {54635, 54635, 1219, OTHER, 0}, {54678, 54684, 1220, CS, 0},
    {54691, 54691, 1220, RU, 0}, {54702, 54702, 1220, EN, 0}, {54708, 54708, 1221, CS, 0}, {54717, 54717, 1221, RU, 0},
    {54734, 54734, 1221, EN, 0}, {54744, 54752, 1222, CS, 0}, {54761, 54761, 1222, RU, 0}, {54776, 54776, 1222, EN, 0},
    {54785, 54785, 1223, CS, 0}, {54795, 54795, 1223, RU, 0}, {54816, 54816, 1223, EN, 0}, {54827, 54827, 1224, CS, 0},
    {54835, 54835, 1224, RU, 0}, {54852, 54852, 1224, EN, 0}, {54861, 54861, 1225, CS, 0}, {54867, 54867, 1225, RU, 0},
    {54878, 54878, 1225, EN, 0}, {54884, 54892, 1226, CS, 0}, {54901, 54901, 1226, RU, 0}, {54884, 54884, 1226, EN, 0},
    {54920, 54920, 1227, CS, 0}, {54927, 54927, 1227, RU, 0}, {54944, 54944, 1227, EN, 0}, {51906, 54949, 1228, CS, 0},
    {54957, 54957, 1228, RU, 0}, {54974, 54974, 1229, CS, 0}, {54979, 54979, 1229, RU, 0}, {54990, 54990, 1229, EN, 0},
    {54995, 54995, 1230, CS, 0}, {54999, 54999, 1230, RU, 0}, {55008, 55008, 1230, EN, 0}, {55013, 55018, 1231, CS, 0},
    {55024, 55028, 1231, CS, 0}, {55033, 55033, 1231, RU, 0}, {55040, 55040, 1231, EN, 0}, {55045, 55045, 1232, CS, 0},
    {55052, 55052, 1232, RU, 0}, {55045, 55045, 1232, EN, 0}, {55065, 55065, 1233, CS, 0}, {55069, 55069, 1233, RU, 0},
    {55065, 55065, 1233, EN, 0}, {55078, 55078, 1234, CS, 0}, {55083, 55083, 1234, RU, 0}, {55078, 55078, 1234, EN, 0},
    {55092, 55092, 1235, CS, 0}, {55098, 55098, 1235, RU, 0}, {55092, 55092, 1235, EN, 0}, {55109, 55109, 1236, CS, 0},
    {55113, 55113, 1236, RU, 0}, {55122, 55122, 1236, RU, 0}, {55139, 55139, 1236, EN, 0}, {55145, 55145, 1237, CS, 0},
    {55151, 55151, 1237, RU, 0}, {55166, 55166, 1237, RU, 0}, {55177, 55177, 1237, EN, 0}, {55186, 55186, 1238, CS, 0},
    {55191, 55191, 1238, RU, 0}, {55202, 55202, 1238, RU, 0}, {55217, 55217, 1238, EN, 0}, {55226, 55226, 1239, CS, 0},
    {55236, 55236, 1239, RU, 0}, {55226, 55226, 1239, EN, 0}, {55255, 55255, 1240, CS, 0}, {55262, 55262, 1240, RU, 0},
    {55255, 55255, 1240, EN, 0}, {55275, 55275, 1241, CS, 0}, {55282, 55282, 1241, RU, 0}, {55275, 55275, 1241, EN, 0},
    {55297, 55297, 1242, CS, 0}, {55304, 55304, 1242, RU, 0}, {55315, 55315, 1242, EN, 0}, {55325, 55325, 1243, CS, 0},
    {55332, 55332, 1243, RU, 0}, {55343, 55343, 1243, RU, 0}, {55358, 55358, 1243, EN, 0}, {55365, 55373, 1244, CS, 0},
    {55383, 55383, 1244, RU, 0}, {55398, 55398, 1244, EN, 0}, {55407, 55407, 1245, CS, 0}, {55415, 55415, 1245, RU, 0},
    {55430, 55430, 1245, EN, 0}, {55436, 55436, 1245, EN, 0}, {55447, 55447, 1246, CS, 0}, {55452, 55452, 1246, CS, 0},
    {55459, 55459, 1246, RU, 0}, {55468, 55468, 1246, EN, 0}, {55477, 55477, 1247, CS, 0}, {55484, 55484, 1247, RU, 0},
    {55497, 55497, 1247, EN, 0}, {55507, 55512, 1248, CS, 0}, {55518, 55524, 1248, CS, 0}, {55531, 55531, 1248, RU, 0},
    {55546, 55546, 1248, EN, 0}, {55555, 55555, 1249, CS, 0}, {55560, 55560, 1249, RU, 0}, {55577, 55577, 1249, EN, 0},
    {55586, 55586, 1250, CS, 0}, {55593, 55593, 1250, RU, 0}, {55606, 55606, 1250, EN, 0}, {55615, 55621, 1251, CS, 0},
    {55629, 55629, 1251, RU, 0}, {55646, 55654, 1252, CS, 0}, {55664, 55664, 1252, RU, 0}, {55681, 55681, 1252, EN, 0},
    {55690, 55698, 1253, CS, 0}, {55707, 55707, 1253, RU, 0}, {55690, 55690, 1253, EN, 0}, {55726, 55734, 1254, CS, 0},
    {55744, 55744, 1254, RU, 0}, {55761, 55761, 1254, RU, 0}, {55782, 55782, 1254, EN, 0}, {55793, 55803, 1255, CS, 0},
    {55814, 55814, 1255, RU, 0}, {55837, 55837, 1255, EN, 0}, {55848, 55855, 1256, CS, 0}, {55863, 55863, 1256, RU, 0},
    {55880, 55880, 1256, EN, 0}, {55889, 55889, 1257, CS, 0}, {55896, 55896, 1257, RU, 0}, {55905, 55905, 1257, EN, 0},
    {55913, 55913, 1258, CS, 0}, {55919, 55919, 1258, RU, 0}, {55930, 55930, 1258, EN, 0}, {55939, 55939, 1259, CS, 0},
    {55950, 55950, 1259, RU, 0}, {55969, 55969, 1259, EN, 0}, {55979, 55979, 1260, CS, 0}, {55987, 55987, 1260, RU, 0},
    {56002, 56002, 1260, RU, 0}, {56015, 56015, 1260, EN, 0}, {56024, 56024, 1260, EN, 0}, {56033, 56033, 1261, CS, 0},
    {56039, 56039, 1261, RU, 0}, {56050, 56050, 1261, EN, 0}, {56059, 56059, 1261, EN, 0}, {56069, 56085, 1262, CS, 0},
    {56102, 56102, 1262, RU, 0}, {56138, 56138, 1262, EN, 0}, {56152, 56152, 1263, CS, 0}, {56159, 56159, 1263, RU, 0},
    {56174, 56174, 1263, EN, 0}, {56180, 56180, 1264, CS, 0}, {56189, 56189, 1264, RU, 0}, {56208, 56208, 1264, EN, 0},
    {56217, 56224, 1265, CS, 0}, {56232, 56232, 1265, RU, 0}, {56245, 56245, 1265, EN, 0}, {56253, 56260, 1266, CS, 0},
    {56268, 56268, 1266, RU, 0}, {56279, 56279, 1266, EN, 0}, {56287, 56287, 1267, CS, 0}, {56296, 56296, 1267, RU, 0},
    {56315, 56315, 1267, EN, 0}, {56324, 56331, 1268, CS, 0}, {56339, 56339, 1268, RU, 0}, {56356, 56356, 1269, CS, 0},
    {56364, 56364, 1269, RU, 0}, {56379, 56379, 1269, EN, 0}, {56389, 56397, 1270, CS, 0}, {56408, 56408, 1270, RU, 0},
    {56427, 56427, 1270, EN, 0}, {56436, 56445, 1271, CS, 0}, {56456, 56456, 1271, RU, 0}, {56473, 56473, 1271, EN, 0},
    {56482, 56482, 1272, CS, 0}, {56489, 56489, 1272, RU, 0}, {56500, 56500, 1272, EN, 0}, {56508, 56508, 1273, CS, 0},
    {56519, 56519, 1273, RU, 0}, {56540, 56540, 1273, EN, 0}, {56550, 56558, 1274, CS, 0}, {56567, 56567, 1274, RU, 0},
    {56586, 56586, 1274, EN, 0}, {56595, 56603, 1275, CS, 0}, {56612, 56612, 1275, RU, 0}, {56627, 56627, 1275, EN, 0},
    {56636, 56643, 1276, CS, 0}, {56653, 56653, 1276, RU, 0}, {56676, 56676, 1276, EN, 0}, {56685, 56693, 1277, CS, 0},
    {56703, 56703, 1277, RU, 0}, {56720, 56720, 1277, RU, 0}, {56685, 56685, 1277, EN, 0}, {56739, 56739, 1278, CS, 0},
    {56747, 56747, 1278, RU, 0}, {56760, 56760, 1278, EN, 0}, {56767, 56778, 1279, CS, 0}, {56791, 56791, 1279, RU, 0},
    {56816, 56816, 1279, EN, 0}, {56827, 56837, 1280, CS, 0}, {56848, 56848, 1280, RU, 0}, {56871, 56871, 1280, EN, 0},
    {56881, 56881, 1281, CS, 0}, {56892, 56892, 1281, RU, 0}, {56917, 56917, 1281, EN, 0}, {56929, 56938, 1282, CS, 0},
    {56948, 56948, 1282, RU, 0}, {56967, 56967, 1282, EN, 0}, {56977, 56986, 1283, CS, 0}, {56996, 56996, 1283, RU, 0},
    {57015, 57015, 1283, EN, 0}, {57025, 57036, 1284, CS, 0}, {57048, 57048, 1284, RU, 0}, {57067, 57067, 1284, EN, 0},
    {57078, 57078, 1285, CS, 2}, {57086, 57086, 1285, RU, 2}, {57099, 57099, 1285, EN, 2}, {57106, 57112, 1286, CS, 2},
    {57106, 57106, 1286, CS, 2}, {57119, 57119, 1286, RU, 2}, {57128, 57128, 1286, EN, 2}, {57133, 57133, 1287, CS, 2},
    {57139, 57139, 1287, RU, 2}, {55008, 55008, 1287, EN, 2}, {57152, 57161, 1288, CS, 2}, {1835, 1835, 1288, RU, 2},
    {57171, 57171, 1288, EN, 2}, {3582, 3591, 1289, CS, 2}, {3601, 3601, 1289, RU, 2}, {57180, 57180, 1289, EN, 2},
    {57190, 57199, 1290, CS, 2}, {2963, 2963, 1290, RU, 2}, {57209, 57209, 1290, EN, 2}, {57218, 57224, 1291, CS, 2},
    {57231, 57231, 1291, RU, 2}, {57242, 57242, 1291, EN, 2}, {57248, 57248, 1292, CS, 2}, {57256, 57256, 1292, RU, 2},
    {57273, 57273, 1292, EN, 2}, {57282, 57282, 1293, CS, 2}, {57290, 57290, 1293, CS, 2}, {57298, 57298, 1293, RU, 2},
    {57282, 57282, 1293, EN, 2}, {57309, 57309, 1294, CS, 2}, {57316, 57322, 1294, CS, 2}, {57329, 57329, 1294, RU, 2},
    {57340, 57340, 1294, EN, 2}, {57347, 57347, 1295, CS, 2}, {57354, 57365, 1295, RU, 2}, {57376, 57376, 1295, EN, 2},
    {57383, 57390, 1296, CS, 2}, {57398, 57398, 1296, CS, 2}, {57406, 57406, 1296, RU, 2}, {57421, 57421, 1296, EN, 2},
    {57429, 57435, 1297, CS, 2}, {57442, 57442, 1297, RU, 2}, {57453, 57453, 1297, EN, 2}, {57459, 57466, 1298, CS, 2},
    {57474, 57474, 1298, RU, 2}, {57487, 57487, 1298, EN, 2}, {57495, 57495, 1299, CS, 2}, {57501, 57501, 1299, RU, 2},
    {57512, 57512, 1299, EN, 2}, {57518, 57524, 1300, CS, 2}, {57531, 57531, 1300, RU, 2}, {57542, 57542, 1300, EN, 2},
    {57548, 57548, 1301, CS, 2}, {57556, 57556, 1301, RU, 2}, {57571, 57571, 1301, EN, 2}, {57579, 57579, 1302, CS, 2},
    {57590, 57590, 1302, RU, 2}, {57611, 57611, 1302, EN, 2}, {57622, 57631, 1303, CS, 2}, {57641, 57641, 1303, RU, 2},
    {57656, 57656, 1303, EN, 2}, {57665, 57665, 1304, CS, 2}, {57672, 57672, 1304, RU, 2}, {57681, 57681, 1304, EN, 2},
    {57688, 57694, 1305, CS, 2}, {57701, 57701, 1305, RU, 2}, {57712, 57712, 1305, EN, 2}, {57718, 57718, 1306, CS, 2},
    {57725, 57725, 1306, CS, 2}, {57730, 57730, 1306, RU, 2}, {57739, 57739, 1306, EN, 2}, {57747, 57755, 1307, CS, 2},
    {57764, 57770, 1307, CS, 2}, {57777, 57777, 1307, RU, 2}, {57788, 57788, 1307, EN, 2}, {57796, 57796, 1308, CS, 2},
    {57805, 57805, 1308, RU, 2}, {57796, 57796, 1308, EN, 2}, {57818, 57818, 1308, EN, 2}, {57827, 57827, 1309, CS, 2},
    {57841, 57841, 1309, CS, 2}, {57852, 57852, 1309, RU, 2}, {57873, 57873, 1309, EN, 2}, {57887, 57887, 1310, CS, 2},
    {57897, 57897, 1310, RU, 2}, {57914, 57914, 1310, EN, 2}, {57922, 57922, 1311, CS, 2}, {57928, 57928, 1311, RU, 2},
    {57935, 57935, 1311, EN, 2}, {57940, 57946, 1312, CS, 2}, {57953, 57953, 1312, RU, 2}, {57940, 57940, 1312, EN, 2},
    {57964, 57972, 1313, CS, 2}, {57981, 57981, 1313, CS, 2}, {57990, 57990, 1313, RU, 2}, {58005, 58005, 1313, EN, 2},
    {58015, 58022, 1314, CS, 2}, {58030, 58030, 1314, RU, 2}, {58045, 58045, 1314, EN, 2}, {58053, 58053, 1315, CS, 2},
    {58063, 58063, 1315, RU, 2}, {58082, 58082, 1315, EN, 2}, {58092, 58098, 1316, CS, 2}, {58105, 58105, 1316, RU, 2},
    {58116, 58116, 1317, CS, 2}, {58124, 58124, 1317, RU, 2}, {58137, 58137, 1317, EN, 2}, {58145, 58145, 1318, CS, 2},
    {58153, 58153, 1318, RU, 2}, {58168, 58168, 1318, EN, 2}, {58176, 58176, 1319, CS, 2}, {58185, 58185, 1319, RU, 2},
    {58202, 58202, 1319, EN, 2}, {58176, 58176, 1319, EN, 2}, {58209, 58209, 1320, CS, 2}, {58218, 58218, 1320, RU, 2},
    {58233, 58233, 1320, EN, 2}, {58241, 58241, 1321, CS, 2}, {58249, 58249, 1321, RU, 2}, {58262, 58262, 1321, EN, 2},
    {58270, 58270, 1322, CS, 2}, {58279, 58279, 1322, RU, 2}, {58296, 58296, 1322, EN, 2}, {58305, 58305, 1323, CS, 2},
    {58312, 58312, 1323, CS, 2}, {58320, 58320, 1323, RU, 2}, {58335, 58335, 1323, RU, 2}, {58312, 58312, 1323, EN, 2},
    {58305, 58305, 1323, EN, 2}, {58348, 58348, 1323, EN, 2}, {58356, 58366, 1324, CS, 2}, {58377, 58389, 1324, CS, 2},
    {58402, 58402, 1324, RU, 2}, {58419, 58419, 1324, EN, 2}, {58431, 58431, 1325, CS, 2}, {58441, 58441, 1325, RU, 2},
    {58460, 58460, 1325, EN, 2}, {58469, 58469, 1326, CS, 2}, {58477, 58477, 1326, RU, 2}, {58492, 58492, 1326, EN, 2},
    {58500, 58500, 1327, CS, 1}, {58508, 58508, 1327, RU, 1}, {58500, 58500, 1327, EN, 1}, {58521, 58529, 1328, CS, 1},
    {58521, 58521, 1328, CS, 1}, {58538, 58538, 1328, RU, 1}, {58557, 58557, 1328, EN, 1}, {58565, 58565, 1329, CS, 1},
    {58574, 58574, 1329, RU, 1}, {58565, 58565, 1329, EN, 1}, {58593, 58599, 1330, CS, 1}, {58606, 58606, 1330, RU, 1},
    {58617, 58617, 1330, EN, 1}, {58623, 58623, 1331, CS, 1}, {58629, 58629, 1331, RU, 1}, {58623, 58623, 1331, EN, 1},
    {58642, 58642, 1331, EN, 1}, {58649, 58649, 1331, EN, 1}, {58658, 58658, 1332, CS, 1}, {58658, 58665, 1332, CS, 1},
    {58673, 58681, 1332, CS, 1}, {58690, 58690, 1332, RU, 1}, {58658, 58658, 1332, EN, 1}, {58673, 58673, 1332, EN, 1},
    {58703, 58709, 1333, CS, 1}, {58716, 58716, 1333, RU, 1}, {58727, 58727, 1333, RU, 1}, {58740, 58740, 1333, EN, 1},
    {58747, 58747, 1334, CS, 1}, {58753, 58753, 1334, RU, 1}, {58762, 58762, 1334, EN, 1}, {58767, 58773, 1335, CS, 1},
    {58780, 58780, 1335, RU, 1}, {58793, 58793, 1335, EN, 1}, {58801, 58809, 1336, CS, 1}, {58819, 58826, 1336, CS, 1},
    {58834, 58834, 1336, RU, 1}, {58853, 58853, 1336, EN, 1}, {58863, 58863, 1336, EN, 1},
    {58863, 58863, 1336, OTHER, 1}, {58873, 58882, 1336, OTHER, 1}, {58801, 58892, 1336, SK, 1},
    {58901, 58901, 1336, UK, 1}, {58920, 58920, 1337, CS, 1}, {58927, 58927, 1337, RU, 1}, {58920, 58920, 1337, EN, 1},
    {58942, 58942, 1338, CS, 1}, {58951, 58951, 1338, RU, 1}, {58927, 58927, 1338, RU, 1}, {58942, 58942, 1338, EN, 1},
    {58920, 58920, 1338, EN, 1}, {58968, 58968, 1339, CS, 1}, {58977, 58977, 1339, RU, 1}, {58996, 58996, 1339, EN, 1},
    {59006, 59006, 1339, EN, 1}, {59016, 59016, 1339, OTHER, 1}, {59027, 59027, 1339, UK, 1},
    {59046, 59046, 1340, CS, 1}, {59056, 59056, 1340, RU, 1}, {59046, 59046, 1340, EN, 1}, {59077, 59077, 1341, CS, 1},
    {59084, 59084, 1341, CS, 1}, {59092, 59092, 1341, RU, 1}, {59107, 59107, 1341, RU, 1}, {59122, 59122, 1341, EN, 1},
    {59084, 59084, 1341, EN, 1}, {59129, 59129, 1341, EN, 1}, {59137, 59137, 1341, EN, 1}, {59144, 59159, 1341, UK, 1},
    {59174, 59174, 1342, CS, 1}, {59181, 59181, 1342, RU, 1}, {59196, 59196, 1342, RU, 1}, {59213, 59213, 1342, EN, 1},
    {59222, 59222, 1342, EN, 1}, {59230, 59237, 1343, CS, 1}, {59245, 59245, 1343, RU, 1}, {59230, 59230, 1343, EN, 1},
    {59260, 59260, 1344, CS, 1}, {59266, 59266, 1344, RU, 1}, {59260, 59260, 1344, EN, 1}, {59277, 59277, 1345, CS, 1},
    {59283, 59283, 1345, RU, 1}, {59294, 59294, 1345, RU, 1}, {59309, 59309, 1345, EN, 1}, {59318, 59325, 1346, CS, 1},
    {59333, 59333, 1346, RU, 1}, {59346, 59346, 1346, EN, 1}, {59353, 59353, 1346, EN, 1}, {59360, 59367, 1347, CS, 1},
    {59375, 59375, 1347, RU, 1}, {59392, 59392, 1347, EN, 1}, {59400, 59408, 1348, CS, 1}, {59418, 59418, 1348, RU, 1},
    {59400, 59400, 1348, EN, 1}, {59431, 59441, 1349, CS, 1}, {59452, 59452, 1349, RU, 1}, {59471, 59471, 1349, EN, 1},
    {59481, 59489, 1350, CS, 1}, {59498, 59498, 1350, RU, 1}, {59517, 59517, 1350, EN, 1}, {59528, 59528, 1351, CS, 1},
    {59535, 59535, 1351, CS, 1}, {59544, 59544, 1351, RU, 1}, {59561, 59561, 1351, EN, 1}, {59569, 59569, 1351, EN, 1},
    {59544, 59577, 1351, UK, 1}, {59594, 59594, 1352, CS, 1}, {59601, 59608, 1352, CS, 1}, {59616, 59616, 1352, RU, 1},
    {59629, 59629, 1352, EN, 1}, {59636, 59636, 1352, EN, 1}, {59644, 59657, 1352, UK, 1}, {59601, 59601, 1352, SK, 1},
    {59670, 59670, 1352, OTHER, 1}, {59678, 59685, 1353, CS, 1}, {59693, 59693, 1353, CS, 1},
    {59700, 59700, 1353, RU, 1}, {59713, 59713, 1353, RU, 1}, {59693, 59693, 1353, EN, 1}, {59730, 59730, 1354, CS, 1},
    {59735, 59735, 1354, RU, 1}, {59730, 59730, 1354, EN, 1}, {59744, 59744, 1354, EN, 1}, {59749, 59749, 1354, EN, 1},
    {59753, 59760, 1355, CS, 1}, {59768, 59768, 1355, RU, 1}, {59783, 59783, 1355, RU, 1}, {59794, 59794, 1355, EN, 1},
    {59800, 59808, 1356, CS, 1}, {59817, 59817, 1356, CS, 1}, {59823, 59823, 1356, RU, 1}, {59834, 59834, 1356, RU, 1},
    {59849, 59849, 1356, EN, 1}, {59857, 59857, 1356, EN, 1}, {59864, 59864, 1356, OTHER, 1},
    {59871, 59871, 1357, CS, 1}, {59879, 59879, 1357, RU, 1}, {59896, 59896, 1357, RU, 1}, {59911, 59911, 1357, EN, 1},
    {59919, 59919, 1358, CS, 1}, {59927, 59936, 1358, CS, 1}, {59946, 59946, 1358, RU, 1}, {59965, 59965, 1358, EN, 1},
    {59975, 59982, 1359, CS, 1}, {59990, 59990, 1359, CS, 1}, {59997, 59997, 1359, RU, 1}, {60010, 60010, 1359, RU, 1},
    {59990, 59990, 1359, EN, 1}, {60021, 60021, 1359, OTHER, 1}, {60027, 60027, 1360, CS, 1},
    {60034, 60034, 1360, RU, 1}, {60027, 60027, 1360, EN, 1}, {60049, 60049, 1361, CS, 1}, {60055, 60061, 1361, CS, 1},
    {60068, 60068, 1361, RU, 1}, {60079, 60079, 1361, EN, 1}, {60086, 60093, 1362, CS, 1}, {60102, 60102, 1362, CS, 1},
    {60086, 60086, 1362, CS, 1}, {60113, 60113, 1362, RU, 1}, {60102, 60102, 1362, EN, 1}, {60130, 60130, 1363, CS, 1},
    {60139, 60139, 1363, RU, 1}, {60156, 60156, 1363, EN, 1}, {60166, 60171, 1364, CS, 1}, {60177, 60177, 1364, RU, 1},
    {60188, 60188, 1364, EN, 1}, {60194, 60194, 1365, CS, 1}, {60203, 60203, 1365, CS, 1}, {60212, 60212, 1365, RU, 1},
    {60229, 60229, 1365, EN, 1}, {60239, 60239, 1365, EN, 1}, {60250, 60258, 1366, CS, 1}, {60268, 60268, 1366, RU, 1},
    {60283, 60283, 1366, EN, 1}, {60292, 60292, 1367, CS, 1}, {60300, 60300, 1367, RU, 1}, {60315, 60315, 1367, RU, 1},
    {60330, 60330, 1367, EN, 1}, {60338, 60347, 1368, CS, 1}, {60358, 60358, 1368, RU, 1}, {60338, 60338, 1368, EN, 1},
    {60373, 60384, 1369, CS, 1}, {60396, 60396, 1369, RU, 1}, {60417, 60417, 1369, EN, 1},
    {60429, 60440, 1369, OTHER, 1}, {60452, 60452, 1370, CS, 1}, {60458, 60458, 1370, CS, 1},
    {60464, 60464, 1370, CS, 1}, {60472, 60472, 1370, RU, 1}, {60452, 60452, 1370, EN, 1}, {60487, 60487, 1370, EN, 1},
    {60494, 60494, 1370, UK, 1}, {60507, 60507, 1371, CS, 1}, {60516, 60516, 1371, RU, 1}, {60507, 60507, 1371, EN, 1},
    {60533, 60533, 1372, CS, 1}, {60542, 60542, 1372, RU, 1}, {60559, 60559, 1372, RU, 1}, {60576, 60576, 1372, EN, 1},
    {60585, 60585, 1373, CS, 1}, {60585, 60594, 1373, CS, 1}, {60604, 60604, 1373, RU, 1}, {60621, 60621, 1373, RU, 1},
    {60585, 60585, 1373, EN, 1}, {60640, 60640, 1374, CS, 1}, {60648, 60648, 1374, RU, 1}, {60661, 60661, 1374, RU, 1},
    {60640, 60640, 1374, EN, 1}, {60676, 60676, 1375, CS, 1}, {60682, 60682, 1375, RU, 1}, {60693, 60693, 1375, EN, 1},
    {60700, 60707, 1376, CS, 1}, {60715, 60715, 1376, RU, 1}, {60728, 60728, 1376, RU, 1}, {60737, 60737, 1376, EN, 1},
    {60744, 60744, 1377, CS, 1}, {60751, 60751, 1377, RU, 1}, {60764, 60764, 1377, EN, 1}, {60772, 60780, 1378, CS, 1},
    {60789, 60789, 1378, RU, 1}, {60808, 60808, 1378, RU, 1}, {60827, 60827, 1378, EN, 1}, {60836, 60836, 1379, CS, 1},
    {60845, 60845, 1379, RU, 1}, {60862, 60862, 1379, EN, 1}, {60872, 60881, 1379, OTHER, 1},
    {60891, 60901, 1380, CS, 1}, {60912, 60912, 1380, RU, 1}, {60891, 60891, 1380, EN, 1}, {60933, 60933, 1381, CS, 1},
    {60941, 60941, 1381, RU, 1}, {60958, 60958, 1381, EN, 1}, {60966, 60966, 1381, EN, 1}, {60975, 60983, 1382, CS, 1},
    {60992, 60992, 1382, RU, 1}, {61007, 61007, 1382, RU, 1}, {61022, 61022, 1382, EN, 1}, {61030, 61039, 1383, CS, 1},
    {61049, 61049, 1383, CS, 1}, {61058, 61058, 1383, RU, 1}, {61075, 61075, 1383, EN, 1}, {61085, 61093, 1384, CS, 1},
    {61102, 61102, 1384, RU, 1}, {61085, 61085, 1384, EN, 1}, {61117, 61117, 1385, CS, 1}, {61123, 61123, 1385, RU, 1},
    {61117, 61117, 1385, EN, 1}, {61136, 61136, 1385, UK, 1}, {61149, 61149, 1386, CS, 1}, {61156, 61156, 1386, RU, 1},
    {61169, 61169, 1386, EN, 1}, {61177, 61184, 1387, CS, 1}, {61192, 61192, 1387, RU, 1}, {61205, 61205, 1387, RU, 1},
    {61177, 61177, 1387, EN, 1}, {61218, 61218, 1388, CS, 1}, {61225, 61225, 1388, RU, 1}, {61238, 61238, 1388, RU, 1},
    {61218, 61218, 1388, EN, 1}, {61251, 61251, 1389, CS, 1}, {61257, 61257, 1389, RU, 1}, {61251, 61251, 1389, EN, 1},
    {61268, 61268, 1390, CS, 1}, {61268, 61275, 1390, CS, 1}, {61283, 61283, 1390, RU, 1}, {61296, 61296, 1390, RU, 1},
    {61309, 61309, 1390, EN, 1}, {61317, 61317, 1391, CS, 1}, {61327, 61327, 1391, CS, 1}, {61336, 61336, 1391, CS, 1},
    {61344, 61344, 1391, RU, 1}, {61361, 61361, 1391, RU, 1}, {61317, 61317, 1391, EN, 1}, {61376, 61376, 1391, EN, 1},
    {61383, 61383, 1391, EN, 1}, {61390, 61390, 1391, EN, 1}, {61398, 61398, 1391, UK, 1}, {61411, 61411, 1392, CS, 1},
    {61417, 61427, 1392, CS, 1}, {61438, 61445, 1392, CS, 1}, {61453, 61453, 1392, RU, 1}, {61470, 61470, 1392, RU, 1},
    {61411, 61411, 1392, EN, 1}, {61481, 61481, 1392, EN, 1}, {61491, 61491, 1392, EN, 1}, {61498, 61498, 1393, CS, 1},
    {61506, 61506, 1393, RU, 1}, {61521, 61521, 1393, EN, 1}, {61498, 61498, 1393, EN, 1}, {61529, 61535, 1394, CS, 1},
    {61542, 61542, 1394, RU, 1}, {61553, 61553, 1394, EN, 1}, {61561, 61561, 1395, CS, 1}, {61568, 61568, 1395, RU, 1},
    {61583, 61583, 1395, RU, 1}, {61598, 61598, 1395, EN, 1}, {61606, 61606, 1395, EN, 1}, {61615, 61615, 1396, CS, 1},
    {61625, 61625, 1396, CS, 1}, {61633, 61633, 1396, RU, 1}, {61625, 61625, 1396, EN, 1}, {61650, 61650, 1397, CS, 1},
    {61657, 61657, 1397, RU, 1}, {61650, 61650, 1397, EN, 1}, {61670, 61670, 1398, CS, 1}, {61677, 61677, 1398, CS, 1},
    {61684, 61684, 1398, RU, 1}, {61697, 61697, 1398, EN, 1}, {61704, 61704, 1399, CS, 1}, {61709, 61715, 1399, CS, 1},
    {61722, 61722, 1399, RU, 1}, {61735, 61735, 1399, EN, 1}, {61741, 61741, 1399, EN, 1}, {61750, 61756, 1400, CS, 1},
    {61764, 61764, 1400, RU, 1}, {61773, 61773, 1400, RU, 1}, {61782, 61782, 1400, EN, 1}, {61750, 61750, 1400, EN, 1},
    {61789, 61789, 1401, CS, 1}, {61797, 61797, 1401, RU, 1}, {61810, 61810, 1401, EN, 1}, {61817, 61817, 1402, CS, 1},
    {61826, 61826, 1402, RU, 1}, {61843, 61843, 1402, EN, 1}, {61817, 61817, 1402, EN, 1}, {61851, 61851, 1403, CS, 1},
    {61857, 61857, 1403, CS, 1}, {61864, 61864, 1403, RU, 1}, {61875, 61875, 1403, RU, 1}, {61888, 61888, 1403, EN, 1},
    {61857, 61857, 1403, EN, 1}, {61894, 61894, 1403, EN, 1}, {61901, 61901, 1403, UK, 1}, {61912, 61912, 1404, CS, 1},
    {61920, 61920, 1404, RU, 1}, {61912, 61912, 1404, EN, 1}, {61937, 61937, 1404, EN, 1}, {61946, 61946, 1405, CS, 1},
    {61951, 61951, 1405, RU, 1}, {61946, 61946, 1405, EN, 1}, {61962, 61962, 1405, EN, 1}, {61968, 61975, 1406, CS, 1},
    {61983, 61983, 1406, RU, 1}, {61996, 61996, 1406, EN, 1}, {62002, 62002, 1406, EN, 1}, {62009, 62009, 1407, CS, 1},
    {62016, 62016, 1407, CS, 1}, {62024, 62024, 1407, RU, 1}, {62035, 62035, 1407, RU, 1}, {62016, 62016, 1407, EN, 1},
    {62050, 62050, 1408, CS, 1}, {62055, 62055, 1408, RU, 1}, {62064, 62064, 1408, EN, 1}, {62050, 62050, 1408, EN, 1},
    {62069, 62069, 1409, CS, 1}, {62075, 62075, 1409, RU, 1}, {62088, 62088, 1409, RU, 1}, {62101, 62101, 1409, RU, 1},
    {62112, 62112, 1409, EN, 1}, {62119, 62129, 1410, CS, 1}, {62140, 62140, 1410, RU, 1}, {62161, 62161, 1410, RU, 1},
    {62180, 62180, 1410, EN, 1}, {62191, 62191, 1411, CS, 1}, {62197, 62203, 1411, CS, 1}, {62210, 62210, 1411, RU, 1},
    {62225, 62225, 1411, EN, 1}, {62232, 62232, 1411, UK, 1}, {62243, 62243, 1412, CS, 1}, {62251, 62259, 1412, CS, 1},
    {62268, 62268, 1412, RU, 1}, {62283, 62283, 1412, EN, 1}, {62243, 62243, 1412, EN, 1}, {62291, 62291, 1413, CS, 1},
    {62300, 62300, 1413, CS, 1}, {62309, 62309, 1413, RU, 1}, {62291, 62291, 1413, EN, 1}, {62324, 62324, 1414, CS, 1},
    {62332, 62332, 1414, RU, 1}, {62349, 62349, 1414, EN, 1}, {62357, 62357, 1415, CS, 1}, {62361, 62361, 1415, RU, 1},
    {62368, 62368, 1415, EN, 1}, {62357, 62357, 1415, EN, 1}, {62372, 62380, 1416, CS, 1}, {62389, 62389, 1416, RU, 1},
    {62404, 62404, 1416, EN, 1}, {62411, 62411, 1417, CS, 1}, {62420, 62420, 1417, RU, 1}, {62439, 62439, 1417, EN, 1},
    {62447, 62454, 1418, CS, 1}, {62463, 62463, 1418, RU, 1}, {62474, 62474, 1418, RU, 1}, {62483, 62483, 1418, EN, 1},
    {62488, 62495, 1419, CS, 1}, {62503, 62503, 1419, RU, 1}, {62488, 62488, 1419, EN, 1}, {62516, 62516, 1420, CS, 1},
    {62522, 62522, 1420, RU, 1}, {62516, 62516, 1420, EN, 1}, {62535, 62535, 1421, CS, 1}, {62545, 62545, 1421, RU, 1},
    {62535, 62535, 1421, EN, 1}, {62564, 62564, 1422, CS, 1}, {62570, 62570, 1422, RU, 1}, {62583, 62583, 1422, EN, 1},
    {62590, 62590, 1422, EN, 1}, {62598, 62598, 1422, EN, 1}, {62564, 62564, 1422, OTHER, 1},
    {62607, 62616, 1423, CS, 1}, {62626, 62626, 1423, RU, 1}, {62643, 62643, 1423, EN, 1}, {62653, 62661, 1424, CS, 1},
    {62670, 62670, 1424, RU, 1}, {62653, 62653, 1424, EN, 1}, {62685, 62695, 1425, CS, 1}, {62706, 62706, 1425, RU, 1},
    {62723, 62723, 1425, EN, 1}, {62731, 62731, 1425, OTHER, 1}, {62742, 62742, 1425, OTHER, 1},
    {62685, 62695, 1426, CS, 1}, {62752, 62752, 1426, RU, 1}, {62763, 62763, 1426, OTHER, 1},
    {62685, 62695, 1427, CS, 1}, {62769, 62769, 1427, RU, 1}, {62788, 62798, 1428, CS, 1}, {62809, 62809, 1428, RU, 1},
    {62828, 62828, 1428, EN, 1}, {62836, 62836, 1428, EN, 1}, {62846, 62846, 1429, CS, 1}, {62855, 62863, 1429, CS, 1},
    {62872, 62872, 1429, RU, 1}, {62887, 62887, 1429, EN, 1}, {62897, 62897, 1429, EN, 1},
    {62906, 62906, 1429, OTHER, 1}, {62916, 62916, 1429, OTHER, 1}, {62855, 62863, 1430, CS, 1},
    {62925, 62925, 1430, RU, 1}, {62940, 62940, 1431, CS, 1}, {62948, 62948, 1431, RU, 1}, {62963, 62963, 1431, RU, 1},
    {62940, 62940, 1431, EN, 1}, {62980, 62980, 1432, CS, 1}, {62989, 62989, 1432, RU, 1}, {63006, 63006, 1432, EN, 1},
    {63015, 63015, 1433, CS, 1}, {63023, 63023, 1433, RU, 1}, {63015, 63015, 1433, EN, 1}, {63038, 63045, 1434, CS, 1},
    {63054, 63054, 1434, RU, 1}, {63067, 63067, 1434, EN, 1}, {63075, 63075, 1435, CS, 1}, {63082, 63082, 1435, RU, 1},
    {63075, 63075, 1435, EN, 1}, {63095, 63095, 1435, EN, 1}, {63104, 63104, 1436, CS, 1}, {63109, 63109, 1436, RU, 1},
    {63120, 63120, 1436, EN, 1}, {63127, 63127, 1437, CS, 1}, {63135, 63135, 1437, RU, 1}, {63148, 63148, 1437, RU, 1},
    {63163, 63163, 1437, EN, 1}, {63170, 63170, 1437, EN, 1}, {63178, 63178, 1438, CS, 1}, {63178, 63185, 1438, CS, 1},
    {63193, 63193, 1438, RU, 1}, {63178, 63178, 1438, EN, 1}, {63206, 63206, 1438, OTHER, 1},
    {63214, 63214, 1439, CS, 1}, {63222, 63222, 1439, RU, 1}, {63231, 63231, 1439, EN, 1}, {63237, 63237, 1440, CS, 1},
    {63246, 63254, 1440, CS, 1}, {63263, 63263, 1440, RU, 1}, {63278, 63278, 1440, RU, 1}, {63297, 63297, 1440, EN, 1},
    {63304, 63304, 1440, EN, 1}, {63315, 63315, 1441, CS, 1}, {63324, 63324, 1441, RU, 1}, {63337, 63337, 1441, RU, 1},
    {63352, 63352, 1441, EN, 1}, {63359, 63359, 1442, CS, 1}, {63365, 63365, 1442, RU, 1}, {63359, 63359, 1442, EN, 1},
    {63378, 63378, 1443, CS, 1}, {63386, 63386, 1443, RU, 1}, {63401, 63401, 1443, EN, 1}, {63412, 63412, 1444, CS, 1},
    {63421, 63421, 1444, RU, 1}, {63412, 63412, 1444, EN, 1}, {63436, 63442, 1445, CS, 1}, {63449, 63449, 1445, CS, 1},
    {63457, 63457, 1445, RU, 1}, {63472, 63472, 1445, RU, 1}, {63487, 63487, 1445, EN, 1}, {63449, 63449, 1445, EN, 1},
    {63494, 63494, 1446, CS, 1}, {63504, 63504, 1446, RU, 1}, {63523, 63523, 1446, EN, 1}, {63532, 63532, 1447, CS, 1},
    {63539, 63539, 1447, RU, 1}, {63552, 63552, 1447, RU, 1}, {63532, 63532, 1447, EN, 1}, {63561, 63561, 1448, CS, 1},
    {63566, 63566, 1448, RU, 1}, {63575, 63575, 1448, EN, 1}, {63561, 63561, 1448, EN, 1}, {63580, 63589, 1449, CS, 1},
    {63599, 63599, 1449, RU, 1}, {63614, 63614, 1449, EN, 1}, {63621, 63627, 1450, CS, 1}, {63634, 63634, 1450, RU, 1},
    {63649, 63649, 1450, RU, 1}, {63660, 63660, 1450, EN, 1}, {63669, 63669, 1450, OTHER, 1},
    {63675, 63675, 1450, OTHER, 1}, {63682, 63682, 1450, UK, 1}, {63691, 63691, 1451, CS, 1},
    {63696, 63696, 1451, RU, 1}, {63707, 63716, 1451, UK, 1}, {63691, 63691, 1451, EN, 1}, {63725, 63725, 1452, CS, 1},
    {63734, 63734, 1452, RU, 1}, {63753, 63753, 1452, EN, 1}, {63763, 63763, 1453, CS, 1}, {63771, 63771, 1453, RU, 1},
    {63788, 63788, 1453, EN, 1}, {63797, 63797, 1454, CS, 1}, {63805, 63805, 1454, RU, 1}, {63826, 63826, 1454, EN, 1},
    {63835, 63835, 1455, CS, 1}, {63841, 63841, 1455, RU, 1}, {63852, 63852, 1455, EN, 1}, {63835, 63835, 1455, EN, 1},
    {63858, 63858, 1456, CS, 1}, {63865, 63865, 1456, RU, 1}, {63878, 63878, 1456, EN, 1}, {63886, 63886, 1457, CS, 1},
    {63893, 63893, 1457, RU, 1}, {63906, 63906, 1457, RU, 1}, {63919, 63919, 1457, EN, 1}, {63927, 63934, 1458, CS, 1},
    {63943, 63943, 1458, RU, 1}, {63954, 63954, 1458, EN, 1}, {63961, 63961, 1459, CS, 1}, {63969, 63969, 1459, RU, 1},
    {63986, 63986, 1459, EN, 1}, {63995, 63995, 1459, EN, 1}, {64002, 64007, 1460, CS, 1}, {64013, 64013, 1460, RU, 1},
    {64024, 64024, 1460, EN, 1}, {64030, 64030, 1461, CS, 1}, {64037, 64037, 1461, RU, 1}, {64052, 64052, 1461, EN, 1},
    {64059, 64059, 1462, CS, 1}, {64065, 64065, 1462, RU, 1}, {64076, 64076, 1462, EN, 1}, {64082, 64082, 1462, EN, 1},
    {64088, 64097, 1462, UK, 1}, {64059, 64059, 1463, CS, 1}, {64106, 64106, 1463, RU, 1}, {64082, 64082, 1463, EN, 1},
    {64115, 64115, 1463, EN, 1}, {64059, 64059, 1464, CS, 1}, {64121, 64121, 1464, RU, 1}, {64130, 64130, 1465, CS, 1},
    {64134, 64134, 1465, RU, 1}, {64139, 64139, 1465, EN, 1}, {64130, 64144, 1465, SK, 1}, {64130, 64130, 1466, CS, 1},
    {64149, 64149, 1466, RU, 1}, {64139, 64139, 1466, EN, 1}, {64160, 64160, 1466, OTHER, 1},
    {64167, 64167, 1466, OTHER, 1}, {64176, 64176, 1467, CS, 1}, {64181, 64181, 1467, CS, 1},
    {64188, 64188, 1467, RU, 1}, {64201, 64201, 1467, RU, 1}, {64212, 64212, 1467, EN, 1}, {64217, 64217, 1467, EN, 1},
    {64224, 64224, 1467, EN, 1}, {64176, 64176, 1468, CS, 1}, {64232, 64232, 1468, RU, 1}, {64239, 64239, 1468, EN, 1},
    {64244, 64251, 1469, CS, 1}, {64259, 64259, 1469, CS, 1}, {64267, 64267, 1469, RU, 1}, {64280, 64280, 1469, RU, 1},
    {64259, 64259, 1469, EN, 1}, {64293, 64302, 1470, CS, 1}, {64313, 64313, 1470, RU, 1}, {64328, 64328, 1470, RU, 1},
    {64341, 64341, 1470, EN, 1}, {64350, 64350, 1470, EN, 1}, {64357, 64363, 1471, CS, 1}, {64372, 64372, 1471, RU, 1},
    {64383, 64383, 1471, EN, 1}, {64389, 64398, 1471, UK, 1}, {64407, 64413, 1472, CS, 1}, {64421, 64421, 1472, CS, 1},
    {64426, 64426, 1472, RU, 1}, {64435, 64435, 1472, EN, 1}, {64441, 64441, 1472, EN, 1}, {64446, 64446, 1472, EN, 1},
    {64452, 64461, 1473, CS, 1}, {64471, 64471, 1473, RU, 1}, {64484, 64484, 1473, EN, 1},
    {64490, 64490, 1473, OTHER, 1}, {64499, 64499, 1473, OTHER, 1}, {64505, 64505, 1473, OTHER, 1},
    {64452, 64461, 1474, CS, 1}, {64512, 64512, 1474, RU, 1}, {64527, 64537, 1475, CS, 1}, {64549, 64549, 1475, RU, 1},
    {64568, 64568, 1475, EN, 1}, {64578, 64578, 1475, EN, 1}, {64586, 64591, 1476, CS, 1}, {64598, 64598, 1476, RU, 1},
    {64613, 64613, 1476, EN, 1}, {64620, 64620, 1476, OTHER, 1}, {64626, 64626, 1476, SK, 1},
    {64586, 64591, 1477, CS, 1}, {64632, 64632, 1477, RU, 1}, {64613, 64613, 1477, EN, 1},
    {64643, 64643, 1477, OTHER, 1}, {64586, 64591, 1478, CS, 1}, {64649, 64649, 1478, RU, 1},
    {64586, 64586, 1478, EN, 1}, {64658, 64658, 1479, CS, 1}, {64664, 64664, 1479, RU, 1}, {64673, 64673, 1479, EN, 1},
    {64678, 64678, 1479, EN, 1}, {64664, 64683, 1479, UK, 1}, {64692, 64699, 1480, CS, 1}, {64707, 64707, 1480, RU, 1},
    {64724, 64724, 1480, EN, 1}, {64733, 64737, 1481, CS, 1}, {64742, 64742, 1481, RU, 1}, {64749, 64755, 1482, CS, 1},
    {64763, 64763, 1482, RU, 1}, {64772, 64772, 1482, EN, 1}, {64778, 64778, 1483, CS, 1}, {64786, 64786, 1483, RU, 1},
    {64801, 64801, 1483, RU, 1}, {64818, 64818, 1483, EN, 1}, {64827, 64827, 1484, CS, 1}, {64833, 64833, 1484, RU, 1},
    {64844, 64844, 1484, EN, 1}, {64851, 64851, 1484, UK, 1}, {64862, 64868, 1484, OTHER, 1},
    {64862, 64862, 1484, SK, 1}, {64827, 64827, 1485, CS, 1}, {64875, 64875, 1485, RU, 1},
    {64844, 64844, 1485, OTHER, 1}, {64886, 64895, 1486, CS, 1}, {64905, 64905, 1486, RU, 1},
    {64922, 64922, 1486, EN, 1}, {64932, 64937, 1487, CS, 1}, {64943, 64943, 1487, RU, 1}, {64954, 64954, 1487, EN, 1},
    {64960, 64960, 1487, EN, 1}, {64966, 64966, 1488, CS, 1}, {64972, 64972, 1488, RU, 1}, {64994, 64994, 1488, EN, 1},
    {65001, 65001, 1489, CS, 1}, {65008, 65008, 1489, RU, 1}, {65019, 65019, 1489, EN, 1}, {65026, 65033, 1490, CS, 1},
    {65041, 65041, 1490, RU, 1}, {65026, 65026, 1490, EN, 1}, {65052, 65052, 1491, CS, 1}, {65058, 65058, 1491, RU, 1},
    {65067, 65067, 1491, EN, 1}, {65052, 65052, 1491, EN, 1}, {65052, 65052, 1492, CS, 1}, {65073, 65073, 1492, RU, 1},
    {65092, 65092, 1492, EN, 1}, {65099, 65099, 1493, CS, 1}, {65106, 65106, 1493, RU, 1}, {65115, 65115, 1493, RU, 1},
    {65099, 65099, 1493, EN, 1}, {65126, 65126, 1494, CS, 1}, {65134, 65142, 1494, CS, 1}, {65151, 65151, 1494, RU, 1},
    {65164, 65164, 1494, RU, 1}, {65126, 65126, 1494, EN, 1}, {65179, 65179, 1495, CS, 1}, {65186, 65186, 1495, RU, 1},
    {65179, 65179, 1495, EN, 1}, {65197, 65197, 1496, CS, 1}, {65202, 65202, 1496, RU, 1}, {65211, 65211, 1496, EN, 1},
    {65216, 65223, 1497, CS, 1}, {65232, 65232, 1497, RU, 1}, {65245, 65245, 1497, EN, 1}, {65254, 65254, 1498, CS, 1},
    {65260, 65260, 1498, RU, 1}, {65269, 65269, 1498, EN, 1}, {65277, 65277, 1498, EN, 1},
    {65277, 65277, 1498, OTHER, 1}, {65282, 65282, 1498, OTHER, 1}, {65282, 65282, 1498, SK, 1},
    {65269, 65269, 1498, OTHER, 1}, {37014, 37023, 1499, CS, 1}, {37033, 37033, 1499, RU, 1},
    {65288, 65288, 1499, EN, 1}, {37050, 37050, 1499, EN, 1}, {65297, 65304, 1500, CS, 1}, {65312, 65312, 1500, RU, 1},
    {65325, 65325, 1500, RU, 1}, {65338, 65338, 1500, EN, 1}, {65345, 65345, 1500, EN, 1}, {65352, 65352, 1500, EN, 1},
    {65359, 65368, 1501, CS, 1}, {65378, 65378, 1501, RU, 1}, {65397, 65397, 1501, RU, 1}, {65414, 65414, 1501, RU, 1},
    {65431, 65431, 1501, EN, 1}, {65441, 65441, 1501, EN, 1}, {65451, 65451, 1501, EN, 1}, {65461, 65461, 1501, EN, 1},
    {65471, 65480, 1501, SK, 1}, {65397, 65397, 1501, UK, 1}, {65490, 65498, 1502, CS, 1}, {65507, 65507, 1502, RU, 1},
    {65522, 65522, 1502, EN, 1}, {65530, 65530, 1502, OTHER, 1}, {65540, 65546, 1503, CS, 1},
    {65553, 65553, 1503, RU, 1}, {65564, 65564, 1503, EN, 1}, {65570, 65570, 1503, EN, 1}, {65576, 65576, 1503, EN, 1},
    {65583, 65583, 1504, CS, 1}, {65591, 65591, 1504, RU, 1}, {65606, 65606, 1504, RU, 1}, {65621, 65621, 1504, EN, 1},
    {65629, 65629, 1505, CS, 1}, {65638, 65638, 1505, CS, 1}, {65647, 65647, 1505, RU, 1}, {65638, 65638, 1505, EN, 1},
    {65662, 65662, 1506, CS, 1}, {65670, 65670, 1506, CS, 1}, {65678, 65678, 1506, RU, 1}, {65693, 65693, 1506, RU, 1},
    {65708, 65708, 1506, RU, 1}, {65717, 65717, 1506, EN, 1}, {65725, 65725, 1507, CS, 1}, {65734, 65734, 1507, RU, 1},
    {65753, 65753, 1507, EN, 1}, {65762, 65769, 1508, CS, 1}, {65777, 65777, 1508, RU, 1}, {65790, 65790, 1508, EN, 1},
    {65762, 65762, 1508, EN, 1}, {65797, 65797, 1509, CS, 1}, {65808, 65808, 1509, RU, 1}, {65829, 65829, 1509, UK, 1},
    {65848, 65848, 1509, EN, 1}, {65860, 65860, 1510, CS, 1}, {65871, 65871, 1510, RU, 1}, {13643, 13643, 1510, EN, 1},
    {65892, 65892, 1511, CS, 1}, {65899, 65909, 1511, CS, 1}, {65920, 65920, 1511, RU, 1}, {65937, 65937, 1511, EN, 1},
    {65947, 65947, 1512, CS, 1}, {65953, 65953, 1512, CS, 1}, {65960, 65960, 1512, RU, 1}, {65973, 65973, 1512, RU, 1},
    {65984, 65984, 1512, RU, 1}, {65997, 65997, 1512, EN, 1}, {66004, 66013, 1513, CS, 1}, {66023, 66031, 1513, CS, 1},
    {66042, 66042, 1513, RU, 1}, {66059, 66059, 1513, RU, 1}, {66076, 66076, 1513, EN, 1}, {66086, 66086, 1514, CS, 1},
    {66095, 66104, 1514, CS, 1}, {66114, 66114, 1514, RU, 1}, {66131, 66131, 1514, RU, 1}, {66148, 66148, 1514, EN, 1},
    {66158, 66158, 1514, EN, 1}, {66168, 66168, 1515, CS, 1}, {66176, 66176, 1515, RU, 1}, {66191, 66191, 1515, EN, 1},
    {66198, 66206, 1516, CS, 1}, {66215, 66215, 1516, RU, 1}, {66234, 66234, 1516, EN, 1}, {66198, 66206, 1517, CS, 1},
    {66246, 66246, 1517, RU, 1}, {66261, 66261, 1517, OTHER, 1}, {66271, 66271, 1518, CS, 1},
    {66279, 66279, 1518, RU, 1}, {66298, 66298, 1518, RU, 1}, {66313, 66313, 1518, EN, 1}, {66323, 66323, 1518, EN, 1},
    {66333, 66333, 1518, EN, 1}, {66343, 66343, 1519, CS, 1}, {66353, 66353, 1519, CS, 1}, {66362, 66362, 1519, RU, 1},
    {66381, 66381, 1519, EN, 1}, {66391, 66391, 1519, EN, 1}, {66402, 66412, 1519, OTHER, 1},
    {66353, 66353, 1520, CS, 1}, {66424, 66424, 1520, RU, 1}, {66381, 66381, 1520, EN, 1},
    {66435, 66442, 1520, OTHER, 1}, {66451, 66451, 1521, CS, 1}, {66457, 66457, 1521, RU, 1},
    {66470, 66470, 1521, EN, 1}, {66478, 66478, 1522, CS, 1}, {66486, 66486, 1522, RU, 1}, {66478, 66478, 1522, EN, 1},
    {66503, 66503, 1523, CS, 1}, {66507, 66507, 1523, CS, 1}, {66511, 66511, 1523, RU, 1}, {66507, 66507, 1523, EN, 1},
    {66518, 66518, 1524, CS, 1}, {66526, 66526, 1524, RU, 1}, {66518, 66518, 1524, EN, 1}, {66541, 66541, 1525, CS, 1},
    {66548, 66548, 1525, RU, 1}, {66561, 66561, 1525, EN, 1}, {66569, 66569, 1526, CS, 1}, {66575, 66575, 1526, RU, 1},
    {66586, 66586, 1526, RU, 1}, {66595, 66595, 1526, RU, 1}, {66606, 66606, 1526, EN, 1}, {66611, 66611, 1526, EN, 1},
    {66617, 66624, 1527, CS, 1}, {66632, 66632, 1527, RU, 1}, {66645, 66645, 1527, RU, 1}, {66658, 66658, 1527, RU, 1},
    {66617, 66617, 1527, EN, 1}, {66671, 66671, 1527, EN, 1}, {66678, 66678, 1528, CS, 1}, {66686, 66686, 1528, RU, 1},
    {66678, 66678, 1528, EN, 1}, {66701, 66708, 1529, CS, 1}, {66716, 66716, 1529, RU, 1}, {66731, 66731, 1529, EN, 1},
    {66737, 66737, 1529, EN, 1}, {66701, 66708, 1530, CS, 1}, {66743, 66743, 1530, RU, 1}, {66731, 66731, 1530, EN, 1},
    {66756, 66756, 1530, OTHER, 1}, {66763, 66763, 1530, OTHER, 1}, {66770, 66776, 1531, CS, 1},
    {66784, 66784, 1531, RU, 1}, {66793, 66793, 1531, RU, 1}, {66804, 66804, 1531, EN, 1}, {66809, 66809, 1531, EN, 1},
    {66815, 66824, 1532, CS, 1}, {66834, 66834, 1532, RU, 1}, {66851, 66851, 1532, EN, 1}, {66860, 66860, 1533, CS, 1},
    {66866, 66866, 1533, CS, 1}, {66872, 66872, 1533, RU, 1}, {66883, 66883, 1533, EN, 1}, {66890, 66890, 1533, EN, 1},
    {57429, 57435, 1534, CS, 1}, {57429, 57429, 1534, CS, 1}, {57442, 57442, 1534, RU, 1}, {57453, 57453, 1534, EN, 1},
    {66897, 66907, 1535, CS, 1}, {66918, 66918, 1535, RU, 1}, {66937, 66937, 1535, RU, 1}, {66956, 66956, 1535, EN, 1},
    {66897, 66897, 1535, EN, 1}, {66966, 66966, 1535, EN, 1}, {66975, 66985, 1536, CS, 1}, {66997, 66997, 1536, RU, 1},
    {67012, 67012, 1536, EN, 1}, {67020, 67020, 1537, CS, 1}, {21389, 21389, 1537, RU, 1}, {67027, 67027, 1537, RU, 1},
    {67020, 67020, 1537, EN, 1}, {67042, 67042, 1537, EN, 1}, {67052, 67052, 1538, CS, 1}, {67058, 67058, 1538, RU, 1},
    {67067, 67067, 1538, EN, 1}, {67072, 67072, 1538, EN, 1}, {67079, 67079, 1539, CS, 1}, {67085, 67085, 1539, RU, 1},
    {67096, 67096, 1539, EN, 1}, {67101, 67101, 1539, EN, 1}, {67079, 67079, 1539, EN, 1}, {67107, 67115, 1540, CS, 1},
    {67124, 67124, 1540, RU, 1}, {67143, 67143, 1540, EN, 1}, {67152, 67163, 1540, OTHER, 1},
    {67175, 67175, 1540, SK, 1}, {67183, 67183, 1541, CS, 1}, {67189, 67189, 1541, RU, 1}, {67200, 67200, 1541, EN, 1},
    {67207, 67207, 1542, CS, 1}, {67214, 67214, 1542, RU, 1}, {67207, 67207, 1542, EN, 1}, {67227, 67233, 1543, CS, 1},
    {67240, 67247, 1543, CS, 1}, {67256, 67256, 1543, CS, 1}, {67265, 67265, 1543, RU, 1}, {67256, 67256, 1543, EN, 1},
    {67227, 67233, 1544, CS, 1}, {67240, 67247, 1544, CS, 1}, {67256, 67256, 1544, CS, 1}, {67278, 67278, 1544, RU, 1},
    {67256, 67256, 1544, EN, 1}, {67240, 67247, 1545, CS, 1}, {67293, 67293, 1545, RU, 1}, {67306, 67306, 1545, RU, 1},
    {67256, 67256, 1545, EN, 1}, {67240, 67319, 1545, OTHER, 1}, {67328, 67335, 1546, CS, 1},
    {67343, 67343, 1546, RU, 1}, {67356, 67356, 1546, RU, 1}, {67369, 67369, 1546, EN, 1}, {67377, 67390, 1546, UK, 1},
    {6512, 6512, 1547, CS, 1}, {67403, 67409, 1547, CS, 1}, {6522, 6522, 1547, RU, 1}, {67416, 67416, 1547, RU, 1},
    {67427, 67427, 1547, RU, 1}, {67438, 67438, 1547, EN, 1}, {67446, 67446, 1547, EN, 1}, {67453, 67453, 1548, CS, 1},
    {67459, 67459, 1548, RU, 1}, {67472, 67472, 1548, EN, 1}, {67480, 67490, 1549, CS, 1}, {67501, 67512, 1549, CS, 1},
    {67524, 67524, 1549, RU, 1}, {67501, 67501, 1549, EN, 1}, {67547, 67547, 1550, CS, 1}, {67554, 67554, 1550, RU, 1},
    {67567, 67567, 1550, EN, 1}, {67576, 67576, 1551, CS, 1}, {67585, 67585, 1551, CS, 1}, {67594, 67594, 1551, RU, 1},
    {67585, 67585, 1551, EN, 1}, {67611, 67621, 1552, CS, 1}, {67611, 67611, 1552, CS, 1}, {67632, 67632, 1552, RU, 1},
    {67649, 67649, 1552, EN, 1}, {67660, 67668, 1553, CS, 1}, {67677, 67677, 1553, RU, 1}, {67677, 67692, 1553, UK, 1},
    {67707, 67707, 1553, EN, 1}, {67717, 67717, 1554, CS, 1}, {67726, 67726, 1554, RU, 1}, {67717, 67717, 1554, EN, 1},
    {67741, 67741, 1555, CS, 1}, {67748, 67748, 1555, CS, 1}, {67756, 67756, 1555, RU, 1}, {67748, 67748, 1555, EN, 1},
    {67769, 67769, 1555, UK, 1}, {67741, 67784, 1555, OTHER, 1}, {67792, 67800, 1556, CS, 1},
    {67810, 67810, 1556, RU, 1}, {67825, 67825, 1556, EN, 1}, {67834, 67834, 1556, EN, 1},
    {67842, 67850, 1556, OTHER, 1}, {67792, 67800, 1557, CS, 1}, {67859, 67859, 1557, RU, 1},
    {67872, 67879, 1557, OTHER, 1}, {67887, 67894, 1558, CS, 1}, {67904, 67904, 1558, RU, 1},
    {67917, 67917, 1558, EN, 1}, {67923, 67931, 1559, CS, 1}, {67940, 67940, 1559, RU, 1}, {67955, 67955, 1559, RU, 1},
    {67923, 67923, 1559, EN, 1}, {67970, 67970, 1559, EN, 1}, {67978, 67978, 1560, CS, 1}, {67984, 67984, 1560, RU, 1},
    {67995, 67995, 1560, RU, 1}, {68006, 68006, 1560, EN, 1}, {68013, 68022, 1561, CS, 1}, {68033, 68033, 1561, RU, 1},
    {68046, 68046, 1561, EN, 1}, {68055, 68055, 1562, CS, 1}, {68059, 68059, 1562, RU, 1}, {68066, 68066, 1562, EN, 1},
    {68071, 68079, 1563, CS, 1}, {68088, 68088, 1563, RU, 1}, {68101, 68101, 1563, EN, 1}, {68108, 68108, 1563, EN, 1},
    {68071, 68079, 1564, CS, 1}, {68114, 68114, 1564, RU, 1}, {68129, 68129, 1565, CS, 1}, {68134, 68134, 1565, RU, 1},
    {68129, 68129, 1565, EN, 1}, {68145, 68145, 1566, CS, 1}, {68151, 68151, 1566, RU, 1}, {68162, 68162, 1566, EN, 1},
    {68170, 68170, 1567, CS, 1}, {68176, 68176, 1567, RU, 1}, {68187, 68187, 1567, EN, 1}, {68193, 68193, 1568, CS, 1},
    {68197, 68197, 1568, CS, 1}, {68201, 68201, 1568, CS, 1}, {68206, 68206, 1568, RU, 1}, {68217, 68217, 1568, RU, 1},
    {68201, 68201, 1568, EN, 1}, {68226, 68226, 1569, CS, 1}, {68233, 68233, 1569, RU, 1}, {68248, 68248, 1569, RU, 1},
    {68261, 68261, 1569, EN, 1}, {68269, 68269, 1570, CS, 1}, {68276, 68276, 1570, RU, 1}, {68289, 68289, 1570, RU, 1},
    {68306, 68306, 1570, EN, 1}, {68314, 68322, 1571, CS, 1}, {68331, 68331, 1571, RU, 1}, {68350, 68350, 1571, EN, 1},
    {68358, 68358, 1572, CS, 1}, {68364, 68364, 1572, RU, 1}, {68375, 68375, 1572, EN, 1}, {68380, 68380, 1572, UK, 1},
    {68391, 68397, 1572, OTHER, 1}, {68404, 68404, 1572, SK, 1}, {68410, 68410, 1573, CS, 1},
    {68416, 68424, 1573, CS, 1}, {68433, 68433, 1573, RU, 1}, {68444, 68444, 1573, RU, 1}, {68459, 68459, 1573, RU, 1},
    {68472, 68472, 1573, EN, 1}, {68478, 68478, 1573, EN, 1}, {68486, 68486, 1573, EN, 1}, {68494, 68494, 1574, CS, 1},
    {68499, 68508, 1574, RU, 1}, {68517, 68517, 1574, EN, 1}, {68523, 68523, 1574, UK, 1},
    {68534, 68534, 1574, OTHER, 1}, {68517, 68517, 1574, SK, 1}, {68540, 68540, 1574, OTHER, 1},
    {68547, 68547, 1575, CS, 1}, {68553, 68553, 1575, RU, 1}, {68547, 68547, 1575, EN, 1}, {68564, 68564, 1576, CS, 1},
    {68572, 68572, 1576, RU, 1}, {68587, 68587, 1576, RU, 1}, {68602, 68602, 1576, EN, 1}, {68610, 68610, 1577, CS, 1},
    {68620, 68620, 1577, RU, 1}, {68641, 68641, 1577, EN, 1}, {68652, 68658, 1578, CS, 1}, {68665, 68665, 1578, RU, 1},
    {68676, 68676, 1578, EN, 1}, {68683, 68683, 1579, CS, 1}, {68688, 68688, 1579, RU, 1}, {68683, 68683, 1579, EN, 1},
    {68695, 68695, 1580, CS, 1}, {68702, 68702, 1580, RU, 1}, {68715, 68715, 1580, RU, 1}, {68732, 68732, 1580, EN, 1},
    {68742, 68742, 1581, CS, 1}, {68749, 68749, 1581, RU, 1}, {68762, 68762, 1581, RU, 1}, {68777, 68777, 1581, EN, 1},
    {68785, 68792, 1582, CS, 1}, {68800, 68800, 1582, RU, 1}, {68813, 68813, 1582, RU, 1}, {68785, 68785, 1582, EN, 1},
    {68826, 68826, 1583, CS, 1}, {68833, 68833, 1583, RU, 1}, {68848, 68848, 1583, RU, 1}, {68863, 68863, 1583, EN, 1},
    {68871, 68871, 1584, CS, 1}, {68871, 68878, 1584, CS, 1}, {68886, 68886, 1584, RU, 1}, {68871, 68871, 1584, EN, 1},
    {68899, 68899, 1585, CS, 1}, {68908, 68908, 1585, RU, 1}, {68899, 68899, 1585, EN, 1}, {68923, 68923, 1586, CS, 1},
    {68931, 68931, 1586, RU, 1}, {68944, 68944, 1586, RU, 1}, {68923, 68923, 1586, EN, 1}, {68957, 68965, 1587, CS, 1},
    {68974, 68982, 1587, CS, 1}, {68991, 68991, 1587, RU, 1}, {68957, 68957, 1587, EN, 1}, {69006, 69006, 1587, EN, 1},
    {69014, 69014, 1588, CS, 1}, {69021, 69021, 1588, RU, 1}, {69014, 69014, 1588, EN, 1}, {69036, 69036, 1588, EN, 1},
    {69044, 69044, 1589, CS, 1}, {69048, 69048, 1589, RU, 1}, {69057, 69057, 1589, EN, 1}, {69062, 69068, 1590, CS, 1},
    {69076, 69076, 1590, RU, 1}, {69093, 69093, 1590, EN, 1}, {69101, 69101, 1591, CS, 1}, {69108, 69108, 1591, RU, 1},
    {69101, 69101, 1591, EN, 1}, {69123, 69123, 1592, CS, 1}, {69108, 69108, 1592, RU, 1}, {69132, 69132, 1592, EN, 1},
    {69140, 69140, 1593, CS, 1}, {69147, 69147, 1593, RU, 1}, {69160, 69160, 1593, RU, 1}, {69140, 69140, 1593, EN, 1},
    {69173, 69178, 1594, CS, 1}, {69184, 69184, 1594, CS, 1}, {69190, 69190, 1594, RU, 1}, {69199, 69199, 1594, RU, 1},
    {69184, 69184, 1594, EN, 1}, {69173, 69173, 1594, EN, 1}, {69210, 69210, 1595, CS, 1}, {69219, 69219, 1595, RU, 1},
    {69236, 69236, 1595, EN, 1}, {69247, 69257, 1596, CS, 1}, {69247, 69268, 1596, CS, 1}, {69280, 69280, 1596, RU, 1},
    {69299, 69299, 1596, RU, 1}, {69318, 69318, 1596, EN, 1}, {69328, 69328, 1597, CS, 1}, {69335, 69335, 1597, CS, 1},
    {69343, 69343, 1597, RU, 1}, {69356, 69356, 1597, RU, 1}, {69335, 69335, 1597, EN, 1}, {69369, 69369, 1597, EN, 1},
    {69376, 69376, 1597, EN, 1}, {69356, 69383, 1597, UK, 1}, {69396, 69403, 1598, CS, 1}, {69411, 69411, 1598, RU, 1},
    {69428, 69428, 1598, EN, 1}, {69438, 69438, 1599, CS, 1}, {69447, 69447, 1599, RU, 1}, {69466, 69466, 1599, EN, 1},
    {69476, 69476, 1599, EN, 1}, {69486, 69486, 1600, CS, 1}, {69493, 69493, 1600, CS, 1}, {69493, 69499, 1600, CS, 1},
    {69506, 69506, 1600, RU, 1}, {69519, 69519, 1600, RU, 1}, {69530, 69541, 1600, RU, 1}, {69486, 69486, 1600, EN, 1},
    {69493, 69493, 1600, EN, 1}, {27982, 27982, 1601, CS, 1}, {69552, 69558, 1601, CS, 1}, {27988, 27988, 1601, RU, 1},
    {69565, 69565, 1601, RU, 1}, {69576, 69576, 1601, EN, 1}, {69583, 69583, 1601, EN, 1}, {27999, 27999, 1601, EN, 1},
    {69590, 69600, 1602, CS, 1}, {69611, 69611, 1602, RU, 1}, {69590, 69590, 1602, EN, 1}, {69630, 69630, 1603, CS, 1},
    {69640, 69640, 1603, RU, 1}, {69659, 69659, 1603, EN, 1}, {69670, 69670, 1603, EN, 1},
    {69680, 69690, 1603, OTHER, 1}, {69701, 69701, 1604, CS, 1}, {69711, 69711, 1604, RU, 1},
    {69701, 69701, 1604, EN, 1}, {69730, 69730, 1604, EN, 1}, {69741, 69741, 1605, CS, 1}, {69752, 69752, 1605, RU, 1},
    {69771, 69771, 1605, EN, 1}, {69782, 69782, 1605, EN, 1}, {69793, 69802, 1606, CS, 1}, {69812, 69821, 1606, CS, 1},
    {69831, 69831, 1606, RU, 1}, {69846, 69846, 1606, EN, 1}, {69854, 69861, 1607, CS, 1}, {69871, 69878, 1607, CS, 1},
    {69871, 69871, 1607, CS, 1}, {69886, 69886, 1607, RU, 1}, {69899, 69899, 1607, RU, 1}, {69912, 69912, 1607, EN, 1},
    {69871, 69871, 1607, EN, 1}, {69920, 69920, 1607, OTHER, 1}, {69854, 69861, 1608, CS, 1},
    {69929, 69929, 1608, RU, 1}, {69912, 69912, 1608, EN, 1}, {69942, 69949, 1608, OTHER, 1},
    {69871, 69878, 1609, CS, 1}, {69957, 69957, 1609, RU, 1}, {69871, 69871, 1609, OTHER, 1},
    {69970, 69977, 1610, CS, 1}, {69986, 69986, 1610, RU, 1}, {69999, 69999, 1610, RU, 1}, {70012, 70012, 1610, EN, 1},
    {70021, 70021, 1610, EN, 1}, {70031, 70031, 1610, OTHER, 1}, {70039, 70039, 1611, CS, 1},
    {70047, 70047, 1611, RU, 1}, {70064, 70064, 1611, RU, 1}, {70073, 70073, 1611, EN, 1}, {70082, 70082, 1612, CS, 1},
    {70089, 70089, 1612, CS, 1}, {70097, 70097, 1612, CS, 1}, {70104, 70104, 1612, RU, 1}, {70117, 70128, 1612, RU, 1},
    {70139, 70139, 1612, RU, 1}, {70152, 70152, 1612, EN, 1}, {70089, 70089, 1612, EN, 1}, {70161, 70161, 1612, EN, 1},
    {70168, 70179, 1612, UK, 1}, {70190, 70190, 1613, CS, 1}, {70198, 70198, 1613, CS, 1}, {70207, 70207, 1613, RU, 1},
    {70222, 70222, 1613, RU, 1}, {70198, 70198, 1613, EN, 1}, {70237, 70237, 1614, CS, 1}, {70247, 70247, 1614, RU, 1},
    {70264, 70264, 1614, EN, 1}, {70274, 70274, 1615, CS, 1}, {70284, 70284, 1615, CS, 1}, {70295, 70295, 1615, RU, 1},
    {70284, 70284, 1615, EN, 1}, {70312, 70312, 1616, CS, 1}, {70319, 70319, 1616, RU, 1}, {70332, 70332, 1616, RU, 1},
    {70345, 70345, 1616, EN, 1}, {70356, 70356, 1617, CS, 1}, {70363, 70363, 1617, CS, 1}, {70371, 70371, 1617, RU, 1},
    {70384, 70384, 1617, RU, 1}, {70399, 70399, 1617, EN, 1}, {70406, 70406, 1617, EN, 1}, {70414, 70414, 1617, EN, 1},
    {70422, 70422, 1618, CS, 1}, {70430, 70430, 1618, RU, 1}, {70445, 70445, 1618, RU, 1}, {70458, 70458, 1618, EN, 1},
    {70466, 70466, 1619, CS, 1}, {70472, 70472, 1619, RU, 1}, {70466, 70466, 1619, EN, 1}, {70479, 70486, 1620, CS, 1},
    {70495, 70495, 1620, RU, 1}, {70506, 70506, 1620, RU, 1}, {70479, 70479, 1620, EN, 1}, {70519, 70525, 1621, CS, 1},
    {70533, 70533, 1621, RU, 1}, {70542, 70542, 1621, EN, 1}, {70519, 70525, 1622, CS, 1}, {70549, 70549, 1622, RU, 1},
    {70560, 70560, 1622, OTHER, 1}, {70519, 70525, 1623, CS, 1}, {70567, 70567, 1623, RU, 1},
    {70542, 70542, 1623, EN, 1}, {70578, 70585, 1624, CS, 1}, {70593, 70601, 1624, CS, 1}, {70610, 70610, 1624, RU, 1},
    {70578, 70578, 1624, EN, 1}, {70623, 70630, 1625, CS, 1}, {70638, 70638, 1625, RU, 1}, {70651, 70651, 1625, RU, 1},
    {70668, 70668, 1625, EN, 1}, {70678, 70678, 1625, EN, 1}, {70689, 70689, 1625, OTHER, 1},
    {70696, 70703, 1625, OTHER, 1}, {70711, 70711, 1626, CS, 1}, {70720, 70720, 1626, RU, 1},
    {70741, 70741, 1626, RU, 1}, {70760, 70760, 1626, EN, 1}, {70769, 70769, 1627, CS, 1}, {70778, 70778, 1627, RU, 1},
    {70769, 70769, 1627, EN, 1}, {70797, 70797, 1627, EN, 1}, {70806, 70815, 1628, CS, 1}, {70825, 70825, 1628, CS, 1},
    {70834, 70834, 1628, RU, 1}, {70851, 70851, 1628, EN, 1}, {70861, 70871, 1629, CS, 1}, {70882, 70882, 1629, RU, 1},
    {70901, 70901, 1629, EN, 1}, {70911, 70920, 1630, CS, 1}, {70930, 70930, 1630, RU, 1}, {70911, 70911, 1630, EN, 1},
    {70947, 70955, 1631, CS, 1}, {70964, 70964, 1631, RU, 1}, {70947, 70947, 1631, EN, 1}, {70979, 70979, 1631, EN, 1},
    {70987, 70987, 1632, CS, 1}, {70993, 70993, 1632, CS, 1}, {71000, 71000, 1632, RU, 1}, {70993, 70993, 1632, EN, 1},
    {71015, 71024, 1633, CS, 1}, {71034, 71034, 1633, RU, 1}, {71053, 71053, 1633, RU, 1}, {71066, 71066, 1633, EN, 1},
    {71075, 71075, 1633, EN, 1}, {71084, 71084, 1633, OTHER, 1}, {71091, 71091, 1634, CS, 1},
    {71100, 71100, 1634, RU, 1}, {71117, 71117, 1634, EN, 1}, {71126, 71126, 1635, CS, 1}, {71133, 71133, 1635, RU, 1},
    {71133, 71146, 1635, UK, 1}, {71159, 71159, 1635, EN, 1}, {71166, 71166, 1636, CS, 1}, {71175, 71175, 1636, RU, 1},
    {71175, 71192, 1636, UK, 1}, {71209, 71209, 1636, EN, 1}, {71218, 71224, 1637, CS, 1}, {71231, 71231, 1637, CS, 1},
    {71239, 71239, 1637, RU, 1}, {71258, 71258, 1637, EN, 1}, {71266, 71266, 1637, OTHER, 1},
    {71218, 71224, 1638, CS, 1}, {71274, 71274, 1638, RU, 1}, {71285, 71294, 1639, CS, 1}, {71304, 71315, 1639, CS, 1},
    {71327, 71327, 1639, RU, 1}, {71352, 71352, 1639, EN, 1}, {71363, 71363, 1640, CS, 1}, {71371, 71371, 1640, RU, 1},
    {71388, 71388, 1640, RU, 1}, {71403, 71403, 1640, RU, 1}, {71418, 71418, 1640, EN, 1}, {71426, 71430, 1641, CS, 1},
    {71435, 71435, 1641, RU, 1}, {71442, 71442, 1641, EN, 1}, {71448, 71448, 1642, CS, 1}, {71455, 71455, 1642, RU, 1},
    {71470, 71470, 1642, RU, 1}, {71483, 71483, 1642, EN, 1}, {71490, 71499, 1643, CS, 1}, {71509, 71509, 1643, RU, 1},
    {71526, 71526, 1643, UK, 1}, {71490, 71490, 1643, EN, 1}, {71545, 71557, 1643, OTHER, 1},
    {71570, 71578, 1644, CS, 1}, {71587, 71587, 1644, RU, 1}, {71600, 71600, 1644, OTHER, 1},
    {71570, 71578, 1645, CS, 1}, {58574, 58574, 1645, RU, 1}, {58565, 58565, 1645, EN, 1}, {71609, 71609, 1646, CS, 1},
    {71618, 71618, 1646, RU, 1}, {71637, 71637, 1646, EN, 1}, {71646, 71646, 1647, CS, 1}, {71652, 71652, 1647, RU, 1},
    {71669, 71669, 1647, EN, 1}, {71676, 71676, 1648, CS, 1}, {71682, 71682, 1648, RU, 1}, {71695, 71695, 1648, EN, 1},
    {71701, 71711, 1649, CS, 1}, {71723, 71723, 1649, RU, 1}, {71738, 71738, 1649, RU, 1}, {71749, 71749, 1649, EN, 1},
    {71759, 71759, 1649, EN, 1}, {71701, 71701, 1649, EN, 1}, {71767, 71767, 1650, CS, 1}, {71775, 71775, 1650, RU, 1},
    {71794, 71794, 1650, RU, 1}, {71809, 71809, 1650, EN, 1}, {71819, 71819, 1650, OTHER, 1},
    {71828, 71828, 1650, OTHER, 1}, {71836, 71836, 1651, CS, 1}, {71843, 71843, 1651, RU, 1},
    {71858, 71858, 1651, RU, 1}, {71873, 71873, 1651, EN, 1}, {71879, 71879, 1651, EN, 1}, {71887, 71887, 1651, EN, 1},
    {64613, 64613, 1652, CS, 1}, {71896, 71896, 1652, RU, 1}, {64613, 64613, 1652, EN, 1}, {71909, 71909, 1653, CS, 1},
    {71917, 71917, 1653, RU, 1}, {71909, 71909, 1653, EN, 1}, {64643, 64643, 1654, CS, 1}, {64632, 64632, 1654, RU, 1},
    {64643, 64643, 1654, EN, 1}, {64139, 64139, 1655, CS, 1}, {71926, 71926, 1655, RU, 1}, {64139, 64139, 1655, EN, 1},
    {71935, 71935, 1656, CS, 1}, {71939, 71939, 1656, RU, 1}, {71935, 71935, 1656, EN, 1}, {71946, 71946, 1657, CS, 1},
    {71951, 71951, 1657, RU, 1}, {71946, 71946, 1657, EN, 1}, {64076, 64076, 1658, CS, 1}, {71960, 71960, 1658, RU, 1},
    {64076, 64076, 1658, EN, 1}, {71973, 71973, 1659, CS, 1}, {71979, 71979, 1659, RU, 1}, {71973, 71973, 1659, EN, 1},
    {71992, 71992, 1660, CS, 1}, {71998, 71998, 1660, RU, 1}, {71992, 71992, 1660, EN, 1}, {72011, 72011, 1661, CS, 1},
    {72016, 72016, 1661, RU, 1}, {72011, 72011, 1661, EN, 1}, {72023, 72023, 1662, CS, 1}, {72031, 72031, 1662, RU, 1},
    {72023, 72023, 1662, EN, 1}, {72038, 72038, 1663, CS, 1}, {64201, 64201, 1663, RU, 1}, {72038, 72038, 1663, EN, 1},
    {72045, 72045, 1664, CS, 1}, {72052, 72052, 1664, RU, 1}, {72045, 72045, 1664, EN, 1}, {72065, 72065, 1665, CS, 1},
    {72071, 72071, 1665, RU, 1}, {72065, 72065, 1665, EN, 1}, {72080, 72080, 1666, CS, 1}, {72085, 72085, 1666, RU, 1},
    {72080, 72080, 1666, EN, 1}, {72094, 72099, 1667, CS, 1}, {72105, 72105, 1667, RU, 1}, {72114, 72114, 1667, RU, 1},
    {72094, 72094, 1667, EN, 1}, {72094, 72099, 1667, EN, 1}, {72123, 72123, 1668, CS, 1}, {72129, 72129, 1668, RU, 1},
    {72123, 72123, 1668, EN, 1}, {65269, 65269, 1669, CS, 1}, {72140, 72140, 1669, RU, 1}, {72153, 72153, 1669, RU, 1},
    {65269, 65269, 1669, EN, 1}, {72164, 72164, 1670, CS, 1}, {72172, 72172, 1670, RU, 1}, {72164, 72164, 1670, EN, 1},
    {72183, 72183, 1671, CS, 1}, {72193, 72193, 1671, RU, 1}, {72183, 72183, 1671, EN, 1}, {67748, 67748, 1672, CS, 1},
    {72210, 72210, 1672, RU, 1}, {72221, 72221, 1672, RU, 1}, {67748, 67748, 1672, EN, 1}, {72236, 72236, 1673, CS, 1},
    {72241, 72241, 1673, RU, 1}, {72236, 72236, 1673, EN, 1}, {72250, 72250, 1674, CS, 1}, {72257, 72257, 1674, RU, 1},
    {72250, 72250, 1674, EN, 1}, {69912, 69912, 1675, CS, 1}, {72270, 72270, 1675, RU, 1}, {69912, 69912, 1675, EN, 1},
    {72283, 72283, 1676, CS, 1}, {72289, 72289, 1676, RU, 1}, {72283, 72283, 1676, EN, 1}, {70542, 70542, 1677, CS, 1},
    {70567, 70567, 1677, RU, 1}, {70542, 70542, 1677, EN, 1}, {70406, 70406, 1678, CS, 1}, {70371, 70371, 1678, RU, 1},
    {70406, 70406, 1678, EN, 1}, {70458, 70458, 1679, CS, 1}, {70445, 70445, 1679, RU, 1}, {70458, 70458, 1679, EN, 1},
    {59629, 59629, 1680, CS, 1}, {72298, 72298, 1680, RU, 1}, {59629, 59629, 1680, EN, 1}, {42410, 42410, 1681, CS, 1},
    {72309, 72309, 1681, RU, 1}, {42410, 42410, 1681, EN, 1}, {59849, 59849, 1682, CS, 1}, {72318, 72318, 1682, RU, 1},
    {59849, 59849, 1682, EN, 1}, {60079, 60079, 1683, CS, 1}, {60068, 60068, 1683, RU, 1}, {60079, 60079, 1683, EN, 1},
    {63575, 63575, 1684, CS, 1}, {72331, 72331, 1684, RU, 1}, {63575, 63575, 1684, EN, 1}, {63561, 63561, 1685, CS, 1},
    {72338, 72338, 1685, RU, 1}, {72349, 72349, 1685, RU, 1}, {63561, 63561, 1685, EN, 1}, {64484, 64484, 1686, CS, 1},
    {72356, 72356, 1686, RU, 1}, {64484, 64484, 1686, EN, 1}, {64499, 64499, 1687, CS, 1}, {72367, 72367, 1687, RU, 1},
    {64499, 64499, 1687, EN, 1}, {64490, 64490, 1688, CS, 1}, {64471, 64471, 1688, RU, 1}, {64490, 64490, 1688, EN, 1},
    {72376, 72376, 1689, CS, 1}, {72382, 72382, 1689, RU, 1}, {72376, 72376, 1689, EN, 1}, {72393, 72393, 1690, CS, 1},
    {72400, 72400, 1690, RU, 1}, {72393, 72393, 1690, EN, 1}, {72415, 72415, 1691, CS, 1}, {72422, 72422, 1691, RU, 1},
    {72437, 72437, 1691, RU, 1}, {72415, 72415, 1691, EN, 1}, {63206, 63206, 1692, CS, 1}, {63193, 63193, 1692, RU, 1},
    {63206, 63206, 1692, EN, 1}, {72452, 72452, 1693, CS, 1}, {72460, 72460, 1693, RU, 1}, {72452, 72452, 1693, EN, 1},
    {72475, 72475, 1694, CS, 1}, {72482, 72482, 1694, RU, 1}, {72475, 72475, 1694, EN, 1}, {67369, 67369, 1695, CS, 1},
    {72495, 72495, 1695, RU, 1}, {67369, 67369, 1695, EN, 1}, {66804, 66804, 1696, CS, 1}, {72506, 72506, 1696, RU, 1},
    {66804, 66804, 1696, EN, 1}, {67096, 67096, 1697, CS, 1}, {72513, 72513, 1697, RU, 1}, {67096, 67096, 1697, EN, 1},
    {67143, 67143, 1698, CS, 1}, {72522, 72522, 1698, RU, 1}, {67143, 67143, 1698, EN, 1}, {65431, 65431, 1699, CS, 1},
    {72539, 72539, 1699, RU, 1}, {72552, 72552, 1699, RU, 1}, {65431, 65431, 1699, EN, 1}, {72565, 72565, 1700, CS, 1},
    {72570, 72570, 1700, RU, 1}, {72565, 72565, 1700, EN, 1}, {58853, 58853, 1701, CS, 1}, {72579, 72579, 1701, RU, 1},
    {58853, 58853, 1701, EN, 1}, {59260, 59260, 1702, CS, 1}, {72596, 72596, 1702, RU, 1}, {59260, 59260, 1702, EN, 1},
    {64239, 64239, 1703, CS, 1}, {72605, 72605, 1703, RU, 1}, {64239, 64239, 1703, EN, 1}, {72616, 72616, 1704, CS, 1},
    {72625, 72625, 1704, RU, 1}, {72616, 72616, 1704, EN, 1}, {72644, 72644, 1705, CS, 1}, {72652, 72652, 1705, RU, 1},
    {72644, 72644, 1705, EN, 1}, {71873, 71873, 1706, CS, 1}, {72669, 72669, 1706, RU, 1}, {72682, 72682, 1706, RU, 1},
    {71873, 71873, 1706, EN, 1}, {72695, 72695, 1707, CS, 1}, {72700, 72700, 1707, RU, 1}, {72695, 72695, 1707, EN, 1},
    {72707, 72707, 1708, CS, 1}, {72700, 72700, 1708, RU, 1}, {72707, 72707, 1708, EN, 1}, {72713, 72713, 1709, CS, 1},
    {72722, 72722, 1709, CS, 1}, {72730, 72730, 1709, RU, 1}, {72713, 72713, 1709, EN, 1}, {72722, 72722, 1709, EN, 1},
    {72745, 72745, 1710, CS, 1}, {72755, 72755, 1710, RU, 1}, {72745, 72745, 1710, EN, 1}, {72766, 72775, 1711, CS, 1},
    {72785, 72785, 1711, RU, 1}, {72766, 72775, 1711, EN, 1}, {72766, 72766, 1711, EN, 1}, {72800, 72810, 1712, CS, 1},
    {72821, 72821, 1712, RU, 1}, {72800, 72810, 1712, EN, 1}, {72800, 72800, 1712, EN, 1}, {62742, 62742, 1713, CS, 1},
    {72840, 72840, 1713, RU, 1}, {62742, 62742, 1713, EN, 1}, {62723, 62723, 1714, CS, 1}, {72859, 72859, 1714, RU, 1},
    {62723, 62723, 1714, EN, 1}, {62828, 62828, 1715, CS, 1}, {72859, 72859, 1715, RU, 1}, {62828, 62828, 1715, EN, 1},
    {72874, 72874, 1716, CS, 1}, {72883, 72883, 1716, RU, 1}, {72874, 72874, 1716, EN, 1}, {72900, 72900, 1717, CS, 1},
    {72909, 72909, 1717, RU, 1}, {72900, 72900, 1717, EN, 1}, {72926, 72926, 1718, CS, 1}, {72934, 72934, 1718, RU, 1},
    {72926, 72926, 1718, EN, 1}, {72949, 72949, 1719, CS, 1}, {72957, 72957, 1719, RU, 1}, {72949, 72949, 1719, EN, 1},
    {72972, 72972, 1720, CS, 1}, {72980, 72980, 1720, RU, 1}, {72972, 72972, 1720, EN, 1}, {72995, 73002, 1721, CS, 1},
    {73010, 73010, 1721, RU, 1}, {72995, 73002, 1721, EN, 1}, {72995, 72995, 1721, EN, 1}, {73021, 73021, 1722, CS, 1},
    {73027, 73027, 1722, RU, 1}, {73021, 73021, 1722, EN, 1}, {73038, 73038, 1723, CS, 1}, {73046, 73046, 1723, RU, 1},
    {73059, 73059, 1723, RU, 1}, {73038, 73038, 1723, EN, 1}, {73074, 73074, 1724, CS, 1}, {73081, 73081, 1724, RU, 1},
    {73074, 73074, 1724, EN, 1}, {73096, 73096, 1725, CS, 1}, {73102, 73102, 1725, RU, 1}, {73115, 73115, 1725, RU, 1},
    {73096, 73096, 1725, EN, 1}, {69057, 69057, 1726, CS, 1}, {73124, 73124, 1726, RU, 1}, {69057, 69057, 1726, EN, 1},
    {68785, 68785, 1727, CS, 1}, {73131, 73131, 1727, RU, 1}, {73144, 73144, 1727, RU, 1}, {68785, 68785, 1727, EN, 1},
    {69140, 69140, 1728, CS, 1}, {69160, 69160, 1728, RU, 1}, {73157, 73157, 1728, RU, 1}, {69140, 69140, 1728, EN, 1},
    {61218, 61218, 1729, CS, 1}, {73172, 73172, 1729, RU, 1}, {73185, 73185, 1729, RU, 1}, {61218, 61218, 1729, EN, 1},
    {61251, 61251, 1730, CS, 1}, {73200, 73200, 1730, RU, 1}, {61251, 61251, 1730, EN, 1}, {70993, 70993, 1731, CS, 1},
    {73211, 73211, 1731, RU, 1}, {70993, 70993, 1731, EN, 1}, {73224, 73224, 1732, CS, 1}, {73230, 73230, 1732, RU, 1},
    {73224, 73224, 1732, EN, 1}, {71258, 71258, 1733, CS, 1}, {73239, 73239, 1733, RU, 1}, {73252, 73252, 1733, RU, 1},
    {71258, 71258, 1733, EN, 1}, {71266, 71266, 1734, CS, 1}, {71239, 71239, 1734, RU, 1}, {71266, 71266, 1734, EN, 1},
    {73265, 73265, 1735, CS, 1}, {73273, 73273, 1735, RU, 1}, {73265, 73265, 1735, EN, 1}, {73284, 73284, 1736, CS, 1},
    {73292, 73292, 1736, RU, 1}, {73284, 73284, 1736, EN, 1}, {73307, 73307, 1737, CS, 1}, {73315, 73315, 1737, RU, 1},
    {73307, 73307, 1737, EN, 1}, {62225, 73326, 1738, CS, 1}, {73334, 73334, 1738, RU, 1}, {62225, 73326, 1738, EN, 1},
    {62225, 62225, 1738, EN, 1}, {62225, 62225, 1739, CS, 1}, {73343, 73343, 1739, RU, 1}, {62225, 62225, 1739, EN, 1},
    {61962, 73354, 1740, CS, 1}, {61951, 61951, 1740, RU, 1}, {61962, 73354, 1740, EN, 1}, {61962, 61962, 1740, EN, 1},
    {73361, 73361, 1741, CS, 1}, {73367, 73367, 1741, RU, 1}, {73361, 73361, 1741, EN, 1}, {73378, 73386, 1742, CS, 1},
    {73395, 73395, 1742, RU, 1}, {73378, 73386, 1742, EN, 1}, {73378, 73378, 1742, EN, 1}, {66731, 66731, 1743, CS, 1},
    {73406, 73406, 1743, RU, 1}, {73413, 73413, 1743, RU, 1}, {66731, 66731, 1743, EN, 1}, {66737, 66737, 1744, CS, 1},
    {73413, 73413, 1744, RU, 1}, {66737, 66737, 1744, EN, 1}, {73424, 73424, 1745, CS, 1}, {73432, 73432, 1745, RU, 1},
    {73424, 73424, 1745, EN, 1}, {71066, 71066, 1746, CS, 1}, {73443, 73443, 1746, RU, 1}, {71066, 71066, 1746, EN, 1},
    {71418, 71418, 1747, CS, 1}, {71403, 71403, 1747, RU, 1}, {73458, 73458, 1747, RU, 1}, {71418, 71418, 1747, EN, 1},
    {71159, 71159, 1748, CS, 1}, {71133, 71133, 1748, RU, 1}, {71159, 71159, 1748, EN, 1}, {37404, 37404, 1749, CS, 1},
    {37368, 37368, 1749, RU, 1}, {37404, 37404, 1749, EN, 1}, {66756, 66756, 1750, CS, 1}, {66743, 66743, 1750, RU, 1},
    {66756, 66756, 1750, EN, 1}, {64160, 64160, 1751, CS, 1}, {73471, 73471, 1751, RU, 1}, {73484, 73484, 1751, RU, 1},
    {64160, 64160, 1751, EN, 1}, {64167, 64167, 1752, CS, 1}, {73497, 73497, 1752, RU, 1}, {73514, 73514, 1752, RU, 1},
    {64167, 64167, 1752, EN, 1}, {64844, 64844, 1753, CS, 1}, {73531, 73531, 1753, RU, 1}, {73544, 73544, 1753, RU, 1},
    {64844, 64844, 1753, EN, 1}, {64827, 64827, 1754, CS, 1}, {64875, 64875, 1754, RU, 1}, {64827, 64827, 1754, EN, 1},
    {64259, 64259, 1755, CS, 1}, {73555, 73555, 1755, RU, 1}, {64259, 64259, 1755, EN, 1}, {73568, 73575, 1756, CS, 1},
    {73583, 73583, 1756, RU, 1}, {73568, 73575, 1756, EN, 1}, {73568, 73568, 1756, EN, 1}, {73594, 73602, 1757, CS, 1},
    {73611, 73618, 1757, CS, 1}, {73626, 73626, 1757, RU, 1}, {73594, 73602, 1757, EN, 1}, {73611, 73618, 1757, EN, 1},
    {73594, 73594, 1757, EN, 1}, {73639, 73639, 1758, CS, 1}, {73646, 73646, 1758, RU, 1}, {73639, 73639, 1758, EN, 1},
    {64024, 64024, 1759, CS, 1}, {73661, 73661, 1759, RU, 1}, {64024, 64024, 1759, EN, 1}, {73672, 73672, 1760, CS, 1},
    {73676, 73676, 1760, RU, 1}, {73672, 73672, 1760, EN, 1}, {73683, 73683, 1761, CS, 1}, {73691, 73691, 1761, RU, 1},
    {73683, 73683, 1761, EN, 1}, {73704, 73704, 1762, CS, 1}, {73710, 73710, 1762, RU, 1}, {73704, 73704, 1762, EN, 1},
    {73721, 73721, 1763, CS, 1}, {73727, 73727, 1763, CS, 1}, {73733, 73733, 1763, RU, 1}, {73721, 73721, 1763, EN, 1},
    {73727, 73727, 1763, EN, 1}, {73746, 73746, 1764, CS, 1}, {73753, 73753, 1764, RU, 1}, {73746, 73746, 1764, EN, 1},
    {65621, 65621, 1765, CS, 1}, {73762, 73762, 1765, RU, 1}, {65621, 65621, 1765, EN, 1}, {66234, 66234, 1766, CS, 1},
    {73777, 73777, 1766, RU, 1}, {66234, 66234, 1766, EN, 1}, {73796, 73796, 1767, CS, 1}, {73803, 73803, 1767, RU, 1},
    {73796, 73796, 1767, EN, 1}, {71669, 71669, 1768, CS, 1}, {73812, 73812, 1768, RU, 1}, {73825, 73825, 1768, RU, 1},
    {71669, 71669, 1768, EN, 1}, {73838, 73838, 1769, CS, 1}, {73843, 73843, 1769, RU, 1}, {73852, 73852, 1769, RU, 1},
    {73838, 73838, 1769, EN, 1}, {63120, 63120, 1770, CS, 1}, {73861, 73861, 1770, RU, 1}, {63120, 63120, 1770, EN, 1},
    {73872, 73872, 1771, CS, 1}, {73879, 73879, 1771, RU, 1}, {73888, 73888, 1771, RU, 1}, {73872, 73872, 1771, EN, 1},
    {61309, 61309, 1772, CS, 1}, {61296, 61296, 1772, RU, 1}, {61309, 61309, 1772, EN, 1}, {64212, 64212, 1773, CS, 1},
    {73901, 73901, 1773, RU, 1}, {64212, 64212, 1773, EN, 1}, {73912, 73912, 1774, CS, 1}, {73919, 73919, 1774, RU, 1},
    {73912, 73912, 1774, EN, 1}, {65179, 65179, 1775, CS, 1}, {73932, 73932, 1775, RU, 1}, {65179, 65179, 1775, EN, 1},
    {65067, 65067, 1776, CS, 1}, {73947, 73947, 1776, RU, 1}, {65067, 65067, 1776, EN, 1}, {65026, 65026, 1777, CS, 1},
    {73960, 73960, 1777, RU, 1}, {65026, 65026, 1777, EN, 1}, {64350, 64350, 1778, CS, 1}, {73975, 73975, 1778, RU, 1},
    {64350, 64350, 1778, EN, 1}, {64994, 64994, 1779, CS, 1}, {73990, 73990, 1779, RU, 1}, {64994, 64994, 1779, EN, 1},
    {74003, 74015, 1780, CS, 4}, {74003, 74003, 1780, CS, 4}, {74028, 74028, 1780, RU, 4}, {74049, 74049, 1780, EN, 4},
    {74059, 74066, 1781, CS, 4}, {74059, 74059, 1781, CS, 4}, {74074, 74074, 1781, RU, 4}, {74087, 74087, 1781, EN, 4},
    {74093, 74102, 1782, CS, 4}, {74093, 74093, 1782, CS, 4}, {74113, 74113, 1782, RU, 4}, {74126, 74126, 1782, EN, 4},
    {74135, 74145, 1783, CS, 4}, {74156, 74156, 1783, CS, 4}, {74164, 74164, 1783, RU, 4}, {74179, 74179, 1783, EN, 4},
    {74189, 74200, 1784, CS, 4}, {74189, 74189, 1784, CS, 4}, {74213, 74213, 1784, RU, 4}, {74228, 74228, 1784, EN, 4},
    {74239, 74247, 1785, CS, 4}, {74239, 74239, 1785, CS, 4}, {74256, 74256, 1785, RU, 4}, {74275, 74275, 1785, EN, 4},
    {74284, 74290, 1786, CS, 4}, {74297, 74305, 1786, CS, 4}, {74314, 74314, 1786, RU, 4}, {74284, 74284, 1786, EN, 4},
    {74325, 74334, 1787, CS, 4}, {74344, 74344, 1787, CS, 4}, {74351, 74351, 1787, RU, 4}, {74344, 74344, 1787, EN, 4},
    {74364, 74370, 1788, CS, 4}, {74377, 74377, 1788, RU, 4}, {74388, 74388, 1788, RU, 4}, {74397, 74397, 1788, EN, 4},
    {74404, 74404, 1789, CS, 4}, {74413, 74413, 1789, RU, 4}, {74426, 74426, 1789, EN, 4}, {74433, 74433, 1790, CS, 4},
    {74443, 74443, 1790, RU, 4}, {74454, 74454, 1790, EN, 4}, {74464, 74473, 1791, CS, 4}, {74464, 74464, 1791, CS, 4},
    {74483, 74483, 1791, RU, 4}, {74496, 74496, 1791, EN, 4}, {74506, 74516, 1792, CS, 4}, {74506, 74506, 1792, CS, 4},
    {74528, 74528, 1792, RU, 4}, {74506, 74506, 1792, EN, 4}, {74543, 74555, 1793, CS, 4}, {74543, 74543, 1793, CS, 4},
    {74568, 74568, 1793, RU, 4}, {74587, 74587, 1793, EN, 4}, {74600, 74600, 1794, CS, 4}, {74605, 74605, 1794, RU, 4},
    {74614, 74614, 1794, EN, 4}, {74620, 74620, 1795, CS, 4}, {74620, 74631, 1795, CS, 4}, {74644, 74644, 1795, RU, 4},
    {74620, 74620, 1795, EN, 4}, {74659, 74666, 1796, CS, 4}, {74659, 74659, 1796, CS, 4}, {74674, 74674, 1796, RU, 4},
    {74659, 74659, 1796, EN, 4}, {74685, 74697, 1797, CS, 4}, {74710, 74710, 1797, RU, 4}, {74727, 74727, 1797, EN, 4},
    {74738, 74749, 1798, CS, 4}, {74761, 74761, 1798, RU, 4}, {74778, 74778, 1798, EN, 4}, {74789, 74798, 1799, CS, 4},
    {74808, 74808, 1799, CS, 4}, {74815, 74815, 1799, RU, 4}, {74828, 74828, 1799, EN, 4}, {74837, 74846, 1800, CS, 4},
    {74837, 74837, 1800, CS, 4}, {74856, 74856, 1800, RU, 4}, {74837, 74837, 1800, EN, 4}, {74869, 74880, 1801, CS, 4},
    {74892, 74892, 1801, RU, 4}, {74869, 74869, 1801, EN, 4}, {74909, 74915, 1802, CS, 4}, {74923, 74923, 1802, RU, 4},
    {74934, 74934, 1802, EN, 4}, {74939, 74949, 1803, CS, 4}, {74960, 74960, 1803, CS, 4}, {74967, 74967, 1803, RU, 4},
    {74980, 74980, 1803, RU, 4}, {74993, 74993, 1803, EN, 4}, {75000, 75011, 1804, CS, 4}, {75000, 75000, 1804, CS, 4},
    {75024, 75024, 1804, RU, 4}, {75000, 75000, 1804, EN, 4}, {75039, 75051, 1805, CS, 4}, {75039, 75039, 1805, CS, 4},
    {75064, 75064, 1805, RU, 4}, {75083, 75083, 1805, EN, 4}, {75095, 75103, 1806, CS, 4}, {75112, 75112, 1806, RU, 4},
    {75123, 75123, 1806, EN, 4}, {75129, 75129, 1807, CS, 4}, {75140, 75140, 1807, RU, 4}, {75157, 75157, 1807, EN, 4},
    {75165, 75173, 1808, CS, 4}, {75182, 75182, 1808, RU, 4}, {75197, 75197, 1808, EN, 4}, {75204, 75215, 1809, CS, 4},
    {75227, 75227, 1809, CS, 4}, {75236, 75236, 1809, RU, 4}, {75227, 75227, 1809, EN, 4}, {75251, 75251, 1810, CS, 4},
    {75260, 75260, 1810, RU, 4}, {75275, 75275, 1810, EN, 4}, {75284, 75294, 1811, CS, 4}, {75284, 75284, 1811, CS, 4},
    {75305, 75305, 1811, RU, 4}, {75284, 75284, 1811, EN, 4}, {75322, 75331, 1812, CS, 4}, {75322, 75322, 1812, CS, 4},
    {75341, 75341, 1812, RU, 4}, {75354, 75354, 1812, EN, 4}, {75363, 75369, 1813, CS, 4}, {75363, 75363, 1813, CS, 4},
    {75376, 75376, 1813, RU, 4}, {75363, 75363, 1813, EN, 4}, {75387, 75394, 1814, CS, 4}, {75402, 75402, 1814, RU, 4},
    {75417, 75417, 1814, EN, 4}, {75423, 75436, 1815, CS, 4}, {75450, 75450, 1815, RU, 4}, {75469, 75469, 1815, EN, 4},
    {75482, 75493, 1816, CS, 4}, {75505, 75505, 1816, RU, 4}, {75522, 75522, 1816, EN, 4}, {75533, 75545, 1817, CS, 4},
    {75533, 75533, 1817, CS, 4}, {75559, 75559, 1817, RU, 4}, {75533, 75533, 1817, EN, 4}, {75576, 75584, 1818, CS, 4},
    {75576, 75576, 1818, CS, 4}, {75593, 75593, 1818, RU, 4}, {75604, 75604, 1818, EN, 4}, {75612, 75623, 1819, CS, 4},
    {75635, 75635, 1819, RU, 4}, {75612, 75612, 1819, EN, 4}, {75656, 75663, 1820, CS, 4}, {75656, 75656, 1820, CS, 4},
    {75671, 75671, 1820, RU, 4}, {75656, 75656, 1820, EN, 4}, {75684, 75684, 1821, CS, 4}, {75692, 75692, 1821, RU, 4},
    {75703, 75703, 1821, EN, 4}, {75710, 75716, 1822, CS, 4}, {75723, 75723, 1822, RU, 4}, {75730, 75730, 1822, EN, 4},
    {75736, 75745, 1823, CS, 4}, {75756, 75756, 1823, RU, 4}, {75769, 75769, 1823, EN, 4}, {75778, 75778, 1824, CS, 4},
    {75786, 75793, 1824, CS, 4}, {75801, 75810, 1824, RU, 4}, {75819, 75819, 1824, EN, 4}, {75827, 75827, 1825, CS, 4},
    {75840, 75840, 1825, CS, 4}, {75853, 75853, 1825, RU, 4}, {75880, 75880, 1825, EN, 4}, {75895, 75895, 1826, CS, 4},
    {75906, 75906, 1826, RU, 4}, {75925, 75925, 1826, EN, 4}, {75935, 75944, 1827, CS, 4}, {75954, 75954, 1827, RU, 4},
    {75973, 75973, 1827, EN, 4}, {75983, 75983, 1828, CS, 4}, {75993, 75993, 1828, RU, 4}, {75983, 75983, 1828, EN, 4},
    {76014, 76014, 1829, CS, 4}, {76024, 76024, 1829, RU, 4}, {76043, 76043, 1829, EN, 4}, {76053, 76053, 1830, CS, 4},
    {76065, 76065, 1830, RU, 4}, {76086, 76086, 1830, EN, 4}, {76098, 76098, 1830, EN, 4}, {76110, 76110, 1831, CS, 4},
    {76118, 76118, 1831, CS, 4}, {76125, 76125, 1831, RU, 4}, {76138, 76138, 1831, EN, 4}, {76118, 76118, 1831, EN, 4},
    {76147, 76147, 1832, CS, 4}, {76154, 76154, 1832, CS, 4}, {76160, 76160, 1832, RU, 4}, {76171, 76171, 1832, RU, 4},
    {76147, 76147, 1832, EN, 4}, {76180, 76180, 1832, EN, 4}, {76186, 76186, 1833, CS, 4}, {76196, 76196, 1833, RU, 4},
    {76186, 76186, 1833, EN, 4}, {76215, 76215, 1834, CS, 4}, {76224, 76224, 1834, RU, 4}, {76239, 76239, 1834, EN, 4},
    {76249, 76249, 1835, CS, 4}, {76258, 76258, 1835, RU, 4}, {76271, 76271, 1835, EN, 4}, {76280, 76280, 1836, CS, 4},
    {76289, 76289, 1836, RU, 4}, {76280, 76280, 1836, EN, 4}, {76306, 76306, 1837, CS, 4}, {76313, 76313, 1837, RU, 4},
    {76306, 76306, 1837, EN, 4}, {76326, 76326, 1838, CS, 4}, {76335, 76335, 1838, RU, 4}, {76348, 76348, 1838, EN, 4},
    {76355, 76355, 1839, CS, 4}, {76362, 76362, 1839, RU, 4}, {76355, 76355, 1839, EN, 4}, {76377, 76377, 1840, CS, 4},
    {76382, 76382, 1840, RU, 4}, {76377, 76377, 1840, EN, 4}, {76393, 76393, 1841, CS, 4}, {76400, 76400, 1841, RU, 4},
    {76393, 76393, 1841, EN, 4}, {76409, 76409, 1842, CS, 4}, {76417, 76417, 1842, RU, 4}, {76409, 76409, 1842, EN, 4},
    {76428, 76428, 1843, CS, 4}, {59834, 59834, 1843, RU, 4}, {59857, 59857, 1843, EN, 4}, {76437, 76437, 1844, CS, 4},
    {76448, 76457, 1844, CS, 4}, {76467, 76467, 1844, RU, 4}, {76484, 76484, 1844, EN, 4}, {76493, 76493, 1845, CS, 4},
    {76502, 76502, 1845, RU, 4}, {76493, 76493, 1845, EN, 4}, {76517, 76517, 1846, CS, 4}, {76526, 76526, 1846, RU, 4},
    {76517, 76517, 1846, EN, 4}, {76543, 76543, 1847, CS, 4}, {76548, 76548, 1847, RU, 4}, {76543, 76543, 1847, EN, 4},
    {76559, 76559, 1848, CS, 4}, {76571, 76571, 1848, RU, 4}, {76590, 76590, 1848, EN, 4}, {76600, 76600, 1849, CS, 4},
    {76611, 76620, 1849, CS, 4}, {76630, 76630, 1849, RU, 4}, {76647, 76647, 1849, EN, 4}, {76656, 76656, 1850, CS, 4},
    {76665, 76672, 1850, CS, 4}, {76665, 76665, 1850, CS, 4}, {76680, 76680, 1850, RU, 4}, {76665, 76665, 1850, EN, 4},
    {76691, 76691, 1851, CS, 4}, {58673, 58681, 1851, CS, 4}, {58690, 58690, 1851, RU, 4}, {58673, 58673, 1851, EN, 4},
    {76701, 76701, 1852, CS, 4}, {76717, 76717, 1852, RU, 4}, {76701, 76701, 1852, EN, 4}, {76741, 76741, 1853, CS, 4},
    {76750, 76750, 1853, RU, 4}, {76741, 76741, 1853, EN, 4}, {76765, 76765, 1854, CS, 4}, {76778, 76789, 1854, CS, 4},
    {76801, 76801, 1854, RU, 4}, {76822, 76822, 1854, EN, 4}, {76833, 76833, 1855, CS, 4}, {76845, 76855, 1855, CS, 4},
    {76866, 76866, 1855, RU, 4}, {76845, 76845, 1855, EN, 4}, {76883, 76883, 1856, CS, 4}, {65041, 65041, 1856, RU, 4},
    {65026, 65026, 1856, EN, 4}, {70284, 70284, 1857, CS, 4}, {70295, 70295, 1857, RU, 4}, {70284, 70284, 1857, EN, 4},
    {76892, 76892, 1858, CS, 4}, {76902, 76902, 1858, RU, 4}, {76919, 76919, 1858, EN, 4}, {76926, 76926, 1858, EN, 4},
    {76933, 76933, 1859, CS, 4}, {63457, 63457, 1859, RU, 4}, {63487, 63487, 1859, EN, 4}, {76942, 76942, 1860, CS, 4},
    {76950, 76950, 1860, RU, 4}, {76963, 76963, 1860, EN, 4}, {76968, 76968, 1861, CS, 4}, {76975, 76975, 1861, RU, 4},
    {76986, 76986, 1861, EN, 4}, {76991, 76991, 1862, CS, 4}, {76999, 76999, 1862, RU, 4}, {76991, 76991, 1862, EN, 4},
    {77010, 77010, 1863, CS, 4}, {77018, 77018, 1863, RU, 4}, {77031, 77031, 1863, EN, 4}, {77037, 77037, 1864, CS, 4},
    {77044, 77044, 1864, RU, 4}, {77037, 77037, 1864, EN, 4}, {77057, 77057, 1865, CS, 4}, {77065, 77065, 1865, RU, 4},
    {77057, 77057, 1865, EN, 4}, {77076, 77076, 1866, CS, 4}, {77086, 77086, 1866, RU, 4}, {77103, 77103, 1866, EN, 4},
    {77111, 77111, 1867, CS, 4}, {77120, 77120, 1867, RU, 4}, {77111, 77111, 1867, EN, 4}, {77133, 77133, 1868, CS, 4},
    {77143, 77143, 1868, RU, 4}, {77133, 77133, 1868, EN, 4}, {77160, 77160, 1869, CS, 4}, {77170, 77170, 1869, CS, 4},
    {77180, 77180, 1869, RU, 4}, {77193, 77193, 1869, EN, 4}, {77201, 77201, 1870, CS, 4}, {77211, 77211, 1870, RU, 4},
    {77226, 77226, 1871, CS, 4}, {77236, 77236, 1871, RU, 4}, {77226, 77226, 1871, EN, 4}, {77253, 77253, 1872, CS, 4},
    {77264, 77264, 1872, RU, 4}, {77253, 77253, 1872, EN, 4}, {77283, 77283, 1873, CS, 4}, {77293, 77293, 1873, RU, 4},
    {77283, 77283, 1873, EN, 4}, {77310, 77310, 1874, CS, 4}, {77321, 77321, 1874, RU, 4}, {77340, 77340, 1874, EN, 4},
    {77348, 77348, 1875, CS, 4}, {77358, 77358, 1875, RU, 4}, {77348, 77348, 1875, EN, 4}, {77375, 77375, 1876, CS, 4},
    {77388, 77388, 1876, RU, 4}, {77409, 77409, 1876, EN, 4}, {77420, 77420, 1877, CS, 4}, {77429, 77429, 1877, RU, 4},
    {77420, 77420, 1877, EN, 4}, {77442, 77442, 1878, CS, 4}, {77454, 77454, 1878, RU, 4}, {77442, 77442, 1878, EN, 4},
    {63304, 63304, 1879, CS, 4}, {63263, 63263, 1879, RU, 4}, {63297, 63297, 1879, EN, 4}, {77473, 77473, 1880, CS, 4},
    {77486, 77496, 1880, CS, 4}, {77507, 77507, 1880, RU, 4}, {77528, 77528, 1880, EN, 4}, {77539, 77548, 1881, CS, 4},
    {77539, 77539, 1881, CS, 4}, {77559, 77559, 1881, RU, 4}, {77572, 77572, 1881, EN, 4}, {77579, 77579, 1882, CS, 4},
    {77586, 77586, 1882, RU, 4}, {77579, 77579, 1882, EN, 4}, {77599, 77599, 1883, CS, 4}, {77609, 77609, 1883, CS, 4},
    {77619, 77619, 1883, RU, 4}, {77609, 77609, 1883, EN, 4}, {77634, 77634, 1884, CS, 4}, {77643, 77643, 1884, RU, 4},
    {77634, 77634, 1884, EN, 4}, {77654, 77654, 1885, CS, 4}, {77662, 77662, 1885, RU, 4}, {77654, 77654, 1885, EN, 4},
    {77673, 77673, 1886, CS, 4}, {77679, 77679, 1886, RU, 4}, {77673, 77673, 1886, EN, 4}, {77686, 77686, 1887, CS, 4},
    {77697, 77697, 1887, RU, 4}, {77716, 77716, 1887, EN, 4}, {77724, 77724, 1888, CS, 4}, {77731, 77731, 1888, RU, 4},
    {77724, 77724, 1888, EN, 4}, {77746, 77746, 1889, CS, 4}, {77755, 77755, 1889, RU, 4}, {77772, 77772, 1889, EN, 4},
    {77781, 77781, 1890, CS, 4}, {77787, 77787, 1890, RU, 4}, {77781, 77781, 1890, EN, 4}, {77798, 77798, 1891, CS, 4},
    {77808, 77808, 1891, RU, 4}, {77798, 77798, 1891, EN, 4}, {77827, 77827, 1892, CS, 4}, {77832, 77832, 1892, RU, 4},
    {77827, 77827, 1892, EN, 4}, {77841, 77846, 1893, CS, 4}, {77852, 77852, 1893, RU, 4}, {77841, 77841, 1893, EN, 4},
    {77861, 77867, 1894, CS, 4}, {77875, 77875, 1894, RU, 4}, {77882, 77882, 1894, RU, 4}, {77861, 77861, 1894, EN, 4},
    {77893, 77902, 1895, CS, 4}, {77912, 77912, 1895, RU, 4}, {77893, 77893, 1895, EN, 4}, {77929, 77938, 1896, CS, 4},
    {77949, 77949, 1896, CS, 4}, {77958, 77958, 1896, RU, 4}, {77975, 77975, 1896, EN, 4}, {77985, 77992, 1897, CS, 4},
    {78000, 78000, 1897, RU, 4}, {77985, 77985, 1897, EN, 4}, {78011, 78011, 1897, EN, 4}, {78018, 78026, 1898, CS, 4},
    {78035, 78035, 1898, CS, 4}, {78042, 78042, 1898, RU, 4}, {78035, 78035, 1898, EN, 4}, {78057, 78057, 1899, CS, 4},
    {78065, 78065, 1899, RU, 4}, {78057, 78057, 1899, EN, 4}, {78082, 78089, 1900, CS, 4}, {78097, 78097, 1900, RU, 4},
    {78082, 78082, 1900, EN, 4}, {78110, 78115, 1901, CS, 4}, {78121, 78121, 1901, RU, 4}, {78110, 78110, 1901, EN, 4},
    {78130, 78140, 1902, CS, 4}, {78151, 78151, 1902, RU, 4}, {78164, 78164, 1902, EN, 4}, {78175, 78184, 1903, CS, 4},
    {78194, 78194, 1903, RU, 4}, {78207, 78207, 1903, EN, 4}, {78216, 78224, 1904, CS, 4}, {78235, 78235, 1904, RU, 4},
    {78216, 78216, 1904, EN, 4}, {78250, 78250, 1905, CS, 4}, {78260, 78270, 1905, CS, 4}, {78281, 78281, 1905, RU, 4},
    {78300, 78300, 1905, EN, 4}, {78311, 78316, 1906, CS, 4}, {78322, 78322, 1906, RU, 4}, {78331, 78331, 1906, RU, 4},
    {78311, 78311, 1906, EN, 4}, {78340, 78340, 1907, CS, 4}, {78347, 78347, 1907, RU, 4}, {78360, 78360, 1907, RU, 4},
    {78369, 78369, 1907, EN, 4}, {78340, 78340, 1907, EN, 4}, {78376, 78387, 1908, CS, 4}, {78399, 78399, 1908, RU, 4},
    {78376, 78376, 1908, EN, 4}, {78416, 78425, 1909, CS, 4}, {78416, 78416, 1909, CS, 4}, {78436, 78436, 1909, RU, 4},
    {78449, 78449, 1909, EN, 4}, {78458, 78458, 1910, CS, 4}, {78467, 78467, 1910, RU, 4}, {78484, 78484, 1910, EN, 4},
    {78493, 78493, 1911, CS, 4}, {78502, 78502, 1911, RU, 4}, {78493, 78493, 1911, EN, 4}, {78517, 78517, 1912, CS, 4},
    {73315, 73315, 1912, RU, 4}, {73307, 73307, 1912, EN, 4}, {78524, 78524, 1913, CS, 4}, {78533, 78533, 1913, CS, 4},
    {78543, 78543, 1913, RU, 4}, {78554, 78554, 1913, RU, 4}, {78524, 78524, 1913, EN, 4}, {78569, 78569, 1914, CS, 4},
    {78576, 78576, 1914, RU, 4}, {78589, 78589, 1914, EN, 4}, {21332, 21332, 1915, CS, 4}, {78596, 78596, 1915, RU, 4},
    {21332, 21332, 1915, EN, 4}, {78607, 78607, 1916, CS, 4}, {78615, 78615, 1916, RU, 4}, {78626, 78626, 1916, EN, 4},
    {78632, 78642, 1917, CS, 4}, {78653, 78653, 1917, RU, 4}, {78632, 78632, 1917, EN, 4}, {78672, 78681, 1918, CS, 4},
    {78691, 78691, 1918, RU, 4}, {78706, 78706, 1918, EN, 4}, {78715, 78715, 1919, CS, 4}, {78725, 78725, 1919, RU, 4},
    {78740, 78740, 1919, EN, 4}, {78750, 78755, 1920, CS, 4}, {78761, 78761, 1920, RU, 4}, {78770, 78770, 1920, EN, 4},
    {78775, 78775, 1921, CS, 4}, {78782, 78790, 1921, CS, 4}, {78799, 78799, 1921, RU, 4}, {78775, 78775, 1921, EN, 4},
    {78808, 78808, 1922, CS, 4}, {78815, 78815, 1922, RU, 4}, {78826, 78826, 1922, EN, 4}, {78834, 78834, 1923, CS, 4},
    {78843, 78852, 1923, CS, 4}, {78862, 78862, 1923, RU, 4}, {78879, 78879, 1923, EN, 4}, {78888, 78896, 1924, CS, 4},
    {78888, 78888, 1924, CS, 4}, {78905, 78905, 1924, RU, 4}, {78914, 78914, 1924, EN, 4}, {78922, 78922, 1925, CS, 4},
    {78931, 78940, 1925, CS, 4}, {78950, 78950, 1925, RU, 4}, {78931, 78931, 1925, EN, 4}, {78967, 78975, 1926, CS, 4},
    {78967, 78967, 1926, CS, 4}, {78984, 78984, 1926, RU, 4}, {78999, 78999, 1926, EN, 4}, {79007, 79014, 1927, CS, 4},
    {79022, 79022, 1927, CS, 4}, {79028, 79028, 1927, RU, 4}, {79022, 79022, 1927, EN, 4}, {79039, 79045, 1928, CS, 4},
    {79039, 79039, 1928, CS, 4}, {79053, 79053, 1928, RU, 4}, {79062, 79062, 1928, EN, 4}, {79068, 79076, 1929, CS, 4},
    {79085, 79085, 1929, RU, 4}, {79096, 79096, 1929, RU, 4}, {79068, 79068, 1929, EN, 4}, {79107, 79107, 1930, CS, 4},
    {79115, 79115, 1930, RU, 4}, {79130, 79130, 1930, EN, 4}, {79138, 79144, 1931, CS, 4}, {79152, 79152, 1931, RU, 4},
    {79138, 79138, 1931, EN, 4}, {79163, 79163, 1932, CS, 4}, {79172, 79172, 1932, RU, 4}, {79183, 79183, 1932, EN, 4},
    {79192, 79199, 1933, CS, 4}, {79192, 79192, 1933, CS, 4}, {79207, 79207, 1933, CS, 4}, {79214, 79214, 1933, RU, 4},
    {79223, 79223, 1933, EN, 4}, {79230, 79230, 1934, CS, 4}, {79238, 79238, 1934, RU, 4}, {79230, 79230, 1934, EN, 4},
    {79253, 79253, 1935, CS, 4}, {79263, 79263, 1935, CS, 4}, {79270, 79270, 1935, RU, 4}, {79285, 79285, 1935, EN, 4},
    {79295, 79295, 1936, CS, 4}, {79303, 79303, 1936, RU, 4}, {79314, 79314, 1936, EN, 4}, {79323, 79323, 1937, CS, 4},
    {79332, 79332, 1937, RU, 4}, {79345, 79345, 1937, EN, 4}, {79354, 79361, 1938, CS, 4}, {79369, 79369, 1938, RU, 4},
    {79354, 79354, 1938, EN, 4}, {79382, 79382, 1939, CS, 4}, {79391, 79391, 1939, RU, 4}, {79404, 79404, 1939, RU, 4},
    {79417, 79417, 1939, EN, 4}, {79426, 79433, 1940, CS, 4}, {79441, 79441, 1940, RU, 4}, {79426, 79426, 1940, EN, 4},
    {79452, 79452, 1941, CS, 4}, {79458, 79458, 1941, RU, 4}, {79469, 79469, 1941, EN, 4}, {79477, 79477, 1942, CS, 4},
    {79488, 79499, 1942, CS, 4}, {79511, 79511, 1942, RU, 4}, {79528, 79528, 1942, EN, 4}, {79537, 79537, 1943, CS, 4},
    {79546, 79555, 1943, CS, 4}, {79565, 79565, 1943, RU, 4}, {79546, 79546, 1943, EN, 4}, {79582, 79590, 1944, CS, 4},
    {79599, 79599, 1944, RU, 4}, {79614, 79614, 1944, EN, 4}, {79622, 79628, 1945, CS, 4}, {79635, 79635, 1945, RU, 4},
    {79648, 79648, 1945, EN, 4}, {79654, 79654, 1946, CS, 4}, {79662, 79662, 1946, RU, 4}, {79654, 79654, 1946, EN, 4},
    {79675, 79682, 1947, CS, 4}, {79690, 79690, 1947, RU, 4}, {79703, 79703, 1947, EN, 4}, {79709, 79709, 1948, CS, 4},
    {79716, 79716, 1948, RU, 4}, {79733, 79733, 1948, EN, 4}, {79741, 79741, 1949, CS, 4}, {79748, 79748, 1949, RU, 4},
    {79761, 79761, 1949, EN, 4}, {79769, 79769, 1950, CS, 4}, {79776, 79776, 1950, RU, 4}, {79769, 79769, 1950, EN, 4},
    {79789, 79789, 1951, CS, 4}, {79797, 79797, 1951, RU, 4}, {79806, 79806, 1951, EN, 4}, {79814, 79814, 1952, CS, 4},
    {79819, 79819, 1952, CS, 4}, {79824, 79824, 1952, CS, 4}, {79830, 79830, 1952, RU, 4}, {79841, 79841, 1952, RU, 4},
    {79819, 79819, 1952, EN, 4}, {79852, 79852, 1953, CS, 4}, {79857, 79857, 1953, CS, 4}, {79864, 79864, 1953, RU, 4},
    {79857, 79857, 1953, EN, 4}, {79877, 79882, 1954, CS, 4}, {79888, 79888, 1954, RU, 4}, {79897, 79897, 1954, EN, 4},
    {79903, 79909, 1955, CS, 4}, {79916, 79916, 1955, RU, 4}, {79927, 79927, 1955, EN, 4}, {79934, 79940, 1956, CS, 4},
    {79947, 79947, 1956, RU, 4}, {79960, 79960, 1956, EN, 4}, {79968, 79968, 1957, CS, 4}, {79975, 79975, 1957, RU, 4},
    {79968, 79968, 1957, EN, 4}, {79986, 79992, 1958, CS, 4}, {79999, 79999, 1958, RU, 4}, {79986, 79986, 1958, EN, 4},
    {80010, 80010, 1959, CS, 4}, {80016, 80016, 1959, RU, 4}, {80025, 80025, 1959, EN, 4}, {80032, 80032, 1959, EN, 4},
    {80040, 80040, 1960, CS, 4}, {80047, 80047, 1960, RU, 4}, {80032, 80032, 1960, EN, 4}, {80060, 80060, 1961, CS, 4},
    {80068, 80068, 1961, RU, 4}, {80060, 80060, 1961, EN, 4}, {80083, 80083, 1962, CS, 4}, {80096, 80096, 1962, RU, 4},
    {80119, 80119, 1962, EN, 4}, {80134, 80138, 1963, CS, 4}, {80143, 80143, 1963, RU, 4}, {80150, 80150, 1963, EN, 4},
    {80154, 80154, 1964, CS, 4}, {80160, 80160, 1964, RU, 4}, {80154, 80154, 1964, EN, 4}, {80173, 80173, 1965, CS, 4},
    {80183, 80183, 1965, RU, 4}, {80202, 80202, 1965, EN, 4}, {80213, 80220, 1966, CS, 4}, {80229, 80229, 1966, RU, 4},
    {80242, 80242, 1966, EN, 4}, {80250, 80264, 1967, CS, 4}, {80281, 80281, 1967, RU, 4}, {80307, 80307, 1967, EN, 4},
    {80320, 80320, 1968, CS, 4}, {80332, 80332, 1968, RU, 4}, {80352, 80352, 1968, EN, 4}, {80364, 80376, 1969, CS, 4},
    {80389, 80389, 1969, RU, 4}, {80410, 80410, 1969, EN, 4}, {80420, 80432, 1970, CS, 4}, {80445, 80445, 1970, RU, 4},
    {80477, 80477, 1970, EN, 4}, {80494, 80494, 1971, CS, 4}, {80501, 80501, 1971, RU, 4}, {80512, 80512, 1971, EN, 4},
    {80520, 80520, 1972, CS, 4}, {80525, 80525, 1972, RU, 4}, {80534, 80534, 1972, EN, 4}, {80539, 80544, 1973, CS, 4},
    {80550, 80550, 1973, RU, 4}, {80539, 80539, 1973, EN, 4}, {80561, 80561, 1974, CS, 4}, {80567, 80567, 1974, RU, 4},
    {80561, 80561, 1974, EN, 4}, {80578, 80584, 1975, CS, 4}, {80591, 80591, 1975, RU, 4}, {80602, 80602, 1975, EN, 4},
    {80610, 80610, 1976, CS, 4}, {80617, 80617, 1976, RU, 4}, {80630, 80630, 1976, EN, 4}, {80637, 80637, 1977, CS, 4},
    {80644, 80644, 1977, RU, 4}, {80657, 80657, 1977, EN, 4}, {80664, 80672, 1978, CS, 4}, {80681, 80681, 1978, RU, 4},
    {80698, 80698, 1978, EN, 4}, {80708, 80713, 1979, CS, 4}, {80719, 80719, 1979, RU, 4}, {80708, 80708, 1979, EN, 4},
    {80728, 80736, 1980, CS, 4}, {80745, 80745, 1980, RU, 4}, {80762, 80762, 1980, EN, 4}, {80770, 80770, 1981, CS, 4},
    {80781, 80781, 1981, RU, 4}, {80770, 80770, 1981, EN, 4}, {80796, 80796, 1982, CS, 4}, {80803, 80803, 1982, RU, 4},
    {80816, 80816, 1982, RU, 4}, {80796, 80796, 1982, EN, 4}, {80831, 80831, 1983, CS, 4}, {80839, 80839, 1983, RU, 4},
    {80854, 80854, 1983, EN, 4}, {80863, 80869, 1984, CS, 4}, {80877, 80877, 1984, RU, 4}, {80886, 80886, 1984, EN, 4},
    {80892, 80900, 1985, CS, 4}, {80910, 80910, 1985, RU, 4}, {80921, 80921, 1985, EN, 4}, {80927, 80934, 1986, CS, 4},
    {80943, 80943, 1986, RU, 4}, {80954, 80954, 1986, EN, 4}, {80962, 80962, 1987, CS, 4}, {80970, 80970, 1987, CS, 4},
    {80979, 80979, 1987, RU, 4}, {80996, 80996, 1987, RU, 4}, {81011, 81011, 1987, RU, 4}, {80970, 80970, 1987, EN, 4},
    {81028, 81028, 1987, EN, 4}, {81037, 81037, 1987, EN, 4}, {81045, 81045, 1988, CS, 4}, {81053, 81053, 1988, RU, 4},
    {81045, 81045, 1988, EN, 4}, {81068, 81068, 1989, CS, 4}, {81077, 81077, 1989, RU, 4}, {81068, 81068, 1989, EN, 4},
    {81094, 81094, 1990, CS, 4}, {81103, 81103, 1990, RU, 4}, {81094, 81094, 1990, EN, 4}, {81120, 81120, 1991, CS, 4},
    {81130, 81130, 1991, RU, 4}, {81147, 81147, 1991, EN, 4}, {81157, 81157, 1992, CS, 4}, {81163, 81163, 1992, RU, 4},
    {81177, 81177, 1992, EN, 4}, {81185, 81185, 1992, EN, 4}, {81191, 81203, 1993, CS, 4}, {81216, 81216, 1993, CS, 4},
    {81226, 81226, 1993, RU, 4}, {81247, 81247, 1993, RU, 4}, {81191, 81191, 1993, EN, 4}, {81216, 81216, 1993, EN, 4},
    {81264, 81275, 1994, CS, 4}, {81288, 81288, 1994, RU, 4}, {81307, 81307, 1994, EN, 4}, {81320, 81325, 1995, CS, 4},
    {81331, 81340, 1995, CS, 4}, {81350, 81350, 1995, RU, 4}, {81320, 81320, 1995, EN, 4}, {81361, 81370, 1996, CS, 4},
    {81380, 81386, 1996, CS, 4}, {81394, 81394, 1996, RU, 4}, {81411, 81411, 1996, RU, 4}, {81422, 81422, 1996, EN, 4},
    {81380, 81380, 1996, EN, 4}, {81432, 81441, 1997, CS, 4}, {81451, 81451, 1997, RU, 4}, {81468, 81468, 1997, EN, 4},
    {81432, 81432, 1997, OTHER, 4}, {81479, 81479, 1998, CS, 4}, {81487, 81487, 1998, RU, 4},
    {81479, 81479, 1998, EN, 4}, {81502, 81502, 1998, EN, 4}, {81510, 81510, 1999, CS, 4}, {81517, 81517, 1999, RU, 4},
    {81510, 81510, 1999, EN, 4}, {81530, 81530, 2000, CS, 4}, {81537, 81537, 2000, RU, 4}, {81530, 81530, 2000, EN, 4},
    {81550, 81550, 2001, CS, 4}, {81560, 81560, 2001, RU, 4}, {81550, 81550, 2001, EN, 4}, {81573, 81579, 2002, CS, 4},
    {81586, 81586, 2002, RU, 4}, {81599, 81599, 2002, EN, 4}, {81573, 81579, 2002, EN, 4}, {81608, 81608, 2003, CS, 4},
    {81617, 81617, 2003, RU, 4}, {81630, 81630, 2003, EN, 4}, {81639, 81645, 2003, OTHER, 4},
    {81652, 81662, 2004, CS, 4}, {81673, 81673, 2004, CS, 4}, {81682, 81682, 2004, RU, 4}, {81673, 81673, 2004, EN, 4},
    {81699, 81699, 2005, CS, 4}, {81708, 81708, 2005, RU, 4}, {81699, 81699, 2005, EN, 4}, {81725, 81725, 2006, CS, 4},
    {81738, 81738, 2006, CS, 4}, {81750, 81750, 2006, RU, 4}, {81738, 81738, 2006, EN, 4}, {81771, 81771, 2007, CS, 4},
    {81780, 81780, 2007, RU, 4}, {81797, 81797, 2007, EN, 4}, {81806, 81806, 2008, CS, 4}, {81816, 81816, 2008, RU, 4},
    {81806, 81806, 2008, EN, 4}, {81833, 81833, 2009, CS, 4}, {81846, 81846, 2009, RU, 4}, {81833, 81833, 2009, EN, 4},
    {81871, 81871, 2010, CS, 4}, {81879, 81879, 2010, CS, 4}, {68762, 68762, 2010, RU, 4}, {68777, 68777, 2010, EN, 4},
    {81889, 81889, 2011, CS, 4}, {81896, 81896, 2011, RU, 4}, {81909, 81909, 2011, EN, 4}, {81916, 81916, 2012, CS, 4},
    {81927, 81927, 2012, RU, 4}, {81916, 81916, 2012, EN, 4}, {81948, 81948, 2013, CS, 4}, {81958, 81958, 2013, RU, 4},
    {81948, 81948, 2013, EN, 4}, {81977, 81977, 2014, CS, 4}, {81984, 81993, 2014, RU, 4}, {81984, 81984, 2014, RU, 4},
    {81977, 81977, 2014, EN, 4}, {82002, 82002, 2015, CS, 4}, {82011, 82011, 2015, RU, 4}, {82002, 82002, 2015, EN, 4},
    {82024, 82024, 2016, CS, 4}, {82030, 82030, 2016, RU, 4}, {82024, 82024, 2016, EN, 4}, {82041, 82041, 2017, CS, 4},
    {82047, 82047, 2017, RU, 4}, {82041, 82041, 2017, EN, 4}, {82060, 82060, 2018, CS, 4}, {82070, 82070, 2018, RU, 4},
    {82060, 82060, 2018, EN, 4}, {82081, 82081, 2019, CS, 4}, {82091, 82091, 2019, RU, 4}, {82081, 82081, 2019, EN, 4},
    {82108, 82108, 2020, CS, 4}, {82115, 82115, 2020, RU, 4}, {82108, 82108, 2020, EN, 4}, {82128, 82128, 2021, CS, 4},
    {82134, 82134, 2021, RU, 4}, {82128, 82128, 2021, EN, 4}, {82145, 82152, 2022, CS, 4}, {82160, 82160, 2022, RU, 4},
    {82145, 82145, 2022, EN, 4}, {82145, 82152, 2022, EN, 4}, {82175, 82175, 2023, CS, 4}, {82184, 82184, 2023, RU, 4},
    {82175, 82175, 2023, EN, 4}, {82203, 82203, 2024, CS, 4}, {82214, 82214, 2024, RU, 4}, {82203, 82203, 2024, EN, 4},
    {82235, 82235, 2025, CS, 4}, {82242, 82242, 2025, RU, 4}, {82235, 82235, 2025, EN, 4}, {82255, 82255, 2026, CS, 4},
    {82263, 82263, 2026, RU, 4}, {82255, 82255, 2026, EN, 4}, {82278, 82278, 2027, CS, 4}, {82287, 82287, 2027, RU, 4},
    {82278, 82278, 2027, EN, 4}, {82302, 82309, 2028, CS, 4}, {82317, 82317, 2028, RU, 4}, {82302, 82309, 2028, EN, 4},
    {82330, 82330, 2028, EN, 4}, {82302, 82302, 2028, EN, 4}, {82338, 82338, 2029, CS, 4}, {82347, 82347, 2029, RU, 4},
    {82338, 82338, 2029, EN, 4}, {82364, 82364, 2030, CS, 4}, {82373, 82373, 2030, RU, 4}, {82364, 82364, 2030, EN, 4},
    {82390, 82390, 2031, CS, 4}, {82396, 82396, 2031, RU, 4}, {82390, 82390, 2031, EN, 4}, {82407, 82407, 2032, CS, 4},
    {82419, 82419, 2032, RU, 4}, {82407, 82407, 2032, EN, 4}, {82434, 82434, 2033, CS, 4}, {82442, 82442, 2033, RU, 4},
    {82434, 82434, 2033, EN, 4}, {82453, 82453, 2034, CS, 4}, {82461, 82461, 2034, RU, 4}, {82453, 82453, 2034, EN, 4},
    {82476, 82476, 2035, CS, 4}, {82482, 82482, 2035, RU, 4}, {82476, 82476, 2035, EN, 4}, {82495, 82495, 2036, CS, 4},
    {82501, 82501, 2036, RU, 4}, {82495, 82495, 2036, EN, 4}, {82514, 82514, 2037, CS, 4}, {82520, 82520, 2037, RU, 4},
    {82514, 82514, 2037, EN, 4}, {82531, 82531, 2038, CS, 4}, {82541, 82541, 2038, RU, 4}, {82531, 82531, 2038, EN, 4},
    {82560, 82560, 2039, CS, 4}, {82566, 82566, 2039, RU, 4}, {82560, 82560, 2039, EN, 4}, {82575, 82575, 2040, CS, 4},
    {82580, 82580, 2040, RU, 4}, {82575, 82575, 2040, EN, 4}, {82585, 82585, 2041, CS, 4}, {82592, 82592, 2041, RU, 4},
    {82585, 82585, 2041, EN, 4}, {82603, 82603, 2042, CS, 4}, {82612, 82612, 2042, RU, 4}, {82603, 82603, 2042, EN, 4},
    {82629, 82629, 2043, CS, 4}, {82636, 82636, 2043, RU, 4}, {82629, 82629, 2043, EN, 4}, {63561, 63561, 2044, CS, 4},
    {82649, 82649, 2044, RU, 4}, {63561, 63561, 2044, EN, 4}, {82658, 82658, 2045, CS, 4}, {82664, 82664, 2045, RU, 4},
    {82658, 82658, 2045, EN, 4}, {82673, 82681, 2046, CS, 4}, {82690, 82690, 2046, RU, 4}, {82673, 82681, 2046, EN, 4},
    {82673, 82673, 2046, EN, 4}, {82703, 82703, 2047, CS, 4}, {82710, 82710, 2047, RU, 4}, {82703, 82703, 2047, EN, 4},
    {82721, 82721, 2048, CS, 4}, {82731, 82731, 2048, RU, 4}, {82721, 82721, 2048, EN, 4}, {82746, 82746, 2049, CS, 4},
    {82755, 82755, 2049, RU, 4}, {82746, 82746, 2049, EN, 4}, {82770, 82770, 2050, CS, 4}, {82779, 82779, 2050, RU, 4},
    {82770, 82770, 2050, EN, 4}, {82790, 82790, 2051, CS, 4}, {82798, 82798, 2051, RU, 4}, {82790, 82790, 2051, EN, 4},
    {82809, 82809, 2052, CS, 4}, {82821, 82840, 2052, RU, 4}, {82821, 82821, 2052, RU, 4}, {82809, 82809, 2052, EN, 4},
    {82859, 82859, 2053, CS, 4}, {82869, 82869, 2053, RU, 4}, {82859, 82859, 2053, EN, 4}, {82884, 82884, 2054, CS, 4},
    {82893, 82893, 2054, RU, 4}, {82884, 82884, 2054, EN, 4}, {82904, 82904, 2055, CS, 4}, {82911, 82911, 2055, RU, 4},
    {82904, 82904, 2055, EN, 4}, {82926, 82926, 2056, CS, 4}, {82937, 82937, 2056, RU, 4}, {82926, 82926, 2056, EN, 4},
    {82950, 82950, 2057, CS, 4}, {82958, 82958, 2057, RU, 4}, {82950, 82950, 2057, EN, 4}, {82969, 82969, 2058, CS, 4},
    {82978, 82978, 2058, RU, 4}, {82969, 82969, 2058, EN, 4}, {82991, 82991, 2059, CS, 4}, {83000, 83000, 2059, RU, 4},
    {82991, 82991, 2059, EN, 4}, {83013, 83013, 2060, CS, 4}, {83024, 83024, 2060, RU, 4}, {83013, 83013, 2060, EN, 4},
    {83041, 83041, 2061, CS, 4}, {83046, 83046, 2061, RU, 4}, {83041, 83041, 2061, EN, 4}, {83055, 83055, 2062, CS, 4},
    {83062, 83062, 2062, RU, 4}, {83055, 83055, 2062, EN, 4}, {83073, 83073, 2063, CS, 4}, {83079, 83079, 2063, RU, 4},
    {83073, 83073, 2063, EN, 4}, {83088, 83088, 2064, CS, 4}, {83098, 83098, 2064, RU, 4}, {83088, 83088, 2064, EN, 4},
    {83115, 83115, 2065, CS, 4}, {83124, 83124, 2065, RU, 4}, {83115, 83115, 2065, EN, 4}, {83141, 83141, 2066, CS, 4},
    {83151, 83151, 2066, RU, 4}, {83141, 83141, 2066, EN, 4}, {83166, 83166, 2067, CS, 4}, {83173, 83173, 2067, RU, 4},
    {83166, 83166, 2067, EN, 4}, {83186, 83186, 2068, CS, 4}, {83198, 83198, 2068, RU, 4}, {83186, 83186, 2068, EN, 4},
    {83217, 83217, 2069, CS, 4}, {83226, 83226, 2069, RU, 4}, {83217, 83217, 2069, EN, 4}, {83235, 83248, 2070, CS, 4},
    {83262, 83262, 2070, RU, 4}, {83235, 83248, 2070, EN, 4}, {83235, 83235, 2070, EN, 4}, {83284, 83284, 2071, CS, 4},
    {83295, 83295, 2071, RU, 4}, {83284, 83284, 2071, EN, 4}, {83312, 83312, 2072, CS, 4}, {83319, 83319, 2072, RU, 4},
    {83312, 83312, 2072, EN, 4}, {83330, 83330, 2073, CS, 4}, {83340, 83340, 2073, RU, 4}, {83330, 83330, 2073, EN, 4},
    {83357, 83357, 2074, CS, 4}, {83369, 83369, 2074, RU, 4}, {83357, 83357, 2074, EN, 4}, {83388, 83388, 2075, CS, 4},
    {83398, 83398, 2075, RU, 4}, {83388, 83388, 2075, EN, 4}, {83415, 83415, 2076, CS, 4}, {83426, 83426, 2076, RU, 4},
    {83415, 83415, 2076, EN, 4}, {83447, 83447, 2077, CS, 4}, {83454, 83454, 2077, RU, 4}, {83447, 83447, 2077, EN, 4},
    {83467, 83467, 2078, CS, 4}, {83472, 83472, 2078, RU, 4}, {83467, 83467, 2078, EN, 4}, {83479, 83479, 2079, CS, 4},
    {83486, 83486, 2079, RU, 4}, {83501, 83501, 2079, RU, 4}, {83479, 83479, 2079, EN, 4}, {83514, 83514, 2080, CS, 4},
    {83523, 83535, 2080, CS, 4}, {83548, 83548, 2080, RU, 4}, {83514, 83514, 2080, EN, 4}, {83561, 83561, 2081, CS, 4},
    {83573, 83573, 2081, RU, 4}, {83561, 83561, 2081, EN, 4}, {83595, 83595, 2082, CS, 4}, {83605, 83605, 2082, RU, 4},
    {83595, 83595, 2082, EN, 4}, {83624, 83624, 2083, CS, 4}, {83632, 83632, 2083, RU, 4}, {83643, 83643, 2083, EN, 4},
    {83651, 83658, 2084, CS, 4}, {83666, 83666, 2084, RU, 4}, {83681, 83681, 2084, EN, 4}, {83688, 83688, 2085, CS, 4},
    {83695, 83695, 2085, RU, 4}, {83688, 83688, 2085, EN, 4}, {83706, 83706, 2086, CS, 4}, {83710, 83710, 2086, RU, 4},
    {83706, 83706, 2086, EN, 4}, {83717, 83717, 2086, EN, 4}, {83722, 83722, 2087, CS, 4}, {83729, 83729, 2087, CS, 4},
    {83738, 83738, 2087, RU, 4}, {83751, 83751, 2087, RU, 4}, {83729, 83729, 2087, EN, 4}, {83764, 83764, 2087, EN, 4},
    {83771, 83777, 2088, CS, 4}, {83785, 83785, 2088, RU, 4}, {83771, 83777, 2088, EN, 4}, {83771, 83771, 2088, EN, 4},
    {83796, 83796, 2088, EN, 4}, {83802, 83811, 2089, CS, 4}, {83821, 83821, 2089, RU, 4}, {83840, 83840, 2089, EN, 4},
    {83849, 83859, 2090, CS, 4}, {83870, 83870, 2090, RU, 4}, {83893, 83893, 2090, EN, 4}, {83905, 83905, 2091, CS, 4},
    {83916, 83916, 2091, RU, 4}, {83905, 83905, 2091, EN, 4}, {83935, 83935, 2092, CS, 4}, {83944, 83944, 2092, RU, 4},
    {83961, 83961, 2092, EN, 4}, {83970, 83970, 2092, EN, 4}, {83979, 83991, 2093, CS, 4}, {84004, 84004, 2093, RU, 4},
    {84027, 84027, 2093, RU, 4}, {84052, 84062, 2093, EN, 4}, {84052, 84052, 2093, EN, 4}, {17650, 84073, 2094, CS, 4},
    {84082, 84082, 2094, RU, 4}, {84099, 84099, 2094, RU, 4}, {17650, 84073, 2094, EN, 4}, {17650, 17650, 2094, EN, 4},
    {84114, 84114, 2095, CS, 4}, {84125, 84125, 2095, RU, 4}, {84140, 84140, 2095, EN, 4}, {84150, 84150, 2095, EN, 4},
    {84163, 84163, 2096, CS, 4}, {84171, 84171, 2096, RU, 4}, {84184, 84184, 2096, RU, 4}, {84197, 84197, 2096, EN, 4},
    {84206, 84206, 2096, EN, 4}, {84214, 84214, 2097, CS, 4}, {84227, 84227, 2097, RU, 4}, {84214, 84214, 2097, EN, 4},
    {84252, 84252, 2098, CS, 4}, {84258, 84258, 2098, RU, 4}, {84252, 84252, 2098, EN, 4}, {84269, 84269, 2099, CS, 4},
    {84279, 84279, 2099, RU, 4}, {84298, 84298, 2099, EN, 4}, {84306, 84306, 2100, CS, 4}, {84314, 84314, 2100, RU, 4},
    {84306, 84306, 2100, EN, 4}, {84327, 84327, 2101, CS, 4}, {84334, 84334, 2101, RU, 4}, {84327, 84327, 2101, EN, 4},
    {84347, 84347, 2102, CS, 4}, {84353, 84353, 2102, RU, 4}, {84347, 84347, 2102, EN, 4}, {84364, 84364, 2103, CS, 4},
    {84371, 84371, 2103, RU, 4}, {84364, 84364, 2103, EN, 4}, {84384, 84384, 2104, CS, 4}, {84391, 84391, 2104, RU, 4},
    {84384, 84384, 2104, EN, 4}, {84406, 84406, 2105, CS, 4}, {84416, 84416, 2105, RU, 4}, {84433, 84433, 2105, EN, 4},
    {84445, 84445, 2106, CS, 4}, {84454, 84454, 2106, RU, 4}, {84471, 84471, 2106, EN, 4}, {84483, 84483, 2107, CS, 4},
    {84495, 84506, 2107, CS, 4}, {84518, 84518, 2107, RU, 4}, {84541, 84541, 2107, UK, 4}, {84566, 84566, 2107, EN, 4},
    {84578, 84578, 2107, EN, 4}, {84590, 84590, 2108, CS, 4}, {84597, 84597, 2108, RU, 4}, {84610, 84610, 2108, EN, 4},
    {84590, 84590, 2108, EN, 4}, {84618, 84627, 2109, CS, 4}, {84638, 84638, 2109, RU, 4}, {84655, 84655, 2109, EN, 4},
    {84666, 84677, 2110, CS, 4}, {84689, 84689, 2110, RU, 4}, {84710, 84710, 2110, EN, 4}, {84722, 84722, 2110, EN, 4},
    {84733, 84733, 2111, CS, 4}, {84745, 84745, 2111, RU, 4}, {84766, 84766, 2111, EN, 4}, {84733, 84733, 2111, EN, 4},
    {84779, 84779, 2112, CS, 4}, {84789, 84789, 2112, RU, 4}, {84808, 84808, 2112, EN, 4}, {84818, 84818, 2113, CS, 4},
    {84830, 84830, 2113, RU, 4}, {84853, 84853, 2113, EN, 4}, {84864, 84864, 2114, CS, 4}, {84874, 84874, 2114, RU, 4},
    {84864, 84864, 2114, EN, 4}, {84893, 84893, 2115, CS, 4}, {84901, 84901, 2115, RU, 4}, {84916, 84916, 2115, EN, 4},
    {84924, 84924, 2116, CS, 4}, {84930, 84930, 2116, RU, 4}, {84924, 84924, 2116, EN, 4}, {84941, 84941, 2117, CS, 4},
    {84948, 84948, 2117, RU, 4}, {84941, 84941, 2117, EN, 4}, {84961, 84970, 2118, CS, 4}, {84981, 84994, 2118, RU, 4},
    {84981, 84981, 2118, RU, 4}, {85007, 85007, 2118, EN, 4}, {85018, 85027, 2119, CS, 4}, {85037, 85054, 2119, RU, 4},
    {85037, 85037, 2119, RU, 4}, {85071, 85071, 2119, EN, 4}, {85081, 85081, 2120, CS, 4}, {85088, 85088, 2120, RU, 4},
    {85101, 85101, 2120, EN, 4}, {85109, 85116, 2121, CS, 4}, {85124, 85124, 2121, RU, 4}, {85135, 85135, 2121, EN, 4},
    {85143, 85143, 2122, CS, 4}, {85156, 85156, 2122, RU, 4}, {85179, 85179, 2122, EN, 4}, {85190, 85190, 2122, EN, 4},
    {85202, 85202, 2122, EN, 4}, {85214, 85214, 2123, CS, 4}, {85222, 85222, 2123, RU, 4}, {85237, 85237, 2123, EN, 4},
    {85245, 85245, 2123, EN, 4}, {85253, 85264, 2124, CS, 4}, {85276, 85276, 2124, RU, 4}, {85297, 85297, 2124, EN, 4},
    {85310, 85310, 2125, CS, 4}, {85320, 85320, 2125, RU, 4}, {85339, 85339, 2125, UK, 4}, {85360, 85360, 2125, EN, 4},
    {85369, 85369, 2125, EN, 4}, {85379, 85379, 2125, EN, 4}, {85389, 85399, 2126, CS, 4}, {85410, 85410, 2126, RU, 4},
    {85429, 85429, 2126, OTHER, 4}, {85448, 85448, 2126, EN, 4}, {85459, 85459, 2127, CS, 4},
    {85470, 85470, 2127, RU, 4}, {85459, 85459, 2127, EN, 4}, {85487, 85487, 2128, CS, 4}, {85499, 85499, 2128, RU, 4},
    {85487, 85487, 2128, EN, 4}, {85516, 85526, 2129, CS, 4}, {85537, 85537, 2129, RU, 4}, {85516, 85526, 2129, EN, 4},
    {85516, 85516, 2129, EN, 4}, {85558, 85558, 2130, CS, 4}, {85565, 85565, 2130, RU, 4}, {85558, 85558, 2130, EN, 4},
    {85576, 85589, 2131, CS, 4}, {85603, 85603, 2131, RU, 4}, {85627, 85627, 2131, EN, 4}, {85639, 85639, 2131, EN, 4},
    {85657, 85669, 2132, CS, 4}, {85682, 85706, 2132, RU, 4}, {85730, 85730, 2132, EN, 4}, {85746, 85762, 2133, CS, 4},
    {85780, 85780, 2133, RU, 4}, {85814, 85814, 2133, EN, 4}, {85834, 85846, 2134, CS, 4}, {85859, 85859, 2134, RU, 4},
    {85883, 85883, 2134, EN, 4}, {85901, 85917, 2135, CS, 4}, {85934, 85954, 2135, CS, 4}, {85975, 85975, 2135, RU, 4},
    {86017, 86017, 2135, RU, 4}, {86051, 86051, 2135, EN, 4}, {86071, 86071, 2136, CS, 4}, {86084, 86084, 2136, RU, 4},
    {86120, 86120, 2136, EN, 4}, {86134, 86152, 2137, CS, 4}, {86171, 86171, 2137, RU, 4}, {86212, 86212, 2137, EN, 4},
    {86234, 86250, 2138, CS, 4}, {86267, 86267, 2138, RU, 4}, {86309, 86309, 2138, EN, 4}, {86331, 86347, 2139, CS, 4},
    {86365, 86365, 2139, RU, 4}, {86397, 86397, 2139, EN, 4}, {86416, 86432, 2140, CS, 4}, {86449, 86449, 2140, RU, 4},
    {86477, 86477, 2140, EN, 4}, {86495, 86511, 2141, CS, 4}, {86528, 86528, 2141, RU, 4}, {86568, 86568, 2141, RU, 4},
    {86602, 86602, 2141, EN, 4}, {86621, 86621, 2141, EN, 4}, {86637, 86653, 2142, CS, 4}, {86672, 86672, 2142, RU, 4},
    {86705, 86705, 2142, RU, 4}, {86737, 86757, 2142, EN, 4}, {86737, 86737, 2142, EN, 4}, {86778, 86798, 2143, CS, 4},
    {86819, 86819, 2143, RU, 4}, {86867, 86867, 2143, EN, 4}, {86891, 86891, 2144, CS, 4}, {86905, 86905, 2144, RU, 4},
    {86931, 86931, 2144, EN, 4}, {86945, 86945, 2145, CS, 4}, {86962, 86962, 2145, RU, 4}, {86986, 86986, 2145, EN, 4},
    {86998, 86998, 2146, CS, 4}, {87015, 87015, 2146, RU, 4}, {87047, 87047, 2146, EN, 4}, {87064, 87080, 2147, CS, 4},
    {87097, 87097, 2147, RU, 4}, {87119, 87119, 2147, RU, 4}, {87141, 87141, 2147, EN, 4}, {87154, 87154, 2147, EN, 4},
    {87169, 87189, 2148, CS, 4}, {87210, 87210, 2148, RU, 4}, {87240, 87240, 2148, EN, 4}, {87256, 87256, 2149, CS, 4},
    {87266, 87266, 2149, RU, 4}, {87288, 87288, 2149, EN, 4}, {87298, 87312, 2150, CS, 4}, {87327, 87327, 2150, RU, 4},
    {87353, 87353, 2150, EN, 4}, {87369, 87388, 2151, CS, 4}, {87408, 87408, 2151, RU, 4}, {87444, 87444, 2151, EN, 4},
    {87462, 87477, 2152, CS, 4}, {87495, 87495, 2152, RU, 4}, {87523, 87523, 2152, EN, 4}, {87538, 87559, 2153, CS, 4},
    {87581, 87581, 2153, RU, 4}, {87619, 87619, 2153, EN, 4}, {87640, 87640, 2154, CS, 4}, {87652, 87652, 2154, CS, 4},
    {87667, 87687, 2154, RU, 4}, {87708, 87708, 2154, EN, 4}, {87720, 87732, 2154, EN, 4}, {87745, 87745, 2155, CS, 4},
    {87756, 87756, 2155, RU, 4}, {87745, 87745, 2155, EN, 4}, {87774, 87774, 2156, CS, 4}, {87786, 87786, 2156, RU, 4},
    {87804, 87804, 2156, EN, 4}, {87816, 87816, 2157, CS, 4}, {87823, 87823, 2157, RU, 4}, {87816, 87816, 2157, EN, 4},
    {87836, 87836, 2158, CS, 4}, {87844, 87844, 2158, RU, 4}, {87859, 87859, 2158, EN, 4}, {87870, 87879, 2159, CS, 4},
    {87889, 87889, 2159, RU, 4}, {87910, 87910, 2159, EN, 4}, {87921, 87938, 2160, CS, 4}, {87957, 87957, 2160, RU, 4},
    {87987, 87987, 2160, EN, 4}, {88010, 88010, 2161, CS, 3}, {88014, 88042, 2161, CS, 3}, {88073, 88088, 2161, CS, 3},
    {88105, 88105, 2161, RU, 3}, {88112, 88171, 2161, RU, 3}, {88230, 88230, 2161, EN, 3}, {88233, 88233, 2161, EN, 3},
    {88248, 88248, 2161, OTHER, 3}, {88252, 88252, 2161, OTHER, 3}, {88256, 88256, 2162, CS, 3},
    {88259, 88273, 2162, CS, 3}, {88288, 88288, 2162, RU, 3}, {88293, 88293, 2162, RU, 3}, {88310, 88310, 2162, RU, 3},
    {88342, 88342, 2162, UK, 3}, {88256, 88256, 2162, EN, 3}, {88347, 88347, 2162, EN, 3},
    {88362, 88362, 2162, OTHER, 3}, {88378, 88394, 2163, CS, 3}, {88411, 88411, 2163, RU, 3},
    {88436, 88436, 2163, RU, 3}, {88476, 88476, 2163, EN, 3}, {88496, 88515, 2164, CS, 3}, {88535, 88535, 2164, CS, 3},
    {88549, 88549, 2164, RU, 3}, {88576, 88576, 2164, RU, 3}, {88618, 88618, 2164, EN, 3}, {88638, 88652, 2165, CS, 3},
    {88667, 88667, 2165, RU, 3}, {88701, 88701, 2165, EN, 3}, {88718, 88718, 2166, CS, 3}, {88730, 88730, 2166, RU, 3},
    {88754, 88754, 2166, EN, 3}, {88772, 88797, 2167, CS, 3}, {88825, 88825, 2167, CS, 3}, {88829, 88829, 2167, RU, 3},
    {88884, 88884, 2167, RU, 3}, {88891, 88891, 2167, EN, 3}, {88825, 88825, 2167, EN, 3}, {88913, 88934, 2168, CS, 3},
    {88958, 88984, 2168, CS, 3}, {89013, 89013, 2168, RU, 3}, {89056, 89056, 2168, RU, 3}, {89086, 89086, 2168, EN, 3},
    {89112, 89143, 2169, CS, 3}, {89177, 89177, 2169, CS, 3}, {89182, 89182, 2169, RU, 3}, {89247, 89247, 2169, RU, 3},
    {89256, 89256, 2169, EN, 3}, {89287, 89287, 2169, EN, 3}, {89292, 89314, 2170, CS, 3}, {89339, 89339, 2170, RU, 3},
    {89383, 89383, 2170, EN, 3}, {89402, 89436, 2171, CS, 3}, {89476, 89476, 2171, CS, 3}, {89480, 89480, 2171, RU, 3},
    {89551, 89551, 2171, RU, 3}, {89558, 89558, 2171, EN, 3}, {89586, 89586, 2171, EN, 3}, {89590, 89590, 2172, CS, 3},
    {89595, 89620, 2172, CS, 3}, {89646, 89646, 2172, RU, 3}, {89655, 89655, 2172, RU, 3}, {89590, 89590, 2172, EN, 3},
    {89707, 89707, 2172, EN, 3}, {89742, 89760, 2173, CS, 3}, {89780, 89780, 2173, RU, 3}, {89816, 89816, 2173, RU, 3},
    {89823, 89823, 2173, EN, 3}, {89835, 89835, 2174, CS, 3}, {89840, 89873, 2174, CS, 3}, {89911, 89911, 2174, RU, 3},
    {89918, 89918, 2174, RU, 3}, {89981, 89981, 2174, EN, 3}, {89989, 89989, 2175, CS, 3}, {89993, 90024, 2175, CS, 3},
    {90061, 90061, 2175, RU, 3}, {90068, 90068, 2175, RU, 3}, {90135, 90135, 2175, EN, 3}, {90139, 90139, 2175, EN, 3},
    {90174, 90174, 2176, CS, 3}, {90179, 90179, 2176, RU, 3}, {90188, 90188, 2176, EN, 3}, {90193, 90193, 2177, CS, 3},
    {90198, 90198, 2177, RU, 3}, {90193, 90193, 2177, EN, 3}, {90207, 90207, 2178, CS, 3}, {90212, 90212, 2178, RU, 3},
    {90207, 90207, 2178, EN, 3}, {90221, 90221, 2179, CS, 3}, {90228, 90228, 2179, RU, 3}, {90221, 90221, 2179, EN, 3},
    {90241, 90241, 2180, CS, 3}, {90248, 90248, 2180, RU, 3}, {90241, 90241, 2180, EN, 3}, {90261, 90261, 2181, CS, 3},
    {90265, 90289, 2181, CS, 3}, {90317, 90317, 2181, RU, 3}, {90324, 90324, 2181, RU, 3}, {90377, 90377, 2181, EN, 3},
    {90381, 90381, 2181, EN, 3}, {90409, 90423, 2182, CS, 3}, {90439, 90439, 2182, RU, 3}, {90467, 90467, 2182, EN, 3},
    {90478, 90510, 2183, CS, 3}, {90545, 90545, 2183, RU, 3}, {90618, 90618, 2183, EN, 3}, {90644, 90672, 2184, CS, 3},
    {90703, 90703, 2184, CS, 3}, {90707, 90707, 2184, RU, 3}, {90766, 90766, 2184, RU, 3}, {90773, 90773, 2184, EN, 3},
    {90703, 90703, 2184, EN, 3}, {90798, 90827, 2185, CS, 3}, {90860, 90860, 2185, CS, 3}, {90864, 90864, 2185, RU, 3},
    {90929, 90929, 2185, RU, 3}, {90936, 90936, 2185, EN, 3}, {90968, 90968, 2185, EN, 3}, {90972, 90996, 2186, CS, 3},
    {91024, 91024, 2186, RU, 3}, {91058, 91058, 2186, EN, 3}, {91089, 91114, 2187, CS, 3}, {91142, 91142, 2187, RU, 3},
    {91195, 91195, 2187, EN, 3}, {91224, 91224, 2187, EN, 3}, {91228, 91228, 2188, CS, 3}, {91233, 91275, 2188, CS, 3},
    {91319, 91319, 2188, RU, 3}, {91332, 91332, 2188, EN, 3}, {91337, 91337, 2188, EN, 3}, {91372, 91389, 2189, CS, 3},
    {91407, 91407, 2189, RU, 3}, {91443, 91443, 2189, RU, 3}, {91456, 91456, 2189, EN, 3}, {91473, 91491, 2190, CS, 3},
    {91514, 91514, 2190, RU, 3}, {91556, 91556, 2190, EN, 3}, {91573, 91591, 2191, CS, 3}, {91612, 91612, 2191, RU, 3},
    {91632, 91632, 2191, EN, 3}, {91650, 91675, 2192, CS, 3}, {91707, 91707, 2192, RU, 3}, {91760, 91760, 2192, EN, 3},
    {91784, 91797, 2193, CS, 3}, {91815, 91815, 2193, RU, 3}, {91841, 91841, 2193, EN, 3}, {91851, 91869, 2194, CS, 3},
    {91889, 91889, 2194, RU, 3}, {91920, 91920, 2194, EN, 3}, {91944, 91969, 2194, OTHER, 3},
    {91996, 92028, 2195, CS, 3}, {92064, 92064, 2195, RU, 3}, {92118, 92118, 2195, EN, 3}, {92138, 92151, 2196, CS, 3},
    {92165, 92165, 2196, RU, 3}, {92197, 92197, 2196, EN, 3}, {92211, 92224, 2197, CS, 3}, {92238, 92238, 2197, RU, 3},
    {92285, 92285, 2197, EN, 3}, {92297, 92333, 2198, CS, 3}, {92370, 92370, 2198, CS, 3}, {92374, 92374, 2198, RU, 3},
    {92441, 92441, 2198, RU, 3}, {92448, 92448, 2198, EN, 3}, {92482, 92482, 2198, EN, 3}, {92486, 92500, 2199, CS, 3},
    {92517, 92517, 2199, RU, 3}, {92559, 92559, 2199, RU, 3}, {92568, 92568, 2199, RU, 3}, {92573, 92573, 2199, EN, 3},
    {79819, 79819, 2199, EN, 3}, {92587, 92587, 2199, EN, 3}, {92592, 92601, 2200, CS, 3}, {92611, 92611, 2200, RU, 3},
    {92629, 92629, 2200, EN, 3}, {92638, 92638, 2200, EN, 3}, {92647, 92657, 2201, CS, 3}, {92668, 92668, 2201, RU, 3},
    {92685, 92685, 2201, EN, 3}, {92695, 92695, 2201, EN, 3}, {92705, 92711, 2202, CS, 3}, {92718, 92718, 2202, RU, 3},
    {92705, 92705, 2202, EN, 3}, {92729, 92737, 2203, CS, 3}, {92747, 92747, 2203, RU, 3}, {92729, 92729, 2203, EN, 3},
    {92762, 92762, 2204, CS, 3}, {92768, 92768, 2204, RU, 3}, {92762, 92762, 2204, EN, 3}, {92777, 92786, 2205, CS, 3},
    {92798, 92798, 2205, RU, 3}, {92816, 92816, 2205, EN, 3}, {92828, 92828, 2206, CS, 3}, {92836, 92836, 2206, RU, 3},
    {92853, 92853, 2206, EN, 3}, {92862, 92885, 2207, CS, 3}, {92910, 92910, 2207, RU, 3}, {92952, 92952, 2207, EN, 3},
    {92977, 92992, 2208, CS, 3}, {93009, 93009, 2208, RU, 3}, {93033, 93033, 2208, EN, 3}, {93050, 93065, 2209, CS, 3},
    {93082, 93082, 2209, RU, 3}, {93108, 93108, 2209, EN, 3}, {93123, 93137, 2210, CS, 3}, {93153, 93153, 2210, RU, 3},
    {93172, 93172, 2210, EN, 3}, {93182, 93194, 2211, CS, 3}, {93208, 93208, 2211, RU, 3}, {93248, 93248, 2211, RU, 3},
    {93263, 93263, 2211, EN, 3}, {93274, 93274, 2212, CS, 3}, {93288, 93288, 2212, RU, 3}, {93318, 93318, 2212, EN, 3},
    {93337, 93352, 2213, CS, 3}, {93371, 93371, 2213, RU, 3}, {93401, 93401, 2213, EN, 3}, {93416, 93430, 2214, CS, 3},
    {93447, 93447, 2214, RU, 3}, {93475, 93475, 2214, EN, 3}, {93490, 93504, 2215, CS, 3}, {93521, 93521, 2215, RU, 3},
    {93547, 93547, 2215, EN, 3}, {93561, 93574, 2216, CS, 3}, {93589, 93589, 2216, RU, 3}, {93627, 93627, 2216, EN, 3},
    {93648, 93668, 2217, CS, 3}, {93690, 93690, 2217, RU, 3}, {93722, 93722, 2217, EN, 3}, {93742, 93742, 2218, CS, 3},
    {93746, 93746, 2218, RU, 3}, {93742, 93742, 2218, EN, 3}, {93753, 93753, 2219, CS, 3}, {93757, 93757, 2219, RU, 3},
    {93753, 93753, 2219, EN, 3}, {93764, 93764, 2220, CS, 3}, {93769, 93769, 2220, RU, 3}, {93764, 93764, 2220, EN, 3},
    {93778, 93778, 2221, CS, 3}, {93782, 93782, 2221, RU, 3}, {93778, 93778, 2221, EN, 3}, {93789, 93789, 2222, CS, 3},
    {93794, 93794, 2222, RU, 3}, {93789, 93789, 2222, EN, 3}, {93803, 93803, 2223, CS, 3}, {93807, 93807, 2223, RU, 3},
    {93803, 93803, 2223, EN, 3}, {93814, 93817, 2224, CS, 3}, {93821, 93826, 2224, CS, 3}, {93832, 93832, 2224, RU, 3},
    {93837, 93837, 2224, EN, 3}, {93843, 93843, 2225, CS, 3}, {93847, 93847, 2225, RU, 3}, {93843, 93843, 2225, EN, 3},
    {93854, 93854, 2226, CS, 3}, {93858, 93858, 2226, RU, 3}, {93854, 93854, 2226, EN, 3}, {93865, 93865, 2227, CS, 3},
    {93870, 93870, 2227, RU, 3}, {93879, 93879, 2227, EN, 3}, {93884, 93888, 2228, CS, 3}, {93893, 93928, 2228, CS, 3},
    {93965, 93965, 2228, RU, 3}, {93972, 93972, 2228, RU, 3}, {94043, 94043, 2228, EN, 3}, {94047, 94047, 2228, EN, 3},
    {94081, 94086, 2229, CS, 3}, {94092, 94126, 2229, CS, 3}, {94162, 94162, 2229, RU, 3}, {94171, 94171, 2229, RU, 3},
    {94246, 94246, 2229, EN, 3}, {94285, 94290, 2230, CS, 3}, {94296, 94335, 2230, CS, 3}, {94377, 94377, 2230, RU, 3},
    {94386, 94386, 2230, RU, 3}, {94467, 94467, 2230, EN, 3}, {94499, 94503, 2231, CS, 3}, {94508, 94533, 2231, CS, 3},
    {94560, 94560, 2231, RU, 3}, {94567, 94567, 2231, RU, 3}, {94615, 94615, 2231, EN, 3}, {94637, 94642, 2232, CS, 3},
    {94648, 94683, 2232, CS, 3}, {94723, 94723, 2232, RU, 3}, {94732, 94732, 2232, RU, 3}, {94804, 94804, 2232, EN, 3},
    {94834, 94834, 2233, CS, 3}, {94838, 94867, 2233, CS, 3}, {94899, 94899, 2233, RU, 3}, {94906, 94906, 2233, RU, 3},
    {94973, 94973, 2233, EN, 3}, {94996, 94996, 2234, CS, 3}, {95002, 95002, 2234, RU, 3}, {94996, 94996, 2234, EN, 3},
    {95013, 95013, 2235, CS, 3}, {95019, 95019, 2235, RU, 3}, {95013, 95013, 2235, EN, 3}, {95030, 95030, 2236, CS, 3},
    {95033, 95033, 2236, RU, 3}, {95030, 95030, 2236, EN, 3}, {95038, 95038, 2237, CS, 3}, {95046, 95046, 2237, RU, 3},
    {95038, 95038, 2237, EN, 3}, {95061, 95061, 2238, CS, 3}, {95071, 95071, 2238, RU, 3}, {95061, 95061, 2238, EN, 3},
    {95086, 95098, 2239, CS, 3}, {95112, 95112, 2239, RU, 3}, {95138, 95138, 2239, RU, 3}, {95147, 95147, 2239, EN, 3},
    {95156, 95184, 2240, CS, 3}, {95214, 95214, 2240, CS, 3}, {95225, 95225, 2240, RU, 3}, {95244, 95244, 2240, RU, 3},
    {95304, 95304, 2240, EN, 3}, {95314, 95314, 2240, EN, 3}, {95338, 95338, 2241, CS, 3}, {95347, 95347, 2241, RU, 3},
    {95338, 95338, 2241, EN, 3}, {95364, 95364, 2242, CS, 3}, {95374, 95374, 2242, RU, 3}, {95393, 95393, 2242, EN, 3},
    {95403, 95417, 2243, CS, 3}, {95432, 95432, 2243, RU, 3}, {95464, 95480, 2243, EN, 3}, {95497, 95497, 2244, CS, 3},
    {95507, 95507, 2244, RU, 3}, {95523, 95523, 2244, EN, 3}, {95534, 95549, 2245, CS, 3}, {95567, 95567, 2245, RU, 3},
    {95601, 95601, 2245, EN, 3}, {95613, 95628, 2246, CS, 3}, {95645, 95645, 2246, RU, 3}, {95681, 95681, 2246, EN, 3},
    {95697, 95713, 2247, CS, 3}, {95731, 95731, 2247, RU, 3}, {95767, 95767, 2247, EN, 3}, {95784, 95800, 2248, CS, 3},
    {95818, 95818, 2248, RU, 3}, {95858, 95858, 2248, EN, 3}, {95875, 95892, 2249, CS, 3}, {95911, 95911, 2249, RU, 3},
    {95957, 95957, 2249, EN, 3}, {95974, 95987, 2250, CS, 3}, {96001, 96001, 2250, RU, 3}, {96027, 96027, 2250, EN, 3},
    {96047, 96047, 2251, CS, 3}, {96066, 96066, 2251, CS, 3}, {96085, 96085, 2251, RU, 3}, {96121, 96121, 2251, EN, 3},
    {96140, 96158, 2251, OTHER, 3}, {96177, 96207, 2252, CS, 3}, {96239, 96239, 2252, CS, 3},
    {96243, 96243, 2252, RU, 3}, {96304, 96304, 2252, EN, 3}, {96339, 96359, 2253, CS, 3}, {96380, 96380, 2253, RU, 3},
    {96422, 96422, 2253, EN, 3}, {96438, 96456, 2254, CS, 3}, {96476, 96476, 2254, RU, 3}, {96518, 96518, 2254, EN, 3},
    {96533, 96550, 2255, CS, 3}, {96570, 96570, 2255, RU, 3}, {96612, 96612, 2255, EN, 3}, {96632, 96632, 2256, CS, 3},
    {96654, 96654, 2256, RU, 3}, {96694, 96694, 2256, RU, 3}, {96736, 96736, 2256, EN, 3}, {96755, 96784, 2257, CS, 3},
    {96819, 96824, 2257, CS, 3}, {96830, 96830, 2257, RU, 3}, {96891, 96891, 2257, EN, 3}, {96918, 96918, 2257, EN, 3},
    {96922, 96950, 2258, CS, 3}, {96981, 96981, 2258, RU, 3}, {97056, 97056, 2258, RU, 3}, {97063, 97063, 2258, EN, 3},
    {97087, 97087, 2258, EN, 3}, {97091, 97107, 2259, CS, 3}, {97125, 97129, 2259, CS, 3}, {97134, 97134, 2259, RU, 3},
    {97168, 97168, 2259, EN, 3}, {97125, 97129, 2259, EN, 3}, {97183, 97195, 2260, CS, 3}, {97210, 97210, 2260, RU, 3},
    {97255, 97255, 2260, EN, 3}, {97270, 97290, 2261, CS, 3}, {97314, 97318, 2261, CS, 3}, {97323, 97323, 2261, RU, 3},
    {97372, 97372, 2261, RU, 3}, {97379, 97379, 2261, EN, 3}, {97314, 97314, 2261, EN, 3}, {97399, 97414, 2262, CS, 3},
    {97431, 97431, 2262, RU, 3}, {97469, 97469, 2262, EN, 3}, {97486, 97500, 2263, CS, 3}, {97516, 97516, 2263, RU, 3},
    {97542, 97542, 2263, EN, 3}, {97554, 97567, 2264, CS, 3}, {97582, 97582, 2264, RU, 3}, {97610, 97610, 2264, EN, 3},
    {97624, 97624, 2265, CS, 3}, {97628, 97628, 2265, RU, 3}, {97624, 97624, 2265, EN, 3}, {97643, 97643, 2266, CS, 3},
    {97647, 97647, 2266, RU, 3}, {97643, 97643, 2266, EN, 3}, {97662, 97662, 2267, CS, 3}, {97683, 97683, 2267, CS, 3},
    {97687, 97687, 2267, RU, 3}, {97709, 97709, 2267, RU, 3}, {97662, 97662, 2267, EN, 3}, {97683, 97683, 2267, EN, 3},
    {97716, 97716, 2268, CS, 3}, {97721, 97721, 2268, RU, 3}, {97716, 97716, 2268, EN, 3}, {97730, 97746, 2269, CS, 3},
    {97763, 97785, 2269, CS, 3}, {97809, 97809, 2269, RU, 3}, {97835, 97835, 2269, RU, 3}, {97867, 97867, 2269, EN, 3},
    {97885, 97896, 2270, CS, 3}, {97909, 97909, 2270, RU, 3}, {97885, 97896, 2270, EN, 3}, {97929, 97929, 2271, CS, 3},
    {97936, 97936, 2271, RU, 3}, {97929, 97929, 2271, EN, 3}, {97945, 97945, 2272, CS, 3}, {97954, 97954, 2272, RU, 3},
    {97945, 97945, 2272, EN, 3}, {97969, 97969, 2273, CS, 3}, {97979, 97979, 2273, RU, 3}, {97969, 97969, 2273, EN, 3},
    {98000, 98000, 2274, CS, 3}, {98010, 98010, 2274, RU, 3}, {98010, 98029, 2274, UK, 3}, {98048, 98048, 2274, EN, 3},
    {98058, 98058, 2275, CS, 3}, {98080, 98080, 2275, RU, 3}, {98124, 98124, 2275, RU, 3}, {98058, 98058, 2275, EN, 3},
    {98160, 98160, 2276, CS, 3}, {98171, 98171, 2276, RU, 3}, {98160, 98160, 2276, EN, 3}, {98186, 98186, 2277, CS, 3},
    {98194, 98194, 2277, RU, 3}, {98186, 98186, 2277, EN, 3}, {98209, 98225, 2278, CS, 3}, {98242, 98270, 2278, RU, 3},
    {98298, 98298, 2278, EN, 3}, {98310, 98331, 2279, CS, 3}, {98354, 98354, 2279, RU, 3}, {98398, 98398, 2279, EN, 3},
    {98415, 98435, 2280, CS, 3}, {98456, 98456, 2280, RU, 3}, {98500, 98500, 2280, EN, 3}, {98517, 98538, 2281, CS, 3},
    {98560, 98560, 2281, RU, 3}, {98600, 98600, 2281, EN, 3}, {98613, 98634, 2282, CS, 3}, {98656, 98656, 2282, RU, 3},
    {98698, 98698, 2282, EN, 3}, {98717, 98746, 2283, CS, 3}, {98778, 98778, 2283, RU, 3}, {98835, 98835, 2283, EN, 3},
    {98859, 98890, 2284, CS, 3}, {98925, 98948, 2284, CS, 3}, {98973, 98973, 2284, RU, 3}, {98980, 98980, 2284, RU, 3},
    {99035, 99035, 2284, EN, 3}, {99063, 99063, 2284, EN, 3}, {99080, 99080, 2285, CS, 3}, {99100, 99100, 2285, RU, 3},
    {99107, 99107, 2285, RU, 3}, {99160, 99160, 2285, EN, 3}, {99185, 99185, 2285, EN, 3}, {99203, 99203, 2286, CS, 3},
    {99223, 99223, 2286, RU, 3}, {99244, 99244, 2286, RU, 3}, {99284, 99284, 2286, EN, 3}, {99304, 99304, 2286, EN, 3},
    {99321, 99342, 2287, CS, 3}, {99364, 99364, 2287, RU, 3}, {99377, 99377, 2287, RU, 3}, {99419, 99419, 2287, EN, 3},
    {99439, 99439, 2287, EN, 3}, {99456, 99473, 2288, CS, 3}, {99492, 99515, 2288, CS, 3}, {99542, 99542, 2288, RU, 3},
    {99582, 99582, 2288, RU, 3}, {99635, 99635, 2288, EN, 3}, {99651, 99651, 2288, EN, 3}, {99673, 99692, 2289, CS, 3},
    {99713, 99713, 2289, RU, 3}, {99753, 99753, 2289, EN, 3}, {99769, 99794, 2290, CS, 3}, {99822, 99822, 2290, RU, 3},
    {99877, 99877, 2290, RU, 3}, {99884, 99884, 2290, EN, 3}, {99908, 99930, 2291, CS, 3}, {99955, 99955, 2291, RU, 3},
    {100006, 100006, 2291, EN, 3}, {100028, 100059, 2292, CS, 3}, {100094, 100094, 2292, RU, 3},
    {100155, 100155, 2292, EN, 3}, {100183, 100200, 2293, CS, 3}, {100218, 100218, 2293, RU, 3},
    {100246, 100246, 2293, RU, 3}, {100278, 100278, 2293, RU, 3}, {100321, 100321, 2293, EN, 3},
    {100343, 100343, 2293, EN, 3}, {100361, 100361, 2293, EN, 3}, {100377, 100396, 2294, CS, 3},
    {100418, 100418, 2294, RU, 3}, {100458, 100458, 2294, EN, 3}, {100476, 100476, 2294, EN, 3},
    {100492, 100505, 2295, CS, 3}, {100519, 100519, 2295, RU, 3}, {100547, 100547, 2295, EN, 3},
    {100556, 100577, 2296, CS, 3}, {100602, 100602, 2296, RU, 3}, {100632, 100632, 2296, EN, 3},
    {100649, 100670, 2297, CS, 3}, {100698, 100698, 2297, RU, 3}, {100730, 100730, 2297, EN, 3},
    {100745, 100745, 2297, EN, 3}, {100762, 100776, 2298, CS, 3}, {100794, 100794, 2298, RU, 3},
    {100828, 100828, 2298, EN, 3}, {100843, 100854, 2299, CS, 3}, {100866, 100877, 2299, CS, 3},
    {100889, 100889, 2299, RU, 3}, {100909, 100909, 2299, EN, 3}, {100921, 100921, 2299, EN, 3},
    {100932, 100946, 2300, CS, 3}, {100961, 100961, 2300, RU, 3}, {100987, 100987, 2300, EN, 3},
    {101000, 101013, 2301, CS, 3}, {101028, 101028, 2301, RU, 3}, {101054, 101054, 2301, EN, 3},
    {101070, 101070, 2301, EN, 3}, {101083, 101094, 2302, CS, 3}, {101106, 101128, 2302, RU, 3},
    {101150, 101150, 2302, EN, 3}, {101162, 101162, 2302, EN, 3}, {101171, 101171, 2303, CS, 3},
    {101177, 101177, 2303, RU, 3}, {101171, 101171, 2303, EN, 3}, {101190, 101202, 2304, CS, 3},
    {101216, 101216, 2304, RU, 3}, {101240, 101240, 2304, EN, 3}, {101254, 101265, 2305, CS, 3},
    {101278, 101278, 2305, RU, 3}, {101300, 101300, 2305, EN, 3}, {101314, 101320, 2306, CS, 3},
    {101327, 101327, 2306, RU, 3}, {101314, 101314, 2306, EN, 3}, {101338, 101338, 2306, EN, 3},
    {101338, 101344, 2306, EN, 3}, {101351, 101351, 2307, CS, 3}, {101358, 101358, 2307, RU, 3},
    {101351, 101351, 2307, EN, 3}, {101371, 101376, 2308, CS, 3}, {101382, 101382, 2308, RU, 3},
    {101391, 101391, 2308, EN, 3}, {101397, 101403, 2309, CS, 3}, {101410, 101417, 2309, CS, 3},
    {101427, 101427, 2309, RU, 3}, {101444, 101444, 2309, RU, 3}, {101461, 101461, 2309, EN, 3},
    {101468, 101468, 2309, EN, 3}, {101476, 101491, 2310, CS, 3}, {101507, 101507, 2310, CS, 3},
    {101518, 101518, 2310, RU, 3}, {101552, 101552, 2310, RU, 3}, {101575, 101575, 2310, EN, 3},
    {101586, 101593, 2311, CS, 0}, {101601, 101601, 2311, RU, 0}, {101620, 101633, 2311, UK, 0},
    {101646, 101646, 2311, EN, 0}, {101656, 101656, 2311, SK, 0}, {101664, 101664, 2311, OTHER, 0},
    {101676, 101692, 2311, OTHER, 0}, {101709, 101709, 2311, OTHER, 0}, {101722, 101728, 2311, OTHER, 0},
    {101736, 101747, 2312, CS, 0}, {101761, 101774, 2312, CS, 0}, {101791, 101791, 2312, RU, 0},
    {101810, 101810, 2312, EN, 0}, {101824, 101824, 2313, CS, 0}, {101835, 101835, 2313, RU, 0},
    {101846, 101846, 2313, UK, 0}, {101865, 101865, 2313, EN, 0}, {101872, 101882, 2313, SK, 0},
    {101894, 101894, 2313, OTHER, 0}, {101901, 101901, 2313, OTHER, 0}, {101911, 101911, 2313, OTHER, 0},
    {101928, 101928, 2314, CS, 0}, {101936, 101936, 2314, RU, 0}, {101963, 101963, 2314, RU, 0},
    {101976, 101976, 2314, EN, 0}, {101986, 101986, 2314, EN, 0}, {101994, 102006, 2315, CS, 0},
    {102020, 102020, 2315, RU, 0}, {102054, 102054, 2315, RU, 0}, {102084, 102084, 2315, EN, 0},
    {102096, 102110, 2316, CS, 0}, {102127, 102127, 2316, RU, 0}, {102165, 102165, 2316, EN, 0},
    {102177, 102194, 2317, CS, 0}, {102214, 102214, 2317, RU, 0}, {102244, 102244, 2317, EN, 0},
    {102258, 102282, 2318, CS, 0}, {102307, 102307, 2318, RU, 0}, {102343, 102343, 2318, RU, 0},
    {102398, 102398, 2318, EN, 0}, {102417, 102438, 2319, CS, 0}, {102462, 102462, 2319, RU, 0},
    {102500, 102500, 2319, EN, 0}, {102510, 102521, 2320, CS, 0}, {102535, 102535, 2320, RU, 0},
    {102560, 102560, 2320, EN, 0}, {102573, 102586, 2321, CS, 0}, {102602, 102614, 2321, CS, 0},
    {102629, 102629, 2321, RU, 0}, {102652, 102652, 2321, EN, 0}, {102661, 102671, 2322, CS, 0},
    {102684, 102684, 2322, RU, 0}, {102727, 102727, 2322, EN, 0}, {102742, 102742, 2323, CS, 0},
    {102751, 102751, 2323, RU, 0}, {102768, 102768, 2323, EN, 0}, {102778, 102778, 2324, CS, 0},
    {102787, 102787, 2324, RU, 0}, {102806, 102806, 2324, EN, 0}, {102817, 102817, 2325, CS, 0},
    {102824, 102824, 2325, RU, 0}, {102817, 102817, 2325, EN, 0}, {69438, 69438, 2326, CS, 0},
    {102837, 102837, 2326, RU, 0}, {102870, 102884, 2326, EN, 0}, {102899, 102908, 2327, CS, 0},
    {102918, 102918, 2327, RU, 0}, {102936, 102936, 2327, EN, 0}, {102945, 102953, 2328, CS, 0},
    {102963, 102963, 2328, RU, 0}, {103010, 103010, 2328, EN, 0}, {103024, 103038, 2329, CS, 0},
    {103054, 103054, 2329, RU, 0}, {103085, 103085, 2329, EN, 0}, {103100, 103100, 2330, CS, 0},
    {103107, 103107, 2330, RU, 0}, {103118, 103118, 2330, EN, 0}, {103127, 103127, 2331, CS, 0},
    {103135, 103135, 2331, RU, 0}, {103148, 103148, 2331, EN, 0}, {103157, 103157, 2331, EN, 0},
    {103166, 103174, 2332, CS, 0}, {103183, 103183, 2332, RU, 0}, {103166, 103166, 2332, EN, 0},
    {103198, 103212, 2333, CS, 0}, {103229, 103229, 2333, RU, 0}, {103251, 103251, 2333, EN, 0},
    {103263, 103276, 2334, CS, 0}, {103291, 103291, 2334, RU, 0}, {103319, 103319, 2334, EN, 0},
    {103330, 103330, 2334, EN, 0}, {103338, 103353, 2335, CS, 0}, {103369, 103369, 2335, RU, 0},
    {103403, 103403, 2335, EN, 0}, {103419, 103439, 2336, CS, 0}, {103463, 103463, 2336, RU, 0},
    {103502, 103502, 2336, EN, 0}, {103518, 103518, 2336, EN, 0}, {103530, 103550, 2337, CS, 0},
    {103574, 103574, 2337, RU, 0}, {103613, 103613, 2337, EN, 0}, {103630, 103630, 2337, EN, 0},
    {103643, 103667, 2338, CS, 0}, {103694, 103694, 2338, RU, 0}, {103747, 103747, 2338, EN, 0},
    {103767, 103781, 2339, CS, 0}, {103797, 103797, 2339, RU, 0}, {103825, 103825, 2339, EN, 0},
    {103834, 103852, 2340, CS, 0}, {103873, 103873, 2340, RU, 0}, {103913, 103913, 2340, EN, 0},
    {103930, 103944, 2341, CS, 0}, {103960, 103960, 2341, RU, 0}, {103990, 103990, 2341, EN, 0},
    {104008, 104024, 2342, CS, 0}, {104042, 104042, 2342, RU, 0}, {104074, 104074, 2342, EN, 0},
    {104090, 104104, 2343, CS, 0}, {104120, 104120, 2343, RU, 0}, {104148, 104148, 2343, EN, 0},
    {104160, 104175, 2344, CS, 0}, {104193, 104193, 2344, RU, 0}, {104227, 104227, 2344, EN, 0},
    {104237, 104254, 2345, CS, 0}, {104273, 104291, 2345, CS, 0}, {104310, 104310, 2345, RU, 0},
    {104344, 104344, 2345, RU, 0}, {104377, 104377, 2345, EN, 0}, {104389, 104404, 2346, CS, 0},
    {104421, 104421, 2346, RU, 0}, {104451, 104451, 2346, EN, 0}, {104462, 104475, 2347, CS, 0},
    {104490, 104490, 2347, RU, 0}, {104522, 104522, 2347, EN, 0}, {104533, 104551, 2348, CS, 0},
    {104572, 104572, 2348, RU, 0}, {104612, 104612, 2348, EN, 0}, {104630, 104645, 2349, CS, 0},
    {104662, 104662, 2349, RU, 0}, {104692, 104692, 2349, EN, 0}, {104705, 104723, 2350, CS, 0},
    {104743, 104743, 2350, RU, 0}, {104783, 104783, 2350, EN, 0}, {104799, 104815, 2351, CS, 0},
    {104836, 104836, 2351, RU, 0}, {104868, 104868, 2351, EN, 0}, {104877, 104896, 2352, CS, 0},
    {104918, 104918, 2352, RU, 0}, {104954, 104954, 2352, RU, 0}, {104992, 104992, 2352, EN, 0},
    {105017, 105017, 2353, CS, 0}, {105034, 105034, 2353, RU, 0}, {105073, 105073, 2353, RU, 0},
    {105115, 105115, 2353, EN, 0}, {105136, 105136, 2354, CS, 0}, {105156, 105156, 2354, RU, 0},
    {105196, 105196, 2354, EN, 0}, {105217, 105235, 2355, CS, 0}, {105254, 105254, 2355, RU, 0},
    {105296, 105296, 2355, RU, 0}, {105330, 105330, 2355, EN, 0}, {105347, 105368, 2356, CS, 0},
    {105390, 105390, 2356, RU, 0}, {105428, 105428, 2356, EN, 0}, {105449, 105464, 2357, CS, 0},
    {105482, 105482, 2357, RU, 0}, {105514, 105514, 2357, EN, 0}, {105534, 105534, 2358, CS, 0},
    {105547, 105547, 2358, RU, 0}, {105596, 105596, 2358, EN, 0}, {105608, 105625, 2359, CS, 0},
    {105643, 105643, 2359, RU, 0}, {105679, 105679, 2359, EN, 0}, {105700, 105718, 2360, CS, 0},
    {105737, 105737, 2360, RU, 0}, {105771, 105771, 2360, EN, 0}, {105788, 105815, 2361, CS, 0},
    {105844, 105865, 2361, CS, 0}, {105887, 105887, 2361, RU, 0}, {105944, 105944, 2361, RU, 0},
    {105986, 105986, 2361, EN, 0}, {106004, 106021, 2362, CS, 0}, {106041, 106041, 2362, RU, 0},
    {106083, 106083, 2362, EN, 0}, {106102, 106120, 2363, CS, 0}, {106139, 106139, 2363, RU, 0},
    {106177, 106177, 2363, EN, 0}, {106195, 106212, 2364, CS, 0}, {106232, 106232, 2364, RU, 0},
    {106280, 106280, 2364, RU, 0}, {106343, 106343, 2364, EN, 0}, {106360, 106371, 2365, CS, 0},
    {106383, 106383, 2365, RU, 0}, {106409, 106409, 2365, EN, 0}, {106421, 106439, 2366, CS, 0},
    {106459, 106459, 2366, RU, 0}, {106504, 106504, 2366, EN, 0}, {106525, 106525, 2367, CS, 0},
    {106535, 106535, 2367, RU, 0}, {106554, 106554, 2367, EN, 0}, {106566, 106566, 2368, CS, 0},
    {106576, 106576, 2368, RU, 0}, {106597, 106597, 2368, EN, 0}, {106609, 106609, 2369, CS, 0},
    {106619, 106619, 2369, RU, 0}, {106636, 106636, 2369, EN, 0}, {106646, 106646, 2370, CS, 0},
    {106654, 106654, 2370, CS, 0}, {106663, 106663, 2370, RU, 0}, {106680, 106680, 2370, EN, 0},
    {106689, 106705, 2371, CS, 0}, {106722, 106722, 2371, RU, 0}, {106754, 106754, 2371, EN, 0},
    {106770, 106786, 2372, CS, 0}, {106804, 106830, 2372, RU, 0}, {106856, 106856, 2372, EN, 0},
    {106866, 106889, 2373, CS, 0}, {106915, 106915, 2373, RU, 0}, {106959, 106986, 2373, EN, 0},
    {107016, 107038, 2374, CS, 0}, {107061, 107061, 2374, RU, 0}, {107101, 107128, 2374, EN, 0},
    {107156, 107168, 2375, CS, 0}, {107181, 107181, 2375, RU, 0}, {107202, 107202, 2375, EN, 0},
    {107216, 107231, 2376, CS, 0}, {107247, 107247, 2376, RU, 0}, {107294, 107294, 2376, EN, 0},
    {107315, 107330, 2377, CS, 0}, {107347, 107347, 2377, RU, 0}, {107387, 107387, 2377, EN, 0},
    {107401, 107401, 2378, CS, 0}, {107407, 107407, 2378, CS, 0}, {107414, 107414, 2378, RU, 0},
    {107427, 107427, 2378, EN, 0}, {107433, 107433, 2379, CS, 0}, {107441, 107441, 2379, CS, 0},
    {107450, 107450, 2379, RU, 0}, {107465, 107465, 2379, EN, 0}, {107473, 107485, 2380, CS, 0},
    {107498, 107498, 2380, RU, 0}, {107520, 107520, 2380, EN, 0}, {107535, 107548, 2381, CS, 0},
    {107563, 107563, 2381, RU, 0}, {107589, 107589, 2381, EN, 0}, {107603, 107624, 2382, CS, 0},
    {107650, 107650, 2382, RU, 0}, {107692, 107692, 2382, EN, 0}, {107708, 107726, 2383, CS, 0},
    {107749, 107749, 2383, RU, 0}, {107785, 107785, 2383, EN, 0}, {107802, 107814, 2384, CS, 0},
    {107828, 107828, 2384, RU, 0}, {107852, 107852, 2384, RU, 0}, {107874, 107874, 2384, EN, 0},
    {107883, 107894, 2385, CS, 0}, {107907, 107907, 2385, RU, 0}, {107929, 107929, 2385, RU, 0},
    {107949, 107949, 2385, EN, 0}, {107958, 107972, 2386, CS, 0}, {107989, 107989, 2386, RU, 0},
    {108021, 108021, 2386, EN, 0}, {108033, 108047, 2387, CS, 0}, {108063, 108063, 2387, CS, 0},
    {108074, 108074, 2387, RU, 0}, {108102, 108102, 2387, EN, 0}, {108115, 108115, 2388, CS, 0},
    {108124, 108124, 2388, RU, 0}, {108139, 108139, 2388, EN, 0}, {108149, 108149, 2388, EN, 0},
    {108158, 108158, 2389, CS, 0}, {108168, 108168, 2389, CS, 0}, {108177, 108177, 2389, RU, 0},
    {108194, 108194, 2389, EN, 0}, {108204, 108217, 2390, CS, 0}, {108234, 108234, 2390, RU, 0},
    {108258, 108258, 2390, EN, 0}, {108268, 108268, 2391, CS, 0}, {108282, 108282, 2391, RU, 0},
    {108318, 108318, 2391, EN, 0}, {108330, 108345, 2392, CS, 0}, {108361, 108371, 2392, CS, 0},
    {108382, 108382, 2392, RU, 0}, {108414, 108414, 2392, RU, 0}, {108433, 108433, 2392, EN, 0},
    {108447, 108447, 2392, EN, 0}, {108456, 108474, 2393, CS, 0}, {108494, 108494, 2393, RU, 0},
    {108522, 108522, 2393, EN, 0}, {108532, 108532, 2393, EN, 0}, {108551, 108563, 2394, CS, 0},
    {108576, 108576, 2394, RU, 0}, {108604, 108604, 2394, EN, 0}, {108621, 108621, 2395, CS, 0},
    {108628, 108628, 2395, RU, 0}, {108621, 108621, 2395, EN, 0}, {108643, 108652, 2396, CS, 2},
    {108662, 108662, 2396, RU, 2}, {108677, 108677, 2396, EN, 2}, {108688, 108688, 2397, CS, 2},
    {108695, 108695, 2397, RU, 2}, {108688, 108688, 2397, EN, 2}, {108708, 108717, 2398, CS, 2},
    {108727, 108727, 2398, RU, 2}, {108744, 108753, 2398, EN, 2}, {108744, 108744, 2398, EN, 2},
    {108763, 108763, 2399, CS, 2}, {108775, 108775, 2399, RU, 2}, {108763, 108763, 2399, EN, 2},
    {108792, 108792, 2400, CS, 2}, {108801, 108801, 2400, CS, 2}, {108810, 108810, 2400, RU, 2},
    {108792, 108792, 2400, EN, 2}, {108827, 108827, 2401, CS, 2}, {108833, 108833, 2401, RU, 2},
    {108827, 108827, 2401, EN, 2}, {108844, 108844, 2402, CS, 2}, {108854, 108854, 2402, RU, 2},
    {108844, 108844, 2402, EN, 2}, {108871, 108871, 2403, CS, 2}, {108881, 108891, 2403, CS, 2},
    {108902, 108902, 2403, RU, 2}, {108871, 108871, 2403, EN, 2}, {108921, 108921, 2404, CS, 2},
    {108929, 108929, 2404, RU, 2}, {108921, 108921, 2404, EN, 2}, {108944, 108944, 2405, CS, 2},
    {108953, 108953, 2405, RU, 2}, {108944, 108944, 2405, EN, 2}, {108968, 108968, 2406, CS, 2},
    {108979, 108979, 2406, RU, 2}, {108968, 108968, 2406, EN, 2}, {109000, 109000, 2407, CS, 2},
    {109011, 109011, 2407, RU, 2}, {109000, 109000, 2407, EN, 2}, {109030, 109030, 2408, CS, 2},
    {109042, 109042, 2408, RU, 2}, {109030, 109030, 2408, EN, 2}, {109063, 109063, 2409, CS, 2},
    {109072, 109072, 2409, RU, 2}, {109063, 109063, 2409, EN, 2}, {109087, 109095, 2410, CS, 2},
    {109104, 109104, 2410, RU, 2}, {109087, 109095, 2410, EN, 2}, {109087, 109087, 2410, EN, 2},
    {109115, 109123, 2411, CS, 2}, {109132, 109132, 2411, RU, 2}, {109147, 109147, 2411, EN, 2},
    {109155, 109155, 2412, CS, 2}, {109169, 109169, 2412, RU, 2}, {109155, 109155, 2412, EN, 2},
    {109192, 109192, 2413, CS, 2}, {109207, 109207, 2413, RU, 2}, {109192, 109192, 2413, EN, 2},
    {109230, 109230, 2414, CS, 2}, {109238, 109245, 2414, CS, 2}, {109253, 109253, 2414, RU, 2},
    {109230, 109230, 2414, EN, 2}, {109268, 109268, 2415, CS, 2}, {109274, 109274, 2415, RU, 2},
    {109268, 109268, 2415, EN, 2}, {109285, 109285, 2416, CS, 2}, {109294, 109294, 2416, RU, 2},
    {109285, 109285, 2416, EN, 2}, {109311, 109311, 2417, CS, 2}, {109321, 109321, 2417, RU, 2},
    {109311, 109311, 2417, EN, 2}, {109340, 109349, 2418, CS, 2}, {109359, 109359, 2418, RU, 2},
    {109340, 109340, 2418, EN, 2}, {109376, 109376, 2418, EN, 2}, {109386, 109386, 2419, CS, 2},
    {109386, 109393, 2419, CS, 2}, {109401, 109401, 2419, RU, 2}, {109386, 109386, 2419, EN, 2},
    {109386, 109393, 2419, EN, 2}, {109414, 109414, 2420, CS, 2}, {109420, 109420, 2420, RU, 2},
    {109414, 109414, 2420, EN, 2}, {109429, 109429, 2421, CS, 2}, {109436, 109436, 2421, RU, 2},
    {109429, 109429, 2421, EN, 2}, {109448, 109457, 2422, CS, 2}, {109467, 109467, 2422, RU, 2},
    {109448, 109457, 2422, EN, 2}, {109448, 109448, 2422, EN, 2}, {109483, 109483, 2423, CS, 2},
    {109496, 109496, 2423, RU, 2}, {109483, 109483, 2423, EN, 2}, {109522, 109522, 2424, CS, 2},
    {109536, 109536, 2424, RU, 2}, {109522, 109522, 2424, EN, 2}, {109562, 109562, 2425, CS, 2},
    {109571, 109571, 2425, RU, 2}, {109562, 109562, 2425, EN, 2}, {109588, 109588, 2426, CS, 2},
    {109599, 109599, 2426, RU, 2}, {109588, 109588, 2426, EN, 2}, {109620, 109620, 2427, CS, 2},
    {109629, 109629, 2427, RU, 2}, {109620, 109620, 2427, EN, 2}, {109642, 109642, 2428, CS, 2},
    {109651, 109651, 2428, RU, 2}, {109642, 109642, 2428, EN, 2}, {109666, 109672, 2429, CS, 2},
    {109679, 109684, 2429, CS, 2}, {109690, 109690, 2429, RU, 2}, {109679, 109679, 2429, EN, 2},
    {109699, 109699, 2430, CS, 2}, {109706, 109706, 2430, RU, 2}, {109719, 109719, 2430, EN, 2},
    {109726, 109733, 2431, CS, 2}, {109741, 109741, 2431, RU, 2}, {109726, 109726, 2431, EN, 2},
    {109754, 109754, 2432, CS, 2}, {109762, 109762, 2432, RU, 2}, {109777, 109777, 2432, EN, 2},
    {109785, 109794, 2433, CS, 2}, {109804, 109804, 2433, RU, 2}, {109785, 109785, 2433, EN, 2},
    {109821, 109827, 2434, CS, 2}, {109834, 109834, 2434, RU, 2}, {109821, 109821, 2434, EN, 2},
    {109845, 109853, 2435, CS, 2}, {109864, 109864, 2435, RU, 2}, {109879, 109879, 2435, EN, 2},
    {109888, 109888, 2436, CS, 2}, {109897, 109897, 2436, RU, 2}, {109888, 109888, 2436, EN, 2},
    {109914, 109925, 2437, CS, 2}, {109938, 109938, 2437, RU, 2}, {109959, 109959, 2437, EN, 2},
    {109969, 109978, 2438, CS, 2}, {109988, 109988, 2438, RU, 2}, {110005, 110005, 2438, EN, 2},
    {110015, 110015, 2438, EN, 2}, {110025, 110032, 2439, CS, 2}, {110040, 110040, 2439, RU, 2},
    {110025, 110025, 2439, EN, 2}, {110053, 110060, 2440, CS, 2}, {110068, 110068, 2440, RU, 2},
    {110081, 110081, 2440, EN, 2}, {110087, 110087, 2441, CS, 2}, {110095, 110095, 2441, RU, 2},
    {110108, 110108, 2441, RU, 2}, {110119, 110119, 2441, EN, 2}, {110127, 110127, 2442, CS, 2},
    {110137, 110137, 2442, RU, 2}, {110154, 110154, 2442, RU, 2}, {110169, 110169, 2442, EN, 2},
    {110180, 110180, 2443, CS, 2}, {110189, 110189, 2443, RU, 2}, {110206, 110206, 2443, RU, 2},
    {110223, 110223, 2443, EN, 2}, {110232, 110232, 2444, CS, 2}, {110239, 110239, 2444, RU, 2},
    {110250, 110250, 2444, EN, 2}, {110257, 110263, 2445, CS, 2}, {110271, 110271, 2445, RU, 2},
    {110282, 110282, 2445, EN, 2}, {110289, 110295, 2446, CS, 2}, {110304, 110304, 2446, RU, 2},
    {110313, 110313, 2446, EN, 2}, {110320, 110327, 2447, CS, 2}, {110335, 110335, 2447, RU, 2},
    {110348, 110348, 2447, EN, 2}, {110356, 110356, 2448, CS, 2}, {110362, 110362, 2448, RU, 2},
    {110373, 110373, 2448, EN, 2}, {110356, 110356, 2448, EN, 2}, {110379, 110379, 2449, CS, 2},
    {110387, 110387, 2449, RU, 2}, {110398, 110398, 2449, EN, 2}, {110404, 110415, 2450, CS, 2},
    {110427, 110427, 2450, RU, 2}, {110446, 110446, 2450, EN, 2}, {110454, 110454, 2450, EN, 2},
    {110463, 110477, 2451, CS, 2}, {110493, 110493, 2451, RU, 2}, {110506, 110506, 2451, EN, 2},
    {110516, 110516, 2451, EN, 2}, {110526, 110536, 2452, CS, 2}, {110547, 110547, 2452, RU, 2},
    {110564, 110564, 2452, EN, 2}, {110574, 110583, 2453, CS, 2}, {35135, 35135, 2453, RU, 2},
    {35148, 35148, 2453, EN, 2}, {110593, 110601, 2454, CS, 2}, {110611, 110611, 2454, RU, 2},
    {110630, 110630, 2454, EN, 2}, {110639, 110649, 2455, CS, 2}, {110660, 110660, 2455, RU, 2},
    {110677, 110677, 2455, EN, 2}, {110686, 110686, 2456, CS, 2}, {110694, 110694, 2456, RU, 2},
    {110707, 110707, 2456, EN, 2}, {110713, 110713, 2457, CS, 2}, {110721, 110721, 2457, RU, 2},
    {110734, 110734, 2457, EN, 2}, {110740, 110748, 2458, CS, 2}, {110757, 110757, 2458, RU, 2},
    {110772, 110772, 2458, EN, 2}, {110779, 110788, 2459, CS, 2}, {110798, 110798, 2459, RU, 2},
    {110813, 110813, 2459, EN, 2}, {110822, 110822, 2460, CS, 2}, {110833, 110833, 2460, RU, 2},
    {110848, 110848, 2460, EN, 2}, {110858, 110858, 2461, CS, 2}, {110872, 110872, 2461, RU, 2},
    {110858, 110858, 2461, EN, 2}, {110893, 110893, 2462, CS, 2}, {110903, 110903, 2462, RU, 2},
    {110893, 110893, 2462, EN, 2}, {110920, 110920, 2463, CS, 2}, {110928, 110928, 2463, RU, 2},
    {110920, 110920, 2463, EN, 2}, {110941, 110941, 2464, CS, 2}, {110951, 110951, 2464, RU, 2},
    {110941, 110941, 2464, EN, 2}, {110968, 110968, 2465, CS, 2}, {110980, 110980, 2465, RU, 2},
    {110968, 110968, 2465, EN, 2}, {36208, 36208, 2466, CS, 2}, {36185, 36185, 2466, RU, 2},
    {36208, 36208, 2466, EN, 2}, {111003, 111003, 2467, CS, 2}, {111012, 111012, 2467, RU, 2},
    {111003, 111003, 2467, EN, 2}, {111030, 111030, 2467, EN, 2}, {111042, 111042, 2468, CS, 2},
    {111057, 111057, 2468, RU, 2}, {111042, 111042, 2468, EN, 2}, {111084, 111084, 2469, CS, 2},
    {111094, 111094, 2469, RU, 2}, {111084, 111084, 2469, EN, 2}, {111112, 111112, 2470, CS, 2},
    {111122, 111122, 2470, RU, 2}, {111112, 111112, 2470, EN, 2}, {111140, 111140, 2471, CS, 2},
    {111150, 111150, 2471, RU, 2}, {111140, 111140, 2471, EN, 2}, {111165, 111165, 2472, CS, 2},
    {111172, 111172, 2472, RU, 2}, {111165, 111165, 2472, EN, 2}, {111185, 111185, 2473, CS, 2},
    {111193, 111193, 2473, RU, 2}, {111185, 111185, 2473, EN, 2}, {111208, 111208, 2474, CS, 2},
    {111218, 111218, 2474, RU, 2}, {111208, 111208, 2474, EN, 2}, {111235, 111235, 2475, CS, 2},
    {111240, 111240, 2475, RU, 2}, {111249, 111249, 2475, RU, 2}, {111235, 111235, 2475, EN, 2},
    {111289, 111289, 2476, CS, 2}, {111298, 111298, 2476, RU, 2}, {111289, 111289, 2476, EN, 2},
    {111315, 111315, 2477, CS, 2}, {22971, 22971, 2477, RU, 2}, {111315, 111315, 2477, EN, 2},
    {111322, 111322, 2478, CS, 2}, {111331, 111331, 2478, RU, 2}, {111322, 111322, 2478, EN, 2},
    {111348, 111348, 2479, CS, 2}, {111356, 111356, 2479, RU, 2}, {111348, 111348, 2479, EN, 2},
    {111371, 111371, 2480, CS, 2}, {111381, 111381, 2480, RU, 2}, {111371, 111371, 2480, EN, 2},
    {111400, 111400, 2481, CS, 2}, {111414, 111414, 2481, RU, 2}, {111400, 111400, 2481, EN, 2},
    {111436, 111436, 2482, CS, 2}, {111447, 111447, 2482, RU, 2}, {111436, 111436, 2482, EN, 2},
    {111467, 111467, 2483, CS, 2}, {111480, 111480, 2483, RU, 2}, {111467, 111467, 2483, EN, 2},
    {111500, 111500, 2484, CS, 2}, {111508, 111508, 2484, RU, 2}, {111500, 111500, 2484, EN, 2},
    {111523, 111523, 2485, CS, 2}, {111536, 111536, 2485, RU, 2}, {111523, 111523, 2485, EN, 2},
    {111561, 111561, 2486, CS, 2}, {111572, 111572, 2486, RU, 2}, {111561, 111561, 2486, EN, 2},
    {111591, 111591, 2487, CS, 2}, {111600, 111600, 2487, RU, 2}, {111619, 111619, 2487, EN, 2},
    {111630, 111638, 2488, CS, 2}, {111647, 111647, 2488, RU, 2}, {111630, 111638, 2488, EN, 2},
    {111630, 111630, 2488, EN, 2}, {111662, 111677, 2489, CS, 2}, {111693, 111693, 2489, RU, 2},
    {111723, 111723, 2489, EN, 2}, {111737, 111749, 2490, CS, 2}, {111762, 111762, 2490, RU, 2},
    {111786, 111786, 2490, EN, 2}, {111797, 111809, 2491, CS, 2}, {111822, 111822, 2491, RU, 2},
    {111846, 111846, 2491, EN, 2}, {111858, 111864, 2492, CS, 2}, {111871, 111871, 2492, RU, 2},
    {111882, 111882, 2492, EN, 2}, {111888, 111893, 2493, CS, 2}, {111899, 111899, 2493, RU, 2},
    {111888, 111888, 2493, EN, 2}, {111908, 111920, 2494, CS, 2}, {111933, 111933, 2494, RU, 2},
    {111908, 111908, 2494, EN, 2}, {58377, 58377, 2495, CS, 2}, {111954, 111961, 2495, CS, 2},
    {58402, 58402, 2495, RU, 2}, {111969, 111969, 2495, RU, 2}, {58419, 58419, 2495, EN, 2},
    {111984, 111992, 2496, CS, 2}, {112001, 112001, 2496, RU, 2}, {112016, 112016, 2496, EN, 2},
    {112024, 112024, 2496, EN, 2}, {112032, 112043, 2497, CS, 2}, {112055, 112055, 2497, RU, 2},
    {112032, 112032, 2497, EN, 2}, {63104, 112078, 2498, CS, 2}, {6172, 6172, 2498, RU, 2},
    {112084, 112084, 2498, EN, 2}, {112092, 112105, 2499, CS, 2}, {112120, 112120, 2499, RU, 2},
    {112148, 112148, 2499, EN, 2}, {112162, 112175, 2500, CS, 2}, {112190, 112190, 2500, RU, 2},
    {112216, 112216, 2500, EN, 2}, {112230, 112244, 2501, CS, 2}, {112259, 112259, 2501, RU, 2},
    {112289, 112289, 2501, EN, 2}, {112303, 112317, 2502, CS, 2}, {112332, 112332, 2502, RU, 2},
    {112360, 112360, 2502, EN, 2}, {112374, 112390, 2503, CS, 2}, {112408, 112408, 2503, RU, 2},
    {112442, 112442, 2503, EN, 2}, {112455, 112470, 2504, CS, 2}, {112486, 112486, 2504, RU, 2},
    {112514, 112514, 2504, EN, 2}, {112528, 112543, 2505, CS, 2}, {112559, 112559, 2505, RU, 2},
    {112589, 112589, 2505, EN, 2}, {112603, 112616, 2506, CS, 2}, {112631, 112645, 2506, CS, 2},
    {112661, 112661, 2506, RU, 2}, {112685, 112685, 2506, EN, 2}, {112699, 112699, 2507, CS, 0},
    {112705, 112705, 2507, RU, 0}, {112716, 112716, 2507, RU, 0}, {112727, 112727, 2507, EN, 0},
    {112734, 112742, 2508, CS, 0}, {112751, 112751, 2508, RU, 0}, {112766, 112766, 2508, EN, 0},
    {112775, 112775, 2509, CS, 0}, {112781, 112781, 2509, RU, 0}, {112792, 112792, 2509, EN, 0},
    {112799, 112799, 2509, EN, 0}, {112806, 112814, 2510, CS, 0}, {112823, 112823, 2510, RU, 0},
    {112806, 112806, 2510, EN, 0}, {112838, 112838, 2511, CS, 0}, {112843, 112843, 2511, RU, 0},
    {112838, 112838, 2511, EN, 0}, {112852, 112852, 2512, CS, 0}, {112862, 112862, 2512, RU, 0},
    {112877, 112877, 2512, EN, 0}, {112883, 112894, 2513, CS, 0}, {112907, 112907, 2513, RU, 0},
    {112928, 112928, 2513, EN, 0}, {112938, 112938, 2514, CS, 0}, {112949, 112949, 2514, RU, 0},
    {112970, 112970, 2514, EN, 0}, {112982, 112988, 2515, CS, 0}, {112995, 112995, 2515, RU, 0},
    {113008, 113008, 2515, EN, 0}, {113015, 113022, 2516, CS, 0}, {113031, 113031, 2516, RU, 0},
    {113044, 113044, 2516, EN, 0}, {113050, 113060, 2517, CS, 0}, {113071, 113071, 2517, RU, 0},
    {113092, 113092, 2517, EN, 0}, {113101, 113109, 2518, CS, 0}, {113120, 113120, 2518, RU, 0},
    {113135, 113135, 2518, EN, 0}, {113144, 113152, 2519, CS, 0}, {113161, 113161, 2519, RU, 0},
    {113144, 113144, 2519, EN, 0}, {113182, 113182, 2520, CS, 0}, {113193, 113193, 2520, RU, 0},
    {113214, 113214, 2520, EN, 0}, {113224, 113224, 2520, EN, 0}, {113236, 113244, 2521, CS, 0},
    {113253, 113253, 2521, RU, 0}, {113268, 113268, 2521, EN, 0}, {113274, 113287, 2522, CS, 0},
    {113302, 113302, 2522, RU, 0}, {113327, 113327, 2522, EN, 0}, {113341, 113341, 2523, CS, 0},
    {113352, 113352, 2523, RU, 0}, {113369, 113369, 2523, EN, 0}, {113378, 113378, 2524, CS, 0},
    {113391, 113391, 2524, RU, 0}, {113408, 113408, 2524, EN, 0}, {113419, 113429, 2525, CS, 0},
    {113440, 113440, 2525, RU, 0}, {113451, 113451, 2525, EN, 0}, {113451, 113457, 2525, EN, 0},
    {113465, 113465, 2526, CS, 0}, {113475, 113475, 2526, RU, 0}, {113484, 113484, 2526, EN, 0},
    {113490, 113490, 2527, CS, 1}, {113500, 113500, 2527, RU, 1}, {113519, 113519, 2527, EN, 1},
    {113490, 113490, 2527, EN, 1}, {113529, 113529, 2528, CS, 1}, {113536, 113536, 2528, RU, 1},
    {113551, 113551, 2528, EN, 1}, {113558, 113558, 2529, CS, 1}, {113565, 113565, 2529, RU, 1},
    {113578, 113578, 2529, EN, 1}, {113585, 113593, 2530, CS, 1}, {72193, 72193, 2530, RU, 1},
    {72183, 72183, 2530, EN, 1}, {113602, 113609, 2531, CS, 1}, {113617, 113617, 2531, RU, 1},
    {113632, 113632, 2531, EN, 1}, {113642, 113642, 2531, EN, 1}, {113648, 113656, 2532, CS, 1},
    {113665, 113665, 2532, RU, 1}, {113680, 113680, 2532, EN, 1}, {113690, 113690, 2533, CS, 1},
    {113699, 113699, 2533, RU, 1}, {113716, 113716, 2533, EN, 1}, {113725, 113725, 2534, CS, 1},
    {113732, 113732, 2534, RU, 1}, {113745, 113745, 2534, EN, 1}, {113754, 113754, 2535, CS, 1},
    {113761, 113761, 2535, RU, 1}, {113774, 113774, 2535, EN, 1}, {113783, 113791, 2536, CS, 1},
    {113801, 113801, 2536, RU, 1}, {113814, 113814, 2536, EN, 1}, {113822, 113822, 2537, CS, 1},
    {113832, 113832, 2537, RU, 1}, {113853, 113853, 2537, EN, 1}, {113864, 113864, 2538, CS, 1},
    {113872, 113872, 2538, RU, 1}, {113889, 113889, 2538, EN, 1}, {113897, 113897, 2539, CS, 1},
    {113904, 113904, 2539, RU, 1}, {113917, 113917, 2539, EN, 1}, {113924, 113924, 2540, CS, 1},
    {113930, 113930, 2540, RU, 1}, {113941, 113941, 2540, EN, 1}, {113947, 113947, 2540, EN, 1},
    {113954, 113954, 2541, CS, 1}, {113962, 113962, 2541, RU, 1}, {113975, 113975, 2541, EN, 1},
    {113983, 113983, 2542, CS, 1}, {113991, 113991, 2542, RU, 1}, {114004, 114004, 2542, EN, 1},
    {114011, 114011, 2543, CS, 1}, {114021, 114021, 2543, RU, 1}, {114038, 114038, 2543, EN, 1},
    {114047, 114047, 2543, EN, 1}, {114056, 114056, 2544, CS, 1}, {114070, 114070, 2544, RU, 1},
    {114056, 114056, 2544, EN, 1}, {114097, 114097, 2545, CS, 1}, {114102, 114102, 2545, RU, 1},
    {114111, 114111, 2545, EN, 1}, {114097, 114097, 2545, EN, 1}, {114118, 114118, 2546, CS, 1},
    {114129, 114129, 2546, RU, 1}, {114118, 114118, 2546, EN, 1}, {114150, 114156, 2547, CS, 1},
    {114164, 114164, 2547, RU, 1}, {114175, 114175, 2547, EN, 1}, {114183, 114191, 2548, CS, 1},
    {114200, 114200, 2548, RU, 1}, {114183, 114183, 2548, EN, 1}, {114183, 114191, 2548, EN, 1},
    {114217, 114227, 2549, CS, 1}, {114238, 114238, 2549, RU, 1}, {114217, 114217, 2549, EN, 1},
    {114257, 114257, 2550, CS, 1}, {114266, 114266, 2550, RU, 1}, {114281, 114281, 2550, EN, 1},
    {114290, 114290, 2551, CS, 1}, {114299, 114299, 2551, RU, 1}, {114314, 114314, 2551, EN, 1},
    {114290, 114290, 2551, EN, 1}, {114323, 114323, 2552, CS, 1}, {114329, 114329, 2552, RU, 1},
    {114338, 114338, 2552, EN, 1}, {114344, 114344, 2552, EN, 1}, {114354, 114354, 2553, CS, 1},
    {114363, 114363, 2553, CS, 1}, {114371, 114371, 2553, RU, 1}, {114386, 114386, 2553, EN, 1},
    {114394, 114394, 2553, EN, 1}, {114402, 114402, 2554, CS, 1}, {114411, 114419, 2554, CS, 1},
    {114428, 114428, 2554, RU, 1}, {114441, 114441, 2554, RU, 1}, {114411, 114411, 2554, EN, 1},
    {114454, 114454, 2555, CS, 1}, {114462, 114462, 2555, CS, 1}, {114471, 114471, 2555, RU, 1},
    {114486, 114486, 2555, EN, 1}, {114495, 114495, 2556, CS, 1}, {114502, 114502, 2556, CS, 1},
    {114510, 114510, 2556, RU, 1}, {114523, 114523, 2556, EN, 1}, {114495, 114495, 2556, EN, 1},
    {114531, 114531, 2557, CS, 1}, {114537, 114537, 2557, RU, 1}, {114531, 114531, 2557, EN, 1},
    {114548, 114548, 2558, CS, 1}, {114557, 114557, 2558, RU, 1}, {114574, 114574, 2558, EN, 1},
    {114585, 114585, 2559, CS, 1}, {114591, 114591, 2559, RU, 1}, {114600, 114600, 2559, EN, 1},
    {114605, 114605, 2560, CS, 1}, {114612, 114612, 2560, RU, 1}, {114623, 114623, 2560, EN, 1},
    {114630, 114630, 2561, CS, 1}, {114637, 114637, 2561, RU, 1}, {114648, 114648, 2561, EN, 1},
    {114655, 114655, 2562, CS, 1}, {114662, 114662, 2562, RU, 1}, {114675, 114675, 2562, EN, 1},
    {114685, 114685, 2563, CS, 1}, {62210, 62210, 2563, RU, 1}, {114694, 114694, 2563, EN, 1},
    {114702, 114702, 2563, EN, 1}, {62225, 62225, 2563, EN, 1}, {62232, 62232, 2563, UK, 1},
    {114709, 114709, 2564, CS, 1}, {62268, 62268, 2564, RU, 1}, {114719, 114719, 2564, EN, 1},
    {114728, 114728, 2564, EN, 1}, {114736, 114747, 2565, CS, 1}, {65378, 65378, 2565, RU, 1},
    {114759, 114759, 2565, EN, 1}, {114770, 114770, 2565, EN, 1}, {65431, 65431, 2565, EN, 1},
    {65397, 65397, 2565, UK, 1}, {114780, 114780, 2566, CS, 1}, {61864, 61864, 2566, RU, 1},
    {114787, 114787, 2566, EN, 1}, {61851, 61851, 2566, EN, 1}, {61888, 61888, 2566, EN, 1},
    {61901, 61901, 2566, UK, 1}, {114794, 114794, 2567, CS, 1}, {58834, 58834, 2567, RU, 1},
    {114805, 114805, 2567, EN, 1}, {114816, 114816, 2567, EN, 1}, {58853, 58853, 2567, EN, 1},
    {58901, 58901, 2567, UK, 1}, {114826, 114826, 2568, CS, 1}, {114833, 114833, 2568, RU, 1},
    {114844, 114844, 2568, EN, 1}, {114851, 114851, 2568, EN, 1}, {114857, 114857, 2569, CS, 1},
    {67810, 67810, 2569, RU, 1}, {114865, 114865, 2569, EN, 1}, {114873, 114873, 2569, EN, 1},
    {67825, 67825, 2569, EN, 1}, {114881, 114881, 2569, UK, 1}, {114894, 114894, 2570, CS, 1},
    {67756, 67756, 2570, RU, 1}, {114902, 114902, 2570, EN, 1}, {67748, 67748, 2570, EN, 1},
    {67769, 67769, 2570, UK, 1}, {114910, 114910, 2571, CS, 1}, {68499, 68508, 2571, RU, 1},
    {114916, 114916, 2571, EN, 1}, {68517, 68517, 2571, EN, 1}, {68523, 68523, 2571, UK, 1},
    {58968, 58968, 2572, CS, 1}, {58977, 58977, 2572, RU, 1}, {59006, 59006, 2572, EN, 1}, {58996, 58996, 2572, EN, 1},
    {59027, 59027, 2572, UK, 1}, {70097, 70097, 2573, CS, 1}, {70117, 70128, 2573, RU, 1}, {70161, 70161, 2573, EN, 1},
    {114922, 114922, 2573, EN, 1}, {70152, 70152, 2573, EN, 1}, {70168, 70179, 2573, UK, 1},
    {114929, 114929, 2574, CS, 1}, {69076, 69076, 2574, RU, 1}, {114938, 114938, 2574, EN, 1},
    {69093, 69093, 2574, EN, 1}, {69076, 114946, 2574, UK, 1}, {114963, 114963, 2575, CS, 1},
    {61773, 61773, 2575, RU, 1}, {114968, 114968, 2575, EN, 1}, {61782, 61782, 2575, EN, 1},
    {114973, 114982, 2575, UK, 1}, {114991, 114991, 2576, CS, 4}, {114999, 114999, 2576, RU, 4},
    {114991, 114991, 2576, EN, 4}, {115014, 115014, 2577, CS, 4}, {115026, 115026, 2577, RU, 4},
    {115014, 115014, 2577, EN, 4}, {115045, 115045, 2578, CS, 4}, {115058, 115058, 2578, RU, 4},
    {115045, 115045, 2578, EN, 4}, {115081, 115081, 2579, CS, 4}, {115091, 115091, 2579, RU, 4},
    {115081, 115081, 2579, EN, 4}, {115110, 115110, 2580, CS, 4}, {115118, 115118, 2580, RU, 4},
    {115110, 115110, 2580, EN, 4}, {115135, 115135, 2581, CS, 4}, {115141, 115141, 2581, RU, 4},
    {115135, 115135, 2581, EN, 4}, {115152, 115152, 2582, CS, 4}, {115159, 115159, 2582, RU, 4},
    {115152, 115152, 2582, EN, 4}, {115170, 115170, 2583, CS, 4}, {115179, 115179, 2583, RU, 4},
    {115170, 115170, 2583, EN, 4}, {115196, 115196, 2584, CS, 4}, {115203, 115203, 2584, RU, 4},
    {115196, 115196, 2584, EN, 4}, {115218, 115218, 2585, CS, 4}, {115225, 115225, 2585, RU, 4},
    {115218, 115218, 2585, EN, 4}, {115238, 115238, 2586, CS, 4}, {115246, 115246, 2586, RU, 4},
    {115238, 115238, 2586, EN, 4}, {115263, 115263, 2587, CS, 4}, {115273, 115273, 2587, RU, 4},
    {115263, 115263, 2587, EN, 4}, {115294, 115294, 2588, CS, 4}, {115300, 115300, 2588, RU, 4},
    {115294, 115294, 2588, EN, 4}, {115309, 115309, 2589, CS, 4}, {115317, 115317, 2589, RU, 4},
    {115309, 115309, 2589, EN, 4}, {115332, 115332, 2590, CS, 4}, {115338, 115338, 2590, RU, 4},
    {115332, 115332, 2590, EN, 4}, {115345, 115345, 2591, CS, 4}, {115352, 115352, 2591, RU, 4},
    {115345, 115345, 2591, EN, 4}, {115363, 115363, 2592, CS, 4}, {115371, 115371, 2592, RU, 4},
    {115363, 115363, 2592, EN, 4}, {115384, 115384, 2593, CS, 4}, {115390, 115390, 2593, RU, 4},
    {115384, 115384, 2593, EN, 4}, {115401, 115401, 2594, CS, 4}, {115407, 115407, 2594, RU, 4},
    {115401, 115401, 2594, EN, 4}, {115418, 115418, 2595, CS, 4}, {115425, 115425, 2595, RU, 4},
    {115418, 115418, 2595, EN, 4}, {115434, 115443, 2596, CS, 4}, {115453, 115453, 2596, RU, 4},
    {115434, 115443, 2596, EN, 4}, {115434, 115434, 2596, EN, 4}, {115470, 115470, 2597, CS, 4},
    {115479, 115479, 2597, RU, 4}, {115470, 115470, 2597, EN, 4}, {115494, 115494, 2598, CS, 4},
    {115502, 115502, 2598, RU, 4}, {115494, 115494, 2598, EN, 4}, {115515, 115515, 2599, CS, 4},
    {115522, 115522, 2599, RU, 4}, {115515, 115515, 2599, EN, 4}, {115533, 115533, 2600, CS, 4},
    {115540, 115540, 2600, RU, 4}, {115533, 115533, 2600, EN, 4}, {115555, 115562, 2601, CS, 4},
    {115570, 115570, 2601, RU, 4}, {115555, 115562, 2601, EN, 4}, {115555, 115555, 2601, EN, 4},
    {115581, 115581, 2602, CS, 4}, {115586, 115586, 2602, RU, 4}, {115581, 115581, 2602, EN, 4},
    {115595, 115595, 2603, CS, 4}, {115603, 115603, 2603, RU, 4}, {115595, 115595, 2603, EN, 4},
    {115618, 115618, 2604, CS, 4}, {115626, 115626, 2604, RU, 4}, {115618, 115618, 2604, EN, 4},
    {115643, 115643, 2605, CS, 4}, {115654, 115654, 2605, RU, 4}, {115643, 115643, 2605, EN, 4},
    {115673, 115673, 2606, CS, 4}, {115679, 115679, 2606, RU, 4}, {115673, 115673, 2606, EN, 4},
    {115692, 115692, 2607, CS, 4}, {115698, 115698, 2607, RU, 4}, {115692, 115692, 2607, EN, 4},
    {115707, 115715, 2608, CS, 4}, {115724, 115724, 2608, RU, 4}, {115707, 115715, 2608, EN, 4},
    {115739, 115739, 2608, EN, 4}, {115748, 115748, 2609, CS, 4}, {115756, 115756, 2609, RU, 4},
    {115748, 115748, 2609, EN, 4}, {115771, 115771, 2610, CS, 4}, {115778, 115778, 2610, RU, 4},
    {115791, 115791, 2610, RU, 4}, {115771, 115771, 2610, EN, 4}, {115802, 115802, 2611, CS, 4},
    {115809, 115809, 2611, RU, 4}, {115802, 115802, 2611, EN, 4}, {115822, 115822, 2612, CS, 4},
    {115830, 115830, 2612, RU, 4}, {115822, 115822, 2612, EN, 4}, {115843, 115843, 2613, CS, 4},
    {115853, 115853, 2613, RU, 4}, {115843, 115843, 2613, EN, 4}, {115870, 115870, 2614, CS, 4},
    {115879, 115879, 2614, RU, 4}, {115870, 115870, 2614, EN, 4}, {115892, 115902, 2615, CS, 4},
    {115913, 115934, 2615, RU, 4}, {115892, 115902, 2615, EN, 4}, {115892, 115892, 2615, EN, 4},
    {15144, 15144, 2616, CS, 4}, {115955, 115955, 2616, RU, 4}, {15144, 15144, 2616, EN, 4},
    {115966, 115966, 2617, CS, 4}, {115976, 115976, 2617, RU, 4}, {115966, 115966, 2617, EN, 4},
    {115993, 115993, 2618, CS, 4}, {115999, 115999, 2618, RU, 4}, {115993, 115993, 2618, EN, 4},
    {116012, 116018, 2619, CS, 4}, {116025, 116025, 2619, RU, 4}, {116012, 116018, 2619, EN, 4},
    {116012, 116012, 2619, EN, 4}, {116036, 116045, 2620, CS, 4}, {116056, 116056, 2620, RU, 4},
    {116036, 116045, 2620, EN, 4}, {116036, 116036, 2620, EN, 4}, {116073, 116079, 2621, CS, 4},
    {116086, 116086, 2621, RU, 4}, {116073, 116079, 2621, EN, 4}, {116073, 116073, 2621, EN, 4},
    {116095, 116101, 2622, CS, 4}, {116108, 116108, 2622, RU, 4}, {116095, 116101, 2622, EN, 4},
    {116095, 116095, 2622, EN, 4}, {116119, 116119, 2623, CS, 4}, {116126, 116126, 2623, RU, 4},
    {116119, 116119, 2623, EN, 4}, {116139, 116139, 2624, CS, 4}, {116145, 116145, 2624, RU, 4},
    {116139, 116139, 2624, EN, 4}, {116156, 116156, 2625, CS, 4}, {116164, 116164, 2625, RU, 4},
    {116156, 116156, 2625, EN, 4}, {116181, 116187, 2626, CS, 4}, {116194, 116194, 2626, RU, 4},
    {116181, 116187, 2626, EN, 4}, {116181, 116181, 2626, EN, 4}, {116205, 116205, 2627, CS, 4},
    {116211, 116211, 2627, RU, 4}, {116205, 116205, 2627, EN, 4}, {116220, 116220, 2628, CS, 4},
    {116228, 116228, 2628, CS, 4}, {116237, 116237, 2628, RU, 4}, {116220, 116220, 2628, EN, 4},
    {116228, 116228, 2628, EN, 4}, {116254, 116254, 2629, CS, 4}, {116261, 116261, 2629, RU, 4},
    {116254, 116254, 2629, EN, 4}, {116274, 116274, 2630, CS, 4}, {116282, 116282, 2630, RU, 4},
    {116274, 116274, 2630, EN, 4}, {116293, 116293, 2631, CS, 4}, {116299, 116299, 2631, RU, 4},
    {116293, 116293, 2631, EN, 4}, {116308, 116308, 2632, CS, 4}, {116314, 116314, 2632, RU, 4},
    {116308, 116308, 2632, EN, 4}, {116323, 116323, 2633, CS, 4}, {116330, 116330, 2633, RU, 4},
    {116323, 116323, 2633, EN, 4}, {116343, 116351, 2634, CS, 4}, {116360, 116360, 2634, RU, 4},
    {116343, 116351, 2634, EN, 4}, {116343, 116343, 2634, EN, 4}, {116373, 116373, 2635, CS, 4},
    {116379, 116379, 2635, RU, 4}, {116373, 116373, 2635, EN, 4}, {116388, 116388, 2636, CS, 4},
    {116405, 116405, 2636, RU, 4}, {116388, 116388, 2636, EN, 4}, {116429, 116429, 2637, CS, 4},
    {116439, 116439, 2637, RU, 4}, {116429, 116429, 2637, EN, 4}, {116456, 116456, 2638, CS, 4},
    {116464, 116464, 2638, RU, 4}, {116456, 116456, 2638, EN, 4}, {116475, 116475, 2639, CS, 4},
    {116486, 116486, 2639, RU, 4}, {116475, 116475, 2639, EN, 4}, {116505, 116505, 2640, CS, 4},
    {116511, 116511, 2640, RU, 4}, {116505, 116505, 2640, EN, 4}, {116520, 116520, 2641, CS, 4},
    {116527, 116527, 2641, RU, 4}, {116520, 116520, 2641, EN, 4}, {116536, 116536, 2642, CS, 4},
    {116544, 116544, 2642, RU, 4}, {116536, 116536, 2642, EN, 4}, {116559, 116571, 2643, CS, 4},
    {116584, 116584, 2643, RU, 4}, {116559, 116571, 2643, EN, 4}, {116559, 116559, 2643, EN, 4},
    {116600, 116610, 2644, CS, 4}, {116621, 116636, 2644, RU, 4}, {116600, 116610, 2644, EN, 4},
    {116651, 116651, 2644, EN, 4}, {116662, 116662, 2645, CS, 4}, {116670, 116670, 2645, RU, 4},
    {116662, 116662, 2645, EN, 4}, {116683, 116683, 2646, CS, 4}, {116690, 116690, 2646, RU, 4},
    {116683, 116683, 2646, EN, 4}, {116703, 116703, 2647, CS, 4}, {116714, 116714, 2647, RU, 4},
    {116703, 116703, 2647, EN, 4}, {116731, 116731, 2648, CS, 4}, {116738, 116738, 2648, RU, 4},
    {116731, 116731, 2648, EN, 4}, {116749, 116749, 2649, CS, 4}, {116757, 116757, 2649, RU, 4},
    {116749, 116749, 2649, EN, 4}, {116772, 116772, 2650, CS, 4}, {116781, 116781, 2650, RU, 4},
    {116772, 116772, 2650, EN, 4}, {116794, 116794, 2651, CS, 4}, {116801, 116801, 2651, RU, 4},
    {116794, 116794, 2651, EN, 4}, {116814, 116814, 2652, CS, 4}, {116823, 116823, 2652, RU, 4},
    {116814, 116814, 2652, EN, 4}, {116838, 116845, 2653, CS, 4}, {116853, 116853, 2653, RU, 4},
    {116838, 116845, 2653, EN, 4}, {116838, 116838, 2653, EN, 4}, {116864, 116864, 2654, CS, 4},
    {116873, 116873, 2654, RU, 4}, {116864, 116864, 2654, EN, 4}, {116888, 116888, 2655, CS, 4},
    {116897, 116897, 2655, RU, 4}, {116888, 116888, 2655, EN, 4}, {116912, 116912, 2656, CS, 4},
    {116923, 116923, 2656, RU, 4}, {116912, 116912, 2656, EN, 4}, {116944, 116944, 2657, CS, 4},
    {116949, 116949, 2657, RU, 4}, {116944, 116944, 2657, EN, 4}, {116958, 116958, 2658, CS, 4},
    {116969, 116969, 2658, RU, 4}, {116958, 116958, 2658, EN, 4}, {116990, 116990, 2659, CS, 4},
    {116998, 116998, 2659, RU, 4}, {116990, 116990, 2659, EN, 4}, {117013, 117022, 2660, CS, 4},
    {117032, 117045, 2660, RU, 4}, {117013, 117022, 2660, EN, 4}, {117058, 117058, 2660, EN, 4},
    {117068, 117068, 2661, CS, 4}, {117075, 117085, 2661, CS, 4}, {117096, 117096, 2661, RU, 4},
    {117068, 117068, 2661, EN, 4}, {117111, 117111, 2662, CS, 4}, {117120, 117120, 2662, RU, 4},
    {117111, 117111, 2662, EN, 4}, {117137, 117137, 2663, CS, 4}, {117145, 117145, 2663, RU, 4},
    {117137, 117137, 2663, EN, 4}, {117160, 117160, 2664, CS, 4}, {117170, 117170, 2664, RU, 4},
    {117160, 117160, 2664, EN, 4}, {117191, 117191, 2665, CS, 4}, {117199, 117199, 2665, RU, 4},
    {117191, 117191, 2665, EN, 4}, {117214, 117214, 2666, CS, 4}, {117221, 117221, 2666, RU, 4},
    {117214, 117214, 2666, EN, 4}, {117234, 117234, 2667, CS, 4}, {117241, 117241, 2667, RU, 4},
    {117234, 117234, 2667, EN, 4}, {117252, 117252, 2668, CS, 4}, {117259, 117259, 2668, RU, 4},
    {117252, 117252, 2668, EN, 4}, {117270, 117270, 2669, CS, 4}, {117279, 117279, 2669, RU, 4},
    {117270, 117270, 2669, EN, 4}, {117296, 117296, 2670, CS, 4}, {117303, 117303, 2670, RU, 4},
    {117296, 117296, 2670, EN, 4}, {117318, 117318, 2671, CS, 4}, {117327, 117327, 2671, RU, 4},
    {117318, 117318, 2671, EN, 4}, {117344, 117344, 2672, CS, 4}, {117350, 117350, 2672, RU, 4},
    {117344, 117344, 2672, EN, 4}, {117361, 117361, 2673, CS, 4}, {117373, 117373, 2673, RU, 4},
    {117361, 117361, 2673, EN, 4}, {117394, 117394, 2674, CS, 4}, {117402, 117402, 2674, RU, 4},
    {117394, 117394, 2674, EN, 4}, {117419, 117419, 2675, CS, 4}, {117427, 117427, 2675, RU, 4},
    {117442, 117442, 2675, RU, 4}, {117419, 117419, 2675, EN, 4}, {117457, 117457, 2676, CS, 4},
    {117464, 117464, 2676, RU, 4}, {117457, 117457, 2676, EN, 4}, {117473, 117473, 2677, CS, 4},
    {117479, 117479, 2677, RU, 4}, {117473, 117473, 2677, EN, 4}, {117490, 117490, 2678, CS, 4},
    {117496, 117496, 2678, RU, 4}, {117490, 117490, 2678, EN, 4}, {117505, 117505, 2679, CS, 4},
    {117511, 117511, 2679, RU, 4}, {117505, 117505, 2679, EN, 4}, {117520, 117520, 2680, CS, 4},
    {117528, 117528, 2680, RU, 4}, {117520, 117520, 2680, EN, 4}, {117539, 117539, 2681, CS, 4},
    {117550, 117550, 2681, RU, 4}, {117539, 117539, 2681, EN, 4}, {117569, 117569, 2682, CS, 4},
    {117575, 117584, 2682, CS, 4}, {117594, 117594, 2682, RU, 4}, {117569, 117569, 2682, EN, 4},
    {117603, 117610, 2683, CS, 4}, {117618, 117628, 2683, CS, 4}, {117640, 117640, 2683, RU, 4},
    {117603, 117610, 2683, EN, 4}, {117603, 117603, 2683, EN, 4}, {117653, 117653, 2684, CS, 4},
    {117663, 117663, 2684, RU, 4}, {117653, 117653, 2684, EN, 4}, {117680, 117680, 2685, CS, 4},
    {117686, 117686, 2685, RU, 4}, {117680, 117680, 2685, EN, 4}, {117697, 117697, 2686, CS, 4},
    {117704, 117704, 2686, RU, 4}, {117697, 117697, 2686, EN, 4}, {117717, 117717, 2687, CS, 4},
    {117725, 117725, 2687, RU, 4}, {117717, 117717, 2687, EN, 4}, {117738, 117738, 2688, CS, 4},
    {117748, 117748, 2688, RU, 4}, {117738, 117738, 2688, EN, 4}, {117761, 117761, 2689, CS, 4},
    {117772, 117772, 2689, RU, 4}, {117761, 117761, 2689, EN, 4}, {117791, 117791, 2690, CS, 4},
    {117800, 117800, 2690, RU, 4}, {117791, 117791, 2690, EN, 4}, {117815, 117815, 2691, CS, 4},
    {117825, 117825, 2691, RU, 4}, {117815, 117815, 2691, EN, 4}, {117842, 117842, 2692, CS, 4},
    {117853, 117853, 2692, RU, 4}, {117842, 117842, 2692, EN, 4}, {117876, 117876, 2693, CS, 4},
    {117885, 117885, 2693, RU, 4}, {117876, 117876, 2693, EN, 4}, {117904, 117904, 2694, CS, 4},
    {117910, 117910, 2694, RU, 4}, {117919, 117919, 2694, RU, 4}, {117904, 117904, 2694, EN, 4},
    {117930, 117930, 2695, CS, 4}, {117937, 117937, 2695, RU, 4}, {117930, 117930, 2695, EN, 4},
    {117948, 117948, 2696, CS, 4}, {117955, 117955, 2696, RU, 4}, {117968, 117968, 2696, RU, 4},
    {117948, 117948, 2696, EN, 4}, {117981, 117981, 2697, CS, 4}, {117989, 117989, 2697, RU, 4},
    {117981, 117981, 2697, EN, 4}, {118002, 118002, 2698, CS, 4}, {118009, 118009, 2698, RU, 4},
    {118002, 118002, 2698, EN, 4}, {118022, 118022, 2699, CS, 4}, {118031, 118031, 2699, RU, 4},
    {118022, 118022, 2699, EN, 4}, {118048, 118048, 2700, CS, 4}, {118055, 118055, 2700, RU, 4},
    {118048, 118048, 2700, EN, 4}, {118066, 118066, 2701, CS, 4}, {118075, 118087, 2701, CS, 4},
    {118100, 118100, 2701, RU, 4}, {118066, 118066, 2701, EN, 4}, {118113, 118127, 2702, CS, 4},
    {118142, 118142, 2702, RU, 4}, {118113, 118127, 2702, EN, 4}, {118113, 118113, 2702, EN, 4},
    {118168, 118168, 2703, CS, 4}, {118180, 118180, 2703, RU, 4}, {118168, 118168, 2703, EN, 4},
    {118198, 118198, 2704, CS, 4}, {118207, 118207, 2704, RU, 4}, {118198, 118198, 2704, EN, 4},
    {118220, 118220, 2705, CS, 4}, {118232, 118232, 2705, RU, 4}, {118220, 118220, 2705, EN, 4},
    {118251, 118251, 2706, CS, 4}, {118260, 118260, 2706, RU, 4}, {118251, 118251, 2706, EN, 4},
    {118277, 118277, 2707, CS, 4}, {118283, 118283, 2707, RU, 4}, {118277, 118277, 2707, EN, 4},
    {118294, 118294, 2708, CS, 4}, {118306, 118306, 2708, RU, 4}, {118326, 118326, 2708, EN, 4},
    {118337, 118337, 2708, EN, 4}, {118350, 118350, 2709, CS, 4}, {118358, 118358, 2709, RU, 4},
    {118371, 118371, 2709, EN, 4}, {118378, 118378, 2709, EN, 4}, {118387, 118397, 2710, CS, 4},
    {118409, 118409, 2710, RU, 4}, {118427, 118427, 2710, EN, 4}, {118443, 118443, 2711, CS, 4},
    {118460, 118460, 2711, RU, 4}, {118480, 118480, 2711, EN, 4}, {118494, 118494, 2712, CS, 4},
    {118506, 118506, 2712, RU, 4}, {118519, 118519, 2712, EN, 4}, {118528, 118542, 2713, CS, 4},
    {118557, 118557, 2713, RU, 4}, {118579, 118579, 2713, EN, 4}, {118590, 118601, 2714, CS, 4},
    {118613, 118613, 2714, RU, 4}, {118630, 118630, 2714, EN, 4}, {118638, 118649, 2715, CS, 4},
    {118661, 118661, 2715, RU, 4}, {118683, 118683, 2715, EN, 4}, {118694, 118694, 2715, EN, 4},
    {118706, 118706, 2716, CS, 4}, {118716, 118716, 2716, RU, 4}, {118736, 118736, 2716, EN, 4},
    {118748, 118760, 2717, CS, 4}, {118773, 118773, 2717, RU, 4}, {118792, 118792, 2717, EN, 4},
    {118804, 118816, 2718, CS, 4}, {118829, 118829, 2718, RU, 4}, {118848, 118848, 2718, EN, 4},
    {118860, 118860, 2719, CS, 4}, {118871, 118871, 2719, RU, 4}, {118890, 118890, 2719, EN, 4},
    {118902, 118912, 2720, CS, 4}, {118923, 118923, 2720, RU, 4}, {118940, 118940, 2720, EN, 4},
    {118952, 118952, 2721, CS, 4}, {118957, 118957, 2721, RU, 4}, {118966, 118966, 2721, EN, 4},
    {118952, 118952, 2721, EN, 4}, {118972, 118978, 2722, CS, 4}, {118985, 118985, 2722, RU, 4},
    {118996, 118996, 2722, EN, 4}, {119003, 119003, 2723, CS, 4}, {119010, 119010, 2723, RU, 4},
    {119023, 119023, 2723, RU, 4}, {119038, 119038, 2723, EN, 4}, {119046, 119046, 2723, EN, 4},
    {119053, 119061, 2724, CS, 4}, {119071, 119071, 2724, RU, 4}, {119086, 119086, 2724, EN, 4},
    {119094, 119094, 2724, EN, 4}, {119102, 119102, 2724, EN, 4}, {119110, 119110, 2724, EN, 4},
    {119117, 119126, 2725, CS, 4}, {119136, 119136, 2725, RU, 4}, {119151, 119151, 2725, EN, 4},
    {119160, 119169, 2726, CS, 4}, {119179, 119179, 2726, RU, 4}, {119194, 119194, 2726, EN, 4},
    {119203, 119210, 2727, CS, 4}, {119219, 119229, 2727, CS, 4}, {119242, 119242, 2727, RU, 4},
    {119203, 119203, 2727, EN, 4}, {119253, 119259, 2728, CS, 4}, {119267, 119267, 2728, RU, 4},
    {119253, 119253, 2728, EN, 4}, {119276, 119285, 2729, CS, 4}, {119295, 119295, 2729, CS, 4},
    {119302, 119302, 2729, RU, 4}, {119295, 119295, 2729, EN, 4}, {119315, 119322, 2730, CS, 4},
    {119330, 119330, 2730, RU, 4}, {119341, 119341, 2730, EN, 4}, {119348, 119348, 2731, CS, 4},
    {119358, 119358, 2731, RU, 4}, {119377, 119377, 2731, EN, 4}, {119387, 119387, 2732, CS, 4},
    {119387, 119395, 2732, CS, 4}, {119404, 119404, 2732, RU, 4}, {119387, 119387, 2732, EN, 4},
    {119387, 119395, 2732, EN, 4}, {119419, 119427, 2733, CS, 4}, {119436, 119436, 2733, RU, 4},
    {119419, 119419, 2733, EN, 4}, {119419, 119427, 2733, EN, 4}, {119451, 119461, 2734, CS, 4},
    {119451, 119472, 2734, CS, 4}, {119483, 119483, 2734, RU, 4}, {119451, 119451, 2734, EN, 4},
    {119451, 119472, 2734, EN, 4}, {119500, 119506, 2735, CS, 4}, {119514, 119514, 2735, RU, 4},
    {119500, 119500, 2735, EN, 4}, {119525, 119525, 2736, CS, 4}, {119532, 119532, 2736, RU, 4},
    {119525, 119525, 2736, EN, 4}, {119543, 119543, 2737, CS, 4}, {119551, 119551, 2737, RU, 4},
    {119543, 119543, 2737, EN, 4}, {119562, 119562, 2738, CS, 4}, {119570, 119570, 2738, RU, 4},
    {119562, 119562, 2738, EN, 4}, {119585, 119592, 2738, EN, 4}, {119600, 119610, 2739, CS, 4},
    {119622, 119622, 2739, RU, 4}, {119600, 119600, 2739, EN, 4}, {119600, 119610, 2739, EN, 4},
    {119641, 119641, 2740, CS, 4}, {119647, 119647, 2740, RU, 4}, {119641, 119641, 2740, EN, 4},
    {119658, 119658, 2741, CS, 4}, {119676, 119676, 2741, RU, 4}, {119658, 119658, 2741, EN, 4},
    {119709, 119709, 2742, CS, 4}, {119726, 119726, 2742, RU, 4}, {119709, 119709, 2742, EN, 4},
    {119755, 119769, 2743, CS, 4}, {119785, 119785, 2743, RU, 4}, {119813, 119813, 2743, EN, 4},
    {119829, 119847, 2744, CS, 4}, {119866, 119866, 2744, RU, 4}, {119899, 119899, 2744, EN, 4},
    {119918, 119918, 2745, CS, 4}, {119926, 119926, 2745, RU, 4}, {119918, 119918, 2745, EN, 4},
    {119938, 119938, 2745, EN, 4}, {119948, 119965, 2746, CS, 4}, {119986, 119986, 2746, RU, 4},
    {120016, 120016, 2746, EN, 4}, {120033, 120048, 2747, CS, 4}, {120066, 120066, 2747, RU, 4},
    {120108, 120108, 2747, EN, 4}, {120124, 120124, 2748, CS, 4}, {120144, 120163, 2748, CS, 4},
    {120183, 120183, 2748, RU, 4}, {120219, 120219, 2748, EN, 4}, {120240, 120256, 2749, CS, 4},
    {120273, 120288, 2749, CS, 4}, {120305, 120305, 2749, RU, 4}, {120335, 120335, 2749, EN, 4},
    {120355, 120369, 2750, CS, 4}, {120386, 120386, 2750, RU, 4}, {120422, 120422, 2750, RU, 4},
    {120450, 120450, 2750, EN, 4}, {120465, 120476, 2751, CS, 4}, {120490, 120490, 2751, RU, 4},
    {120528, 120528, 2751, RU, 4}, {120556, 120556, 2751, EN, 4}, {120569, 120585, 2752, CS, 4},
    {120602, 120602, 2752, RU, 4}, {120633, 120633, 2752, EN, 4}, {120653, 120653, 2753, CS, 4},
    {120663, 120663, 2753, RU, 4}, {120679, 120679, 2753, EN, 4}, {120689, 120720, 2754, CS, 3},
    {120754, 120754, 2754, RU, 3}, {120821, 120821, 2754, EN, 3}, {120847, 120884, 2755, CS, 3},
    {120924, 120924, 2755, RU, 3}, {93870, 93870, 2755, RU, 3}, {121002, 121002, 2755, EN, 3},
    {121038, 121038, 2756, CS, 3}, {121045, 121045, 2756, RU, 3}, {121038, 121038, 2756, EN, 3},
    {121058, 121058, 2757, CS, 3}, {121067, 121067, 2757, RU, 3}, {121058, 121058, 2757, EN, 3},
    {121084, 121084, 2758, CS, 3}, {121089, 121089, 2758, RU, 3}, {121084, 121084, 2758, EN, 3},
    {121098, 121098, 2759, CS, 3}, {121103, 121103, 2759, RU, 3}, {121098, 121098, 2759, EN, 3},
    {88073, 88088, 2760, CS, 3}, {121112, 121148, 2760, RU, 3}, {88233, 88233, 2760, EN, 3},
    {121184, 121201, 2761, CS, 3}, {121220, 121220, 2761, RU, 3}, {121254, 121254, 2761, EN, 3},
    {121269, 121288, 2762, CS, 3}, {121308, 121308, 2762, RU, 3}, {121348, 121348, 2762, EN, 3},
    {121365, 121375, 2763, CS, 3}, {121387, 121387, 2763, RU, 3}, {121407, 121407, 2763, EN, 3},
    {121417, 121428, 2764, CS, 3}, {121441, 121441, 2764, RU, 3}, {121463, 121463, 2764, EN, 3},
    {121473, 121487, 2765, CS, 3}, {121503, 121503, 2765, RU, 3}, {121535, 121535, 2765, EN, 3},
    {121548, 121562, 2766, CS, 3}, {121577, 121577, 2766, RU, 3}, {121605, 121605, 2766, EN, 3},
    {121619, 121619, 2767, RU, 3}, {121634, 121634, 2767, EN, 3}, {121642, 121654, 2768, CS, 3},
    {121667, 121667, 2768, RU, 3}, {121693, 121693, 2768, EN, 3}, {121708, 121716, 2769, CS, 3},
    {121726, 121726, 2769, RU, 3}, {121741, 121741, 2769, EN, 3}, {121751, 121751, 2770, CS, 3},
    {121758, 121758, 2770, RU, 3}, {121751, 121751, 2770, EN, 3}, {121767, 121788, 2771, CS, 3},
    {121811, 121811, 2771, RU, 3}, {121853, 121853, 2771, EN, 3}, {121871, 121885, 2772, CS, 3},
    {121900, 121900, 2772, RU, 3}, {121926, 121926, 2772, EN, 3}, {121942, 121942, 2773, CS, 3},
    {121951, 121951, 2773, RU, 3}, {121968, 121968, 2773, EN, 3},
};

static const uint32_t rows[] = {
    0, 4, 7, 13, 22, 27, 34, 40, 45, 50, 56, 62, 68, 75, 81, 85, 91, 98, 103, 109, 112, 117, 122, 128, 135, 139, 144,
    147, 153, 156, 163, 170, 175, 181, 189, 193, 198, 204, 213, 220, 223, 229, 235, 240, 245, 252, 257, 264, 271, 276,
    280, 284, 288, 291, 295, 300, 306, 312, 316, 319, 325, 328, 331, 335, 341, 344, 347, 350, 353, 356, 359, 363, 366,
    370, 373, 376, 379, 383, 387, 390, 394, 397, 400, 403, 407, 410, 413, 420, 423, 426, 429, 432, 435, 438, 441, 444,
    447, 450, 453, 457, 461, 465, 469, 472, 475, 481, 484, 487, 490, 493, 496, 499, 502, 505, 508, 511, 515, 520, 523,
    526, 529, 532, 535, 538, 541, 544, 548, 551, 554, 557, 560, 563, 566, 569, 572, 575, 578, 581, 584, 587, 590, 593,
    596, 599, 602, 605, 608, 612, 615, 618, 621, 624, 627, 630, 633, 636, 640, 644, 647, 650, 653, 656, 659, 663, 666,
    669, 672, 676, 679, 682, 685, 688, 691, 694, 697, 700, 703, 706, 709, 713, 716, 719, 722, 725, 728, 731, 734, 737,
    740, 743, 746, 751, 757, 760, 763, 766, 770, 774, 777, 781, 785, 788, 791, 795, 798, 801, 804, 808, 811, 814, 817,
    821, 824, 828, 834, 838, 844, 847, 852, 856, 859, 863, 867, 870, 874, 877, 880, 885, 890, 896, 901, 906, 910, 915,
    919, 924, 928, 931, 934, 937, 940, 943, 946, 949, 952, 958, 963, 968, 971, 974, 978, 981, 984, 987, 990, 993, 996,
    999, 1002, 1005, 1008, 1011, 1016, 1019, 1022, 1025, 1030, 1032, 1036, 1039, 1042, 1045, 1048, 1052, 1055, 1058,
    1061, 1068, 1074, 1078, 1082, 1086, 1089, 1092, 1095, 1099, 1103, 1106, 1111, 1115, 1118, 1121, 1124, 1127, 1131,
    1135, 1140, 1144, 1147, 1150, 1154, 1157, 1162, 1167, 1170, 1175, 1178, 1182, 1185, 1188, 1191, 1195, 1199, 1203,
    1207, 1210, 1215, 1218, 1222, 1226, 1230, 1234, 1239, 1243, 1246, 1249, 1254, 1257, 1260, 1263, 1268, 1272, 1276,
    1280, 1284, 1288, 1293, 1297, 1302, 1306, 1309, 1313, 1316, 1323, 1327, 1330, 1333, 1337, 1342, 1345, 1349, 1353,
    1362, 1365, 1370, 1373, 1377, 1381, 1384, 1389, 1392, 1397, 1401, 1404, 1408, 1413, 1417, 1421, 1425, 1428, 1433,
    1440, 1446, 1452, 1457, 1461, 1466, 1470, 1474, 1478, 1482, 1487, 1490, 1494, 1499, 1503, 1509, 1513, 1518, 1523,
    1527, 1531, 1535, 1540, 1543, 1546, 1550, 1554, 1558, 1563, 1568, 1571, 1575, 1578, 1581, 1584, 1588, 1594, 1602,
    1607, 1612, 1617, 1621, 1625, 1630, 1637, 1640, 1647, 1651, 1657, 1662, 1669, 1674, 1680, 1685, 1690, 1695, 1699,
    1702, 1707, 1713, 1717, 1720, 1724, 1727, 1731, 1734, 1739, 1742, 1750, 1755, 1759, 1762, 1768, 1774, 1780, 1785,
    1790, 1795, 1801, 1807, 1810, 1815, 1819, 1824, 1827, 1830, 1833, 1836, 1840, 1843, 1846, 1851, 1855, 1858, 1861,
    1865, 1869, 1872, 1875, 1878, 1881, 1884, 1888, 1891, 1894, 1897, 1900, 1904, 1907, 1911, 1914, 1917, 1921, 1924,
    1927, 1931, 1934, 1938, 1941, 1944, 1949, 1954, 1958, 1961, 1965, 1969, 1973, 1976, 1979, 1982, 1985, 1988, 1992,
    1995, 1999, 2002, 2005, 2010, 2017, 2022, 2028, 2032, 2036, 2040, 2043, 2047, 2050, 2053, 2056, 2059, 2063, 2068,
    2072, 2076, 2079, 2082, 2085, 2089, 2093, 2096, 2099, 2102, 2105, 2108, 2111, 2114, 2118, 2121, 2124, 2127, 2130,
    2133, 2136, 2139, 2142, 2146, 2152, 2155, 2158, 2161, 2165, 2170, 2173, 2176, 2179, 2184, 2187, 2190, 2194, 2198,
    2201, 2204, 2207, 2213, 2216, 2219, 2222, 2225, 2230, 2234, 2237, 2240, 2243, 2246, 2249, 2252, 2255, 2258, 2261,
    2264, 2267, 2270, 2273, 2276, 2279, 2282, 2285, 2288, 2291, 2294, 2297, 2300, 2303, 2306, 2309, 2312, 2315, 2318,
    2321, 2324, 2327, 2330, 2334, 2338, 2344, 2348, 2351, 2354, 2358, 2362, 2366, 2370, 2375, 2378, 2381, 2386, 2389,
    2394, 2398, 2402, 2405, 2410, 2413, 2417, 2426, 2429, 2432, 2435, 2438, 2441, 2444, 2447, 2450, 2453, 2456, 2459,
    2463, 2466, 2469, 2472, 2475, 2478, 2481, 2484, 2487, 2490, 2494, 2497, 2500, 2503, 2509, 2512, 2516, 2520, 2523,
    2526, 2530, 2534, 2537, 2540, 2543, 2547, 2550, 2554, 2557, 2560, 2563, 2566, 2569, 2572, 2575, 2579, 2582, 2586,
    2590, 2595, 2598, 2601, 2604, 2607, 2610, 2613, 2617, 2620, 2626, 2631, 2636, 2641, 2644, 2649, 2653, 2656, 2659,
    2662, 2667, 2670, 2673, 2676, 2679, 2682, 2688, 2692, 2697, 2706, 2709, 2712, 2715, 2718, 2721, 2726, 2730, 2733,
    2740, 2743, 2746, 2750, 2753, 2756, 2759, 2762, 2766, 2769, 2773, 2776, 2780, 2784, 2788, 2792, 2798, 2801, 2804,
    2807, 2810, 2813, 2817, 2820, 2823, 2827, 2830, 2836, 2841, 2844, 2847, 2850, 2854, 2857, 2860, 2863, 2866, 2869,
    2873, 2876, 2880, 2883, 2886, 2889, 2892, 2898, 2902, 2908, 2911, 2914, 2918, 2921, 2924, 2928, 2932, 2935, 2938,
    2941, 2944, 2947, 2950, 2956, 2960, 2964, 2970, 2974, 2977, 2981, 2984, 2987, 2990, 2993, 2997, 3000, 3003, 3008,
    3011, 3014, 3018, 3021, 3024, 3027, 3030, 3033, 3036, 3040, 3043, 3046, 3050, 3053, 3056, 3059, 3062, 3065, 3068,
    3071, 3074, 3077, 3080, 3083, 3087, 3091, 3094, 3097, 3100, 3103, 3106, 3109, 3112, 3115, 3119, 3123, 3126, 3129,
    3133, 3136, 3139, 3143, 3146, 3149, 3153, 3156, 3160, 3163, 3166, 3169, 3172, 3175, 3178, 3181, 3184, 3187, 3190,
    3193, 3196, 3199, 3202, 3205, 3208, 3211, 3215, 3218, 3221, 3224, 3227, 3230, 3233, 3236, 3241, 3245, 3248, 3251,
    3254, 3257, 3260, 3263, 3266, 3269, 3272, 3275, 3278, 3281, 3284, 3287, 3290, 3293, 3298, 3302, 3305, 3309, 3313,
    3316, 3319, 3322, 3326, 3329, 3333, 3336, 3339, 3342, 3345, 3348, 3351, 3354, 3358, 3362, 3365, 3368, 3371, 3375,
    3378, 3381, 3384, 3387, 3390, 3393, 3396, 3399, 3402, 3405, 3408, 3411, 3414, 3418, 3421, 3424, 3427, 3430, 3433,
    3436, 3439, 3442, 3445, 3448, 3451, 3454, 3457, 3460, 3463, 3466, 3472, 3476, 3479, 3482, 3486, 3489, 3492, 3495,
    3499, 3502, 3507, 3510, 3513, 3516, 3519, 3525, 3529, 3535, 3539, 3544, 3549, 3553, 3557, 3559, 3563, 3566, 3569,
    3572, 3575, 3578, 3583, 3587, 3590, 3593, 3597, 3600, 3603, 3606, 3609, 3612, 3617, 3621, 3624, 3628, 3632, 3636,
    3640, 3645, 3648, 3651, 3657, 3660, 3663, 3666, 3671, 3674, 3677, 3680, 3683, 3686, 3689, 3692, 3695, 3700, 3703,
    3706, 3709, 3712, 3716, 3719, 3724, 3727, 3730, 3734, 3737, 3740, 3744, 3747, 3750, 3753, 3756, 3759, 3765, 3769,
    3773, 3776, 3778, 3781, 3784, 3788, 3794, 3798, 3801, 3804, 3807, 3811, 3815, 3818, 3822, 3825, 3829, 3832, 3835,
    3838, 3841, 3844, 3847, 3850, 3853, 3856, 3859, 3865, 3868, 3871, 3874, 3877, 3880, 3883, 3886, 3890, 3895, 3898,
    3901, 3904, 3908, 3911, 3914, 3917, 3920, 3923, 3927, 3930, 3933, 3936, 3939, 3942, 3946, 3949, 3952, 3955, 3958,
    3961, 3965, 3968, 3971, 3974, 3977, 3980, 3983, 3986, 3989, 3993, 3996, 3999, 4002, 4006, 4009, 4012, 4016, 4019,
    4022, 4025, 4029, 4032, 4035, 4038, 4041, 4045, 4048, 4057, 4062, 4067, 4070, 4074, 4077, 4082, 4094, 4097, 4102,
    4106, 4111, 4116, 4119, 4122, 4125, 4128, 4131, 4134, 4137, 4141, 4144, 4147, 4150, 4154, 4157, 4160, 4163, 4166,
    4169, 4172, 4176, 4179, 4184, 4187, 4191, 4194, 4198, 4201, 4205, 4213, 4221, 4227, 4233, 4236, 4239, 4242, 4245,
    4250, 4253, 4259, 4262, 4268, 4272, 4278, 4281, 4284, 4288, 4291, 4295, 4298, 4301, 4304, 4307, 4311, 4315, 4319,
    4323, 4326, 4329, 4332, 4335, 4339, 4342, 4345, 4349, 4352, 4354, 4357, 4360, 4363, 4366, 4369, 4372, 4375, 4380,
    4382, 4385, 4388, 4391, 4395, 4399, 4402, 4405, 4408, 4411, 4414, 4418, 4421, 4423, 4425, 4428, 4431, 4434, 4437,
    4441, 4444, 4447, 4450, 4453, 4458, 4462, 4465, 4468, 4471, 4477, 4480, 4483, 4488, 4491, 4494, 4497, 4500, 4503,
    4506, 4509, 4512, 4514, 4517, 4520, 4524, 4527, 4530, 4533, 4536, 4540, 4544, 4548, 4551, 4554, 4557, 4560, 4564,
    4567, 4571, 4575, 4578, 4582, 4585, 4588, 4590, 4593, 4596, 4600, 4603, 4606, 4609, 4612, 4615, 4620, 4624, 4627,
    4630, 4633, 4636, 4639, 4642, 4644, 4647, 4650, 4653, 4656, 4659, 4662, 4665, 4668, 4672, 4675, 4678, 4681, 4684,
    4687, 4690, 4693, 4696, 4700, 4703, 4706, 4709, 4712, 4715, 4718, 4722, 4726, 4729, 4733, 4736, 4739, 4742, 4745,
    4748, 4751, 4754, 4757, 4760, 4764, 4768, 4772, 4776, 4779, 4782, 4785, 4789, 4792, 4795, 4797, 4800, 4803, 4807,
    4810, 4813, 4816, 4823, 4827, 4830, 4833, 4836, 4840, 4843, 4846, 4851, 4857, 4861, 4864, 4867, 4876, 4879, 4884,
    4890, 4893, 4902, 4907, 4910, 4913, 4917, 4921, 4924, 4927, 4930, 4933, 4939, 4947, 4952, 4957, 4961, 4968, 4972,
    4976, 4982, 4985, 4989, 4994, 4997, 5000, 5005, 5008, 5012, 5015, 5019, 5026, 5029, 5033, 5038, 5042, 5045, 5049,
    5052, 5056, 5060, 5063, 5067, 5071, 5075, 5078, 5082, 5085, 5089, 5093, 5096, 5101, 5111, 5119, 5123, 5126, 5131,
    5135, 5138, 5142, 5147, 5152, 5155, 5159, 5167, 5171, 5175, 5179, 5184, 5188, 5193, 5197, 5202, 5207, 5211, 5214,
    5218, 5221, 5224, 5228, 5231, 5234, 5237, 5243, 5246, 5249, 5254, 5257, 5259, 5263, 5270, 5272, 5276, 5279, 5282,
    5285, 5289, 5292, 5297, 5302, 5305, 5311, 5315, 5318, 5321, 5324, 5330, 5333, 5337, 5341, 5344, 5351, 5355, 5358,
    5361, 5364, 5368, 5371, 5375, 5378, 5382, 5385, 5388, 5393, 5397, 5399, 5403, 5408, 5415, 5418, 5423, 5428, 5432,
    5438, 5444, 5446, 5450, 5455, 5459, 5462, 5467, 5470, 5472, 5475, 5479, 5485, 5488, 5491, 5495, 5498, 5501, 5504,
    5508, 5511, 5515, 5520, 5523, 5526, 5529, 5537, 5541, 5547, 5557, 5561, 5566, 5570, 5574, 5580, 5583, 5587, 5591,
    5594, 5598, 5604, 5609, 5615, 5618, 5621, 5624, 5630, 5636, 5640, 5643, 5646, 5650, 5653, 5656, 5662, 5668, 5671,
    5675, 5680, 5685, 5688, 5693, 5697, 5703, 5706, 5711, 5715, 5720, 5725, 5728, 5731, 5736, 5741, 5746, 5751, 5758,
    5761, 5765, 5768, 5772, 5776, 5780, 5783, 5789, 5794, 5797, 5800, 5805, 5809, 5812, 5815, 5819, 5821, 5824, 5827,
    5830, 5836, 5840, 5844, 5847, 5853, 5861, 5868, 5871, 5875, 5878, 5881, 5884, 5888, 5892, 5896, 5900, 5904, 5907,
    5911, 5916, 5920, 5923, 5926, 5929, 5932, 5936, 5942, 5945, 5950, 5958, 5961, 5965, 5973, 5980, 5983, 5988, 5992,
    5996, 6000, 6008, 6012, 6015, 6021, 6025, 6035, 6040, 6043, 6047, 6051, 6058, 6062, 6065, 6069, 6072, 6075, 6078,
    6082, 6089, 6093, 6097, 6101, 6104, 6107, 6111, 6115, 6121, 6124, 6128, 6132, 6137, 6139, 6143, 6148, 6151, 6155,
    6160, 6163, 6166, 6169, 6172, 6175, 6181, 6187, 6193, 6196, 6199, 6202, 6205, 6208, 6211, 6214, 6217, 6220, 6223,
    6226, 6229, 6232, 6235, 6238, 6243, 6246, 6250, 6253, 6256, 6260, 6263, 6266, 6269, 6272, 6275, 6278, 6281, 6284,
    6287, 6290, 6293, 6296, 6300, 6303, 6306, 6309, 6312, 6315, 6319, 6322, 6325, 6328, 6331, 6334, 6337, 6340, 6344,
    6347, 6350, 6353, 6356, 6359, 6362, 6366, 6369, 6372, 6377, 6380, 6384, 6388, 6391, 6394, 6397, 6400, 6403, 6406,
    6409, 6412, 6416, 6419, 6423, 6426, 6430, 6433, 6437, 6441, 6445, 6448, 6451, 6454, 6458, 6461, 6464, 6467, 6470,
    6474, 6477, 6481, 6484, 6488, 6492, 6495, 6498, 6501, 6505, 6508, 6511, 6514, 6518, 6522, 6526, 6529, 6532, 6536,
    6542, 6545, 6548, 6551, 6554, 6557, 6562, 6565, 6568, 6571, 6574, 6578, 6582, 6585, 6589, 6592, 6595, 6598, 6601,
    6604, 6607, 6610, 6613, 6617, 6621, 6625, 6629, 6633, 6637, 6641, 6645, 6649, 6652, 6655, 6659, 6663, 6667, 6670,
    6674, 6678, 6681, 6684, 6688, 6692, 6695, 6698, 6703, 6707, 6711, 6714, 6717, 6720, 6724, 6727, 6731, 6735, 6739,
    6742, 6745, 6748, 6752, 6756, 6759, 6763, 6766, 6769, 6772, 6776, 6780, 6783, 6786, 6789, 6792, 6796, 6801, 6807,
    6810, 6813, 6816, 6819, 6822, 6825, 6828, 6831, 6834, 6837, 6840, 6844, 6847, 6850, 6853, 6856, 6860, 6865, 6869,
    6872, 6875, 6879, 6883, 6886, 6889, 6893, 6896, 6899, 6902, 6905, 6908, 6911, 6914, 6917, 6920, 6923, 6927, 6929,
    6932, 6935, 6938, 6941, 6944, 6947, 6950, 6953, 6956, 6960, 6964, 6967, 6971, 6974, 6977, 6980, 6983, 6986, 6989,
    6992, 6995, 6998, 7001, 7005, 7008, 7012, 7016, 7020, 7023, 7026, 7029, 7032, 7035, 7038, 7042, 7046, 7051, 7054,
    7058, 7061, 7064, 7067, 7072, 7075, 7078, 7081, 7084, 7087, 7090, 7093, 7097, 7100, 7104, 7108, 7112, 7116, 7120,
    7124, 7128, 7131, 7134, 7137, 7142, 7145, 7149, 7152, 7155, 7158, 7162, 7165, 7168, 7172, 7176, 7179, 7182, 7185,
    7188, 7191, 7194, 7197, 7200, 7206, 7210, 7213, 7216, 7219, 7222, 7225, 7229, 7232, 7235, 7238, 7241, 7244, 7247,
    7250, 7253, 7256, 7259, 7262, 7265, 7268, 7271, 7274, 7277, 7280, 7283, 7286, 7289, 7292, 7295, 7299, 7302, 7305,
    7308, 7311, 7319, 7322, 7325, 7328, 7331, 7335, 7341, 7344, 7348, 7354, 7358, 7362, 7365, 7368, 7371, 7375, 7379,
    7383, 7386, 7390, 7393, 7396, 7399, 7403, 7406, 7409, 7412, 7416, 7419, 7422, 7425, 7428, 7431, 7434, 7437, 7441,
    7444, 7447, 7450, 7453, 7456, 7461, 7464, 7467, 7470, 7473, 7476, 7479, 7482, 7485, 7488, 7491, 7494, 7497, 7500,
    7503, 7506, 7509, 7512, 7516, 7519, 7522, 7525, 7528, 7531, 7535, 7538, 7541, 7544, 7547, 7550, 7553, 7556, 7559,
    7562, 7565, 7568, 7571, 7574, 7577, 7580, 7583, 7586, 7590, 7593, 7596, 7599, 7602, 7605, 7608, 7611, 7614, 7618,
    7622, 7625, 7628, 7631, 7634, 7637, 7641, 7647, 7652, 7655, 7658, 7661, 7665, 7670, 7675, 7679, 7684, 7687, 7690,
    7693, 7696, 7699, 7702, 7705, 7708, 7711, 7714, 7720, 7724, 7727, 7731, 7735, 7738, 7741, 7744, 7747, 7750, 7753,
    7757, 7761, 7764, 7767, 7772, 7776, 7779, 7785, 7789, 7792, 7795, 7799, 7802, 7806, 7809, 7812, 7815, 7820, 7823,
    7826, 7829, 7832, 7835, 7840, 7845, 7848, 7851, 7854, 7857, 7862, 7865, 7868, 7871, 7874, 7877, 7880, 7885, 7888,
    7891, 7894, 7897, 7900, 7903, 7912, 7921, 7925, 7930, 7933, 7936, 7942, 7947, 7953, 7956, 7962, 7968, 7972, 7977,
    7983, 7986, 7989, 7992, 7995, 7998, 8004, 8007, 8010, 8016, 8022, 8025, 8029, 8034, 8038, 8041, 8044, 8047, 8050,
    8054, 8057, 8060, 8063, 8069, 8076, 8080, 8084, 8087, 8090, 8093, 8096, 8099, 8102, 8105, 8108, 8111, 8115, 8118,
    8121, 8124, 8127, 8130, 8133, 8136, 8139, 8142, 8145, 8148, 8151, 8155, 8158, 8161, 8164, 8170, 8175, 8180, 8185,
    8190, 8195, 8198, 8201, 8204, 8207, 8210, 8214, 8220, 8223, 8226, 8229, 8232, 8235, 8238, 8241, 8244, 8247, 8250,
    8255, 8259, 8262, 8265, 8268, 8272, 8277, 8282, 8287, 8290, 8296, 8299, 8302, 8305, 8308, 8311, 8317, 8320, 8325,
    8328, 8331, 8334, 8337, 8341, 8345, 8348, 8351, 8354, 8357, 8360, 8363, 8366, 8369, 8375, 8380, 8385, 8390, 8396,
    8399, 8403, 8406, 8409, 8416, 8420, 8423, 8426, 8430, 8433, 8438, 8441, 8445, 8449, 8452, 8455, 8458, 8463, 8466,
    8469, 8475, 8480, 8489, 8493, 8501, 8506, 8510, 8513, 8516, 8520, 8523, 8526, 8530, 8533, 8536, 8539, 8542, 8545,
    8548, 8551, 8554, 8557, 8561, 8564, 8567, 8571, 8574, 8578, 8582, 8585, 8588, 8591, 8594, 8597, 8600, 8603, 8608,
    8611, 8614, 8617, 8620, 8623, 8626, 8630, 8634, 8637, 8641, 8644, 8647, 8650, 8653, 8656, 8661, 8664, 8667, 8671,
    8674, 8677, 8680, 8683, 8686, 8690, 8693, 8696, 8699, 8702, 8705, 8708, 8711, 8715, 8719, 8722, 8725, 8728, 8731,
    8735, 8739, 8742, 8746, 8750, 8754, 8757, 8760, 8766, 8770, 8773, 8776, 8779, 8782, 8786, 8789, 8793, 8796, 8799,
    8803, 8806, 8809, 8812, 8815, 8818, 8821, 8825, 8828, 8831, 8834, 8838, 8841, 8844, 8847, 8851, 8856, 8859, 8862,
    8866, 8869, 8872, 8875, 8878, 8881, 8884, 8888, 8891, 8894, 8897, 8900, 8903, 8906, 8909, 8912, 8916, 8919, 8922,
    8926, 8930, 8934, 8937, 8940, 8943, 8946, 8950, 8953, 8957, 8961, 8964, 8967, 8970, 8973, 8976, 8979, 8982, 8985,
    8988, 8991, 8994, 8997, 9000, 9003, 9006, 9010, 9013, 9016, 9019, 9022, 9025, 9028, 9031, 9035, 9038, 9041, 9044,
    9047, 9050, 9053, 9056, 9059, 9062, 9065, 9068, 9071, 9075, 9078, 9081, 9084, 9087, 9090, 9093, 9098, 9102, 9105,
    9108, 9111, 9114, 9117, 9120, 9123, 9126, 9129, 9133, 9137, 9140, 9144, 9147, 9150, 9153, 9156, 9159, 9162, 9165,
    9168, 9171, 9174, 9178, 9181, 9184, 9187, 9190, 9194, 9197, 9201, 9204, 9207, 9210, 9214, 9217, 9220, 9223, 9226,
    9229, 9232, 9235, 9238, 9242, 9245, 9248, 9252, 9255, 9259, 9262, 9265, 9269, 9272, 9275, 9279, 9283, 9288, 9293,
    9297, 9302, 9305, 9308, 9311, 9314, 9317, 9320, 9326, 9330, 9336, 9342, 9348, 9352, 9358, 9363, 9368, 9373, 9379,
    9384, 9389, 9392, 9395, 9398, 9401, 9404, 9407, 9410, 9413, 9416, 9419, 9422, 9425, 9428, 9431, 9434, 9437, 9440,
    9443, 9446, 9449, 9453, 9456, 9459, 9462, 9465, 9469, 9472, 9475, 9478, 9481, 9484, 9487, 9491, 9494, 9498, 9501,
    9504, 9507, 9510, 9514, 9517, 9520, 9523, 9527, 9531, 9535, 9539, 9542, 9545, 9548, 9552, 9555, 9560, 9563, 9566,
    9569, 9572, 9575, 9579, 9582, 9585, 9588, 9591, 9594, 9597, 9600, 9603, 9607, 9611, 9614, 9617, 9620, 9623, 9626,
    9629, 9632, 9635, 9639, 9642, 9645, 9648, 9651, 9654, 9657, 9661, 9665, 9668, 9671, 9674, 9677, 9680, 9683, 9686,
    9689, 9692, 9695, 9698, 9701, 9704, 9708, 9711, 9714, 9717, 9720, 9723, 9726, 9730, 9735, 9738, 9741, 9744, 9747,
    9750, 9753, 9756, 9759, 9762, 9765, 9769, 9772, 9776, 9779, 9782, 9785, 9788, 9792, 9796, 9799, 9802, 9805, 9808,
    9811, 9815, 9819, 9822, 9825, 9828, 9831, 9834, 9838, 9841, 9844, 9847, 9850, 9853, 9857, 9860, 9865, 9871, 9874,
    9877, 9881, 9884, 9888, 9891, 9894, 9899, 9903, 9908, 9911, 9914, 9917, 9921, 9925, 9928, 9931, 9934, 9937, 9940,
    9944, 9947, 9950, 9954, 9958, 9962, 9966, 9969, 9972, 9975, 9979, 9982, 9985, 9988, 9991, 9994, 9997, 10000, 10003,
    10006, 10009, 10012, 10014, 10017, 10020, 10023, 10026, 10029, 10032,
};

static const uint32_t order[] = {
    1109, 4999, 2854, 7308, 7268, 7270, 8827, 8825, 2856, 4833, 4835, 4839, 4836, 4837, 3084, 3086, 3083, 528, 4866,
    8249, 4861, 4864, 9189, 9187, 7067, 7071, 7068, 6810, 8753, 4840, 4842, 6165, 3128, 3126, 4843, 4845, 9665, 9667,
    4846, 4848, 4849, 4850, 4851, 4852, 4855, 2559, 3941, 3938, 8539, 8541, 3945, 3944, 5146, 7093, 7096, 6654, 6669,
    4433, 4431, 328, 330, 8312, 8316, 759, 4506, 4508, 8059, 8057, 757, 7009, 7008, 7081, 7083, 4857, 4860, 8311, 8315,
    4960, 2529, 6992, 6994, 4863, 7090, 7094, 6652, 1110, 7092, 3415, 8247, 6812, 8751, 8750, 1921, 8076, 8078, 8079,
    2393, 2392, 2389, 2390, 9247, 9245, 3335, 4329, 2, 3, 4331, 0, 4876, 4878, 4883, 4879, 4882, 6747, 4888, 4887, 9370,
    4899, 3003, 3007, 4886, 9371, 7819, 4884, 9368, 7816, 7815, 4890, 4892, 3093, 3091, 4900, 4893, 4897, 4894, 4898,
    4902, 4906, 4907, 4909, 501, 9170, 3108, 2170, 2172, 4910, 4912, 6350, 6352, 3333, 6745, 8553, 8550, 9974, 7222,
    7224, 2902, 2907, 2903, 2906, 4913, 4916, 3743, 4905, 3742, 3740, 1347, 1345, 3806, 3804, 4867, 4874, 3106, 9168,
    499, 4919, 4917, 3708, 3706, 4923, 4921, 4920, 635, 4239, 4241, 4352, 633, 3068, 3070, 8341, 8344, 9465, 9467, 9468,
    8906, 8908, 1976, 1978, 4924, 4926, 4929, 4932, 4930, 4927, 4933, 4936, 2619, 2617, 4934, 4937, 2193, 2190, 4947,
    9805, 9807, 3817, 4, 6, 4943, 4939, 4942, 6281, 6283, 4946, 3815, 6284, 6286, 4957, 4948, 4951, 305, 4236, 8419,
    304, 300, 8416, 502, 504, 2554, 2556, 4956, 4952, 4954, 4955, 8525, 765, 762, 760, 763, 4965, 6287, 6289, 7246,
    7108, 7109, 7111, 7244, 3465, 3463, 4778, 4776, 4962, 4967, 4971, 4968, 4961, 6837, 4966, 6839, 1949, 1951, 1952,
    1953, 3822, 3744, 3746, 7011, 8479, 8476, 4972, 9802, 9804, 7017, 7019, 7016, 4975, 4973, 3824, 2116, 2114, 1923,
    4342, 4344, 8062, 498, 496, 8060, 2197, 2195, 2194, 3964, 3961, 3962, 3832, 3834, 2496, 2772, 2769, 6703, 6704,
    6706, 769, 3900, 3783, 3781, 7026, 7028, 636, 638, 9176, 9174, 9177, 639, 7128, 7130, 6663, 6664, 6666, 6613, 6614,
    6616, 3433, 3435, 2494, 3402, 3404, 2771, 766, 767, 4438, 4437, 333, 4440, 331, 334, 4982, 4984, 4976, 4997, 9192,
    9193, 9190, 9259, 9261, 7020, 7022, 4988, 6290, 6292, 4985, 4986, 9853, 9856, 8522, 2924, 8515, 2926, 2927, 754,
    4047, 4505, 4503, 751, 9855, 8519, 4791, 4605, 2743, 2745, 9084, 3329, 3331, 3332, 9086, 4603, 4789, 4989, 4991,
    9899, 9901, 9902, 2416, 4990, 4993, 7012, 7014, 4590, 7015, 4592, 2415, 2413, 2500, 2502, 3885, 3889, 3887, 4827,
    3883, 4829, 3886, 2480, 2478, 6964, 6966, 9683, 9685, 8878, 8880, 1192, 1194, 1191, 4994, 4996, 6872, 6874, 1485,
    936, 1014, 1015, 4497, 642, 643, 4499, 640, 195, 200, 4252, 202, 4530, 4532, 3877, 3879, 7325, 7327, 7322, 7324,
    1855, 1857, 339, 338, 4446, 335, 336, 340, 4444, 755, 756, 2221, 2219, 3920, 9969, 9971, 2996, 2993, 2995, 4600,
    4794, 4602, 4792, 7199, 1724, 4802, 1332, 1330, 2984, 2986, 646, 644, 343, 341, 3718, 3716, 7197, 1726, 4800, 3730,
    3733, 2215, 2213, 777, 780, 779, 3911, 5001, 5000, 5003, 3913, 3910, 784, 8997, 8999, 3908, 7541, 7543, 1196, 1198,
    1195, 2607, 2609, 8914, 8912, 3215, 3217, 344, 346, 1092, 5005, 5007, 647, 649, 5011, 5008, 2133, 2135, 3976, 3974,
    353, 5012, 5014, 5017, 5018, 5015, 1415, 4464, 2835, 2834, 5019, 5023, 1413, 4399, 2204, 4462, 2830, 2831, 1416,
    4401, 2206, 2987, 2989, 8686, 8687, 8689, 7285, 7283, 8633, 8636, 8629, 7344, 7347, 7345, 2893, 2897, 2892, 2896,
    7544, 7546, 1202, 1270, 4543, 4540, 1268, 3988, 1271, 8305, 8307, 5026, 5028, 9788, 9791, 9789, 1361, 5264, 5270,
    9951, 9955, 7428, 7430, 3141, 3013, 3011, 17, 4275, 2503, 2297, 2299, 12, 4387, 4385, 11, 7, 10, 9, 2508, 2506, 650,
    652, 4272, 13, 19, 4276, 1546, 5004, 2964, 2969, 2010, 2102, 5032, 4683, 5029, 4681, 325, 327, 3501, 3499, 8915,
    5033, 5034, 5037, 2507, 3663, 3665, 1095, 1098, 8741, 8739, 655, 653, 1417, 1419, 9229, 9231, 5038, 5041, 1420,
    5042, 5044, 821, 3775, 3773, 823, 3020, 3018, 347, 349, 9885, 9887, 9884, 21, 1548, 1549, 8449, 8451, 1530, 20,
    1529, 1052, 3933, 1527, 8093, 2288, 2290, 2920, 3986, 2918, 9642, 9644, 4753, 4751, 8626, 8630, 8634, 9594, 9596,
    3919, 5048, 5051, 5049, 3731, 5045, 4012, 7393, 7395, 3724, 2483, 6947, 6949, 8851, 8852, 8854, 8855, 37, 8414,
    3771, 38, 3772, 7256, 2481, 2917, 5058, 5056, 5059, 658, 656, 2042, 2040, 4684, 4686, 10028, 2068, 2070, 2950, 2954,
    7568, 7570, 5052, 5055, 1824, 1826, 7705, 7707, 9265, 9267, 9268, 9552, 9554, 280, 4122, 282, 283, 4124, 3992, 3989,
    3991, 505, 507, 7406, 7408, 7693, 7695, 1910, 8486, 2071, 8530, 8488, 8708, 1943, 1941, 3692, 3694, 9501, 9503,
    1102, 1100, 1099, 3322, 3324, 3325, 2631, 2633, 2634, 1061, 1063, 1263, 1267, 661, 4491, 662, 4493, 659, 8815, 8817,
    4220, 999, 1105, 1103, 1445, 1731, 1733, 1903, 1900, 5060, 5062, 8773, 8775, 6557, 6560, 5065, 5063, 5066, 8881,
    8883, 2252, 2254, 294, 298, 299, 295, 4706, 4708, 3447, 3445, 1902, 906, 908, 1473, 9730, 9733, 9734, 9731, 3275,
    3277, 9555, 9558, 9556, 9559, 1956, 1957, 1954, 1948, 352, 350, 909, 1264, 1266, 1944, 1946, 6831, 6833, 1947, 6558,
    6561, 2914, 2514, 2312, 2314, 2515, 2525, 2516, 2518, 2519, 7219, 7221, 2523, 930, 1199, 3316, 3318, 7238, 8799,
    8802, 2916, 824, 826, 827, 2512, 4310, 24, 25, 4309, 26, 4307, 22, 8110, 1398, 1400, 1397, 1907, 1909, 2827, 4128,
    4130, 355, 2829, 8948, 7611, 7613, 8800, 1472, 1470, 18, 4277, 7479, 7481, 4172, 4614, 4171, 4612, 4175, 4169, 547,
    1106, 508, 2165, 2168, 2169, 6819, 6821, 5528, 5525, 3089, 7727, 2113, 1869, 1871, 2958, 3338, 6847, 6849, 3039,
    7633, 4658, 7178, 396, 2237, 2239, 6771, 543, 2120, 7565, 7567, 699, 4496, 2218, 3230, 3232, 8535, 9819, 1858, 1860,
    2086, 2088, 2264, 2266, 3148, 9257, 4235, 3135, 546, 3876, 4750, 3313, 3315, 9591, 9593, 2294, 2296, 4744, 3957,
    3960, 2715, 2543, 955, 1396, 3341, 5540, 5539, 7713, 4203, 3752, 2788, 3111, 3112, 3114, 5559, 5544, 5545, 3926,
    3925, 6950, 6952, 2186, 4404, 2189, 5553, 5551, 6340, 6343, 9334, 7811, 4664, 8394, 6986, 6988, 6828, 6830, 6917,
    6919, 790, 9446, 9448, 8926, 8957, 9815, 9903, 9904, 9906, 9907, 4447, 2841, 4278, 7764, 34, 5070, 5067, 490, 8152,
    5072, 5074, 5071, 2766, 1377, 4516, 1531, 4143, 4040, 4044, 4028, 7161, 4450, 2590, 1667, 3917, 1652, 1651, 1657,
    4326, 1662, 7625, 7627, 7900, 8047, 8290, 4070, 8186, 8296, 8282, 928, 8287, 8272, 27, 31, 8181, 8176, 40, 1016,
    8299, 492, 9575, 9577, 9578, 510, 7730, 8132, 7599, 7601, 9874, 6780, 1911, 1913, 8772, 8557, 8560, 9776, 9778,
    3160, 1602, 7804, 5531, 5536, 6246, 6249, 8721, 7805, 8253, 6250, 6252, 6253, 6255, 9209, 8988, 8990, 7162, 7164,
    8229, 8231, 3123, 7473, 7475, 4560, 8973, 990, 4449, 2843, 8154, 7766, 2768, 1217, 2963, 6801, 6805, 1656, 1655,
    1665, 1660, 1637, 4823, 4824, 9093, 4826, 9097, 4606, 9821, 3254, 3256, 663, 665, 361, 4407, 362, 9620, 9622, 1804,
    1806, 5341, 7715, 7714, 9871, 968, 8959, 7799, 7801, 1661, 4315, 45, 48, 1203, 9837, 5617, 5608, 5613, 5614, 8483,
    8492, 5620, 6568, 6570, 7753, 8976, 3695, 6802, 2822, 8960, 8418, 7596, 7598, 2865, 8133, 8135, 6825, 6827, 1051,
    4488, 4747, 359, 4405, 3284, 3286, 7896, 7341, 4221, 4452, 7181, 8406, 7981, 794, 3309, 8194, 8234, 8602, 8151,
    5565, 5563, 5564, 6562, 6564, 5569, 6565, 6567, 5571, 5573, 7590, 7592, 5579, 9228, 6791, 8991, 8993, 5582, 5343,
    4222, 2628, 8291, 8295, 8308, 8310, 4809, 8587, 8749, 1138, 702, 8896, 7378, 8748, 3711, 7377, 7976, 7654, 8218,
    7982, 8219, 8174, 8169, 9978, 8803, 8805, 7330, 553, 8098, 3390, 3392, 5585, 8365, 1142, 5593, 5590, 2546, 2549,
    8129, 2340, 7356, 3820, 3821, 2147, 2149, 2151, 2150, 2462, 2431, 7519, 7521, 5597, 2306, 2308, 8532, 1933, 5603,
    4486, 705, 4115, 1206, 9834, 8652, 7935, 8655, 876, 8168, 8163, 1437, 6834, 6836, 1886, 1887, 2455, 8707, 807, 8599,
    2594, 4317, 47, 4318, 6775, 9692, 9694, 7049, 4667, 8625, 8283, 8286, 8180, 8185, 8175, 8276, 708, 9180, 3734, 2820,
    4569, 5629, 5627, 9484, 9486, 1404, 3190, 2863, 8273, 107, 5075, 5077, 105, 106, 5078, 5080, 9966, 9968, 6768, 4280,
    8285, 8294, 8301, 8289, 4073, 8189, 8275, 8298, 30, 8408, 8184, 8179, 42, 43, 32, 39, 1666, 1668, 1533, 1534, 2973,
    1257, 1259, 4714, 4712, 7136, 2847, 2849, 7134, 9639, 9641, 5082, 2595, 2597, 2810, 3002, 3000, 5085, 5088, 4357,
    4359, 55, 54, 5089, 5092, 6441, 6444, 50, 7577, 7579, 3521, 1450, 8828, 8830, 3995, 3993, 6763, 6765, 3660, 3662,
    1795, 1799, 8884, 5093, 5095, 6445, 6447, 4212, 3929, 5096, 5097, 5100, 6589, 6591, 2658, 2656, 9600, 9602, 4692,
    949, 8384, 9714, 9716, 9579, 9581, 4690, 9585, 9587, 3427, 3429, 1999, 2001, 2438, 2946, 5084, 2440, 7035, 7037,
    5101, 5106, 8359, 6683, 8357, 6681, 6748, 6749, 6751, 8564, 9824, 5111, 5116, 53, 5118, 7368, 7370, 3260, 3262, 162,
    2970, 2972, 7476, 7478, 7528, 7530, 1875, 1877, 2944, 5109, 5102, 6878, 6875, 6688, 6689, 6691, 6876, 5112, 5117,
    7032, 7034, 5113, 9779, 9781, 9686, 9688, 8710, 514, 5108, 5103, 5107, 3640, 3644, 1612, 1616, 3636, 3643, 3639,
    1617, 1620, 1615, 5132, 5134, 2616, 2613, 2615, 8052, 8885, 8887, 9111, 9123, 1276, 9117, 8102, 3787, 3784, 6857,
    5121, 668, 4680, 4146, 5119, 5122, 666, 4678, 4144, 6859, 6856, 7888, 7890, 5123, 5125, 3522, 859, 861, 862, 1621,
    1624, 5126, 5130, 5129, 1794, 7771, 7769, 7767, 7770, 5131, 9765, 9768, 6741, 9269, 9271, 9695, 9697, 6739, 3627,
    3624, 3626, 1111, 1113, 4632, 4630, 1114, 2557, 8578, 3082, 3080, 2300, 2302, 2575, 2577, 8434, 1030, 7509, 7511,
    3523, 3519, 3524, 1865, 1868, 1867, 9548, 9550, 9551, 9410, 9412, 1284, 2921, 2923, 8548, 1218, 1220, 1221, 4379,
    3657, 3659, 1796, 1800, 3569, 3218, 512, 511, 4211, 9122, 4152, 8496, 4021, 3609, 3611, 7937, 7941, 7952, 671, 6481,
    6483, 2230, 2233, 2231, 2560, 2562, 5135, 5137, 6484, 6486, 6487, 5138, 5139, 5141, 7961, 4760, 4761, 7262, 3942,
    992, 3552, 5142, 519, 515, 518, 4434, 4436, 7957, 9498, 9500, 8745, 8742, 8743, 7464, 7466, 7605, 7607, 9333, 2765,
    669, 674, 2127, 2129, 3528, 3835, 3837, 5157, 7115, 7112, 7113, 5159, 9339, 5155, 5158, 5147, 5151, 5150, 9387,
    4871, 4872, 5154, 4868, 4870, 6347, 6349, 9346, 9345, 5152, 1348, 4873, 5167, 5169, 5171, 5173, 5174, 6477, 6479,
    6480, 5178, 5175, 5177, 5170, 9413, 9415, 303, 4005, 4238, 3670, 10013, 2491, 4763, 7264, 6687, 6685, 6684, 8529,
    2490, 2493, 4136, 5180, 5183, 7879, 7877, 5179, 9894, 9895, 9897, 9898, 2901, 1243, 1245, 5186, 5184, 5187, 520,
    522, 9351, 10017, 4977, 4980, 4981, 7042, 7045, 3768, 7267, 7200, 7948, 5188, 5192, 61, 4366, 60, 4368, 56, 611,
    2643, 525, 523, 3856, 3858, 4587, 4585, 7912, 7918, 6702, 9286, 9284, 9287, 3677, 5193, 5197, 5200, 6470, 6472,
    6473, 6474, 6476, 9324, 5205, 5202, 5206, 6698, 6699, 9440, 9442, 3679, 5196, 773, 770, 6659, 6660, 6662, 771, 750,
    7926, 749, 4502, 7940, 7924, 7955, 7932, 7951, 7946, 7960, 7929, 7919, 7103, 7100, 7101, 5208, 5207, 5210, 5213,
    5211, 9282, 5214, 5217, 5216, 5218, 5220, 3867, 9329, 9323, 746, 4500, 7936, 7921, 7930, 7913, 7956, 7953, 7925,
    7947, 7942, 5198, 5203, 7265, 5224, 5221, 5223, 6667, 5227, 5228, 5230, 8331, 8333, 8261, 8264, 8258, 8267, 2410,
    1293, 3470, 3466, 2812, 9472, 9474, 2412, 8090, 8092, 9753, 9755, 8136, 8138, 4217, 8117, 6752, 6753, 5231, 5233,
    4596, 4785, 9376, 1722, 1720, 5234, 5236, 676, 9985, 9987, 678, 3251, 5237, 5242, 363, 2676, 5243, 8259, 4360, 8389,
    65, 67, 4362, 62, 66, 3977, 2020, 8576, 9759, 9761, 2585, 6027, 9373, 1936, 1934, 7553, 7555, 2019, 2017, 2021,
    5246, 5248, 4786, 8374, 7583, 7585, 71, 5261, 6394, 6396, 5262, 5253, 6388, 6390, 68, 5251, 6391, 6393, 7861, 7873,
    4677, 5252, 73, 1338, 6380, 6382, 6383, 6384, 6386, 6387, 1340, 4242, 8657, 72, 4533, 4535, 1341, 1115, 1117, 1120,
    1123, 1118, 1121, 1344, 74, 1337, 1342, 5249, 5254, 5257, 7862, 7857, 7871, 5259, 4675, 963, 5256, 7864, 7860, 966,
    967, 5267, 5266, 9953, 9957, 8806, 8808, 1038, 8660, 4244, 7467, 7469, 4218, 5263, 9950, 9954, 5268, 2126, 5269,
    4736, 8155, 8157, 3859, 3860, 3863, 3864, 3189, 3187, 2124, 6033, 9375, 980, 529, 531, 5272, 5275, 9867, 9869, 9251,
    4517, 3475, 3472, 6713, 6711, 831, 2200, 2198, 832, 4700, 3043, 3045, 7358, 7360, 7361, 833, 2572, 2574, 9459, 9461,
    534, 532, 9877, 9880, 9878, 8919, 3689, 3691, 8921, 3583, 3584, 3586, 1920, 1919, 1917, 9563, 9565, 4519, 4702,
    7593, 7595, 9443, 9445, 8348, 8350, 1446, 1449, 1451, 4210, 1543, 1545, 7280, 9248, 8040, 1410, 1412, 1411, 7343,
    2034, 2035, 9250, 1958, 6372, 6375, 5458, 6199, 6201, 5452, 5457, 6193, 6195, 7843, 7844, 6196, 6198, 8809, 8811,
    78, 3364, 3362, 5469, 6412, 6414, 6415, 6409, 6411, 4248, 4512, 4209, 4705, 4703, 159, 5276, 5278, 8204, 8206, 3042,
    3040, 535, 537, 1960, 6403, 6405, 3762, 316, 318, 3999, 7282, 5279, 5281, 5145, 6783, 6785, 6406, 6408, 6397, 6399,
    9237, 6400, 6402, 9087, 9089, 9235, 2240, 2242, 1508, 1526, 1525, 2261, 2263, 1489, 3871, 3873, 7240, 1047, 7461,
    7463, 7459, 1213, 7412, 7415, 8673, 4186, 3036, 3038, 5282, 5284, 1735, 1737, 3059, 3061, 8509, 8328, 8330, 7760,
    7757, 7456, 7458, 7460, 1212, 4521, 2354, 2357, 4523, 2356, 4520, 2402, 2404, 1230, 1232, 1233, 9597, 9599, 8148,
    8150, 6971, 6973, 6585, 6588, 2152, 2154, 4193, 1372, 293, 4183, 8584, 1556, 227, 226, 225, 4306, 8405, 8353, 681,
    8345, 8347, 2267, 2269, 5925, 9382, 1878, 1880, 228, 9379, 9381, 1751, 1753, 679, 2809, 2807, 8158, 8160, 1584,
    1586, 75, 4441, 4442, 79, 80, 9065, 9067, 8987, 8963, 682, 684, 2173, 2175, 6377, 6379, 538, 540, 3979, 3985, 6537,
    6540, 6536, 6539, 6541, 5285, 5287, 5288, 685, 687, 2664, 2665, 4490, 1979, 9994, 1995, 1998, 7301, 7299, 3308, 526,
    7663, 7661, 9531, 9533, 9534, 7001, 7004, 4853, 4856, 6866, 6868, 6865, 9491, 9493, 7271, 7273, 1981, 9996, 3033,
    3035, 688, 690, 8909, 3004, 828, 4775, 9701, 9703, 4773, 4772, 1260, 1262, 8084, 8086, 1126, 1124, 7891, 7893, 6782,
    5289, 9105, 9107, 7437, 7439, 7440, 5291, 6582, 6584, 6816, 6818, 1127, 1130, 3201, 3199, 1129, 6578, 6581, 8559,
    7664, 3162, 9038, 9040, 6312, 6314, 5449, 6309, 6311, 3278, 3280, 9494, 9497, 9523, 9525, 9526, 2318, 2320, 9517,
    9519, 3368, 3305, 3307, 9542, 9544, 9527, 9529, 9530, 3370, 9437, 9439, 9747, 9749, 7434, 7436, 9404, 9406, 2329,
    2327, 3027, 3029, 7074, 8693, 5292, 5295, 7029, 7422, 7424, 9398, 9400, 1134, 1131, 7419, 7421, 5441, 6306, 6308,
    7444, 7446, 7072, 5163, 9340, 5160, 5164, 5165, 4693, 4695, 3996, 3998, 9422, 9424, 6315, 6318, 2351, 2353, 2350,
    2348, 7488, 7490, 8975, 9654, 9656, 5442, 6303, 6305, 5448, 5440, 6300, 6302, 9946, 5443, 7031, 6998, 7000, 7057,
    6680, 6678, 7054, 7055, 8900, 8902, 284, 287, 7060, 9416, 9418, 7058, 5297, 5298, 5300, 5301, 6319, 6321, 2640,
    7023, 7025, 10019, 5304, 5302, 6626, 6625, 6628, 9425, 9427, 286, 1280, 6642, 6644, 6641, 9648, 9650, 1282, 9514,
    9516, 1283, 7453, 7455, 8082, 5305, 5310, 6953, 3758, 5311, 5314, 9419, 9421, 5315, 5317, 6322, 6324, 3788, 3789,
    3790, 3793, 3792, 7450, 7452, 9645, 9647, 9152, 3803, 9150, 3801, 5318, 6710, 6707, 6708, 5320, 3183, 3181, 4711,
    4709, 250, 7447, 7449, 4608, 8080, 8083, 1523, 1487, 9852, 3207, 9850, 7497, 7499, 7500, 7502, 3205, 1045, 9507,
    9509, 7684, 7686, 3489, 3491, 4375, 174, 167, 170, 9545, 9547, 9510, 9512, 9513, 173, 9626, 9628, 3269, 3271, 9769,
    9771, 8685, 7292, 7294, 8683, 1312, 1309, 10011, 8437, 4162, 4165, 8422, 8436, 8440, 1734, 1738, 6637, 6640, 6638,
    691, 693, 3155, 3153, 5321, 5323, 8939, 8937, 9431, 9433, 9680, 9682, 9704, 9707, 5324, 5328, 6895, 5325, 5329,
    6893, 9108, 9126, 9114, 5332, 5330, 9911, 9913, 7304, 8104, 8107, 8101, 3257, 3259, 6325, 6327, 9539, 9541, 4227,
    1055, 1057, 931, 1750, 1754, 8533, 3699, 9434, 9436, 5333, 5336, 5339, 6293, 6295, 9708, 9710, 5337, 5340, 6296,
    6299, 7506, 7508, 7441, 7443, 7494, 7496, 4527, 4529, 8978, 8593, 4257, 132, 138, 7637, 7639, 9860, 9535, 9537,
    9538, 9864, 4653, 8617, 7640, 9863, 9401, 9403, 4655, 8619, 7503, 7505, 9428, 9430, 8911, 8032, 6548, 6550, 7120,
    7121, 9808, 9810, 7141, 8028, 83, 4365, 3411, 3413, 1972, 945, 5344, 5349, 5347, 5348, 5351, 5354, 7137, 7138, 7139,
    5355, 5357, 8714, 8712, 8711, 9384, 3375, 3377, 4732, 4584, 4730, 9386, 4582, 4729, 5358, 8002, 5360, 4421, 368,
    369, 4423, 3897, 9044, 9046, 3895, 366, 372, 370, 3686, 3688, 866, 863, 2846, 2844, 5363, 1374, 1376, 5361, 1373,
    8379, 8033, 8024, 8027, 8003, 8020, 8046, 9982, 9984, 8021, 4759, 3948, 4757, 3414, 3417, 9162, 373, 376, 378, 4428,
    4430, 375, 9164, 87, 5364, 5367, 9222, 5366, 9220, 90, 89, 10008, 85, 88, 5384, 6545, 6547, 5381, 5380, 5377, 2981,
    2983, 5374, 7202, 5368, 5370, 8075, 7201, 7205, 8074, 2935, 2937, 8073, 8069, 81, 4363, 84, 5371, 5387, 3631, 382,
    4351, 2550, 2552, 2600, 2598, 6011, 4295, 4297, 91, 97, 94, 2468, 2466, 6883, 6879, 6923, 7812, 7814, 4114, 5378,
    5375, 5382, 2569, 2571, 5385, 379, 4349, 978, 5418, 1032, 6208, 6210, 9674, 9676, 5391, 5395, 6223, 6225, 3936,
    3939, 5296, 7274, 7679, 7675, 1021, 7682, 7677, 7678, 7225, 3220, 5388, 5393, 5397, 2804, 2823, 696, 694, 5390,
    6211, 6213, 5399, 5402, 5403, 9937, 7820, 9940, 9942, 7259, 7835, 7868, 7865, 9934, 5408, 5415, 7880, 5417, 6353,
    6355, 9213, 3700, 2032, 385, 4410, 7276, 4408, 386, 3968, 383, 9272, 9275, 9278, 7832, 2756, 2798, 7123, 5546, 3479,
    3481, 6220, 6222, 6226, 6228, 7884, 9212, 8409, 9671, 9673, 6373, 6376, 9279, 7229, 7228, 7231, 7286, 7288, 9330,
    2762, 7761, 9336, 9342, 387, 1239, 1242, 3666, 6356, 6358, 5426, 5423, 5427, 6607, 6609, 2898, 3024, 3026, 9348,
    5309, 6955, 5306, 6217, 6219, 3017, 3014, 5453, 1036, 3776, 6359, 6361, 4674, 5430, 7252, 9283, 9320, 9326, 4348,
    7289, 7291, 5428, 7250, 4672, 5432, 943, 4106, 5143, 6214, 6216, 5438, 5444, 9944, 5446, 9833, 5450, 5455, 5459,
    5461, 7840, 5467, 4032, 3351, 3345, 4097, 9129, 9130, 5419, 5422, 6529, 6531, 1034, 5412, 6592, 6594, 7883, 5413,
    6595, 6597, 5470, 5493, 5494, 6205, 6207, 7683, 5409, 7881, 5406, 6514, 6517, 5414, 5407, 6518, 6521, 3136, 3138,
    5401, 5405, 6202, 6204, 9939, 9936, 9943, 7822, 7839, 7838, 7870, 7867, 7261, 9668, 9670, 8930, 5474, 5472, 5475,
    5478, 3946, 392, 3683, 3685, 390, 393, 6243, 6245, 6238, 6241, 6242, 5479, 5485, 6526, 6528, 5488, 5481, 5487, 6522,
    6525, 5490, 5497, 6610, 6612, 5491, 9481, 9483, 7485, 7487, 5483, 5484, 5495, 6235, 6237, 7622, 7624, 5433, 3049,
    5437, 5435, 5436, 3046, 3048, 5498, 5500, 101, 98, 102, 6232, 6234, 5506, 6601, 6603, 5501, 5503, 6604, 6606, 6885,
    9289, 9292, 9288, 5504, 5507, 5508, 6229, 6231, 5510, 5511, 5514, 8979, 983, 7182, 7184, 5454, 6532, 6534, 6535,
    5462, 5520, 5522, 6598, 6600, 5515, 5519, 6880, 6882, 5516, 2388, 2386, 6926, 6924, 2932, 2934, 9870, 9908, 9910,
    9865, 2166, 3087, 5526, 5523, 3090, 2111, 3336, 2730, 2732, 2956, 2857, 2859, 7631, 4656, 7176, 394, 6769, 798, 800,
    541, 2118, 697, 4494, 2216, 8897, 8899, 2085, 3405, 3407, 3146, 3874, 4748, 3133, 544, 4157, 4159, 2940, 2938, 3798,
    3800, 5529, 7802, 869, 867, 3955, 3958, 4742, 3763, 5532, 5533, 8251, 7711, 952, 8254, 956, 957, 4231, 4232, 4228,
    4230, 8719, 5534, 5535, 3339, 5537, 3750, 3109, 1077, 3494, 1570, 3492, 5541, 3923, 2184, 1568, 4402, 2187, 397,
    5555, 6344, 6346, 5547, 7809, 5554, 5552, 2974, 2976, 8390, 4662, 1474, 1476, 1477, 1581, 1583, 1768, 1772, 788,
    4465, 400, 4467, 402, 2740, 2742, 3838, 3840, 5560, 5557, 9717, 9719, 4514, 548, 6551, 6553, 9041, 9043, 550, 7365,
    7367, 7158, 6554, 6556, 9407, 9409, 8142, 8144, 9876, 1605, 1606, 3125, 4563, 1639, 7719, 7718, 9873, 7756, 6806,
    1246, 1248, 9392, 9394, 1592, 4189, 1593, 4745, 3829, 3831, 9844, 9841, 9849, 9847, 9846, 9843, 8872, 8874, 8818,
    8820, 4476, 419, 4471, 414, 7179, 1805, 1801, 3175, 8940, 1503, 1378, 1380, 1775, 1778, 1774, 5561, 5566, 5570,
    2630, 5574, 9226, 6789, 5575, 1506, 1507, 5580, 2626, 9255, 9258, 2341, 2338, 2738, 4807, 1136, 1135, 2959, 1139,
    8894, 8746, 2629, 700, 3709, 7375, 2644, 2646, 2647, 7652, 8215, 2648, 970, 8220, 8222, 8214, 8171, 8165, 9975,
    7328, 551, 8096, 933, 2736, 2737, 5583, 5586, 5591, 5587, 2547, 1143, 8363, 2342, 2343, 7354, 7357, 8458, 8460,
    3818, 2146, 403, 406, 4413, 8610, 4411, 8608, 2459, 2429, 5594, 5595, 1931, 9094, 1392, 1074, 1076, 5598, 5599, 288,
    290, 9914, 9916, 703, 1140, 8650, 1769, 1773, 4483, 4487, 1439, 1433, 1436, 1438, 2733, 1393, 2873, 2875, 1383, 995,
    1381, 1884, 6773, 2453, 7218, 5605, 5604, 5609, 5615, 5610, 4633, 4635, 1708, 1712, 4665, 8623, 3759, 1019, 49,
    6772, 2739, 993, 7046, 7050, 2787, 2635, 2784, 2786, 7741, 7743, 7216, 1018, 3765, 804, 8597, 5618, 5621, 1711,
    1707, 5623, 8164, 8170, 8161, 3221, 3223, 8961, 8985, 706, 9178, 1571, 1574, 5624, 5628, 407, 409, 2879, 2878, 2876,
    874, 1005, 1007, 410, 412, 1573, 3295, 8510, 1591, 4190, 1588, 4187, 3177, 103, 4472, 4475, 413, 418, 6766, 8942,
    8859, 8861, 3525, 8569, 8362, 8360, 2499, 5633, 5638, 5631, 5636, 3719, 3723, 3720, 9453, 9455, 2941, 2943, 2533,
    3726, 3729, 3736, 3739, 2497, 4003, 4002, 4548, 4550, 7333, 7331, 420, 422, 7334, 9456, 9458, 879, 877, 9013, 9015,
    5639, 4037, 4035, 119, 4371, 6119, 6495, 6497, 1425, 1427, 894, 9504, 9506, 6118, 6498, 6500, 5640, 5642, 1872,
    1874, 8043, 425, 1516, 1513, 9389, 9391, 2255, 2257, 1988, 1990, 1146, 1004, 8050, 8265, 1601, 7747, 7749, 2706,
    2708, 5647, 5649, 5650, 5652, 9928, 9930, 5643, 5645, 2463, 2465, 554, 556, 1552, 1060, 8501, 121, 1967, 5646, 3512,
    3510, 7586, 7588, 7589, 5674, 6492, 6494, 1991, 3166, 3168, 423, 924, 926, 559, 557, 8812, 8814, 562, 560, 109,
    8226, 111, 1963, 1964, 1517, 8770, 2123, 2121, 1840, 1842, 1881, 1883, 1362, 7373, 7371, 7374, 1364, 1144, 2179,
    2182, 2181, 116, 4372, 114, 4374, 1002, 10016, 7902, 810, 112, 115, 4623, 2243, 2245, 9698, 9700, 6899, 873, 870,
    6901, 2183, 2532, 1457, 1459, 1460, 2396, 2397, 2394, 3575, 3577, 2099, 2101, 2227, 4652, 2225, 2228, 2229, 4650,
    9750, 9752, 9223, 9225, 6120, 1351, 3245, 3247, 5655, 5653, 1352, 1349, 120, 4369, 117, 5673, 5677, 6488, 6491,
    9949, 5692, 5691, 3372, 3374, 1899, 1968, 10020, 10022, 1965, 9125, 9113, 1278, 9119, 1250, 1252, 1253, 1249, 2530,
    1490, 1493, 5684, 2002, 122, 1421, 1423, 5661, 5662, 5666, 5656, 5667, 7232, 7234, 5687, 6920, 6922, 5660, 5668,
    5670, 5671, 5675, 9947, 5678, 6511, 6513, 5679, 1629, 1625, 1628, 5688, 3371, 5689, 5680, 7785, 7788, 5683, 6331,
    6333, 5685, 127, 1001, 1897, 893, 4659, 7634, 7636, 4661, 4620, 4622, 1701, 1961, 124, 2004, 125, 126, 3094, 3096,
    1424, 890, 4291, 895, 1597, 1594, 1598, 1599, 1600, 4741, 4735, 5696, 4733, 5693, 5694, 4739, 1815, 1817, 1818,
    8029, 3596, 1992, 1994, 3156, 3159, 9296, 3158, 7386, 141, 143, 4325, 142, 7387, 7389, 9629, 9631, 565, 563, 4253,
    128, 2222, 2224, 2960, 2962, 2130, 2132, 7379, 5702, 5697, 5701, 5700, 1149, 1147, 7380, 7382, 3516, 3518, 8649,
    8647, 4258, 1748, 7318, 883, 998, 2027, 3424, 3426, 1152, 1578, 1580, 2212, 9293, 9294, 4323, 139, 4045, 10014,
    1058, 5705, 5703, 2161, 2163, 2164, 426, 566, 568, 428, 1535, 1538, 431, 429, 5723, 2207, 2211, 2208, 2362, 2364,
    2365, 1553, 1550, 808, 144, 146, 8430, 3471, 3467, 8891, 8893, 2246, 2248, 495, 493, 9569, 9571, 3272, 3274, 2053,
    2055, 8698, 9811, 9814, 9813, 2447, 2449, 5706, 5709, 5710, 5714, 6869, 6871, 5711, 5722, 6337, 6339, 5724, 5718,
    7850, 958, 5715, 5719, 7854, 7856, 7851, 7848, 961, 962, 1539, 1647, 1650, 5713, 5720, 3952, 3587, 3589, 9165, 569,
    3118, 3115, 3117, 1819, 1821, 1822, 1823, 5725, 5727, 6927, 5728, 5730, 9068, 9070, 5717, 6334, 6336, 7853, 3421,
    3423, 8271, 8268, 8888, 8536, 1561, 3393, 3395, 1566, 5731, 5736, 8255, 9234, 5746, 3844, 3846, 5749, 6328, 6330,
    5733, 5735, 5738, 5740, 5744, 5732, 5737, 5741, 5745, 9232, 7556, 7558, 5756, 572, 5751, 577, 575, 574, 5758, 5762,
    5764, 5760, 5761, 9475, 9477, 8570, 1153, 3593, 7720, 7723, 7722, 1558, 1562, 1563, 1567, 3073, 1315, 5765, 5767,
    7117, 7119, 8053, 7116, 7702, 7704, 4795, 3074, 3076, 2026, 3903, 3907, 3906, 7155, 7157, 7235, 1156, 3071, 1313,
    3703, 3705, 712, 745, 743, 3227, 3229, 5769, 5771, 5768, 1779, 3656, 7084, 7086, 4687, 4689, 7237, 7190, 9661, 9664,
    9662, 7188, 7708, 7710, 9262, 7247, 3509, 7249, 5779, 5775, 5776, 7658, 7660, 5772, 5773, 3595, 9171, 9173, 3983,
    711, 3312, 709, 3310, 8030, 8044, 7999, 8016, 8022, 8025, 3507, 8256, 7307, 5784, 5786, 6256, 6259, 9361, 5780,
    5782, 9358, 5783, 5788, 7305, 6263, 6265, 7396, 7398, 3378, 3380, 7789, 7791, 715, 8334, 8336, 4014, 4018, 9264,
    6260, 6262, 9360, 5796, 5793, 713, 5789, 5794, 1022, 2022, 2024, 2025, 4765, 4764, 4767, 8756, 9921, 9923, 9924,
    3287, 3289, 8385, 8380, 8375, 8370, 8369, 8383, 8388, 8373, 8378, 9000, 9002, 9047, 9049, 7131, 7133, 7171, 7169,
    7168, 1727, 1730, 7279, 7277, 1154, 3442, 3444, 3439, 3441, 8766, 9617, 9619, 981, 8754, 7998, 1157, 8637, 4728,
    4726, 3132, 3129, 3130, 1743, 1747, 2649, 2651, 2652, 7311, 7317, 3557, 1749, 1150, 1742, 1744, 5797, 3533, 3534,
    4335, 151, 4338, 147, 152, 150, 4337, 7512, 7514, 7515, 3485, 3482, 3483, 1161, 155, 153, 9566, 9568, 4414, 4416,
    434, 4417, 432, 9206, 9204, 3841, 3843, 7535, 7537, 4328, 2593, 7531, 7534, 3326, 3328, 3298, 3299, 3301, 880, 4284,
    882, 4287, 8415, 884, 2862, 2860, 5752, 5757, 9167, 571, 578, 2694, 8280, 3562, 3559, 3561, 5799, 2695, 8277, 4191,
    2692, 4644, 2696, 9979, 9981, 2990, 2992, 3865, 8017, 580, 7431, 7433, 3927, 8281, 7312, 7316, 1685, 1689, 1688,
    3163, 3165, 2955, 2951, 1160, 1159, 8640, 8890, 4646, 356, 358, 2446, 2444, 1644, 1640, 4233, 6776, 1042, 1044,
    3184, 3186, 8934, 4156, 8936, 1081, 4154, 583, 581, 8964, 8520, 8516, 3151, 8966, 3149, 3152, 1833, 1835, 2030,
    7571, 7573, 8622, 8620, 2031, 7146, 7148, 7145, 8238, 8241, 8244, 8235, 8667, 8139, 8141, 9019, 9021, 9857, 9859,
    5804, 5800, 5803, 5805, 5808, 8243, 8246, 8237, 8670, 8240, 7962, 7966, 2201, 2203, 3021, 3023, 8784, 8785, 4206,
    8782, 2028, 4015, 6779, 6777, 6807, 6809, 5811, 5809, 9881, 9883, 3547, 8121, 8124, 8118, 9689, 9691, 3651, 3653,
    4245, 4205, 156, 160, 435, 437, 7191, 7193, 6850, 6852, 9891, 9893, 166, 1094, 1084, 3648, 3650, 3436, 3438, 9077,
    2949, 9083, 9080, 9050, 9052, 9053, 9055, 3386, 3241, 3244, 3462, 8457, 8738, 10002, 8547, 8544, 3236, 3240, 4096,
    9183, 9022, 9024, 2249, 2251, 9062, 9064, 7362, 7364, 8779, 8781, 718, 1830, 1832, 9300, 5791, 9356, 9216, 5792,
    2672, 168, 169, 1279, 161, 3654, 3655, 4249, 7425, 7427, 584, 586, 589, 587, 716, 9298, 9297, 9301, 9214, 1645,
    9354, 9352, 1641, 9355, 1646, 1024, 9302, 9304, 2670, 3671, 3673, 7295, 7298, 2999, 2997, 3544, 1082, 2725, 2724,
    2722, 2721, 4376, 164, 163, 8145, 8147, 5814, 8759, 8757, 5812, 9025, 9027, 4718, 4721, 4719, 1162, 9997, 4554,
    4556, 1904, 1906, 175, 178, 4031, 7967, 3344, 3350, 4105, 4121, 3916, 4127, 177, 180, 179, 1166, 2321, 2323, 8778,
    9081, 9078, 9075, 3450, 2880, 2882, 2947, 8735, 3384, 3448, 2718, 2720, 2729, 813, 811, 9181, 3460, 8545, 10000,
    3237, 8455, 4094, 8198, 8200, 8776, 3515, 3513, 4832, 4830, 1164, 9999, 1165, 1085, 3548, 7310, 8191, 8600, 8232,
    4615, 4619, 4618, 7983, 739, 737, 3971, 6843, 6840, 8663, 3538, 1607, 1610, 1611, 9244, 9242, 3535, 8190, 8715,
    8716, 7061, 7063, 8718, 7986, 7988, 7107, 3418, 3420, 3454, 3549, 7104, 7105, 3486, 3488, 6841, 8454, 8734, 8727,
    10005, 5815, 5819, 5821, 5823, 923, 919, 922, 3847, 2443, 8761, 8764, 8765, 2441, 8760, 3849, 438, 440, 4940, 4945,
    7910, 8064, 940, 7989, 7991, 1480, 1478, 1481, 8432, 3767, 3430, 3432, 2780, 2783, 5824, 5826, 7097, 8063, 7904,
    6963, 6960, 6961, 2330, 2332, 2333, 1851, 1853, 1854, 7099, 8398, 9741, 9743, 2782, 3178, 3180, 5829, 7985, 4453,
    2850, 4454, 2851, 7207, 7209, 5827, 4176, 7903, 4457, 2853, 4456, 8498, 197, 203, 918, 915, 917, 2641, 1482, 1486,
    5830, 5836, 5831, 3290, 3292, 5832, 5835, 5839, 4178, 8786, 8788, 6898, 6896, 2234, 2236, 7302, 3894, 3893, 3891,
    2043, 2046, 2045, 9305, 441, 443, 9153, 9155, 3880, 1295, 3882, 2076, 2078, 444, 446, 8067, 9156, 9158, 8512, 3008,
    3010, 3794, 3797, 3796, 4011, 4009, 5846, 7142, 7144, 3495, 3496, 5844, 7253, 4717, 4715, 9307, 4140, 4137, 4138,
    719, 721, 937, 939, 1812, 7075, 7077, 4649, 1810, 1814, 4647, 6692, 6694, 3850, 3852, 4799, 4797, 1813, 9462, 9464,
    1175, 1177, 8556, 3453, 3451, 8676, 2472, 2474, 5843, 5840, 7089, 7087, 5849, 5858, 5860, 5859, 6727, 6728, 6730,
    5847, 5853, 5854, 5852, 5851, 3196, 8646, 4564, 4566, 2661, 7165, 7167, 3139, 3142, 5874, 5871, 2475, 8614, 2477,
    8616, 7172, 7173, 7175, 3367, 3365, 3281, 3283, 8504, 8228, 4225, 9240, 4768, 4770, 4771, 6734, 6731, 6732, 2753,
    2755, 4425, 7038, 7039, 7041, 449, 4427, 3982, 447, 3980, 722, 724, 2079, 2081, 8554, 8903, 8905, 2520, 2522, 9635,
    9637, 9638, 5863, 5866, 9366, 7808, 2793, 2796, 2702, 2659, 5861, 7806, 5868, 5870, 7390, 7392, 2792, 2797, 2705,
    2697, 5875, 5877, 6929, 6931, 1296, 6755, 3253, 9003, 9005, 5239, 5241, 365, 2678, 5240, 5245, 3210, 3208, 4788,
    4599, 8994, 8996, 4738, 9196, 9194, 1926, 2107, 2105, 6571, 6573, 5867, 1924, 5878, 5880, 913, 914, 7795, 7797,
    7798, 6651, 6649, 5865, 9238, 9241, 2428, 2426, 3263, 3265, 5881, 5883, 9363, 6620, 6617, 6618, 6911, 6913, 2779,
    2683, 2687, 2682, 2686, 6905, 6907, 8068, 2673, 2675, 6721, 6723, 6720, 2273, 2275, 910, 781, 4111, 8844, 8846,
    4201, 791, 856, 840, 838, 843, 839, 9449, 9451, 9452, 1891, 1893, 4626, 4624, 4259, 4261, 4629, 185, 1758, 188,
    8225, 8223, 4627, 1755, 1757, 4567, 4570, 187, 181, 186, 6724, 6726, 9219, 9217, 742, 740, 1320, 1321, 1316, 1317,
    1322, 2084, 6822, 2082, 6824, 9632, 9634, 4754, 4756, 8513, 7894, 8831, 8833, 725, 2270, 2272, 191, 4301, 192, 189,
    4303, 1302, 1288, 7005, 7007, 1456, 8130, 1167, 1169, 814, 1452, 1454, 1455, 1067, 904, 903, 8724, 8304, 901, 905,
    8262, 8396, 6756, 6758, 4642, 8302, 8722, 4226, 792, 1494, 7670, 7673, 7674, 7668, 7669, 7665, 973, 971, 1064, 1072,
    1068, 1065, 1066, 1071, 1073, 8789, 8792, 8790, 323, 324, 7080, 7078, 9028, 9030, 9098, 9100, 8850, 8847, 8849,
    5887, 7737, 7735, 5884, 7051, 7053, 6932, 6934, 976, 977, 974, 4200, 4198, 9799, 9801, 7562, 7564, 1914, 1916, 4544,
    319, 321, 4547, 322, 3632, 3634, 3635, 8574, 9101, 1496, 1497, 8473, 8474, 2776, 2778, 6714, 6716, 727, 2117, 2587,
    2589, 2586, 8613, 3498, 8611, 8946, 8949, 3198, 9365, 3749, 3747, 6670, 6671, 6673, 9868, 399, 3293, 3294, 3297,
    7628, 6946, 6944, 8856, 8858, 7630, 8461, 8462, 2666, 2662, 8793, 8795, 7538, 7540, 5892, 5895, 6433, 6436, 7733,
    7731, 7734, 1521, 7516, 7518, 8426, 8034, 7933, 8115, 7973, 9137, 9139, 8324, 8321, 4725, 4722, 5888, 7399, 7400,
    2578, 193, 198, 4250, 196, 201, 6416, 6418, 8561, 8563, 6796, 6799, 6797, 6800, 3213, 3211, 5891, 7402, 9199, 1518,
    1522, 1173, 1174, 2056, 2058, 6419, 6422, 7608, 7610, 5899, 5896, 4723, 223, 8403, 8213, 8049, 3932, 2885, 8680,
    8682, 1172, 5900, 5901, 5903, 5923, 927, 1846, 1849, 4304, 3712, 7409, 7411, 1847, 5904, 5906, 6977, 6979, 8679,
    8677, 1894, 1896, 9572, 9574, 4101, 4110, 8356, 8354, 1499, 9071, 9073, 9074, 1786, 1788, 1785, 1789, 2375, 2377,
    1170, 4078, 1850, 3556, 1292, 3555, 1291, 9056, 9058, 2458, 592, 590, 2456, 3578, 3579, 3581, 3582, 2749, 9651,
    9653, 5907, 5910, 7823, 7825, 7574, 7576, 3764, 3077, 2582, 2584, 8661, 9520, 9522, 2005, 4588, 7547, 7549, 4166,
    8391, 3319, 3321, 1695, 1698, 3079, 2746, 7580, 7582, 7885, 7887, 3828, 3827, 9490, 6426, 6429, 8395, 4168, 208,
    4334, 2008, 6974, 6976, 6423, 6425, 9487, 9489, 7602, 7604, 5915, 5911, 5914, 218, 4267, 9197, 9200, 1254, 1256,
    1982, 1984, 1843, 1845, 210, 7525, 7527, 4134, 5912, 8195, 8197, 9560, 9562, 3608, 3606, 8210, 3930, 2883, 8325,
    8327, 5916, 5918, 5919, 2408, 2409, 1305, 2405, 8696, 209, 212, 2612, 2610, 4332, 211, 204, 7687, 7689, 7692, 7690,
    220, 222, 4262, 4077, 8399, 4195, 4194, 213, 217, 4266, 4197, 4081, 8402, 219, 5920, 5922, 6430, 6432, 9478, 9480,
    7972, 593, 595, 2748, 3553, 1501, 1502, 2009, 3503, 3568, 1301, 1300, 1010, 801, 1275, 3868, 3870, 3202, 3204, 9965,
    3714, 9009, 9961, 8447, 2704, 8443, 9792, 9794, 9795, 9603, 9605, 9606, 9796, 9798, 3811, 2826, 803, 3566, 7319,
    7321, 2160, 2158, 2469, 2471, 5996, 1366, 9762, 9764, 6940, 6938, 5926, 5928, 5931, 5929, 5997, 2422, 2423, 9010,
    9012, 672, 675, 1367, 1369, 3050, 3052, 2911, 2913, 8664, 5932, 5935, 6437, 6440, 9016, 9018, 3248, 3250, 8862,
    8864, 8865, 8866, 8868, 8982, 3143, 1035, 2698, 2176, 2178, 8869, 8871, 6645, 6648, 5936, 5941, 2145, 5937, 5940,
    2534, 2536, 2095, 2093, 9623, 9625, 9207, 4575, 4815, 4577, 4813, 1297, 9785, 9787, 4536, 1215, 1272, 7241, 7243,
    7194, 7196, 5942, 5944, 4069, 4067, 9310, 3621, 3623, 9308, 1930, 1927, 1929, 4539, 1274, 3813, 3814, 776, 3599,
    7416, 7418, 888, 1308, 9610, 9607, 9609, 311, 9657, 9659, 9660, 256, 1512, 263, 6983, 6985, 4393, 308, 4394, 4812,
    4574, 3922, 3970, 3954, 3973, 6366, 6368, 3266, 3268, 5949, 1716, 5945, 5946, 8580, 3502, 8037, 847, 8594, 2653,
    3572, 3574, 3597, 9186, 6815, 6813, 9184, 6786, 6788, 8967, 6908, 6910, 596, 598, 3195, 4313, 242, 4314, 244, 5955,
    5950, 5956, 5951, 5954, 5958, 5960, 1713, 1715, 7724, 8596, 4641, 4639, 4029, 3348, 4125, 3342, 4102, 3898, 4119,
    3914, 7963, 2136, 2138, 601, 599, 7470, 7472, 8984, 3145, 6369, 6371, 2291, 2293, 9720, 9722, 8969, 2337, 2336,
    2334, 7726, 8945, 7212, 8538, 9828, 469, 471, 9825, 797, 2636, 795, 2637, 2639, 3505, 2092, 2089, 2091, 4782, 4784,
    851, 6185, 2047, 2049, 7792, 7794, 4131, 4133, 6184, 7847, 9147, 9149, 8943, 887, 4290, 8695, 1088, 3064, 3062,
    5964, 5961, 8542, 5965, 5971, 1717, 1719, 5966, 5967, 5972, 8970, 3055, 3053, 452, 450, 3065, 2075, 7149, 7151,
    7210, 3825, 774, 2537, 2539, 4391, 306, 309, 4571, 4572, 4810, 889, 4511, 8692, 1011, 2603, 2601, 1306, 4288, 885,
    4281, 4283, 4076, 232, 4509, 8690, 4321, 237, 4322, 4074, 229, 4319, 235, 8699, 233, 234, 238, 239, 2773, 2775,
    2563, 2565, 7897, 8105, 8099, 7899, 7977, 3628, 8368, 8366, 8425, 6624, 3058, 3056, 2511, 5979, 2509, 5973, 6655,
    6656, 4805, 4803, 4806, 6621, 6622, 1365, 5999, 6735, 6736, 6738, 2819, 2817, 2417, 7776, 7778, 604, 602, 3590,
    3592, 5977, 5978, 6658, 1542, 1540, 2667, 2669, 4294, 10029, 10031, 7943, 3193, 4109, 4034, 3347, 3353, 4100, 9132,
    4082, 4089, 248, 4298, 245, 4300, 249, 251, 2432, 2434, 6968, 6970, 6967, 4593, 4595, 2398, 2400, 4062, 4057, 7905,
    9991, 4048, 4050, 7978, 8041, 4213, 8108, 5980, 5982, 4311, 240, 243, 4116, 4118, 4214, 8201, 8203, 4083, 3715,
    9006, 9008, 8448, 2703, 8444, 7750, 7752, 2709, 2711, 2553, 9035, 9037, 5986, 5985, 5983, 5987, 8731, 8725, 10003,
    8452, 8114, 8111, 8489, 8490, 6001, 6002, 6006, 6012, 6014, 9756, 9758, 9782, 9784, 6000, 6008, 6005, 6010, 6266,
    6268, 1461, 1465, 6269, 6271, 2344, 2346, 9311, 8591, 2315, 2317, 9313, 6719, 6717, 4001, 8351, 1838, 1836, 1839,
    2324, 2326, 9611, 9613, 7738, 7740, 4038, 4041, 4025, 4016, 4141, 3901, 3904, 7696, 7698, 8585, 1222, 1223, 1225,
    1391, 1389, 1370, 4204, 8922, 605, 607, 900, 899, 898, 896, 6935, 6937, 3097, 3099, 4008, 4006, 8925, 6989, 6991,
    3476, 3478, 3769, 4609, 4611, 996, 9840, 9838, 8126, 8120, 728, 730, 6190, 6362, 6365, 6191, 6192, 2759, 2761, 1327,
    261, 2401, 10009, 4163, 8438, 4160, 8567, 5988, 5990, 8433, 9962, 9958, 8445, 8420, 8441, 4084, 608, 4354, 252,
    8004, 8010, 8007, 8054, 5991, 5994, 1509, 5992, 8320, 5995, 4388, 257, 1329, 610, 4356, 254, 1511, 9711, 9713, 4390,
    260, 3224, 3226, 5963, 9203, 9201, 2074, 2072, 9159, 455, 456, 9161, 453, 1464, 6007, 3506, 2655, 310, 2347, 262,
    255, 8916, 8918, 6902, 6904, 6015, 6020, 460, 4480, 457, 9890, 3616, 3171, 464, 4482, 459, 3612, 462, 95, 8087,
    8089, 1780, 1781, 1784, 8463, 8465, 7348, 7352, 3807, 3119, 3121, 3122, 1587, 7152, 7154, 614, 612, 1694, 2690,
    6982, 6980, 4461, 1790, 1793, 2910, 2908, 3459, 3457, 8317, 8319, 4458, 4460, 2837, 2836, 2840, 3755, 3753, 4822,
    4817, 4820, 4816, 4821, 2886, 2888, 7729, 3169, 461, 8953, 2977, 2980, 2979, 3613, 3030, 3032, 2620, 2625, 4668,
    4671, 3600, 9822, 3387, 3389, 6021, 6025, 6035, 6040, 6043, 6047, 9090, 9092, 946, 948, 6916, 6914, 6055, 6051,
    6052, 1025, 1690, 1693, 2059, 6957, 6959, 6956, 1050, 1048, 951, 8429, 8428, 3381, 3383, 9735, 9737, 6019, 6018,
    468, 465, 9888, 6674, 6675, 6677, 3602, 7618, 7621, 7619, 3571, 8701, 2437, 2435, 6744, 6742, 6024, 6026, 6032,
    6036, 6039, 6031, 9377, 6042, 1723, 6044, 6046, 6886, 6888, 6050, 7258, 6056, 6275, 6277, 6057, 1028, 1029, 2452,
    2450, 2484, 7124, 7127, 2424, 2421, 2486, 8835, 8834, 8837, 8590, 6071, 6077, 6272, 6274, 7876, 2489, 4581, 4579,
    2487, 6632, 6629, 6630, 1287, 1286, 3809, 8955, 3605, 3603, 6844, 6846, 472, 474, 9144, 9146, 9314, 3890, 3810,
    8956, 3456, 2889, 2891, 3680, 3682, 9316, 2623, 2624, 4153, 6058, 6061, 6278, 6280, 7349, 7353, 9831, 2540, 2542,
    1807, 1809, 2691, 1388, 3617, 3620, 7405, 6062, 6064, 7403, 9102, 9104, 6065, 6068, 3172, 3174, 2155, 2157, 8674,
    7775, 7772, 7774, 6069, 6072, 6075, 7874, 6074, 8466, 8468, 2039, 1466, 1468, 1469, 2096, 1827, 1829, 9582, 9584,
    8423, 6860, 6861, 6862, 6864, 4578, 820, 819, 846, 787, 858, 850, 848, 2566, 1041, 8643, 984, 986, 2568, 1575, 1577,
    1089, 2067, 2066, 1091, 10023, 10025, 1181, 1178, 8527, 8588, 2063, 8653, 1180, 2062, 2061, 4147, 4149, 3102, 3100,
    1078, 2688, 7744, 9317, 4696, 4697, 2370, 2371, 2373, 2374, 2366, 2369, 9319, 942, 7746, 4699, 9677, 9679, 1039,
    2717, 2791, 2790, 33, 44, 9818, 8929, 3192, 1234, 1237, 1238, 1235, 9917, 9919, 9920, 7699, 7701, 3103, 3105, 617,
    615, 269, 264, 4339, 2036, 2038, 4341, 270, 481, 483, 267, 268, 4477, 4479, 480, 476, 475, 479, 2378, 2380, 2098,
    6792, 6795, 6794, 2869, 2872, 2750, 2752, 7491, 7493, 4781, 3949, 1080, 1387, 1384, 1385, 4779, 3951, 4066, 2868,
    2866, 4092, 9988, 9990, 618, 620, 136, 135, 9143, 9140, 4061, 275, 274, 4271, 271, 4268, 2930, 2931, 2928, 7064,
    5818, 5817, 6542, 6544, 2303, 2305, 6467, 6469, 7066, 2110, 2108, 7908, 7992, 7994, 134, 1684, 7920, 7995, 7997,
    4065, 4060, 7909, 9993, 4055, 4056, 8413, 8250, 7911, 9128, 9110, 9116, 2358, 2361, 2813, 2816, 2815, 6078, 6081,
    731, 733, 4049, 4054, 7206, 4090, 8127, 934, 3408, 3410, 1985, 1987, 9142, 4468, 4470, 484, 486, 1683, 1682, 1680,
    6082, 8728, 8838, 8840, 852, 6089, 6093, 6095, 7655, 2141, 2139, 6098, 6103, 6100, 6097, 6101, 6110, 6104, 6106,
    6107, 6109, 8604, 8841, 8843, 8038, 4382, 1938, 8571, 6111, 3302, 3304, 4524, 4526, 8480, 2965, 2968, 4559, 4557,
    2679, 2681, 1428, 7968, 5020, 5021, 5024, 278, 276, 6115, 9133, 9136, 8493, 2726, 2728, 8656, 4180, 8497, 8582,
    10026, 291, 4179, 1554, 8506, 4395, 8666, 2015, 2104, 2014, 734, 736, 2013, 7187, 7185, 9252, 9254, 1888, 1890,
    6892, 6889, 8123, 7550, 7552, 9059, 9061, 2050, 2052, 6123, 6121, 1861, 1863, 8641, 6855, 6853, 7383, 7385, 1323,
    8644, 3853, 3855, 3563, 8484, 2384, 6127, 6505, 6507, 6131, 8566, 1353, 1359, 1357, 8796, 8798, 487, 489, 8607,
    4418, 4420, 8603, 2385, 4551, 4553, 7641, 6124, 6128, 3737, 6132, 6137, 7826, 6139, 6133, 6140, 1765, 1759, 1761,
    1762, 6143, 6147, 6501, 6504, 9931, 9933, 9925, 9927, 1675, 1679, 1674, 1678, 6891, 7255, 3357, 6508, 6510, 3354,
    7215, 3539, 7213, 3541, 6148, 1739, 1741, 6151, 6941, 6943, 6150, 4636, 1937, 6155, 6158, 7831, 7829, 5634, 5630,
    2801, 2803, 4380, 3529, 3532, 3778, 8702, 6160, 6163, 2604, 2606, 6166, 3647, 816, 2712, 2714, 3645, 836, 7522,
    7524, 834, 837, 1403, 1401, 6079, 3780, 1440, 8551, 9972, 4638, 2381, 2383, 4019, 9120, 4150, 1182, 3756, 6088,
    9614, 9616, 855, 6096, 312, 314, 315, 854, 7657, 1940, 4384, 6092, 8573, 6112, 6114, 6448, 6450, 8704, 1430, 7971,
    1432, 1431, 3233, 3235, 1973, 1975, 9772, 9775, 9469, 9471, 9588, 9590, 279, 6451, 6453, 133, 8207, 8209, 3543,
    8485, 1184, 8875, 8877, 9738, 9740, 4398, 2285, 2287, 6085, 8730, 6086, 2016, 6087, 1864, 3565, 4219, 3361, 4024,
    1326, 2276, 2278, 1325, 8095, 1054, 3935, 9744, 9746, 8505, 1360, 8499, 1557, 1358, 8340, 8337, 7482, 7484, 6136,
    6458, 6460, 6142, 6135, 6454, 6457, 7828, 1767, 1766, 7614, 7617, 2282, 2284, 2279, 2281, 6464, 6466, 3396, 3398,
    3542, 6154, 1188, 1190, 9395, 9397, 5635, 96, 6159, 6162, 6168, 6461, 6463, 9726, 9729, 9727, 2258, 2260, 9723,
    9725, 8006, 8769, 8768, 8009, 8014, 8577, 8581, 8056, 1185, 1187, 1444, 8011, 8015, 8950, 8952, 1335, 1336, 1333,
    1226, 1228, 1229, 7646, 7642, 7645, 3399, 3401, 6169, 6171, 6574, 6577, 6174, 6172, 6633, 6634, 6636, 6759, 6760,
    6762, 9830, 9827, 8972, 7227, 5396, 2825, 2806, 9031, 9034, 3214, 3702, 8821, 8823, 8824, 9274, 9277, 7834, 2758,
    2800, 9281, 9332, 2764, 9338, 9344, 3698, 3967, 7763, 389, 3668, 3669, 2900, 9350, 9328, 9322, 8933, 2309, 2311,
    1971, 1969, 100, 8981, 5464, 5465, 817, 6175, 6180, 6179, 2579, 2581, 2528, 2526, 621, 623, 844, 785, 8469, 8470,
    3674, 3676, 626, 624, 9210, 627, 629, 4022, 3358, 1635, 1633, 1636, 1634, 1630, 2142, 2144, 7335, 7339, 1008, 1705,
    1702, 1706, 6178, 9817, 7784, 7782, 7779, 7783, 10006, 1408, 3727, 6697, 6695, 6995, 6997, 1214, 1673, 1210, 9836,
    1672, 4345, 6181, 7845, 1086, 630, 632, 3067, 7651, 1207, 1670, 1209, 7647, 7649, 7650, 8475, 8526, 8671, 4184,
    8705, 3696, 3965, 989, 987, 5974, 7559, 7561, 7336, 7340, 4091, 4093, 1406, 1407, 6187, 8523, 6186, 108, 1669, 4998,
    1108, 8826, 527, 3085, 2855, 4531, 7300, 4995, 7309, 7269, 3878, 7326, 4838, 1856, 7323, 4834, 6873, 4498, 641,
    4251, 194, 199, 7082, 7272, 4858, 4859, 4958, 4959, 6993, 4841, 6164, 8540, 3127, 4844, 9666, 4847, 4854, 6867,
    2558, 3940, 3937, 337, 4445, 4504, 752, 753, 3921, 2220, 7002, 3412, 6546, 3416, 8248, 4865, 1922, 8752, 2391, 9246,
    4330, 1, 4885, 9369, 7818, 7817, 4891, 3092, 4895, 4896, 3005, 500, 3107, 9169, 2171, 4911, 6746, 7223, 2904, 2905,
    4914, 4915, 3805, 8077, 4877, 4881, 4880, 3741, 4903, 4904, 4908, 3334, 3707, 4918, 4922, 634, 4240, 4353, 3069,
    8343, 9466, 8907, 1977, 4925, 4931, 4928, 4935, 4938, 2618, 4950, 8417, 4237, 301, 302, 503, 2192, 2191, 9806, 5,
    4941, 4944, 3816, 4949, 2555, 4953, 6304, 10012, 761, 764, 1950, 7110, 3464, 4777, 7245, 4963, 4964, 6838, 4969,
    4970, 3745, 8478, 9803, 7018, 4974, 3823, 2115, 4343, 497, 2196, 3963, 3833, 637, 9175, 3782, 7027, 7129, 3434,
    6615, 6665, 2495, 3403, 768, 332, 4439, 4983, 9191, 9260, 7021, 4987, 6291, 2770, 6705, 9854, 4604, 4790, 2744,
    9085, 3330, 9900, 4828, 3884, 3888, 2479, 6965, 1193, 1013, 8632, 1484, 4992, 4432, 329, 7013, 2414, 4591, 2501,
    8314, 758, 4507, 8058, 7010, 4862, 9188, 1107, 7069, 7070, 2925, 7091, 9970, 4542, 4541, 1269, 645, 2985, 1331,
    1414, 3717, 7480, 4801, 3732, 2214, 778, 3909, 3912, 8998, 783, 7542, 1197, 2608, 8913, 3216, 345, 1093, 648, 5010,
    3975, 2134, 8665, 4400, 2988, 8688, 2895, 2894, 7346, 1200, 1725, 342, 4463, 2832, 2833, 5027, 5271, 3012, 2313, 15,
    1053, 2504, 651, 3934, 4273, 14, 7898, 1547, 2298, 8094, 4386, 8, 1528, 2967, 3500, 5036, 5030, 4682, 326, 2505,
    2482, 4113, 3664, 1096, 1097, 8740, 654, 1418, 9230, 5039, 5040, 5043, 3774, 822, 7429, 8306, 8450, 9595, 4274, 16,
    354, 2289, 3987, 9643, 8627, 8631, 8628, 2919, 8524, 5050, 4013, 9790, 7239, 35, 7257, 8853, 8528, 3725, 7545, 4617,
    8709, 7394, 4308, 23, 5057, 657, 2041, 2069, 4685, 10027, 2952, 7569, 5053, 7706, 1825, 9266, 281, 4123, 3990, 9553,
    506, 7407, 6948, 1942, 8816, 4492, 3323, 660, 6559, 9502, 1101, 1062, 1265, 3693, 2632, 9557, 8774, 1104, 1443,
    1442, 1732, 1901, 5061, 1000, 5064, 8882, 2253, 297, 4707, 3446, 907, 9732, 3276, 351, 6832, 1955, 1945, 2524, 2517,
    7220, 1201, 8801, 825, 8109, 7694, 1399, 1908, 4129, 2828, 348, 2915, 2513, 7612, 3317, 9886, 1471, 2994, 4793,
    4601, 9615, 8839, 3400, 7198, 853, 2140, 6099, 6102, 6105, 6108, 7656, 8842, 4396, 4383, 1939, 5002, 6091, 6094,
    8572, 6090, 6113, 4525, 3303, 5006, 2966, 5009, 2680, 5013, 5016, 1429, 7969, 4558, 5022, 5025, 1974, 277, 9773,
    9589, 6083, 8729, 3234, 3564, 3854, 1183, 9134, 4181, 8583, 1555, 8508, 8658, 8648, 8500, 8495, 2727, 292, 296,
    4059, 4182, 8876, 1354, 4254, 129, 137, 5031, 7186, 735, 2103, 2011, 2012, 5035, 6503, 8511, 6890, 1889, 7551, 8208,
    9060, 2051, 6122, 1862, 8642, 9127, 9109, 9115, 8122, 8119, 8125, 9253, 6854, 7384, 2277, 1324, 8645, 8453, 1355,
    1356, 4613, 4174, 4170, 4173, 6144, 4552, 8338, 8339, 7644, 6125, 6126, 6506, 6129, 6130, 6138, 6134, 6459, 7827,
    6141, 1764, 1763, 1760, 7615, 9135, 6456, 2280, 1676, 1677, 6146, 6502, 9932, 6145, 9926, 3356, 3355, 6509, 7284,
    3397, 3540, 6149, 9396, 1740, 6153, 6152, 6942, 1189, 4752, 3019, 7214, 2802, 6156, 7830, 5632, 5047, 5046, 3530,
    3779, 2605, 8521, 8606, 8703, 6161, 3646, 2713, 6157, 835, 7523, 6167, 5054, 9724, 1186, 4020, 9121, 4151, 8051,
    1441, 8008, 8012, 8005, 8055, 9973, 8013, 8579, 6462, 9728, 2259, 2382, 3757, 8797, 488, 4419, 8605, 1334, 1227,
    4637, 6084, 1980, 9995, 530, 5274, 7662, 3369, 3306, 9543, 9528, 1873, 5273, 7003, 8349, 689, 686, 7435, 3474, 3473,
    6712, 4774, 7359, 3044, 2199, 9702, 829, 830, 4518, 1261, 2573, 4701, 9460, 533, 1125, 7892, 536, 9106, 3690, 9879,
    5290, 6817, 1128, 6579, 3279, 9495, 1997, 9039, 6313, 3585, 6310, 1918, 2319, 9518, 9444, 9532, 9524, 9066, 683,
    539, 1447, 8192, 4208, 1544, 7462, 2328, 7423, 5294, 7281, 1132, 7454, 7445, 9249, 7420, 9492, 7073, 3997, 9511,
    9423, 6316, 2352, 7438, 8039, 9655, 6301, 5447, 5439, 6307, 9945, 1959, 2033, 5456, 6200, 5451, 9963, 7842, 5468,
    6999, 7056, 6679, 8901, 9417, 7457, 7059, 1211, 5299, 6320, 4513, 157, 4704, 4207, 7024, 2174, 6627, 5277, 6410,
    9426, 285, 6643, 9649, 9515, 1281, 8205, 7413, 7414, 2355, 1231, 7030, 3041, 317, 4000, 9088, 9236, 6378, 5280,
    9420, 6784, 3791, 7451, 9646, 3802, 6709, 7448, 2241, 1505, 1524, 2262, 5350, 1488, 7498, 3872, 6326, 9564, 7685,
    1046, 3037, 5283, 4377, 171, 172, 3270, 7594, 1311, 9546, 1310, 1736, 6639, 3060, 692, 3154, 5322, 9706, 5326, 6894,
    5327, 7758, 7759, 5331, 8113, 8112, 4522, 2403, 9748, 9508, 8149, 9540, 932, 1056, 8601, 8193, 8233, 6972, 2153,
    1371, 4305, 8404, 680, 1879, 224, 5924, 9380, 9383, 2268, 8346, 1752, 2808, 8159, 4443, 76, 77, 6586, 6587, 1585,
    8986, 8962, 5334, 9681, 8329, 5338, 9432, 7442, 4528, 9598, 7638, 9536, 4654, 8618, 9402, 5286, 7507, 9429, 6538,
    8920, 5094, 2848, 4713, 2971, 9640, 5083, 2596, 2811, 3001, 5086, 5090, 5091, 6443, 51, 52, 7578, 1448, 8829, 3994,
    6764, 4358, 3661, 1797, 1258, 3658, 1798, 5099, 6590, 2657, 9601, 7254, 5098, 9580, 7135, 4691, 7369, 3428, 9586,
    2945, 2000, 2439, 7036, 8358, 6682, 6750, 5087, 5115, 8552, 8565, 8549, 1792, 3261, 9715, 950, 3219, 6404, 6599,
    6212, 6354, 6209, 9675, 6357, 6608, 6218, 6360, 9672, 6374, 513, 6215, 6206, 6593, 6596, 6398, 6523, 7486, 6203,
    5477, 9669, 6194, 3363, 6407, 8810, 9482, 6611, 6401, 6605, 6602, 5509, 7529, 3570, 1876, 9687, 7477, 5104, 6690,
    6877, 7033, 5114, 9780, 5105, 5110, 1618, 3641, 1613, 3637, 1619, 3642, 1614, 3638, 2614, 9766, 9767, 3786, 3785,
    5120, 667, 4679, 4145, 6858, 7889, 5124, 860, 1622, 1623, 5127, 5128, 7768, 8886, 3625, 9270, 6740, 4631, 1112,
    9696, 3081, 2301, 5133, 2576, 3520, 1031, 2922, 2663, 6446, 9823, 6442, 7510, 1866, 9549, 9411, 1219, 5215, 5199,
    9321, 5204, 9327, 9285, 6700, 772, 4346, 6661, 7922, 747, 7927, 4501, 7923, 7928, 7931, 7916, 7945, 7949, 7938,
    7954, 7958, 7915, 5209, 5212, 3678, 5194, 516, 4435, 5225, 5548, 9331, 7810, 2763, 5161, 9337, 4869, 9343, 5153,
    7762, 3667, 2899, 5425, 9349, 7914, 1037, 3777, 7950, 58, 59, 5190, 9280, 7263, 5195, 7939, 7959, 6224, 6221, 9211,
    5411, 6227, 7882, 1009, 10007, 3966, 1409, 3728, 6413, 1500, 7648, 1087, 1671, 6240, 6524, 5489, 6197, 6233, 6230,
    3567, 818, 2527, 2580, 622, 786, 845, 1368, 3675, 625, 628, 3360, 3359, 4023, 1632, 1631, 7337, 6177, 6176, 1704,
    1703, 6996, 7780, 7781, 6696, 6183, 631, 988, 8672, 4185, 7895, 7560, 7338, 5389, 7275, 9809, 7813, 8072, 8071,
    5345, 5346, 5353, 5352, 7230, 7290, 5222, 4673, 1241, 5424, 3025, 5307, 6954, 5308, 3015, 5379, 7204, 5372, 2570,
    5386, 3629, 380, 4350, 5429, 5496, 7251, 7287, 7140, 5312, 5313, 8713, 5148, 3376, 4583, 4731, 9388, 5356, 5149,
    9385, 5359, 865, 864, 2845, 3687, 4424, 9045, 4422, 3896, 367, 371, 5445, 9151, 5362, 1375, 9983, 5421, 5404, 7821,
    9935, 7260, 7836, 7866, 5410, 5420, 5471, 6515, 6519, 8931, 5473, 5476, 3947, 4758, 3684, 391, 5480, 5319, 1970,
    374, 9163, 377, 4429, 5460, 5365, 9221, 86, 5303, 5383, 7266, 5376, 7203, 5369, 2936, 8070, 4364, 82, 5373, 4299,
    246, 247, 4710, 3761, 2599, 5431, 2982, 2467, 92, 93, 4296, 5434, 4347, 3047, 6009, 6549, 9032, 9033, 388, 1240,
    944, 7841, 6530, 6516, 5492, 5486, 6527, 8932, 2310, 5482, 6520, 3137, 545, 2933, 789, 9909, 9866, 2167, 4484, 2741,
    4466, 401, 3839, 5558, 5527, 5524, 3088, 2112, 1870, 6848, 2731, 7177, 3337, 2858, 7632, 4657, 2957, 6770, 395, 542,
    2119, 799, 7566, 698, 4495, 2217, 3231, 8898, 3406, 1859, 2087, 3147, 8543, 3875, 4749, 4158, 9592, 3314, 3799,
    2939, 2295, 868, 3959, 3956, 4743, 5530, 7803, 8720, 8252, 953, 954, 4229, 1395, 3340, 5538, 7712, 3751, 3110, 3113,
    5542, 5543, 3924, 6951, 2185, 4403, 2188, 398, 5550, 5549, 5556, 9335, 6987, 2975, 1475, 4663, 8392, 6829, 6342,
    6918, 1582, 1770, 3493, 1569, 3296, 6945, 8143, 6555, 9408, 3134, 6345, 1137, 4515, 2238, 2734, 2735, 549, 6552,
    2265, 9042, 7366, 7160, 2461, 1589, 4188, 4746, 3830, 1247, 9848, 9845, 9842, 8873, 8819, 3176, 104, 5076, 6767,
    4473, 415, 417, 5079, 9967, 5081, 4406, 360, 4223, 8857, 9718, 7629, 1802, 1803, 1590, 5572, 5567, 1379, 1776, 5562,
    6566, 5568, 7591, 5577, 9227, 6790, 8992, 5578, 5576, 6563, 1504, 5581, 2627, 4104, 4224, 9256, 1771, 4485, 5600,
    8487, 8747, 8895, 7376, 701, 3710, 4808, 2645, 7653, 8216, 9976, 8173, 8167, 8217, 8221, 8804, 552, 8097, 3391,
    5584, 8364, 5588, 2545, 2548, 1141, 5592, 8651, 8128, 7329, 2339, 7355, 8459, 3819, 2148, 4412, 8609, 404, 405,
    2430, 5596, 7520, 2307, 1932, 9096, 2460, 5601, 289, 704, 5589, 4112, 1204, 1205, 9447, 1075, 9915, 8162, 9977,
    8166, 8172, 1394, 1435, 1434, 8697, 8211, 2884, 7901, 3931, 8048, 6835, 6774, 2874, 1382, 1885, 8624, 4666, 1710,
    4634, 1709, 806, 5607, 5611, 6569, 2454, 7217, 3760, 1020, 9693, 994, 7048, 7047, 2785, 7742, 805, 8598, 6170, 6575,
    6173, 6635, 6761, 3222, 707, 9179, 411, 5602, 5626, 5625, 408, 2877, 875, 1006, 1572, 5622, 4474, 416, 9393, 6341,
    9485, 8941, 4004, 8860, 3527, 6116, 9505, 9454, 3721, 3722, 5641, 2498, 4549, 7332, 421, 878, 9457, 9014, 5637, 118,
    4036, 4370, 892, 2942, 5648, 3511, 1966, 7587, 1514, 9390, 8361, 1989, 1145, 7748, 2707, 5651, 9929, 5644, 2464,
    555, 2256, 925, 558, 8813, 424, 2244, 6900, 9699, 561, 871, 8061, 8042, 8771, 1515, 2122, 4734, 5695, 4740, 1841,
    1882, 7372, 1363, 1816, 2180, 113, 4373, 1003, 872, 110, 1458, 1426, 2100, 9224, 9751, 2226, 4651, 6496, 6117, 3246,
    1350, 5654, 6499, 2395, 3576, 10021, 1626, 1627, 891, 4292, 4293, 6489, 5690, 3373, 5681, 5682, 7786, 7787, 5663,
    5659, 6921, 5686, 3095, 5664, 1898, 1699, 1700, 3167, 1596, 1595, 1962, 6490, 6493, 1251, 1491, 1492, 2531, 5676,
    6512, 5669, 5672, 9948, 6332, 123, 2003, 5658, 5665, 7635, 4660, 4621, 1422, 7233, 5657, 3594, 1993, 573, 5753, 576,
    8031, 5699, 5698, 1148, 7381, 7314, 3517, 564, 2223, 2961, 2131, 4255, 7721, 1559, 1560, 1565, 1564, 1579, 6261,
    6257, 8335, 3558, 1151, 2210, 3157, 9295, 4324, 140, 7388, 9630, 9476, 5759, 5763, 1059, 567, 2162, 427, 5704, 4046,
    10015, 1551, 809, 1536, 3469, 430, 2363, 2209, 145, 8431, 8892, 9570, 2054, 3273, 2247, 494, 9812, 2448, 6338, 5721,
    959, 960, 1537, 1648, 1649, 5716, 7852, 7849, 7855, 5712, 6870, 5708, 3588, 9166, 570, 3116, 1820, 5707, 5729, 9069,
    5726, 6928, 8270, 8889, 8537, 3394, 5748, 5750, 5743, 9233, 3845, 5739, 5747, 5734, 5742, 5774, 8376, 8000, 8279,
    5766, 7118, 3075, 8266, 7703, 7156, 8342, 8001, 8045, 8018, 8023, 8026, 4727, 1155, 3072, 1314, 3704, 710, 9172,
    3984, 744, 3228, 5770, 1777, 7085, 4688, 9663, 7189, 7709, 3928, 3508, 7248, 7659, 7236, 5777, 5778, 3311, 9263,
    8371, 4796, 5781, 7397, 2445, 5795, 9357, 1643, 714, 1023, 2023, 4766, 9922, 3288, 8377, 8372, 8382, 8387, 9001,
    9048, 8381, 7132, 7170, 1728, 1729, 8386, 7278, 3443, 3440, 9618, 5785, 9359, 5787, 9362, 6258, 7306, 7790, 3379,
    6264, 982, 8755, 3131, 1745, 1746, 579, 3560, 5798, 8019, 4336, 148, 3531, 149, 3484, 7513, 154, 3842, 4415, 433,
    9567, 9205, 3300, 3327, 7536, 7532, 7533, 7557, 4286, 4285, 881, 8411, 2861, 5755, 5754, 2693, 4645, 8278, 4192,
    9980, 2991, 2650, 7432, 3953, 1687, 1686, 3164, 2953, 7315, 7313, 4234, 357, 3425, 6335, 3422, 6329, 1158, 8639,
    8638, 2202, 6778, 3185, 4155, 8935, 3022, 582, 3150, 8965, 1834, 7572, 8621, 8227, 7147, 8140, 9858, 5802, 5801,
    5807, 7964, 5806, 1043, 8245, 8242, 8668, 8236, 8239, 9020, 8783, 2029, 3649, 3437, 5810, 3546, 9690, 3652, 7297,
    4246, 436, 7192, 6851, 9882, 9892, 6808, 8780, 585, 588, 4378, 165, 2723, 9124, 9112, 1277, 9118, 717, 9299, 9215,
    1642, 5790, 9353, 9959, 9303, 2671, 3672, 4247, 158, 7296, 2998, 3545, 1083, 1831, 7426, 8146, 8758, 9082, 9079,
    4095, 2881, 9076, 3449, 2719, 8737, 9182, 812, 8546, 8736, 8456, 3242, 10001, 3461, 5813, 176, 4720, 1905, 4555,
    9026, 2322, 8199, 8777, 3514, 4831, 9051, 2948, 9054, 3238, 3239, 3385, 3243, 9023, 2250, 7363, 9063, 1163, 9998,
    4064, 4616, 7984, 8424, 8412, 4063, 9992, 7970, 6897, 3419, 3455, 3550, 3537, 1609, 1608, 7062, 8717, 9243, 3536,
    3738, 738, 3487, 8879, 2235, 6842, 8662, 5820, 4889, 9372, 4901, 5166, 9341, 3848, 8763, 8762, 2442, 9627, 920,
    7293, 5822, 921, 2304, 439, 7906, 8066, 941, 7990, 1479, 7907, 8065, 3431, 2781, 5825, 6962, 2331, 1852, 9742, 7098,
    3179, 1483, 4455, 2852, 7208, 7303, 5828, 4177, 916, 5838, 8477, 3291, 5834, 5837, 5833, 3972, 7987, 5848, 5855,
    5850, 6729, 2044, 442, 9154, 8131, 8106, 8103, 8100, 3881, 2077, 445, 9157, 3009, 3795, 4010, 7143, 5845, 4716,
    4139, 720, 938, 1811, 4648, 7076, 6693, 3851, 8352, 4798, 9463, 1176, 8494, 3452, 8675, 2473, 5841, 5842, 7088,
    5856, 9306, 7166, 3140, 5872, 5873, 2476, 8615, 3497, 7174, 3366, 3282, 8514, 8575, 4769, 1498, 1495, 6733, 2754,
    4426, 7040, 3981, 448, 723, 2080, 8555, 9636, 2699, 2794, 5862, 9364, 7807, 5869, 7391, 5864, 9367, 2701, 2795,
    6930, 5876, 2660, 4565, 8904, 2521, 5882, 1925, 5879, 7796, 912, 6650, 9239, 2427, 3748, 3264, 6672, 6912, 6619,
    2685, 2684, 2274, 6906, 2674, 6722, 911, 3209, 815, 8845, 4202, 842, 841, 1453, 4625, 6725, 9218, 5857, 741, 8224,
    4568, 1756, 184, 182, 183, 4260, 4628, 1318, 1319, 2083, 6823, 9633, 4755, 8832, 2271, 4302, 190, 7006, 1168, 8397,
    902, 4643, 8303, 8723, 8531, 8568, 6757, 793, 1069, 1070, 8706, 8791, 7671, 7667, 7079, 782, 857, 9029, 9099, 8848,
    1915, 5885, 5886, 7736, 7052, 6933, 975, 4199, 9800, 4545, 4546, 320, 7563, 3633, 972, 8471, 8472, 2777, 6715, 9450,
    1892, 2588, 8612, 8947, 726, 1294, 3197, 7672, 7666, 2106, 6572, 9195, 8502, 8794, 7539, 2057, 9138, 8322, 6420,
    6417, 8562, 6798, 3212, 7517, 1520, 5889, 5890, 7401, 5893, 7732, 1519, 6435, 5898, 5897, 1787, 1171, 5902, 9479,
    7609, 2376, 6421, 1848, 3554, 1289, 1290, 5894, 3713, 6978, 7548, 7410, 5905, 8678, 1895, 9488, 9573, 4099, 8355,
    8681, 4724, 9072, 9652, 1697, 2583, 8482, 9521, 2006, 2007, 4589, 4167, 8393, 3320, 5909, 5908, 7824, 7575, 8212,
    7581, 7886, 1696, 9057, 591, 6427, 2457, 8481, 6428, 5913, 6975, 3580, 6424, 215, 4265, 4196, 4079, 214, 4264, 9198,
    1255, 1983, 8401, 8196, 1844, 594, 9561, 3607, 8326, 3766, 5917, 7603, 2611, 206, 207, 4333, 205, 1303, 1304, 216,
    8400, 4263, 7526, 221, 6431, 5921, 2407, 4080, 6434, 2406, 7688, 7691, 2747, 1298, 1299, 3622, 9309, 1928, 3203,
    4537, 4538, 1273, 7320, 2159, 2470, 6939, 5927, 5930, 2418, 673, 3051, 2912, 5933, 9017, 8867, 3249, 8863, 2700,
    8870, 2177, 6646, 5938, 2143, 2535, 2094, 9624, 4576, 4814, 5939, 9786, 7242, 7195, 5943, 4068, 6647, 802, 3869,
    3812, 609, 6936, 1510, 9712, 8323, 4161, 8439, 8442, 9964, 8435, 9960, 8446, 8421, 5989, 5993, 4164, 10010, 5947,
    5948, 1714, 4030, 3349, 4126, 3343, 4103, 4120, 3915, 3899, 7965, 4640, 2137, 2654, 9576, 600, 6814, 9185, 5970,
    8595, 6787, 9604, 9797, 3573, 597, 6909, 7793, 9007, 9793, 4312, 241, 7626, 5959, 5952, 5953, 5957, 5069, 3194,
    9829, 8309, 470, 796, 2638, 6182, 7846, 3225, 4783, 2048, 7150, 8944, 9148, 4289, 886, 3063, 5962, 9202, 5968, 5969,
    1718, 3054, 451, 8971, 3066, 2073, 9160, 454, 2090, 3267, 3826, 775, 4573, 4811, 2538, 1012, 2602, 4510, 8691, 4282,
    230, 4075, 231, 4320, 236, 8700, 2564, 2774, 7979, 8036, 8035, 7934, 8116, 7975, 4085, 4804, 3057, 7980, 4058, 4052,
    4053, 6623, 7777, 2818, 5998, 6737, 9011, 2425, 2419, 603, 3591, 1541, 10030, 2510, 5975, 6657, 5976, 8367, 3630,
    8491, 4087, 2433, 6969, 4594, 5981, 3905, 3902, 4017, 4042, 4027, 8534, 4088, 8202, 4086, 7751, 2710, 8635, 2551,
    5984, 8733, 8726, 8732, 10004, 9757, 9783, 6004, 6003, 6270, 6267, 2345, 8592, 2316, 9312, 6718, 7739, 2205, 1837,
    8507, 2325, 9036, 7697, 7944, 606, 897, 6189, 2760, 6990, 3477, 9839, 729, 6188, 8924, 8923, 3098, 4007, 6984, 4051,
    3504, 4132, 6363, 6364, 7974, 9763, 5934, 6438, 6439, 9826, 4818, 4819, 9889, 6017, 4481, 458, 466, 3170, 463, 467,
    8088, 1782, 1783, 8464, 7350, 4669, 3120, 613, 7153, 6981, 1791, 3458, 8318, 4459, 2839, 2838, 3754, 3614, 6903,
    2909, 2887, 7492, 2751, 8917, 8427, 2978, 3615, 7125, 9736, 3031, 2622, 3601, 3388, 6022, 6030, 6038, 6041, 9091,
    6049, 947, 6053, 6276, 1027, 1026, 6054, 6915, 1692, 1691, 6958, 7126, 3382, 1049, 6845, 473, 9145, 6023, 3604,
    3681, 2621, 6060, 6279, 6059, 7351, 4780, 2541, 1808, 1386, 3950, 3618, 3619, 6063, 2890, 3892, 9315, 7404, 9103,
    6067, 6066, 3173, 2156, 7773, 6076, 6273, 6073, 8467, 1467, 2097, 849, 2567, 6863, 1576, 2064, 1090, 10024, 2065,
    8654, 8589, 2060, 4148, 3101, 1179, 1079, 8503, 2372, 2368, 2367, 9318, 7745, 4698, 9678, 1040, 985, 2870, 9918,
    9583, 1828, 616, 3104, 266, 2037, 482, 4478, 478, 477, 2379, 4340, 265, 6793, 8836, 2871, 2689, 7620, 1236, 7700,
    1285, 3808, 8954, 8787, 7483, 9470, 619, 6298, 4256, 130, 2867, 9989, 1681, 4469, 485, 7643, 7616, 6455, 2283, 6465,
    9745, 9141, 272, 4269, 273, 4270, 2929, 6468, 7065, 6543, 5816, 9291, 2109, 131, 8269, 6449, 9774, 2359, 2360, 2814,
    6080, 732, 8517, 8518, 935, 5518, 1986, 8951, 6452, 9739, 313, 4397, 2286, 5229, 6016, 6676, 9473, 2411, 8091, 8137,
    4215, 6034, 9378, 6029, 9374, 8332, 5232, 6743, 6028, 6037, 6045, 6887, 1721, 6048, 5235, 2451, 2485, 2420, 2436,
    677, 6754, 8257, 3252, 9004, 5238, 364, 2677, 5244, 8260, 4597, 4787, 4598, 8995, 63, 64, 4361, 3978, 9986, 9760,
    4381, 1935, 7554, 2018, 5247, 3468, 9754, 6070, 7875, 1402, 4580, 2488, 4534, 1339, 1343, 1116, 1119, 1122, 8313,
    6381, 6385, 5258, 964, 5255, 7859, 7863, 7858, 965, 5250, 7872, 5260, 4676, 69, 70, 4243, 8659, 6389, 4216, 7468,
    4737, 5265, 9952, 9956, 8807, 2125, 6392, 6395, 8156, 3861, 3862, 6631, 7584, 3188, 9435, 6576, 4561, 4562, 8910,
    9399, 1133, 9405, 3034, 7504, 3006, 8085, 9875, 6781, 6583, 3200, 6580, 8558, 3161, 9496, 1604, 1996, 7163, 8230,
    3124, 1603, 991, 3028, 8081, 5162, 6317, 2349, 7489, 1216, 6803, 1638, 4825, 9095, 4607, 6323, 5316, 3182, 5342,
    7716, 7717, 9851, 7501, 9438, 3490, 9770, 8586, 8684, 9872, 969, 8938, 9705, 4316, 46, 9912, 6244, 6239, 3206, 4670,
    5606, 5612, 5616, 5619, 7754, 7755, 6236, 7623, 3697, 8977, 9861, 9862, 6804, 6294, 6297, 9709, 3258, 8974, 2716,
    2789, 2544, 6820, 491, 5073, 4043, 4039, 4026, 4142, 7159, 5068, 9832, 9816, 3285, 7180, 1208, 6826, 2592, 8134,
    3191, 8928, 8927, 4489, 1405, 509, 7728, 9820, 9777, 6251, 6247, 9905, 2767, 7600, 8767, 1532, 4451, 1664, 1654,
    1653, 1658, 1663, 4327, 2591, 3918, 7597, 929, 1017, 4279, 28, 29, 36, 4072, 7765, 41, 8407, 8183, 8178, 4448, 2842,
    4071, 8188, 8284, 8410, 8288, 8292, 8274, 8669, 8300, 8297, 9835, 3255, 664, 7342, 8153, 8293, 1659, 7474, 8187,
    8182, 8177, 2864, 3735, 2821, 8958, 1912, 3144, 8983, 6254, 9208, 8989, 6248, 1328, 4355, 4389, 258, 259, 253, 7725,
    7471, 8694, 9721, 3598, 9608, 2335, 2292, 7211, 7417, 9621, 1307, 6367, 6370, 7800, 2668, 4392, 307, 2399, 9658,
    4117, 1463, 6013, 1390, 9612, 1224, 3770, 4610, 997, 8968, 1462, 3610, 5219, 3866, 6701, 7102, 3943, 3551, 5144,
    6482, 2232, 7106, 2561, 5136, 6485, 5140, 6471, 6668, 5226, 7606, 9441, 7465, 8744, 9499, 670, 4135, 7114, 5156,
    6348, 6351, 4694, 2128, 3526, 3836, 1346, 5176, 5172, 6478, 5168, 9414, 6285, 6282, 7095, 6288, 6686, 2492, 3078,
    5181, 7878, 5182, 9896, 5185, 521, 10018, 4978, 4979, 7044, 7043, 1244, 5191, 2642, 4367, 57, 5189, 6653, 3857,
    4586, 9684, 4762, 524, 6811, 4108, 5335, 6925, 99, 6475, 5499, 4033, 3352, 3346, 4098, 9131, 4107, 5502, 6884, 9290,
    5512, 5513, 5505, 7495, 7993, 7996, 8980, 7183, 6533, 8263, 5463, 5466, 5521, 5517, 6881, 3409, 2387, 979, 3480,
    7680, 7681, 7676, 5293, 5392, 5394, 5398, 2824, 2805, 695, 5400, 9938, 9941, 7837, 7869, 5416, 3701, 4409, 384,
    3969, 9273, 9276, 7833, 2757, 2799, 7122, 8822, 7226, 1033, 5201, 9325, 748, 517, 4875, 9347, 3016, 7917, 381,
};

const struct names names_table = {text, forms, rows, order, 10032, 2774};
