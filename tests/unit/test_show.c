/* Every format, on hits made by hand, hostile ones too: nothing in a text may break a format or reach a terminal raw.
 */
#include "show.h"

#include "check.h"
#include "excerpt.h"
#include "place.h"
#include "utf8.h"

#include <stdlib.h>

/* ---- characters ---- */

typedef void writer(const char *, size_t, struct buf *);

static const struct {
    writer *write;
    const char *name, *in, *want;
} characters[] = {
    {show_json_string, "json", "a\"b\\c/d", "\"a\\\"b\\\\c/d\""},
    {show_json_string, "json", "a\nb\tc\r\x01\x1b\x7f", "\"a\\nb\\u0009c\\u000d\\u0001\\u001b\\u007f\""},
    {show_json_string, "json", "\xC2\x85 \xE2\x80\xA8 \xE2\x80\xA9 \xC2\x9B", "\"\\u0085 \\u2028 \\u2029 \\u009b\""},
    {show_json_string, "json", "\xE2\x80\xAE", "\"\\u202e\""},
    {show_json_string, "json", "ž\xFFž\xC5", "\"ž\xEF\xBF\xBDž\xEF\xBF\xBD\""},
    {show_json_string, "json", "\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
    {show_json_string, "json", "", "\"\""},
    {show_json_string, "json", "😀", "\"😀\""},
    {show_terminal, "terminal", "a\x1b[31mb\x07", "a\\x1b[31mb\\x07"},
    {show_terminal, "terminal", "a\tb\nc\rd", "a b\\x0ac\\x0dd"},
    {show_terminal, "terminal",
     "\xC2\x9B"
     "31m \xE2\x80\xA8 \xE2\x80\xAE",
     "\\u009b31m \\u2028 \\u202e"},
    {show_terminal, "terminal", "ž\xFF\x9B", "ž\\xff\\x9b"},
    {show_html_text, "html", "<a href=\"x\">&'\n\x1b\xC2\x85", "&#60;a href=&#34;x&#34;&#62;&#38;&#39;\n"},
    {show_html_text, "html", "ž\xFF", "ž\xEF\xBF\xBD"},
    {show_percent, "percent", "a b%c#d\te", "a%20b%25c%23d%09e"},
    {show_percent, "percent",
     "a\xC2\xA0"
     "b\xE3\x80\x80\xE2\x80\xA8\xC2\x85",
     "a%C2%A0b%E3%80%80%E2%80%A8%C2%85"},
    {show_percent, "percent", "žluť/\xFF", "žluť/%FF"},
    {show_percent, "percent", "a\nb\x7f", "a%0Ab%7F"},
    {show_tsv_value, "tsv", "a\tb\nc\\d\r\x1b\xFF\xC2\x85", "a\\tb\\nc\\\\d\\r\\u001b\xEF\xBF\xBD\\u0085"},
    {show_base64, "base64", "", ""},
    {show_base64, "base64", "f", "Zg=="},
    {show_base64, "base64", "fo", "Zm8="},
    {show_base64, "base64", "foo", "Zm9v"},
    {show_base64, "base64",
     "\xFF\xFE"
     "a/",
     "//5hLw=="},
};

static void check_characters(void)
{
    for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
        struct buf out = {0};
        characters[i].write(characters[i].in, strlen(characters[i].in), &out);
        check_text(buf_string(&out), characters[i].want, characters[i].name);
        buf_free(&out);
    }
    struct buf out = {0};
    show_json_string(NULL, 0, &out);
    check_text(buf_string(&out), "null", "json: what is not known is null");
    buf_free(&out);
}

static const struct {
    double score;
    const char *want;
} scores[] = {
    {0, "0"},
    {1, "1"},
    {10, "10"},
    {2.5, "2.5"},
    {0.123456, "0.123456"},
    {12.3456789, "12.345679"},
    {100.000001, "100.000001"},
};

static void check_scores(void)
{
    for (size_t i = 0; i < sizeof scores / sizeof *scores; i++) {
        struct buf out = {0};
        show_score(scores[i].score, &out);
        check_text(buf_string(&out), scores[i].want, "score");
        buf_free(&out);
    }
}

/* ---- one hit, all formats ---- */

#define TEXT "Karel Kramář byl\nprvní. Kramáře znali."

static struct shelf shelf = {.folder = (char *)"x/.najdi", .root = (char *)"x/"};
static const struct section sections[] = {{0, "Rusko"}, {1, "Vězeň"}};
static struct match matches[] = {{6, 14, 0, RELATION_EXACT}, {27, 36, 0, RELATION_INFLECTED}};
static const char *const lacks[] = {"Praha", "jaro", NULL};

struct scene {
    struct options options;
    struct query query;
    struct buf why;
    struct document document;
    struct answer answer;
    struct hit hit;
};

static void set_scene(struct scene *s, const char *command)
{
    *s = (struct scene){0};
    query_parse(&s->query, "Kramář Praha jaro", false, &s->why);
    s->options = (struct options){.command = command, .format = "text", .color = "never", .limit = 10};
    s->document = (struct document){.path = "cs/kramar.txt",
                                    .title = "Kramář & spol.",
                                    .author = "J. Novák",
                                    .date = "1998",
                                    .encoding = "UTF-8",
                                    .lang = LANG_CS,
                                    .sections = sections,
                                    .nsections = 2,
                                    .passages = 9};
    s->answer = (struct answer){.query = &s->query, .options = &s->options, .total = 1};
    s->hit = (struct hit){.rank = 1, .score = 2.5, .missing = lacks};
    s->hit.found = (struct found){.shelf = &shelf, .document = &s->document, .matches = matches, .nmatches = 2};
    s->hit.found.passage = (struct passage){.n = 5,
                                            .paragraph = 4,
                                            .section = 2,
                                            .line_first = 12,
                                            .line_last = 13,
                                            .byte_start = 300,
                                            .byte_end = 341,
                                            .lang = LANG_CS,
                                            .text = TEXT,
                                            .text_len = strlen(TEXT)};
}

static void end_scene(struct scene *s)
{
    query_free(&s->query);
    buf_free(&s->why);
}

static void write_hit(const char *format, struct scene *s, struct buf *out)
{
    const struct show *show = show_by_name(format);
    if (show->begin)
        show->begin(&s->answer, out);
    show->hit(&s->answer, &s->hit, out);
    if (show->end)
        show->end(out);
}

static void check_hit(const char *format, struct scene *s, const char *want, const char *name)
{
    struct buf out = {0};
    write_hit(format, s, &out);
    check_text(buf_string(&out), want, name);
    buf_free(&out);
}

#define JSON_HEAD "{\"rank\":1,\"score\":2.5,"
#define JSON_BODY                                                                                                      \
    "\"id\":\"cs/kramar.txt#5\",\"path\":\"cs/kramar.txt\",\"title\":\"Kramář & spol.\",\"author\":\"J. Novák\","   \
    "\"date\":\"1998\",\"lang\":\"cs\",\"encoding\":\"UTF-8\",\"section\":[\"Rusko\",\"Vězeň\"],\"paragraph\":4,"    \
    "\"lines\":[12,13],\"bytes\":[300,341],\"page\":null,\"text\":\"Karel Kramář byl\\nprvní. Kramáře znali.\","
#define JSON_MATCHES                                                                                                   \
    "\"matches\":[{\"start\":6,\"end\":14,\"form\":\"Kramář\",\"query\":\"Kramář\",\"relation\":\"exact\"},"       \
    "{\"start\":27,\"end\":36,\"form\":\"Kramáře\",\"query\":\"Kramář\",\"relation\":\"inflected\"}],"             \
    "\"citation\":\"J. Novák: Kramář & spol. 1998, § Rusko › Vězeň, lines 12–13. cs/kramar.txt\""

static void check_formats(void)
{
    struct scene s;
    set_scene(&s, "search");
    check_hit("text", &s,
              "1. Karel Kramář byl\n   první. Kramáře znali.\n"
              "   J. Novák: Kramář & spol. 1998, § Rusko › Vězeň, lines 12–13. x/cs/kramar.txt#5\n"
              "   without: Praha, jaro\n\n",
              "text");
    check_hit("json", &s, JSON_HEAD JSON_BODY "\"missing\":[\"Praha\",\"jaro\"]," JSON_MATCHES "}\n", "json");
    check_hit("trec", &s, "1 Q0 cs/kramar.txt#5 1 2.5 najdi\n", "trec");
    check_hit(
        "tsv", &s,
        "rank\tscore\tid\ttitle\tauthor\tdate\tlang\tsection\tfirst_line\tlast_line\tpage\tmatches\tmissing\ttext\n"
        "1\t2.5\tcs/kramar.txt#5\tKramář & spol.\tJ. Novák\t1998\tcs\tRusko › Vězeň\t12\t13\t\tKramář, Kramáře\t"
        "Praha jaro\tKarel Kramář byl\\nprvní. Kramáře znali.\n",
        "tsv");
    check_hit("vimgrep", &s,
              "x/cs/kramar.txt:12:7:Karel Kramář byl\n"
              "x/cs/kramar.txt:13:9:první. Kramáře znali.\n",
              "vimgrep");
    check_hit(
        "markdown", &s,
        "1.  Karel **Kramář** byl\\\n    první. **Kramáře** znali.\n\n"
        "    — J. Novák: Kramář \\& spol. 1998, § Rusko › Vězeň, lines 12–13. cs/kramar.txt — without: Praha, jaro\n\n",
        "markdown");
    check_hit(
        "html", &s,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<title>najdi: Kramář Praha jaro</title>\n</head>\n<body>\n<ol>\n<li value=\"1\">\n"
        "<blockquote lang=\"cs\">Karel <mark>Kramář</mark> byl<br>\nprvní. <mark>Kramáře</mark> znali.</blockquote>\n"
        "<p><cite>J. Novák: Kramář &#38; spol. 1998, § Rusko › Vězeň, lines 12–13. cs/kramar.txt</cite>"
        " <small>without: Praha, jaro</small></p>\n</li>\n</ol>\n</body>\n</html>\n",
        "html");
    end_scene(&s);
}

/* What changes with the options, and what is not known. */
static void check_variants(void)
{
    struct scene s;
    set_scene(&s, "search");
    s.answer.qid = "q 7";
    s.options.queries = "-";
    s.hit.missing = NULL;
    check_hit("json", &s, "{\"qid\":\"q 7\",\"rank\":1,\"score\":2.5," JSON_BODY JSON_MATCHES "}\n", "json with a qid");
    check_hit("trec", &s, "q%207 Q0 cs/kramar.txt#5 1 2.5 najdi\n", "trec with a qid");
    s.options.by_document = true;
    s.hit.passages = 3;
    s.answer.several = true;
    s.answer.qid = NULL;
    s.options.queries = NULL;
    check_hit("json", &s, JSON_HEAD JSON_BODY JSON_MATCHES ",\"passages\":3,\"index\":\"x/.najdi\"}\n",
              "json by document, of several indexes");
    check_hit("trec", &s, "1 Q0 cs/kramar.txt 1 2.5 najdi\n", "trec by document");
    s.document = (struct document){.path = "/a\xFF b"};
    s.hit.found.passage = (struct passage){.n = 1,
                                           .paragraph = 1,
                                           .line_first = 1,
                                           .line_last = 1,
                                           .byte_start = NO_BYTES,
                                           .byte_end = NO_BYTES,
                                           .page = "xii",
                                           .text = "",
                                           .text_len = 0};
    s.hit.found.nmatches = 0;
    s.options.by_document = s.answer.several = false;
    check_hit("json", &s,
              JSON_HEAD
              "\"id\":\"/a\xEF\xBF\xBD b#1\",\"path\":\"/a\xEF\xBF\xBD b\",\"path_base64\":\"L2H/IGI=\","
              "\"title\":null,\"author\":null,\"date\":null,\"lang\":\"other\",\"encoding\":null,\"section\":[],"
              "\"paragraph\":1,\"lines\":[1,1],\"bytes\":null,\"page\":\"xii\",\"text\":\"\",\"matches\":[],"
              "\"citation\":\"a\xEF\xBF\xBD b. p. xii, line 1. /a\xEF\xBF\xBD b\"}\n",
              "json of what is not known");
    check_hit("trec", &s, "1 Q0 /a%FF%20b#1 1 2.5 najdi\n", "trec of a name that is not UTF-8");
    check_hit("vimgrep", &s, "/a\\xff b:1:1:\n", "vimgrep of a passage without matches");
    end_scene(&s);
}

static void check_color(void)
{
    struct scene s;
    set_scene(&s, "search");
    s.hit.missing = NULL;
    s.options.color = "always";
    check_hit("text", &s,
              "1. Karel \x1b[1;31mKramář\x1b[0m byl\n   první. \x1b[1;31mKramáře\x1b[0m znali.\n"
              "   \x1b[36mJ. Novák: Kramář & spol. 1998, § Rusko › Vězeň, lines 12–13. x/cs/kramar.txt#5\x1b[0m\n\n",
              "text in colours");
    check(show_color(&s.options), "--color always");
    s.options.color = "never";
    check(!show_color(&s.options), "--color never");
    s.options.color = "auto";
    setenv("NO_COLOR", "1", 1);
    check(!show_color(&s.options), "NO_COLOR");
    end_scene(&s);
}

/* ---- mentions ---- */

static void write_mentioned(const char *format, struct scene *s, const struct mentioned *m, struct buf *out)
{
    const struct show *show = show_by_name(format);
    if (show->begin)
        show->begin(&s->answer, out);
    show->mentioned(&s->answer, m, out);
    if (show->end)
        show->end(out);
}

static void check_mentioned(const char *format, struct scene *s, const char *want)
{
    struct form_count counts[] = {{(char *)"Kramáře", 2}, {(char *)"Kramář", 1}};
    struct mention places[] = {{5, 12, 12, (char *)"Kramář", RELATION_EXACT, 0, false},
                               {5, 13, 13, (char *)"Kramáře", RELATION_INFLECTED, 0, false},
                               {8, 20, 21, (char *)"Kramáře", RELATION_INFLECTED, 9, true}};
    struct mentioned m = {
        .rank = 1, .first = s->hit.found, .count = 3, .forms = counts, .nforms = 2, .mentions = places, .nmentions = 3};
    struct buf out = {0};
    write_mentioned(format, s, &m, &out);
    check_text(buf_string(&out), want, format);
    buf_free(&out);
}

static void check_mentions(void)
{
    struct scene s;
    set_scene(&s, "mentions");
    check_mentioned("text", &s,
                    "1. J. Novák: Kramář & spol. 1998. x/cs/kramar.txt\n   3 mentions: Kramáře 2, Kramář 1\n"
                    "   lines 12, 13, 20–21?  (?: perhaps a common word with the capital of a sentence)\n\n");
    check_mentioned(
        "json", &s,
        "{\"rank\":1,\"path\":\"cs/kramar.txt\",\"title\":\"Kramář & spol.\",\"lang\":\"cs\",\"count\":3,"
        "\"forms\":{\"Kramáře\":2,\"Kramář\":1},\"first\":{" JSON_BODY JSON_MATCHES "},\"mentions\":["
        "{\"id\":\"cs/kramar.txt#5\",\"lines\":[12,12],\"form\":\"Kramář\",\"relation\":\"exact\"},"
        "{\"id\":\"cs/kramar.txt#5\",\"lines\":[13,13],\"form\":\"Kramáře\",\"relation\":\"inflected\"},"
        "{\"id\":\"cs/kramar.txt#8\",\"lines\":[20,21],\"form\":\"Kramáře\",\"relation\":\"inflected\",\"unsure\":true}]}\n");
    check_mentioned("trec", &s, "1 Q0 cs/kramar.txt 1 3 najdi\n");
    check_mentioned("tsv", &s,
                    "rank\tcount\tpath\ttitle\tauthor\tdate\tlang\tforms\tlines\n"
                    "1\t3\tcs/kramar.txt\tKramář & spol.\tJ. Novák\t1998\tcs\tKramáře 2, Kramář 1\t12 13 20\n");
    check_mentioned("markdown", &s,
                    "1.  J. Novák: Kramář \\& spol. 1998. cs/kramar.txt\n\n"
                    "    3: Kramáře 2, Kramář 1; lines 12, 13, 20\n\n");
    check_mentioned("html", &s,
                    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<title>najdi: Kramář Praha jaro</title>\n</head>\n<body>\n<ol>\n<li value=\"1\">\n"
                    "<p><cite>J. Novák: Kramář &#38; spol. 1998. cs/kramar.txt</cite>: 3</p>\n<ul>\n"
                    "<li>Kramář, line 12</li>\n<li>Kramáře, line 13</li>\n<li>Kramáře, line 20</li>\n</ul>\n</li>\n"
                    "</ol>\n</body>\n</html>\n");
    check_mentioned("vimgrep", &s,
                    "x/cs/kramar.txt:12:7:Karel Kramář byl\nx/cs/kramar.txt:13:9:první. Kramáře znali.\n"
                    "x/cs/kramar.txt:20:10:Kramáře\n");
    end_scene(&s);
}

/* ---- hostile texts ---- */

static const char *const nasty[] = {
    "\x1b[2J\x1b]0;title\x07 Kramář",
    "a\r\b\b\x7f\x01\x02",
    ("\xC2\x9B"
     "31m \xC2\x85 \xE2\x80\xA8 \xE2\x80\xA9 \xE2\x80\xAE"),
    "<script>alert('x')</script> & \"quoted\"",
    "\\ \"; DROP | `x` *b* _i_ [a](b) # - 1. +",
    "a\tb\nc\n\nd",
    "\xFF\xFE\xC3 \xED\xA0\x80",
    "- list\n1. one\n# head\n    code\n=====\n> quote",
};

/* Raw bytes that must not be there: a terminal would obey them, a line reader would see two lines. */
static bool harmless(const struct buf *out, const char *format)
{
    bool ok = utf8_check(out->s, out->len) == out->len;
    uint32_t c;
    for (size_t i = 0; i < out->len; i += utf8_next(out->s + i, out->len - i, &c)) {
        utf8_next(out->s + i, out->len - i, &c);
        ok &= c == '\n' || (c == '\t' && strcmp(format, "text")) || (c >= 0x20 && c < 0x7F) || c >= 0xA0;
        ok &= c != 0x2028 && c != 0x2029 && c != 0x202E;
    }
    return ok;
}

static size_t lines_of(const struct buf *out)
{
    size_t n = 0;
    for (size_t i = 0; i < out->len; i++)
        n += out->s[i] == '\n';
    return n;
}

static void make_nasty(struct scene *s, const char *text)
{
    static struct match whole[1];
    static struct section section[1];
    whole[0] = (struct match){0, (uint32_t)strlen(text), 0, RELATION_EXACT};
    section[0] = (struct section){0, text};
    s->document = (struct document){.path = text,
                                    .title = text,
                                    .author = text,
                                    .date = text,
                                    .encoding = "UTF-8",
                                    .sections = section,
                                    .nsections = 1};
    s->hit.found.passage = (struct passage){.n = 1,
                                            .section = 1,
                                            .line_first = 1,
                                            .line_last = 9,
                                            .page = text,
                                            .byte_start = NO_BYTES,
                                            .byte_end = NO_BYTES,
                                            .text = text,
                                            .text_len = strlen(text)};
    s->hit.found.matches = whole;
    s->hit.found.nmatches = 1;
    s->answer.qid = text;
}

static void check_nasty(void)
{
    for (size_t i = 0; i < sizeof nasty / sizeof *nasty; i++) {
        for (size_t k = 0; shows[k]; k++) {
            struct scene s;
            struct buf out = {0};
            const char *format = shows[k]->name;
            set_scene(&s, "search");
            make_nasty(&s, nasty[i]);
            shows[k]->hit(&s.answer, &s.hit, &out);
            check(harmless(&out, format), format);
            if (!strcmp(format, "json") || !strcmp(format, "trec") || !strcmp(format, "tsv") ||
                !strcmp(format, "vimgrep"))
                check_number(lines_of(&out), 1, "one line");
            if (!strcmp(format, "trec"))
                check(strchr(out.s, ' ') && !strstr(out.s, "  "), "trec: single blanks");
            if (!strcmp(format, "html"))
                check(!strstr(out.s, "<script"), "html: no tags of the text");
            end_scene(&s);
            buf_free(&out);
        }
    }
}

/* The beginnings of lines that Markdown would read. */
static void check_markdown(void)
{
    struct scene s;
    set_scene(&s, "search");
    make_nasty(&s, "- list\n1. one\n# head\n    code\n=====\n> quote\n+ x\n12) y *z*");
    s.answer.qid = NULL;
    s.hit.missing = NULL;
    s.hit.found.nmatches = 0;
    s.document = (struct document){.path = "x"};
    s.hit.found.passage.page = NULL;
    check_hit(
        "markdown", &s,
        "1.  \\- list\\\n    1\\. one\\\n    \\# head\\\n    code\\\n    \\=====\\\n    \\> quote\\\n    \\+ x\\\n"
        "    12\\) y \\*z\\*\n\n    — x. lines 1–9. x\n\n",
        "markdown: lines that begin like lists and headings");
    end_scene(&s);
}

/* ---- places and excerpts ---- */

static void check_place(const struct passage *p, uint32_t at, uint32_t line, uint32_t column, const char *name)
{
    struct joint place = place_of(p, at);
    check_number(place.line, line, name);
    check_number(place.column, column, name);
}

static void check_places(void)
{
    static const struct joint joints[] = {{0, 10, 7}, {8, 14, 2}};
    struct passage p = {.text = "ab\ncd\nef\ngh\nij", .text_len = 14, .line_first = 10, .line_last = 14};
    check_place(&p, 0, 10, 0, "the start");
    check_place(&p, 4, 11, 1, "the second line");
    check_place(&p, 13, 14, 1, "the last line");
    p.line_last = 12;
    check_place(&p, 13, 12, 1, "never beyond the passage");
    p = (struct passage){
        .text = "ab\ncdef\nij\nkl", .text_len = 13, .line_first = 10, .line_last = 15, .joints = joints, .njoints = 2};
    check_place(&p, 1, 10, 8, "cut from inside a line");
    check_place(&p, 5, 11, 2, "the line behind it");
    check_place(&p, 8, 14, 2, "joined over lines that were left out");
    check_place(&p, 9, 14, 3, "behind the joint");
    check_place(&p, 12, 15, 1, "the line behind that");
}

static void check_excerpts(void)
{
    struct buf text = {0};
    struct stretch_shown s[EXCERPT_STRETCHES];
    for (int i = 0; i < 400; i++)
        buf_adds(&text, "slovo ");
    struct match at[] = {{600, 605, 0, 0}, {606, 611, 0, 0}, {1800, 1805, 0, 0}};
    struct found found = {.matches = at, .nmatches = 3};
    found.passage = (struct passage){.text = text.s, .text_len = text.len};
    check_number(excerpt_of(&found, s), 2, "near matches share a stretch");
    check(s[0].from >= 480 && s[0].from <= 520 && text.s[s[0].from - 1] == ' ', "it begins with a word");
    check(s[0].to >= 690 && s[0].to <= 731 && text.s[s[0].to] == ' ', "and ends with one");
    check(s[1].from < 1800 && s[1].to > 1805, "the second is around its match");
    found.nmatches = 0;
    check_number(excerpt_of(&found, s), 1, "without matches: the beginning");
    check(s[0].from == 0 && s[0].to < 710, "of a long passage");
    found.passage.text_len = 700;
    excerpt_of(&found, s);
    check_number(s[0].to, 700, "a short one is whole");
    buf_free(&text);
}

/* Characters are never cut, whatever stands where. */
static void check_excerpt_characters(void)
{
    struct buf text = {0};
    bool ok = true;
    for (int i = 0; i < 1000; i++)
        buf_adds(&text, "ž");
    for (uint32_t start = 0; start < 1990; start += 2) {
        struct match at = {start, start + 4, 0, 0};
        struct found found = {.matches = &at, .nmatches = 1, .passage = {.text = text.s, .text_len = text.len}};
        struct stretch_shown s[EXCERPT_STRETCHES];
        ok &= excerpt_of(&found, s) == 1 && s[0].from % 2 == 0 && s[0].to % 2 == 0;
        ok &= s[0].from <= start && s[0].to >= start + 4;
    }
    check(ok, "excerpts cut between characters");
    buf_free(&text);
}

int main(void)
{
    check_characters();
    check_scores();
    check_formats();
    check_variants();
    check_color();
    check_mentions();
    check_nasty();
    check_markdown();
    check_places();
    check_excerpts();
    check_excerpt_characters();
    check(!show_by_name("nonsense"), "a format that there is not");
    return check_done();
}
