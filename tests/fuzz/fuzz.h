/* A fuzz target is one LLVMFuzzerTestOneInput, linked with libFuzzer; without it (no -DLIBFUZZER) the main below runs the
 * target over the files and folders that are its arguments, so that a saved input is tried again without a fuzzer.
 *     clang -DLIBFUZZER -fsanitize=fuzzer,address,undefined ... */
#ifndef FUZZ_H
#define FUZZ_H

#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold, or the program ends here with the place and a core. */
#define must(what)                                                                                                     \
    do {                                                                                                               \
        if (!(what)) {                                                                                                 \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #what);                                  \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

#ifndef LIBFUZZER

static int replayed;

static void replay_file(FILE *file)
{
    size_t size = 0, cap = 0;
    uint8_t *data = NULL;
    do {
        cap += 1 << 16;
        data = realloc(data, cap);
        must(data);
        size += fread(data + size, 1, cap - size, file);
    } while (size == cap);
    /* Just as many bytes as there are: a sanitizer sees one too many read. */
    uint8_t *exact = malloc(size ? size : 1);
    must(exact);
    memcpy(exact, data, size);
    free(data);
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
    replayed++;
}

static bool replay(const char *path)
{
    DIR *folder = opendir(path);
    if (!folder) {
        FILE *file = fopen(path, "rb");
        if (!file) {
            perror(path);
            return false;
        }
        replay_file(file);
        return fclose(file) == 0;
    }
    bool ok = true;
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        char inside[4096];
        if (e->d_name[0] == '.')
            continue;
        int n = snprintf(inside, sizeof inside, "%s/%s", path, e->d_name);
        ok = n > 0 && (size_t)n < sizeof inside && replay(inside) && ok;
    }
    closedir(folder);
    return ok;
}

int main(int argc, char **argv)
{
    bool ok = true;
    for (int i = 1; i < argc; i++)
        ok = replay(argv[i]) && ok;
    printf("%sok 1 - %d inputs\n1..1\n", ok ? "" : "not ", replayed);
    return !ok;
}

#endif
#endif
