/* Looking names up: a binary search for the form that is asked for, then the others of its row. */
#include "names.h"
#include "names_table.h"

#include <stdlib.h>
#include <string.h>

/* A question to a table. */
struct asked {
    const struct names *names;
    const char *folded;
    size_t len;
    bool phrases; /* wanted: forms that are phrases, or found from one */
    names_fn *each;
    void *ctx;
};

static const char *folded_of(const struct names *names, const struct name_form *f)
{
    return names->text + f->folded;
}

static int compare(const struct asked *a, const struct name_form *f)
{
    const char *folded = folded_of(a->names, f);
    int order = strncmp(folded, a->folded, a->len);
    return order ? order : folded[a->len] != '\0';
}

static bool same(const struct asked *a, const struct name_form *f)
{
    return compare(a, f) == 0;
}

/* The place in order of the first form that is not before the one asked for. */
static uint32_t first_of(const struct asked *a)
{
    const struct names *names = a->names;
    uint32_t low = 0, high = names->nforms;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare(a, &names->forms[names->order[middle]]) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Does the form asked for stand in the row of f as one of f's language? */
static bool of_its_language(const struct asked *a, const struct name_form *f)
{
    const struct names *names = a->names;
    for (uint32_t i = names->rows[f->row]; i < names->rows[f->row + 1]; i++) {
        if (names->forms[i].lang == f->lang && same(a, &names->forms[i]))
            return true;
    }
    return false;
}

static bool wanted(const struct asked *a, const struct name_form *f)
{
    bool phrase = memchr(a->folded, ' ', a->len) || strchr(folded_of(a->names, f), ' ');
    return phrase == a->phrases && !same(a, f) && !(f->kind == NAMES_GIVEN && of_its_language(a, f));
}

static bool give_row(const struct asked *a, uint32_t row)
{
    const struct names *names = a->names;
    for (uint32_t i = names->rows[row]; i < names->rows[row + 1]; i++) {
        const struct name_form *f = &names->forms[i];
        if (wanted(a, f) && !a->each(a->ctx, names->text + f->written, f->lang))
            return false;
    }
    return true;
}

/* A form may stand in several rows, and more than once in one (Praha in two languages): the row is given once. */
static bool answer(const struct asked *a)
{
    const struct names *names = a->names;
    uint32_t done = UINT32_MAX;
    if (!names || a->len == 0)
        return true;
    for (uint32_t i = first_of(a); i < names->nforms; i++) {
        const struct name_form *f = &names->forms[names->order[i]];
        if (!same(a, f))
            break;
        if (f->row != done && !give_row(a, f->row))
            return false;
        done = f->row;
    }
    return true;
}

bool names_each_of(const struct names *names, const char *folded, size_t len, names_fn *each, void *ctx)
{
    return answer(&(struct asked){names, folded, len, false, each, ctx});
}

bool names_each_phrase_of(const struct names *names, const char *folded, size_t len, names_fn *each, void *ctx)
{
    return answer(&(struct asked){names, folded, len, true, each, ctx});
}

bool names_each(const char *folded, size_t len, names_fn *each, void *ctx)
{
    return names_each_of(&names_table, folded, len, each, ctx);
}

bool names_each_phrase(const char *folded, size_t len, names_fn *each, void *ctx)
{
    return names_each_phrase_of(&names_table, folded, len, each, ctx);
}

unsigned names_kinds_written(const char *folded, size_t len, const char *written, enum lang lang)
{
    struct asked a = {&names_table, folded, len, false, NULL, NULL};
    unsigned kinds = 0;
    for (uint32_t i = len ? first_of(&a) : names_table.nforms; i < names_table.nforms; i++) {
        const struct name_form *f = &names_table.forms[names_table.order[i]];
        if (!same(&a, f))
            break;
        if ((f->lang == lang || lang == LANG_COUNT) && (!written || !strcmp(names_table.text + f->written, written)))
            kinds |= 1u << f->kind;
    }
    return kinds;
}

unsigned names_kinds(const char *folded, size_t len, enum lang lang)
{
    return names_kinds_written(folded, len, NULL, lang);
}
