/* bench_vary FOLDER MEGABYTES FILE...: writes texts of so many megabytes into a new folder: copies of the files, each in
 * varied form.  Most words stay, so that common words stay common; of the longer ones a twelfth gets other vowels, so
 * that there are ever more words, as in a library.  The same arguments give the same texts. */
#include "buf.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { LONG_ENOUGH = 6, ONE_IN = 12 }; /* bytes of a word that may be varied, and how seldom it is */

static uint32_t mix(uint32_t hash, unsigned char byte)
{
    return (hash ^ byte) * 16777619u;
}

static bool in_word(unsigned char c)
{
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Another vowel of the same script: a letter of one byte, or of two. */
static size_t vowel(const char *at, size_t left, uint32_t *hash, struct buf *out)
{
    static const char latin[] = "aeiouy", cyrillic[] = "аеиоуы";
    if (*at && strchr(latin, *at)) {
        *hash = mix(*hash, 1);
        buf_addc(out, latin[*hash % 6]);
        return 1;
    }
    for (size_t i = 0; left > 1 && i < 6; i++)
        if (!memcmp(at, cyrillic + 2 * i, 2)) {
            *hash = mix(*hash, 2);
            buf_add(out, cyrillic + 2 * (*hash % 6), 2);
            return 2;
        }
    return 0;
}

static void vary_word(const char *word, size_t len, uint32_t copy, struct buf *out)
{
    uint32_t hash = mix(2166136261u, (unsigned char)copy);
    for (size_t i = 0; i < len; i++)
        hash = mix(hash, (unsigned char)word[i]);
    if (!copy || len < LONG_ENOUGH || (hash >> 8) % ONE_IN) {
        buf_add(out, word, len);
        return;
    }
    for (size_t i = 0, n; i < len; i += n ? n : 1)
        if (!(n = vowel(word + i, len - i, &hash, out)))
            buf_addc(out, word[i]);
}

static void vary(const struct buf *text, uint32_t copy, struct buf *out)
{
    for (size_t i = 0, start; i < text->len;) {
        for (start = i; i < text->len && in_word((unsigned char)text->s[i]);)
            i++;
        vary_word(text->s + start, i - start, copy, out);
        for (start = i; i < text->len && !in_word((unsigned char)text->s[i]);)
            i++;
        buf_add(out, text->s + start, i - start);
    }
}

static void die(const char *what, const char *name)
{
    fprintf(stderr, "bench_vary: cannot %s '%s': %s\n", what, name, strerror(errno));
    exit(2);
}

static void read_text(const char *name, struct buf *out)
{
    char bytes[1 << 16];
    FILE *file = fopen(name, "r");
    if (!file)
        die("read", name);
    buf_clear(out);
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, file));)
        buf_add(out, bytes, n);
    fclose(file);
}

static void write_text(const char *name, const struct buf *text)
{
    FILE *file = fopen(name, "wx");
    if (!file || fwrite(text->s, 1, text->len, file) != text->len || fclose(file))
        die("write", name);
}

static void make_folder(const char *name)
{
    if (mkdir(name, 0777) != 0)
        die("make", name);
}

int main(int argc, char **argv)
{
    struct buf text = {0}, varied = {0}, name = {0};
    if (argc < 4) {
        fprintf(stderr, "usage: bench_vary FOLDER MEGABYTES FILE...\n");
        return 2;
    }
    double left = atof(argv[2]) * 1e6;
    make_folder(argv[1]);
    for (uint32_t copy = 0; left > 0; copy++) {
        buf_clear(&name);
        buf_addf(&name, "%s/%u", argv[1], copy);
        make_folder(name.s);
        for (int i = 3; i < argc && left > 0; i++) {
            read_text(argv[i], &text);
            buf_clear(&varied);
            vary(&text, copy, &varied);
            buf_clear(&name);
            buf_addf(&name, "%s/%u/%05d.txt", argv[1], copy, i - 2);
            write_text(name.s, &varied);
            left -= (double)varied.len;
        }
        if (varied.len == 0)
            break;
    }
    buf_free(&text);
    buf_free(&varied);
    buf_free(&name);
    return 0;
}
