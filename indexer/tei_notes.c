/* Notes of TEI that stand elsewhere than what they are about: at the end, and referred to by <ref target="#n1"/>, or
 * with <note target="#a1"> themselves.  A first reading finds them, the second one puts each where it belongs. */
#include "tei.h"

#include <stdlib.h>
#include <string.h>

/* ---- found by the first reading ---- */

/* Strings are kept as offsets until all are there; 0: none. */
static size_t keep_string(struct tei_notes *n, const char *s, size_t len)
{
    if (!n->strings.len)
        buf_addc(&n->strings, 0);
    size_t at = n->strings.len;
    buf_add(&n->strings, s, len);
    buf_addc(&n->strings, 0);
    return at;
}

/* The first of several, "#a #b"; of P4 without its "#". */
static size_t keep_target(struct tei_notes *n, const char *target)
{
    if (!target)
        return 0;
    target += *target == '#';
    size_t len = strcspn(target, " \t\r\n");
    return len ? keep_string(n, target, len) : 0;
}

static const char *id_of(struct xml *x)
{
    const char *id = xml_attribute(x, "xml:id");
    return id ? id : xml_attribute(x, "id");
}

bool tei_note_linked(struct xml *x)
{
    return !strcmp(xml_name(x, 0), "note") && (id_of(x) || xml_attribute(x, "target"));
}

void tei_note_found(struct tei_notes *n, struct xml *x, bool within)
{
    const char *id = id_of(x), *number = xml_attribute(x, "n");
    n->notes = need_room(n->notes, n->n, &n->cap, sizeof *n->notes);
    struct tei_note *note = &n->notes[n->n++];
    *note = (struct tei_note){.within = within};
    note->id = id ? keep_string(n, id, strlen(id)) : 0;
    note->target = keep_target(n, xml_attribute(x, "target"));
    if (number && strlen(number) < sizeof note->label)
        memcpy(note->label, number, strlen(number));
}

void tei_reference_found(struct tei_notes *n, const char *target)
{
    n->references = need_room(n->references, n->nreferences, &n->references_cap, sizeof *n->references);
    n->references[n->nreferences++] = (struct tei_reference){.target = keep_target(n, target)};
}

void tei_id_found(struct tei_notes *n, struct xml *x)
{
    const char *id = id_of(x);
    if (!id || !strcmp(xml_name(x, 0), "note"))
        return;
    n->ids = need_room(n->ids, n->nids, &n->ids_cap, sizeof *n->ids);
    n->ids[n->nids++] = keep_string(n, id, strlen(id));
}

/* ---- who belongs to whom ---- */

static int compare(const void *a, const void *b)
{
    const struct tei_link *left = a, *right = b;
    int order = strcmp(left->name, right->name);
    return order ? order : (left->note > right->note) - (left->note < right->note);
}

/* The links of one kind, sorted; those that have no name are left out. */
static void sort_links(struct tei_notes *n, struct tei_links *links, bool by_target)
{
    links->links = need((n->n + 1) * sizeof *links->links);
    for (size_t i = 0; i < n->n; i++) {
        size_t name = by_target ? n->notes[i].target : n->notes[i].id;
        if (name)
            links->links[links->n++] = (struct tei_link){n->strings.s + name, i};
    }
    if (links->n)
        qsort(links->links, links->n, sizeof *links->links, compare);
}

/* The first link of that name; links->n: none. */
static size_t find_link(const struct tei_links *links, const char *name)
{
    size_t low = 0, high = links->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(links->links[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < links->n && !strcmp(links->links[low].name, name) ? low : links->n;
}

/* What a mark refers to comes to that mark; what says itself where it belongs goes there, unless it stands in a paragraph
 * already. */
void tei_notes_link(struct tei_notes *n)
{
    sort_links(n, &n->by_id, false);
    sort_links(n, &n->by_target, true);
    for (size_t i = 0; i < n->nreferences; i++) {
        struct tei_reference *r = &n->references[i];
        size_t k = r->target ? find_link(&n->by_id, n->strings.s + r->target) : n->by_id.n;
        if (k < n->by_id.n && r->mark) {
            r->note = n->by_id.links[k].note + 1;
            n->notes[r->note - 1].moves = true;
        }
    }
    for (size_t i = 0; i < n->nids; i++)
        for (size_t k = tei_notes_of(n, n->strings.s + n->ids[i]); tei_note_at(n, k, n->strings.s + n->ids[i]); k++) {
            struct tei_note *note = &n->notes[n->by_target.links[k].note];
            note->goes = note->goes || (!note->moves && !note->within);
        }
}

size_t tei_notes_of(const struct tei_notes *n, const char *id)
{
    return find_link(&n->by_target, id);
}

struct tei_note *tei_note_at(const struct tei_notes *n, size_t k, const char *id)
{
    return k < n->by_target.n && !strcmp(n->by_target.links[k].name, id) ? &n->notes[n->by_target.links[k].note] : NULL;
}

const char *tei_id(struct xml *x)
{
    return id_of(x);
}

/* ---- put by the second ---- */

/* Up to where the text goes on as it does: a line's end, a name's beginning or end. */
static size_t piece_end(const struct source *s, size_t at, size_t end, size_t *name)
{
    const char *line = memchr(s->text + at, '\n', end - at);
    if (line)
        end = (size_t)(line - s->text) + 1;
    while (*name < s->nnamed && s->named[*name].end <= at)
        ++*name;
    if (*name == s->nnamed || s->named[*name].start >= end)
        return end;
    size_t border = s->named[*name].start > at ? s->named[*name].start : s->named[*name].end;
    return border < end ? border : end;
}

static void put_block(struct maker *m, const struct source *s, const struct block *b)
{
    size_t name = 0, next;
    for (size_t at = b->start; at < b->end; at = next) {
        struct place place = s->place_of(s, at);
        next = piece_end(s, at, b->end, &name);
        if (name < s->nnamed && s->named[name].start == at)
            make_name(m, s->named[name].kind, s->named[name].key);
        make_at(m, place.line, place.byte);
        make_lines(m, s->text + at, next - at);
        if (name < s->nnamed && s->named[name].end == next)
            make_name_end(m);
    }
}

/* Blocks and pages of the source are both in text order. */
void tei_note_text(const struct tei_notes *n, size_t note, struct maker *m)
{
    const struct source *s = &n->source;
    size_t from = s->pages[note].at, to = note + 1 < s->npages ? s->pages[note + 1].at : s->text_len + 1;
    size_t low = 0, high = s->nblocks;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (s->blocks[middle].start < from)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t i = low; i < s->nblocks && s->blocks[i].start < to; i++) {
        if (i > low)
            make_block(m, BLOCK_NOTE, 0);
        put_block(m, s, &s->blocks[i]);
        make_name_end(m);
    }
}

void tei_notes_free(struct tei_notes *n)
{
    source_free(&n->source);
    free(n->notes);
    free(n->references);
    free(n->ids);
    free(n->by_id.links);
    free(n->by_target.links);
    buf_free(&n->strings);
    *n = (struct tei_notes){0};
}
