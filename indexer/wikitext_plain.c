/* Inline markup of a wiki: templates, links, tags, quotes for bold, entities. */
#include "wikitext.h"

#include "utf8.h"

#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    DEPTH_MAX = 40,   /* templates and links within each other */
    SEARCHES = 60,    /* times its length that a page may be searched for ends that are not there */
    TAG_MAX = 2000,   /* bytes of a tag */
    OPTION_MAX = 256, /* bytes of a namespace's name */
};

struct plain {
    struct buf *out;
    const struct wiki_names *names;
    size_t budget; /* bytes that may still be searched */
    struct buf captions; /* of pictures within the line in hand: they come behind it */
    unsigned depth;
    bool in_note;
};

static void plain(struct plain *p, const char *s, size_t len);

static void inner(struct plain *p, const char *s, size_t len)
{
    if (p->depth >= DEPTH_MAX)
        return;
    p->depth++;
    plain(p, s, len);
    p->depth--;
}

/* ---- ends ---- */

static bool pay(struct plain *p, size_t bytes)
{
    if (p->budget < bytes)
        return false;
    p->budget -= bytes;
    return true;
}

/* Where what begins with two of `open` at s ends, behind two of `close`; 0: nowhere. */
static size_t pair_end(struct plain *p, const char *s, size_t len, char open, char close)
{
    size_t deep = 0, i = 0;
    for (; i + 1 < len; i++) {
        if (s[i] == open && s[i + 1] == open) {
            deep++, i++;
        } else if (s[i] == close && s[i + 1] == close) {
            i++;
            if (!--deep)
                break;
        }
    }
    bool found = i + 1 <= len && !deep && len > 1;
    return pay(p, i) && found ? i + 1 : 0;
}

/* Where "</name" stands from s on; len: nowhere. */
static size_t find_close(struct plain *p, const char *s, size_t len, const char *name, size_t name_len)
{
    const char *at = s, *end = s + len;
    while ((at = memchr(at, '<', (size_t)(end - at)))) {
        if ((size_t)(end - at) > name_len + 1 && at[1] == '/' && !strncasecmp(at + 2, name, name_len))
            break;
        at++;
    }
    size_t found = at ? (size_t)(at - s) : len;
    return pay(p, found) ? found : len;
}

/* ---- text that is no markup ---- */

/* A sign at the beginning of each line and before each bar keeps the next step from taking it as markup. */
static void add_quiet(struct buf *out, const char *s, size_t len)
{
    buf_addc(out, WIKI_QUIET);
    for (size_t i = 0; i < len; i++) {
        if (s[i] == '|')
            buf_addc(out, WIKI_QUIET);
        buf_addc(out, s[i]);
        if (s[i] == '\n')
            buf_addc(out, WIKI_QUIET);
    }
}

/* &nbsp; &#8212; &#x2014;  Returns its bytes; 0: it is none. */
static size_t entity(struct plain *p, const char *s, size_t len)
{
    char name[16], bytes[4];
    const char *end = memchr(s, ';', len < sizeof name ? len : sizeof name);
    size_t n = end ? (size_t)(end - s) - 1 : 0;
    uint32_t c = 0;
    if (!n)
        return 0;
    memcpy(name, s + 1, n);
    name[n] = 0;
    if (name[0] == '#') {
        bool hex = name[1] == 'x' || name[1] == 'X';
        c = (uint32_t)strtoul(name + 1 + hex, NULL, hex ? 16 : 10);
    } else {
        const htmlEntityDesc *known = htmlEntityLookup((const xmlChar *)name);
        c = known ? known->value : 0;
    }
    if (c < ' ' || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        return 0;
    add_quiet(p->out, bytes, utf8_put(c, bytes));
    return n + 2;
}

/* ---- tags ---- */

enum tag {
    TAG_NONE,
    TAG_INLINE,
    TAG_LINE,
    TAG_BREAK,
    TAG_CELL,
    TAG_DROP,
    TAG_QUIET,
    TAG_EXACT,
    TAG_POEM,
    TAG_NOTE,
    TAG_GALLERY
};

static const struct {
    const char *name;
    enum tag tag;
} tags[] = {
    {"abbr", TAG_INLINE},
    {"b", TAG_INLINE},
    {"bdi", TAG_INLINE},
    {"bdo", TAG_INLINE},
    {"big", TAG_INLINE},
    {"blockquote", TAG_BREAK},
    {"br", TAG_LINE},
    {"caption", TAG_BREAK},
    {"categorytree", TAG_DROP},
    {"ce", TAG_QUIET},
    {"center", TAG_BREAK},
    {"charinsert", TAG_DROP},
    {"chem", TAG_QUIET},
    {"cite", TAG_INLINE},
    {"code", TAG_INLINE},
    {"dd", TAG_BREAK},
    {"del", TAG_INLINE},
    {"div", TAG_BREAK},
    {"dl", TAG_BREAK},
    {"dt", TAG_BREAK},
    {"em", TAG_INLINE},
    {"font", TAG_INLINE},
    {"gallery", TAG_GALLERY},
    {"graph", TAG_DROP},
    {"hiero", TAG_DROP},
    {"hr", TAG_BREAK},
    {"i", TAG_INLINE},
    {"imagemap", TAG_DROP},
    {"includeonly", TAG_DROP},
    {"indicator", TAG_DROP},
    {"inputbox", TAG_DROP},
    {"ins", TAG_INLINE},
    {"kbd", TAG_INLINE},
    {"li", TAG_BREAK},
    {"mapframe", TAG_DROP},
    {"maplink", TAG_DROP},
    {"mark", TAG_INLINE},
    {"math", TAG_QUIET},
    {"noinclude", TAG_INLINE},
    {"nowiki", TAG_QUIET},
    {"ol", TAG_BREAK},
    {"onlyinclude", TAG_INLINE},
    {"p", TAG_BREAK},
    {"pages", TAG_DROP},
    {"pagequality", TAG_DROP},
    {"poem", TAG_POEM},
    {"pre", TAG_EXACT},
    {"q", TAG_INLINE},
    {"rb", TAG_INLINE},
    {"ref", TAG_NOTE},
    {"references", TAG_BREAK},
    {"rp", TAG_INLINE},
    {"rt", TAG_INLINE},
    {"ruby", TAG_INLINE},
    {"s", TAG_INLINE},
    {"samp", TAG_INLINE},
    {"score", TAG_DROP},
    {"section", TAG_INLINE},
    {"small", TAG_INLINE},
    {"source", TAG_EXACT},
    {"span", TAG_INLINE},
    {"strike", TAG_INLINE},
    {"strong", TAG_INLINE},
    {"style", TAG_DROP},
    {"sub", TAG_INLINE},
    {"sup", TAG_INLINE},
    {"syntaxhighlight", TAG_EXACT},
    {"table", TAG_BREAK},
    {"tbody", TAG_INLINE},
    {"td", TAG_CELL},
    {"templatestyles", TAG_DROP},
    {"th", TAG_CELL},
    {"timeline", TAG_DROP},
    {"tr", TAG_BREAK},
    {"tt", TAG_INLINE},
    {"u", TAG_INLINE},
    {"ul", TAG_BREAK},
    {"var", TAG_INLINE},
    {"wbr", TAG_INLINE},
};

static enum tag tag_of(const char *name, size_t len)
{
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strlen(tags[i].name) == len && !strncasecmp(name, tags[i].name, len))
            return tags[i].tag;
    return TAG_NONE;
}

static void add_note(struct plain *p, const char *s, size_t len)
{
    struct buf *out = p->out, note = {0};
    if (p->in_note)
        return;
    p->out = &note;
    p->in_note = true;
    inner(p, s, len);
    p->in_note = false;
    p->out = out;
    for (size_t i = 0; i < note.len; i++)
        if (note.s[i] == '\n')
            note.s[i] = ' ';
    if (strspn(buf_string(&note), " \t") < note.len) {
        buf_addc(out, WIKI_NOTE);
        buf_add(out, note.s, note.len);
        buf_addc(out, WIKI_NOTE_END);
    }
    buf_free(&note);
}

static void add_poem(struct plain *p, const char *s, size_t len)
{
    buf_adds(p->out, "\n\n");
    while (len && *s == '\n')
        s++, len--;
    for (size_t n; len; s += n, len -= n) {
        const char *end = memchr(s, '\n', len);
        n = end ? (size_t)(end - s) + 1 : len;
        bool blank = end == s;
        inner(p, s, end ? n - 1 : n);
        if (end)
            buf_adds(p->out, blank ? "\n\n" : "\x11");
    }
    buf_adds(p->out, "\n\n");
}

/* "File:x.jpg|what it shows", a line each: what it shows. */
static void add_gallery(struct plain *p, const char *s, size_t len)
{
    for (size_t n; len; s += n, len -= n) {
        const char *end = memchr(s, '\n', len), *bar;
        n = end ? (size_t)(end - s) + 1 : len;
        if (!(bar = memchr(s, '|', n)))
            continue;
        buf_adds(p->out, "\n* ");
        inner(p, bar + 1, (size_t)(s + n - bar) - 1 - (end != NULL));
    }
    buf_adds(p->out, "\n\n");
}

static void add_exact(struct plain *p, const char *s, size_t len)
{
    buf_adds(p->out, "\n\n\x13");
    buf_add(p->out, s, len);
    buf_adds(p->out, "\x14\n\n");
}

static void add_contents(struct plain *p, enum tag tag, const char *s, size_t len)
{
    if (tag == TAG_NOTE)
        add_note(p, s, len);
    else if (tag == TAG_POEM)
        add_poem(p, s, len);
    else if (tag == TAG_GALLERY)
        add_gallery(p, s, len);
    else if (tag == TAG_EXACT && !p->in_note)
        add_exact(p, s, len);
    else if (tag == TAG_QUIET || tag == TAG_EXACT)
        add_quiet(p->out, s, len);
}

static void add_sign(struct plain *p, enum tag tag)
{
    if (tag == TAG_LINE)
        buf_addc(p->out, WIKI_LINE);
    else if (tag == TAG_BREAK)
        buf_adds(p->out, "\n\n");
    else if (tag == TAG_CELL)
        buf_addc(p->out, ' ');
}

/* A tag, with all that is up to its end where that is of a kind of its own.  Returns the bytes; 0: it is no tag. */
static size_t take_tag(struct plain *p, const char *s, size_t len)
{
    size_t name = len > 1 && s[1] == '/' ? 2 : 1, n = 0;
    while (name + n < len && ((s[name + n] | 32) >= 'a') && (s[name + n] | 32) <= 'z')
        n++;
    enum tag tag = n ? tag_of(s + name, n) : TAG_NONE;
    const char *end = memchr(s, '>', len < TAG_MAX ? len : TAG_MAX);
    if (tag == TAG_NONE || !end)
        return 0;
    size_t start = (size_t)(end - s) + 1;
    if (tag < TAG_DROP || name == 2 || end[-1] == '/') {
        add_sign(p, tag);
        return start;
    }
    size_t close = find_close(p, s + start, len - start, s + name, n);
    if (close == len - start)
        return start; /* never closed: its text is text */
    add_contents(p, tag, s + start, close);
    end = memchr(s + start + close, '>', len - start - close);
    return end ? (size_t)(end - s) + 1 : len;
}

/* ---- links ---- */

static bool named(const struct buf *names, const char *s, size_t len)
{
    const char *at = buf_string(names), *end = at + names->len;
    for (; at < end; at += strlen(at) + 1)
        if (strlen(at) == len && !strncasecmp(at, s, len))
            return true;
    return false;
}

/* "en:", "zh-min-nan:": a link to the same page in another language. */
static bool foreign(const char *s, size_t len)
{
    size_t letters = 0;
    for (size_t i = 0; i < len; i++) {
        if (!(s[i] >= 'a' && s[i] <= 'z') && s[i] != '-')
            return false;
        letters += s[i] != '-';
        if (letters > 3 && !memchr(s, '-', len))
            return false;
    }
    return letters >= 2 && len <= 12;
}

static void trim(const char **s, size_t *len)
{
    while (*len && strchr(" \t\n_", **s))
        ++*s, --*len;
    while (*len && strchr(" \t\n_", (*s)[*len - 1]))
        --*len;
}

/* ---- captions of pictures ---- */

/* The last of the parts between bars; those of links and templates within it are its own. */
static size_t last_part(const char *s, size_t len)
{
    size_t part = 0;
    int deep = 0;
    for (size_t i = 0; i < len; i++) {
        deep += s[i] == '[' || s[i] == '{';
        deep -= s[i] == ']' || s[i] == '}';
        if (s[i] == '|' && deep <= 0)
            part = i + 1;
    }
    return part;
}

/* Of ASCII, Latin 1, Latin Extended-A (where capitals are even, or odd) and Cyrillic. */
static bool begins_with_capital(const char *s, size_t len)
{
    uint32_t c;
    utf8_next(s, len, &c);
    if (c >= 0x100 && c < 0x180)
        return ((c >= 0x139 && c < 0x149) || c >= 0x179) == (c & 1);
    return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE) || (c >= 0x400 && c <= 0x42F);
}

/* "thumb", "250px", "alt=...": how the picture is shown.  In whatever language that is one word, in small letters. */
static bool is_option(const char *s, size_t len)
{
    size_t word = 0;
    while (word < len && !strchr(" =[{'", s[word]))
        word++;
    return word == len ? !begins_with_capital(s, len) : s[word] == '=';
}

/* A caption is a block of its own, behind the line in which its picture stands; in lists, tables, notes and templates it
 * is text there. */
static void add_caption(struct plain *p, const char *s, size_t len)
{
    const char *start = p->out->len ? memrchr(p->out->s, '\n', p->out->len) : NULL;
    size_t from = start ? (size_t)(start - p->out->s) + 1 : 0;
    bool within = p->depth || p->in_note || (p->out->len > from && strchr("|!*#:;=", p->out->s[from]));
    struct buf *out = p->out;
    trim(&s, &len);
    if (!len || is_option(s, len))
        return;
    if (!within)
        p->out = &p->captions;
    buf_adds(p->out, within ? " " : "\n\n");
    inner(p, s, len);
    buf_adds(p->out, within ? " " : "");
    p->out = out;
}

/* A line of the page has ended. */
static void put_captions(struct plain *p)
{
    if (!p->captions.len)
        return;
    buf_add(p->out, p->captions.s, p->captions.len);
    buf_adds(p->out, "\n\n");
    buf_clear(&p->captions);
}

/* [[Praha (film)|]]: the wiki itself leaves out what is in front of the colon, and the brackets. */
static void add_short(struct plain *p, const char *s, size_t len)
{
    const char *colon = memchr(s, ':', len);
    if (colon) {
        len -= (size_t)(colon - s) + 1;
        s = colon + 1;
    }
    if (len && s[len - 1] == ')')
        for (size_t i = len; i--;)
            if (s[i] == '(') {
                len = i;
                break;
            }
    trim(&s, &len);
    add_quiet(p->out, s, len);
}

/* s: what is between [[ and ]]. */
static void add_link(struct plain *p, const char *s, size_t len)
{
    const char *bar = memchr(s, '|', len);
    size_t target = bar ? (size_t)(bar - s) : len;
    const char *at = s;
    trim(&at, &target);
    bool shown = target && *at == ':';
    if (shown)
        at++, target--;
    const char *colon = memchr(at, ':', target);
    size_t space = colon && colon - at < OPTION_MAX ? (size_t)(colon - at) : 0;
    const char *name = at;
    trim(&name, &space);
    if (!shown && bar && space && named(&p->names->files, name, space))
        add_caption(p, s + last_part(s, len), len - last_part(s, len));
    if (!shown && space && (named(&p->names->names, name, space) || (!bar && foreign(name, space))))
        return;
    if (bar && (size_t)(bar - s) + 1 < len) {
        inner(p, bar + 1, len - (size_t)(bar - s) - 1);
    } else if (bar) {
        add_short(p, at, target);
    } else {
        at += target && *at == '#';
        inner(p, at, target - (at > s && at[-1] == '#'));
    }
}

static bool is_address(const char *s, size_t len)
{
    static const char *const schemes[] = {"http://", "https://", "ftp://", "mailto:", "//", "news:", "irc://"};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (len > strlen(schemes[i]) && !strncasecmp(s, schemes[i], strlen(schemes[i])))
            return true;
    return false;
}

/* [http://... text]: the text. */
static size_t take_address(struct plain *p, const char *s, size_t len)
{
    size_t end = 1, space;
    if (!is_address(s + 1, len - 1))
        return 0;
    while (end < len && s[end] != '\n' &&
           (s[end] != ']' || (end + 1 < len && s[end + 1] == ']' && memchr(s, '[', end))))
        end++;
    if (end == len || s[end] != ']')
        return 0;
    for (space = 1; space < end && s[space] != ' '; space++)
        ;
    if (space < end)
        inner(p, s + space + 1, end - space - 1);
    return end + 1;
}

static size_t take_link(struct plain *p, const char *s, size_t len)
{
    if (len < 2 || s[1] != '[')
        return take_address(p, s, len);
    size_t end = pair_end(p, s, len, '[', ']');
    if (!end)
        return 2;
    add_link(p, s + 2, end - 4);
    return end;
}

/* ---- templates ---- */

static size_t take_template(struct plain *p, const char *s, size_t len)
{
    struct buf text = {0};
    if (len < 2 || s[1] != '{')
        return 0;
    size_t end = pair_end(p, s, len, '{', '}');
    if (!end)
        return 2;
    wikitext_template(&text, s + 2, end - 4, p->in_note);
    if (text.len == 1 && *text.s == '|')
        buf_addc(p->out, '|'); /* {{!}}: a bar of a table */
    else
        inner(p, buf_string(&text), text.len);
    buf_free(&text);
    return end;
}

/* ---- the rest ---- */

/* Two are italics, three bold, five both; of four one is an apostrophe. */
static size_t take_quotes(struct plain *p, const char *s, size_t len)
{
    size_t n = 1;
    while (n < len && s[n] == '\'')
        n++;
    size_t left = n == 1 || n == 4 ? 1 : n > 5 ? n - 5 : 0;
    while (left--)
        buf_addc(p->out, '\'');
    return n;
}

/* __NOTOC__ and the like, in any language: no small letters of ASCII, no spaces. */
static size_t take_switch(const char *s, size_t len)
{
    size_t n = 2;
    if (len < 5 || s[1] != '_')
        return 0;
    while (n < len && n < 48 && s[n] != '_' && (s[n] < 0 || (s[n] >= 'A' && s[n] <= 'Z')))
        n++;
    return n > 2 && n + 1 < len && s[n] == '_' && s[n + 1] == '_' ? n + 2 : 0;
}

static size_t take_comment(struct plain *p, const char *s, size_t len)
{
    if (len < 4 || memcmp(s, "<!--", 4))
        return 0;
    const char *end = memmem(s + 4, len - 4, "-->", 3);
    return pay(p, end ? (size_t)(end - s) : len) && end ? (size_t)(end - s) + 3 : len;
}

static size_t take_markup(struct plain *p, const char *s, size_t len)
{
    size_t n;
    switch (*s) {
    case '<':
        n = take_comment(p, s, len);
        return n ? n : take_tag(p, s, len);
    case '{':
        return take_template(p, s, len);
    case '[':
        return take_link(p, s, len);
    case '&':
        return entity(p, s, len);
    case '\'':
        return take_quotes(p, s, len);
    case '_':
        return take_switch(s, len);
    default:
        return 0;
    }
}

static void plain(struct plain *p, const char *s, size_t len)
{
    size_t i = 0, from = 0, n;
    while (i < len) {
        if (s[i] == '\n' && p->captions.len && !p->depth) {
            buf_add(p->out, s + from, i - from);
            from = i;
            put_captions(p);
        }
        if (!strchr("<{[&'_", s[i]) || !s[i]) {
            i++;
            continue;
        }
        buf_add(p->out, s + from, i - from);
        n = take_markup(p, s + i, len - i);
        from = i + n;
        i = n ? from : i + 1;
    }
    buf_add(p->out, s + from, len - from);
}

void wikitext_plain(struct buf *out, const char *s, size_t len, const struct wiki_names *names)
{
    struct plain p = {.out = out, .names = names, .budget = len * SEARCHES + 65536};
    plain(&p, s, len);
    put_captions(&p);
    buf_free(&p.captions);
}
