#include "blocks_told.h"
#include "check.h"
#include "language.h"

#include <archive.h>
#include <archive_entry.h>

extern const struct reader read_wiki;

#define BEGIN                                                                                                          \
    "<mediawiki xmlns='http://www.mediawiki.org/xml/export-0.11/' xml:lang='cs'><siteinfo><sitename>Wiki</sitename>"   \
    "<base>https://cs.x.org/wiki/Hlavni</base><namespaces><namespace key='6'>Soubor</namespace><namespace "            \
    "key='14'>Kategorie</namespace>"                                                                                   \
    "</namespaces></siteinfo>"
#define END "</mediawiki>"
#define PAGE(title, ns, text)                                                                                          \
    "<page><title>" title "</title><ns>" ns "</ns><revision><timestamp>2024-05-06T07:08:09Z</timestamp><text>" text    \
    "</text></revision></page>"

/* In the rows stands wikitext; < and & of it are escaped here. */
static const struct row {
    const char *name, *text, *want;
} rows[] = {
    {"paragraphs", "a\nb\n\nc", "P a b\nP c"},
    {"bold and italics", "''a'' '''b''' '''''c''''' l'''' d'e", "P a b c l' d'e"},
    {"headings", "== a ==\n=== b === \nc\n==d==e", "H2 a\nH3 b\nP c ==d==e"},
    {"links", "[[a]] [[b|c]]d [[:Kategorie:e]] [[f#g|h]] [[i (j)|]] [http://x k l] [http://y] http://z",
     "P a cd Kategorie:e h i k l http://z"},
    {"what links to pictures, categories and other languages",
     "[[Soubor:x.jpg|náhled|vpravo]]c [[Kategorie:d|x y]][[en:e]] [[File:f.png|alt=g h]]", "P c"},
    {"what is written below pictures",
     "[[Soubor:x.jpg|náhled|a [[b|c]] d]]e [[File:f.png|g <i>h</i>]] i\nj\n* k [[File:l.png|m n]]\n\n[[File:o.png|250px|Řím]]p\n\n"
     "[[File:q.png|Vltava]]",
     "P e i\nP a c d\nP g h\nP j\nI k m n\nP p\nP Řím\nP Vltava"},
    {"templates", "a {{x|b={{y|c}}\n|d}} e {{lang|ru|Прага}} {{nowrap|f {{x}}g}}", "P a e Прага f g"},
    {"a bar of a template", "{|\n|-\n{{!}} a\n|}", "I a"},
    {"notes", "a<ref>b [[c]]</ref> d<ref name=\"e\"/> f<ref name=g>{{Citace monografie|autor=h|titul=i|isbn=j}}</ref>",
     "P a[1] d f[2]\nN [1] b c\nN [2] h, i"},
    {"lists", "* a\n** b\n# c\n; d : e\n: f", "I a\nI b\nI c\nI d : e\nI f"},
    {"a table", "{| class=\"x\"\n|+ t\n! a !! style=\"y\" | b\n|-\n| c || [[d|e]]\n|-\n| rowspan=2 | f\n| g\nh\n|}\ni",
     "P t\nI a | b\nI c | e\nI f | g h\nP i"},
    {"a table in a table", "{|\n| a\n|\n{|\n| b || c\n|}\n|-\n| d\n|}", "I a\nI b | c\nI d"},
    {"no markup", "<nowiki>[[a]] '''b'''</nowiki> <math>x^{2}</math>", "P [[a]] '''b''' x^{2}"},
    {"no markup at the beginning of a line", "<nowiki>* a</nowiki>", "P * a"},
    {"comments and tags", "a<!-- b\n\nc -->d <span class=x>e</span><br/>f<div>g</div>h < i", "P ad e/f\nP g\nP h < i"},
    {"as it stands", "<pre>\n a\n  b\n</pre>c", "P a/  b\nP c"},
    {"a poem", "<poem>a\nb\n\nc</poem>", "P a/b\nP c"},
    {"a gallery", "<gallery>\nFile:a.jpg|b\nFile:c.jpg\n</gallery>d", "I b\nP d"},
    {"entities", "a&nbsp;b &lt;ref&gt; &#91;&#x41;",
     "P a\xC2\xA0"
     "b <ref> [A"},
    {"switches", "__NOTOC__a __b__", "P a __b__"},
    {"what is never closed", "a {{b [[c\n\n<ref>d", "P a b c\nP d"},
    {"a line", "a\n----\nb", "P a\nP b"},
    {"verse indented by a space", " a\n b", "P a/b"},
};

/* ---- what comes of a dump ---- */

struct told {
    struct buf names, blocks, facts;
};

static bool take_source(void *ctx, const char *name, struct source *s, struct buf *why)
{
    struct told *t = ctx;
    struct input none = {.path = name};
    (void)why;
    buf_addf(&t->names, "%s%s", t->names.len ? "; " : "", name);
    tell_blocks(s, &none, false, &t->blocks);
    tell_facts(&s->document, &t->facts);
    source_free(s);
    return true;
}

static bool take_file(void *ctx, const struct input *member, struct buf *why)
{
    (void)ctx, (void)member;
    return fail(why, "a file in a dump");
}

static bool take_skipped(void *ctx, const char *name, const char *reason, struct buf *why)
{
    (void)ctx, (void)name;
    return fail(why, "%s", reason);
}

static bool read_dump(const char *path, const char *bytes, size_t len, struct told *t, struct buf *why)
{
    const struct members to = {t, take_file, take_source, take_skipped};
    return read_wiki.members(&(struct input){.path = path, .bytes = bytes, .len = len}, &to, why);
}

static void told_free(struct told *t)
{
    buf_free(&t->names);
    buf_free(&t->blocks);
    buf_free(&t->facts);
}

static void add_escaped(struct buf *out, const char *s)
{
    for (; *s; s++)
        if (*s == '<' || *s == '&')
            buf_adds(out, *s == '<' ? "&lt;" : "&amp;");
        else
            buf_addc(out, *s);
}

static void check_row(const struct row *r)
{
    struct told t = {0};
    struct buf text = {0}, why = {0};
    buf_adds(&text, BEGIN "<page><title>t</title><ns>0</ns><revision><text>");
    add_escaped(&text, r->text);
    buf_adds(&text, "</text></revision></page>" END);
    read_dump("a.xml", text.s, text.len, &t, &why);
    check_text(buf_string(&t.blocks), r->want, r->name);
    buf_free(&text);
    buf_free(&why);
    told_free(&t);
}

static const char dump[] = BEGIN PAGE("Karel Kramář?", "0", "a") PAGE("Diskuse:a", "1", "b") PAGE("Soubor:c", "6", "c")
    PAGE("Portál:d", "100", "d") "<page><title>e</title><ns>0</ns><redirect "
                                 "title='f'/><revision><text>e</text></revision></page>" PAGE(
                                     "g", "0",
                                     "#PŘESMĚRUJ [[h]]") "<page><title>i</title><ns>0</ns><revision><text>old</text></"
                                                         "revision><revision><text>new</text></revision></page>"
                                                         "<page><title>j</title><ns>0</ns><revision><model>json</"
                                                         "model><text>j</text></revision></page>"
                                                         "<page><title>k</title><ns>0</ns><revision><text "
                                                         "deleted='deleted'/></revision></page>" END;

static void check_pages(const char *path, const char *bytes, size_t len, const char *name)
{
    struct told t = {0};
    struct buf why = {0};
    check(read_dump(path, bytes, len, &t, &why), name);
    check_text(buf_string(&t.names), "Karel Kramář?; Portál:d; i", "pages that are texts");
    check_text(buf_string(&t.blocks), "P a\nP d\nP new", "the last revision");
    check(
        !strncmp(buf_string(&t.facts),
                 "title=Karel Kramář? author=Wiki date=2024-05-06 source=https://cs.x.org/wiki/Karel_Kramář%3F lang=cs",
                 60),
        "facts");
    buf_free(&why);
    told_free(&t);
}

static void pack(struct buf *out)
{
    static char room[1 << 16];
    size_t used = 0;
    struct archive *a = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    archive_write_add_filter_bzip2(a);
    archive_write_set_format_raw(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open_memory(a, room, sizeof room, &used);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    archive_write_data(a, dump, sizeof dump - 1);
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    buf_add(out, room, used);
}

static void check_packed(void)
{
    struct told t = {0};
    struct buf packed = {0}, why = {0};
    pack(&packed);
    check_pages("a.xml.bz2", packed.s, packed.len, "packed by bzip2");
    check(read_wiki.knows("a.XML.BZ2", packed.s, packed.len) && !read_wiki.knows("a.bz2", packed.s, packed.len),
          "known by both ends");
    check(!read_dump("a.xml.bz2", packed.s, packed.len / 2, &t, &why), "one that is cut off");
    check_text(buf_string(&why), "damaged: it cannot be unpacked", "and why");
    told_free(&t);
    buf_free(&packed);
    buf_free(&why);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_pages("a.xml", dump, sizeof dump - 1, "a dump");
    check_packed();
    return check_done();
}
