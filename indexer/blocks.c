/* A group is a run of lines between blank lines.  A group is looked at as a whole: only so can a list, a verse, a
 * paragraph a line, and a paragraph broken over many lines be told apart. */
#include "blocks.h"

#include "shapes.h"

enum {                     /* characters */
       TITLE_MAX = 120,    /* of a first line that stands alone */
       STANDING_MAX = 70,  /* of another line that stands alone and may be a heading */
       PARAGRAPH_MIN = 80, /* of what must follow a heading that has neither marks nor words to know it by */
       LEAD_MAX = 60,      /* of a line that leads into a list */
       UNIT_MIN = 40,      /* mean of lines that are a sentence each; verses are shorter */
       UNIT_LONG = 140,    /* lines of this mean length are never broken lines of one paragraph */
       PROSE_WIDTH = 66,   /* lines as long as that are prose: indentation begins a paragraph */
       INDENT_MIN = 2,
       OPENING = 2, /* lines that may stand above the title in capitals: the author */
};

struct maker {
    struct source *out;
    const char *text;
    const struct lines *lines;
    size_t cap;        /* of out->blocks */
    size_t first;      /* the first line that is not blank */
    const char *title; /* that the header told; NULL: none */
    bool references;   /* below a heading such as References */
};

/* Line i without its line end. */
static struct span line(const struct maker *m, size_t i)
{
    return lines_at(m->lines, i);
}

/* Nothing but white space, also no-break and zero-width spaces: " \xC2\xA0" parts paragraphs as "" does. */
static bool blank(const char *text, struct span s)
{
    s = span_trim(text, s);
    return s.start == s.end;
}

/* The line behind the group that begins at line a. */
static size_t group_end(const struct maker *m, size_t a)
{
    while (a < m->lines->n && !blank(m->text, line(m, a)))
        a++;
    return a;
}

static size_t skip_blank(const struct maker *m, size_t a)
{
    while (a < m->lines->n && blank(m->text, line(m, a)))
        a++;
    return a;
}

/* From the first character of line a to the last one of the line before b. */
static struct span between(const struct maker *m, size_t a, size_t b)
{
    return span_trim(m->text, (struct span){line(m, a).start, line(m, b - 1).end});
}

/* ---- adding ---- */

/* Lines a to b as one block.  Without a letter or digit there is nothing to be found in it: NULL. */
static struct block *add(struct maker *m, enum block_kind kind, size_t a, size_t b)
{
    struct span s = between(m, a, b);
    if (!span_words(m->text, s))
        return NULL;
    m->out->blocks = need_room(m->out->blocks, m->out->nblocks, &m->cap, sizeof *m->out->blocks);
    struct block *block = &m->out->blocks[m->out->nblocks++];
    *block = (struct block){.kind = kind, .start = (uint32_t)s.start, .end = (uint32_t)s.end};
    return block;
}

/* The title is what stands between the marks: == Praha == is a heading of the title Praha. */
static void add_heading(struct maker *m, unsigned depth, size_t a, size_t b, struct span title)
{
    struct block *block = add(m, BLOCK_HEADING, a, b);
    if (!block)
        return;
    title = span_trim(m->text, title);
    block->level = depth;
    block->title_start = (uint32_t)title.start;
    block->title_end = (uint32_t)title.end;
    m->references = shape_references(m->text, title);
}

/* Below "References" every paragraph is an entry of the list, also where it has no number. */
static void add_text(struct maker *m, size_t a, size_t b)
{
    add(m, m->references ? BLOCK_ITEM : BLOCK_PARAGRAPH, a, b);
}

/* ---- headings ---- */

/* - or * or the like: such a line is never a heading, "1. Introduction" may be one. */
static bool plain_bullet(const struct maker *m, size_t a)
{
    struct bullet b = shape_bullet(m->text, line(m, a));
    return b.sign && !b.number;
}

/* Is the group at line a one line that could be a heading itself, as in a list of contents? */
static bool short_group(const struct maker *m, size_t a)
{
    return group_end(m, a) == a + 1 && shape_short(m->text, line(m, a), STANDING_MAX, false);
}

/* Does a paragraph longer than the heading follow in the group at line `next`? */
static bool paragraph_follows(const struct maker *m, struct span heading, size_t next)
{
    struct span title;
    if (shape_marked(m->text, line(m, next), &title) || short_group(m, next))
        return false;
    if (shape_references(m->text, heading))
        return true;
    size_t chars = span_chars(m->text, between(m, next, group_end(m, next)));
    return chars >= PARAGRAPH_MIN && chars > span_chars(m->text, heading);
}

/* Could the line be the title above the whole document?  Numbered ones are the first of many. */
static bool title_like(const struct maker *m, size_t a)
{
    struct span s = line(m, a);
    if (shape_bullet(m->text, s).sign || !shape_short(m->text, s, TITLE_MAX, true))
        return false;
    return !m->title || shape_same_start(m->text, s, m->title);
}

/* The depth of line a, which stands alone (blank lines around it), as a heading; 0: it is a paragraph. */
static unsigned standing_depth(const struct maker *m, size_t a)
{
    struct span s = line(m, a);
    size_t next = skip_blank(m, a + 1);
    if (next == m->lines->n || plain_bullet(m, a) || shape_row(m->text, s))
        return 0;
    if (a == m->first && title_like(m, a))
        return DEPTH_TITLE;
    unsigned depth = shape_named(m->text, s);
    if (!depth && shape_short(m->text, s, STANDING_MAX, false) && paragraph_follows(m, s, next))
        depth = DEPTH_STANDING;
    return depth;
}

/* Author and title, a line each, above all else. */
static bool opening_lines(const struct maker *m, size_t a, size_t end)
{
    if (a != m->first || m->title || end - a < 2 || end - a > OPENING + 1 || skip_blank(m, end) == m->lines->n)
        return false;
    for (size_t i = a; i < end; i++)
        if (!title_like(m, i) || !shape_short(m->text, line(m, i), STANDING_MAX, false))
            return false;
    return true;
}

/* A line in capitals above lines that are not. */
static bool capitals_above(const struct maker *m, size_t a, size_t end)
{
    return a + 1 < end && shape_named(m->text, line(m, a)) == DEPTH_CAPITALS &&
           !shape_capitals(m->text, line(m, a + 1));
}

/* If a heading begins at line a of the group that ends at `end`, adds it; returns how many lines it has, 0: none. */
static size_t heading(struct maker *m, size_t a, size_t start, size_t end)
{
    struct span s = line(m, a), title;
    unsigned depth = shape_marked(m->text, s, &title);
    size_t n = 1;
    if (!depth && a + 1 < end && (depth = shape_underline(m->text, line(m, a + 1), s)) != 0)
        n = 2, title = s;
    if (!depth && end - start == 1)
        depth = standing_depth(m, a), title = s;
    if (!depth && opening_lines(m, a, end))
        depth = DEPTH_TITLE, n = end - a, title = between(m, a, end);
    if (!depth && capitals_above(m, a, end))
        depth = a <= m->first + OPENING && title_like(m, a) ? DEPTH_TITLE : DEPTH_CAPITALS, title = s;
    if (!depth)
        return 0;
    add_heading(m, depth, a, a + n, title);
    return n;
}

/* Does line i begin a heading within its group?  Marks do; capitals do under the one or two lines that open a document
 * (author, TITLE, text). */
static bool heading_within(const struct maker *m, size_t i, size_t end)
{
    struct span title;
    if (shape_marked(m->text, line(m, i), &title))
        return true;
    return i <= m->first + OPENING && between(m, m->first, i).end - line(m, m->first).start < 4 * STANDING_MAX &&
           capitals_above(m, i, end);
}

/* ---- lists ---- */

/* A list: it begins with an item, or with a short line that leads into one ("The embassies:"). */
static bool list_like(const struct maker *m, size_t a, size_t b)
{
    if (shape_bullet(m->text, line(m, a)).sign)
        return true;
    struct bullet second = b - a > 1 ? shape_bullet(m->text, line(m, a + 1)) : (struct bullet){0};
    if (!second.sign || second.number > 1)
        return false;
    struct span s = span_trim(m->text, line(m, a));
    return m->text[s.end - 1] == ':' || (span_chars(m->text, s) <= LEAD_MAX && !shape_ends(m->text, s));
}

/* Does bullet b go on with the list of bullet `before`?  "9. května" within a paragraph that begins "1." does not. */
static bool next_bullet(struct bullet before, struct bullet b)
{
    if (!b.sign || !b.number || !before.sign)
        return b.sign;
    return b.sign == before.sign ? b.number == before.number + 1 : b.number == 1;
}

/* A line without a bullet of its own belongs to the item above it. */
static void add_items(struct maker *m, size_t a, size_t b)
{
    struct bullet before = {0};
    size_t start = a;
    for (size_t i = a; i < b; i++) {
        struct bullet bullet = shape_bullet(m->text, line(m, i));
        if (!next_bullet(before, bullet))
            continue;
        if (i > start)
            add(m, before.sign ? BLOCK_ITEM : BLOCK_PARAGRAPH, start, i);
        start = i;
        before = bullet;
    }
    add(m, BLOCK_ITEM, start, b);
}

/* ---- prose and verse ---- */

/* Is each line a sentence, or a paragraph, by itself? */
static bool lines_are_units(const struct maker *m, size_t a, size_t b)
{
    size_t chars = 0, ends = 0, n = b - a;
    for (size_t i = a; i < b; i++) {
        chars += span_chars(m->text, line(m, i));
        ends += shape_ends(m->text, line(m, i));
    }
    if (n < 2)
        return false;
    return chars / n >= UNIT_LONG || (chars / n >= UNIT_MIN && 10 * ends >= 8 * n);
}

/* The least indentation of prose; (size_t)-1 for verse, where indentation means nothing. */
static size_t prose_margin(const struct maker *m, size_t a, size_t b)
{
    size_t least = (size_t)-1;
    bool wide = false;
    for (size_t i = a; i < b; i++) {
        size_t indent = shape_indent(m->text, line(m, i));
        least = indent < least ? indent : least;
        wide |= span_chars(m->text, line(m, i)) >= PROSE_WIDTH;
    }
    return wide ? least : (size_t)-1;
}

/* Paragraphs whose first lines are indented, as old books have them; where nothing is indented it is one. */
static void add_paragraphs(struct maker *m, size_t a, size_t b)
{
    size_t margin = b - a > 1 ? prose_margin(m, a, b) : (size_t)-1;
    size_t start = a;
    for (size_t i = a + 1; i < b && margin != (size_t)-1; i++) {
        if (shape_indent(m->text, line(m, i)) < margin + INDENT_MIN)
            continue;
        add_text(m, start, i);
        start = i;
    }
    add_text(m, start, b);
}

/* What is neither heading nor table. */
static void add_prose(struct maker *m, size_t a, size_t b)
{
    if (list_like(m, a, b)) {
        add_items(m, a, b);
    } else if (lines_are_units(m, a, b)) {
        for (; a < b; a++)
            add(m, BLOCK_ITEM, a, a + 1);
    } else {
        add_paragraphs(m, a, b);
    }
}

/* The line behind the row at a, and behind the rule |---|---| below it: so that a table is not parted from its head. */
static size_t row_end(const struct maker *m, size_t a, size_t b)
{
    for (a++; a < b && shape_row(m->text, line(m, a)) && !span_words(m->text, line(m, a)); a++)
        ;
    return a;
}

/* Rows of tables are items; what stands between them is prose. */
static void add_stretch(struct maker *m, size_t a, size_t b)
{
    while (a < b) {
        size_t end = a;
        while (end < b && !shape_row(m->text, line(m, end)))
            end++;
        if (end > a)
            add_prose(m, a, end);
        else
            add(m, BLOCK_ITEM, a, end = row_end(m, a, b));
        a = end;
    }
}

/* The headings of the group, and the stretches between them. */
static void add_group(struct maker *m, size_t start, size_t end)
{
    for (size_t a = start; a < end;) {
        size_t b = a + heading(m, a, start, end);
        if (b == a) {
            while (++b < end && !heading_within(m, b, end))
                ;
            add_stretch(m, a, b);
        }
        a = b;
    }
}

void blocks_of(struct source *out, const struct lines *lines, size_t first, const char *title)
{
    struct maker m = {.out = out, .text = out->text, .lines = lines, .title = title};
    m.first = skip_blank(&m, first);
    for (size_t a = m.first; a < lines->n;) {
        size_t end = group_end(&m, a);
        add_group(&m, a, end);
        a = skip_blank(&m, end);
    }
}

struct span blocks_title(const struct source *s, const struct lines *lines, size_t first)
{
    struct maker m = {.text = s->text, .lines = lines};
    for (size_t i = 0; i < s->nblocks; i++)
        if (s->blocks[i].kind == BLOCK_HEADING && s->blocks[i].level != DEPTH_NUMERAL)
            return (struct span){s->blocks[i].title_start, s->blocks[i].title_end};
    first = skip_blank(&m, first);
    if (first < lines->n && group_end(&m, first) == first + 1 && shape_short(s->text, line(&m, first), TITLE_MAX, true))
        return span_trim(s->text, line(&m, first));
    return (struct span){0, 0};
}
