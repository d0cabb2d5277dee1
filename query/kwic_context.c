/* What stands beside a keyword.  A passage is what is stored, not what a reader sees: long paragraphs are cut, short
 * ones and their heading are joined; so the context goes on into the passages beside, and ends where a heading stands. */
#include "kwic.h"

#include "show.h"
#include "utf8.h"

#include <string.h>

enum { SECTIONS_MAX = 16, BYTES_A_CHARACTER = 8, SPARE = 64 };

/* Bytes of a text, [from, to). */
struct stretch {
    size_t from, to;
};

static bool blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* ---- headings ---- */

static bool is_mark_of_heading(char c)
{
    return c && strchr(" \t#=*_~-.", c);
}

/* The line from i on and its newline, where it has nothing but marks: what a heading is underlined with. */
static size_t rest_of_marks(const char *text, size_t len, size_t i)
{
    while (i < len && is_mark_of_heading(text[i]))
        i++;
    return i < len && text[i] != '\n' ? 0 : i + (i < len);
}

/* Where the line that is this heading, with Markdown's marks or without, ends: behind its newline.  0: it is another. */
static size_t heading_end(const char *text, size_t len, const char *title)
{
    size_t i = 0, end;
    while (i < len && *title != text[i] && (blank(text[i]) || is_mark_of_heading(text[i])))
        i++;
    for (; *title && i < len; title++, i++) {
        bool space = blank(text[i]);
        if (space ? *title != ' ' : text[i] != *title)
            return 0;
        while (space && i + 1 < len && blank(text[i + 1]))
            i++;
    }
    end = *title ? 0 : rest_of_marks(text, len, i);
    i = end && end < len ? rest_of_marks(text, len, end) : 0;
    return i > end + 2 ? i : end;
}

/* Without what stands around a heading: == Osoby == */
static struct stretch without_marks(const char *text, struct stretch s, size_t at)
{
    while (s.from < at && is_mark_of_heading(text[s.from]))
        s.from++;
    while (s.to > at + 1 && (blank(text[s.to - 1]) || is_mark_of_heading(text[s.to - 1])))
        s.to--;
    return s;
}

/* The stretch of the passage around byte `at` that no heading parts from it: a heading alone, or all behind them.
 * *heading: it is one. */
static struct stretch part_of(const struct passage *p, const struct document *d, size_t at, bool *heading)
{
    const char *titles[SECTIONS_MAX];
    const struct found found = {.passage = *p, .document = d};
    size_t n = show_sections(&found, titles, SECTIONS_MAX), from = 0;
    *heading = false;
    for (size_t i = 0; i < n; i++) {
        size_t end = heading_end(p->text + from, p->text_len - from, titles[i]);
        *heading = end && at < from + end;
        if (*heading)
            return without_marks(p->text, (struct stretch){from, from + end}, at);
        from += end;
    }
    return (struct stretch){from, p->text_len};
}

/* ---- one line of it ---- */

/* Does a paragraph, an item, a line of verse end with the newline before byte `at`?  In a file with lines most
 * newlines are those of its lines; where neighbours were joined there is a joint.  Without lines each newline was made
 * to be one. */
static bool parts_paragraphs(const struct passage *p, size_t at)
{
    if (!p->line_first)
        return true;
    for (uint32_t i = 0; i < p->njoints; i++)
        if (p->joints[i].at == at)
            return p->joints[i].column == 0 || i > 0;
    return false;
}

static void add_flat(const struct passage *p, struct stretch s, struct buf *out)
{
    for (size_t i = s.from; i < s.to; i++) {
        if (!blank(p->text[i])) {
            buf_addc(out, p->text[i]);
            continue;
        }
        if (!out->len || out->s[out->len - 1] != ' ')
            buf_addc(out, ' ');
        if (p->text[i] == '\n' && i + 1 < s.to && parts_paragraphs(p, i + 1))
            buf_adds(out, KWIC_PARAGRAPH " ");
    }
}

/* Far more than can be shown is not looked at. */
static struct stretch near_enough(const struct passage *p, struct stretch s, bool behind, size_t chars)
{
    size_t most = BYTES_A_CHARACTER * chars + SPARE;
    if (s.to - s.from <= most)
        return s;
    if (behind)
        s.to = s.from + most;
    else
        s.from = s.to - most;
    while (s.from < s.to && ((unsigned char)p->text[s.from] & 0xC0) == 0x80)
        s.from++;
    while (s.to > s.from && s.to < p->text_len && ((unsigned char)p->text[s.to] & 0xC0) == 0x80)
        s.to--;
    return s;
}

/* ---- the passages beside ---- */

void kwic_room_free(struct kwic_room *room)
{
    found_free(&room->found[0]);
    found_free(&room->found[1]);
    *room = (struct kwic_room){0};
}

/* The passage beside p in its section, in *found; NULL in *out where there is none. */
static bool beside(struct finding *f, struct found *found, const struct kwic *k, const struct passage *p, bool behind,
                   const struct passage **out, struct buf *why)
{
    uint32_t docid = k->found->docid - k->found->passage.n + p->n + (behind ? 1 : -1u);
    *out = NULL;
    if (behind ? p->n >= k->found->document->passages : p->n < 2)
        return true;
    if (found->docid != docid || found->shelf != k->found->shelf) {
        found_free(found);
        if (!load_passage(f, (uint32_t)(k->found->shelf - f->library->shelves), docid, found, why)) {
            found_free(found);
            *found = (struct found){0};
            return false;
        }
    }
    if (found->passage.section == p->section)
        *out = &found->passage;
    return true;
}

/* Puts the text of a passage before what is there, or behind it. */
static void join(struct buf *line, const struct passage *p, struct stretch s, bool behind, bool same_paragraph)
{
    struct buf more = {0};
    const char *between = same_paragraph ? " " : " " KWIC_PARAGRAPH " ";
    if (behind)
        buf_adds(line, between);
    add_flat(p, s, &more);
    if (!behind) {
        buf_adds(&more, between);
        buf_add(&more, buf_string(line), line->len);
        buf_clear(line);
    }
    buf_add(line, buf_string(&more), more.len);
    buf_free(&more);
}

/* ---- as much as is wanted ---- */

/* Is what begins here the mark of a paragraph? */
static bool is_mark(const char *s)
{
    return !strncmp(s, KWIC_PARAGRAPH, strlen(KWIC_PARAGRAPH)) && (!s[2] || s[2] == ' ');
}

/* Words but for the marks; what is glued to the keyword is none. */
static size_t count_words(const struct buf *line)
{
    size_t n = 0;
    for (const char *s = buf_string(line); *s; s++)
        n += *s == ' ' && s[1] && s[1] != ' ' && !is_mark(s + 1);
    return n;
}

static bool is_enough(const struct buf *line, size_t words, size_t chars)
{
    size_t most = chars + 2; /* of blanks at its ends */
    return words ? count_words(line) > words : line->len > most && utf8_count(line->s, line->len) > most;
}

/* The last `words` words. */
static void keep_last_words(struct buf *line, size_t words)
{
    size_t at = line->len;
    while (at && words) {
        while (at && line->s[at - 1] == ' ')
            at--;
        while (at && line->s[at - 1] != ' ')
            at--;
        words -= !is_mark(line->s + at);
    }
    memmove(line->s, line->s + at, line->len - at);
    buf_cut(line, line->len - at);
}

static void keep_first_words(struct buf *line, size_t words)
{
    size_t at = strcspn(line->s, " "); /* what is glued to the keyword */
    while (line->s[at] && words) {
        at += strspn(line->s + at, " ");
        words -= line->s[at] && !is_mark(line->s + at);
        at += strcspn(line->s + at, " ");
    }
    buf_cut(line, at);
}

/* Does a mark that combines with the letter before it stand here? */
static bool combines(const struct buf *line, size_t at)
{
    uint32_t c;
    size_t len = at < line->len ? utf8_next(line->s + at, line->len - at, &c) : 0;
    return len > 1 && !show_columns(line->s + at, len);
}

/* The last `chars` characters, from the beginning of a word on where one begins among them. */
static void keep_end(struct buf *line, size_t chars)
{
    size_t at = line->len, word = 0;
    for (size_t n = 0; at && n < chars; n++)
        at = utf8_before(line->s, at);
    if (at && line->s[at - 1] != ' ')
        for (word = at; word < line->len && line->s[word] != ' '; word++)
            ;
    at = word && word + 1 < line->len ? word + 1 : at;
    while (combines(line, at)) {
        uint32_t c;
        at += utf8_next(line->s + at, line->len - at, &c);
    }
    memmove(line->s, line->s + at, line->len - at);
    buf_cut(line, line->len - at);
}

/* The first `chars` characters, to the end of a word where one ends among them. */
static void keep_start(struct buf *line, size_t chars)
{
    size_t at = 0, word;
    uint32_t c;
    for (size_t n = 0; at < line->len && n < chars; n++)
        at += utf8_next(line->s + at, line->len - at, &c);
    while (combines(line, at))
        at += utf8_next(line->s + at, line->len - at, &c);
    word = at;
    while (at < line->len && word && line->s[word] != ' ')
        word--;
    buf_cut(line, at < line->len && word ? word : at);
}

static void keep(struct buf *line, bool behind, size_t words, size_t chars)
{
    if (!line->len)
        return;
    if (words && behind)
        keep_first_words(line, words);
    else if (words)
        keep_last_words(line, words);
    if (behind)
        keep_start(line, chars);
    else
        keep_end(line, chars);
}

bool kwic_beside(struct finding *f, struct kwic_room *room, const struct kwic *k, bool behind, size_t words,
                 size_t chars, struct buf *out, struct buf *why)
{
    const struct passage *p = &k->found->passage, *next = p;
    struct buf line = {0};
    bool heading, ok = true;
    struct stretch part = part_of(p, k->found->document, k->start, &heading);
    struct stretch side = behind ? (struct stretch){k->end, part.to} : (struct stretch){part.from, k->start};
    if (side.to < side.from)
        side.to = side.from;
    add_flat(p, words ? side : near_enough(p, side, behind, chars), &line);
    while (!heading && (behind || !part.from) && !is_enough(&line, words, chars)) {
        ok = beside(f, &room->found[behind], k, p, behind, &next, why);
        if (!ok || !next)
            break;
        part = part_of(next, k->found->document, next->text_len, &heading);
        heading = false;
        join(&line, next, part, behind, next->paragraph == p->paragraph);
        p = next;
    }
    keep(&line, behind, words, chars);
    buf_add(out, buf_string(&line), line.len);
    buf_free(&line);
    return ok;
}

void kwic_form(const struct kwic *k, struct buf *out)
{
    struct buf line = {0};
    add_flat(&k->found->passage, (struct stretch){k->start, k->end}, &line);
    buf_add(out, buf_string(&line), line.len);
    buf_free(&line);
}
