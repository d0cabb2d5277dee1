/* Reads PDF: text in reading order, by page, with its headings and notes.  See pdf.h for the way of it. */
#include "pdf.h"

#include <string.h>

enum { PAGES_TOLD = 20 };

/* Says which pages are pictures only. */
static void warn_images(const struct pdf *p, struct maker *m)
{
    struct buf list = {0};
    size_t n = 0;
    for (size_t i = 0; i < p->npages; i++)
        if (p->pages[i].image && n++ < PAGES_TOLD)
            buf_addf(&list, "%s%s", n > 1 ? ", " : "", p->strings.s + p->pages[i].label);
    if (n)
        make_warn(m, "no text on %zu of its %zu pages, only images (%s%s); an OCR program such as ocrmypdf reads them",
                  n, p->npages, list.s, n > PAGES_TOLD ? " ..." : "");
    buf_free(&list);
}

static void warn(const struct pdf *p, struct maker *m)
{
    warn_images(p, m);
    if (p->unknown)
        make_warn(m, "%zu character%s left out: the file does not say which %s", p->unknown, p->unknown > 1 ? "s" : "",
                  p->unknown > 1 ? "they are" : "it is");
    if (p->broken)
        make_warn(m, "damaged: %zu of its %zu pages cannot be read", p->broken, p->npages);
}

/* Why there is no text. */
static bool refuse(const struct pdf *p, struct buf *why)
{
    size_t images = 0;
    for (size_t i = 0; i < p->npages; i++)
        images += p->pages[i].image;
    if (p->broken == p->npages)
        return fail(why, "damaged: none of its %zu pages can be read", p->npages);
    if (images)
        return fail(why, "image only: no text on any of its %zu page%s; run an OCR program such as ocrmypdf", p->npages,
                    p->npages > 1 ? "s" : "");
    return fail(why, "no text on any of its %zu page%s", p->npages, p->npages > 1 ? "s" : "");
}

void pdf_lay_out(struct pdf *p, struct maker *m)
{
    pdf_measure(p);
    pdf_margins(p);
    pdf_columns(p);
    pdf_measure(p);
    pdf_blocks(p);
    pdf_headings(p);
    pdf_join(p);
    pdf_put(p, m);
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct pdf p = {0};
    struct maker m;
    make_start(&m, out);
    bool ok = pdf_open(&p, &m, in, why);
    if (ok && !p.nwords)
        ok = refuse(&p, why);
    if (ok) {
        pdf_lay_out(&p, &m);
        warn(&p, &m);
        make_finish(&m, false);
    } else {
        make_give_up(&m);
    }
    pdf_free(&p);
    return ok;
}

/* Some programs write something before it. */
static bool knows(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return memmem(bytes, len < 1024 ? len : 1024, "%PDF-", 5);
}

static const char *const suffixes[] = {".pdf", NULL};

const struct reader read_pdf = {
    .name = "PDF", .suffixes = suffixes, .knows = knows, .read = read, .prepare = pdf_prepare};
