/* Reads TEI (P5, and P4 without a namespace): one document, or a corpus of several. */
#include "tei.h"

#include <stdio.h>
#include <string.h>

static struct xml_input xml_of(const struct input *in)
{
    return (struct xml_input){.bytes = in->bytes, .len = in->len, .encoding = in->encoding, .places = true};
}

static bool read(struct source *out, const struct input *in, struct buf *why)
{
    struct maker m;
    struct tei t;
    struct buf faults = {0};
    struct xml_input xml = xml_of(in);
    make_start(&m, out);
    tei_start(&t, &m);
    bool ok = xml_read(&tei_format, &t, &xml, &faults, why);
    if (faults.len)
        make_warn(&m, "%s", faults.s);
    if (ok)
        make_finish(&m, t.encoding != NULL);
    else
        make_give_up(&m);
    out->document.encoding = t.encoding;
    tei_end(&t);
    buf_free(&faults);
    return ok;
}

static const char *const suffixes[] = {".tei", NULL};

static bool knows(const char *path, const char *bytes, size_t len)
{
    (void)path;
    return xml_begins(bytes, len, "TEI", NULL) || xml_begins(bytes, len, "TEI.2", NULL);
}

const struct reader read_tei = {.name = "TEI", .suffixes = suffixes, .knows = knows, .read = read};
