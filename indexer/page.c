#include "page.h"

enum { WARNINGS_MAX = 20 }; /* lines */

bool page_read(struct page *p, const struct input *in, const char *declared, struct buf *why)
{
    struct encoding_hint hint = {.forced = in->encoding, .declared = declared};
    if (!decode(&p->decoded, in->bytes, in->len, &hint, why))
        return false;
    lines_of(&p->lines, p->decoded.text, p->decoded.len);
    return true;
}

void page_free(struct page *p)
{
    decoded_free(&p->decoded);
    lines_free(&p->lines);
}

void page_place(const struct page *p, size_t at, uint32_t *line, int64_t *byte)
{
    *line = (uint32_t)lines_find(&p->lines, at) + 1;
    *byte = p->decoded.encoding == ENCODING_UTF8 ? (int64_t)decoded_file_offset(&p->decoded, at) : NO_BYTES;
}

/* "12: 3 characters are not UTF-8, the first at byte 512", a line each. */
static void warn_bad(const struct page *p, struct maker *m)
{
    const struct decoded *d = &p->decoded;
    size_t lines = 0, n;
    for (size_t i = 0; i < d->nbad; i += n) {
        size_t line = lines_find(&p->lines, d->bad[i]);
        for (n = 1; i + n < d->nbad && lines_find(&p->lines, d->bad[i + n]) == line; n++)
            ;
        if (lines++ < WARNINGS_MAX)
            make_warn(m, "%zu: %zu character%s not %s, %s byte %zu", line + 1, n, n > 1 ? "s are" : " is",
                      encoding_name(d->encoding), n > 1 ? "the first at" : "at", decoded_file_offset(d, d->bad[i]));
    }
    if (lines > WARNINGS_MAX)
        make_warn(m, "%zu more lines with such characters", lines - WARNINGS_MAX);
}

void page_finish(const struct page *p, struct maker *m)
{
    const struct decoded *d = &p->decoded;
    if (d->sure < SURE_ENOUGH)
        make_warn(m, "the encoding may not be %s (%d %% sure); --encoding NAME overrules", encoding_name(d->encoding),
                  d->sure);
    warn_bad(p, m);
    m->replaced = m->replaced || d->nbad;
    m->out->document.encoding = encoding_name(d->encoding);
    m->out->document.sure = d->sure;
}
