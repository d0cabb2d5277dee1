#include "translit_data.h"

const char *const translit_schemes[18] = {
    "Czech transcription",     "BGN",     "ISO 9",      "passport",  "GOST B",    "Czech in Russian",
    "South Slavic in Russian", "Polish",  "English in Russian", "German", "French", "Spanish in Russian",
    "Italian in Russian", "Nordic in Russian", "Hungarian in Russian", "Turkish in Russian", "East Asian", "Oriental",
};

enum {
    RU = CT | BG | IS | PA | GB,
    ROM = FR | IB | IT,
    WEST = EN | DE | FR | IB | IT | NO | OR,
    J = CT | IS | GB | CR | SB | PL | DE | NO | HU | IT | AS, /* where j is й */
    Y = BG | EN | FR | IB | OR | AS | HU | TR | NO | IT,      /* where y is й */
};

/* In the order of the Latin letters. */
const struct rendering renderings[] = {
    /* a */
    {u"a", u"а", 0, ANY},
    {u"a", u"э", 0, EN},               /* Andrew Эндрю */
    {u"a", u"эй ей", 1, EN},           /* Avery Эйвери, Rachel Рейчел */
    {u"a", u"э", 1, OR},               /* Hasan Хэсан */
    {u"a", u"е", 2, EN},               /* Sunderland Сандерленд */
    {u"a", u"о", 2, EN | HU},          /* Wallace Уоллес */
    {u"a", u"е", 2, OR},               /* Ahmad Ахмед */
    {u"a", u"е о", 3, ANY},
    {u"al all", u"ол олл", 1, EN},     /* Marshall, Hall Холл */
    {u"alk", u"ок", 0, EN},            /* Walker Уокер */
    {u"aham$", u"эм ем", 0, EN},       /* Graham Грэм */
    {u"la", u"ля", 2, ANY},            /* Lafayette Лафайет, Nicolas Николя */
    {u"la", u"ля", 0, PL},
    {u"lo ló", u"лё", 0, PL},          /* Kieślowski Кесьлёвский */
    {u"lu", u"лю", 0, PL},
    {u"lu", u"лю", 1, CR | SB},        /* Luděk Людек */
    {u"land$", u"ленд", 0, EN},        /* Cleveland Кливленд */
    {u"man$", u"мен", 0, EN},
    {u"äC æC", u"е э", 0, DE | NO},    /* Händel Гендель */
    {u"äC", u"я", 1, DE | NO},
    {u"å", u"о", 0, NO},               /* Ångström Онгстрём */
    {u"aa", u"а", 0, NO | DE | OR},
    {u"aa", u"о", 0, NO},
    {u"ae", u"е э", 1, ANY},           /* Caesar Цезарь */
    {u"ael$", u"л", 1, EN},         /* Michael Майкл */
    {u"ai", u"эй ей", 0, EN},          /* Craig Крейг */
    {u"ai", u"е э", 0, FR},            /* Calais Кале */
    {u"ai", u"е", 1, EN},              /* Chamberlain Чемберлен */
    {u"ail aill", u"ай", 1, FR},       /* Versailles Версай */
    {u"au ault$ eault$", u"о", 0, FR}, /* Renault Рено */
    {u"au", u"о", 1, EN},              /* Paul Пол */
    {u"au", u"ав", 2, ANY},            /* Laura Лавра, Aurelius Аврелий */
    {u"aw", u"о", 0, EN},              /* Shaw Шоу, Lawrence Лоуренс */
    {u"aw", u"оу", 0, EN},
    {u"ay", u"эй ей", 0, EN},          /* Ray Рэй */
    {u"ã", u"ан", 1, IB},              /* São */
    {u"ão", u"ан ау", 0, IB},
    {u"ąC", u"он ом", 0, PL},          /* Dąbrowski Домбровский */
    {u"â", u"я", 0, IS},

    {u"b", u"б", 0, ANY},
    {u"bury$", u"бери", 0, EN},        /* Canterbury Кентербери */

    /* c */
    {u"c", u"ц", 0, CT | IS | CR | SB | PL | HU | AS},
    {u"c", u"к", 0, WEST},
    {u"cE", u"с", 0, EN | FR | IB},
    {u"cE ciV ccE cciV", u"ч", 0, IT}, /* Cesare Чезаре, Ciano Чано */
    {u"ccE cciV", u"чч", 0, IT},
    {u"cE", u"ц", 1, ANY},             /* Cicero Цицерон */
    {u"ccE", u"кс", 1, EN | FR},
    {u"c", u"дж", 0, TR},
    {u"ç", u"с", 0, FR | IB},
    {u"ç", u"ч", 0, TR},
    {u"ć", u"ч", 0, SB | CR},          /* Milošević Милошевич */
    {u"ć", u"ц ць", 0, PL},
    {u"č", u"ч", 0, CT | IS | CR | SB},
    {u"ch", u"х", 0, CT | IS | CR | PL | DE | NO},
    {u"ch", u"ч", 0, BG | PA | GB | EN | IB | AS | OR},
    {u"ch", u"ш", 0, FR},
    {u"ch", u"ш", 1, EN},              /* Chicago */
    {u"chE cchE", u"к кк", 0, IT},       /* Chiara Кьяра */
    {u"ch", u"к", 1, EN | DE | FR | IB},
    {u"chr chl", u"кр кл", 0, EN | DE | FR}, /* Christopher, Chloe */
    {u"chtch", u"щ", 0, FR},           /* Khrouchtchev */
    {u"tchE", u"ч", 0, FR},
    {u"čch chh", u"ч", 0, AS},         /* Čching Цин */
    {u"č zh", u"чж", 0, AS},           /* Šen-čen Шэньчжэнь */
    {u"chi či", u"ти", 0, AS},         /* Hitachi Хитати */
    {u"cha ča", u"тя", 0, AS},
    {u"cho čo", u"тё", 0, AS},
    {u"chu ču", u"тю", 0, AS},
    {u"ck", u"к кк", 0, EN | DE | NO},
    {u"cz", u"ч", 0, PL},
    {u"cz", u"ч", 1, EN},
    {u"cz", u"ц", 0, GB},
    {u"cs", u"ч", 0, HU},              /* Kovács Ковач */
    {u"cester", u"стер", 0, EN},       /* Leicester Лестер */

    /* d */
    {u"d", u"д", 0, ANY},
    {u"d$ ds$", u"0", 0, FR},          /* Gérard Жерар */
    {u"đ", u"дж", 0, SB},
    {u"dj", u"дж", 0, FR | OR | SB},
    {u"dg", u"дж", 0, EN},             /* Cambridge Кембридж */
    {u"dsch", u"дж", 0, DE},
    {u"dž", u"дж", 0, CT | IS | CR | SB | AS},
    {u"dž", u"дз", 0, AS},
    {u"dzh", u"дж", 0, BG | PA | GB},
    {u"dż", u"дж", 0, PL},
    {u"dt", u"т", 0, DE | NO},         /* Schmidt Шмит */
    {u"ďa", u"дя", 0, CT | CR},
    {u"ďo", u"дё", 0, CT | CR},
    {u"ďu", u"дю", 0, CT | CR},        /* Ďubinka Дюбинка */

    /* e */
    {u"e", u"е ^э Vэ", 0, ANY},
    {u"e", u"Cэ", 0, RU | AS | OR},
    {u"e", u"Cэ", 1, ANY},             /* otherwise it stands for an English a */
    {u"e", u"ё", 0, RU},
    {u"e", u"ё", 1, ANY},
    {u"e", u"и", 2, EN},               /* Peter Питер */
    {u"^e", u"и", 1, EN},              /* Eden Иден */
    {u"e", u"и а", 3, ANY},
    {u"eC", u"ье", 1, FR | IB},
    {u"é", u"эй ей", 1, FR},
    {u"Ce$ Ve$", u"0", 0, EN | FR},    /* Hollande Олланд */
    {u"CeC", u"0", 2, EN | FR},        /* Blakeman; Michelin Мишлен */
    {u"es$", u"с з", 0, EN},           /* Holmes Холмс, James */
    {u"es$", u"0", 0, FR},             /* Georges Жорж */
    {u"Ce$", u"а$", 1, FR},            /* Garonne Гаронна */
    {u"en em", u"ан ам", 1, FR},       /* Provence Прованс */
    {u"er", u"ар", 2, EN},             /* Clerk Кларк */
    {u"er$ ez$", u"е", 0, FR},
    {u"re$", u"ер", 0, EN},            /* Eyre Эйр */
    {u"ea", u"и", 0, EN},              /* Dean Дин */
    {u"ean", u"ан", 0, FR},            /* Jean Жан */
    {u"ea", u"е э ей эй", 1, EN},      /* Heath Хит, Reagan Рейган */
    {u"ear", u"ар ёр", 1, EN},
    {u"ea$", u"ея$", 0, ANY},          /* Korea Корея */
    {u"eau eaux$", u"о", 0, FR},       /* Trudeau Трюдо */
    {u"ee", u"и", 0, EN | OR},
    {u"ee", u"е", 0, DE | NO},
    {u"ee", u"ей эй", 0, NO},
    {u"ei", u"ай яй", 0, DE},          /* Klein Кляйн */
    {u"ei", u"и", 1, EN},              /* Keith Кит */
    {u"ei", u"е э", 1, FR | EN},       /* Seine Сена, Leicester Лестер */
    {u"eigh", u"ей эй и", 0, EN},      /* Leigh Ли */
    {u"eo", u"о", 1, EN},              /* George */
    {u"eo", u"е и", 1, EN},            /* Leonard */
    {u"eu", u"ой ей эй", 0, DE},       /* Beust Бойст, Euler Эйлер */
    {u"eu", u"ё е э", 0, FR},          /* Hortefeux Ортефё */
    {u"eu", u"ю", 1, EN},              /* Eugene Юджин */
    {u"eu", u"ев эв", 1, ANY},
    {u"ew", u"ью ю", 0, EN},           /* Newton Ньютон, Andrew */
    {u"ew", u"у", 1, EN},
    {u"ewi", u"ьюи", 0, EN},           /* Lewis Льюис */
    {u"ey$", u"и", 0, EN},             /* Olney Олни */
    {u"ey", u"и", 1, EN},
    {u"ě", u"е", 0, CT | CR},
    {u"ęC", u"ен эн ем эм", 0, PL},    /* Wałęsa Валенса */

    /* f, g */
    {u"f", u"ф", 0, ANY},
    {u"off$ of$ eff$ ef$", u"ов$ ёв$ ев$", 1, EN | DE | FR}, /* Romanoff Романов */
    {u"g", u"г", 0, ANY},
    {u"gE ggE", u"дж", 0, EN | IT},
    {u"giV ggiV", u"дж", 0, IT},       /* Giovanni Джованни */
    {u"geV", u"дж", 0, EN},
    {u"gE geV", u"ж", 0, FR | IB},     /* Georges Жорж */
    {u"gE", u"х", 0, IB},              /* Jorge Хорхе */
    {u"g", u"х", 1, NO},
    {u"g", u"к", 1, OR},               /* Gaddafi Каддафи */
    {u"gh", u"г", 0, EN | OR | IT},
    {u"gh", u"0 ф", 1, EN},
    {u"igh", u"ай", 0, EN},            /* Wright Райт */
    {u"ugh", u"ью", 1, EN},            /* Hugh Хью */
    {u"gli gliV", u"льи ль", 0, IT},   /* Modigliani Модильяни */
    {u"gn", u"нь", 0, FR | IT},
    {u"gna", u"нья", 0, FR | IT},
    {u"gno", u"ньо", 0, FR | IT},
    {u"guE", u"г", 0, FR | IB},        /* Guilbeault Гилбо */
    {u"gue$", u"г", 0, FR | EN},
    {u"gu", u"гв", 0, IB | IT},        /* Guatemala */
    {u"gy", u"дь", 0, HU},
    {u"ğ", u"0", 1, TR},

    /* h */
    {u"h", u"х", 0, ANY & ~(CT | BG | PA | GB)},
    {u"h", u"г", 0, CR | DE},          /* Praha Прага */
    {u"h", u"г", 1, ANY},              /* Hollywood Голливуд */
    {u"^h Vh", u"0", 0, ROM},
    {u"^h", u"0", 2, EN},
    {u"Ch VhC h$", u"0", 1, ANY},      /* John, Gandhi */
    {u"Vh$ VhC", u"0", 0, EN | OR | DE}, /* Sarah Сара, Kühn Кюн */

    /* i */
    {u"i", u"и", 0, ANY},
    {u"Vi", u"й", 0, ANY},
    {u"i", u"ай", 1, EN},              /* Simon Саймон */
    {u"i", u"ы", 2, ANY},
    {u"ı", u"ы", 0, TR},
    {u"i", u"е", 2, EN},
    {u"i", u"е", 3, ANY},
    {u"ir", u"ер ёр эр", 1, EN},       /* Kirk Кёрк */
    {u"i$", u"ий$ ый$", 0, PL | FR | EN | PA}, /* Kandinski */
    {u"i$", u"ий$ ый$", 1, ANY},
    {u"ij$ iy$ ii$", u"ий$ ый$", 0, RU},
    {u"yi$", u"ый$ ий$", 1, BG | EN},
    {u"ij", u"ей эй ай", 0, NO},       /* Dijkstra Дейкстра */
    {u"CiV", u"ь", 0, WEST},
    {u"ia", u"я", 0, PA | PL | AS},
    {u"ie", u"е", 0, PL | AS},
    {u"io", u"ё", 0, PA | PL | AS},
    {u"iu", u"ю", 0, PA | PL | AS},
    {u"ia", u"я", 1, ANY},
    {u"io", u"ё", 1, ANY},
    {u"iu", u"ю", 1, ANY},
    {u"ie", u"е", 2, ANY},
    {u"ia", u"ья", 0, WEST},           /* Santiago Сантьяго */
    {u"io", u"ьо ьё", 0, WEST},
    {u"iu", u"ью", 0, WEST},
    {u"ie", u"ье", 0, WEST},           /* Pierre Пьер */
    {u"ia$ ie$", u"ия$", 0, ANY},      /* Maria Мария, Amálie Амалия */
    {u"ia", u"ия", 1, ANY},
    {u"ie ie$", u"и", 0, DE | EN},     /* Dietrich Дитрих, Charlie */
    {u"ie", u"ъ", 0, PA},              /* Podieezd Подъезд */
    {u"ier$", u"ье", 0, FR},           /* Garnier Гарнье */
    {u"illV ille$ il$", u"ий ийй", 1, FR}, /* Guillaume Гийом */
    {u"illa", u"ийя", 1, FR},          /* Gillard Гийяр */
    {u"in im", u"ен эн ем", 1, FR},    /* Rodin Роден */
    {u"ain ein", u"ен эн", 0, FR},
    {u"ius$", u"ий$", 1, ANY},         /* Julius Юлий */

    /* j */
    {u"j", u"й", 0, J},
    {u"ja", u"я", 0, J},
    {u"je", u"е", 0, J},
    {u"jo", u"ё йо", 0, J},
    {u"ju", u"ю", 0, J},
    {u"ji", u"и йи", 0, J},
    {u"Cj", u"ь", 0, J},
    {u"j", u"дж", 0, EN | OR},
    {u"j", u"ж", 0, FR | IB | TR},
    {u"j", u"х", 0, IB},
    {u"j", u"цз дз", 0, AS},           /* Beijing Бэйцзин */

    /* k, l */
    {u"k", u"к", 0, ANY},
    {u"kh", u"х", 0, BG | PA | GB | FR | OR | AS},
    {u"kh", u"к", 1, EN | OR},
    {u"^kn", u"н", 0, EN},             /* Knott Нотт */
    {u"l", u"л", 0, ANY},
    {u"lla", u"лья йя", 0, IB},        /* Castilla Кастилья */
    {u"llo", u"льо йо", 0, IB},
    {u"lle", u"лье йе", 0, IB},
    {u"lha", u"лья", 0, IB},
    {u"lho", u"льо", 0, IB},
    {u"ly", u"й", 0, HU},              /* Károlyi Каройи */

    /* m, n */
    {u"m", u"м", 0, ANY},
    {u"^mc", u"мак", 0, EN},           /* McDonald Макдональд */
    {u"mb$", u"м", 1, EN},
    {u"n", u"н", 0, ANY},
    {u"ňa", u"ня", 0, CT | CR},        /* Vodňany Водняны */
    {u"ňo", u"нё", 0, CT | CR},
    {u"ňu", u"ню", 0, CT | CR},
    {u"ña nha", u"нья", 0, IB},
    {u"ño nho", u"ньо", 0, IB},        /* Mourinho Моуринью */
    {u"nho$", u"нью", 0, IB},
    {u"ng", u"н", 0, AS},              /* Beijing Бэйцзин */
    {u"ny", u"нь", 0, HU},

    /* o */
    {u"o", u"о", 0, ANY},
    {u"o", u"Sё", 0, ANY},             /* Šolochov; Gorbačov Горбачёв */
    {u"ov", u"Sев", 0, ANY},
    {u"o", u"оу", 1, EN},              /* Comey Коуми */
    {u"o", u"а", 2, EN},
    {u"o$", u"у$", 1, IB},             /* Barroso Баррозу */
    {u"o", u"а у", 3, ANY},
    {u"oa", u"оу о", 0, EN},
    {u"oe", u"ё е э", 0, DE | NO},     /* Goethe Гёте */
    {u"oe", u"оу о", 0, EN},           /* Monroe Монро */
    {u"oe", u"и", 1, EN},              /* Phoenix Финикс */
    {u"oe", u"у", 0, NO},
    {u"oi", u"уа", 0, FR},             /* Benoît Бенуа */
    {u"oo", u"у", 0, EN | OR},
    {u"oo", u"о", 0, NO},
    {u"oo", u"о", 1, EN},
    {u"ou", u"у", 0, FR | OR},
    {u"ou", u"у а о", 1, EN},          /* Young Янг */
    {u"ou", u"ью", 2, EN},             /* Houston Хьюстон */
    {u"you", u"ю", 0, FR | EN},        /* Youri Юрий */
    {u"ou", u"ау", 0, EN},
    {u"ough", u"о", 0, EN},            /* Hillsborough Хиллсборо */
    {u"ow", u"ау оу о", 0, EN},        /* Brown Браун */
    {u"oy", u"уай", 0, FR},
    {u"ö ő ø œu oeu", u"ё е э", 0, DE | NO | HU | TR | FR},
    {u"ó", u"у", 0, PL},

    /* p, q, r */
    {u"p", u"п", 0, ANY},
    {u"ph", u"ф", 0, WEST},
    {u"pf", u"ф", 1, DE},
    {u"q", u"к", 0, ANY},
    {u"qu", u"кв", 0, ANY},
    {u"qu que$", u"к", 0, FR | IB | EN},
    {u"cqu", u"к", 0, FR},             /* Jacques Жак */
    {u"q", u"ц", 0, AS},               /* Qing Цин */
    {u"r", u"р", 0, ANY},
    {u"rh", u"р", 0, ANY},
    {u"ř", u"рж рш", 0, CR},
    {u"rz", u"ж ш рж", 0, PL},
    {u"r", u"ж", 1, AS},               /* Renmin Жэньминь */

    /* s */
    {u"s", u"с", 0, ANY},
    {u"VsV", u"з", 0, EN | DE | FR | IT | IB},
    {u"sV", u"з", 0, DE},
    {u"s", u"з", 1, EN | DE | IT},     /* Isner Изнер */
    {u"^st ^sp", u"шт шп", 0, DE},     /* Sternlieb Штернлиб */
    {u"st sp", u"шт шп", 1, DE},
    {u"s", u"ш", 0, HU},
    {u"s", u"ш", 1, IB},
    {u"s$", u"0", 0, FR},
    {u"s$", u"з", 0, EN},              /* Woods Вудз */
    {u"sh", u"ш", 0, BG | PA | GB | EN | AS | OR | TR},
    {u"sh", u"ж", 1, DE},
    {u"sch", u"ш", 0, DE | EN},
    {u"sch", u"ж", 1, DE},             /* Breschnew Брежнев */
    {u"sch", u"ск", 0, IT},
    {u"sch", u"ск", 1, EN},
    {u"sch", u"сх", 0, NO},
    {u"schtsch stsch", u"щ", 0, DE},
    {u"scE sciV", u"ш", 0, IT},
    {u"scE", u"с", 0, EN | FR | IB},
    {u"sj skj", u"ш", 0, NO},
    {u"stle", u"сл", 0, EN},           /* Newcastle Ньюкасл */
    {u"ß", u"с сс", 0, DE},
    {u"sz", u"ш", 0, PL},
    {u"sz", u"с", 0, HU},
    {u"szcz", u"щ", 0, PL},
    {u"shch", u"щ", 0, BG | PA},
    {u"shh", u"щ", 0, GB},
    {u"šč ŝ", u"щ", 0, CT | IS | SB},
    {u"š", u"ш", 0, CT | IS | CR | SB | AS},
    {u"ş ș", u"ш", 0, TR | ROM},
    {u"shi ši", u"си", 0, AS},         /* Hirošima Хиросима */
    {u"sha ša", u"ся", 0, AS},
    {u"sho šo", u"сё", 0, AS},
    {u"shu šu", u"сю", 0, AS},

    /* t */
    {u"t", u"т", 0, ANY},
    {u"t$ ts$", u"0", 0, FR},          /* Claret Кларе */
    {u"th", u"т", 0, ANY},
    {u"th", u"з", 1, EN},
    {u"th", u"с", 2, EN},
    {u"ts", u"ц", 0, ANY},
    {u"tz", u"ц", 0, WEST},
    {u"ţ ț", u"ц", 0, ROM},
    {u"tth", u"т тт", 0, EN},          /* Matthew Мэтью */
    {u"tch", u"ч", 0, EN | FR},
    {u"tsh", u"ч", 0, FR | OR},
    {u"tsch", u"ч", 0, DE},
    {u"tj", u"ч", 0, NO},
    {u"tiV", u"ци", 1, ANY},
    {u"tion", u"шн", 1, EN},
    {u"ture$", u"чер", 1, EN},
    {u"ťa", u"тя", 0, CT | CR},
    {u"ťo", u"тё", 0, CT | CR},        /* Ťopan Тёпан */
    {u"ťu", u"тю", 0, CT | CR},

    /* u */
    {u"u", u"у", 0, ANY},
    {u"u", u"ю", 0, FR},               /* Hugo Гюго */
    {u"u", u"ю ью", 1, EN | DE | IB},  /* Hume Юм */
    {u"u", u"а", 1, EN},               /* Trump Трамп */
    {u"u", u"о", 2, OR},               /* Muhammad Мохаммед */
    {u"u", u"о", 3, ANY},
    {u"ur", u"ер ёр эр", 1, EN},       /* Churchill Черчилль */
    {u"ü ű", u"ю", 0, DE | FR | HU | TR},
    {u"^ü", u"и", 0, DE},
    {u"ue", u"ю", 0, DE},
    {u"ue", u"ью ю", 0, EN},
    {u"uV", u"в", 1, IB | IT | OR},
    {u"uy ui", u"ёй ой ей эй", 0, NO}, /* Bruyn Бройн */
    {u"ui", u"у", 1, EN},              /* Cruise Круз */
    {u"ui", u"уэй", 0, AS},
    {u"û", u"ю", 0, IS},
    {u"us$", u"$", 2, ANY},            /* Marcus Марк */

    /* v, w, x */
    {u"v", u"в", 0, ANY},
    {u"v", u"ф", 0, DE | NO},          /* Volkswagen Фольксваген */
    {u"w", u"в", 0, ANY},
    {u"w", u"у", 0, EN},               /* Williams Уильямс */
    {u"CwC CwV", u"0", 2, EN},         /* Warwick Уорик */
    {u"wa", u"уо", 0, EN},             /* Walter Уолтер */
    {u"^wr", u"р", 0, EN},             /* Wright Райт */
    {u"wh", u"у", 0, EN},
    {u"^wh", u"х", 0, EN},
    {u"wu", u"у", 0, AS},
    {u"x", u"кс", 0, ANY},
    {u"x", u"кз гз", 1, EN | FR},
    {u"^x", u"з", 0, EN | FR | DE},
    {u"x", u"х", 0, IB | GB},          /* Mexico Мехико */
    {u"x", u"ш", 0, IB},
    {u"x$", u"0", 0, FR},
    {u"xE", u"с", 0, AS},              /* Xi Си */
    {u"xu", u"сюй сю", 0, AS},
    {u"x", u"с", 1, FR},

    /* y */
    {u"y", u"ы", 0, RU | CR | PL | SB},
    {u"y", u"и", 0, CR | PL | WEST | HU},
    {u"y", u"и ы", 1, ANY},
    {u"y", u"й", 0, Y},
    {u"Vy", u"й", 0, ANY},
    {u"ya", u"я", 0, Y},
    {u"ye", u"е ё", 0, Y},
    {u"yo", u"ё йо", 0, Y},
    {u"yu", u"ю", 0, Y},
    {u"yi", u"и йи", 0, Y},
    {u"ya ja ia", u"йя", 1, ANY},      /* Maya Майя */
    {u"y", u"ай", 1, EN},              /* Clyde Клайд */
    {u"y", u"ю", 0, NO | DE},
    {u"y$ ý$", u"ий$ ый$", 0, BG | CR | CT | EN}, /* Tolstoy; Grozny Грозный */
    {u"yy$", u"ый$", 0, BG},
    {u"yj$", u"ый$ ий$", 0, CT | IS | GB},
    {u"y$", u"ия$", 2, EN},            /* Sicily */
    {u"í$", u"ий$ яя$", 0, CR},        /* Krejčí Крейчий */
    {u"á$", u"ая$ яя$", 0, CR},        /* Krupská Крупская */
    {u"a$", u"ая$", 2, BG | EN},
    {u"ska$", u"ская$", 0, RU | PL},
    {u"cka$", u"цкая$", 0, PL},
    {u"é$", u"ое$ ые$ ий$ ый$", 1, CR},

    /* z */
    {u"z", u"з", 0, ANY},
    {u"z", u"ц", 0, DE | IT},          /* Zimmer Циммер */
    {u"z", u"с", 0, IB},               /* González Гонсалес */
    {u"z", u"дз", 0, IT | AS},
    {u"zz", u"цц ц", 0, IT},
    {u"z", u"цз", 0, AS},
    {u"zh", u"ж", 0, BG | PA | GB | EN},
    {u"ž", u"ж", 0, CT | IS | CR | SB},
    {u"zs", u"ж", 0, HU},
    {u"ż", u"ж", 0, PL},

    /* Czech names of women */
    {u"ová$", u"а$", 1, ANY},          /* Achmatovová Ахматова */
    {u"ová$", u"$ о$ е$ и$", 2, ANY},  /* Clintonová Клинтон */
    {u"ková$", u"ко$", 2, ANY},        /* Matvijenková Матвиенко */

    /* signs */
    {u"0", u"Cь Cъ", 0, ANY},
    {u"'", u"0 ь ъ", 0, ANY},
    {u"ʹ", u"ь", 0, ANY},
    {u"ʺ", u"ъ", 0, ANY},
    {u"'", u"'", 0, ANY},              /* O'Neill О'Нил */
    {u"0", u"VйV", 1, ANY},            /* Maja Майя */
    {u"-", u"-", 0, ANY},
    {u"C- V-", u"0", 0, AS | OR},      /* Šen-čen Шэньчжэнь */
    {u"D", u"0", 1, ANY},              /* Philippe */
    {u"0", u"D", 1, ANY},              /* Филипп */
};

const size_t nrenderings = sizeof renderings / sizeof *renderings;

const struct letters_scheme letters_schemes[] = {
    {u"ěůřďťň", CT | CR | AS},
    {u"čšž", CT | IS | CR | SB | AS},
    {u"ý", CT | CR | NO},
    {u"áíú", ANY & ~(EN | DE | FR | PL)},
    {u"ü", DE | FR | IB | HU | TR | NO | AS},
    {u"ö", DE | FR | HU | TR | NO | AS},
    {u"łąęśźżń", PL},
    {u"ć", PL | SB | CR},
    {u"ñ", IB},
    {u"şğı", TR},
    {u"åøæ", NO},
};

const size_t nletters_schemes = sizeof letters_schemes / sizeof *letters_schemes;
