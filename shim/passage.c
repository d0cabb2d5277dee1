/* Passages and documents to and from bytes.
 *
 * Numbers are varints (7 bits a byte, low ones first), a signed number is folded into one (0 -1 1 -2 ...), a string of
 * a document is its length + 1 and its bytes, 0 where it is NULL.
 *
 *     passage   n paragraph section line_first line_last-line_first kind [start end-start] [page NUL]
 *               [njoints { at-before line-before column }] [nmarked { start-before end-start kind [key] }] text (letters.h)
 *     document  path title author date source licence encoding format skipped warnings
 *               sure lang size mtime hash[16] passages pages file_len given container title_guessed
 *               has_own [title author date source licence] nsections { parent title }
 *
 * kind of a mark has HAS_KEY where a key follows; that of a passage is its language and the bits below.  Differences may be negative: nothing is lost either way. */
#include "passage.h"

#include "letters.h"

#include <stdlib.h>
#include <string.h>

enum { LANG_BITS = 0x0f, HAS_MARKED = 0x10, HAS_JOINTS = 0x20, HAS_BYTES = 0x40, HAS_PAGE = 0x80 };
enum { HAS_KEY = 0x08 };
enum { VARINT_MAX = 10 }; /* bytes of a 64-bit number */

static void put_number(struct buf *out, uint64_t n)
{
    unsigned char bytes[VARINT_MAX];
    size_t len = 0;
    for (; n >= 0x80; n >>= 7)
        bytes[len++] = (unsigned char)(n | 0x80);
    bytes[len++] = (unsigned char)n;
    buf_add(out, bytes, len);
}

static void put_signed(struct buf *out, uint64_t n)
{
    put_number(out, n >> 63 ? ~(n << 1) : n << 1);
}

static void put_string(struct buf *out, const char *s)
{
    size_t len = s ? strlen(s) : 0;
    put_number(out, s ? len + 1 : 0);
    buf_add(out, s, len);
}

/* The bytes still to be read.  After one failure everything read is 0, so that it is asked once, at the end. */
struct reading {
    const unsigned char *at, *end;
    bool bad;
};

static struct reading reading_of(const char *bytes, size_t len)
{
    const unsigned char *at = (const unsigned char *)bytes;
    return (struct reading){at, len ? at + len : at, false};
}

static uint64_t get_number(struct reading *r)
{
    uint64_t n = 0;
    for (int shift = 0; r->at < r->end && shift < 7 * VARINT_MAX; shift += 7) {
        unsigned char c = *r->at++;
        n |= (uint64_t)(c & 0x7f) << shift;
        if (c < 0x80)
            return n;
    }
    r->bad = true;
    r->at = r->end;
    return 0;
}

static uint64_t get_signed(struct reading *r)
{
    uint64_t n = get_number(r);
    return n & 1 ? ~(n >> 1) : n >> 1;
}

/* A number that has a largest value. */
static uint32_t get_below(struct reading *r, uint64_t limit)
{
    uint64_t n = get_number(r);
    r->bad |= n >= limit;
    return r->bad ? 0 : (uint32_t)n;
}

static uint32_t get_small(struct reading *r)
{
    return get_below(r, (uint64_t)1 << 32);
}

static const void *get_bytes(struct reading *r, size_t len)
{
    const void *at = r->at;
    if (len > (size_t)(r->end - r->at)) {
        r->bad = true;
        r->at = r->end;
        return NULL;
    }
    r->at += len;
    return at;
}

static char *get_string(struct reading *r)
{
    uint64_t len = get_number(r);
    if (!len || len - 1 > (uint64_t)(r->end - r->at)) {
        r->bad |= len > 0;
        return NULL;
    }
    return need_copy(get_bytes(r, len - 1), len - 1);
}

static void put_joints(struct buf *out, const struct passage *p)
{
    uint32_t at = 0, line = p->line_first;
    put_number(out, p->njoints);
    for (uint32_t i = 0; i < p->njoints; i++) {
        put_number(out, p->joints[i].at - at);
        put_signed(out, (uint64_t)p->joints[i].line - line);
        put_number(out, p->joints[i].column);
        at = p->joints[i].at;
        line = p->joints[i].line;
    }
}

static void put_marked(struct buf *out, const struct passage *p)
{
    uint32_t at = 0;
    put_number(out, p->nmarked);
    for (uint32_t i = 0; i < p->nmarked; i++) {
        const struct marked *m = &p->marked[i];
        put_number(out, m->start - at);
        put_number(out, m->end - m->start);
        put_number(out, (uint64_t)m->kind | (m->key ? HAS_KEY : 0));
        if (m->key)
            put_number(out, m->key);
        at = m->end;
    }
}

static int kind_of(const struct passage *p)
{
    return (int)p->lang | (p->byte_start != NO_BYTES ? HAS_BYTES : 0) | (p->page ? HAS_PAGE : 0) |
           (p->njoints ? HAS_JOINTS : 0) | (p->nmarked ? HAS_MARKED : 0);
}

uint32_t marked_key(const char *ref, enum name_kind kind)
{
    const char *hash = ref ? strrchr(ref, '#') : NULL, *id = hash ? hash + 1 : ref;
    uint32_t key = 2166136261u + (uint32_t)kind;
    if (!id || !*id || strpbrk(ref, " \t\n"))
        return 0;
    for (; *id; id++)
        key = (key ^ (unsigned char)*id) * 16777619u;
    key = (key ^ key >> 30) & (MARKED_LOCAL - 1u);
    return (key ? key : 1) | (hash == ref ? MARKED_LOCAL : 0);
}

void passage_write(const struct passage *p, struct buf *out)
{
    put_number(out, p->n);
    put_number(out, p->paragraph);
    put_number(out, p->section);
    put_number(out, p->line_first);
    put_signed(out, (uint64_t)p->line_last - p->line_first);
    buf_addc(out, (char)kind_of(p));
    if (p->byte_start != NO_BYTES) {
        put_signed(out, (uint64_t)p->byte_start);
        put_signed(out, (uint64_t)p->byte_end - (uint64_t)p->byte_start);
    }
    if (p->page)
        buf_add(out, p->page, strlen(p->page) + 1);
    if (p->njoints)
        put_joints(out, p);
    if (p->nmarked)
        put_marked(out, p);
    letters_pack(p->text, p->text_len, out);
}

/* A page label stands in the bytes with its NUL, so that nothing need be copied. */
static const char *get_page(struct reading *r)
{
    const unsigned char *end = r->at < r->end ? memchr(r->at, 0, (size_t)(r->end - r->at)) : NULL;
    r->bad |= !end;
    return end ? get_bytes(r, (size_t)(end - r->at) + 1) : NULL;
}

/* How many joints or marks there are: each takes three bytes at least, so no memory for a number that cannot be true. */
static uint32_t get_count(struct reading *r)
{
    uint32_t n = get_small(r);
    r->bad |= n > (size_t)(r->end - r->at) / 3;
    return r->bad ? 0 : n;
}

static void get_joints(struct reading *r, struct passage *p, struct buf *room)
{
    uint32_t at = 0, line = p->line_first;
    p->njoints = get_count(r);
    for (uint32_t i = 0; i < p->njoints && !r->bad; i++) {
        at += get_small(r);
        line += (uint32_t)get_signed(r);
        struct joint joint = {at, line, get_small(r)};
        buf_add(room, &joint, sizeof joint);
    }
}

static void get_marked(struct reading *r, struct passage *p, struct buf *room)
{
    uint32_t at = 0;
    p->nmarked = get_count(r);
    for (uint32_t i = 0; i < p->nmarked && !r->bad; i++) {
        struct marked m = {0};
        m.start = at + get_small(r);
        m.end = m.start + get_small(r);
        uint32_t kind = get_below(r, 2 * HAS_KEY);
        m.kind = (enum name_kind)(kind & ~(uint32_t)HAS_KEY);
        if (kind & HAS_KEY)
            m.key = get_small(r);
        r->bad |= m.start < at || m.end < m.start || !m.kind || m.kind > NAME_WORK || (kind & HAS_KEY && !m.key);
        at = m.end;
        buf_add(room, &m, sizeof m);
    }
}

/* Are they in text order, and in the text?  (Of marks the end of the last one is left to be seen.) */
static bool good_places(const struct passage *p)
{
    for (uint32_t i = 0; i < p->njoints; i++)
        if (p->joints[i].at > p->text_len || (i && p->joints[i].at < p->joints[i - 1].at))
            return false;
    return !p->nmarked || p->marked[p->nmarked - 1].end <= p->text_len;
}

/* All three into room, which lies still only when all is there. */
static void get_rest(struct reading *r, int kind, struct passage *p, struct buf *room)
{
    buf_clear(room);
    if (kind & HAS_JOINTS)
        get_joints(r, p, room);
    size_t marked = room->len;
    if (kind & HAS_MARKED)
        get_marked(r, p, room);
    size_t text = room->len;
    letters_unpack((const char *)r->at, (size_t)(r->end - r->at), room);
    p->joints = p->njoints ? (const struct joint *)(const void *)room->s : NULL;
    p->marked = p->nmarked ? (const struct marked *)(const void *)(room->s + marked) : NULL;
    p->text = room->s + text;
    p->text_len = room->len - text;
}

/* What stands between the kind and the arrays. */
static void get_places(struct reading *r, int kind, struct passage *p)
{
    if (kind & HAS_BYTES) {
        p->byte_start = (int64_t)get_signed(r);
        p->byte_end = (int64_t)((uint64_t)p->byte_start + get_signed(r));
    }
    if (kind & HAS_PAGE)
        p->page = get_page(r);
}

bool passage_read(struct passage *p, const char *bytes, size_t len, struct buf *room)
{
    struct reading r = reading_of(bytes, len);
    *p = (struct passage){.byte_start = NO_BYTES, .byte_end = NO_BYTES};
    p->n = get_small(&r);
    p->paragraph = get_small(&r);
    p->section = get_small(&r);
    p->line_first = get_small(&r);
    p->line_last = p->line_first + (uint32_t)get_signed(&r);
    const unsigned char *kind = get_bytes(&r, 1);
    if (!kind || (*kind & LANG_BITS) >= LANG_COUNT)
        return false;
    p->lang = *kind & LANG_BITS;
    get_places(&r, *kind, p);
    get_rest(&r, *kind, p, room);
    return !r.bad && good_places(p);
}

/* The strings of a document in the order they are stored in; path is the only one that must be there. */
enum { STRINGS = 10 };

static void strings_of(const struct document *d, const char *strings[STRINGS])
{
    const char *all[STRINGS] = {d->path,    d->title,    d->author, d->date,    d->source,
                                d->licence, d->encoding, d->format, d->skipped, d->warnings};
    memcpy(strings, all, sizeof all);
}

static void put_own(struct buf *out, const struct metadata *own)
{
    buf_addc(out, own != NULL);
    if (!own)
        return;
    put_string(out, own->title);
    put_string(out, own->author);
    put_string(out, own->date);
    put_string(out, own->source);
    put_string(out, own->licence);
}

void document_write(const struct document *d, struct buf *out)
{
    const char *strings[STRINGS];
    strings_of(d, strings);
    for (int i = 0; i < STRINGS; i++)
        put_string(out, strings[i]);
    buf_addc(out, (char)d->sure);
    buf_addc(out, (char)d->lang);
    put_number(out, d->size);
    put_signed(out, (uint64_t)d->mtime);
    buf_add(out, d->hash, sizeof d->hash);
    put_number(out, d->passages);
    put_number(out, d->pages);
    put_number(out, d->file_len);
    put_number(out, d->given);
    buf_addc(out, d->container);
    buf_addc(out, d->title_guessed);
    put_own(out, d->own);
    put_number(out, d->nsections);
    for (uint32_t i = 0; i < d->nsections; i++) {
        put_number(out, d->sections[i].parent);
        put_string(out, d->sections[i].title);
    }
}

static void get_strings(struct reading *r, struct document *d)
{
    d->path = get_string(r);
    d->title = get_string(r);
    d->author = get_string(r);
    d->date = get_string(r);
    d->source = get_string(r);
    d->licence = get_string(r);
    d->encoding = get_string(r);
    d->format = get_string(r);
    d->skipped = get_string(r);
    d->warnings = get_string(r);
}

static void get_own(struct reading *r, struct document *d)
{
    if (!get_below(r, 2))
        return;
    struct metadata *own = need(sizeof *own);
    d->own = own;
    own->title = get_string(r);
    own->author = get_string(r);
    own->date = get_string(r);
    own->source = get_string(r);
    own->licence = get_string(r);
}

static void free_own(const struct metadata *own)
{
    if (!own)
        return;
    free((char *)own->title);
    free((char *)own->author);
    free((char *)own->date);
    free((char *)own->source);
    free((char *)own->licence);
    free((struct metadata *)own);
}

/* A parent stands before its children: so that no chain of parents runs in a ring. */
static void get_sections(struct reading *r, struct document *d)
{
    uint32_t n = get_small(r);
    if (n > (size_t)(r->end - r->at)) /* each takes two bytes at least: no memory for a number that cannot be true */
        r->bad = true;
    if (r->bad || !n)
        return;
    struct section *sections = need(n * sizeof *sections);
    d->sections = sections;
    for (; d->nsections < n && !r->bad; d->nsections++) {
        sections[d->nsections].parent = get_below(r, (uint64_t)d->nsections + 1);
        sections[d->nsections].title = get_string(r);
    }
}

bool document_read(struct document *d, const char *bytes, size_t len)
{
    struct reading r = reading_of(bytes, len);
    *d = (struct document){0};
    get_strings(&r, d);
    const unsigned char *sure = get_bytes(&r, 1);
    d->sure = sure ? *sure : 0;
    d->lang = (enum lang)get_below(&r, LANG_COUNT);
    d->size = get_number(&r);
    d->mtime = (int64_t)get_signed(&r);
    const void *hash = get_bytes(&r, sizeof d->hash);
    if (hash)
        memcpy(d->hash, hash, sizeof d->hash);
    d->passages = get_small(&r);
    d->pages = get_small(&r);
    d->file_len = get_small(&r);
    d->given = get_number(&r);
    d->container = get_below(&r, 2);
    d->title_guessed = get_below(&r, 2);
    get_own(&r, d);
    get_sections(&r, d);
    if (!r.bad && d->path && r.at == r.end && d->file_len <= strlen(d->path))
        return true;
    document_free(d);
    return false;
}

void document_free(struct document *d)
{
    const char *strings[STRINGS];
    strings_of(d, strings);
    for (int i = 0; i < STRINGS; i++)
        free((char *)strings[i]);
    for (uint32_t i = 0; i < d->nsections; i++)
        free((char *)d->sections[i].title);
    free((struct section *)d->sections);
    free_own(d->own);
    *d = (struct document){0};
}
