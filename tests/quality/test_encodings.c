/* How often a text's encoding is told: texts are transcoded by iconv, cut into pieces of some letters, decoded, and the
 * decision is right where the text comes out the same.  test_encodings prints the table and fails below the floors.
 *
 *     build/tests/quality/test_encodings             the Czech and Russian texts of corpus/ that are UTF-8
 *     build/tests/quality/test_encodings cs|ru FILE...   other texts in one of the languages; no floors */
#include "check.h"
#include "decode.h"
#include "utf8.h"

#include <dirent.h>
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

enum { PIECES = 400 }; /* of each length, at most, of a language */

static const struct row {
    const char *language, *name; /* as iconv knows it */
} rows[] = {
    {"cs", "UTF-8"},      {"cs", "UTF-16LE"}, {"cs", "CP1250"}, {"cs", "ISO-8859-2"}, {"cs", "CP852"},
    {"ru", "UTF-8"},      {"ru", "UTF-16BE"}, {"ru", "CP1251"}, {"ru", "KOI8-R"},     {"ru", "ISO-8859-5"},
    {"ru", "CP866"},      {"ru", "MAC-CYRILLIC"},
};

/* The length of a piece in letters, and how many of 1,000 must be right. */
static const struct length {
    size_t letters, floor;
} lengths[] = {{50, 900}, {200, 990}, {1000, 999}};

enum { LENGTHS = sizeof lengths / sizeof *lengths };

static bool is_letter(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x180) || (c >= 0x400 && c < 0x530);
}

/* Appends a file that is UTF-8. */
static void add_file(struct buf *out, const char *path)
{
    char bytes[1 << 16];
    size_t n, before = out->len;
    FILE *file = fopen(path, "rb");
    if (!file)
        return;
    while ((n = fread(bytes, 1, sizeof bytes, file)))
        buf_add(out, bytes, n);
    fclose(file);
    if (utf8_check(buf_string(out) + before, out->len - before) < out->len - before)
        buf_cut(out, before);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The texts of a language in the corpus, one behind the other. */
static void add_corpus(struct buf *out, const char *language)
{
    struct buf folder = {0}, path = {0};
    char *names[1000];
    size_t n = 0;
    buf_addf(&folder, "%s/../corpus/%s", getenv("TESTS") ? getenv("TESTS") : "tests", language);
    DIR *dir = opendir(folder.s);
    for (struct dirent *e; dir && n < 1000 && (e = readdir(dir)) != NULL;)
        if (strlen(e->d_name) > 4 && !strcmp(e->d_name + strlen(e->d_name) - 4, ".txt"))
            names[n++] = need_copy(e->d_name, strlen(e->d_name));
    qsort(names, n, sizeof *names, by_name);
    for (size_t i = 0; i < n; i++) {
        buf_clear(&path);
        buf_addf(&path, "%s/%s", folder.s, names[i]);
        add_file(out, path.s);
        free(names[i]);
    }
    if (dir)
        closedir(dir);
    buf_free(&folder);
    buf_free(&path);
}

/* The end of the piece from here that has so many letters and ends with a word; 0: the text is too short. */
static size_t piece_end(const struct buf *text, size_t at, size_t letters)
{
    while (at < text->len) {
        uint32_t c;
        size_t n = utf8_next(text->s + at, text->len - at, &c);
        if (!letters && !is_letter(c))
            return at;
        letters -= letters && is_letter(c);
        at += n;
    }
    return 0;
}

static size_t word_start(const struct buf *text, size_t at)
{
    while (at < text->len && text->s[at] != ' ' && text->s[at] != '\n')
        at++;
    return at;
}

/* All of in, a character at a time; what the other encoding lacks becomes "?". */
static void transcode(struct buf *out, const char *to, const char *from, const char *in, size_t len)
{
    iconv_t cd = iconv_open(to, from);
    char *at = (char *)in, room[16];
    while (len && cd != (iconv_t)-1) {
        char *end = room;
        size_t left = sizeof room, n = !strcmp(from, "UTF-8") ? utf8_next(at, len, &(uint32_t){0}) : len, one = n;
        char *before = at;
        if (iconv(cd, &at, &one, &end, &left) == (size_t)-1 && errno == EILSEQ) {
            at = before + n;
            end = room;
            *end++ = '?';
            one = 0;
        }
        buf_add(out, room, (size_t)(end - room));
        len -= n - one;
    }
    if (cd != (iconv_t)-1)
        iconv_close(cd);
}

/* Comes the text out as it went in? */
static bool right(const char *name, const char *piece, size_t len)
{
    struct buf file = {0}, want = {0}, why = {0};
    struct decoded d = {0};
    transcode(&file, name, "UTF-8", piece, len);
    transcode(&want, "UTF-8", name, file.s, file.len);
    bool ok = decode(&d, file.s, file.len, NULL, &why) && d.len == want.len && !memcmp(d.text, want.s, want.len);
    if (!ok && getenv("SHOW"))
        printf("# %s as %s, %d %% sure: %.*s\n# became %.*s\n", name, encoding_name(d.encoding), d.sure, (int)want.len,
               want.s, (int)d.len, d.text ? d.text : "");
    decoded_free(&d);
    buf_free(&file);
    buf_free(&want);
    buf_free(&why);
    return ok;
}

/* How many pieces of a text are right; how many there are goes to *n. */
static size_t count_right(const char *name, const struct buf *text, size_t letters, size_t *n)
{
    size_t count = 0, step = text->len / PIECES, end;
    *n = 0;
    for (size_t at = 0; (end = piece_end(text, at, letters)); at = word_start(text, at + step)) {
        count += right(name, text->s + at, end - at);
        ++*n;
    }
    return count;
}

static void measure(const struct row *r, const struct buf *text, bool floors)
{
    char line[256];
    size_t used = (size_t)snprintf(line, sizeof line, "%-12s %s", r->name, r->language);
    bool enough = true;
    for (size_t i = 0; i < LENGTHS; i++) {
        size_t n, count = count_right(r->name, text, lengths[i].letters, &n);
        enough &= n >= 100 && 1000 * count >= lengths[i].floor * n;
        used += (size_t)snprintf(line + used, sizeof line - used, " | %4zu: %3zu of %3zu, %6.2f %%", lengths[i].letters,
                                 count, n, n ? 100.0 * (double)count / (double)n : 0);
    }
    check(enough || !floors, line);
}

int main(int argc, char **argv)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf text = {0};
        if (argc > 1 && strcmp(argv[1], rows[i].language) != 0)
            continue;
        for (int k = 2; k < argc; k++)
            add_file(&text, argv[k]);
        if (argc < 2)
            add_corpus(&text, rows[i].language);
        measure(&rows[i], &text, argc < 2);
        buf_free(&text);
    }
    return check_done();
}
