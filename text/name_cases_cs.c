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
#define OV "ův ova ovo ovi ově ovu ovou ovy ových ovým ovými"
#define IN "~in ~ina ~ino ~iny ~ině ~inu ~inou ~iných ~iným ~inými ~ini"
#define IN_Y(y)                                                                                                        \
    {                                                                                                                  \
        y, y "e", y "i " y "ovi", y "e", y "i", y "i " y "ovi", y "em",                                                \
            y "ův " y "ova " y "ovo " y "ovi " y "ově " y "ovu " y "ovou " y "ovy " y "ových " y "ovým " y "ovými"    \
    }
#define ADJ "!žščřjďťňi"
#define NONE NULL, NULL

static const struct name_class classes[] = {
    /* persons */
    {"Havel", M, NAME_FLEETING, HARD, 0, {"-", "a", "ovi u", "a", "e ~e u", "ovi u", "em", OV}, "ek ěk ík ák", NULL},
    {"Tomáš", M, NAME_FLEETING, SOFT, 0, {"-", "e", "i ovi", "e", "i ~e", "i ovi", "em", OV}, "ář áš eš eč ič", NULL},
    {"Svoboda", M, 0, HARD, 1.1, {"a", "y", "ovi", "u", "o", "ovi", "ou", OV}, NULL, "čana šana žana"},
    {"Saša", M, 0, "šžčjďťňci", 1.2, {"a", "i e", "ovi", "u", "o", "ovi", "ou", OV}, NONE},
    {"Goethe", M, 0, "!ěii", 1.5, {"e", "eho ho", "emu mu ovi", "eho ho", "e", "em ovi", "em m", "ova"}, NONE},
    {"Shakespeare", M, 0, HARD, 2, {"e", "a", "ovi", "a", "e", "ovi", "em", OV}, NONE},
    {"Soudce", M, 0, "c", 0.9, {"e", "e", "i ovi", "e", "e", "i ovi", "em", OV}, NONE},
    {"Jiří", M, 0, NULL, 0.8, {"í", "ího", "ímu", "ího", "í", "ím", "ím", ""}, NONE},
    {"Verdi", M, 0, "!j", 0.6, {"i", "iho", "imu iovi", "iho", "i", "im iovi", "im", ""}, NONE},
    {"Kennedy", M, 0, "!j", 0.8, {"y", "yho", "ymu yovi", "yho", "y", "ym yovi", "ym", ""}, NONE},
    {"Hugo", M, 0, HARD, 0.8, {"o", "a", "ovi u", "a", "o", "ovi u", "em", OV}, NONE},
    {"Odysseus", M, 0, HARD, 0.4, {"eus", "ea", "eovi eu", "ea", "ee", "eovi", "eem", "eův eova eově eovu eovy"}, NONE},
    {"Marius", M, 0, HARD "i", 1.5, {"us", "a", "ovi u", "a", "e", "ovi", "em", OV}, NONE},
    {"Harvey", M, 0, HARD, 0.3, IN_Y("ey"), NONE},
    {"Murray", M, 0, HARD, 0.3, IN_Y("ay"), NONE},
    {"Dostojevskij", M, NAME_SURNAME, "kcvhn", 0.3, {"ij", "ého", "ému", "ého", "ij", "ém", "ým", ""}, NONE},
    {"Tolstoj", M, NAME_SURNAME, HARD, 0.3, {"oj", "ého", "ému", "ého", "oj", "ém", "ým", ""}, NONE},
    {"Nováková", F, NAME_SURNAME | NAME_ADJECTIVE, "v", -0.5, {"á", "é", "é", "ou", "á", "é", "ou", ""}, NONE},
    /* places and other things */
    {"Londýn",
     INANIMATE,
     NAME_FLEETING,
     HARD,
     0,
     {"-", "a u", "u", "-", "e", "u ě ~ě", "em", ""},
     "ísek osek usek berk ín hrad tsk msk ensk ansk insk ursk irsk jarsk ork ond and burg berg ton ow",
     "sťv stv"},
    {"Dvůr", INANIMATE, NAME_RING, "rml", 0, {"-", "a u", "u", "-", "e ~e u", "u ě ~ě", "em", ""}, NONE},
    {"Bůh", M, NAME_RING, "hň", 0, {"-", "a", "u ovi", "a", "~e i", "u ovi", "em", OV}, NONE},
    {"Liberec", INANIMATE, NAME_FLEETING, SOFT, 0.2, {"-", "e", "i", "-", "i", "i", "em", ""}, "ec eč", NULL},
    {"Praha",
     F,
     0,
     HARD,
     0,
     {"a", "y", "^ě ě", "u", "o", "^ě ě", "ou", IN},
     "ička čka nka ška ovna",
     "áka íka vika čana šana žana"},
    {"Nataša", F, 0, "šžčřjcďťňxz", 0.5, {"a", "i e", "e i", "u", "o", "e i", "ou", IN}, NONE},
    {"Asia", F, 0, "i", 0, {"a", "e", "i", "u i", "o", "i", "í ou", IN}, NONE},
    {"Korea", F, 0, "eo", 0.5, {"a", "je y", "ji", "u", "o", "ji", "ou jí", ""}, NONE},
    {"Belgie",
     F,
     0,
     SOFT "ibpvmftdn",
     0,
     {"ě", "ě", "i", "i", "ě", "i", "í", "~in"},
     "ice yně ině eně aně",
     "če še že vce dce tce rce lce mce"},
    {"Plzeň", F, NAME_FLEETING, "šžčřcjďťň", 0.5, {"-", "e i", "i", "-", "i", "i", "í", ""}, "eň íž ouc áň", "išť"},
    {"Boleslav",
     F,
     NAME_FLEETING,
     "vmlsz",
     1.5,
     {"-", "i e", "i", "-", "i", "i", "í", ""},
     "slav im ím am om pol",
     NULL},
    {"Budapešť", F, NAME_FLEETING, "ťtďs", 1, {"-", "i", "i", "-", "i", "i", "í", ""}, "ešť ves", "išť"},
    {"Brno",
     N,
     0,
     HARD,
     0.3,
     {"o", "a", "u", "o", "o", "ě ~ě u", "em", ""},
     "sko cko stvo",
     "go ro mo po bo fo ho zo so do"},
    {"Labe", N, 0, SOFT "bpvmd", 0.7, {"ě", "ě", "i", "ě", "ě", "i", "em", ""}, NONE},
    {"Hradiště", N, 0, "ť", 0.2, {"ě", "ě", "i", "ě", "ě", "i", "ěm em", ""}, "iště", NULL},
    {"Ústí", N, 0, NULL, 0.3, {"í", "í", "í", "í", "í", "í", "ím", ""}, NONE},
    {"Muzeum", N, 0, "!aáéoóuúůyý", 0.8, {"um", "a", "u", "um", "um", "u", "em", ""}, NONE},
    {"Čechy",
     PL,
     NAME_FLEETING,
     HARD,
     1.0,
     {"y", "- ů", "ám ům", "y", "y", "ách ech ^ích", "ami y", ""},
     "any iny ovy ary ady",
     NULL},
    {"Pardubice", PL, 0, "cňlzjšč", 0.4, {"ě", "- í", "ím", "ě", "ě", "ích", "emi", ""}, "ice", NULL},
    {"Mocnosti", PL, NAME_LISTED, "t", 1, {"i", "í", "em", "i", "i", "ech", "mi", ""}, "osti asti esti", NULL},
    {"Michalovce", PL, NAME_TOWN, "c", 0.9, {"e", "ů", "ům", "e", "e", "ích", "i", ""}, "ovce", NULL},
    {"Češi",
     PEOPLE,
     0,
     HARD,
     0.8,
     {"^i", "ů", "ům", "y", "^i", "^ích ech", "y", ""},
     "áci íci ci ši ři",
     "ovi emi ami si di ni li bi mi vi"},
    {"Rusové",
     PEOPLE,
     0,
     HARD SOFT,
     1,
     {"ové", "ů", "ům", "y", "ové", "^ích ech", "y", ""},
     "sové alové ědové",
     "kové"},
    {"Američané", PEOPLE, 0, "nlt", 0.6, {"é", "ů", "ům", "y", "é", "ech", "y", ""}, "ané", NULL},
    {"Němci", PEOPLE, 0, "cčšžjřdt", 0.8, {"i", "ů", "ům", "e", "i", "ích", "i", ""}, "ci", NULL},
    /* adjectives */
    {"Novotný", M, NAME_ADJECTIVE, ADJ, 0.2, {"ý", "ého", "ému", "ého", "ý", "ém", "ým", ""}, NONE},
    {"Červený", INANIMATE, NAME_ADJECTIVE, ADJ, 0.2, {"ý", "ého", "ému", "ý", "ý", "ém", "ým", ""}, NONE},
    {"Česká", F, NAME_ADJECTIVE, ADJ, 0.2, {"á", "é", "é", "ou", "á", "é", "ou", ""}, NONE},
    {"Národní", F, NAME_ADJECTIVE, NULL, 0.4, {"í", "í", "í", "í", "í", "í", "í", ""}, NONE},
    {"Národní", INANIMATE, NAME_ADJECTIVE, NULL, 0.4, {"í", "ího", "ímu", "í", "í", "ím", "ím", ""}, NONE},
    {"Národní", N, NAME_ADJECTIVE, NULL, 0.5, {"í", "ího", "ímu", "í", "í", "ím", "ím", ""}, NONE},
    {"Rudé", N, NAME_ADJECTIVE, ADJ, 0.3, {"é", "ého", "ému", "é", "é", "ém", "ým", ""}, NONE},
    {"Spojené", PL, NAME_ADJECTIVE, ADJ, 0.3, {"é", "ých", "ým", "é", "é", "ých", "ými", ""}, NONE},
    {"Dolní", PL, NAME_ADJECTIVE, NULL, 0.6, {"í", "ích", "ím", "í", "í", "ích", "ími", ""}, NONE},
    /* of a possessor, before a noun: Karlův most, Karlova univerzita */
    {"Karlův", INANIMATE, NAME_ADJECTIVE, HARD SOFT, 0.55, {"ův", "ova", "ovu", "ův", "ův", "ově", "ovým", ""}, NONE},
    {"Karlova", F, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ova", "ovy", "ově", "ovu", "ova", "ově", "ovou", ""}, NONE},
    {"Karlovo", N, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ovo", "ova", "ovu", "ovo", "ovo", "ově", "ovým", ""}, NONE},
    {"Karlovy", PL, NAME_ADJECTIVE, HARD SOFT, 0.8, {"ovy", "ových", "ovým", "ovy", "ovy", "ových", "ovými", ""}, NONE},
};

const struct name_cases name_cases_cs = {LANG_CS, classes, sizeof classes / sizeof *classes};
