/* What the readers of DOCX and ODT share: styles, tables, page numbers, notes. */
#ifndef OFFICE_H
#define OFFICE_H

#include "made.h"

/* ---- styles ---- */

/* A paragraph style as the file has it. */
struct office_style {
    char *id, *name, *parent; /* NULL: not told */
    char *master;             /* ODT: the kind of page that begins with it; NULL: none does */
    int level;                /* outline level from 1; 0: it says that it has none; -1: it does not say */
    bool list, new_page, page_after;
    int page_number;          /* that the page it begins has; 0: the next one */
};

struct office_styles {
    struct office_style *styles;
    size_t n, cap;
};

/* A new style, {0} but for its id and level -1; it lives until the next one is added. */
struct office_style *office_style_add(struct office_styles *, const char *id);
const struct office_style *office_style(const struct office_styles *, const char *id); /* NULL: none */
void office_styles_free(struct office_styles *);

/* What a paragraph of that style is. */
enum office_role { ROLE_TEXT, ROLE_HEADING, ROLE_TITLE, ROLE_CONTENTS };
struct office_part {
    enum office_role role;
    unsigned level; /* of a heading, from 1 */
    bool list;
};

/* By the outline level that the style or one above it has, else by its name: "heading 1", "Nadpis 1", "Заголовок 1". */
struct office_part office_part(const struct office_styles *, const char *id);

/* ---- tables ---- */

/* A row is an item, " | " stands between its cells.  A cell of several long paragraphs is an item for each. */
struct office_table {
    unsigned depth;    /* of tables within tables */
    unsigned cells;    /* of the row so far */
    unsigned pending;  /* separators that come before the next text */
    size_t in_cell;    /* bytes of the cell so far */
};

void office_row(struct office_table *, struct maker *);
void office_cell(struct office_table *);
void office_cell_paragraph(struct office_table *, struct maker *);
void office_table_end(struct office_table *, struct maker *);

/* Text, in a cell or not. */
void office_text(struct office_table *, struct maker *, const char *s, size_t len);

/* ---- text boxes ---- */

/* Those of a paragraph come behind it. */
struct office_box {
    struct maker maker;
    struct source source;
    struct office_table outer; /* the table around it */
    struct maker *around;
    unsigned depth; /* of boxes within boxes */
};

/* What follows goes into the box: *m and *table are those of its text until the end. */
void office_box(struct office_box *, struct maker **m, struct office_table *table);
void office_box_end(struct office_box *, struct maker **m, struct office_table *table);
void office_box_put(struct office_box *, struct maker *); /* what was in boxes goes into the maker */

/* ---- the rest ---- */

enum page_format { PAGE_DECIMAL, PAGE_ROMAN, PAGE_ROMAN_UPPER, PAGE_LETTER, PAGE_LETTER_UPPER };
void office_page(struct maker *, unsigned number, enum page_format); /* make_page with the number so written */

/* The blocks of a finished source that begin in [from, to) of its text, as blocks of the maker. */
void office_blocks(struct maker *, const struct source *, size_t from, size_t to);

/* "2024-05-01T10:00:00Z" is the date 2024-05-01. */
void office_date(struct maker *, const char *s, size_t len);

/* The text of an element of Dublin Core, "dc:title", on its way into the maker; dates are not taken. */
void office_metadata(struct maker *, const char *element, const char *s, size_t len);

/* Remarks of xml_read, each line with the part's name before it. */
void office_faults(struct maker *, const char *part, const struct buf *faults);

#endif
