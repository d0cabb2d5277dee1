#include "blocks_told.h"
#include "check.h"
#include "language.h"

extern const struct reader read_tei, read_tei_corpus;

#define BEGIN "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
#define END "</body></text></TEI>"

static const struct row {
    const char *name, *body, *want;
} rows[] = {
    {"paragraphs", "<p>a\n  b</p> <p>c</p><ab>d</ab>", "P a/b\nP c\nP d"},
    {"divisions", "<div><head>a</head><p>b</p><div><head>c</head></div></div><div1><head>d</head><head>e</head></div1>",
     "H1 a\nP b\nH2 c\nH1 d\nP e"},
    {"verse", "<lg><l>a</l><l>b</l></lg><lg><l>c</l></lg><l>d</l><l>e</l>", "P a/b\nP c\nP d/e"},
    {"a poem's title", "<lg><head>t</head><lg><l>a</l></lg></lg>", "P t\nP a"},
    {"drama",
     "<sp><speaker>A.</speaker><l>b</l><l>c</l></sp><stage>d</stage><sp><speaker>E.</speaker><p>f <stage>g</stage> "
     "h</p></sp>",
     "P A./b/c\nP d\nP E./f g h"},
    {"lists", "<list><head>h</head><item>a</item><item><p>b</p><p>c</p></item></list><p>d</p>",
     "P h\nI a\nI b\nI c\nP d"},
    {"words and what they mean", "<list><label>a</label><item>b</item><label>c</label><item>d</item></list>",
     "I a b\nI c d"},
    {"a table", "<table><row><cell>a</cell><cell>b</cell></row><row><cell/><cell>d</cell></row></table>",
     "I a | b\nI | d"},
    {"notes", "<p>a<note n='3'>n</note> b<note><p>m</p><p>o</p></note>.</p><p>c</p>",
     "P a[3] b[2].\nN [3] n\nN [2] m\nN o\nP c"},
    {"a note in a heading", "<div><head>a<note>n</note></head><p>b</p></div>", "H1 a\nN [1] n\nP b"},
    {"a note by itself", "<p>a</p><note n='1'>n</note><p>b</p>", "P a\nN [1] n\nP b"},
    {"a note in verse, in an item", "<l>a<note>n</note></l><l>b</l><list><item>c<note>m</note></item></list>",
     "P a[1]/b\nN [1] n\nI c[2]\nN [2] m"},
    {"a note at the end is where its mark is",
     "<p>a<ref target='#x'>[5]</ref> b</p><p>c</p></body><back><p>d</p><note xml:id='x'><p>n</p><p>m</p></note></back>"
     "<body>",
     "P a[5] b\nN [5] n\nN m\nP c\nP d"},
    {"a mark without text; a second mark", "<p>a<ptr target='#x'/></p><p>b<ptr target='#x'/></p><note xml:id='x'>n</note>",
     "P a[1]\nN [1] n\nP b[1]"},
    {"a reference that is text leaves the note where it is",
     "<p>see <ref target='#x'>the note on a</ref></p><p>b</p><note xml:id='x'>n</note>",
     "P see the note on a\nP b\nN [1] n"},
    {"a note that says what it is about",
     "<p>a<anchor xml:id='x'/> b <seg xml:id='y'>c</seg> d</p><p>e</p><note target='#x'>n</note><note n='*' target='#y'>"
     "m</note><note target='#z'>o</note>",
     "P a[1] b c[*] d\nN [1] n\nN [*] m\nP e\nN [3] o"},
    {"a note about a paragraph, a line", "<p xml:id='x'>a</p><p>b</p><l xml:id='y'>c</l><l>d</l><note target='#x'>n</note>"
     "<note target='#y'>m</note>",
     "P a\nN [1] n\nP b\nP c[2]/d\nN [2] m"},
    {"a note that stands in a paragraph stays in it", "<p xml:id='x'>a<note target='#x'>n</note> b</p>",
     "P a[1] b\nN [1] n"},
    {"notes that come before the text", "</body></text><standOff><note xml:id='x'>n</note></standOff><text><body><p>a<ptr "
     "target='#x'/></p>",
     "P a[1]\nN [1] n"},
    {"marks that are left out", "<fw>a<ptr target='#x'/></fw><note xml:id='x'>n</note><p>b</p>", "N [1] n\nP b"},
    {"both spellings",
     "<p>v <choice><orig>theatru</orig><reg>divadle</reg></choice>, "
     "<choice><abbr>p.</abbr><expan>pan</expan></choice></p>",
     "P v theatru [divadle], p. [pan]"},
    {"an empty correction", "<p>a <choice><sic>b</sic><corr/></choice> c</p>", "P a b c"},
    {"readings", "<p>a <app><lem>b</lem><rdg>c</rdg></app> d <subst><del>e</del><add>f</add></subst> <del>g</del></p>",
     "P a b[1] d f g\nN [1] c"},
    {"a gap", "<p>a <gap reason='x'><desc>y</desc></gap> b</p>", "P a [\xE2\x80\xA6] b"},
    {"line breaks", "<p>a<lb/>b ko\n  <lb break='no'/>nec, slo-\n<lb break='no'/>vo</p>", "P a/b konec, slo-/vo"},
    {"words in words", "<p><w>Byl</w><w>jsem</w><pc join='left'>.</pc> <w part='I'>Pra</w><w part='F'>ha</w></p>",
     "P Byl jsem. Praha"},
    {"parts of names", "<p><persName><forename>Jan</forename><surname>Hus</surname></persName>, <hi>K</hi>ostnice</p>",
     "P Jan Hus, Kostnice"},
    {"running heads are left out", "<fw>x</fw><p>a</p>", "P a"},
    {"a bibliography", "<listBibl><bibl>a</bibl><bibl>b</bibl></listBibl>", "I a\nI b"},
    {"front and back", "</body><back><div><head>a</head><p>b</p></div></back><body>", "H1 a\nP b"},
    {"an entity of HTML", "<p>a&mdash;b &neznama;</p>",
     "P a\xE2\x80\x94"
     "b &neznama;"},
};

static bool read_text(const char *text, size_t len, struct source *s, struct buf *why)
{
    struct input in = {.path = "a.xml", .bytes = text, .len = len};
    return read_tei.read(s, &in, why);
}

static void check_blocks(const char *name, const char *text, size_t len, bool places, const char *want)
{
    struct source s = {0};
    struct buf why = {0}, told = {0};
    struct input in = {.path = "a.xml", .bytes = text, .len = len};
    if (read_text(text, len, &s, &why))
        tell_blocks(&s, &in, places, &told);
    else
        buf_addf(&told, "not read: %s", why.s);
    check_text(buf_string(&told), want, name);
    source_free(&s);
    buf_free(&why);
    buf_free(&told);
}

static void check_row(const struct row *r)
{
    struct buf text = {0};
    buf_addf(&text, "%s%s%s", BEGIN, r->body, END);
    check_blocks(r->name, text.s, text.len, false, r->want);
    buf_free(&text);
}

/* ---- names and pages ---- */

static void check_marks(void)
{
    static const char text[] =
        BEGIN "<pb n='12'/><p>V <placeName key='prg'>Praze</placeName> <persName ref='#hus'>Jan <name type='person' ref='#x'>Hus</name></persName> "
              "a <orgName>x</orgName><pb n='13' ed='1'/><pb facs='img/f14.jpg'/> <title>Dcerka</title> "
              "<name>y</name></p>" END;
    struct source s = {0};
    struct buf why = {0}, told = {0};
    read_text(text, sizeof text - 1, &s, &why);
    for (size_t i = 0; i < s.nnamed; i++)
        buf_addf(&told, "%d:%.*s ", s.named[i].kind, (int)(s.named[i].end - s.named[i].start),
                 s.text + s.named[i].start);
    check_text(buf_string(&told), "2:Praze 1:Jan Hus 3:x 4:Dcerka ", "names are what they are; the outer one counts");
    check(s.nnamed == 4 && s.named[0].key == marked_key("prg", NAME_PLACE) && s.named[1].key == marked_key("#hus", NAME_PERSON) &&
              !s.named[2].key, "names are whose they are");
    buf_clear(&told);
    for (size_t i = 0; i < s.npages; i++)
        buf_addf(&told, "%s:%.1s ", s.pages[i].label, s.text + s.pages[i].at + strspn(s.text + s.pages[i].at, "\n "));
    check_text(buf_string(&told), "12:V f14.jpg:D ", "pages of the first edition, by number or picture");
    source_free(&s);
    buf_free(&why);
    buf_free(&told);
}

static void check_marks_of_note(void)
{
    static const char text[] =
        BEGIN "<p>a<ptr target='#x'/></p>\n<note xml:id='x'>z <persName ref='p.xml#hus'>Jan\nHus</persName> v <placeName>Praze"
              "</placeName></note>" END;
    struct source s = {0};
    struct buf why = {0}, told = {0};
    read_text(text, sizeof text - 1, &s, &why);
    for (size_t i = 0; i < s.nnamed; i++)
        buf_addf(&told, "%d:%.*s ", s.named[i].kind, (int)(s.named[i].end - s.named[i].start),
                 s.text + s.named[i].start);
    check_text(buf_string(&told), "1:Jan\nHus 2:Praze ", "names in a note that has moved");
    check(s.nnamed == 2 && s.named[0].key == marked_key("hus", NAME_PERSON) && !s.named[1].key, "they stay whose they are");
    source_free(&s);
    buf_free(&why);
    buf_free(&told);
}

/* ---- corpora ---- */

static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    struct buf *told = ctx;
    struct input in = {.path = "a.xml"};
    (void)why;
    buf_addf(told, "%s(%s:", told->len ? " " : "", name);
    tell_facts(&s->document, told);
    buf_addf(told, ")");
    tell_blocks(s, &in, false, told);
    if (s->document.warnings)
        buf_addf(told, " !%s", s->document.warnings);
    source_free(s);
    return true;
}

static const struct row corpora[] = {
    {"each document by itself",
     "<TEI xml:id='x'><teiHeader><fileDesc><titleStmt><title>A</title><author>B</author></titleStmt></fileDesc></teiHeader>"
     "<text><body><p>a<note>n</note></p></body></text></TEI>"
     "<TEI><teiHeader><fileDesc><titleStmt><title>C</title></titleStmt></fileDesc></teiHeader><text><body><p>b"
     "<note>m</note></p></body></text></TEI>",
     "(x: title=A author=B date=1901 source=T lang=cs)\nP a[1]\nN [1] n "
     "(C: title=C author=W date=1901 source=T lang=cs)\nP b[1]\nN [1] m"},
    {"a corpus in a corpus",
     "<teiCorpus><teiHeader><fileDesc><titleStmt><author>V</author></titleStmt></fileDesc></teiHeader><TEI xml:id='a'>"
     "<text><p>a</p></text></TEI></teiCorpus><TEI xml:id='b'><text><p>b</p></text></TEI>",
     "(a: author=V date=1901 source=T lang=cs)\nP a (b: author=W date=1901 source=T lang=cs)\nP b"},
    {"notes of each", "<TEI xml:id='a'><text><p>a<ptr target='#n'/></p><note xml:id='n'>n</note></text></TEI><TEI "
     "xml:id='b'><text><p>b<anchor xml:id='o'/></p><note target='#o'>m</note></text></TEI>",
     "(a: author=W date=1901 source=T lang=cs)\nP a[1]\nN [1] n (b: author=W date=1901 source=T lang=cs)\nP b[1]\nN [1] m"},
    {"a text without TEI around it", "<text><p>a</p></text><TEI xml:id='b'><text><p>b</p></text></TEI>",
     "(text: author=W date=1901 source=T lang=cs)\nP a (b: author=W date=1901 source=T lang=cs)\nP b"},
    {"a damaged one is read to where it ends", "<TEI xml:id='a'><text><p>a</p></text></TEI><TEI xml:id='b'><text><p>b",
     "(a: author=W date=1901 source=T lang=cs)\nP a (b: author=W date=1901 source=T lang=cs)\nP b !"},
};

#define CORPUS                                                                                                         \
    "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title><author>W</author>" \
    "</titleStmt><publicationStmt><date when='1901'/></publicationStmt></fileDesc><profileDesc><langUsage><language "  \
    "ident='cs'/></langUsage></profileDesc></teiHeader>"

static void check_corpus(const struct row *r)
{
    struct buf text = {0}, why = {0}, told = {0};
    const struct members to = {.ctx = &told, .source = take_source};
    buf_addf(&text, CORPUS "%s</teiCorpus>", r->body);
    read_tei_corpus.members(&(struct input){.path = "a.xml", .bytes = text.s, .len = text.len}, &to, &why);
    check(!strncmp(buf_string(&told), r->want, strlen(r->want)), r->name);
    if (strncmp(buf_string(&told), r->want, strlen(r->want)))
        printf("# %s\n", told.s);
    buf_free(&text);
    buf_free(&why);
    buf_free(&told);
}

static void check_known_corpora(void)
{
    static const char one[] = "<teiCorpus><teiHeader/><TEI><text/></TEI></teiCorpus>";
    static const char two[] = "<t:teiCorpus xmlns:t='http://www.tei-c.org/ns/1.0'><t:TEI/><t:TEI></t:TEI></t:teiCorpus>";
    check(!read_tei_corpus.knows("x", one, sizeof one - 1), "a corpus of one document is that document");
    check(read_tei.knows("x", one, sizeof one - 1), "it is TEI");
    check(read_tei_corpus.knows("x", two, sizeof two - 1), "a corpus of two");
    check_blocks("a corpus of one", "<teiCorpus><TEI><text><p>a</p></text></TEI></teiCorpus>", 55, false, "P a");
}

/* ---- the header ---- */

static const struct row headers[] = {
    {"all of it",
     "<teiHeader><fileDesc><titleStmt><title type='short'>x</title><title>T &amp; "
     "u</title><author>A</author><author><persName>"
     "<forename>B</forename><surname>C</surname></persName></author></titleStmt><publicationStmt><date "
     "when='2020'>y</date><availability>"
     "<licence target='http://l'>CC0</licence></availability></publicationStmt><sourceDesc><bibl>Rukopis, "
     "<date>1843</date></bibl></sourceDesc>"
     "</fileDesc><profileDesc><langUsage><language ident='cs-CZ'/></langUsage></profileDesc></teiHeader><text "
     "xml:lang='ru'/>",
     "title=T & u author=A; B C date=1843 source=Rukopis, 1843 licence=CC0 lang=cs"},
    {"the date of writing is the best",
     "<teiHeader><fileDesc><publicationStmt><date when='2020'/></publicationStmt></fileDesc><profileDesc>"
     "<creation><date when='1829-05-01'>x</date></creation></profileDesc></teiHeader>",
     "date=1829-05-01"},
    {"the language of the text",
     "<teiHeader><profileDesc><langUsage><language ident='cs'/><language "
     "ident='ru'/></langUsage></profileDesc></teiHeader>"
     "<text xml:lang='ru'/>",
     "lang=ru"},
    {"the source's author",
     "<teiHeader><fileDesc><titleStmt><title>T</title><editor>E</editor></titleStmt><sourceDesc><bibl><author>A</"
     "author></bibl>"
     "</sourceDesc></fileDesc></teiHeader>",
     "title=T author=A source=A"},
};

static void check_header(const struct row *r)
{
    struct source s = {0};
    struct buf text = {0}, why = {0}, told = {0};
    buf_addf(&text, "<TEI xmlns='http://www.tei-c.org/ns/1.0'>%s</TEI>", r->body);
    if (read_text(text.s, text.len, &s, &why))
        tell_facts(&s.document, &told);
    check_text(buf_string(&told), r->want, r->name);
    source_free(&s);
    buf_free(&text);
    buf_free(&why);
    buf_free(&told);
}

int main(void)
{
    static const char placed[] = BEGIN "\n<p>Příliš\nžlutý</p>\n<p>a <hi>b</hi></p>\n<p>a\n &amp;</p>" END;
    static const char p4[] =
        "<!DOCTYPE TEI.2 SYSTEM 'x.dtd'><TEI.2><text><body><div1><head>a</head><p>b</p></div1></body></text></TEI.2>";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        check_header(&headers[i]);
    check_marks();
    check_marks_of_note();
    for (size_t i = 0; i < sizeof corpora / sizeof *corpora; i++)
        check_corpus(&corpora[i]);
    check_known_corpora();
    check_blocks("lines, and bytes of what stands there", placed, sizeof placed - 1, true,
                 "P 2-3= Příliš/žlutý\nP 4-4 a b\nP 5-6 a/&");
    check_blocks("P4", p4, sizeof p4 - 1, false, "H1 a\nP b");
    check(read_tei.knows("x", p4, sizeof p4 - 1), "P4 is known behind its DOCTYPE");
    check(read_tei.knows("x", "\xFF\xFE<\0T\0E\0I\0>\0", 12), "UTF-16 is known");
    check(!read_tei.knows("x", "<TEIx>", 6), "TEIx is not TEI");
    return check_done();
}
