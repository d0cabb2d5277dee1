/* Slovak. */
#include "language.h"

/* Sorted by bytes. */
static const char *const abbreviations[] = {
    "a.s", "angl", "ap", "apod", "arch", "atp", "atď", "bc", "býv", "cca", "csc", "dipl", "doc", "dr", "ed", "eds",
    "event", "fr", "gen", "hl", "hod", "ing", "inž", "judr", "k", "kap", "kol", "kpt", "kr", "lat", "m.n.m", "maď",
    "mgr", "mil", "min", "mj", "mjr", "ml", "mld", "mudr", "n", "n.l", "nakl", "napr", "nem", "npor", "nábr", "nám",
    "násl", "o", "obr", "obv", "odd", "ods", "odst", "okr", "os", "ot", "p", "ph.d", "phdr", "pl", "plk", "pol",
    "por", "pozn", "ppor", "pr", "pr.n.l", "prap", "predn", "prekl", "prel", "prof", "príp", "r", "red", "resp",
    "roč", "rus", "s", "s.r.o", "sl", "slov", "sp", "spol", "sr", "st", "stor", "str", "sv", "t", "t.j", "t.r", "t.č",
    "tab", "tel", "tis", "tj", "tl", "tr", "tzn", "tzv", "ul", "univ", "v", "vl", "vs", "vyd", "vých", "z", "zb",
    "zn", "zv", "zvl", "zák", "zást", "č", "č.j", "čes", "čl", "čís", NULL,
};

/* Folded and sorted by bytes. */
static const char *const function_words[] = {
    "a", "aby", "aj", "ak", "aka", "ake", "akeho", "akej", "aki", "ako", "aky", "ale", "alebo", "ani", "ano", "asi",
    "avsak", "az", "bez", "bol", "bola", "boli", "bolo", "bude", "budem", "budeme", "budes", "budete", "budu", "by",
    "byt", "byvat", "cez", "ci", "cim", "co", "coho", "com", "comu", "dalej", "do", "dokial", "dost", "este", "ho",
    "hoci", "i", "iba", "ich", "im", "ina", "inak", "ine", "iny", "ja", "je", "jeho", "jej", "jemu", "ju", "k", "kam",
    "kazda", "kazde", "kazdy", "kde", "keby", "ked", "kedy", "kedze", "kto", "ktora", "ktore", "ktoreho", "ktorej",
    "ktoremu", "ktori", "ktorom", "ktorou", "ktoru", "ktory", "ktorych", "ktorym", "ktorymi", "ku", "kym", "lebo",
    "len", "ma", "maju", "mal", "mala", "mali", "malo", "mam", "mame", "mas", "mat", "mate", "medzi", "mi", "mna",
    "mne", "mnou", "mohla", "mohli", "mohlo", "mohol", "moj", "moja", "moje", "moze", "mozem", "mozeme", "mozno",
    "mozu", "mu", "musel", "musi", "musia", "my", "na", "nad", "nado", "nam", "nami", "nas", "nasa", "nase", "nasej",
    "nasich", "nebol", "nebola", "nebolo", "nech", "neho", "nej", "nejaky", "nema", "nemoze", "nemu", "nez", "nic",
    "nich", "nie", "nieco", "niekedy", "niekto", "niet", "nikdy", "nikto", "nim", "nimi", "no", "nom", "o", "od",
    "odo", "okolo", "okrem", "on", "ona", "oni", "ono", "ony", "po", "pod", "podla", "pokial", "potom", "prave",
    "pre", "preco", "pred", "predo", "preto", "pretoze", "pri", "proti", "s", "sa", "sam", "sama", "seba", "sebe",
    "sebou", "si", "sme", "so", "som", "ste", "su", "svoj", "svoja", "svoje", "svojej", "svojho", "svojich", "svojim",
    "svoju", "ta", "tak", "taka", "take", "taky", "takze", "tam", "tato", "teba", "tebe", "teda", "tej", "tejto",
    "ten", "tento", "teraz", "ti", "tie", "tieto", "tiez", "tito", "to", "toho", "tohto", "tom", "tomto", "tomu",
    "totiz", "toto", "tou", "tu", "tuto", "tvoj", "tvoja", "tvoje", "ty", "tych", "tychto", "tym", "tymto", "u", "uz",
    "v", "vam", "vami", "vas", "vasa", "vase", "ved", "velmi", "viac", "vo", "voci", "vsak", "vsetci", "vsetko",
    "vsetky", "vsetkych", "vzdy", "z", "za", "zase", "ze", "zo", NULL,
};

const struct language lang_sk = {LANG_SK, "sk", "Slovak", abbreviations, function_words,
                                 sizeof function_words / sizeof *function_words - 1};
