/* ctags: a text editor jumps from a name, in any form that the texts have, to its places. */
#include "xref_show.h"

#include <stdlib.h>
#include <string.h>

/* Control characters would end a field or a line. */
static void field(const char *s, struct buf *out)
{
    for (; *s; s++)
        buf_addc(out, (unsigned char)*s < ' ' || *s == 0x7F ? ' ' : *s);
}

struct tags {
    char **at;
    size_t n, cap;
};

static void add_tag(struct tags *tags, const struct xref_view *v, const struct xref_entry *e,
                    const struct xref_mention *m, const char *name, const char *path)
{
    struct buf line = {0};
    field(name, &line);
    buf_addc(&line, '\t');
    field(path, &line);
    buf_addf(&line, "\t%u;\"\t%c\theading:", (unsigned)m->line_first,
             *bearer_word(e->kind) == 'p' ? bearer_word(e->kind)[1] == 'e' ? 'p' : 'l' : *bearer_word(e->kind));
    for (const char *s = xref_text(v->x, e->heading); *s; s++)
        if (*s == '\\')
            buf_adds(&line, "\\\\");
        else
            buf_addc(&line, (unsigned char)*s < ' ' ? ' ' : *s);
    buf_addc(&line, '\n');
    tags->at = need_room(tags->at, tags->n, &tags->cap, sizeof *tags->at);
    tags->at[tags->n++] = buf_take(&line);
}

static void add_mention(struct tags *tags, const struct xref_view *v, const struct xref_entry *e,
                        const struct xref_mention *m)
{
    const struct xref *x = v->x;
    const char *form = xref_text(x, m->form), *base = xref_text(x, x->names[m->name].base);
    char *path = xref_path(v, &x->documents[m->document]);
    if (m->line_first) /* an editor opens lines and nothing else */
        add_tag(tags, v, e, m, form, path);
    if (m->line_first && strcmp(form, base))
        add_tag(tags, v, e, m, base, path);
    free(path);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool print(const struct xref_view *v, struct buf *out, struct buf *why)
{
    struct tags tags = {0};
    (void)why;
    for (size_t i = 0; i < v->x->nlines; i++) {
        const struct xref_entry *e = &v->x->entries[v->x->lines[i].entry];
        for (size_t k = 0; k < e->nmentions && !v->x->lines[i].see; k++)
            add_mention(&tags, v, e, &v->x->mentions[e->mentions[k]]);
    }
    if (tags.n)
        qsort(tags.at, tags.n, sizeof *tags.at, by_bytes);
    buf_adds(out,
             "!_TAG_FILE_ENCODING\tutf-8\t//\n!_TAG_FILE_FORMAT\t2\t//\n!_TAG_FILE_SORTED\t1\t//\n"
             "!_TAG_KIND_DESCRIPTION!najdi\tl,place\t//\n!_TAG_KIND_DESCRIPTION!najdi\to,organisation or other\t//\n"
             "!_TAG_KIND_DESCRIPTION!najdi\tp,person\t//\n!_TAG_PROGRAM_NAME\tnajdi\t//\n");
    for (size_t i = 0; i < tags.n; i++) {
        if (!i || strcmp(tags.at[i], tags.at[i - 1]))
            buf_adds(out, tags.at[i]);
    }
    for (size_t i = 0; i < tags.n; i++)
        free(tags.at[i]);
    free(tags.at);
    return true;
}

const struct xref_show xref_as_tags = {"tags", "a ctags file: an editor jumps from a name to its places", print};
