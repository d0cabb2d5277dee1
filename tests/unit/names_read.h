/* The names of a text, for the tests of names: what is known is the text and what stands before it in `elsewhere`. */
#ifndef NAMES_READ_H
#define NAMES_READ_H

#include "name_base.h"

#include <stdlib.h>

struct reading {
    struct name_words words;
    struct name_bases bases;
    struct name_spans spans;
    struct scan scan;
};

static void names_count(struct reading *r, const char *text, enum lang lang)
{
    scan_passage(&r->scan, &r->words, text, strlen(text), lang, NULL, 0);
    name_words_count(&r->words, &r->scan);
}

/* Fills r, which is all 0, with the spans of text, parted where names stand side by side. */
static void names_read(struct reading *r, const char *elsewhere, const char *text, enum lang lang)
{
    r->bases.words = &r->words;
    names_count(r, elsewhere, lang);
    names_count(r, text, lang);
    name_words_counted(&r->words);
    name_words_stamp(&r->words, &r->scan, 1);
    names_find(&r->spans, &r->words, &r->scan);
    for (size_t i = 0; i < r->spans.n; i++) {
        size_t seam = name_seam_of(&r->bases, &r->spans.at[i], text, lang, 1);
        if (seam)
            name_span_part(&r->spans, i, seam);
    }
}

static void names_read_free(struct reading *r)
{
    free(r->spans.at);
    scan_free(&r->scan);
    name_bases_free(&r->bases);
    name_words_free(&r->words);
}

#endif
