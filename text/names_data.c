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
    "komory\0"
    "коморы\0"
    "comoros\0"
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
    "rovno\0"
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
    "gaza\0"
    "газа\0"
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
    "sana\0"
    "saná\0"
    "сана\0"
    "sanaa\0"
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
    "междуречье\0"
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
    "pacifik\0"
    "пасифик\0"
    "pacific\0"
    "tichy ocean\0"
    "tichý oceán\0"
    "тихий океан\0"
    "pacific ocean\0"
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
    "российская федерация\0"
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
    "индус\0"
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
    "ales\0"
    "aleš\0"
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
    "divis\0"
    "diviš\0"
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
    "хана\0"
    "hannah\0"
    "havel\0"
    "gall\0"
    "gallus\0"
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
    "linhart\0"
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
    "марта\0"
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
    "nikolaj\0"
    "nikolai\0"
    "nikolay\0"
    "микола\0"
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
    "jim\0"
    "джим\0"
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
    "кирка\0"
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
    ;

static const struct name_form forms[] = {
    {0, 8, 0, CS, 0}, {17, 17, 0, RU, 0}, {32, 32, 0, EN, 0}, {32, 32, 0, OTHER, 0}, {40, 40, 1, CS, 0},
    {48, 48, 1, RU, 0}, {40, 40, 1, EN, 0}, {63, 63, 2, CS, 0}, {70, 70, 2, RU, 0}, {85, 85, 2, EN, 0},
    {93, 93, 2, OTHER, 0}, {101, 101, 2, SK, 0}, {110, 110, 2, OTHER, 0}, {117, 127, 3, CS, 0}, {138, 138, 3, RU, 0},
    {159, 159, 3, RU, 0}, {176, 193, 3, UK, 0}, {210, 210, 3, EN, 0}, {218, 218, 3, EN, 0}, {230, 230, 3, EN, 0},
    {241, 241, 3, SK, 0}, {252, 261, 3, OTHER, 0}, {272, 272, 4, CS, 0}, {282, 282, 4, RU, 0}, {299, 299, 4, EN, 0},
    {299, 308, 4, OTHER, 0}, {318, 318, 4, OTHER, 0}, {328, 334, 5, CS, 0}, {341, 341, 5, RU, 0}, {341, 352, 5, UK, 0},
    {363, 363, 5, EN, 0}, {328, 334, 5, SK, 0}, {371, 371, 5, OTHER, 0}, {378, 378, 5, OTHER, 0}, {389, 395, 6, CS, 0},
    {402, 402, 6, RU, 0}, {341, 341, 6, RU, 0}, {417, 417, 6, EN, 0}, {425, 432, 6, OTHER, 0}, {371, 371, 6, OTHER, 0},
    {440, 455, 7, CS, 0}, {471, 471, 7, RU, 0}, {496, 496, 7, EN, 0}, {511, 526, 7, OTHER, 0}, {542, 542, 7, OTHER, 0},
    {559, 559, 8, CS, 0}, {570, 570, 8, RU, 0}, {587, 587, 8, EN, 0}, {595, 595, 8, OTHER, 0}, {605, 605, 8, OTHER, 0},
    {614, 621, 9, CS, 0}, {629, 629, 9, RU, 0}, {629, 640, 9, UK, 0}, {651, 651, 9, EN, 0}, {659, 659, 9, OTHER, 0},
    {665, 674, 9, OTHER, 0}, {684, 684, 10, CS, 0}, {693, 693, 10, RU, 0}, {708, 723, 10, UK, 0},
    {708, 708, 10, OTHER, 0}, {738, 738, 10, EN, 0}, {746, 746, 10, OTHER, 0}, {754, 754, 11, CS, 0},
    {761, 761, 11, RU, 0}, {761, 780, 11, UK, 0}, {799, 799, 11, EN, 0}, {754, 807, 11, SK, 0},
    {815, 815, 11, OTHER, 0}, {825, 825, 12, CS, 0}, {833, 833, 12, RU, 0}, {833, 848, 12, UK, 0},
    {863, 863, 12, EN, 0}, {870, 881, 12, SK, 0}, {893, 893, 12, OTHER, 0}, {901, 901, 12, OTHER, 0},
    {912, 912, 13, CS, 0}, {919, 919, 13, RU, 0}, {919, 932, 13, UK, 0}, {945, 945, 13, EN, 0}, {953, 963, 13, SK, 0},
    {974, 974, 13, OTHER, 0}, {981, 981, 14, CS, 0}, {988, 988, 14, RU, 0}, {1005, 1005, 14, EN, 0},
    {1013, 1013, 14, OTHER, 0}, {1022, 1022, 15, CS, 0}, {1028, 1028, 15, RU, 0}, {1045, 1045, 15, EN, 0},
    {1022, 1053, 15, SK, 0}, {1060, 1060, 15, OTHER, 0}, {1069, 1069, 15, OTHER, 0}, {1076, 1083, 16, CS, 0},
    {1091, 1091, 16, RU, 0}, {1091, 1104, 16, UK, 0}, {1117, 1117, 16, EN, 0}, {1123, 1123, 16, SK, 0},
    {1133, 1140, 16, OTHER, 0}, {1148, 1148, 16, OTHER, 0}, {1156, 1167, 17, CS, 0}, {1179, 1179, 17, RU, 0},
    {1198, 1198, 17, EN, 0}, {1209, 1209, 17, EN, 0}, {1220, 1231, 17, OTHER, 0}, {1243, 1243, 18, CS, 0},
    {1248, 1248, 18, RU, 0}, {1257, 1257, 18, EN, 0}, {1257, 1257, 18, SK, 0}, {1264, 1264, 18, OTHER, 0},
    {1269, 1269, 18, OTHER, 0}, {1276, 1292, 19, CS, 0}, {1309, 1309, 19, RU, 0}, {1332, 1332, 19, EN, 0},
    {1346, 1346, 20, CS, 0}, {1352, 1352, 20, RU, 0}, {1363, 1363, 20, EN, 0}, {1373, 1373, 20, OTHER, 0},
    {1379, 1379, 20, OTHER, 0}, {1387, 1396, 21, CS, 0}, {1406, 1406, 21, RU, 0}, {1419, 1419, 21, EN, 0},
    {1426, 1432, 21, OTHER, 0}, {1439, 1439, 21, OTHER, 0}, {1448, 1448, 22, CS, 0}, {1460, 1460, 22, RU, 0},
    {1481, 1481, 22, EN, 0}, {1492, 1492, 22, EN, 0}, {1502, 1502, 22, SK, 0}, {1514, 1514, 22, OTHER, 0},
    {1525, 1534, 23, CS, 0}, {1544, 1544, 23, RU, 0}, {1559, 1559, 23, UK, 0}, {1576, 1576, 23, OTHER, 0},
    {1591, 1591, 23, EN, 0}, {1599, 1605, 23, OTHER, 0}, {1612, 1612, 23, OTHER, 0}, {1619, 1619, 24, CS, 0},
    {1624, 1624, 24, CS, 0}, {1544, 1544, 24, RU, 0}, {1591, 1591, 24, EN, 0}, {1632, 1632, 25, CS, 0},
    {1642, 1642, 25, RU, 0}, {1661, 1661, 25, EN, 0}, {1671, 1682, 25, SK, 0}, {1661, 1661, 25, OTHER, 0},
    {1694, 1694, 26, CS, 0}, {1700, 1700, 26, RU, 0}, {1694, 1694, 26, EN, 0}, {1713, 1713, 27, CS, 0},
    {1723, 1723, 27, RU, 0}, {1740, 1740, 27, RU, 0}, {1755, 1755, 27, EN, 0}, {1763, 1763, 27, EN, 0},
    {1772, 1781, 27, OTHER, 0}, {1791, 1791, 28, CS, 0}, {1798, 1798, 28, RU, 0}, {1811, 1811, 28, EN, 0},
    {1818, 1826, 29, CS, 0}, {1835, 1835, 29, RU, 0}, {1852, 1871, 29, UK, 0}, {1890, 1890, 29, EN, 0},
    {1818, 1818, 29, SK, 0}, {1898, 1898, 29, OTHER, 0}, {1905, 1905, 29, OTHER, 0}, {1917, 1917, 30, CS, 0},
    {1928, 1937, 30, CS, 0}, {1947, 1947, 30, RU, 0}, {1968, 1968, 30, EN, 0}, {1980, 1980, 30, SK, 0},
    {1990, 1990, 30, OTHER, 0}, {2001, 2001, 30, OTHER, 0}, {1980, 1980, 31, CS, 0}, {2013, 2013, 31, RU, 0},
    {2013, 2032, 31, UK, 0}, {2051, 2051, 31, EN, 0}, {2059, 2059, 31, OTHER, 0}, {2068, 2068, 32, CS, 0},
    {2075, 2075, 32, RU, 0}, {2092, 2092, 32, EN, 0}, {2068, 2099, 32, SK, 0}, {2107, 2107, 32, OTHER, 0},
    {2116, 2116, 32, OTHER, 0}, {2125, 2125, 33, CS, 0}, {2132, 2132, 33, RU, 0}, {2145, 2145, 33, UK, 0},
    {2158, 2158, 33, OTHER, 0}, {2169, 2169, 33, EN, 0}, {2125, 2176, 33, SK, 0}, {2184, 2184, 33, OTHER, 0},
    {2191, 2191, 33, OTHER, 0}, {2197, 2197, 34, CS, 0}, {2209, 2209, 34, RU, 0}, {2230, 2230, 34, EN, 0},
    {2239, 2239, 34, OTHER, 0}, {2250, 2250, 35, CS, 0}, {2259, 2259, 35, RU, 0}, {2274, 2274, 35, EN, 0},
    {2282, 2290, 35, SK, 0}, {2299, 2310, 35, OTHER, 0}, {2322, 2322, 36, CS, 0}, {2339, 2339, 36, RU, 0},
    {2367, 2367, 36, EN, 0}, {2383, 2399, 36, SK, 0}, {2416, 2429, 36, OTHER, 0}, {2443, 2461, 36, OTHER, 0},
    {2480, 2480, 37, CS, 0}, {2489, 2489, 37, RU, 0}, {2504, 2519, 37, UK, 0}, {2534, 2534, 37, OTHER, 0},
    {2549, 2549, 37, EN, 0}, {2557, 2557, 37, EN, 0}, {2565, 2565, 37, EN, 0}, {2574, 2574, 37, OTHER, 0},
    {2582, 2591, 37, OTHER, 0}, {2601, 2601, 38, CS, 0}, {2607, 2607, 38, RU, 0}, {2620, 2631, 38, UK, 0},
    {2642, 2642, 38, OTHER, 0}, {2653, 2653, 38, EN, 0}, {2660, 2660, 38, OTHER, 0}, {2666, 2666, 38, OTHER, 0},
    {2675, 2675, 39, CS, 0}, {2679, 2679, 39, RU, 0}, {2675, 2675, 39, EN, 0}, {2688, 2694, 40, CS, 0},
    {2701, 2701, 40, RU, 0}, {2714, 2714, 40, EN, 0}, {2721, 2728, 40, SK, 0}, {2736, 2736, 40, OTHER, 0},
    {2743, 2743, 40, OTHER, 0}, {2756, 2756, 41, CS, 0}, {2766, 2766, 41, RU, 0}, {2783, 2783, 41, UK, 0},
    {2804, 2804, 41, EN, 0}, {2813, 2822, 41, OTHER, 0}, {2832, 2832, 41, OTHER, 0}, {2841, 2841, 42, CS, 0},
    {2851, 2851, 42, RU, 0}, {2868, 2868, 42, EN, 0}, {2877, 2886, 42, OTHER, 0}, {2896, 2896, 42, OTHER, 0},
    {2906, 2906, 43, CS, 0}, {2913, 2913, 43, RU, 0}, {2926, 2926, 43, EN, 0}, {2906, 2906, 43, SK, 0},
    {2933, 2933, 43, OTHER, 0}, {2941, 2951, 44, CS, 0}, {2963, 2963, 44, RU, 0}, {2963, 2978, 44, UK, 0},
    {2993, 2993, 44, EN, 0}, {2999, 3010, 44, SK, 0}, {3022, 3022, 44, OTHER, 0}, {3032, 3032, 44, OTHER, 0},
    {3040, 3048, 45, CS, 0}, {3058, 3058, 45, RU, 0}, {3071, 3071, 45, EN, 0}, {3078, 3078, 45, OTHER, 0},
    {3086, 3086, 45, OTHER, 0}, {3095, 3105, 46, CS, 0}, {3117, 3117, 46, RU, 0}, {3117, 3136, 46, UK, 0},
    {3155, 3155, 46, EN, 0}, {3167, 3179, 46, SK, 0}, {3193, 3193, 46, OTHER, 0}, {3204, 3204, 46, OTHER, 0},
    {3212, 3212, 47, CS, 0}, {3220, 3220, 47, RU, 0}, {3233, 3233, 47, UK, 0}, {3252, 3252, 47, EN, 0},
    {3259, 3267, 47, EN, 0}, {3276, 3276, 47, OTHER, 0}, {3283, 3290, 47, OTHER, 0}, {3298, 3298, 48, CS, 0},
    {3307, 3307, 48, RU, 0}, {3322, 3322, 48, UK, 0}, {3337, 3337, 48, EN, 0}, {3345, 3345, 48, OTHER, 0},
    {3353, 3361, 49, CS, 0}, {3370, 3370, 49, RU, 0}, {3385, 3385, 49, EN, 0}, {3393, 3393, 49, OTHER, 0},
    {3401, 3401, 50, CS, 0}, {3407, 3407, 50, RU, 0}, {3420, 3420, 50, EN, 0}, {3420, 3427, 50, OTHER, 0},
    {3435, 3435, 51, CS, 0}, {3447, 3447, 51, RU, 0}, {3470, 3470, 51, EN, 0}, {3435, 3435, 51, EN, 0},
    {3482, 3482, 52, CS, 0}, {3489, 3489, 52, RU, 0}, {3482, 3482, 52, EN, 0}, {3502, 3516, 53, CS, 0},
    {3531, 3531, 53, RU, 0}, {3560, 3560, 53, EN, 0}, {3574, 3574, 53, EN, 0}, {3582, 3591, 54, CS, 0},
    {3531, 3531, 54, RU, 0}, {3601, 3601, 54, RU, 0}, {3574, 3574, 54, EN, 0}, {3618, 3627, 54, SK, 0},
    {3637, 3637, 55, CS, 0}, {3644, 3644, 55, RU, 0}, {3644, 3657, 55, UK, 0}, {3670, 3670, 55, EN, 0},
    {3678, 3678, 55, SK, 0}, {3687, 3687, 55, OTHER, 0}, {3694, 3694, 56, CS, 0}, {3702, 3702, 56, RU, 0},
    {3721, 3721, 56, EN, 0}, {3694, 3730, 56, SK, 0}, {3740, 3740, 56, OTHER, 0}, {3748, 3748, 56, OTHER, 0},
    {3759, 3759, 57, CS, 0}, {3765, 3765, 57, RU, 0}, {3759, 3759, 57, EN, 0}, {3776, 3776, 57, OTHER, 0},
    {3782, 3782, 58, CS, 0}, {3792, 3792, 58, RU, 0}, {3782, 3782, 58, EN, 0}, {3811, 3811, 59, CS, 0},
    {3818, 3818, 59, RU, 0}, {3833, 3833, 59, EN, 0}, {3841, 3841, 59, OTHER, 0}, {3847, 3847, 59, OTHER, 0},
    {3847, 3856, 59, OTHER, 0}, {3865, 3865, 60, CS, 0}, {3873, 3873, 60, RU, 0}, {3865, 3865, 60, EN, 0},
    {3890, 3902, 61, CS, 0}, {3916, 3916, 61, RU, 0}, {3890, 3890, 61, EN, 0}, {3937, 3945, 62, CS, 0},
    {3954, 3954, 62, RU, 0}, {3969, 3969, 62, EN, 0}, {3977, 3986, 62, SK, 0}, {3996, 4008, 63, CS, 0},
    {3996, 4024, 63, CS, 0}, {4039, 4039, 63, RU, 0}, {4062, 4062, 63, EN, 0}, {4073, 4073, 63, EN, 0},
    {3996, 4086, 63, SK, 0}, {4099, 4099, 64, CS, 0}, {4107, 4107, 64, RU, 0}, {4122, 4122, 64, EN, 0},
    {4130, 4140, 65, CS, 0}, {4152, 4152, 65, RU, 0}, {4171, 4171, 65, EN, 0}, {4182, 4189, 66, CS, 0},
    {4198, 4198, 66, RU, 0}, {4182, 4182, 66, EN, 0}, {4209, 4209, 67, CS, 0}, {4216, 4216, 67, RU, 0},
    {4229, 4229, 67, EN, 0}, {4236, 4236, 68, CS, 0}, {4242, 4242, 68, RU, 0}, {4253, 4253, 68, EN, 0},
    {4259, 4259, 69, CS, 0}, {4267, 4267, 69, RU, 0}, {4259, 4259, 69, EN, 0}, {4280, 4285, 70, CS, 0},
    {4292, 4292, 70, RU, 0}, {4303, 4303, 70, EN, 0}, {4309, 4309, 70, OTHER, 0}, {4315, 4324, 71, CS, 0},
    {4334, 4334, 71, RU, 0}, {4353, 4353, 71, EN, 0}, {4365, 4365, 72, CS, 0}, {4371, 4371, 72, RU, 0},
    {4382, 4382, 72, EN, 0}, {4382, 4382, 72, SK, 0}, {4388, 4398, 73, CS, 0}, {4409, 4409, 73, RU, 0},
    {4428, 4428, 73, EN, 0}, {4438, 4443, 74, CS, 0}, {4449, 4449, 74, RU, 0}, {4458, 4458, 74, EN, 0},
    {4463, 4468, 75, CS, 0}, {4475, 4475, 75, RU, 0}, {4463, 4463, 75, EN, 0}, {4484, 4484, 76, CS, 0},
    {4491, 4491, 76, RU, 0}, {4506, 4506, 76, UK, 0}, {4521, 4521, 76, EN, 0}, {4528, 4528, 77, CS, 0},
    {4537, 4537, 77, RU, 0}, {4550, 4550, 77, EN, 0}, {4556, 4556, 77, OTHER, 0}, {4564, 4564, 78, CS, 0},
    {4570, 4570, 78, RU, 0}, {4581, 4581, 78, EN, 0}, {4587, 4597, 79, CS, 0}, {4608, 4608, 79, RU, 0},
    {4625, 4625, 79, EN, 0}, {4587, 4597, 79, SK, 0}, {4632, 4641, 80, CS, 0}, {4651, 4651, 80, RU, 0},
    {4668, 4668, 80, EN, 0}, {4677, 4677, 81, CS, 0}, {4683, 4683, 81, RU, 0}, {4694, 4694, 81, EN, 0},
    {4700, 4711, 82, CS, 0}, {4723, 4723, 82, RU, 0}, {4742, 4742, 82, EN, 0}, {4753, 4753, 83, CS, 0},
    {4759, 4759, 83, RU, 0}, {4759, 4759, 83, UK, 0}, {4753, 4753, 83, EN, 0}, {4770, 4780, 84, CS, 0},
    {4791, 4791, 84, RU, 0}, {4770, 4770, 84, EN, 0}, {4810, 4810, 85, CS, 0}, {4817, 4817, 85, RU, 0},
    {4830, 4830, 85, EN, 0}, {4837, 4848, 86, CS, 0}, {4860, 4860, 86, CS, 0}, {4869, 4869, 86, RU, 0},
    {4886, 4886, 86, RU, 0}, {4907, 4907, 86, RU, 0}, {4837, 4837, 86, EN, 0}, {4928, 4928, 86, EN, 0},
    {4938, 4938, 87, CS, 0}, {4943, 4943, 87, RU, 0}, {4938, 4938, 87, EN, 0}, {4952, 4952, 88, CS, 0},
    {4960, 4960, 88, RU, 0}, {4971, 4971, 88, EN, 0}, {4979, 4979, 89, CS, 0}, {4988, 4988, 89, RU, 0},
    {5005, 5005, 89, EN, 0}, {5014, 5014, 90, CS, 0}, {5023, 5023, 90, RU, 0}, {5040, 5040, 90, EN, 0},
    {5049, 5049, 91, CS, 0}, {5059, 5059, 91, RU, 0}, {5076, 5076, 91, EN, 0}, {5085, 5091, 92, CS, 0},
    {5098, 5098, 92, RU, 0}, {5085, 5085, 92, EN, 0}, {5109, 5114, 93, CS, 0}, {5120, 5120, 93, RU, 0},
    {5109, 5109, 93, EN, 0}, {5129, 5138, 94, CS, 0}, {5149, 5149, 94, RU, 0}, {5129, 5129, 94, EN, 0},
    {5166, 5166, 95, CS, 0}, {5176, 5176, 95, RU, 0}, {5195, 5195, 95, EN, 0}, {5205, 5205, 96, CS, 0},
    {5212, 5212, 96, RU, 0}, {5225, 5225, 96, EN, 0}, {5232, 5232, 97, CS, 0}, {5241, 5241, 97, RU, 0},
    {5258, 5258, 97, EN, 0}, {5268, 5274, 98, CS, 0}, {5281, 5281, 98, RU, 0}, {5292, 5292, 98, EN, 0},
    {5292, 5298, 98, SK, 0}, {5305, 5317, 99, CS, 0}, {5332, 5332, 99, RU, 0}, {5355, 5355, 99, EN, 0},
    {5366, 5366, 99, EN, 0}, {5379, 5379, 100, CS, 0}, {5389, 5389, 100, CS, 0}, {5396, 5396, 100, RU, 0},
    {5411, 5411, 100, EN, 0}, {5418, 5418, 101, CS, 0}, {5426, 5426, 101, RU, 0}, {5441, 5441, 101, RU, 0},
    {5456, 5456, 101, EN, 0}, {5465, 5465, 102, CS, 0}, {5470, 5470, 102, RU, 0}, {5465, 5465, 102, EN, 0},
    {5479, 5479, 103, CS, 0}, {5485, 5485, 103, RU, 0}, {5479, 5479, 103, EN, 0}, {5496, 5509, 104, CS, 0},
    {5523, 5533, 104, CS, 0}, {5544, 5544, 104, RU, 0}, {5563, 5563, 104, RU, 0}, {5496, 5496, 104, EN, 0},
    {5588, 5588, 104, EN, 0}, {5598, 5608, 105, CS, 0}, {5619, 5619, 105, RU, 0}, {5598, 5598, 105, EN, 0},
    {5638, 5649, 106, CS, 0}, {5661, 5661, 106, RU, 0}, {5638, 5638, 106, EN, 0}, {5682, 5682, 107, CS, 0},
    {5690, 5690, 107, RU, 0}, {5682, 5682, 107, EN, 0}, {5705, 5705, 108, CS, 0}, {5712, 5712, 108, RU, 0},
    {5725, 5725, 108, EN, 0}, {5732, 5742, 109, CS, 0}, {5753, 5753, 109, RU, 0}, {5774, 5774, 109, EN, 0},
    {5784, 5791, 110, CS, 0}, {5799, 5799, 110, RU, 0}, {5812, 5812, 110, EN, 0}, {5819, 5828, 111, CS, 0},
    {5839, 5839, 111, RU, 0}, {5850, 5850, 111, EN, 0}, {5858, 5858, 112, CS, 0}, {5865, 5865, 112, RU, 0},
    {5858, 5858, 112, EN, 0}, {5878, 5878, 113, CS, 0}, {5887, 5887, 113, RU, 0}, {5878, 5878, 113, EN, 0},
    {5904, 5908, 114, CS, 0}, {5913, 5913, 114, RU, 0}, {5920, 5920, 114, EN, 0}, {5925, 5935, 115, CS, 0},
    {5946, 5954, 115, CS, 0}, {5963, 5963, 115, RU, 0}, {5978, 5978, 115, EN, 0}, {5987, 5987, 116, CS, 0},
    {5993, 5993, 116, RU, 0}, {6006, 6006, 116, UK, 0}, {5987, 5987, 116, EN, 0}, {6019, 6019, 116, OTHER, 0},
    {6025, 6025, 117, CS, 0}, {6033, 6033, 117, RU, 0}, {6025, 6025, 117, EN, 0}, {6048, 6048, 118, CS, 0},
    {6056, 6056, 118, RU, 0}, {6071, 6071, 118, EN, 0}, {6080, 6086, 119, CS, 0}, {6093, 6093, 119, RU, 0},
    {6112, 6112, 119, EN, 0}, {6122, 6122, 120, CS, 0}, {6128, 6128, 120, RU, 0}, {6122, 6122, 120, EN, 0},
    {6139, 6139, 121, CS, 0}, {6146, 6146, 121, RU, 0}, {6159, 6159, 121, EN, 0}, {6166, 6166, 122, CS, 0},
    {6172, 6172, 122, RU, 0}, {6166, 6166, 122, EN, 0}, {6181, 6181, 123, CS, 0}, {6188, 6188, 123, RU, 0},
    {6181, 6181, 123, EN, 0}, {6201, 6201, 124, CS, 0}, {6209, 6209, 124, RU, 0}, {6224, 6224, 124, EN, 0},
    {6233, 6233, 125, CS, 0}, {6242, 6242, 125, RU, 0}, {6262, 6262, 125, EN, 0}, {6273, 6273, 125, EN, 0},
    {6284, 6289, 126, CS, 0}, {6295, 6295, 126, RU, 0}, {6306, 6306, 126, EN, 0}, {6312, 6312, 127, CS, 0},
    {6319, 6319, 127, RU, 0}, {6332, 6332, 127, EN, 0}, {6340, 6340, 128, CS, 0}, {6346, 6346, 128, RU, 0},
    {6357, 6357, 128, EN, 0}, {6363, 6363, 129, CS, 0}, {6371, 6371, 129, RU, 0}, {6363, 6363, 129, EN, 0},
    {6384, 6392, 130, CS, 0}, {6401, 6401, 130, RU, 0}, {6416, 6416, 130, EN, 0}, {6424, 6424, 131, CS, 0},
    {6430, 6430, 131, RU, 0}, {6441, 6441, 131, EN, 0}, {6447, 6447, 132, CS, 0}, {6458, 6458, 132, RU, 0},
    {6479, 6479, 132, EN, 0}, {6490, 6490, 133, CS, 0}, {6497, 6497, 133, RU, 0}, {6490, 6490, 133, EN, 0},
    {6510, 6510, 134, CS, 0}, {6517, 6517, 134, RU, 0}, {6532, 6532, 134, EN, 0}, {6540, 6540, 135, CS, 0},
    {6550, 6550, 135, RU, 0}, {6567, 6567, 135, EN, 0}, {6577, 6588, 136, CS, 0}, {6600, 6600, 136, RU, 0},
    {6621, 6621, 136, EN, 0}, {6632, 6632, 137, CS, 0}, {6641, 6641, 137, RU, 0}, {6658, 6658, 137, EN, 0},
    {6669, 6669, 138, CS, 0}, {6677, 6677, 138, RU, 0}, {6692, 6692, 138, EN, 0}, {6700, 6700, 139, CS, 0},
    {6706, 6706, 139, RU, 0}, {6700, 6700, 139, EN, 0}, {6717, 6725, 140, CS, 0}, {6734, 6734, 140, RU, 0},
    {6749, 6749, 140, EN, 0}, {6757, 6757, 141, CS, 0}, {6766, 6766, 141, RU, 0}, {6781, 6781, 141, EN, 0},
    {6790, 6790, 142, CS, 0}, {6797, 6797, 142, RU, 0}, {6790, 6790, 142, EN, 0}, {6810, 6810, 143, CS, 0},
    {6818, 6818, 143, RU, 0}, {6810, 6810, 143, EN, 0}, {6833, 6833, 144, CS, 0}, {6842, 6842, 144, RU, 0},
    {6857, 6857, 144, EN, 0}, {6868, 6877, 145, CS, 0}, {6887, 6887, 145, RU, 0}, {6900, 6900, 145, EN, 0},
    {6908, 6914, 146, CS, 0}, {6922, 6922, 146, RU, 0}, {6908, 6908, 146, EN, 0}, {6933, 6933, 147, CS, 0},
    {6943, 6943, 147, RU, 0}, {6962, 6962, 147, EN, 0}, {6972, 6972, 147, EN, 0}, {6981, 6981, 148, CS, 0},
    {6990, 6990, 148, RU, 0}, {7007, 7007, 148, EN, 0}, {7016, 7016, 149, CS, 0}, {7024, 7024, 149, RU, 0},
    {7035, 7035, 149, EN, 0}, {7043, 7043, 150, CS, 0}, {7050, 7050, 150, RU, 0}, {7043, 7043, 150, EN, 0},
    {7063, 7063, 151, CS, 0}, {7068, 7068, 151, RU, 0}, {7077, 7077, 151, EN, 0}, {7083, 7083, 152, CS, 0},
    {7090, 7090, 152, RU, 0}, {7103, 7103, 152, EN, 0}, {7110, 7110, 153, CS, 0}, {7119, 7119, 153, RU, 0},
    {7110, 7110, 153, EN, 0}, {7136, 7136, 154, CS, 0}, {7145, 7145, 154, RU, 0}, {7136, 7136, 154, EN, 0},
    {7162, 7162, 155, CS, 0}, {7170, 7170, 155, RU, 0}, {7185, 7185, 155, EN, 0}, {7193, 7193, 156, CS, 0},
    {7203, 7203, 156, RU, 0}, {7193, 7193, 156, EN, 0}, {7222, 7222, 156, OTHER, 0}, {7232, 7242, 157, CS, 0},
    {7253, 7253, 157, RU, 0}, {7272, 7272, 157, EN, 0}, {7272, 7282, 157, SK, 0}, {7293, 7293, 158, CS, 0},
    {7300, 7300, 158, RU, 0}, {7313, 7313, 158, EN, 0}, {7321, 7321, 159, CS, 0}, {7330, 7330, 159, RU, 0},
    {7321, 7321, 159, EN, 0}, {7347, 7347, 160, CS, 0}, {7354, 7354, 160, RU, 0}, {7347, 7347, 160, EN, 0},
    {7365, 7365, 161, CS, 0}, {7373, 7373, 161, RU, 0}, {7388, 7388, 161, EN, 0}, {7396, 7404, 162, CS, 0},
    {7413, 7413, 162, RU, 0}, {7428, 7428, 162, EN, 0}, {7436, 7445, 163, CS, 0}, {7455, 7455, 163, RU, 0},
    {7472, 7472, 163, EN, 0}, {7479, 7488, 163, SK, 0}, {7498, 7498, 164, CS, 0}, {7504, 7504, 164, RU, 0},
    {7498, 7498, 164, EN, 0}, {7513, 7513, 165, CS, 0}, {7522, 7522, 165, RU, 0}, {7539, 7539, 165, EN, 0},
    {7548, 7556, 166, CS, 0}, {7565, 7565, 166, RU, 0}, {7580, 7580, 166, EN, 0}, {7588, 7588, 167, CS, 0},
    {7597, 7597, 167, RU, 0}, {7616, 7616, 167, EN, 0}, {7588, 7588, 167, EN, 0}, {7628, 7634, 168, CS, 0},
    {7641, 7641, 168, RU, 0}, {7652, 7652, 168, EN, 0}, {7657, 7665, 169, CS, 0}, {7674, 7674, 169, RU, 0},
    {7695, 7695, 169, EN, 0}, {7705, 7705, 170, CS, 0}, {7715, 7715, 170, RU, 0}, {7705, 7705, 170, EN, 0},
    {7734, 7734, 171, CS, 0}, {7741, 7741, 171, RU, 0}, {7734, 7734, 171, EN, 0}, {7754, 7754, 172, CS, 0},
    {7760, 7760, 172, RU, 0}, {7754, 7754, 172, EN, 0}, {7771, 7771, 173, CS, 0}, {7780, 7780, 173, RU, 0},
    {7771, 7771, 173, EN, 0}, {7797, 7797, 174, CS, 0}, {7805, 7805, 174, RU, 0}, {7818, 7818, 174, EN, 0},
    {7826, 7826, 175, CS, 0}, {7833, 7833, 175, RU, 0}, {7846, 7846, 175, EN, 0}, {7853, 7853, 176, CS, 0},
    {7862, 7862, 176, RU, 0}, {7879, 7879, 176, EN, 0}, {7888, 7888, 177, CS, 0}, {7898, 7898, 177, RU, 0},
    {7918, 7918, 177, EN, 0}, {7929, 7929, 178, CS, 0}, {7934, 7934, 178, RU, 0}, {7943, 7943, 178, EN, 0},
    {7948, 7948, 179, CS, 0}, {7955, 7955, 179, RU, 0}, {7970, 7970, 179, EN, 0}, {7977, 7977, 179, OTHER, 0},
    {7984, 7995, 180, CS, 0}, {8007, 8007, 180, RU, 0}, {8028, 8028, 180, EN, 0}, {8039, 8039, 181, CS, 0},
    {8049, 8049, 181, RU, 0}, {8068, 8068, 181, EN, 0}, {8078, 8078, 182, CS, 0}, {8087, 8087, 182, RU, 0},
    {8078, 8078, 182, EN, 0}, {8104, 8104, 183, CS, 0}, {8109, 8109, 183, RU, 0}, {8104, 8104, 183, EN, 0},
    {8118, 8118, 184, CS, 0}, {8128, 8128, 184, RU, 0}, {8150, 8150, 184, EN, 0}, {8162, 8162, 185, CS, 0},
    {8170, 8170, 185, RU, 0}, {8185, 8185, 185, EN, 0}, {8194, 8194, 186, CS, 0}, {8202, 8202, 186, RU, 0},
    {8194, 8194, 186, EN, 0}, {8217, 8217, 187, CS, 0}, {8227, 8227, 187, RU, 0}, {8217, 8217, 187, EN, 0},
    {8246, 8254, 188, CS, 0}, {8263, 8263, 188, RU, 0}, {8278, 8278, 188, EN, 0}, {8286, 8296, 189, CS, 0},
    {8307, 8307, 189, RU, 0}, {8326, 8326, 189, EN, 0}, {8336, 8346, 190, CS, 0}, {8357, 8357, 190, RU, 0},
    {8376, 8376, 190, EN, 0}, {8386, 8386, 191, CS, 0}, {8393, 8393, 191, RU, 0}, {8406, 8406, 191, UK, 0},
    {8419, 8419, 191, EN, 0}, {8426, 8433, 191, SK, 0}, {8441, 8441, 192, CS, 0}, {8446, 8446, 192, RU, 0},
    {8446, 8455, 192, UK, 0}, {8464, 8464, 192, EN, 0}, {8469, 8474, 192, SK, 0}, {8480, 8480, 192, OTHER, 0},
    {8485, 8485, 193, CS, 0}, {8492, 8492, 193, RU, 0}, {8505, 8505, 193, EN, 0}, {8512, 8512, 194, CS, 0},
    {8523, 8523, 194, RU, 0}, {8544, 8544, 194, EN, 0}, {8555, 8555, 195, CS, 0}, {8566, 8566, 195, RU, 0},
    {8587, 8587, 195, EN, 0}, {8597, 8597, 196, CS, 0}, {8605, 8605, 196, CS, 0}, {8613, 8613, 196, RU, 0},
    {8628, 8628, 196, EN, 0}, {8635, 8635, 197, CS, 0}, {8643, 8643, 197, CS, 0}, {8652, 8652, 197, RU, 0},
    {8667, 8667, 197, EN, 0}, {8675, 8687, 198, CS, 0}, {8700, 8700, 198, RU, 0}, {8723, 8723, 198, EN, 0},
    {8735, 8742, 199, CS, 0}, {8750, 8750, 199, RU, 0}, {8765, 8765, 199, EN, 0}, {8735, 8735, 199, EN, 0},
    {8773, 8781, 200, CS, 0}, {8790, 8790, 200, RU, 0}, {8811, 8811, 200, RU, 0}, {8824, 8824, 200, EN, 0},
    {8832, 8842, 201, CS, 0}, {8853, 8853, 201, RU, 0}, {8874, 8874, 201, EN, 0}, {8888, 8888, 202, CS, 0},
    {8895, 8895, 202, RU, 0}, {8908, 8908, 202, EN, 0}, {8917, 8928, 203, CS, 0}, {8940, 8952, 203, CS, 0},
    {8966, 8966, 203, RU, 0}, {8991, 8991, 203, EN, 0}, {9003, 9009, 204, CS, 0}, {9016, 9016, 204, RU, 0},
    {9029, 9029, 204, EN, 0}, {9037, 9046, 205, CS, 0}, {9056, 9056, 205, RU, 0}, {9073, 9073, 205, EN, 0},
    {9083, 9083, 206, CS, 0}, {9092, 9092, 206, RU, 0}, {9107, 9107, 206, EN, 0}, {9116, 9116, 207, CS, 0},
    {9121, 9121, 207, RU, 0}, {9130, 9130, 207, UK, 0}, {9139, 9139, 207, EN, 0}, {9146, 9146, 208, CS, 0},
    {9156, 9156, 208, RU, 0}, {9177, 9177, 208, EN, 0}, {9191, 9191, 209, CS, 0}, {9201, 9201, 209, RU, 0},
    {9222, 9222, 209, EN, 0}, {9234, 9242, 210, CS, 0}, {9252, 9252, 210, RU, 0}, {9269, 9269, 210, EN, 0},
    {9282, 9292, 211, CS, 0}, {9303, 9303, 211, RU, 0}, {9324, 9324, 211, EN, 0}, {9338, 9338, 211, EN, 0},
    {9350, 9360, 212, CS, 0}, {9371, 9371, 212, RU, 0}, {9392, 9392, 212, EN, 0}, {9403, 9403, 213, CS, 0},
    {9412, 9412, 213, RU, 0}, {9403, 9403, 213, EN, 0}, {9429, 9429, 213, EN, 0}, {9438, 9444, 214, CS, 0},
    {9451, 9451, 214, RU, 0}, {9466, 9466, 214, RU, 0}, {9483, 9483, 214, EN, 0}, {9491, 9491, 214, OTHER, 0},
    {9499, 9499, 214, OTHER, 0}, {9508, 9514, 215, CS, 0}, {9521, 9521, 215, RU, 0}, {9534, 9534, 215, EN, 0},
    {9508, 9508, 215, EN, 0}, {9543, 9550, 216, CS, 0}, {9558, 9558, 216, CS, 0}, {9567, 9567, 216, CS, 0},
    {9574, 9574, 216, RU, 0}, {9589, 9589, 216, RU, 0}, {9604, 9604, 216, EN, 0}, {9612, 9622, 217, CS, 0},
    {9633, 9633, 217, RU, 0}, {9654, 9654, 217, EN, 0}, {9669, 9669, 218, CS, 0}, {9682, 9695, 218, CS, 0},
    {9709, 9709, 218, RU, 0}, {9736, 9736, 218, EN, 0}, {9749, 9762, 218, OTHER, 0}, {9776, 9785, 219, CS, 0},
    {9795, 9795, 219, RU, 0}, {9810, 9810, 219, EN, 0}, {9820, 9820, 219, EN, 0}, {9829, 9839, 220, CS, 0},
    {9852, 9852, 220, RU, 0}, {9879, 9879, 220, EN, 0}, {9892, 9892, 221, CS, 0}, {9899, 9899, 221, RU, 0},
    {9892, 9892, 221, EN, 0}, {9914, 9914, 221, EN, 0}, {9922, 9922, 222, CS, 0}, {9929, 9929, 222, RU, 0},
    {9942, 9942, 222, RU, 0}, {9971, 9971, 222, EN, 0}, {9978, 9986, 223, CS, 0}, {9995, 9995, 223, RU, 0},
    {10010, 10010, 223, EN, 0}, {10018, 10018, 224, CS, 0}, {10027, 10027, 224, RU, 0}, {10042, 10042, 224, RU, 0},
    {10061, 10061, 224, EN, 0}, {10069, 10069, 225, CS, 0}, {10078, 10078, 225, RU, 0}, {10097, 10097, 225, EN, 0},
    {10106, 10106, 226, CS, 0}, {10115, 10115, 226, RU, 0}, {10134, 10134, 226, EN, 0}, {10142, 10142, 227, CS, 0},
    {10149, 10149, 227, RU, 0}, {10164, 10164, 227, EN, 0}, {10172, 10179, 227, OTHER, 0},
    {10187, 10187, 227, OTHER, 0}, {10194, 10194, 228, CS, 0}, {10202, 10202, 228, RU, 0}, {10217, 10217, 228, EN, 0},
    {10225, 10225, 228, OTHER, 0}, {10235, 10241, 228, OTHER, 0}, {10249, 10256, 229, CS, 0},
    {10264, 10264, 229, RU, 0}, {10277, 10277, 229, RU, 0}, {10290, 10290, 229, EN, 0}, {10298, 10298, 229, OTHER, 0},
    {10306, 10313, 229, OTHER, 0}, {10322, 10322, 230, CS, 0}, {10329, 10329, 230, RU, 0}, {10342, 10342, 230, EN, 0},
    {10350, 10350, 230, EN, 0}, {10362, 10362, 230, OTHER, 0}, {10370, 10370, 231, CS, 0}, {10376, 10376, 231, RU, 0},
    {10387, 10387, 231, EN, 0}, {10394, 10394, 231, OTHER, 0}, {10370, 10370, 231, SK, 0}, {10399, 10399, 232, CS, 0},
    {10404, 10404, 232, RU, 0}, {10399, 10399, 232, EN, 0}, {10413, 10419, 232, OTHER, 0}, {10426, 10432, 233, CS, 0},
    {10439, 10439, 233, RU, 0}, {10454, 10454, 233, RU, 0}, {10469, 10469, 233, EN, 0}, {10469, 10469, 233, OTHER, 0},
    {10476, 10476, 234, CS, 0}, {10484, 10484, 234, RU, 0}, {10476, 10476, 234, EN, 0}, {10499, 10499, 234, OTHER, 0},
    {10506, 10506, 235, CS, 0}, {10514, 10514, 235, RU, 0}, {10529, 10529, 235, RU, 0}, {10506, 10506, 235, EN, 0},
    {10542, 10549, 235, OTHER, 0}, {10557, 10557, 236, CS, 0}, {10565, 10565, 236, RU, 0}, {10557, 10557, 236, EN, 0},
    {10580, 10580, 236, OTHER, 0}, {10592, 10609, 237, CS, 0}, {10629, 10659, 237, RU, 0},
    {10689, 10689, 237, OTHER, 0}, {10697, 10712, 238, CS, 0}, {10729, 10729, 238, RU, 0},
    {10757, 10768, 238, OTHER, 0}, {10781, 10796, 239, CS, 0}, {10813, 10813, 239, RU, 0},
    {10840, 10840, 239, OTHER, 0}, {10847, 10847, 240, CS, 0}, {10857, 10857, 240, RU, 0},
    {10876, 10876, 240, OTHER, 0}, {10886, 10886, 241, CS, 0}, {10892, 10892, 241, RU, 0},
    {10903, 10903, 241, OTHER, 0}, {10911, 10911, 242, CS, 0}, {10919, 10919, 242, RU, 0},
    {10934, 10934, 242, OTHER, 0}, {10940, 10940, 243, CS, 0}, {10948, 10948, 243, RU, 0},
    {10963, 10963, 243, OTHER, 0}, {10971, 10977, 244, CS, 0}, {10986, 10986, 244, RU, 0},
    {10997, 10997, 244, OTHER, 0}, {11006, 11006, 245, CS, 0}, {11019, 11019, 245, RU, 0}, {11043, 11043, 245, RU, 0},
    {11060, 11060, 245, EN, 0}, {11069, 11069, 245, EN, 0}, {11069, 11069, 245, OTHER, 0}, {11078, 11094, 246, CS, 0},
    {11114, 11114, 246, RU, 0}, {11146, 11146, 246, RU, 0}, {11165, 11165, 246, EN, 0}, {11165, 11165, 246, OTHER, 0},
    {11175, 11193, 247, CS, 0}, {11214, 11214, 247, RU, 0}, {11248, 11248, 247, RU, 0}, {11271, 11271, 247, EN, 0},
    {11271, 11271, 247, OTHER, 0}, {11283, 11283, 248, CS, 0}, {11292, 11292, 248, RU, 0},
    {11307, 11307, 248, OTHER, 0}, {11315, 11322, 249, CS, 0}, {11330, 11330, 249, RU, 0},
    {11345, 11345, 249, OTHER, 0}, {11352, 11362, 250, CS, 0}, {11373, 11390, 250, RU, 0},
    {11407, 11407, 250, OTHER, 0}, {11407, 11417, 250, OTHER, 0}, {11427, 11427, 251, CS, 0},
    {11436, 11436, 251, RU, 0}, {11451, 11451, 251, OTHER, 0}, {11459, 11474, 252, CS, 0}, {11490, 11490, 252, RU, 0},
    {11518, 11518, 252, OTHER, 0}, {11530, 11537, 253, CS, 0}, {11547, 11547, 253, RU, 0},
    {11562, 11562, 253, OTHER, 0}, {11572, 11572, 254, CS, 0}, {11579, 11579, 254, RU, 0},
    {11592, 11592, 254, OTHER, 0}, {11598, 11598, 255, CS, 0}, {11603, 11603, 255, RU, 0},
    {11610, 11610, 255, OTHER, 0}, {11615, 11624, 256, CS, 0}, {11637, 11637, 256, RU, 0},
    {11656, 11656, 256, OTHER, 0}, {11665, 11673, 257, CS, 0}, {11682, 11682, 257, RU, 0},
    {11697, 11716, 257, OTHER, 0}, {11737, 11745, 258, CS, 0}, {11754, 11754, 258, RU, 0},
    {11771, 11771, 258, OTHER, 0}, {11782, 11793, 259, CS, 0}, {11806, 11806, 259, RU, 0},
    {11829, 11829, 259, OTHER, 0}, {11840, 11851, 260, CS, 0}, {11863, 11863, 260, RU, 0},
    {11883, 11883, 260, OTHER, 0}, {11894, 11900, 261, CS, 0}, {11907, 11907, 261, RU, 0},
    {11918, 11918, 261, OTHER, 0}, {11923, 11923, 262, CS, 0}, {11931, 11931, 262, RU, 0}, {11946, 11946, 262, RU, 0},
    {11965, 11965, 262, EN, 0}, {11965, 11965, 262, OTHER, 0}, {11976, 11990, 263, CS, 0}, {12006, 12006, 263, RU, 0},
    {12032, 12032, 263, OTHER, 0}, {12039, 12039, 264, CS, 0}, {12045, 12045, 264, RU, 0},
    {12056, 12067, 264, OTHER, 0}, {12079, 12079, 265, CS, 0}, {12087, 12087, 265, RU, 0},
    {12102, 12102, 265, OTHER, 0}, {12113, 12121, 266, CS, 0}, {12130, 12130, 266, RU, 0}, {12145, 12145, 266, RU, 0},
    {12172, 12172, 266, EN, 0}, {12172, 12172, 266, OTHER, 0}, {12187, 12187, 267, CS, 0}, {12195, 12195, 267, RU, 0},
    {12208, 12217, 268, CS, 0}, {12227, 12227, 268, RU, 0}, {12240, 12240, 268, OTHER, 0},
    {12253, 12253, 268, OTHER, 0}, {12272, 12280, 269, CS, 0}, {12289, 12289, 269, RU, 0},
    {12302, 12302, 269, OTHER, 0}, {12313, 12313, 270, CS, 0}, {12321, 12321, 270, RU, 0},
    {12336, 12336, 270, OTHER, 0}, {12346, 12353, 271, CS, 0}, {12361, 12361, 271, RU, 0},
    {12346, 12346, 271, OTHER, 0}, {12372, 12380, 272, CS, 0}, {12389, 12389, 272, RU, 0},
    {12404, 12411, 272, OTHER, 0}, {12419, 12425, 273, CS, 0}, {12434, 12434, 273, RU, 0},
    {12445, 12445, 273, OTHER, 0}, {12453, 12453, 273, OTHER, 0}, {12461, 12471, 274, CS, 0},
    {12483, 12483, 274, RU, 0}, {12503, 12503, 274, EN, 0}, {12518, 12527, 275, CS, 0}, {12537, 12537, 275, RU, 0},
    {12518, 12518, 275, EN, 0}, {12554, 12566, 276, CS, 0}, {12579, 12579, 276, RU, 0}, {12601, 12601, 276, EN, 0},
    {12613, 12613, 277, CS, 0}, {12624, 12624, 277, RU, 0}, {12613, 12613, 277, EN, 0}, {12645, 12655, 277, SK, 0},
    {12666, 12666, 277, OTHER, 0}, {12666, 12676, 277, OTHER, 0}, {12686, 12686, 277, OTHER, 0},
    {12694, 12703, 278, CS, 0}, {12713, 12713, 278, RU, 0}, {12730, 12730, 278, RU, 0}, {12666, 12666, 278, EN, 0},
    {12645, 12655, 278, SK, 0}, {12666, 12666, 278, OTHER, 0}, {12749, 12756, 279, CS, 0}, {12764, 12764, 279, RU, 0},
    {12749, 12749, 279, EN, 0}, {12777, 12777, 279, OTHER, 0}, {12785, 12785, 280, CS, 0}, {12792, 12792, 280, RU, 0},
    {12805, 12805, 280, OTHER, 0}, {12812, 12812, 280, OTHER, 0}, {12824, 12824, 281, CS, 0},
    {12830, 12830, 281, RU, 0}, {12841, 12841, 281, OTHER, 0}, {12848, 12848, 281, OTHER, 0},
    {12855, 12862, 282, CS, 0}, {12870, 12870, 282, RU, 0}, {12883, 12883, 282, OTHER, 0}, {12891, 12899, 283, CS, 0},
    {12909, 12909, 283, RU, 0}, {12924, 12924, 283, OTHER, 0}, {12935, 12951, 284, CS, 0}, {12968, 12968, 284, RU, 0},
    {12998, 12998, 284, OTHER, 0}, {13006, 13013, 285, CS, 0}, {13021, 13021, 285, RU, 0}, {13021, 13034, 285, UK, 0},
    {13006, 13006, 285, EN, 0}, {13047, 13047, 286, CS, 0}, {13059, 13059, 286, RU, 0}, {13082, 13082, 286, EN, 0},
    {13094, 13100, 287, CS, 0}, {13107, 13107, 287, RU, 0}, {13120, 13120, 287, EN, 0}, {13127, 13133, 288, CS, 0},
    {13140, 13140, 288, RU, 0}, {13149, 13149, 288, RU, 0}, {13160, 13160, 288, EN, 0}, {13167, 13167, 288, OTHER, 0},
    {13183, 13192, 289, CS, 0}, {13204, 13204, 289, RU, 0}, {13219, 13219, 289, EN, 0}, {13227, 13227, 289, OTHER, 0},
    {13234, 13234, 290, CS, 0}, {13244, 13244, 290, RU, 0}, {13234, 13234, 290, EN, 0}, {13263, 13263, 291, CS, 0},
    {13285, 13285, 291, RU, 0}, {13320, 13320, 291, EN, 0}, {13338, 13338, 292, CS, 0}, {13358, 13358, 292, RU, 0},
    {13393, 13393, 292, EN, 0}, {13415, 13415, 293, CS, 0}, {13423, 13423, 293, RU, 0}, {13438, 13438, 293, EN, 0},
    {13446, 13446, 294, CS, 0}, {13455, 13455, 294, RU, 0}, {13472, 13472, 294, EN, 0}, {13446, 13446, 294, EN, 0},
    {13480, 13480, 295, CS, 0}, {13491, 13491, 295, RU, 0}, {13514, 13514, 295, RU, 0}, {13537, 13537, 295, EN, 0},
    {13548, 13564, 296, CS, 0}, {13582, 13588, 296, CS, 0}, {13595, 13606, 296, RU, 0}, {13617, 13617, 296, EN, 0},
    {13625, 13630, 296, OTHER, 0}, {13636, 13636, 297, CS, 0}, {13645, 13645, 297, RU, 0}, {13662, 13662, 297, EN, 0},
    {13672, 13672, 297, OTHER, 0}, {13681, 13681, 298, CS, 0}, {13688, 13688, 298, RU, 0}, {13703, 13703, 298, EN, 0},
    {13711, 13711, 299, CS, 0}, {13721, 13721, 299, RU, 0}, {13740, 13740, 299, EN, 0}, {13750, 13756, 300, CS, 0},
    {13763, 13763, 300, RU, 0}, {13774, 13774, 300, EN, 0}, {13780, 13780, 300, OTHER, 0}, {13788, 13794, 301, CS, 0},
    {13803, 13803, 301, RU, 0}, {13816, 13816, 301, EN, 0}, {13824, 13824, 302, CS, 0}, {13832, 13832, 302, RU, 0},
    {13845, 13845, 302, EN, 0}, {13852, 13860, 302, OTHER, 0}, {13869, 13869, 302, OTHER, 0},
    {13879, 13879, 303, CS, 0}, {13889, 13889, 303, RU, 0}, {13906, 13906, 303, EN, 0}, {13916, 13925, 303, OTHER, 0},
    {13935, 13935, 303, OTHER, 0}, {13946, 13946, 304, CS, 0}, {13955, 13955, 304, RU, 0}, {13970, 13970, 304, EN, 0},
    {13978, 13984, 305, CS, 0}, {13991, 13991, 305, RU, 0}, {14012, 14012, 305, EN, 0}, {14023, 14023, 305, EN, 0},
    {14032, 14032, 305, OTHER, 0}, {14042, 14042, 306, CS, 0}, {14048, 14048, 306, RU, 0}, {14061, 14061, 306, EN, 0},
    {14068, 14075, 307, CS, 0}, {14083, 14083, 307, RU, 0}, {14092, 14092, 307, EN, 0}, {14098, 14098, 307, EN, 0},
    {14105, 14111, 308, CS, 0}, {14118, 14118, 308, RU, 0}, {14131, 14131, 308, EN, 0}, {14138, 14138, 309, CS, 0},
    {14144, 14144, 309, RU, 0}, {14138, 14138, 309, EN, 0}, {14155, 14155, 310, CS, 0}, {14166, 14166, 310, RU, 0},
    {14155, 14155, 310, EN, 0}, {14187, 14196, 311, CS, 0}, {14206, 14206, 311, CS, 0}, {14215, 14215, 311, RU, 0},
    {14206, 14206, 311, EN, 0}, {14232, 14232, 312, CS, 0}, {14240, 14240, 312, CS, 0}, {14248, 14248, 312, RU, 0},
    {14240, 14240, 312, EN, 0}, {14263, 14271, 313, CS, 0}, {14281, 14281, 313, RU, 0}, {14296, 14296, 313, RU, 0},
    {14311, 14311, 313, EN, 0}, {14319, 14328, 314, CS, 0}, {14338, 14338, 314, RU, 0}, {14351, 14351, 314, RU, 0},
    {14366, 14366, 314, EN, 0}, {14374, 14381, 315, CS, 0}, {14389, 14389, 315, RU, 0}, {14402, 14402, 315, EN, 0},
    {14409, 14418, 316, CS, 0}, {14428, 14441, 316, RU, 0}, {14454, 14462, 316, EN, 0}, {14471, 14471, 316, EN, 0},
    {14480, 14480, 316, OTHER, 0}, {14490, 14505, 317, CS, 0}, {14521, 14521, 317, RU, 0}, {14534, 14534, 317, EN, 0},
    {14543, 14554, 318, CS, 0}, {14566, 14566, 318, RU, 0}, {14543, 14543, 318, EN, 0}, {14543, 14554, 318, EN, 0},
    {14589, 14598, 319, CS, 0}, {14608, 14608, 319, CS, 0}, {14618, 14618, 319, RU, 0}, {14608, 14608, 319, EN, 0},
    {14635, 14644, 320, CS, 0}, {14654, 14654, 320, RU, 0}, {14635, 14644, 320, EN, 0}, {14635, 14635, 320, EN, 0},
    {14671, 14681, 321, CS, 0}, {14692, 14711, 321, RU, 0}, {14671, 14681, 321, EN, 0}, {14671, 14671, 321, EN, 0},
    {14730, 14739, 322, CS, 0}, {14749, 14749, 322, CS, 0}, {14757, 14757, 322, RU, 0}, {14730, 14739, 322, EN, 0},
    {14730, 14730, 322, EN, 0}, {14774, 14774, 323, CS, 0}, {14779, 14779, 323, RU, 0}, {14788, 14788, 323, RU, 0},
    {14774, 14774, 323, EN, 0}, {14797, 14797, 324, CS, 0}, {14804, 14804, 324, RU, 0}, {14797, 14797, 324, EN, 0},
    {14817, 14817, 325, CS, 0}, {14822, 14822, 325, RU, 0}, {14817, 14817, 325, EN, 0}, {14831, 14831, 326, CS, 0},
    {14837, 14844, 326, CS, 0}, {14852, 14852, 326, RU, 0}, {14837, 14844, 326, EN, 0}, {14837, 14837, 326, EN, 0},
    {14863, 14863, 327, CS, 0}, {14871, 14871, 327, RU, 0}, {14863, 14863, 327, EN, 0}, {14884, 14884, 328, CS, 0},
    {14891, 14891, 328, RU, 0}, {14884, 14884, 328, EN, 0}, {14902, 14902, 329, CS, 0}, {14908, 14908, 329, RU, 0},
    {14902, 14902, 329, EN, 0}, {14919, 14919, 330, CS, 0}, {14932, 14941, 330, CS, 0}, {14951, 14951, 330, RU, 0},
    {14972, 14972, 330, EN, 0}, {14919, 14919, 330, EN, 0}, {14982, 14982, 331, CS, 0}, {14991, 14991, 331, RU, 0},
    {15006, 15006, 331, EN, 0}, {15014, 15014, 331, OTHER, 0}, {15021, 15021, 332, CS, 0}, {15027, 15027, 332, RU, 0},
    {15044, 15044, 332, EN, 0}, {15051, 15051, 332, OTHER, 0}, {15059, 15071, 333, CS, 0}, {15084, 15084, 333, RU, 0},
    {15114, 15114, 333, EN, 0}, {15127, 15127, 333, OTHER, 0}, {15141, 15141, 334, CS, 0}, {15150, 15150, 334, RU, 0},
    {15163, 15163, 334, EN, 0}, {15169, 15169, 334, OTHER, 0}, {15176, 15176, 335, CS, 0}, {15185, 15185, 335, RU, 0},
    {15202, 15202, 335, EN, 0}, {15212, 15222, 335, OTHER, 0}, {15233, 15240, 336, CS, 0}, {15249, 15249, 336, RU, 0},
    {15266, 15266, 336, RU, 0}, {15298, 15298, 336, EN, 0}, {15308, 15308, 336, OTHER, 0}, {15318, 15318, 337, CS, 0},
    {15323, 15323, 337, RU, 0}, {15336, 15336, 337, EN, 0}, {15347, 15347, 337, OTHER, 0}, {15353, 15360, 338, CS, 0},
    {15368, 15368, 338, RU, 0}, {15377, 15377, 338, RU, 0}, {15394, 15394, 338, EN, 0}, {15403, 15403, 338, EN, 0},
    {15408, 15415, 339, CS, 0}, {15425, 15425, 339, RU, 0}, {15432, 15432, 339, RU, 0}, {15462, 15462, 339, EN, 0},
    {15467, 15477, 340, CS, 0}, {15488, 15488, 340, RU, 0}, {15503, 15503, 340, EN, 0}, {15513, 15524, 341, CS, 0},
    {15537, 15537, 341, RU, 0}, {15556, 15556, 341, RU, 0}, {15575, 15575, 341, EN, 0}, {15584, 15584, 342, CS, 0},
    {15597, 15597, 342, RU, 0}, {15618, 15618, 342, EN, 0}, {15630, 15641, 343, CS, 0}, {15653, 15662, 343, CS, 0},
    {15672, 15672, 343, RU, 0}, {15691, 15691, 343, RU, 0}, {15706, 15706, 343, EN, 0}, {15716, 15716, 343, OTHER, 0},
    {15724, 15724, 343, OTHER, 0}, {15732, 15743, 344, CS, 0}, {15755, 15755, 344, RU, 0}, {15774, 15774, 344, EN, 0},
    {15785, 15785, 344, OTHER, 0}, {15795, 15803, 345, CS, 0}, {15813, 15813, 345, RU, 0}, {15826, 15826, 345, EN, 0},
    {15833, 15842, 346, CS, 0}, {15852, 15852, 346, RU, 0}, {15863, 15863, 346, EN, 0}, {15869, 15883, 347, CS, 0},
    {15898, 15898, 347, RU, 0}, {15919, 15931, 347, EN, 0}, {15919, 15919, 347, EN, 0}, {15944, 15944, 348, CS, 0},
    {15951, 15951, 348, CS, 0}, {15959, 15959, 348, RU, 0}, {15978, 15978, 348, EN, 0}, {15988, 15988, 348, OTHER, 0},
    {15996, 16009, 349, CS, 0}, {16026, 16026, 349, RU, 0}, {16068, 16068, 349, EN, 0}, {16084, 16084, 350, CS, 0},
    {16092, 16092, 350, RU, 0}, {16105, 16105, 350, EN, 0}, {16112, 16112, 350, OTHER, 0}, {16119, 16119, 351, CS, 0},
    {16129, 16129, 351, RU, 0}, {16150, 16150, 351, EN, 0}, {16159, 16159, 351, OTHER, 0}, {16170, 16176, 352, CS, 0},
    {16184, 16184, 352, RU, 0}, {16193, 16206, 352, UK, 0}, {16219, 16219, 352, OTHER, 0}, {16230, 16230, 352, EN, 0},
    {16237, 16237, 352, OTHER, 0}, {16242, 16249, 352, SK, 0}, {16257, 16264, 352, OTHER, 0},
    {16272, 16277, 352, OTHER, 0}, {16283, 16283, 353, CS, 0}, {16289, 16289, 353, RU, 0}, {16298, 16298, 353, EN, 0},
    {16303, 16303, 354, CS, 0}, {16313, 16313, 354, CS, 0}, {16322, 16322, 354, CS, 0}, {16331, 16331, 354, RU, 0},
    {16322, 16322, 354, EN, 0}, {16350, 16365, 355, CS, 0}, {16383, 16383, 355, RU, 0}, {16392, 16392, 355, EN, 0},
    {16397, 16405, 356, CS, 0}, {16414, 16414, 356, CS, 0}, {16424, 16424, 356, RU, 0}, {16414, 16414, 356, EN, 0},
    {16439, 16439, 357, CS, 0}, {16447, 16447, 357, CS, 0}, {16458, 16458, 357, RU, 0}, {16447, 16447, 357, EN, 0},
    {16479, 16486, 358, CS, 0}, {16494, 16494, 358, RU, 0}, {16505, 16505, 358, EN, 0}, {16511, 16511, 359, CS, 0},
    {16520, 16520, 359, CS, 0}, {16527, 16527, 359, RU, 0}, {16540, 16540, 359, EN, 0}, {16546, 16546, 359, EN, 0},
    {16552, 16560, 360, CS, 0}, {16570, 16570, 360, RU, 0}, {16583, 16583, 360, EN, 0}, {16590, 16590, 361, CS, 0},
    {16599, 16607, 361, CS, 0}, {16616, 16616, 361, RU, 0}, {16629, 16629, 361, RU, 0}, {16646, 16646, 361, EN, 0},
    {16655, 16655, 362, CS, 0}, {16669, 16669, 362, CS, 0}, {16680, 16680, 362, RU, 0}, {16669, 16669, 362, EN, 0},
    {16701, 16701, 363, CS, 0}, {16714, 16714, 363, RU, 0}, {16737, 16737, 363, EN, 0}, {16748, 16748, 364, CS, 0},
    {16755, 16755, 364, RU, 0}, {16766, 16766, 364, EN, 0}, {16766, 16773, 364, OTHER, 0}, {16781, 16788, 365, CS, 0},
    {16796, 16796, 365, RU, 0}, {16809, 16809, 365, EN, 0}, {16816, 16816, 365, OTHER, 0},
    {16821, 16828, 365, OTHER, 0}, {16836, 16836, 366, CS, 0}, {16844, 16844, 366, RU, 0}, {16857, 16857, 366, EN, 0},
    {16863, 16863, 366, EN, 0}, {16869, 16869, 367, CS, 0}, {16874, 16874, 367, RU, 0}, {16869, 16869, 367, EN, 0},
    {16883, 16883, 367, EN, 0}, {16889, 16889, 368, CS, 0}, {16896, 16896, 368, RU, 0}, {16909, 16909, 368, EN, 0},
    {16917, 16917, 368, OTHER, 0}, {16924, 16924, 369, CS, 0}, {16933, 16933, 369, RU, 0}, {16924, 16924, 369, EN, 0},
    {16948, 16956, 370, CS, 0}, {16965, 16965, 370, RU, 0}, {16980, 16980, 370, EN, 0}, {16987, 16987, 370, OTHER, 0},
    {16996, 16996, 370, OTHER, 0}, {17005, 17005, 371, CS, 0}, {17012, 17012, 371, RU, 0}, {17025, 17038, 371, UK, 0},
    {17051, 17051, 371, EN, 0}, {17058, 17058, 371, EN, 0}, {17051, 17065, 371, OTHER, 0},
    {17073, 17073, 371, OTHER, 0}, {17080, 17080, 372, CS, 0}, {17090, 17090, 372, RU, 0}, {17105, 17105, 372, RU, 0},
    {17120, 17120, 372, RU, 0}, {17139, 17147, 372, EN, 0}, {17156, 17156, 372, EN, 0}, {17164, 17171, 373, CS, 0},
    {17179, 17179, 373, RU, 0}, {17194, 17194, 373, RU, 0}, {17164, 17164, 373, EN, 0}, {17207, 17207, 373, EN, 0},
    {17164, 17214, 373, OTHER, 0}, {17222, 17229, 374, CS, 0}, {17237, 17237, 374, RU, 0}, {17222, 17222, 374, EN, 0},
    {17222, 17252, 374, OTHER, 0}, {17260, 17260, 374, OTHER, 0}, {17266, 17271, 375, CS, 0},
    {17277, 17277, 375, RU, 0}, {17266, 17266, 375, EN, 0}, {17266, 17288, 375, OTHER, 0}, {17296, 17303, 376, CS, 0},
    {17313, 17313, 376, RU, 0}, {17324, 17324, 376, RU, 0}, {17339, 17339, 376, EN, 0}, {17348, 17348, 376, EN, 0},
    {17356, 17362, 377, CS, 0}, {17369, 17369, 377, RU, 0}, {17356, 17356, 377, EN, 0}, {17356, 17382, 377, OTHER, 0},
    {17389, 17397, 378, CS, 0}, {17407, 17407, 378, RU, 0}, {17420, 17420, 378, EN, 0}, {17430, 17430, 378, OTHER, 0},
    {17439, 17439, 379, CS, 0}, {17448, 17448, 379, RU, 0}, {17465, 17465, 379, EN, 0}, {17474, 17474, 379, OTHER, 0},
    {17484, 17490, 380, CS, 0}, {17497, 17497, 380, RU, 0}, {17508, 17508, 380, EN, 0}, {17514, 17514, 380, OTHER, 0},
    {17521, 17529, 381, CS, 0}, {17538, 17538, 381, RU, 0}, {17555, 17555, 381, RU, 0}, {17568, 17568, 381, EN, 0},
    {17578, 17587, 381, OTHER, 0}, {17598, 17606, 382, CS, 0}, {17615, 17615, 382, RU, 0}, {17628, 17628, 382, EN, 0},
    {17636, 17636, 383, CS, 0}, {17643, 17643, 383, RU, 0}, {17643, 17656, 383, UK, 0}, {17636, 17636, 383, EN, 0},
    {17669, 17677, 384, CS, 0}, {17687, 17687, 384, RU, 0}, {17706, 17706, 384, EN, 0}, {17706, 17715, 384, OTHER, 0},
    {17725, 17725, 384, UK, 0}, {17744, 17750, 385, CS, 0}, {17758, 17758, 385, RU, 0}, {17769, 17769, 385, EN, 0},
    {17769, 17777, 385, OTHER, 0}, {17786, 17786, 386, CS, 0}, {17794, 17794, 386, RU, 0}, {17809, 17809, 386, RU, 0},
    {17818, 17826, 386, EN, 0}, {17818, 17818, 386, EN, 0}, {17835, 17835, 386, OTHER, 0}, {17841, 17850, 387, CS, 0},
    {17860, 17860, 387, RU, 0}, {17877, 17886, 387, EN, 0}, {17896, 17896, 387, OTHER, 0}, {17908, 17908, 388, CS, 0},
    {17916, 17916, 388, RU, 0}, {17931, 17931, 388, RU, 0}, {17944, 17944, 388, EN, 0}, {17952, 17952, 388, OTHER, 0},
    {17961, 17969, 389, CS, 0}, {17978, 17978, 389, RU, 0}, {17993, 17993, 389, RU, 0}, {18008, 18017, 389, EN, 0},
    {17961, 17961, 389, OTHER, 0}, {18027, 18027, 390, CS, 0}, {18035, 18035, 390, RU, 0}, {18050, 18050, 390, EN, 0},
    {18058, 18058, 390, OTHER, 0}, {18067, 18074, 391, CS, 0}, {18082, 18082, 391, RU, 0}, {18097, 18097, 391, EN, 0},
    {18105, 18105, 391, OTHER, 0}, {18113, 18125, 392, CS, 0}, {18139, 18139, 392, RU, 0}, {18160, 18172, 392, EN, 0},
    {18160, 18160, 392, EN, 0}, {18185, 18185, 393, CS, 0}, {18193, 18193, 393, RU, 0}, {18210, 18210, 393, RU, 0},
    {18185, 18185, 393, EN, 0}, {18231, 18231, 393, OTHER, 0}, {18242, 18242, 394, CS, 0}, {18249, 18249, 394, RU, 0},
    {18260, 18260, 394, EN, 0}, {18266, 18272, 395, CS, 0}, {18279, 18279, 395, RU, 0}, {18290, 18290, 395, EN, 0},
    {18297, 18306, 396, CS, 0}, {18316, 18316, 396, RU, 0}, {18333, 18343, 396, EN, 0}, {18333, 18333, 396, EN, 0},
    {18354, 18354, 397, CS, 0}, {18365, 18365, 397, RU, 0}, {18389, 18389, 397, EN, 0}, {18403, 18414, 397, OTHER, 0},
    {18426, 18426, 398, CS, 0}, {18438, 18438, 398, RU, 0}, {18466, 18466, 398, EN, 0}, {18481, 18481, 398, OTHER, 0},
    {18494, 18494, 399, CS, 0}, {18503, 18503, 399, RU, 0}, {18518, 18518, 399, RU, 0}, {18533, 18533, 399, EN, 0},
    {18541, 18541, 399, OTHER, 0}, {18550, 18550, 400, CS, 0}, {18557, 18557, 400, RU, 0}, {18570, 18570, 400, RU, 0},
    {18585, 18585, 400, EN, 0}, {18550, 18550, 400, OTHER, 0}, {18593, 18602, 401, CS, 0}, {18612, 18612, 401, RU, 0},
    {18627, 18627, 401, EN, 0}, {18636, 18636, 402, CS, 0}, {18645, 18645, 402, RU, 0}, {18658, 18658, 402, EN, 0},
    {18666, 18666, 402, OTHER, 0}, {18673, 18673, 403, CS, 0}, {18683, 18683, 403, RU, 0}, {18673, 18673, 403, EN, 0},
    {18702, 18702, 404, CS, 0}, {18711, 18711, 404, RU, 0}, {18702, 18702, 404, EN, 0}, {18728, 18734, 405, CS, 0},
    {18741, 18741, 405, RU, 0}, {18728, 18728, 405, EN, 0}, {18754, 18754, 406, CS, 0}, {18763, 18763, 406, RU, 0},
    {18754, 18754, 406, EN, 0}, {18782, 18782, 406, EN, 0}, {18793, 18793, 407, CS, 0}, {18799, 18799, 407, RU, 0},
    {18808, 18808, 407, UK, 0}, {18817, 18817, 407, EN, 0}, {18822, 18822, 407, EN, 0}, {18827, 18833, 407, OTHER, 0},
    {18840, 18840, 408, CS, 0}, {18845, 18845, 408, RU, 0}, {18856, 18867, 408, UK, 0}, {18878, 18878, 408, EN, 0},
    {18840, 18840, 408, EN, 0}, {18883, 18883, 408, EN, 0}, {18883, 18888, 408, OTHER, 0},
    {18894, 18894, 408, OTHER, 0}, {18902, 18902, 409, CS, 0}, {18910, 18910, 409, RU, 0}, {18925, 18938, 409, UK, 0},
    {18951, 18951, 409, EN, 0}, {18959, 18959, 409, EN, 0}, {18967, 18973, 410, CS, 0}, {18980, 18980, 410, RU, 0},
    {18993, 18993, 410, UK, 0}, {18967, 18967, 410, EN, 0}, {19004, 19004, 410, EN, 0}, {19011, 19026, 411, CS, 0},
    {19042, 19042, 411, RU, 0}, {19071, 19102, 411, UK, 0}, {19133, 19133, 411, EN, 0}, {19011, 19011, 411, EN, 0},
    {19148, 19148, 412, CS, 0}, {19155, 19155, 412, RU, 0}, {19166, 19179, 412, UK, 0}, {19148, 19148, 412, EN, 0},
    {19192, 19199, 413, CS, 0}, {19207, 19207, 413, RU, 0}, {19220, 19220, 413, UK, 0}, {19235, 19235, 413, EN, 0},
    {19243, 19243, 414, CS, 0}, {19251, 19251, 414, RU, 0}, {19266, 19266, 414, UK, 0}, {19243, 19243, 414, EN, 0},
    {19283, 19283, 414, EN, 0}, {19291, 19300, 415, CS, 0}, {19312, 19312, 415, RU, 0}, {19331, 19350, 415, UK, 0},
    {19369, 19369, 415, EN, 0}, {19382, 19382, 415, EN, 0}, {19393, 19393, 415, EN, 0}, {19404, 19404, 415, EN, 0},
    {19415, 19415, 416, CS, 0}, {19423, 19423, 416, RU, 0}, {19436, 19436, 416, EN, 0}, {19444, 19444, 417, CS, 0},
    {19454, 19454, 417, CS, 0}, {19464, 19464, 417, RU, 0}, {19481, 19481, 417, UK, 0}, {19498, 19498, 417, EN, 0},
    {19507, 19507, 417, EN, 0}, {19516, 19516, 417, EN, 0}, {19526, 19526, 418, CS, 0}, {19535, 19535, 418, RU, 0},
    {19535, 19554, 418, UK, 0}, {19526, 19526, 418, EN, 0}, {19573, 19582, 419, CS, 0}, {19592, 19601, 419, CS, 0},
    {19611, 19611, 419, RU, 0}, {19628, 19645, 419, UK, 0}, {19662, 19662, 419, EN, 0}, {19672, 19672, 419, EN, 0},
    {19682, 19691, 420, CS, 0}, {19701, 19701, 420, RU, 0}, {19720, 19720, 420, UK, 0}, {19739, 19739, 420, EN, 0},
    {19749, 19749, 420, EN, 0}, {19759, 19769, 421, CS, 0}, {19780, 19780, 421, RU, 0}, {19797, 19814, 421, UK, 0},
    {19831, 19831, 421, EN, 0}, {19842, 19842, 421, EN, 0}, {19853, 19862, 421, OTHER, 0},
    {19842, 19842, 421, OTHER, 0}, {19873, 19881, 422, CS, 0}, {19890, 19898, 422, CS, 0}, {19907, 19907, 422, RU, 0},
    {19922, 19922, 422, EN, 0}, {19931, 19931, 422, EN, 0}, {19940, 19940, 423, CS, 0}, {19949, 19949, 423, CS, 0},
    {19957, 19957, 423, RU, 0}, {19972, 19987, 423, UK, 0}, {20002, 20002, 423, EN, 0}, {20012, 20012, 423, EN, 0},
    {20021, 20029, 424, CS, 0}, {20038, 20038, 424, RU, 0}, {20053, 20053, 424, EN, 0}, {20062, 20062, 424, EN, 0},
    {20071, 20078, 424, OTHER, 0}, {20086, 20095, 425, CS, 0}, {20105, 20105, 425, RU, 0}, {20122, 20122, 425, RU, 0},
    {20139, 20139, 425, EN, 0}, {20149, 20149, 425, EN, 0}, {20159, 20159, 426, CS, 0}, {20168, 20168, 426, RU, 0},
    {20187, 20206, 426, UK, 0}, {20159, 20159, 426, EN, 0}, {20225, 20225, 426, OTHER, 0}, {20234, 20234, 427, CS, 0},
    {20240, 20240, 427, CS, 0}, {20246, 20246, 427, RU, 0}, {20257, 20268, 427, UK, 0}, {20240, 20240, 427, EN, 0},
    {20234, 20234, 427, EN, 0}, {20279, 20279, 428, RU, 0}, {20288, 20288, 428, UK, 0}, {20299, 20299, 428, EN, 0},
    {20305, 20305, 429, CS, 0}, {20312, 20312, 429, RU, 0}, {20325, 20338, 429, UK, 0}, {20351, 20351, 429, EN, 0},
    {20305, 20305, 429, EN, 0}, {20358, 20358, 430, CS, 0}, {20369, 20369, 430, CS, 0}, {20380, 20380, 430, RU, 0},
    {20400, 20420, 430, UK, 0}, {20440, 20440, 430, EN, 0}, {20451, 20451, 430, EN, 0}, {20462, 20462, 431, CS, 0},
    {20473, 20473, 431, RU, 0}, {20462, 20462, 431, EN, 0}, {20496, 20496, 431, EN, 0}, {20507, 20507, 432, CS, 0},
    {20518, 20518, 432, RU, 0}, {20507, 20507, 432, EN, 0}, {20541, 20541, 433, CS, 0}, {20551, 20551, 433, RU, 0},
    {20568, 20568, 433, EN, 0}, {20577, 20577, 433, EN, 0}, {20587, 20587, 434, CS, 0}, {20595, 20595, 434, RU, 0},
    {20608, 20608, 434, EN, 0}, {20616, 20616, 435, CS, 0}, {20622, 20622, 435, RU, 0}, {20622, 20633, 435, OTHER, 0},
    {20616, 20616, 435, EN, 0}, {20644, 20659, 436, CS, 0}, {20675, 20675, 436, RU, 0}, {20701, 20701, 436, EN, 0},
    {20715, 20715, 437, CS, 0}, {20721, 20721, 437, CS, 0}, {20727, 20727, 437, RU, 0}, {20721, 20721, 437, EN, 0},
    {20715, 20715, 437, EN, 0}, {20740, 20740, 438, CS, 0}, {20748, 20748, 438, RU, 0}, {20740, 20740, 438, EN, 0},
    {20763, 20763, 439, CS, 0}, {20771, 20771, 439, CS, 0}, {20779, 20779, 439, CS, 0}, {20787, 20802, 439, RU, 0},
    {20787, 20787, 439, RU, 0}, {20771, 20771, 439, EN, 0}, {20817, 20817, 439, EN, 0}, {20826, 20826, 439, EN, 0},
    {20834, 20834, 440, CS, 0}, {20841, 20841, 440, CS, 0}, {20848, 20848, 440, RU, 0}, {20841, 20841, 440, EN, 0},
    {20834, 20834, 440, EN, 0}, {20861, 20861, 441, CS, 0}, {20868, 20868, 441, RU, 0}, {20881, 20881, 441, EN, 0},
    {20889, 20889, 441, EN, 0}, {20897, 20897, 442, CS, 0}, {20905, 20905, 442, RU, 0}, {20897, 20897, 442, EN, 0},
    {20920, 20920, 443, CS, 0}, {20926, 20926, 443, RU, 0}, {20939, 20939, 443, RU, 0}, {20952, 20952, 443, EN, 0},
    {20958, 20958, 443, OTHER, 0}, {20964, 20964, 443, OTHER, 0}, {20970, 20970, 444, CS, 0},
    {20977, 20977, 444, CS, 0}, {20983, 20983, 444, RU, 0}, {20996, 20996, 444, RU, 0}, {20970, 20970, 444, EN, 0},
    {20977, 20977, 444, EN, 0}, {21007, 21007, 445, CS, 0}, {21016, 21025, 445, CS, 0}, {21035, 21035, 445, RU, 0},
    {21052, 21052, 445, RU, 0}, {21016, 21016, 445, EN, 0}, {21065, 21065, 445, EN, 0}, {21071, 21071, 446, CS, 0},
    {21078, 21078, 446, CS, 0}, {21086, 21086, 446, RU, 0}, {21099, 21099, 446, RU, 0}, {21078, 21078, 446, EN, 0},
    {21114, 21114, 447, CS, 0}, {21120, 21120, 447, CS, 0}, {21126, 21126, 447, RU, 0}, {21120, 21120, 447, EN, 0},
    {21114, 21114, 447, EN, 0}, {21139, 21139, 448, CS, 0}, {21145, 21145, 448, RU, 0}, {21156, 21156, 448, RU, 0},
    {21139, 21139, 448, EN, 0}, {21167, 21167, 448, EN, 0}, {21174, 21174, 449, CS, 0}, {21185, 21185, 449, CS, 0},
    {21192, 21192, 449, RU, 0}, {21213, 21213, 449, RU, 0}, {21174, 21174, 449, EN, 0}, {21185, 21185, 449, EN, 0},
    {21226, 21234, 450, CS, 0}, {21244, 21259, 450, RU, 0}, {21244, 21244, 450, RU, 0}, {21274, 21274, 450, EN, 0},
    {21283, 21283, 450, EN, 0}, {21274, 21292, 450, OTHER, 0}, {21303, 21303, 451, CS, 0}, {21312, 21312, 451, RU, 0},
    {21303, 21303, 451, EN, 0}, {21331, 21337, 452, CS, 0}, {21346, 21346, 452, RU, 0}, {21357, 21357, 452, EN, 0},
    {21363, 21369, 452, OTHER, 0}, {21331, 21376, 452, SK, 0}, {21384, 21384, 453, CS, 0}, {21389, 21389, 453, RU, 0},
    {21384, 21384, 453, EN, 0}, {21398, 21398, 453, EN, 0}, {21404, 21404, 454, CS, 0}, {21414, 21414, 454, RU, 0},
    {21404, 21404, 454, EN, 0}, {21429, 21429, 454, EN, 0}, {21440, 21440, 454, OTHER, 0}, {21449, 21449, 455, CS, 0},
    {21458, 21458, 455, RU, 0}, {21449, 21449, 455, EN, 0}, {21469, 21469, 456, CS, 0}, {21478, 21478, 456, RU, 0},
    {21469, 21469, 456, EN, 0}, {21491, 21491, 457, CS, 0}, {21496, 21496, 457, RU, 0}, {21491, 21491, 457, EN, 0},
    {21507, 21507, 458, CS, 0}, {21514, 21514, 458, RU, 0}, {21507, 21507, 458, EN, 0}, {21523, 21533, 459, CS, 0},
    {21544, 21544, 459, RU, 0}, {21563, 21563, 459, EN, 0}, {21574, 21585, 459, OTHER, 0}, {21596, 21596, 460, CS, 0},
    {21602, 21602, 460, RU, 0}, {21596, 21596, 460, EN, 0}, {21613, 21613, 461, CS, 0}, {21619, 21619, 461, RU, 0},
    {21613, 21613, 461, EN, 0}, {21628, 21628, 462, CS, 0}, {21634, 21640, 462, CS, 0}, {21647, 21647, 462, RU, 0},
    {21628, 21628, 462, EN, 0}, {21658, 21658, 462, EN, 0}, {21665, 21673, 463, CS, 0}, {21682, 21682, 463, RU, 0},
    {21665, 21665, 463, EN, 0}, {21665, 21673, 463, EN, 0}, {21695, 21695, 464, CS, 0}, {21703, 21703, 464, RU, 0},
    {21695, 21695, 464, EN, 0}, {21718, 21718, 465, CS, 0}, {21725, 21725, 465, RU, 0}, {21718, 21718, 465, EN, 0},
    {21736, 21736, 466, CS, 0}, {21747, 21747, 466, RU, 0}, {21736, 21736, 466, EN, 0}, {21762, 21762, 466, OTHER, 0},
    {21769, 21769, 467, CS, 0}, {21777, 21777, 467, RU, 0}, {21792, 21792, 467, EN, 0}, {21800, 21800, 467, OTHER, 0},
    {21810, 21810, 468, CS, 0}, {21817, 21817, 468, RU, 0}, {21810, 21810, 468, EN, 0}, {21826, 21826, 469, CS, 0},
    {21835, 21835, 469, RU, 0}, {21826, 21826, 469, EN, 0}, {21844, 21844, 470, CS, 0}, {21850, 21850, 470, RU, 0},
    {21844, 21844, 470, EN, 0}, {21861, 21861, 471, CS, 0}, {21870, 21870, 471, RU, 0}, {21861, 21861, 471, EN, 0},
    {21887, 21887, 472, CS, 0}, {21895, 21895, 472, RU, 0}, {21887, 21887, 472, EN, 0}, {21906, 21914, 473, CS, 0},
    {21923, 21923, 473, RU, 0}, {21934, 21940, 473, EN, 0}, {21934, 21934, 473, EN, 0}, {21947, 21947, 474, CS, 0},
    {21954, 21954, 474, RU, 0}, {21947, 21947, 474, EN, 0}, {21967, 21967, 475, CS, 0}, {21976, 21976, 475, RU, 0},
    {21967, 21967, 475, EN, 0}, {21989, 21989, 476, CS, 0}, {21996, 21996, 476, RU, 0}, {21989, 21989, 476, EN, 0},
    {22005, 22005, 477, CS, 0}, {22011, 22011, 477, RU, 0}, {22020, 22020, 477, EN, 0}, {22028, 22035, 478, CS, 0},
    {22043, 22043, 478, RU, 0}, {22058, 22058, 478, EN, 0}, {22067, 22067, 478, OTHER, 0}, {22076, 22076, 479, CS, 0},
    {22086, 22086, 479, RU, 0}, {22105, 22105, 479, EN, 0}, {22114, 22114, 480, CS, 0}, {22125, 22125, 480, RU, 0},
    {22144, 22144, 480, EN, 0}, {22153, 22153, 480, OTHER, 0}, {22163, 22163, 481, CS, 0}, {22173, 22173, 481, RU, 0},
    {22163, 22163, 481, EN, 0}, {22188, 22188, 482, CS, 0}, {22197, 22197, 482, RU, 0}, {22188, 22188, 482, EN, 0},
    {22212, 22222, 483, CS, 0}, {22233, 22233, 483, RU, 0}, {22248, 22248, 483, EN, 0}, {22256, 22256, 483, OTHER, 0},
    {22265, 22275, 484, CS, 0}, {22286, 22286, 484, RU, 0}, {22305, 22305, 484, EN, 0}, {22315, 22315, 485, CS, 0},
    {22324, 22324, 485, RU, 0}, {22341, 22341, 485, EN, 0}, {22349, 22349, 486, CS, 0}, {22358, 22358, 486, RU, 0},
    {22371, 22371, 486, EN, 0}, {22377, 22377, 486, OTHER, 0}, {22384, 22384, 487, CS, 0}, {22392, 22392, 487, RU, 0},
    {22407, 22407, 487, EN, 0}, {22415, 22415, 488, CS, 0}, {22423, 22423, 488, RU, 0}, {22440, 22440, 488, EN, 0},
    {22449, 22449, 488, OTHER, 0}, {22460, 22460, 489, CS, 0}, {22469, 22469, 489, RU, 0}, {22486, 22486, 489, EN, 0},
    {22495, 22495, 490, CS, 0}, {22506, 22506, 490, RU, 0}, {22521, 22521, 490, EN, 0}, {22529, 22529, 491, CS, 0},
    {22536, 22536, 491, RU, 0}, {22553, 22553, 491, EN, 0}, {22562, 22562, 491, OTHER, 0},
    {22572, 22572, 491, OTHER, 0}, {22581, 22581, 492, CS, 0}, {22590, 22590, 492, RU, 0}, {22609, 22609, 492, EN, 0},
    {22617, 22617, 492, OTHER, 0}, {22627, 22627, 492, OTHER, 0}, {22634, 22634, 493, CS, 0},
    {22641, 22641, 493, RU, 0}, {22654, 22654, 493, EN, 0}, {22661, 22661, 493, OTHER, 0}, {22668, 22668, 494, CS, 0},
    {22673, 22673, 494, RU, 0}, {22682, 22682, 494, EN, 0}, {22688, 22688, 495, CS, 0}, {22695, 22695, 495, RU, 0},
    {22704, 22710, 495, EN, 0}, {22704, 22704, 495, EN, 0}, {22717, 22723, 496, CS, 0}, {22730, 22741, 496, RU, 0},
    {22752, 22752, 496, EN, 0}, {22759, 22759, 496, EN, 0}, {22767, 22767, 497, CS, 0}, {22772, 22772, 497, RU, 0},
    {22779, 22779, 497, EN, 0}, {22785, 22785, 497, EN, 0}, {22791, 22791, 498, CS, 0}, {22800, 22800, 498, RU, 0},
    {22791, 22791, 498, EN, 0}, {22817, 22817, 499, CS, 0}, {22827, 22827, 499, RU, 0}, {22817, 22817, 499, EN, 0},
    {22846, 22846, 500, CS, 0}, {22851, 22851, 500, RU, 0}, {22862, 22862, 500, EN, 0}, {22868, 22868, 501, CS, 0},
    {22878, 22878, 501, RU, 0}, {22868, 22868, 501, EN, 0}, {22897, 22897, 502, CS, 0}, {22905, 22905, 502, RU, 0},
    {22897, 22897, 502, EN, 0}, {22918, 22918, 503, CS, 0}, {22925, 22925, 503, RU, 0}, {22918, 22918, 503, EN, 0},
    {22938, 22938, 503, EN, 0}, {22945, 22945, 504, CS, 0}, {22956, 22956, 504, RU, 0}, {22945, 22945, 504, EN, 0},
    {22975, 22975, 505, CS, 0}, {22983, 22983, 505, RU, 0}, {22996, 22996, 505, RU, 0}, {22975, 22975, 505, EN, 0},
    {23009, 23009, 506, CS, 0}, {23015, 23015, 506, RU, 0}, {23009, 23009, 506, EN, 0}, {23026, 23026, 507, CS, 0},
    {1460, 1460, 507, RU, 0}, {1481, 1481, 507, EN, 0}, {23036, 23040, 508, CS, 0}, {23046, 23046, 508, RU, 0},
    {23046, 23046, 508, UK, 0}, {23053, 23053, 508, EN, 0}, {23058, 23058, 508, OTHER, 0}, {23063, 23071, 509, CS, 0},
    {23080, 23080, 509, RU, 0}, {23080, 23095, 509, UK, 0}, {23110, 23110, 509, EN, 0}, {23117, 23117, 509, OTHER, 0},
    {23125, 23125, 509, OTHER, 0}, {23133, 23133, 509, OTHER, 0}, {23141, 23141, 510, CS, 0},
    {23151, 23151, 510, RU, 0}, {23170, 23170, 510, EN, 0}, {23179, 23179, 510, OTHER, 0},
    {23187, 23187, 510, OTHER, 0}, {23195, 23201, 511, CS, 0}, {23208, 23208, 511, RU, 0}, {23195, 23195, 511, EN, 0},
    {23219, 23219, 511, OTHER, 0}, {23226, 23226, 511, OTHER, 0}, {23235, 23235, 511, OTHER, 0},
    {23243, 23243, 512, CS, 0}, {23250, 23250, 512, RU, 0}, {23265, 23265, 512, EN, 0}, {23272, 23272, 512, OTHER, 0},
    {23279, 23279, 513, CS, 0}, {23285, 23285, 513, RU, 0}, {23296, 23296, 513, EN, 0}, {23302, 23302, 513, OTHER, 0},
    {23309, 23315, 514, CS, 0}, {23322, 23322, 514, RU, 0}, {23309, 23309, 514, EN, 0}, {23333, 23333, 514, OTHER, 0},
    {23340, 23347, 515, CS, 0}, {23355, 23355, 515, RU, 0}, {23370, 23370, 515, EN, 0}, {23378, 23378, 516, CS, 0},
    {23385, 23385, 516, RU, 0}, {23396, 23396, 516, EN, 0}, {23378, 23378, 516, OTHER, 0}, {23402, 23402, 517, CS, 0},
    {23408, 23408, 517, RU, 0}, {23402, 23402, 517, EN, 0}, {23419, 23419, 518, CS, 0}, {23426, 23426, 518, RU, 0},
    {23419, 23419, 518, EN, 0}, {23439, 23439, 519, CS, 0}, {23447, 23447, 519, RU, 0}, {23460, 23460, 519, EN, 0},
    {23467, 23467, 520, CS, 0}, {23475, 23475, 520, RU, 0}, {23467, 23467, 520, EN, 0}, {23490, 23490, 521, CS, 0},
    {23496, 23496, 521, RU, 0}, {23509, 23509, 521, EN, 0}, {23517, 23517, 521, OTHER, 0}, {23524, 23524, 522, CS, 0},
    {23532, 23532, 522, RU, 0}, {23545, 23545, 522, RU, 0}, {23560, 23560, 522, EN, 0}, {23567, 23567, 522, EN, 0},
    {23573, 23573, 523, CS, 0}, {23581, 23581, 523, RU, 0}, {23573, 23573, 523, EN, 0}, {23598, 23598, 523, OTHER, 0},
    {23604, 23604, 524, CS, 0}, {23613, 23613, 524, RU, 0}, {23630, 23630, 524, EN, 0}, {23639, 23639, 524, OTHER, 0},
    {23648, 23648, 525, CS, 0}, {23656, 23656, 525, RU, 0}, {23648, 23648, 525, EN, 0}, {23671, 23671, 526, CS, 0},
    {23679, 23679, 526, RU, 0}, {23671, 23671, 526, EN, 0}, {23694, 23694, 527, CS, 0}, {23702, 23702, 527, RU, 0},
    {23715, 23715, 527, EN, 0}, {23723, 23723, 528, CS, 0}, {23731, 23731, 528, CS, 0}, {23739, 23739, 528, RU, 0},
    {23731, 23731, 528, EN, 0}, {23754, 23762, 529, CS, 0}, {23771, 23771, 529, RU, 0}, {23786, 23786, 529, EN, 0},
    {23793, 23793, 529, OTHER, 0}, {23801, 23801, 530, CS, 0}, {23810, 23810, 530, RU, 0}, {23827, 23827, 530, EN, 0},
    {23836, 23846, 531, CS, 0}, {23857, 23857, 531, RU, 0}, {23872, 23872, 531, EN, 0}, {23880, 23880, 532, CS, 0},
    {23890, 23890, 532, RU, 0}, {23909, 23909, 532, EN, 0}, {23918, 23927, 533, CS, 0}, {23937, 23937, 533, RU, 0},
    {23950, 23950, 533, EN, 0}, {23957, 23957, 534, CS, 0}, {23965, 23965, 534, RU, 0}, {23980, 23980, 534, EN, 0},
    {23989, 23989, 535, CS, 0}, {23996, 23996, 535, RU, 0}, {24009, 24009, 535, EN, 0}, {24016, 24025, 536, CS, 0},
    {24035, 24035, 536, RU, 0}, {24052, 24052, 536, EN, 0}, {24061, 24061, 537, CS, 0}, {24068, 24068, 537, RU, 0},
    {24081, 24081, 537, EN, 0}, {24088, 24088, 537, EN, 0}, {24095, 24104, 538, CS, 0}, {24114, 24114, 538, RU, 0},
    {24131, 24131, 538, EN, 0}, {24140, 24140, 539, CS, 0}, {24148, 24148, 539, RU, 0}, {24163, 24163, 539, EN, 0},
    {24171, 24171, 540, CS, 0}, {24181, 24181, 540, RU, 0}, {24194, 24194, 540, EN, 0}, {24201, 24201, 541, CS, 0},
    {24206, 24206, 541, RU, 0}, {24201, 24201, 541, EN, 0}, {24217, 24217, 542, CS, 0}, {24224, 24224, 542, RU, 0},
    {24217, 24217, 542, EN, 0}, {24237, 24237, 543, CS, 0}, {24247, 24247, 543, RU, 0}, {24237, 24237, 543, EN, 0},
    {24266, 24266, 544, CS, 0}, {24274, 24274, 544, RU, 0}, {24289, 24289, 544, EN, 0}, {24297, 24297, 545, CS, 0},
    {24306, 24306, 545, RU, 0}, {24323, 24323, 545, EN, 0}, {24332, 24332, 546, CS, 0}, {24341, 24341, 546, RU, 0},
    {24332, 24332, 546, EN, 0}, {24358, 24358, 546, EN, 0}, {24368, 24368, 547, CS, 0}, {24376, 24384, 547, CS, 0},
    {24393, 24393, 547, RU, 0}, {24376, 24376, 547, EN, 0}, {24408, 24408, 547, EN, 0}, {24376, 24384, 547, EN, 0},
    {24416, 24416, 548, CS, 0}, {24424, 24424, 548, RU, 0}, {24416, 24416, 548, EN, 0}, {24439, 24439, 549, CS, 0},
    {24446, 24446, 549, RU, 0}, {24439, 24439, 549, EN, 0}, {24459, 24459, 550, CS, 0}, {24469, 24469, 550, RU, 0},
    {24488, 24488, 550, EN, 0}, {24498, 24505, 551, CS, 0}, {24513, 24513, 551, RU, 0}, {24498, 24505, 551, EN, 0},
    {24498, 24498, 551, EN, 0}, {24526, 24532, 552, CS, 0}, {24539, 24545, 552, CS, 0}, {24552, 24552, 552, RU, 0},
    {24526, 24532, 552, EN, 0}, {24526, 24526, 552, EN, 0}, {24563, 24563, 553, CS, 0}, {24572, 24572, 553, RU, 0},
    {24563, 24563, 553, EN, 0}, {24589, 24589, 554, CS, 0}, {24598, 24598, 554, RU, 0}, {24589, 24589, 554, EN, 0},
    {24613, 24613, 555, CS, 0}, {24622, 24622, 555, RU, 0}, {24613, 24613, 555, EN, 0}, {24639, 24639, 556, CS, 0},
    {24647, 24647, 556, RU, 0}, {24664, 24664, 556, EN, 0}, {24671, 24671, 556, OTHER, 0},
    {24678, 24678, 556, OTHER, 0}, {24686, 24686, 557, CS, 0}, {24695, 24695, 557, RU, 0}, {24712, 24712, 557, EN, 0},
    {24720, 24731, 558, CS, 0}, {24743, 24743, 558, RU, 0}, {24762, 24762, 558, EN, 0}, {24772, 24772, 559, CS, 0},
    {24782, 24782, 559, RU, 0}, {24801, 24801, 559, RU, 0}, {24820, 24820, 559, EN, 0}, {24830, 24830, 560, CS, 0},
    {24840, 24840, 560, CS, 0}, {24849, 24849, 560, RU, 0}, {24862, 24862, 560, EN, 0}, {24869, 24869, 561, CS, 0},
    {24877, 24877, 561, RU, 0}, {9483, 9483, 561, EN, 0}, {24892, 24892, 562, CS, 0}, {24900, 24900, 562, RU, 0},
    {24915, 24915, 562, EN, 0}, {24923, 24923, 563, CS, 0}, {24932, 24932, 563, RU, 0}, {24958, 24958, 563, EN, 0},
    {24973, 24973, 564, CS, 0}, {24982, 24982, 564, CS, 0}, {24991, 24991, 564, RU, 0}, {25008, 25008, 564, RU, 0},
    {24973, 24973, 564, EN, 0}, {25023, 25023, 564, EN, 0}, {25031, 25039, 565, CS, 0}, {25048, 25048, 565, RU, 0},
    {25063, 25063, 565, EN, 0}, {25073, 25080, 566, CS, 0}, {25088, 25088, 566, RU, 0}, {25101, 25101, 566, EN, 0},
    {25110, 25110, 567, CS, 0}, {25116, 25116, 567, RU, 0}, {25127, 25127, 567, EN, 0}, {25134, 25134, 568, CS, 0},
    {25142, 25142, 568, RU, 0}, {25134, 25134, 568, EN, 0}, {25157, 25164, 569, CS, 0}, {25172, 25172, 569, RU, 0},
    {25185, 25185, 569, EN, 0}, {25157, 25164, 569, SK, 0}, {25157, 25157, 569, OTHER, 0}, {25192, 25192, 570, CS, 0},
    {25202, 25202, 570, CS, 0}, {25211, 25211, 570, RU, 0}, {25192, 25192, 570, EN, 0}, {25228, 25228, 571, CS, 0},
    {25235, 25235, 571, RU, 0}, {25228, 25228, 571, EN, 0}, {25250, 25250, 572, CS, 0}, {25260, 25260, 572, RU, 0},
    {25250, 25250, 572, EN, 0}, {25277, 25277, 573, CS, 0}, {25285, 25285, 573, RU, 0}, {25277, 25277, 573, EN, 0},
    {25298, 25298, 574, CS, 0}, {25308, 25308, 574, RU, 0}, {25298, 25298, 574, EN, 0}, {25327, 25327, 575, CS, 0},
    {25338, 25338, 575, RU, 0}, {25327, 25327, 575, EN, 0}, {25357, 25357, 576, CS, 0}, {25367, 25367, 576, RU, 0},
    {25357, 25357, 576, EN, 0}, {25382, 25382, 577, CS, 0}, {25390, 25390, 577, RU, 0}, {25382, 25382, 577, EN, 0},
    {25407, 25407, 578, CS, 0}, {25417, 25417, 578, RU, 0}, {25407, 25407, 578, EN, 0}, {25430, 25430, 579, CS, 0},
    {25440, 25440, 579, RU, 0}, {25430, 25430, 579, EN, 0}, {25453, 25453, 580, CS, 0}, {25464, 25464, 580, RU, 0},
    {25453, 25453, 580, EN, 0}, {25479, 25479, 581, CS, 0}, {25490, 25490, 581, RU, 0}, {25479, 25479, 581, EN, 0},
    {25511, 25511, 582, CS, 0}, {25521, 25521, 582, RU, 0}, {25511, 25511, 582, EN, 0}, {25536, 25536, 583, CS, 0},
    {25547, 25547, 583, RU, 0}, {25536, 25536, 583, EN, 0}, {25564, 25564, 584, CS, 0}, {25573, 25573, 584, RU, 0},
    {25564, 25564, 584, EN, 0}, {25586, 25586, 585, CS, 0}, {25598, 25598, 585, RU, 0}, {25586, 25586, 585, EN, 0},
    {25621, 25621, 586, CS, 0}, {25629, 25629, 586, RU, 0}, {25621, 25621, 586, EN, 0}, {25644, 25644, 587, CS, 0},
    {25654, 25654, 587, RU, 0}, {25644, 25644, 587, EN, 0}, {25671, 25671, 588, CS, 0}, {25679, 25679, 588, RU, 0},
    {25671, 25671, 588, EN, 0}, {25692, 25692, 589, CS, 0}, {25703, 25703, 589, RU, 0}, {25692, 25692, 589, EN, 0},
    {25722, 25722, 590, CS, 0}, {25732, 25732, 590, RU, 0}, {25722, 25722, 590, EN, 0}, {25747, 25747, 591, CS, 0},
    {25755, 25755, 591, RU, 0}, {25747, 25747, 591, EN, 0}, {25770, 25770, 592, CS, 0}, {25778, 25778, 592, RU, 0},
    {25770, 25770, 592, EN, 0}, {25793, 25793, 593, CS, 0}, {25800, 25800, 593, RU, 0}, {25793, 25793, 593, EN, 0},
    {25813, 25813, 594, CS, 0}, {25820, 25820, 594, RU, 0}, {25813, 25813, 594, EN, 0}, {25835, 25835, 595, CS, 0},
    {25844, 25844, 595, RU, 0}, {25835, 25835, 595, EN, 0}, {25861, 25861, 596, CS, 0}, {25871, 25871, 596, RU, 0},
    {25861, 25861, 596, EN, 0}, {25886, 25886, 597, CS, 0}, {25897, 25897, 597, RU, 0}, {25886, 25886, 597, EN, 0},
    {25914, 25914, 598, CS, 0}, {25925, 25925, 598, RU, 0}, {25914, 25914, 598, EN, 0}, {25946, 25946, 599, CS, 0},
    {25955, 25955, 599, RU, 0}, {25946, 25946, 599, EN, 0}, {25972, 25972, 600, CS, 0}, {25983, 25983, 600, RU, 0},
    {25972, 25972, 600, EN, 0}, {26002, 26002, 601, CS, 0}, {26012, 26012, 601, RU, 0}, {26002, 26002, 601, EN, 0},
    {26031, 26031, 602, CS, 0}, {26039, 26039, 602, RU, 0}, {26054, 26054, 602, EN, 0}, {26063, 26063, 603, CS, 0},
    {26071, 26071, 603, RU, 0}, {26082, 26082, 603, EN, 0}, {26089, 26089, 603, EN, 0}, {26097, 26097, 604, CS, 0},
    {26107, 26107, 604, RU, 0}, {26124, 26124, 604, EN, 0}, {26134, 26134, 604, EN, 0}, {26143, 26149, 605, CS, 0},
    {26156, 26156, 605, RU, 0}, {26177, 26177, 605, EN, 0}, {26188, 26198, 605, OTHER, 0},
    {26209, 26209, 605, OTHER, 0}, {26219, 26219, 605, OTHER, 0}, {26230, 26230, 606, CS, 0},
    {26240, 26240, 606, RU, 0}, {26230, 26230, 606, EN, 0}, {26259, 26259, 606, OTHER, 0}, {26269, 26269, 607, CS, 0},
    {26278, 26278, 607, RU, 0}, {26297, 26297, 607, EN, 0}, {26306, 26306, 608, CS, 0}, {26318, 26318, 608, RU, 0},
    {26306, 26306, 608, EN, 0}, {26343, 26352, 609, CS, 0}, {26362, 26379, 609, RU, 0}, {26396, 26396, 609, EN, 0},
    {26343, 26352, 609, OTHER, 0}, {26407, 26407, 610, CS, 0}, {26415, 26415, 610, RU, 0}, {26430, 26430, 610, RU, 0},
    {26407, 26407, 610, EN, 0}, {26443, 26449, 611, CS, 0}, {26456, 26469, 611, RU, 0}, {26443, 26449, 611, EN, 0},
    {26443, 26443, 611, EN, 0}, {26482, 26482, 612, CS, 0}, {26492, 26492, 612, RU, 0}, {26509, 26509, 612, RU, 0},
    {26482, 26482, 612, EN, 0}, {26528, 26535, 613, CS, 0}, {26528, 26543, 613, CS, 0}, {26551, 26564, 613, RU, 0},
    {26528, 26535, 613, EN, 0}, {26528, 26528, 613, EN, 0}, {26577, 26587, 614, CS, 0}, {26598, 26598, 614, RU, 0},
    {26577, 26577, 614, EN, 0}, {26617, 26617, 615, CS, 0}, {26623, 26623, 615, RU, 0}, {26617, 26617, 615, EN, 0},
    {26634, 26634, 616, CS, 0}, {26641, 26641, 616, RU, 0}, {26634, 26634, 616, EN, 0}, {26654, 26654, 616, EN, 0},
    {26661, 26661, 616, OTHER, 0}, {26669, 26669, 617, CS, 0}, {26676, 26676, 617, RU, 0}, {26693, 26693, 617, EN, 0},
    {26701, 26701, 618, CS, 0}, {26701, 26708, 618, CS, 0}, {26716, 26716, 618, RU, 0}, {26750, 26764, 618, EN, 0},
    {26779, 26785, 618, EN, 0}, {26792, 26792, 619, CS, 0}, {26799, 26799, 619, RU, 0}, {26816, 26816, 619, EN, 0},
    {26824, 26824, 619, EN, 0}, {26833, 26843, 620, CS, 0}, {26854, 26854, 620, RU, 0}, {26875, 26875, 620, EN, 0},
    {26887, 26887, 620, EN, 0}, {26896, 26896, 621, CS, 0}, {26904, 26904, 621, RU, 0}, {26896, 26896, 621, EN, 0},
    {26919, 26926, 622, CS, 0}, {26934, 26934, 622, RU, 0}, {26945, 26945, 622, RU, 0}, {26954, 26960, 622, EN, 0},
    {26954, 26954, 622, EN, 0}, {26967, 26967, 623, CS, 0}, {26973, 26973, 623, RU, 0}, {26986, 26986, 623, EN, 0},
    {26993, 27000, 624, CS, 0}, {27008, 27008, 624, RU, 0}, {27019, 27019, 624, EN, 0}, {27026, 27026, 624, OTHER, 0},
    {27032, 27038, 625, CS, 0}, {27045, 27045, 625, RU, 0}, {27062, 27062, 625, RU, 0}, {27075, 27075, 625, RU, 0},
    {27098, 27098, 625, EN, 0}, {27111, 27111, 625, EN, 0}, {27120, 27120, 625, EN, 0}, {27129, 27129, 625, EN, 0},
    {27142, 27142, 625, OTHER, 0}, {27153, 27153, 626, CS, 0}, {27160, 27160, 626, RU, 0}, {27171, 27171, 626, EN, 0},
    {27179, 27179, 627, CS, 0}, {27186, 27186, 627, RU, 0}, {27199, 27199, 627, EN, 0}, {27207, 27207, 628, CS, 0},
    {27214, 27214, 628, RU, 0}, {27207, 27207, 628, EN, 0}, {27227, 27233, 629, CS, 0}, {27240, 27240, 629, RU, 0},
    {27249, 27249, 629, EN, 0}, {27256, 27256, 630, CS, 0}, {27262, 27262, 630, RU, 0}, {27275, 27275, 630, EN, 0},
    {27282, 27282, 631, CS, 0}, {27290, 27290, 631, RU, 0}, {27305, 27305, 631, EN, 0}, {27313, 27320, 632, CS, 0},
    {27328, 27328, 632, RU, 0}, {27341, 27341, 632, EN, 0}, {27349, 27358, 633, CS, 0}, {27368, 27368, 633, RU, 0},
    {27349, 27349, 633, EN, 0}, {27383, 27383, 634, CS, 0}, {27394, 27394, 634, RU, 0}, {27413, 27413, 634, EN, 0},
    {27425, 27431, 635, CS, 0}, {27438, 27438, 635, RU, 0}, {27447, 27447, 635, EN, 0}, {27453, 27453, 636, CS, 0},
    {27460, 27460, 636, RU, 0}, {27471, 27471, 636, EN, 0}, {27478, 27478, 637, CS, 0}, {27484, 27484, 637, RU, 0},
    {27495, 27495, 637, RU, 0}, {27510, 27510, 637, EN, 0}, {27516, 27516, 638, CS, 0}, {27523, 27523, 638, RU, 0},
    {27516, 27516, 638, EN, 0}, {27536, 27536, 639, CS, 0}, {27543, 27543, 639, RU, 0}, {27554, 27554, 639, EN, 0},
    {27561, 27561, 640, CS, 0}, {27570, 27570, 640, RU, 0}, {27585, 27585, 640, EN, 0}, {27593, 27593, 641, CS, 0},
    {27600, 27600, 641, RU, 0}, {27593, 27593, 641, EN, 0}, {27613, 27623, 642, CS, 0}, {27634, 27634, 642, RU, 0},
    {27655, 27655, 642, EN, 0}, {27667, 27667, 643, CS, 0}, {27674, 27674, 643, RU, 0}, {27687, 27687, 643, EN, 0},
    {27694, 27702, 644, CS, 0}, {27711, 27711, 644, RU, 0}, {27724, 27724, 644, EN, 0}, {27732, 27741, 645, CS, 0},
    {27751, 27751, 645, RU, 0}, {27768, 27768, 645, EN, 0}, {27777, 27785, 646, CS, 0}, {27794, 27794, 646, RU, 0},
    {27807, 27807, 646, EN, 0}, {27814, 27814, 647, CS, 0}, {27821, 27829, 647, CS, 0}, {27838, 27838, 647, RU, 0},
    {27814, 27814, 647, EN, 0}, {27847, 27855, 648, CS, 0}, {27864, 27864, 648, RU, 0}, {27879, 27879, 648, EN, 0},
    {27887, 27887, 649, CS, 0}, {27895, 27895, 649, RU, 0}, {27910, 27910, 649, EN, 0}, {27918, 27918, 650, CS, 0},
    {27924, 27924, 650, RU, 0}, {27918, 27918, 650, EN, 0}, {27933, 27942, 651, CS, 0}, {27952, 27952, 651, RU, 0},
    {27967, 27967, 651, OTHER, 0}, {27982, 27982, 651, EN, 0}, {27991, 27991, 651, OTHER, 0},
    {27999, 27999, 651, OTHER, 0}, {28007, 28007, 652, CS, 0}, {28013, 28013, 652, RU, 0}, {28024, 28024, 652, EN, 0},
    {28030, 28039, 653, CS, 0}, {28050, 28050, 653, RU, 0}, {28067, 28067, 653, EN, 0}, {28077, 28087, 653, OTHER, 0},
    {28098, 28107, 654, CS, 0}, {28118, 28118, 654, RU, 0}, {28098, 28098, 654, EN, 0}, {28098, 28107, 654, SK, 0},
    {28135, 28140, 655, CS, 0}, {28147, 28147, 655, RU, 0}, {28135, 28135, 655, EN, 0}, {28156, 28162, 656, CS, 0},
    {28169, 28169, 656, RU, 0}, {28178, 28178, 656, EN, 0}, {28183, 28190, 657, CS, 0}, {28199, 28199, 657, RU, 0},
    {28212, 28212, 657, EN, 0}, {28219, 28219, 657, OTHER, 0}, {28225, 28232, 658, CS, 0}, {28240, 28240, 658, RU, 0},
    {28255, 28255, 658, EN, 0}, {28265, 28265, 658, OTHER, 0}, {28273, 28273, 659, CS, 0}, {28282, 28282, 659, RU, 0},
    {28273, 28273, 659, EN, 0}, {28297, 28297, 660, CS, 0}, {28304, 28304, 660, RU, 0}, {28297, 28297, 660, EN, 0},
    {28317, 28317, 661, CS, 0}, {28324, 28324, 661, RU, 0}, {28317, 28317, 661, EN, 0}, {28337, 28346, 662, CS, 0},
    {28356, 28356, 662, RU, 0}, {28373, 28373, 662, RU, 0}, {28404, 28404, 662, EN, 0}, {28419, 28419, 663, CS, 0},
    {28373, 28373, 663, RU, 0}, {28404, 28404, 663, EN, 0}, {28434, 28434, 664, CS, 0}, {28443, 28443, 664, RU, 0},
    {28434, 28434, 664, EN, 0}, {28458, 28466, 664, OTHER, 0}, {28475, 28475, 665, CS, 0}, {28482, 28482, 665, RU, 0},
    {28475, 28475, 665, EN, 0}, {28495, 28495, 666, CS, 0}, {28504, 28504, 666, RU, 0}, {28527, 28527, 666, EN, 0},
    {28538, 28538, 667, CS, 0}, {28545, 28545, 667, RU, 0}, {28538, 28538, 667, EN, 0}, {28558, 28558, 668, CS, 0},
    {28565, 28565, 668, RU, 0}, {28558, 28558, 668, EN, 0}, {28578, 28578, 669, CS, 0}, {28588, 28588, 669, RU, 0},
    {28607, 28607, 669, EN, 0}, {28617, 28617, 670, CS, 0}, {28623, 28623, 670, RU, 0}, {28617, 28617, 670, EN, 0},
    {28634, 28634, 671, CS, 0}, {28644, 28644, 671, RU, 0}, {28634, 28634, 671, EN, 0}, {28663, 28673, 672, CS, 0},
    {28684, 28684, 672, RU, 0}, {28663, 28663, 672, EN, 0}, {28703, 28703, 672, OTHER, 0}, {28710, 28710, 673, CS, 0},
    {28716, 28716, 673, RU, 0}, {28710, 28710, 673, EN, 0}, {28727, 28727, 674, CS, 0}, {28734, 28734, 674, RU, 0},
    {28727, 28727, 674, EN, 0}, {28745, 28745, 674, OTHER, 0}, {28751, 28751, 675, CS, 0}, {28756, 28756, 675, CS, 0},
    {28761, 28761, 675, RU, 0}, {28756, 28756, 675, EN, 0}, {28770, 28781, 676, CS, 0}, {28794, 28794, 676, RU, 0},
    {28815, 28815, 676, OTHER, 0}, {28833, 28833, 676, EN, 0}, {28844, 28844, 676, OTHER, 0},
    {28854, 28863, 677, CS, 0}, {28873, 28873, 677, RU, 0}, {28890, 28890, 677, EN, 0}, {28899, 28899, 678, CS, 0},
    {28906, 28906, 678, RU, 0}, {28919, 28919, 678, EN, 0}, {28926, 28926, 679, CS, 0}, {28935, 28935, 679, RU, 0},
    {28952, 28952, 679, EN, 0}, {28961, 28961, 680, CS, 0}, {28971, 28971, 680, RU, 0}, {28961, 28961, 680, EN, 0},
    {28990, 28996, 681, CS, 0}, {29003, 29003, 681, RU, 0}, {28990, 28990, 681, EN, 0}, {29014, 29014, 682, CS, 0},
    {29022, 29022, 682, RU, 0}, {29037, 29037, 682, EN, 0}, {29045, 29054, 683, CS, 0}, {29064, 29064, 683, RU, 0},
    {29081, 29081, 683, EN, 0}, {29089, 29089, 683, EN, 0}, {29098, 29098, 684, CS, 0}, {29107, 29107, 684, RU, 0},
    {29124, 29124, 684, EN, 0}, {29133, 29142, 685, CS, 0}, {29153, 29153, 685, RU, 0}, {29172, 29172, 685, RU, 0},
    {29189, 29199, 685, EN, 0}, {29189, 29189, 685, EN, 0}, {29133, 29210, 685, OTHER, 0}, {29220, 29225, 686, CS, 0},
    {29231, 29231, 686, RU, 0}, {29240, 29240, 686, EN, 0}, {29245, 29255, 686, OTHER, 0},
    {29266, 29266, 686, OTHER, 0}, {29278, 29285, 687, CS, 0}, {29293, 29293, 687, RU, 0}, {29278, 29306, 687, EN, 0},
    {29278, 29278, 687, EN, 0}, {29314, 29314, 687, OTHER, 0}, {29324, 29330, 688, CS, 0}, {29337, 29337, 688, CS, 0},
    {29343, 29343, 688, RU, 0}, {29337, 29337, 688, EN, 0}, {29354, 29354, 688, OTHER, 0}, {29367, 29376, 689, CS, 0},
    {29386, 29386, 689, RU, 0}, {29403, 29403, 689, EN, 0}, {29413, 29421, 690, CS, 0}, {29430, 29430, 690, RU, 0},
    {29413, 29413, 690, EN, 0}, {29445, 29453, 690, OTHER, 0}, {29462, 29462, 690, OTHER, 0},
    {29469, 29475, 691, CS, 0}, {29483, 29483, 691, RU, 0}, {29494, 29501, 691, EN, 0}, {29494, 29494, 691, EN, 0},
    {29509, 29517, 692, CS, 0}, {29526, 29526, 692, RU, 0}, {29537, 29537, 692, EN, 0}, {29544, 29553, 693, CS, 0},
    {29563, 29563, 693, RU, 0}, {29580, 29580, 693, EN, 0}, {29589, 29601, 694, CS, 0}, {29615, 29615, 694, RU, 0},
    {29622, 29627, 694, EN, 0}, {29633, 29637, 695, CS, 0}, {29642, 29651, 695, RU, 0}, {29660, 29665, 695, EN, 0},
    {29660, 29660, 695, EN, 0}, {29671, 29671, 695, OTHER, 0}, {29676, 29683, 696, CS, 0}, {29692, 29692, 696, RU, 0},
    {29676, 29676, 696, EN, 0}, {29705, 29713, 697, CS, 0}, {29722, 29722, 697, RU, 0}, {29737, 29737, 697, EN, 0},
    {29745, 29745, 698, CS, 0}, {29753, 29753, 698, RU, 0}, {29745, 29745, 698, EN, 0}, {29768, 29768, 699, CS, 0},
    {29778, 29778, 699, RU, 0}, {29801, 29801, 699, EN, 0}, {29815, 29815, 700, CS, 0}, {29821, 29821, 700, RU, 0},
    {29815, 29815, 700, EN, 0}, {29832, 29832, 701, CS, 0}, {29839, 29839, 701, CS, 0}, {29846, 29846, 701, RU, 0},
    {29859, 29859, 701, RU, 0}, {29832, 29832, 701, EN, 0}, {29839, 29839, 701, EN, 0}, {29872, 29872, 702, CS, 0},
    {29879, 29879, 702, RU, 0}, {29894, 29894, 702, EN, 0}, {29902, 29902, 702, EN, 0}, {29910, 29910, 703, CS, 0},
    {29917, 29917, 703, RU, 0}, {29930, 29930, 703, EN, 0}, {29937, 29937, 703, OTHER, 0},
    {29944, 29944, 703, OTHER, 0}, {29951, 29951, 704, CS, 0}, {29961, 29977, 704, CS, 0}, {29994, 29994, 704, RU, 0},
    {30013, 30013, 704, RU, 0}, {30043, 30043, 704, RU, 0}, {30062, 30062, 704, EN, 0}, {30073, 30073, 704, EN, 0},
    {30087, 30087, 704, EN, 0}, {30104, 30104, 704, EN, 0}, {30114, 30114, 705, CS, 0}, {30124, 30124, 705, RU, 0},
    {30114, 30114, 705, EN, 0}, {30143, 30143, 706, CS, 0}, {30154, 30154, 706, RU, 0}, {30143, 30143, 706, EN, 0},
    {30175, 30175, 707, CS, 0}, {30185, 30185, 707, RU, 0}, {30175, 30175, 707, EN, 0}, {30204, 30204, 708, CS, 0},
    {30212, 30212, 708, RU, 0}, {30227, 30227, 708, EN, 0}, {30237, 30237, 709, CS, 0}, {30246, 30246, 709, RU, 0},
    {30237, 30237, 709, EN, 0}, {30263, 30279, 710, CS, 0}, {30296, 30311, 710, CS, 0}, {30328, 30328, 710, RU, 0},
    {30358, 30358, 710, EN, 0}, {30374, 30374, 710, EN, 0}, {30390, 30406, 711, CS, 0}, {30423, 30423, 711, RU, 0},
    {30390, 30390, 711, EN, 0}, {30455, 30455, 711, EN, 0}, {30474, 30474, 712, CS, 0}, {30486, 30486, 712, RU, 0},
    {30474, 30474, 712, EN, 0}, {30509, 30518, 713, CS, 0}, {30528, 30549, 713, RU, 0}, {30528, 30528, 713, RU, 0},
    {30570, 30581, 713, EN, 0}, {30570, 30570, 713, EN, 0}, {30593, 30593, 713, EN, 0}, {30605, 30615, 713, OTHER, 0},
    {30626, 30632, 714, CS, 0}, {30639, 30639, 714, RU, 0}, {30626, 30626, 714, EN, 0}, {30652, 30662, 715, CS, 0},
    {30673, 30673, 715, RU, 0}, {30692, 30692, 715, EN, 0}, {30702, 30709, 716, CS, 0}, {30717, 30717, 716, RU, 0},
    {30730, 30730, 716, EN, 0}, {30737, 30737, 716, EN, 0}, {30744, 30744, 717, CS, 0}, {30749, 30749, 717, RU, 0},
    {30744, 30744, 717, EN, 0}, {30760, 30760, 718, CS, 0}, {30765, 30765, 718, RU, 0}, {30760, 30760, 718, EN, 0},
    {30776, 30776, 719, CS, 0}, {30786, 30786, 719, RU, 0}, {30805, 30805, 719, EN, 0}, {30815, 30815, 720, CS, 0},
    {30822, 30822, 720, RU, 0}, {30815, 30815, 720, EN, 0}, {30837, 30851, 721, CS, 0}, {30866, 30866, 721, RU, 0},
    {30891, 30891, 721, EN, 0}, {30905, 30905, 721, EN, 0}, {30918, 30929, 722, CS, 0}, {30941, 30941, 722, RU, 0},
    {30960, 30960, 722, EN, 0}, {30972, 30972, 723, CS, 0}, {30984, 30984, 723, RU, 0}, {31007, 31007, 723, EN, 0},
    {31019, 31019, 723, EN, 0}, {31029, 31029, 724, CS, 0}, {31038, 31038, 724, RU, 0}, {31029, 31029, 724, EN, 0},
    {31055, 31055, 725, CS, 0}, {31061, 31061, 725, RU, 0}, {31055, 31055, 725, EN, 0}, {31072, 31072, 725, OTHER, 0},
    {31080, 31080, 726, CS, 0}, {31085, 31094, 726, RU, 0}, {31103, 31103, 726, EN, 0}, {31080, 31080, 726, EN, 0},
    {29314, 31109, 727, CS, 0}, {31120, 31120, 727, RU, 0}, {29314, 29314, 727, EN, 0}, {31139, 31139, 727, EN, 0},
    {31150, 31162, 728, CS, 0}, {31175, 31175, 728, RU, 0}, {31199, 31199, 728, EN, 0}, {31214, 31214, 728, EN, 0},
    {31228, 31228, 729, CS, 0}, {31240, 31249, 729, CS, 0}, {31259, 31259, 729, RU, 0}, {31276, 31276, 729, RU, 0},
    {31299, 31299, 729, EN, 0}, {31308, 31308, 729, EN, 0}, {31321, 31335, 730, CS, 0}, {31350, 31350, 730, RU, 0},
    {31374, 31374, 730, EN, 0}, {31390, 31390, 731, CS, 0}, {31402, 31402, 731, RU, 0}, {31390, 31390, 731, EN, 0},
    {31425, 31425, 732, CS, 0}, {31433, 31433, 732, RU, 0}, {31446, 31446, 732, EN, 0}, {31454, 31454, 733, CS, 0},
    {31462, 31462, 733, RU, 0}, {31477, 31477, 733, EN, 0}, {31484, 31497, 734, CS, 0}, {31513, 31513, 734, RU, 0},
    {31541, 31541, 734, EN, 0}, {31550, 31550, 735, CS, 0}, {31555, 31555, 735, RU, 0}, {31564, 31564, 735, EN, 0},
    {31550, 31550, 735, EN, 0}, {31570, 31570, 736, CS, 0}, {31578, 31578, 736, RU, 0}, {31593, 31593, 736, EN, 0},
    {31601, 31609, 737, CS, 0}, {31618, 31618, 737, RU, 0}, {31633, 31633, 737, EN, 0}, {31642, 31642, 738, CS, 0},
    {31651, 31651, 738, RU, 0}, {31664, 31664, 738, EN, 0}, {31672, 31672, 738, EN, 0}, {31678, 31678, 739, CS, 0},
    {31688, 31688, 739, RU, 0}, {31703, 31703, 739, EN, 0}, {31712, 31722, 740, CS, 0}, {31733, 31746, 740, CS, 0},
    {31761, 31761, 740, RU, 0}, {31778, 31778, 740, RU, 0}, {31803, 31803, 740, EN, 0}, {31817, 31817, 740, EN, 0},
    {31827, 31837, 741, CS, 0}, {31848, 31848, 741, CS, 0}, {31857, 31857, 741, RU, 0}, {31876, 31876, 741, RU, 0},
    {31827, 31827, 741, EN, 0}, {31891, 31900, 742, CS, 0}, {31911, 31911, 742, RU, 0}, {31922, 31922, 742, EN, 0},
    {31931, 31940, 743, CS, 0}, {31950, 31950, 743, RU, 0}, {31969, 31969, 743, EN, 0}, {31980, 31989, 744, CS, 0},
    {31999, 31999, 744, RU, 0}, {31980, 31980, 744, EN, 0}, {32016, 32016, 745, CS, 0}, {32023, 32023, 745, CS, 0},
    {32031, 32031, 745, RU, 0}, {32044, 32044, 745, EN, 0}, {32052, 32061, 746, CS, 0}, {32071, 32071, 746, RU, 0},
    {32086, 32086, 746, EN, 0}, {32095, 32095, 747, CS, 0}, {32104, 32104, 747, RU, 0}, {32121, 32121, 747, EN, 0},
    {32130, 32130, 748, CS, 0}, {32141, 32141, 748, RU, 0}, {32158, 32158, 748, EN, 0}, {32167, 32176, 749, CS, 0},
    {32187, 32187, 749, RU, 0}, {32202, 32202, 749, EN, 0}, {32212, 32212, 750, CS, 0}, {32222, 32222, 750, RU, 0},
    {32239, 32239, 750, EN, 0}, {32248, 32248, 751, CS, 0}, {32253, 32253, 751, RU, 0}, {32262, 32262, 751, RU, 0},
    {32248, 32248, 751, EN, 0}, {32271, 32271, 752, CS, 0}, {32277, 32277, 752, RU, 0}, {32290, 32290, 752, EN, 0},
    {32298, 32298, 753, CS, 0}, {32305, 32305, 753, RU, 0}, {32318, 32318, 753, EN, 0}, {32325, 32325, 753, EN, 0},
    {32333, 32343, 754, CS, 0}, {32355, 32355, 754, RU, 0}, {32377, 32377, 754, EN, 0}, {32391, 32404, 755, CS, 0},
    {32421, 32421, 755, RU, 0}, {32451, 32451, 755, EN, 0}, {32462, 32462, 756, CS, 0}, {32470, 32470, 756, RU, 0},
    {32462, 32462, 756, EN, 0}, {32485, 32485, 757, CS, 0}, {32492, 32492, 757, RU, 0}, {32485, 32485, 757, EN, 0},
    {32505, 32505, 758, CS, 0}, {32512, 32512, 758, CS, 0}, {32518, 32518, 758, RU, 0}, {32531, 32531, 758, RU, 0},
    {32505, 32505, 758, EN, 0}, {32512, 32512, 758, EN, 0}, {32542, 32542, 759, CS, 0}, {32550, 32550, 759, RU, 0},
    {32563, 32563, 759, EN, 0}, {32571, 32571, 759, EN, 0}, {32578, 32578, 760, CS, 0}, {32587, 32587, 760, CS, 0},
    {32594, 32594, 760, RU, 0}, {32610, 32610, 760, RU, 0}, {32587, 32587, 760, EN, 0}, {32578, 32578, 760, EN, 0},
    {32623, 32631, 761, CS, 0}, {32640, 32640, 761, RU, 0}, {32655, 32655, 761, EN, 0}, {32664, 32664, 762, CS, 0},
    {32674, 32674, 762, RU, 0}, {32664, 32664, 762, EN, 0}, {32693, 32693, 763, CS, 0}, {32701, 32701, 763, RU, 0},
    {32714, 32714, 763, EN, 0}, {32722, 32722, 763, EN, 0}, {32730, 32737, 764, CS, 0}, {32745, 32745, 764, RU, 0},
    {32758, 32758, 764, EN, 0}, {32766, 32774, 765, CS, 0}, {32783, 32783, 765, RU, 0}, {32798, 32798, 765, EN, 0},
    {32807, 32816, 766, CS, 0}, {32826, 32826, 766, RU, 0}, {32841, 32841, 766, EN, 0}, {32850, 32850, 766, EN, 0},
    {32860, 32870, 767, CS, 0}, {32882, 32882, 767, RU, 0}, {32902, 32902, 767, EN, 0}, {32914, 32914, 767, EN, 0},
    {32925, 32931, 768, CS, 0}, {32938, 32938, 768, RU, 0}, {32925, 32925, 768, EN, 0}, {32949, 32959, 769, CS, 0},
    {32972, 32972, 769, RU, 0}, {32949, 32949, 769, EN, 0}, {32991, 32998, 770, CS, 0}, {33008, 33008, 770, RU, 0},
    {33021, 33021, 770, EN, 0}, {33029, 33036, 771, CS, 0}, {33044, 33044, 771, RU, 0}, {33055, 33055, 771, EN, 0},
    {33062, 33068, 772, CS, 0}, {33075, 33075, 772, RU, 0}, {33084, 33084, 772, EN, 0}, {33090, 33101, 773, CS, 0},
    {33114, 33114, 773, RU, 0}, {33130, 33130, 773, EN, 0}, {33140, 33140, 774, CS, 0}, {33147, 33147, 774, CS, 0},
    {33154, 33154, 774, RU, 0}, {33167, 33167, 774, RU, 0}, {33180, 33180, 774, EN, 0}, {33187, 33187, 774, EN, 0},
    {33194, 33194, 775, CS, 0}, {33202, 33202, 775, RU, 0}, {33221, 33221, 775, EN, 0}, {33230, 33230, 775, EN, 0},
    {33238, 33238, 776, CS, 0}, {33245, 33245, 776, RU, 0}, {33238, 33238, 776, EN, 0}, {33258, 33258, 776, EN, 0},
    {33266, 33274, 777, CS, 0}, {33283, 33292, 777, CS, 0}, {33304, 33304, 777, RU, 0}, {33321, 33321, 777, RU, 0},
    {33283, 33283, 777, EN, 0}, {33266, 33266, 777, EN, 0}, {33336, 33342, 778, CS, 0}, {33349, 33349, 778, RU, 0},
    {33336, 33336, 778, EN, 0}, {33360, 33360, 778, EN, 0}, {33366, 33376, 779, CS, 0}, {33389, 33389, 779, RU, 0},
    {33366, 33366, 779, EN, 0}, {33406, 33414, 780, CS, 0}, {33423, 33423, 780, RU, 0}, {33438, 33438, 780, EN, 0},
    {33406, 33406, 780, EN, 0}, {33445, 33453, 781, CS, 0}, {33462, 33462, 781, RU, 0}, {33445, 33445, 781, EN, 0},
    {33477, 33484, 782, CS, 0}, {33492, 33492, 782, RU, 0}, {33505, 33505, 782, EN, 0}, {33513, 33513, 783, CS, 0},
    {33519, 33519, 783, RU, 0}, {33513, 33513, 783, EN, 0}, {33530, 33530, 784, CS, 0}, {33536, 33536, 784, RU, 0},
    {33530, 33530, 784, EN, 0}, {33547, 33555, 785, CS, 0}, {33564, 33564, 785, RU, 0}, {33547, 33547, 785, EN, 0},
    {33579, 33579, 785, EN, 0}, {33585, 33585, 786, CS, 0}, {33592, 33592, 786, RU, 0}, {33607, 33607, 786, EN, 0},
    {33615, 33623, 787, CS, 0}, {33632, 33632, 787, RU, 0}, {33645, 33645, 787, EN, 0}, {33654, 33654, 788, CS, 0},
    {33661, 33661, 788, CS, 0}, {33667, 33667, 788, RU, 0}, {33680, 33680, 788, RU, 0}, {33654, 33654, 788, EN, 0},
    {33691, 33699, 789, CS, 0}, {33708, 33708, 789, RU, 0}, {33691, 33691, 789, EN, 0}, {33725, 33732, 790, CS, 0},
    {33740, 33740, 790, RU, 0}, {33753, 33753, 790, EN, 0}, {33760, 33770, 791, CS, 0}, {33781, 33781, 791, RU, 0},
    {33800, 33800, 791, UK, 0}, {33817, 33817, 791, EN, 0}, {33827, 33834, 792, CS, 0}, {33842, 33842, 792, RU, 0},
    {33857, 33857, 792, EN, 0}, {33867, 33867, 793, CS, 0}, {33875, 33875, 793, RU, 0}, {33890, 33890, 793, EN, 0},
    {33899, 33899, 794, CS, 0}, {33907, 33907, 794, RU, 0}, {33899, 33899, 794, EN, 0}, {33922, 33922, 795, CS, 0},
    {33929, 33929, 795, RU, 0}, {33922, 33922, 795, EN, 0}, {33942, 33942, 796, CS, 0}, {33947, 33947, 796, RU, 0},
    {33942, 33942, 796, EN, 0}, {33956, 33956, 797, CS, 0}, {33965, 33965, 797, RU, 0}, {33956, 33956, 797, EN, 0},
    {33983, 33983, 798, CS, 0}, {33989, 33989, 798, RU, 0}, {33983, 33983, 798, EN, 0}, {34000, 34000, 799, CS, 0},
    {34008, 34008, 799, RU, 0}, {34023, 34023, 799, EN, 0}, {34032, 34032, 799, EN, 0}, {34040, 34040, 800, CS, 0},
    {34050, 34050, 800, RU, 0}, {34071, 34071, 800, EN, 0}, {34082, 34082, 801, CS, 0}, {34090, 34090, 801, RU, 0},
    {34105, 34105, 801, EN, 0}, {34113, 34113, 802, CS, 0}, {34119, 34119, 802, RU, 0}, {34113, 34113, 802, EN, 0},
    {34130, 34130, 802, EN, 0}, {34137, 34144, 803, CS, 0}, {34153, 34153, 803, RU, 0}, {34168, 34168, 803, EN, 0},
    {34176, 34176, 804, CS, 0}, {34182, 34182, 804, RU, 0}, {34193, 34193, 804, EN, 0}, {34199, 34199, 805, CS, 0},
    {34206, 34206, 805, RU, 0}, {34217, 34217, 805, EN, 0}, {34223, 34223, 806, CS, 0}, {34230, 34230, 806, RU, 0},
    {34245, 34245, 806, EN, 0}, {34254, 34254, 807, CS, 0}, {34260, 34260, 807, RU, 0}, {34273, 34273, 807, EN, 0},
    {34280, 34280, 808, CS, 0}, {34285, 34285, 808, RU, 0}, {34294, 34294, 808, EN, 0}, {34299, 34305, 809, CS, 0},
    {34312, 34312, 809, RU, 0}, {34299, 34299, 809, EN, 0}, {34323, 34323, 810, CS, 0}, {34329, 34329, 810, RU, 0},
    {34340, 34340, 810, EN, 0}, {34346, 34353, 811, CS, 0}, {34361, 34361, 811, RU, 0}, {34346, 34346, 811, EN, 0},
    {34374, 34380, 812, CS, 0}, {34387, 34387, 812, RU, 0}, {34401, 34401, 812, EN, 0}, {34408, 34408, 813, CS, 0},
    {34414, 34414, 813, RU, 0}, {34425, 34425, 813, EN, 0}, {34431, 34440, 814, CS, 0}, {34451, 34461, 814, CS, 0},
    {34473, 34473, 814, RU, 0}, {34451, 34451, 814, EN, 0}, {34489, 34494, 815, CS, 0}, {34500, 34500, 815, RU, 0},
    {34509, 34509, 815, EN, 0}, {34515, 34522, 816, CS, 0}, {34530, 34530, 816, RU, 0}, {34539, 34539, 816, EN, 0},
    {34545, 34545, 816, OTHER, 0}, {34550, 34550, 817, CS, 0}, {34561, 34561, 817, RU, 0}, {34584, 34584, 817, EN, 0},
    {34595, 34595, 818, CS, 0}, {34601, 34601, 818, RU, 0}, {34595, 34595, 818, EN, 0}, {34614, 34614, 819, CS, 0},
    {34619, 34619, 819, RU, 0}, {34614, 34614, 819, EN, 0}, {34628, 34628, 820, CS, 0}, {34637, 34637, 820, RU, 0},
    {34652, 34652, 820, EN, 0}, {34660, 34660, 821, CS, 0}, {7024, 7024, 821, RU, 0}, {34660, 34660, 821, EN, 0},
    {34666, 34672, 822, CS, 0}, {5839, 5839, 822, RU, 0}, {34680, 34680, 822, EN, 0}, {34688, 34696, 823, CS, 0},
    {34705, 34705, 823, RU, 0}, {34722, 34722, 823, EN, 0}, {34731, 34731, 824, CS, 0}, {34742, 34742, 824, RU, 0},
    {34731, 34731, 824, EN, 0}, {34763, 34772, 825, CS, 0}, {34783, 34783, 825, RU, 0}, {34800, 34800, 825, EN, 0},
    {34810, 34810, 825, EN, 0}, {34820, 34820, 826, CS, 0}, {34827, 34827, 826, RU, 0}, {34840, 34840, 826, EN, 0},
    {34848, 34848, 826, EN, 0}, {34857, 34865, 827, CS, 0}, {34874, 34874, 827, RU, 0}, {34887, 34887, 827, EN, 0},
    {34896, 34896, 828, CS, 0}, {34908, 34908, 828, RU, 0}, {34930, 34930, 828, EN, 0}, {34942, 34951, 829, CS, 0},
    {34961, 34970, 829, CS, 0}, {34980, 34980, 829, RU, 0}, {34997, 34997, 829, EN, 0}, {35007, 35020, 830, CS, 0},
    {35035, 35035, 830, RU, 0}, {35052, 35052, 830, EN, 0}, {35062, 35062, 831, CS, 0}, {35075, 35075, 831, RU, 0},
    {35062, 35062, 831, EN, 0}, {35100, 35100, 832, CS, 0}, {35107, 35107, 832, RU, 0}, {35118, 35118, 832, EN, 0},
    {35100, 35100, 832, EN, 0}, {35126, 35134, 833, CS, 0}, {35143, 35143, 833, RU, 0}, {35156, 35156, 833, EN, 0},
    {35165, 35165, 834, CS, 0}, {35172, 35172, 834, RU, 0}, {35185, 35185, 834, EN, 0}, {35192, 35192, 835, CS, 0},
    {35200, 35200, 835, RU, 0}, {35213, 35213, 835, EN, 0}, {35192, 35192, 835, EN, 0}, {35221, 35221, 836, CS, 0},
    {35230, 35230, 836, RU, 0}, {35245, 35245, 836, EN, 0}, {35255, 35255, 837, CS, 0}, {35261, 35261, 837, RU, 0},
    {35272, 35272, 837, EN, 0}, {35255, 35255, 837, EN, 0}, {35278, 35278, 838, CS, 0}, {35286, 35286, 838, RU, 0},
    {35299, 35299, 838, EN, 0}, {35306, 35306, 839, CS, 0}, {35313, 35313, 839, RU, 0}, {35306, 35306, 839, EN, 0},
    {35326, 35326, 840, CS, 0}, {35332, 35332, 840, RU, 0}, {35326, 35326, 840, EN, 0}, {35343, 35343, 841, CS, 0},
    {35353, 35353, 841, RU, 0}, {35366, 35366, 841, EN, 0}, {35373, 35373, 842, CS, 0}, {35379, 35379, 842, RU, 0},
    {35390, 35390, 842, EN, 0}, {35396, 35402, 843, CS, 0}, {35409, 35409, 843, RU, 0}, {35420, 35420, 843, EN, 0},
    {35426, 35432, 844, CS, 0}, {35439, 35439, 844, RU, 0}, {35426, 35426, 844, EN, 0}, {35450, 35459, 845, CS, 0},
    {35469, 35469, 845, RU, 0}, {35486, 35486, 845, EN, 0}, {35496, 35496, 846, CS, 0}, {35505, 35505, 846, RU, 0},
    {35496, 35496, 846, EN, 0}, {35522, 35531, 847, CS, 0}, {35541, 35541, 847, RU, 0}, {35558, 35558, 847, EN, 0},
    {35568, 35575, 848, CS, 0}, {35583, 35583, 848, RU, 0}, {35596, 35596, 848, EN, 0}, {35605, 35605, 849, CS, 0},
    {35610, 35610, 849, RU, 0}, {35619, 35619, 849, EN, 0}, {35625, 35625, 850, CS, 0}, {35637, 35637, 850, RU, 0},
    {35652, 35652, 850, EN, 0}, {35662, 35662, 851, CS, 0}, {35668, 35668, 851, RU, 0}, {35679, 35679, 851, EN, 0},
    {35685, 35685, 852, CS, 0}, {35692, 35692, 852, RU, 0}, {35685, 35685, 852, EN, 0}, {35705, 35722, 853, CS, 0},
    {35741, 35741, 853, RU, 0}, {35756, 35756, 853, EN, 0}, {35773, 35773, 854, CS, 0}, {35783, 35783, 854, RU, 0},
    {35800, 35800, 854, EN, 0}, {35811, 35818, 855, CS, 0}, {35826, 35826, 855, RU, 0}, {35839, 35839, 855, EN, 0},
    {35847, 35847, 855, EN, 0}, {35854, 35854, 856, CS, 0}, {35862, 35862, 856, RU, 0}, {35854, 35854, 856, EN, 0},
    {35877, 35886, 857, CS, 0}, {35896, 35896, 857, RU, 0}, {35913, 35913, 857, EN, 0}, {35921, 35921, 858, CS, 0},
    {35934, 35934, 858, RU, 0}, {35921, 35921, 858, EN, 0}, {35958, 35958, 859, CS, 0}, {35965, 35965, 859, RU, 0},
    {35958, 35958, 859, EN, 0}, {35978, 35978, 860, CS, 0}, {35988, 35988, 860, RU, 0}, {35978, 35978, 860, EN, 0},
    {36005, 36005, 861, CS, 0}, {36014, 36014, 861, RU, 0}, {36005, 36005, 861, EN, 0}, {36031, 36031, 862, CS, 0},
    {36042, 36042, 862, RU, 0}, {36031, 36031, 862, EN, 0}, {36061, 36061, 863, CS, 0}, {36070, 36080, 863, CS, 0},
    {36091, 36091, 863, RU, 0}, {36091, 36091, 863, UK, 0}, {36061, 36061, 863, EN, 0}, {36107, 36107, 864, CS, 0},
    {36119, 36119, 864, RU, 0}, {36143, 36143, 864, RU, 0}, {36107, 36107, 864, EN, 0}, {36163, 36163, 865, CS, 0},
    {36175, 36175, 865, RU, 0}, {36163, 36163, 865, EN, 0}, {36199, 36199, 866, CS, 0}, {36213, 36213, 866, RU, 0},
    {36199, 36199, 866, EN, 0}, {36239, 36239, 867, CS, 0}, {36250, 36250, 867, RU, 0}, {36273, 36273, 867, EN, 0},
    {36286, 36286, 868, CS, 0}, {36294, 36294, 868, RU, 0}, {36286, 36286, 868, EN, 0}, {36307, 36307, 869, CS, 0},
    {36315, 36315, 869, RU, 0}, {36307, 36307, 869, EN, 0}, {36330, 36330, 870, CS, 0}, {36338, 36338, 870, RU, 0},
    {36330, 36330, 870, EN, 0}, {36353, 36353, 871, CS, 0}, {36364, 36364, 871, RU, 0}, {36353, 36353, 871, EN, 0},
    {36383, 36383, 872, CS, 0}, {36391, 36391, 872, RU, 0}, {36383, 36383, 872, EN, 0}, {36402, 36402, 873, CS, 0},
    {36412, 36412, 873, RU, 0}, {36402, 36402, 873, EN, 0}, {36429, 36429, 874, CS, 0}, {36439, 36439, 874, RU, 0},
    {36429, 36429, 874, EN, 0}, {36458, 36458, 875, CS, 0}, {36467, 36467, 875, RU, 0}, {36458, 36458, 875, EN, 0},
    {36482, 36482, 876, CS, 0}, {36490, 36490, 876, RU, 0}, {36482, 36482, 876, EN, 0}, {36505, 36505, 877, CS, 0},
    {36514, 36514, 877, RU, 0}, {36505, 36505, 877, EN, 0}, {36531, 36531, 878, CS, 0}, {36542, 36542, 878, RU, 0},
    {36531, 36531, 878, EN, 0}, {36563, 36563, 879, CS, 0}, {36573, 36573, 879, RU, 0}, {36563, 36563, 879, EN, 0},
    {36588, 36588, 880, CS, 0}, {36595, 36595, 880, RU, 0}, {36588, 36588, 880, EN, 0}, {36608, 36615, 881, CS, 0},
    {36608, 36608, 881, CS, 0}, {36623, 36623, 881, CS, 0}, {36630, 36630, 881, RU, 0}, {36608, 36608, 881, EN, 0},
    {36643, 36643, 882, CS, 0}, {36643, 36652, 882, CS, 0}, {36662, 36662, 882, RU, 0}, {36643, 36643, 882, EN, 0},
    {36679, 36679, 883, CS, 0}, {36689, 36689, 883, RU, 0}, {36679, 36679, 883, EN, 0}, {36706, 36706, 884, CS, 0},
    {36713, 36713, 884, RU, 0}, {36706, 36706, 884, EN, 0}, {36726, 36726, 884, OTHER, 0}, {36733, 36750, 885, CS, 0},
    {7948, 7948, 885, CS, 0}, {36768, 36768, 885, RU, 0}, {36781, 36781, 885, EN, 0}, {36793, 36793, 886, CS, 0},
    {36801, 36801, 886, RU, 0}, {36793, 36793, 886, EN, 0}, {36816, 36816, 887, CS, 0}, {36829, 36829, 887, RU, 0},
    {36816, 36816, 887, EN, 0}, {36853, 36853, 888, CS, 0}, {36868, 36868, 888, RU, 0}, {36853, 36853, 888, EN, 0},
    {36895, 36904, 889, CS, 0}, {36914, 36914, 889, RU, 0}, {36895, 36895, 889, EN, 0}, {36895, 36904, 889, EN, 0},
    {36931, 36931, 890, CS, 0}, {36942, 36942, 890, RU, 0}, {36931, 36931, 890, EN, 0}, {36963, 36972, 891, CS, 0},
    {36982, 36982, 891, RU, 0}, {36963, 36963, 891, EN, 0}, {36963, 36972, 891, EN, 0}, {36999, 37007, 892, CS, 0},
    {37016, 37016, 892, RU, 0}, {37029, 37029, 892, EN, 0}, {37036, 37036, 893, CS, 0}, {37047, 37047, 893, RU, 0},
    {37068, 37068, 893, EN, 0}, {37079, 37088, 894, CS, 0}, {37098, 37098, 894, RU, 0}, {37115, 37115, 894, EN, 0},
    {37124, 37141, 895, CS, 0}, {37160, 37160, 895, RU, 0}, {37194, 37194, 895, EN, 0}, {37209, 37224, 896, CS, 0},
    {37242, 37242, 896, RU, 0}, {37270, 37270, 896, EN, 0}, {37285, 37300, 897, CS, 0}, {37316, 37316, 897, RU, 0},
    {37346, 37346, 897, EN, 0}, {37359, 37372, 898, CS, 0}, {37387, 37387, 898, RU, 0}, {37411, 37411, 898, EN, 0},
    {37424, 37424, 899, CS, 0}, {37433, 37433, 899, RU, 0}, {37452, 37452, 899, RU, 0}, {37469, 37469, 899, EN, 0},
    {37478, 37495, 900, CS, 0}, {37514, 37514, 900, RU, 0}, {37550, 37550, 900, RU, 0}, {37584, 37584, 900, EN, 0},
    {37598, 37598, 901, CS, 0}, {37606, 37606, 901, RU, 0}, {945, 945, 901, EN, 0}, {37623, 37635, 902, CS, 0},
    {37648, 37648, 902, RU, 0}, {37673, 37673, 902, EN, 0}, {37686, 37686, 903, CS, 0}, {37692, 37692, 903, RU, 0},
    {37705, 37705, 903, EN, 0}, {37712, 37712, 904, CS, 0}, {37721, 37721, 904, CS, 0}, {37731, 37731, 904, RU, 0},
    {37721, 37721, 904, EN, 0}, {37748, 37748, 905, CS, 0}, {37757, 37757, 905, RU, 0}, {37748, 37748, 905, EN, 0},
    {37774, 37774, 906, CS, 0}, {37783, 37783, 906, RU, 0}, {37774, 37774, 906, EN, 0}, {37798, 37798, 907, CS, 0},
    {37804, 37804, 907, RU, 0}, {37798, 37798, 907, EN, 0}, {37815, 37827, 908, CS, 0}, {37840, 37840, 908, RU, 0},
    {37862, 37862, 908, EN, 0}, {37873, 37873, 909, CS, 0}, {37883, 37883, 909, RU, 0}, {37873, 37873, 909, EN, 0},
    {37900, 37900, 910, CS, 0}, {37912, 37912, 910, RU, 0}, {37900, 37900, 910, EN, 0}, {37935, 37935, 911, CS, 0},
    {37949, 37949, 911, RU, 0}, {37935, 37935, 911, EN, 0}, {37972, 37972, 912, CS, 0}, {37982, 37982, 912, RU, 0},
    {37972, 37972, 912, EN, 0}, {38001, 38001, 913, CS, 0}, {38009, 38009, 913, RU, 0}, {38001, 38001, 913, EN, 0},
    {38026, 38026, 914, CS, 0}, {38035, 38035, 914, RU, 0}, {38026, 38026, 914, EN, 0}, {38052, 38052, 915, CS, 0},
    {38059, 38059, 915, RU, 0}, {38052, 38052, 915, EN, 0}, {38072, 38072, 916, CS, 0}, {38077, 38077, 916, RU, 0},
    {38072, 38072, 916, EN, 0}, {38084, 38084, 917, CS, 0}, {38090, 38090, 917, RU, 0}, {38084, 38084, 917, EN, 0},
    {38103, 38103, 918, CS, 0}, {38108, 38108, 918, CS, 0}, {38114, 38114, 918, RU, 0}, {38103, 38103, 918, EN, 0},
    {38125, 38125, 919, CS, 0}, {38130, 38130, 919, RU, 0}, {38125, 38125, 919, EN, 0}, {38141, 38141, 920, CS, 0},
    {38150, 38150, 920, RU, 0}, {38141, 38141, 920, EN, 0}, {38167, 38167, 921, CS, 0}, {38173, 38173, 921, RU, 0},
    {38167, 38167, 921, EN, 0}, {38180, 38180, 922, CS, 0}, {38189, 38189, 922, RU, 0}, {38180, 38180, 922, EN, 0},
    {38204, 38204, 923, CS, 0}, {38211, 38211, 923, RU, 0}, {38204, 38204, 923, EN, 0}, {38224, 38224, 924, CS, 0},
    {38232, 38232, 924, RU, 0}, {38224, 38224, 924, EN, 0}, {38247, 38247, 925, CS, 0}, {38254, 38254, 925, RU, 0},
    {38247, 38247, 925, EN, 0}, {38267, 38267, 926, CS, 0}, {38276, 38276, 926, RU, 0}, {38267, 38267, 926, EN, 0},
    {38291, 38291, 927, CS, 0}, {38303, 38303, 927, RU, 0}, {38291, 38291, 927, EN, 0}, {38322, 38339, 928, CS, 0},
    {38357, 38357, 928, RU, 0}, {38395, 38395, 928, EN, 0}, {38412, 38425, 929, CS, 0}, {38439, 38439, 929, RU, 0},
    {38469, 38469, 929, EN, 0}, {38481, 38481, 930, CS, 0}, {38491, 38491, 930, RU, 0}, {38510, 38510, 930, EN, 0},
    {38520, 38532, 931, CS, 0}, {38547, 38547, 931, RU, 0}, {38575, 38575, 931, EN, 0}, {38592, 38601, 932, CS, 0},
    {38611, 38611, 932, RU, 0}, {38628, 38628, 932, EN, 0}, {38637, 38654, 933, CS, 0}, {38674, 38674, 933, RU, 0},
    {38707, 38707, 933, EN, 0}, {38723, 38723, 934, CS, 0}, {38730, 38730, 934, RU, 0}, {38743, 38743, 934, EN, 0},
    {38752, 38752, 935, CS, 0}, {38762, 38770, 935, CS, 0}, {38779, 38779, 935, RU, 0}, {38798, 38798, 935, RU, 0},
    {38815, 38815, 935, EN, 0}, {38825, 38825, 935, EN, 0}, {38834, 38843, 936, CS, 0}, {38853, 38853, 936, RU, 0},
    {38874, 38874, 936, RU, 0}, {38893, 38893, 936, EN, 0}, {38903, 38903, 937, CS, 0}, {38911, 38911, 937, RU, 0},
    {38903, 38903, 937, EN, 0}, {38926, 38931, 938, CS, 0}, {38937, 38937, 938, RU, 0}, {38926, 38926, 938, EN, 0},
    {38944, 38960, 939, CS, 0}, {38977, 38977, 939, CS, 0}, {38984, 38984, 939, RU, 0}, {38999, 38999, 939, EN, 0},
    {39008, 39008, 940, CS, 0}, {39016, 39016, 940, RU, 0}, {39008, 39008, 940, EN, 0}, {39031, 39040, 941, CS, 0},
    {39050, 39050, 941, RU, 0}, {39031, 39031, 941, EN, 0}, {39067, 39074, 942, CS, 0}, {39083, 39083, 942, RU, 0},
    {39096, 39096, 942, EN, 0}, {39104, 39112, 943, CS, 0}, {39104, 39123, 943, CS, 0}, {39133, 39133, 943, RU, 0},
    {39148, 39148, 943, EN, 0}, {39155, 39165, 944, CS, 0}, {39176, 39176, 944, RU, 0}, {39193, 39193, 944, EN, 0},
    {39200, 39207, 945, CS, 0}, {39216, 39225, 945, CS, 0}, {39235, 39235, 945, RU, 0}, {39250, 39250, 945, EN, 0},
    {39258, 39258, 945, EN, 0}, {39267, 39279, 946, CS, 0}, {39292, 39292, 946, RU, 0}, {39315, 39315, 946, RU, 0},
    {39336, 39336, 946, EN, 0}, {39348, 39348, 947, CS, 0}, {39356, 39356, 947, RU, 0}, {39369, 39369, 947, EN, 0},
    {39376, 39382, 948, CS, 0}, {39389, 39389, 948, RU, 0}, {39400, 39400, 948, EN, 0}, {39406, 39406, 949, CS, 0},
    {39414, 39414, 949, RU, 0}, {39406, 39406, 949, EN, 0}, {39427, 39427, 950, CS, 0}, {39433, 39433, 950, RU, 0},
    {39444, 39444, 950, EN, 0}, {39451, 39451, 950, OTHER, 0}, {39457, 39457, 950, OTHER, 0},
    {39462, 39462, 950, OTHER, 0}, {39468, 39468, 951, CS, 0}, {24206, 24206, 951, RU, 0}, {39473, 39473, 951, RU, 0},
    {39482, 39482, 951, EN, 0}, {39487, 39487, 952, CS, 0}, {39494, 39494, 952, RU, 0}, {39507, 39507, 952, RU, 0},
    {39487, 39487, 952, EN, 0}, {39520, 39520, 952, EN, 0}, {39520, 39520, 952, OTHER, 0}, {39527, 39527, 953, CS, 0},
    {39532, 39532, 953, RU, 0}, {39541, 39541, 953, RU, 0}, {39550, 39550, 953, EN, 0}, {39555, 39555, 954, CS, 0},
    {39561, 39561, 954, RU, 0}, {39572, 39572, 954, EN, 0}, {39580, 39586, 954, OTHER, 0},
    {39593, 39593, 954, OTHER, 0}, {39602, 39602, 955, CS, 0}, {39607, 39607, 955, RU, 0}, {39616, 39616, 955, RU, 0},
    {39627, 39627, 955, EN, 0}, {39634, 39634, 955, EN, 0}, {39639, 39644, 956, CS, 0}, {39650, 39650, 956, RU, 0},
    {39661, 39661, 956, RU, 0}, {11610, 11610, 956, OTHER, 0}, {39670, 39674, 957, CS, 0}, {39679, 39679, 957, RU, 0},
    {39688, 39688, 957, EN, 0}, {39694, 39694, 957, OTHER, 0}, {39700, 39700, 958, CS, 0}, {39706, 39706, 958, RU, 0},
    {39715, 39715, 959, CS, 0}, {39722, 39722, 959, RU, 0}, {39735, 39735, 959, EN, 0}, {39743, 39743, 959, OTHER, 0},
    {39749, 39749, 960, CS, 0}, {39756, 39756, 960, RU, 0}, {39767, 39767, 960, EN, 0}, {39773, 39778, 961, CS, 0},
    {39784, 39784, 961, RU, 0}, {39795, 39795, 961, EN, 0}, {39801, 39801, 962, CS, 0}, {39806, 39806, 962, RU, 0},
    {39813, 39813, 962, OTHER, 0}, {39819, 39819, 963, CS, 0}, {39825, 39825, 963, RU, 0}, {39834, 39834, 963, EN, 0},
    {39840, 39840, 964, CS, 0}, {39846, 39846, 964, RU, 0}, {39857, 39857, 964, EN, 0}, {39863, 39869, 965, CS, 0},
    {39863, 39863, 965, CS, 0}, {39876, 39876, 965, RU, 0}, {39885, 39885, 965, EN, 0}, {39885, 39891, 965, EN, 0},
    {39898, 39898, 966, CS, 0}, {39906, 39906, 966, CS, 0}, {39914, 39914, 966, RU, 0}, {39906, 39906, 966, EN, 0},
    {39929, 39929, 967, CS, 0}, {39935, 39935, 967, RU, 0}, {39946, 39946, 967, EN, 0}, {39952, 39952, 968, CS, 0},
    {39958, 39958, 968, RU, 0}, {39969, 39969, 968, EN, 0}, {39975, 39980, 969, CS, 0}, {39986, 39986, 969, RU, 0},
    {39995, 39995, 969, EN, 0}, {40001, 40001, 969, EN, 0}, {40006, 40012, 970, CS, 0}, {40019, 40019, 970, RU, 0},
    {40032, 40032, 970, EN, 0}, {40040, 40046, 971, CS, 0}, {40053, 40053, 971, RU, 0}, {40064, 40064, 971, EN, 0},
    {40071, 40071, 972, CS, 0}, {40078, 40078, 972, RU, 0}, {40087, 40087, 972, EN, 0}, {40093, 40093, 973, CS, 0},
    {40101, 40101, 973, RU, 0}, {40116, 40116, 973, EN, 0}, {40124, 40124, 974, CS, 0}, {40129, 40129, 974, RU, 0},
    {40124, 40124, 974, EN, 0}, {40138, 40138, 975, CS, 0}, {40143, 40143, 975, CS, 0}, {40148, 40148, 975, RU, 0},
    {40157, 40157, 975, RU, 0}, {40166, 40166, 975, EN, 0}, {40172, 40172, 976, CS, 0}, {40177, 40177, 976, RU, 0},
    {40186, 40186, 976, RU, 0}, {40197, 40197, 976, EN, 0}, {40203, 40208, 977, CS, 0}, {40214, 40214, 977, RU, 0},
    {40203, 40203, 977, EN, 0}, {40223, 40229, 978, CS, 0}, {40236, 40236, 978, RU, 0}, {40223, 40223, 978, EN, 0},
    {40247, 40247, 978, OTHER, 0}, {40252, 40257, 979, CS, 0}, {40263, 40263, 979, RU, 0}, {40276, 40276, 979, RU, 0},
    {40285, 40285, 979, EN, 0}, {40292, 40292, 980, CS, 0}, {40297, 40297, 980, RU, 0}, {40292, 40292, 980, EN, 0},
    {40306, 40306, 980, EN, 0}, {40312, 40319, 981, CS, 0}, {40327, 40327, 981, RU, 0}, {40340, 40355, 981, UK, 0},
    {40370, 40370, 981, EN, 0}, {40379, 40385, 982, CS, 0}, {19155, 19155, 982, RU, 0}, {19166, 19179, 982, UK, 0},
    {40392, 40392, 982, EN, 0}, {40379, 40379, 982, EN, 0}, {40400, 40400, 983, CS, 0}, {40406, 40406, 983, RU, 0},
    {40417, 40417, 983, EN, 0}, {40423, 40428, 984, CS, 0}, {40434, 40434, 984, RU, 0}, {40423, 40423, 984, EN, 0},
    {40443, 40449, 985, CS, 0}, {40456, 40456, 985, RU, 0}, {40443, 40443, 985, EN, 0}, {40467, 40467, 985, EN, 0},
    {40467, 40467, 985, OTHER, 0}, {21065, 21065, 985, OTHER, 0}, {40474, 40474, 986, CS, 0},
    {40480, 40480, 986, RU, 0}, {40474, 40474, 986, EN, 0}, {40491, 40491, 987, CS, 0}, {40499, 40499, 987, RU, 0},
    {40491, 40491, 987, EN, 0}, {40514, 40514, 988, CS, 0}, {40523, 40523, 988, RU, 0}, {40514, 40514, 988, EN, 0},
    {40540, 40540, 989, CS, 0}, {40548, 40548, 989, RU, 0}, {40561, 40561, 989, EN, 0}, {40569, 40569, 989, EN, 0},
    {40577, 40577, 989, EN, 0}, {40584, 40584, 990, CS, 0}, {40588, 40588, 990, RU, 0}, {40595, 40595, 990, EN, 0},
    {40600, 40600, 991, CS, 0}, {40608, 40608, 991, RU, 0}, {40600, 40600, 991, EN, 0}, {40623, 40623, 992, CS, 0},
    {40630, 40630, 992, RU, 0}, {40643, 40643, 992, EN, 0}, {40653, 40653, 993, CS, 0}, {40660, 40660, 993, RU, 0},
    {40653, 40653, 993, EN, 0}, {4625, 40669, 994, CS, 0}, {40677, 40677, 994, RU, 0}, {4625, 4625, 994, EN, 0},
    {40690, 40690, 995, CS, 0}, {40696, 40696, 995, RU, 0}, {40690, 40690, 995, EN, 0}, {40703, 40703, 996, CS, 0},
    {40709, 40709, 996, RU, 0}, {40718, 40718, 996, EN, 0}, {40725, 40725, 997, CS, 0}, {40737, 40737, 997, RU, 0},
    {40725, 40725, 997, EN, 0}, {40760, 40760, 998, CS, 0}, {40771, 40782, 998, CS, 0}, {40796, 40796, 998, RU, 0},
    {40809, 40809, 998, EN, 0}, {40822, 40822, 998, EN, 0}, {40831, 40844, 999, CS, 0}, {40858, 40858, 999, RU, 0},
    {40869, 40869, 999, EN, 0}, {40877, 40877, 1000, CS, 0}, {40884, 40884, 1000, RU, 0}, {40877, 40877, 1000, EN, 0},
    {40897, 40897, 1001, CS, 0}, {40906, 40906, 1001, RU, 0}, {40923, 40923, 1001, EN, 0}, {7853, 7853, 1002, CS, 0},
    {7862, 7862, 1002, RU, 0}, {40930, 40930, 1002, EN, 0}, {40939, 40961, 1003, CS, 0}, {40986, 40986, 1003, RU, 0},
    {41029, 41029, 1003, EN, 0}, {41050, 41050, 1003, EN, 0}, {41068, 41068, 1004, CS, 0}, {41075, 41075, 1004, RU, 0},
    {41088, 41088, 1004, EN, 0}, {41095, 41095, 1005, CS, 0}, {41102, 41118, 1005, CS, 0}, {41136, 41136, 1005, RU, 0},
    {41149, 41149, 1005, RU, 0}, {41095, 41095, 1005, EN, 0}, {41179, 41195, 1006, CS, 0}, {41212, 41212, 1006, RU, 0},
    {41242, 41242, 1006, EN, 0}, {41257, 41273, 1007, CS, 0}, {41291, 41291, 1007, RU, 0}, {41321, 41321, 1007, EN, 0},
    {41333, 41333, 1008, CS, 0}, {41341, 41358, 1008, CS, 0}, {41376, 41376, 1008, RU, 0}, {41333, 41333, 1008, EN, 0},
    {41391, 41405, 1009, CS, 0}, {41421, 41421, 1009, RU, 0}, {41447, 41447, 1009, EN, 0}, {41459, 41459, 1010, CS, 0},
    {41477, 41477, 1010, RU, 0}, {41505, 41505, 1010, EN, 0}, {41519, 41519, 1011, CS, 0}, {41524, 41524, 1011, RU, 0},
    {41535, 41535, 1011, EN, 0}, {41540, 41540, 1011, OTHER, 0}, {41546, 41546, 1012, CS, 0},
    {41554, 41554, 1012, RU, 0}, {41571, 41571, 1012, EN, 0}, {41581, 41581, 1013, CS, 0}, {41590, 41590, 1013, RU, 0},
    {41605, 41605, 1013, EN, 0}, {41614, 41614, 1014, CS, 0}, {41622, 41622, 1014, RU, 0}, {41637, 41637, 1014, EN, 0},
    {41649, 41649, 1015, CS, 0}, {41655, 41655, 1015, RU, 0}, {41666, 41666, 1015, EN, 0}, {41673, 41686, 1016, CS, 0},
    {41700, 41700, 1016, RU, 0}, {41726, 41726, 1016, EN, 0}, {41738, 41747, 1017, CS, 0}, {41757, 41757, 1017, RU, 0},
    {41774, 41774, 1017, RU, 0}, {41804, 41804, 1017, EN, 0}, {41820, 41820, 1017, OTHER, 0},
    {41831, 41831, 1017, OTHER, 0}, {41845, 41857, 1018, CS, 0}, {41871, 41871, 1018, RU, 0},
    {41893, 41893, 1018, EN, 0}, {41907, 41907, 1018, OTHER, 0}, {41918, 41925, 1019, CS, 0},
    {41933, 41933, 1019, RU, 0}, {41946, 41946, 1019, EN, 0}, {41962, 41973, 1019, OTHER, 0},
    {41985, 41985, 1020, CS, 0}, {41993, 41993, 1020, RU, 0}, {42008, 42008, 1020, EN, 0}, {42016, 42025, 1021, CS, 0},
    {42035, 42035, 1021, RU, 0}, {42050, 42057, 1022, CS, 0}, {42065, 42065, 1022, RU, 0}, {42078, 42078, 1022, EN, 0},
    {42085, 42085, 1023, CS, 0}, {42092, 42092, 1023, RU, 0}, {42107, 42107, 1023, EN, 0}, {42116, 42116, 1024, CS, 0},
    {42125, 42125, 1024, RU, 0}, {42142, 42142, 1024, RU, 0}, {42176, 42176, 1024, EN, 0}, {42186, 42194, 1025, CS, 0},
    {42203, 42212, 1025, CS, 0}, {42203, 42222, 1025, CS, 0}, {42232, 42232, 1025, RU, 0}, {42247, 42247, 1025, EN, 0},
    {42257, 42257, 1025, EN, 0}, {42266, 42272, 1026, CS, 0}, {42279, 42279, 1026, RU, 0}, {42290, 42290, 1026, EN, 0},
    {42266, 42266, 1026, EN, 0}, {42297, 42307, 1027, CS, 0}, {42319, 42319, 1027, RU, 0}, {42297, 42297, 1027, EN, 0},
    {42338, 42347, 1028, CS, 0}, {42358, 42358, 1028, RU, 0}, {42375, 42375, 1028, EN, 0}, {42386, 42386, 1029, CS, 0},
    {42392, 42392, 1029, RU, 0}, {42403, 42403, 1029, EN, 0}, {42409, 42417, 1030, CS, 0}, {42427, 42427, 1030, RU, 0},
    {42445, 42445, 1030, EN, 0}, {42455, 42455, 1030, EN, 0}, {42465, 42465, 1031, CS, 0}, {42472, 42472, 1031, RU, 0},
    {42483, 42483, 1031, EN, 0}, {42489, 42489, 1031, EN, 0}, {42496, 42496, 1032, CS, 0}, {42501, 42501, 1032, RU, 0},
    {42510, 42510, 1032, EN, 0}, {42516, 42516, 1033, CS, 0}, {42527, 42527, 1033, RU, 0}, {42548, 42548, 1033, EN, 0},
    {42559, 42559, 1033, EN, 0}, {42571, 42579, 1034, CS, 0}, {42588, 42588, 1034, RU, 0}, {42605, 42605, 1034, EN, 0},
    {42618, 42632, 1035, CS, 0}, {42647, 42647, 1035, RU, 0}, {42675, 42675, 1035, EN, 0}, {42691, 42691, 1035, EN, 0},
    {42699, 42712, 1036, CS, 0}, {42727, 42727, 1036, RU, 0}, {42752, 42752, 1036, EN, 0}, {42764, 42764, 1037, CS, 0},
    {42771, 42771, 1037, RU, 0}, {42764, 42764, 1037, EN, 0}, {42784, 42784, 1038, CS, 0}, {42791, 42791, 1038, RU, 0},
    {42784, 42784, 1038, EN, 0}, {42806, 42806, 1039, CS, 0}, {42813, 42813, 1039, RU, 0}, {42806, 42806, 1039, EN, 0},
    {42826, 42826, 1040, CS, 0}, {42837, 42837, 1040, RU, 0}, {42826, 42826, 1040, EN, 0}, {42852, 42852, 1041, CS, 0},
    {42863, 42863, 1041, RU, 0}, {42852, 42852, 1041, EN, 0}, {42884, 42884, 1042, CS, 0}, {42890, 42890, 1042, RU, 0},
    {42901, 42901, 1042, EN, 0}, {42909, 42909, 1043, CS, 0}, {42916, 42916, 1043, RU, 0}, {42929, 42929, 1043, EN, 0},
    {42939, 42939, 1044, CS, 0}, {42945, 42945, 1044, RU, 0}, {42960, 42960, 1044, EN, 0}, {42969, 42969, 1045, CS, 0},
    {42974, 42974, 1045, RU, 0}, {42969, 42969, 1045, EN, 0}, {42983, 42989, 1046, CS, 0}, {42996, 43005, 1046, CS, 0},
    {43015, 43015, 1046, RU, 0}, {43026, 43026, 1046, RU, 0}, {43043, 43043, 1046, EN, 0}, {43048, 43048, 1046, EN, 0},
    {43057, 43057, 1047, CS, 0}, {43071, 43071, 1047, RU, 0}, {43086, 43086, 1047, EN, 0}, {43094, 43094, 1048, CS, 0},
    {43101, 43101, 1048, RU, 0}, {43094, 43094, 1048, EN, 0}, {43114, 43114, 1049, CS, 0}, {43119, 43119, 1049, RU, 0},
    {43114, 43114, 1049, EN, 0}, {43128, 43128, 1050, CS, 0}, {43136, 43136, 1050, RU, 0}, {43155, 43155, 1050, EN, 0},
    {43163, 43163, 1051, CS, 0}, {43171, 43171, 1051, RU, 0}, {43186, 43186, 1051, EN, 0}, {43195, 43195, 1052, CS, 0},
    {43203, 43203, 1052, RU, 0}, {43218, 43218, 1052, EN, 0}, {3353, 3361, 1053, CS, 0}, {3370, 3370, 1053, RU, 0},
    {3385, 3385, 1053, EN, 0}, {43227, 43227, 1054, CS, 0}, {43236, 43236, 1054, RU, 0}, {43255, 43255, 1054, EN, 0},
    {43264, 43280, 1055, CS, 0}, {43298, 43315, 1055, CS, 0}, {43334, 43334, 1055, RU, 0}, {43372, 43372, 1055, EN, 0},
    {43387, 43387, 1056, CS, 0}, {43395, 43395, 1056, RU, 0}, {43410, 43410, 1056, EN, 0}, {43418, 43430, 1057, CS, 0},
    {43387, 43387, 1057, CS, 0}, {43444, 43444, 1057, RU, 0}, {43466, 43466, 1057, EN, 0}, {43410, 43410, 1057, EN, 0},
    {43480, 43494, 1058, CS, 0}, {43510, 43510, 1058, RU, 0}, {43540, 43540, 1058, EN, 0}, {43553, 43574, 1059, CS, 0},
    {43598, 43598, 1059, RU, 0}, {43645, 43645, 1059, EN, 0}, {43658, 43669, 1060, CS, 0}, {43683, 43683, 1060, RU, 0},
    {43714, 43714, 1060, EN, 0}, {43728, 43745, 1061, CS, 0}, {43765, 43765, 1061, RU, 0}, {43797, 43797, 1061, EN, 0},
    {43714, 43714, 1061, EN, 0}, {43815, 43828, 1062, CS, 0}, {43843, 43843, 1062, RU, 0}, {43873, 43873, 1062, EN, 0},
    {43884, 43884, 1063, CS, 0}, {43889, 43889, 1063, RU, 0}, {43904, 43904, 1063, EN, 0}, {43911, 43924, 1064, CS, 0},
    {43939, 43939, 1064, RU, 0}, {43965, 43965, 1064, EN, 0}, {43975, 43986, 1065, CS, 0}, {44000, 44022, 1065, RU, 0},
    {44044, 44044, 1065, EN, 0}, {44054, 44067, 1066, CS, 0}, {44082, 44082, 1066, RU, 0}, {44108, 44108, 1066, EN, 0},
    {44120, 44134, 1067, CS, 0}, {44150, 44150, 1067, RU, 0}, {44180, 44180, 1067, EN, 0}, {44192, 44192, 1067, EN, 0},
    {44200, 44211, 1068, CS, 0}, {44224, 44248, 1068, RU, 0}, {44272, 44272, 1068, EN, 0}, {44281, 44291, 1069, CS, 0},
    {44303, 44303, 1069, RU, 0}, {44327, 44327, 1069, EN, 0}, {44335, 44345, 1070, CS, 0}, {44358, 44358, 1070, RU, 0},
    {44378, 44378, 1070, EN, 0}, {44388, 44402, 1071, CS, 0}, {44418, 44418, 1071, RU, 0}, {44454, 44454, 1071, EN, 0},
    {44467, 44467, 1072, CS, 0}, {44474, 44474, 1072, RU, 0}, {44493, 44493, 1072, EN, 0}, {44502, 44515, 1073, CS, 0},
    {44530, 44530, 1073, RU, 0}, {44556, 44556, 1073, EN, 0}, {44567, 44567, 1073, EN, 0}, {44574, 44586, 1074, CS, 0},
    {44601, 44601, 1074, RU, 0}, {44631, 44631, 1074, EN, 0}, {44642, 44657, 1075, CS, 0}, {44675, 44675, 1075, RU, 0},
    {44705, 44705, 1075, EN, 0}, {44720, 44735, 1076, CS, 0}, {44752, 44752, 1076, RU, 0}, {44780, 44780, 1076, EN, 0},
    {44795, 44795, 1077, CS, 0}, {44803, 44803, 1077, RU, 0}, {44816, 44816, 1077, EN, 0}, {44826, 44840, 1078, CS, 0},
    {44856, 44856, 1078, RU, 0}, {44884, 44884, 1078, EN, 0}, {44898, 44913, 1079, CS, 0}, {44929, 44942, 1079, CS, 0},
    {44957, 44957, 1079, RU, 0}, {44985, 44985, 1079, EN, 0}, {44994, 45005, 1080, CS, 0}, {45019, 45041, 1080, RU, 0},
    {45063, 45063, 1080, EN, 0}, {45074, 45088, 1081, CS, 0}, {45104, 45104, 1081, RU, 0}, {45130, 45130, 1081, EN, 0},
    {45143, 45157, 1082, CS, 0}, {45173, 45173, 1082, RU, 0}, {45199, 45199, 1082, EN, 0}, {45214, 45230, 1083, CS, 0},
    {45247, 45247, 1083, RU, 0}, {45275, 45275, 1083, EN, 0}, {45287, 45300, 1084, CS, 0}, {45315, 45315, 1084, RU, 0},
    {45341, 45341, 1084, EN, 0}, {45357, 45370, 1085, CS, 0}, {45385, 45385, 1085, RU, 0}, {45417, 45417, 1085, EN, 0},
    {45430, 45444, 1086, CS, 0}, {45460, 45460, 1086, RU, 0}, {45496, 45496, 1086, EN, 0}, {45511, 45527, 1087, CS, 0},
    {45545, 45545, 1087, RU, 0}, {45577, 45577, 1087, EN, 0}, {45591, 45591, 1088, CS, 0}, {45598, 45598, 1088, RU, 0},
    {45611, 45611, 1088, EN, 0}, {45620, 45620, 1088, EN, 0}, {45630, 45630, 1089, CS, 0}, {45640, 45640, 1089, RU, 0},
    {45661, 45661, 1089, EN, 0}, {45673, 45673, 1090, CS, 0}, {45684, 45684, 1090, RU, 0}, {45673, 45673, 1090, EN, 0},
    {45705, 45725, 1091, CS, 0}, {45747, 45747, 1091, RU, 0}, {45787, 45787, 1091, EN, 0}, {45807, 45824, 1092, CS, 0},
    {45844, 45851, 1092, CS, 0}, {45859, 45859, 1092, RU, 0}, {45873, 45873, 1092, EN, 0}, {45889, 45905, 1093, CS, 0},
    {45923, 45923, 1093, RU, 0}, {45949, 45949, 1093, EN, 0}, {45960, 45977, 1094, CS, 0}, {45996, 45996, 1094, RU, 0},
    {46026, 46026, 1094, EN, 0}, {46039, 46053, 1095, CS, 0}, {46070, 46070, 1095, RU, 0}, {46098, 46098, 1095, EN, 0},
    {46110, 46110, 1095, EN, 0}, {46120, 46135, 1096, CS, 0}, {46153, 46153, 1096, RU, 0}, {46098, 46098, 1096, EN, 0},
    {46181, 46197, 1097, CS, 0}, {46215, 46215, 1097, RU, 0}, {46247, 46247, 1097, EN, 0}, {46262, 46277, 1098, CS, 0},
    {46294, 46294, 1098, RU, 0}, {46324, 46324, 1098, EN, 0}, {46339, 46354, 1099, CS, 0}, {46371, 46371, 1099, RU, 0},
    {46407, 46407, 1099, RU, 0}, {46435, 46435, 1099, EN, 0}, {46450, 46466, 1100, CS, 0}, {46483, 46483, 1100, RU, 0},
    {46515, 46515, 1100, EN, 0}, {46529, 46543, 1101, CS, 0}, {46559, 46559, 1101, RU, 0}, {46585, 46585, 1101, EN, 0},
    {46599, 46616, 1102, CS, 0}, {46634, 46634, 1102, RU, 0}, {46668, 46668, 1102, EN, 0}, {46682, 46698, 1103, CS, 0},
    {46716, 46716, 1103, RU, 0}, {46754, 46754, 1103, EN, 0}, {46770, 46783, 1104, CS, 0}, {46798, 46798, 1104, RU, 0},
    {46822, 46822, 1104, RU, 0}, {46854, 46854, 1104, EN, 0}, {46867, 46877, 1105, CS, 0}, {46888, 46888, 1105, RU, 0},
    {46908, 46908, 1105, EN, 0}, {46919, 46933, 1106, CS, 0}, {46949, 46949, 1106, CS, 0}, {46953, 46976, 1106, CS, 0},
    {47002, 47002, 1106, RU, 0}, {47009, 47043, 1106, RU, 0}, {47077, 47126, 1106, RU, 0}, {46949, 46949, 1106, EN, 0},
    {47175, 47175, 1106, EN, 0}, {47189, 47189, 1106, EN, 0}, {47214, 47233, 1107, CS, 0}, {47255, 47301, 1107, RU, 0},
    {3531, 3531, 1107, RU, 0}, {47347, 47347, 1107, EN, 0}, {47362, 47362, 1107, EN, 0}, {47365, 47389, 1108, CS, 0},
    {47416, 47473, 1108, RU, 0}, {47530, 47530, 1108, RU, 0}, {47537, 47537, 1108, EN, 0}, {47558, 47558, 1108, EN, 0},
    {47562, 47577, 1109, CS, 0}, {47595, 47595, 1109, RU, 0}, {47629, 47629, 1109, EN, 0}, {47642, 47658, 1110, CS, 0},
    {47676, 47676, 1110, RU, 0}, {341, 341, 1110, RU, 0}, {47712, 47712, 1110, EN, 0}, {47727, 47747, 1111, CS, 0},
    {47768, 47768, 1111, RU, 0}, {47808, 47808, 1111, EN, 0}, {47824, 47839, 1112, CS, 0}, {47855, 47855, 1112, RU, 0},
    {47895, 47895, 1112, EN, 0}, {47914, 47928, 1113, CS, 0}, {47944, 47944, 1113, CS, 0}, {47949, 47990, 1113, CS, 0},
    {48034, 48034, 1113, RU, 0}, {48062, 48062, 1113, RU, 0}, {48071, 48071, 1113, RU, 0}, {48151, 48151, 1113, UK, 0},
    {48160, 48160, 1113, EN, 0}, {48173, 48173, 1113, EN, 0}, {48178, 48178, 1113, OTHER, 0},
    {48183, 48183, 1113, OTHER, 0}, {48189, 48189, 1113, SK, 0}, {48194, 48206, 1114, CS, 0},
    {48220, 48220, 1114, RU, 0}, {48248, 48248, 1114, EN, 0}, {48260, 48272, 1115, CS, 0}, {48286, 48286, 1115, RU, 0},
    {48308, 48308, 1115, RU, 0}, {48340, 48340, 1115, EN, 0}, {48352, 48352, 1115, EN, 0}, {48370, 48384, 1116, CS, 0},
    {48399, 48399, 1116, RU, 0}, {48427, 48427, 1116, RU, 0}, {48436, 48436, 1116, EN, 0}, {48448, 48470, 1117, CS, 0},
    {48493, 48493, 1117, RU, 0}, {48546, 48546, 1117, RU, 0}, {48553, 48553, 1117, EN, 0}, {48566, 48566, 1117, EN, 0},
    {48591, 48609, 1118, CS, 0}, {48630, 48650, 1118, RU, 0}, {48671, 48671, 1118, RU, 0}, {48710, 48710, 1118, EN, 0},
    {48722, 48735, 1118, EN, 0}, {48750, 48760, 1119, CS, 0}, {48771, 48771, 1119, RU, 0}, {48750, 48750, 1119, EN, 0},
    {48789, 48807, 1120, CS, 0}, {48826, 48826, 1120, RU, 0}, {48862, 48862, 1120, EN, 0}, {48878, 48878, 1121, CS, 0},
    {48898, 48898, 1121, RU, 0}, {48937, 48937, 1121, EN, 0}, {48960, 48974, 1122, CS, 0}, {48989, 48989, 1122, RU, 0},
    {49023, 49023, 1122, EN, 0}, {49040, 49040, 1123, CS, 0}, {49053, 49053, 1123, RU, 0}, {49040, 49040, 1123, EN, 0},
    {49077, 49077, 1124, CS, 0}, {49090, 49090, 1124, RU, 0}, {49077, 49077, 1124, EN, 0}, {49114, 49131, 1125, CS, 0},
    {49150, 49150, 1125, RU, 0}, {49192, 49192, 1125, EN, 0}, {49210, 49228, 1126, CS, 0}, {49247, 49265, 1126, CS, 0},
    {49284, 49284, 1126, RU, 0}, {49319, 49319, 1126, EN, 0}, {49336, 49360, 1127, CS, 0}, {49386, 49386, 1127, RU, 0},
    {49450, 49450, 1127, EN, 0}, {49475, 49498, 1128, CS, 0}, {49523, 49523, 1128, RU, 0}, {49571, 49571, 1128, EN, 0},
    {49590, 49590, 1129, CS, 0}, {49608, 49608, 1129, RU, 0}, {49641, 49641, 1129, EN, 0}, {49661, 49676, 1130, CS, 0},
    {49693, 49693, 1130, RU, 0}, {49723, 49723, 1130, EN, 0}, {49734, 49734, 1130, EN, 0}, {49746, 49763, 1131, CS, 0},
    {49782, 49782, 1131, RU, 0}, {49814, 49814, 1131, EN, 0}, {49831, 49831, 1132, CS, 0}, {49840, 49840, 1132, RU, 0},
    {49855, 49855, 1132, EN, 0}, {49864, 49875, 1133, CS, 0}, {49888, 49888, 1133, RU, 0}, {49912, 49912, 1133, EN, 0},
    {49922, 49940, 1134, CS, 0}, {49965, 49965, 1134, RU, 0}, {50014, 50014, 1134, EN, 0}, {50032, 50044, 1135, CS, 0},
    {50062, 50062, 1135, RU, 0}, {50092, 50092, 1135, EN, 0}, {50105, 50120, 1136, CS, 0}, {50139, 50139, 1136, RU, 0},
    {50179, 50179, 1136, EN, 0}, {50196, 50196, 1137, CS, 0}, {50203, 50203, 1137, RU, 0}, {50220, 50220, 1137, RU, 0},
    {50237, 50237, 1137, EN, 0}, {50247, 50261, 1138, CS, 0}, {50279, 50279, 1138, RU, 0}, {50313, 50313, 1138, EN, 0},
    {50328, 50347, 1139, CS, 0}, {50370, 50383, 1139, CS, 0}, {50397, 50397, 1139, RU, 0}, {50427, 50427, 1139, RU, 0},
    {50473, 50473, 1139, EN, 0}, {50487, 50499, 1140, CS, 0}, {50512, 50512, 1140, RU, 0}, {50536, 50536, 1140, EN, 0},
    {50549, 50562, 1141, CS, 0}, {50576, 50576, 1141, RU, 0}, {50602, 50602, 1141, EN, 0}, {50613, 50613, 1141, EN, 0},
    {50624, 50644, 1142, CS, 0}, {50668, 50668, 1142, RU, 0}, {50708, 50708, 1142, EN, 0}, {50730, 50745, 1143, CS, 0},
    {50762, 50773, 1143, CS, 0}, {50788, 50788, 1143, RU, 0}, {50824, 50824, 1143, EN, 0}, {50839, 50866, 1144, CS, 0},
    {50895, 50895, 1144, RU, 0}, {50951, 50951, 1144, EN, 0}, {50987, 51004, 1145, CS, 0}, {51022, 51022, 1145, RU, 0},
    {51058, 51058, 1145, EN, 0}, {51078, 51078, 1145, EN, 0}, {51096, 51127, 1146, CS, 0}, {51161, 51161, 1146, CS, 0},
    {51165, 51165, 1146, RU, 0}, {51238, 51238, 1146, RU, 0}, {51245, 51245, 1146, EN, 0}, {51272, 51272, 1146, EN, 0},
    {51276, 51276, 1146, EN, 0}, {51289, 51289, 1146, OTHER, 0}, {51293, 51320, 1147, CS, 0},
    {51349, 51349, 1147, CS, 0}, {51353, 51353, 1147, RU, 0}, {51416, 51416, 1147, RU, 0}, {51423, 51423, 1147, EN, 0},
    {51451, 51451, 1147, EN, 0}, {51455, 51455, 1147, EN, 0}, {51468, 51468, 1147, OTHER, 0},
    {51472, 51496, 1148, CS, 0}, {51524, 51528, 1148, CS, 0}, {51533, 51533, 1148, RU, 0}, {51590, 51590, 1148, RU, 0},
    {51597, 51623, 1148, EN, 0}, {51650, 51650, 1148, EN, 0}, {51654, 51669, 1149, CS, 0}, {51685, 51695, 1149, CS, 0},
    {51706, 51706, 1149, RU, 0}, {51685, 51695, 1149, EN, 0}, {51725, 51725, 1149, EN, 0},
    {51725, 51725, 1149, OTHER, 0}, {51735, 51752, 1150, CS, 0}, {51771, 51771, 1150, RU, 0},
    {51806, 51806, 1150, EN, 0}, {51824, 51833, 1151, CS, 0}, {51843, 51843, 1151, RU, 0}, {51864, 51864, 1151, EN, 0},
    {51875, 51884, 1152, CS, 0}, {51894, 51894, 1152, RU, 0}, {51875, 51875, 1152, EN, 0}, {51915, 51915, 1153, CS, 0},
    {51924, 51924, 1153, RU, 0}, {51939, 51939, 1153, EN, 0}, {51949, 51955, 1154, CS, 0}, {51962, 51962, 1154, RU, 0},
    {51973, 51986, 1154, UK, 0}, {51999, 51999, 1154, EN, 0}, {52006, 52006, 1154, OTHER, 0},
    {52014, 52022, 1155, CS, 0}, {52031, 52031, 1155, RU, 0}, {52048, 52048, 1155, EN, 0}, {52057, 52063, 1156, CS, 0},
    {52070, 52070, 1156, RU, 0}, {52081, 52081, 1156, RU, 0}, {52094, 52094, 1156, UK, 0}, {52109, 52109, 1156, EN, 0},
    {52119, 52119, 1156, EN, 0}, {52126, 52132, 1157, CS, 0}, {52139, 52139, 1157, RU, 0},
    {52126, 52126, 1157, OTHER, 0}, {2675, 2675, 1158, CS, 0}, {52150, 52150, 1158, RU, 0}, {52165, 52165, 1158, RU, 0},
    {52184, 52201, 1158, UK, 0}, {52218, 52218, 1158, EN, 0}, {52226, 52226, 1158, OTHER, 0},
    {52235, 52235, 1159, CS, 0}, {52245, 52245, 1159, RU, 0}, {52262, 52262, 1159, UK, 0}, {52281, 52281, 1159, EN, 0},
    {52291, 52299, 1160, CS, 0}, {52308, 52308, 1160, RU, 0}, {52323, 52338, 1160, UK, 0}, {52353, 52353, 1160, EN, 0},
    {52364, 52364, 1160, EN, 0}, {52376, 52376, 1160, EN, 0}, {52389, 52394, 1161, CS, 0}, {52400, 52400, 1161, RU, 0},
    {52407, 52407, 1161, EN, 0}, {52413, 52420, 1162, CS, 0}, {52428, 52428, 1162, RU, 0}, {52413, 52413, 1162, EN, 0},
    {52441, 52441, 1163, CS, 0}, {52449, 52449, 1163, RU, 0}, {52464, 52464, 1163, RU, 0}, {52483, 52483, 1163, EN, 0},
    {52492, 52492, 1164, CS, 0}, {52499, 52499, 1164, RU, 0}, {52514, 52514, 1164, EN, 0}, {52523, 52535, 1165, CS, 0},
    {52549, 52549, 1165, RU, 0}, {52575, 52575, 1165, RU, 0}, {52594, 52594, 1165, EN, 0}, {52599, 52599, 1166, CS, 0},
    {52604, 52604, 1166, RU, 0}, {52623, 52623, 1166, EN, 0}, {52631, 52638, 1167, CS, 0}, {52647, 52647, 1167, RU, 0},
    {52662, 52662, 1167, EN, 0}, {52671, 52671, 1168, CS, 0}, {52682, 52682, 1168, RU, 0}, {52703, 52703, 1168, EN, 0},
    {52714, 52718, 1169, CS, 0}, {52723, 52723, 1169, RU, 0}, {52732, 52732, 1169, EN, 0}, {52738, 52738, 1170, CS, 0},
    {52745, 52745, 1170, RU, 0}, {52762, 52762, 1170, EN, 0}, {52772, 52772, 1170, EN, 0}, {52779, 52779, 1171, CS, 0},
    {52783, 52783, 1171, RU, 0}, {52792, 52792, 1171, EN, 0}, {52797, 52797, 1171, EN, 0}, {52805, 52805, 1172, CS, 0},
    {52813, 52813, 1172, RU, 0}, {52826, 52826, 1172, EN, 0}, {52832, 52832, 1172, EN, 0}, {52841, 52841, 1173, CS, 0},
    {52850, 52850, 1173, RU, 0}, {52867, 52867, 1173, EN, 0}, {52875, 52875, 1173, EN, 0}, {52885, 52885, 1174, CS, 0},
    {52895, 52895, 1174, RU, 0}, {52914, 52914, 1174, EN, 0}, {52925, 52936, 1175, CS, 0}, {52948, 52948, 1175, RU, 0},
    {52969, 52969, 1175, EN, 0}, {52981, 52989, 1176, CS, 0}, {52998, 52998, 1176, RU, 0}, {53013, 53013, 1176, EN, 0},
    {53022, 53022, 1177, CS, 0}, {53028, 53028, 1177, RU, 0}, {53039, 53039, 1177, EN, 0}, {53048, 53048, 1178, CS, 0},
    {53057, 53057, 1178, RU, 0}, {53078, 53078, 1178, EN, 0}, {53087, 53087, 1178, EN, 0}, {53097, 53097, 1179, CS, 0},
    {53103, 53103, 1179, RU, 0}, {53114, 53114, 1179, EN, 0}, {53119, 53119, 1180, CS, 0}, {53124, 53124, 1180, RU, 0},
    {53119, 53119, 1180, EN, 0}, {53133, 53137, 1181, CS, 0}, {53142, 53142, 1181, RU, 0}, {53153, 53153, 1181, RU, 0},
    {53164, 53164, 1181, EN, 0}, {53168, 53168, 1182, CS, 0}, {53177, 53177, 1182, RU, 0}, {53202, 53202, 1182, EN, 0},
    {53210, 53221, 1183, CS, 0}, {53233, 53233, 1183, RU, 0}, {53254, 53259, 1184, CS, 0}, {53266, 53266, 1184, RU, 0},
    {53275, 53275, 1184, EN, 0}, {53281, 53285, 1185, CS, 0}, {53290, 53290, 1185, RU, 0}, {53307, 53307, 1185, EN, 0},
    {53312, 53312, 1186, CS, 0}, {53316, 53316, 1186, RU, 0}, {53325, 53325, 1186, EN, 0}, {53330, 53339, 1187, CS, 0},
    {53349, 53349, 1187, RU, 0}, {53366, 53366, 1187, EN, 0}, {53376, 53376, 1188, CS, 0}, {53384, 53384, 1188, RU, 0},
    {53399, 53399, 1188, EN, 0}, {53408, 53414, 1189, CS, 0}, {53421, 53421, 1189, RU, 0}, {53432, 53432, 1189, EN, 0},
    {53440, 53440, 1190, CS, 0}, {53448, 53448, 1190, RU, 0}, {53463, 53463, 1190, EN, 0}, {53474, 53483, 1191, CS, 0},
    {53493, 53493, 1191, CS, 0}, {53503, 53503, 1191, RU, 0}, {53522, 53522, 1191, RU, 0}, {53545, 53545, 1191, EN, 0},
    {53554, 53559, 1192, CS, 0}, {53565, 53565, 1192, RU, 0}, {53584, 53584, 1193, CS, 0}, {53590, 53590, 1193, RU, 0},
    {53603, 53603, 1193, EN, 0}, {53611, 53620, 1194, CS, 0}, {53630, 53630, 1194, RU, 0}, {53647, 53647, 1194, EN, 0},
    {53655, 53662, 1195, CS, 0}, {53671, 53671, 1195, RU, 0}, {53690, 53690, 1195, EN, 0}, {53696, 53696, 1196, CS, 0},
    {53701, 53701, 1196, RU, 0}, {53720, 53720, 1196, EN, 0}, {53725, 53725, 1196, EN, 0}, {53734, 53741, 1197, CS, 0},
    {53749, 53749, 1197, RU, 0}, {53764, 53764, 1197, RU, 0}, {53779, 53779, 1197, EN, 0}, {53788, 53788, 1198, CS, 0},
    {53793, 53793, 1198, RU, 0}, {53802, 53802, 1198, EN, 0}, {53809, 53819, 1199, CS, 0}, {53830, 53830, 1199, RU, 0},
    {53849, 53849, 1199, EN, 0}, {53857, 53863, 1200, CS, 0}, {53872, 53872, 1200, RU, 0}, {53885, 53885, 1200, EN, 0},
    {53893, 53893, 1201, CS, 0}, {53901, 53901, 1201, RU, 0}, {53914, 53914, 1201, EN, 0}, {53923, 53923, 1202, CS, 0},
    {53931, 53931, 1202, RU, 0}, {53944, 53944, 1202, EN, 0}, {53951, 53951, 1203, CS, 0}, {53958, 53958, 1203, RU, 0},
    {53951, 53951, 1203, EN, 0}, {53971, 53971, 1203, EN, 0}, {53981, 53981, 1204, CS, 0}, {53991, 53991, 1204, RU, 0},
    {54010, 54010, 1204, EN, 0}, {54021, 54021, 1205, CS, 0}, {54025, 54025, 1205, RU, 0}, {54038, 54038, 1205, RU, 0},
    {54049, 54056, 1206, CS, 0}, {54064, 54064, 1206, RU, 0}, {54077, 54084, 1207, CS, 0}, {54092, 54092, 1207, RU, 0},
    {54101, 54101, 1207, EN, 0}, {54109, 54116, 1208, CS, 0}, {54125, 54125, 1208, RU, 0}, {54138, 54138, 1208, EN, 0},
    {54146, 54155, 1209, CS, 0}, {54165, 54165, 1209, RU, 0}, {54180, 54180, 1209, EN, 0}, {54187, 54195, 1210, CS, 0},
    {54204, 54204, 1210, RU, 0}, {54223, 54223, 1210, EN, 0}, {54232, 54240, 1211, CS, 0}, {54249, 54255, 1211, CS, 0},
    {54262, 54262, 1211, RU, 0}, {54277, 54277, 1211, EN, 0}, {54286, 54293, 1212, CS, 0}, {54301, 54310, 1212, CS, 0},
    {54320, 54320, 1212, RU, 0}, {54333, 54347, 1213, CS, 0}, {54365, 54365, 1213, RU, 0}, {54392, 54392, 1213, EN, 0},
    {54404, 54412, 1214, CS, 0}, {54422, 54422, 1214, RU, 0}, {54437, 54437, 1214, EN, 0}, {54445, 54452, 1215, CS, 0},
    {54460, 54460, 1215, RU, 0}, {54473, 54473, 1215, EN, 0}, {54484, 54484, 1216, CS, 0}, {54489, 54489, 1216, CS, 0},
    {54498, 54498, 1216, RU, 0}, {54511, 54511, 1216, EN, 0}, {54520, 54520, 1216, EN, 0}, {54527, 54527, 1217, CS, 0},
    {54533, 54533, 1217, RU, 0}, {54527, 54527, 1217, EN, 0}, {54548, 54548, 1217, EN, 0}, {54555, 54562, 1218, CS, 0},
    {54570, 54570, 1218, RU, 0}, {54583, 54583, 1218, EN, 0}, {54591, 54591, 1219, CS, 0}, {54598, 54598, 1219, RU, 0},
    {54609, 54609, 1219, EN, 0}, {54616, 54616, 1220, CS, 0}, {54622, 54622, 1220, RU, 0}, {54616, 54616, 1220, EN, 0},
    {54633, 54633, 1221, CS, 0}, {54640, 54640, 1221, CS, 0}, {54647, 54647, 1221, RU, 0}, {54660, 54660, 1221, RU, 0},
    {54640, 54640, 1221, EN, 0}, {54673, 54673, 1221, EN, 0}, {54681, 54681, 1222, CS, 0}, {54689, 54689, 1222, RU, 0},
    {54681, 54681, 1222, EN, 0}, {54704, 54711, 1223, CS, 0}, {54720, 54720, 1223, RU, 0}, {54733, 54733, 1223, EN, 0},
    {54739, 54745, 1224, CS, 0}, {54752, 54752, 1224, RU, 0}, {54763, 54763, 1224, UK, 0}, {54774, 54774, 1224, EN, 0},
    {54739, 54739, 1224, OTHER, 0}, {54782, 54788, 1225, CS, 0}, {54795, 54795, 1225, RU, 0},
    {54806, 54806, 1225, EN, 0}, {54812, 54812, 1226, CS, 0}, {54821, 54821, 1226, RU, 0}, {54838, 54838, 1226, EN, 0},
    {54848, 54856, 1227, CS, 0}, {54865, 54865, 1227, RU, 0}, {54880, 54880, 1227, EN, 0}, {54889, 54889, 1228, CS, 0},
    {54899, 54899, 1228, RU, 0}, {54920, 54920, 1228, EN, 0}, {54931, 54931, 1229, CS, 0}, {54939, 54939, 1229, RU, 0},
    {54956, 54956, 1229, EN, 0}, {54965, 54965, 1230, CS, 0}, {54971, 54971, 1230, RU, 0}, {54982, 54982, 1230, EN, 0},
    {54988, 54996, 1231, CS, 0}, {55005, 55005, 1231, RU, 0}, {54988, 54988, 1231, EN, 0}, {55024, 55024, 1232, CS, 0},
    {55031, 55031, 1232, RU, 0}, {55048, 55048, 1232, EN, 0}, {51999, 55053, 1233, CS, 0}, {55061, 55061, 1233, RU, 0},
    {55078, 55078, 1234, CS, 0}, {55083, 55083, 1234, RU, 0}, {55094, 55094, 1234, EN, 0}, {55099, 55099, 1235, CS, 0},
    {55103, 55103, 1235, RU, 0}, {55112, 55112, 1235, EN, 0}, {55117, 55122, 1236, CS, 0}, {55128, 55132, 1236, CS, 0},
    {55137, 55137, 1236, RU, 0}, {55144, 55144, 1236, EN, 0}, {55149, 55149, 1237, CS, 0}, {55156, 55156, 1237, RU, 0},
    {55149, 55149, 1237, EN, 0}, {55169, 55169, 1238, CS, 0}, {55173, 55173, 1238, RU, 0}, {55169, 55169, 1238, EN, 0},
    {55182, 55182, 1239, CS, 0}, {55187, 55187, 1239, RU, 0}, {55182, 55182, 1239, EN, 0}, {55196, 55196, 1240, CS, 0},
    {55202, 55202, 1240, RU, 0}, {55196, 55196, 1240, EN, 0}, {55213, 55213, 1241, CS, 0}, {55217, 55217, 1241, RU, 0},
    {55226, 55226, 1241, RU, 0}, {55243, 55243, 1241, EN, 0}, {55249, 55249, 1242, CS, 0}, {55255, 55255, 1242, RU, 0},
    {55270, 55270, 1242, RU, 0}, {55281, 55281, 1242, EN, 0}, {55290, 55290, 1243, CS, 0}, {55295, 55295, 1243, RU, 0},
    {55306, 55306, 1243, RU, 0}, {55321, 55321, 1243, EN, 0}, {55330, 55330, 1244, CS, 0}, {55340, 55340, 1244, RU, 0},
    {55330, 55330, 1244, EN, 0}, {55359, 55359, 1245, CS, 0}, {55366, 55366, 1245, RU, 0}, {55359, 55359, 1245, EN, 0},
    {55379, 55379, 1246, CS, 0}, {55386, 55386, 1246, RU, 0}, {55379, 55379, 1246, EN, 0}, {55401, 55401, 1247, CS, 0},
    {55408, 55408, 1247, RU, 0}, {55419, 55419, 1247, EN, 0}, {55429, 55429, 1248, CS, 0}, {55436, 55436, 1248, RU, 0},
    {55447, 55447, 1248, RU, 0}, {55462, 55462, 1248, EN, 0}, {55469, 55477, 1249, CS, 0}, {55487, 55487, 1249, RU, 0},
    {55502, 55502, 1249, EN, 0}, {55511, 55511, 1250, CS, 0}, {55519, 55519, 1250, RU, 0}, {55534, 55534, 1250, EN, 0},
    {55540, 55540, 1250, EN, 0}, {55551, 55551, 1251, CS, 0}, {55556, 55556, 1251, CS, 0}, {55563, 55563, 1251, RU, 0},
    {55572, 55572, 1251, EN, 0}, {55581, 55581, 1252, CS, 0}, {55588, 55588, 1252, RU, 0}, {55601, 55601, 1252, EN, 0},
    {55611, 55616, 1253, CS, 0}, {55622, 55628, 1253, CS, 0}, {55635, 55635, 1253, RU, 0}, {55650, 55650, 1253, EN, 0},
    {55659, 55659, 1254, CS, 0}, {55664, 55664, 1254, RU, 0}, {55681, 55681, 1254, EN, 0}, {55690, 55690, 1255, CS, 0},
    {55697, 55697, 1255, RU, 0}, {55710, 55710, 1255, EN, 0}, {55719, 55725, 1256, CS, 0}, {55733, 55733, 1256, RU, 0},
    {55750, 55758, 1257, CS, 0}, {55768, 55768, 1257, RU, 0}, {55785, 55785, 1257, EN, 0}, {55794, 55802, 1258, CS, 0},
    {55811, 55811, 1258, RU, 0}, {55794, 55794, 1258, EN, 0}, {55830, 55838, 1259, CS, 0}, {55848, 55848, 1259, RU, 0},
    {55865, 55865, 1259, RU, 0}, {55886, 55886, 1259, EN, 0}, {55897, 55907, 1260, CS, 0}, {55918, 55918, 1260, RU, 0},
    {55941, 55941, 1260, EN, 0}, {55952, 55959, 1261, CS, 0}, {55967, 55967, 1261, RU, 0}, {55984, 55984, 1261, EN, 0},
    {55993, 55993, 1262, CS, 0}, {56000, 56000, 1262, RU, 0}, {56009, 56009, 1262, EN, 0}, {56017, 56017, 1263, CS, 0},
    {56023, 56023, 1263, RU, 0}, {56034, 56034, 1263, EN, 0}, {56043, 56043, 1264, CS, 0}, {56054, 56054, 1264, RU, 0},
    {56073, 56073, 1264, EN, 0}, {56083, 56083, 1265, CS, 0}, {56091, 56091, 1265, RU, 0}, {56106, 56106, 1265, RU, 0},
    {56119, 56119, 1265, EN, 0}, {56128, 56128, 1265, EN, 0}, {56137, 56137, 1266, CS, 0}, {56143, 56143, 1266, RU, 0},
    {56154, 56154, 1266, EN, 0}, {56163, 56163, 1266, EN, 0}, {56173, 56189, 1267, CS, 0}, {56206, 56206, 1267, RU, 0},
    {56242, 56242, 1267, EN, 0}, {56256, 56256, 1268, CS, 0}, {56263, 56263, 1268, RU, 0}, {56278, 56278, 1268, EN, 0},
    {56284, 56284, 1269, CS, 0}, {56293, 56293, 1269, RU, 0}, {56312, 56312, 1269, EN, 0}, {56321, 56328, 1270, CS, 0},
    {56336, 56336, 1270, RU, 0}, {56349, 56349, 1270, EN, 0}, {56357, 56364, 1271, CS, 0}, {56372, 56372, 1271, RU, 0},
    {56383, 56383, 1271, EN, 0}, {56391, 56391, 1272, CS, 0}, {56400, 56400, 1272, RU, 0}, {56419, 56419, 1272, EN, 0},
    {56428, 56435, 1273, CS, 0}, {56443, 56443, 1273, RU, 0}, {56460, 56460, 1274, CS, 0}, {56468, 56468, 1274, RU, 0},
    {56483, 56483, 1274, EN, 0}, {56493, 56501, 1275, CS, 0}, {56512, 56512, 1275, RU, 0}, {56531, 56531, 1275, EN, 0},
    {56540, 56549, 1276, CS, 0}, {56560, 56560, 1276, RU, 0}, {56577, 56577, 1276, EN, 0}, {56586, 56586, 1277, CS, 0},
    {56593, 56593, 1277, RU, 0}, {56604, 56604, 1277, EN, 0}, {56612, 56612, 1278, CS, 0}, {56623, 56623, 1278, RU, 0},
    {56644, 56644, 1278, EN, 0}, {56654, 56662, 1279, CS, 0}, {56671, 56671, 1279, RU, 0}, {56690, 56690, 1279, EN, 0},
    {56699, 56707, 1280, CS, 0}, {56716, 56716, 1280, RU, 0}, {56731, 56731, 1280, EN, 0}, {56740, 56747, 1281, CS, 0},
    {56757, 56757, 1281, RU, 0}, {56780, 56780, 1281, EN, 0}, {56789, 56797, 1282, CS, 0}, {56807, 56807, 1282, RU, 0},
    {56824, 56824, 1282, RU, 0}, {56789, 56789, 1282, EN, 0}, {56843, 56843, 1283, CS, 0}, {56851, 56851, 1283, RU, 0},
    {56864, 56864, 1283, EN, 0}, {56871, 56882, 1284, CS, 0}, {56895, 56895, 1284, RU, 0}, {56920, 56920, 1284, EN, 0},
    {56931, 56941, 1285, CS, 0}, {56952, 56952, 1285, RU, 0}, {56975, 56975, 1285, EN, 0}, {56985, 56985, 1286, CS, 0},
    {56996, 56996, 1286, RU, 0}, {57021, 57021, 1286, EN, 0}, {57033, 57042, 1287, CS, 0}, {57052, 57052, 1287, RU, 0},
    {57071, 57071, 1287, EN, 0}, {57081, 57090, 1288, CS, 0}, {57100, 57100, 1288, RU, 0}, {57119, 57119, 1288, EN, 0},
    {57129, 57140, 1289, CS, 0}, {57152, 57152, 1289, RU, 0}, {57171, 57171, 1289, EN, 0}, {57182, 57182, 1290, CS, 0},
    {57190, 57190, 1290, RU, 0}, {57203, 57203, 1290, EN, 0}, {57210, 57216, 1291, CS, 0}, {57210, 57210, 1291, CS, 0},
    {57223, 57223, 1291, RU, 0}, {57232, 57232, 1291, EN, 0}, {57237, 57237, 1292, CS, 0}, {57243, 57243, 1292, RU, 0},
    {55112, 55112, 1292, EN, 0}, {57256, 57265, 1293, CS, 0}, {1835, 1835, 1293, RU, 0}, {57275, 57275, 1293, EN, 0},
    {3582, 3591, 1294, CS, 0}, {3601, 3601, 1294, RU, 0}, {57284, 57284, 1294, EN, 0}, {57294, 57303, 1295, CS, 0},
    {2963, 2963, 1295, RU, 0}, {57313, 57313, 1295, EN, 0}, {57322, 57328, 1296, CS, 0}, {57335, 57335, 1296, RU, 0},
    {57346, 57346, 1296, EN, 0}, {57352, 57352, 1297, CS, 0}, {57360, 57360, 1297, RU, 0}, {57377, 57377, 1297, EN, 0},
    {57386, 57386, 1298, CS, 0}, {57394, 57394, 1298, CS, 0}, {57402, 57402, 1298, RU, 0}, {57386, 57386, 1298, EN, 0},
    {57413, 57413, 1299, CS, 0}, {57420, 57426, 1299, CS, 0}, {57433, 57433, 1299, RU, 0}, {57444, 57444, 1299, EN, 0},
    {57451, 57451, 1300, CS, 0}, {57458, 57469, 1300, RU, 0}, {57480, 57480, 1300, EN, 0}, {57487, 57494, 1301, CS, 0},
    {57502, 57502, 1301, CS, 0}, {57510, 57510, 1301, RU, 0}, {57525, 57525, 1301, EN, 0}, {57533, 57539, 1302, CS, 0},
    {57546, 57546, 1302, RU, 0}, {57557, 57557, 1302, EN, 0}, {57563, 57570, 1303, CS, 0}, {57578, 57578, 1303, RU, 0},
    {57591, 57591, 1303, EN, 0}, {57599, 57599, 1304, CS, 0}, {57605, 57605, 1304, RU, 0}, {57616, 57616, 1304, EN, 0},
    {57622, 57628, 1305, CS, 0}, {57635, 57635, 1305, RU, 0}, {57646, 57646, 1305, EN, 0}, {57652, 57652, 1306, CS, 0},
    {57660, 57660, 1306, RU, 0}, {57675, 57675, 1306, EN, 0}, {57683, 57683, 1307, CS, 0}, {57694, 57694, 1307, RU, 0},
    {57715, 57715, 1307, EN, 0}, {57726, 57735, 1308, CS, 0}, {57745, 57745, 1308, RU, 0}, {57760, 57760, 1308, EN, 0},
    {57769, 57769, 1309, CS, 0}, {57776, 57776, 1309, RU, 0}, {57785, 57785, 1309, EN, 0}, {57792, 57798, 1310, CS, 0},
    {57805, 57805, 1310, RU, 0}, {57816, 57816, 1310, EN, 0}, {57822, 57822, 1311, CS, 0}, {57829, 57829, 1311, CS, 0},
    {57834, 57834, 1311, RU, 0}, {57843, 57843, 1311, EN, 0}, {57851, 57859, 1312, CS, 0}, {57868, 57874, 1312, CS, 0},
    {57881, 57881, 1312, RU, 0}, {57892, 57892, 1312, EN, 0}, {57900, 57900, 1313, CS, 0}, {57909, 57909, 1313, RU, 0},
    {57900, 57900, 1313, EN, 0}, {57922, 57922, 1313, EN, 0}, {57931, 57931, 1314, CS, 0}, {57945, 57945, 1314, CS, 0},
    {57956, 57956, 1314, RU, 0}, {57977, 57977, 1314, EN, 0}, {57991, 57991, 1315, CS, 0}, {58001, 58001, 1315, RU, 0},
    {58018, 58018, 1315, EN, 0}, {58026, 58026, 1316, CS, 0}, {58032, 58032, 1316, RU, 0}, {58039, 58039, 1316, EN, 0},
    {58044, 58050, 1317, CS, 0}, {58057, 58057, 1317, RU, 0}, {58044, 58044, 1317, EN, 0}, {58068, 58076, 1318, CS, 0},
    {58085, 58085, 1318, CS, 0}, {58094, 58094, 1318, RU, 0}, {58109, 58109, 1318, EN, 0}, {58119, 58126, 1319, CS, 0},
    {58134, 58134, 1319, RU, 0}, {58149, 58149, 1319, EN, 0}, {58157, 58157, 1320, CS, 0}, {58167, 58167, 1320, RU, 0},
    {58186, 58186, 1320, EN, 0}, {58196, 58202, 1321, CS, 0}, {58209, 58209, 1321, RU, 0}, {58220, 58220, 1322, CS, 0},
    {58228, 58228, 1322, RU, 0}, {58241, 58241, 1322, EN, 0}, {58249, 58249, 1323, CS, 0}, {58257, 58257, 1323, RU, 0},
    {58272, 58272, 1323, EN, 0}, {58280, 58280, 1324, CS, 0}, {58289, 58289, 1324, RU, 0}, {58306, 58306, 1324, EN, 0},
    {58280, 58280, 1324, EN, 0}, {58313, 58313, 1325, CS, 0}, {58322, 58322, 1325, RU, 0}, {58337, 58337, 1325, EN, 0},
    {58345, 58345, 1326, CS, 0}, {58353, 58353, 1326, RU, 0}, {58366, 58366, 1326, EN, 0}, {58374, 58374, 1327, CS, 0},
    {58383, 58383, 1327, RU, 0}, {58400, 58400, 1327, EN, 0}, {58409, 58409, 1328, CS, 0}, {58416, 58416, 1328, CS, 0},
    {58424, 58424, 1328, RU, 0}, {58439, 58439, 1328, RU, 0}, {58416, 58416, 1328, EN, 0}, {58409, 58409, 1328, EN, 0},
    {58452, 58452, 1328, EN, 0}, {58460, 58470, 1329, CS, 0}, {58481, 58493, 1329, CS, 0}, {58506, 58506, 1329, RU, 0},
    {58523, 58523, 1329, EN, 0}, {58535, 58535, 1330, CS, 0}, {58545, 58545, 1330, RU, 0}, {58564, 58564, 1330, EN, 0},
    {58573, 58573, 1331, CS, 0}, {58581, 58581, 1331, RU, 0}, {58596, 58596, 1331, EN, 0}, {58604, 58604, 1332, CS, 1},
    {58612, 58612, 1332, RU, 1}, {58604, 58604, 1332, EN, 1}, {58625, 58633, 1333, CS, 1}, {58625, 58625, 1333, CS, 1},
    {58642, 58642, 1333, RU, 1}, {58661, 58661, 1333, EN, 1}, {58669, 58669, 1334, CS, 1}, {58678, 58678, 1334, RU, 1},
    {58669, 58669, 1334, EN, 1}, {58697, 58703, 1335, CS, 1}, {58710, 58710, 1335, RU, 1}, {58721, 58721, 1335, EN, 1},
    {58727, 58727, 1336, CS, 1}, {58733, 58733, 1336, RU, 1}, {58727, 58727, 1336, EN, 1}, {58746, 58746, 1336, EN, 1},
    {58753, 58753, 1336, EN, 1}, {58762, 58762, 1337, CS, 1}, {58762, 58769, 1337, CS, 1}, {58777, 58785, 1337, CS, 1},
    {58794, 58794, 1337, RU, 1}, {58762, 58762, 1337, EN, 1}, {58777, 58777, 1337, EN, 1}, {58807, 58813, 1338, CS, 1},
    {58820, 58820, 1338, RU, 1}, {58831, 58831, 1338, RU, 1}, {58844, 58844, 1338, EN, 1}, {58851, 58851, 1339, CS, 1},
    {58857, 58857, 1339, RU, 1}, {58866, 58866, 1339, EN, 1}, {58871, 58877, 1340, CS, 1}, {58884, 58884, 1340, RU, 1},
    {58897, 58897, 1340, EN, 1}, {58905, 58913, 1341, CS, 1}, {58923, 58930, 1341, CS, 1}, {58938, 58938, 1341, RU, 1},
    {58957, 58957, 1341, EN, 1}, {58967, 58967, 1341, EN, 1}, {58967, 58967, 1341, OTHER, 1},
    {58977, 58986, 1341, OTHER, 1}, {58905, 58996, 1341, SK, 1}, {59005, 59005, 1341, UK, 1},
    {59024, 59024, 1342, CS, 1}, {59031, 59031, 1342, RU, 1}, {59024, 59024, 1342, EN, 1}, {59046, 59046, 1343, CS, 1},
    {59055, 59055, 1343, RU, 1}, {59031, 59031, 1343, RU, 1}, {59046, 59046, 1343, EN, 1}, {59024, 59024, 1343, EN, 1},
    {59072, 59072, 1344, CS, 1}, {59081, 59081, 1344, RU, 1}, {59100, 59100, 1344, EN, 1}, {59110, 59110, 1344, EN, 1},
    {59120, 59120, 1344, OTHER, 1}, {59131, 59131, 1344, UK, 1}, {59150, 59150, 1345, CS, 1},
    {59160, 59160, 1345, RU, 1}, {59150, 59150, 1345, EN, 1}, {59181, 59181, 1346, CS, 1}, {59188, 59193, 1346, CS, 1},
    {59199, 59199, 1346, CS, 1}, {59207, 59207, 1346, RU, 1}, {59222, 59222, 1346, RU, 1}, {59237, 59237, 1346, EN, 1},
    {59199, 59199, 1346, EN, 1}, {59244, 59244, 1346, EN, 1}, {59252, 59252, 1346, EN, 1}, {59259, 59274, 1346, UK, 1},
    {59289, 59289, 1347, CS, 1}, {59296, 59296, 1347, RU, 1}, {59311, 59311, 1347, RU, 1}, {59328, 59328, 1347, EN, 1},
    {59337, 59337, 1347, EN, 1}, {59345, 59352, 1348, CS, 1}, {59360, 59360, 1348, RU, 1}, {59345, 59345, 1348, EN, 1},
    {59375, 59375, 1349, CS, 1}, {59381, 59381, 1349, RU, 1}, {59375, 59375, 1349, EN, 1}, {59392, 59392, 1350, CS, 1},
    {59398, 59398, 1350, RU, 1}, {59409, 59409, 1350, RU, 1}, {59424, 59424, 1350, EN, 1}, {59433, 59440, 1351, CS, 1},
    {59448, 59448, 1351, RU, 1}, {59461, 59461, 1351, EN, 1}, {59468, 59468, 1351, EN, 1}, {59475, 59482, 1352, CS, 1},
    {59490, 59490, 1352, RU, 1}, {59507, 59507, 1352, EN, 1}, {59515, 59523, 1353, CS, 1}, {59533, 59533, 1353, RU, 1},
    {59515, 59515, 1353, EN, 1}, {59546, 59556, 1354, CS, 1}, {59567, 59567, 1354, RU, 1}, {59586, 59586, 1354, EN, 1},
    {59596, 59604, 1355, CS, 1}, {59613, 59613, 1355, RU, 1}, {59632, 59632, 1355, EN, 1}, {59643, 59643, 1356, CS, 1},
    {59650, 59650, 1356, CS, 1}, {59659, 59659, 1356, RU, 1}, {59676, 59676, 1356, EN, 1}, {59684, 59684, 1356, EN, 1},
    {59659, 59692, 1356, UK, 1}, {59709, 59709, 1357, CS, 1}, {59716, 59723, 1357, CS, 1}, {59731, 59731, 1357, RU, 1},
    {59744, 59744, 1357, EN, 1}, {59751, 59751, 1357, EN, 1}, {59759, 59772, 1357, UK, 1}, {59716, 59716, 1357, SK, 1},
    {59785, 59785, 1357, OTHER, 1}, {59793, 59800, 1358, CS, 1}, {59808, 59808, 1358, CS, 1},
    {59815, 59815, 1358, RU, 1}, {59828, 59828, 1358, RU, 1}, {59808, 59808, 1358, EN, 1}, {59845, 59845, 1359, CS, 1},
    {59850, 59850, 1359, RU, 1}, {59845, 59845, 1359, EN, 1}, {59859, 59859, 1359, EN, 1}, {59864, 59864, 1359, EN, 1},
    {59868, 59875, 1360, CS, 1}, {59883, 59883, 1360, RU, 1}, {59898, 59898, 1360, RU, 1}, {59909, 59909, 1360, EN, 1},
    {59915, 59923, 1361, CS, 1}, {59932, 59932, 1361, CS, 1}, {59938, 59938, 1361, RU, 1}, {59949, 59949, 1361, RU, 1},
    {59964, 59964, 1361, EN, 1}, {59972, 59972, 1361, EN, 1}, {59979, 59979, 1361, OTHER, 1},
    {59986, 59986, 1362, CS, 1}, {59994, 59994, 1362, RU, 1}, {60011, 60011, 1362, RU, 1}, {60026, 60026, 1362, EN, 1},
    {60034, 60034, 1363, CS, 1}, {60042, 60051, 1363, CS, 1}, {60061, 60061, 1363, RU, 1}, {60080, 60080, 1363, EN, 1},
    {60090, 60097, 1364, CS, 1}, {60105, 60105, 1364, CS, 1}, {60112, 60112, 1364, RU, 1}, {60125, 60125, 1364, RU, 1},
    {60105, 60105, 1364, EN, 1}, {60136, 60136, 1364, OTHER, 1}, {60142, 60142, 1365, CS, 1},
    {60149, 60149, 1365, RU, 1}, {60142, 60142, 1365, EN, 1}, {60164, 60164, 1366, CS, 1}, {60170, 60176, 1366, CS, 1},
    {60183, 60183, 1366, RU, 1}, {60194, 60194, 1366, EN, 1}, {60201, 60208, 1367, CS, 1}, {60217, 60217, 1367, CS, 1},
    {60201, 60201, 1367, CS, 1}, {60228, 60228, 1367, RU, 1}, {60217, 60217, 1367, EN, 1}, {60245, 60245, 1368, CS, 1},
    {60254, 60254, 1368, RU, 1}, {60271, 60271, 1368, EN, 1}, {60281, 60286, 1369, CS, 1}, {60292, 60292, 1369, RU, 1},
    {60303, 60303, 1369, EN, 1}, {60309, 60309, 1370, CS, 1}, {60318, 60318, 1370, CS, 1}, {60327, 60327, 1370, RU, 1},
    {60344, 60344, 1370, EN, 1}, {60354, 60354, 1370, EN, 1}, {60365, 60373, 1371, CS, 1}, {60383, 60383, 1371, RU, 1},
    {60398, 60398, 1371, EN, 1}, {60407, 60407, 1372, CS, 1}, {60415, 60415, 1372, RU, 1}, {60430, 60430, 1372, RU, 1},
    {60445, 60445, 1372, EN, 1}, {60453, 60462, 1373, CS, 1}, {60473, 60473, 1373, RU, 1}, {60453, 60453, 1373, EN, 1},
    {60488, 60499, 1374, CS, 1}, {60511, 60511, 1374, RU, 1}, {60532, 60532, 1374, EN, 1},
    {60544, 60555, 1374, OTHER, 1}, {60567, 60567, 1375, CS, 1}, {60573, 60573, 1375, CS, 1},
    {60579, 60579, 1375, CS, 1}, {60587, 60587, 1375, RU, 1}, {60567, 60567, 1375, EN, 1}, {60602, 60602, 1375, EN, 1},
    {60609, 60609, 1375, UK, 1}, {60622, 60622, 1376, CS, 1}, {60631, 60631, 1376, RU, 1}, {60622, 60622, 1376, EN, 1},
    {60648, 60648, 1377, CS, 1}, {60657, 60657, 1377, RU, 1}, {60674, 60674, 1377, RU, 1}, {60691, 60691, 1377, EN, 1},
    {60700, 60700, 1378, CS, 1}, {60700, 60709, 1378, CS, 1}, {60719, 60719, 1378, RU, 1}, {60736, 60736, 1378, RU, 1},
    {60700, 60700, 1378, EN, 1}, {60755, 60755, 1379, CS, 1}, {60763, 60763, 1379, RU, 1}, {60776, 60776, 1379, RU, 1},
    {60755, 60755, 1379, EN, 1}, {60791, 60791, 1380, CS, 1}, {60797, 60797, 1380, RU, 1}, {60808, 60808, 1380, EN, 1},
    {60815, 60822, 1381, CS, 1}, {60830, 60830, 1381, RU, 1}, {60843, 60843, 1381, RU, 1}, {60852, 60852, 1381, EN, 1},
    {60859, 60859, 1382, CS, 1}, {60866, 60866, 1382, RU, 1}, {60879, 60879, 1382, EN, 1}, {60887, 60895, 1383, CS, 1},
    {60904, 60904, 1383, RU, 1}, {60923, 60923, 1383, RU, 1}, {60942, 60942, 1383, EN, 1}, {60951, 60951, 1384, CS, 1},
    {60960, 60960, 1384, RU, 1}, {60977, 60977, 1384, EN, 1}, {60987, 60996, 1384, OTHER, 1},
    {61006, 61016, 1385, CS, 1}, {61027, 61027, 1385, RU, 1}, {61006, 61006, 1385, EN, 1}, {61048, 61048, 1386, CS, 1},
    {61056, 61056, 1386, RU, 1}, {61073, 61073, 1386, EN, 1}, {61081, 61081, 1386, EN, 1}, {61090, 61098, 1387, CS, 1},
    {61107, 61107, 1387, RU, 1}, {61122, 61122, 1387, RU, 1}, {61137, 61137, 1387, EN, 1}, {61145, 61154, 1388, CS, 1},
    {61164, 61164, 1388, CS, 1}, {61173, 61173, 1388, RU, 1}, {61190, 61190, 1388, EN, 1}, {61200, 61208, 1389, CS, 1},
    {61217, 61217, 1389, RU, 1}, {61200, 61200, 1389, EN, 1}, {61232, 61232, 1390, CS, 1}, {61238, 61238, 1390, RU, 1},
    {61232, 61232, 1390, EN, 1}, {61251, 61251, 1390, UK, 1}, {61264, 61264, 1391, CS, 1}, {61271, 61271, 1391, RU, 1},
    {61284, 61284, 1391, EN, 1}, {61292, 61299, 1392, CS, 1}, {61307, 61307, 1392, RU, 1}, {61320, 61320, 1392, RU, 1},
    {61292, 61292, 1392, EN, 1}, {61333, 61333, 1393, CS, 1}, {61340, 61340, 1393, RU, 1}, {61353, 61353, 1393, RU, 1},
    {61333, 61333, 1393, EN, 1}, {61366, 61366, 1394, CS, 1}, {61372, 61372, 1394, RU, 1}, {61366, 61366, 1394, EN, 1},
    {61383, 61383, 1395, CS, 1}, {61383, 61390, 1395, CS, 1}, {61398, 61398, 1395, RU, 1}, {61411, 61411, 1395, RU, 1},
    {61424, 61424, 1395, EN, 1}, {61432, 61432, 1396, CS, 1}, {61442, 61442, 1396, CS, 1}, {61451, 61451, 1396, CS, 1},
    {61459, 61459, 1396, RU, 1}, {61476, 61476, 1396, RU, 1}, {61432, 61432, 1396, EN, 1}, {61491, 61491, 1396, EN, 1},
    {61498, 61498, 1396, EN, 1}, {61505, 61505, 1396, EN, 1}, {61513, 61513, 1396, UK, 1}, {61526, 61526, 1397, CS, 1},
    {61532, 61538, 1397, CS, 1}, {61545, 61555, 1397, CS, 1}, {61566, 61573, 1397, CS, 1}, {61581, 61581, 1397, RU, 1},
    {61598, 61598, 1397, RU, 1}, {61526, 61526, 1397, EN, 1}, {61609, 61609, 1397, EN, 1}, {61619, 61619, 1397, EN, 1},
    {61626, 61626, 1398, CS, 1}, {61634, 61634, 1398, RU, 1}, {61649, 61649, 1398, EN, 1}, {61626, 61626, 1398, EN, 1},
    {61657, 61663, 1399, CS, 1}, {61670, 61670, 1399, RU, 1}, {61681, 61681, 1399, EN, 1}, {61689, 61689, 1400, CS, 1},
    {61696, 61696, 1400, RU, 1}, {61711, 61711, 1400, RU, 1}, {61726, 61726, 1400, EN, 1}, {61734, 61734, 1400, EN, 1},
    {61743, 61743, 1401, CS, 1}, {61753, 61753, 1401, CS, 1}, {61761, 61761, 1401, RU, 1}, {61753, 61753, 1401, EN, 1},
    {61778, 61778, 1402, CS, 1}, {61785, 61785, 1402, RU, 1}, {61778, 61778, 1402, EN, 1}, {61798, 61798, 1403, CS, 1},
    {61805, 61805, 1403, CS, 1}, {61812, 61812, 1403, RU, 1}, {61825, 61825, 1403, EN, 1}, {61832, 61832, 1404, CS, 1},
    {61837, 61843, 1404, CS, 1}, {61850, 61850, 1404, RU, 1}, {61863, 61863, 1404, EN, 1}, {61869, 61869, 1404, EN, 1},
    {61878, 61884, 1405, CS, 1}, {61892, 61892, 1405, RU, 1}, {61901, 61901, 1405, RU, 1}, {61910, 61910, 1405, EN, 1},
    {61878, 61878, 1405, EN, 1}, {61917, 61917, 1406, CS, 1}, {61925, 61925, 1406, RU, 1}, {61938, 61938, 1406, EN, 1},
    {61945, 61945, 1407, CS, 1}, {61954, 61954, 1407, RU, 1}, {61971, 61971, 1407, EN, 1}, {61945, 61945, 1407, EN, 1},
    {61979, 61979, 1408, CS, 1}, {61985, 61985, 1408, CS, 1}, {61992, 61992, 1408, RU, 1}, {62003, 62003, 1408, RU, 1},
    {62016, 62016, 1408, EN, 1}, {61985, 61985, 1408, EN, 1}, {62022, 62022, 1408, EN, 1}, {62029, 62029, 1408, UK, 1},
    {62040, 62040, 1409, CS, 1}, {62048, 62048, 1409, RU, 1}, {62040, 62040, 1409, EN, 1}, {62065, 62065, 1409, EN, 1},
    {62074, 62074, 1410, CS, 1}, {62079, 62079, 1410, RU, 1}, {62074, 62074, 1410, EN, 1}, {62090, 62090, 1410, EN, 1},
    {62096, 62103, 1411, CS, 1}, {62111, 62111, 1411, RU, 1}, {62124, 62124, 1411, EN, 1}, {62130, 62130, 1411, EN, 1},
    {62137, 62137, 1412, CS, 1}, {62144, 62144, 1412, CS, 1}, {62152, 62152, 1412, RU, 1}, {62163, 62163, 1412, RU, 1},
    {62144, 62144, 1412, EN, 1}, {62178, 62178, 1413, CS, 1}, {62183, 62183, 1413, RU, 1}, {62192, 62192, 1413, EN, 1},
    {62178, 62178, 1413, EN, 1}, {62197, 62197, 1414, CS, 1}, {62203, 62203, 1414, RU, 1}, {62216, 62216, 1414, RU, 1},
    {62229, 62229, 1414, RU, 1}, {62240, 62240, 1414, EN, 1}, {62247, 62257, 1415, CS, 1}, {62268, 62268, 1415, RU, 1},
    {62289, 62289, 1415, RU, 1}, {62308, 62308, 1415, EN, 1}, {62319, 62319, 1416, CS, 1}, {62325, 62331, 1416, CS, 1},
    {62338, 62338, 1416, RU, 1}, {62353, 62353, 1416, EN, 1}, {62360, 62360, 1416, UK, 1}, {62371, 62371, 1417, CS, 1},
    {62379, 62387, 1417, CS, 1}, {62396, 62396, 1417, RU, 1}, {62411, 62411, 1417, EN, 1}, {62371, 62371, 1417, EN, 1},
    {62419, 62419, 1418, CS, 1}, {62428, 62428, 1418, CS, 1}, {62437, 62437, 1418, RU, 1}, {62419, 62419, 1418, EN, 1},
    {62452, 62452, 1419, CS, 1}, {62460, 62460, 1419, RU, 1}, {62477, 62477, 1419, EN, 1}, {62485, 62485, 1420, CS, 1},
    {62489, 62489, 1420, RU, 1}, {62496, 62496, 1420, EN, 1}, {62485, 62485, 1420, EN, 1}, {62500, 62508, 1421, CS, 1},
    {62517, 62517, 1421, RU, 1}, {62532, 62532, 1421, EN, 1}, {62539, 62539, 1422, CS, 1}, {62548, 62548, 1422, RU, 1},
    {62567, 62567, 1422, EN, 1}, {62575, 62582, 1423, CS, 1}, {62591, 62591, 1423, RU, 1}, {62602, 62602, 1423, RU, 1},
    {62611, 62611, 1423, EN, 1}, {62616, 62623, 1424, CS, 1}, {62631, 62631, 1424, RU, 1}, {62616, 62616, 1424, EN, 1},
    {62644, 62644, 1425, CS, 1}, {62650, 62650, 1425, RU, 1}, {62644, 62644, 1425, EN, 1}, {62663, 62663, 1426, CS, 1},
    {62673, 62673, 1426, RU, 1}, {62663, 62663, 1426, EN, 1}, {62692, 62692, 1427, CS, 1}, {62698, 62698, 1427, RU, 1},
    {62711, 62711, 1427, EN, 1}, {62718, 62718, 1427, EN, 1}, {62726, 62726, 1427, EN, 1},
    {62692, 62692, 1427, OTHER, 1}, {62735, 62744, 1428, CS, 1}, {62754, 62754, 1428, RU, 1},
    {62771, 62771, 1428, EN, 1}, {62781, 62789, 1429, CS, 1}, {62798, 62798, 1429, RU, 1}, {62781, 62781, 1429, EN, 1},
    {62813, 62823, 1430, CS, 1}, {62834, 62834, 1430, RU, 1}, {62851, 62851, 1430, EN, 1},
    {62859, 62859, 1430, OTHER, 1}, {62870, 62870, 1430, OTHER, 1}, {62813, 62823, 1431, CS, 1},
    {62880, 62880, 1431, RU, 1}, {62891, 62891, 1431, OTHER, 1}, {62813, 62823, 1432, CS, 1},
    {62897, 62897, 1432, RU, 1}, {62916, 62926, 1433, CS, 1}, {62937, 62937, 1433, RU, 1}, {62956, 62956, 1433, EN, 1},
    {62964, 62964, 1433, EN, 1}, {62974, 62974, 1434, CS, 1}, {62983, 62991, 1434, CS, 1}, {63000, 63000, 1434, RU, 1},
    {63015, 63015, 1434, EN, 1}, {63025, 63025, 1434, EN, 1}, {63034, 63034, 1434, OTHER, 1},
    {63044, 63044, 1434, OTHER, 1}, {62983, 62991, 1435, CS, 1}, {63053, 63053, 1435, RU, 1},
    {63068, 63068, 1436, CS, 1}, {63076, 63076, 1436, RU, 1}, {63091, 63091, 1436, RU, 1}, {63068, 63068, 1436, EN, 1},
    {63108, 63108, 1437, CS, 1}, {63117, 63117, 1437, RU, 1}, {63134, 63134, 1437, EN, 1}, {63143, 63143, 1438, CS, 1},
    {63151, 63151, 1438, RU, 1}, {63143, 63143, 1438, EN, 1}, {63166, 63173, 1439, CS, 1}, {63182, 63182, 1439, RU, 1},
    {63195, 63195, 1439, EN, 1}, {63203, 63203, 1440, CS, 1}, {63210, 63210, 1440, RU, 1}, {63203, 63203, 1440, EN, 1},
    {63223, 63223, 1440, EN, 1}, {63232, 63232, 1441, CS, 1}, {63237, 63237, 1441, RU, 1}, {63248, 63248, 1441, RU, 1},
    {63257, 63257, 1441, EN, 1}, {63264, 63264, 1442, CS, 1}, {55103, 55103, 1442, RU, 1}, {63270, 63270, 1442, EN, 1},
    {63275, 63275, 1442, EN, 1}, {63282, 63282, 1443, CS, 1}, {63290, 63290, 1443, RU, 1}, {63303, 63303, 1443, RU, 1},
    {63318, 63318, 1443, EN, 1}, {63325, 63325, 1443, EN, 1}, {63333, 63333, 1444, CS, 1}, {63333, 63340, 1444, CS, 1},
    {63348, 63348, 1444, RU, 1}, {63333, 63333, 1444, EN, 1}, {63361, 63361, 1444, OTHER, 1},
    {63369, 63369, 1445, CS, 1}, {63377, 63377, 1445, RU, 1}, {63386, 63386, 1445, EN, 1}, {63392, 63392, 1446, CS, 1},
    {63401, 63409, 1446, CS, 1}, {63418, 63418, 1446, RU, 1}, {63433, 63433, 1446, RU, 1}, {63452, 63452, 1446, EN, 1},
    {63459, 63459, 1446, EN, 1}, {63470, 63470, 1447, CS, 1}, {63479, 63479, 1447, RU, 1}, {63492, 63492, 1447, RU, 1},
    {63507, 63507, 1447, EN, 1}, {63514, 63514, 1448, CS, 1}, {63520, 63520, 1448, RU, 1}, {63514, 63514, 1448, EN, 1},
    {63533, 63533, 1449, CS, 1}, {63541, 63541, 1449, RU, 1}, {63556, 63556, 1449, EN, 1}, {63567, 63567, 1450, CS, 1},
    {63576, 63576, 1450, RU, 1}, {63567, 63567, 1450, EN, 1}, {63591, 63597, 1451, CS, 1}, {63604, 63604, 1451, CS, 1},
    {63612, 63612, 1451, RU, 1}, {63627, 63627, 1451, RU, 1}, {63642, 63642, 1451, EN, 1}, {63604, 63604, 1451, EN, 1},
    {63649, 63649, 1452, CS, 1}, {63659, 63659, 1452, RU, 1}, {63678, 63678, 1452, EN, 1}, {63687, 63687, 1453, CS, 1},
    {63694, 63694, 1453, RU, 1}, {63707, 63707, 1453, RU, 1}, {63687, 63687, 1453, EN, 1}, {63716, 63716, 1454, CS, 1},
    {63721, 63721, 1454, RU, 1}, {63730, 63730, 1454, EN, 1}, {63716, 63716, 1454, EN, 1}, {63735, 63744, 1455, CS, 1},
    {63754, 63754, 1455, RU, 1}, {63769, 63769, 1455, EN, 1}, {63776, 63782, 1456, CS, 1}, {63789, 63789, 1456, RU, 1},
    {63804, 63804, 1456, RU, 1}, {63815, 63815, 1456, EN, 1}, {63824, 63824, 1456, OTHER, 1},
    {63830, 63830, 1456, OTHER, 1}, {63837, 63837, 1456, UK, 1}, {63846, 63846, 1457, CS, 1},
    {63851, 63851, 1457, RU, 1}, {63862, 63871, 1457, UK, 1}, {63846, 63846, 1457, EN, 1}, {63880, 63880, 1458, CS, 1},
    {63889, 63889, 1458, RU, 1}, {63908, 63908, 1458, EN, 1}, {63918, 63918, 1459, CS, 1}, {63926, 63926, 1459, RU, 1},
    {63943, 63943, 1459, EN, 1}, {63952, 63952, 1460, CS, 1}, {63960, 63960, 1460, RU, 1}, {63981, 63981, 1460, EN, 1},
    {63990, 63990, 1461, CS, 1}, {63996, 63996, 1461, RU, 1}, {64007, 64007, 1461, EN, 1}, {63990, 63990, 1461, EN, 1},
    {64013, 64013, 1462, CS, 1}, {64020, 64020, 1462, RU, 1}, {64033, 64033, 1462, EN, 1}, {64041, 64041, 1463, CS, 1},
    {64048, 64048, 1463, RU, 1}, {64061, 64061, 1463, RU, 1}, {64074, 64074, 1463, EN, 1}, {64082, 64089, 1464, CS, 1},
    {64098, 64098, 1464, RU, 1}, {64109, 64109, 1464, EN, 1}, {64116, 64116, 1465, CS, 1}, {64124, 64124, 1465, RU, 1},
    {64141, 64141, 1465, EN, 1}, {64150, 64150, 1465, EN, 1}, {64157, 64162, 1466, CS, 1}, {64168, 64168, 1466, RU, 1},
    {64179, 64179, 1466, EN, 1}, {64185, 64185, 1467, CS, 1}, {64192, 64192, 1467, RU, 1}, {64207, 64207, 1467, EN, 1},
    {64214, 64214, 1468, CS, 1}, {64220, 64220, 1468, RU, 1}, {64231, 64231, 1468, EN, 1}, {64237, 64237, 1468, EN, 1},
    {64243, 64252, 1468, UK, 1}, {64214, 64214, 1469, CS, 1}, {64261, 64261, 1469, RU, 1}, {64237, 64237, 1469, EN, 1},
    {64270, 64270, 1469, EN, 1}, {64214, 64214, 1470, CS, 1}, {64276, 64276, 1470, RU, 1}, {64285, 64285, 1471, CS, 1},
    {64289, 64289, 1471, RU, 1}, {64294, 64294, 1471, EN, 1}, {64285, 64299, 1471, SK, 1}, {64285, 64285, 1472, CS, 1},
    {64304, 64304, 1472, RU, 1}, {64294, 64294, 1472, EN, 1}, {64315, 64315, 1472, OTHER, 1},
    {64322, 64322, 1472, OTHER, 1}, {64331, 64331, 1473, CS, 1}, {64336, 64336, 1473, CS, 1},
    {64343, 64343, 1473, RU, 1}, {64356, 64356, 1473, RU, 1}, {64367, 64367, 1473, EN, 1}, {64372, 64372, 1473, EN, 1},
    {64379, 64379, 1473, EN, 1}, {64331, 64331, 1474, CS, 1}, {64387, 64387, 1474, RU, 1}, {64394, 64394, 1474, EN, 1},
    {64399, 64406, 1475, CS, 1}, {64414, 64414, 1475, CS, 1}, {64422, 64422, 1475, RU, 1}, {64435, 64435, 1475, RU, 1},
    {64414, 64414, 1475, EN, 1}, {64448, 64457, 1476, CS, 1}, {64468, 64468, 1476, RU, 1}, {64483, 64483, 1476, RU, 1},
    {64496, 64496, 1476, EN, 1}, {64505, 64505, 1476, EN, 1}, {64512, 64518, 1477, CS, 1}, {64527, 64527, 1477, RU, 1},
    {64538, 64538, 1477, EN, 1}, {64544, 64553, 1477, UK, 1}, {64562, 64568, 1478, CS, 1}, {64576, 64576, 1478, CS, 1},
    {64581, 64581, 1478, RU, 1}, {64590, 64590, 1478, EN, 1}, {64596, 64596, 1478, EN, 1}, {64601, 64601, 1478, EN, 1},
    {64607, 64616, 1479, CS, 1}, {64626, 64626, 1479, RU, 1}, {64639, 64639, 1479, EN, 1},
    {64645, 64645, 1479, OTHER, 1}, {64654, 64654, 1479, OTHER, 1}, {64660, 64660, 1479, OTHER, 1},
    {64607, 64616, 1480, CS, 1}, {64667, 64667, 1480, RU, 1}, {64682, 64692, 1481, CS, 1}, {64704, 64704, 1481, RU, 1},
    {64723, 64723, 1481, EN, 1}, {64733, 64733, 1481, EN, 1}, {64741, 64746, 1482, CS, 1}, {64753, 64753, 1482, RU, 1},
    {64768, 64768, 1482, EN, 1}, {64775, 64775, 1482, OTHER, 1}, {64781, 64781, 1482, SK, 1},
    {64741, 64746, 1483, CS, 1}, {64787, 64787, 1483, RU, 1}, {64768, 64768, 1483, EN, 1},
    {64798, 64798, 1483, OTHER, 1}, {64741, 64746, 1484, CS, 1}, {64804, 64804, 1484, RU, 1},
    {64741, 64741, 1484, EN, 1}, {64813, 64813, 1485, CS, 1}, {64819, 64819, 1485, RU, 1}, {64828, 64828, 1485, EN, 1},
    {64833, 64833, 1485, EN, 1}, {64819, 64838, 1485, UK, 1}, {64813, 64813, 1486, CS, 1}, {64741, 64746, 1486, CS, 1},
    {64753, 64753, 1486, RU, 1}, {64768, 64768, 1486, EN, 1}, {64847, 64854, 1487, CS, 1}, {64862, 64862, 1487, RU, 1},
    {64879, 64879, 1487, EN, 1}, {64888, 64892, 1488, CS, 1}, {64897, 64897, 1488, RU, 1}, {64904, 64910, 1489, CS, 1},
    {64918, 64918, 1489, RU, 1}, {64927, 64927, 1489, EN, 1}, {64933, 64933, 1490, CS, 1}, {64941, 64941, 1490, RU, 1},
    {64956, 64956, 1490, RU, 1}, {64973, 64973, 1490, EN, 1}, {64982, 64982, 1491, CS, 1}, {64988, 64988, 1491, RU, 1},
    {64999, 64999, 1491, EN, 1}, {65006, 65006, 1491, UK, 1}, {65017, 65023, 1491, OTHER, 1},
    {65017, 65017, 1491, SK, 1}, {64982, 64982, 1492, CS, 1}, {65030, 65030, 1492, RU, 1},
    {64999, 64999, 1492, OTHER, 1}, {65041, 65050, 1493, CS, 1}, {65060, 65060, 1493, RU, 1},
    {65077, 65077, 1493, EN, 1}, {65087, 65092, 1494, CS, 1}, {65098, 65098, 1494, RU, 1}, {65109, 65109, 1494, EN, 1},
    {65115, 65115, 1494, EN, 1}, {65121, 65121, 1495, CS, 1}, {65127, 65127, 1495, RU, 1}, {65149, 65149, 1495, EN, 1},
    {65156, 65156, 1496, CS, 1}, {65163, 65163, 1496, RU, 1}, {65174, 65174, 1496, EN, 1}, {65181, 65188, 1497, CS, 1},
    {65196, 65196, 1497, RU, 1}, {65181, 65181, 1497, EN, 1}, {65207, 65207, 1498, CS, 1}, {65213, 65213, 1498, RU, 1},
    {65222, 65222, 1498, EN, 1}, {65207, 65207, 1498, EN, 1}, {65207, 65207, 1499, CS, 1}, {65228, 65228, 1499, RU, 1},
    {65247, 65247, 1499, EN, 1}, {65254, 65254, 1500, CS, 1}, {65261, 65261, 1500, RU, 1}, {65270, 65270, 1500, RU, 1},
    {65254, 65254, 1500, EN, 1}, {65281, 65281, 1501, CS, 1}, {65289, 65297, 1501, CS, 1}, {65306, 65306, 1501, RU, 1},
    {65319, 65319, 1501, RU, 1}, {65281, 65281, 1501, EN, 1}, {65334, 65334, 1502, CS, 1}, {65341, 65341, 1502, RU, 1},
    {65334, 65334, 1502, EN, 1}, {65352, 65352, 1503, CS, 1}, {65357, 65357, 1503, RU, 1}, {65366, 65366, 1503, EN, 1},
    {65371, 65378, 1504, CS, 1}, {65387, 65387, 1504, RU, 1}, {65400, 65400, 1504, EN, 1}, {65409, 65409, 1505, CS, 1},
    {65415, 65415, 1505, RU, 1}, {65424, 65424, 1505, EN, 1}, {65432, 65432, 1505, EN, 1},
    {65432, 65432, 1505, OTHER, 1}, {65437, 65437, 1505, OTHER, 1}, {65437, 65437, 1505, SK, 1},
    {65424, 65424, 1505, OTHER, 1}, {37079, 37088, 1506, CS, 1}, {37098, 37098, 1506, RU, 1},
    {65443, 65443, 1506, EN, 1}, {37115, 37115, 1506, EN, 1}, {65452, 65459, 1507, CS, 1}, {65467, 65467, 1507, RU, 1},
    {65480, 65480, 1507, RU, 1}, {65493, 65493, 1507, EN, 1}, {65500, 65500, 1507, EN, 1}, {65507, 65507, 1507, EN, 1},
    {65514, 65523, 1508, CS, 1}, {65533, 65533, 1508, RU, 1}, {65552, 65552, 1508, RU, 1}, {65569, 65569, 1508, RU, 1},
    {65586, 65586, 1508, EN, 1}, {65596, 65596, 1508, EN, 1}, {65606, 65606, 1508, EN, 1}, {65616, 65616, 1508, EN, 1},
    {65626, 65635, 1508, SK, 1}, {65552, 65552, 1508, UK, 1}, {65645, 65653, 1509, CS, 1}, {65662, 65662, 1509, RU, 1},
    {65677, 65677, 1509, EN, 1}, {65685, 65685, 1509, OTHER, 1}, {65695, 65701, 1510, CS, 1},
    {65708, 65708, 1510, RU, 1}, {65719, 65719, 1510, EN, 1}, {65725, 65725, 1510, EN, 1}, {65731, 65731, 1510, EN, 1},
    {65738, 65738, 1511, CS, 1}, {65746, 65746, 1511, RU, 1}, {65761, 65761, 1511, RU, 1}, {65776, 65776, 1511, EN, 1},
    {65784, 65784, 1512, CS, 1}, {65793, 65793, 1512, CS, 1}, {65802, 65802, 1512, RU, 1}, {65793, 65793, 1512, EN, 1},
    {65817, 65817, 1513, CS, 1}, {65825, 65825, 1513, CS, 1}, {65833, 65833, 1513, RU, 1}, {65848, 65848, 1513, RU, 1},
    {65863, 65863, 1513, RU, 1}, {65872, 65872, 1513, EN, 1}, {65880, 65880, 1514, CS, 1}, {65889, 65889, 1514, RU, 1},
    {65908, 65908, 1514, EN, 1}, {65917, 65924, 1515, CS, 1}, {65932, 65932, 1515, RU, 1}, {65945, 65945, 1515, EN, 1},
    {65917, 65917, 1515, EN, 1}, {65952, 65952, 1516, CS, 1}, {65963, 65963, 1516, RU, 1}, {65984, 65984, 1516, UK, 1},
    {66003, 66003, 1516, EN, 1}, {66015, 66015, 1517, CS, 1}, {66026, 66026, 1517, RU, 1}, {13662, 13662, 1517, EN, 1},
    {66047, 66047, 1518, CS, 1}, {66054, 66064, 1518, CS, 1}, {66075, 66075, 1518, RU, 1}, {66092, 66092, 1518, EN, 1},
    {66102, 66102, 1519, CS, 1}, {66108, 66108, 1519, CS, 1}, {66115, 66115, 1519, RU, 1}, {66128, 66128, 1519, RU, 1},
    {66139, 66139, 1519, RU, 1}, {66152, 66152, 1519, EN, 1}, {66159, 66168, 1520, CS, 1}, {66178, 66186, 1520, CS, 1},
    {66197, 66197, 1520, RU, 1}, {66214, 66214, 1520, RU, 1}, {66231, 66231, 1520, EN, 1}, {66241, 66241, 1521, CS, 1},
    {66250, 66259, 1521, CS, 1}, {66269, 66269, 1521, RU, 1}, {66286, 66286, 1521, RU, 1}, {66303, 66303, 1521, EN, 1},
    {66313, 66313, 1521, EN, 1}, {66323, 66323, 1522, CS, 1}, {66331, 66331, 1522, RU, 1}, {66346, 66346, 1522, EN, 1},
    {66353, 66361, 1523, CS, 1}, {66370, 66370, 1523, RU, 1}, {66389, 66389, 1523, EN, 1}, {66353, 66361, 1524, CS, 1},
    {66401, 66401, 1524, RU, 1}, {66416, 66416, 1524, OTHER, 1}, {66426, 66426, 1525, CS, 1},
    {66434, 66434, 1525, RU, 1}, {66453, 66453, 1525, RU, 1}, {66468, 66468, 1525, EN, 1}, {66478, 66478, 1525, EN, 1},
    {66488, 66488, 1525, EN, 1}, {66498, 66498, 1526, CS, 1}, {66508, 66508, 1526, CS, 1}, {66517, 66517, 1526, RU, 1},
    {66536, 66536, 1526, EN, 1}, {66546, 66546, 1526, EN, 1}, {66557, 66567, 1526, OTHER, 1},
    {66508, 66508, 1527, CS, 1}, {66579, 66579, 1527, RU, 1}, {66536, 66536, 1527, EN, 1},
    {66590, 66597, 1527, OTHER, 1}, {66606, 66606, 1528, CS, 1}, {66612, 66612, 1528, RU, 1},
    {66625, 66625, 1528, EN, 1}, {66633, 66633, 1529, CS, 1}, {66641, 66641, 1529, RU, 1}, {66633, 66633, 1529, EN, 1},
    {66658, 66658, 1530, CS, 1}, {66662, 66662, 1530, CS, 1}, {66666, 66666, 1530, RU, 1}, {66662, 66662, 1530, EN, 1},
    {66673, 66673, 1531, CS, 1}, {66681, 66681, 1531, CS, 1}, {66689, 66689, 1531, RU, 1}, {66681, 66681, 1531, EN, 1},
    {66704, 66704, 1532, CS, 1}, {66711, 66711, 1532, RU, 1}, {66724, 66724, 1532, EN, 1}, {66732, 66732, 1533, CS, 1},
    {66738, 66738, 1533, RU, 1}, {66749, 66749, 1533, RU, 1}, {66758, 66758, 1533, RU, 1}, {66769, 66769, 1533, EN, 1},
    {66774, 66774, 1533, EN, 1}, {66780, 66787, 1534, CS, 1}, {66795, 66795, 1534, RU, 1}, {66808, 66808, 1534, RU, 1},
    {66821, 66821, 1534, RU, 1}, {66780, 66780, 1534, EN, 1}, {66834, 66834, 1534, EN, 1}, {66841, 66841, 1535, CS, 1},
    {66849, 66849, 1535, RU, 1}, {66841, 66841, 1535, EN, 1}, {66864, 66871, 1536, CS, 1}, {66879, 66879, 1536, RU, 1},
    {66894, 66894, 1536, EN, 1}, {66900, 66900, 1536, EN, 1}, {66864, 66871, 1537, CS, 1}, {66906, 66906, 1537, RU, 1},
    {66894, 66894, 1537, EN, 1}, {66919, 66919, 1537, OTHER, 1}, {66926, 66926, 1537, OTHER, 1},
    {66933, 66939, 1538, CS, 1}, {66947, 66947, 1538, RU, 1}, {66956, 66956, 1538, RU, 1}, {66967, 66967, 1538, EN, 1},
    {66972, 66972, 1538, EN, 1}, {66978, 66987, 1539, CS, 1}, {66997, 66997, 1539, RU, 1}, {67014, 67014, 1539, EN, 1},
    {67023, 67023, 1540, CS, 1}, {67029, 67029, 1540, CS, 1}, {67035, 67035, 1540, RU, 1}, {67046, 67046, 1540, EN, 1},
    {67053, 67053, 1540, EN, 1}, {57533, 57539, 1541, CS, 1}, {57533, 57533, 1541, CS, 1}, {57546, 57546, 1541, RU, 1},
    {57557, 57557, 1541, EN, 1}, {67060, 67070, 1542, CS, 1}, {67081, 67081, 1542, RU, 1}, {67100, 67100, 1542, RU, 1},
    {67119, 67119, 1542, EN, 1}, {67060, 67060, 1542, EN, 1}, {67129, 67129, 1542, EN, 1}, {67138, 67148, 1543, CS, 1},
    {67160, 67160, 1543, RU, 1}, {67175, 67175, 1543, EN, 1}, {67183, 67183, 1544, CS, 1}, {21414, 21414, 1544, RU, 1},
    {67190, 67190, 1544, RU, 1}, {67183, 67183, 1544, EN, 1}, {67205, 67205, 1544, EN, 1}, {67215, 67215, 1545, CS, 1},
    {67221, 67221, 1545, RU, 1}, {67230, 67230, 1545, EN, 1}, {67235, 67235, 1545, EN, 1}, {67242, 67242, 1546, CS, 1},
    {67248, 67248, 1546, RU, 1}, {67259, 67259, 1546, EN, 1}, {67264, 67264, 1546, EN, 1}, {67242, 67242, 1546, EN, 1},
    {67270, 67278, 1547, CS, 1}, {67287, 67287, 1547, RU, 1}, {67306, 67306, 1547, EN, 1},
    {67315, 67326, 1547, OTHER, 1}, {67338, 67338, 1547, SK, 1}, {67346, 67346, 1548, CS, 1},
    {67352, 67352, 1548, RU, 1}, {67363, 67363, 1548, RU, 1}, {67374, 67374, 1548, EN, 1}, {67381, 67381, 1549, CS, 1},
    {67388, 67388, 1549, RU, 1}, {67381, 67381, 1549, EN, 1}, {67401, 67407, 1550, CS, 1}, {67414, 67421, 1550, CS, 1},
    {67430, 67430, 1550, CS, 1}, {67439, 67439, 1550, RU, 1}, {67430, 67430, 1550, EN, 1}, {67401, 67407, 1551, CS, 1},
    {67414, 67421, 1551, CS, 1}, {67430, 67430, 1551, CS, 1}, {67452, 67452, 1551, RU, 1}, {67430, 67430, 1551, EN, 1},
    {67414, 67421, 1552, CS, 1}, {67467, 67467, 1552, RU, 1}, {67480, 67480, 1552, RU, 1}, {67430, 67430, 1552, EN, 1},
    {67414, 67493, 1552, OTHER, 1}, {67502, 67509, 1553, CS, 1}, {67517, 67517, 1553, RU, 1},
    {67530, 67530, 1553, RU, 1}, {67543, 67543, 1553, EN, 1}, {67551, 67564, 1553, UK, 1}, {6540, 6540, 1554, CS, 1},
    {67577, 67583, 1554, CS, 1}, {6550, 6550, 1554, RU, 1}, {67590, 67590, 1554, RU, 1}, {67601, 67601, 1554, RU, 1},
    {67612, 67612, 1554, EN, 1}, {67620, 67620, 1554, EN, 1}, {67627, 67627, 1555, CS, 1}, {67633, 67633, 1555, RU, 1},
    {67646, 67646, 1555, EN, 1}, {67654, 67664, 1556, CS, 1}, {67675, 67686, 1556, CS, 1}, {67698, 67698, 1556, RU, 1},
    {67675, 67675, 1556, EN, 1}, {67721, 67721, 1557, CS, 1}, {67728, 67728, 1557, RU, 1}, {67741, 67741, 1557, EN, 1},
    {67750, 67750, 1558, CS, 1}, {67759, 67759, 1558, CS, 1}, {67768, 67768, 1558, RU, 1}, {67759, 67759, 1558, EN, 1},
    {67785, 67795, 1559, CS, 1}, {67785, 67785, 1559, CS, 1}, {67806, 67806, 1559, RU, 1}, {67823, 67823, 1559, EN, 1},
    {67834, 67842, 1560, CS, 1}, {67851, 67851, 1560, RU, 1}, {67851, 67866, 1560, UK, 1}, {67881, 67881, 1560, EN, 1},
    {67891, 67891, 1561, CS, 1}, {67900, 67900, 1561, RU, 1}, {67891, 67891, 1561, EN, 1}, {67915, 67915, 1562, CS, 1},
    {67922, 67922, 1562, CS, 1}, {67930, 67930, 1562, RU, 1}, {67922, 67922, 1562, EN, 1}, {67943, 67943, 1562, UK, 1},
    {67915, 67958, 1562, OTHER, 1}, {67966, 67974, 1563, CS, 1}, {67984, 67984, 1563, RU, 1},
    {67999, 67999, 1563, EN, 1}, {68008, 68008, 1563, EN, 1}, {68016, 68024, 1563, OTHER, 1},
    {67966, 67974, 1564, CS, 1}, {68033, 68033, 1564, RU, 1}, {68046, 68053, 1564, OTHER, 1},
    {68061, 68061, 1565, CS, 1}, {67984, 67984, 1565, RU, 1}, {67999, 67999, 1565, EN, 1}, {68069, 68069, 1565, EN, 1},
    {68077, 68077, 1565, EN, 1}, {68085, 68085, 1565, UK, 1}, {68098, 68105, 1566, CS, 1}, {68115, 68115, 1566, RU, 1},
    {68128, 68128, 1566, EN, 1}, {68134, 68142, 1567, CS, 1}, {68151, 68151, 1567, RU, 1}, {68166, 68166, 1567, RU, 1},
    {68134, 68134, 1567, EN, 1}, {68181, 68181, 1567, EN, 1}, {68189, 68189, 1568, CS, 1}, {68195, 68195, 1568, RU, 1},
    {68206, 68206, 1568, RU, 1}, {68217, 68217, 1568, EN, 1}, {68224, 68233, 1569, CS, 1}, {68244, 68244, 1569, RU, 1},
    {68257, 68257, 1569, EN, 1}, {68266, 68266, 1570, CS, 1}, {68270, 68270, 1570, RU, 1}, {68277, 68277, 1570, EN, 1},
    {68282, 68290, 1571, CS, 1}, {68299, 68299, 1571, RU, 1}, {68312, 68312, 1571, EN, 1}, {68319, 68319, 1571, EN, 1},
    {68282, 68290, 1572, CS, 1}, {68325, 68325, 1572, RU, 1}, {68340, 68340, 1573, CS, 1}, {68345, 68345, 1573, RU, 1},
    {68340, 68340, 1573, EN, 1}, {68356, 68356, 1574, CS, 1}, {68362, 68362, 1574, RU, 1}, {68373, 68373, 1574, EN, 1},
    {68381, 68381, 1575, CS, 1}, {68387, 68387, 1575, RU, 1}, {68398, 68398, 1575, EN, 1}, {68404, 68404, 1576, CS, 1},
    {68408, 68408, 1576, CS, 1}, {68412, 68412, 1576, CS, 1}, {68417, 68417, 1576, RU, 1}, {68428, 68428, 1576, RU, 1},
    {68412, 68412, 1576, EN, 1}, {68437, 68437, 1577, CS, 1}, {68444, 68444, 1577, RU, 1}, {68459, 68459, 1577, RU, 1},
    {68472, 68472, 1577, EN, 1}, {68480, 68480, 1578, CS, 1}, {68487, 68487, 1578, RU, 1}, {68500, 68500, 1578, RU, 1},
    {68517, 68517, 1578, EN, 1}, {68525, 68533, 1579, CS, 1}, {68542, 68542, 1579, RU, 1}, {68561, 68561, 1579, EN, 1},
    {68569, 68569, 1580, CS, 1}, {68575, 68575, 1580, RU, 1}, {68586, 68586, 1580, EN, 1}, {68591, 68591, 1580, UK, 1},
    {68602, 68608, 1580, OTHER, 1}, {68615, 68615, 1580, SK, 1}, {68621, 68621, 1581, CS, 1},
    {68627, 68635, 1581, CS, 1}, {68644, 68644, 1581, RU, 1}, {68655, 68655, 1581, RU, 1}, {68670, 68670, 1581, RU, 1},
    {68683, 68683, 1581, EN, 1}, {68689, 68689, 1581, EN, 1}, {68697, 68697, 1581, EN, 1}, {68705, 68705, 1582, CS, 1},
    {68710, 68719, 1582, RU, 1}, {68728, 68728, 1582, EN, 1}, {68734, 68734, 1582, UK, 1},
    {68745, 68745, 1582, OTHER, 1}, {68728, 68728, 1582, SK, 1}, {68751, 68751, 1582, OTHER, 1},
    {68758, 68758, 1583, CS, 1}, {68764, 68764, 1583, RU, 1}, {68758, 68758, 1583, EN, 1}, {68775, 68775, 1584, CS, 1},
    {68783, 68783, 1584, RU, 1}, {68798, 68798, 1584, RU, 1}, {68813, 68813, 1584, EN, 1}, {68821, 68821, 1585, CS, 1},
    {68831, 68831, 1585, RU, 1}, {68852, 68852, 1585, EN, 1}, {68863, 68869, 1586, CS, 1}, {68876, 68876, 1586, RU, 1},
    {68887, 68887, 1586, EN, 1}, {68894, 68894, 1587, CS, 1}, {68899, 68899, 1587, RU, 1}, {68894, 68894, 1587, EN, 1},
    {68906, 68906, 1588, CS, 1}, {68913, 68913, 1588, RU, 1}, {68926, 68926, 1588, RU, 1}, {68943, 68943, 1588, EN, 1},
    {68953, 68953, 1589, CS, 1}, {68960, 68960, 1589, RU, 1}, {68973, 68973, 1589, RU, 1}, {68988, 68988, 1589, EN, 1},
    {68996, 69003, 1590, CS, 1}, {69011, 69011, 1590, RU, 1}, {69024, 69024, 1590, RU, 1}, {68996, 68996, 1590, EN, 1},
    {69037, 69037, 1591, CS, 1}, {69044, 69044, 1591, RU, 1}, {69059, 69059, 1591, RU, 1}, {69074, 69074, 1591, EN, 1},
    {69082, 69082, 1592, CS, 1}, {69082, 69089, 1592, CS, 1}, {69097, 69097, 1592, RU, 1}, {69082, 69082, 1592, EN, 1},
    {69110, 69110, 1593, CS, 1}, {69119, 69119, 1593, RU, 1}, {69110, 69110, 1593, EN, 1}, {69134, 69134, 1594, CS, 1},
    {69142, 69142, 1594, RU, 1}, {69155, 69155, 1594, RU, 1}, {69134, 69134, 1594, EN, 1}, {69168, 69176, 1595, CS, 1},
    {69185, 69193, 1595, CS, 1}, {69202, 69202, 1595, RU, 1}, {69168, 69168, 1595, EN, 1}, {69217, 69217, 1595, EN, 1},
    {69225, 69225, 1596, CS, 1}, {69232, 69232, 1596, RU, 1}, {69225, 69225, 1596, EN, 1}, {69247, 69247, 1596, EN, 1},
    {69255, 69255, 1597, CS, 1}, {69259, 69259, 1597, RU, 1}, {69268, 69268, 1597, EN, 1}, {69273, 69279, 1598, CS, 1},
    {69287, 69287, 1598, RU, 1}, {69304, 69304, 1598, EN, 1}, {69312, 69312, 1599, CS, 1}, {69319, 69319, 1599, RU, 1},
    {69312, 69312, 1599, EN, 1}, {69334, 69334, 1600, CS, 1}, {69319, 69319, 1600, RU, 1}, {69343, 69343, 1600, EN, 1},
    {69351, 69351, 1601, CS, 1}, {69358, 69358, 1601, RU, 1}, {69371, 69371, 1601, RU, 1}, {69351, 69351, 1601, EN, 1},
    {69384, 69389, 1602, CS, 1}, {69395, 69395, 1602, CS, 1}, {69401, 69401, 1602, RU, 1}, {69410, 69410, 1602, RU, 1},
    {69395, 69395, 1602, EN, 1}, {69384, 69384, 1602, EN, 1}, {69421, 69421, 1603, CS, 1}, {69430, 69430, 1603, RU, 1},
    {69447, 69447, 1603, EN, 1}, {69458, 69468, 1604, CS, 1}, {69458, 69479, 1604, CS, 1}, {69491, 69491, 1604, RU, 1},
    {69510, 69510, 1604, RU, 1}, {69529, 69529, 1604, EN, 1}, {69539, 69539, 1605, CS, 1}, {69546, 69546, 1605, CS, 1},
    {69554, 69554, 1605, RU, 1}, {69567, 69567, 1605, RU, 1}, {69546, 69546, 1605, EN, 1}, {69580, 69580, 1605, EN, 1},
    {69587, 69587, 1605, EN, 1}, {69567, 69594, 1605, UK, 1}, {69607, 69614, 1606, CS, 1}, {69622, 69622, 1606, RU, 1},
    {69639, 69639, 1606, EN, 1}, {69649, 69649, 1607, CS, 1}, {69658, 69658, 1607, RU, 1}, {69677, 69677, 1607, EN, 1},
    {69687, 69687, 1607, EN, 1}, {69697, 69697, 1608, CS, 1}, {69704, 69704, 1608, CS, 1}, {69704, 69710, 1608, CS, 1},
    {69717, 69717, 1608, RU, 1}, {69730, 69730, 1608, RU, 1}, {69741, 69752, 1608, RU, 1}, {69697, 69697, 1608, EN, 1},
    {69704, 69704, 1608, EN, 1}, {28007, 28007, 1609, CS, 1}, {69763, 69769, 1609, CS, 1}, {28013, 28013, 1609, RU, 1},
    {69776, 69776, 1609, RU, 1}, {69787, 69787, 1609, EN, 1}, {69794, 69794, 1609, EN, 1}, {28024, 28024, 1609, EN, 1},
    {69801, 69811, 1610, CS, 1}, {69822, 69822, 1610, RU, 1}, {69801, 69801, 1610, EN, 1}, {69841, 69841, 1611, CS, 1},
    {69851, 69851, 1611, RU, 1}, {69870, 69870, 1611, EN, 1}, {69881, 69881, 1611, EN, 1},
    {69891, 69901, 1611, OTHER, 1}, {69912, 69912, 1612, CS, 1}, {69922, 69922, 1612, RU, 1},
    {69912, 69912, 1612, EN, 1}, {69941, 69941, 1612, EN, 1}, {69952, 69952, 1613, CS, 1}, {69963, 69963, 1613, RU, 1},
    {69982, 69982, 1613, EN, 1}, {69993, 69993, 1613, EN, 1}, {70004, 70013, 1614, CS, 1}, {70023, 70032, 1614, CS, 1},
    {70042, 70042, 1614, RU, 1}, {70057, 70057, 1614, EN, 1}, {70065, 70072, 1615, CS, 1}, {70082, 70089, 1615, CS, 1},
    {70082, 70082, 1615, CS, 1}, {70097, 70097, 1615, RU, 1}, {70110, 70110, 1615, RU, 1}, {70123, 70123, 1615, EN, 1},
    {70082, 70082, 1615, EN, 1}, {70131, 70131, 1615, OTHER, 1}, {70065, 70072, 1616, CS, 1},
    {70140, 70140, 1616, RU, 1}, {70123, 70123, 1616, EN, 1}, {70153, 70160, 1616, OTHER, 1},
    {70082, 70089, 1617, CS, 1}, {70168, 70168, 1617, RU, 1}, {70082, 70082, 1617, OTHER, 1},
    {70181, 70188, 1618, CS, 1}, {70197, 70197, 1618, RU, 1}, {70210, 70210, 1618, RU, 1}, {70223, 70223, 1618, EN, 1},
    {70232, 70232, 1618, EN, 1}, {70242, 70242, 1618, OTHER, 1}, {70250, 70250, 1619, CS, 1},
    {70258, 70258, 1619, RU, 1}, {70275, 70275, 1619, RU, 1}, {70284, 70284, 1619, EN, 1}, {70293, 70293, 1620, CS, 1},
    {70300, 70300, 1620, CS, 1}, {70308, 70308, 1620, CS, 1}, {70315, 70315, 1620, RU, 1}, {70328, 70339, 1620, RU, 1},
    {70350, 70350, 1620, RU, 1}, {70363, 70363, 1620, EN, 1}, {70300, 70300, 1620, EN, 1}, {70372, 70372, 1620, EN, 1},
    {70379, 70390, 1620, UK, 1}, {70401, 70401, 1621, CS, 1}, {70409, 70409, 1621, CS, 1}, {70418, 70418, 1621, RU, 1},
    {70433, 70433, 1621, RU, 1}, {70409, 70409, 1621, EN, 1}, {70448, 70448, 1622, CS, 1}, {70458, 70458, 1622, RU, 1},
    {70475, 70475, 1622, EN, 1}, {70485, 70485, 1623, CS, 1}, {70495, 70495, 1623, CS, 1}, {70506, 70506, 1623, RU, 1},
    {70495, 70495, 1623, EN, 1}, {70523, 70523, 1624, CS, 1}, {70530, 70530, 1624, RU, 1}, {70543, 70543, 1624, RU, 1},
    {70556, 70556, 1624, EN, 1}, {70567, 70567, 1625, CS, 1}, {70574, 70574, 1625, CS, 1}, {70582, 70582, 1625, RU, 1},
    {70595, 70595, 1625, RU, 1}, {70610, 70610, 1625, EN, 1}, {70617, 70617, 1625, EN, 1}, {70625, 70625, 1625, EN, 1},
    {70633, 70633, 1626, CS, 1}, {70641, 70641, 1626, RU, 1}, {70656, 70656, 1626, RU, 1}, {70669, 70669, 1626, EN, 1},
    {70677, 70677, 1627, CS, 1}, {70683, 70683, 1627, RU, 1}, {70677, 70677, 1627, EN, 1}, {70690, 70697, 1628, CS, 1},
    {70706, 70706, 1628, RU, 1}, {70717, 70717, 1628, RU, 1}, {70690, 70690, 1628, EN, 1}, {70730, 70736, 1629, CS, 1},
    {70744, 70744, 1629, RU, 1}, {70753, 70753, 1629, EN, 1}, {70730, 70736, 1630, CS, 1}, {70760, 70760, 1630, RU, 1},
    {70771, 70771, 1630, OTHER, 1}, {70730, 70736, 1631, CS, 1}, {70778, 70778, 1631, RU, 1},
    {70753, 70753, 1631, EN, 1}, {70789, 70796, 1632, CS, 1}, {70804, 70812, 1632, CS, 1}, {70821, 70821, 1632, RU, 1},
    {70789, 70789, 1632, EN, 1}, {70834, 70841, 1633, CS, 1}, {70849, 70849, 1633, RU, 1}, {70862, 70862, 1633, RU, 1},
    {70879, 70879, 1633, EN, 1}, {70889, 70889, 1633, EN, 1}, {70900, 70900, 1633, OTHER, 1},
    {70907, 70914, 1633, OTHER, 1}, {70922, 70922, 1634, CS, 1}, {70931, 70931, 1634, RU, 1},
    {70952, 70952, 1634, RU, 1}, {70971, 70971, 1634, EN, 1}, {70980, 70980, 1635, CS, 1}, {70989, 70989, 1635, RU, 1},
    {70980, 70980, 1635, EN, 1}, {71008, 71008, 1635, EN, 1}, {71017, 71026, 1636, CS, 1}, {71036, 71036, 1636, CS, 1},
    {71045, 71045, 1636, RU, 1}, {71062, 71062, 1636, EN, 1}, {71072, 71082, 1637, CS, 1}, {71093, 71093, 1637, RU, 1},
    {71112, 71112, 1637, EN, 1}, {71122, 71131, 1638, CS, 1}, {71141, 71141, 1638, RU, 1}, {71122, 71122, 1638, EN, 1},
    {71158, 71166, 1639, CS, 1}, {71175, 71175, 1639, RU, 1}, {71158, 71158, 1639, EN, 1}, {71190, 71190, 1639, EN, 1},
    {71198, 71198, 1640, CS, 1}, {71204, 71204, 1640, CS, 1}, {71211, 71211, 1640, RU, 1}, {71204, 71204, 1640, EN, 1},
    {60573, 60573, 1641, CS, 1}, {60587, 60587, 1641, RU, 1}, {60567, 60567, 1641, EN, 1}, {71226, 71235, 1642, CS, 1},
    {71245, 71245, 1642, RU, 1}, {71264, 71264, 1642, RU, 1}, {71277, 71277, 1642, EN, 1}, {71286, 71286, 1642, EN, 1},
    {71295, 71295, 1642, OTHER, 1}, {71302, 71302, 1643, CS, 1}, {71311, 71311, 1643, RU, 1},
    {71328, 71328, 1643, EN, 1}, {71337, 71337, 1644, CS, 1}, {71344, 71344, 1644, RU, 1}, {71344, 71357, 1644, UK, 1},
    {71370, 71370, 1644, EN, 1}, {71377, 71377, 1645, CS, 1}, {71386, 71386, 1645, RU, 1}, {71386, 71403, 1645, UK, 1},
    {71420, 71420, 1645, EN, 1}, {71429, 71435, 1646, CS, 1}, {71442, 71442, 1646, CS, 1}, {71450, 71450, 1646, RU, 1},
    {71469, 71469, 1646, EN, 1}, {71477, 71477, 1646, OTHER, 1}, {71429, 71435, 1647, CS, 1},
    {71485, 71485, 1647, RU, 1}, {71496, 71505, 1648, CS, 1}, {71515, 71526, 1648, CS, 1}, {71538, 71538, 1648, RU, 1},
    {71563, 71563, 1648, EN, 1}, {71574, 71574, 1649, CS, 1}, {71582, 71582, 1649, RU, 1}, {71599, 71599, 1649, RU, 1},
    {71614, 71614, 1649, RU, 1}, {71629, 71629, 1649, EN, 1}, {71637, 71641, 1650, CS, 1}, {71646, 71646, 1650, RU, 1},
    {71653, 71653, 1650, EN, 1}, {71659, 71659, 1651, CS, 1}, {71666, 71666, 1651, RU, 1}, {71681, 71681, 1651, RU, 1},
    {71694, 71694, 1651, EN, 1}, {71701, 71710, 1652, CS, 1}, {71720, 71720, 1652, RU, 1}, {71737, 71737, 1652, UK, 1},
    {71701, 71701, 1652, EN, 1}, {71756, 71768, 1652, OTHER, 1}, {71781, 71789, 1653, CS, 1},
    {71798, 71798, 1653, RU, 1}, {71811, 71811, 1653, OTHER, 1}, {71781, 71789, 1654, CS, 1},
    {58678, 58678, 1654, RU, 1}, {58669, 58669, 1654, EN, 1}, {71820, 71820, 1655, CS, 1}, {71829, 71829, 1655, RU, 1},
    {71848, 71848, 1655, EN, 1}, {71857, 71857, 1656, CS, 1}, {71863, 71863, 1656, RU, 1}, {71880, 71880, 1656, EN, 1},
    {71887, 71887, 1657, CS, 1}, {71893, 71893, 1657, RU, 1}, {71906, 71906, 1657, EN, 1}, {71912, 71922, 1658, CS, 1},
    {71934, 71934, 1658, RU, 1}, {71949, 71949, 1658, RU, 1}, {71960, 71960, 1658, EN, 1}, {71970, 71970, 1658, EN, 1},
    {71912, 71912, 1658, EN, 1}, {71978, 71978, 1659, CS, 1}, {71986, 71986, 1659, RU, 1}, {72005, 72005, 1659, RU, 1},
    {72020, 72020, 1659, EN, 1}, {72030, 72030, 1659, OTHER, 1}, {72039, 72039, 1659, OTHER, 1},
    {72047, 72047, 1660, CS, 1}, {72054, 72054, 1660, RU, 1}, {72069, 72069, 1660, RU, 1}, {72084, 72084, 1660, EN, 1},
    {72090, 72090, 1660, EN, 1}, {72098, 72098, 1660, EN, 1}, {64768, 64768, 1661, CS, 1}, {72107, 72107, 1661, RU, 1},
    {64768, 64768, 1661, EN, 1}, {72120, 72120, 1662, CS, 1}, {72128, 72128, 1662, RU, 1}, {72120, 72120, 1662, EN, 1},
    {64798, 64798, 1663, CS, 1}, {64787, 64787, 1663, RU, 1}, {64798, 64798, 1663, EN, 1}, {64294, 64294, 1664, CS, 1},
    {72137, 72137, 1664, RU, 1}, {64294, 64294, 1664, EN, 1}, {72146, 72146, 1665, CS, 1}, {72150, 72150, 1665, RU, 1},
    {72146, 72146, 1665, EN, 1}, {72157, 72157, 1666, CS, 1}, {72162, 72162, 1666, RU, 1}, {72157, 72157, 1666, EN, 1},
    {64231, 64231, 1667, CS, 1}, {72171, 72171, 1667, RU, 1}, {64231, 64231, 1667, EN, 1}, {72184, 72184, 1668, CS, 1},
    {72188, 72188, 1668, RU, 1}, {72184, 72184, 1668, EN, 1}, {72197, 72197, 1669, CS, 1}, {72203, 72203, 1669, RU, 1},
    {72197, 72197, 1669, EN, 1}, {72216, 72216, 1670, CS, 1}, {72222, 72222, 1670, RU, 1}, {72216, 72216, 1670, EN, 1},
    {72235, 72235, 1671, CS, 1}, {72240, 72240, 1671, RU, 1}, {72235, 72235, 1671, EN, 1}, {72247, 72247, 1672, CS, 1},
    {72255, 72255, 1672, RU, 1}, {72247, 72247, 1672, EN, 1}, {72262, 72262, 1673, CS, 1}, {64356, 64356, 1673, RU, 1},
    {72262, 72262, 1673, EN, 1}, {72269, 72269, 1674, CS, 1}, {72276, 72276, 1674, RU, 1}, {72269, 72269, 1674, EN, 1},
    {72289, 72289, 1675, CS, 1}, {72295, 72295, 1675, RU, 1}, {72289, 72289, 1675, EN, 1}, {72304, 72304, 1676, CS, 1},
    {72309, 72309, 1676, RU, 1}, {72304, 72304, 1676, EN, 1}, {72318, 72323, 1677, CS, 1}, {72329, 72329, 1677, RU, 1},
    {72338, 72338, 1677, RU, 1}, {72318, 72318, 1677, EN, 1}, {72318, 72323, 1677, EN, 1}, {72347, 72347, 1678, CS, 1},
    {72353, 72353, 1678, RU, 1}, {72347, 72347, 1678, EN, 1}, {65424, 65424, 1679, CS, 1}, {72364, 72364, 1679, RU, 1},
    {72377, 72377, 1679, RU, 1}, {65424, 65424, 1679, EN, 1}, {72388, 72388, 1680, CS, 1}, {72396, 72396, 1680, RU, 1},
    {72388, 72388, 1680, EN, 1}, {72407, 72407, 1681, CS, 1}, {72417, 72417, 1681, RU, 1}, {72407, 72407, 1681, EN, 1},
    {67922, 67922, 1682, CS, 1}, {72434, 72434, 1682, RU, 1}, {72445, 72445, 1682, RU, 1}, {67922, 67922, 1682, EN, 1},
    {72460, 72460, 1683, CS, 1}, {72465, 72465, 1683, RU, 1}, {72460, 72460, 1683, EN, 1}, {72474, 72474, 1684, CS, 1},
    {72481, 72481, 1684, RU, 1}, {72474, 72474, 1684, EN, 1}, {70123, 70123, 1685, CS, 1}, {72494, 72494, 1685, RU, 1},
    {70123, 70123, 1685, EN, 1}, {72507, 72507, 1686, CS, 1}, {72513, 72513, 1686, RU, 1}, {72507, 72507, 1686, EN, 1},
    {70753, 70753, 1687, CS, 1}, {70778, 70778, 1687, RU, 1}, {70753, 70753, 1687, EN, 1}, {70617, 70617, 1688, CS, 1},
    {70582, 70582, 1688, RU, 1}, {70617, 70617, 1688, EN, 1}, {70669, 70669, 1689, CS, 1}, {70656, 70656, 1689, RU, 1},
    {70669, 70669, 1689, EN, 1}, {59744, 59744, 1690, CS, 1}, {72522, 72522, 1690, RU, 1}, {59744, 59744, 1690, EN, 1},
    {42496, 42496, 1691, CS, 1}, {72533, 72533, 1691, RU, 1}, {42496, 42496, 1691, EN, 1}, {59964, 59964, 1692, CS, 1},
    {72542, 72542, 1692, RU, 1}, {59964, 59964, 1692, EN, 1}, {60194, 60194, 1693, CS, 1}, {60183, 60183, 1693, RU, 1},
    {60194, 60194, 1693, EN, 1}, {63730, 63730, 1694, CS, 1}, {72555, 72555, 1694, RU, 1}, {63730, 63730, 1694, EN, 1},
    {63716, 63716, 1695, CS, 1}, {72562, 72562, 1695, RU, 1}, {72573, 72573, 1695, RU, 1}, {63716, 63716, 1695, EN, 1},
    {64639, 64639, 1696, CS, 1}, {72580, 72580, 1696, RU, 1}, {64639, 64639, 1696, EN, 1}, {64654, 64654, 1697, CS, 1},
    {72591, 72591, 1697, RU, 1}, {64654, 64654, 1697, EN, 1}, {64645, 64645, 1698, CS, 1}, {64626, 64626, 1698, RU, 1},
    {64645, 64645, 1698, EN, 1}, {72600, 72600, 1699, CS, 1}, {72606, 72606, 1699, RU, 1}, {72600, 72600, 1699, EN, 1},
    {72617, 72617, 1700, CS, 1}, {72624, 72624, 1700, RU, 1}, {72617, 72617, 1700, EN, 1}, {72639, 72639, 1701, CS, 1},
    {72646, 72646, 1701, RU, 1}, {72661, 72661, 1701, RU, 1}, {72639, 72639, 1701, EN, 1}, {63361, 63361, 1702, CS, 1},
    {63348, 63348, 1702, RU, 1}, {63361, 63361, 1702, EN, 1}, {72676, 72676, 1703, CS, 1}, {72684, 72684, 1703, RU, 1},
    {72676, 72676, 1703, EN, 1}, {72699, 72699, 1704, CS, 1}, {72706, 72706, 1704, RU, 1}, {72699, 72699, 1704, EN, 1},
    {67543, 67543, 1705, CS, 1}, {72719, 72719, 1705, RU, 1}, {67543, 67543, 1705, EN, 1}, {66967, 66967, 1706, CS, 1},
    {72730, 72730, 1706, RU, 1}, {66967, 66967, 1706, EN, 1}, {67259, 67259, 1707, CS, 1}, {72737, 72737, 1707, RU, 1},
    {67259, 67259, 1707, EN, 1}, {67306, 67306, 1708, CS, 1}, {72746, 72746, 1708, RU, 1}, {67306, 67306, 1708, EN, 1},
    {65586, 65586, 1709, CS, 1}, {72763, 72763, 1709, RU, 1}, {72776, 72776, 1709, RU, 1}, {65586, 65586, 1709, EN, 1},
    {72789, 72789, 1710, CS, 1}, {72794, 72794, 1710, RU, 1}, {72789, 72789, 1710, EN, 1}, {58957, 58957, 1711, CS, 1},
    {72803, 72803, 1711, RU, 1}, {58957, 58957, 1711, EN, 1}, {59375, 59375, 1712, CS, 1}, {72820, 72820, 1712, RU, 1},
    {59375, 59375, 1712, EN, 1}, {64394, 64394, 1713, CS, 1}, {72829, 72829, 1713, RU, 1}, {64394, 64394, 1713, EN, 1},
    {72840, 72840, 1714, CS, 1}, {72849, 72849, 1714, RU, 1}, {72840, 72840, 1714, EN, 1}, {72868, 72868, 1715, CS, 1},
    {72876, 72876, 1715, RU, 1}, {72868, 72868, 1715, EN, 1}, {72084, 72084, 1716, CS, 1}, {72893, 72893, 1716, RU, 1},
    {72906, 72906, 1716, RU, 1}, {72084, 72084, 1716, EN, 1}, {72919, 72919, 1717, CS, 1}, {72924, 72924, 1717, RU, 1},
    {72919, 72919, 1717, EN, 1}, {72931, 72931, 1718, CS, 1}, {72924, 72924, 1718, RU, 1}, {72931, 72931, 1718, EN, 1},
    {72937, 72937, 1719, CS, 1}, {72946, 72946, 1719, CS, 1}, {72954, 72954, 1719, RU, 1}, {72937, 72937, 1719, EN, 1},
    {72946, 72946, 1719, EN, 1}, {72969, 72969, 1720, CS, 1}, {72979, 72979, 1720, RU, 1}, {72969, 72969, 1720, EN, 1},
    {72990, 72999, 1721, CS, 1}, {73009, 73009, 1721, RU, 1}, {72990, 72999, 1721, EN, 1}, {72990, 72990, 1721, EN, 1},
    {73024, 73034, 1722, CS, 1}, {73045, 73045, 1722, RU, 1}, {73024, 73034, 1722, EN, 1}, {73024, 73024, 1722, EN, 1},
    {62870, 62870, 1723, CS, 1}, {73064, 73064, 1723, RU, 1}, {62870, 62870, 1723, EN, 1}, {62851, 62851, 1724, CS, 1},
    {73083, 73083, 1724, RU, 1}, {62851, 62851, 1724, EN, 1}, {62956, 62956, 1725, CS, 1}, {73083, 73083, 1725, RU, 1},
    {62956, 62956, 1725, EN, 1}, {73098, 73098, 1726, CS, 1}, {73107, 73107, 1726, RU, 1}, {73098, 73098, 1726, EN, 1},
    {73124, 73124, 1727, CS, 1}, {73133, 73133, 1727, RU, 1}, {73124, 73124, 1727, EN, 1}, {73150, 73150, 1728, CS, 1},
    {73158, 73158, 1728, RU, 1}, {73150, 73150, 1728, EN, 1}, {73173, 73173, 1729, CS, 1}, {73181, 73181, 1729, RU, 1},
    {73173, 73173, 1729, EN, 1}, {73196, 73196, 1730, CS, 1}, {73204, 73204, 1730, RU, 1}, {73196, 73196, 1730, EN, 1},
    {73219, 73226, 1731, CS, 1}, {73234, 73234, 1731, RU, 1}, {73219, 73226, 1731, EN, 1}, {73219, 73219, 1731, EN, 1},
    {73245, 73245, 1732, CS, 1}, {73251, 73251, 1732, RU, 1}, {73245, 73245, 1732, EN, 1}, {73262, 73262, 1733, CS, 1},
    {73270, 73270, 1733, RU, 1}, {73283, 73283, 1733, RU, 1}, {73262, 73262, 1733, EN, 1}, {73298, 73298, 1734, CS, 1},
    {73305, 73305, 1734, RU, 1}, {73298, 73298, 1734, EN, 1}, {73320, 73320, 1735, CS, 1}, {73326, 73326, 1735, RU, 1},
    {73339, 73339, 1735, RU, 1}, {73320, 73320, 1735, EN, 1}, {69268, 69268, 1736, CS, 1}, {73348, 73348, 1736, RU, 1},
    {69268, 69268, 1736, EN, 1}, {68996, 68996, 1737, CS, 1}, {73355, 73355, 1737, RU, 1}, {73368, 73368, 1737, RU, 1},
    {68996, 68996, 1737, EN, 1}, {69351, 69351, 1738, CS, 1}, {69371, 69371, 1738, RU, 1}, {73381, 73381, 1738, RU, 1},
    {69351, 69351, 1738, EN, 1}, {61333, 61333, 1739, CS, 1}, {73396, 73396, 1739, RU, 1}, {73409, 73409, 1739, RU, 1},
    {61333, 61333, 1739, EN, 1}, {61366, 61366, 1740, CS, 1}, {73424, 73424, 1740, RU, 1}, {61366, 61366, 1740, EN, 1},
    {71204, 71204, 1741, CS, 1}, {73435, 73435, 1741, RU, 1}, {71204, 71204, 1741, EN, 1}, {73448, 73448, 1742, CS, 1},
    {73454, 73454, 1742, RU, 1}, {73448, 73448, 1742, EN, 1}, {71469, 71469, 1743, CS, 1}, {73463, 73463, 1743, RU, 1},
    {73476, 73476, 1743, RU, 1}, {71469, 71469, 1743, EN, 1}, {71477, 71477, 1744, CS, 1}, {71450, 71450, 1744, RU, 1},
    {71477, 71477, 1744, EN, 1}, {73489, 73489, 1745, CS, 1}, {73497, 73497, 1745, RU, 1}, {73489, 73489, 1745, EN, 1},
    {73508, 73508, 1746, CS, 1}, {73516, 73516, 1746, RU, 1}, {73508, 73508, 1746, EN, 1}, {73531, 73531, 1747, CS, 1},
    {73539, 73539, 1747, RU, 1}, {73531, 73531, 1747, EN, 1}, {62353, 73550, 1748, CS, 1}, {73558, 73558, 1748, RU, 1},
    {62353, 73550, 1748, EN, 1}, {62353, 62353, 1748, EN, 1}, {62353, 62353, 1749, CS, 1}, {73567, 73567, 1749, RU, 1},
    {62353, 62353, 1749, EN, 1}, {62090, 73578, 1750, CS, 1}, {62079, 62079, 1750, RU, 1}, {62090, 73578, 1750, EN, 1},
    {62090, 62090, 1750, EN, 1}, {73585, 73585, 1751, CS, 1}, {73591, 73591, 1751, RU, 1}, {73585, 73585, 1751, EN, 1},
    {73602, 73610, 1752, CS, 1}, {73619, 73619, 1752, RU, 1}, {73602, 73610, 1752, EN, 1}, {73602, 73602, 1752, EN, 1},
    {66894, 66894, 1753, CS, 1}, {73630, 73630, 1753, RU, 1}, {73637, 73637, 1753, RU, 1}, {66894, 66894, 1753, EN, 1},
    {66900, 66900, 1754, CS, 1}, {73637, 73637, 1754, RU, 1}, {66900, 66900, 1754, EN, 1}, {73648, 73648, 1755, CS, 1},
    {73656, 73656, 1755, RU, 1}, {73648, 73648, 1755, EN, 1}, {71277, 71277, 1756, CS, 1}, {73667, 73667, 1756, RU, 1},
    {71277, 71277, 1756, EN, 1}, {71629, 71629, 1757, CS, 1}, {71614, 71614, 1757, RU, 1}, {73682, 73682, 1757, RU, 1},
    {71629, 71629, 1757, EN, 1}, {71370, 71370, 1758, CS, 1}, {71344, 71344, 1758, RU, 1}, {71370, 71370, 1758, EN, 1},
    {37469, 37469, 1759, CS, 1}, {37433, 37433, 1759, RU, 1}, {37469, 37469, 1759, EN, 1}, {66919, 66919, 1760, CS, 1},
    {66906, 66906, 1760, RU, 1}, {66919, 66919, 1760, EN, 1}, {64315, 64315, 1761, CS, 1}, {73695, 73695, 1761, RU, 1},
    {73708, 73708, 1761, RU, 1}, {64315, 64315, 1761, EN, 1}, {64322, 64322, 1762, CS, 1}, {73721, 73721, 1762, RU, 1},
    {73738, 73738, 1762, RU, 1}, {64322, 64322, 1762, EN, 1}, {64999, 64999, 1763, CS, 1}, {73755, 73755, 1763, RU, 1},
    {73768, 73768, 1763, RU, 1}, {64999, 64999, 1763, EN, 1}, {64982, 64982, 1764, CS, 1}, {65030, 65030, 1764, RU, 1},
    {64982, 64982, 1764, EN, 1}, {64414, 64414, 1765, CS, 1}, {73779, 73779, 1765, RU, 1}, {64414, 64414, 1765, EN, 1},
    {73792, 73799, 1766, CS, 1}, {73807, 73807, 1766, RU, 1}, {73792, 73799, 1766, EN, 1}, {73792, 73792, 1766, EN, 1},
    {73818, 73826, 1767, CS, 1}, {73835, 73842, 1767, CS, 1}, {73850, 73850, 1767, RU, 1}, {73818, 73826, 1767, EN, 1},
    {73835, 73842, 1767, EN, 1}, {73818, 73818, 1767, EN, 1}, {73863, 73863, 1768, CS, 1}, {73870, 73870, 1768, RU, 1},
    {73863, 73863, 1768, EN, 1}, {64179, 64179, 1769, CS, 1}, {73885, 73885, 1769, RU, 1}, {64179, 64179, 1769, EN, 1},
    {73896, 73896, 1770, CS, 1}, {73900, 73900, 1770, RU, 1}, {73896, 73896, 1770, EN, 1}, {73907, 73907, 1771, CS, 1},
    {73915, 73915, 1771, RU, 1}, {73907, 73907, 1771, EN, 1}, {73928, 73928, 1772, CS, 1}, {73934, 73934, 1772, RU, 1},
    {73928, 73928, 1772, EN, 1}, {73945, 73945, 1773, CS, 1}, {73951, 73951, 1773, CS, 1}, {73957, 73957, 1773, RU, 1},
    {73945, 73945, 1773, EN, 1}, {73951, 73951, 1773, EN, 1}, {73970, 73970, 1774, CS, 1}, {73977, 73977, 1774, RU, 1},
    {73970, 73970, 1774, EN, 1}, {65776, 65776, 1775, CS, 1}, {73986, 73986, 1775, RU, 1}, {65776, 65776, 1775, EN, 1},
    {66389, 66389, 1776, CS, 1}, {74001, 74001, 1776, RU, 1}, {66389, 66389, 1776, EN, 1}, {74020, 74020, 1777, CS, 1},
    {74027, 74027, 1777, RU, 1}, {74020, 74020, 1777, EN, 1}, {71880, 71880, 1778, CS, 1}, {74036, 74036, 1778, RU, 1},
    {74049, 74049, 1778, RU, 1}, {71880, 71880, 1778, EN, 1}, {74062, 74062, 1779, CS, 1}, {74067, 74067, 1779, RU, 1},
    {74076, 74076, 1779, RU, 1}, {74062, 74062, 1779, EN, 1}, {63257, 63257, 1780, CS, 1}, {74085, 74085, 1780, RU, 1},
    {63257, 63257, 1780, EN, 1}, {74096, 74096, 1781, CS, 1}, {74103, 74103, 1781, RU, 1}, {74112, 74112, 1781, RU, 1},
    {74096, 74096, 1781, EN, 1}, {61424, 61424, 1782, CS, 1}, {61411, 61411, 1782, RU, 1}, {61424, 61424, 1782, EN, 1},
    {64367, 64367, 1783, CS, 1}, {74125, 74125, 1783, RU, 1}, {64367, 64367, 1783, EN, 1}, {74136, 74136, 1784, CS, 1},
    {74143, 74143, 1784, RU, 1}, {74136, 74136, 1784, EN, 1}, {65334, 65334, 1785, CS, 1}, {74156, 74156, 1785, RU, 1},
    {65334, 65334, 1785, EN, 1}, {65222, 65222, 1786, CS, 1}, {74171, 74171, 1786, RU, 1}, {65222, 65222, 1786, EN, 1},
    {65181, 65181, 1787, CS, 1}, {74184, 74184, 1787, RU, 1}, {65181, 65181, 1787, EN, 1}, {64505, 64505, 1788, CS, 1},
    {74199, 74199, 1788, RU, 1}, {64505, 64505, 1788, EN, 1}, {65149, 65149, 1789, CS, 1}, {74214, 74214, 1789, RU, 1},
    {65149, 65149, 1789, EN, 1}, {74227, 74239, 1790, CS, 0}, {74227, 74227, 1790, CS, 0}, {74252, 74252, 1790, RU, 0},
    {74273, 74273, 1790, EN, 0}, {74283, 74290, 1791, CS, 0}, {74283, 74283, 1791, CS, 0}, {74298, 74298, 1791, RU, 0},
    {74311, 74311, 1791, EN, 0}, {74317, 74326, 1792, CS, 0}, {74317, 74317, 1792, CS, 0}, {74337, 74337, 1792, RU, 0},
    {74350, 74350, 1792, EN, 0}, {74359, 74369, 1793, CS, 0}, {74380, 74380, 1793, CS, 0}, {74388, 74388, 1793, RU, 0},
    {74403, 74403, 1793, EN, 0}, {74413, 74424, 1794, CS, 0}, {74413, 74413, 1794, CS, 0}, {74437, 74437, 1794, RU, 0},
    {74452, 74452, 1794, EN, 0}, {74463, 74471, 1795, CS, 0}, {74463, 74463, 1795, CS, 0}, {74480, 74480, 1795, RU, 0},
    {74499, 74499, 1795, EN, 0}, {74508, 74514, 1796, CS, 0}, {74521, 74529, 1796, CS, 0}, {74538, 74538, 1796, RU, 0},
    {74508, 74508, 1796, EN, 0}, {74549, 74558, 1797, CS, 0}, {74568, 74568, 1797, CS, 0}, {74575, 74575, 1797, RU, 0},
    {74568, 74568, 1797, EN, 0}, {74588, 74594, 1798, CS, 0}, {74601, 74601, 1798, RU, 0}, {74612, 74612, 1798, RU, 0},
    {74621, 74621, 1798, EN, 0}, {74628, 74628, 1799, CS, 0}, {74637, 74637, 1799, RU, 0}, {74650, 74650, 1799, EN, 0},
    {74657, 74657, 1800, CS, 0}, {74667, 74667, 1800, RU, 0}, {74678, 74678, 1800, EN, 0}, {74688, 74697, 1801, CS, 0},
    {74688, 74688, 1801, CS, 0}, {74707, 74707, 1801, RU, 0}, {74720, 74720, 1801, EN, 0}, {74730, 74740, 1802, CS, 0},
    {74730, 74730, 1802, CS, 0}, {74752, 74752, 1802, RU, 0}, {74730, 74730, 1802, EN, 0}, {74767, 74779, 1803, CS, 0},
    {74767, 74767, 1803, CS, 0}, {74792, 74792, 1803, RU, 0}, {74811, 74811, 1803, EN, 0}, {74824, 74824, 1804, CS, 0},
    {74829, 74829, 1804, RU, 0}, {74838, 74838, 1804, EN, 0}, {74844, 74844, 1805, CS, 0}, {74844, 74855, 1805, CS, 0},
    {74868, 74868, 1805, RU, 0}, {74844, 74844, 1805, EN, 0}, {74883, 74890, 1806, CS, 0}, {74883, 74883, 1806, CS, 0},
    {74898, 74898, 1806, RU, 0}, {74883, 74883, 1806, EN, 0}, {74909, 74921, 1807, CS, 0}, {74934, 74934, 1807, RU, 0},
    {74951, 74951, 1807, EN, 0}, {74962, 74973, 1808, CS, 0}, {74985, 74985, 1808, RU, 0}, {75002, 75002, 1808, EN, 0},
    {75013, 75022, 1809, CS, 0}, {75032, 75032, 1809, CS, 0}, {75039, 75039, 1809, RU, 0}, {75052, 75052, 1809, EN, 0},
    {75061, 75070, 1810, CS, 0}, {75061, 75061, 1810, CS, 0}, {75080, 75080, 1810, RU, 0}, {75061, 75061, 1810, EN, 0},
    {75093, 75104, 1811, CS, 0}, {75116, 75116, 1811, RU, 0}, {75093, 75093, 1811, EN, 0}, {75133, 75139, 1812, CS, 0},
    {75147, 75147, 1812, RU, 0}, {75158, 75158, 1812, EN, 0}, {75163, 75173, 1813, CS, 0}, {75184, 75184, 1813, CS, 0},
    {75191, 75191, 1813, RU, 0}, {75204, 75204, 1813, RU, 0}, {75217, 75217, 1813, EN, 0}, {75224, 75235, 1814, CS, 0},
    {75224, 75224, 1814, CS, 0}, {75248, 75248, 1814, RU, 0}, {75224, 75224, 1814, EN, 0}, {75263, 75275, 1815, CS, 0},
    {75263, 75263, 1815, CS, 0}, {75288, 75288, 1815, RU, 0}, {75307, 75307, 1815, EN, 0}, {75319, 75327, 1816, CS, 0},
    {75336, 75336, 1816, RU, 0}, {75347, 75347, 1816, EN, 0}, {75353, 75353, 1817, CS, 0}, {75364, 75364, 1817, RU, 0},
    {75381, 75381, 1817, EN, 0}, {75389, 75397, 1818, CS, 0}, {75406, 75406, 1818, RU, 0}, {75421, 75421, 1818, EN, 0},
    {75428, 75439, 1819, CS, 0}, {75451, 75451, 1819, CS, 0}, {75460, 75460, 1819, RU, 0}, {75451, 75451, 1819, EN, 0},
    {75475, 75475, 1820, CS, 0}, {75484, 75484, 1820, RU, 0}, {75499, 75499, 1820, EN, 0}, {75508, 75518, 1821, CS, 0},
    {75508, 75508, 1821, CS, 0}, {75529, 75529, 1821, RU, 0}, {75508, 75508, 1821, EN, 0}, {75546, 75555, 1822, CS, 0},
    {75546, 75546, 1822, CS, 0}, {75565, 75565, 1822, RU, 0}, {75578, 75578, 1822, EN, 0}, {75587, 75593, 1823, CS, 0},
    {75587, 75587, 1823, CS, 0}, {75600, 75600, 1823, RU, 0}, {75587, 75587, 1823, EN, 0}, {75611, 75618, 1824, CS, 0},
    {75626, 75626, 1824, RU, 0}, {75641, 75641, 1824, EN, 0}, {75647, 75660, 1825, CS, 0}, {75674, 75674, 1825, RU, 0},
    {75693, 75693, 1825, EN, 0}, {75706, 75717, 1826, CS, 0}, {75729, 75729, 1826, RU, 0}, {75746, 75746, 1826, EN, 0},
    {75757, 75769, 1827, CS, 0}, {75757, 75757, 1827, CS, 0}, {75783, 75783, 1827, RU, 0}, {75757, 75757, 1827, EN, 0},
    {75800, 75808, 1828, CS, 0}, {75800, 75800, 1828, CS, 0}, {75817, 75817, 1828, RU, 0}, {75828, 75828, 1828, EN, 0},
    {75836, 75847, 1829, CS, 0}, {75859, 75859, 1829, RU, 0}, {75836, 75836, 1829, EN, 0}, {75880, 75887, 1830, CS, 0},
    {75880, 75880, 1830, CS, 0}, {75895, 75895, 1830, RU, 0}, {75880, 75880, 1830, EN, 0}, {75908, 75908, 1831, CS, 0},
    {75916, 75916, 1831, RU, 0}, {75927, 75927, 1831, EN, 0}, {75934, 75940, 1832, CS, 0}, {75947, 75947, 1832, RU, 0},
    {75954, 75954, 1832, EN, 0}, {75960, 75969, 1833, CS, 0}, {75980, 75980, 1833, RU, 0}, {75993, 75993, 1833, EN, 0},
    {76002, 76002, 1834, CS, 0}, {76010, 76017, 1834, CS, 0}, {76025, 76034, 1834, RU, 0}, {76043, 76043, 1834, EN, 0},
    {76051, 76051, 1835, CS, 0}, {76064, 76064, 1835, CS, 0}, {76077, 76077, 1835, RU, 0}, {76104, 76104, 1835, EN, 0},
    {76119, 76119, 1836, CS, 0}, {76130, 76130, 1836, RU, 0}, {76149, 76149, 1836, EN, 0}, {76159, 76168, 1837, CS, 0},
    {76178, 76178, 1837, RU, 0}, {76197, 76197, 1837, EN, 0}, {76207, 76207, 1838, CS, 0}, {76217, 76217, 1838, RU, 0},
    {76207, 76207, 1838, EN, 0}, {76238, 76238, 1839, CS, 0}, {76248, 76248, 1839, RU, 0}, {76267, 76267, 1839, EN, 0},
    {76277, 76277, 1840, CS, 0}, {76289, 76289, 1840, RU, 0}, {76310, 76310, 1840, EN, 0}, {76322, 76322, 1840, EN, 0},
    {76334, 76334, 1841, CS, 0}, {76342, 76342, 1841, CS, 0}, {76349, 76349, 1841, RU, 0}, {76362, 76362, 1841, EN, 0},
    {76342, 76342, 1841, EN, 0}, {76371, 76371, 1842, CS, 0}, {76378, 76378, 1842, CS, 0}, {76384, 76384, 1842, RU, 0},
    {76395, 76395, 1842, RU, 0}, {76371, 76371, 1842, EN, 0}, {76404, 76404, 1842, EN, 0}, {76410, 76410, 1843, CS, 0},
    {76420, 76420, 1843, RU, 0}, {76410, 76410, 1843, EN, 0}, {76439, 76439, 1844, CS, 0}, {76448, 76448, 1844, RU, 0},
    {76463, 76463, 1844, EN, 0}, {76473, 76473, 1845, CS, 0}, {76482, 76482, 1845, RU, 0}, {76495, 76495, 1845, EN, 0},
    {76504, 76504, 1846, CS, 0}, {76513, 76513, 1846, RU, 0}, {76504, 76504, 1846, EN, 0}, {76530, 76530, 1847, CS, 0},
    {76537, 76537, 1847, RU, 0}, {76530, 76530, 1847, EN, 0}, {76550, 76550, 1848, CS, 0}, {76559, 76559, 1848, RU, 0},
    {76572, 76572, 1848, EN, 0}, {76579, 76579, 1849, CS, 0}, {76586, 76586, 1849, RU, 0}, {76579, 76579, 1849, EN, 0},
    {76601, 76601, 1850, CS, 0}, {76606, 76606, 1850, RU, 0}, {76601, 76601, 1850, EN, 0}, {76617, 76617, 1851, CS, 0},
    {76624, 76624, 1851, RU, 0}, {76617, 76617, 1851, EN, 0}, {76633, 76633, 1852, CS, 0}, {76641, 76641, 1852, RU, 0},
    {76633, 76633, 1852, EN, 0}, {76652, 76652, 1853, CS, 0}, {59949, 59949, 1853, RU, 0}, {59972, 59972, 1853, EN, 0},
    {76661, 76661, 1854, CS, 0}, {76672, 76681, 1854, CS, 0}, {76691, 76691, 1854, RU, 0}, {76708, 76708, 1854, EN, 0},
    {76717, 76717, 1855, CS, 0}, {76726, 76726, 1855, RU, 0}, {76717, 76717, 1855, EN, 0}, {76741, 76741, 1856, CS, 0},
    {76750, 76750, 1856, RU, 0}, {76741, 76741, 1856, EN, 0}, {76767, 76767, 1857, CS, 0}, {76772, 76772, 1857, RU, 0},
    {76767, 76767, 1857, EN, 0}, {76783, 76783, 1858, CS, 0}, {76795, 76795, 1858, RU, 0}, {76814, 76814, 1858, EN, 0},
    {76824, 76824, 1859, CS, 0}, {76835, 76844, 1859, CS, 0}, {76854, 76854, 1859, RU, 0}, {76871, 76871, 1859, EN, 0},
    {76880, 76880, 1860, CS, 0}, {76889, 76896, 1860, CS, 0}, {76889, 76889, 1860, CS, 0}, {76904, 76904, 1860, RU, 0},
    {76889, 76889, 1860, EN, 0}, {76915, 76915, 1861, CS, 0}, {58777, 58785, 1861, CS, 0}, {58794, 58794, 1861, RU, 0},
    {58777, 58777, 1861, EN, 0}, {76925, 76925, 1862, CS, 0}, {76941, 76941, 1862, RU, 0}, {76925, 76925, 1862, EN, 0},
    {76965, 76965, 1863, CS, 0}, {76974, 76974, 1863, RU, 0}, {76965, 76965, 1863, EN, 0}, {76989, 76989, 1864, CS, 0},
    {77002, 77013, 1864, CS, 0}, {77025, 77025, 1864, RU, 0}, {77046, 77046, 1864, EN, 0}, {77057, 77057, 1865, CS, 0},
    {77069, 77079, 1865, CS, 0}, {77090, 77090, 1865, RU, 0}, {77069, 77069, 1865, EN, 0}, {77107, 77107, 1866, CS, 0},
    {65196, 65196, 1866, RU, 0}, {65181, 65181, 1866, EN, 0}, {70495, 70495, 1867, CS, 0}, {70506, 70506, 1867, RU, 0},
    {70495, 70495, 1867, EN, 0}, {77116, 77116, 1868, CS, 0}, {77126, 77126, 1868, RU, 0}, {77143, 77143, 1868, EN, 0},
    {77150, 77150, 1868, EN, 0}, {77157, 77157, 1869, CS, 0}, {63612, 63612, 1869, RU, 0}, {63642, 63642, 1869, EN, 0},
    {77166, 77166, 1870, CS, 0}, {77174, 77174, 1870, RU, 0}, {77187, 77187, 1870, EN, 0}, {77192, 77192, 1871, CS, 0},
    {77199, 77199, 1871, RU, 0}, {77210, 77210, 1871, EN, 0}, {77215, 77215, 1872, CS, 0}, {77223, 77223, 1872, RU, 0},
    {77215, 77215, 1872, EN, 0}, {77234, 77234, 1873, CS, 0}, {77242, 77242, 1873, RU, 0}, {77255, 77255, 1873, EN, 0},
    {77261, 77261, 1874, CS, 0}, {77268, 77268, 1874, RU, 0}, {77261, 77261, 1874, EN, 0}, {77281, 77281, 1875, CS, 0},
    {77289, 77289, 1875, RU, 0}, {77281, 77281, 1875, EN, 0}, {77300, 77300, 1876, CS, 0}, {77310, 77310, 1876, RU, 0},
    {77327, 77327, 1876, EN, 0}, {77335, 77335, 1877, CS, 0}, {77344, 77344, 1877, RU, 0}, {77335, 77335, 1877, EN, 0},
    {77357, 77357, 1878, CS, 0}, {77367, 77367, 1878, RU, 0}, {77357, 77357, 1878, EN, 0}, {77384, 77384, 1879, CS, 0},
    {77394, 77394, 1879, CS, 0}, {77404, 77404, 1879, RU, 0}, {77417, 77417, 1879, EN, 0}, {77425, 77425, 1880, CS, 0},
    {77435, 77435, 1880, RU, 0}, {77450, 77450, 1881, CS, 0}, {77460, 77460, 1881, RU, 0}, {77450, 77450, 1881, EN, 0},
    {77477, 77477, 1882, CS, 0}, {77488, 77488, 1882, RU, 0}, {77477, 77477, 1882, EN, 0}, {77507, 77507, 1883, CS, 0},
    {77517, 77517, 1883, RU, 0}, {77507, 77507, 1883, EN, 0}, {77534, 77534, 1884, CS, 0}, {77545, 77545, 1884, RU, 0},
    {77564, 77564, 1884, EN, 0}, {77572, 77572, 1885, CS, 0}, {77582, 77582, 1885, RU, 0}, {77572, 77572, 1885, EN, 0},
    {77599, 77599, 1886, CS, 0}, {77612, 77612, 1886, RU, 0}, {77633, 77633, 1886, EN, 0}, {77644, 77644, 1887, CS, 0},
    {77653, 77653, 1887, RU, 0}, {77644, 77644, 1887, EN, 0}, {77666, 77666, 1888, CS, 0}, {77678, 77678, 1888, RU, 0},
    {77666, 77666, 1888, EN, 0}, {63459, 63459, 1889, CS, 0}, {63418, 63418, 1889, RU, 0}, {63452, 63452, 1889, EN, 0},
    {77697, 77697, 1890, CS, 0}, {77710, 77720, 1890, CS, 0}, {77731, 77731, 1890, RU, 0}, {77752, 77752, 1890, EN, 0},
    {77763, 77772, 1891, CS, 0}, {77763, 77763, 1891, CS, 0}, {77783, 77783, 1891, RU, 0}, {77796, 77796, 1891, EN, 0},
    {77803, 77803, 1892, CS, 0}, {77810, 77810, 1892, RU, 0}, {77803, 77803, 1892, EN, 0}, {77823, 77823, 1893, CS, 0},
    {77833, 77833, 1893, CS, 0}, {77843, 77843, 1893, RU, 0}, {77833, 77833, 1893, EN, 0}, {77858, 77858, 1894, CS, 0},
    {77867, 77867, 1894, RU, 0}, {77858, 77858, 1894, EN, 0}, {77878, 77878, 1895, CS, 0}, {77886, 77886, 1895, RU, 0},
    {77878, 77878, 1895, EN, 0}, {77897, 77897, 1896, CS, 0}, {77903, 77903, 1896, RU, 0}, {77897, 77897, 1896, EN, 0},
    {77910, 77910, 1897, CS, 0}, {77921, 77921, 1897, RU, 0}, {77940, 77940, 1897, EN, 0}, {77948, 77948, 1898, CS, 0},
    {77955, 77955, 1898, RU, 0}, {77948, 77948, 1898, EN, 0}, {77970, 77970, 1899, CS, 0}, {77979, 77979, 1899, RU, 0},
    {77996, 77996, 1899, EN, 0}, {78005, 78005, 1900, CS, 0}, {78011, 78011, 1900, RU, 0}, {78005, 78005, 1900, EN, 0},
    {78022, 78022, 1901, CS, 0}, {78032, 78032, 1901, RU, 0}, {78022, 78022, 1901, EN, 0}, {78051, 78051, 1902, CS, 0},
    {78056, 78056, 1902, RU, 0}, {78051, 78051, 1902, EN, 0}, {78065, 78070, 1903, CS, 0}, {78076, 78076, 1903, RU, 0},
    {78065, 78065, 1903, EN, 0}, {78085, 78091, 1904, CS, 0}, {78099, 78099, 1904, RU, 0}, {78106, 78106, 1904, RU, 0},
    {78085, 78085, 1904, EN, 0}, {78117, 78126, 1905, CS, 0}, {78136, 78136, 1905, RU, 0}, {78117, 78117, 1905, EN, 0},
    {78153, 78162, 1906, CS, 0}, {78173, 78173, 1906, CS, 0}, {78182, 78182, 1906, RU, 0}, {78199, 78199, 1906, EN, 0},
    {78209, 78216, 1907, CS, 0}, {78224, 78224, 1907, RU, 0}, {78209, 78209, 1907, EN, 0}, {78235, 78235, 1907, EN, 0},
    {78242, 78250, 1908, CS, 0}, {78259, 78259, 1908, CS, 0}, {78266, 78266, 1908, RU, 0}, {78259, 78259, 1908, EN, 0},
    {78281, 78281, 1909, CS, 0}, {78289, 78289, 1909, RU, 0}, {78281, 78281, 1909, EN, 0}, {78306, 78313, 1910, CS, 0},
    {78321, 78321, 1910, RU, 0}, {78306, 78306, 1910, EN, 0}, {78334, 78339, 1911, CS, 0}, {78345, 78345, 1911, RU, 0},
    {78334, 78334, 1911, EN, 0}, {78354, 78364, 1912, CS, 0}, {78375, 78375, 1912, RU, 0}, {78388, 78388, 1912, EN, 0},
    {78399, 78408, 1913, CS, 0}, {78418, 78418, 1913, RU, 0}, {78431, 78431, 1913, EN, 0}, {78440, 78448, 1914, CS, 0},
    {78459, 78459, 1914, RU, 0}, {78440, 78440, 1914, EN, 0}, {78474, 78474, 1915, CS, 0}, {78484, 78494, 1915, CS, 0},
    {78505, 78505, 1915, RU, 0}, {78524, 78524, 1915, EN, 0}, {78535, 78540, 1916, CS, 0}, {78546, 78546, 1916, RU, 0},
    {78555, 78555, 1916, RU, 0}, {78535, 78535, 1916, EN, 0}, {78564, 78564, 1917, CS, 0}, {78571, 78571, 1917, RU, 0},
    {78584, 78584, 1917, RU, 0}, {78593, 78593, 1917, EN, 0}, {78564, 78564, 1917, EN, 0}, {78600, 78611, 1918, CS, 0},
    {78623, 78623, 1918, RU, 0}, {78600, 78600, 1918, EN, 0}, {78640, 78649, 1919, CS, 0}, {78640, 78640, 1919, CS, 0},
    {78660, 78660, 1919, RU, 0}, {78673, 78673, 1919, EN, 0}, {78682, 78682, 1920, CS, 0}, {78691, 78691, 1920, RU, 0},
    {78708, 78708, 1920, EN, 0}, {78717, 78717, 1921, CS, 0}, {78726, 78726, 1921, RU, 0}, {78717, 78717, 1921, EN, 0},
    {78741, 78741, 1922, CS, 0}, {73539, 73539, 1922, RU, 0}, {73531, 73531, 1922, EN, 0}, {78748, 78748, 1923, CS, 0},
    {78757, 78757, 1923, CS, 0}, {78767, 78767, 1923, RU, 0}, {78778, 78778, 1923, RU, 0}, {78748, 78748, 1923, EN, 0},
    {78793, 78793, 1924, CS, 0}, {78800, 78800, 1924, RU, 0}, {78813, 78813, 1924, EN, 0}, {21357, 21357, 1925, CS, 0},
    {78820, 78820, 1925, RU, 0}, {21357, 21357, 1925, EN, 0}, {78831, 78831, 1926, CS, 0}, {78839, 78839, 1926, RU, 0},
    {78850, 78850, 1926, EN, 0}, {78856, 78866, 1927, CS, 0}, {78877, 78877, 1927, RU, 0}, {78856, 78856, 1927, EN, 0},
    {78896, 78905, 1928, CS, 0}, {78915, 78915, 1928, RU, 0}, {78930, 78930, 1928, EN, 0}, {78939, 78939, 1929, CS, 0},
    {78949, 78949, 1929, RU, 0}, {78964, 78964, 1929, EN, 0}, {78974, 78979, 1930, CS, 0}, {78985, 78985, 1930, RU, 0},
    {78994, 78994, 1930, EN, 0}, {78999, 78999, 1931, CS, 0}, {79006, 79014, 1931, CS, 0}, {79023, 79023, 1931, RU, 0},
    {78999, 78999, 1931, EN, 0}, {79032, 79032, 1932, CS, 0}, {79039, 79039, 1932, RU, 0}, {79050, 79050, 1932, EN, 0},
    {79058, 79058, 1933, CS, 0}, {79067, 79076, 1933, CS, 0}, {79086, 79086, 1933, RU, 0}, {79103, 79103, 1933, EN, 0},
    {79112, 79120, 1934, CS, 0}, {79112, 79112, 1934, CS, 0}, {79129, 79129, 1934, RU, 0}, {79138, 79138, 1934, EN, 0},
    {79146, 79146, 1935, CS, 0}, {79155, 79164, 1935, CS, 0}, {79174, 79174, 1935, RU, 0}, {79155, 79155, 1935, EN, 0},
    {79191, 79199, 1936, CS, 0}, {79191, 79191, 1936, CS, 0}, {79208, 79208, 1936, RU, 0}, {79223, 79223, 1936, EN, 0},
    {79231, 79238, 1937, CS, 0}, {79246, 79246, 1937, CS, 0}, {79252, 79252, 1937, RU, 0}, {79246, 79246, 1937, EN, 0},
    {79263, 79269, 1938, CS, 0}, {79263, 79263, 1938, CS, 0}, {79277, 79277, 1938, RU, 0}, {79286, 79286, 1938, EN, 0},
    {79292, 79300, 1939, CS, 0}, {79309, 79309, 1939, RU, 0}, {79320, 79320, 1939, RU, 0}, {79292, 79292, 1939, EN, 0},
    {79331, 79331, 1940, CS, 0}, {79339, 79339, 1940, RU, 0}, {79354, 79354, 1940, EN, 0}, {79362, 79368, 1941, CS, 0},
    {79376, 79376, 1941, RU, 0}, {79362, 79362, 1941, EN, 0}, {79387, 79387, 1942, CS, 0}, {79396, 79396, 1942, RU, 0},
    {79407, 79407, 1942, EN, 0}, {79416, 79423, 1943, CS, 0}, {79416, 79416, 1943, CS, 0}, {79431, 79431, 1943, CS, 0},
    {79438, 79438, 1943, RU, 0}, {79447, 79447, 1943, EN, 0}, {79454, 79454, 1944, CS, 0}, {79462, 79462, 1944, RU, 0},
    {79454, 79454, 1944, EN, 0}, {79477, 79477, 1945, CS, 0}, {79487, 79487, 1945, CS, 0}, {79494, 79494, 1945, RU, 0},
    {79509, 79509, 1945, EN, 0}, {79519, 79519, 1946, CS, 0}, {79527, 79527, 1946, RU, 0}, {79538, 79538, 1946, EN, 0},
    {79547, 79547, 1947, CS, 0}, {79556, 79556, 1947, RU, 0}, {79569, 79569, 1947, EN, 0}, {79578, 79585, 1948, CS, 0},
    {79593, 79593, 1948, RU, 0}, {79578, 79578, 1948, EN, 0}, {79606, 79606, 1949, CS, 0}, {79615, 79615, 1949, RU, 0},
    {79628, 79628, 1949, RU, 0}, {79641, 79641, 1949, EN, 0}, {79650, 79657, 1950, CS, 0}, {79665, 79665, 1950, RU, 0},
    {79650, 79650, 1950, EN, 0}, {79676, 79676, 1951, CS, 0}, {79682, 79682, 1951, RU, 0}, {79693, 79693, 1951, EN, 0},
    {79701, 79701, 1952, CS, 0}, {79712, 79723, 1952, CS, 0}, {79735, 79735, 1952, RU, 0}, {79752, 79752, 1952, EN, 0},
    {79761, 79761, 1953, CS, 0}, {79770, 79779, 1953, CS, 0}, {79789, 79789, 1953, RU, 0}, {79770, 79770, 1953, EN, 0},
    {79806, 79814, 1954, CS, 0}, {79823, 79823, 1954, RU, 0}, {79838, 79838, 1954, EN, 0}, {79846, 79852, 1955, CS, 0},
    {79859, 79859, 1955, RU, 0}, {79872, 79872, 1955, RU, 0}, {79883, 79883, 1955, EN, 0}, {79889, 79889, 1956, CS, 0},
    {79897, 79897, 1956, RU, 0}, {79889, 79889, 1956, EN, 0}, {79910, 79917, 1957, CS, 0}, {79925, 79925, 1957, RU, 0},
    {79938, 79938, 1957, EN, 0}, {79944, 79944, 1958, CS, 0}, {79951, 79951, 1958, RU, 0}, {79968, 79968, 1958, EN, 0},
    {79976, 79976, 1959, CS, 0}, {79983, 79983, 1959, RU, 0}, {79996, 79996, 1959, EN, 0}, {80004, 80004, 1960, CS, 0},
    {80011, 80011, 1960, RU, 0}, {80004, 80004, 1960, EN, 0}, {80024, 80024, 1961, CS, 0}, {80032, 80032, 1961, RU, 0},
    {80041, 80041, 1961, EN, 0}, {80049, 80049, 1962, CS, 0}, {80054, 80054, 1962, CS, 0}, {80059, 80059, 1962, CS, 0},
    {80065, 80065, 1962, RU, 0}, {80076, 80076, 1962, RU, 0}, {80054, 80054, 1962, EN, 0}, {80087, 80087, 1963, CS, 0},
    {80092, 80092, 1963, CS, 0}, {80099, 80099, 1963, RU, 0}, {80092, 80092, 1963, EN, 0}, {80112, 80117, 1964, CS, 0},
    {80123, 80123, 1964, RU, 0}, {80132, 80132, 1964, EN, 0}, {80138, 80144, 1965, CS, 0}, {80151, 80151, 1965, RU, 0},
    {80162, 80162, 1965, EN, 0}, {80169, 80175, 1966, CS, 0}, {80182, 80182, 1966, RU, 0}, {80195, 80195, 1966, EN, 0},
    {80203, 80203, 1967, CS, 0}, {80210, 80210, 1967, RU, 0}, {80203, 80203, 1967, EN, 0}, {80221, 80227, 1968, CS, 0},
    {80234, 80234, 1968, RU, 0}, {80221, 80221, 1968, EN, 0}, {80245, 80245, 1969, CS, 0}, {80251, 80251, 1969, RU, 0},
    {80260, 80260, 1969, EN, 0}, {80267, 80267, 1969, EN, 0}, {80275, 80275, 1970, CS, 0}, {80282, 80282, 1970, RU, 0},
    {80267, 80267, 1970, EN, 0}, {80295, 80295, 1971, CS, 0}, {80303, 80303, 1971, RU, 0}, {80295, 80295, 1971, EN, 0},
    {80318, 80318, 1972, CS, 0}, {80331, 80331, 1972, RU, 0}, {80354, 80354, 1972, EN, 0}, {80369, 80373, 1973, CS, 0},
    {80378, 80378, 1973, RU, 0}, {80385, 80385, 1973, EN, 0}, {80389, 80389, 1974, CS, 0}, {80395, 80395, 1974, RU, 0},
    {80389, 80389, 1974, EN, 0}, {80408, 80408, 1975, CS, 0}, {80418, 80418, 1975, RU, 0}, {80437, 80437, 1975, EN, 0},
    {80448, 80455, 1976, CS, 0}, {80464, 80464, 1976, RU, 0}, {80477, 80477, 1976, EN, 0}, {80485, 80499, 1977, CS, 0},
    {80516, 80516, 1977, RU, 0}, {80542, 80542, 1977, EN, 0}, {80555, 80555, 1978, CS, 0}, {80567, 80567, 1978, RU, 0},
    {80587, 80587, 1978, EN, 0}, {80599, 80611, 1979, CS, 0}, {80624, 80624, 1979, RU, 0}, {80645, 80645, 1979, EN, 0},
    {80655, 80667, 1980, CS, 0}, {80680, 80680, 1980, RU, 0}, {80712, 80712, 1980, EN, 0}, {4484, 4484, 1981, CS, 0},
    {4491, 4491, 1981, RU, 0}, {4521, 4521, 1981, EN, 0}, {80729, 80729, 1982, CS, 0}, {80736, 80736, 1982, RU, 0},
    {80747, 80747, 1982, EN, 0}, {80755, 80755, 1983, CS, 0}, {80760, 80760, 1983, RU, 0}, {80769, 80769, 1983, EN, 0},
    {80774, 80779, 1984, CS, 0}, {80785, 80785, 1984, RU, 0}, {80774, 80774, 1984, EN, 0}, {80796, 80796, 1985, CS, 0},
    {80802, 80802, 1985, RU, 0}, {80796, 80796, 1985, EN, 0}, {80813, 80819, 1986, CS, 0}, {80826, 80826, 1986, RU, 0},
    {80837, 80837, 1986, EN, 0}, {80845, 80845, 1987, CS, 0}, {80852, 80852, 1987, RU, 0}, {80865, 80865, 1987, EN, 0},
    {80872, 80872, 1988, CS, 0}, {80879, 80879, 1988, RU, 0}, {80892, 80892, 1988, EN, 0}, {80899, 80907, 1989, CS, 0},
    {80916, 80916, 1989, RU, 0}, {80933, 80933, 1989, EN, 0}, {80943, 80948, 1990, CS, 0}, {80954, 80954, 1990, RU, 0},
    {80943, 80943, 1990, EN, 0}, {80963, 80971, 1991, CS, 0}, {80980, 80980, 1991, RU, 0}, {80997, 80997, 1991, EN, 0},
    {81005, 81005, 1992, CS, 0}, {81016, 81016, 1992, RU, 0}, {81005, 81005, 1992, EN, 0}, {81031, 81031, 1993, CS, 0},
    {81038, 81038, 1993, RU, 0}, {81051, 81051, 1993, RU, 0}, {81031, 81031, 1993, EN, 0}, {81066, 81066, 1994, CS, 0},
    {81074, 81074, 1994, RU, 0}, {81089, 81089, 1994, EN, 0}, {81098, 81104, 1995, CS, 0}, {81112, 81112, 1995, RU, 0},
    {81121, 81121, 1995, EN, 0}, {81127, 81135, 1996, CS, 0}, {81145, 81145, 1996, RU, 0}, {81156, 81156, 1996, EN, 0},
    {81162, 81169, 1997, CS, 0}, {81178, 81178, 1997, RU, 0}, {81189, 81189, 1997, EN, 0}, {81197, 81197, 1998, CS, 0},
    {81205, 81205, 1998, CS, 0}, {81214, 81214, 1998, RU, 0}, {81231, 81231, 1998, RU, 0}, {81246, 81246, 1998, RU, 0},
    {81205, 81205, 1998, EN, 0}, {81263, 81263, 1998, EN, 0}, {81272, 81272, 1998, EN, 0}, {81280, 81280, 1999, CS, 0},
    {81288, 81288, 1999, RU, 0}, {81280, 81280, 1999, EN, 0}, {81303, 81303, 2000, CS, 0}, {81312, 81312, 2000, RU, 0},
    {81303, 81303, 2000, EN, 0}, {81329, 81329, 2001, CS, 0}, {81338, 81338, 2001, RU, 0}, {81329, 81329, 2001, EN, 0},
    {81355, 81355, 2002, CS, 0}, {81365, 81365, 2002, RU, 0}, {81382, 81382, 2002, EN, 0}, {81392, 81392, 2003, CS, 0},
    {81398, 81398, 2003, RU, 0}, {81412, 81412, 2003, EN, 0}, {81420, 81420, 2003, EN, 0}, {81426, 81438, 2004, CS, 0},
    {81451, 81451, 2004, CS, 0}, {81461, 81461, 2004, RU, 0}, {81482, 81482, 2004, RU, 0}, {81426, 81426, 2004, EN, 0},
    {81451, 81451, 2004, EN, 0}, {81499, 81510, 2005, CS, 0}, {81523, 81523, 2005, RU, 0}, {81542, 81542, 2005, EN, 0},
    {81555, 81560, 2006, CS, 0}, {81566, 81575, 2006, CS, 0}, {81585, 81585, 2006, RU, 0}, {81555, 81555, 2006, EN, 0},
    {81596, 81605, 2007, CS, 0}, {81615, 81621, 2007, CS, 0}, {81629, 81629, 2007, RU, 0}, {81646, 81646, 2007, RU, 0},
    {81657, 81657, 2007, EN, 0}, {81615, 81615, 2007, EN, 0}, {81667, 81676, 2008, CS, 0}, {81686, 81686, 2008, RU, 0},
    {81703, 81703, 2008, EN, 0}, {81667, 81667, 2008, OTHER, 0}, {81714, 81714, 2009, CS, 0},
    {81722, 81722, 2009, RU, 0}, {81714, 81714, 2009, EN, 0}, {81737, 81737, 2009, EN, 0}, {81745, 81745, 2010, CS, 0},
    {81752, 81752, 2010, RU, 0}, {81745, 81745, 2010, EN, 0}, {81765, 81765, 2011, CS, 0}, {81772, 81772, 2011, RU, 0},
    {81765, 81765, 2011, EN, 0}, {81785, 81785, 2012, CS, 0}, {81795, 81795, 2012, RU, 0}, {81785, 81785, 2012, EN, 0},
    {81808, 81814, 2013, CS, 0}, {81821, 81821, 2013, RU, 0}, {81834, 81834, 2013, EN, 0}, {81808, 81814, 2013, EN, 0},
    {81843, 81843, 2014, CS, 0}, {81852, 81852, 2014, RU, 0}, {81865, 81865, 2014, EN, 0},
    {81874, 81880, 2014, OTHER, 0}, {81887, 81897, 2015, CS, 0}, {81908, 81908, 2015, CS, 0},
    {81917, 81917, 2015, RU, 0}, {81908, 81908, 2015, EN, 0}, {81934, 81934, 2016, CS, 0}, {81943, 81943, 2016, RU, 0},
    {81934, 81934, 2016, EN, 0}, {81960, 81960, 2017, CS, 0}, {81973, 81973, 2017, CS, 0}, {81985, 81985, 2017, RU, 0},
    {81973, 81973, 2017, EN, 0}, {82006, 82006, 2018, CS, 0}, {82015, 82015, 2018, RU, 0}, {82032, 82032, 2018, EN, 0},
    {82041, 82041, 2019, CS, 0}, {82051, 82051, 2019, RU, 0}, {82041, 82041, 2019, EN, 0}, {82068, 82068, 2020, CS, 0},
    {82081, 82081, 2020, RU, 0}, {82068, 82068, 2020, EN, 0}, {82106, 82106, 2021, CS, 0}, {82114, 82114, 2021, CS, 0},
    {68973, 68973, 2021, RU, 0}, {68988, 68988, 2021, EN, 0}, {82124, 82124, 2022, CS, 0}, {82131, 82131, 2022, RU, 0},
    {82144, 82144, 2022, EN, 0}, {82151, 82151, 2023, CS, 0}, {82162, 82162, 2023, RU, 0}, {82151, 82151, 2023, EN, 0},
    {82183, 82183, 2024, CS, 0}, {82193, 82193, 2024, RU, 0}, {82183, 82183, 2024, EN, 0}, {82212, 82212, 2025, CS, 0},
    {82219, 82228, 2025, RU, 0}, {82219, 82219, 2025, RU, 0}, {82212, 82212, 2025, EN, 0}, {82237, 82237, 2026, CS, 0},
    {82246, 82246, 2026, RU, 0}, {82237, 82237, 2026, EN, 0}, {82259, 82259, 2027, CS, 0}, {82265, 82265, 2027, RU, 0},
    {82259, 82259, 2027, EN, 0}, {82276, 82276, 2028, CS, 0}, {82282, 82282, 2028, RU, 0}, {82276, 82276, 2028, EN, 0},
    {82295, 82295, 2029, CS, 0}, {82305, 82305, 2029, RU, 0}, {82295, 82295, 2029, EN, 0}, {82316, 82316, 2030, CS, 0},
    {82326, 82326, 2030, RU, 0}, {82316, 82316, 2030, EN, 0}, {82343, 82343, 2031, CS, 0}, {82350, 82350, 2031, RU, 0},
    {82343, 82343, 2031, EN, 0}, {82363, 82363, 2032, CS, 0}, {82369, 82369, 2032, RU, 0}, {82363, 82363, 2032, EN, 0},
    {82380, 82387, 2033, CS, 0}, {82395, 82395, 2033, RU, 0}, {82380, 82380, 2033, EN, 0}, {82380, 82387, 2033, EN, 0},
    {82410, 82410, 2034, CS, 0}, {82419, 82419, 2034, RU, 0}, {82410, 82410, 2034, EN, 0}, {82438, 82438, 2035, CS, 0},
    {82449, 82449, 2035, RU, 0}, {82438, 82438, 2035, EN, 0}, {82470, 82470, 2036, CS, 0}, {82477, 82477, 2036, RU, 0},
    {82470, 82470, 2036, EN, 0}, {82490, 82490, 2037, CS, 0}, {82498, 82498, 2037, RU, 0}, {82490, 82490, 2037, EN, 0},
    {82513, 82513, 2038, CS, 0}, {82522, 82522, 2038, RU, 0}, {82513, 82513, 2038, EN, 0}, {82537, 82544, 2039, CS, 0},
    {82552, 82552, 2039, RU, 0}, {82537, 82544, 2039, EN, 0}, {82565, 82565, 2039, EN, 0}, {82537, 82537, 2039, EN, 0},
    {82573, 82573, 2040, CS, 0}, {82582, 82582, 2040, RU, 0}, {82573, 82573, 2040, EN, 0}, {82599, 82599, 2041, CS, 0},
    {82608, 82608, 2041, RU, 0}, {82599, 82599, 2041, EN, 0}, {82625, 82625, 2042, CS, 0}, {82631, 82631, 2042, RU, 0},
    {82625, 82625, 2042, EN, 0}, {82642, 82642, 2043, CS, 0}, {82654, 82654, 2043, RU, 0}, {82642, 82642, 2043, EN, 0},
    {82669, 82669, 2044, CS, 0}, {82677, 82677, 2044, RU, 0}, {82669, 82669, 2044, EN, 0}, {82688, 82688, 2045, CS, 0},
    {82696, 82696, 2045, RU, 0}, {82688, 82688, 2045, EN, 0}, {82711, 82711, 2046, CS, 0}, {82717, 82717, 2046, RU, 0},
    {82711, 82711, 2046, EN, 0}, {82730, 82730, 2047, CS, 0}, {82736, 82736, 2047, RU, 0}, {82730, 82730, 2047, EN, 0},
    {82749, 82749, 2048, CS, 0}, {82755, 82755, 2048, RU, 0}, {82749, 82749, 2048, EN, 0}, {82766, 82766, 2049, CS, 0},
    {82776, 82776, 2049, RU, 0}, {82766, 82766, 2049, EN, 0}, {82795, 82795, 2050, CS, 0}, {82801, 82801, 2050, RU, 0},
    {82795, 82795, 2050, EN, 0}, {82810, 82810, 2051, CS, 0}, {82815, 82815, 2051, RU, 0}, {82810, 82810, 2051, EN, 0},
    {82820, 82820, 2052, CS, 0}, {82827, 82827, 2052, RU, 0}, {82820, 82820, 2052, EN, 0}, {82838, 82838, 2053, CS, 0},
    {82847, 82847, 2053, RU, 0}, {82838, 82838, 2053, EN, 0}, {82864, 82864, 2054, CS, 0}, {82871, 82871, 2054, RU, 0},
    {82864, 82864, 2054, EN, 0}, {63716, 63716, 2055, CS, 0}, {82884, 82884, 2055, RU, 0}, {63716, 63716, 2055, EN, 0},
    {82893, 82893, 2056, CS, 0}, {82899, 82899, 2056, RU, 0}, {82893, 82893, 2056, EN, 0}, {82908, 82916, 2057, CS, 0},
    {82925, 82925, 2057, RU, 0}, {82908, 82916, 2057, EN, 0}, {82908, 82908, 2057, EN, 0}, {82938, 82938, 2058, CS, 0},
    {82945, 82945, 2058, RU, 0}, {82938, 82938, 2058, EN, 0}, {82956, 82956, 2059, CS, 0}, {82966, 82966, 2059, RU, 0},
    {82956, 82956, 2059, EN, 0}, {82981, 82981, 2060, CS, 0}, {82990, 82990, 2060, RU, 0}, {82981, 82981, 2060, EN, 0},
    {83005, 83005, 2061, CS, 0}, {83014, 83014, 2061, RU, 0}, {83005, 83005, 2061, EN, 0}, {83025, 83025, 2062, CS, 0},
    {83033, 83033, 2062, RU, 0}, {83025, 83025, 2062, EN, 0}, {83044, 83044, 2063, CS, 0}, {83056, 83075, 2063, RU, 0},
    {83056, 83056, 2063, RU, 0}, {83044, 83044, 2063, EN, 0}, {83094, 83094, 2064, CS, 0}, {83104, 83104, 2064, RU, 0},
    {83094, 83094, 2064, EN, 0}, {83119, 83119, 2065, CS, 0}, {83128, 83128, 2065, RU, 0}, {83119, 83119, 2065, EN, 0},
    {83139, 83139, 2066, CS, 0}, {83146, 83146, 2066, RU, 0}, {83139, 83139, 2066, EN, 0}, {83161, 83161, 2067, CS, 0},
    {83172, 83172, 2067, RU, 0}, {83161, 83161, 2067, EN, 0}, {83185, 83185, 2068, CS, 0}, {83193, 83193, 2068, RU, 0},
    {83185, 83185, 2068, EN, 0}, {83204, 83204, 2069, CS, 0}, {83213, 83213, 2069, RU, 0}, {83204, 83204, 2069, EN, 0},
    {83226, 83226, 2070, CS, 0}, {83235, 83235, 2070, RU, 0}, {83226, 83226, 2070, EN, 0}, {83248, 83248, 2071, CS, 0},
    {83259, 83259, 2071, RU, 0}, {83248, 83248, 2071, EN, 0}, {83276, 83276, 2072, CS, 0}, {83281, 83281, 2072, RU, 0},
    {83276, 83276, 2072, EN, 0}, {83290, 83290, 2073, CS, 0}, {83297, 83297, 2073, RU, 0}, {83290, 83290, 2073, EN, 0},
    {83308, 83308, 2074, CS, 0}, {83314, 83314, 2074, RU, 0}, {83308, 83308, 2074, EN, 0}, {83323, 83323, 2075, CS, 0},
    {83333, 83333, 2075, RU, 0}, {83323, 83323, 2075, EN, 0}, {83350, 83350, 2076, CS, 0}, {83359, 83359, 2076, RU, 0},
    {83350, 83350, 2076, EN, 0}, {83376, 83376, 2077, CS, 0}, {83386, 83386, 2077, RU, 0}, {83376, 83376, 2077, EN, 0},
    {83401, 83401, 2078, CS, 0}, {83408, 83408, 2078, RU, 0}, {83401, 83401, 2078, EN, 0}, {83421, 83421, 2079, CS, 0},
    {83433, 83433, 2079, RU, 0}, {83421, 83421, 2079, EN, 0}, {83452, 83452, 2080, CS, 0}, {83461, 83461, 2080, RU, 0},
    {83452, 83452, 2080, EN, 0}, {83470, 83483, 2081, CS, 0}, {83497, 83497, 2081, RU, 0}, {83470, 83483, 2081, EN, 0},
    {83470, 83470, 2081, EN, 0}, {83519, 83519, 2082, CS, 0}, {83530, 83530, 2082, RU, 0}, {83519, 83519, 2082, EN, 0},
    {83547, 83547, 2083, CS, 0}, {83554, 83554, 2083, RU, 0}, {83547, 83547, 2083, EN, 0}, {83565, 83565, 2084, CS, 0},
    {83575, 83575, 2084, RU, 0}, {83565, 83565, 2084, EN, 0}, {83592, 83592, 2085, CS, 0}, {83604, 83604, 2085, RU, 0},
    {83592, 83592, 2085, EN, 0}, {83623, 83623, 2086, CS, 0}, {83633, 83633, 2086, RU, 0}, {83623, 83623, 2086, EN, 0},
    {83650, 83650, 2087, CS, 0}, {83661, 83661, 2087, RU, 0}, {83650, 83650, 2087, EN, 0}, {83682, 83682, 2088, CS, 0},
    {83689, 83689, 2088, RU, 0}, {83682, 83682, 2088, EN, 0}, {83702, 83702, 2089, CS, 0}, {83707, 83707, 2089, RU, 0},
    {83702, 83702, 2089, EN, 0}, {83714, 83714, 2090, CS, 0}, {83721, 83721, 2090, RU, 0}, {83736, 83736, 2090, RU, 0},
    {83714, 83714, 2090, EN, 0}, {83749, 83749, 2091, CS, 0}, {83758, 83770, 2091, CS, 0}, {83783, 83783, 2091, RU, 0},
    {83749, 83749, 2091, EN, 0}, {83796, 83796, 2092, CS, 0}, {83808, 83808, 2092, RU, 0}, {83796, 83796, 2092, EN, 0},
    {83830, 83830, 2093, CS, 0}, {83840, 83840, 2093, RU, 0}, {83830, 83830, 2093, EN, 0}, {83859, 83859, 2094, CS, 0},
    {83867, 83867, 2094, RU, 0}, {83878, 83878, 2094, EN, 0}, {83886, 83893, 2095, CS, 0}, {83901, 83901, 2095, RU, 0},
    {83916, 83916, 2095, EN, 0}, {83923, 83923, 2096, CS, 0}, {83930, 83930, 2096, RU, 0}, {83923, 83923, 2096, EN, 0},
    {83941, 83941, 2097, CS, 0}, {83945, 83945, 2097, RU, 0}, {83941, 83941, 2097, EN, 0}, {83952, 83952, 2097, EN, 0},
    {83957, 83957, 2098, CS, 0}, {83964, 83964, 2098, CS, 0}, {83973, 83973, 2098, RU, 0}, {83986, 83986, 2098, RU, 0},
    {83964, 83964, 2098, EN, 0}, {83999, 83999, 2098, EN, 0}, {84006, 84012, 2099, CS, 0}, {84020, 84020, 2099, RU, 0},
    {84006, 84012, 2099, EN, 0}, {84006, 84006, 2099, EN, 0}, {84031, 84031, 2099, EN, 0}, {84037, 84046, 2100, CS, 0},
    {84056, 84056, 2100, RU, 0}, {84075, 84075, 2100, EN, 0}, {84084, 84094, 2101, CS, 0}, {84105, 84105, 2101, RU, 0},
    {84128, 84128, 2101, EN, 0}, {84140, 84140, 2102, CS, 0}, {84151, 84151, 2102, RU, 0}, {84140, 84140, 2102, EN, 0},
    {84170, 84170, 2103, CS, 0}, {84179, 84179, 2103, RU, 0}, {84196, 84196, 2103, EN, 0}, {84205, 84205, 2103, EN, 0},
    {84214, 84226, 2104, CS, 0}, {84239, 84239, 2104, RU, 0}, {84262, 84262, 2104, RU, 0}, {84287, 84297, 2104, EN, 0},
    {84287, 84287, 2104, EN, 0}, {17669, 84308, 2105, CS, 0}, {84317, 84317, 2105, RU, 0}, {84334, 84334, 2105, RU, 0},
    {17669, 84308, 2105, EN, 0}, {17669, 17669, 2105, EN, 0}, {84349, 84349, 2106, CS, 0}, {84360, 84360, 2106, RU, 0},
    {84375, 84375, 2106, EN, 0}, {84385, 84385, 2106, EN, 0}, {84398, 84398, 2107, CS, 0}, {84406, 84406, 2107, RU, 0},
    {84419, 84419, 2107, RU, 0}, {84432, 84432, 2107, EN, 0}, {84441, 84441, 2107, EN, 0}, {84449, 84449, 2108, CS, 0},
    {84462, 84462, 2108, RU, 0}, {84449, 84449, 2108, EN, 0}, {84487, 84487, 2109, CS, 0}, {84493, 84493, 2109, RU, 0},
    {84487, 84487, 2109, EN, 0}, {84504, 84504, 2110, CS, 0}, {84514, 84514, 2110, RU, 0}, {84533, 84533, 2110, EN, 0},
    {84541, 84541, 2111, CS, 0}, {84549, 84549, 2111, RU, 0}, {84541, 84541, 2111, EN, 0}, {84562, 84562, 2112, CS, 0},
    {84569, 84569, 2112, RU, 0}, {84562, 84562, 2112, EN, 0}, {84582, 84582, 2113, CS, 0}, {84588, 84588, 2113, RU, 0},
    {84582, 84582, 2113, EN, 0}, {84599, 84599, 2114, CS, 0}, {84606, 84606, 2114, RU, 0}, {84599, 84599, 2114, EN, 0},
    {84619, 84619, 2115, CS, 0}, {84626, 84626, 2115, RU, 0}, {84619, 84619, 2115, EN, 0}, {84641, 84641, 2116, CS, 0},
    {84651, 84651, 2116, RU, 0}, {84668, 84668, 2116, EN, 0}, {84680, 84680, 2117, CS, 0}, {84689, 84689, 2117, RU, 0},
    {84706, 84706, 2117, EN, 0}, {84718, 84718, 2118, CS, 0}, {84730, 84741, 2118, CS, 0}, {84753, 84753, 2118, RU, 0},
    {84776, 84776, 2118, UK, 0}, {84801, 84801, 2118, EN, 0}, {84813, 84813, 2118, EN, 0}, {84825, 84825, 2119, CS, 0},
    {84832, 84832, 2119, RU, 0}, {84845, 84845, 2119, EN, 0}, {84825, 84825, 2119, EN, 0}, {84853, 84862, 2120, CS, 0},
    {84873, 84873, 2120, RU, 0}, {84890, 84890, 2120, EN, 0}, {84901, 84912, 2121, CS, 0}, {84924, 84924, 2121, RU, 0},
    {84945, 84945, 2121, EN, 0}, {84957, 84957, 2121, EN, 0}, {84968, 84968, 2122, CS, 0}, {84980, 84980, 2122, RU, 0},
    {85001, 85001, 2122, EN, 0}, {84968, 84968, 2122, EN, 0}, {85014, 85014, 2123, CS, 0}, {85024, 85024, 2123, RU, 0},
    {85043, 85043, 2123, EN, 0}, {85053, 85053, 2124, CS, 0}, {85065, 85065, 2124, RU, 0}, {85088, 85088, 2124, EN, 0},
    {85099, 85099, 2125, CS, 0}, {85109, 85109, 2125, RU, 0}, {85099, 85099, 2125, EN, 0}, {85128, 85128, 2126, CS, 0},
    {85136, 85136, 2126, RU, 0}, {85151, 85151, 2126, EN, 0}, {85159, 85168, 2127, CS, 0}, {85179, 85192, 2127, RU, 0},
    {85179, 85179, 2127, RU, 0}, {85205, 85205, 2127, EN, 0}, {85216, 85225, 2128, CS, 0}, {85235, 85252, 2128, RU, 0},
    {85235, 85235, 2128, RU, 0}, {85269, 85269, 2128, EN, 0}, {85279, 85279, 2129, CS, 0}, {85286, 85286, 2129, RU, 0},
    {85299, 85299, 2129, EN, 0}, {85307, 85314, 2130, CS, 0}, {85322, 85322, 2130, RU, 0}, {85333, 85333, 2130, EN, 0},
    {85341, 85341, 2131, CS, 0}, {85354, 85354, 2131, RU, 0}, {85377, 85377, 2131, EN, 0}, {85388, 85388, 2131, EN, 0},
    {85400, 85400, 2131, EN, 0}, {85412, 85412, 2132, CS, 0}, {85420, 85420, 2132, RU, 0}, {85435, 85435, 2132, EN, 0},
    {85443, 85443, 2132, EN, 0}, {85451, 85462, 2133, CS, 0}, {85474, 85474, 2133, RU, 0}, {85495, 85495, 2133, EN, 0},
    {85508, 85508, 2134, CS, 0}, {85518, 85518, 2134, RU, 0}, {85537, 85537, 2134, UK, 0}, {85558, 85558, 2134, EN, 0},
    {85567, 85567, 2134, EN, 0}, {85577, 85577, 2134, EN, 0}, {85587, 85597, 2135, CS, 0}, {85608, 85608, 2135, RU, 0},
    {85627, 85627, 2135, OTHER, 0}, {85646, 85646, 2135, EN, 0}, {85657, 85657, 2136, CS, 0},
    {85668, 85668, 2136, RU, 0}, {85657, 85657, 2136, EN, 0}, {85685, 85685, 2137, CS, 0}, {85697, 85697, 2137, RU, 0},
    {85685, 85685, 2137, EN, 0}, {85714, 85724, 2138, CS, 0}, {85735, 85735, 2138, RU, 0}, {85714, 85724, 2138, EN, 0},
    {85714, 85714, 2138, EN, 0}, {85756, 85756, 2139, CS, 0}, {85763, 85763, 2139, RU, 0}, {85756, 85756, 2139, EN, 0},
    {85774, 85787, 2140, CS, 0}, {85801, 85801, 2140, RU, 0}, {85825, 85825, 2140, EN, 0}, {85837, 85837, 2140, EN, 0},
    {85855, 85867, 2141, CS, 0}, {85880, 85904, 2141, RU, 0}, {85928, 85928, 2141, EN, 0}, {85944, 85960, 2142, CS, 0},
    {85978, 85978, 2142, RU, 0}, {86012, 86012, 2142, EN, 0}, {86032, 86044, 2143, CS, 0}, {86057, 86057, 2143, RU, 0},
    {86081, 86081, 2143, EN, 0}, {86099, 86115, 2144, CS, 0}, {86132, 86152, 2144, CS, 0}, {86173, 86173, 2144, RU, 0},
    {86215, 86215, 2144, RU, 0}, {86249, 86249, 2144, EN, 0}, {86269, 86269, 2145, CS, 0}, {86282, 86282, 2145, RU, 0},
    {86318, 86318, 2145, EN, 0}, {86332, 86350, 2146, CS, 0}, {86369, 86369, 2146, RU, 0}, {86410, 86410, 2146, EN, 0},
    {86432, 86448, 2147, CS, 0}, {86465, 86465, 2147, RU, 0}, {86507, 86507, 2147, EN, 0}, {86529, 86545, 2148, CS, 0},
    {86563, 86563, 2148, RU, 0}, {86595, 86595, 2148, EN, 0}, {86614, 86630, 2149, CS, 0}, {86647, 86647, 2149, RU, 0},
    {86675, 86675, 2149, EN, 0}, {86693, 86709, 2150, CS, 0}, {86726, 86726, 2150, RU, 0}, {86766, 86766, 2150, RU, 0},
    {86800, 86800, 2150, EN, 0}, {86819, 86819, 2150, EN, 0}, {86835, 86851, 2151, CS, 0}, {86870, 86870, 2151, RU, 0},
    {86903, 86903, 2151, RU, 0}, {86935, 86955, 2151, EN, 0}, {86935, 86935, 2151, EN, 0}, {86976, 86996, 2152, CS, 0},
    {87017, 87017, 2152, RU, 0}, {87065, 87065, 2152, EN, 0}, {87089, 87089, 2153, CS, 0}, {87103, 87103, 2153, RU, 0},
    {87129, 87129, 2153, EN, 0}, {87143, 87143, 2154, CS, 0}, {87160, 87160, 2154, RU, 0}, {87184, 87184, 2154, EN, 0},
    {87196, 87196, 2155, CS, 0}, {87213, 87213, 2155, RU, 0}, {87245, 87245, 2155, EN, 0}, {87262, 87278, 2156, CS, 0},
    {87295, 87295, 2156, RU, 0}, {87317, 87317, 2156, RU, 0}, {87339, 87339, 2156, EN, 0}, {87352, 87352, 2156, EN, 0},
    {87367, 87387, 2157, CS, 0}, {87408, 87408, 2157, RU, 0}, {87438, 87438, 2157, EN, 0}, {87454, 87454, 2158, CS, 0},
    {87464, 87464, 2158, RU, 0}, {87486, 87486, 2158, EN, 0}, {87496, 87510, 2159, CS, 0}, {87525, 87525, 2159, RU, 0},
    {87551, 87551, 2159, EN, 0}, {87567, 87586, 2160, CS, 0}, {87606, 87606, 2160, RU, 0}, {87642, 87642, 2160, EN, 0},
    {87660, 87675, 2161, CS, 0}, {87693, 87693, 2161, RU, 0}, {87721, 87721, 2161, EN, 0}, {87736, 87757, 2162, CS, 0},
    {87779, 87779, 2162, RU, 0}, {87817, 87817, 2162, EN, 0}, {87838, 87838, 2163, CS, 0}, {87850, 87850, 2163, CS, 0},
    {87865, 87885, 2163, RU, 0}, {87906, 87906, 2163, EN, 0}, {87918, 87930, 2163, EN, 0}, {87943, 87943, 2164, CS, 0},
    {87954, 87954, 2164, RU, 0}, {87943, 87943, 2164, EN, 0}, {87972, 87972, 2165, CS, 0}, {87984, 87984, 2165, RU, 0},
    {88002, 88002, 2165, EN, 0}, {88014, 88014, 2166, CS, 0}, {88021, 88021, 2166, RU, 0}, {88014, 88014, 2166, EN, 0},
    {88034, 88034, 2167, CS, 0}, {88042, 88042, 2167, RU, 0}, {88057, 88057, 2167, EN, 0}, {88068, 88077, 2168, CS, 0},
    {88087, 88087, 2168, RU, 0}, {88108, 88108, 2168, EN, 0}, {88119, 88136, 2169, CS, 0}, {88155, 88155, 2169, RU, 0},
    {88185, 88185, 2169, EN, 0}, {88208, 88208, 2170, CS, 0}, {88212, 88240, 2170, CS, 0}, {88271, 88286, 2170, CS, 0},
    {88303, 88303, 2170, RU, 0}, {88310, 88369, 2170, RU, 0}, {88428, 88428, 2170, EN, 0}, {88431, 88431, 2170, EN, 0},
    {88446, 88446, 2170, OTHER, 0}, {88450, 88450, 2170, OTHER, 0}, {88454, 88454, 2171, CS, 0},
    {88457, 88471, 2171, CS, 0}, {88486, 88486, 2171, RU, 0}, {88491, 88491, 2171, RU, 0}, {88508, 88508, 2171, RU, 0},
    {88540, 88540, 2171, UK, 0}, {88454, 88454, 2171, EN, 0}, {88545, 88545, 2171, EN, 0},
    {88560, 88560, 2171, OTHER, 0}, {88576, 88592, 2172, CS, 0}, {88609, 88609, 2172, RU, 0},
    {88634, 88634, 2172, RU, 0}, {88674, 88674, 2172, EN, 0}, {88694, 88713, 2173, CS, 0}, {88733, 88733, 2173, CS, 0},
    {88747, 88747, 2173, RU, 0}, {88774, 88774, 2173, RU, 0}, {88816, 88816, 2173, EN, 0}, {88836, 88850, 2174, CS, 0},
    {88865, 88865, 2174, RU, 0}, {88899, 88899, 2174, EN, 0}, {88916, 88916, 2175, CS, 0}, {88928, 88928, 2175, RU, 0},
    {88952, 88952, 2175, EN, 0}, {88970, 88995, 2176, CS, 0}, {89023, 89023, 2176, CS, 0}, {89027, 89027, 2176, RU, 0},
    {89082, 89082, 2176, RU, 0}, {89089, 89089, 2176, EN, 0}, {89023, 89023, 2176, EN, 0}, {89111, 89132, 2177, CS, 0},
    {89156, 89182, 2177, CS, 0}, {89211, 89211, 2177, RU, 0}, {89254, 89254, 2177, RU, 0}, {89284, 89284, 2177, EN, 0},
    {89310, 89341, 2178, CS, 0}, {89375, 89375, 2178, CS, 0}, {89380, 89380, 2178, RU, 0}, {89445, 89445, 2178, RU, 0},
    {89454, 89454, 2178, EN, 0}, {89485, 89485, 2178, EN, 0}, {89490, 89512, 2179, CS, 0}, {89537, 89537, 2179, RU, 0},
    {89581, 89581, 2179, EN, 0}, {89600, 89634, 2180, CS, 0}, {89674, 89674, 2180, CS, 0}, {89678, 89678, 2180, RU, 0},
    {89749, 89749, 2180, RU, 0}, {89756, 89756, 2180, EN, 0}, {89784, 89784, 2180, EN, 0}, {89788, 89788, 2181, CS, 0},
    {89793, 89818, 2181, CS, 0}, {89844, 89844, 2181, RU, 0}, {89853, 89853, 2181, RU, 0}, {89788, 89788, 2181, EN, 0},
    {89905, 89905, 2181, EN, 0}, {89940, 89958, 2182, CS, 0}, {89978, 89978, 2182, RU, 0}, {90014, 90014, 2182, RU, 0},
    {90021, 90021, 2182, EN, 0}, {90033, 90033, 2183, CS, 0}, {90038, 90071, 2183, CS, 0}, {90109, 90109, 2183, RU, 0},
    {90116, 90116, 2183, RU, 0}, {90179, 90179, 2183, EN, 0}, {90187, 90187, 2184, CS, 0}, {90191, 90222, 2184, CS, 0},
    {90259, 90259, 2184, RU, 0}, {90266, 90266, 2184, RU, 0}, {90333, 90333, 2184, EN, 0}, {90337, 90337, 2184, EN, 0},
    {90372, 90372, 2185, CS, 0}, {90377, 90377, 2185, RU, 0}, {90386, 90386, 2185, EN, 0}, {90391, 90391, 2186, CS, 0},
    {90396, 90396, 2186, RU, 0}, {90391, 90391, 2186, EN, 0}, {90405, 90405, 2187, CS, 0}, {90410, 90410, 2187, RU, 0},
    {90405, 90405, 2187, EN, 0}, {90419, 90419, 2188, CS, 0}, {90426, 90426, 2188, RU, 0}, {90419, 90419, 2188, EN, 0},
    {90439, 90439, 2189, CS, 0}, {90446, 90446, 2189, RU, 0}, {90439, 90439, 2189, EN, 0}, {90459, 90459, 2190, CS, 0},
    {90463, 90487, 2190, CS, 0}, {90515, 90515, 2190, RU, 0}, {90522, 90522, 2190, RU, 0}, {90575, 90575, 2190, EN, 0},
    {90579, 90579, 2190, EN, 0}, {90607, 90621, 2191, CS, 0}, {90637, 90637, 2191, RU, 0}, {90665, 90665, 2191, EN, 0},
    {90676, 90708, 2192, CS, 0}, {90743, 90743, 2192, RU, 0}, {90816, 90816, 2192, EN, 0}, {90842, 90870, 2193, CS, 0},
    {90901, 90901, 2193, CS, 0}, {90905, 90905, 2193, RU, 0}, {90964, 90964, 2193, RU, 0}, {90971, 90971, 2193, EN, 0},
    {90901, 90901, 2193, EN, 0}, {90996, 91025, 2194, CS, 0}, {91058, 91058, 2194, CS, 0}, {91062, 91062, 2194, RU, 0},
    {91127, 91127, 2194, RU, 0}, {91134, 91134, 2194, EN, 0}, {91166, 91166, 2194, EN, 0}, {91170, 91194, 2195, CS, 0},
    {91222, 91222, 2195, RU, 0}, {91256, 91256, 2195, EN, 0}, {91287, 91312, 2196, CS, 0}, {91340, 91340, 2196, RU, 0},
    {91393, 91393, 2196, EN, 0}, {91422, 91422, 2196, EN, 0}, {91426, 91426, 2197, CS, 0}, {91431, 91473, 2197, CS, 0},
    {91517, 91517, 2197, RU, 0}, {91530, 91530, 2197, EN, 0}, {91535, 91535, 2197, EN, 0}, {91570, 91587, 2198, CS, 0},
    {91605, 91605, 2198, RU, 0}, {91641, 91641, 2198, RU, 0}, {91654, 91654, 2198, EN, 0}, {91671, 91689, 2199, CS, 0},
    {91712, 91712, 2199, RU, 0}, {91754, 91754, 2199, EN, 0}, {91771, 91789, 2200, CS, 0}, {91810, 91810, 2200, RU, 0},
    {91830, 91830, 2200, EN, 0}, {91848, 91873, 2201, CS, 0}, {91905, 91905, 2201, RU, 0}, {91958, 91958, 2201, EN, 0},
    {91982, 91995, 2202, CS, 0}, {92013, 92013, 2202, RU, 0}, {92039, 92039, 2202, EN, 0}, {92049, 92067, 2203, CS, 0},
    {92087, 92087, 2203, RU, 0}, {92118, 92118, 2203, EN, 0}, {92142, 92167, 2203, OTHER, 0},
    {92194, 92226, 2204, CS, 0}, {92262, 92262, 2204, RU, 0}, {92316, 92316, 2204, EN, 0}, {92336, 92349, 2205, CS, 0},
    {92363, 92363, 2205, RU, 0}, {92395, 92395, 2205, EN, 0}, {92409, 92422, 2206, CS, 0}, {92436, 92436, 2206, RU, 0},
    {92483, 92483, 2206, EN, 0}, {92495, 92531, 2207, CS, 0}, {92568, 92568, 2207, CS, 0}, {92572, 92572, 2207, RU, 0},
    {92639, 92639, 2207, RU, 0}, {92646, 92646, 2207, EN, 0}, {92680, 92680, 2207, EN, 0}, {92684, 92698, 2208, CS, 0},
    {92715, 92715, 2208, RU, 0}, {92757, 92757, 2208, RU, 0}, {92766, 92766, 2208, RU, 0}, {92771, 92771, 2208, EN, 0},
    {80054, 80054, 2208, EN, 0}, {92785, 92785, 2208, EN, 0}, {92790, 92799, 2209, CS, 0}, {92809, 92809, 2209, RU, 0},
    {92827, 92827, 2209, EN, 0}, {92836, 92836, 2209, EN, 0}, {92845, 92855, 2210, CS, 0}, {92866, 92866, 2210, RU, 0},
    {92883, 92883, 2210, EN, 0}, {92893, 92893, 2210, EN, 0}, {92903, 92909, 2211, CS, 0}, {92916, 92916, 2211, RU, 0},
    {92903, 92903, 2211, EN, 0}, {92927, 92935, 2212, CS, 0}, {92945, 92945, 2212, RU, 0}, {92927, 92927, 2212, EN, 0},
    {92960, 92960, 2213, CS, 0}, {92966, 92966, 2213, RU, 0}, {92960, 92960, 2213, EN, 0}, {92975, 92984, 2214, CS, 0},
    {92996, 92996, 2214, RU, 0}, {93014, 93014, 2214, EN, 0}, {93026, 93026, 2215, CS, 0}, {93034, 93034, 2215, RU, 0},
    {93051, 93051, 2215, EN, 0}, {93060, 93083, 2216, CS, 0}, {93108, 93108, 2216, RU, 0}, {93150, 93150, 2216, EN, 0},
    {93175, 93190, 2217, CS, 0}, {93207, 93207, 2217, RU, 0}, {93231, 93231, 2217, EN, 0}, {93248, 93263, 2218, CS, 0},
    {93280, 93280, 2218, RU, 0}, {93306, 93306, 2218, EN, 0}, {93321, 93335, 2219, CS, 0}, {93351, 93351, 2219, RU, 0},
    {93370, 93370, 2219, EN, 0}, {93380, 93392, 2220, CS, 0}, {93406, 93406, 2220, RU, 0}, {93446, 93446, 2220, RU, 0},
    {93461, 93461, 2220, EN, 0}, {93472, 93472, 2221, CS, 0}, {93486, 93486, 2221, RU, 0}, {93516, 93516, 2221, EN, 0},
    {93535, 93550, 2222, CS, 0}, {93569, 93569, 2222, RU, 0}, {93599, 93599, 2222, EN, 0}, {93614, 93628, 2223, CS, 0},
    {93645, 93645, 2223, RU, 0}, {93673, 93673, 2223, EN, 0}, {93688, 93702, 2224, CS, 0}, {93719, 93719, 2224, RU, 0},
    {93745, 93745, 2224, EN, 0}, {93759, 93772, 2225, CS, 0}, {93787, 93787, 2225, RU, 0}, {93825, 93825, 2225, EN, 0},
    {93846, 93866, 2226, CS, 0}, {93888, 93888, 2226, RU, 0}, {93920, 93920, 2226, EN, 0}, {93940, 93940, 2227, CS, 0},
    {93944, 93944, 2227, RU, 0}, {93940, 93940, 2227, EN, 0}, {93951, 93951, 2228, CS, 0}, {93955, 93955, 2228, RU, 0},
    {93951, 93951, 2228, EN, 0}, {93962, 93962, 2229, CS, 0}, {93967, 93967, 2229, RU, 0}, {93962, 93962, 2229, EN, 0},
    {93976, 93976, 2230, CS, 0}, {93980, 93980, 2230, RU, 0}, {93976, 93976, 2230, EN, 0}, {93987, 93987, 2231, CS, 0},
    {93992, 93992, 2231, RU, 0}, {93987, 93987, 2231, EN, 0}, {94001, 94001, 2232, CS, 0}, {94005, 94005, 2232, RU, 0},
    {94001, 94001, 2232, EN, 0}, {94012, 94015, 2233, CS, 0}, {94019, 94024, 2233, CS, 0}, {94030, 94030, 2233, RU, 0},
    {94035, 94035, 2233, EN, 0}, {94041, 94041, 2234, CS, 0}, {94045, 94045, 2234, RU, 0}, {94041, 94041, 2234, EN, 0},
    {94052, 94052, 2235, CS, 0}, {94056, 94056, 2235, RU, 0}, {94052, 94052, 2235, EN, 0}, {94063, 94063, 2236, CS, 0},
    {94068, 94068, 2236, RU, 0}, {94077, 94077, 2236, EN, 0}, {94082, 94086, 2237, CS, 0}, {94091, 94126, 2237, CS, 0},
    {94163, 94163, 2237, RU, 0}, {94170, 94170, 2237, RU, 0}, {94241, 94241, 2237, EN, 0}, {94245, 94245, 2237, EN, 0},
    {94279, 94284, 2238, CS, 0}, {94290, 94324, 2238, CS, 0}, {94360, 94360, 2238, RU, 0}, {94369, 94369, 2238, RU, 0},
    {94444, 94444, 2238, EN, 0}, {94483, 94488, 2239, CS, 0}, {94494, 94533, 2239, CS, 0}, {94575, 94575, 2239, RU, 0},
    {94584, 94584, 2239, RU, 0}, {94665, 94665, 2239, EN, 0}, {94697, 94701, 2240, CS, 0}, {94706, 94731, 2240, CS, 0},
    {94758, 94758, 2240, RU, 0}, {94765, 94765, 2240, RU, 0}, {94813, 94813, 2240, EN, 0}, {94835, 94840, 2241, CS, 0},
    {94846, 94881, 2241, CS, 0}, {94921, 94921, 2241, RU, 0}, {94930, 94930, 2241, RU, 0}, {95002, 95002, 2241, EN, 0},
    {95032, 95032, 2242, CS, 0}, {95036, 95065, 2242, CS, 0}, {95097, 95097, 2242, RU, 0}, {95104, 95104, 2242, RU, 0},
    {95171, 95171, 2242, EN, 0}, {95194, 95194, 2243, CS, 0}, {95200, 95200, 2243, RU, 0}, {95194, 95194, 2243, EN, 0},
    {95211, 95211, 2244, CS, 0}, {95217, 95217, 2244, RU, 0}, {95211, 95211, 2244, EN, 0}, {95228, 95228, 2245, CS, 0},
    {95231, 95231, 2245, RU, 0}, {95228, 95228, 2245, EN, 0}, {95236, 95236, 2246, CS, 0}, {95244, 95244, 2246, RU, 0},
    {95236, 95236, 2246, EN, 0}, {95259, 95259, 2247, CS, 0}, {95269, 95269, 2247, RU, 0}, {95259, 95259, 2247, EN, 0},
    {95284, 95296, 2248, CS, 0}, {95310, 95310, 2248, RU, 0}, {95336, 95336, 2248, RU, 0}, {95345, 95345, 2248, EN, 0},
    {95354, 95382, 2249, CS, 0}, {95412, 95412, 2249, CS, 0}, {95423, 95423, 2249, RU, 0}, {95442, 95442, 2249, RU, 0},
    {95502, 95502, 2249, EN, 0}, {95512, 95512, 2249, EN, 0}, {95536, 95536, 2250, CS, 0}, {95545, 95545, 2250, RU, 0},
    {95536, 95536, 2250, EN, 0}, {95562, 95562, 2251, CS, 0}, {95572, 95572, 2251, RU, 0}, {95591, 95591, 2251, EN, 0},
    {95601, 95615, 2252, CS, 0}, {95630, 95630, 2252, RU, 0}, {95662, 95678, 2252, EN, 0}, {95695, 95695, 2253, CS, 0},
    {95705, 95705, 2253, RU, 0}, {95721, 95721, 2253, EN, 0}, {95732, 95747, 2254, CS, 0}, {95765, 95765, 2254, RU, 0},
    {95799, 95799, 2254, EN, 0}, {95811, 95826, 2255, CS, 0}, {95843, 95843, 2255, RU, 0}, {95879, 95879, 2255, EN, 0},
    {95895, 95911, 2256, CS, 0}, {95929, 95929, 2256, RU, 0}, {95965, 95965, 2256, EN, 0}, {95982, 95998, 2257, CS, 0},
    {96016, 96016, 2257, RU, 0}, {96056, 96056, 2257, EN, 0}, {96073, 96090, 2258, CS, 0}, {96109, 96109, 2258, RU, 0},
    {96155, 96155, 2258, EN, 0}, {96172, 96185, 2259, CS, 0}, {96199, 96199, 2259, RU, 0}, {96225, 96225, 2259, EN, 0},
    {96245, 96245, 2260, CS, 0}, {96264, 96264, 2260, CS, 0}, {96283, 96283, 2260, RU, 0}, {96319, 96319, 2260, EN, 0},
    {96338, 96356, 2260, OTHER, 0}, {96375, 96405, 2261, CS, 0}, {96437, 96437, 2261, CS, 0},
    {96441, 96441, 2261, RU, 0}, {96502, 96502, 2261, EN, 0}, {96537, 96557, 2262, CS, 0}, {96578, 96578, 2262, RU, 0},
    {96620, 96620, 2262, EN, 0}, {96636, 96654, 2263, CS, 0}, {96674, 96674, 2263, RU, 0}, {96716, 96716, 2263, EN, 0},
    {96731, 96748, 2264, CS, 0}, {96768, 96768, 2264, RU, 0}, {96810, 96810, 2264, EN, 0}, {96830, 96830, 2265, CS, 0},
    {96852, 96852, 2265, RU, 0}, {96892, 96892, 2265, RU, 0}, {96934, 96934, 2265, EN, 0}, {96953, 96982, 2266, CS, 0},
    {97017, 97022, 2266, CS, 0}, {97028, 97028, 2266, RU, 0}, {97089, 97089, 2266, EN, 0}, {97116, 97116, 2266, EN, 0},
    {97120, 97148, 2267, CS, 0}, {97179, 97179, 2267, RU, 0}, {97254, 97254, 2267, RU, 0}, {97261, 97261, 2267, EN, 0},
    {97285, 97285, 2267, EN, 0}, {97289, 97305, 2268, CS, 0}, {97323, 97327, 2268, CS, 0}, {97332, 97332, 2268, RU, 0},
    {97366, 97366, 2268, EN, 0}, {97323, 97327, 2268, EN, 0}, {97381, 97393, 2269, CS, 0}, {97408, 97408, 2269, RU, 0},
    {97453, 97453, 2269, EN, 0}, {97468, 97488, 2270, CS, 0}, {97512, 97516, 2270, CS, 0}, {97521, 97521, 2270, RU, 0},
    {97570, 97570, 2270, RU, 0}, {97577, 97577, 2270, EN, 0}, {97512, 97512, 2270, EN, 0}, {97597, 97612, 2271, CS, 0},
    {97629, 97629, 2271, RU, 0}, {97667, 97667, 2271, EN, 0}, {97684, 97698, 2272, CS, 0}, {97714, 97714, 2272, RU, 0},
    {97740, 97740, 2272, EN, 0}, {97752, 97765, 2273, CS, 0}, {97780, 97780, 2273, RU, 0}, {97808, 97808, 2273, EN, 0},
    {97822, 97822, 2274, CS, 0}, {97826, 97826, 2274, RU, 0}, {97822, 97822, 2274, EN, 0}, {97841, 97841, 2275, CS, 0},
    {97845, 97845, 2275, RU, 0}, {97841, 97841, 2275, EN, 0}, {97860, 97860, 2276, CS, 0}, {97881, 97881, 2276, CS, 0},
    {97885, 97885, 2276, RU, 0}, {97907, 97907, 2276, RU, 0}, {97860, 97860, 2276, EN, 0}, {97881, 97881, 2276, EN, 0},
    {97914, 97914, 2277, CS, 0}, {97919, 97919, 2277, RU, 0}, {97914, 97914, 2277, EN, 0}, {97928, 97944, 2278, CS, 0},
    {97961, 97983, 2278, CS, 0}, {98007, 98007, 2278, RU, 0}, {98033, 98033, 2278, RU, 0}, {98065, 98065, 2278, EN, 0},
    {98083, 98094, 2279, CS, 0}, {98107, 98107, 2279, RU, 0}, {98083, 98094, 2279, EN, 0}, {98127, 98127, 2280, CS, 0},
    {98134, 98134, 2280, RU, 0}, {98127, 98127, 2280, EN, 0}, {98143, 98143, 2281, CS, 0}, {98152, 98152, 2281, RU, 0},
    {98143, 98143, 2281, EN, 0}, {98167, 98167, 2282, CS, 0}, {98177, 98177, 2282, RU, 0}, {98167, 98167, 2282, EN, 0},
    {98198, 98198, 2283, CS, 0}, {98208, 98208, 2283, RU, 0}, {98208, 98227, 2283, UK, 0}, {98246, 98246, 2283, EN, 0},
    {98256, 98256, 2284, CS, 0}, {98278, 98278, 2284, RU, 0}, {98322, 98322, 2284, RU, 0}, {98256, 98256, 2284, EN, 0},
    {98358, 98358, 2285, CS, 0}, {98369, 98369, 2285, RU, 0}, {98358, 98358, 2285, EN, 0}, {98384, 98384, 2286, CS, 0},
    {98392, 98392, 2286, RU, 0}, {98384, 98384, 2286, EN, 0}, {98407, 98423, 2287, CS, 0}, {98440, 98468, 2287, RU, 0},
    {98496, 98496, 2287, EN, 0}, {98508, 98529, 2288, CS, 0}, {98552, 98552, 2288, RU, 0}, {98596, 98596, 2288, EN, 0},
    {98613, 98633, 2289, CS, 0}, {98654, 98654, 2289, RU, 0}, {98698, 98698, 2289, EN, 0}, {98715, 98736, 2290, CS, 0},
    {98758, 98758, 2290, RU, 0}, {98798, 98798, 2290, EN, 0}, {98811, 98832, 2291, CS, 0}, {98854, 98854, 2291, RU, 0},
    {98896, 98896, 2291, EN, 0}, {98915, 98944, 2292, CS, 0}, {98976, 98976, 2292, RU, 0}, {99033, 99033, 2292, EN, 0},
    {99057, 99088, 2293, CS, 0}, {99123, 99146, 2293, CS, 0}, {99171, 99171, 2293, RU, 0}, {99178, 99178, 2293, RU, 0},
    {99233, 99233, 2293, EN, 0}, {99261, 99261, 2293, EN, 0}, {99278, 99278, 2294, CS, 0}, {99298, 99298, 2294, RU, 0},
    {99305, 99305, 2294, RU, 0}, {99358, 99358, 2294, EN, 0}, {99383, 99383, 2294, EN, 0}, {99401, 99401, 2295, CS, 0},
    {99421, 99421, 2295, RU, 0}, {99442, 99442, 2295, RU, 0}, {99482, 99482, 2295, EN, 0}, {99502, 99502, 2295, EN, 0},
    {99519, 99540, 2296, CS, 0}, {99562, 99562, 2296, RU, 0}, {99575, 99575, 2296, RU, 0}, {99617, 99617, 2296, EN, 0},
    {99637, 99637, 2296, EN, 0}, {99654, 99671, 2297, CS, 0}, {99690, 99713, 2297, CS, 0}, {99740, 99740, 2297, RU, 0},
    {99780, 99780, 2297, RU, 0}, {99833, 99833, 2297, EN, 0}, {99849, 99849, 2297, EN, 0}, {99871, 99890, 2298, CS, 0},
    {99911, 99911, 2298, RU, 0}, {99951, 99951, 2298, EN, 0}, {99967, 99992, 2299, CS, 0},
    {100020, 100020, 2299, RU, 0}, {100075, 100075, 2299, RU, 0}, {100082, 100082, 2299, EN, 0},
    {100106, 100128, 2300, CS, 0}, {100153, 100153, 2300, RU, 0}, {100204, 100204, 2300, EN, 0},
    {100226, 100257, 2301, CS, 0}, {100292, 100292, 2301, RU, 0}, {100353, 100353, 2301, EN, 0},
    {100381, 100398, 2302, CS, 0}, {100416, 100416, 2302, RU, 0}, {100444, 100444, 2302, RU, 0},
    {100476, 100476, 2302, RU, 0}, {100519, 100519, 2302, EN, 0}, {100541, 100541, 2302, EN, 0},
    {100559, 100559, 2302, EN, 0}, {100575, 100594, 2303, CS, 0}, {100616, 100616, 2303, RU, 0},
    {100656, 100656, 2303, EN, 0}, {100674, 100674, 2303, EN, 0}, {100690, 100703, 2304, CS, 0},
    {100717, 100717, 2304, RU, 0}, {100745, 100745, 2304, EN, 0}, {100754, 100775, 2305, CS, 0},
    {100800, 100800, 2305, RU, 0}, {100830, 100830, 2305, EN, 0}, {100847, 100868, 2306, CS, 0},
    {100896, 100896, 2306, RU, 0}, {100928, 100928, 2306, EN, 0}, {100943, 100943, 2306, EN, 0},
    {100960, 100974, 2307, CS, 0}, {100992, 100992, 2307, RU, 0}, {101026, 101026, 2307, EN, 0},
    {101041, 101052, 2308, CS, 0}, {101064, 101075, 2308, CS, 0}, {101087, 101087, 2308, RU, 0},
    {101107, 101107, 2308, EN, 0}, {101119, 101119, 2308, EN, 0}, {101130, 101144, 2309, CS, 0},
    {101159, 101159, 2309, RU, 0}, {101185, 101185, 2309, EN, 0}, {101198, 101211, 2310, CS, 0},
    {101226, 101226, 2310, RU, 0}, {101252, 101252, 2310, EN, 0}, {101268, 101268, 2310, EN, 0},
    {101281, 101292, 2311, CS, 0}, {101304, 101326, 2311, RU, 0}, {101348, 101348, 2311, EN, 0},
    {101360, 101360, 2311, EN, 0}, {101369, 101369, 2312, CS, 0}, {101375, 101375, 2312, RU, 0},
    {101369, 101369, 2312, EN, 0}, {101388, 101400, 2313, CS, 0}, {101414, 101414, 2313, RU, 0},
    {101438, 101438, 2313, EN, 0}, {101452, 101463, 2314, CS, 0}, {101476, 101476, 2314, RU, 0},
    {101498, 101498, 2314, EN, 0}, {101512, 101518, 2315, CS, 0}, {101525, 101525, 2315, RU, 0},
    {101512, 101512, 2315, EN, 0}, {101536, 101536, 2315, EN, 0}, {101536, 101542, 2315, EN, 0},
    {101549, 101549, 2316, CS, 0}, {101556, 101556, 2316, RU, 0}, {101549, 101549, 2316, EN, 0},
    {101569, 101574, 2317, CS, 0}, {101580, 101580, 2317, RU, 0}, {101589, 101589, 2317, EN, 0},
    {101595, 101601, 2318, CS, 0}, {101608, 101615, 2318, CS, 0}, {101625, 101625, 2318, RU, 0},
    {101642, 101642, 2318, RU, 0}, {101659, 101659, 2318, EN, 0}, {101666, 101666, 2318, EN, 0},
    {101674, 101689, 2319, CS, 0}, {101705, 101705, 2319, CS, 0}, {101716, 101716, 2319, RU, 0},
    {101750, 101750, 2319, RU, 0}, {101773, 101773, 2319, EN, 0}, {101784, 101791, 2320, CS, 0},
    {101799, 101799, 2320, RU, 0}, {101818, 101831, 2320, UK, 0}, {101844, 101844, 2320, EN, 0},
    {101854, 101854, 2320, SK, 0}, {101862, 101862, 2320, OTHER, 0}, {101874, 101890, 2320, OTHER, 0},
    {101907, 101907, 2320, OTHER, 0}, {101920, 101926, 2320, OTHER, 0}, {101934, 101945, 2321, CS, 0},
    {101959, 101972, 2321, CS, 0}, {101989, 101989, 2321, RU, 0}, {102008, 102008, 2321, EN, 0},
    {102022, 102022, 2322, CS, 0}, {102033, 102033, 2322, RU, 0}, {102044, 102044, 2322, UK, 0},
    {102063, 102063, 2322, EN, 0}, {102070, 102080, 2322, SK, 0}, {102092, 102092, 2322, OTHER, 0},
    {102099, 102099, 2322, OTHER, 0}, {102109, 102109, 2322, OTHER, 0}, {102126, 102126, 2323, CS, 0},
    {102134, 102134, 2323, RU, 0}, {102161, 102161, 2323, RU, 0}, {102174, 102174, 2323, EN, 0},
    {102184, 102184, 2323, EN, 0}, {102192, 102204, 2324, CS, 0}, {102218, 102218, 2324, RU, 0},
    {102252, 102252, 2324, RU, 0}, {102282, 102282, 2324, EN, 0}, {102294, 102308, 2325, CS, 0},
    {102325, 102325, 2325, RU, 0}, {102363, 102363, 2325, EN, 0}, {102375, 102392, 2326, CS, 0},
    {102412, 102412, 2326, RU, 0}, {102442, 102442, 2326, EN, 0}, {102456, 102480, 2327, CS, 0},
    {102505, 102505, 2327, RU, 0}, {102541, 102541, 2327, RU, 0}, {102596, 102596, 2327, EN, 0},
    {102615, 102636, 2328, CS, 0}, {102660, 102660, 2328, RU, 0}, {102698, 102698, 2328, EN, 0},
    {102708, 102719, 2329, CS, 0}, {102733, 102733, 2329, RU, 0}, {102758, 102758, 2329, EN, 0},
    {102771, 102784, 2330, CS, 0}, {102800, 102812, 2330, CS, 0}, {102827, 102827, 2330, RU, 0},
    {102850, 102850, 2330, EN, 0}, {102859, 102869, 2331, CS, 0}, {102882, 102882, 2331, RU, 0},
    {102925, 102925, 2331, EN, 0}, {102940, 102940, 2332, CS, 0}, {102949, 102949, 2332, RU, 0},
    {102966, 102966, 2332, EN, 0}, {102976, 102976, 2333, CS, 0}, {102985, 102985, 2333, RU, 0},
    {103004, 103004, 2333, EN, 0}, {103015, 103015, 2334, CS, 0}, {103022, 103022, 2334, RU, 0},
    {103015, 103015, 2334, EN, 0}, {69649, 69649, 2335, CS, 0}, {103035, 103035, 2335, RU, 0},
    {103068, 103082, 2335, EN, 0}, {103097, 103106, 2336, CS, 0}, {103116, 103116, 2336, RU, 0},
    {103134, 103134, 2336, EN, 0}, {103143, 103151, 2337, CS, 0}, {103161, 103161, 2337, RU, 0},
    {103208, 103208, 2337, EN, 0}, {103222, 103236, 2338, CS, 0}, {103252, 103252, 2338, RU, 0},
    {103283, 103283, 2338, EN, 0}, {103298, 103298, 2339, CS, 0}, {103305, 103305, 2339, RU, 0},
    {103316, 103316, 2339, EN, 0}, {103325, 103325, 2340, CS, 0}, {103333, 103333, 2340, RU, 0},
    {103346, 103346, 2340, EN, 0}, {103355, 103355, 2340, EN, 0}, {103364, 103372, 2341, CS, 0},
    {103381, 103381, 2341, RU, 0}, {103364, 103364, 2341, EN, 0}, {103396, 103410, 2342, CS, 0},
    {103427, 103427, 2342, RU, 0}, {103449, 103449, 2342, EN, 0}, {103461, 103474, 2343, CS, 0},
    {103489, 103489, 2343, RU, 0}, {103517, 103517, 2343, EN, 0}, {103528, 103528, 2343, EN, 0},
    {103536, 103551, 2344, CS, 0}, {103567, 103567, 2344, RU, 0}, {103601, 103601, 2344, EN, 0},
    {103617, 103637, 2345, CS, 0}, {103661, 103661, 2345, RU, 0}, {103700, 103700, 2345, EN, 0},
    {103716, 103716, 2345, EN, 0}, {103728, 103748, 2346, CS, 0}, {103772, 103772, 2346, RU, 0},
    {103811, 103811, 2346, EN, 0}, {103828, 103828, 2346, EN, 0}, {103841, 103865, 2347, CS, 0},
    {103892, 103892, 2347, RU, 0}, {103945, 103945, 2347, EN, 0}, {103965, 103979, 2348, CS, 0},
    {103995, 103995, 2348, RU, 0}, {104023, 104023, 2348, EN, 0}, {104032, 104050, 2349, CS, 0},
    {104071, 104071, 2349, RU, 0}, {104111, 104111, 2349, EN, 0}, {104128, 104142, 2350, CS, 0},
    {104158, 104158, 2350, RU, 0}, {104188, 104188, 2350, EN, 0}, {104206, 104222, 2351, CS, 0},
    {104240, 104240, 2351, RU, 0}, {104272, 104272, 2351, EN, 0}, {104288, 104302, 2352, CS, 0},
    {104318, 104318, 2352, RU, 0}, {104346, 104346, 2352, EN, 0}, {104358, 104373, 2353, CS, 0},
    {104391, 104391, 2353, RU, 0}, {104425, 104425, 2353, EN, 0}, {104435, 104452, 2354, CS, 0},
    {104471, 104489, 2354, CS, 0}, {104508, 104508, 2354, RU, 0}, {104542, 104542, 2354, RU, 0},
    {104575, 104575, 2354, EN, 0}, {104587, 104602, 2355, CS, 0}, {104619, 104619, 2355, RU, 0},
    {104649, 104649, 2355, EN, 0}, {104660, 104673, 2356, CS, 0}, {104688, 104688, 2356, RU, 0},
    {104720, 104720, 2356, EN, 0}, {104731, 104749, 2357, CS, 0}, {104770, 104770, 2357, RU, 0},
    {104810, 104810, 2357, EN, 0}, {104828, 104843, 2358, CS, 0}, {104860, 104860, 2358, RU, 0},
    {104890, 104890, 2358, EN, 0}, {104903, 104921, 2359, CS, 0}, {104941, 104941, 2359, RU, 0},
    {104981, 104981, 2359, EN, 0}, {104997, 105013, 2360, CS, 0}, {105034, 105034, 2360, RU, 0},
    {105066, 105066, 2360, EN, 0}, {105075, 105094, 2361, CS, 0}, {105116, 105116, 2361, RU, 0},
    {105152, 105152, 2361, RU, 0}, {105190, 105190, 2361, EN, 0}, {105215, 105215, 2362, CS, 0},
    {105232, 105232, 2362, RU, 0}, {105271, 105271, 2362, RU, 0}, {105313, 105313, 2362, EN, 0},
    {105334, 105334, 2363, CS, 0}, {105354, 105354, 2363, RU, 0}, {105394, 105394, 2363, EN, 0},
    {105415, 105433, 2364, CS, 0}, {105452, 105452, 2364, RU, 0}, {105494, 105494, 2364, RU, 0},
    {105528, 105528, 2364, EN, 0}, {105545, 105566, 2365, CS, 0}, {105588, 105588, 2365, RU, 0},
    {105626, 105626, 2365, EN, 0}, {105647, 105662, 2366, CS, 0}, {105680, 105680, 2366, RU, 0},
    {105712, 105712, 2366, EN, 0}, {105732, 105732, 2367, CS, 0}, {105745, 105745, 2367, RU, 0},
    {105794, 105794, 2367, EN, 0}, {105806, 105823, 2368, CS, 0}, {105841, 105841, 2368, RU, 0},
    {105877, 105877, 2368, EN, 0}, {105898, 105916, 2369, CS, 0}, {105935, 105935, 2369, RU, 0},
    {105969, 105969, 2369, EN, 0}, {105986, 106013, 2370, CS, 0}, {106042, 106063, 2370, CS, 0},
    {106085, 106085, 2370, RU, 0}, {106142, 106142, 2370, RU, 0}, {106184, 106184, 2370, EN, 0},
    {106202, 106219, 2371, CS, 0}, {106239, 106239, 2371, RU, 0}, {106281, 106281, 2371, EN, 0},
    {106300, 106318, 2372, CS, 0}, {106337, 106337, 2372, RU, 0}, {106375, 106375, 2372, EN, 0},
    {106393, 106410, 2373, CS, 0}, {106430, 106430, 2373, RU, 0}, {106478, 106478, 2373, RU, 0},
    {106541, 106541, 2373, EN, 0}, {106558, 106569, 2374, CS, 0}, {106581, 106581, 2374, RU, 0},
    {106607, 106607, 2374, EN, 0}, {106619, 106637, 2375, CS, 0}, {106657, 106657, 2375, RU, 0},
    {106702, 106702, 2375, EN, 0}, {106723, 106723, 2376, CS, 0}, {106733, 106733, 2376, RU, 0},
    {106752, 106752, 2376, EN, 0}, {106764, 106764, 2377, CS, 0}, {106774, 106774, 2377, RU, 0},
    {106795, 106795, 2377, EN, 0}, {106807, 106807, 2378, CS, 0}, {106817, 106817, 2378, RU, 0},
    {106834, 106834, 2378, EN, 0}, {106844, 106844, 2379, CS, 0}, {106852, 106852, 2379, CS, 0},
    {106861, 106861, 2379, RU, 0}, {106878, 106878, 2379, EN, 0}, {106887, 106903, 2380, CS, 0},
    {106920, 106920, 2380, RU, 0}, {106952, 106952, 2380, EN, 0}, {106968, 106984, 2381, CS, 0},
    {107002, 107028, 2381, RU, 0}, {107054, 107054, 2381, EN, 0}, {107064, 107087, 2382, CS, 0},
    {107113, 107113, 2382, RU, 0}, {107157, 107184, 2382, EN, 0}, {107214, 107236, 2383, CS, 0},
    {107259, 107259, 2383, RU, 0}, {107299, 107326, 2383, EN, 0}, {107354, 107366, 2384, CS, 0},
    {107379, 107379, 2384, RU, 0}, {107400, 107400, 2384, EN, 0}, {107414, 107429, 2385, CS, 0},
    {107445, 107445, 2385, RU, 0}, {107492, 107492, 2385, EN, 0}, {107513, 107528, 2386, CS, 0},
    {107545, 107545, 2386, RU, 0}, {107585, 107585, 2386, EN, 0}, {107599, 107599, 2387, CS, 0},
    {107605, 107605, 2387, CS, 0}, {107612, 107612, 2387, RU, 0}, {107625, 107625, 2387, EN, 0},
    {107631, 107631, 2388, CS, 0}, {107639, 107639, 2388, CS, 0}, {107648, 107648, 2388, RU, 0},
    {107663, 107663, 2388, EN, 0}, {107671, 107683, 2389, CS, 0}, {107696, 107696, 2389, RU, 0},
    {107718, 107718, 2389, EN, 0}, {107733, 107746, 2390, CS, 0}, {107761, 107761, 2390, RU, 0},
    {107787, 107787, 2390, EN, 0}, {107801, 107822, 2391, CS, 0}, {107848, 107848, 2391, RU, 0},
    {107890, 107890, 2391, EN, 0}, {107906, 107924, 2392, CS, 0}, {107947, 107947, 2392, RU, 0},
    {107983, 107983, 2392, EN, 0}, {108000, 108012, 2393, CS, 0}, {108026, 108026, 2393, RU, 0},
    {108050, 108050, 2393, RU, 0}, {108072, 108072, 2393, EN, 0}, {108081, 108092, 2394, CS, 0},
    {108105, 108105, 2394, RU, 0}, {108127, 108127, 2394, RU, 0}, {108147, 108147, 2394, EN, 0},
    {108156, 108170, 2395, CS, 0}, {108187, 108187, 2395, RU, 0}, {108219, 108219, 2395, EN, 0},
    {108231, 108245, 2396, CS, 0}, {108261, 108261, 2396, CS, 0}, {108272, 108272, 2396, RU, 0},
    {108300, 108300, 2396, EN, 0}, {108313, 108313, 2397, CS, 0}, {108322, 108322, 2397, RU, 0},
    {108337, 108337, 2397, EN, 0}, {108347, 108347, 2397, EN, 0}, {108356, 108356, 2398, CS, 0},
    {108366, 108366, 2398, CS, 0}, {108375, 108375, 2398, RU, 0}, {108392, 108392, 2398, EN, 0},
    {108402, 108415, 2399, CS, 0}, {108432, 108432, 2399, RU, 0}, {108456, 108456, 2399, EN, 0},
    {108466, 108466, 2400, CS, 0}, {108480, 108480, 2400, RU, 0}, {108516, 108516, 2400, EN, 0},
    {108528, 108543, 2401, CS, 0}, {108559, 108569, 2401, CS, 0}, {108580, 108580, 2401, RU, 0},
    {108612, 108612, 2401, RU, 0}, {108631, 108631, 2401, EN, 0}, {108645, 108645, 2401, EN, 0},
    {108654, 108672, 2402, CS, 0}, {108692, 108692, 2402, RU, 0}, {108720, 108720, 2402, EN, 0},
    {108730, 108730, 2402, EN, 0}, {108749, 108761, 2403, CS, 0}, {108774, 108774, 2403, RU, 0},
    {108802, 108802, 2403, EN, 0}, {108819, 108819, 2404, CS, 0}, {108826, 108826, 2404, RU, 0},
    {108819, 108819, 2404, EN, 0},
};

static const uint32_t rows[] = {
    0, 4, 7, 13, 22, 27, 34, 40, 45, 50, 56, 62, 68, 75, 81, 85, 91, 98, 103, 109, 112, 117, 122, 128, 135, 139, 144,
    147, 153, 156, 163, 170, 175, 181, 189, 193, 198, 204, 213, 220, 223, 229, 235, 240, 245, 252, 257, 264, 271, 276,
    280, 284, 288, 291, 295, 300, 306, 312, 316, 319, 325, 328, 331, 335, 341, 344, 347, 350, 353, 356, 359, 363, 366,
    370, 373, 376, 379, 383, 387, 390, 394, 397, 400, 403, 407, 410, 413, 420, 423, 426, 429, 432, 435, 438, 441, 444,
    447, 450, 453, 457, 461, 465, 469, 472, 475, 481, 484, 487, 490, 493, 496, 499, 502, 505, 508, 511, 515, 520, 523,
    526, 529, 532, 535, 538, 541, 544, 548, 551, 554, 557, 560, 563, 566, 569, 572, 575, 578, 581, 584, 587, 590, 593,
    596, 599, 602, 605, 608, 611, 615, 618, 621, 624, 627, 630, 633, 636, 639, 643, 647, 650, 653, 656, 659, 662, 666,
    669, 672, 675, 679, 682, 685, 688, 691, 694, 697, 700, 703, 706, 709, 712, 716, 719, 722, 725, 728, 731, 734, 737,
    740, 743, 746, 749, 754, 760, 763, 766, 769, 773, 777, 780, 784, 788, 791, 794, 798, 801, 804, 807, 811, 814, 817,
    820, 824, 827, 831, 837, 841, 847, 850, 855, 859, 862, 866, 870, 873, 877, 880, 883, 888, 893, 899, 904, 909, 913,
    918, 922, 927, 931, 934, 937, 940, 943, 946, 949, 952, 955, 961, 966, 971, 974, 977, 981, 984, 987, 990, 993, 996,
    999, 1002, 1005, 1008, 1011, 1014, 1019, 1022, 1025, 1028, 1033, 1035, 1039, 1042, 1045, 1048, 1051, 1055, 1058,
    1061, 1064, 1071, 1077, 1081, 1085, 1089, 1092, 1095, 1098, 1102, 1105, 1108, 1113, 1117, 1120, 1123, 1126, 1129,
    1133, 1137, 1142, 1146, 1149, 1152, 1156, 1159, 1164, 1169, 1172, 1177, 1180, 1184, 1187, 1190, 1193, 1197, 1201,
    1205, 1209, 1212, 1217, 1220, 1224, 1228, 1232, 1236, 1241, 1245, 1248, 1251, 1256, 1259, 1262, 1265, 1270, 1274,
    1278, 1282, 1286, 1290, 1295, 1299, 1304, 1308, 1311, 1315, 1318, 1325, 1329, 1332, 1335, 1339, 1344, 1347, 1351,
    1355, 1364, 1367, 1372, 1375, 1379, 1383, 1386, 1391, 1394, 1399, 1403, 1406, 1410, 1415, 1419, 1423, 1427, 1430,
    1435, 1442, 1448, 1454, 1459, 1463, 1468, 1472, 1476, 1480, 1484, 1489, 1492, 1496, 1501, 1505, 1511, 1515, 1520,
    1525, 1529, 1533, 1537, 1542, 1545, 1548, 1552, 1556, 1560, 1565, 1570, 1573, 1577, 1580, 1583, 1586, 1590, 1596,
    1604, 1609, 1614, 1619, 1623, 1627, 1632, 1639, 1642, 1649, 1653, 1659, 1664, 1671, 1676, 1682, 1687, 1692, 1697,
    1703, 1706, 1711, 1717, 1721, 1724, 1728, 1731, 1735, 1738, 1743, 1746, 1754, 1759, 1763, 1766, 1772, 1778, 1784,
    1789, 1794, 1799, 1805, 1811, 1814, 1819, 1823, 1828, 1831, 1834, 1837, 1840, 1844, 1847, 1850, 1855, 1859, 1862,
    1865, 1869, 1873, 1876, 1879, 1882, 1885, 1888, 1892, 1895, 1898, 1901, 1904, 1908, 1911, 1915, 1918, 1921, 1925,
    1928, 1931, 1935, 1938, 1942, 1945, 1948, 1953, 1958, 1962, 1965, 1969, 1973, 1977, 1980, 1983, 1986, 1989, 1992,
    1996, 1999, 2003, 2006, 2009, 2014, 2021, 2026, 2032, 2036, 2040, 2044, 2047, 2051, 2054, 2057, 2060, 2063, 2067,
    2072, 2076, 2080, 2083, 2086, 2089, 2093, 2097, 2100, 2103, 2106, 2109, 2112, 2115, 2118, 2122, 2125, 2128, 2131,
    2134, 2137, 2140, 2143, 2146, 2150, 2156, 2159, 2162, 2165, 2169, 2174, 2177, 2180, 2183, 2188, 2191, 2194, 2198,
    2202, 2205, 2208, 2211, 2217, 2220, 2223, 2226, 2229, 2234, 2238, 2241, 2244, 2247, 2250, 2253, 2256, 2259, 2262,
    2265, 2268, 2271, 2274, 2277, 2280, 2283, 2286, 2289, 2292, 2295, 2298, 2301, 2304, 2307, 2310, 2313, 2316, 2319,
    2322, 2325, 2328, 2331, 2334, 2338, 2342, 2348, 2352, 2355, 2358, 2362, 2366, 2370, 2374, 2379, 2382, 2385, 2390,
    2393, 2398, 2402, 2406, 2409, 2414, 2417, 2421, 2430, 2433, 2436, 2439, 2442, 2445, 2448, 2451, 2454, 2457, 2460,
    2463, 2467, 2470, 2473, 2476, 2479, 2482, 2485, 2488, 2491, 2494, 2498, 2501, 2504, 2507, 2513, 2516, 2520, 2524,
    2527, 2530, 2534, 2538, 2541, 2544, 2547, 2551, 2554, 2558, 2561, 2564, 2567, 2570, 2573, 2576, 2579, 2583, 2586,
    2590, 2594, 2599, 2602, 2605, 2608, 2611, 2614, 2617, 2621, 2624, 2630, 2635, 2640, 2645, 2648, 2653, 2657, 2660,
    2663, 2666, 2671, 2674, 2677, 2680, 2683, 2686, 2692, 2696, 2701, 2710, 2713, 2716, 2719, 2722, 2725, 2730, 2734,
    2737, 2744, 2747, 2750, 2754, 2757, 2760, 2763, 2766, 2770, 2773, 2777, 2780, 2784, 2788, 2792, 2796, 2802, 2805,
    2808, 2811, 2814, 2817, 2821, 2824, 2827, 2831, 2834, 2840, 2845, 2848, 2851, 2854, 2858, 2861, 2864, 2867, 2870,
    2873, 2877, 2880, 2884, 2887, 2890, 2893, 2896, 2902, 2906, 2912, 2915, 2918, 2922, 2925, 2928, 2932, 2936, 2939,
    2942, 2945, 2948, 2951, 2954, 2960, 2964, 2968, 2974, 2978, 2981, 2985, 2988, 2991, 2994, 2997, 3001, 3004, 3007,
    3012, 3015, 3018, 3022, 3025, 3028, 3031, 3034, 3037, 3040, 3043, 3047, 3050, 3053, 3057, 3060, 3063, 3066, 3069,
    3072, 3075, 3078, 3081, 3084, 3087, 3090, 3094, 3097, 3101, 3104, 3107, 3110, 3113, 3116, 3119, 3122, 3125, 3129,
    3133, 3136, 3139, 3143, 3146, 3149, 3153, 3156, 3159, 3163, 3166, 3170, 3173, 3176, 3179, 3182, 3185, 3188, 3191,
    3194, 3197, 3200, 3203, 3206, 3209, 3212, 3215, 3218, 3221, 3225, 3228, 3231, 3234, 3237, 3240, 3243, 3246, 3251,
    3255, 3258, 3261, 3264, 3267, 3270, 3273, 3276, 3279, 3282, 3285, 3288, 3291, 3294, 3297, 3300, 3303, 3308, 3312,
    3315, 3319, 3323, 3326, 3329, 3332, 3336, 3339, 3343, 3346, 3349, 3352, 3355, 3358, 3361, 3364, 3368, 3372, 3375,
    3378, 3381, 3385, 3388, 3391, 3394, 3397, 3400, 3403, 3406, 3409, 3412, 3415, 3418, 3421, 3424, 3428, 3431, 3434,
    3437, 3440, 3443, 3446, 3449, 3452, 3455, 3458, 3461, 3464, 3467, 3470, 3473, 3476, 3482, 3486, 3489, 3492, 3496,
    3499, 3502, 3505, 3509, 3512, 3517, 3521, 3524, 3527, 3530, 3536, 3540, 3546, 3550, 3555, 3560, 3564, 3568, 3570,
    3574, 3577, 3580, 3583, 3586, 3589, 3594, 3598, 3601, 3604, 3608, 3611, 3614, 3617, 3620, 3623, 3628, 3632, 3635,
    3639, 3643, 3647, 3651, 3656, 3659, 3662, 3668, 3671, 3674, 3677, 3682, 3685, 3688, 3691, 3694, 3697, 3700, 3703,
    3706, 3711, 3714, 3717, 3720, 3723, 3727, 3730, 3735, 3738, 3741, 3745, 3748, 3751, 3755, 3758, 3761, 3764, 3767,
    3770, 3776, 3780, 3784, 3787, 3789, 3792, 3795, 3799, 3805, 3809, 3812, 3815, 3818, 3822, 3826, 3829, 3833, 3836,
    3840, 3843, 3846, 3849, 3852, 3855, 3858, 3861, 3864, 3867, 3870, 3876, 3879, 3882, 3885, 3888, 3891, 3894, 3897,
    3900, 3904, 3907, 3912, 3915, 3918, 3921, 3925, 3928, 3931, 3934, 3937, 3940, 3944, 3947, 3950, 3953, 3956, 3959,
    3963, 3966, 3969, 3972, 3975, 3978, 3982, 3985, 3988, 3991, 3994, 3997, 4000, 4003, 4006, 4010, 4013, 4016, 4019,
    4023, 4026, 4029, 4033, 4036, 4039, 4042, 4046, 4049, 4052, 4055, 4058, 4062, 4065, 4074, 4079, 4084, 4087, 4091,
    4094, 4097, 4109, 4112, 4117, 4121, 4126, 4131, 4134, 4137, 4140, 4143, 4146, 4149, 4152, 4156, 4159, 4162, 4165,
    4169, 4172, 4175, 4178, 4181, 4184, 4187, 4191, 4194, 4199, 4202, 4206, 4209, 4213, 4216, 4220, 4228, 4236, 4242,
    4248, 4251, 4254, 4257, 4260, 4265, 4268, 4274, 4277, 4283, 4287, 4293, 4296, 4299, 4303, 4306, 4310, 4313, 4316,
    4319, 4322, 4326, 4330, 4334, 4338, 4341, 4344, 4347, 4350, 4354, 4357, 4360, 4364, 4367, 4369, 4372, 4375, 4378,
    4381, 4384, 4387, 4390, 4395, 4397, 4400, 4403, 4406, 4410, 4414, 4417, 4420, 4423, 4426, 4429, 4433, 4436, 4439,
    4441, 4444, 4447, 4450, 4453, 4457, 4460, 4463, 4466, 4469, 4474, 4478, 4481, 4484, 4487, 4493, 4496, 4499, 4504,
    4507, 4510, 4513, 4516, 4519, 4522, 4525, 4528, 4530, 4533, 4536, 4540, 4543, 4546, 4549, 4552, 4556, 4560, 4564,
    4567, 4570, 4573, 4576, 4580, 4583, 4587, 4591, 4594, 4598, 4601, 4604, 4606, 4609, 4612, 4616, 4619, 4622, 4625,
    4628, 4631, 4636, 4640, 4643, 4646, 4649, 4652, 4655, 4658, 4660, 4663, 4666, 4669, 4672, 4675, 4678, 4681, 4684,
    4688, 4691, 4694, 4697, 4700, 4703, 4706, 4709, 4712, 4716, 4719, 4722, 4725, 4728, 4731, 4734, 4738, 4742, 4745,
    4749, 4752, 4755, 4758, 4761, 4764, 4767, 4770, 4773, 4776, 4780, 4784, 4788, 4792, 4795, 4798, 4801, 4805, 4808,
    4811, 4813, 4816, 4819, 4823, 4826, 4829, 4832, 4839, 4843, 4846, 4849, 4852, 4856, 4859, 4862, 4867, 4873, 4877,
    4880, 4883, 4892, 4895, 4900, 4906, 4909, 4919, 4924, 4927, 4930, 4934, 4938, 4941, 4944, 4947, 4950, 4956, 4964,
    4969, 4974, 4978, 4985, 4989, 4993, 4999, 5002, 5006, 5011, 5014, 5017, 5022, 5025, 5029, 5032, 5036, 5043, 5046,
    5050, 5055, 5059, 5062, 5066, 5069, 5073, 5077, 5080, 5084, 5088, 5092, 5095, 5099, 5102, 5106, 5110, 5113, 5118,
    5128, 5137, 5141, 5144, 5149, 5153, 5156, 5160, 5165, 5170, 5173, 5177, 5185, 5189, 5193, 5197, 5202, 5206, 5211,
    5215, 5220, 5225, 5229, 5232, 5236, 5239, 5242, 5246, 5249, 5252, 5255, 5261, 5264, 5267, 5272, 5275, 5277, 5281,
    5288, 5290, 5294, 5297, 5300, 5303, 5307, 5311, 5315, 5320, 5325, 5328, 5334, 5338, 5341, 5344, 5347, 5353, 5356,
    5360, 5364, 5367, 5374, 5378, 5381, 5384, 5387, 5391, 5394, 5398, 5401, 5405, 5408, 5411, 5416, 5420, 5422, 5426,
    5431, 5438, 5441, 5446, 5451, 5455, 5461, 5467, 5469, 5473, 5478, 5482, 5485, 5490, 5494, 5497, 5499, 5502, 5506,
    5512, 5515, 5518, 5522, 5525, 5528, 5531, 5535, 5538, 5542, 5547, 5550, 5553, 5556, 5564, 5568, 5574, 5584, 5588,
    5593, 5597, 5601, 5607, 5610, 5614, 5618, 5621, 5625, 5631, 5636, 5642, 5645, 5648, 5651, 5657, 5663, 5667, 5670,
    5673, 5677, 5681, 5684, 5690, 5696, 5699, 5703, 5708, 5713, 5716, 5721, 5725, 5731, 5734, 5739, 5743, 5748, 5753,
    5757, 5760, 5765, 5770, 5775, 5780, 5787, 5790, 5794, 5797, 5801, 5805, 5809, 5812, 5818, 5823, 5826, 5832, 5835,
    5840, 5844, 5847, 5850, 5854, 5856, 5859, 5862, 5865, 5871, 5875, 5879, 5882, 5888, 5896, 5903, 5906, 5910, 5913,
    5916, 5919, 5923, 5927, 5931, 5935, 5939, 5942, 5946, 5951, 5955, 5958, 5961, 5964, 5967, 5971, 5977, 5980, 5985,
    5993, 5996, 6000, 6008, 6015, 6018, 6023, 6027, 6031, 6035, 6043, 6047, 6050, 6056, 6060, 6070, 6075, 6078, 6082,
    6086, 6093, 6097, 6100, 6104, 6107, 6110, 6113, 6117, 6124, 6128, 6132, 6136, 6139, 6142, 6146, 6150, 6153, 6159,
    6162, 6166, 6170, 6175, 6177, 6181, 6186, 6189, 6193, 6198, 6201, 6204, 6207, 6210, 6213, 6219, 6225, 6231, 6234,
    6237, 6240, 6243, 6246, 6249, 6252, 6255, 6258, 6261, 6264, 6267, 6270, 6273, 6276, 6279, 6284, 6287, 6291, 6294,
    6297, 6301, 6304, 6307, 6310, 6313, 6316, 6319, 6322, 6325, 6328, 6331, 6334, 6337, 6341, 6344, 6347, 6350, 6353,
    6356, 6360, 6363, 6366, 6369, 6372, 6375, 6378, 6381, 6385, 6388, 6391, 6394, 6397, 6400, 6403, 6407, 6410, 6413,
    6418, 6421, 6425, 6429, 6432, 6435, 6438, 6441, 6444, 6447, 6450, 6453, 6457, 6460, 6464, 6467, 6471, 6474, 6478,
    6482, 6486, 6489, 6492, 6495, 6499, 6502, 6505, 6508, 6511, 6515, 6518, 6522, 6525, 6529, 6533, 6536, 6539, 6542,
    6546, 6549, 6552, 6555, 6559, 6563, 6567, 6570, 6573, 6577, 6583, 6586, 6589, 6592, 6595, 6598, 6603, 6606, 6609,
    6612, 6615, 6619, 6623, 6626, 6630, 6633, 6636, 6639, 6642, 6645, 6648, 6651, 6654, 6658, 6662, 6666, 6670, 6674,
    6678, 6682, 6686, 6690, 6693, 6696, 6700, 6704, 6708, 6711, 6715, 6719, 6722, 6725, 6729, 6733, 6736, 6739, 6744,
    6748, 6752, 6755, 6758, 6761, 6765, 6768, 6772, 6776, 6780, 6783, 6786, 6789, 6793, 6797, 6800, 6804, 6807, 6810,
    6813, 6817, 6821, 6824, 6827, 6830, 6833, 6837, 6842, 6848, 6851, 6854, 6857, 6860, 6863, 6866, 6869, 6872, 6875,
    6878, 6881, 6885, 6888, 6891, 6894, 6897, 6901, 6906, 6910, 6913, 6916, 6920, 6924, 6927, 6930, 6934, 6937, 6940,
    6943, 6946, 6949, 6952, 6955, 6958, 6961, 6964, 6968, 6970, 6973, 6976, 6979, 6982, 6985, 6988, 6991, 6994, 6997,
    7001, 7005, 7008, 7012, 7015, 7018, 7021, 7024, 7027, 7030, 7033, 7036, 7039, 7042, 7046, 7049, 7053, 7057, 7061,
    7064, 7067, 7070, 7073, 7076, 7079, 7083, 7087, 7092, 7095, 7099, 7102, 7105, 7108, 7113, 7116, 7119, 7122, 7125,
    7128, 7131, 7134, 7138, 7141, 7145, 7149, 7153, 7157, 7161, 7165, 7169, 7172, 7175, 7178, 7183, 7186, 7190, 7193,
    7196, 7199, 7203, 7206, 7209, 7213, 7217, 7220, 7224, 7227, 7230, 7233, 7236, 7239, 7242, 7248, 7252, 7255, 7258,
    7261, 7264, 7267, 7271, 7274, 7277, 7280, 7283, 7286, 7289, 7292, 7295, 7298, 7301, 7304, 7307, 7310, 7313, 7316,
    7319, 7322, 7325, 7328, 7331, 7334, 7337, 7340, 7344, 7347, 7350, 7353, 7356, 7364, 7367, 7370, 7373, 7376, 7380,
    7386, 7389, 7393, 7399, 7403, 7407, 7410, 7413, 7416, 7420, 7424, 7428, 7431, 7435, 7438, 7441, 7444, 7448, 7451,
    7454, 7457, 7461, 7464, 7467, 7470, 7473, 7476, 7479, 7482, 7486, 7489, 7492, 7495, 7498, 7501, 7506, 7509, 7512,
    7515, 7518, 7521, 7524, 7527, 7530, 7533, 7536, 7539, 7542, 7545, 7548, 7551, 7554, 7557, 7561, 7564, 7567, 7570,
    7573, 7576, 7580, 7583, 7586, 7589, 7592, 7595, 7598, 7601, 7604, 7607, 7610, 7613, 7616, 7619, 7622, 7625, 7628,
    7631, 7635, 7638, 7641, 7644, 7647, 7650, 7653, 7656, 7659, 7663, 7667, 7670, 7673, 7676, 7679, 7682, 7686, 7692,
    7697, 7700, 7703, 7706, 7710, 7715, 7720, 7724, 7729, 7732, 7735, 7738, 7741, 7744, 7747, 7750, 7753, 7756, 7759,
    7765, 7769, 7772, 7776, 7780, 7783, 7786, 7789, 7792, 7796, 7800, 7803, 7806, 7811, 7815, 7818, 7824, 7828, 7831,
    7834, 7838, 7841, 7845, 7848, 7851, 7854, 7859, 7862, 7865, 7868, 7871, 7874, 7879, 7884, 7887, 7890, 7893, 7896,
    7901, 7904, 7907, 7910, 7913, 7916, 7919, 7924, 7927, 7930, 7933, 7936, 7939, 7942, 7951, 7960, 7964, 7969, 7972,
    7975, 7981, 7986, 7992, 7995, 8001, 8007, 8011, 8016, 8022, 8025, 8028, 8031, 8034, 8037, 8043, 8046, 8049, 8055,
    8061, 8064, 8068, 8073, 8077, 8080, 8083, 8086, 8089, 8093, 8096, 8099, 8102, 8108, 8115, 8119, 8123, 8126, 8129,
    8132, 8135, 8138, 8141, 8144, 8147, 8150, 8154, 8157, 8160, 8163, 8166, 8169, 8172, 8175, 8178, 8181, 8184, 8187,
    8190, 8194, 8197, 8200, 8203, 8209, 8214, 8219, 8224, 8229, 8234, 8237, 8240, 8243, 8246, 8249, 8253, 8259, 8262,
    8265, 8268, 8271, 8274, 8277, 8280, 8283, 8286, 8289, 8294, 8298, 8301, 8304, 8307, 8311, 8316, 8321, 8326, 8329,
    8335, 8338, 8341, 8344, 8347, 8350, 8356, 8359, 8364, 8367, 8370, 8373, 8376, 8380, 8384, 8387, 8390, 8393, 8396,
    8399, 8402, 8405, 8408, 8414, 8419, 8424, 8429, 8435, 8438, 8442, 8445, 8448, 8455, 8459, 8462, 8465, 8469, 8472,
    8477, 8480, 8484, 8488, 8491, 8494, 8497, 8502, 8505, 8508, 8514, 8519, 8528, 8532, 8540, 8545, 8549, 8552, 8555,
    8559, 8562, 8565, 8569, 8572, 8575, 8578, 8581, 8584, 8587, 8590, 8593, 8596, 8600, 8603, 8606, 8610, 8613, 8617,
    8621, 8624, 8627, 8630, 8633, 8636, 8639, 8642, 8647, 8650, 8653, 8656, 8659, 8662, 8665, 8669, 8673, 8676, 8680,
    8683, 8686, 8689, 8692, 8695, 8700, 8703, 8706, 8710, 8713, 8716, 8719, 8722, 8725, 8729, 8732, 8735, 8738, 8741,
    8744, 8747, 8750, 8754, 8758, 8761, 8764, 8767, 8770, 8774, 8778, 8781, 8785, 8789, 8793, 8796, 8799, 8805, 8809,
    8812, 8815,
};

static const uint32_t order[] = {
    1111, 5016, 2858, 7353, 7313, 7315, 2860, 4849, 4851, 4855, 4852, 4853, 3091, 3093, 3090, 528, 4882, 8288, 4877,
    4880, 7108, 7112, 7109, 6851, 8792, 4856, 4858, 6203, 3138, 3136, 4859, 4861, 4862, 4864, 4865, 4866, 4867, 4868,
    4871, 2563, 3958, 3955, 8578, 8580, 3962, 3961, 5164, 7134, 7137, 6695, 6710, 4449, 4447, 328, 330, 8351, 8355, 762,
    4522, 4524, 8098, 8096, 760, 7050, 7049, 7122, 7124, 4873, 4876, 8350, 8354, 4977, 2533, 7033, 7035, 4879, 7131,
    7135, 6693, 1112, 7133, 3425, 8286, 6853, 8790, 8789, 1925, 8115, 8117, 8118, 2397, 2396, 2393, 2394, 3345, 4344, 2,
    3, 4346, 0, 4892, 4894, 4899, 4895, 4898, 6788, 4904, 4903, 4916, 3007, 3011, 4910, 4902, 7858, 4900, 7855, 7854,
    4906, 4908, 3103, 3101, 4917, 4909, 4914, 4911, 4915, 4919, 4923, 4924, 4926, 501, 3118, 2174, 2176, 4927, 4929,
    6391, 6393, 3343, 6786, 8592, 8589, 7264, 7266, 2906, 2911, 2907, 2910, 4930, 4933, 3754, 4922, 3753, 3751, 1349,
    1347, 3817, 3815, 4883, 4890, 3116, 499, 4936, 4934, 3719, 3717, 4940, 4938, 4937, 638, 4254, 4256, 4367, 636, 3075,
    3077, 8380, 8383, 1980, 1982, 4941, 4943, 4946, 4949, 4947, 4944, 4950, 4953, 2623, 2621, 4951, 4954, 2197, 2194,
    4964, 3828, 4, 6, 4960, 4956, 4959, 6322, 6324, 4963, 3826, 6325, 6327, 4974, 4965, 4968, 305, 4251, 8458, 304, 300,
    8455, 502, 504, 2558, 2560, 4973, 4969, 4971, 4972, 8564, 768, 765, 763, 766, 4982, 6328, 6330, 7288, 7149, 7150,
    7152, 7286, 3475, 3473, 4794, 4792, 4979, 4984, 4988, 4985, 4978, 6878, 4983, 6880, 1953, 1955, 1956, 1957, 3833,
    3755, 3757, 7052, 8518, 8515, 4989, 7058, 7060, 7057, 4992, 4990, 3835, 2120, 2118, 1927, 4357, 4359, 8101, 498,
    496, 8099, 2201, 2199, 2198, 3981, 3978, 3979, 3843, 3845, 2500, 2776, 2773, 6744, 6745, 6747, 772, 3917, 3794,
    3792, 7067, 7069, 639, 641, 642, 7169, 7171, 6704, 6705, 6707, 6654, 6655, 6657, 3443, 3445, 2498, 3412, 3414, 2775,
    769, 770, 4454, 4453, 333, 4456, 331, 334, 4999, 5001, 4993, 5014, 7061, 7063, 5005, 6331, 6333, 5002, 5003, 8561,
    2928, 8554, 2930, 2931, 757, 4064, 4521, 4519, 754, 8558, 4807, 4621, 2747, 2749, 3339, 3341, 3342, 4619, 4805,
    5006, 5008, 2420, 5007, 5010, 7053, 7055, 4606, 7056, 4608, 2419, 2417, 2504, 2506, 3899, 3903, 3901, 4843, 3897,
    4845, 3900, 2484, 2482, 7005, 7007, 1194, 1196, 1193, 5011, 5013, 6913, 6915, 1487, 939, 1017, 1018, 4513, 645, 646,
    4515, 643, 195, 200, 4267, 202, 4546, 4548, 3888, 3890, 7370, 7372, 7367, 7369, 1859, 1861, 339, 338, 4462, 335,
    336, 340, 4460, 758, 759, 2225, 2223, 3937, 3000, 2997, 2999, 4616, 4810, 4618, 4808, 7241, 1728, 4818, 1334, 1332,
    2988, 2990, 649, 647, 343, 341, 3729, 3727, 7239, 1730, 4816, 3741, 3744, 2219, 2217, 780, 783, 782, 3928, 5018,
    5017, 5020, 3930, 3927, 787, 3925, 7586, 7588, 1198, 1200, 1197, 2611, 2613, 3225, 3227, 344, 346, 1095, 5022, 5024,
    650, 652, 5028, 5025, 2137, 2139, 3993, 3991, 353, 5029, 5031, 5034, 5035, 5032, 1417, 4480, 2839, 2838, 5036, 5040,
    6152, 1415, 4414, 2208, 4478, 2834, 2835, 1418, 4416, 2210, 2991, 2993, 8725, 8726, 8728, 7330, 7328, 8672, 8675,
    8668, 7389, 7392, 7390, 2897, 2901, 2896, 2900, 7589, 7591, 1204, 1272, 4559, 4556, 1270, 4005, 1273, 8344, 8346,
    5043, 5045, 1363, 5282, 5288, 7473, 7475, 3151, 3017, 3015, 17, 4290, 2507, 2301, 2303, 12, 4402, 4400, 11, 7, 10,
    9, 2512, 2510, 653, 655, 4287, 13, 19, 4291, 1548, 5021, 2968, 2973, 2014, 2106, 5049, 4699, 5046, 4697, 325, 327,
    3511, 3509, 5050, 5051, 5054, 2511, 3674, 3676, 1098, 1101, 8780, 8778, 658, 656, 1419, 1421, 5055, 5058, 1422,
    5059, 5061, 824, 3786, 3784, 826, 3024, 3022, 347, 349, 21, 1550, 1551, 8488, 8490, 1532, 20, 1531, 1055, 3950,
    1529, 8132, 2292, 2294, 2924, 4003, 2922, 4769, 4767, 8665, 8669, 8673, 3936, 5065, 5068, 5066, 3742, 5062, 4029,
    7438, 7440, 3735, 2487, 6988, 6990, 37, 8453, 3782, 38, 3783, 7298, 2485, 2921, 5075, 5073, 5076, 661, 659, 2046,
    2044, 4700, 4702, 2072, 2074, 2954, 2958, 7613, 7615, 5069, 5072, 1828, 1830, 7750, 7752, 280, 4137, 282, 283, 4139,
    4009, 4006, 4008, 505, 507, 7451, 7453, 7738, 7740, 1914, 8525, 2075, 8569, 8527, 8747, 1947, 1945, 3703, 3705,
    1104, 1102, 3332, 3334, 3335, 2635, 2637, 2638, 1064, 1066, 1265, 1269, 664, 4507, 665, 4509, 662, 4235, 1002, 1107,
    1105, 1447, 1735, 1737, 1907, 1904, 5077, 5079, 8812, 8814, 6598, 6601, 5082, 5080, 5083, 2256, 2258, 294, 298, 299,
    295, 4722, 4724, 3457, 3455, 1906, 909, 911, 1475, 3285, 3287, 1960, 1961, 1958, 1952, 352, 350, 912, 1266, 1268,
    1948, 1950, 6872, 6874, 1951, 6599, 6602, 2918, 2518, 2316, 2318, 2519, 2529, 2520, 2522, 2523, 7261, 7263, 2527,
    933, 1201, 3326, 3328, 7280, 2920, 827, 829, 830, 2516, 4325, 24, 25, 4324, 26, 4322, 22, 8149, 1400, 1402, 1399,
    1911, 1913, 2831, 4143, 4145, 355, 2833, 7656, 7658, 1474, 1472, 18, 4292, 7524, 7526, 4187, 4630, 4186, 4628, 4190,
    4184, 547, 1108, 508, 2169, 2172, 2173, 6860, 6862, 5555, 5552, 3099, 7772, 2117, 1873, 1875, 2962, 3348, 6888,
    6890, 3046, 7678, 4674, 7219, 396, 2241, 2243, 6812, 543, 2124, 7610, 7612, 702, 4512, 2222, 3240, 3242, 8574, 1862,
    1864, 2090, 2092, 2268, 2270, 3158, 4250, 3145, 546, 3887, 4766, 3323, 3325, 2298, 2300, 4760, 3974, 3977, 2719,
    2547, 958, 1398, 3351, 5567, 5566, 7758, 4218, 3763, 2792, 3121, 3122, 3124, 5586, 5571, 5572, 3943, 3942, 6991,
    6993, 2190, 4419, 2193, 5580, 5578, 6381, 6384, 7850, 4680, 8433, 7027, 7029, 6869, 6871, 6958, 6960, 793, 4463,
    2845, 4293, 7803, 34, 5087, 5084, 490, 8191, 5089, 5091, 5088, 2770, 1379, 4532, 1533, 4158, 4057, 4061, 4045, 7202,
    4466, 2594, 1669, 3934, 1654, 1653, 1659, 4341, 1664, 7670, 7672, 7939, 8086, 8329, 4087, 8225, 8335, 8321, 931,
    8326, 8311, 27, 31, 8220, 8215, 40, 1019, 8338, 492, 510, 7775, 8171, 7644, 7646, 6821, 1915, 1917, 8811, 8596,
    8599, 3170, 1604, 7843, 5558, 5563, 6287, 6290, 8760, 7844, 8292, 6291, 6293, 6294, 6296, 7203, 7205, 8268, 8270,
    3133, 7518, 7520, 4576, 993, 4465, 2847, 8193, 7805, 2772, 1219, 2967, 6842, 6846, 1658, 1657, 1667, 1662, 1639,
    4839, 4840, 4842, 4622, 3264, 3266, 666, 668, 361, 4422, 362, 1808, 1810, 5364, 7760, 7759, 971, 7838, 7840, 1663,
    4330, 45, 48, 1205, 5644, 5635, 5640, 5641, 8522, 8531, 5647, 6609, 6611, 7792, 3706, 6843, 2826, 8457, 7641, 7643,
    2869, 8172, 8174, 6866, 6868, 1054, 4504, 4763, 359, 4420, 3294, 3296, 7935, 7386, 4236, 4468, 7223, 8445, 8020,
    797, 3319, 8233, 8273, 8641, 8190, 5592, 5590, 5591, 6603, 6605, 5596, 6606, 6608, 5598, 5600, 7635, 7637, 5606,
    6832, 5609, 5366, 4237, 2632, 8330, 8334, 8347, 8349, 4825, 8626, 8788, 1140, 705, 7423, 8787, 3722, 7422, 8015,
    7699, 8257, 8021, 8258, 8213, 8208, 553, 7375, 556, 8137, 3400, 3402, 5612, 8404, 1144, 5620, 5617, 2550, 2553,
    8168, 2344, 7401, 3831, 3832, 2151, 2153, 2155, 2154, 2466, 2435, 7564, 7566, 5624, 2310, 2312, 8571, 1937, 5630,
    4502, 708, 4130, 1208, 8691, 7974, 8694, 879, 8207, 8202, 1439, 6875, 6877, 1890, 1891, 2459, 8746, 810, 8638, 2598,
    4332, 47, 4333, 6816, 7090, 4683, 8664, 8322, 8325, 8219, 8224, 8214, 8315, 711, 3745, 2824, 4585, 5656, 5654, 1406,
    3200, 2867, 8312, 107, 5092, 5094, 105, 106, 5095, 5097, 6809, 4295, 8324, 8333, 8340, 8328, 4090, 8228, 8314, 8337,
    30, 8447, 8223, 8218, 42, 43, 32, 39, 1668, 1670, 1535, 1536, 2977, 1259, 1261, 4730, 4728, 7177, 2851, 2853, 7175,
    5099, 2599, 2601, 2814, 3006, 3004, 5102, 5105, 4372, 4374, 55, 54, 5106, 5109, 6482, 6485, 50, 7622, 7624, 3532,
    1452, 4012, 4010, 6804, 6806, 3671, 3673, 1799, 1803, 5110, 5112, 6486, 6488, 4227, 3946, 5113, 5114, 5117, 6630,
    6632, 2662, 2660, 4708, 952, 8423, 4706, 3437, 3439, 2003, 2005, 2442, 2950, 5101, 2444, 7076, 7078, 5118, 5123,
    8398, 6724, 8396, 6722, 6789, 6790, 6792, 8603, 5128, 5134, 53, 5136, 7413, 7415, 3270, 3272, 162, 2974, 2976, 7521,
    7523, 7573, 7575, 1879, 1881, 2948, 5126, 5119, 6919, 6916, 6729, 6730, 6732, 6917, 5130, 5135, 7073, 7075, 5131,
    8749, 5129, 514, 5125, 5120, 5124, 3651, 3655, 1614, 1618, 3647, 3654, 3650, 1619, 1622, 1617, 5150, 5152, 2620,
    2617, 2619, 8091, 1278, 8141, 3798, 3795, 6898, 5139, 671, 4696, 4161, 5137, 5140, 669, 4694, 4159, 6900, 6897,
    7927, 7929, 5141, 5143, 3533, 862, 864, 865, 1623, 1626, 5144, 5148, 5147, 1798, 7810, 7808, 7806, 7809, 5149, 6782,
    6780, 3638, 3635, 3637, 1113, 1115, 4648, 4646, 1116, 2561, 8617, 3089, 3087, 2304, 2306, 2579, 2581, 8473, 1033,
    7554, 7556, 3534, 3530, 3535, 1869, 1872, 1871, 1286, 2925, 2927, 8587, 1220, 1222, 1223, 4394, 3668, 3670, 1800,
    1804, 3580, 3228, 512, 511, 4226, 4167, 8535, 4038, 3620, 3622, 7976, 7980, 7991, 674, 6522, 6524, 2234, 2237, 2235,
    2564, 2566, 5153, 5155, 6525, 6527, 6528, 5156, 5157, 5159, 8000, 4776, 4777, 7307, 3959, 995, 3563, 5160, 519, 515,
    518, 4450, 4452, 7996, 8784, 8781, 8782, 7509, 7511, 7650, 7652, 2769, 672, 677, 2131, 2133, 3539, 3846, 3848, 5175,
    7156, 7153, 7154, 5177, 5173, 5176, 5165, 5169, 5168, 4887, 4888, 5172, 4884, 4886, 6388, 6390, 5170, 1350, 4889,
    5185, 5187, 5189, 5191, 5192, 6518, 6520, 6521, 5196, 5193, 5195, 5188, 303, 4022, 4253, 3681, 2495, 4779, 7309,
    6728, 6726, 6725, 8568, 2494, 2497, 4151, 5198, 5201, 7918, 7916, 5197, 2905, 1245, 1247, 5204, 5202, 5205, 520,
    522, 4994, 4997, 4998, 7083, 7086, 3779, 7312, 7242, 7987, 5206, 5210, 61, 4381, 60, 4383, 56, 614, 2647, 525, 523,
    3867, 3869, 4603, 4601, 7951, 7957, 6743, 3688, 5211, 5215, 5218, 6511, 6513, 6514, 6515, 6517, 5223, 5220, 5224,
    6739, 6740, 3690, 5214, 776, 773, 6700, 6701, 6703, 774, 753, 7965, 752, 4518, 7979, 7963, 7994, 7971, 7990, 7985,
    7999, 7968, 7958, 7144, 7141, 7142, 5226, 5225, 5228, 5231, 5229, 5232, 5235, 5234, 5236, 5238, 3878, 749, 4516,
    7975, 7960, 7969, 7952, 7995, 7992, 7964, 7986, 7981, 5216, 5221, 7310, 5242, 5239, 5241, 6708, 5245, 5246, 5248,
    8370, 8372, 8300, 8303, 8297, 8306, 2414, 1295, 3480, 3476, 2816, 2416, 8129, 8131, 8175, 8177, 4232, 8156, 6793,
    6794, 5249, 5251, 4612, 4801, 1726, 1724, 5252, 5254, 679, 681, 3261, 5255, 5260, 363, 2680, 5261, 8298, 4375, 8428,
    65, 67, 4377, 62, 66, 3994, 2024, 8615, 2589, 6062, 1940, 1938, 7598, 7600, 2023, 2021, 2025, 5264, 5266, 4802,
    8413, 7628, 7630, 71, 5279, 6435, 6437, 5280, 5271, 6429, 6431, 68, 5269, 6432, 6434, 7900, 7912, 4693, 5270, 73,
    1340, 6421, 6423, 6424, 6425, 6427, 6428, 1342, 4257, 8696, 72, 4549, 4551, 1343, 1117, 1119, 1122, 1125, 1120,
    1123, 1346, 74, 1339, 1344, 5267, 5272, 5275, 7901, 7896, 7910, 5277, 4691, 966, 5274, 7903, 7899, 969, 970, 5285,
    5284, 1041, 8699, 4259, 7512, 7514, 4233, 5281, 5286, 2130, 5287, 4752, 8194, 8196, 3870, 3871, 3874, 3875, 3199,
    3197, 2128, 6068, 983, 529, 531, 5290, 5293, 4533, 3485, 3482, 6754, 6752, 834, 2204, 2202, 835, 4716, 3050, 3052,
    7403, 7405, 7406, 836, 5313, 2576, 2578, 5314, 534, 532, 3700, 3702, 3594, 3595, 3597, 1924, 1923, 1921, 4535, 4718,
    7638, 7640, 3034, 3036, 8387, 8389, 1448, 1451, 1453, 4225, 1545, 1547, 7325, 8079, 1412, 1414, 1413, 7388, 2038,
    2039, 1962, 6413, 6416, 5481, 6237, 6239, 5475, 5480, 5493, 6231, 6233, 7882, 7883, 6234, 6236, 78, 3374, 3372,
    5496, 6453, 6455, 6456, 6450, 6452, 4263, 4528, 4224, 4721, 4719, 159, 5294, 5296, 8243, 8245, 3049, 3047, 535, 537,
    1964, 6444, 6446, 3773, 316, 318, 4016, 7327, 5297, 5299, 5163, 6824, 6826, 6447, 6449, 6438, 6440, 6441, 6443,
    2244, 2246, 1510, 1528, 1527, 2265, 2267, 1491, 3882, 3884, 7282, 1050, 7506, 7508, 7504, 1215, 7457, 7460, 8712,
    4201, 3043, 3045, 5300, 5302, 1739, 1741, 3066, 3068, 8548, 8367, 8369, 7799, 7796, 7501, 7503, 7505, 1214, 4537,
    2358, 2361, 4539, 2360, 4536, 2406, 2408, 1232, 1234, 1235, 8187, 8189, 7012, 7014, 6626, 6629, 2156, 2158, 4208,
    1374, 293, 4198, 8623, 1558, 227, 226, 225, 4321, 8444, 8392, 684, 8384, 8386, 2271, 2273, 5960, 1882, 1884, 228,
    1755, 1757, 682, 2813, 2811, 8197, 8199, 1586, 1588, 75, 4457, 4458, 79, 80, 685, 687, 2177, 2179, 6418, 6420, 538,
    540, 3996, 4002, 6578, 6581, 6577, 6580, 6582, 5303, 5305, 5306, 688, 690, 2668, 2669, 4506, 1983, 1999, 2002, 7346,
    7344, 3318, 526, 7708, 7706, 7042, 7045, 4869, 4872, 6907, 6909, 6906, 7316, 7318, 1985, 3040, 3042, 691, 693, 3008,
    831, 4791, 4789, 4788, 1262, 1264, 8123, 8125, 1128, 1126, 7930, 7932, 6823, 5307, 7482, 7484, 7485, 5310, 6623,
    6625, 6857, 6859, 1129, 1132, 3211, 3209, 1131, 6619, 6622, 8598, 7709, 3172, 6353, 6355, 5472, 6350, 6352, 3288,
    3290, 2322, 2324, 3378, 3315, 3317, 5311, 3380, 7479, 7481, 2333, 2331, 3031, 3033, 7115, 8732, 5315, 5318, 7070,
    7467, 7469, 1136, 1133, 7464, 7466, 5464, 6347, 6349, 7489, 7491, 7113, 5181, 5178, 5182, 5183, 4709, 4711, 4013,
    4015, 6356, 6359, 2355, 2357, 2354, 2352, 7533, 7535, 5465, 6344, 6346, 5471, 5463, 6341, 6343, 5466, 7072, 7039,
    7041, 7098, 6721, 6719, 7095, 7096, 284, 287, 7101, 7099, 5320, 5321, 5323, 5324, 6360, 6362, 2644, 7064, 7066,
    5327, 5325, 6667, 6666, 6669, 286, 1282, 6683, 6685, 6682, 1284, 1285, 7498, 7500, 8121, 5328, 5333, 6994, 3769,
    5334, 5337, 5338, 5340, 6363, 6365, 3799, 3800, 3801, 3804, 3803, 7495, 7497, 3814, 3812, 5341, 6751, 6748, 6749,
    5343, 3193, 3191, 4727, 4725, 250, 7492, 7494, 4624, 8119, 8122, 1525, 1489, 3217, 7542, 7544, 7545, 7547, 3215,
    1048, 7729, 7731, 3499, 3501, 4390, 174, 167, 170, 173, 3279, 3281, 8724, 7337, 7339, 8722, 1314, 1311, 8476, 4177,
    4180, 8461, 8475, 8479, 1738, 1742, 6678, 6681, 6679, 694, 696, 3165, 3163, 5344, 5346, 5347, 5351, 6936, 5348,
    5352, 6934, 5355, 5353, 7349, 8143, 8146, 8140, 3267, 3269, 6366, 6368, 4242, 1058, 1060, 934, 1754, 1758, 8572,
    3710, 5356, 5359, 5362, 6334, 6336, 5360, 5363, 6337, 6340, 7551, 7553, 7486, 7488, 7539, 7541, 4543, 4545, 8632,
    4272, 132, 138, 7682, 7684, 4669, 8656, 7685, 4671, 8658, 7548, 7550, 8071, 6589, 6591, 7161, 7162, 7182, 8067, 83,
    4380, 3421, 3423, 1976, 948, 5367, 5372, 5370, 5371, 5374, 5377, 7178, 7179, 7180, 5378, 5380, 8753, 8751, 8750,
    3385, 3387, 4748, 4600, 4746, 4598, 4745, 5381, 8041, 5383, 4436, 368, 369, 4439, 3914, 3912, 366, 372, 370, 3697,
    3699, 869, 866, 2850, 2848, 5386, 1376, 1378, 5384, 1375, 8418, 8072, 8063, 8066, 8042, 8059, 8085, 8060, 4775,
    3965, 4773, 3424, 3427, 373, 376, 378, 4444, 4446, 375, 87, 5387, 5390, 5389, 90, 89, 85, 88, 5407, 6586, 6588,
    5404, 5403, 5400, 2985, 2987, 5397, 7244, 5391, 5393, 8114, 7243, 7247, 8113, 2939, 2941, 8112, 8108, 81, 4378, 84,
    5394, 5410, 3642, 382, 7306, 4366, 2554, 2556, 2604, 2602, 6046, 4310, 4312, 91, 97, 94, 2472, 2470, 6924, 6920,
    6964, 7851, 7853, 4129, 5401, 5398, 5405, 2573, 2575, 5408, 379, 7304, 4364, 981, 5441, 1035, 6246, 6248, 5414,
    5418, 6264, 6266, 3953, 3956, 5319, 7319, 7724, 7720, 1024, 7727, 7722, 7723, 7267, 3230, 5411, 5416, 5420, 2808,
    2827, 699, 697, 5413, 6249, 6251, 5422, 5425, 5426, 7859, 7301, 7874, 7907, 7904, 5431, 5438, 7919, 5440, 6394,
    6396, 3711, 2036, 385, 4425, 7321, 4423, 386, 3985, 383, 7871, 2760, 2802, 7164, 5573, 3489, 3491, 6261, 6263, 6267,
    6269, 7923, 8448, 6414, 6417, 7271, 7270, 7273, 7331, 7333, 2766, 7800, 387, 1241, 1244, 3677, 6397, 6399, 5449,
    5446, 5450, 6648, 6650, 2902, 3028, 3030, 5332, 6996, 5329, 6258, 6260, 3021, 3018, 5476, 1039, 3787, 6400, 6402,
    4690, 5453, 7294, 4363, 7334, 7336, 5451, 7292, 4688, 5455, 946, 4121, 5161, 6252, 6254, 6255, 6257, 5461, 5467,
    5469, 5473, 5478, 5482, 5484, 5491, 7879, 5494, 4049, 3361, 3355, 4112, 5442, 5445, 6570, 6572, 1037, 5435, 6633,
    6635, 7922, 5436, 6636, 6638, 5497, 5520, 5521, 6243, 6245, 7728, 5432, 7920, 5429, 6555, 6558, 5437, 5430, 6559,
    6562, 3146, 3148, 5424, 5428, 6240, 6242, 7861, 7878, 7877, 7909, 7906, 7303, 5501, 5499, 5502, 5505, 3963, 392,
    3694, 3696, 390, 393, 6284, 6286, 6279, 6282, 6283, 5506, 5512, 6567, 6569, 5515, 5508, 5514, 6563, 6566, 5517,
    5524, 6651, 6653, 5518, 7530, 7532, 5510, 5511, 5522, 6276, 6278, 7667, 7669, 5456, 3056, 5460, 5458, 5459, 3053,
    3055, 5525, 5527, 101, 98, 102, 6273, 6275, 5533, 6642, 6644, 5528, 5530, 6645, 6647, 6926, 5531, 5534, 5535, 6270,
    6272, 5537, 5538, 5541, 986, 7224, 7226, 5477, 6573, 6575, 6576, 5485, 5490, 5547, 5549, 6639, 6641, 5542, 5546,
    6921, 6923, 5543, 2392, 2390, 6967, 6965, 2936, 2938, 2170, 3097, 5553, 5550, 3100, 2115, 3346, 2734, 2736, 2960,
    2861, 2863, 7676, 4672, 7217, 394, 6810, 801, 803, 541, 2122, 700, 4510, 2220, 2089, 3415, 3417, 3156, 3885, 4764,
    3143, 544, 4172, 4174, 2944, 2942, 3809, 3811, 5556, 7841, 872, 870, 3972, 3975, 4758, 3774, 5559, 5560, 8290, 7756,
    955, 8293, 959, 960, 4246, 4247, 4243, 4245, 8758, 5561, 5562, 3349, 5564, 3761, 3119, 1080, 3504, 1572, 3502, 5568,
    3940, 2188, 1570, 4417, 2191, 397, 5582, 6385, 6387, 5574, 7848, 5581, 5579, 2978, 2980, 8429, 4678, 1476, 1478,
    1479, 1583, 1585, 1772, 1776, 791, 4481, 400, 4483, 402, 2744, 2746, 3849, 3851, 5587, 5584, 4530, 548, 6592, 6594,
    550, 7410, 7412, 7199, 6595, 6597, 8181, 8183, 1607, 1608, 3135, 4579, 1641, 7764, 7763, 7795, 6847, 1248, 1250,
    1594, 4204, 1595, 4761, 3840, 3842, 4492, 419, 4487, 414, 7220, 1809, 1805, 3185, 1505, 1380, 1382, 1779, 1782,
    1778, 5588, 5593, 5597, 2634, 5601, 6830, 5602, 1508, 1509, 5607, 2630, 2345, 2342, 2742, 4823, 1138, 1137, 2963,
    1141, 8785, 2633, 703, 3720, 7420, 2648, 2650, 2651, 7697, 8254, 2652, 551, 973, 8259, 8261, 8253, 8210, 8204, 7373,
    554, 8135, 936, 2740, 2741, 5610, 5613, 5618, 5614, 2551, 1145, 8402, 2346, 2347, 7399, 7402, 8497, 8499, 3829,
    2150, 403, 406, 4428, 8649, 4426, 8647, 2463, 2433, 5621, 5622, 1935, 1394, 1077, 1079, 5625, 5626, 288, 290, 706,
    1142, 8689, 1773, 1777, 4499, 4503, 1441, 1435, 1438, 1440, 2737, 1395, 2877, 2879, 1385, 998, 1383, 1888, 6814,
    2457, 7260, 5632, 5631, 5636, 5642, 5637, 4649, 4651, 1712, 1716, 4681, 8662, 3770, 1022, 49, 6813, 2743, 996, 7087,
    7091, 2791, 2639, 2788, 2790, 7786, 7788, 7258, 1021, 3776, 807, 8636, 5645, 5648, 1715, 1711, 5650, 8203, 8209,
    8200, 3231, 3233, 709, 1573, 1576, 5651, 5655, 407, 409, 2883, 2882, 2880, 877, 1008, 1010, 410, 412, 1575, 3305,
    8549, 1593, 4205, 1590, 4202, 3187, 103, 4488, 4491, 413, 418, 6807, 3536, 8608, 8401, 8399, 2503, 5660, 5665, 5658,
    5663, 3730, 3734, 3731, 2945, 2947, 2537, 3737, 3740, 3747, 3750, 2501, 4020, 4019, 4564, 4566, 7378, 7376, 420,
    422, 7379, 882, 880, 5666, 4054, 4052, 119, 4386, 6157, 6536, 6538, 1427, 1429, 897, 6156, 6539, 6541, 5667, 5669,
    1876, 1878, 8082, 425, 1518, 1515, 2259, 2261, 1992, 1994, 1148, 1007, 8089, 8304, 1603, 2710, 2712, 5674, 5676,
    5678, 5680, 5670, 5672, 2467, 2469, 557, 559, 1554, 1063, 8540, 121, 1971, 5673, 3523, 3521, 7631, 7633, 7634, 5702,
    6533, 6535, 1995, 3176, 3178, 423, 927, 929, 562, 560, 565, 563, 109, 8265, 111, 1967, 1968, 1519, 8809, 2127, 2125,
    1844, 1846, 1885, 1887, 1364, 5677, 7418, 7416, 7419, 1366, 1146, 2183, 2186, 2185, 116, 4387, 114, 4389, 1005,
    7941, 813, 112, 115, 4639, 2247, 2249, 6940, 876, 873, 6942, 2187, 2536, 1459, 1461, 1462, 2400, 2401, 2398, 3586,
    3588, 2103, 2105, 2231, 4668, 2229, 2232, 2233, 4666, 6158, 1353, 3255, 3257, 5683, 5681, 1354, 1351, 120, 4384,
    117, 5701, 5705, 6529, 6532, 5720, 5719, 3382, 3384, 1903, 1972, 1969, 1280, 1252, 1254, 1255, 1251, 2534, 1492,
    1495, 5712, 2006, 122, 1423, 1425, 5689, 5690, 5694, 5684, 5695, 7274, 7276, 5715, 6961, 6963, 5688, 5696, 5698,
    5699, 5703, 5706, 6552, 6554, 5707, 1631, 1627, 1630, 5716, 3381, 5717, 5708, 7824, 7827, 5711, 6372, 6374, 5713,
    127, 1004, 1901, 896, 4675, 7679, 7681, 4677, 4636, 4638, 1705, 1965, 124, 2008, 125, 126, 3104, 3106, 1426, 893,
    4306, 898, 1599, 1596, 1600, 1601, 1602, 4757, 4751, 5724, 4749, 5721, 5722, 4755, 1819, 1821, 1822, 8068, 3607,
    1996, 1998, 3166, 3169, 3168, 7431, 141, 143, 4340, 142, 7432, 7434, 568, 566, 4268, 128, 2226, 2228, 2964, 2966,
    2134, 2136, 7424, 5730, 5725, 5729, 5728, 1151, 1149, 7425, 7427, 3527, 3529, 8688, 8686, 4273, 1752, 7363, 886,
    1001, 2031, 3434, 3436, 1154, 1580, 1582, 2216, 4338, 139, 4062, 1061, 5733, 5731, 2165, 2167, 2168, 426, 569, 571,
    428, 1537, 1540, 431, 429, 5751, 2211, 2215, 2212, 2366, 2368, 2369, 1555, 1552, 811, 144, 146, 8469, 3481, 3477,
    2250, 2252, 495, 493, 3282, 3284, 2057, 2059, 8737, 2451, 2453, 5734, 5737, 5738, 5742, 6910, 6912, 5739, 5750,
    6378, 6380, 5752, 5746, 7889, 961, 5743, 5747, 7893, 7895, 7890, 7887, 964, 965, 1541, 1649, 1652, 5741, 5748, 3969,
    3598, 3600, 572, 3128, 3125, 3127, 1823, 1825, 1826, 1827, 5753, 5756, 6968, 5757, 5759, 5745, 6375, 6377, 7892,
    3431, 3433, 8310, 8307, 8575, 1563, 3403, 3405, 1568, 5760, 5765, 8294, 5775, 3855, 3857, 5778, 6369, 6371, 5762,
    5764, 5767, 5769, 5773, 5761, 5766, 5770, 5774, 7601, 7603, 5785, 575, 5780, 580, 578, 577, 5787, 5791, 5793, 5789,
    5790, 8609, 1155, 3604, 7765, 7768, 7767, 1560, 1564, 1565, 1569, 3080, 1317, 5794, 5796, 7158, 7160, 8092, 7157,
    7747, 7749, 4811, 3081, 3083, 2030, 3920, 3924, 3923, 7196, 7198, 7277, 1158, 3078, 1315, 3714, 3716, 715, 748, 746,
    3237, 3239, 5798, 5800, 5797, 1783, 3667, 7125, 7127, 4703, 4705, 7279, 7232, 7230, 7753, 7755, 7289, 3520, 7291,
    5808, 5804, 5805, 7703, 7705, 5801, 5802, 3606, 4000, 714, 3322, 712, 3320, 8069, 8083, 8038, 8055, 8061, 8064,
    3517, 8295, 7352, 5813, 5815, 6297, 6300, 5809, 5811, 5812, 5817, 7350, 6304, 6306, 7441, 7443, 3388, 3390, 7828,
    7830, 718, 8373, 8375, 4031, 4035, 6301, 6303, 5825, 5822, 716, 5818, 5823, 1025, 2026, 2028, 2029, 4781, 4780,
    4783, 8795, 3297, 3299, 8424, 8419, 8414, 8409, 8408, 8422, 8427, 8412, 8417, 7172, 7174, 7212, 7210, 7209, 1731,
    1734, 7324, 7322, 1156, 3452, 3454, 3449, 3451, 8805, 984, 8793, 8037, 1159, 8676, 4744, 4742, 3142, 3139, 3140,
    1747, 1751, 2653, 2655, 2656, 7356, 7362, 3568, 1753, 1152, 1746, 1748, 5832, 3544, 3545, 4350, 151, 4353, 147, 152,
    150, 4352, 7557, 7559, 7560, 3495, 3492, 3493, 1163, 155, 153, 4429, 4431, 434, 4432, 432, 3852, 3854, 7580, 7582,
    4343, 2597, 7576, 7579, 3336, 3338, 3308, 3309, 3311, 883, 4299, 885, 4302, 8454, 887, 2866, 2864, 5781, 5786, 574,
    581, 2698, 8319, 3573, 3570, 3572, 5834, 2699, 8316, 4206, 2696, 4660, 2700, 2994, 2996, 3876, 8056, 583, 7476,
    7478, 3944, 8320, 7357, 7361, 1687, 1691, 1690, 3173, 3175, 2959, 2955, 1162, 1161, 8679, 4662, 356, 358, 2450,
    2448, 1646, 1642, 4248, 6817, 1045, 1047, 3194, 3196, 4171, 1084, 4169, 586, 584, 8559, 8555, 3161, 3159, 3162,
    1837, 1839, 2034, 7616, 7618, 8661, 8659, 2035, 7187, 7189, 7186, 8277, 8280, 8283, 8274, 8706, 8178, 8180, 5839,
    5835, 5838, 5840, 5843, 8282, 8285, 8276, 8709, 8279, 8001, 8005, 2205, 2207, 3025, 3027, 4221, 2032, 4032, 6820,
    6818, 6848, 6850, 5846, 5844, 3558, 8160, 8163, 8157, 3662, 3664, 4260, 4220, 156, 160, 435, 437, 7233, 7235, 6891,
    6893, 166, 1097, 1087, 3659, 3661, 3446, 3448, 2953, 3396, 3251, 3254, 3472, 8496, 8777, 8586, 8583, 3246, 3250,
    4111, 2253, 2255, 7407, 7409, 721, 1834, 1836, 5820, 5828, 5821, 2676, 168, 169, 1281, 161, 3665, 3666, 4264, 7470,
    7472, 587, 589, 592, 590, 719, 1647, 5829, 5826, 1643, 5830, 1648, 1027, 2674, 3682, 3684, 7340, 7343, 3003, 3001,
    3555, 1085, 2729, 2728, 2726, 2725, 4391, 164, 163, 8184, 8186, 5849, 8798, 8796, 5847, 4734, 4737, 4735, 1164,
    4570, 4572, 1908, 1910, 175, 178, 4048, 8006, 3354, 3360, 4120, 4136, 3933, 4142, 177, 180, 179, 1168, 2325, 2327,
    3460, 2884, 2886, 2951, 8774, 3394, 3458, 2722, 2724, 2733, 816, 814, 3470, 8584, 3247, 8494, 4109, 8237, 8239,
    3526, 3524, 4848, 4846, 1166, 1167, 1088, 3559, 7355, 8230, 8639, 8271, 4631, 4635, 4634, 8022, 742, 740, 3988,
    6884, 6881, 8702, 3549, 1609, 1612, 1613, 3546, 8229, 8754, 8755, 7102, 7104, 8757, 8025, 8027, 7148, 3428, 3430,
    3464, 3560, 7145, 7146, 3496, 3498, 6882, 8493, 8773, 8766, 5850, 5854, 5856, 5858, 926, 922, 925, 3858, 2447, 8800,
    8803, 8804, 2445, 8799, 3860, 438, 440, 4957, 4962, 7949, 8103, 943, 8028, 8030, 1482, 1480, 1483, 8471, 3778, 3440,
    3442, 2784, 2787, 5859, 5861, 7138, 8102, 7943, 7004, 7001, 7002, 2334, 2336, 2337, 1855, 1857, 1858, 7140, 8437,
    2786, 3188, 3190, 5864, 8024, 4469, 2854, 4470, 2855, 7249, 7251, 5862, 4191, 7942, 4473, 2857, 4472, 8537, 197,
    203, 921, 918, 920, 2645, 1484, 1488, 5865, 5871, 5866, 3300, 3302, 5867, 5870, 5874, 4193, 6939, 6937, 2238, 2240,
    7347, 3906, 3911, 3910, 3904, 3908, 2047, 2050, 2049, 441, 443, 3891, 1297, 3893, 2080, 2082, 444, 446, 8106, 8551,
    3012, 3014, 3805, 3808, 3807, 4028, 4026, 5881, 7183, 7185, 3505, 3506, 5879, 7295, 4733, 4731, 4155, 4152, 4153,
    722, 724, 940, 942, 1816, 7116, 7118, 4665, 1814, 1818, 4663, 6733, 6735, 3861, 3863, 4815, 4813, 1817, 1177, 1179,
    8595, 3463, 3461, 8715, 2476, 2478, 5878, 5875, 7130, 7128, 5884, 5893, 5895, 5894, 6768, 6769, 6771, 5882, 5888,
    5889, 5887, 5886, 3206, 8685, 4580, 4582, 2665, 7206, 7208, 3149, 3152, 5909, 5906, 2479, 8653, 2481, 8655, 7213,
    7214, 7216, 3377, 3375, 3291, 3293, 8543, 8267, 4240, 4784, 4786, 4787, 6775, 6772, 6773, 2757, 2759, 4441, 7079,
    7080, 7082, 449, 4443, 3999, 447, 3997, 725, 727, 2083, 2085, 8593, 2524, 2526, 5898, 5901, 7847, 2797, 2800, 2706,
    2663, 5896, 7845, 5903, 5905, 7435, 7437, 2796, 2801, 2709, 2701, 5910, 5912, 6970, 6972, 1298, 6796, 3263, 5257,
    5259, 365, 2682, 5258, 5263, 3220, 3218, 4804, 4615, 4754, 1930, 2111, 2109, 6612, 6614, 5902, 1928, 5913, 5915,
    916, 917, 7834, 7836, 7837, 6692, 6690, 5900, 2432, 2430, 3273, 3275, 5916, 5918, 6661, 6658, 6659, 6952, 6954,
    2783, 2687, 2691, 2686, 2690, 6946, 6948, 8107, 2677, 2679, 6762, 6764, 6761, 2277, 2279, 913, 784, 4126, 4216, 794,
    859, 843, 841, 846, 842, 1895, 1897, 4642, 4640, 4274, 4276, 4645, 185, 1762, 188, 8264, 8262, 4643, 1759, 1761,
    4583, 4586, 187, 181, 186, 6765, 6767, 745, 743, 1322, 1323, 1318, 1319, 1324, 2088, 6863, 2086, 6865, 4770, 4772,
    8552, 7933, 728, 2274, 2276, 191, 4316, 192, 189, 4318, 1304, 1290, 7046, 7048, 1458, 8169, 1169, 1171, 817, 1454,
    1456, 1457, 1070, 907, 906, 8763, 8343, 904, 908, 8301, 8435, 6797, 6799, 4658, 8341, 8761, 4241, 795, 1496, 7715,
    7718, 7719, 7713, 7714, 7710, 976, 974, 1067, 1075, 1071, 1068, 1069, 1074, 1076, 323, 324, 7121, 7119, 5922, 7782,
    7780, 5919, 7092, 7094, 6973, 6975, 979, 980, 977, 4215, 4213, 7607, 7609, 1918, 1920, 4560, 319, 321, 4563, 322,
    3643, 3645, 3646, 8613, 1498, 1499, 8512, 8513, 2780, 2782, 6755, 6757, 730, 2121, 2591, 2593, 2590, 8652, 3508,
    8650, 3208, 3760, 3758, 6711, 6712, 6714, 399, 3303, 3304, 3307, 7673, 6987, 6985, 7675, 8500, 8501, 2670, 2666,
    7583, 7585, 5927, 5930, 6474, 6477, 7778, 7776, 7779, 1523, 7561, 7563, 8465, 8073, 7972, 8154, 8012, 8363, 8360,
    4741, 4738, 5923, 7444, 7445, 2582, 193, 198, 4265, 196, 201, 6457, 6459, 8600, 8602, 6837, 6840, 6838, 6841, 3223,
    3221, 5926, 7447, 1520, 1524, 1175, 1176, 2060, 2062, 6460, 6463, 7653, 7655, 5934, 5931, 4739, 223, 8442, 8252,
    8088, 3949, 2889, 8719, 8721, 1174, 5935, 5936, 5938, 5958, 930, 1850, 1853, 4319, 3723, 7454, 7456, 1851, 5939,
    5941, 7018, 7020, 8718, 8716, 1898, 1900, 4116, 4125, 8395, 8393, 1501, 1790, 1792, 1789, 1793, 2379, 2381, 1172,
    1854, 3567, 1294, 3566, 1293, 2462, 595, 593, 2460, 3589, 3590, 3592, 3593, 2753, 5942, 5945, 7862, 7864, 7619,
    7621, 3775, 3084, 2586, 2588, 8700, 2009, 4604, 7592, 7594, 4181, 8430, 3329, 3331, 1698, 1701, 3086, 2750, 7625,
    7627, 7924, 7926, 3839, 3838, 6467, 6470, 8434, 4183, 208, 4349, 2012, 7015, 7017, 6464, 6466, 7647, 7649, 5950,
    5946, 5949, 218, 4282, 1256, 1258, 1986, 1988, 1847, 1849, 210, 7570, 7572, 4149, 1697, 1702, 5947, 8234, 8236,
    3619, 3617, 8249, 3947, 2887, 8364, 8366, 5951, 5953, 5954, 2412, 2413, 1307, 2409, 8735, 209, 212, 2616, 2614,
    4347, 211, 204, 7732, 7734, 7737, 7735, 220, 222, 4277, 4094, 8438, 4210, 4209, 213, 217, 4281, 4212, 4096, 8441,
    219, 5955, 5957, 6471, 6473, 8011, 596, 598, 2752, 3564, 1503, 1504, 2013, 3513, 3579, 1303, 1302, 1013, 804, 1277,
    3879, 3881, 3212, 3214, 3725, 8486, 2708, 8482, 3822, 2830, 806, 3577, 7364, 7366, 2164, 2162, 2473, 2475, 6031,
    1368, 6981, 6979, 5961, 5963, 5966, 5964, 6032, 2426, 2427, 675, 678, 1369, 1371, 3057, 3059, 2915, 2917, 8703,
    5967, 5970, 6478, 6481, 3258, 3260, 3094, 3096, 3153, 1038, 2702, 2180, 2182, 6686, 6689, 5971, 5976, 2149, 5972,
    5975, 2538, 2540, 2099, 2097, 4591, 4831, 4593, 4829, 1299, 4552, 1217, 1274, 7283, 7285, 7236, 7238, 5977, 5979,
    4086, 4084, 3632, 3634, 1934, 1931, 1933, 4555, 1276, 3824, 3825, 779, 3610, 7461, 7463, 891, 1310, 311, 256, 1514,
    263, 7024, 7026, 4408, 308, 4409, 4828, 4590, 3939, 3987, 3971, 3990, 6407, 6409, 3276, 3278, 5984, 1720, 5980,
    5981, 8619, 3512, 8076, 850, 8633, 2657, 3583, 3585, 3608, 6856, 6854, 6827, 6829, 6949, 6951, 599, 601, 3205, 4328,
    242, 4329, 244, 5990, 5985, 5991, 5986, 5989, 5993, 5995, 1717, 1719, 7769, 8635, 4657, 4655, 4046, 3358, 4140,
    3352, 4117, 3915, 4134, 3931, 8002, 2140, 2142, 604, 602, 7515, 7517, 3155, 6410, 6412, 2295, 2297, 2341, 2340,
    2338, 7771, 7254, 8577, 469, 471, 800, 2640, 798, 2641, 2643, 3515, 2096, 2093, 2095, 4798, 4800, 854, 6223, 2051,
    2053, 7831, 7833, 4146, 4148, 6222, 7886, 890, 4305, 8734, 1091, 3071, 3069, 5999, 5996, 8581, 6000, 6006, 1721,
    1723, 6001, 6002, 6007, 3062, 3060, 452, 450, 3072, 2079, 7190, 7192, 7252, 3836, 777, 2541, 2543, 4406, 306, 309,
    4587, 4588, 4826, 892, 4527, 8731, 1014, 2607, 2605, 1308, 4303, 888, 4296, 4298, 4093, 232, 4525, 8729, 4336, 237,
    4337, 4091, 229, 4334, 235, 8738, 233, 234, 238, 239, 2777, 2779, 2567, 2569, 7936, 8144, 8138, 7938, 8016, 3639,
    8407, 8405, 8464, 6665, 3065, 3063, 2515, 6014, 2513, 6008, 6696, 6697, 4821, 4819, 4822, 6662, 6663, 1367, 6034,
    6776, 6777, 6779, 2823, 2821, 2421, 7815, 7817, 607, 605, 3601, 3603, 6012, 6013, 6699, 1544, 1542, 2671, 2673,
    4309, 7982, 3203, 4124, 4051, 3357, 3363, 4115, 4097, 4104, 248, 4313, 245, 4315, 249, 251, 2436, 2438, 7009, 7011,
    7008, 4609, 4611, 2402, 2404, 4079, 4074, 7944, 4065, 4067, 8017, 8080, 4228, 8147, 6015, 6017, 4326, 240, 243,
    4131, 4133, 4229, 8240, 8242, 4098, 3726, 8487, 2707, 8483, 2713, 2715, 2557, 6021, 6020, 6018, 6022, 8770, 8764,
    8491, 8153, 8150, 8528, 8529, 6036, 6037, 6041, 6047, 6049, 6035, 6043, 6040, 6045, 6307, 6309, 1463, 1467, 6310,
    6312, 2348, 2350, 8630, 2319, 2321, 6760, 6758, 4018, 8390, 1842, 1840, 1843, 2328, 2330, 7783, 7785, 4055, 4058,
    4042, 4033, 4156, 3918, 3921, 7741, 7743, 8624, 1224, 1225, 1227, 1393, 1391, 1372, 4219, 608, 610, 903, 902, 901,
    899, 6976, 6978, 3107, 3109, 4025, 4023, 7030, 7032, 3486, 3488, 3780, 4625, 4627, 999, 8165, 8159, 731, 733, 6228,
    6403, 6406, 6229, 6230, 2763, 2765, 1329, 261, 2405, 4178, 8477, 4175, 8606, 6023, 6025, 8472, 8484, 8459, 8480,
    4099, 611, 4369, 252, 8043, 8049, 8046, 8093, 6026, 6029, 1511, 6027, 8359, 6030, 4403, 257, 1331, 613, 4371, 254,
    1513, 4405, 260, 3234, 3236, 5998, 2078, 2076, 455, 456, 453, 1466, 6042, 3516, 2659, 310, 2351, 262, 255, 6943,
    6945, 6050, 6055, 460, 4496, 457, 3627, 3181, 464, 4498, 459, 3623, 462, 95, 8126, 8128, 1784, 1785, 1788, 8502,
    8504, 7393, 7397, 3818, 3129, 3131, 3132, 1589, 7193, 7195, 617, 615, 1696, 2694, 7023, 7021, 4477, 1794, 1797,
    2914, 2912, 3469, 3467, 8356, 8358, 4474, 4476, 2841, 2840, 2844, 3766, 3764, 4838, 4833, 4836, 4832, 4837, 2890,
    2892, 7774, 3179, 461, 2981, 2984, 2983, 3624, 3037, 3039, 2624, 2629, 4684, 4687, 3611, 3397, 3399, 6056, 6060,
    6070, 6075, 6078, 6082, 949, 951, 6957, 6955, 6090, 6086, 6087, 1028, 1692, 1695, 2063, 6998, 7000, 6997, 1053,
    1051, 954, 8468, 8467, 3391, 3393, 6054, 6053, 468, 465, 6715, 6716, 6718, 3613, 7663, 7666, 7664, 3582, 8740, 2441,
    2439, 6785, 6783, 6059, 6061, 6067, 6071, 6074, 6066, 6077, 1727, 6079, 6081, 6927, 6929, 6085, 7300, 6091, 6316,
    6318, 6092, 1031, 1032, 2456, 2454, 2488, 7165, 7168, 2428, 2425, 2490, 8629, 6106, 6112, 6313, 6315, 7915, 2493,
    4597, 4595, 2491, 6673, 6670, 6671, 1289, 1288, 3820, 3616, 3614, 6885, 6887, 472, 474, 3907, 3821, 3466, 2893,
    2895, 3691, 3693, 2627, 2628, 4168, 6093, 6096, 6319, 6321, 7394, 7398, 2544, 2546, 1811, 1813, 2695, 1390, 3628,
    3631, 7450, 6097, 6099, 7448, 6100, 6103, 3182, 3184, 2159, 2161, 8713, 7814, 7811, 7813, 6104, 6107, 6110, 7913,
    6109, 8505, 8507, 2043, 1468, 1470, 1471, 2100, 1831, 1833, 8462, 6901, 6902, 6903, 6905, 4594, 823, 822, 849, 790,
    861, 853, 851, 2570, 1044, 8682, 987, 989, 2572, 1577, 1579, 1092, 2071, 2070, 1094, 1183, 1180, 8566, 8627, 2067,
    8692, 1182, 2066, 2065, 4162, 4164, 3112, 3110, 1081, 2692, 7789, 4712, 4713, 2374, 2375, 2377, 2378, 2370, 2373,
    945, 7791, 4715, 1042, 2721, 2795, 2794, 33, 44, 3202, 1236, 1239, 1240, 1237, 7744, 7746, 3113, 3115, 620, 618,
    269, 264, 4354, 2040, 2042, 4356, 270, 481, 483, 267, 268, 4493, 4495, 480, 476, 475, 479, 2382, 2384, 2102, 6833,
    6836, 6835, 2873, 2876, 2754, 2756, 7536, 7538, 4797, 3966, 1083, 1389, 1386, 1387, 4795, 3968, 4083, 2872, 2870,
    4107, 621, 623, 136, 135, 4078, 275, 274, 4286, 271, 4283, 2934, 2935, 2932, 7105, 5853, 5852, 6583, 6585, 2307,
    2309, 6508, 6510, 7107, 2114, 2112, 7947, 8031, 8033, 134, 1686, 7959, 8034, 8036, 4082, 4077, 7948, 4072, 4073,
    8452, 8289, 7950, 2362, 2365, 2817, 2820, 2819, 6113, 6116, 734, 736, 4066, 4071, 7248, 4105, 8166, 937, 3418, 3420,
    1989, 1991, 4484, 4486, 484, 486, 1685, 1684, 1682, 6117, 8767, 855, 6124, 6128, 6130, 7700, 2145, 2143, 6133, 6138,
    6135, 6132, 6136, 6145, 6139, 6141, 6142, 6144, 8643, 8077, 4397, 1942, 8610, 6146, 3312, 3314, 4540, 4542, 8519,
    2969, 2972, 4575, 4573, 2683, 2685, 1430, 8007, 5037, 6150, 5038, 5041, 278, 3896, 276, 3894, 6153, 8532, 2730,
    2732, 8695, 4195, 8536, 8621, 291, 4194, 1556, 8545, 4410, 8705, 2019, 2108, 2018, 737, 739, 2017, 7229, 7227, 1892,
    1894, 6933, 6930, 8162, 7595, 7597, 2054, 2056, 6161, 6159, 1865, 1867, 8680, 6896, 6894, 7428, 7430, 1325, 8683,
    3864, 3866, 3574, 8523, 2388, 6165, 6546, 6548, 6169, 8605, 1355, 1361, 1359, 487, 489, 8646, 4433, 4435, 8642,
    2389, 4567, 4569, 7686, 6162, 6166, 3748, 6170, 6175, 7865, 6177, 6171, 6178, 1769, 1763, 1765, 1766, 6181, 6185,
    6542, 6545, 1677, 1681, 1676, 1680, 6932, 7297, 3367, 6549, 6551, 3364, 7257, 3550, 7255, 3552, 6186, 1743, 1745,
    6189, 6982, 6984, 6188, 4652, 1941, 6193, 6196, 7870, 7868, 5661, 5657, 2805, 2807, 4395, 3540, 3543, 3789, 8741,
    6198, 6201, 2608, 2610, 6204, 3658, 819, 2716, 2718, 3656, 839, 7567, 7569, 837, 840, 1405, 1403, 6114, 3791, 1442,
    8590, 4654, 2385, 2387, 4036, 4165, 1184, 3767, 6123, 858, 6131, 312, 314, 315, 857, 7702, 1944, 4399, 6127, 8612,
    6147, 6149, 6489, 6491, 8743, 1432, 8010, 1434, 1433, 3243, 3245, 1977, 1979, 279, 6492, 6494, 133, 8246, 8248,
    3554, 8524, 1186, 4413, 2289, 2291, 6120, 8769, 6121, 2020, 6122, 1868, 3576, 4234, 3371, 4041, 1328, 2280, 2282,
    1327, 8134, 1057, 3952, 8544, 1362, 8538, 1559, 1360, 8379, 8376, 7527, 7529, 6174, 6499, 6501, 6180, 6173, 6495,
    6498, 7867, 1771, 1770, 7659, 7662, 2286, 2288, 2283, 2285, 6505, 6507, 3406, 3408, 3553, 6192, 1190, 1192, 5662,
    96, 6197, 6200, 6206, 6502, 6504, 2262, 2264, 8045, 8808, 8807, 8048, 8053, 8616, 8620, 8095, 1187, 1189, 1446,
    8050, 8054, 1337, 1338, 1335, 1228, 1230, 1231, 7691, 7687, 7690, 3409, 3411, 6207, 6209, 6615, 6618, 6212, 6210,
    6674, 6675, 6677, 6800, 6801, 6803, 7269, 5419, 2829, 2810, 3224, 3713, 7873, 2762, 2804, 2768, 3709, 3984, 7802,
    389, 3679, 3680, 2904, 2313, 2315, 1975, 1973, 100, 5487, 5488, 820, 6213, 6218, 6217, 2583, 2585, 2532, 2530, 624,
    626, 847, 788, 8508, 8509, 3685, 3687, 629, 627, 630, 632, 4039, 3368, 1637, 1635, 1638, 1636, 1632, 2146, 2148,
    7380, 7384, 1011, 1709, 1706, 1710, 6216, 7823, 7821, 7818, 7822, 1410, 3738, 6738, 6736, 7036, 7038, 1216, 1675,
    1212, 1674, 4360, 6219, 7884, 1089, 633, 635, 3074, 7696, 1209, 1672, 1211, 7692, 7694, 7695, 8514, 8565, 8710,
    4199, 8744, 3707, 3982, 992, 990, 6009, 7604, 7606, 7381, 7385, 4106, 4108, 1408, 1409, 6225, 8562, 6224, 108, 1671,
    5015, 1110, 527, 3092, 2859, 4547, 7345, 5012, 7354, 7314, 3889, 7371, 4854, 1860, 7368, 4850, 6914, 4514, 644,
    4266, 194, 199, 7123, 7317, 4874, 4875, 4975, 4976, 7034, 4857, 6202, 8579, 3137, 4860, 4863, 4870, 6908, 2562,
    3957, 3954, 337, 4461, 4520, 755, 756, 3938, 2224, 7043, 3422, 6587, 3426, 8287, 4881, 1926, 8791, 2395, 4345, 1,
    4901, 7857, 7856, 4907, 3102, 4912, 4913, 3009, 500, 3117, 2175, 4928, 6787, 7265, 2908, 2909, 4931, 4932, 3816,
    8116, 4893, 4897, 4896, 3752, 4920, 4921, 4925, 3344, 3718, 4935, 4939, 637, 4255, 4368, 3076, 8382, 1981, 4942,
    4948, 4945, 4952, 4955, 2622, 4967, 8456, 4252, 301, 302, 503, 2196, 2195, 5, 4958, 4961, 3827, 4966, 2559, 4970,
    6345, 764, 767, 1954, 7151, 3474, 4793, 7287, 4980, 4981, 6879, 4986, 4987, 3756, 8517, 7059, 4991, 3834, 2119,
    4358, 497, 2200, 3980, 3844, 640, 3793, 7068, 7170, 3444, 6656, 6706, 2499, 3413, 771, 332, 4455, 5000, 7062, 5004,
    6332, 2774, 6746, 4620, 4806, 2748, 3340, 4844, 3898, 3902, 2483, 7006, 1195, 1016, 8671, 1486, 5009, 4448, 329,
    7054, 2418, 4607, 2505, 8353, 761, 4523, 8097, 7051, 4878, 1109, 7110, 7111, 2929, 7132, 4558, 4557, 1271, 648,
    2989, 1333, 1416, 3728, 7525, 4817, 3743, 2218, 781, 3926, 3929, 786, 7587, 1199, 2612, 3226, 345, 1096, 651, 5027,
    3992, 2138, 8704, 4415, 2992, 8727, 2899, 2898, 7391, 1202, 1729, 342, 4479, 2836, 2837, 5044, 5289, 3016, 2317, 15,
    1056, 2508, 654, 3951, 4288, 14, 7937, 1549, 2302, 8133, 4401, 8, 1530, 2971, 3510, 5053, 5047, 4698, 326, 2509,
    2486, 4128, 3675, 1099, 1100, 8779, 657, 1420, 5056, 5057, 5060, 3785, 825, 7474, 8345, 8489, 4289, 16, 354, 2293,
    4004, 8666, 8670, 8667, 2923, 8563, 5067, 4030, 7281, 35, 7299, 8567, 3736, 7590, 4633, 8748, 7439, 4323, 23, 5074,
    660, 2045, 2073, 4701, 2956, 7614, 5070, 7751, 1829, 281, 4138, 4007, 506, 7452, 6989, 1946, 4508, 3333, 663, 6600,
    1103, 1065, 1267, 3704, 2636, 8813, 1106, 1445, 1444, 1736, 1905, 5078, 1003, 5081, 2257, 297, 4723, 3456, 910,
    3286, 351, 6873, 1959, 1949, 2528, 2521, 7262, 1203, 828, 8148, 7739, 1401, 1912, 4144, 2832, 348, 2919, 2517, 7657,
    3327, 1473, 2998, 4809, 4617, 3410, 7240, 856, 2144, 6134, 6137, 6140, 6143, 7701, 4411, 4398, 1943, 5019, 6126,
    6129, 8611, 6125, 6148, 4541, 3313, 5023, 2970, 5026, 2684, 5030, 5033, 1431, 8008, 4574, 5039, 6151, 5042, 1978,
    277, 3895, 6118, 8768, 3244, 3575, 3865, 1185, 4196, 8622, 1557, 8547, 8697, 8687, 8539, 8534, 2731, 292, 296, 4076,
    4197, 1356, 4269, 129, 137, 5048, 7228, 738, 2107, 2015, 2016, 5052, 6544, 8550, 6931, 1893, 7596, 8247, 2055, 6160,
    1866, 8681, 8161, 8158, 8164, 6895, 7429, 2281, 1326, 8684, 8492, 1357, 1358, 4629, 4189, 4185, 4188, 6182, 4568,
    8377, 8378, 7689, 6163, 6164, 6547, 6167, 6168, 6176, 6172, 6500, 7866, 6179, 1768, 1767, 1764, 7660, 6497, 2284,
    1678, 1679, 6184, 6543, 6183, 3366, 3365, 6550, 7329, 3407, 3551, 6187, 1744, 6191, 6190, 6983, 1191, 4768, 3023,
    7256, 2806, 6194, 7869, 5659, 5064, 5063, 3541, 3790, 2609, 8560, 8645, 8742, 6199, 3657, 2717, 6195, 838, 7568,
    6205, 5071, 1188, 4037, 4166, 8090, 1443, 8047, 8051, 8044, 8094, 8052, 8618, 6503, 2263, 2386, 3768, 488, 4434,
    8644, 1336, 1229, 4653, 6119, 1984, 530, 5292, 7707, 3379, 3316, 1877, 5291, 7044, 3035, 8388, 692, 689, 7480, 3484,
    3483, 6753, 4790, 7404, 3051, 2203, 832, 833, 4534, 5312, 1263, 2577, 4717, 533, 1127, 7931, 536, 3701, 5308, 6858,
    1130, 6620, 3289, 2001, 6354, 3596, 6351, 1922, 2323, 686, 539, 1449, 8231, 4223, 1546, 7507, 2332, 7468, 5317,
    7326, 1134, 7499, 7490, 7465, 7114, 4014, 6357, 2356, 7483, 8078, 6342, 5470, 5462, 6348, 1963, 2037, 5479, 6238,
    5474, 5492, 7881, 5495, 7040, 7097, 6720, 7502, 7100, 1213, 5322, 6361, 4529, 157, 4720, 4222, 7065, 2178, 6668,
    5295, 6451, 285, 6684, 1283, 8244, 7458, 7459, 2359, 1233, 7071, 3048, 317, 4017, 6419, 5298, 6825, 3802, 7496,
    3813, 6750, 7493, 2245, 1507, 1526, 2266, 5373, 1490, 7543, 3883, 6367, 7730, 1049, 3044, 5301, 4392, 171, 172,
    3280, 7639, 1313, 1312, 1740, 6680, 3067, 695, 3164, 5345, 5349, 6935, 5350, 7797, 7798, 5354, 8152, 8151, 4538,
    2407, 8188, 935, 1059, 8640, 8232, 8272, 7013, 2157, 1373, 4320, 8443, 683, 1883, 224, 5959, 2272, 8385, 1756, 2812,
    8198, 4459, 76, 77, 6627, 6628, 1587, 5357, 8368, 5361, 7487, 4544, 7683, 4670, 8657, 5304, 7552, 6579, 5111, 2852,
    4729, 2975, 5100, 2600, 2815, 3005, 5103, 5107, 5108, 6484, 51, 52, 7623, 1450, 4011, 6805, 4373, 3672, 1801, 1260,
    3669, 1802, 5116, 6631, 2661, 7296, 5115, 7176, 4707, 7414, 3438, 2949, 2004, 2443, 7077, 8397, 6723, 6791, 5104,
    5133, 8591, 8604, 8588, 1796, 3271, 953, 3229, 6445, 6640, 6250, 6395, 6247, 6398, 6649, 6259, 6401, 6415, 513,
    6253, 6256, 6244, 6634, 6637, 6439, 6564, 7531, 6241, 5504, 6232, 3373, 6448, 6652, 6442, 6646, 6643, 5536, 7574,
    3581, 1880, 7522, 5121, 6731, 6918, 7074, 5132, 5122, 5127, 1620, 3652, 1615, 3648, 1621, 3653, 1616, 3649, 2618,
    3797, 3796, 5138, 670, 4695, 4160, 6899, 7928, 5142, 863, 1624, 1625, 5145, 5146, 7807, 3636, 6781, 4647, 1114,
    3088, 2305, 5151, 2580, 3531, 1034, 2926, 2667, 6487, 6483, 7555, 1870, 1221, 5233, 5217, 5222, 6741, 775, 4361,
    6702, 7961, 750, 7966, 4517, 7962, 7967, 7970, 7955, 7984, 7988, 7977, 7993, 7997, 7954, 5227, 5230, 3689, 5212,
    516, 4451, 5243, 5575, 7849, 2767, 5179, 4885, 5171, 7801, 3678, 2903, 5448, 7953, 1040, 3788, 7989, 58, 59, 5208,
    7308, 5213, 7978, 7998, 6265, 6262, 5434, 6268, 7921, 1012, 3983, 1411, 3739, 6454, 1502, 7693, 1090, 1673, 6281,
    6565, 5516, 6235, 6274, 6271, 3578, 821, 2531, 2584, 625, 789, 848, 1370, 3686, 628, 631, 3370, 3369, 4040, 1634,
    1633, 7382, 6215, 6214, 1708, 1707, 7037, 7819, 7820, 6737, 6221, 634, 991, 8711, 4200, 7934, 7605, 7383, 5412,
    7320, 7852, 8111, 8110, 5368, 5369, 5376, 5375, 7272, 7335, 5240, 4689, 1243, 5447, 3029, 5330, 6995, 5331, 3019,
    5402, 7246, 5395, 2574, 5409, 3640, 380, 7305, 4365, 5452, 5523, 7293, 7332, 7181, 5335, 5336, 8752, 5166, 3386,
    4599, 4747, 5379, 5167, 5382, 868, 867, 2849, 3698, 4440, 4437, 3913, 367, 371, 5468, 4438, 5385, 1377, 5444, 5427,
    7860, 7302, 7875, 7905, 5433, 5443, 5498, 6556, 6560, 5500, 5503, 3964, 4774, 3695, 391, 5507, 5342, 1974, 374, 377,
    4445, 5483, 5388, 86, 5326, 5406, 7311, 5399, 7245, 5392, 2940, 8109, 4379, 82, 5396, 4314, 246, 247, 4726, 3772,
    2603, 5454, 2986, 2471, 92, 93, 4311, 5457, 4362, 3054, 6044, 6590, 388, 1242, 947, 7880, 6571, 6557, 5519, 5513,
    6568, 2314, 5509, 6561, 3147, 545, 2937, 792, 2171, 4500, 2745, 4482, 401, 3850, 5585, 5554, 5551, 3098, 2116, 1874,
    6889, 2735, 7218, 3347, 2862, 7677, 4673, 2961, 6811, 395, 542, 2123, 802, 7611, 701, 4511, 2221, 3241, 3416, 1863,
    2091, 3157, 8582, 3886, 4765, 4173, 3324, 3810, 2943, 2299, 871, 3976, 3973, 4759, 5557, 7842, 8759, 8291, 956, 957,
    4244, 1397, 3350, 5565, 7757, 3762, 3120, 3123, 5569, 5570, 3941, 6992, 2189, 4418, 2192, 398, 5577, 5576, 5583,
    7028, 2979, 1477, 4679, 8431, 6870, 6383, 6959, 1584, 1774, 3503, 1571, 3306, 6986, 8182, 6596, 3144, 6386, 1139,
    4531, 2242, 2738, 2739, 549, 6593, 2269, 7411, 7201, 2465, 1591, 4203, 4762, 3841, 1249, 3186, 104, 5093, 6808,
    4489, 415, 417, 5096, 5098, 7222, 4421, 360, 4238, 7674, 1806, 1807, 1592, 5599, 5594, 1381, 1780, 5589, 6607, 5595,
    7636, 5604, 6831, 5605, 5603, 6604, 1506, 5608, 2631, 4119, 4239, 1775, 4501, 5627, 8526, 8786, 7421, 704, 3721,
    4824, 2649, 7698, 8255, 8212, 8206, 8256, 552, 8260, 555, 8136, 3401, 5611, 8403, 5615, 2549, 2552, 1143, 5619,
    8690, 8167, 7374, 2343, 7400, 8498, 3830, 2152, 4427, 8648, 404, 405, 2434, 5623, 7565, 2311, 1936, 2464, 5628, 289,
    707, 5616, 4127, 1206, 1207, 1078, 8201, 8205, 8211, 1396, 1437, 1436, 8736, 8250, 2888, 7940, 3948, 8087, 6876,
    6815, 2878, 1384, 1889, 8663, 4682, 1714, 4650, 1713, 809, 5634, 5638, 6610, 2458, 7259, 3771, 1023, 997, 7089,
    7088, 2789, 7787, 808, 8637, 6208, 6616, 6211, 6676, 6802, 3232, 710, 411, 5629, 5653, 5652, 408, 2881, 878, 1009,
    1574, 5649, 4490, 416, 6382, 4021, 3538, 6154, 3732, 3733, 5668, 2502, 4565, 7377, 421, 881, 5664, 118, 4053, 4385,
    895, 2946, 5675, 3522, 1970, 7632, 1516, 8400, 1993, 1147, 2711, 5679, 5671, 2468, 558, 2260, 928, 561, 424, 2248,
    6941, 564, 874, 8100, 8081, 8810, 1517, 2126, 4750, 5723, 4756, 1845, 1886, 7417, 1365, 1820, 2184, 113, 4388, 1006,
    875, 110, 1460, 1428, 2104, 2230, 4667, 6537, 6155, 3256, 1352, 5682, 6540, 2399, 3587, 1628, 1629, 894, 4307, 4308,
    6530, 5718, 3383, 5709, 5710, 7825, 7826, 5691, 5687, 6962, 5714, 3105, 5692, 1902, 1703, 1704, 3177, 1598, 1597,
    1966, 6531, 6534, 1253, 1493, 1494, 2535, 5704, 6553, 5697, 5700, 6373, 123, 2007, 5686, 5693, 7680, 4676, 4637,
    1424, 7275, 5685, 3605, 1997, 576, 5782, 579, 8070, 5727, 5726, 1150, 7426, 7359, 3528, 567, 2227, 2965, 2135, 4270,
    7766, 1561, 1562, 1567, 1566, 1581, 6302, 6298, 8374, 3569, 1153, 2214, 3167, 4339, 140, 7433, 5788, 5792, 1062,
    570, 2166, 427, 5732, 4063, 1553, 812, 1538, 3479, 430, 2367, 2213, 145, 8470, 2058, 3283, 2251, 494, 2452, 6379,
    5749, 962, 963, 1539, 1650, 1651, 5744, 7891, 7888, 7894, 5740, 6911, 5736, 3599, 573, 3126, 1824, 5735, 5754, 5758,
    5755, 6969, 8309, 8576, 3404, 5777, 5779, 5772, 3856, 5768, 5776, 5763, 5771, 5803, 8415, 8039, 8318, 5795, 7159,
    3082, 8305, 7748, 7197, 8381, 8040, 8084, 8057, 8062, 8065, 3519, 4743, 1157, 3079, 1316, 3715, 713, 4001, 747,
    3238, 5799, 1781, 7126, 4704, 7231, 7754, 3945, 3518, 7290, 7704, 7278, 5806, 5807, 3321, 8410, 4812, 5810, 7442,
    2449, 5824, 5831, 1645, 717, 1026, 2027, 4782, 3298, 8416, 8411, 8421, 8426, 8420, 7173, 7211, 1732, 1733, 8425,
    7323, 3453, 3450, 5814, 5816, 6299, 7351, 7829, 3389, 6305, 985, 8794, 3141, 1749, 1750, 582, 3571, 5833, 8058,
    4351, 148, 3542, 149, 3494, 7558, 154, 3853, 4430, 433, 3310, 3337, 7581, 7577, 7578, 7602, 4301, 4300, 884, 8450,
    2865, 5784, 5783, 2697, 4661, 8317, 4207, 2995, 2654, 7477, 3970, 1689, 1688, 3174, 2957, 7360, 7358, 4249, 357,
    3435, 6376, 3432, 6370, 1160, 8678, 8677, 2206, 6819, 3195, 4170, 3026, 585, 3160, 1838, 7617, 8660, 8266, 7188,
    8179, 5837, 5836, 5842, 8003, 5841, 1046, 8284, 8281, 8707, 8275, 8278, 2033, 3660, 3447, 5845, 3557, 3663, 7342,
    4261, 436, 7234, 6892, 6849, 588, 591, 4393, 165, 2727, 1279, 720, 1644, 5819, 5827, 2675, 3683, 4262, 158, 7341,
    3002, 3556, 1086, 1835, 7471, 8185, 8797, 4110, 2885, 3459, 2723, 8776, 815, 8585, 8775, 8495, 3252, 3471, 5848,
    176, 4736, 1909, 4571, 2326, 8238, 3525, 4847, 2952, 3248, 3249, 3395, 3253, 2254, 7408, 1165, 4081, 4632, 8023,
    8463, 8451, 4080, 8009, 6938, 3429, 3465, 3561, 3548, 1611, 1610, 7103, 8756, 3547, 3749, 741, 3497, 2239, 6883,
    8701, 5855, 4905, 4918, 5184, 3859, 8802, 8801, 2446, 923, 7338, 5857, 924, 2308, 439, 7945, 8105, 944, 8029, 1481,
    7946, 8104, 3441, 2785, 5860, 7003, 2335, 1856, 7139, 3189, 1485, 4471, 2856, 7250, 7348, 5863, 4192, 919, 5873,
    8516, 3301, 5869, 5872, 5868, 3989, 8026, 5883, 5890, 5885, 6770, 2048, 442, 8170, 8145, 8142, 8139, 3892, 2081,
    445, 3013, 3806, 4027, 7184, 5880, 4732, 4154, 723, 941, 1815, 4664, 7117, 6734, 3862, 8391, 4814, 3905, 1178, 8533,
    3462, 8714, 2477, 5876, 5877, 7129, 5891, 7207, 3150, 5907, 5908, 2480, 8654, 3507, 7215, 3376, 3292, 8553, 8614,
    4785, 1500, 1497, 6774, 2758, 4442, 7081, 3998, 448, 726, 2084, 8594, 2703, 2798, 5897, 7846, 5904, 7436, 5899,
    2705, 2799, 6971, 5911, 2664, 4581, 2525, 5917, 1929, 5914, 7835, 915, 6691, 2431, 3759, 3274, 6713, 6953, 6660,
    2689, 2688, 2278, 6947, 2678, 6763, 914, 3219, 818, 4217, 845, 844, 1455, 4641, 6766, 5892, 744, 8263, 4584, 1760,
    184, 182, 183, 4275, 4644, 1320, 1321, 2087, 6864, 4771, 2275, 4317, 190, 7047, 1170, 8436, 905, 4659, 8342, 8762,
    8570, 8607, 6798, 796, 1072, 1073, 8745, 7716, 7712, 7120, 785, 860, 1919, 5920, 5921, 7781, 7093, 6974, 978, 4214,
    4561, 4562, 320, 7608, 3644, 975, 8510, 8511, 2781, 6756, 1896, 2592, 8651, 729, 1296, 3207, 7717, 7711, 2110, 6613,
    8541, 7584, 2061, 8361, 6461, 6458, 8601, 6839, 3222, 7562, 1522, 5924, 5925, 7446, 5928, 7777, 1521, 6476, 5933,
    5932, 1791, 1173, 5937, 7654, 2380, 6462, 1852, 3565, 1291, 1292, 5929, 3724, 7019, 7593, 7455, 5940, 8717, 1899,
    4114, 8394, 8720, 4740, 1700, 2587, 8521, 2010, 2011, 4605, 4182, 8432, 3330, 5944, 5943, 7863, 7620, 8251, 7626,
    7925, 1699, 594, 6468, 2461, 8520, 6469, 5948, 7016, 3591, 6465, 215, 4280, 4211, 4095, 214, 4279, 1257, 1987, 8440,
    8235, 1848, 597, 3618, 8365, 3777, 5952, 7648, 2615, 206, 207, 4348, 205, 1305, 1306, 216, 8439, 4278, 7571, 221,
    6472, 5956, 2411, 6475, 2410, 7733, 7736, 2751, 1300, 1301, 3633, 1932, 3213, 4553, 4554, 1275, 7365, 2163, 2474,
    6980, 5962, 5965, 2422, 676, 3058, 2916, 5968, 3259, 3095, 2704, 2181, 6687, 5973, 2147, 2539, 2098, 4592, 4830,
    5974, 7284, 7237, 5978, 4085, 6688, 805, 3880, 3823, 612, 6977, 1512, 8362, 4176, 8478, 8481, 8474, 8485, 8460,
    6024, 6028, 4179, 5982, 5983, 1718, 4047, 3359, 4141, 3353, 4118, 4135, 3932, 3916, 8004, 4656, 2141, 2658, 603,
    6855, 6005, 8634, 6828, 3584, 600, 6950, 7832, 4327, 241, 7671, 5994, 5987, 5988, 5992, 5086, 3204, 8348, 470, 799,
    2642, 6220, 7885, 3235, 4799, 2052, 7191, 4304, 889, 3070, 5997, 6003, 6004, 1722, 3061, 451, 3073, 2077, 454, 2094,
    3277, 3837, 778, 4589, 4827, 2542, 1015, 2606, 4526, 8730, 4297, 230, 4092, 231, 4335, 236, 8739, 2568, 2778, 8018,
    8075, 8074, 7973, 8155, 8014, 4100, 4820, 3064, 8019, 4075, 4069, 4070, 6664, 7816, 2822, 6033, 6778, 2429, 2423,
    606, 3602, 1543, 2514, 6010, 6698, 6011, 8406, 3641, 8530, 4102, 2437, 7010, 4610, 6016, 3922, 3919, 4034, 4059,
    4044, 8573, 4103, 8241, 4101, 2714, 8674, 2555, 6019, 8772, 8765, 8771, 6039, 6038, 6311, 6308, 2349, 8631, 2320,
    6759, 7784, 2209, 1841, 8546, 2329, 7742, 7983, 609, 900, 6227, 2764, 7031, 3487, 732, 6226, 3108, 4024, 7025, 4068,
    3514, 4147, 6404, 6405, 8013, 5969, 6479, 6480, 4834, 4835, 6052, 4497, 458, 466, 3180, 463, 467, 8127, 1786, 1787,
    8503, 7395, 4685, 3130, 616, 7194, 7022, 1795, 3468, 8357, 4475, 2843, 2842, 3765, 3625, 6944, 2913, 2891, 7537,
    2755, 8466, 2982, 3626, 7166, 3038, 2626, 3612, 3398, 6057, 6065, 6073, 6076, 6084, 950, 6088, 6317, 1030, 1029,
    6089, 6956, 1694, 1693, 6999, 7167, 3392, 1052, 6886, 473, 6058, 3615, 3692, 2625, 6095, 6320, 6094, 7396, 4796,
    2545, 1812, 1388, 3967, 3629, 3630, 6098, 2894, 3909, 7449, 6102, 6101, 3183, 2160, 7812, 6111, 6314, 6108, 8506,
    1469, 2101, 852, 2571, 6904, 1578, 2068, 1093, 2069, 8693, 8628, 2064, 4163, 3111, 1181, 1082, 8542, 2376, 2372,
    2371, 7790, 4714, 1043, 988, 2874, 1832, 619, 3114, 266, 2041, 482, 4494, 478, 477, 2383, 4355, 265, 6834, 2875,
    2693, 7665, 1238, 7745, 1287, 3819, 7528, 622, 6339, 4271, 130, 2871, 1683, 4485, 485, 7688, 7661, 6496, 2287, 6506,
    272, 4284, 273, 4285, 2933, 6509, 7106, 6584, 5851, 2113, 131, 8308, 6490, 2363, 2364, 2818, 6115, 735, 8556, 8557,
    938, 5545, 1990, 6493, 313, 4412, 2290, 5247, 6051, 6717, 2415, 8130, 8176, 4230, 6069, 6064, 8371, 5250, 6784,
    6063, 6072, 6080, 6928, 1725, 6083, 5253, 2455, 2489, 2424, 2440, 680, 6795, 8296, 3262, 5256, 364, 2681, 5262,
    8299, 4613, 4803, 4614, 63, 64, 4376, 3995, 4396, 1939, 7599, 2022, 5265, 3478, 6105, 7914, 1404, 4596, 2492, 4550,
    1341, 1345, 1118, 1121, 1124, 8352, 6422, 6426, 5276, 967, 5273, 7898, 7902, 7897, 968, 5268, 7911, 5278, 4692, 69,
    70, 4258, 8698, 6430, 4231, 7513, 4753, 5283, 2129, 6433, 6436, 8195, 3872, 3873, 6672, 7629, 3198, 6617, 4577,
    4578, 1135, 3041, 7549, 3010, 8124, 6822, 5309, 6624, 3210, 6621, 8597, 3171, 1606, 2000, 7204, 8269, 3134, 1605,
    994, 3032, 8120, 5180, 6358, 2353, 7534, 1218, 6844, 1640, 4841, 4623, 6364, 5339, 3192, 5365, 7761, 7762, 7546,
    3500, 8625, 8723, 972, 4331, 46, 6285, 6280, 3216, 4686, 5633, 5639, 5643, 5646, 7793, 7794, 6277, 7668, 3708, 6845,
    6335, 6338, 3268, 2720, 2793, 2548, 6861, 491, 5090, 4060, 4056, 4043, 4157, 7200, 5085, 3295, 7221, 1210, 6867,
    2596, 8173, 3201, 4505, 1407, 509, 7773, 6292, 6288, 2771, 7645, 8806, 1534, 4467, 1666, 1656, 1655, 1660, 1665,
    4342, 2595, 3935, 7642, 932, 1020, 4294, 28, 29, 36, 4089, 7804, 41, 8446, 8222, 8217, 4464, 2846, 4088, 8227, 8323,
    8449, 8327, 8331, 8313, 8708, 8339, 8336, 3265, 667, 7387, 8192, 8332, 1661, 7519, 8226, 8221, 8216, 2868, 3746,
    2825, 1916, 3154, 6295, 6289, 1330, 4370, 4404, 258, 259, 253, 7770, 7516, 8733, 3609, 2339, 2296, 7253, 7462, 1309,
    6408, 6411, 7839, 2672, 4407, 307, 2403, 4132, 1465, 6048, 1392, 1226, 3781, 4626, 1000, 1464, 3621, 5237, 3877,
    6742, 7143, 3960, 3562, 5162, 6523, 2236, 7147, 2565, 5154, 6526, 5158, 6512, 6709, 5244, 7651, 7510, 8783, 673,
    4150, 7155, 5174, 6389, 6392, 4710, 2132, 3537, 3847, 1348, 5194, 5190, 6519, 5186, 6326, 6323, 7136, 6329, 6727,
    2496, 3085, 5199, 7917, 5200, 5203, 521, 4995, 4996, 7085, 7084, 1246, 5209, 2646, 4382, 57, 5207, 6694, 3868, 4602,
    4778, 524, 6852, 4123, 5358, 6966, 99, 6516, 5526, 4050, 3362, 3356, 4113, 4122, 5529, 6925, 5539, 5540, 5532, 7540,
    8032, 8035, 7225, 6574, 8302, 5486, 5489, 5548, 5544, 6922, 3419, 2391, 982, 3490, 7725, 7726, 7721, 5316, 5415,
    5417, 5421, 2828, 2809, 698, 5423, 7876, 7908, 5439, 3712, 4424, 384, 3986, 7872, 2761, 2803, 7163, 7268, 1036,
    5219, 751, 517, 4891, 3020, 7956, 381,
};

const struct names names_table = {text, forms, rows, order, 8815, 2405};
