#include "blocks_told.h"
#include "check.h"
#include "language.h"
#include "zip_made.h"

extern const struct reader read_docx;

#define W "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
#define BEGIN                                                                                                          \
    "\n=== word/document.xml\n<w:document " W                                                                          \
    " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>"
#define END "</w:body></w:document>\n"
#define R(text) "<w:r><w:t>" text "</w:t></w:r>"
#define P(text) "<w:p>" R(text) "</w:p>"
#define BOLD(text) "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" text "</w:t></w:r></w:p>"
#define STYLED(style, text) "<w:p><w:pPr><w:pStyle w:val='" style "'/></w:pPr>" R(text) "</w:p>"
#define STYLES                                                                                                         \
    "=== word/styles.xml\n<w:styles " W ">"                                                                            \
    "<w:style w:type='paragraph' w:styleId='Nadpis1'><w:name w:val='heading 1'/></w:style>"                            \
    "<w:style w:type='paragraph' w:styleId='Kapitola'><w:name w:val='Kapitola'/><w:basedOn "                           \
    "w:val='Podklad'/></w:style>"                                                                                      \
    "<w:style w:type='paragraph' w:styleId='Podklad'><w:name w:val='x'/><w:pPr><w:outlineLvl "                         \
    "w:val='1'/></w:pPr></w:style>"                                                                                    \
    "<w:style w:type='paragraph' w:styleId='Kruh'><w:name w:val='y'/><w:basedOn w:val='Kruh'/></w:style>"              \
    "<w:style w:type='paragraph' w:styleId='Text'><w:name w:val='heading 3'/><w:pPr><w:outlineLvl "                    \
    "w:val='9'/></w:pPr></w:style>"                                                                                    \
    "<w:style w:type='character' w:styleId='Znak'><w:name w:val='heading 2'/></w:style>"                               \
    "<w:style w:type='paragraph' w:styleId='Nzev'><w:name w:val='Title'/></w:style>"                                   \
    "<w:style w:type='paragraph' w:styleId='Obsah1'><w:name w:val='toc 1'/></w:style></w:styles>\n"
#define NOTES                                                                                                          \
    "=== word/footnotes.xml\n<w:footnotes " W "><w:footnote w:type='separator' w:id='-1'><w:p>" R(                     \
        "---") "</w:p></w:footnote>"                                                                                   \
               "<w:footnote w:id='7'><w:p><w:r><w:footnoteRef/></w:r>" R(" sedm") "</w:p>" P(                          \
                   "dál") "</w:footnote>"                                                                              \
                          "<w:footnote w:id='8'>" P("osm") "</w:footnote></w:footnotes>\n"
#define NOTE(id) "<w:r><w:footnoteReference w:id='" id "'/></w:r>"
#define CELL(text) "<w:tc>" text "</w:tc>"
#define ROW(cells) "<w:tr>" cells "</w:tr>"
#define FIELD(code, result)                                                                                            \
    "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" code "</w:instrText></w:r>"                      \
    "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" R(result) "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
#define RENDERED "<w:r><w:lastRenderedPageBreak/></w:r>"
#define BREAK "<w:r><w:br w:type='page'/></w:r>"

static const struct row {
    const char *name, *body, *want;
} rows
    [] =
        {
            {"paragraphs", P("a") "<w:p/>" P("b"), "P a\nP b"},
            {"runs do not break words", "<w:p>" R("Pra") R("ha ") R("a") "</w:p>", "P Praha a"},
            {"only w:t is text", "<w:p>\n  <w:r>x<w:t>a</w:t>\n</w:r></w:p>", "P a"},
            {"headings by style", STYLED("Nadpis1", "a") STYLED("Kapitola", "b") STYLED("Nzev", "c"),
             "H1 a\nH2 b\nH1 c"},
            {"a style that is none", STYLED("Kruh", "a") STYLED("Text", "b") STYLED("Znak", "c"), "P a\nP b\nP c"},
            {"a heading by a style that is nowhere", STYLED("Heading2", "a"), "H2 a"},
            {"a level of its own", "<w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr>" R("a") "</w:p>", "H3 a"},
            {"bold lines before text", BOLD("a") BOLD("b") P("c") BOLD("d") P("e."), "H1 a\nH1 b\nP c\nH1 d\nP e."},
            {"below those with a style", STYLED("Nadpis1", "a") BOLD("b") P("c") STYLED("Kapitola", "d") BOLD("e") P("f"),
             "H1 a\nH2 b\nP c\nH2 d\nH3 e\nP f"},
            {"bold, and no heading",
             BOLD("a.") P("b") BOLD("c:") P("d") "<w:p><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>e</w:t></w:r></w:p>" P(
                 "f") "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>g</w:t></w:r>" R("h") "</w:p>" P("i") BOLD("j"),
             "P a.\nP b\nP c:\nP d\nP e\nP f\nP gh\nP i\nP j"},
            {"all of it bold", BOLD("a") BOLD("b") BOLD("c") BOLD("d") P("e"), "P a\nP b\nP c\nP d\nP e"},
            {"a bold line of nothing", P("a.") BOLD("\xC2\xA0") P("b"), "P a.\nP b"},
            {"a table's title", BOLD("a") "<w:tbl>" ROW(CELL(P("b"))) "</w:tbl>" P("c"), "P a\nI b\nP c"},
            {"a table of contents by style", STYLED("Obsah1", "a 5") P("b"), "P b"},
            {"a table of contents as a control",
             "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of "
             "Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>" P(
                 "a 5") "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" P("b") "</w:sdtContent></w:sdt>",
             "P b"},
            {"a list",
             "<w:p><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr>" R(
                 "a") "</w:p>"
                      "<w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" R("b") "</w:p>",
             "I a\nP b"},
            {"a table", "<w:tbl>" ROW(CELL(P("a")) CELL(P("b"))) ROW(CELL("<w:p/>") CELL(P("d"))) "</w:tbl>" P("e"),
             "I a | b\nI | d\nP e"},
            {"paragraphs of a cell", "<w:tbl>" ROW(CELL(P("a") P("b")) CELL(P("c"))) "</w:tbl>", "I a b | c"},
            {"a table in a table",
             "<w:tbl>" ROW(CELL(P("a") "<w:tbl>" ROW(CELL(P("b")) CELL(P("c"))) "</w:tbl>" P("d"))
                               CELL(P("e"))) "</w:tbl>",
             "I a\nI b | c\nI d | e"},
            {"notes", "<w:p>" R("a") NOTE("7") R(" b") NOTE("8") NOTE("9") "</w:p>" P("c"),
             "P a[1] b[2]\nN [1] sedm\nN d\xC3\xA1l\nN [2] osm\nP c"},
            {"a note in a heading", "<w:p><w:pPr><w:pStyle w:val='Nadpis1'/></w:pPr>" R("a") NOTE("8") "</w:p>",
             "H1 a\nN [1] osm"},
            {"a note in a table", "<w:tbl>" ROW(CELL("<w:p>" R("a") NOTE("8") "</w:p>") CELL(P("b"))) "</w:tbl>",
             "I a[1] | b\nN [1] osm"},
            {"tracked changes",
             "<w:p>" R("a") "<w:del>"
                            "<w:r><w:delText>x</w:delText></w:r>"
                            "</w:del><w:ins>" R("b") "</w:ins>"
                                                     "<w:moveFrom>" R("y") "</w:moveFrom></w:p>",
             "P ab"},
            {"fields", "<w:p>" FIELD(" PAGE ", "5") R(" ") FIELD("HYPERLINK \"http://x\"", "a") "</w:p>", "P 5 a"},
            {"a field in a field's code",
             "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>" FIELD(
                 "REF",
                 "x") "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" R("a") "<w:r><w:fldChar "
                                                                                "w:fldCharType='end'/></w:r></w:p>",
             "P a"},
            {"signs",
             "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/"
             "><w:t>e</w:t></w:r></w:p>",
             "P a b/c\xE2\x80\x91"
             "de"},
            {"hidden text",
             "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:rPr><w:vanish "
             "w:val='0'/></w:rPr><w:t>a</w:t></w:r></w:p>",
             "P a"},
            {"a text box comes behind its paragraph, and once",
             "<w:p>" R("a") "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" P(
                 "box") "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" P("box") "</w:txbxContent></"
                                                                                            "mc:Fallback></"
                                                                                            "mc:AlternateContent></"
                                                                                            "w:r>" R("b") "</w:p>",
             "P ab\nP box"},
            {"a hyperlink", "<w:p>" R("a ") "<w:hyperlink>" R("b") "</w:hyperlink></w:p>", "P a b"},
            {"damaged in the middle", P("a") "<w:p>" R("b") "</w:x>" P("c"), "P a\nP b\nP c"},
};

static void add_document(struct buf *zip, const char *body)
{
    struct buf text = {0};
    buf_addf(&text, "%s%s%s%s%s", STYLES, NOTES, BEGIN + 1, body, END);
    zip_made(zip, text.s, text.len);
    buf_free(&text);
}

static bool read_bytes(const struct buf *zip, struct source *s, struct buf *why)
{
    struct input in = {.path = "a.docx", .bytes = zip->s, .len = zip->len};
    return read_docx.read(s, &in, why);
}

static void check_blocks(const char *name, const char *body, const char *want)
{
    struct buf zip = {0}, told = {0}, why = {0};
    struct source s = {0};
    add_document(&zip, body);
    struct input in = {.path = "a.docx", .bytes = zip.s, .len = zip.len};
    if (read_docx.read(&s, &in, &why))
        tell_blocks(&s, &in, false, &told);
    else
        buf_addf(&told, "not read: %s", why.s);
    check_text(buf_string(&told), want, name);
    source_free(&s);
    buf_free(&zip);
    buf_free(&told);
    buf_free(&why);
}

/* ---- pages: label and the text it begins with ---- */

static const struct row pages[] = {
    {"no page is known", P("a") "<w:p>" BREAK R("b") "</w:p>", ""},
    {"as Word has laid them out", "<w:p>" R("a ") RENDERED R("b") "</w:p><w:p>" RENDERED R("c") "</w:p>",
     "1:a 2:b 3:c"},
    {"a break and its mark are one",
     "<w:p>" R("a") BREAK "</w:p><w:p>" RENDERED R("b") "</w:p><w:p>" RENDERED R("c") "</w:p>", "1:a 2:b 3:c"},
    {"Roman numbers, then from 1",
     "<w:p>" R("a") "</w:p><w:p>" RENDERED R(
         "b") "<w:pPr><w:sectPr><w:pgNumType w:fmt='lowerRoman' w:start='7'/></w:sectPr></w:pPr></w:p>"
              "<w:p>" RENDERED R("c") "</w:p><w:sectPr><w:pgNumType w:start='1'/></w:sectPr>",
     "vii:a viii:b 1:c"},
};

static void check_pages(const struct row *r)
{
    struct buf zip = {0}, told = {0}, why = {0};
    struct source s = {0};
    add_document(&zip, r->body);
    read_bytes(&zip, &s, &why);
    for (size_t i = 0; i < s.npages; i++)
        buf_addf(&told, "%s%s:%.1s", i ? " " : "", s.pages[i].label,
                 s.text + s.pages[i].at + strspn(s.text + s.pages[i].at, "\n "));
    check_text(buf_string(&told), r->want, r->name);
    source_free(&s);
    buf_free(&zip);
    buf_free(&told);
    buf_free(&why);
}

/* ---- facts, and what is no document ---- */

static void check_facts(void)
{
    static const char text[] =
        "=== _rels/.rels\n<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        "<Relationship Type='http://x/officeDocument' Target='/w/doc2.xml'/></Relationships>\n"
        "=== docProps/core.xml\n<c xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:t='http://purl.org/dc/terms/'><dc:title>Titul &amp; b</dc:title>"
        "<dc:creator>A</dc:creator><t:modified>2022-02-02T00:00:00Z</t:modified><t:created>2021-03-04T05:06:07Z</"
        "t:created>"
        "<dc:language>cs-CZ</dc:language></c>\n"
        "=== w/doc2.xml\n<w:document " W "><w:body>" P("a") "</w:body></w:document>\n";
    struct buf zip = {0}, told = {0}, why = {0};
    struct source s = {0};
    zip_made(&zip, text, sizeof text - 1);
    check(read_bytes(&zip, &s, &why), "the document is found by its relation");
    tell_facts(&s.document, &told);
    check_text(buf_string(&told), "title=Titul & b author=A date=2021-03-04 lang=cs", "metadata");
    source_free(&s);
    buf_free(&zip);
    buf_free(&told);
    buf_free(&why);
}

static void check_failures(void)
{
    struct buf zip = {0}, why = {0};
    struct source s = {0};
    zip_made(&zip, "=== x.xml\n<a/>\n", 15);
    check(!read_bytes(&zip, &s, &why), "a zip that is no document");
    check_text(why.s, "no Word document: it has no word/document.xml", "and the reason");
    source_free(&s);
    buf_clear(&zip);
    buf_clear(&why);
    add_document(&zip, P("a"));
    for (size_t len = 0; len < zip.len; len += 97) {
        struct buf cut = {.s = zip.s, .len = len};
        buf_clear(&why);
        if (read_bytes(&cut, &s, &why) == (why.len > 0))
            check(false, "a zip that is cut off is read, or there is a reason");
        source_free(&s);
    }
    buf_free(&zip);
    buf_free(&why);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_blocks(rows[i].name, rows[i].body, rows[i].want);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        check_pages(&pages[i]);
    check_facts();
    check_failures();
    return check_done();
}
