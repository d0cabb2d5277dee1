/* Any file at all, read and cut into passages: what comes out must lead back to the file. */
#include "chars.h"
#include "document.h"
#include "passages.h"
#include "utf8.h"

#include "fuzz.h"

static size_t file_next(const struct source *s, const uint8_t *bytes, size_t len, uint32_t *c)
{
    if (s->document.encoding[4] == '8')
        return utf8_next((const char *)bytes, len, c);
    bool big = s->document.encoding[6] == 'B';
    uint32_t unit = len < 2 ? 0xDC00 : big ? bytes[0] * 256u + bytes[1] : bytes[1] * 256u + bytes[0];
    *c = unit;
    if (unit < 0xD800 || unit > 0xDBFF || len < 4)
        return len < 2 ? len : 2;
    uint32_t low = big ? bytes[2] * 256u + bytes[3] : bytes[3] * 256u + bytes[2];
    *c = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    return 4;
}

/* Decoding just the passage's bytes gives its text, white space aside. */
static void check_bytes(const struct source *s, const struct passage *p, const uint8_t *bytes)
{
    size_t at = (size_t)p->byte_start, end = (size_t)p->byte_end, t = 0;
    for (;;) {
        uint32_t a = ' ', b = ' ';
        while (at < end && char_blank(a))
            at += file_next(s, bytes + at, end - at, &a);
        while (t < p->text_len && char_blank(b))
            t += utf8_next(p->text + t, p->text_len - t, &b);
        fuzz_check(a == b, "the bytes hold the text");
        if (char_blank(a))
            return;
    }
}

static size_t count_lines(const struct source *s)
{
    size_t n = 1;
    for (size_t i = 0; i < s->text_len; i++)
        n += s->text[i] == '\n' || (s->text[i] == '\r' && (i + 1 == s->text_len || s->text[i + 1] != '\n'));
    return n;
}

static size_t count_words(const char *text, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++)
        n += (text[i] >= 'a' && text[i] <= 'z') || (text[i] >= '0' && text[i] <= '9');
    return n;
}

static void check_blocks(const struct source *s)
{
    size_t end = 0;
    for (size_t i = 0; i < s->nblocks; i++) {
        const struct block *b = &s->blocks[i];
        fuzz_check(b->start >= end && b->end > b->start && b->end <= s->text_len, "blocks are in order");
        fuzz_check(b->kind != BLOCK_HEADING || (b->level && b->title_start >= b->start && b->title_end <= b->end &&
                                                b->title_end > b->title_start),
                   "a heading has a title");
        end = b->end;
    }
}

struct state {
    int64_t byte;
    uint32_t n, paragraph, line;
    size_t words;
};

static void check_passage(const struct source *s, const struct passages *walk, const struct passage *p, struct state *before,
                          const uint8_t *bytes, size_t len)
{
    fuzz_check(p->n == before->n + 1, "passages are numbered");
    fuzz_check(p->paragraph >= before->paragraph && p->paragraph >= 1, "paragraphs are numbered");
    fuzz_check(p->section <= walk->nsections, "the section is there");
    fuzz_check(p->line_first >= before->line && p->line_first >= 1 && p->line_last >= p->line_first, "lines go on");
    fuzz_check(p->line_last <= count_lines(s), "lines are there");
    fuzz_check(p->text_len > 0 && utf8_check(p->text, p->text_len) == p->text_len, "the text is UTF-8");
    fuzz_check(!memchr(p->text, 0, p->text_len) && !memchr(p->text, '\r', p->text_len), "the text has no NUL, no CR");
    fuzz_check(utf8_count(p->text, p->text_len) <= 4 * PIECE_MAX, "the text is short");
    if (p->byte_start != NO_BYTES) {
        fuzz_check(p->byte_start >= before->byte && p->byte_end > p->byte_start && p->byte_end <= (int64_t)len,
                   "bytes are in order");
        check_bytes(s, p, bytes);
        before->byte = p->byte_end;
    }
    before->n = p->n;
    before->paragraph = p->paragraph;
    before->line = p->line_first;
    before->words += count_words(p->text, p->text_len);
}

static void check_source(const struct source *s, const uint8_t *bytes, size_t len)
{
    struct passages walk;
    struct passage p;
    struct state state = {0};
    check_blocks(s);
    passages_start(&walk, s);
    while (passages_next(&walk, &p))
        check_passage(s, &walk, &p, &state, bytes, len);
    if (!memchr(s->text_len ? s->text : "", ':', s->text_len)) /* there is no header, which belongs to no passage */
        fuzz_check(state.words == count_words(s->text, s->text_len), "no word is lost");
    passages_free(&walk);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct source s = {0};
    struct buf why = {0};
    const struct reader *reader = reader_for("x", (const char *)bytes, len, &why);
    if (reader && reader->read(&s, (const char *)bytes, len, &why))
        check_source(&s, bytes, len);
    else
        fuzz_check(why.len > 0, "a skipped file has a reason");
    source_free(&s);
    buf_free(&why);
    return 0;
}

#ifndef LIBFUZZER

static const char *const pieces[] = {
    "\n", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "\xC2\xA0", "\xE2\x80\x8B", "= Nadpis =\n", "== b\n", "# Nadpis\n",
    "=====\n", "---\n", "- ", "* ", "1. ", "2. ", "a) ", "[12] ", "| a | b |\n", "|---|\n", "Kapitola první\n", "IV.\n",
    "VELKÝ NADPIS\n", "Глава I\n", "Literatura\n", "Title: x\n", "Autor: y\n", "slovo ", "Praha ", "слово ", "Москва. ",
    "Konec. ", "! ", "...\n", "věta, která se táhne přes celý řádek a nikde nekončí, protože je dlouhá a široká\n",
    "nekonečnéslovobezmezerakonce", "\xF0\x9F\x98\x80", "e\xCC\x81", "« ", "“ ", "—\n", "\xEF\xBF\xBD", "\x0C", "\x1B[1m",
};

/* Text as UTF-16: one unit for each character below U+10000, two above. */
static size_t to_utf16(const uint8_t *text, size_t len, uint8_t *out, size_t room, bool big)
{
    size_t n = 0;
    for (size_t at = 0; at < len && n + 4 <= room;) {
        uint32_t c, units[2] = {0};
        at += utf8_next((const char *)text + at, len - at, &c);
        bool two = c >= 0x10000;
        units[0] = two ? 0xD800 + ((c - 0x10000) >> 10) : c;
        units[1] = 0xDC00 + ((c - 0x10000) & 0x3FF);
        for (int i = 0; i <= two; i++) {
            out[n + big] = (uint8_t)units[i];
            out[n + !big] = (uint8_t)(units[i] >> 8);
            n += 2;
        }
    }
    return n;
}

/* A few bytes of a text made wrong. */
static void spoil(struct dice *d, uint8_t *bytes, size_t len)
{
    for (uint32_t n = len ? dice_below(d, 4) : 0; n; n--)
        bytes[dice_below(d, (uint32_t)len)] = (uint8_t)dice_below(d, 256);
}

static const uint32_t fuzz_runs = 3000;

static size_t fuzz_make(struct dice *d, uint32_t i, uint8_t *out, size_t room)
{
    static uint8_t text[FUZZ_ROOM];
    size_t few = i % 2 ? room / 16 : room / 2, len;
    if (i % 8 == 0)
        return fuzz_bytes(d, out, room / 8);
    len = fuzz_pieces(d, pieces, sizeof pieces / sizeof *pieces, text, few);
    if (i % 8 < 3) {
        len = to_utf16(text, len, out, room, i % 8 == 1);
    } else {
        memcpy(out, text, len);
    }
    if (i % 8 > 1 && i % 8 < 5)
        spoil(d, out, len);
    return len;
}

#endif
