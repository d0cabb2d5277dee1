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
    "klementinum\0"
    "клементинум\0"
    "clementinum\0"
    "karolinum\0"
    "каролинум\0"
    "carolinum\0"
    "rudolfinum\0"
    "рудольфинум\0"
    "ostankino\0"
    "останкино\0"
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
    {12490, 12490, 274, EN, 2}, {12526, 12526, 275, CS, 2}, {12538, 12538, 275, RU, 2}, {12526, 12526, 275, EN, 2},
    {12561, 12561, 275, EN, 2}, {12573, 12573, 276, CS, 2}, {12583, 12583, 276, RU, 2}, {12573, 12573, 276, EN, 2},
    {12602, 12602, 276, EN, 2}, {12612, 12612, 277, CS, 2}, {12623, 12623, 277, RU, 2}, {12612, 12612, 277, EN, 2},
    {12646, 12646, 278, CS, 2}, {12656, 12656, 278, RU, 2}, {12646, 12646, 278, EN, 2}, {12675, 12687, 279, CS, 2},
    {12700, 12700, 279, RU, 2}, {12722, 12722, 279, EN, 2}, {12734, 12734, 280, CS, 2}, {12745, 12745, 280, RU, 2},
    {12734, 12734, 280, EN, 2}, {12766, 12776, 280, SK, 2}, {12787, 12787, 280, OTHER, 2},
    {12787, 12797, 280, OTHER, 2}, {12807, 12807, 280, OTHER, 2}, {12815, 12824, 281, CS, 2},
    {12834, 12834, 281, RU, 2}, {12851, 12851, 281, RU, 2}, {12787, 12787, 281, EN, 2}, {12766, 12776, 281, SK, 2},
    {12787, 12787, 281, OTHER, 2}, {12870, 12877, 282, CS, 2}, {12885, 12885, 282, RU, 2}, {12870, 12870, 282, EN, 2},
    {12898, 12898, 282, OTHER, 2}, {12906, 12906, 283, CS, 2}, {12913, 12913, 283, RU, 2},
    {12926, 12926, 283, OTHER, 2}, {12933, 12933, 283, OTHER, 2}, {12945, 12945, 284, CS, 2},
    {12951, 12951, 284, RU, 2}, {12962, 12962, 284, OTHER, 2}, {12969, 12969, 284, OTHER, 2},
    {12976, 12983, 285, CS, 2}, {12991, 12991, 285, RU, 2}, {13004, 13004, 285, OTHER, 2}, {13012, 13020, 286, CS, 2},
    {13030, 13030, 286, RU, 2}, {13045, 13045, 286, OTHER, 2}, {13056, 13072, 287, CS, 2}, {13089, 13089, 287, RU, 2},
    {13119, 13119, 287, OTHER, 2}, {13127, 13134, 288, CS, 2}, {13142, 13142, 288, RU, 2}, {13142, 13155, 288, UK, 2},
    {13127, 13127, 288, EN, 2}, {13168, 13168, 289, CS, 2}, {13180, 13180, 289, CS, 2}, {13189, 13189, 289, RU, 2},
    {13212, 13212, 289, EN, 2}, {13224, 13230, 290, CS, 2}, {13237, 13237, 290, RU, 2}, {13250, 13250, 290, EN, 2},
    {13257, 13263, 291, CS, 2}, {13270, 13270, 291, RU, 2}, {13279, 13279, 291, RU, 2}, {13290, 13290, 291, EN, 2},
    {13297, 13297, 291, OTHER, 2}, {13313, 13322, 292, CS, 2}, {13334, 13334, 292, RU, 2}, {13349, 13349, 292, EN, 2},
    {13357, 13357, 292, OTHER, 2}, {13364, 13364, 293, CS, 2}, {13374, 13374, 293, RU, 2}, {13364, 13364, 293, EN, 2},
    {13393, 13393, 294, CS, 2}, {13415, 13415, 294, RU, 2}, {13450, 13450, 294, EN, 2}, {13468, 13468, 295, CS, 2},
    {13488, 13488, 295, RU, 2}, {13523, 13523, 295, EN, 2}, {13545, 13545, 296, CS, 2}, {13553, 13553, 296, RU, 2},
    {13568, 13568, 296, EN, 2}, {13576, 13576, 297, CS, 2}, {13585, 13585, 297, RU, 2}, {13602, 13602, 297, EN, 2},
    {13576, 13576, 297, EN, 2}, {13610, 13610, 298, CS, 2}, {13621, 13621, 298, RU, 2}, {13644, 13644, 298, RU, 2},
    {13667, 13667, 298, EN, 2}, {13678, 13694, 299, CS, 2}, {13712, 13718, 299, CS, 2}, {13725, 13736, 299, RU, 2},
    {13747, 13747, 299, EN, 2}, {13755, 13760, 299, OTHER, 2}, {13766, 13766, 300, CS, 2}, {13775, 13775, 300, RU, 2},
    {13792, 13792, 300, EN, 2}, {13802, 13802, 300, OTHER, 2}, {13811, 13811, 301, CS, 2}, {13818, 13818, 301, RU, 2},
    {13833, 13833, 301, EN, 2}, {13841, 13841, 302, CS, 2}, {13851, 13851, 302, RU, 2}, {13870, 13870, 302, EN, 2},
    {13880, 13886, 303, CS, 2}, {13893, 13893, 303, RU, 2}, {13904, 13904, 303, EN, 2}, {13910, 13910, 303, OTHER, 2},
    {13918, 13924, 304, CS, 2}, {13933, 13933, 304, RU, 2}, {13946, 13946, 304, EN, 2}, {13954, 13954, 305, CS, 2},
    {13962, 13962, 305, RU, 2}, {13975, 13975, 305, EN, 2}, {13982, 13990, 305, OTHER, 2},
    {13999, 13999, 305, OTHER, 2}, {14009, 14009, 306, CS, 2}, {14019, 14019, 306, RU, 2}, {14036, 14036, 306, EN, 2},
    {14046, 14055, 306, OTHER, 2}, {14065, 14065, 306, OTHER, 2}, {14076, 14076, 307, CS, 2},
    {14085, 14085, 307, RU, 2}, {14100, 14100, 307, EN, 2}, {14108, 14114, 308, CS, 2}, {14121, 14121, 308, RU, 2},
    {14142, 14142, 308, EN, 2}, {14153, 14153, 308, EN, 2}, {14162, 14162, 308, OTHER, 2}, {14172, 14172, 309, CS, 2},
    {14178, 14178, 309, RU, 2}, {14191, 14191, 309, EN, 2}, {14198, 14205, 310, CS, 2}, {14213, 14213, 310, RU, 2},
    {14222, 14222, 310, EN, 2}, {14228, 14228, 310, EN, 2}, {14235, 14241, 311, CS, 2}, {14248, 14248, 311, RU, 2},
    {14261, 14261, 311, EN, 2}, {14268, 14268, 312, CS, 2}, {14274, 14274, 312, RU, 2}, {14268, 14268, 312, EN, 2},
    {14285, 14285, 313, CS, 2}, {14296, 14296, 313, RU, 2}, {14285, 14285, 313, EN, 2}, {14317, 14326, 314, CS, 2},
    {14336, 14336, 314, CS, 2}, {14345, 14345, 314, RU, 2}, {14336, 14336, 314, EN, 2}, {14362, 14362, 315, CS, 2},
    {14370, 14370, 315, CS, 2}, {14378, 14378, 315, RU, 2}, {14370, 14370, 315, EN, 2}, {14393, 14401, 316, CS, 2},
    {14411, 14411, 316, RU, 2}, {14426, 14426, 316, RU, 2}, {14441, 14441, 316, EN, 2}, {14449, 14458, 317, CS, 2},
    {14468, 14468, 317, RU, 2}, {14481, 14481, 317, RU, 2}, {14496, 14496, 317, EN, 2}, {14504, 14511, 318, CS, 2},
    {14519, 14519, 318, RU, 2}, {14532, 14532, 318, EN, 2}, {14539, 14548, 319, CS, 2}, {14558, 14571, 319, RU, 2},
    {14584, 14592, 319, EN, 2}, {14601, 14601, 319, EN, 2}, {14610, 14610, 319, OTHER, 2}, {14620, 14635, 320, CS, 2},
    {14651, 14651, 320, RU, 2}, {14664, 14664, 320, EN, 2}, {14673, 14684, 321, CS, 2}, {14696, 14696, 321, RU, 2},
    {14673, 14673, 321, EN, 2}, {14673, 14684, 321, EN, 2}, {14719, 14728, 322, CS, 2}, {14738, 14738, 322, CS, 2},
    {14748, 14748, 322, RU, 2}, {14738, 14738, 322, EN, 2}, {14765, 14774, 323, CS, 2}, {14784, 14784, 323, RU, 2},
    {14765, 14774, 323, EN, 2}, {14765, 14765, 323, EN, 2}, {14801, 14811, 324, CS, 2}, {14822, 14841, 324, RU, 2},
    {14801, 14811, 324, EN, 2}, {14801, 14801, 324, EN, 2}, {14860, 14869, 325, CS, 2}, {14879, 14879, 325, CS, 2},
    {14887, 14887, 325, RU, 2}, {14860, 14869, 325, EN, 2}, {14860, 14860, 325, EN, 2}, {14904, 14904, 326, CS, 2},
    {14909, 14909, 326, RU, 2}, {14918, 14918, 326, RU, 2}, {14904, 14904, 326, EN, 2}, {14927, 14927, 327, CS, 2},
    {14934, 14934, 327, RU, 2}, {14927, 14927, 327, EN, 2}, {14947, 14947, 328, CS, 2}, {14952, 14952, 328, RU, 2},
    {14947, 14947, 328, EN, 2}, {14961, 14961, 329, CS, 2}, {14967, 14974, 329, CS, 2}, {14982, 14982, 329, RU, 2},
    {14967, 14974, 329, EN, 2}, {14967, 14967, 329, EN, 2}, {14993, 14993, 330, CS, 2}, {15001, 15001, 330, RU, 2},
    {14993, 14993, 330, EN, 2}, {15014, 15014, 331, CS, 2}, {15021, 15021, 331, RU, 2}, {15014, 15014, 331, EN, 2},
    {15032, 15032, 332, CS, 2}, {15038, 15038, 332, RU, 2}, {15032, 15032, 332, EN, 2}, {15049, 15049, 333, CS, 2},
    {15062, 15071, 333, CS, 2}, {15081, 15081, 333, RU, 2}, {15102, 15102, 333, EN, 2}, {15049, 15049, 333, EN, 2},
    {15112, 15112, 334, CS, 2}, {15121, 15121, 334, RU, 2}, {15136, 15136, 334, EN, 2}, {15144, 15144, 334, OTHER, 2},
    {15151, 15151, 335, CS, 2}, {15157, 15157, 335, RU, 2}, {15174, 15174, 335, EN, 2}, {15181, 15181, 335, OTHER, 2},
    {15189, 15201, 336, CS, 2}, {15214, 15214, 336, RU, 2}, {15244, 15244, 336, EN, 2}, {15257, 15257, 336, OTHER, 2},
    {15271, 15271, 337, CS, 2}, {15280, 15280, 337, RU, 2}, {15293, 15293, 337, EN, 2}, {15299, 15299, 337, OTHER, 2},
    {15306, 15306, 338, CS, 2}, {15315, 15315, 338, RU, 2}, {15332, 15332, 338, EN, 2}, {15342, 15352, 338, OTHER, 2},
    {15363, 15370, 339, CS, 2}, {15379, 15379, 339, RU, 2}, {15396, 15396, 339, RU, 2}, {15428, 15428, 339, EN, 2},
    {15438, 15438, 339, OTHER, 2}, {15448, 15448, 340, CS, 2}, {15453, 15453, 340, RU, 2}, {15466, 15466, 340, EN, 2},
    {15477, 15477, 340, OTHER, 2}, {15483, 15490, 341, CS, 2}, {15498, 15498, 341, RU, 2}, {15507, 15507, 341, RU, 2},
    {15524, 15524, 341, EN, 2}, {15533, 15533, 341, EN, 2}, {15538, 15545, 342, CS, 2}, {15555, 15555, 342, RU, 2},
    {15562, 15562, 342, RU, 2}, {15592, 15592, 342, EN, 2}, {15597, 15607, 343, CS, 2}, {15618, 15618, 343, RU, 2},
    {15633, 15633, 343, EN, 2}, {15643, 15654, 344, CS, 2}, {15667, 15667, 344, RU, 2}, {15686, 15686, 344, RU, 2},
    {15705, 15705, 344, EN, 2}, {15714, 15714, 345, CS, 2}, {15727, 15727, 345, RU, 2}, {15748, 15748, 345, EN, 2},
    {15760, 15771, 346, CS, 2}, {15783, 15792, 346, CS, 2}, {15802, 15802, 346, RU, 2}, {15821, 15821, 346, RU, 2},
    {15836, 15836, 346, EN, 2}, {15846, 15846, 346, OTHER, 2}, {15854, 15854, 346, OTHER, 2},
    {15862, 15873, 347, CS, 2}, {15885, 15885, 347, RU, 2}, {15904, 15904, 347, EN, 2}, {15915, 15915, 347, OTHER, 2},
    {15925, 15933, 348, CS, 2}, {15943, 15943, 348, RU, 2}, {15956, 15956, 348, EN, 2}, {15963, 15972, 349, CS, 2},
    {15982, 15982, 349, RU, 2}, {15993, 15993, 349, EN, 2}, {15999, 16013, 350, CS, 2}, {16028, 16028, 350, RU, 2},
    {16049, 16061, 350, EN, 2}, {16049, 16049, 350, EN, 2}, {16074, 16074, 351, CS, 2}, {16081, 16081, 351, CS, 2},
    {16089, 16089, 351, RU, 2}, {16108, 16108, 351, EN, 2}, {16118, 16118, 351, OTHER, 2}, {16126, 16139, 352, CS, 2},
    {16156, 16156, 352, RU, 2}, {16198, 16198, 352, EN, 2}, {16214, 16214, 353, CS, 2}, {16222, 16222, 353, RU, 2},
    {16235, 16235, 353, EN, 2}, {16242, 16242, 353, OTHER, 2}, {16249, 16249, 354, CS, 2}, {16259, 16259, 354, RU, 2},
    {16280, 16280, 354, EN, 2}, {16289, 16289, 354, OTHER, 2}, {16300, 16306, 355, CS, 2}, {16314, 16314, 355, RU, 2},
    {16323, 16336, 355, UK, 2}, {16349, 16349, 355, OTHER, 2}, {16360, 16360, 355, EN, 2},
    {16367, 16367, 355, OTHER, 2}, {16372, 16379, 355, SK, 2}, {16387, 16394, 355, OTHER, 2},
    {16402, 16407, 355, OTHER, 2}, {16413, 16413, 356, CS, 2}, {16419, 16419, 356, RU, 2}, {16428, 16428, 356, EN, 2},
    {16433, 16433, 357, CS, 2}, {16443, 16443, 357, CS, 2}, {16452, 16452, 357, CS, 2}, {16461, 16461, 357, RU, 2},
    {16452, 16452, 357, EN, 2}, {16480, 16495, 358, CS, 2}, {16513, 16513, 358, RU, 2}, {16522, 16522, 358, EN, 2},
    {16527, 16535, 359, CS, 2}, {16544, 16544, 359, CS, 2}, {16554, 16554, 359, RU, 2}, {16544, 16544, 359, EN, 2},
    {16569, 16569, 360, CS, 2}, {16577, 16577, 360, CS, 2}, {16588, 16588, 360, RU, 2}, {16577, 16577, 360, EN, 2},
    {16609, 16616, 361, CS, 2}, {16624, 16624, 361, RU, 2}, {16635, 16635, 361, EN, 2}, {16641, 16641, 362, CS, 2},
    {16650, 16650, 362, CS, 2}, {16657, 16657, 362, RU, 2}, {16670, 16670, 362, EN, 2}, {16676, 16676, 362, EN, 2},
    {16682, 16690, 363, CS, 2}, {16700, 16700, 363, RU, 2}, {16713, 16713, 363, EN, 2}, {16720, 16720, 364, CS, 2},
    {16729, 16737, 364, CS, 2}, {16746, 16746, 364, RU, 2}, {16759, 16759, 364, RU, 2}, {16776, 16776, 364, EN, 2},
    {16785, 16785, 365, CS, 2}, {16799, 16799, 365, CS, 2}, {16810, 16810, 365, RU, 2}, {16799, 16799, 365, EN, 2},
    {16831, 16831, 366, CS, 2}, {16844, 16844, 366, RU, 2}, {16867, 16867, 366, EN, 2}, {16878, 16878, 367, CS, 2},
    {16885, 16885, 367, RU, 2}, {16896, 16896, 367, EN, 2}, {16896, 16903, 367, OTHER, 2}, {16911, 16918, 368, CS, 2},
    {16926, 16926, 368, RU, 2}, {16939, 16939, 368, EN, 2}, {16946, 16946, 368, OTHER, 2},
    {16951, 16958, 368, OTHER, 2}, {16966, 16966, 369, CS, 2}, {16974, 16974, 369, RU, 2}, {16987, 16987, 369, EN, 2},
    {16993, 16993, 369, EN, 2}, {16999, 16999, 370, CS, 2}, {17004, 17004, 370, RU, 2}, {16999, 16999, 370, EN, 2},
    {17013, 17013, 370, EN, 2}, {17019, 17019, 371, CS, 2}, {17026, 17026, 371, RU, 2}, {17039, 17039, 371, EN, 2},
    {17047, 17047, 371, OTHER, 2}, {17054, 17054, 372, CS, 2}, {17063, 17063, 372, RU, 2}, {17054, 17054, 372, EN, 2},
    {17078, 17086, 373, CS, 2}, {17095, 17095, 373, RU, 2}, {17110, 17110, 373, EN, 2}, {17117, 17117, 373, OTHER, 2},
    {17126, 17126, 373, OTHER, 2}, {17135, 17135, 374, CS, 2}, {17142, 17142, 374, RU, 2}, {17155, 17168, 374, UK, 2},
    {17181, 17181, 374, EN, 2}, {17188, 17188, 374, EN, 2}, {17181, 17195, 374, OTHER, 2},
    {17203, 17203, 374, OTHER, 2}, {17210, 17210, 375, CS, 2}, {17220, 17220, 375, RU, 2}, {17235, 17235, 375, RU, 2},
    {17250, 17250, 375, RU, 2}, {17269, 17277, 375, EN, 2}, {17286, 17286, 375, EN, 2}, {17294, 17301, 376, CS, 2},
    {17309, 17309, 376, RU, 2}, {17324, 17324, 376, RU, 2}, {17294, 17294, 376, EN, 2}, {17337, 17337, 376, EN, 2},
    {17294, 17344, 376, OTHER, 2}, {17352, 17359, 377, CS, 2}, {17367, 17367, 377, RU, 2}, {17352, 17352, 377, EN, 2},
    {17352, 17382, 377, OTHER, 2}, {17390, 17390, 377, OTHER, 2}, {17396, 17401, 378, CS, 2},
    {17407, 17407, 378, RU, 2}, {17396, 17396, 378, EN, 2}, {17396, 17418, 378, OTHER, 2}, {17426, 17433, 379, CS, 2},
    {17443, 17443, 379, RU, 2}, {17454, 17454, 379, RU, 2}, {17469, 17469, 379, EN, 2}, {17478, 17478, 379, EN, 2},
    {17486, 17492, 380, CS, 2}, {17499, 17499, 380, RU, 2}, {17486, 17486, 380, EN, 2}, {17486, 17512, 380, OTHER, 2},
    {17519, 17527, 381, CS, 2}, {17537, 17537, 381, RU, 2}, {17550, 17550, 381, EN, 2}, {17560, 17560, 381, OTHER, 2},
    {17569, 17569, 382, CS, 2}, {17578, 17578, 382, RU, 2}, {17595, 17595, 382, EN, 2}, {17604, 17604, 382, OTHER, 2},
    {17614, 17620, 383, CS, 2}, {17627, 17627, 383, RU, 2}, {17638, 17638, 383, EN, 2}, {17644, 17644, 383, OTHER, 2},
    {17651, 17659, 384, CS, 2}, {17668, 17668, 384, RU, 2}, {17685, 17685, 384, RU, 2}, {17698, 17698, 384, EN, 2},
    {17708, 17717, 384, OTHER, 2}, {17728, 17736, 385, CS, 2}, {17745, 17745, 385, RU, 2}, {17758, 17758, 385, EN, 2},
    {17766, 17766, 386, CS, 2}, {17773, 17773, 386, RU, 2}, {17773, 17786, 386, UK, 2}, {17766, 17766, 386, EN, 2},
    {17799, 17807, 387, CS, 2}, {17817, 17817, 387, RU, 2}, {17836, 17836, 387, EN, 2}, {17836, 17845, 387, OTHER, 2},
    {17855, 17855, 387, UK, 2}, {17874, 17880, 388, CS, 2}, {17888, 17888, 388, RU, 2}, {17899, 17899, 388, EN, 2},
    {17899, 17907, 388, OTHER, 2}, {17916, 17916, 389, CS, 2}, {17924, 17924, 389, RU, 2}, {17939, 17939, 389, RU, 2},
    {17948, 17956, 389, EN, 2}, {17948, 17948, 389, EN, 2}, {17965, 17965, 389, OTHER, 2}, {17971, 17980, 390, CS, 2},
    {17990, 17990, 390, RU, 2}, {18007, 18016, 390, EN, 2}, {18026, 18026, 390, OTHER, 2}, {18038, 18038, 391, CS, 2},
    {18046, 18046, 391, RU, 2}, {18061, 18061, 391, RU, 2}, {18074, 18074, 391, EN, 2}, {18082, 18082, 391, OTHER, 2},
    {18091, 18099, 392, CS, 2}, {18108, 18108, 392, RU, 2}, {18123, 18123, 392, RU, 2}, {18138, 18147, 392, EN, 2},
    {18091, 18091, 392, OTHER, 2}, {18157, 18157, 393, CS, 2}, {18165, 18165, 393, RU, 2}, {18180, 18180, 393, EN, 2},
    {18188, 18188, 393, OTHER, 2}, {18197, 18204, 394, CS, 2}, {18212, 18212, 394, RU, 2}, {18227, 18227, 394, EN, 2},
    {18235, 18235, 394, OTHER, 2}, {18243, 18255, 395, CS, 2}, {18269, 18269, 395, RU, 2}, {18290, 18302, 395, EN, 2},
    {18290, 18290, 395, EN, 2}, {18315, 18315, 396, CS, 2}, {18323, 18323, 396, RU, 2}, {18340, 18340, 396, RU, 2},
    {18315, 18315, 396, EN, 2}, {18361, 18361, 396, OTHER, 2}, {18372, 18372, 397, CS, 2}, {18379, 18379, 397, RU, 2},
    {18390, 18390, 397, EN, 2}, {18396, 18402, 398, CS, 2}, {18409, 18409, 398, RU, 2}, {18420, 18420, 398, EN, 2},
    {18427, 18436, 399, CS, 2}, {18446, 18446, 399, RU, 2}, {18463, 18473, 399, EN, 2}, {18463, 18463, 399, EN, 2},
    {18484, 18484, 400, CS, 2}, {18495, 18495, 400, RU, 2}, {18519, 18519, 400, EN, 2}, {18533, 18544, 400, OTHER, 2},
    {18556, 18556, 401, CS, 2}, {18568, 18568, 401, RU, 2}, {18596, 18596, 401, EN, 2}, {18611, 18611, 401, OTHER, 2},
    {18624, 18624, 402, CS, 2}, {18633, 18633, 402, RU, 2}, {18648, 18648, 402, RU, 2}, {18663, 18663, 402, EN, 2},
    {18671, 18671, 402, OTHER, 2}, {18680, 18680, 403, CS, 2}, {18687, 18687, 403, RU, 2}, {18700, 18700, 403, RU, 2},
    {18715, 18715, 403, EN, 2}, {18680, 18680, 403, OTHER, 2}, {18723, 18732, 404, CS, 2}, {18742, 18742, 404, RU, 2},
    {18757, 18757, 404, EN, 2}, {18766, 18766, 405, CS, 2}, {18775, 18775, 405, RU, 2}, {18788, 18788, 405, EN, 2},
    {18796, 18796, 405, OTHER, 2}, {18803, 18803, 406, CS, 2}, {18813, 18813, 406, RU, 2}, {18803, 18803, 406, EN, 2},
    {18832, 18832, 407, CS, 2}, {18841, 18841, 407, RU, 2}, {18832, 18832, 407, EN, 2}, {18858, 18864, 408, CS, 2},
    {18871, 18871, 408, RU, 2}, {18858, 18858, 408, EN, 2}, {18884, 18884, 409, CS, 2}, {18893, 18893, 409, RU, 2},
    {18884, 18884, 409, EN, 2}, {18912, 18912, 409, EN, 2}, {18923, 18923, 410, CS, 2}, {18929, 18929, 410, RU, 2},
    {18938, 18938, 410, UK, 2}, {18947, 18947, 410, EN, 2}, {18952, 18952, 410, EN, 2}, {18957, 18963, 410, OTHER, 2},
    {18970, 18970, 411, CS, 2}, {18975, 18975, 411, RU, 2}, {18986, 18997, 411, UK, 2}, {19008, 19008, 411, EN, 2},
    {18970, 18970, 411, EN, 2}, {19013, 19013, 411, EN, 2}, {19013, 19018, 411, OTHER, 2},
    {19024, 19024, 411, OTHER, 2}, {19032, 19032, 412, CS, 2}, {19040, 19040, 412, RU, 2}, {19055, 19068, 412, UK, 2},
    {19081, 19081, 412, EN, 2}, {19089, 19089, 412, EN, 2}, {19097, 19103, 413, CS, 2}, {19110, 19110, 413, RU, 2},
    {19123, 19123, 413, UK, 2}, {19097, 19097, 413, EN, 2}, {19134, 19134, 413, EN, 2}, {19141, 19156, 414, CS, 2},
    {19172, 19172, 414, RU, 2}, {19201, 19232, 414, UK, 2}, {19263, 19263, 414, EN, 2}, {19141, 19141, 414, EN, 2},
    {19278, 19278, 415, CS, 2}, {19285, 19285, 415, RU, 2}, {19296, 19309, 415, UK, 2}, {19278, 19278, 415, EN, 2},
    {19322, 19329, 416, CS, 2}, {19337, 19337, 416, RU, 2}, {19350, 19350, 416, UK, 2}, {19365, 19365, 416, EN, 2},
    {19373, 19373, 417, CS, 2}, {19381, 19381, 417, RU, 2}, {19396, 19396, 417, UK, 2}, {19373, 19373, 417, EN, 2},
    {19413, 19413, 417, EN, 2}, {19421, 19430, 418, CS, 2}, {19442, 19442, 418, RU, 2}, {19461, 19480, 418, UK, 2},
    {19499, 19499, 418, EN, 2}, {19512, 19512, 418, EN, 2}, {19523, 19523, 418, EN, 2}, {19534, 19534, 418, EN, 2},
    {19545, 19545, 419, CS, 2}, {19553, 19553, 419, RU, 2}, {19566, 19566, 419, EN, 2}, {19574, 19574, 420, CS, 2},
    {19584, 19584, 420, CS, 2}, {19594, 19594, 420, RU, 2}, {19611, 19611, 420, UK, 2}, {19628, 19628, 420, EN, 2},
    {19637, 19637, 420, EN, 2}, {19646, 19646, 420, EN, 2}, {19656, 19656, 421, CS, 2}, {19665, 19665, 421, RU, 2},
    {19665, 19684, 421, UK, 2}, {19656, 19656, 421, EN, 2}, {19703, 19712, 422, CS, 2}, {19722, 19731, 422, CS, 2},
    {19741, 19741, 422, RU, 2}, {19758, 19775, 422, UK, 2}, {19792, 19792, 422, EN, 2}, {19802, 19802, 422, EN, 2},
    {19812, 19821, 423, CS, 2}, {19831, 19831, 423, RU, 2}, {19850, 19850, 423, UK, 2}, {19869, 19869, 423, EN, 2},
    {19879, 19879, 423, EN, 2}, {19889, 19899, 424, CS, 2}, {19910, 19910, 424, RU, 2}, {19927, 19944, 424, UK, 2},
    {19961, 19961, 424, EN, 2}, {19972, 19972, 424, EN, 2}, {19983, 19992, 424, OTHER, 2},
    {19972, 19972, 424, OTHER, 2}, {20003, 20011, 425, CS, 2}, {20020, 20028, 425, CS, 2}, {20037, 20037, 425, RU, 2},
    {20052, 20052, 425, EN, 2}, {20061, 20061, 425, EN, 2}, {20070, 20070, 426, CS, 2}, {20079, 20079, 426, CS, 2},
    {20087, 20087, 426, RU, 2}, {20102, 20117, 426, UK, 2}, {20132, 20132, 426, EN, 2}, {20142, 20142, 426, EN, 2},
    {20151, 20159, 427, CS, 2}, {20168, 20168, 427, RU, 2}, {20183, 20183, 427, EN, 2}, {20192, 20192, 427, EN, 2},
    {20201, 20208, 427, OTHER, 2}, {20216, 20225, 428, CS, 2}, {20235, 20235, 428, RU, 2}, {20252, 20252, 428, RU, 2},
    {20269, 20269, 428, EN, 2}, {20279, 20279, 428, EN, 2}, {20289, 20289, 429, CS, 2}, {20298, 20298, 429, RU, 2},
    {20317, 20336, 429, UK, 2}, {20289, 20289, 429, EN, 2}, {20355, 20355, 429, OTHER, 2}, {20364, 20364, 430, CS, 2},
    {20370, 20370, 430, RU, 2}, {20381, 20392, 430, UK, 2}, {20364, 20364, 430, EN, 2}, {20403, 20403, 431, RU, 2},
    {20412, 20412, 431, UK, 2}, {20423, 20423, 431, EN, 2}, {20429, 20429, 432, CS, 2}, {20436, 20436, 432, RU, 2},
    {20449, 20462, 432, UK, 2}, {20475, 20475, 432, EN, 2}, {20429, 20429, 432, EN, 2}, {20482, 20482, 433, CS, 2},
    {20493, 20493, 433, CS, 2}, {20504, 20504, 433, RU, 2}, {20524, 20544, 433, UK, 2}, {20564, 20564, 433, EN, 2},
    {20575, 20575, 433, EN, 2}, {20586, 20586, 434, CS, 2}, {20597, 20597, 434, RU, 2}, {20586, 20586, 434, EN, 2},
    {20620, 20620, 434, EN, 2}, {20631, 20631, 435, CS, 2}, {20642, 20642, 435, RU, 2}, {20631, 20631, 435, EN, 2},
    {20665, 20665, 436, CS, 2}, {20675, 20675, 436, RU, 2}, {20692, 20692, 436, EN, 2}, {20701, 20701, 436, EN, 2},
    {20711, 20711, 437, CS, 2}, {20719, 20719, 437, RU, 2}, {20732, 20732, 437, EN, 2}, {20740, 20740, 438, CS, 2},
    {20746, 20746, 438, RU, 2}, {20746, 20757, 438, OTHER, 2}, {20740, 20740, 438, EN, 2}, {20768, 20783, 439, CS, 2},
    {20799, 20799, 439, RU, 2}, {20825, 20825, 439, EN, 2}, {20839, 20839, 440, CS, 2}, {20845, 20845, 440, CS, 2},
    {20851, 20851, 440, RU, 2}, {20845, 20845, 440, EN, 2}, {20839, 20839, 440, EN, 2}, {20864, 20864, 441, CS, 2},
    {20872, 20872, 441, RU, 2}, {20864, 20864, 441, EN, 2}, {20887, 20887, 442, CS, 2}, {20895, 20895, 442, CS, 2},
    {20903, 20903, 442, CS, 2}, {20911, 20926, 442, RU, 2}, {20911, 20911, 442, RU, 2}, {20895, 20895, 442, EN, 2},
    {20941, 20941, 442, EN, 2}, {20950, 20950, 442, EN, 2}, {20958, 20958, 443, CS, 2}, {20965, 20965, 443, CS, 2},
    {20972, 20972, 443, RU, 2}, {20965, 20965, 443, EN, 2}, {20958, 20958, 443, EN, 2}, {20985, 20985, 444, CS, 2},
    {20992, 20992, 444, RU, 2}, {21005, 21005, 444, EN, 2}, {21013, 21013, 444, EN, 2}, {21021, 21021, 445, CS, 2},
    {21029, 21029, 445, RU, 2}, {21021, 21021, 445, EN, 2}, {21044, 21044, 446, CS, 2}, {21050, 21050, 446, RU, 2},
    {21063, 21063, 446, RU, 2}, {21076, 21076, 446, EN, 2}, {21082, 21082, 446, OTHER, 2},
    {21088, 21088, 446, OTHER, 2}, {21094, 21094, 447, CS, 2}, {21101, 21101, 447, CS, 2}, {21107, 21107, 447, RU, 2},
    {21120, 21120, 447, RU, 2}, {21094, 21094, 447, EN, 2}, {21101, 21101, 447, EN, 2}, {21131, 21131, 448, CS, 2},
    {21140, 21149, 448, CS, 2}, {21159, 21159, 448, RU, 2}, {21176, 21176, 448, RU, 2}, {21140, 21140, 448, EN, 2},
    {21189, 21189, 448, EN, 2}, {21195, 21195, 449, CS, 2}, {21202, 21202, 449, CS, 2}, {21210, 21210, 449, RU, 2},
    {21223, 21223, 449, RU, 2}, {21202, 21202, 449, EN, 2}, {21238, 21238, 450, CS, 2}, {21244, 21244, 450, CS, 2},
    {21250, 21250, 450, RU, 2}, {21244, 21244, 450, EN, 2}, {21238, 21238, 450, EN, 2}, {21263, 21263, 451, CS, 2},
    {21269, 21269, 451, RU, 2}, {21280, 21280, 451, RU, 2}, {21263, 21263, 451, EN, 2}, {21291, 21291, 451, EN, 2},
    {21298, 21298, 452, CS, 2}, {21309, 21309, 452, CS, 2}, {21316, 21316, 452, RU, 2}, {21337, 21337, 452, RU, 2},
    {21298, 21298, 452, EN, 2}, {21309, 21309, 452, EN, 2}, {21350, 21358, 453, CS, 2}, {21368, 21383, 453, RU, 2},
    {21368, 21368, 453, RU, 2}, {21398, 21398, 453, EN, 2}, {21407, 21407, 453, EN, 2}, {21398, 21416, 453, OTHER, 2},
    {21427, 21427, 454, CS, 2}, {21436, 21436, 454, RU, 2}, {21427, 21427, 454, EN, 2}, {21455, 21461, 455, CS, 2},
    {21470, 21470, 455, RU, 2}, {21481, 21481, 455, EN, 2}, {21487, 21493, 455, OTHER, 2}, {21455, 21500, 455, SK, 2},
    {21508, 21508, 456, CS, 2}, {21513, 21513, 456, RU, 2}, {21508, 21508, 456, EN, 2}, {21522, 21522, 456, EN, 2},
    {21528, 21528, 457, CS, 2}, {21538, 21538, 457, RU, 2}, {21528, 21528, 457, EN, 2}, {21553, 21553, 457, EN, 2},
    {21564, 21564, 457, OTHER, 2}, {21573, 21573, 458, CS, 2}, {21582, 21582, 458, RU, 2}, {21573, 21573, 458, EN, 2},
    {21593, 21593, 459, CS, 2}, {21602, 21602, 459, RU, 2}, {21593, 21593, 459, EN, 2}, {21615, 21615, 460, CS, 2},
    {21620, 21620, 460, RU, 2}, {21615, 21615, 460, EN, 2}, {21631, 21631, 461, CS, 2}, {21638, 21638, 461, RU, 2},
    {21631, 21631, 461, EN, 2}, {21647, 21657, 462, CS, 2}, {21668, 21668, 462, RU, 2}, {21687, 21687, 462, EN, 2},
    {21698, 21709, 462, OTHER, 2}, {21720, 21720, 463, CS, 2}, {21726, 21726, 463, RU, 2}, {21720, 21720, 463, EN, 2},
    {21737, 21737, 464, CS, 2}, {21743, 21743, 464, RU, 2}, {21737, 21737, 464, EN, 2}, {21752, 21752, 465, CS, 2},
    {21758, 21764, 465, CS, 2}, {21771, 21771, 465, RU, 2}, {21752, 21752, 465, EN, 2}, {21782, 21782, 465, EN, 2},
    {21789, 21797, 466, CS, 2}, {21806, 21806, 466, RU, 2}, {21789, 21789, 466, EN, 2}, {21789, 21797, 466, EN, 2},
    {21819, 21819, 467, CS, 2}, {21827, 21827, 467, RU, 2}, {21819, 21819, 467, EN, 2}, {21842, 21842, 468, CS, 2},
    {21849, 21849, 468, RU, 2}, {21842, 21842, 468, EN, 2}, {21860, 21860, 469, CS, 2}, {21871, 21871, 469, RU, 2},
    {21860, 21860, 469, EN, 2}, {21886, 21886, 469, OTHER, 2}, {21893, 21893, 470, CS, 2}, {21901, 21901, 470, RU, 2},
    {21916, 21916, 470, EN, 2}, {21924, 21924, 470, OTHER, 2}, {21934, 21934, 471, CS, 2}, {21941, 21941, 471, RU, 2},
    {21934, 21934, 471, EN, 2}, {21950, 21950, 472, CS, 2}, {21959, 21959, 472, RU, 2}, {21950, 21950, 472, EN, 2},
    {21968, 21968, 473, CS, 2}, {21974, 21974, 473, RU, 2}, {21968, 21968, 473, EN, 2}, {21985, 21985, 474, CS, 2},
    {21994, 21994, 474, RU, 2}, {21985, 21985, 474, EN, 2}, {22011, 22011, 475, CS, 2}, {22019, 22019, 475, RU, 2},
    {22011, 22011, 475, EN, 2}, {22030, 22038, 476, CS, 2}, {22047, 22047, 476, RU, 2}, {22058, 22064, 476, EN, 2},
    {22058, 22058, 476, EN, 2}, {22071, 22071, 477, CS, 2}, {22078, 22078, 477, RU, 2}, {22071, 22071, 477, EN, 2},
    {22091, 22091, 478, CS, 2}, {22100, 22100, 478, RU, 2}, {22091, 22091, 478, EN, 2}, {22113, 22113, 479, CS, 2},
    {22120, 22120, 479, RU, 2}, {22113, 22113, 479, EN, 2}, {22129, 22129, 480, CS, 2}, {22135, 22135, 480, RU, 2},
    {22144, 22144, 480, EN, 2}, {22152, 22159, 481, CS, 2}, {22167, 22167, 481, RU, 2}, {22182, 22182, 481, EN, 2},
    {22191, 22191, 481, OTHER, 2}, {22200, 22200, 482, CS, 2}, {22210, 22210, 482, RU, 2}, {22229, 22229, 482, EN, 2},
    {22238, 22238, 483, CS, 2}, {22249, 22249, 483, RU, 2}, {22268, 22268, 483, EN, 2}, {22277, 22277, 483, OTHER, 2},
    {22287, 22287, 484, CS, 2}, {22297, 22297, 484, RU, 2}, {22287, 22287, 484, EN, 2}, {22312, 22312, 485, CS, 2},
    {22321, 22321, 485, RU, 2}, {22312, 22312, 485, EN, 2}, {22336, 22346, 486, CS, 2}, {22357, 22357, 486, RU, 2},
    {22372, 22372, 486, EN, 2}, {22380, 22380, 486, OTHER, 2}, {22389, 22399, 487, CS, 2}, {22410, 22410, 487, RU, 2},
    {22429, 22429, 487, EN, 2}, {22439, 22439, 488, CS, 2}, {22448, 22448, 488, RU, 2}, {22465, 22465, 488, EN, 2},
    {22473, 22473, 489, CS, 2}, {22482, 22482, 489, RU, 2}, {22495, 22495, 489, EN, 2}, {22501, 22501, 489, OTHER, 2},
    {22508, 22508, 490, CS, 2}, {22516, 22516, 490, RU, 2}, {22531, 22531, 490, EN, 2}, {22539, 22539, 491, CS, 2},
    {22547, 22547, 491, RU, 2}, {22564, 22564, 491, EN, 2}, {22573, 22573, 491, OTHER, 2}, {22584, 22584, 492, CS, 2},
    {22593, 22593, 492, RU, 2}, {22610, 22610, 492, EN, 2}, {22619, 22619, 493, CS, 2}, {22630, 22630, 493, RU, 2},
    {22645, 22645, 493, EN, 2}, {22653, 22653, 494, CS, 2}, {22660, 22660, 494, RU, 2}, {22677, 22677, 494, EN, 2},
    {22686, 22686, 494, OTHER, 2}, {22696, 22696, 494, OTHER, 2}, {22705, 22705, 495, CS, 2},
    {22714, 22714, 495, RU, 2}, {22733, 22733, 495, EN, 2}, {22741, 22741, 495, OTHER, 2},
    {22751, 22751, 495, OTHER, 2}, {22758, 22758, 496, CS, 2}, {22765, 22765, 496, RU, 2}, {22778, 22778, 496, EN, 2},
    {22785, 22785, 496, OTHER, 2}, {22792, 22792, 497, CS, 2}, {22797, 22797, 497, RU, 2}, {22806, 22806, 497, EN, 2},
    {22812, 22812, 498, CS, 2}, {22819, 22819, 498, RU, 2}, {22828, 22834, 498, EN, 2}, {22828, 22828, 498, EN, 2},
    {22841, 22847, 499, CS, 2}, {22854, 22865, 499, RU, 2}, {22876, 22876, 499, EN, 2}, {22883, 22883, 499, EN, 2},
    {22891, 22891, 500, CS, 2}, {22896, 22896, 500, RU, 2}, {22903, 22903, 500, EN, 2}, {22909, 22909, 500, EN, 2},
    {22915, 22915, 501, CS, 2}, {22924, 22924, 501, RU, 2}, {22915, 22915, 501, EN, 2}, {22941, 22941, 502, CS, 2},
    {22951, 22951, 502, RU, 2}, {22941, 22941, 502, EN, 2}, {22970, 22970, 503, CS, 2}, {22975, 22975, 503, RU, 2},
    {22986, 22986, 503, EN, 2}, {22992, 22992, 504, CS, 2}, {23002, 23002, 504, RU, 2}, {22992, 22992, 504, EN, 2},
    {23021, 23021, 505, CS, 2}, {23029, 23029, 505, RU, 2}, {23021, 23021, 505, EN, 2}, {23042, 23042, 506, CS, 2},
    {23049, 23049, 506, RU, 2}, {23042, 23042, 506, EN, 2}, {23062, 23062, 506, EN, 2}, {23069, 23069, 507, CS, 2},
    {23080, 23080, 507, RU, 2}, {23069, 23069, 507, EN, 2}, {23099, 23099, 508, CS, 2}, {23107, 23107, 508, RU, 2},
    {23120, 23120, 508, RU, 2}, {23099, 23099, 508, EN, 2}, {23133, 23133, 509, CS, 2}, {23139, 23139, 509, RU, 2},
    {23133, 23133, 509, EN, 2}, {23150, 23150, 510, CS, 2}, {1460, 1460, 510, RU, 2}, {1481, 1481, 510, EN, 2},
    {23160, 23164, 511, CS, 2}, {23170, 23170, 511, RU, 2}, {23170, 23170, 511, UK, 2}, {23177, 23177, 511, EN, 2},
    {23182, 23182, 511, OTHER, 2}, {23187, 23195, 512, CS, 2}, {23204, 23204, 512, RU, 2}, {23204, 23219, 512, UK, 2},
    {23234, 23234, 512, EN, 2}, {23241, 23241, 512, OTHER, 2}, {23249, 23249, 512, OTHER, 2},
    {23257, 23257, 512, OTHER, 2}, {23265, 23265, 513, CS, 2}, {23275, 23275, 513, RU, 2}, {23294, 23294, 513, EN, 2},
    {23303, 23303, 513, OTHER, 2}, {23311, 23311, 513, OTHER, 2}, {23319, 23325, 514, CS, 2},
    {23332, 23332, 514, RU, 2}, {23319, 23319, 514, EN, 2}, {23343, 23343, 514, OTHER, 2},
    {23350, 23350, 514, OTHER, 2}, {23359, 23359, 514, OTHER, 2}, {23367, 23367, 515, CS, 2},
    {23374, 23374, 515, RU, 2}, {23389, 23389, 515, EN, 2}, {23396, 23396, 515, OTHER, 2}, {23403, 23403, 516, CS, 2},
    {23409, 23409, 516, RU, 2}, {23420, 23420, 516, EN, 2}, {23426, 23426, 516, OTHER, 2}, {23433, 23439, 517, CS, 2},
    {23446, 23446, 517, RU, 2}, {23433, 23433, 517, EN, 2}, {23457, 23457, 517, OTHER, 2}, {23464, 23471, 518, CS, 2},
    {23479, 23479, 518, RU, 2}, {23494, 23494, 518, EN, 2}, {23502, 23502, 519, CS, 2}, {23509, 23509, 519, RU, 2},
    {23520, 23520, 519, EN, 2}, {23502, 23502, 519, OTHER, 2}, {23526, 23526, 520, CS, 2}, {23532, 23532, 520, RU, 2},
    {23526, 23526, 520, EN, 2}, {23543, 23543, 521, CS, 2}, {23550, 23550, 521, RU, 2}, {23543, 23543, 521, EN, 2},
    {23563, 23563, 522, CS, 2}, {23571, 23571, 522, RU, 2}, {23584, 23584, 522, EN, 2}, {23591, 23591, 523, CS, 2},
    {23599, 23599, 523, RU, 2}, {23591, 23591, 523, EN, 2}, {23614, 23614, 524, CS, 2}, {23620, 23620, 524, RU, 2},
    {23633, 23633, 524, EN, 2}, {23641, 23641, 524, OTHER, 2}, {23648, 23648, 525, CS, 2}, {23656, 23656, 525, RU, 2},
    {23669, 23669, 525, RU, 2}, {23684, 23684, 525, EN, 2}, {23691, 23691, 525, EN, 2}, {23697, 23697, 526, CS, 2},
    {23705, 23705, 526, RU, 2}, {23697, 23697, 526, EN, 2}, {23722, 23722, 526, OTHER, 2}, {23728, 23728, 527, CS, 2},
    {23737, 23737, 527, RU, 2}, {23754, 23754, 527, EN, 2}, {23763, 23763, 527, OTHER, 2}, {23772, 23772, 528, CS, 2},
    {23780, 23780, 528, RU, 2}, {23772, 23772, 528, EN, 2}, {23795, 23795, 529, CS, 2}, {23803, 23803, 529, RU, 2},
    {23795, 23795, 529, EN, 2}, {23818, 23818, 530, CS, 2}, {23826, 23826, 530, RU, 2}, {23839, 23839, 530, EN, 2},
    {23847, 23847, 531, CS, 2}, {23855, 23855, 531, CS, 2}, {23863, 23863, 531, RU, 2}, {23855, 23855, 531, EN, 2},
    {23878, 23886, 532, CS, 2}, {23895, 23895, 532, RU, 2}, {23910, 23910, 532, EN, 2}, {23917, 23917, 532, OTHER, 2},
    {23925, 23925, 533, CS, 2}, {23934, 23934, 533, RU, 2}, {23951, 23951, 533, EN, 2}, {23960, 23970, 534, CS, 2},
    {23981, 23981, 534, RU, 2}, {23996, 23996, 534, EN, 2}, {24004, 24004, 535, CS, 2}, {24014, 24014, 535, RU, 2},
    {24033, 24033, 535, EN, 2}, {24042, 24051, 536, CS, 2}, {24061, 24061, 536, RU, 2}, {24074, 24074, 536, EN, 2},
    {24081, 24081, 537, CS, 2}, {24089, 24089, 537, RU, 2}, {24104, 24104, 537, EN, 2}, {24113, 24113, 538, CS, 2},
    {24120, 24120, 538, RU, 2}, {24133, 24133, 538, EN, 2}, {24140, 24149, 539, CS, 2}, {24159, 24159, 539, RU, 2},
    {24176, 24176, 539, EN, 2}, {24185, 24185, 540, CS, 2}, {24192, 24192, 540, RU, 2}, {24205, 24205, 540, EN, 2},
    {24212, 24212, 540, EN, 2}, {24219, 24228, 541, CS, 2}, {24238, 24238, 541, RU, 2}, {24255, 24255, 541, EN, 2},
    {24264, 24264, 542, CS, 2}, {24272, 24272, 542, RU, 2}, {24287, 24287, 542, EN, 2}, {24295, 24295, 543, CS, 2},
    {24305, 24305, 543, RU, 2}, {24318, 24318, 543, EN, 2}, {24325, 24325, 544, CS, 2}, {24330, 24330, 544, RU, 2},
    {24325, 24325, 544, EN, 2}, {24341, 24341, 545, CS, 2}, {24348, 24348, 545, RU, 2}, {24341, 24341, 545, EN, 2},
    {24361, 24361, 546, CS, 2}, {24371, 24371, 546, RU, 2}, {24361, 24361, 546, EN, 2}, {24390, 24390, 547, CS, 2},
    {24398, 24398, 547, RU, 2}, {24413, 24413, 547, EN, 2}, {24421, 24421, 548, CS, 2}, {24430, 24430, 548, RU, 2},
    {24447, 24447, 548, EN, 2}, {24456, 24456, 549, CS, 2}, {24465, 24465, 549, RU, 2}, {24456, 24456, 549, EN, 2},
    {24482, 24482, 549, EN, 2}, {24492, 24492, 550, CS, 2}, {24500, 24508, 550, CS, 2}, {24517, 24517, 550, RU, 2},
    {24500, 24500, 550, EN, 2}, {24532, 24532, 550, EN, 2}, {24500, 24508, 550, EN, 2}, {24540, 24540, 551, CS, 2},
    {24548, 24548, 551, RU, 2}, {24540, 24540, 551, EN, 2}, {24563, 24563, 552, CS, 2}, {24570, 24570, 552, RU, 2},
    {24563, 24563, 552, EN, 2}, {24583, 24583, 553, CS, 2}, {24593, 24593, 553, RU, 2}, {24612, 24612, 553, EN, 2},
    {24622, 24629, 554, CS, 2}, {24637, 24637, 554, RU, 2}, {24622, 24629, 554, EN, 2}, {24622, 24622, 554, EN, 2},
    {24650, 24656, 555, CS, 2}, {24663, 24669, 555, CS, 2}, {24676, 24676, 555, RU, 2}, {24650, 24656, 555, EN, 2},
    {24650, 24650, 555, EN, 2}, {24687, 24687, 556, CS, 2}, {24696, 24696, 556, RU, 2}, {24687, 24687, 556, EN, 2},
    {24713, 24713, 557, CS, 2}, {24722, 24722, 557, RU, 2}, {24713, 24713, 557, EN, 2}, {24737, 24737, 558, CS, 2},
    {24746, 24746, 558, RU, 2}, {24737, 24737, 558, EN, 2}, {24763, 24763, 559, CS, 2}, {24771, 24771, 559, RU, 2},
    {24788, 24788, 559, EN, 2}, {24795, 24795, 559, OTHER, 2}, {24802, 24802, 559, OTHER, 2},
    {24810, 24810, 560, CS, 2}, {24819, 24819, 560, RU, 2}, {24836, 24836, 560, EN, 2}, {24844, 24855, 561, CS, 2},
    {24867, 24867, 561, RU, 2}, {24886, 24886, 561, EN, 2}, {24896, 24896, 562, CS, 2}, {24906, 24906, 562, RU, 2},
    {24925, 24925, 562, RU, 2}, {24944, 24944, 562, EN, 2}, {24954, 24954, 563, CS, 2}, {24964, 24964, 563, CS, 2},
    {24973, 24973, 563, RU, 2}, {24986, 24986, 563, EN, 2}, {24993, 24993, 564, CS, 2}, {25001, 25001, 564, RU, 2},
    {9455, 9455, 564, EN, 2}, {25016, 25016, 565, CS, 2}, {25024, 25024, 565, RU, 2}, {25039, 25039, 565, EN, 2},
    {25047, 25047, 566, CS, 2}, {25056, 25056, 566, RU, 2}, {25082, 25082, 566, EN, 2}, {25097, 25097, 567, CS, 2},
    {25106, 25106, 567, CS, 2}, {25115, 25115, 567, RU, 2}, {25132, 25132, 567, RU, 2}, {25097, 25097, 567, EN, 2},
    {25147, 25147, 567, EN, 2}, {25155, 25163, 568, CS, 2}, {25172, 25172, 568, RU, 2}, {25187, 25187, 568, EN, 2},
    {25197, 25204, 569, CS, 2}, {25212, 25212, 569, RU, 2}, {25225, 25225, 569, EN, 2}, {25234, 25234, 570, CS, 2},
    {25240, 25240, 570, RU, 2}, {25251, 25251, 570, EN, 2}, {25258, 25258, 571, CS, 2}, {25266, 25266, 571, RU, 2},
    {25258, 25258, 571, EN, 2}, {25281, 25288, 572, CS, 2}, {25296, 25296, 572, RU, 2}, {25309, 25309, 572, EN, 2},
    {25281, 25288, 572, SK, 2}, {25281, 25281, 572, OTHER, 2}, {25316, 25316, 573, CS, 2}, {25326, 25326, 573, CS, 2},
    {25335, 25335, 573, RU, 2}, {25316, 25316, 573, EN, 2}, {25352, 25352, 574, CS, 2}, {25359, 25359, 574, RU, 2},
    {25352, 25352, 574, EN, 2}, {25374, 25374, 575, CS, 2}, {25384, 25384, 575, RU, 2}, {25374, 25374, 575, EN, 2},
    {25401, 25401, 576, CS, 2}, {25409, 25409, 576, RU, 2}, {25401, 25401, 576, EN, 2}, {25422, 25422, 577, CS, 2},
    {25432, 25432, 577, RU, 2}, {25422, 25422, 577, EN, 2}, {25451, 25451, 578, CS, 2}, {25462, 25462, 578, RU, 2},
    {25451, 25451, 578, EN, 2}, {25481, 25481, 579, CS, 2}, {25491, 25491, 579, RU, 2}, {25481, 25481, 579, EN, 2},
    {25506, 25506, 580, CS, 2}, {25514, 25514, 580, RU, 2}, {25506, 25506, 580, EN, 2}, {25531, 25531, 581, CS, 2},
    {25541, 25541, 581, RU, 2}, {25531, 25531, 581, EN, 2}, {25554, 25554, 582, CS, 2}, {25564, 25564, 582, RU, 2},
    {25554, 25554, 582, EN, 2}, {25577, 25577, 583, CS, 2}, {25588, 25588, 583, RU, 2}, {25577, 25577, 583, EN, 2},
    {25603, 25603, 584, CS, 2}, {25614, 25614, 584, RU, 2}, {25603, 25603, 584, EN, 2}, {25635, 25635, 585, CS, 2},
    {25645, 25645, 585, RU, 2}, {25635, 25635, 585, EN, 2}, {25660, 25660, 586, CS, 2}, {25671, 25671, 586, RU, 2},
    {25660, 25660, 586, EN, 2}, {25688, 25688, 587, CS, 2}, {25697, 25697, 587, RU, 2}, {25688, 25688, 587, EN, 2},
    {25710, 25710, 588, CS, 2}, {25722, 25722, 588, RU, 2}, {25710, 25710, 588, EN, 2}, {25745, 25745, 589, CS, 2},
    {25753, 25753, 589, RU, 2}, {25745, 25745, 589, EN, 2}, {25768, 25768, 590, CS, 2}, {25778, 25778, 590, RU, 2},
    {25768, 25768, 590, EN, 2}, {25795, 25795, 591, CS, 2}, {25803, 25803, 591, RU, 2}, {25795, 25795, 591, EN, 2},
    {25816, 25816, 592, CS, 2}, {25827, 25827, 592, RU, 2}, {25816, 25816, 592, EN, 2}, {25846, 25846, 593, CS, 2},
    {25856, 25856, 593, RU, 2}, {25846, 25846, 593, EN, 2}, {25871, 25871, 594, CS, 2}, {25879, 25879, 594, RU, 2},
    {25871, 25871, 594, EN, 2}, {25894, 25894, 595, CS, 2}, {25902, 25902, 595, RU, 2}, {25894, 25894, 595, EN, 2},
    {25917, 25917, 596, CS, 2}, {25924, 25924, 596, RU, 2}, {25917, 25917, 596, EN, 2}, {25937, 25937, 597, CS, 2},
    {25944, 25944, 597, RU, 2}, {25937, 25937, 597, EN, 2}, {25959, 25959, 598, CS, 2}, {25968, 25968, 598, RU, 2},
    {25959, 25959, 598, EN, 2}, {25985, 25985, 599, CS, 2}, {25995, 25995, 599, RU, 2}, {25985, 25985, 599, EN, 2},
    {26010, 26010, 600, CS, 2}, {26021, 26021, 600, RU, 2}, {26010, 26010, 600, EN, 2}, {26038, 26038, 601, CS, 2},
    {26049, 26049, 601, RU, 2}, {26038, 26038, 601, EN, 2}, {26070, 26070, 602, CS, 2}, {26079, 26079, 602, RU, 2},
    {26070, 26070, 602, EN, 2}, {26096, 26096, 603, CS, 2}, {26107, 26107, 603, RU, 2}, {26096, 26096, 603, EN, 2},
    {26126, 26126, 604, CS, 2}, {26136, 26136, 604, RU, 2}, {26126, 26126, 604, EN, 2}, {26155, 26155, 605, CS, 2},
    {26163, 26163, 605, RU, 2}, {26178, 26178, 605, EN, 2}, {26187, 26187, 606, CS, 2}, {26195, 26195, 606, RU, 2},
    {26206, 26206, 606, EN, 2}, {26213, 26213, 606, EN, 2}, {26221, 26221, 607, CS, 2}, {26231, 26231, 607, RU, 2},
    {26248, 26248, 607, EN, 2}, {26258, 26258, 607, EN, 2}, {26267, 26273, 608, CS, 2}, {26280, 26280, 608, RU, 2},
    {26301, 26301, 608, EN, 2}, {26312, 26322, 608, OTHER, 2}, {26333, 26333, 608, OTHER, 2},
    {26343, 26343, 608, OTHER, 2}, {26354, 26354, 609, CS, 2}, {26364, 26364, 609, RU, 2}, {26354, 26354, 609, EN, 2},
    {26383, 26383, 609, OTHER, 2}, {26393, 26393, 610, CS, 2}, {26402, 26402, 610, RU, 2}, {26421, 26421, 610, EN, 2},
    {26430, 26430, 611, CS, 2}, {26442, 26442, 611, RU, 2}, {26430, 26430, 611, EN, 2}, {26467, 26476, 612, CS, 2},
    {26486, 26503, 612, RU, 2}, {26520, 26520, 612, EN, 2}, {26467, 26476, 612, OTHER, 2}, {26531, 26531, 613, CS, 2},
    {26539, 26539, 613, RU, 2}, {26554, 26554, 613, RU, 2}, {26531, 26531, 613, EN, 2}, {26567, 26573, 614, CS, 2},
    {26580, 26593, 614, RU, 2}, {26567, 26573, 614, EN, 2}, {26567, 26567, 614, EN, 2}, {26606, 26606, 615, CS, 2},
    {26616, 26616, 615, RU, 2}, {26633, 26633, 615, RU, 2}, {26606, 26606, 615, EN, 2}, {26652, 26659, 616, CS, 2},
    {26652, 26667, 616, CS, 2}, {26675, 26688, 616, RU, 2}, {26652, 26659, 616, EN, 2}, {26652, 26652, 616, EN, 2},
    {26701, 26711, 617, CS, 2}, {26722, 26722, 617, RU, 2}, {26701, 26701, 617, EN, 2}, {26741, 26741, 618, CS, 2},
    {26747, 26747, 618, RU, 2}, {26741, 26741, 618, EN, 2}, {26758, 26758, 619, CS, 2}, {26765, 26765, 619, RU, 2},
    {26758, 26758, 619, EN, 2}, {26778, 26778, 619, EN, 2}, {26785, 26785, 619, OTHER, 2}, {26793, 26793, 620, CS, 2},
    {26800, 26800, 620, RU, 2}, {26817, 26817, 620, EN, 2}, {26825, 26825, 621, CS, 2}, {26825, 26832, 621, CS, 2},
    {26840, 26840, 621, RU, 2}, {26874, 26888, 621, EN, 2}, {26903, 26909, 621, EN, 2}, {26916, 26916, 622, CS, 2},
    {26923, 26923, 622, RU, 2}, {26940, 26940, 622, EN, 2}, {26948, 26948, 622, EN, 2}, {26957, 26967, 623, CS, 2},
    {26978, 26978, 623, RU, 2}, {26999, 26999, 623, EN, 2}, {27011, 27011, 623, EN, 2}, {27020, 27020, 624, CS, 2},
    {27028, 27028, 624, RU, 2}, {27020, 27020, 624, EN, 2}, {27043, 27050, 625, CS, 2}, {27058, 27058, 625, RU, 2},
    {27069, 27069, 625, RU, 2}, {27078, 27084, 625, EN, 2}, {27078, 27078, 625, EN, 2}, {27091, 27091, 626, CS, 2},
    {27097, 27097, 626, RU, 2}, {27110, 27110, 626, EN, 2}, {27117, 27124, 627, CS, 2}, {27132, 27132, 627, RU, 2},
    {27143, 27143, 627, EN, 2}, {27150, 27150, 627, OTHER, 2}, {27156, 27162, 628, CS, 2}, {27169, 27169, 628, RU, 2},
    {27186, 27186, 628, RU, 2}, {27199, 27199, 628, RU, 2}, {27222, 27222, 628, EN, 2}, {27235, 27235, 628, EN, 2},
    {27244, 27244, 628, EN, 2}, {27253, 27253, 628, EN, 2}, {27266, 27266, 628, OTHER, 2}, {27277, 27277, 629, CS, 2},
    {27284, 27284, 629, RU, 2}, {27295, 27295, 629, EN, 2}, {27303, 27303, 630, CS, 2}, {27310, 27310, 630, RU, 2},
    {27323, 27323, 630, EN, 2}, {27331, 27331, 631, CS, 2}, {27338, 27338, 631, RU, 2}, {27331, 27331, 631, EN, 2},
    {27351, 27357, 632, CS, 2}, {27364, 27364, 632, RU, 2}, {27373, 27373, 632, EN, 2}, {27380, 27380, 633, CS, 2},
    {27386, 27386, 633, RU, 2}, {27399, 27399, 633, EN, 2}, {27406, 27406, 634, CS, 2}, {27414, 27414, 634, RU, 2},
    {27429, 27429, 634, EN, 2}, {27437, 27444, 635, CS, 2}, {27452, 27452, 635, RU, 2}, {27465, 27465, 635, EN, 2},
    {27473, 27482, 636, CS, 2}, {27492, 27492, 636, RU, 2}, {27473, 27473, 636, EN, 2}, {27507, 27507, 637, CS, 2},
    {27518, 27518, 637, RU, 2}, {27537, 27537, 637, EN, 2}, {27549, 27555, 638, CS, 2}, {27562, 27562, 638, RU, 2},
    {27571, 27571, 638, EN, 2}, {27577, 27577, 639, CS, 2}, {27584, 27584, 639, RU, 2}, {27595, 27595, 639, EN, 2},
    {27602, 27602, 640, CS, 2}, {27608, 27608, 640, RU, 2}, {27619, 27619, 640, RU, 2}, {27634, 27634, 640, EN, 2},
    {27640, 27640, 641, CS, 2}, {27647, 27647, 641, RU, 2}, {27640, 27640, 641, EN, 2}, {27660, 27660, 642, CS, 2},
    {27667, 27667, 642, RU, 2}, {27678, 27678, 642, EN, 2}, {27685, 27685, 643, CS, 2}, {27694, 27694, 643, RU, 2},
    {27709, 27709, 643, EN, 2}, {27717, 27717, 644, CS, 2}, {27724, 27724, 644, RU, 2}, {27717, 27717, 644, EN, 2},
    {27737, 27747, 645, CS, 2}, {27758, 27758, 645, RU, 2}, {27779, 27779, 645, EN, 2}, {27791, 27791, 646, CS, 2},
    {27798, 27798, 646, RU, 2}, {27811, 27811, 646, EN, 2}, {27818, 27826, 647, CS, 2}, {27835, 27835, 647, RU, 2},
    {27848, 27848, 647, EN, 2}, {27856, 27865, 648, CS, 2}, {27875, 27875, 648, RU, 2}, {27892, 27892, 648, EN, 2},
    {27901, 27909, 649, CS, 2}, {27918, 27918, 649, RU, 2}, {27931, 27931, 649, EN, 2}, {27938, 27938, 650, CS, 2},
    {27945, 27953, 650, CS, 2}, {27962, 27962, 650, RU, 2}, {27938, 27938, 650, EN, 2}, {27971, 27979, 651, CS, 2},
    {27988, 27988, 651, RU, 2}, {28003, 28003, 651, EN, 2}, {28011, 28011, 652, CS, 2}, {28019, 28019, 652, RU, 2},
    {28034, 28034, 652, EN, 2}, {28042, 28042, 653, CS, 2}, {28048, 28048, 653, RU, 2}, {28042, 28042, 653, EN, 2},
    {28057, 28066, 654, CS, 2}, {28076, 28076, 654, RU, 2}, {28091, 28091, 654, OTHER, 2}, {28106, 28106, 654, EN, 2},
    {28115, 28115, 654, OTHER, 2}, {28123, 28123, 654, OTHER, 2}, {28131, 28131, 655, CS, 2},
    {28137, 28137, 655, RU, 2}, {28148, 28148, 655, EN, 2}, {28154, 28163, 656, CS, 2}, {28174, 28174, 656, RU, 2},
    {28191, 28191, 656, EN, 2}, {28201, 28211, 656, OTHER, 2}, {28222, 28231, 657, CS, 2}, {28242, 28242, 657, RU, 2},
    {28222, 28222, 657, EN, 2}, {28222, 28231, 657, SK, 2}, {28259, 28264, 658, CS, 2}, {28271, 28271, 658, RU, 2},
    {28259, 28259, 658, EN, 2}, {28280, 28286, 659, CS, 2}, {28293, 28293, 659, RU, 2}, {28302, 28302, 659, EN, 2},
    {28307, 28314, 660, CS, 2}, {28323, 28323, 660, RU, 2}, {28336, 28336, 660, EN, 2}, {28343, 28343, 660, OTHER, 2},
    {28349, 28356, 661, CS, 2}, {28364, 28364, 661, RU, 2}, {28379, 28379, 661, EN, 2}, {28389, 28389, 661, OTHER, 2},
    {28397, 28397, 662, CS, 2}, {28406, 28406, 662, RU, 2}, {28397, 28397, 662, EN, 2}, {28421, 28421, 663, CS, 2},
    {28428, 28428, 663, RU, 2}, {28421, 28421, 663, EN, 2}, {28441, 28441, 664, CS, 2}, {28448, 28448, 664, RU, 2},
    {28441, 28441, 664, EN, 2}, {28461, 28470, 665, CS, 2}, {28480, 28480, 665, RU, 2}, {28497, 28497, 665, RU, 2},
    {28528, 28528, 665, EN, 2}, {28543, 28543, 666, CS, 2}, {28497, 28497, 666, RU, 2}, {28528, 28528, 666, EN, 2},
    {28558, 28558, 667, CS, 2}, {28567, 28567, 667, RU, 2}, {28558, 28558, 667, EN, 2}, {28582, 28590, 667, OTHER, 2},
    {28599, 28599, 668, CS, 2}, {28606, 28606, 668, RU, 2}, {28599, 28599, 668, EN, 2}, {28619, 28619, 669, CS, 2},
    {28628, 28628, 669, RU, 2}, {28651, 28651, 669, EN, 2}, {28662, 28662, 670, CS, 2}, {28669, 28669, 670, RU, 2},
    {28662, 28662, 670, EN, 2}, {28682, 28682, 671, CS, 2}, {28689, 28689, 671, RU, 2}, {28682, 28682, 671, EN, 2},
    {28702, 28702, 672, CS, 2}, {28712, 28712, 672, RU, 2}, {28731, 28731, 672, EN, 2}, {28741, 28741, 673, CS, 2},
    {28747, 28747, 673, RU, 2}, {28741, 28741, 673, EN, 2}, {28758, 28758, 674, CS, 2}, {28768, 28768, 674, RU, 2},
    {28758, 28758, 674, EN, 2}, {28787, 28797, 675, CS, 2}, {28808, 28808, 675, RU, 2}, {28787, 28787, 675, EN, 2},
    {28827, 28827, 675, OTHER, 2}, {28834, 28834, 676, CS, 2}, {28840, 28840, 676, RU, 2}, {28834, 28834, 676, EN, 2},
    {28851, 28851, 677, CS, 2}, {28858, 28858, 677, RU, 2}, {28851, 28851, 677, EN, 2}, {28869, 28869, 677, OTHER, 2},
    {28875, 28875, 678, CS, 2}, {28880, 28880, 678, CS, 2}, {28885, 28885, 678, RU, 2}, {28880, 28880, 678, EN, 2},
    {28894, 28905, 679, CS, 2}, {28918, 28918, 679, RU, 2}, {28939, 28939, 679, OTHER, 2}, {28957, 28957, 679, EN, 2},
    {28968, 28968, 679, OTHER, 2}, {28978, 28987, 680, CS, 2}, {28997, 28997, 680, RU, 2}, {29014, 29014, 680, EN, 2},
    {29023, 29023, 681, CS, 2}, {29030, 29030, 681, RU, 2}, {29043, 29043, 681, EN, 2}, {29050, 29050, 682, CS, 2},
    {29059, 29059, 682, RU, 2}, {29076, 29076, 682, EN, 2}, {29085, 29085, 683, CS, 2}, {29095, 29095, 683, RU, 2},
    {29085, 29085, 683, EN, 2}, {29114, 29120, 684, CS, 2}, {29127, 29127, 684, RU, 2}, {29114, 29114, 684, EN, 2},
    {29138, 29138, 685, CS, 2}, {29146, 29146, 685, RU, 2}, {29161, 29161, 685, EN, 2}, {29169, 29178, 686, CS, 2},
    {29188, 29188, 686, RU, 2}, {29205, 29205, 686, EN, 2}, {29213, 29213, 686, EN, 2}, {29222, 29222, 687, CS, 2},
    {29231, 29231, 687, RU, 2}, {29248, 29248, 687, EN, 2}, {29257, 29266, 688, CS, 2}, {29277, 29277, 688, RU, 2},
    {29296, 29296, 688, RU, 2}, {29313, 29323, 688, EN, 2}, {29313, 29313, 688, EN, 2}, {29257, 29334, 688, OTHER, 2},
    {29344, 29349, 689, CS, 2}, {29355, 29355, 689, RU, 2}, {29364, 29364, 689, EN, 2}, {29369, 29379, 689, OTHER, 2},
    {29390, 29390, 689, OTHER, 2}, {29402, 29409, 690, CS, 2}, {29417, 29417, 690, RU, 2}, {29402, 29430, 690, EN, 2},
    {29402, 29402, 690, EN, 2}, {29438, 29438, 690, OTHER, 2}, {29448, 29454, 691, CS, 2}, {29461, 29461, 691, CS, 2},
    {29467, 29467, 691, RU, 2}, {29461, 29461, 691, EN, 2}, {29478, 29478, 691, OTHER, 2}, {29491, 29500, 692, CS, 2},
    {29510, 29510, 692, RU, 2}, {29527, 29527, 692, EN, 2}, {29537, 29545, 693, CS, 2}, {29554, 29554, 693, RU, 2},
    {29537, 29537, 693, EN, 2}, {29569, 29577, 693, OTHER, 2}, {29586, 29586, 693, OTHER, 2},
    {29593, 29599, 694, CS, 2}, {29607, 29607, 694, RU, 2}, {29618, 29625, 694, EN, 2}, {29618, 29618, 694, EN, 2},
    {29633, 29641, 695, CS, 2}, {29650, 29650, 695, RU, 2}, {29661, 29661, 695, EN, 2}, {29668, 29677, 696, CS, 2},
    {29687, 29687, 696, RU, 2}, {29704, 29704, 696, EN, 2}, {29713, 29725, 697, CS, 2}, {29739, 29739, 697, RU, 2},
    {29746, 29751, 697, EN, 2}, {29757, 29761, 698, CS, 2}, {29766, 29775, 698, RU, 2}, {29784, 29789, 698, EN, 2},
    {29784, 29784, 698, EN, 2}, {29795, 29795, 698, OTHER, 2}, {29800, 29807, 699, CS, 2}, {29816, 29816, 699, RU, 2},
    {29800, 29800, 699, EN, 2}, {29829, 29837, 700, CS, 2}, {29846, 29846, 700, RU, 2}, {29861, 29861, 700, EN, 2},
    {29869, 29869, 701, CS, 2}, {29877, 29877, 701, RU, 2}, {29869, 29869, 701, EN, 2}, {29892, 29892, 702, CS, 2},
    {29902, 29902, 702, RU, 2}, {29925, 29925, 702, EN, 2}, {29939, 29939, 703, CS, 2}, {29945, 29945, 703, RU, 2},
    {29939, 29939, 703, EN, 2}, {29956, 29956, 704, CS, 2}, {29963, 29963, 704, CS, 2}, {29970, 29970, 704, RU, 2},
    {29983, 29983, 704, RU, 2}, {29956, 29956, 704, EN, 2}, {29963, 29963, 704, EN, 2}, {29996, 29996, 705, CS, 2},
    {30003, 30003, 705, RU, 2}, {30018, 30018, 705, EN, 2}, {30026, 30026, 705, EN, 2}, {30034, 30034, 706, CS, 2},
    {30041, 30041, 706, RU, 2}, {30054, 30054, 706, EN, 2}, {30061, 30061, 706, OTHER, 2},
    {30068, 30068, 706, OTHER, 2}, {30075, 30075, 707, CS, 2}, {30085, 30101, 707, CS, 2}, {30118, 30118, 707, RU, 2},
    {30137, 30137, 707, RU, 2}, {30167, 30167, 707, RU, 2}, {30186, 30186, 707, EN, 2}, {30197, 30197, 707, EN, 2},
    {30211, 30211, 707, EN, 2}, {30228, 30228, 707, EN, 2}, {30238, 30238, 708, CS, 2}, {30248, 30248, 708, RU, 2},
    {30238, 30238, 708, EN, 2}, {30267, 30267, 709, CS, 2}, {30278, 30278, 709, RU, 2}, {30267, 30267, 709, EN, 2},
    {30299, 30299, 710, CS, 2}, {30309, 30309, 710, RU, 2}, {30299, 30299, 710, EN, 2}, {30328, 30328, 711, CS, 2},
    {30336, 30336, 711, RU, 2}, {30351, 30351, 711, EN, 2}, {30361, 30361, 712, CS, 2}, {30370, 30370, 712, RU, 2},
    {30361, 30361, 712, EN, 2}, {30387, 30403, 713, CS, 2}, {30420, 30435, 713, CS, 2}, {30452, 30452, 713, RU, 2},
    {30482, 30482, 713, EN, 2}, {30498, 30498, 713, EN, 2}, {30514, 30530, 714, CS, 2}, {30547, 30547, 714, RU, 2},
    {30514, 30514, 714, EN, 2}, {30579, 30579, 714, EN, 2}, {30598, 30598, 715, CS, 2}, {30610, 30610, 715, RU, 2},
    {30598, 30598, 715, EN, 2}, {30633, 30642, 716, CS, 2}, {30652, 30673, 716, RU, 2}, {30652, 30652, 716, RU, 2},
    {30694, 30705, 716, EN, 2}, {30694, 30694, 716, EN, 2}, {30717, 30717, 716, EN, 2}, {30729, 30739, 716, OTHER, 2},
    {30750, 30756, 717, CS, 2}, {30763, 30763, 717, RU, 2}, {30750, 30750, 717, EN, 2}, {30776, 30786, 718, CS, 2},
    {30797, 30797, 718, RU, 2}, {30816, 30816, 718, EN, 2}, {30826, 30833, 719, CS, 2}, {30841, 30841, 719, RU, 2},
    {30854, 30854, 719, EN, 2}, {30861, 30861, 719, EN, 2}, {30868, 30868, 720, CS, 2}, {30873, 30873, 720, RU, 2},
    {30868, 30868, 720, EN, 2}, {30884, 30884, 721, CS, 2}, {30889, 30889, 721, RU, 2}, {30884, 30884, 721, EN, 2},
    {30900, 30900, 722, CS, 2}, {30910, 30910, 722, RU, 2}, {30929, 30929, 722, EN, 2}, {30939, 30939, 723, CS, 2},
    {30946, 30946, 723, RU, 2}, {30939, 30939, 723, EN, 2}, {30961, 30975, 724, CS, 2}, {30990, 30990, 724, RU, 2},
    {31015, 31015, 724, EN, 2}, {31029, 31029, 724, EN, 2}, {31042, 31053, 725, CS, 2}, {31065, 31065, 725, RU, 2},
    {31084, 31084, 725, EN, 2}, {31096, 31096, 726, CS, 2}, {31108, 31108, 726, RU, 2}, {31131, 31131, 726, EN, 2},
    {31143, 31143, 726, EN, 2}, {31153, 31153, 727, CS, 2}, {31162, 31162, 727, RU, 2}, {31153, 31153, 727, EN, 2},
    {31179, 31179, 728, CS, 2}, {31185, 31185, 728, RU, 2}, {31179, 31179, 728, EN, 2}, {31196, 31196, 728, OTHER, 2},
    {31204, 31204, 729, CS, 2}, {31209, 31218, 729, RU, 2}, {31227, 31227, 729, EN, 2}, {31204, 31204, 729, EN, 2},
    {29438, 31233, 730, CS, 2}, {31244, 31244, 730, RU, 2}, {29438, 29438, 730, EN, 2}, {31263, 31263, 730, EN, 2},
    {31274, 31286, 731, CS, 2}, {31299, 31299, 731, RU, 2}, {31323, 31323, 731, EN, 2}, {31338, 31338, 731, EN, 2},
    {31352, 31352, 732, CS, 2}, {31364, 31373, 732, CS, 2}, {31383, 31383, 732, RU, 2}, {31400, 31400, 732, RU, 2},
    {31423, 31423, 732, EN, 2}, {31432, 31432, 732, EN, 2}, {31445, 31459, 733, CS, 2}, {31474, 31474, 733, RU, 2},
    {31498, 31498, 733, EN, 2}, {31514, 31514, 734, CS, 2}, {31526, 31526, 734, RU, 2}, {31514, 31514, 734, EN, 2},
    {31549, 31549, 735, CS, 2}, {31557, 31557, 735, RU, 2}, {31570, 31570, 735, EN, 2}, {31578, 31578, 736, CS, 2},
    {31586, 31586, 736, RU, 2}, {31601, 31601, 736, EN, 2}, {31608, 31621, 737, CS, 2}, {31637, 31637, 737, RU, 2},
    {31665, 31665, 737, EN, 2}, {31674, 31674, 738, CS, 2}, {31679, 31679, 738, RU, 2}, {31688, 31688, 738, EN, 2},
    {31674, 31674, 738, EN, 2}, {31694, 31694, 739, CS, 2}, {31702, 31702, 739, RU, 2}, {31717, 31717, 739, EN, 2},
    {31725, 31733, 740, CS, 2}, {31742, 31742, 740, RU, 2}, {31757, 31757, 740, EN, 2}, {31766, 31766, 741, CS, 2},
    {31775, 31775, 741, RU, 2}, {31788, 31788, 741, EN, 2}, {31796, 31796, 741, EN, 2}, {31802, 31802, 742, CS, 2},
    {31812, 31812, 742, RU, 2}, {31827, 31827, 742, EN, 2}, {31836, 31846, 743, CS, 2}, {31857, 31870, 743, CS, 2},
    {31885, 31885, 743, RU, 2}, {31902, 31902, 743, RU, 2}, {31927, 31927, 743, EN, 2}, {31941, 31941, 743, EN, 2},
    {31951, 31961, 744, CS, 2}, {31972, 31972, 744, CS, 2}, {31981, 31981, 744, RU, 2}, {32000, 32000, 744, RU, 2},
    {31951, 31951, 744, EN, 2}, {32015, 32024, 745, CS, 2}, {32035, 32035, 745, RU, 2}, {32046, 32046, 745, EN, 2},
    {32055, 32064, 746, CS, 2}, {32074, 32074, 746, RU, 2}, {32093, 32093, 746, EN, 2}, {32104, 32113, 747, CS, 2},
    {32123, 32123, 747, RU, 2}, {32104, 32104, 747, EN, 2}, {32140, 32140, 748, CS, 2}, {32147, 32147, 748, CS, 2},
    {32155, 32155, 748, RU, 2}, {32168, 32168, 748, EN, 2}, {32176, 32185, 749, CS, 2}, {32195, 32195, 749, RU, 2},
    {32210, 32210, 749, EN, 2}, {32219, 32219, 750, CS, 2}, {32228, 32228, 750, RU, 2}, {32245, 32245, 750, EN, 2},
    {32254, 32254, 751, CS, 2}, {32265, 32265, 751, RU, 2}, {32282, 32282, 751, EN, 2}, {32291, 32300, 752, CS, 2},
    {32311, 32311, 752, RU, 2}, {32326, 32326, 752, EN, 2}, {32336, 32336, 753, CS, 2}, {32346, 32346, 753, RU, 2},
    {32363, 32363, 753, EN, 2}, {32372, 32372, 754, CS, 2}, {32377, 32377, 754, RU, 2}, {32386, 32386, 754, RU, 2},
    {32372, 32372, 754, EN, 2}, {32395, 32395, 755, CS, 2}, {32401, 32401, 755, RU, 2}, {32414, 32414, 755, EN, 2},
    {32422, 32422, 756, CS, 2}, {32429, 32429, 756, RU, 2}, {32442, 32442, 756, EN, 2}, {32449, 32449, 756, EN, 2},
    {32457, 32467, 757, CS, 2}, {32479, 32479, 757, RU, 2}, {32501, 32501, 757, EN, 2}, {32515, 32528, 758, CS, 2},
    {32545, 32545, 758, RU, 2}, {32575, 32575, 758, EN, 2}, {32586, 32586, 759, CS, 2}, {32594, 32594, 759, RU, 2},
    {32586, 32586, 759, EN, 2}, {32609, 32609, 760, CS, 2}, {32616, 32616, 760, RU, 2}, {32609, 32609, 760, EN, 2},
    {32629, 32629, 761, CS, 2}, {32636, 32636, 761, CS, 2}, {32642, 32642, 761, RU, 2}, {32655, 32655, 761, RU, 2},
    {32629, 32629, 761, EN, 2}, {32636, 32636, 761, EN, 2}, {32666, 32666, 762, CS, 2}, {32674, 32674, 762, RU, 2},
    {32687, 32687, 762, EN, 2}, {32695, 32695, 762, EN, 2}, {32702, 32702, 763, CS, 2}, {32711, 32711, 763, CS, 2},
    {32718, 32718, 763, RU, 2}, {32734, 32734, 763, RU, 2}, {32711, 32711, 763, EN, 2}, {32702, 32702, 763, EN, 2},
    {32747, 32755, 764, CS, 2}, {32764, 32764, 764, RU, 2}, {32779, 32779, 764, EN, 2}, {32788, 32788, 765, CS, 2},
    {32798, 32798, 765, RU, 2}, {32788, 32788, 765, EN, 2}, {32817, 32817, 766, CS, 2}, {32825, 32825, 766, RU, 2},
    {32838, 32838, 766, EN, 2}, {32846, 32846, 766, EN, 2}, {32854, 32861, 767, CS, 2}, {32869, 32869, 767, RU, 2},
    {32882, 32882, 767, EN, 2}, {32890, 32898, 768, CS, 2}, {32907, 32907, 768, RU, 2}, {32922, 32922, 768, EN, 2},
    {32931, 32940, 769, CS, 2}, {32950, 32950, 769, RU, 2}, {32965, 32965, 769, EN, 2}, {32974, 32974, 769, EN, 2},
    {32984, 32994, 770, CS, 2}, {33006, 33006, 770, RU, 2}, {33026, 33026, 770, EN, 2}, {33038, 33038, 770, EN, 2},
    {33049, 33055, 771, CS, 2}, {33062, 33062, 771, RU, 2}, {33049, 33049, 771, EN, 2}, {33073, 33083, 772, CS, 2},
    {33096, 33096, 772, RU, 2}, {33073, 33073, 772, EN, 2}, {33115, 33122, 773, CS, 2}, {33132, 33132, 773, RU, 2},
    {33145, 33145, 773, EN, 2}, {33153, 33160, 774, CS, 2}, {33168, 33168, 774, RU, 2}, {33179, 33179, 774, EN, 2},
    {33186, 33192, 775, CS, 2}, {33199, 33199, 775, RU, 2}, {33208, 33208, 775, EN, 2}, {33214, 33225, 776, CS, 2},
    {33238, 33238, 776, RU, 2}, {33254, 33254, 776, EN, 2}, {33264, 33264, 777, CS, 2}, {33271, 33271, 777, CS, 2},
    {33278, 33278, 777, RU, 2}, {33291, 33291, 777, RU, 2}, {33304, 33304, 777, EN, 2}, {33311, 33311, 777, EN, 2},
    {33318, 33318, 778, CS, 2}, {33326, 33326, 778, RU, 2}, {33345, 33345, 778, EN, 2}, {33354, 33354, 778, EN, 2},
    {33362, 33362, 779, CS, 2}, {33369, 33369, 779, RU, 2}, {33362, 33362, 779, EN, 2}, {33382, 33382, 779, EN, 2},
    {33390, 33398, 780, CS, 2}, {33407, 33416, 780, CS, 2}, {33428, 33428, 780, RU, 2}, {33445, 33445, 780, RU, 2},
    {33407, 33407, 780, EN, 2}, {33390, 33390, 780, EN, 2}, {33460, 33466, 781, CS, 2}, {33473, 33473, 781, RU, 2},
    {33460, 33460, 781, EN, 2}, {33484, 33484, 781, EN, 2}, {33490, 33500, 782, CS, 2}, {33513, 33513, 782, RU, 2},
    {33490, 33490, 782, EN, 2}, {33530, 33538, 783, CS, 2}, {33547, 33547, 783, RU, 2}, {33562, 33562, 783, EN, 2},
    {33530, 33530, 783, EN, 2}, {33569, 33577, 784, CS, 2}, {33586, 33586, 784, RU, 2}, {33569, 33569, 784, EN, 2},
    {33601, 33608, 785, CS, 2}, {33616, 33616, 785, RU, 2}, {33629, 33629, 785, EN, 2}, {33637, 33637, 786, CS, 2},
    {33643, 33643, 786, RU, 2}, {33637, 33637, 786, EN, 2}, {33654, 33654, 787, CS, 2}, {33660, 33660, 787, RU, 2},
    {33654, 33654, 787, EN, 2}, {33671, 33679, 788, CS, 2}, {33688, 33688, 788, RU, 2}, {33671, 33671, 788, EN, 2},
    {33703, 33703, 788, EN, 2}, {33709, 33709, 789, CS, 2}, {33716, 33716, 789, RU, 2}, {33731, 33731, 789, EN, 2},
    {33739, 33747, 790, CS, 2}, {33756, 33756, 790, RU, 2}, {33769, 33769, 790, EN, 2}, {33778, 33778, 791, CS, 2},
    {33785, 33785, 791, CS, 2}, {33791, 33791, 791, RU, 2}, {33804, 33804, 791, RU, 2}, {33778, 33778, 791, EN, 2},
    {33815, 33823, 792, CS, 2}, {33832, 33832, 792, RU, 2}, {33815, 33815, 792, EN, 2}, {33849, 33856, 793, CS, 2},
    {33864, 33864, 793, RU, 2}, {33877, 33877, 793, EN, 2}, {33884, 33894, 794, CS, 2}, {33905, 33905, 794, RU, 2},
    {33924, 33924, 794, UK, 2}, {33941, 33941, 794, EN, 2}, {33951, 33958, 795, CS, 2}, {33966, 33966, 795, RU, 2},
    {33981, 33981, 795, EN, 2}, {33991, 33991, 796, CS, 2}, {33999, 33999, 796, RU, 2}, {34014, 34014, 796, EN, 2},
    {34023, 34023, 797, CS, 2}, {34031, 34031, 797, RU, 2}, {34023, 34023, 797, EN, 2}, {34046, 34046, 798, CS, 2},
    {34053, 34053, 798, RU, 2}, {34046, 34046, 798, EN, 2}, {34066, 34066, 799, CS, 2}, {34075, 34075, 799, RU, 2},
    {34066, 34066, 799, EN, 2}, {34093, 34093, 800, CS, 2}, {34099, 34099, 800, RU, 2}, {34093, 34093, 800, EN, 2},
    {34110, 34110, 801, CS, 2}, {34118, 34118, 801, RU, 2}, {34133, 34133, 801, EN, 2}, {34142, 34142, 801, EN, 2},
    {34150, 34150, 802, CS, 2}, {34160, 34160, 802, RU, 2}, {34181, 34181, 802, EN, 2}, {34192, 34192, 803, CS, 2},
    {34200, 34200, 803, RU, 2}, {34215, 34215, 803, EN, 2}, {34223, 34223, 804, CS, 2}, {34229, 34229, 804, RU, 2},
    {34223, 34223, 804, EN, 2}, {34240, 34240, 804, EN, 2}, {34247, 34254, 805, CS, 2}, {34263, 34263, 805, RU, 2},
    {34278, 34278, 805, EN, 2}, {34286, 34286, 806, CS, 2}, {34292, 34292, 806, RU, 2}, {34303, 34303, 806, EN, 2},
    {34309, 34309, 807, CS, 2}, {34316, 34316, 807, RU, 2}, {34327, 34327, 807, EN, 2}, {34333, 34333, 808, CS, 2},
    {34340, 34340, 808, RU, 2}, {34355, 34355, 808, EN, 2}, {34364, 34364, 809, CS, 2}, {34370, 34370, 809, RU, 2},
    {34383, 34383, 809, EN, 2}, {34390, 34390, 810, CS, 2}, {34395, 34395, 810, RU, 2}, {34404, 34404, 810, EN, 2},
    {34409, 34415, 811, CS, 2}, {34422, 34422, 811, RU, 2}, {34409, 34409, 811, EN, 2}, {34433, 34433, 812, CS, 2},
    {34439, 34439, 812, RU, 2}, {34450, 34450, 812, EN, 2}, {34456, 34463, 813, CS, 2}, {34471, 34471, 813, RU, 2},
    {34456, 34456, 813, EN, 2}, {34484, 34490, 814, CS, 2}, {34497, 34497, 814, RU, 2}, {34511, 34511, 814, EN, 2},
    {34518, 34518, 815, CS, 2}, {34524, 34524, 815, RU, 2}, {34535, 34535, 815, EN, 2}, {34541, 34550, 816, CS, 2},
    {34561, 34571, 816, CS, 2}, {34583, 34583, 816, RU, 2}, {34561, 34561, 816, EN, 2}, {34599, 34606, 817, CS, 2},
    {34614, 34614, 817, RU, 2}, {34623, 34623, 817, EN, 2}, {34629, 34629, 817, OTHER, 2}, {34634, 34634, 818, CS, 2},
    {34645, 34645, 818, RU, 2}, {34668, 34668, 818, EN, 2}, {34679, 34679, 819, CS, 2}, {34685, 34685, 819, RU, 2},
    {34679, 34679, 819, EN, 2}, {34698, 34698, 820, CS, 2}, {34703, 34703, 820, RU, 2}, {34698, 34698, 820, EN, 2},
    {34712, 34712, 821, CS, 2}, {34721, 34721, 821, RU, 2}, {34736, 34736, 821, EN, 2}, {34744, 34744, 822, CS, 2},
    {6996, 6996, 822, RU, 2}, {34744, 34744, 822, EN, 2}, {34750, 34756, 823, CS, 2}, {5839, 5839, 823, RU, 2},
    {34764, 34764, 823, EN, 2}, {34772, 34780, 824, CS, 2}, {34789, 34789, 824, RU, 2}, {34806, 34806, 824, EN, 2},
    {34815, 34815, 825, CS, 2}, {34826, 34826, 825, RU, 2}, {34815, 34815, 825, EN, 2}, {34847, 34856, 826, CS, 2},
    {34867, 34867, 826, RU, 2}, {34884, 34884, 826, EN, 2}, {34894, 34894, 826, EN, 2}, {34904, 34904, 827, CS, 2},
    {34911, 34911, 827, RU, 2}, {34924, 34924, 827, EN, 2}, {34932, 34932, 827, EN, 2}, {34941, 34949, 828, CS, 2},
    {34958, 34958, 828, RU, 2}, {34971, 34971, 828, EN, 2}, {34980, 34980, 829, CS, 2}, {34992, 34992, 829, RU, 2},
    {35014, 35014, 829, EN, 2}, {35026, 35035, 830, CS, 2}, {35045, 35054, 830, CS, 2}, {35064, 35064, 830, RU, 2},
    {35081, 35081, 830, EN, 2}, {35091, 35104, 831, CS, 2}, {35119, 35119, 831, RU, 2}, {35136, 35136, 831, EN, 2},
    {35146, 35146, 832, CS, 2}, {35159, 35159, 832, RU, 2}, {35146, 35146, 832, EN, 2}, {35184, 35184, 833, CS, 2},
    {35191, 35191, 833, RU, 2}, {35202, 35202, 833, EN, 2}, {35184, 35184, 833, EN, 2}, {35210, 35218, 834, CS, 2},
    {35227, 35227, 834, RU, 2}, {35240, 35240, 834, EN, 2}, {35249, 35249, 835, CS, 2}, {35256, 35256, 835, RU, 2},
    {35269, 35269, 835, EN, 2}, {35276, 35276, 836, CS, 2}, {35284, 35284, 836, RU, 2}, {35297, 35297, 836, EN, 2},
    {35276, 35276, 836, EN, 2}, {35305, 35305, 837, CS, 2}, {35314, 35314, 837, RU, 2}, {35329, 35329, 837, EN, 2},
    {35339, 35339, 838, CS, 2}, {35345, 35345, 838, RU, 2}, {35356, 35356, 838, EN, 2}, {35339, 35339, 838, EN, 2},
    {35362, 35362, 839, CS, 2}, {35370, 35370, 839, RU, 2}, {35383, 35383, 839, EN, 2}, {35390, 35390, 840, CS, 2},
    {35397, 35397, 840, RU, 2}, {35390, 35390, 840, EN, 2}, {35410, 35410, 841, CS, 2}, {35416, 35416, 841, RU, 2},
    {35410, 35410, 841, EN, 2}, {35427, 35427, 842, CS, 2}, {35437, 35437, 842, RU, 2}, {35450, 35450, 842, EN, 2},
    {35457, 35457, 843, CS, 2}, {35463, 35463, 843, RU, 2}, {35474, 35474, 843, EN, 2}, {35480, 35486, 844, CS, 2},
    {35493, 35493, 844, RU, 2}, {35504, 35504, 844, EN, 2}, {35510, 35516, 845, CS, 2}, {35523, 35523, 845, RU, 2},
    {35510, 35510, 845, EN, 2}, {35534, 35543, 846, CS, 2}, {35553, 35553, 846, RU, 2}, {35570, 35570, 846, EN, 2},
    {35580, 35580, 847, CS, 2}, {35589, 35589, 847, RU, 2}, {35580, 35580, 847, EN, 2}, {35606, 35615, 848, CS, 2},
    {35625, 35625, 848, RU, 2}, {35642, 35642, 848, EN, 2}, {35652, 35659, 849, CS, 2}, {35667, 35667, 849, RU, 2},
    {35680, 35680, 849, EN, 2}, {35689, 35689, 850, CS, 2}, {35694, 35694, 850, RU, 2}, {35703, 35703, 850, EN, 2},
    {35709, 35709, 851, CS, 2}, {35721, 35721, 851, RU, 2}, {35736, 35736, 851, EN, 2}, {35746, 35746, 852, CS, 2},
    {35752, 35752, 852, RU, 2}, {35763, 35763, 852, EN, 2}, {35769, 35769, 853, CS, 2}, {35776, 35776, 853, RU, 2},
    {35769, 35769, 853, EN, 2}, {35789, 35806, 854, CS, 2}, {35825, 35825, 854, RU, 2}, {35840, 35840, 854, EN, 2},
    {35857, 35857, 855, CS, 2}, {35867, 35867, 855, RU, 2}, {35884, 35884, 855, EN, 2}, {35895, 35902, 856, CS, 2},
    {35910, 35910, 856, RU, 2}, {35923, 35923, 856, EN, 2}, {35931, 35931, 856, EN, 2}, {35938, 35938, 857, CS, 2},
    {35946, 35946, 857, RU, 2}, {35938, 35938, 857, EN, 2}, {35961, 35970, 858, CS, 2}, {35980, 35980, 858, RU, 2},
    {35997, 35997, 858, EN, 2}, {36005, 36005, 859, CS, 2}, {36018, 36018, 859, RU, 2}, {36005, 36005, 859, EN, 2},
    {36042, 36042, 860, CS, 2}, {36049, 36049, 860, RU, 2}, {36042, 36042, 860, EN, 2}, {36062, 36062, 861, CS, 2},
    {36072, 36072, 861, RU, 2}, {36062, 36062, 861, EN, 2}, {36089, 36089, 862, CS, 2}, {36098, 36098, 862, RU, 2},
    {36089, 36089, 862, EN, 2}, {36115, 36115, 863, CS, 2}, {36126, 36126, 863, RU, 2}, {36115, 36115, 863, EN, 2},
    {36145, 36145, 864, CS, 2}, {36154, 36164, 864, CS, 2}, {36175, 36175, 864, RU, 2}, {36175, 36175, 864, UK, 2},
    {36145, 36145, 864, EN, 2}, {36191, 36191, 865, CS, 2}, {36203, 36203, 865, RU, 2}, {36227, 36227, 865, RU, 2},
    {36191, 36191, 865, EN, 2}, {36247, 36247, 866, CS, 2}, {36259, 36259, 866, RU, 2}, {36247, 36247, 866, EN, 2},
    {36283, 36283, 867, CS, 2}, {36297, 36297, 867, RU, 2}, {36283, 36283, 867, EN, 2}, {36323, 36323, 868, CS, 2},
    {36334, 36334, 868, RU, 2}, {36357, 36357, 868, EN, 2}, {36370, 36370, 869, CS, 2}, {36378, 36378, 869, RU, 2},
    {36370, 36370, 869, EN, 2}, {36391, 36391, 870, CS, 2}, {36399, 36399, 870, RU, 2}, {36391, 36391, 870, EN, 2},
    {36414, 36414, 871, CS, 2}, {36422, 36422, 871, RU, 2}, {36414, 36414, 871, EN, 2}, {36437, 36437, 872, CS, 2},
    {36448, 36448, 872, RU, 2}, {36437, 36437, 872, EN, 2}, {36467, 36467, 873, CS, 2}, {36475, 36475, 873, RU, 2},
    {36467, 36467, 873, EN, 2}, {36486, 36486, 874, CS, 2}, {36496, 36496, 874, RU, 2}, {36486, 36486, 874, EN, 2},
    {36513, 36513, 875, CS, 2}, {36523, 36523, 875, RU, 2}, {36513, 36513, 875, EN, 2}, {36542, 36542, 876, CS, 2},
    {36551, 36551, 876, RU, 2}, {36542, 36542, 876, EN, 2}, {36566, 36566, 877, CS, 2}, {36574, 36574, 877, RU, 2},
    {36566, 36566, 877, EN, 2}, {36589, 36589, 878, CS, 2}, {36598, 36598, 878, RU, 2}, {36589, 36589, 878, EN, 2},
    {36615, 36615, 879, CS, 2}, {36626, 36626, 879, RU, 2}, {36615, 36615, 879, EN, 2}, {36647, 36647, 880, CS, 2},
    {36657, 36657, 880, RU, 2}, {36647, 36647, 880, EN, 2}, {36672, 36672, 881, CS, 2}, {36679, 36679, 881, RU, 2},
    {36672, 36672, 881, EN, 2}, {36692, 36699, 882, CS, 2}, {36692, 36692, 882, CS, 2}, {36707, 36707, 882, CS, 2},
    {36714, 36714, 882, RU, 2}, {36692, 36692, 882, EN, 2}, {36727, 36727, 883, CS, 2}, {36727, 36736, 883, CS, 2},
    {36746, 36746, 883, RU, 2}, {36727, 36727, 883, EN, 2}, {36763, 36763, 884, CS, 2}, {36773, 36773, 884, RU, 2},
    {36763, 36763, 884, EN, 2}, {36790, 36790, 885, CS, 2}, {36797, 36797, 885, RU, 2}, {36790, 36790, 885, EN, 2},
    {36810, 36810, 885, OTHER, 2}, {36817, 36834, 886, CS, 2}, {7920, 7920, 886, CS, 2}, {36852, 36852, 886, RU, 2},
    {36865, 36865, 886, EN, 2}, {36877, 36877, 887, CS, 2}, {36885, 36885, 887, RU, 2}, {36877, 36877, 887, EN, 2},
    {36900, 36900, 888, CS, 2}, {36913, 36913, 888, RU, 2}, {36900, 36900, 888, EN, 2}, {36937, 36937, 889, CS, 2},
    {36952, 36952, 889, RU, 2}, {36937, 36937, 889, EN, 2}, {36979, 36988, 890, CS, 2}, {36998, 36998, 890, RU, 2},
    {36979, 36979, 890, EN, 2}, {36979, 36988, 890, EN, 2}, {37015, 37015, 891, CS, 2}, {37026, 37026, 891, RU, 2},
    {37015, 37015, 891, EN, 2}, {37047, 37056, 892, CS, 2}, {37066, 37066, 892, RU, 2}, {37047, 37047, 892, EN, 2},
    {37047, 37056, 892, EN, 2}, {37083, 37091, 893, CS, 2}, {37100, 37100, 893, RU, 2}, {37113, 37113, 893, EN, 2},
    {37120, 37120, 894, CS, 2}, {37131, 37131, 894, RU, 2}, {37152, 37152, 894, EN, 2}, {37163, 37172, 895, CS, 2},
    {37182, 37182, 895, RU, 2}, {37199, 37199, 895, EN, 2}, {37208, 37225, 896, CS, 2}, {37244, 37244, 896, RU, 2},
    {37278, 37278, 896, EN, 2}, {37293, 37308, 897, CS, 2}, {37326, 37326, 897, RU, 2}, {37354, 37354, 897, EN, 2},
    {37369, 37384, 898, CS, 2}, {37400, 37400, 898, RU, 2}, {37430, 37430, 898, EN, 2}, {37443, 37456, 899, CS, 2},
    {37471, 37471, 899, RU, 2}, {37495, 37495, 899, EN, 2}, {37508, 37508, 900, CS, 2}, {37517, 37517, 900, RU, 2},
    {37536, 37536, 900, RU, 2}, {37553, 37553, 900, EN, 2}, {37562, 37579, 901, CS, 2}, {37598, 37598, 901, RU, 2},
    {37634, 37634, 901, RU, 2}, {37668, 37668, 901, EN, 2}, {37682, 37682, 902, CS, 2}, {37690, 37690, 902, RU, 2},
    {945, 945, 902, EN, 2}, {37707, 37719, 903, CS, 2}, {37732, 37732, 903, RU, 2}, {37757, 37757, 903, EN, 2},
    {37770, 37770, 904, CS, 2}, {37776, 37776, 904, RU, 2}, {37789, 37789, 904, EN, 2}, {37796, 37796, 905, CS, 2},
    {37805, 37805, 905, CS, 2}, {37815, 37815, 905, RU, 2}, {37805, 37805, 905, EN, 2}, {37832, 37832, 906, CS, 2},
    {37841, 37841, 906, RU, 2}, {37832, 37832, 906, EN, 2}, {37858, 37858, 907, CS, 2}, {37867, 37867, 907, RU, 2},
    {37858, 37858, 907, EN, 2}, {37882, 37882, 908, CS, 2}, {37888, 37888, 908, RU, 2}, {37882, 37882, 908, EN, 2},
    {37899, 37911, 909, CS, 2}, {37924, 37924, 909, RU, 2}, {37946, 37946, 909, EN, 2}, {37957, 37957, 910, CS, 2},
    {37967, 37967, 910, RU, 2}, {37957, 37957, 910, EN, 2}, {37984, 37984, 911, CS, 2}, {37996, 37996, 911, RU, 2},
    {37984, 37984, 911, EN, 2}, {38019, 38019, 912, CS, 2}, {38033, 38033, 912, RU, 2}, {38019, 38019, 912, EN, 2},
    {38056, 38056, 913, CS, 2}, {38066, 38066, 913, RU, 2}, {38056, 38056, 913, EN, 2}, {38085, 38085, 914, CS, 2},
    {38093, 38093, 914, RU, 2}, {38085, 38085, 914, EN, 2}, {38110, 38110, 915, CS, 2}, {38119, 38119, 915, RU, 2},
    {38110, 38110, 915, EN, 2}, {38136, 38136, 916, CS, 2}, {38143, 38143, 916, RU, 2}, {38136, 38136, 916, EN, 2},
    {38156, 38156, 917, CS, 2}, {38161, 38161, 917, RU, 2}, {38156, 38156, 917, EN, 2}, {38168, 38168, 918, CS, 2},
    {38174, 38174, 918, RU, 2}, {38168, 38168, 918, EN, 2}, {38187, 38187, 919, CS, 2}, {38192, 38192, 919, CS, 2},
    {38198, 38198, 919, RU, 2}, {38187, 38187, 919, EN, 2}, {38209, 38209, 920, CS, 2}, {38214, 38214, 920, RU, 2},
    {38209, 38209, 920, EN, 2}, {38225, 38225, 921, CS, 2}, {38234, 38234, 921, RU, 2}, {38225, 38225, 921, EN, 2},
    {38251, 38251, 922, CS, 2}, {38257, 38257, 922, RU, 2}, {38251, 38251, 922, EN, 2}, {38264, 38264, 923, CS, 2},
    {38273, 38273, 923, RU, 2}, {38264, 38264, 923, EN, 2}, {38288, 38288, 924, CS, 2}, {38295, 38295, 924, RU, 2},
    {38288, 38288, 924, EN, 2}, {38308, 38308, 925, CS, 2}, {38316, 38316, 925, RU, 2}, {38308, 38308, 925, EN, 2},
    {38331, 38331, 926, CS, 2}, {38338, 38338, 926, RU, 2}, {38331, 38331, 926, EN, 2}, {38351, 38351, 927, CS, 2},
    {38360, 38360, 927, RU, 2}, {38351, 38351, 927, EN, 2}, {38375, 38375, 928, CS, 2}, {38387, 38387, 928, RU, 2},
    {38375, 38375, 928, EN, 2}, {38406, 38423, 929, CS, 2}, {38441, 38441, 929, RU, 2}, {38479, 38479, 929, EN, 2},
    {38496, 38509, 930, CS, 2}, {38523, 38523, 930, RU, 2}, {38553, 38553, 930, EN, 2}, {38565, 38565, 931, CS, 2},
    {38575, 38575, 931, RU, 2}, {38594, 38594, 931, EN, 2}, {38604, 38616, 932, CS, 2}, {38631, 38631, 932, RU, 2},
    {38659, 38659, 932, EN, 2}, {38676, 38685, 933, CS, 2}, {38695, 38695, 933, RU, 2}, {38712, 38712, 933, EN, 2},
    {38721, 38738, 934, CS, 2}, {38758, 38758, 934, RU, 2}, {38791, 38791, 934, EN, 2}, {38807, 38807, 935, CS, 2},
    {38814, 38814, 935, RU, 2}, {38827, 38827, 935, EN, 2}, {38836, 38836, 936, CS, 2}, {38846, 38854, 936, CS, 2},
    {38863, 38863, 936, RU, 2}, {38882, 38882, 936, RU, 2}, {38899, 38899, 936, EN, 2}, {38909, 38909, 936, EN, 2},
    {38918, 38927, 937, CS, 2}, {38937, 38937, 937, RU, 2}, {38958, 38958, 937, RU, 2}, {38977, 38977, 937, EN, 2},
    {38987, 38987, 938, CS, 2}, {38995, 38995, 938, RU, 2}, {38987, 38987, 938, EN, 2}, {39010, 39015, 939, CS, 2},
    {39021, 39021, 939, RU, 2}, {39010, 39010, 939, EN, 2}, {39028, 39044, 940, CS, 2}, {39061, 39061, 940, CS, 2},
    {39068, 39068, 940, RU, 2}, {39083, 39083, 940, EN, 2}, {39092, 39092, 941, CS, 2}, {39100, 39100, 941, RU, 2},
    {39092, 39092, 941, EN, 2}, {39115, 39124, 942, CS, 2}, {39134, 39134, 942, RU, 2}, {39115, 39115, 942, EN, 2},
    {39151, 39158, 943, CS, 2}, {39167, 39167, 943, RU, 2}, {39180, 39180, 943, EN, 2}, {39188, 39196, 944, CS, 2},
    {39188, 39207, 944, CS, 2}, {39217, 39217, 944, RU, 2}, {39232, 39232, 944, EN, 2}, {39239, 39249, 945, CS, 2},
    {39260, 39260, 945, RU, 2}, {39277, 39277, 945, EN, 2}, {39284, 39291, 946, CS, 2}, {39300, 39309, 946, CS, 2},
    {39319, 39319, 946, RU, 2}, {39334, 39334, 946, EN, 2}, {39342, 39342, 946, EN, 2}, {39351, 39363, 947, CS, 2},
    {39376, 39376, 947, RU, 2}, {39399, 39399, 947, EN, 2}, {39411, 39411, 948, CS, 2}, {39419, 39419, 948, RU, 2},
    {39432, 39432, 948, EN, 2}, {39439, 39445, 949, CS, 2}, {39452, 39452, 949, RU, 2}, {39463, 39463, 949, EN, 2},
    {39469, 39469, 950, CS, 2}, {39477, 39477, 950, RU, 2}, {39469, 39469, 950, EN, 2}, {39490, 39490, 951, CS, 2},
    {39496, 39496, 951, RU, 2}, {39507, 39507, 951, EN, 2}, {39514, 39514, 951, OTHER, 2},
    {39520, 39520, 951, OTHER, 2}, {39525, 39525, 951, OTHER, 2}, {39531, 39531, 952, CS, 2},
    {24330, 24330, 952, RU, 2}, {39536, 39536, 952, RU, 2}, {39545, 39545, 952, EN, 2}, {39550, 39550, 953, CS, 2},
    {39557, 39557, 953, RU, 2}, {39570, 39570, 953, RU, 2}, {39550, 39550, 953, EN, 2}, {39583, 39583, 953, EN, 2},
    {39583, 39583, 953, OTHER, 2}, {39590, 39590, 954, CS, 2}, {39595, 39595, 954, RU, 2}, {39604, 39604, 954, RU, 2},
    {39613, 39613, 954, EN, 2}, {39618, 39618, 955, CS, 2}, {39624, 39624, 955, RU, 2}, {39635, 39635, 955, EN, 2},
    {39643, 39649, 955, OTHER, 2}, {39656, 39656, 955, OTHER, 2}, {39665, 39665, 956, CS, 2},
    {39670, 39670, 956, RU, 2}, {39679, 39679, 956, RU, 2}, {39690, 39690, 956, EN, 2}, {39697, 39697, 956, EN, 2},
    {39702, 39707, 957, CS, 2}, {39713, 39713, 957, RU, 2}, {39724, 39724, 957, RU, 2}, {11582, 11582, 957, OTHER, 2},
    {39733, 39737, 958, CS, 2}, {39742, 39742, 958, RU, 2}, {39751, 39751, 958, EN, 2}, {39757, 39757, 958, OTHER, 2},
    {39763, 39763, 959, CS, 2}, {39769, 39769, 959, RU, 2}, {39778, 39778, 960, CS, 2}, {39785, 39785, 960, RU, 2},
    {39798, 39798, 960, EN, 2}, {39806, 39806, 960, OTHER, 2}, {39812, 39812, 961, CS, 2}, {39819, 39819, 961, RU, 2},
    {39830, 39830, 961, EN, 2}, {39836, 39841, 962, CS, 2}, {39847, 39847, 962, RU, 2}, {39858, 39858, 962, EN, 2},
    {39864, 39864, 963, CS, 2}, {39869, 39869, 963, RU, 2}, {39876, 39876, 963, OTHER, 2}, {39882, 39882, 964, CS, 2},
    {39888, 39888, 964, RU, 2}, {39897, 39897, 964, EN, 2}, {39903, 39903, 965, CS, 2}, {39909, 39909, 965, RU, 2},
    {39920, 39920, 965, EN, 2}, {39926, 39932, 966, CS, 2}, {39926, 39926, 966, CS, 2}, {39939, 39939, 966, RU, 2},
    {39948, 39948, 966, EN, 2}, {39948, 39954, 966, EN, 2}, {39961, 39961, 967, CS, 2}, {39969, 39969, 967, CS, 2},
    {39977, 39977, 967, RU, 2}, {39969, 39969, 967, EN, 2}, {39992, 39992, 968, CS, 2}, {39998, 39998, 968, RU, 2},
    {40009, 40009, 968, EN, 2}, {40015, 40015, 969, CS, 2}, {40021, 40021, 969, RU, 2}, {40032, 40032, 969, EN, 2},
    {40038, 40043, 970, CS, 2}, {40049, 40049, 970, RU, 2}, {40058, 40058, 970, EN, 2}, {40064, 40064, 970, EN, 2},
    {40069, 40075, 971, CS, 2}, {40082, 40082, 971, RU, 2}, {40095, 40095, 971, EN, 2}, {40103, 40109, 972, CS, 2},
    {40116, 40116, 972, RU, 2}, {40127, 40127, 972, EN, 2}, {40134, 40134, 973, CS, 2}, {40141, 40141, 973, RU, 2},
    {40150, 40150, 973, EN, 2}, {40156, 40156, 974, CS, 2}, {40164, 40164, 974, RU, 2}, {40179, 40179, 974, EN, 2},
    {40187, 40187, 975, CS, 2}, {40192, 40192, 975, RU, 2}, {40187, 40187, 975, EN, 2}, {40201, 40201, 976, CS, 2},
    {40206, 40206, 976, CS, 2}, {40211, 40211, 976, RU, 2}, {40220, 40220, 976, RU, 2}, {40229, 40229, 976, EN, 2},
    {40235, 40235, 977, CS, 2}, {40240, 40240, 977, RU, 2}, {40249, 40249, 977, RU, 2}, {40260, 40260, 977, EN, 2},
    {40266, 40271, 978, CS, 2}, {40277, 40277, 978, RU, 2}, {40266, 40266, 978, EN, 2}, {40286, 40292, 979, CS, 2},
    {40299, 40299, 979, RU, 2}, {40286, 40286, 979, EN, 2}, {40310, 40310, 979, OTHER, 2}, {40315, 40320, 980, CS, 2},
    {40326, 40326, 980, RU, 2}, {40339, 40339, 980, RU, 2}, {40348, 40348, 980, EN, 2}, {40355, 40355, 981, CS, 2},
    {40360, 40360, 981, RU, 2}, {40355, 40355, 981, EN, 2}, {40369, 40369, 981, EN, 2}, {40375, 40382, 982, CS, 2},
    {40390, 40390, 982, RU, 2}, {40403, 40418, 982, UK, 2}, {40433, 40433, 982, EN, 2}, {40442, 40448, 983, CS, 2},
    {19285, 19285, 983, RU, 2}, {19296, 19309, 983, UK, 2}, {40455, 40455, 983, EN, 2}, {40442, 40442, 983, EN, 2},
    {40463, 40463, 984, CS, 2}, {40469, 40469, 984, RU, 2}, {40480, 40480, 984, EN, 2}, {40486, 40491, 985, CS, 2},
    {40497, 40497, 985, RU, 2}, {40486, 40486, 985, EN, 2}, {40506, 40512, 986, CS, 2}, {40519, 40519, 986, RU, 2},
    {40506, 40506, 986, EN, 2}, {40530, 40530, 986, EN, 2}, {40530, 40530, 986, OTHER, 2},
    {21189, 21189, 986, OTHER, 2}, {40537, 40537, 987, CS, 2}, {40543, 40543, 987, RU, 2}, {40537, 40537, 987, EN, 2},
    {40554, 40554, 988, CS, 2}, {40562, 40562, 988, RU, 2}, {40554, 40554, 988, EN, 2}, {40577, 40577, 989, CS, 2},
    {40586, 40586, 989, RU, 2}, {40577, 40577, 989, EN, 2}, {40603, 40603, 990, CS, 2}, {40611, 40611, 990, RU, 2},
    {40624, 40624, 990, EN, 2}, {40632, 40632, 990, EN, 2}, {40640, 40640, 990, EN, 2}, {40647, 40647, 991, CS, 2},
    {40651, 40651, 991, RU, 2}, {40658, 40658, 991, EN, 2}, {40663, 40663, 992, CS, 2}, {40671, 40671, 992, RU, 2},
    {40663, 40663, 992, EN, 2}, {40686, 40686, 993, CS, 2}, {40693, 40693, 993, RU, 2}, {40706, 40706, 993, EN, 2},
    {40716, 40716, 994, CS, 2}, {40723, 40723, 994, RU, 2}, {40716, 40716, 994, EN, 2}, {4625, 40732, 995, CS, 2},
    {40740, 40740, 995, RU, 2}, {4625, 4625, 995, EN, 2}, {40753, 40753, 996, CS, 2}, {40759, 40759, 996, RU, 2},
    {40753, 40753, 996, EN, 2}, {40766, 40766, 997, CS, 2}, {40772, 40772, 997, RU, 2}, {40781, 40781, 997, EN, 2},
    {40788, 40788, 998, CS, 2}, {40800, 40800, 998, RU, 2}, {40788, 40788, 998, EN, 2}, {40823, 40823, 999, CS, 2},
    {40834, 40845, 999, CS, 2}, {40859, 40859, 999, RU, 2}, {40872, 40872, 999, EN, 2}, {40885, 40885, 999, EN, 2},
    {40894, 40907, 1000, CS, 2}, {40921, 40921, 1000, RU, 2}, {40932, 40932, 1000, EN, 2}, {40940, 40940, 1001, CS, 2},
    {40947, 40947, 1001, RU, 2}, {40940, 40940, 1001, EN, 2}, {40960, 40960, 1002, CS, 2}, {40969, 40969, 1002, RU, 2},
    {40986, 40986, 1002, EN, 2}, {7825, 7825, 1003, CS, 2}, {7834, 7834, 1003, RU, 2}, {40993, 40993, 1003, EN, 2},
    {41002, 41024, 1004, CS, 2}, {41049, 41049, 1004, RU, 2}, {41092, 41092, 1004, EN, 2}, {41113, 41113, 1004, EN, 2},
    {41131, 41131, 1005, CS, 2}, {41138, 41138, 1005, RU, 2}, {41151, 41151, 1005, EN, 2}, {41158, 41158, 1006, CS, 2},
    {41165, 41181, 1006, CS, 2}, {41199, 41199, 1006, RU, 2}, {41212, 41212, 1006, RU, 2}, {41158, 41158, 1006, EN, 2},
    {41242, 41258, 1007, CS, 2}, {41275, 41275, 1007, RU, 2}, {41305, 41305, 1007, EN, 2}, {41320, 41336, 1008, CS, 2},
    {41354, 41354, 1008, RU, 2}, {41384, 41384, 1008, EN, 2}, {41396, 41396, 1009, CS, 2}, {41404, 41421, 1009, CS, 2},
    {41439, 41439, 1009, RU, 2}, {41396, 41396, 1009, EN, 2}, {41454, 41468, 1010, CS, 2}, {41484, 41484, 1010, RU, 2},
    {41510, 41510, 1010, EN, 2}, {41522, 41522, 1011, CS, 2}, {41540, 41540, 1011, RU, 2}, {41568, 41568, 1011, EN, 2},
    {41582, 41582, 1012, CS, 2}, {41587, 41587, 1012, RU, 2}, {41598, 41598, 1012, EN, 2},
    {41603, 41603, 1012, OTHER, 2}, {41609, 41609, 1013, CS, 2}, {41617, 41617, 1013, RU, 2},
    {41634, 41634, 1013, EN, 2}, {41644, 41644, 1014, CS, 2}, {41653, 41653, 1014, RU, 2}, {41668, 41668, 1014, EN, 2},
    {41677, 41677, 1015, CS, 2}, {41685, 41685, 1015, RU, 2}, {41700, 41700, 1015, EN, 2}, {41712, 41712, 1016, CS, 2},
    {41718, 41718, 1016, RU, 2}, {41729, 41729, 1016, EN, 2}, {41736, 41749, 1017, CS, 2}, {41763, 41763, 1017, RU, 2},
    {41789, 41789, 1017, EN, 2}, {41801, 41810, 1018, CS, 2}, {41820, 41820, 1018, RU, 2}, {41837, 41837, 1018, RU, 2},
    {41867, 41867, 1018, EN, 2}, {41883, 41883, 1018, OTHER, 2}, {41894, 41894, 1018, OTHER, 2},
    {41908, 41920, 1019, CS, 2}, {41934, 41934, 1019, RU, 2}, {41956, 41956, 1019, EN, 2},
    {41970, 41970, 1019, OTHER, 2}, {41981, 41988, 1020, CS, 2}, {41996, 41996, 1020, RU, 2},
    {42009, 42009, 1020, EN, 2}, {42025, 42036, 1020, OTHER, 2}, {42048, 42048, 1021, CS, 2},
    {42056, 42056, 1021, RU, 2}, {42071, 42071, 1021, EN, 2}, {42079, 42088, 1022, CS, 2}, {42098, 42098, 1022, RU, 2},
    {42113, 42120, 1023, CS, 2}, {42128, 42128, 1023, RU, 2}, {42141, 42141, 1023, EN, 2}, {42148, 42148, 1024, CS, 2},
    {42155, 42155, 1024, RU, 2}, {42170, 42170, 1024, EN, 2}, {42179, 42179, 1025, CS, 2}, {42188, 42188, 1025, RU, 2},
    {42205, 42205, 1025, RU, 2}, {42239, 42239, 1025, EN, 2}, {42249, 42257, 1026, CS, 2}, {42266, 42275, 1026, CS, 2},
    {42266, 42285, 1026, CS, 2}, {42295, 42295, 1026, RU, 2}, {42310, 42310, 1026, EN, 2}, {42320, 42320, 1026, EN, 2},
    {42329, 42335, 1027, CS, 2}, {42342, 42342, 1027, RU, 2}, {42353, 42353, 1027, EN, 2}, {42329, 42329, 1027, EN, 2},
    {42360, 42370, 1028, CS, 2}, {42382, 42382, 1028, RU, 2}, {42360, 42360, 1028, EN, 2}, {42401, 42410, 1029, CS, 2},
    {42421, 42421, 1029, RU, 2}, {42438, 42438, 1029, EN, 2}, {42449, 42449, 1030, CS, 2}, {42455, 42455, 1030, RU, 2},
    {42466, 42466, 1030, EN, 2}, {42472, 42480, 1031, CS, 2}, {42490, 42490, 1031, RU, 2}, {42508, 42508, 1031, EN, 2},
    {42518, 42518, 1031, EN, 2}, {42528, 42528, 1032, CS, 2}, {42535, 42535, 1032, RU, 2}, {42546, 42546, 1032, EN, 2},
    {42552, 42552, 1032, EN, 2}, {42559, 42559, 1033, CS, 2}, {42564, 42564, 1033, RU, 2}, {42573, 42573, 1033, EN, 2},
    {42579, 42579, 1034, CS, 2}, {42590, 42590, 1034, RU, 2}, {42611, 42611, 1034, EN, 2}, {42622, 42622, 1034, EN, 2},
    {42634, 42642, 1035, CS, 2}, {42651, 42651, 1035, RU, 2}, {42668, 42668, 1035, EN, 2}, {42681, 42695, 1036, CS, 2},
    {42710, 42710, 1036, RU, 2}, {42738, 42738, 1036, EN, 2}, {42754, 42754, 1036, EN, 2}, {42762, 42775, 1037, CS, 2},
    {42790, 42790, 1037, RU, 2}, {42815, 42815, 1037, EN, 2}, {42827, 42827, 1038, CS, 2}, {42834, 42834, 1038, RU, 2},
    {42827, 42827, 1038, EN, 2}, {42847, 42847, 1039, CS, 2}, {42854, 42854, 1039, RU, 2}, {42847, 42847, 1039, EN, 2},
    {42869, 42869, 1040, CS, 2}, {42876, 42876, 1040, RU, 2}, {42869, 42869, 1040, EN, 2}, {42889, 42889, 1041, CS, 2},
    {42900, 42900, 1041, RU, 2}, {42889, 42889, 1041, EN, 2}, {42915, 42915, 1042, CS, 2}, {42926, 42926, 1042, RU, 2},
    {42915, 42915, 1042, EN, 2}, {42947, 42947, 1043, CS, 2}, {42953, 42953, 1043, RU, 2}, {42964, 42964, 1043, EN, 2},
    {42972, 42972, 1044, CS, 2}, {42979, 42979, 1044, RU, 2}, {42992, 42992, 1044, EN, 2}, {43002, 43002, 1045, CS, 2},
    {43008, 43008, 1045, RU, 2}, {43023, 43023, 1045, EN, 2}, {43032, 43032, 1046, CS, 2}, {43037, 43037, 1046, RU, 2},
    {43032, 43032, 1046, EN, 2}, {43046, 43052, 1047, CS, 2}, {43059, 43068, 1047, CS, 2}, {43078, 43078, 1047, RU, 2},
    {43089, 43089, 1047, RU, 2}, {43106, 43106, 1047, EN, 2}, {43111, 43111, 1047, EN, 2}, {43120, 43120, 1048, CS, 2},
    {43134, 43134, 1048, RU, 2}, {43149, 43149, 1048, EN, 2}, {43157, 43157, 1049, CS, 2}, {43164, 43164, 1049, RU, 2},
    {43157, 43157, 1049, EN, 2}, {43177, 43177, 1050, CS, 2}, {43182, 43182, 1050, RU, 2}, {43177, 43177, 1050, EN, 2},
    {43191, 43191, 1051, CS, 2}, {43199, 43199, 1051, RU, 2}, {43218, 43218, 1051, EN, 2}, {43226, 43226, 1052, CS, 2},
    {43234, 43234, 1052, RU, 2}, {43249, 43249, 1052, EN, 2}, {43258, 43258, 1053, CS, 2}, {43266, 43266, 1053, RU, 2},
    {43281, 43281, 1053, EN, 2}, {43290, 43290, 1054, CS, 2}, {43299, 43299, 1054, RU, 2}, {43318, 43318, 1054, EN, 2},
    {43327, 43343, 1055, CS, 2}, {43361, 43378, 1055, CS, 2}, {43397, 43397, 1055, RU, 2}, {43435, 43435, 1055, EN, 2},
    {43450, 43462, 1056, CS, 2}, {43476, 43476, 1056, CS, 2}, {43484, 43484, 1056, RU, 2}, {43506, 43506, 1056, EN, 2},
    {43520, 43520, 1056, EN, 2}, {43528, 43542, 1057, CS, 2}, {43558, 43558, 1057, RU, 2}, {43588, 43588, 1057, EN, 2},
    {43601, 43622, 1058, CS, 2}, {43646, 43646, 1058, RU, 2}, {43693, 43693, 1058, EN, 2}, {43706, 43717, 1059, CS, 2},
    {43731, 43731, 1059, RU, 2}, {43762, 43762, 1059, EN, 2}, {43776, 43793, 1060, CS, 2}, {43813, 43813, 1060, RU, 2},
    {43845, 43845, 1060, EN, 2}, {43762, 43762, 1060, EN, 2}, {43863, 43876, 1061, CS, 2}, {43891, 43891, 1061, RU, 2},
    {43921, 43921, 1061, EN, 2}, {43932, 43932, 1062, CS, 2}, {43937, 43937, 1062, RU, 2}, {43952, 43952, 1062, EN, 2},
    {43959, 43972, 1063, CS, 2}, {43987, 43987, 1063, RU, 2}, {44013, 44013, 1063, EN, 2}, {44023, 44034, 1064, CS, 2},
    {44048, 44070, 1064, RU, 2}, {44092, 44092, 1064, EN, 2}, {44102, 44115, 1065, CS, 2}, {44130, 44130, 1065, RU, 2},
    {44156, 44156, 1065, EN, 2}, {44168, 44182, 1066, CS, 2}, {44198, 44198, 1066, RU, 2}, {44228, 44228, 1066, EN, 2},
    {44240, 44240, 1066, EN, 2}, {44248, 44259, 1067, CS, 2}, {44272, 44296, 1067, RU, 2}, {44320, 44320, 1067, EN, 2},
    {44329, 44339, 1068, CS, 2}, {44351, 44351, 1068, RU, 2}, {44375, 44375, 1068, EN, 2}, {44383, 44393, 1069, CS, 2},
    {44406, 44406, 1069, RU, 2}, {44426, 44426, 1069, EN, 2}, {44436, 44450, 1070, CS, 2}, {44466, 44466, 1070, RU, 2},
    {44502, 44502, 1070, EN, 2}, {44515, 44515, 1071, CS, 2}, {44522, 44522, 1071, RU, 2}, {44541, 44541, 1071, EN, 2},
    {44550, 44563, 1072, CS, 2}, {44578, 44578, 1072, RU, 2}, {44604, 44604, 1072, EN, 2}, {44615, 44615, 1072, EN, 2},
    {44622, 44634, 1073, CS, 2}, {44649, 44649, 1073, RU, 2}, {44679, 44679, 1073, EN, 2}, {44690, 44705, 1074, CS, 2},
    {44723, 44723, 1074, RU, 2}, {44753, 44753, 1074, EN, 2}, {44768, 44783, 1075, CS, 2}, {44800, 44800, 1075, RU, 2},
    {44828, 44828, 1075, EN, 2}, {44843, 44843, 1076, CS, 2}, {44851, 44851, 1076, RU, 2}, {44864, 44864, 1076, EN, 2},
    {44874, 44888, 1077, CS, 2}, {44904, 44904, 1077, RU, 2}, {44932, 44932, 1077, EN, 2}, {44946, 44961, 1078, CS, 2},
    {44977, 44990, 1078, CS, 2}, {45005, 45005, 1078, RU, 2}, {45033, 45033, 1078, EN, 2}, {45042, 45053, 1079, CS, 2},
    {45067, 45089, 1079, RU, 2}, {45111, 45111, 1079, EN, 2}, {45122, 45136, 1080, CS, 2}, {45152, 45152, 1080, RU, 2},
    {45178, 45178, 1080, EN, 2}, {45191, 45205, 1081, CS, 2}, {45221, 45221, 1081, RU, 2}, {45247, 45247, 1081, EN, 2},
    {45262, 45278, 1082, CS, 2}, {45295, 45295, 1082, RU, 2}, {45323, 45323, 1082, EN, 2}, {45335, 45348, 1083, CS, 2},
    {45363, 45363, 1083, RU, 2}, {45389, 45389, 1083, EN, 2}, {45405, 45418, 1084, CS, 2}, {45433, 45433, 1084, RU, 2},
    {45465, 45465, 1084, EN, 2}, {45478, 45492, 1085, CS, 2}, {45508, 45508, 1085, RU, 2}, {45544, 45544, 1085, EN, 2},
    {45559, 45575, 1086, CS, 2}, {45593, 45593, 1086, RU, 2}, {45625, 45625, 1086, EN, 2}, {45639, 45639, 1087, CS, 2},
    {45646, 45646, 1087, RU, 2}, {45659, 45659, 1087, EN, 2}, {45668, 45668, 1087, EN, 2}, {45678, 45678, 1088, CS, 2},
    {45688, 45688, 1088, RU, 2}, {45709, 45709, 1088, EN, 2}, {45721, 45721, 1089, CS, 2}, {45732, 45732, 1089, RU, 2},
    {45721, 45721, 1089, EN, 2}, {45753, 45773, 1090, CS, 2}, {45795, 45795, 1090, RU, 2}, {45835, 45835, 1090, EN, 2},
    {45855, 45872, 1091, CS, 2}, {45892, 45899, 1091, CS, 2}, {45907, 45907, 1091, RU, 2}, {45921, 45921, 1091, EN, 2},
    {45937, 45953, 1092, CS, 2}, {45971, 45971, 1092, RU, 2}, {45997, 45997, 1092, EN, 2}, {46008, 46025, 1093, CS, 2},
    {46044, 46044, 1093, RU, 2}, {46074, 46074, 1093, EN, 2}, {46087, 46101, 1094, CS, 2}, {46118, 46118, 1094, RU, 2},
    {46146, 46146, 1094, EN, 2}, {46158, 46158, 1094, EN, 2}, {46168, 46183, 1095, CS, 2}, {46201, 46201, 1095, RU, 2},
    {46146, 46146, 1095, EN, 2}, {46229, 46245, 1096, CS, 2}, {46263, 46263, 1096, RU, 2}, {46295, 46295, 1096, EN, 2},
    {46310, 46325, 1097, CS, 2}, {46342, 46342, 1097, RU, 2}, {46372, 46372, 1097, EN, 2}, {46387, 46402, 1098, CS, 2},
    {46419, 46419, 1098, RU, 2}, {46455, 46455, 1098, RU, 2}, {46483, 46483, 1098, EN, 2}, {46498, 46514, 1099, CS, 2},
    {46531, 46531, 1099, RU, 2}, {46563, 46563, 1099, EN, 2}, {46577, 46591, 1100, CS, 2}, {46607, 46607, 1100, RU, 2},
    {46633, 46633, 1100, EN, 2}, {46647, 46664, 1101, CS, 2}, {46682, 46682, 1101, RU, 2}, {46716, 46716, 1101, EN, 2},
    {46730, 46746, 1102, CS, 2}, {46764, 46764, 1102, RU, 2}, {46802, 46802, 1102, EN, 2}, {46818, 46831, 1103, CS, 2},
    {46846, 46846, 1103, RU, 2}, {46870, 46870, 1103, RU, 2}, {46902, 46902, 1103, EN, 2}, {46915, 46925, 1104, CS, 2},
    {46936, 46936, 1104, RU, 2}, {46956, 46956, 1104, EN, 2}, {46967, 46981, 1105, CS, 2}, {46997, 46997, 1105, CS, 2},
    {47001, 47024, 1105, CS, 2}, {47050, 47050, 1105, RU, 2}, {47057, 47091, 1105, RU, 2}, {47125, 47174, 1105, RU, 2},
    {46997, 46997, 1105, EN, 2}, {47223, 47223, 1105, EN, 2}, {47237, 47237, 1105, EN, 2}, {47262, 47281, 1106, CS, 2},
    {47303, 47349, 1106, RU, 2}, {3531, 3531, 1106, RU, 2}, {47395, 47395, 1106, EN, 2}, {47410, 47410, 1106, EN, 2},
    {47413, 47437, 1107, CS, 2}, {47464, 47521, 1107, RU, 2}, {47578, 47578, 1107, RU, 2}, {47585, 47585, 1107, EN, 2},
    {47606, 47606, 1107, EN, 2}, {47610, 47625, 1108, CS, 2}, {47643, 47643, 1108, RU, 2}, {47677, 47677, 1108, EN, 2},
    {47690, 47706, 1109, CS, 2}, {47724, 47724, 1109, RU, 2}, {341, 341, 1109, RU, 2}, {47760, 47760, 1109, EN, 2},
    {47775, 47795, 1110, CS, 2}, {47816, 47816, 1110, RU, 2}, {47856, 47856, 1110, EN, 2}, {47872, 47887, 1111, CS, 2},
    {47903, 47903, 1111, CS, 2}, {47906, 47906, 1111, RU, 2}, {47946, 47946, 1111, RU, 2}, {47951, 47951, 1111, EN, 2},
    {47970, 47984, 1112, CS, 2}, {48000, 48000, 1112, CS, 2}, {48005, 48046, 1112, CS, 2}, {48090, 48090, 1112, RU, 2},
    {48118, 48118, 1112, RU, 2}, {48127, 48127, 1112, RU, 2}, {48207, 48207, 1112, UK, 2}, {48216, 48216, 1112, EN, 2},
    {48229, 48229, 1112, EN, 2}, {48234, 48234, 1112, OTHER, 2}, {48239, 48239, 1112, OTHER, 2},
    {48245, 48245, 1112, SK, 2}, {48250, 48262, 1113, CS, 2}, {48276, 48276, 1113, RU, 2}, {48304, 48304, 1113, EN, 2},
    {48316, 48328, 1114, CS, 2}, {48342, 48342, 1114, RU, 2}, {48364, 48364, 1114, RU, 2}, {48396, 48396, 1114, EN, 2},
    {48408, 48408, 1114, EN, 2}, {48426, 48440, 1115, CS, 2}, {48455, 48455, 1115, RU, 2}, {48483, 48483, 1115, RU, 2},
    {48492, 48492, 1115, EN, 2}, {48504, 48526, 1116, CS, 2}, {48549, 48549, 1116, RU, 2}, {48602, 48602, 1116, RU, 2},
    {48609, 48609, 1116, EN, 2}, {48622, 48622, 1116, EN, 2}, {48647, 48665, 1117, CS, 2}, {48686, 48706, 1117, RU, 2},
    {48727, 48727, 1117, RU, 2}, {48766, 48766, 1117, EN, 2}, {48778, 48791, 1117, EN, 2}, {48806, 48816, 1118, CS, 2},
    {48827, 48827, 1118, RU, 2}, {48806, 48806, 1118, EN, 2}, {48845, 48863, 1119, CS, 2}, {48882, 48882, 1119, RU, 2},
    {48918, 48918, 1119, EN, 2}, {48934, 48934, 1120, CS, 2}, {48954, 48954, 1120, RU, 2}, {48993, 48993, 1120, EN, 2},
    {49016, 49030, 1121, CS, 2}, {49045, 49045, 1121, RU, 2}, {49079, 49079, 1121, EN, 2}, {49096, 49096, 1122, CS, 2},
    {49109, 49109, 1122, RU, 2}, {49096, 49096, 1122, EN, 2}, {49133, 49133, 1123, CS, 2}, {49146, 49146, 1123, RU, 2},
    {49133, 49133, 1123, EN, 2}, {49170, 49187, 1124, CS, 2}, {49206, 49206, 1124, RU, 2}, {49248, 49248, 1124, EN, 2},
    {49266, 49284, 1125, CS, 2}, {49303, 49321, 1125, CS, 2}, {49340, 49340, 1125, RU, 2}, {49375, 49375, 1125, EN, 2},
    {49392, 49416, 1126, CS, 2}, {49442, 49442, 1126, RU, 2}, {49506, 49506, 1126, EN, 2}, {49531, 49554, 1127, CS, 2},
    {49579, 49579, 1127, RU, 2}, {49627, 49627, 1127, EN, 2}, {49646, 49646, 1128, CS, 2}, {49664, 49664, 1128, RU, 2},
    {49697, 49697, 1128, EN, 2}, {49717, 49732, 1129, CS, 2}, {49749, 49749, 1129, RU, 2}, {49779, 49779, 1129, EN, 2},
    {49790, 49790, 1129, EN, 2}, {49802, 49819, 1130, CS, 2}, {49838, 49838, 1130, RU, 2}, {49870, 49870, 1130, EN, 2},
    {49887, 49887, 1131, CS, 2}, {49896, 49896, 1131, RU, 2}, {49911, 49911, 1131, EN, 2}, {49920, 49931, 1132, CS, 2},
    {49944, 49944, 1132, RU, 2}, {49968, 49968, 1132, EN, 2}, {49978, 49996, 1133, CS, 2}, {50021, 50021, 1133, RU, 2},
    {50070, 50070, 1133, EN, 2}, {50088, 50100, 1134, CS, 2}, {50118, 50118, 1134, RU, 2}, {50148, 50148, 1134, EN, 2},
    {50161, 50176, 1135, CS, 2}, {50195, 50195, 1135, RU, 2}, {50235, 50235, 1135, EN, 2}, {50252, 50252, 1136, CS, 2},
    {50259, 50259, 1136, RU, 2}, {50276, 50276, 1136, RU, 2}, {50293, 50293, 1136, EN, 2}, {50303, 50317, 1137, CS, 2},
    {50335, 50335, 1137, RU, 2}, {50369, 50369, 1137, EN, 2}, {50384, 50403, 1138, CS, 2}, {50426, 50439, 1138, CS, 2},
    {50453, 50453, 1138, RU, 2}, {50483, 50483, 1138, RU, 2}, {50529, 50529, 1138, EN, 2}, {50543, 50555, 1139, CS, 2},
    {50568, 50568, 1139, RU, 2}, {50592, 50592, 1139, EN, 2}, {50605, 50618, 1140, CS, 2}, {50632, 50632, 1140, RU, 2},
    {50658, 50658, 1140, EN, 2}, {50669, 50669, 1140, EN, 2}, {50680, 50700, 1141, CS, 2}, {50724, 50724, 1141, RU, 2},
    {50764, 50764, 1141, EN, 2}, {50786, 50801, 1142, CS, 2}, {50818, 50829, 1142, CS, 2}, {50844, 50844, 1142, RU, 2},
    {50880, 50880, 1142, EN, 2}, {50895, 50922, 1143, CS, 2}, {50951, 50951, 1143, RU, 2}, {51007, 51007, 1143, EN, 2},
    {51043, 51060, 1144, CS, 2}, {51078, 51078, 1144, RU, 2}, {51114, 51114, 1144, EN, 2}, {51134, 51134, 1144, EN, 2},
    {51152, 51183, 1145, CS, 2}, {51217, 51217, 1145, CS, 2}, {51221, 51221, 1145, RU, 2}, {51294, 51294, 1145, RU, 2},
    {51301, 51301, 1145, EN, 2}, {51328, 51328, 1145, EN, 2}, {51332, 51332, 1145, EN, 2},
    {51345, 51345, 1145, OTHER, 2}, {51349, 51376, 1146, CS, 2}, {51405, 51405, 1146, CS, 2},
    {51409, 51409, 1146, RU, 2}, {51472, 51472, 1146, RU, 2}, {51479, 51479, 1146, EN, 2}, {51507, 51507, 1146, EN, 2},
    {51511, 51511, 1146, EN, 2}, {51524, 51524, 1146, OTHER, 2}, {51528, 51552, 1147, CS, 2},
    {51580, 51584, 1147, CS, 2}, {51589, 51589, 1147, RU, 2}, {51646, 51646, 1147, RU, 2}, {51653, 51679, 1147, EN, 2},
    {51706, 51706, 1147, EN, 2}, {51710, 51725, 1148, CS, 2}, {51741, 51751, 1148, CS, 2}, {51762, 51762, 1148, RU, 2},
    {51741, 51751, 1148, EN, 2}, {51781, 51781, 1148, EN, 2}, {51781, 51781, 1148, OTHER, 2},
    {51791, 51808, 1149, CS, 2}, {51827, 51827, 1149, RU, 2}, {51862, 51862, 1149, EN, 2}, {51880, 51889, 1150, CS, 0},
    {51899, 51899, 1150, RU, 0}, {51920, 51920, 1150, EN, 0}, {51931, 51940, 1151, CS, 0}, {51950, 51950, 1151, RU, 0},
    {51931, 51931, 1151, EN, 0}, {51971, 51971, 1152, CS, 0}, {51980, 51980, 1152, RU, 0}, {51995, 51995, 1152, EN, 0},
    {52005, 52011, 1153, CS, 0}, {52018, 52018, 1153, RU, 0}, {52029, 52042, 1153, UK, 0}, {52055, 52055, 1153, EN, 0},
    {52062, 52062, 1153, OTHER, 0}, {52070, 52078, 1154, CS, 0}, {52087, 52087, 1154, RU, 0},
    {52104, 52104, 1154, EN, 0}, {52113, 52119, 1155, CS, 0}, {52126, 52126, 1155, RU, 0}, {52137, 52137, 1155, RU, 0},
    {52150, 52150, 1155, UK, 0}, {52165, 52165, 1155, EN, 0}, {52175, 52175, 1155, EN, 0}, {52182, 52188, 1156, CS, 0},
    {52195, 52195, 1156, RU, 0}, {52182, 52182, 1156, OTHER, 0}, {2675, 2675, 1157, CS, 0}, {52206, 52206, 1157, RU, 0},
    {52221, 52221, 1157, RU, 0}, {52240, 52257, 1157, UK, 0}, {52274, 52274, 1157, EN, 0},
    {52282, 52282, 1157, OTHER, 0}, {52291, 52291, 1158, CS, 0}, {52301, 52301, 1158, RU, 0},
    {52318, 52318, 1158, UK, 0}, {52337, 52337, 1158, EN, 0}, {52347, 52355, 1159, CS, 0}, {52364, 52364, 1159, RU, 0},
    {52379, 52394, 1159, UK, 0}, {52409, 52409, 1159, EN, 0}, {52420, 52420, 1159, EN, 0}, {52432, 52432, 1159, EN, 0},
    {52445, 52450, 1160, CS, 0}, {52456, 52456, 1160, RU, 0}, {52463, 52463, 1160, EN, 0}, {52469, 52476, 1161, CS, 0},
    {52484, 52484, 1161, RU, 0}, {52469, 52469, 1161, EN, 0}, {52497, 52497, 1162, CS, 0}, {52505, 52505, 1162, RU, 0},
    {52520, 52520, 1162, RU, 0}, {52539, 52539, 1162, EN, 0}, {52548, 52548, 1163, CS, 0}, {52555, 52555, 1163, RU, 0},
    {52570, 52570, 1163, EN, 0}, {52579, 52591, 1164, CS, 0}, {52605, 52605, 1164, RU, 0}, {52631, 52631, 1164, RU, 0},
    {52650, 52650, 1164, EN, 0}, {52655, 52655, 1165, CS, 0}, {52660, 52660, 1165, RU, 0}, {52679, 52679, 1165, EN, 0},
    {52687, 52694, 1166, CS, 0}, {52703, 52703, 1166, RU, 0}, {52718, 52718, 1166, EN, 0}, {52727, 52727, 1167, CS, 0},
    {52738, 52738, 1167, RU, 0}, {52759, 52759, 1167, EN, 0}, {52770, 52774, 1168, CS, 0}, {52779, 52779, 1168, RU, 0},
    {52788, 52788, 1168, EN, 0}, {52794, 52794, 1169, CS, 0}, {52801, 52801, 1169, RU, 0}, {52818, 52818, 1169, EN, 0},
    {52828, 52828, 1169, EN, 0}, {52835, 52835, 1170, CS, 0}, {52839, 52839, 1170, RU, 0}, {52848, 52848, 1170, EN, 0},
    {52853, 52853, 1170, EN, 0}, {52861, 52861, 1171, CS, 0}, {52869, 52869, 1171, RU, 0}, {52882, 52882, 1171, EN, 0},
    {52888, 52888, 1171, EN, 0}, {52897, 52897, 1172, CS, 0}, {52906, 52906, 1172, RU, 0}, {52923, 52923, 1172, EN, 0},
    {52931, 52931, 1172, EN, 0}, {52941, 52941, 1173, CS, 0}, {52951, 52951, 1173, RU, 0}, {52970, 52970, 1173, EN, 0},
    {52981, 52992, 1174, CS, 0}, {53004, 53004, 1174, RU, 0}, {53025, 53025, 1174, EN, 0}, {53037, 53045, 1175, CS, 0},
    {53054, 53054, 1175, RU, 0}, {53069, 53069, 1175, EN, 0}, {53078, 53078, 1176, CS, 0}, {53084, 53084, 1176, RU, 0},
    {53095, 53095, 1176, EN, 0}, {53104, 53104, 1177, CS, 0}, {53113, 53113, 1177, RU, 0}, {53134, 53134, 1177, EN, 0},
    {53143, 53143, 1177, EN, 0}, {53153, 53153, 1178, CS, 0}, {53159, 53159, 1178, RU, 0}, {53170, 53170, 1178, EN, 0},
    {53175, 53175, 1179, CS, 0}, {53180, 53180, 1179, RU, 0}, {53175, 53175, 1179, EN, 0}, {53189, 53193, 1180, CS, 0},
    {53198, 53198, 1180, RU, 0}, {53209, 53209, 1180, RU, 0}, {53220, 53220, 1180, EN, 0}, {53224, 53224, 1181, CS, 0},
    {53233, 53233, 1181, RU, 0}, {53258, 53258, 1181, EN, 0}, {53266, 53277, 1182, CS, 0}, {53289, 53289, 1182, RU, 0},
    {53310, 53315, 1183, CS, 0}, {53322, 53322, 1183, RU, 0}, {53331, 53331, 1183, EN, 0}, {53337, 53341, 1184, CS, 0},
    {53346, 53346, 1184, RU, 0}, {53363, 53363, 1184, EN, 0}, {53368, 53368, 1185, CS, 0}, {53372, 53372, 1185, RU, 0},
    {53381, 53381, 1185, EN, 0}, {53386, 53395, 1186, CS, 0}, {53405, 53405, 1186, RU, 0}, {53422, 53422, 1186, EN, 0},
    {53432, 53432, 1187, CS, 0}, {53440, 53440, 1187, RU, 0}, {53455, 53455, 1187, EN, 0}, {53464, 53470, 1188, CS, 0},
    {53477, 53477, 1188, RU, 0}, {53488, 53488, 1188, EN, 0}, {53496, 53496, 1189, CS, 0}, {53504, 53504, 1189, RU, 0},
    {53519, 53519, 1189, EN, 0}, {53530, 53539, 1190, CS, 0}, {53549, 53549, 1190, CS, 0}, {53559, 53559, 1190, RU, 0},
    {53578, 53578, 1190, RU, 0}, {53601, 53601, 1190, EN, 0}, {53610, 53615, 1191, CS, 0}, {53621, 53621, 1191, RU, 0},
    {53640, 53640, 1192, CS, 0}, {53646, 53646, 1192, RU, 0}, {53659, 53659, 1192, EN, 0}, {53667, 53676, 1193, CS, 0},
    {53686, 53686, 1193, RU, 0}, {53703, 53703, 1193, EN, 0}, {53711, 53718, 1194, CS, 0}, {53727, 53727, 1194, RU, 0},
    {53746, 53746, 1194, EN, 0}, {53752, 53752, 1195, CS, 0}, {53757, 53757, 1195, RU, 0}, {53776, 53776, 1195, EN, 0},
    {53781, 53781, 1195, EN, 0}, {53790, 53797, 1196, CS, 0}, {53805, 53805, 1196, RU, 0}, {53820, 53820, 1196, RU, 0},
    {53835, 53835, 1196, EN, 0}, {53844, 53844, 1197, CS, 0}, {53849, 53849, 1197, RU, 0}, {53858, 53858, 1197, EN, 0},
    {53865, 53875, 1198, CS, 0}, {53886, 53886, 1198, RU, 0}, {53905, 53905, 1198, EN, 0}, {53913, 53919, 1199, CS, 0},
    {53928, 53928, 1199, RU, 0}, {53941, 53941, 1199, EN, 0}, {53949, 53949, 1200, CS, 0}, {53957, 53957, 1200, RU, 0},
    {53970, 53970, 1200, EN, 0}, {53979, 53979, 1201, CS, 0}, {53987, 53987, 1201, RU, 0}, {54000, 54000, 1201, EN, 0},
    {54007, 54007, 1202, CS, 0}, {54014, 54014, 1202, RU, 0}, {54007, 54007, 1202, EN, 0}, {54027, 54027, 1202, EN, 0},
    {54037, 54037, 1203, CS, 0}, {54047, 54047, 1203, RU, 0}, {54066, 54066, 1203, EN, 0}, {54077, 54077, 1204, CS, 0},
    {54081, 54081, 1204, RU, 0}, {54094, 54101, 1205, CS, 0}, {54109, 54109, 1205, RU, 0}, {54122, 54129, 1206, CS, 0},
    {54137, 54137, 1206, RU, 0}, {54146, 54146, 1206, EN, 0}, {54154, 54161, 1207, CS, 0}, {54170, 54170, 1207, RU, 0},
    {54183, 54183, 1207, EN, 0}, {54191, 54200, 1208, CS, 0}, {54210, 54210, 1208, RU, 0}, {54225, 54225, 1208, EN, 0},
    {54232, 54240, 1209, CS, 0}, {54249, 54249, 1209, RU, 0}, {54268, 54268, 1209, EN, 0}, {54277, 54285, 1210, CS, 0},
    {54294, 54300, 1210, CS, 0}, {54307, 54307, 1210, RU, 0}, {54322, 54322, 1210, EN, 0}, {54331, 54338, 1211, CS, 0},
    {54346, 54355, 1211, CS, 0}, {54365, 54365, 1211, RU, 0}, {54378, 54392, 1212, CS, 0}, {54410, 54410, 1212, RU, 0},
    {54437, 54437, 1212, EN, 0}, {54449, 54457, 1213, CS, 0}, {54467, 54467, 1213, RU, 0}, {54482, 54482, 1213, EN, 0},
    {54490, 54497, 1214, CS, 0}, {54505, 54505, 1214, RU, 0}, {54518, 54518, 1214, EN, 0}, {54529, 54529, 1215, CS, 0},
    {54534, 54534, 1215, CS, 0}, {54543, 54543, 1215, RU, 0}, {54556, 54556, 1215, EN, 0}, {54565, 54565, 1215, EN, 0},
    {54572, 54572, 1216, CS, 0}, {54578, 54578, 1216, RU, 0}, {54572, 54572, 1216, EN, 0}, {54593, 54593, 1216, EN, 0},
    {54600, 54607, 1217, CS, 0}, {54615, 54615, 1217, RU, 0}, {54628, 54628, 1217, EN, 0}, {54636, 54636, 1218, CS, 0},
    {54643, 54643, 1218, RU, 0}, {54654, 54654, 1218, EN, 0}, {54661, 54661, 1219, CS, 0}, {54667, 54667, 1219, RU, 0},
    {54661, 54661, 1219, EN, 0}, {54678, 54678, 1220, CS, 0}, {54685, 54685, 1220, CS, 0}, {54692, 54692, 1220, RU, 0},
    {54705, 54705, 1220, RU, 0}, {54685, 54685, 1220, EN, 0}, {54718, 54718, 1220, EN, 0}, {54726, 54726, 1221, CS, 0},
    {54734, 54734, 1221, RU, 0}, {54726, 54726, 1221, EN, 0}, {54749, 54756, 1222, CS, 0}, {54765, 54765, 1222, RU, 0},
    {54778, 54778, 1222, EN, 0}, {54784, 54790, 1223, CS, 0}, {54797, 54797, 1223, RU, 0}, {54808, 54808, 1223, UK, 0},
    {54819, 54819, 1223, EN, 0}, {54784, 54784, 1223, OTHER, 0}, {54827, 54833, 1224, CS, 0},
    {54840, 54840, 1224, RU, 0}, {54851, 54851, 1224, EN, 0}, {54857, 54857, 1225, CS, 0}, {54866, 54866, 1225, RU, 0},
    {54883, 54883, 1225, EN, 0}, {54893, 54901, 1226, CS, 0}, {54910, 54910, 1226, RU, 0}, {54925, 54925, 1226, EN, 0},
    {54934, 54934, 1227, CS, 0}, {54944, 54944, 1227, RU, 0}, {54965, 54965, 1227, EN, 0}, {54976, 54976, 1228, CS, 0},
    {54984, 54984, 1228, RU, 0}, {55001, 55001, 1228, EN, 0}, {55010, 55010, 1229, CS, 0}, {55016, 55016, 1229, RU, 0},
    {55027, 55027, 1229, EN, 0}, {55033, 55041, 1230, CS, 0}, {55050, 55050, 1230, RU, 0}, {55033, 55033, 1230, EN, 0},
    {55069, 55069, 1231, CS, 0}, {55076, 55076, 1231, RU, 0}, {55093, 55093, 1231, EN, 0}, {52055, 55098, 1232, CS, 0},
    {55106, 55106, 1232, RU, 0}, {55123, 55123, 1233, CS, 0}, {55128, 55128, 1233, RU, 0}, {55139, 55139, 1233, EN, 0},
    {55144, 55144, 1234, CS, 0}, {55148, 55148, 1234, RU, 0}, {55157, 55157, 1234, EN, 0}, {55162, 55167, 1235, CS, 0},
    {55173, 55177, 1235, CS, 0}, {55182, 55182, 1235, RU, 0}, {55189, 55189, 1235, EN, 0}, {55194, 55194, 1236, CS, 0},
    {55201, 55201, 1236, RU, 0}, {55194, 55194, 1236, EN, 0}, {55214, 55214, 1237, CS, 0}, {55218, 55218, 1237, RU, 0},
    {55214, 55214, 1237, EN, 0}, {55227, 55227, 1238, CS, 0}, {55232, 55232, 1238, RU, 0}, {55227, 55227, 1238, EN, 0},
    {55241, 55241, 1239, CS, 0}, {55247, 55247, 1239, RU, 0}, {55241, 55241, 1239, EN, 0}, {55258, 55258, 1240, CS, 0},
    {55262, 55262, 1240, RU, 0}, {55271, 55271, 1240, RU, 0}, {55288, 55288, 1240, EN, 0}, {55294, 55294, 1241, CS, 0},
    {55300, 55300, 1241, RU, 0}, {55315, 55315, 1241, RU, 0}, {55326, 55326, 1241, EN, 0}, {55335, 55335, 1242, CS, 0},
    {55340, 55340, 1242, RU, 0}, {55351, 55351, 1242, RU, 0}, {55366, 55366, 1242, EN, 0}, {55375, 55375, 1243, CS, 0},
    {55385, 55385, 1243, RU, 0}, {55375, 55375, 1243, EN, 0}, {55404, 55404, 1244, CS, 0}, {55411, 55411, 1244, RU, 0},
    {55404, 55404, 1244, EN, 0}, {55424, 55424, 1245, CS, 0}, {55431, 55431, 1245, RU, 0}, {55424, 55424, 1245, EN, 0},
    {55446, 55446, 1246, CS, 0}, {55453, 55453, 1246, RU, 0}, {55464, 55464, 1246, EN, 0}, {55474, 55474, 1247, CS, 0},
    {55481, 55481, 1247, RU, 0}, {55492, 55492, 1247, RU, 0}, {55507, 55507, 1247, EN, 0}, {55514, 55522, 1248, CS, 0},
    {55532, 55532, 1248, RU, 0}, {55547, 55547, 1248, EN, 0}, {55556, 55556, 1249, CS, 0}, {55564, 55564, 1249, RU, 0},
    {55579, 55579, 1249, EN, 0}, {55585, 55585, 1249, EN, 0}, {55596, 55596, 1250, CS, 0}, {55601, 55601, 1250, CS, 0},
    {55608, 55608, 1250, RU, 0}, {55617, 55617, 1250, EN, 0}, {55626, 55626, 1251, CS, 0}, {55633, 55633, 1251, RU, 0},
    {55646, 55646, 1251, EN, 0}, {55656, 55661, 1252, CS, 0}, {55667, 55673, 1252, CS, 0}, {55680, 55680, 1252, RU, 0},
    {55695, 55695, 1252, EN, 0}, {55704, 55704, 1253, CS, 0}, {55709, 55709, 1253, RU, 0}, {55726, 55726, 1253, EN, 0},
    {55735, 55735, 1254, CS, 0}, {55742, 55742, 1254, RU, 0}, {55755, 55755, 1254, EN, 0}, {55764, 55770, 1255, CS, 0},
    {55778, 55778, 1255, RU, 0}, {55795, 55803, 1256, CS, 0}, {55813, 55813, 1256, RU, 0}, {55830, 55830, 1256, EN, 0},
    {55839, 55847, 1257, CS, 0}, {55856, 55856, 1257, RU, 0}, {55839, 55839, 1257, EN, 0}, {55875, 55883, 1258, CS, 0},
    {55893, 55893, 1258, RU, 0}, {55910, 55910, 1258, RU, 0}, {55931, 55931, 1258, EN, 0}, {55942, 55952, 1259, CS, 0},
    {55963, 55963, 1259, RU, 0}, {55986, 55986, 1259, EN, 0}, {55997, 56004, 1260, CS, 0}, {56012, 56012, 1260, RU, 0},
    {56029, 56029, 1260, EN, 0}, {56038, 56038, 1261, CS, 0}, {56045, 56045, 1261, RU, 0}, {56054, 56054, 1261, EN, 0},
    {56062, 56062, 1262, CS, 0}, {56068, 56068, 1262, RU, 0}, {56079, 56079, 1262, EN, 0}, {56088, 56088, 1263, CS, 0},
    {56099, 56099, 1263, RU, 0}, {56118, 56118, 1263, EN, 0}, {56128, 56128, 1264, CS, 0}, {56136, 56136, 1264, RU, 0},
    {56151, 56151, 1264, RU, 0}, {56164, 56164, 1264, EN, 0}, {56173, 56173, 1264, EN, 0}, {56182, 56182, 1265, CS, 0},
    {56188, 56188, 1265, RU, 0}, {56199, 56199, 1265, EN, 0}, {56208, 56208, 1265, EN, 0}, {56218, 56234, 1266, CS, 0},
    {56251, 56251, 1266, RU, 0}, {56287, 56287, 1266, EN, 0}, {56301, 56301, 1267, CS, 0}, {56308, 56308, 1267, RU, 0},
    {56323, 56323, 1267, EN, 0}, {56329, 56329, 1268, CS, 0}, {56338, 56338, 1268, RU, 0}, {56357, 56357, 1268, EN, 0},
    {56366, 56373, 1269, CS, 0}, {56381, 56381, 1269, RU, 0}, {56394, 56394, 1269, EN, 0}, {56402, 56409, 1270, CS, 0},
    {56417, 56417, 1270, RU, 0}, {56428, 56428, 1270, EN, 0}, {56436, 56436, 1271, CS, 0}, {56445, 56445, 1271, RU, 0},
    {56464, 56464, 1271, EN, 0}, {56473, 56480, 1272, CS, 0}, {56488, 56488, 1272, RU, 0}, {56505, 56505, 1273, CS, 0},
    {56513, 56513, 1273, RU, 0}, {56528, 56528, 1273, EN, 0}, {56538, 56546, 1274, CS, 0}, {56557, 56557, 1274, RU, 0},
    {56576, 56576, 1274, EN, 0}, {56585, 56594, 1275, CS, 0}, {56605, 56605, 1275, RU, 0}, {56622, 56622, 1275, EN, 0},
    {56631, 56631, 1276, CS, 0}, {56638, 56638, 1276, RU, 0}, {56649, 56649, 1276, EN, 0}, {56657, 56657, 1277, CS, 0},
    {56668, 56668, 1277, RU, 0}, {56689, 56689, 1277, EN, 0}, {56699, 56707, 1278, CS, 0}, {56716, 56716, 1278, RU, 0},
    {56735, 56735, 1278, EN, 0}, {56744, 56752, 1279, CS, 0}, {56761, 56761, 1279, RU, 0}, {56776, 56776, 1279, EN, 0},
    {56785, 56792, 1280, CS, 0}, {56802, 56802, 1280, RU, 0}, {56825, 56825, 1280, EN, 0}, {56834, 56842, 1281, CS, 0},
    {56852, 56852, 1281, RU, 0}, {56869, 56869, 1281, RU, 0}, {56834, 56834, 1281, EN, 0}, {56888, 56888, 1282, CS, 0},
    {56896, 56896, 1282, RU, 0}, {56909, 56909, 1282, EN, 0}, {56916, 56927, 1283, CS, 0}, {56940, 56940, 1283, RU, 0},
    {56965, 56965, 1283, EN, 0}, {56976, 56986, 1284, CS, 0}, {56997, 56997, 1284, RU, 0}, {57020, 57020, 1284, EN, 0},
    {57030, 57030, 1285, CS, 0}, {57041, 57041, 1285, RU, 0}, {57066, 57066, 1285, EN, 0}, {57078, 57087, 1286, CS, 0},
    {57097, 57097, 1286, RU, 0}, {57116, 57116, 1286, EN, 0}, {57126, 57135, 1287, CS, 0}, {57145, 57145, 1287, RU, 0},
    {57164, 57164, 1287, EN, 0}, {57174, 57185, 1288, CS, 0}, {57197, 57197, 1288, RU, 0}, {57216, 57216, 1288, EN, 0},
    {57227, 57227, 1289, CS, 2}, {57235, 57235, 1289, RU, 2}, {57248, 57248, 1289, EN, 2}, {57255, 57261, 1290, CS, 2},
    {57255, 57255, 1290, CS, 2}, {57268, 57268, 1290, RU, 2}, {57277, 57277, 1290, EN, 2}, {57282, 57282, 1291, CS, 2},
    {57288, 57288, 1291, RU, 2}, {55157, 55157, 1291, EN, 2}, {57301, 57310, 1292, CS, 2}, {1835, 1835, 1292, RU, 2},
    {57320, 57320, 1292, EN, 2}, {3582, 3591, 1293, CS, 2}, {3601, 3601, 1293, RU, 2}, {57329, 57329, 1293, EN, 2},
    {57339, 57348, 1294, CS, 2}, {2963, 2963, 1294, RU, 2}, {57358, 57358, 1294, EN, 2}, {57367, 57373, 1295, CS, 2},
    {57380, 57380, 1295, RU, 2}, {57391, 57391, 1295, EN, 2}, {57397, 57397, 1296, CS, 2}, {57405, 57405, 1296, RU, 2},
    {57422, 57422, 1296, EN, 2}, {57431, 57431, 1297, CS, 2}, {57439, 57439, 1297, CS, 2}, {57447, 57447, 1297, RU, 2},
    {57431, 57431, 1297, EN, 2}, {57458, 57458, 1298, CS, 2}, {57465, 57471, 1298, CS, 2}, {57478, 57478, 1298, RU, 2},
    {57489, 57489, 1298, EN, 2}, {57496, 57496, 1299, CS, 2}, {57503, 57514, 1299, RU, 2}, {57525, 57525, 1299, EN, 2},
    {57532, 57539, 1300, CS, 2}, {57547, 57547, 1300, CS, 2}, {57555, 57555, 1300, RU, 2}, {57570, 57570, 1300, EN, 2},
    {57578, 57584, 1301, CS, 2}, {57591, 57591, 1301, RU, 2}, {57602, 57602, 1301, EN, 2}, {57608, 57615, 1302, CS, 2},
    {57623, 57623, 1302, RU, 2}, {57636, 57636, 1302, EN, 2}, {57644, 57644, 1303, CS, 2}, {57650, 57650, 1303, RU, 2},
    {57661, 57661, 1303, EN, 2}, {57667, 57673, 1304, CS, 2}, {57680, 57680, 1304, RU, 2}, {57691, 57691, 1304, EN, 2},
    {57697, 57697, 1305, CS, 2}, {57705, 57705, 1305, RU, 2}, {57720, 57720, 1305, EN, 2}, {57728, 57728, 1306, CS, 2},
    {57739, 57739, 1306, RU, 2}, {57760, 57760, 1306, EN, 2}, {57771, 57780, 1307, CS, 2}, {57790, 57790, 1307, RU, 2},
    {57805, 57805, 1307, EN, 2}, {57814, 57814, 1308, CS, 2}, {57821, 57821, 1308, RU, 2}, {57830, 57830, 1308, EN, 2},
    {57837, 57843, 1309, CS, 2}, {57850, 57850, 1309, RU, 2}, {57861, 57861, 1309, EN, 2}, {57867, 57867, 1310, CS, 2},
    {57874, 57874, 1310, CS, 2}, {57879, 57879, 1310, RU, 2}, {57888, 57888, 1310, EN, 2}, {57896, 57904, 1311, CS, 2},
    {57913, 57919, 1311, CS, 2}, {57926, 57926, 1311, RU, 2}, {57937, 57937, 1311, EN, 2}, {57945, 57945, 1312, CS, 2},
    {57954, 57954, 1312, RU, 2}, {57945, 57945, 1312, EN, 2}, {57967, 57967, 1312, EN, 2}, {57976, 57976, 1313, CS, 2},
    {57990, 57990, 1313, CS, 2}, {58001, 58001, 1313, RU, 2}, {58022, 58022, 1313, EN, 2}, {58036, 58036, 1314, CS, 2},
    {58046, 58046, 1314, RU, 2}, {58063, 58063, 1314, EN, 2}, {58071, 58071, 1315, CS, 2}, {58077, 58077, 1315, RU, 2},
    {58084, 58084, 1315, EN, 2}, {58089, 58095, 1316, CS, 2}, {58102, 58102, 1316, RU, 2}, {58089, 58089, 1316, EN, 2},
    {58113, 58121, 1317, CS, 2}, {58130, 58130, 1317, CS, 2}, {58139, 58139, 1317, RU, 2}, {58154, 58154, 1317, EN, 2},
    {58164, 58171, 1318, CS, 2}, {58179, 58179, 1318, RU, 2}, {58194, 58194, 1318, EN, 2}, {58202, 58202, 1319, CS, 2},
    {58212, 58212, 1319, RU, 2}, {58231, 58231, 1319, EN, 2}, {58241, 58247, 1320, CS, 2}, {58254, 58254, 1320, RU, 2},
    {58265, 58265, 1321, CS, 2}, {58273, 58273, 1321, RU, 2}, {58286, 58286, 1321, EN, 2}, {58294, 58294, 1322, CS, 2},
    {58302, 58302, 1322, RU, 2}, {58317, 58317, 1322, EN, 2}, {58325, 58325, 1323, CS, 2}, {58334, 58334, 1323, RU, 2},
    {58351, 58351, 1323, EN, 2}, {58325, 58325, 1323, EN, 2}, {58358, 58358, 1324, CS, 2}, {58367, 58367, 1324, RU, 2},
    {58382, 58382, 1324, EN, 2}, {58390, 58390, 1325, CS, 2}, {58398, 58398, 1325, RU, 2}, {58411, 58411, 1325, EN, 2},
    {58419, 58419, 1326, CS, 2}, {58428, 58428, 1326, RU, 2}, {58445, 58445, 1326, EN, 2}, {58454, 58454, 1327, CS, 2},
    {58461, 58461, 1327, CS, 2}, {58469, 58469, 1327, RU, 2}, {58484, 58484, 1327, RU, 2}, {58461, 58461, 1327, EN, 2},
    {58454, 58454, 1327, EN, 2}, {58497, 58497, 1327, EN, 2}, {58505, 58515, 1328, CS, 2}, {58526, 58538, 1328, CS, 2},
    {58551, 58551, 1328, RU, 2}, {58568, 58568, 1328, EN, 2}, {58580, 58580, 1329, CS, 2}, {58590, 58590, 1329, RU, 2},
    {58609, 58609, 1329, EN, 2}, {58618, 58618, 1330, CS, 2}, {58626, 58626, 1330, RU, 2}, {58641, 58641, 1330, EN, 2},
    {58649, 58649, 1331, CS, 1}, {58657, 58657, 1331, RU, 1}, {58649, 58649, 1331, EN, 1}, {58670, 58678, 1332, CS, 1},
    {58670, 58670, 1332, CS, 1}, {58687, 58687, 1332, RU, 1}, {58706, 58706, 1332, EN, 1}, {58714, 58714, 1333, CS, 1},
    {58723, 58723, 1333, RU, 1}, {58714, 58714, 1333, EN, 1}, {58742, 58748, 1334, CS, 1}, {58755, 58755, 1334, RU, 1},
    {58766, 58766, 1334, EN, 1}, {58772, 58772, 1335, CS, 1}, {58778, 58778, 1335, RU, 1}, {58772, 58772, 1335, EN, 1},
    {58791, 58791, 1335, EN, 1}, {58798, 58798, 1335, EN, 1}, {58807, 58807, 1336, CS, 1}, {58807, 58814, 1336, CS, 1},
    {58822, 58830, 1336, CS, 1}, {58839, 58839, 1336, RU, 1}, {58807, 58807, 1336, EN, 1}, {58822, 58822, 1336, EN, 1},
    {58852, 58858, 1337, CS, 1}, {58865, 58865, 1337, RU, 1}, {58876, 58876, 1337, RU, 1}, {58889, 58889, 1337, EN, 1},
    {58896, 58896, 1338, CS, 1}, {58902, 58902, 1338, RU, 1}, {58911, 58911, 1338, EN, 1}, {58916, 58922, 1339, CS, 1},
    {58929, 58929, 1339, RU, 1}, {58942, 58942, 1339, EN, 1}, {58950, 58958, 1340, CS, 1}, {58968, 58975, 1340, CS, 1},
    {58983, 58983, 1340, RU, 1}, {59002, 59002, 1340, EN, 1}, {59012, 59012, 1340, EN, 1},
    {59012, 59012, 1340, OTHER, 1}, {59022, 59031, 1340, OTHER, 1}, {58950, 59041, 1340, SK, 1},
    {59050, 59050, 1340, UK, 1}, {59069, 59069, 1341, CS, 1}, {59076, 59076, 1341, RU, 1}, {59069, 59069, 1341, EN, 1},
    {59091, 59091, 1342, CS, 1}, {59100, 59100, 1342, RU, 1}, {59076, 59076, 1342, RU, 1}, {59091, 59091, 1342, EN, 1},
    {59069, 59069, 1342, EN, 1}, {59117, 59117, 1343, CS, 1}, {59126, 59126, 1343, RU, 1}, {59145, 59145, 1343, EN, 1},
    {59155, 59155, 1343, EN, 1}, {59165, 59165, 1343, OTHER, 1}, {59176, 59176, 1343, UK, 1},
    {59195, 59195, 1344, CS, 1}, {59205, 59205, 1344, RU, 1}, {59195, 59195, 1344, EN, 1}, {59226, 59226, 1345, CS, 1},
    {59233, 59233, 1345, CS, 1}, {59241, 59241, 1345, RU, 1}, {59256, 59256, 1345, RU, 1}, {59271, 59271, 1345, EN, 1},
    {59233, 59233, 1345, EN, 1}, {59278, 59278, 1345, EN, 1}, {59286, 59286, 1345, EN, 1}, {59293, 59308, 1345, UK, 1},
    {59323, 59323, 1346, CS, 1}, {59330, 59330, 1346, RU, 1}, {59345, 59345, 1346, RU, 1}, {59362, 59362, 1346, EN, 1},
    {59371, 59371, 1346, EN, 1}, {59379, 59386, 1347, CS, 1}, {59394, 59394, 1347, RU, 1}, {59379, 59379, 1347, EN, 1},
    {59409, 59409, 1348, CS, 1}, {59415, 59415, 1348, RU, 1}, {59409, 59409, 1348, EN, 1}, {59426, 59426, 1349, CS, 1},
    {59432, 59432, 1349, RU, 1}, {59443, 59443, 1349, RU, 1}, {59458, 59458, 1349, EN, 1}, {59467, 59474, 1350, CS, 1},
    {59482, 59482, 1350, RU, 1}, {59495, 59495, 1350, EN, 1}, {59502, 59502, 1350, EN, 1}, {59509, 59516, 1351, CS, 1},
    {59524, 59524, 1351, RU, 1}, {59541, 59541, 1351, EN, 1}, {59549, 59557, 1352, CS, 1}, {59567, 59567, 1352, RU, 1},
    {59549, 59549, 1352, EN, 1}, {59580, 59590, 1353, CS, 1}, {59601, 59601, 1353, RU, 1}, {59620, 59620, 1353, EN, 1},
    {59630, 59638, 1354, CS, 1}, {59647, 59647, 1354, RU, 1}, {59666, 59666, 1354, EN, 1}, {59677, 59677, 1355, CS, 1},
    {59684, 59684, 1355, CS, 1}, {59693, 59693, 1355, RU, 1}, {59710, 59710, 1355, EN, 1}, {59718, 59718, 1355, EN, 1},
    {59693, 59726, 1355, UK, 1}, {59743, 59743, 1356, CS, 1}, {59750, 59757, 1356, CS, 1}, {59765, 59765, 1356, RU, 1},
    {59778, 59778, 1356, EN, 1}, {59785, 59785, 1356, EN, 1}, {59793, 59806, 1356, UK, 1}, {59750, 59750, 1356, SK, 1},
    {59819, 59819, 1356, OTHER, 1}, {59827, 59834, 1357, CS, 1}, {59842, 59842, 1357, CS, 1},
    {59849, 59849, 1357, RU, 1}, {59862, 59862, 1357, RU, 1}, {59842, 59842, 1357, EN, 1}, {59879, 59879, 1358, CS, 1},
    {59884, 59884, 1358, RU, 1}, {59879, 59879, 1358, EN, 1}, {59893, 59893, 1358, EN, 1}, {59898, 59898, 1358, EN, 1},
    {59902, 59909, 1359, CS, 1}, {59917, 59917, 1359, RU, 1}, {59932, 59932, 1359, RU, 1}, {59943, 59943, 1359, EN, 1},
    {59949, 59957, 1360, CS, 1}, {59966, 59966, 1360, CS, 1}, {59972, 59972, 1360, RU, 1}, {59983, 59983, 1360, RU, 1},
    {59998, 59998, 1360, EN, 1}, {60006, 60006, 1360, EN, 1}, {60013, 60013, 1360, OTHER, 1},
    {60020, 60020, 1361, CS, 1}, {60028, 60028, 1361, RU, 1}, {60045, 60045, 1361, RU, 1}, {60060, 60060, 1361, EN, 1},
    {60068, 60068, 1362, CS, 1}, {60076, 60085, 1362, CS, 1}, {60095, 60095, 1362, RU, 1}, {60114, 60114, 1362, EN, 1},
    {60124, 60131, 1363, CS, 1}, {60139, 60139, 1363, CS, 1}, {60146, 60146, 1363, RU, 1}, {60159, 60159, 1363, RU, 1},
    {60139, 60139, 1363, EN, 1}, {60170, 60170, 1363, OTHER, 1}, {60176, 60176, 1364, CS, 1},
    {60183, 60183, 1364, RU, 1}, {60176, 60176, 1364, EN, 1}, {60198, 60198, 1365, CS, 1}, {60204, 60210, 1365, CS, 1},
    {60217, 60217, 1365, RU, 1}, {60228, 60228, 1365, EN, 1}, {60235, 60242, 1366, CS, 1}, {60251, 60251, 1366, CS, 1},
    {60235, 60235, 1366, CS, 1}, {60262, 60262, 1366, RU, 1}, {60251, 60251, 1366, EN, 1}, {60279, 60279, 1367, CS, 1},
    {60288, 60288, 1367, RU, 1}, {60305, 60305, 1367, EN, 1}, {60315, 60320, 1368, CS, 1}, {60326, 60326, 1368, RU, 1},
    {60337, 60337, 1368, EN, 1}, {60343, 60343, 1369, CS, 1}, {60352, 60352, 1369, CS, 1}, {60361, 60361, 1369, RU, 1},
    {60378, 60378, 1369, EN, 1}, {60388, 60388, 1369, EN, 1}, {60399, 60407, 1370, CS, 1}, {60417, 60417, 1370, RU, 1},
    {60432, 60432, 1370, EN, 1}, {60441, 60441, 1371, CS, 1}, {60449, 60449, 1371, RU, 1}, {60464, 60464, 1371, RU, 1},
    {60479, 60479, 1371, EN, 1}, {60487, 60496, 1372, CS, 1}, {60507, 60507, 1372, RU, 1}, {60487, 60487, 1372, EN, 1},
    {60522, 60533, 1373, CS, 1}, {60545, 60545, 1373, RU, 1}, {60566, 60566, 1373, EN, 1},
    {60578, 60589, 1373, OTHER, 1}, {60601, 60601, 1374, CS, 1}, {60607, 60607, 1374, CS, 1},
    {60613, 60613, 1374, CS, 1}, {60621, 60621, 1374, RU, 1}, {60601, 60601, 1374, EN, 1}, {60636, 60636, 1374, EN, 1},
    {60643, 60643, 1374, UK, 1}, {60656, 60656, 1375, CS, 1}, {60665, 60665, 1375, RU, 1}, {60656, 60656, 1375, EN, 1},
    {60682, 60682, 1376, CS, 1}, {60691, 60691, 1376, RU, 1}, {60708, 60708, 1376, RU, 1}, {60725, 60725, 1376, EN, 1},
    {60734, 60734, 1377, CS, 1}, {60734, 60743, 1377, CS, 1}, {60753, 60753, 1377, RU, 1}, {60770, 60770, 1377, RU, 1},
    {60734, 60734, 1377, EN, 1}, {60789, 60789, 1378, CS, 1}, {60797, 60797, 1378, RU, 1}, {60810, 60810, 1378, RU, 1},
    {60789, 60789, 1378, EN, 1}, {60825, 60825, 1379, CS, 1}, {60831, 60831, 1379, RU, 1}, {60842, 60842, 1379, EN, 1},
    {60849, 60856, 1380, CS, 1}, {60864, 60864, 1380, RU, 1}, {60877, 60877, 1380, RU, 1}, {60886, 60886, 1380, EN, 1},
    {60893, 60893, 1381, CS, 1}, {60900, 60900, 1381, RU, 1}, {60913, 60913, 1381, EN, 1}, {60921, 60929, 1382, CS, 1},
    {60938, 60938, 1382, RU, 1}, {60957, 60957, 1382, RU, 1}, {60976, 60976, 1382, EN, 1}, {60985, 60985, 1383, CS, 1},
    {60994, 60994, 1383, RU, 1}, {61011, 61011, 1383, EN, 1}, {61021, 61030, 1383, OTHER, 1},
    {61040, 61050, 1384, CS, 1}, {61061, 61061, 1384, RU, 1}, {61040, 61040, 1384, EN, 1}, {61082, 61082, 1385, CS, 1},
    {61090, 61090, 1385, RU, 1}, {61107, 61107, 1385, EN, 1}, {61115, 61115, 1385, EN, 1}, {61124, 61132, 1386, CS, 1},
    {61141, 61141, 1386, RU, 1}, {61156, 61156, 1386, RU, 1}, {61171, 61171, 1386, EN, 1}, {61179, 61188, 1387, CS, 1},
    {61198, 61198, 1387, CS, 1}, {61207, 61207, 1387, RU, 1}, {61224, 61224, 1387, EN, 1}, {61234, 61242, 1388, CS, 1},
    {61251, 61251, 1388, RU, 1}, {61234, 61234, 1388, EN, 1}, {61266, 61266, 1389, CS, 1}, {61272, 61272, 1389, RU, 1},
    {61266, 61266, 1389, EN, 1}, {61285, 61285, 1389, UK, 1}, {61298, 61298, 1390, CS, 1}, {61305, 61305, 1390, RU, 1},
    {61318, 61318, 1390, EN, 1}, {61326, 61333, 1391, CS, 1}, {61341, 61341, 1391, RU, 1}, {61354, 61354, 1391, RU, 1},
    {61326, 61326, 1391, EN, 1}, {61367, 61367, 1392, CS, 1}, {61374, 61374, 1392, RU, 1}, {61387, 61387, 1392, RU, 1},
    {61367, 61367, 1392, EN, 1}, {61400, 61400, 1393, CS, 1}, {61406, 61406, 1393, RU, 1}, {61400, 61400, 1393, EN, 1},
    {61417, 61417, 1394, CS, 1}, {61417, 61424, 1394, CS, 1}, {61432, 61432, 1394, RU, 1}, {61445, 61445, 1394, RU, 1},
    {61458, 61458, 1394, EN, 1}, {61466, 61466, 1395, CS, 1}, {61476, 61476, 1395, CS, 1}, {61485, 61485, 1395, CS, 1},
    {61493, 61493, 1395, RU, 1}, {61510, 61510, 1395, RU, 1}, {61466, 61466, 1395, EN, 1}, {61525, 61525, 1395, EN, 1},
    {61532, 61532, 1395, EN, 1}, {61539, 61539, 1395, EN, 1}, {61547, 61547, 1395, UK, 1}, {61560, 61560, 1396, CS, 1},
    {61566, 61576, 1396, CS, 1}, {61587, 61594, 1396, CS, 1}, {61602, 61602, 1396, RU, 1}, {61619, 61619, 1396, RU, 1},
    {61560, 61560, 1396, EN, 1}, {61630, 61630, 1396, EN, 1}, {61640, 61640, 1396, EN, 1}, {61647, 61647, 1397, CS, 1},
    {61655, 61655, 1397, RU, 1}, {61670, 61670, 1397, EN, 1}, {61647, 61647, 1397, EN, 1}, {61678, 61684, 1398, CS, 1},
    {61691, 61691, 1398, RU, 1}, {61702, 61702, 1398, EN, 1}, {61710, 61710, 1399, CS, 1}, {61717, 61717, 1399, RU, 1},
    {61732, 61732, 1399, RU, 1}, {61747, 61747, 1399, EN, 1}, {61755, 61755, 1399, EN, 1}, {61764, 61764, 1400, CS, 1},
    {61774, 61774, 1400, CS, 1}, {61782, 61782, 1400, RU, 1}, {61774, 61774, 1400, EN, 1}, {61799, 61799, 1401, CS, 1},
    {61806, 61806, 1401, RU, 1}, {61799, 61799, 1401, EN, 1}, {61819, 61819, 1402, CS, 1}, {61826, 61826, 1402, CS, 1},
    {61833, 61833, 1402, RU, 1}, {61846, 61846, 1402, EN, 1}, {61853, 61853, 1403, CS, 1}, {61858, 61864, 1403, CS, 1},
    {61871, 61871, 1403, RU, 1}, {61884, 61884, 1403, EN, 1}, {61890, 61890, 1403, EN, 1}, {61899, 61905, 1404, CS, 1},
    {61913, 61913, 1404, RU, 1}, {61922, 61922, 1404, RU, 1}, {61931, 61931, 1404, EN, 1}, {61899, 61899, 1404, EN, 1},
    {61938, 61938, 1405, CS, 1}, {61946, 61946, 1405, RU, 1}, {61959, 61959, 1405, EN, 1}, {61966, 61966, 1406, CS, 1},
    {61975, 61975, 1406, RU, 1}, {61992, 61992, 1406, EN, 1}, {61966, 61966, 1406, EN, 1}, {62000, 62000, 1407, CS, 1},
    {62006, 62006, 1407, CS, 1}, {62013, 62013, 1407, RU, 1}, {62024, 62024, 1407, RU, 1}, {62037, 62037, 1407, EN, 1},
    {62006, 62006, 1407, EN, 1}, {62043, 62043, 1407, EN, 1}, {62050, 62050, 1407, UK, 1}, {62061, 62061, 1408, CS, 1},
    {62069, 62069, 1408, RU, 1}, {62061, 62061, 1408, EN, 1}, {62086, 62086, 1408, EN, 1}, {62095, 62095, 1409, CS, 1},
    {62100, 62100, 1409, RU, 1}, {62095, 62095, 1409, EN, 1}, {62111, 62111, 1409, EN, 1}, {62117, 62124, 1410, CS, 1},
    {62132, 62132, 1410, RU, 1}, {62145, 62145, 1410, EN, 1}, {62151, 62151, 1410, EN, 1}, {62158, 62158, 1411, CS, 1},
    {62165, 62165, 1411, CS, 1}, {62173, 62173, 1411, RU, 1}, {62184, 62184, 1411, RU, 1}, {62165, 62165, 1411, EN, 1},
    {62199, 62199, 1412, CS, 1}, {62204, 62204, 1412, RU, 1}, {62213, 62213, 1412, EN, 1}, {62199, 62199, 1412, EN, 1},
    {62218, 62218, 1413, CS, 1}, {62224, 62224, 1413, RU, 1}, {62237, 62237, 1413, RU, 1}, {62250, 62250, 1413, RU, 1},
    {62261, 62261, 1413, EN, 1}, {62268, 62278, 1414, CS, 1}, {62289, 62289, 1414, RU, 1}, {62310, 62310, 1414, RU, 1},
    {62329, 62329, 1414, EN, 1}, {62340, 62340, 1415, CS, 1}, {62346, 62352, 1415, CS, 1}, {62359, 62359, 1415, RU, 1},
    {62374, 62374, 1415, EN, 1}, {62381, 62381, 1415, UK, 1}, {62392, 62392, 1416, CS, 1}, {62400, 62408, 1416, CS, 1},
    {62417, 62417, 1416, RU, 1}, {62432, 62432, 1416, EN, 1}, {62392, 62392, 1416, EN, 1}, {62440, 62440, 1417, CS, 1},
    {62449, 62449, 1417, CS, 1}, {62458, 62458, 1417, RU, 1}, {62440, 62440, 1417, EN, 1}, {62473, 62473, 1418, CS, 1},
    {62481, 62481, 1418, RU, 1}, {62498, 62498, 1418, EN, 1}, {62506, 62506, 1419, CS, 1}, {62510, 62510, 1419, RU, 1},
    {62517, 62517, 1419, EN, 1}, {62506, 62506, 1419, EN, 1}, {62521, 62529, 1420, CS, 1}, {62538, 62538, 1420, RU, 1},
    {62553, 62553, 1420, EN, 1}, {62560, 62560, 1421, CS, 1}, {62569, 62569, 1421, RU, 1}, {62588, 62588, 1421, EN, 1},
    {62596, 62603, 1422, CS, 1}, {62612, 62612, 1422, RU, 1}, {62623, 62623, 1422, RU, 1}, {62632, 62632, 1422, EN, 1},
    {62637, 62644, 1423, CS, 1}, {62652, 62652, 1423, RU, 1}, {62637, 62637, 1423, EN, 1}, {62665, 62665, 1424, CS, 1},
    {62671, 62671, 1424, RU, 1}, {62665, 62665, 1424, EN, 1}, {62684, 62684, 1425, CS, 1}, {62694, 62694, 1425, RU, 1},
    {62684, 62684, 1425, EN, 1}, {62713, 62713, 1426, CS, 1}, {62719, 62719, 1426, RU, 1}, {62732, 62732, 1426, EN, 1},
    {62739, 62739, 1426, EN, 1}, {62747, 62747, 1426, EN, 1}, {62713, 62713, 1426, OTHER, 1},
    {62756, 62765, 1427, CS, 1}, {62775, 62775, 1427, RU, 1}, {62792, 62792, 1427, EN, 1}, {62802, 62810, 1428, CS, 1},
    {62819, 62819, 1428, RU, 1}, {62802, 62802, 1428, EN, 1}, {62834, 62844, 1429, CS, 1}, {62855, 62855, 1429, RU, 1},
    {62872, 62872, 1429, EN, 1}, {62880, 62880, 1429, OTHER, 1}, {62891, 62891, 1429, OTHER, 1},
    {62834, 62844, 1430, CS, 1}, {62901, 62901, 1430, RU, 1}, {62912, 62912, 1430, OTHER, 1},
    {62834, 62844, 1431, CS, 1}, {62918, 62918, 1431, RU, 1}, {62937, 62947, 1432, CS, 1}, {62958, 62958, 1432, RU, 1},
    {62977, 62977, 1432, EN, 1}, {62985, 62985, 1432, EN, 1}, {62995, 62995, 1433, CS, 1}, {63004, 63012, 1433, CS, 1},
    {63021, 63021, 1433, RU, 1}, {63036, 63036, 1433, EN, 1}, {63046, 63046, 1433, EN, 1},
    {63055, 63055, 1433, OTHER, 1}, {63065, 63065, 1433, OTHER, 1}, {63004, 63012, 1434, CS, 1},
    {63074, 63074, 1434, RU, 1}, {63089, 63089, 1435, CS, 1}, {63097, 63097, 1435, RU, 1}, {63112, 63112, 1435, RU, 1},
    {63089, 63089, 1435, EN, 1}, {63129, 63129, 1436, CS, 1}, {63138, 63138, 1436, RU, 1}, {63155, 63155, 1436, EN, 1},
    {63164, 63164, 1437, CS, 1}, {63172, 63172, 1437, RU, 1}, {63164, 63164, 1437, EN, 1}, {63187, 63194, 1438, CS, 1},
    {63203, 63203, 1438, RU, 1}, {63216, 63216, 1438, EN, 1}, {63224, 63224, 1439, CS, 1}, {63231, 63231, 1439, RU, 1},
    {63224, 63224, 1439, EN, 1}, {63244, 63244, 1439, EN, 1}, {63253, 63253, 1440, CS, 1}, {63258, 63258, 1440, RU, 1},
    {63269, 63269, 1440, EN, 1}, {63276, 63276, 1441, CS, 1}, {63284, 63284, 1441, RU, 1}, {63297, 63297, 1441, RU, 1},
    {63312, 63312, 1441, EN, 1}, {63319, 63319, 1441, EN, 1}, {63327, 63327, 1442, CS, 1}, {63327, 63334, 1442, CS, 1},
    {63342, 63342, 1442, RU, 1}, {63327, 63327, 1442, EN, 1}, {63355, 63355, 1442, OTHER, 1},
    {63363, 63363, 1443, CS, 1}, {63371, 63371, 1443, RU, 1}, {63380, 63380, 1443, EN, 1}, {63386, 63386, 1444, CS, 1},
    {63395, 63403, 1444, CS, 1}, {63412, 63412, 1444, RU, 1}, {63427, 63427, 1444, RU, 1}, {63446, 63446, 1444, EN, 1},
    {63453, 63453, 1444, EN, 1}, {63464, 63464, 1445, CS, 1}, {63473, 63473, 1445, RU, 1}, {63486, 63486, 1445, RU, 1},
    {63501, 63501, 1445, EN, 1}, {63508, 63508, 1446, CS, 1}, {63514, 63514, 1446, RU, 1}, {63508, 63508, 1446, EN, 1},
    {63527, 63527, 1447, CS, 1}, {63535, 63535, 1447, RU, 1}, {63550, 63550, 1447, EN, 1}, {63561, 63561, 1448, CS, 1},
    {63570, 63570, 1448, RU, 1}, {63561, 63561, 1448, EN, 1}, {63585, 63591, 1449, CS, 1}, {63598, 63598, 1449, CS, 1},
    {63606, 63606, 1449, RU, 1}, {63621, 63621, 1449, RU, 1}, {63636, 63636, 1449, EN, 1}, {63598, 63598, 1449, EN, 1},
    {63643, 63643, 1450, CS, 1}, {63653, 63653, 1450, RU, 1}, {63672, 63672, 1450, EN, 1}, {63681, 63681, 1451, CS, 1},
    {63688, 63688, 1451, RU, 1}, {63701, 63701, 1451, RU, 1}, {63681, 63681, 1451, EN, 1}, {63710, 63710, 1452, CS, 1},
    {63715, 63715, 1452, RU, 1}, {63724, 63724, 1452, EN, 1}, {63710, 63710, 1452, EN, 1}, {63729, 63738, 1453, CS, 1},
    {63748, 63748, 1453, RU, 1}, {63763, 63763, 1453, EN, 1}, {63770, 63776, 1454, CS, 1}, {63783, 63783, 1454, RU, 1},
    {63798, 63798, 1454, RU, 1}, {63809, 63809, 1454, EN, 1}, {63818, 63818, 1454, OTHER, 1},
    {63824, 63824, 1454, OTHER, 1}, {63831, 63831, 1454, UK, 1}, {63840, 63840, 1455, CS, 1},
    {63845, 63845, 1455, RU, 1}, {63856, 63865, 1455, UK, 1}, {63840, 63840, 1455, EN, 1}, {63874, 63874, 1456, CS, 1},
    {63883, 63883, 1456, RU, 1}, {63902, 63902, 1456, EN, 1}, {63912, 63912, 1457, CS, 1}, {63920, 63920, 1457, RU, 1},
    {63937, 63937, 1457, EN, 1}, {63946, 63946, 1458, CS, 1}, {63954, 63954, 1458, RU, 1}, {63975, 63975, 1458, EN, 1},
    {63984, 63984, 1459, CS, 1}, {63990, 63990, 1459, RU, 1}, {64001, 64001, 1459, EN, 1}, {63984, 63984, 1459, EN, 1},
    {64007, 64007, 1460, CS, 1}, {64014, 64014, 1460, RU, 1}, {64027, 64027, 1460, EN, 1}, {64035, 64035, 1461, CS, 1},
    {64042, 64042, 1461, RU, 1}, {64055, 64055, 1461, RU, 1}, {64068, 64068, 1461, EN, 1}, {64076, 64083, 1462, CS, 1},
    {64092, 64092, 1462, RU, 1}, {64103, 64103, 1462, EN, 1}, {64110, 64110, 1463, CS, 1}, {64118, 64118, 1463, RU, 1},
    {64135, 64135, 1463, EN, 1}, {64144, 64144, 1463, EN, 1}, {64151, 64156, 1464, CS, 1}, {64162, 64162, 1464, RU, 1},
    {64173, 64173, 1464, EN, 1}, {64179, 64179, 1465, CS, 1}, {64186, 64186, 1465, RU, 1}, {64201, 64201, 1465, EN, 1},
    {64208, 64208, 1466, CS, 1}, {64214, 64214, 1466, RU, 1}, {64225, 64225, 1466, EN, 1}, {64231, 64231, 1466, EN, 1},
    {64237, 64246, 1466, UK, 1}, {64208, 64208, 1467, CS, 1}, {64255, 64255, 1467, RU, 1}, {64231, 64231, 1467, EN, 1},
    {64264, 64264, 1467, EN, 1}, {64208, 64208, 1468, CS, 1}, {64270, 64270, 1468, RU, 1}, {64279, 64279, 1469, CS, 1},
    {64283, 64283, 1469, RU, 1}, {64288, 64288, 1469, EN, 1}, {64279, 64293, 1469, SK, 1}, {64279, 64279, 1470, CS, 1},
    {64298, 64298, 1470, RU, 1}, {64288, 64288, 1470, EN, 1}, {64309, 64309, 1470, OTHER, 1},
    {64316, 64316, 1470, OTHER, 1}, {64325, 64325, 1471, CS, 1}, {64330, 64330, 1471, CS, 1},
    {64337, 64337, 1471, RU, 1}, {64350, 64350, 1471, RU, 1}, {64361, 64361, 1471, EN, 1}, {64366, 64366, 1471, EN, 1},
    {64373, 64373, 1471, EN, 1}, {64325, 64325, 1472, CS, 1}, {64381, 64381, 1472, RU, 1}, {64388, 64388, 1472, EN, 1},
    {64393, 64400, 1473, CS, 1}, {64408, 64408, 1473, CS, 1}, {64416, 64416, 1473, RU, 1}, {64429, 64429, 1473, RU, 1},
    {64408, 64408, 1473, EN, 1}, {64442, 64451, 1474, CS, 1}, {64462, 64462, 1474, RU, 1}, {64477, 64477, 1474, RU, 1},
    {64490, 64490, 1474, EN, 1}, {64499, 64499, 1474, EN, 1}, {64506, 64512, 1475, CS, 1}, {64521, 64521, 1475, RU, 1},
    {64532, 64532, 1475, EN, 1}, {64538, 64547, 1475, UK, 1}, {64556, 64562, 1476, CS, 1}, {64570, 64570, 1476, CS, 1},
    {64575, 64575, 1476, RU, 1}, {64584, 64584, 1476, EN, 1}, {64590, 64590, 1476, EN, 1}, {64595, 64595, 1476, EN, 1},
    {64601, 64610, 1477, CS, 1}, {64620, 64620, 1477, RU, 1}, {64633, 64633, 1477, EN, 1},
    {64639, 64639, 1477, OTHER, 1}, {64648, 64648, 1477, OTHER, 1}, {64654, 64654, 1477, OTHER, 1},
    {64601, 64610, 1478, CS, 1}, {64661, 64661, 1478, RU, 1}, {64676, 64686, 1479, CS, 1}, {64698, 64698, 1479, RU, 1},
    {64717, 64717, 1479, EN, 1}, {64727, 64727, 1479, EN, 1}, {64735, 64740, 1480, CS, 1}, {64747, 64747, 1480, RU, 1},
    {64762, 64762, 1480, EN, 1}, {64769, 64769, 1480, OTHER, 1}, {64775, 64775, 1480, SK, 1},
    {64735, 64740, 1481, CS, 1}, {64781, 64781, 1481, RU, 1}, {64762, 64762, 1481, EN, 1},
    {64792, 64792, 1481, OTHER, 1}, {64735, 64740, 1482, CS, 1}, {64798, 64798, 1482, RU, 1},
    {64735, 64735, 1482, EN, 1}, {64807, 64807, 1483, CS, 1}, {64813, 64813, 1483, RU, 1}, {64822, 64822, 1483, EN, 1},
    {64827, 64827, 1483, EN, 1}, {64813, 64832, 1483, UK, 1}, {64841, 64848, 1484, CS, 1}, {64856, 64856, 1484, RU, 1},
    {64873, 64873, 1484, EN, 1}, {64882, 64886, 1485, CS, 1}, {64891, 64891, 1485, RU, 1}, {64898, 64904, 1486, CS, 1},
    {64912, 64912, 1486, RU, 1}, {64921, 64921, 1486, EN, 1}, {64927, 64927, 1487, CS, 1}, {64935, 64935, 1487, RU, 1},
    {64950, 64950, 1487, RU, 1}, {64967, 64967, 1487, EN, 1}, {64976, 64976, 1488, CS, 1}, {64982, 64982, 1488, RU, 1},
    {64993, 64993, 1488, EN, 1}, {65000, 65000, 1488, UK, 1}, {65011, 65017, 1488, OTHER, 1},
    {65011, 65011, 1488, SK, 1}, {64976, 64976, 1489, CS, 1}, {65024, 65024, 1489, RU, 1},
    {64993, 64993, 1489, OTHER, 1}, {65035, 65044, 1490, CS, 1}, {65054, 65054, 1490, RU, 1},
    {65071, 65071, 1490, EN, 1}, {65081, 65086, 1491, CS, 1}, {65092, 65092, 1491, RU, 1}, {65103, 65103, 1491, EN, 1},
    {65109, 65109, 1491, EN, 1}, {65115, 65115, 1492, CS, 1}, {65121, 65121, 1492, RU, 1}, {65143, 65143, 1492, EN, 1},
    {65150, 65150, 1493, CS, 1}, {65157, 65157, 1493, RU, 1}, {65168, 65168, 1493, EN, 1}, {65175, 65182, 1494, CS, 1},
    {65190, 65190, 1494, RU, 1}, {65175, 65175, 1494, EN, 1}, {65201, 65201, 1495, CS, 1}, {65207, 65207, 1495, RU, 1},
    {65216, 65216, 1495, EN, 1}, {65201, 65201, 1495, EN, 1}, {65201, 65201, 1496, CS, 1}, {65222, 65222, 1496, RU, 1},
    {65241, 65241, 1496, EN, 1}, {65248, 65248, 1497, CS, 1}, {65255, 65255, 1497, RU, 1}, {65264, 65264, 1497, RU, 1},
    {65248, 65248, 1497, EN, 1}, {65275, 65275, 1498, CS, 1}, {65283, 65291, 1498, CS, 1}, {65300, 65300, 1498, RU, 1},
    {65313, 65313, 1498, RU, 1}, {65275, 65275, 1498, EN, 1}, {65328, 65328, 1499, CS, 1}, {65335, 65335, 1499, RU, 1},
    {65328, 65328, 1499, EN, 1}, {65346, 65346, 1500, CS, 1}, {65351, 65351, 1500, RU, 1}, {65360, 65360, 1500, EN, 1},
    {65365, 65372, 1501, CS, 1}, {65381, 65381, 1501, RU, 1}, {65394, 65394, 1501, EN, 1}, {65403, 65403, 1502, CS, 1},
    {65409, 65409, 1502, RU, 1}, {65418, 65418, 1502, EN, 1}, {65426, 65426, 1502, EN, 1},
    {65426, 65426, 1502, OTHER, 1}, {65431, 65431, 1502, OTHER, 1}, {65431, 65431, 1502, SK, 1},
    {65418, 65418, 1502, OTHER, 1}, {37163, 37172, 1503, CS, 1}, {37182, 37182, 1503, RU, 1},
    {65437, 65437, 1503, EN, 1}, {37199, 37199, 1503, EN, 1}, {65446, 65453, 1504, CS, 1}, {65461, 65461, 1504, RU, 1},
    {65474, 65474, 1504, RU, 1}, {65487, 65487, 1504, EN, 1}, {65494, 65494, 1504, EN, 1}, {65501, 65501, 1504, EN, 1},
    {65508, 65517, 1505, CS, 1}, {65527, 65527, 1505, RU, 1}, {65546, 65546, 1505, RU, 1}, {65563, 65563, 1505, RU, 1},
    {65580, 65580, 1505, EN, 1}, {65590, 65590, 1505, EN, 1}, {65600, 65600, 1505, EN, 1}, {65610, 65610, 1505, EN, 1},
    {65620, 65629, 1505, SK, 1}, {65546, 65546, 1505, UK, 1}, {65639, 65647, 1506, CS, 1}, {65656, 65656, 1506, RU, 1},
    {65671, 65671, 1506, EN, 1}, {65679, 65679, 1506, OTHER, 1}, {65689, 65695, 1507, CS, 1},
    {65702, 65702, 1507, RU, 1}, {65713, 65713, 1507, EN, 1}, {65719, 65719, 1507, EN, 1}, {65725, 65725, 1507, EN, 1},
    {65732, 65732, 1508, CS, 1}, {65740, 65740, 1508, RU, 1}, {65755, 65755, 1508, RU, 1}, {65770, 65770, 1508, EN, 1},
    {65778, 65778, 1509, CS, 1}, {65787, 65787, 1509, CS, 1}, {65796, 65796, 1509, RU, 1}, {65787, 65787, 1509, EN, 1},
    {65811, 65811, 1510, CS, 1}, {65819, 65819, 1510, CS, 1}, {65827, 65827, 1510, RU, 1}, {65842, 65842, 1510, RU, 1},
    {65857, 65857, 1510, RU, 1}, {65866, 65866, 1510, EN, 1}, {65874, 65874, 1511, CS, 1}, {65883, 65883, 1511, RU, 1},
    {65902, 65902, 1511, EN, 1}, {65911, 65918, 1512, CS, 1}, {65926, 65926, 1512, RU, 1}, {65939, 65939, 1512, EN, 1},
    {65911, 65911, 1512, EN, 1}, {65946, 65946, 1513, CS, 1}, {65957, 65957, 1513, RU, 1}, {65978, 65978, 1513, UK, 1},
    {65997, 65997, 1513, EN, 1}, {66009, 66009, 1514, CS, 1}, {66020, 66020, 1514, RU, 1}, {13792, 13792, 1514, EN, 1},
    {66041, 66041, 1515, CS, 1}, {66048, 66058, 1515, CS, 1}, {66069, 66069, 1515, RU, 1}, {66086, 66086, 1515, EN, 1},
    {66096, 66096, 1516, CS, 1}, {66102, 66102, 1516, CS, 1}, {66109, 66109, 1516, RU, 1}, {66122, 66122, 1516, RU, 1},
    {66133, 66133, 1516, RU, 1}, {66146, 66146, 1516, EN, 1}, {66153, 66162, 1517, CS, 1}, {66172, 66180, 1517, CS, 1},
    {66191, 66191, 1517, RU, 1}, {66208, 66208, 1517, RU, 1}, {66225, 66225, 1517, EN, 1}, {66235, 66235, 1518, CS, 1},
    {66244, 66253, 1518, CS, 1}, {66263, 66263, 1518, RU, 1}, {66280, 66280, 1518, RU, 1}, {66297, 66297, 1518, EN, 1},
    {66307, 66307, 1518, EN, 1}, {66317, 66317, 1519, CS, 1}, {66325, 66325, 1519, RU, 1}, {66340, 66340, 1519, EN, 1},
    {66347, 66355, 1520, CS, 1}, {66364, 66364, 1520, RU, 1}, {66383, 66383, 1520, EN, 1}, {66347, 66355, 1521, CS, 1},
    {66395, 66395, 1521, RU, 1}, {66410, 66410, 1521, OTHER, 1}, {66420, 66420, 1522, CS, 1},
    {66428, 66428, 1522, RU, 1}, {66447, 66447, 1522, RU, 1}, {66462, 66462, 1522, EN, 1}, {66472, 66472, 1522, EN, 1},
    {66482, 66482, 1522, EN, 1}, {66492, 66492, 1523, CS, 1}, {66502, 66502, 1523, CS, 1}, {66511, 66511, 1523, RU, 1},
    {66530, 66530, 1523, EN, 1}, {66540, 66540, 1523, EN, 1}, {66551, 66561, 1523, OTHER, 1},
    {66502, 66502, 1524, CS, 1}, {66573, 66573, 1524, RU, 1}, {66530, 66530, 1524, EN, 1},
    {66584, 66591, 1524, OTHER, 1}, {66600, 66600, 1525, CS, 1}, {66606, 66606, 1525, RU, 1},
    {66619, 66619, 1525, EN, 1}, {66627, 66627, 1526, CS, 1}, {66635, 66635, 1526, RU, 1}, {66627, 66627, 1526, EN, 1},
    {66652, 66652, 1527, CS, 1}, {66656, 66656, 1527, CS, 1}, {66660, 66660, 1527, RU, 1}, {66656, 66656, 1527, EN, 1},
    {66667, 66667, 1528, CS, 1}, {66675, 66675, 1528, RU, 1}, {66667, 66667, 1528, EN, 1}, {66690, 66690, 1529, CS, 1},
    {66697, 66697, 1529, RU, 1}, {66710, 66710, 1529, EN, 1}, {66718, 66718, 1530, CS, 1}, {66724, 66724, 1530, RU, 1},
    {66735, 66735, 1530, RU, 1}, {66744, 66744, 1530, RU, 1}, {66755, 66755, 1530, EN, 1}, {66760, 66760, 1530, EN, 1},
    {66766, 66773, 1531, CS, 1}, {66781, 66781, 1531, RU, 1}, {66794, 66794, 1531, RU, 1}, {66807, 66807, 1531, RU, 1},
    {66766, 66766, 1531, EN, 1}, {66820, 66820, 1531, EN, 1}, {66827, 66827, 1532, CS, 1}, {66835, 66835, 1532, RU, 1},
    {66827, 66827, 1532, EN, 1}, {66850, 66857, 1533, CS, 1}, {66865, 66865, 1533, RU, 1}, {66880, 66880, 1533, EN, 1},
    {66886, 66886, 1533, EN, 1}, {66850, 66857, 1534, CS, 1}, {66892, 66892, 1534, RU, 1}, {66880, 66880, 1534, EN, 1},
    {66905, 66905, 1534, OTHER, 1}, {66912, 66912, 1534, OTHER, 1}, {66919, 66925, 1535, CS, 1},
    {66933, 66933, 1535, RU, 1}, {66942, 66942, 1535, RU, 1}, {66953, 66953, 1535, EN, 1}, {66958, 66958, 1535, EN, 1},
    {66964, 66973, 1536, CS, 1}, {66983, 66983, 1536, RU, 1}, {67000, 67000, 1536, EN, 1}, {67009, 67009, 1537, CS, 1},
    {67015, 67015, 1537, CS, 1}, {67021, 67021, 1537, RU, 1}, {67032, 67032, 1537, EN, 1}, {67039, 67039, 1537, EN, 1},
    {57578, 57584, 1538, CS, 1}, {57578, 57578, 1538, CS, 1}, {57591, 57591, 1538, RU, 1}, {57602, 57602, 1538, EN, 1},
    {67046, 67056, 1539, CS, 1}, {67067, 67067, 1539, RU, 1}, {67086, 67086, 1539, RU, 1}, {67105, 67105, 1539, EN, 1},
    {67046, 67046, 1539, EN, 1}, {67115, 67115, 1539, EN, 1}, {67124, 67134, 1540, CS, 1}, {67146, 67146, 1540, RU, 1},
    {67161, 67161, 1540, EN, 1}, {67169, 67169, 1541, CS, 1}, {21538, 21538, 1541, RU, 1}, {67176, 67176, 1541, RU, 1},
    {67169, 67169, 1541, EN, 1}, {67191, 67191, 1541, EN, 1}, {67201, 67201, 1542, CS, 1}, {67207, 67207, 1542, RU, 1},
    {67216, 67216, 1542, EN, 1}, {67221, 67221, 1542, EN, 1}, {67228, 67228, 1543, CS, 1}, {67234, 67234, 1543, RU, 1},
    {67245, 67245, 1543, EN, 1}, {67250, 67250, 1543, EN, 1}, {67228, 67228, 1543, EN, 1}, {67256, 67264, 1544, CS, 1},
    {67273, 67273, 1544, RU, 1}, {67292, 67292, 1544, EN, 1}, {67301, 67312, 1544, OTHER, 1},
    {67324, 67324, 1544, SK, 1}, {67332, 67332, 1545, CS, 1}, {67338, 67338, 1545, RU, 1}, {67349, 67349, 1545, EN, 1},
    {67356, 67356, 1546, CS, 1}, {67363, 67363, 1546, RU, 1}, {67356, 67356, 1546, EN, 1}, {67376, 67382, 1547, CS, 1},
    {67389, 67396, 1547, CS, 1}, {67405, 67405, 1547, CS, 1}, {67414, 67414, 1547, RU, 1}, {67405, 67405, 1547, EN, 1},
    {67376, 67382, 1548, CS, 1}, {67389, 67396, 1548, CS, 1}, {67405, 67405, 1548, CS, 1}, {67427, 67427, 1548, RU, 1},
    {67405, 67405, 1548, EN, 1}, {67389, 67396, 1549, CS, 1}, {67442, 67442, 1549, RU, 1}, {67455, 67455, 1549, RU, 1},
    {67405, 67405, 1549, EN, 1}, {67389, 67468, 1549, OTHER, 1}, {67477, 67484, 1550, CS, 1},
    {67492, 67492, 1550, RU, 1}, {67505, 67505, 1550, RU, 1}, {67518, 67518, 1550, EN, 1}, {67526, 67539, 1550, UK, 1},
    {6512, 6512, 1551, CS, 1}, {67552, 67558, 1551, CS, 1}, {6522, 6522, 1551, RU, 1}, {67565, 67565, 1551, RU, 1},
    {67576, 67576, 1551, RU, 1}, {67587, 67587, 1551, EN, 1}, {67595, 67595, 1551, EN, 1}, {67602, 67602, 1552, CS, 1},
    {67608, 67608, 1552, RU, 1}, {67621, 67621, 1552, EN, 1}, {67629, 67639, 1553, CS, 1}, {67650, 67661, 1553, CS, 1},
    {67673, 67673, 1553, RU, 1}, {67650, 67650, 1553, EN, 1}, {67696, 67696, 1554, CS, 1}, {67703, 67703, 1554, RU, 1},
    {67716, 67716, 1554, EN, 1}, {67725, 67725, 1555, CS, 1}, {67734, 67734, 1555, CS, 1}, {67743, 67743, 1555, RU, 1},
    {67734, 67734, 1555, EN, 1}, {67760, 67770, 1556, CS, 1}, {67760, 67760, 1556, CS, 1}, {67781, 67781, 1556, RU, 1},
    {67798, 67798, 1556, EN, 1}, {67809, 67817, 1557, CS, 1}, {67826, 67826, 1557, RU, 1}, {67826, 67841, 1557, UK, 1},
    {67856, 67856, 1557, EN, 1}, {67866, 67866, 1558, CS, 1}, {67875, 67875, 1558, RU, 1}, {67866, 67866, 1558, EN, 1},
    {67890, 67890, 1559, CS, 1}, {67897, 67897, 1559, CS, 1}, {67905, 67905, 1559, RU, 1}, {67897, 67897, 1559, EN, 1},
    {67918, 67918, 1559, UK, 1}, {67890, 67933, 1559, OTHER, 1}, {67941, 67949, 1560, CS, 1},
    {67959, 67959, 1560, RU, 1}, {67974, 67974, 1560, EN, 1}, {67983, 67983, 1560, EN, 1},
    {67991, 67999, 1560, OTHER, 1}, {67941, 67949, 1561, CS, 1}, {68008, 68008, 1561, RU, 1},
    {68021, 68028, 1561, OTHER, 1}, {68036, 68043, 1562, CS, 1}, {68053, 68053, 1562, RU, 1},
    {68066, 68066, 1562, EN, 1}, {68072, 68080, 1563, CS, 1}, {68089, 68089, 1563, RU, 1}, {68104, 68104, 1563, RU, 1},
    {68072, 68072, 1563, EN, 1}, {68119, 68119, 1563, EN, 1}, {68127, 68127, 1564, CS, 1}, {68133, 68133, 1564, RU, 1},
    {68144, 68144, 1564, RU, 1}, {68155, 68155, 1564, EN, 1}, {68162, 68171, 1565, CS, 1}, {68182, 68182, 1565, RU, 1},
    {68195, 68195, 1565, EN, 1}, {68204, 68204, 1566, CS, 1}, {68208, 68208, 1566, RU, 1}, {68215, 68215, 1566, EN, 1},
    {68220, 68228, 1567, CS, 1}, {68237, 68237, 1567, RU, 1}, {68250, 68250, 1567, EN, 1}, {68257, 68257, 1567, EN, 1},
    {68220, 68228, 1568, CS, 1}, {68263, 68263, 1568, RU, 1}, {68278, 68278, 1569, CS, 1}, {68283, 68283, 1569, RU, 1},
    {68278, 68278, 1569, EN, 1}, {68294, 68294, 1570, CS, 1}, {68300, 68300, 1570, RU, 1}, {68311, 68311, 1570, EN, 1},
    {68319, 68319, 1571, CS, 1}, {68325, 68325, 1571, RU, 1}, {68336, 68336, 1571, EN, 1}, {68342, 68342, 1572, CS, 1},
    {68346, 68346, 1572, CS, 1}, {68350, 68350, 1572, CS, 1}, {68355, 68355, 1572, RU, 1}, {68366, 68366, 1572, RU, 1},
    {68350, 68350, 1572, EN, 1}, {68375, 68375, 1573, CS, 1}, {68382, 68382, 1573, RU, 1}, {68397, 68397, 1573, RU, 1},
    {68410, 68410, 1573, EN, 1}, {68418, 68418, 1574, CS, 1}, {68425, 68425, 1574, RU, 1}, {68438, 68438, 1574, RU, 1},
    {68455, 68455, 1574, EN, 1}, {68463, 68471, 1575, CS, 1}, {68480, 68480, 1575, RU, 1}, {68499, 68499, 1575, EN, 1},
    {68507, 68507, 1576, CS, 1}, {68513, 68513, 1576, RU, 1}, {68524, 68524, 1576, EN, 1}, {68529, 68529, 1576, UK, 1},
    {68540, 68546, 1576, OTHER, 1}, {68553, 68553, 1576, SK, 1}, {68559, 68559, 1577, CS, 1},
    {68565, 68573, 1577, CS, 1}, {68582, 68582, 1577, RU, 1}, {68593, 68593, 1577, RU, 1}, {68608, 68608, 1577, RU, 1},
    {68621, 68621, 1577, EN, 1}, {68627, 68627, 1577, EN, 1}, {68635, 68635, 1577, EN, 1}, {68643, 68643, 1578, CS, 1},
    {68648, 68657, 1578, RU, 1}, {68666, 68666, 1578, EN, 1}, {68672, 68672, 1578, UK, 1},
    {68683, 68683, 1578, OTHER, 1}, {68666, 68666, 1578, SK, 1}, {68689, 68689, 1578, OTHER, 1},
    {68696, 68696, 1579, CS, 1}, {68702, 68702, 1579, RU, 1}, {68696, 68696, 1579, EN, 1}, {68713, 68713, 1580, CS, 1},
    {68721, 68721, 1580, RU, 1}, {68736, 68736, 1580, RU, 1}, {68751, 68751, 1580, EN, 1}, {68759, 68759, 1581, CS, 1},
    {68769, 68769, 1581, RU, 1}, {68790, 68790, 1581, EN, 1}, {68801, 68807, 1582, CS, 1}, {68814, 68814, 1582, RU, 1},
    {68825, 68825, 1582, EN, 1}, {68832, 68832, 1583, CS, 1}, {68837, 68837, 1583, RU, 1}, {68832, 68832, 1583, EN, 1},
    {68844, 68844, 1584, CS, 1}, {68851, 68851, 1584, RU, 1}, {68864, 68864, 1584, RU, 1}, {68881, 68881, 1584, EN, 1},
    {68891, 68891, 1585, CS, 1}, {68898, 68898, 1585, RU, 1}, {68911, 68911, 1585, RU, 1}, {68926, 68926, 1585, EN, 1},
    {68934, 68941, 1586, CS, 1}, {68949, 68949, 1586, RU, 1}, {68962, 68962, 1586, RU, 1}, {68934, 68934, 1586, EN, 1},
    {68975, 68975, 1587, CS, 1}, {68982, 68982, 1587, RU, 1}, {68997, 68997, 1587, RU, 1}, {69012, 69012, 1587, EN, 1},
    {69020, 69020, 1588, CS, 1}, {69020, 69027, 1588, CS, 1}, {69035, 69035, 1588, RU, 1}, {69020, 69020, 1588, EN, 1},
    {69048, 69048, 1589, CS, 1}, {69057, 69057, 1589, RU, 1}, {69048, 69048, 1589, EN, 1}, {69072, 69072, 1590, CS, 1},
    {69080, 69080, 1590, RU, 1}, {69093, 69093, 1590, RU, 1}, {69072, 69072, 1590, EN, 1}, {69106, 69114, 1591, CS, 1},
    {69123, 69131, 1591, CS, 1}, {69140, 69140, 1591, RU, 1}, {69106, 69106, 1591, EN, 1}, {69155, 69155, 1591, EN, 1},
    {69163, 69163, 1592, CS, 1}, {69170, 69170, 1592, RU, 1}, {69163, 69163, 1592, EN, 1}, {69185, 69185, 1592, EN, 1},
    {69193, 69193, 1593, CS, 1}, {69197, 69197, 1593, RU, 1}, {69206, 69206, 1593, EN, 1}, {69211, 69217, 1594, CS, 1},
    {69225, 69225, 1594, RU, 1}, {69242, 69242, 1594, EN, 1}, {69250, 69250, 1595, CS, 1}, {69257, 69257, 1595, RU, 1},
    {69250, 69250, 1595, EN, 1}, {69272, 69272, 1596, CS, 1}, {69257, 69257, 1596, RU, 1}, {69281, 69281, 1596, EN, 1},
    {69289, 69289, 1597, CS, 1}, {69296, 69296, 1597, RU, 1}, {69309, 69309, 1597, RU, 1}, {69289, 69289, 1597, EN, 1},
    {69322, 69327, 1598, CS, 1}, {69333, 69333, 1598, CS, 1}, {69339, 69339, 1598, RU, 1}, {69348, 69348, 1598, RU, 1},
    {69333, 69333, 1598, EN, 1}, {69322, 69322, 1598, EN, 1}, {69359, 69359, 1599, CS, 1}, {69368, 69368, 1599, RU, 1},
    {69385, 69385, 1599, EN, 1}, {69396, 69406, 1600, CS, 1}, {69396, 69417, 1600, CS, 1}, {69429, 69429, 1600, RU, 1},
    {69448, 69448, 1600, RU, 1}, {69467, 69467, 1600, EN, 1}, {69477, 69477, 1601, CS, 1}, {69484, 69484, 1601, CS, 1},
    {69492, 69492, 1601, RU, 1}, {69505, 69505, 1601, RU, 1}, {69484, 69484, 1601, EN, 1}, {69518, 69518, 1601, EN, 1},
    {69525, 69525, 1601, EN, 1}, {69505, 69532, 1601, UK, 1}, {69545, 69552, 1602, CS, 1}, {69560, 69560, 1602, RU, 1},
    {69577, 69577, 1602, EN, 1}, {69587, 69587, 1603, CS, 1}, {69596, 69596, 1603, RU, 1}, {69615, 69615, 1603, EN, 1},
    {69625, 69625, 1603, EN, 1}, {69635, 69635, 1604, CS, 1}, {69642, 69642, 1604, CS, 1}, {69642, 69648, 1604, CS, 1},
    {69655, 69655, 1604, RU, 1}, {69668, 69668, 1604, RU, 1}, {69679, 69690, 1604, RU, 1}, {69635, 69635, 1604, EN, 1},
    {69642, 69642, 1604, EN, 1}, {28131, 28131, 1605, CS, 1}, {69701, 69707, 1605, CS, 1}, {28137, 28137, 1605, RU, 1},
    {69714, 69714, 1605, RU, 1}, {69725, 69725, 1605, EN, 1}, {69732, 69732, 1605, EN, 1}, {28148, 28148, 1605, EN, 1},
    {69739, 69749, 1606, CS, 1}, {69760, 69760, 1606, RU, 1}, {69739, 69739, 1606, EN, 1}, {69779, 69779, 1607, CS, 1},
    {69789, 69789, 1607, RU, 1}, {69808, 69808, 1607, EN, 1}, {69819, 69819, 1607, EN, 1},
    {69829, 69839, 1607, OTHER, 1}, {69850, 69850, 1608, CS, 1}, {69860, 69860, 1608, RU, 1},
    {69850, 69850, 1608, EN, 1}, {69879, 69879, 1608, EN, 1}, {69890, 69890, 1609, CS, 1}, {69901, 69901, 1609, RU, 1},
    {69920, 69920, 1609, EN, 1}, {69931, 69931, 1609, EN, 1}, {69942, 69951, 1610, CS, 1}, {69961, 69970, 1610, CS, 1},
    {69980, 69980, 1610, RU, 1}, {69995, 69995, 1610, EN, 1}, {70003, 70010, 1611, CS, 1}, {70020, 70027, 1611, CS, 1},
    {70020, 70020, 1611, CS, 1}, {70035, 70035, 1611, RU, 1}, {70048, 70048, 1611, RU, 1}, {70061, 70061, 1611, EN, 1},
    {70020, 70020, 1611, EN, 1}, {70069, 70069, 1611, OTHER, 1}, {70003, 70010, 1612, CS, 1},
    {70078, 70078, 1612, RU, 1}, {70061, 70061, 1612, EN, 1}, {70091, 70098, 1612, OTHER, 1},
    {70020, 70027, 1613, CS, 1}, {70106, 70106, 1613, RU, 1}, {70020, 70020, 1613, OTHER, 1},
    {70119, 70126, 1614, CS, 1}, {70135, 70135, 1614, RU, 1}, {70148, 70148, 1614, RU, 1}, {70161, 70161, 1614, EN, 1},
    {70170, 70170, 1614, EN, 1}, {70180, 70180, 1614, OTHER, 1}, {70188, 70188, 1615, CS, 1},
    {70196, 70196, 1615, RU, 1}, {70213, 70213, 1615, RU, 1}, {70222, 70222, 1615, EN, 1}, {70231, 70231, 1616, CS, 1},
    {70238, 70238, 1616, CS, 1}, {70246, 70246, 1616, CS, 1}, {70253, 70253, 1616, RU, 1}, {70266, 70277, 1616, RU, 1},
    {70288, 70288, 1616, RU, 1}, {70301, 70301, 1616, EN, 1}, {70238, 70238, 1616, EN, 1}, {70310, 70310, 1616, EN, 1},
    {70317, 70328, 1616, UK, 1}, {70339, 70339, 1617, CS, 1}, {70347, 70347, 1617, CS, 1}, {70356, 70356, 1617, RU, 1},
    {70371, 70371, 1617, RU, 1}, {70347, 70347, 1617, EN, 1}, {70386, 70386, 1618, CS, 1}, {70396, 70396, 1618, RU, 1},
    {70413, 70413, 1618, EN, 1}, {70423, 70423, 1619, CS, 1}, {70433, 70433, 1619, CS, 1}, {70444, 70444, 1619, RU, 1},
    {70433, 70433, 1619, EN, 1}, {70461, 70461, 1620, CS, 1}, {70468, 70468, 1620, RU, 1}, {70481, 70481, 1620, RU, 1},
    {70494, 70494, 1620, EN, 1}, {70505, 70505, 1621, CS, 1}, {70512, 70512, 1621, CS, 1}, {70520, 70520, 1621, RU, 1},
    {70533, 70533, 1621, RU, 1}, {70548, 70548, 1621, EN, 1}, {70555, 70555, 1621, EN, 1}, {70563, 70563, 1621, EN, 1},
    {70571, 70571, 1622, CS, 1}, {70579, 70579, 1622, RU, 1}, {70594, 70594, 1622, RU, 1}, {70607, 70607, 1622, EN, 1},
    {70615, 70615, 1623, CS, 1}, {70621, 70621, 1623, RU, 1}, {70615, 70615, 1623, EN, 1}, {70628, 70635, 1624, CS, 1},
    {70644, 70644, 1624, RU, 1}, {70655, 70655, 1624, RU, 1}, {70628, 70628, 1624, EN, 1}, {70668, 70674, 1625, CS, 1},
    {70682, 70682, 1625, RU, 1}, {70691, 70691, 1625, EN, 1}, {70668, 70674, 1626, CS, 1}, {70698, 70698, 1626, RU, 1},
    {70709, 70709, 1626, OTHER, 1}, {70668, 70674, 1627, CS, 1}, {70716, 70716, 1627, RU, 1},
    {70691, 70691, 1627, EN, 1}, {70727, 70734, 1628, CS, 1}, {70742, 70750, 1628, CS, 1}, {70759, 70759, 1628, RU, 1},
    {70727, 70727, 1628, EN, 1}, {70772, 70779, 1629, CS, 1}, {70787, 70787, 1629, RU, 1}, {70800, 70800, 1629, RU, 1},
    {70817, 70817, 1629, EN, 1}, {70827, 70827, 1629, EN, 1}, {70838, 70838, 1629, OTHER, 1},
    {70845, 70852, 1629, OTHER, 1}, {70860, 70860, 1630, CS, 1}, {70869, 70869, 1630, RU, 1},
    {70890, 70890, 1630, RU, 1}, {70909, 70909, 1630, EN, 1}, {70918, 70918, 1631, CS, 1}, {70927, 70927, 1631, RU, 1},
    {70918, 70918, 1631, EN, 1}, {70946, 70946, 1631, EN, 1}, {70955, 70964, 1632, CS, 1}, {70974, 70974, 1632, CS, 1},
    {70983, 70983, 1632, RU, 1}, {71000, 71000, 1632, EN, 1}, {71010, 71020, 1633, CS, 1}, {71031, 71031, 1633, RU, 1},
    {71050, 71050, 1633, EN, 1}, {71060, 71069, 1634, CS, 1}, {71079, 71079, 1634, RU, 1}, {71060, 71060, 1634, EN, 1},
    {71096, 71104, 1635, CS, 1}, {71113, 71113, 1635, RU, 1}, {71096, 71096, 1635, EN, 1}, {71128, 71128, 1635, EN, 1},
    {71136, 71136, 1636, CS, 1}, {71142, 71142, 1636, CS, 1}, {71149, 71149, 1636, RU, 1}, {71142, 71142, 1636, EN, 1},
    {71164, 71173, 1637, CS, 1}, {71183, 71183, 1637, RU, 1}, {71202, 71202, 1637, RU, 1}, {71215, 71215, 1637, EN, 1},
    {71224, 71224, 1637, EN, 1}, {71233, 71233, 1637, OTHER, 1}, {71240, 71240, 1638, CS, 1},
    {71249, 71249, 1638, RU, 1}, {71266, 71266, 1638, EN, 1}, {71275, 71275, 1639, CS, 1}, {71282, 71282, 1639, RU, 1},
    {71282, 71295, 1639, UK, 1}, {71308, 71308, 1639, EN, 1}, {71315, 71315, 1640, CS, 1}, {71324, 71324, 1640, RU, 1},
    {71324, 71341, 1640, UK, 1}, {71358, 71358, 1640, EN, 1}, {71367, 71373, 1641, CS, 1}, {71380, 71380, 1641, CS, 1},
    {71388, 71388, 1641, RU, 1}, {71407, 71407, 1641, EN, 1}, {71415, 71415, 1641, OTHER, 1},
    {71367, 71373, 1642, CS, 1}, {71423, 71423, 1642, RU, 1}, {71434, 71443, 1643, CS, 1}, {71453, 71464, 1643, CS, 1},
    {71476, 71476, 1643, RU, 1}, {71501, 71501, 1643, EN, 1}, {71512, 71512, 1644, CS, 1}, {71520, 71520, 1644, RU, 1},
    {71537, 71537, 1644, RU, 1}, {71552, 71552, 1644, RU, 1}, {71567, 71567, 1644, EN, 1}, {71575, 71579, 1645, CS, 1},
    {71584, 71584, 1645, RU, 1}, {71591, 71591, 1645, EN, 1}, {71597, 71597, 1646, CS, 1}, {71604, 71604, 1646, RU, 1},
    {71619, 71619, 1646, RU, 1}, {71632, 71632, 1646, EN, 1}, {71639, 71648, 1647, CS, 1}, {71658, 71658, 1647, RU, 1},
    {71675, 71675, 1647, UK, 1}, {71639, 71639, 1647, EN, 1}, {71694, 71706, 1647, OTHER, 1},
    {71719, 71727, 1648, CS, 1}, {71736, 71736, 1648, RU, 1}, {71749, 71749, 1648, OTHER, 1},
    {71719, 71727, 1649, CS, 1}, {58723, 58723, 1649, RU, 1}, {58714, 58714, 1649, EN, 1}, {71758, 71758, 1650, CS, 1},
    {71767, 71767, 1650, RU, 1}, {71786, 71786, 1650, EN, 1}, {71795, 71795, 1651, CS, 1}, {71801, 71801, 1651, RU, 1},
    {71818, 71818, 1651, EN, 1}, {71825, 71825, 1652, CS, 1}, {71831, 71831, 1652, RU, 1}, {71844, 71844, 1652, EN, 1},
    {71850, 71860, 1653, CS, 1}, {71872, 71872, 1653, RU, 1}, {71887, 71887, 1653, RU, 1}, {71898, 71898, 1653, EN, 1},
    {71908, 71908, 1653, EN, 1}, {71850, 71850, 1653, EN, 1}, {71916, 71916, 1654, CS, 1}, {71924, 71924, 1654, RU, 1},
    {71943, 71943, 1654, RU, 1}, {71958, 71958, 1654, EN, 1}, {71968, 71968, 1654, OTHER, 1},
    {71977, 71977, 1654, OTHER, 1}, {71985, 71985, 1655, CS, 1}, {71992, 71992, 1655, RU, 1},
    {72007, 72007, 1655, RU, 1}, {72022, 72022, 1655, EN, 1}, {72028, 72028, 1655, EN, 1}, {72036, 72036, 1655, EN, 1},
    {64762, 64762, 1656, CS, 1}, {72045, 72045, 1656, RU, 1}, {64762, 64762, 1656, EN, 1}, {72058, 72058, 1657, CS, 1},
    {72066, 72066, 1657, RU, 1}, {72058, 72058, 1657, EN, 1}, {64792, 64792, 1658, CS, 1}, {64781, 64781, 1658, RU, 1},
    {64792, 64792, 1658, EN, 1}, {64288, 64288, 1659, CS, 1}, {72075, 72075, 1659, RU, 1}, {64288, 64288, 1659, EN, 1},
    {72084, 72084, 1660, CS, 1}, {72088, 72088, 1660, RU, 1}, {72084, 72084, 1660, EN, 1}, {72095, 72095, 1661, CS, 1},
    {72100, 72100, 1661, RU, 1}, {72095, 72095, 1661, EN, 1}, {64225, 64225, 1662, CS, 1}, {72109, 72109, 1662, RU, 1},
    {64225, 64225, 1662, EN, 1}, {72122, 72122, 1663, CS, 1}, {72128, 72128, 1663, RU, 1}, {72122, 72122, 1663, EN, 1},
    {72141, 72141, 1664, CS, 1}, {72147, 72147, 1664, RU, 1}, {72141, 72141, 1664, EN, 1}, {72160, 72160, 1665, CS, 1},
    {72165, 72165, 1665, RU, 1}, {72160, 72160, 1665, EN, 1}, {72172, 72172, 1666, CS, 1}, {72180, 72180, 1666, RU, 1},
    {72172, 72172, 1666, EN, 1}, {72187, 72187, 1667, CS, 1}, {64350, 64350, 1667, RU, 1}, {72187, 72187, 1667, EN, 1},
    {72194, 72194, 1668, CS, 1}, {72201, 72201, 1668, RU, 1}, {72194, 72194, 1668, EN, 1}, {72214, 72214, 1669, CS, 1},
    {72220, 72220, 1669, RU, 1}, {72214, 72214, 1669, EN, 1}, {72229, 72229, 1670, CS, 1}, {72234, 72234, 1670, RU, 1},
    {72229, 72229, 1670, EN, 1}, {72243, 72248, 1671, CS, 1}, {72254, 72254, 1671, RU, 1}, {72263, 72263, 1671, RU, 1},
    {72243, 72243, 1671, EN, 1}, {72243, 72248, 1671, EN, 1}, {72272, 72272, 1672, CS, 1}, {72278, 72278, 1672, RU, 1},
    {72272, 72272, 1672, EN, 1}, {65418, 65418, 1673, CS, 1}, {72289, 72289, 1673, RU, 1}, {72302, 72302, 1673, RU, 1},
    {65418, 65418, 1673, EN, 1}, {72313, 72313, 1674, CS, 1}, {72321, 72321, 1674, RU, 1}, {72313, 72313, 1674, EN, 1},
    {72332, 72332, 1675, CS, 1}, {72342, 72342, 1675, RU, 1}, {72332, 72332, 1675, EN, 1}, {67897, 67897, 1676, CS, 1},
    {72359, 72359, 1676, RU, 1}, {72370, 72370, 1676, RU, 1}, {67897, 67897, 1676, EN, 1}, {72385, 72385, 1677, CS, 1},
    {72390, 72390, 1677, RU, 1}, {72385, 72385, 1677, EN, 1}, {72399, 72399, 1678, CS, 1}, {72406, 72406, 1678, RU, 1},
    {72399, 72399, 1678, EN, 1}, {70061, 70061, 1679, CS, 1}, {72419, 72419, 1679, RU, 1}, {70061, 70061, 1679, EN, 1},
    {72432, 72432, 1680, CS, 1}, {72438, 72438, 1680, RU, 1}, {72432, 72432, 1680, EN, 1}, {70691, 70691, 1681, CS, 1},
    {70716, 70716, 1681, RU, 1}, {70691, 70691, 1681, EN, 1}, {70555, 70555, 1682, CS, 1}, {70520, 70520, 1682, RU, 1},
    {70555, 70555, 1682, EN, 1}, {70607, 70607, 1683, CS, 1}, {70594, 70594, 1683, RU, 1}, {70607, 70607, 1683, EN, 1},
    {59778, 59778, 1684, CS, 1}, {72447, 72447, 1684, RU, 1}, {59778, 59778, 1684, EN, 1}, {42559, 42559, 1685, CS, 1},
    {72458, 72458, 1685, RU, 1}, {42559, 42559, 1685, EN, 1}, {59998, 59998, 1686, CS, 1}, {72467, 72467, 1686, RU, 1},
    {59998, 59998, 1686, EN, 1}, {60228, 60228, 1687, CS, 1}, {60217, 60217, 1687, RU, 1}, {60228, 60228, 1687, EN, 1},
    {63724, 63724, 1688, CS, 1}, {72480, 72480, 1688, RU, 1}, {63724, 63724, 1688, EN, 1}, {63710, 63710, 1689, CS, 1},
    {72487, 72487, 1689, RU, 1}, {72498, 72498, 1689, RU, 1}, {63710, 63710, 1689, EN, 1}, {64633, 64633, 1690, CS, 1},
    {72505, 72505, 1690, RU, 1}, {64633, 64633, 1690, EN, 1}, {64648, 64648, 1691, CS, 1}, {72516, 72516, 1691, RU, 1},
    {64648, 64648, 1691, EN, 1}, {64639, 64639, 1692, CS, 1}, {64620, 64620, 1692, RU, 1}, {64639, 64639, 1692, EN, 1},
    {72525, 72525, 1693, CS, 1}, {72531, 72531, 1693, RU, 1}, {72525, 72525, 1693, EN, 1}, {72542, 72542, 1694, CS, 1},
    {72549, 72549, 1694, RU, 1}, {72542, 72542, 1694, EN, 1}, {72564, 72564, 1695, CS, 1}, {72571, 72571, 1695, RU, 1},
    {72586, 72586, 1695, RU, 1}, {72564, 72564, 1695, EN, 1}, {63355, 63355, 1696, CS, 1}, {63342, 63342, 1696, RU, 1},
    {63355, 63355, 1696, EN, 1}, {72601, 72601, 1697, CS, 1}, {72609, 72609, 1697, RU, 1}, {72601, 72601, 1697, EN, 1},
    {72624, 72624, 1698, CS, 1}, {72631, 72631, 1698, RU, 1}, {72624, 72624, 1698, EN, 1}, {67518, 67518, 1699, CS, 1},
    {72644, 72644, 1699, RU, 1}, {67518, 67518, 1699, EN, 1}, {66953, 66953, 1700, CS, 1}, {72655, 72655, 1700, RU, 1},
    {66953, 66953, 1700, EN, 1}, {67245, 67245, 1701, CS, 1}, {72662, 72662, 1701, RU, 1}, {67245, 67245, 1701, EN, 1},
    {67292, 67292, 1702, CS, 1}, {72671, 72671, 1702, RU, 1}, {67292, 67292, 1702, EN, 1}, {65580, 65580, 1703, CS, 1},
    {72688, 72688, 1703, RU, 1}, {72701, 72701, 1703, RU, 1}, {65580, 65580, 1703, EN, 1}, {72714, 72714, 1704, CS, 1},
    {72719, 72719, 1704, RU, 1}, {72714, 72714, 1704, EN, 1}, {59002, 59002, 1705, CS, 1}, {72728, 72728, 1705, RU, 1},
    {59002, 59002, 1705, EN, 1}, {59409, 59409, 1706, CS, 1}, {72745, 72745, 1706, RU, 1}, {59409, 59409, 1706, EN, 1},
    {64388, 64388, 1707, CS, 1}, {72754, 72754, 1707, RU, 1}, {64388, 64388, 1707, EN, 1}, {72765, 72765, 1708, CS, 1},
    {72774, 72774, 1708, RU, 1}, {72765, 72765, 1708, EN, 1}, {72793, 72793, 1709, CS, 1}, {72801, 72801, 1709, RU, 1},
    {72793, 72793, 1709, EN, 1}, {72022, 72022, 1710, CS, 1}, {72818, 72818, 1710, RU, 1}, {72831, 72831, 1710, RU, 1},
    {72022, 72022, 1710, EN, 1}, {72844, 72844, 1711, CS, 1}, {72849, 72849, 1711, RU, 1}, {72844, 72844, 1711, EN, 1},
    {72856, 72856, 1712, CS, 1}, {72849, 72849, 1712, RU, 1}, {72856, 72856, 1712, EN, 1}, {72862, 72862, 1713, CS, 1},
    {72871, 72871, 1713, CS, 1}, {72879, 72879, 1713, RU, 1}, {72862, 72862, 1713, EN, 1}, {72871, 72871, 1713, EN, 1},
    {72894, 72894, 1714, CS, 1}, {72904, 72904, 1714, RU, 1}, {72894, 72894, 1714, EN, 1}, {72915, 72924, 1715, CS, 1},
    {72934, 72934, 1715, RU, 1}, {72915, 72924, 1715, EN, 1}, {72915, 72915, 1715, EN, 1}, {72949, 72959, 1716, CS, 1},
    {72970, 72970, 1716, RU, 1}, {72949, 72959, 1716, EN, 1}, {72949, 72949, 1716, EN, 1}, {62891, 62891, 1717, CS, 1},
    {72989, 72989, 1717, RU, 1}, {62891, 62891, 1717, EN, 1}, {62872, 62872, 1718, CS, 1}, {73008, 73008, 1718, RU, 1},
    {62872, 62872, 1718, EN, 1}, {62977, 62977, 1719, CS, 1}, {73008, 73008, 1719, RU, 1}, {62977, 62977, 1719, EN, 1},
    {73023, 73023, 1720, CS, 1}, {73032, 73032, 1720, RU, 1}, {73023, 73023, 1720, EN, 1}, {73049, 73049, 1721, CS, 1},
    {73058, 73058, 1721, RU, 1}, {73049, 73049, 1721, EN, 1}, {73075, 73075, 1722, CS, 1}, {73083, 73083, 1722, RU, 1},
    {73075, 73075, 1722, EN, 1}, {73098, 73098, 1723, CS, 1}, {73106, 73106, 1723, RU, 1}, {73098, 73098, 1723, EN, 1},
    {73121, 73121, 1724, CS, 1}, {73129, 73129, 1724, RU, 1}, {73121, 73121, 1724, EN, 1}, {73144, 73151, 1725, CS, 1},
    {73159, 73159, 1725, RU, 1}, {73144, 73151, 1725, EN, 1}, {73144, 73144, 1725, EN, 1}, {73170, 73170, 1726, CS, 1},
    {73176, 73176, 1726, RU, 1}, {73170, 73170, 1726, EN, 1}, {73187, 73187, 1727, CS, 1}, {73195, 73195, 1727, RU, 1},
    {73208, 73208, 1727, RU, 1}, {73187, 73187, 1727, EN, 1}, {73223, 73223, 1728, CS, 1}, {73230, 73230, 1728, RU, 1},
    {73223, 73223, 1728, EN, 1}, {73245, 73245, 1729, CS, 1}, {73251, 73251, 1729, RU, 1}, {73264, 73264, 1729, RU, 1},
    {73245, 73245, 1729, EN, 1}, {69206, 69206, 1730, CS, 1}, {73273, 73273, 1730, RU, 1}, {69206, 69206, 1730, EN, 1},
    {68934, 68934, 1731, CS, 1}, {73280, 73280, 1731, RU, 1}, {73293, 73293, 1731, RU, 1}, {68934, 68934, 1731, EN, 1},
    {69289, 69289, 1732, CS, 1}, {69309, 69309, 1732, RU, 1}, {73306, 73306, 1732, RU, 1}, {69289, 69289, 1732, EN, 1},
    {61367, 61367, 1733, CS, 1}, {73321, 73321, 1733, RU, 1}, {73334, 73334, 1733, RU, 1}, {61367, 61367, 1733, EN, 1},
    {61400, 61400, 1734, CS, 1}, {73349, 73349, 1734, RU, 1}, {61400, 61400, 1734, EN, 1}, {71142, 71142, 1735, CS, 1},
    {73360, 73360, 1735, RU, 1}, {71142, 71142, 1735, EN, 1}, {73373, 73373, 1736, CS, 1}, {73379, 73379, 1736, RU, 1},
    {73373, 73373, 1736, EN, 1}, {71407, 71407, 1737, CS, 1}, {73388, 73388, 1737, RU, 1}, {73401, 73401, 1737, RU, 1},
    {71407, 71407, 1737, EN, 1}, {71415, 71415, 1738, CS, 1}, {71388, 71388, 1738, RU, 1}, {71415, 71415, 1738, EN, 1},
    {73414, 73414, 1739, CS, 1}, {73422, 73422, 1739, RU, 1}, {73414, 73414, 1739, EN, 1}, {73433, 73433, 1740, CS, 1},
    {73441, 73441, 1740, RU, 1}, {73433, 73433, 1740, EN, 1}, {73456, 73456, 1741, CS, 1}, {73464, 73464, 1741, RU, 1},
    {73456, 73456, 1741, EN, 1}, {62374, 73475, 1742, CS, 1}, {73483, 73483, 1742, RU, 1}, {62374, 73475, 1742, EN, 1},
    {62374, 62374, 1742, EN, 1}, {62374, 62374, 1743, CS, 1}, {73492, 73492, 1743, RU, 1}, {62374, 62374, 1743, EN, 1},
    {62111, 73503, 1744, CS, 1}, {62100, 62100, 1744, RU, 1}, {62111, 73503, 1744, EN, 1}, {62111, 62111, 1744, EN, 1},
    {73510, 73510, 1745, CS, 1}, {73516, 73516, 1745, RU, 1}, {73510, 73510, 1745, EN, 1}, {73527, 73535, 1746, CS, 1},
    {73544, 73544, 1746, RU, 1}, {73527, 73535, 1746, EN, 1}, {73527, 73527, 1746, EN, 1}, {66880, 66880, 1747, CS, 1},
    {73555, 73555, 1747, RU, 1}, {73562, 73562, 1747, RU, 1}, {66880, 66880, 1747, EN, 1}, {66886, 66886, 1748, CS, 1},
    {73562, 73562, 1748, RU, 1}, {66886, 66886, 1748, EN, 1}, {73573, 73573, 1749, CS, 1}, {73581, 73581, 1749, RU, 1},
    {73573, 73573, 1749, EN, 1}, {71215, 71215, 1750, CS, 1}, {73592, 73592, 1750, RU, 1}, {71215, 71215, 1750, EN, 1},
    {71567, 71567, 1751, CS, 1}, {71552, 71552, 1751, RU, 1}, {73607, 73607, 1751, RU, 1}, {71567, 71567, 1751, EN, 1},
    {71308, 71308, 1752, CS, 1}, {71282, 71282, 1752, RU, 1}, {71308, 71308, 1752, EN, 1}, {37553, 37553, 1753, CS, 1},
    {37517, 37517, 1753, RU, 1}, {37553, 37553, 1753, EN, 1}, {66905, 66905, 1754, CS, 1}, {66892, 66892, 1754, RU, 1},
    {66905, 66905, 1754, EN, 1}, {64309, 64309, 1755, CS, 1}, {73620, 73620, 1755, RU, 1}, {73633, 73633, 1755, RU, 1},
    {64309, 64309, 1755, EN, 1}, {64316, 64316, 1756, CS, 1}, {73646, 73646, 1756, RU, 1}, {73663, 73663, 1756, RU, 1},
    {64316, 64316, 1756, EN, 1}, {64993, 64993, 1757, CS, 1}, {73680, 73680, 1757, RU, 1}, {73693, 73693, 1757, RU, 1},
    {64993, 64993, 1757, EN, 1}, {64976, 64976, 1758, CS, 1}, {65024, 65024, 1758, RU, 1}, {64976, 64976, 1758, EN, 1},
    {64408, 64408, 1759, CS, 1}, {73704, 73704, 1759, RU, 1}, {64408, 64408, 1759, EN, 1}, {73717, 73724, 1760, CS, 1},
    {73732, 73732, 1760, RU, 1}, {73717, 73724, 1760, EN, 1}, {73717, 73717, 1760, EN, 1}, {73743, 73751, 1761, CS, 1},
    {73760, 73767, 1761, CS, 1}, {73775, 73775, 1761, RU, 1}, {73743, 73751, 1761, EN, 1}, {73760, 73767, 1761, EN, 1},
    {73743, 73743, 1761, EN, 1}, {73788, 73788, 1762, CS, 1}, {73795, 73795, 1762, RU, 1}, {73788, 73788, 1762, EN, 1},
    {64173, 64173, 1763, CS, 1}, {73810, 73810, 1763, RU, 1}, {64173, 64173, 1763, EN, 1}, {73821, 73821, 1764, CS, 1},
    {73825, 73825, 1764, RU, 1}, {73821, 73821, 1764, EN, 1}, {73832, 73832, 1765, CS, 1}, {73840, 73840, 1765, RU, 1},
    {73832, 73832, 1765, EN, 1}, {73853, 73853, 1766, CS, 1}, {73859, 73859, 1766, RU, 1}, {73853, 73853, 1766, EN, 1},
    {73870, 73870, 1767, CS, 1}, {73876, 73876, 1767, CS, 1}, {73882, 73882, 1767, RU, 1}, {73870, 73870, 1767, EN, 1},
    {73876, 73876, 1767, EN, 1}, {73895, 73895, 1768, CS, 1}, {73902, 73902, 1768, RU, 1}, {73895, 73895, 1768, EN, 1},
    {65770, 65770, 1769, CS, 1}, {73911, 73911, 1769, RU, 1}, {65770, 65770, 1769, EN, 1}, {66383, 66383, 1770, CS, 1},
    {73926, 73926, 1770, RU, 1}, {66383, 66383, 1770, EN, 1}, {73945, 73945, 1771, CS, 1}, {73952, 73952, 1771, RU, 1},
    {73945, 73945, 1771, EN, 1}, {71818, 71818, 1772, CS, 1}, {73961, 73961, 1772, RU, 1}, {73974, 73974, 1772, RU, 1},
    {71818, 71818, 1772, EN, 1}, {73987, 73987, 1773, CS, 1}, {73992, 73992, 1773, RU, 1}, {74001, 74001, 1773, RU, 1},
    {73987, 73987, 1773, EN, 1}, {63269, 63269, 1774, CS, 1}, {74010, 74010, 1774, RU, 1}, {63269, 63269, 1774, EN, 1},
    {74021, 74021, 1775, CS, 1}, {74028, 74028, 1775, RU, 1}, {74037, 74037, 1775, RU, 1}, {74021, 74021, 1775, EN, 1},
    {61458, 61458, 1776, CS, 1}, {61445, 61445, 1776, RU, 1}, {61458, 61458, 1776, EN, 1}, {64361, 64361, 1777, CS, 1},
    {74050, 74050, 1777, RU, 1}, {64361, 64361, 1777, EN, 1}, {74061, 74061, 1778, CS, 1}, {74068, 74068, 1778, RU, 1},
    {74061, 74061, 1778, EN, 1}, {65328, 65328, 1779, CS, 1}, {74081, 74081, 1779, RU, 1}, {65328, 65328, 1779, EN, 1},
    {65216, 65216, 1780, CS, 1}, {74096, 74096, 1780, RU, 1}, {65216, 65216, 1780, EN, 1}, {65175, 65175, 1781, CS, 1},
    {74109, 74109, 1781, RU, 1}, {65175, 65175, 1781, EN, 1}, {64499, 64499, 1782, CS, 1}, {74124, 74124, 1782, RU, 1},
    {64499, 64499, 1782, EN, 1}, {65143, 65143, 1783, CS, 1}, {74139, 74139, 1783, RU, 1}, {65143, 65143, 1783, EN, 1},
    {74152, 74164, 1784, CS, 4}, {74152, 74152, 1784, CS, 4}, {74177, 74177, 1784, RU, 4}, {74198, 74198, 1784, EN, 4},
    {74208, 74215, 1785, CS, 4}, {74208, 74208, 1785, CS, 4}, {74223, 74223, 1785, RU, 4}, {74236, 74236, 1785, EN, 4},
    {74242, 74251, 1786, CS, 4}, {74242, 74242, 1786, CS, 4}, {74262, 74262, 1786, RU, 4}, {74275, 74275, 1786, EN, 4},
    {74284, 74294, 1787, CS, 4}, {74305, 74305, 1787, CS, 4}, {74313, 74313, 1787, RU, 4}, {74328, 74328, 1787, EN, 4},
    {74338, 74349, 1788, CS, 4}, {74338, 74338, 1788, CS, 4}, {74362, 74362, 1788, RU, 4}, {74377, 74377, 1788, EN, 4},
    {74388, 74396, 1789, CS, 4}, {74388, 74388, 1789, CS, 4}, {74405, 74405, 1789, RU, 4}, {74424, 74424, 1789, EN, 4},
    {74433, 74439, 1790, CS, 4}, {74446, 74454, 1790, CS, 4}, {74463, 74463, 1790, RU, 4}, {74433, 74433, 1790, EN, 4},
    {74474, 74483, 1791, CS, 4}, {74493, 74493, 1791, CS, 4}, {74500, 74500, 1791, RU, 4}, {74493, 74493, 1791, EN, 4},
    {74513, 74519, 1792, CS, 4}, {74526, 74526, 1792, RU, 4}, {74537, 74537, 1792, RU, 4}, {74546, 74546, 1792, EN, 4},
    {74553, 74553, 1793, CS, 4}, {74562, 74562, 1793, RU, 4}, {74575, 74575, 1793, EN, 4}, {74582, 74582, 1794, CS, 4},
    {74592, 74592, 1794, RU, 4}, {74603, 74603, 1794, EN, 4}, {74613, 74622, 1795, CS, 4}, {74613, 74613, 1795, CS, 4},
    {74632, 74632, 1795, RU, 4}, {74645, 74645, 1795, EN, 4}, {74655, 74665, 1796, CS, 4}, {74655, 74655, 1796, CS, 4},
    {74677, 74677, 1796, RU, 4}, {74655, 74655, 1796, EN, 4}, {74692, 74704, 1797, CS, 4}, {74692, 74692, 1797, CS, 4},
    {74717, 74717, 1797, RU, 4}, {74736, 74736, 1797, EN, 4}, {74749, 74749, 1798, CS, 4}, {74754, 74754, 1798, RU, 4},
    {74763, 74763, 1798, EN, 4}, {74769, 74769, 1799, CS, 4}, {74769, 74780, 1799, CS, 4}, {74793, 74793, 1799, RU, 4},
    {74769, 74769, 1799, EN, 4}, {74808, 74815, 1800, CS, 4}, {74808, 74808, 1800, CS, 4}, {74823, 74823, 1800, RU, 4},
    {74808, 74808, 1800, EN, 4}, {74834, 74846, 1801, CS, 4}, {74859, 74859, 1801, RU, 4}, {74876, 74876, 1801, EN, 4},
    {74887, 74898, 1802, CS, 4}, {74910, 74910, 1802, RU, 4}, {74927, 74927, 1802, EN, 4}, {74938, 74947, 1803, CS, 4},
    {74957, 74957, 1803, CS, 4}, {74964, 74964, 1803, RU, 4}, {74977, 74977, 1803, EN, 4}, {74986, 74995, 1804, CS, 4},
    {74986, 74986, 1804, CS, 4}, {75005, 75005, 1804, RU, 4}, {74986, 74986, 1804, EN, 4}, {75018, 75029, 1805, CS, 4},
    {75041, 75041, 1805, RU, 4}, {75018, 75018, 1805, EN, 4}, {75058, 75064, 1806, CS, 4}, {75072, 75072, 1806, RU, 4},
    {75083, 75083, 1806, EN, 4}, {75088, 75098, 1807, CS, 4}, {75109, 75109, 1807, CS, 4}, {75116, 75116, 1807, RU, 4},
    {75129, 75129, 1807, RU, 4}, {75142, 75142, 1807, EN, 4}, {75149, 75160, 1808, CS, 4}, {75149, 75149, 1808, CS, 4},
    {75173, 75173, 1808, RU, 4}, {75149, 75149, 1808, EN, 4}, {75188, 75200, 1809, CS, 4}, {75188, 75188, 1809, CS, 4},
    {75213, 75213, 1809, RU, 4}, {75232, 75232, 1809, EN, 4}, {75244, 75252, 1810, CS, 4}, {75261, 75261, 1810, RU, 4},
    {75272, 75272, 1810, EN, 4}, {75278, 75278, 1811, CS, 4}, {75289, 75289, 1811, RU, 4}, {75306, 75306, 1811, EN, 4},
    {75314, 75322, 1812, CS, 4}, {75331, 75331, 1812, RU, 4}, {75346, 75346, 1812, EN, 4}, {75353, 75364, 1813, CS, 4},
    {75376, 75376, 1813, CS, 4}, {75385, 75385, 1813, RU, 4}, {75376, 75376, 1813, EN, 4}, {75400, 75400, 1814, CS, 4},
    {75409, 75409, 1814, RU, 4}, {75424, 75424, 1814, EN, 4}, {75433, 75443, 1815, CS, 4}, {75433, 75433, 1815, CS, 4},
    {75454, 75454, 1815, RU, 4}, {75433, 75433, 1815, EN, 4}, {75471, 75480, 1816, CS, 4}, {75471, 75471, 1816, CS, 4},
    {75490, 75490, 1816, RU, 4}, {75503, 75503, 1816, EN, 4}, {75512, 75518, 1817, CS, 4}, {75512, 75512, 1817, CS, 4},
    {75525, 75525, 1817, RU, 4}, {75512, 75512, 1817, EN, 4}, {75536, 75543, 1818, CS, 4}, {75551, 75551, 1818, RU, 4},
    {75566, 75566, 1818, EN, 4}, {75572, 75585, 1819, CS, 4}, {75599, 75599, 1819, RU, 4}, {75618, 75618, 1819, EN, 4},
    {75631, 75642, 1820, CS, 4}, {75654, 75654, 1820, RU, 4}, {75671, 75671, 1820, EN, 4}, {75682, 75694, 1821, CS, 4},
    {75682, 75682, 1821, CS, 4}, {75708, 75708, 1821, RU, 4}, {75682, 75682, 1821, EN, 4}, {75725, 75733, 1822, CS, 4},
    {75725, 75725, 1822, CS, 4}, {75742, 75742, 1822, RU, 4}, {75753, 75753, 1822, EN, 4}, {75761, 75772, 1823, CS, 4},
    {75784, 75784, 1823, RU, 4}, {75761, 75761, 1823, EN, 4}, {75805, 75812, 1824, CS, 4}, {75805, 75805, 1824, CS, 4},
    {75820, 75820, 1824, RU, 4}, {75805, 75805, 1824, EN, 4}, {75833, 75833, 1825, CS, 4}, {75841, 75841, 1825, RU, 4},
    {75852, 75852, 1825, EN, 4}, {75859, 75865, 1826, CS, 4}, {75872, 75872, 1826, RU, 4}, {75879, 75879, 1826, EN, 4},
    {75885, 75894, 1827, CS, 4}, {75905, 75905, 1827, RU, 4}, {75918, 75918, 1827, EN, 4}, {75927, 75927, 1828, CS, 4},
    {75935, 75942, 1828, CS, 4}, {75950, 75959, 1828, RU, 4}, {75968, 75968, 1828, EN, 4}, {75976, 75976, 1829, CS, 4},
    {75989, 75989, 1829, CS, 4}, {76002, 76002, 1829, RU, 4}, {76029, 76029, 1829, EN, 4}, {76044, 76044, 1830, CS, 4},
    {76055, 76055, 1830, RU, 4}, {76074, 76074, 1830, EN, 4}, {76084, 76093, 1831, CS, 4}, {76103, 76103, 1831, RU, 4},
    {76122, 76122, 1831, EN, 4}, {76132, 76132, 1832, CS, 4}, {76142, 76142, 1832, RU, 4}, {76132, 76132, 1832, EN, 4},
    {76163, 76163, 1833, CS, 4}, {76173, 76173, 1833, RU, 4}, {76192, 76192, 1833, EN, 4}, {76202, 76202, 1834, CS, 4},
    {76214, 76214, 1834, RU, 4}, {76235, 76235, 1834, EN, 4}, {76247, 76247, 1834, EN, 4}, {76259, 76259, 1835, CS, 4},
    {76267, 76267, 1835, CS, 4}, {76274, 76274, 1835, RU, 4}, {76287, 76287, 1835, EN, 4}, {76267, 76267, 1835, EN, 4},
    {76296, 76296, 1836, CS, 4}, {76303, 76303, 1836, CS, 4}, {76309, 76309, 1836, RU, 4}, {76320, 76320, 1836, RU, 4},
    {76296, 76296, 1836, EN, 4}, {76329, 76329, 1836, EN, 4}, {76335, 76335, 1837, CS, 4}, {76345, 76345, 1837, RU, 4},
    {76335, 76335, 1837, EN, 4}, {76364, 76364, 1838, CS, 4}, {76373, 76373, 1838, RU, 4}, {76388, 76388, 1838, EN, 4},
    {76398, 76398, 1839, CS, 4}, {76407, 76407, 1839, RU, 4}, {76420, 76420, 1839, EN, 4}, {76429, 76429, 1840, CS, 4},
    {76438, 76438, 1840, RU, 4}, {76429, 76429, 1840, EN, 4}, {76455, 76455, 1841, CS, 4}, {76462, 76462, 1841, RU, 4},
    {76455, 76455, 1841, EN, 4}, {76475, 76475, 1842, CS, 4}, {76484, 76484, 1842, RU, 4}, {76497, 76497, 1842, EN, 4},
    {76504, 76504, 1843, CS, 4}, {76511, 76511, 1843, RU, 4}, {76504, 76504, 1843, EN, 4}, {76526, 76526, 1844, CS, 4},
    {76531, 76531, 1844, RU, 4}, {76526, 76526, 1844, EN, 4}, {76542, 76542, 1845, CS, 4}, {76549, 76549, 1845, RU, 4},
    {76542, 76542, 1845, EN, 4}, {76558, 76558, 1846, CS, 4}, {76566, 76566, 1846, RU, 4}, {76558, 76558, 1846, EN, 4},
    {76577, 76577, 1847, CS, 4}, {59983, 59983, 1847, RU, 4}, {60006, 60006, 1847, EN, 4}, {76586, 76586, 1848, CS, 4},
    {76597, 76606, 1848, CS, 4}, {76616, 76616, 1848, RU, 4}, {76633, 76633, 1848, EN, 4}, {76642, 76642, 1849, CS, 4},
    {76651, 76651, 1849, RU, 4}, {76642, 76642, 1849, EN, 4}, {76666, 76666, 1850, CS, 4}, {76675, 76675, 1850, RU, 4},
    {76666, 76666, 1850, EN, 4}, {76692, 76692, 1851, CS, 4}, {76697, 76697, 1851, RU, 4}, {76692, 76692, 1851, EN, 4},
    {76708, 76708, 1852, CS, 4}, {76720, 76720, 1852, RU, 4}, {76739, 76739, 1852, EN, 4}, {76749, 76749, 1853, CS, 4},
    {76760, 76769, 1853, CS, 4}, {76779, 76779, 1853, RU, 4}, {76796, 76796, 1853, EN, 4}, {76805, 76805, 1854, CS, 4},
    {76814, 76821, 1854, CS, 4}, {76814, 76814, 1854, CS, 4}, {76829, 76829, 1854, RU, 4}, {76814, 76814, 1854, EN, 4},
    {76840, 76840, 1855, CS, 4}, {58822, 58830, 1855, CS, 4}, {58839, 58839, 1855, RU, 4}, {58822, 58822, 1855, EN, 4},
    {76850, 76850, 1856, CS, 4}, {76866, 76866, 1856, RU, 4}, {76850, 76850, 1856, EN, 4}, {76890, 76890, 1857, CS, 4},
    {76899, 76899, 1857, RU, 4}, {76890, 76890, 1857, EN, 4}, {76914, 76914, 1858, CS, 4}, {76927, 76938, 1858, CS, 4},
    {76950, 76950, 1858, RU, 4}, {76971, 76971, 1858, EN, 4}, {76982, 76982, 1859, CS, 4}, {76994, 77004, 1859, CS, 4},
    {77015, 77015, 1859, RU, 4}, {76994, 76994, 1859, EN, 4}, {77032, 77032, 1860, CS, 4}, {65190, 65190, 1860, RU, 4},
    {65175, 65175, 1860, EN, 4}, {70433, 70433, 1861, CS, 4}, {70444, 70444, 1861, RU, 4}, {70433, 70433, 1861, EN, 4},
    {77041, 77041, 1862, CS, 4}, {77051, 77051, 1862, RU, 4}, {77068, 77068, 1862, EN, 4}, {77075, 77075, 1862, EN, 4},
    {77082, 77082, 1863, CS, 4}, {63606, 63606, 1863, RU, 4}, {63636, 63636, 1863, EN, 4}, {77091, 77091, 1864, CS, 4},
    {77099, 77099, 1864, RU, 4}, {77112, 77112, 1864, EN, 4}, {77117, 77117, 1865, CS, 4}, {77124, 77124, 1865, RU, 4},
    {77135, 77135, 1865, EN, 4}, {77140, 77140, 1866, CS, 4}, {77148, 77148, 1866, RU, 4}, {77140, 77140, 1866, EN, 4},
    {77159, 77159, 1867, CS, 4}, {77167, 77167, 1867, RU, 4}, {77180, 77180, 1867, EN, 4}, {77186, 77186, 1868, CS, 4},
    {77193, 77193, 1868, RU, 4}, {77186, 77186, 1868, EN, 4}, {77206, 77206, 1869, CS, 4}, {77214, 77214, 1869, RU, 4},
    {77206, 77206, 1869, EN, 4}, {77225, 77225, 1870, CS, 4}, {77235, 77235, 1870, RU, 4}, {77252, 77252, 1870, EN, 4},
    {77260, 77260, 1871, CS, 4}, {77269, 77269, 1871, RU, 4}, {77260, 77260, 1871, EN, 4}, {77282, 77282, 1872, CS, 4},
    {77292, 77292, 1872, RU, 4}, {77282, 77282, 1872, EN, 4}, {77309, 77309, 1873, CS, 4}, {77319, 77319, 1873, CS, 4},
    {77329, 77329, 1873, RU, 4}, {77342, 77342, 1873, EN, 4}, {77350, 77350, 1874, CS, 4}, {77360, 77360, 1874, RU, 4},
    {77375, 77375, 1875, CS, 4}, {77385, 77385, 1875, RU, 4}, {77375, 77375, 1875, EN, 4}, {77402, 77402, 1876, CS, 4},
    {77413, 77413, 1876, RU, 4}, {77402, 77402, 1876, EN, 4}, {77432, 77432, 1877, CS, 4}, {77442, 77442, 1877, RU, 4},
    {77432, 77432, 1877, EN, 4}, {77459, 77459, 1878, CS, 4}, {77470, 77470, 1878, RU, 4}, {77489, 77489, 1878, EN, 4},
    {77497, 77497, 1879, CS, 4}, {77507, 77507, 1879, RU, 4}, {77497, 77497, 1879, EN, 4}, {77524, 77524, 1880, CS, 4},
    {77537, 77537, 1880, RU, 4}, {77558, 77558, 1880, EN, 4}, {77569, 77569, 1881, CS, 4}, {77578, 77578, 1881, RU, 4},
    {77569, 77569, 1881, EN, 4}, {77591, 77591, 1882, CS, 4}, {77603, 77603, 1882, RU, 4}, {77591, 77591, 1882, EN, 4},
    {63453, 63453, 1883, CS, 4}, {63412, 63412, 1883, RU, 4}, {63446, 63446, 1883, EN, 4}, {77622, 77622, 1884, CS, 4},
    {77635, 77645, 1884, CS, 4}, {77656, 77656, 1884, RU, 4}, {77677, 77677, 1884, EN, 4}, {77688, 77697, 1885, CS, 4},
    {77688, 77688, 1885, CS, 4}, {77708, 77708, 1885, RU, 4}, {77721, 77721, 1885, EN, 4}, {77728, 77728, 1886, CS, 4},
    {77735, 77735, 1886, RU, 4}, {77728, 77728, 1886, EN, 4}, {77748, 77748, 1887, CS, 4}, {77758, 77758, 1887, CS, 4},
    {77768, 77768, 1887, RU, 4}, {77758, 77758, 1887, EN, 4}, {77783, 77783, 1888, CS, 4}, {77792, 77792, 1888, RU, 4},
    {77783, 77783, 1888, EN, 4}, {77803, 77803, 1889, CS, 4}, {77811, 77811, 1889, RU, 4}, {77803, 77803, 1889, EN, 4},
    {77822, 77822, 1890, CS, 4}, {77828, 77828, 1890, RU, 4}, {77822, 77822, 1890, EN, 4}, {77835, 77835, 1891, CS, 4},
    {77846, 77846, 1891, RU, 4}, {77865, 77865, 1891, EN, 4}, {77873, 77873, 1892, CS, 4}, {77880, 77880, 1892, RU, 4},
    {77873, 77873, 1892, EN, 4}, {77895, 77895, 1893, CS, 4}, {77904, 77904, 1893, RU, 4}, {77921, 77921, 1893, EN, 4},
    {77930, 77930, 1894, CS, 4}, {77936, 77936, 1894, RU, 4}, {77930, 77930, 1894, EN, 4}, {77947, 77947, 1895, CS, 4},
    {77957, 77957, 1895, RU, 4}, {77947, 77947, 1895, EN, 4}, {77976, 77976, 1896, CS, 4}, {77981, 77981, 1896, RU, 4},
    {77976, 77976, 1896, EN, 4}, {77990, 77995, 1897, CS, 4}, {78001, 78001, 1897, RU, 4}, {77990, 77990, 1897, EN, 4},
    {78010, 78016, 1898, CS, 4}, {78024, 78024, 1898, RU, 4}, {78031, 78031, 1898, RU, 4}, {78010, 78010, 1898, EN, 4},
    {78042, 78051, 1899, CS, 4}, {78061, 78061, 1899, RU, 4}, {78042, 78042, 1899, EN, 4}, {78078, 78087, 1900, CS, 4},
    {78098, 78098, 1900, CS, 4}, {78107, 78107, 1900, RU, 4}, {78124, 78124, 1900, EN, 4}, {78134, 78141, 1901, CS, 4},
    {78149, 78149, 1901, RU, 4}, {78134, 78134, 1901, EN, 4}, {78160, 78160, 1901, EN, 4}, {78167, 78175, 1902, CS, 4},
    {78184, 78184, 1902, CS, 4}, {78191, 78191, 1902, RU, 4}, {78184, 78184, 1902, EN, 4}, {78206, 78206, 1903, CS, 4},
    {78214, 78214, 1903, RU, 4}, {78206, 78206, 1903, EN, 4}, {78231, 78238, 1904, CS, 4}, {78246, 78246, 1904, RU, 4},
    {78231, 78231, 1904, EN, 4}, {78259, 78264, 1905, CS, 4}, {78270, 78270, 1905, RU, 4}, {78259, 78259, 1905, EN, 4},
    {78279, 78289, 1906, CS, 4}, {78300, 78300, 1906, RU, 4}, {78313, 78313, 1906, EN, 4}, {78324, 78333, 1907, CS, 4},
    {78343, 78343, 1907, RU, 4}, {78356, 78356, 1907, EN, 4}, {78365, 78373, 1908, CS, 4}, {78384, 78384, 1908, RU, 4},
    {78365, 78365, 1908, EN, 4}, {78399, 78399, 1909, CS, 4}, {78409, 78419, 1909, CS, 4}, {78430, 78430, 1909, RU, 4},
    {78449, 78449, 1909, EN, 4}, {78460, 78465, 1910, CS, 4}, {78471, 78471, 1910, RU, 4}, {78480, 78480, 1910, RU, 4},
    {78460, 78460, 1910, EN, 4}, {78489, 78489, 1911, CS, 4}, {78496, 78496, 1911, RU, 4}, {78509, 78509, 1911, RU, 4},
    {78518, 78518, 1911, EN, 4}, {78489, 78489, 1911, EN, 4}, {78525, 78536, 1912, CS, 4}, {78548, 78548, 1912, RU, 4},
    {78525, 78525, 1912, EN, 4}, {78565, 78574, 1913, CS, 4}, {78565, 78565, 1913, CS, 4}, {78585, 78585, 1913, RU, 4},
    {78598, 78598, 1913, EN, 4}, {78607, 78607, 1914, CS, 4}, {78616, 78616, 1914, RU, 4}, {78633, 78633, 1914, EN, 4},
    {78642, 78642, 1915, CS, 4}, {78651, 78651, 1915, RU, 4}, {78642, 78642, 1915, EN, 4}, {78666, 78666, 1916, CS, 4},
    {73464, 73464, 1916, RU, 4}, {73456, 73456, 1916, EN, 4}, {78673, 78673, 1917, CS, 4}, {78682, 78682, 1917, CS, 4},
    {78692, 78692, 1917, RU, 4}, {78703, 78703, 1917, RU, 4}, {78673, 78673, 1917, EN, 4}, {78718, 78718, 1918, CS, 4},
    {78725, 78725, 1918, RU, 4}, {78738, 78738, 1918, EN, 4}, {21481, 21481, 1919, CS, 4}, {78745, 78745, 1919, RU, 4},
    {21481, 21481, 1919, EN, 4}, {78756, 78756, 1920, CS, 4}, {78764, 78764, 1920, RU, 4}, {78775, 78775, 1920, EN, 4},
    {78781, 78791, 1921, CS, 4}, {78802, 78802, 1921, RU, 4}, {78781, 78781, 1921, EN, 4}, {78821, 78830, 1922, CS, 4},
    {78840, 78840, 1922, RU, 4}, {78855, 78855, 1922, EN, 4}, {78864, 78864, 1923, CS, 4}, {78874, 78874, 1923, RU, 4},
    {78889, 78889, 1923, EN, 4}, {78899, 78904, 1924, CS, 4}, {78910, 78910, 1924, RU, 4}, {78919, 78919, 1924, EN, 4},
    {78924, 78924, 1925, CS, 4}, {78931, 78939, 1925, CS, 4}, {78948, 78948, 1925, RU, 4}, {78924, 78924, 1925, EN, 4},
    {78957, 78957, 1926, CS, 4}, {78964, 78964, 1926, RU, 4}, {78975, 78975, 1926, EN, 4}, {78983, 78983, 1927, CS, 4},
    {78992, 79001, 1927, CS, 4}, {79011, 79011, 1927, RU, 4}, {79028, 79028, 1927, EN, 4}, {79037, 79045, 1928, CS, 4},
    {79037, 79037, 1928, CS, 4}, {79054, 79054, 1928, RU, 4}, {79063, 79063, 1928, EN, 4}, {79071, 79071, 1929, CS, 4},
    {79080, 79089, 1929, CS, 4}, {79099, 79099, 1929, RU, 4}, {79080, 79080, 1929, EN, 4}, {79116, 79124, 1930, CS, 4},
    {79116, 79116, 1930, CS, 4}, {79133, 79133, 1930, RU, 4}, {79148, 79148, 1930, EN, 4}, {79156, 79163, 1931, CS, 4},
    {79171, 79171, 1931, CS, 4}, {79177, 79177, 1931, RU, 4}, {79171, 79171, 1931, EN, 4}, {79188, 79194, 1932, CS, 4},
    {79188, 79188, 1932, CS, 4}, {79202, 79202, 1932, RU, 4}, {79211, 79211, 1932, EN, 4}, {79217, 79225, 1933, CS, 4},
    {79234, 79234, 1933, RU, 4}, {79245, 79245, 1933, RU, 4}, {79217, 79217, 1933, EN, 4}, {79256, 79256, 1934, CS, 4},
    {79264, 79264, 1934, RU, 4}, {79279, 79279, 1934, EN, 4}, {79287, 79293, 1935, CS, 4}, {79301, 79301, 1935, RU, 4},
    {79287, 79287, 1935, EN, 4}, {79312, 79312, 1936, CS, 4}, {79321, 79321, 1936, RU, 4}, {79332, 79332, 1936, EN, 4},
    {79341, 79348, 1937, CS, 4}, {79341, 79341, 1937, CS, 4}, {79356, 79356, 1937, CS, 4}, {79363, 79363, 1937, RU, 4},
    {79372, 79372, 1937, EN, 4}, {79379, 79379, 1938, CS, 4}, {79387, 79387, 1938, RU, 4}, {79379, 79379, 1938, EN, 4},
    {79402, 79402, 1939, CS, 4}, {79412, 79412, 1939, CS, 4}, {79419, 79419, 1939, RU, 4}, {79434, 79434, 1939, EN, 4},
    {79444, 79444, 1940, CS, 4}, {79452, 79452, 1940, RU, 4}, {79463, 79463, 1940, EN, 4}, {79472, 79472, 1941, CS, 4},
    {79481, 79481, 1941, RU, 4}, {79494, 79494, 1941, EN, 4}, {79503, 79510, 1942, CS, 4}, {79518, 79518, 1942, RU, 4},
    {79503, 79503, 1942, EN, 4}, {79531, 79531, 1943, CS, 4}, {79540, 79540, 1943, RU, 4}, {79553, 79553, 1943, RU, 4},
    {79566, 79566, 1943, EN, 4}, {79575, 79582, 1944, CS, 4}, {79590, 79590, 1944, RU, 4}, {79575, 79575, 1944, EN, 4},
    {79601, 79601, 1945, CS, 4}, {79607, 79607, 1945, RU, 4}, {79618, 79618, 1945, EN, 4}, {79626, 79626, 1946, CS, 4},
    {79637, 79648, 1946, CS, 4}, {79660, 79660, 1946, RU, 4}, {79677, 79677, 1946, EN, 4}, {79686, 79686, 1947, CS, 4},
    {79695, 79704, 1947, CS, 4}, {79714, 79714, 1947, RU, 4}, {79695, 79695, 1947, EN, 4}, {79731, 79739, 1948, CS, 4},
    {79748, 79748, 1948, RU, 4}, {79763, 79763, 1948, EN, 4}, {79771, 79777, 1949, CS, 4}, {79784, 79784, 1949, RU, 4},
    {79797, 79797, 1949, EN, 4}, {79803, 79803, 1950, CS, 4}, {79811, 79811, 1950, RU, 4}, {79803, 79803, 1950, EN, 4},
    {79824, 79831, 1951, CS, 4}, {79839, 79839, 1951, RU, 4}, {79852, 79852, 1951, EN, 4}, {79858, 79858, 1952, CS, 4},
    {79865, 79865, 1952, RU, 4}, {79882, 79882, 1952, EN, 4}, {79890, 79890, 1953, CS, 4}, {79897, 79897, 1953, RU, 4},
    {79910, 79910, 1953, EN, 4}, {79918, 79918, 1954, CS, 4}, {79925, 79925, 1954, RU, 4}, {79918, 79918, 1954, EN, 4},
    {79938, 79938, 1955, CS, 4}, {79946, 79946, 1955, RU, 4}, {79955, 79955, 1955, EN, 4}, {79963, 79963, 1956, CS, 4},
    {79968, 79968, 1956, CS, 4}, {79973, 79973, 1956, CS, 4}, {79979, 79979, 1956, RU, 4}, {79990, 79990, 1956, RU, 4},
    {79968, 79968, 1956, EN, 4}, {80001, 80001, 1957, CS, 4}, {80006, 80006, 1957, CS, 4}, {80013, 80013, 1957, RU, 4},
    {80006, 80006, 1957, EN, 4}, {80026, 80031, 1958, CS, 4}, {80037, 80037, 1958, RU, 4}, {80046, 80046, 1958, EN, 4},
    {80052, 80058, 1959, CS, 4}, {80065, 80065, 1959, RU, 4}, {80076, 80076, 1959, EN, 4}, {80083, 80089, 1960, CS, 4},
    {80096, 80096, 1960, RU, 4}, {80109, 80109, 1960, EN, 4}, {80117, 80117, 1961, CS, 4}, {80124, 80124, 1961, RU, 4},
    {80117, 80117, 1961, EN, 4}, {80135, 80141, 1962, CS, 4}, {80148, 80148, 1962, RU, 4}, {80135, 80135, 1962, EN, 4},
    {80159, 80159, 1963, CS, 4}, {80165, 80165, 1963, RU, 4}, {80174, 80174, 1963, EN, 4}, {80181, 80181, 1963, EN, 4},
    {80189, 80189, 1964, CS, 4}, {80196, 80196, 1964, RU, 4}, {80181, 80181, 1964, EN, 4}, {80209, 80209, 1965, CS, 4},
    {80217, 80217, 1965, RU, 4}, {80209, 80209, 1965, EN, 4}, {80232, 80232, 1966, CS, 4}, {80245, 80245, 1966, RU, 4},
    {80268, 80268, 1966, EN, 4}, {80283, 80287, 1967, CS, 4}, {80292, 80292, 1967, RU, 4}, {80299, 80299, 1967, EN, 4},
    {80303, 80303, 1968, CS, 4}, {80309, 80309, 1968, RU, 4}, {80303, 80303, 1968, EN, 4}, {80322, 80322, 1969, CS, 4},
    {80332, 80332, 1969, RU, 4}, {80351, 80351, 1969, EN, 4}, {80362, 80369, 1970, CS, 4}, {80378, 80378, 1970, RU, 4},
    {80391, 80391, 1970, EN, 4}, {80399, 80413, 1971, CS, 4}, {80430, 80430, 1971, RU, 4}, {80456, 80456, 1971, EN, 4},
    {80469, 80469, 1972, CS, 4}, {80481, 80481, 1972, RU, 4}, {80501, 80501, 1972, EN, 4}, {80513, 80525, 1973, CS, 4},
    {80538, 80538, 1973, RU, 4}, {80559, 80559, 1973, EN, 4}, {80569, 80581, 1974, CS, 4}, {80594, 80594, 1974, RU, 4},
    {80626, 80626, 1974, EN, 4}, {80643, 80643, 1975, CS, 4}, {80650, 80650, 1975, RU, 4}, {80661, 80661, 1975, EN, 4},
    {80669, 80669, 1976, CS, 4}, {80674, 80674, 1976, RU, 4}, {80683, 80683, 1976, EN, 4}, {80688, 80693, 1977, CS, 4},
    {80699, 80699, 1977, RU, 4}, {80688, 80688, 1977, EN, 4}, {80710, 80710, 1978, CS, 4}, {80716, 80716, 1978, RU, 4},
    {80710, 80710, 1978, EN, 4}, {80727, 80733, 1979, CS, 4}, {80740, 80740, 1979, RU, 4}, {80751, 80751, 1979, EN, 4},
    {80759, 80759, 1980, CS, 4}, {80766, 80766, 1980, RU, 4}, {80779, 80779, 1980, EN, 4}, {80786, 80786, 1981, CS, 4},
    {80793, 80793, 1981, RU, 4}, {80806, 80806, 1981, EN, 4}, {80813, 80821, 1982, CS, 4}, {80830, 80830, 1982, RU, 4},
    {80847, 80847, 1982, EN, 4}, {80857, 80862, 1983, CS, 4}, {80868, 80868, 1983, RU, 4}, {80857, 80857, 1983, EN, 4},
    {80877, 80885, 1984, CS, 4}, {80894, 80894, 1984, RU, 4}, {80911, 80911, 1984, EN, 4}, {80919, 80919, 1985, CS, 4},
    {80930, 80930, 1985, RU, 4}, {80919, 80919, 1985, EN, 4}, {80945, 80945, 1986, CS, 4}, {80952, 80952, 1986, RU, 4},
    {80965, 80965, 1986, RU, 4}, {80945, 80945, 1986, EN, 4}, {80980, 80980, 1987, CS, 4}, {80988, 80988, 1987, RU, 4},
    {81003, 81003, 1987, EN, 4}, {81012, 81018, 1988, CS, 4}, {81026, 81026, 1988, RU, 4}, {81035, 81035, 1988, EN, 4},
    {81041, 81049, 1989, CS, 4}, {81059, 81059, 1989, RU, 4}, {81070, 81070, 1989, EN, 4}, {81076, 81083, 1990, CS, 4},
    {81092, 81092, 1990, RU, 4}, {81103, 81103, 1990, EN, 4}, {81111, 81111, 1991, CS, 4}, {81119, 81119, 1991, CS, 4},
    {81128, 81128, 1991, RU, 4}, {81145, 81145, 1991, RU, 4}, {81160, 81160, 1991, RU, 4}, {81119, 81119, 1991, EN, 4},
    {81177, 81177, 1991, EN, 4}, {81186, 81186, 1991, EN, 4}, {81194, 81194, 1992, CS, 4}, {81202, 81202, 1992, RU, 4},
    {81194, 81194, 1992, EN, 4}, {81217, 81217, 1993, CS, 4}, {81226, 81226, 1993, RU, 4}, {81217, 81217, 1993, EN, 4},
    {81243, 81243, 1994, CS, 4}, {81252, 81252, 1994, RU, 4}, {81243, 81243, 1994, EN, 4}, {81269, 81269, 1995, CS, 4},
    {81279, 81279, 1995, RU, 4}, {81296, 81296, 1995, EN, 4}, {81306, 81306, 1996, CS, 4}, {81312, 81312, 1996, RU, 4},
    {81326, 81326, 1996, EN, 4}, {81334, 81334, 1996, EN, 4}, {81340, 81352, 1997, CS, 4}, {81365, 81365, 1997, CS, 4},
    {81375, 81375, 1997, RU, 4}, {81396, 81396, 1997, RU, 4}, {81340, 81340, 1997, EN, 4}, {81365, 81365, 1997, EN, 4},
    {81413, 81424, 1998, CS, 4}, {81437, 81437, 1998, RU, 4}, {81456, 81456, 1998, EN, 4}, {81469, 81474, 1999, CS, 4},
    {81480, 81489, 1999, CS, 4}, {81499, 81499, 1999, RU, 4}, {81469, 81469, 1999, EN, 4}, {81510, 81519, 2000, CS, 4},
    {81529, 81535, 2000, CS, 4}, {81543, 81543, 2000, RU, 4}, {81560, 81560, 2000, RU, 4}, {81571, 81571, 2000, EN, 4},
    {81529, 81529, 2000, EN, 4}, {81581, 81590, 2001, CS, 4}, {81600, 81600, 2001, RU, 4}, {81617, 81617, 2001, EN, 4},
    {81581, 81581, 2001, OTHER, 4}, {81628, 81628, 2002, CS, 4}, {81636, 81636, 2002, RU, 4},
    {81628, 81628, 2002, EN, 4}, {81651, 81651, 2002, EN, 4}, {81659, 81659, 2003, CS, 4}, {81666, 81666, 2003, RU, 4},
    {81659, 81659, 2003, EN, 4}, {81679, 81679, 2004, CS, 4}, {81686, 81686, 2004, RU, 4}, {81679, 81679, 2004, EN, 4},
    {81699, 81699, 2005, CS, 4}, {81709, 81709, 2005, RU, 4}, {81699, 81699, 2005, EN, 4}, {81722, 81728, 2006, CS, 4},
    {81735, 81735, 2006, RU, 4}, {81748, 81748, 2006, EN, 4}, {81722, 81728, 2006, EN, 4}, {81757, 81757, 2007, CS, 4},
    {81766, 81766, 2007, RU, 4}, {81779, 81779, 2007, EN, 4}, {81788, 81794, 2007, OTHER, 4},
    {81801, 81811, 2008, CS, 4}, {81822, 81822, 2008, CS, 4}, {81831, 81831, 2008, RU, 4}, {81822, 81822, 2008, EN, 4},
    {81848, 81848, 2009, CS, 4}, {81857, 81857, 2009, RU, 4}, {81848, 81848, 2009, EN, 4}, {81874, 81874, 2010, CS, 4},
    {81887, 81887, 2010, CS, 4}, {81899, 81899, 2010, RU, 4}, {81887, 81887, 2010, EN, 4}, {81920, 81920, 2011, CS, 4},
    {81929, 81929, 2011, RU, 4}, {81946, 81946, 2011, EN, 4}, {81955, 81955, 2012, CS, 4}, {81965, 81965, 2012, RU, 4},
    {81955, 81955, 2012, EN, 4}, {81982, 81982, 2013, CS, 4}, {81995, 81995, 2013, RU, 4}, {81982, 81982, 2013, EN, 4},
    {82020, 82020, 2014, CS, 4}, {82028, 82028, 2014, CS, 4}, {68911, 68911, 2014, RU, 4}, {68926, 68926, 2014, EN, 4},
    {82038, 82038, 2015, CS, 4}, {82045, 82045, 2015, RU, 4}, {82058, 82058, 2015, EN, 4}, {82065, 82065, 2016, CS, 4},
    {82076, 82076, 2016, RU, 4}, {82065, 82065, 2016, EN, 4}, {82097, 82097, 2017, CS, 4}, {82107, 82107, 2017, RU, 4},
    {82097, 82097, 2017, EN, 4}, {82126, 82126, 2018, CS, 4}, {82133, 82142, 2018, RU, 4}, {82133, 82133, 2018, RU, 4},
    {82126, 82126, 2018, EN, 4}, {82151, 82151, 2019, CS, 4}, {82160, 82160, 2019, RU, 4}, {82151, 82151, 2019, EN, 4},
    {82173, 82173, 2020, CS, 4}, {82179, 82179, 2020, RU, 4}, {82173, 82173, 2020, EN, 4}, {82190, 82190, 2021, CS, 4},
    {82196, 82196, 2021, RU, 4}, {82190, 82190, 2021, EN, 4}, {82209, 82209, 2022, CS, 4}, {82219, 82219, 2022, RU, 4},
    {82209, 82209, 2022, EN, 4}, {82230, 82230, 2023, CS, 4}, {82240, 82240, 2023, RU, 4}, {82230, 82230, 2023, EN, 4},
    {82257, 82257, 2024, CS, 4}, {82264, 82264, 2024, RU, 4}, {82257, 82257, 2024, EN, 4}, {82277, 82277, 2025, CS, 4},
    {82283, 82283, 2025, RU, 4}, {82277, 82277, 2025, EN, 4}, {82294, 82301, 2026, CS, 4}, {82309, 82309, 2026, RU, 4},
    {82294, 82294, 2026, EN, 4}, {82294, 82301, 2026, EN, 4}, {82324, 82324, 2027, CS, 4}, {82333, 82333, 2027, RU, 4},
    {82324, 82324, 2027, EN, 4}, {82352, 82352, 2028, CS, 4}, {82363, 82363, 2028, RU, 4}, {82352, 82352, 2028, EN, 4},
    {82384, 82384, 2029, CS, 4}, {82391, 82391, 2029, RU, 4}, {82384, 82384, 2029, EN, 4}, {82404, 82404, 2030, CS, 4},
    {82412, 82412, 2030, RU, 4}, {82404, 82404, 2030, EN, 4}, {82427, 82427, 2031, CS, 4}, {82436, 82436, 2031, RU, 4},
    {82427, 82427, 2031, EN, 4}, {82451, 82458, 2032, CS, 4}, {82466, 82466, 2032, RU, 4}, {82451, 82458, 2032, EN, 4},
    {82479, 82479, 2032, EN, 4}, {82451, 82451, 2032, EN, 4}, {82487, 82487, 2033, CS, 4}, {82496, 82496, 2033, RU, 4},
    {82487, 82487, 2033, EN, 4}, {82513, 82513, 2034, CS, 4}, {82522, 82522, 2034, RU, 4}, {82513, 82513, 2034, EN, 4},
    {82539, 82539, 2035, CS, 4}, {82545, 82545, 2035, RU, 4}, {82539, 82539, 2035, EN, 4}, {82556, 82556, 2036, CS, 4},
    {82568, 82568, 2036, RU, 4}, {82556, 82556, 2036, EN, 4}, {82583, 82583, 2037, CS, 4}, {82591, 82591, 2037, RU, 4},
    {82583, 82583, 2037, EN, 4}, {82602, 82602, 2038, CS, 4}, {82610, 82610, 2038, RU, 4}, {82602, 82602, 2038, EN, 4},
    {82625, 82625, 2039, CS, 4}, {82631, 82631, 2039, RU, 4}, {82625, 82625, 2039, EN, 4}, {82644, 82644, 2040, CS, 4},
    {82650, 82650, 2040, RU, 4}, {82644, 82644, 2040, EN, 4}, {82663, 82663, 2041, CS, 4}, {82669, 82669, 2041, RU, 4},
    {82663, 82663, 2041, EN, 4}, {82680, 82680, 2042, CS, 4}, {82690, 82690, 2042, RU, 4}, {82680, 82680, 2042, EN, 4},
    {82709, 82709, 2043, CS, 4}, {82715, 82715, 2043, RU, 4}, {82709, 82709, 2043, EN, 4}, {82724, 82724, 2044, CS, 4},
    {82729, 82729, 2044, RU, 4}, {82724, 82724, 2044, EN, 4}, {82734, 82734, 2045, CS, 4}, {82741, 82741, 2045, RU, 4},
    {82734, 82734, 2045, EN, 4}, {82752, 82752, 2046, CS, 4}, {82761, 82761, 2046, RU, 4}, {82752, 82752, 2046, EN, 4},
    {82778, 82778, 2047, CS, 4}, {82785, 82785, 2047, RU, 4}, {82778, 82778, 2047, EN, 4}, {63710, 63710, 2048, CS, 4},
    {82798, 82798, 2048, RU, 4}, {63710, 63710, 2048, EN, 4}, {82807, 82807, 2049, CS, 4}, {82813, 82813, 2049, RU, 4},
    {82807, 82807, 2049, EN, 4}, {82822, 82830, 2050, CS, 4}, {82839, 82839, 2050, RU, 4}, {82822, 82830, 2050, EN, 4},
    {82822, 82822, 2050, EN, 4}, {82852, 82852, 2051, CS, 4}, {82859, 82859, 2051, RU, 4}, {82852, 82852, 2051, EN, 4},
    {82870, 82870, 2052, CS, 4}, {82880, 82880, 2052, RU, 4}, {82870, 82870, 2052, EN, 4}, {82895, 82895, 2053, CS, 4},
    {82904, 82904, 2053, RU, 4}, {82895, 82895, 2053, EN, 4}, {82919, 82919, 2054, CS, 4}, {82928, 82928, 2054, RU, 4},
    {82919, 82919, 2054, EN, 4}, {82939, 82939, 2055, CS, 4}, {82947, 82947, 2055, RU, 4}, {82939, 82939, 2055, EN, 4},
    {82958, 82958, 2056, CS, 4}, {82970, 82989, 2056, RU, 4}, {82970, 82970, 2056, RU, 4}, {82958, 82958, 2056, EN, 4},
    {83008, 83008, 2057, CS, 4}, {83018, 83018, 2057, RU, 4}, {83008, 83008, 2057, EN, 4}, {83033, 83033, 2058, CS, 4},
    {83042, 83042, 2058, RU, 4}, {83033, 83033, 2058, EN, 4}, {83053, 83053, 2059, CS, 4}, {83060, 83060, 2059, RU, 4},
    {83053, 83053, 2059, EN, 4}, {83075, 83075, 2060, CS, 4}, {83086, 83086, 2060, RU, 4}, {83075, 83075, 2060, EN, 4},
    {83099, 83099, 2061, CS, 4}, {83107, 83107, 2061, RU, 4}, {83099, 83099, 2061, EN, 4}, {83118, 83118, 2062, CS, 4},
    {83127, 83127, 2062, RU, 4}, {83118, 83118, 2062, EN, 4}, {83140, 83140, 2063, CS, 4}, {83149, 83149, 2063, RU, 4},
    {83140, 83140, 2063, EN, 4}, {83162, 83162, 2064, CS, 4}, {83173, 83173, 2064, RU, 4}, {83162, 83162, 2064, EN, 4},
    {83190, 83190, 2065, CS, 4}, {83195, 83195, 2065, RU, 4}, {83190, 83190, 2065, EN, 4}, {83204, 83204, 2066, CS, 4},
    {83211, 83211, 2066, RU, 4}, {83204, 83204, 2066, EN, 4}, {83222, 83222, 2067, CS, 4}, {83228, 83228, 2067, RU, 4},
    {83222, 83222, 2067, EN, 4}, {83237, 83237, 2068, CS, 4}, {83247, 83247, 2068, RU, 4}, {83237, 83237, 2068, EN, 4},
    {83264, 83264, 2069, CS, 4}, {83273, 83273, 2069, RU, 4}, {83264, 83264, 2069, EN, 4}, {83290, 83290, 2070, CS, 4},
    {83300, 83300, 2070, RU, 4}, {83290, 83290, 2070, EN, 4}, {83315, 83315, 2071, CS, 4}, {83322, 83322, 2071, RU, 4},
    {83315, 83315, 2071, EN, 4}, {83335, 83335, 2072, CS, 4}, {83347, 83347, 2072, RU, 4}, {83335, 83335, 2072, EN, 4},
    {83366, 83366, 2073, CS, 4}, {83375, 83375, 2073, RU, 4}, {83366, 83366, 2073, EN, 4}, {83384, 83397, 2074, CS, 4},
    {83411, 83411, 2074, RU, 4}, {83384, 83397, 2074, EN, 4}, {83384, 83384, 2074, EN, 4}, {83433, 83433, 2075, CS, 4},
    {83444, 83444, 2075, RU, 4}, {83433, 83433, 2075, EN, 4}, {83461, 83461, 2076, CS, 4}, {83468, 83468, 2076, RU, 4},
    {83461, 83461, 2076, EN, 4}, {83479, 83479, 2077, CS, 4}, {83489, 83489, 2077, RU, 4}, {83479, 83479, 2077, EN, 4},
    {83506, 83506, 2078, CS, 4}, {83518, 83518, 2078, RU, 4}, {83506, 83506, 2078, EN, 4}, {83537, 83537, 2079, CS, 4},
    {83547, 83547, 2079, RU, 4}, {83537, 83537, 2079, EN, 4}, {83564, 83564, 2080, CS, 4}, {83575, 83575, 2080, RU, 4},
    {83564, 83564, 2080, EN, 4}, {83596, 83596, 2081, CS, 4}, {83603, 83603, 2081, RU, 4}, {83596, 83596, 2081, EN, 4},
    {83616, 83616, 2082, CS, 4}, {83621, 83621, 2082, RU, 4}, {83616, 83616, 2082, EN, 4}, {83628, 83628, 2083, CS, 4},
    {83635, 83635, 2083, RU, 4}, {83650, 83650, 2083, RU, 4}, {83628, 83628, 2083, EN, 4}, {83663, 83663, 2084, CS, 4},
    {83672, 83684, 2084, CS, 4}, {83697, 83697, 2084, RU, 4}, {83663, 83663, 2084, EN, 4}, {83710, 83710, 2085, CS, 4},
    {83722, 83722, 2085, RU, 4}, {83710, 83710, 2085, EN, 4}, {83744, 83744, 2086, CS, 4}, {83754, 83754, 2086, RU, 4},
    {83744, 83744, 2086, EN, 4}, {83773, 83773, 2087, CS, 4}, {83781, 83781, 2087, RU, 4}, {83792, 83792, 2087, EN, 4},
    {83800, 83807, 2088, CS, 4}, {83815, 83815, 2088, RU, 4}, {83830, 83830, 2088, EN, 4}, {83837, 83837, 2089, CS, 4},
    {83844, 83844, 2089, RU, 4}, {83837, 83837, 2089, EN, 4}, {83855, 83855, 2090, CS, 4}, {83859, 83859, 2090, RU, 4},
    {83855, 83855, 2090, EN, 4}, {83866, 83866, 2090, EN, 4}, {83871, 83871, 2091, CS, 4}, {83878, 83878, 2091, CS, 4},
    {83887, 83887, 2091, RU, 4}, {83900, 83900, 2091, RU, 4}, {83878, 83878, 2091, EN, 4}, {83913, 83913, 2091, EN, 4},
    {83920, 83926, 2092, CS, 4}, {83934, 83934, 2092, RU, 4}, {83920, 83926, 2092, EN, 4}, {83920, 83920, 2092, EN, 4},
    {83945, 83945, 2092, EN, 4}, {83951, 83960, 2093, CS, 4}, {83970, 83970, 2093, RU, 4}, {83989, 83989, 2093, EN, 4},
    {83998, 84008, 2094, CS, 4}, {84019, 84019, 2094, RU, 4}, {84042, 84042, 2094, EN, 4}, {84054, 84054, 2095, CS, 4},
    {84065, 84065, 2095, RU, 4}, {84054, 84054, 2095, EN, 4}, {84084, 84084, 2096, CS, 4}, {84093, 84093, 2096, RU, 4},
    {84110, 84110, 2096, EN, 4}, {84119, 84119, 2096, EN, 4}, {84128, 84140, 2097, CS, 4}, {84153, 84153, 2097, RU, 4},
    {84176, 84176, 2097, RU, 4}, {84201, 84211, 2097, EN, 4}, {84201, 84201, 2097, EN, 4}, {17799, 84222, 2098, CS, 4},
    {84231, 84231, 2098, RU, 4}, {84248, 84248, 2098, RU, 4}, {17799, 84222, 2098, EN, 4}, {17799, 17799, 2098, EN, 4},
    {84263, 84263, 2099, CS, 4}, {84274, 84274, 2099, RU, 4}, {84289, 84289, 2099, EN, 4}, {84299, 84299, 2099, EN, 4},
    {84312, 84312, 2100, CS, 4}, {84320, 84320, 2100, RU, 4}, {84333, 84333, 2100, RU, 4}, {84346, 84346, 2100, EN, 4},
    {84355, 84355, 2100, EN, 4}, {84363, 84363, 2101, CS, 4}, {84376, 84376, 2101, RU, 4}, {84363, 84363, 2101, EN, 4},
    {84401, 84401, 2102, CS, 4}, {84407, 84407, 2102, RU, 4}, {84401, 84401, 2102, EN, 4}, {84418, 84418, 2103, CS, 4},
    {84428, 84428, 2103, RU, 4}, {84447, 84447, 2103, EN, 4}, {84455, 84455, 2104, CS, 4}, {84463, 84463, 2104, RU, 4},
    {84455, 84455, 2104, EN, 4}, {84476, 84476, 2105, CS, 4}, {84483, 84483, 2105, RU, 4}, {84476, 84476, 2105, EN, 4},
    {84496, 84496, 2106, CS, 4}, {84502, 84502, 2106, RU, 4}, {84496, 84496, 2106, EN, 4}, {84513, 84513, 2107, CS, 4},
    {84520, 84520, 2107, RU, 4}, {84513, 84513, 2107, EN, 4}, {84533, 84533, 2108, CS, 4}, {84540, 84540, 2108, RU, 4},
    {84533, 84533, 2108, EN, 4}, {84555, 84555, 2109, CS, 4}, {84565, 84565, 2109, RU, 4}, {84582, 84582, 2109, EN, 4},
    {84594, 84594, 2110, CS, 4}, {84603, 84603, 2110, RU, 4}, {84620, 84620, 2110, EN, 4}, {84632, 84632, 2111, CS, 4},
    {84644, 84655, 2111, CS, 4}, {84667, 84667, 2111, RU, 4}, {84690, 84690, 2111, UK, 4}, {84715, 84715, 2111, EN, 4},
    {84727, 84727, 2111, EN, 4}, {84739, 84739, 2112, CS, 4}, {84746, 84746, 2112, RU, 4}, {84759, 84759, 2112, EN, 4},
    {84739, 84739, 2112, EN, 4}, {84767, 84776, 2113, CS, 4}, {84787, 84787, 2113, RU, 4}, {84804, 84804, 2113, EN, 4},
    {84815, 84826, 2114, CS, 4}, {84838, 84838, 2114, RU, 4}, {84859, 84859, 2114, EN, 4}, {84871, 84871, 2114, EN, 4},
    {84882, 84882, 2115, CS, 4}, {84894, 84894, 2115, RU, 4}, {84915, 84915, 2115, EN, 4}, {84882, 84882, 2115, EN, 4},
    {84928, 84928, 2116, CS, 4}, {84938, 84938, 2116, RU, 4}, {84957, 84957, 2116, EN, 4}, {84967, 84967, 2117, CS, 4},
    {84979, 84979, 2117, RU, 4}, {85002, 85002, 2117, EN, 4}, {85013, 85013, 2118, CS, 4}, {85023, 85023, 2118, RU, 4},
    {85013, 85013, 2118, EN, 4}, {85042, 85042, 2119, CS, 4}, {85050, 85050, 2119, RU, 4}, {85065, 85065, 2119, EN, 4},
    {85073, 85073, 2120, CS, 4}, {85079, 85079, 2120, RU, 4}, {85073, 85073, 2120, EN, 4}, {85090, 85090, 2121, CS, 4},
    {85097, 85097, 2121, RU, 4}, {85090, 85090, 2121, EN, 4}, {85110, 85119, 2122, CS, 4}, {85130, 85143, 2122, RU, 4},
    {85130, 85130, 2122, RU, 4}, {85156, 85156, 2122, EN, 4}, {85167, 85176, 2123, CS, 4}, {85186, 85203, 2123, RU, 4},
    {85186, 85186, 2123, RU, 4}, {85220, 85220, 2123, EN, 4}, {85230, 85230, 2124, CS, 4}, {85237, 85237, 2124, RU, 4},
    {85250, 85250, 2124, EN, 4}, {85258, 85265, 2125, CS, 4}, {85273, 85273, 2125, RU, 4}, {85284, 85284, 2125, EN, 4},
    {85292, 85292, 2126, CS, 4}, {85305, 85305, 2126, RU, 4}, {85328, 85328, 2126, EN, 4}, {85339, 85339, 2126, EN, 4},
    {85351, 85351, 2126, EN, 4}, {85363, 85363, 2127, CS, 4}, {85371, 85371, 2127, RU, 4}, {85386, 85386, 2127, EN, 4},
    {85394, 85394, 2127, EN, 4}, {85402, 85413, 2128, CS, 4}, {85425, 85425, 2128, RU, 4}, {85446, 85446, 2128, EN, 4},
    {85459, 85459, 2129, CS, 4}, {85469, 85469, 2129, RU, 4}, {85488, 85488, 2129, UK, 4}, {85509, 85509, 2129, EN, 4},
    {85518, 85518, 2129, EN, 4}, {85528, 85528, 2129, EN, 4}, {85538, 85548, 2130, CS, 4}, {85559, 85559, 2130, RU, 4},
    {85578, 85578, 2130, OTHER, 4}, {85597, 85597, 2130, EN, 4}, {85608, 85608, 2131, CS, 4},
    {85619, 85619, 2131, RU, 4}, {85608, 85608, 2131, EN, 4}, {85636, 85636, 2132, CS, 4}, {85648, 85648, 2132, RU, 4},
    {85636, 85636, 2132, EN, 4}, {85665, 85675, 2133, CS, 4}, {85686, 85686, 2133, RU, 4}, {85665, 85675, 2133, EN, 4},
    {85665, 85665, 2133, EN, 4}, {85707, 85707, 2134, CS, 4}, {85714, 85714, 2134, RU, 4}, {85707, 85707, 2134, EN, 4},
    {85725, 85738, 2135, CS, 4}, {85752, 85752, 2135, RU, 4}, {85776, 85776, 2135, EN, 4}, {85788, 85788, 2135, EN, 4},
    {85806, 85818, 2136, CS, 4}, {85831, 85855, 2136, RU, 4}, {85879, 85879, 2136, EN, 4}, {85895, 85911, 2137, CS, 4},
    {85929, 85929, 2137, RU, 4}, {85963, 85963, 2137, EN, 4}, {85983, 85995, 2138, CS, 4}, {86008, 86008, 2138, RU, 4},
    {86032, 86032, 2138, EN, 4}, {86050, 86066, 2139, CS, 4}, {86083, 86103, 2139, CS, 4}, {86124, 86124, 2139, RU, 4},
    {86166, 86166, 2139, RU, 4}, {86200, 86200, 2139, EN, 4}, {86220, 86220, 2140, CS, 4}, {86233, 86233, 2140, RU, 4},
    {86269, 86269, 2140, EN, 4}, {86283, 86301, 2141, CS, 4}, {86320, 86320, 2141, RU, 4}, {86361, 86361, 2141, EN, 4},
    {86383, 86399, 2142, CS, 4}, {86416, 86416, 2142, RU, 4}, {86458, 86458, 2142, EN, 4}, {86480, 86496, 2143, CS, 4},
    {86514, 86514, 2143, RU, 4}, {86546, 86546, 2143, EN, 4}, {86565, 86581, 2144, CS, 4}, {86598, 86598, 2144, RU, 4},
    {86626, 86626, 2144, EN, 4}, {86644, 86660, 2145, CS, 4}, {86677, 86677, 2145, RU, 4}, {86717, 86717, 2145, RU, 4},
    {86751, 86751, 2145, EN, 4}, {86770, 86770, 2145, EN, 4}, {86786, 86802, 2146, CS, 4}, {86821, 86821, 2146, RU, 4},
    {86854, 86854, 2146, RU, 4}, {86886, 86906, 2146, EN, 4}, {86886, 86886, 2146, EN, 4}, {86927, 86947, 2147, CS, 4},
    {86968, 86968, 2147, RU, 4}, {87016, 87016, 2147, EN, 4}, {87040, 87040, 2148, CS, 4}, {87054, 87054, 2148, RU, 4},
    {87080, 87080, 2148, EN, 4}, {87094, 87094, 2149, CS, 4}, {87111, 87111, 2149, RU, 4}, {87135, 87135, 2149, EN, 4},
    {87147, 87147, 2150, CS, 4}, {87164, 87164, 2150, RU, 4}, {87196, 87196, 2150, EN, 4}, {87213, 87229, 2151, CS, 4},
    {87246, 87246, 2151, RU, 4}, {87268, 87268, 2151, RU, 4}, {87290, 87290, 2151, EN, 4}, {87303, 87303, 2151, EN, 4},
    {87318, 87338, 2152, CS, 4}, {87359, 87359, 2152, RU, 4}, {87389, 87389, 2152, EN, 4}, {87405, 87405, 2153, CS, 4},
    {87415, 87415, 2153, RU, 4}, {87437, 87437, 2153, EN, 4}, {87447, 87461, 2154, CS, 4}, {87476, 87476, 2154, RU, 4},
    {87502, 87502, 2154, EN, 4}, {87518, 87537, 2155, CS, 4}, {87557, 87557, 2155, RU, 4}, {87593, 87593, 2155, EN, 4},
    {87611, 87626, 2156, CS, 4}, {87644, 87644, 2156, RU, 4}, {87672, 87672, 2156, EN, 4}, {87687, 87708, 2157, CS, 4},
    {87730, 87730, 2157, RU, 4}, {87768, 87768, 2157, EN, 4}, {87789, 87789, 2158, CS, 4}, {87801, 87801, 2158, CS, 4},
    {87816, 87836, 2158, RU, 4}, {87857, 87857, 2158, EN, 4}, {87869, 87881, 2158, EN, 4}, {87894, 87894, 2159, CS, 4},
    {87905, 87905, 2159, RU, 4}, {87894, 87894, 2159, EN, 4}, {87923, 87923, 2160, CS, 4}, {87935, 87935, 2160, RU, 4},
    {87953, 87953, 2160, EN, 4}, {87965, 87965, 2161, CS, 4}, {87972, 87972, 2161, RU, 4}, {87965, 87965, 2161, EN, 4},
    {87985, 87985, 2162, CS, 4}, {87993, 87993, 2162, RU, 4}, {88008, 88008, 2162, EN, 4}, {88019, 88028, 2163, CS, 4},
    {88038, 88038, 2163, RU, 4}, {88059, 88059, 2163, EN, 4}, {88070, 88087, 2164, CS, 4}, {88106, 88106, 2164, RU, 4},
    {88136, 88136, 2164, EN, 4}, {88159, 88159, 2165, CS, 3}, {88163, 88191, 2165, CS, 3}, {88222, 88237, 2165, CS, 3},
    {88254, 88254, 2165, RU, 3}, {88261, 88320, 2165, RU, 3}, {88379, 88379, 2165, EN, 3}, {88382, 88382, 2165, EN, 3},
    {88397, 88397, 2165, OTHER, 3}, {88401, 88401, 2165, OTHER, 3}, {88405, 88405, 2166, CS, 3},
    {88408, 88422, 2166, CS, 3}, {88437, 88437, 2166, RU, 3}, {88442, 88442, 2166, RU, 3}, {88459, 88459, 2166, RU, 3},
    {88491, 88491, 2166, UK, 3}, {88405, 88405, 2166, EN, 3}, {88496, 88496, 2166, EN, 3},
    {88511, 88511, 2166, OTHER, 3}, {88527, 88543, 2167, CS, 3}, {88560, 88560, 2167, RU, 3},
    {88585, 88585, 2167, RU, 3}, {88625, 88625, 2167, EN, 3}, {88645, 88664, 2168, CS, 3}, {88684, 88684, 2168, CS, 3},
    {88698, 88698, 2168, RU, 3}, {88725, 88725, 2168, RU, 3}, {88767, 88767, 2168, EN, 3}, {88787, 88801, 2169, CS, 3},
    {88816, 88816, 2169, RU, 3}, {88850, 88850, 2169, EN, 3}, {88867, 88867, 2170, CS, 3}, {88879, 88879, 2170, RU, 3},
    {88903, 88903, 2170, EN, 3}, {88921, 88946, 2171, CS, 3}, {88974, 88974, 2171, CS, 3}, {88978, 88978, 2171, RU, 3},
    {89033, 89033, 2171, RU, 3}, {89040, 89040, 2171, EN, 3}, {88974, 88974, 2171, EN, 3}, {89062, 89083, 2172, CS, 3},
    {89107, 89133, 2172, CS, 3}, {89162, 89162, 2172, RU, 3}, {89205, 89205, 2172, RU, 3}, {89235, 89235, 2172, EN, 3},
    {89261, 89292, 2173, CS, 3}, {89326, 89326, 2173, CS, 3}, {89331, 89331, 2173, RU, 3}, {89396, 89396, 2173, RU, 3},
    {89405, 89405, 2173, EN, 3}, {89436, 89436, 2173, EN, 3}, {89441, 89463, 2174, CS, 3}, {89488, 89488, 2174, RU, 3},
    {89532, 89532, 2174, EN, 3}, {89551, 89585, 2175, CS, 3}, {89625, 89625, 2175, CS, 3}, {89629, 89629, 2175, RU, 3},
    {89700, 89700, 2175, RU, 3}, {89707, 89707, 2175, EN, 3}, {89735, 89735, 2175, EN, 3}, {89739, 89739, 2176, CS, 3},
    {89744, 89769, 2176, CS, 3}, {89795, 89795, 2176, RU, 3}, {89804, 89804, 2176, RU, 3}, {89739, 89739, 2176, EN, 3},
    {89856, 89856, 2176, EN, 3}, {89891, 89909, 2177, CS, 3}, {89929, 89929, 2177, RU, 3}, {89965, 89965, 2177, RU, 3},
    {89972, 89972, 2177, EN, 3}, {89984, 89984, 2178, CS, 3}, {89989, 90022, 2178, CS, 3}, {90060, 90060, 2178, RU, 3},
    {90067, 90067, 2178, RU, 3}, {90130, 90130, 2178, EN, 3}, {90138, 90138, 2179, CS, 3}, {90142, 90173, 2179, CS, 3},
    {90210, 90210, 2179, RU, 3}, {90217, 90217, 2179, RU, 3}, {90284, 90284, 2179, EN, 3}, {90288, 90288, 2179, EN, 3},
    {90323, 90323, 2180, CS, 3}, {90328, 90328, 2180, RU, 3}, {90337, 90337, 2180, EN, 3}, {90342, 90342, 2181, CS, 3},
    {90347, 90347, 2181, RU, 3}, {90342, 90342, 2181, EN, 3}, {90356, 90356, 2182, CS, 3}, {90361, 90361, 2182, RU, 3},
    {90356, 90356, 2182, EN, 3}, {90370, 90370, 2183, CS, 3}, {90377, 90377, 2183, RU, 3}, {90370, 90370, 2183, EN, 3},
    {90390, 90390, 2184, CS, 3}, {90397, 90397, 2184, RU, 3}, {90390, 90390, 2184, EN, 3}, {90410, 90410, 2185, CS, 3},
    {90414, 90438, 2185, CS, 3}, {90466, 90466, 2185, RU, 3}, {90473, 90473, 2185, RU, 3}, {90526, 90526, 2185, EN, 3},
    {90530, 90530, 2185, EN, 3}, {90558, 90572, 2186, CS, 3}, {90588, 90588, 2186, RU, 3}, {90616, 90616, 2186, EN, 3},
    {90627, 90659, 2187, CS, 3}, {90694, 90694, 2187, RU, 3}, {90767, 90767, 2187, EN, 3}, {90793, 90821, 2188, CS, 3},
    {90852, 90852, 2188, CS, 3}, {90856, 90856, 2188, RU, 3}, {90915, 90915, 2188, RU, 3}, {90922, 90922, 2188, EN, 3},
    {90852, 90852, 2188, EN, 3}, {90947, 90976, 2189, CS, 3}, {91009, 91009, 2189, CS, 3}, {91013, 91013, 2189, RU, 3},
    {91078, 91078, 2189, RU, 3}, {91085, 91085, 2189, EN, 3}, {91117, 91117, 2189, EN, 3}, {91121, 91145, 2190, CS, 3},
    {91173, 91173, 2190, RU, 3}, {91207, 91207, 2190, EN, 3}, {91238, 91263, 2191, CS, 3}, {91291, 91291, 2191, RU, 3},
    {91344, 91344, 2191, EN, 3}, {91373, 91373, 2191, EN, 3}, {91377, 91377, 2192, CS, 3}, {91382, 91424, 2192, CS, 3},
    {91468, 91468, 2192, RU, 3}, {91481, 91481, 2192, EN, 3}, {91486, 91486, 2192, EN, 3}, {91521, 91538, 2193, CS, 3},
    {91556, 91556, 2193, RU, 3}, {91592, 91592, 2193, RU, 3}, {91605, 91605, 2193, EN, 3}, {91622, 91640, 2194, CS, 3},
    {91663, 91663, 2194, RU, 3}, {91705, 91705, 2194, EN, 3}, {91722, 91740, 2195, CS, 3}, {91761, 91761, 2195, RU, 3},
    {91781, 91781, 2195, EN, 3}, {91799, 91824, 2196, CS, 3}, {91856, 91856, 2196, RU, 3}, {91909, 91909, 2196, EN, 3},
    {91933, 91946, 2197, CS, 3}, {91964, 91964, 2197, RU, 3}, {91990, 91990, 2197, EN, 3}, {92000, 92018, 2198, CS, 3},
    {92038, 92038, 2198, RU, 3}, {92069, 92069, 2198, EN, 3}, {92093, 92118, 2198, OTHER, 3},
    {92145, 92177, 2199, CS, 3}, {92213, 92213, 2199, RU, 3}, {92267, 92267, 2199, EN, 3}, {92287, 92300, 2200, CS, 3},
    {92314, 92314, 2200, RU, 3}, {92346, 92346, 2200, EN, 3}, {92360, 92373, 2201, CS, 3}, {92387, 92387, 2201, RU, 3},
    {92434, 92434, 2201, EN, 3}, {92446, 92482, 2202, CS, 3}, {92519, 92519, 2202, CS, 3}, {92523, 92523, 2202, RU, 3},
    {92590, 92590, 2202, RU, 3}, {92597, 92597, 2202, EN, 3}, {92631, 92631, 2202, EN, 3}, {92635, 92649, 2203, CS, 3},
    {92666, 92666, 2203, RU, 3}, {92708, 92708, 2203, RU, 3}, {92717, 92717, 2203, RU, 3}, {92722, 92722, 2203, EN, 3},
    {79968, 79968, 2203, EN, 3}, {92736, 92736, 2203, EN, 3}, {92741, 92750, 2204, CS, 3}, {92760, 92760, 2204, RU, 3},
    {92778, 92778, 2204, EN, 3}, {92787, 92787, 2204, EN, 3}, {92796, 92806, 2205, CS, 3}, {92817, 92817, 2205, RU, 3},
    {92834, 92834, 2205, EN, 3}, {92844, 92844, 2205, EN, 3}, {92854, 92860, 2206, CS, 3}, {92867, 92867, 2206, RU, 3},
    {92854, 92854, 2206, EN, 3}, {92878, 92886, 2207, CS, 3}, {92896, 92896, 2207, RU, 3}, {92878, 92878, 2207, EN, 3},
    {92911, 92911, 2208, CS, 3}, {92917, 92917, 2208, RU, 3}, {92911, 92911, 2208, EN, 3}, {92926, 92935, 2209, CS, 3},
    {92947, 92947, 2209, RU, 3}, {92965, 92965, 2209, EN, 3}, {92977, 92977, 2210, CS, 3}, {92985, 92985, 2210, RU, 3},
    {93002, 93002, 2210, EN, 3}, {93011, 93034, 2211, CS, 3}, {93059, 93059, 2211, RU, 3}, {93101, 93101, 2211, EN, 3},
    {93126, 93141, 2212, CS, 3}, {93158, 93158, 2212, RU, 3}, {93182, 93182, 2212, EN, 3}, {93199, 93214, 2213, CS, 3},
    {93231, 93231, 2213, RU, 3}, {93257, 93257, 2213, EN, 3}, {93272, 93286, 2214, CS, 3}, {93302, 93302, 2214, RU, 3},
    {93321, 93321, 2214, EN, 3}, {93331, 93343, 2215, CS, 3}, {93357, 93357, 2215, RU, 3}, {93397, 93397, 2215, RU, 3},
    {93412, 93412, 2215, EN, 3}, {93423, 93423, 2216, CS, 3}, {93437, 93437, 2216, RU, 3}, {93467, 93467, 2216, EN, 3},
    {93486, 93501, 2217, CS, 3}, {93520, 93520, 2217, RU, 3}, {93550, 93550, 2217, EN, 3}, {93565, 93579, 2218, CS, 3},
    {93596, 93596, 2218, RU, 3}, {93624, 93624, 2218, EN, 3}, {93639, 93653, 2219, CS, 3}, {93670, 93670, 2219, RU, 3},
    {93696, 93696, 2219, EN, 3}, {93710, 93723, 2220, CS, 3}, {93738, 93738, 2220, RU, 3}, {93776, 93776, 2220, EN, 3},
    {93797, 93817, 2221, CS, 3}, {93839, 93839, 2221, RU, 3}, {93871, 93871, 2221, EN, 3}, {93891, 93891, 2222, CS, 3},
    {93895, 93895, 2222, RU, 3}, {93891, 93891, 2222, EN, 3}, {93902, 93902, 2223, CS, 3}, {93906, 93906, 2223, RU, 3},
    {93902, 93902, 2223, EN, 3}, {93913, 93913, 2224, CS, 3}, {93918, 93918, 2224, RU, 3}, {93913, 93913, 2224, EN, 3},
    {93927, 93927, 2225, CS, 3}, {93931, 93931, 2225, RU, 3}, {93927, 93927, 2225, EN, 3}, {93938, 93938, 2226, CS, 3},
    {93943, 93943, 2226, RU, 3}, {93938, 93938, 2226, EN, 3}, {93952, 93952, 2227, CS, 3}, {93956, 93956, 2227, RU, 3},
    {93952, 93952, 2227, EN, 3}, {93963, 93966, 2228, CS, 3}, {93970, 93975, 2228, CS, 3}, {93981, 93981, 2228, RU, 3},
    {93986, 93986, 2228, EN, 3}, {93992, 93992, 2229, CS, 3}, {93996, 93996, 2229, RU, 3}, {93992, 93992, 2229, EN, 3},
    {94003, 94003, 2230, CS, 3}, {94007, 94007, 2230, RU, 3}, {94003, 94003, 2230, EN, 3}, {94014, 94014, 2231, CS, 3},
    {94019, 94019, 2231, RU, 3}, {94028, 94028, 2231, EN, 3}, {94033, 94037, 2232, CS, 3}, {94042, 94077, 2232, CS, 3},
    {94114, 94114, 2232, RU, 3}, {94121, 94121, 2232, RU, 3}, {94192, 94192, 2232, EN, 3}, {94196, 94196, 2232, EN, 3},
    {94230, 94235, 2233, CS, 3}, {94241, 94275, 2233, CS, 3}, {94311, 94311, 2233, RU, 3}, {94320, 94320, 2233, RU, 3},
    {94395, 94395, 2233, EN, 3}, {94434, 94439, 2234, CS, 3}, {94445, 94484, 2234, CS, 3}, {94526, 94526, 2234, RU, 3},
    {94535, 94535, 2234, RU, 3}, {94616, 94616, 2234, EN, 3}, {94648, 94652, 2235, CS, 3}, {94657, 94682, 2235, CS, 3},
    {94709, 94709, 2235, RU, 3}, {94716, 94716, 2235, RU, 3}, {94764, 94764, 2235, EN, 3}, {94786, 94791, 2236, CS, 3},
    {94797, 94832, 2236, CS, 3}, {94872, 94872, 2236, RU, 3}, {94881, 94881, 2236, RU, 3}, {94953, 94953, 2236, EN, 3},
    {94983, 94983, 2237, CS, 3}, {94987, 95016, 2237, CS, 3}, {95048, 95048, 2237, RU, 3}, {95055, 95055, 2237, RU, 3},
    {95122, 95122, 2237, EN, 3}, {95145, 95145, 2238, CS, 3}, {95151, 95151, 2238, RU, 3}, {95145, 95145, 2238, EN, 3},
    {95162, 95162, 2239, CS, 3}, {95168, 95168, 2239, RU, 3}, {95162, 95162, 2239, EN, 3}, {95179, 95179, 2240, CS, 3},
    {95182, 95182, 2240, RU, 3}, {95179, 95179, 2240, EN, 3}, {95187, 95187, 2241, CS, 3}, {95195, 95195, 2241, RU, 3},
    {95187, 95187, 2241, EN, 3}, {95210, 95210, 2242, CS, 3}, {95220, 95220, 2242, RU, 3}, {95210, 95210, 2242, EN, 3},
    {95235, 95247, 2243, CS, 3}, {95261, 95261, 2243, RU, 3}, {95287, 95287, 2243, RU, 3}, {95296, 95296, 2243, EN, 3},
    {95305, 95333, 2244, CS, 3}, {95363, 95363, 2244, CS, 3}, {95374, 95374, 2244, RU, 3}, {95393, 95393, 2244, RU, 3},
    {95453, 95453, 2244, EN, 3}, {95463, 95463, 2244, EN, 3}, {95487, 95487, 2245, CS, 3}, {95496, 95496, 2245, RU, 3},
    {95487, 95487, 2245, EN, 3}, {95513, 95513, 2246, CS, 3}, {95523, 95523, 2246, RU, 3}, {95542, 95542, 2246, EN, 3},
    {95552, 95566, 2247, CS, 3}, {95581, 95581, 2247, RU, 3}, {95613, 95629, 2247, EN, 3}, {95646, 95646, 2248, CS, 3},
    {95656, 95656, 2248, RU, 3}, {95672, 95672, 2248, EN, 3}, {95683, 95698, 2249, CS, 3}, {95716, 95716, 2249, RU, 3},
    {95750, 95750, 2249, EN, 3}, {95762, 95777, 2250, CS, 3}, {95794, 95794, 2250, RU, 3}, {95830, 95830, 2250, EN, 3},
    {95846, 95862, 2251, CS, 3}, {95880, 95880, 2251, RU, 3}, {95916, 95916, 2251, EN, 3}, {95933, 95949, 2252, CS, 3},
    {95967, 95967, 2252, RU, 3}, {96007, 96007, 2252, EN, 3}, {96024, 96041, 2253, CS, 3}, {96060, 96060, 2253, RU, 3},
    {96106, 96106, 2253, EN, 3}, {96123, 96136, 2254, CS, 3}, {96150, 96150, 2254, RU, 3}, {96176, 96176, 2254, EN, 3},
    {96196, 96196, 2255, CS, 3}, {96215, 96215, 2255, CS, 3}, {96234, 96234, 2255, RU, 3}, {96270, 96270, 2255, EN, 3},
    {96289, 96307, 2255, OTHER, 3}, {96326, 96356, 2256, CS, 3}, {96388, 96388, 2256, CS, 3},
    {96392, 96392, 2256, RU, 3}, {96453, 96453, 2256, EN, 3}, {96488, 96508, 2257, CS, 3}, {96529, 96529, 2257, RU, 3},
    {96571, 96571, 2257, EN, 3}, {96587, 96605, 2258, CS, 3}, {96625, 96625, 2258, RU, 3}, {96667, 96667, 2258, EN, 3},
    {96682, 96699, 2259, CS, 3}, {96719, 96719, 2259, RU, 3}, {96761, 96761, 2259, EN, 3}, {96781, 96781, 2260, CS, 3},
    {96803, 96803, 2260, RU, 3}, {96843, 96843, 2260, RU, 3}, {96885, 96885, 2260, EN, 3}, {96904, 96933, 2261, CS, 3},
    {96968, 96973, 2261, CS, 3}, {96979, 96979, 2261, RU, 3}, {97040, 97040, 2261, EN, 3}, {97067, 97067, 2261, EN, 3},
    {97071, 97099, 2262, CS, 3}, {97130, 97130, 2262, RU, 3}, {97205, 97205, 2262, RU, 3}, {97212, 97212, 2262, EN, 3},
    {97236, 97236, 2262, EN, 3}, {97240, 97256, 2263, CS, 3}, {97274, 97278, 2263, CS, 3}, {97283, 97283, 2263, RU, 3},
    {97317, 97317, 2263, EN, 3}, {97274, 97278, 2263, EN, 3}, {97332, 97344, 2264, CS, 3}, {97359, 97359, 2264, RU, 3},
    {97404, 97404, 2264, EN, 3}, {97419, 97439, 2265, CS, 3}, {97463, 97467, 2265, CS, 3}, {97472, 97472, 2265, RU, 3},
    {97521, 97521, 2265, RU, 3}, {97528, 97528, 2265, EN, 3}, {97463, 97463, 2265, EN, 3}, {97548, 97563, 2266, CS, 3},
    {97580, 97580, 2266, RU, 3}, {97618, 97618, 2266, EN, 3}, {97635, 97649, 2267, CS, 3}, {97665, 97665, 2267, RU, 3},
    {97691, 97691, 2267, EN, 3}, {97703, 97716, 2268, CS, 3}, {97731, 97731, 2268, RU, 3}, {97759, 97759, 2268, EN, 3},
    {97773, 97773, 2269, CS, 3}, {97777, 97777, 2269, RU, 3}, {97773, 97773, 2269, EN, 3}, {97792, 97792, 2270, CS, 3},
    {97796, 97796, 2270, RU, 3}, {97792, 97792, 2270, EN, 3}, {97811, 97811, 2271, CS, 3}, {97832, 97832, 2271, CS, 3},
    {97836, 97836, 2271, RU, 3}, {97858, 97858, 2271, RU, 3}, {97811, 97811, 2271, EN, 3}, {97832, 97832, 2271, EN, 3},
    {97865, 97865, 2272, CS, 3}, {97870, 97870, 2272, RU, 3}, {97865, 97865, 2272, EN, 3}, {97879, 97895, 2273, CS, 3},
    {97912, 97934, 2273, CS, 3}, {97958, 97958, 2273, RU, 3}, {97984, 97984, 2273, RU, 3}, {98016, 98016, 2273, EN, 3},
    {98034, 98045, 2274, CS, 3}, {98058, 98058, 2274, RU, 3}, {98034, 98045, 2274, EN, 3}, {98078, 98078, 2275, CS, 3},
    {98085, 98085, 2275, RU, 3}, {98078, 98078, 2275, EN, 3}, {98094, 98094, 2276, CS, 3}, {98103, 98103, 2276, RU, 3},
    {98094, 98094, 2276, EN, 3}, {98118, 98118, 2277, CS, 3}, {98128, 98128, 2277, RU, 3}, {98118, 98118, 2277, EN, 3},
    {98149, 98149, 2278, CS, 3}, {98159, 98159, 2278, RU, 3}, {98159, 98178, 2278, UK, 3}, {98197, 98197, 2278, EN, 3},
    {98207, 98207, 2279, CS, 3}, {98229, 98229, 2279, RU, 3}, {98273, 98273, 2279, RU, 3}, {98207, 98207, 2279, EN, 3},
    {98309, 98309, 2280, CS, 3}, {98320, 98320, 2280, RU, 3}, {98309, 98309, 2280, EN, 3}, {98335, 98335, 2281, CS, 3},
    {98343, 98343, 2281, RU, 3}, {98335, 98335, 2281, EN, 3}, {98358, 98374, 2282, CS, 3}, {98391, 98419, 2282, RU, 3},
    {98447, 98447, 2282, EN, 3}, {98459, 98480, 2283, CS, 3}, {98503, 98503, 2283, RU, 3}, {98547, 98547, 2283, EN, 3},
    {98564, 98584, 2284, CS, 3}, {98605, 98605, 2284, RU, 3}, {98649, 98649, 2284, EN, 3}, {98666, 98687, 2285, CS, 3},
    {98709, 98709, 2285, RU, 3}, {98749, 98749, 2285, EN, 3}, {98762, 98783, 2286, CS, 3}, {98805, 98805, 2286, RU, 3},
    {98847, 98847, 2286, EN, 3}, {98866, 98895, 2287, CS, 3}, {98927, 98927, 2287, RU, 3}, {98984, 98984, 2287, EN, 3},
    {99008, 99039, 2288, CS, 3}, {99074, 99097, 2288, CS, 3}, {99122, 99122, 2288, RU, 3}, {99129, 99129, 2288, RU, 3},
    {99184, 99184, 2288, EN, 3}, {99212, 99212, 2288, EN, 3}, {99229, 99229, 2289, CS, 3}, {99249, 99249, 2289, RU, 3},
    {99256, 99256, 2289, RU, 3}, {99309, 99309, 2289, EN, 3}, {99334, 99334, 2289, EN, 3}, {99352, 99352, 2290, CS, 3},
    {99372, 99372, 2290, RU, 3}, {99393, 99393, 2290, RU, 3}, {99433, 99433, 2290, EN, 3}, {99453, 99453, 2290, EN, 3},
    {99470, 99491, 2291, CS, 3}, {99513, 99513, 2291, RU, 3}, {99526, 99526, 2291, RU, 3}, {99568, 99568, 2291, EN, 3},
    {99588, 99588, 2291, EN, 3}, {99605, 99622, 2292, CS, 3}, {99641, 99664, 2292, CS, 3}, {99691, 99691, 2292, RU, 3},
    {99731, 99731, 2292, RU, 3}, {99784, 99784, 2292, EN, 3}, {99800, 99800, 2292, EN, 3}, {99822, 99841, 2293, CS, 3},
    {99862, 99862, 2293, RU, 3}, {99902, 99902, 2293, EN, 3}, {99918, 99943, 2294, CS, 3}, {99971, 99971, 2294, RU, 3},
    {100026, 100026, 2294, RU, 3}, {100033, 100033, 2294, EN, 3}, {100057, 100079, 2295, CS, 3},
    {100104, 100104, 2295, RU, 3}, {100155, 100155, 2295, EN, 3}, {100177, 100208, 2296, CS, 3},
    {100243, 100243, 2296, RU, 3}, {100304, 100304, 2296, EN, 3}, {100332, 100349, 2297, CS, 3},
    {100367, 100367, 2297, RU, 3}, {100395, 100395, 2297, RU, 3}, {100427, 100427, 2297, RU, 3},
    {100470, 100470, 2297, EN, 3}, {100492, 100492, 2297, EN, 3}, {100510, 100510, 2297, EN, 3},
    {100526, 100545, 2298, CS, 3}, {100567, 100567, 2298, RU, 3}, {100607, 100607, 2298, EN, 3},
    {100625, 100625, 2298, EN, 3}, {100641, 100654, 2299, CS, 3}, {100668, 100668, 2299, RU, 3},
    {100696, 100696, 2299, EN, 3}, {100705, 100726, 2300, CS, 3}, {100751, 100751, 2300, RU, 3},
    {100781, 100781, 2300, EN, 3}, {100798, 100819, 2301, CS, 3}, {100847, 100847, 2301, RU, 3},
    {100879, 100879, 2301, EN, 3}, {100894, 100894, 2301, EN, 3}, {100911, 100925, 2302, CS, 3},
    {100943, 100943, 2302, RU, 3}, {100977, 100977, 2302, EN, 3}, {100992, 101003, 2303, CS, 0},
    {101015, 101026, 2303, CS, 0}, {101038, 101038, 2303, RU, 0}, {101058, 101058, 2303, EN, 0},
    {101070, 101070, 2303, EN, 0}, {101081, 101095, 2304, CS, 0}, {101110, 101110, 2304, RU, 0},
    {101136, 101136, 2304, EN, 0}, {101149, 101162, 2305, CS, 4}, {101177, 101177, 2305, RU, 4},
    {101203, 101203, 2305, EN, 4}, {101219, 101219, 2305, EN, 4}, {101232, 101243, 2306, CS, 4},
    {101255, 101277, 2306, RU, 4}, {101299, 101299, 2306, EN, 4}, {101311, 101311, 2306, EN, 4},
    {101320, 101320, 2307, CS, 0}, {101326, 101326, 2307, RU, 0}, {101320, 101320, 2307, EN, 0},
    {101339, 101351, 2308, CS, 0}, {101365, 101365, 2308, RU, 0}, {101389, 101389, 2308, EN, 0},
    {101403, 101414, 2309, CS, 0}, {101427, 101427, 2309, RU, 0}, {101449, 101449, 2309, EN, 0},
    {101463, 101469, 2310, CS, 0}, {101476, 101476, 2310, RU, 0}, {101463, 101463, 2310, EN, 0},
    {101487, 101487, 2310, EN, 0}, {101487, 101493, 2310, EN, 0}, {101500, 101500, 2311, CS, 0},
    {101507, 101507, 2311, RU, 0}, {101500, 101500, 2311, EN, 0}, {101520, 101525, 2312, CS, 0},
    {101531, 101531, 2312, RU, 0}, {101540, 101540, 2312, EN, 0}, {101546, 101552, 2313, CS, 0},
    {101559, 101566, 2313, CS, 0}, {101576, 101576, 2313, RU, 0}, {101593, 101593, 2313, RU, 0},
    {101610, 101610, 2313, EN, 0}, {101617, 101617, 2313, EN, 0}, {101625, 101640, 2314, CS, 0},
    {101656, 101656, 2314, CS, 0}, {101667, 101667, 2314, RU, 0}, {101701, 101701, 2314, RU, 0},
    {101724, 101724, 2314, EN, 0}, {101735, 101742, 2315, CS, 0}, {101750, 101750, 2315, RU, 0},
    {101769, 101782, 2315, UK, 0}, {101795, 101795, 2315, EN, 0}, {101805, 101805, 2315, SK, 0},
    {101813, 101813, 2315, OTHER, 0}, {101825, 101841, 2315, OTHER, 0}, {101858, 101858, 2315, OTHER, 0},
    {101871, 101877, 2315, OTHER, 0}, {101885, 101896, 2316, CS, 0}, {101910, 101923, 2316, CS, 0},
    {101940, 101940, 2316, RU, 0}, {101959, 101959, 2316, EN, 0}, {101973, 101973, 2317, CS, 0},
    {101984, 101984, 2317, RU, 0}, {101995, 101995, 2317, UK, 0}, {102014, 102014, 2317, EN, 0},
    {102021, 102031, 2317, SK, 0}, {102043, 102043, 2317, OTHER, 0}, {102050, 102050, 2317, OTHER, 0},
    {102060, 102060, 2317, OTHER, 0}, {102077, 102077, 2318, CS, 0}, {102085, 102085, 2318, RU, 0},
    {102112, 102112, 2318, RU, 0}, {102125, 102125, 2318, EN, 0}, {102135, 102135, 2318, EN, 0},
    {102143, 102155, 2319, CS, 0}, {102169, 102169, 2319, RU, 0}, {102203, 102203, 2319, RU, 0},
    {102233, 102233, 2319, EN, 0}, {102245, 102259, 2320, CS, 0}, {102276, 102276, 2320, RU, 0},
    {102314, 102314, 2320, EN, 0}, {102326, 102343, 2321, CS, 0}, {102363, 102363, 2321, RU, 0},
    {102393, 102393, 2321, EN, 0}, {102407, 102431, 2322, CS, 0}, {102456, 102456, 2322, RU, 0},
    {102492, 102492, 2322, RU, 0}, {102547, 102547, 2322, EN, 0}, {102566, 102587, 2323, CS, 0},
    {102611, 102611, 2323, RU, 0}, {102649, 102649, 2323, EN, 0}, {102659, 102670, 2324, CS, 0},
    {102684, 102684, 2324, RU, 0}, {102709, 102709, 2324, EN, 0}, {102722, 102735, 2325, CS, 0},
    {102751, 102763, 2325, CS, 0}, {102778, 102778, 2325, RU, 0}, {102801, 102801, 2325, EN, 0},
    {102810, 102820, 2326, CS, 0}, {102833, 102833, 2326, RU, 0}, {102876, 102876, 2326, EN, 0},
    {102891, 102891, 2327, CS, 0}, {102900, 102900, 2327, RU, 0}, {102917, 102917, 2327, EN, 0},
    {102927, 102927, 2328, CS, 0}, {102936, 102936, 2328, RU, 0}, {102955, 102955, 2328, EN, 0},
    {102966, 102966, 2329, CS, 0}, {102973, 102973, 2329, RU, 0}, {102966, 102966, 2329, EN, 0},
    {69587, 69587, 2330, CS, 0}, {102986, 102986, 2330, RU, 0}, {103019, 103033, 2330, EN, 0},
    {103048, 103057, 2331, CS, 0}, {103067, 103067, 2331, RU, 0}, {103085, 103085, 2331, EN, 0},
    {103094, 103102, 2332, CS, 0}, {103112, 103112, 2332, RU, 0}, {103159, 103159, 2332, EN, 0},
    {103173, 103187, 2333, CS, 0}, {103203, 103203, 2333, RU, 0}, {103234, 103234, 2333, EN, 0},
    {103249, 103249, 2334, CS, 0}, {103256, 103256, 2334, RU, 0}, {103267, 103267, 2334, EN, 0},
    {103276, 103276, 2335, CS, 0}, {103284, 103284, 2335, RU, 0}, {103297, 103297, 2335, EN, 0},
    {103306, 103306, 2335, EN, 0}, {103315, 103323, 2336, CS, 0}, {103332, 103332, 2336, RU, 0},
    {103315, 103315, 2336, EN, 0}, {103347, 103361, 2337, CS, 0}, {103378, 103378, 2337, RU, 0},
    {103400, 103400, 2337, EN, 0}, {103412, 103425, 2338, CS, 0}, {103440, 103440, 2338, RU, 0},
    {103468, 103468, 2338, EN, 0}, {103479, 103479, 2338, EN, 0}, {103487, 103502, 2339, CS, 0},
    {103518, 103518, 2339, RU, 0}, {103552, 103552, 2339, EN, 0}, {103568, 103588, 2340, CS, 0},
    {103612, 103612, 2340, RU, 0}, {103651, 103651, 2340, EN, 0}, {103667, 103667, 2340, EN, 0},
    {103679, 103699, 2341, CS, 0}, {103723, 103723, 2341, RU, 0}, {103762, 103762, 2341, EN, 0},
    {103779, 103779, 2341, EN, 0}, {103792, 103816, 2342, CS, 0}, {103843, 103843, 2342, RU, 0},
    {103896, 103896, 2342, EN, 0}, {103916, 103930, 2343, CS, 0}, {103946, 103946, 2343, RU, 0},
    {103974, 103974, 2343, EN, 0}, {103983, 104001, 2344, CS, 0}, {104022, 104022, 2344, RU, 0},
    {104062, 104062, 2344, EN, 0}, {104079, 104093, 2345, CS, 0}, {104109, 104109, 2345, RU, 0},
    {104139, 104139, 2345, EN, 0}, {104157, 104173, 2346, CS, 0}, {104191, 104191, 2346, RU, 0},
    {104223, 104223, 2346, EN, 0}, {104239, 104253, 2347, CS, 0}, {104269, 104269, 2347, RU, 0},
    {104297, 104297, 2347, EN, 0}, {104309, 104324, 2348, CS, 0}, {104342, 104342, 2348, RU, 0},
    {104376, 104376, 2348, EN, 0}, {104386, 104403, 2349, CS, 0}, {104422, 104440, 2349, CS, 0},
    {104459, 104459, 2349, RU, 0}, {104493, 104493, 2349, RU, 0}, {104526, 104526, 2349, EN, 0},
    {104538, 104553, 2350, CS, 0}, {104570, 104570, 2350, RU, 0}, {104600, 104600, 2350, EN, 0},
    {104611, 104624, 2351, CS, 0}, {104639, 104639, 2351, RU, 0}, {104671, 104671, 2351, EN, 0},
    {104682, 104700, 2352, CS, 0}, {104721, 104721, 2352, RU, 0}, {104761, 104761, 2352, EN, 0},
    {104779, 104794, 2353, CS, 0}, {104811, 104811, 2353, RU, 0}, {104841, 104841, 2353, EN, 0},
    {104854, 104872, 2354, CS, 0}, {104892, 104892, 2354, RU, 0}, {104932, 104932, 2354, EN, 0},
    {104948, 104964, 2355, CS, 0}, {104985, 104985, 2355, RU, 0}, {105017, 105017, 2355, EN, 0},
    {105026, 105045, 2356, CS, 0}, {105067, 105067, 2356, RU, 0}, {105103, 105103, 2356, RU, 0},
    {105141, 105141, 2356, EN, 0}, {105166, 105166, 2357, CS, 0}, {105183, 105183, 2357, RU, 0},
    {105222, 105222, 2357, RU, 0}, {105264, 105264, 2357, EN, 0}, {105285, 105285, 2358, CS, 0},
    {105305, 105305, 2358, RU, 0}, {105345, 105345, 2358, EN, 0}, {105366, 105384, 2359, CS, 0},
    {105403, 105403, 2359, RU, 0}, {105445, 105445, 2359, RU, 0}, {105479, 105479, 2359, EN, 0},
    {105496, 105517, 2360, CS, 0}, {105539, 105539, 2360, RU, 0}, {105577, 105577, 2360, EN, 0},
    {105598, 105613, 2361, CS, 0}, {105631, 105631, 2361, RU, 0}, {105663, 105663, 2361, EN, 0},
    {105683, 105683, 2362, CS, 0}, {105696, 105696, 2362, RU, 0}, {105745, 105745, 2362, EN, 0},
    {105757, 105774, 2363, CS, 0}, {105792, 105792, 2363, RU, 0}, {105828, 105828, 2363, EN, 0},
    {105849, 105867, 2364, CS, 0}, {105886, 105886, 2364, RU, 0}, {105920, 105920, 2364, EN, 0},
    {105937, 105964, 2365, CS, 0}, {105993, 106014, 2365, CS, 0}, {106036, 106036, 2365, RU, 0},
    {106093, 106093, 2365, RU, 0}, {106135, 106135, 2365, EN, 0}, {106153, 106170, 2366, CS, 0},
    {106190, 106190, 2366, RU, 0}, {106232, 106232, 2366, EN, 0}, {106251, 106269, 2367, CS, 0},
    {106288, 106288, 2367, RU, 0}, {106326, 106326, 2367, EN, 0}, {106344, 106361, 2368, CS, 0},
    {106381, 106381, 2368, RU, 0}, {106429, 106429, 2368, RU, 0}, {106492, 106492, 2368, EN, 0},
    {106509, 106520, 2369, CS, 0}, {106532, 106532, 2369, RU, 0}, {106558, 106558, 2369, EN, 0},
    {106570, 106588, 2370, CS, 0}, {106608, 106608, 2370, RU, 0}, {106653, 106653, 2370, EN, 0},
    {106674, 106674, 2371, CS, 0}, {106684, 106684, 2371, RU, 0}, {106703, 106703, 2371, EN, 0},
    {106715, 106715, 2372, CS, 0}, {106725, 106725, 2372, RU, 0}, {106746, 106746, 2372, EN, 0},
    {106758, 106758, 2373, CS, 0}, {106768, 106768, 2373, RU, 0}, {106785, 106785, 2373, EN, 0},
    {106795, 106795, 2374, CS, 0}, {106803, 106803, 2374, CS, 0}, {106812, 106812, 2374, RU, 0},
    {106829, 106829, 2374, EN, 0}, {106838, 106854, 2375, CS, 0}, {106871, 106871, 2375, RU, 0},
    {106903, 106903, 2375, EN, 0}, {106919, 106935, 2376, CS, 0}, {106953, 106979, 2376, RU, 0},
    {107005, 107005, 2376, EN, 0}, {107015, 107038, 2377, CS, 0}, {107064, 107064, 2377, RU, 0},
    {107108, 107135, 2377, EN, 0}, {107165, 107187, 2378, CS, 0}, {107210, 107210, 2378, RU, 0},
    {107250, 107277, 2378, EN, 0}, {107305, 107317, 2379, CS, 0}, {107330, 107330, 2379, RU, 0},
    {107351, 107351, 2379, EN, 0}, {107365, 107380, 2380, CS, 0}, {107396, 107396, 2380, RU, 0},
    {107443, 107443, 2380, EN, 0}, {107464, 107479, 2381, CS, 0}, {107496, 107496, 2381, RU, 0},
    {107536, 107536, 2381, EN, 0}, {107550, 107550, 2382, CS, 0}, {107556, 107556, 2382, CS, 0},
    {107563, 107563, 2382, RU, 0}, {107576, 107576, 2382, EN, 0}, {107582, 107582, 2383, CS, 0},
    {107590, 107590, 2383, CS, 0}, {107599, 107599, 2383, RU, 0}, {107614, 107614, 2383, EN, 0},
    {107622, 107634, 2384, CS, 0}, {107647, 107647, 2384, RU, 0}, {107669, 107669, 2384, EN, 0},
    {107684, 107697, 2385, CS, 0}, {107712, 107712, 2385, RU, 0}, {107738, 107738, 2385, EN, 0},
    {107752, 107773, 2386, CS, 0}, {107799, 107799, 2386, RU, 0}, {107841, 107841, 2386, EN, 0},
    {107857, 107875, 2387, CS, 0}, {107898, 107898, 2387, RU, 0}, {107934, 107934, 2387, EN, 0},
    {107951, 107963, 2388, CS, 0}, {107977, 107977, 2388, RU, 0}, {108001, 108001, 2388, RU, 0},
    {108023, 108023, 2388, EN, 0}, {108032, 108043, 2389, CS, 0}, {108056, 108056, 2389, RU, 0},
    {108078, 108078, 2389, RU, 0}, {108098, 108098, 2389, EN, 0}, {108107, 108121, 2390, CS, 0},
    {108138, 108138, 2390, RU, 0}, {108170, 108170, 2390, EN, 0}, {108182, 108196, 2391, CS, 0},
    {108212, 108212, 2391, CS, 0}, {108223, 108223, 2391, RU, 0}, {108251, 108251, 2391, EN, 0},
    {108264, 108264, 2392, CS, 0}, {108273, 108273, 2392, RU, 0}, {108288, 108288, 2392, EN, 0},
    {108298, 108298, 2392, EN, 0}, {108307, 108307, 2393, CS, 0}, {108317, 108317, 2393, CS, 0},
    {108326, 108326, 2393, RU, 0}, {108343, 108343, 2393, EN, 0}, {108353, 108366, 2394, CS, 0},
    {108383, 108383, 2394, RU, 0}, {108407, 108407, 2394, EN, 0}, {108417, 108417, 2395, CS, 0},
    {108431, 108431, 2395, RU, 0}, {108467, 108467, 2395, EN, 0}, {108479, 108494, 2396, CS, 0},
    {108510, 108520, 2396, CS, 0}, {108531, 108531, 2396, RU, 0}, {108563, 108563, 2396, RU, 0},
    {108582, 108582, 2396, EN, 0}, {108596, 108596, 2396, EN, 0}, {108605, 108623, 2397, CS, 0},
    {108643, 108643, 2397, RU, 0}, {108671, 108671, 2397, EN, 0}, {108681, 108681, 2397, EN, 0},
    {108700, 108712, 2398, CS, 0}, {108725, 108725, 2398, RU, 0}, {108753, 108753, 2398, EN, 0},
    {108770, 108770, 2399, CS, 0}, {108777, 108777, 2399, RU, 0}, {108770, 108770, 2399, EN, 0},
    {108792, 108801, 2400, CS, 2}, {108811, 108811, 2400, RU, 2}, {108826, 108826, 2400, EN, 2},
    {108837, 108837, 2401, CS, 2}, {108844, 108844, 2401, RU, 2}, {108837, 108837, 2401, EN, 2},
    {108857, 108866, 2402, CS, 2}, {108876, 108876, 2402, RU, 2}, {108893, 108902, 2402, EN, 2},
    {108893, 108893, 2402, EN, 2}, {108912, 108912, 2403, CS, 2}, {108924, 108924, 2403, RU, 2},
    {108912, 108912, 2403, EN, 2}, {108941, 108941, 2404, CS, 2}, {108950, 108950, 2404, CS, 2},
    {108959, 108959, 2404, RU, 2}, {108941, 108941, 2404, EN, 2}, {108976, 108976, 2405, CS, 2},
    {108982, 108982, 2405, RU, 2}, {108976, 108976, 2405, EN, 2}, {108993, 108993, 2406, CS, 2},
    {109003, 109003, 2406, RU, 2}, {108993, 108993, 2406, EN, 2}, {109020, 109020, 2407, CS, 2},
    {109030, 109040, 2407, CS, 2}, {109051, 109051, 2407, RU, 2}, {109020, 109020, 2407, EN, 2},
    {109070, 109070, 2408, CS, 2}, {109078, 109078, 2408, RU, 2}, {109070, 109070, 2408, EN, 2},
    {109093, 109093, 2409, CS, 2}, {109102, 109102, 2409, RU, 2}, {109093, 109093, 2409, EN, 2},
    {109117, 109117, 2410, CS, 2}, {109128, 109128, 2410, RU, 2}, {109117, 109117, 2410, EN, 2},
    {109149, 109149, 2411, CS, 2}, {109160, 109160, 2411, RU, 2}, {109149, 109149, 2411, EN, 2},
    {109179, 109179, 2412, CS, 2}, {109191, 109191, 2412, RU, 2}, {109179, 109179, 2412, EN, 2},
    {109212, 109212, 2413, CS, 2}, {109221, 109221, 2413, RU, 2}, {109212, 109212, 2413, EN, 2},
    {109236, 109244, 2414, CS, 2}, {109253, 109253, 2414, RU, 2}, {109236, 109244, 2414, EN, 2},
    {109236, 109236, 2414, EN, 2}, {109264, 109272, 2415, CS, 2}, {109281, 109281, 2415, RU, 2},
    {109296, 109296, 2415, EN, 2}, {109304, 109304, 2416, CS, 2}, {109318, 109318, 2416, RU, 2},
    {109304, 109304, 2416, EN, 2}, {109341, 109341, 2417, CS, 2}, {109356, 109356, 2417, RU, 2},
    {109341, 109341, 2417, EN, 2}, {109379, 109379, 2418, CS, 2}, {109387, 109394, 2418, CS, 2},
    {109402, 109402, 2418, RU, 2}, {109379, 109379, 2418, EN, 2}, {109417, 109417, 2419, CS, 2},
    {109423, 109423, 2419, RU, 2}, {109417, 109417, 2419, EN, 2}, {109434, 109434, 2420, CS, 2},
    {109443, 109443, 2420, RU, 2}, {109434, 109434, 2420, EN, 2}, {109460, 109460, 2421, CS, 2},
    {109470, 109470, 2421, RU, 2}, {109460, 109460, 2421, EN, 2}, {109489, 109498, 2422, CS, 2},
    {109508, 109508, 2422, RU, 2}, {109489, 109489, 2422, EN, 2}, {109525, 109525, 2422, EN, 2},
    {109535, 109535, 2423, CS, 2}, {109535, 109542, 2423, CS, 2}, {109550, 109550, 2423, RU, 2},
    {109535, 109535, 2423, EN, 2}, {109535, 109542, 2423, EN, 2}, {109563, 109563, 2424, CS, 2},
    {109569, 109569, 2424, RU, 2}, {109563, 109563, 2424, EN, 2}, {109578, 109578, 2425, CS, 2},
    {109585, 109585, 2425, RU, 2}, {109578, 109578, 2425, EN, 2}, {109597, 109606, 2426, CS, 2},
    {109616, 109616, 2426, RU, 2}, {109597, 109606, 2426, EN, 2}, {109597, 109597, 2426, EN, 2},
    {109632, 109632, 2427, CS, 2}, {109645, 109645, 2427, RU, 2}, {109632, 109632, 2427, EN, 2},
    {109671, 109671, 2428, CS, 2}, {109685, 109685, 2428, RU, 2}, {109671, 109671, 2428, EN, 2},
    {109711, 109711, 2429, CS, 2}, {109720, 109720, 2429, RU, 2}, {109711, 109711, 2429, EN, 2},
    {109737, 109737, 2430, CS, 2}, {109748, 109748, 2430, RU, 2}, {109737, 109737, 2430, EN, 2},
    {109769, 109769, 2431, CS, 2}, {109778, 109778, 2431, RU, 2}, {109769, 109769, 2431, EN, 2},
    {109791, 109791, 2432, CS, 2}, {109800, 109800, 2432, RU, 2}, {109791, 109791, 2432, EN, 2},
    {109815, 109821, 2433, CS, 2}, {109828, 109833, 2433, CS, 2}, {109839, 109839, 2433, RU, 2},
    {109828, 109828, 2433, EN, 2}, {109848, 109848, 2434, CS, 2}, {109855, 109855, 2434, RU, 2},
    {109868, 109868, 2434, EN, 2}, {109875, 109882, 2435, CS, 2}, {109890, 109890, 2435, RU, 2},
    {109875, 109875, 2435, EN, 2}, {109903, 109903, 2436, CS, 2}, {109911, 109911, 2436, RU, 2},
    {109926, 109926, 2436, EN, 2}, {109934, 109943, 2437, CS, 2}, {109953, 109953, 2437, RU, 2},
    {109934, 109934, 2437, EN, 2}, {109970, 109976, 2438, CS, 2}, {109983, 109983, 2438, RU, 2},
    {109970, 109970, 2438, EN, 2}, {109994, 110002, 2439, CS, 2}, {110013, 110013, 2439, RU, 2},
    {110028, 110028, 2439, EN, 2}, {110037, 110037, 2440, CS, 2}, {110046, 110046, 2440, RU, 2},
    {110037, 110037, 2440, EN, 2}, {110063, 110074, 2441, CS, 2}, {110087, 110087, 2441, RU, 2},
    {110108, 110108, 2441, EN, 2}, {110118, 110127, 2442, CS, 2}, {110137, 110137, 2442, RU, 2},
    {110154, 110154, 2442, EN, 2}, {110164, 110164, 2442, EN, 2}, {110174, 110181, 2443, CS, 2},
    {110189, 110189, 2443, RU, 2}, {110174, 110174, 2443, EN, 2}, {110202, 110209, 2444, CS, 2},
    {110217, 110217, 2444, RU, 2}, {110230, 110230, 2444, EN, 2}, {110236, 110236, 2445, CS, 2},
    {110244, 110244, 2445, RU, 2}, {110257, 110257, 2445, RU, 2}, {110268, 110268, 2445, EN, 2},
    {110276, 110276, 2446, CS, 2}, {110286, 110286, 2446, RU, 2}, {110303, 110303, 2446, RU, 2},
    {110318, 110318, 2446, EN, 2}, {110329, 110329, 2447, CS, 2}, {110338, 110338, 2447, RU, 2},
    {110355, 110355, 2447, RU, 2}, {110372, 110372, 2447, EN, 2}, {110381, 110381, 2448, CS, 2},
    {110388, 110388, 2448, RU, 2}, {110399, 110399, 2448, EN, 2}, {110406, 110412, 2449, CS, 2},
    {110420, 110420, 2449, RU, 2}, {110431, 110431, 2449, EN, 2}, {110438, 110444, 2450, CS, 2},
    {110453, 110453, 2450, RU, 2}, {110462, 110462, 2450, EN, 2}, {110469, 110476, 2451, CS, 2},
    {110484, 110484, 2451, RU, 2}, {110497, 110497, 2451, EN, 2}, {110505, 110505, 2452, CS, 2},
    {110511, 110511, 2452, RU, 2}, {110522, 110522, 2452, EN, 2}, {110505, 110505, 2452, EN, 2},
    {110528, 110528, 2453, CS, 2}, {110536, 110536, 2453, RU, 2}, {110547, 110547, 2453, EN, 2},
    {110553, 110564, 2454, CS, 2}, {110576, 110576, 2454, RU, 2}, {110595, 110595, 2454, EN, 2},
    {110603, 110603, 2454, EN, 2}, {110612, 110626, 2455, CS, 2}, {110642, 110642, 2455, RU, 2},
    {110655, 110655, 2455, EN, 2}, {110665, 110665, 2455, EN, 2}, {110675, 110685, 2456, CS, 2},
    {110696, 110696, 2456, RU, 2}, {110713, 110713, 2456, EN, 2}, {110723, 110732, 2457, CS, 2},
    {35284, 35284, 2457, RU, 2}, {35297, 35297, 2457, EN, 2}, {110742, 110750, 2458, CS, 2},
    {110760, 110760, 2458, RU, 2}, {110779, 110779, 2458, EN, 2}, {110788, 110798, 2459, CS, 2},
    {110809, 110809, 2459, RU, 2}, {110826, 110826, 2459, EN, 2}, {110835, 110835, 2460, CS, 2},
    {110843, 110843, 2460, RU, 2}, {110856, 110856, 2460, EN, 2}, {110862, 110862, 2461, CS, 2},
    {110870, 110870, 2461, RU, 2}, {110883, 110883, 2461, EN, 2}, {110889, 110897, 2462, CS, 2},
    {110906, 110906, 2462, RU, 2}, {110921, 110921, 2462, EN, 2}, {110928, 110937, 2463, CS, 2},
    {110947, 110947, 2463, RU, 2}, {110962, 110962, 2463, EN, 2}, {110971, 110971, 2464, CS, 2},
    {110982, 110982, 2464, RU, 2}, {110997, 110997, 2464, EN, 2}, {111007, 111007, 2465, CS, 2},
    {111021, 111021, 2465, RU, 2}, {111007, 111007, 2465, EN, 2}, {111042, 111042, 2466, CS, 2},
    {111052, 111052, 2466, RU, 2}, {111042, 111042, 2466, EN, 2}, {111069, 111069, 2467, CS, 2},
    {111077, 111077, 2467, RU, 2}, {111069, 111069, 2467, EN, 2}, {111090, 111090, 2468, CS, 2},
    {111100, 111100, 2468, RU, 2}, {111090, 111090, 2468, EN, 2}, {111117, 111117, 2469, CS, 2},
    {111129, 111129, 2469, RU, 2}, {111117, 111117, 2469, EN, 2}, {36357, 36357, 2470, CS, 2},
    {36334, 36334, 2470, RU, 2}, {36357, 36357, 2470, EN, 2}, {111152, 111152, 2471, CS, 2},
    {111161, 111161, 2471, RU, 2}, {111152, 111152, 2471, EN, 2}, {111179, 111179, 2471, EN, 2},
    {111191, 111191, 2472, CS, 2}, {111206, 111206, 2472, RU, 2}, {111191, 111191, 2472, EN, 2},
    {111233, 111233, 2473, CS, 2}, {111243, 111243, 2473, RU, 2}, {111233, 111233, 2473, EN, 2},
    {111261, 111261, 2474, CS, 2}, {111271, 111271, 2474, RU, 2}, {111261, 111261, 2474, EN, 2},
    {111289, 111289, 2475, CS, 2}, {111299, 111299, 2475, RU, 2}, {111289, 111289, 2475, EN, 2},
    {111314, 111314, 2476, CS, 2}, {111321, 111321, 2476, RU, 2}, {111314, 111314, 2476, EN, 2},
    {111334, 111334, 2477, CS, 2}, {111342, 111342, 2477, RU, 2}, {111334, 111334, 2477, EN, 2},
    {111357, 111357, 2478, CS, 2}, {111367, 111367, 2478, RU, 2}, {111357, 111357, 2478, EN, 2},
    {111384, 111384, 2479, CS, 3}, {111389, 111389, 2479, RU, 3}, {111398, 111398, 2479, RU, 3},
    {111384, 111384, 2479, EN, 3}, {111438, 111438, 2480, CS, 2}, {111447, 111447, 2480, RU, 2},
    {111438, 111438, 2480, EN, 2}, {111464, 111464, 2481, CS, 2}, {23120, 23120, 2481, RU, 2},
    {111464, 111464, 2481, EN, 2}, {111471, 111471, 2482, CS, 2}, {111480, 111480, 2482, RU, 2},
    {111471, 111471, 2482, EN, 2}, {111497, 111497, 2483, CS, 2}, {111505, 111505, 2483, RU, 2},
    {111497, 111497, 2483, EN, 2}, {111520, 111520, 2484, CS, 2}, {111530, 111530, 2484, RU, 2},
    {111520, 111520, 2484, EN, 2}, {111549, 111549, 2485, CS, 2}, {111563, 111563, 2485, RU, 2},
    {111549, 111549, 2485, EN, 2}, {111585, 111585, 2486, CS, 2}, {111596, 111596, 2486, RU, 2},
    {111585, 111585, 2486, EN, 2}, {111616, 111616, 2487, CS, 2}, {111629, 111629, 2487, RU, 2},
    {111616, 111616, 2487, EN, 2}, {111649, 111649, 2488, CS, 2}, {111657, 111657, 2488, RU, 2},
    {111649, 111649, 2488, EN, 2}, {111672, 111672, 2489, CS, 2}, {111685, 111685, 2489, RU, 2},
    {111672, 111672, 2489, EN, 2}, {111710, 111710, 2490, CS, 2}, {111721, 111721, 2490, RU, 2},
    {111710, 111710, 2490, EN, 2}, {111740, 111740, 2491, CS, 2}, {111749, 111749, 2491, RU, 2},
    {111768, 111768, 2491, EN, 2}, {111779, 111787, 2492, CS, 2}, {111796, 111796, 2492, RU, 2},
    {111779, 111787, 2492, EN, 2}, {111779, 111779, 2492, EN, 2}, {111811, 111826, 2493, CS, 2},
    {111842, 111842, 2493, RU, 2}, {111872, 111872, 2493, EN, 2}, {111886, 111898, 2494, CS, 2},
    {111911, 111911, 2494, RU, 2}, {111935, 111935, 2494, EN, 2}, {111946, 111958, 2495, CS, 2},
    {111971, 111971, 2495, RU, 2}, {111995, 111995, 2495, EN, 2}, {112007, 112013, 2496, CS, 2},
    {112020, 112020, 2496, RU, 2}, {112031, 112031, 2496, EN, 2}, {112037, 112042, 2497, CS, 2},
    {112048, 112048, 2497, RU, 2}, {112037, 112037, 2497, EN, 2}, {112057, 112069, 2498, CS, 2},
    {112082, 112082, 2498, RU, 2}, {112057, 112057, 2498, EN, 2}, {58526, 58526, 2499, CS, 2},
    {112103, 112110, 2499, CS, 2}, {58551, 58551, 2499, RU, 2}, {112118, 112118, 2499, RU, 2},
    {58568, 58568, 2499, EN, 2}, {112133, 112141, 2500, CS, 2}, {112150, 112150, 2500, RU, 2},
    {112165, 112165, 2500, EN, 2}, {112173, 112173, 2500, EN, 2}, {112181, 112192, 2501, CS, 2},
    {112204, 112204, 2501, RU, 2}, {112181, 112181, 2501, EN, 2}, {63253, 112227, 2502, CS, 2},
    {6172, 6172, 2502, RU, 2}, {112233, 112233, 2502, EN, 2}, {112241, 112254, 2503, CS, 2},
    {112269, 112269, 2503, RU, 2}, {112297, 112297, 2503, EN, 2}, {112311, 112324, 2504, CS, 2},
    {112339, 112339, 2504, RU, 2}, {112365, 112365, 2504, EN, 2}, {112379, 112393, 2505, CS, 2},
    {112408, 112408, 2505, RU, 2}, {112438, 112438, 2505, EN, 2}, {112452, 112466, 2506, CS, 2},
    {112481, 112481, 2506, RU, 2}, {112509, 112509, 2506, EN, 2}, {112523, 112539, 2507, CS, 2},
    {112557, 112557, 2507, RU, 2}, {112591, 112591, 2507, EN, 2}, {112604, 112619, 2508, CS, 2},
    {112635, 112635, 2508, RU, 2}, {112663, 112663, 2508, EN, 2}, {112677, 112692, 2509, CS, 2},
    {112708, 112708, 2509, RU, 2}, {112738, 112738, 2509, EN, 2}, {112752, 112765, 2510, CS, 2},
    {112780, 112794, 2510, CS, 2}, {112810, 112810, 2510, RU, 2}, {112834, 112834, 2510, EN, 2},
    {112848, 112848, 2511, CS, 0}, {112854, 112854, 2511, RU, 0}, {112865, 112865, 2511, RU, 0},
    {112876, 112876, 2511, EN, 0}, {112883, 112891, 2512, CS, 0}, {112900, 112900, 2512, RU, 0},
    {112915, 112915, 2512, EN, 0}, {112924, 112924, 2513, CS, 0}, {112930, 112930, 2513, RU, 0},
    {112941, 112941, 2513, EN, 0}, {112948, 112948, 2513, EN, 0}, {112955, 112963, 2514, CS, 0},
    {112972, 112972, 2514, RU, 0}, {112955, 112955, 2514, EN, 0}, {112987, 112987, 2515, CS, 0},
    {112992, 112992, 2515, RU, 0}, {112987, 112987, 2515, EN, 0}, {113001, 113001, 2516, CS, 0},
    {113011, 113011, 2516, RU, 0}, {113026, 113026, 2516, EN, 0}, {113032, 113043, 2517, CS, 0},
    {113056, 113056, 2517, RU, 0}, {113077, 113077, 2517, EN, 0}, {113087, 113087, 2518, CS, 0},
    {113098, 113098, 2518, RU, 0}, {113119, 113119, 2518, EN, 0}, {113131, 113137, 2519, CS, 0},
    {113144, 113144, 2519, RU, 0}, {113157, 113157, 2519, EN, 0}, {113164, 113171, 2520, CS, 0},
    {113180, 113180, 2520, RU, 0}, {113193, 113193, 2520, EN, 0}, {113199, 113209, 2521, CS, 0},
    {113220, 113220, 2521, RU, 0}, {113241, 113241, 2521, EN, 0}, {113250, 113258, 2522, CS, 0},
    {113269, 113269, 2522, RU, 0}, {113284, 113284, 2522, EN, 0}, {113293, 113301, 2523, CS, 0},
    {113310, 113310, 2523, RU, 0}, {113293, 113293, 2523, EN, 0}, {113331, 113331, 2524, CS, 0},
    {113342, 113342, 2524, RU, 0}, {113363, 113363, 2524, EN, 0}, {113373, 113373, 2524, EN, 0},
    {113385, 113393, 2525, CS, 0}, {113402, 113402, 2525, RU, 0}, {113417, 113417, 2525, EN, 0},
    {113423, 113436, 2526, CS, 0}, {113451, 113451, 2526, RU, 0}, {113476, 113476, 2526, EN, 0},
    {113490, 113490, 2527, CS, 0}, {113501, 113501, 2527, RU, 0}, {113518, 113518, 2527, EN, 0},
    {113527, 113527, 2528, CS, 0}, {113540, 113540, 2528, RU, 0}, {113557, 113557, 2528, EN, 0},
    {113568, 113578, 2529, CS, 0}, {113589, 113589, 2529, RU, 0}, {113600, 113600, 2529, EN, 0},
    {113600, 113606, 2529, EN, 0}, {113614, 113614, 2530, CS, 0}, {113624, 113624, 2530, RU, 0},
    {113633, 113633, 2530, EN, 0}, {113639, 113639, 2531, CS, 1}, {113649, 113649, 2531, RU, 1},
    {113668, 113668, 2531, EN, 1}, {113639, 113639, 2531, EN, 1}, {113678, 113678, 2532, CS, 1},
    {113685, 113685, 2532, RU, 1}, {113700, 113700, 2532, EN, 1}, {113707, 113707, 2533, CS, 1},
    {113714, 113714, 2533, RU, 1}, {113727, 113727, 2533, EN, 1}, {113734, 113742, 2534, CS, 1},
    {72342, 72342, 2534, RU, 1}, {72332, 72332, 2534, EN, 1}, {113751, 113758, 2535, CS, 1},
    {113766, 113766, 2535, RU, 1}, {113781, 113781, 2535, EN, 1}, {113791, 113791, 2535, EN, 1},
    {113797, 113805, 2536, CS, 1}, {113814, 113814, 2536, RU, 1}, {113829, 113829, 2536, EN, 1},
    {113839, 113839, 2537, CS, 1}, {113848, 113848, 2537, RU, 1}, {113865, 113865, 2537, EN, 1},
    {113874, 113874, 2538, CS, 1}, {113881, 113881, 2538, RU, 1}, {113894, 113894, 2538, EN, 1},
    {113903, 113903, 2539, CS, 1}, {113910, 113910, 2539, RU, 1}, {113923, 113923, 2539, EN, 1},
    {113932, 113940, 2540, CS, 1}, {113950, 113950, 2540, RU, 1}, {113963, 113963, 2540, EN, 1},
    {113971, 113971, 2541, CS, 1}, {113981, 113981, 2541, RU, 1}, {114002, 114002, 2541, EN, 1},
    {114013, 114013, 2542, CS, 1}, {114021, 114021, 2542, RU, 1}, {114038, 114038, 2542, EN, 1},
    {114046, 114046, 2543, CS, 1}, {114053, 114053, 2543, RU, 1}, {114066, 114066, 2543, EN, 1},
    {114073, 114073, 2544, CS, 1}, {114079, 114079, 2544, RU, 1}, {114090, 114090, 2544, EN, 1},
    {114096, 114096, 2544, EN, 1}, {114103, 114103, 2545, CS, 1}, {114111, 114111, 2545, RU, 1},
    {114124, 114124, 2545, EN, 1}, {114132, 114132, 2546, CS, 1}, {114140, 114140, 2546, RU, 1},
    {114153, 114153, 2546, EN, 1}, {114160, 114160, 2547, CS, 1}, {114170, 114170, 2547, RU, 1},
    {114187, 114187, 2547, EN, 1}, {114196, 114196, 2547, EN, 1}, {114205, 114205, 2548, CS, 1},
    {114219, 114219, 2548, RU, 1}, {114205, 114205, 2548, EN, 1}, {114246, 114246, 2549, CS, 1},
    {114251, 114251, 2549, RU, 1}, {114260, 114260, 2549, EN, 1}, {114246, 114246, 2549, EN, 1},
    {114267, 114267, 2550, CS, 1}, {114278, 114278, 2550, RU, 1}, {114267, 114267, 2550, EN, 1},
    {114299, 114305, 2551, CS, 1}, {114313, 114313, 2551, RU, 1}, {114324, 114324, 2551, EN, 1},
    {114332, 114340, 2552, CS, 1}, {114349, 114349, 2552, RU, 1}, {114332, 114332, 2552, EN, 1},
    {114332, 114340, 2552, EN, 1}, {114366, 114376, 2553, CS, 1}, {114387, 114387, 2553, RU, 1},
    {114366, 114366, 2553, EN, 1}, {114406, 114406, 2554, CS, 1}, {114415, 114415, 2554, RU, 1},
    {114430, 114430, 2554, EN, 1}, {114439, 114439, 2555, CS, 1}, {114448, 114448, 2555, RU, 1},
    {114463, 114463, 2555, EN, 1}, {114439, 114439, 2555, EN, 1}, {114472, 114472, 2556, CS, 1},
    {114478, 114478, 2556, RU, 1}, {114487, 114487, 2556, EN, 1}, {114493, 114493, 2556, EN, 1},
    {114503, 114503, 2557, CS, 1}, {114512, 114512, 2557, CS, 1}, {114520, 114520, 2557, RU, 1},
    {114535, 114535, 2557, EN, 1}, {114543, 114543, 2557, EN, 1}, {114551, 114551, 2558, CS, 1},
    {114560, 114568, 2558, CS, 1}, {114577, 114577, 2558, RU, 1}, {114590, 114590, 2558, RU, 1},
    {114560, 114560, 2558, EN, 1}, {114603, 114603, 2559, CS, 1}, {114611, 114611, 2559, CS, 1},
    {114620, 114620, 2559, RU, 1}, {114635, 114635, 2559, EN, 1}, {114644, 114644, 2560, CS, 1},
    {114651, 114651, 2560, CS, 1}, {114659, 114659, 2560, RU, 1}, {114672, 114672, 2560, EN, 1},
    {114644, 114644, 2560, EN, 1}, {114680, 114680, 2561, CS, 1}, {114686, 114686, 2561, RU, 1},
    {114680, 114680, 2561, EN, 1}, {114697, 114697, 2562, CS, 1}, {114706, 114706, 2562, RU, 1},
    {114723, 114723, 2562, EN, 1}, {114734, 114734, 2563, CS, 1}, {114740, 114740, 2563, RU, 1},
    {114749, 114749, 2563, EN, 1}, {114754, 114754, 2564, CS, 1}, {114761, 114761, 2564, RU, 1},
    {114772, 114772, 2564, EN, 1}, {114779, 114779, 2565, CS, 1}, {114786, 114786, 2565, RU, 1},
    {114797, 114797, 2565, EN, 1}, {114804, 114804, 2566, CS, 1}, {114811, 114811, 2566, RU, 1},
    {114824, 114824, 2566, EN, 1}, {114834, 114834, 2567, CS, 1}, {62359, 62359, 2567, RU, 1},
    {114843, 114843, 2567, EN, 1}, {114851, 114851, 2567, EN, 1}, {62374, 62374, 2567, EN, 1},
    {62381, 62381, 2567, UK, 1}, {114858, 114858, 2568, CS, 1}, {62417, 62417, 2568, RU, 1},
    {114868, 114868, 2568, EN, 1}, {114877, 114877, 2568, EN, 1}, {114885, 114896, 2569, CS, 1},
    {65527, 65527, 2569, RU, 1}, {114908, 114908, 2569, EN, 1}, {114919, 114919, 2569, EN, 1},
    {65580, 65580, 2569, EN, 1}, {65546, 65546, 2569, UK, 1}, {114929, 114929, 2570, CS, 1},
    {62013, 62013, 2570, RU, 1}, {114936, 114936, 2570, EN, 1}, {62000, 62000, 2570, EN, 1},
    {62037, 62037, 2570, EN, 1}, {62050, 62050, 2570, UK, 1}, {114943, 114943, 2571, CS, 1},
    {58983, 58983, 2571, RU, 1}, {114954, 114954, 2571, EN, 1}, {114965, 114965, 2571, EN, 1},
    {59002, 59002, 2571, EN, 1}, {59050, 59050, 2571, UK, 1}, {114975, 114975, 2572, CS, 1},
    {114982, 114982, 2572, RU, 1}, {114993, 114993, 2572, EN, 1}, {115000, 115000, 2572, EN, 1},
    {115006, 115006, 2573, CS, 1}, {67959, 67959, 2573, RU, 1}, {115014, 115014, 2573, EN, 1},
    {115022, 115022, 2573, EN, 1}, {67974, 67974, 2573, EN, 1}, {115030, 115030, 2573, UK, 1},
    {115043, 115043, 2574, CS, 1}, {67905, 67905, 2574, RU, 1}, {115051, 115051, 2574, EN, 1},
    {67897, 67897, 2574, EN, 1}, {67918, 67918, 2574, UK, 1}, {115059, 115059, 2575, CS, 1},
    {68648, 68657, 2575, RU, 1}, {115065, 115065, 2575, EN, 1}, {68666, 68666, 2575, EN, 1},
    {68672, 68672, 2575, UK, 1}, {59117, 59117, 2576, CS, 1}, {59126, 59126, 2576, RU, 1}, {59155, 59155, 2576, EN, 1},
    {59145, 59145, 2576, EN, 1}, {59176, 59176, 2576, UK, 1}, {70246, 70246, 2577, CS, 1}, {70266, 70277, 2577, RU, 1},
    {70310, 70310, 2577, EN, 1}, {115071, 115071, 2577, EN, 1}, {70301, 70301, 2577, EN, 1},
    {70317, 70328, 2577, UK, 1}, {115078, 115078, 2578, CS, 1}, {69225, 69225, 2578, RU, 1},
    {115087, 115087, 2578, EN, 1}, {69242, 69242, 2578, EN, 1}, {69225, 115095, 2578, UK, 1},
    {115112, 115112, 2579, CS, 1}, {61922, 61922, 2579, RU, 1}, {115117, 115117, 2579, EN, 1},
    {61931, 61931, 2579, EN, 1}, {115122, 115131, 2579, UK, 1}, {115140, 115140, 2580, CS, 4},
    {115148, 115148, 2580, RU, 4}, {115140, 115140, 2580, EN, 4}, {115163, 115163, 2581, CS, 4},
    {115175, 115175, 2581, RU, 4}, {115163, 115163, 2581, EN, 4}, {115194, 115194, 2582, CS, 4},
    {115207, 115207, 2582, RU, 4}, {115194, 115194, 2582, EN, 4}, {115230, 115230, 2583, CS, 4},
    {115240, 115240, 2583, RU, 4}, {115230, 115230, 2583, EN, 4}, {115259, 115259, 2584, CS, 4},
    {115267, 115267, 2584, RU, 4}, {115259, 115259, 2584, EN, 4}, {115284, 115284, 2585, CS, 4},
    {115290, 115290, 2585, RU, 4}, {115284, 115284, 2585, EN, 4}, {115301, 115301, 2586, CS, 4},
    {115308, 115308, 2586, RU, 4}, {115301, 115301, 2586, EN, 4}, {115319, 115319, 2587, CS, 4},
    {115328, 115328, 2587, RU, 4}, {115319, 115319, 2587, EN, 4}, {115345, 115345, 2588, CS, 4},
    {115352, 115352, 2588, RU, 4}, {115345, 115345, 2588, EN, 4}, {115367, 115367, 2589, CS, 4},
    {115374, 115374, 2589, RU, 4}, {115367, 115367, 2589, EN, 4}, {115387, 115387, 2590, CS, 4},
    {115395, 115395, 2590, RU, 4}, {115387, 115387, 2590, EN, 4}, {115412, 115412, 2591, CS, 4},
    {115422, 115422, 2591, RU, 4}, {115412, 115412, 2591, EN, 4}, {115443, 115443, 2592, CS, 4},
    {115449, 115449, 2592, RU, 4}, {115443, 115443, 2592, EN, 4}, {115458, 115458, 2593, CS, 4},
    {115466, 115466, 2593, RU, 4}, {115458, 115458, 2593, EN, 4}, {115481, 115481, 2594, CS, 4},
    {115487, 115487, 2594, RU, 4}, {115481, 115481, 2594, EN, 4}, {115494, 115494, 2595, CS, 4},
    {115501, 115501, 2595, RU, 4}, {115494, 115494, 2595, EN, 4}, {115512, 115512, 2596, CS, 4},
    {115520, 115520, 2596, RU, 4}, {115512, 115512, 2596, EN, 4}, {115533, 115533, 2597, CS, 4},
    {115539, 115539, 2597, RU, 4}, {115533, 115533, 2597, EN, 4}, {115550, 115550, 2598, CS, 4},
    {115556, 115556, 2598, RU, 4}, {115550, 115550, 2598, EN, 4}, {115567, 115567, 2599, CS, 4},
    {115574, 115574, 2599, RU, 4}, {115567, 115567, 2599, EN, 4}, {115583, 115592, 2600, CS, 4},
    {115602, 115602, 2600, RU, 4}, {115583, 115592, 2600, EN, 4}, {115583, 115583, 2600, EN, 4},
    {115619, 115619, 2601, CS, 4}, {115628, 115628, 2601, RU, 4}, {115619, 115619, 2601, EN, 4},
    {115643, 115643, 2602, CS, 4}, {115651, 115651, 2602, RU, 4}, {115643, 115643, 2602, EN, 4},
    {115664, 115664, 2603, CS, 4}, {115671, 115671, 2603, RU, 4}, {115664, 115664, 2603, EN, 4},
    {115682, 115682, 2604, CS, 4}, {115689, 115689, 2604, RU, 4}, {115682, 115682, 2604, EN, 4},
    {115704, 115711, 2605, CS, 4}, {115719, 115719, 2605, RU, 4}, {115704, 115711, 2605, EN, 4},
    {115704, 115704, 2605, EN, 4}, {115730, 115730, 2606, CS, 4}, {115735, 115735, 2606, RU, 4},
    {115730, 115730, 2606, EN, 4}, {115744, 115744, 2607, CS, 4}, {115752, 115752, 2607, RU, 4},
    {115744, 115744, 2607, EN, 4}, {115767, 115767, 2608, CS, 4}, {115775, 115775, 2608, RU, 4},
    {115767, 115767, 2608, EN, 4}, {115792, 115792, 2609, CS, 4}, {115803, 115803, 2609, RU, 4},
    {115792, 115792, 2609, EN, 4}, {115822, 115822, 2610, CS, 4}, {115828, 115828, 2610, RU, 4},
    {115822, 115822, 2610, EN, 4}, {115841, 115841, 2611, CS, 4}, {115847, 115847, 2611, RU, 4},
    {115841, 115841, 2611, EN, 4}, {115856, 115864, 2612, CS, 4}, {115873, 115873, 2612, RU, 4},
    {115856, 115864, 2612, EN, 4}, {115888, 115888, 2612, EN, 4}, {115897, 115897, 2613, CS, 4},
    {115905, 115905, 2613, RU, 4}, {115897, 115897, 2613, EN, 4}, {115920, 115920, 2614, CS, 4},
    {115927, 115927, 2614, RU, 4}, {115940, 115940, 2614, RU, 4}, {115920, 115920, 2614, EN, 4},
    {115951, 115951, 2615, CS, 4}, {115958, 115958, 2615, RU, 4}, {115951, 115951, 2615, EN, 4},
    {115971, 115971, 2616, CS, 4}, {115979, 115979, 2616, RU, 4}, {115971, 115971, 2616, EN, 4},
    {115992, 115992, 2617, CS, 4}, {116002, 116002, 2617, RU, 4}, {115992, 115992, 2617, EN, 4},
    {116019, 116019, 2618, CS, 4}, {116028, 116028, 2618, RU, 4}, {116019, 116019, 2618, EN, 4},
    {116041, 116051, 2619, CS, 4}, {116062, 116083, 2619, RU, 4}, {116041, 116051, 2619, EN, 4},
    {116041, 116041, 2619, EN, 4}, {15293, 15293, 2620, CS, 4}, {116104, 116104, 2620, RU, 4},
    {15293, 15293, 2620, EN, 4}, {116115, 116115, 2621, CS, 4}, {116125, 116125, 2621, RU, 4},
    {116115, 116115, 2621, EN, 4}, {116142, 116142, 2622, CS, 4}, {116148, 116148, 2622, RU, 4},
    {116142, 116142, 2622, EN, 4}, {116161, 116167, 2623, CS, 4}, {116174, 116174, 2623, RU, 4},
    {116161, 116167, 2623, EN, 4}, {116161, 116161, 2623, EN, 4}, {116185, 116194, 2624, CS, 4},
    {116205, 116205, 2624, RU, 4}, {116185, 116194, 2624, EN, 4}, {116185, 116185, 2624, EN, 4},
    {116222, 116228, 2625, CS, 4}, {116235, 116235, 2625, RU, 4}, {116222, 116228, 2625, EN, 4},
    {116222, 116222, 2625, EN, 4}, {116244, 116250, 2626, CS, 4}, {116257, 116257, 2626, RU, 4},
    {116244, 116250, 2626, EN, 4}, {116244, 116244, 2626, EN, 4}, {116268, 116268, 2627, CS, 4},
    {116275, 116275, 2627, RU, 4}, {116268, 116268, 2627, EN, 4}, {116288, 116288, 2628, CS, 4},
    {116294, 116294, 2628, RU, 4}, {116288, 116288, 2628, EN, 4}, {116305, 116305, 2629, CS, 4},
    {116313, 116313, 2629, RU, 4}, {116305, 116305, 2629, EN, 4}, {116330, 116336, 2630, CS, 4},
    {116343, 116343, 2630, RU, 4}, {116330, 116336, 2630, EN, 4}, {116330, 116330, 2630, EN, 4},
    {116354, 116354, 2631, CS, 4}, {116360, 116360, 2631, RU, 4}, {116354, 116354, 2631, EN, 4},
    {116369, 116369, 2632, CS, 4}, {116377, 116377, 2632, CS, 4}, {116386, 116386, 2632, RU, 4},
    {116369, 116369, 2632, EN, 4}, {116377, 116377, 2632, EN, 4}, {116403, 116403, 2633, CS, 4},
    {116410, 116410, 2633, RU, 4}, {116403, 116403, 2633, EN, 4}, {116423, 116423, 2634, CS, 4},
    {116431, 116431, 2634, RU, 4}, {116423, 116423, 2634, EN, 4}, {116442, 116442, 2635, CS, 4},
    {116448, 116448, 2635, RU, 4}, {116442, 116442, 2635, EN, 4}, {116457, 116457, 2636, CS, 4},
    {116463, 116463, 2636, RU, 4}, {116457, 116457, 2636, EN, 4}, {116472, 116472, 2637, CS, 4},
    {116479, 116479, 2637, RU, 4}, {116472, 116472, 2637, EN, 4}, {116492, 116500, 2638, CS, 4},
    {116509, 116509, 2638, RU, 4}, {116492, 116500, 2638, EN, 4}, {116492, 116492, 2638, EN, 4},
    {116522, 116522, 2639, CS, 4}, {116528, 116528, 2639, RU, 4}, {116522, 116522, 2639, EN, 4},
    {116537, 116537, 2640, CS, 4}, {116554, 116554, 2640, RU, 4}, {116537, 116537, 2640, EN, 4},
    {116578, 116578, 2641, CS, 4}, {116588, 116588, 2641, RU, 4}, {116578, 116578, 2641, EN, 4},
    {116605, 116605, 2642, CS, 4}, {116613, 116613, 2642, RU, 4}, {116605, 116605, 2642, EN, 4},
    {116624, 116624, 2643, CS, 4}, {116635, 116635, 2643, RU, 4}, {116624, 116624, 2643, EN, 4},
    {116654, 116654, 2644, CS, 4}, {116660, 116660, 2644, RU, 4}, {116654, 116654, 2644, EN, 4},
    {116669, 116669, 2645, CS, 4}, {116676, 116676, 2645, RU, 4}, {116669, 116669, 2645, EN, 4},
    {116685, 116685, 2646, CS, 4}, {116693, 116693, 2646, RU, 4}, {116685, 116685, 2646, EN, 4},
    {116708, 116720, 2647, CS, 4}, {116733, 116733, 2647, RU, 4}, {116708, 116720, 2647, EN, 4},
    {116708, 116708, 2647, EN, 4}, {116749, 116759, 2648, CS, 4}, {116770, 116785, 2648, RU, 4},
    {116749, 116759, 2648, EN, 4}, {116800, 116800, 2648, EN, 4}, {116811, 116811, 2649, CS, 4},
    {116819, 116819, 2649, RU, 4}, {116811, 116811, 2649, EN, 4}, {116832, 116832, 2650, CS, 4},
    {116839, 116839, 2650, RU, 4}, {116832, 116832, 2650, EN, 4}, {116852, 116852, 2651, CS, 4},
    {116863, 116863, 2651, RU, 4}, {116852, 116852, 2651, EN, 4}, {116880, 116880, 2652, CS, 4},
    {116887, 116887, 2652, RU, 4}, {116880, 116880, 2652, EN, 4}, {116898, 116898, 2653, CS, 4},
    {116906, 116906, 2653, RU, 4}, {116898, 116898, 2653, EN, 4}, {116921, 116921, 2654, CS, 4},
    {116930, 116930, 2654, RU, 4}, {116921, 116921, 2654, EN, 4}, {116943, 116943, 2655, CS, 4},
    {116950, 116950, 2655, RU, 4}, {116943, 116943, 2655, EN, 4}, {116963, 116963, 2656, CS, 4},
    {116972, 116972, 2656, RU, 4}, {116963, 116963, 2656, EN, 4}, {116987, 116994, 2657, CS, 4},
    {117002, 117002, 2657, RU, 4}, {116987, 116994, 2657, EN, 4}, {116987, 116987, 2657, EN, 4},
    {117013, 117013, 2658, CS, 4}, {117022, 117022, 2658, RU, 4}, {117013, 117013, 2658, EN, 4},
    {117037, 117037, 2659, CS, 4}, {117046, 117046, 2659, RU, 4}, {117037, 117037, 2659, EN, 4},
    {117061, 117061, 2660, CS, 4}, {117072, 117072, 2660, RU, 4}, {117061, 117061, 2660, EN, 4},
    {117093, 117093, 2661, CS, 4}, {117098, 117098, 2661, RU, 4}, {117093, 117093, 2661, EN, 4},
    {117107, 117107, 2662, CS, 4}, {117118, 117118, 2662, RU, 4}, {117107, 117107, 2662, EN, 4},
    {117139, 117139, 2663, CS, 4}, {117147, 117147, 2663, RU, 4}, {117139, 117139, 2663, EN, 4},
    {117162, 117171, 2664, CS, 4}, {117181, 117194, 2664, RU, 4}, {117162, 117171, 2664, EN, 4},
    {117207, 117207, 2664, EN, 4}, {117217, 117217, 2665, CS, 4}, {117224, 117234, 2665, CS, 4},
    {117245, 117245, 2665, RU, 4}, {117217, 117217, 2665, EN, 4}, {117260, 117260, 2666, CS, 4},
    {117269, 117269, 2666, RU, 4}, {117260, 117260, 2666, EN, 4}, {117286, 117286, 2667, CS, 4},
    {117294, 117294, 2667, RU, 4}, {117286, 117286, 2667, EN, 4}, {117309, 117309, 2668, CS, 4},
    {117319, 117319, 2668, RU, 4}, {117309, 117309, 2668, EN, 4}, {117340, 117340, 2669, CS, 4},
    {117348, 117348, 2669, RU, 4}, {117340, 117340, 2669, EN, 4}, {117363, 117363, 2670, CS, 4},
    {117370, 117370, 2670, RU, 4}, {117363, 117363, 2670, EN, 4}, {117383, 117383, 2671, CS, 4},
    {117390, 117390, 2671, RU, 4}, {117383, 117383, 2671, EN, 4}, {117401, 117401, 2672, CS, 4},
    {117408, 117408, 2672, RU, 4}, {117401, 117401, 2672, EN, 4}, {117419, 117419, 2673, CS, 4},
    {117428, 117428, 2673, RU, 4}, {117419, 117419, 2673, EN, 4}, {117445, 117445, 2674, CS, 4},
    {117452, 117452, 2674, RU, 4}, {117445, 117445, 2674, EN, 4}, {117467, 117467, 2675, CS, 4},
    {117476, 117476, 2675, RU, 4}, {117467, 117467, 2675, EN, 4}, {117493, 117493, 2676, CS, 4},
    {117499, 117499, 2676, RU, 4}, {117493, 117493, 2676, EN, 4}, {117510, 117510, 2677, CS, 4},
    {117522, 117522, 2677, RU, 4}, {117510, 117510, 2677, EN, 4}, {117543, 117543, 2678, CS, 4},
    {117551, 117551, 2678, RU, 4}, {117543, 117543, 2678, EN, 4}, {117568, 117568, 2679, CS, 4},
    {117576, 117576, 2679, RU, 4}, {117591, 117591, 2679, RU, 4}, {117568, 117568, 2679, EN, 4},
    {117606, 117606, 2680, CS, 4}, {117613, 117613, 2680, RU, 4}, {117606, 117606, 2680, EN, 4},
    {117622, 117622, 2681, CS, 4}, {117628, 117628, 2681, RU, 4}, {117622, 117622, 2681, EN, 4},
    {117639, 117639, 2682, CS, 4}, {117645, 117645, 2682, RU, 4}, {117639, 117639, 2682, EN, 4},
    {117654, 117654, 2683, CS, 4}, {117660, 117660, 2683, RU, 4}, {117654, 117654, 2683, EN, 4},
    {117669, 117669, 2684, CS, 4}, {117677, 117677, 2684, RU, 4}, {117669, 117669, 2684, EN, 4},
    {117688, 117688, 2685, CS, 4}, {117699, 117699, 2685, RU, 4}, {117688, 117688, 2685, EN, 4},
    {117718, 117718, 2686, CS, 4}, {117724, 117733, 2686, CS, 4}, {117743, 117743, 2686, RU, 4},
    {117718, 117718, 2686, EN, 4}, {117752, 117759, 2687, CS, 4}, {117767, 117777, 2687, CS, 4},
    {117789, 117789, 2687, RU, 4}, {117752, 117759, 2687, EN, 4}, {117752, 117752, 2687, EN, 4},
    {117802, 117802, 2688, CS, 4}, {117812, 117812, 2688, RU, 4}, {117802, 117802, 2688, EN, 4},
    {117829, 117829, 2689, CS, 4}, {117835, 117835, 2689, RU, 4}, {117829, 117829, 2689, EN, 4},
    {117846, 117846, 2690, CS, 4}, {117853, 117853, 2690, RU, 4}, {117846, 117846, 2690, EN, 4},
    {117866, 117866, 2691, CS, 4}, {117874, 117874, 2691, RU, 4}, {117866, 117866, 2691, EN, 4},
    {117887, 117887, 2692, CS, 4}, {117897, 117897, 2692, RU, 4}, {117887, 117887, 2692, EN, 4},
    {117910, 117910, 2693, CS, 4}, {117921, 117921, 2693, RU, 4}, {117910, 117910, 2693, EN, 4},
    {117940, 117940, 2694, CS, 4}, {117949, 117949, 2694, RU, 4}, {117940, 117940, 2694, EN, 4},
    {117964, 117964, 2695, CS, 4}, {117974, 117974, 2695, RU, 4}, {117964, 117964, 2695, EN, 4},
    {117991, 117991, 2696, CS, 4}, {118002, 118002, 2696, RU, 4}, {117991, 117991, 2696, EN, 4},
    {118025, 118025, 2697, CS, 4}, {118034, 118034, 2697, RU, 4}, {118025, 118025, 2697, EN, 4},
    {118053, 118053, 2698, CS, 4}, {118059, 118059, 2698, RU, 4}, {118068, 118068, 2698, RU, 4},
    {118053, 118053, 2698, EN, 4}, {118079, 118079, 2699, CS, 4}, {118086, 118086, 2699, RU, 4},
    {118079, 118079, 2699, EN, 4}, {118097, 118097, 2700, CS, 4}, {118104, 118104, 2700, RU, 4},
    {118117, 118117, 2700, RU, 4}, {118097, 118097, 2700, EN, 4}, {118130, 118130, 2701, CS, 4},
    {118138, 118138, 2701, RU, 4}, {118130, 118130, 2701, EN, 4}, {118151, 118151, 2702, CS, 4},
    {118158, 118158, 2702, RU, 4}, {118151, 118151, 2702, EN, 4}, {118171, 118171, 2703, CS, 4},
    {118180, 118180, 2703, RU, 4}, {118171, 118171, 2703, EN, 4}, {118197, 118197, 2704, CS, 4},
    {118204, 118204, 2704, RU, 4}, {118197, 118197, 2704, EN, 4}, {118215, 118215, 2705, CS, 4},
    {118224, 118236, 2705, CS, 4}, {118249, 118249, 2705, RU, 4}, {118215, 118215, 2705, EN, 4},
    {118262, 118276, 2706, CS, 4}, {118291, 118291, 2706, RU, 4}, {118262, 118276, 2706, EN, 4},
    {118262, 118262, 2706, EN, 4}, {118317, 118317, 2707, CS, 4}, {118329, 118329, 2707, RU, 4},
    {118317, 118317, 2707, EN, 4}, {118347, 118347, 2708, CS, 4}, {118356, 118356, 2708, RU, 4},
    {118347, 118347, 2708, EN, 4}, {118369, 118369, 2709, CS, 4}, {118381, 118381, 2709, RU, 4},
    {118369, 118369, 2709, EN, 4}, {118400, 118400, 2710, CS, 4}, {118409, 118409, 2710, RU, 4},
    {118400, 118400, 2710, EN, 4}, {118426, 118426, 2711, CS, 4}, {118432, 118432, 2711, RU, 4},
    {118426, 118426, 2711, EN, 4}, {118443, 118443, 2712, CS, 4}, {118455, 118455, 2712, RU, 4},
    {118475, 118475, 2712, EN, 4}, {118486, 118486, 2712, EN, 4}, {118499, 118499, 2713, CS, 4},
    {118507, 118507, 2713, RU, 4}, {118520, 118520, 2713, EN, 4}, {118527, 118527, 2713, EN, 4},
    {118536, 118546, 2714, CS, 4}, {118558, 118558, 2714, RU, 4}, {118576, 118576, 2714, EN, 4},
    {118592, 118592, 2715, CS, 4}, {118609, 118609, 2715, RU, 4}, {118629, 118629, 2715, EN, 4},
    {118643, 118643, 2716, CS, 4}, {118655, 118655, 2716, RU, 4}, {118668, 118668, 2716, EN, 4},
    {118677, 118691, 2717, CS, 4}, {118706, 118706, 2717, RU, 4}, {118728, 118728, 2717, EN, 4},
    {118739, 118750, 2718, CS, 4}, {118762, 118762, 2718, RU, 4}, {118779, 118779, 2718, EN, 4},
    {118787, 118798, 2719, CS, 4}, {118810, 118810, 2719, RU, 4}, {118832, 118832, 2719, EN, 4},
    {118843, 118843, 2719, EN, 4}, {118855, 118855, 2720, CS, 4}, {118865, 118865, 2720, RU, 4},
    {118885, 118885, 2720, EN, 4}, {118897, 118909, 2721, CS, 4}, {118922, 118922, 2721, RU, 4},
    {118941, 118941, 2721, EN, 4}, {118953, 118965, 2722, CS, 4}, {118978, 118978, 2722, RU, 4},
    {118997, 118997, 2722, EN, 4}, {119009, 119009, 2723, CS, 4}, {119020, 119020, 2723, RU, 4},
    {119039, 119039, 2723, EN, 4}, {119051, 119061, 2724, CS, 4}, {119072, 119072, 2724, RU, 4},
    {119089, 119089, 2724, EN, 4}, {119101, 119101, 2725, CS, 4}, {119106, 119106, 2725, RU, 4},
    {119115, 119115, 2725, EN, 4}, {119101, 119101, 2725, EN, 4}, {119121, 119127, 2726, CS, 4},
    {119134, 119134, 2726, RU, 4}, {119145, 119145, 2726, EN, 4}, {119152, 119152, 2727, CS, 4},
    {119159, 119159, 2727, RU, 4}, {119172, 119172, 2727, RU, 4}, {119187, 119187, 2727, EN, 4},
    {119195, 119195, 2727, EN, 4}, {119202, 119210, 2728, CS, 4}, {119220, 119220, 2728, RU, 4},
    {119235, 119235, 2728, EN, 4}, {119243, 119243, 2728, EN, 4}, {119251, 119251, 2728, EN, 4},
    {119259, 119259, 2728, EN, 4}, {119266, 119275, 2729, CS, 4}, {119285, 119285, 2729, RU, 4},
    {119300, 119300, 2729, EN, 4}, {119309, 119318, 2730, CS, 4}, {119328, 119328, 2730, RU, 4},
    {119343, 119343, 2730, EN, 4}, {119352, 119359, 2731, CS, 4}, {119368, 119378, 2731, CS, 4},
    {119391, 119391, 2731, RU, 4}, {119352, 119352, 2731, EN, 4}, {119402, 119408, 2732, CS, 4},
    {119416, 119416, 2732, RU, 4}, {119402, 119402, 2732, EN, 4}, {119425, 119434, 2733, CS, 4},
    {119444, 119444, 2733, CS, 4}, {119451, 119451, 2733, RU, 4}, {119444, 119444, 2733, EN, 4},
    {119464, 119471, 2734, CS, 4}, {119479, 119479, 2734, RU, 4}, {119490, 119490, 2734, EN, 4},
    {119497, 119497, 2735, CS, 4}, {119507, 119507, 2735, RU, 4}, {119526, 119526, 2735, EN, 4},
    {119536, 119536, 2736, CS, 4}, {119536, 119544, 2736, CS, 4}, {119553, 119553, 2736, RU, 4},
    {119536, 119536, 2736, EN, 4}, {119536, 119544, 2736, EN, 4}, {119568, 119576, 2737, CS, 4},
    {119585, 119585, 2737, RU, 4}, {119568, 119568, 2737, EN, 4}, {119568, 119576, 2737, EN, 4},
    {119600, 119610, 2738, CS, 4}, {119600, 119621, 2738, CS, 4}, {119632, 119632, 2738, RU, 4},
    {119600, 119600, 2738, EN, 4}, {119600, 119621, 2738, EN, 4}, {119649, 119655, 2739, CS, 4},
    {119663, 119663, 2739, RU, 4}, {119649, 119649, 2739, EN, 4}, {119674, 119674, 2740, CS, 4},
    {119681, 119681, 2740, RU, 4}, {119674, 119674, 2740, EN, 4}, {119692, 119692, 2741, CS, 4},
    {119700, 119700, 2741, RU, 4}, {119692, 119692, 2741, EN, 4}, {119711, 119711, 2742, CS, 4},
    {119719, 119719, 2742, RU, 4}, {119711, 119711, 2742, EN, 4}, {119734, 119741, 2742, EN, 4},
    {119749, 119759, 2743, CS, 4}, {119771, 119771, 2743, RU, 4}, {119749, 119749, 2743, EN, 4},
    {119749, 119759, 2743, EN, 4}, {119790, 119790, 2744, CS, 4}, {119796, 119796, 2744, RU, 4},
    {119790, 119790, 2744, EN, 4}, {119807, 119807, 2745, CS, 4}, {119825, 119825, 2745, RU, 4},
    {119807, 119807, 2745, EN, 4}, {119858, 119858, 2746, CS, 4}, {119875, 119875, 2746, RU, 4},
    {119858, 119858, 2746, EN, 4}, {119904, 119918, 2747, CS, 4}, {119934, 119934, 2747, RU, 4},
    {119962, 119962, 2747, EN, 4}, {119978, 119996, 2748, CS, 4}, {120015, 120015, 2748, RU, 4},
    {120048, 120048, 2748, EN, 4}, {120067, 120067, 2749, CS, 4}, {120075, 120075, 2749, RU, 4},
    {120067, 120067, 2749, EN, 4}, {120087, 120087, 2749, EN, 4}, {120097, 120114, 2750, CS, 4},
    {120135, 120135, 2750, RU, 4}, {120165, 120165, 2750, EN, 4}, {120182, 120197, 2751, CS, 4},
    {120215, 120215, 2751, RU, 4}, {120257, 120257, 2751, EN, 4}, {120273, 120273, 2752, CS, 4},
    {120293, 120312, 2752, CS, 4}, {120332, 120332, 2752, RU, 4}, {120368, 120368, 2752, EN, 4},
    {120389, 120405, 2753, CS, 4}, {120422, 120437, 2753, CS, 4}, {120454, 120454, 2753, RU, 4},
    {120484, 120484, 2753, EN, 4}, {120504, 120518, 2754, CS, 4}, {120535, 120535, 2754, RU, 4},
    {120571, 120571, 2754, RU, 4}, {120599, 120599, 2754, EN, 4}, {120614, 120625, 2755, CS, 4},
    {120639, 120639, 2755, RU, 4}, {120677, 120677, 2755, RU, 4}, {120705, 120705, 2755, EN, 4},
    {120718, 120734, 2756, CS, 4}, {120751, 120751, 2756, RU, 4}, {120782, 120782, 2756, EN, 4},
    {120802, 120802, 2757, CS, 4}, {120812, 120812, 2757, RU, 4}, {120828, 120828, 2757, EN, 4},
    {120838, 120869, 2758, CS, 3}, {120903, 120903, 2758, RU, 3}, {120970, 120970, 2758, EN, 3},
    {120996, 121033, 2759, CS, 3}, {121073, 121073, 2759, RU, 3}, {94019, 94019, 2759, RU, 3},
    {121151, 121151, 2759, EN, 3}, {121187, 121187, 2760, CS, 3}, {121194, 121194, 2760, RU, 3},
    {121187, 121187, 2760, EN, 3}, {121207, 121207, 2761, CS, 3}, {121216, 121216, 2761, RU, 3},
    {121207, 121207, 2761, EN, 3}, {121233, 121233, 2762, CS, 3}, {121238, 121238, 2762, RU, 3},
    {121233, 121233, 2762, EN, 3}, {121247, 121247, 2763, CS, 3}, {121252, 121252, 2763, RU, 3},
    {121247, 121247, 2763, EN, 3}, {88222, 88237, 2764, CS, 3}, {121261, 121297, 2764, RU, 3},
    {88382, 88382, 2764, EN, 3}, {121333, 121350, 2765, CS, 3}, {121369, 121369, 2765, RU, 3},
    {121403, 121403, 2765, EN, 3}, {121418, 121437, 2766, CS, 3}, {121457, 121457, 2766, RU, 3},
    {121497, 121497, 2766, EN, 3}, {121514, 121524, 2767, CS, 3}, {121536, 121536, 2767, RU, 3},
    {121556, 121556, 2767, EN, 3}, {121566, 121577, 2768, CS, 3}, {121590, 121590, 2768, RU, 3},
    {121612, 121612, 2768, EN, 3}, {121622, 121636, 2769, CS, 3}, {121652, 121652, 2769, RU, 3},
    {121684, 121684, 2769, EN, 3}, {121697, 121711, 2770, CS, 3}, {121726, 121726, 2770, RU, 3},
    {121754, 121754, 2770, EN, 3}, {121768, 121768, 2771, RU, 3}, {121783, 121783, 2771, EN, 3},
    {121791, 121803, 2772, CS, 3}, {121816, 121816, 2772, RU, 3}, {121842, 121842, 2772, EN, 3},
    {121857, 121865, 2773, CS, 3}, {121875, 121875, 2773, RU, 3}, {121890, 121890, 2773, EN, 3},
    {121900, 121900, 2774, CS, 3}, {121907, 121907, 2774, RU, 3}, {121900, 121900, 2774, EN, 3},
    {121916, 121937, 2775, CS, 3}, {121960, 121960, 2775, RU, 3}, {122002, 122002, 2775, EN, 3},
    {122020, 122034, 2776, CS, 3}, {122049, 122049, 2776, RU, 3}, {122075, 122075, 2776, EN, 3},
    {122091, 122091, 2777, CS, 3}, {122100, 122100, 2777, RU, 3}, {122117, 122117, 2777, EN, 3},
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
    1062, 1066, 1069, 1072, 1075, 1082, 1088, 1092, 1096, 1100, 1103, 1106, 1109, 1113, 1117, 1120, 1125, 1129, 1132,
    1135, 1138, 1141, 1145, 1149, 1154, 1158, 1161, 1164, 1168, 1171, 1176, 1181, 1184, 1189, 1192, 1196, 1199, 1202,
    1205, 1209, 1213, 1217, 1221, 1224, 1229, 1232, 1236, 1240, 1244, 1248, 1253, 1257, 1260, 1263, 1268, 1271, 1274,
    1277, 1282, 1286, 1290, 1294, 1298, 1302, 1307, 1311, 1316, 1320, 1323, 1327, 1330, 1337, 1341, 1344, 1347, 1351,
    1356, 1359, 1363, 1367, 1376, 1379, 1384, 1387, 1391, 1395, 1398, 1403, 1406, 1411, 1415, 1418, 1422, 1427, 1431,
    1435, 1439, 1442, 1447, 1454, 1460, 1466, 1471, 1475, 1480, 1484, 1488, 1492, 1496, 1501, 1504, 1508, 1513, 1517,
    1523, 1527, 1532, 1537, 1541, 1545, 1549, 1554, 1557, 1560, 1564, 1568, 1572, 1577, 1582, 1585, 1589, 1592, 1595,
    1598, 1602, 1608, 1616, 1621, 1626, 1631, 1635, 1639, 1644, 1651, 1654, 1661, 1665, 1671, 1676, 1683, 1688, 1694,
    1699, 1704, 1709, 1713, 1716, 1721, 1727, 1731, 1734, 1738, 1741, 1745, 1748, 1753, 1756, 1764, 1769, 1773, 1776,
    1782, 1788, 1794, 1799, 1804, 1809, 1815, 1821, 1824, 1829, 1833, 1838, 1841, 1844, 1847, 1850, 1854, 1857, 1860,
    1865, 1869, 1872, 1875, 1879, 1883, 1886, 1889, 1892, 1895, 1898, 1902, 1905, 1908, 1911, 1914, 1918, 1921, 1925,
    1928, 1931, 1935, 1938, 1941, 1945, 1948, 1952, 1955, 1958, 1963, 1968, 1972, 1975, 1979, 1983, 1987, 1990, 1993,
    1996, 1999, 2002, 2006, 2009, 2013, 2016, 2019, 2024, 2031, 2036, 2042, 2046, 2050, 2054, 2057, 2061, 2064, 2067,
    2070, 2073, 2077, 2082, 2086, 2090, 2093, 2096, 2099, 2103, 2107, 2110, 2113, 2116, 2119, 2122, 2125, 2128, 2132,
    2135, 2138, 2141, 2144, 2147, 2150, 2153, 2156, 2160, 2166, 2169, 2172, 2175, 2179, 2184, 2187, 2190, 2193, 2198,
    2201, 2204, 2208, 2212, 2215, 2218, 2221, 2227, 2230, 2233, 2236, 2239, 2244, 2248, 2251, 2254, 2257, 2260, 2263,
    2266, 2269, 2272, 2275, 2278, 2281, 2284, 2287, 2290, 2293, 2296, 2299, 2302, 2305, 2308, 2311, 2314, 2317, 2320,
    2323, 2326, 2329, 2332, 2335, 2338, 2341, 2344, 2348, 2352, 2358, 2362, 2365, 2368, 2372, 2376, 2380, 2384, 2389,
    2392, 2395, 2400, 2403, 2408, 2412, 2416, 2419, 2424, 2427, 2431, 2440, 2443, 2446, 2449, 2452, 2455, 2458, 2461,
    2464, 2467, 2470, 2473, 2477, 2480, 2483, 2486, 2489, 2492, 2495, 2498, 2501, 2504, 2508, 2511, 2514, 2517, 2523,
    2526, 2530, 2534, 2537, 2540, 2544, 2548, 2551, 2554, 2557, 2561, 2564, 2568, 2571, 2574, 2577, 2580, 2583, 2586,
    2589, 2593, 2596, 2600, 2604, 2609, 2612, 2615, 2618, 2621, 2624, 2627, 2631, 2634, 2640, 2645, 2650, 2655, 2658,
    2663, 2667, 2670, 2673, 2676, 2681, 2684, 2687, 2690, 2693, 2696, 2702, 2706, 2711, 2720, 2723, 2726, 2729, 2732,
    2735, 2740, 2744, 2747, 2754, 2757, 2760, 2764, 2767, 2770, 2773, 2776, 2780, 2783, 2787, 2790, 2794, 2798, 2802,
    2806, 2812, 2815, 2818, 2821, 2824, 2827, 2831, 2834, 2837, 2841, 2844, 2850, 2855, 2858, 2861, 2864, 2868, 2871,
    2874, 2877, 2880, 2883, 2887, 2890, 2894, 2897, 2900, 2903, 2906, 2912, 2916, 2922, 2925, 2928, 2932, 2935, 2938,
    2942, 2946, 2949, 2952, 2955, 2958, 2961, 2964, 2970, 2974, 2978, 2984, 2988, 2991, 2995, 2998, 3001, 3004, 3007,
    3011, 3014, 3017, 3022, 3025, 3028, 3032, 3035, 3038, 3041, 3044, 3047, 3050, 3054, 3057, 3060, 3064, 3067, 3070,
    3073, 3076, 3079, 3082, 3085, 3088, 3091, 3094, 3097, 3101, 3105, 3108, 3111, 3114, 3117, 3120, 3123, 3126, 3129,
    3133, 3137, 3140, 3143, 3147, 3150, 3153, 3157, 3160, 3163, 3167, 3170, 3174, 3177, 3180, 3183, 3186, 3189, 3192,
    3195, 3198, 3201, 3204, 3207, 3210, 3213, 3216, 3219, 3222, 3225, 3229, 3232, 3235, 3238, 3241, 3244, 3247, 3250,
    3255, 3259, 3262, 3265, 3268, 3271, 3274, 3277, 3280, 3283, 3286, 3289, 3292, 3295, 3298, 3301, 3304, 3307, 3312,
    3316, 3319, 3323, 3327, 3330, 3333, 3336, 3340, 3343, 3347, 3350, 3353, 3356, 3359, 3362, 3365, 3368, 3372, 3376,
    3379, 3382, 3385, 3389, 3392, 3395, 3398, 3401, 3404, 3407, 3410, 3413, 3416, 3419, 3422, 3425, 3428, 3432, 3435,
    3438, 3441, 3444, 3447, 3450, 3453, 3456, 3459, 3462, 3465, 3468, 3471, 3474, 3477, 3480, 3486, 3490, 3493, 3496,
    3500, 3503, 3506, 3509, 3513, 3516, 3521, 3524, 3527, 3530, 3533, 3539, 3543, 3549, 3553, 3558, 3563, 3567, 3571,
    3573, 3577, 3580, 3583, 3586, 3589, 3592, 3597, 3601, 3604, 3607, 3611, 3614, 3617, 3620, 3623, 3626, 3631, 3635,
    3638, 3642, 3646, 3650, 3654, 3659, 3662, 3665, 3671, 3674, 3677, 3680, 3685, 3688, 3691, 3694, 3697, 3700, 3703,
    3706, 3709, 3714, 3717, 3720, 3723, 3726, 3730, 3733, 3738, 3741, 3744, 3748, 3751, 3754, 3758, 3761, 3764, 3767,
    3770, 3773, 3779, 3783, 3787, 3790, 3792, 3795, 3798, 3802, 3808, 3812, 3815, 3818, 3821, 3825, 3829, 3832, 3836,
    3839, 3843, 3846, 3849, 3852, 3855, 3858, 3861, 3864, 3867, 3870, 3873, 3879, 3882, 3885, 3888, 3891, 3894, 3897,
    3900, 3904, 3909, 3912, 3915, 3918, 3922, 3925, 3928, 3931, 3934, 3937, 3941, 3944, 3947, 3950, 3953, 3956, 3960,
    3963, 3966, 3969, 3972, 3975, 3979, 3982, 3985, 3988, 3991, 3994, 3997, 4000, 4003, 4007, 4010, 4013, 4016, 4020,
    4023, 4026, 4030, 4033, 4036, 4039, 4043, 4046, 4049, 4052, 4055, 4059, 4062, 4071, 4076, 4081, 4084, 4088, 4091,
    4096, 4108, 4111, 4116, 4120, 4125, 4130, 4133, 4136, 4139, 4142, 4145, 4148, 4151, 4155, 4158, 4161, 4164, 4168,
    4171, 4174, 4177, 4180, 4183, 4186, 4190, 4193, 4198, 4201, 4205, 4208, 4212, 4215, 4219, 4227, 4235, 4241, 4247,
    4250, 4253, 4256, 4259, 4264, 4267, 4273, 4276, 4282, 4286, 4292, 4295, 4298, 4302, 4305, 4309, 4312, 4315, 4318,
    4321, 4325, 4329, 4333, 4337, 4340, 4343, 4346, 4349, 4353, 4356, 4359, 4363, 4366, 4368, 4371, 4374, 4377, 4380,
    4383, 4386, 4389, 4394, 4396, 4399, 4402, 4405, 4409, 4413, 4416, 4419, 4422, 4425, 4428, 4432, 4435, 4437, 4439,
    4442, 4445, 4448, 4451, 4455, 4458, 4461, 4464, 4467, 4472, 4476, 4479, 4482, 4485, 4491, 4494, 4497, 4502, 4505,
    4508, 4511, 4514, 4517, 4520, 4523, 4526, 4528, 4531, 4534, 4538, 4541, 4544, 4547, 4550, 4554, 4558, 4562, 4565,
    4568, 4571, 4574, 4578, 4581, 4585, 4589, 4592, 4596, 4599, 4602, 4604, 4607, 4610, 4614, 4617, 4620, 4623, 4626,
    4629, 4634, 4638, 4641, 4644, 4647, 4650, 4653, 4656, 4658, 4661, 4664, 4667, 4670, 4673, 4676, 4679, 4682, 4686,
    4689, 4692, 4695, 4698, 4701, 4704, 4707, 4710, 4714, 4717, 4720, 4723, 4726, 4729, 4732, 4736, 4740, 4743, 4747,
    4750, 4753, 4756, 4759, 4762, 4765, 4768, 4771, 4774, 4778, 4782, 4786, 4790, 4793, 4796, 4799, 4803, 4806, 4809,
    4811, 4814, 4817, 4821, 4824, 4827, 4830, 4837, 4841, 4844, 4847, 4850, 4854, 4857, 4860, 4865, 4871, 4875, 4878,
    4881, 4890, 4893, 4898, 4904, 4907, 4916, 4921, 4924, 4927, 4931, 4935, 4938, 4941, 4944, 4947, 4953, 4961, 4966,
    4971, 4975, 4982, 4986, 4990, 4996, 4999, 5003, 5008, 5011, 5014, 5019, 5022, 5026, 5029, 5033, 5040, 5043, 5047,
    5052, 5056, 5059, 5063, 5066, 5070, 5074, 5077, 5081, 5085, 5089, 5092, 5096, 5099, 5103, 5107, 5110, 5115, 5125,
    5133, 5137, 5140, 5145, 5149, 5152, 5156, 5161, 5166, 5169, 5173, 5181, 5185, 5189, 5193, 5198, 5202, 5207, 5211,
    5216, 5221, 5225, 5228, 5232, 5235, 5238, 5242, 5245, 5248, 5251, 5257, 5260, 5263, 5268, 5271, 5273, 5277, 5284,
    5286, 5290, 5293, 5296, 5299, 5303, 5306, 5311, 5316, 5319, 5325, 5329, 5332, 5335, 5338, 5344, 5347, 5351, 5355,
    5358, 5365, 5369, 5372, 5375, 5378, 5382, 5385, 5389, 5392, 5396, 5399, 5402, 5407, 5411, 5413, 5417, 5422, 5429,
    5432, 5437, 5442, 5446, 5452, 5458, 5460, 5464, 5469, 5473, 5476, 5481, 5484, 5486, 5489, 5493, 5499, 5502, 5505,
    5509, 5512, 5515, 5518, 5522, 5525, 5529, 5534, 5537, 5540, 5543, 5551, 5555, 5561, 5571, 5575, 5580, 5584, 5588,
    5594, 5597, 5601, 5605, 5608, 5612, 5618, 5623, 5629, 5632, 5635, 5638, 5644, 5650, 5654, 5657, 5660, 5664, 5667,
    5670, 5676, 5682, 5685, 5689, 5694, 5699, 5702, 5707, 5711, 5717, 5720, 5725, 5729, 5734, 5739, 5742, 5745, 5750,
    5755, 5760, 5765, 5772, 5775, 5779, 5782, 5786, 5790, 5794, 5797, 5803, 5808, 5811, 5814, 5819, 5823, 5826, 5829,
    5833, 5835, 5838, 5841, 5844, 5850, 5854, 5858, 5861, 5867, 5875, 5882, 5885, 5889, 5892, 5895, 5898, 5902, 5906,
    5910, 5914, 5918, 5921, 5925, 5930, 5934, 5937, 5940, 5943, 5946, 5950, 5956, 5959, 5964, 5972, 5975, 5979, 5987,
    5994, 5997, 6002, 6006, 6010, 6014, 6022, 6026, 6029, 6035, 6039, 6049, 6054, 6057, 6061, 6065, 6072, 6076, 6079,
    6083, 6086, 6089, 6092, 6096, 6103, 6107, 6111, 6115, 6118, 6121, 6125, 6129, 6135, 6138, 6142, 6146, 6151, 6153,
    6157, 6162, 6165, 6169, 6174, 6177, 6180, 6183, 6186, 6189, 6195, 6201, 6207, 6210, 6213, 6216, 6219, 6222, 6225,
    6228, 6231, 6234, 6237, 6240, 6243, 6246, 6249, 6252, 6257, 6260, 6264, 6267, 6270, 6274, 6277, 6280, 6283, 6286,
    6289, 6292, 6295, 6298, 6301, 6304, 6307, 6310, 6314, 6317, 6320, 6323, 6326, 6329, 6333, 6336, 6339, 6342, 6345,
    6348, 6351, 6354, 6358, 6361, 6364, 6367, 6370, 6373, 6376, 6380, 6383, 6386, 6391, 6394, 6398, 6402, 6405, 6408,
    6411, 6414, 6417, 6420, 6423, 6426, 6430, 6433, 6437, 6440, 6444, 6447, 6451, 6455, 6459, 6462, 6465, 6468, 6472,
    6475, 6478, 6481, 6484, 6488, 6491, 6495, 6498, 6502, 6506, 6509, 6512, 6515, 6519, 6522, 6525, 6528, 6532, 6536,
    6540, 6543, 6546, 6550, 6556, 6559, 6562, 6565, 6568, 6571, 6576, 6579, 6582, 6585, 6588, 6592, 6596, 6599, 6603,
    6606, 6609, 6612, 6615, 6618, 6621, 6624, 6627, 6631, 6635, 6639, 6643, 6647, 6651, 6655, 6659, 6663, 6666, 6669,
    6673, 6677, 6681, 6684, 6688, 6692, 6695, 6698, 6702, 6706, 6709, 6712, 6717, 6721, 6725, 6728, 6731, 6734, 6738,
    6741, 6745, 6749, 6753, 6756, 6759, 6762, 6766, 6770, 6773, 6777, 6780, 6783, 6786, 6790, 6794, 6797, 6800, 6803,
    6806, 6810, 6815, 6821, 6824, 6827, 6830, 6833, 6836, 6839, 6842, 6845, 6848, 6851, 6854, 6858, 6861, 6864, 6867,
    6870, 6874, 6879, 6883, 6886, 6889, 6893, 6897, 6900, 6903, 6907, 6910, 6913, 6916, 6919, 6922, 6925, 6928, 6931,
    6934, 6937, 6941, 6943, 6946, 6949, 6952, 6955, 6958, 6961, 6964, 6967, 6970, 6974, 6978, 6981, 6985, 6988, 6991,
    6994, 6997, 7000, 7003, 7006, 7009, 7012, 7015, 7019, 7022, 7026, 7030, 7034, 7037, 7040, 7043, 7046, 7049, 7052,
    7056, 7060, 7065, 7068, 7072, 7075, 7078, 7081, 7086, 7089, 7092, 7095, 7098, 7101, 7104, 7107, 7111, 7114, 7118,
    7122, 7126, 7130, 7134, 7138, 7142, 7145, 7148, 7151, 7156, 7159, 7163, 7166, 7169, 7172, 7176, 7179, 7182, 7186,
    7190, 7193, 7196, 7199, 7202, 7205, 7208, 7211, 7214, 7220, 7224, 7227, 7230, 7233, 7236, 7239, 7243, 7246, 7249,
    7252, 7255, 7258, 7261, 7264, 7267, 7270, 7273, 7276, 7279, 7282, 7285, 7288, 7291, 7294, 7297, 7300, 7303, 7306,
    7309, 7313, 7316, 7319, 7322, 7325, 7333, 7336, 7339, 7342, 7345, 7349, 7355, 7358, 7362, 7368, 7372, 7376, 7379,
    7382, 7385, 7389, 7393, 7397, 7400, 7404, 7407, 7410, 7413, 7417, 7420, 7423, 7426, 7430, 7433, 7436, 7439, 7442,
    7445, 7448, 7451, 7455, 7458, 7461, 7464, 7467, 7470, 7475, 7478, 7481, 7484, 7487, 7490, 7493, 7496, 7499, 7502,
    7505, 7508, 7511, 7514, 7517, 7520, 7523, 7526, 7530, 7533, 7536, 7539, 7542, 7545, 7549, 7552, 7555, 7558, 7561,
    7564, 7567, 7570, 7573, 7576, 7579, 7582, 7585, 7588, 7591, 7594, 7597, 7600, 7604, 7607, 7610, 7613, 7616, 7619,
    7622, 7625, 7628, 7632, 7636, 7639, 7642, 7645, 7648, 7651, 7655, 7661, 7666, 7669, 7672, 7675, 7679, 7684, 7689,
    7693, 7698, 7701, 7704, 7707, 7710, 7713, 7716, 7719, 7722, 7725, 7728, 7734, 7738, 7741, 7745, 7749, 7752, 7755,
    7758, 7761, 7764, 7767, 7771, 7775, 7778, 7781, 7786, 7790, 7793, 7799, 7803, 7806, 7809, 7813, 7816, 7820, 7823,
    7826, 7829, 7834, 7837, 7840, 7843, 7846, 7849, 7854, 7859, 7862, 7865, 7868, 7871, 7876, 7879, 7882, 7885, 7888,
    7891, 7894, 7899, 7902, 7905, 7908, 7911, 7914, 7917, 7926, 7935, 7939, 7944, 7947, 7950, 7956, 7961, 7967, 7970,
    7976, 7982, 7986, 7991, 7997, 8000, 8003, 8006, 8009, 8012, 8018, 8021, 8024, 8030, 8036, 8039, 8043, 8048, 8052,
    8055, 8058, 8061, 8064, 8068, 8071, 8074, 8077, 8083, 8090, 8094, 8098, 8101, 8104, 8107, 8110, 8113, 8116, 8119,
    8122, 8125, 8129, 8132, 8135, 8138, 8141, 8144, 8147, 8150, 8153, 8156, 8159, 8162, 8165, 8169, 8172, 8175, 8178,
    8184, 8189, 8194, 8199, 8204, 8209, 8212, 8215, 8218, 8221, 8224, 8228, 8234, 8237, 8240, 8243, 8246, 8249, 8252,
    8255, 8258, 8261, 8264, 8269, 8273, 8276, 8279, 8282, 8286, 8291, 8296, 8301, 8304, 8310, 8313, 8316, 8319, 8322,
    8325, 8331, 8334, 8339, 8342, 8345, 8348, 8351, 8355, 8359, 8362, 8365, 8368, 8371, 8374, 8377, 8380, 8383, 8389,
    8394, 8399, 8404, 8410, 8413, 8417, 8420, 8423, 8430, 8434, 8437, 8440, 8444, 8447, 8452, 8455, 8459, 8463, 8466,
    8469, 8472, 8477, 8480, 8483, 8489, 8494, 8503, 8507, 8515, 8520, 8524, 8527, 8530, 8534, 8537, 8540, 8544, 8547,
    8550, 8553, 8556, 8559, 8562, 8565, 8568, 8571, 8575, 8578, 8581, 8585, 8588, 8592, 8596, 8599, 8602, 8605, 8608,
    8611, 8614, 8617, 8622, 8625, 8628, 8631, 8634, 8637, 8640, 8644, 8648, 8651, 8655, 8658, 8661, 8664, 8667, 8670,
    8675, 8678, 8681, 8685, 8688, 8691, 8694, 8697, 8700, 8704, 8707, 8710, 8713, 8716, 8719, 8722, 8725, 8729, 8733,
    8736, 8739, 8742, 8745, 8749, 8753, 8756, 8760, 8764, 8768, 8771, 8774, 8780, 8784, 8787, 8790, 8793, 8796, 8800,
    8803, 8807, 8810, 8813, 8817, 8820, 8823, 8826, 8829, 8832, 8835, 8839, 8842, 8845, 8848, 8852, 8855, 8858, 8861,
    8865, 8870, 8873, 8876, 8880, 8883, 8886, 8889, 8892, 8895, 8898, 8902, 8905, 8908, 8911, 8914, 8917, 8920, 8923,
    8926, 8930, 8933, 8936, 8940, 8944, 8948, 8951, 8954, 8957, 8960, 8964, 8967, 8971, 8975, 8978, 8981, 8984, 8987,
    8990, 8993, 8996, 8999, 9002, 9005, 9008, 9011, 9014, 9017, 9020, 9024, 9027, 9030, 9033, 9036, 9039, 9042, 9045,
    9049, 9052, 9055, 9058, 9061, 9064, 9067, 9070, 9073, 9076, 9079, 9082, 9085, 9089, 9092, 9095, 9098, 9101, 9104,
    9107, 9112, 9116, 9119, 9122, 9125, 9128, 9131, 9134, 9137, 9140, 9143, 9147, 9151, 9154, 9158, 9161, 9164, 9167,
    9170, 9173, 9176, 9179, 9182, 9185, 9188, 9192, 9195, 9198, 9201, 9204, 9208, 9211, 9215, 9218, 9221, 9224, 9228,
    9231, 9234, 9237, 9240, 9243, 9246, 9249, 9252, 9256, 9259, 9262, 9266, 9269, 9273, 9276, 9279, 9283, 9286, 9289,
    9293, 9297, 9302, 9307, 9311, 9316, 9319, 9322, 9325, 9328, 9331, 9334, 9340, 9344, 9350, 9356, 9362, 9366, 9372,
    9377, 9382, 9387, 9393, 9398, 9403, 9406, 9409, 9412, 9415, 9418, 9421, 9424, 9427, 9430, 9433, 9436, 9439, 9442,
    9445, 9448, 9451, 9454, 9457, 9460, 9463, 9467, 9470, 9473, 9476, 9479, 9483, 9486, 9489, 9492, 9495, 9498, 9501,
    9505, 9508, 9512, 9515, 9518, 9521, 9524, 9528, 9531, 9534, 9537, 9541, 9545, 9549, 9553, 9556, 9559, 9562, 9566,
    9569, 9574, 9577, 9580, 9583, 9586, 9589, 9593, 9596, 9599, 9602, 9605, 9608, 9611, 9614, 9617, 9621, 9625, 9628,
    9631, 9634, 9637, 9640, 9643, 9646, 9649, 9653, 9656, 9659, 9662, 9665, 9668, 9671, 9675, 9679, 9682, 9685, 9688,
    9691, 9694, 9697, 9700, 9703, 9706, 9709, 9712, 9715, 9718, 9722, 9725, 9728, 9731, 9734, 9737, 9740, 9744, 9749,
    9752, 9755, 9758, 9761, 9764, 9767, 9770, 9773, 9776, 9779, 9783, 9786, 9790, 9793, 9796, 9799, 9802, 9806, 9810,
    9813, 9816, 9819, 9822, 9825, 9829, 9833, 9836, 9839, 9842, 9845, 9848, 9852, 9855, 9858, 9861, 9864, 9867, 9871,
    9874, 9879, 9885, 9888, 9891, 9895, 9898, 9902, 9905, 9908, 9913, 9917, 9922, 9925, 9928, 9931, 9935, 9939, 9942,
    9945, 9948, 9951, 9954, 9958, 9961, 9964, 9968, 9972, 9976, 9980, 9983, 9986, 9989, 9993, 9996, 9999, 10002, 10005,
    10008, 10011, 10014, 10017, 10020, 10023, 10026, 10028, 10031, 10034, 10037, 10040, 10043, 10046,
};

static const uint32_t order[] = {
    1123, 5013, 2868, 7322, 7282, 7284, 8841, 8839, 2870, 4847, 4849, 4853, 4850, 4851, 3098, 3100, 3097, 528, 4880,
    8263, 4875, 4878, 9203, 9201, 7081, 7085, 7082, 6824, 8767, 4854, 4856, 6179, 3142, 3140, 4857, 4859, 9679, 9681,
    4860, 4862, 4863, 4864, 4865, 4866, 4869, 2573, 3955, 3952, 8553, 8555, 3959, 3958, 5160, 7107, 7110, 6668, 6683,
    4447, 4445, 328, 330, 8326, 8330, 759, 4520, 4522, 8073, 8071, 757, 7023, 7022, 7095, 7097, 4871, 4874, 8325, 8329,
    4974, 2543, 7006, 7008, 4877, 7104, 7108, 6666, 1124, 7106, 3429, 8261, 6826, 8765, 8764, 1935, 8090, 8092, 8093,
    2407, 2406, 2403, 2404, 9261, 9259, 3349, 4343, 2, 3, 4345, 0, 4890, 4892, 4897, 4893, 4896, 6761, 4902, 4901, 9384,
    4913, 3017, 3021, 4900, 9385, 7833, 4898, 9382, 7830, 7829, 4904, 4906, 3107, 3105, 4914, 4907, 4911, 4908, 4912,
    4916, 4920, 4921, 4923, 501, 9184, 3122, 2184, 2186, 4924, 4926, 6364, 6366, 3347, 6759, 8567, 8564, 9988, 7236,
    7238, 2916, 2921, 2917, 2920, 4927, 4930, 3757, 4919, 3756, 3754, 1361, 1359, 3820, 3818, 4881, 4888, 3120, 9182,
    499, 4933, 4931, 3722, 3720, 4937, 4935, 4934, 635, 4253, 4255, 4366, 633, 3082, 3084, 8355, 8358, 9479, 9481, 9482,
    8920, 8922, 1990, 1992, 4938, 4940, 4943, 4946, 4944, 4941, 4947, 4950, 2633, 2631, 4948, 4951, 2207, 2204, 4961,
    9819, 9821, 3831, 4, 6, 4957, 4953, 4956, 6295, 6297, 4960, 3829, 6298, 6300, 4971, 4962, 4965, 305, 4250, 8433,
    304, 300, 8430, 502, 504, 2568, 2570, 4970, 4966, 4968, 4969, 8539, 765, 762, 760, 763, 4979, 6301, 6303, 7260,
    7122, 7123, 7125, 7258, 3479, 3477, 4792, 4790, 4976, 4981, 4985, 4982, 4975, 6851, 4980, 6853, 1963, 1965, 1966,
    1967, 3836, 3758, 3760, 7025, 8493, 8490, 4986, 9816, 9818, 7031, 7033, 7030, 4989, 4987, 3838, 2130, 2128, 1937,
    4356, 4358, 8076, 498, 496, 8074, 2211, 2209, 2208, 3978, 3975, 3976, 3846, 3848, 2510, 2786, 2783, 6717, 6718,
    6720, 769, 3914, 3797, 3795, 7040, 7042, 636, 638, 9190, 9188, 9191, 639, 7142, 7144, 6677, 6678, 6680, 6627, 6628,
    6630, 3447, 3449, 2508, 3416, 3418, 2785, 766, 767, 4452, 4451, 333, 4454, 331, 334, 4996, 4998, 4990, 5011, 9206,
    9207, 9204, 9273, 9275, 7034, 7036, 5002, 6304, 6306, 4999, 5000, 9867, 9870, 8536, 2938, 8529, 2940, 2941, 754,
    4061, 4519, 4517, 751, 9869, 8533, 4805, 4619, 2757, 2759, 9098, 3343, 3345, 3346, 9100, 4617, 4803, 5003, 5005,
    9913, 9915, 9916, 2430, 5004, 5007, 7026, 7028, 4604, 7029, 4606, 2429, 2427, 2514, 2516, 3899, 3903, 3901, 4841,
    3897, 4843, 3900, 2494, 2492, 6978, 6980, 9697, 9699, 8892, 8894, 1206, 1208, 1205, 5008, 5010, 6886, 6888, 1499,
    936, 1014, 1015, 4511, 642, 643, 4513, 640, 195, 200, 4266, 202, 4544, 4546, 3891, 3893, 7339, 7341, 7336, 7338,
    1869, 1871, 339, 338, 4460, 335, 336, 340, 4458, 755, 756, 2235, 2233, 3934, 9983, 9985, 3010, 3007, 3009, 4614,
    4808, 4616, 4806, 7213, 1738, 4816, 1346, 1344, 2998, 3000, 646, 644, 343, 341, 3732, 3730, 7211, 1740, 4814, 3744,
    3747, 2229, 2227, 777, 780, 779, 3925, 5015, 5014, 5017, 3927, 3924, 784, 9011, 9013, 3922, 7555, 7557, 1210, 1212,
    1209, 2621, 2623, 8928, 8926, 3229, 3231, 344, 346, 1106, 5019, 5021, 647, 649, 5025, 5022, 2147, 2149, 3990, 3988,
    353, 5026, 5028, 5031, 5032, 5029, 1429, 4478, 2849, 2848, 5033, 5037, 1427, 4413, 2218, 4476, 2844, 2845, 1430,
    4415, 2220, 3001, 3003, 8700, 8701, 8703, 7299, 7297, 8647, 8650, 8643, 7358, 7361, 7359, 2907, 2911, 2906, 2910,
    7558, 7560, 1216, 1284, 4557, 4554, 1282, 4002, 1285, 8319, 8321, 5040, 5042, 9802, 9805, 9803, 1375, 5278, 5284,
    9965, 9969, 7442, 7444, 3155, 3027, 3025, 17, 4289, 2517, 2311, 2313, 12, 4401, 4399, 11, 7, 10, 9, 2522, 2520, 650,
    652, 4286, 13, 19, 4290, 1560, 5018, 2978, 2983, 2024, 2116, 5046, 4697, 5043, 4695, 325, 327, 3515, 3513, 8929,
    5047, 5048, 5051, 2521, 3677, 3679, 1109, 1112, 8755, 8753, 655, 653, 1431, 1433, 9243, 9245, 5052, 5055, 1434,
    5056, 5058, 821, 3789, 3787, 823, 3034, 3032, 347, 349, 9899, 9901, 9898, 21, 1562, 1563, 8463, 8465, 1544, 20,
    1543, 1052, 3947, 1541, 8107, 2302, 2304, 2934, 4000, 2932, 9656, 9658, 4767, 4765, 8640, 8644, 8648, 9608, 9610,
    3933, 5062, 5065, 5063, 3745, 5059, 4026, 7407, 7409, 3738, 2497, 6961, 6963, 8865, 8866, 8868, 8869, 37, 8428,
    3785, 38, 3786, 7270, 2495, 2931, 5072, 5070, 5073, 658, 656, 2056, 2054, 4698, 4700, 10042, 2082, 2084, 2964, 2968,
    7582, 7584, 5066, 5069, 1838, 1840, 7719, 7721, 9279, 9281, 9282, 9566, 9568, 280, 4136, 282, 283, 4138, 4006, 4003,
    4005, 505, 507, 7420, 7422, 7707, 7709, 1924, 8500, 2085, 8544, 8502, 8722, 1957, 1955, 3706, 3708, 9515, 9517,
    1116, 1114, 1113, 3336, 3338, 3339, 2645, 2647, 2648, 1075, 1077, 1277, 1281, 661, 4505, 662, 4507, 659, 8829, 8831,
    4234, 999, 1119, 1117, 1459, 1745, 1747, 1917, 1914, 5074, 5076, 8787, 8789, 6571, 6574, 5079, 5077, 5080, 8895,
    8897, 2266, 2268, 294, 298, 299, 295, 4720, 4722, 3461, 3459, 1916, 906, 908, 1487, 9744, 9747, 9748, 9745, 3289,
    3291, 9569, 9572, 9570, 9573, 1970, 1971, 1968, 1962, 352, 350, 909, 1278, 1280, 1958, 1960, 6845, 6847, 1961, 6572,
    6575, 2928, 2528, 2326, 2328, 2529, 2539, 2530, 2532, 2533, 7233, 7235, 2537, 930, 1213, 3330, 3332, 7252, 8813,
    8816, 2930, 824, 826, 827, 2526, 4324, 24, 25, 4323, 26, 4321, 22, 8124, 1412, 1414, 1411, 1921, 1923, 2841, 4142,
    4144, 355, 2843, 8962, 7625, 7627, 8814, 1486, 1484, 18, 4291, 7493, 7495, 4186, 4628, 4185, 4626, 4189, 4183, 547,
    1120, 508, 2179, 2182, 2183, 6833, 6835, 5542, 5539, 3103, 7741, 2127, 1883, 1885, 2972, 3352, 6861, 6863, 3053,
    7647, 4672, 7192, 396, 2251, 2253, 6785, 543, 2134, 7579, 7581, 699, 4510, 2232, 3244, 3246, 8549, 9833, 1872, 1874,
    2100, 2102, 2278, 2280, 3162, 9271, 4249, 3149, 546, 3890, 4764, 3327, 3329, 9605, 9607, 2308, 2310, 4758, 3971,
    3974, 2729, 2557, 955, 1410, 3355, 5554, 5553, 7727, 1065, 4217, 3766, 2802, 3125, 3126, 3128, 5573, 5558, 5559,
    3940, 3939, 6964, 6966, 2200, 4418, 2203, 5567, 5565, 6354, 6357, 9348, 7825, 4678, 8408, 7000, 7002, 6842, 6844,
    6931, 6933, 790, 9460, 9462, 8940, 8971, 9829, 9917, 9918, 9920, 9921, 4461, 2855, 4292, 7778, 34, 5084, 5081, 490,
    8166, 5086, 5088, 5085, 2780, 1391, 4530, 1545, 4157, 4054, 4058, 4042, 7175, 4464, 2604, 1681, 3931, 1666, 1665,
    1671, 4340, 1676, 7639, 7641, 7914, 8061, 8304, 4084, 8200, 8310, 8296, 928, 8301, 8286, 27, 31, 8195, 8190, 40,
    1016, 8313, 492, 9589, 9591, 9592, 510, 7744, 8146, 7613, 7615, 9888, 6794, 1925, 1927, 8786, 8571, 8574, 9790,
    9792, 3174, 1616, 7818, 5545, 5550, 6260, 6263, 8735, 7819, 8267, 6264, 6266, 6267, 6269, 9223, 9002, 9004, 7176,
    7178, 8243, 8245, 3137, 7487, 7489, 4574, 8987, 990, 4463, 2857, 8168, 7780, 2782, 1231, 2977, 6815, 6819, 1670,
    1669, 1679, 1674, 1651, 4837, 4838, 9107, 4840, 9111, 4620, 9835, 3268, 3270, 663, 665, 361, 4421, 362, 9634, 9636,
    1818, 1820, 5355, 7729, 7728, 9885, 968, 8973, 7813, 7815, 1675, 4329, 45, 48, 1217, 9851, 5631, 5622, 5627, 5628,
    8497, 8506, 5634, 6582, 6584, 7767, 8990, 3709, 6816, 2836, 8974, 8432, 7610, 7612, 2879, 8147, 8149, 6839, 6841,
    1051, 4502, 4761, 359, 4419, 3298, 3300, 7910, 7355, 4235, 4466, 7195, 8420, 7995, 794, 3323, 8208, 8248, 8616,
    8165, 5579, 5577, 5578, 6576, 6578, 5583, 6579, 6581, 5585, 5587, 7604, 7606, 5593, 1061, 9242, 6805, 9005, 9007,
    5596, 5357, 4236, 2642, 8305, 8309, 8322, 8324, 4823, 8601, 8763, 1152, 702, 8910, 7392, 8762, 3725, 7391, 7990,
    7668, 8232, 7996, 8233, 8188, 8183, 9992, 8817, 8819, 7344, 553, 8112, 3404, 3406, 5599, 8379, 1156, 5607, 5604,
    2560, 2563, 8143, 2354, 7370, 3834, 3835, 2161, 2163, 2165, 2164, 2476, 2445, 7533, 7535, 5611, 2320, 2322, 8546,
    1947, 5617, 4500, 705, 4129, 1220, 9848, 8666, 7949, 8669, 876, 8182, 8177, 1451, 6848, 6850, 1900, 1901, 2469,
    8721, 807, 8613, 2608, 4331, 47, 4332, 6789, 9706, 9708, 7063, 4681, 8639, 8297, 8300, 8194, 8199, 8189, 8290, 708,
    9194, 3748, 2834, 4583, 5643, 5641, 9498, 9500, 1418, 3204, 2877, 8287, 107, 5089, 5091, 105, 106, 5092, 5094, 9980,
    9982, 6782, 4294, 8299, 8308, 8315, 8303, 4087, 8203, 8289, 8312, 30, 8422, 8198, 8193, 42, 43, 32, 39, 1680, 1682,
    1547, 1548, 2987, 1271, 1273, 4728, 4726, 7150, 2861, 2863, 7148, 9653, 9655, 5096, 2609, 2611, 2824, 3016, 3014,
    5099, 5102, 4371, 4373, 55, 54, 5103, 5106, 6455, 6458, 50, 7591, 7593, 3535, 1464, 8842, 8844, 4009, 4007, 6777,
    6779, 3674, 3676, 1809, 1813, 8898, 5107, 5109, 6459, 6461, 4226, 3943, 5110, 5111, 5114, 6603, 6605, 2672, 2670,
    9614, 9616, 4706, 949, 8398, 9728, 9730, 9593, 9595, 4704, 9599, 9601, 3441, 3443, 2013, 2015, 2452, 2960, 5098,
    2454, 7049, 7051, 5115, 5120, 8373, 6697, 8371, 6695, 6762, 6763, 6765, 8578, 9838, 5125, 5130, 53, 5132, 7382,
    7384, 3274, 3276, 162, 2984, 2986, 7490, 7492, 7542, 7544, 1889, 1891, 2958, 5123, 5116, 6892, 6889, 6702, 6703,
    6705, 6890, 5126, 5131, 7046, 7048, 5127, 9793, 9795, 9700, 9702, 8724, 514, 5122, 5117, 5121, 3654, 3658, 1626,
    1630, 3650, 3657, 3653, 1631, 1634, 1629, 5146, 5148, 2630, 2627, 2629, 8066, 8899, 8901, 9125, 9137, 1290, 9131,
    8116, 3801, 3798, 6871, 5135, 668, 4694, 4160, 5133, 5136, 666, 4692, 4158, 6873, 6870, 7902, 7904, 5137, 5139,
    3536, 859, 861, 862, 1635, 1638, 5140, 5144, 5143, 1808, 7785, 7783, 7781, 7784, 5145, 9779, 9782, 6755, 9283, 9285,
    9709, 9711, 6753, 3641, 3638, 3640, 1125, 1127, 4646, 4644, 1128, 2571, 8592, 3096, 3094, 2314, 2316, 2589, 2591,
    8448, 1030, 7523, 7525, 3537, 3533, 3538, 1879, 1882, 1881, 9562, 9564, 9565, 9424, 9426, 1298, 2935, 2937, 8562,
    1232, 1234, 1235, 4393, 3671, 3673, 1810, 1814, 3583, 3232, 512, 511, 4225, 9136, 4166, 8510, 4035, 3623, 3625,
    7951, 7955, 7966, 671, 6495, 6497, 2244, 2247, 2245, 2574, 2576, 5149, 5151, 6498, 6500, 6501, 5152, 5153, 5155,
    7975, 4774, 4775, 7276, 3956, 992, 3566, 5156, 519, 515, 518, 4448, 4450, 7971, 9512, 9514, 8759, 8756, 8757, 7478,
    7480, 7619, 7621, 9347, 2779, 669, 674, 2141, 2143, 3542, 3849, 3851, 5171, 7129, 7126, 7127, 5173, 9353, 5169,
    5172, 5161, 5165, 5164, 9401, 4885, 4886, 5168, 4882, 4884, 6361, 6363, 9360, 9359, 5166, 1362, 4887, 5181, 5183,
    5185, 5187, 5188, 6491, 6493, 6494, 5192, 5189, 5191, 5184, 9427, 9429, 303, 4019, 4252, 3684, 10027, 2505, 4777,
    7278, 6701, 6699, 6698, 8543, 2504, 2507, 4150, 5194, 5197, 7893, 7891, 5193, 9908, 9909, 9911, 9912, 2915, 1257,
    1259, 5200, 5198, 5201, 520, 522, 9365, 10031, 4991, 4994, 4995, 7056, 7059, 3782, 7281, 7214, 7962, 5202, 5206, 61,
    4380, 60, 4382, 56, 611, 2657, 525, 523, 3870, 3872, 4601, 4599, 7926, 7932, 6716, 9300, 9298, 9301, 3691, 5207,
    5211, 5214, 6484, 6486, 6487, 6488, 6490, 9338, 5219, 5216, 5220, 6712, 6713, 9454, 9456, 3693, 5210, 773, 770,
    6673, 6674, 6676, 771, 750, 7940, 749, 4516, 7954, 7938, 7969, 7946, 7965, 7960, 7974, 7943, 7933, 7117, 7114, 7115,
    5222, 5221, 5224, 5227, 5225, 9296, 5228, 5231, 5230, 5232, 5234, 3881, 9343, 9337, 746, 4514, 7950, 7935, 7944,
    7927, 7970, 7967, 7939, 7961, 7956, 5212, 5217, 7279, 5238, 5235, 5237, 6681, 5241, 5242, 5244, 8345, 8347, 8275,
    8278, 8272, 8281, 2424, 1307, 3484, 3480, 2826, 9486, 9488, 2426, 8104, 8106, 9767, 9769, 8150, 8152, 4231, 8131,
    6766, 6767, 5245, 5247, 4610, 4799, 9390, 1736, 1734, 5248, 5250, 676, 9999, 10001, 678, 3265, 5251, 5256, 363,
    2690, 5257, 8273, 4374, 8403, 65, 67, 4376, 62, 66, 3991, 2034, 8590, 9773, 9775, 2599, 6041, 9387, 1950, 1948,
    7567, 7569, 2033, 2031, 2035, 5260, 5262, 4800, 8388, 7597, 7599, 71, 5275, 6408, 6410, 5276, 5267, 6402, 6404, 68,
    5265, 6405, 6407, 7875, 7887, 4691, 5266, 73, 1352, 6394, 6396, 6397, 6398, 6400, 6401, 1354, 4256, 8671, 72, 4547,
    4549, 1355, 1129, 1131, 1134, 1137, 1132, 1135, 1358, 74, 1351, 1356, 5263, 5268, 5271, 7876, 7871, 7885, 5273,
    4689, 963, 5270, 7878, 7874, 966, 967, 5281, 5280, 9967, 9971, 8820, 8822, 1038, 8674, 4258, 7481, 7483, 4232, 5277,
    9964, 9968, 5282, 2140, 5283, 4750, 8169, 8171, 3873, 3874, 3877, 3878, 3203, 3201, 2138, 6047, 9389, 980, 529, 531,
    5286, 5289, 9881, 9883, 9265, 4531, 3489, 3486, 6727, 6725, 831, 2214, 2212, 832, 4714, 3057, 3059, 7372, 7374,
    7375, 833, 2586, 2588, 9473, 9475, 534, 532, 9891, 9894, 9892, 8933, 3703, 3705, 8935, 3597, 3598, 3600, 1934, 1933,
    1931, 9577, 9579, 4533, 4716, 7607, 7609, 9457, 9459, 8362, 8364, 1460, 1463, 1465, 4224, 1557, 1559, 7294, 9262,
    8054, 1424, 1426, 1425, 7357, 2048, 2049, 9264, 1972, 6386, 6389, 5472, 6213, 6215, 5466, 5471, 6207, 6209, 7857,
    7858, 6210, 6212, 8823, 8825, 78, 3378, 3376, 5483, 6426, 6428, 6429, 6423, 6425, 4262, 4526, 4223, 4719, 4717, 159,
    5290, 5292, 8218, 8220, 3056, 3054, 535, 537, 1974, 6417, 6419, 3776, 316, 318, 4013, 7296, 5293, 5295, 5159, 6797,
    6799, 6420, 6422, 6411, 6413, 9251, 6414, 6416, 9101, 9103, 9249, 2254, 2256, 1522, 1540, 1539, 2275, 2277, 1503,
    3885, 3887, 7254, 1047, 7475, 7477, 7473, 1227, 7426, 7429, 8687, 4200, 3050, 3052, 5296, 5298, 1749, 1751, 3073,
    3075, 8523, 8342, 8344, 7774, 7771, 7470, 7472, 7474, 1226, 4535, 2368, 2371, 4537, 2370, 4534, 2416, 2418, 1244,
    1246, 1247, 9611, 9613, 8162, 8164, 6985, 6987, 6599, 6602, 2166, 2168, 4207, 1386, 293, 4197, 8598, 1570, 227, 226,
    225, 4320, 8419, 8367, 681, 8359, 8361, 2281, 2283, 5939, 9396, 1892, 1894, 228, 9393, 9395, 1765, 1767, 679, 2823,
    2821, 8172, 8174, 1598, 1600, 75, 4455, 4456, 79, 80, 9079, 9081, 9001, 8977, 682, 684, 2187, 2189, 6391, 6393, 538,
    540, 3993, 3999, 6551, 6554, 6550, 6553, 6555, 5299, 5301, 5302, 685, 687, 2678, 2679, 4504, 1993, 10008, 2009,
    2012, 7315, 7313, 3322, 526, 7677, 7675, 9545, 9547, 9548, 7015, 7018, 4867, 4870, 6880, 6882, 6879, 9505, 9507,
    7285, 7287, 1995, 10010, 3047, 3049, 688, 690, 8923, 3018, 828, 4789, 9715, 9717, 4787, 4786, 1274, 1276, 8098,
    8100, 1140, 1138, 7905, 7907, 6796, 5303, 9119, 9121, 7451, 7453, 7454, 5305, 6596, 6598, 6830, 6832, 1141, 1144,
    3215, 3213, 1143, 6592, 6595, 8573, 7678, 3176, 9052, 9054, 6326, 6328, 5463, 6323, 6325, 3292, 3294, 9508, 9511,
    9537, 9539, 9540, 2332, 2334, 9531, 9533, 3382, 3319, 3321, 9556, 9558, 9541, 9543, 9544, 3384, 9451, 9453, 9761,
    9763, 7448, 7450, 9418, 9420, 2343, 2341, 3041, 3043, 7088, 8707, 5306, 5309, 7043, 7436, 7438, 9412, 9414, 1148,
    1145, 7433, 7435, 5455, 6320, 6322, 7458, 7460, 7086, 5177, 9354, 5174, 5178, 5179, 4707, 4709, 4010, 4012, 9436,
    9438, 6329, 6332, 2365, 2367, 2364, 2362, 7502, 7504, 8989, 9668, 9670, 5456, 6317, 6319, 5462, 5454, 6314, 6316,
    9960, 5457, 7045, 7012, 7014, 7071, 6694, 6692, 7068, 7069, 8914, 8916, 284, 287, 7074, 9430, 9432, 7072, 5311,
    5312, 5314, 5315, 6333, 6335, 2654, 7037, 7039, 10033, 5318, 5316, 6640, 6639, 6642, 9439, 9441, 286, 1294, 6656,
    6658, 6655, 9662, 9664, 1296, 9528, 9530, 1297, 7467, 7469, 8096, 5319, 5324, 6967, 3772, 5325, 5328, 9433, 9435,
    5329, 5331, 6336, 6338, 3802, 3803, 3804, 3807, 3806, 7464, 7466, 9659, 9661, 9166, 3817, 9164, 3815, 5332, 6724,
    6721, 6722, 5334, 3197, 3195, 4725, 4723, 250, 7461, 7463, 4622, 8094, 8097, 1537, 1501, 9866, 3221, 9864, 7511,
    7513, 7514, 7516, 3219, 1045, 9521, 9523, 7698, 7700, 3503, 3505, 4389, 174, 167, 170, 9559, 9561, 9524, 9526, 9527,
    173, 9640, 9642, 3283, 3285, 9783, 9785, 8699, 7306, 7308, 8697, 1326, 1323, 10025, 8451, 4176, 4179, 8436, 8450,
    8454, 1748, 1752, 6651, 6654, 6652, 691, 693, 3169, 3167, 5335, 5337, 8953, 8951, 9445, 9447, 9694, 9696, 9718,
    9721, 5338, 5342, 6909, 5339, 5343, 6907, 9122, 9140, 9128, 5346, 5344, 9925, 9927, 7318, 8118, 8121, 8115, 3271,
    3273, 6339, 6341, 9553, 9555, 4241, 1055, 1057, 931, 1764, 1768, 8547, 3713, 9448, 9450, 5347, 5350, 5353, 6307,
    6309, 9722, 9724, 5351, 5354, 6310, 6313, 7520, 7522, 7455, 7457, 7508, 7510, 4541, 4543, 8992, 8607, 4271, 132,
    138, 7651, 7653, 9874, 9549, 9551, 9552, 9878, 4667, 8631, 7654, 9877, 9415, 9417, 4669, 8633, 7517, 7519, 9442,
    9444, 8925, 8046, 6562, 6564, 7134, 7135, 9822, 9824, 7155, 8042, 83, 4379, 3425, 3427, 1986, 945, 5358, 5363, 5361,
    5362, 5365, 5368, 7151, 7152, 7153, 5369, 5371, 8728, 8726, 8725, 9398, 3389, 3391, 4746, 4598, 4744, 9400, 4596,
    4743, 5372, 8016, 5374, 4435, 368, 369, 4437, 3911, 9058, 9060, 3909, 366, 372, 370, 3700, 3702, 866, 863, 2860,
    2858, 5377, 1388, 1390, 5375, 1387, 8393, 8047, 8038, 8041, 8017, 8034, 8060, 9996, 9998, 8035, 4773, 3962, 4771,
    3428, 3431, 9176, 373, 376, 378, 4442, 4444, 375, 9178, 87, 5378, 5381, 9236, 5380, 9234, 90, 89, 10022, 85, 88,
    5398, 6559, 6561, 5395, 5394, 5391, 2995, 2997, 5388, 7216, 5382, 5384, 8089, 7215, 7219, 8088, 2949, 2951, 8087,
    8083, 81, 4377, 84, 5385, 5401, 3645, 382, 4365, 2564, 2566, 2614, 2612, 6025, 4309, 4311, 91, 97, 94, 2482, 2480,
    6897, 6893, 6937, 7826, 7828, 4128, 5392, 5389, 5396, 2583, 2585, 5399, 379, 4363, 978, 5432, 1032, 6222, 6224,
    9688, 9690, 5405, 5409, 6237, 6239, 3950, 3953, 5310, 7288, 7693, 7689, 1021, 7696, 7691, 7692, 7239, 3234, 5402,
    5407, 5411, 2818, 2837, 696, 694, 5404, 6225, 6227, 5413, 5416, 5417, 9951, 7834, 9954, 9956, 7273, 7849, 7882,
    7879, 9948, 5422, 5429, 7894, 5431, 6367, 6369, 9227, 3714, 2046, 385, 4424, 7290, 4422, 386, 3982, 383, 9286, 9289,
    9292, 7846, 2770, 2812, 7137, 5560, 3493, 3495, 6234, 6236, 6240, 6242, 7898, 9226, 8423, 9685, 9687, 6387, 6390,
    9293, 7243, 7242, 7245, 7300, 7302, 9344, 2776, 7775, 9350, 9356, 387, 1253, 1256, 3680, 6370, 6372, 5440, 5437,
    5441, 6621, 6623, 2912, 3038, 3040, 9362, 5323, 6969, 5320, 6231, 6233, 3031, 3028, 5467, 1036, 3790, 6373, 6375,
    4688, 5444, 7266, 9297, 9334, 9340, 4362, 7303, 7305, 5442, 7264, 4686, 5446, 943, 4120, 5157, 6228, 6230, 5452,
    5458, 9958, 5460, 9847, 5464, 5469, 5473, 5475, 7854, 5481, 4046, 3365, 3359, 4111, 9143, 9144, 5433, 5436, 6543,
    6545, 1034, 5426, 6606, 6608, 7897, 5427, 6609, 6611, 5484, 5507, 5508, 6219, 6221, 7697, 5423, 7895, 5420, 6528,
    6531, 5428, 5421, 6532, 6535, 3150, 3152, 5415, 5419, 6216, 6218, 9953, 9950, 9957, 7836, 7853, 7852, 7884, 7881,
    7275, 9682, 9684, 8944, 5488, 5486, 5489, 5492, 3960, 392, 3697, 3699, 390, 393, 6257, 6259, 6252, 6255, 6256, 5493,
    5499, 6540, 6542, 5502, 5495, 5501, 6536, 6539, 5504, 5511, 6624, 6626, 5505, 9495, 9497, 7499, 7501, 5497, 5498,
    5509, 6249, 6251, 7636, 7638, 5447, 3063, 5451, 5449, 5450, 3060, 3062, 5512, 5514, 101, 98, 102, 6246, 6248, 5520,
    6615, 6617, 5515, 5517, 6618, 6620, 6899, 9303, 9306, 9302, 5518, 5521, 5522, 6243, 6245, 5524, 5525, 5528, 8993,
    983, 7196, 7198, 5468, 6546, 6548, 6549, 5476, 5534, 5536, 6612, 6614, 5529, 5533, 6894, 6896, 5530, 2402, 2400,
    6940, 6938, 2946, 2948, 9884, 9922, 9924, 9879, 2180, 3101, 5540, 5537, 3104, 2125, 3350, 2744, 2746, 2970, 2871,
    2873, 7645, 4670, 7190, 394, 6783, 798, 800, 541, 2132, 697, 4508, 2230, 8911, 8913, 2099, 3419, 3421, 3160, 3888,
    4762, 3147, 544, 4171, 4173, 2954, 2952, 3812, 3814, 5543, 7816, 869, 867, 3969, 3972, 4756, 3777, 5546, 5547, 8265,
    7725, 952, 8268, 956, 957, 4245, 4246, 4242, 4244, 8733, 5548, 5549, 3353, 5551, 1062, 1064, 3764, 3123, 1091, 3508,
    1584, 3506, 5555, 3937, 2198, 1582, 4416, 2201, 397, 5569, 6358, 6360, 5561, 7823, 5568, 5566, 2988, 2990, 8404,
    4676, 1488, 1490, 1491, 1595, 1597, 1782, 1786, 788, 4479, 400, 4481, 402, 2754, 2756, 3852, 3854, 5574, 5571, 9731,
    9733, 4528, 548, 6565, 6567, 9055, 9057, 550, 7379, 7381, 7172, 6568, 6570, 9421, 9423, 8156, 8158, 9890, 1619,
    1620, 3139, 4577, 1653, 7733, 7732, 9887, 7770, 6820, 1260, 1262, 9406, 9408, 1606, 4203, 1607, 4759, 3843, 3845,
    9858, 9855, 9863, 9861, 9860, 9857, 8886, 8888, 8832, 8834, 4490, 419, 4485, 414, 7193, 1819, 1815, 3189, 8954,
    1517, 1392, 1394, 1789, 1792, 1788, 5575, 5580, 5584, 2644, 5588, 1058, 1060, 9240, 6803, 5589, 1520, 1521, 5594,
    2640, 9269, 9272, 2355, 2352, 2752, 4821, 1150, 1149, 2973, 1153, 8908, 8760, 2643, 700, 3723, 7389, 2658, 2660,
    2661, 7666, 8229, 2662, 970, 8234, 8236, 8228, 8185, 8179, 9989, 7342, 551, 8110, 933, 2750, 2751, 5597, 5600, 5605,
    5601, 2561, 1157, 8377, 2356, 2357, 7368, 7371, 8472, 8474, 3832, 2160, 403, 406, 4427, 8624, 4425, 8622, 2473,
    2443, 5608, 5609, 1945, 9108, 1406, 1088, 1090, 5612, 5613, 288, 290, 9928, 9930, 703, 1154, 8664, 1783, 1787, 4497,
    4501, 1453, 1447, 1450, 1452, 2747, 1407, 2887, 2889, 1397, 995, 1395, 1898, 6787, 2467, 7232, 5619, 5618, 5623,
    5629, 5624, 4647, 4649, 1722, 1726, 4679, 8637, 3773, 1019, 49, 6786, 2753, 993, 7060, 7064, 2801, 2649, 2798, 2800,
    7755, 7757, 7230, 1018, 3779, 804, 8611, 5632, 5635, 1725, 1721, 5637, 8178, 8184, 8175, 3235, 3237, 8975, 8999,
    706, 9192, 1585, 1588, 5638, 5642, 407, 409, 2893, 2892, 2890, 874, 1005, 1007, 410, 412, 1587, 3309, 8524, 1605,
    4204, 1602, 4201, 3191, 103, 4486, 4489, 413, 418, 6780, 8956, 8873, 8875, 3539, 8583, 8376, 8374, 2513, 5647, 5652,
    5645, 5650, 3733, 3737, 3734, 9467, 9469, 2955, 2957, 2547, 3740, 3743, 3750, 3753, 2511, 4017, 4016, 4562, 4564,
    7347, 7345, 420, 422, 7348, 9470, 9472, 879, 877, 9027, 9029, 5653, 4051, 4049, 119, 4385, 6133, 6509, 6511, 1439,
    1441, 894, 9518, 9520, 6132, 6512, 6514, 5654, 5656, 1886, 1888, 8057, 425, 1530, 1527, 9403, 9405, 2269, 2271,
    2002, 2004, 1160, 1004, 8064, 8279, 1615, 7761, 7763, 2720, 2722, 5661, 5663, 5664, 5666, 9942, 9944, 5657, 5659,
    2477, 2479, 554, 556, 1566, 1074, 8515, 121, 1981, 5660, 3526, 3524, 7600, 7602, 7603, 5688, 6506, 6508, 2005, 3180,
    3182, 423, 924, 926, 559, 557, 8826, 8828, 562, 560, 109, 8240, 111, 1977, 1978, 1531, 8784, 2137, 2135, 1854, 1856,
    1895, 1897, 1376, 7387, 7385, 7388, 1378, 1158, 2193, 2196, 2195, 116, 4386, 114, 4388, 1002, 10030, 7916, 810, 112,
    115, 4637, 2257, 2259, 9712, 9714, 6913, 873, 870, 6915, 2197, 2546, 1471, 1473, 1474, 2410, 2411, 2408, 3589, 3591,
    2113, 2115, 2241, 4666, 2239, 2242, 2243, 4664, 9764, 9766, 9237, 9239, 6134, 1365, 3259, 3261, 5669, 5667, 1366,
    1363, 120, 4383, 117, 5687, 5691, 6502, 6505, 9963, 5706, 5705, 3386, 3388, 1913, 1982, 10034, 10036, 1979, 9139,
    9127, 1292, 9133, 1264, 1266, 1267, 1263, 2544, 1504, 1507, 5698, 2016, 122, 1435, 1437, 5675, 5676, 5680, 5670,
    5681, 7246, 7248, 5701, 6934, 6936, 5674, 5682, 5684, 5685, 5689, 9961, 5692, 6525, 6527, 5693, 1643, 1639, 1642,
    5702, 3385, 5703, 5694, 7799, 7802, 5697, 6345, 6347, 5699, 127, 1001, 1911, 893, 4673, 7648, 7650, 4675, 4634,
    4636, 1715, 1975, 124, 2018, 125, 126, 3108, 3110, 1438, 890, 4305, 895, 1611, 1608, 1612, 1613, 1614, 4755, 4749,
    5710, 4747, 5707, 5708, 4753, 1829, 1831, 1832, 8043, 3610, 2006, 2008, 3170, 3173, 9310, 3172, 7400, 141, 143,
    4339, 142, 7401, 7403, 9643, 9645, 565, 563, 4267, 128, 2236, 2238, 2974, 2976, 2144, 2146, 7393, 5716, 5711, 5715,
    5714, 1163, 1161, 7394, 7396, 3530, 3532, 8663, 8661, 4272, 1762, 7332, 883, 998, 2041, 3438, 3440, 1166, 1592,
    1594, 2226, 9307, 9308, 4337, 139, 4059, 10028, 1072, 5719, 5717, 2175, 2177, 2178, 426, 566, 568, 428, 1549, 1552,
    431, 429, 5737, 2221, 2225, 2222, 2376, 2378, 2379, 1567, 1564, 808, 144, 146, 8444, 3485, 3481, 8905, 8907, 2260,
    2262, 495, 493, 9583, 9585, 3286, 3288, 2067, 2069, 8712, 9825, 9828, 9827, 2461, 2463, 5720, 5723, 5724, 5728,
    6883, 6885, 5725, 5736, 6351, 6353, 5738, 5732, 7864, 958, 5729, 5733, 7868, 7870, 7865, 7862, 961, 962, 1553, 1661,
    1664, 5727, 5734, 3966, 3601, 3603, 9179, 569, 3132, 3129, 3131, 1833, 1835, 1836, 1837, 5739, 5741, 6941, 5742,
    5744, 9082, 9084, 5731, 6348, 6350, 7867, 3435, 3437, 8285, 8282, 8902, 8550, 1575, 3407, 3409, 1580, 5745, 5750,
    8269, 9248, 5760, 3858, 3860, 5763, 6342, 6344, 5747, 5749, 5752, 5754, 5758, 5746, 5751, 5755, 5759, 9246, 7570,
    7572, 5770, 572, 5765, 577, 575, 574, 5772, 5776, 5778, 5774, 5775, 9489, 9491, 8584, 1167, 3607, 7734, 7737, 7736,
    1572, 1576, 1577, 1581, 3087, 1329, 5779, 5781, 7131, 7133, 8067, 7130, 7716, 7718, 4809, 3088, 3090, 2040, 3917,
    3921, 3920, 7169, 7171, 7249, 1170, 3085, 1327, 3717, 3719, 712, 745, 743, 3241, 3243, 5783, 5785, 5782, 1793, 3670,
    7098, 7100, 4701, 4703, 7251, 7204, 9675, 9678, 9676, 7202, 7722, 7724, 9276, 7261, 3523, 7263, 5793, 5789, 5790,
    7672, 7674, 5786, 5787, 3609, 9185, 9187, 3997, 711, 3326, 709, 3324, 8044, 8058, 8013, 8030, 8036, 8039, 3521,
    8270, 7321, 5798, 5800, 6270, 6273, 9375, 5794, 5796, 9372, 5797, 5802, 7319, 6277, 6279, 7410, 7412, 3392, 3394,
    7803, 7805, 715, 8348, 8350, 4028, 4032, 9278, 6274, 6276, 9374, 5810, 5807, 713, 5803, 5808, 1022, 2036, 2038,
    2039, 4779, 4778, 4781, 8770, 9935, 9937, 9938, 3301, 3303, 8399, 8394, 8389, 8384, 8383, 8397, 8402, 8387, 8392,
    9014, 9016, 9061, 9063, 7145, 7147, 7185, 7183, 7182, 1741, 1744, 7293, 7291, 1168, 3456, 3458, 3453, 3455, 8780,
    9631, 9633, 981, 8768, 8012, 1171, 8651, 4742, 4740, 3146, 3143, 3144, 1757, 1761, 2663, 2665, 2666, 7325, 7331,
    3571, 1763, 1164, 1756, 1758, 5811, 3547, 3548, 4349, 151, 4352, 147, 152, 150, 4351, 7526, 7528, 7529, 3499, 3496,
    3497, 1175, 155, 153, 9580, 9582, 4428, 4430, 434, 4431, 432, 9220, 9218, 3855, 3857, 7549, 7551, 4342, 2607, 7545,
    7548, 3340, 3342, 3312, 3313, 3315, 880, 4298, 882, 4301, 8429, 884, 2876, 2874, 5766, 5771, 9181, 571, 578, 2708,
    8294, 3576, 3573, 3575, 5813, 2709, 8291, 4205, 2706, 4658, 2710, 9993, 9995, 3004, 3006, 3879, 8031, 580, 7445,
    7447, 3941, 8295, 7326, 7330, 1699, 1703, 1702, 3177, 3179, 2969, 2965, 1174, 1173, 8654, 8904, 4660, 356, 358,
    2460, 2458, 1658, 1654, 4247, 6790, 1042, 1044, 3198, 3200, 8948, 4170, 8950, 1095, 4168, 583, 581, 8978, 8534,
    8530, 3165, 8980, 3163, 3166, 1847, 1849, 2044, 7585, 7587, 8636, 8634, 2045, 7160, 7162, 7159, 8252, 8255, 8258,
    8249, 8681, 8153, 8155, 9033, 9035, 9871, 9873, 5818, 5814, 5817, 5819, 5822, 8257, 8260, 8251, 8684, 8254, 7976,
    7980, 2215, 2217, 3035, 3037, 8798, 8799, 4220, 8796, 2042, 4029, 6793, 6791, 6821, 6823, 5825, 5823, 9895, 9897,
    3561, 8135, 8138, 8132, 9703, 9705, 3665, 3667, 4259, 4219, 156, 160, 435, 437, 7205, 7207, 6864, 6866, 9905, 9907,
    166, 1108, 1098, 3662, 3664, 3450, 3452, 9091, 2963, 9097, 9094, 9064, 9066, 9067, 9069, 3400, 3255, 3258, 3476,
    8471, 8752, 10016, 8561, 8558, 3250, 3254, 4110, 9197, 9036, 9038, 2263, 2265, 9076, 9078, 7376, 7378, 8793, 8795,
    718, 1844, 1846, 9314, 5805, 9370, 9230, 5806, 2686, 168, 169, 1293, 161, 3668, 3669, 4263, 7439, 7441, 584, 586,
    589, 587, 716, 9312, 9311, 9315, 9228, 1659, 9368, 9366, 1655, 9369, 1660, 1024, 9316, 9318, 2684, 3685, 3687, 7309,
    7312, 3013, 3011, 3558, 1096, 2739, 2738, 2736, 2735, 4390, 164, 163, 8159, 8161, 5828, 8773, 8771, 5826, 9039,
    9041, 4732, 4735, 4733, 1176, 10011, 4568, 4570, 1918, 1920, 175, 178, 4045, 7981, 3358, 3364, 4119, 4135, 3930,
    4141, 177, 180, 179, 1180, 2335, 2337, 8792, 9095, 9092, 9089, 3464, 2894, 2896, 2961, 8749, 3398, 3462, 2732, 2734,
    2743, 813, 811, 9195, 3474, 8559, 10014, 3251, 8469, 4108, 8212, 8214, 8790, 3529, 3527, 4846, 4844, 1178, 10013,
    1179, 1099, 3562, 7324, 8205, 8614, 8246, 4629, 4633, 4632, 7997, 739, 737, 3985, 6857, 6854, 8677, 3552, 1621,
    1624, 1625, 9258, 9256, 3549, 8204, 8729, 8730, 7075, 7077, 8732, 8000, 8002, 7121, 3432, 3434, 3468, 3563, 7118,
    7119, 3500, 3502, 6855, 8468, 8748, 8741, 10019, 5829, 5833, 5835, 5837, 923, 919, 922, 3861, 2457, 8775, 8778,
    8779, 2455, 8774, 3863, 438, 440, 4954, 4959, 7924, 8078, 940, 8003, 8005, 1494, 1492, 1495, 8446, 3781, 3444, 3446,
    2794, 2797, 5838, 5840, 7111, 8077, 7918, 6977, 6974, 6975, 2344, 2346, 2347, 1865, 1867, 1868, 7113, 8412, 9755,
    9757, 2796, 3192, 3194, 5843, 7999, 4467, 2864, 4468, 2865, 7221, 7223, 5841, 4190, 7917, 4471, 2867, 4470, 1069,
    1071, 8512, 197, 203, 918, 915, 917, 2655, 1496, 1500, 5844, 5850, 5845, 3304, 3306, 5846, 5849, 5853, 4192, 8800,
    8802, 6912, 6910, 2248, 2250, 7316, 3908, 3907, 3905, 2057, 2060, 2059, 9319, 441, 443, 9167, 9169, 3894, 1309,
    3896, 2090, 2092, 444, 446, 8081, 9170, 9172, 8526, 3022, 3024, 3808, 3811, 3810, 4025, 4023, 5860, 7156, 7158,
    3509, 3510, 5858, 7267, 4731, 4729, 9321, 4154, 4151, 4152, 719, 721, 937, 939, 1826, 7089, 7091, 4663, 1824, 1828,
    4661, 6706, 6708, 3864, 3866, 4813, 4811, 1827, 9476, 9478, 1189, 1191, 8570, 3467, 3465, 8690, 2486, 2488, 5857,
    5854, 7103, 7101, 5863, 5872, 5874, 5873, 6741, 6742, 6744, 5861, 5867, 5868, 5866, 5865, 3210, 8660, 4578, 4580,
    2675, 7179, 7181, 3153, 3156, 5888, 5885, 2489, 8628, 2491, 8630, 7186, 7187, 7189, 3381, 3379, 3295, 3297, 8518,
    8242, 4239, 9254, 4782, 4784, 4785, 6748, 6745, 6746, 2767, 2769, 4439, 7052, 7053, 7055, 449, 4441, 3996, 447,
    3994, 722, 724, 2093, 2095, 8568, 8917, 8919, 2534, 2536, 9649, 9651, 9652, 5877, 5880, 9380, 7822, 2807, 2810,
    2716, 2673, 5875, 7820, 5882, 5884, 7404, 7406, 2806, 2811, 2719, 2711, 5889, 5891, 6943, 6945, 1310, 6769, 3267,
    9017, 9019, 5253, 5255, 365, 2692, 5254, 5259, 3224, 3222, 4802, 4613, 9008, 9010, 4752, 9210, 9208, 1940, 2121,
    2119, 6585, 6587, 5881, 1938, 5892, 5894, 913, 914, 7809, 7811, 7812, 6665, 6663, 5879, 9252, 9255, 2442, 2440,
    3277, 3279, 5895, 5897, 9377, 6634, 6631, 6632, 6925, 6927, 2793, 2697, 2701, 2696, 2700, 6919, 6921, 8082, 2687,
    2689, 6735, 6737, 6734, 2287, 2289, 910, 781, 4125, 8858, 8860, 4215, 791, 856, 840, 838, 843, 839, 9463, 9465,
    9466, 1905, 1907, 4640, 4638, 4273, 4275, 4643, 185, 1772, 188, 8239, 8237, 4641, 1769, 1771, 4581, 4584, 187, 181,
    186, 6738, 6740, 9233, 9231, 742, 740, 1334, 1335, 1330, 1331, 1336, 2098, 6836, 2096, 6838, 9646, 9648, 4768, 4770,
    8527, 7908, 8845, 8847, 725, 2284, 2286, 191, 4315, 192, 189, 4317, 1316, 1302, 7019, 7021, 1470, 8144, 1181, 1183,
    814, 1466, 1468, 1469, 1081, 904, 903, 8738, 8318, 901, 905, 8276, 8410, 6770, 6772, 4656, 8316, 8736, 4240, 792,
    1508, 7684, 7687, 7688, 7682, 7683, 7679, 973, 971, 1078, 1086, 1082, 1079, 1080, 1085, 1087, 8803, 8806, 8804, 323,
    324, 7094, 7092, 9042, 9044, 9112, 9114, 8864, 8861, 8863, 5901, 7751, 7749, 5898, 7065, 7067, 6946, 6948, 976, 977,
    974, 4214, 4212, 9813, 9815, 7576, 7578, 1928, 1930, 4558, 319, 321, 4561, 322, 3646, 3648, 3649, 8588, 9115, 1510,
    1511, 8487, 8488, 2790, 2792, 6728, 6730, 727, 2131, 2601, 2603, 2600, 8627, 3512, 8625, 8960, 8963, 3212, 9379,
    3763, 3761, 6684, 6685, 6687, 9882, 399, 3307, 3308, 3311, 7642, 6960, 6958, 8870, 8872, 7644, 8475, 8476, 2680,
    2676, 8807, 8809, 7552, 7554, 5906, 5909, 6447, 6450, 7747, 7745, 7748, 1535, 7530, 7532, 8440, 8048, 7947, 8129,
    7987, 9151, 9153, 8338, 8335, 4739, 4736, 5902, 7413, 7414, 2592, 193, 198, 4264, 196, 201, 6430, 6432, 8575, 8577,
    6810, 6813, 6811, 6814, 3227, 3225, 5905, 7416, 9213, 1532, 1536, 1187, 1188, 2070, 2072, 6433, 6436, 7622, 7624,
    5913, 5910, 4737, 223, 8417, 8227, 8063, 3946, 2899, 8694, 8696, 1186, 5914, 5915, 5917, 5937, 927, 1860, 1863,
    4318, 3726, 7423, 7425, 1861, 5918, 5920, 6991, 6993, 8693, 8691, 1908, 1910, 9586, 9588, 4115, 4124, 8370, 8368,
    1513, 9085, 9087, 9088, 1800, 1802, 1799, 1803, 2389, 2391, 1184, 4092, 1864, 3570, 1306, 3569, 1305, 9070, 9072,
    2472, 592, 590, 2470, 3592, 3593, 3595, 3596, 2763, 9665, 9667, 5921, 5924, 7837, 7839, 7588, 7590, 3778, 3091,
    2596, 2598, 8675, 9534, 9536, 2019, 4602, 7561, 7563, 4180, 8405, 3333, 3335, 1709, 1712, 3093, 2760, 7594, 7596,
    7899, 7901, 3842, 3841, 9504, 6440, 6443, 8409, 4182, 208, 4348, 2022, 6988, 6990, 6437, 6439, 9501, 9503, 7616,
    7618, 5929, 5925, 5928, 218, 4281, 9211, 9214, 1268, 1270, 1996, 1998, 1857, 1859, 210, 7539, 7541, 4148, 5926,
    8209, 8211, 9574, 9576, 3622, 3620, 8224, 3944, 2897, 8339, 8341, 5930, 5932, 1066, 1068, 5933, 2422, 2423, 1319,
    2419, 8710, 209, 212, 2626, 2624, 4346, 211, 204, 7701, 7703, 7706, 7704, 220, 222, 4276, 4091, 8413, 4209, 4208,
    213, 217, 4280, 4211, 4095, 8416, 219, 5934, 5936, 6444, 6446, 9492, 9494, 7986, 593, 595, 2762, 3567, 1515, 1516,
    2023, 3517, 3582, 1315, 1314, 1010, 801, 1289, 3882, 3884, 3216, 3218, 9979, 3728, 9023, 9975, 8461, 2718, 8457,
    9806, 9808, 9809, 9617, 9619, 9620, 9810, 9812, 3825, 2840, 803, 3580, 7333, 7335, 2174, 2172, 2483, 2485, 6010,
    1380, 9776, 9778, 6954, 6952, 5940, 5942, 5945, 5943, 6011, 2436, 2437, 9024, 9026, 672, 675, 1381, 1383, 3064,
    3066, 2925, 2927, 8678, 5946, 5949, 6451, 6454, 9030, 9032, 3262, 3264, 8876, 8878, 8879, 8880, 8882, 8996, 3157,
    1035, 2712, 2190, 2192, 8883, 8885, 6659, 6662, 5950, 5955, 2159, 5951, 5954, 2548, 2550, 2109, 2107, 9637, 9639,
    9221, 4589, 4829, 4591, 4827, 1311, 9799, 9801, 4550, 1229, 1286, 7255, 7257, 7208, 7210, 5956, 5958, 4083, 4081,
    9324, 3635, 3637, 9322, 1944, 1941, 1943, 4553, 1288, 3827, 3828, 776, 3613, 7430, 7432, 888, 1322, 9624, 9621,
    9623, 311, 9671, 9673, 9674, 256, 1526, 263, 6997, 6999, 4407, 308, 4408, 4826, 4588, 3936, 3984, 3968, 3987, 6380,
    6382, 3280, 3282, 5963, 1730, 5959, 5960, 8594, 3516, 8051, 847, 8608, 2667, 3586, 3588, 3611, 9200, 6829, 6827,
    9198, 6800, 6802, 8981, 6922, 6924, 596, 598, 3209, 4327, 242, 4328, 244, 5969, 5964, 5970, 5965, 5968, 5972, 5974,
    1727, 1729, 7738, 8610, 4655, 4653, 4043, 3362, 4139, 3356, 4116, 3912, 4133, 3928, 7977, 2150, 2152, 601, 599,
    7484, 7486, 8998, 3159, 6383, 6385, 2305, 2307, 9734, 9736, 8983, 2351, 2350, 2348, 7740, 8959, 7226, 8552, 9842,
    469, 471, 9839, 797, 2650, 795, 2651, 2653, 3519, 2106, 2103, 2105, 4796, 4798, 851, 6199, 2061, 2063, 7806, 7808,
    4145, 4147, 6198, 7861, 9161, 9163, 8957, 887, 4304, 8709, 1102, 3078, 3076, 5978, 5975, 8556, 5979, 5985, 1731,
    1733, 5980, 5981, 5986, 8984, 3069, 3067, 452, 450, 3079, 2089, 7163, 7165, 7224, 3839, 774, 2551, 2553, 4405, 306,
    309, 4585, 4586, 4824, 889, 4525, 8706, 1011, 2617, 2615, 1320, 4302, 885, 4295, 4297, 4090, 232, 4523, 8704, 4335,
    237, 4336, 4088, 229, 4333, 235, 8713, 233, 234, 238, 239, 2787, 2789, 2577, 2579, 7911, 8119, 8113, 7913, 7991,
    3642, 8382, 8380, 8439, 6638, 3072, 3070, 2525, 5993, 2523, 5987, 6669, 6670, 4819, 4817, 4820, 6635, 6636, 1379,
    6013, 6749, 6750, 6752, 2833, 2831, 2431, 7790, 7792, 604, 602, 3604, 3606, 5991, 5992, 6672, 1556, 1554, 2681,
    2683, 4308, 10043, 10045, 7957, 3207, 4123, 4048, 3361, 3367, 4114, 9146, 4096, 4103, 248, 4312, 245, 4314, 249,
    251, 2446, 2448, 6982, 6984, 6981, 4607, 4609, 2412, 2414, 4076, 4071, 7919, 10005, 4062, 4064, 7992, 8055, 4227,
    8122, 5994, 5996, 4325, 240, 243, 4130, 4132, 4228, 8215, 8217, 4097, 3729, 9020, 9022, 8462, 2717, 8458, 7764,
    7766, 2723, 2725, 2567, 9049, 9051, 6000, 5999, 5997, 6001, 8745, 8739, 10017, 8466, 8128, 8125, 8503, 8504, 6015,
    6016, 6020, 6026, 6028, 9770, 9772, 9796, 9798, 6014, 6022, 6019, 6024, 6280, 6282, 1475, 1479, 6283, 6285, 2358,
    2360, 9325, 8605, 2329, 2331, 9327, 6733, 6731, 4015, 8365, 1852, 1850, 1853, 2338, 2340, 9625, 9627, 7752, 7754,
    4052, 4055, 4039, 4030, 4155, 3915, 3918, 7710, 7712, 8599, 1236, 1237, 1239, 1405, 1403, 1384, 4218, 8936, 605,
    607, 900, 899, 898, 896, 6949, 6951, 3111, 3113, 4022, 4020, 8939, 7003, 7005, 3490, 3492, 3783, 4623, 4625, 996,
    9854, 9852, 8140, 8134, 728, 730, 6204, 6376, 6379, 6205, 6206, 2773, 2775, 1341, 261, 2415, 10023, 4177, 8452,
    4174, 8581, 6002, 6004, 8447, 9976, 9972, 8459, 8434, 8455, 4098, 608, 4368, 252, 8018, 8024, 8021, 8068, 6005,
    6008, 1523, 6006, 8334, 6009, 4402, 257, 1343, 610, 4370, 254, 1525, 9725, 9727, 4404, 260, 3238, 3240, 5977, 9217,
    9215, 2088, 2086, 9173, 455, 456, 9175, 453, 1478, 6021, 3520, 2669, 310, 2361, 262, 255, 8930, 8932, 6916, 6918,
    6029, 6034, 460, 4494, 457, 9904, 3630, 3185, 464, 4496, 459, 3626, 462, 95, 8101, 8103, 1794, 1795, 1798, 8477,
    8479, 7362, 7366, 3821, 3133, 3135, 3136, 1601, 7166, 7168, 614, 612, 1708, 2704, 6996, 6994, 4475, 1804, 1807,
    2924, 2922, 3473, 3471, 8331, 8333, 4472, 4474, 2851, 2850, 2854, 3769, 3767, 4836, 4831, 4834, 4830, 4835, 2900,
    2902, 7743, 3183, 461, 8967, 2991, 2994, 2993, 3627, 3044, 3046, 2634, 2639, 4682, 4685, 3614, 9836, 3401, 3403,
    6035, 6039, 6049, 6054, 6057, 6061, 9104, 9106, 946, 948, 6930, 6928, 6069, 6065, 6066, 1025, 1704, 1707, 2073,
    6971, 6973, 6970, 1050, 1048, 951, 8443, 8442, 3395, 3397, 9749, 9751, 6033, 6032, 468, 465, 9902, 6688, 6689, 6691,
    3616, 7632, 7635, 7633, 3585, 8715, 2451, 2449, 6758, 6756, 6038, 6040, 6046, 6050, 6053, 6045, 9391, 6056, 1737,
    6058, 6060, 6900, 6902, 6064, 7272, 6070, 6289, 6291, 6071, 1028, 1029, 2466, 2464, 2498, 7138, 7141, 2438, 2435,
    2500, 8849, 8848, 8851, 8604, 6085, 6091, 6286, 6288, 7890, 2503, 4595, 4593, 2501, 6646, 6643, 6644, 1301, 1300,
    3823, 8969, 3619, 3617, 6858, 6860, 472, 474, 9158, 9160, 9328, 3904, 3824, 8970, 3470, 2903, 2905, 3694, 3696,
    9330, 2637, 2638, 4167, 6072, 6075, 6292, 6294, 7363, 7367, 9845, 2554, 2556, 1821, 1823, 2705, 1402, 3631, 3634,
    7419, 6076, 6078, 7417, 9116, 9118, 6079, 6082, 3186, 3188, 2169, 2171, 8688, 7789, 7786, 7788, 6083, 6086, 6089,
    7888, 6088, 8480, 8482, 2053, 1480, 1482, 1483, 2110, 1841, 1843, 9596, 9598, 8437, 6874, 6875, 6876, 6878, 4592,
    820, 819, 846, 787, 858, 850, 848, 2580, 1041, 8657, 984, 986, 2582, 1589, 1591, 1103, 2081, 2080, 1105, 10037,
    10039, 1195, 1192, 8541, 8602, 2077, 8667, 1194, 2076, 2075, 4161, 4163, 3116, 3114, 1092, 2702, 7758, 9331, 4710,
    4711, 2384, 2385, 2387, 2388, 2380, 2383, 9333, 942, 7760, 4713, 9691, 9693, 1039, 2731, 2805, 2804, 33, 44, 9832,
    8943, 3206, 1248, 1251, 1252, 1249, 9931, 9933, 9934, 7713, 7715, 3117, 3119, 617, 615, 269, 264, 4353, 2050, 2052,
    4355, 270, 481, 483, 267, 268, 4491, 4493, 480, 476, 475, 479, 2392, 2394, 2112, 6806, 6809, 6808, 2883, 2886, 2764,
    2766, 7505, 7507, 4795, 3963, 1094, 1401, 1398, 1399, 4793, 3965, 4080, 2882, 2880, 4106, 10002, 10004, 618, 620,
    136, 135, 9157, 9154, 4075, 275, 274, 4285, 271, 4282, 2944, 2945, 2942, 7078, 5832, 5831, 6556, 6558, 2317, 2319,
    6481, 6483, 7080, 2124, 2122, 7922, 8006, 8008, 134, 1698, 7934, 8009, 8011, 4079, 4074, 7923, 10007, 4069, 4070,
    8427, 8264, 7925, 9142, 9124, 9130, 2372, 2375, 2827, 2830, 2829, 6092, 6095, 731, 733, 4063, 4068, 7220, 4104,
    8141, 934, 3422, 3424, 1999, 2001, 9156, 4482, 4484, 484, 486, 1697, 1696, 1694, 6096, 8742, 8852, 8854, 852, 6103,
    6107, 6109, 7669, 2155, 2153, 6112, 6117, 6114, 6111, 6115, 6124, 6118, 6120, 6121, 6123, 8618, 8855, 8857, 8052,
    4396, 1952, 8585, 6125, 3316, 3318, 4538, 4540, 8494, 2979, 2982, 4573, 4571, 2693, 2695, 1442, 7982, 5034, 5035,
    5038, 278, 276, 6129, 9147, 9150, 8507, 2740, 2742, 8670, 4194, 8511, 8596, 10040, 291, 4193, 1568, 8520, 4409,
    8680, 2029, 2118, 2028, 734, 736, 2027, 7201, 7199, 9266, 9268, 1902, 1904, 6906, 6903, 8137, 7564, 7566, 9073,
    9075, 2064, 2066, 6137, 6135, 1875, 1877, 8655, 6869, 6867, 7397, 7399, 1337, 8658, 3867, 3869, 3577, 8498, 2398,
    6141, 6519, 6521, 6145, 8580, 1367, 1373, 1371, 8810, 8812, 487, 489, 8621, 4432, 4434, 8617, 2399, 4565, 4567,
    7655, 6138, 6142, 3751, 6146, 6151, 7840, 6153, 6147, 6154, 1779, 1773, 1775, 1776, 6157, 6161, 6515, 6518, 9945,
    9947, 9939, 9941, 1689, 1693, 1688, 1692, 6905, 7269, 3371, 6522, 6524, 3368, 7229, 3553, 7227, 3555, 6162, 1753,
    1755, 6165, 6955, 6957, 6164, 4650, 1951, 6169, 6172, 7845, 7843, 5648, 5644, 2815, 2817, 4394, 3543, 3546, 3792,
    8716, 6174, 6177, 2618, 2620, 6180, 3661, 816, 2726, 2728, 3659, 836, 7536, 7538, 834, 837, 1417, 1415, 6093, 3794,
    1454, 8565, 9986, 4652, 2395, 2397, 4033, 9134, 4164, 1196, 3770, 6102, 9628, 9630, 855, 6110, 312, 314, 315, 854,
    7671, 1954, 4398, 6106, 8587, 6126, 6128, 6462, 6464, 8718, 1444, 7985, 1446, 1445, 3247, 3249, 1987, 1989, 9786,
    9789, 9483, 9485, 9602, 9604, 279, 6465, 6467, 133, 8221, 8223, 3557, 8499, 1198, 8889, 8891, 9752, 9754, 4412,
    2299, 2301, 6099, 8744, 6100, 2030, 6101, 1878, 3579, 4233, 3375, 4038, 1340, 2290, 2292, 1339, 8109, 1054, 3949,
    9758, 9760, 8519, 1374, 8513, 1571, 1372, 8354, 8351, 7496, 7498, 6150, 6472, 6474, 6156, 6149, 6468, 6471, 7842,
    1781, 1780, 7628, 7631, 2296, 2298, 2293, 2295, 6478, 6480, 3410, 3412, 3556, 6168, 1202, 1204, 9409, 9411, 5649,
    96, 6173, 6176, 6182, 6475, 6477, 9740, 9743, 9741, 2272, 2274, 9737, 9739, 8020, 8783, 8782, 8023, 8028, 8591,
    8595, 8070, 1199, 1201, 1458, 8025, 8029, 8964, 8966, 1349, 1350, 1347, 1240, 1242, 1243, 7660, 7656, 7659, 3413,
    3415, 6183, 6185, 6588, 6591, 6188, 6186, 6647, 6648, 6650, 6773, 6774, 6776, 9844, 9841, 8986, 7241, 5410, 2839,
    2820, 9045, 9048, 3228, 3716, 8835, 8837, 8838, 9288, 9291, 7848, 2772, 2814, 9295, 9346, 2778, 9352, 9358, 3712,
    3981, 7777, 389, 3682, 3683, 2914, 9364, 9342, 9336, 8947, 2323, 2325, 1985, 1983, 100, 8995, 5478, 5479, 817, 6189,
    6194, 6193, 2593, 2595, 2542, 2540, 621, 623, 844, 785, 8483, 8484, 3688, 3690, 626, 624, 9224, 627, 629, 4036,
    3372, 1649, 1647, 1650, 1648, 1644, 2156, 2158, 7349, 7353, 1008, 1719, 1716, 1720, 6192, 9831, 7798, 7796, 7793,
    7797, 10020, 1422, 3741, 6711, 6709, 7009, 7011, 1228, 1687, 1224, 9850, 1686, 4359, 6195, 7859, 1100, 630, 632,
    3081, 7665, 1221, 1684, 1223, 7661, 7663, 7664, 8489, 8540, 8685, 4198, 8719, 3710, 3979, 989, 987, 5988, 7573,
    7575, 7350, 7354, 4105, 4107, 1420, 1421, 6201, 8537, 6200, 108, 1683, 5012, 1122, 8840, 527, 3099, 2869, 4545,
    7314, 5009, 7323, 7283, 3892, 7340, 4852, 1870, 7337, 4848, 6887, 4512, 641, 4265, 194, 199, 7096, 7286, 4872, 4873,
    4972, 4973, 7007, 4855, 6178, 8554, 3141, 4858, 9680, 4861, 4868, 6881, 2572, 3954, 3951, 337, 4459, 4518, 752, 753,
    3935, 2234, 7016, 3426, 6560, 3430, 8262, 4879, 1936, 8766, 2405, 9260, 4344, 1, 4899, 9383, 7832, 7831, 4905, 3106,
    4909, 4910, 3019, 500, 3121, 9183, 2185, 4925, 6760, 7237, 2918, 2919, 4928, 4929, 3819, 8091, 4891, 4895, 4894,
    3755, 4917, 4918, 4922, 3348, 3721, 4932, 4936, 634, 4254, 4367, 3083, 8357, 9480, 8921, 1991, 4939, 4945, 4942,
    4949, 4952, 2632, 4964, 8431, 4251, 301, 302, 503, 2206, 2205, 9820, 5, 4955, 4958, 3830, 4963, 2569, 4967, 6318,
    10026, 761, 764, 1964, 7124, 3478, 4791, 7259, 4977, 4978, 6852, 4983, 4984, 3759, 8492, 9817, 7032, 4988, 3837,
    2129, 4357, 497, 2210, 3977, 3847, 637, 9189, 3796, 7041, 7143, 3448, 6629, 6679, 2509, 3417, 768, 332, 4453, 4997,
    9205, 9274, 7035, 5001, 6305, 2784, 6719, 9868, 4618, 4804, 2758, 9099, 3344, 9914, 4842, 3898, 3902, 2493, 6979,
    1207, 1013, 8646, 1498, 5006, 4446, 329, 7027, 2428, 4605, 2515, 8328, 758, 4521, 8072, 7024, 4876, 9202, 1121,
    7083, 7084, 2939, 7105, 9984, 4556, 4555, 1283, 645, 2999, 1345, 1428, 3731, 7494, 4815, 3746, 2228, 778, 3923,
    3926, 9012, 783, 7556, 1211, 2622, 8927, 3230, 345, 1107, 648, 5024, 3989, 2148, 8679, 4414, 3002, 8702, 2909, 2908,
    7360, 1214, 1739, 342, 4477, 2846, 2847, 5041, 5285, 3026, 2327, 15, 1053, 2518, 651, 3948, 4287, 14, 7912, 1561,
    2312, 8108, 4400, 8, 1542, 2981, 3514, 5050, 5044, 4696, 326, 2519, 2496, 4127, 3678, 1110, 1111, 8754, 654, 1432,
    9244, 5053, 5054, 5057, 3788, 822, 7443, 8320, 8464, 9609, 4288, 16, 354, 2303, 4001, 9657, 8641, 8645, 8642, 2933,
    8538, 5064, 4027, 9804, 7253, 35, 7271, 8867, 8542, 3739, 7559, 4631, 8723, 7408, 4322, 23, 5071, 657, 2055, 2083,
    4699, 10041, 2966, 7583, 5067, 7720, 1839, 9280, 281, 4137, 4004, 9567, 506, 7421, 6962, 1956, 8830, 4506, 3337,
    660, 6573, 9516, 1115, 1076, 1279, 3707, 2646, 9571, 8788, 1118, 1457, 1456, 1746, 1915, 5075, 1000, 5078, 8896,
    2267, 297, 4721, 3460, 907, 9746, 3290, 351, 6846, 1969, 1959, 2538, 2531, 7234, 1215, 8815, 825, 8123, 7708, 1413,
    1922, 4143, 2842, 348, 2929, 2527, 7626, 3331, 9900, 1485, 3008, 4807, 4615, 9629, 8853, 3414, 7212, 853, 2154,
    6113, 6116, 6119, 6122, 7670, 8856, 4410, 4397, 1953, 5016, 6105, 6108, 8586, 6104, 6127, 4539, 3317, 5020, 2980,
    5023, 2694, 5027, 5030, 1443, 7983, 4572, 5036, 5039, 1988, 277, 9787, 9603, 6097, 8743, 3248, 3578, 3868, 1197,
    9148, 4195, 8597, 1569, 8522, 8672, 8662, 8514, 8509, 2741, 292, 296, 4073, 4196, 8890, 1368, 4268, 129, 137, 5045,
    7200, 735, 2117, 2025, 2026, 5049, 6517, 8525, 6904, 1903, 7565, 8222, 9074, 2065, 6136, 1876, 8656, 9141, 9123,
    9129, 8136, 8133, 8139, 9267, 6868, 7398, 2291, 1338, 8659, 8467, 1369, 1370, 4627, 4188, 4184, 4187, 6158, 4566,
    8352, 8353, 7658, 6139, 6140, 6520, 6143, 6144, 6152, 6148, 6473, 7841, 6155, 1778, 1777, 1774, 7629, 9149, 6470,
    2294, 1690, 1691, 6160, 6516, 9946, 6159, 9940, 3370, 3369, 6523, 7298, 3411, 3554, 6163, 9410, 1754, 6167, 6166,
    6956, 1203, 4766, 3033, 7228, 2816, 6170, 7844, 5646, 5061, 5060, 3544, 3793, 2619, 8535, 8620, 8717, 6175, 3660,
    2727, 6171, 835, 7537, 6181, 5068, 9738, 1200, 4034, 9135, 4165, 8065, 1455, 8022, 8026, 8019, 8069, 9987, 8027,
    8593, 6476, 9742, 2273, 2396, 3771, 8811, 488, 4433, 8619, 1348, 1241, 4651, 6098, 1994, 10009, 530, 5288, 7676,
    3383, 3320, 9557, 9542, 1887, 5287, 7017, 8363, 689, 686, 7449, 3488, 3487, 6726, 4788, 7373, 3058, 2213, 9716, 829,
    830, 4532, 1275, 2587, 4715, 9474, 533, 1139, 7906, 536, 9120, 3704, 9893, 5304, 6831, 1142, 6593, 3293, 9509, 2011,
    9053, 6327, 3599, 6324, 1932, 2333, 9532, 9458, 9546, 9538, 9080, 683, 539, 1461, 8206, 4222, 1558, 7476, 2342,
    7437, 5308, 7295, 1146, 7468, 7459, 9263, 7434, 9506, 7087, 4011, 9525, 9437, 6330, 2366, 7452, 8053, 9669, 6315,
    5461, 5453, 6321, 9959, 1973, 2047, 5470, 6214, 5465, 9977, 7856, 5482, 7013, 7070, 6693, 8915, 9431, 7471, 7073,
    1225, 5313, 6334, 4527, 157, 4718, 4221, 7038, 2188, 6641, 5291, 6424, 9440, 285, 6657, 9663, 9529, 1295, 8219,
    7427, 7428, 2369, 1245, 7044, 3055, 317, 4014, 9102, 9250, 6392, 5294, 9434, 6798, 3805, 7465, 9660, 3816, 6723,
    7462, 2255, 1519, 1538, 2276, 5364, 1502, 7512, 3886, 6340, 9578, 7699, 1046, 3051, 5297, 4391, 171, 172, 3284,
    7608, 1325, 9560, 1324, 1750, 6653, 3074, 692, 3168, 5336, 9720, 5340, 6908, 5341, 7772, 7773, 5345, 8127, 8126,
    4536, 2417, 9762, 9522, 8163, 9554, 932, 1056, 8615, 8207, 8247, 6986, 2167, 1385, 4319, 8418, 680, 1893, 224, 5938,
    9394, 9397, 2282, 8360, 1766, 2822, 8173, 4457, 76, 77, 6600, 6601, 1599, 9000, 8976, 5348, 9695, 8343, 5352, 9446,
    7456, 4542, 9612, 7652, 9550, 4668, 8632, 9416, 5300, 7521, 9443, 6552, 8934, 5108, 2862, 4727, 2985, 9654, 5097,
    2610, 2825, 3015, 5100, 5104, 5105, 6457, 51, 52, 7592, 1462, 8843, 4008, 6778, 4372, 3675, 1811, 1272, 3672, 1812,
    5113, 6604, 2671, 9615, 7268, 5112, 9594, 7149, 4705, 7383, 3442, 9600, 2959, 2014, 2453, 7050, 8372, 6696, 6764,
    5101, 5129, 8566, 8579, 8563, 1806, 3275, 9729, 950, 3233, 6418, 6613, 6226, 6368, 6223, 9689, 6371, 6622, 6232,
    6374, 9686, 6388, 513, 6229, 6220, 6607, 6610, 6412, 6537, 7500, 6217, 5491, 9683, 6208, 3377, 6421, 8824, 9496,
    6625, 6415, 6619, 6616, 5523, 7543, 3584, 1890, 9701, 7491, 5118, 6704, 6891, 7047, 5128, 9794, 5119, 5124, 1632,
    3655, 1627, 3651, 1633, 3656, 1628, 3652, 2628, 9780, 9781, 3800, 3799, 5134, 667, 4693, 4159, 6872, 7903, 5138,
    860, 1636, 1637, 5141, 5142, 7782, 8900, 3639, 9284, 6754, 4645, 1126, 9710, 3095, 2315, 5147, 2590, 3534, 1031,
    2936, 2677, 6460, 9837, 6456, 7524, 1880, 9563, 9425, 1233, 5229, 5213, 9335, 5218, 9341, 9299, 6714, 772, 4360,
    6675, 7936, 747, 7941, 4515, 7937, 7942, 7945, 7930, 7959, 7963, 7952, 7968, 7972, 7929, 5223, 5226, 3692, 5208,
    516, 4449, 5239, 5562, 9345, 7824, 2777, 5175, 9351, 4883, 9357, 5167, 7776, 3681, 2913, 5439, 9363, 7928, 1037,
    3791, 7964, 58, 59, 5204, 9294, 7277, 5209, 7953, 7973, 6238, 6235, 9225, 5425, 6241, 7896, 1009, 10021, 3980, 1423,
    3742, 6427, 1514, 7662, 1101, 1685, 6254, 6538, 5503, 6211, 6247, 6244, 3581, 818, 2541, 2594, 622, 786, 845, 1382,
    3689, 625, 628, 3374, 3373, 4037, 1646, 1645, 7351, 6191, 6190, 1718, 1717, 7010, 7794, 7795, 6710, 6197, 631, 988,
    8686, 4199, 7909, 7574, 7352, 5403, 7289, 9823, 7827, 8086, 8085, 5359, 5360, 5367, 5366, 7244, 7304, 5236, 4687,
    1255, 5438, 3039, 5321, 6968, 5322, 3029, 5393, 7218, 5386, 2584, 5400, 3643, 380, 4364, 5443, 5510, 7265, 7301,
    7154, 5326, 5327, 8727, 5162, 3390, 4597, 4745, 9402, 5370, 5163, 9399, 5373, 865, 864, 2859, 3701, 4438, 9059,
    4436, 3910, 367, 371, 5459, 9165, 5376, 1389, 9997, 5435, 5418, 7835, 9949, 7274, 7850, 7880, 5424, 5434, 5485,
    6529, 6533, 8945, 5487, 5490, 3961, 4772, 3698, 391, 5494, 5333, 1984, 374, 9177, 377, 4443, 5474, 5379, 9235, 86,
    5317, 5397, 7280, 5390, 7217, 5383, 2950, 8084, 4378, 82, 5387, 4313, 246, 247, 4724, 3775, 2613, 5445, 2996, 2481,
    92, 93, 4310, 5448, 4361, 3061, 6023, 6563, 9046, 9047, 388, 1254, 944, 7855, 6544, 6530, 5506, 5500, 6541, 8946,
    2324, 5496, 6534, 3151, 545, 2947, 789, 9923, 9880, 2181, 4498, 2755, 4480, 401, 3853, 5572, 5541, 5538, 3102, 2126,
    1884, 6862, 2745, 7191, 3351, 2872, 7646, 4671, 2971, 6784, 395, 542, 2133, 799, 7580, 698, 4509, 2231, 3245, 8912,
    3420, 1873, 2101, 3161, 8557, 3889, 4763, 4172, 9606, 3328, 3813, 2953, 2309, 868, 3973, 3970, 4757, 5544, 7817,
    8734, 8266, 953, 954, 4243, 1409, 3354, 5552, 7726, 1063, 3765, 3124, 3127, 5556, 5557, 3938, 6965, 2199, 4417,
    2202, 398, 5564, 5563, 5570, 9349, 7001, 2989, 1489, 4677, 8406, 6843, 6356, 6932, 1596, 1784, 3507, 1583, 3310,
    6959, 8157, 6569, 9422, 3148, 6359, 1151, 4529, 2252, 2748, 2749, 549, 6566, 2279, 9056, 7380, 7174, 2475, 1603,
    4202, 4760, 3844, 1261, 9862, 9859, 9856, 8887, 8833, 3190, 104, 5090, 6781, 4487, 415, 417, 5093, 9981, 5095, 4420,
    360, 4237, 8871, 9732, 7643, 1816, 1817, 1604, 5586, 5581, 1393, 1790, 5576, 6580, 5582, 7605, 5591, 1059, 9241,
    6804, 9006, 5592, 5590, 6577, 1518, 5595, 2641, 4118, 4238, 9270, 1785, 4499, 5614, 8501, 8761, 8909, 7390, 701,
    3724, 4822, 2659, 7667, 8230, 9990, 8187, 8181, 8231, 8235, 8818, 552, 8111, 3405, 5598, 8378, 5602, 2559, 2562,
    1155, 5606, 8665, 8142, 7343, 2353, 7369, 8473, 3833, 2162, 4426, 8623, 404, 405, 2444, 5610, 7534, 2321, 1946,
    9110, 2474, 5615, 289, 704, 5603, 4126, 1218, 1219, 9461, 1089, 9929, 8176, 9991, 8180, 8186, 1408, 1449, 1448,
    8711, 8225, 2898, 7915, 3945, 8062, 6849, 6788, 2888, 1396, 1899, 8638, 4680, 1724, 4648, 1723, 806, 5621, 5625,
    6583, 2468, 7231, 3774, 1020, 9707, 994, 7062, 7061, 2799, 7756, 805, 8612, 6184, 6589, 6187, 6649, 6775, 3236, 707,
    9193, 411, 5616, 5640, 5639, 408, 2891, 875, 1006, 1586, 5636, 4488, 416, 9407, 6355, 9499, 8955, 4018, 8874, 3541,
    6130, 9519, 9468, 3735, 3736, 5655, 2512, 4563, 7346, 421, 878, 9471, 9028, 5651, 118, 4050, 4384, 892, 2956, 5662,
    3525, 1980, 7601, 1528, 9404, 8375, 2003, 1159, 7762, 2721, 5665, 9943, 5658, 2478, 555, 2270, 925, 558, 8827, 424,
    2258, 6914, 9713, 561, 871, 8075, 8056, 8785, 1529, 2136, 4748, 5709, 4754, 1855, 1896, 7386, 1377, 1830, 2194, 113,
    4387, 1003, 872, 110, 1472, 1440, 2114, 9238, 9765, 2240, 4665, 6510, 6131, 3260, 1364, 5668, 6513, 2409, 3590,
    10035, 1640, 1641, 891, 4306, 4307, 6503, 5704, 3387, 5695, 5696, 7800, 7801, 5677, 5673, 6935, 5700, 3109, 5678,
    1912, 1713, 1714, 3181, 1610, 1609, 1976, 6504, 6507, 1265, 1505, 1506, 2545, 5690, 6526, 5683, 5686, 9962, 6346,
    123, 2017, 5672, 5679, 7649, 4674, 4635, 1436, 7247, 5671, 3608, 2007, 573, 5767, 576, 8045, 5713, 5712, 1162, 7395,
    7328, 3531, 564, 2237, 2975, 2145, 4269, 7735, 1573, 1574, 1579, 1578, 1593, 6275, 6271, 8349, 3572, 1165, 2224,
    3171, 9309, 4338, 140, 7402, 9644, 9490, 5773, 5777, 1073, 567, 2176, 427, 5718, 4060, 10029, 1565, 809, 1550, 3483,
    430, 2377, 2223, 145, 8445, 8906, 9584, 2068, 3287, 2261, 494, 9826, 2462, 6352, 5735, 959, 960, 1551, 1662, 1663,
    5730, 7866, 7863, 7869, 5726, 6884, 5722, 3602, 9180, 570, 3130, 1834, 5721, 5743, 9083, 5740, 6942, 8284, 8903,
    8551, 3408, 5762, 5764, 5757, 9247, 3859, 5753, 5761, 5748, 5756, 5788, 8390, 8014, 8293, 5780, 7132, 3089, 8280,
    7717, 7170, 8356, 8015, 8059, 8032, 8037, 8040, 4741, 1169, 3086, 1328, 3718, 710, 9186, 3998, 744, 3242, 5784,
    1791, 7099, 4702, 9677, 7203, 7723, 3942, 3522, 7262, 7673, 7250, 5791, 5792, 3325, 9277, 8385, 4810, 5795, 7411,
    2459, 5809, 9371, 1657, 714, 1023, 2037, 4780, 9936, 3302, 8391, 8386, 8396, 8401, 9015, 9062, 8395, 7146, 7184,
    1742, 1743, 8400, 7292, 3457, 3454, 9632, 5799, 9373, 5801, 9376, 6272, 7320, 7804, 3393, 6278, 982, 8769, 3145,
    1759, 1760, 579, 3574, 5812, 8033, 4350, 148, 3545, 149, 3498, 7527, 154, 3856, 4429, 433, 9581, 9219, 3314, 3341,
    7550, 7546, 7547, 7571, 4300, 4299, 881, 8425, 2875, 5769, 5768, 2707, 4659, 8292, 4206, 9994, 3005, 2664, 7446,
    3967, 1701, 1700, 3178, 2967, 7329, 7327, 4248, 357, 3439, 6349, 3436, 6343, 1172, 8653, 8652, 2216, 6792, 3199,
    4169, 8949, 3036, 582, 3164, 8979, 1848, 7586, 8635, 8241, 7161, 8154, 9872, 5816, 5815, 5821, 7978, 5820, 1043,
    8259, 8256, 8682, 8250, 8253, 9034, 8797, 2043, 3663, 3451, 5824, 3560, 9704, 3666, 7311, 4260, 436, 7206, 6865,
    9896, 9906, 6822, 8794, 585, 588, 4392, 165, 2737, 9138, 9126, 1291, 9132, 717, 9313, 9229, 1656, 5804, 9367, 9973,
    9317, 2685, 3686, 4261, 158, 7310, 3012, 3559, 1097, 1845, 7440, 8160, 8772, 9096, 9093, 4109, 2895, 9090, 3463,
    2733, 8751, 9196, 812, 8560, 8750, 8470, 3256, 10015, 3475, 5827, 176, 4734, 1919, 4569, 9040, 2336, 8213, 8791,
    3528, 4845, 9065, 2962, 9068, 3252, 3253, 3399, 3257, 9037, 2264, 7377, 9077, 1177, 10012, 4078, 4630, 7998, 8438,
    8426, 4077, 10006, 7984, 6911, 3433, 3469, 3564, 3551, 1623, 1622, 7076, 8731, 9257, 3550, 3752, 738, 3501, 8893,
    2249, 6856, 8676, 5834, 4903, 9386, 4915, 5180, 9355, 3862, 8777, 8776, 2456, 9641, 920, 7307, 5836, 921, 2318, 439,
    7920, 8080, 941, 8004, 1493, 7921, 8079, 3445, 2795, 5839, 6976, 2345, 1866, 9756, 7112, 3193, 1497, 4469, 2866,
    7222, 7317, 5842, 4191, 1070, 916, 5852, 8491, 3305, 5848, 5851, 5847, 3986, 8001, 5862, 5869, 5864, 6743, 2058,
    442, 9168, 8145, 8120, 8117, 8114, 3895, 2091, 445, 9171, 3023, 3809, 4024, 7157, 5859, 4730, 4153, 720, 938, 1825,
    4662, 7090, 6707, 3865, 8366, 4812, 9477, 1190, 8508, 3466, 8689, 2487, 5855, 5856, 7102, 5870, 9320, 7180, 3154,
    5886, 5887, 2490, 8629, 3511, 7188, 3380, 3296, 8528, 8589, 4783, 1512, 1509, 6747, 2768, 4440, 7054, 3995, 448,
    723, 2094, 8569, 9650, 2713, 2808, 5876, 9378, 7821, 5883, 7405, 5878, 9381, 2715, 2809, 6944, 5890, 2674, 4579,
    8918, 2535, 5896, 1939, 5893, 7810, 912, 6664, 9253, 2441, 3762, 3278, 6686, 6926, 6633, 2699, 2698, 2288, 6920,
    2688, 6736, 911, 3223, 815, 8859, 4216, 842, 841, 1467, 4639, 6739, 9232, 5871, 741, 8238, 4582, 1770, 184, 182,
    183, 4274, 4642, 1332, 1333, 2097, 6837, 9647, 4769, 8846, 2285, 4316, 190, 7020, 1182, 8411, 902, 4657, 8317, 8737,
    8545, 8582, 6771, 793, 1083, 1084, 8720, 8805, 7685, 7681, 7093, 782, 857, 9043, 9113, 8862, 1929, 5899, 5900, 7750,
    7066, 6947, 975, 4213, 9814, 4559, 4560, 320, 7577, 3647, 972, 8485, 8486, 2791, 6729, 9464, 1906, 2602, 8626, 8961,
    726, 1308, 3211, 7686, 7680, 2120, 6586, 9209, 8516, 8808, 7553, 2071, 9152, 8336, 6434, 6431, 8576, 6812, 3226,
    7531, 1534, 5903, 5904, 7415, 5907, 7746, 1533, 6449, 5912, 5911, 1801, 1185, 5916, 9493, 7623, 2390, 6435, 1862,
    3568, 1303, 1304, 5908, 3727, 6992, 7562, 7424, 5919, 8692, 1909, 9502, 9587, 4113, 8369, 8695, 4738, 9086, 9666,
    1711, 2597, 8496, 9535, 2020, 2021, 4603, 4181, 8407, 3334, 5923, 5922, 7838, 7589, 8226, 7595, 7900, 1710, 9071,
    591, 6441, 2471, 8495, 6442, 5927, 6989, 3594, 6438, 215, 4279, 4210, 4093, 214, 4278, 9212, 1269, 1997, 8415, 8210,
    1858, 594, 9575, 3621, 8340, 3780, 5931, 1067, 7617, 2625, 206, 207, 4347, 205, 1317, 1318, 216, 8414, 4277, 7540,
    221, 6445, 5935, 2421, 4094, 6448, 2420, 7702, 7705, 2761, 1312, 1313, 3636, 9323, 1942, 3217, 4551, 4552, 1287,
    7334, 2173, 2484, 6953, 5941, 5944, 2432, 673, 3065, 2926, 5947, 9031, 8881, 3263, 8877, 2714, 8884, 2191, 6660,
    5952, 2157, 2549, 2108, 9638, 4590, 4828, 5953, 9800, 7256, 7209, 5957, 4082, 6661, 802, 3883, 3826, 609, 6950,
    1524, 9726, 8337, 4175, 8453, 8456, 9978, 8449, 9974, 8460, 8435, 6003, 6007, 4178, 10024, 5961, 5962, 1728, 4044,
    3363, 4140, 3357, 4117, 4134, 3929, 3913, 7979, 4654, 2151, 2668, 9590, 600, 6828, 9199, 5984, 8609, 6801, 9618,
    9811, 3587, 597, 6923, 7807, 9021, 9807, 4326, 241, 7640, 5973, 5966, 5967, 5971, 5083, 3208, 9843, 8323, 470, 796,
    2652, 6196, 7860, 3239, 4797, 2062, 7164, 8958, 9162, 4303, 886, 3077, 5976, 9216, 5982, 5983, 1732, 3068, 451,
    8985, 3080, 2087, 9174, 454, 2104, 3281, 3840, 775, 4587, 4825, 2552, 1012, 2616, 4524, 8705, 4296, 230, 4089, 231,
    4334, 236, 8714, 2578, 2788, 7993, 8050, 8049, 7948, 8130, 7989, 4099, 4818, 3071, 7994, 4072, 4066, 4067, 6637,
    7791, 2832, 6012, 6751, 9025, 2439, 2433, 603, 3605, 1555, 10044, 2524, 5989, 6671, 5990, 8381, 3644, 8505, 4101,
    2447, 6983, 4608, 5995, 3919, 3916, 4031, 4056, 4041, 8548, 4102, 8216, 4100, 7765, 2724, 8649, 2565, 5998, 8747,
    8740, 8746, 10018, 9771, 9797, 6018, 6017, 6284, 6281, 2359, 8606, 2330, 9326, 6732, 7753, 2219, 1851, 8521, 2339,
    9050, 7711, 7958, 606, 897, 6203, 2774, 7004, 3491, 9853, 729, 6202, 8938, 8937, 3112, 4021, 6998, 4065, 3518, 4146,
    6377, 6378, 7988, 9777, 5948, 6452, 6453, 9840, 4832, 4833, 9903, 6031, 4495, 458, 466, 3184, 463, 467, 8102, 1796,
    1797, 8478, 7364, 4683, 3134, 613, 7167, 6995, 1805, 3472, 8332, 4473, 2853, 2852, 3768, 3628, 6917, 2923, 2901,
    7506, 2765, 8931, 8441, 2992, 3629, 7139, 9750, 3045, 2636, 3615, 3402, 6036, 6044, 6052, 6055, 9105, 6063, 947,
    6067, 6290, 1027, 1026, 6068, 6929, 1706, 1705, 6972, 7140, 3396, 1049, 6859, 473, 9159, 6037, 3618, 3695, 2635,
    6074, 6293, 6073, 7365, 4794, 2555, 1822, 1400, 3964, 3632, 3633, 6077, 2904, 3906, 9329, 7418, 9117, 6081, 6080,
    3187, 2170, 7787, 6090, 6287, 6087, 8481, 1481, 2111, 849, 2581, 6877, 1590, 2078, 1104, 10038, 2079, 8668, 8603,
    2074, 4162, 3115, 1193, 1093, 8517, 2386, 2382, 2381, 9332, 7759, 4712, 9692, 1040, 985, 2884, 9932, 9597, 1842,
    616, 3118, 266, 2051, 482, 4492, 478, 477, 2393, 4354, 265, 6807, 8850, 2885, 2703, 7634, 1250, 7714, 1299, 3822,
    8968, 8801, 7497, 9484, 619, 6312, 4270, 130, 2881, 10003, 1695, 4483, 485, 7657, 7630, 6469, 2297, 6479, 9759,
    9155, 272, 4283, 273, 4284, 2943, 6482, 7079, 6557, 5830, 9305, 2123, 131, 8283, 6463, 9788, 2373, 2374, 2828, 6094,
    732, 8531, 8532, 935, 5532, 2000, 8965, 6466, 9753, 313, 4411, 2300, 5243, 6030, 6690, 9487, 2425, 8105, 8151, 4229,
    6048, 9392, 6043, 9388, 8346, 5246, 6757, 6042, 6051, 6059, 6901, 1735, 6062, 5249, 2465, 2499, 2434, 2450, 677,
    6768, 8271, 3266, 9018, 5252, 364, 2691, 5258, 8274, 4611, 4801, 4612, 9009, 63, 64, 4375, 3992, 10000, 9774, 4395,
    1949, 7568, 2032, 5261, 3482, 9768, 6084, 7889, 1416, 4594, 2502, 4548, 1353, 1357, 1130, 1133, 1136, 8327, 6395,
    6399, 5272, 964, 5269, 7873, 7877, 7872, 965, 5264, 7886, 5274, 4690, 69, 70, 4257, 8673, 6403, 4230, 7482, 4751,
    5279, 9966, 9970, 8821, 2139, 6406, 6409, 8170, 3875, 3876, 6645, 7598, 3202, 9449, 6590, 4575, 4576, 8924, 9413,
    1147, 9419, 3048, 7518, 3020, 8099, 9889, 6795, 6597, 3214, 6594, 8572, 3175, 9510, 1618, 2010, 7177, 8244, 3138,
    1617, 991, 3042, 8095, 5176, 6331, 2363, 7503, 1230, 6817, 1652, 4839, 9109, 4621, 6337, 5330, 3196, 5356, 7730,
    7731, 9865, 7515, 9452, 3504, 9784, 8600, 8698, 9886, 969, 8952, 9719, 4330, 46, 9926, 6258, 6253, 3220, 4684, 5620,
    5626, 5630, 5633, 7768, 7769, 6250, 7637, 3711, 8991, 9875, 9876, 6818, 6308, 6311, 9723, 3272, 8988, 2730, 2803,
    2558, 6834, 491, 5087, 4057, 4053, 4040, 4156, 7173, 5082, 9846, 9830, 3299, 7194, 1222, 6840, 2606, 8148, 3205,
    8942, 8941, 4503, 1419, 509, 7742, 9834, 9791, 6265, 6261, 9919, 2781, 7614, 8781, 1546, 4465, 1678, 1668, 1667,
    1672, 1677, 4341, 2605, 3932, 7611, 929, 1017, 4293, 28, 29, 36, 4086, 7779, 41, 8421, 8197, 8192, 4462, 2856, 4085,
    8202, 8298, 8424, 8302, 8306, 8288, 8683, 8314, 8311, 9849, 3269, 664, 7356, 8167, 8307, 1673, 7488, 8201, 8196,
    8191, 2878, 3749, 2835, 8972, 1926, 3158, 8997, 6268, 9222, 9003, 6262, 1342, 4369, 4403, 258, 259, 253, 7739, 7485,
    8708, 9735, 3612, 9622, 2349, 2306, 7225, 7431, 9635, 1321, 6381, 6384, 7814, 2682, 4406, 307, 2413, 9672, 4131,
    1477, 6027, 1404, 9626, 1238, 3784, 4624, 997, 8982, 1476, 3624, 5233, 3880, 6715, 7116, 3957, 3565, 5158, 6496,
    2246, 7120, 2575, 5150, 6499, 5154, 6485, 6682, 5240, 7620, 9455, 7479, 8758, 9513, 670, 4149, 7128, 5170, 6362,
    6365, 4708, 2142, 3540, 3850, 1360, 5190, 5186, 6492, 5182, 9428, 6299, 6296, 7109, 6302, 6700, 2506, 3092, 5195,
    7892, 5196, 9910, 5199, 521, 10032, 4992, 4993, 7058, 7057, 1258, 5205, 2656, 4381, 57, 5203, 6667, 3871, 4600,
    9698, 4776, 524, 6825, 4122, 5349, 6939, 99, 6489, 5513, 4047, 3366, 3360, 4112, 9145, 4121, 5516, 6898, 9304, 5526,
    5527, 5519, 7509, 8007, 8010, 8994, 7197, 6547, 8277, 5477, 5480, 5535, 5531, 6895, 3423, 2401, 979, 3494, 7694,
    7695, 7690, 5307, 5406, 5408, 5412, 2838, 2819, 695, 5414, 9952, 9955, 7851, 7883, 5430, 3715, 4423, 384, 3983,
    9287, 9290, 7847, 2771, 2813, 7136, 8836, 7240, 1033, 5215, 9339, 748, 517, 4889, 9361, 3030, 7931, 381,
};

const struct names names_table = {text, forms, rows, order, 10046, 2778};
