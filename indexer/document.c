#include "document.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* The readers, asked in this order: the first that knows the bytes reads the file.  To add a format: write read_xx.c
 * after read_txt.c, then one line here; what is made of a zip stands before zip, and plain text, which knows all that is
 * no binary data, stays last. */
extern const struct reader read_7z, read_docx, read_epub, read_html, read_md, read_odt, read_packed, read_pdf, read_rtf,
    read_tar, read_tei, read_tei_corpus, read_txt, read_wiki, read_zip;
static const struct reader *const readers[] = {
    &read_epub, &read_docx, &read_odt, &read_tei_corpus, &read_tei,  &read_wiki, &read_pdf, &read_rtf,
    &read_zip,  &read_7z,   &read_packed, &read_tar, &read_html, &read_md,  &read_txt,
};

/* The last of them take any text: they are not asked where a magic number says that it is something else. */
enum { TEXTS = 2 };

/* Formats that are not read yet, by how a file begins. */
static const struct {
    const char *magic;
    size_t len;
    const char *suffix; /* to be named where the file's own says nothing */
} unread[] = {
    {"PK\3\4", 4, ".zip"},
    {"Rar!", 4, ".rar"},
    {"%!PS", 4, ".ps"},
    {"AT&TFORM", 8, ".djvu"},
    {"\xD0\xCF\x11\xE0", 4, ".doc"},
    {"\x89PNG", 4, ".png"},
    {"\xFF\xD8\xFF", 3, ".jpg"},
    {"GIF8", 4, ".gif"},
};

/* Suffixes of documents that a person would like to have read, and that are no plain text. */
static const char *const wanted[] = {".djvu", ".doc", ".fb2", ".mobi", ".ppt", ".pptx", ".rar", ".xls",
                                     ".xlsx", ".jar", NULL};

/* ".pdf"; "" where there is none, or what is behind the dot is too long to be one. */
static const char *suffix_of(const char *path)
{
    const char *name = strrchr(path, '/');
    const char *dot = strrchr(name ? name + 1 : path, '.');
    return dot && dot[1] && strlen(dot) < 12 ? dot : "";
}

/* Whatever the case: .PDF is .pdf. */
static bool listed(const char *const *list, const char *suffix)
{
    for (; *list; list++)
        if (!strcasecmp(*list, suffix))
            return true;
    return false;
}

bool path_ends(const char *path, const char *const *suffixes)
{
    return listed(suffixes, suffix_of(path));
}

/* The suffix of the format that the bytes tell, NULL where they could be plain text. */
static const char *magic_suffix(const char *bytes, size_t len)
{
    for (size_t i = 0; i < sizeof unread / sizeof *unread; i++)
        if (len >= unread[i].len && !memcmp(bytes, unread[i].magic, unread[i].len))
            return unread[i].suffix;
    return NULL;
}

/* Has the file the suffix of a format that is read, and is none of it? */
static bool should_be_read(const char *suffix)
{
    for (size_t i = 0; i < sizeof readers / sizeof *readers - TEXTS; i++)
        if (readers[i]->suffixes && listed(readers[i]->suffixes, suffix))
            return true;
    return false;
}

/* Why no reader takes the file: the format's name where it is known, by the bytes or by the suffix. */
static bool no_reader(const char *path, const char *magic, struct buf *why)
{
    const char *suffix = suffix_of(path);
    if (should_be_read(suffix))
        return fail(why, "damaged, or no %s file", suffix);
    if (listed(wanted, suffix))
        return fail(why, "no reader for %s files yet", suffix);
    if (magic)
        return fail(why, "no reader for %s files yet", magic);
    return fail(why, "binary data");
}

const struct reader *reader_for(const char *path, const char *bytes, size_t len, struct buf *why)
{
    const char *magic = magic_suffix(bytes, len);
    size_t n = sizeof readers / sizeof *readers - (magic ? TEXTS : 0);
    for (size_t i = 0; i < n; i++)
        if (readers[i]->knows(path, bytes, len))
            return readers[i];
    no_reader(path, magic, why);
    return NULL;
}

const struct reader *reader_named(const char *name)
{
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++)
        if (!strcmp(readers[i]->name, name))
            return readers[i];
    return NULL;
}

void source_free(struct source *s)
{
    if (s->free_more)
        s->free_more(s->more);
    free(s->blocks);
    free(s->pages);
    free(s->named);
    buf_free(&s->strings);
    *s = (struct source){0};
}
