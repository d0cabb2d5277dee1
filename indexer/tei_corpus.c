/* teiCorpus: several TEI documents in one file, with a header for all of them. */
#include "tei.h"

#include "language.h"

#include <string.h>

/* What a corpus around the document says, where it says nothing itself.  Of a corpus' title the document's is no part. */
static void inherit_from(struct maker *m, const struct document *d)
{
    const struct {
        enum made_field field;
        const char *value;
    } facts[] = {{MADE_AUTHOR, d->author},   {MADE_DATE, d->date},       {MADE_SOURCE, d->source},
                 {MADE_SOURCE, d->title}, {MADE_LICENCE, d->licence}};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (facts[i].value)
            make_set(m, facts[i].field, facts[i].value, strlen(facts[i].value));
    if (d->lang != LANG_OTHER)
        make_language(m, language_row(d->lang)->code);
}

static unsigned told_depth(const struct tei_corpus *c)
{
    return c->depth < TEI_CORPORA ? c->depth : TEI_CORPORA;
}

static void inherit(const struct tei_corpus *c, struct maker *m)
{
    for (unsigned i = told_depth(c); i--;)
        inherit_from(m, &c->facts[i].document);
}

/* ---- headers ---- */

void tei_corpus_header(struct tei *t)
{
    struct tei_corpus *c = t->corpus;
    if (!c || !c->depth || c->depth > TEI_CORPORA || c->facts[c->depth - 1].more)
        return;
    make_start(&c->header, &c->facts[c->depth - 1]);
    c->around = t->m;
    t->m = &c->header;
}

void tei_corpus_header_end(struct tei *t)
{
    struct tei_corpus *c = t->corpus;
    if (!c || !c->around)
        return;
    make_finish(&c->header, false);
    t->m = c->around;
    c->around = NULL;
}

/* ---- documents ---- */

static void tell_faults(struct tei_corpus *c, struct maker *m)
{
    if (c->faults->len > c->told)
        make_warn(m, "%s", c->faults->s + c->told + (c->faults->s[c->told] == '\n'));
    c->told = c->faults->len;
}

static void finish_here(struct tei *t)
{
    struct tei_corpus *c = t->corpus;
    tei_rest_of_notes(t);
    inherit(c, t->m);
    tell_faults(c, t->m);
    make_finish(t->m, t->encoding != NULL);
}

static bool hand_over(struct tei *t)
{
    struct tei_corpus *c = t->corpus;
    finish_here(t);
    c->made.document.encoding = t->encoding;
    c->made.document.sure = 100; /* XML says it, or is UTF-8 */
    c->in_hand = false;
    if (!c->name.len)
        buf_adds(&c->name, c->made.document.title ? c->made.document.title : "text");
    c->ok = c->to->source(c->to->ctx, c->name.s, &c->made, c->why);
    c->made = (struct source){0};
    return c->ok;
}

/* A header within which a document begins, or which has not ended when one does, ends there. */
void tei_document(struct tei *t, struct xml *x)
{
    struct tei_corpus *c = t->corpus;
    const char *id = tei_id(x);
    tei_corpus_header_end(t);
    if (!c || c->texts++ || !c->to)
        return;
    buf_clear(&c->name);
    buf_adds(&c->name, id ? id : "");
    make_start(&c->maker, &c->made);
    tei_restart(t, &c->maker);
    c->in_hand = true;
}

void tei_document_end(struct tei *t, struct xml *x)
{
    struct tei_corpus *c = t->corpus;
    tei_corpus_header_end(t);
    if (!c || !c->texts || --c->texts)
        return;
    if (!c->to)
        inherit(c, t->m);
    else if (c->in_hand && !hand_over(t))
        xml_stop(x);
    if (c->to)
        tei_restart(t, &c->nothing);
}

/* ---- the whole ---- */

void tei_corpus_start(struct tei_corpus *c, struct tei *t, struct buf *faults)
{
    c->ok = true;
    c->faults = faults;
    t->corpus = c;
    if (!c->to)
        return;
    make_start(&c->nothing, &c->dropped);
    t->m = &c->nothing;
}

/* One that does not end because the file is damaged is a document, too. */
bool tei_corpus_end(struct tei *t)
{
    struct tei_corpus *c = t->corpus;
    tei_corpus_header_end(t);
    if (!c->to)
        finish_here(t);
    else if (c->in_hand && c->ok)
        hand_over(t);
    return c->ok;
}

void tei_corpus_free(struct tei_corpus *c)
{
    for (unsigned i = 0; i < TEI_CORPORA; i++)
        source_free(&c->facts[i]);
    if (c->around)
        make_give_up(&c->header);
    if (c->in_hand)
        make_give_up(&c->maker);
    if (c->to)
        make_give_up(&c->nothing);
    source_free(&c->made);
    source_free(&c->dropped);
    buf_free(&c->name);
}
