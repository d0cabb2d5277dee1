/* A page of HTML as a tree: what libxml2's parser makes of it, however broken it is, in one array. */
#ifndef HTML_TREE_H
#define HTML_TREE_H

#include "buf.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What an element is to us. */
enum html_kind {
    HTML_TEXT,    /* no element */
    HTML_INLINE,  /* does not part words */
    HTML_BLOCK,   /* parts paragraphs */
    HTML_OUT,     /* nothing in it is text: scripts, drawings */
    HTML_META,    /* <meta>, <link>, <base>: no text */
    HTML_TITLE,
    HTML_CONTROL, /* of a form: its label, its choices */
    HTML_FORM,
    HTML_NAV,
    HTML_HEADER,
    HTML_FOOTER,
    HTML_ASIDE,
    HTML_MAIN, /* <article>, <main>, <section>: a <header> in it is not the page's */
    HTML_HEADING,
    HTML_PARAGRAPH,
    HTML_LIST,
    HTML_ITEM,
    HTML_TERM,
    HTML_DEFINITION,
    HTML_TABLE,
    HTML_ROW,
    HTML_CELL,
    HTML_HEAD_CELL,
    HTML_PRE,
    HTML_BREAK,
    HTML_IMAGE,
    HTML_LINK, /* <a> */
    HTML_QUOTE,
    HTML_SUP,
    HTML_RUBY, /* <rt>: how the word before it is read */
    HTML_FIGURE,
    HTML_CAPTION,
    HTML_FRAME,
    HTML_ROOT, /* <html>, <body> */
};

/* What an element's attributes say. */
enum html_flag {
    HTML_HIDDEN     = 1,   /* hidden, display: none */
    HTML_MENU       = 2,   /* class or id is that of a menu, a bar, a list of links */
    HTML_EXTRA      = 4,   /* class of something that belongs to the page, not to its text: [edit], ¶ */
    HTML_NOTE       = 8,   /* a footnote, or a list of them */
    HTML_REF        = 16,  /* refers to a footnote */
    HTML_BACK       = 32,  /* leads back from a footnote */
    HTML_NAVIGATION = 64,  /* role=navigation and the like */
    HTML_LAYOUT     = 128, /* role=presentation */
    HTML_TAKEN      = 256, /* its text stands elsewhere already (html_put.c) */
};

/* The nodes are in the order of the page; a node's children follow it. */
struct html_node {
    uint16_t flags;
    uint8_t kind, level; /* level: of a heading */
    uint32_t end;        /* index of the node behind this one and all that is in it */
    uint32_t parent;     /* of the root: 0 */
    uint32_t at;         /* where it begins, byte of the page's text */
    union {
        struct {
            uint32_t len;
            uint32_t made; /* 1 + offset into strings; 0: it stands at `at` of the page as it is */
        } text;
        struct {
            uint32_t chars, linked; /* bytes of text in it but white space; of that in links */
            uint32_t id, value;     /* 1 + offset into strings; value: of a link, the part behind #; of an image its
                                       alt; of a frame its address */
            uint32_t note;          /* of a link: the node that is its footnote; 0: none */
        } element;
    };
};

/* A <meta name= content=> or <link rel= href=> or what is like it. */
struct html_fact {
    uint32_t name, value; /* offsets into strings; the name is in lower case */
};

struct html_tree {
    const char *page; /* UTF-8; must outlive the tree */
    size_t len;
    struct html_node *nodes; /* [0] is the root, which is no element */
    uint32_t nnodes;
    struct html_fact *facts;
    size_t nfacts;
    uint32_t *ids, nids;     /* the elements that have an id, in their order */
    uint32_t *links, nlinks; /* the <a> that lead to a place in a page (#), in their order */
    struct buf strings;
    /* private */
    struct buf own; /* the page, where something had to be taken out of it */
    size_t nodes_cap, facts_cap, ids_cap, links_cap;
};

enum { HTML_DEEP = 250 }; /* elements within each other; what is deeper counts as if it stood there without its tag */

/* Fills *tree ({0}) from a page or a part of one (len below 2 GB).  Cannot fail; end it with html_tree_free. */
void html_tree_of(struct html_tree *tree, const char *page, size_t len);
void html_tree_free(struct html_tree *);

/* The text of a text node. */
const char *html_text(const struct html_tree *, uint32_t node, size_t *len);

/* Appends all text in a node, without the small things that programs add (HTML_EXTRA). */
void html_words(const struct html_tree *, uint32_t node, struct buf *out);

/* The string at 1 + offset; NULL for 0. */
const char *html_string(const struct html_tree *, uint32_t offset);

#endif
