#include "office.h"

#include <stdlib.h>
#include <string.h>

enum {
    PARENTS_MAX = 20,     /* styles above a style: files may have circles */
    CELL_PARAGRAPH = 200, /* bytes of a cell from which on its next paragraph is one of its own */
};

/* ---- styles ---- */

struct office_style *office_style_add(struct office_styles *t, const char *id)
{
    t->styles = need_room(t->styles, t->n, &t->cap, sizeof *t->styles);
    struct office_style *style = &t->styles[t->n++];
    *style = (struct office_style){.id = need_copy(id, strlen(id)), .level = -1};
    return style;
}

const struct office_style *office_style(const struct office_styles *t, const char *id)
{
    for (size_t i = 0; id && i < t->n; i++)
        if (!strcmp(t->styles[i].id, id))
            return &t->styles[i];
    return NULL;
}

void office_styles_free(struct office_styles *t)
{
    for (size_t i = 0; i < t->n; i++) {
        free(t->styles[i].id);
        free(t->styles[i].name);
        free(t->styles[i].parent);
        free(t->styles[i].master);
    }
    free(t->styles);
    *t = (struct office_styles){0};
}

/* The number behind one of the words: "Nadpis 1", "Heading_20_1", "heading1"; 0: it is none of them. */
static unsigned numbered(const char *name, const char *const *words)
{
    for (; *words; words++) {
        size_t len = strlen(*words);
        if (strncmp(name, *words, len))
            continue;
        const char *at = name + len;
        at += !strncmp(at, "_20_", 4) ? 4 : strspn(at, " _");
        if (*at >= '1' && *at <= '9' && (at[1] < '0' || at[1] > '9'))
            return (unsigned)(*at - '0');
    }
    return 0;
}

static bool among(const char *name, const char *const *words)
{
    for (; *words; words++)
        if (!strcmp(name, *words))
            return true;
    return false;
}

static struct office_part part_by_name(const char *name)
{
    static const char *const headings[] = {"heading",    "Heading",   "Nadpis",  "nadpis",      "Заголовок",
                                           "заголовок",  "Überschrift", "Titre", "Naglowek",    "Nagłówek",
                                           "Nadpis úrovně", "Titolo",  "Título",  "Overskrift", NULL};
    static const char *const titles[] = {"Title", "title", "Název", "Název dokumentu", "Titul", "Название", NULL};
    static const char *const contents[] = {"toc", "TOC", "Obsah", "Оглавление", "Contents", "Contents_20_Level", NULL};
    struct office_part part = {.level = numbered(name, headings)};
    if (part.level)
        part.role = ROLE_HEADING;
    else if (among(name, titles))
        part.role = ROLE_TITLE;
    else if (numbered(name, contents) || !strcmp(name, "TOC Heading"))
        part.role = ROLE_CONTENTS;
    return part;
}

struct office_part office_part(const struct office_styles *t, const char *id)
{
    struct office_part part = {0};
    const struct office_style *style = office_style(t, id);
    if (!style)
        return part_by_name(id ? id : "");
    for (int i = 0; style && i < PARENTS_MAX; i++, style = office_style(t, style->parent)) {
        bool list = part.list || style->list;
        if (style->level >= 0) {
            part.role = style->level ? ROLE_HEADING : ROLE_TEXT;
            part.level = (unsigned)style->level;
        } else {
            part = part_by_name(style->name ? style->name : style->id);
        }
        part.list = list;
        if (part.role || style->level >= 0)
            break;
    }
    return part;
}

/* ---- tables ---- */

void office_row(struct office_table *t, struct maker *m)
{
    make_block(m, BLOCK_ITEM, 0);
    t->cells = t->pending = 0;
    t->in_cell = 0;
}

void office_cell(struct office_table *t)
{
    t->pending += t->cells++ > 0;
    t->in_cell = 0;
}

void office_cell_paragraph(struct office_table *t, struct maker *m)
{
    if (t->in_cell < CELL_PARAGRAPH) {
        make_space(m);
        return;
    }
    make_block(m, BLOCK_ITEM, 0);
    t->in_cell = 0;
}

/* What follows of the row around the table is an item of its own. */
void office_table_end(struct office_table *t, struct maker *m)
{
    make_end(m);
    t->depth -= t->depth > 0;
    t->pending = 0;
    t->in_cell = 0;
    if (t->depth)
        make_block(m, BLOCK_ITEM, 0);
}

static bool blank(const char *s, size_t len)
{
    while (len && strchr(" \t\r\n", s[len - 1]))
        len--;
    return !len;
}

void office_text(struct office_table *t, struct maker *m, const char *s, size_t len)
{
    if (t->depth && !blank(s, len)) {
        for (; t->pending; t->pending--) {
            make_space(m);
            make_string(m, "| ");
        }
        t->in_cell += len;
    }
    make_text(m, s, len);
}

/* ---- pages ---- */

static void add_roman(struct buf *out, unsigned n)
{
    static const struct {
        unsigned value;
        const char *digits;
    } steps[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
                 {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        for (; n >= steps[i].value && out->len < 64; n -= steps[i].value)
            buf_adds(out, steps[i].digits);
}

/* a ... z, aa ... zz, as word processors count. */
static void add_letters(struct buf *out, unsigned n)
{
    for (unsigned i = 0; i <= (n - 1) / 26 && i < 8; i++)
        buf_addc(out, (char)('a' + (n - 1) % 26));
}

void office_page(struct maker *m, unsigned number, enum page_format format)
{
    struct buf label = {0};
    if (!number || format == PAGE_DECIMAL)
        buf_addf(&label, "%u", number);
    else if (format == PAGE_ROMAN || format == PAGE_ROMAN_UPPER)
        add_roman(&label, number);
    else
        add_letters(&label, number);
    for (size_t i = 0; (format == PAGE_ROMAN_UPPER || format == PAGE_LETTER_UPPER) && i < label.len; i++)
        if (label.s[i] >= 'a')
            label.s[i] -= 'a' - 'A';
    make_page(m, label.s, label.len);
    buf_free(&label);
}

/* ---- text boxes ---- */

void office_box(struct office_box *box, struct maker **m, struct office_table *table)
{
    if (box->depth++)
        return;
    if (!box->maker.out)
        make_start(&box->maker, &box->source);
    box->around = *m;
    box->outer = *table;
    *m = &box->maker;
    *table = (struct office_table){0};
}

void office_box_end(struct office_box *box, struct maker **m, struct office_table *table)
{
    if (!box->depth || --box->depth)
        return;
    make_end(*m);
    *m = box->around;
    *table = box->outer;
}

void office_box_put(struct office_box *box, struct maker *m)
{
    if (!box->maker.out)
        return;
    make_finish(&box->maker, false);
    office_blocks(m, &box->source, 0, box->source.text_len);
    source_free(&box->source);
    *box = (struct office_box){0};
}

/* ---- the rest ---- */

void office_blocks(struct maker *m, const struct source *s, size_t from, size_t to)
{
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        if (b->start < from || b->start >= to)
            continue;
        make_block(m, b->kind, b->level);
        make_lines(m, s->text + b->start, b->end - b->start);
    }
}

void office_date(struct maker *m, const char *s, size_t len)
{
    const char *time = memchr(s, 'T', len);
    make_set(m, MADE_DATE, s, time ? (size_t)(time - s) : len);
}

void office_metadata(struct maker *m, const char *element, const char *s, size_t len)
{
    char language[16];
    if (!strcmp(element, "dc:title"))
        make_set(m, MADE_TITLE, s, len);
    else if (!strcmp(element, "dc:creator"))
        make_add(m, MADE_AUTHOR, s, len);
    else if (!strcmp(element, "dc:source"))
        make_set(m, MADE_SOURCE, s, len);
    else if (!strcmp(element, "dc:rights"))
        make_set(m, MADE_LICENCE, s, len);
    else if (!strcmp(element, "dc:language") && len < sizeof language) {
        memcpy(language, s, len);
        language[len] = 0;
        language[strcspn(language, "-_")] = 0;
        make_language(m, language);
    }
}

void office_faults(struct maker *m, const char *part, const struct buf *faults)
{
    const char *at = faults->len ? faults->s : "";
    while (*at) {
        size_t len = strcspn(at, "\n");
        make_warn(m, "%s:%.*s", part, (int)len, at);
        at += len + (at[len] == '\n');
    }
}
