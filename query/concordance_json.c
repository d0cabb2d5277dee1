/* JSON Lines: an object a line, a count, a collocate. */
#include "concordance.h"

#include <string.h>

static void string(const char *name, const char *s, struct buf *out)
{
    buf_addf(out, "\"%s\":", name);
    show_json_string(s, s ? strlen(s) : 0, out);
}

static void line(const struct line_shown *l, const struct options *options, struct buf *out)
{
    (void)options;
    const struct found *found = l->kwic->found;
    struct buf id = {0}, citation = {0};
    buf_addf(&id, "%s#%u", found->document->path, (unsigned)found->passage.n);
    show_citation(found, found->document->path, &citation);
    buf_addf(out, "{\"rank\":%zu,", l->rank);
    if (l->several) {
        string("index", found->shelf->folder, out);
        buf_addc(out, ',');
    }
    string("id", id.s, out);
    buf_addc(out, ',');
    string("path", found->document->path, out);
    if (l->line)
        buf_addf(out, ",\"line\":%u,", (unsigned)l->line);
    else
        buf_adds(out, ",\"line\":null,");
    string("page", found->passage.page, out);
    buf_addc(out, ',');
    string("date", found->document->date, out);
    buf_addf(out, ",\"start\":%u,\"end\":%u,", (unsigned)l->kwic->start, (unsigned)l->kwic->end);
    string("left", l->left, out);
    buf_addc(out, ',');
    string("form", l->form, out);
    buf_addc(out, ',');
    string("right", l->right, out);
    buf_addf(out, ",\"relation\":\"%s\",", relation_name(l->kwic->relation));
    string("citation", citation.s, out);
    buf_adds(out, "}\n");
    buf_free(&id);
    buf_free(&citation);
}

static void count(const struct count_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    if (!c->what) /* each line is a row */
        return;
    buf_addc(out, '{');
    string(c->what, *c->value ? c->value : NULL, out);
    if (c->shelf) {
        buf_addc(out, ',');
        string("index", c->shelf->folder, out);
    }
    buf_addf(out, ",\"count\":%zu,\"per_million\":%.2f}\n", c->count, count_per_million(c));
}

static void collocate(const struct collocate_shown *c, const struct options *options, struct buf *out)
{
    (void)options;
    buf_addc(out, '{');
    string("word", c->word, out);
    buf_addf(out, ",\"near\":%zu,\"expected\":%.2f,\"all\":%zu,\"score\":%.2f}\n", c->count, c->expected, c->all,
             c->score);
}

const struct concordance_show concordance_json = {.name = "json", .line = line, .count = count, .collocate = collocate};
