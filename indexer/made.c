#include "made.h"

#include "chars.h"
#include "header.h"
#include "utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* `more` of a made source. */
struct made {
    struct anchor *anchors;
    size_t nanchors;
    struct page_label *pages;
    size_t fields[MADE_FIELDS]; /* 1 + offset into strings; 0: not told */
    size_t warnings;            /* the same */
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* ---- the finished source ---- */

static void free_made(void *more)
{
    struct made *made = more;
    free(made->anchors);
    free(made->pages);
    free(made);
}

/* The last anchor at or before the offset; NULL: none. */
static const struct anchor *anchor_at(const struct made *made, size_t offset)
{
    size_t low = 0, high = made->nanchors;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (made->anchors[middle].text <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? &made->anchors[low - 1] : NULL;
}

/* Each line of the text that begins another line of the file has its anchor, so there is nothing to count. */
static struct place place_of(const struct source *s, size_t offset)
{
    const struct anchor *a = anchor_at(s->more, offset);
    struct place place = {.byte = NO_BYTES};
    if (!a)
        return place;
    place.line = a->line;
    if (a->byte != NO_BYTES)
        place.byte = a->byte + (int64_t)(offset - a->text);
    return place;
}

static const char *string_at(const struct source *s, size_t offset)
{
    return offset ? s->strings.s + offset - 1 : NULL;
}

/* Only now do the strings lie still. */
static void settle(struct source *out, const struct made *made)
{
    struct document *d = &out->document;
    d->title = string_at(out, made->fields[MADE_TITLE]);
    d->author = string_at(out, made->fields[MADE_AUTHOR]);
    d->date = string_at(out, made->fields[MADE_DATE]);
    d->source = string_at(out, made->fields[MADE_SOURCE]);
    d->licence = string_at(out, made->fields[MADE_LICENCE]);
    d->warnings = string_at(out, made->warnings);
    out->pages = need((out->npages + 1) * sizeof *out->pages);
    for (size_t i = 0; i < out->npages; i++)
        out->pages[i] = (struct page_start){made->pages[i].at, out->strings.s + made->pages[i].label};
}

/* ---- flows ---- */

static void flow_free(struct flow *f)
{
    buf_free(&f->text);
    free(f->blocks);
    free(f->anchors);
    free(f->named);
    *f = (struct flow){0};
}

static struct block *flow_block(struct flow *f)
{
    f->blocks = need_room(f->blocks, f->nblocks, &f->blocks_cap, sizeof *f->blocks);
    return &f->blocks[f->nblocks++];
}

/* A blank line stands between two blocks. */
static void flow_open(struct flow *f, enum block_kind kind, unsigned level)
{
    if (f->text.len)
        buf_adds(&f->text, "\n\n");
    uint32_t at = (uint32_t)f->text.len;
    *flow_block(f) = (struct block){.start = at, .end = at, .kind = kind, .level = level};
    f->open = true;
    f->space = 0;
}

/* White space of preformatted text may stand at the end. */
static void trim_end(struct flow *f, const struct block *b)
{
    while (f->text.len > b->start && is_space(f->text.s[f->text.len - 1]))
        buf_cut(&f->text, f->text.len - 1);
}

/* Is there nothing but white space, no-break and zero-width spaces among it?  No passage could be made of it. */
static bool all_blank(const char *text, size_t start, size_t end)
{
    struct span s = span_trim(text, (struct span){start, end});
    return s.start == s.end;
}

/* Nothing may point behind the text: names that are gone go, one that is open begins with what comes. */
static void cut_names(struct flow *f)
{
    uint32_t len = (uint32_t)f->text.len;
    size_t n = f->nnamed - (f->naming > 0);
    struct named open = f->naming ? f->named[n] : (struct named){0};
    for (; n && f->named[n - 1].end > len; n--) {
        f->named[n - 1].end = len;
        if (f->named[n - 1].start < len)
            break;
    }
    f->nnamed = n;
    if (!f->naming)
        return;
    open.start = open.end = open.start < len ? open.start : len;
    f->named[f->nnamed++] = open;
    f->naming = (unsigned)f->nnamed;
}

static void cut_back(struct flow *f)
{
    while (f->nanchors && f->anchors[f->nanchors - 1].text > f->text.len)
        f->nanchors--;
    cut_names(f);
}

static void flow_end(struct flow *f)
{
    if (!f->open)
        return;
    struct block *b = &f->blocks[f->nblocks - 1];
    f->open = false;
    f->space = 0;
    trim_end(f, b);
    if (all_blank(buf_string(&f->text), b->start, f->text.len))
        buf_cut(&f->text, b->start);
    b->end = (uint32_t)f->text.len;
    if (b->kind == BLOCK_HEADING) {
        b->title_start = b->start;
        b->title_end = b->end;
    }
    if (b->end == b->start) {
        f->nblocks--;
        buf_cut(&f->text, b->start >= 2 ? b->start - 2 : 0);
    }
    cut_back(f);
}

/* The notes go behind the block that has just ended. */
static void take_notes(struct maker *m)
{
    struct flow *to = &m->body, *from = &m->notes;
    if (!from->text.len)
        return;
    if (to->text.len)
        buf_adds(&to->text, "\n\n");
    uint32_t shift = (uint32_t)to->text.len;
    buf_add(&to->text, from->text.s, from->text.len);
    for (size_t i = 0; i < from->nblocks; i++) {
        struct block b = from->blocks[i];
        b.start += shift;
        b.end += shift;
        *flow_block(to) = b;
    }
    for (size_t i = 0; i < from->nanchors; i++) {
        struct anchor a = from->anchors[i];
        to->anchors = need_room(to->anchors, to->nanchors, &to->anchors_cap, sizeof a);
        to->anchors[to->nanchors++] = (struct anchor){a.text + shift, a.line, a.byte};
    }
    for (size_t i = 0; i < from->nnamed; i++) {
        struct named n = from->named[i];
        to->named = need_room(to->named, to->nnamed, &to->named_cap, sizeof n);
        to->named[to->nnamed++] = (struct named){n.start + shift, n.end + shift, n.kind, n.key};
    }
    buf_clear(&from->text);
    from->nblocks = from->nanchors = from->nnamed = 0;
}

/* ---- making ---- */

void make_start(struct maker *m, struct source *out)
{
    *m = (struct maker){.out = out, .next = {.byte = NO_BYTES}};
    m->flow = &m->body;
}

void make_end(struct maker *m)
{
    flow_end(m->flow);
    if (m->flow == &m->body)
        take_notes(m);
}

void make_block(struct maker *m, enum block_kind kind, unsigned level)
{
    make_end(m);
    flow_open(m->flow, m->flow == &m->notes ? BLOCK_NOTE : kind, level);
}

size_t make_last(const struct maker *m)
{
    return m->body.nblocks;
}

void make_heading(struct maker *m, size_t block, unsigned level)
{
    struct block *b = &m->body.blocks[block - 1];
    b->kind = BLOCK_HEADING;
    b->level = level;
    b->title_start = b->start;
    b->title_end = b->end;
}

void make_at(struct maker *m, uint32_t line, int64_t byte)
{
    m->next.line = line;
    m->next.byte = byte;
}

/* Does the last anchor tell already where the next byte of the text stands? */
static bool told(const struct maker *m)
{
    const struct flow *f = m->flow;
    if (!f->nanchors)
        return !m->next.line && m->next.byte == NO_BYTES;
    const struct anchor *a = &f->anchors[f->nanchors - 1];
    if (a->line != m->next.line || (a->byte == NO_BYTES) != (m->next.byte == NO_BYTES))
        return false;
    return a->byte == NO_BYTES || a->byte + (int64_t)(f->text.len - a->text) == m->next.byte;
}

static void anchor(struct maker *m)
{
    struct flow *f = m->flow;
    if (told(m))
        return;
    if (f->nanchors && f->anchors[f->nanchors - 1].text == f->text.len)
        f->nanchors--;
    f->anchors = need_room(f->anchors, f->nanchors, &f->anchors_cap, sizeof *f->anchors);
    f->anchors[f->nanchors++] = (struct anchor){(uint32_t)f->text.len, m->next.line, m->next.byte};
}

/* The input goes on by so many bytes. */
static void step(struct maker *m, size_t bytes)
{
    if (m->next.byte != NO_BYTES)
        m->next.byte += (int64_t)bytes;
}

/* White space of the input; what it comes to is known when the next character comes. */
static void take_space(struct maker *m, char c)
{
    step(m, 1);
    if (c == '\n' && m->next.line) {
        m->next.line++;
        m->flow->space = '\n';
    } else if (!m->flow->space) {
        m->flow->space = ' ';
    }
}

/* None at the beginning of a block or line. */
static void put_space(struct flow *f)
{
    const struct block *b = &f->blocks[f->nblocks - 1];
    if (f->space && f->text.len > b->start && f->text.s[f->text.len - 1] != '\n')
        buf_addc(&f->text, f->space);
    f->space = 0;
}

/* Bytes of the word at s, up to the next white space; what is no character is replaced one by one. */
static size_t word_len(const char *s, size_t len, bool *bad)
{
    size_t n = 0;
    while (n < len && !is_space(s[n]) && s[n])
        n++;
    size_t good = utf8_check(s, n);
    *bad = good == 0;
    return good ? good : 1;
}

/* The pages that have begun since the last character begin here. */
static void place_pages(struct maker *m)
{
    while (m->placed < m->npages)
        m->pages[m->placed++].at = (uint32_t)m->body.text.len;
}

static void put_word(struct maker *m, const char *s, size_t len, bool bad)
{
    if (m->flow == &m->body)
        place_pages(m);
    anchor(m);
    if (bad) {
        buf_adds(&m->flow->text, "\xEF\xBF\xBD");
        m->replaced = true;
    } else {
        buf_add(&m->flow->text, s, len);
    }
    step(m, len);
}

/* Is there a character at all? */
static bool has_text(const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (!is_space(s[i]))
            return true;
    return false;
}

/* A block for the text, if it needs one; false where the text is nothing. */
static bool ready(struct maker *m, const char *s, size_t len)
{
    if (!m->flow->open && has_text(s, len))
        flow_open(m->flow, m->flow == &m->notes ? BLOCK_NOTE : BLOCK_PARAGRAPH, 0);
    return m->flow->open;
}

void make_text(struct maker *m, const char *s, size_t len)
{
    size_t n;
    bool bad;
    if (!ready(m, s, len))
        return;
    for (size_t i = 0; i < len; i += n) {
        n = 1;
        if (is_space(s[i])) {
            take_space(m, s[i]);
            continue;
        }
        put_space(m->flow);
        n = word_len(s + i, len - i, &bad);
        put_word(m, s + i, n, bad);
    }
}

void make_string(struct maker *m, const char *s)
{
    if (s)
        make_text(m, s, strlen(s));
}

void make_newline(struct maker *m)
{
    if (m->flow->open)
        m->flow->space = '\n';
}

void make_space(struct maker *m)
{
    if (m->flow->open && !m->flow->space)
        m->flow->space = ' ';
}

/* A CRLF is one line end. */
void make_lines(struct maker *m, const char *s, size_t len)
{
    size_t n;
    bool bad;
    if (!ready(m, s, len))
        return;
    put_space(m->flow);
    for (size_t i = 0; i < len; i += n) {
        n = 1;
        if (s[i] == '\n' && m->next.line)
            m->next.line++;
        if (is_space(s[i])) {
            if (s[i] != '\r' && m->flow->text.len > m->flow->blocks[m->flow->nblocks - 1].start)
                buf_addc(&m->flow->text, s[i]);
            step(m, 1);
            continue;
        }
        n = word_len(s + i, len - i, &bad);
        put_word(m, s + i, n, bad);
    }
}

/* A string among the strings; returns its offset.  White space is made single, what is no character is left out. */
static size_t add_string(struct buf *out, const char *s, size_t len)
{
    size_t at = out->len, n;
    uint32_t c;
    for (size_t i = 0; i < len; i += n) {
        n = utf8_next(s + i, len - i, &c);
        bool space = c < 0x80 && (is_space((char)c) || c < ' ');
        if (space && out->len > at && out->s[out->len - 1] != ' ')
            buf_addc(out, ' ');
        else if (!space && c != UTF8_BAD)
            buf_add(out, s + i, n);
    }
    if (out->len > at && out->s[out->len - 1] == ' ')
        buf_cut(out, out->len - 1);
    buf_addc(out, 0);
    return at;
}

/* It begins where the next character will stand. */
void make_page(struct maker *m, const char *label, size_t len)
{
    m->pages = need_room(m->pages, m->npages, &m->pages_cap, sizeof *m->pages);
    m->pages[m->npages++] = (struct page_label){0, add_string(&m->strings, label, len)};
}

void make_note(struct maker *m)
{
    if (m->in_notes++)
        return;
    m->flow = &m->notes;
    flow_end(m->flow);
}

void make_note_end(struct maker *m)
{
    if (!m->in_notes || --m->in_notes)
        return;
    flow_end(&m->notes);
    m->flow = &m->body;
    if (!m->body.open)
        take_notes(m);
}

bool make_in_note(const struct maker *m)
{
    return m->in_notes > 0;
}

/* It begins with the first character that comes. */
void make_name(struct maker *m, enum name_kind kind, uint32_t key)
{
    struct flow *f = m->flow;
    if (f->naming)
        return;
    if (f->open)
        put_space(f);
    f->named = need_room(f->named, f->nnamed, &f->named_cap, sizeof *f->named);
    f->named[f->nnamed++] = (struct named){(uint32_t)f->text.len, (uint32_t)f->text.len, kind, key};
    f->naming = (unsigned)f->nnamed;
}

void make_name_end(struct maker *m)
{
    struct flow *f = m->flow;
    if (!f->naming)
        return;
    struct named *n = &f->named[f->naming - 1];
    n->end = (uint32_t)f->text.len;
    while (n->start < n->end && is_space(f->text.s[n->start]))
        n->start++;
    f->naming = 0;
    if (n->start >= n->end)
        f->nnamed--;
}

/* ---- metadata ---- */

void make_set(struct maker *m, enum made_field field, const char *s, size_t len)
{
    size_t at = add_string(&m->strings, s, len);
    if (m->fields[field] || !m->strings.s[at])
        return;
    m->fields[field] = at + 1;
}

void make_add(struct maker *m, enum made_field field, const char *s, size_t len)
{
    struct buf both = {0};
    if (m->fields[field])
        buf_addf(&both, "%s; ", m->strings.s + m->fields[field] - 1);
    size_t before = both.len;
    buf_add(&both, s, len);
    if (has_text(both.s + before, both.len - before))
        m->fields[field] = 1 + add_string(&m->strings, both.s, both.len);
    buf_free(&both);
}

void make_language(struct maker *m, const char *value)
{
    if (value && m->lang == LANG_OTHER)
        m->lang = header_language(value);
}

void make_warn(struct maker *m, const char *format, ...)
{
    char line[512];
    va_list args;
    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    buf_addf(&m->warnings, "%s%s", m->warnings.len ? "\n" : "", line);
}

bool make_empty(const struct maker *m)
{
    return !m->body.text.len && !m->notes.text.len;
}

/* ---- the end ---- */

/* The first heading of the first level, else the first; NULL: none. */
static const struct block *title_block(const struct flow *f)
{
    const struct block *first = NULL;
    for (size_t i = 0; i < f->nblocks; i++) {
        if (f->blocks[i].kind != BLOCK_HEADING)
            continue;
        if (f->blocks[i].level == 1)
            return &f->blocks[i];
        if (!first)
            first = &f->blocks[i];
    }
    return first;
}

static void set_title(struct maker *m)
{
    const struct block *b = title_block(&m->body);
    if (!b || m->fields[MADE_TITLE])
        return;
    make_set(m, MADE_TITLE, m->body.text.s + b->start, b->end - b->start);
    m->out->title_guessed = m->fields[MADE_TITLE] != 0;
}

/* `more` takes the anchors and pages over. */
static struct made *made_of(struct maker *m)
{
    struct made *made = need(sizeof *made);
    made->anchors = m->body.anchors;
    made->nanchors = m->body.nanchors;
    made->pages = m->pages;
    memcpy(made->fields, m->fields, sizeof made->fields);
    if (m->warnings.len) {
        made->warnings = m->strings.len + 1;
        buf_add(&m->strings, m->warnings.s, m->warnings.len + 1);
    }
    m->body.anchors = NULL;
    m->pages = NULL;
    return made;
}

/* A made source keeps its text behind its strings: one buf less to own.  0 < text_at only for made ones. */
static void adopt_text(struct source *out, struct buf *strings, const struct buf *text)
{
    buf_addc(strings, 0);
    size_t at = strings->len;
    buf_add(strings, text->s, text->len);
    out->strings = *strings;
    out->text = out->strings.s + at;
    out->text_len = text->len;
    *strings = (struct buf){0};
}

void make_finish(struct maker *m, bool guessed)
{
    struct source *out = m->out;
    make_name_end(m);
    if (m->in_notes) {
        m->in_notes = 1;
        make_note_end(m);
        make_name_end(m);
    }
    make_end(m);
    place_pages(m);
    set_title(m);
    struct made *made = made_of(m);
    out->more = made;
    out->free_more = free_made;
    out->place_of = place_of;
    out->guessed = guessed;
    out->made = true;
    out->replaced = m->replaced;
    out->blocks = m->body.blocks;
    out->nblocks = m->body.nblocks;
    out->named = m->body.named;
    out->nnamed = m->body.nnamed;
    out->npages = m->npages;
    out->document.lang = m->lang;
    m->body.blocks = NULL;
    m->body.named = NULL;
    adopt_text(out, &m->strings, &m->body.text);
    settle(out, made);
    make_give_up(m);
}

void make_give_up(struct maker *m)
{
    flow_free(&m->body);
    flow_free(&m->notes);
    free(m->pages);
    buf_free(&m->strings);
    buf_free(&m->warnings);
    *m = (struct maker){0};
}

/* ---- from process to process ---- */

/* All numbers of a source, then its arrays, then strings and text as they lie.  Both sides are the same program, so that
 * numbers are written as they are. */
struct wire {
    uint64_t size; /* of all bytes */
    uint64_t nblocks, npages, nnamed, nanchors, strings, text;
    uint64_t fields[MADE_FIELDS], warnings, encoding; /* 1 + offset into strings */
    uint32_t lang, sure;
    uint32_t replaced, guessed, title_guessed, unused;
};

void source_write(const struct source *s, struct buf *out)
{
    const struct made *made = s->more;
    size_t at = out->len, strings = (size_t)(s->text - s->strings.s);
    struct wire w = {.nblocks = s->nblocks, .npages = s->npages, .nnamed = s->nnamed, .nanchors = made->nanchors};
    const char *encoding = s->document.encoding;
    w.text = s->text_len;
    for (int i = 0; i < MADE_FIELDS; i++)
        w.fields[i] = made->fields[i];
    w.warnings = made->warnings;
    w.encoding = encoding ? strings + 1 : 0;
    w.strings = strings + (encoding ? strlen(encoding) + 1 : 0);
    w.lang = (uint32_t)s->document.lang;
    w.replaced = s->replaced;
    w.guessed = s->guessed;
    w.title_guessed = s->title_guessed;
    w.sure = s->document.sure;
    buf_add(out, &w, sizeof w);
    buf_add(out, s->blocks, s->nblocks * sizeof *s->blocks);
    buf_add(out, made->pages, s->npages * sizeof *made->pages);
    buf_add(out, s->named, s->nnamed * sizeof *s->named);
    buf_add(out, made->anchors, made->nanchors * sizeof *made->anchors);
    buf_add(out, s->strings.s, strings);
    if (encoding)
        buf_add(out, encoding, strlen(encoding) + 1);
    buf_add(out, s->text, s->text_len);
    w.size = out->len - at;
    memcpy(out->s + at, &w, sizeof w);
}

/* A copy of n elements of `size` bytes at *at, which moves behind them; NULL where there are not so many. */
static void *take(const char **at, const char *end, uint64_t n, size_t size)
{
    if (n > (uint64_t)(end - *at) / size)
        return NULL;
    char *copy = need(n * size + 1);
    memcpy(copy, *at, n * size);
    *at += n * size;
    return copy;
}

/* Does no character run over this place of n bytes?  What lies behind them is seen to elsewhere. */
static bool between(const char *bytes, uint64_t n, uint64_t at)
{
    return at >= n || ((unsigned char)bytes[at] & 0xC0) != 0x80;
}

/* A stretch of the text, of whole characters, not empty, behind what was before. */
static bool span_fits(const struct source *s, uint32_t start, uint32_t end, uint32_t last)
{
    return start >= last && end > start && end <= s->text_len && between(s->text, s->text_len, start) &&
           between(s->text, s->text_len, end);
}

static bool title_fits(const struct source *s, const struct block *b)
{
    return b->kind != BLOCK_HEADING ||
           (b->level && b->end >= b->title_end && span_fits(s, b->title_start, b->title_end, b->start));
}

static bool blocks_fit(const struct source *s)
{
    uint32_t last = 0;
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        if (!span_fits(s, b->start, b->end, last) || b->kind > BLOCK_NOTE || !title_fits(s, b))
            return false;
        if (all_blank(s->text, b->start, b->end))
            return false;
        last = b->end;
    }
    return true;
}

static bool pages_fit(const struct source *s, const struct made *made, uint64_t strings)
{
    uint32_t last = 0;
    for (size_t i = 0; i < s->npages; i++) {
        if (made->pages[i].at < last || made->pages[i].at > s->text_len || made->pages[i].label >= strings ||
            !between(s->strings.s, strings, made->pages[i].label))
            return false;
        last = made->pages[i].at;
    }
    return true;
}

static bool names_fit(const struct source *s)
{
    uint32_t last = 0;
    for (size_t i = 0; i < s->nnamed; i++) {
        const struct named *n = &s->named[i];
        if (!span_fits(s, n->start, n->end, last) || n->kind < NAME_PERSON || n->kind > NAME_WORK ||
            n->key >= 2u * MARKED_LOCAL)
            return false;
        last = n->end;
    }
    return true;
}

static bool anchors_fit(const struct made *made)
{
    for (size_t i = 0; i < made->nanchors; i++) {
        const struct anchor *a = &made->anchors[i];
        if ((i && a->text < a[-1].text) || a->byte < NO_BYTES || a->byte > INT64_MAX / 2)
            return false;
    }
    return true;
}

/* Is it the beginning of a string, or 0? */
static bool field_fits(const struct wire *w, const struct source *s, uint64_t field)
{
    return !field || (field <= w->strings && between(s->strings.s, w->strings, field - 1));
}

/* All strings end, and all fields are strings. */
static bool strings_fit(const struct wire *w, const struct source *s)
{
    bool fit = field_fits(w, s, w->warnings) && field_fits(w, s, w->encoding) && w->lang < LANG_COUNT;
    for (int i = 0; i < MADE_FIELDS; i++)
        fit = fit && field_fits(w, s, w->fields[i]);
    return fit && (!w->strings || !s->strings.s[w->strings - 1]) && utf8_check(s->strings.s, w->strings) == w->strings;
}

static bool text_fits(const struct source *s)
{
    return s->text_len < UINT32_MAX && !memchr(s->text, 0, s->text_len) && utf8_check(s->text, s->text_len) == s->text_len;
}

/* Everything but the order of things: where a count is more than there are bytes, false. */
static bool read_arrays(struct source *out, struct made *made, const struct wire *w, const char *at, const char *end)
{
    if (!(out->blocks = take(&at, end, w->nblocks, sizeof *out->blocks)) ||
        !(made->pages = take(&at, end, w->npages, sizeof *made->pages)) ||
        !(out->named = take(&at, end, w->nnamed, sizeof *out->named)) ||
        !(made->anchors = take(&at, end, w->nanchors, sizeof *made->anchors)))
        return false;
    size_t left = (size_t)(end - at);
    if (w->strings > left || w->text != left - w->strings)
        return false;
    buf_add(&out->strings, at, left);
    out->text = out->strings.s + w->strings;
    out->text_len = w->text;
    out->nblocks = w->nblocks;
    out->npages = w->npages;
    out->nnamed = w->nnamed;
    made->nanchors = w->nanchors;
    return true;
}

static void read_rest(struct source *out, struct made *made, const struct wire *w)
{
    for (int i = 0; i < MADE_FIELDS; i++)
        made->fields[i] = w->fields[i];
    made->warnings = w->warnings;
    out->place_of = place_of;
    out->replaced = w->replaced;
    out->guessed = w->guessed;
    out->title_guessed = w->title_guessed;
    out->made = true;
    settle(out, made);
    out->document.lang = (enum lang)w->lang;
    out->document.encoding = string_at(out, w->encoding);
    out->document.sure = (uint8_t)(w->sure > 100 ? 100 : w->sure);
}

bool source_read(struct source *out, const char *bytes, size_t len)
{
    struct made *made = need(sizeof *made);
    struct wire w;
    out->more = made;
    out->free_more = free_made;
    if (len < sizeof w)
        return false;
    memcpy(&w, bytes, sizeof w);
    if (w.size != len || !read_arrays(out, made, &w, bytes + sizeof w, bytes + len))
        return false;
    if (!blocks_fit(out) || !pages_fit(out, made, w.strings) || !names_fit(out) || !anchors_fit(made) ||
        !strings_fit(&w, out) || !text_fits(out))
        return false;
    read_rest(out, made, &w);
    return true;
}
