/* Opening indexes, and reading several as one.
 *
 * A path of a document is relative to the root of its index; the index keeps the root relative to the folder that it
 * lies in, so that all of it can be moved.  Here both are put together once, into a root that opens from the current
 * folder. */
#include "library.h"

#include "output.h"
#include "schema.h"
#include "tasks.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- paths ---- */

/* The same file under two names? */
static bool same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* Adds the folder that holds `folder`, ending in /; nothing where that is the current one. */
static void add_holder(const char *folder, struct buf *out)
{
    size_t len = strlen(folder);
    while (len > 1 && folder[len - 1] == '/')
        len--;
    size_t name = len;
    while (name && folder[name - 1] != '/')
        name--;
    bool dots = (len - name == 1 && folder[name] == '.') || (len - name == 2 && !memcmp(folder + name, "..", 2));
    if (len == 1 && *folder == '.') {
        buf_adds(out, "../");
    } else if (dots || len == name) { /* x/.. says nothing about the folder above; nor does / */
        buf_add(out, folder, len);
        buf_adds(out, "/../");
    } else {
        buf_add(out, folder, name);
    }
}

/* a/b/../c, once looked up: as it is seen from the current folder, where it lies below that. */
static void look_up(struct buf *path)
{
    char *real = realpath(path->len ? path->s : ".", NULL), *here = getcwd(NULL, 0);
    size_t len = here ? strlen(here) : 0;
    if (real) {
        bool below = here && len > 1 && !strncmp(real, here, len) && (real[len] == '/' || !real[len]);
        buf_clear(path);
        buf_adds(path, below ? real + len + (real[len] == '/') : real);
    }
    free(real);
    free(here);
}

/* "" stays "": the current folder needs no ./ */
static void end_in_slash(struct buf *path)
{
    if (path->len && path->s[path->len - 1] != '/')
        buf_addc(path, '/');
}

/* Does it go down and up again?  Leading ../ are as short as a path can be. */
static bool turns_back(const char *path)
{
    while (!strncmp(path, "../", 3))
        path += 3;
    return strstr(path, "../") || (strlen(path) > 2 && !strcmp(path + strlen(path) - 3, "/.."));
}

/* The root of a shelf's relative paths, as the index has it: relative to the folder that holds the index. */
static char *root_of(const char *folder, const char *stored)
{
    struct buf root = {0};
    if (*stored != '/')
        add_holder(folder, &root);
    if (strcmp(stored, "."))
        buf_adds(&root, stored);
    if (turns_back(buf_string(&root)))
        look_up(&root);
    end_in_slash(&root);
    return buf_take(&root);
}

/* Absolute paths are of documents that are not below the root. */
char *library_path(const struct shelf *shelf, const char *path)
{
    struct buf whole = {0};
    if (*path != '/')
        buf_adds(&whole, shelf->root);
    buf_adds(&whole, path);
    return buf_take(&whole);
}

/* ---- opening ---- */

/* Sums for statistics that are of all indexes together: a word is as rare as it is in all of them. */
static void add_sizes(struct library *library)
{
    library->size = (struct index_size){0};
    for (size_t i = 0; i < library->n; i++) {
        const struct index_size *size = &library->shelves[i].size;
        library->size.documents += size->documents;
        library->size.passages += size->passages;
        library->size.words += size->words;
    }
}

static bool has_shelf(const struct library *library, const char *folder)
{
    for (size_t i = 0; i < library->n; i++)
        if (!strcmp(library->shelves[i].folder, folder) || same_file(library->shelves[i].folder, folder))
            return true;
    return false;
}

/* Where an index is: what its paths begin with. */
static bool find_root(struct shelf *shelf, struct buf *why)
{
    struct buf root = {0};
    bool ok = true;
    if (index_is_afar(shelf->index)) {
        buf_addf(&root, "%s/", shelf->folder);
        shelf->root = buf_take(&root);
    } else if ((ok = index_metadata(shelf->index, META_ROOT, &root, why))) {
        shelf->root = root_of(shelf->folder, buf_string(&root));
    }
    buf_free(&root);
    return ok;
}

static void shelf_free(struct shelf *shelf)
{
    index_close(shelf->index);
    free(shelf->folder);
    free(shelf->root);
}

/* Opens one; false leaves nothing to be freed. */
static bool open_shelf(struct shelf *shelf, const char *name, const struct options *options, struct buf *why)
{
    *shelf = (struct shelf){0};
    if (!(index_is_address(name) ? index_open_afar(&shelf->index, name, (unsigned)options->timeout, why)
                                 : index_open(&shelf->index, name, why)))
        return false;
    shelf->folder = need_copy(name, strlen(name));
    if (find_root(shelf, why) && index_size(shelf->index, &shelf->size, why))
        return true;
    shelf_free(shelf);
    *shelf = (struct shelf){0};
    return false;
}

/* An index that is named twice is asked once. */
static void add_shelf(struct library *library, struct shelf *shelf)
{
    if (has_shelf(library, shelf->folder)) {
        shelf_free(shelf);
        return;
    }
    library->shelves = need_room(library->shelves, library->n, &library->cap, sizeof *shelf);
    library->shelves[library->n++] = *shelf;
}

/* Is `folder` the root of the file system, or can no more be seen above it? */
static bool is_top(const char *folder, struct buf *above)
{
    struct stat st;
    buf_clear(above);
    buf_addf(above, "%s..", folder);
    return stat(above->s, &st) || same_file(*folder ? folder : ".", above->s);
}

/* The nearest .najdi, here or above. */
static bool find_folder(struct buf *out)
{
    struct buf here = {0}, above = {0};
    struct stat st;
    bool found, top;
    do {
        buf_clear(out);
        buf_addf(out, "%s.najdi", buf_string(&here));
        found = stat(out->s, &st) == 0 && S_ISDIR(st.st_mode);
        top = is_top(buf_string(&here), &above);
        buf_adds(&here, "../");
    } while (!found && !top);
    buf_free(&here);
    buf_free(&above);
    return found;
}

/* An empty $NAJDI_INDEX is none. */
static bool open_default(struct library *out, const struct options *options, struct buf *why)
{
    const char *named = getenv("NAJDI_INDEX");
    struct shelf shelf;
    struct buf folder = {0};
    bool ok;
    if (named && *named)
        ok = open_shelf(&shelf, named, options, why);
    else if (find_folder(&folder))
        ok = open_shelf(&shelf, folder.s, options, why);
    else
        ok = fail(why, "there is no index here or in a folder above; make one with: najdi-index FOLDER");
    if (ok)
        add_shelf(out, &shelf);
    buf_free(&folder);
    return ok;
}

/* Says which index does not answer, where others do. */
static bool left_out(const struct library *library, struct buf *why)
{
    if (library->strict)
        return false;
    output_remark("%s; asking the others", buf_string(why));
    buf_clear(why);
    return true;
}

struct opening {
    const struct options *options;
    struct shelf *shelves;
};

static bool open_one(void *ctx, size_t i, struct buf *why)
{
    struct opening *o = ctx;
    return open_shelf(&o->shelves[i], o->options->indexes[i], o->options, why);
}

/* In the order in which they are named.  Those behind one that is an error are closed. */
static bool add_opened(struct library *out, struct task *tasks, struct shelf *shelves, size_t n, struct buf *why)
{
    bool ok = true;
    for (size_t i = 0; i < n; i++) {
        if (tasks[i].ok) {
            add_shelf(out, &shelves[i]);
        } else if (ok) {
            buf_clear(why);
            buf_adds(why, buf_string(&tasks[i].why));
            ok = n > 1 && left_out(out, why);
        }
    }
    return ok;
}

/* Each is opened by itself: those that can be opened answer. */
static bool open_named(struct library *out, const struct options *options, struct buf *why)
{
    size_t n = options->nindexes;
    struct opening o = {options, need(n * sizeof *o.shelves)};
    struct task *tasks = need(n * sizeof *tasks);
    for (size_t i = 0; i < n; i++)
        tasks[i].apart = index_is_address(options->indexes[i]);
    tasks_do(tasks, n, open_one, &o);
    bool ok = add_opened(out, tasks, o.shelves, n, why);
    tasks_free(tasks, n);
    free(o.shelves);
    return ok && (out->n || fail(why, "none of the indexes can be asked"));
}

bool library_open(struct library *out, const struct options *options, struct buf *why)
{
    *out = (struct library){.strict = options->strict};
    bool ok = options->nindexes ? open_named(out, options, why) : open_default(out, options, why);
    if (ok)
        add_sizes(out);
    ok = ok && (!options->names || names_read(&out->names, options->names, why));
    if (!ok)
        library_close(out);
    return ok;
}

/* Any one of them is enough: an answer must be of one moment. */
bool library_changed(const struct library *library)
{
    for (size_t i = 0; i < library->n; i++)
        if (index_changed(library->shelves[i].index) || index_lost(library->shelves[i].index))
            return true;
    return false;
}

/* Opens it anew.  A server may end a connection that was idle, so a lost one is made again, once; one that was silent
 * would only be waited for again. */
static bool renew_shelf(struct shelf *shelf, struct buf *why)
{
    enum lost lost = index_lost(shelf->index);
    if (lost == LOST_LATE)
        return fail(why, "cannot read the index '%s': it does not answer in time; see najdi --help for --timeout",
                    shelf->folder);
    if (lost == LOST_GONE && shelf->tried)
        return fail(why, "cannot read the index '%s': the connection breaks again and again", shelf->folder);
    shelf->tried |= lost == LOST_GONE;
    return index_renew(shelf->index, why) && index_size(shelf->index, &shelf->size, why);
}

/* All of them: where one is newer the numbers of all are other ones. */
bool library_renew(struct library *library, struct buf *why)
{
    size_t kept = 0;
    bool ok = true;
    for (size_t i = 0; i < library->n; i++) {
        struct shelf *shelf = &library->shelves[i];
        if (ok)
            buf_clear(why); /* of the failure before */
        if (!ok || renew_shelf(shelf, why)) {
            library->shelves[kept++] = *shelf;
            continue;
        }
        if ((ok = index_is_afar(shelf->index) && library->n > 1 && left_out(library, why)))
            shelf_free(shelf);
        else
            library->shelves[kept++] = *shelf;
    }
    library->n = kept;
    if (ok && !kept)
        ok = fail(why, "none of the indexes can be asked any more");
    add_sizes(library);
    return ok;
}

void library_answered(struct library *library)
{
    for (size_t i = 0; i < library->n; i++)
        library->shelves[i].tried = false;
}

void library_close(struct library *library)
{
    for (size_t i = 0; i < library->n; i++)
        shelf_free(&library->shelves[i]);
    free(library->shelves);
    names_free(library->names);
    buf_free(&library->why);
    *library = (struct library){0};
}

enum { TRIES = 20 }; /* a writer that commits faster than we read would be strange */

bool library_do(const struct options *options, library_work *work, void *ctx, struct buf *out, struct buf *why)
{
    struct library library;
    size_t before = out->len;
    bool ok = library_open(&library, options, why);
    if (!ok)
        return false;
    for (int tries = 0; !(ok = work(ctx, &library, out, why)) && tries < TRIES && library_changed(&library); tries++) {
        buf_cut(out, before);
        if (!library_renew(&library, why))
            break;
    }
    library_close(&library);
    return ok;
}

/* ---- the vocabulary ---- */

/* The words of one index under a prefix, kept to be merged with those of the others. */
struct word {
    size_t at, len; /* bytes of words.bytes */
    uint32_t freq;
};
struct words {
    struct word *at;
    size_t n, cap;
    struct buf bytes;
    size_t next; /* the first that is not merged yet */
    bool least;  /* that one is the smallest of all, or was before a later list had a smaller one */
};

/* A list, since walks push their words: several cannot be merged as they go. */
static bool keep_word(void *ctx, const char *term, size_t len, uint32_t freq)
{
    struct words *words = ctx;
    words->at = need_room(words->at, words->n, &words->cap, sizeof *words->at);
    words->at[words->n++] = (struct word){words->bytes.len, len, freq};
    buf_add(&words->bytes, term, len);
    return true;
}

/* The next word of a list that is not merged yet; NULL at its end. */
static const struct word *first_word(const struct words *words, const char **term)
{
    if (words->next == words->n)
        return NULL;
    *term = words->bytes.s + words->at[words->next].at;
    return &words->at[words->next];
}

/* Byte order, a shorter one before a longer one that begins so: the order of the B-tree. */
static int compare_words(const char *a, size_t alen, const char *b, size_t blen)
{
    int order = memcmp(a, b, alen < blen ? alen : blen);
    return order ? order : (alen > blen) - (alen < blen);
}

/* The smallest of the next words of all lists; NULL at the end.  The lists from *first on that are marked have it. */
static const char *smallest(struct words *lists, size_t n, size_t *len, size_t *first)
{
    const char *best = NULL, *term;
    for (size_t i = 0; i < n; i++) {
        const struct word *word = first_word(&lists[i], &term);
        int order = !word ? 1 : !best ? -1 : compare_words(term, word->len, best, *len);
        lists[i].least = order <= 0;
        if (order < 0) {
            best = term;
            *len = word->len;
            *first = i;
        }
    }
    return best;
}

/* Each word once, its frequencies added; the lists are short and few, so that no heap is needed. */
static void merge_words(struct words *lists, size_t n, vocabulary_fn *each, void *ctx)
{
    const char *term;
    size_t len = 0, first = 0;
    while ((term = smallest(lists, n, &len, &first))) {
        uint32_t freq = 0;
        for (size_t i = first; i < n; i++)
            if (lists[i].least)
                freq += lists[i].at[lists[i].next++].freq;
        if (!each(ctx, term, len, freq))
            return;
    }
}

struct listing_words {
    struct library *library;
    struct words *lists;
    const char *prefix;
    size_t len;
};

static bool list_words(void *ctx, size_t i, struct buf *why)
{
    struct listing_words *l = ctx;
    return index_terms(l->library->shelves[i].index, l->prefix, l->len, keep_word, &l->lists[i], why);
}

/* All lists first, then merged: they hold the words of one beginning, seldom more than some thousand. */
static bool walk_shelves(struct library *library, const char *prefix, size_t len, vocabulary_fn *each, void *ctx)
{
    struct words *lists = need(library->n * sizeof *lists);
    struct listing_words l = {library, lists, prefix, len};
    struct task *tasks = need(library->n * sizeof *tasks);
    for (size_t i = 0; i < library->n; i++)
        tasks[i].apart = !index_terms_here(library->shelves[i].index, prefix, len);
    tasks_do(tasks, library->n, list_words, &l);
    bool ok = tasks_went_well(tasks, library->n, &library->why);
    tasks_free(tasks, library->n);
    if (ok)
        merge_words(lists, library->n, each, ctx);
    for (size_t i = 0; i < library->n; i++) {
        free(lists[i].at);
        buf_free(&lists[i].bytes);
    }
    free(lists);
    return ok;
}

/* One index, the usual case, needs no list. */
static bool walk(void *of, const char *prefix, size_t len, vocabulary_fn *each, void *ctx)
{
    struct library *library = of;
    if (library->n == 1)
        return index_terms(library->shelves[0].index, prefix, len, each, ctx, &library->why);
    return walk_shelves(library, prefix, len, each, ctx);
}

struct vocabulary library_vocabulary(struct library *library)
{
    return (struct vocabulary){library, walk, library->names};
}

/* ---- texts, before they are asked for ---- */

struct fetching {
    struct library *library;
    const struct wanted *places;
    size_t n;
    bool records;
};

static bool fetch_shelf(void *ctx, size_t shelf, struct buf *why)
{
    const struct fetching *f = ctx;
    struct index *index = f->library->shelves[shelf].index;
    bool ok = true;
    for (size_t i = 0; i < f->n && ok && index_is_afar(index); i++)
        if (f->places[i].shelf == shelf)
            ok = index_fetch(index, f->places[i].docid, f->records, why);
    return ok;
}

bool library_is_afar(const struct library *library)
{
    bool afar = false;
    for (size_t i = 0; i < library->n; i++)
        afar |= index_is_afar(library->shelves[i].index);
    return afar;
}

bool library_each(struct library *library, task_work *work, void *ctx, struct buf *why)
{
    struct task *tasks = need(library->n * sizeof *tasks);
    for (size_t i = 0; i < library->n; i++)
        tasks[i].apart = index_is_afar(library->shelves[i].index);
    tasks_do(tasks, library->n, work, ctx);
    bool ok = tasks_went_well(tasks, library->n, why);
    tasks_free(tasks, library->n);
    return ok;
}

bool library_fetch(struct library *library, const struct wanted *places, size_t n, bool records, struct buf *why)
{
    struct fetching f = {library, places, n, records};
    return !n || !library_is_afar(library) || library_each(library, fetch_shelf, &f, why);
}
