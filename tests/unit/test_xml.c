#include "xml.h"

#include "check.h"
#include <stdlib.h>

/* What is called, as a text: "<a b=c>text</a>". */
struct log {
    struct buf out;
    bool places;
};

static bool open_any(void *ctx, struct xml *x)
{
    struct log *l = ctx;
    const char *value = xml_attribute(x, "b"), *lang = xml_attribute(x, "xml:lang");
    buf_addf(&l->out, "<%s", xml_name(x, 0));
    if (value)
        buf_addf(&l->out, " b=%s", value);
    if (lang)
        buf_addf(&l->out, " lang=%s", lang);
    buf_addc(&l->out, '>');
    return true;
}

static void close_any(void *ctx, struct xml *x)
{
    buf_addf(&((struct log *)ctx)->out, "</%s>", xml_name(x, 0));
}

static bool stop(void *ctx, struct xml *x)
{
    (void)ctx;
    xml_stop(x);
    return true;
}

static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct log *l = ctx;
    struct xml_place p = xml_place(x);
    if (l->places)
        buf_addf(&l->out, "{%u,%lld}", p.line, (long long)p.byte);
    buf_add(&l->out, s, len);
}

static const struct xml_space spaces[] = {{"urn:x", "x"}, {"", ""}, {NULL, NULL}};
static const struct xml_rule rules[] = {{"out", xml_leave_out, close_any}, {"stop", stop, NULL}};
static const struct xml_rule others = {NULL, open_any, close_any};
static const struct xml_format format = {spaces, rules, sizeof rules / sizeof *rules, &others, text, NULL, NULL};

static const struct row {
    const char *name, *in, *want, *faults;
} rows[] = {
    {"elements and attributes", "<a b='c &amp; d'>t<e/>u</a>", "<a b=c & d>t<e></e>u</a>", ""},
    {"prefixes are those of the table", "<a xmlns:q='urn:x1' xml:lang='cs'><q:b/><z:c xmlns:z='urn:y'/></a>",
     "<a lang=cs><x:b></x:b><?:c></?:c></a>", ""},
    {"left out", "<a><out>x<out>y</out><b/></out>z</a>", "<a>z</a>", ""},
    {"CDATA and comments", "<a><![CDATA[<b>]]><!-- c --><?d e?></a>", "<a><b></a>", ""},
    {"entities", "<a>&lt;&#x41;&nbsp;&mdash;</a>", "<a><A\xC2\xA0\xE2\x80\x94</a>", ""},
    {"declared entities", "<!DOCTYPE a [<!ENTITY p 'P&#225;'><!ENTITY q '&p;&p;'>]><a>&q;</a>",
     "<a>P\xC3\xA1P\xC3\xA1</a>", ""},
    {"an entity that is a circle", "<!DOCTYPE a [<!ENTITY p '&q;x'><!ENTITY q '&p;y'>]><a>&p;</a>", NULL, NULL},
    {"an entity from outside", "<!DOCTYPE a [<!ENTITY p SYSTEM 'file:///etc/passwd'>]><a>&p;</a>", "<a>&p;</a>",
     "1: the entity &p; is not resolved"},
    {"an entity in an attribute", "<!DOCTYPE a [<!ENTITY p 'q'>]><a b='&p;'/>", "<a b=q></a>", ""},
    {"a bomb",
     "<!DOCTYPE a [<!ENTITY b 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'>"
     "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]><a>&d;</a>",
     "<a>&d;</a>", "1: the entity &c; is not resolved"},
    {"a DTD from outside is not asked for", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'><a>&x;</a>", "<a>&x;</a>",
     "1: the entity &x; is not resolved"},
    {"damage", "<a>\n<b>c</d>e &amp; f</b></a>", NULL,
     "2: the XML is damaged here: Opening and ending tag mismatch: b line 2 and d"},
    {"bad bytes", "<a>P\xFFr\x01</a>", "<a>P?r </a>", "1: 2 bytes are not UTF-8"},
    {"a byte order mark", "\xEF\xBB\xBF<a>b</a>", "<a>b</a>", ""},
    {"windows-1251", "<?xml version='1.0' encoding='windows-1251'?><a>\xCF\xF0</a>", "<a>Пр</a>", ""},
    {"KOI8-R", "<?xml version=\"1.0\" encoding=\"koi8-r\"?><a>\xF0\xD2</a>", "<a>Пр</a>", ""},
};

static bool read_bytes(struct log *l, const char *bytes, size_t len, struct buf *faults, struct buf *why)
{
    struct xml_input in = {.bytes = bytes, .len = len, .places = l->places};
    return xml_read(&format, l, &in, faults, why);
}

static void check_row(const struct row *r)
{
    struct log l = {0};
    struct buf faults = {0}, why = {0};
    read_bytes(&l, r->in, strlen(r->in), &faults, &why);
    if (r->want)
        check_text(buf_string(&l.out), r->want, r->name);
    else
        check(l.out.len < 300, r->name);
    if (r->faults)
        check_text(buf_string(&faults), r->faults, "and what is said of it");
    buf_free(&l.out);
    buf_free(&faults);
    buf_free(&why);
}

static void check_places(const char *in, const char *want, const char *name)
{
    struct log l = {.places = true};
    struct buf faults = {0}, why = {0};
    read_bytes(&l, in, strlen(in), &faults, &why);
    check_text(buf_string(&l.out), want, name);
    buf_free(&l.out);
    buf_free(&faults);
    buf_free(&why);
}

/* A long text of Cyrillic comes in pieces: each must be found where it stands. */
static void check_long(void)
{
    struct log l = {.places = true};
    struct buf in = {0}, faults = {0}, why = {0};
    buf_adds(&in, "<a>");
    for (int i = 0; i < 3000; i++)
        buf_addf(&in, "Прага %d ", i);
    buf_adds(&in, "</a>");
    read_bytes(&l, in.s, in.len, &faults, &why);
    check(l.out.len > in.len && !strstr(l.out.s, ",-1}"), "a long text is found in the file");
    buf_free(&l.out);
    buf_free(&in);
    buf_free(&faults);
    buf_free(&why);
}

static ssize_t bytewise(void *from, char *out, size_t size)
{
    const char **at = from;
    (void)size;
    if (!**at)
        return 0;
    *out = *(*at)++;
    return 1;
}

static void check_stream(void)
{
    struct log l = {0};
    struct buf faults = {0}, why = {0};
    const char *at = "<a>Příliš žluťoučký кот</a>";
    check(xml_read(&format, &l, &(struct xml_input){.read = bytewise, .from = &at}, &faults, &why), "a stream");
    check_text(buf_string(&l.out), "<a>Příliš žluťoučký кот</a>", "a byte at a time");
    buf_free(&l.out);
    buf_free(&faults);
    buf_free(&why);
}

static void check_ends(void)
{
    struct log l = {0};
    struct buf faults = {0}, why = {0};
    check(!read_bytes(&l, "no XML", 6, &faults, &why), "what is no XML");
    check_text(buf_string(&why), "no XML: it has no element", "and why");
    buf_clear(&l.out);
    check(!read_bytes(&l, "<a>b<stop/>c</a>", 16, &faults, &why), "stopped");
    check_text(l.out.s, "<a>b", "and nothing comes after");
    buf_free(&l.out);
    buf_free(&faults);
    buf_free(&why);
}

static void check_begins(void)
{
    static const struct {
        const char *in, *name, *attribute;
        bool want;
    } begins[] = {
        {"<a>", "a", NULL, true},
        {"<?xml version='1.0'?>\n<!-- <b> --><!DOCTYPE a [<!ENTITY b '>'>]>\n<x:a c='d'/>", "a", NULL, true},
        {"<ab>", "a", NULL, false},
        {"<a c='d'>", "a", "d", true},
        {"<a c='e'>d", "a", "d", false},
        {"text <a>", "a", NULL, false},
        {"", "a", NULL, false},
        {"<!DOCTYPE a", "a", NULL, false},
    };
    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        check(xml_begins(begins[i].in, strlen(begins[i].in), begins[i].name, begins[i].attribute) == begins[i].want,
              begins[i].in);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_row(&rows[i]);
    check_places("<a>b\nc<d/>e &amp; f\n\nг</a>",
                 "<a>{1,3}b\n{2,5}c<d></d>{2,10}e {2,-1}&{2,17} f\n{3,20}\n{4,21}г</a>", "places");
    check_places("\xEF\xBB\xBF<a>ř\r\nb\r\n</a>", "<a>{1,6}ř\n{2,10}b\n</a>", "places behind a mark, with CRLF");
    check_long();
    check_stream();
    check_ends();
    check_begins();
    return check_done();
}
