/* English. */
#include "language.h"

/* Sorted by bytes.  Words that often end a sentence (sat, sun, art) are left out. */
static const char *const abbreviations[] = {
    "a.d", "a.k.a", "a.m", "abbr", "acad", "adj", "adm", "admin", "adv", "aka", "al", "alt", "anon", "app", "approx",
    "apr", "apt", "arch", "assn", "assoc", "asst", "aug", "ave", "b", "b.a", "b.c", "b.c.e", "b.sc", "bart", "bd", "bibl",
    "bk", "bldg", "blvd", "bp", "brig", "bros", "bur", "c", "ca", "capt", "cent", "cf", "ch", "chap", "cie", "cit",
    "cmdr", "co", "col", "coll", "comdr", "comm", "comp", "conf", "cong", "conn", "const", "corp", "cpl", "cr", "ct",
    "ctr", "cwt", "d", "d.c", "d.phil", "dec", "dept", "det", "dict", "diss", "dist", "div", "dr", "e.g", "ed", "edn",
    "eds", "encl", "eng", "enl", "esp", "esq", "est", "etc", "exc", "ext", "fac", "feb", "ff", "fig", "figs", "fl",
    "fn", "fol", "fr", "fri", "ft", "fwd", "gen", "geo", "geog", "gov", "govt", "gr", "hon", "hosp", "hq", "hr",
    "hrs", "i.e", "ib", "ibid", "illus", "inc", "incl", "ins", "inst", "intl", "intro", "jan", "jct", "jr", "jul",
    "jun", "l", "lb", "lbs", "lieut", "ll", "lt", "ltd", "m.a", "m.d", "m.p", "m.sc", "maj", "md", "mfg", "mgr",
    "min", "mlle", "mme", "mr", "mrs", "ms", "msgr", "mss", "mt", "mts", "mus", "n", "n.b", "n.d", "nat", "natl",
    "nb", "no", "nos", "nov", "ob", "obs", "oct", "op", "org", "orig", "oz", "p", "p.m", "p.s", "para", "pers",
    "ph.d", "phil", "pl", "pls", "pp", "prep", "pres", "proc", "prod", "prof", "prop", "pseud", "pt", "pts", "publ",
    "pvt", "q.v", "qtr", "rd", "rec", "ref", "reg", "regt", "rel", "rep", "repr", "resp", "ret", "rev", "rpt", "rr",
    "rt", "sch", "sci", "sec", "sect", "sen", "sep", "sept", "ser", "sfc", "sgt", "soc", "sp", "spec", "sq", "sr",
    "st", "sta", "stat", "ste", "supp", "suppl", "supt", "tbsp", "tel", "thu", "thur", "thurs", "tr", "treas", "tsp",
    "tue", "tues", "u.k", "u.n", "u.s", "u.s.a", "uk", "univ", "usu", "v", "v.i", "vic", "viz", "vol", "vols", "vs",
    "wk", "wt", "yr", "yrs", NULL,
};

/* Folded and sorted by bytes.  Of a compound the parts are words: isn of isn't. */
static const char *const function_words[] = {
    "a", "about", "above", "after", "again", "against", "all", "almost", "also", "although", "always", "am", "among",
    "an", "and", "another", "any", "are", "aren", "as", "at", "be", "became", "because", "been", "before", "being",
    "below", "between", "both", "but", "by", "can", "cannot", "could", "couldn", "did", "didn", "do", "does", "doesn",
    "doing", "don", "done", "down", "during", "each", "either", "else", "even", "ever", "every", "few", "for", "from",
    "further", "get", "got", "had", "hadn", "has", "hasn", "have", "haven", "having", "he", "hence", "her", "here",
    "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in", "into", "is", "isn", "it", "its",
    "itself", "just", "least", "less", "let", "like", "made", "many", "may", "me", "might", "mine", "more", "most",
    "much", "must", "my", "myself", "neither", "never", "no", "nor", "not", "now", "of", "off", "often", "on", "once",
    "one", "only", "onto", "or", "other", "others", "ought", "our", "ours", "ourselves", "out", "over", "own", "per",
    "perhaps", "quite", "rather", "same", "shall", "she", "should", "shouldn", "since", "so", "some", "something",
    "such", "than", "that", "the", "their", "theirs", "them", "themselves", "then", "there", "therefore", "these",
    "they", "this", "those", "though", "through", "throughout", "thus", "till", "to", "together", "too", "toward",
    "towards", "under", "unless", "until", "up", "upon", "us", "very", "via", "was", "wasn", "we", "were", "weren",
    "what", "whatever", "when", "where", "whether", "which", "while", "who", "whole", "whom", "whose", "why", "will",
    "with", "within", "without", "won", "would", "wouldn", "yes", "yet", "you", "your", "yours", "yourself",
    "yourselves", NULL,
};

const struct language lang_en = {LANG_EN, "en", "English", abbreviations, function_words,
                                 sizeof function_words / sizeof *function_words - 1};
