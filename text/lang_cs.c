/* Czech.  To add a language, begin with a copy of this file. */
#include "language.h"

/* Sorted by bytes.  Words that often end a sentence (led, něm) are left out. */
static const char *const abbreviations[] = {
    "a", "a.d", "a.s", "aj", "ak", "akad", "al", "angl", "ap", "apod", "arch", "arcib", "as", "asist", "atd", "atp",
    "b", "b.m", "b.r", "bc", "bulv", "býv", "bř", "břez", "c", "c.k", "ca", "cca", "chem", "chir", "cit", "csc", "d",
    "dep", "dipl", "div", "doc", "dop", "dosl", "dr", "drsc", "ed", "eds", "ev", "event", "fa", "fak", "fig", "fil",
    "fr", "franc", "gen", "gram", "h", "hist", "hl", "hod", "hosp", "hr", "ing", "inž", "j.v", "jg", "jm", "jnd",
    "judr", "k", "k.ú", "kan", "kap", "kc", "kol", "komp", "kpt", "kr", "ks", "kupř", "kč", "kř", "l", "lat", "ld",
    "lit", "lék", "m", "m.j", "m.n.m", "mdr", "mga", "mgr", "mil", "min", "mj", "mjr", "ml", "mld", "mn", "mor",
    "mudr", "mus", "mvdr", "n", "n.l", "n.m", "n.p", "nakl", "např", "nar", "np", "npor", "nprap", "nsl", "nábř", "nám",
    "násl", "o", "o.p.s", "obd", "obr", "obv", "odb", "odd", "odst", "okr", "op", "opr", "orig", "os", "osob", "p",
    "p.n.l", "paeddr", "ph.d", "pharmdr", "phdr", "pl", "plk", "podp", "pok", "pol", "por", "pov", "poz", "pozn",
    "pplk", "ppor", "prap", "prof", "prov", "prům", "psych", "pí", "př", "př.n.l", "předn", "předs", "překl", "přel",
    "přelož", "přib", "příp", "přísl", "pův", "r", "rcdr", "red", "rep", "resp", "rkp", "rkps", "rozh", "roč", "rož",
    "rt", "rthdr", "rus", "ryt", "s", "s.r.o", "sb", "sekr", "sev", "seř", "sg", "skl", "sl", "slov", "souhv", "souř",
    "sp", "spis", "spol", "srov", "st", "stol", "str", "stř", "střv", "sv", "svob", "t", "t.j", "t.r", "t.zn", "t.č",
    "tab", "tb", "tel", "tis", "tj", "tl", "tzn", "tzv", "tř", "ul", "univ", "ust", "uč", "v", "v.r", "v.z", "vd",
    "vel", "vl", "voj", "vs", "vyd", "vyp", "vyš", "vých", "výd", "výt", "vč", "věd", "věst", "z", "zal", "zam",
    "zap", "zast", "zejm", "zem", "zkr", "zn", "zprac", "zv", "zvl", "zák", "zš", "á", "ústř", "úv", "úř", "č", "č.j",
    "č.p", "čes", "čj", "čl", "čp", "čs", "čsl", "čvc", "čvn", "čís", "ř", "řec", "říj", "š", "šk", "šl", NULL,
};

/* Folded and sorted by bytes: "ze" is že as well as ze. */
static const char *const function_words[] = {
    "a", "aby", "aj", "ale", "ani", "aniz", "ano", "asi", "aspon", "at", "az", "bez", "bude", "budem", "budeme",
    "budes", "budete", "budiz", "budou", "budu", "by", "bych", "bychom", "byl", "byla", "byli", "bylo", "byly", "bys",
    "bysme", "byste", "byt", "byti", "byv", "byva", "byval", "byvala", "ceho", "cem", "cemu", "ci", "cim", "co",
    "coby", "coz", "coze", "dal", "dale", "do", "dokud", "dost", "dosti", "ho", "i", "ja", "jak", "jaka", "jake",
    "jakeho", "jakmile", "jako", "jakou", "jakoz", "jaky", "jehoz", "jeji", "jejich", "jejiho", "jejim", "jejimi",
    "jejz", "jen", "jenom", "jenz", "jenze", "jeste", "jestli", "jestlize", "jez", "ji", "jich", "jim", "jimi",
    "jimiz", "jina", "jinak", "jine", "jiny", "jiz", "jsem", "jses", "jsi", "jsme", "jsou", "jste", "k", "kam",
    "kazda", "kazde", "kazdy", "kde", "kdez", "kdo", "kdy", "kdyby", "kdyz", "ke", "ktera", "ktere", "ktereho",
    "kterem", "kteremu", "kteri", "kterou", "ktery", "kterych", "kterym", "kterymi", "ku", "li", "ma", "maji", "mam",
    "mame", "mas", "mate", "me", "meho", "mel", "mela", "meli", "melo", "mely", "mem", "mezi", "mi", "mit", "miti",
    "mne", "mnou", "moc", "moci", "mohl", "mohla", "mohli", "mohlo", "mohou", "moje", "mou", "mozna", "mu", "muj",
    "musel", "musela", "musi", "musim", "muze", "muzeme", "muzete", "my", "na", "nad", "nade", "nam", "nami", "nas",
    "nase", "naseho", "nasem", "nasi", "nasich", "nasim", "ne", "neb", "nebo", "nebot", "nebude", "nebyl", "nebyla",
    "nebyli", "nebylo", "necht", "neco", "neho", "nej", "nejak", "nejaka", "nejake", "nejaky", "nejen", "nejsem",
    "nejsou", "nekdo", "nekdy", "nelze", "nem", "nema", "nemohl", "nemu", "nemuze", "neni", "nez", "ni", "nic",
    "nich", "nikdo", "nikdy", "nim", "nimi", "no", "nybrz", "o", "od", "ode", "on", "ona", "oni", "ono", "ony",
    "ovsem", "pak", "po", "pod", "podle", "pokud", "pote", "potom", "prave", "prece", "pred", "prede", "pres", "pri",
    "pritom", "pro", "proc", "proti", "proto", "protoze", "pry", "s", "sam", "sama", "sami", "samo", "se", "sebe",
    "sebou", "si", "sice", "snad", "spolu", "sve", "sveho", "svem", "svemu", "svoje", "svou", "svuj", "svych", "svym",
    "svymi", "ta", "tady", "tak", "take", "takova", "takove", "takovy", "takto", "takze", "tam", "tato", "taz", "te",
    "tech", "techto", "ted", "tedy", "tehdy", "tem", "temi", "ten", "tento", "teprve", "teto", "ti", "tim", "timto",
    "to", "tobe", "tohle", "toho", "tohoto", "tom", "tomto", "tomu", "tomuto", "totiz", "tou", "touto", "tu", "tuto",
    "tva", "tve", "tvuj", "ty", "tyto", "u", "uz", "v", "vam", "vami", "vas", "vase", "ve", "vedle", "velmi", "vice",
    "vsak", "vse", "vsech", "vsechen", "vsechna", "vsechno", "vsechny", "vsem", "vsemi", "vzdy", "vzdyt", "z", "za",
    "zas", "zase", "zatim", "zcela", "zda", "zde", "ze", NULL,
};

const struct language lang_cs = {LANG_CS, "cs", "Czech", abbreviations, function_words,
                                 sizeof function_words / sizeof *function_words - 1};
