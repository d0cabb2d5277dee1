/* bench_tokens FILE...: MB/s of tokens_of over each file, in passages of about 700 bytes; the best of five. */
#include "tokens.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { PASSAGE = 700, ROUNDS = 5 };

static bool read_file(const char *path, struct buf *out)
{
    char bytes[1 << 16];
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    for (size_t n; (n = fread(bytes, 1, sizeof bytes, file)) > 0;)
        buf_add(out, bytes, n);
    return fclose(file) == 0;
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* End of the passage that begins at start: the first space behind PASSAGE bytes. */
static size_t passage_end(const struct buf *text, size_t start)
{
    size_t end = start + PASSAGE;
    while (end < text->len && text->s[end] != ' ' && text->s[end] != '\n')
        end++;
    return end < text->len ? end : text->len;
}

static size_t all_words(struct tokens *tokens, const struct buf *text)
{
    size_t words = 0;
    for (size_t start = 0, end; start < text->len; start = end) {
        end = passage_end(text, start);
        tokens_of(tokens, text->s + start, end - start);
        words += tokens->n;
    }
    return words;
}

static void bench(const char *path, const struct buf *text)
{
    struct tokens tokens = {0};
    size_t words = 0;
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double begin = seconds();
        words = all_words(&tokens, text);
        double took = seconds() - begin;
        best = took < best ? took : best;
    }
    printf("%s: %.0f MB/s, %zu words, %.0f ns a word\n", path, (double)text->len / 1e6 / best, words,
           words ? best * 1e9 / (double)words : 0);
    tokens_free(&tokens);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        struct buf text = {0};
        if (!read_file(argv[i], &text)) {
            fprintf(stderr, "bench_tokens: cannot read '%s'\n", argv[i]);
            return 2;
        }
        bench(argv[i], &text);
        buf_free(&text);
    }
    return 0;
}
