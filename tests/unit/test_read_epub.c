#include "blocks_told.h"
#include "check.h"
#include "language.h"
#include "zip_made.h"

extern const struct reader read_epub;

#define CONTAINER                                                                                                      \
    "=== META-INF/container.xml\n<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"       \
    "<rootfile full-path='O/p.opf' media-type='application/oebps-package+xml'/></rootfiles></container>\n"
#define ITEM(id, href) "<item id='" id "' href='" href "' media-type='application/xhtml+xml'/>"
#define REF(id) "<itemref idref='" id "'/>"
#define PACKAGE(items, spine)                                                                                          \
    "=== O/p.opf\n<package xmlns='http://www.idpf.org/2007/opf' xmlns:opf='http://www.idpf.org/2007/opf'>"             \
    "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>T</dc:title><dc:creator "                         \
    "opf:role='aut'>A</dc:creator>"                                                                                    \
    "<dc:creator opf:role='trl'>X</dc:creator><dc:creator>B</dc:creator><dc:date "                                     \
    "opf:event='modification'>2024</dc:date><dc:date>1999</dc:date>"                                                   \
    "<dc:language>cs</dc:language><dc:rights>R</dc:rights></metadata><manifest>" items "</manifest><spine>" spine      \
    "</spine>"
#define PACKAGE_END "</package>\n"
#define PAGE(path, body)                                                                                               \
    "=== O/" path                                                                                                      \
    "\n<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"     \
    "<head><title>no</title></head>" body "</html>\n"

static const struct row {
    const char *name, *text, *want, *pages;
} rows[] = {
    {"chapters in the order of the spine",
     CONTAINER PACKAGE(ITEM("a", "t/a%20b.xhtml") ITEM("b", "t/b.xhtml"), REF("b") REF("a") REF("none"))
         PACKAGE_END PAGE("t/a b.xhtml", "<body><h1>Druhá</h1><p>a</p></body>")
             PAGE("t/b.xhtml", "<body><h1>První</h1><p>b &amp;&nbsp;c</p></body>"),
     "H1 První\nP b &\xC2\xA0"
     "c\nH1 Druhá\nP a",
     ""},
    {"chapters that the spine names wrongly",
     CONTAINER PACKAGE(ITEM("a", "a.xhtml") ITEM("b", "b.xhtml") ITEM("c", "c.xhtml"), REF("a.xhtml") REF("b"))
         PACKAGE_END PAGE("a.xhtml", "<body><p>a</p></body>") PAGE("b.xhtml", "<body><p>b</p></body>")
             PAGE("c.xhtml", "<body><p>c</p></body>"),
     "P a\nP b\nP c", ""},
    {"a note in another file, and two with one id",
     CONTAINER PACKAGE(ITEM("a", "a.xhtml") ITEM("b", "b.xhtml"), REF("a") REF("b")) PACKAGE_END PAGE(
         "a.xhtml", "<body><p id='n1'>x<a epub:type='noteref' href='b.xhtml#n1'>1</a></p><p>y</p></body>")
         PAGE("b.xhtml", "<body><p>z</p><aside epub:type='footnote' id='n1'><p>note</p></aside></body>"),
     "P x\nN note\nP y\nP z", ""},
    {"pages by the page list, by themselves, and by the number in the id",
     CONTAINER PACKAGE(
         "<item id='n' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>" ITEM("a", "a.xhtml"),
         REF("n") REF("a"))
         PACKAGE_END PAGE("nav.xhtml",
                          "<body><nav epub:type='page-list'><ol><li><a href='a.xhtml#q'>vii</a></li></ol></nav></body>")
             PAGE("a.xhtml", "<body><p id='q'>a b<span epub:type='pagebreak' title='viii'/>c d</p><p><span "
                             "role='doc-pagebreak' aria-label=' Page 1. '/>e</p>"
                             "<p>f <span epub:type='pagebreak' id='page2'>2</span>g</p></body>"),
     "P a bc d\nP e\nP f g", "vii:a viii:c 1:e 2:g"},
    {"the table of contents names a chapter that has no heading",
     CONTAINER PACKAGE("<item id='n' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>" ITEM(
                           "a", "a.xhtml") ITEM("b", "b.xhtml"),
                       REF("a") REF("b"))
         PACKAGE_END PAGE("nav.xhtml", "<body><nav epub:type='toc'><ol><li><a href='a.xhtml'>První &lt;</a><ol><li><a "
                                       "href='b.xhtml#x'>Jiná</a></li></ol></li></ol></nav></body>")
             PAGE("a.xhtml", "<body><p>a</p></body>") PAGE("b.xhtml", "<body><h3>Vlastní</h3><p>b</p></body>"),
     "H1 První <\nP a\nH3 Vlastní\nP b", ""},
    {"EPUB 2: ncx, guide",
     CONTAINER PACKAGE(
         "<item id='x' href='toc.ncx' media-type='application/x-dtbncx+xml'/>" ITEM("c", "cover.xhtml")
             ITEM("a", "a.xhtml"),
         REF("c") REF("a")) "<guide><reference type='cover' href='cover.xhtml'/></guide>" PACKAGE_END
                            "=== O/toc.ncx\n<ncx "
                            "xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap><navPoint><navLabel><text>Kapitola</"
                            "text></navLabel><content src='a.xhtml'/>"
                            "</navPoint></navMap><pageList><pageTarget><navLabel><text>5</text></navLabel><content "
                            "src='a.xhtml#p'/></pageTarget></pageList></ncx>\n" PAGE("cover.xhtml",
                                                                                     "<body><p>cover</p></body>")
                                PAGE("a.xhtml", "<body><p>a</p><p id='p'>b</p></body>"),
     "H1 Kapitola\nP a\nP b", "5:b"},
    {"tables of contents in the text",
     CONTAINER PACKAGE(ITEM("a", "a.xhtml") ITEM("b", "b.xhtml"), REF("a") REF("b"))
         PACKAGE_END PAGE("a.xhtml", "<body epub:type='toc'><p>a</p></body>")
             PAGE("b.xhtml", "<body><nav><p>x</p></nav><p>b</p></body>"),
     "P b", ""},
    {"a chapter that is not there",
     CONTAINER PACKAGE(ITEM("a", "a.xhtml") ITEM("b", "b.xhtml"), REF("a") REF("b"))
         PACKAGE_END PAGE("b.xhtml", "<body><p>b</p></body>"),
     "P b", ""},
    {"no package", "=== META-INF/container.xml\n<a/>\n", "not read: no EPUB: META-INF/container.xml names no package",
     ""},
    {"sold ones",
     CONTAINER PACKAGE(ITEM("a", "a.xhtml"), REF("a")) PACKAGE_END
     "=== META-INF/encryption.xml\n<e><CipherReference URI=\"O/a.xhtml\"/></e>\n",
     "not read: encrypted: its chapters open with the key of the shop only", ""},
};

static void check_row(const struct row *r)
{
    struct source s = {0};
    struct buf zip = {0}, why = {0}, told = {0}, pages = {0};
    zip_made(&zip, r->text, strlen(r->text));
    struct input in = {.path = "a.epub", .bytes = zip.s, .len = zip.len};
    if (read_epub.read(&s, &in, &why))
        tell_blocks(&s, &in, false, &told);
    else
        buf_addf(&told, "not read: %s", why.s);
    for (size_t i = 0; i < s.npages; i++)
        buf_addf(&pages, "%s%s:%.1s", i ? " " : "", s.pages[i].label,
                 s.text + s.pages[i].at + strspn(s.text + s.pages[i].at, "\n "));
    check_text(buf_string(&told), r->want, r->name);
    check_text(buf_string(&pages), r->pages, "its pages");
    source_free(&s);
    buf_free(&zip);
    buf_free(&why);
    buf_free(&told);
    buf_free(&pages);
}

static void check_facts(void)
{
    struct source s = {0};
    struct buf zip = {0}, why = {0}, told = {0};
    zip_made(&zip, rows[0].text, strlen(rows[0].text));
    if (read_epub.read(&s, &(struct input){.path = "a.epub", .bytes = zip.s, .len = zip.len}, &why))
        tell_facts(&s.document, &told);
    check_text(buf_string(&told), "title=T author=A; B date=1999 licence=R lang=cs",
               "metadata, without the translator");
    source_free(&s);
    buf_free(&zip);
    buf_free(&why);
    buf_free(&told);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_facts();
    return check_done();
}
