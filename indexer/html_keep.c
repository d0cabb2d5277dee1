#include "html_keep.h"

#include <string.h>

enum { FORM_TEXT = 200, HEADER_TEXT = 200, FOOTER_TEXT = 300, CELL_TEXT = 600 };

bool html_blank(const char *s, size_t len)
{
    return html_blanks(s, len) == len;
}

size_t html_blanks(const char *s, size_t len)
{
    size_t n = 0;
    for (;;) {
        if (n < len && (s[n] == ' ' || (s[n] >= '\t' && s[n] <= '\r')))
            n++;
        else if (n + 1 < len && !memcmp(s + n, "\xC2\xA0", 2))
            n += 2;
        else
            return n;
    }
}

/* Are there elements of one of these kinds in the node? */
static bool has_kind(const struct html_tree *t, uint32_t node, const enum html_kind *kinds, size_t n)
{
    for (uint32_t i = node + 1; i < t->nodes[node].end; i++)
        for (size_t k = 0; k < n; k++)
            if (t->nodes[i].kind == kinds[k])
                return true;
    return false;
}

/* Does it hold a footnote? */
static bool has_note(const struct html_tree *t, uint32_t node)
{
    for (uint32_t i = node; i < t->nodes[node].end; i++)
        if (t->nodes[i].kind != HTML_TEXT && (t->nodes[i].flags & HTML_NOTE))
            return true;
    return false;
}

/* Does it stand in the text of a page, not beside it? */
static bool within_text(const struct html_tree *t, uint32_t node)
{
    for (uint32_t i = t->nodes[node].parent; i; i = t->nodes[i].parent)
        if (t->nodes[i].kind == HTML_MAIN)
            return true;
    return false;
}

static bool mostly_links(const struct html_node *node)
{
    return node->element.linked && 2 * (uint64_t)node->element.linked >= node->element.chars;
}

static bool header_out(const struct html_tree *t, uint32_t node)
{
    static const enum html_kind headings[] = {HTML_HEADING};
    const struct html_node *n = &t->nodes[node];
    if (within_text(t, node) || has_kind(t, node, headings, 1))
        return false;
    return mostly_links(n) || n->element.chars < HEADER_TEXT;
}

static bool footer_out(const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    return !within_text(t, node) && (mostly_links(n) || n->element.chars < FOOTER_TEXT);
}

static bool form_out(const struct html_tree *t, uint32_t node)
{
    static const enum html_kind text[] = {HTML_HEADING, HTML_PARAGRAPH, HTML_LIST, HTML_TABLE};
    return t->nodes[node].element.chars < FORM_TEXT && !has_kind(t, node, text, sizeof text / sizeof *text);
}

/* Does it belong to the site? */
static bool beside_text(const struct html_tree *t, uint32_t node)
{
    const struct html_node *n = &t->nodes[node];
    switch ((enum html_kind)n->kind) {
    case HTML_NAV:
    case HTML_CONTROL:
        return true;
    case HTML_FORM:
        return form_out(t, node);
    case HTML_HEADER:
        return header_out(t, node);
    case HTML_FOOTER:
        return footer_out(t, node);
    case HTML_ASIDE:
        return mostly_links(n);
    case HTML_LINK:
    case HTML_INLINE:
    case HTML_SUP:
    case HTML_HEADING:
        return n->flags & (HTML_EXTRA | HTML_NAVIGATION);
    default:
        return (n->flags & (HTML_EXTRA | HTML_NAVIGATION)) || ((n->flags & HTML_MENU) && mostly_links(n));
    }
}

bool html_notes_taken(const struct html_tree *t, uint32_t node)
{
    bool taken = false;
    for (uint32_t i = node + 1; i < t->nodes[node].end; i++) {
        const struct html_node *n = &t->nodes[i];
        if (n->kind == HTML_TEXT) {
            size_t len;
            const char *s = html_text(t, i, &len);
            if (!html_blank(s, len))
                return false;
            continue;
        }
        taken = taken || (n->flags & HTML_TAKEN);
        if (n->kind == HTML_HEADING || (n->flags & HTML_TAKEN))
            i = n->end - 1;
    }
    return taken;
}

/* These are words of the program, whatever else stands in them. */
static bool never_text(const struct html_node *n)
{
    return n->kind == HTML_OUT || n->kind == HTML_META || n->kind == HTML_TITLE || (n->flags & HTML_HIDDEN);
}

bool html_left_out(const struct html_tree *t, uint32_t node, bool all)
{
    if (never_text(&t->nodes[node]))
        return true;
    return !all && beside_text(t, node) && !has_note(t, node);
}

/* Cells of a row up to two: more do not matter. */
static unsigned cells_of(const struct html_tree *t, uint32_t row)
{
    unsigned n = 0;
    for (uint32_t i = row + 1; i < t->nodes[row].end && n < 2; i = t->nodes[i].end)
        n += t->nodes[i].kind == HTML_CELL || t->nodes[i].kind == HTML_HEAD_CELL;
    return n;
}

/* Does the cell hold more than a figure or a sentence: a list, two paragraphs, three line ends? */
static bool page_in_cell(const struct html_tree *t, uint32_t cell)
{
    unsigned paragraphs = 0, breaks = 0;
    if (t->nodes[cell].element.chars > CELL_TEXT)
        return true;
    for (uint32_t i = cell + 1; i < t->nodes[cell].end; i++) {
        paragraphs += t->nodes[i].kind == HTML_PARAGRAPH;
        breaks += t->nodes[i].kind == HTML_BREAK;
        if (t->nodes[i].kind == HTML_LIST || paragraphs > 1 || breaks > 2)
            return true;
    }
    return false;
}

bool html_data_table(const struct html_tree *t, uint32_t table)
{
    bool page = false, head = false, columns = false;
    if (t->nodes[table].flags & HTML_LAYOUT)
        return false;
    for (uint32_t i = table + 1; i < t->nodes[table].end; i++) {
        const struct html_node *n = &t->nodes[i];
        if (n->kind == HTML_TABLE || n->kind == HTML_HEADING)
            return false;
        head = head || n->kind == HTML_HEAD_CELL;
        page = page || (n->kind == HTML_CELL && page_in_cell(t, i));
        columns = columns || (n->kind == HTML_ROW && cells_of(t, i) > 1);
    }
    return columns && (head || !page);
}
