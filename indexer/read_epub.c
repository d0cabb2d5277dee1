/* Reads EPUB 2 and 3: the chapters in the order of the spine, with the printed pages that the book tells. */
#include "document.h"

#include "epub.h"
#include "html.h"

#include <stdlib.h>
#include <string.h>

/* What html_put asks: where its text stands.  That tells when a page begins. */
struct places {
    struct maker *m;
    const struct epub_breaks *breaks;
    size_t next; /* break that comes */
};

/* The text of a note stands elsewhere; it is no step forward, nor is what has been passed. */
static void place(const void *ctx, size_t at, uint32_t *line, int64_t *byte)
{
    struct places *p = *(struct places *const *)ctx;
    *line = 0;
    *byte = NO_BYTES;
    if (make_in_note(p->m))
        return;
    for (; p->next < p->breaks->n && p->breaks->breaks[p->next].at <= at; p->next++)
        make_page(p->m, p->breaks->breaks[p->next].label, strlen(p->breaks->breaks[p->next].label));
}

static void put_page(struct epub *e, const struct buf *page, const struct epub_breaks *breaks)
{
    struct html_tree tree = {0};
    struct places places = {.m = e->m, .breaks = breaks}, *ctx = &places;
    html_tree_of(&tree, buf_string(page), page->len);
    html_find_notes(&tree);
    html_put(e->m, &tree, &(struct html_where){&ctx, place}, BLOCK_PARAGRAPH, 0);
    html_tree_free(&tree);
}

static void put_chapters(struct epub *e)
{
    struct buf page = {0};
    struct epub_breaks breaks = {0};
    for (size_t i = 0; i < e->nspine; i++) {
        const struct epub_item *item = &e->items[e->spine[i]];
        if (item->html && !item->left_out)
            epub_chapter(e, e->spine[i], &page, &breaks);
    }
    put_page(e, &page, &breaks);
    for (size_t i = 0; i < breaks.n; i++)
        free(breaks.breaks[i].label);
    free(breaks.breaks);
    buf_free(&page);
}

/* Fonts may be disguised in an honest book; chapters are encrypted in a sold one. */
static bool encrypted(const struct zip_parts *z)
{
    const struct buf *part = zip_part(z, "META-INF/encryption.xml");
    static const char *const chapters[] = {".xhtml\"", ".html\"", ".htm\"", ".xml\""};
    for (size_t i = 0; part && part->len && i < sizeof chapters / sizeof *chapters; i++)
        if (strstr(part->s, chapters[i]))
            return true;
    return false;
}

/* Pictures, fonts, sound, styles are not. */
static bool wanted(const char *name)
{
    static const char *const not[] = {".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".css", ".js", ".ttf", ".otf",
                                      ".woff", ".woff2", ".mp3", ".mp4", ".m4a", NULL};
    return !path_ends(name, not);
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct maker m = {0};
    struct zip_parts z = {0};
    struct epub e = {.m = &m, .zip = &z};
    make_start(&m, out);
    bool ok = zip_parts_read(&z, in->bytes, in->len, wanted, why);
    if (ok && encrypted(&z))
        ok = fail(why, "encrypted: its chapters open with the key of the shop only");
    ok = ok && epub_package_read(&e, why);
    if (ok) {
        put_chapters(&e);
        make_finish(&m, false);
    } else {
        make_give_up(&m);
    }
    epub_free(&e);
    zip_parts_free(&z);
    return ok;
}

static const char *const suffixes[] = {".epub", NULL};

static bool knows(const char *path, const char *bytes, size_t len)
{
    return len >= 4 && !memcmp(bytes, "PK\3\4", 4) &&
           (path_ends(path, suffixes) || zip_is(bytes, len, "application/epub+zip"));
}

const struct reader read_epub = {.name = "EPUB", .suffixes = suffixes, .knows = knows, .read = read};
