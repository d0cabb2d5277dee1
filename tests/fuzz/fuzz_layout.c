/* Characters anywhere on pages of a PDF: what pdf_*.c makes of them is a document, whatever the library tells. */
#include "made_holds.h"
#include "pdf.h"

#include <stdlib.h>

enum { BYTES = 6, LINE_MAX_CHARS = 400 };

/* A letter, or something rarer: accents, ligatures, marks of lists and notes, spaces. */
static uint32_t any_char(uint8_t byte)
{
    static const uint32_t rare[] = {0xB4, 0x2C7, 0x30C, 0x301, 0x131, 0xFB01, 0x2022, 0x2013, 0xAD, '-', '.', '*', 0xA0,
                                    0xF0B7, 0xFFFD, 0x10D, 0x416, 0x436, '1', '2', '(', ')', 'i', 'v', 0x2020, 0xE000};
    return byte < 128 ? byte : rare[byte % (sizeof rare / sizeof *rare)];
}

static void page_ends(struct pdf *p)
{
    struct pdf_page *page = &p->pages[p->npages];
    page->nwords = (uint32_t)p->nwords - page->word;
    page->label = p->strings.len;
    buf_addf(&p->strings, "%zu", ++p->npages);
    buf_addc(&p->strings, 0);
    p->pages[p->npages] = (struct pdf_page){.width = 600, .height = 800, .word = (uint32_t)p->nwords};
}

/* Each BYTES bytes are a character: what it is, where it stands, its size, and whether a line or page ends behind it. */
static void take(struct pdf *p, const uint8_t *b, size_t n)
{
    static const char *const fonts[] = {"Roman", "Roman-Bold", "Italic", "GlyphLessFont"};
    struct pdf_char chars[LINE_MAX_CHARS];
    uint16_t styles[LINE_MAX_CHARS];
    size_t len = 0;
    for (size_t i = 0; i < n; i++, b += BYTES) {
        float size = (float)(b[3] % 32) / 2 + 1, x = (float)b[1] * 2.5F + (float)(b[4] % 16) / 8, y = (float)b[2] * 3.3F;
        chars[len] = (struct pdf_char){any_char(b[0]), x, y, x + size / 2, y + size};
        styles[len++] = pdf_style(p, fonts[b[4] >> 6], size);
        if (b[5] % 8 == 0 || len == LINE_MAX_CHARS || i + 1 == n) {
            pdf_add_words(p, chars, len, styles);
            len = 0;
        }
        if (b[5] == 255)
            page_ends(p);
    }
}

static void add_mark(struct pdf *p, const uint8_t *b)
{
    p->marks = need_room(p->marks, p->nmarks, &p->marks_cap, sizeof *p->marks);
    p->marks[p->nmarks++] = (struct pdf_mark){.title = p->strings.len, .page = b[0] % p->npages, .level = 1 + b[1] % 4};
    buf_addf(&p->strings, "%c%c", 'a' + b[2] % 26, 'a' + b[3] % 26);
    buf_addc(&p->strings, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct pdf p = {0};
    struct source s = {0};
    struct maker m;
    size_t n = len / BYTES;
    (void)reader_holds; /* a reader comes with a file, not with a page */
    make_start(&m, &s);
    p.pages = need((n + 2) * sizeof *p.pages);
    p.pages[0] = (struct pdf_page){.width = 600, .height = 800};
    take(&p, bytes, n);
    page_ends(&p);
    for (size_t i = 0; n && i < bytes[0] % 4u && i * BYTES + 4 < len; i++)
        add_mark(&p, bytes + i * BYTES);
    pdf_lay_out(&p, &m);
    make_finish(&m, false);
    blocks_hold(&s);
    passages_hold(&s);
    pdf_free(&p);
    source_free(&s);
    return 0;
}
