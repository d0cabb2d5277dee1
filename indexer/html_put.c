/* The text of a page, block by block. */
#include "html.h"

#include "html_keep.h"

#include <stdlib.h>
#include <string.h>

enum { SUP_DIGITS = 4 }; /* more raised letters are no power, and no mark of a note */

/* A walk over the tree. */
struct walk {
    struct html_tree *tree;
    struct maker *m;
    struct html_where where;
    enum block_kind kind; /* of the next block */
    unsigned level, deeper;
    unsigned breaks;   /* <br> since the last text */
    unsigned bars;     /* cells begun since the last text of the row */
    bool open;         /* a block is open, and has text */
    bool one_block;    /* in a heading or a cell: nothing in it parts paragraphs */
    bool pre;
    bool in_note;
    bool all;          /* nothing that can be seen is left out */
    enum lang lang;
};

static void put_node(struct walk *, uint32_t node);

static void put_children(struct walk *w, uint32_t node)
{
    for (uint32_t i = node + 1; i < w->tree->nodes[node].end; i = w->tree->nodes[i].end)
        put_node(w, i);
}

/* ---- text ---- */

/* Here one block ends, and another will begin with the next text. */
static void part(struct walk *w)
{
    w->breaks = 0;
    if (w->one_block) {
        make_space(w->m);
        return;
    }
    make_end(w->m);
    w->open = false;
}

static void open_block(struct walk *w)
{
    if (w->open)
        return;
    make_block(w->m, w->kind, w->level);
    w->open = true;
}

/* One line end goes on with the block, two part it. */
static void take_breaks(struct walk *w)
{
    if (w->breaks > 1 && !w->one_block && !w->pre)
        part(w);
    else if (w->breaks && w->open && w->one_block)
        make_space(w->m);
    else if (w->breaks && w->open)
        make_newline(w->m);
    w->breaks = 0;
}

static void at(struct walk *w, size_t offset, bool there)
{
    uint32_t line = 0;
    int64_t byte = NO_BYTES;
    if (w->where.of)
        w->where.of(w->where.ctx, offset, &line, &byte);
    make_at(w->m, line, there ? byte : NO_BYTES);
}

/* Text that does not stand in the page, where the page's byte `offset` is. */
static void put_made(struct walk *w, const char *s, size_t offset)
{
    open_block(w);
    at(w, offset, false);
    make_string(w->m, s);
}

static void take_bars(struct walk *w, size_t offset)
{
    if (!w->bars)
        return;
    at(w, offset, false);
    for (; w->bars; w->bars--)
        make_string(w->m, " |");
    make_space(w->m);
}

/* The mark that a footnote begins with: "[1]", "2.", "*". */
static bool note_mark(const char *s, size_t len)
{
    static const char mark[] = "0123456789[]().*^ \t\r\n";
    size_t digits = 0;
    for (size_t i = 0; i < len; i++) {
        if (!s[i] || !strchr(mark, s[i]))
            return false;
        digits += s[i] >= '0' && s[i] <= '9';
    }
    return digits < 4 && len < 10;
}

/* In a heading or a row line ends are spaces. */
static void put_flat(struct walk *w, const char *s, size_t len, size_t offset, bool there)
{
    while (len) {
        const char *end = memchr(s, '\n', len);
        size_t n = end ? (size_t)(end - s) : len;
        while (n && (s[n - 1] == ' ' || s[n - 1] == '\r'))
            n--;
        at(w, offset, there);
        make_text(w->m, s, n);
        if (n == len)
            return;
        make_space(w->m);
        n = end ? (size_t)(end - s) + 1 : len;
        s += n;
        len -= n;
        offset += there ? n : 0;
    }
}

static void put_text(struct walk *w, uint32_t node)
{
    size_t len, skip = 0, offset = w->tree->nodes[node].at;
    const char *s = html_text(w->tree, node, &len);
    bool there = !w->tree->nodes[node].text.made, blank = html_blank(s, len);
    if (blank && (!w->open || w->breaks) && !w->pre)
        return;
    if (!w->open && w->in_note && note_mark(s, len))
        return;
    if (!blank || w->pre)
        take_breaks(w);
    if (!w->open)
        skip = html_blanks(s, len);
    if (skip == len)
        return;
    open_block(w);
    if (!blank)
        take_bars(w, offset);
    at(w, offset + (there ? skip : 0), there);
    if (w->one_block)
        put_flat(w, s + skip, len - skip, offset + (there ? skip : 0), there);
    else if (w->pre)
        make_lines(w->m, s + skip, len - skip);
    else
        make_text(w->m, s + skip, len - skip);
}

/* ---- elements ---- */

static void put_block(struct walk *w, uint32_t node)
{
    if ((w->tree->nodes[node].flags & HTML_NOTE) && html_notes_taken(w->tree, node))
        return;
    part(w);
    put_children(w, node);
    part(w);
}

static void put_item(struct walk *w, uint32_t node)
{
    enum block_kind before = w->kind;
    if (w->one_block) {
        put_block(w, node);
        return;
    }
    part(w);
    w->kind = BLOCK_ITEM;
    put_children(w, node);
    part(w);
    w->kind = before;
}

static void put_heading(struct walk *w, uint32_t node)
{
    bool before = w->one_block;
    if (before) {
        put_block(w, node);
        return;
    }
    part(w);
    w->one_block = true;
    w->kind = BLOCK_HEADING;
    w->level = w->tree->nodes[node].level + w->deeper;
    put_children(w, node);
    w->one_block = false;
    w->kind = BLOCK_PARAGRAPH;
    w->level = 0;
    part(w);
}

/* A term and what is said of it are one item, as long as that is one paragraph. */
static void put_term(struct walk *w, uint32_t node)
{
    enum block_kind before = w->kind;
    if (w->one_block) {
        put_block(w, node);
        return;
    }
    part(w);
    w->kind = BLOCK_ITEM;
    put_children(w, node);
    w->kind = before;
    w->breaks = 1;
}

static void put_definition(struct walk *w, uint32_t node)
{
    enum block_kind before = w->kind;
    if (w->one_block) {
        put_block(w, node);
        return;
    }
    if (w->breaks != 1)
        part(w);
    w->kind = BLOCK_ITEM;
    put_children(w, node);
    part(w);
    w->kind = before;
}

/* The table that a row stands in; 0: none. */
static uint32_t table_of(const struct html_tree *t, uint32_t row)
{
    uint32_t i = t->nodes[row].parent;
    while (i && t->nodes[i].kind != HTML_TABLE)
        i = t->nodes[i].parent;
    return i;
}

static void put_cell(struct walk *w, uint32_t node)
{
    if (!w->one_block) {
        put_block(w, node);
        return;
    }
    if (w->open)
        w->bars++;
    w->breaks = 0;
    put_children(w, node);
}

static void put_row(struct walk *w, uint32_t node)
{
    enum block_kind before = w->kind;
    uint32_t table = table_of(w->tree, node);
    if (w->one_block || !table || !html_data_table(w->tree, table)) {
        put_block(w, node);
        return;
    }
    part(w);
    w->one_block = true;
    w->kind = BLOCK_ITEM;
    w->bars = 0;
    put_children(w, node);
    w->one_block = false;
    w->bars = 0;
    w->kind = before;
    part(w);
}

/* Its lines stay as they are. */
static void put_pre(struct walk *w, uint32_t node)
{
    bool before = w->pre;
    part(w);
    w->pre = !w->one_block;
    put_children(w, node);
    w->pre = before;
    part(w);
}

static void put_break(struct walk *w, uint32_t node)
{
    (void)node;
    if (w->pre && w->open)
        make_lines(w->m, "\n", 1);
    else
        w->breaks++;
}

/* A picture's text stands for it, but not beside a caption. */
static void put_image(struct walk *w, uint32_t node)
{
    const struct html_tree *t = w->tree;
    const char *alt = html_string(t, t->nodes[node].element.value);
    uint32_t up = t->nodes[node].parent;
    while (up && t->nodes[up].kind != HTML_FIGURE && t->nodes[up].kind != HTML_MAIN)
        up = t->nodes[up].parent;
    for (uint32_t i = up + 1; t->nodes[up].kind == HTML_FIGURE && i < t->nodes[up].end; i++)
        if (t->nodes[i].kind == HTML_CAPTION && t->nodes[i].element.chars)
            return;
    if (!alt || html_blank(alt, strlen(alt)))
        return;
    take_breaks(w);
    take_bars(w, t->nodes[node].at);
    put_made(w, alt, t->nodes[node].at);
}

/* Once, where it is first referred to. */
static void put_note(struct walk *w, uint32_t note)
{
    struct walk before = *w;
    if (w->in_note || (w->tree->nodes[note].flags & HTML_TAKEN))
        return;
    w->tree->nodes[note].flags |= HTML_TAKEN;
    open_block(w);
    make_note(w->m);
    w->open = w->one_block = w->pre = false;
    w->breaks = w->bars = 0;
    w->in_note = true;
    put_children(w, note);
    make_note_end(w->m);
    *w = before;
    w->open = true;
}

static void put_link(struct walk *w, uint32_t node)
{
    const struct html_node *n = &w->tree->nodes[node];
    if (n->element.note)
        put_note(w, n->element.note);
    else if (!(n->flags & HTML_BACK) || !w->in_note)
        put_children(w, node);
}

static const char *const *quotes_of(enum lang lang)
{
    static const char *const cs[] = {"\xE2\x80\x9E", "\xE2\x80\x9C"}, *const ru[] = {"\xC2\xAB", "\xC2\xBB"},
                            *const en[] = {"\xE2\x80\x9C", "\xE2\x80\x9D"};
    return lang == LANG_CS || lang == LANG_SK ? cs : lang == LANG_RU || lang == LANG_UK ? ru : en;
}

static void put_quote(struct walk *w, uint32_t node)
{
    const char *const *quotes = quotes_of(w->lang);
    take_breaks(w);
    put_made(w, quotes[0], w->tree->nodes[node].at);
    put_children(w, node);
    put_made(w, quotes[1], w->tree->nodes[node].at);
}

/* Raised digits stay raised: otherwise they would grow into the word before them. */
static bool raised(const struct html_tree *t, uint32_t node, struct buf *out)
{
    static const char *const digits[] = {"\xE2\x81\xB0", "\xC2\xB9",     "\xC2\xB2",     "\xC2\xB3",     "\xE2\x81\xB4",
                                         "\xE2\x81\xB5", "\xE2\x81\xB6", "\xE2\x81\xB7",
                                         "\xE2\x81\xB8", "\xE2\x81\xB9"};
    struct buf words = {0};
    bool all = true;
    if (t->nodes[node].element.chars > SUP_DIGITS)
        return false;
    html_words(t, node, &words);
    for (size_t i = 0; i < words.len && all; i++) {
        all = words.s[i] >= '0' && words.s[i] <= '9';
        if (all)
            buf_adds(out, digits[words.s[i] - '0']);
    }
    buf_free(&words);
    return all && out->len;
}

static bool has_note(const struct html_tree *t, uint32_t node)
{
    for (uint32_t i = node + 1; i < t->nodes[node].end; i++)
        if (t->nodes[i].kind == HTML_LINK && (t->nodes[i].element.note || (t->nodes[i].flags & HTML_BACK)))
            return true;
    return false;
}

static void put_sup(struct walk *w, uint32_t node)
{
    struct buf digits = {0};
    if (!has_note(w->tree, node) && raised(w->tree, node, &digits) && w->open)
        put_made(w, digits.s, w->tree->nodes[node].at);
    else
        put_children(w, node);
    buf_free(&digits);
}

static void put_ruby(struct walk *w, uint32_t node)
{
    put_made(w, " (", w->tree->nodes[node].at);
    put_children(w, node);
    put_made(w, ")", w->tree->nodes[node].at);
}

/* An inline footnote: a <span> with its class. */
static void put_inline(struct walk *w, uint32_t node)
{
    const struct html_node *n = &w->tree->nodes[node];
    if ((n->flags & HTML_NOTE) && n->element.chars > SUP_DIGITS && w->open && !w->in_note)
        put_note(w, node);
    else
        put_children(w, node);
}

static void put_frame(struct walk *w, uint32_t node)
{
    const char *address = html_string(w->tree, w->tree->nodes[node].element.value);
    if (address && !w->all) /* said once */
        make_warn(w->m, "the text of a frame stands in a file of its own: %s", address);
}

static void (*const putters[])(struct walk *, uint32_t) = {
    [HTML_TEXT] = put_text,
    [HTML_INLINE] = put_inline,
    [HTML_BLOCK] = put_block,
    [HTML_CONTROL] = put_children,
    [HTML_FORM] = put_block,
    [HTML_NAV] = put_block,
    [HTML_HEADER] = put_block,
    [HTML_FOOTER] = put_block,
    [HTML_ASIDE] = put_block,
    [HTML_MAIN] = put_block,
    [HTML_HEADING] = put_heading,
    [HTML_PARAGRAPH] = put_block,
    [HTML_LIST] = put_block,
    [HTML_ITEM] = put_item,
    [HTML_TERM] = put_term,
    [HTML_DEFINITION] = put_definition,
    [HTML_TABLE] = put_block,
    [HTML_ROW] = put_row,
    [HTML_CELL] = put_cell,
    [HTML_HEAD_CELL] = put_cell,
    [HTML_PRE] = put_pre,
    [HTML_BREAK] = put_break,
    [HTML_IMAGE] = put_image,
    [HTML_LINK] = put_link,
    [HTML_QUOTE] = put_quote,
    [HTML_SUP] = put_sup,
    [HTML_RUBY] = put_ruby,
    [HTML_FIGURE] = put_block,
    [HTML_CAPTION] = put_block,
    [HTML_FRAME] = put_frame,
    [HTML_ROOT] = put_block,
};

static void put_node(struct walk *w, uint32_t node)
{
    const struct html_node *n = &w->tree->nodes[node];
    if (n->kind != HTML_TEXT && ((n->flags & HTML_TAKEN) || html_left_out(w->tree, node, w->all)))
        return;
    putters[n->kind](w, node);
}

void html_put(struct maker *m, struct html_tree *t, const struct html_where *where, enum block_kind kind,
              unsigned level)
{
    struct walk w = {.tree = t, .m = m, .kind = kind, .deeper = level, .lang = m->lang};
    bool empty = make_empty(m);
    if (where)
        w.where = *where;
    put_block(&w, 0);
    if (empty && make_empty(m)) {
        w.all = true;
        put_block(&w, 0);
    }
}
