/* The text of Markdown: what cmark makes of it, block by block, each piece looked for where it stands in the page. */
#include "md.h"

#include "html.h"
#include "utf8.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

enum { NOTE_INDENT = 4 }; /* columns */

/* A stretch of the page that is no text: the brackets of a link. */
struct gap {
    size_t from, to;
};

/* A walk over one document of cmark's: the page, or a footnote. */
struct walk {
    struct md *md;
    struct maker *m;
    const char *page;
    const struct lines *lines;
    size_t first_line;    /* of the page, from 0: cmark's line 1 */
    size_t start;         /* what stands before it is none of this document's */
    size_t at, end;       /* where the next piece is looked for, and the end of the block */
    unsigned items;       /* lists around */
    struct gap gaps[2];   /* what lies in them is left out */
    size_t note_close;    /* the ] of a note within the line; 0: none is open */
    bool in_note;         /* this is a footnote, or such a note is open */
    /* the paragraph's table, lines from 0, of the page */
    size_t table, rule;   /* its first row, and the line below it; both SIZE_MAX: there is none */
    size_t line;          /* where we are */
    bool row_begun;
    unsigned bars;
};

static void put_document(struct walk *, const char *text, size_t len);

/* ---- lines of the page ---- */

static size_t line_start(const struct walk *w, size_t line)
{
    return line < w->lines->n ? w->lines->start[line] : w->lines->len;
}

/* The page's lines of a block. */
static size_t first_of(const struct walk *w, cmark_node *node)
{
    int line = cmark_node_get_start_line(node);
    return w->first_line + (line > 0 ? (size_t)line - 1 : 0);
}

static size_t last_of(const struct walk *w, cmark_node *node)
{
    int line = cmark_node_get_end_line(node);
    size_t first = first_of(w, node), last = w->first_line + (line > 0 ? (size_t)line - 1 : 0);
    return last < first ? first : last;
}

static void say_where(struct walk *w, size_t at, bool there)
{
    uint32_t line;
    int64_t byte;
    page_place(w->md->page, at, &line, &byte);
    make_at(w->m, line, there ? byte : NO_BYTES);
}

/* ---- finding ---- */

/* Signs of markup, and what quotations and lists have at the beginning of a line. */
static bool markup(char c)
{
    return (c > 0 && c <= ' ') || (c && strchr("*_`~[]!\\>#|<&;:-+=()\"'{}", c));
}

/* Bytes that are the same in the piece and in the page. */
static size_t same(const struct walk *w, const char *s, size_t len, size_t at)
{
    size_t n = 0;
    while (n < len && at + n < w->end && s[n] == w->page[at + n])
        n++;
    while (n && n < len && ((unsigned char)s[n] & 0xC0) == 0x80) /* whole characters */
        n--;
    return n;
}

/* Where the piece stands, behind nothing but markup; returns how much of it, all or up to an escape or entity.  0: it
 * does not stand there as it is, and *at is about where it should. */
static size_t find(const struct walk *w, const char *s, size_t len, size_t *at)
{
    for (size_t i = w->at; i < w->end; i++) {
        size_t n = w->page[i] == *s ? same(w, s, len, i) : 0;
        if (n == len || (n && i + n < w->end && (w->page[i + n] == '\\' || w->page[i + n] == '&'))) {
            *at = i;
            return n;
        }
        if (!markup(w->page[i]))
            break;
    }
    *at = w->at < w->end ? w->at : w->end ? w->end - 1 : 0;
    return 0;
}

/* &nbsp; in the page is one character in the text. */
static bool pass_entity(struct walk *w)
{
    size_t i = w->at;
    while (i < w->end && markup(w->page[i]) && w->page[i] != '&')
        i++;
    const char *end = i < w->end && w->page[i] == '&' ? memchr(w->page + i, ';', w->end - i) : NULL;
    if (!end || end - (w->page + i) > 40)
        return false;
    w->at = (size_t)(end - w->page) + 1;
    return true;
}

/* The bracket that closes the one at `at`; 0: none. */
static size_t closing(const struct walk *w, size_t at, char open, char close)
{
    size_t depth = 0;
    for (size_t i = at; i < w->end; i++) {
        if (w->page[i] == '\\')
            i++;
        else if (w->page[i] == open)
            depth++;
        else if (w->page[i] == close && !--depth)
            return i;
    }
    return 0;
}

/* Behind a link's text: (address "title"), [label] or nothing. */
static void pass_link(struct walk *w)
{
    const char *end = w->at < w->end ? memchr(w->page + w->at, ']', w->end - w->at) : NULL;
    size_t i = end ? (size_t)(end - w->page) + 1 : w->end, close = 0;
    if (i < w->end && w->page[i] == '(')
        close = closing(w, i, '(', ')');
    else if (i < w->end && w->page[i] == '[')
        close = closing(w, i, '[', ']');
    if (close)
        w->at = close + 1;
    else if (end)
        w->at = i;
}

/* ---- tables ---- */

/* Without the marks of quotations. */
static struct span line_of(const struct walk *w, size_t line)
{
    struct span s = span_trim(w->page, lines_at(w->lines, line));
    while (s.start < s.end && (w->page[s.start] == '>' || w->page[s.start] == ' '))
        s.start++;
    return s;
}

/* Cells of a row: | a | b | has two.  0: there is no bar. */
static size_t cells(const struct walk *w, struct span s)
{
    size_t bars = 0, inner = 0;
    for (size_t i = s.start; i < s.end; i++) {
        if (w->page[i] != '|' || (i > s.start && w->page[i - 1] == '\\'))
            continue;
        bars++;
        inner += i > s.start && i + 1 < s.end;
    }
    return bars ? inner + 1 : 0;
}

/* |---|:-:| : the line below a table's head. */
static bool is_rule(const struct walk *w, struct span s)
{
    bool dash = false;
    for (size_t i = s.start; i < s.end; i++) {
        if (!strchr("|-: \t+=", w->page[i]))
            return false;
        dash = dash || w->page[i] == '-' || w->page[i] == '=';
    }
    return dash;
}

/* Finds the first row that has a rule of as many cells below it. */
static void find_table(struct walk *w, size_t first, size_t last)
{
    w->table = w->rule = SIZE_MAX;
    w->line = first;
    w->row_begun = false;
    for (size_t i = first; i < last && last < w->lines->n; i++) {
        size_t n = cells(w, line_of(w, i));
        if (n && is_rule(w, line_of(w, i + 1)) && cells(w, line_of(w, i + 1)) == n) {
            w->table = i;
            w->rule = i + 1;
            return;
        }
    }
}

static bool in_table(const struct walk *w)
{
    return w->line >= w->table;
}

static void begin_row(struct walk *w)
{
    make_block(w->m, BLOCK_ITEM, 0);
    w->row_begun = false;
    w->bars = 0;
}

/* ---- text ---- */

static void take_bars(struct walk *w, size_t at)
{
    if (w->bars && w->row_begun) {
        say_where(w, at, false);
        for (; w->bars; w->bars--)
            make_string(w->m, " |");
        make_space(w->m);
    }
    w->bars = 0;
}

static bool has_text(const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (s[i] != ' ' && s[i] != '\t')
            return true;
    return false;
}

static void put_piece(struct walk *w, const char *s, size_t len, size_t at, bool there)
{
    if (in_table(w) && has_text(s, len)) {
        take_bars(w, at);
        w->row_begun = true;
    }
    say_where(w, at, there);
    make_text(w->m, s, len);
}

/* ---- footnotes and links in brackets ---- */

/* Bytes at the beginning of a note's line that are no text: its mark, or the indent that makes the line its own. */
static size_t note_skip(const struct walk *w, const struct md_note *note, size_t line)
{
    struct span s = lines_at(w->lines, line);
    bool first = line == note->line;
    size_t n = first ? note->start - s.start : 0, most = first ? SIZE_MAX : NOTE_INDENT;
    if (!first && s.start < s.end && w->page[s.start] == '\t')
        return 1;
    for (size_t spaces = 0; s.start + n < s.end && w->page[s.start + n] == ' ' && spaces < most; spaces++)
        n++;
    return n;
}

/* The note's lines as a document of its own, as many as there are in the page. */
static void put_note(struct walk *w, struct md_note *note)
{
    struct walk inner = {.md = w->md, .m = w->m, .page = w->page, .lines = w->lines, .first_line = note->line};
    struct buf text = {0};
    if (note->taken)
        return;
    note->taken = true;
    inner.start = note->start;
    inner.in_note = true;
    for (size_t i = note->line; i < note->end; i++) {
        struct span s = lines_at(w->lines, i);
        s.start += note_skip(w, note, i);
        buf_add(&text, w->page + s.start, s.end - s.start);
        buf_addc(&text, '\n');
    }
    make_note(w->m);
    put_document(&inner, text.s, text.len);
    make_note_end(w->m);
    buf_free(&text);
}

static void leave_out(struct walk *w, size_t from, size_t to, size_t close, size_t close_to)
{
    w->gaps[0] = (struct gap){from, to};
    w->gaps[1] = (struct gap){close, close_to};
}

/* [^label] at `at`: the note, and its mark is no text. */
static bool reference(struct walk *w, size_t at)
{
    size_t close = w->page[at + 1] == '^' ? closing(w, at, '[', ']') : 0;
    struct md_note *note = close ? md_note_find(w->md, w->page + at + 2, close - at - 2) : NULL;
    if (!note)
        return false;
    leave_out(w, at, close + 1, 0, 0);
    if (!w->in_note)
        put_note(w, note);
    return true;
}

/* ^[a note within the text] */
static bool inline_note(struct walk *w, size_t at)
{
    size_t close = at && w->page[at - 1] == '^' && !w->in_note ? closing(w, at, '[', ']') : 0;
    if (!close)
        return false;
    w->note_close = close;
    w->in_note = true;
    leave_out(w, at, at + 1, close, close + 1);
    make_note(w->m);
    return true;
}

static void end_inline_note(struct walk *w)
{
    if (!w->note_close)
        return;
    w->note_close = 0;
    w->in_note = false;
    make_note_end(w->m);
}

/* [[Page]] and [[Page|text]] of wikis and notebooks. */
static bool wiki_link(struct walk *w, size_t at)
{
    if (at + 2 >= w->end || w->page[at + 1] != '[')
        return false;
    const char *from = w->page + at + 2, *end = memmem(from, w->end - at - 2, "]]", 2);
    if (!end || memchr(from, '\n', (size_t)(end - from)))
        return false;
    const char *bar = memchr(from, '|', (size_t)(end - from));
    leave_out(w, at, (size_t)((bar ? bar + 1 : from) - w->page), (size_t)(end - w->page), (size_t)(end - w->page) + 2);
    return true;
}

/* Bytes from here on that lie in a gap. */
static size_t gap_len(const struct walk *w, size_t at)
{
    for (int i = 0; i < 2; i++)
        if (w->gaps[i].from <= at && at < w->gaps[i].to)
            return w->gaps[i].to - at;
    return 0;
}

/* Something at this byte of the page that is more than text?  Does what is to be done, and returns the bytes that are
 * left out of the text. */
static size_t special(struct walk *w, size_t at)
{
    const char *s = w->page + at;
    bool escaped = at && s[-1] == '\\';
    if (at == w->note_close && at)
        end_inline_note(w);
    if (gap_len(w, at) || escaped)
        return gap_len(w, at);
    if (*s == '|' && in_table(w))
        return w->bars++, 1;
    if (*s == '~' && at + 1 < w->end && s[1] == '~')
        return 2;
    if (*s == '^' && at + 1 < w->end && s[1] == '[' && !w->in_note && closing(w, at + 1, '[', ']'))
        return 1;
    if (*s == '[' && at + 1 < w->end && (reference(w, at) || inline_note(w, at) || wiki_link(w, at)))
        return gap_len(w, at);
    return 0;
}

/* Text that stands at `at` of the page. */
static void put_found(struct walk *w, const char *s, size_t len, size_t at)
{
    size_t from = 0;
    for (size_t i = 0; i < len;) {
        if (!(gap_len(w, at + i) || strchr("|~^[]", s[i]))) {
            i++;
            continue;
        }
        if (i > from)
            put_piece(w, s + from, i - from, at + from, true);
        size_t skip = special(w, at + i);
        from = i;
        i += skip ? skip : 1;
        from = skip ? i : from;
    }
    if (from < len)
        put_piece(w, s + from, len - from, at + from, true);
}

/* One character that the page has as an entity, or that is not found there. */
static size_t put_other(struct walk *w, const char *s, size_t len, size_t at)
{
    uint32_t c;
    size_t n = pass_entity(w) ? utf8_next(s, len, &c) : len;
    put_piece(w, s, n, at, false);
    return n;
}

static void put_text(struct walk *w, const char *s, size_t len)
{
    size_t n, at;
    if (w->line == w->rule)
        return;
    for (size_t i = 0; i < len; i += n) {
        n = find(w, s + i, len - i, &at);
        if (n) {
            w->at = at + n;
            put_found(w, s + i, n, at);
        } else {
            n = put_other(w, s + i, len - i, at);
        }
    }
}

/* Code is text as it is. */
static void put_code(struct walk *w, const char *s, size_t len)
{
    size_t at, n = find(w, s, len, &at);
    if (w->line == w->rule)
        return;
    put_piece(w, s, len, at, n == len);
    if (n == len)
        w->at = at + n;
}

/* ---- blocks ---- */

static void open_block(struct walk *w, cmark_node *node, enum block_kind kind, unsigned level)
{
    size_t first = first_of(w, node), last = last_of(w, node);
    w->at = line_start(w, first) < w->start ? w->start : line_start(w, first);
    w->end = line_start(w, last + 1);
    w->gaps[0] = w->gaps[1] = (struct gap){0, 0};
    find_table(w, first, kind == BLOCK_HEADING ? first : last);
    if (in_table(w))
        begin_row(w);
    else
        make_block(w->m, kind, level);
}

/* The mark of the item is no text. */
static void pass_mark(struct walk *w, cmark_node *node)
{
    int column = cmark_node_get_start_column(node);
    if (!w->start && column > 1 && w->at + (size_t)column - 1 < w->end)
        w->at += (size_t)column - 1;
}

static void put_code_block(struct walk *w, cmark_node *node)
{
    const char *s = cmark_node_get_literal(node);
    size_t len = strlen(s), first = first_of(w, node), at = line_start(w, first);
    make_end(w->m);
    if (at < w->lines->len && (len > w->lines->len - at || memcmp(w->page + at, s, len)))
        at = line_start(w, first + (cmark_node_get_fence_info(node) && !strchr(" \t", w->page[at])));
    bool there = at <= w->lines->len && len <= w->lines->len - at && !memcmp(w->page + at, s, len);
    say_where(w, at, there);
    make_lines(w->m, s, len);
    make_end(w->m);
}

/* Where a piece of HTML stands: exactly, or only its line. */
struct piece {
    const struct walk *walk;
    const char *s;
    size_t at, line;
    bool there;
};

static void piece_place(const void *ctx, size_t at, uint32_t *line, int64_t *byte)
{
    const struct piece *p = ctx;
    if (p->there) {
        page_place(p->walk->md->page, p->at + at, line, byte);
        return;
    }
    *line = (uint32_t)p->line + 1;
    for (size_t i = 0; i < at; i++)
        *line += p->s[i] == '\n';
    *byte = NO_BYTES;
}

static void put_html_block(struct walk *w, cmark_node *node)
{
    const char *s = cmark_node_get_literal(node);
    size_t len = strlen(s), first = first_of(w, node), at = line_start(w, first);
    struct html_tree tree = {0};
    struct piece piece = {w, s, at, first, false};
    piece.there = at <= w->lines->len && len <= w->lines->len - at && !memcmp(w->page + at, s, len);
    make_end(w->m);
    if (len > 4 && !memcmp(s, "<!--", 4) && !memmem(s, len - 4, "-->", 3))
        return;
    html_tree_of(&tree, s, len);
    html_put(w->m, &tree, &(struct html_where){&piece, piece_place}, w->items ? BLOCK_ITEM : BLOCK_PARAGRAPH, 0);
    html_tree_free(&tree);
    make_end(w->m);
}

static void put_line_end(struct walk *w)
{
    w->line++;
    if (w->at < line_start(w, w->line))
        w->at = line_start(w, w->line);
    if (w->line == w->table || (in_table(w) && w->line != w->rule))
        begin_row(w);
    else if (!in_table(w))
        make_newline(w->m);
}

static void put_html_inline(struct walk *w, const char *s)
{
    size_t at, len = strlen(s);
    if (!strncasecmp(s, "<br", 3))
        make_newline(w->m);
    if (find(w, s, len, &at))
        w->at = at + len;
}

static void enter(struct walk *w, cmark_node *node)
{
    const char *literal = cmark_node_get_literal(node);
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        open_block(w, node, BLOCK_HEADING, (unsigned)cmark_node_get_heading_level(node));
        break;
    case CMARK_NODE_PARAGRAPH:
        open_block(w, node, w->items ? BLOCK_ITEM : BLOCK_PARAGRAPH, 0);
        pass_mark(w, node);
        break;
    case CMARK_NODE_ITEM:
        w->items++;
        break;
    case CMARK_NODE_CODE_BLOCK:
        put_code_block(w, node);
        break;
    case CMARK_NODE_HTML_BLOCK:
        put_html_block(w, node);
        break;
    case CMARK_NODE_TEXT:
        put_text(w, literal, strlen(literal));
        break;
    case CMARK_NODE_CODE:
        put_code(w, literal, strlen(literal));
        break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        put_line_end(w);
        break;
    case CMARK_NODE_HTML_INLINE:
        put_html_inline(w, literal);
        break;
    default:
        break;
    }
}

static void leave(struct walk *w, cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
    case CMARK_NODE_PARAGRAPH:
        end_inline_note(w);
        make_end(w->m);
        break;
    case CMARK_NODE_ITEM:
        w->items--;
        break;
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        pass_link(w);
        break;
    default:
        break;
    }
}

static void put_document(struct walk *w, const char *text, size_t len)
{
    cmark_node *root = cmark_parse_document(text, len, CMARK_OPT_DEFAULT);
    cmark_iter *iter = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        if (event == CMARK_EVENT_ENTER)
            enter(w, cmark_iter_get_node(iter));
        else
            leave(w, cmark_iter_get_node(iter));
    }
    cmark_iter_free(iter);
    cmark_node_free(root);
}

/* ---- all of it ---- */

static int by_line(const void *a, const void *b)
{
    const struct md_note *x = a, *y = b;
    return (x->line > y->line) - (x->line < y->line);
}

/* Notes that nothing refers to. */
static void put_rest(struct walk *w)
{
    if (w->md->nnotes)
        qsort(w->md->notes, w->md->nnotes, sizeof *w->md->notes, by_line);
    for (size_t i = 0; i < w->md->nnotes; i++)
        put_note(w, &w->md->notes[i]);
}

void md_put(struct md *md)
{
    const struct page *page = md->page;
    struct walk w = {.md = md, .m = md->m, .page = page->decoded.text, .lines = &page->lines};
    if (!md->text.len)
        return;
    put_document(&w, md->text.s, md->text.len);
    w.in_note = true;
    put_rest(&w);
}
