/* Czech names.  After the sections on proper names of Internetová jazyková příručka (prirucka.ujc.cas.cz). */
#include "name_cases.h"

#define M (NAME_MASCULINE | NAME_ANIMATE)
#define INANIMATE NAME_MASCULINE
#define F NAME_FEMININE
#define N NAME_NEUTER
#define PL NAME_PLURAL
#define PEOPLE (NAME_PLURAL | NAME_ANIMATE)
#define HARD "bdfghklmnprstvwxz"
#define SOFT "šžčřcjďťňlszx"
#define OV "ův ova ovo ovi ově ovu ovou ovy ových ovým ovými ové"
#define IN "~in ~ina ~ino ~iny ~ině ~inu ~inou ~iných ~iným ~inými ~ini ~iné"

static const struct name_class classes[] = {
    /* persons */
    {"Havel", M, NAME_FLEETING, HARD, 0, {"-", "a", "ovi u", "a", "e ^e u", "ovi u", "em", OV}},
    {"Tomáš", M, NAME_FLEETING, SOFT, 0, {"-", "e", "i ovi", "e", "i ~e", "i ovi", "em", OV}},
    {"Svoboda", M, 0, HARD, 1.1, {"a", "y", "ovi", "u", "o", "ovi", "ou", OV}},
    {"Saša", M, 0, "šžčjďťňci", 1.2, {"a", "i e", "ovi", "u", "o", "ovi", "ou", OV}},
    {"Goethe", M, 0, "!ěii", 1.5, {"e", "eho ho", "emu mu ovi", "eho ho", "e", "em ovi", "em m", "ova"}},
    {"Shakespeare", M, 0, HARD, 2, {"e", "a", "ovi", "a", "e", "ovi", "em", OV}},
    {"Soudce", M, 0, "c", 1.5, {"e", "e", "i ovi", "e", "e", "i ovi", "em", OV}},
    {"Jiří", M, 0, NULL, 0.8, {"í", "ího", "ímu", "ího", "í", "ím", "ím", ""}},
    {"Verdi", M, 0, "!j", 0.6, {"i", "iho", "imu iovi", "iho", "i", "im iovi", "im", ""}},
    {"Kennedy", M, 0, "!j", 0.8, {"y", "yho", "ymu yovi", "yho", "y", "ym yovi", "ym", ""}},
    {"Hugo", M, 0, HARD, 0.8, {"o", "a", "ovi u", "a", "o", "ovi u", "em", OV}},
    {"Marius", M, 0, HARD "i", 1.5, {"us", "a", "ovi u", "a", "e", "ovi", "em", OV}},
    {"Dostojevskij", M, NAME_SURNAME, "kcvhn", 0.3, {"ij", "ého", "ému", "ého", "ij", "ém", "ým", ""}},
    {"Tolstoj", M, NAME_SURNAME, HARD, 0.3, {"oj", "ého", "ému", "ého", "oj", "ém", "ým", ""}},
    {"Nováková", F, NAME_SURNAME | NAME_ADJECTIVE, "v", -0.5, {"á", "é", "é", "ou", "á", "é", "ou", ""}},
    /* places and other things */
    {"Londýn", INANIMATE, NAME_FLEETING, HARD, 0, {"-", "a u", "u", "-", "e", "u ě ^ě", "em", ""}},
    {"Liberec", INANIMATE, NAME_FLEETING, SOFT, 0.2, {"-", "e", "i", "-", "i", "i", "em", ""}},
    {"Praha", F, 0, HARD, 0, {"a", "y", "^ě ě", "u", "o", "^ě ě", "ou", IN}},
    {"Nataša", F, 0, "šžčřjcďťňxz", 0.5, {"a", "i e", "e i", "u", "o", "e i", "ou", IN}},
    {"Asia", F, 0, "i", 0, {"a", "e", "i", "u i", "o", "i", "í ou", IN}},
    {"Korea", F, 0, "eo", 0.5, {"a", "je y", "ji", "u", "o", "ji", "ou jí", ""}},
    {"Belgie", F, 0, SOFT "ibpvmftdn", 0, {"ě", "ě", "i", "i", "ě", "i", "í", "~in"}},
    {"Plzeň", F, NAME_FLEETING, "šžčřcjďťňlszvm", 0.5, {"-", "e i", "i", "-", "i", "i", "í", ""}},
    {"Budapešť", F, NAME_FLEETING, "ťtďs", 1, {"-", "i", "i", "-", "i", "i", "í", ""}},
    {"Brno", N, 0, HARD, 0, {"o", "a", "u", "o", "o", "ě ^ě u", "em", ""}},
    {"Labe", N, 0, SOFT "bpvmd", 0.7, {"ě", "ě", "i", "ě", "ě", "i", "em", ""}},
    {"Ústí", N, 0, NULL, 0.3, {"í", "í", "í", "í", "í", "í", "ím", ""}},
    {"Muzeum", N, 0, "!aáeéoóuúůyý", 0.8, {"um", "a", "u", "um", "um", "u", "em", ""}},
    {"Čechy", PL, NAME_FLEETING, HARD, 0.5, {"y", "- ů", "ám ům", "y", "y", "ách ech ^ích", "ami y", ""}},
    {"Pardubice", PL, 0, "cňlzjšč", 0.4, {"ě", "- í", "ím", "ě", "ě", "ích", "emi", ""}},
    {"Češi", PEOPLE, 0, HARD, 0.8, {"^i", "ů", "ům", "y", "^i", "^ích ech", "y", ""}},
    {"Rusové", PEOPLE, 0, HARD SOFT, 1, {"ové", "ů", "ům", "y", "ové", "^ích ech", "y", ""}},
    {"Američané", PEOPLE, 0, "nlt", 0.6, {"é", "ů", "ům", "y", "é", "ech", "y", ""}},
    {"Němci", PEOPLE, 0, "cčšžjřdt", 0.8, {"i", "ů", "ům", "e", "i", "ích", "i", ""}},
    /* adjectives */
    {"Novotný", M, NAME_ADJECTIVE, "!žščřjďťňi", 0.2, {"ý", "ého", "ému", "ého", "ý", "ém", "ým", ""}},
    {"Červený", INANIMATE, NAME_ADJECTIVE, "!žščřjďťňi", 0.2, {"ý", "ého", "ému", "ý", "ý", "ém", "ým", ""}},
    {"Česká", F, NAME_ADJECTIVE, "!žščřjďťňi", 0.2, {"á", "é", "é", "ou", "á", "é", "ou", ""}},
    {"Národní", F, NAME_ADJECTIVE, NULL, 0.4, {"í", "í", "í", "í", "í", "í", "í", ""}},
    {"Národní", INANIMATE, NAME_ADJECTIVE, NULL, 0.4, {"í", "ího", "ímu", "í", "í", "ím", "ím", ""}},
    {"Národní", N, NAME_ADJECTIVE, NULL, 0.5, {"í", "ího", "ímu", "í", "í", "ím", "ím", ""}},
    {"Rudé", N, NAME_ADJECTIVE, "!žščřjďťňi", 0.3, {"é", "ého", "ému", "é", "é", "ém", "ým", ""}},
    {"Spojené", PL, NAME_ADJECTIVE, "!žščřjďťňi", 0.3, {"é", "ých", "ým", "é", "é", "ých", "ými", ""}},
    {"Dolní", PL, NAME_ADJECTIVE, NULL, 0.6, {"í", "ích", "ím", "í", "í", "ích", "ími", ""}},
    /* of a possessor, before a noun: Karlův most, Karlova univerzita */
    {"Karlův", INANIMATE, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ův", "ova", "ovu", "ův", "ův", "ově", "ovým", ""}},
    {"Karlova", F, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ova", "ovy", "ově", "ovu", "ova", "ově", "ovou", ""}},
    {"Karlovo", N, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ovo", "ova", "ovu", "ovo", "ovo", "ově", "ovým", ""}},
    {"Karlovy", PL, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ovy", "ových", "ovým", "ovy", "ovy", "ových", "ovými", ""}},
};

const struct name_cases name_cases_cs = {LANG_CS, classes, sizeof classes / sizeof *classes};
