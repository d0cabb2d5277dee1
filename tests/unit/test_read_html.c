#include "blocks_told.h"
#include "check.h"
#include "language.h"

extern const struct reader read_html;

static void read_page(const char *page, size_t len, bool places, struct buf *blocks, struct buf *facts)
{
    struct source s = {0};
    struct buf why = {0};
    struct input in = {.path = "a.html", .bytes = page, .len = len};
    if (read_html.read(&s, &in, &why)) {
        tell_blocks(&s, &in, places, blocks);
        tell_facts(&s.document, facts);
        tell_fact(facts, "encoding", s.document.encoding);
        tell_fact(facts, "warnings", s.document.warnings);
    } else {
        buf_addf(blocks, "not read: %s", why.s);
    }
    source_free(&s);
    buf_free(&why);
}

static void check_blocks(const char *name, const char *page, const char *want, bool places)
{
    struct buf blocks = {0}, facts = {0};
    read_page(page, strlen(page), places, &blocks, &facts);
    check_text(buf_string(&blocks), want, name);
    buf_free(&blocks);
    buf_free(&facts);
}

#define LONG "A sentence that is long enough to be the text of a page and not what stands around it. "

static const struct row {
    const char *name, *page, *want;
} rows[] = {
    /* ---- paragraphs and words ---- */
    {"paragraphs that nobody ends", "<p>a<p>b<div>c</div>d", "P a\nP b\nP c\nP d"},
    {"inline elements do not break words", "<p><b>P</b>ra<i>ha</i> a <span>Br</span>no", "P Praha a Brno"},
    {"capitals", "<HTML><BODY><P ALIGN=LEFT>a<FONT SIZE=2>b</FONT></BODY></HTML>", "P ab"},
    {"ends without a beginning", "a</b></div></p></table>b</html>c", "P a\nP b\nP c"},
    {"crossed elements", "<p>a<b>b<i>c</b>d</i>e", "P abcde"},
    {"white space", "<p>\n  a \n\t b  </p>", "P a/b"},
    {"entities", "<p>K&aacute;&#345;&#x17E;a &amp; &lt;b&gt; &neznama;", "P K\xC3\xA1\xC5\x99\xC5\xBE" "a & <b> &neznama;"},
    {"no-break spaces by themselves", "<p>&nbsp;</p><p>&nbsp;&nbsp;a&nbsp;b</p>", "P a\xC2\xA0" "b"},
    {"a soft hyphen stays", "<p>Mosk&shy;va", "P Mosk\xC2\xADva"},
    {"a lone less-than sign", "<p>a < b", "P a < b"},
    {"custom elements", "<my-card>a</my-card><my-card>b</my-card>", "P a\nP b"},
    {"unknown elements", "<p>a<o:p>b</o:p>c", "P abc"},
    {"conditions of a word processor", "<p>Pra<![if !mso]>ha<![endif]><!--[if mso]>b<![endif]--> c", "P Praha c"},
    {"CDATA", "<p>a<![CDATA[ b < c]]>d", "P a b < c d"},
    {"comments", "<p>a<!-- b -->c<!-- never ended", "P ac"},
    {"nothing", "", ""},
    {"only tags", "<html><body><p></p><br><hr></body></html>", ""},
    /* ---- line ends ---- */
    {"one line end", "<p>a<br>b<br/>c", "P a/b/c"},
    {"two line ends are a paragraph", "a<br><br>b<BR>&nbsp;<BR>\nc", "P a\nP b\nP c"},
    {"line ends at the edges", "<p><br>a<br></p>b", "P a\nP b"},
    {"preformatted text", "<pre>\n a\n   b\n</pre>", "P a/   b"},
    {"preformatted text with marks", "<pre><b>int</b> a;\n\n<i>b</i></pre>", "P int a;//b"},
    /* ---- headings, lists, tables ---- */
    {"headings", "<h1>a</h1><h2>b<br>c</h2><h6>d</h6>e", "H1 a\nH2 b c\nH6 d\nP e"},
    {"a heading of blocks", "<h2><div>a</div><div>b</div></h2>", "H2 a b"},
    {"a heading of a list", "<h2><ul><li>a</ul><dl><dt>b<dd>c</dl></h2>d", "H2 a b c\nP d"},
    {"lists", "<ul><li>a<li><p>b<p>c<ul><li>d</ul></ul>", "I a\nI b\nI c\nI d"},
    {"terms", "<dl><dt>a<dd>b<dt>c<dd><p>d<p>e</dl>", "I a/b\nI c\nI d\nI e"},
    {"a table", "<table><caption>t</caption><tr><th>a<th>b<tr><td>c<td>d</table>", "P t\nI a | b\nI c | d"},
    {"a table over lines", "<table>\n<tr>\n<td>a\n</td>\n<td>\nb\nc</td>\n</tr>\n</table>", "I a | b c"},
    {"empty cells", "<table><tr><td>a<td><td>c<td></tr><tr><td><td>b</table>", "I a | | c\nI b"},
    {"blocks in cells", "<table><tr><th>a<td><ul><li>b<li>c</ul><td><p>d</table>", "I a | b c | d"},
    {"a table for layout", "<table><tr><td>menu<td><p>a<p>b</table>", "P menu\nP a\nP b"},
    {"tables within tables", "<table><tr><td>x<td><table><tr><td>a<td>b</table></table>", "P x\nI a | b"},
    {"one column", "<table><tr><td>a<tr><td>b</table>", "P a\nP b"},
    {"role=presentation", "<table role=presentation><tr><td>a<td>b</table>", "P a\nP b"},
    {"a figure", "<figure><img alt='x'><figcaption>b</figcaption></figure>", "P b"},
    {"a picture's text", "<p>a <img alt='b c'> d<img alt=''>", "P a b c d"},
    {"an initial that is a picture", "<p><img alt='P'>raha", "P Praha"},
    {"a quotation", "<blockquote>a</blockquote>b", "P a\nP b"},
    /* ---- small things within a line ---- */
    {"quotation marks", "<p>a <q>b</q>", "P a \xE2\x80\x9C" "b\xE2\x80\x9D"},
    {"raised digits", "<p>200 m<sup>2</sup>, 19<sup>th</sup>, H<sub>2</sub>O", "P 200 m\xC2\xB2, 19th, H2O"},
    {"ruby", "<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>", "P a (b)"},
    /* ---- what is left out ---- */
    {"scripts", "<p>a</p><script>b('<p>c</p>')</script><style>d</style><template>e</template><svg><text>f</text></svg>", "P a"},
    {"noscript", "<p>a</p><noscript>b</noscript>", "P a"},
    {"hidden", "<p>a<p hidden>b<p style='display : none'>c<p hidden=until-found>d", "P a\nP d"},
    {"navigation", "<nav>a</nav><div role=navigation>b</div><p>c", "P c"},
    {"a menu", "<div class='left-menu'><ul><li><a href=a>a</a><li><a href=b>b</a></ul></div><p>c", "P c"},
    {"a class that sounds like one", "<div class='sidebar'>" LONG "<a href=a>a</a></div><p>c", "P " LONG "a\nP c"},
    {"camel case", "<ul id=leftNav><li><a href=a>a</a></ul><p>c", "P c"},
    {"links without such a name", "<ul><li><a href=a>a</a></ul><p>c", "I a\nP c"},
    {"the page's header and footer", "<header>Site</header><p>a</p><footer>(c)</footer>", "P a"},
    {"a header with the heading", "<header><h1>a</h1><p>b</p></header>c", "H1 a\nP b\nP c"},
    {"an article's header and footer", "<article><header>a</header>b<footer>c</footer></article>", "P a\nP b\nP c"},
    {"a long footer", "<footer>" LONG LONG LONG LONG LONG "a</footer>", "P " LONG LONG LONG LONG LONG "a"},
    {"a search form", "<form>Search: <input> <button>Go</button></form><p>a", "P a"},
    {"a page in a form", "<form><h2>a</h2>b<select><option>c</select></form>", "H2 a\nP b"},
    {"an aside", "<aside>a</aside><aside><a href=b>b</a></aside>", "P a"},
    {"nothing but navigation", "<nav><a href=a>a</a></nav><script>b</script>", "P a"},
    {"marks of programs", "<h2>a<a class=headerlink href='#a'>\xC2\xB6</a><span class=mw-editsection>[edit]</span></h2>", "H2 a"},
    /* ---- footnotes ---- */
    {"a note by its link back", "<p>a<a href='#n' id=r>1</a> b.<p>c<div><p id=n><a href='#r'>1</a> note</div>", "P a b.\nN note\nP c"},
    {"a raised note", "<p>a<sup><a href='#n'>1</a></sup><ol><li id=n>note</ol>", "P a\nN note"},
    {"notes by class", "<p>a<a class=footnote-ref href='#n'>x y</a><div class=footnotes><h2>Notes</h2><ol><li id=n>note</ol></div>", "P a\nN note"},
    {"epub:type", "<p>a<a epub:type=noteref href='#n'>*</a><aside epub:type=footnote id=n><p>b<p>c</aside>", "P a\nN b\nN c"},
    {"an anchor in the note", "<p>a<a href='#n' name=r>[1]</a><div><p><a name=n></a><a href='#r'>[1]</a> b<p>c</div>", "P a\nN b\nN c"},
    {"a note in a definition", "<p>a<a class=footnote-reference href='#n'>1</a><dl class=footnote><dt id=n>1<dd>b</dl>", "P a\nN b\nI 1"},
    {"a note that begins with its mark", "<p>a<a href='#n'>[1]</a><p><a name=n>[1]</a> b", "P a\nN b"},
    {"two references to one note", "<p>a<sup><a href='#n'>1</a></sup><p>b<sup><a href='#n'>1</a></sup><p id=n>c", "P a\nN c\nP b"},
    {"a note without a reference", "<p>a<div class=footnotes><p id=n>b</div>", "P a\nP b"},
    {"a reference without a note", "<p>a<sup><a href='#n'>1</a></sup>", "P a\xC2\xB9"},
    {"a number that leads to a chapter", "<p><a href='#c'>1</a><div id=c><h2>a</h2>b</div>", "P 1\nH2 a\nP b"},
    {"a note in a cell", "<table><tr><td>a<sup><a href='#n'>1</a></sup><td>b</table><p id=n>c", "I a | b\nN c"},
    {"a note within the text", "<p>a<span class=sidenote>a note beside the text</span> b", "P a b\nN a note beside the text"},
    {"a note in a note", "<p>a<sup><a href='#n'>1</a></sup><p id=n>b<sup><a href='#m'>2</a></sup><p id=m>c", "P a\nN b\nP c"},
};

/* Lines, and bytes where the text stands as it is. */
static const struct row placed[] = {
    {"lines", "<p>a\nb</p>\n\n<p>c", "P 1-2= a/b\nP 4-4= c"},
    {"CRLF and CR", "<p>a\r\n<p>b\r<p>c", "P 1-1= a\nP 2-2= b\nP 3-3= c"},
    {"behind a comment", "<!--\n\n--><p>a <b>b</b></p>\n<script>\n\n</script><p>c", "P 3-3 a b\nP 6-6= c"},
    {"an entity", "\n<p>a &amp; b", "P 2-2 a & b"},
    {"a note", "<p>a<sup><a href='#n'>1</a></sup>\n<p>b\n<p id=n>c", "P 1-1= a\nN 3-3= c\nP 2-2= b"},
    {"a table", "<table><tr><td>a\n<td>b\n<tr><td>c</table>", "I 1-2 a | b\nI 3-3= c"},
    {"a byte order mark", "\xEF\xBB\xBF<p>a", "P 1-1= a"},
    {"a line of preformatted text", "<pre>\na\n\nb</pre>", "P 2-4= a//b"},
};

/* ---- metadata ---- */

static const struct row facts[] = {
    {"none", "<p>a", "encoding=UTF-8"},
    {"a title", "<title> a \n b </title><h1>c</h1>", "title=a b encoding=UTF-8"},
    {"the heading tells the title", "<title>Praha - Web</title><h1>Praha</h1>", "title=Praha encoding=UTF-8"},
    {"no title", "<h2>a</h2><h1>b</h1>", "title=b encoding=UTF-8"},
    {"a drawing's title", "<svg><title>a</title></svg><p>b", "title=a encoding=UTF-8"},
    {"meta",
     "<html lang=cs-CZ><meta name=Author content='A'><meta name=DC.creator content='B'><meta name=dc.creator content='C'>"
     "<meta property=og:title content=T><meta property=article:published_time content=2020-01-02T03:04>"
     "<link rel=canonical href=http://x/><link rel=license href=L>",
     "title=T author=B; C date=2020-01-02 source=http://x/ licence=L lang=cs encoding=UTF-8"},
    {"XHTML", "<?xml version='1.0' encoding='UTF-8'?><html xml:lang='ru' xmlns='x'><title>a</title>", "title=a lang=ru encoding=UTF-8"},
    {"frames", "<frameset><frame src=a.htm></frameset>",
     "encoding=UTF-8 warnings=the text of a frame stands in a file of its own: a.htm"},
    {"a declared encoding", "<meta charset='windows-1250'><title>P\xF8\xEDli\x9A</title>", "title=P\xC5\x99\xC3\xADli\xC5\xA1 encoding=cp1250"},
    {"an encoding declared the old way",
     "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=koi8-r'><title>\xF0\xD2\xC1\xC7\xC1</title>",
     "title=\xD0\x9F\xD1\x80\xD0\xB0\xD0\xB3\xD0\xB0 encoding=KOI8-R"},
    {"a declaration that lies", "<meta charset=iso-8859-1><title>P\xC5\x99\xC3\xADli\xC5\xA1</title>",
     "title=P\xC5\x99\xC3\xADli\xC5\xA1 encoding=UTF-8"},
};

static void check_facts(const struct row *r)
{
    struct buf blocks = {0}, told = {0};
    read_page(r->page, strlen(r->page), false, &blocks, &told);
    check_text(buf_string(&told), r->want, r->name);
    buf_free(&blocks);
    buf_free(&told);
}

/* Elements within elements, much deeper than anybody writes them. */
static void check_deep(void)
{
    struct buf page = {0}, blocks = {0}, told = {0};
    for (int i = 0; i < 20000; i++)
        buf_adds(&page, i % 2 ? "<div>" : "<b>");
    buf_adds(&page, "text");
    read_page(page.s, page.len, false, &blocks, &told);
    check_text(buf_string(&blocks), "P text", "twenty thousand elements deep");
    buf_free(&page);
    buf_free(&blocks);
    buf_free(&told);
}

#define ROWS(table) (sizeof(table) / sizeof *(table))

int main(void)
{
    for (size_t i = 0; i < ROWS(rows); i++)
        check_blocks(rows[i].name, rows[i].page, rows[i].want, false);
    for (size_t i = 0; i < ROWS(placed); i++)
        check_blocks(placed[i].name, placed[i].page, placed[i].want, true);
    for (size_t i = 0; i < ROWS(facts); i++)
        check_facts(&facts[i]);
    check_deep();
    return check_done();
}
