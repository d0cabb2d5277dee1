/* Reads RTF (1.9 and what is older): groups, control words, text in the code page of its font or in \u. */
#include "encoding.h"
#include "made.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { DEEP = 500, FONTS = 4096, STYLES = 1024, LEVELS = 9 };

/* Where the text of a group goes. */
enum target { BODY, NOWHERE, FONT_TABLE, STYLE_SHEET, TITLE, AUTHOR, CREATED };

/* What a group inherits from the one around it, and loses at its end. */
struct state {
    enum target target;
    enum encoding encoding; /* of bytes from 0x80 on */
    int skip;               /* characters behind \u that are there for old programs */
    int level;              /* of the paragraph, where it is a heading */
    bool table;             /* the paragraph is in a table */
    bool hidden;
    bool twice;  /* the text comes once more in Unicode: \upr{this}{\*\ud{that}} */
    bool note;   /* the group is a note */
    bool marker; /* the group is the number or sign of a list's item */
};

struct rtf {
    const char *s;
    size_t at, len;
    struct maker *m;
    struct state now, above[DEEP];
    size_t deep, ignored; /* groups that are open; those that are too deep to be kept */
    enum encoding page;   /* \ansicpg */
    uint8_t fonts[FONTS]; /* 1 + encoding; 0: that of the document */
    uint8_t styles[STYLES]; /* level of headings; 0: none */
    int font, style;        /* in the table in hand */
    int skip;               /* characters to be left out now */
    uint32_t high;          /* first half of a surrogate pair */
    bool item, begun, star;
    int year, month, day;
    struct buf field; /* text of TITLE, AUTHOR or a style's name */
};

/* ---- text ---- */

/* The paragraph's first character: now it is known what it is. */
static void begin(struct rtf *r)
{
    bool heading = r->now.level && !r->now.table;
    if (!r->begun)
        make_block(r->m, heading ? BLOCK_HEADING : r->now.table || r->item ? BLOCK_ITEM : BLOCK_PARAGRAPH,
                   heading ? (unsigned)r->now.level : 0);
    r->begun = true;
}

static void put(struct rtf *r, const char *s, size_t len)
{
    if (r->now.hidden || r->now.twice || r->now.target == NOWHERE || r->now.target == FONT_TABLE)
        return;
    if (r->now.target != BODY) {
        buf_add(&r->field, s, len);
        return;
    }
    if (!r->now.note && (len > 1 || *s != ' '))
        begin(r);
    make_text(r->m, s, len);
}

static void put_char(struct rtf *r, uint32_t c)
{
    char bytes[4];
    if (c == UTF8_BAD || !c)
        put(r, "\xEF\xBF\xBD", 3);
    else
        put(r, bytes, utf8_put(c, bytes));
}

static void put_string(struct rtf *r, const char *s)
{
    put(r, s, strlen(s));
}

/* A byte as it stands, or from \'e1. */
static void put_byte(struct rtf *r, unsigned char c)
{
    if (r->skip > 0)
        r->skip--;
    else if (c < 0x80)
        put(r, (char *)&c, 1);
    else
        put_char(r, encoding_character(r->now.encoding, c));
}

/* \u8222, \u-10179: 16 bits, two of them for a character beyond. */
static void put_unicode(struct rtf *r, int value)
{
    uint32_t c = (uint32_t)value & 0xFFFF;
    bool low = c >= 0xDC00 && c < 0xE000;
    r->skip = r->now.skip;
    if (c >= 0xD800 && c < 0xDC00) {
        r->high = c;
        return;
    }
    if (low)
        c = r->high ? 0x10000 + ((r->high - 0xD800) << 10) + (c - 0xDC00) : UTF8_BAD;
    r->high = 0;
    put_char(r, c);
}

/* ---- paragraphs ---- */

static void end_paragraph(struct rtf *r)
{
    if (r->now.target != BODY)
        return;
    if (r->now.note)
        make_block(r->m, BLOCK_NOTE, 0);
    else if (r->now.table && r->begun)
        make_space(r->m);
    else
        make_end(r->m);
    r->begun = r->begun && (r->now.note || r->now.table);
    r->item = r->item && r->begun;
}

static void end_row(struct rtf *r)
{
    if (r->now.target != BODY)
        return;
    make_end(r->m);
    r->begun = false;
}

/* \pard: the paragraph is like none before. */
static void plain_paragraph(struct rtf *r)
{
    if (r->now.marker)
        return;
    if (!r->begun)
        r->item = false;
    r->now.table = false;
    r->now.level = 0;
}

/* ---- control words ---- */

static void set_page(struct rtf *r, const char *name)
{
    if (encoding_find(name, &r->page) && encoding_single(r->page))
        r->now.encoding = r->page;
}

static void code_page(struct rtf *r, int n)
{
    char name[24];
    snprintf(name, sizeof name, n == 10029 ? "macce" : n == 10007 ? "x-mac-cyrillic" : "cp%d", n);
    set_page(r, name);
}

/* What Windows calls a set of characters. */
static void font_charset(struct rtf *r, int set)
{
    static const struct {
        int set;
        const char *encoding;
    } sets[] = {{77, "macintosh"}, {161, "cp1253"}, {162, "cp1254"}, {186, "cp1257"}, {204, "cp1251"}, {238, "cp1250"},
                {254, "cp437"},    {255, "cp852"}};
    enum encoding found;
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        if (sets[i].set == set && r->font >= 0 && r->font < FONTS && encoding_find(sets[i].encoding, &found))
            r->fonts[r->font] = (uint8_t)(found + 1);
}

static void font(struct rtf *r, int n)
{
    r->font = n;
    if (r->now.target != FONT_TABLE)
        r->now.encoding = n >= 0 && n < FONTS && r->fonts[n] ? (enum encoding)(r->fonts[n] - 1) : r->page;
}

static void style(struct rtf *r, int n)
{
    r->style = n;
    if (r->now.target == BODY)
        r->now.level = n >= 0 && n < STYLES ? r->styles[n] : 0;
}

/* From 0; 9 is text. */
static void outline_level(struct rtf *r, int n)
{
    int level = n >= 0 && n < LEVELS ? n + 1 : 0;
    if (r->now.target == STYLE_SHEET && r->style >= 0 && r->style < STYLES)
        r->styles[r->style] = (uint8_t)level;
    else if (r->now.target == BODY)
        r->now.level = level;
}

static void language(struct rtf *r, int n)
{
    static const struct {
        int id;
        const char *code;
    } ids[] = {{0x05, "cs"}, {0x09, "en"}, {0x19, "ru"}, {0x1B, "sk"}, {0x22, "uk"}};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if ((n & 0x3FF) == ids[i].id)
            make_language(r->m, ids[i].code);
}

static void note(struct rtf *r)
{
    if (r->now.target != BODY || r->now.note)
        return;
    begin(r);
    r->now.note = true;
    make_note(r->m);
}

/* What a control word does; the number is 1 where there is none. */
enum action {
    CHARACTER, TARGET, PARAGRAPH, ROW, CELL, LINE, PARD, TABLE, ITEM, UNICODE, SKIP, HIDDEN, FONT, CHARSET, CODE_PAGE, MAC,
    PC, STYLE, OUTLINE, LANGUAGE, NOTE, YEAR, MONTH, DAY,
    TWICE, ONCE,
};

/* All that matter; a word that is not here changes nothing but how the text looks. */
static const struct word {
    const char *name;
    enum action action;
    uint32_t is; /* a character, or a target */
} words[] = {
    {"ansicpg", CODE_PAGE, 0}, {"atnauthor", TARGET, NOWHERE}, {"atnid", TARGET, NOWHERE}, {"annotation", TARGET, NOWHERE},
    {"author", TARGET, AUTHOR}, {"bullet", CHARACTER, 0x2022}, {"cell", CELL, 0}, {"colortbl", TARGET, NOWHERE},
    {"creatim", TARGET, CREATED}, {"deflang", LANGUAGE, 0}, {"dy", DAY, 0}, {"emdash", CHARACTER, 0x2014},
    {"emspace", CHARACTER, ' '}, {"endash", CHARACTER, 0x2013}, {"enspace", CHARACTER, ' '}, {"f", FONT, 0},
    {"fcharset", CHARSET, 0}, {"filetbl", TARGET, NOWHERE}, {"fldinst", TARGET, NOWHERE}, {"fonttbl", TARGET, FONT_TABLE},
    {"footer", TARGET, NOWHERE}, {"footerf", TARGET, NOWHERE}, {"footerl", TARGET, NOWHERE}, {"footerr", TARGET, NOWHERE},
    {"footnote", NOTE, 0}, {"ftnsep", TARGET, NOWHERE}, {"ftnsepc", TARGET, NOWHERE}, {"header", TARGET, NOWHERE},
    {"headerf", TARGET, NOWHERE}, {"headerl", TARGET, NOWHERE}, {"headerr", TARGET, NOWHERE}, {"info", TARGET, NOWHERE},
    {"intbl", TABLE, 0}, {"ldblquote", CHARACTER, 0x201C}, {"line", LINE, 0}, {"listtext", ITEM, 0},
    {"lquote", CHARACTER, 0x2018}, {"mac", MAC, 0}, {"mo", MONTH, 0}, {"nestcell", CELL, 0}, {"nestrow", ROW, 0},
    {"nonshppict", TARGET, NOWHERE}, {"objdata", TARGET, NOWHERE}, {"outlinelevel", OUTLINE, 0}, {"page", PARAGRAPH, 0},
    {"par", PARAGRAPH, 0}, {"pard", PARD, 0}, {"pc", PC, 0}, {"pca", PC, 0}, {"pict", TARGET, NOWHERE},
    {"pntext", ITEM, 0}, {"rdblquote", CHARACTER, 0x201D}, {"row", ROW, 0}, {"rquote", CHARACTER, 0x2019}, {"s", STYLE, 0},
    {"sect", PARAGRAPH, 0}, {"stylesheet", TARGET, STYLE_SHEET}, {"tab", CHARACTER, ' '}, {"tc", TARGET, NOWHERE},
    {"title", TARGET, TITLE}, {"u", UNICODE, 0}, {"uc", SKIP, 0}, {"ud", ONCE, 0},
    {"upr", TWICE, 0}, {"v", HIDDEN, 0}, {"xe", TARGET, NOWHERE},
    {"yr", YEAR, 0},
};

/* Fields of a group within \info are read though \info itself is not. */
static void aim(struct rtf *r, enum target target)
{
    bool field = target == TITLE || target == AUTHOR || target == CREATED;
    if (r->now.target == NOWHERE && !field)
        return;
    r->now.target = target;
    buf_clear(&r->field);
}

static void act_on_text(struct rtf *r, const struct word *w, int n)
{
    switch (w->action) {
    case CHARACTER: put_char(r, w->is); break;
    case UNICODE: put_unicode(r, n); break;
    case PARAGRAPH: end_paragraph(r); break;
    case ROW: end_row(r); break;
    case CELL: make_space(r->m); break;
    case LINE: make_newline(r->m); break;
    case PARD: plain_paragraph(r); break;
    case TABLE: r->now.table = n != 0; break;
    case ITEM: r->item = r->now.marker = true; break;
    case NOTE: note(r); break;
    default: break;
    }
}

static void act_on_state(struct rtf *r, const struct word *w, int n, bool numbered)
{
    switch (w->action) {
    case TARGET: aim(r, (enum target)w->is); break;
    case SKIP: r->now.skip = n < 0 ? 0 : n; break;
    case TWICE: r->now.twice = true; break;
    case ONCE: r->now.twice = false; break;
    case HIDDEN: r->now.hidden = !numbered || n != 0; break;
    case FONT: font(r, n); break;
    case CHARSET: font_charset(r, n); break;
    case CODE_PAGE: code_page(r, n); break;
    case MAC: set_page(r, "macintosh"); break;
    case PC: set_page(r, "cp437"); break;
    case STYLE: style(r, n); break;
    case OUTLINE: outline_level(r, n); break;
    case LANGUAGE: language(r, n); break;
    case YEAR: r->year = r->now.target == CREATED ? n : r->year; break;
    case MONTH: r->month = r->now.target == CREATED ? n : r->month; break;
    case DAY: r->day = r->now.target == CREATED ? n : r->day; break;
    default: act_on_text(r, w, n); break;
    }
}

/* Destinations that are marked with \* and unknown are left out whole. */
static void do_word(struct rtf *r, const char *name, int n, bool numbered)
{
    bool star = r->star;
    r->star = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strcmp(words[i].name, name)) {
            act_on_state(r, &words[i], n, numbered);
            return;
        }
    if (star)
        r->now.target = NOWHERE;
}

/* ---- groups ---- */

static void open_group(struct rtf *r)
{
    r->skip = 0;
    if (r->deep == DEEP)
        r->ignored++;
    else
        r->above[r->deep++] = r->now;
}

/* "heading 1", "Nadpis 2", "заголовок 3" (without \outlinelevel). */
static void name_style(struct rtf *r)
{
    static const char *const names[] = {"heading ", "nadpis ", "заголовок ", "Заголовок "};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t len = strlen(names[i]);
        const char *s = buf_string(&r->field);
        s += strspn(s, " ");
        if (!strncasecmp(s, names[i], len) && s[len] >= '1' && s[len] <= '9' && r->style >= 0 && r->style < STYLES)
            r->styles[r->style] = (uint8_t)(s[len] - '0');
    }
    buf_clear(&r->field);
}

static void end_target(struct rtf *r)
{
    char date[40];
    if (r->now.twice)
        return;
    if (r->now.target == TITLE)
        make_set(r->m, MADE_TITLE, buf_string(&r->field), r->field.len);
    else if (r->now.target == AUTHOR)
        make_set(r->m, MADE_AUTHOR, buf_string(&r->field), r->field.len);
    else if (r->now.target == STYLE_SHEET)
        name_style(r);
    else if (r->now.target == CREATED && r->year > 0 && r->month > 0 && r->day > 0)
        make_set(r->m, MADE_DATE, date, (size_t)snprintf(date, sizeof date, "%04d-%02d-%02d", r->year, r->month, r->day));
}

static void close_group(struct rtf *r)
{
    r->skip = 0;
    if (r->ignored) {
        r->ignored--;
        return;
    }
    if (!r->deep)
        return;
    const struct state *above = &r->above[--r->deep];
    if (r->now.target != above->target || r->now.target == STYLE_SHEET)
        end_target(r);
    if (r->now.note && !above->note)
        make_note_end(r->m);
    r->now = *above;
}

/* ---- reading ---- */

static int hex(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

static bool letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* \word-12 and the space behind it. */
static void read_word(struct rtf *r)
{
    char name[33];
    size_t n = 0;
    int value = 0;
    for (; r->at < r->len && letter(r->s[r->at]); r->at++)
        if (n < sizeof name - 1)
            name[n++] = r->s[r->at];
    name[n] = 0;
    bool minus = r->at + 1 < r->len && r->s[r->at] == '-', numbered = false;
    for (r->at += minus; r->at < r->len && r->s[r->at] >= '0' && r->s[r->at] <= '9'; r->at++, numbered = true)
        value = value < 100000000 ? 10 * value + r->s[r->at] - '0' : value;
    if (r->at < r->len && r->s[r->at] == ' ')
        r->at++;
    if (!strcmp(name, "bin"))
        r->at = !minus && (size_t)value < r->len - r->at ? r->at + (size_t)value : r->len;
    else
        do_word(r, name, minus ? -value : numbered ? value : 1, numbered);
}

/* What stands behind a backslash and is no letter. */
static void read_symbol(struct rtf *r)
{
    char c = r->s[r->at++];
    switch (c) {
    case '\'':
        if (r->at + 2 <= r->len && hex(r->s[r->at]) >= 0 && hex(r->s[r->at + 1]) >= 0) {
            put_byte(r, (unsigned char)(16 * hex(r->s[r->at]) + hex(r->s[r->at + 1])));
            r->at += 2;
        }
        break;
    case '*': r->star = true; break;
    case '~': put_string(r, "\xC2\xA0"); break;
    case '-': put_string(r, "\xC2\xAD"); break;
    case '_': put_string(r, "\xE2\x80\x91"); break;
    case '\n':
    case '\r': end_paragraph(r); break;
    case '\\':
    case '{':
    case '}': put_byte(r, (unsigned char)c); break;
    default: break;
    }
}

static void read_all(struct rtf *r)
{
    while (r->at < r->len) {
        char c = r->s[r->at++];
        if (c == '\\' && r->at < r->len)
            letter(r->s[r->at]) ? read_word(r) : read_symbol(r);
        else if (c == '{')
            open_group(r);
        else if (c == '}')
            close_group(r);
        else if (c != '\r' && c != '\n' && c)
            put_byte(r, (unsigned char)c);
        if (!r->deep)
            return;
    }
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct maker m;
    struct rtf *r = need(sizeof *r);
    r->s = in->bytes;
    r->len = in->len;
    r->m = &m;
    r->page = r->now.encoding = ENCODING_CP1252;
    r->now.skip = 1;
    make_start(&m, out);
    read_all(r);
    bool whole = !r->deep, empty = make_empty(&m);
    if (!whole)
        make_warn(&m, "damaged: its end is missing");
    if (empty)
        make_give_up(&m);
    else
        make_finish(&m, false);
    buf_free(&r->field);
    free(r);
    return !empty || fail(why, whole ? "there is no text in it" : "damaged: its end is missing, and there is no text");
}

static bool knows(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return len >= 5 && !memcmp(bytes, "{\\rtf", 5);
}

static const char *const suffixes[] = {".rtf", NULL};

const struct reader read_rtf = {.name = "RTF", .suffixes = suffixes, .knows = knows, .read = read};
