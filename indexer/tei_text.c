/* The text of a TEI document, by its elements. */
#include "tei.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- words and the white space between them ---- */

static void say(struct tei *t, const char *s, size_t len)
{
    if (t->collecting && !t->taking)
        return;
    if (t->space && !t->glued) {
        if (t->space == '\n')
            make_newline(t->m);
        else
            make_space(t->m);
    }
    t->space = 0;
    t->glued = t->after_part = false;
    t->last = s[len - 1];
    if (t->bracket) {
        make_string(t->m, "[");
        t->bracket = false;
        t->bracketed = true;
    }
    office_text(&t->table, t->m, s, len);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* White space waits: a break="no" behind it takes it away. */
static void text(void *ctx, struct xml *x, const char *s, size_t len)
{
    struct tei *t = ctx;
    size_t start = 0, end = len;
    t->encoding = xml_encoding(x);
    if (t->in_header) {
        tei_header_text(t, s, len);
        t->after_part = false;
    }
    if (!t->in_text || t->in_header)
        return;
    if (t->capturing) {
        buf_add(&t->captured, s, len);
        return;
    }
    for (; start < end && is_space(s[start]); start++)
        t->space = s[start] == '\n' || t->space == '\n' ? '\n' : ' ';
    while (end > start && is_space(s[end - 1]))
        end--;
    if (start == end)
        return;
    struct xml_place place = xml_place(x);
    t->line = place.line;
    make_at(t->m, place.line, place.byte < 0 ? NO_BYTES : place.byte + (int64_t)start);
    say(t, s + start, end - start);
    for (size_t i = end; i < len; i++)
        t->space = s[i] == '\n' || t->space == '\n' ? '\n' : ' ';
}

/* What the edition says itself, not the text. */
static void put(struct tei *t, const char *s)
{
    make_at(t->m, t->line, NO_BYTES);
    say(t, s, strlen(s));
}

static bool a_space(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_header)
        buf_addc(&t->header.text, ' ');
    t->space = t->space ? t->space : ' ';
    return true;
}

static void a_space_after(void *ctx, struct xml *x)
{
    a_space(ctx, x);
}

/* Forename and surname with nothing between them. */
static bool name_part(void *ctx, struct xml *x)
{
    return ((struct tei *)ctx)->after_part ? a_space(ctx, x) : true;
}

static void name_part_end(void *ctx, struct xml *x)
{
    (void)x;
    ((struct tei *)ctx)->after_part = true;
}

static void newline(struct tei *t)
{
    t->space = '\n';
}

/* ---- blocks ---- */

static void block(struct tei *t, enum block_kind kind, unsigned level)
{
    make_block(t->m, kind, level);
    t->space = 0;
    t->verse = t->glued = false;
    t->joined = 0;
}

static void block_end(struct tei *t)
{
    make_end(t->m);
    t->space = 0;
    t->verse = t->glued = false;
}

/* A paragraph; within a cell, an item or behind a speaker's name it goes on there. */
static bool paragraph(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_header)
        return a_space(ctx, x);
    if (t->table.depth)
        office_cell_paragraph(&t->table, t->m);
    else if (t->joined || t->paragraphs)
        t->space = t->joined ? t->joined : '\n';
    else
        block(t, t->items ? BLOCK_ITEM : BLOCK_PARAGRAPH, 0);
    t->joined = 0;
    t->paragraphs++;
    return true;
}

static void paragraph_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_header)
        return;
    t->paragraphs -= t->paragraphs > 0;
    if (!t->paragraphs && !t->table.depth)
        block_end(t);
}

static bool item(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (t->in_header)
        return a_space(ctx, x);
    if (t->table.depth || t->heading)
        return a_space(ctx, x);
    if (!t->joined)
        block(t, BLOCK_ITEM, 0);
    else
        a_space(ctx, x);
    t->joined = ' '; /* its first paragraph */
    t->items++;
    return true;
}

static void item_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_header || !t->items)
        return;
    t->items--;
    t->joined = 0;
    block_end(t);
}

/* Of a list of words and what they mean: the item goes on. */
static void label_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (strcmp(xml_name(x, 1), "list") || t->in_header || !t->items)
        return;
    t->items--;
    t->joined = ' ';
}

static bool label(void *ctx, struct xml *x)
{
    return strcmp(xml_name(x, 1), "list") ? a_space(ctx, x) : item(ctx, x);
}

static bool bibl(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    return t->paragraphs || strcmp(xml_name(x, 1), "listBibl") ? a_space(ctx, x) : item(ctx, x);
}

static void bibl_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (!t->paragraphs && !strcmp(xml_name(x, 1), "listBibl"))
        item_end(ctx, x);
}

/* ---- divisions ---- */

static bool division(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    block_end(t);
    t->divs++;
    if (t->divs < 64)
        t->headed &= ~(1ULL << t->divs);
    return true;
}

static void division_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    block_end(t);
    t->divs -= t->divs > 0;
}

/* The first head of a division names its section; others, and those of lists, tables and poems, are text. */
static bool head(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    const char *around = xml_name(x, 1);
    bool division_head = !strncmp(around, "div", 3) || !strcmp(around, "body") || !strcmp(around, "front") ||
                         !strcmp(around, "back") || !strcmp(around, "group");
    uint64_t bit = t->divs < 64 ? 1ULL << t->divs : 0;
    if (t->notes || t->table.depth || t->paragraphs)
        return paragraph(ctx, x);
    t->heading = division_head && !(t->headed & bit);
    if (t->heading) {
        t->headed |= bit;
        block(t, BLOCK_HEADING, t->divs ? t->divs : 1);
    } else {
        block(t, t->items ? BLOCK_ITEM : BLOCK_PARAGRAPH, 0);
    }
    t->paragraphs++;
    return true;
}

static void head_end(void *ctx, struct xml *x)
{
    paragraph_end(ctx, x);
    ((struct tei *)ctx)->heading = false;
}

/* ---- verse and drama ---- */

/* A stanza, or a line of one, begins: on a line of its own, of the block that is open where it belongs to that. */
static bool begin_verse(struct tei *t, bool goes_on)
{
    if (goes_on || t->paragraphs || t->table.depth || t->joined)
        newline(t);
    else
        block(t, BLOCK_PARAGRAPH, 0);
    t->verse = true;
    t->joined = 0;
    return true;
}

static bool stanza(void *ctx, struct xml *x)
{
    (void)x;
    return begin_verse(ctx, false);
}

static void stanza_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (!t->paragraphs && !t->table.depth)
        block_end(t);
}

static bool verse_line(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    return begin_verse(t, t->verse);
}

static bool speech(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (!t->paragraphs && !t->table.depth)
        block_end(t);
    return true;
}

static void speech_end(void *ctx, struct xml *x)
{
    speech(ctx, x);
    ((struct tei *)ctx)->joined = 0;
}

static bool speaker(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->paragraphs || t->table.depth)
        return a_space(ctx, x);
    block(t, BLOCK_PARAGRAPH, 0);
    return true;
}

static void speaker_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    newline(t);
    t->joined = '\n';
}

/* Between speeches a block of its own, within one a part of it. */
static bool stage(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (!t->paragraphs && !t->table.depth && !t->verse && !t->joined)
        return paragraph(ctx, x);
    t->paragraphs++;
    return a_space(ctx, x);
}

static void stage_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (!t->verse && !t->joined) {
        paragraph_end(ctx, x);
        return;
    }
    t->paragraphs -= t->paragraphs > 0;
    a_space(ctx, x);
}

/* ---- tables ---- */

static bool table(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    block_end(t);
    t->table.depth++;
    return true;
}

static void table_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    office_table_end(&t->table, t->m);
    t->space = 0;
}

static bool row(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    office_row(&t->table, t->m);
    t->space = 0;
    return true;
}

static bool cell(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    office_cell(&t->table);
    t->space = 0;
    return true;
}

/* ---- notes ---- */

/* Does text go on here, so that a mark can stand in it?  Not in a heading, which names sections. */
static bool goes_on(const struct tei *t)
{
    return !t->heading && (t->paragraphs || t->verse || t->items || (t->table.depth && t->table.cells));
}

/* Its number, or a running one, stands in the text and before the note. */
static void note_mark(struct tei *t, const char *n, struct buf *mark)
{
    t->marks++;
    if (n && *n && strlen(n) < 12)
        buf_addf(mark, "[%s]", n);
    else
        buf_addf(mark, "[%u]", t->marks);
}

static void begin_note(struct tei *t, const char *mark)
{
    t->space = 0;
    if (goes_on(t))
        put(t, mark);
    make_note(t->m);
    t->around_note = (struct paragraph_kept){t->paragraphs, t->items, t->table, t->heading, t->verse, t->joined};
    t->table = (struct office_table){0};
    t->paragraphs = t->items = 0;
    t->heading = t->verse = false;
    put(t, mark);
    t->space = t->joined = ' ';
}

static void end_note(struct tei *t)
{
    make_note_end(t->m);
    t->paragraphs = t->around_note.paragraphs;
    t->items = t->around_note.items;
    t->table = t->around_note.table;
    t->heading = t->around_note.heading;
    t->verse = t->around_note.verse;
    t->joined = t->around_note.joined;
    t->glued = false;
    t->space = 0;
}

/* One that stood elsewhere; where it has been put already its mark is enough. */
static void put_linked(struct tei *t, struct tei_note *note)
{
    struct buf mark = {0};
    note_mark(t, note->label, &mark);
    if (!*note->label && mark.len - 2 < sizeof note->label)
        memcpy(note->label, mark.s + 1, mark.len - 2);
    if (note->placed) {
        t->space = 0;
        if (goes_on(t))
            put(t, mark.s);
    } else {
        note->placed = true;
        begin_note(t, mark.s);
        make_space(t->m);
        tei_note_text(t->linked, (size_t)(note - t->linked->notes), t->m);
        end_note(t);
    }
    buf_free(&mark);
}

void tei_rest_of_notes(struct tei *t)
{
    for (; t->linked && !t->collecting && t->notes_here < t->note; t->notes_here++) {
        struct tei_note *note = &t->linked->notes[t->notes_here];
        if ((note->moves || note->goes) && !note->placed)
            put_linked(t, note);
    }
}

/* The first reading: a note is a page of the source of notes. */
static bool collect_note(struct tei *t, struct xml *x)
{
    char number[24];
    if (t->notes++ || !tei_note_linked(x))
        return true;
    tei_note_found(t->linked, x, t->paragraphs > 0);
    t->around_note = (struct paragraph_kept){t->paragraphs, t->items, t->table, t->heading, t->verse, t->joined};
    t->table = (struct office_table){0};
    t->paragraphs = t->items = 0;
    t->heading = t->verse = false;
    block_end(t);
    snprintf(number, sizeof number, "%zu", t->linked->n);
    make_page(t->m, number, strlen(number));
    block(t, BLOCK_PARAGRAPH, 0);
    t->joined = ' ';
    return t->taking = true;
}

static void collect_note_end(struct tei *t)
{
    if (!t->notes || --t->notes || !t->taking)
        return;
    end_note(t);
    block_end(t);
    t->taking = false;
}

/* Does it stand, or come, elsewhere? */
static bool stands_elsewhere(struct tei *t, struct xml *x)
{
    if (!t->linked || !tei_note_linked(x) || t->note >= t->linked->n)
        return false;
    const struct tei_note *note = &t->linked->notes[t->note++];
    return note->moves || note->goes;
}

static bool note(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    struct buf mark = {0};
    if (t->in_header)
        return a_space(ctx, x);
    if (t->collecting)
        return collect_note(t, x);
    if (t->notes) {
        t->notes++;
        return a_space(ctx, x);
    }
    if (stands_elsewhere(t, x))
        return false;
    t->notes++;
    note_mark(t, xml_attribute(x, "n"), &mark);
    begin_note(t, mark.s);
    buf_free(&mark);
    return true;
}

static void note_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_header)
        return;
    if (t->collecting)
        collect_note_end(t);
    else if (t->notes && !--t->notes)
        end_note(t);
}

/* ---- references to notes, and what notes are about ---- */

static bool captures(struct tei *t, struct xml *x)
{
    if (!t->linked || !t->in_text || t->in_header || t->notes || t->capturing)
        return false;
    if (t->collecting) {
        tei_reference_found(t->linked, xml_attribute(x, "target"));
        return true;
    }
    return t->reference < t->linked->nreferences && t->linked->references[t->reference++].note;
}

static bool reference(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (captures(t, x)) {
        t->capturing = xml_depth(x);
        buf_clear(&t->captured);
    }
    return true;
}

/* "12", "[12]", "12)" are the number 12; other signs ("*)") stay as they are. */
static void set_label(struct tei_note *note, const struct buf *text)
{
    const char *s = buf_string(text);
    s += strspn(s, " \t\r\n[(");
    size_t len = strcspn(s, " \t\r\n])");
    if (!*note->label && len && len < sizeof note->label)
        memcpy(note->label, s, len);
}

/* Bytes that are no white space. */
static size_t letters(const struct buf *text)
{
    size_t n = 0;
    for (size_t i = 0; i < text->len; i++)
        n += !is_space(text->s[i]);
    return n;
}

static void reference_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    enum { MARK_MAX = 6 }; /* bytes of a mark ("12", "*)"): what is longer is text ("see note 5") */
    if (!t->capturing || t->capturing != xml_depth(x))
        return;
    t->capturing = 0;
    if (t->collecting) {
        t->linked->references[t->linked->nreferences - 1].mark = letters(&t->captured) <= MARK_MAX;
        return;
    }
    struct tei_note *note = &t->linked->notes[t->linked->references[t->reference - 1].note - 1];
    set_label(note, &t->captured);
    put_linked(t, note);
}

/* An element opens: notes may be about it. */
static void opens(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    struct tei_note *note;
    if (!t->linked || !t->in_text || t->in_header || t->notes)
        return;
    if (t->collecting) {
        tei_id_found(t->linked, x);
        return;
    }
    const char *id = t->linked->by_target.n ? tei_id(x) : NULL;
    for (size_t k = id ? tei_notes_of(t->linked, id) : 0; id && (note = tei_note_at(t->linked, k, id)); k++) {
        if (!note->goes || note->placed)
            continue;
        t->targets = need_room(t->targets, t->ntargets, &t->targets_cap, sizeof *t->targets);
        t->targets[t->ntargets++] = (struct tei_target){xml_depth(x), note};
    }
}

/* Those about an element that has been left out come with the next one that ends. */
static void closed(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    size_t first = t->ntargets;
    while (first && t->targets[first - 1].depth >= xml_depth(x))
        first--;
    if (first == t->ntargets || t->notes || t->capturing || t->in_header)
        return;
    for (size_t i = first; i < t->ntargets; i++)
        if (!t->targets[i].note->placed)
            put_linked(t, t->targets[i].note);
    t->ntargets = first;
}

/* ---- pages and lines ---- */

static bool joins(struct xml *x)
{
    const char *value = xml_attribute(x, "break");
    return value && !strcmp(value, "no");
}

static void break_here(struct tei *t, struct xml *x, char space)
{
    if (joins(x) && t->last == '-') {
        t->space = '\n'; /* whoever reads the words knows what that is */
    } else if (joins(x)) {
        t->glued = true;
        t->space = 0;
    } else {
        t->space = space == '\n' || !t->space ? space : t->space;
    }
}

/* Of several editions' pages those of the first are told. */
static bool other_edition(struct tei *t, struct xml *x)
{
    const char *edition = xml_attribute(x, "ed");
    if (!edition)
        edition = "";
    if (!t->edition)
        t->edition = need_copy(edition, strlen(edition));
    return strcmp(t->edition, edition) != 0;
}

static bool page(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    const char *label = xml_attribute(x, "n"), *facs = xml_attribute(x, "facs");
    if (!t->in_text || t->collecting || other_edition(t, x))
        return true;
    if ((!label || !*label) && facs)
        label = strrchr(facs, '/') ? strrchr(facs, '/') + 1 : facs + (*facs == '#');
    if (label && *label)
        make_page(t->m, label, strlen(label));
    break_here(t, x, ' ');
    return true;
}

static bool line_break(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (t->in_text)
        break_here(t, x, '\n');
    return true;
}

static bool gap(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_text)
        put(t, "[…]");
    return false;
}

/* ---- readings ---- */

static bool choice(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (!t->choices++)
        t->option = 0;
    return true;
}

static void choice_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    t->choices -= t->choices > 0;
}

static bool one_of(const struct tei *t, const struct xml *x)
{
    return t->choices == 1 && !strcmp(xml_name(x, 1), "choice");
}

/* "theatr [teatr]": both can be read and found. */
static bool reading(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (!one_of(t, x))
        return true;
    if (t->option++) {
        t->space = ' ';
        t->bracket = true;
        t->bracketed = false;
    }
    return true;
}

static void reading_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (!one_of(t, x))
        return;
    if (t->bracketed) {
        t->space = 0;
        put(t, "]");
    }
    t->bracket = t->bracketed = false;
    t->space = 0;
}

/* What an author has replaced; what was only struck out is text still. */
static bool deleted(void *ctx, struct xml *x)
{
    (void)ctx;
    return strcmp(xml_name(x, 1), "subst") != 0;
}

/* Other witnesses' readings are notes. */
static bool variant(void *ctx, struct xml *x)
{
    return note(ctx, x);
}

/* ---- names ---- */

static enum name_kind kind_of_type(const char *type)
{
    static const struct {
        const char *type;
        enum name_kind kind;
    } types[] = {{"person", NAME_PERSON}, {"pers", NAME_PERSON},        {"place", NAME_PLACE}, {"geo", NAME_PLACE},
                 {"org", NAME_ORGANISATION}, {"organisation", NAME_ORGANISATION}, {"work", NAME_WORK}};
    for (size_t i = 0; type && i < sizeof types / sizeof *types; i++)
        if (!strcmp(type, types[i].type))
            return types[i].kind;
    return 0;
}

static enum name_kind kind_of(struct xml *x)
{
    static const struct {
        const char *element;
        enum name_kind kind;
    } elements[] = {{"persName", NAME_PERSON},   {"placeName", NAME_PLACE}, {"geogName", NAME_PLACE},
                    {"settlement", NAME_PLACE},  {"country", NAME_PLACE},   {"region", NAME_PLACE},
                    {"orgName", NAME_ORGANISATION}, {"title", NAME_WORK}};
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (!strcmp(xml_name(x, 0), elements[i].element))
            return elements[i].kind;
    return kind_of_type(xml_attribute(x, "type"));
}

/* Who it is: ref="#p1", or key="p1". */
static uint32_t key_of(struct xml *x, enum name_kind kind)
{
    const char *ref = xml_attribute(x, "ref");
    return marked_key(ref ? ref : xml_attribute(x, "key"), kind);
}

/* The outer one counts. */
static bool name(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    enum name_kind kind = t->in_text ? kind_of(x) : 0;
    if (t->in_text && !t->in_header && !t->names++ && kind) {
        if (t->space && !t->glued) /* the white space belongs before it */
            t->space == '\n' ? make_newline(t->m) : make_space(t->m);
        t->space = 0;
        make_name(t->m, kind, key_of(x, kind));
    }
    return true;
}

static void name_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->in_text && !t->in_header && t->names && !--t->names)
        make_name_end(t->m);
}

static bool title(void *ctx, struct xml *x)
{
    return ((struct tei *)ctx)->in_header ? tei_fact(ctx, x) : name(ctx, x);
}

static void title_end(void *ctx, struct xml *x)
{
    if (((struct tei *)ctx)->in_header)
        tei_fact_end(ctx, x);
    else
        name_end(ctx, x);
}

/* ---- the frame ---- */

static bool fact(void *ctx, struct xml *x)
{
    return ((struct tei *)ctx)->in_header ? tei_fact(ctx, x) : true;
}

static void fact_end(void *ctx, struct xml *x)
{
    if (((struct tei *)ctx)->in_header)
        tei_fact_end(ctx, x);
}

static bool header(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (!strncmp(xml_name(x, 1), "teiCorpus", 9))
        tei_corpus_header(t);
    return t->in_header = true;
}

static void header_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    t->in_header = false;
    tei_header_finish(t);
    tei_header_free(&t->header);
    tei_corpus_header_end(t);
}

static bool document(void *ctx, struct xml *x)
{
    tei_document(ctx, x);
    return true;
}

static void document_end(void *ctx, struct xml *x)
{
    tei_document_end(ctx, x);
}

static bool corpus(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    (void)x;
    if (t->corpus)
        t->corpus->depth++;
    return true;
}

static void corpus_end(void *ctx, struct xml *x)
{
    struct tei_corpus *c = ((struct tei *)ctx)->corpus;
    (void)x;
    if (!c || !c->depth)
        return;
    if (c->depth <= TEI_CORPORA) {
        source_free(&c->facts[c->depth - 1]);
        c->facts[c->depth - 1] = (struct source){0};
    }
    c->depth--;
}

static bool language(struct tei *t, struct xml *x)
{
    const char *value = xml_attribute(x, "xml:lang");
    if (!value)
        value = xml_attribute(x, "lang");
    if (value)
        office_metadata(t->m, "dc:language", value, strlen(value));
    return true;
}

/* A text that stands in a corpus without a TEI around it is a document, too. */
static bool text_element(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    if (t->corpus && !t->corpus->texts) {
        tei_document(t, x);
        t->corpus->bare = true;
    }
    t->in_text = true;
    return language(t, x);
}

static void text_element_end(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    block_end(t);
    t->in_text = xml_inside(x, "text") || xml_inside(x, "group");
    if (t->corpus && t->corpus->bare && !t->in_text) {
        t->corpus->bare = false;
        tei_document_end(t, x);
    }
}

/* A word of a text that is cut into words. */
static bool word(void *ctx, struct xml *x)
{
    const char *part = xml_attribute(x, "part");
    bool inner = part && (*part == 'M' || *part == 'F');
    return inner || a_space(ctx, x);
}

static bool punctuation(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    const char *join = xml_attribute(x, "join");
    if (join && (!strcmp(join, "left") || !strcmp(join, "both")))
        t->space = 0;
    return true;
}

static bool embedded(void *ctx, struct xml *x)
{
    struct tei *t = ctx;
    const char *href = xml_attribute(x, "href");
    make_warn(t->m, "what it takes from '%s' (xi:include) is not read", href ? href : "");
    return false;
}

static const struct xml_rule rules[] = {
    {"TEI", document, document_end},
    {"TEI.2", document, document_end},
    {"ab", paragraph, paragraph_end},
    {"abbr", reading, reading_end},
    {"argument", NULL, NULL},
    {"author", fact, fact_end},
    {"back", NULL, NULL},
    {"bibl", bibl, bibl_end},
    {"biblStruct", bibl, bibl_end},
    {"body", NULL, NULL},
    {"byline", paragraph, paragraph_end},
    {"castItem", item, item_end},
    {"cell", cell, NULL},
    {"choice", choice, choice_end},
    {"closer", paragraph, paragraph_end},
    {"corr", reading, reading_end},
    {"country", name, name_end},
    {"date", fact, fact_end},
    {"dateline", paragraph, paragraph_end},
    {"del", deleted, NULL},
    {"div", division, division_end},
    {"div0", division, division_end},
    {"div1", division, division_end},
    {"div2", division, division_end},
    {"div3", division, division_end},
    {"div4", division, division_end},
    {"div5", division, division_end},
    {"div6", division, division_end},
    {"div7", division, division_end},
    {"docAuthor", paragraph, paragraph_end},
    {"docDate", paragraph, paragraph_end},
    {"docEdition", paragraph, paragraph_end},
    {"docImprint", paragraph, paragraph_end},
    {"editor", fact, fact_end},
    {"entry", paragraph, paragraph_end},
    {"entryFree", paragraph, paragraph_end},
    {"event", item, item_end},
    {"expan", reading, reading_end},
    {"facsimile", xml_leave_out, NULL},
    {"figDesc", xml_leave_out, NULL},
    {"figure", a_space, a_space_after},
    {"forename", name_part, name_part_end},
    {"fw", xml_leave_out, NULL},
    {"gap", gap, NULL},
    {"geogName", name, name_end},
    {"head", head, head_end},
    {"item", item, item_end},
    {"l", verse_line, NULL},
    {"label", label, label_end},
    {"language", fact, fact_end},
    {"lb", line_break, NULL},
    {"lg", stanza, stanza_end},
    {"licence", fact, fact_end},
    {"line", line_break, NULL},
    {"name", name, name_end},
    {"note", note, note_end},
    {"opener", paragraph, paragraph_end},
    {"org", item, item_end},
    {"orgName", name, name_end},
    {"orig", reading, reading_end},
    {"p", paragraph, paragraph_end},
    {"pb", page, NULL},
    {"pc", punctuation, NULL},
    {"persName", name, name_end},
    {"person", item, item_end},
    {"place", item, item_end},
    {"placeName", name, name_end},
    {"postscript", NULL, NULL},
    {"ptr", reference, reference_end},
    {"rdg", variant, note_end},
    {"ref", reference, reference_end},
    {"reg", reading, reading_end},
    {"region", name, name_end},
    {"row", row, NULL},
    {"salute", paragraph, paragraph_end},
    {"settlement", name, name_end},
    {"sic", reading, reading_end},
    {"signed", paragraph, paragraph_end},
    {"sourceDesc", fact, fact_end},
    {"sourceDoc", text_element, text_element_end},
    {"sp", speech, speech_end},
    {"speaker", speaker, speaker_end},
    {"stage", stage, stage_end},
    {"standOff", text_element, text_element_end},
    {"surname", name_part, name_part_end},
    {"table", table, table_end},
    {"teiCorpus", corpus, corpus_end},
    {"teiCorpus.2", corpus, corpus_end},
    {"teiHeader", header, header_end},
    {"text", text_element, text_element_end},
    {"title", title, title_end},
    {"titlePart", paragraph, paragraph_end},
    {"trailer", paragraph, paragraph_end},
    {"u", paragraph, paragraph_end},
    {"w", word, NULL},
    {"xenoData", xml_leave_out, NULL},
    {"xi:include", embedded, NULL},
};

static const struct xml_space spaces[] = {
    {"http://www.tei-c.org/ns/1.0", ""},
    {"", ""},
    {"http://www.w3.org/2001/XInclude", "xi"},
    {NULL, NULL},
};

const struct xml_format tei_format = {spaces, rules, sizeof rules / sizeof *rules, NULL, text, NULL, NULL};
const struct xml_format tei_linked_format = {spaces, rules, sizeof rules / sizeof *rules, NULL, text, opens, closed};

void tei_start(struct tei *t, struct maker *m)
{
    *t = (struct tei){.m = m};
}

void tei_restart(struct tei *t, struct maker *m)
{
    struct tei old = *t;
    tei_header_free(&old.header);
    free(old.edition);
    *t = (struct tei){.m = m,
                      .linked = old.linked,
                      .note = old.note,
                      .reference = old.reference,
                      .notes_here = old.note,
                      .captured = old.captured,
                      .targets = old.targets,
                      .targets_cap = old.targets_cap,
                      .corpus = old.corpus,
                      .encoding = old.encoding};
}

void tei_end(struct tei *t)
{
    tei_header_free(&t->header);
    free(t->edition);
    free(t->targets);
    buf_free(&t->captured);
    *t = (struct tei){0};
}
