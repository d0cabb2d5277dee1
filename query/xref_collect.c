/* Collecting: every passage is read twice, once for its words, once for its names.
 *
 * A document's words are known before its first name is worked out, so that a base form which stands further below
 * counts for what stands above. */
#include "xref.h"

#include "id.h"
#include "name_members.h"
#include "ranges.h"
#include "waiting.h"
#include "xref_parts.h"

#include <stdlib.h>
#include <string.h>

/* ---- texts, names ---- */

static uint64_t hash_of(const char *s, size_t len)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)s[i]) * 1099511628211u;
    return h ^ h >> 29;
}

static size_t pool_slot(const struct pool *p, const char *s, size_t len)
{
    size_t i = hash_of(s, len) & (p->nslots - 1);
    for (; p->slots[i]; i = (i + 1) & (p->nslots - 1)) {
        const char *at = p->text.s + p->at[p->slots[i] - 1];
        if (!strncmp(at, s, len) && !at[len])
            break;
    }
    return i;
}

static void pool_grow(struct pool *p)
{
    free(p->slots);
    p->nslots = p->nslots ? 2 * p->nslots : 1024;
    p->slots = need(p->nslots * sizeof *p->slots);
    for (size_t i = 0; i < p->n; i++) {
        const char *s = p->text.s + p->at[i];
        p->slots[pool_slot(p, s, strlen(s))] = (uint32_t)i + 1;
    }
}

uint32_t pool_add(struct pool *p, const char *s, size_t len)
{
    if (!p->text.len)
        buf_add(&p->text, "", 1);
    if (!len)
        return 0;
    if (memchr(s, 0, len))
        len = strlen(s);
    if (p->nslots < 2 * (p->n + 1))
        pool_grow(p);
    size_t slot = pool_slot(p, s, len);
    if (p->slots[slot])
        return p->at[p->slots[slot] - 1];
    p->at = need_room(p->at, p->n, &p->cap, sizeof *p->at);
    p->at[p->n] = (uint32_t)p->text.len;
    buf_add(&p->text, s, len);
    buf_add(&p->text, "", 1);
    p->slots[slot] = (uint32_t)++p->n;
    return p->at[p->n - 1];
}

void pool_free(struct pool *p)
{
    buf_free(&p->text);
    free(p->slots);
    free(p->at);
    *p = (struct pool){0};
}

/* ---- the run ---- */

struct collecting {
    struct xref *x;
    struct library *library;
    const struct options *options;
    struct name_words words;
    struct name_bases bases;
    struct scan scan;
    struct name_spans spans;
    struct name_base base;
    struct buf data, room, line;
    struct passage passage;
    uint32_t *joints;
    size_t joints_cap;
    const struct document *record; /* of the document being read */
    bool accented;                 /* the passage has marked consonants of Czech */
    struct buf *why;
};

static bool damaged(struct collecting *c, uint32_t shelf)
{
    return fail(c->why,
                "the index '%s' is damaged: a passage cannot be read; build it again with najdi-index --rebuild",
                c->library->shelves[shelf].folder);
}

/* Reads a passage and its words; lang is that of its document. */
static bool read_passage(struct collecting *c, uint32_t shelf, uint32_t docid, enum lang lang)
{
    struct passage *p = &c->passage;
    if (!index_data(c->library->shelves[shelf].index, docid, &c->data, c->why))
        return false;
    if (!passage_read(p, c->data.s, c->data.len, &c->room))
        return damaged(c, shelf);
    size_t n = 0;
    for (uint32_t i = 0; i < p->njoints; i++) {
        c->joints = need_room(c->joints, n, &c->joints_cap, sizeof *c->joints);
        if (p->joints[i].at)
            c->joints[n++] = p->joints[i].at;
    }
    if (p->lang == LANG_OTHER) /* too short to tell */
        p->lang = lang;
    scan_passage(&c->scan, &c->words, p->text, p->text_len, p->lang, c->joints, n);
    return true;
}

typedef void passage_fn(struct collecting *, uint32_t document);

static bool each_passage(struct collecting *c, uint32_t document, passage_fn *work)
{
    const struct xref_document *d = &c->x->documents[document];
    for (uint32_t i = 0; i < d->passages; i++) {
        if (!read_passage(c, d->shelf, d->record - d->passages + i, d->lang))
            return false;
        work(c, document);
    }
    return true;
}

static void count_words(struct collecting *c, uint32_t document)
{
    (void)document;
    name_words_count(&c->words, &c->scan);
}

static void stamp_words(struct collecting *c, uint32_t document)
{
    name_words_stamp(&c->words, &c->scan, document + 1);
    c->x->documents[document].lines = c->passage.line_last;
}

/* ---- mentions ---- */

static size_t name_slot(const struct xref *x, uint32_t base, enum lang lang)
{
    size_t i = (base * 2654435761u + (unsigned)lang) & (x->nname_slots - 1);
    for (; x->name_slots[i]; i = (i + 1) & (x->nname_slots - 1)) {
        const struct xref_name *n = &x->names[x->name_slots[i] - 1];
        if (n->base == base && n->lang == lang)
            break;
    }
    return i;
}

static void grow_names(struct xref *x)
{
    free(x->name_slots);
    x->nname_slots = x->nname_slots ? 2 * x->nname_slots : 1024;
    x->name_slots = need(x->nname_slots * sizeof *x->name_slots);
    for (size_t i = 0; i < x->nnames; i++)
        x->name_slots[name_slot(x, x->names[i].base, x->names[i].lang)] = (uint32_t)i + 1;
}

uint32_t xref_name_of(struct xref *x, const char *base, size_t len, enum lang lang)
{
    uint32_t text = pool_add(&x->texts, base, len);
    if (x->nname_slots < 2 * (x->nnames + 1))
        grow_names(x);
    size_t slot = name_slot(x, text, lang);
    if (!x->name_slots[slot]) {
        x->names = need_room(x->names, x->nnames, &x->names_cap, sizeof *x->names);
        x->names[x->nnames++] = (struct xref_name){.base = text, .lang = lang, .own = true, .doubtful = true};
        x->name_slots[slot] = (uint32_t)x->nnames;
    }
    return x->name_slots[slot] - 1;
}

static bool has_czech_letter(const char *s)
{
    static const char *const letters[] = {"ě", "š", "č", "ř", "ž", "ý", "á", "í", "é", "ů", "ú", "ť", "ď", "ň", NULL};
    for (size_t i = 0; letters[i]; i++)
        if (strstr(s, letters[i]))
            return true;
    return false;
}

/* Has the passage č, ř, š or ž, so that a name in it would be written with them? */
static bool has_marked_consonants(const struct passage *p)
{
    static const char seconds[] = {'\x8D', '\x99', '\xA1', '\xBE'}; /* of their two bytes; the first is C4 or C5 */
    for (uint32_t i = 0; i + 1 < p->text_len; i++)
        if ((p->text[i] == '\xC4' || p->text[i] == '\xC5') && memchr(seconds, p->text[i + 1], sizeof seconds))
            return true;
    return false;
}

/* The language whose rules a name follows: that of its passage, unless it is in other letters, Коменский (Komenský). */
static enum lang language_of_name(enum lang lang, const char *base)
{
    enum { CYRILLIC = 0xD0, LATIN_END = 0xC9 }; /* first bytes of letters */
    unsigned char first = (unsigned char)*base;
    bool latin = first < 0x80 ? first >= 'A' : first <= LATIN_END,
         cyrillic = first == CYRILLIC || first == CYRILLIC + 1;
    if (latin && (lang == LANG_RU || lang == LANG_UK))
        return has_czech_letter(base) ? LANG_CS : LANG_EN;
    if (cyrillic && (lang == LANG_CS || lang == LANG_SK || lang == LANG_EN))
        return LANG_RU;
    return lang == LANG_SK ? LANG_CS : lang;
}

/* What a family is called, in c->line: by its form where that says it, Janáčkových, else by the surname. */
static void name_family(struct collecting *c, const struct name_base *b, const struct name_span *s, enum lang lang)
{
    static const char *const ends[] = {"ovi", "ových", "ovým", "ovými", "ovům", "ovy", NULL};
    size_t len = s->end - s->start;
    const char *form = c->passage.text + s->start;
    for (size_t i = 0; ends[i] && lang == LANG_CS && s->n == 1; i++) {
        size_t n = strlen(ends[i]);
        if (len <= n || memcmp(form + len - n, ends[i], n))
            continue;
        buf_clear(&c->line);
        buf_addf(&c->line, "%.*sovi", (int)(len - n), form);
        return;
    }
    xref_family_of(buf_string(&b->text), lang, &c->line);
}

/* family: the Skripals are another name than Skripal is. */
static uint32_t keep_name(struct collecting *c, const struct name_base *b, const struct name_span *s, bool family)
{
    static const uint32_t weights[] = {1, 3, 8, 20};
    enum lang lang = language_of_name(c->passage.lang, buf_string(&b->text));
    if (family)
        name_family(c, b, s, lang);
    const struct buf *base = family ? &c->line : &b->text;
    uint32_t number = xref_name_of(c->x, buf_string(base), base->len, lang);
    struct xref_name *n = &c->x->names[number];
    n->count++;
    n->votes[b->kind] += weights[b->sure];
    n->idle += b->kind == BEARER_OTHER && !b->sure;
    n->own &= b->own;
    n->led |= b->led;
    n->firm |= b->firm;
    n->doubtful &= b->doubtful;
    n->accented |= c->accented;
    n->family |= family;
    n->given |= b->given && !family;
    n->feminine |= b->feminine && !family;
    if (!family && b->surname && b->surname < UINT16_MAX)
        n->surname = (uint16_t)b->surname;
    return number;
}

/* Titles of the sections that the passage stands in. */
static uint32_t section_of(struct collecting *c)
{
    enum { DEPTH = 16 };
    const struct document *d = c->record;
    const char *titles[DEPTH];
    size_t n = 0;
    for (uint32_t at = c->passage.section; at && at <= d->nsections && n < DEPTH; at = d->sections[at - 1].parent)
        titles[n++] = d->sections[at - 1].title;
    buf_clear(&c->line);
    while (n--)
        buf_addf(&c->line, "%s%s", titles[n] ? titles[n] : "", n ? " › " : "");
    return pool_add(&c->x->texts, buf_string(&c->line), c->line.len);
}

/* The form as it stands, its line ends as blanks. */
static uint32_t form_of_span(struct collecting *c, uint32_t start, uint32_t end)
{
    buf_clear(&c->line);
    for (uint32_t i = start; i < end; i++)
        buf_addc(&c->line, c->passage.text[i] == '\n' ? ' ' : c->passage.text[i]);
    return pool_add(&c->x->texts, buf_string(&c->line), c->line.len);
}

/* Whose name the document says that it is. */
static uint32_t key_at(const struct passage *p, uint32_t start, uint32_t end)
{
    for (uint32_t i = 0; i < p->nmarked && p->marked[i].start <= start; i++)
        if (end <= p->marked[i].end)
            return p->marked[i].key;
    return 0;
}

static void keep_mention(struct collecting *c, uint32_t document, uint32_t name, uint32_t start, uint32_t end,
                         uint32_t section)
{
    struct xref *x = c->x;
    struct joint from = place_of(&c->passage, start), to = place_of(&c->passage, end);
    const char *page = c->passage.page;
    x->mentions = need_room(x->mentions, x->nmentions, &x->mentions_cap, sizeof *x->mentions);
    x->mentions[x->nmentions++] = (struct xref_mention){
        .document = document,
        .passage = c->passage.n,
        .start = start,
        .end = end,
        .line_first = from.line,
        .line_last = to.line,
        .column = from.column,
        .name = name,
        .section = section,
        .form = form_of_span(c, start, end),
        .page = page ? pool_add(&x->texts, page, strlen(page)) : 0,
        .key = key_at(&c->passage, start, end),
    };
}

/* Horních of "Horních a Dolních Mokropsech" is Horní Mokropsy. */
static void lend_noun(struct collecting *c, size_t i, struct name_base *b)
{
    struct name_span whole = c->spans.at[i];
    const struct name_span *next = &c->spans.at[i + 1];
    whole.parts[whole.n++] = next->parts[whole.kin_of - 1];
    whole.kin_of = 0;
    name_base_of(b, &c->bases, &whole, c->passage.text, c->passage.lang, (uint32_t)c->x->ndocuments);
}

/* Behind given names, which b has: the surname makes them a whole person. */
static void add_surname(struct name_base *b, const char *surname)
{
    b->surname = b->text.len + 1;
    buf_addf(&b->text, " %s", surname);
    b->kind = BEARER_PERSON;
    b->sure = 3;
    b->given = b->doubtful = false;
}

/* Is the given name, in its base form, a woman's?  In no language of cases but for a few men's do others end so. */
static bool is_womans(const struct collecting *c, const struct name_base *given, uint32_t id)
{
    unsigned genders = 0;
    const char *base = buf_string(&given->text);
    size_t len = strcspn(base, " ");
    struct name_word *w = name_words_find(&c->words, base, len);
    name_is_given(&c->words, w ? w : &c->words.at[id], c->passage.lang, &genders);
    return given->feminine || genders == NAME_FEMININE;
}

/* Karel Čapkovi of "Josef a Karel Čapkovi" is Karel Čapek; with `of` 0 he is Josef, whose surname the next span has.
 * false where the surname is no plural. */
static bool take_member(struct collecting *c, size_t i, size_t of, struct name_base *b)
{
    struct name_span given = c->spans.at[i];
    const struct name_span *family = of ? &given : &c->spans.at[i + 1];
    struct buf surname = {0};
    uint32_t id = family->parts[family->n - 1].id, number = (uint32_t)c->x->ndocuments;
    unsigned cases = name_member_of(&c->bases, id, c->passage.lang, false, &surname);
    if (cases) {
        given.n = (uint8_t)(given.n - of);
        given.end = given.parts[given.n - 1].end;
        given.kin_of = 0;
        given.cases = (uint8_t)cases;
        given.governed = true;
        name_base_of(b, &c->bases, &given, c->passage.text, c->passage.lang, number);
        name_member_of(&c->bases, id, c->passage.lang, is_womans(c, b, given.parts[0].id), &surname);
        add_surname(b, surname.s);
    }
    buf_free(&surname);
    return cases;
}

/* Petr a Jana Nováková: of several the surname would stand in the plural. */
static bool is_womans_alone(const struct collecting *c, const char *surname)
{
    static const char *const ends[] = {"ová", "ská", "cká", "ова", "ева", "ина", "ая", NULL};
    size_t len = strlen(surname);
    for (size_t i = 0; ends[i] && c->passage.lang != LANG_EN; i++)
        if (len > strlen(ends[i]) && !strcmp(surname + len - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

/* Sergei of "Sergei and Yulia Skripal" is a Skripal: he gets the surname of the next span. */
static bool lend_surname(struct collecting *c, size_t i, struct name_base *b)
{
    struct name_base other = {0};
    bool declines = c->passage.lang != LANG_EN;
    uint32_t first = c->spans.at[i].parts[0].id;
    if (declines && name_is_given(&c->words, &c->words.at[first], c->passage.lang, NULL) && take_member(c, i, 0, b))
        return true;
    if (declines && name_looks_adjective(&c->words, first)) {
        lend_noun(c, i, b);
        return true;
    }
    name_base_of(&other, &c->bases, &c->spans.at[i + 1], c->passage.text, c->passage.lang,
                 c->record ? (uint32_t)c->x->ndocuments : 0);
    const char *surname = strrchr(buf_string(&other.text), ' ');
    bool lent = surname && !is_womans_alone(c, surname);
    if (lent)
        add_surname(b, surname + 1);
    buf_free(&other.text);
    return lent;
}

/* "... (KSČ)" straight behind a longer name: its abbreviation. */
static bool is_abbreviated(const struct collecting *c, size_t i)
{
    const struct name_span *a = &c->spans.at[i], *b = a + 1;
    return i + 1 < c->spans.n && a->n > 1 && b->n == 1 && b->parts[0].casing == CASING_UPPER &&
           b->start == a->end + 2 && !memcmp(c->passage.text + a->end, " (", 2) && b->end < c->passage.text_len &&
           c->passage.text[b->end] == ')';
}

/* "Cabinet of Petr Fiala": the person is a name of its own.  Returns the parts before "of". */
static size_t person_inside(const struct collecting *c, const struct name_span *s)
{
    if (c->passage.lang != LANG_EN || s->n < 4 || s->marked || s->cues & CUE_QUOTED)
        return 0;
    const struct name_part *of = &s->parts[s->n - 3];
    bool is_of = of->kind == PART_SMALL && of->end - of->start == 2 && !memcmp(c->passage.text + of->start, "of", 2);
    return is_of && name_is_given(&c->words, &c->words.at[of[1].id], LANG_EN, NULL) ? s->n - 3u : 0;
}

static void part_persons(struct collecting *c)
{
    for (size_t i = 0; i < c->spans.n; i++) {
        size_t before = person_inside(c, &c->spans.at[i]);
        if (!before)
            continue;
        name_span_part(&c->spans, i, before);
        struct name_span *person = &c->spans.at[i + 1];
        memmove(person->parts, person->parts + 1, --person->n * sizeof *person->parts);
        person->start = person->parts[0].start;
    }
}

/* Two names that stand side by side. */
static void part_spans(struct collecting *c, uint32_t document)
{
    for (size_t i = 0; i < c->spans.n; i++) {
        size_t seam = name_seam_of(&c->bases, &c->spans.at[i], c->passage.text, c->passage.lang, document + 1);
        if (!seam)
            continue;
        name_span_part(&c->spans, i, seam);
        struct name_span *first = &c->spans.at[i];
        bool common = first->cues & CUE_FIRST && first->n == 1 && !name_word_stands(&c->words, first->parts[0].id);
        if (common) /* "Hrdinkou Baarova (románu)" */
            memmove(first, first + 1, (--c->spans.n - i) * sizeof *first);
    }
}

_Static_assert(NAME_PERSON == 1 + BEARER_PERSON && NAME_WORK == 1 + BEARER_OTHER, "kinds of marks are those of spans");

/* What the document itself marks as names. */
static void take_marks(struct collecting *c)
{
    const struct passage *p = &c->passage;
    struct name_mark *marks = p->nmarked ? need(p->nmarked * sizeof *marks) : NULL;
    for (uint32_t i = 0; i < p->nmarked; i++)
        marks[i] = (struct name_mark){p->marked[i].start, p->marked[i].end, (uint8_t)p->marked[i].kind};
    names_take_marks(&c->spans, &c->words, &c->scan, marks, p->nmarked);
    free(marks);
}

/* A family; "po Palachovi" is no plural. */
static bool is_family(const struct collecting *c, const struct name_span *s)
{
    static const char dative[] = "ovi";
    size_t len = s->end - s->start, n = strlen(dative);
    bool may_be_dative = len > n && !memcmp(c->passage.text + s->end - n, dative, n);
    return s->cues & CUE_FAMILY && !(may_be_dative && (s->governed || !(s->cases & CASE_NOM)));
}

static void find_names(struct collecting *c, uint32_t document)
{
    struct xref *x = c->x;
    uint32_t section = 0, longer = UINT32_MAX;
    names_find(&c->spans, &c->words, &c->scan);
    take_marks(c);
    c->accented = c->spans.n && has_marked_consonants(&c->passage);
    part_persons(c);
    part_spans(c, document);
    if (c->spans.n)
        section = section_of(c);
    for (size_t i = 0; i < c->spans.n; i++) {
        const struct name_span *s = &c->spans.at[i];
        name_base_of(&c->base, &c->bases, s, c->passage.text, c->passage.lang, document + 1);
        uint32_t end = s->end;
        if (s->kin_of && lend_surname(c, i, &c->base)) {
            end = c->spans.at[i + 1].end;
        } else if (i && s[-1].kin_of && c->passage.lang != LANG_EN) {
            take_member(c, i, 1, &c->base);
        }
        if (!c->base.text.len)
            continue;
        uint32_t name = keep_name(c, &c->base, s, is_family(c, s));
        keep_mention(c, document, name, s->start, end, section);
        x->mentions[x->nmentions - 1].saint = c->base.saint;
        if (longer != UINT32_MAX) {
            x->abbreviations =
                need_room(x->abbreviations, x->nabbreviations + 1, &x->abbreviations_cap, sizeof *x->abbreviations);
            x->abbreviations[x->nabbreviations++] = longer;
            x->abbreviations[x->nabbreviations++] = name;
        }
        longer = is_abbreviated(c, i) ? name : UINT32_MAX;
    }
}

/* ---- documents ---- */

struct listing_documents {
    struct collecting *c;
    uint32_t shelf;
    const char *in; /* options->in as paths of this index; NULL: all */
};

/* What --in names, as the index has it or as it opens from here. */
static bool is_asked_for(const struct listing_documents *k, const char *path)
{
    return !k->in || path_fits(k->c->options->in, path) || path_fits(k->in, path);
}

static bool keep_document(void *ctx, const struct listing *l)
{
    struct listing_documents *k = ctx;
    struct xref *x = k->c->x;
    if (l->skipped || !l->passages || !is_asked_for(k, l->path))
        return true;
    x->documents = need_room(x->documents, x->ndocuments, &x->documents_cap, sizeof *x->documents);
    x->documents[x->ndocuments++] = (struct xref_document){
        .shelf = k->shelf,
        .record = l->docid,
        .path = need_copy(l->path, strlen(l->path)),
        .lang = l->lang,
        .passages = l->passages,
    };
    return true;
}

/* By path, so that the same texts give the same register however they were indexed. */
static int by_path(const void *a, const void *b)
{
    const struct xref_document *x = a, *y = b;
    int order = strcmp(x->path, y->path);
    return order ? order : (x->shelf > y->shelf) - (x->shelf < y->shelf);
}

static bool list_documents(struct collecting *c)
{
    for (size_t i = 0; i < c->library->n; i++) {
        struct buf in = {0};
        if (c->options->in)
            id_pattern(&c->library->shelves[i], c->options->in, &in);
        struct listing_documents k = {c, (uint32_t)i, c->options->in ? buf_string(&in) : NULL};
        bool ok = index_documents(c->library->shelves[i].index, keep_document, &k, c->why);
        buf_free(&in);
        if (!ok)
            return false;
    }
    if (c->x->ndocuments)
        qsort(c->x->documents, c->x->ndocuments, sizeof *c->x->documents, by_path);
    return true;
}

static bool read_document(struct collecting *c, uint32_t document)
{
    struct xref_document *d = &c->x->documents[document];
    struct document record = {0};
    struct buf title = {0};
    if (!index_data(c->library->shelves[d->shelf].index, d->record, &c->data, c->why))
        return false;
    if (!document_read(&record, c->data.s, c->data.len))
        return damaged(c, d->shelf);
    show_document(&record, "", &title);
    while (title.len && strchr(" .", title.s[title.len - 1]))
        buf_cut(&title, title.len - 1);
    d->title = buf_take(&title);
    d->first = (uint32_t)c->x->nmentions;
    c->record = &record;
    bool ok = each_passage(c, document, stamp_words) && each_passage(c, document, find_names);
    d->end = (uint32_t)c->x->nmentions;
    c->record = NULL;
    document_free(&record);
    return ok;
}

static void collecting_free(struct collecting *c)
{
    name_words_free(&c->words);
    name_bases_free(&c->bases);
    scan_free(&c->scan);
    free(c->spans.at);
    free(c->joints);
    buf_free(&c->base.text);
    buf_free(&c->data);
    buf_free(&c->room);
    buf_free(&c->line);
}

bool xref_collect(struct xref *x, struct library *library, const struct options *options, struct buf *why)
{
    struct collecting c = {.x = x, .library = library, .options = options, .why = why};
    c.bases.words = &c.words;
    pool_add(&x->texts, "", 0);
    bool ok = list_documents(&c);
    for (uint32_t i = 0; ok && i < x->ndocuments; i++) {
        waiting_tell("counting the words of document", i + 1, x->ndocuments);
        ok = each_passage(&c, i, count_words);
    }
    name_words_counted(&c.words);
    for (uint32_t i = 0; ok && i < x->ndocuments; i++) {
        waiting_tell("looking for names in document", i + 1, x->ndocuments);
        ok = read_document(&c, i);
    }
    waiting_end();
    collecting_free(&c);
    return ok;
}

void xref_free(struct xref *x)
{
    for (size_t i = 0; i < x->ndocuments; i++) {
        free(x->documents[i].path);
        free(x->documents[i].title);
    }
    for (size_t i = 0; i < x->nentries; i++) {
        free(x->entries[i].see);
        free(x->entries[i].also);
        free(x->entries[i].mentions);
    }
    pool_free(&x->texts);
    free(x->documents);
    free(x->mentions);
    free(x->names);
    free(x->name_slots);
    free(x->abbreviations);
    free(x->entries);
    free(x->keyed);
    free(x->lines);
    free(x->headings);
    *x = (struct xref){0};
}
