/* Which link leads to which footnote. */
#include "html.h"

#include <stdlib.h>
#include <string.h>

enum {
    NOTE_TEXT = 20000, /* letters; what is longer is no footnote */
    MARK      = 12,    /* bytes of a footnote's mark, brackets and all */
};

/* ---- ids ---- */

/* All ids in the order of their names, so that one is found quickly. */
struct ids {
    const struct html_tree *tree;
    uint32_t *nodes, n;
};

static const char *id_of(const struct html_tree *t, uint32_t node)
{
    return html_string(t, t->nodes[node].element.id);
}

/* Of two with one name the first in the page counts. */
static int id_order(const void *a, const void *b, void *tree)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    int order = strcmp(id_of(tree, x), id_of(tree, y));
    return order ? order : x < y ? -1 : x > y;
}

static void ids_sort(struct ids *ids, struct html_tree *t)
{
    ids->tree = t;
    ids->n = t->nids;
    ids->nodes = need(t->nids * sizeof *ids->nodes);
    memcpy(ids->nodes, t->ids, t->nids * sizeof *ids->nodes);
    qsort_r(ids->nodes, ids->n, sizeof *ids->nodes, id_order, t);
}

/* 0: there is none. */
static uint32_t ids_find(const struct ids *ids, const char *id)
{
    uint32_t low = 0, high = ids->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (strcmp(id_of(ids->tree, ids->nodes[middle]), id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ids->n && !strcmp(id_of(ids->tree, ids->nodes[low]), id) ? ids->nodes[low] : 0;
}

/* ---- marks ---- */

/* All text in the node, if it is short; what does not fit is cut off, and then it is no mark. */
static void short_text(const struct html_tree *t, uint32_t node, char out[MARK + 1])
{
    size_t n = 0, len;
    for (uint32_t i = node + 1; i < t->nodes[node].end && n < MARK; i++) {
        if (t->nodes[i].kind != HTML_TEXT)
            continue;
        const char *s = html_text(t, i, &len);
        len = len < MARK - n ? len : MARK - n;
        memcpy(out + n, s, len);
        n += len;
    }
    out[n] = 0;
}

static size_t digits(const char *s)
{
    return strspn(s, "0123456789,.");
}

/* 12, *, †, ‡, §, ¶, ↑, ↩, one small letter, iv, or such within brackets. */
static bool is_mark(const char *s)
{
    static const char *const signs[] = {"\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xA7", "\xC2\xB6", "\xE2\x86\x91",
                                        "\xE2\x86\xA9", "\xE2\x86\x90", "^",        "\xEF\xB8\x8E"};
    s += strspn(s, " \t\r\n[(");
    size_t n = digits(s);
    if (!n)
        n = strspn(s, "*");
    if (!n)
        n = strspn(s, "ivx");
    if (!n && *s >= 'a' && *s <= 'z')
        n = 1;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (!strncmp(s + n, signs[i], strlen(signs[i])))
            n += strlen(signs[i]);
    return n && n <= 9 && !s[n + strspn(s + n, " \t\r\n]).")];
}

static bool link_is_mark(const struct html_tree *t, uint32_t link)
{
    char text[MARK + 1];
    short_text(t, link, text);
    return is_mark(text);
}

/* ---- what a link leads to ---- */

static bool is_block(enum html_kind kind)
{
    switch (kind) {
    case HTML_TEXT:
    case HTML_INLINE:
    case HTML_LINK:
    case HTML_SUP:
    case HTML_IMAGE:
    case HTML_BREAK:
    case HTML_QUOTE:
    case HTML_RUBY:
        return false;
    default:
        return true;
    }
}

static uint32_t block_of(const struct html_tree *t, uint32_t node)
{
    while (node && !is_block(t->nodes[node].kind))
        node = t->nodes[node].parent;
    return node;
}

/* The element behind this one, with the same parent; 0: none. */
static uint32_t next_of(const struct html_tree *t, uint32_t node)
{
    uint32_t next = t->nodes[node].end;
    while (next < t->nodes[t->nodes[node].parent].end && t->nodes[next].kind == HTML_TEXT)
        next++;
    return next < t->nodes[t->nodes[node].parent].end ? next : 0;
}

/* Are the other elements in the parent free of text before this one, and free of ids behind it?  Then all of it is one
 * note that this paragraph begins. */
static bool begins_note(const struct html_tree *t, uint32_t parent, uint32_t paragraph)
{
    for (uint32_t i = parent + 1; i < paragraph; i++)
        if (t->nodes[i].kind != HTML_TEXT && t->nodes[i].element.chars)
            return false;
    for (uint32_t i = t->nodes[paragraph].end; i < t->nodes[parent].end; i++)
        if (t->nodes[i].kind != HTML_TEXT && t->nodes[i].element.id)
            return false;
    return t->nodes[parent].element.chars <= NOTE_TEXT;
}

/* The footnote that has the target in it: the block around it; of a term its definition, of a cell its row, of a
 * paragraph all of the note that it begins. */
static uint32_t note_around(const struct html_tree *t, uint32_t target, uint32_t link)
{
    uint32_t note = block_of(t, target), parent = t->nodes[note].parent;
    switch ((enum html_kind)t->nodes[note].kind) {
    case HTML_TERM:
        note = next_of(t, note);
        return note && t->nodes[note].kind == HTML_DEFINITION ? note : 0;
    case HTML_CELL:
    case HTML_HEAD_CELL:
        return parent;
    case HTML_PARAGRAPH:
        return parent > link && begins_note(t, parent, note) ? parent : note;
    default:
        return note;
    }
}

/* Is it a footnote by its own name, or by that of what it stands in? */
static bool named_note(const struct html_tree *t, uint32_t note, uint32_t target)
{
    if ((t->nodes[note].flags | t->nodes[target].flags) & HTML_NOTE)
        return true;
    for (int up = 0; up < 3 && note; up++, note = t->nodes[note].parent)
        if (t->nodes[note].flags & HTML_NOTE)
            return true;
    return false;
}

/* Is the link itself one to a footnote: by its class, or by standing raised? */
static bool named_ref(const struct html_tree *t, uint32_t link)
{
    uint32_t parent = t->nodes[link].parent, child = link + 1;
    return (t->nodes[link].flags & HTML_REF) || t->nodes[parent].kind == HTML_SUP ||
           (t->nodes[parent].flags & HTML_REF) || (child < t->nodes[link].end && t->nodes[child].kind == HTML_SUP);
}

/* Does a link in the footnote lead back to where it is referred to? */
static bool leads_back(const struct ids *ids, uint32_t note, uint32_t link)
{
    const struct html_tree *t = ids->tree;
    uint32_t from = block_of(t, link), end = t->nodes[note].end;
    for (uint32_t i = note; i < end && i < note + 64; i++) {
        uint32_t back = t->nodes[i].kind == HTML_LINK && t->nodes[i].element.value
                            ? ids_find(ids, html_string(t, t->nodes[i].element.value))
                            : 0;
        if (back && block_of(t, back) == from)
            return true;
    }
    return false;
}

/* Does the footnote begin with the mark in brackets, or the asterisk, that the link shows? */
static bool same_mark(const struct html_tree *t, uint32_t note, uint32_t link)
{
    char mark[MARK + 1], text[MARK + 1];
    short_text(t, link, mark);
    short_text(t, note, text);
    const char *begin = text + strspn(text, " \t\r\n");
    return strchr("[(*", *mark) && *mark && !strncmp(begin, mark, strlen(mark));
}

/* A footnote is no chapter. */
static bool fits(const struct html_tree *t, uint32_t note, uint32_t link)
{
    if (!note || note <= link || t->nodes[note].element.chars > NOTE_TEXT || !t->nodes[note].element.chars)
        return false;
    for (uint32_t i = note; i < t->nodes[note].end; i++)
        if (t->nodes[i].kind == HTML_HEADING)
            return false;
    return t->nodes[note].kind != HTML_TABLE && t->nodes[note].kind != HTML_LIST;
}

/* The footnote of a link; 0: it leads elsewhere.  A note stands behind its reference. */
static uint32_t note_of(const struct ids *ids, uint32_t link)
{
    const struct html_tree *t = ids->tree;
    bool named = t->nodes[link].flags & HTML_REF;
    if ((t->nodes[link].flags & HTML_BACK) || !(named || link_is_mark(t, link)))
        return 0;
    uint32_t target = ids_find(ids, html_string(t, t->nodes[link].element.value));
    uint32_t note = target > link ? note_around(t, target, link) : 0;
    if (!fits(t, note, link))
        return 0;
    bool sure = named_ref(t, link) || named_note(t, note, target) || same_mark(t, note, link);
    return sure || leads_back(ids, note, link) ? note : 0;
}

/* The links in a footnote that lead back are no text. */
static void mark_back(struct html_tree *t, uint32_t note)
{
    for (uint32_t i = note; i < t->nodes[note].end; i++)
        if (t->nodes[i].kind == HTML_LINK && t->nodes[i].element.value && link_is_mark(t, i))
            t->nodes[i].flags |= HTML_BACK;
}

void html_find_notes(struct html_tree *t)
{
    struct ids ids = {0};
    if (!t->nlinks || !t->nids)
        return;
    ids_sort(&ids, t);
    for (uint32_t i = 0; i < t->nlinks; i++) {
        uint32_t link = t->links[i], note = note_of(&ids, link);
        t->nodes[link].element.note = note;
        if (note)
            mark_back(t, note);
    }
    free(ids.nodes);
}
