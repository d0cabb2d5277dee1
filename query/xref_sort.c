/* The order of the register, by ICU's collation: ch after h in Czech, ё beside е in Russian.
 *
 * ICU is opened here and nowhere else, when a register is sorted: no other command waits for its 30 MB.  Its functions
 * carry the version in their names; the header's macros know it. */
#include "xref_parts.h"

#include "collation.h"
#include "output.h"

#include <stdlib.h>
#include <string.h>

/* ---- letters ---- */

struct letter {
    const char *begins, *letter; /* small; as the register shows it */
};

static const struct letter czech[] = {{"ch", "Ch"}, {"č", "Č"}, {"ř", "Ř"}, {"š", "Š"}, {"ž", "Ž"}, {NULL, NULL}};

/* The first letter, without its accent where that makes no letter of its own. */
static void letter_of(const char *heading, enum lang lang, char out[16])
{
    struct collation_letter first = collation_letter(heading);
    for (const struct letter *l = lang == LANG_CS ? czech : NULL; l && l->begins; l++)
        if (!strncmp(first.small, l->begins, strlen(l->begins))) {
            memcpy(out, l->letter, strlen(l->letter) + 1);
            return;
        }
    memcpy(out, first.letter, sizeof first.letter);
}

/* ---- lines ---- */

static void add_line(struct xref *x, uint32_t text, uint32_t entry, bool see)
{
    x->lines = need_room(x->lines, x->nlines, &x->lines_cap, sizeof *x->lines);
    struct xref_line *line = &x->lines[x->nlines++];
    *line = (struct xref_line){.text = text, .entry = entry, .see = see};
    letter_of(xref_text(x, text), x->language, line->letter);
}

static bool is_shown(const struct xref_entry *e, const struct options *options)
{
    return !e->dropped && e->count && e->count >= options->min &&
           (!options->kind || !strcmp(options->kind, bearer_word(e->kind)));
}

static void list_lines(struct xref *x, const struct options *options)
{
    x->nlines = 0;
    for (uint32_t i = 0; i < x->nentries; i++) {
        const struct xref_entry *e = &x->entries[i];
        if (!is_shown(e, options))
            continue;
        add_line(x, e->heading, i, false);
        for (size_t k = 0; k < e->nsee; k++)
            add_line(x, e->see[k], i, true);
    }
}

/* ---- sorting ---- */

struct sorted {
    char *key; /* bytes that compare as the headings do, NUL-terminated */
    struct xref_line line;
};

static int by_sort_key(const void *a, const void *b)
{
    const struct sorted *x = a, *y = b;
    int order = strcmp(x->key, y->key);
    if (!order)
        order = x->line.see - y->line.see;
    return order ? order : (x->line.entry > y->line.entry) - (x->line.entry < y->line.entry);
}

static void sort_lines(struct xref *x, struct collation *collation)
{
    struct sorted *list = need((x->nlines + 1) * sizeof *list);
    for (size_t i = 0; i < x->nlines; i++)
        list[i] = (struct sorted){collation_key(collation, xref_text(x, x->lines[i].text)), x->lines[i]};
    qsort(list, x->nlines, sizeof *list, by_sort_key);
    for (size_t i = 0; i < x->nlines; i++) {
        x->lines[i] = list[i].line;
        free(list[i].key);
    }
    free(list);
}

struct headed {
    uint32_t text, line;
};

static int by_text(const void *a, const void *b)
{
    const struct headed *x = a, *y = b;
    if (x->text != y->text)
        return x->text < y->text ? -1 : 1;
    return (x->line > y->line) - (x->line < y->line);
}

static void number_entries(struct xref *x)
{
    struct headed *list = need((x->nlines + 1) * sizeof *list);
    x->nshown = 0;
    for (size_t i = 0; i < x->nlines; i++)
        if (!x->lines[i].see) {
            list[x->nshown++] = (struct headed){x->lines[i].text, (uint32_t)i};
            x->entries[x->lines[i].entry].number = (uint32_t)x->nshown;
        }
    if (x->nshown)
        qsort(list, x->nshown, sizeof *list, by_text);
    free(x->headings);
    x->headings = need((x->nshown + 1) * sizeof *x->headings);
    for (size_t i = 0; i < x->nshown; i++)
        x->headings[i] = list[i].line;
    free(list);
}

const struct xref_entry *xref_headed(const struct xref *x, uint32_t text)
{
    size_t low = 0, high = x->nshown;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (x->lines[x->headings[middle]].text < text)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < x->nshown && x->lines[x->headings[low]].text == text;
    return found ? &x->entries[x->lines[x->headings[low]].entry] : NULL;
}

bool xref_sort(struct xref *x, const struct options *options, struct buf *why)
{
    struct buf remark = {0};
    struct collation *collation = collation_open(language_row(x->language)->code, &remark);
    (void)why;
    if (!collation)
        output_remark("%s; sorted by letters alone", remark.s);
    list_lines(x, options);
    sort_lines(x, collation);
    number_entries(x);
    collation_close(collation);
    buf_free(&remark);
    return true;
}
