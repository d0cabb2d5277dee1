APT28	organisation
ARGV	organisation
ASCII	organisation
Abrau-Dyurso	other
Abrikosov, Alexej	person
Abrikosovová, Naděžda	person
Academy of Sciences	organisation
Action Programme	other
Aero	organisation
Aeroflot	organisation
Akademie věd SSSR	organisation
Aksakov	person
Albania	place
Alexandr II.	person
Alexandrovskij, Sergej	person
Amerika	place
Archeologický ústav Nikodima Pavloviče Kondakova	organisation
Archiv Národního	organisation
Ariadna	person
Atlantic	place
Augusta, Karolína	person
Averčenko, Arkadij	person
Avia	other
B-71	other
BR	organisation
Baar, Jindřich Šimon	person
Babickij, Konstantin	person
Babička	other
Babiš, Andrej	person
Bachmač	place
Bachmače	other
Bad Godesberg	place
Bajevová, Taťjana	person
Bajkal	place
Bajkonur	place
Balakirev, Milij	person
Barbo	place
Basil	person
Baťuškov, Konstantin	person
Beck, Józef	person
Beljajev, Nikolaj	person
Belorussian	other
Bem, Alfréd	person
Bendl, Karel	person
Beneš, Edvard	person
Berchtesgaden	place
Berlín	place
Berounka	place
Bilibin, Ivan	person
Biľak, Vasil	person
Black Sea	place
Blažený, Vasil	person
Blyukher	other
Bobrinskij, Vladimir	person
Bogorazová, Larisa	person
Bohorodice	other
Bolsheviks	other
Books	other
Boris	person
Borovský, Karel Havlíček	person
Boširov, Ruslan	person
Boží	other
Brandt, Vladimir	person
Bratislava	place
Brauner, Fr. A.	person
Brdy	other
Brest Litevský	place
Brezhnev Doctrine	other
Brežněv Kriegel	other
Brežněv, Leonid	person
Bride, Bartered	person
British Embassy	organisation
Brno	place
Brod	other
Brody	place
Bruncvík	person
Brusilov, Alexej	person
Bubeneč	place
Bugulma	place
Bukurešť	place
Bulharsko	place
Burlaci	other
Buzuluk	other
Byzanc	place
Byzantine	other
Bělehrad	place
Bělský	person
CRLF	organisation
Canada	place
CanonicalName	other
Carské Selo	place
Cathedral	other
Ceaușescu, Nicolae	person
Central Committee	organisation
Chamberlain, Neville	person
Charbin	place
Charkov	place
Charváta	other
Cheb	place
Chludovová	person
Chlumec	other
Chodové	other
Chodsko	person
Chopin	person
Chorupany	other
Chruščov, Nikita Sergejevič	person
Comenius	organisation
Communist Party	organisation
Composers	other
Crane, Charles	person
Cvetajevová, Marina	person
Cyrillic	place
Czech Ruský	place
Czech Vines	other
Czechoslovak Legion	organisation
Czechoslovak Ministry of Foreign Affairs	organisation
Czechoslovak-Soviet	other
Czechoslovaks	other
Czechs	other
Daladier, Édouard	person
Darnice	place
Date	other
Dead	other
Default Extension	other
Delaunay, Vadim	person
Delone, Vadim	person
Denikin, R-5827	person
Dienstbier, Jiří	person
Diterikhs, Mikhail	person
Divadlo	organisation
Divadlo Na zábradlí	organisation
Dmitrijev, Radek	person
Dmowski, Roman	person
Dobrovský, Josef	person
Dohoda	other
Dolgorukov, Petr	person
Dolní Mokropsy	place
Domažličany	place
Don	place
Dopisy	other
Dostoevsky	person
Dremljuga, Vladimir	person
Drážďany	place
Dubček, Alexander	person
Dukla	other
Dukovany	place
Duma	other
Dunaj	place
Dušičky	other
Dvořák, Antonín	person
Dášeňka	other
Děnikin, Anton	person
EPUB	organisation
East Berlin	place
Eden, Anthony	person
Efron, Sergej	person
Efronová, Ariadna	person
Eltsine	other
Encode	other
Erben, K. J.	person
Eugen	person
Evropa	place
Evropský parlament	organisation
FROM TO	organisation
Fajnberg, Viktor	person
False Dmitry	other
Federal Assembly	organisation
Federální shromáždění	organisation
Fiala, Petr	person
Fialek	person
Fialka, Ladislav	person
Fierlinger, Zdeněk	person
Filaret	person
Finn	person
First Secretary	other
First World War	other
Florence	place
Foersterová-Lautererová, Berta	person
Foerstrová-Lautererová, Berta	person
For your freedom and ours	other
Francie	place
Frankfurt	place
František	person
Františkovy Lázně	place
Frenštát pod Radhoštěm	place
Fuková, Božena	person
Führerbau	other
GRU	organisation
Gagarin, Jurij	person
Gagarina	person
Gajda, Radola	person
Geidl, Rudolf	person
Geiduk, Fyodor	person
Georgij	person
Gerasimov, Sergej	person
German Party	organisation
Germans	other
Gerstner, František Antonín	person
Girsa, Václav	person
Glebovka	other
Glinek	person
Glinka	person
Gogol, Nikolaj	person
Golitsyn, Lev	person
Gomułka, Władysław	person
Gončarov, Ivan	person
Good Soldier Švejk	other
Gorbaněvská, Natalja	person
Gorbačov, Michail	person
Gorky	place
Gostiný dvor	place
Government	organisation
Grečko, Andrej	person
Grečko, Georgij	person
Gräfenberk	place
Grégr, Jul.	person
Gubarev, Alexej	person
Gurovič, Alexandr	person
Haas, Hugo	person
Halič	place
Haluzice	other
Hamerník, Jos.	person
Hamáček, Jan	person
Hanka, Václav	person
Hanáky	place
Havel, Václav	person
Havlíček, Karel	person
Havránek, Vratislav	person
Hawl	person
Hašek, Jaroslav	person
Haštalská ulice	place
Heffron	other
Hejduk, František	person
Henlein, Konrad	person
Hitler, Adolf	person
Hodža, Milan	person
Horbačevskyj, Ivan	person
Horní	place
Horák, Václav	person
Hotel Regina	place
House	organisation
Hradec Králové	place
Hrušínský, Rudolf	person
Hrádeček	person
Husák, Gustáv	person
Hvězdné městečko	place
Hácha, Emil	person
Hřib, Zdeněk	person
IO	organisation
ISO	organisation
Iloviště	place
Imperial	organisation
Indra, Alois	person
Institutiones	other
Invalidovna	other
Ipaťjevov	place
Irkutsk	place
Isák	person
Itálie	place
Izjumov, Alexandr	person
Jakobson, Roman	person
Jalta	place
Janin, Maurice	person
Janáček, Leoš	person
Janša, Janez	person
Japonsko	place
Jedlička	other
Jekatěrinburg	place
Jekatěrinodar	place
Jelcin, Boris	person
Jelzin	other
Jeseníky	place
Jesuit	other
Jevtušenko, Jevgenij	person
Jindřichův Hradec	place
Josef	person
Joseph, Francis	person
Julija Sergejevna	person
Jáchym ze Šternberka	person
KOI8-R	organisation
KSSS, ÚV	person
KSČ	organisation
Kalitinskij, Alexandr	person
Kamčadaly	other
Kapek, Antonín	person
Kappel, Vladimir	person
Karel I.	person
Karlova univerzita	organisation
Karlovy Vary	place
Karlín	place
Karlův most	place
Katkov	person
Kavkaz	place
Kazaň	place
Kerenský, Alexandr	person
Klaus, Václav	person
Klementinum	place
Klub	organisation
Kocáb, Michael	person
Kolder, Drahomír	person
Kolář, Ondřej	person
Kolčak, Alexandr	person
Komenský	organisation
Kondakov, Nikodim	person
Kondakovianum, Seminarium	person
Konstantinopol	place
Koněv, Ivan	person
Kopta, Josef	person
Kosygin, Alexej	person
Kovářová, Ludmila	person
Košice	place
Krakowě	place
Kralupy	place
Kramář, Karel	person
Kramáři	person
Kramářová, Naděžda	person
Krasnojarsk	place
Krejča, Otomar	person
Kreml	place
Kreutzer Sonata	other
Kriegel, František	person
Krofta, Kamil	person
Kroll, Georgij	person
Kroužek	organisation
Krym	place
Krátký průvodce	other
Kubišová, Marta	person
Kujtun	place
Kuzněcov, Matvej	person
Kuřivody	place
Kvapil, Jaroslav	person
Kygewě	place
Kyjev	place
Křížový pramen	place
LET	organisation
LF	organisation
Lacroix, Victor de	person
Lake Baikal	place
Langer, František	person
Language	other
Laval, Pierre	person
Lawr	place
League	organisation
Legiobanka	other
Legion	organisation
Leibniz, Gottfried Wilhelm	person
Lenin	person
Leningrad	place
Letna	other
Libavá	person
Liberec	place
Licence	other
Linz	place
Lipavský úřad	organisation
Lipavský, Jan	person
Lipnice nad Sázavou	place
Lipová	person
Litvinov, Maxim	person
Litvinov, Pavel	person
Lobnoye Mesto	other
Lobné místo	other
Lolita	person
Londýn	place
Lovcovy, Turgeněv	person
Ludmila	person
Lumír	person
Lutochin, Dalmat	person
Lvovová, Alexandra	person
Lázeňské chrámy	other
Lázně Františkovy	place
MCHAT	organisation
Machar, Josef Svatopluk	person
Mariánské Lázně	place
Masaryk	person
Masaryk, Jan	person
Masaryk, Tomáš Garrigue	person
Masaryková, Alice	person
Masařík, Hubert	person
Mastný, Vojtěch	person
Mattuš, K.	person
Maxim	person
Medek, Rudolf	person
Medveděv, Dmitrij	person
Medřická, Dana	person
Method	other
Mikuláš II.	person
Milan	place
Miljukov, Pavel	person
Milovice	place
Minimal	other
Ministerstvo vnitra	organisation
Miškin, Alexandr	person
Mlada	organisation
Mlynář, Zdeněk	person
Mnichov	place
Modlitba	other
Mokropsy	place
Molotov, Vjačeslav	person
Monin	place
Moniuszko	other
Morava	place
Moravská Třebová	place
Moravský Krumlov	place
Morawiecký, Mateusz	person
Moršansk	place
Moscow Protocol	other
Moskevské umělecké divadlo	organisation
Moskva	place
Moskwě	place
Mucha, Alfons	person
Mur	other
Mussolini, Benito	person
Májová	person
Mánes, Jos.	person
Möllersdorf	place
NA RUS	organisation
NATO	organisation
Na Poříčí	place
Nabokov, Vladimir	person
Nabokovová, Jelena	person
Nadpis1	other
Naděžda	person
Naděžda Nikolajevna	person
National Assembly	organisation
Nejedlý, Martin	person
New German Theatre	organisation
New Haven	place
New START	other
New York	place
Newton, Basil	person
Nečas, Petr	person
Nikodim	other
Nikodim Pavlovič Kondakov	other
Nizhneudinsk	person
Nižní Novgorod	place
Noon	other
Novgorod	place
Novgorod Veliký	other
Novgorodcev, Pavel	person
Novichok	other
Novikov, Michail	person
Novonikolajevsk	place
Novorossiysk	other
Novotný, Antonín	person
Novák, Vítězslav	person
Nové Město	place
Nápravník, Eduard	person
Národní centrála	organisation
Národní divadlo	organisation
Národní galerie	organisation
Národní listy	other
Národní shromáždění	organisation
Němcov, Boris	person
Němcovovo náměstí	place
Němcová, Božena	person
Němcové	other
Německo	place
Němirovič-Dančenko, Vasilij	person
O'Neill, Con	person
ODT	organisation
Obama, Barack	person
Oblomov	other
Obrazy	place
Oděsa	place
Ohmann, Friedrich	person
Old Church Slavonic	organisation
Olga	person
Olomouc	place
Olšanské hřbitovy	place
Olšany	place
Omsk	place
Oněgin, Evžen	person
Oněgina	person
Opava	place
Ostankin	place
Ostermann, Alexandr	person
Ostermanna	person
Ostrogorskij Dějina	other
Ostrogorskij, Georgij	person
Ostrovsky	person
Oxford	place
P5	other
Palach, Jan	person
Palacký, Fr.	person
Panama	place
PartName	other
Patera, Ad.	person
Pavel	person
Pavel, Josef	person
Pavel, Petr	person
Pavlov, Ivan Petrovič	person
Pavlovskij, Ivan	person
Pavlů, Bohdan	person
Paříž	place
Peking	place
Pelčák, Oldřich	person
Penza	place
Peter the Great	person
Petr	person
Petr Veliký	person
Petrescu-Comnen, Nicolae	person
Petrohrad	place
Petrov, Alexandr	person
Petrova výšina	place
Petřík, Luděk	person
Petřín	person
Pečerská hora	place
Pickwicků	other
Piková	person
Plocek, Evžen	person
Plzeň	place
Plzeňsko	place
Plášť	other
Pod Kaštany	place
Poema	other
Poems	person
Pogodin, Michail	person
Policie České republiky	organisation
Political Centre	organisation
Politické centrum	organisation
Politkovskaya, Anna	person
Polsko	place
Poláci	other
Polák	other
Pomoc	organisation
Popa, Nicolaj	person
Portugieser	other
Postnikov, Sergej	person
Potěmkin, Vladimir	person
Praha	place
Pražský hrad	place
Presidium	organisation
Priessnitz, Vincenz	person
Provisional Theatre	organisation
Prozatímní divadlo	organisation
Prut	place
Pupp	place
Putin, Vladimir	person
Přestanov	person
R-5856 Milyukov	other
R.U.R	other
Radola	other
Rakousko	place
Ralsko	place
Rasovskij, Dmitrij	person
Rašín, Alois	person
Red	other
Red Square at Noon	place
Relationship Id	other
Relationships	other
Remek, Vladimír	person
Remizov, Alexej	person
Repin, Ilja	person
Rhine	place
Rieger, Fr. L.	person
Riesling	other
Rimsky-Korsakov, Nikolai	person
Ripka, Hubert	person
Rodzevič, Konstantin	person
Romaněnko, Jurij	person
Rostov	place
Rudolfinum	place
Rudá armáda	organisation
Rudé náměstí	place
Rumjancev, Nikolaj	person
Rumunsko	place
Runciman, Walter	person
Rus	place
Rusko	place
Ruská	place
Ruská federace	organisation
Ruská knihovna	organisation
Ruská krise	other
Ruská lidová univerzita	organisation
Ruská právnická fakulta	organisation
Ruská svobodná univerzita	organisation
Ruská říše	place
Ruské gymnázium	organisation
Ruský zahraniční historický archiv	organisation
Ruslan	person
Rusové	other
Russian Historical Archive Abroad	organisation
Russian Russky	place
Russian Slav	other
Russians	other
Ruzyně	place
SB-2	organisation
SRPEN	organisation
START, Nový	person
Safonov, Vasilij	person
Salisbury	place
Saljut	organisation
Samara	place
Satirikon	other
Savickij, Petr	person
Sazonov, Sergej	person
Schmoranz, Gustav	person
Schwarzenberg, Karel	person
Seifert, Jaroslav	person
Sekaninová-Čakrtová, Gertruda	person
Sergijevská lávra	place
Shelest, Petro	person
Sibiř	place
Skit	other
Skripal	person
Skripal, Sergej Viktorovič	person
Skripalová, Julija	person
Skripals	person
Slav Epic	other
Slav Russian	other
Slavjanskij	place
Slavonic Composers	other
Slavonic Library	organisation
Slavík, Jan	person
Slonim, Mark	person
Slovakia	place
Slovaks	other
Slovan	other
Slovanská epopej	other
Slovanská knihovna	organisation
Slovanstvo	other
Slovenská Federativní Republika	place
Slováci	other
Smetana, Bedřich	person
Smrkovský, Josef	person
Smíchov	place
Směrš	person
Snow Maiden	other
Sochi	place
Sofie	place
Sofijské náměstí	place
Sojuz	other
Sokol	place
Sokolníky	place
Sorokin, Pitirim	person
Source	other
Soviet Kirghizia	place
Soviets	other
Sovětský svaz	organisation
Soča	place
Spades	other
Spirit of Russia	other
Spojené státy	place
Společnost národů	organisation
Stalin, Josif	person
Stanislavský, Konstantin	person
State Archive	organisation
Sternberg, Joachim	person
Stockholm	place
Storm	other
Sturgess, Dawn	person
Střední skupina	other
Sudeten	other
Suez	place
Suk, Václav	person
Sultanov, Nikolaj	person
Svoboda, Ludvík	person
Světozor	place
Switzerland	place
Syrový, Jan	person
Tabarov, Ruslan	person
Taganrog	place
Taškent	place
Taťána	person
Tbilisi	place
Ten Thousand	other
Teplice	place
Teplá	place
Teplé Chrám	place
Tesková, Anna	person
Tichý oceán	place
Tiefland	other
Tikhvin	place
Time	other
Tisou	other
Title	other
Tito, Josip Broz	person
Tjutčev, Fjodor	person
Tockoje	place
Toll, Nikolaj	person
Tolstoj	person
Tolstoj, Alexej	person
Tolstoj, Lev	person
Tolstého	person
Tomsk	place
Trans-Siberian Railway	other
Trnka, Jiří	person
Trockij, Lev	person
Trojanov, Vjačeslav	person
Trutnov	place
Tukalevskij, Vladimir	person
Turgeněv, Ivan	person
Turkey	place
Tusar, Vlastimil	person
Twenty-Five Short Lives	other
Two Thousand Words	other
Types	other
Těšín	other
Těšínsko	other
Tříska, Jan	person
UTF-8	organisation
Uhry	place
Ukrajina	place
Ulbricht, Walter	person
Union	organisation
Ural	place
Uzhhorod	place
Ušakov, Boris	person
V ČESKÝCH LÁZNÍCH	place
Vaculík, Ludvík	person
Vandamm	person
Varvažov	person
Varšava	place
Varšavská smlouva	organisation
Vašatý, Jan	person
Veliký Novgorod	place
Veličenstvo	other
Velké činoherní divadlo	organisation
Vereščagin, Vasilij	person
Vernadskij	person
Vernadskij, Georgij	person
Vernadskij, Vladimir	person
Verše Čechy	place
Veřejné bibliotheky	other
Vilno	place
Vilém, Bedřich	person
Vinohradská Street	place
Vinohradská třída	place
Vinohrady	place
Vjazemskij, Petr	person
Vlachovice	place
Vladimirovka	other
Vladimír	person
Vladimíra	person
Vladivostok	place
Vltava	place
Vodsloň, František	person
Vodák, Jindřich	person
Vojcechovský, Sergej	person
Vojna	place
Volha	place
Volhynian Czechs	other
Volja Rossii	other
Volyň	place
Vorobjov, Eduard	person
Vorošilov, Kliment	person
Vostokov, Alexandr	person
Vrabčí	other
Vrangel, Petr	person
Vrbětice	place
Vrťátko, A. J.	person
Vynález	other
Vysoké nad Jizerou	other
Vysočany	place
Vzpoura	other
Václav	person
Václavské náměstí	place
Vídeň	place
Vřídelní kolonáda	place
Vřídlo	other
Všenory	place
West	person
Westend	person
White	other
Wiedermann, Gustav	person
XMLSchema-instance	other
Xenophon	person
Yale	place
Yegorov	other
Yulia	person
Za vaši a naši svobodu	other
Zabajkalí	place
Zahraniční pastýři	other
Zajíc, Jan	person
Zamazal, Josef	person
Začátek	person
Zborov	place
Zelenský, Volodymyr	person
Zeman, Karel	person
Zeman, Miloš	person
Zemanová, Ivana	person
Zemgor	other
Zesnutí	place
ZipError	other
Zlatá Praha	place
Zlínsko	place
Zmejevskij, Alexandr	person
Zrušení nevolnictví	other
Zátopek, Emil	person
heading	kind
ministerstvo zahraničí	organisation
Åbo	place
ÚV KSČ	organisation
Ústí nad Labem	place
Ústřední	other
ČKD	organisation
Čajkovskij, Petr Iljič	person
Čapek, Karel	person
Čech, Svatopluk	person
Čechoslovan	other
Čechoslováci	other
Čechoslovák	other
Čechov, Anton Pavlovič	person
Čechowá	other
Čelakowský	person
Čeljabinsk	place
Čepiga, Anatolij	person
Čerkasskij	person
Černík, Oldřich	person
Červený kříž	organisation
Červinka, Vincenc	person
Červoněnko, Stěpan	person
Československo	place
Československá akademie věd	organisation
Československá vláda	organisation
Česká	other
Česká družina	other
Česká republika	place
České Budějovice	place
Český Krumlov	place
Český statistický úřad	organisation
Čeček, Stanislav	person
Češi	other
Čierna	place
Čierná nad Tisou	place
Činžovní dům	place
Čirikov, Jevgenij	person
Čuchraj, Grigorij	person
Čáslavská, Věra	person
Šafařík, Pavel Josef	person
Ševardnadze, Eduard	person
Ševyrjov, Stěpan	person
Šimon, Bohumil	person
Šiškov, Alexandr	person
Šorš	other
Špaček, Josef	person
Štefánik, Milan Rastislav	person
Štěpánek, Zdeněk	person
Štěpánková, Jana	person
Šura	other
Švec, Josef Jiří	person
Švejka	person
Švestka, Oldřich	person
Švédsko	place
Švédská ulice	place
Ženeva	place
Žitná ulice	place
Život za cara	other
Август 1968 года	other
Австро-Венгрия	place
Азия	place
Академия наук СССР	organisation
Аксаково	place
Александр I	person
Алексей	person
Амстердам	place
Ан-12	other
Анастасиадис, Никос	person
Антонин	person
Аустерлиц	place
Бад-Годесберг	place
Бакунин, Михаил	person
Баррандов	place
Белый дом	organisation
Берлинская академия	organisation
Бишти	place
Больница на окраине города	other
Большой театр	organisation
Брамс, И.	person
Брест	place
Британия	place
Брненский университет	organisation
Брунсвик	person
Будапешт	place
Булгаков, Валентин	person
Бульба, Тарас	person
Бутка	place
Буэнос-Айрес	place
Бышти	place
Бэзил Ньютон	place
Валенса, Лех	person
Варфоломей	person
Велеград	person
Великая дидактика	other
Великобритания	place
Верховный Совет	organisation
Видимый мир	other
Вилл Крамарж	other
Вилла Тугендгат	other
Виноградская улица	place
Виноградское кладбище	place
Вит	person
Владимирская тюрьма	place
Власовская армия	organisation
Вондрачек	person
Восток	person
Воткинск	place
Временный театр	organisation
Вржидел	person
Вронский	person
Вышеград	place
ГДР	place
Гавел и Ельцин	other
Гавлова, Ольга	person
Гана	place
Глюк, Эрнст	person
Годжи	organisation
Годунов, Борис	person
Голль	person
Государственный архив Российской Федерации	organisation
Град	person
Града	place
Градчаны	place
Гретер и Криванек	other
Гроза	other
Гумилёв, Лев	person
Гус, Ян	person
ДНЕВНИК	person
ДРУЖИНА	organisation
Дания	place
Даргомыжский	person
Две тысячи слов	other
Дворжаки	other
Динстбир, Иржи	person
Дубровский	other
Европейский союз	organisation
Екатерина I	person
Жанен, Морис	person
За вашу и нашу свободу	other
Збраслав	place
Иден, Энтони	person
Из мёртвого до́ма	other
Иловищи	other
Интербригада	place
Иосиф, Франц	person
Испанский зал Пражского Града	place
Йиндржихув-Градец	place
Кабанова, Катя	person
Как это кончилось	other
Каренина, Анна	person
Карлов	person
Карпаты	place
Катерина	person
Кипр	place
Кирилл	person
Кладно	place
Клинтон, Билл	person
Колчака	other
Коменский, Ян Амос	person
Комня	place
Конева	person
Конца, Поэма	person
Кралова	person
Кралове, Градец	person
Крейцеровая соната	other
Кригель, Франтишек	person
Курск	place
Кутузов	person
Лакруа, Виктор де	person
Ленский	person
Лига	organisation
Лобный мест	other
Люцерн	place
Лёвин	person
Мадрид	place
Майская ночь	other
Малая Антанта	organisation
Малый театр	organisation
Марианске-Лазне	other
Мариинск	place
Мариинский театр	organisation
Марфа Тимофеевна	person
Матезиус, Вилем	person
Махачек, Йозеф	person
Медведев, Михаил Ефимович	person
Медведев-певец	person
Мефодий	person
Милан Годжи	organisation
Милий Алексеевич	person
Мир в картинках	other
Млад	other
Могучая кучка	other
Монюшко	other
Моравская Тршебова	place
Моравские дуэты	other
Морское кладбище	place
Муром	place
Мусоргский	person
Наполеон	person
Народный театр	organisation
Национальный музей	organisation
Незвал	person
Нелагозевес	place
Нивнице	place
Николай	person
Новодевичье	place
Новосибирск	place
Норвегия	place
Нюрнберг	place
О нас без нас	other
Ольшанское кладбище	place
Организация Варшавского договора	organisation
Орлеанская дева	other
Орлик	other
Основополагающий акт	other
Открытая дверь языков	other
Пардубицы	place
Пасха	other
Педагогический институт	organisation
Педагогический музей	organisation
Петербургская консерватория	organisation
Петршик, Людек	person
Петршин	place
Пиковая дама	other
Подебрады	place
Подкарпатская Русь	place
Полдень	other
Политцентра	person
Посылаю	person
Поэма Горы	place
Поэмы Конца	other
Прагер прессе	other
Пражская	other
Пражский договор	place
Пражский кружок	organisation
Пражский лингвистический кружок	organisation
Преддверие	other
Пржемысл Отакар II	person
Прибалтика	place
Программу действий	other
Проданная невеста	other
Прокоп Великий	person
Пушкина	other
Пётр I	person
Пётр Ильич	person
Р.У.Р	organisation
Рассказы чехов	other
Ренсимен	person
Ригер, Франтишек Ладислав	person
Росатом	organisation
Россия и Европа	other
Ростов, Николай	person
Роэ, Людвигом Мис ван дер	person
Рубинштейн, Николай	person
Русалка	other
Руслан и Людмила	other
Русская акция помощи	other
Русский заграничный исторический архив	organisation
Русский кружок	organisation
Русский музей	organisation
Русский народный университет	organisation
Русский юридический факультет	organisation
СНВ-III	other
СУК, Вячеслав Иванович	person
Садко	other
Самозванец	person
Саратов	place
Сатирикона	other
Свердловск	place
Святая Троица	organisation
Святейший Синод	organisation
Севастополь	place
Симбирск	person
Сингапур	place
Славков	place
Славянская библиотека	organisation
Славянские композиторы	other
Славянский базар	other
Славянский съезд	place
Славянских танцев	other
Снегурочка	other
Соколов	person
Солсбери	place
Софийская площадь Киева	place
Староместская площадь	place
Стасов, В. В.	person
Стихи к Чехии	other
Суворов, А. В.	person
Сук, Йозеф	person
Суэцкий канал	place
Тайшет	person
Темелин	person
Тешинская область	place
Транссибирская магистраль	place
Триест	place
Трубецкий, Николай	person
Тула	place
Угерский Брод	place
Успения Пресвятая Богородица	organisation
Успенская церковь	organisation
Усть-над-Лабем	place
ФРГ	place
Фалкон кэпитал	other
Февральская революция	other
Федеральное собрание	organisation
Федор Иванович	person
Франц II	person
Франц-Иосиф	person
Хартия-77	other
Храм	other
Хрудим	place
ЦК	organisation
Царская невеста	other
Центральная группая	other
Чемберлен, Невилл	person
Червинкова-Ригерова, Мария	person
Чех, Адольф	person
Чечня	place
Чешская дружина	organisation
Чьерна-над-Тисой	place
Шафарика	other
Шведская улица	place
Шимек, Людвик	person
Шкода, Эмиль	person
Штепанков, Ян	person
Штефаник, Растислав	person
Этнографическая выставка	place
Юг	person
Югославия	place
Юсупов	person
Яблонский, Даниил Эрнст	person
Ясная Поляна	place
российское посольство	organisation
чехословацкое министерство иностранных дел	organisation
