#include "html_tags.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Sorted by name.  To know one more element: a row here. */
static const struct tag {
    const char *name;
    enum html_kind kind;
} tags[] = {
    {"a", HTML_LINK},
    {"address", HTML_BLOCK},
    {"annotation", HTML_OUT}, /* of a formula: its source */
    {"applet", HTML_OUT},
    {"article", HTML_MAIN},
    {"aside", HTML_ASIDE},
    {"audio", HTML_OUT},
    {"base", HTML_META},
    {"blockquote", HTML_BLOCK},
    {"body", HTML_ROOT},
    {"br", HTML_BREAK},
    {"button", HTML_CONTROL},
    {"canvas", HTML_OUT},
    {"caption", HTML_CAPTION},
    {"center", HTML_BLOCK},
    {"colgroup", HTML_OUT},
    {"datalist", HTML_CONTROL},
    {"dd", HTML_DEFINITION},
    {"details", HTML_BLOCK},
    {"dialog", HTML_BLOCK},
    {"dir", HTML_LIST},
    {"div", HTML_BLOCK},
    {"dl", HTML_BLOCK},
    {"dt", HTML_TERM},
    {"embed", HTML_OUT},
    {"fieldset", HTML_BLOCK},
    {"figcaption", HTML_CAPTION},
    {"figure", HTML_FIGURE},
    {"footer", HTML_FOOTER},
    {"form", HTML_FORM},
    {"frame", HTML_FRAME},
    {"frameset", HTML_BLOCK},
    {"h1", HTML_HEADING},
    {"h2", HTML_HEADING},
    {"h3", HTML_HEADING},
    {"h4", HTML_HEADING},
    {"h5", HTML_HEADING},
    {"h6", HTML_HEADING},
    {"head", HTML_BLOCK},
    {"header", HTML_HEADER},
    {"hgroup", HTML_BLOCK},
    {"hr", HTML_BLOCK},
    {"html", HTML_ROOT},
    {"iframe", HTML_OUT},
    {"image", HTML_IMAGE},
    {"img", HTML_IMAGE},
    {"input", HTML_CONTROL},
    {"isindex", HTML_CONTROL},
    {"label", HTML_CONTROL},
    {"legend", HTML_BLOCK},
    {"li", HTML_ITEM},
    {"link", HTML_META},
    {"listing", HTML_PRE},
    {"main", HTML_MAIN},
    {"menu", HTML_LIST},
    {"meta", HTML_META},
    {"nav", HTML_NAV},
    {"noframes", HTML_BLOCK},
    {"noscript", HTML_OUT},
    {"object", HTML_BLOCK},
    {"ol", HTML_LIST},
    {"optgroup", HTML_CONTROL},
    {"option", HTML_CONTROL},
    {"p", HTML_PARAGRAPH},
    {"plaintext", HTML_PRE},
    {"pre", HTML_PRE},
    {"q", HTML_QUOTE},
    {"rp", HTML_OUT},
    {"rt", HTML_RUBY},
    {"script", HTML_OUT},
    {"search", HTML_NAV},
    {"section", HTML_MAIN},
    {"select", HTML_CONTROL},
    {"style", HTML_OUT},
    {"summary", HTML_BLOCK},
    {"sup", HTML_SUP},
    {"svg", HTML_OUT},
    {"table", HTML_TABLE},
    {"tbody", HTML_BLOCK},
    {"td", HTML_CELL},
    {"template", HTML_OUT},
    {"textarea", HTML_CONTROL},
    {"tfoot", HTML_BLOCK},
    {"th", HTML_HEAD_CELL},
    {"thead", HTML_BLOCK},
    {"title", HTML_TITLE},
    {"tr", HTML_ROW},
    {"ul", HTML_LIST},
    {"video", HTML_OUT},
    {"xmp", HTML_PRE},
};

static int by_name(const void *name, const void *row)
{
    return strcmp(name, ((const struct tag *)row)->name);
}

enum html_kind html_kind(const char *name)
{
    const struct tag *row = bsearch(name, tags, sizeof tags / sizeof *tags, sizeof *tags, by_name);
    if (row)
        return row->kind;
    return strchr(name, '-') ? HTML_BLOCK : HTML_INLINE;
}

/* ---- classes ---- */

/* A name by itself, lower case. */
struct meaning {
    const char *name;
    unsigned flags;
};

/* Whole names of classes and ids, as common programs give them. */
static const struct meaning classes[] = {
    {"anchorjs-link", HTML_EXTRA},
    {"catlinks", HTML_MENU},
    {"doc-footnote", HTML_NOTE},
    {"endnote", HTML_NOTE},
    {"endnotes", HTML_NOTE},
    {"fn-backref", HTML_BACK},
    {"fnanchor", HTML_REF},
    {"fnref", HTML_REF},
    {"footnote", HTML_NOTE},
    {"footnote-back", HTML_BACK},
    {"footnote-backref", HTML_BACK},
    {"footnote-ref", HTML_REF},
    {"footnote-reference", HTML_REF},
    {"footnoteref", HTML_REF},
    {"footnotes", HTML_NOTE},
    {"headerlink", HTML_EXTRA},
    {"katex-html", HTML_EXTRA}, /* beside the same in MathML */
    {"linenos", HTML_EXTRA},
    {"ltx_note", HTML_NOTE},
    {"ltx_note_mark", HTML_EXTRA},
    {"ltx_tag_note", HTML_EXTRA},
    {"marginnote", HTML_NOTE},
    {"mw-cite-backlink", HTML_EXTRA},
    {"mw-editsection", HTML_EXTRA},
    {"mw-head", HTML_NAVIGATION},
    {"mw-jump-link", HTML_EXTRA},
    {"mw-navigation", HTML_NAVIGATION},
    {"mw-panel", HTML_NAVIGATION},
    {"noteref", HTML_REF},
    {"printfooter", HTML_EXTRA},
    {"references", HTML_NOTE},
    {"screen-reader-text", HTML_EXTRA},
    {"sdfootnoteanc", HTML_REF},
    {"sdendnoteanc", HTML_REF},
    {"sdfootnotesym", HTML_BACK},
    {"sdendnotesym", HTML_BACK},
    {"sidenote", HTML_NOTE},
    {"skip-link", HTML_EXTRA},
    {"skiplink", HTML_EXTRA},
    {"sphinxsidebar", HTML_NAVIGATION},
    {"sr-only", HTML_EXTRA},
    {"visually-hidden", HTML_EXTRA},
};

/* Words within names: main-menu, leftNav, page_footer. */
static const char *const menus[] = {
    "bar", "breadcrumb", "breadcrumbs", "drobecky", "footer", "header", "languages", "links",
    "menu", "nabidka", "nav", "navbar", "navbox", "navi", "navig", "navigace", "navigation",
    "obsah", "pager", "pagination", "paging", "paticka", "rejstrik", "related", "share", "sharing",
    "sidebar", "sitemap", "social", "submenu", "subnav", "tags", "toc", "toolbar", "topbar",
    "topnav", "zahlavi",
};

static const struct meaning roles[] = {
    {"backlink", HTML_BACK},
    {"doc-backlink", HTML_BACK},
    {"doc-endnote", HTML_NOTE},
    {"doc-endnotes", HTML_NOTE},
    {"doc-footnote", HTML_NOTE},
    {"doc-noteref", HTML_REF},
    {"doc-toc", HTML_NAVIGATION},
    {"endnote", HTML_NOTE},
    {"endnotes", HTML_NOTE},
    {"footnote", HTML_NOTE},
    {"footnotes", HTML_NOTE},
    {"menu", HTML_NAVIGATION},
    {"menubar", HTML_NAVIGATION},
    {"navigation", HTML_NAVIGATION},
    {"note", HTML_NOTE},
    {"noteref", HTML_REF},
    {"presentation", HTML_LAYOUT},
    {"rearnote", HTML_NOTE},
    {"rearnotes", HTML_NOTE},
    {"search", HTML_NAVIGATION},
    {"toolbar", HTML_NAVIGATION},
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool same(const char *s, size_t len, const char *name)
{
    return (*s | 32) == *name && !strncasecmp(s, name, len) && !name[len];
}

static unsigned meaning_of(const struct meaning *rows, size_t n, const char *s, size_t len)
{
    for (size_t i = 0; i < n; i++)
        if (same(s, len, rows[i].name))
            return rows[i].flags;
    return 0;
}

static bool upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool letter(char c)
{
    return upper(c) || (c >= 'a' && c <= 'z');
}

/* Bytes of the word at s: up to what is no letter, or to a capital behind a small letter (leftNav). */
static size_t word_len(const char *s, size_t len)
{
    size_t n = 0;
    while (n < len && letter(s[n]) && !(n && upper(s[n]) && !upper(s[n - 1])))
        n++;
    return n;
}

/* Is one of the words in the name that of a menu? */
static bool menu_name(const char *s, size_t len)
{
    size_t n;
    for (size_t i = 0; i < len; i += n ? n : 1) {
        n = word_len(s + i, len - i);
        for (size_t k = 0; n && k < sizeof menus / sizeof *menus; k++)
            if (same(s + i, n, menus[k]))
                return true;
    }
    return false;
}

/* All names of a list, parted by white space. */
static unsigned flags_of(const struct meaning *rows, size_t nrows, const char *list, bool names)
{
    unsigned flags = 0;
    size_t n;
    for (; *list; list += n ? n : 1) {
        for (n = 0; list[n] && !is_space(list[n]);)
            n++;
        if (!n)
            continue;
        flags |= meaning_of(rows, nrows, list, n);
        if (names && menu_name(list, n))
            flags |= HTML_MENU;
    }
    return flags;
}

unsigned html_class_flags(const char *list)
{
    return flags_of(classes, sizeof classes / sizeof *classes, list, true);
}

unsigned html_role_flags(const char *list)
{
    return flags_of(roles, sizeof roles / sizeof *roles, list, false);
}
