/* Latin and Cyrillic words that render each other, and those that must not be taken to. */
#include "translit.h"

#include "check.h"
#include "terms.h"
#include <stdlib.h>

struct group {
    const char *name, *pairs; /* "latin cyrillic, latin cyrillic" */
};

/* Tables of the schemes themselves: every pair is a full match. */
static const struct group standard[] = {
    {"Russian in Czech",
     "jesenin есенин, veresajev вересаев, arseňjev арсеньев, děržavin державин, rožděstvenskij рождественский, "
     "těplov теплов, turgeněv тургенев, šternberg штернберг, štejn штейн, sergej сергей, iljič ильич, iljinskij "
     "ильинский, buďonnyj будённый, šolk шёлк, jolka ёлка, voloďa володя, astrachaň астрахань, ob обь, salavat "
     "салават, tambov тамбов, čajkovskij чайковский, ťutčev тютчев, pjotr пётр, volgograd волгоград, orjol орёл, "
     "marija мария, jurij юрий, ščerbakov щербаков, gogol гоголь, sibir сибирь, kubaň кубань, groznyj грозный, "
     "tolstoj толстой, dostojevskij достоевский, bělinskij белинский, věněra венера, vorobjov воробьёв, jevgenij "
     "евгений, fjodor фёдор"},
    {"BGN",
     "azov азов, ul'yanovsk ульяновск, ulyanovsk ульяновск, groznyy грозный, dzerzhinskiy дзержинский, ozërnyy "
     "озёрный, yel'tsin ельцин, sheremet'yevo шереметьево, chekhov чехов, dostoyevskiy достоевский, dostoevsky "
     "достоевский, grozny грозный, yevgeny евгений, vorobyev воробьев, tyurin тюрин, sergey сергей, nikolayevich "
     "николаевич"},
    {"ISO 9",
     "čehov чехов, ŝuka щука, âblokov яблоков, ûrij юрий, gor'kij горький, èjzenštejn эйзенштейн, hruŝëv хрущёв, "
     "vorob'ev воробьев, cvetaeva цветаева, fedor фёдор"},
    {"passport",
     "iuliia юлия, iurii юрий, shchuka щука, podieezd подъезд, evgenii евгений, vorobev воробьев, iablokov яблоков, "
     "sergei сергей, tiurin тюрин"},
    {"GOST B",
     "xabarovsk хабаровск, shhuka щука, czvetaeva цветаева, yuliya юлия"},
    {"Czech in Russian",
     "majerová маерова, kňažek княжек, pichlík пихлик, šeďkova шедькова, ďubinka дюбинка, emanuel эмануэль, "
     "flajšhans флайшганс, ondřej ондржей, svojanov своянов, jirák йирак, jovsa йовса, bedřich бедржих, mathesius "
     "матезиус, vítězslav витезслав, xaverová ксаверова, poděbrady подебрады, chýlková хилкова, kateřina катержина, "
     "krejčiříková крейчиржикова, kryštof крыштоф, vokřínek вокршинек, hornictví горництви, čaloud чалоуд, kostroň "
     "костронь, baťha батьга, ťopan тёпан, vodňany водняны, sládek сладек, anděl андел, praha прага, havel гавел, "
     "heyrovský гейровский, heyrovský гейровски, krejčí крейчий, krejčí крейчи, dolejší долейший, amálie амалия, "
     "balajka балайка, janeček янечек, kavuljak кавульяк, jelínková елинкова, zajíc зайиц, kušljič кушльич, kyjov "
     "киёв, aljo альё, jůza юза, bohumil богумил, bohumil богумиль, dvořák дворжак, třeblický тршеблицкий, weber "
     "вебер, rybák рыбак, hykeš гикеш, netoušek нетоушек, hus гус, komenský коменский, žižka жижка, švejk швейк, "
     "hašek гашек, janáček яначек, smetana сметана, masaryk масарик, olomouc оломоуц, plzeň пльзень, mucha муха, "
     "libuše либуше, čapek чапек, nový новый, nová новая"},
};

/* Names as books and newspapers write them. */
static const struct group usual[] = {
    {"Russian in Latin letters",
     "gorbačov горбачёв, gorbačov горбачев, gorbachev горбачёв, gorbachev горбачев, gorbačëv горбачёв, gorbatschow "
     "горбачёв, gorbatchev горбачев, gorbaczow горбачёв, gorbacev горбачев, chruščov хрущёв, khrushchev хрущев, "
     "khrushchev хрущёв, chruschtschow хрущёв, khrouchtchev хрущев, chruszczow хрущев, hruŝëv хрущёв, khrushchyov "
     "хрущёв, khrushchov хрущёв, jelcin ельцин, yeltsin ельцин, eltsin ельцин, yel'tsin ельцин, jelzin ельцин, "
     "eltsine ельцин, el'cin ельцин, jelcyn ельцин, čajkovskij чайковский, tchaikovsky чайковский, chaykovskiy "
     "чайковский, chaikovskii чайковский, tschaikowski чайковский, tchaïkovski чайковский, czajkowski чайковский, "
     "tschaikowsky чайковский, čajkovskij чайковскій, dostojevskij достоевский, dostoevsky достоевский, dostoyevsky "
     "достоевский, dostoyevskiy достоевский, dostoevskij достоевский, dostojewski достоевский, dostoïevski "
     "достоевский, dostoevskii достоевский, tolstoj толстой, tolstoy толстой, tolstoi толстой, tolstoï толстой, "
     "puškin пушкин, pushkin пушкин, puschkin пушкин, pouchkine пушкин, puszkin пушкин, puskin пушкин, čechov "
     "чехов, chekhov чехов, tschechow чехов, tchekhov чехов, czechow чехов, čehov чехов, cechov чехов, lenin ленин, "
     "lénine ленин, stalin сталин, staline сталин, trockij троцкий, trotsky троцкий, trotzki троцкий, trotskij "
     "троцкий, brežněv брежнев, brezhnev брежнев, brežnev брежнев, breschnew брежнев, brejnev брежнев, breżniew "
     "брежнев, putin путин, poutine путин, medvěděv медведев, medvedev медведев, medwedew медведев, medvedyev "
     "медведев, lavrov лавров, šojgu шойгу, shoigu шойгу, schoigu шойгу, peskov песков, navalnyj навальный, navalny "
     "навальный, nawalny навальный, navalnyy навальный, naval'nyj навальный, solženicyn солженицын, solzhenitsyn "
     "солженицын, solschenizyn солженицын, soljenitsyne солженицын, sołżenicyn солженицын, achmatova ахматова, "
     "akhmatova ахматова, achmatovová ахматова, achmatowa ахматова, ahmatova ахматова, cvetajeva цветаева, "
     "tsvetaeva цветаева, tsvetayeva цветаева, cvetajevová цветаева, pasternak пастернак, bulgakov булгаков, "
     "boulgakov булгаков, bulgakow булгаков, majakovskij маяковский, mayakovsky маяковский, maiakovskii маяковский, "
     "maïakovski маяковский, šolochov шолохов, sholokhov шолохов, gorkij горький, gorky горький, gor'kij горький, "
     "gorki горький, turgeněv тургенев, turgenev тургенев, tourgueniev тургенев, gogol гоголь, gogol' гоголь, "
     "lermontov лермонтов, lermontow лермонтов, jesenin есенин, yesenin есенин, esenin есенин, jessenin есенин, "
     "brodskij бродский, brodsky бродский, nabokov набоков, šostakovič шостакович, shostakovich шостакович, "
     "schostakowitsch шостакович, chostakovitch шостакович, szostakowicz шостакович, prokofjev прокофьев, prokofiev "
     "прокофьев, prokofyev прокофьев, prokofiew прокофьев, stravinskij стравинский, stravinsky стравинский, "
     "strawinsky стравинский, rachmaninov рахманинов, rachmaninoff рахманинов, rakhmaninov рахманинов, musorgskij "
     "мусоргский, mussorgsky мусоргский, mussorgski мусоргский, rimskij римский, korsakov корсаков, repin репин, "
     "kandinskij кандинский, kandinsky кандинский, malevič малевич, malevich малевич, malewitsch малевич, chagall "
     "шагал, šagal шагал, ejzenštejn эйзенштейн, eisenstein эйзенштейн, eizenshtein эйзенштейн, sergej сергей, "
     "sergey сергей, sergei сергей, serguei сергей, jurij юрий, yuri юрий, yuriy юрий, iurii юрий, juri юрий, youri "
     "юрий, jevgenij евгений, yevgeny евгений, evgeny евгений, evgenii евгений, yevgeniy евгений, eugeni евгений, "
     "dmitrij дмитрий, dmitry дмитрий, dmitri дмитрий, dmitriy дмитрий, dmitrii дмитрий, nikolaj николай, nikolay "
     "николай, nikolai николай, aleksej алексей, alexey алексей, alexei алексей, aleksei алексей, aleksandr "
     "александр, alexandr александр, alexander александр, anatolij анатолий, anatoly анатолий, natalja наталья, "
     "natalya наталья, natalia наталья, nataliya наталия, tatjana татьяна, tatiana татьяна, tatyana татьяна, julija "
     "юлия, yulia юлия, iuliia юлия, yuliya юлия, julia юлия, jelena елена, elena елена, yelena елена, olga ольга, "
     "ol'ga ольга, ksenija ксения, ksenia ксения, xenia ксения, ilja илья, ilya илья, ilia илья, fjodor фёдор, "
     "fyodor фёдор, fedor федор, fëdor фёдор, fjodor федор, pjotr пётр, pyotr пётр, petr пётр, petr петр, semjon "
     "семён, semyon семён, artěm артём, artem артём, artyom артём, igor игорь, oleg олег, vjačeslav вячеслав, "
     "vyacheslav вячеслав, viacheslav вячеслав, vladimir владимир, wladimir владимир, mstislav мстислав, jaroslav "
     "ярослав, yaroslav ярослав, iaroslav ярослав, ľubov любовь, lyubov любовь, liubov любовь, ljubov любовь, lubov "
     "любовь, gennadij геннадий, gennady геннадий, vasilij василий, vasily василий, vassili василий, grigorij "
     "григорий, grigory григорий, jegor егор, yegor егор, egor егор, timofej тимофей, matvej матвей, matvey матвей, "
     "nadežda надежда, nadezhda надежда, zinaida зинаида, ljudmila людмила, lyudmila людмила, ludmila людмила, "
     "liudmila людмила, jekatěrina екатерина, jekaterina екатерина, yekaterina екатерина, ekaterina екатерина, "
     "volgograd волгоград, vladivostok владивосток, wladiwostok владивосток, novosibirsk новосибирск, nowosibirsk "
     "новосибирск, jekatěrinburg екатеринбург, jekaterinburg екатеринбург, yekaterinburg екатеринбург, ekaterinburg "
     "екатеринбург, čeljabinsk челябинск, chelyabinsk челябинск, tscheljabinsk челябинск, cheliabinsk челябинск, "
     "krasnojarsk красноярск, krasnoyarsk красноярск, nižnij нижний, nizhny нижний, nizhniy нижний, jaroslavl "
     "ярославль, yaroslavl ярославль, archangelsk архангельск, arkhangelsk архангельск, astrachaň астрахань, "
     "astrakhan астрахань, perm пермь, perm' пермь, tver тверь, ťumeň тюмень, tyumen тюмень, tjumen тюмень, tumen "
     "тюмень, tiumen тюмень, ufa уфа, rostov ростов, rjazaň рязань, ryazan рязань, kazaň казань, kazan казань, "
     "groznyj грозный, grozny грозный, groznyy грозный, machačkala махачкала, makhachkala махачкала, soči сочи, "
     "sochi сочи, sotschi сочи, sotchi сочи, charkov харьков, kharkov харьков, oděsa одесса, odessa одесса, dněpr "
     "днепр, dnepr днепр, sevastopol севастополь, sewastopol севастополь, jalta ялта, yalta ялта, bajkal байкал, "
     "baikal байкал, baykal байкал, jenisej енисей, yenisei енисей, yenisey енисей, sachalin сахалин, sakhalin "
     "сахалин, kamčatka камчатка, kamchatka камчатка, chechnya чечня, jakutsk якутск, yakutsk якутск, irkutsk "
     "иркутск, chabarovsk хабаровск, khabarovsk хабаровск, chabarowsk хабаровск, murmansk мурманск, petropavlovsk "
     "петропавловск, magadan магадан, norilsk норильск, smolensk смоленск, brjansk брянск, bryansk брянск, kursk "
     "курск, orjol орёл, oryol орёл, orel орёл, šeremeťjevo шереметьево, sheremetyevo шереметьево, žukov жуков, "
     "zhukov жуков, schukow жуков, joukov жуков, žukovskij жуковский, zhukovsky жуковский, ščerbakov щербаков, "
     "shcherbakov щербаков, schtscherbakow щербаков, szczerbakow щербаков, scerbakov щербаков, žirinovskij "
     "жириновский, zhirinovsky жириновский, schirinowski жириновский, ciolkovskij циолковский, tsiolkovsky "
     "циолковский, ziolkowski циолковский, gagarin гагарин, koroljov королёв, korolev королёв, korolyov королев, "
     "mendělejev менделеев, mendeleev менделеев, mendeleyev менделеев, mendelejew менделеев, lomonosov ломоносов, "
     "pavlov павлов, sacharov сахаров, sakharov сахаров, sacharow сахаров, kasparov каспаров, karpov карпов, "
     "ovečkin овечкин, ovechkin овечкин, jašin яшин, yashin яшин, kalašnikov калашников, kalashnikov калашников, "
     "kalaschnikow калашников, rasputin распутин, raspoutine распутин, potěmkin потёмкин, potemkin потёмкин, "
     "suvorov суворов, souvorov суворов, kutuzov кутузов, nikita никита, skripal скрипаль, litviněnko литвиненко, "
     "litvinenko литвиненко, matvijenková матвиенко, zacharovová захарова, zakharova захарова, krupská крупская, "
     "krupskaja крупская, krupskaya крупская, těreškovová терешкова, tereškovová терешкова, tereshkova терешкова, "
     "šarapovová шарапова, sharapova шарапова, kurnikovová курникова, kolontajová коллонтай, podieezd подъезд, "
     "shchuka щука, shhuka щука, ŝuka щука, ščuka щука, xabarovsk хабаровск, iablokov яблоков, âblokov яблоков, "
     "ûrij юрий"},
    {"Czech",
     "novák новак, havel гавел, havel хавел, masaryk масарик, masaryk масарык, beneš бенеш, gottwald готвальд, "
     "dubček дубчек, husák гусак, svoboda свобода, zápotocký запотоцкий, zápotocký запотоцки, novotný новотный, "
     "novotný новотны, klaus клаус, zeman земан, babiš бабиш, fiala фиала, špidla шпидла, nečas нечас, topolánek "
     "тополанек, sobotka соботка, paroubek пароубек, čapek чапек, hašek гашек, hašek хашек, švejk швейк, hrabal "
     "грабал, kundera кундера, seifert сейферт, nezval незвал, neruda неруда, němcová немцова, mácha маха, komenský "
     "коменский, dvořák дворжак, dvorak дворжак, smetana сметана, janáček яначек, martinů мартину, mucha муха, "
     "žižka жижка, hus гус, palacký палацкий, jungmann юнгман, jirásek ирасек, jirásek йирасек, čech чех, jágr ягр, "
     "nedvěd недвед, zátopek затопек, navrátilová навратилова, kvitová квитова, plíšková плишкова, kovařík "
     "коваржик, řezníček ржезничек, přibyl пршибыл, třešňák тршешняк, jiří йиржи, jiří иржи, ondřej ондржей, "
     "bedřich бедржих, kateřina катержина, přemysl пршемысл, věra вера, libuše либуше, vítězslav витезслав, božena "
     "божена, růžena ружена, zdeněk зденек, luděk людек, luděk лудек, vojtěch войтех, štěpán штепан, šimon шимон, "
     "matěj матей, tomáš томаш, lukáš лукаш, jan ян, jana яна, vladimír владимир, bohumil богумил, bohumil "
     "богумиль, bohuslav богуслав, oldřich олдржих, oldřich ольдржих, karel карел, josef йозеф, františek "
     "франтишек, antonín антонин, miloš милош, milouš милоуш, alois алоис, alena алена, hana гана, hana хана, "
     "markéta маркета, eliška элишка, anežka анежка, praha прага, brno брно, ostrava острава, plzeň пльзень, "
     "olomouc оломоуц, liberec либерец, hradec градец, králové кралове, pardubice пардубице, zlín злин, jihlava "
     "йиглава, kladno кладно, opava опава, frýdek фридек, karviná карвина, teplice теплице, chomutov хомутов, "
     "prostějov простеёв, přerov пршеров, vsetín всетин, třebíč тршебич, kroměříž кромержиж, mariánské марианске, "
     "telč телч, telč тельч, krumlov крумлов, tábor табор, písek писек, znojmo зноймо, kutná кутна, hora гора, "
     "poděbrady подебрады, terezín терезин, lidice лидице, slavkov славков, strahov страгов, hradčany градчаны, "
     "vltava влтава, labe лабе, ohře огрже, sázava сазава, berounka бероунка, šumava шумава, krkonoše крконоше, "
     "karlštejn карлштейн, budějovice будеёвице, mladá млада, boleslav болеслав"},
    {"English",
     "washington вашингтон, churchill черчилль, chamberlain чемберлен, bush буш, george джордж, michael майкл, "
     "wright райт, newcastle ньюкасл, trump трамп, musk маск, leicester лестер, gloucester глостер, clinton "
     "клинтон, obama обама, biden байден, reagan рейган, nixon никсон, carter картер, ford форд, johnson джонсон, "
     "kennedy кеннеди, eisenhower эйзенхауэр, truman трумэн, roosevelt рузвельт, hoover гувер, lincoln линкольн, "
     "jefferson джефферсон, madison мэдисон, monroe монро, jackson джексон, grant грант, thatcher тэтчер, blair "
     "блэр, brown браун, cameron кэмерон, may мэй, major мейджор, shakespeare шекспир, byron байрон, dickens "
     "диккенс, wilde уайльд, shaw шоу, wells уэллс, orwell оруэлл, huxley хаксли, joyce джойс, kipling киплинг, "
     "doyle дойл, holmes холмс, watson ватсон, christie кристи, tolkien толкин, rowling роулинг, potter поттер, "
     "newton ньютон, darwin дарвин, faraday фарадей, maxwell максвелл, hawking хокинг, einstein эйнштейн, edison "
     "эдисон, hemingway хемингуэй, faulkner фолкнер, twain твен, london лондон, poe по, whitman уитмен, steinbeck "
     "стейнбек, salinger сэлинджер, fitzgerald фицджеральд, lennon леннон, mccartney маккартни, harrison харрисон, "
     "starr старр, jagger джаггер, bowie боуи, mercury меркьюри, presley пресли, armstrong армстронг, gates гейтс, "
     "jobs джобс, zuckerberg цукерберг, bezos безос, spielberg спилберг, lucas лукас, hitchcock хичкок, chaplin "
     "чаплин, dean дин, eastwood иствуд, stallone сталлоне, schwarzenegger шварценеггер, willis уиллис, pitt питт, "
     "jolie джоли, cruise круз, hanks хэнкс, depp депп, dicaprio дикаприо, winslet уинслет, bond бонд, connery "
     "коннери, moore мур, craig крейг, john джон, james джеймс, william уильям, charles чарльз, david дэвид, robert "
     "роберт, richard ричард, thomas томас, edward эдвард, henry генри, philip филип, philip филипп, andrew эндрю, "
     "peter питер, paul пол, steven стивен, stephen стефен, kevin кевин, brian брайан, jason джейсон, ryan райан, "
     "justin джастин, brandon брэндон, benjamin бенджамин, joseph джозеф, anthony энтони, matthew мэтью, jennifer "
     "дженнифер, elizabeth элизабет, mary мэри, linda линда, susan сьюзан, jessica джессика, sarah сара, karen "
     "карен, nancy нэнси, emily эмили, margaret маргарет, ashley эшли, kimberly кимберли, victoria виктория, diana "
     "диана, kate кейт, harry гарри, harry харри, meghan меган, boris борис, theresa тереза, tony тони, gordon "
     "гордон, winston уинстон, winston винстон, neil нил, keith кит, ian иэн, iain иэн, hugh хью, graham грэм, "
     "bruce брюс, jack джек, jerry джерри, joe джо, tom том, dick дик, bill билл, walter уолтер, warren уоррен, "
     "wayne уэйн, oliver оливер, manchester манчестер, liverpool ливерпуль, birmingham бирмингем, oxford оксфорд, "
     "cambridge кембридж, bristol бристоль, york йорк, new нью, edinburgh эдинбург, glasgow глазго, belfast "
     "белфаст, dublin дублин, cardiff кардифф, brighton брайтон, portsmouth портсмут, plymouth плимут, southampton "
     "саутгемптон, greenwich гринвич, westminster вестминстер, windsor виндзор, wimbledon уимблдон, heathrow "
     "хитроу, boston бостон, chicago чикаго, detroit детройт, houston хьюстон, dallas даллас, philadelphia "
     "филадельфия, baltimore балтимор, seattle сиэтл, denver денвер, phoenix финикс, miami майами, atlanta атланта, "
     "cleveland кливленд, california калифорния, texas техас, florida флорида, virginia вирджиния, colorado "
     "колорадо, nevada невада, utah юта, iowa айова, ohio огайо, michigan мичиган, wisconsin висконсин, minnesota "
     "миннесота, georgia джорджия, illinois иллинойс, kentucky кентукки, tennessee теннесси, oklahoma оклахома, "
     "arizona аризона, oregon орегон, massachusetts массачусетс, connecticut коннектикут, manhattan манхэттен, "
     "brooklyn бруклин, hollywood голливуд, sydney сидней, melbourne мельбурн, canberra канберра, brisbane брисбен, "
     "auckland окленд, wellington веллингтон, toronto торонто, ottawa оттава, vancouver ванкувер, calgary калгари, "
     "addenbrooke адденбрук, abbotsford эбботсфорд"},
    {"German",
     "schulz шульц, scholz шольц, merkel меркель, merkelová меркель, schröder шрёдер, schröder шредер, kohl коль, "
     "brandt брандт, adenauer аденауэр, schmidt шмидт, schmidt шмит, steinmeier штайнмайер, steinmeier штейнмейер, "
     "gauck гаук, lafontaine лафонтен, goethe гёте, goethe гете, schiller шиллер, heine гейне, hesse гессе, mann "
     "манн, brecht брехт, böll бёлль, grass грасс, kafka кафка, nietzsche ницше, kant кант, hegel гегель, "
     "schopenhauer шопенгауэр, heidegger хайдеггер, marx маркс, engels энгельс, luther лютер, bach бах, beethoven "
     "бетховен, wagner вагнер, brahms брамс, schumann шуман, schubert шуберт, mozart моцарт, haydn гайдн, strauss "
     "штраус, händel гендель, mendelssohn мендельсон, bismarck бисмарк, hitler гитлер, himmler гиммлер, göring "
     "геринг, goebbels геббельс, heydrich гейдрих, eichmann эйхман, rommel роммель, paulus паулюс, honecker "
     "хонеккер, freud фрейд, jung юнг, röntgen рентген, planck планк, heisenberg гейзенберг, schrödinger шрёдингер, "
     "humboldt гумбольдт, gauss гаусс, leibniz лейбниц, kepler кеплер, siemens сименс, bosch бош, krupp крупп, "
     "porsche порше, zeiss цейс, müller мюллер, muller мюллер, becker беккер, schneider шнайдер, schneider шнейдер, "
     "fischer фишер, weber вебер, hoffmann гофман, zimmermann циммерман, schwarz шварц, klein кляйн, vogel фогель, "
     "wolf вольф, neumann нойман, neumann нейман, köhler кёлер, kühn кюн, schäfer шефер, bayer байер, klose клозе, "
     "klopp клопп, neuer нойер, beckenbauer беккенбауэр, schumacher шумахер, vettel феттель, graf граф, hamburg "
     "гамбург, frankfurt франкфурт, stuttgart штутгарт, düsseldorf дюссельдорф, leipzig лейпциг, dresden дрезден, "
     "hannover ганновер, nürnberg нюрнберг, bremen бремен, bonn бонн, dortmund дортмунд, essen эссен, chemnitz "
     "хемниц, zwickau цвикау, weimar веймар, jena йена, potsdam потсдам, rostock росток, heidelberg гейдельберг, "
     "mannheim мангейм, wiesbaden висбаден, mainz майнц, freiburg фрайбург, augsburg аугсбург, salzburg зальцбург, "
     "innsbruck инсбрук, graz грац, linz линц, zürich цюрих, bern берн, luzern люцерн, volkswagen фольксваген"},
    {"French",
     "hollande олланд, macron макрон, sarkozy саркози, chirac ширак, mitterrand миттеран, giscard жискар, pompidou "
     "помпиду, gaulle голль, clemenceau клемансо, napoléon наполеон, bonaparte бонапарт, robespierre робеспьер, "
     "danton дантон, voltaire вольтер, rousseau руссо, diderot дидро, hugo гюго, balzac бальзак, dumas дюма, zola "
     "золя, flaubert флобер, stendhal стендаль, maupassant мопассан, verne верн, baudelaire бодлер, rimbaud рембо, "
     "verlaine верлен, proust пруст, camus камю, sartre сартр, beauvoir бовуар, molière мольер, racine расин, "
     "corneille корнель, montaigne монтень, pascal паскаль, debussy дебюсси, ravel равель, berlioz берлиоз, bizet "
     "бизе, gounod гуно, monet моне, manet мане, renoir ренуар, degas дега, cézanne сезанн, gauguin гоген, matisse "
     "матисс, rodin роден, delacroix делакруа, curie кюри, pasteur пастер, becquerel беккерель, lavoisier лавуазье, "
     "ampère ампер, dior диор, chanel шанель, renault рено, peugeot пежо, citroën ситроен, michelin мишлен, "
     "depardieu депардье, belmondo бельмондо, delon делон, deneuve денёв, bardot бардо, piaf пиаф, aznavour "
     "азнавур, zidane зидан, platini платини, henry анри, griezmann гризманн, jacques жак, jean жан, pierre пьер, "
     "françois франсуа, michel мишель, louis луи, philippe филипп, nicolas николя, marine марин, ségolène сеголен, "
     "dominique доминик, benoît бенуа, claude клод, gérard жерар, guillaume гийом, antoine антуан, charles шарль, "
     "georges жорж, paris пари, marseille марсель, lyon лион, toulouse тулуза, bordeaux бордо, strasbourg "
     "страсбург, nantes нант, lille лилль, cannes канн, reims реймс, calais кале, dijon дижон, grenoble гренобль, "
     "normandie нормандия, provence прованс, loire луара, rhône рона, garonne гаронна, seine сена, orléans орлеан, "
     "rouen руан, tours тур"},
    {"Spanish, Italian, Portuguese",
     "franco франко, zapatero сапатеро, rajoy рахой, sánchez санчес, gonzález гонсалес, garcía гарсия, lópez лопес, "
     "fernández фернандес, rodríguez родригес, martínez мартинес, cervantes сервантес, lorca лорка, picasso "
     "пикассо, dalí дали, goya гойя, velázquez веласкес, castro кастро, chávez чавес, maduro мадуро, pinochet "
     "пиночет, allende альенде, márquez маркес, borges борхес, vargas варгас, llosa льоса, jorge хорхе, josé хосе, "
     "juan хуан, javier хавьер, pablo пабло, carlos карлос, jesús хесус, guevara гевара, che че, fujimori фухимори, "
     "messi месси, maradona марадона, ronaldo роналду, ronaldo рональдо, pelé пеле, neymar неймар, bolsonaro "
     "болсонару, lula лула, madrid мадрид, barcelona барселона, sevilla севилья, valencia валенсия, málaga малага, "
     "zaragoza сарагоса, bilbao бильбао, santiago сантьяго, buenos буэнос, aires айрес, bogotá богота, caracas "
     "каракас, guatemala гватемала, nicaragua никарагуа, honduras гондурас, venezuela венесуэла, paraguay парагвай, "
     "uruguay уругвай, ecuador эквадор, berlusconi берлускони, prodi проди, renzi ренци, conte конте, salvini "
     "сальвини, mussolini муссолини, garibaldi гарибальди, dante данте, petrarca петрарка, boccaccio боккаччо, "
     "machiavelli макиавелли, michelangelo микеланджело, leonardo леонардо, botticelli боттичелли, raffaello "
     "рафаэлло, caravaggio караваджо, galilei галилей, verdi верди, puccini пуччини, rossini россини, vivaldi "
     "вивальди, paganini паганини, fellini феллини, antonioni антониони, visconti висконти, pasolini пазолини, "
     "celentano челентано, mastroianni мастроянни, giovanni джованни, giuseppe джузеппе, giorgio джорджо, "
     "modigliani модильяни, versace версаче, gucci гуччи, ferrari феррари, torino торино, bologna болонья, palermo "
     "палермо, verona верона, genova генова, guglielmo гульельмо, bergoglio бергольо"},
    {"Hungarian, Polish, South Slavic, Turkish, Nordic",
     "orbán орбан, nagy надь, kádár кадар, kovács ковач, szabó сабо, liszt лист, bartók барток, petőfi петефи, "
     "horthy хорти, debrecen дебрецен, szeged сегед, wałęsa валенса, kaczyński качиньский, kaczyński качинский, "
     "tusk туск, duda дуда, komorowski коморовский, kwaśniewski квасьневский, jaruzelski ярузельский, piłsudski "
     "пилсудский, sienkiewicz сенкевич, mickiewicz мицкевич, lem лем, szymborska шимборская, miłosz милош, chopin "
     "шопен, wajda вайда, kieślowski кесьлёвский, lewandowski левандовский, łódź лодзь, szczecin щецин, poznań "
     "познань, gdańsk гданьск, wrocław вроцлав, katowice катовице, lublin люблин, rzeszów жешув, rzeszów жешов, "
     "bydgoszcz быдгощ, milošević милошевич, karadžić караджич, mladić младич, tuđman туджман, vučić вучич, "
     "djoković джокович, đoković джокович, tesla тесла, andrić андрич, kusturica кустурица, zagreb загреб, sarajevo "
     "сараево, skopje скопье, ljubljana любляна, erdoğan эрдоган, erdogan эрдоган, atatürk ататюрк, pamuk памук, "
     "çelik челик, ibsen ибсен, grieg григ, munch мунк, amundsen амундсен, nansen нансен, andersen андерсен, "
     "kierkegaard кьеркегор, bohr бор, strindberg стриндберг, bergman бергман, nobel нобель, palme пальме, oslo "
     "осло, bergen берген, malmö мальмё, göteborg гётеборг, aarhus орхус, rembrandt рембрандт, rubens рубенс, gogh "
     "гог, spinoza спиноза, amsterdam амстердам, utrecht утрехт, rotterdam роттердам, eindhoven эйндховен"},
    {"East Asian, Oriental",
     "mao мао, deng дэн, xi си, jinping цзиньпин, zhou чжоу, enlai эньлай, beijing бэйцзин, shenzhen шэньчжэнь, "
     "guangdong гуандун, wuhan ухань, tianjin тяньцзинь, xinjiang синьцзян, huawei хуавэй, lenovo леново, hirošima "
     "хиросима, hiroshima хиросима, nagasaki нагасаки, fukušima фукусима, fukushima фукусима, ósaka осака, kurosawa "
     "куросава, kawabata кавабата, murakami мураками, mishima мисима, toyota тойота, honda хонда, suzuki судзуки, "
     "mitsubishi мицубиси, toshiba тосиба, abe абэ, seoul сеул, pusan пусан, samsung самсунг, saddam саддам, husajn "
     "хусейн, hussein хусейн, asad асад, assad асад, assad ассад, kaddáfí каддафи, gaddafi каддафи, mubarak "
     "мубарак, arafat арафат, chomejní хомейни, khomeini хомейни, ahmadínežád ахмадинежад, rúhání рухани, rouhani "
     "роухани, gándhí ганди, gandhi ганди, néhrú неру, nehru неру, modi моди, bhutto бхутто, musharraf мушарраф, "
     "karzai карзай, karzáj карзай, kábul кабул, kabul кабул, teherán тегеран, bagdád багдад, baghdad багдад, "
     "aleppo алеппо, rabat рабат, tripolis триполи, mekka мекка, dubaj дубай, katar катар, ramalláh рамалла, gaza "
     "газа, netanjahu нетаньяху, netanyahu нетаньяху, peres перес, rabin рабин, šaron шарон, sharon шарон, hamás "
     "хамас, usáma усама, ládin ладен, laden ладен"},
};

static const char unlike[] =
    "havel гаврил, pavel павлов, lenin ленинград, mark маркс, novák новиков, čech чехов, marx марк, marta март, "
    "martin марта, petr петров, petrov пётр, petrov петровка, pavlov павел, ivan иванов, ivanov иван, ivana "
    "иванова, karel карлов, karlín карел, jan янов, jana ян, jiří юрий, jiří георгий, praha прагматик, praga "
    "правда, brno верно, brno бренд, kyjev клёв, minsk минус, moskva маска, moskva москвич, london лондонский, "
    "paris парижский, berlin берлога, roma роман, řím крым, vídeň видеть, varšava вера, volha волхв, don дом, don "
    "дон-кихот, dněpr днём, ural урал-сиб, krym кран, kazaň казнь, kazaň казах, tver твёрдый, perm первый, omsk "
    "томск, tomsk омск, orel орлов, orlov орёл, kursk курс, kursk курский, pskov псковский, smolensk смола, "
    "smolensk смоленский, sibiř себя, stalin стали, stalin стальной, stalin сталинград, trockij троицкий, bucharin "
    "бухара, kirov киров-град, gorkij горки, gorkij горьковский, tolstoj толстый, tolstoj толстов, puškin пушка, "
    "puškin пешком, čechov чех, čechov чешский, gogol гоголевский, turgeněv тургеневский, blok блоха, bunin буни, "
    "babel бабы, herzen герц, herzen сердце, bělinskij белый, fet факт, nabokov боков, brodskij бродить, jesenin "
    "осенний, jesenin есенинский, bulgakov булгары, platonov платон, platón платонов, šolochov шорохов, pasternak "
    "пастер, zamjatin заметить, grossman гроссе, šalamov соломонов, havel павел, havel гавань, masaryk масса, beneš "
    "бенин, husák русак, svoboda суббота, svoboda свободный, dubček дуб, klaus класс, zeman земля, zeman земной, "
    "babiš бабушка, čapek чабан, hašek гаше, švejk швея, hus гусары, mácha махать, smetana смета, dvořák дворник, "
    "dvořák дворянин, dvořák двор, janáček яна, komenský комендант, komenský каменский, žižka жизнь, mucha мухин, "
    "kafka кавказ, kafka кафе, rilke рилькевич, freud фронт, engels английский, hegel гегельянство, kant кантор, "
    "goethe гетман, schiller шиллинг, heine хан, mann маниловщина, hitler гитара, bismarck бисер, adenauer адрес, "
    "merkel меркурий, schulz школа, schmidt шмитт-рок, wagner вагон, bach бахрома, mozart моцарелла, beethoven "
    "бетон, churchill чернила, chamberlain чемпион, thatcher тетрадь, blair блёр-хаус, brown бровь, bush бушлат, "
    "bush башня, clinton клинок, obama обман, trump трап, trump труп, biden беда, kennedy кеннедийский, lincoln "
    "линкор, washington вагон, newton нетто, darwin дарвинизм, shakespeare шакал, byron барон, dickens диск, wright "
    "вратарь, smith смотреть, george гордый, george георгий, paul павел, john иван, john джин, henry генрих, "
    "william вильгельм, elizabeth елизавета, andrew андрей, napoleon неаполь, hugo югославия, hugo хунта, dumas "
    "думский, balzac бальзам, zola золото, camus камни, sartre сатира, proust простой, voltaire вольт, macron "
    "макрос, chirac шарик, hollande голландия, sarkozy саркома, picasso пикап, franco фронт, castro костёр, lorca "
    "лорд, dante дантист, verdi верить, rossini россиянин, mussolini мускул, garibaldi гардероб, nagy нагой, orbán "
    "урбан, kádár кадры, tusk тоска, wałęsa волос, duda дудка, tito титул, tesla тело, mao мао-цзэдун, beijing "
    "бежин, nehru нерв, gandhi гантеля, arafat аромат, sharon шар, einstein эйнштейний, edison один, tesla "
    "тесла-мотор, praha брага, brno бруно, plzeň плен, ostrava остров, zlín злить, tábor табурет, písek песок, "
    "písek писатель, labe лаборант, vltava влажный, morava мораль, slezsko слизкий, polsko польский, čína чинить, "
    "afrika африканский, evropa европейский, amerika американский, kolín коленка, most мостовая, cheb хлеб, louny "
    "луна, kladno кладбище, opava оправа, jihlava голова, havlíček гаврик, jungmann юноша, palacký палач, rieger "
    "рига, nezval незваный, seifert сейф, hrabal грабли, kundera кондор, holan холодный, halas голос, wolker волк, "
    "neruda неруд-ник, fučík фунт, gottwald готовый, zápotocký потоцкий, novotný новый, jakeš якобы, lobkowicz "
    "лобков, kinský конский, harrach горох, auersperg аспирин, žerotín жираф, rožmberk розмарин, vávra война, kovář "
    "ковёр, kolář коляска, tesař тесать, řezník резня, čermák чернила, horák гора, dostál достал-то, pospíšil "
    "поспешил-ка, kučera кучер-ка, veselý весёлка, černý черника, malý мальчик, nový новость, starý старость, bílý "
    "билет, zelený зеленщик";

/* ---- pairs ---- */

struct pair {
    char latin[64], cyrillic[64];
};

/* The pair at s; returns where the next one begins, NULL at the end. */
static const char *next_pair(const char *s, struct pair *p)
{
    int len = 0;
    if (!s || sscanf(s, " %63[^ ,] %63[^ ,]%n", p->latin, p->cyrillic, &len) != 2)
        return NULL;
    return s + len + (s[len] == ',');
}

static struct letters letters(const char *s)
{
    struct letters w;
    if (!letters_of(&w, s, strlen(s)))
        w.n = 0;
    return w;
}

/* The score, asked both ways: it must be the same. */
static double score(const struct pair *p, const char **scheme)
{
    static struct translit t; /* too large for some stacks under sanitizers */
    struct letters latin = letters(p->latin), cyrillic = letters(p->cyrillic);
    translit_of(&t, &cyrillic, false);
    double back = translit_match(&t, &latin, NULL);
    translit_of(&t, &latin, false);
    double there = translit_match(&t, &cyrillic, scheme);
    if (there != back)
        check(false, p->latin);
    return there;
}

static int check_scores(const char *pairs, double least, double most, const char *name)
{
    struct pair p;
    int n = 0, wrong = 0;
    while ((pairs = next_pair(pairs, &p))) {
        const char *scheme = "-";
        double s = score(&p, &scheme);
        n++;
        if (s < least || s > most) {
            printf("# %s %s: %.2f (%s)\n", p.latin, p.cyrillic, s, scheme);
            wrong++;
        }
    }
    check_number(wrong, 0, name);
    return n;
}

static void check_pairs(void)
{
    int n = 0;
    for (size_t i = 0; i < sizeof standard / sizeof *standard; i++)
        n += check_scores(standard[i].pairs, 1, 1, standard[i].name);
    check(n >= 140, "pairs of the schemes are there");
    n = 0;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        n += check_scores(usual[i].pairs, 0.3, 1, usual[i].name);
    check(n >= 1200, "usual pairs are there");
    n = check_scores(unlike, 0, 0, "unlike words");
    check(n >= 250, "unlike pairs are there");
}

/* ---- beginnings ---- */

static bool begins(const char *folded, size_t len, char (*with)[TRANSLIT_PREFIX], size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strlen(with[i]) <= len && !memcmp(folded, with[i], strlen(with[i])))
            return true;
    return false;
}

/* Does a walk over the beginnings for one word meet the other? */
static bool meets(const char *from, const char *to, size_t max)
{
    static struct translit t;
    char out[256][TRANSLIT_PREFIX];
    struct letters w = letters(from);
    struct buf term = {0};
    size_t folded = term_of(to, strlen(to), &term);
    translit_of(&t, &w, false);
    bool met = begins(term.s, folded, out, translit_beginnings(&t, out, max));
    buf_free(&term);
    return met;
}

static void check_meeting(const struct group *g, size_t max)
{
    struct pair p;
    int lost = 0;
    for (const char *s = g->pairs; (s = next_pair(s, &p));) {
        bool there = meets(p.latin, p.cyrillic, max), back = meets(p.cyrillic, p.latin, max);
        if (!there || !back) {
            printf("# %s %s: %s\n", p.latin, p.cyrillic, there ? "not met from the Cyrillic" : "not met from the Latin");
            lost++;
        }
    }
    check_number(lost, 0, g->name);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void check_no_overlap(const char *word, size_t max)
{
    static struct translit t;
    char out[256][TRANSLIT_PREFIX];
    struct letters w = letters(word);
    translit_of(&t, &w, false);
    size_t n = translit_beginnings(&t, out, max), overlaps = 0;
    check(n > 0 && n <= max, word);
    qsort(out, n, sizeof *out, by_text);
    for (size_t i = 1; i < n; i++)
        overlaps += !strncmp(out[i - 1], out[i], strlen(out[i - 1]));
    check_number(overlaps, 0, "no beginning begins another");
}

static void check_beginnings(void)
{
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) {
        check_meeting(&usual[i], 32);
        check_meeting(&usual[i], 256);
    }
    check_no_overlap("goethe", 32);
    check_no_overlap("щербаков", 32);
    check_no_overlap("щербаков", 256);
}

/* ---- stems ---- */

static void check_rests(void)
{
    static const struct {
        const char *stem, *word, *rest; /* rest: one of those found */
        bool is_stem, found;
    } rows[] = {
        {"jelcin", "ельциным", "ым", true, true},       {"obam", "обамой", "ой", true, true},
        {"merkel", "меркеля", "я", true, true},         {"skripal", "скрипаль", "", true, true},
        {"skripal", "скрипаль", "ь", true, true},       {"addenbrooke", "адденбруком", "ом", false, true},
        {"ельцин", "jelcina", "a", true, true},         {"достоевск", "dostojevského", "ého", true, true},
        {"чехов", "čechovových", "ových", true, true},  {"hollande", "олландом", "ом", false, true},
        {"jelcin", "ельник", "", true, false},          {"havl", "гавана", "", true, false},
        {"prah", "прагу", "у", true, true},             {"claret", "кларе", "", true, false},
    };
    static struct translit t;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct letters stem = letters(rows[i].stem), word = letters(rows[i].word);
        struct translit_rest rests[LETTERS_MAX];
        bool found = false;
        translit_of(&t, &stem, rows[i].is_stem);
        size_t n = translit_rests(&t, &word, rests, LETTERS_MAX);
        for (size_t k = 0; k < n; k++) {
            struct letters rest = letters(rows[i].rest);
            found = found || (word.n - rests[k].at == rest.n && rests[k].score > 0);
        }
        check_number(found, rows[i].found, rows[i].word);
    }
}

/* ---- schemes ---- */

static void check_schemes(void)
{
    static const struct {
        struct pair pair;
        const char *scheme;
    } rows[] = {
        {{"čajkovskij", "чайковский"}, "Czech transcription"}, {{"khrushchev", "хрущев"}, "BGN"},
        {{"čehov", "чехов"}, "ISO 9"},                         {{"iuliia", "юлия"}, "passport"},
        {{"shhuka", "щука"}, "GOST B"},                        {{"dvořák", "дворжак"}, "Czech in Russian"},
        {{"trump", "трамп"}, "English in Russian"},            {{"schröder", "шрёдер"}, "German"},
        {{"hollande", "олланд"}, "French"},                    {{"wałęsa", "валенса"}, "Polish"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *scheme = NULL;
        score(&rows[i].pair, &scheme);
        check_text(scheme, rows[i].scheme, rows[i].pair.latin);
    }
}

static void check_order(void)
{
    static const struct {
        struct pair better, worse;
    } rows[] = {
        {{"čapek", "чапек"}, {"capek", "чапек"}},           {{"jelcin", "ельцин"}, {"jelcin", "ельцына"}},
        {{"clinton", "клинтон"}, {"clintonová", "клинтон"}}, {{"němcová", "немцова"}, {"němcová", "немца"}},
        {{"fjodor", "фёдор"}, {"fjodor", "федор"}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(score(&rows[i].better, NULL) > score(&rows[i].worse, NULL), rows[i].worse.latin);
}

/* Words at the limits of what there is room for. */
static void check_edges(void)
{
    static struct translit t;
    struct letters longest = {.n = LETTERS_MAX}, cyrillic = {.n = LETTERS_MAX}, one = letters("a"), a = letters("а");
    char out[64][TRANSLIT_PREFIX];
    for (unsigned i = 0; i < LETTERS_MAX; i++) {
        longest.c[i] = i % 2 ? 'a' : 's';
        cyrillic.c[i] = i % 2 ? u'а' : u'с';
    }
    translit_of(&t, &longest, false);
    check(translit_match(&t, &cyrillic, NULL) == 1, "the longest words");
    check(translit_match(&t, &longest, NULL) == 0, "a word of the same script");
    check(translit_beginnings(&t, out, 64) > 0, "beginnings of the longest word");
    struct pair odd = {"ærøskøbing", "эрёскёбинг"}, high = {"nguyễn", "нгуен"};
    check(score(&odd, NULL) > 0 && meets(odd.cyrillic, odd.latin, 128), "a letter that folds to two");
    check(score(&high, NULL) > 0, "letters from the end of Unicode's Latin");
    translit_of(&t, &one, false);
    check(translit_match(&t, &a, NULL) == 0, "one letter is no name");
    check(translit_match(&t, &cyrillic, NULL) == 0, "one letter and many");
    translit_of(&t, &cyrillic, false);
    check(translit_match(&t, &longest, NULL) == 1, "the longest words, the other way");
}

int main(void)
{
    check_pairs();
    check_beginnings();
    check_rests();
    check_schemes();
    check_order();
    check_edges();
    return check_done();
}
