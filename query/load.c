/* From the number of a passage to its text and its document, which many passages share. */
#include "finding.h"

#include <stdlib.h>
#include <string.h>

/* What the indexer writes can be read: what cannot was changed by something else. */
static bool damaged(const struct shelf *shelf, const char *what, struct buf *why)
{
    return fail(why, "the index '%s' is damaged: %s; build it again with najdi-index --rebuild", shelf->folder, what);
}

/* The record of a document stands behind its passages: it is the next one with that term. */
bool load_record(struct finding *f, uint32_t shelf, uint32_t passage, uint32_t *record, struct buf *why)
{
    if (!index_record(f->library->shelves[shelf].index, passage, record, why))
        return false;
    if (!*record)
        return damaged(&f->library->shelves[shelf], "a passage has no document", why);
    return true;
}

/* Documents are kept by their place. */
static struct shelved **bucket(struct shelved **buckets, size_t n, uint32_t shelf, uint32_t record)
{
    return &buckets[((record * 2654435761u ^ shelf * 40503u) >> 8) % n];
}

/* Some hundred are enough for most questions. */
static void grow_shelved(struct finding *f)
{
    size_t n = f->buckets ? 4 * f->buckets : 256;
    struct shelved **more = need(n * sizeof(struct shelved *));
    for (size_t i = 0; i < f->buckets; i++)
        for (struct shelved *s = f->shelved[i], *next; s; s = next) {
            struct shelved **b = bucket(more, n, s->shelf, s->record);
            next = s->next;
            s->next = *b;
            *b = s;
        }
    free(f->shelved);
    f->shelved = more;
    f->buckets = n;
}

static bool read_document(struct finding *f, uint32_t shelf, uint32_t record, struct document *out, struct buf *why)
{
    struct buf data = {0};
    bool ok = index_data(f->library->shelves[shelf].index, record, &data, why);
    if (ok && !document_read(out, data.s, data.len))
        ok = damaged(&f->library->shelves[shelf], "the record of a document cannot be read", why);
    buf_free(&data);
    return ok;
}

bool load_document(struct finding *f, uint32_t shelf, uint32_t record, const struct document **out, struct buf *why)
{
    if (f->nshelved >= f->buckets)
        grow_shelved(f);
    struct shelved **b = bucket(f->shelved, f->buckets, shelf, record), *s;
    for (s = *b; s; s = s->next)
        if (s->record == record && s->shelf == shelf) {
            *out = s->document;
            return true;
        }
    struct document *d = need(sizeof *d);
    if (!read_document(f, shelf, record, d, why)) {
        free(d);
        return false;
    }
    s = need(sizeof *s);
    *s = (struct shelved){shelf, record, d, *b};
    *b = s;
    f->nshelved++;
    *out = d;
    return true;
}

void free_documents(struct finding *f)
{
    for (size_t i = 0; i < f->buckets; i++) {
        for (struct shelved *s = f->shelved[i], *next; s; s = next) {
            next = s->next;
            document_free(s->document);
            free(s->document);
            free(s);
        }
        f->shelved[i] = NULL;
    }
    f->nshelved = 0;
}

enum { DOCUMENTS_MAX = 4096 };

void forget_documents(struct finding *f)
{
    if (f->nshelved > DOCUMENTS_MAX)
        free_documents(f);
}

bool load_passage(struct finding *f, uint32_t shelf, uint32_t docid, struct found *out, struct buf *why)
{
    *out = (struct found){.shelf = &f->library->shelves[shelf], .docid = docid};
    if (!index_data(out->shelf->index, docid, &out->data, why))
        return false;
    if (!passage_read(&out->passage, out->data.s, out->data.len, &out->room))
        return damaged(out->shelf, "a passage cannot be read", why);
    return true;
}

bool load_whence(struct finding *f, uint32_t shelf, struct found *out, struct buf *why)
{
    uint32_t record;
    return load_record(f, shelf, out->docid, &record, why) && load_document(f, shelf, record, &out->document, why);
}

bool load_found(struct finding *f, uint32_t shelf, uint32_t docid, struct found *out, struct buf *why)
{
    return load_passage(f, shelf, docid, out, why) && load_whence(f, shelf, out, why);
}

void found_free(struct found *found)
{
    free(found->matches);
    buf_free(&found->data);
    buf_free(&found->room);
}
