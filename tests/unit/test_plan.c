#include "check.h"
#include "plan.h"

#include <stdlib.h>

struct file {
    const char *name;
    uint64_t size;
    int64_t mtime;
    const char *reason; /* NULL: none */
};

static void add_found(struct walk *w, const struct file *f)
{
    w->at = need_room(w->at, w->n, &w->cap, sizeof *w->at);
    w->at[w->n++] = (struct found){.name = w->names.len, .size = f->size, .mtime = f->mtime};
    buf_add(&w->names, f->name, strlen(f->name) + 1);
    if (!f->reason)
        return;
    w->at[w->n - 1].trouble = w->names.len + 1;
    buf_add(&w->names, f->reason, strlen(f->reason) + 1);
}

static void add_known(struct knowns *k, const struct file *f)
{
    k->at = need_room(k->at, k->n, &k->cap, sizeof *k->at);
    k->at[k->n++] = (struct known){.name = k->names.len, .size = f->size, .mtime = f->mtime};
    buf_add(&k->names, f->name, strlen(f->name) + 1);
    if (!f->reason)
        return;
    k->at[k->n - 1].reason = k->names.len + 1;
    buf_add(&k->names, f->reason, strlen(f->reason) + 1);
}

static const struct file there[] = {
    {"a", 1, 1, NULL}, {"b", 1, 1, NULL}, {"c", 2, 1, NULL},     {"d", 1, 2, NULL},
    {"e", 1, 0, NULL}, {"f", 1, 1, NULL}, {"g", 7, 1, "a pipe"},
};
static const struct file before[] = {
    {"/elsewhere", 1, 1, NULL}, {"b", 1, 1, NULL},          {"c", 1, 1, NULL},    {"d", 1, 1, NULL},
    {"e", 1, 0, NULL},          {"f", 1, 1, "binary data"}, {"gone", 1, 1, NULL}, {"other/gone", 1, 1, NULL},
};

int main(void)
{
    struct walk w = {0};
    struct knowns k = {0};
    struct where where = {.root = (char *)"/tree"};
    struct plan p = {0};
    struct buf got = {0};
    for (size_t i = 0; i < sizeof there / sizeof *there; i++)
        add_found(&w, &there[i]);
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        add_known(&k, &before[i]);
    w.scopes.at = need(2 * sizeof *w.scopes.at);
    w.scopes.at[w.scopes.n++] = need_copy("/tree/gone", 10);
    plan_make(&p, &w, &k, &where, 0);
    for (size_t i = 0; i < p.n; i++)
        buf_addf(&got, "%s %s|", status_name(p.at[i].status),
                 p.at[i].found ? found_name(&w, p.at[i].found) : known_name(&k, p.at[i].known));
    check_text(got.s, "new a|unchanged b|changed c|changed d|changed e|skipped f|skipped g|removed gone|",
               "what is to be done");
    check_number(p.files, 4, "files to be read");
    check_number(p.bytes, 5, "bytes to be read");
    check(!plan_same(&(struct found){.mtime = 0}, &(struct known){.mtime = 0}),
          "a file that is not sure is read again");
    plan_free(&p);
    walk_free(&w);
    knowns_free(&k);
    buf_free(&got);
    return check_done();
}
