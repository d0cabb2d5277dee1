#include "blocks_told.h"
#include "check.h"
#include "language.h"
#include "zip_made.h"

extern const struct reader read_odt;

#define NS "urn:oasis:names:tc:opendocument:xmlns:"
#define SPACES                                                                                                         \
    "xmlns:office='" NS "office:1.0' xmlns:text='" NS "text:1.0' xmlns:table='" NS "table:1.0' xmlns:style='" NS       \
    "style:1.0' "                                                                                                      \
    "xmlns:draw='" NS "drawing:1.0' xmlns:fo='" NS "xsl-fo-compatible:1.0' xmlns:meta='" NS                            \
    "meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
#define STYLES                                                                                                         \
    "<office:styles>"                                                                                                  \
    "<style:style style:name='Heading_20_2' style:family='paragraph' style:default-outline-level='2'/>"                \
    "<style:style style:name='T1' style:display-name='Nadpis 3' style:family='paragraph'/>"                            \
    "<style:style style:name='Title' style:family='paragraph'/>"                                                       \
    "<style:style style:name='Contents_20_1' style:display-name='Obsah 1' style:family='paragraph'/></office:styles>"  \
    "<office:automatic-styles><style:style style:name='P1' style:family='paragraph' "                                  \
    "style:parent-style-name='Heading_20_2'/>"                                                                         \
    "<style:page-layout style:name='pm'><style:page-layout-properties style:num-format='i'/></style:page-layout>"      \
    "<style:style style:name='P2' style:family='paragraph'><style:paragraph-properties "                               \
    "fo:break-before='page'/></style:style>"                                                                           \
    "<style:style style:name='P3' style:family='paragraph' "                                                           \
    "style:master-page-name='Front'><style:paragraph-properties style:page-number='7'/></style:style>"                 \
    "<style:style style:name='P4' style:family='paragraph' "                                                           \
    "style:master-page-name='Standard'><style:paragraph-properties style:page-number='1'/></style:style>"              \
    "</office:automatic-styles><office:master-styles><style:master-page style:name='Front' "                           \
    "style:page-layout-name='pm'>"                                                                                     \
    "<style:header><text:p>header</text:p></style:header></style:master-page></office:master-styles>"
#define BEGIN                                                                                                          \
    "<?xml version='1.0'?><office:document " SPACES                                                                    \
    " office:mimetype='application/vnd.oasis.opendocument.text'>" STYLES "<office:body><office:text>"
#define END "</office:text></office:body></office:document>"
#define NOTE(mark, text)                                                                                               \
    "<text:note><text:note-citation>" mark "</text:note-citation><text:note-body>\n " text                             \
    "</text:note-body></text:note>"
#define P(text) "<text:p>" text "</text:p>"
#define CELL(text) "<table:table-cell>" text "</table:table-cell>"
#define ROW(cells) "<table:table-row>" cells "</table:table-row>"

static const struct row {
    const char *name, *body, *want;
} rows[] = {
    {"paragraphs", P("a") "\n<text:p/>" P("b"), "P a\nP b"},
    {"spans do not break words", P("Pra<text:span>ha</text:span> a"), "P Praha a"},
    {"white space", P("a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d"), "P a b c/d"},
    {"headings", "<text:h text:outline-level='3'>a</text:h><text:h>b</text:h>", "H3 a\nH1 b"},
    {"headings by style",
     "<text:p text:style-name='P1'>a</text:p><text:p text:style-name='T1'>b</text:p><text:p "
     "text:style-name='Title'>c</text:p>",
     "H2 a\nH3 b\nH1 c"},
    {"lists",
     "<text:list><text:list-item>" P("a") "<text:list><text:list-item>" P(
         "b") "</text:list-item></text:list></text:list-item></text:list>" P("c"),
     "I a\nI b\nP c"},
    {"a table",
     "<table:table>" ROW(CELL(P("a")) CELL(P("b"))) ROW("<table:covered-table-cell/>" CELL(P("d"))) "</table:table>",
     "I a | b\nI | d"},
    {"notes", P("a" NOTE("1", P("n") P("m")) " b" NOTE("*", P("o"))) P("c"), "P a[1] b[*]\nN [1] n\nN m\nN [*] o\nP c"},
    {"a note in a heading", "<text:h text:outline-level='1'>a" NOTE("1", P("n")) "</text:h>", "H1 a\nN [1] n"},
    {"a table of contents",
     "<text:table-of-content><text:index-body>" P("a 1") "</text:index-body></text:table-of-content>"
                                                         "<text:p text:style-name='Contents_20_1'>b 2</text:p>" P("c"),
     "P c"},
    {"tracked changes",
     "<text:tracked-changes><text:changed-region><text:deletion>" P(
         "x") "</text:deletion></text:changed-region></text:tracked-changes>" P("a<text:change-start/"
                                                                                ">b<text:change-end/>"),
     "P ab"},
    {"comments", P("a<office:annotation>" P("x") "</office:annotation>b"), "P ab"},
    {"a text box comes behind its paragraph",
     P("a<draw:frame><draw:text-box>" P("box") "</draw:text-box></draw:frame>b"), "P ab\nP box"},
    {"a section", "<text:section>" P("a") "</text:section>", "P a"},
};

static void tell(const char *path, const struct buf *bytes, struct buf *blocks, struct buf *facts, struct buf *pages)
{
    struct source s = {0};
    struct buf why = {0};
    struct input in = {.path = path, .bytes = bytes->s, .len = bytes->len};
    if (read_odt.read(&s, &in, &why)) {
        tell_blocks(&s, &in, false, blocks);
        tell_facts(&s.document, facts);
    } else {
        buf_addf(blocks, "not read: %s", why.s);
    }
    for (size_t i = 0; i < s.npages; i++)
        buf_addf(pages, "%s%s:%.1s", i ? " " : "", s.pages[i].label,
                 s.text + s.pages[i].at + strspn(s.text + s.pages[i].at, "\n "));
    source_free(&s);
    buf_free(&why);
}

static void check_row(const struct row *r, bool pages)
{
    struct buf text = {0}, blocks = {0}, facts = {0}, told = {0};
    buf_addf(&text, "%s%s%s", BEGIN, r->body, END);
    tell("a.fodt", &text, &blocks, &facts, &told);
    check_text(buf_string(pages ? &told : &blocks), r->want, r->name);
    buf_free(&text);
    buf_free(&blocks);
    buf_free(&facts);
    buf_free(&told);
}

static const struct row pages[] = {
    {"no page is known", P("a") "<text:p text:style-name='P2'>b</text:p>", ""},
    {"soft breaks and hard ones", P("a<text:soft-page-break/>b") "<text:p text:style-name='P2'>c</text:p>",
     "1:a 2:b 3:c"},
    {"Roman numbers, then from 1",
     "<text:p text:style-name='P3'>a<text:soft-page-break/>b</text:p><text:p text:style-name='P4'>c</text:p>",
     "vii:a viii:b 1:c"},
};

static const struct packed {
    const char *name, *text, *blocks, *facts;
} packed[] = {
    {"a zip",
     "=== meta.xml\n<office:document-meta " SPACES
     "><office:meta><dc:creator>B</dc:creator><meta:initial-creator>A</meta:initial-creator>"
     "<dc:title>T</dc:title><dc:date>2022-01-01T00:00:00</dc:date><meta:creation-date>2021-02-03T04:05:06</"
     "meta:creation-date>"
     "<dc:language>ru-RU</dc:language></office:meta></office:document-meta>\n"
     "=== content.xml\n<office:document-content " SPACES
     "><office:body><office:text>" P("a") "</office:text></office:body></office:document-content>\n",
     "P a", "title=T author=A date=2021-02-03 lang=ru"},
    {"no content", "=== meta.xml\n<a/>\n", "not read: no OpenDocument text: it has no content.xml", ""},
    {"an encrypted one", "=== META-INF/manifest.xml\n<m><f><manifest:encryption-data/></f></m>\n=== content.xml\nxyz\n",
     "not read: encrypted: it opens with a password only", ""},
    {"a spreadsheet",
     "=== content.xml\n<office:document-content " SPACES
     "><office:body><office:spreadsheet/></office:body></office:document-content>\n",
     "not read: no text document", ""},
};

static void check_packed(const struct packed *p)
{
    struct buf zip = {0}, blocks = {0}, facts = {0}, told = {0};
    zip_made(&zip, p->text, strlen(p->text));
    tell("a.odt", &zip, &blocks, &facts, &told);
    check_text(buf_string(&blocks), p->blocks, p->name);
    check_text(buf_string(&facts), p->facts, "its metadata");
    buf_free(&zip);
    buf_free(&blocks);
    buf_free(&facts);
    buf_free(&told);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i], false);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        check_row(&pages[i], true);
    for (size_t i = 0; i < sizeof packed / sizeof *packed; i++)
        check_packed(&packed[i]);
    check(read_odt.knows("x", BEGIN, strlen(BEGIN)), "a flat one is known by its beginning");
    check(!read_odt.knows("x", "<office:document>", 17), "without the mimetype it is not");
    return check_done();
}
