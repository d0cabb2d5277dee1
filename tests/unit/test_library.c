/* Several indexes as one: opened, found, added up, and paths as they open from the current folder. */
#include "library.h"

#include "check.h"
#include "scratch.h"

static bool add_word(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct buf *out = ctx;
    buf_addf(out, "%s%.*s:%u", out->len ? " " : "", (int)len, term, (unsigned)freq);
    return true;
}

static bool add_two(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct buf *out = ctx;
    add_word(ctx, term, len, freq);
    return !strchr(out->s, ' ');
}

static void check_words(struct library *library, const char *prefix, vocabulary_fn *each, const char *want,
                        const char *name)
{
    struct buf got = {0};
    struct vocabulary v = library_vocabulary(library);
    check(v.walk(v.of, prefix, strlen(prefix), each, &got), name);
    check_text(buf_string(&got), want, name);
    buf_free(&got);
}

/* Opens the indexes named; a failure is bailed out of. */
static struct library open_all(const char **folders, size_t n)
{
    struct options options = {.indexes = folders, .nindexes = n};
    struct library library;
    struct buf why = {0};
    if (!library_open(&library, &options, &why)) {
        printf("Bail out! %s\n", why.s);
        exit(2);
    }
    buf_free(&why);
    return library;
}

static void check_several(const char *a, const char *b)
{
    const char *both[] = {a, b, a};
    struct library library = open_all(both, 3);
    check_number(library.n, 2, "an index named twice is opened once");
    check_number(library.size.documents, 4, "documents are added up");
    check_number(library.size.passages, 6, "passages too");
    check_words(&library, "", add_word, "auto:1 dum:3 kocka:2 kolo:1 pes:4 strom:1 \xd0\xbf\xd1\x91\xd1\x81:1",
                "all words");
    check_words(&library, "ko", add_word, "kocka:2 kolo:1", "words of a beginning");
    check_words(&library, "x", add_word, "", "a beginning that no word has");
    check_words(&library, "", add_two, "auto:1 dum:3", "a walk that is stopped");
    library_close(&library);
    struct library alone = open_all(&b, 1);
    check_words(&alone, "", add_word, "auto:1 dum:1 kolo:1 pes:1", "one index alone");
    library_close(&alone);
    library_close(&alone);
}

static void check_path(const char *index, const char *path, const char *want)
{
    struct library library = open_all(&index, 1);
    char *got = library_path(&library.shelves[0], path);
    check_text(got, want, index);
    free(got);
    library_close(&library);
}

static void check_paths(const char *top)
{
    struct scratch absolute = scratch_in(top, "a/.najdi"), file = scratch_in(top, "a/cs/x.txt");
    struct scratch root_file = scratch_in(top, "d.txt");
    check(chdir(top) == 0, "to the folder above");
    check_path("a/.najdi", "cs/x.txt", "a/cs/x.txt");
    check_path("a/.najdi/", "cs/x.txt", "a/cs/x.txt");
    check_path("./a/.najdi", "cs/x.txt", "./a/cs/x.txt");
    check_path(absolute.path, "cs/x.txt", file.path);
    check_path("a/.najdi", "/etc/x", "/etc/x");
    check_path("b/.najdi", "d.txt", "d.txt"); /* its root is the folder above */
    check(chdir("a") == 0, "to the folder of the index");
    check_path(".najdi", "cs/x.txt", "cs/x.txt");
    check(chdir(".najdi") == 0, "into the index");
    check_path(".", "cs/x.txt", "../cs/x.txt");
    check(chdir("../deep") == 0, "to a folder beside it");
    check_path("../.najdi", "cs/x.txt", "../cs/x.txt");
    check_path("../../a/.najdi", "cs/x.txt", "../../a/cs/x.txt");
    check_path("../../b/.najdi", "d.txt", root_file.path); /* that goes down and up again: looked up, not below here */
}

/* The nearest .najdi above, $NAJDI_INDEX before it; what is said where there is none. */
static void check_finding(const char *top)
{
    const struct options none = {0};
    struct library library;
    struct buf why = {0};
    check(library_open(&library, &none, &why), "the nearest .najdi above");
    check_text(library.shelves[0].folder, "../.najdi", "is found from below");
    library_close(&library);
    setenv("NAJDI_INDEX", "../../b/.najdi", 1);
    check(library_open(&library, &none, &why) && library.size.documents == 1, "$NAJDI_INDEX");
    library_close(&library);
    setenv("NAJDI_INDEX", "", 1);
    check(library_open(&library, &none, &why) && library.size.documents == 3, "an empty one is none");
    library_close(&library);
    check(chdir(top) == 0 && !library_open(&library, &none, &why), "no index above");
    check_text(why.s, "there is no index here or in a folder above; make one with: najdi-index FOLDER",
               "says how to make one");
    buf_free(&why);
}

static bool count_tries(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    int *tries = ctx;
    buf_adds(out, "x");
    ++*tries;
    return library->n == 1 || fail(why, "not one");
}

static void check_do(const char *a, const char *b)
{
    const char *folders[] = {a, b, "/nonexistent"};
    struct options options = {.indexes = folders, .nindexes = 1};
    struct buf out = {0}, why = {0};
    int tries = 0;
    check(library_do(&options, count_tries, &tries, &out, &why) && tries == 1, "work that succeeds is done once");
    options.nindexes = 2;
    check(!library_do(&options, count_tries, &tries, &out, &why) && tries == 2, "a failure of another kind is final");
    check_text(why.s, "not one", "with its sentence");
    options.nindexes = 3;
    options.strict = true;
    check(!library_do(&options, count_tries, &tries, &out, &why) && tries == 2,
          "what cannot be opened is not worked with");
    options.indexes++, options.nindexes = 2, options.strict = false;
    check(library_do(&options, count_tries, &tries, &out, &why) && tries == 3, "... or is left out");
    buf_free(&out);
    buf_free(&why);
}

/* Stores another root: build_index's is the folder above the one that holds the index. */
static void set_root(const char *folder, const char *root)
{
    struct writer *w = NULL;
    struct buf why = {0};
    if (!writer_update(&w, folder, &why) || !writer_metadata(w, META_ROOT, root, &why) || !writer_close(w, &why))
        printf("Bail out! %s\n", buf_string(&why));
    buf_free(&why);
}

int main(void)
{
    struct scratch top = scratch_new();
    scratch_make(&top, "a/");
    scratch_make(&top, "a/deep/");
    scratch_make(&top, "b/");
    struct scratch a = scratch_in(top.path, "a/.najdi"), b = scratch_in(top.path, "b/.najdi");
    const struct put other = {.path = "d.txt", .text = "pes kolo\ndum auto"};
    static const struct put puts[] = {
        {"cs/a.txt", "pes kocka dum pes\npes kocka", "Prvni titul", "Novak", "1938", LANG_CS},
        {"ru/b.txt", "\xd0\xbf\xd1\x91\xd1\x81", NULL, NULL, NULL, LANG_RU},
        {"cs/c.txt", "pes dum strom strom", NULL, NULL, "1968", LANG_CS},
    };
    build_index(a.path, puts, 3);
    build_index(b.path, &other, 1);
    set_root(a.path, ".");
    unsetenv("NAJDI_INDEX");
    check_several(a.path, b.path);
    check_do(a.path, b.path);
    check_paths(top.path);
    check_finding(top.path);
    scratch_clear(&top);
    return check_done();
}
