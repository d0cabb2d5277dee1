/* Questions of any bytes: the parser answers or explains, in every mode, and its tree keeps its promises. */
#include "query.h"

#include "fuzz.h"

static void look_at(const struct query *q, const struct node *node, const struct node *parent)
{
    must(node->at <= node->end && node->end <= strlen(q->text));
    if (node->kind == NODE_WORD)
        must(node->word && *node->word && node->number < q->nwords);
    if (node->kind == NODE_NOT)
        must(parent && parent->kind == NODE_AND && node->n == 1);
    if (node->kind == NODE_FILTER)
        must(node->value && *node->value);
    bool wanted = node->kind != NODE_AND || !node->n;
    for (size_t i = 0; i < node->n; i++) {
        wanted |= node->child[i]->kind != NODE_NOT;
        look_at(q, node->child[i], node);
    }
    must(wanted);
}

static void parse(const char *text, int mode)
{
    struct query q;
    struct buf why = {0};
    bool ok = mode == 2 ? query_parse_name(&q, text, &why) : query_parse(&q, text, mode == 1, &why);
    if (ok)
        look_at(&q, q.root, NULL);
    else
        must(why.len && why.s[why.len - 1] == '^' && strchr(why.s, '\n'));
    must(q.nwords <= QUERY_WORDS_MAX);
    query_free(&q);
    buf_free(&why);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = need_copy((const char *)data, size);
    for (int mode = 0; mode < 3; mode++)
        parse(text, mode);
    free(text);
    return 0;
}
