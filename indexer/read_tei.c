/* Reads TEI (P5, and P4 without a namespace): one document, or a corpus of several, each of which is a document. */
#include "tei.h"

#include <stdio.h>
#include <string.h>

static struct xml_input xml_of(const struct input *in)
{
    return (struct xml_input){.bytes = in->bytes, .len = in->len, .encoding = in->encoding, .places = true};
}

/* The notes that stand elsewhere than what they are about. */
static void find_notes(struct tei_notes *notes, const struct input *in)
{
    struct maker m;
    struct tei t;
    struct buf ignored = {0};
    struct xml_input xml = xml_of(in);
    make_start(&m, &notes->source);
    tei_start(&t, &m);
    t.linked = notes;
    t.collecting = true;
    xml_read(&tei_linked_format, &t, &xml, &ignored, &ignored);
    make_finish(&m, true);
    tei_end(&t);
    tei_notes_link(notes);
    buf_free(&ignored);
}

/* Can there be any?  Where "<note" stands nowhere there are none; in UTF-16 it is not seen, and that is looked into. */
static bool may_have_notes(const struct input *in)
{
    return in->len && (memmem(in->bytes, in->len, "note", 4) || memchr(in->bytes, 0, in->len));
}

/* Into out, or to `to`. */
static bool read_all(struct source *out, const struct members *to, const struct input *in, struct buf *why)
{
    struct maker m = {0};
    struct tei t;
    struct tei_notes notes = {0};
    struct tei_corpus corpus = {.to = to, .why = why};
    struct buf faults = {0};
    struct xml_input xml = xml_of(in);
    if (may_have_notes(in))
        find_notes(&notes, in);
    if (out)
        make_start(&m, out);
    tei_start(&t, &m);
    t.linked = notes.n ? &notes : NULL;
    tei_corpus_start(&corpus, &t, &faults);
    bool ok = xml_read(notes.n ? &tei_linked_format : &tei_format, &t, &xml, &faults, why);
    if (ok)
        ok = tei_corpus_end(&t);
    else if (out)
        make_give_up(&m);
    if (out) {
        out->document.encoding = t.encoding;
        out->document.sure = 100; /* XML says it, or is UTF-8 */
    }
    if (ok && faults.len > corpus.told)
        ok = fail(why, "line %s", faults.s + corpus.told + (faults.s[corpus.told] == '\n'));
    tei_corpus_free(&corpus);
    tei_notes_free(&notes);
    tei_end(&t);
    buf_free(&faults);
    return ok;
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    return read_all(out, NULL, in, why);
}

static bool members(const struct input *in, const struct members *to, struct buf *why)
{
    return read_all(NULL, to, in, why);
}

static const char *const suffixes[] = {".tei", NULL};

static bool is_corpus(const char *bytes, size_t len)
{
    return xml_begins(bytes, len, "teiCorpus", NULL) || xml_begins(bytes, len, "teiCorpus.2", NULL);
}

/* Is the name at `at` that of a tag that opens, with a prefix or without? */
static bool opens_tag(const char *bytes, const char *at)
{
    if (at > bytes && at[-1] == ':')
        for (at--; at > bytes && at[-1] > ' ' && !strchr("<>/\"'=", at[-1]);)
            at--;
    return at > bytes && at[-1] == '<';
}

/* How many documents begin in it, counted up to two?  Those of UTF-16 are not seen. */
static unsigned documents(const char *bytes, size_t len)
{
    const char *at = bytes, *end = bytes + len;
    unsigned n = 0;
    for (; n < 2 && (at = memmem(at, (size_t)(end - at), "TEI", 3)); at += 3)
        n += end - at > 3 && at[3] && strchr(" \t\r\n/>.", at[3]) && opens_tag(bytes, at);
    return n;
}

static bool knows(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return xml_begins(bytes, len, "TEI", NULL) || xml_begins(bytes, len, "TEI.2", NULL) || is_corpus(bytes, len);
}

static bool knows_corpus(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return is_corpus(bytes, len) && documents(bytes, len) > 1;
}

/* The corpus is asked first. */
const struct reader read_tei_corpus = {.name = "TEI", .suffixes = suffixes, .knows = knows_corpus, .members = members};
const struct reader read_tei = {.name = "TEI", .suffixes = suffixes, .knows = knows, .read = read};
