/* Reads Markdown with cmark: CommonMark, and what other dialects add to it: metadata, footnotes, tables. */
#include "document.h"

#include "md.h"

#include <stdlib.h>

static void put(struct maker *m, const struct page *page)
{
    struct md md = {.page = page, .m = m};
    buf_add(&md.text, page->decoded.text, page->decoded.len);
    md_front(&md);
    md_notes_of(&md);
    md_put(&md);
    free(md.notes);
    buf_free(&md.text);
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct page page = {0};
    struct maker m = {0};
    bool fine = page_read(&page, in, NULL, why);
    if (fine) {
        make_start(&m, out);
        put(&m, &page);
        page_finish(&page, &m);
        make_finish(&m, true);
    }
    page_free(&page);
    return fine;
}

static const char *const suffixes[] = {".md", ".markdown", ".mdown", ".mkd", ".rmd", ".qmd", NULL};

static bool knows(const char *path, const char *bytes, size_t len)
{
    return path_ends(path, suffixes) && !looks_binary(bytes, len);
}

const struct reader read_md = {.name = "Markdown", .suffixes = suffixes, .knows = knows, .read = read};
