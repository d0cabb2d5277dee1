/* Reading a user's file of names. */
#include "names.h"
#include "names_table.h"
#include "terms.h"
#include "utf8.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LANGUAGES = 3, COLUMNS = LANGUAGES + 1 };

/* Part of a line. */
struct part {
    const char *s;
    size_t len;
};

struct reader {
    const char *path;
    unsigned line;
    struct buf text;
    struct name_form *forms;
    size_t nforms, forms_cap;
    uint32_t *rows;
    size_t nrows, rows_cap; /* without the one for the end */
    struct buf *why;
};

#define BAD(r, format, ...) fail((r)->why, "%s:%u: " format, (r)->path, (r)->line, __VA_ARGS__)

/* Takes what stands before the next `end` off the rest, without the white space around it. */
static struct part part_next(struct part *rest, char end)
{
    const char *stop = memchr(rest->s, end, rest->len);
    size_t len = stop ? (size_t)(stop - rest->s) : rest->len;
    struct part part = {rest->s, len};
    size_t past = stop ? len + 1 : len;
    rest->s += past;
    rest->len -= past;
    while (part.len > 0 && part.s[0] == ' ')
        part.s++, part.len--;
    while (part.len > 0 && (part.s[part.len - 1] == ' ' || part.s[part.len - 1] == '\r'))
        part.len--;
    return part;
}

static bool lower(char c)
{
    return c >= 'a' && c <= 'z';
}

/* Takes "uk:" off a variant; a language that we do not know is LANG_OTHER. */
static enum lang language_off(struct part *variant, enum lang column)
{
    const char *s = variant->s;
    if (variant->len < 3 || !lower(s[0]) || !lower(s[1]) || s[2] != ':')
        return column;
    char code[3] = {s[0], s[1], '\0'};
    const struct language *language = language_by_code(code);
    variant->s += 3;
    variant->len -= 3;
    return language ? language->id : LANG_OTHER;
}

/* Appends the words of a name, joined by single spaces, as terms.h writes them. */
static void add_words(struct buf *out, struct part name, bool folded)
{
    struct buf term = {0};
    size_t start = out->len;
    while (name.len > 0) {
        struct part word = part_next(&name, ' ');
        buf_clear(&term);
        size_t len = term_of(word.s, word.len, &term);
        if (len > 0 && out->len > start)
            buf_addc(out, ' ');
        if (folded)
            buf_add(out, term.s, len);
        else
            term_written(term.s, term.len, out);
    }
    buf_addc(out, '\0');
    buf_free(&term);
}

/* Does the row have this form already? */
static bool row_has(const struct reader *r, const struct name_form *f)
{
    for (size_t i = r->rows[f->row]; i < r->nforms; i++) {
        if (r->forms[i].lang == f->lang && !strcmp(r->text.s + r->forms[i].written, r->text.s + f->written))
            return true;
    }
    return false;
}

static bool read_variant(struct reader *r, struct part variant, enum lang column)
{
    struct part name = variant;
    struct name_form form = {.row = (uint32_t)r->nrows, .lang = (uint8_t)language_off(&name, column)};
    form.folded = (uint32_t)r->text.len;
    add_words(&r->text, name, true);
    if (r->text.s[form.folded] == '\0')
        return BAD(r, "no word in '%.*s'", (int)variant.len, variant.s);
    form.written = (uint32_t)r->text.len;
    add_words(&r->text, name, false);
    if (row_has(r, &form)) {
        buf_cut(&r->text, form.folded);
        return true;
    }
    r->forms = need_room(r->forms, r->nforms, &r->forms_cap, sizeof *r->forms);
    r->forms[r->nforms++] = form;
    return true;
}

static bool read_column(struct reader *r, struct part column, enum lang lang)
{
    while (column.len > 0) {
        struct part variant = part_next(&column, '|');
        if (!read_variant(r, variant, lang))
            return false;
    }
    return true;
}

static bool read_kind(struct reader *r, struct part kind)
{
    static const char *const kinds[] = {"other", "given", "place", "org", "person"};
    size_t i = 0, n = sizeof kinds / sizeof *kinds;
    while (i < n && (strlen(kinds[i]) != kind.len || memcmp(kinds[i], kind.s, kind.len) != 0))
        i++;
    if (i == n && kind.len > 0)
        return BAD(r, "unknown kind '%.*s', use place, org, person, given or other", (int)kind.len, kind.s);
    for (size_t k = r->rows[r->nrows]; k < r->nforms; k++)
        r->forms[k].kind = (uint8_t)i;
    return true;
}

/* Has the row forms that differ by more than accents? */
static bool row_differs(const struct reader *r)
{
    size_t first = r->rows[r->nrows];
    for (size_t i = first + 1; i < r->nforms; i++) {
        if (strcmp(r->text.s + r->forms[i].folded, r->text.s + r->forms[first].folded) != 0)
            return true;
    }
    return false;
}

static bool read_row(struct reader *r, struct part line)
{
    static const enum lang langs[LANGUAGES] = {LANG_CS, LANG_RU, LANG_EN};
    struct part column[COLUMNS] = {{"", 0}};
    size_t n = 1;
    for (size_t i = 0; i < line.len; i++)
        n += line.s[i] == '\t';
    if (n < LANGUAGES || n > COLUMNS)
        return BAD(r, "want Czech TAB Russian TAB English, perhaps TAB kind; found columns: %zu", n);
    if (utf8_check(line.s, line.len) < line.len)
        return BAD(r, "%s", "not UTF-8");
    for (size_t i = 0; i < n; i++)
        column[i] = part_next(&line, '\t');
    r->rows = need_room(r->rows, r->nrows, &r->rows_cap, sizeof *r->rows);
    r->rows[r->nrows] = (uint32_t)r->nforms;
    for (size_t i = 0; i < LANGUAGES; i++) {
        if (!read_column(r, column[i], langs[i]))
            return false;
    }
    if (!row_differs(r))
        return BAD(r, "%s", "a name needs two forms that differ by more than accents");
    return read_kind(r, column[LANGUAGES]) && ++r->nrows;
}

static bool read_lines(struct reader *r, struct part rest)
{
    if (rest.len >= 3 && !memcmp(rest.s, "\xEF\xBB\xBF", 3))
        rest = (struct part){rest.s + 3, rest.len - 3};
    while (rest.len > 0) {
        r->line++;
        struct part line = part_next(&rest, '\n');
        if (line.len > 0 && line.s[0] != '#' && !read_row(r, line))
            return false;
    }
    return true;
}

static bool read_file(const char *path, struct buf *bytes, struct buf *why)
{
    char piece[8192];
    FILE *file = fopen(path, "rb");
    if (!file)
        return fail(why, "cannot open '%s': %s", path, strerror(errno));
    for (size_t n; (n = fread(piece, 1, sizeof piece, file)) > 0;)
        buf_add(bytes, piece, n);
    int error = ferror(file) ? errno : 0;
    fclose(file);
    if (error)
        return fail(why, "cannot read '%s': %s", path, strerror(error));
    if (bytes->len > UINT32_MAX / 8) /* text holds each form twice, and folding may lengthen it; offsets are 32 bits */
        return fail(why, "cannot read '%s': too large for a file of names", path);
    return true;
}

static int by_folded(const void *a, const void *b, void *ctx)
{
    const struct reader *r = ctx;
    uint32_t i = *(const uint32_t *)a, k = *(const uint32_t *)b;
    int order = strcmp(r->text.s + r->forms[i].folded, r->text.s + r->forms[k].folded);
    return order ? order : (i > k) - (i < k);
}

/* What was read, as a table; r is empty then. */
static struct names *names_of(struct reader *r)
{
    struct names *names = need(sizeof *names);
    uint32_t *order = need((r->nforms + 1) * sizeof *order);
    for (uint32_t i = 0; i < r->nforms; i++)
        order[i] = i;
    qsort_r(order, r->nforms, sizeof *order, by_folded, r);
    r->rows = need_room(r->rows, r->nrows, &r->rows_cap, sizeof *r->rows);
    r->rows[r->nrows] = (uint32_t)r->nforms;
    *names = (struct names){NULL, r->forms, r->rows, order, (uint32_t)r->nforms, (uint32_t)r->nrows};
    names->text = buf_take(&r->text);
    r->forms = NULL;
    r->rows = NULL;
    return names;
}

bool names_read(struct names **out, const char *path, struct buf *why)
{
    struct reader r = {.path = path, .why = why};
    struct buf bytes = {0};
    bool done = read_file(path, &bytes, why) && read_lines(&r, (struct part){buf_string(&bytes), bytes.len});
    if (done)
        *out = names_of(&r);
    buf_free(&bytes);
    buf_free(&r.text);
    free(r.forms);
    free(r.rows);
    return done;
}

void names_free(struct names *names)
{
    if (!names)
        return;
    free((char *)names->text);
    free((struct name_form *)names->forms);
    free((uint32_t *)names->rows);
    free((uint32_t *)names->order);
    free(names);
}
