#include "blocks_told.h"
#include "check.h"

extern const struct reader read_rtf;

#define HEAD "{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0\\fcharset238 A;}{\\f1\\fcharset204 B;}}" \
             "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2\\outlinelevel1 Kap;}{\\s3 Nadpis 3;}}"

static const struct row {
    const char *name, *bytes, *blocks, *facts; /* blocks NULL: it cannot be read, facts is why */
} rows[] = {
    {"paragraphs", HEAD "jedna\\par dva\r\n t\\'f8i\\par}", "P jedna\nP dva tři", ""},
    {"the code page of the document", "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e0\\'e3\\'e0}", "P Прага", ""},
    {"the code page of a font", HEAD "\\f0 \\'9at {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} \\'9at}", "P št Москва št", ""},
    {"an old Macintosh", "{\\rtf1\\mac \\'8e}", "P é", ""},
    {"Unicode, and what stands for it", HEAD "P\\u345\\'f8\\'edklad \\uc2\\u269\\'63\\'76as \\uc0\\u382ena}",
     "P Příklad čas žena", ""},
    {"a character of two halves", HEAD "\\u-10179?\\u-8704?}", "P \xF0\x9F\x98\x80", ""},
    {"half of one", HEAD "a\\u-8704?b}", "P a\xEF\xBF\xBD" "b", ""},
    {"signs", HEAD "\\ldblquote a\\rdblquote\\emdash b\\~c\\_d\\'84}", "P “a”—b\xC2\xA0" "c\xE2\x80\x91" "d„", ""},
    {"headings", HEAD "\\pard\\s1 A\\par\\pard\\s2 B\\par\\pard\\s3 C\\par\\pard t\\par}", "H1 A\nH2 B\nH3 C\nP t",
     "title=A"},
    {"a numbered heading", HEAD "\\pard\\s1{\\listtext\\pard 1.\\tab}A\\par}", "H1 1. A", "title=1. A"},
    {"a list", HEAD "\\pard{\\listtext\\pard\\'b7\\tab}a\\par\\pard b\\par}", "I · a\nP b", ""},
    {"a note", HEAD "text{\\super\\chftn}{\\footnote\\pard{\\chftn} prvn\\'ed\\par druh\\'fd} dal.\\par b\\par}",
     "P text dal.\nN první\nN druhý\nP b", ""},
    {"a table", HEAD "\\trowd\\pard\\intbl a\\cell b\\par c\\cell\\row\\trowd\\pard\\intbl d\\cell e\\cell\\row\\pard f\\par}",
     "I a b c\nI d e\nP f", ""},
    {"what is left out", HEAD "{\\header H}{\\*\\unknown x}{\\pict 00ff}{\\*\\bkmkstart x}a{\\v hidden}{\\object{\\objdata 0}"
     "{\\result r}}{\\field{\\*\\fldinst X}{\\fldrslt link}}}", "P arlink", ""},
    {"binary data", HEAD "a{\\pict\\bin3 }}}}b}", "P ab", ""},
    {"metadata", HEAD "{\\info{\\title N\\'e1zev}{\\author najdi}{\\creatim\\yr1999\\mo3\\dy4\\hr1}{\\revtim\\yr2001}}"
     "\\deflang1029 t}", "P t", "title=Název author=najdi date=1999-03-04 lang=cs"},
    {"what comes twice, for old programs and in Unicode",
     HEAD "{\\info{\\upr{\\title \\'3f\\'3f}{\\*\\ud{\\title \\u1044\\'3f\\u1072\\'3f}}}}"
     "a {\\upr{??}{\\*\\ud{\\u1044?}}} b}", "P a Д b", "title=Да"},
    {"lines", HEAD "a\\line b}", "P a/b", ""},
    {"cut off", HEAD "abc", "P abc", ""},
    {"no text", HEAD "}", NULL, "there is no text in it"},
    {"no text, cut off", "{\\rtf1{\\fonttbl{\\f0", NULL, "damaged: its end is missing, and there is no text"},
    {"behind the end", HEAD "a}b{c}", "P a", ""},
};

static void check_row(const struct row *r)
{
    struct source s = {0};
    struct buf why = {0}, blocks = {0}, facts = {0};
    struct input in = {.path = "x.rtf", .bytes = r->bytes, .len = strlen(r->bytes)};
    bool ok = read_rtf.read(&s, &in, &why);
    check(ok == (r->blocks != NULL), r->name);
    if (ok) {
        tell_blocks(&s, &in, false, &blocks);
        tell_facts(&s.document, &facts);
        check_text(buf_string(&blocks), r->blocks, r->name);
    }
    check_text(ok ? buf_string(&facts) : buf_string(&why), r->facts, r->name);
    source_free(&s);
    buf_free(&why);
    buf_free(&blocks);
    buf_free(&facts);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check(read_rtf.knows("x", "{\\rtf1", 6) && !read_rtf.knows("x.rtf", "text", 4), "known by its beginning");
    return check_done();
}
