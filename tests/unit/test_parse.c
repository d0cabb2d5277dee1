/* The language of questions: trees, required words, numbers, and every refusal with its caret.
 *
 * A tree is written as
 *     word  =word  Word!  wor*  word~2   a word with its signs        -word  inflect_only
 *     ?x        x is not required: a partial answer may lack it (below NODE_AND only)
 *     (and x y) (or x y) (phrase x y) (near/5 x y) (not x) (lang: cs)    */
#include "query.h"

#include "check.h"
#include "utf8.h"

#include <stdlib.h>

static void write_word(const struct node *node, struct buf *out)
{
    if (node->inflect_only)
        buf_addc(out, '-');
    if (node->exact)
        buf_addc(out, '=');
    buf_adds(out, node->word);
    if (node->prefix)
        buf_addc(out, '*');
    if (node->capital)
        buf_addc(out, '!');
    if (node->fuzzy)
        buf_addf(out, "~%u", node->fuzzy);
}

static void write_tree(const struct node *node, struct buf *out)
{
    static const char *const kinds[] = {"none", "word", "phrase", "near", "and", "or", "not", "filter"};
    static const char *const filters[] = {"lang:", "path:", "title:", "author:", "date:"};
    if (node->kind == NODE_WORD) {
        write_word(node, out);
        return;
    }
    buf_addf(out, "(%s", node->kind == NODE_FILTER ? filters[node->filter] : kinds[node->kind]);
    if (node->kind == NODE_NEAR)
        buf_addf(out, "/%u", node->distance);
    if (node->kind == NODE_FILTER)
        buf_addf(out, " %s", node->value);
    for (size_t i = 0; i < node->n; i++) {
        buf_adds(out, node->kind == NODE_AND && !node->child[i]->required ? " ?" : " ");
        write_tree(node->child[i], out);
    }
    buf_addc(out, ')');
}

/* What holds for every tree: places inside the question, words numbered, exclusions only below NODE_AND. */
static bool sound(const struct query *q, const struct node *node, const struct node *parent)
{
    bool ok = node->at <= node->end && node->end <= strlen(q->text);
    if (node->kind == NODE_WORD)
        ok &= node->number < q->nwords && node->word && *node->word && q->words[node->number];
    if (node->kind == NODE_NOT)
        ok &= parent && parent->kind == NODE_AND && node->n == 1;
    if (node->kind == NODE_PHRASE || node->kind == NODE_NEAR || node->kind == NODE_OR)
        ok &= node->n >= 2;
    for (size_t i = 0; i < node->n; i++)
        ok &= sound(q, node->child[i], node);
    return ok;
}

static bool all_sound(const struct query *q)
{
    bool ok = sound(q, q->root, NULL);
    for (size_t i = 0; i < q->nwords; i++)
        ok &= q->words[i]->number == i && q->words[i]->kind == NODE_WORD;
    for (size_t i = 1; i < q->nwords; i++)
        ok &= q->words[i - 1]->at <= q->words[i]->at;
    return ok;
}

struct example {
    const char *in, *want;
};

static const struct example examples[] = {
    /* words */
    {"Praha", "Praha"},
    {"Pražské jaro 1968", "(and ?Pražské ?jaro ?1968)"},
    {"  Praha\t\n ", "Praha"},
    {"Praha\xC2\xA0jaro", "(and ?Praha ?jaro)"},
    {"Praha\xE3\x80\x80jaro", "(and ?Praha ?jaro)"},
    {"Dubček's", "Dubček"},
    {"Zeman, Miloš", "(and ?Zeman ?Miloš)"},
    {"A.S. Puškin", "(and ?A ?S ?Puškin)"},
    {"А. С. Пушкин", "(and ?А ?С ?Пушкин)"},
    {"C++", "C"},
    {"x:y", "(and ?x ?y)"},
    {"https://example.org", "(and ?https ?example ?org)"},
    {"Kdo?! Nikdo...", "(and ?Kdo ?Nikdo)"},
    {"AT&T", "(and ?AT ?T)"},
    {"or and not near", "(and ?or ?and ?not ?near)"},
    {"Or And Not Near", "(and ?Or ?And ?Not ?Near)"},
    {"ORel ANDrej", "(and ?ORel ?ANDrej)"},
    /* compounds */
    {"Римский-Корсаков", "(or Римский-Корсаков (phrase Римский Корсаков))"},
    {"česko-ruský slovník", "(and ?(or česko-ruský (phrase česko ruský)) ?slovník)"},
    {"česko-ruský", "(or česko-ruský (phrase česko ruský))"},
    {"21.8.1968", "(or 21.8.1968 (phrase 21 8 1968))"},
    {"O'Neill", "O'Neill"},
    {"=česko-ruský", "(or =česko-ruský (phrase =česko =ruský))"},
    {"česko-rus*", "(or česko-rus* (phrase česko rus*))"},
    {"Česko-Ruský!", "(or Česko-Ruský! (phrase Česko! Ruský!))"},
    /* signs of a word */
    {"=Kramář", "=Kramář"},
    {"Fialka!", "Fialka!"},
    {"=Fialka!", "=Fialka!"},
    {"wor*", "wor*"},
    {"19*", "19*"},
    {"*", "(none)"},
    {"a * b", "(and ?a ?b)"},
    {"Havel (*1936)", "(and ?Havel 1936)"},
    {"2*3", "(and ?2 ?3)"},
    {"word~", "word~1"},
    {"word~1", "word~1"},
    {"word~2", "word~2"},
    {"Word!~2", "Word!~2"},
    {"foo~bar", "(and ?foo ?bar)"},
    {"foo!bar", "(and ?foo ?bar)"},
    {"foo~2x", "(and ?foo ?2x)"},
    {"~5", "5"},
    {"E=mc2", "(and ?E ?mc2)"},
    {"=", "(none)"},
    {"= x", "x"},
    {"Havel!, Klaus", "(and ?Havel! ?Klaus)"},
    {"Vivat!!!", "Vivat!"},
    /* phrases */
    {"\"Pražské jaro\"", "(phrase Pražské jaro)"},
    {"\"Praha\"", "Praha"},
    {"\"\"", "(none)"},
    {"\"...\" Praha", "Praha"},
    {"\"=Pražské jaro\"", "(phrase =Pražské jaro)"},
    {"\"Pražské =jaro\"", "(phrase Pražské =jaro)"},
    {"=\"Pražské jaro\"", "(phrase =Pražské =jaro)"},
    {"\"pražsk* jaro\"", "(phrase pražsk* jaro)"},
    {"\"Vivat Rusko!\"", "(phrase Vivat Rusko)"},
    {"\"opera Римский-Корсаков\"", "(phrase opera (phrase Римский Корсаков))"},
    {"\"Римский-Корсаков\"", "(phrase Римский Корсаков)"},
    {"\"a -b OR (c)\"", "(phrase a b OR c)"},
    {"\"a\nb\"", "(phrase a b)"},
    {"\"ško-\nle\"", "(phrase ško le)"},
    {"x \"a b\" y", "(and ?x (phrase a b) ?y)"},
    {"x\"a b\"y", "(and ?x (phrase a b) ?y)"},
    {"\"Praha\" x", "(and Praha ?x)"},
    {"\"a b\"~3", "(near/3 a b)"},
    {"\"a b\"~5000", "(near/1000 a b)"},
    {"\"a b\"~ c", "(and (phrase a b) ?c)"},
    {"\"a\"~3 c", "(and a ?c)"},
    {"\"a b", "(and ?a ?b)"},
    {"a b\"", "(and ?a ?b)"},
    {"\"a b\" \"c", "(and (phrase a b) ?c)"},
    {"5\" disk", "(and ?5 ?disk)"},
    {"\"", "(none)"},
    /* exclusions and + */
    {"Zeman -Klaus", "(and ?Zeman (not -Klaus))"},
    {"-Klaus Zeman", "(and (not -Klaus) ?Zeman)"},
    {"a -\"b c\"", "(and ?a (not (phrase -b -c)))"},
    {"a -(b c)", "(and ?a (not (and -b -c)))"},
    {"a -(b OR c)", "(and ?a (not (or -b -c)))"},
    {"a -=b", "(and ?a (not -=b))"},
    {"a -b*", "(and ?a (not -b*))"},
    {"a -b-c", "(and ?a (not (or -b-c (phrase -b -c))))"},
    {"a -A.S.Puškin", "(and ?a (not (phrase -A -S -Puškin)))"},
    {"a -lang:ru", "(and ?a (not (lang: ru)))"},
    {"a --b", "(and ?a (not -b))"},
    {"a - b", "(and ?a ?b)"},
    {"a -", "a"},
    {"-", "(none)"},
    {"- -", "(none)"},
    {"--", "(none)"},
    {"a –b", "(and ?a ?b)"},
    {"a -!!! b", "(and ?a ?b)"},
    {"a\"b\"-c", "(and ?a b ?c)"},
    {"a (-b)", "(and ?a (not -b))"},
    {"a (-b -c) d", "(and ?a (not -b) (not -c) ?d)"},
    {"a -\"b", "(and ?a (not -b))"},
    {"+a b", "(and a ?b)"},
    {"a +b-c", "(and ?a (or b-c (phrase b c)))"},
    {"a +\"b c\"", "(and ?a (phrase b c))"},
    {"a + b", "(and ?a ?b)"},
    {"a +-b", "(and ?a b)"},
    {"a\xC2\xA0-b", "(and ?a (not -b))"},
    /* AND, OR, NOT */
    {"a AND b", "(and a b)"},
    {"a AND b c", "(and a b ?c)"},
    {"a b AND c", "(and ?a b c)"},
    {"a OR b", "(or a b)"},
    {"a | b", "(or a b)"},
    {"a|b", "(or a b)"},
    {"a b OR c d", "(or (and a b) (and c d))"},
    {"a OR b c", "(or a (and b c))"},
    {"a OR b OR c", "(or a b c)"},
    {"a AND b OR c", "(or (and a b) c)"},
    {"a OR b AND c", "(or a (and b c))"},
    {"(a OR b) c", "(and (or a b) ?c)"},
    {"c (a OR b)", "(and ?c (or a b))"},
    {"(a b) c", "(and (and a b) ?c)"},
    {"(a b)", "(and a b)"},
    {"((((a))))", "a"},
    {"a (b)", "(and ?a b)"},
    {"a NOT b", "(and ?a (not -b))"},
    {"a AND NOT b", "(and a (not -b))"},
    {"NOT b AND a", "(and (not -b) a)"},
    {"a NOT NOT b", "(and ?a b)"},
    {"a NOT NOT NOT b", "(and ?a (not -b))"},
    {"a NOT NOT NOT NOT b", "(and ?a b)"},
    {"a NOT -b", "(and ?a b)"},
    {"a NOT (b OR c)", "(and ?a (not (or -b -c)))"},
    {"a NOT x:y", "(and ?a (not (phrase -x -y)))"},
    {"a OR b NOT c", "(or a (and b (not -c)))"},
    {"x-y OR b", "(or (or x-y (phrase x y)) b)"},
    {"(-a) AND b", "(and (not -a) b)"},
    {"b AND (-a) AND c", "(and b (not -a) c)"},
    {"a (b OR (c AND d))", "(and ?a (or b (and c d)))"},
    /* operators with nothing to join are words */
    {"OR", "OR"},
    {"AND OR NOT", "(or AND NOT)"},
    {"OR a", "(and ?OR ?a)"},
    {"a OR", "(and ?a ?OR)"},
    {"a OR OR b", "(or a (and OR b))"},
    {"(OR)", "OR"},
    {"a (OR b)", "(and ?a (and OR b))"},
    {"a NOT", "(and ?a ?NOT)"},
    {"a OR NOT", "(or a NOT)"},
    {"a NEAR", "(and ?a ?NEAR)"},
    {"NEAR/5 b", "(and ?NEAR ?5 ?b)"},
    {"a OR -", "(and ?a ?OR)"},
    {"a |", "a"},
    {"| a", "a"},
    {"a || b", "(or a b)"},
    {"-OR a", "(and (not -OR) ?a)"},
    /* parentheses that are only punctuation */
    {"()", "(none)"},
    {"a ()", "a"},
    {"a (() b", "(and ?a b)"},
    {"a) b", "(and ?a ?b)"},
    {"(a b", "(and a b)"},
    {"a OR (b", "(or a b)"},
    {")(", "(none)"},
    {"Praha(město)", "(and ?Praha město)"},
    /* NEAR */
    {"a NEAR b", "(near/10 a b)"},
    {"a NEAR/5 b", "(near/5 a b)"},
    {"a NEAR/5 b NEAR/3 c", "(near/5 a b c)"},
    {"x a NEAR/5 b y", "(and ?x (near/5 a b) ?y)"},
    {"a NEAR/5 \"b c\"", "(near/5 a (phrase b c))"},
    {"a NEAR/2 (b OR c)", "(near/2 a (or b c))"},
    {"a NEAR/2 b-c", "(near/2 a (or b-c (phrase b c)))"},
    {"a NEAR/2 x:y", "(near/2 a (phrase x y))"},
    {"a NEAR/x b", "(and ?a ?NEAR ?x ?b)"},
    {"a NEAR/ b", "(and ?a ?NEAR ?b)"},
    {"a OR b NEAR c", "(or a (near/10 b c))"},
    /* filters */
    {"a lang:cs", "(and ?a (lang: cs))"},
    {"lang:cs", "(lang: cs)"},
    {"a lang:CS", "(and ?a (lang: cs))"},
    {"a path:cs/*.txt", "(and ?a (path: cs/*.txt))"},
    {"a path:x(1).txt", "(and ?a (path: x(1).txt))"},
    {"(a path:x)", "(and a (path: x))"},
    {"a path:\"a b\"", "(and ?a (path: a b))"},
    {"title:\"Pražské jaro\"", "(title: Pražské jaro)"},
    {"title:jaro b", "(and (title: jaro) ?b)"},
    {"a author:\"Čapek", "(and ?a (author: Čapek))"},
    {"a date:1968", "(and ?a (date: 1968))"},
    {"a date:1968..1969", "(and ?a (date: 1968..1969))"},
    {"a date:..1970", "(and ?a (date: ..1970))"},
    {"a date:1970..", "(and ?a (date: 1970..))"},
    {"a date:1968-08..1968-09", "(and ?a (date: 1968-08..1968-09))"},
    {"a date:1968-08-21", "(and ?a (date: 1968-08-21))"},
    {"a date:1968..1968-08", "(and ?a (date: 1968..1968-08))"},
    {"title: a", "(and ?title ?a)"},
    {"title:", "title"},
    {"lang:", "lang"},
    {"Title:x", "(and ?Title ?x)"},
    {"subtitle:x", "(and ?subtitle ?x)"},
    {"a OR b lang:cs", "(and (or a b) (lang: cs))"},
    {"lang:cs a OR b", "(and (lang: cs) (or a b))"},
    {"a OR b -c", "(and (or a b) (not -c))"},
    {"a -c OR b", "(and (or a b) (not -c))"},
    {"a AND lang:cs OR b", "(or (and a (lang: cs)) b)"},
    {"a lang:cs OR lang:sk", "(and ?a (or (lang: cs) (lang: sk)))"},
    {"lang:cs OR lang:sk a", "(and (or (lang: cs) (lang: sk)) ?a)"},
    {"lang:cs OR a", "(or (lang: cs) a)"},
    {"(a lang:cs) OR (b lang:ru)", "(or (and a (lang: cs)) (and b (lang: ru)))"},
    {"lang:cs -a", "(and (lang: cs) (not -a))"},
    /* nothing */
    {"", "(none)"},
    {"   ", "(none)"},
    {"... — ?!", "(none)"},
    {"\xFF\xFE", "(none)"},
    {"a\xFF"
     "b",
     "(and ?a ?b)"},
};

static const struct example plain_examples[] = {
    {"Zeman -Klaus", "(and ?Zeman ?Klaus)"},
    {"a OR b", "(and ?a ?OR ?b)"},
    {"\"a b\" (c) =d e! f* g~2", "(and ?a ?b ?c ?d ?e ?f ?g ?2)"},
    {"title:x lang:xx", "(and ?title ?x ?lang ?xx)"},
    {"česko-ruský", "(or česko-ruský (phrase česko ruský))"},
    {"Kdo byl A. S. Puškin?", "(and ?Kdo ?byl ?A ?S ?Puškin)"},
    {"*ova", "ova"},
    {"", "(none)"},
};

static const struct example name_examples[] = {
    {"Skripal", "(and Skripal)"},
    {"Zeman, Miloš", "(and Zeman Miloš)"},
    {"=Fialka!", "(and =Fialka!)"},
    {"\"Sergei\" -Skripal", "(and Sergei Skripal)"},
    {"Sergei AND Yulia", "(and Sergei AND Yulia)"},
    {"Римский-Корсаков", "(and (or Римский-Корсаков (phrase Римский Корсаков)))"},
    {"Petra* (Čapek)", "(and Petra Čapek)"},
    {"-", "(none)"},
};

static void check_examples(const struct example *at, size_t n, int mode)
{
    for (size_t i = 0; i < n; i++) {
        struct query q = {0};
        struct buf why = {0}, got = {0};
        bool ok = mode == 2 ? query_parse_name(&q, at[i].in, &why) : query_parse(&q, at[i].in, mode == 1, &why);
        if (ok && !all_sound(&q))
            buf_adds(&got, "UNSOUND ");
        if (ok)
            write_tree(q.root, &got);
        check_text(ok ? got.s : buf_string(&why), at[i].want, at[i].in);
        query_free(&q);
        buf_free(&why);
        buf_free(&got);
    }
}

/* Refusals: the sentence, the question, the caret. */
static const struct example refusals[] = {
    {"-a", "only exclusions: add a word that is wanted\n-a\n^"},
    {"NOT a", "only exclusions: add a word that is wanted\nNOT a\n^"},
    {"  -a -b", "only exclusions: add a word that is wanted\n  -a -b\n  ^"},
    {"žába OR -b", "only exclusions: add a word that is wanted\nžába OR -b\n        ^"},
    {"a OR NOT b", "only exclusions: add a word that is wanted\na OR NOT b\n     ^"},
    {"a -(-b)", "only exclusions: add a word that is wanted\na -(-b)\n    ^"},
    {"(-a)", "only exclusions: add a word that is wanted\n(-a)\n ^"},
    {"Ев* *ова", "a word cannot begin with *: give its beginning, as in wor*\nЕв* *ова\n    ^"},
    {"wor*d", "a * stands only at the end of a word: give its beginning, as in wor*\nwor*d\n   ^"},
    {"a word~3", "word~ allows one letter to differ, word~2 allows two, and no more\na word~3\n       ^"},
    {"word~0", "word~ allows one letter to differ, word~2 allows two, and no more\nword~0\n     ^"},
    {"a lang:xx", "no such language: lang: takes cs, ru, en, sk, uk or other\na lang:xx\n       ^"},
    {"a date:68",
     "no such date: date: takes 1968, 1968-08, 1968-08-21 or two of them with .. between\na date:68\n       ^"},
    {"date:..", "no such date: date: takes 1968, 1968-08, 1968-08-21 or two of them with .. between\ndate:..\n     ^"},
    {"date:1968-13",
     "no such date: date: takes 1968, 1968-08, 1968-08-21 or two of them with .. between\ndate:1968-13\n     ^"},
    {"date:1969..1968", "no such date: date: takes 1968, 1968-08, 1968-08-21 or two of them with .. between\n"
                        "date:1969..1968\n     ^"},
    {"date:1968-8",
     "no such date: date: takes 1968, 1968-08, 1968-08-21 or two of them with .. between\ndate:1968-8\n     ^"},
    {"a title:?!", "this filter has no word\na title:?!\n        ^"},
    {"a NEAR -b", "NEAR stands between words and phrases only\na NEAR -b\n       ^"},
    {"a NEAR lang:cs", "NEAR stands between words and phrases only\na NEAR lang:cs\n       ^"},
    {"a NEAR (b c)", "NEAR stands between words and phrases only\na NEAR (b c)\n        ^"},
    {"a NEAR/0 b", "NEAR/5 means at most 5 words away: the number is from 1 to 1000\na NEAR/0 b\n  ^"},
    {"a NEAR/1001 b", "NEAR/5 means at most 5 words away: the number is from 1 to 1000\na NEAR/1001 b\n  ^"},
    {"a NEAR/99999999999999999999 b",
     "NEAR/5 means at most 5 words away: the number is from 1 to 1000\na NEAR/99999999999999999999 b\n  ^"},
    {"\x1b[31m\xFF lang:x",
     "no such language: lang: takes cs, ru, en, sk, uk or other\n\xEF\xBF\xBD[31m\xEF\xBF\xBD lang:x\n            ^"},
    {"漢字\tlang:x", "no such language: lang: takes cs, ru, en, sk, uk or other\n漢字 lang:x\n          ^"},
};

static void check_refusals(void)
{
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        struct query q;
        struct buf why = {0};
        bool ok = query_parse(&q, refusals[i].in, false, &why);
        check_text(ok ? "(answered)" : buf_string(&why), refusals[i].want, refusals[i].in);
        query_free(&q);
        buf_free(&why);
    }
}

static char *repeated(const char *what, size_t times, const char *end)
{
    size_t len = strlen(what), last = strlen(end);
    char *text = need(times * len + last + 1);
    for (size_t i = 0; i < times; i++)
        memcpy(text + i * len, what, len);
    memcpy(text + times * len, end, last);
    return text;
}

/* Parses it any way; true: it was answered.  What fails must have a sentence and a caret. */
static bool survives(const char *text, const char *name)
{
    bool ok = true, answered = false;
    for (int mode = 0; mode < 3; mode++) {
        struct query q;
        struct buf why = {0};
        bool parsed = mode == 2 ? query_parse_name(&q, text, &why) : query_parse(&q, text, mode == 1, &why);
        ok &= parsed ? all_sound(&q) : why.len && strstr(why.s, "\n") && why.s[why.len - 1] == '^' && why.len < 2000;
        answered |= parsed && !mode;
        query_free(&q);
        buf_free(&why);
    }
    if (name)
        check(ok, name);
    else if (!ok)
        check(ok, text);
    return answered;
}

static void check_size(const char *what, size_t times, const char *end, bool answered, const char *name)
{
    char *text = repeated(what, times, end);
    check_number(survives(text, name), answered, name);
    free(text);
}

#ifdef TIGHT
enum { MANY = 2000 }; /* buffers that grow by one make long questions take minutes */
#else
enum { MANY = 100000 };
#endif

static void check_sizes(void)
{
    check_size("(", MANY, "a", false, "very many open parentheses");
    check_size("(", 100, "a", true, "100 open parentheses");
    check_size(")", MANY, "a", true, "very many closed parentheses");
    check_size("(a ", MANY, "", false, "very many nested groups");
    check_size("()", MANY, "a", true, "very many empty groups");
    check_size("-(", MANY, "a", false, "very many nested exclusions");
    check_size("NOT ", MANY, "a b", true, "very many NOTs, an even number");
    check_size("\"", MANY - 1, "a", true, "very many quotes");
    check_size("-", MANY, "a b", true, "very many hyphens");
    check_size("a OR ", 255, "a", true, "256 words");
    check_size("a OR ", 256, "a", false, "257 words");
    check_size("slovo ", MANY / 6, "", false, "very many words");
    check_size("x", MANY, "", true, "a very long word");
    check_size("lang:cs ", 256, "a", true, "256 filters");
    check_size("lang:cs ", 257, "a", false, "257 filters");
    check_size("a|", 250, "", true, "bars");
    check_size("\xCC\x81", MANY / 2, " lang:x", false, "combining marks");
    check_size("a-", 255, "b", false, "a compound of 256 parts");
}

/* A long question is shown around the place. */
static void check_window(void)
{
    char *text =
        repeated("slovo ", 40, "lang:x konec konec konec konec konec konec konec konec konec konec konec konec");
    struct query q;
    struct buf why = {0};
    query_parse(&q, text, false, &why);
    check_text(
        buf_string(&why),
        "no such language: lang: takes cs, ru, en, sk, uk or other\n"
        "… slovo slovo slovo slovo slovo slovo slovo slovo slovo lang:x konec konec konec konec konec konec konec "
        "konec konec kone…\n"
        "                                                             ^",
        "a caret in a long question");
    buf_free(&why);
    free(text);
}

/* Pieces that mean something, thrown together, and bytes without sense. */
static void check_random(void)
{
    static const char *const pieces[] = {
        "a",  "Žižka", " ",     " ",    "\"",    "(",        ")",        "-",  "+",     "=",  "*",    "~",
        "~2", "!",     " OR ",  "|",    " AND ", " NOT ",    "NEAR",     "/5", "lang:", "cs", "path", ":",
        "..", "1968",  "date:", "\xFF", "\x01",  "\xCC\x81", "\xC2\xA0", "'",  "’",     "\n", "-",    "title:"};
    uint32_t seed = 1;
    for (int i = 0; i < 5000; i++) {
        struct buf text = {0};
        for (uint32_t n = seed % 30; n; n--) {
            seed = seed * 1664525 + 1013904223;
            if (i % 4)
                buf_adds(&text, pieces[(seed >> 8) % (sizeof pieces / sizeof *pieces)]);
            else
                buf_addc(&text, (char)(seed >> 24 ? seed >> 24 : 1));
        }
        seed = seed * 1664525 + 1013904223;
        survives(buf_string(&text), NULL);
        buf_free(&text);
    }
    check(true, "5,000 random questions");
}

/* Words of one compound share a number; words[] knows the first of each. */
static void check_numbers_of(void)
{
    struct query q;
    struct buf why = {0};
    query_parse(&q, "první Римский-Корсаков \"třetí čtvrtý-pátý\" -šestý", false, &why);
    check_number(q.nwords, 6, "numbers of words: how many");
    const struct node *choice = q.root->child[1];
    check_number(choice->child[0]->number, 1, "numbers: the whole");
    check_number(choice->child[1]->child[0]->number, 1, "numbers: its first part");
    check_number(choice->child[1]->child[1]->number, 1, "numbers: its second part");
    check_text(q.words[1]->word, "Римский-Корсаков", "numbers: the whole stands for all");
    check_text(q.words[4]->word, "pátý", "numbers: parts in a phrase have their own");
    check_text(q.words[5]->word, "šestý", "numbers: excluded words have one too");
    query_free(&q);
    buf_free(&why);
}

static void check_initials(void)
{
    static const struct example names[] = {
        {"M. Zeman", "1 0"}, {"А. С. Пушкин", "1 1 0"}, {"A", "0"}, {"А. С.", "0 0"}, {"Č. Zeman 3", "1 0 0"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct query q;
        struct buf why = {0}, got = {0};
        query_parse_name(&q, names[i].in, &why);
        for (size_t k = 0; k < q.nwords; k++)
            buf_addf(&got, "%s%d", k ? " " : "", q.words[k]->initial);
        check_text(buf_string(&got), names[i].want, names[i].in);
        query_free(&q);
        buf_free(&got);
        buf_free(&why);
    }
}

static void check_places(void)
{
    struct query q;
    struct buf why = {0};
    query_parse(&q, "žák -Klaus \"a b\" title:jaro", false, &why);
    check_number(q.root->child[0]->end, 5, "places: a word ends behind its bytes");
    check_number(q.root->child[1]->at, 6, "places: an exclusion begins with its sign");
    check_number(q.root->child[1]->child[0]->at, 7, "places: the word behind it");
    check_number(q.root->child[3]->at, 19, "places: a filter begins with its name");
    check_text(q.text, "žák -Klaus \"a b\" title:jaro", "the question is kept");
    query_free(&q);
    query_free(&q);
    buf_free(&why);
}

int main(void)
{
    check_examples(examples, sizeof examples / sizeof *examples, 0);
    check_examples(plain_examples, sizeof plain_examples / sizeof *plain_examples, 1);
    check_examples(name_examples, sizeof name_examples / sizeof *name_examples, 2);
    check_refusals();
    check_sizes();
    check_window();
    check_random();
    check_numbers_of();
    check_initials();
    check_places();
    return check_done();
}
