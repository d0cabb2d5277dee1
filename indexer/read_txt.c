/* Reads plain text of any encoding, with the headings, lists and tables that people draw in it. */
#include "document.h"

#include "blocks.h"
#include "decode.h"
#include "header.h"

#include <stdlib.h>

enum { WARNINGS_MAX = 20 }; /* lines */

struct txt {
    struct decoded decoded;
    struct lines lines;
};

/* free_more of the source. */
static void free_txt(void *more)
{
    struct txt *t = more;
    decoded_free(&t->decoded);
    lines_free(&t->lines);
    free(t);
}

static struct place place_of(const struct source *s, size_t offset)
{
    const struct txt *t = s->more;
    size_t line = lines_find(&t->lines, offset);
    return (struct place){
        .line = (uint32_t)line + 1,
        .column = t->lines.n ? (uint32_t)(offset - t->lines.start[line]) : 0,
        .byte = (int64_t)decoded_file_offset(&t->decoded, offset),
    };
}

/* "12: 3 characters are not UTF-8, the first at byte 512", a line of the file each, at most WARNINGS_MAX of them. */
static void add_bad_lines(struct buf *out, const struct txt *t)
{
    const struct decoded *d = &t->decoded;
    size_t lines = 0, n;
    for (size_t i = 0; i < d->nbad; i += n) {
        size_t line = lines_find(&t->lines, d->bad[i]);
        for (n = 1; i + n < d->nbad && lines_find(&t->lines, d->bad[i + n]) == line; n++)
            ;
        if (lines++ < WARNINGS_MAX)
            buf_addf(out, "%s%zu: %zu character%s not %s, %s byte %zu", lines > 1 ? "\n" : "", line + 1, n,
                     n > 1 ? "s are" : " is", encoding_name(d->encoding), n > 1 ? "the first at" : "at",
                     decoded_file_offset(d, d->bad[i]));
    }
    if (lines > WARNINGS_MAX)
        buf_addf(out, "\n%zu more lines with such characters", lines - WARNINGS_MAX);
}

/* What there is to remark on the bytes; false: nothing. */
static bool add_warnings(struct buf *out, const struct txt *t)
{
    const struct decoded *d = &t->decoded;
    size_t before = out->len;
    if (d->sure < SURE_ENOUGH)
        buf_addf(out, "the encoding may not be %s (%d %% sure); --encoding NAME overrules%s",
                 encoding_name(d->encoding), d->sure, d->nbad ? "\n" : "");
    add_bad_lines(out, t);
    buf_addc(out, 0);
    return out->len > before + 1;
}

/* The words of a title, white space made single. */
static void add_words(struct buf *out, const char *text, struct span s)
{
    for (size_t i = s.start; i < s.end; i++) {
        bool space = text[i] == ' ' || (text[i] >= '\t' && text[i] <= '\r');
        if (!space)
            buf_addc(out, text[i]);
        else if (out->len && out->s[out->len - 1] != ' ')
            buf_addc(out, ' ');
    }
    buf_addc(out, 0);
}

/* Offsets are kept one too large, so that 0 can say that there is nothing. */
static const char *string_at(const struct source *s, size_t offset)
{
    return offset ? s->strings.s + offset - 1 : NULL;
}

/* Only now do the strings lie still. */
static void set_metadata(struct source *out, const struct header *h, size_t title, size_t warnings)
{
    struct document *d = &out->document;
    d->title = string_at(out, h->title ? h->title : title);
    out->title_guessed = !h->title && title;
    d->author = string_at(out, h->author);
    d->date = string_at(out, h->date);
    d->source = string_at(out, h->source);
    d->licence = string_at(out, h->licence);
    d->lang = h->lang;
    d->warnings = string_at(out, warnings);
}

/* Is there nothing in the line? */
static bool blank(const char *text, struct span s)
{
    s = span_trim(text, s);
    return s.start == s.end;
}

/* The text is there: its lines, header, blocks and title. */
static void fill(struct source *out, struct txt *t)
{
    struct header h = {0};
    size_t first = 0, title_at = 0, warnings_at = out->strings.len + 1;
    lines_of(&t->lines, out->text, out->text_len);
    if (!add_warnings(&out->strings, t))
        warnings_at = 0;
    while (first < t->lines.n && blank(out->text, lines_at(&t->lines, first)))
        first++;
    first = header_read(&h, &out->strings, out->text, &t->lines, first);
    blocks_of(out, &t->lines, first, string_at(out, h.title));
    struct span title = blocks_title(out, &t->lines, first);
    if (title.end > title.start) {
        title_at = out->strings.len + 1;
        add_words(&out->strings, out->text, title);
    }
    set_metadata(out, &h, title_at, warnings_at);
}

/* The bytes themselves are the text where they can be. */
static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct txt *t = need(sizeof *t);
    out->more = t;
    out->free_more = free_txt;
    out->place_of = place_of;
    if (!decode(&t->decoded, in->bytes, in->len, &(struct encoding_hint){.forced = in->encoding}, why))
        return false;
    out->text = t->decoded.text;
    out->text_len = t->decoded.len;
    out->replaced = t->decoded.nbad > 0;
    out->document.encoding = encoding_name(t->decoded.encoding);
    out->document.sure = t->decoded.sure;
    fill(out, t);
    return true;
}

/* Whatever is no binary data is tried; decode() says what is wrong with it. */
static bool knows(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return !looks_binary(bytes, len);
}

static const char *const suffixes[] = {".txt", ".text", NULL};

const struct reader read_txt = {.name = "text", .suffixes = suffixes, .knows = knows, .read = read, .trusted = true};
