/* Folders that a test may fill, and small indexes in them. */
#ifndef SCRATCH_H
#define SCRATCH_H

#include "index.h"
#include "schema.h"
#include "tokens.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct scratch {
    char path[512];
};

/* A new, empty folder in $TMPDIR. */
static inline struct scratch scratch_new(void)
{
    struct scratch s;
    const char *tmp = getenv("TMPDIR");
    snprintf(s.path, sizeof s.path, "%s/najdi-test-XXXXXX", tmp ? tmp : "/tmp");
    if (!mkdtemp(s.path)) {
        printf("Bail out! cannot make %s\n", s.path);
        exit(2);
    }
    return s;
}

/* A name in a folder; nothing is made. */
static inline struct scratch scratch_in(const char *folder, const char *name)
{
    struct scratch s;
    snprintf(s.path, sizeof s.path, "%.400s/%.100s", folder, name);
    return s;
}

static inline void scratch_file(const char *path)
{
    FILE *file = fopen(path, "w");
    if (file)
        fclose(file);
}

/* Makes an empty file in it, or a folder where the name ends with '/'. */
static inline void scratch_make(const struct scratch *s, const char *name)
{
    struct scratch at = scratch_in(s->path, name);
    if (name[strlen(name) - 1] == '/')
        mkdir(at.path, 0777);
    else
        scratch_file(at.path);
}

static inline bool scratch_has(const struct scratch *s, const char *name)
{
    struct scratch at = scratch_in(s->path, name);
    return access(at.path, F_OK) == 0;
}

static inline int scratch_remove(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st, (void)type, (void)ftw;
    return remove(path);
}

static inline void scratch_clear(const struct scratch *s)
{
    nftw(s->path, scratch_remove, 16, FTW_DEPTH | FTW_PHYS);
}

/* A document to be put: its passages are the lines of its text, its words what stands between the spaces. */
struct put {
    const char *path, *text, *title, *author, *date;
    enum lang lang;
};

/* A text of n lines; format has two %d, for numbers of the line.  Free it. */
static inline char *scratch_lines(int n, const char *format)
{
    size_t cap = (size_t)n * 120 + 1, len = 0;
    char *text = malloc(cap);
    for (int i = 0; text && i < n && len < cap; i++) {
        len += (size_t)snprintf(text + len, cap - len, format, i, i * 7);
        len += (size_t)snprintf(text + len, cap - len, "\n");
    }
    return text;
}

static inline int scratch_compare(const void *a, const void *b)
{
    const struct word_count *x = a, *y = b;
    int order = memcmp(x->term, y->term, x->len < y->len ? x->len : y->len);
    return order ? order : (int)x->len - (int)y->len;
}

/* The words of a line, sorted and counted; at most 64. */
static inline size_t scratch_words(struct word_count words[64], const char *line, size_t len)
{
    size_t n = 0, kinds = 0;
    for (size_t i = 0, start = 0; i <= len; i++) {
        if (i < len && line[i] != ' ')
            continue;
        if (i > start && n < 64)
            words[n++] = (struct word_count){line + start, (uint16_t)(i - start), 1};
        start = i + 1;
    }
    qsort(words, n, sizeof *words, scratch_compare);
    for (size_t i = 0; i < n; i++) {
        if (kinds && !scratch_compare(&words[kinds - 1], &words[i]))
            words[kinds - 1].count++;
        else
            words[kinds++] = words[i];
    }
    return kinds;
}

static inline bool put_passages(struct writer *w, const struct put *d, uint32_t *n, struct buf *why)
{
    for (const char *line = d->text, *end; *line; line = *end ? end + 1 : end) {
        struct word_count words[64];
        end = line + strcspn(line, "\n");
        size_t len = (size_t)(end - line);
        struct passage p = {.n = ++*n, .paragraph = *n, .lang = d->lang, .text = line, .text_len = len};
        if (!writer_passage(w, &p, words, scratch_words(words, line, len), why))
            return false;
    }
    return true;
}

static inline bool put(struct writer *w, const struct put *d, uint32_t old, uint32_t old_passages, struct buf *why)
{
    struct document document = {
        .path = d->path, .title = d->title, .author = d->author, .date = d->date, .lang = d->lang};
    return writer_begin(w, old, old_passages, why) && put_passages(w, d, &document.passages, why) &&
           writer_end(w, &document, why);
}

static inline bool put_text(struct writer *w, const char *path, const char *text, uint32_t old, uint32_t old_passages,
                            struct buf *why)
{
    return put(w, &(struct put){.path = path, .text = text}, old, old_passages, why);
}

/* A built, not installed index. */
static inline void build_index(const char *folder, const struct put *puts, size_t n)
{
    struct buf why = {0};
    struct writer *w = NULL;
    bool ok = writer_build(&w, folder, &why) && writer_metadata(w, META_ROOT, "..", &why);
    for (size_t i = 0; ok && i < n; i++)
        ok = put(w, &puts[i], 0, 0, &why);
    if (!ok || !writer_close(w, &why)) {
        printf("Bail out! %s\n", buf_string(&why));
        exit(2);
    }
    buf_free(&why);
}

static inline void build_text(const char *folder, const char *path, const char *text)
{
    build_index(folder, &(struct put){.path = path, .text = text}, 1);
}

/* Three documents with four passages. */
static inline void make_index(const char *folder)
{
    static const struct put puts[] = {
        {"cs/a.txt", "pes kocka dum pes\npes kocka", "Prvni titul", "Novak", "1938", LANG_CS},
        {"ru/b.txt", "\xd0\xbf\xd0\xb5\xd1\x81 1938", NULL, NULL, NULL, LANG_RU},
        {"cs/c.txt", "pes dum strom strom", NULL, NULL, "1968", LANG_CS},
    };
    build_index(folder, puts, 3);
}

#endif
