/* The text of a DOCX: document.xml, and in the same way footnotes.xml and endnotes.xml. */
#include "docx.h"

#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    FIELDS_MAX = 16,
    BOLD_MAX = 120, /* bytes of a heading that only bold letters tell */
    BOLD_LINES = 3, /* such headings in a row */
};

struct body {
    struct docx *d;
    struct maker *m;          /* of the document, the notes or a text box */
    struct office_table table;
    struct office_part part;  /* what the paragraph is */
    struct office_box box;
    unsigned paragraphs;      /* how deep we are in them: a text box has its own */
    unsigned fields;          /* fields within fields */
    bool code[FIELDS_MAX];    /* of each: we are in its instruction, not in its result */
    bool in_text, hidden, contents;
    bool notes;               /* it is footnotes.xml or endnotes.xml */
    size_t section;
    unsigned page;
    bool fresh;               /* nothing stands on the page yet */
    /* headings that are only bold */
    bool bold;                /* the run */
    bool noted;               /* the paragraph has a note */
    size_t before;            /* make_last when the paragraph began */
    size_t letters, plain;    /* bytes of the paragraph that are no white space; of these not bold */
    char last;                /* its last one */
    unsigned level;           /* of the last heading that is one by its style */
    size_t lines[BOLD_LINES + 1]; /* blocks that are such lines, and nothing has come behind them */
    unsigned nlines;
};

/* ---- text ---- */

static bool in_code(const struct body *b)
{
    for (unsigned i = 0; i < b->fields && i < FIELDS_MAX; i++)
        if (b->code[i])
            return true;
    return false;
}

static void weigh(struct body *b, const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!strchr(" \t\r\n", s[i])) {
            b->letters++;
            b->plain += !b->bold;
            b->last = s[i];
        }
}

static void say(struct body *b, const char *s, size_t len)
{
    if (b->hidden || in_code(b))
        return;
    b->fresh = b->fresh && strspn(s, " \t\r\n") >= len;
    weigh(b, s, len);
    office_text(&b->table, b->m, s, len);
}

static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct body *b = ctx;
    (void)x;
    if (b->in_text && len)
        say(b, s, len);
}

static bool open_text(void *ctx, struct xml *x)
{
    (void)x;
    return ((struct body *)ctx)->in_text = true;
}

static void close_text(void *ctx, struct xml *x)
{
    (void)x;
    ((struct body *)ctx)->in_text = false;
}

static bool tab(void *ctx, struct xml *x)
{
    (void)x;
    make_space(((struct body *)ctx)->m);
    return true;
}

static bool line_end(void *ctx, struct xml *x)
{
    (void)x;
    make_newline(((struct body *)ctx)->m);
    return true;
}

static bool hyphen(void *ctx, struct xml *x)
{
    (void)x;
    say(ctx, "\xE2\x80\x91", 3);
    return true;
}

/* Of a symbol font, whose characters lie in the private area, nobody knows what it is. */
static bool symbol(void *ctx, struct xml *x)
{
    char bytes[4];
    const char *value = xml_attribute(x, "w:char");
    unsigned long c = value ? strtoul(value, NULL, 16) : 0;
    if (c >= ' ' && c < 0xD800)
        say(ctx, bytes, utf8_put((uint32_t)c, bytes));
    return true;
}

/* ---- fields: instruction, separator, result ---- */

static bool field(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    const char *type = xml_attribute(x, "w:fldCharType");
    if (!type)
        return true;
    if (!strcmp(type, "begin")) {
        if (b->fields < FIELDS_MAX)
            b->code[b->fields] = true;
        b->fields++;
    } else if (b->fields && !strcmp(type, "separate")) {
        if (b->fields <= FIELDS_MAX)
            b->code[b->fields - 1] = false;
    } else if (b->fields && !strcmp(type, "end")) {
        b->fields--;
    }
    return true;
}

/* ---- pages ---- */

static void turn(struct body *b)
{
    b->page++;
    b->fresh = true;
    if (b->d->layout.paged && !b->notes && !b->box.depth) {
        const struct docx_layout *l = &b->d->layout;
        office_page(b->m, b->page, b->section < l->n ? l->sections[b->section].format : PAGE_DECIMAL);
    }
}

/* Word writes it behind a break of the author's, too: that is one break. */
static bool rendered(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    if (!b->fresh && !b->box.depth)
        turn(b);
    return true;
}

static bool line_break(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    const char *type = xml_attribute(x, "w:type");
    if (type && !strcmp(type, "page") && !b->box.depth)
        turn(b);
    make_newline(b->m);
    return true;
}

/* The next section begins: with the number that it says. */
static void next_section(struct body *b)
{
    const struct docx_layout *l = &b->d->layout;
    const struct docx_section *s = ++b->section < l->n ? &l->sections[b->section] : NULL;
    if (!s || s->continuous)
        return;
    if (s->start)
        b->page = s->start - 1;
    turn(b);
}

static bool section(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    if (!strcmp(xml_name(x, 1), "w:pPr"))
        next_section(b);
    return false;
}

/* ---- headings that are only bold ---- */

/* Short, bold from end to end, and no sentence. */
static bool bold_line(const struct body *b)
{
    return b->part.role == ROLE_TEXT && !b->part.list && !b->plain && b->letters <= BOLD_MAX && !b->noted &&
           !strchr(".,;:", b->last);
}

/* A paragraph of the text has ended.  Bold lines are headings where a paragraph follows that is not bold; below those
 * that have a style. */
static void see_lines(struct body *b)
{
    if (!b->letters || make_last(b->m) == b->before)
        return;
    if (bold_line(b)) {
        b->nlines += b->nlines <= BOLD_LINES;
        b->lines[b->nlines - 1] = make_last(b->m);
        return;
    }
    bool text = b->part.role == ROLE_TEXT && !b->part.list && b->plain;
    for (unsigned i = 0; text && b->nlines <= BOLD_LINES && i < b->nlines; i++)
        make_heading(b->m, b->lines[i], b->level + 1);
    b->nlines = 0;
    if (b->part.role == ROLE_HEADING || b->part.role == ROLE_TITLE)
        b->level = b->part.role == ROLE_TITLE ? 1 : b->part.level;
}

/* ---- paragraphs ---- */

static bool paragraph(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    b->paragraphs++;
    b->part = (struct office_part){0};
    b->letters = b->plain = 0;
    b->noted = false;
    b->before = make_last(b->m);
    if (b->table.depth)
        office_cell_paragraph(&b->table, b->m);
    else
        make_block(b->m, BLOCK_PARAGRAPH, 0);
    return true;
}

/* In a table the row goes on. */
static void paragraph_end(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    b->paragraphs -= b->paragraphs > 0;
    if (!b->table.depth)
        make_end(b->m);
    if (!b->paragraphs && !b->table.depth && !b->notes && !b->box.maker.out)
        see_lines(b);
    if (!b->paragraphs && !b->table.depth)
        office_box_put(&b->box, b->m);
    b->part = (struct office_part){0};
}

static bool paragraph_style(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    bool list = b->part.list;
    b->part = office_part(&b->d->styles, xml_attribute(x, "w:val"));
    b->part.list = b->part.list || list;
    return true;
}

static bool paragraph_level(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    const char *value = xml_attribute(x, "w:val");
    if (!value || strcmp(xml_name(x, 1), "w:pPr"))
        return true;
    bool heading = *value >= '0' && *value <= '8';
    b->part.role = heading ? ROLE_HEADING : ROLE_TEXT;
    b->part.level = heading ? (unsigned)(*value - '0') + 1 : 0;
    return true;
}

/* A list's number 0 takes the paragraph out of the list. */
static bool list_number(void *ctx, struct xml *x)
{
    const char *value = xml_attribute(x, "w:val");
    ((struct body *)ctx)->part.list = value && strcmp(value, "0");
    return true;
}

/* Now it is known what the paragraph is. */
static void properties_end(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    if (b->table.depth)
        return;
    if (b->part.role == ROLE_HEADING || b->part.role == ROLE_TITLE)
        make_block(b->m, BLOCK_HEADING, b->part.role == ROLE_TITLE ? 1 : b->part.level);
    else if (b->part.list)
        make_block(b->m, BLOCK_ITEM, 0);
}

/* A table of contents says only what the headings say. */
static bool run(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    b->hidden = b->bold = false;
    return b->part.role != ROLE_CONTENTS;
}

/* A property that is there is on, unless it says that it is not. */
static bool is_on(struct xml *x)
{
    const char *value = xml_attribute(x, "w:val");
    return !value || (strcmp(value, "0") && strcmp(value, "false") && strcmp(value, "off"));
}

static bool hide(void *ctx, struct xml *x)
{
    if (!strcmp(xml_name(x, 2), "w:r"))
        ((struct body *)ctx)->hidden = is_on(x);
    return true;
}

static bool bold(void *ctx, struct xml *x)
{
    if (!strcmp(xml_name(x, 2), "w:r"))
        ((struct body *)ctx)->bold = is_on(x);
    return true;
}

/* ---- content controls ---- */

static bool gallery(void *ctx, struct xml *x)
{
    const char *value = xml_attribute(x, "w:val");
    ((struct body *)ctx)->contents = value && !strcmp(value, "Table of Contents");
    return true;
}

static bool control(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    bool contents = b->contents;
    b->contents = false;
    return !contents;
}

/* ---- tables ---- */

/* A bold line above a table is its title. */
static bool table(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    b->nlines = 0;
    b->table.depth++;
    return true;
}

static void table_end(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    office_table_end(&b->table, b->m);
    if (!b->table.depth && !b->paragraphs)
        office_box_put(&b->box, b->m);
}

static bool row(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    office_row(&b->table, b->m);
    return true;
}

static bool cell(void *ctx, struct xml *x)
{
    (void)x;
    office_cell(&((struct body *)ctx)->table);
    return true;
}

/* ---- text boxes ---- */

static bool box(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    office_box(&b->box, &b->m, &b->table);
    return true;
}

static void box_end(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    office_box_end(&b->box, &b->m, &b->table);
}

/* ---- notes ---- */

/* The text of the note, as its "page" in the source of notes; an empty span where there is none. */
static struct page_start *find_note(const struct docx_notes *notes, const char *id, size_t *end)
{
    for (size_t i = 0; i < notes->source.npages; i++)
        if (!strcmp(notes->source.pages[i].label, id)) {
            *end = i + 1 < notes->source.npages ? notes->source.pages[i + 1].at : notes->source.text_len + 1;
            return &notes->source.pages[i];
        }
    return NULL;
}

/* A mark [3] stands in the text and before the note; not in a heading, which names sections. */
static void put_note(struct body *b, struct docx_notes *notes, const char *id)
{
    char mark[24];
    size_t end = 0;
    const struct page_start *note = id ? find_note(notes, id, &end) : NULL;
    if (!note || b->notes || b->box.depth)
        return;
    int len = snprintf(mark, sizeof mark, "[%u]", ++notes->used);
    b->noted = true;
    if (b->part.role != ROLE_HEADING && b->part.role != ROLE_TITLE)
        say(b, mark, (size_t)len);
    make_note(b->m);
    make_string(b->m, mark);
    make_space(b->m);
    for (size_t i = 0, n = 0; i < notes->source.nblocks; i++) {
        const struct block *block = &notes->source.blocks[i];
        if (block->start < note->at || block->start >= end)
            continue;
        if (n++)
            make_block(b->m, BLOCK_NOTE, 0);
        make_lines(b->m, notes->source.text + block->start, block->end - block->start);
    }
    make_note_end(b->m);
}

static bool footnote_mark(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    put_note(b, &b->d->footnotes, xml_attribute(x, "w:id"));
    return true;
}

static bool endnote_mark(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    put_note(b, &b->d->endnotes, xml_attribute(x, "w:id"));
    return true;
}

/* A note in footnotes.xml; those with a type are the lines between text and notes. */
static bool note(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    const char *type = xml_attribute(x, "w:type"), *id = xml_attribute(x, "w:id");
    if (!b->notes || !id || (type && strcmp(type, "normal")))
        return false;
    make_end(b->m);
    make_page(b->m, id, strlen(id));
    return true;
}

static bool chunk(void *ctx, struct xml *x)
{
    struct body *b = ctx;
    (void)x;
    make_warn(b->d->m, "a document embedded in this one (altChunk) is not read");
    return false;
}

/* ---- all of it ---- */

static const struct xml_rule rules[] = {
    {"m:t", open_text, close_text},
    {"mc:Fallback", xml_leave_out, NULL},
    {"w:altChunk", chunk, NULL},
    {"w:b", bold, NULL},
    {"w:br", line_break, NULL},
    {"w:cr", line_end, NULL},
    {"w:del", xml_leave_out, NULL},
    {"w:delText", xml_leave_out, NULL},
    {"w:docPartGallery", gallery, NULL},
    {"w:endnote", note, NULL},
    {"w:endnoteReference", endnote_mark, NULL},
    {"w:fldChar", field, NULL},
    {"w:footnote", note, NULL},
    {"w:footnoteReference", footnote_mark, NULL},
    {"w:instrText", xml_leave_out, NULL},
    {"w:lastRenderedPageBreak", rendered, NULL},
    {"w:moveFrom", xml_leave_out, NULL},
    {"w:noBreakHyphen", hyphen, NULL},
    {"w:numId", list_number, NULL},
    {"w:outlineLvl", paragraph_level, NULL},
    {"w:p", paragraph, paragraph_end},
    {"w:pPr", NULL, properties_end},
    {"w:pPrChange", xml_leave_out, NULL},
    {"w:pStyle", paragraph_style, NULL},
    {"w:ptab", tab, NULL},
    {"w:r", run, NULL},
    {"w:rPrChange", xml_leave_out, NULL},
    {"w:rt", xml_leave_out, NULL},
    {"w:sdtContent", control, NULL},
    {"w:sectPr", section, NULL},
    {"w:sym", symbol, NULL},
    {"w:t", open_text, close_text},
    {"w:tab", tab, NULL},
    {"w:tbl", table, table_end},
    {"w:tc", cell, NULL},
    {"w:tr", row, NULL},
    {"w:txbxContent", box, box_end},
    {"w:vanish", hide, NULL},
};

static const struct xml_format format = {docx_spaces, rules, sizeof rules / sizeof *rules, NULL, text, NULL, NULL};

static bool read_body(struct body *b, const struct buf *part, struct buf *faults, struct buf *why)
{
    struct xml_input in = {.bytes = part->s, .len = part->len};
    bool ok = xml_read(&format, b, &in, faults, why);
    if (b->box.depth)
        b->m = b->box.around;
    office_box_put(&b->box, b->m);
    return ok;
}

bool docx_body_read(struct docx *d, const struct buf *part, struct buf *faults, struct buf *why)
{
    struct body b = {.d = d, .m = d->m};
    const struct docx_layout *l = &d->layout;
    b.page = l->n && l->sections[0].start ? l->sections[0].start - 1 : 0;
    turn(&b);
    return read_body(&b, part, faults, why);
}

void docx_notes_read(struct docx *d, struct docx_notes *notes, const struct buf *part, struct buf *faults)
{
    struct maker m;
    struct buf why = {0};
    if (!part)
        return;
    make_start(&m, &notes->source);
    struct body b = {.d = d, .m = &m, .notes = true};
    if (!read_body(&b, part, faults, &why))
        buf_addf(faults, "%s%s", faults->len ? "\n" : "", why.s);
    make_finish(&m, false);
    buf_free(&why);
}
