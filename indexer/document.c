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

/* Where the head of a mail surely ends. */
enum { MAIL_HEAD = 2048 };

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

/* Documents that a person would like to have read, and that are no plain text; and what to do about them. */
static const struct {
    const char *suffix, *advice; /* NULL: there is none */
} wanted[] = {
    {".djvu", "ddjvu -format=pdf makes a PDF, djvutxt a text"},
    {".doc", "save it as DOCX, ODT or RTF (soffice --headless --convert-to docx)"},
    {".fb2", "convert it to EPUB (pandoc)"},
    {".jar", NULL},
    {".mht", "save the page as HTML"},
    {".mhtml", "save the page as HTML"},
    {".mobi", "convert it to EPUB (ebook-convert)"},
    {".ppt", "save it as PDF"},
    {".pptx", "save it as PDF"},
    {".ps", "ps2pdf makes a PDF"},
    {".rar", "unpack it"},
    {".xls", "save it as ODT, HTML or text"},
    {".xlsx", "save it as ODT, HTML or text"},
};

/* Word keeps what it encrypts in a file of the kind of .doc, whatever the suffix. */
#define OLE ".doc"

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

/* Is it a suffix of a format that is read, the last few of the table aside? */
static bool should_be_read(const char *suffix, size_t aside)
{
    for (size_t i = 0; i < sizeof readers / sizeof *readers - aside; i++)
        if (readers[i]->suffixes && listed(readers[i]->suffixes, suffix))
            return true;
    return false;
}

/* A reason that names the suffix's row; false where it has none. */
static bool is_wanted(const char *suffix, struct buf *why)
{
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (!strcasecmp(wanted[i].suffix, suffix)) {
            const char *advice = wanted[i].advice;
            fail(why, "no reader for %s files yet%s%s", suffix, advice ? ": " : "", advice ? advice : "");
            return true;
        }
    return false;
}

/* Why no reader takes the file: the format's name where it is known, by the bytes or by the suffix. */
static bool no_reader(const char *path, const char *magic, struct buf *why)
{
    const char *suffix = suffix_of(path);
    if (should_be_read(suffix, TEXTS) && magic && !strcmp(magic, OLE))
        return fail(why, "encrypted, or an old .doc file: save it without a password as DOCX, ODT or RTF");
    if (should_be_read(suffix, TEXTS))
        return fail(why, "damaged, or no %s file", suffix);
    if (is_wanted(suffix, why) || (magic && is_wanted(magic, why)))
        return false;
    if (magic)
        return fail(why, "no reader for %s files yet", magic);
    return fail(why, "binary data");
}

/* A page with its pictures as browsers save it: a mail of several parts. */
static bool web_archive(const char *path, const char *bytes, size_t len)
{
    static const char *const suffixes[] = {".mht", ".mhtml", NULL};
    struct buf head = {0};
    bool mail = len > 16 && (!strncasecmp(bytes, "From: <Saved by ", 16) || !strncasecmp(bytes, "MIME-Version: 1.", 16) ||
                             listed(suffixes, suffix_of(path)));
    if (mail)
        buf_add(&head, bytes, len < MAIL_HEAD ? len : MAIL_HEAD);
    bool found = mail && strcasestr(buf_string(&head), "multipart/related");
    buf_free(&head);
    return found;
}

/* No bytes at all make an empty page or text, and no file of other formats. */
static bool hollow(const char *path, size_t len, struct buf *why)
{
    if (len || !should_be_read(suffix_of(path), TEXTS + 1))
        return false;
    fail(why, "damaged: it is empty");
    return true;
}

const struct reader *reader_for(const char *path, const char *bytes, size_t len, struct buf *why)
{
    const char *magic = web_archive(path, bytes, len) ? ".mhtml" : magic_suffix(bytes, len);
    if (hollow(path, len, why))
        return NULL;
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
