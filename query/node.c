/* The tree of a question, and the picture of a place in it. */
#include "node.h"

#include "utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Zeroed: every member that a kind does not use is 0. */
struct node *node_of(enum node_kind kind, size_t at, size_t end)
{
    struct node *node = need(sizeof *node);
    node->kind = kind;
    node->at = at;
    node->end = end;
    return node;
}

/* A question nests at most as deep as atoms.c lets it: so may this. */
void node_free(struct node *node)
{
    if (!node)
        return;
    for (size_t i = 0; i < node->n; i++)
        node_free(node->child[i]);
    free(node->child);
    free(node->word);
    free(node->value);
    free(node);
}

void node_add(struct node *parent, struct node *child)
{
    parent->child = need_room(parent->child, parent->n, &parent->cap, sizeof *parent->child);
    parent->child[parent->n++] = child;
}

size_t query_space(const char *s, size_t len)
{
    uint32_t c;
    if (!len)
        return 0;
    if ((unsigned char)*s < 0x80)
        return *s == ' ' || (*s >= '\t' && *s <= '\r');
    size_t size = utf8_next(s, len, &c);
    bool space = c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
                 c == 0x202F || c == 0x205F || c == 0x3000;
    return space ? size : 0;
}

/* One character as the caret's line shows it: a space for any white space, U+FFFD for what does not show. */
static void add_shown(const char *s, size_t len, struct buf *out)
{
    uint32_t c;
    size_t size = utf8_next(s, len, &c);
    if (query_space(s, len))
        buf_addc(out, ' ');
    else if (c == UTF8_BAD || c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
             (c >= 0x2066 && c <= 0x2069))
        buf_adds(out, "\xEF\xBF\xBD");
    else
        buf_add(out, s, size);
}

/* Columns that a shown text takes on a terminal. */
static size_t columns(const char *s, size_t len)
{
    size_t wide = 0;
    uint32_t c;
    for (size_t i = 0; i < len;) {
        i += utf8_next(s + i, len - i, &c);
        wide += (size_t)utf8proc_charwidth((utf8proc_int32_t)c);
    }
    return wide;
}

enum { CARET_AROUND = 60 }; /* characters shown before the place, and behind it */

/* The offset `chars` characters before at, or 0. */
static size_t window_start(const char *s, size_t at, size_t chars)
{
    for (; at && chars; chars--)
        at = utf8_before(s, at);
    return at;
}

bool query_caret(struct buf *why, const char *question, size_t at, const char *sentence)
{
    static const char more[] = "…";
    size_t len = strlen(question), chars = 0, caret = 0;
    size_t start = window_start(question, at, CARET_AROUND);
    uint32_t c;

    fail(why, "%s\n%s", sentence, start ? more : "");
    size_t line = why->len - (start ? strlen(more) : 0);
    for (size_t i = start; i < len && chars < CARET_AROUND; i += utf8_next(question + i, len - i, &c)) {
        if (i == at)
            caret = columns(why->s + line, why->len - line);
        add_shown(question + i, len - i, why);
        chars += i >= at;
    }
    if (at >= len)
        caret = columns(why->s + line, why->len - line);
    buf_addf(why, "%s\n%*s^", chars == CARET_AROUND ? more : "", (int)caret, "");
    return false;
}
