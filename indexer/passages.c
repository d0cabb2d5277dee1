#include "passages.h"

#include "decode.h"
#include "utf8.h"

#include <stdlib.h>
#include <string.h>

/* ---- sections ---- */

/* White space made single: a title of two lines is shown in one. */
static void add_title(struct buf *out, const char *text, struct span s)
{
    for (size_t i = s.start; i < s.end; i++) {
        bool space = text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r');
        if (!space || (out->len && out->s[out->len - 1] != ' '))
            buf_addc(out, space ? ' ' : text[i]);
    }
    buf_addc(out, 0);
}

/* As many sections as there are headings. */
static uint32_t count_headings(const struct source *s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s->nblocks; i++)
        n += s->blocks[i].kind == BLOCK_HEADING;
    return n;
}

/* A heading's parent is the nearest one above that is less deep.  levels: of the sections so far. */
static uint32_t parent_of(const struct passages *p, const unsigned *levels, uint32_t last, unsigned level)
{
    while (last && levels[last - 1] >= level)
        last = p->sections[last - 1].parent;
    return last;
}

/* The titles lie in one buf, which moves while it grows: the pointers are set at the end. */
static void set_titles(struct passages *p)
{
    const char *title = p->titles.s;
    for (uint32_t i = 0; i < p->nsections; i++) {
        p->sections[i].title = title;
        title += strlen(title) + 1;
    }
}

/* One section for each heading, in their order, so that the number of headings passed is the section. */
static void make_sections(struct passages *p)
{
    const struct source *s = p->source;
    uint32_t n = count_headings(s), last = 0;
    unsigned *levels = need(n * sizeof *levels);
    p->sections = need(n * sizeof *p->sections);
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        if (b->kind != BLOCK_HEADING)
            continue;
        p->sections[p->nsections].parent = parent_of(p, levels, last, b->level);
        levels[p->nsections] = b->level;
        last = ++p->nsections;
        add_title(&p->titles, s->text, (struct span){b->title_start, b->title_end});
    }
    set_titles(p);
    free(levels);
}

void passages_start(struct passages *p, const struct source *source)
{
    *p = (struct passages){.source = source};
    if (source->document.lang != LANG_OTHER)
        p->language = language_row(source->document.lang);
    make_sections(p);
}

void passages_free(struct passages *p)
{
    free(p->sections);
    free(p->parts);
    free(p->joints);
    free(p->marked);
    buf_free(&p->slice);
    buf_free(&p->titles);
    buf_free(&p->text);
    cuts_free(&p->cuts);
    *p = (struct passages){0};
}

/* ---- gathering the parts of a passage ---- */

/* All of the block, a heading with its marks. */
static struct span block_span(const struct block *b)
{
    return (struct span){b->start, b->end};
}

/* The block that comes next; NULL at the end. */
static const struct block *peek(const struct passages *p)
{
    return p->block < p->source->nblocks ? &p->source->blocks[p->block] : NULL;
}

/* The page on which the byte of the text stands; NULL: none. */
static const char *page_at(const struct source *s, size_t at)
{
    size_t low = 0, high = s->npages;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (s->pages[middle].at <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? s->pages[low - 1].label : NULL;
}

/* One more stretch for the passage in hand. */
static void add_part(struct passages *p, struct span s, size_t chars, enum block_kind kind)
{
    if (kind != BLOCK_NOTE)
        p->body_end = s.end;
    p->parts = need_room(p->parts, p->nparts, &p->parts_cap, sizeof *p->parts);
    p->parts[p->nparts++] = s;
    p->chars += chars;
}

/* Only white space stands between the last part and the block, so that both make one stretch of the file. */
static bool adjoins(const struct passages *p, const struct block *b)
{
    struct span gap = {p->parts[p->nparts - 1].end, b->start};
    return span_trim(p->source->text, gap).start == gap.end;
}

/* Characters of a block; one that is long anyway is not counted to its end. */
static size_t block_chars(const struct passages *p, const struct block *b)
{
    size_t bytes = b->end - b->start;
    return bytes > 4 * PIECE_MAX ? bytes : span_chars(p->source->text, block_span(b));
}

/* Notes that come next, as long as the passage with them has at most so many characters.  Returns how many. */
static uint32_t take_notes(struct passages *p, size_t most)
{
    uint32_t n = 0;
    for (const struct block *b; (b = peek(p)) && b->kind == BLOCK_NOTE; p->block++, n++) {
        size_t chars = block_chars(p, b);
        if (p->chars + chars > most)
            break;
        add_part(p, block_span(b), chars, BLOCK_NOTE);
    }
    return n;
}

/* The headings in hand, as long as each is deeper than the one before it.  Those without text of their own so come into
 * the passage of the first text below them, and so do their notes, which are returned. */
static uint32_t take_headings(struct passages *p)
{
    unsigned level = 0;
    uint32_t notes = 0;
    for (const struct block *b; (b = peek(p)) && b->kind == BLOCK_HEADING && b->level > level;) {
        if (p->nparts && !adjoins(p, b))
            break;
        add_part(p, block_span(b), 0, BLOCK_HEADING);
        level = b->level;
        p->section++;
        p->block++;
        notes += take_notes(p, NOTED_MAX - PIECE_MAX);
    }
    return notes;
}

/* Does the block go into the passage that has so_far characters of a body of this kind?  Items go to items, notes to
 * notes; what is tiny goes to anything, and anything to it. */
static bool joins(const struct passages *p, enum block_kind kind, size_t so_far, const struct block *b, size_t chars)
{
    if (b->kind == BLOCK_HEADING || so_far + chars > JOINED_MAX || !adjoins(p, b))
        return false;
    if (kind == BLOCK_NOTE || b->kind == BLOCK_NOTE)
        return kind == b->kind;
    return (kind == BLOCK_ITEM && b->kind == BLOCK_ITEM) || so_far < TINY || chars < TINY;
}

/* Blocks that are joined with the body, which is the last part, and the notes of them all.  Returns how many. */
static uint32_t take_neighbours(struct passages *p, enum block_kind kind)
{
    uint32_t n = take_notes(p, kind == BLOCK_NOTE ? 0 : NOTED_MAX);
    for (const struct block *b; (b = peek(p)); n++) {
        size_t chars = block_chars(p, b);
        if (!joins(p, kind, p->chars, b, chars))
            break;
        add_part(p, block_span(b), chars, b->kind);
        p->block++;
        n += take_notes(p, kind == BLOCK_NOTE ? 0 : NOTED_MAX);
    }
    return n;
}

/* The body of the passage: a piece of a paragraph, or a short one with its neighbours.  Returns how many paragraphs. */
static uint32_t take_body(struct passages *p)
{
    const struct block *b = peek(p);
    if (!b || b->kind == BLOCK_HEADING || (p->nparts && !adjoins(p, b)))
        return p->nparts ? 1 : 0;
    cuts_of(&p->cuts, p->source->text, block_span(b), p->language);
    p->block++;
    p->piece = 1;
    add_part(p, p->cuts.at[0], block_chars(p, b), b->kind);
    return p->cuts.n == 1 ? 1 + take_neighbours(p, b->kind) : 1;
}

/* The next piece of a paragraph; with the last one come its notes, which are returned. */
static uint32_t take_piece(struct passages *p)
{
    enum block_kind kind = p->source->blocks[p->block - 1].kind;
    struct span s = p->cuts.at[p->piece++];
    add_part(p, s, span_chars(p->source->text, s), kind);
    return p->piece == p->cuts.n && kind != BLOCK_NOTE ? take_notes(p, NOTED_MAX) : 0;
}

/* ---- the passage ---- */

/* The part with line ends as single newlines. */
static void add_lines(struct buf *out, const char *text, struct span s)
{
    while (s.start < s.end) {
        const char *from = text + s.start, *cr = memchr(from, '\r', s.end - s.start);
        size_t len = cr ? (size_t)(cr - from) : s.end - s.start;
        buf_add(out, from, len);
        s.start += len;
        if (!cr)
            return;
        buf_addc(out, '\n');
        s.start += 1 + (s.start + 1 < s.end && text[s.start + 1] == '\n');
    }
}

/* Text that stands in the source as it is wanted is not copied. */
static void set_text(struct passages *p, struct passage *out)
{
    const char *text = p->source->text;
    struct span s = p->parts[0];
    if (p->nparts == 1 && !memchr(text + s.start, '\r', s.end - s.start)) {
        out->text = text + s.start;
        out->text_len = s.end - s.start;
        return;
    }
    buf_clear(&p->text);
    for (size_t i = 0; i < p->nparts; i++) {
        if (i)
            buf_addc(&p->text, '\n');
        add_lines(&p->text, text, p->parts[i]);
    }
    out->text = p->text.s;
    out->text_len = p->text.len;
}

/* A part begins at byte `at` of the text.  Where that is the beginning of `line` it goes on as the file does. */
static void add_joint(struct passages *p, size_t at, struct place place, uint32_t line)
{
    size_t n = p->njoints;
    if (place.line == line && !place.column)
        return;
    p->joints = need_room(p->joints, n, &p->joints_cap, sizeof *p->joints);
    p->joints[p->njoints++] = (struct joint){(uint32_t)at, place.line, place.column};
}

/* Bytes of a part in the text: a CRLF has become one newline. */
static size_t part_len(const char *text, struct span s)
{
    size_t len = s.end - s.start;
    const char *at = text + s.start, *end = text + s.end;
    while ((at = memmem(at, (size_t)(end - at), "\r\n", 2)))
        at += 2, len--;
    return len;
}

/* The lines of a part of a made source, which need not be those of the file.  at: where the part begins in the passage;
 * line: that of its first byte.  Returns the line of its last one. */
static uint32_t add_line_joints(struct passages *p, struct span part, size_t at, uint32_t line)
{
    const struct source *s = p->source;
    const char *text = s->text, *end = text + part.end, *next = text + part.start;
    while ((next = memchr(next, '\n', (size_t)(end - next)))) {
        struct place place = s->place_of(s, (size_t)(++next - text));
        add_joint(p, at + (size_t)(next - text) - part.start, place, line + 1);
        line = place.line;
    }
    return line;
}

/* The first part must begin where its line does, each other one at the beginning of the next line, or it needs a joint. */
static void set_joints(struct passages *p, struct passage *out)
{
    const struct source *s = p->source;
    size_t at = 0;
    uint32_t line = out->line_first;
    p->njoints = 0;
    for (size_t i = 0; line && i < p->nparts; i++) {
        struct place place = s->place_of(s, p->parts[i].start);
        add_joint(p, at, place, line);
        line = s->made ? add_line_joints(p, p->parts[i], at, place.line)
                       : s->place_of(s, p->parts[i].end - 1).line;
        line++;
        at += part_len(s->text, p->parts[i]) + 1;
    }
    out->joints = p->joints;
    out->njoints = p->njoints;
}

/* U+FFFD, which perhaps stands for a byte that is no character. */
static bool has_replacement(const struct passage *p)
{
    return memmem(p->text, p->text_len, "\xEF\xBF\xBD", 3);
}

/* The next character that is no white space, and *at behind it; 0 at the end. */
static uint32_t next_shown(const char *text, size_t len, size_t *at)
{
    uint32_t c = 0;
    while (*at < len) {
        *at += utf8_next(text + *at, len - *at, &c);
        if (!char_blank(c))
            return c;
    }
    return 0;
}

/* Are both the same but for white space? */
static bool same_shown(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t i = 0, k = 0;
    uint32_t c;
    do {
        c = next_shown(a, a_len, &i);
        if (c != next_shown(b, b_len, &k))
            return false;
    } while (c);
    return true;
}

/* Does the passage stand in the file just there, white space aside? */
static bool stands_there(struct passages *p, const struct passage *out, int64_t start, int64_t end)
{
    const struct input *in = p->source->input;
    if (!in || !p->source->document.encoding || start < 0 || end < start || (uint64_t)end > in->len)
        return false;
    buf_clear(&p->slice);
    return decode_slice(p->source->document.encoding, in->bytes + start, (size_t)(end - start), &p->slice) &&
           same_shown(p->slice.s, p->slice.len, out->text, out->text_len);
}

/* The bytes of the file from the first part to the last, white space between them included; none where they do not give
 * the text. */
static void set_bytes(struct passages *p, struct passage *out, int64_t start, int64_t end)
{
    const struct source *s = p->source;
    bool there = !s->packed && start != NO_BYTES && end != NO_BYTES && !(s->replaced && has_replacement(out));
    if (there && s->guessed)
        there = stands_there(p, out, start, end);
    out->byte_start = there ? start : NO_BYTES;
    out->byte_end = there ? end : NO_BYTES;
}

/* Where the passage stands in the file.  Notes may stand far from the text: they have joints of their own. */
static void set_places(struct passages *p, struct passage *out)
{
    const struct source *s = p->source;
    size_t start = p->parts[0].start, end = p->parts[p->nparts - 1].end;
    struct place first = s->place_of(s, start), last = s->place_of(s, (p->body_end ? p->body_end : end) - 1);
    out->line_first = first.line;
    out->line_last = last.line < first.line ? first.line : last.line;
    set_joints(p, out);
    set_bytes(p, out, first.byte, s->place_of(s, end).byte);
}

/* ---- names that the document marks ---- */

/* The first one that ends behind the byte of the text. */
static size_t first_named(const struct source *s, size_t at)
{
    size_t low = 0, high = s->nnamed;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (s->named[middle].end > at)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/* What of the name stands in the part, which begins at `at` in the passage. */
static void add_marked(struct passages *p, struct span part, size_t at, const struct named *n)
{
    const char *text = p->source->text;
    struct span s = {n->start > part.start ? n->start : part.start, n->end < part.end ? n->end : part.end};
    size_t start = at + part_len(text, (struct span){part.start, s.start});
    p->marked = need_room(p->marked, p->nmarked, &p->marked_cap, sizeof *p->marked);
    p->marked[p->nmarked++] =
        (struct marked){(uint32_t)start, (uint32_t)(start + part_len(text, s)), n->kind, n->key};
}

static void set_marked(struct passages *p, struct passage *out)
{
    const struct source *s = p->source;
    size_t at = 0;
    p->nmarked = 0;
    for (size_t i = 0; s->nnamed && i < p->nparts; i++) {
        struct span part = p->parts[i];
        for (size_t k = first_named(s, part.start); k < s->nnamed && s->named[k].start < part.end; k++)
            add_marked(p, part, at, &s->named[k]);
        at += part_len(s->text, part) + 1;
    }
    out->marked = p->marked;
    out->nmarked = p->nmarked;
}

bool passages_next(struct passages *p, struct passage *out)
{
    uint32_t paragraphs = 0, paragraph = p->paragraph;
    p->nparts = p->chars = p->body_end = 0;
    if (p->piece < p->cuts.n) {
        paragraphs = take_piece(p);
    } else {
        paragraphs = take_headings(p);
        paragraphs += take_body(p);
        paragraph++;
    }
    if (!p->nparts)
        return false;
    p->paragraph += paragraphs;
    *out = (struct passage){.n = ++p->n, .paragraph = paragraph, .section = p->section};
    out->page = page_at(p->source, p->parts[0].start);
    set_text(p, out);
    set_places(p, out);
    set_marked(p, out);
    return true;
}
