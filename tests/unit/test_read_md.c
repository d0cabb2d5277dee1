#include "blocks_told.h"
#include "check.h"
#include "language.h"

extern const struct reader read_md;

static void read_page(const char *page, size_t len, bool places, struct buf *blocks, struct buf *facts)
{
    struct source s = {0};
    struct buf why = {0};
    struct input in = {.path = "a.md", .bytes = page, .len = len};
    if (read_md.read(&s, &in, &why)) {
        tell_blocks(&s, &in, places, blocks);
        tell_facts(&s.document, facts);
    } else {
        buf_addf(blocks, "not read: %s", why.s);
    }
    source_free(&s);
    buf_free(&why);
}

static const struct row {
    const char *name, *page, *want;
} rows[] = {
    /* ---- blocks ---- */
    {"paragraphs", "a\nb\n\nc", "P 1-2= a/b\nP 4-4= c"},
    {"headings", "# a\n\nb\n\n## c ##\nd\n=\n", "H1 1-1= a\nP 3-3= b\nH2 5-5= c\nH1 6-6= d"},
    {"lists", "- a\n- b\n\n  c\n1. d\n   - e\n", "I 1-1= a\nI 2-2= b\nI 4-4= c\nI 5-5= d\nI 6-6= e"},
    {"a quotation", "> a\n> b\n> - c\n", "P 1-2 a/b\nI 3-3= c"},
    {"a lazy quotation", "> a\nb\n", "P 1-2= a/b"},
    {"code", "```c\nint a;\n\n  b;\n```\n", "P 2-4= int a;//  b;"},
    {"indented code", "a\n\n    b\n      c\n", "P 1-1= a\nP 3-4 b/  c"},
    {"code that is never ended", "~~~\na\n", "P 2-2= a"},
    {"a rule", "a\n\n---\n\nb", "P 1-1= a\nP 5-5= b"},
    {"CRLF", "a\r\n\r\nb\r\nc\r\n", "P 1-1= a\nP 3-4 b/c"},
    {"a byte order mark", "\xEF\xBB\xBF# a\n", "H1 1-1= a"},
    {"nothing", "", ""},
    {"blank lines", "\n \n\n", ""},
    /* ---- within a line ---- */
    {"emphasis", "a **b** *c*_d_ `e`", "P 1-1 a b cd e"},
    {"a whole strong line", "**a b**", "P 1-1= a b"},
    {"links", "a [b](http://x/b \"t\") c [d][e] f <http://g>\n\n[e]: http://e\n", "P 1-1 a b c d f http://g"},
    {"a link's text over lines", "[a\nb](c)\nd", "P 1-3 a/b/d"},
    {"a word that the address has, too", "[a](/b) b", "P 1-1 a b"},
    {"pictures", "![a *b*](c.png) d", "P 1-1 a b d"},
    {"escapes", "a\\*b\\* c", "P 1-1 a*b* c"},
    {"entities", "a &amp; &copy; b", "P 1-1 a & \xC2\xA9 b"},
    {"line ends", "a  \nb\\\nc<br>d", "P 1-3 a/b/c/d"},
    {"tags", "<b>P</b>raha <!-- x -->b", "P 1-1 Praha b"},
    {"deleted text", "a ~~b~~ ~c", "P 1-1 a b ~c"},
    {"links of wikis", "[[a]] and [[b|c d]]", "P 1-1 a and c d"},
    {"letters beyond ASCII", "P\xC5\x99\xC3\xADli\xC5\xA1 *\xC5\xBElu\xC5\xA5* k", "P 1-1 P\xC5\x99\xC3\xADli\xC5\xA1 \xC5\xBElu\xC5\xA5 k"},
    /* ---- HTML ---- */
    {"a block of HTML", "a\n\n<div>\n<p>b &amp; c</p>\n</div>\n\nd", "P 1-1= a\nP 4-4 b & c\nP 7-7= d"},
    {"a table in HTML", "<table><tr><td>a<td>b</table>\n", "I 1-1 a | b"},
    {"a comment", "<!-- a -->\n\nb", "P 3-3= b"},
    {"a script", "<script>\na\n\nb</script>\n\nc", "P 6-6= c"},
    /* ---- tables ---- */
    {"a table", "| a | b |\n|---|:-:|\n| c | *d* |\n", "I 1-1= a | b\nI 3-3 c | d"},
    {"a table without bars at its ends", "a | b\n- | -\nc | d", "P 1-1= a | b\nI 2-3= | -/c | d"},
    {"the same with longer rules", "a | b\n--|--\nc | d\n\ne", "I 1-1= a | b\nI 3-3= c | d\nP 5-5= e"},
    {"a bar that is text", "|a|b|\n|-|-|\n|c \\| d|e|", "I 1-1 a | b\nI 3-3 c | d | e"},
    {"empty cells", "|a|b|c|\n|-|-|-|\n|d||e|\n||f||", "I 1-1 a | b | c\nI 3-3 d | | e\nI 4-4= f"},
    {"a bar in a sentence", "a | b\nc | d", "P 1-2= a | b/c | d"},
    {"a rule of other cells", "a | b\n|---|\n", "P 1-2= a | b/|---|"},
    {"a table below a line", "x\na | b\n--|--\nc | d", "P 1-1= x\nI 2-2= a | b\nI 4-4= c | d"},
    /* ---- footnotes ---- */
    {"a note", "a[^1] b\n\nc\n\n[^1]: note\n", "P 1-1 a b\nN 5-5= note\nP 3-3= c"},
    {"a note of one word that looks like an address", "a[^x]\n\n[^x]: b", "P 1-1= a\nN 3-3= b"},
    {"a note of some lines", "a[^1]\n\n[^1]: b\nc\n\n    d *e*\n\n    - f\n\ng", "P 1-1= a\nN 3-4= b/c\nN 6-6 d e\nN 8-8= f\nP 10-10= g"},
    {"two notes", "a[^1][^2].\n\n[^1]: b\n[^2]: c", "P 1-1 a.\nN 3-3= b\nN 4-4= c"},
    {"two references to a note", "a[^1]\n\nb[^1]\n\n[^1]: c", "P 1-1= a\nN 5-5= c\nP 3-3= b"},
    {"a note without a reference", "a\n\n[^1]: b\n\nc", "P 1-1= a\nP 5-5= c\nN 3-3= b"},
    {"a reference without a note", "a[^1]", "P 1-1= a[^1]"},
    {"a note in a note", "a[^1]\n\n[^1]: b[^2]\n[^2]: c", "P 1-1= a\nN 3-3= b\nN 4-4= c"},
    {"a note within the line", "a^[b *c* [d](e)] f", "P 1-1 a f\nN 1-1 b c d"},
    {"notes in code are none", "`[^1]`\n\n```\n[^1]: a\n```\n\n[^1]: b", "P 1-1= [^1]\nP 4-4= [^1]: a\nN 7-7= b"},
    {"a note in a heading and in a table", "# a[^1]\n\n|b[^2]|c|\n|-|-|\n\n[^1]: d\n[^2]: e", "H1 1-1= a\nN 6-6= d\nI 3-3 b | c\nN 7-7= e"},
    /* ---- marks of other dialects ---- */
    {"attributes of headings", "# a {#b .c}\n\nd {e}", "H1 1-1= a\nP 3-3= d {e}"},
    {"divisions", "::: note\na\n:::\n\n{: .b}\n", "P 2-2= a"},
};

static const struct row facts[] = {
    {"none", "a", ""},
    {"the first heading", "## a\n\n# b *c*\n", "title=b c"},
    {"YAML",
     "---\ntitle: \"A: b\" # c\nauthor:\n  - name: B\n    email: b@c\n  - C\ndate: 2020-01-02\nlang: cs-CZ\ntags: [x, y]\n"
     "rights: D\nurl: http://e\n---\n# F\n",
     "title=A: b author=B; C date=2020-01-02 source=http://e licence=D lang=cs"},
    {"YAML with a list in a line", "---\nauthors: [A, \"B\"]\n...\n", "author=A; B"},
    {"YAML in Russian", "---\nназвание: А\nязык: ru\n---\n", "title=А lang=ru"},
    {"TOML", "+++\ntitle = \"A\"\ndate = 2020-01-02\n+++\n", "title=A date=2020-01-02"},
    {"pandoc's block", "% A\n  b\n% C; D\n% 2020\n\ne", "title=A b author=C; D date=2020"},
    {"a header", "Title: A\nAuthor: B\n\nc", "title=A author=B"},
    {"a rule at the beginning", "---\n\na\n\n---\n", ""},
};

static void check_row(const struct row *r, bool places)
{
    struct buf blocks = {0}, told = {0};
    read_page(r->page, strlen(r->page), places, &blocks, &told);
    check_text(buf_string(places ? &blocks : &told), r->want, r->name);
    buf_free(&blocks);
    buf_free(&told);
}

/* What stands in the front matter is no text. */
static void check_front(void)
{
    struct row row = {"front matter is no text", "---\ntitle: A\n---\nb\n", "P 4-4= b"};
    check_row(&row, true);
    row = (struct row){"a header is no text", "Title: A\nDate: 1968\n\nb\n", "P 4-4= b"};
    check_row(&row, true);
    row = (struct row){"lines between rules without a key are", "---\na\n---\nb\n", "H2 2-2= a\nP 4-4= b"};
    check_row(&row, true);
}

static void check_deep(void)
{
    struct buf page = {0}, blocks = {0}, told = {0};
    for (int i = 0; i < 5000; i++)
        buf_adds(&page, ">");
    buf_adds(&page, " text");
    read_page(page.s, page.len, false, &blocks, &told);
    check_text(buf_string(&blocks), "P text", "five thousand quotations deep");
    buf_free(&page);
    buf_free(&blocks);
    buf_free(&told);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i], true);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        check_row(&facts[i], false);
    check_front();
    check_deep();
    return check_done();
}
