/* najdi show ID: a passage with its neighbours and its citation, and whether its file is still the same. */
#include "ask.h"
#include "citing.h"
#include "file_state.h"
#include "id.h"
#include "output.h"

#include <stdlib.h>
#include <string.h>

/* ---- reading ---- */

struct showing {
    const struct options *options;
    const struct show *show;
    struct buf path; /* of the id */
    uint32_t n;      /* of the id */
    bool there;      /* it was found */
    const struct library *library;
    uint32_t record; /* docid of the document's record */
    struct document document;
    struct found found;
};

/* The document of the record found; its strings live until the next one is read. */
static bool read_document(struct showing *s, const struct shelf *shelf, struct buf *why)
{
    struct buf data = {0};
    bool ok = index_data(shelf->index, s->record, &data, why);
    if (ok && !document_read(&s->document, buf_string(&data), data.len))
        ok = fail(why, "the index '%s' is damaged: a document cannot be read; make it anew with najdi-index --rebuild",
                  shelf->folder);
    buf_free(&data);
    s->found.shelf = shelf;
    s->found.document = &s->document;
    return ok;
}

/* Passage n of the document. */
static bool read_passage(struct showing *s, uint32_t n, struct buf *why)
{
    struct found *found = &s->found;
    found->docid = s->record - s->document.passages + n - 1;
    if (!index_data(found->shelf->index, found->docid, &found->data, why))
        return false;
    return passage_read(&found->passage, buf_string(&found->data), found->data.len, &found->room) ||
           fail(why, "the index '%s' is damaged: a passage cannot be read; make it anew with najdi-index --rebuild",
                found->shelf->folder);
}

/* Leaves s->there false where no index has it. */
static bool find_document(struct showing *s, struct buf *why)
{
    for (size_t i = 0; i < s->library->n; i++) {
        if (!id_record(&s->library->shelves[i], buf_string(&s->path), &s->record, why))
            return false;
        if (!s->record)
            continue;
        document_free(&s->document); /* of a try before */
        if (!read_document(s, &s->library->shelves[i], why))
            return false;
        s->there = s->n && s->n <= s->document.passages;
        return true;
    }
    return true;
}

/* ---- printing ---- */

/* A passage, each line of it behind the indent, and an empty line below. */
static void print_lines(const struct passage *p, const char *indent, struct buf *out)
{
    for (size_t i = 0; i < p->text_len;) {
        const char *newline = memchr(p->text + i, '\n', p->text_len - i);
        size_t end = newline ? (size_t)(newline - p->text) : p->text_len;
        buf_adds(out, indent);
        show_terminal(p->text + i, end - i, out);
        buf_addc(out, '\n');
        i = end + 1;
    }
    buf_addc(out, '\n');
}

/* The passage, its neighbours indented, then its citation. */
static bool print_text(struct showing *s, struct buf *out, struct buf *why)
{
    size_t around = s->options->context;
    uint32_t n = s->n, last = s->document.passages;
    uint32_t from = n > around ? n - (uint32_t)around : 1, to = around < last - n ? n + (uint32_t)around : last;
    struct buf line = {0};
    for (uint32_t i = from; i <= to; i++) {
        if (!read_passage(s, i, why))
            return false;
        print_lines(&s->found.passage, i == n ? "" : "    ", out);
    }
    if (!read_passage(s, n, why))
        return false;
    char *path = library_path(s->found.shelf, s->document.path);
    show_citation(&s->found, path, &line);
    show_terminal(line.s, line.len, out);
    buf_addc(out, '\n');
    buf_free(&line);
    free(path);
    return true;
}

/* --cite: its citation alone. */
static bool cite(const struct showing *s, struct buf *out)
{
    struct citing citing = {0};
    citing_begin(&citing, s->options->cite, out);
    citing_add(&citing, &s->found, 0, 0, out);
    citing_end(&citing, out);
    citing_free(&citing);
    return true;
}

/* The other formats: the passage alone, as search prints it. */
static bool print_passage(struct showing *s, struct buf *out, struct buf *why)
{
    const struct show *show = s->show;
    if (!read_passage(s, s->n, why))
        return false;
    const struct answer answer = {.options = s->options, .library = s->library, .several = s->library->n > 1};
    const struct hit hit = {.rank = 1, .found = s->found};
    if (s->options->cite)
        return cite(s, out);
    if (show->begin)
        show->begin(&answer, out);
    show->hit(&answer, &hit, out);
    if (show->end)
        show->end(out);
    return true;
}

/* What the index knows of the file that a member is in.  Leaves *container as it is where there is no record of it. */
static bool read_container(const struct showing *s, struct document *container, struct buf *why)
{
    struct buf data = {0};
    uint32_t docid = 0;
    char *file = need_copy(s->document.path, s->document.file_len);
    bool ok = index_find(s->found.shelf->index, file, &docid, why) &&
              (!docid || index_data(s->found.shelf->index, docid, &data, why));
    if (ok && docid)
        document_read(container, buf_string(&data), data.len);
    buf_free(&data);
    free(file);
    return ok;
}

/* Said on standard error, so that the passage alone can be piped on. */
static void tell_file(const struct showing *s, const struct document *d)
{
    static const char *const says[] = {
        [FILE_CHANGED] = "has changed since it was indexed: its lines may be others now",
        [FILE_GONE] = "is gone",
        [FILE_UNREADABLE] = "cannot be read now",
    };
    const struct file_known known = {d->size, d->mtime, d->hash};
    char *path = library_path(s->found.shelf, d->path);
    enum file_state state = file_state(path, &known);
    if (says[state])
        output_remark("'%s' %s", path, says[state]);
    free(path);
}

/* A member is as its container is; of files on another machine nothing is known here. */
static bool tell_state(const struct showing *s, struct buf *why)
{
    struct document container = {0};
    if (index_is_afar(s->found.shelf->index))
        return true;
    if (!s->document.file_len) {
        tell_file(s, &s->document);
        return true;
    }
    bool ok = read_container(s, &container, why);
    if (container.path)
        tell_file(s, &container);
    document_free(&container);
    return ok;
}

/* ---- the run ---- */

/* Where nothing is found that is a remark and exit 1, as with a search; a malformed id is trouble. */
static bool show_id(void *ctx, struct library *library, struct buf *out, struct buf *why)
{
    struct showing *s = ctx;
    s->library = library;
    s->there = false;
    if (!find_document(s, why))
        return false;
    if (!s->there && s->record)
        output_remark("'%s' has %u passages, none is number %u", s->path.s, (unsigned)s->document.passages,
                      (unsigned)s->n);
    else if (!s->there)
        output_remark("there is no document '%s' in the index", buf_string(&s->path));
    if (!s->there)
        return true;
    bool ok = strcmp(s->show->name, "text") || s->options->cite ? print_passage(s, out, why) : print_text(s, out, why);
    return ok && tell_state(s, why);
}

static enum exit_status run(const struct options *options, struct buf *out, struct buf *why)
{
    struct showing s = {.options = options, .show = ask_format(options->format, why)};
    bool ok = s.show && id_split(buf_string(&options->words), &s.path, &s.n, why) &&
              library_do(options, show_id, &s, out, why);
    buf_free(&s.path);
    buf_free(&s.found.data);
    buf_free(&s.found.room);
    document_free(&s.document);
    return !ok ? EXIT_TROUBLE : s.there ? EXIT_FOUND : EXIT_NOTHING;
}

const struct command cmd_show = {
    .name = "show",
    .arguments = "ID",
    .summary = "a passage by its id (path#number), with its neighbours in the format text",
    .options = " index format context color cite ",
    .run = run,
};
